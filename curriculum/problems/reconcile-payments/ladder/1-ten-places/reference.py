REACH = 10


def cheapest_match(ledger: list[int], bank: list[int], fee: int) -> int:
    best = 0  # the most that matches save, compared with leaving everything open
    rows = [dict.fromkeys(range(REACH + 1), 0)]
    for i in range(1, len(ledger) + 1):
        row = {0: 0}
        for j in range(max(1, i - REACH), min(len(bank), i + REACH) + 1):
            saved = max(row.get(j - 1, 0), rows[-1].get(j, 0))
            total = 0
            for k in range(1, min(3, i, i - j + REACH + 1) + 1):
                total += ledger[i - k]
                saved = max(saved, rows[-k][j - 1] + (k + 1) * fee - abs(total - bank[j - 1]))
            row[j] = saved
            best = max(best, saved)
        rows = rows[-2:] + [row]
    return (len(ledger) + len(bank)) * fee - best
