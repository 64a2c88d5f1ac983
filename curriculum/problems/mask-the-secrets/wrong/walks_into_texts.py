# Takes everything that can be iterated for a list.
from collections.abc import Iterable


def masked(record, secret):
    if isinstance(record, dict):
        return {key: "***" if key.lower() in secret else masked(value, secret) for key, value in record.items()}
    if isinstance(record, Iterable):
        return [masked(value, secret) for value in record]
    return record
