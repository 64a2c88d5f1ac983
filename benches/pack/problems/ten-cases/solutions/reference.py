def most_common(text: str) -> str:
    counts = {}
    for letter in text:
        counts[letter] = counts.get(letter, 0) + 1
    best = max(counts.values())
    return min(letter for letter, count in counts.items() if count == best)
