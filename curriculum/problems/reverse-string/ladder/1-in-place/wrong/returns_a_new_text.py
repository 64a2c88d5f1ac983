# The solution for a string: it works on a copy and returns it.
def reverse_text(text):
    letters = list(text)
    left, right = 0, len(letters) - 1
    while left < right:
        letters[left], letters[right] = letters[right], letters[left]
        left += 1
        right -= 1
    return "".join(letters)
