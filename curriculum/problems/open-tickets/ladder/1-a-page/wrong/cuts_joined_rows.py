# Joins the comments itself, and limits the rows of the join.
from harness import Comment, Ticket
from sqlalchemy import select
from sqlalchemy.orm import contains_eager, joinedload


def open_tickets(session, after, size):
    query = (
        select(Ticket)
        .outerjoin(Ticket.comments)
        .where(Ticket.is_open, Ticket.id > after)
        .order_by(Ticket.id, Comment.minute, Comment.id)
        .limit(size)
        .options(joinedload(Ticket.engineer), contains_eager(Ticket.comments).joinedload(Comment.author))
    )
    report = []
    for ticket in session.scalars(query).unique():
        engineer = ticket.engineer.name if ticket.engineer else None
        report.append((ticket.title, engineer, [comment.author.name for comment in ticket.comments]))
    return report
