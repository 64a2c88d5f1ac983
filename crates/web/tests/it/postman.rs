//! A mail server of a few lines, on a free port, that keeps what it is given; or hangs, or refuses.

use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use web::MailRules;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Takes,
    /// Accepts the connection and says nothing.
    Hangs,
    /// Says no to every recipient, quoting the address.
    Refuses,
}

pub struct Postman {
    pub url: String,
    mood: Arc<Mutex<Mood>>,
    letters: Arc<Mutex<Vec<Received>>>,
}

#[derive(Debug, Clone)]
pub struct Received {
    pub to: String,
    /// Headers and text as they came over the line, but for soft line breaks and quoted bytes.
    pub text: String,
}

impl Postman {
    pub async fn start(mood: Mood) -> Postman {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let (mood, letters) = (Arc::new(Mutex::new(mood)), Arc::new(Mutex::default()));
        let postman = Postman { url, mood: mood.clone(), letters: letters.clone() };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (mood, letters) = (*mood.lock().unwrap(), letters.clone());
                tokio::spawn(async move { converse(stream, mood, &letters).await });
            }
        });
        postman
    }

    pub fn rules(&self) -> MailRules {
        let mut rules = MailRules::new(&self.url, "Sparring <sparring@sparring.example>").unwrap();
        rules.patience = Duration::from_secs(1);
        rules
    }

    pub fn change(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    /// The letters that have come, once there are as many.
    pub async fn letters(&self, count: usize) -> Vec<Received> {
        for _ in 0..500 {
            let letters = self.letters.lock().unwrap().clone();
            if letters.len() >= count {
                return letters;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("fewer than {count} letters came: {:?}", self.letters.lock().unwrap());
    }

    pub fn count(&self) -> usize {
        self.letters.lock().unwrap().len()
    }
}

async fn converse(stream: TcpStream, mood: Mood, letters: &Mutex<Vec<Received>>) -> Option<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    if mood == Mood::Hangs {
        return std::future::pending().await;
    }
    write.write_all(b"220 postman\r\n").await.ok()?;
    let mut to = String::new();
    while let Some(line) = lines.next_line().await.ok()? {
        let command = line.to_ascii_uppercase();
        let answer = if command.starts_with("RCPT") && mood == Mood::Refuses {
            format!("550 no such person here: {line}\r\n")
        } else if command.starts_with("RCPT") {
            to = line.split(['<', '>']).nth(1)?.to_owned();
            "250 fine\r\n".to_owned()
        } else if command == "DATA" {
            write.write_all(b"354 go on\r\n").await.ok()?;
            let mut text = String::new();
            while let Some(line) = lines.next_line().await.ok()?.filter(|line| line != ".") {
                text.push_str(line.strip_prefix('.').unwrap_or(&line));
                text.push('\n');
            }
            letters.lock().unwrap().push(Received { to: to.clone(), text: readable(&text) });
            "250 taken\r\n".to_owned()
        } else if command == "QUIT" {
            "221 bye\r\n".to_owned()
        } else {
            "250 fine\r\n".to_owned()
        };
        write.write_all(answer.as_bytes()).await.ok()?;
    }
    Some(())
}

/// Undoes quoted-printable or base64, whichever the letter was sent in.
fn readable(letter: &str) -> String {
    let (headers, body) = letter.split_once("\n\n").expect("headers and a body");
    let body = if headers.contains("quoted-printable") {
        let joined = body.replace("=\n", "");
        let mut bytes = Vec::new();
        let mut rest = joined.as_bytes();
        while let Some((first, after)) = rest.split_first() {
            let code = after.get(..2).and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
            match (first, code) {
                (b'=', Some(byte)) => {
                    bytes.push(byte);
                    rest = &after[2..];
                }
                _ => {
                    bytes.push(*first);
                    rest = after;
                }
            }
        }
        String::from_utf8(bytes).unwrap()
    } else if headers.contains("base64") {
        let bytes = unbase64(&body.replace('\n', ""));
        String::from_utf8(bytes).unwrap()
    } else {
        body.to_owned()
    };
    format!("{headers}\n\n{}", body.replace("\r\n", "\n"))
}

fn unbase64(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut held, mut bytes) = (0_u32, 0, Vec::new());
    for value in text.bytes().filter_map(|letter| LETTERS.iter().position(|known| *known == letter)) {
        bits = bits << 6 | value as u32;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    bytes
}
