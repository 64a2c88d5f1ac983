"""What is known about an exception beside its message: the source line, the values involved, names that are near.

Only facts; `domain::traceback` in Rust chooses the explanation. Nothing here runs the program's code: operands are read from
the frame that failed, never evaluated, and what cannot be read so is left out.
"""

import ast
import builtins
import itertools
import linecache
import sys
import types

import frames
import glimpse

MAX_SOURCE = 60_000  # characters of a program that is parsed once more
MAX_LINE = 200
MOST_OPERANDS = 5
MOST_CANDIDATES = 750
_MISSING = object()
_mro_of = type.__dict__["__mro__"].__get__
_attributes_of_class = type.__dict__["__dict__"].__get__


def of_syntax(error):
    """Facts of a program that cannot be read as Python."""
    facts = {"kind": "syntax"}
    text = getattr(error, "text", None)
    if type(text) is str:
        facts["source"] = text.rstrip("\n")[:MAX_LINE]
    for name, attribute in (("column", "offset"), ("end_column", "end_offset")):
        value = getattr(error, attribute, None)
        if type(value) is int and value > 0:
            facts[name] = value
    return facts


def of_exception(error, start, own_file, module, suggested=None):
    """Facts of an exception that the program raised. `start` is the first traceback entry of the program itself."""
    facts = {"kind": "raised", "bases": [frames.class_name(base) for base in _mro_of(type(error))[1:8]]}
    last, depth = None, 0
    entries = []
    while start is not None and depth < 100_000:
        if start.tb_frame.f_code.co_filename == own_file:
            last = start
            entries.append(start)
            if len(entries) > 4:
                del entries[0]
        start, depth = start.tb_next, depth + 1
    try:
        _names(facts, error, last.tb_frame if last else None, module, suggested)
        if last is not None:
            _place(facts, error, last, entries, own_file)
    except Exception:
        pass  # half of the facts are better than none
    return facts


