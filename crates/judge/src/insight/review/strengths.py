# What is done well: said only where it really is.


def strengths(reader):
    told = set()

    def tell(rule, place, detail=""):
        if rule not in told:
            told.add(rule)
            reader.tell(rule, place, detail)

    for node in reader.nodes:
        if isinstance(node, ast.Call):
            good_call(reader, node, tell)
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            if any(isinstance(item.context_expr, (ast.Call, ast.Name, ast.Attribute)) for item in node.items):
                tell("good-with", node)
        elif isinstance(node, FUNCTIONS):
            good_function(reader, node, tell)
        elif isinstance(node, ast.ClassDef):
            if any(called(one) == "dataclass" for one in node.decorator_list):
                tell("good-dataclass", node, node.name)
        elif isinstance(node, ast.Assign):
            good_assignment(node, tell)
        elif isinstance(node, ast.Compare):
            good_membership(reader, node, tell)
            if len(node.ops) > 1 and all(isinstance(one, (ast.Lt, ast.LtE)) for one in node.ops):
                tell("good-chained-comparison", node)
        elif isinstance(node, ast.Try):
            good_try(node, tell)
    good_parts(reader, tell)


def is_for(reader, node):
    return isinstance(reader.parent.get(node), (ast.For, ast.AsyncFor, ast.comprehension)) and reader.parent[node].iter is node


def good_call(reader, call, tell):
    name = called(call)
    if name == "enumerate" and is_for(reader, call):
        tell("good-enumerate", call)
    elif name == "zip" and len(call.args) > 1 and (is_for(reader, call) or is_call(reader.parent[call], "dict", "list", "all", "any", "sum")):
        tell("good-zip", call)
    elif name == "Counter" and call.args:
        tell("good-counter", call)
    elif name == "defaultdict" and call.args:
        tell("good-defaultdict", call)
    elif name == "popleft" or name == "deque" and any(one.arg == "maxlen" for one in call.keywords):
        if any(called(one) == "deque" for one in reader.nodes if isinstance(one, ast.Call)):
            tell("good-deque", call)
    elif name in ("heappush", "heappop", "heapify", "nlargest", "nsmallest", "heapreplace", "heappushpop"):
        tell("good-heap", call)
    elif name in ("bisect", "bisect_left", "bisect_right", "insort"):
        tell("good-bisect", call)
    elif name in ("sorted", "sort", "min", "max") and any(one.arg == "key" for one in call.keywords):
        tell("good-key", call)
    elif name in ("any", "all") and len(call.args) == 1 and isinstance(call.args[0], ast.GeneratorExp):
        tell("good-any-all", call)
    elif name in ("sum", "min", "max", "join") and call.args and isinstance(call.args[0], ast.GeneratorExp):
        tell("good-generator", call)
    elif name in ("pairwise", "groupby", "accumulate", "product", "combinations", "permutations", "islice", "chain", "from_iterable", "zip_longest"):
        if imports(reader, "itertools"):
            tell("good-itertools", call, name)


def imports(reader, module):
    for node in reader.tree.body:
        if isinstance(node, ast.ImportFrom) and node.module == module:
            return True
        if isinstance(node, ast.Import) and any(one.name == module for one in node.names):
            return True
    return False


def good_function(reader, function, tell):
    if any(called(one) in ("cache", "lru_cache", "cached_property") for one in function.decorator_list):
        tell("good-cache", function, function.name)
    own = list(reader.inside(function))
    in_loop = [one for one in own if isinstance(one, (ast.Yield, ast.YieldFrom)) and reader.loop_of(one)]
    if in_loop:
        tell("good-yield", function, function.name)
    guard = function.body[1 if is_text(function.body[0]) else 0 :][:1]
    rest = function.body[-1]
    if guard and isinstance(guard[0], ast.If) and guard[0] is not rest and not guard[0].orelse:
        leaves = len(guard[0].body) == 1 and isinstance(guard[0].body[0], (ast.Return, ast.Raise))
        if leaves and len(function.body) > 2 and reader.length(function) >= 5:
            tell("good-guard", guard[0])
    text = ast.get_docstring(function)
    if text and len(text.split()) >= 4 and reader.length(function) >= 3:
        tell("good-docstring", function, function.name)


def good_assignment(node, tell):
    target = node.targets[0]
    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple) and len(target.elts) == len(node.value.elts):
        bound = {one.id for one in target.elts if is_name(one)}
        read = {one.id for one in ast.walk(node.value) if is_name(one)}
        if len(bound & read) > 1 or all(isinstance(one, ast.Subscript) for one in target.elts):
            tell("good-swap", node)
    elif isinstance(target, (ast.Tuple, ast.List)) and any(isinstance(one, ast.Starred) for one in target.elts):
        tell("good-swap", node)


def good_membership(reader, node, tell):
    if len(node.ops) == 1 and isinstance(node.ops[0], (ast.In, ast.NotIn)) and is_name(node.comparators[0]):
        name = node.comparators[0].id
        if in_repeated_place(reader, node, name):
            start = initial_value(reader, name, node)
            if isinstance(start, (ast.Set, ast.SetComp)) or is_call(start, "set", "frozenset"):
                tell("good-set", node, name)


def good_try(node, tell):
    names = [handler.type for handler in node.handlers]
    is_narrow = names and all(one is not None and called(one) not in ("Exception", "BaseException", "") for one in names if not isinstance(one, ast.Tuple))
    does_something = all(not isinstance(handler.body[0], ast.Pass) for handler in node.handlers)
    if is_narrow and does_something and len(node.body) <= 3:
        tell("good-except", node)


def good_parts(reader, tell):
    own = [one for one in reader.functions if isinstance(reader.parent[one], ast.Module)]
    sizes = [reader.length(one) for one in own]
    if len(own) >= 3 and sum(sizes) >= 20 and max(sizes) <= 15 and all(not ambiguous(one.name) for one in own):
        tell("good-parts", own[0])
    signed = [one for one in reader.functions if (arguments_of(one) or one.returns) and one.name not in (reader.entry, *reader.given)]
    full = [one for one in signed if one.returns is not None and all(arg.annotation for arg in arguments_of(one))]
    if signed and len(full) == len(signed):
        tell("good-types", full[0])


def ambiguous(name):
    return len(name.strip("_")) < 3


def arguments_of(function):
    every = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    return [one for one in every if one.arg not in ("self", "cls")]
