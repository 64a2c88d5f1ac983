"""SQL against a database that a case prepares, in memory and anew for each case."""

import re

MAX_PLAN = 8_000  # characters

# Blanks, semicolons and comments: what says nothing.
_NOTHING = re.compile(r"(?:[\s;]|--[^\n]*|/\*.*?(?:\*/|\Z))*+", re.DOTALL)
# SQLite has one code for all of them; what they have in common is that no database could make sense of the text.
_UNREADABLE = re.compile(r"syntax error|incomplete input|unrecognized token")


class NoQuery(Exception):
    """There is nothing to run."""


class ReadOnly(Exception):
    """A statement that would change something, where it may only read."""


class Data(Exception):
    """The case's own script fails: not the query's fault."""


def _sqlite():
    # Not every CPython was built with it, and most cells have no use for it.
    import sqlite3

    return sqlite3


class Query:
    """A person's SQL. One statement that reads; where there is a `check`, a script, whose effect the check reads."""

    def __init__(self, source, schema, check):
        self.sqlite = _sqlite()
        self.schema = schema
        self.check = check
        self.statements = list(self._statements(source))

    def _statements(self, source):
        """Splits at semicolons, apart from those within texts, comments and triggers."""
        start = 0
        for end in [found.end() for found in re.finditer(";", source)] + [len(source)]:
            part = source[start:end]
            if end < len(source) and not self.sqlite.complete_statement(part):
                continue
            if not _NOTHING.fullmatch(part):
                yield part
            start = end

    def fault_of_text(self):
        """Why the text is no SQL whatever the tables hold; None when it is."""
        if self.check is None and len(self.statements) > 1:
            return f"one statement is wanted, here are {len(self.statements)}"
        connection = self._database("")
        for statement in self.statements:
            try:
                connection.execute(f"EXPLAIN {statement}")
            except self.sqlite.Error as error:
                if _UNREADABLE.search(str(error)):
                    return str(error)
        return None

    def _database(self, rows):
        connection = self.sqlite.connect(":memory:", isolation_level=None)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.executescript(self.schema)
            connection.executescript(rows)
        except self.sqlite.Error as error:
            raise Data(f"{error}, in the data of the case") from None
        return connection

    def run(self, rows, show_plan):
        """The names of the columns, and the rows."""
        connection = self._database(rows)
        if not self.statements:
            raise NoQuery("there is no statement yet")
        connection.set_authorizer(self._may_read if self.check is None else self._may_change)
        if self.check is None:
            query = self.statements[0]
            try:
                show_plan(self._plan(connection, query))
                cursor = connection.execute(query)
            except self.sqlite.DatabaseError as error:
                # What a table-valued pragma or an extension says of it has no code of its own.
                if error.sqlite_errorcode == self.sqlite.SQLITE_AUTH or "not authorized" in str(error):
                    raise ReadOnly("this query may only read") from None
                raise
        else:
            for statement in self.statements:
                connection.execute(statement)
            connection.set_authorizer(None)
            if connection.in_transaction:
                # As when the connection of a program is lost.
                connection.execute("ROLLBACK")
            self._drop_temporary(connection)
            cursor = connection.execute(self.check)
        return [column[0] for column in cursor.description or ()], cursor.fetchall()

    def _drop_temporary(self, connection):
        """They end with a connection as well; until then a temporary table stands before the one of the same name."""
        kinds = "SELECT type, name FROM sqlite_temp_master WHERE type IN ('trigger', 'view', 'table') AND name NOT LIKE 'sqlite@_%' ESCAPE '@'"
        for kind, name in connection.execute(f"{kinds} ORDER BY type = 'table', type").fetchall():
            quoted = name.replace('"', '""')
            connection.execute(f'DROP {kind} IF EXISTS temp."{quoted}"')

    def _may_read(self, action, *_):
        sqlite = self.sqlite
        reads = (sqlite.SQLITE_SELECT, sqlite.SQLITE_READ, sqlite.SQLITE_FUNCTION, sqlite.SQLITE_RECURSIVE)
        return sqlite.SQLITE_OK if action in reads else sqlite.SQLITE_DENY

    def _may_change(self, action, *_):
        sqlite = self.sqlite
        outside = (sqlite.SQLITE_ATTACH, sqlite.SQLITE_DETACH, sqlite.SQLITE_PRAGMA)
        return sqlite.SQLITE_DENY if action in outside else sqlite.SQLITE_OK

    def _plan(self, connection, query):
        """As `EXPLAIN QUERY PLAN` says it, indented by depth."""
        depths, lines = {0: -1}, []
        for node, parent, _, detail in connection.execute(f"EXPLAIN QUERY PLAN {query}"):
            depths[node] = depths.get(parent, -1) + 1
            lines.append(f"{'  ' * depths[node]}{detail}\n")
        return "".join(lines)[:MAX_PLAN]
