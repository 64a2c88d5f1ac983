class SettingsError(Exception):
    pass


def read_port(settings):
    try:
        return int(settings["port"])
    except (KeyError, ValueError) as error:
        raise SettingsError("no usable port") from error


print(read_port({"port": "8080"}))

for settings in [{"port": "x"}, {}]:
    try:
        read_port(settings)
    except SettingsError as error:
        print(error, "| because of", repr(error.__cause__))
