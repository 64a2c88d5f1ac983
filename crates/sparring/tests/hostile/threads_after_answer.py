# Threads that go on after the answer, print, and eat the next case's time.
# expect: WA
import threading
import time


def work():
    for _ in range(20):
        print("still here", flush=True)
        time.sleep(0.001)


def solve(secret_of):
    for _ in range(5):
        threading.Thread(target=work).start()
    return None
