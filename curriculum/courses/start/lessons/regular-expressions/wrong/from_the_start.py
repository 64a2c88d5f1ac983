import re


def part_codes(text):
    found = re.match(r"[A-Z]{2}-\d+\.\d+", text)
    return [found.group()]
