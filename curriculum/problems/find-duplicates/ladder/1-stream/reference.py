from collections.abc import Iterable, Iterator


def find_duplicates(codes: Iterable[int | str]) -> Iterator[int | str]:
    seen, reported = set(), set()
    for code in codes:
        if code not in seen:
            seen.add(code)
        elif code not in reported:
            reported.add(code)
            yield code
