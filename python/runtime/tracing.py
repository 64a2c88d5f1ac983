"""Records how a program runs, step by step: line, frames, names, the objects that they reach, what was printed.

Only frames of the program itself. Everything is bounded, and nothing of the program's code is run to look at a value. When a
limit is reached the record is sent at once and the cell ends, so that the program never learns of it. Where the program takes
the cell down with it, the supervisor counts the marks on descriptor 2 and asks again for one step less.
"""

import collections
import opcode
import os
import signal
import sys
import threading
import types

import frames
import glimpse

MOST_STEPS = 2_000
MOST_FRAMES = 12  # innermost frames of a step; deeper stacks are counted
MOST_NAMES = 40
MOST_OBJECTS = 100  # of one step
MOST_ITEMS = 20
MOST_PRINTED = 20_000  # characters
MOST_COST = 1_000_000  # characters and items of the whole record
MARK = b"\x1e"

_mro_of = type.__dict__["__mro__"].__get__
_attributes_of_class = type.__dict__["__dict__"].__get__
_object_getattribute = object.__getattribute__
_settrace, _gettrace = sys.settrace, sys.gettrace
_write, _exit = os.write, os._exit
_thread_start = threading.Thread.start.__code__
_get_frame_of = {
    types.GeneratorType: types.GeneratorType.__dict__["gi_frame"].__get__,
    types.CoroutineType: types.CoroutineType.__dict__["cr_frame"].__get__,
    types.AsyncGeneratorType: types.AsyncGeneratorType.__dict__["ag_frame"].__get__,
}
_RUNNING = {
    types.GeneratorType: types.GeneratorType.__dict__["gi_running"].__get__,
    types.CoroutineType: types.CoroutineType.__dict__["cr_running"].__get__,
    types.AsyncGeneratorType: types.AsyncGeneratorType.__dict__["ag_running"].__get__,
}
_GENERATOR_FLAGS = 0x20 | 0x80 | 0x200
_PLAIN = (type(None), bool, int, float, complex, str, bytes, range, type(...), types.ModuleType, types.BuiltinFunctionType)
_SEQUENCES = {list: list.__iter__, tuple: tuple.__iter__, collections.deque: collections.deque.__iter__}
_SETS = {set: set.__iter__, frozenset: frozenset.__iter__}
_LENGTHS = {
    list: list.__len__,
    tuple: tuple.__len__,
    collections.deque: collections.deque.__len__,
    set: set.__len__,
    frozenset: frozenset.__len__,
    dict: dict.__len__,
}


