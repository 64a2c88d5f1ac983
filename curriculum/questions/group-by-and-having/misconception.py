import sqlite3


def rows(query):
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE orders (customer TEXT, amount INTEGER)")
    database.executemany("INSERT INTO orders VALUES (?, ?)", [("Ann", 3), ("Ann", 4), ("Boris", 9), (None, 2), (None, 5)])
    try:
        return database.execute(query).fetchall()
    finally:
        database.close()


def believe_where_and_having_are_the_same():
    by_where = rows("SELECT customer, SUM(amount) FROM orders WHERE amount > 4 GROUP BY customer")
    by_having = rows("SELECT customer, SUM(amount) FROM orders GROUP BY customer HAVING SUM(amount) > 4")
    assert by_where == by_having


def believe_rows_with_null_are_left_out():
    groups = rows("SELECT customer FROM orders GROUP BY customer")
    assert len(groups) == 2


def believe_a_sum_of_nothing_is_zero():
    assert rows("SELECT SUM(amount) FROM orders WHERE amount > 100") == [(0,)]
