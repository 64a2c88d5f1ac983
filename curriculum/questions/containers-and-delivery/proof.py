import hashlib
import multiprocessing
import os
import signal
import sqlite3
import sys
import time


def prove_layers_are_cached():
    # A model of a builder's cache: a layer is known by its step, the files that it reads and the layer before it.
    cache, built = set(), []

    def build(steps, files):
        layer = "base"
        for step, reads in steps:
            contents = "".join(files[name] for name in reads)
            layer = hashlib.sha256(f"{layer}{step}{contents}".encode()).hexdigest()
            if layer not in cache:
                cache.add(layer)
                built.append(step)

    code_first = [("copy all", ["requirements", "code"]), ("install", [])]
    dependencies_first = [("copy requirements", ["requirements"]), ("install", []), ("copy code", ["code"])]
    rebuilt = []
    for steps in (code_first, dependencies_first):
        cache.clear()
        build(steps, {"requirements": "flask", "code": "version 1"})
        built.clear()
        build(steps, {"requirements": "flask", "code": "version 2"})
        rebuilt.append(list(built))
    built.clear()
    build(dependencies_first, {"requirements": "django", "code": "version 2"})
    assert rebuilt == [["copy all", "install"], ["copy code"]]
    assert built == ["copy requirements", "install", "copy code"]


def prove_exit_code_decides():
    # Real processes; their parent sees of them what a CI runner sees: the exit code.
    fork = multiprocessing.get_context("fork")

    def migrate():
        raise ValueError("migration failed")

    def only_prints():
        try:
            migrate()
        except ValueError as error:
            print(error, file=sys.stderr)

    def exits_with_a_message():
        sys.exit("migration failed")

    def exits_with_a_number():
        sys.exit(3)

    codes = []
    for step in (only_prints, migrate, exits_with_a_message, exits_with_a_number):
        process = fork.Process(target=step)
        process.start()
        process.join()
        codes.append(process.exitcode)
    assert codes == [0, 1, 1, 3]


def prove_settings_are_strings():
    os.environ["SHOP_DEBUG"] = "False"
    naive = bool(os.environ["SHOP_DEBUG"])
    parsed = {"true": True, "false": False}[os.environ["SHOP_DEBUG"].lower()]
    try:
        os.environ["SHOP_WORKERS"] = 4
        refused = False
    except TypeError:
        refused = True
    assert (naive, parsed) == (True, False)
    assert refused


def prove_terminate_is_a_signal():
    fork = multiprocessing.get_context("fork")

    def worker(pipe, handles):
        stopping = []
        react = (lambda number, frame: stopping.append(number)) if handles else signal.SIG_DFL
        signal.signal(signal.SIGTERM, react)
        try:
            pipe.send("request begins")
            while not stopping:  # the signal comes in the middle of the request
                time.sleep(0.001)
            pipe.send("request done")
        finally:
            pipe.send("cleaned up")

    def stop(handles):
        """Stops a real process by SIGTERM and says what it did and with what exit code it ended."""
        here, there = fork.Pipe()
        process = fork.Process(target=worker, args=(there, handles))
        process.start()
        there.close()
        done = [here.recv()]
        process.terminate()
        process.join()
        try:
            while True:
                done.append(here.recv())
        except EOFError:
            return done, process.exitcode

    without_handler, with_handler = stop(False), stop(True)
    assert without_handler == (["request begins"], -signal.SIGTERM)
    assert with_handler == (["request begins", "request done", "cleaned up"], 0)


def prove_old_and_new_together():
    def run(migration):
        database = sqlite3.connect(":memory:", isolation_level=None)
        database.execute("CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT)")
        database.execute(migration)
        works = []
        for code in ("INSERT INTO clients (name) VALUES ('Ann')", "INSERT INTO clients (full_name) VALUES ('Boris')"):
            try:
                database.execute(code)
                works.append(True)
            except sqlite3.OperationalError:
                works.append(False)
        return works

    renamed = run("ALTER TABLE clients RENAME COLUMN name TO full_name")
    added = run("ALTER TABLE clients ADD COLUMN full_name TEXT")
    assert renamed == [False, True]
    assert added == [True, True]


def prove_canary_limits_the_damage():
    def gets_new_version(user, percent):
        digest = hashlib.sha256(f"release-42:{user}".encode()).digest()
        return int.from_bytes(digest[:4], "big") % 100 < percent

    users = range(10_000)
    at_five = {user for user in users if gets_new_version(user, 5)}
    again = {user for user in users if gets_new_version(user, 5)}
    at_twenty = {user for user in users if gets_new_version(user, 20)}
    assert 400 < len(at_five) < 600
    assert again == at_five
    assert at_five < at_twenty
