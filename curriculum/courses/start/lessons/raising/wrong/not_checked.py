def withdraw(balance, amount):
    if amount <= 0:
        raise ValueError("the amount must be above 0")
    return balance - amount
