count = 3
word = "file" if count == 1 else "files"
print(count, word)


def delivery(total):
    return 0 if total >= 50 else 5


print(delivery(80), delivery(20))

print("found " + "a file" if count == 1 else "files")
print("found " + ("a file" if count == 1 else "files"))
