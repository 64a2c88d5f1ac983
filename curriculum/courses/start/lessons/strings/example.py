word = "Python"
print(len(word))
print(word[0], word[1], word[-1])
print(word[0] + word[-1])

version = 3
print(word + " " + str(version))
