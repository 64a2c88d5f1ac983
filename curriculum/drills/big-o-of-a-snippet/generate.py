"""Big-O of a snippet: how does the number of steps grow with n?

A growth is a pair (power of n, power of log n). A template returns the snippet, a function `steps(n)` that counts its own steps,
the growth to expect, what the naive rules take it for, and why it is so. The snippet is run for two sizes, here and in the
program that is shown: an instance is kept only if what was counted clearly fits the expected growth.
"""
import random
from math import log2

PROMPT = {
    "en": "How does the number of steps of `steps(n)` grow with n? Choose what is printed.",
    "ru": "Как число шагов в `steps(n)` зависит от n? Выберите, что выведет программа.",
}
NAMES = {
    (0, 0): "O(1)", (0, 1): "O(log n)", (0, 2): "O(log² n)", (0.5, 0): "O(√n)", (1, 0): "O(n)", (1, 1): "O(n log n)",
    (1.5, 0): "O(n√n)", (2, 0): "O(n²)", (2, 1): "O(n² log n)", (2.5, 0): "O(n²√n)", (3, 0): "O(n³)",
}
SIZES = (16, 128)
TAIL = '''

# From here on: the steps are counted for two sizes, and the growth that fits best is printed.
from math import log2

def growths(n):
    return {
        "O(1)": 1, "O(log n)": log2(n), "O(log² n)": log2(n) ** 2, "O(√n)": n ** 0.5, "O(n)": n, "O(n log n)": n * log2(n),
        "O(n√n)": n ** 1.5, "O(n²)": n ** 2, "O(n² log n)": n ** 2 * log2(n), "O(n²√n)": n ** 2.5, "O(n³)": n ** 3,
    }

counted = steps(128) / steps(16)
print(min(growths(16), key=lambda name: abs(log2(growths(128)[name] / growths(16)[name] / counted))))
'''
ITEM = '''\
class Item:
    """A value that counts how often it is compared or hashed."""
    count = 0

    def __init__(self, key):
        self.key = key

    def __eq__(self, other):
        Item.count += 1
        return self.key == other.key

    def __lt__(self, other):
        Item.count += 1
        return self.key < other.key

    def __hash__(self):
        Item.count += 1
        return hash(self.key)

'''


def generate(rng: random.Random) -> dict:
    template = rng.choice(TEMPLATES)
    while True:
        snippet, growth, naive, en, ru = template(rng)
        wrong = {}
        for rule, other in naive.items():
            if other in NAMES and other != growth:
                wrong.setdefault(other, rule)
        if growth in NAMES and len(wrong) >= 3 and fits(snippet, growth):
            break
    wrong = list(wrong.items())
    rng.shuffle(wrong)  # a choice shows three of them, and each should have its turn
    return {
        "program": snippet.rstrip() + "\n" + TAIL,
        "prompt": PROMPT,
        "wrong": [{"rule": rule.split("/")[0], "text": NAMES[other]} for other, rule in wrong],
        "explain": {"en": f"{en} In all: {NAMES[growth]}.", "ru": f"{ru} Итого {NAMES[growth]}."},
    }


def fits(snippet, growth):
    """Do the counted steps fit this growth clearly better than any other?"""
    space = {}
    exec(snippet, space)
    small, large = SIZES
    counted = log2(space["steps"](large) / space["steps"](small))
    distance = sorted((abs(power * log2(large / small) + logs * log2(log2(large) / log2(small)) - counted), (power, logs)) for power, logs in NAMES)
    return distance[0][1] == growth and distance[0][0] * 1.4 < distance[1][0]


def times(*growths):
    return sum(power for power, _ in growths), sum(logs for _, logs in growths)


# Loops, nested and one after the other

