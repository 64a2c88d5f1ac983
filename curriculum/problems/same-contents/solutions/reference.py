def same_contents(orders: list[tuple[str, list[str]]]) -> list[list[str]]:
    groups: dict[tuple[str, ...], list[str]] = {}
    for number, articles in orders:
        key = tuple(sorted(articles))
        groups.setdefault(key, []).append(number)
    return [numbers for numbers in groups.values() if len(numbers) > 1]
