"""The warm process that cells are forked from, and the loop that a cell runs.

Descriptor 0 is the control socket. A message asks for one cell: four bytes of uid, one that tells whether it will stand by,
and the cell's three descriptors.
"""

import array
import gc
import marshal
import os
import select
import signal
import socket
import struct
import sys

import frames
import isolation
import programs

PRELOADED = """
abc argparse array asyncio base64 bisect calendar collections.abc contextlib copy csv dataclasses datetime decimal
enum fractions functools hashlib heapq html inspect itertools json keyword logging math numbers operator pathlib
pprint queue random re secrets shutil statistics string tempfile textwrap threading time timeit tokenize types typing
unicodedata urllib.parse uuid weakref zoneinfo
"""

CHANNEL = 3
_read, _write = os.read, os.write
_length = struct.Struct("<I")
_order = struct.Struct("<I?")


def preload(names):
    for name in names.split():
        __import__(name)


def _receive():
    """The body of one request. The next one is not sent before this one is answered, so that nothing more is there."""
    data = _read(CHANNEL, 1 << 14)
    while len(data) < 4 or len(data) < 4 + _length.unpack_from(data)[0]:
        piece = _read(CHANNEL, 1 << 20)
        if not piece:
            os._exit(0)
        if type(data) is bytes:
            data = bytearray(data)
        data += piece
    return memoryview(data)[4:]


def _send(frame):
    view = memoryview(_length.pack(len(frame)) + frame)
    while view:
        view = view[_write(CHANNEL, view) :]


def exchange(question):
    """Sends something that is no answer yet, and returns what the supervisor says to it."""
    _send(frames.encode(question))
    return marshal.loads(_receive())


def actions_of(program):
    """What a request may ask for, by its first word."""
    return {
        "load": program.load,
        "call": program.call,
        "script": program.script,
        "run": program.run,
        "keep": program.keep,
        "work": program.do_work,
        "rest": program.rest_from_work,
        "count": program.count_work,
        "ask_database": program.ask_database,
        "generate": program.generate,
        "claims": program.claims,
        "run_tests": program.run_tests,
        "accept": program.accept,
        "describe_subject": program.describe_subject,
        "ask_subject": program.ask_subject,
        "trace": program.trace,
    }


def serve_cell(program, actions):
    """Answers requests until the supervisor ends the cell."""
    while True:
        action, *arguments = marshal.loads(_receive())
        _send(program.frame_of(actions[action](*arguments)))


WARM_UP = """
def warm_up(items: list) -> dict:
    counts = {}
    for item in items:
        if item not in counts:
            counts[item] = counts.get(item, 0) + 1
    best = max(counts.values())
    return [item for item, count in counts.items() if count == best]
"""
WARM_UPS = 20
QUIET_MS = 5  # how long a cell has the processor to itself after its birth, unless another one is ordered
BORN = b"\xff\xff\xff\xff"  # no length of a frame
READY = frames.encode(("ready",))


def warm_up(program):
    """A dummy run. In the zygote it lets the interpreter specialise the runtime's code, whose pages are then shared; in a
    cell it takes the copy-on-write faults that the candidate's first call would otherwise pay for.
    """
    program.load(WARM_UP, {"entry": "warm_up"})
    program.frame_of(program.call(([1, "a"],), {}))
    program.options = {}
    sys.modules.pop("solution", None)


def become_cell(shape, program, actions, uid, stands_by, descriptors):
    # The supervisor learns who this is, and takes it into its control groups while the rest is set up.
    _write(descriptors[0], BORN)
    try:
        shape.enter(uid, *descriptors)
        if stands_by:
            warm_up(program)
    except BaseException as error:
        report_failure(shape.channel, f"{type(error).__name__}: {error}")
        os._exit(1)
    _send(READY)
    try:
        serve_cell(program, actions)
    finally:
        os._exit(1)


def report_failure(channel, reason):
    frame = frames.encode(("failed", reason))
    _write(channel, _length.pack(len(frame)) + frame)


def main(settings):
    programs.install_site_builtins()
    if settings["libraries"]:
        sys.path.insert(0, settings["libraries"])
    preload(PRELOADED)
    preload(settings["preload"])
    if "numpy" in sys.modules:
        frames.know_numpy(sys.modules["numpy"])
    shape = isolation.Isolation(settings)
    control = socket.socket(fileno=0)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel reaps cells that ended
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the supervisor's business
    sys.argv = [programs.FILE]
    program = programs.Program()
    program.deliver = lambda reply: _send(program.frame_of(reply))
    program.exchange = exchange
    actions = actions_of(program)
    for _ in range(WARM_UPS):
        warm_up(program)
    gc.collect()
    gc.freeze()
    control.send(b"ready")
    orders = select.poll()
    orders.register(control, select.POLLIN)
    while True:
        message, ancillary, _, _ = control.recvmsg(64, socket.CMSG_SPACE(16))
        if not message:
            os._exit(0)
        uid, stands_by, descriptors = _read_order(message, ancillary)
        try:
            pid = shape.fork()
        except (OSError, isolation.IsolationError) as error:
            report_failure(descriptors[0], str(error))
            pid = -1
        if pid == 0:
            become_cell(shape, program, actions, uid, stands_by, descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        # What follows has time: on one processor the cell would wait for it.
        orders.poll(QUIET_MS)
        shape.prepare_next()


def _read_order(message, ancillary):
    """Uid, whether the cell will stand by, and its descriptors."""
    descriptors = array.array("i")
    for _, kind, data in ancillary:
        if kind == socket.SCM_RIGHTS:
            descriptors.frombytes(data[: len(data) - len(data) % 4])
    return *_order.unpack(message), descriptors
