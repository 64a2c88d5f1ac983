"""Takes the subject out of a proof: a claim that still holds then proves nothing."""

import ast


def variants(source, prefix):
    """For each assertion of each claim `(claim, line, program)`, where the program consists of the module's imports and
    of that claim with that one assertion and nothing else. A claim without an assertion is reported at line 0."""
    tree = ast.parse(source)
    imports = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    found = []
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.name.startswith(prefix):
            continue
        assertions = [node for node in ast.walk(function) if isinstance(node, ast.Assert)]
        if not assertions:
            found.append((function.name, 0, ""))
        for assertion in assertions:
            bare = ast.FunctionDef(function.name, function.args, [assertion], [], None, type_params=[])
            module = ast.Module([*imports, bare], [])
            found.append((function.name, assertion.lineno, ast.unparse(ast.fix_missing_locations(module))))
    return found
