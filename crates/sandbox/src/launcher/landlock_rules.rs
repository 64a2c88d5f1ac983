//! The Landlock ruleset, built once: cells may read what was bound, write below `/cell`, and neither connect nor signal.
//! Executed can be only what a profile names, and the loader that the kernel starts such a program with.

use super::kernel::LaunchError;
use super::root::{LIBRARIES, Places};
use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset, RulesetAttr,
    RulesetCreatedAttr, Scope,
};
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// None where the kernel has no Landlock; on an older ABI what it can do (`doctor` tells which). `programs` stand in the
/// folder of libraries.
pub(crate) fn build(root: &Path, places: &Places, programs: &[PathBuf]) -> Result<Option<OwnedFd>, LaunchError> {
    let fault = |error: &dyn std::fmt::Display| LaunchError::Landlock(error.to_string());
    let abi = ABI::V6;
    let mut ruleset = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(abi))
        .map_err(|error| fault(&error))?
        // Handled and never granted: nothing can be bound or connected to.
        .handle_access(AccessNet::from_all(abi))
        .map_err(|error| fault(&error))?
        // Signals and abstract sockets stay inside.
        .scope(Scope::from_all(abi))
        .map_err(|error| fault(&error))?
        .create()
        .map_err(|error| fault(&error))?;
    let read = AccessFs::ReadFile | AccessFs::ReadDir;
    for bound in places.iter() {
        let access = if bound.is_device {
            AccessFs::ReadFile | AccessFs::WriteFile
        } else if bound.is_folder {
            read
        } else {
            AccessFs::ReadFile.into()
        };
        let place = root.join(bound.path.strip_prefix("/").unwrap_or(&bound.path));
        let descriptor = PathFd::new(&place).map_err(|error| fault(&error))?;
        ruleset = ruleset.add_rule(PathBeneath::new(descriptor, access)).map_err(|error| fault(&error))?;
    }
    let inside = |path: &Path| root.join(path.strip_prefix("/").unwrap_or(path));
    for program in programs {
        let program = inside(&Path::new(LIBRARIES).join(program));
        let loader = loader_of(&program).map_err(|error| fault(&error))?;
        for file in std::iter::once(program).chain(loader.map(|loader| inside(&loader))) {
            let descriptor = PathFd::new(&file).map_err(|error| fault(&error))?;
            let access = AccessFs::Execute | AccessFs::ReadFile;
            ruleset = ruleset.add_rule(PathBeneath::new(descriptor, access)).map_err(|error| fault(&error))?;
        }
    }
    let writable = read
        | AccessFs::WriteFile
        | AccessFs::Truncate
        | AccessFs::MakeReg
        | AccessFs::MakeDir
        | AccessFs::MakeSym
        | AccessFs::MakeFifo
        | AccessFs::MakeSock
        | AccessFs::RemoveFile
        | AccessFs::RemoveDir
        | AccessFs::Refer;
    let cell = PathFd::new(root.join("cell")).map_err(|error| fault(&error))?;
    ruleset = ruleset.add_rule(PathBeneath::new(cell, writable)).map_err(|error| fault(&error))?;
    Ok(ruleset.into())
}

/// The loader that a 64-bit ELF file of this machine asks for (`PT_INTERP`); None for one that is linked statically. The file
/// is part of an installed profile, whose hash was checked; what does not fit is an error all the same.
fn loader_of(program: &Path) -> io::Result<Option<PathBuf>> {
    const HEADER: usize = 64;
    const ENTRY: usize = 56;
    const PT_INTERP: u64 = 3;
    let damaged = || io::Error::new(io::ErrorKind::InvalidData, format!("{} is no program", program.display()));
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0u64, |number, byte| number << 8 | u64::from(*byte));
    let file = File::open(program)?;
    let mut header = [0; HEADER];
    file.read_exact_at(&mut header, 0)?;
    if !header.starts_with(b"\x7fELF\x02\x01") || number(&header[54..56]) != ENTRY as u64 {
        return Err(damaged());
    }
    let (start, count) = (number(&header[32..40]), number(&header[56..58]));
    for index in 0..count {
        let mut entry = [0; ENTRY];
        file.read_exact_at(&mut entry, start.checked_add(index * ENTRY as u64).ok_or_else(damaged)?)?;
        if number(&entry[0..4]) != PT_INTERP {
            continue;
        }
        let length = usize::try_from(number(&entry[32..40])).ok().filter(|length| *length <= libc::PATH_MAX as usize);
        let mut path = vec![0; length.ok_or_else(damaged)?];
        file.read_exact_at(&mut path, number(&entry[8..16]))?;
        let path = path.split(|byte| *byte == 0).next().unwrap_or_default();
        return Ok(Some(PathBuf::from(std::str::from_utf8(path).map_err(|_| damaged())?)));
    }
    Ok(None)
}

/// The ABI of the running kernel: 0 where there is none.
pub(crate) fn kernel_abi() -> i64 {
    const CREATE_RULESET_VERSION: u32 = 1;
    // SAFETY: with this flag the call reads no attributes and returns the version.
    let abi = unsafe {
        libc::syscall(libc::SYS_landlock_create_ruleset, std::ptr::null::<u8>(), 0usize, CREATE_RULESET_VERSION)
    };
    abi.max(0)
}
