# Without pandas: from the last row to the first, so that the scan that counts is met before the others.
import csv
import io
from collections import Counter


def weight_by_country(text):
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    seen, dropped = set(), []
    parcels, weights = Counter(), Counter()
    for number in range(len(rows), 0, -1):
        row = rows[number - 1]
        try:
            grams = int(row["grams"])
        except ValueError:
            dropped.append((number, "not weighed"))
            continue
        if grams <= 0:
            dropped.append((number, "not positive"))
        elif row["parcel"] in seen:
            dropped.append((number, "scanned again"))
        else:
            seen.add(row["parcel"])
            country = row["country"].strip().upper() or "??"
            parcels[country] += 1
            weights[country] += grams
    totals = [(country, parcels[country], grams) for country, grams in weights.items()]
    return sorted(totals, key=lambda total: (-total[2], total[0])), dropped[::-1]
