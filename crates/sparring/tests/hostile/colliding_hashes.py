# An answer whose keys all have one hash: whoever builds a table of them needs the square of their number.
# never: comparing outside costs the supervisor what it cost the program.
# expect: WA
# limits: cpu_ms=4000 wall_ms=8000
import sys


def solve(secret_of):
    step = sys.hash_info.modulus
    return {number * step: (number * step,) for number in range(1, 2500)}
