def find_duplicates(codes):
    seen = set()
    duplicates = []
    for code in codes:
        if code in seen:
            duplicates.append(code)
        seen.add(code)
    return duplicates
