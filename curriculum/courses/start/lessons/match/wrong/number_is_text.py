def light(level, command):
    match command.split():
        case ["up", amount]:
            return level + amount
        case ["down", amount]:
            return level - amount
        case ["off"]:
            return 0
        case _:
            return level
