CREATE TABLE manager (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);
CREATE TABLE client (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    manager_id INTEGER REFERENCES manager  -- NULL: nobody's
);
CREATE TABLE invoice (
    id INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL REFERENCES client,
    amount INTEGER NOT NULL,               -- cents
    paid_on TEXT                           -- NULL: not paid yet
);
