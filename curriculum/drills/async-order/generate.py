"""The order of asynchronous code: who runs when, with tasks, `await` and `sleep(0)`; no clock is involved.

A template returns the program, its mutations (rule -> a program that behaves as the rule believes) and why it is so.
All of them are run here first: an instance is kept only if three naive rules print something else.
"""
import contextlib
import io
import random

PROMPT = {
    "en": "In which order does it happen? Choose what is printed.",
    "ru": "В каком порядке всё произойдёт? Выберите, что выведет программа.",
}

# Three jobs, for the log.
JOBS = (
    ("mail", "push", "sms"), ("ann", "bob", "eve"), ("north", "south", "east"), ("cpu", "disk", "net"), ("red", "green", "blue"),
    ("users", "orders", "stock"), ("tea", "jam", "rye"), ("video", "audio", "text"), ("oslo", "riga", "bonn"), ("copy", "scan", "pack"),
    ("logs", "dumps", "keys"), ("p1", "p2", "p3"), ("left", "right", "mid"), ("web", "api", "cron"),
)
WORKERS = ("work", "step", "fetch", "send", "sync", "load", "visit", "export")
MAIN = ("main", "boss", "start", "here")
PAUSE = "await asyncio.sleep(0)"

# A `create_task` that runs the coroutine up to its first pause at once.
EAGER = '''
import types

def eager(coro):
    @types.coroutine
    def rest(value):
        while True:
            if value is not None:
                yield value
            try:
                value = coro.send(None)
            except StopIteration as stop:
                return stop.value
            if value is None:
                yield

    async def whole(value):
        return await rest(value)

    async def done(result):
        return result

    try:
        return asyncio.create_task(whole(coro.send(None)))
    except StopIteration as stop:
        return asyncio.create_task(done(stop.value))

'''


def generate(rng: random.Random) -> dict:
    template = rng.choice(TEMPLATES)
    while True:
        program, mutations, en, ru = template(rng)
        right, different = printed(program), {}
        for rule, mutation in mutations.items():
            found = printed(mutation)
            if found != right:
                different.setdefault(found, (rule, mutation))
        if len(different) >= 3 and max(map(len, right.split("\n"))) < 76:
            break
    wrong = list(different.values())
    rng.shuffle(wrong)  # a choice shows three of them, and each should have its turn
    return {
        "program": program,
        "prompt": PROMPT,
        "wrong": [{"rule": rule.split("/")[0], "program": mutation} for rule, mutation in wrong],
        "explain": {"en": en, "ru": ru},
    }


def printed(program):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(program, {"__name__": "__main__"})
    return out.getvalue().rstrip()


def mutated(program, *changes):
    for old, new in changes:
        assert old in program, (old, program)
        program = program.replace(old, new)
    return program


def made_eager(program, old="asyncio.create_task("):
    head, rest = program.split("import asyncio\n", 1)
    return head + "import asyncio\n" + EAGER + mutated(rest, (old, "eager("))


def whole(body, main):
    return f"import asyncio\n\nlog = []\n\n{body}\nasync def main():\n{main}\nasyncio.run(main())\nprint(*log)\n"


def steps(name, marks="123"):
    """A coroutine that logs a word with numbers and pauses in between."""
    return f"""\
async def {name}(word, count):
    for number in range(1, count + 1):
        log.append(f"{{word}}{{number}}")
        {PAUSE}
"""


# Tasks

def interleaved(rng):
    """Two or three tasks with different numbers of steps, and main in between."""
    jobs, work, main = rng.choice(JOBS), rng.choice(WORKERS), rng.choice(MAIN)
    count = rng.choice((2, 2, 3))
    jobs = rng.sample(jobs, count)
    lengths = [rng.choice((1, 2, 3)) for _ in jobs]
    awaited = rng.choice(jobs)
    middle = rng.choice(("log", "pause", "both"))
    lines = [f'    {job} = asyncio.create_task({work}("{job}", {length}))\n' for job, length in zip(jobs, lengths)]
    between = {"log": f'    log.append("{main}")\n', "pause": f"    {PAUSE}\n    log.append(\"{main}\")\n", "both": f'    log.append("{main}")\n    {PAUSE}\n    log.append("{main}")\n'}[middle]
    lines.insert(rng.choice((count, count, count - 1)), between)
    ending = [f"    await {awaited}\n", '    log.append("end")\n'] + [f"    await {job}\n" for job in jobs if job != awaited]
    program = whole(steps(work), "".join(lines + ending))
    return (
        program,
        {
            "task-starts-at-once": made_eager(program),
            "sleep-zero-nothing": mutated(program, (f"        {PAUSE}\n", "        pass\n")),
            "task-waits-for-await": mutated(program, ("asyncio.create_task(", "(")),
            "awaits-everything": mutated(program, (f"    await {awaited}\n", "".join(f"    await {job}\n" for job in jobs)), *((f'    log.append("end")\n    await {job}\n', '    log.append("end")\n') for job in jobs if job != awaited and f'log.append("end")\n    await {job}\n' in program)),
            "last-task-first": reversed_tasks(program, work),
        },
        f"`create_task` only puts the task in line; nothing runs until `main` itself pauses. Then the tasks take turns in the order of their creation, each up to its next `sleep(0)`. "
        f"`await {awaited}` lets everybody run, but waits for `{awaited}` alone.",
        f"`create_task` лишь ставит задачу в очередь: пока сама `main` не приостановится, ничего не выполняется. Затем задачи идут по очереди в порядке создания, каждая — до своего `sleep(0)`. "
        f"`await {awaited}` пускает всех, но ждёт только `{awaited}`.",
    )


