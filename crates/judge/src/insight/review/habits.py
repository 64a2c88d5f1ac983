# Ways of writing that cost time, hide a fault, or say in five lines what Python says in one.


def habits(reader):
    for node in reader.nodes:
        if isinstance(node, (ast.For, ast.AsyncFor)):
            counted_loop(reader, node)
            changed_while_iterated(reader, node)
            manual_count(reader, node)
        elif isinstance(node, ast.AugAssign):
            text_in_pieces(reader, node)
        elif isinstance(node, ast.Call):
            costly_call(reader, node)
        elif isinstance(node, ast.Compare):
            comparison(reader, node)
        elif isinstance(node, ast.Subscript):
            extreme_by_sorting(reader, node)
        elif isinstance(node, FUNCTIONS):
            recursion_by_slices(reader, node)
    shared_rows(reader)
    printed(reader)


def counted_loop(reader, loop):
    """`for i in range(len(items))` where `i` serves only to read `items[i]`."""
    iterable = loop.iter
    is_counted = is_call(iterable, "range") and len(iterable.args) == 1 and is_call(iterable.args[0], "len")
    if not is_counted or not is_name(loop.target) or not is_name(iterable.args[0].args[0] if iterable.args[0].args else None):
        return
    items, index = iterable.args[0].args[0].id, loop.target.id
    reads = 0
    for node in (inner for statement in loop.body for inner in ast.walk(statement)):
        if is_name(node, index):
            above = reader.parent[node]
            is_read = isinstance(above, ast.Subscript) and above.slice is node and isinstance(above.ctx, ast.Load)
            if not is_read or not is_name(above.value, items):
                # The number itself is wanted too: `enumerate` says so, unless neighbours are looked at.
                if not (is_read or isinstance(above, (ast.Call, ast.Tuple, ast.List, ast.Dict, ast.Return, ast.Yield))):
                    return
                continue
            reads += 1
        elif is_name(node, items) and not isinstance(reader.parent[node], ast.Subscript):
            return
    if reads:
        reader.tell("range-len", loop, items)


GROWING = ("append", "remove", "pop", "insert", "extend", "clear", "add", "discard", "update", "popitem")


def changed_while_iterated(reader, loop):
    if not is_name(loop.iter):
        view = loop.iter
        is_view = is_method(view, "items", "keys", "values") and not view.args and is_name(view.func.value)
        if not is_view:
            return
        name = view.func.value.id
    else:
        name = loop.iter.id
    for statement in loop.body:
        for node in reader.inside(statement):
            removes = is_method(node, *GROWING) and is_name(node.func.value, name)
            deletes = isinstance(node, ast.Delete) and any(
                isinstance(target, ast.Subscript) and is_name(target.value, name) for target in node.targets
            )
            if (removes or deletes) and not leaves_at_once(reader, node, loop):
                return reader.tell("changed-while-iterated", node, name)


def leaves_at_once(reader, node, loop):
    """Whether the loop is left right after the change."""
    statement = node
    while not isinstance(statement, ast.stmt):
        statement = reader.parent[statement]
    for block in blocks(reader.parent[statement]):
        if statement in block:
            rest = block[block.index(statement) + 1 :]
            return any(isinstance(one, (ast.Return, ast.Break, ast.Raise)) for one in rest)
    return False


def manual_count(reader, loop):
    """`counts[x] = counts.get(x, 0) + 1`, and `if x not in groups: groups[x] = []`."""
    for statement in loop.body:
        for node in reader.inside(statement):
            if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Subscript):
                target, value = node.targets[0], node.value
                adds_one = isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add) and is_number(value.right, 1)
                if adds_one and is_method(value.left, "get") and same(value.left.func.value, target.value):
                    reader.tell("manual-count", node, ast.unparse(target.value))
            if isinstance(node, ast.If) and len(node.body) == 1 and isinstance(node.test, ast.Compare):
                first, test = node.body[0], node.test
                is_missing = isinstance(test.ops[0], ast.NotIn) and isinstance(first, ast.Assign)
                empty = is_missing and isinstance(first.value, (ast.List, ast.Set, ast.Dict, ast.Call))
                if not empty or not isinstance(first.targets[0], ast.Subscript) or node.orelse:
                    continue
                if first.value is not None and not is_empty(first.value):
                    continue
                if same(first.targets[0].slice, test.left) and same(first.targets[0].value, test.comparators[0]):
                    reader.tell("manual-group", node, ast.unparse(test.comparators[0]))


def is_number(node, number):
    return isinstance(node, ast.Constant) and type(node.value) is int and node.value == number


def is_empty(node):
    if is_call(node, "list", "set", "dict"):
        return not node.args and not node.keywords
    return isinstance(node, (ast.List, ast.Dict)) and not (node.elts if isinstance(node, ast.List) else node.keys)


def initial_value(reader, name, place):
    """What the name is bound to by the only plain assignment in its scope, if there is just one."""
    scope = reader.scope_of(place)
    values = []
    for use in reader.names.get(name, ()):
        if isinstance(use.ctx, ast.Store) and reader.scope_of(use) is scope:
            above = reader.parent[use]
            if isinstance(above, ast.AnnAssign) and above.value is not None:
                values.append(above.value)
            elif isinstance(above, ast.Assign) and above.targets == [use]:
                values.append(above.value)
            elif not isinstance(above, ast.AugAssign):
                return None
    return values[0] if len(values) == 1 else None


