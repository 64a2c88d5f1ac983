import functools
import gc
import threading
import weakref


def prove_by_hashable_arguments():
    computed = []

    @functools.lru_cache
    def rate(currency):
        computed.append(currency)
        return 90

    answers = [rate("EUR"), rate("EUR")]
    try:
        rate(["EUR"])
        refused = False
    except TypeError:
        refused = True
    assert answers == [90, 90]
    assert computed == ["EUR"]
    assert refused


def prove_oldest_use_goes():
    computed = []

    @functools.lru_cache(maxsize=2)
    def page(number):
        computed.append(number)

    for number in (1, 2, 1, 3, 1, 2):
        page(number)
    unbounded = functools.cache(lambda number: number)
    for number in range(1000):
        unbounded(number)
    usual, kept = functools.lru_cache(page).cache_info().maxsize, unbounded.cache_info().currsize
    assert computed == [1, 2, 3, 2]
    assert usual == 128
    assert kept == 1000


def prove_does_not_see_changes():
    prices = {"tea": 3}

    @functools.lru_cache
    def price(name):
        return prices[name]

    before = price("tea")
    prices["tea"] = 5
    stale = price("tea")
    price.cache_clear()
    fresh = price("tea")
    assert (before, stale, fresh) == (3, 3, 5)


def prove_one_object_for_all():
    @functools.lru_cache
    def tags(article):
        return ["python", "cache"]

    mine = tags("intro")
    mine.append("only for me")
    yours = tags("intro")
    assert yours == ["python", "cache", "only for me"]


def prove_method_keeps_self():
    class Cached:
        @functools.lru_cache
        def total(self):
            return 1

    class Plain:
        def total(self):
            return 1

    cached, plain = Cached(), Plain()
    cached.total()
    plain.total()
    watched = [weakref.ref(cached), weakref.ref(plain)]
    del cached, plain
    gc.collect()
    alive = [reference() is not None for reference in watched]
    assert alive == [True, False]


def prove_misses_do_not_wait():
    computed = []
    both_inside = threading.Barrier(2)

    @functools.lru_cache
    def report(month):
        both_inside.wait(5)
        computed.append(month)
        return "report"

    threads = [threading.Thread(target=report, args=("May",)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert computed == ["May", "May"]
