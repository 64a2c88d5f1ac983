"""How a program is loaded and asked inside a cell.

Requests arrive as marshalled tuples from the supervisor (which is trusted), replies leave as typed frames (which the
supervisor does not trust). Each request is one case: nothing of the next one is in memory while this one runs.
"""

import _sitebuiltins
import ast
import atexit
import builtins
import functools
import io
import linecache
import os
import random
import sys
import threading
import traceback
import types

import adapters
import duel
import facts
import forbidden
import frames
import glimpse
import isolation
import projects
import queries
import tracing
import virtual_time
import weighing

FILE = "solution.py"
HARNESS_FILE = "harness.py"
MAX_TRACEBACK = 8_000  # characters

_setrecursionlimit = sys.setrecursionlimit
_getrecursionlimit = sys.getrecursionlimit
_recursion_limit = sys.getrecursionlimit() + 20  # the runtime's own frames below the program
_shutdown_threads = threading._shutdown
_run_exit_functions = atexit._run_exitfuncs


def install_site_builtins():
    """`exit`, `quit` and `help` are put there by `site`, which does not run here."""
    builtins.exit = _sitebuiltins.Quitter("exit", "Ctrl-D (i.e. EOF)")
    builtins.quit = _sitebuiltins.Quitter("quit", "Ctrl-D (i.e. EOF)")


class Output:
    """`sys.stdout` and `sys.stderr` over descriptors 1 and 2, block-buffered as into a pipe."""

    def __init__(self):
        streams = []
        for descriptor, name in ((1, "stdout"), (2, "stderr")):
            raw = io.FileIO(descriptor, "wb", closefd=False)
            stream = io.TextIOWrapper(
                io.BufferedWriter(raw, 1 << 16), encoding="utf-8", errors="strict" if descriptor == 1 else "backslashreplace"
            )
            stream.mode = "w"
            setattr(sys, name, stream)
            setattr(sys, f"__{name}__", stream)
            streams.append(stream)
        self._pristine = tuple(streams)

    def flush(self):
        streams = self._pristine
        if sys.stdout is not streams[0] or sys.stderr is not streams[1]:
            streams = (sys.stdout, sys.stderr, *streams)
        for stream in streams:
            try:
                stream.flush()
            except BaseException:
                pass


def _open_stdin(data):
    """Stdin is a file in the private tmpfs, already unlinked: `input()`, `sys.stdin.buffer` and `open(0)` all work."""
    path = ".stdin"  # the working folder is the private tmpfs, and nothing of the program has run yet
    writer = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    os.unlink(path)
    view = memoryview(data)
    while view:
        view = view[os.write(writer, view) :]
    os.lseek(writer, 0, os.SEEK_SET)
    os.dup2(writer, 0)
    os.close(writer)
    stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(0, "rb", closefd=False)), encoding="utf-8")
    sys.stdin = sys.__stdin__ = stdin


