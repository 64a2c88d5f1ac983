def drive(longest_so_far, songs, rounds=1, shift=0):
    """Plays `songs` again and again, each time with numbers greater by `shift`.

    Answers after how many plays the length rose, and to what, and how many answers there were.
    """
    read = 0

    def history():
        nonlocal read
        for number in range(rounds):
            for song in songs:
                read += 1
                yield song + number * shift

    answers = best = 0
    rises = []
    for length in longest_so_far(history()):
        answers += 1
        if length != best:
            best = length
            if len(rises) < 1000:
                rises.append((read, length))
    return rises, answers
