def clean_plate(text):
    plate = ""
    for letter in text:
        if letter != " " and letter != "-":
            plate = plate + letter
    return plate.upper()
