# Takes `after` for an offset.
from harness import Comment, Ticket
from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload


def open_tickets(session, after, size):
    query = (
        select(Ticket)
        .where(Ticket.is_open)
        .order_by(Ticket.id)
        .offset(after)
        .limit(size)
        .options(joinedload(Ticket.engineer), selectinload(Ticket.comments).joinedload(Comment.author))
    )
    report = []
    for ticket in session.scalars(query):
        engineer = ticket.engineer.name if ticket.engineer else None
        comments = sorted(ticket.comments, key=lambda comment: (comment.minute, comment.id))
        report.append((ticket.title, engineer, [comment.author.name for comment in comments]))
    return report
