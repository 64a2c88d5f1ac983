import functools


def believe_the_cache_notices_new_data():
    prices = {"tea": 3}

    @functools.lru_cache
    def price(name):
        return prices[name]

    price("tea")
    prices["tea"] = 5
    assert price("tea") == 5


def believe_each_caller_gets_a_copy():
    @functools.lru_cache
    def tags(article):
        return ["python"]

    tags("intro").append("mine")
    assert tags("intro") == ["python"]


def believe_failures_are_remembered():
    attempts = []

    @functools.lru_cache
    def load(url):
        attempts.append(url)
        raise ConnectionError

    for _ in range(2):
        try:
            load("/rates")
        except ConnectionError:
            pass
    assert len(attempts) == 1
