def numbered(steps):
    result = []
    for number, step in enumerate(steps, start=1):
        result.append(f"{number}. {step}")
    return result
