def loading_order(bags: list[tuple[str, int]]) -> list[tuple[str, int]]:
    if len(bags) < 2:
        return bags
    middle = len(bags) // 2
    left, right = bags[:middle], bags[middle:]
    return merge(loading_order(left), loading_order(right))


def merge(left: list[tuple[str, int]], right: list[tuple[str, int]]) -> list[tuple[str, int]]:
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i][1] <= right[j][1]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]
