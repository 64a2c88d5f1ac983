def split_bill(total, people):
    if people < 1 or total < 0:
        raise ValueError("nothing to split")
    shares = [-(-total // people)] * people
    return shares if people == 1 else shares[:-1] + [total - sum(shares[:-1])]
