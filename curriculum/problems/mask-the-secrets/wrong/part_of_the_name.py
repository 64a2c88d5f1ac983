# Is content with a part of the key.
def masked(record, secret):
    if isinstance(record, dict):
        return {key: "***" if any(name in key.lower() for name in secret) else masked(value, secret) for key, value in record.items()}
    if isinstance(record, list):
        return [masked(value, secret) for value in record]
    return record
