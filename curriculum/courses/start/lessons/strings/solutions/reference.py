name = input()
surname = input()
login = name[0] + "." + surname
print(login)
print(len(login))
