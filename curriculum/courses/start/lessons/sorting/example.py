words = ["pear", "fig", "apple", "kiwi"]
print(sorted(words))
print(sorted(words, key=len))
print(sorted(words, key=len, reverse=True))
print(words)


def length_then_text(word):
    return (len(word), word)


print(sorted(words, key=length_then_text))
print(words.sort())
print(words)
