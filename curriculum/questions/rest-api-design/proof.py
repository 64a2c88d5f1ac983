import itertools


class Orders:
    """A small service in memory; rows are (time, id), the newest first."""

    def __init__(self, *rows):
        self.rows = list(rows)

    def sorted(self):
        return sorted(self.rows, reverse=True)

    def by_offset(self, offset, limit):
        return self.sorted()[offset : offset + limit]

    def by_cursor(self, after, limit):
        rows = [row for row in self.sorted() if after is None or row < after]
        return rows[:limit]

    def by_time_only(self, after, limit):
        rows = [row for row in self.sorted() if after is None or row[0] < after]
        return rows[:limit]


def prove_offset_shifts():
    def two_pages(first_page, second_page):
        orders = Orders((1, "a"), (2, "b"), (3, "c"), (4, "d"))
        seen = first_page(orders)
        orders.rows.append((5, "new"))
        return [name for _, name in seen + second_page(orders, seen)]

    with_offset = two_pages(lambda orders: orders.by_offset(0, 2), lambda orders, seen: orders.by_offset(2, 2))
    with_cursor = two_pages(lambda orders: orders.by_cursor(None, 2), lambda orders, seen: orders.by_cursor(seen[-1], 2))
    assert with_offset == ["d", "c", "c", "b"]
    assert with_cursor == ["d", "c", "b", "a"]


def prove_order_must_be_unique():
    orders = Orders((7, "a"), (7, "b"), (7, "c"), (6, "d"))

    def all_pages(page, key):
        seen, after = [], None
        while rows := page(after, 2):
            seen += [name for _, name in rows]
            after = key(rows[-1])
        return seen

    by_time = all_pages(orders.by_time_only, lambda row: row[0])
    by_both = all_pages(orders.by_cursor, lambda row: row)
    assert by_time == ["c", "b", "d"]
    assert by_both == ["c", "b", "a", "d"]


def prove_page_has_a_maximum():
    orders = Orders(*((number, str(number)) for number in range(500)))

    def answer(limit):
        return orders.by_cursor(None, min(limit, 100))

    sizes = [len(answer(limit)) for limit in (20, 100, 1_000_000)]
    assert sizes == [20, 100, 100]


def prove_fields_are_listed():
    sent = {"comment": "by the door", "is_paid": True}

    def store_all(order):
        return order | sent

    def store_listed(order):
        return order | {name: sent[name] for name in ("comment", "address") if name in sent}

    order = {"id": 7, "comment": "", "is_paid": False}
    trusting, careful = store_all(order), store_listed(order)
    assert trusting["is_paid"] is True
    assert careful == {"id": 7, "comment": "by the door", "is_paid": False}


def prove_all_errors_at_once():
    rules = {"price": lambda value: isinstance(value, int) and value > 0, "city": lambda value: bool(value)}

    def create(order):
        wrong = [{"field": name, "code": "invalid"} for name, holds in rules.items() if not holds(order.get(name))]
        if wrong:
            return 422, {"code": "invalid_order", "errors": wrong}
        return 201, order

    def rounds(order, corrections):
        """How often the client has to send, if it mends what the answer names."""
        for number in itertools.count(1):
            status, body = create(order)
            if status == 201:
                return number
            order = order | {error["field"]: corrections[error["field"]] for error in body["errors"]}

    status, body = create({"price": -1, "city": ""})
    number = rounds({"price": -1, "city": ""}, {"price": 5, "city": "Riga"})
    assert (status, body["code"]) == (422, "invalid_order")
    assert [error["field"] for error in body["errors"]] == ["price", "city"]
    assert number == 2


def prove_adding_is_compatible():
    def client(answer):
        try:
            return f"order {answer['id']} costs {answer['total']}"
        except KeyError as error:
            return f"broken: no {error.args[0]}"

    old, added, renamed = {"id": 7, "total": 30}, {"id": 7, "total": 30, "currency": "EUR"}, {"id": 7, "sum": 30}
    shown = [client(answer) for answer in (old, added, renamed)]
    assert shown == ["order 7 costs 30", "order 7 costs 30", "broken: no total"]


def prove_if_match_saves_updates():
    class Order:
        def __init__(self):
            self.version, self.fields = 1, {"city": "Riga", "comment": ""}

        def get(self):
            return self.version, dict(self.fields)

        def put(self, fields, if_match=None):
            if if_match is not None and if_match != self.version:
                return 412
            self.version, self.fields = self.version + 1, fields
            return 200

    def two_clients(careful):
        order = Order()
        (ann_saw, for_ann), (bob_saw, for_bob) = order.get(), order.get()
        statuses = [
            order.put(for_ann | {"city": "Oslo"}, ann_saw if careful else None),
            order.put(for_bob | {"comment": "urgent"}, bob_saw if careful else None),
        ]
        return statuses, order.fields

    careless, careful = two_clients(False), two_clients(True)
    assert careless == ([200, 200], {"city": "Riga", "comment": "urgent"})
    assert careful == ([200, 412], {"city": "Oslo", "comment": ""})
