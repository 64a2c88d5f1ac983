def masked(record, secret: list[str]):
    if isinstance(record, dict):
        return {
            key: "***" if key.lower() in secret else masked(value, secret)
            for key, value in record.items()
        }
    if isinstance(record, list):
        return [masked(value, secret) for value in record]
    return record
