def pace(seconds, kilometres):
    each = seconds // kilometres
    return f"{each // 60}:{each % 60}"


if __name__ == "__main__":
    print(pace(int(input()), int(input())))
