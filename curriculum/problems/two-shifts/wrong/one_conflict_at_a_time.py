def two_shifts(people, conflicts):
    first, second = set(), set()
    for one, other in conflicts:
        if one in second or other in first:
            one, other = other, one
        if one in second or other in first:
            return None
        first.add(one)
        second.add(other)
    return [name for name in people if name not in second], [name for name in people if name in second]
