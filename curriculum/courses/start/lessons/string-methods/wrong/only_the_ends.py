def clean_plate(text):
    return text.strip().replace("-", "").upper()
