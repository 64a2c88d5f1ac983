def believe_assignment_copies():
    numbers = [1]
    copied = numbers
    copied.append(2)
    assert numbers == [1]


def believe_a_default_is_made_anew():
    def remember(item, items=[]):
        items.append(item)
        return items

    remember("a")
    assert remember("b") == ["b"]


def believe_a_tuple_freezes_its_contents():
    record = (["a"], 1)
    record[0].append("b")
    assert record == (["a"], 1)
