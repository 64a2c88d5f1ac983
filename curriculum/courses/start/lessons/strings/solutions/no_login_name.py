name = input()
surname = input()
print(name[0], surname, sep=".")
print(len(surname) + 2)
