class Oven:
    def __init__(self, degrees):
        self.degrees = degrees
        self.fahrenheit = degrees * 9 / 5 + 32

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if not 0 <= value <= 250:
            raise ValueError("only 0 to 250")
        self._degrees = value


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
