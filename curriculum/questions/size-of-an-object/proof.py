import sys
import tracemalloc


def whole_size(value, seen=None):
    """Lists, dictionaries and what they hold; each object once."""
    seen = set() if seen is None else seen
    if id(value) in seen:
        return 0
    seen.add(id(value))
    inner = []
    if isinstance(value, dict):
        inner = [*value.keys(), *value.values()]
    elif isinstance(value, (list, tuple)):
        inner = value
    return sys.getsizeof(value) + sum(whole_size(item, seen) for item in inner)


def prove_only_the_object_itself():
    texts, zeros = [letter * 10_000 for letter in "abc"], [0 for _ in range(3)]
    sizes = [sys.getsizeof(texts), sys.getsizeof(zeros)]
    assert sizes[0] == sizes[1]
    assert sizes[0] < 1000 < sys.getsizeof(texts[0])


def prove_attributes_are_left_out():
    class Page:
        def __init__(self, text):
            self.text = text

    short, long = Page("a"), Page("a" * 100_000)
    sizes = [sys.getsizeof(short), sys.getsizeof(long)]
    assert sizes[0] == sizes[1]
    assert sizes[1] < sys.getsizeof(long.text)


def prove_shared_counts_once():
    text = "a" * 10_000
    rows = [text] * 1000
    loop = [1]
    loop.append(loop)
    whole = whole_size(rows)
    looped = whole_size(loop)
    assert whole == sys.getsizeof(rows) + sys.getsizeof(text)
    assert looped == sys.getsizeof(loop) + sys.getsizeof(1)


def prove_grown_lists_have_room():
    grown = []
    sizes = []
    for number in range(5):
        grown.append(number)
        sizes.append(sys.getsizeof(grown))
    exact = grown[:]
    assert grown == exact and sys.getsizeof(grown) > sys.getsizeof(exact)
    assert len(set(sizes)) < len(sizes)


def prove_tracemalloc_counts_the_work():
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        rows = [str(number) * 50 for number in range(1000)]
        after, _ = tracemalloc.get_traced_memory()
        snapshot = tracemalloc.take_snapshot()
    finally:
        tracemalloc.stop()
    contents = sum(map(sys.getsizeof, rows))
    assert after - before > contents > sys.getsizeof(rows)
    largest = snapshot.statistics("lineno")[0]
    assert largest.size > contents
