# Tries the lookup and hides its KeyError; the message is put together on demand.
class SettingError(Exception):
    @property
    def name(self):
        return self.args[0]


class MissingSetting(SettingError, KeyError):
    def __str__(self):
        return f"{self.name} is missing"


class BadSetting(SettingError, ValueError):
    @property
    def text(self):
        return self.args[1]

    def __str__(self):
        return f"{self.name} is bad: {self.text!r}"


def read(settings, name, convert):
    try:
        text = settings[name]
    except KeyError:
        raise MissingSetting(name) from None
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
