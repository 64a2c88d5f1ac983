//! Control groups by hand, version 1 and 2: memory, processes and CPU time of one cell.

use crate::layer::Layer;
use rustix::fs::{FlockOperation, flock};
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The folders of this process below which slots get groups of their own, or why there are none.
#[derive(Debug)]
pub(crate) struct Home {
    memory: Result<Folder, String>,
    pids: Result<Folder, String>,
    cpu: Result<Folder, String>,
    /// Show other supervisors that these folders are in use; a number in their names could be anybody's, seen from
    /// another container.
    _locks: Vec<File>,
}

#[derive(Debug, Clone, PartialEq)]
struct Folder {
    path: PathBuf,
    version: Version,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Version {
    V1,
    V2,
}

/// The group of one slot; used by one cell after the other.
#[derive(Debug)]
pub(crate) struct Group {
    memory: Option<Folder>,
    pids: Option<Folder>,
    cpu: Option<Folder>,
    // Files that every cell needs. Kept open, each use is one system call.
    /// Take a process in; one for each folder.
    doors: Vec<File>,
    usage: Option<File>,
    peak: Option<File>,
    /// The limit that is set now, in bytes; saves a write where it stays.
    limit: u64,
    /// Kills for want of memory before the cell that is in it now.
    kills_before: u64,
}

const PREFIX: &str = "sparring-";

impl Home {
    /// Looks where this process stands and makes its folder there. Leaves of supervisors that were killed are removed.
    pub fn find(without: &BTreeSet<Layer>) -> Home {
        let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        let own = fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
        let mut unified: Option<Result<Folder, String>> = None;
        let mut locks = Vec::new();
        let mut find = |layer: Layer, controller: &str| {
            if without.contains(&layer) {
                return Err("switched off".to_owned());
            }
            if let Some(path) = v1_folder(&mounts, &own, controller) {
                return make_folder(&path, &mut locks).map(|path| Folder { path, version: Version::V1 });
            }
            let unified = unified.get_or_insert_with(|| prepare_unified(&mounts, &own, &mut locks)).clone()?;
            let offered = fs::read_to_string(unified.path.join("cgroup.controllers")).unwrap_or_default();
            if offered.split_whitespace().any(|one| one == controller || (controller == "cpuacct" && one == "cpu")) {
                Ok(unified)
            } else {
                Err(format!("the cgroup v2 tree offers no {controller} controller here (is it delegated?)"))
            }
        };
        let memory = find(Layer::MemoryCgroup, "memory");
        let pids = find(Layer::PidsCgroup, "pids");
        let cpu = find(Layer::CpuCgroup, "cpuacct");
        Home { memory, pids, cpu, _locks: locks }
    }

    /// Whether a layer is there, and the mechanism or the reason.
    pub fn state(&self, layer: Layer) -> (bool, String) {
        let folder = match layer {
            Layer::MemoryCgroup => &self.memory,
            Layer::PidsCgroup => &self.pids,
            _ => &self.cpu,
        };
        match folder {
            Ok(Folder { version: Version::V1, .. }) => (true, "cgroup v1".to_owned()),
            Ok(Folder { version: Version::V2, .. }) => (true, "cgroup v2".to_owned()),
            Err(reason) => (false, reason.clone()),
        }
    }

    pub fn counts_memory(&self) -> bool {
        self.memory.is_ok()
    }

    /// Makes the group of a slot.
    pub fn make_group(&self, slot: u32, processes: u64) -> io::Result<Group> {
        let make = |folder: &Result<Folder, String>| -> io::Result<Option<Folder>> {
            let Ok(folder) = folder else { return Ok(None) };
            let path = folder.path.join(format!("slot-{slot}"));
            match fs::create_dir(&path) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
                _ => Ok(Some(Folder { path, version: folder.version })),
            }
        };
        let group = Group::open(make(&self.memory)?, make(&self.pids)?, make(&self.cpu)?)?;
        if let Some(pids) = &group.pids {
            fs::write(pids.path.join("pids.max"), processes.to_string())?;
        }
        if let Some(memory) = &group.memory {
            // Without this a limit only moves the bomb into swap. Absent where the kernel accounts no swap.
            let _ = fs::write(memory.file("memory.swappiness", "memory.swap.max"), "0");
            // A cell that exceeds its memory ends as a whole, rather than lose one process after the other.
            if memory.version == Version::V2 {
                let _ = fs::write(memory.path.join("memory.oom.group"), "1");
            }
        }
        Ok(group)
    }
}

