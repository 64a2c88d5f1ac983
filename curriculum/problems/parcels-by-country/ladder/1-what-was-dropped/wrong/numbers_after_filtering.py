# Numbers the good rows anew before it looks for repetitions.
import io

import pandas as pd


def weight_by_country(text):
    scans = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
    scans["country"] = scans["country"].str.strip().str.upper().replace("", "??")
    scans["grams"] = pd.to_numeric(scans["grams"], errors="coerce")
    dropped = [(row + 1, "not weighed") for row in scans.index[scans["grams"].isna()]]
    scans = scans.dropna(subset="grams").reset_index(drop=True)
    dropped += [(row + 1, "not positive") for row in scans.index[scans["grams"] <= 0]]
    scans = scans[scans["grams"] > 0].reset_index(drop=True)
    repeated = scans.duplicated("parcel", keep="last")
    dropped += [(row + 1, "scanned again") for row in scans.index[repeated]]
    weighed = scans[~repeated]
    totals = weighed.groupby("country", as_index=False).agg(parcels=("parcel", "size"), grams=("grams", "sum"))
    totals = totals.astype({"grams": int}).sort_values(["grams", "country"], ascending=[False, True])
    return list(totals.itertuples(index=False, name=None)), sorted(dropped)
