def split_bill(total, people):
    if people < 1:
        raise ValueError("somebody has to pay")
    if total < 0:
        raise ValueError("a bill is not negative")
    return tuple((total + people - 1 - index) // people for index in range(people))
