def generate(rng):
    return {}
