def seat_groups(groups, tables):
    pass
