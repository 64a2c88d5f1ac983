# The same code twice, and programs that are equal but for their names.

SMALLEST_REPEAT = 22  # nodes of the tree
BUILTINS = frozenset(dir(builtins))


def repetitions(reader):
    """Runs of statements of the same form, names numbered, in different places. The largest are told, none within another."""
    seen = {}
    sizes = {}
    for node in reversed(reader.nodes):
        sizes[node] = 1 + sum(sizes[child] for child in ast.iter_child_nodes(node))
    for node in reader.nodes:
        for block in blocks(node):
            if not isinstance(node, (ast.Module, ast.ClassDef)):
                for start in range(len(block)):
                    for length in (1, 2, 3, 4):
                        run = block[start : start + length]
                        if len(run) == length and SMALLEST_REPEAT <= sum(sizes[one] for one in run) <= 600:
                            seen.setdefault(form_of(run), []).append((run, sum(sizes[one] for one in run)))
    covered = set()
    groups = sorted((group for group in seen.values() if len(group) > 1), key=lambda group: -group[0][1])
    for group in groups:
        places = []
        last = 0
        for run, _ in sorted(group, key=lambda one: one[0][0].lineno):
            lines = range(run[0].lineno, run[-1].end_lineno + 1)
            if run[0].lineno > last and not covered.intersection(lines):
                places.append(lines)
                last = run[-1].end_lineno
        if len(places) > 1:
            for lines in places:
                covered.update(lines)
                reader.tell("repeated-code", lines[0])


def form_of(statements):
    numbers = {}
    parts = []
    for statement in statements:
        describe(statement, numbers, frozenset(), parts)
    return "".join(parts)


def normal_form_of(source, entry):
    try:
        return normal_form(ast.parse(source), entry)
    except (SyntaxError, ValueError, RecursionError):
        return None


def normal_form(tree, entry):
    """The tree without docstrings, annotations and positions, its own names numbered in order of appearance."""
    imported = set()
    arguments = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            imported.update((one.asname or one.name).partition(".")[0] for one in node.names)
        elif isinstance(node, ast.keyword) and node.arg:
            arguments.add(node.arg)
    parts = []
    describe(tree, {}, frozenset({entry}) | imported | arguments, parts)
    return "".join(parts)


SKIPPED = ("lineno", "col_offset", "end_lineno", "end_col_offset", "type_comment", "annotation", "returns", "ctx", "kind", "type_ignores")


def describe(root, numbers, kept, parts):
    def number(name):
        if name in kept or name in BUILTINS or name.startswith("__"):
            return name
        return f"${numbers.setdefault(name, len(numbers))}"

    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        if isinstance(node, ast.AnnAssign) and node.value is not None and node.simple:
            node = ast.Assign(targets=[node.target], value=node.value)
        parts.append("(" + type(node).__name__)
        later = []
        for field, value in ast.iter_fields(node):
            if field in SKIPPED:
                continue
            if isinstance(value, list):
                items = value
                if field == "body" and items and isinstance(items[0], ast.stmt) and is_text(items[0]) and len(items) > 1:
                    items = items[1:]  # a docstring
                later.append("[")
                later.extend(item if isinstance(item, ast.AST) else f" {item}" for item in items)
                later.append("]")
            elif isinstance(value, ast.AST):
                later.append(value)
            elif isinstance(value, str) and (field in ("id", "arg") or field == "name" and not isinstance(node, ast.alias)):
                parts.append(" " + number(value))
            elif field == "value" and isinstance(node, ast.Constant):
                parts.append(f" {type(value).__name__} {value!r}" if not isinstance(value, int) or abs(value) < 1 << 256 else " number")
            else:
                parts.append(f" {value}")
        waiting.append(")")
        waiting.extend(reversed(later))
