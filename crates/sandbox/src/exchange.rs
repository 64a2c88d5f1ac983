//! One request on its way into a cell, one reply and what was printed on their way out. Everything is bounded.

use crate::cell::{Budget, Ending};
use crate::frame::MAX_FRAME;
use crate::marshal;
use crate::zygote::Process;
use domain::Value;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::net::{RecvFlags, SendFlags, recv, send};
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

/// Wake-ups that a question may cause before the supervisor lets some bytes come together first.
const PROMPT_WAKES: u32 = 32;
/// How long it then lets them.
const PAUSE: Duration = Duration::from_micros(500);

/// Bytes that are read at once. Most answers are a few dozen, and the buffer is zeroed each time.
const READ: usize = 4096;

/// What was sent and received for one question.
pub(crate) struct Exchange {
    request: Vec<u8>,
    written: usize,
    reply: Vec<u8>,
    pub stdout: Output,
    pub stderr: Output,
    wakes: u32,
}

#[derive(Default)]
pub(crate) struct Output {
    pub bytes: Vec<u8>,
    is_closed: bool,
}

impl Output {
    /// A closed pipe is always "ready", and the loop would spin: then nothing is asked of another descriptor instead.
    fn source<'a>(&self, pipe: &'a OwnedFd, other: &'a OwnedFd) -> PollFd<'a> {
        if self.is_closed { PollFd::new(other, PollFlags::empty()) } else { PollFd::new(pipe, PollFlags::IN) }
    }
}

/// Where something is to be read, or has ended.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Ready {
    pub channel: bool,
    pub out: bool,
    pub err: bool,
}

impl Exchange {
    pub fn new(request: &Value) -> Exchange {
        let body = marshal::encode(request);
        let mut message = Vec::with_capacity(body.len() + 4);
        message.extend(u32::try_from(body.len()).unwrap_or(u32::MAX).to_le_bytes());
        message.extend(body);
        Exchange {
            request: message,
            written: 0,
            reply: Vec::new(),
            stdout: Output::default(),
            stderr: Output::default(),
            wakes: 0,
        }
    }

    fn is_written(&self) -> bool {
        self.written == self.request.len()
    }

    pub fn write(&mut self, channel: &OwnedFd) -> Result<(), Ending> {
        while !self.is_written() {
            match send(channel, &self.request[self.written..], SendFlags::DONTWAIT | SendFlags::NOSIGNAL) {
                Ok(sent) => self.written += sent,
                Err(Errno::AGAIN) => return Ok(()),
                Err(Errno::INTR) => {}
                Err(_) => return Err(Ending::Gone),
            }
        }
        Ok(())
    }

    /// The reply, once it is whole. Descriptors that a program passes along are closed by the kernel: nothing here asks
    /// for ancillary data.
    pub fn read(&mut self, channel: &OwnedFd) -> Result<Option<Vec<u8>>, Ending> {
        let mut buffer = [0u8; READ];
        loop {
            if let Some((header, body)) = self.reply.split_at_checked(4) {
                let length = u32::from_le_bytes(header.try_into().unwrap_or_default()) as usize;
                if length > MAX_FRAME || body.len() > length {
                    return Err(Ending::Malformed);
                }
                if body.len() == length {
                    return Ok(Some(self.reply.split_off(4)));
                }
            }
            match recv(channel, &mut buffer[..], RecvFlags::DONTWAIT) {
                Ok((_, 0)) => return Err(Ending::Gone),
                Ok((_, received)) => self.reply.extend_from_slice(&buffer[..received]),
                Err(Errno::AGAIN) => return Ok(None),
                Err(Errno::INTR) => {}
                Err(_) => return Err(Ending::Gone),
            }
        }
    }

    /// Reads what was printed, as far as [`Exchange::wait`] found some.
    pub fn collect_output(&mut self, process: &Process, budget: &Budget, ready: Ready) -> Result<(), Ending> {
        let outputs = [(ready.out, &mut self.stdout, &process.out), (ready.err, &mut self.stderr, &process.err)];
        let mut buffer = [0u8; READ];
        for (is_ready, output, fd) in outputs {
            while is_ready && !output.is_closed {
                match rustix::io::read(fd.as_fd(), &mut buffer[..]) {
                    Ok(0) => output.is_closed = true,
                    Ok(read) => output.bytes.extend_from_slice(&buffer[..read]),
                    Err(Errno::INTR) => {}
                    Err(_) => break,
                }
                if output.bytes.len() > budget.output {
                    break;
                }
            }
        }
        if self.stdout.bytes.len() + self.stderr.bytes.len() > budget.output {
            Err(Ending::OutputLimit)
        } else {
            Ok(())
        }
    }

    /// Waits until there is something to read or to write, or patience ends.
    ///
    /// Where the reply is there, so is all that was printed before it: it is flushed before the first byte of the reply is
    /// sent, and the channel is looked at first.
    pub fn wait(&mut self, process: &Process, patience: Duration) -> Result<Ready, Ending> {
        if self.wakes > PROMPT_WAKES {
            // A program that writes byte by byte would otherwise cost the supervisor as much CPU time as itself, and
            // the neighbours pay for it.
            std::thread::sleep(PAUSE.min(patience));
        }
        let channel = if self.is_written() { PollFlags::IN } else { PollFlags::IN | PollFlags::OUT };
        let mut sources = [
            PollFd::new(&process.channel, channel),
            self.stdout.source(&process.out, &process.channel),
            self.stderr.source(&process.err, &process.channel),
        ];
        let timeout = Timespec { tv_sec: patience.as_secs() as i64, tv_nsec: patience.subsec_nanos().into() };
        match poll(&mut sources, Some(&timeout)) {
            Ok(0) | Err(Errno::INTR) => Ok(Ready::default()),
            Ok(_) => {
                self.wakes += 1;
                let [channel, out, err] = sources.map(|source| !source.revents().is_empty());
                Ok(Ready { channel, out, err })
            }
            Err(_) => Err(Ending::Gone),
        }
    }
}
