# Watchers of watchers: rings, towers and fans, which the kernel has to search at every change.
# never: a search in the kernel outlasts the limits.
# expect: WA RTE TLE
import os
import select


def solve(secret_of):
    watchers = [select.epoll() for _ in range(60)]
    reader, writer = os.pipe()
    for one in watchers:
        for watched in (reader, *watchers):
            try:
                one.register(watched, select.EPOLLIN | select.EPOLLET)
            except OSError:
                pass
    for _ in range(300):
        os.write(writer, b"x")
        watchers[0].poll(0)
    return len(watchers)
