class Panel:
    def __init__(self, value):
        self.value = value
        self.branches = []


def arguments(root):
    """Makes panels of rows `(place, name, load, limit)`: `place` is the row that the panel is connected to."""
    panels = []
    for place, *value in root:
        panel = Panel(tuple(value))
        if place is not None:
            panels[place].branches.append(panel)
        panels.append(panel)
    return (panels[0] if panels else None,)
