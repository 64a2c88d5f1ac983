# Takes the cheapest match for the next line, if it is cheaper than leaving things open.
def cheapest_match(ledger, bank, fee):
    i = total = 0
    for line in bank:
        options = [(abs(sum(ledger[i : i + k]) - line), -k) for k in (1, 2, 3) if i + k <= len(ledger)]
        difference, k = min(options, default=(fee, 0))
        if options and difference <= fee - k * fee:
            total += difference
            i -= k
        else:
            total += fee
    return total + fee * (len(ledger) - i)
