# Compares whole tuples.
def loading_order(bags):
    if len(bags) < 2:
        return bags
    middle = len(bags) // 2
    return merge(loading_order(bags[:middle]), loading_order(bags[middle:]))


def merge(left, right):
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]
