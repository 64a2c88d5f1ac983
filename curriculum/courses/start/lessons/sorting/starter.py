def by_deadline(tasks):
    pass
