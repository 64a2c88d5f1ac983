import copy


def masked(record, secret):
    result = copy.deepcopy(record)
    left = [result]
    while left:
        value = left.pop()
        if isinstance(value, list):
            left.extend(value)
        elif isinstance(value, dict):
            for key in value:
                if key.lower() in secret:
                    value[key] = "***"
                else:
                    left.append(value[key])
    return result
