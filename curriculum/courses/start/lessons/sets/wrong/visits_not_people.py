def newcomers(yesterday, today):
    count = 0
    for person in today:
        if person not in yesterday:
            count += 1
    return count
