from dataclasses import dataclass, field


@dataclass
class Plant:
    name: str
    days: int = 7
    notes: list = []


def garden(names, note):
    plants = [Plant(name) for name in names]
    plants[0].notes.append(note)
    same = plants[0] == Plant(names[0], 7, [note])
    return [str(plant) for plant in plants], same
