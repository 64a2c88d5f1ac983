def differences(names, shown, counted):
    pass
