import random

FAMILIES = ("clean", "noisy", "noise_only")


def generate(family: str, size: int, rng: random.Random):
    """A log of about `size` lines, in blocks."""
    block = max(1, min(size, 40))
    lines = []
    for number in range(min(size, block)):
        broken = {"clean": 0, "noisy": 0.4, "noise_only": 1}[family]
        if rng.random() < broken:
            lines.append(rng.choice(("restarting\n", "\n", "10:00:00 auth 20 5 /\n")))
        else:
            service, status = rng.choice(("auth", "cart", "mail", "feed")), rng.choice(("200", "404", "500", "503"))
            lines.append(f"10:00:{number:02} {service} {status} {rng.randrange(1, 900)} /{number}\n")
    return lines, -(-size // block)


def valid(lines, times=1) -> bool:
    return all(len(line) <= 200 and not {"\n", "\r", "\t"} & set(line.rstrip("\r\n")) for line in lines) and 0 <= times <= 1_000_000