def reversed_tasks(program, work):
    """Tasks that are ready run last in, first out."""
    helper = "\npending = []\n\ndef later(coro):\n    future = asyncio.get_running_loop().create_future()\n    if not pending:\n        asyncio.get_running_loop().call_soon(begin)\n    pending.append((coro, future))\n    return future\n\n" \
             "def begin():\n    for coro, future in pending[::-1]:\n        task = asyncio.create_task(coro)\n        task.add_done_callback(lambda task, future=future: future.set_result(task.result()))\n    pending.clear()\n\n"
    return mutated(program, ("import asyncio\n", "import asyncio\n" + helper), (f"asyncio.create_task({work}(", f"later({work}("))


def gathered(rng):
    """`gather`: results in the order of the arguments, whatever finishes first."""
    jobs, work, main = rng.sample(rng.choice(JOBS), 3), rng.choice(WORKERS), rng.choice(MAIN)
    lengths = rng.sample((0, 1, 2, 3), 3)
    calls = ", ".join(f'{work}("{job}", {length})' for job, length in zip(jobs, lengths))
    form = rng.choice(("results", "log"))
    program = f"""\
import asyncio

log = []

async def {work}(word, pauses):
    log.append(word)
    for _ in range(pauses):
        {PAUSE}
    log.append(word.upper())
    return word

async def main():
    results = await asyncio.gather(
        {calls.replace("), ", "),{}        ".format(chr(10)))},
    )
    print(*results)

asyncio.run(main())
print(*log)
"""
    finished = [job for _, job in sorted(zip(lengths, jobs))]
    by_completion = mutated(program, ("    print(*results)", f"    print(*{finished!r})"))
    serial = mutated(program, ("results = await asyncio.gather(", "results = await one_by_one("), ("log = []\n", "log = []\n\nasync def one_by_one(*coros):\n    return [await coro for coro in coros]\n"))
    return (
        program,
        {
            "gather-by-completion": by_completion,
            "gather-serial": serial,
            "finish-as-started": mutated(program, ("range(pauses)", f"range({max(lengths)})")),
            "gather-by-completion/2": mutated(serial, ("    print(*results)", f"    print(*{finished!r})")),
        },
        f"`gather` makes a task of each coroutine and starts them in the order of the arguments; they take turns at each `sleep(0)`, so the one with the fewest pauses ends first. "
        "The results still come in the order of the arguments.",
        f"`gather` делает из каждой корутины задачу и запускает их в порядке аргументов; на каждом `sleep(0)` они сменяют друг друга, и первой заканчивает та, у которой меньше пауз. "
        "Но результаты идут в порядке аргументов.",
    )


