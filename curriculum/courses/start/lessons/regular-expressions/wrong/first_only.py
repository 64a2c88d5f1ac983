import re


def part_codes(text):
    found = re.search(r"[A-Z]{2}-\d+\.\d+", text)
    return found.group()
