import html
import sqlite3


def believe_a_column_can_be_a_parameter():
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE clients (name TEXT, city TEXT)")
    database.executemany("INSERT INTO clients VALUES (?, ?)", [("Ann", "Rome"), ("Boris", "Oslo")])
    rows = database.execute("SELECT name FROM clients ORDER BY ?", ("city",)).fetchall()
    assert rows == [("Boris",), ("Ann",)]


def believe_escaped_text_is_safe_everywhere():
    link = f'<a href="{html.escape("javascript:steal()")}">'
    assert "javascript:" not in link


def believe_a_login_check_stops_csrf():
    cookies = {"session": "secret"}

    def browser_sends(form):
        return "paid" if cookies.get("session") == "secret" else 403

    form_from_a_foreign_page = {"sum": 100}
    assert browser_sends(form_from_a_foreign_page) == 403
