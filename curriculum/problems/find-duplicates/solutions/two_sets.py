def find_duplicates(codes: list[int | str]) -> list[int | str]:
    seen: set[int | str] = set()
    repeated: set[int | str] = set()
    for code in codes:
        if code in seen:
            repeated.add(code)
        seen.add(code)
    return [code for code in dict.fromkeys(codes) if code in repeated]
