import random

FAMILIES = ("random", "payouts", "near", "one_sided")


def generate(family: str, size: int, rng: random.Random):
    """`size` ledger entries and a statement that more or less follows them."""
    if family == "one_sided":
        amounts = [rng.randint(-1000, 5000) for _ in range(size)]
        few = amounts[: size // 10]
        return (amounts, few, rng.randint(0, 500)) if rng.random() < 0.5 else (few, amounts, rng.randint(0, 500))
    ledger = [rng.randint(-500, 5000) if family != "near" else rng.randint(90, 110) for _ in range(size)]
    if family == "random":
        return (ledger, [rng.randint(-500, 9000) for _ in range(size)], rng.randint(0, 3000))
    bank = []
    position = 0
    while position < size:
        chance = rng.random()
        if chance < 0.1:
            position += 1
        elif chance < 0.2 and len(bank) < size:
            bank.append(rng.randint(0, 5000))
        else:
            run = ledger[position : position + rng.randint(1, 3)]
            bank.append(sum(run) - rng.choice((0, 0, 1, 20)))
            position += len(run)
    return (ledger, bank, 5 if family == "near" else 150)


def valid(ledger, bank, fee) -> bool:
    return all(type(amount) is int and abs(amount) <= 10_000_000 for amount in ledger + bank) and 0 <= fee <= 10_000_000
