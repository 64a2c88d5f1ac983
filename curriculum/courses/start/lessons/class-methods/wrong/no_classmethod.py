class Film:
    kind = "film"

    def __init__(self, title, minutes):
        self.title = title
        self.minutes = minutes

    def label(self):
        return f"{self.kind}: {self.title}, {self.minutes} min"

    def from_line(cls, line):
        title, time = line.split(";")
        hours, minutes = time.split(":")
        return cls(title, int(hours) * 60 + int(minutes))


class Serial(Film):
    kind = "serial"


def labels(line):
    return [Film.from_line(line).label(), Serial.from_line(line).label()]