class Recorder:
    def __init__(self, own_file, module, most_steps, send):
        self.file = own_file
        self.globals = module.__dict__
        self.hidden = frozenset(module.__dict__)
        self.most_steps = min(most_steps, MOST_STEPS)
        # Asked for so many because the one after them never comes: the program takes its cell down.
        self.is_second_try = most_steps < MOST_STEPS
        self.send = send  # takes the record and does not come back
        self.steps = []
        self.printed = []
        self.printed_size = 0
        self.cost = 0
        self.notes = []
        self.serials = {}  # of a frame's id, while it lives
        self.next_serial = 0
        self.numbers = {}  # of an object's id and class, while it is reachable
        self.next_number = 0
        self.heap = {}  # number -> content at the last step
        self.shown_frames = {}  # serial -> content at the last step
        self.raising = None  # the serial of the frame in which an exception is under way
        self.is_over = False

    # --- around the run

    def start(self, seconds):
        sys.stdout.write = lambda text: self._print(text, "strict")
        sys.stderr.write = lambda text: self._print(text, "backslashreplace")
        sys.settrace = self._refuse_tracer
        threading.settrace = threading.setprofile = lambda *_: None
        signal.signal(signal.SIGALRM, lambda *_: self.finish("time"))
        signal.setitimer(signal.ITIMER_REAL, seconds)
        _settrace(self._on_call)

    def stop(self):
        is_ours = _gettrace() == self._on_call
        _settrace(None)
        signal.setitimer(signal.ITIMER_REAL, 0)
        if not is_ours:
            self._note("tracing")
        self.is_over = True

    def finish(self, reason):
        """A limit was reached: the record goes out, and the program with it."""
        _settrace(None)
        if not self.is_over:
            self.is_over = True
            self.send(("answer", self.record(reason, None)))
        _exit(0)

    def record(self, cut, outcome):
        return {
            "steps": self.steps,
            "printed": "".join(self.printed),
            "cut": cut,
            "notes": self.notes,
            "outcome": outcome,
        }

    def _note(self, name):
        if name not in self.notes:
            self.notes.append(name)

    def _refuse_tracer(self, _function):
        self._note("tracing")

    def _print(self, text, errors):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {frames.class_name(type(text))}")
        written = str.encode(text, "utf-8", errors).decode()  # what cannot be printed raises here, as it does in a stream
        left = MOST_PRINTED - self.printed_size
        if left > 0:
            piece = written[:left]
            self.printed.append(piece)
            self.printed_size += len(piece)
        elif text:
            self._note("printed")
        return len(text)

    # --- events

    def _on_call(self, frame, event, _argument):
        code = frame.f_code
        if code.co_filename != self.file:
            if code is _thread_start:
                self._note("threads")
            return None
        return self._on_event

    def _on_event(self, frame, event, argument):
        if self.is_over:
            return None
        try:
            if event == "line":
                self._step("line", frame, None)
            elif event == "return":
                self._leave(frame, argument)
            elif event == "exception":
                self.raising = self._serial(frame)
                self._step("exception", frame, argument[1])
        except Exception as error:  # ours, not the program's: the record so far is right, the rest is not known
            self.finish(f"fault {type(error).__name__}")
        return self._on_event

    def _leave(self, frame, value):
        serial = self._serial(frame)
        is_paused = False
        if frame.f_code.co_flags & _GENERATOR_FLAGS and self.raising != serial:
            code, at = frame.f_code.co_code, frame.f_lasti

            is_paused = opcode.opname[code[at]] in ("YIELD_VALUE", "INSTRUMENTED_YIELD_VALUE", "SEND", "RESUME")
        if self.raising == serial:
            self.raising = None
            self._step("unwind", frame, None)
        else:
            self._step("yield" if is_paused else "return", frame, value, has_value=True)
        if not is_paused:
            self.serials.pop(id(frame), None)

    def _serial(self, frame):
        serial = self.serials.get(id(frame))
        if serial is None:
            serial = self.serials[id(frame)] = self.next_serial
            self.next_serial += 1
        return serial

    # --- one step

    def _step(self, event, frame, value, has_value=False):
        if event == "line" and self.raising == self._serial(frame):
            self.raising = None  # it was caught
        if len(self.steps) >= self.most_steps:
            self.finish("steps")
        if self.cost > MOST_COST:
            self.finish("size")
        look = _Look(self)
        stack, depth = [], 0
        one = frame
        while one is not None:
            if one.f_code.co_filename == self.file:
                depth += 1
                if len(stack) < MOST_FRAMES - 1 or one.f_code.co_name == "<module>":
                    stack.append(one)
            one = one.f_back
        has_module = bool(stack) and stack[-1].f_code.co_name == "<module>"
        stack.reverse()
        entries = []
        if not has_module:
            entries.append(self._frame_entry(-1, "<module>", 0, self.globals, look, self.hidden))
        for one in stack:
            is_module = one.f_code.co_name == "<module>"
            names = self.globals if is_module else one.f_locals
            name = one.f_code.co_qualname.replace("<locals>.", "")
            serial = -1 if is_module else self._serial(one)
            entries.append(self._frame_entry(serial, name, one.f_lineno, names, look, self.hidden if is_module else ()))
        shown = look.value(value) if has_value or value is not None else None
        content = look.objects()
        changes = []
        for number, one in content.items():
            if self.heap.get(number) != one:
                changes.append((number, *one))
                self.cost += 20 + sum(len(str(part)) for part in one[3]) + len(one[1])
        gone = [number for number in self.heap if number not in content]
        self.heap = content
        self.numbers = look.numbers
        live = {entry[0] for entry in entries}
        self.shown_frames = {serial: one for serial, one in self.shown_frames.items() if serial in live}
        self.steps.append(
            (event, frame.f_lineno, depth + (0 if has_module else 1), entries, changes, gone, self.printed_size, shown)
        )
        self.cost += 40 + 8 * len(entries)
        _write(2, MARK)
        if self.is_second_try and len(self.steps) == self.most_steps:
            self.finish("steps")

    def _frame_entry(self, serial, name, line, names, look, hidden):
        shown = []
        for key, value in list(names.items()):
            if type(key) is not str or key in hidden or key.startswith(("__", ".")) or type(value) is types.ModuleType:
                continue
            if len(shown) == MOST_NAMES:
                shown.append(("…", ("", "")))
                break
            shown.append((key[:60], look.value(value)))
        content = (name[:80], line, tuple(shown))
        if self.shown_frames.get(serial) == content:
            return (serial,)
        self.shown_frames[serial] = content
        self.cost += 20 + sum(20 + len(key) for key, _ in shown)
        return (serial, *content)


def _has_plain_defaults(function):
    """Nothing that a function holds and that could change."""
    defaults = (*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values())
    return all(type(one) in _PLAIN for one in defaults)


def _is_state(member):
    """What a class holds beside its methods and what Python itself puts there."""
    name, value = member
    if type(name) is not str or name.startswith("__"):
        return False
    return type(value) not in (types.FunctionType, staticmethod, classmethod, property, types.MemberDescriptorType)


