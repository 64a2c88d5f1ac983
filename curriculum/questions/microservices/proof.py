import itertools
import math
import socket
import sqlite3

# Small models: services are functions, objects and databases of one process. What they show holds for the pattern; a network adds to it.


class Timeout(Exception):
    pass


def prove_availabilities_multiply():
    def chance(of_one, services, request_succeeds):
        """Adds up the probabilities of all states (which services are up) in which the request succeeds."""
        total = 0.0
        for state in itertools.product([True, False], repeat=services):
            if request_succeeds(state):
                total += math.prod(of_one if is_up else 1 - of_one for is_up in state)
        return total

    one, ten_in_a_row = chance(0.999, 1, all), chance(0.999, 10, all)
    one_of_two_copies = chance(0.999, 2, any)
    assert round(ten_in_a_row, 3) == 0.99
    assert ten_in_a_row < one < one_of_two_copies


def prove_timeout_tells_nothing():
    def call(request_arrives):
        client, server = socket.socketpair()
        client.settimeout(0.01)
        charged = 0
        client.send(b"charge 100")
        if request_arrives:
            charged += int(server.recv(100).split()[1])  # done, but the answer is lost
        try:
            client.recv(100)
        except TimeoutError:
            seen_by_caller = "timeout"
        client.close()
        server.close()
        return seen_by_caller, charged

    request_lost, answer_lost = call(False), call(True)

    class Payments:
        def __init__(self, recognises):
            self.recognises, self.answers, self.charged = recognises, {}, 0

        def pay(self, key, amount, answer_is_lost=False):
            if not (self.recognises and key in self.answers):
                self.charged += amount
                self.answers[key] = "paid"
            if answer_is_lost:
                raise Timeout
            return self.answers[key]

    def call_with_repeat(payments):
        try:
            return payments.pay("order-7", 100, answer_is_lost=True)
        except Timeout:
            return payments.pay("order-7", 100)

    naive, careful = Payments(recognises=False), Payments(recognises=True)
    answers = [call_with_repeat(naive), call_with_repeat(careful)]
    assert request_lost == ("timeout", 0)
    assert answer_lost == ("timeout", 100)
    assert answers == ["paid", "paid"]
    assert (naive.charged, careful.charged) == (200, 100)


def prove_retries_multiply():
    calls = 0

    def broken():
        nonlocal calls
        calls += 1
        raise Timeout

    def with_retries(service, attempts):
        def call():
            for attempt in range(attempts):
                try:
                    return service()
                except Timeout:
                    if attempt == attempts - 1:
                        raise

        return call

    service = broken
    for _ in range(3):
        service = with_retries(service, 3)
    try:
        service()
    except Timeout:
        gave_up = True
    assert gave_up
    assert calls == 27


def prove_breaker_spares_the_sick():
    class Breaker:
        def __init__(self, service, failures, pause):
            self.service, self.limit, self.pause = service, failures, pause
            self.failures, self.open_until = 0, 0

        def call(self, now):
            if now < self.open_until:
                return "refused at once"
            try:
                answer = self.service()
            except Timeout:
                self.failures += 1
                if self.failures >= self.limit:
                    self.open_until = now + self.pause
                return "failed"
            self.failures = 0
            return answer

    asked, healthy = [], False

    def service():
        asked.append("asked")
        if not healthy:
            raise Timeout
        return "fine"

    breaker = Breaker(service, failures=2, pause=10)
    while_sick = [breaker.call(now) for now in range(5)]
    asked_while_sick = len(asked)
    healthy = True
    later = breaker.call(12)
    assert while_sick == ["failed", "failed", "refused at once", "refused at once", "refused at once"]
    assert asked_while_sick == 2
    assert later == "fine"


def prove_saga_compensates():
    # Two services, each with a database of its own; every statement is committed at once.
    stock, payments = (sqlite3.connect(":memory:", isolation_level=None) for _ in range(2))
    stock.execute("CREATE TABLE items (name TEXT, free INTEGER)")
    stock.execute("INSERT INTO items VALUES ('tea', 1)")
    payments.execute("CREATE TABLE entries (amount INTEGER)")
    events, seen_by_another_customer = [], []

    def free():
        return stock.execute("SELECT free FROM items").fetchone()[0]

    def order_courier():
        seen_by_another_customer.append(free())
        raise RuntimeError("no courier today")

    steps = [
        (
            lambda: stock.execute("UPDATE items SET free = free - 1"),
            lambda: (events.append("release tea"), stock.execute("UPDATE items SET free = free + 1")),
        ),
        (
            lambda: payments.execute("INSERT INTO entries VALUES (100)"),
            lambda: (events.append("pay back"), payments.execute("INSERT INTO entries VALUES (-100)")),
        ),
        (order_courier, None),
    ]
    compensations = []
    try:
        for step, compensation in steps:
            step()
            compensations.append(compensation)
    except RuntimeError:
        for compensation in reversed(compensations):
            compensation()
    entries = [amount for amount, in payments.execute("SELECT amount FROM entries ORDER BY rowid")]
    assert events == ["pay back", "release tea"]
    assert free() == 1
    assert seen_by_another_customer == [0]
    assert entries == [100, -100]


def prove_outbox_loses_nothing():
    class Died(Exception):
        pass

    def run(with_outbox, dies):
        database = sqlite3.connect(":memory:", isolation_level=None)
        database.execute("CREATE TABLE orders (id INTEGER)")
        database.execute("CREATE TABLE outbox (id INTEGER PRIMARY KEY, message TEXT)")
        delivered = []

        def point(name):
            nonlocal dies
            if dies == name:
                dies = None
                raise Died

        def take_order():
            database.execute("BEGIN")
            database.execute("INSERT INTO orders VALUES (7)")
            if with_outbox:
                database.execute("INSERT INTO outbox (message) VALUES ('order 7')")
            database.execute("COMMIT")
            point("saved")
            if not with_outbox:
                delivered.append("order 7")

        def empty_outbox():
            for number, message in database.execute("SELECT id, message FROM outbox").fetchall():
                delivered.append(message)
                point("sent")
                database.execute("DELETE FROM outbox WHERE id = ?", (number,))

        for work in (take_order, empty_outbox, empty_outbox):
            try:
                work()
            except Died:
                pass  # the process is started again, and the next round begins
        return database.execute("SELECT count(*) FROM orders").fetchone()[0], delivered

    without = run(with_outbox=False, dies="saved")
    with_it = run(with_outbox=True, dies="saved")
    died_after_sending = run(with_outbox=True, dies="sent")
    assert without == (1, [])
    assert with_it == (1, ["order 7"])
    assert died_after_sending == (1, ["order 7", "order 7"])
