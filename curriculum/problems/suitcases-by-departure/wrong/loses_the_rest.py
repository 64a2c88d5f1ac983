# Stops merging when one half is used up.
def loading_order(bags):
    if len(bags) < 2:
        return bags
    middle = len(bags) // 2
    return merge(loading_order(bags[:middle]), loading_order(bags[middle:]))


def merge(left, right):
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i][1] <= right[j][1]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged
