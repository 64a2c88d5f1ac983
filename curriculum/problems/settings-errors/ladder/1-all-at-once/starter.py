class SettingError(Exception):
    ...


class MissingSetting:
    ...


class BadSetting:
    ...


def read(settings, name, convert):
    ...


def read_all(settings, converters):
    ...
