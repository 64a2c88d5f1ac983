import sqlite3


def shop(on_delete="", enforced=True):
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.execute(f"PRAGMA foreign_keys = {'ON' if enforced else 'OFF'}")
    database.executescript(f"""
        CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT);
        CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers {on_delete});
        CREATE TABLE products (id INTEGER PRIMARY KEY, price INTEGER);
        CREATE TABLE order_lines (
            order_id INTEGER NOT NULL REFERENCES orders, product_id INTEGER NOT NULL REFERENCES products,
            quantity INTEGER, price INTEGER, PRIMARY KEY (order_id, product_id));
        INSERT INTO customers VALUES (1, 'Ann'), (2, 'Boris');
        INSERT INTO orders VALUES (10, 1), (11, 2);
        INSERT INTO products VALUES (7, 300), (8, 100);
    """)
    return database


def accepted(database, statement):
    try:
        database.execute(statement)
    except sqlite3.IntegrityError:
        return False
    return True


def prove_key_is_unique():
    database = shop()
    answers = [
        accepted(database, "INSERT INTO customers VALUES (1, 'Clara')"),
        accepted(database, "INSERT INTO customers VALUES (3, 'Ann')"),
    ]
    assert answers == [False, True]


def prove_foreign_key_guards():
    orphan, nobody = "INSERT INTO orders VALUES (12, 99)", "INSERT INTO orders VALUES (12, NULL)"
    answers = [accepted(shop(), orphan), accepted(shop(), nobody), accepted(shop(enforced=False), orphan)]
    assert answers == [False, True, True]


def prove_on_delete_decides():
    outcomes = {}
    for rule in ("", "ON DELETE CASCADE", "ON DELETE SET NULL"):
        database = shop(rule)
        deleted = accepted(database, "DELETE FROM customers WHERE id = 1")
        outcomes[rule] = deleted, database.execute("SELECT id, customer_id FROM orders ORDER BY id").fetchall()
    assert outcomes[""] == (False, [(10, 1), (11, 2)])
    assert outcomes["ON DELETE CASCADE"] == (True, [(11, 2)])
    assert outcomes["ON DELETE SET NULL"] == (True, [(10, None), (11, 2)])


def prove_table_between():
    database = shop()
    database.execute("INSERT INTO order_lines VALUES (10, 7, 2, 300), (10, 8, 1, 100), (11, 7, 5, 300)")
    of_order = database.execute("SELECT product_id, quantity FROM order_lines WHERE order_id = 10 ORDER BY 1").fetchall()
    of_product = database.execute("SELECT order_id, quantity FROM order_lines WHERE product_id = 7 ORDER BY 1").fetchall()
    twice = accepted(database, "INSERT INTO order_lines VALUES (10, 7, 1, 300)")
    unknown = accepted(database, "INSERT INTO order_lines VALUES (10, 99, 1, 300)")
    assert of_order == [(7, 2), (8, 1)]
    assert of_product == [(10, 2), (11, 5)]
    assert (twice, unknown) == (False, False)


def prove_copy_goes_stale():
    database = shop()
    database.executescript("""
        CREATE TABLE flat (order_id INTEGER PRIMARY KEY, name TEXT, phone TEXT);
        INSERT INTO flat VALUES (1, 'Ann', '111'), (2, 'Ann', '111');
        UPDATE flat SET phone = '222' WHERE order_id = 2;
        UPDATE customers SET name = 'Anna' WHERE id = 1;
        INSERT INTO orders VALUES (12, 1);
    """)
    phones = {phone for phone, in database.execute("SELECT phone FROM flat WHERE name = 'Ann'")}
    joined = "SELECT DISTINCT name FROM orders JOIN customers ON customers.id = customer_id WHERE customer_id = 1"
    names = database.execute(joined).fetchall()
    assert phones == {"111", "222"}
    assert names == [("Anna",)]


def prove_price_of_that_day():
    database = shop()
    database.execute("INSERT INTO order_lines VALUES (10, 7, 2, 300)")
    database.execute("UPDATE products SET price = 350 WHERE id = 7")
    paid = database.execute("SELECT sum(quantity * price) FROM order_lines").fetchone()[0]
    recomputed = database.execute(
        "SELECT sum(quantity * products.price) FROM order_lines JOIN products ON products.id = product_id"
    ).fetchone()[0]
    assert (paid, recomputed) == (600, 700)


def prove_list_in_a_column():
    database = shop()
    database.execute("CREATE TABLE guarded (order_id INTEGER, product_ids TEXT REFERENCES products)")
    database.execute("CREATE TABLE listed (order_id INTEGER, product_ids TEXT)")
    right_list = accepted(database, "INSERT INTO guarded VALUES (10, '7,8')")
    wrong_list = accepted(database, "INSERT INTO listed VALUES (10, '7,12')")
    found = database.execute("SELECT order_id FROM listed WHERE product_ids LIKE '%1%'").fetchall()
    assert (right_list, wrong_list) == (False, True)
    assert found == [(10,)]