impl Home {
    /// Removes the folders, those that processes have left. True when nothing remains.
    pub fn remove(&self) -> bool {
        let folders = [&self.memory, &self.pids, &self.cpu];
        folders.into_iter().flatten().fold(true, |all, folder| {
            remove_tree(&folder.path);
            all && !folder.path.exists()
        })
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        self.remove();
    }
}

impl Group {
    fn open(memory: Option<Folder>, pids: Option<Folder>, cpu: Option<Folder>) -> io::Result<Group> {
        let usage = cpu.as_ref().map(|cpu| File::open(cpu.file("cpuacct.usage", "cpu.stat"))).transpose()?;
        // Version 2 before Linux 6.12 lets it be read only, and nothing before 5.19 has it.
        let peak = memory.as_ref().and_then(|memory| {
            let path = memory.file("memory.max_usage_in_bytes", "memory.peak");
            File::options().read(true).write(true).open(&path).or_else(|_| File::open(&path)).ok()
        });
        let mut group = Group { memory, pids, cpu, doors: Vec::new(), usage, peak, limit: 0, kills_before: 0 };
        let open = |folder: &Folder| File::options().write(true).open(folder.path.join("cgroup.procs"));
        group.doors = group.folders().map(open).collect::<io::Result<_>>()?;
        group.reset();
        Ok(group)
    }

    pub fn counts_memory(&self) -> bool {
        self.memory.is_some()
    }

    fn folders(&self) -> impl Iterator<Item = &Folder> {
        let mut seen: Vec<&Folder> = Vec::new();
        for folder in [&self.memory, &self.pids, &self.cpu].into_iter().flatten() {
            if !seen.contains(&folder) {
                seen.push(folder);
            }
        }
        seen.into_iter()
    }

    pub fn attach(&self, pid: Pid) -> io::Result<()> {
        let pid = pid.as_raw_nonzero().to_string();
        self.doors.iter().try_for_each(|mut door| door.write_all(pid.as_bytes()))
    }

    /// The layers whose group holds the process.
    pub fn layers_of(&self, pid: Pid) -> Vec<Layer> {
        let folders =
            [(Layer::MemoryCgroup, &self.memory), (Layer::PidsCgroup, &self.pids), (Layer::CpuCgroup, &self.cpu)];
        let holds = |folder: &Option<Folder>| folder.as_ref().is_some_and(|folder| folder.processes().contains(&pid));
        folders.into_iter().filter(|(_, folder)| holds(folder)).map(|(layer, _)| layer).collect()
    }

    /// Sets the memory limit in bytes.
    pub fn set_limit(&mut self, bytes: u64) -> io::Result<()> {
        let Some(memory) = &self.memory else { return Ok(()) };
        if self.limit != bytes {
            fs::write(memory.file("memory.limit_in_bytes", "memory.max"), bytes.to_string())?;
            self.limit = bytes;
        }
        Ok(())
    }

    /// Peak of memory since the last reset, in bytes.
    pub fn peak(&self) -> Option<u64> {
        read(self.peak.as_ref()?, &mut [0; 64])?.trim().parse().ok()
    }

    /// Whether the kernel has killed in this group for want of memory since the last reset.
    pub fn was_short_of_memory(&self) -> bool {
        self.kills() > self.kills_before
    }

    fn kills(&self) -> u64 {
        let Some(memory) = &self.memory else { return 0 };
        let text = fs::read_to_string(memory.file("memory.oom_control", "memory.events")).unwrap_or_default();
        text.lines().find_map(|line| line.strip_prefix("oom_kill ")).and_then(|count| count.parse().ok()).unwrap_or(0)
    }

