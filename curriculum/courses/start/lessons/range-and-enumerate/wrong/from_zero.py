def numbered(steps):
    result = []
    for number, step in enumerate(steps):
        result.append(f"{number}. {step}")
    return result
