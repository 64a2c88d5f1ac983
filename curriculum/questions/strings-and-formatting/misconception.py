def believe_replace_changes_the_string():
    path = "a/b"
    path.replace("/", "-")
    assert path == "a-b"


def believe_equal_strings_are_one_object():
    one, other = "".join(["or", "der"]), "".join(["or", "der"])
    assert one is other


def believe_join_converts_numbers():
    try:
        joined = "-".join([2026, 5])
    except TypeError:
        joined = None
    assert joined == "2026-5"
