# Sorts the halves and does not use the results.
def loading_order(bags):
    if len(bags) < 2:
        return bags
    middle = len(bags) // 2
    left, right = bags[:middle], bags[middle:]
    loading_order(left)
    loading_order(right)
    merged = []
    while left and right:
        if left[0][1] <= right[0][1]:
            merged.append(left.pop(0))
        else:
            merged.append(right.pop(0))
    return merged + left + right
