line = "Ann;Boris;;Clara"
names = line.split(";")
print(names)
print("a  b c".split())

print(", ".join(["Ann", "Boris", "Clara"]))
print("-".join(["alone"]))
print("[" + ", ".join([]) + "]")

squares = []
for number in range(4):
    squares.append(str(number * number))
print(" < ".join(squares))
