def pace(seconds, kilometres):
    each = seconds // kilometres
    print(f"{each // 60}:{each % 60:02d}")


if __name__ == "__main__":
    pace(int(input()), int(input()))
