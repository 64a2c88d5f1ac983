from harness import Comment, Engineer, Ticket
from sqlalchemy import select
from sqlalchemy.orm import Session


def open_tickets(session: Session) -> list[tuple[str, str | None, list[str]]]:
    ...
