def believe_else_is_only_for_an_empty_loop():
    visited = []
    for number in [1, 2]:
        visited.append(number)
    else:
        visited.append("else")
    assert "else" not in visited


def believe_cases_fall_through():
    events = []
    match 1:
        case 1:
            events.append("one")
        case 2:
            events.append("two")
    assert events == ["one", "two"]


def believe_a_name_in_a_case_is_compared():
    limit = 10

    def is_limit(value):
        match value:
            case limit:
                return True
        return False

    assert not is_limit(99) and limit == 10
