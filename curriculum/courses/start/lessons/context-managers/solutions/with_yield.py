from contextlib import contextmanager


@contextmanager
def Section(log, name):
    log.append(f"start {name}")
    try:
        yield
    finally:
        log.append(f"end {name}")


def run(name, numbers):
    log = []
    try:
        with Section(log, name):
            for number in numbers:
                log.append(f"share {100 // number}")
    except ZeroDivisionError:
        log.append("failed")
    return log
