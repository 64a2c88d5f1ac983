name = input()
surname = input()
login = name[1] + "." + surname
print(login)
print(len(login))
