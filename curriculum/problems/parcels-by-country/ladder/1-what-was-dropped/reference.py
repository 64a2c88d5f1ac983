import io

import pandas as pd


def weight_by_country(text: str) -> tuple[list[tuple[str, int, int]], list[tuple[int, str]]]:
    scans = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
    scans["country"] = scans["country"].str.strip().str.upper().replace("", "??")
    scans["grams"] = pd.to_numeric(scans["grams"], errors="coerce")
    weighed = scans[scans["grams"] > 0].drop_duplicates("parcel", keep="last")

    scans["reason"] = "scanned again"
    scans.loc[scans["grams"].isna(), "reason"] = "not weighed"
    scans.loc[scans["grams"] <= 0, "reason"] = "not positive"
    dropped = scans["reason"].drop(weighed.index)

    totals = weighed.groupby("country", as_index=False).agg(
        parcels=("parcel", "size"), grams=("grams", "sum")
    )
    totals = totals.astype({"grams": int}).sort_values(["grams", "country"], ascending=[False, True])
    return list(totals.itertuples(index=False, name=None)), [(row + 1, reason) for row, reason in dropped.items()]
