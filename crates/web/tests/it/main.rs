//! The router in process, with a SQLite store in a temporary folder and a small pack. The tests play the worker.
#![allow(clippy::unwrap_used)]

mod accounts;
mod app;
mod assignments;
mod attempts;
mod browser;
mod claims;
mod drafts;
mod drills;
mod events;
mod groups;
mod hints;
mod insights;
mod kinds;
mod ladders;
mod languages;
mod lessons;
mod limits;
mod mail;
mod openapi;
mod pages;
mod placement;
mod postman;
mod provider;
mod questions;
mod reviews;
mod routes;
mod safety;
mod spoken;
mod traces;
mod vouching;
