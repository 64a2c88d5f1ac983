def two_shifts(people, conflicts):
    """Two lists of names without a conflict inside, or None."""
