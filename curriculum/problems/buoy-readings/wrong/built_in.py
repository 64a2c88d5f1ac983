# Python sorts in place, too.
def sort_levels(levels):
    levels.sort()