def awaited_directly(rng):
    """`await coroutine()` runs it here and now; a task runs beside."""
    first, second, third = rng.sample(rng.choice(JOBS), 3)
    work, main = rng.choice(WORKERS), rng.choice(MAIN)
    a, b, c = (rng.choice((1, 2, 2, 3)) for _ in range(3))
    lines = rng.choice((
        [f'    task = asyncio.create_task({work}("{first}", {a}))', f'    await {work}("{second}", {b})', f'    log.append("{main}")', "    await task"],
        [f'    await {work}("{second}", {b})', f'    task = asyncio.create_task({work}("{first}", {a}))', f'    log.append("{main}")', f'    await {work}("{third}", {c})', "    await task"],
        [f'    task = asyncio.create_task({work}("{first}", {a}))', f'    await {work}("{second}", {b})', f'    await {work}("{third}", {c})', f'    log.append("{main}")', "    await task"],
        [f'    coro = {work}("{second}", {b})', f'    task = asyncio.create_task({work}("{first}", {a}))', f'    log.append("{main}")', "    await coro", "    await task"],
    ))
    program = whole(steps(work), "\n".join(lines) + "\n")
    joined = program.replace(f"await {work}(", f"await asyncio.create_task({work}(").replace('))\n    log', '))\n    log')
    joined = "\n".join(line + ")" if "await asyncio.create_task(" in line and line.count("(") > line.count(")") else line for line in joined.split("\n"))
    late = program.replace("await coro", "await asyncio.create_task(coro)")
    mutations = {
        "task-starts-at-once": made_eager(program),
        "sleep-zero-nothing": mutated(program, (f"        {PAUSE}\n", "        pass\n")),
        "await-blocks-everyone": mutated(program, ("asyncio.create_task(", "(")),
        "await-makes-task": joined if joined != program else late,
        "await-in-background": background(program, work),
    }
    if "coro =" in program:
        made = f'{work}("{second}", {b})'
        mutations["call-runs-coroutine"] = made_eager(program, made).replace("coro = eager(", f"coro = eager({made})")
    return (
        program, mutations,
        f"`await {work}(…)` runs that coroutine at once, as a part of `main`, which goes on only when it is done. At each `sleep(0)` in it the task that was created before gets its turn, unless it is done." + (
            " A coroutine that has only been called does not run until it is awaited." if "coro =" in program else ""),
        f"`await {work}(…)` сразу выполняет корутину как часть `main`, и дальше `main` пойдёт, только когда корутина закончится. На каждом `sleep(0)` внутри неё ход переходит к созданной задаче, если та ещё не закончилась." + (
            " Корутина, которую только вызвали, не выполняется, пока её не ждут через `await`." if "coro =" in program else ""),
    )


def background(program, work):
    """`await work()` starts it and goes on at once; everything is waited for at the end."""
    lines, count = [], 0
    for line in program.split("\n"):
        if line.startswith((f"    await {work}(", "    await coro")):
            line = line.replace("await ", f"later{count} = asyncio.create_task(") + ")"
            count += 1
        if line == "    await task":
            line += "".join(f"\n    await later{index}" for index in range(count))
        lines.append(line)
    return "\n".join(lines)


def no_suspension(rng):
    """Awaiting a coroutine that never pauses gives nobody else a turn."""
    first, second, third = rng.sample(rng.choice(JOBS), 3)
    quick, work, main = rng.choice(("check", "parse", "count", "format")), rng.choice(WORKERS), rng.choice(MAIN)
    pauses = rng.choice((0, 1))
    start = rng.choice((True, True, False))
    tasks = f'    one = asyncio.create_task({work}("{first}"))\n'
    two = rng.random() < 0.5
    more = f'    two = asyncio.create_task({work}("{second}"))\n' if two else ""
    program = whole(
        f"async def {quick}(word):\n    log.append(word)\n    return word\n\n"
        f"async def {work}(word):\n    log.append(word)\n    {PAUSE}\n    await {quick}(word.upper())\n",
        tasks + (more if start else "") + f'    log.append("{main}")\n    await {quick}("{third}")\n' + (more if not start else "")
        + f'    log.append("next")\n    {PAUSE}\n' * (1 + pauses) + '    log.append("end")\n    await one\n' + ("    await two\n" if two else ""),
    )
    return (
        program,
        {
            "await-always-yields": mutated(program, (f"async def {quick}(word):\n", f"async def {quick}(word):\n    {PAUSE}\n")),
            "task-starts-at-once": made_eager(program),
            "task-waits-for-await": mutated(program, ("asyncio.create_task(", "(")),
            "sleep-zero-nothing": mutated(program, (PAUSE, "pass")),
            "pause-waits-for-all": mutated(program, (f'    log.append("next")\n    {PAUSE}\n', f'    log.append("next")\n    {PAUSE}\n    {PAUSE}\n    {PAUSE}\n')),
        },
        f"`{quick}` contains no pause, so `await {quick}(…)` runs it to the end like an ordinary call, and no task gets a turn. The first real pause in `main` is `sleep(0)`; each one gives every ready task one turn.",
        f"В `{quick}` нет ни одной паузы, поэтому `await {quick}(…)` выполняет её до конца, как обычный вызов, и ход ни к одной задаче не переходит. Первая настоящая пауза в `main` — `sleep(0)`; за каждую все готовые задачи делают по одному ходу.",
    )


