import threading
from time import monotonic


class LookupFailed(Exception):
    pass


def drive(cached, rounds):
    """For each round: the sorted answers of its threads, and how many lookups ran at once at most."""
    now = 0
    made, answered = {}, {}  # name -> number of lookups; name -> time of its last answer
    change = threading.Condition()
    running, most, most_expected, rushed = [], 0, (0, 0), True

    def look_up(name):
        nonlocal most, rushed
        with change:
            made[name] = made.get(name, 0) + 1
            number = made[name]
            running.append(name)
            most = max(most, len(running))
            change.notify_all()
            begun = monotonic()
            threads, names = most_expected
            while not rushed and len(running) < threads:  # gives all threads of the round the time to come here, too
                left = begun + (0.25 if most >= names else 2.5) - monotonic()
                if left <= 0:
                    break
                change.wait(left)
            rushed = True
            change.notify_all()
            running.remove(name)
            if name == "broken":
                raise LookupFailed(name)
            answered[name] = now
        return f"{name} {number}"

    price = cached(10, clock=lambda: now)(look_up)
    answers = []
    for pause, names in rounds:
        now += pause
        stale = [name for name in names if name not in answered or now - answered[name] >= 10]
        most, most_expected, rushed = 0, (len(stale), len(set(stale))), False
        got = []
        start = threading.Barrier(len(names) + 1)

        def ask(name):
            start.wait()
            try:
                got.append(price(name))
            except LookupFailed:
                got.append("error")
            except Exception as error:  # one of the program's own
                got.append(type(error).__name__)

        threads = [threading.Thread(target=ask, args=(name,), daemon=True) for name in names]
        for thread in threads:
            thread.start()
        start.wait()
        deadline = monotonic() + 8
        for thread in threads:
            thread.join(max(0, deadline - monotonic()))
        if any(thread.is_alive() for thread in threads):
            return "stuck"
        answers.append((sorted(got, key=str), most))
    return answers
