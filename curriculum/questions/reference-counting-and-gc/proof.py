import contextlib
import gc
import sys
import weakref


class Node:
    def __init__(self, name="node"):
        self.name = name
        self.other = None


@contextlib.contextmanager
def without_collector():
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def prove_freed_with_the_last_reference():
    events = []

    class Noisy:
        def __del__(self):
            events.append("freed")

    def use():
        noisy = Noisy()
        events.append("used")

    use()
    events.append("after the call")
    assert events == ["used", "freed", "after the call"]

    node = Node()
    before = sys.getrefcount(node)
    holders = [node, node]
    after = sys.getrefcount(node)
    assert after - before == 2
    assert len(holders) == 2


def prove_del_removes_a_reference():
    node = Node()
    alias = node
    watch = weakref.ref(node)
    del node
    after_first = watch() is alias
    del alias
    after_second = watch()
    assert after_first is True
    assert (after_first, after_second) == (True, None)


def prove_cycles_need_the_collector():
    with without_collector():
        parent, child = Node("parent"), Node("child")
        parent.other, child.other = child, parent
        watch = weakref.ref(parent)
        del parent, child
        alive_before = watch() is not None
        gc.collect()
        alive_after = watch() is not None
    assert (alive_before, alive_after) == (True, False)


def prove_counting_goes_on():
    with without_collector():
        collector_on = gc.isenabled()
        node = Node()
        watch = weakref.ref(node)
        del node
        freed = watch() is None
    assert collector_on is False
    assert (collector_on, freed) == (False, True)


def prove_only_what_can_refer():
    objects = [5, 2.5, "text", b"data", None, [], Node(), set()]
    tracked = [gc.is_tracked(each) for each in objects]
    assert tracked == [False] * 5 + [True] * 3


def prove_weak_reference():
    node = Node("kept")
    weak = weakref.ref(node)
    cache = weakref.WeakValueDictionary(kept=node)
    before = (weak() is node, "kept" in cache)
    del node
    after = (weak(), len(cache))
    assert before == (True, True)
    assert (before, after) == ((True, True), (None, 0))

    with without_collector():
        parent, child = Node("parent"), Node("child")
        parent.other, child.other = child, weakref.ref(parent)
        watch = weakref.ref(parent)
        del parent
        freed_without_collector = watch() is None
    assert freed_without_collector is True


def prove_leaks_are_reachable():
    cache = {}
    node = Node()
    watch = weakref.ref(node)
    cache["node"] = node
    del node
    gc.collect()
    held = watch() is not None
    cache.clear()
    released = watch() is None
    assert (held, released) == (True, True)
