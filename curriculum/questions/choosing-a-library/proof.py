import argparse
import contextlib
import csv
import dataclasses
import email.message
import importlib.metadata
import io
import json
import re
import sqlite3
import statistics
import urllib.error
import urllib.parse
import urllib.request
import urllib.response


class CannedServer(urllib.request.HTTPHandler):
    """Answers requests itself, so that nothing leaves this process."""

    seen = []

    def http_open(self, request):
        self.seen.append((request.get_method(), request.full_url))
        headers = email.message.Message()
        headers["Content-Type"] = "application/json"
        found = request.full_url.startswith("http://shop.example/teas")
        body, status, reason = (b'[{"name": "Assam"}]', 200, "OK") if found else (b"no such page", 404, "Not Found")
        answer = urllib.response.addinfourl(io.BytesIO(body), headers, request.full_url, status)
        answer.msg = reason
        return answer


class Installed(importlib.metadata.Distribution):
    """An installed package, as far as its metadata go."""

    def __init__(self, *lines):
        self.text = "\n".join(lines)

    def read_text(self, filename):
        return self.text if filename == "METADATA" else None

    def locate_file(self, path):
        raise FileNotFoundError(path)


def prove_statistics_for_a_few():
    waits = [3, 4, 4, 5, 29]
    mean, median, mode = statistics.mean(waits), statistics.median(waits), statistics.mode(waits)
    quartiles = statistics.quantiles(waits, n=4, method="inclusive")
    assert (mean, median, mode) == (9, 4, 4)
    assert quartiles == [4, 4, 5]


def prove_csv_knows_the_format():
    file = io.StringIO('name,count\n"Tea, ""Assam""",07\n"two\nlines",1\n', newline="")
    text = file.getvalue()
    rows = list(csv.DictReader(file))
    by_split = [line.split(",") for line in text.splitlines()]
    assert rows == [{"name": 'Tea, "Assam"', "count": "07"}, {"name": "two\nlines", "count": "1"}]
    assert by_split[1] == ['"Tea', ' ""Assam"""', "07"] and len(by_split) == 4


def prove_sqlite3_is_a_database():
    with contextlib.closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE TABLE orders (client TEXT, total INTEGER CHECK (total > 0))")
        with database:
            database.executemany("INSERT INTO orders VALUES (?, ?)", [("Ann", 10), ("Bob", 5), ("Ann", 7)])
        try:
            with database:
                database.execute("UPDATE orders SET total = total + 1")
                database.execute("INSERT INTO orders VALUES ('Eve', -1)")
            refused = False
        except sqlite3.IntegrityError:
            refused = True
        query = "SELECT client, SUM(total) FROM orders GROUP BY client ORDER BY client"
        totals = database.execute(query).fetchall()
    assert refused
    assert totals == [("Ann", 17), ("Bob", 5)]


def prove_urllib_asks_the_web():
    CannedServer.seen.clear()
    client = urllib.request.build_opener(CannedServer)
    address = "http://shop.example/teas?" + urllib.parse.urlencode({"kind": "black & green"})
    with client.open(address) as answer:
        teas = json.load(answer)
    try:
        client.open("http://shop.example/coffee")
        status = None
    except urllib.error.HTTPError as error:
        status = error.code
        error.close()
    assert teas == [{"name": "Assam"}]
    assert CannedServer.seen[0] == ("GET", "http://shop.example/teas?kind=black+%26+green")
    assert status == 404


def prove_argparse_is_enough():
    parser = argparse.ArgumentParser(prog="report")
    parser.add_argument("month", type=int, choices=range(1, 13), metavar="month")
    parser.add_argument("--format", default="csv")
    options = parser.parse_args(["11", "--format", "json"])
    with contextlib.redirect_stderr(io.StringIO()) as complaint:
        try:
            parser.parse_args(["13"])
            exit_code = 0
        except SystemExit as leaving:
            exit_code = leaving.code
    assert (options.month, options.format) == (11, "json")
    assert exit_code == 2 and "usage" in complaint.getvalue()


def prove_nothing_is_validated():
    @dataclasses.dataclass
    class Order:
        number: int
        total: float

    order = Order(**json.loads('{"number": "seven", "total": null}'))
    assert (order.number, order.total) == ("seven", None)


def prove_dependency_brings_others():
    packages = {
        "charts": Installed(
            "Name: charts",
            "License-Expression: GPL-3.0-only",
            "Requires-Python: >=3.9",
            "Requires-Dist: arrays>=2",
        ),
        "arrays": Installed("Name: arrays", "Requires-Dist: maths>=1.4", "Requires-Dist: fonts"),
        "maths": Installed("Name: maths"),
        "fonts": Installed("Name: fonts"),
    }
    brought, waiting = set(), ["charts"]
    while waiting:
        for requirement in packages[waiting.pop()].requires or []:
            name = re.match(r"[\w.-]+", requirement)[0]
            brought.add(name)
            waiting.append(name)
    about = packages["charts"].metadata
    assert brought == {"arrays", "maths", "fonts"}
    assert (about["License-Expression"], about["Requires-Python"]) == ("GPL-3.0-only", ">=3.9")