def abandoned(rng):
    """When `main` is over, tasks that are not finished are cancelled."""
    first, second = rng.sample(rng.choice(JOBS), 2)
    work, main = rng.choice(WORKERS), rng.choice(MAIN)
    pauses = rng.choice((0, 1, 1, 2))
    last = rng.choice(("stop", "close", "free"))
    a, b = rng.choice(((2, 3), (3, 2), (3, 3), (3, 4), (2, 4), (4, 3)))
    program = whole(
        f"""\
async def {work}(word, count):
    try:
        for number in range(count):
            log.append(f"{{word}}{{number}}")
            {PAUSE}
    finally:
        log.append("{last}-" + word)
""",
        f'    asyncio.create_task({work}("{first}", {a}))\n    asyncio.create_task({work}("{second}", {b}))\n' + f"    {PAUSE}\n" * pauses + f'    log.append("{main}")\n',
    )
    final = f'    log.append("{main}")\n'
    long = f"    for _ in range(9):\n        {PAUSE}\n"
    naive = {
        "run-waits-for-tasks": mutated(program, (final, final + long)),
        "main-waits-first": mutated(program, (final, long + final)),
    }
    if pauses:
        naive["cancelled-without-finally"] = mutated(program, ("    finally:\n", "    except asyncio.CancelledError:\n        raise\n    else:\n"))
        naive["sleep-zero-nothing"] = mutated(program, (f"\n    {PAUSE}\n", "\n"))
    else:
        naive["task-starts-at-once"] = mutated(program, (final, f"    {PAUSE}\n" + final))
    turns = [f"{word}{turn}" for turn in range(pauses) for word in (first, second)]
    naive["stops-at-once"] = f"print({' '.join([*turns, main, *([f'{last}-{first}', f'{last}-{second}'] if pauses else [])])!r})\n"
    return (
        program, naive,
        f"`asyncio.run` waits for `main` alone. When it ends, tasks that are already in line get one more turn before the loop stops; then they are cancelled, and each still runs its `finally`. "
        "Do not build on that last turn: it is a detail of asyncio, not a promise.",
        f"`asyncio.run` ждёт только `main`. Когда она закончилась, задачи, уже стоящие в очереди, делают ещё один ход, и лишь потом цикл событий останавливается; затем они отменяются, и каждая ещё выполняет `finally`. "
        "Рассчитывать на этот последний ход не стоит: это особенность реализации asyncio, а не гарантия.",
    )


def cancelled(rng):
    """`cancel` only asks; the exception is raised when the task gets its turn."""
    first, second = rng.sample(rng.choice(JOBS), 2)
    work, main = rng.choice(WORKERS), rng.choice(MAIN)
    before = rng.choice((0, 1, 1, 2))
    swallow = rng.random() < 0.4
    stop, word = rng.choice(("stopped", "undone", "cut")), rng.choice(("caught", "gone", "failed"))
    program = whole(
        f"""\
async def {work}(word):
    try:
        log.append(word)
        {PAUSE}
        log.append(word + "2")
        {PAUSE}
        log.append(word + "3")
    except asyncio.CancelledError:
        log.append("{stop}")
        {"return" if swallow else "raise"}
""",
        f'    task = asyncio.create_task({work}("{first}"))\n' + f"    {PAUSE}\n" * before
        + f'    task.cancel()\n    log.append("{main}")\n    try:\n        await task\n        log.append("fine")\n    except asyncio.CancelledError:\n        log.append("{word}")\n    log.append(task.cancelled())\n',
    )
    ask = f'    task.cancel()\n    log.append("{main}")\n'
    handler = f'        log.append("{stop}")\n        {"return" if swallow else "raise"}\n'
    return (
        program,
        {
            "cancel-at-once": mutated(program, (ask, f'    task.cancel()\n    {PAUSE}\n    log.append("{main}")\n')),
            "cancel-ignored": mutated(program, ("    task.cancel()\n", "")),
            "cancel-silent": mutated(program, (handler, f'        log.append("{stop}")\n        {"raise" if swallow else "return"}\n')),
            "cancel-skips-handler": mutated(program, (f'        log.append("{stop}")\n', "")),
            "unstarted-runs" if before == 0 else "cancel-prevents-start":
                mutated(program, ("    task.cancel()\n", f"    {PAUSE}\n    task.cancel()\n")) if before == 0 else mutated(program, (f"    {PAUSE}\n" * before + "    task.cancel", "    task.cancel")),
            **({} if before else {"unstarted-has-finally": f"print({f'{main} {stop} ' + ('fine False' if swallow else f'{word} True')!r})\n"}),
            "cancel-next-pause": mutated(program, (ask, f"    {PAUSE}\n" + ask)),
        },
        f"`cancel` only requests: `CancelledError` is raised inside the task when it gets its turn, at the pause where it stands. " + (
            "This task had not started, so its body never runs, not even the handler." if before == 0 else
            "The handler returns instead of raising, so for others the task finished normally: nothing is raised at `await`, and `cancelled()` gives `False`." if swallow else
            "The handler raises it again, so `await task` raises it too, and the task counts as cancelled."),
        f"`cancel` — лишь просьба: `CancelledError` возникает внутри задачи, когда до неё дойдёт очередь, на той паузе, где она стоит. " + (
            "Эта задача ещё не началась, поэтому её тело не выполнится вовсе, даже обработчик." if before == 0 else
            "Обработчик выходит через `return`, и для остальных задача закончилась обычно: `await` не вызывает исключения, а `cancelled()` возвращает `False`." if swallow else
            "Обработчик вызывает его снова, поэтому и `await task` вызывает его, а задача считается отменённой."),
    )


