def clean_plate(text):
    pass
