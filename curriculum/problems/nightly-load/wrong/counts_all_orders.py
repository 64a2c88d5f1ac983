# Reads batches of orders and writes what is paid of each.
from itertools import islice

WRITE = """
    INSERT INTO sales (order_id, customer, cents) VALUES (?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET customer = excluded.customer, cents = excluded.cents
"""


def load(shop, books, size):
    orders = shop.execute("SELECT id, customer, total, state FROM orders ORDER BY id")
    while batch := list(islice(orders, size)):
        with books:
            books.executemany(
                WRITE,
                [(number, customer, int(total.replace(".", ""))) for number, customer, total, state in batch if state == "paid"],
            )
