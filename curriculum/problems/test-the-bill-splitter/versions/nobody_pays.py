def split_bill(total, people):
    if total < 0:
        raise ValueError("a bill is not negative")
    share, rest = divmod(total, people)
    return [share + 1] * rest + [share] * (people - rest)
