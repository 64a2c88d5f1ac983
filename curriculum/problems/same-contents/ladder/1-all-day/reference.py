class Packing:
    def __init__(self):
        self.groups: dict[tuple[str, ...], dict[str, None]] = {}  # contents -> the numbers, in order of arrival
        self.contents: dict[str, tuple[str, ...]] = {}

    def add(self, number: str, articles: list[str]) -> str | None:
        key = tuple(sorted(articles))
        numbers = self.groups.setdefault(key, {})
        first = next(iter(numbers), None)
        numbers[number] = None
        self.contents[number] = key
        return first

    def cancel(self, number: str) -> None:
        key = self.contents.pop(number)
        del self.groups[key][number]
        if not self.groups[key]:
            del self.groups[key]
