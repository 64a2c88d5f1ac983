import re


def part_codes(text):
    codes = []
    for match in re.finditer(r"[A-Z][A-Z]-[0-9]+[.][0-9]+", text):
        codes.append(match.group())
    return codes
