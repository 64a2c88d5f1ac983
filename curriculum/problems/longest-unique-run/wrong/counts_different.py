def longest_unique(history: str) -> int:
    return len(set(history))
