import hashlib

# A small model of Git: a commit is (message, changes, parents) under the hash of these, a branch is a name for an id.


def git_id(kind, contents):
    """The id of an object as Git computes it."""
    return hashlib.sha1(f"{kind} {len(contents)}\0".encode() + contents).hexdigest()


class Repository:
    def __init__(self):
        self.commits = {}
        self.branches = {}

    def commit(self, message, changes, *parents):
        name = git_id("commit", repr((message, sorted(changes.items()), parents)).encode())
        self.commits[name] = (message, changes, parents)
        return name

    def history(self, name):
        """All commits that can be reached, ancestors first."""
        seen = []

        def visit(commit):
            if commit not in seen:
                for parent in self.commits[commit][2]:
                    visit(parent)
                seen.append(commit)

        visit(name)
        return seen

    def messages(self, name):
        return [self.commits[commit][0] for commit in self.history(name)]

    def files(self, name):
        files = {}
        for commit in self.history(name):
            files.update(self.commits[commit][1])
        return files

    def merge(self, branch, other):
        ours, theirs = self.branches[branch], self.branches[other]
        if ours in self.history(theirs):
            self.branches[branch] = theirs
        else:
            self.branches[branch] = self.commit(f"merge {other}", {}, ours, theirs)

    def rebase(self, branch, onto):
        top = self.branches[onto]
        known = self.history(top)
        for commit in self.history(self.branches[branch]):
            if commit not in known:
                message, changes, _ = self.commits[commit]
                top = self.commit(message, changes, top)
        self.branches[branch] = top

    def revert(self, branch, commit):
        message, changes, parents = self.commits[commit]
        before = self.files(parents[0])
        opposite = {name: before.get(name) for name in changes}
        self.branches[branch] = self.commit(f"revert {message}", opposite, self.branches[branch])

    def reset(self, branch, commit):
        self.branches[branch] = commit


def diverged():
    """main: start, fix; feature: start, form."""
    repository = Repository()
    start = repository.commit("start", {"a": "1"})
    repository.branches["main"] = repository.commit("fix", {"b": "2"}, start)
    repository.branches["feature"] = repository.commit("form", {"c": "3"}, start)
    return repository


def merged_value(base, ours, theirs):
    if ours == theirs or theirs == base:
        return ours
    return theirs if ours == base else "conflict"


def prove_id_is_a_hash():
    empty_file, empty_folder = git_id("blob", b""), git_id("tree", b"")
    repository = Repository()
    first = repository.commit("start", {})
    second = repository.commit("fix", {"b": "2"}, first)
    again, elsewhere = repository.commit("fix", {"b": "2"}, first), repository.commit("fix", {"b": "2"}, second)
    # The ids that every Git repository has for an empty file and an empty folder.
    assert empty_file == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
    assert empty_folder == "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    assert again == second
    assert elsewhere != second


def prove_branch_is_a_pointer():
    repository = Repository()
    start = repository.commit("start", {"a": "1"})
    ahead = repository.commit("form", {"c": "3"}, start)
    repository.branches.update(main=start, feature=ahead)
    before = set(repository.commits)
    repository.merge("main", "feature")
    assert repository.branches == {"main": ahead, "feature": ahead}
    assert set(repository.commits) == before


def prove_merge_has_two_parents():
    repository = diverged()
    before, ours, theirs = dict(repository.commits), repository.branches["main"], repository.branches["feature"]
    repository.merge("main", "feature")
    made = repository.commits[repository.branches["main"]]
    files = repository.files(repository.branches["main"])
    assert made[2] == (ours, theirs)
    assert before.items() <= repository.commits.items() and len(repository.commits) == len(before) + 1
    assert files == {"a": "1", "b": "2", "c": "3"}


def prove_rebase_makes_new_commits():
    repository = diverged()
    old = repository.branches["feature"]
    old_contents = repository.commits[old]
    repository.rebase("feature", "main")
    new = repository.branches["feature"]
    new_contents = repository.commits[new]
    assert new != old
    assert new_contents[:2] == old_contents[:2] and new_contents[2] == (repository.branches["main"],)
    assert repository.commits[old] == old_contents


def prove_published_stays():
    repository = diverged()
    repository.branches["colleague"] = repository.branches["feature"]
    repository.rebase("feature", "main")
    repository.merge("colleague", "feature")
    messages = repository.messages(repository.branches["colleague"])
    assert messages.count("form") == 2
    assert messages.count("fix") == 1


def prove_conflict_needs_both_sides():
    only_theirs = merged_value(base="red", ours="red", theirs="blue")
    only_ours = merged_value(base="red", ours="green", theirs="red")
    both_alike = merged_value(base="red", ours="blue", theirs="blue")
    both_differently = merged_value(base="red", ours="green", theirs="blue")
    assert [only_theirs, only_ours, both_alike] == ["blue", "green", "blue"]
    assert both_differently == "conflict"


def prove_revert_adds_reset_moves():
    repository = Repository()
    good = repository.commit("good", {"a": "1"})
    bad = repository.commit("bad", {"a": "broken"}, good)
    repository.branches.update(published=bad, mine=bad)
    repository.revert("published", bad)
    repository.reset("mine", good)
    published, mine = repository.branches["published"], repository.branches["mine"]
    assert repository.messages(published) == ["good", "bad", "revert bad"]
    assert repository.files(published) == repository.files(mine) == {"a": "1"}
    assert repository.messages(mine) == ["good"] and bad in repository.commits
