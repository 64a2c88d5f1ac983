def count_errors(path):
    pass


def check_log(text):
    with open("day.log", "w", encoding="utf-8") as file:
        file.write(text)
    return count_errors("day.log")
