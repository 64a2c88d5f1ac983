import threading


def believe_a_check_right_before_the_action_is_enough():
    seats = 1
    both_have_checked = threading.Barrier(2)

    def sell():
        nonlocal seats
        if seats > 0:
            both_have_checked.wait()
            seats -= 1

    threads = [threading.Thread(target=sell) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seats == 0


def believe_a_lock_guards_the_data_itself():
    seats = 1
    lock = threading.Lock()

    def sell_without_lock():
        nonlocal seats
        seats -= 1

    with lock:
        seller = threading.Thread(target=sell_without_lock)
        seller.start()
        seller.join(1)
        changed_while_locked = seats
    assert changed_while_locked == 1


def believe_the_owner_may_take_its_lock_again():
    lock = threading.Lock()
    with lock:
        again = lock.acquire(blocking=False)
    assert again
