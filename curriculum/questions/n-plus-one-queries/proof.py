import sqlite3


def shop(orders):
    """A database of that many orders, and the list of the queries that it gets."""
    database = sqlite3.connect(":memory:")
    database.executescript("""
        CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT);
        CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER);
        CREATE TABLE items (order_id INTEGER, name TEXT);
        CREATE TABLE payments (order_id INTEGER, amount INTEGER);
    """)
    for number in range(orders):
        database.execute("INSERT INTO customers VALUES (?, ?)", (number, f"customer {number}"))
        database.execute("INSERT INTO orders VALUES (?, ?)", (number, number))
    database.commit()
    queries = []
    database.set_trace_callback(queries.append)
    return database, queries


def names_in_a_loop(database):
    orders = database.execute("SELECT customer FROM orders ORDER BY id").fetchall()
    return [database.execute("SELECT name FROM customers WHERE id = ?", order).fetchone()[0] for order in orders]


def names_by_join(database):
    query = "SELECT name FROM orders JOIN customers ON customers.id = customer ORDER BY orders.id"
    return [name for name, in database.execute(query)]


def names_by_in(database):
    ids = [customer for customer, in database.execute("SELECT customer FROM orders ORDER BY id")]
    places = ", ".join("?" * len(ids))
    names = dict(database.execute(f"SELECT id, name FROM customers WHERE id IN ({places})", ids).fetchall())
    return [names[customer] for customer in ids]


def prove_one_query_per_row():
    counts = {}
    for size in (3, 100):
        database, queries = shop(size)
        names_in_a_loop(database)
        counts[size] = len(queries)
    assert counts == {3: 4, 100: 101}


def prove_attribute_hides_the_query():
    database, queries = shop(3)

    class Order:
        def __init__(self, customer):
            self.customer_id = customer

        @property
        def customer_name(self):
            query = "SELECT name FROM customers WHERE id = ?"
            return database.execute(query, (self.customer_id,)).fetchone()[0]

    orders = [Order(*row) for row in database.execute("SELECT customer FROM orders")]
    after_loading = len(queries)
    for order in orders:
        order.customer_name
    after_the_loop = len(queries)
    assert after_loading == 1
    assert after_the_loop == 4


def prove_join_takes_one():
    database, queries = shop(100)
    names = names_by_join(database)
    needed = len(queries)
    same_as_loop = names == names_in_a_loop(database)
    assert needed == 1
    assert same_as_loop


def prove_in_takes_two():
    counts = {}
    for size in (3, 100):
        database, queries = shop(size)
        names = names_by_in(database)
        counts[size] = len(queries)
    same_as_loop = names == names_in_a_loop(database)
    assert counts == {3: 2, 100: 2}
    assert same_as_loop


def prove_joined_collections_multiply():
    database, _ = shop(1)
    database.executemany("INSERT INTO items VALUES (0, ?)", [("tea",)] * 20)
    database.executemany("INSERT INTO payments VALUES (0, ?)", [(5,)] * 30)
    query = (
        "SELECT COUNT(*) FROM orders JOIN items ON items.order_id = orders.id "
        "JOIN payments ON payments.order_id = orders.id"
    )
    rows = database.execute(query).fetchone()[0]
    assert rows == 20 * 30


def prove_long_in_has_a_limit():
    database, _ = shop(25)
    database.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 10)  # far more in real life, but never unlimited
    try:
        names_by_in(database)
        refused = False
    except sqlite3.OperationalError:
        refused = True
    found = []
    for start in range(0, 25, 10):
        batch = list(range(start, min(start + 10, 25)))
        places = ", ".join("?" * len(batch))
        found += database.execute(f"SELECT id FROM customers WHERE id IN ({places})", batch).fetchall()
    assert refused
    assert len(found) == 25
