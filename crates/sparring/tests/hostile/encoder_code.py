# Puts other code into the runtime's own functions, in place: every reference to them is then the attacker's.
# never: a changed encoder gives more than an answer of the program's own.
# expect: WA RTE
import sys


def lie(*arguments):
    body = b"t\x02\0\0\0s\x07\0\0\0verdicts\x02\0\0\0AC"
    return body


def solve(secret_of):
    frames, programs = sys.modules["frames"], sys.modules["programs"]
    for function in (frames.encode, frames._encode):
        function.__code__ = lie.__code__
    programs.Program.frame_of.__defaults__ = (None,)
    return None
