# Looks at the outermost keys.
def masked(record, secret):
    if not isinstance(record, dict):
        return record
    return {key: "***" if key.lower() in secret else value for key, value in record.items()}
