# An exception skips the release.
import threading
import time
from contextlib import ExitStack


def transfer(source, target, amount):
    if source is target:
        return
    first, second = sorted((source, target), key=lambda account: account.number)
    first.lock.acquire()
    second.lock.acquire()
    source.change(-amount)
    target.change(amount)
    second.lock.release()
    first.lock.release()


# Everything below is ready: leave it as it is.
PAUSE = 0.001  # seconds; long enough for other threads to come in between


class SlowLock:
    def __init__(self):
        self.lock = threading.Lock()

    def acquire(self):
        self.lock.acquire()
        time.sleep(PAUSE)

    def release(self):
        self.lock.release()

    def __enter__(self):
        self.acquire()

    def __exit__(self, *error):
        self.release()


class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = SlowLock()

    def change(self, amount):
        balance = self.balance + amount
        time.sleep(PAUSE)
        if balance < 0:
            raise ValueError(f"account {self.number}: not enough money")
        self.meeting.wait(timeout=1)  # for the case in which transfers have to run side by side
        self.balance = balance


def settle(balances, rounds, together=1):
    accounts = {number: Account(number, balance) for number, balance in balances.items()}
    Account.meeting = threading.Barrier(together)

    def work(task, seen):
        try:
            if task == "audit":
                with ExitStack() as locks:
                    for number in sorted(accounts):
                        locks.enter_context(accounts[number].lock)
                    seen.append(f"total {sum(one.balance for one in accounts.values())}")
            else:
                source, target, amount = task
                transfer(accounts[source], accounts[target], amount)
                seen.append("done")
        except ValueError:
            seen.append("refused")
        except threading.BrokenBarrierError:
            seen.append("alone")

    outcomes = []
    for tasks in rounds:
        seen = []
        threads = [threading.Thread(target=work, args=(task, seen), daemon=True) for task in tasks]
        for thread in threads:
            thread.start()
        deadline = time.monotonic() + 2
        for thread in threads:
            thread.join(max(0, deadline - time.monotonic()))
        if any(thread.is_alive() for thread in threads):
            return "stuck"
        outcomes.append(sorted(seen))
    return {number: account.balance for number, account in accounts.items()}, outcomes
