import gc
import weakref


class Node:
    other = None


def believe_del_destroys_the_object():
    node = Node()
    alias = node
    watch = weakref.ref(node)
    del node
    assert watch() is None or alias is None


def believe_disabling_gc_stops_freeing():
    was_enabled = gc.isenabled()
    gc.disable()
    node = Node()
    watch = weakref.ref(node)
    del node
    freed = watch() is None
    if was_enabled:
        gc.enable()
    assert not freed


def believe_counting_frees_cycles():
    was_enabled = gc.isenabled()
    gc.disable()
    node = Node()
    node.other = node
    watch = weakref.ref(node)
    del node
    freed = watch() is None
    if was_enabled:
        gc.enable()
    assert freed
