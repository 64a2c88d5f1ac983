def find_duplicates(codes):
    counts = {}
    duplicates = []
    for code in codes:
        counts[code] = counts.get(code, 0) + 1
        if counts[code] == 2:
            duplicates.append(code)
    return duplicates
