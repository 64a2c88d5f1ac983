from itertools import groupby


def cost(plan, prices, fee):
    moves = sum(1 for one, other in zip(plan, plan[1:]) if one != other)
    return sum(row[cloud] for row, cloud in zip(prices, plan)) + moves * fee


def check(answer, expected, prices, term, fee):
    if answer is None or expected is None:
        if answer is expected:
            return True
        if answer is None:
            return {"en": "There is a plan, for example the one shown.", "ru": "План есть, например показанный."}
        return {"en": "No plan fits here: the answer is `None`.", "ru": "Ни один план не подходит: ответ — `None`."}
    if not isinstance(answer, list) or len(answer) != len(prices):
        return {"en": "The answer has to be a list with one cloud for each hour.", "ru": "Ответ должен быть списком: по облаку на каждый час."}
    if not all(type(cloud) is int and 0 <= cloud < len(row) for cloud, row in zip(answer, prices)):
        return {"en": "A cloud is an index into the hour's prices.", "ru": "Облако — это индекс в списке цен часа."}
    if any(len(list(hours)) < term for _, hours in groupby(answer)):
        return {"en": "A stay is shorter than the term.", "ru": "Есть пребывание короче срока."}
    spent, least = cost(answer, prices, fee), cost(expected, prices, fee)
    if spent > least:
        return {"en": f"This plan costs {spent}, and {least} is possible.", "ru": f"Этот план стоит {spent}, а можно за {least}."}
    return True
