# Widths and precisions of a billion, in every language of formats that Python has.
# never: a format takes memory outside of the limit.
# expect: MLE
import time


def solve(secret_of):
    for act in (
        lambda: time.strftime("%999999999d"),
        lambda: "%0*d" % (10**9, 1),
        lambda: f"{1.5:.{10**9}f}",
        lambda: "{:>{}}".format("x", 10**10),
    ):
        try:
            act()
        except (ValueError, OverflowError):
            pass
    return "x".ljust(1 << 33)
