"""Secrets in property strings never reach a record, however the string is written."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from auditlex.redaction import KEEP, MASK, NO_KEY, Items, Properties
from tests.redactions import CANARY, HASHER, LOGIN, OPEN, SECRET_FIRST, SOUP, encoded, one


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("user=joe", "user=joe"),
        ("joe", "joe"),
        ("joe,password=x", "joe,password=***"),
        ("joe,pw=x", "joe,pw=***"),
        ("name=joe,pw=x", "name=joe,pw=***"),
        ("password=x,user=joe", "password=***,user=joe"),
        ("password=a=b==,note=c=d", "password=***,note=c=d"),
        ("pin=12345", "pin=***(5)"),
        ("gone=x", ""),
        ("gone=x,joe=y", MASK),
        ("gone=x,note=y", "note=y"),
        ("user=joe,note=two words é", "user=joe,note=two words é"),
        ("note=AA:BB:CC", "note=AA:BB:CC"),
    ],
)
def test_a_property_string_is_redacted_by_key(text: str, written: str) -> None:
    assert one(LOGIN, text) == written


def test_a_hashed_key_of_a_property_string_is_hashed_alone() -> None:
    assert one(LOGIN, "joe,token=x") == "joe,token=" + HASHER.hash("field.token", "x")
    assert one(LOGIN, "joe,token=x", NO_KEY) == "joe,token=***"


def test_the_default_key_may_be_the_secret() -> None:
    assert one(SECRET_FIRST, CANARY) == MASK
    assert one(SECRET_FIRST, f"{CANARY},user=joe") == "***,user=joe"


def test_a_property_string_without_secrets_is_kept() -> None:
    text = "virtio=AA:BB:CC:DD:EE:FF,bridge=vmbr0"
    assert one(Properties({"virtio": KEEP, "bridge": KEEP}), text) == text
    assert one(OPEN, "e1000,tag=5,bridge=password=x") == "e1000,tag=5,bridge=password=x"


@pytest.mark.parametrize(
    "text",
    [
        f"password={CANARY},password=x",
        f"password=x,password={CANARY}",
        f"password=x,pw={CANARY}",
        f"pw={CANARY},password=x",
        f"user=joe,{CANARY}",
        f"joe,{CANARY}",
        f"joe,user={CANARY}",
        f"user=joe,name={CANARY}",
        f"password=x,{CANARY}",
        f"password=x,{CANARY}=y",
        f"password=x,,{CANARY}",
        f"{CANARY}=x",
        f"={CANARY}",
        f"={CANARY},user=joe",
        f",password={CANARY}",
        f"password={CANARY},",
        f"password= {CANARY}",
        f"password ={CANARY}",
        f" password={CANARY}",
        f"user=joe, password={CANARY}",
        f"user=joe,password = {CANARY}",
        f"user=joe;password={CANARY}",
        f"user=joe password={CANARY}",
        f"user=joe&password={CANARY}",
        f"user=joe;pass word = {CANARY}",
        f"user=joe;PW={CANARY}",
        f"user=joe;password:{CANARY}",
        f"user=joe|token={CANARY}",
        f"PASSWORD={CANARY}",
        f"Password={CANARY},user=joe",
        f"password:{CANARY},user=joe",
        f"user=,password={CANARY}",
        f"user=joe,note=,password={CANARY}",
        f'password="x,note={CANARY}"',
        f"password='x,note={CANARY}'",
        f"password=x\\,note={CANARY}",
        f'"password={CANARY}"',
        f"'user=joe','password={CANARY}'",
        f"password=x\nnote={CANARY}",
        f"user=joe\npassword={CANARY}",
        f"user=joe\x00password={CANARY}",
        f"user=joe\u2028password={CANARY}",
        f"user=joe\u200bpassword={CANARY}",
        f"\ufeffpassword={CANARY}",
        f"user\u00a0=joe,password={CANARY}",
        f"password={CANARY}\ud800",
        f"unknown={CANARY}",
        f"user=joe,unknown={CANARY}",
        f'{{"password": "{CANARY}"}}',
        f"user=a,password={CANARY},note=b,token=c,pin=d,gone=e,extra=f",
        "," * 100_000 + CANARY,
        f"password{CANARY}",
        f"note=x,password{CANARY}",
    ],
)
def test_a_property_string_that_is_not_clear_hides_everything(text: str) -> None:
    written = one(LOGIN, text)
    if text == f"password{CANARY}":
        assert written == text, "the value of the default key, which is public"
    else:
        assert CANARY not in str(written)
        assert written in (MASK, "password=***", "user=joe,password=***")


def test_a_property_string_without_a_default_key_has_a_name_in_each_part() -> None:
    assert one(Properties({"user": KEEP}), CANARY) == MASK
    assert one(Properties({"user": KEEP}, "other"), CANARY) == MASK


@given(SOUP, st.sampled_from(["password", "pw", "token", "gone"]), SOUP, SOUP)
@example("", "password", "a,note=b\\,", "")
@example("user=", "pw", "", ",user=x")
def test_no_secret_of_a_property_string_survives(
    before: str, key: str, filler: str, after: str
) -> None:
    """A comma and the name of a public key end a secret for every reader, so no filler has them."""
    filler = re.sub(r",\s*(user|note|name)\s*=", ",", filler)
    text = f"{before}{key}={filler}{CANARY}{after}"
    for rule in (LOGIN, SECRET_FIRST, Items(LOGIN)):
        written = one(rule, text)
        assert type(written) is str
        assert CANARY not in written
        encoded(written)


@given(SOUP)
def test_a_property_string_is_either_masked_or_like_what_came_in(text: str) -> None:
    written = one(LOGIN, text)
    assert type(written) is str
    if written != MASK:
        kept = [part for part in text.split(",") if not part.startswith("gone=")]
        assert len(written.split(",")) == max(1, len(kept))
        for was, now in zip(kept, written.split(","), strict=False):
            assert now == was or now.partition("=")[0] == was.partition("=")[0]
