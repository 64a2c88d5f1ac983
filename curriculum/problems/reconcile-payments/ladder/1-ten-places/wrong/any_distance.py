# The solution before.
from itertools import accumulate


def cheapest_match(ledger, bank, fee):
    rows = [[fee * j for j in range(len(bank) + 1)]]
    for i in range(1, len(ledger) + 1):
        sums = list(accumulate(reversed(ledger[max(0, i - 3) : i])))
        row = [fee * i]
        for j, line in enumerate(bank, start=1):
            cost = min(rows[-1][j], row[j - 1]) + fee
            for k, total in enumerate(sums, start=1):
                cost = min(cost, rows[-k][j - 1] + abs(total - line))
            row.append(cost)
        rows = rows[-2:] + [row]
    return rows[-1][-1]
