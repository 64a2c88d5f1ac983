def sold(sales):
    totals = {}
    for product, pieces in sales:
        totals[product] = pieces
    return totals
