import random


def drive(draw, pallets, marked, count, seeds):
    """A draw for each seed, or the promise that was broken."""
    random.seed("what other code does")
    shared = random.getstate()
    draws = []
    for seed in seeds:
        given, given_marked = list(pallets), list(marked)
        drawn = draw(given, given_marked, count, seed)
        if not isinstance(drawn, list):
            return "not a list"
        if given != pallets or given_marked != marked:
            return "arguments changed"
        draws.append(list(drawn))
    after = random.getstate()

    random.seed("what other code does the next day")
    for seed, drawn in reversed(list(zip(seeds, draws))):
        if draw(list(pallets), list(marked), count, seed) != drawn:
            return "not repeatable"
    for seed, drawn in zip(seeds, draws):
        if draw(pallets[::-1], marked[::-1], count, seed) != drawn:
            return "depends on the order of the lists"
    if after != shared:
        return "shared generator used"
    return draws
