def light(level, command):
    match command.split():
        case parts:
            return level
        case ["off"]:
            return 0
