from contextlib import contextmanager


@contextmanager
def muted(phone):
    before = phone["sound"]
    phone["sound"] = "off"
    try:
        yield before
    finally:
        phone["sound"] = before


def meeting(sound, numbers):
    phone = {"sound": sound}
    log = []
    try:
        with muted(phone) as before:
            log.append(f"{before}, now {phone['sound']}")
            for number in numbers:
                log.append(60 // number)
    except ZeroDivisionError:
        log.append("error")
    log.append(phone["sound"])
    return log