def text_in_pieces(reader, node):
    """`text += piece` in a loop, where `text` began as a text."""
    if not (isinstance(node.op, ast.Add) and is_name(node.target) and reader.loop_of(node)):
        return
    start = initial_value(reader, node.target.id, node)
    is_text_value = isinstance(start, ast.Constant) and isinstance(start.value, str) or isinstance(start, ast.JoinedStr)
    if is_text_value and reader.loop_of(node) is not reader.loop_of(start):
        reader.tell("text-in-pieces", node, node.target.id)


def costly_call(reader, call):
    loop = reader.loop_of(call)
    if is_method(call, "pop") and len(call.args) == 1 and is_number(call.args[0], 0) and loop:
        if not is_dict_like(reader, call):
            reader.tell("pop-from-front", call, ast.unparse(call.func.value))
    elif is_method(call, "insert") and len(call.args) == 2 and is_number(call.args[0], 0) and loop:
        reader.tell("insert-at-front", call, ast.unparse(call.func.value))
    elif is_call(call, "sorted") and loop and call.args and is_name(call.args[0]):
        changed = {name.id for statement in loop.body for name in ast.walk(statement) if is_name(name) and isinstance(name.ctx, ast.Store)}
        changed |= {node.func.value.id for statement in loop.body for node in ast.walk(statement) if is_method(node, *GROWING) and is_name(node.func.value)}
        if isinstance(loop, (ast.For, ast.AsyncFor)):
            changed |= {name.id for name in stored(loop.target)}
        if call.args[0].id not in changed:
            reader.tell("sorted-in-loop", call, call.args[0].id)


def is_dict_like(reader, call):
    value = is_name(call.func.value) and initial_value(reader, call.func.value.id, call)
    return isinstance(value, (ast.Dict, ast.DictComp)) or called(value or ast.Constant(0)) in ("dict", "defaultdict", "deque")


def comparison(reader, node):
    """`x in items` in a loop, where `items` is a list that the function itself makes."""
    if len(node.ops) != 1:
        return
    right = node.comparators[0]
    if isinstance(node.ops[0], (ast.In, ast.NotIn)):
        if not is_name(right) or not in_repeated_place(reader, node, right.id):
            return
        start = initial_value(reader, right.id, node)
        if isinstance(start, (ast.List, ast.ListComp)) or is_call(start, "list", "sorted"):
            # A handful of constants is found as fast as in a set.
            is_fixed = isinstance(start, ast.List) and start.elts and not grows(reader, right.id, node)
            if not is_fixed:
                reader.tell("list-membership", node, right.id)


def in_repeated_place(reader, node, name):
    if reader.loop_of(node):
        return True
    child = node
    while (above := reader.parent.get(child)) is not None:
        if isinstance(above, COMPREHENSIONS):
            first = above.generators[0].iter
            return not any(one is node for one in ast.walk(first))
        if isinstance(above, (*FUNCTIONS, ast.Lambda, ast.ClassDef)):
            return False
        child = above
    return False


def grows(reader, name, place):
    scope = reader.scope_of(place)
    for use in reader.names.get(name, ()):
        above = reader.parent[use]
        if reader.scope_of(use) is scope and isinstance(above, ast.Attribute) and above.attr in GROWING:
            return True
        if isinstance(above, ast.AugAssign) and above.target is use:
            return True
    return False


def extreme_by_sorting(reader, node):
    if is_call(node.value, "sorted") and isinstance(node.ctx, ast.Load):
        is_last = isinstance(node.slice, ast.UnaryOp) and isinstance(node.slice.op, ast.USub) and is_number(node.slice.operand, 1)
        if is_number(node.slice, 0) or is_last:
            reader.tell("sorted-for-extreme", node)


def recursion_by_slices(reader, function):
    for node in reader.inside(function):
        if is_call(node, function.name) and any(leaves_off_a_few(one) for one in node.args):
            reader.tell("recursion-by-slices", node, function.name)
            return


def leaves_off_a_few(node):
    """Whether it is a slice without some items at its ends, `items[1:]` or `items[:-1]`; a half, `items[:middle]`, is not."""
    if not (isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice)) or node.slice.step:
        return False
    first, end = node.slice.lower, node.slice.upper
    drops_last = isinstance(end, ast.UnaryOp) and isinstance(end.op, ast.USub) and isinstance(end.operand, ast.Constant)
    return drops_last and first is None or isinstance(first, ast.Constant) and (drops_last or end is None)


def shared_rows(reader):
    """`[[0] * n] * m`: the same row m times."""
    for node in reader.nodes:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and isinstance(node.left, ast.List):
            if len(node.left.elts) == 1 and isinstance(node.left.elts[0], (ast.List, ast.Dict, ast.ListComp, ast.Set)) or (
                len(node.left.elts) == 1
                and isinstance(node.left.elts[0], ast.BinOp)
                and isinstance(node.left.elts[0].op, ast.Mult)
                and isinstance(node.left.elts[0].left, ast.List)
            ):
                reader.tell("shared-rows", node)


def printed(reader):
    if reader.entry and not reader.is_script:
        for node in reader.nodes:
            if is_call(node, "print") and not reader.outer(node, ast.If, within=()) is main_guard(reader):
                reader.tell("left-print", node)


def main_guard(reader):
    for node in reader.tree.body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Compare) and is_name(node.test.left, "__name__"):
            return node
    return 0
