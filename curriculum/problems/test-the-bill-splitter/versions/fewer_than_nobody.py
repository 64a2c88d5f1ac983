def split_bill(total, people):
    if not people or total < 0:
        raise ValueError("nothing to split")
    share, rest = divmod(total, people)
    return [share + 1] * rest + [share] * (people - rest)
