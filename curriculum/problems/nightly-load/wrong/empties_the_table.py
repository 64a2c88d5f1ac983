# Deletes all sales before it writes them again.
from itertools import islice

WRITE = "INSERT INTO sales (order_id, customer, cents) VALUES (?, ?, ?)"


def read_sales(shop):
    paid = shop.execute("SELECT id, customer, total FROM orders WHERE state = 'paid' ORDER BY id")
    for order_id, customer, total in paid:
        yield order_id, customer, int(total.replace(".", ""))


def load(shop, books, size):
    books.execute("DELETE FROM sales")
    sales = read_sales(shop)
    while batch := list(islice(sales, size)):
        with books:
            books.executemany(WRITE, batch)
    books.commit()