def failing(rng):
    """An exception in `gather`: it reaches the caller at once, the others go on."""
    jobs, work = rng.sample(rng.choice(JOBS), 3), rng.choice(WORKERS)
    lengths = [rng.choice((1, 2, 3)) for _ in jobs]
    bad = rng.randrange(3)
    lengths[bad] = rng.choice((0, 1))
    kept = rng.random() < 0.4
    calls = ",\n            ".join(f'{work}("{job}", {length})' for job, length in zip(jobs, lengths))
    option = ",\n            return_exceptions=True" if kept else ""
    program = whole(
        f"""\
async def {work}(word, pauses):
    for _ in range(pauses):
        {PAUSE}
    if word == "{jobs[bad]}":
        raise ValueError(word)
    log.append(word)
""",
        f"""\
    try:
        await asyncio.gather(
            {calls}{option},
        )
        log.append("all")
    except ValueError:
        log.append("error")
    {PAUSE}
    {PAUSE}
    {PAUSE}
    log.append("end")
""",
    )
    pauses = f"    {PAUSE}\n" * 3
    with_cancel = mutated(program, (pauses + "    log", "    for task in asyncio.all_tasks() - {asyncio.current_task()}:\n        task.cancel()\n" + pauses + "    log"))
    kept_form = program.replace(option, "") if kept else program.replace(f",\n        )\n", ",\n            return_exceptions=True,\n        )\n")
    return (
        program,
        {
            "gather-cancels-rest" if not kept else "gather-raises": with_cancel if not kept else kept_form,
            "gather-keeps-exceptions" if not kept else "gather-cancels-rest": kept_form if not kept else mutated(kept_form, (pauses + "    log", "    for task in asyncio.all_tasks() - {asyncio.current_task()}:\n        task.cancel()\n" + pauses + "    log")),
            "gather-waits-then-raises" if not kept else "gather-raises/2": mutated(kept_form if not kept else program, ('log.append("all")', 'log.append("error")')),
            "failure-stops-everything": mutated(program, (f'    log.append(word)\n', f'    if word in {jobs[:bad]!r}:\n        log.append(word)\n')),
            "gather-serial": mutated(program, ("        await asyncio.gather(", "        await one_by_one("), (f"async def {work}", f"async def one_by_one(*coros, return_exceptions=False):\n    for coro in coros:\n        try:\n            await coro\n        except ValueError:\n            if not return_exceptions:\n                for other in coros:\n                    other.close()\n                raise\n\nasync def {work}")),
        },
        *(("With `return_exceptions=True` the exception becomes one of the results; `gather` waits for all, and nothing is raised.",
           "С `return_exceptions=True` исключение становится одним из результатов; `gather` ждёт всех, и наружу ничего не выходит.")
          if kept else
          ("`gather` does not wait for the others: the first exception wakes the caller, which catches it when its turn comes. The other tasks are not cancelled and go on at the following pauses.",
           "`gather` не дожидается остальных: первое же исключение будит вызывающего, и тот ловит его, когда дойдёт его очередь. Остальные задачи не отменяются и продолжают на следующих паузах.")),
    )


# Order between tasks