def error_reply(kind, error, module=None):
    """`("error", kind, class, message, line, traceback, facts)`, with the frames of the program only."""
    cls = type(error)
    name = frames.class_name(cls)
    line = None
    if kind == "compile":
        line = getattr(error, "lineno", None)
        message = frames.bounded(lambda one: one.msg if isinstance(one, SyntaxError) else str(one), error)
        text = frames.bounded(lambda one: "".join(traceback.format_exception_only(one)), error)
        return ("error", kind, name, message, line if type(line) is int else None, text, facts.of_syntax(error))
    message = frames.bounded(str, error)
    text, known = "", {}
    try:
        # The first frames are the runtime's own.
        start = error.__traceback__
        while start is not None and start.tb_frame.f_code.co_filename != FILE:
            start = start.tb_next
        summary = traceback.TracebackException(cls, error, start, limit=-20 if start else 0, compact=True)
        text = "".join(summary.format())
        own = [frame.lineno for frame in summary.stack if frame.filename == FILE]
        line = own[-1] if own else None
        known = facts.of_exception(error, start, FILE, module, _suggestion_in(text))
    except BaseException:
        pass
    if len(text) > MAX_TRACEBACK:
        text = text[: MAX_TRACEBACK // 2] + "\n  …\n" + text[-MAX_TRACEBACK // 2 :]
    return ("error", kind, name, message, line if type(line) is int else None, str(text), known)


def _suggestion_in(text):
    """CPython's own suggestion, which it writes into the traceback alone (from 3.12 on also for Python code to see)."""
    found = text.rstrip().rpartition(". Did you mean: '")[2]
    return found[:-2] if found.endswith("'?") and len(found) < 100 else None


def deadlock_reply(deadlock):
    """As an error, with the places of the program at which its tasks wait."""
    own = [[place for place in coroutines if place[0] == FILE] for coroutines in deadlock.waiting]
    places = [places[-1] for places in own if places]
    text = "".join(f'  File "{file}", line {line}, in {name}\n' for file, line, name in places)
    text = f"Waiting for ever:\n{text[:MAX_TRACEBACK]}" if places else ""
    return ("error", "call", "deadlock", str(deadlock), places[0][1] if places else None, text)


class Program:
    """One program in one cell."""

    def __init__(self):
        self.output = Output()
        self.code = None
        self.module = None
        self.options = {}
        self.query = None  # instead of a module, where the program is SQL
        self.tests = None  # the text of a file of tests, which pytest will read
        self.subject = None  # the module, where it is a version that tests are about
        self.exchange = None  # asks the supervisor something in the middle of answering
        self.arguments_of = None  # the harness's way from a case to the arguments, if there is one
        self.drive = None  # the harness's way of using the entry, if it does not just call it
        self.recursion_limit = _recursion_limit  # the program's own, if it has set one
        self.deliver = None  # sends a reply at once, from inside of the program
        self.work = None  # an input that was put there for the next question

    # --- loading

    def load(self, source, options):
        """Compiles, looks for forbidden constructs, and (unless it is a whole program) executes the module."""
        self.options = options
        if options.get("address_space"):
            isolation.limit_address_space(options["address_space"])
        if "schema" in options:
            return self._load_query(source)
        if "project" in options:
            return self._load_project(options["project"], options["acceptance"])
        linecache.cache[FILE] = (len(source), None, source.splitlines(keepends=True), FILE)
        try:
            if options.get("forbidden") and not options.get("traced"):
                tree = compile(source, FILE, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
                found = forbidden.find(tree, options["forbidden"], options.get("entry", ""))
                if found:
                    return ("forbidden", found)
            self.code = compile(source, FILE, "exec", dont_inherit=True)
        except BaseException as error:
            return error_reply("compile", error)
        if options.get("tests"):
            self.tests = source
            return ("loaded",)
        name = "__main__" if options.get("whole") else "solution"
        self.module = types.ModuleType(name)
        self.module.__file__ = FILE
        if options.get("nodes"):
            self.module.ListNode, self.module.TreeNode = adapters.ListNode, adapters.TreeNode
        sys.modules[name] = self.module
        if options.get("whole") or options.get("traced"):
            return ("loaded",)

        def act():
            if options.get("harness"):
                self._load_harness(options["harness"])
            exec(self.code, self.module.__dict__)
            return ("loaded",)

        return self._guarded(act, "load")

    def _load_query(self, source):
        def act():
            self.query = queries.Query(source, self.options["schema"], self.options.get("check"))
            fault = self.query.fault_of_text()
            if fault:
                return ("error", "compile", "OperationalError", fault, None, f"OperationalError: {fault}\n")
            return ("loaded",)

        return self._guarded(act, "load")

    def _load_project(self, files, acceptance):
        try:
            projects.unpack(files, acceptance)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            return error_reply("compile", error)
        return ("loaded",)

    def _guarded(self, act, kind="call"):
        """Runs the candidate's code: whatever it raises becomes a reply.

        A recursion limit that the program has set stays its own from call to call, and does not stand in the way of the
        runtime in between.
        """
        _setrecursionlimit(self.recursion_limit)
        try:
            reply = act()
        except virtual_time.Deadlock as deadlock:
            self._restore_recursion()
            return deadlock_reply(deadlock)
        except BaseException as error:
            self._restore_recursion()
            return error_reply(kind, error, self.module)
        self._restore_recursion()
        return reply

    def _restore_recursion(self):
        self.recursion_limit = _getrecursionlimit()
        if self.recursion_limit < _recursion_limit:
            _setrecursionlimit(_recursion_limit)

    def frame_of(self, reply):
        """The frame of a reply; afterwards everything that was printed is on its way."""
        try:
            frame = frames.encode(reply)
        except BaseException as error:
            # Reading the answer ran the program's code (an iterator), which raised.
            frame = frames.encode(error_reply("call", error))
        self.output.flush()
        return frame

    def entry(self):
        name = self.options["entry"]
        entry = self.module.__dict__.get(name)
        if entry is None:
            raise NameError(f"name {name!r} is not defined")
        return entry

    def _load_harness(self, source):
        """The author's module beside the cases, loaded before the program, which may import it."""
        linecache.cache[HARNESS_FILE] = (len(source), None, source.splitlines(keepends=True), HARNESS_FILE)
        harness = types.ModuleType("harness")
        sys.modules["harness"] = harness
        exec(compile(source, HARNESS_FILE, "exec", dont_inherit=True), harness.__dict__)
        # Taken now: a program cannot put others in their place.
        self.arguments_of = getattr(harness, "arguments", None)
        self.drive = getattr(harness, "drive", None)

    # --- asking

    def adapted(self, args):
        """The arguments as the program is to see them."""
        names = self.options.get("args") or ()
        if not names:
            return args
        return tuple(adapters.INTO[names[index]](value) if index < len(names) else value for index, value in enumerate(args))

    def call(self, args, kwargs):
        options = self.options
        names = options.get("args") or ()
        args = self.adapted(args)
        out_of = adapters.OUT_OF[options.get("result") or "value"]
        part = options.get("answer") or "result"

        def act():
            nonlocal args, kwargs
            if self.arguments_of is not None:
                args, kwargs = self.arguments_of(*args, **kwargs), {}
            entry, seconds = self.entry(), None
            if self.drive is not None:
                entry = functools.partial(self.drive, entry)
            if options.get("async"):
                result, seconds = virtual_time.run(lambda: entry(*args, **kwargs))
            else:
                result = entry(*args, **kwargs)
            if part == "result":
                return ("answer", out_of(result))
            if part == "timed":
                return ("answer", (out_of(result), seconds))
            after = tuple(
                adapters.OUT_OF[names[index] if index < len(names) else "value"](value) for index, value in enumerate(args)
            )
            return ("answer", after if part == "arguments" else (out_of(result), after))

        return self._guarded(act)

    def script(self, calls):
        """The first call constructs. Answers the list of all results; an exception says how far the script came."""
        answers = []

        def act():
            instance = None
            for index, (name, args) in enumerate(calls):
                if index == 0:
                    instance = self.entry()(*args)
                    answers.append(None)
                else:
                    answers.append(getattr(instance, name)(*args))
            return ("answer", answers)

        reply = self._guarded(act)
        return (*reply, answers) if reply[0] == "error" else reply

    def run(self, stdin):
        """A whole program, from its first line to the end of its last thread."""
        self.open_stdin(stdin)

        def act():
            self.execute()
            return ("answer", None)

        return self._guarded(act)

    def open_stdin(self, stdin):
        _open_stdin(stdin)

    def execute(self):
        try:
            exec(self.code, self.module.__dict__)
        except SystemExit as end:
            if end.code is not None and end.code != 0:
                raise
        finally:
            _shutdown_threads()
            _run_exit_functions()

    def keep(self, action, *arguments):
        """Puts the input of a question there, for `do_work`; see `weighing`."""

        def act():
            self.work = None
            self.work = weighing.Work(self, action, arguments)
            return ("answer", None)

        return self._guarded(act)

    def do_work(self):
        return self._guarded(self.work.do)

    def rest_from_work(self):
        return self._guarded(self.work.rest)

    def count_work(self):
        return self._guarded(lambda: self.work.count(FILE))

    def trace(self, action, arguments, most_steps, seconds):
        """Runs the program from its first line, and what it is asked then, step by step. Answers the record."""
        recorder = tracing.Recorder(FILE, self.module, most_steps, self.deliver)

        def act():
            if self.options.get("harness"):
                self._load_harness(self.options["harness"])
            if action == "run":
                recorder.start(seconds)
                return self.run(*arguments)
            recorder.start(seconds)
            exec(self.code, self.module.__dict__)
            return self.call(*arguments) if action == "call" else self.script(*arguments)

        reply = self._guarded(act)
        recorder.stop()
        return ("answer", recorder.record(None, _outcome(reply)))

    def ask_database(self, rows):
        """Runs the query against a database with these rows. The plan is printed before, lest the query never ends."""

        def show_plan(plan):
            print(plan, end="")
            self.output.flush()

        return self._guarded(lambda: ("answer", self.query.run(rows, show_plan)))

    def run_tests(self, description):
        """A file of tests against the version that is described; see `duel`."""
        names = self.options["tests"], self.options["entry"]
        return self._guarded(lambda: ("answer", duel.run(self.tests, *names, description, self.exchange)))

    def accept(self, tests):
        """Some of the author's tests on a project; see `projects`."""
        return self._guarded(lambda: ("answer", projects.accept(tests)))

    def describe_subject(self):
        def act():
            self.subject = duel.Subject(self.module.__dict__, self.options["entry"])
            return ("answer", self.subject.describe())

        return self._guarded(act)

    def ask_subject(self, *question):
        return self._guarded(lambda: ("answer", self.subject.act(*question)))

    def generate(self, args, seed):
        """An author's generator: the arguments, then a seeded source of randomness."""
        return self._guarded(lambda: ("answer", self.entry()(*args, random.Random(seed))))

    def claims(self, prefix):
        """Calls every function of the module whose name starts with the prefix, in order of definition."""
        results = []
        for name, member in list(self.module.__dict__.items()):
            if name.startswith(prefix) and isinstance(member, types.FunctionType):
                reply = self._guarded(lambda: member() and None)
                results.append((name, reply if type(reply) is tuple else None))
        return ("answer", results)


def _outcome(reply):
    """How a traced run ended: `("answered", text)` or `("raised", class, message, line)`."""
    if reply[0] == "error":
        return ("raised", reply[2], reply[3], reply[4])
    return ("answered", glimpse.short(reply[1]))
