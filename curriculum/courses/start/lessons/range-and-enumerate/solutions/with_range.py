def numbered(steps):
    result = []
    for index in range(len(steps)):
        result.append(f"{index + 1}. {steps[index]}")
    return result
