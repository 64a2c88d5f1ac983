import sqlite3


def believe_objects_that_fetch_a_global_are_independent():
    bookings = []

    class BookRoom:
        def __call__(self, room):
            if room in bookings:
                return "taken"
            bookings.append(room)
            return "yours"

    answers = [BookRoom()("Blue"), BookRoom()("Blue")]
    assert answers == ["yours", "yours"]


def believe_a_check_before_inserting_is_enough():
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE bookings (room TEXT)")

    def is_free(room):
        return database.execute("SELECT 1 FROM bookings WHERE room = ?", (room,)).fetchone() is None

    seen_by_two = [is_free("Blue"), is_free("Blue")]
    for free in seen_by_two:
        if free:
            database.execute("INSERT INTO bookings VALUES ('Blue')")
    number = database.execute("SELECT COUNT(*) FROM bookings").fetchone()[0]
    database.close()
    assert number == 1


def believe_an_adapter_must_inherit_from_the_port():
    class Bookings:
        def of(self, room):
            raise NotImplementedError

    class InMemory:
        def of(self, room):
            return []

    store = InMemory()
    assert store.of("Blue") == [] and isinstance(store, Bookings)
