# Crashes the interpreter.
# expect: RTE
import ctypes


def solve(secret_of):
    ctypes.string_at(0)
