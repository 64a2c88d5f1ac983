import sqlite3


def drive(load, orders, size, steps):
    """Carries out the steps; what each load did, and the sales in the end."""
    shop, books = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
    shop.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT, total TEXT, state TEXT)")
    books.execute("CREATE TABLE sales (order_id INTEGER PRIMARY KEY, customer TEXT, cents INTEGER)")
    if isinstance(orders, int):
        shop.execute(
            """
            INSERT INTO orders
            WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
            SELECT n, 'customer ' || (n % 1000), printf('%d.%02d', n % 500, n % 100), 'paid' FROM numbers
            """,
            (orders,),
        )
        shop.commit()
        load(shop, books, size)
        books.rollback()
        return books.execute("SELECT count(*), sum(cents) FROM sales").fetchone()
    # With this index the orders of a state come by customer, unless the query says in which order they should.
    shop.execute("CREATE INDEX orders_by_state ON orders (state, customer DESC)")
    _put(shop, orders)

    observer = Observer(books)
    done = []
    for step in steps:
        if step == "load":
            done.append(observer.watch(lambda: load(shop, books, size)))
        elif step[0] == "refuse":
            observer.refused = step[1]
        else:
            _put(shop, [step[1:]])
    books.set_trace_callback(None)
    return done, books.execute("SELECT order_id, customer, cents FROM sales ORDER BY order_id").fetchall()


def _put(shop, orders):
    with shop:
        shop.executemany("INSERT OR REPLACE INTO orders VALUES (?, ?, ?, ?)", orders)


class Observer:
    """Sees how many sales each finished transaction holds, and can refuse one."""

    def __init__(self, books):
        self.books, self.refused, self.open, self.finished = books, None, set(), []
        books.create_function("observe", 1, self.observe)
        books.create_function("refuses", 1, lambda order: order == self.refused)
        for event in ("INSERT", "UPDATE"):
            books.execute(
                f"""
                CREATE TEMP TRIGGER before_{event} BEFORE {event} ON main.sales BEGIN
                    SELECT RAISE(ABORT, 'the sale was refused') WHERE refuses(NEW.order_id);
                    SELECT observe(NEW.order_id);
                END
                """
            )
        books.set_trace_callback(self.trace)

    def observe(self, order):
        self.open.add(order)

    def trace(self, statement):
        word = statement.split(None, 1)[0].rstrip(";").upper() if statement.strip() else ""
        if word in ("COMMIT", "END"):
            self.finished.append(len(self.open))
        if word in ("COMMIT", "END", "ROLLBACK"):
            self.open.clear()

    def watch(self, load):
        self.finished = []
        failed = False
        try:
            load()
        except sqlite3.Error:
            failed = True
        self.refused = None
        outcome = [count for count in self.finished if count]
        if failed:
            outcome.append("failed")
        if self.books.in_transaction:
            outcome.append("left open")
        self.books.rollback()
        self.open.clear()
        return outcome
