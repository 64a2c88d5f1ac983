def snapshots(windows):
    plan = []
    for end, start in sorted((end, start) for start, end in windows):
        if not plan or plan[-1] < start:
            plan.append(end)
    return iter(plan)
