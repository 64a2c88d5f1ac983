"""A question in two steps: the input is put there, then the program works on it. Between the two the supervisor notes what the
cell takes, so that what it sees afterwards is the program's alone. Nothing of the answer leaves the cell.
"""

import collections
import ctypes
import sys

M_TRIM_THRESHOLD, M_MMAP_MAX = -1, -4
NEVER = 1 << 30  # bytes
HOLES = 1_000  # of each size
_BYTES_HEAD = sys.getsizeof(b"")
# What is no room at all, whatever its value.
_SCALARS = (type(None), bool, int, float, complex)

_libc = ctypes.CDLL(None)
_monitoring = getattr(sys, "monitoring", None)  # from 3.12 on
TOOL = 5  # not one of those that debuggers, coverage and profilers take


def _hold_memory():
    """The C library keeps what is freed from now on: the kernel notes a peak that is gone again only to some 100 KB, and
    what is still there when it is asked to the page."""
    try:
        _libc.mallopt(M_TRIM_THRESHOLD, NEVER)
        _libc.mallopt(M_MMAP_MAX, 0)
    except AttributeError:
        pass  # not glibc


def _give_back():
    """Memory that is free goes back to the kernel: it would serve the program again, and not be seen."""
    try:
        _libc.malloc_trim(0)
    except AttributeError:
        pass


def _fill_holes():
    """Small objects that fill what the interpreter's own allocator has free: in there the first ones of the program would not
    be seen. It has a pool for every sixteen bytes up to 512."""
    filling = [[object() for _ in range(HOLES)], [float(number) for number in range(HOLES)]]
    for size in range(48, 513, 16):
        filling.append([bytes(size - _BYTES_HEAD) for _ in range(HOLES)])
    return filling


class Work:
    """An input that waits for the program. It is held to the end: what counts is what the program takes beside it."""

    def __init__(self, program, action, arguments):
        self.program = program
        self.arguments = arguments
        self.answer = None
        if action == "call":
            self.args, self.kwargs = program.adapted(arguments[0]), arguments[1]
            self.act = self._call
        elif action == "script":
            self.calls = arguments[0]
            self.act = self._script
        else:
            program.open_stdin(arguments[0])
            self.act = self._run
        self.filling = _fill_holes()
        _hold_memory()
        _give_back()

    def do(self):
        """Answers whether there is an answer that takes room. It is held until the next question, so that it is seen."""
        self.answer = self.act()
        if hasattr(self.answer, "__next__"):
            # Nobody keeps what it yields.
            collections.deque(self.answer, maxlen=0)
        return ("answer", type(self.answer) not in _SCALARS)

    def rest(self):
        """Afterwards only what is still needed is there, the answer among it."""
        _give_back()
        return ("answer", None)

    def count(self, file):
        """The same, counting the jumps and branches of the program's own code: None where this interpreter cannot, False
        where the program meddles with it."""
        if _monitoring is None:
            return ("answer", None)
        if sys.gettrace() or sys.getprofile() or _monitoring.get_tool(TOOL):
            return ("answer", False)
        steps = 0

        def step(code, *_):
            nonlocal steps
            if code.co_filename == file:
                steps += 1

        names = vars(_monitoring.events)
        # From 3.14 on there are two for a branch.
        events = [names[name] for name in ("JUMP", "BRANCH_LEFT", "BRANCH_RIGHT") if name in names]
        events = events if len(events) == 3 else [names["JUMP"], names["BRANCH"]]
        wanted = sum(events)
        _monitoring.use_tool_id(TOOL, "steps")
        for event in events:
            _monitoring.register_callback(TOOL, event, step)
        _monitoring.set_events(TOOL, wanted)
        try:
            self.do()
            is_whole = _monitoring.get_events(TOOL) == wanted
            # Registering gives back what was there: what the program put in its place.
            for event in events:
                is_whole = _monitoring.register_callback(TOOL, event, None) is step and is_whole
            is_whole = is_whole and not (sys.gettrace() or sys.getprofile())
        finally:
            _monitoring.free_tool_id(TOOL)
        return ("answer", steps if is_whole else False)

    def _call(self):
        return self.program.entry()(*self.args, **self.kwargs)

    def _script(self):
        """What the calls answer is dropped; what the instance holds is not."""
        instance = None
        for index, (name, args) in enumerate(self.calls):
            if index == 0:
                instance = self.program.entry()(*args)
            else:
                getattr(instance, name)(*args)
        return instance

    def _run(self):
        self.program.execute()
