from collections import Counter


def hot_topic(calls):
    counts = Counter([topic for topic, phone in calls])
    phones = {}
    for topic, phone in calls:
        phones[topic].append(phone)
    topic, count = counts.most_common(1)[0]
    return topic, phones[topic]
