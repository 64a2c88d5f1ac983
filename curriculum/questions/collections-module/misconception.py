import collections


def believe_reading_a_defaultdict_changes_nothing():
    limits = collections.defaultdict(int)
    limits["cpu"]
    assert len(limits) == 0


def believe_a_counter_raises_for_a_missing_item():
    statuses = collections.Counter([200])
    try:
        statuses[404]
        raised = False
    except KeyError:
        raised = True
    assert raised


def believe_chainmap_merges_into_a_copy():
    defaults = {"host": "localhost"}
    settings = collections.ChainMap({}, defaults)
    defaults["host"] = "example"
    assert settings["host"] == "localhost"


def believe_a_full_deque_refuses():
    last_lines = collections.deque(["one", "two"], maxlen=2)
    last_lines.append("three")
    assert list(last_lines) == ["one", "two"]
