# class Panel:
#     value: tuple[str, int, int]  (name, load, limit)
#     branches: list[Panel]


def overloaded(root):
    ...
