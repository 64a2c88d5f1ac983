def withdraw(balance, amount):
    if amount < 0 or amount > balance:
        raise ValueError("cannot withdraw")
    return balance - amount
