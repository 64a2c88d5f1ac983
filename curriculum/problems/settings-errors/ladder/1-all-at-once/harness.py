LEVELS = {"quiet": 0, "loud": 2}
CONVERTERS = {"int": int, "text": str.strip, "level": lambda text: LEVELS[text], "share": lambda text: 1 / int(text)}


def drive(read_all, settings, kinds):
    """The values; or what a caller sees of a group: all messages, and whom `except*` finds as which class."""
    try:
        return read_all(settings, {name: CONVERTERS[kind] for name, kind in kinds.items()})
    except ExceptionGroup as group:
        seen = {"all": [str(error) for error in group.exceptions]}
        for old in (KeyError, ValueError):
            found = group.subgroup(old)
            seen[old.__name__] = [getattr(error, "name", None) for error in found.exceptions] if found else []
        seen["causes"] = [type(error.__cause__).__name__ if error.__cause__ else None for error in group.exceptions]
        return seen
    except Exception as error:
        return f"{type(error).__name__}, not a group"
