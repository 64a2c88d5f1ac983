def clean_codes(lines):
    return [line for line in lines.strip().upper() if line]
