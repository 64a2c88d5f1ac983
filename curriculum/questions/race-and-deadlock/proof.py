import contextlib
import threading


def run_together(*actions):
    threads = [threading.Thread(target=action) for action in actions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def prove_gap_after_the_check():
    seats = 1
    both_have_checked = threading.Barrier(2)

    def sell():
        nonlocal seats
        if seats > 0:
            both_have_checked.wait()
            seats -= 1

    run_together(sell, sell)
    assert seats == -1


def prove_lock_covers_both():
    seats = 1
    answers = []
    lock = threading.Lock()
    both_have_checked = threading.Barrier(2)

    def sell():
        nonlocal seats
        with lock:
            if seats > 0:
                # The same meeting point as above, but nobody else can come to it now.
                with contextlib.suppress(threading.BrokenBarrierError):
                    both_have_checked.wait(0.05)
                seats -= 1
                answers.append("sold")
            else:
                answers.append("sold out")

    run_together(sell, sell)
    assert seats == 0
    assert answers == ["sold", "sold out"]


def prove_only_an_agreement():
    seats = 1
    lock = threading.Lock()

    def sell_without_lock():
        nonlocal seats
        seats -= 1

    with lock:
        run_together(sell_without_lock)
        changed_while_locked = seats
    assert changed_while_locked == 0


def prove_deadlock_is_a_circle():
    stock, payments = threading.Lock(), threading.Lock()
    each_holds_one, each_has_tried = threading.Barrier(2), threading.Barrier(2)
    got_the_second = []

    def take(first, second):
        with first:
            each_holds_one.wait()
            # Without the timeout both would wait for ever.
            got_the_second.append(second.acquire(timeout=0.05))
            each_has_tried.wait()

    run_together(lambda: take(stock, payments), lambda: take(payments, stock))
    assert got_the_second == [False, False]


def prove_one_order_for_all():
    stock, payments = threading.Lock(), threading.Lock()
    each_holds_one = threading.Barrier(2)
    met, finished = [], []

    def take(name):
        with stock:
            with contextlib.suppress(threading.BrokenBarrierError):
                each_holds_one.wait(0.05)
                met.append(name)
            with payments:
                finished.append(name)

    run_together(lambda: take("order"), lambda: take("refund"))
    assert met == []
    assert sorted(finished) == ["order", "refund"]


def prove_lock_is_not_reentrant():
    lock, reentrant = threading.Lock(), threading.RLock()
    with lock:
        lock_again = lock.acquire(blocking=False)
    with reentrant:
        reentrant_again = reentrant.acquire(blocking=False)
        reentrant.release()
    assert not lock_again
    assert reentrant_again
