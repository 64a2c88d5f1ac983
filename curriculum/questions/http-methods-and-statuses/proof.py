import html.parser
import http.client
import http.server
import json
import socket


class OrdersHandler(http.server.BaseHTTPRequestHandler):
    """A small service; the two ends of a socket pair stand for the network."""

    def log_message(self, *parts):
        pass

    def answer(self, status, content=None):
        body = b"" if content is None else json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def content(self):
        return json.loads(self.rfile.read(int(self.headers["Content-Length"])))

    def number(self):
        return int(self.path.split("/")[2])

    def do_GET(self):
        if self.path.startswith("/delete/"):  # how it must not be done
            self.orders.pop(self.number(), None)
        self.answer(200, {str(number): order for number, order in self.orders.items()})

    def do_PUT(self):
        created = self.number() not in self.orders
        self.orders[self.number()] = self.content()
        self.answer(201 if created else 200)

    def do_DELETE(self):
        found = self.orders.pop(self.number(), None)
        self.answer(404 if found is None else 204)

    def do_POST(self):
        key = self.headers.get("Idempotency-Key")
        if key in self.answered:
            return self.answer(201, self.answered[key])
        try:
            order = self.content()
        except ValueError:
            return self.answer(400)
        if self.failures:
            self.failures.pop()
            return self.answer(503)
        number = len(self.orders) + 1
        self.orders[number] = order
        if key is not None:
            self.answered[key] = number
        self.answer(201, number)

    def do_PATCH(self):
        for name, value in self.content().items():
            if name == "add":
                self.orders[self.number()]["amount"] += value
            else:
                self.orders[self.number()][name] = value
        self.answer(200)


class GuardedHandler(OrdersHandler):
    names = {"token-of-ann": "Ann", "token-of-boris": "Boris"}

    def do_DELETE(self):
        name = self.names.get(self.headers.get("Authorization"))
        if name is None:
            return self.answer(401)
        if name != self.orders[self.number()]["owner"]:
            return self.answer(403)
        super().do_DELETE()


class Service:
    def __init__(self, handler=OrdersHandler, orders=(), failures=()):
        self.orders = dict(orders)
        self.handler = type("Handler", (handler,), {"orders": self.orders, "answered": {}, "failures": list(failures)})

    def send(self, method, path, content=None, **headers):
        """Status and content of the answer."""
        client_end, server_end = socket.socketpair()
        connection = http.client.HTTPConnection("shop")
        connection.sock = client_end
        body = content if isinstance(content, str) else json.dumps(content)
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, names)
        self.handler(server_end, "client", None)
        server_end.close()
        response = connection.getresponse()
        answer = response.read()
        connection.close()
        return response.status, json.loads(answer) if answer else None


def prove_get_is_safe():
    def follow_links(service, page):
        paths = []
        robot = html.parser.HTMLParser()
        robot.handle_starttag = lambda tag, attributes: paths.append(dict(attributes)["href"])
        robot.feed(page)
        for path in paths:
            service.send("GET", path)

    safe, unsafe = (Service(orders={1: {"amount": 10}, 2: {"amount": 20}}) for _ in range(2))
    follow_links(safe, '<a href="/orders/1"></a><a href="/orders/2"></a>')
    follow_links(unsafe, '<a href="/delete/1"></a><a href="/delete/2"></a>')
    assert safe.orders == {1: {"amount": 10}, 2: {"amount": 20}}
    assert unsafe.orders == {}


def prove_idempotent_means_same_state():
    service = Service()
    states, statuses = [], []
    for method in ("PUT", "PUT", "DELETE", "DELETE"):
        status, _ = service.send(method, "/orders/7", {"amount": 10})
        statuses.append(status)
        states.append(dict(service.orders))
    assert states == [{7: {"amount": 10}}, {7: {"amount": 10}}, {}, {}]
    assert statuses == [201, 200, 204, 404]


def prove_post_repeats_the_effect():
    service = Service()
    answers = [service.send("POST", "/orders", {"amount": 10}) for _ in range(2)]
    assert answers == [(201, 1), (201, 2)]
    assert service.orders == {1: {"amount": 10}, 2: {"amount": 10}}


def prove_patch_depends():
    left_by = {}
    for method in ("PUT", "PATCH"):
        service = Service(orders={1: {"amount": 10, "owner": "Ann"}})
        service.send(method, "/orders/1", {"amount": 5})
        left_by[method] = service.orders[1]
    assert left_by["PUT"] == {"amount": 5}
    assert left_by["PATCH"] == {"amount": 5, "owner": "Ann"}

    amounts = {}
    for change in ("amount", "add"):
        service = Service(orders={1: {"amount": 10}})
        for _ in range(2):
            service.send("PATCH", "/orders/1", {change: 5})
        amounts[change] = service.orders[1]["amount"]
    assert amounts == {"amount": 5, "add": 20}


def prove_key_makes_it_repeatable():
    service = Service()
    answers = [service.send("POST", "/orders", {"amount": 10}, Idempotency_Key="7f3a") for _ in range(2)]
    assert answers == [(201, 1), (201, 1)]
    assert service.orders == {1: {"amount": 10}}


def prove_whose_mistake():
    service = Service(failures=["the database is restarting"])
    malformed = [service.send("POST", "/orders", "{not json")[0] for _ in range(2)]
    well_formed = [service.send("POST", "/orders", {"amount": 10})[0] for _ in range(2)]
    assert malformed == [400, 400]
    assert well_formed == [503, 201]


def prove_unknown_or_forbidden():
    service = Service(GuardedHandler, orders={1: {"owner": "Ann"}})
    unknown, _ = service.send("DELETE", "/orders/1")
    stranger, _ = service.send("DELETE", "/orders/1", Authorization="token-of-boris")
    owner, _ = service.send("DELETE", "/orders/1", Authorization="token-of-ann")
    phrases = [http.client.responses[status] for status in (unknown, stranger)]
    assert [unknown, stranger, owner] == [401, 403, 204]
    assert phrases == ["Unauthorized", "Forbidden"]
