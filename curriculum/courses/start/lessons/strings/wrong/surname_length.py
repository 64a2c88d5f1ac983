name = input()
surname = input()
print(name[0] + "." + surname)
print(len(surname))