def loop(rng, variable, outer):
    """A loop: its head, what closes its body, its growth, how naive rules take it, and why."""
    k = rng.choice((2, 3, 5, 10))
    f = rng.choice((2, 2, 3))
    v = variable
    plain = {
        "linear": (rng.choice((f"for {v} in range(n):", f"for {v} in range(1, n + 1):", f"for {v} in range(n, 0, -1):")), "", (1, 0), {},
                   f"The loop over `{v}` runs n times.", f"Цикл по `{v}` выполняется n раз."),
        "part": (rng.choice((f"for {v} in range(n // {k}):", f"for {v} in range(0, n, {k}):")), "", (1, 0), {"part-is-log": (0, 1), "part-is-constant": (0, 0)},
                 f"The loop over `{v}` runs n / {k} times; a constant factor does not count.", f"Цикл по `{v}` выполняется n / {k} раз; постоянный множитель не в счёт."),
        "constant": (f"for {v} in range({k * 4}):", "", (0, 0), {"constant-is-n": (1, 0)},
                     f"The loop over `{v}` runs {k * 4} times whatever n is.", f"Цикл по `{v}` выполняется {k * 4} раз при любом n."),
        "doubling": (f"{v} = 1\nwhile {v} < n:", f"{v} *= {f}", (0, 1), {"log-is-linear": (1, 0), "log-is-root": (0.5, 0)},
                     f"`{v}` is multiplied by {f} each time, so it reaches n after about log n turns.", f"`{v}` каждый раз умножается на {f} и доходит до n примерно за log n шагов."),
        "halving": (f"{v} = n\nwhile {v} > 1:", f"{v} //= {f}", (0, 1), {"log-is-linear": (1, 0), "log-is-root": (0.5, 0)},
                    f"`{v}` is divided by {f} each time, which takes about log n turns.", f"`{v}` каждый раз делится на {f}, и хватает примерно log n шагов."),
        "root": (f"{v} = 1\nwhile {v} * {v} <= n:", f"{v} += 1", (0.5, 0), {"root-is-linear": (1, 0), "root-is-log": (0, 1)},
                 f"`{v}` only gets as far as √n.", f"`{v}` доходит только до √n."),
        "square": (f"for {v} in range(n * n):", "", (2, 0), {"square-is-linear": (1, 0)},
                   f"The loop over `{v}` runs n² times.", f"Цикл по `{v}` выполняется n² раз."),
        "countdown": (f"{v} = n\nwhile {v} > 0:", f"{v} -= {k}", (1, 0), {"part-is-log": (0, 1), "part-is-constant": (0, 0)},
                      f"`{v}` loses {k} each time: n / {k} turns, and the constant does not count.", f"`{v}` каждый раз уменьшается на {k}: это n / {k} шагов, и постоянная не в счёт."),
    }
    if outer and outer[0] in ("linear",):
        o = outer[1]
        plain["triangle"] = (rng.choice((f"for {v} in range({o}):", f"for {v} in range({o}, n):")), "", (1, 0), {"triangle-is-log": (0, 1), "triangle-is-constant": (0, 0), "triangle-is-root": (0.5, 0)},
                             f"The loop over `{v}` runs n / 2 times on average; half of n is still of the order n.", f"Цикл по `{v}` выполняется в среднем n / 2 раз; половина n — это всё тот же порядок n.")
        if "range(1," in outer[2] or "0, -1" in outer[2]:
            plain["harmonic"] = (f"for {v} in range(0, n, {o}):", "", (0, 1), {"harmonic-is-linear": (1, 0), "harmonic-is-constant": (0, 0), "log-is-root": (0.5, 0)},
                                 f"The loop over `{v}` runs n / {o} times; n + n/2 + n/3 + … is about n log n, so log n on average.", f"Цикл по `{v}` выполняется n / {o} раз; n + n/2 + n/3 + … — это около n log n, в среднем log n.")
    if outer and outer[0] in ("doubling", "halving"):
        plain["geometric"] = (f"for {v} in range({outer[1]}):", "", None, {}, "", "")
    kinds = list(plain)
    weights = [{"linear": 3, "part": 2, "constant": 2, "doubling": 3, "halving": 3, "root": 2, "square": 1, "countdown": 2, "triangle": 6, "harmonic": 6, "geometric": 8}[kind] for kind in kinds]
    kind = rng.choices(kinds, weights)[0]
    return kind, *plain[kind]


def indented(text, depth):
    return "".join(f"{'    ' * depth}{line}\n" for line in text.split("\n")) if text else ""


