import threading
import time
from collections import deque

PAUSE = 0.002  # seconds; long enough for other threads to come in between


class SlowLock:
    """Not reentrant; whoever has waited longest comes next."""

    def __init__(self):
        self.guard, self.held, self.waiting = threading.Lock(), False, deque()

    def acquire(self):
        with self.guard:
            turn = threading.Lock() if self.held else None
            self.held = True
            if turn:
                turn.acquire()
                self.waiting.append(turn)
        if turn:
            turn.acquire()  # until it is handed over
        time.sleep(PAUSE)

    def release(self):
        with self.guard:
            if not self.held:
                raise RuntimeError("release unlocked lock")
            if self.waiting:
                self.waiting.popleft().release()
            else:
                self.held = False

    def __enter__(self):
        self.acquire()

    def __exit__(self, *error):
        self.release()


class Account:
    def __init__(self, number, balance, meeting):
        self.number, self.balance = number, balance
        self.lock, self.meeting = SlowLock(), meeting

    def change(self, amount):
        balance = self.balance + amount
        time.sleep(PAUSE)
        if balance < 0:
            raise ValueError(f"account {self.number}: not enough money")
        self.meeting.wait(timeout=2)  # for the case in which lists have to run side by side
        self.balance = balance


def drive(transfer_all, balances, rounds, together=1):
    """Runs each round's tasks in threads; answers the balances and the outcomes."""
    meeting = threading.Barrier(together)
    accounts = {number: Account(number, balance, meeting) for number, balance in balances.items()}

    def work(task, seen):
        try:
            transfer_all([(accounts[source], accounts[target], amount) for source, target, amount in task])
            seen.append("done")
        except ValueError:
            seen.append("refused")
        except threading.BrokenBarrierError:
            seen.append("alone")

    outcomes = []
    deadline = time.monotonic() + 4  # some forty times what a quiet machine needs
    for tasks in rounds:
        seen = []
        threads = [threading.Thread(target=work, args=(task, seen), daemon=True) for task in tasks]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(max(0, deadline - time.monotonic()))
        if any(thread.is_alive() for thread in threads):
            return "stuck"
        outcomes.append(sorted(seen))
    return {number: account.balance for number, account in accounts.items()}, outcomes
