import itertools
import sqlite3
import zlib


def new_database():
    database = sqlite3.connect(":memory:")
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("CREATE TABLE clients (id INTEGER PRIMARY KEY, city TEXT NOT NULL)")
    database.execute(
        "CREATE TABLE orders (id INTEGER PRIMARY KEY, client INTEGER NOT NULL REFERENCES clients, total INTEGER CHECK (total > 0))"
    )
    database.execute("INSERT INTO clients VALUES (1, 'Riga'), (2, 'Oslo')")
    database.execute("INSERT INTO orders VALUES (10, 1, 30), (11, 1, 20), (12, 2, 50)")
    database.commit()
    return database


def prove_schema_refuses():
    database, documents = new_database(), []
    bad = [(13, 99, 10), (14, 1, -5), (15, None, 10)]
    refused = []
    for row in bad:
        documents.append(row)
        try:
            database.execute("INSERT INTO orders VALUES (?, ?, ?)", row)
        except sqlite3.IntegrityError:
            refused.append(row)
    database.close()
    assert refused == bad
    assert documents == bad


def prove_fact_once_or_copied():
    database = new_database()
    changed = database.execute("UPDATE clients SET city = 'Tartu' WHERE id = 1").rowcount
    by_join = database.execute("SELECT city FROM orders JOIN clients ON clients.id = client WHERE client = 1").fetchall()
    database.close()
    documents = {10: {"client": 1, "city": "Riga"}, 11: {"client": 1, "city": "Riga"}}
    documents[10]["city"] = "Tartu"
    cities = {document["city"] for document in documents.values()}
    assert changed == 1 and by_join == [("Tartu",), ("Tartu",)]
    assert cities == {"Tartu", "Riga"}


class CountingStore(dict):
    """Stands for a key-value store and counts what is read from it."""

    reads = 0

    def __getitem__(self, key):
        self.reads += 1
        return super().__getitem__(key)


def prove_document_in_one_read():
    whole = CountingStore({"order-10": {"client": "Ann", "lines": ["tea", "cups"]}})
    in_parts = CountingStore({"order-10": (1, [7, 8]), "client-1": "Ann", "line-7": "tea", "line-8": "cups"})
    document = whole["order-10"]
    client, lines = in_parts["order-10"]
    assembled = {"client": in_parts[f"client-{client}"], "lines": [in_parts[f"line-{line}"] for line in lines]}
    assert document == assembled
    assert (whole.reads, in_parts.reads) == (1, 4)


def prove_unforeseen_questions():
    database = new_database()
    by_city = database.execute(
        "SELECT city, SUM(total) FROM orders JOIN clients ON clients.id = client GROUP BY city ORDER BY city"
    ).fetchall()
    database.close()
    store = CountingStore({10: ("Riga", 30), 11: ("Riga", 20), 12: ("Oslo", 50)})
    by_hand = {}
    for key in store:
        city, total = store[key]
        by_hand[city] = by_hand.get(city, 0) + total
    assert by_city == [("Oslo", 50), ("Riga", 50)]
    assert by_hand == dict(by_city) and store.reads == len(store)


def prove_transaction_over_tables():
    database = new_database()
    try:
        with database:
            database.execute("INSERT INTO clients VALUES (3, 'Bern')")
            database.execute("INSERT INTO orders VALUES (13, 3, -1)")
    except sqlite3.IntegrityError:
        pass
    in_database = database.execute("SELECT COUNT(*) FROM clients WHERE id = 3").fetchone()[0]
    database.close()
    clients, orders = {}, {}
    try:
        clients[3] = "Bern"
        orders[13] = (3, int("not a number"))
    except ValueError:
        pass
    assert in_database == 0
    assert (clients, orders) == ({3: "Bern"}, {})


def prove_key_goes_to_one_shard():
    shards, asked = [{} for _ in range(4)], []

    def shard_of(user):
        return zlib.crc32(user.encode()) % len(shards)

    for number in range(40):
        shards[shard_of(f"user-{number}")][f"user-{number}"] = "Riga" if number % 2 else "Oslo"

    def ask(shard):
        asked.append(shard)
        return shards[shard]

    city = ask(shard_of("user-7"))["user-7"]
    asked_by_key = len(asked)
    asked.clear()
    in_riga = [user for shard in range(len(shards)) for user, home in ask(shard).items() if home == "Riga"]
    asked_by_city = len(asked)
    assert (city, asked_by_key) == ("Riga", 1)
    assert (len(in_riga), asked_by_city) == (20, 4)


def prove_quorum_meets():
    replicas = range(5)

    def always_meet(read, written):
        pairs = itertools.product(itertools.combinations(replicas, read), itertools.combinations(replicas, written))
        return all(set(one) & set(other) for one, other in pairs)

    outcomes = {(read, written): always_meet(read, written) for read in range(1, 6) for written in range(1, 6)}
    assert all(meets == (read + written > 5) for (read, written), meets in outcomes.items())
    assert outcomes[3, 3] and not outcomes[2, 3]