    /// CPU time of everything that ever ran in this group.
    pub fn cpu_time(&self) -> Option<Duration> {
        let mut buffer = [0; 256];
        let text = read(self.usage.as_ref()?, &mut buffer)?;
        match self.cpu.as_ref()?.version {
            Version::V1 => text.trim().parse().ok().map(Duration::from_nanos),
            Version::V2 => {
                let usage = text.lines().find_map(|line| line.strip_prefix("usage_usec "))?;
                usage.trim().parse().ok().map(Duration::from_micros)
            }
        }
    }

    /// Whether no process is left.
    pub fn is_empty(&self) -> bool {
        self.folders().all(|folder| {
            fs::read_to_string(folder.path.join("cgroup.procs")).is_ok_and(|processes| processes.trim().is_empty())
        })
    }

    /// Prepares the group for the next cell.
    pub fn reset(&mut self) {
        self.kills_before = self.kills();
        if let Some(peak) = &mut self.peak {
            // In version 2 this resets what is read from this very file, from Linux 6.12 on; before, the peak only grows.
            let _ = peak.write_all(b"0");
        }
    }

    /// Ends whatever is still in the group. Version 2 does it in the kernel.
    pub fn kill(&self) {
        for folder in self.folders() {
            if folder.version == Version::V2 && fs::write(folder.path.join("cgroup.kill"), "1").is_ok() {
                continue;
            }
            for pid in folder.processes() {
                // The number may be another process's by now: that is asked after the process itself is held.
                let Ok(process) = pidfd_open(pid, PidfdFlags::empty()) else { continue };
                if folder.processes().contains(&pid) {
                    let _ = pidfd_send_signal(process, Signal::KILL);
                }
            }
        }
    }
}

/// What a file of the kernel says now, as far as the buffer holds it.
fn read<'a>(file: &File, buffer: &'a mut [u8]) -> Option<&'a str> {
    let length = file.read_at(buffer, 0).ok()?;
    std::str::from_utf8(&buffer[..length]).ok()
}

impl Folder {
    /// A file that the two versions name differently.
    fn file(&self, v1: &str, v2: &str) -> PathBuf {
        self.path.join(match self.version {
            Version::V1 => v1,
            Version::V2 => v2,
        })
    }

    fn processes(&self) -> Vec<Pid> {
        let processes = fs::read_to_string(self.path.join("cgroup.procs")).unwrap_or_default();
        processes.lines().filter_map(|line| line.parse().ok()).filter_map(Pid::from_raw).collect()
    }
}

/// The folder in which this process stands in the hierarchy of a version 1 controller.
fn v1_folder(mounts: &str, own: &str, controller: &str) -> Option<PathBuf> {
    let mount = mounts.lines().find_map(|line| {
        let (fields, kind) = line.split_once(" - ")?;
        let mut kind = kind.split(' ');
        let is_v1 = kind.next()? == "cgroup";
        let options = kind.nth(1)?;
        (is_v1 && options.split(',').any(|option| option == controller)).then(|| place_of(fields))?
    })?;
    let path = own.lines().find_map(|line| {
        let mut fields = line.splitn(3, ':').skip(1);
        let controllers = fields.next()?;
        controllers.split(',').any(|one| one == controller).then(|| fields.next())?
    })?;
    Some(below(&mount, path))
}

/// `(root, mount point)` of a line of mountinfo.
fn place_of(fields: &str) -> Option<(String, PathBuf)> {
    let mut fields = fields.split(' ').skip(3);
    Some((fields.next()?.to_owned(), PathBuf::from(fields.next()?)))
}

/// In a container the mount shows a part of the hierarchy only: its root is taken off the path.
fn below((root, mount): &(String, PathBuf), path: &str) -> PathBuf {
    let relative = path.strip_prefix(root.trim_end_matches('/')).unwrap_or(path);
    mount.join(relative.trim_start_matches('/'))
}

