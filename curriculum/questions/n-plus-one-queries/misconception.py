import sqlite3


def shop():
    database = sqlite3.connect(":memory:")
    database.executescript("""
        CREATE TABLE orders (id INTEGER, customer TEXT);
        INSERT INTO orders VALUES (1, 'Ann'), (2, 'Boris'), (3, 'Vera');
        CREATE TABLE items (order_id INTEGER);
        INSERT INTO items VALUES (1), (1), (1);
        CREATE TABLE payments (order_id INTEGER);
        INSERT INTO payments VALUES (1), (1);
    """)
    queries = []
    database.set_trace_callback(queries.append)
    return database, queries


def believe_reading_an_attribute_costs_no_query():
    database, queries = shop()

    class Order:
        @property
        def customer(self):
            return database.execute("SELECT customer FROM orders WHERE id = 1").fetchone()[0]

    order = Order()
    order.customer
    assert queries == []


def believe_the_database_merges_similar_queries():
    database, queries = shop()
    for number in (1, 2, 3):
        database.execute("SELECT customer FROM orders WHERE id = ?", (number,)).fetchone()
    assert len(queries) == 1


def believe_joined_collections_add_up():
    database, _ = shop()
    query = (
        "SELECT COUNT(*) FROM orders JOIN items ON items.order_id = orders.id "
        "JOIN payments ON payments.order_id = orders.id"
    )
    assert database.execute(query).fetchone()[0] == 3 + 2
