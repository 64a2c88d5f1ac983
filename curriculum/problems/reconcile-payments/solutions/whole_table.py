def cheapest_match(ledger: list[int], bank: list[int], fee: int) -> int:
    # cost[i][j]: the entries from i on against the lines from j on
    n, m = len(ledger), len(bank)
    cost = [[(n - i + m - j) * fee for j in range(m + 1)] for i in range(n + 1)]
    for i in range(n - 1, -1, -1):
        for j in range(m - 1, -1, -1):
            best = min(cost[i + 1][j], cost[i][j + 1]) + fee
            total = 0
            for end in range(i, min(i + 3, n)):
                total += ledger[end]
                best = min(best, cost[end + 1][j + 1] + abs(total - bank[j]))
            cost[i][j] = best
    return cost[0][0]
