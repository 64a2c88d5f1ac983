import random

FAMILIES = ("random", "many_stops", "sorted_already", "one_stop", "strangers")


def generate(family: str, size: int, rng: random.Random):
    """A train of `size` wagons and the stops on its way."""
    stops = {"one_stop": 1, "many_stops": max(1, size // 2)}.get(family, 6)
    stations = [f"S{number}" for number in range(stops)]
    rng.shuffle(stations)
    aims = stations if family in ("many_stops", "one_stop") else [*stations, "elsewhere", "nowhere"]
    wagons = [(number, rng.choice(aims)) for number in range(size)]
    if family == "sorted_already":
        place = {station: -number for number, station in enumerate(stations)}
        wagons.sort(key=lambda wagon: place.get(wagon[1], 1))
    elif family == "strangers":
        stations = stations[:1]
    return wagons, stations


def valid(wagons, stations) -> bool:
    return (
        all(type(wagon) is tuple and len(wagon) == 2 and type(wagon[0]) is int and type(wagon[1]) is str and wagon[1] for wagon in wagons)
        and all(type(station) is str and station for station in stations)
        and len(set(stations)) == len(stations)
    )
