# A nested call for every bag that is merged.
def loading_order(bags):
    if len(bags) < 2:
        return bags
    middle = len(bags) // 2
    return merge(loading_order(bags[:middle]), loading_order(bags[middle:]))


def merge(left, right):
    if not left or not right:
        return left or right
    if left[0][1] <= right[0][1]:
        return [left[0]] + merge(left[1:], right)
    return [right[0]] + merge(left, right[1:])
