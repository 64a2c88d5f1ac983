# Reads all sections again to find the children of each.
import sys

sections = [line.strip().split(" ", 2) for line in sys.stdin]
known = {section for section, _, _ in sections}
sections = [(section, parent if parent in known else "-", title) for section, parent, title in sections]


def show(wanted, prefix):
    number = 0
    for section, parent, title in sections:
        if parent == wanted:
            number += 1
            print(f"{prefix}{number} {title}")
            show(section, f"{prefix}{number}.")


show("-", "")
