def clean_plate(text):
    return text.replace(" ", "").replace("-", "").upper()
