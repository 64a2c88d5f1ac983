//! Values outside of Python behave as those inside: literals, their text, and `==`.

use crate::support::{Way, ask_python, batch, function};
use domain::Comparator;
use domain::value::{parse_literal, repr};
use judge::compare::matches;
use serde_json::{Value, json};

/// SplitMix64 (Steele, Lea, Flood 2014): the same literals in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

/// Many that are equal to each other in spite of their looks.
#[rustfmt::skip]
const HASHABLE: &[&str] = &[
    "0", "1", "2", "-1", "True", "False", "1.0", "0.0", "-0.0", "2.0", "1e0", "0.5", "1e16", "10000000000000000",
    "9007199254740993", "9007199254740992.0", "9007199254740992", "1e300", "0x10", "16", "0b1", "0o17",
    "1_000", "inf", "-inf", "1+0j", "1j", "0j", "1.5-2j", "'a'", "'b'", "''", "'1'", "b'a'", "b''", "'é'",
    "'\\u00e9'", "\"a\"", "None", "...", "()", "(1,)", "(1.0,)", "(True, 'a')", "frozenset()", "frozenset({1, 2})",
    "frozenset([2, 1.0])", "18446744073709551616", "18446744073709551616.0", "5e-324", "1e-400", "r'\\n'", "'\\n'",
    "'a' 'b'", "'ab'",
];

fn hashable(random: &mut Random) -> String {
    random.of(HASHABLE).to_owned()
}

