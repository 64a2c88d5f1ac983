def differences(names, shown, counted):
    return {name: real - old for name, old, real in zip(names, shown, counted)}
