# Measures when the next request comes, to learn from the pause whether its answer was right.
# never: a pause says more than that there is another case.
# expect: WA
import select
import threading
import time

PAUSES = []


def listen():
    begun = time.perf_counter_ns()
    watch = select.poll()
    watch.register(3, select.POLLIN)
    watch.poll(200)
    PAUSES.append(time.perf_counter_ns() - begun)


def solve(secret_of):
    threading.Thread(target=listen, daemon=True).start()
    return [len(PAUSES) < 2, "SECRET-guess"]
