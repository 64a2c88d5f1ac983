import multiprocessing
import os
import signal
import sqlite3
import sys


def believe_false_in_the_environment_is_false():
    os.environ["SHOP_DEBUG"] = "False"
    assert not os.environ["SHOP_DEBUG"]


def believe_a_rename_is_invisible_to_the_old_code():
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE clients (name TEXT)")
    database.execute("ALTER TABLE clients RENAME COLUMN name TO full_name")
    try:
        database.execute("INSERT INTO clients (name) VALUES ('Ann')")
        works = True
    except sqlite3.OperationalError:
        works = False
    assert works


def believe_printing_an_error_fails_the_step():
    def step():
        try:
            raise ValueError("migration failed")
        except ValueError as error:
            print(error, file=sys.stderr)

    process = multiprocessing.get_context("fork").Process(target=step)
    process.start()
    process.join()
    assert process.exitcode != 0


def believe_finally_runs_when_a_container_is_stopped():
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe()

    def worker():
        try:
            there.send("request begins")
            signal.pause()
        finally:
            there.send("cleaned up")

    process = fork.Process(target=worker)
    process.start()
    here.recv()
    process.terminate()
    process.join()
    assert here.poll()
