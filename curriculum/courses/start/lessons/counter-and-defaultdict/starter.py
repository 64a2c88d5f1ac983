from collections import Counter, defaultdict


def hot_topic(calls):
    pass
