def numbered(steps):
    result = []
    for number, step in steps:
        result.append(f"{number}. {step}")
    return result
