# The usual state, the current cloud: moves as soon as it pays.
def cheapest_plan(prices, term, fee):
    if not prices:
        return 0
    if len(prices) < term:
        return None
    cost = list(prices[0])
    for row in prices[1:]:
        move = min(cost) + fee
        cost = [min(here, move) + price for here, price in zip(cost, row)]
    return min(cost)
