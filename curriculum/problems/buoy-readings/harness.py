import tracemalloc


def drive(sort_levels, levels, room=None):
    """Answers what the list holds after the call. With `room`, more than so many KB besides the list are an error."""
    if room is None:
        sort_levels(levels)
        return levels
    tracemalloc.start()
    try:
        sort_levels(levels)
        extra = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    if extra > room * 1024:
        raise MemoryError(f"{extra // 1024} KB besides the list, there is room for {room}")
    return levels
