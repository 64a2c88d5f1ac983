"""Constructs that a problem rules out, found on the syntax tree."""

import ast


def find(tree, constructs, entry):
    """`[(construct, line)]` for each construct that occurs, at its first line."""
    found = {}

    def note(construct, node):
        if construct in constructs:
            found.setdefault(construct, getattr(node, "lineno", 1))

    inside_entry = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == entry:
            inside_entry.update(id(inner) for inner in ast.walk(node))
    for node in ast.walk(tree):
        match node:
            case ast.Slice():
                note("slice", node)
            case ast.Import(names=names):
                note("import", node)
                for alias in names:
                    note(f"import:{alias.name.partition('.')[0]}", node)
            case ast.ImportFrom(module=module):
                note("import", node)
                note(f"import:{(module or '').partition('.')[0]}", node)
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                note("comprehension", node)
            case ast.Lambda():
                note("lambda", node)
            case ast.For() | ast.AsyncFor() | ast.While():
                note("loop", node)
            case ast.Global() | ast.Nonlocal():
                note("global", node)
            case ast.Attribute(attr=name):
                note(f"attribute:{name}", node)
            case ast.Name(id=("eval" | "exec" | "compile" | "__import__")):
                note("eval", node)
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
            note(f"call:{name}", node)
            if name == "slice":
                note("slice", node)
            if name == entry and id(node) in inside_entry:
                note("recursion", node)
        # A forbidden function that is handed on under its name (`turn = reversed`) is a use as well.
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            note(f"call:{node.id}", node)
    return sorted(found.items(), key=lambda item: item[1])
