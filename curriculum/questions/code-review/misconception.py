import sqlite3


def believe_the_default_list_is_new_at_each_call():
    def remember(number, seen=[]):
        seen.append(number)
        return seen

    remember(1)
    assert remember(2) == [2]


def believe_quotes_around_a_value_protect_a_query():
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE clients (name TEXT, total INTEGER)")
    database.execute("INSERT INTO clients VALUES ('Ann', 7), ('Bob', 7)")
    client = "x' OR 'a' = 'a"
    changed = database.execute(f"UPDATE clients SET total = 0 WHERE name = '{client}'").rowcount
    database.close()
    assert changed == 0


def believe_except_lets_an_interrupt_through():
    swallowed = False
    try:
        raise KeyboardInterrupt
    except:
        swallowed = True
    assert not swallowed
