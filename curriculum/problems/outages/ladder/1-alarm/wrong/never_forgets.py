# Starts again after an alarm, but not after a good check.
def alarms(checks, at_least):
    failed = 0
    for minute, ok in checks:
        if not ok:
            failed += 1
            if failed == at_least:
                yield minute - at_least + 1
        elif failed >= at_least:
            failed = 0
