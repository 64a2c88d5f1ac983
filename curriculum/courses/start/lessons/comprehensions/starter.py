def clean_codes(lines):
    pass
