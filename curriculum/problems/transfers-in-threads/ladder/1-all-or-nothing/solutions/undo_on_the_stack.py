# The stack of exits undoes the changes first and gives the locks back after that.
from contextlib import ExitStack


def transfer_all(moves):
    involved = {source for source, _, _ in moves} | {target for _, target, _ in moves}
    with ExitStack() as exits:
        for account in sorted(involved, key=lambda account: account.number):
            account.lock.acquire()
            exits.callback(account.lock.release)
        with ExitStack() as undo:
            for source, target, amount in moves:
                if source is target:
                    continue
                for account, change in ((source, -amount), (target, amount)):
                    account.change(change)
                    undo.callback(account.change, -change)
            undo.pop_all()
