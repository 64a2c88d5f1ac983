# Takes every call of same for a joining.
class IncidentBoard:
    def __init__(self) -> None:
        self._next: dict[str, str] = {}
        self._size: dict[str, int] = {}
        self._incidents = 0

    def report(self, ticket: str) -> None:
        if ticket not in self._next:
            self._next[ticket] = ticket
            self._size[ticket] = 1
            self._incidents += 1

    def same(self, a: str, b: str) -> int:
        a, b = self._root(a), self._root(b)
        self._incidents -= 1
        if a != b:
            if self._size[a] < self._size[b]:
                a, b = b, a
            self._next[b] = a
            self._size[a] += self._size[b]
        return self._size[a]

    def is_same(self, a: str, b: str) -> bool:
        return self._root(a) == self._root(b)

    def incidents(self) -> int:
        return self._incidents

    def _root(self, ticket: str) -> str:
        while self._next[ticket] != ticket:
            self._next[ticket] = self._next[self._next[ticket]]
            ticket = self._next[ticket]
        return ticket