def event(rng):
    """`Event.set` wakes those who wait, but they run only when their turn comes."""
    first, second, third = rng.sample(rng.choice(JOBS), 3)
    wait, flag, main = rng.choice(("wait", "stand", "guest")), rng.choice(("ready", "opened", "loaded")), rng.choice(MAIN)
    late = rng.random() < 0.5
    clear = rng.random() < 0.4
    program = whole(
        f"""\
async def {wait}(word, {flag}):
    log.append(word)
    await {flag}.wait()
    log.append(word.upper())
""",
        f"""\
    {flag} = asyncio.Event()
    tasks = [asyncio.create_task({wait}(word, {flag})) for word in {[first, second]!r}]
    {PAUSE}
    {flag}.set()
    log.append("set")
{f"    {flag}.clear(){chr(10)}" if clear else ""}{f'    tasks.append(asyncio.create_task({wait}("{third}", {flag}))){chr(10)}' if late else ""}    log.append("{main}")
    {PAUSE}
{f"    {flag}.set(){chr(10)}" if clear else ""}    log.append("after")
    await asyncio.gather(*tasks)
""".replace("'", '"'),
    )
    mutations = {
        "set-switches": mutated(program, (f"    {flag}.set()\n    log.append(\"set\")\n", f"    {flag}.set()\n    {PAUSE}\n    log.append(\"set\")\n")),
        "wake-last-first": mutated(program, (f"await {flag}.wait()\n", f"await {flag}.wait()\n    if word == \"{first}\":\n        {PAUSE}\n")),
        "set-wakes-one": mutated(program, (f"await {flag}.wait()\n", f"await {flag}.wait()\n    if word == \"{second}\":\n        {PAUSE}\n        {PAUSE}\n")),
        "task-starts-at-once": made_eager(program),
        "sleep-zero-nothing": mutated(program, (f"    {PAUSE}\n", "")),
    }
    if clear:
        mutations["clear-undoes-set"] = mutated(program, (f"    {flag}.set()\n    log.append(\"set\")\n    {flag}.clear()\n", "    log.append(\"set\")\n"))
    return (
        program, mutations,
        f"`set` marks the waiting tasks as ready and returns; `main` goes on until its next pause, and then they run in the order in which they began to wait."
        + (" `clear` does not take the wake-up back: it concerns only those who start waiting later." if clear else ""),
        f"`set` лишь помечает ждущих готовыми и возвращается; `main` идёт дальше до своей паузы, и только потом они выполняются в том порядке, в каком начали ждать."
        + (" `clear` уже не отменяет пробуждения: он касается только тех, кто начнёт ждать позже." if clear else ""),
    )


def lock(rng):
    """A lock: who waits lets the others run, but not into the locked part."""
    jobs, work = rng.sample(rng.choice(JOBS), rng.choice((2, 3))), rng.choice(WORKERS)
    guard = rng.choice(("Lock()", "Lock()", "Semaphore(2)")) if len(jobs) == 3 else "Lock()"
    inside = rng.choice((1, 2))
    outside = rng.random() < 0.4
    program = whole(
        f"""\
async def {work}(word, lock):
    log.append(word)
{f"    {PAUSE}{chr(10)}" if outside else ""}    async with lock:
        log.append(word + "-in")
{f"        {PAUSE}{chr(10)}" * inside}        log.append(word + "-out")
""",
        f"    lock = asyncio.{guard}\n    await asyncio.gather(*({work}(word, lock) for word in {jobs!r}))\n".replace("'", '"'),
    )
    pause = f"        {PAUSE}\n" * inside
    return (
        program,
        {
            "lock-does-nothing": mutated(program, ("    async with lock:", "    if lock:")),
            "lock-blocks-loop": mutated(program, ("    log.append(word)\n" + (f"    {PAUSE}\n" if outside else "") + "    async with lock:", "    async with lock:\n        log.append(word)")) if "Lock" in guard else program,
            "sleep-zero-nothing": mutated(program, (f"        {PAUSE}\n", "")),
            "lock-last-first": mutated(program, (f"    log.append(word)\n", f"    log.append(word)\n    for _ in range({len(jobs)} - {jobs!r}.index(word)):\n        {PAUSE}\n".replace("'", '"'))),
            "lock-is-semaphore": mutated(program, (guard, "Semaphore(2)" if "Lock" in guard else "Semaphore(1)")),
        },
        *(("A semaphore of 2 lets two in at once; they take turns at their pauses, and the third one enters when a place is free.",
           "Семафор на 2 впускает сразу двоих; на паузах они сменяют друг друга, а третья входит, когда освободится место.")
          if "Sem" in guard else
          ("A task that pauses inside `async with` keeps the lock. The others do get their turn, but stop at the lock, and enter one by one in the order in which they came to it.",
           "Задача, приостановленная внутри `async with`, блокировку не отдаёт. Остальные получают свой ход, но останавливаются на ней и входят по одной — в том порядке, в каком подошли.")),
    )


