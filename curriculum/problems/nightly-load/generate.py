import random

FAMILIES = ("mixed", "all_paid", "corrected", "none_paid", "huge")

NAMES = ("Ann", "Bob", "Chloé", "Dmitri", "Ёлкин", "O'Hara")


def generate(family: str, size: int, rng: random.Random):
    """About `size` orders and two loads or more; for huge only their number, and the test makes them."""
    if family == "huge":
        return size, 10, []
    states = {"all_paid": ("paid",), "none_paid": ("open", "cancelled")}.get(family, ("paid", "paid", "open", "cancelled"))

    def order(number, state=None):
        total = f"{rng.choice(('', '', '', '-'))}{rng.randrange(10 ** rng.randint(1, 6))}.{rng.randrange(100):02}"
        return number, rng.choice(NAMES), total, state or rng.choice(states)

    orders = [order(number) for number in rng.sample(range(1, 3 * size + 1), size)]
    steps = ["load"]
    if family == "corrected":
        for number, *_, state in rng.sample(orders, size // 3):
            steps.append(("order", *order(number, "paid" if state == "paid" else None)))
        if orders:
            steps.append(("refuse", rng.choice(orders)[0]))
        steps.append("load")
    return orders, rng.choice((1, 7, max(1, size // 10), size + 1)), [*steps, "load"]


def valid(orders, size, steps) -> bool:
    if isinstance(orders, int):
        return 0 <= orders <= 60000 and size >= 1 and steps == []
    paid = set()
    for order in [*orders, *(step[1:] for step in steps if step[0] == "order")]:
        number, customer, total, state = order
        euros, cents = total.removeprefix("-").split(".")
        if not (type(number) is int and number > 0 and customer and state in ("open", "paid", "cancelled")):
            return False
        if not (euros.isdecimal() and len(cents) == 2 and cents.isdecimal() and total.isascii() and str(int(euros)) == euros):
            return False
        if number in paid and state != "paid":
            return False
        if state == "paid":
            paid.add(number)
    return (
        size >= 1
        and len({order[0] for order in orders}) == len(orders)
        and all(step == "load" or step[0] == "order" or step[0] == "refuse" and type(step[1]) is int for step in steps)
    )
