//! How an answer leaves a cell: one bounded, typed frame. The writer is `python/runtime/frames.py`, but whatever arrives
//! may be forged by the program, so that every count, depth and length is checked again.

use domain::Value;
use domain::value::{Content, Excess, MAX_DEPTH};
use num_bigint::BigInt;

/// Most items of one frame, as the writer has it. A forged frame may hold as many of the smallest kind, each of which
/// takes 32 bytes here: this number bounds what a program can make the supervisor hold.
const MAX_NODES: usize = 2_000_000;
/// Most bytes of one frame: the writer's limit.
pub(crate) const MAX_FRAME: usize = 16 << 20;

/// Why a frame cannot be read: the program wrote to the channel, or the frame is cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a malformed frame: {0}")]
pub struct FrameError(&'static str);

/// Reads a whole frame.
pub fn decode(frame: &[u8]) -> Result<Value, FrameError> {
    let mut reader = Reader { rest: frame, nodes: 0 };
    let value = reader.value(0)?;
    if reader.rest.is_empty() { Ok(value) } else { Err(FrameError("bytes after its end")) }
}

struct Reader<'a> {
    rest: &'a [u8],
    nodes: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], FrameError> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(FrameError("cut off"))?;
        self.rest = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], FrameError> {
        self.take(N)?.try_into().map_err(|_| FrameError("cut off"))
    }

    /// A count of items of at least `least` bytes each: never more than the bytes that are left.
    fn count(&mut self, least: usize) -> Result<usize, FrameError> {
        let count = u32::from_le_bytes(self.array()?) as usize;
        self.nodes = self.nodes.saturating_add(count);
        if count.saturating_mul(least) > self.rest.len() {
            return Err(FrameError("a count beyond its end"));
        }
        if self.nodes > MAX_NODES {
            return Err(FrameError("too many items"));
        }
        Ok(count)
    }

    fn blob(&mut self) -> Result<&'a [u8], FrameError> {
        let length = u32::from_le_bytes(self.array()?) as usize;
        self.take(length)
    }

    fn text(&mut self) -> Result<String, FrameError> {
        Ok(String::from_utf8_lossy(self.blob()?).into_owned())
    }

    fn float(&mut self) -> Result<f64, FrameError> {
        Ok(f64::from_le_bytes(self.array()?))
    }

    fn items(&mut self, depth: usize) -> Result<Vec<Value>, FrameError> {
        let count = self.count(1)?;
        (0..count).map(|_| self.value(depth)).collect()
    }

    fn integer(&mut self, depth: usize) -> Result<BigInt, FrameError> {
        match self.value(depth)? {
            Value::Int(number) => Ok(BigInt::from(number)),
            Value::BigInt(number) => Ok(number),
            _ => Err(FrameError("a ratio of something else than integers")),
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value, FrameError> {
        // The reply around an answer adds a few levels of its own.
        if depth > MAX_DEPTH + 8 {
            return Err(FrameError("nested too deeply"));
        }
        let depth = depth + 1;
        let [tag] = self.array()?;
        Ok(match tag {
            b'N' => Value::None,
            b'E' => Value::Ellipsis,
            b'T' => Value::Bool(true),
            b'F' => Value::Bool(false),
            b'i' => Value::Int(i64::from_le_bytes(self.array()?)),
            b'I' => Value::from_big(BigInt::from_signed_bytes_le(self.blob()?)),
            b'f' => Value::Float(self.float()?),
            b'c' => Value::Complex(self.float()?, self.float()?),
            b's' => {
                let bytes = self.blob()?;
                match std::str::from_utf8(bytes) {
                    Ok(text) => Value::Str(text.to_owned()),
                    Err(_) if has_lone_surrogates_only(bytes) => Value::SurrogateStr(bytes.to_vec()),
                    Err(_) => return Err(FrameError("a text that is no UTF-8")),
                }
            }
            b'b' => Value::Bytes(self.blob()?.to_vec()),
            b'q' => {
                let count = self.count(8)?;
                let block = self.take(count * 8)?;
                Value::List(
                    block.chunks_exact(8).map(|eight| Value::Int(i64::from_le_bytes(to_eight(eight)))).collect(),
                )
            }
            b'Q' => {
                let count = self.count(8)?;
                let block = self.take(count * 8)?;
                Value::List(
                    block.chunks_exact(8).map(|eight| Value::Float(f64::from_le_bytes(to_eight(eight)))).collect(),
                )
            }
            b'l' => Value::List(self.items(depth)?),
            b't' => Value::Tuple(self.items(depth)?),
            b'S' => Value::Set(self.items(depth)?),
            b'Z' => Value::FrozenSet(self.items(depth)?),
            b'd' => {
                let count = self.count(2)?;
                // A pair is two.
                self.nodes += count;
                let pairs = (0..count).map(|_| Ok((self.value(depth)?, self.value(depth)?)));
                Value::Dict(pairs.collect::<Result<_, FrameError>>()?)
            }
            b'W' => Value::instance(self.text()?, Content::Builtin(self.value(depth)?)),
            b'R' => {
                let class = self.text()?;
                let (numerator, denominator) = (self.integer(depth)?, self.integer(depth)?);
                if denominator.sign() != num_bigint::Sign::Plus {
                    return Err(FrameError("a denominator that is not positive"));
                }
                Value::instance(class, Content::Rational { numerator, denominator })
            }
            b'g' => Value::instance(self.text()?, Content::Items(self.items(depth)?)),
            b'o' => {
                let class = self.text()?;
                let count = self.count(4)?;
                let names = (0..count).map(|_| self.text()).collect::<Result<Vec<_>, _>>()?;
                let fields = names.into_iter().map(|name| Ok((name, self.value(depth)?)));
                Value::instance(class, Content::Fields(fields.collect::<Result<_, FrameError>>()?))
            }
            b'e' => Value::instance(self.text()?, Content::Message(self.text()?)),
            b'O' => Value::instance(self.text()?, Content::Opaque(self.text()?)),
            b'X' => Value::Cut(match self.array()? {
                [0] => Excess::Depth,
                [1] => Excess::Nodes,
                _ => Excess::Bytes,
            }),
            _ => return Err(FrameError("an unknown tag")),
        })
    }
}

/// Whether a text that is no UTF-8 is one for CPython's `surrogatepass`: it may be sent into a cell again, whose reader ends
/// over anything else.
fn has_lone_surrogates_only(bytes: &[u8]) -> bool {
    let mut bytes = bytes.to_vec();
    for start in 0..bytes.len().saturating_sub(2) {
        // The bytes of U+D800 to U+DFFF, made those of U+D000.
        if bytes[start] == 0xed && (0xa0..=0xbf).contains(&bytes[start + 1]) {
            bytes[start + 1] = 0x80;
        }
    }
    std::str::from_utf8(&bytes).is_ok()
}

fn to_eight(bytes: &[u8]) -> [u8; 8] {
    bytes.try_into().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_count_beyond_the_end_allocates_nothing() {
        assert_eq!(decode(b"l\xff\xff\xff\xff"), Err(FrameError("a count beyond its end")));
        assert_eq!(decode(b"I\xff\xff\xff\xff"), Err(FrameError("cut off")));
    }

    #[test]
    fn nesting_is_bounded() {
        let mut frame = b"l\x01\0\0\0".repeat(100_000);
        frame.push(b'N');
        assert_eq!(decode(&frame), Err(FrameError("nested too deeply")));
    }

    proptest! {
        #[test]
        fn forged_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = decode(&bytes);
        }

        #[test]
        fn forged_tags_never_panic(bytes in proptest::collection::vec(prop::sample::select(b"NTFiIfcsbqQltSZdWRgoeOX\0\x01\x02".to_vec()), 0..300)) {
            let _ = decode(&bytes);
        }
    }
}
