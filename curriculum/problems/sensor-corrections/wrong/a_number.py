# Returns no function.
def correction(steps):
    reading = 0
    for kind, *numbers in steps:
        if kind == "scale":
            reading *= numbers[0]
        elif kind == "offset":
            reading += numbers[0]
        else:
            reading = max(numbers[0], min(reading, numbers[1]))
    return reading
