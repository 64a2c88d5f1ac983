def shout(text):
    return text.upper() + "!"


def whisper(text):
    return text.lower() + "..."


say = shout
print(say("hello"))


def twice(function, text):
    return function(text) + " " + function(text)


print(twice(whisper, "Come in"))

actions = {"loud": shout, "quiet": whisper}
for word in ["quiet", "loud"]:
    print(word, "->", actions[word]("Good morning"))
