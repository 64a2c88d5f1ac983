def count_errors(path):
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    return len([line for line in lines if line.startswith("ERROR")])


def check_log(text):
    with open("day.log", "w", encoding="utf-8") as file:
        file.write(text)
    return count_errors("day.log")
