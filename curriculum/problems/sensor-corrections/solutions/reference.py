from functools import reduce


def apply(reading: int, step: tuple) -> int:
    match step:
        case "scale", factor:
            return reading * factor
        case "offset", amount:
            return reading + amount
        case "limit", low, high:
            return max(low, min(reading, high))


def correction(steps: list[tuple]):
    kept = tuple(steps)
    return lambda reading: reduce(apply, kept, reading)
