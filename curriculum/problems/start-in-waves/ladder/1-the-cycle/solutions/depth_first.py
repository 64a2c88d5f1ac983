# Depth first without recursion: on the way, or done with.
def find_cycle(needs):
    place, done = {}, set()
    for service in needs:
        if service in done:
            continue
        way, left = [service], [iter(needs[service])]
        place[service] = 0
        while way:
            for needed in left[-1]:
                if needed in done:
                    continue
                if needed in place:
                    return way[place[needed] :]
                place[needed] = len(way)
                way.append(needed)
                left.append(iter(needs.get(needed, ())))
                break
            else:
                left.pop()
                finished = way.pop()
                del place[finished]
                done.add(finished)
    return None
