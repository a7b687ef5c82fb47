"""Values that nobody should trust, and what has to hold for everything that is made of them.

Values come in batches, the same for the same seed. ``sound`` judges a whole batch at once, with
rules of its own: it asks Unicode's data for every character that came out, not the code under test.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Any, Final

FSI, PDI = "\u2068", "\u2069"
HIDDEN: Final = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
JOINERS: Final = "\u200c\u200d"

# What takes over a terminal, turns text round, hides in it or leaves the line.
CONTROLS: Final = [chr(c) for c in (*range(0x20), *range(0x7F, 0xA0))]
BIDI: Final = list("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
UNSEEN: Final = [
    *"\xad\u034f\u115f\u1160\u17b4\u180b\u180e\u200b\u2028\u2029\u2060\u2800\u3164\ufeff\uffa0\ufff9",
    *"\ue000\ufdd0\ufffe\uffff\ud800\udbff\udc00\udfff\U000e0001\U000e0041\U000e007f\U000e0080",
    *"\U0010ffff\U000f0000\U0001d173\U0001d159\ufe00\ufe0e\ufe0f\U000e0100\U000e01ef",
]  # fmt: skip
MARKS: Final = list("\u0301\u0338\u0489\u05b0\u064b\u0e47\u20dd\u20e3\u1ab0\u0f74\u093f")
LETTERS: Final = [
    *"aZ09 .,:;=!'\"\\/<>&{}%()[]|éßñłøЖщ\u00a0\u202f…—·€",
    *"אבגלםابتيمهمی漢字かな한글ไทยกअक्ष\u3000☎❤🔥👩😀🏽",
]
SEQUENCES: Final = [
    "\x1b[31m", "\x1b]8;;http://x\x07", "\x1b]52;c;QQ==\x1b\\", "\x9b2J", "\x9d0;x\x9c", "\r\n",
    "\u0085", "\u2028", "{subject}", "{0.__class__}", "%(x)s", "%s", "</script>", "&lt;", "${x}",
    "\u202e\u202dgnp.exe", "a\u0301" * 3, "\u0301" * 12, "👩\u200d👧", "❤\ufe0f\u200d🔥", "🏳\ufe0f",
    "می\u200cخواهم", "क्\u200dष", "葛\U000e0100", "\u200d\u200d", "\ufe0f\ufe0f", "\u2067\u2069",
    "\u2069\u2069\u2069", "\u2068", "👍🏽", "🇦🇹", "1\ufe0f\u20e3", "$&", "$1", "\\x1b", "=1+1",
]  # fmt: skip
ALPHABET: Final = [*CONTROLS, *BIDI * 4, *UNSEEN * 2, *MARKS * 3, *LETTERS * 3, *SEQUENCES * 2]


def texts(seed: int, count: int) -> list[str]:
    """Short texts of such characters; every tenth is one that is pleasant."""
    random = Random(seed)
    choices, randrange = random.choices, random.randrange
    return ["".join(choices(ALPHABET if n % 10 else LETTERS, k=randrange(7))) for n in range(count)]


def numbers(seed: int, count: int) -> list[float]:
    """Numbers of all sizes."""
    random = Random(seed)
    made: list[float] = []
    for n in range(count):
        digits = random.randrange(1, 25)
        made.append(
            random.randrange(-(10**digits), 10**digits)
            if n % 2
            else random.uniform(-1, 1) * 10 ** random.randrange(-20, 30)
        )
    return made


def records(values: list[str]) -> Iterator[dict[str, Any]]:
    """Records of the small catalog of ``telling`` with the values in them, nine in each."""
    for number, (a, b, c, d, e, f, g, h, i) in enumerate(zip(*[iter(values)] * 9, strict=False)):
        record: dict[str, Any] = {
            "id": 100_001 + number % 4,
            "status": ("success", "failure", "attempt")[number % 3],
            "time": a,
            "action": b,
            "object": {"type": b, "id": c},
            "subject": {"user": d, "token": e} if number % 5 else {"user": d},
            "source": {"ip": f},
            "node": g,
            "error": {"message": h} if number % 7 else {"reason": h, "code": number},
            "params": {
                "name": a, "comment": b, "mode": c, "speed": h, "flag": i, "ratio": a, "amount": b,
                "room": c, "until": f, "names": [d, g, h], "modes": [e, "ro"],
                "moods": [f, "up"], "tags": f"{a},{b}",
                "disk": f"{g},size={h},{i}=", "owner": {"name": i, "since": e},
            },
        }  # fmt: skip
        if number % 11 == 0:
            record[d] = record.pop(("params", "subject", "object", "node")[number % 4])
        yield record


EXTREMES: Final[list[Any]] = [
    None, True, False, 0, -1, 1.0, -0.0, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, 2**53, 2**63,
    10**300, 10**5000, -(10**5000), float("nan"), float("inf"), float("-inf"), "", " ", "***",
    [], {}, [[]], {"": ""}, [None] * 200, ["x"] * 101, {"a": {"b": {"c": [1, 2.5, None, True]}}},
    (1, 2), {1, 2}, b"bytes", object, {1: 2, None: 3, (1,): 4, "\x1b": "\u202e"}, 1 + 2j,
]  # fmt: skip


def deep() -> Any:
    """A list in a list in a list, deeper than Python can go."""
    made: Any = []
    for _ in range(100_000):
        made = [made]
    return made


def cyclic() -> list[Any]:
    """Containers that contain themselves, many times."""
    knot: list[Any] = []
    knot += [knot] * 200
    ring: dict[str, Any] = {"\x1b": 1}
    ring["self"] = ring
    ring["list"] = [ring, ring]
    return [knot, ring]


def large() -> list[Any]:
    """Values of a megabyte."""
    return [
        "x" * 10**6, "\x1b" * 10**6, "é\u0301" * 500_000, "\u202e" * 10**6, "a," * 500_000,
        "\U0001f468\u200d" * 300_000, ["y" * 10**6] * 3, ["\n"] * 10**6,
        {f"key{n}": n for n in range(100_000)}, "k=v," * 250_000,
    ]  # fmt: skip


LINE: Final = re.compile(
    # Values are set apart; in one that is no time it may be done twice.
    f"(?:[^{FSI}{PDI}\n]|{FSI}(?:[^{FSI}{PDI}\n]|{FSI}[^{FSI}{PDI}\n]*{PDI})*{PDI})*+"
)
_JOINED: Final = re.compile("(?s)(.)[\u200c\u200d](.?)")
_SELECTED: Final = re.compile("(?s)(^|.)[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def sound(lines: Sequence[str], most: int, *, isolates: bool = True) -> None:
    """Each is one line in which nothing is hidden, and isolates are balanced."""
    whole = "\n".join(lines)
    assert whole.count("\n") == max(len(lines) - 1, 0), "more than one line"
    assert max(map(len, lines), default=0) <= most, "too long"
    chars = set(whole) - {"\n"}
    allowed = {*JOINERS, FSI, PDI} if isolates else {*JOINERS}
    raw = {c for c in chars - allowed if unicodedata.category(c) in HIDDEN}
    assert not raw, f"raw {''.join(raw)!a}"
    if FSI in chars or PDI in chars:
        wrong = [line for line in lines if not LINE.fullmatch(line)]
        assert wrong == [], "isolates"
    marks = "".join(c for c in chars if unicodedata.category(c)[0] == "M")
    if marks:
        assert not re.search(f"[{marks}]{{9}}", whole), "marks pile up"
        assert not re.search(f"[\n{FSI}][{marks}]", f"\n{whole}"), "a mark on what is before"
    for before, after in _JOINED.findall(whole):
        for char in (before, after):
            assert char > "\u0590", "a joiner that joins nothing, or in Latin"
            assert unicodedata.category(char)[0] in "LMS", "a joiner that joins nothing"
    for before in _SELECTED.findall(whole):
        assert before != "", "a selector at the start"
        assert unicodedata.category(before) in {"So", "Sm", "Lo"}, "a lone selector"


def batches(values: Iterable[Any], size: int) -> Iterator[list[Any]]:
    """The values, so many at a time."""
    batch: list[Any] = []
    for value in values:
        batch.append(value)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
