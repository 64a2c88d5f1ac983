def withdraw(balance, amount):
    if not 0 < amount <= balance:
        raise ValueError(f"cannot withdraw {amount} of {balance}")
    return balance - amount