fn literal(random: &mut Random, depth: usize) -> String {
    if depth == 0 || random.below(3) == 0 {
        return hashable(random);
    }
    let count = random.below(4);
    let items = |random: &mut Random| -> Vec<String> { (0..count).map(|_| literal(random, depth - 1)).collect() };
    match random.below(5) {
        0 => format!("[{}]", items(random).join(", ")),
        1 => format!("({})", items(random).iter().map(|item| format!("{item},")).collect::<String>()),
        2 if count > 0 => format!("{{{}}}", (0..count).map(|_| hashable(random)).collect::<Vec<_>>().join(", ")),
        3 => format!("frozenset([{}])", (0..count).map(|_| hashable(random)).collect::<Vec<_>>().join(", ")),
        _ => {
            let pairs = items(random).into_iter().map(|item| format!("{}: {item}", hashable(random)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
    }
}

const COMPARE: &str = "
import json, math, sys
names = dict(inf=math.inf, nan=math.nan, frozenset=frozenset, set=set, __builtins__={})
print(json.dumps([eval(a, names) == eval(b, names) for a, b in json.load(sys.stdin)]))
";

#[test]
fn equal_is_cpythons_for_random_literals() {
    let mut random = Random(20_261_121);
    let pairs: Vec<(String, String)> = (0..20_000)
        .map(|number| {
            let depth = number % 3;
            let left = literal(&mut random, depth);
            // Every fourth pair differs in one place at most, so that equal ones are not too rare.
            let right = match random.below(4) {
                0 => left.replacen('1', ["1.0", "True", "1", "2"][random.below(4)], 1),
                _ => literal(&mut random, depth),
            };
            (left, right)
        })
        .filter(|(left, right)| parse_literal(left).is_ok() && parse_literal(right).is_ok())
        .collect();
    assert!(pairs.len() > 15_000);
    let theirs = ask_python(COMPARE, &json!(pairs));
    let mut equal = 0;
    for ((left, right), theirs) in pairs.iter().zip(theirs.as_array().unwrap()) {
        let (a, b) = (parse_literal(left).unwrap(), parse_literal(right).unwrap());
        assert_eq!(matches(Comparator::Equal, &a, &b), *theirs, "{left} == {right}");
        assert_eq!(matches(Comparator::Equal, &b, &a), *theirs, "{right} == {left}");
        equal += usize::from(*theirs == json!(true));
    }
    assert!(equal > 1_000, "only {equal} pairs are equal");
}

/// Answers of types that no literal has, beside literals: the verdict is what CPython's `==` says.
#[test]
fn equal_is_cpythons_for_answers_of_other_types() {
    const IMPORTS: &str = "\
from collections import Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple, ChainMap
from decimal import Decimal
from enum import Enum, IntEnum, IntFlag, StrEnum
from fractions import Fraction
from types import MappingProxyType, SimpleNamespace
import array, datetime, itertools
inf, nan = float('inf'), float('nan')
P = namedtuple('P', 'x y')
class Colour(Enum): RED = 1
class Level(IntEnum): LOW = 1
class Flag(IntFlag): A = 1
class Word(StrEnum): HI = 'hi'
class MyInt(int): pass
class MyStr(str): pass
class MyFloat(float): pass
class MyList(list): pass
class MyTuple(tuple): pass
class MyDict(dict): pass
class MySet(set): pass
class MyFrozen(frozenset): pass
class MyBytes(bytes): pass
class MyComplex(complex): pass
";
    #[rustfmt::skip]
    let answers = [
        "Counter('aab')", "Counter()", "defaultdict(int, a=2, b=1)", "OrderedDict(b=1, a=2)", "MyDict(a=2, b=1)",
        "{'a': 2, 'b': 1}.keys()", "{'a': 2}.items()", "{'a': [2]}.items()", "{'a': 2}.values()", "P(1, 2)",
        "MyTuple((1, 2))", "Decimal('0.5')", "Decimal('0.1')", "Decimal(1)", "Decimal('1.0')", "Decimal('Infinity')",
        "Decimal('-0')", "Decimal('1e30')", "Fraction(1, 2)", "Fraction(2, 2)", "Fraction(1, 3)", "Level.LOW",
        "Flag.A", "Colour.RED", "Word.HI", "MyInt(1)", "MyStr('hi')", "MyFloat(0.5)", "MyList([1, 2])",
        "MySet({1, 2})", "MyFrozen({1, 2})", "MyBytes(b'ab')", "MyComplex(1)", "bytearray(b'ab')",
        "memoryview(b'ab')", "deque([1, 2])", "range(1, 3)", "array.array('i', [1, 2])", "iter([1, 2])",
        "(x for x in (1, 2))", "datetime.date(2000, 1, 1)", "SimpleNamespace(x=1)", "len", "int", "ValueError('x')",
        "True", "1.0", "1+0j", "object()", "[Level.LOW, MyInt(2)]", "{Level.LOW: Decimal(2)}",
        "{MyStr('a'): Fraction(4, 2), 'b': True}", "(P(1, 2), [Decimal('0.5')])", "{MyInt(1), Decimal(2)}",
        "frozenset({1.0, 2})", "10**400", "-(2**63)", "float(2**63)", "1e308 * 10", "-0.0", "[[]]", "[{}]",
    ];
    #[rustfmt::skip]
    let literals = [
        "{'a': 2, 'b': 1}", "{}", "{'b': 1, 'a': 2}", "{'a', 'b'}", "['a', 'b']", "{('a', 2)}", "[('a', 2)]",
        "[('a', [2])]", "[2]", "(1, 2)", "[1, 2]", "0.5", "0.1", "1", "1.0", "True", "inf", "0", "1000000000000000000000000000000", "1e30",
        "0.3333333333333333", "'hi'", "{1, 2}", "frozenset({1, 2})", "b'ab'", "1+0j", "None", "{1: 2}",
        "{'a': 2, 'b': 1.0}", "((1, 2), [0.5])", "[[]]", "[{}]", "[()]", "-9223372036854775808",
        "9223372036854775808", "9223372036854775808.0", "''", "()",
    ];
    let script = format!(
        "{IMPORTS}\nimport json, sys\nanswers, literals = json.load(sys.stdin)\n\
         def equal(a, l):\n    try: return bool(eval(a) == eval(l))\n    except TypeError: return False\n\
         print(json.dumps([[equal(a, l) for l in literals] for a in answers]))\n"
    );
    let theirs = ask_python(&script, &json!([answers.as_slice(), literals.as_slice()]));
    let rows: Vec<Value> = answers
        .iter()
        .map(|answer| {
            let cases: Vec<(&str, &str)> = literals.iter().map(|literal| ("()", *literal)).collect();
            function(&format!("{IMPORTS}\ndef f():\n    return {answer}\n"), "f", &cases)
        })
        .collect();
    let results = batch(Way::Unprivileged, &rows);
    let mut wrong = Vec::new();
    for ((answer, result), theirs) in answers.iter().zip(&results).zip(theirs.as_array().unwrap()) {
        for ((literal, case), theirs) in
            literals.iter().zip(result["cases"].as_array().unwrap()).zip(theirs.as_array().unwrap())
        {
            if (case["verdict"] == "AC") != (*theirs == json!(true)) {
                wrong.push(format!("{answer} == {literal} is {theirs} in CPython, and here {case}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const READ: &str = "
import ast, json, sys, warnings
warnings.simplefilter('ignore')
answers = []
for text, ours in json.load(sys.stdin):
    try:
        theirs = repr(ast.literal_eval(text))
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        theirs = None
    try:
        again = None if ours is None else repr(ast.literal_eval(ours))
    except Exception as error:
        again = f'{type(error).__name__}: {error}'
    if theirs is None and ours is not None:
        # A sign before a sign, a line end behind a sign: constant all the same, and of the same value?
        try:
            theirs = repr(eval(f'({text}\\n)', dict(__builtins__=dict())))
        except Exception:
            pass
    answers.append([theirs, again])
print(json.dumps(answers))
";

/// Texts that are literals and texts that are none.
#[rustfmt::skip]
const CORPUS: &[&str] = &[
    "1", " 1 ", "+1", "-1", "--1", "-+-1", "01", "00", "0_0", "1_0", "1__0", "_1", "1_", "0x", "0xg", "0xFF", "0b12",
    "0o8", "0O17", "1.", ".5", ".", "1e5", "1e", "1e+5", "1E-5", "1_0.0_1e1_0", "1._0", "1j", "1.5J", "1+2j", "1-2j",
    "-1+2j", "1+2", "1j+2", "2j+1j", "1+-2j", "1 + 2j", "(1+2j)", "1e400", "-1e400", "0.1", "1e16", "1e15",
    "123456789012345678901234567890", "0x123456789abcdef0123", "True", "False", "None", "true", "null", "Ellipsis",
    "...", "NotImplemented", "''", "\"\"", "'a'", "'a", "'a\"", "\"a'b\"", "'a\\'b'", "'''a\nb'''",
    "\"\"\"a\"b\"\"\"", "'a\nb'", "'a\\\nb'", "'\\x41'", "'\\x4'", "'\\u0041'", "'\\u004'", "'\\U0001F600'",
    "'\\U00110000'", "'\\N{DIGIT ONE}'", "'\\101'", "'\\8'", "'\\400'", "'\\q'", "'\\a\\b\\f\\n\\r\\t\\v\\\\\\''",
    "r'\\n'", "R'\\''", "u'a'", "b'a'", "B'\\x41'", "b'é'", "b'\\u0041'", "rb'\\x'", "bR'\\x'", "ub'a'", "f'a'",
    "f'{1}'", "'a' 'b'", "'a' b'b'", "b'a' b'b'", "('a'\n'b')", "'é'", "'\u{1F600}'", "'\\ud800'",
    "'\\ud83d\\ude00'", "'\u{200b}'", "'\u{ad}'", "'\u{a0}'", "'\u{378}'", "'\x7f'", "'\t'", "()", "(1)", "(1,)",
    "(1,2)", "1,2", "1,", ",", "(,)", "(1,,2)", "[1,]", "[,]", "[1 2]", "[]", "[[[]]]", "[1", "1]", "{}", "{1}",
    "{1,}", "{,}", "{1:2}", "{1:2,}", "{1:2,3}", "{1,2:3}", "{1:}", "{:1}", "{[]}", "{[]:1}", "{{}}", "{(1,[])}",
    "{():{}}", "{1:{2:{3:4}}}", "{**{}}", "[*[]]", "set()", "set([1])", "set", "frozenset", "list()", "dict()", "x",
    "x.y", "x[0]", "1 if 1 else 2", "1 < 2", "not 1", "~1", "1 or 2", "2*3", "2**3", "lambda: 1", "[x for x in []]",
    "__import__('os')", "", " ", "#", "# c\n1", "1 # c", "1\n", "\n1", "1;", "1;2", "1\n2", "(1\n,2)", "[1, # c\n2]",
    "\\\n1", "1\\\n", "\u{feff}1", "1\u{a0}", "１", "nan1", "Trueish", "- 1", "-\n1", "(-1)", "-(1)", "-True",
    "+None", "-'a'", "-(1+2j)", "0777", "1if 1else 2", "1_000j", "0j", "00j", "01j", "01.5", "1.5.5", "1..5", "'\\",
    "'\\'", "b'\\400'", "'\0'", "{1: 1, 1: 2}", "{1, 1.0, True}", "{'a': 1, 'a': 2}",
];

/// What is allowed here and not by `ast.literal_eval`; named in the documents.
const EXTENSIONS: &[&str] = &["frozenset", "nan", "inf", "Ellipsis"];

#[test]
fn literals_are_read_and_written_as_cpython_does() {
    let mut random = Random(7);
    let mut texts: Vec<String> = CORPUS.iter().map(|text| (*text).to_owned()).collect();
    for number in 0..2_000 {
        texts.push(literal(&mut random, number % 4));
    }
    // Mutations: a character is lost, doubled or exchanged.
    for number in 0..3_000 {
        let mut text: Vec<char> = texts[number % 1_500].chars().collect();
        if text.is_empty() {
            continue;
        }
        let place = random.below(text.len());
        match random.below(3) {
            0 => drop(text.remove(place)),
            1 => text.insert(place, text[place]),
            _ => text[place] = "()[]{}'\",:+-_.01ejxb \\\n#".chars().nth(random.below(24)).unwrap(),
        }
        texts.push(text.into_iter().collect());
    }
    // Names of characters are not known here, and a text of Python cannot hold a NUL.
    texts.retain(|text| !EXTENSIONS.iter().chain(&["\\N{", "\0"]).any(|word| text.contains(word)));
    let ours: Vec<Option<String>> =
        texts.iter().map(|text| parse_literal(text).ok().map(|value| repr(&value))).collect();
    let pairs: Vec<(&String, &Option<String>)> = texts.iter().zip(&ours).collect();
    let answers = ask_python(READ, &json!(pairs));
    let mut wrong = Vec::new();
    for ((text, ours), answer) in pairs.iter().zip(answers.as_array().unwrap()) {
        let (theirs, again) = (&answer[0], &answer[1]);
        // Infinity has no literal of its own: Python writes `inf`, which `literal_eval` does not read.
        let has_infinity = ours.as_ref().is_some_and(|ours| EXTENSIONS.iter().any(|word| ours.contains(word)));
        // Nor does the text of every complex number mean that number: `repr(-2j)` is `(-0-2j)`, which is `-2j`.
        let is_same_text = ours.as_deref() == theirs.as_str();
        if ours.is_none() != theirs.is_null() || (!has_infinity && !is_same_text && theirs != again) {
            wrong.push(format!("{text:?}: CPython reads {theirs}, we {ours:?}, which is {again}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), pairs.len(), wrong[..wrong.len().min(40)].join("\n"));
}

#[test]
fn extensions_are_read() {
    for (text, written) in [
        ("nan", "nan"),
        ("-inf", "-inf"),
        ("frozenset()", "frozenset()"),
        ("frozenset([1, (2,)])", "frozenset({1, (2,)})"),
        ("{'a': [frozenset({1}), inf]}", "{'a': [frozenset({1}), inf]}"),
        ("Ellipsis", "Ellipsis"),
    ] {
        assert_eq!(repr(&parse_literal(text).unwrap()), written);
    }
    for text in ["frozenset([[]])", "frozenset(1)", "frozenset", "frozenset([1], [2])", "nan()", "set([1])", "infinity"]
    {
        assert!(parse_literal(text).is_err(), "{text}");
    }
}
