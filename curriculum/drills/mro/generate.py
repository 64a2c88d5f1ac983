"""Random class hierarchies: in which order are the classes searched, and which class answers a call?

A graph is a dict, class -> tuple of its bases, in the order of definition; the last class, the leaf, is the one asked about.
`orders` has the C3 order of every class that has one. `methods` says which classes define `hello` and whether it calls super().
"""
import itertools
import random

# What a naive rule gets wrong, or why the leaf is refused: a base named before its own subclass, or two other classes at odds.
DEFEATED = {"both": {"depth-first", "breadth-first"}, "depth-first": {"depth-first"}, "breadth-first": {"breadth-first"}}
REFUSED = ("base-first", "crossed")

LETTERS = "ABCDEF"
THEMES = (
    LETTERS,
    ("Auth", "Cache", "Audit", "Retry", "Trace", "Quota", "Batch", "Proxy"),
    ("Panel", "Modal", "Label", "Input", "Image", "Table", "Popup", "Field"),
    ("Draft", "Email", "Memo", "Notice", "Report", "Letter", "Digest", "Alert"),
    ("Disk", "Cloud", "Vault", "Queue", "Index", "Shard", "Store", "Mirror"),
)
PROMPTS = {
    "order": {
        "en": "What is printed: the method resolution order, or `TypeError`?",
        "ru": "Что выведет программа: порядок разрешения методов или `TypeError`?",
    },
    "call": {
        "en": "Whose `hello` runs, or does Python refuse to create the class? Choose what is printed.",
        "ru": "Чей `hello` сработает? Или Python откажется создать класс? Выберите, что выведет программа.",
    },
}


def generate(rng: random.Random) -> dict:
    variant = rng.choices(("order", "call"), (3, 2))[0]
    goal = rng.choices(("both", "depth-first", "breadth-first", "base-first", "crossed"), (12, 6, 6, 3, 5))[0]
    while True:
        graph = random_graph(rng, goal)
        orders = linearise(graph)
        if not suits(graph, orders, goal):
            continue
        methods = random_methods(rng, graph, orders) if variant == "call" else {}
        wrong = wrong_answers(graph, orders, methods, goal)
        if len(wrong) >= 3:
            break
    return {
        "program": program(graph, methods),
        "prompt": PROMPTS[variant],
        "wrong": wrong,
        "explain": explain_refusal(graph, orders) if goal in REFUSED else explain_order(graph, orders, methods),
    }


# Graphs and their orders

def leaf_of(graph):
    return list(graph)[-1]


def random_graph(rng, goal):
    count = rng.choice((5, 6, 6) if goal in ("both", "crossed") else (4, 5, 6))
    theme = rng.choice(THEMES)
    names = LETTERS[:count] if theme == LETTERS else rng.sample(theme, count)
    graph = {}
    for name in names[:-1]:
        bases = min(rng.choice((0, 1, 1, 2, 2)), len(graph))
        graph[name] = tuple(rng.sample(list(graph), bases))
    inherited = {base for bases in graph.values() for base in bases}
    bases = [name for name in graph if name not in inherited]
    if inherited and rng.random() < 0.2:
        bases.append(rng.choice(sorted(inherited)))
    graph[names[-1]] = tuple(rng.sample(bases, len(bases)))
    return graph


def merge(lists):
    """The C3 merge, or None if the lists contradict each other."""
    order = []
    while lists := [names for names in lists if names]:
        for head, *_ in lists:
            if not any(head in names[1:] for names in lists):
                break
        else:
            return None
        order.append(head)
        lists = [[name for name in names if name != head] for names in lists]
    return order


def linearise(graph):
    orders = {}
    for name, bases in graph.items():
        rest = merge([*(orders[base] for base in bases), list(bases)])
        if rest is None:
            break
        orders[name] = [name, *rest]
    return orders


def depth_first(graph, name):
    return [name, *(found for base in graph[name] for found in depth_first(graph, base))]


def breadth_first(graph, name):
    found, level = [], [name]
    while level:
        found += level
        level = [base for member in level for base in graph[member]]
    return found


def mirrored(graph):
    return {name: bases[::-1] for name, bases in graph.items()}


def naive_orders(graph):
    leaf = leaf_of(graph)
    depth, breadth = depth_first(graph, leaf), breadth_first(graph, leaf)
    return {
        "depth-first": list(dict.fromkeys(depth)),
        "breadth-first": list(dict.fromkeys(breadth)),
        "last-kept": list(dict.fromkeys(depth[::-1]))[::-1],
        "right-to-left": linearise(mirrored(graph)).get(leaf, []),
    }


