# Insertion sort: in place, and quadratic.
def sort_levels(levels):
    for place in range(1, len(levels)):
        level = levels[place]
        while place > 0 and levels[place - 1] > level:
            levels[place] = levels[place - 1]
            place -= 1
        levels[place] = level
