if __name__ == "__main__":
    def pace(seconds, kilometres):
        each = seconds // kilometres
        return f"{each // 60}:{each % 60:02d}"

    print(pace(int(input()), int(input())))
