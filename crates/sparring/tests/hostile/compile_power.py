# Constant folding without end.
# expect: TLE MLE
# limits: cpu_ms=400 wall_ms=1500
VALUE = 9**9**9


def solve(secret_of):
    return VALUE
