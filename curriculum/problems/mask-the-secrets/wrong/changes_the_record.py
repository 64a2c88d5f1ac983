# Writes into what it was given.
def masked(record, secret):
    if isinstance(record, dict):
        for key in record:
            if key.lower() in secret:
                record[key] = "***"
            else:
                masked(record[key], secret)
    elif isinstance(record, list):
        for value in record:
            masked(value, secret)
    return record
