def arguments(lines, times=1):
    """The log: `lines` again and again, each line made when it is read."""
    return ((line[:-1] + line[-1:] for _ in range(times) for line in lines),)
