# Links the tickets that were named, not their representatives.
class IncidentBoard:
    def __init__(self) -> None:
        self._next: dict[str, str] = {}

    def report(self, ticket: str) -> None:
        if ticket not in self._next:
            self._next[ticket] = ticket

    def same(self, a: str, b: str) -> int:
        root = self._root(a)
        if root != self._root(b):
            self._next[b] = root
        return sum(self._root(ticket) == root for ticket in self._next)

    def is_same(self, a: str, b: str) -> bool:
        return self._root(a) == self._root(b)

    def incidents(self) -> int:
        return sum(ticket == up for ticket, up in self._next.items())

    def _root(self, ticket: str) -> str:
        while self._next[ticket] != ticket:
            self._next[ticket] = self._next[self._next[ticket]]
            ticket = self._next[ticket]
        return ticket
