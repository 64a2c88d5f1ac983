# An integer of millions of digits, and its text.
# expect: WA RTE TLE
# limits: cpu_ms=500 wall_ms=1500
import sys


def solve(secret_of):
    sys.set_int_max_str_digits(0)
    number = 7 ** 5_000_000
    return [number, len(str(number))]
