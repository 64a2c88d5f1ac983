from collections import Counter


def find_duplicates(codes: list[int | str]) -> list[int | str]:
    counts = Counter(codes)
    return [code for code, count in counts.items() if count > 1]
