from harness import Comment, Engineer, Ticket


def open_tickets(session, after, size):
    ...
