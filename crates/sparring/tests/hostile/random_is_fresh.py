# Every cell draws from randomness of its own, although all are forked from one process: this one only shows that it can.
# expect: AC
# answer: True
import random
import secrets
import uuid


def solve(secret_of):
    return len({random.random(), random.Random().random(), secrets.randbits(64), uuid.uuid4().int}) == 4
