import codecs
import contextlib
import locale
import pathlib
import sys
import tempfile


@contextlib.contextmanager
def file_with(contents):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "notes.txt")
        path.write_bytes(contents)
        yield path


def prove_w_empties_at_once():
    with file_with(b"important") as path:
        before = path.read_bytes()
        with open(path, "w", encoding="utf-8"):
            while_open = path.read_bytes()
    assert (before, while_open) == (b"important", b"")


def prove_a_x_and_r_plus():
    with file_with(b"abc") as path:
        with open(path, "a", encoding="utf-8") as file:
            file.write("d")
        appended = path.read_bytes()
        with open(path, "r+", encoding="utf-8") as file:
            file.write("X")
        overwritten = path.read_bytes()
        try:
            open(path, "x", encoding="utf-8").close()
            refused = False
        except FileExistsError:
            refused = True
    assert appended == b"abcd"
    assert overwritten == b"Xbcd"
    assert refused


def prove_name_the_encoding():
    with file_with("счёт".encode("cp1251")) as path:
        with open(path) as file:
            default = codecs.lookup(file.encoding).name
        try:
            path.read_text(encoding="utf-8")
            complaint = None
        except UnicodeDecodeError as error:
            complaint = error.reason
        garbled = path.read_text(encoding="latin-1")
        right = path.read_text(encoding="cp1251")
    if sys.version_info >= (3, 15) or sys.flags.utf8_mode:
        expected = "utf-8"
    else:
        expected = codecs.lookup(locale.getencoding()).name
    assert default == expected
    assert complaint is not None
    assert (garbled, right) == ("ñ÷¸ò", "счёт")


def prove_line_ends_are_translated():
    with file_with(b"one\r\ntwo\r\n") as path:
        with open(path, encoding="utf-8") as file:
            translated = file.read()
        with open(path, encoding="utf-8", newline="") as file:
            untouched = file.read()
    assert translated == "one\ntwo\n"
    assert untouched == "one\r\ntwo\r\n"


def prove_buffer_until_flush():
    with file_with(b"") as path:
        with open(path, "w", encoding="utf-8") as file:
            file.write("paid")
            before_flush = path.read_bytes()
            file.flush()
            after_flush = path.read_bytes()
            file.write(", sent")
        after_closing = path.read_bytes()
    assert before_flush == b""
    assert after_flush == b"paid"
    assert after_closing == b"paid, sent"


def prove_line_by_line():
    with file_with(b"one\ntwo\nthree\n") as path:
        with open(path, encoding="utf-8") as file:
            own_iterator = iter(file) is file
            first = next(file)
            rest = list(file)
            second_pass = list(file)
            file.seek(0)
            from_the_start = next(file)
    assert own_iterator
    assert (first, rest) == ("one\n", ["two\n", "three\n"])
    assert second_pass == []
    assert from_the_start == "one\n"


def prove_closed_after_an_exception():
    with file_with(b"one\n") as path:
        try:
            with open(path, encoding="utf-8") as file:
                int(file.readline())
        except ValueError:
            closed = file.closed
        try:
            file.read()
            complaint = None
        except ValueError as error:
            complaint = str(error)
    assert closed
    assert "closed file" in complaint
