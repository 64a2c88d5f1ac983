# Length, complexity, nesting, documentation, names, and code that does nothing.

LONGEST_FUNCTION = 50
MOST_COMPLEX = 15
DEEPEST = 4
DOCUMENTED_FROM = 40  # lines of a program in which a reader wants to be told
DOCUMENTED_FUNCTION = 12


def measures(reader):
    lines = sum(bool(line.strip()) for line in reader.source.splitlines())
    for function in reader.functions:
        length = reader.length(function)
        if length > LONGEST_FUNCTION:
            reader.tell("long-function", function, function.name)
        if cognitive_complexity(function) > MOST_COMPLEX:
            reader.tell("complex-function", function, function.name)
        elif deepest(reader, function) > DEEPEST:
            reader.tell("deep-nesting", function, function.name)
        is_public = not function.name.startswith("_") and not isinstance(reader.parent[function], FUNCTIONS)
        is_large = lines >= DOCUMENTED_FROM and length >= DOCUMENTED_FUNCTION
        if is_public and is_large and ast.get_docstring(function) is None:
            reader.tell("missing-docstring", function, function.name)
    for one in reader.classes:
        is_public = not one.name.startswith("_") and len(one.body) > 3
        if is_public and lines >= DOCUMENTED_FROM and ast.get_docstring(one) is None:
            reader.tell("missing-docstring", one, one.name)


def cognitive_complexity(function):
    """As SonarSource defines it (G. Ann Campbell, "Cognitive Complexity", version 1.7): one for each break in the linear flow,
    one more for each level of nesting around it; one for each run of equal boolean operators and for a call of itself.
    """
    total = 0
    waiting = [(statement, 0) for statement in function.body]
    while waiting:
        node, depth = waiting.pop()
        within = depth
        if isinstance(node, ast.If):
            total += 1 + depth
            within += 1
            waiting.append((node.test, depth))
            rest = node
            # `elif` and `else` cost one each, whatever their depth: the reader is in the structure already.
            while len(rest.orelse) == 1 and isinstance(rest.orelse[0], ast.If) and rest.orelse[0].col_offset == node.col_offset:
                waiting.extend((child, within) for child in rest.body)
                rest = rest.orelse[0]
                waiting.append((rest.test, depth))
                total += 1
            waiting.extend((child, within) for child in rest.body)
            if rest.orelse:
                total += 1
                waiting.extend((child, within) for child in rest.orelse)
            continue
        if isinstance(node, LOOPS):
            total += 1 + depth + bool(node.orelse)
            within += 1
        elif isinstance(node, (ast.IfExp, ast.ExceptHandler, ast.Match)):
            total += 1 + depth
            within += 1
        elif isinstance(node, (*FUNCTIONS, ast.Lambda)):
            within += 1
        elif isinstance(node, ast.BoolOp):
            total += 1
        elif is_call(node, function.name):
            total += 1
        waiting.extend((child, within) for child in ast.iter_child_nodes(node))
    return total


def deepest(reader, function):
    """Levels of loops and conditions around the innermost statement."""
    most = 0
    waiting = [(function, 0)]
    while waiting:
        node, depth = waiting.pop()
        most = max(most, depth)
        for child in ast.iter_child_nodes(node):
            if isinstance(child, FUNCTIONS):
                continue
            is_elif = isinstance(node, ast.If) and isinstance(child, ast.If) and child.col_offset == node.col_offset
            adds = isinstance(child, (*LOOPS, ast.If, ast.With, ast.Try, ast.Match)) and not is_elif
            waiting.append((child, depth + adds))
    return most


LIVES_LONG = 8  # lines over which one letter is not enough; an index of a loop may stay short
# What a name's last word promises, and what cannot be meant by it.
KINDS = {
    "list": (ast.Dict, ast.DictComp, ast.Set, ast.SetComp),
    "dict": (ast.List, ast.ListComp, ast.Set, ast.SetComp, ast.Tuple),
    "map": (ast.List, ast.ListComp, ast.Set, ast.SetComp, ast.Tuple),
    "set": (ast.List, ast.ListComp, ast.Dict, ast.DictComp),
    "count": (ast.List, ast.ListComp, ast.Dict, ast.DictComp, ast.Set, ast.SetComp),
}


def names(reader):
    for function in reader.functions:
        if reader.length(function) < LIVES_LONG:
            continue
        arguments = {one.arg for one in arguments_of(function)}
        for name, uses in reader.names.items():
            if len(name) > 1 or name == "_" or name in arguments:
                continue
            own = [use for use in uses if reader.scope_of(use) is function]
            is_loop = any(isinstance(reader.parent[use], (ast.For, ast.comprehension)) for use in own)
            lines = [use.lineno for use in own]
            is_bound = any(isinstance(use.ctx, ast.Store) for use in own)
            if is_bound and not is_loop and max(lines) - min(lines) >= LIVES_LONG:
                reader.tell("one-letter-name", min(lines), name)
    for node in reader.nodes:
        if not (isinstance(node, ast.Assign) and len(node.targets) == 1 and is_name(node.targets[0])):
            continue
        name = node.targets[0].id
        word = name.rpartition("_")[2]
        if "_" in name and isinstance(node.value, KINDS.get(word, ())):
            reader.tell("misleading-name", node, name)


def dead_code(reader):
    for node in reader.nodes:
        for block in blocks(node):
            for index, statement in enumerate(block[:-1]):
                if isinstance(statement, JUMPS):
                    # A `yield` that is never reached makes a generator of the function: that is what it is for.
                    if not any(isinstance(one, (ast.Yield, ast.YieldFrom)) for one in ast.walk(block[index + 1])):
                        reader.tell("unreachable", block[index + 1])
                    break
    texts = {node.value for node in reader.nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    if not reader.entry:
        return
    for function in reader.functions:
        is_of_class = isinstance(reader.parent[function], ast.ClassDef)
        is_wanted = is_of_class or function.decorator_list or function.name == reader.entry or function.name.startswith("test")
        outside = [use for use in reader.names.get(function.name, ()) if not encloses(reader, function, use)]
        if not is_wanted and not outside and function.name not in texts and function.name not in ("main", "__getattr__"):
            reader.tell("unused-function", function, function.name)


def encloses(reader, outer, node):
    while node is not None and node is not outer:
        node = reader.parent.get(node)
    return node is outer
