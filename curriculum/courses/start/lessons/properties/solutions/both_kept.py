class Oven:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < 0 or value > 250:
            raise ValueError(f"cannot heat to {value}")
        self._degrees = value
        self.fahrenheit = value * 9 / 5 + 32


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
