import random

FAMILIES = ("random", "full", "chain", "zigzag")


def generate(family: str, size: int, rng: random.Random):
    """A tree of `size` panels as a level-order list with None for a missing branch."""

    def panel(number):
        load = rng.randint(-200, 400)
        expected = 100 * (size - number if family in ("chain", "zigzag") else 3)
        return (f"panel {number}", load, rng.randint(0, 2 * expected + 500))

    if size == 0:
        return ([],)
    levels = [panel(0)]
    made, width = 1, 1
    while made < size:
        following = 0
        for place in range(width):
            left_over = place == width - 1 and following == 0
            for side in range(2):
                if family == "chain":
                    wanted = side == 1
                elif family == "zigzag":
                    wanted = side == made % 2
                else:
                    wanted = family == "full" or rng.random() < 0.6 or (left_over and side == 1 and following == 0)
                if wanted and made < size:
                    levels.append(panel(made))
                    made += 1
                    following += 1
                else:
                    levels.append(None)
        width = following
    while levels[-1] is None:
        levels.pop()
    return (levels,)


def valid(panels) -> bool:
    if panels and panels[0] is None:
        return False
    # Every panel has a place behind an earlier one.
    places = 1
    for panel in panels:
        if places == 0:
            return False
        places += 1 if panel is not None else -1
    return all(
        panel is None or len(panel) == 3 and panel[0].isprintable() and panel[0] and all(type(number) is int for number in panel[1:])
        for panel in panels
    )
