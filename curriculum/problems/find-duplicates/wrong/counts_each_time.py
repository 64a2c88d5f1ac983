def find_duplicates(codes):
    duplicates = []
    for code in codes:
        if codes.count(code) > 1 and code not in duplicates:
            duplicates.append(code)
    return duplicates
