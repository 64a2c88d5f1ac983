def pace(seconds, kilometres):
    pass


seconds = int(input())
kilometres = int(input())
each = seconds // kilometres
print(f"{each // 60}:{each % 60:02d}")
