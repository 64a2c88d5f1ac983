import re


def part_codes(text):
    return re.findall(r"([A-Z]{2})-(\d+\.\d+)", text)
