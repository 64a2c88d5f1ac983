"""How the code is measured: all modules of the project, without tests."""

import ast
from collections import Counter
from pathlib import Path

LONGEST = 12
NAMES = ("sms", "email", "letter", "push", "ready", "due", "overdue", "renewed")


def modules():
    for path in sorted(Path().rglob("*.py")):
        if "tests" not in path.parts and not path.name.startswith("test_"):
            text = path.read_text(encoding="utf-8")
            yield path, text.splitlines(), ast.parse(text)


def lines_of(function, lines):
    """Lines of a function with its `def`; empty lines, comments and the docstring do not count."""
    counted = set(range(function.lineno, function.end_lineno + 1))
    if ast.get_docstring(function) is not None:
        counted -= set(range(function.body[0].lineno, function.body[0].end_lineno + 1))
    texts = [lines[number - 1].strip() for number in sorted(counted)]
    return sum(1 for text in texts if text and not text.startswith("#"))


def test_functions_are_short():
    long = {}
    for path, lines, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and lines_of(node, lines) > LONGEST:
                long[f"{path}: {node.name}"] = lines_of(node, lines)
    assert not long, f"more than {LONGEST} lines: {long}"


def constants(scope, owners):
    """Constants that stand for a name, as the code speaks of them: `SMS`, `names.SMS`, `Channel.SMS`."""
    for node in scope.body:
        if isinstance(node, ast.ClassDef):
            yield from constants(node, [node.name + "."])
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            constant = node.targets[0].id
            in_class = isinstance(scope, ast.ClassDef)
            value = node.value.value if isinstance(node.value, ast.Constant) else constant.lower() if in_class else None
            if value in NAMES:
                yield from ((owner + constant, value) for owner in owners)


def test_each_name_stands_in_one_place():
    strings, uses = Counter(), Counter()
    known = {text: name for path, _, tree in modules() for text, name in constants(tree, ["", path.stem + "."])}
    for _, _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in NAMES:
                strings[node.value] += 1
            if isinstance(node, (ast.Name, ast.Attribute)) and isinstance(node.ctx, ast.Load):
                text = ".".join(ast.unparse(node).split(".")[-2:])
                uses[known.get(text)] += 1
    several = {name: (strings[name], uses[name]) for name in NAMES if max(strings[name], uses[name]) > 1}
    assert not several, f"how often each name stands there, as a string and as a constant: {several}"


def is_import(node):
    return isinstance(node, (ast.Import, ast.ImportFrom))


def pieces(node):
    """Branches, loops and the like; runs of three neighbouring statements. Imports do not count."""
    only_imports = isinstance(node, ast.If) and all(map(is_import, node.body))
    if isinstance(node, (ast.If, ast.For, ast.While, ast.With, ast.Try, ast.Match)) and not only_imports:
        yield [node]
    for field in ("body", "orelse", "finalbody"):
        block = getattr(node, field, None)
        if isinstance(block, list):
            block = [statement for statement in block if not is_import(statement)]
            yield from (block[at : at + 3] for at in range(len(block) - 2))


def test_nothing_stands_twice():
    seen, copies = {}, []
    for path, _, tree in modules():
        for node in ast.walk(tree):
            for piece in pieces(node):
                place = f"{path}, line {piece[0].lineno}"
                first = seen.setdefault("\n".join(map(ast.dump, piece)), place)
                if first != place:
                    copies.append(f"{place}: as in {first}")
    assert not copies, f"copies: {copies}"
