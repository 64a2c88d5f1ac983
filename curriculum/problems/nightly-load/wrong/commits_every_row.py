# A transaction for each sale.
WRITE = """
    INSERT INTO sales (order_id, customer, cents) VALUES (?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET customer = excluded.customer, cents = excluded.cents
"""


def read_sales(shop):
    paid = shop.execute("SELECT id, customer, total FROM orders WHERE state = 'paid' ORDER BY id")
    for order_id, customer, total in paid:
        yield order_id, customer, int(total.replace(".", ""))


def load(shop, books, size):
    for sale in read_sales(shop):
        with books:
            books.execute(WRITE, sale)
