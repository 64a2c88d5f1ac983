import random

FAMILIES = ("mixed", "one_sensor", "limits", "long_chains")


def step(rng, only_limits):
    kind = "limit" if only_limits else rng.choice(("scale", "offset", "limit"))
    if kind == "scale":
        return kind, rng.choice((-2, -1, 0, 1, 2, 3))
    if kind == "offset":
        return kind, rng.randint(-50, 50)
    low = rng.randint(-100, 100)
    return kind, low, low + rng.randint(0, 150)


def generate(family: str, size: int, rng: random.Random):
    """`size` readings of up to 200 sensors."""
    count = 1 if family == "one_sensor" else min(200, size // 10 + 1)
    longest = 50 if family == "long_chains" else 6
    sensors = [[step(rng, family == "limits") for _ in range(rng.randint(longest // 2, longest))] for _ in range(count)]
    if family == "mixed":
        sensors[rng.randrange(count)] = []
    return sensors, [(rng.randrange(count), rng.randint(-200, 200)) for _ in range(size)]


def valid(sensors, readings) -> bool:
    def fits(step):
        sizes = {"scale": 2, "offset": 2, "limit": 3}
        return len(step) == sizes.get(step[0]) and all(type(number) is int for number in step[1:]) and (len(step) == 2 or step[1] <= step[2])

    return (
        len(sensors) <= 200
        and all(len(steps) <= 50 and all(fits(step) for step in steps) for steps in sensors)
        and all(0 <= sensor < len(sensors) and type(reading) is int for sensor, reading in readings)
    )
