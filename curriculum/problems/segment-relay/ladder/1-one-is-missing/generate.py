import random

FAMILIES = ("smooth", "converting", "failing", "stopped")


def generate(family: str, size: int, rng: random.Random):
    """`size` segments; fine fractions of a second keep independent events from falling on one moment."""

    def seconds(longest):
        return 1 + rng.randrange(longest * 2**20) / 2**20

    segments = [[f"s{number}", seconds(30), seconds(120), seconds(20)] for number in range(size)]
    if family in ("converting", "failing"):
        for segment in segments:
            if rng.random() < 0.25:
                segment[2] = -segment[2]
    if family == "failing" and size:
        segment = rng.choice(segments[size // 2 :])
        step = rng.choice((1, 3))
        segment[step] = -abs(segment[step])
    case = [tuple(segment) for segment in segments], rng.randint(1, 6), rng.randint(1, 12)
    recording = sum(segment[1] for segment in segments)
    return (*case, recording * rng.randint(1, 999) / 1024) if family == "stopped" and size else case


def valid(segments, workers, window, stop=None) -> bool:
    names = [segment[0] for segment in segments]
    return (
        all(name == name.lower() and name.upper().lower() == name for name in names) and len(set(names)) == len(names)
        and all(0.01 <= abs(seconds) <= 1e6 for _, *steps in segments for seconds in steps)
        and all(len(segment) == 4 for segment in segments)
        and workers >= 1 and window >= 1
        and (stop is None or 0.01 <= stop < sum(segment[1] for segment in segments) and all(segment[1] > 0 < segment[3] for segment in segments))
    )