def nested(rng):
    """Two or three loops, one in the other."""
    depth = rng.choice((2, 2, 2, 3))
    kinds, outer, opening, closing, growths, misread, why_en, why_ru = [], None, "", "", [], {}, [], []
    for level in range(depth):
        variable = "ijk"[level]
        kind, head, end, growth, others, en, ru = loop(rng, variable, outer)
        outer = (kind, variable, head)
        opening += indented(head, level + 1)
        closing = indented(end, level + 2) + closing
        kinds.append(kind)
        growths.append(growth)
        misread.update({(level, rule): other for rule, other in others.items()})
        why_en.append(en)
        why_ru.append(ru)
    if kinds.count("constant") == depth or "square" in kinds and depth == 3:
        return "", None, {}, "", ""
    snippet = f"def steps(n):\n    count = 0\n{opening}{'    ' * (depth + 1)}count += 1\n{closing}    return count\n"
    naive = {"loops-are-powers": (depth, 0), "inner-ignored": growths[0] or (0, 1), "nesting-adds": max(growth for growth in growths if growth is not None)}
    if "geometric" in kinds:
        index = kinds.index("geometric")
        if depth != 2:
            return "", None, {}, "", ""
        naive = {"geometric-multiplies": (1, 1), "loops-are-powers": (2, 0), "inner-ignored": (0, 1), "geometric-is-log": (0, 2)}
        return (
            snippet, (1, 0), naive,
            f"The inner loop gets {'at least twice as long' if kinds[0] == 'doubling' else 'shorter by the same factor'} each time, and all turns together, such as n + n/2 + n/4 + …, are less than 2n.",
            f"Внутренний цикл каждый раз {'становится в несколько раз длиннее' if kinds[0] == 'doubling' else 'становится в несколько раз короче'}, и все шаги вместе, вроде n + n/2 + n/4 + …, меньше 2n.",
        )
    growth = times(*growths)
    for (level, rule), other in misread.items():
        naive[rule if rule not in naive else f"{rule}/{level}"] = times(*growths[:level], other, *growths[level + 1:])
    order = list(naive.items())
    rng.shuffle(order)
    return snippet, growth, dict(order), " ".join(why_en) + " Nested loops multiply.", " ".join(why_ru) + " Вложенные циклы перемножаются."


def sequence(rng):
    """Two loops, one after the other; each may have an inner one."""
    blocks, growths, why_en, why_ru = [], [], [], []
    for variable, inner in (("i", "j"), ("a", "b")):
        kind, head, end, growth, _, en, ru = loop(rng, variable, None)
        text = indented(head, 1)
        if rng.random() < 0.5 and kind != "square":
            kind, head, other_end, other, _, other_en, other_ru = loop(rng, inner, None)
            if kind == "square":
                return "", None, {}, "", ""
            text += indented(head, 2) + "            count += 1\n" + indented(other_end, 3)
            growth, en, ru = times(growth, other), f"{en} {other_en}", f"{ru} {other_ru}"
        else:
            text += "        count += 1\n"
        blocks.append(text + indented(end, 2))
        growths.append(growth)
        why_en.append(en)
        why_ru.append(ru)
    if growths[0] == growths[1] and growths[0] in ((0, 0),):
        return "", None, {}, "", ""
    growth, least = max(growths), min(growths)
    snippet = f"def steps(n):\n    count = 0\n{blocks[0]}{blocks[1]}    return count\n"
    loops = snippet.count("for ") + snippet.count("while ")
    return (
        snippet, growth,
        {"sequence-multiplies": times(*growths), "smaller-counts": least, "loops-are-powers": (loops, 0), "deepest-loops": (max(block.count("for ") + block.count("while ") for block in blocks), 0), "logs-everywhere": (growth[0], 1 - growth[1]) if growth[1] < 2 else (1, 0)},
        f"First part: {NAMES.get(growths[0], '')}. Second part: {NAMES.get(growths[1], '')}. Parts that follow each other add up, and the larger one decides.",
        f"Первая часть: {NAMES.get(growths[0], '')}. Вторая: {NAMES.get(growths[1], '')}. Части, идущие друг за другом, складываются, и решает большая.",
    ) if all(one in NAMES for one in growths) else ("", None, {}, "", "")


