import sqlite3


def believe_declaring_a_foreign_key_is_enough():
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA foreign_keys = OFF")  # as in an ordinary build of SQLite, said here for the others
    database.execute("CREATE TABLE customers (id INTEGER PRIMARY KEY)")
    database.execute("CREATE TABLE orders (customer_id INTEGER REFERENCES customers)")
    try:
        database.execute("INSERT INTO orders VALUES (99)")
        refused = False
    except sqlite3.IntegrityError:
        refused = True
    assert refused


def believe_a_foreign_key_forbids_null():
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("CREATE TABLE customers (id INTEGER PRIMARY KEY)")
    database.execute("CREATE TABLE orders (customer_id INTEGER REFERENCES customers)")
    try:
        database.execute("INSERT INTO orders VALUES (NULL)")
        refused = False
    except sqlite3.IntegrityError:
        refused = True
    assert refused
