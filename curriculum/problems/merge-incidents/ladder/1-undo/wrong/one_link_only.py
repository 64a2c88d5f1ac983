class IncidentBoard:
    def __init__(self) -> None:
        self._next: dict[str, str] = {}
        self._size: dict[str, int] = {}  # of representatives, and of what they had when hung under another
        self._count = 0
        self._merges: list[tuple[str, str]] = []  # who was hung under whom; twice the same where nothing changed

    def report(self, ticket: str) -> None:
        if ticket not in self._next:
            self._next[ticket] = ticket
            self._size[ticket] = 1
            self._count += 1

    def same(self, a: str, b: str) -> int:
        a, b = self._root(a), self._root(b)
        if self._size[a] < self._size[b]:
            a, b = b, a
        if a != b:
            self._next[b] = a
            self._size[a] += self._size[b]
            self._count -= 1
        self._merges.append((b, a))
        return self._size[a]

    def undo(self) -> bool:
        if not self._merges:
            return False
        b, a = self._merges.pop()
        if a != b:
            self._next[b] = b
            self._size[a] -= self._size[b]
            self._count += 1
        return True

    def is_same(self, a: str, b: str) -> bool:
        return self._root(a) == self._root(b)

    def incidents(self) -> int:
        return self._count

    def _root(self, ticket: str) -> str:
        while self._next[ticket] != ticket:
            self._next[ticket] = self._next[self._next[ticket]]
            ticket = self._next[ticket]
        return ticket
