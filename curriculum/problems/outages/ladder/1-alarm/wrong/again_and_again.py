# Reports at every check from `at_least` on.
def alarms(checks, at_least):
    first = failed = 0
    for minute, ok in checks:
        if ok:
            failed = 0
            continue
        if failed == 0:
            first = minute
        failed += 1
        if failed >= at_least:
            yield first
