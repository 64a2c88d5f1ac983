def who_sits_where(desks):
    result = {}
    for name in desks:
        if desks[name] is not None:
            result[desks[name]] = name
    return result
