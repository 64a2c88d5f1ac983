//! The Landlock ruleset, built once: cells may read what was bound, write below `/cell`, and neither connect nor signal.

use super::kernel::LaunchError;
use super::root::Places;
use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset, RulesetAttr,
    RulesetCreatedAttr, Scope,
};
use std::os::fd::OwnedFd;
use std::path::Path;

/// None where the kernel has no Landlock; on an older ABI what it can do (`doctor` tells which).
pub(crate) fn build(root: &Path, places: &Places) -> Result<Option<OwnedFd>, LaunchError> {
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

/// The ABI of the running kernel: 0 where there is none.
pub(crate) fn kernel_abi() -> i64 {
    const CREATE_RULESET_VERSION: u32 = 1;
    // SAFETY: with this flag the call reads no attributes and returns the version.
    let abi = unsafe {
        libc::syscall(libc::SYS_landlock_create_ruleset, std::ptr::null::<u8>(), 0usize, CREATE_RULESET_VERSION)
    };
    abi.max(0)
}
