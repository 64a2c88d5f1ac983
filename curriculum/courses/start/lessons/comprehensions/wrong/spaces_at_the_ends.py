def clean_codes(lines):
    return [line.upper() for line in lines if line.strip()]
