def split_bill(total, people):
    if people < 0 or total < 0:
        raise ValueError("nothing to split")
    share, rest = divmod(total, people)
    return [share + 1] * rest + [share] * (people - rest)
