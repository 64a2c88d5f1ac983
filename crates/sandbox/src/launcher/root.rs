//! The minimal read-only root: the interpreter at its own path, the system's libraries, three devices, nothing else.

use super::kernel::{LaunchError, c_path, on};
use super::{Mode, Plan};
use std::fs;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::path::{Path, PathBuf};

/// What the new root consists of.
#[derive(Debug)]
pub(crate) struct Places {
    bound: Vec<Bound>,
    /// Symbolic links of the host's root that lead to the libraries (`/lib` to `usr/lib`): link and target.
    links: Vec<(PathBuf, PathBuf)>,
    /// Everything was bound once already, where an ordinary user can reach it.
    is_staged: bool,
}

/// Where a cell finds the libraries of its profile, wherever they are installed.
pub(crate) const LIBRARIES: &str = "/libraries";

/// One folder or file.
#[derive(Debug)]
pub(crate) struct Bound {
    /// Where it stands in the new root: an interpreter at its own path.
    pub path: PathBuf,
    pub is_folder: bool,
    pub is_device: bool,
    /// Where it is reached now.
    source: PathBuf,
}

/// Where the dynamic loader looks. The multi-arch folder where there is one: `/usr/lib` holds much that is no library.
fn library_folders() -> Vec<PathBuf> {
    let multi_arch = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    let usr_lib = if Path::new(&multi_arch).is_dir() { multi_arch.as_str() } else { "/usr/lib" };
    ["/lib", "/lib64", usr_lib, "/usr/lib64", "/usr/share/zoneinfo", "/etc/ld.so.cache"]
        .into_iter()
        .map(PathBuf::from)
        .collect()
}

/// Decides what is bound.
pub(crate) fn places(plan: &Plan) -> Result<Places, LaunchError> {
    let mut places = Places { bound: Vec::new(), links: Vec::new(), is_staged: false };
    for path in library_folders() {
        match fs::read_link(&path) {
            Ok(target) => places.links.push((path, target)),
            Err(_) if path.exists() => places.add(&path, &path, false)?,
            Err(_) => {}
        }
    }
    for path in &plan.readable {
        places.add(path, path, false)?;
    }
    if let Some(folder) = &plan.libraries {
        places.add(folder, Path::new(LIBRARIES), false)?;
    }
    // A shared mapping of /dev/zero is anonymous shared memory, which no process's own size shows.
    let zero = plan.counts_memory.then_some("/dev/zero");
    for device in ["/dev/null", "/dev/urandom"].into_iter().chain(zero) {
        places.add(Path::new(device), Path::new(device), true)?;
    }
    // Outer folders first; what one of them covers is left out.
    places.bound.sort_by_key(|bound| bound.path.components().count());
    let mut kept: Vec<Bound> = Vec::new();
    for bound in places.bound {
        if !kept.iter().any(|outer| bound.path.starts_with(&outer.path)) {
            kept.push(bound);
        }
    }
    places.bound = kept;
    Ok(places)
}

impl Places {
    fn add(&mut self, source: &Path, path: &Path, is_device: bool) -> Result<(), LaunchError> {
        let is_folder = fs::metadata(source).map_err(on("stat", source))?.is_dir();
        self.bound.push(Bound { path: path.to_owned(), is_folder, is_device, source: source.to_owned() });
        Ok(())
    }

    pub fn iter(&self) -> impl Iterator<Item = &Bound> {
        self.bound.iter()
    }
}

impl Bound {
    /// A descriptor of the place in the present mount namespace: one of an earlier namespace cannot be bound.
    fn open(&self) -> Result<OwnedFd, LaunchError> {
        let c_path = c_path(&self.source)?;
        // SAFETY: `c_path` is a valid string.
        let fd = unsafe { libc::open(c_path.as_ptr(), libc::O_PATH | libc::O_CLOEXEC) };
        if fd < 0 {
            return Err(on("open", &self.source)(io::Error::last_os_error()));
        }
        // SAFETY: just opened, owned by nobody else.
        Ok(unsafe { OwnedFd::from_raw_fd(fd) })
    }
}

/// Binds everything where an ordinary user can reach it. Only for a root that is about to become one.
pub(crate) fn stage(places: &mut Places) -> Result<(), LaunchError> {
    mount(None, Path::new("/"), None, libc::MS_REC | libc::MS_PRIVATE, "")?;
    let stage = scratch_folder()?;
    let descriptors = places.bound.iter().map(Bound::open).collect::<Result<Vec<_>, _>>()?;
    mount(Some("tmpfs"), &stage, Some("tmpfs"), libc::MS_NOSUID, "size=1m,nr_inodes=1024,mode=0755")?;
    for (index, (bound, descriptor)) in places.bound.iter_mut().zip(&descriptors).enumerate() {
        let target = stage.join(index.to_string());
        bind(descriptor, bound.is_folder, &target)?;
        bound.source = target;
    }
    places.is_staged = true;
    let root = stage.join(STAGED_ROOT);
    fs::create_dir(&root).map_err(on("mkdir", root))
}

const STAGED_ROOT: &str = "root";

/// A folder over which a tmpfs can be mounted without hiding anything that is still needed: all is open by then.
fn scratch_folder() -> Result<PathBuf, LaunchError> {
    let folders = ["/tmp", "/run", "/mnt", "/dev"];
    folders.into_iter().map(PathBuf::from).find(|path| path.is_dir()).ok_or(LaunchError::Path("/tmp".into()))
}

