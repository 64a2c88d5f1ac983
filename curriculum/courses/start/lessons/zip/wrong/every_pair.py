def differences(names, shown, counted):
    result = {}
    for name, old in zip(names, shown):
        for real in counted:
            if real != old:
                result[name] = real - old
    return result
