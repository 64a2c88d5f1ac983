def clean_plate(text):
    text.replace(" ", "")
    text.replace("-", "")
    text.upper()
    return text