class _Look:
    """The objects that one step reaches. A value is its class and a text, or the number of an object."""

    def __init__(self, recorder):
        self.recorder = recorder
        self.known = recorder.numbers
        self.numbers = {}
        self.waiting = collections.deque()

    def value(self, value):
        cls = type(value)
        if cls in _PLAIN or cls in glimpse.BY_REPR:
            return (frames.class_name(cls), glimpse.short(value))
        if cls is type and value.__module__ not in ("solution", "__main__"):
            return ("type", glimpse.short(value))
        if cls is types.FunctionType and not value.__closure__ and _has_plain_defaults(value):
            return ("function", f"{value.__qualname__}()".replace("<locals>.", "")[:80])
        if cls is type and not any(map(_is_state, _attributes_of_class(value).items())):
            return ("type", glimpse.short(value))
        key = (id(value), cls)
        number = self.numbers.get(key)
        if number is not None:
            return number
        if len(self.numbers) >= MOST_OBJECTS:
            self.recorder._note("objects")
            return (frames.class_name(cls), "…")
        number = self.known.get(key)
        if number is None:
            number = self.recorder.next_number
            self.recorder.next_number += 1
        self.numbers[key] = number
        self.waiting.append((number, value))
        return number

    def objects(self):
        content = {}
        while self.waiting:
            number, value = self.waiting.popleft()
            try:
                content[number] = self._content(value)
            except Exception:
                content[number] = ("opaque", frames.class_name(type(value)), -1, ())
        return content

    def _content(self, value):
        """`(kind, title, size, ((key, value), …))`; a key is None, a name, or a value."""
        cls = type(value)
        title = frames.class_name(cls)
        bases = _mro_of(cls)
        fields = ()
        if cls is types.FunctionType:
            return ("function", f"{value.__qualname__}()".replace("<locals>.", "")[:80], value.__code__.co_firstlineno, self._function(value))
        if cls is types.MethodType:
            return ("method", f"{glimpse.name_of(value.__func__)}()", -1, (("self", self.value(value.__self__)),))
        if cls in _get_frame_of:
            return self._generator(value, cls, title)
        if type in bases:
            return ("class", frames.class_name(value), -1, self._class(value))
        if BaseException in bases:
            args = BaseException.__dict__["args"].__get__(value)
            return ("exception", title, -1, tuple((None, self.value(one)) for one in args[:MOST_ITEMS]))
        if cls is types.CellType:
            return ("cell", "cell", -1, ((None, self.value(value.cell_contents)),))
        if tuple in bases and "_fields" in _attributes_of_class(cls):
            names = _attributes_of_class(cls)["_fields"]
            pairs = zip(names, tuple.__iter__(value))
            return ("instance", title, -1, tuple((str(name)[:60], self.value(one)) for name, one in pairs))
        if cls not in _LENGTHS and not any(base in _LENGTHS for base in bases):
            fields = self._fields(value)
            if not fields and _attributes_of_class(cls).get("__module__") not in ("solution", "__main__"):
                return ("opaque", title, -1, ())
            return ("instance", title, -1, fields)
        if cls not in _LENGTHS:
            fields = self._fields(value)
        for base, items_of in _SEQUENCES.items():
            if base in bases:
                return ("sequence", title, _LENGTHS[base](value), fields + self._items(items_of(value)))
        for base, items_of in _SETS.items():
            if base in bases:
                return ("set", title, _LENGTHS[base](value), fields + self._items(items_of(value)))
        pairs = []
        for key in dict.__iter__(value):
            if len(pairs) == MOST_ITEMS:
                break
            pairs.append((self.value(key), self.value(dict.__getitem__(value, key))))
        return ("dict", title, dict.__len__(value), fields + tuple(pairs))

    def _items(self, items):
        found = []
        for item in items:
            if len(found) == MOST_ITEMS:
                break
            found.append((None, self.value(item)))
        return tuple(found)

    def _fields(self, value):
        return tuple((name[:60], self.value(one)) for name, one in list(frames._fields(value).items())[:MOST_ITEMS])

    def _function(self, value):
        parts = []
        code = value.__code__
        defaults = value.__defaults__ or ()
        names = code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount]
        parts += [(f"{name} =", self.value(one)) for name, one in zip(names, defaults)]
        parts += [(f"{name} =", self.value(one)) for name, one in (value.__kwdefaults__ or {}).items()]
        for name, cell in zip(code.co_freevars, value.__closure__ or ()):
            try:
                parts.append((name, self.value(cell.cell_contents)))
            except ValueError:
                parts.append((name, ("", "?")))
        return tuple(parts[:MOST_ITEMS])

    def _class(self, value):
        own = [(name, one) for name, one in list(_attributes_of_class(value).items()) if type(name) is str]
        kept = [(name, one) for name, one in own if not name.startswith("__") or name in ("__init__", "__slots__")]
        return tuple((name[:60], self._member(one)) for name, one in kept[:MOST_ITEMS])

    def _member(self, member):
        # A method stands for itself: the functions of classes would fill the picture.
        if type(member) in (staticmethod, classmethod, property):
            return (frames.class_name(type(member)), f"{frames.class_name(type(member))}")
        return self.value(member)

    def _generator(self, value, cls, title):
        frame = _get_frame_of[cls](value)
        name = f"{value.__qualname__}()".replace("<locals>.", "")[:80]
        if frame is None:
            return ("generator", name, 0, ())
        if _RUNNING[cls](value):
            return ("generator", name, frame.f_lineno, ())
        pairs = [(key, one) for key, one in list(frame.f_locals.items()) if not key.startswith(".")][:MOST_ITEMS]
        return ("generator", name, frame.f_lineno, tuple((key[:60], self.value(one)) for key, one in pairs))
