import random

FAMILIES = ("random", "in_turn", "only_questions")


def generate(family: str, size: int, rng: random.Random):
    """`size` readings and as many questions and corrections."""
    lines = [" ".join(str(rng.randint(-10_000, 10_000)) for _ in range(size))]
    for number in range(size):
        if family == "in_turn" and number % 2 == 0 or family == "random" and rng.random() < 0.4:
            hour = rng.randint(1, size // 8 + 1 if family == "in_turn" else size)
            lines.append(f"{hour} = {rng.randint(-10_000, 10_000)}")
        else:
            a, b = sorted((rng.randint(1, size), rng.randint(1, size)))
            if family == "in_turn":
                a, b = min(a, size // 8 + 1), max(b, size - size // 8)
            lines.append(f"{a} {b}")
    return "".join(line + "\n" for line in lines)


def valid(stdin: str) -> bool:
    first, *rest = stdin.removesuffix("\n").split("\n")
    readings = first.split(" ") if first else []
    if not all(is_number(one) and abs(int(one)) <= 10_000 for one in readings):
        return False
    for line in rest:
        parts = line.split(" ")
        if len(parts) == 3 and parts[1] == "=":
            hour, _, value = parts
            if not (is_number(hour) and is_number(value) and 1 <= int(hour) <= len(readings) and abs(int(value)) <= 10_000):
                return False
        elif not (len(parts) == 2 and all(map(is_number, parts)) and 1 <= int(parts[0]) <= int(parts[1]) <= len(readings)):
            return False
    return True


def is_number(text):
    digits = text.removeprefix("-")
    return digits.isdecimal() and digits.isascii() and text == str(int(text))
