import threading
from concurrent.futures import ThreadPoolExecutor, as_completed


def prove_several_begun():
    begun, ended, threads = [], [], set()
    at_this_moment, most_begun, most_at_once = 0, 0, 0

    def task(name):
        nonlocal at_this_moment, most_begun, most_at_once
        begun.append(name)
        for _ in range(2):
            at_this_moment += 1
            most_begun = max(most_begun, len(begun) - len(ended))
            most_at_once = max(most_at_once, at_this_moment)
            threads.add(threading.get_ident())
            at_this_moment -= 1
            yield
        ended.append(name)

    waiting = [task("a"), task("b"), task("c")]
    while waiting:
        current = waiting.pop(0)
        if next(current, "ended") != "ended":
            waiting.append(current)
    assert ended == ["a", "b", "c"]
    assert most_begun == 3
    assert (most_at_once, len(threads)) == (1, 1)


def prove_submit_returns_a_future():
    may_end = threading.Event()

    def slow():
        may_end.wait(10)
        return 42

    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(slow)
        ready_at_once = future.done()
        may_end.set()
        answer = future.result()
    assert ready_at_once is False
    assert answer == 42


def prove_pool_is_bounded():
    may_end = threading.Event()
    begun = threading.Semaphore(0)
    running, most, lock = 0, 0, threading.Lock()

    def task():
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        begun.release()
        may_end.wait(10)
        with lock:
            running -= 1

    with ThreadPoolExecutor(2) as pool:
        futures = [pool.submit(task) for _ in range(50)]
        begun.acquire()
        begun.acquire()
        waiting = sum(not future.running() and not future.done() for future in futures)
        may_end.set()
    finished = sum(future.done() for future in futures)
    assert most == 2
    assert waiting == 48
    assert finished == 50


def prove_exception_waits():
    def fail(number=2):
        if number == 2:
            raise ValueError("no such page")
        return number

    reported = []
    usual, threading.excepthook = threading.excepthook, lambda details: reported.append(details.exc_type)
    try:
        with ThreadPoolExecutor(1) as pool:
            future = pool.submit(fail)
            answers = pool.map(fail, [1, 2, 3])
        from_pool = list(reported)
        by_hand = threading.Thread(target=fail)
        by_hand.start()
        by_hand.join()
    finally:
        threading.excepthook = usual
    raised, seen = [], []
    try:
        future.result()
    except ValueError as error:
        raised.append(str(error))
    try:
        for answer in answers:
            seen.append(answer)
    except ValueError as error:
        raised.append(str(error))
    assert from_pool == []
    assert reported == [ValueError]
    assert raised == ["no such page", "no such page"]
    assert seen == [1]
    assert type(future.exception()) is ValueError


def prove_map_or_as_completed():
    def run(collect):
        ended, second_has_ended = [], threading.Event()

        def task(number):
            if number == 1:
                second_has_ended.wait(10)
            ended.append(number)
            return number

        with ThreadPoolExecutor(2) as pool:
            return collect(pool, task, second_has_ended), ended

    def by_map(pool, task, second_has_ended):
        def noted(number):
            answer = task(number)
            second_has_ended.set()
            return answer

        return list(pool.map(noted, [1, 2]))

    def by_readiness(pool, task, second_has_ended):
        order = []
        for future in as_completed([pool.submit(task, number) for number in (1, 2)]):
            order.append(future.result())
            second_has_ended.set()
        return order

    mapped, completed = run(by_map), run(by_readiness)
    assert mapped == ([1, 2], [2, 1])
    assert completed == ([2, 1], [2, 1])


def prove_with_waits():
    done = []
    with ThreadPoolExecutor(1) as pool:
        futures = [pool.submit(done.append, number) for number in range(100)]
    finished = [future.done() for future in futures]
    assert all(finished) and len(finished) == 100
    assert done == list(range(100))


def prove_running_is_not_cancelled():
    begun, may_end = threading.Event(), threading.Event()
    done = []

    def slow():
        begun.set()
        may_end.wait(10)
        done.append("first")

    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(slow)
        begun.wait(10)
        queued = pool.submit(done.append, "second")
        cancelled = [running.cancel(), queued.cancel()]
        may_end.set()
    assert cancelled == [False, True]
    assert done == ["first"]
