import io

import pandas as pd


def weight_by_country(text: str) -> list[tuple[str, int, int]]:
    scans = pd.read_csv(io.StringIO(text), dtype=str)
    scans["country"] = scans["country"].str.strip().str.upper()
    scans["grams"] = pd.to_numeric(scans["grams"], errors="coerce")
    weighed = scans[scans["grams"] > 0].drop_duplicates("parcel", keep="last")
    totals = weighed.groupby("country", as_index=False).agg(
        parcels=("parcel", "size"), grams=("grams", "sum")
    )
    totals = totals.astype({"grams": int}).sort_values(["grams", "country"], ascending=[False, True])
    return list(totals.itertuples(index=False, name=None))
