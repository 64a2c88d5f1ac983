"""Small faults put into a right program, one at a time: what the cases of a task have to notice.

Runs in a cell of its own, as an author's program. Answers pairs of what was changed, with its line, and the program.
"""

import ast
import copy

COMPARISONS = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
BOUNDARIES = ({ast.Lt, ast.LtE}, {ast.Gt, ast.GtE})
ARITHMETIC = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitOr,
}
DELETED = (ast.Expr, ast.Assign, ast.AugAssign, ast.Return, ast.Raise, ast.Delete, ast.Continue, ast.Break)


def mutants(source):
    tree = ast.parse(source)
    found = []
    seen = {ast.unparse(tree)}
    for place, node in enumerate(ast.walk(tree)):
        for kind, change in changes(node):
            mutant = copy.deepcopy(tree)
            target = next(other for number, other in enumerate(ast.walk(mutant)) if number == place)
            before = shown(target)
            changed, line = change(target)
            try:
                text = ast.unparse(ast.fix_missing_locations(mutant))
                compile(text, "mutant", "exec", dont_inherit=True)
            except (SyntaxError, ValueError):
                continue
            if text not in seen:
                seen.add(text)
                became = f"`{changed}` deleted" if kind == "deletion" else f"`{before}` became `{shown(target)}`"
                found.append((f"{kind}, line {line}: {became}", text + "\n"))
    return found


def shown(node):
    if isinstance(node, (ast.If, ast.While)):
        node = node.test
    try:
        text = ast.unparse(ast.fix_missing_locations(copy.deepcopy(node))).splitlines()[0]
    except (ValueError, IndexError):
        return ""
    return text if len(text) <= 60 else text[:59] + "…"


def changes(node):
    """Pairs of a kind and what makes the change in a copy of the node; that answers what it took away, and the line."""
    line = getattr(node, "lineno", 0)

    def put(field, value):
        def change(target):
            setattr(target, field, value)
            return "", line

        return change

    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            for other in COMPARISONS.get(type(operator), ()):
                kind = "boundary" if {type(operator), other} in BOUNDARIES else "comparison"
                yield kind, put("ops", [*node.ops[:index], other(), *node.ops[index + 1 :]])
    elif isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in ARITHMETIC:
        yield "arithmetic", put("op", ARITHMETIC[type(node.op)]())
    elif isinstance(node, ast.BoolOp):
        yield "boolean", put("op", ast.Or() if isinstance(node.op, ast.And) else ast.And())
    elif isinstance(node, (ast.If, ast.While, ast.IfExp)):
        yield "boolean", put("test", ast.UnaryOp(ast.Not(), copy.deepcopy(node.test)))
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield "arithmetic", put("op", ast.UAdd())
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, bool):
            yield "constant", put("value", not node.value)
        elif isinstance(node.value, (int, float)):
            yield "constant", put("value", node.value + 1)
            if node.value:
                yield "constant", put("value", node.value - 1)
    for field in ("body", "orelse", "finalbody"):
        block = getattr(node, field, None)
        if not isinstance(block, list) or isinstance(node, ast.Module):
            continue
        for index, statement in enumerate(block):
            is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
            if isinstance(statement, DELETED) and not is_text:
                yield "deletion", deletion(field, index)


def deletion(field, index):
    def change(target):
        block = getattr(target, field)
        gone, block[index] = block[index], ast.Pass()
        return shown(gone), gone.lineno

    return change
