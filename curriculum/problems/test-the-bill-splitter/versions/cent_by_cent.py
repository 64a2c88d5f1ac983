def split_bill(total, people):
    if people < 1 or total < 0:
        raise ValueError(f"cannot split {total} between {people}")
    shares = [total // people] * people
    for index in range(total % people):
        shares[index] += 1
    return shares
