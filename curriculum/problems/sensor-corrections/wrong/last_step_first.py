# Composes from the wrong end.
def correction(steps):
    def result(reading):
        return reading

    def before(step, rest):
        kind, *numbers = step
        if kind == "scale":
            return lambda reading: rest(reading * numbers[0])
        if kind == "offset":
            return lambda reading: rest(reading + numbers[0])
        return lambda reading: rest(max(numbers[0], min(reading, numbers[1])))

    for step in steps:
        result = before(step, result)
    return result
