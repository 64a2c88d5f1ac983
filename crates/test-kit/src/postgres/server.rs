//! A PostgreSQL server of our own: made in a temporary folder, reached through a socket there, gone with this process.

use std::io;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

const HOW_TO_INSTALL: &str = "\
This test needs PostgreSQL, and neither `initdb` and `postgres` were found (on PATH or in /usr/lib/postgresql/*/bin) \
nor is SPARRING_TEST_POSTGRES_URL set.
  Debian, Ubuntu:  apt-get install postgresql
  elsewhere:       install the PostgreSQL server, or set SPARRING_TEST_POSTGRES_URL=postgres://user@host/postgres
  to go without:   SPARRING_TEST_WITHOUT_POSTGRES=1";

/// Started by a shell that waits for the end of its standard input, which comes when this process ends in whatever way,
/// kill -9 included; then it stops the server and removes the folder.
const KEEPER: &str = r#"
"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c max_connections=300 -c shared_buffers=64MB \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off >"$2/log" 2>&1 &
server=$!
read -r _
kill -INT "$server"
wait "$server"
rm -rf "$2"
"#;

/// Why there is no server.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    #[error("{HOW_TO_INSTALL}")]
    NotInstalled,
    #[error("PostgreSQL refuses to run as root, and there is no user `postgres` or `nobody` to run it as")]
    NoUser,
    #[error("PostgreSQL for tests could not be started: {step}: {cause}")]
    Step { step: &'static str, cause: io::Error },
}

/// A running server.
#[derive(Debug)]
pub struct Server {
    folder: PathBuf,
    /// Holds the pipe whose end stops the server.
    _keeper: Child,
}

impl Server {
    /// Makes a cluster and starts its server, which is not ready yet when this returns.
    pub fn start() -> Result<Server, ServerError> {
        let programs = find_programs().ok_or(ServerError::NotInstalled)?;
        let step = |step: &'static str| move |cause: io::Error| ServerError::Step { step, cause };
        let account = if is_root() { Some(find_account().ok_or(ServerError::NoUser)?) } else { None };
        let folder = make_folder(account).map_err(step("making a temporary folder"))?;
        let mut initdb = Command::new(programs.join("initdb"));
        initdb.arg("-D").arg(folder.join("data"));
        initdb.args(["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]);
        run(become_account(&mut initdb, account).current_dir(&folder)).map_err(step("initdb"))?;
        let mut keeper = Command::new("sh");
        keeper.arg("-c").arg(KEEPER).arg("postgres-for-tests").arg(&programs).arg(&folder);
        become_account(&mut keeper, account).current_dir(&folder);
        // In a group of its own, or Ctrl+C would end the shell before it has cleaned up.
        keeper.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        let keeper = keeper.spawn().map_err(step("starting the server"))?;
        Ok(Server { folder, _keeper: keeper })
    }

    /// The address of one of its databases.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://postgres@localhost/{database}?host={}", self.folder.display())
    }

    /// What the server has said so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }
}

/// The folder that has both programs; the newest version below /usr/lib.
fn find_programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut packaged: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|version| Some((version.file_name().to_str()?.parse().ok()?, version.path().join("bin"))))
        .collect();
    packaged.sort();
    let packaged = packaged.into_iter().rev().map(|(_, folder)| folder);
    std::env::split_paths(&path)
        .chain(packaged)
        .find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}

/// A user and its group.
type Account = (u32, u32);

fn find_account() -> Option<Account> {
    let users = std::fs::read_to_string("/etc/passwd").ok()?;
    ["postgres", "nobody"].into_iter().find_map(|wanted| {
        let mut fields = users.lines().find(|line| line.split(':').next() == Some(wanted))?.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    })
}

fn is_root() -> bool {
    std::fs::read_to_string("/proc/self/status").is_ok_and(|status| {
        status
            .lines()
            .find_map(|line| line.strip_prefix("Uid:"))
            .is_some_and(|ids| ids.split_whitespace().nth(1) == Some("0"))
    })
}

fn become_account(command: &mut Command, account: Option<Account>) -> &mut Command {
    if let Some((user, group)) = account {
        command.uid(user).gid(group);
    }
    command
}

/// Directly below /tmp: the path of a socket may have no more than 107 bytes, and other folders may be closed to the
/// server's user.
fn make_folder(account: Option<Account>) -> io::Result<PathBuf> {
    let parent = Path::new("/tmp");
    for attempt in 0..100 {
        let folder = parent.join(format!("sparring-postgres-{}-{attempt}", std::process::id()));
        match std::fs::create_dir(&folder) {
            Ok(()) => {
                std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o700))?;
                if let Some((user, group)) = account {
                    chown(&folder, Some(user), Some(group))?;
                }
                return Ok(folder);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("/tmp is full of folders of earlier tests"))
}

fn run(command: &mut Command) -> io::Result<()> {
    let Output { status, stderr, .. } = command.stdin(Stdio::null()).output()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(String::from_utf8_lossy(&stderr).into_owned())) }
}
