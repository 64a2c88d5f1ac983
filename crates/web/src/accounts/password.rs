//! Passwords: which are taken, and how they are hashed (Argon2id) and compared. A password is never logged or shown.

use crate::accounts::rules::PasswordCost;
use crate::edge::error::PageError;
use argon2::password_hash::{PasswordHash as Parsed, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock};
use store::PasswordHash;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

/// Characters that a password has at least: what ASVS asks of one that stands alone.
pub const SHORTEST: usize = 12;
pub const LONGEST: usize = 1000;
const DIFFERENT: usize = 5;
/// Hashing takes memory: that many wait, further ones are told to come again.
const WAITING: usize = 200;

/// Words that lists of leaked passwords are full of, also with digits and signs around them.
static COMMON: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("common-passwords.txt").lines().filter(|line| !line.starts_with('#')).collect());

/// Neighbours on keyboards, the alphabet, the digits.
const ROWS: &[&str] = &[
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "1q2w3e4r5t6y7u8i9o0p",
];

/// Why a password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    TooShort,
    TooLong,
    /// Few different characters, or neighbours on the keyboard.
    TooRegular,
    /// In every list of leaked passwords.
    Common,
    /// Consists of the address or the name.
    Personal,
}

/// Characters beside rows, common words and names without which a password is nothing else.
const BESIDE: usize = 4;
/// The shortest piece of a row that is no accident.
const SHORTEST_WALK: usize = 3;
/// The longest piece that makes a password regular when it is nothing but that, again and again.
const LONGEST_UNIT: usize = 6;

/// Looks whether a password can be taken by somebody of that address and name, at a site of that name.
pub fn check(password: &str, address: &str, name: &str, site: &str) -> Result<(), Weakness> {
    let password: String = password.nfkc().collect();
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Weakness::TooShort);
    }
    if length > LONGEST {
        return Err(Weakness::TooLong);
    }
    let lower = password.to_lowercase();
    let different: HashSet<char> = lower.chars().collect();
    let letters: Vec<char> = lower.chars().collect();
    if different.len() < DIFFERENT || is_walked(&letters) || repeats_itself(&letters) {
        return Err(Weakness::TooRegular);
    }
    let core = core(&lower);
    if COMMON.contains(lower.as_str()) || is_made_of_common_words(&core) || is_number(&letters) {
        return Err(Weakness::Common);
    }
    let personal = address.split('@').chain(name.split_whitespace()).chain(site.split('.')).chain(["sparring"]);
    let own: usize = personal
        .map(str::to_lowercase)
        .filter(|part| part.chars().count() >= 4)
        .filter(|part| lower.contains(part.as_str()))
        .map(|part| part.chars().count())
        .sum();
    // A name inside of something long is no weakness; a name with a year is.
    if own > 0 && length - own.min(length) < 8 { Err(Weakness::Personal) } else { Ok(()) }
}

/// Hardly more than walks over the keyboard, the alphabet or the digits, forwards or backwards, one or several.
fn is_walked(letters: &[char]) -> bool {
    let mut walked = 0;
    let mut at = 0;
    while at < letters.len() {
        let longest =
            ROWS.iter().flat_map(|row| [walk(row.chars(), &letters[at..]), walk(row.chars().rev(), &letters[at..])]);
        let longest = longest.max().unwrap_or_default();
        if longest >= SHORTEST_WALK {
            walked += longest;
        }
        at += longest.max(1);
    }
    walked > 0 && letters.len() - walked < BESIDE
}

/// How many letters from the first on are neighbours in the row.
fn walk(row: impl Iterator<Item = char> + Clone, letters: &[char]) -> usize {
    let starts = (0..row.clone().count())
        .map(|start| row.clone().skip(start).zip(letters).take_while(|(expected, letter)| expected == *letter).count());
    starts.max().unwrap_or_default()
}

