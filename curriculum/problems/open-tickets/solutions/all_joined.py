from harness import Comment, Ticket
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload


def open_tickets(session: Session) -> list[tuple[str, str | None, list[str]]]:
    query = select(Ticket).where(Ticket.is_open.is_(True)).order_by(Ticket.id)
    query = query.options(joinedload(Ticket.engineer), joinedload(Ticket.comments).joinedload(Comment.author))
    return [
        (
            ticket.title,
            ticket.engineer and ticket.engineer.name,
            [c.author.name for c in sorted(ticket.comments, key=lambda c: (c.minute, c.id))],
        )
        for ticket in session.scalars(query).unique()
    ]
