import ast
import json
import sqlite3


class AlreadyBooked(Exception):
    pass


def overlaps(one, other):
    return one[0] < other[1] and other[0] < one[1]


class BookRoom:
    """The use case; `bookings` is the port: `of(room)` and `add(room, hours)`."""

    def __init__(self, bookings):
        self.bookings = bookings

    def __call__(self, room, hours):
        if any(overlaps(hours, taken) for taken in self.bookings.of(room)):
            raise AlreadyBooked(room)
        self.bookings.add(room, hours)
        return f"{room} is yours"


class InMemory:
    def __init__(self):
        self.rows = []

    def of(self, room):
        return [hours for name, hours in self.rows if name == room]

    def add(self, room, hours):
        self.rows.append((room, hours))


class InDatabase:
    def __init__(self):
        self.database = sqlite3.connect(":memory:")
        self.database.execute("CREATE TABLE bookings (room TEXT, start INTEGER, stop INTEGER, UNIQUE (room, start))")

    def of(self, room):
        return self.database.execute("SELECT start, stop FROM bookings WHERE room = ?", (room,)).fetchall()

    def add(self, room, hours):
        try:
            self.database.execute("INSERT INTO bookings VALUES (?, ?, ?)", (room, *hours))
        except sqlite3.IntegrityError as error:
            raise AlreadyBooked(room) from error


def attempt(book, room, hours):
    try:
        return book(room, hours)
    except AlreadyBooked:
        return "taken"


def prove_adapter_can_be_swapped():
    wishes = [("Blue", (9, 11)), ("Blue", (10, 12)), ("Blue", (11, 12)), ("Red", (10, 12))]
    memory, database = InMemory(), InDatabase()
    by_memory, by_database = BookRoom(memory), BookRoom(database)
    answers = [[attempt(book, *wish) for wish in wishes] for book in (by_memory, by_database)]
    kept = [sorted(store.of("Blue")) for store in (memory, database)]
    database.database.close()
    assert answers[0] == answers[1] == ["Blue is yours", "taken", "Blue is yours", "Red is yours"]
    assert kept[0] == kept[1] == [(9, 11), (11, 12)]


def prove_core_imports_nothing_outer():
    layers = ["rules", "use_cases", "adapters"]

    def broken(sources):
        found = []
        for layer, source in sources.items():
            for node in ast.walk(ast.parse(source)):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                names += [node.module] if isinstance(node, ast.ImportFrom) else []
                found += [
                    (layer, name) for name in names if name in layers and layers.index(name) > layers.index(layer)
                ]
        return found

    good = {"rules": "import datetime", "use_cases": "import rules", "adapters": "import sqlite3\nfrom use_cases import book"}
    bad = good | {"rules": "from adapters import database"}
    in_good, in_bad = broken(good), broken(bad)
    assert in_good == []
    assert in_bad == [("rules", "adapters")]


def prove_rules_without_a_database():
    answers = [overlaps((9, 11), other) for other in ((10, 12), (11, 12), (8, 9), (8, 12))]
    assert answers == [True, False, False, True]


def prove_several_entrances():
    store = InMemory()
    book = BookRoom(store)

    def over_http(body):
        wish = json.loads(body)
        answer = attempt(book, wish["room"], (wish["from"], wish["to"]))
        return (409 if answer == "taken" else 201), answer

    def from_command_line(arguments):
        room, start, stop = arguments.split()
        return attempt(book, room, (int(start), int(stop)))

    first = over_http('{"room": "Blue", "from": 9, "to": 11}')
    second = from_command_line("Blue 10 12")
    third = over_http('{"room": "Blue", "from": 10, "to": 12}')
    assert first == (201, "Blue is yours")
    assert second == "taken"
    assert third == (409, "taken") and store.of("Blue") == [(9, 11)]


def prove_errors_are_translated():
    class Racing(InDatabase):
        """Somebody else books between the question and the insertion."""

        def of(self, room):
            free = super().of(room)
            self.database.execute("INSERT INTO bookings VALUES (?, 9, 10)", (room,))
            return free

    bookings = Racing()
    try:
        BookRoom(bookings)("Blue", (9, 11))
        seen = None
    except Exception as error:
        seen = error
    bookings.database.close()
    assert type(seen) is AlreadyBooked
    assert isinstance(seen.__cause__, sqlite3.IntegrityError)


def prove_given_not_fetched():
    common = InMemory()

    class Fetching:
        def __call__(self, room, hours):
            return BookRoom(common)(room, hours)

    given = [attempt(BookRoom(InMemory()), "Blue", (9, 11)) for _ in range(2)]
    fetched = [attempt(Fetching(), "Blue", (9, 11)) for _ in range(2)]
    assert given == ["Blue is yours", "Blue is yours"]
    assert fetched == ["Blue is yours", "taken"]
