import re


def prove_where_it_looks():
    text = "order 12"
    digits = r"\d+"
    found = [bool(look(digits, text)) for look in (re.search, re.match, re.fullmatch)]
    at_start = [bool(look(digits, "12abc")) for look in (re.search, re.match, re.fullmatch)]
    missing = re.search(r"x", text)
    assert found == [True, False, False]
    assert at_start == [True, True, False]
    assert missing is None


def prove_dollar_allows_a_newline():
    text = "12\n"
    with_dollar, whole = re.match(r"\d+$", text), re.fullmatch(r"\d+", text)
    assert with_dollar is not None
    assert whole is None


def prove_greedy_takes_most():
    text = "<b>one</b> and <i>two</i>"
    greedy, lazy, precise = (re.search(pattern, text)[0] for pattern in (r"<.*>", r"<.*?>", r"<[^>]*>"))
    given_back = re.fullmatch(r"(a*)(ab)", "aaab").groups()
    assert greedy == text
    assert lazy == precise == "<b>"
    assert given_back == ("aa", "ab")


def prove_raw_strings():
    plain, raw = "\b", r"\b"
    text = "cat concat"
    found_plain, found_raw = re.findall(plain + "cat", text), re.findall(raw + "cat", text)
    assert plain == chr(8) and len(raw) == 2
    assert found_plain == []
    assert found_raw == ["cat"]


def prove_groups_change_findall():
    text = "2026-03 and 2027-04"
    whole = re.findall(r"\d{4}-\d\d", text)
    one = re.findall(r"(\d{4})-\d\d", text)
    two = re.findall(r"(\d{4})-(\d\d)", text)
    not_kept = re.findall(r"(?:\d{4})-\d\d", text)
    years = [found["year"] for found in re.finditer(r"(?P<year>\d{4})-\d\d", text)]
    assert whole == not_kept == ["2026-03", "2027-04"]
    assert one == years == ["2026", "2027"]
    assert two == [("2026", "03"), ("2027", "04")]
