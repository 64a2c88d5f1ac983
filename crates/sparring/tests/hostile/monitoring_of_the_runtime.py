# `sys.monitoring` and `setprofile` on the runtime's own functions: sees their arguments, and raises from within.
# never: what it changes there says more than an answer.
# expect: WA RTE TLE
# limits: wall_ms=1500
import sys
import threading


def profile(frame, event, argument):
    if event == "call" and frame.f_code.co_name in ("encode", "_encode", "frame_of", "_send"):
        frame.f_locals["reply"] = ("answer", True)
        raise GeneratorExit


def solve(secret_of):
    monitoring = getattr(sys, "monitoring", None)
    if monitoring is not None:
        for tool in range(6):
            try:
                monitoring.use_tool_id(tool, "attack")
                events = monitoring.events
                monitoring.register_callback(tool, events.PY_START, lambda *_: 1 / 0)
                monitoring.register_callback(tool, events.CALL, lambda *_: monitoring.DISABLE)
                monitoring.set_events(tool, events.PY_START | events.CALL)
            except ValueError:
                pass
    sys.setprofile(profile)
    threading.setprofile(profile)
    return "SECRET-"
