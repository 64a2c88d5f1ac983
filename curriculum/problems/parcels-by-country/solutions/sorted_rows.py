import io

import numpy as np
import pandas as pd


def weight_by_country(text: str) -> list[tuple[str, int, int]]:
    scans = pd.read_csv(io.StringIO(text), dtype=str, na_filter=False)
    grams = pd.to_numeric(scans["grams"], errors="coerce").fillna(0).astype(np.int64)
    scans = scans.assign(grams=grams)[grams > 0]
    scans = scans.groupby("parcel").tail(1)
    country = scans["country"].str.strip().str.upper()
    country = country.where(country != "", "??")
    weights = scans["grams"].groupby(country)
    counts, sums = weights.count(), weights.sum()
    rows = [(name, int(counts[name]), int(sums[name])) for name in counts.index]
    return sorted(rows, key=lambda row: (-row[2], row[0]))
