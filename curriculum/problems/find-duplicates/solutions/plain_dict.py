def find_duplicates(codes: list[int | str]) -> list[int | str]:
    is_repeated: dict[int | str, bool] = {}
    for code in codes:
        is_repeated[code] = code in is_repeated
    return [code for code, repeated in is_repeated.items() if repeated]
