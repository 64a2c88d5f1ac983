# Cuts the list into stretches that are in order already and merges them two by two.
def loading_order(bags):
    runs = []
    for bag in bags:
        if runs and runs[-1][-1][1] <= bag[1]:
            runs[-1].append(bag)
        else:
            runs.append([bag])
    while len(runs) > 1:
        merged = [merge(runs[i], runs[i + 1]) for i in range(0, len(runs) - 1, 2)]
        if len(runs) % 2:
            merged.append(runs[-1])
        runs = merged
    return runs[0] if runs else []


def merge(left, right):
    merged = []
    i = 0
    for bag in right:
        while i < len(left) and left[i][1] <= bag[1]:
            merged.append(left[i])
            i += 1
        merged.append(bag)
    merged.extend(left[i:])
    return merged
