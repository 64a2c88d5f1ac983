# Takes the locks in the order in which the accounts occur.
from contextlib import ExitStack


def transfer_all(moves):
    accounts = {account.number: account for source, target, _ in moves for account in (source, target)}
    with ExitStack() as locks:
        for account in accounts.values():
            locks.enter_context(account.lock)
        made = []
        try:
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
