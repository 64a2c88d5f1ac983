# Endless output.
# expect: OLE
def solve(secret_of):
    while True:
        print("all work and no play")
