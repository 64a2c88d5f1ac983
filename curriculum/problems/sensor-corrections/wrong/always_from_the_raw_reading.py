# Applies each step to the raw reading.
def correction(steps):
    kept = list(steps)

    def corrected(reading):
        result = reading
        for kind, *numbers in kept:
            if kind == "scale":
                result = reading * numbers[0]
            elif kind == "offset":
                result = reading + numbers[0]
            else:
                result = max(numbers[0], min(reading, numbers[1]))
        return result

    return corrected
