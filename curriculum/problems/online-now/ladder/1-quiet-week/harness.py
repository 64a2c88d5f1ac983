def drive(OnlineUsers, span, people, visits):
    """One visit a second by `people` users in turn, from second 0 on; then the question is asked, once."""
    users = OnlineUsers(span)
    for time in range(visits):
        users.seen(time, time % people)
    return users.online(visits)
