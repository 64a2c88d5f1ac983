"""An event loop whose clock jumps: a sleep of 100 s takes no time, and everything happens in the order of a real loop.

When nothing is ready, the clock goes to the next timer at once. It stands still while a thread works, because nobody can
tell how long that takes; and when nothing is scheduled either, nothing can happen any more, which is a deadlock.
"""

import asyncio
import concurrent.futures.thread
import inspect
import itertools
import math
import selectors
import threading

_Runner, _all_tasks = asyncio.Runner, asyncio.all_tasks  # before a program can put others there

MAIN = "main"  # the name of the task that the others belong to
CLOCK_RESOLUTION = 1e-9  # seconds
LOOK_AT_THREADS = 0.005  # seconds of real time between two looks at threads that do not wake the loop


class Deadlock(BaseException):
    """Every task waits for something that cannot happen. `waiting` has for each task, the first one first, the frames of
    its coroutines from the outermost on: file, line, function.
    """

    def __init__(self, waiting):
        super().__init__("nothing is ready and nothing is scheduled")
        self.waiting = waiting


class _Instant(float):
    """The time of a timer. Of two for the same time the one made first comes first, as if the clock had moved between."""

    def __new__(cls, when, number):
        instant = float.__new__(cls, when)
        instant.number = number
        return instant

    def __lt__(self, other):
        if type(other) is _Instant and float.__eq__(self, other):
            return self.number < other.number
        return float.__lt__(self, other)


class _Selector(selectors.DefaultSelector):
    """Looks for events and never waits for a time: where a real loop would sleep, it moves the loop's clock."""

    loop = None

    def select(self, timeout=None):
        events = super().select(0)
        while not events and timeout != 0:
            if not self.loop.waits_for_threads():
                self.loop.jump()
                return events
            events = super().select(LOOK_AT_THREADS)
        return events


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        selector = _Selector()
        super().__init__(selector)
        selector.loop = self
        self._now = 0.0
        self._numbers = itertools.count()
        self._jobs = 0  # handed to an executor and not done

    def time(self):
        return self._now

    def jump(self):
        """Goes on to the next timer. A timer that is never due is none."""
        when = self._scheduled[0].when() if self._scheduled else math.inf
        if not when < math.inf:
            raise Deadlock(_waiting(_all_tasks(self)))
        self._now = max(self._now, float(when))
        # Late in a long run the resolution is less than the distance between two floats, and nothing would become due.
        self._clock_resolution = max(CLOCK_RESOLUTION, math.ulp(self._now))

    def call_at(self, when, callback, *args, context=None):
        return super().call_at(_Instant(when, next(self._numbers)), callback, *args, context=context)

    def run_in_executor(self, executor, func, *args):
        future = super().run_in_executor(executor, func, *args)
        self._jobs += 1
        future.add_done_callback(self._job_done)
        return future

    def _job_done(self, _):
        self._jobs -= 1

    def waits_for_threads(self):
        """Whether a job of an executor or a thread that the program started itself is under way."""
        idle = concurrent.futures.thread._threads_queues  # workers of pools: alive, whether or not they have a job
        own = (thread for thread in threading.enumerate() if thread is not threading.main_thread())
        return self._jobs > 0 or any(thread not in idle for thread in own)


def _waiting(tasks):
    first_one_first = sorted(tasks, key=lambda task: task.get_name() != MAIN)
    return [list(_frames(task.get_coro())) for task in first_one_first]


def _frames(coroutine):
    while inspect.iscoroutine(coroutine) and coroutine.cr_frame is not None:
        code = coroutine.cr_frame.f_code
        yield code.co_filename, coroutine.cr_frame.f_lineno, code.co_name
        coroutine = coroutine.cr_await


def run(make):
    """Runs the coroutine that `make()` makes. Returns its result and the seconds of virtual time that it took.

    Tasks that still run afterwards are cancelled, as `asyncio.run` does it.
    """

    async def main():
        asyncio.current_task().set_name(MAIN)
        coroutine = make()
        if not inspect.isawaitable(coroutine):
            raise TypeError(f"a coroutine function is wanted (async def); the call returned {type(coroutine).__name__}")
        return await coroutine

    with _Runner(loop_factory=VirtualLoop) as runner:
        result = runner.run(main())
        # To the microsecond: sums of floats in another order are the same time.
        return result, round(runner.get_loop().time(), 6)