/// Builds the root on a tmpfs over an existing folder, in a mount namespace of our own. Returns where it stands.
pub(crate) fn build(places: &Places) -> Result<PathBuf, LaunchError> {
    // What is mounted here must not spread to the host.
    mount(None, Path::new("/"), None, libc::MS_REC | libc::MS_PRIVATE, "")?;
    let descriptors = places.bound.iter().map(Bound::open).collect::<Result<Vec<_>, _>>()?;
    let mut root = scratch_folder()?;
    if places.is_staged {
        root.push(STAGED_ROOT);
    }
    mount(Some("tmpfs"), &root, Some("tmpfs"), libc::MS_NOSUID | libc::MS_NODEV, "size=1m,nr_inodes=1024,mode=0755")?;
    for (bound, descriptor) in places.bound.iter().zip(&descriptors) {
        let target = inside(&root, &bound.path);
        bind(descriptor, bound.is_folder, &target)?;
        // Only adds flags, for the whole subtree: an ordinary remount would have to repeat those that the host locked.
        let mut flags = libc::MOUNT_ATTR_NOSUID;
        if !bound.is_device {
            flags |= libc::MOUNT_ATTR_RDONLY | libc::MOUNT_ATTR_NODEV;
        }
        set_attributes(&target, flags, libc::AT_RECURSIVE)?;
    }
    for (link, target) in &places.links {
        let place = inside(&root, link);
        create_parents(&place)?;
        if !place.exists() {
            std::os::unix::fs::symlink(target, &place).map_err(on("symlink", place))?;
        }
    }
    // The tmpfs of a cell is mounted at /cell/tmp: Landlock looks past a mount point itself, but sees the folder above
    // it, so that one ruleset, built here, covers every tmpfs that comes later.
    for folder in ["cell/tmp", "proc"] {
        let folder = root.join(folder);
        fs::create_dir_all(&folder).map_err(on("mkdir", folder))?;
    }
    std::os::unix::fs::symlink("cell/tmp", root.join("tmp")).map_err(on("symlink", "/tmp"))?;
    Ok(root)
}

fn inside(root: &Path, path: &Path) -> PathBuf {
    root.join(path.strip_prefix("/").unwrap_or(path))
}

fn create_parents(path: &Path) -> Result<(), LaunchError> {
    match path.parent() {
        Some(parent) => fs::create_dir_all(parent).map_err(on("mkdir", parent)),
        None => Ok(()),
    }
}

fn bind(source: &OwnedFd, is_folder: bool, target: &Path) -> Result<(), LaunchError> {
    create_parents(target)?;
    if is_folder {
        fs::create_dir_all(target).map_err(on("mkdir", target))?;
    } else {
        fs::write(target, "").map_err(on("create", target))?;
    }
    let from = format!("/proc/self/fd/{}", source.as_raw_fd());
    mount(Some(&from), target, None, libc::MS_BIND | libc::MS_REC, "")
}

/// Makes the new root the only one there is, and read-only.
pub(crate) fn enter(root: PathBuf) -> Result<(), LaunchError> {
    std::env::set_current_dir(&root).map_err(on("chdir", &root))?;
    // Both "."s: the old root is stacked over the new one and then taken away, without a folder to put it in.
    // SAFETY: valid strings.
    let pivoted = unsafe { libc::syscall(libc::SYS_pivot_root, c".".as_ptr(), c".".as_ptr()) };
    if pivoted != 0 {
        return Err(on("pivot_root", root)(io::Error::last_os_error()));
    }
    // SAFETY: valid string.
    if unsafe { libc::umount2(c".".as_ptr(), libc::MNT_DETACH) } != 0 {
        return Err(on("umount", "the old root")(io::Error::last_os_error()));
    }
    std::env::set_current_dir("/").map_err(on("chdir", "/"))?;
    set_attributes(Path::new("/"), libc::MOUNT_ATTR_RDONLY, 0)
}

fn mount(
    source: Option<&str>,
    target: &Path,
    kind: Option<&str>,
    flags: u64,
    options: &str,
) -> Result<(), LaunchError> {
    let text = |text: &str| c_path(Path::new(text));
    let source = text(source.unwrap_or("none"))?;
    let (c_target, kind, options) = (c_path(target)?, text(kind.unwrap_or("none"))?, text(options)?);
    // SAFETY: all pointers are to strings that live until after the call.
    let result =
        unsafe { libc::mount(source.as_ptr(), c_target.as_ptr(), kind.as_ptr(), flags, options.as_ptr().cast()) };
    if result == 0 { Ok(()) } else { Err(on("mount", target)(io::Error::last_os_error())) }
}

fn set_attributes(target: &Path, set: u64, flags: i32) -> Result<(), LaunchError> {
    let c_target = c_path(target)?;
    let attributes = libc::mount_attr { attr_set: set, attr_clr: 0, propagation: 0, userns_fd: 0 };
    // SAFETY: the structure is valid and its size is passed.
    let result = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            libc::AT_FDCWD,
            c_target.as_ptr(),
            flags,
            &raw const attributes,
            size_of::<libc::mount_attr>(),
        )
    };
    if result == 0 { Ok(()) } else { Err(on("mount_setattr", target)(io::Error::last_os_error())) }
}

/// Which mode the machine allows by itself.
pub(crate) fn natural_mode() -> Mode {
    if crate::slot::is_full_root() { Mode::Root } else { Mode::Unprivileged }
}
