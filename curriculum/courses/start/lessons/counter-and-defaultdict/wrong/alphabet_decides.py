from collections import Counter, defaultdict


def hot_topic(calls):
    counts = Counter([topic for topic, phone in calls])
    phones = defaultdict(list)
    for topic, phone in calls:
        phones[topic].append(phone)
    topic = sorted(counts, key=lambda name: (-counts[name], name))[0]
    return topic, phones[topic]
