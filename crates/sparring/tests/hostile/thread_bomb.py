# Threads without end.
# expect: RTE TLE MLE
# limits: wall_ms=1500
import threading
import time


def solve(secret_of):
    while True:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
