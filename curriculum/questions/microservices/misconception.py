class Timeout(Exception):
    pass


def believe_a_timeout_means_that_nothing_happened():
    charged = []

    def pay(amount):
        charged.append(amount)
        raise Timeout  # the work is done, the answer is lost

    try:
        pay(100)
    except Timeout:
        pass
    assert charged == []


def believe_ten_good_services_are_as_good_as_one():
    of_one = 0.999
    assert of_one**10 >= of_one


def believe_retries_add_up():
    calls = 0
    for _ in range(3):
        for _ in range(3):
            for _ in range(3):
                calls += 1
    assert calls == 3 + 3 + 3
