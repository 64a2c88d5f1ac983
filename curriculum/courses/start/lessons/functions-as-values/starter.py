def strip_ends(text):
    return text.strip()


def small_letters(text):
    return text.lower()


def with_dashes(text):
    return text.replace(" ", "-")


STEPS = {"strip": strip_ends, "small": small_letters, "dashes": with_dashes}


def tidy(text, names):
    pass
