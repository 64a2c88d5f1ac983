# Splits at every space and joins the title again.
import sys
from collections import defaultdict

rows = [line.split() for line in sys.stdin]
sections = [(section, parent, " ".join(words)) for section, parent, *words in rows]
known = {section for section, _, _ in sections}
children = defaultdict(list)
for section, parent, title in sections:
    children[parent if parent in known else "-"].append((section, title))


def show(parent, prefix):
    for number, (section, title) in enumerate(children[parent], start=1):
        print(f"{prefix}{number} {title}")
        show(section, f"{prefix}{number}.")


show("-", "")
