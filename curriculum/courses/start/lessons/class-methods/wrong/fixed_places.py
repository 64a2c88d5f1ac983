class Film:
    kind = "film"

    def __init__(self, title, minutes):
        self.title = title
        self.minutes = minutes

    def label(self):
        return f"{self.kind}: {self.title}, {self.minutes} min"

    @classmethod
    def from_line(cls, line):
        title, time = line.split(";")
        return cls(title, int(time[0]) * 60 + int(time[2:]))


class Serial(Film):
    kind = "serial"


def labels(line):
    return [Film.from_line(line).label(), Serial.from_line(line).label()]
