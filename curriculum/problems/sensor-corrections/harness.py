def drive(correction, sensors, readings):
    """Makes the functions of all sensors, empties the lists of steps, then corrects the readings."""
    functions = []
    lists = [list(steps) for steps in sensors]
    for steps in lists:
        functions.append(correction(steps))
    for steps in lists:
        steps.clear()
    return [functions[sensor](reading) for sensor, reading in readings]