def queue(rng):
    """A producer and a consumer; `put` and `get` pause only if they have to."""
    items = rng.sample(rng.choice(JOBS), 3)
    size = rng.choice(("", "", "1", "2", "maxsize=1"))
    first = rng.choice(("producer", "consumer"))
    order = ["producer", "consumer"] if first == "producer" else ["consumer", "producer"]
    pause = rng.random() < 0.3
    program = whole(
        f"""\
async def producer(queue):
    for item in {items!r}:
        await queue.put(item)
        log.append("put-" + item)
{f"        {PAUSE}{chr(10)}" if pause else ""}
async def consumer(queue):
    for _ in range(3):
        item = await queue.get()
        log.append("got-" + item)
""".replace("'", '"'),
        f"    queue = asyncio.Queue({size})\n    await asyncio.gather({order[0]}(queue), {order[1]}(queue))\n",
    )
    put = "        await queue.put(item)\n"
    unbounded = mutated(program, (f"Queue({size})", "Queue()")) if size else program
    return (
        program,
        {
            "put-always-pauses": mutated(program, (put + '        log.append("put-" + item)\n', put + '        log.append("put-" + item)\n        ' + PAUSE + "\n")),
            "queue-unbounded": unbounded,
            "put-switches": mutated(program, (put, put + f"        {PAUSE}\n")),
            "get-always-pauses": mutated(program, ('        log.append("got-" + item)\n', f'        log.append("got-" + item)\n        {PAUSE}\n')),
            "queue-of-two": mutated(program, (f"Queue({size})", "Queue(2)")),
        },
        ("`put` pauses only when the queue is full, `get` only when it is empty; otherwise both go on without giving up the turn. " + (
            "This queue has no limit, so the producer never has to wait." if not size else f"This queue holds {size[-1]}, so the producer has to wait each time it is full.")),
        ("`put` приостанавливается, только когда очередь полна, `get` — только когда пуста; иначе оба продолжают, не уступая ход. " + (
            "У этой очереди предела нет, и производителю ждать не приходится." if not size else f"В эту очередь входит {size[-1]}, поэтому, когда она полна, производитель ждёт.")),
    )


def callbacks(rng):
    """`call_soon`, tasks and done callbacks share one line."""
    first, second = rng.sample(rng.choice(JOBS), 2)
    work, main = rng.choice(WORKERS), rng.choice(MAIN)
    parts = [f'    loop.call_soon(log.append, "soon")\n', f'    one = asyncio.create_task({work}("{first}"))\n', f'    two = asyncio.create_task({work}("{second}"))\n']
    rng.shuffle(parts)
    done = rng.random() < 0.6
    which = rng.choice(("one", "two"))
    after = f'    {which}.add_done_callback(lambda task: log.append("done"))\n' if done else '    loop.call_soon(log.append, "later")\n'
    program = whole(
        f"async def {work}(word):\n    log.append(word)\n    {PAUSE}\n    log.append(word.upper())\n",
        "    loop = asyncio.get_running_loop()\n" + "".join(parts) + after + f'    log.append("{main}")\n    await one\n    log.append("end")\n    await two\n    {PAUSE}\n',
    )
    soon = '    loop.call_soon(log.append, "soon")\n'
    return (
        program,
        {
            "call-soon-at-once": mutated(program, ("loop.call_soon(log.append, ", "log.append(")),
            "call-soon-before-tasks": mutated(program, (soon, ""), ("    loop = asyncio.get_running_loop()\n", "    loop = asyncio.get_running_loop()\n" + soon)) if soon != parts[0] else mutated(program, (soon, ""), (after, after + soon)),
            "task-starts-at-once": made_eager(program),
            "sleep-zero-nothing": mutated(program, (f"    {PAUSE}\n    log.append(word.upper())", "    log.append(word.upper())")),
            "done-at-once" if done else "call-soon-last": mutated(program, (after, ""), ("    log.append(word.upper())\n", f'    log.append(word.upper())\n    if word == "{first if which == "one" else second}":\n        log.append("done")\n')) if done else mutated(program, (after, ""), ('    log.append("end")\n', '    log.append("later")\n    log.append("end")\n')),
        },
        "The loop has one line for everything: what `call_soon` was given and the steps of tasks run in the order in which they were put there, and only once `main` pauses." + (
            " A done callback is put at the end of that line when its task finishes." if done else ""),
        "Очередь у цикла событий одна: и то, что передано `call_soon`, и шаги задач выполняются в том порядке, в каком туда попали, и только когда `main` приостановится." + (
            " Обработчик завершения встаёт в конец этой очереди, когда его задача закончилась." if done else ""),
    )


