def withdraw(balance, amount):
    if amount <= 0 or amount > balance:
        return "error"
    return balance - amount
