name = input()
surname = input()
print(name[0], ".", surname)
print(len(name[0] + "." + surname))
