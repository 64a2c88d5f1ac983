import collections


def prove_counter_counts():
    statuses = collections.Counter([200, 404, 200, 500, 200, 404])
    missing = statuses[301]
    assert statuses.most_common(2) == [(200, 3), (404, 2)]
    assert missing == 0 and 301 not in statuses


def prove_defaultdict_groups():
    by_city = collections.defaultdict(list)
    for name, city in [("Ann", "Riga"), ("Bob", "Oslo"), ("Cid", "Riga")]:
        by_city[city].append(name)
    assert by_city == {"Riga": ["Ann", "Cid"], "Oslo": ["Bob"]}


def prove_reading_adds_the_key():
    limits = collections.defaultdict(int)
    by_get, by_in = limits.get("cpu"), "cpu" in limits
    before = dict(limits)
    by_brackets = limits["cpu"]
    after = dict(limits)
    assert (by_get, by_in, before) == (None, False, {})
    assert (by_brackets, after) == (0, {"cpu": 0})


def prove_deque_at_both_ends():
    jobs = collections.deque(["b", "c"])
    jobs.appendleft("a")
    jobs.append("d")
    taken = (jobs.popleft(), jobs.pop())
    last_lines = collections.deque(maxlen=2)
    for line in ("one", "two", "three"):
        last_lines.append(line)
    kept = list(last_lines)
    last_lines.appendleft("zero")
    after_left = list(last_lines)
    assert taken == ("a", "d") and list(jobs) == ["b", "c"]
    assert kept == ["two", "three"]
    assert after_left == ["zero", "two"]


def prove_namedtuple_names_fields():
    Point = collections.namedtuple("Point", "x y")
    point = Point(3, y=4)
    x, y = point
    assert isinstance(point, tuple)
    assert (point.x, point[1]) == (x, y) == (3, 4)


def prove_chainmap_looks_in_order():
    command_line, defaults = {"port": 9000}, {"port": 8000, "host": "localhost"}
    settings = collections.ChainMap(command_line, defaults)
    found = (settings["port"], settings["host"])
    settings["host"] = "example"
    defaults["retries"] = 3
    assert found == (9000, "localhost")
    assert command_line == {"port": 9000, "host": "example"}
    assert defaults["host"] == "localhost"
    assert settings["retries"] == 3


def prove_ordereddict_minds_order():
    one, other = [("a", 1), ("b", 2)], [("b", 2), ("a", 1)]
    ordered_equal = collections.OrderedDict(one) == collections.OrderedDict(other)
    plain_equal = dict(one) == dict(other)
    plain_order = list(dict(other))
    recent = collections.OrderedDict(one)
    recent.move_to_end("a")
    assert (ordered_equal, plain_equal) == (False, True)
    assert plain_order == ["b", "a"]
    assert list(recent) == ["b", "a"]
