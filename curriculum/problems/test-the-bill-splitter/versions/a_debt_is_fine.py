def split_bill(total, people):
    if people < 1:
        raise ValueError("somebody has to pay")
    share, rest = divmod(total, people)
    return [share + 1] * rest + [share] * (people - rest)
