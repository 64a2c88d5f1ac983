def read(lines):
    for line in lines:
        print("read", line)
        yield int(line)


def doubled(values):
    for value in values:
        yield value * 2


def with_heading(values):
    yield "doubled:"
    yield from values


for item in with_heading(doubled(read(["4", "9"]))):
    print("got", item)

print(sum(value for value in doubled([1, 2, 3]) if value > 2))
