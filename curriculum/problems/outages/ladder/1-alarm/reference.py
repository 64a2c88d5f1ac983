def alarms(checks, at_least):
    failed = 0
    for minute, ok in checks:
        failed = 0 if ok else failed + 1
        if failed == at_least:
            yield minute - at_least + 1
