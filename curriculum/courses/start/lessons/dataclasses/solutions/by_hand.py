class Plant:
    def __init__(self, name, days=7, notes=None):
        self.name = name
        self.days = days
        self.notes = [] if notes is None else notes

    def __repr__(self):
        return f"Plant(name={self.name!r}, days={self.days!r}, notes={self.notes!r})"

    def __eq__(self, other):
        return (self.name, self.days, self.notes) == (other.name, other.days, other.notes)


def garden(names, note):
    plants = [Plant(name) for name in names]
    plants[0].notes.append(note)
    same = plants[0] == Plant(names[0], 7, [note])
    return [str(plant) for plant in plants], same
