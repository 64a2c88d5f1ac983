"""What a program's syntax tree tells a reader: measures, habits, strengths, repetitions.

Runs in a cell of its own, as an author's program; the text that it reads is a stranger's, and is never run. Its parts stand
in the files beside this one and are joined before they are loaded. Answers triples of rule, line and detail.
"""

import ast
import builtins
import io
import tokenize

MOST_FOUND = 400
LOOPS = (ast.For, ast.AsyncFor, ast.While)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
SCOPES = (*FUNCTIONS, ast.Lambda, ast.ClassDef, *COMPREHENSIONS)
JUMPS = (ast.Return, ast.Raise, ast.Break, ast.Continue)


class Reader:
    """A program with what every look at it needs: parents, functions, names."""

    def __init__(self, source, entry, is_script, given):
        self.source = source
        self.entry = entry  # what the task asks for; empty where it names nothing
        self.is_script = is_script  # it may print
        self.given = given  # names of what was given
        self.tree = ast.parse(source)
        self.parent = {}
        self.nodes = []
        waiting = [self.tree]
        while waiting:
            node = waiting.pop()
            self.nodes.append(node)
            children = list(ast.iter_child_nodes(node))
            for child in children:
                self.parent[child] = node
            waiting.extend(reversed(children))  # in the order of the text
        self.functions = [node for node in self.nodes if isinstance(node, FUNCTIONS)]
        self.classes = [node for node in self.nodes if isinstance(node, ast.ClassDef)]
        self.names = {}  # every use of a name
        for node in self.nodes:
            if isinstance(node, ast.Name):
                self.names.setdefault(node.id, []).append(node)
        self.found = []

    def tell(self, rule, place, detail=""):
        line = place if isinstance(place, int) else getattr(place, "lineno", 1)
        if len(self.found) < MOST_FOUND:
            self.found.append((rule, line, str(detail)[:80]))

    def outer(self, node, kinds, within=SCOPES):
        """The innermost node of these kinds around a node, without leaving its scope."""
        while (node := self.parent.get(node)) is not None:
            if isinstance(node, kinds):
                return node
            if isinstance(node, within):
                return None
        return None

    def loop_of(self, node):
        """The innermost loop that repeats this node: not one whose iterable or start it is."""
        child = node
        while (above := self.parent.get(child)) is not None:
            if isinstance(above, (ast.For, ast.AsyncFor)) and child is not above.iter and child not in above.orelse:
                return above
            if isinstance(above, ast.While) and child not in above.orelse:
                return above
            if isinstance(above, SCOPES):
                return None
            child = above
        return None

    def scope_of(self, node):
        while (node := self.parent.get(node)) is not None:
            if isinstance(node, (*FUNCTIONS, ast.Lambda, ast.Module)):
                return node
        return self.tree

    def inside(self, root):
        """A node and everything in it, without what belongs to functions and classes defined in it."""
        waiting = [root]
        while waiting:
            node = waiting.pop()
            yield node
            for child in ast.iter_child_nodes(node):
                if not isinstance(child, (*FUNCTIONS, ast.Lambda, ast.ClassDef)):
                    waiting.append(child)

    def length(self, function):
        """Lines from its header to its last statement, without its docstring and empty lines."""
        first = function.body[0]
        start = first.end_lineno + 1 if is_text(first) and len(function.body) > 1 else first.lineno
        lines = self.source.splitlines()[start - 1 : function.end_lineno]
        return 1 + sum(bool(line.strip()) for line in lines)


def is_text(statement):
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and isinstance(statement.value.value, str)


def is_call(node, *names):
    """A call of one of these plain names."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names


def is_method(node, *names):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names


def called(node):
    """`Counter` of `Counter(x)` and of `collections.Counter(x)`."""
    function = node.func if isinstance(node, ast.Call) else node
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def is_name(node, name=None):
    return isinstance(node, ast.Name) and (name is None or node.id == name)


def same(one, other):
    return ast.dump(one) == ast.dump(other)


def stored(target):
    """The names that an assignment to this target binds."""
    return [node for node in ast.walk(target) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]


def blocks(node):
    """The lists of statements of a node."""
    for field in ("body", "orelse", "finalbody"):
        block = getattr(node, field, None)
        if isinstance(block, list) and block:
            yield block


def review(source, entry, is_script, starter, author_programs):
    """Everything found, as triples; which of the author's programs this one equals but for its names; the lines that were
    given; the lines whose comment says `noqa`.
    """
    given = given_parts(starter)
    reader = Reader(source, entry, is_script, frozenset(part.name for part in given.values()))
    for look in (measures, names, dead_code, habits, repetitions, strengths):
        look(reader)
    own = normal_form(reader.tree, entry)
    equals = [index for index, program in enumerate(author_programs) if normal_form_of(program, entry) == own]
    kept = [(one.lineno, one.end_lineno) for one in reader.tree.body if ast.dump(one) in given]
    return sorted(set(reader.found), key=lambda one: one[1]), equals, kept, quiet_lines(source), has_annotations(reader)


def given_parts(starter):
    """The functions and classes of the starter, by their form."""
    try:
        tree = ast.parse(starter)
    except (SyntaxError, ValueError):
        return {}
    return {ast.dump(one): one for one in tree.body if isinstance(one, (*FUNCTIONS, ast.ClassDef))}


def has_annotations(reader):
    """Whether there is a type to check."""
    return any(
        isinstance(node, ast.AnnAssign) or isinstance(node, FUNCTIONS) and (node.returns or any(one.annotation for one in arguments_of(node)))
        for node in reader.nodes
    )


def quiet_lines(source):
    """The lines whose comment says `noqa`."""
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (tokenize.TokenError, SyntaxError):
        return []
    return [token.start[0] for token in tokens if token.type == tokenize.COMMENT and "noqa" in token.string.lower()]
