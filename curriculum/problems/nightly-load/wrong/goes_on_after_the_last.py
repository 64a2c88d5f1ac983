# Begins behind the last sale, so corrections and late payments are never seen.
from itertools import islice

WRITE = """
    INSERT INTO sales (order_id, customer, cents) VALUES (?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET customer = excluded.customer, cents = excluded.cents
"""


def read_sales(shop, last):
    paid = shop.execute("SELECT id, customer, total FROM orders WHERE state = 'paid' AND id > ? ORDER BY id", (last,))
    for order_id, customer, total in paid:
        yield order_id, customer, int(total.replace(".", ""))


def load(shop, books, size):
    (last,) = books.execute("SELECT coalesce(max(order_id), 0) FROM sales").fetchone()
    sales = read_sales(shop, last)
    while batch := list(islice(sales, size)):
        with books:
            books.executemany(WRITE, batch)
