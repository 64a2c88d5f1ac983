def withdraw(balance, amount):
    if amount <= 0 or amount >= balance:
        raise ValueError("there is not enough money")
    return balance - amount
