# Looks for repetitions among all rows.
import io

import pandas as pd


def weight_by_country(text):
    scans = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
    scans["country"] = scans["country"].str.strip().str.upper().replace("", "??")
    scans["grams"] = pd.to_numeric(scans["grams"], errors="coerce")
    scans["reason"] = ""
    scans.loc[scans.duplicated("parcel", keep="last"), "reason"] = "scanned again"
    scans.loc[scans["grams"].isna(), "reason"] = "not weighed"
    scans.loc[scans["grams"] <= 0, "reason"] = "not positive"
    weighed = scans[scans["reason"] == ""]
    totals = weighed.groupby("country", as_index=False).agg(parcels=("parcel", "size"), grams=("grams", "sum"))
    totals = totals.astype({"grams": int}).sort_values(["grams", "country"], ascending=[False, True])
    dropped = scans.loc[scans["reason"] != "", "reason"]
    return list(totals.itertuples(index=False, name=None)), [(row + 1, reason) for row, reason in dropped.items()]
