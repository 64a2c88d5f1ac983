def differences(names, shown, counted):
    return {name: counted - shown for name in names if counted != shown}
