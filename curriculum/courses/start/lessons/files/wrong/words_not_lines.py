def count_errors(path):
    with open(path, encoding="utf-8") as file:
        return file.read().count("ERROR")


def check_log(text):
    with open("day.log", "w", encoding="utf-8") as file:
        file.write(text)
    return count_errors("day.log")
