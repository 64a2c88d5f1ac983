import sys


def main() -> None:
    rows = []
    children: dict[str, list[tuple[str, str]]] = {"-": []}
    for line in sys.stdin:
        section, parent, title = line.rstrip("\n").split(" ", maxsplit=2)
        rows.append((section, parent, title))
        children[section] = []
    for section, parent, title in rows:
        children.get(parent, children["-"]).append((section, title))

    stack = [("", child) for child in numbered(children["-"])]
    while stack:
        prefix, (number, section, title) = stack.pop()
        print(f"{prefix}{number} {title}")
        stack.extend((f"{prefix}{number}.", child) for child in numbered(children[section]))


def numbered(siblings: list[tuple[str, str]]) -> list[tuple[int, str, str]]:
    """The last one first: the stack hands them out in the opposite order."""
    return [(number, section, title) for number, (section, title) in enumerate(siblings, start=1)][::-1]


main()
