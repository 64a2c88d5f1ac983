import contextlib
import os
import sqlite3
import tempfile


@contextlib.contextmanager
def bank(connections):
    """That many connections to one database in a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "bank.db")
        opened = [sqlite3.connect(path, isolation_level=None) for _ in range(connections)]
        opened[0].execute(
            "CREATE TABLE accounts (name TEXT, balance INTEGER CHECK (balance >= 0), version INTEGER DEFAULT 1)"
        )
        opened[0].execute("INSERT INTO accounts (name, balance) VALUES ('Ann', 100), ('Boris', 0)")
        try:
            yield opened, path
        finally:
            for connection in opened:
                connection.close()


def balances(connection):
    return [balance for balance, in connection.execute("SELECT balance FROM accounts ORDER BY name")]


def prove_all_or_nothing():
    with bank(1) as ([connection], _):
        connection.execute("BEGIN")
        connection.execute("UPDATE accounts SET balance = balance + 150 WHERE name = 'Boris'")
        halfway = balances(connection)
        try:
            connection.execute("UPDATE accounts SET balance = balance - 150 WHERE name = 'Ann'")
            connection.execute("COMMIT")
        except sqlite3.IntegrityError:
            connection.execute("ROLLBACK")
        afterwards = balances(connection)
    assert halfway == [100, 150]
    assert afterwards == [100, 0]


def prove_rules_hold():
    with bank(1) as ([connection], _):
        try:
            connection.execute("UPDATE accounts SET balance = -1 WHERE name = 'Ann'")
            refused = False
        except sqlite3.IntegrityError:
            refused = True
        afterwards = balances(connection)
    assert refused
    assert afterwards == [100, 0]


def prove_unfinished_is_invisible():
    with bank(2) as ([mine, other], _):
        mine.execute("BEGIN")
        mine.execute("UPDATE accounts SET balance = 90 WHERE name = 'Ann'")
        seen_by_me, seen_by_other = balances(mine), balances(other)
        mine.execute("COMMIT")
        seen_after_commit = balances(other)
    assert seen_by_me == [90, 0]
    assert seen_by_other == [100, 0]
    assert seen_after_commit == [90, 0]


def prove_committed_stays():
    with bank(1) as ([connection], path):
        connection.execute("UPDATE accounts SET balance = 90 WHERE name = 'Ann'")
        connection.execute("BEGIN")
        connection.execute("UPDATE accounts SET balance = 80 WHERE name = 'Ann'")
        connection.close()
        opened_again = sqlite3.connect(path)
        found = balances(opened_again)
        opened_again.close()
    assert found == [90, 0]


def prove_read_compute_write_loses():
    with bank(2) as ([first, second], _):
        read_by_first, read_by_second = balances(first)[0], balances(second)[0]
        for connection, read in ((first, read_by_first), (second, read_by_second)):
            connection.execute("UPDATE accounts SET balance = ? WHERE name = 'Ann'", (read - 10,))
        computed_outside = balances(first)[0]
    with bank(2) as ([first, second], _):
        for connection in (first, second):
            connection.execute("UPDATE accounts SET balance = balance - 10 WHERE name = 'Ann'")
        computed_inside = balances(first)[0]
    assert computed_outside == 90
    assert computed_inside == 80


def prove_version_notices():
    with bank(2) as ([first, second], _):
        read = [connection.execute("SELECT balance, version FROM accounts").fetchone() for connection in (first, second)]
        changed_rows = []
        for connection, (balance, version) in zip((first, second), read):
            update = connection.execute(
                "UPDATE accounts SET balance = ?, version = version + 1 WHERE name = 'Ann' AND version = ?",
                (balance - 10, version),
            )
            changed_rows.append(update.rowcount)
        balance = balances(first)[0]
    assert changed_rows == [1, 0]
    assert balance == 90
