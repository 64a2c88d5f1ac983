class Oven:
    def __init__(self, degrees):
        self.degrees = degrees


def bake(start, settings):
    oven = Oven(start)
    log = []
    for degrees in settings:
        try:
            oven.degrees = degrees
        except ValueError:
            log.append("refused")
        log.append(oven.fahrenheit)
    return log
