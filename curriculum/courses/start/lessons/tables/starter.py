def day_totals(hours):
    pass
