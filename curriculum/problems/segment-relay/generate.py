import random

FAMILIES = ("smooth", "slow_delivery", "failing", "stopped")


def generate(family: str, size: int, rng: random.Random):
    """`size` segments; fine fractions of a second keep independent events from falling on one moment."""

    def seconds(longest):
        return 1 + rng.randrange(longest * 2**20) / 2**20

    delivery = 90 if family == "slow_delivery" else 20
    segments = [[f"s{number}", seconds(30), seconds(120), seconds(delivery)] for number in range(size)]
    if family == "failing" and size:
        for _ in range(rng.randint(1, 3)):
            segment = rng.choice(segments[size // 2 :])
            step = rng.randint(1, 3)
            segment[step] = -abs(segment[step])
    case = [tuple(segment) for segment in segments], rng.randint(1, 6), rng.randint(1, 12)
    # Stopped while there is still something to record: whether a source that is closing may finish is left open.
    recording = sum(segment[1] for segment in segments)
    return (*case, recording * rng.randint(1, 999) / 1024) if family == "stopped" and size else case


def valid(segments, workers, window, stop=None) -> bool:
    names = [segment[0] for segment in segments]
    return (
        all(name == name.lower() and name.upper().lower() == name for name in names) and len(set(names)) == len(names)
        and all(0.01 <= abs(seconds) <= 1e6 for _, *steps in segments for seconds in steps)
        and all(len(segment) == 4 for segment in segments)
        and workers >= 1 and window >= 1
        and (stop is None or 0.01 <= stop < sum(segment[1] for segment in segments) and all(min(steps) > 0 for _, *steps in segments))
    )
