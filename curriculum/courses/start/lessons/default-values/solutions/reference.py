def add_tag(tag, tags=None):
    if tags is None:
        tags = []
    tags.append(tag)
    return tags


def three_photos(first, second):
    return [add_tag(first), add_tag(second), add_tag(second, [first])]
