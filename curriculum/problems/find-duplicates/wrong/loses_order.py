def find_duplicates(codes):
    seen = set()
    duplicates = set()
    for code in codes:
        if code in seen:
            duplicates.add(code)
        seen.add(code)
    return list(duplicates)
