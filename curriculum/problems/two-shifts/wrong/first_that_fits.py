def two_shifts(people, conflicts):
    enemies = {name: set() for name in people}
    for one, other in conflicts:
        enemies[one].add(other)
        enemies[other].add(one)
    shifts = [], []
    for name in people:
        for shift in shifts:
            if not enemies[name] & set(shift):
                shift.append(name)
                break
        else:
            return None
    return shifts
