//! The router in process, with a SQLite store in a temporary folder.
