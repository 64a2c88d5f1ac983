import ast
import email.message
import hmac
import html
import html.parser
import http.cookiejar
import secrets
import shlex
import sqlite3
import types
import urllib.request


def shop():
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE clients (name TEXT, city TEXT)")
    database.executemany("INSERT INTO clients VALUES (?, ?)", [("Ann", "Oslo"), ("Boris", "Rome"), ("O'Hara", "Cork")])
    return database


class Page(html.parser.HTMLParser):
    """What a reader of HTML finds in a page: its elements with their attributes, and its text."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.text = [], ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.text += data


def prove_injection_is_code_from_data():
    database = shop()
    evil = "nobody' OR '1'='1"

    def glued(name):
        return database.execute(f"SELECT name FROM clients WHERE name = '{name}'").fetchall()

    def with_parameter(name):
        return database.execute("SELECT name FROM clients WHERE name = ?", (name,)).fetchall()

    found = [len(glued(evil)), len(with_parameter(evil)), with_parameter("O'Hara")]
    try:
        glued("O'Hara")
        broken = False
    except sqlite3.OperationalError:
        broken = True
    assert found == [3, 0, [("O'Hara",)]]
    assert broken


def prove_names_from_a_list():
    database = shop()
    as_parameter = [row[0] for row in database.execute("SELECT name FROM clients ORDER BY ?", ("city",))]
    allowed = {"name": "name", "city": "city"}

    def ordered(column):
        return [row[0] for row in database.execute(f"SELECT name FROM clients ORDER BY {allowed[column]}")]

    by_city = ordered("city")
    try:
        ordered("city; DROP TABLE clients")
        refused = False
    except KeyError:
        refused = True
    try:
        database.execute("SELECT * FROM ?", ("clients",))
        table_refused = False
    except sqlite3.OperationalError:
        table_refused = True
    assert as_parameter == ["Ann", "Boris", "O'Hara"]
    assert table_refused
    assert by_city == ["O'Hara", "Ann", "Boris"]
    assert refused


def prove_shell_and_eval_too():
    # shlex splits a line as a POSIX shell would; a word of punctuation such as ";" ends the command. Nothing is started.
    def words_for_a_shell(line):
        return list(shlex.shlex(line, posix=True, punctuation_chars=True))

    name = "photo.jpg; rm orders.db"
    glued = words_for_a_shell(f"convert {name}")
    quoted = words_for_a_shell(f"convert {shlex.quote(name)}")
    marks = []
    text = "marks.append('executed')"
    eval(text, {"marks": marks})
    try:
        ast.literal_eval(text)
        refused = False
    except ValueError:
        refused = True
    assert glued == ["convert", "photo.jpg", ";", "rm", "orders.db"]
    assert quoted == ["convert", "photo.jpg; rm orders.db"]
    assert marks == ["executed"]
    assert refused


def prove_xss_runs_in_the_browser():
    comment = "<script>steal()</script>"
    raw = Page(f"<p>{comment}</p>")
    escaped = Page(f"<p>{html.escape(comment)}</p>")
    assert raw.elements == [("p", {}), ("script", {})]
    assert escaped.elements == [("p", {})]
    assert escaped.text == "<script>steal()</script>"


def prove_escape_for_the_place():
    address = "javascript:steal()"
    link = Page(f'<a href="{html.escape(address)}">my page</a>')
    with_quote = 'tea" onfocus="steal()'
    only_tags_escaped = Page(f'<input value="{html.escape(with_quote, quote=False)}">')
    fully_escaped = Page(f'<input value="{html.escape(with_quote)}">')
    assert link.elements == [("a", {"href": "javascript:steal()"})]
    assert only_tags_escaped.elements == [("input", {"value": "tea", "onfocus": "steal()"})]
    assert fully_escaped.elements == [("input", {"value": 'tea" onfocus="steal()'})]


def prove_csrf_uses_the_cookie():
    # The cookie store is that of urllib: like a browser's, but without SameSite. No request leaves the process.
    jar, sessions = http.cookiejar.CookieJar(), {}

    def log_in(user):
        session, token = secrets.token_urlsafe(), secrets.token_urlsafe()
        sessions[session] = {"user": user, "token": token}
        headers = email.message.Message()
        headers["Set-Cookie"] = f"session={session}; Path=/; Secure; HttpOnly"
        answer = types.SimpleNamespace(info=lambda: headers)
        jar.extract_cookies(answer, urllib.request.Request("https://shop.example/login"))
        return token

    def request_to_pay(page):
        request = urllib.request.Request("https://shop.example/pay", headers={"Referer": page})
        jar.add_cookie_header(request)
        return request.get_header("Cookie")

    def server(cookie, form, check_token):
        session = sessions[cookie.removeprefix("session=")]
        if check_token and not hmac.compare_digest(form.get("token", ""), session["token"]):
            return 403
        return f"paid by {session['user']}"

    token = log_in("Ann")
    own, foreign = request_to_pay("https://shop.example/cart"), request_to_pay("https://cats.example/")
    unprotected = server(foreign, {"sum": "100"}, check_token=False)
    protected = server(foreign, {"sum": "100"}, check_token=True)
    own_form = server(own, {"sum": "100", "token": token}, check_token=True)
    assert foreign == own
    assert unprotected == "paid by Ann"
    assert (protected, own_form) == (403, "paid by Ann")
