def split_bill(total, people):
    if people < 1 or total < 0:
        raise ValueError("nothing to split")
    share, rest = divmod(total, people)
    shares = [share + 1] * rest + [share] * (people - rest)
    return [part for part in shares if part > 0] or [0] * people
