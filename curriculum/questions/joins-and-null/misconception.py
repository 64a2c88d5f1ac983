import sqlite3


def database_of(script):
    database = sqlite3.connect(":memory:")
    database.executescript(script)
    return database


CUSTOMERS = """
    CREATE TABLE customers (id INTEGER, city TEXT);
    INSERT INTO customers VALUES (1, 'Paris'), (2, 'Belgrade'), (3, NULL);
    CREATE TABLE orders (customer INTEGER, amount INTEGER);
    INSERT INTO orders VALUES (1, 10), (NULL, 7);
"""


def believe_not_equal_finds_everything_else():
    found = database_of(CUSTOMERS).execute("SELECT id FROM customers WHERE city <> 'Paris'").fetchall()
    assert found == [(2,), (3,)]


def believe_not_in_ignores_null():
    query = "SELECT id FROM customers WHERE id NOT IN (SELECT customer FROM orders)"
    found = database_of(CUSTOMERS).execute(query).fetchall()
    assert found == [(2,), (3,)]


def believe_where_keeps_the_left_rows():
    query = "SELECT id FROM customers LEFT JOIN orders ON customer = id WHERE amount > 5"
    found = database_of(CUSTOMERS).execute(query).fetchall()
    assert len(found) == 3
