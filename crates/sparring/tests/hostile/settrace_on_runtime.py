# Traces the runtime from inside the call, to change what it returns and to see what comes next.
# expect: WA RTE
import sys
import threading


def solve(secret_of):
    seen = []

    def trace(frame, event, argument):
        seen.append((frame.f_code.co_name, {**frame.f_locals}))
        if "reply" in frame.f_locals:
            frame.f_locals["reply"] = ("answer", True)
        return trace

    sys.settrace(trace)
    threading.settrace(trace)
    frame = sys._getframe()
    while frame is not None:
        frame.f_trace = trace
        frame = frame.f_back
    return None
