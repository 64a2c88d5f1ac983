import random
import re

FAMILIES = ("small", "large", "whole_lines")
SEPARATOR_IN_PATH = re.compile("[!-~]+ [!-~]+ [0-9]{3} [0-9]+ /[!-~\u2028]*[!-~]")


def generate(family: str, size: int, rng: random.Random):
    """A log of `size` lines, cut into pieces; often the last line is not finished."""
    lines = []
    for number in range(size):
        if rng.random() < 0.2:
            lines.append(rng.choice(("restarting\n", "\n", "10:00:00 auth 20 5 /\r\n")))
        else:
            service, status = rng.choice(("auth", "cart", "mail", "feed")), rng.choice(("200", "404", "500", "503"))
            lines.append(f"10:00:{number % 60:02} {service} {status} {rng.randrange(1, 900)} /{number}\n")
    if family == "whole_lines":
        return (lines,)
    text = "".join(lines)
    text = text[: len(text) - rng.randrange(20)]
    longest = 12 if family == "small" else 4000
    pieces, start = [], 0
    while start < len(text):
        end = start + rng.randint(1, longest)
        pieces.append(text[start:end])
        start = end
    return (pieces,)


def valid(pieces) -> bool:
    return all(isinstance(piece, str) and set(piece) <= set(map(chr, range(32, 127))) | {"\n", "\r", "\u2028"} for piece in pieces) and all(
        len(line) <= 200
        and "\r" not in line.removesuffix("\r")
        and ("\u2028" not in line or SEPARATOR_IN_PATH.fullmatch(line) is not None)
        for line in "".join(pieces).split("\n")
    )
