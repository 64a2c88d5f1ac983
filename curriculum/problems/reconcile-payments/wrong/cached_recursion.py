# The recurrence with a cache: fast enough, but as deep as both lists are long.
from functools import cache


def cheapest_match(ledger, bank, fee):
    @cache
    def cost(i, j):
        if i == 0 or j == 0:
            return (i + j) * fee
        best = min(cost(i - 1, j), cost(i, j - 1)) + fee
        for k in range(1, min(i, 3) + 1):
            best = min(best, cost(i - k, j - 1) + abs(sum(ledger[i - k : i]) - bank[j - 1]))
        return best

    return cost(len(ledger), len(bank))
