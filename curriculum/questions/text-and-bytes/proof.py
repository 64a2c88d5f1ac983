import io


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_text_and_numbers():
    text, data = "чай", bytes([208, 185])
    points = [ord(letter) for letter in text]
    assert points == [0x447, 0x430, 0x439]
    assert list(data) == [208, 185]

    refused = raised_by(lambda: bytes([256]))
    assert refused is ValueError


def prove_encode_and_decode():
    text = "чай"
    utf_8, windows = text.encode("utf-8"), text.encode("cp1251")
    back = [utf_8.decode("utf-8"), windows.decode("cp1251")]
    assert utf_8 == b"\xd1\x87\xd0\xb0\xd0\xb9"
    assert windows == b"\xf7\xe0\xe9"
    assert back == ["чай", "чай"]


def prove_no_silent_conversion():
    text, data = "tea", b"tea"
    refused, equal = raised_by(lambda: text + data), text == data
    assert refused is TypeError
    assert equal is False


def prove_utf_8_length_varies():
    samples = ["t", "ч", "€", "😀"]
    lengths = [(len(sample), len(sample.encode("utf-8"))) for sample in samples]
    assert lengths == [(1, 1), (1, 2), (1, 3), (1, 4)]


def prove_wrong_encoding():
    windows = "чай".encode("cp1251")
    refused = raised_by(lambda: windows.decode("utf-8"))
    assert refused is UnicodeDecodeError

    garbled = "é".encode("utf-8").decode("latin-1")
    every_byte = raised_by(lambda: bytes(range(256)).decode("latin-1"))
    assert garbled == "Ã©"
    assert (every_byte, garbled) == (None, "Ã©")


def prove_decode_at_the_edge():
    file = io.BytesIO()
    writer = io.TextIOWrapper(file, encoding="utf-8")
    writer.write("чай")
    writer.flush()
    stored = file.getvalue()
    assert stored == b"\xd1\x87\xd0\xb0\xd0\xb9"

    reader = io.TextIOWrapper(io.BytesIO(stored), encoding="utf-8")
    text = reader.read()
    assert text.upper() == "ЧАЙ"

    wrongly_read = io.TextIOWrapper(io.BytesIO(stored), encoding="latin-1").read()
    assert wrongly_read != "чай"
