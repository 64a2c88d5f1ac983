# Builds the answer as a string and writes it into the list.
def reverse_words(characters):
    words = "".join(characters).split(" ")
    turned = []
    while words:
        turned.append(words.pop())
    for i, character in enumerate(" ".join(turned)):
        characters[i] = character
