def differences(names, shown, counted):
    result = {}
    for index, name in enumerate(names):
        difference = counted[index] - shown[index]
        if difference != 0:
            result[name] = difference
    return result