def amortised(rng):
    """An inner `while` that never goes back: the steps of all its runs together are at most n."""
    left, right, limit = rng.choice((("left", "right", "limit"), ("start", "end", "width"), ("old", "new", "span"), ("tail", "head", "room")))
    size = rng.choice(("n // 4", "n // 8", "5", "n // 2", "3"))
    resets = rng.random() < 0.4
    form = rng.choice(("window", "stack"))
    if form == "window":
        body = f"""\
def steps(n):
    count = 0
    {left} = 0
    for {right} in range(n):
{f"        {left} = 0{chr(10)}" if resets else ""}        while {right} - {left} > {size}:
            {left} += 1
            count += 1
        count += 1
    return count
"""
    else:
        a, b = rng.choice(((7, 11), (5, 13), (3, 7), (9, 17)))
        body = f"""\
def steps(n):
    count = 0
    stack = []
    for number in range(n):
        height = number * {a} % {b}
{"        kept = stack[:]" + chr(10) if resets else ""}        while stack and stack[-1] <= height:
            stack.pop()
            count += 1
        stack.append(height)
        count += 1
    return count
"""
        resets = False
        body = body.replace("        kept = stack[:]\n", "")
    growth = (2, 0) if resets else (1, 0)
    what_en, what_ru = (f"`{left}` only ever moves forward", f"`{left}` движется только вперёд") if form == "window" else ("each number is pushed once and popped at most once", "каждое число один раз кладётся в стек и не больше одного раза снимается")
    return (
        body, growth,
        {"while-in-for-is-square": (2, 0), "while-is-log": (1, 1), "root-guess": (1.5, 0), "reset-overlooked": (1, 0), "while-hides": (0, 1)} if not resets else
        {"reset-overlooked": (1, 0), "while-is-log": (1, 1), "root-guess": (1.5, 0)},
        f"`{left}` starts again from 0 for each `{right}`, so the inner loop takes up to n steps n times." if resets else
        f"The inner loop looks like a second factor, but {what_en}: over the whole run it takes at most n steps.",
        f"`{left}` для каждого `{right}` начинается снова с 0, и внутренний цикл n раз делает до n шагов." if resets else
        f"Внутренний цикл похож на второй множитель, но {what_ru}: за всё время он делает не больше n шагов.",
    )


# Recursion

def recursion(rng):
    """T(n) = a T(n / b or n - 1) + work."""
    function, word = rng.choice((("visit", "size"), ("split", "length"), ("walk", "rest"), ("solve", "width"), ("render", "height"), ("scan", "amount")))
    b = rng.choice((2, 2, 2, 3))
    calls, work, growth = rng.choice((
        (1, "1", (0, 1)), (1, word, (1, 0)), (b, "1", (1, 0)), (b, word, (1, 1)), (1, "minus", (1, 0)), (1, "minus work", (2, 0)), (b * b, "1", (2, 0)), (b * b, word, (2, 0)), (1, "minus log", (1, 1)),
        (b, "square", (2, 0)),
    ))
    if calls == 9:
        calls = 4
        b = 2
    argument = f"{word} - 1" if work.startswith("minus") else f"{word} // {b}"
    base = f"    if {word} {'< 1' if 'minus' in work else '<= 1'}:\n        return 1\n"
    call = f"{function}({argument})"
    again = " + ".join([call] * calls) if calls <= 3 else f"sum({function}({argument}) for _ in range({calls}))"
    extra = {"1": "1", word: word, "minus": "1", "minus work": word, "minus log": f"{word}.bit_length()", "square": f"{word} * {word}"}[work]
    meant = {"1": "one step", "minus": "one step", word: f"`{word}` steps, as for a walk through that many items", "minus work": f"`{word}` steps, as for a walk through that many items", "minus log": f"the steps of a binary search among that many items", "square": f"one step for each pair of that many items"}[work]
    snippet = f"def {function}({word}):\n{base}    own = {extra}  # {meant.replace('`', '')}\n    return own + {again}\n\ndef steps(n):\n    return {function}(n)\n"
    minus = work.startswith("minus")
    depth_en, depth_ru = ("n levels", "n уровней") if minus else ("about log n levels", "около log n уровней")
    en, ru = {
        "1": ((f"Each level makes one call with half or less, and one step: {depth_en}.", f"На каждом уровне один вызов от доли аргумента и один шаг: {depth_ru}.") if calls == 1 else
              (f"The number of calls grows by a factor of {calls} at each of {depth_en}, and the last level outweighs all others.", f"Число вызовов растёт в {calls} раза на каждом уровне, всего {depth_ru}, и последний перевешивает все остальные.")),
        word: {1: (f"The work falls by a factor at each level: n + n/{b} + n/{b * b} + … stays below 2n.", f"Работа убывает на каждом уровне в {b} раза: n + n/{b} + n/{b * b} + … меньше 2n."),
               b: (f"Each of {depth_en} handles n items in total.", f"{depth_ru.capitalize()}, и на каждом в сумме обрабатывается n элементов.")}.get(calls,
               (f"Four calls on halves: the work doubles from level to level and is n at the first, about n² at the last.", f"Четыре вызова от половин: от уровня к уровню работа удваивается, на первом она n, на последнем около n².")),
        "minus": ("Each call makes one step and one call with one less: n levels.", "Каждый вызов делает один шаг и один вызов с аргументом на единицу меньше: n уровней."),
        "minus work": ("n + (n − 1) + (n − 2) + … is about n² / 2.", "n + (n − 1) + (n − 2) + … — это около n² / 2."),
        "minus log": ("There are n levels, each with about log n steps.", "Уровней n, на каждом около log n шагов."),
        "square": (f"At the first level n² steps, at the next {b} times (n/{b})², that is n²/{b}: the first level outweighs the rest.", f"На первом уровне n² шагов, на следующем {b} раза по (n/{b})², то есть n²/{b}: первый перевешивает остальные."),
    }[work]
    naive = {"recursion-is-log": (0, 1), "recursion-is-linear": (1, 0), "work-times-depth": times((0, 1) if not minus else (1, 0), {"1": (0, 0), word: (1, 0), "minus": (0, 0), "minus work": (1, 0), "minus log": (0, 1), "square": (2, 0)}[work]),
             "calls-square" if calls > 1 else "recursion-is-linear/2": (2, 0), "always-like-merge-sort": (1, 1)}
    order = list(naive.items())
    rng.shuffle(order)
    return snippet, growth, dict(order), en, ru


