# Opens a named pipe that nobody will ever open from the other side.
# never: the supervisor waits longer than the wall clock's limit.
# expect: TLE
# limits: wall_ms=800
import os


def solve(secret_of):
    os.mkfifo("/tmp/pipe")
    os.open("/tmp/pipe", os.O_RDONLY)
