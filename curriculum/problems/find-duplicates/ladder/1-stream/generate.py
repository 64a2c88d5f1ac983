import random

FAMILIES = ("mixed", "all_different", "every_twice")


def generate(family: str, size: int, rng: random.Random):
    if family == "mixed":
        codes = [rng.choice((number, str(number))) for number in (rng.randrange(size + 1) for _ in range(size))]
    elif family == "all_different":
        codes = list(range(size))
    else:
        codes = [*range(size // 2), *range((size + 1) // 2)]
    return codes, rng.randrange(1, size + 2)


def valid(codes, wanted=None, endless=False) -> bool:
    return (
        all(type(code) in (int, str) for code in codes)
        and (wanted is None or type(wanted) is int and wanted >= 0)
        and (not endless or wanted is not None and wanted <= len({code for code in codes}))
    )
