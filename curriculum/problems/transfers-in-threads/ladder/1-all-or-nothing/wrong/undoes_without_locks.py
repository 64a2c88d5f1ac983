# Leaves the locks first and takes the moves back afterwards.
from contextlib import ExitStack


def transfer_all(moves):
    accounts = {account.number: account for source, target, _ in moves for account in (source, target)}
    made = []
    try:
        with ExitStack() as locks:
            for number in sorted(accounts):
                locks.enter_context(accounts[number].lock)
            for source, target, amount in moves:
                if source is not target:
                    source.change(-amount)
                    made.append((source, amount))
                    target.change(amount)
                    made.append((target, -amount))
    except BaseException:
        for account, amount in reversed(made):
            account.change(amount)
        raise
