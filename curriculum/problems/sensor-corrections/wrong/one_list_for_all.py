# The list of functions is made once, for all sensors.
def one_step(kind, *numbers):
    if kind == "scale":
        return lambda reading: reading * numbers[0]
    if kind == "offset":
        return lambda reading: reading + numbers[0]
    return lambda reading: max(numbers[0], min(reading, numbers[1]))


def correction(steps, functions=[]):
    functions.extend(one_step(*step) for step in steps)

    def corrected(reading):
        for function in functions:
            reading = function(reading)
        return reading

    return corrected
