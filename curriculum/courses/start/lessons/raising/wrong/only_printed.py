def withdraw(balance, amount):
    if amount <= 0 or amount > balance:
        print("cannot withdraw")
        return
    return balance - amount
