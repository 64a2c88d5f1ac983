//! What the store promises, asked of SQLite and of PostgreSQL alike.
#![allow(clippy::unwrap_used)]

/// Makes two tests of each check: one with an empty store on SQLite, one on PostgreSQL.
macro_rules! on_both_databases {
    ($($check:ident),+ $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $check() {
                    super::$check(crate::fixture::sqlite().await).await;
                }
            )+
        }
        mod postgres {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $check() {
                    let Some(fixture) = crate::fixture::postgres().await else { return };
                    super::$check(fixture).await;
                }
            )+
        }
    };
}

mod accounts;
mod attempts;
mod backup;
mod bound_queries;
mod concurrency;
mod connection;
mod drafts;
mod drills;
mod durability;
mod fixture;
mod isolation;
mod portable;
mod practice;
mod schema;
mod work;
