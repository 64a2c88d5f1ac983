# Collects bugs of the converters, too.
class SettingError(Exception):
    def __init__(self, name, message):
        super().__init__(name, message)
        self.name = name
        self.message = message

    def __str__(self):
        return self.message


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


def read_all(settings, converters):
    values, errors = {}, []
    for name, convert in converters.items():
        try:
            values[name] = read(settings, name, convert)
        except Exception as error:
            errors.append(error)
    if errors:
        raise ExceptionGroup("settings", errors)
    return values
