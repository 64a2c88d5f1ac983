# Threads that change the answer while it is written: longer, shorter, of other types.
# never: a frame that contradicts itself is read as something that nobody wrote, or for ever.
# expect: WA RTE TLE OLE MLE
# limits: cpu_ms=600 wall_ms=2000
import sys
import threading

ANSWER = [[n] for n in range(200_000)]


def change():
    while True:
        ANSWER.extend([[0]] * 50)
        ANSWER[7:9] = [{1: 2}, "x", 1.5]
        del ANSWER[100:180]


def solve(secret_of):
    sys.setswitchinterval(1e-6)
    for _ in range(3):
        threading.Thread(target=change, daemon=True).start()
    return ANSWER
