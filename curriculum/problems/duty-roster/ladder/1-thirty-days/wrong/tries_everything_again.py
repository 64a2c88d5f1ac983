from collections import Counter


def plan_duty(wishes, limit):
    roster = []
    duties = Counter()

    def fill(day):
        if day == len(wishes):
            return True
        for person in wishes[day]:
            if duties[person] == limit or roster[-1:] == [person]:
                continue
            roster.append(person)
            duties[person] += 1
            if fill(day + 1):
                return True
            roster.pop()
            duties[person] -= 1
        return False

    return roster if fill(0) else None
