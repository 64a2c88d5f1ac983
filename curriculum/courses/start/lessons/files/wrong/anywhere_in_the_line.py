def count_errors(path):
    count = 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            if "ERROR" in line:
                count += 1
    return count


def check_log(text):
    with open("day.log", "w", encoding="utf-8") as file:
        file.write(text)
    return count_errors("day.log")
