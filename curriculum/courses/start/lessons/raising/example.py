def set_volume(level):
    if level < 0 or level > 100:
        raise ValueError(f"the volume must be 0 to 100, not {level}")
    return f"volume {level}"


print(set_volume(30))

try:
    print(set_volume(300))
    print("this line is skipped")
except ValueError as error:
    print("refused:", error)
