import re


def part_codes(text):
    pass
