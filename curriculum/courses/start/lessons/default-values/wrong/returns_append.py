def add_tag(tag, tags=None):
    if tags is None:
        tags = []
    return tags.append(tag)


def three_photos(first, second):
    return [add_tag(first), add_tag(second), add_tag(second, [first])]
