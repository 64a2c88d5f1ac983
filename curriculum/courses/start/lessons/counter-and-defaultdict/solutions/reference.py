from collections import Counter, defaultdict


def hot_topic(calls):
    counts = Counter([topic for topic, phone in calls])
    phones = defaultdict(list)
    for topic, phone in calls:
        phones[topic].append(phone)
    topic, count = counts.most_common(1)[0]
    return topic, phones[topic]
