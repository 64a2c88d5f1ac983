# Collects factors and sums, limits last.
def correction(steps):
    changes = [step for step in steps if step[0] != "limit"]
    limits = [step for step in steps if step[0] == "limit"]

    def corrected(reading):
        for kind, number in changes:
            reading = reading * number if kind == "scale" else reading + number
        for _, low, high in limits:
            reading = max(low, min(reading, high))
        return reading

    return corrected
