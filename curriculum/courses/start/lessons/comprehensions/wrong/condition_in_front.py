def clean_codes(lines):
    return [line.strip().upper() if line.strip() for line in lines]