/// Version 2 allows processes in leaves only: this process moves into one, then the controllers are switched on.
fn prepare_unified(mounts: &str, own: &str, locks: &mut Vec<File>) -> Result<Folder, String> {
    let place = mounts.lines().find_map(|line| {
        let (fields, kind) = line.split_once(" - ")?;
        kind.starts_with("cgroup2 ").then(|| place_of(fields))?
    });
    let place = place.ok_or("no cgroup file system is mounted")?;
    let path = own.lines().find_map(|line| line.strip_prefix("0::")).ok_or("this process is in no cgroup v2")?;
    let here = below(&place, path);
    let offered = fs::read_to_string(here.join("cgroup.controllers")).map_err(|error| error.to_string())?;
    let wanted: Vec<String> = offered
        .split_whitespace()
        .filter(|one| ["memory", "pids", "cpu"].contains(one))
        .map(|one| format!("+{one}"))
        .collect();
    if wanted.is_empty() {
        return Err(
            "the cgroup v2 tree offers no controllers here (they are bound to version 1 or not delegated)".into()
        );
    }
    let explain = |what: &str, error: io::Error| {
        format!("{what} in {}: {error} (delegate the group, e.g. Delegate=yes)", here.display())
    };
    let enable = |folder: &Path| fs::write(folder.join("cgroup.subtree_control"), wanted.join(" "));
    if enable(&here).is_err() {
        let leaf = here.join("supervisor");
        fs::create_dir_all(&leaf).map_err(|error| explain("cannot make a group", error))?;
        fs::write(leaf.join("cgroup.procs"), "0").map_err(|error| explain("cannot move into a group", error))?;
        enable(&here).map_err(|error| explain("cannot enable controllers", error))?;
    }
    let folder = make_folder(&here, locks)?;
    enable(&folder).map_err(|error| explain("cannot enable controllers", error))?;
    Ok(Folder { path: folder, version: Version::V2 })
}

/// Makes `sparring-<pid>-<number>` below `parent`, after removing those of supervisors that are gone.
fn make_folder(parent: &Path, locks: &mut Vec<File>) -> Result<PathBuf, String> {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some(pid) = name.to_str().and_then(|name| name.strip_prefix(PREFIX)) else { continue };
        let pid = pid.split('-').next().unwrap_or(pid);
        // The lock tells that the owner is gone; the pid, that it did not just make the folder and has not locked it yet.
        let is_left = pid.parse::<u32>().is_ok() && !Path::new("/proc").join(pid).exists();
        if is_left && lock(&entry.path()).is_ok() {
            remove_tree(&entry.path());
        }
    }
    // Several sandboxes of one process (tests) do not share a folder.
    static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let folder = parent.join(format!("{PREFIX}{}-{number}", std::process::id()));
    fs::create_dir(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    locks.push(lock(&folder).map_err(|error| format!("cannot lock {}: {error}", folder.display()))?);
    Ok(folder)
}

/// Locks a folder for as long as the file is open: the kernel unlocks it when its owner dies, however that happens.
fn lock(folder: &Path) -> io::Result<File> {
    let file = File::open(folder)?;
    flock(&file, FlockOperation::NonBlockingLockExclusive)?;
    Ok(file)
}

/// Groups are removed by `rmdir`, inner ones first; the files in them are the kernel's.
fn remove_tree(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove_tree(&entry.path());
        }
    }
    let _ = fs::remove_dir(folder);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_own_folder_is_found_below_the_mount_of_a_container() {
        let mounts = "37 33 0:34 /docker/abc /sys/fs/cgroup/memory rw,nosuid - cgroup cgroup rw,memory\n";
        let own = "4:memory:/docker/abc/inner\n0::/\n";
        assert_eq!(v1_folder(mounts, own, "memory"), Some(PathBuf::from("/sys/fs/cgroup/memory/inner")));
        assert_eq!(v1_folder(mounts, own, "pids"), None);
    }
}
