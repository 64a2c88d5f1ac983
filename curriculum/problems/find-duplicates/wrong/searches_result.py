def find_duplicates(codes):
    counts = {}
    for code in codes:
        counts[code] = counts.get(code, 0) + 1
    result = []
    for code in codes:
        if counts[code] > 1 and code not in result:
            result.append(code)
    return result
