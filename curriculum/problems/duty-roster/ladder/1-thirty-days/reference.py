from collections import Counter


def plan_duty(wishes, limit):
    team = sorted({person for day in wishes for person in day})
    roster, duties, hopeless = [], Counter(), set()

    def fill(day):
        if day == len(wishes):
            return True
        state = (day, *roster[-1:], *(duties[person] for person in team))
        if state in hopeless:
            return False
        for person in wishes[day]:
            if duties[person] == limit or roster[-1:] == [person]:
                continue
            roster.append(person)
            duties[person] += 1
            if fill(day + 1):
                return True
            roster.pop()
            duties[person] -= 1
        hopeless.add(state)
        return False

    return roster if fill(0) else None
