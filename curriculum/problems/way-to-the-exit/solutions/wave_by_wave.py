import sys


def main() -> None:
    rows = sys.stdin.read().split()
    width = len(rows[0]) + 1 if rows else 1
    # One long row with a wall after every line and around the whole: no border has to be checked.
    cells = bytearray(("#" * width + "#".join(rows) + "#" * (width + 1)).encode())
    wall, place, exit_ = b"#.E"
    wave = [position for position, cell in enumerate(cells) if cell == exit_]
    steps = farthest = 0
    while wave:
        farthest = steps
        steps += 1
        following = []
        for position in wave:
            for near in (position - width, position - 1, position + 1, position + width):
                if cells[near] == place:
                    cells[near] = wall
                    following.append(near)
        wave = following
    print(f"farthest: {farthest}")
    print(f"cut off: {cells.count(place)}")


main()
