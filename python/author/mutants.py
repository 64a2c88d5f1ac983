"""Small faults put into a right program, one at a time: what a test set must notice, and what insights must explain.

Runs in a cell of its own, as an author's program. Answers pairs of a description and the program.
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
ARITHMETIC = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add,),
    ast.FloorDiv: (ast.Mult,),
    ast.Div: (ast.FloorDiv,),
    ast.Mod: (ast.FloorDiv,),
    ast.BitXor: (ast.BitOr,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
}


def mutants(source):
    tree = ast.parse(source)
    found = []
    seen = {ast.unparse(tree)}
    for place, node in enumerate(ast.walk(tree)):
        for kind, change in changes(node):
            mutant = copy.deepcopy(tree)
            target = next(node for number, node in enumerate(ast.walk(mutant)) if number == place)
            change(target)
            try:
                text = ast.unparse(ast.fix_missing_locations(mutant)) + "\n"
                compile(text, "mutant", "exec", dont_inherit=True)
            except (SyntaxError, ValueError):
                continue
            if text.strip() not in seen:
                seen.add(text.strip())
                found.append((f"{kind}, line {getattr(node, 'lineno', 0)}", text))
    return found


def changes(node):
    """Pairs of a kind and what makes the change in a copy of the node."""
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            for other in COMPARISONS.get(type(operator), ()):
                kind = "boundary" if {type(operator), other} in ({ast.Lt, ast.LtE}, {ast.Gt, ast.GtE}) else "comparison"
                yield kind, lambda target, index=index, other=other: target.ops.__setitem__(index, other())
    elif isinstance(node, (ast.BinOp, ast.AugAssign)):
        for other in ARITHMETIC.get(type(node.op), ()):
            yield "arithmetic", lambda target, other=other: setattr(target, "op", other())
    elif isinstance(node, ast.BoolOp):
        other = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield "boolean", lambda target: setattr(target, "op", other())
        for index in range(len(node.values)):
            if len(node.values) > 1:
                yield "boolean", lambda target, index=index: _drop_operand(target, index)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub)):
        yield "boolean" if isinstance(node.op, ast.Not) else "arithmetic", _drop_operator
    elif isinstance(node, ast.Constant):
        value = node.value
        if isinstance(value, bool):
            yield "constant", lambda target: setattr(target, "value", not value)
        elif isinstance(value, (int, float)):
            for other in (value + 1, value - 1):
                yield "constant", lambda target, other=other: setattr(target, "value", other)
        elif isinstance(value, str) and value:
            yield "constant", lambda target: setattr(target, "value", "")
    elif isinstance(node, (ast.If, ast.While)):
        yield "condition", lambda target: setattr(target, "test", ast.UnaryOp(ast.Not(), target.test))
    for field in ("body", "orelse", "finalbody"):
        block = getattr(node, field, None)
        if isinstance(block, list):
            for index, statement in enumerate(block):
                if isinstance(statement, (ast.Expr, ast.Assign, ast.AugAssign, ast.Return, ast.If, ast.Raise, ast.Continue, ast.Break)):
                    yield "deletion", lambda target, field=field, index=index: getattr(target, field).__setitem__(index, ast.Pass())


def _drop_operand(node, index):
    # A sum of one is read as what it is.
    del node.values[index]


def _drop_operator(node):
    node.op = ast.UAdd() if isinstance(node.op, ast.USub) else node.op
    if isinstance(node.op, ast.Not):
        node.operand = ast.UnaryOp(ast.Not(), node.operand)
