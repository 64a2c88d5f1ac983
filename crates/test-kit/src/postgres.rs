//! A PostgreSQL for tests: one server per test binary, one database per test.
//!
//! The server is, in this order, the one at `SPARRING_TEST_POSTGRES_URL`, or one that is started from the programs
//! `initdb` and `postgres` on `PATH` or in `/usr/lib/postgresql/*/bin`. Where there is neither, a test fails and says what
//! to install, unless `SPARRING_TEST_WITHOUT_POSTGRES=1` leaves PostgreSQL out.

mod server;

use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbErr};
use server::Server;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};
use tokio::sync::OnceCell;

/// The address of a server in which a test may create databases: `postgres://user:password@host/postgres`.
pub const URL_VARIABLE: &str = "SPARRING_TEST_POSTGRES_URL";
/// Set to `1`, it leaves out what needs PostgreSQL.
pub const WITHOUT_VARIABLE: &str = "SPARRING_TEST_WITHOUT_POSTGRES";

/// Where the databases of this test binary are made.
#[derive(Debug)]
enum Host {
    /// Started here and stopped, with all that is in it, when the test binary ends.
    Own(Server),
    /// Not ours: what a test makes there it also drops.
    Given(String),
}

static HOST: OnceCell<Host> = OnceCell::const_new();

/// A database for one test, empty at first.
#[derive(Debug)]
pub struct TestDatabase {
    name: String,
    url: String,
    /// The server's own address, when the database has to be dropped there.
    drop_at: Option<String>,
}

impl TestDatabase {
    /// The address, as `SPARRING_DATABASE_URL` takes it.
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// Makes a database; `None` where PostgreSQL is left out on purpose.
///
/// # Panics
/// When there is no PostgreSQL, with a message that says how to get one.
pub async fn database() -> Option<TestDatabase> {
    if std::env::var(WITHOUT_VARIABLE).is_ok_and(|value| value == "1") {
        return None;
    }
    let host = HOST.get_or_init(find_host).await;
    let name = unique_name();
    let maintenance = host.url("postgres");
    let created = execute(&maintenance, &format!("CREATE DATABASE {name}")).await;
    created.unwrap_or_else(|error| panic!("PostgreSQL for tests could not create a database: {error}"));
    let drop_at = matches!(host, Host::Given(_)).then_some(maintenance);
    Some(TestDatabase { url: host.url(&name), name, drop_at })
}

impl Host {
    fn url(&self, database: &str) -> String {
        match self {
            Host::Own(server) => server.url(database),
            Host::Given(url) => with_database(url, database),
        }
    }
}

async fn find_host() -> Host {
    if let Ok(url) = std::env::var(URL_VARIABLE) {
        return Host::Given(url);
    }
    let server = Server::start().unwrap_or_else(|error| panic!("{error}"));
    let url = server.url("postgres");
    for _ in 0..600 {
        if execute(&url, "SELECT 1").await.is_ok() {
            return Host::Own(server);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("PostgreSQL for tests did not start within 30 s:\n{}", server.log());
}

async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false).acquire_timeout(Duration::from_secs(10));
    Database::connect(options).await
}

async fn execute(url: &str, statement: &str) -> Result<(), DbErr> {
    let connection = connect(url).await?;
    connection.execute_unprepared(statement).await?;
    connection.close().await
}

/// Different in every process that shares a given server.
fn unique_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let now =
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("the clock stands after 1970").as_micros();
    format!("sparring_test_{}_{now}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// The same address with another database.
fn with_database(url: &str, database: &str) -> String {
    let (address, parameters) = url.split_once('?').map_or((url, None), |(address, rest)| (address, Some(rest)));
    let authority_at = address.find("://").map_or(0, |at| at + 3);
    let end = address[authority_at..].find('/').map_or(address.len(), |at| authority_at + at);
    let parameters = parameters.map(|rest| format!("?{rest}")).unwrap_or_default();
    format!("{}/{database}{parameters}", &address[..end])
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let Some(maintenance) = self.drop_at.take() else { return };
        let statement = format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name);
        // On a thread of its own: a test's runtime must not be blocked, and may be ending.
        let dropped = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.map(|runtime| runtime.block_on(execute(&maintenance, &statement)))
        });
        if !matches!(dropped.join(), Ok(Ok(Ok(())))) {
            eprintln!("the test database {} could not be dropped", self.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn only_the_database_of_an_address_is_replaced() {
        assert_eq!(with_database("postgres://me:pw@host:5432/postgres", "x"), "postgres://me:pw@host:5432/x");
        assert_eq!(with_database("postgres://host", "x"), "postgres://host/x");
        assert_eq!(with_database("postgres://localhost/a?host=/run/pg", "x"), "postgres://localhost/x?host=/run/pg");
    }
}
