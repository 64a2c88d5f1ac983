import decimal
import sqlite3


def add_orders(database, client, lines, seen=[]):
    total = 0.0
    for line in lines:
        try:
            number, price = line.split(",")
            if number in seen:
                continue
            seen.append(number)
            total += float(price)
        except:
            pass
    database.execute(f"UPDATE clients SET total = {total} WHERE name = '{client}'")
    return total / len(lines)


def new_database(*names):
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE clients (name TEXT, total REAL)")
    database.executemany("INSERT INTO clients VALUES (?, 7)", [(name,) for name in names])
    return database


def totals(database):
    return dict(database.execute("SELECT name, total FROM clients"))


def prove_query_from_text():
    database = new_database("Ann", "O'Hara")
    try:
        add_orders(database, "O'Hara", ["1,10"], [])
        complaint = None
    except sqlite3.OperationalError as error:
        complaint = str(error)
    add_orders(database, "x' OR 'a' = 'a", ["1,10"], [])
    all_changed = totals(database)
    database.execute("UPDATE clients SET total = ? WHERE name = ?", (20, "O'Hara"))
    database.execute("UPDATE clients SET total = ? WHERE name = ?", (30, "x' OR 'a' = 'a"))
    with_parameters = totals(database)
    database.close()
    assert complaint is not None
    assert all_changed == {"Ann": 10, "O'Hara": 10}
    assert with_parameters == {"Ann": 10, "O'Hara": 20}


def prove_default_is_shared():
    add_orders.__defaults__[0].clear()
    database = new_database("Ann", "Bob")
    averages = [add_orders(database, name, ["order-1,10"]) for name in ("Ann", "Bob")]
    own_list = add_orders(database, "Bob", ["order-1,10"], [])
    database.close()
    assert averages == [10, 0]
    assert own_list == 10


def prove_bare_except_hides():
    class Interrupted:
        def split(self, separator):
            raise KeyboardInterrupt

    database = new_database("Ann")
    outcome = add_orders(database, "Ann", ["1,10", "2;20", Interrupted()], [])
    stored = totals(database)
    database.close()
    assert stored == {"Ann": 10}
    assert outcome == 10 / 3


def prove_empty_input_fails_late():
    database = new_database("Ann")
    before = totals(database)
    try:
        add_orders(database, "Ann", [], [])
        failed = False
    except ZeroDivisionError:
        failed = True
    after = totals(database)
    database.close()
    assert failed
    assert (before, after) == ({"Ann": 7}, {"Ann": 0})


def prove_skipped_still_counted():
    database = new_database("Ann")
    two_orders = add_orders(database, "Ann", ["1,10", "2,20"], [])
    with_skipped = add_orders(database, "Ann", ["1,10", "1,10", "broken", "2,20"], [])
    database.close()
    assert (two_orders, with_skipped) == (15, 7.5)


def prove_money_in_float():
    prices = ["0.1", "0.2"]
    as_float, as_decimal = sum(map(float, prices)), sum(map(decimal.Decimal, prices))
    in_cents = sum(int(decimal.Decimal(price) * 100) for price in prices)
    assert str(as_float) == "0.30000000000000004"
    assert str(as_decimal) == "0.3" and in_cents == 30


def prove_search_in_a_list():
    compared = []

    class Number:
        def __init__(self, value):
            self.value = value

        def __hash__(self):
            return hash(self.value)

        def __eq__(self, other):
            compared.append((self, other))
            return self.value == other.value

    def comparisons(seen, add):
        compared.clear()
        for value in range(100):
            number = Number(value)
            if number not in seen:
                add(number)
        return len(compared)

    seen_list, seen_set = [], set()
    in_list, in_set = comparisons(seen_list, seen_list.append), comparisons(seen_set, seen_set.add)
    assert in_list == 100 * 99 // 2
    assert in_set <= 100
