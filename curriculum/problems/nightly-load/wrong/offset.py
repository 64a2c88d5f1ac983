# Asks for each page by its number of rows, so that the database counts them anew each time.
WRITE = """
    INSERT INTO sales (order_id, customer, cents) VALUES (?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET customer = excluded.customer, cents = excluded.cents
"""


def load(shop, books, size):
    done = 0
    while True:
        rows = shop.execute(
            "SELECT id, customer, total FROM orders WHERE state = 'paid' ORDER BY id LIMIT ? OFFSET ?", (size, done)
        ).fetchall()
        if not rows:
            return
        with books:
            books.executemany(WRITE, [(number, customer, int(total.replace(".", ""))) for number, customer, total in rows])
        done += size
