class IncidentBoard:
    def __init__(self) -> None:
        self._group: dict[str, list[str]] = {}  # tickets of one incident share one list
        self._incidents = 0

    def report(self, ticket: str) -> None:
        if ticket not in self._group:
            self._group[ticket] = [ticket]
            self._incidents += 1

    def same(self, a: str, b: str) -> int:
        smaller, larger = sorted((self._group[a], self._group[b]), key=len)
        if smaller is not larger:
            larger.extend(smaller)
            for ticket in smaller:
                self._group[ticket] = larger
            self._incidents -= 1
        return len(larger)

    def is_same(self, a: str, b: str) -> bool:
        return self._group[a] is self._group[b]

    def incidents(self) -> int:
        return self._incidents
