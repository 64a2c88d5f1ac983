# class Panel:
#     value: tuple[str, int, int]  (name, load, limit)
#     branches: list of Panel


def overloaded(root):
    ...