# The cost of built-in operations, counted by the items themselves

THINGS = (("users", "user"), ("orders", "order"), ("hosts", "host"), ("tags", "tag"), ("events", "event"), ("codes", "code"), ("rows", "row"), ("paths", "path"))


def built_in(rng):
    items, item = rng.choice(THINGS)
    seen = rng.choice(("seen", "known", "done", "kept"))
    make = rng.choice((f"[Item(key * 37 % 251) for key in range(n)]", f"[Item(key * 91 % 257) for key in range(n)]"))
    every, free, linear, tree = (2, 0), (1, 0), (2, 0), (1, 1)
    forms = {
        "list membership": (f"    {seen} = []\n    for {item} in {items}:\n        if {item} not in {seen}:\n            {seen}.append({item})\n", (2, 0),
            {"built-in-free": (1, 0), "search-is-binary": (1, 1), "loop-forgotten": (1, 0), "root-guess": (1.5, 0)},
            f"`in` on a list compares item by item, up to n times, and this happens n times.", f"`in` для списка сравнивает элементы один за другим, до n раз, и так n раз."),
        "set membership": (f"    {seen} = set()\n    for {item} in {items}:\n        if {item} not in {seen}:\n            {seen}.add({item})\n", (1, 0),
            {"set-is-linear": (2, 0), "search-is-binary": (1, 1), "loop-forgotten": (0, 0), "root-guess": (1.5, 0)},
            f"A set finds an item by its hash, in constant time on average, and this happens n times.", f"Множество находит элемент по хешу, в среднем за постоянное время, и так n раз."),
        "dict count": (f"    {seen} = {{}}\n    for {item} in {items}:\n        {seen}[{item}] = {seen}.get({item}, 0) + 1\n", (1, 0),
            {"set-is-linear": (2, 0), "search-is-binary": (1, 1), "loop-forgotten": (0, 0)},
            f"A dictionary finds a key by its hash, in constant time on average; there are n keys.", f"Словарь находит ключ по хешу, в среднем за постоянное время, а ключей n."),
        "count in loop": (f"    repeated = [{item} for {item} in {items} if {items}.count({item}) > 1]\n", (2, 0),
            {"built-in-free": (1, 0), "search-is-binary": (1, 1), "extra-factor": (3, 0)},
            f"`count` walks through all n items, and it is called for each of them.", f"`count` проходит по всем n элементам, а вызывается для каждого."),
        "index in loop": (f"    places = [{items}.index({item}) for {item} in {items}]\n", (2, 0),
            {"built-in-free": (1, 0), "search-is-binary": (1, 1), "extra-factor": (3, 0)},
            f"`index` compares from the start, n / 2 items on average, and it is called n times.", f"`index` сравнивает с самого начала, в среднем n / 2 элементов, и вызывается n раз."),
        "min and remove": (f"    while {items}:\n        {items}.remove(min({items}))\n", (2, 0),
            {"built-in-free": (1, 0), "search-is-binary": (1, 1), "extra-factor": (3, 0)},
            f"`min` and `remove` each walk through what is left, n items at first, and this happens n times.", f"`min` и `remove` каждый раз проходят по остатку, сначала это n элементов, и так n раз."),
        "sort": (f"    {items}.sort()\n    for {item} in {items}:\n        Item.count += 1\n", (1, 1),
            {"sequence-multiplies": (2, 1), "built-in-free": (1, 0), "sort-is-square": (2, 0), "smaller-counts": (1, 0)},
            f"Sorting takes about n log n comparisons; the loop after it only adds n.", f"Сортировка — около n log n сравнений; цикл после неё прибавляет только n."),
        "sort in loop": (f"    for {item} in {items}:\n        sorted({items})\n", (2, 1),
            {"built-in-free": (1, 0), "sort-is-square": (3, 0), "sequence-adds": (1, 1), "sort-is-linear": (2, 0)},
            f"Each turn sorts all n items anew, n log n, and there are n turns.", f"На каждом шаге все n элементов сортируются заново, n log n, а шагов n."),
        "bisect": (f"    ordered = sorted({items})\n    for {item} in {items}:\n        bisect_left(ordered, {item})\n", (1, 1),
            {"sequence-multiplies": (2, 1), "set-is-linear": (2, 0), "built-in-free": (1, 0), "loop-forgotten": (0, 1)},
            f"Sorting takes n log n, and then n binary searches take log n each: the same order again.", f"Сортировка — n log n, затем n двоичных поисков по log n: снова тот же порядок."),
        "set built in loop": (f"    for {item} in {items}:\n        {item} in set({items})\n", (2, 0),
            {"built-in-free": (1, 0), "search-is-binary": (1, 1), "extra-factor": (3, 0)},
            f"The lookup is fast, but the set is built anew from all n items at each of n turns.", f"Сам поиск быстрый, но множество на каждом из n шагов заново строится из всех n элементов."),
        "two sets": (f"    common = set({items}) & {{{item} for {item} in {items}[::2]}}\n", (1, 0),
            {"sequence-multiplies": (2, 0), "search-is-binary": (1, 1), "root-guess": (1.5, 0)},
            f"Each set takes one hash per item, and the intersection one lookup per item: a few times n.", f"На каждое множество — по одному хешу на элемент, на пересечение — по одному поиску: всего несколько n."),
        "any": (f"    for {item} in {items}:\n        any({item} == other for other in {items}[:4])\n", (1, 0),
            {"any-is-linear": (2, 0), "search-is-binary": (1, 1), "loop-forgotten": (0, 0)},
            f"`any` looks at no more than 4 items, a constant, and this happens n times.", f"`any` просматривает не больше 4 элементов, это постоянная, и так n раз."),
        "heap": (f"    heapify({items})\n    while {items}:\n        heappop({items})\n", (1, 1),
            {"built-in-free": (1, 0), "set-is-linear": (2, 0), "loop-forgotten": (0, 1), "root-guess": (1.5, 0)},
            f"`heapify` takes about n steps, and each of the n calls of `heappop` about log n.", f"`heapify` — порядка n шагов, а каждый из n вызовов `heappop` — порядка log n."),
        "top": (f"    for _ in range(3):\n        {items}.remove(max({items}))\n", (1, 0),
            {"sort-thought": (1, 1), "constant-multiplies": (2, 0), "loop-forgotten": (0, 0)},
            f"`max` and `remove` each take about n comparisons, and that three times: a constant factor.", f"`max` и `remove` — около n сравнений каждый, и так три раза: это постоянный множитель."),
    }
    code, growth, naive, en, ru = forms[rng.choice(list(forms))]
    head = "from bisect import bisect_left\n\n" if "bisect_left" in code else "from heapq import heapify, heappop\n\n" if "heapify" in code else ""
    return f"{head}{ITEM}def steps(n):\n    {items} = {make}\n    Item.count = 0\n{code}    return Item.count\n", growth, naive, en, ru


