def clean_plate(text):
    print(text.replace(" ", "").replace("-", "").upper())
