def sold(sales):
    totals = {}
    for product, pieces in sales:
        if product not in totals:
            totals[product] = pieces
    return totals
