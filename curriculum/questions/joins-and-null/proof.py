import sqlite3


def shop():
    database = sqlite3.connect(":memory:")
    database.executescript("""
        CREATE TABLE customers (id INTEGER, name TEXT, city TEXT);
        INSERT INTO customers VALUES (1, 'Ann', 'Paris'), (2, 'Boris', 'Belgrade'), (3, 'Vera', NULL);
        CREATE TABLE orders (customer INTEGER, amount INTEGER);
        INSERT INTO orders VALUES (1, 10), (1, 20), (2, 5), (NULL, 7);
        CREATE TABLE calls (customer INTEGER);
        INSERT INTO calls VALUES (1), (1), (2);
    """)
    return database


def prove_left_keeps_the_lonely():
    database = shop()
    query = "SELECT name, amount FROM customers {} JOIN orders ON customer = id ORDER BY id, amount"
    inner, left = (database.execute(query.format(kind)).fetchall() for kind in ("INNER", "LEFT"))
    assert inner == [("Ann", 10), ("Ann", 20), ("Boris", 5)]
    assert left == [("Ann", 10), ("Ann", 20), ("Boris", 5), ("Vera", None)]


def prove_one_row_per_match():
    database = shop()
    alone = "SELECT COUNT(*), SUM(amount) FROM customers JOIN orders ON customer = id WHERE name = 'Ann'"
    with_calls = (
        "SELECT COUNT(*), SUM(amount) FROM customers JOIN orders ON orders.customer = id "
        "JOIN calls ON calls.customer = id WHERE name = 'Ann'"
    )
    single, multiplied = (database.execute(query).fetchone() for query in (alone, with_calls))
    assert single == (2, 30)
    assert multiplied == (4, 60)


def prove_condition_in_where():
    database = shop()
    in_on = "SELECT name, amount FROM customers LEFT JOIN orders ON customer = id AND amount > 15 ORDER BY id"
    in_where = "SELECT name, amount FROM customers LEFT JOIN orders ON customer = id WHERE amount > 15"
    kept, dropped = (database.execute(query).fetchall() for query in (in_on, in_where))
    assert kept == [("Ann", 20), ("Boris", None), ("Vera", None)]
    assert dropped == [("Ann", 20)]


def prove_null_is_unknown():
    database = shop()
    compared = database.execute("SELECT NULL = NULL, NULL <> NULL, NULL = 1, NULL IS NULL").fetchone()
    by_equals = database.execute("SELECT name FROM customers WHERE city = NULL").fetchall()
    by_is = database.execute("SELECT name FROM customers WHERE city IS NULL").fetchall()
    assert compared == (None, None, None, 1)
    assert by_equals == []
    assert by_is == [("Vera",)]


def prove_not_equal_skips_null():
    database = shop()
    found = database.execute("SELECT name FROM customers WHERE city <> 'Paris'").fetchall()
    assert found == [("Boris",)]


def prove_not_in_with_null():
    database = shop()
    not_in = "SELECT name FROM customers WHERE id NOT IN (SELECT customer FROM orders)"
    not_exists = "SELECT name FROM customers WHERE NOT EXISTS (SELECT 1 FROM orders WHERE customer = id)"
    nothing, meant = (database.execute(query).fetchall() for query in (not_in, not_exists))
    assert nothing == []
    assert meant == [("Vera",)]


def prove_count_of_a_column():
    database = shop()
    rows, cities = database.execute("SELECT COUNT(*), COUNT(city) FROM customers").fetchone()
    database.execute("CREATE TABLE marks (mark INTEGER)")
    database.execute("INSERT INTO marks VALUES (4), (NULL), (2)")
    average = database.execute("SELECT AVG(mark) FROM marks").fetchone()[0]
    assert (rows, cities) == (3, 2)
    assert average == 3
