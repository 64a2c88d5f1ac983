import copy


def prove_assignment_copies_nothing():
    original = [1]
    second_name = original
    second_name.append(2)
    assert second_name is original
    assert original == [1, 2]


def prove_shallow_shares_elements():
    original = [[1], [2]]
    shallow = copy.copy(original)
    shallow.append([3])
    shallow[0].append("seen in both")
    assert shallow is not original
    assert shallow[0] is original[0]
    assert original == [[1, "seen in both"], [2]]


def prove_usual_ways_are_shallow():
    row = [[1]]
    rows = [copy.copy(row), row.copy(), list(row), row[:]]
    new_outside = [each is not row for each in rows]
    same_inside = [each[0] is row[0] for each in rows]
    assert new_outside == [True, True, True, True]
    assert same_inside == [True, True, True, True]

    table = {"key": [1]}
    tables = [copy.copy(table), table.copy(), dict(table)]
    new_tables = [each is not table for each in tables]
    same_values = [each["key"] is table["key"] for each in tables]
    assert new_tables == [True, True, True]
    assert same_values == [True, True, True]


def prove_deep_copies_inside():
    original = {"rows": [[1], [2]]}
    deep = copy.deepcopy(original)
    deep["rows"][0].append("only here")
    assert deep == {"rows": [[1, "only here"], [2]]}
    assert original == {"rows": [[1], [2]]}


def prove_deep_remembers():
    ring = ["start"]
    ring.append(ring)
    copied_ring = copy.deepcopy(ring)
    assert copied_ring is not ring
    assert copied_ring[1] is copied_ring

    row = [1]
    twice = [row, row]
    copied = copy.deepcopy(twice)
    assert copied[0] is not row
    assert copied[0] is copied[1]


def prove_reused_as_they_are():
    class Card:
        pass

    text = "".join(["deep", "copy"])
    atoms = [text, 10**50, Card, prove_reused_as_they_are]
    copied = copy.deepcopy(atoms)
    reused = [new is old for new, old in zip(copied, atoms)]
    assert reused == [True, True, True, True]

    flat, nested = tuple([1, text]), ([1], 2)
    copied_flat, copied_nested = copy.deepcopy(flat), copy.deepcopy(nested)
    assert copied_flat is flat
    assert copied_nested is not nested
    assert copied_nested == nested
