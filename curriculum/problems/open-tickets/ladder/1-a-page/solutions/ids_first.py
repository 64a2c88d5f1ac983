# First the ids of the page, then everything about them.
from harness import Comment, Ticket
from sqlalchemy import select
from sqlalchemy.orm import joinedload


def open_tickets(session, after, size):
    ids = session.scalars(select(Ticket.id).where(Ticket.is_open, Ticket.id > after).order_by(Ticket.id).limit(size)).all()
    tickets = session.scalars(select(Ticket).where(Ticket.id.in_(ids)).order_by(Ticket.id).options(joinedload(Ticket.engineer)))
    found = {ticket.id: (ticket.title, ticket.engineer and ticket.engineer.name, []) for ticket in tickets}
    comments = select(Comment).where(Comment.ticket_id.in_(ids)).order_by(Comment.minute, Comment.id)
    for comment in session.scalars(comments.options(joinedload(Comment.author))):
        found[comment.ticket_id][2].append(comment.author.name)
    return list(found.values())
