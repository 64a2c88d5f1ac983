def light(level, command):
    parts = command.split()
    if len(parts) == 2 and parts[0] == "up":
        return level + int(parts[1])
    if len(parts) == 2 and parts[0] == "down":
        return level - int(parts[1])
    return 0 if parts == ["off"] else level
