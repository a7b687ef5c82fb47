"""Users, groups, roles, permissions and API tokens, kept in memory.

Every method either does what it is asked for or raises ``Refused``. Messages name things, never
secrets: they go to the caller and into the audit log.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field, replace
from typing import Any, Final, cast

ROOT: Final = "root@pam"
ALL_PRIVS: Final = (
    "Group.Allocate", "Permissions.Modify", "Realm.AllocateUser", "Sys.Audit", "Sys.Modify",
    "User.Modify", "VM.Audit", "VM.Console", "VM.PowerMgmt",
)  # fmt: skip

Change = tuple[str, Any, Any]


class Refused(Exception):  # noqa: N818 - it is a refusal
    """Something is not done: a status for the answer, a reason for the record, a sentence."""

    def __init__(self, status: int, reason: str, message: str) -> None:
        super().__init__(message)
        self.status, self.reason, self.message = status, reason, message


def absent(kind: str, name: str) -> Refused:
    """What is asked for is not there."""
    return Refused(404, "not-found", f"{kind} '{name}' does not exist")


def known(kind: str, name: str) -> Refused:
    """What is to be made is there already."""
    return Refused(409, "conflict", f"{kind} '{name}' already exists")


def denied(path: str, priv: str) -> Refused:
    """A privilege is missing."""
    return Refused(403, "denied", f"Permission check failed ({path}, {priv})")


@dataclass(frozen=True)
class Token:
    """An API token; of its value only the hash is kept."""

    digest: str = field(repr=False)
    comment: str = ""
    expire: int = 0
    privsep: bool = True


@dataclass(frozen=True)
class User:
    """A user; of the password only the hash is kept."""

    userid: str
    password: str = field(default="", repr=False)
    second: str = field(default="", repr=False)
    enable: bool = True
    expire: int = 0
    comment: str = ""
    email: str = ""
    firstname: str = ""
    lastname: str = ""
    groups: tuple[str, ...] = ()

    def shown(self) -> dict[str, Any]:
        """What the API tells of it."""
        told = {name: getattr(self, name) for name in ("comment", "email", "firstname", "lastname")}
        return told | {
            "userid": self.userid,
            "enable": int(self.enable),
            "expire": self.expire,
            "groups": list(self.groups),
        }


Grant = tuple[str, str, str, str]
"""A path, user or group or token, its name, and a role."""


class Store:
    """All there is."""

    def __init__(self, root_password: str) -> None:
        self._salt = secrets.token_bytes(16)
        self.users = {ROOT: User(ROOT, self.hashed(root_password))}
        self.tokens: dict[tuple[str, str], Token] = {}
        self.groups: dict[str, str] = {}
        self.roles: dict[str, tuple[str, ...]] = {
            "Administrator": ALL_PRIVS,
            "PVEAuditor": ("Sys.Audit", "VM.Audit"),
            "PVEUserAdmin": ("Group.Allocate", "Realm.AllocateUser", "User.Modify"),
        }
        self.acl: dict[Grant, bool] = {}

    def hashed(self, secret: str) -> str:
        """The hash of a password or token."""
        data = secret.encode("utf-8", "replace")
        return hashlib.scrypt(data, salt=self._salt, n=2**10, r=8, p=1).hex()

    def matches(self, secret: str, digest: str) -> bool:
        """Whether a secret is the one that was hashed."""
        return bool(digest) and hmac.compare_digest(self.hashed(secret), digest)

    # Users

    def user(self, userid: str) -> User:
        """A user."""
        try:
            return self.users[userid]
        except KeyError:
            raise absent("user", userid) from None

    def create_user(self, userid: str, password: str = "", **settings: Any) -> None:
        """Make a user."""
        if userid in self.users:
            raise known("user", userid)
        if userid.count("@") != 1 or not all(userid.split("@")):
            raise Refused(400, "invalid", "a user is named as name@realm")
        if password and len(password) < 8:
            raise Refused(400, "invalid", "the password is too short")
        self._groups_exist(settings.get("groups", ()))
        self.users[userid] = User(userid, self.hashed(password) if password else "", **settings)

    def update_user(self, userid: str, append: bool, **settings: Any) -> list[Change]:
        """Change a user, and tell what changed."""
        before = self.user(userid)
        if "groups" in settings:
            self._groups_exist(settings["groups"])
            if append:
                settings["groups"] = tuple(dict.fromkeys((*before.groups, *settings["groups"])))
        self.users[userid] = replace(before, **settings)
        return [(key, _flat(getattr(before, key)), _flat(new)) for key, new in settings.items()]

    def delete_user(self, userid: str) -> None:
        """Remove a user, the tokens and the permissions."""
        self.user(userid)
        if userid == ROOT:
            raise Refused(400, "invalid", f"user '{ROOT}' can't be deleted")
        del self.users[userid]
        self.tokens = {name: token for name, token in self.tokens.items() if name[0] != userid}
        self.acl = {grant: p for grant, p in self.acl.items() if grant[2] != userid}

    def set_password(self, userid: str, password: str) -> None:
        """Change a password."""
        if len(password) < 8:
            raise Refused(400, "invalid", "the password is too short")
        self.users[userid] = replace(self.user(userid), password=self.hashed(password))

    # Tokens

    def token(self, userid: str, tokenid: str) -> Token:
        """An API token."""
        try:
            return self.tokens[userid, tokenid]
        except KeyError:
            raise absent("token", f"{userid}!{tokenid}") from None

    def create_token(self, userid: str, tokenid: str, **settings: Any) -> str:
        """Make an API token and tell its value, this once."""
        self.user(userid)
        if (userid, tokenid) in self.tokens:
            raise known("token", f"{userid}!{tokenid}")
        value = secrets.token_urlsafe(24)
        self.tokens[userid, tokenid] = Token(self.hashed(value), **settings)
        return value

    def update_token(self, userid: str, tokenid: str, **settings: Any) -> list[Change]:
        """Change an API token, and tell what changed."""
        before = self.token(userid, tokenid)
        self.tokens[userid, tokenid] = replace(before, **settings)
        return [(key, getattr(before, key), new) for key, new in settings.items()]

    # Groups and roles

    def _groups_exist(self, groups: tuple[str, ...]) -> None:
        for group in groups:
            if group not in self.groups:
                raise absent("group", group)

    def create_group(self, groupid: str, comment: str) -> None:
        """Make a group."""
        if groupid in self.groups:
            raise known("group", groupid)
        self.groups[groupid] = comment

    def delete_group(self, groupid: str) -> None:
        """Remove a group."""
        if self.groups.pop(groupid, None) is None:
            raise absent("group", groupid)

    def create_role(self, roleid: str, privs: tuple[str, ...]) -> None:
        """Make a role."""
        if roleid in self.roles:
            raise known("role", roleid)
        self.roles[roleid] = self._privs(privs)

    def update_role(self, roleid: str, privs: tuple[str, ...], append: bool) -> list[Change]:
        """Change the privileges of a role, and tell what changed."""
        if roleid not in self.roles:
            raise absent("role", roleid)
        if roleid == "Administrator":
            raise denied("/access", "auto-generated role")
        before = self.roles[roleid]
        after = self._privs((*before, *privs) if append else privs)
        self.roles[roleid] = after
        return [("privs", _flat(before), _flat(after))]

    def delete_role(self, roleid: str) -> None:
        """Remove a role."""
        if self.roles.pop(roleid, None) is None:
            raise absent("role", roleid)

    def _privs(self, privs: tuple[str, ...]) -> tuple[str, ...]:
        for priv in privs:
            if priv not in ALL_PRIVS:
                raise Refused(400, "invalid", "there is no such privilege")
        return tuple(sorted(set(privs)))

    # Permissions

    def grants(
        self, path: str, roles: tuple[str, ...], names: dict[str, tuple[str, ...]]
    ) -> list[Grant]:
        """The single permissions that one call means."""
        for role in roles:
            if role not in self.roles:
                raise absent("role", role)
        if not roles or not any(names.values()):
            raise Refused(400, "invalid", "permissions need roles and somebody who has them")
        return [
            (path, kind, name, role)
            for role in roles
            for kind, every in names.items()
            for name in every
        ]

    def may(self, user: User, priv: str, path: str) -> bool:
        """Whether a user has a privilege on a path."""
        if user.userid == ROOT:
            return True
        held = {("user", user.userid), *(("group", group) for group in user.groups)}
        for (where, kind, name, role), propagate in self.acl.items():
            below = path == where or (propagate and f"{path}/".startswith(f"{where.rstrip('/')}/"))
            if below and (kind, name) in held and priv in self.roles.get(role, ()):
                return True
        return False


def _flat(value: Any) -> Any:
    return ",".join(map(str, cast("tuple[str, ...]", value))) if type(value) is tuple else value