/// A short piece, again and again.
fn repeats_itself(letters: &[char]) -> bool {
    (1..=LONGEST_UNIT).any(|unit| letters.iter().zip(letters.iter().skip(unit)).all(|(one, other)| one == other))
}

/// Common words one after the other, and nothing else.
fn is_made_of_common_words(core: &str) -> bool {
    // `reached[n]`: the first n bytes are words.
    let mut reached = vec![false; core.len() + 1];
    reached[0] = true;
    for at in 0..core.len() {
        if reached[at] {
            for word in COMMON.iter().filter(|word| word.chars().count() > 2 && core[at..].starts_with(**word)) {
                reached[at + word.len()] = true;
            }
        }
    }
    !core.is_empty() && reached[core.len()]
}

/// A date, a telephone number, a document's: digits and what stands between them.
fn is_number(letters: &[char]) -> bool {
    letters.iter().all(|letter| letter.is_numeric() || " .-/+()_:".contains(*letter)) && letters.len() < 20
}

/// The word within: without digits and signs around it, letters in place of the signs that stand for them.
fn core(lower: &str) -> String {
    let trimmed = lower.trim_matches(|letter: char| !letter.is_alphabetic());
    let signs: HashMap<char, char> =
        [('0', 'o'), ('1', 'i'), ('3', 'e'), ('4', 'a'), ('5', 's'), ('7', 't'), ('@', 'a'), ('$', 's'), ('!', 'i')]
            .into();
    trimmed
        .chars()
        .map(|letter| signs.get(&letter).copied().unwrap_or(letter))
        .filter(|letter| letter.is_alphabetic())
        .collect()
}

/// Hashes and compares, off the threads that serve, no more at once than there are cores.
#[derive(Debug, Clone)]
pub struct Passwords {
    argon: Argon2<'static>,
    turns: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
    /// Of no password that anybody has: unknown addresses are compared with it, so that they take as long as known ones.
    nobody: PasswordHash,
}

impl Passwords {
    pub fn new(cost: PasswordCost) -> Passwords {
        let parameters =
            Params::new(cost.memory_kib, cost.passes, 1, None).expect("the host's cost is in Argon2's range");
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters);
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let nobody = hash_with(&argon, "", &[7; 16]);
        Passwords { argon, turns: Arc::new(Semaphore::new(cores)), waiting: Arc::new(Semaphore::new(WAITING)), nobody }
    }

    pub async fn hash(&self, password: &str, salt: [u8; 16]) -> Result<PasswordHash, PageError> {
        let (argon, password) = (self.argon.clone(), normal(password));
        self.in_turn(move || hash_with(&argon, &password, &salt)).await
    }

    /// Whether the password is the right one. Where there is none the answer is no, and takes as long.
    pub async fn verify(&self, password: &str, hash: Option<&PasswordHash>) -> Result<bool, PageError> {
        let (argon, password) = (self.argon.clone(), normal(password));
        let (stored, is_known) = (hash.unwrap_or(&self.nobody).clone(), hash.is_some());
        self.in_turn(move || {
            let parsed = Parsed::new(&stored.0);
            is_known & parsed.is_ok_and(|parsed| argon.verify_password(password.as_bytes(), &parsed).is_ok())
        })
        .await
    }

    /// Whether the hash was made at another cost than is asked for now.
    pub fn is_outdated(&self, hash: &PasswordHash) -> bool {
        let made_with = Parsed::new(&hash.0).ok().and_then(|parsed| Params::try_from(&parsed).ok());
        made_with.is_none_or(|made| {
            let now = self.argon.params();
            (made.m_cost(), made.t_cost()) != (now.m_cost(), now.t_cost())
        })
    }

    async fn in_turn<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, PageError> {
        let _place = self.waiting.clone().try_acquire_owned().map_err(|_| PageError::Slow { seconds: 5 })?;
        let turn = self.turns.clone().acquire_owned().await.expect("the semaphore is never closed");
        let done = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            work()
        });
        done.await.map_err(|_| PageError::Panicked)
    }
}

