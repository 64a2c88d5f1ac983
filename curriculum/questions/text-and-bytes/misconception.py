def believe_a_letter_is_a_byte():
    text = "чай"
    assert len(text.encode("utf-8")) == 3


def believe_ascii_text_equals_its_bytes():
    text, data = "tea", b"tea"
    assert text == data


def believe_a_wrong_encoding_always_fails():
    data = "чай".encode("utf-8")
    try:
        text = data.decode("latin-1")
    except UnicodeDecodeError:
        text = None
    assert text is None


def believe_equal_looks_mean_equal_text():
    one, two = "\u0439", "\u0438\u0306"
    assert one == two