def task_group(rng):
    """`TaskGroup`: the end of the block waits for all of its tasks."""
    first, second, third = rng.sample(rng.choice(JOBS), 3)
    work = rng.choice(WORKERS)
    a, b = rng.choice(((1, 2), (2, 1), (2, 3), (3, 1), (2, 2)))
    inside = rng.choice(("log", "pause", "await"))
    line = {"log": "", "pause": f"        {PAUSE}\n", "await": f'        await {work}("{third}", 1)\n'}[inside]
    program = whole(
        steps(work),
        f"""\
    async with asyncio.TaskGroup() as group:
        group.create_task({work}("{first}", {a}))
        group.create_task({work}("{second}", {b}))
{line}        log.append("inside")
    log.append("after")
""",
    )
    return (
        program,
        {
            "task-starts-at-once": made_eager(program, "group.create_task("),
            "group-does-not-wait": mutated(program, ("    async with asyncio.TaskGroup() as group:\n", "    if group := asyncio:\n"), ('    log.append("after")\n', '    log.append("after")\n    for _ in range(9):\n        await asyncio.sleep(0)\n')),
            "group-waits-inside": mutated(program, ('        log.append("inside")\n    log.append("after")', '        pass\n    log.append("inside")\n    log.append("after")')),
            "gather-serial": mutated(program, ("        group.create_task(", "        await (")),
            "sleep-zero-nothing": mutated(program, (f"        {PAUSE}\n", "        pass\n")) if inside != "pause" else mutated(program, (PAUSE, "pass")),
        },
        "`group.create_task` only puts the task in line. The body of the block goes on until a pause of its own; leaving the block waits for all tasks of the group, so `after` comes last.",
        "`group.create_task` лишь ставит задачу в очередь. Тело блока выполняется дальше до своей паузы, а выход из блока ждёт все задачи группы, поэтому `after` — последним.",
    )


def async_iteration(rng):
    """`async for` over a generator: others run only where the generator really pauses."""
    first, second = rng.sample(rng.choice(JOBS), 2)
    pages, work = rng.choice(("pages", "rows", "chunks", "events")), rng.choice(WORKERS)
    pauses = rng.random() < 0.6
    count = rng.choice((2, 3))
    own = rng.random() < 0.4
    program = whole(
        f"""\
async def {pages}(count):
    for number in range(1, count + 1):
        log.append(f"make{{number}}")
{f"        {PAUSE}{chr(10)}" if pauses else ""}        yield number

{steps(work)}""",
        f"""\
    task = asyncio.create_task({work}("{first}", {rng.choice((2, 3))}))
    async for number in {pages}({count}):
        log.append(f"use{{number}}")
{f"        {PAUSE}{chr(10)}" if own else ""}    log.append("end")
    await task
""",
    )
    use = '        log.append(f"use{number}")\n'
    return (
        program,
        {
            "async-for-always-yields": mutated(program, (use, use + f"        {PAUSE}\n")),
            "async-for-collects": mutated(program, (f"async for number in {pages}({count}):", f"for number in [number async for number in {pages}({count})]:")),
            "task-starts-at-once": made_eager(program),
            "await-blocks-everyone": mutated(program, ("asyncio.create_task(", "(")),
            "sleep-zero-nothing": mutated(program, (f"        {PAUSE}\n", "        pass\n")),
        },
        "An asynchronous generator makes a value when it is asked for one, and the loop body runs in between. " + (
            "The task gets a turn only at a real pause, and this loop has one in each round." if pauses or own else "Nothing in this loop pauses, so `async for` gives nobody else a turn before it ends."),
        "Асинхронный генератор создаёт значение, когда его попросили, а между значениями выполняется тело цикла. " + (
            "Задача получает ход только на настоящей паузе, и в этом цикле она есть на каждом шаге." if pauses or own else "В этом цикле нет ни одной паузы, и до его конца `async for` никому не уступает хода."),
    )


TEMPLATES = (
    interleaved, interleaved, gathered, awaited_directly, no_suspension, abandoned, cancelled, failing,
    event, lock, queue, callbacks, task_group, async_iteration,
)
