def add_tag(tag, tags):
    tags.append(tag)
    return tags


def three_photos(first, second):
    return [add_tag(first), add_tag(second), add_tag(second, [first])]
