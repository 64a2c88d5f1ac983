def split_bill(total, people):
    if people < 1 or total < 0:
        raise ValueError("nothing to split")
    return [total // people] * people
