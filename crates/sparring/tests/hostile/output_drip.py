# Endless output in the smallest pieces, to keep the supervisor awake.
# expect: OLE TLE
# limits: cpu_ms=300 wall_ms=1000 output_kb=1024
import os


def solve(secret_of):
    while True:
        os.write(1, b".")
        os.write(2, b".")
