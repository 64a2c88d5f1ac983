# Goes on in dictionaries only.
def masked(record, secret):
    if isinstance(record, dict):
        return {key: "***" if key.lower() in secret else masked(value, secret) for key, value in record.items()}
    return record
