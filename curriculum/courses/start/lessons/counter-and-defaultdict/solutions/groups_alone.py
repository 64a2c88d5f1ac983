from collections import defaultdict


def hot_topic(calls):
    phones = defaultdict(list)
    for topic, phone in calls:
        phones[topic].append(phone)
    return max(phones.items(), key=lambda pair: len(pair[1]))
