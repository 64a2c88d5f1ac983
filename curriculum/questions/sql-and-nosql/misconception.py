import itertools
import sqlite3


def believe_a_copy_follows_the_original():
    client = {"city": "Riga"}
    order = {"id": 10, "client": dict(client)}
    client["city"] = "Tartu"
    assert order["client"]["city"] == "Tartu"


def believe_a_foreign_key_is_only_a_comment():
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("CREATE TABLE clients (id INTEGER PRIMARY KEY)")
    database.execute("CREATE TABLE orders (client INTEGER REFERENCES clients)")
    try:
        database.execute("INSERT INTO orders VALUES (99)")
        accepted = True
    except sqlite3.IntegrityError:
        accepted = False
    database.close()
    assert accepted


def believe_one_replica_is_enough_to_read_the_last_write():
    replicas = range(3)
    pairs = itertools.product(itertools.combinations(replicas, 1), itertools.combinations(replicas, 2))
    assert all(set(read) & set(written) for read, written in pairs)
