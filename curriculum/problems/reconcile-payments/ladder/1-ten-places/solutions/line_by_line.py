# Costs, one row for each bank line, with a cell for each entry within reach of it.
INFINITE = float("inf")


def cheapest_match(ledger, bank, fee):
    n, m = len(ledger), len(bank)
    low, row = 0, [fee * i for i in range(min(n, 11) + 1)]  # row[i - low]: the first i entries against no line
    answer = min(cost + fee * (n - i + m) for i, cost in enumerate(row))
    for j in range(1, m + 1):
        start, end = max(0, j - 13), min(n, j + 11)
        if start > end:
            break
        new = []
        for i in range(start, end + 1):
            cost = row[i - low] + fee if 0 <= i - low < len(row) else INFINITE
            if new:
                cost = min(cost, new[-1] + fee)
            total = 0
            for first in range(i - 1, max(i - 4, -1), -1):
                if abs(first - (j - 1)) > 10:
                    break
                total += ledger[first]
                if 0 <= first - low < len(row):
                    cost = min(cost, row[first - low] + abs(total - bank[j - 1]))
            new.append(cost)
            answer = min(answer, cost + fee * (n - i + m - j))
        low, row = start, new
    return answer
