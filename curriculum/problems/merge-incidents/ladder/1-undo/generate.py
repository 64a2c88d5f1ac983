import random

FAMILIES = ("random", "chains", "halves", "undone")


def generate(family: str, size: int, rng: random.Random):
    """A script of about `size` calls after the one that constructs the board."""
    count = max(1, size // 3)
    tickets = [f"T-{number}" for number in range(count)]
    calls = [("IncidentBoard", ())]
    calls += [("report", (ticket,)) for ticket in tickets]
    if family == "chains":
        # Two chains, joined in opposite directions, then questions about their far ends.
        half = (count + 1) // 2
        for left, right in zip(range(count - 1), range(1, count)):
            if right < half:
                calls.append(("same", (tickets[left], tickets[right])))
            elif left >= half:
                calls.append(("same", (tickets[right], tickets[left])))
        calls += [("is_same", (tickets[0], tickets[half * (n % 2) % count])) for n in range(count)]
        calls += [("undo", ())] * (count // 2)
        calls.append(("incidents", ()))
    elif family == "halves":
        # Incidents of equal size are joined, again and again.
        step = 1
        while step < count:
            for left in range(0, count - step, 2 * step):
                right = min(left + 2 * step, count) - 1
                calls.append(("same", (tickets[rng.randint(left, left + step - 1)], tickets[right])))
            calls.append(("incidents", ()))
            step *= 2
        calls += [("is_same", (rng.choice(tickets), rng.choice(tickets))) for _ in range(count)]
    else:
        undos = 4 if family == "undone" else 1
        for _ in range(size - count):
            name = rng.choices(("same", "is_same", "incidents", "report", "undo"), weights=(4, 5, 1, 1, undos))[0]
            arguments = {"incidents": 0, "undo": 0, "report": 1}.get(name, 2)
            calls.append((name, tuple(rng.choice(tickets) for _ in range(arguments))))
    return calls


def valid(calls) -> bool:
    (name, args), *rest = calls
    forms = {"report": 1, "same": 2, "is_same": 2, "incidents": 0, "undo": 0}
    return name == "IncidentBoard" and len(args) == 0 and all(
        forms.get(name) == len(args) and all(isinstance(ticket, str) for ticket in args) for name, args in rest
    )
