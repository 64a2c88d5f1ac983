def light(level, command):
    match command.split():
        case ["up", amount]:
            return level + int(amount)
        case ["down", amount]:
            return level - int(amount)
        case "off":
            return 0
        case _:
            return level
