# Lambdas made in a loop look up the step when they are called.
def correction(steps):
    functions = []
    for step in steps:
        if step[0] == "scale":
            functions.append(lambda reading: reading * step[1])
        elif step[0] == "offset":
            functions.append(lambda reading: reading + step[1])
        else:
            functions.append(lambda reading: max(step[1], min(reading, step[2])))

    def corrected(reading):
        for function in functions:
            reading = function(reading)
        return reading

    return corrected
