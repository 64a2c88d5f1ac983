# Leaves the text of the message to the built-in classes.
class SettingError(Exception):
    def __init__(self, name, message):
        super().__init__(message)
        self.name = name


class MissingSetting(SettingError, KeyError):
    def __init__(self, name):
        super().__init__(name, f"{name} is missing")


class BadSetting(SettingError, ValueError):
    def __init__(self, name, text):
        super().__init__(name, f"{name} is bad: {text!r}")
        self.text = text


def read(settings, name, convert):
    if name not in settings:
        raise MissingSetting(name)
    text = settings[name]
    try:
        return convert(text)
    except ValueError as error:
        raise BadSetting(name, text) from error


LEVELS = {"quiet": 0, "loud": 2}
CONVERTERS = {"int": int, "text": str.strip, "level": lambda text: LEVELS[text], "share": lambda text: 1 / int(text)}


def report(settings, name, kind):  # ready: leave it as it is
    try:
        return read(settings, name, CONVERTERS[kind])
    except Exception as error:
        if not isinstance(error, SettingError):
            return f"bug: {type(error).__name__}"
        seen = {"class": type(error).__name__, "message": str(error), "name": error.name}
        seen["text"] = getattr(error, "text", None)
        seen["caught as"] = [old.__name__ for old in (KeyError, ValueError) if isinstance(error, old)]
        seen["cause"] = type(error.__cause__).__name__ if error.__cause__ else None
        seen["accident"] = bool(error.__context__ and not error.__suppress_context__)
        return seen