def copies(rng):
    """Operations that move or copy items: one step per item moved."""
    items, item = rng.choice(THINGS)
    forms = (
        (f"    while {items}:\n        {items} = {items}[1:]\n        count += len({items}) + 1\n", (2, 0), {"slice-is-free": (1, 0), "search-is-binary": (1, 1), "extra-factor": (3, 0)},
         "Each slice copies all that is left: n − 1, n − 2, … items, about n² / 2 in all.", "Каждый срез копирует весь остаток: n − 1, n − 2, … элементов, всего около n² / 2."),
        (f"    while len({items}) > 1:\n        {items} = {items}[len({items}) // 2:]\n        count += len({items}) + 1\n", (1, 0), {"halving-is-log": (0, 1), "work-times-depth": (1, 1), "extra-factor": (2, 0)},
         "There are only log n slices, but they copy n/2 + n/4 + n/8 + … items, together about n.", "Срезов всего log n, но копируют они n/2 + n/4 + n/8 + … элементов, вместе около n."),
        (f"    low, high = 0, len({items})\n    while low < high:\n        middle = (low + high) // 2\n        low = middle + 1\n        count += 1\n", (0, 1), {"loop-is-linear": (1, 0), "work-times-depth": (1, 1), "halving-is-root": (0.5, 0)},
         "Nothing is copied here, only two numbers move, and the interval is halved each time.", "Здесь ничего не копируется, меняются лишь два числа, и отрезок каждый раз делится пополам."),
        (f"    result = []\n    for {item} in {items}:\n        result = result + [{item}]\n        count += len(result)\n", (2, 0), {"slice-is-free": (1, 0), "search-is-binary": (1, 1), "extra-factor": (3, 0)},
         "`result + […]` builds a new list each time and copies what has been gathered: 1 + 2 + … + n, about n² / 2.", "`result + […]` каждый раз строит новый список и копирует накопленное: 1 + 2 + … + n, около n² / 2."),
        (f"    while {items}:\n        {items}.pop(0)\n        count += len({items}) + 1  # pop(0) moves all that is left\n", (2, 0), {"slice-is-free": (1, 0), "search-is-binary": (1, 1), "extra-factor": (3, 0)},
         "`pop(0)` moves all the remaining items one place forward, n of them at first, and this happens n times. A `deque` takes one step.", "`pop(0)` сдвигает все оставшиеся элементы, сначала их n, и так n раз. У `deque` на это один шаг."),
        (f"    while {items}:\n        {items}.pop()\n        count += 1  # pop() moves nothing\n", (1, 0), {"pop-moves": (2, 0), "search-is-binary": (1, 1), "loop-forgotten": (0, 0)},
         "`pop()` takes the last item and moves nothing, so n calls take n steps.", "`pop()` снимает последний элемент и ничего не сдвигает, поэтому n вызовов — это n шагов."),
        (f"    for start in range(len({items})):\n        for end in range(start, len({items})):\n            count += len({items}[start:end])\n", (3, 0), {"slice-is-free": (2, 0), "work-times-depth": (2, 1), "slice-is-root": (2.5, 0)},
         "There are about n² / 2 pairs, and for each a slice of n / 3 items on average is copied.", "Пар около n² / 2, и для каждой копируется срез, в среднем n / 3 элементов."),
        (f"    for size in (1, 2, 4, 8, 16):\n        for start in range(0, len({items}), size):\n            count += len({items}[start:start + size])\n", (1, 0), {"loops-are-powers": (2, 0), "constant-is-n": (2, 0), "logs-everywhere": (1, 1), "extra-factor": (3, 0)},
         "For each of five sizes all the slices together copy n items once: 5n, and the constant does not count.", "Для каждого из пяти размеров все срезы вместе копируют n элементов по одному разу: 5n, и постоянная не в счёт."),
        (f"    size = 1\n    while size < len({items}):\n        for start in range(0, len({items}), size):\n            count += len({items}[start:start + size])\n        size *= 2\n", (1, 1), {"loops-are-powers": (2, 0), "inner-ignored": (0, 1), "geometric-sum": (1, 0)},
         "For each size the slices together copy n items, and there are log n sizes.", "Для каждого размера срезы вместе копируют n элементов, а размеров log n."),
    )
    code, growth, naive, en, ru = rng.choice(forms)
    return f"def steps(n):\n    {items} = list(range(n))\n    count = 0  # one step: an item copied or moved, or a turn of a loop\n{code}    return count\n", growth, naive, en, ru


TEMPLATES = (nested, nested, nested, nested, sequence, sequence, amortised, recursion, recursion, built_in, built_in, built_in, copies, copies)
