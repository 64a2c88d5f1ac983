from harness import Comment, Engineer, Ticket
from sqlalchemy import select
from sqlalchemy.orm import Session


def open_tickets(session: Session) -> list[tuple[str, str | None, list[str]]]:
    tickets = session.execute(
        select(Ticket.id, Ticket.title, Engineer.name)
        .outerjoin(Ticket.engineer)
        .where(Ticket.is_open)
        .order_by(Ticket.id)
    ).all()
    authors = {number: [] for number, _, _ in tickets}
    comments = session.execute(
        select(Comment.ticket_id, Engineer.name)
        .join(Comment.author)
        .join(Ticket, Ticket.id == Comment.ticket_id)
        .where(Ticket.is_open)
        .order_by(Comment.minute, Comment.id)
    )
    for number, name in comments:
        authors[number].append(name)
    return [(title, engineer, authors[number]) for number, title, engineer in tickets]
