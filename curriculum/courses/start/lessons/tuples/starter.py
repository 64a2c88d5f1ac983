def fastest(runners):
    pass
