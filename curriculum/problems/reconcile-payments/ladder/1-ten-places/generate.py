import random

FAMILIES = ("close", "drifting", "random", "more_lines", "more_entries")


def generate(family: str, size: int, rng: random.Random):
    """`size` ledger entries and a statement that keeps close to them, or gets away from them."""
    ledger = [rng.randint(-500, 5000) for _ in range(size)]
    if family == "random":
        return ledger, [rng.randint(-500, 9000) for _ in range(size)], rng.randint(0, 3000)
    bank = []
    position = 0
    while position < size:
        ahead = position - len(bank)  # the statement is so many places behind
        chance = rng.random()
        if chance < 0.1 or family == "drifting" and chance < 0.2:
            position += 1
        elif chance < 0.2 or family != "drifting" and ahead > rng.randint(2, 14):
            bank.append(rng.randint(0, 5000))
        else:
            run = ledger[position : position + rng.randint(1, 3)]
            bank.append(sum(run) - rng.choice((0, 0, 1, 20)))
            position += len(run)
    if family == "more_lines":
        bank += [rng.randint(0, 5000) for _ in range(size // 3)]
    elif family == "more_entries":
        del bank[size // 2 :]
    return ledger, bank, 150


def valid(ledger, bank, fee) -> bool:
    return all(type(amount) is int and abs(amount) <= 10_000_000 for amount in ledger + bank) and 0 <= fee <= 10_000_000
