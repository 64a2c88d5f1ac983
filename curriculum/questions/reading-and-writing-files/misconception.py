import pathlib
import tempfile


def believe_w_empties_only_when_writing():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "notes.txt")
        path.write_text("important", encoding="utf-8")
        open(path, "w", encoding="utf-8").close()
        left = path.read_text(encoding="utf-8")
    assert left == "important"


def believe_write_reaches_the_file_at_once():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "notes.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write("paid")
            seen = path.read_text(encoding="utf-8")
    assert seen == "paid"


def believe_a_file_can_be_read_twice():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "notes.txt")
        path.write_text("one\n", encoding="utf-8")
        with open(path, encoding="utf-8") as file:
            first, second = file.read(), file.read()
    assert first == second
