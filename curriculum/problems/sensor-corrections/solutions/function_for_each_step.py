def one_step(kind, *numbers):
    if kind == "scale":
        return lambda reading: reading * numbers[0]
    if kind == "offset":
        return lambda reading: reading + numbers[0]
    low, high = numbers
    return lambda reading: low if reading < low else high if reading > high else reading


def correction(steps):
    functions = [one_step(*step) for step in steps]

    def corrected(reading):
        for function in functions:
            reading = function(reading)
        return reading

    return corrected
