def transfer(source, target, amount):
    if source is target:
        return
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        source.change(-amount)
        target.change(amount)


def transfer_all(moves):
    for source, target, amount in moves:
        transfer(source, target, amount)
