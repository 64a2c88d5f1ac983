def sold(sales):
    totals = {}
    for product, pieces in sales:
        totals[product] = totals.get(product, 0) + 1
    return totals
