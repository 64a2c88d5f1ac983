# The solution before.
import io

import pandas as pd


def weight_by_country(text):
    scans = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
    scans["country"] = scans["country"].str.strip().str.upper().replace("", "??")
    scans["grams"] = pd.to_numeric(scans["grams"], errors="coerce")
    weighed = scans[scans["grams"] > 0].drop_duplicates("parcel", keep="last")
    totals = weighed.groupby("country", as_index=False).agg(parcels=("parcel", "size"), grams=("grams", "sum"))
    totals = totals.astype({"grams": int}).sort_values(["grams", "country"], ascending=[False, True])
    return list(totals.itertuples(index=False, name=None))
