def prove_assignment_binds():
    queue = ["first"]
    alias = queue
    alias.append("second")
    assert alias is queue
    assert queue == ["first", "second"]

    chained = also = []
    chained.append(1)
    assert also == [1]


def prove_parameter_is_a_name():
    def receive(parameter):
        return parameter

    order = {"id": 7}
    large_number = 10**30
    received = [receive(order) is order, receive(large_number) is large_number]
    assert received == [True, True]


def prove_changes_are_seen():
    def mark_paid(order):
        order["paid"] = True

    order = {"id": 7}
    mark_paid(order)
    assert order == {"id": 7, "paid": True}


def prove_rebinding_stays_inside():
    def replace(order):
        order = {"id": 8}
        return order

    order = {"id": 7}
    replaced = replace(order)
    assert replaced == {"id": 8}
    assert order == {"id": 7}


def prove_neither_term_fits():
    def swap(left, right):
        left, right = right, left
        return left, right

    first, second = ["a"], ["b"]
    returned = swap(first, second)
    copied = returned[0] is not second or returned[1] is not first
    assert (first, second) == (["a"], ["b"])
    assert copied is False


def prove_plus_equals_depends():
    def add(value, more):
        value += more
        return value

    tags, count, word = ["new"], 1, "pay"
    results = [add(tags, ["sale"]), add(count, 1), add(word, "ment")]
    assert results == [["new", "sale"], 2, "payment"]
    assert (tags, count, word) == (["new", "sale"], 1, "pay")
