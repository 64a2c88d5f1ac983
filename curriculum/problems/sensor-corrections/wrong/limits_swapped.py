# Takes the smaller of the lower limit and the reading.
def apply(reading, step):
    kind, *numbers = step
    if kind == "scale":
        return reading * numbers[0]
    if kind == "offset":
        return reading + numbers[0]
    return min(numbers[0], max(reading, numbers[1]))


def correction(steps):
    kept = list(steps)

    def corrected(reading):
        for step in kept:
            reading = apply(reading, step)
        return reading

    return corrected
