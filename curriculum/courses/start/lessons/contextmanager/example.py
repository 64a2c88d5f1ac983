from contextlib import contextmanager


@contextmanager
def box(name):
    print("open", name)
    items = []
    try:
        yield items
    finally:
        print("close", name, "with", items)


with box("tools") as things:
    things.append("hammer")

try:
    with box("glass") as things:
        things.append("vase")
        print(things[5])
except IndexError:
    print("the exception got out")
