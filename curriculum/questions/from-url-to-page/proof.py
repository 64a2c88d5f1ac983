import http.client
import http.server
import html.parser
import socket
import ssl
import unittest.mock
import urllib.parse
import urllib.request


def exchange(handler, path="/", **headers):
    """Status and body of the answer; the two ends of a socket pair stand for the network."""
    client_end, server_end = socket.socketpair()
    connection = http.client.HTTPConnection("shop.example")
    connection.sock = client_end
    connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    handler(server_end, "client", None)
    server_end.close()
    response = connection.getresponse()
    status, body = response.status, response.read()
    connection.close()
    return status, body


def prove_fragment_stays():
    url = "https://shop.example:8443/tea?size=2#price"
    parts = urllib.parse.urlsplit(url)
    sent = urllib.request.Request(url).selector
    assert (parts.scheme, parts.hostname, parts.port) == ("https", "shop.example", 8443)
    assert (parts.path, parts.query, parts.fragment) == ("/tea", "size=2", "price")
    assert sent == "/tea?size=2"


def prove_name_becomes_address():
    asked, connected = [], []

    def resolve(host, port, *details):
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("203.0.113.7", port))]

    class Network:
        """Stands for a socket and notes where it is to connect."""

        def __init__(self, *kind):
            pass

        def connect(self, address):
            connected.append(address)

        def setsockopt(self, *option):
            pass

        def close(self):
            pass

    port_in_url = urllib.parse.urlsplit("https://shop.example/tea").port
    secure_port = http.client.HTTPSConnection("shop.example").port
    with unittest.mock.patch.object(socket, "getaddrinfo", resolve), unittest.mock.patch.object(socket, "socket", Network):
        plain = http.client.HTTPConnection("shop.example")
        plain.connect()
        plain.close()
    assert asked == ["shop.example"]
    assert connected == [("203.0.113.7", 80)]
    assert port_in_url is None
    assert secure_port == 443


def prove_stream_without_borders():
    # A local socket of the same kind as TCP: SOCK_STREAM.
    sender, receiver = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    sender.sendall(b"first")
    sender.sendall(b"second")
    received = receiver.recv(100)
    sender.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\ntea and what comes next")
    response = http.client.HTTPResponse(receiver)
    response.begin()
    body = response.read()
    sender.close()
    receiver.close()
    assert received == b"firstsecond"
    assert body == b"tea"


def prove_tls_checks_name_and_signature():
    usual = ssl.create_default_context()
    assert usual.verify_mode == ssl.CERT_REQUIRED
    assert usual.check_hostname is True


def prove_request_is_lines():
    browser_end, server_end = socket.socketpair()
    connection = http.client.HTTPConnection("shop.example")
    connection.sock = browser_end
    connection.request("GET", "/tea?size=2")
    sent = server_end.recv(10_000)
    connection.close()
    server_end.close()
    lines = sent.split(b"\r\n")
    assert lines[0] == b"GET /tea?size=2 HTTP/1.1"
    assert b"Host: shop.example" in lines
    assert lines[-2:] == [b"", b""]


def prove_page_asks_for_more():
    page = '<link rel="stylesheet" href="/main.css"><img src="cup.png"><script src="https://cdn.example/a.js"></script>'
    found = []
    reader = html.parser.HTMLParser()
    reader.handle_starttag = lambda tag, attributes: found.extend(
        value for name, value in attributes if name in ("href", "src")
    )
    reader.feed(page)
    requests = [urllib.parse.urljoin("https://shop.example/tea/green", address) for address in found]
    assert requests == [
        "https://shop.example/main.css",
        "https://shop.example/tea/cup.png",
        "https://cdn.example/a.js",
    ]


def prove_not_modified():
    class Page(http.server.BaseHTTPRequestHandler):
        def log_message(self, *parts):
            pass

        def do_GET(self):
            if self.headers.get("If-None-Match") == '"v1"':
                self.send_response(304)
                self.end_headers()
            else:
                self.send_response(200)
                self.send_header("ETag", '"v1"')
                self.end_headers()
                self.wfile.write(b"<h1>Tea</h1>")

    first, again = exchange(Page), exchange(Page, If_None_Match='"v1"')
    assert first == (200, b"<h1>Tea</h1>")
    assert again == (304, b"")
