from decimal import Decimal


def load(shop, books, size):
    cursor = shop.cursor()
    cursor.execute("SELECT id, customer, total FROM orders WHERE state = ? ORDER BY id", ("paid",))
    while rows := cursor.fetchmany(size):
        try:
            for order_id, customer, total in rows:
                cents = int(Decimal(total) * 100)
                books.execute("INSERT OR REPLACE INTO sales VALUES (?, ?, ?)", (order_id, customer, cents))
        except BaseException:
            books.rollback()
            raise
        books.commit()
