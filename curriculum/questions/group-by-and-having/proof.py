import sqlite3


def shop():
    database = sqlite3.connect(":memory:")
    database.executescript("""
        CREATE TABLE customers (name TEXT, city TEXT);
        INSERT INTO customers VALUES ('Ann', 'Oslo'), ('Boris', NULL), ('Vera', NULL), ('Egor', 'Bergen');
        CREATE TABLE orders (customer TEXT, amount INTEGER);
        INSERT INTO orders VALUES ('Ann', 3), ('Ann', 4), ('Boris', 9), ('Boris', 1), ('Vera', 2), ('Vera', NULL);
    """)
    return database


def rows(query):
    database = shop()
    try:
        return database.execute(query).fetchall()
    finally:
        database.close()


def prove_one_row_per_group():
    totals = rows("SELECT customer, COUNT(*), SUM(amount), MAX(amount) FROM orders GROUP BY customer ORDER BY customer")
    assert totals == [("Ann", 2, 7, 4), ("Boris", 2, 10, 9), ("Vera", 2, 2, 2)]


def prove_where_before_having_after():
    by_where = rows("SELECT customer, SUM(amount) FROM orders WHERE amount > 5 GROUP BY customer ORDER BY customer")
    by_having = rows("SELECT customer, SUM(amount) FROM orders GROUP BY customer HAVING SUM(amount) > 5 ORDER BY customer")
    try:
        rows("SELECT customer FROM orders WHERE SUM(amount) > 5 GROUP BY customer")
        refused = False
    except sqlite3.OperationalError:
        refused = True
    assert by_where == [("Boris", 9)]
    assert by_having == [("Ann", 7), ("Boris", 10)]
    assert refused


def prove_null_is_a_group():
    cities = rows("SELECT city, COUNT(*) FROM customers GROUP BY city ORDER BY city")
    averages = rows("SELECT COUNT(*), COUNT(amount), AVG(amount) FROM orders WHERE customer = 'Vera'")
    assert cities == [(None, 2), ("Bergen", 1), ("Oslo", 1)]
    assert averages == [(2, 1, 2.0)]


def prove_empty_groups_are_missing():
    from_orders = rows("SELECT customer, COUNT(*) FROM orders GROUP BY customer")
    from_customers = rows(
        "SELECT name, COUNT(amount) FROM customers LEFT JOIN orders ON customer = name GROUP BY name ORDER BY name"
    )
    assert "Egor" not in dict(from_orders)
    assert from_customers == [("Ann", 2), ("Boris", 2), ("Egor", 0), ("Vera", 1)]


def prove_whole_table_without_group():
    nothing = rows("SELECT COUNT(*), SUM(amount) FROM orders WHERE amount > 100")
    grouped = rows("SELECT COUNT(*), SUM(amount) FROM orders WHERE amount > 100 GROUP BY customer")
    assert nothing == [(0, None)]
    assert grouped == []
