for number in [4, -1, 7, 0, 9]:
    if number < 0:
        continue
    if number == 0:
        break
    print(number, "is used")
print("after the loop")

for word in ["tea", "", "-milk", "cake"]:
    if word == "" or word[0] == "-":
        continue
    print("buy", word)
