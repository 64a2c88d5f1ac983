import os
import sqlite3
import tempfile


def believe_others_see_changes_at_once():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "bank.db")
        mine, other = (sqlite3.connect(path, isolation_level=None) for _ in range(2))
        mine.execute("CREATE TABLE accounts (balance INTEGER)")
        mine.execute("BEGIN")
        mine.execute("INSERT INTO accounts VALUES (100)")
        seen = other.execute("SELECT balance FROM accounts").fetchall()
        mine.close()
        other.close()
    assert seen == [(100,)]


def believe_closing_commits():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "bank.db")
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE accounts (balance INTEGER)")
        connection.commit()
        connection.execute("INSERT INTO accounts VALUES (100)")
        connection.close()
        again = sqlite3.connect(path)
        found = again.execute("SELECT balance FROM accounts").fetchall()
        again.close()
    assert found == [(100,)]


def believe_each_update_being_atomic_is_enough():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "bank.db")
        first, second = (sqlite3.connect(path, isolation_level=None) for _ in range(2))
        first.execute("CREATE TABLE accounts (balance INTEGER)")
        first.execute("INSERT INTO accounts VALUES (100)")
        connections = (first, second)
        read = [connection.execute("SELECT balance FROM accounts").fetchone()[0] for connection in connections]
        for connection, balance in zip(connections, read):
            connection.execute("UPDATE accounts SET balance = ?", (balance - 10,))
        left = first.execute("SELECT balance FROM accounts").fetchone()[0]
        first.close()
        second.close()
    assert left == 80
