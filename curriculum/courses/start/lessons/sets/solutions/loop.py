def newcomers(yesterday, today):
    new = set()
    for person in today:
        if person not in yesterday:
            new.add(person)
    return len(new)
