# Tries to raise every resource limit.
# expect: AC
# answer: []
import resource


def solve(secret_of):
    raised = []
    for name in ("AS", "CORE", "FSIZE", "MEMLOCK", "MSGQUEUE", "NOFILE", "NPROC", "NICE", "RTPRIO"):
        limit = getattr(resource, f"RLIMIT_{name}", None)
        if limit is None:
            continue
        soft, hard = resource.getrlimit(limit)
        if hard == resource.RLIM_INFINITY:
            continue
        for wanted in (hard + 1, resource.RLIM_INFINITY):
            try:
                resource.setrlimit(limit, (wanted, wanted))
                raised.append(name)
            except (ValueError, OSError):
                pass
    return raised