def _place(facts, error, last, entries, own_file):
    frame = last.tb_frame
    code = frame.f_code
    facts["function"] = code.co_qualname if hasattr(code, "co_qualname") else code.co_name
    lines = linecache.cache.get(own_file, (0, None, ()))[2]
    line = last.tb_lineno
    if line and line <= len(lines):
        facts["source"] = lines[line - 1].rstrip("\n")[:MAX_LINE]
    if last.tb_next is not None:
        inner = last.tb_next
        while inner.tb_next is not None:
            inner = inner.tb_next
        module = inner.tb_frame.f_globals.get("__name__")
        if type(module) is str:
            facts["library"] = module.partition(".")[0]
    if issubclass(type(error), RecursionError):
        facts["calls"] = [_call_text(entry.tb_frame) for entry in entries[-3:]]
        return
    source = "".join(lines)
    if len(source) > MAX_SOURCE:
        return
    tree = ast.parse(source)
    if issubclass(type(error), UnboundLocalError):
        _assignments(facts, tree, code)
    position = next(itertools.islice(code.co_positions(), last.tb_lasti // 2, None), None)
    if not position or None in position:
        return
    text_line = lines[position[0] - 1]
    facts["column"] = len(text_line.encode("utf-8", "replace")[: position[2]].decode("utf-8", "ignore")) + 1
    if position[0] == position[1]:
        facts["end_column"] = len(text_line.encode("utf-8", "replace")[: position[3]].decode("utf-8", "ignore")) + 1
    node, parent = _node_at(tree, position)
    # A name without a value here may have one elsewhere, which would mislead.
    if node is not None and not issubclass(type(error), NameError):
        reader = _Reader(frame, source)
        operands = list(itertools.islice(_operands(node, parent, reader), MOST_OPERANDS))
        facts["node"] = type(node).__name__
        facts["operands"] = operands
        if issubclass(type(error), KeyError):
            _near_keys(facts, error, node, reader)


def _call_text(frame):
    code = frame.f_code
    names = code.co_varnames[: code.co_argcount]
    own = frame.f_locals
    parts = [glimpse.cut(glimpse.short(own[name]), 30) for name in names[:4] if name in own and name != "self"]
    return f"{code.co_name}({', '.join(parts)})"


def _assignments(facts, tree, code):
    """Where the function binds the name that had no value yet."""
    name = facts.get("name")
    for node in ast.walk(tree):
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) or node.name != code.co_name:
            continue
        first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
        if first != code.co_firstlineno:
            continue
        bound = [
            inner.lineno
            for inner in ast.walk(node)
            if isinstance(inner, ast.Name) and inner.id == name and not isinstance(inner.ctx, ast.Load)
        ]
        if bound:
            facts["bound_at"] = min(bound)


def _node_at(tree, position):
    """The outermost node at exactly this place, and its parent."""
    line, end_line, column, end_column = position
    wanted = (line, column, end_line, end_column)
    stack = [(tree, None)]
    while stack:
        node, parent = stack.pop()
        if hasattr(node, "lineno"):
            place = (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
            if place == wanted and not isinstance(node, ast.Expr):
                return node, parent
            if node.lineno > line or node.end_lineno < end_line:
                if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                    continue
        stack.extend((child, node) for child in ast.iter_child_nodes(node))
    return None, None


def _or_missing(value):
    """Only the identity of a value is asked for: its `__eq__` may be the program's."""
    return _MISSING if value is _MISSING else None


class _Reader:
    """Values of expressions, read from a frame that failed. Runs nothing of the program."""

    def __init__(self, frame, source):
        self.locals = frame.f_locals
        self.globals = frame.f_globals
        self.source = source

    def value(self, node, depth=0):
        if depth > 6:
            return _MISSING
        match node:
            case ast.Constant(value=value):
                return value
            case ast.Name(id=name):
                for names in (self.locals, self.globals, vars(builtins)):
                    if name in names:
                        return names[name]
            case ast.Attribute(value=inner, attr=name):
                owner = self.value(inner, depth + 1)
                if owner is _MISSING:
                    return _MISSING
                if type(owner) is types.ModuleType:
                    return vars(owner).get(name, _MISSING)
                own = frames._fields(owner) if not issubclass(type(owner), type) else {}
                if name in own:
                    return own[name]
                found = _MISSING
                for cls in _mro_of(type(owner)):
                    if name in _attributes_of_class(cls):
                        found = _attributes_of_class(cls)[name]
                        break
                if type(found) in (types.FunctionType, types.MethodDescriptorType):
                    return found
            case ast.Subscript(value=inner, slice=key):
                owner, index = self.value(inner, depth + 1), self.value(key, depth + 1)
                if type(owner) in (list, tuple, str, range, bytes) and type(index) in (int, bool):
                    if -len(owner) <= index < len(owner):
                        return owner[index]
                if type(owner) is dict and type(index) in (str, int, float, bool, bytes, type(None)):
                    return owner.get(index, _MISSING)
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                value = self.value(inner, depth + 1)
                if type(value) in (int, float):
                    return -value
            case ast.BinOp(left=left, op=ast.Add() | ast.Sub() | ast.FloorDiv() | ast.Mult() | ast.Mod(), right=right):
                a, b = self.value(left, depth + 1), self.value(right, depth + 1)
                if type(a) is int and type(b) is int and abs(a) < 1 << 64 and abs(b) < 1 << 64:
                    match node.op:
                        case ast.Add():
                            return a + b
                        case ast.Sub():
                            return a - b
                        case ast.Mult():
                            return a * b
                        case ast.FloorDiv() if b:
                            return a // b
                        case ast.Mod() if b:
                            return a % b
            case ast.List(elts=items) | ast.Tuple(elts=items) if len(items) <= 20:
                values = [self.value(one, depth + 1) for one in items]
                if _MISSING not in map(_or_missing, values):
                    return values if isinstance(node, ast.List) else tuple(values)
            case ast.Dict(keys=[], values=[]):
                return {}
            case ast.Call(func=ast.Name(id="len"), args=[inner], keywords=[]):
                if self.value(node.func) is len:
                    size = glimpse.size_of(self.value(inner, depth + 1))
                    if size is not None:
                        return size
        return _MISSING

    def operand(self, role, node):
        """`[role, text, class, glimpse, size]`, or None where the value cannot be read."""
        value = self.value(node)
        text = ast.get_source_segment(self.source, node) or ""
        if value is _MISSING:
            return [role, glimpse.cut(" ".join(text.split())), "", "", None] if role == "callee" else None
        size = glimpse.size_of(value)
        shown = glimpse.cut(glimpse.short(value))
        return [role, glimpse.cut(" ".join(text.split())), frames.class_name(type(value)), shown, size]


def _operands(node, parent, reader):
    match node:
        case ast.BinOp(left=left, right=right):
            found = [("left", left), ("right", right)]
        case ast.AugAssign(target=target, value=value):
            found = [("left", target), ("right", value)]
        case ast.Compare(left=left, comparators=[right]):
            found = [("left", left), ("right", right)]
        case ast.UnaryOp(operand=inner):
            found = [("value", inner)]
        case ast.Subscript(value=inner, slice=key):
            found = [("container", inner), ("index", key)]
        case ast.Attribute(value=inner):
            found = [("owner", inner)]
        case ast.Call(func=callee, args=args, keywords=keywords):
            found = [("callee", callee)]
            if isinstance(callee, ast.Attribute):
                found.append(("owner", callee.value))
            found += [("argument", one) for one in args] + [("argument", one.value) for one in keywords]
        case ast.Await(value=inner) | ast.Starred(value=inner) | ast.YieldFrom(value=inner):
            found = [("value", inner)]
        case ast.Tuple() | ast.List() if isinstance(node.ctx, ast.Store):
            value = getattr(parent, "value", None) or getattr(parent, "iter", None)
            # What a loop hands out one by one is not what could not be unpacked.
            found = [("value", value)] if value is not None and not hasattr(parent, "iter") else []
        case ast.Assert(test=test):
            found = [("value", test)]
            if isinstance(test, ast.Compare) and len(test.comparators) == 1:
                found = [("left", test.left), ("right", test.comparators[0])]
        case ast.For(iter=value):  # 3.11 blames the whole loop
            found = [("value", value)]
        case ast.Raise() | ast.Import() | ast.ImportFrom():
            found = []
        case ast.expr():
            if isinstance(parent, ast.Assert):
                yield from _operands(parent, None, reader)
                return
            found = [("value", node)]
        case _:
            found = []
    for role, inner in found:
        one = reader.operand(role, inner)
        if one is not None:
            yield one


# --- names


def _names(facts, error, frame, module, suggested):
    name = getattr(error, "name", None)
    if issubclass(type(error), (NameError, AttributeError)):
        if type(name) is not str:
            # 3.11 does not tell the name of an unbound local.
            parts = frames.bounded(str, error).split("'")
            name = parts[1] if len(parts) >= 3 else None
        if type(name) is not str:
            return
        facts["name"] = name[:100]
    if issubclass(type(error), UnboundLocalError):
        if frame is not None and name in frame.f_globals:
            facts["elsewhere"] = "global"
        elif hasattr(builtins, name):
            facts["elsewhere"] = "builtin"
    elif issubclass(type(error), NameError):
        if frame is None:
            # The runtime looked for the entry.
            candidates = [key for key, value in vars(module).items() if issubclass(type(value), (types.FunctionType, type))] if module else []
            facts["missing_entry"] = True
            _suggest(facts, name, candidates, suggested)
            if "suggestion" not in facts and len(candidates) == 1:
                facts["suggestion"] = candidates[0][:100]
            return
        own = frame.f_locals.get("self", _MISSING)
        if own is not _MISSING and name in _attribute_names(own):
            facts["suggestion"] = f"self.{name}"[:100]
            return
        if name in sys.stdlib_module_names:
            facts["is_module"] = True
            return
        _suggest(facts, name, itertools.chain(frame.f_locals, frame.f_globals, vars(builtins)), suggested)
    elif issubclass(type(error), AttributeError):
        owner = getattr(error, "obj", None)
        if type(owner) is types.ModuleType:
            facts["owner"] = "module"
            facts["module"] = (glimpse.name_of(owner) or "?")[:100]
        elif issubclass(type(owner), type):
            facts["owner"] = frames.class_name(owner)
            facts["owner_is_class"] = True
        else:
            facts["owner"] = frames.class_name(type(owner))
            facts["owner_is_own"] = _attributes_of_class(type(owner)).get("__module__") in ("solution", "__main__")
        _suggest(facts, name, _attribute_names(owner), suggested)
    elif issubclass(type(error), ImportError):
        parts = frames.bounded(str, error).split("'")
        if issubclass(type(error), ModuleNotFoundError) and type(name) is str:
            facts["name"] = name[:100]
            if name not in sys.stdlib_module_names:
                _suggest(facts, name, sys.stdlib_module_names, suggested)
        elif len(parts) >= 4:
            facts["name"], facts["module"] = parts[1][:100], parts[3][:100]
            known = vars(sys.modules.get(parts[3])) if parts[3] in sys.modules else {}
            _suggest(facts, parts[1], known, suggested)


def _attribute_names(owner):
    if type(owner) is types.ModuleType:
        return dict.fromkeys(vars(owner))
    names = {}
    bases = _mro_of(owner) if issubclass(type(owner), type) else _mro_of(type(owner))
    if not issubclass(type(owner), type):
        names.update(dict.fromkeys(frames._fields(owner)))
    for cls in bases:
        names.update(dict.fromkeys(_attributes_of_class(cls)))
    return names


def _suggest(facts, wrong, candidates, suggested):
    near = suggested or nearest(wrong, candidates)
    if near and near != wrong:
        facts["suggestion"] = near[:100]


def nearest(wrong, candidates):
    """The candidate that is fewest slips away, if it is near enough; the measure of CPython's own suggestions."""
    best, best_distance = None, None
    for candidate in itertools.islice(candidates, MOST_CANDIDATES):
        if type(candidate) is not str or candidate == wrong or len(candidate) > 40 or len(wrong) > 40:
            continue
        most = (len(wrong) + len(candidate) + 3) / 6
        distance = _distance(wrong, candidate, most)
        if distance <= most and (best is None or distance < best_distance):
            best, best_distance = candidate, distance
    return best


def _distance(a, b, most):
    """Levenshtein's distance with neighbours that changed places; a change of case is half a slip."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    before, row = None, [float(i) for i in range(len(b) + 1)]
    for i, x in enumerate(a, 1):
        last, row_before = row, before
        row = [float(i)] + [0.0] * len(b)
        for j, y in enumerate(b, 1):
            cost = 0 if x == y else 0.5 if x.lower() == y.lower() else 1
            row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
            if row_before and i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                row[j] = min(row[j], row_before[j - 2] + 1)
        before = last
        if min(row) > most:
            return most + 1
    return row[-1]


def _near_keys(facts, error, node, reader):
    if not isinstance(node, ast.Subscript) or len(error.args) != 1:
        return
    owner, key = reader.value(node.value), error.args[0]
    if not issubclass(type(owner), dict) or type(key) not in (str, int):
        return
    keys = list(itertools.islice(dict.keys(owner), MOST_CANDIDATES))
    if type(key) is str:
        _suggest(facts, key, keys, None)
        twin = next((one for one in keys if type(one) is int and str(one) == key), None) if len(key) < 40 else None
    else:
        twin = next((one for one in keys if type(one) is str and abs(key) < 1 << 64 and one == str(key)), None)
    if twin is not None:
        facts["twin"] = glimpse.short(twin)
