import re


def believe_match_checks_the_whole_text():
    assert re.match(r"\d+", "12abc") is None


def believe_the_shortest_match_is_found():
    assert re.search(r"<.*>", "<b>one</b>")[0] == "<b>"


def believe_dollar_is_the_very_end():
    assert re.search(r"^\d+$", "12\n") is None


def believe_findall_always_returns_whole_matches():
    assert re.findall(r"(\d+) km", "12 km") == ["12 km"]
