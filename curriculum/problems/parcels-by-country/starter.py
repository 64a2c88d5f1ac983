import io

import pandas as pd


def weight_by_country(text: str) -> list[tuple[str, int, int]]:
    ...
