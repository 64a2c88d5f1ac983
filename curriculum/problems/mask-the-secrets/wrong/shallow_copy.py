# Copies the outermost level only.
def masked(record, secret):
    def mask(value):
        if isinstance(value, dict):
            for key in value:
                if key.lower() in secret:
                    value[key] = "***"
                else:
                    mask(value[key])
        elif isinstance(value, list):
            for element in value:
                mask(element)

    result = record.copy() if isinstance(record, (dict, list)) else record
    mask(result)
    return result