/// One password, however a keyboard composes its letters.
fn normal(password: &str) -> String {
    password.chars().take(LONGEST + 1).nfkc().collect()
}

fn hash_with(argon: &Argon2<'_>, password: &str, salt: &[u8; 16]) -> PasswordHash {
    let salt = SaltString::encode_b64(salt).expect("sixteen bytes are a salt");
    let hashed = argon.hash_password(password.as_bytes(), &salt).expect("the parameters were checked");
    PasswordHash(hashed.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trivial_passwords_are_refused() {
        for (password, weakness) in [
            ("Ab3$", Weakness::TooShort),
            ("k7#Vw-q2zT!", Weakness::TooShort),
            ("парольчик", Weakness::TooShort),
            ("aaaaaaaaaaaaaaaa", Weakness::TooRegular),
            ("123456789012", Weakness::TooRegular),
            ("qwertyuiop[]", Weakness::TooRegular),
            ("][poiuytrewq", Weakness::TooRegular),
            ("йцукенгшщзхъ", Weakness::TooRegular),
            ("qwerty-12345", Weakness::TooRegular),
            ("1qaz2wsx3edc", Weakness::TooRegular),
            ("asdfgh654321!!", Weakness::TooRegular),
            ("lamp5!lamp5!lamp5!", Weakness::TooRegular),
            ("Чай22!чай22!", Weakness::TooRegular),
            ("password2026", Weakness::Common),
            ("monkey dragon", Weakness::Common),
            ("lovelymaster1", Weakness::Common),
            ("07.04.1987 09:30", Weakness::Common),
            ("+7 (916) 203-55-48", Weakness::Common),
            ("P@ssw0rd!!2024", Weakness::Common),
            ("passwordpassword", Weakness::Common),
            ("Пароль2024!!", Weakness::Common),
            ("Gfhjkm2024!!", Weakness::Common),
            ("vera.pavlovna", Weakness::Personal),
            ("Pavlovna1987", Weakness::Personal),
            ("sparring2026", Weakness::Personal),
            ("acmeworks2026", Weakness::Personal),
        ] {
            let found = check(password, "vera.pavlovna@example.org", "Vera Pavlovna", "sparring.acmeworks.org");
            assert_eq!(found, Err(weakness), "{password}");
        }
        for password in [
            "correct horse battery",
            "длинная фраза о чае",
            "k7#Vw-q2zT!m",
            "my name is vera and I like tea",
            "lamp qwerty tea",
        ] {
            assert_eq!(check(password, "vera@example.org", "Vera", "example.org"), Ok(()), "{password}");
        }
        assert_eq!(check(&"abcdefghijklm ".repeat(100), "a@b.c", "A", "b.c"), Err(Weakness::TooLong));
    }

    #[tokio::test]
    async fn a_hash_fits_its_password_alone() {
        let passwords = Passwords::new(PasswordCost { memory_kib: 64, passes: 1 });
        let hash = passwords.hash("correct horse \u{e9}", [1; 16]).await.expect("hashed");
        assert!(hash.0.starts_with("$argon2id$"));
        assert!(passwords.verify("correct horse e\u{301}", Some(&hash)).await.expect("compared"));
        assert!(!passwords.verify("correct horse", Some(&hash)).await.expect("compared"));
        assert!(!passwords.verify("", None).await.expect("compared"));
        assert!(!passwords.verify("x", Some(&PasswordHash("damaged".to_owned()))).await.expect("compared"));
        assert!(!passwords.is_outdated(&hash));
        assert!(Passwords::new(PasswordCost { memory_kib: 128, passes: 1 }).is_outdated(&hash));
        assert_ne!(
            passwords.hash("a", [1; 16]).await.expect("hashed").0,
            passwords.hash("a", [2; 16]).await.expect("hashed").0
        );
    }
}
