"""Tickets, tokens against forged requests, and who sent them."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections.abc import Mapping
from typing import Final

from auditlex.identity import Subject
from examples.access_service.store import Refused, Store, User

LIFETIME: Final = 7_200
_FAILURE: Final = "authentication failure"


def failure() -> Refused:
    """Whatever it was, the caller is told no more than this."""
    return Refused(401, "denied", _FAILURE)


class Tickets:
    """Signs and checks what stands for a password."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._key = secrets.token_bytes(32)

    def _signed(self, text: str) -> str:
        signature = hmac.new(self._key, text.encode("utf-8", "replace"), hashlib.sha256).hexdigest()
        return f"{text}::{signature}"

    def _opened(self, text: str, prefix: str) -> str:
        """The user in a signed text."""
        plain, _, _ = text.rpartition("::")
        if not hmac.compare_digest(self._signed(plain).encode(), text.encode("utf-8", "replace")):
            raise failure()
        name, _, made = plain.removeprefix(prefix).rpartition(":")
        if not plain.startswith(prefix) or int(made, 16) + LIFETIME < time.time():
            raise failure()
        return name

    def _made(self, prefix: str, userid: str) -> str:
        return self._signed(f"{prefix}{userid}:{int(time.time()):08X}")

    def session(self, userid: str) -> dict[str, object]:
        """What a user gets who has logged in."""
        return {
            "username": userid,
            "ticket": self._made("PVE:", userid),
            "CSRFPreventionToken": self._made("CSRF:", userid),
        }

    def challenge(self, userid: str) -> dict[str, object]:
        """What a user gets who still has to give a second factor."""
        return self.session(userid) | {"ticket": self._made("PVE:!tfa!", userid), "NeedTFA": 1}

    def login(self, userid: str, password: str, challenge: str) -> dict[str, object]:
        """A session for a password, a ticket, or the answer to a challenge."""
        user = self._store.users.get(userid)
        if user is None or not user.enable or 0 < user.expire < time.time():
            raise failure()
        if challenge:
            code = password.removeprefix("totp:")
            if self._opened(challenge, "PVE:!tfa!") != userid or not self._store.matches(
                code, user.second
            ):
                raise failure()
            return self.session(userid)
        if password.startswith("PVE:"):
            if password.startswith("PVE:!") or self._opened(password, "PVE:") != userid:
                raise failure()
            return self.session(userid)
        if not self._store.matches(password, user.password):
            raise failure()
        return self.challenge(userid) if user.second else self.session(userid)

    def caller(
        self, method: str, headers: Mapping[str, str], cookies: Mapping[str, str]
    ) -> tuple[User, Subject]:
        """Who makes a call."""
        sent = headers.get("authorization", "")
        if sent.startswith("PVEAPIToken="):
            name, _, value = sent.removeprefix("PVEAPIToken=").partition("=")
            userid, _, tokenid = name.partition("!")
            token = self._store.tokens.get((userid, tokenid))
            if token is None or not self._store.matches(value, token.digest):
                raise failure()
            return self._enabled(userid), Subject(userid, tokenid)
        ticket = cookies.get("PVEAuthCookie", "")
        if not ticket or ticket.startswith("PVE:!"):
            raise failure()
        userid = self._opened(ticket, "PVE:")
        if method not in ("GET", "HEAD"):
            forged = headers.get("csrfpreventiontoken", "")
            if self._opened(forged, "CSRF:") != userid:
                raise failure()
        return self._enabled(userid), Subject(userid)

    def _enabled(self, userid: str) -> User:
        user = self._store.users.get(userid)
        if user is None or not user.enable:
            raise failure()
        return user
