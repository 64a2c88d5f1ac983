def clean_codes(lines):
    codes = []
    for line in lines:
        code = line.strip().upper()
        if code:
            codes.append(code)
    return codes
