def numbered(steps):
    result = []
    return result
