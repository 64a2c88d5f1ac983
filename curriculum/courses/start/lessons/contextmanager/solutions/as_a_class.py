class muted:
    def __init__(self, phone):
        self.phone = phone

    def __enter__(self):
        self.before = self.phone["sound"]
        self.phone["sound"] = "off"
        return self.before

    def __exit__(self, kind, error, trace):
        self.phone["sound"] = self.before


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
