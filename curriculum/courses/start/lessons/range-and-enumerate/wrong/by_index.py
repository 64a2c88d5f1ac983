def numbered(steps):
    result = []
    for step in steps:
        result.append(f"{steps.index(step) + 1}. {step}")
    return result
