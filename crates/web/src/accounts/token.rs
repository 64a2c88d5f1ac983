//! Tokens of sessions and links: 256 random bits, of which the store sees only a hash.

use crate::state::Ids;
use sha2::{Digest, Sha256};
use std::fmt::{self, Write};
use store::TokenHash;

/// A token in the hands of its owner. It shows itself only where that is asked for.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    pub fn new(ids: &dyn Ids) -> Token {
        Token(hexadecimal(&ids.secret()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn hash(&self) -> TokenHash {
        hash(&self.0)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// The hash of what somebody presents. Whatever is no token has a hash that nothing has.
pub fn hash(presented: &str) -> TokenHash {
    TokenHash(hexadecimal(&Sha256::digest(presented.as_bytes())))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
