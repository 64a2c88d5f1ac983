# Lets unknown tickets in.
class IncidentBoard:
    def __init__(self) -> None:
        self._next: dict[str, str] = {}
        self._size: dict[str, int] = {}  # of representatives only

    def report(self, ticket: str) -> None:
        if ticket not in self._next:
            self._next[ticket] = ticket
            self._size[ticket] = 1

    def same(self, a: str, b: str) -> int:
        a, b = self._root(a), self._root(b)
        if a != b:
            if self._size[a] < self._size[b]:
                a, b = b, a
            self._next[b] = a
            self._size[a] += self._size.pop(b)
        return self._size[a]

    def is_same(self, a: str, b: str) -> bool:
        return self._root(a) == self._root(b)

    def incidents(self) -> int:
        return len(self._size)

    def _root(self, ticket: str) -> str:
        self.report(ticket)
        while self._next[ticket] != ticket:
            self._next[ticket] = self._next[self._next[ticket]]
            ticket = self._next[ticket]
        return ticket
