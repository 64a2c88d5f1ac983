def withdraw(balance, amount):
    if amount <= 0:
        raise ValueError("the amount must be above 0")
    if amount > balance:
        raise ValueError("there is not enough money")
    return balance - amount
