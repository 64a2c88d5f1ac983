import csv
import dataclasses
import io
import statistics


def believe_csv_recognises_numbers():
    [row] = csv.DictReader(io.StringIO("name,count\ntea,7\n"))
    assert row["count"] == 7


def believe_a_dataclass_checks_its_types():
    @dataclasses.dataclass
    class Order:
        total: float

    try:
        Order(total="a lot")
        refused = False
    except (TypeError, ValueError):
        refused = True
    assert refused


def believe_the_mean_is_the_typical_value():
    waits = [3, 4, 4, 5, 29]
    assert statistics.mean(waits) == statistics.median(waits)
