# Without recursion: merges neighbouring stretches of 1, 2, 4, … bags, from one list into another.
def loading_order(bags):
    source, target = list(bags), list(bags)
    width = 1
    while width < len(source):
        for start in range(0, len(source), 2 * width):
            middle = min(start + width, len(source))
            end = min(start + 2 * width, len(source))
            i, j = start, middle
            for k in range(start, end):
                if j == end or i < middle and source[i][1] <= source[j][1]:
                    target[k] = source[i]
                    i += 1
                else:
                    target[k] = source[j]
                    j += 1
        source, target = target, source
        width *= 2
    return source
