def find_duplicates(codes):
    seen = set()
    for code in codes:
        if code in seen:
            yield code
        seen.add(code)
