# Expects nothing but dictionaries in a list.
def masked(record, secret):
    if isinstance(record, dict):
        return {key: "***" if key.lower() in secret else masked(value, secret) for key, value in record.items()}
    if isinstance(record, list):
        return [masked(value, secret) if isinstance(value, dict) else value for value in record]
    return record
