from sqlalchemy import ForeignKey, Index, create_engine, event, insert
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class TooManyStatements(Exception):
    pass


class Base(DeclarativeBase):
    pass


class Engineer(Base):
    __tablename__ = "engineers"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Ticket(Base):
    __tablename__ = "tickets"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    is_open: Mapped[bool]
    engineer_id: Mapped[int | None] = mapped_column(ForeignKey("engineers.id"))
    engineer: Mapped[Engineer | None] = relationship()
    comments: Mapped[list["Comment"]] = relationship()


class Comment(Base):
    __tablename__ = "comments"
    id: Mapped[int] = mapped_column(primary_key=True)
    minute: Mapped[int]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("tickets.id"))
    author_id: Mapped[int] = mapped_column(ForeignKey("engineers.id"))
    author: Mapped[Engineer] = relationship()


# The pages of the system show the newest first, so rows that are read by these indexes come in that order.
Index("open_tickets_newest_first", Ticket.is_open, Ticket.id.desc())
Index("comments_newest_first", Comment.ticket_id, Comment.id.desc())


COLUMNS = {
    Engineer: ("id", "name"),
    Ticket: ("id", "title", "is_open", "engineer_id"),
    Comment: ("id", "minute", "ticket_id", "author_id"),
}


def arguments(rows):
    """A session on a fresh database with these rows; its fourth statement raises TooManyStatements."""
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with engine.begin() as connection:
        for model, columns in COLUMNS.items():
            values = [dict(zip(columns, row, strict=True)) for row in rows.get(model.__tablename__, [])]
            if values:
                connection.execute(insert(model.__table__), values)
    statements = 0

    @event.listens_for(engine, "before_cursor_execute")
    def count(*_):
        nonlocal statements
        statements += 1
        if statements > 3:
            raise TooManyStatements(f"statement number {statements}")

    return (Session(engine),)
