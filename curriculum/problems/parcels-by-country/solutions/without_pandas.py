import csv
import io
from collections import Counter


def weight_by_country(text: str) -> list[tuple[str, int, int]]:
    last = {}
    for row in csv.DictReader(io.StringIO(text)):
        try:
            grams = int(row["grams"])
        except ValueError:
            continue
        if grams > 0:
            last[row["parcel"]] = (row["country"].strip().upper() or "??", grams)
    parcels, totals = Counter(), Counter()
    for country, grams in last.values():
        parcels[country] += 1
        totals[country] += grams
    rows = [(country, parcels[country], totals[country]) for country in parcels]
    return sorted(rows, key=lambda row: (-row[2], row[0]))
