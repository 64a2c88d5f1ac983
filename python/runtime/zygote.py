"""The warm process that cells are forked from, and the loop that a cell runs.

Descriptor 0 is the control socket. A message asks for one cell: four bytes of uid, and the cell's three descriptors.
"""

import array
import gc
import marshal
import os
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


def preload(names):
    for name in names.split():
        __import__(name)


def _receive(size):
    data = bytearray()
    while len(data) < size:
        piece = _read(CHANNEL, min(size - len(data), 1 << 20))
        if not piece:
            os._exit(0)
        data += piece
    return data


def _send(frame):
    view = memoryview(_length.pack(len(frame)) + frame)
    while view:
        view = view[_write(CHANNEL, view) :]


def serve_cell(program):
    """Answers requests until the supervisor ends the cell."""
    actions = {
        "load": program.load,
        "call": program.call,
        "script": program.script,
        "run": program.run,
        "generate": program.generate,
        "claims": program.claims,
    }
    while True:
        (size,) = _length.unpack(_receive(4))
        action, *arguments = marshal.loads(_receive(size))
        _send(program.frame_of(actions[action](*arguments)))


def warm_up(program):
    """A dummy run takes the copy-on-write faults that the candidate's first call would otherwise pay for."""
    program.load("def warm_up(x):\n    return [x]\n", {"entry": "warm_up"})
    program.frame_of(program.call((1,), {}))
    program.options = {}
    sys.modules.pop("solution", None)


def become_cell(shape, uid, descriptors):
    try:
        shape.enter(uid, *descriptors)
        program = programs.Program()
        warm_up(program)
    except BaseException as error:
        report_failure(shape.channel, f"{type(error).__name__}: {error}")
        os._exit(1)
    _send(frames.encode(("ready",)))
    try:
        serve_cell(program)
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
    shape = isolation.Isolation(settings)
    control = socket.socket(fileno=0)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel reaps cells that ended
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the supervisor's business
    sys.argv = [programs.FILE]
    gc.collect()
    gc.freeze()
    control.send(b"ready")
    while True:
        message, ancillary, _, _ = control.recvmsg(64, socket.CMSG_SPACE(16))
        if not message:
            os._exit(0)
        descriptors = array.array("i")
        for _, kind, data in ancillary:
            if kind == socket.SCM_RIGHTS:
                descriptors.frombytes(data[: len(data) - len(data) % 4])
        (uid,) = struct.unpack("<I", message)
        try:
            pid = shape.fork()
        except (OSError, isolation.IsolationError) as error:
            report_failure(descriptors[0], str(error))
            pid = -1
        if pid == 0:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            become_cell(shape, uid, descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
