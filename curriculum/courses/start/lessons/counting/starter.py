def sold(sales):
    totals = {}
    return totals
