# Looks through all groups for each order.
def same_contents(orders):
    groups = []
    for number, articles in orders:
        articles = sorted(articles)
        for known, numbers in groups:
            if known == articles:
                numbers.append(number)
                break
        else:
            groups.append((articles, [number]))
    return [numbers for _, numbers in groups if len(numbers) > 1]
