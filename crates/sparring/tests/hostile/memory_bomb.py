# Takes memory as fast as it can.
# expect: MLE
# limits: memory_mb=64
def solve(secret_of):
    hoard = []
    while True:
        hoard.append(bytearray(1 << 20))
