# Keeps an iterator, which is exhausted after the first reading.
def apply(reading, step):
    kind, *numbers = step
    if kind == "scale":
        return reading * numbers[0]
    if kind == "offset":
        return reading + numbers[0]
    return max(numbers[0], min(reading, numbers[1]))


def correction(steps):
    kept = map(tuple, list(steps))

    def corrected(reading):
        for step in kept:
            reading = apply(reading, step)
        return reading

    return corrected
