# Goes on into a secret dictionary or list.
def masked(record, secret):
    if isinstance(record, dict):
        return {key: "***" if key.lower() in secret and not isinstance(value, (dict, list)) else masked(value, secret) for key, value in record.items()}
    if isinstance(record, list):
        return [masked(value, secret) for value in record]
    return record
