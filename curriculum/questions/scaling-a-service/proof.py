import bisect
import hashlib
import itertools
import queue


def hash_of(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def prove_measure_first():
    def times_as_fast(share, factor):
        return 1 / ((1 - share) + share / factor)

    gains = [times_as_fast(0.6, factor) for factor in (2, 10, 1_000_000)]
    assert all(one < other for one, other in zip(gains, gains[1:]))
    assert 2.49 < gains[-1] < 2.5


def prove_state_outside():
    class Server:
        def __init__(self, sessions):
            self.sessions = sessions

        def log_in(self, user):
            self.sessions["cookie-1"] = user

        def greet(self):
            return self.sessions.get("cookie-1", "who are you?")

    def greetings(servers):
        balancer = itertools.cycle(servers)
        next(balancer).log_in("Ann")
        return [next(balancer).greet() for _ in range(3)]

    common = {}
    own_memory = greetings([Server({}), Server({})])
    common_store = greetings([Server(common), Server(common)])
    assert own_memory == ["who are you?", "Ann", "who are you?"]
    assert common_store == ["Ann", "Ann", "Ann"]


def prove_queue_takes_slow_work():
    events = []
    letters = queue.Queue()

    def handle(order):
        letters.put(order)
        events.append(f"answered {order}")

    def work():
        while not letters.empty():
            events.append(f"letter for {letters.get()}")

    handle("A-1")
    handle("A-2")
    work()
    assert events == ["answered A-1", "answered A-2", "letter for A-1", "letter for A-2"]


def prove_message_may_come_twice():
    def deliver(handle):
        waiting = ["payment-7"]
        confirmation_lost = True
        while waiting:
            handle(waiting[0])
            if confirmation_lost:
                confirmation_lost = False
                continue
            waiting.pop(0)

    charged_by_careless, charged_by_careful, done = [], [], set()

    def careful(message):
        if message not in done:
            done.add(message)
            charged_by_careful.append(message)

    deliver(charged_by_careless.append)
    deliver(careful)
    assert charged_by_careless == ["payment-7", "payment-7"]
    assert charged_by_careful == ["payment-7"]


def prove_replica_lags():
    primary, replica, log = {"name": "Ann"}, {"name": "Ann"}, []

    def write(key, value):
        primary[key] = value
        log.append((key, value))

    def replicate():
        while log:
            key, value = log.pop(0)
            replica[key] = value

    write("name", "Anna")
    right_after = (primary["name"], replica["name"])
    replicate()
    later = (primary["name"], replica["name"])
    assert right_after == ("Anna", "Ann")
    assert later == ("Anna", "Anna")


def prove_modulo_moves_most():
    keys = [f"user-{number}" for number in range(5000)]

    def by_modulo(servers):
        return {key: hash_of(key) % servers for key in keys}

    def on_the_circle(servers):
        points = sorted((hash_of(f"server-{server}-{point}"), server) for server in range(servers) for point in range(100))
        places = [place for place, _ in points]
        return {key: points[bisect.bisect(places, hash_of(key)) % len(points)][1] for key in keys}

    def share_that_moves(way):
        before, after = way(4), way(5)
        return sum(before[key] != after[key] for key in keys) / len(keys)

    modulo, circle = share_that_moves(by_modulo), share_that_moves(on_the_circle)
    assert 0.75 < modulo < 0.85
    assert 0.15 < circle < 0.25