def suits(graph, orders, goal):
    leaf = leaf_of(graph)
    if len(graph[leaf]) not in (2, 3) or len(orders) < len(graph) - 1:
        return False
    if goal in REFUSED:
        base_first = any(base in depth_first(graph, other) for base, other in itertools.combinations(graph[leaf], 2))
        return leaf not in orders and base_first == (goal == "base-first") and bool(conflicts(graph, orders))
    naive = naive_orders(graph)
    return leaf in orders and DEFEATED[goal] == {rule for rule in DEFEATED["both"] if naive[rule] != orders[leaf]}


# Programs and their answers

def random_methods(rng, graph, orders):
    *others, leaf = graph
    owners = rng.sample(others, rng.randint(3, len(others)))
    first = next(name for name in orders.get(leaf, others[::-1]) if name in owners)
    chained = rng.random() < 0.5
    return {name: chained and name == first for name in owners}


def answer(order, methods, after_super=None):
    """What is printed if the classes are searched in this order, or None if the search finds nothing."""
    if not methods:
        return " ".join([*order, "object"]) if order else None
    owners = [name for name in order if name in methods]
    if not owners or not methods[owners[0]]:
        return owners[0] if owners else None
    following = [name for name in after_super or owners if name in methods and name != owners[0]]
    return f"{owners[0]} {following[0]}" if following else None


def program(graph, methods):
    def definition(name):
        bases = f"({', '.join(graph[name])})" if graph[name] else ""
        if name not in methods:
            return f"class {name}{bases}: pass\n"
        result = f'"{name} " + super().hello()' if methods[name] else f'"{name}"'
        return f"class {name}{bases}:\n    def hello(self): return {result}\n"

    *others, leaf = graph
    shown = f"print({leaf}().hello())" if methods else f"print(*(cls.__name__ for cls in {leaf}.mro()))"
    return (
        "".join(definition(name) for name in others)
        + f"\ntry:\n    {definition(leaf)}    {shown}\n"
        + 'except TypeError:\n    print("TypeError")\n'
    )


def wrong_answers(graph, orders, methods, goal):
    """What each naive rule prints where it errs; nothing if a rule that this graph should defeat does not err."""
    leaf = leaf_of(graph)
    right = "TypeError" if goal in REFUSED else answer(orders[leaf], methods)
    naive = {rule: answer(order, methods) for rule, order in naive_orders(graph).items()}
    believed = {"depth-first": naive["depth-first"], "breadth-first": naive["breadth-first"], "refused": "TypeError", **naive}
    caller = next((name for name, chained in methods.items() if chained), None)
    if caller and goal not in REFUSED:
        parents = answer(orders[leaf], methods, after_super=[name for name in orders[caller] if name != caller] or [caller])
        believed = {"super-is-parent": parents, **believed}
    if methods:
        believed["root-first"] = next(name for name in graph if name in methods)
    if right is None or any(believed[rule] in (right, None) for rule in DEFEATED.get(goal, ())):
        return []
    first_rule = {}
    for rule, text in believed.items():
        first_rule.setdefault(text, rule)
    mirror = program(mirrored(graph), methods)
    return [
        {"rule": rule, "program": mirror} if rule == "right-to-left" else {"rule": rule, "text": text}
        for text, rule in first_rule.items()
        if text not in (right, None)
    ][:4]


# Why it is so, from the graph itself

def demands(graph, orders):
    """Which class must precede which in the leaf's order: pair -> (how roundabout, kind, whose demand it is)."""
    leaf = leaf_of(graph)
    found = {}
    for source, names in [*((base, orders[base]) for base in graph[leaf]), (leaf, graph[leaf])]:
        for index, before in enumerate(names):
            for after in names[index + 1:]:
                why = reason(graph, source, before, after)
                found[before, after] = min(why, found.get((before, after), why))
    return found


def reason(graph, source, before, after):
    if after in depth_first(graph, before):
        return (0 if after in graph[before] else 1), "inherits", before
    for name in reversed(graph):
        bases = graph[name]
        if name in depth_first(graph, source) and before in bases and after in bases and bases.index(before) < bases.index(after):
            return 2, "names", name
    return 3, "order", source


