import sqlite3


def orders_with_index(columns):
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, city TEXT, day INTEGER, email TEXT)")
    database.execute(f"CREATE INDEX some_index ON orders ({columns})")
    return database


def plan(database, query):
    return database.execute("EXPLAIN QUERY PLAN " + query).fetchone()[3]


def believe_any_column_of_the_index_can_be_searched():
    database = orders_with_index("city, day")
    assert plan(database, "SELECT email FROM orders WHERE day = 7").startswith("SEARCH")


def believe_a_function_does_not_matter():
    database = orders_with_index("email")
    assert plan(database, "SELECT * FROM orders WHERE lower(email) = 'a'").startswith("SEARCH")


def believe_an_index_costs_nothing_at_insertion():
    database = orders_with_index("city")
    program = database.execute("EXPLAIN INSERT INTO orders (city) VALUES ('a')")
    assert "IdxInsert" not in [row[1] for row in program]
