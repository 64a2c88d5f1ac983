class Section:
    def __init__(self, log, name):
        self.log = log
        self.name = name

    def __enter__(self):
        self.log.append(f"start {self.name}")

    def __exit__(self, kind, error, trace):
        pass


def run(name, numbers):
    log = []
    try:
        with Section(log, name):
            for number in numbers:
                log.append(f"share {100 // number}")
    except ZeroDivisionError:
        log.append("failed")
    return log
