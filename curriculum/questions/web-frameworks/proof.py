import asyncio
import contextvars
import inspect
import multiprocessing
import re
import threading
import wsgiref.util
import wsgiref.validate


def call_wsgi(app, path):
    """Asks the application as a server would, with a validator in between."""
    environ, reported = {"QUERY_STRING": ""}, []
    wsgiref.util.setup_testing_defaults(environ)
    environ["PATH_INFO"] = path

    def start_response(status, headers, exc_info=None):
        reported.append(status)
        return lambda piece: None

    pieces = wsgiref.validate.validator(app)(environ, start_response)
    body = b"".join(pieces)
    pieces.close()
    return reported[0], body


def hello(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"path ", environ["PATH_INFO"].encode()]


async def call_asgi(app, parts, events):
    """Asks the application as a server would and notes the order of the messages."""
    incoming = [{"type": "http.request", "body": part, "more_body": True} for part in parts[:-1]]
    incoming.append({"type": "http.request", "body": parts[-1], "more_body": False})

    async def receive():
        message = incoming.pop(0)
        events.append(("in", message["body"]))
        return message

    async def send(message):
        events.append(("out", message.get("body", message.get("status"))))

    await app({"type": "http", "method": "POST", "path": "/"}, receive, send)


async def upper(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    more = True
    while more:
        message = await receive()
        more = message["more_body"]
        await send({"type": "http.response.body", "body": message["body"].upper(), "more_body": more})


def prove_wsgi_is_a_function():
    status, body = call_wsgi(hello, "/tea")
    assert status == "200 OK"
    assert body == b"path /tea"


def prove_asgi_is_a_coroutine():
    events = []
    asyncio.run(call_asgi(upper, [b"te", b"a"], events))
    is_coroutine_function = inspect.iscoroutinefunction(upper)
    assert is_coroutine_function
    assert events == [("out", 200), ("in", b"te"), ("out", b"TE"), ("in", b"a"), ("out", b"A")]


def prove_middleware_wraps():
    events = []

    def logged(name, app):
        def middleware(environ, start_response):
            events.append(f"{name} sees the request")
            response = app(environ, start_response)
            events.append(f"{name} sees the response")
            return response

        return middleware

    def closed(app):
        def middleware(environ, start_response):
            if environ["PATH_INFO"].startswith("/admin"):
                start_response("403 Forbidden", [("Content-Type", "text/plain")])
                return [b"no"]
            return app(environ, start_response)

        return middleware

    def view(environ, start_response):
        events.append("view")
        return hello(environ, start_response)

    app = logged("outer", closed(logged("inner", view)))
    open_page = call_wsgi(app, "/tea")
    seen_for_open = list(events)
    events.clear()
    closed_page = call_wsgi(app, "/admin")
    assert open_page == ("200 OK", b"path /tea")
    assert seen_for_open == [
        "outer sees the request",
        "inner sees the request",
        "view",
        "inner sees the response",
        "outer sees the response",
    ]
    assert closed_page == ("403 Forbidden", b"no")
    assert events == ["outer sees the request", "outer sees the response"]


def prove_router_picks_a_view():
    # A router in its smallest form; those of frameworks add methods, more converters and names.
    routes = []

    def route(template):
        pattern = re.compile(re.sub(r"<int:(\w+)>", r"(?P<\1>[0-9]+)", template))

        def register(view):
            routes.append((pattern, view))
            return view

        return register

    def answer(path):
        for pattern, view in routes:
            if found := pattern.fullmatch(path):
                return view(**{name: int(value) for name, value in found.groupdict().items()})
        return 404

    @route("/orders/<int:number>")
    def show(number):
        return ("order", number)

    answers = [answer("/orders/17"), answer("/orders/x"), answer("/clients/17")]
    assert answers == [("order", 17), 404, 404]


def prove_blocking_stops_the_loop():
    def run(in_a_thread):
        events, may_end = [], threading.Event()

        def blocking_call():
            events.append("call begins")
            may_end.wait(10 if in_a_thread else 0.01)
            events.append("call ends")

        async def slow_view():
            if in_a_thread:
                await asyncio.to_thread(blocking_call)
            else:
                blocking_call()

        async def other_view():
            await asyncio.sleep(0)
            while "call begins" not in events:
                await asyncio.sleep(0)
            events.append("other request answered")
            may_end.set()

        async def server():
            await asyncio.gather(slow_view(), other_view())

        asyncio.run(server())
        return events

    blocked, in_a_thread = run(False), run(True)
    assert blocked == ["call begins", "call ends", "other request answered"]
    assert in_a_thread == ["call begins", "other request answered", "call ends"]


def prove_globals_are_per_process():
    module = {"user": None}
    current = contextvars.ContextVar("current")

    async def view(user):
        module["user"] = user
        current.set(user)
        await asyncio.sleep(0)
        return module["user"], current.get()

    async def server():
        return await asyncio.gather(view("Ann"), view("Boris"))

    seen = asyncio.run(server())

    # Two workers: real processes, forked from this one.
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe()
    counter = {"visits": 0}

    def worker(requests):
        for _ in range(requests):
            counter["visits"] += 1
        there.send(counter["visits"])

    counted = []
    for requests in (2, 1):
        process = fork.Process(target=worker, args=(requests,))
        process.start()
        counted.append(here.recv())
        process.join()
    assert seen == [("Boris", "Ann"), ("Boris", "Boris")]
    assert counted == [2, 1]
    assert counter["visits"] == 0
