def sold(sales):
    totals = {}
    for product, pieces in sales:
        if product not in totals:
            totals[product] = 0
        totals[product] += pieces
    return totals
