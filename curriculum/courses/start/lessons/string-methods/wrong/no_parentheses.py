def clean_plate(text):
    return text.upper.replace(" ", "").replace("-", "")
