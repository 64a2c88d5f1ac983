import hashlib


def commit_id(message, changes, parent):
    return hashlib.sha1(repr((message, changes, parent)).encode()).hexdigest()


def believe_rebase_moves_the_same_commits():
    before = commit_id("form", {"c": "3"}, "start")
    after_rebase = commit_id("form", {"c": "3"}, "fix")
    assert before == after_rebase


def believe_revert_removes_the_secret_from_history():
    history = [{"settings": "password=123"}]
    history.append({"settings": ""})
    assert all("123" not in files["settings"] for files in history)


def believe_any_file_changed_on_both_sides_is_a_conflict():
    base, ours, theirs = ["a", "b", "c"], ["A", "b", "c"], ["a", "b", "C"]
    conflicts = [
        line for line, our, their in zip(base, ours, theirs) if our != line and their != line and our != their
    ]
    assert conflicts
