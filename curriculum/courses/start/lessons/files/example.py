with open("notes.txt", "w", encoding="utf-8") as file:
    file.write("milk\n")
    file.write("чай\n")

with open("notes.txt", "a", encoding="utf-8") as file:
    file.write("bread\n")

with open("notes.txt", encoding="utf-8") as file:
    for line in file:
        print("[" + line.strip() + "]", len(line))

with open("notes.txt", encoding="utf-8") as file:
    text = file.read()
print(len(text))
