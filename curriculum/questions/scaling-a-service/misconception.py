import itertools


def believe_only_a_few_keys_move_with_modulo():
    keys = range(5000)
    moved = sum(key % 4 != key % 5 for key in keys) / len(keys)
    assert moved < 0.5


def believe_a_second_server_knows_the_session():
    servers = [{}, {}]
    balancer = itertools.cycle(servers)
    next(balancer)["cookie-1"] = "Ann"
    seen = next(balancer).get("cookie-1")
    assert seen == "Ann"


def believe_a_queue_delivers_exactly_once():
    waiting, charged = ["payment-7"], []
    confirmations = iter(["lost", "received"])
    while waiting:
        charged.append(waiting[0])
        if next(confirmations) == "received":
            waiting.pop(0)
    assert charged == ["payment-7"]
