# Sends an endless frame byte by byte, to keep the supervisor awake.
# expect: TLE RTE
# limits: cpu_ms=300 wall_ms=1000
import os


def solve(secret_of):
    os.write(3, (8 << 20).to_bytes(4, "little"))
    while True:
        os.write(3, b"x")
