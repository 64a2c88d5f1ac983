def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_changes_in_place():
    numbers, prices, seen = [3, 1], {"tea": 2}, {1}
    before = [id(numbers), id(prices), id(seen)]
    numbers.append(2)
    prices["tea"] = 3
    seen.add(2)
    after = [id(numbers), id(prices), id(seen)]
    assert after == before
    assert (numbers, prices, seen) == ([3, 1, 2], {"tea": 3}, {1, 2})

    text = "spar"
    louder = text.upper()
    pair = (1, 2)
    longer = pair + (3,)
    assert (text, louder) == ("spar", "SPAR")
    assert (pair, longer) == ((1, 2), (1, 2, 3))


def prove_names_share():
    numbers = [1]
    alias = numbers
    alias.append(2)

    def change(values):
        values.append(3)

    def assign(values):
        values = ["something else"]
        return values

    change(numbers)
    assign(numbers)
    assert alias is numbers
    assert numbers == [1, 2, 3]


def prove_plus_equals():
    numbers = [1]
    same_list = numbers
    numbers += [2]
    assert same_list == [1, 2]

    pair, word, count = (1,), "a", 1
    old_pair, old_word, old_count = pair, word, count
    pair += (2,)
    word += "b"
    count += 1
    assert (pair, word, count) == ((1, 2), "ab", 2)
    assert (old_pair, old_word, old_count) == ((1,), "a", 1)


def prove_default_made_once():
    def remember(item, items=[]):
        items.append(item)
        return items

    def start_afresh(item, items=None):
        if items is None:
            items = []
        items.append(item)
        return items

    remember("a")
    remembered = remember("b")
    start_afresh("a")
    fresh = start_afresh("b")
    assert remembered == ["a", "b"]
    assert fresh == ["b"]


def prove_keys_need_a_hash():
    refused = [raised_by(lambda: {key: "value"}) for key in ([], {}, set())]
    assert refused == [TypeError, TypeError, TypeError]

    pair, group = (1, "a"), frozenset({1, 2})
    values = {pair: "a tuple", group: "a frozenset"}
    assert values[1, "a"] == "a tuple"
    assert values[frozenset({2, 1})] == "a frozenset"

    with_list = (1, [])
    refused_tuple = raised_by(lambda: {with_list: "value"})
    assert refused_tuple is TypeError


def prove_tuple_is_shallow():
    record = (["a"], 1)
    record[0].append("b")
    assert record == (["a", "b"], 1)

    try:
        record[0] += ["c"]
    except TypeError as error:
        refused = type(error)
    assert refused is TypeError
    assert record[0] == ["a", "b", "c"]
