# Compares the key as it is written.
def masked(record, secret):
    if isinstance(record, dict):
        return {key: "***" if key in secret else masked(value, secret) for key, value in record.items()}
    if isinstance(record, list):
        return [masked(value, secret) for value in record]
    return record
