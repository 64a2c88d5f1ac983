def clean_codes(lines):
    return [line.strip().upper() for line in lines]
