def differences(names, shown, counted):
    return {name: old - real for name, old, real in zip(names, shown, counted) if real != old}
