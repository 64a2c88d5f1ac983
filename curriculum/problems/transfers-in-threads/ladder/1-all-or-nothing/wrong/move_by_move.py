# Locks each move alone, and takes the finished ones back by opposite transfers.
def transfer(source, target, amount):
    if source is target:
        return
    first, second = sorted((source, target), key=lambda account: account.number)
    with first.lock, second.lock:
        source.change(-amount)
        target.change(amount)


def transfer_all(moves):
    made = []
    try:
        for move in moves:
            transfer(*move)
            made.append(move)
    except BaseException:
        for source, target, amount in reversed(made):
            transfer(target, source, amount)
        raise
