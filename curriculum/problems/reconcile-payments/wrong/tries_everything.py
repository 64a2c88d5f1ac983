# The recurrence as it stands, without remembering anything.
def cheapest_match(ledger, bank, fee):
    def cost(i, j):
        if i == 0 or j == 0:
            return (i + j) * fee
        best = min(cost(i - 1, j), cost(i, j - 1)) + fee
        for k in range(1, min(i, 3) + 1):
            best = min(best, cost(i - k, j - 1) + abs(sum(ledger[i - k : i]) - bank[j - 1]))
        return best

    return cost(len(ledger), len(bank))
