import sqlite3


def orders():
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, city TEXT, day INTEGER, email TEXT)")
    database.executemany(
        "INSERT INTO orders (city, day, email) VALUES (?, ?, ?)",
        [(f"city {number % 50}", number % 365, f"user{number}@example.com") for number in range(2000)],
    )
    return database


def plan(database, query):
    details = [row[3] for row in database.execute("EXPLAIN QUERY PLAN " + query)]
    return [detail.replace(" TABLE ", " ") for detail in details]  # SQLite before 3.36 says SCAN TABLE


def prove_search_instead_of_scan():
    database = orders()
    query = "SELECT * FROM orders WHERE city = 'city 7'"
    before = plan(database, query)
    database.execute("CREATE INDEX by_city ON orders (city)")
    after = plan(database, query)
    assert before == ["SCAN orders"]
    assert after == ["SEARCH orders USING INDEX by_city (city=?)"]


def prove_leftmost_columns():
    database = orders()
    database.execute("CREATE INDEX by_city_and_day ON orders (city, day)")
    conditions = ["city = 'city 7'", "city = 'city 7' AND day = 7", "day = 7"]
    steps = [plan(database, f"SELECT email FROM orders WHERE {condition}")[0].split()[0] for condition in conditions]
    assert steps == ["SEARCH", "SEARCH", "SCAN"]


def prove_function_hides_the_column():
    database = orders()
    query = "SELECT * FROM orders WHERE lower(email) = 'user7@example.com'"
    database.execute("CREATE INDEX by_email ON orders (email)")
    by_column = plan(database, query)
    database.execute("CREATE INDEX by_lower_email ON orders (lower(email))")
    by_expression = plan(database, query)
    assert by_column == ["SCAN orders"]
    assert by_expression == ["SEARCH orders USING INDEX by_lower_email (<expr>=?)"]


def prove_already_sorted():
    database = orders()
    query = "SELECT * FROM orders WHERE city = 'city 7' ORDER BY day"
    before = plan(database, query)
    database.execute("CREATE INDEX by_city_and_day ON orders (city, day)")
    after = plan(database, query)
    assert "USE TEMP B-TREE FOR ORDER BY" in before
    assert after == ["SEARCH orders USING INDEX by_city_and_day (city=?)"]


def prove_covering():
    database = orders()
    database.execute("CREATE INDEX by_city_and_day ON orders (city, day)")
    only_index = plan(database, "SELECT day FROM orders WHERE city = 'city 7'")
    table_too = plan(database, "SELECT email FROM orders WHERE city = 'city 7'")
    assert only_index == ["SEARCH orders USING COVERING INDEX by_city_and_day (city=?)"]
    assert table_too == ["SEARCH orders USING INDEX by_city_and_day (city=?)"]


def prove_every_write_pays():
    database = orders()

    def index_writes():
        program = database.execute("EXPLAIN INSERT INTO orders (city, day, email) VALUES ('city 7', 7, 'new')")
        return [row[1] for row in program].count("IdxInsert")

    def pages():
        return database.execute("PRAGMA page_count").fetchone()[0]

    writes, sizes = [index_writes()], [pages()]
    for column in ("city", "email"):
        database.execute(f"CREATE INDEX by_{column} ON orders ({column})")
        writes.append(index_writes())
        sizes.append(pages())
    assert writes == [0, 1, 2]
    assert sizes[0] < sizes[1] < sizes[2]


def prove_unique_guards():
    database = orders()
    database.execute("CREATE UNIQUE INDEX one_email ON orders (email)")
    try:
        database.execute("INSERT INTO orders (email) VALUES ('user7@example.com')")
        refused = False
    except sqlite3.IntegrityError:
        refused = True
    assert refused
