"""Patterns: which are allowed, that all engines read them alike, and which take too long."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from auditlexc.regex import (
    PatternError,
    Pump,
    Regex,
    TooLargeError,
    explodes,
    find_pump,
    matches,
    parse,
    portable,
    sample,
    slow,
)
from auditlexc.regex.nodes import Chain, Chars, Choice, Node, Repeat

PVE = Path(__file__).parents[1] / "../shared/pve/apidata.js"

# Random patterns of the subset, as texts that Python reads, too.

CHARS = "aZ09_-.,:=/ \n\t~^]\\é\u2028😀"
QUANTIFIERS = ["", "", "", "", "?", "*", "+", "{2}", "{0,2}", "{1,}", "??", "*?", "+?", "{1,3}?"]
SETS = [r"\d", r"\D", r"\w", r"\W", r"\s", r"\S"]
CODES = [r"\t", r"\n", r"\r", r"\f", r"\v", r"\0", r"\x41", r"\xa0", r"\u00e9", r"\u2028", r"\/"]
RANGES = ["a-c", "0-9", "+-/", r"\t-\r", r"\x00-a", "A-z", "0-:", "퟿-\ue000", "\xad-😀", r"\[-\]"]


def escaped(char: str) -> str:
    return "\\" + char if char in r"^$\.*+?()[]{}|-" else char


def bracketed(negated: str, items: list[str], dash: str) -> str:
    return f"[{negated}{''.join(items)}{dash}]"


def sequences(atoms: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    repeated = st.builds("{}{}".format, atoms, st.sampled_from(QUANTIFIERS))
    return st.lists(repeated, max_size=3).map("".join)


def choices(atoms: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(sequences(atoms), min_size=1, max_size=3).map("|".join)


def grouped(atoms: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds("{}{})".format, st.sampled_from(["(", "(?:"]), choices(atoms))


chars = st.sampled_from(CHARS)
items = chars.map(escaped) | st.sampled_from([*SETS, *CODES, *RANGES])
brackets = st.builds(
    bracketed,
    st.sampled_from(["", "^"]),
    st.lists(items, min_size=1, max_size=4),
    st.sampled_from(["", "-"]),
)
leaves = chars.map(escaped) | st.sampled_from([*SETS, *CODES, "."]) | brackets
patterns = choices(st.recursive(leaves, grouped, max_leaves=6))
texts = st.text(CHARS + "bzA\r\v\x00\xa0", max_size=6)


def python(pattern: str, text: str) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # brackets that may mean something else one day
        return re.fullmatch(pattern, text, re.ASCII) is not None


def quick(regex: Regex, text: str) -> bool:
    return steps(regex.root, text, 50_000) < 50_000


def refused(pattern: str) -> bool:
    try:
        parse(pattern)
    except PatternError:
        return True
    return False


# What is allowed, and what it becomes.


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("", ""),
        ("abc", "abc"),
        (r"\d\D", "[0-9][^0-9]"),
        (r"\w\W", "[A-Za-z0-9_][^A-Za-z0-9_]"),
        (r"\s\S", "[\\t-\\r ][^\\t-\\r ]"),
        (".", r"[^\n]"),
        (r"[\s\S]", r"[\s\S]"),
        (r"[^\D]", "[0-9]"),
        (r"[\w.-]", r"[A-Za-z0-9\-._]"),
        ("[-+]", r"[+\-]"),
        ("[0-:/]", r"[0-9\/:]"),
        ("[!-~]", "[!-~]"),
        ("[aa-cb]", "[abc]"),
        ("[^^]", r"[^\^]"),
        ("[[]", r"\["),
        (r"[\]\\]", r"[\\\]]"),
        (r"\x41\u00e9\0\v\xa0\t", r"Aé\x00\x0B\xA0\t"),
        (r"\/\-\_\ ", "/-_ "),
        ("😀[😀-😂]", "😀[😀😁😂]"),
        ("(a)(?:b)(?^:c)", "abc"),
        ("(a|b)c|(d|(e))", "(?:a|b)c|d|e"),
        ("(ab)+?(a|b)??c*?", "(?:ab)+(?:a|b)?c*"),
        ("a{1}b{2}c{2,}d{0,1}e{0,}f{1,}g{3,4}", "ab{2}c{2,}d?e*f+g{3,4}"),
        ("a{0}b{0,0}()*c", "c"),
        ("(a*)*", "(?:a*)*"),
        ("a|", "a|"),
        ("^a$", "a"),
        ("^a|b$", "a|b"),
        ("((?^:^(a)b$))", "ab"),
        ("a{65535}", "a{65535}"),
    ],
)
def test_a_pattern_becomes_portable(pattern: str, expected: str) -> None:
    assert portable(parse(pattern)) == expected


@pytest.mark.parametrize(
    ("pattern", "message", "offset", "hint"),
    [
        ("a(?=b)", "'(?=' looks ahead or behind", 1, "Say what the whole text may be"),
        ("(?!b)", "'(?!' looks", 0, ""),
        ("(?<=b)", "'(?<=' looks", 0, ""),
        ("(?<!b)", "'(?<!' looks", 0, ""),
        (r"(a)\1", r"'\1' is a backreference", 3, "Write the part out"),
        (r"(a)\k<n>", r"'\k' is a backreference", 3, ""),
        ("(?P=n)", "'(?P=' is a backreference", 0, ""),
        ("(?P<n>a)", "'(?P<' names a group", 0, "(?:...)"),
        ("(?<n>a)", "'(?<' names a group", 0, "(?:...)"),
        ("(?'n'a)", "names a group", 0, "(?:...)"),
        ("(?i)a", "'(?i)' sets flags", 0, "[A-Za-z]"),
        ("(?i:a)", "'(?i:' sets flags", 0, "[A-Za-z]"),
        ("(?^i:a)", "'(?^i:' sets flags", 0, "[A-Za-z]"),
        ("(?-i:a)", "'(?-i:' sets flags", 0, ""),
        ("(?>a)", "'(?>' is an atomic group", 0, "(?:...)"),
        ("(?#a)", "'(?#' is a kind of group", 0, ""),
        ("(?R)", "'(?R' is a kind of group", 0, ""),
        ("(?|a)", "is a kind of group", 0, ""),
        ("(?", "'(?' is a kind of group", 0, ""),
        ("(*FAIL)", "'*' has nothing to repeat", 1, r"\*"),
        ("a++", "never gives back", 2, "Leave the '+' out"),
        ("a{2}+", "never gives back", 4, ""),
        ("a**", "two repeats in a row", 2, "(?:...)"),
        ("a???", "two repeats in a row", 3, ""),
        ("a{2}{3}", "two repeats in a row", 4, ""),
        ("*a", "'*' has nothing to repeat", 0, r"\*"),
        ("a|+", "'+' has nothing to repeat", 2, ""),
        ("^*", "'*' has nothing to repeat", 1, ""),
        ("{2}", "'{' stands alone", 0, r"\{"),
        ("a}", "'}' stands alone", 1, r"\}"),
        ("a]", "']' stands alone", 1, r"\]"),
        ("a{", "'{' is no repeat", 1, r"Write \{."),
        ("a{x}", "'{' is no repeat", 1, r"Write \{."),
        ("a{}", "'{' is no repeat", 1, r"Write \{."),
        ("a{,16}", "'{,16}' is no repeat", 1, "Write {0,16}."),
        ("a{,}", "'{,}' is no repeat", 1, "Write {0,}."),
        ("a{3,2}", "the wrong way round", 1, "{least,most}"),
        ("a{65536}", "over 65535", 1, ""),
        ("a{1,65536}", "over 65535", 1, "{1,}"),
        ("a{" + "9" * 5000 + "}", "over 65535", 1, ""),
        ("(a{300}){300}", "no text of up to 65535", 0, "Repeat less"),
        (r"\bword", r"'\b' is a position", 0, "Leave it out"),
        (r"a\Z", r"'\Z' is a position", 1, "Leave it out"),
        (r"\p{L}", r"'\p' depends on the version of Unicode", 0, "[A-Za-z]"),
        (r"\h", r"'\h' does not mean the same", 0, ""),
        (r"\é", r"'\é' does not mean the same", 0, ""),
        (r"\01", r"'\0' does not name one character", 0, r"\xHH"),
        (r"\x4", r"'\x' does not name one character", 0, r"\xHH"),
        (r"\u{41}", r"'\u' does not name one character", 0, r"\uHHHH"),
        (r"\cA", r"'\c' does not name one character", 0, ""),
        (r"[\b]", r"'\b' is a position", 1, ""),
        (r"\ud83d\ude00", r"'\ud83d' is half a character", 0, "the whole character"),
        ("a\ud83d", "half a character", 1, "the whole character"),
        ("a\\", "ends in a backslash", 1, "\\\\"),
        ("(a", "never closed", 0, "Add ')'"),
        ("a)", "')' closes no group", 1, r"\)"),
        ("[a", "never closed", 0, "Add ']'"),
        ("b[^", "never closed", 1, ""),
        ("[a-", "never closed", 0, ""),
        ("[]", "empty", 0, r"\]"),
        ("[^]", "empty", 0, r"\]"),
        (r"[^\s\S]", "leave no character", 0, ""),
        ("[z-a]", "the wrong way round", 1, "Swap"),
        (r"[\d-z]", "can't end in a set", 1, r"\-"),
        (r"[a-\d]", "can't end in a set", 1, r"\-"),
        ("[a-c-e]", "neither first nor last", 4, r"\-"),
        ("[[:alpha:]]", "POSIX class", 1, r"\["),
        ("a^", "'^' is not at the very start", 1, "covers the whole text"),
        ("a|^b", "'^' is not at the very start", 2, ""),
        ("^^a", "'^' is not at the very start", 1, ""),
        ("a$b", "'$' is not at the very end", 1, ""),
        ("(a$|b)", "'$' is not at the very end", 2, ""),
        ("((^a)b)*", "'^' is repeated", 2, "Leave it out"),
        ("(" * 101 + ")" * 101, "more than 100 deep", 100, ""),
        ("(" * 100_000, "more than 100 deep", 100, ""),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else None,
)
def test_a_refusal_says_what_where_and_how_to_mend_it(
    pattern: str, message: str, offset: int, hint: str
) -> None:
    with pytest.raises(PatternError, match=re.escape(message)) as caught:
        parse(pattern)
    assert (caught.value.message, caught.value.offset) == (str(caught.value), offset)
    assert hint in caught.value.hint
    assert caught.value.hint.endswith(".")


def test_a_hundred_groups_are_not_too_many() -> None:
    regex = parse("(?:" * 100 + "a" + "+|b)" * 100)
    assert matches(regex, sample(regex))
    assert explodes(regex)
    assert parse(portable(regex)).root == regex.root


@settings(max_examples=500, deadline=None)
@given(st.text(r"ab^$\.*+?()[]{}|-?:<=!^,019dsx" + "\ud800é", max_size=12), texts)
def test_any_text_is_read_as_python_reads_it_or_refused(pattern: str, text: str) -> None:
    assume(not refused(pattern))
    assert matches(parse(pattern), text) == python(pattern.replace("(?^:", "(?:"), text)


# What it means.


@settings(max_examples=500, deadline=None)
@given(patterns, texts)
@example(r"(?:\d+)??", "0")
def test_the_portable_pattern_means_what_the_pattern_means_in_python(
    pattern: str, text: str
) -> None:
    assume(not refused(pattern))
    regex = parse(pattern)
    assume(quick(regex, text) and quick(regex, sample(regex)))
    assert matches(regex, text) == python(pattern, text)
    assert matches(regex, sample(regex))
    assert python(pattern, sample(regex))


@settings(deadline=None)
@given(patterns, st.sampled_from(["{}", "^{}$", "(?^:^{}$)", "(?^:{})"]))
def test_portable_text_is_read_back_as_itself(pattern: str, frame: str) -> None:
    framed = frame.format(f"(?:{pattern})")
    assume(not refused(framed))
    regex = parse(framed)
    assert regex.root == parse(pattern).root
    assert parse(portable(regex)).root == regex.root
    assert portable(parse(portable(regex))) == portable(regex)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("", ""),
        (r"\d{4}-\d{2}", "0000-00"),
        ("[0-9a-f]{2}", "aa"),
        ("https?://.*", "http://a"),
        ("(abc|de|fg)?x", "x"),
        (r"(abc|de|fg)+\s*", "de"),
        ("[!-/]", "!"),
        ("[é-ü]", "é"),
    ],
)
def test_a_sample_is_short_and_readable(pattern: str, expected: str) -> None:
    assert sample(parse(pattern)) == expected


def test_the_whole_text_has_to_match() -> None:
    regex = parse("^a|b$")
    assert matches(regex, "b")
    assert not matches(regex, "ab")
    assert not matches(regex, "a\n")


NODE = """
const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const pairs = /[^\\u0000-\\uFFFF]/u;  // characters that are two without the flag u
let sets = 'v';
try { new RegExp('', sets); } catch { sets = 'u'; }
console.log(JSON.stringify(cases.map(([pattern, text]) => {
  try {
    new RegExp(pattern, sets);
    const flags = pairs.test(pattern + text) ? ['u'] : ['u', ''];
    return flags.map((each) => new RegExp(`^(?:${pattern})$`, each).test(text));
  } catch (error) { return [`${error}`]; }
})));
"""
PERL = r"""
use JSON::PP; binmode STDOUT; no warnings; local $/;
my $json = JSON::PP->new->utf8->allow_nonref; my @results;
for (@{$json->decode(<STDIN>)}) {
  my ($pattern, $text) = @$_;
  my $found = eval { $text =~ /\A(?:$pattern)\z/ ? JSON::PP::true : JSON::PP::false };
  push @results, [defined $found ? $found : "$@"];
}
print $json->encode(\@results);
"""


@cache
def cases_for_engines() -> list[tuple[str, str, bool]]:
    """Portable patterns, texts, and whether they match in Python."""
    cases: list[tuple[str, str, bool]] = []

    @settings(max_examples=600, derandomize=True, database=None, deadline=None)
    @given(patterns, texts)
    def collect(pattern: str, text: str) -> None:
        assume(not refused(pattern))
        regex = parse(pattern)
        for each in (text, sample(regex), sample(regex) + text):
            assume(quick(regex, each))
            cases.append((portable(regex), each, matches(regex, each)))

    collect()
    return cases


@pytest.mark.parametrize(
    "command", [["node", "-e", NODE], ["perl", "-e", PERL]], ids=["ECMAScript", "Perl"]
)
def test_other_engines_agree_with_python(command: list[str]) -> None:
    """In one process; ECMAScript with the flag u and without.

    With v it only has to accept the pattern: Node 20 finds no match of (?:[^x],)+ in 'a,' then.
    """
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    cases = cases_for_engines()
    answer = subprocess.check_output(command, input=json.dumps(cases), text=True)
    results = cast(list[list[bool | str]], json.loads(answer))
    wrong = [
        (*case, found)
        for case, found in zip(cases, results, strict=True)
        if any(each is not case[2] for each in found)
    ]
    assert wrong == []
    assert sum(case[2] for case in cases) > 300
    assert sum(not case[2] for case in cases) > 300


# How long it takes.


@dataclass(frozen=True)
class Round:
    """A repeat under way: the rounds done, and where the last that was not needed began."""

    repeat: Repeat
    done: int = 0
    began: int = -1


Rest = tuple[Node | Round, "Rest"] | None


def steps(root: Node, text: str, limit: int = 100_000) -> int:
    """How many characters a backtracking engine compares until it has tried all, or to the limit.

    As in Python, an empty round is the last one, unless more are needed.
    """
    count = 0
    todo: list[tuple[int, Rest]] = [(0, (root, None))]
    while todo and count < limit:
        at, rest = todo.pop()
        if rest is None:
            continue
        node, rest = rest
        match node:
            case Chars(ranges):
                count += 1
                if at < len(text) and any(low <= ord(text[at]) <= high for low, high in ranges):
                    todo.append((at + 1, rest))
            case Chain(parts):
                for part in reversed(parts):
                    rest = (part, rest)
                todo.append((at, rest))
            case Choice(branches):
                todo.extend((at, (branch, rest)) for branch in branches)
            case Repeat():
                todo.append((at, (Round(node), rest)))
            case Round(Repeat(body, low, high), done, began):
                needed = done < low
                if not needed:
                    todo.append((at, rest))
                if needed or (at != began and (high is None or done < high)):
                    after = Round(node.repeat, done + 1, began if needed else at)
                    todo.append((at, (body, (after, rest))))
    return count


EXPONENTIAL = [
    "(a*)*",
    "(a+)+",
    "(a|a)*",
    "(a|aa)+",
    "(a|b|ab)*",
    r"(\w+\s?)+",
    r"(\w+,?)*=",
    r"x(\d+[a-f]?|\w)*y",
    "(.*a)*",
    "((a*)?b?)*",
    "(a?){64}",
    "((a?){8}){8}",
    "(a{1,2}){30}",
    "([a-z]{1,20}){1,20}",
    "(b(a?)*c)*",
    "((|)a)*",
    "(ab|a(b|))*",
    "[a-z]+(([._]|__|-*)[a-z]+)*",
]
POLYNOMIAL = [
    (r"\d+\d+", 2),
    (".*.*=", 2),
    ("a*(b|a*)c", 2),
    ("a*a*a*", 3),
    ("a*[ab]*b*", 3),
    ("x*,a*b*a*[ab]*", 3),
    (r"\s*(,\s*)?\s*=", 2),
    ("(ab)*(ab|c)*", 2),
    ("(ab?c?)*(cab|ab)*", 2),
    ("[0-9]{1,40}[0-9]{1,40}", 2),
]
LINEAR = [
    "",
    "a{4096}",
    r"(,\s*\w+=[^,]+)*",
    "[^,]+(,[^,]+)*",
    r"\S{2,}",
    r"(?:none|login|consent|select_account|\S+)",
    r"\w+=[^,]+(,\s*\w+=[^,]+)*",
    "[0-9a-zA-Z!=]{0,4096}",
    "(a?)*",
    "(|)*a",
    "(ab|ac)*",
    "(a|b)*c(a|b)*",
    "([0-9a-f]{32})+",
    "(([0-9a-f]{2}){16};?)*",
    r"(\d{1,3}\.){3}\d{1,3}",
    "[a-z]([a-z-]*[a-z])?",
    "(a*b)*",
    "(discard|lazytime|noatime)(;(discard|lazytime|noatime))*",
]


@pytest.mark.parametrize("pattern", EXPONENTIAL)
def test_exponential_patterns_explode_on_the_text_that_is_named(pattern: str) -> None:
    regex = parse(pattern)
    pump = find_pump(regex)
    assert pump is not None
    assert pump.power is None
    for many in (4, 8, 12):
        assert steps(regex.root, pump.text(many), 2**many) == 2**many
    why = explodes(regex)
    assert why == slow(regex)
    assert why is not None
    assert pump.text(3) in why


@pytest.mark.parametrize(("pattern", "power"), POLYNOMIAL)
def test_patterns_that_share_text_are_slow_but_do_not_explode(pattern: str, power: int) -> None:
    regex = parse(pattern)
    assert explodes(regex) is None
    pump = find_pump(regex)
    assert pump is not None
    assert pump.power == power
    assert f"power {power}" in (slow(regex) or "")
    few, many = (steps(regex.root, pump.text(many)) for many in (16, 32))
    assert 2 ** (power - 0.7) < many / few < 2 ** (power + 0.3)


@pytest.mark.parametrize("pattern", LINEAR)
def test_good_patterns_are_linear(pattern: str) -> None:
    regex = parse(pattern)
    assert slow(regex) is None
    assert explodes(regex) is None
    for word in ("a", "ab", "a,", "a=a,", "0", "discard;", "ac", "a.a"):
        assert linear(regex.root, word)


def linear(root: Node, word: str) -> bool:
    first, second, third = (steps(root, word * many) for many in (12, 24, 48))
    return third - second <= 2.5 * (second - first) + 50


@settings(max_examples=100, deadline=None)
@given(choices(st.recursive(st.sampled_from(["a", "b", "[ab]"]), grouped, max_leaves=5)))
def test_the_verdict_is_what_a_backtracking_engine_shows(pattern: str) -> None:
    assume(pattern.count("{") < 3)  # more may be taken as unlimited
    regex = parse(pattern)
    pump = find_pump(regex)
    words = ["a", "b", "ab", "aab", "abb"]
    if pump is None:
        assert all(linear(regex.root, word) for word in words)
    elif pump.power is None:
        assert steps(regex.root, pump.text(12), 2**12) == 2**12
    else:
        many = 64 if pump.power == 2 else 16
        shared_out = min(many**pump.power // 2, 50_000)
        assert steps(regex.root, pump.text(many), shared_out) == shared_out
        if pump.power == 2:
            assert all(steps(regex.root, word * 16, 2**16) < 2**16 for word in words)


def test_a_pattern_too_large_to_be_judged_is_not_called_safe() -> None:
    words = "|".join(f"{'ab' * 40}{number}" for number in range(100))
    regex = parse(f"({words})*")
    with pytest.raises(TooLargeError):
        find_pump(regex)
    assert "too large" in (explodes(regex) or "")
    assert "too large" in (slow(regex) or "")


def test_an_explanation_is_one_sentence_with_an_example() -> None:
    assert explodes(parse("x(a|aa)+")) == (
        "a repeated part can match 'aaa' in two ways: the time for texts like 'xaaaaaaaaaa' "
        "doubles with each 'aaa'"
    )
    assert slow(parse("x,a+a+")) == (
        "2 repeats can share out 'a' in many ways: the time for texts like 'x,aaaaaaaaa' grows "
        "with power 2 of their length"
    )
    assert find_pump(parse("x,a+a+")) == Pump((("x,a", "a"),), 2)
    assert find_pump(parse("a*[ab]*b*")) == Pump((("a", "a"), ("", "b")), 3)


# Patterns in use.


def test_patterns_of_proxmox_ve_are_read_or_refused_for_a_reason() -> None:
    if not PVE.exists():
        pytest.skip("the API description of Proxmox VE is not there")
    text = PVE.read_text()
    schema, _ = json.JSONDecoder().raw_decode(text[text.index("[") :])
    found = sorted(set(pve_patterns(schema)))
    assert len(found) > 60
    reasons: Counter[str] = Counter()
    exploding: list[str] = []
    for pattern in found:
        try:
            regex = parse(pattern)
        except PatternError as error:
            reasons[error.message] += 1
            continue
        assert matches(regex, sample(regex))
        if explodes(regex):
            exploding.append(pattern)
        elif "(?^" not in pattern:
            assert python(pattern, sample(regex))
    assert reasons == {
        "'(?^i:' sets flags": 5,
        "'(?>' is an atomic group, which not every engine has": 1,
        "'{,16}' is no repeat in some engines": 1,
        "'{,8}' is no repeat in some engines": 1,
    }
    # Two forms of a container image's name: (-*[a-z0-9]+)* can cut runs of letters anywhere.
    assert len(exploding) == 2
    assert all("[-]*" in pattern for pattern in exploding)


def pve_patterns(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in cast(dict[str, object], value).items():
            if key == "pattern" and isinstance(inner, str):
                yield inner
            else:
                yield from pve_patterns(inner)
    elif isinstance(value, list):
        for inner in cast(list[object], value):
            yield from pve_patterns(inner)


@pytest.mark.parametrize(
    ("pattern", "right", "wrong"),
    [
        ("[0-9a-zA-Z!=]{0,4096}", "aZ0!=", "a b"),
        (r"(?^:[A-Za-z][A-Za-z0-9\.\-_]+)", "local-lvm", "1local"),
        (r"""^[^\x00-\x1F\x7F <>#"]*$""", "a'b", "a b"),
        (r"(?^:[A-Za-z0-9\.\-_]+)", "pve.1", ""),
        (r"(?:none|login|consent|select_account|\S+)", "login", "log in"),
        (r"\S+", "é", "\t"),
        (r"\S{2,}", "ab", "a"),
        (r"\w+=[^,]+(,\s*\w+=[^,]+)*", "a=1, b=2", "a=1,,b=2"),
    ],
)
def test_patterns_of_proxmox_ve_mean_what_they_did(pattern: str, right: str, wrong: str) -> None:
    regex = parse(pattern)
    assert slow(regex) is None
    assert matches(regex, right)
    assert not matches(regex, wrong)
