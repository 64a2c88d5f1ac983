# Takes each character out and puts it in front.
def reverse_text(characters):
    for i in range(len(characters)):
        characters.insert(0, characters.pop(i))
