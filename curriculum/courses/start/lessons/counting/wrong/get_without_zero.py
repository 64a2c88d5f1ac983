def sold(sales):
    totals = {}
    for product, pieces in sales:
        totals[product] = totals.get(product) + pieces
    return totals
