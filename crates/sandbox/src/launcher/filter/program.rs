//! The filter as a program of the kernel's classic BPF: a binary search over the numbers of the calls.
//!
//! When a filter is loaded the kernel runs it once for every number there is, to know which calls need no filter at all.
//! A chain of comparisons costs each cell 0.6 ms there, a search tree a sixth of that.

use std::collections::BTreeMap;

/// One instruction: operation, jump offsets if true and if false, operand.
pub(super) type Instruction = libc::sock_filter;

/// What happens to a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    Allow,
    /// Allowed when one of these holds, else EPERM.
    AllowIfAny(Vec<ArgumentIs>),
    /// ENOSYS, as if the kernel did not have it.
    Missing,
    /// EPERM.
    Deny,
}

/// The masked lower half of an argument is this value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ArgumentIs {
    pub argument: usize,
    pub mask: u32,
    pub value: u32,
}

/// `AUDIT_ARCH_…` of this machine.
pub(super) const ARCHITECTURE: Option<u32> = if cfg!(target_arch = "x86_64") {
    Some(0xc000_003e)
} else if cfg!(target_arch = "aarch64") {
    Some(0xc000_00b7)
} else {
    None
};

const ALLOWED: u32 = libc::SECCOMP_RET_ALLOW;
pub(super) const DENIED: u32 = libc::SECCOMP_RET_ERRNO | libc::EPERM as u32;
const MISSING: u32 = libc::SECCOMP_RET_ERRNO | libc::ENOSYS as u32;
pub(super) const KILLED: u32 = libc::SECCOMP_RET_KILL_PROCESS;

const LOAD: u16 = (libc::BPF_LD | libc::BPF_W | libc::BPF_ABS) as u16;
const AND: u16 = (libc::BPF_ALU | libc::BPF_AND | libc::BPF_K) as u16;
const JUMP: u16 = (libc::BPF_JMP | libc::BPF_JA) as u16;
const IF_EQUAL: u16 = (libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K) as u16;
const IF_AT_LEAST: u16 = (libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K) as u16;
const RETURN: u16 = (libc::BPF_RET | libc::BPF_K) as u16;

/// Offsets in `struct seccomp_data`.
const NUMBER: u32 = 0;
const MACHINE: u32 = 4;
/// Of the lower half of an argument, on the little-endian machines that there are.
const fn lower_half(argument: usize) -> u32 {
    16 + 8 * argument as u32
}

fn instruction(code: u16, jt: u8, jf: u8, k: u32) -> Instruction {
    Instruction { code, jt, jf, k }
}

/// A call of another architecture kills the process; a call that has no action is denied.
pub(super) fn compile(architecture: u32, actions: &BTreeMap<u32, Action>) -> Vec<Instruction> {
    // From each of these numbers on, up to the next one, the same happens.
    let mut ranges: Vec<(u32, &Action)> = vec![(0, &Action::Deny)];
    for (&call, action) in actions {
        let next = call + 1;
        ranges.retain(|(start, _)| *start != call);
        ranges.push((call, action));
        ranges.push((next, &Action::Deny));
    }
    ranges.dedup_by(|next, previous| next.1 == previous.1);
    let mut program = vec![
        instruction(LOAD, 0, 0, MACHINE),
        instruction(IF_EQUAL, 1, 0, architecture),
        instruction(RETURN, 0, 0, KILLED),
        instruction(LOAD, 0, 0, NUMBER),
    ];
    search(&ranges, &mut program);
    program
}

fn search(ranges: &[(u32, &Action)], program: &mut Vec<Instruction>) {
    let (lower, upper) = ranges.split_at(ranges.len() / 2);
    let Some((middle, action)) = upper.first() else { return };
    if lower.is_empty() {
        return decide(action, program);
    }
    let mut below = Vec::new();
    search(lower, &mut below);
    match u8::try_from(below.len()) {
        Ok(length) => program.push(instruction(IF_AT_LEAST, length, 0, *middle)),
        // Conditional jumps reach 255 instructions, unconditional ones everywhere.
        Err(_) => {
            program.push(instruction(IF_AT_LEAST, 0, 1, *middle));
            program.push(instruction(JUMP, 0, 0, below.len() as u32));
        }
    }
    program.append(&mut below);
    search(upper, program);
}

fn decide(action: &Action, program: &mut Vec<Instruction>) {
    match action {
        Action::Allow => program.push(instruction(RETURN, 0, 0, ALLOWED)),
        Action::Missing => program.push(instruction(RETURN, 0, 0, MISSING)),
        Action::Deny => program.push(instruction(RETURN, 0, 0, DENIED)),
        Action::AllowIfAny(conditions) => {
            for condition in conditions {
                program.push(instruction(LOAD, 0, 0, lower_half(condition.argument)));
                program.push(instruction(AND, 0, 0, condition.mask));
                program.push(instruction(IF_EQUAL, 0, 1, condition.value));
                program.push(instruction(RETURN, 0, 0, ALLOWED));
            }
            program.push(instruction(RETURN, 0, 0, DENIED));
        }
    }
}

#[cfg(test)]
impl Action {
    /// What the kernel is to answer.
    pub fn answer(&self, arguments: &[u32; 6]) -> u32 {
        match self {
            Action::Allow => ALLOWED,
            Action::Missing => MISSING,
            Action::Deny => DENIED,
            Action::AllowIfAny(any) if any.iter().any(|one| arguments[one.argument] & one.mask == one.value) => ALLOWED,
            Action::AllowIfAny(_) => DENIED,
        }
    }
}

/// Runs a program as the kernel does: its answer.
#[cfg(test)]
pub(super) fn run(program: &[Instruction], architecture: u32, call: u32, arguments: &[u32; 6]) -> u32 {
    trace(program, architecture, call, arguments).0
}

/// How many instructions a call with arguments of zero takes.
#[cfg(test)]
pub(super) fn steps(program: &[Instruction], architecture: u32, call: u32) -> usize {
    trace(program, architecture, call, &[0; 6]).1
}

#[cfg(test)]
fn trace(program: &[Instruction], architecture: u32, call: u32, arguments: &[u32; 6]) -> (u32, usize) {
    let (mut register, mut position, mut steps) = (0, 0, 0);
    loop {
        let Instruction { code, jt, jf, k } = program[position];
        position += 1;
        steps += 1;
        let mut jump_if = |holds: bool| position += usize::from(if holds { jt } else { jf });
        match code {
            LOAD if k == NUMBER => register = call,
            LOAD if k == MACHINE => register = architecture,
            LOAD => register = arguments[(k as usize - 16) / 8],
            AND => register &= k,
            IF_EQUAL => jump_if(register == k),
            IF_AT_LEAST => jump_if(register >= k),
            JUMP => position += k as usize,
            RETURN => return (k, steps),
            other => panic!("instruction {other:#x}"),
        }
    }
}
