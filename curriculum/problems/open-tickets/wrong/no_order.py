from harness import Comment, Ticket
from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload


def open_tickets(session: Session) -> list[tuple[str, str | None, list[str]]]:
    query = (
        select(Ticket)
        .where(Ticket.is_open)
        .options(
            joinedload(Ticket.engineer),
            selectinload(Ticket.comments).joinedload(Comment.author),
        )
    )
    report = []
    for ticket in session.scalars(query):
        engineer = ticket.engineer.name if ticket.engineer else None
        comments = sorted(ticket.comments, key=lambda comment: (comment.minute, comment.id))
        report.append((ticket.title, engineer, [comment.author.name for comment in comments]))
    return report
