name = input()
surname = input()
login = name[0] + "." + surname
print(login, len(login))