def conflicts(graph, orders):
    found = demands(graph, orders)
    return [(*sorted([(why, pair), (found[pair[::-1]], pair[::-1])]),) for pair, why in found.items() if pair[::-1] in found]


def header(graph, name):
    return f"`{name}({', '.join(graph[name])})`"


def joined(names, conjunction):
    *others, last = (f"`{name}`" for name in names)
    return f"{', '.join(others)} {conjunction} {last}"


def explain_order(graph, orders, methods):
    leaf = leaf_of(graph)
    order = orders[leaf]
    if methods:
        first, *following = (name for name in order if name in methods)
        en = [f"The classes are searched in the order {', '.join(order)}, and the first one with a `hello` is `{first}`"]
        ru = [f"Классы просматриваются в порядке {', '.join(order)}, и первый, у кого есть `hello`, — `{first}`"]
        en[0] += f"; `super()` continues along that same order, to `{following[0]}`." if methods[first] else "."
        ru[0] += f"; `super()` идёт дальше по тому же порядку, к `{following[0]}`." if methods[first] else "."
    else:
        en = [f"C3 merges the orders of {joined(graph[leaf], 'and')}: at each step it takes the leftmost class "
              "that no remaining class has to precede."]
        ru = [f"C3 сливает порядки классов {joined(graph[leaf], 'и')}: на каждом шаге он берёт самый левый класс, "
              "перед которым никто из оставшихся не обязан стоять."]
    naive = naive_orders(graph)
    for rule in ("depth-first", "breadth-first"):
        step = next((step for step, pair in enumerate(zip(order, naive[rule])) if pair[0] != pair[1]), None)
        if step is not None:
            sentences = explain_step(graph, orders, order[step:], naive[rule][step])
            if sentences[0] not in en:
                en.append(sentences[0])
                ru.append(sentences[1])
    return {"en": " ".join(en), "ru": " ".join(ru)}


def explain_step(graph, orders, waiting, expected):
    """Why C3 takes the first of the waiting classes where a naive rule takes another one."""
    found, taken = demands(graph, orders), waiting[0]
    holding = [(found[name, expected], step, name) for step, name in enumerate(waiting) if (name, expected) in found]
    if not holding:
        source = next(base for base in graph[leaf_of(graph)] if taken in orders[base])
        return (f"`{taken}` precedes `{expected}`: it is next in the order of `{source}`, which is further left, and nothing holds it back.",
                f"`{taken}` идёт раньше `{expected}`: он следующий в порядке класса `{source}`, который стоит левее, и ничто не держит его позади.")
    (_, kind, whose), _, holder = min(holding)
    return {
        "inherits": (f"`{expected}` waits for `{holder}`, which inherits from it.",
                     f"`{expected}` ждёт `{holder}`: тот наследуется от `{expected}`."),
        "names": (f"`{expected}` waits for `{holder}`, because {header(graph, whose)} names `{holder}` first.",
                  f"`{expected}` ждёт `{holder}`: в {header(graph, whose)} тот назван раньше."),
        "order": (f"`{expected}` waits for `{holder}`, which comes before it in the order of `{whose}`.",
                  f"`{expected}` ждёт `{holder}`: в порядке класса `{whose}` тот стоит раньше."),
    }[kind]


def explain_refusal(graph, orders):
    (en_one, ru_one), (en_other, ru_other) = (explain_demand(graph, *demand) for demand in min(conflicts(graph, orders)))
    return {
        "en": f"`{leaf_of(graph)}` cannot be ordered: {en_one}, but {en_other}. Python refuses to create such a class rather than take sides.",
        "ru": f"Порядка для `{leaf_of(graph)}` не существует: {ru_one}, а {ru_other}. "
              "Python не решает, чьё требование важнее, а отказывается создать класс.",
    }


def explain_demand(graph, why, pair):
    (_, kind, whose), (before, after) = why, pair
    return {
        "inherits": (f"`{before}` must precede `{after}`, from which it inherits",
                     f"`{before}` должен идти раньше `{after}`, от которого наследуется"),
        "names": (f"{header(graph, whose)} names `{before}` before `{after}`",
                  f"в {header(graph, whose)} `{before}` назван раньше `{after}`"),
        "order": (f"the order of `{whose}` has `{before}` before `{after}`",
                  f"в порядке класса `{whose}` `{before}` стоит раньше `{after}`"),
    }[kind]
