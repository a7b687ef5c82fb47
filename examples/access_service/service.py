"""The routes of the service, and the application with its audit middleware.

A handler gets the caller and the parameters and returns what the answer's ``data`` is. Nothing in
it knows of events: the middleware finds them by method, path and parameters. What it alone knows,
who logs in and what changed, it tells ``auditlex.web.current``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from auditlex.auditor import Auditor
from auditlex.identity import Subject, subject
from auditlex.record import Failure
from auditlex.web import current
from auditlex.web.asgi import AuditMiddleware
from auditlex.web.setup import Scope
from examples.access_service.store import Refused, Store, User, denied
from examples.access_service.tickets import Tickets

PREFIX: Final = "/api2/json"
_SETTINGS: Final = ("comment", "email", "firstname", "lastname")


@dataclass(frozen=True)
class Caller:
    """Who calls, and what can be done."""

    store: Store
    user: User

    def needs(self, priv: str, path: str) -> None:
        """Refuse the call of a user who lacks a privilege."""
        if not self.store.may(self.user, priv, path):
            raise denied(path, priv)


Params = dict[str, Any]
Handler = Callable[[Caller, Params], Any]


def names(value: object) -> tuple[str, ...]:
    """What a list in one text names."""
    return tuple(part for part in str(value or "").replace(";", ",").split(",") if part)


def flag(value: object) -> bool:
    """Whether a parameter means yes."""
    return str(value).lower() in ("1", "true", "yes", "on")


def settings(params: Params, *, keys: Iterable[str] = _SETTINGS) -> dict[str, Any]:
    """The settings of a user or token that were sent."""
    found: dict[str, Any] = {key: str(params[key]) for key in keys if key in params}
    for key in ("enable", "privsep"):
        if key in params:
            found[key] = flag(params[key])
    if "expire" in params:
        try:
            found["expire"] = int(params["expire"])
        except ValueError:
            raise Refused(400, "invalid", "expire is a number of seconds") from None
    if "groups" in params:
        found["groups"] = names(params["groups"])
    return found


def changed(changes: Sequence[tuple[str, Any, Any]]) -> None:
    """Put into the record of this call what changed."""
    call = current()
    if call is not None:
        call.changes.extend(changes)


# Users and their tokens


def list_users(caller: Caller, _params: Params) -> Any:
    """All users, for whoever may see them, or oneself."""
    every = caller.store.may(caller.user, "Sys.Audit", "/access")
    return [u.shown() for u in caller.store.users.values() if every or u == caller.user]


def create_user(caller: Caller, params: Params) -> None:
    """Make a user."""
    caller.needs("User.Modify", "/access/groups")
    given = settings(params)
    caller.store.create_user(params["userid"], str(params.get("password", "")), **given)


def read_user(caller: Caller, params: Params) -> Any:
    """One user."""
    if params["userid"] != caller.user.userid:
        caller.needs("Sys.Audit", "/access")
    return caller.store.user(params["userid"]).shown()


def update_user(caller: Caller, params: Params) -> None:
    """Change a user."""
    caller.needs("User.Modify", "/access/groups")
    append = flag(params.get("append", "0"))
    changed(caller.store.update_user(params["userid"], append, **settings(params)))


def delete_user(caller: Caller, params: Params) -> None:
    """Remove a user."""
    caller.needs("User.Modify", "/access/groups")
    caller.store.delete_user(params["userid"])


def set_password(caller: Caller, params: Params) -> None:
    """Change one's own password, or that of another."""
    if params["userid"] != caller.user.userid:
        caller.needs("Realm.AllocateUser", "/access/realm")
    caller.store.set_password(params["userid"], str(params["password"]))


def _own_token(caller: Caller, params: Params) -> tuple[str, str]:
    if params["userid"] != caller.user.userid:
        caller.needs("User.Modify", "/access/groups")
    return params["userid"], params.get("tokenid", "")


def list_tokens(caller: Caller, params: Params) -> Any:
    """The API tokens of a user."""
    userid, _ = _own_token(caller, params)
    return [{"tokenid": name} for owner, name in caller.store.tokens if owner == userid]


def read_token(caller: Caller, params: Params) -> Any:
    """One API token."""
    token = caller.store.token(*_own_token(caller, params))
    return {"comment": token.comment, "expire": token.expire, "privsep": int(token.privsep)}


def create_token(caller: Caller, params: Params) -> Any:
    """Make an API token."""
    userid, tokenid = _own_token(caller, params)
    value = caller.store.create_token(userid, tokenid, **settings(params, keys=("comment",)))
    return {"full-tokenid": f"{userid}!{tokenid}", "value": value}


def update_token(caller: Caller, params: Params) -> None:
    """Change an API token."""
    found = _own_token(caller, params)
    changed(caller.store.update_token(*found, **settings(params, keys=("comment",))))


def delete_token(caller: Caller, params: Params) -> None:
    """Remove an API token."""
    found = _own_token(caller, params)
    caller.store.token(*found)
    del caller.store.tokens[found]


# Groups, roles, permissions


def list_groups(caller: Caller, _params: Params) -> Any:
    """All groups."""
    return [{"groupid": name, "comment": text} for name, text in caller.store.groups.items()]


def create_group(caller: Caller, params: Params) -> None:
    """Make a group."""
    caller.needs("Group.Allocate", "/access/groups")
    caller.store.create_group(params["groupid"], str(params.get("comment", "")))


def update_group(caller: Caller, params: Params) -> None:
    """Change the remark of a group."""
    caller.needs("Group.Allocate", f"/access/groups/{params['groupid']}")
    before = caller.store.groups.get(params["groupid"])
    if before is None:
        raise Refused(404, "not-found", f"group '{params['groupid']}' does not exist")
    caller.store.groups[params["groupid"]] = str(params.get("comment", before))
    changed([("comment", before, caller.store.groups[params["groupid"]])])


def delete_group(caller: Caller, params: Params) -> None:
    """Remove a group."""
    caller.needs("Group.Allocate", f"/access/groups/{params['groupid']}")
    caller.store.delete_group(params["groupid"])


def list_roles(caller: Caller, _params: Params) -> Any:
    """All roles."""
    return [{"roleid": n, "privs": ",".join(privs)} for n, privs in caller.store.roles.items()]


def create_role(caller: Caller, params: Params) -> None:
    """Make a role."""
    caller.needs("Sys.Modify", "/access")
    caller.store.create_role(params["roleid"], names(params.get("privs")))


def update_role(caller: Caller, params: Params) -> None:
    """Change a role."""
    caller.needs("Sys.Modify", "/access")
    append = flag(params.get("append", "0"))
    privs = names(params.get("privs"))
    changed(caller.store.update_role(params["roleid"], privs, append))


def delete_role(caller: Caller, params: Params) -> None:
    """Remove a role."""
    caller.needs("Sys.Modify", "/access")
    caller.store.delete_role(params["roleid"])


def list_acl(caller: Caller, _params: Params) -> Any:
    """All permissions."""
    caller.needs("Sys.Audit", "/access")
    return [
        {"path": path, "type": kind, "ugid": name, "roleid": role, "propagate": int(propagate)}
        for (path, kind, name, role), propagate in caller.store.acl.items()
    ]


def update_acl(caller: Caller, params: Params) -> None:
    """Give roles to somebody, or take them away."""
    path = str(params["path"])
    caller.needs("Permissions.Modify", path)
    who = {kind: names(params.get(f"{kind}s")) for kind in ("user", "group", "token")}
    for grant in caller.store.grants(path, names(params["roles"]), who):
        if flag(params.get("delete", "0")):
            caller.store.acl.pop(grant, None)
        else:
            caller.store.acl[grant] = flag(params.get("propagate", "1"))


ROUTES: Final[tuple[tuple[str, str, Handler], ...]] = (
    ("GET", "/access/users", list_users),
    ("POST", "/access/users", create_user),
    ("GET", "/access/users/{userid}", read_user),
    ("PUT", "/access/users/{userid}", update_user),
    ("DELETE", "/access/users/{userid}", delete_user),
    ("PUT", "/access/password", set_password),
    ("GET", "/access/users/{userid}/token", list_tokens),
    ("GET", "/access/users/{userid}/token/{tokenid}", read_token),
    ("POST", "/access/users/{userid}/token/{tokenid}", create_token),
    ("PUT", "/access/users/{userid}/token/{tokenid}", update_token),
    ("DELETE", "/access/users/{userid}/token/{tokenid}", delete_token),
    ("GET", "/access/groups", list_groups),
    ("POST", "/access/groups", create_group),
    ("PUT", "/access/groups/{groupid}", update_group),
    ("DELETE", "/access/groups/{groupid}", delete_group),
    ("GET", "/access/roles", list_roles),
    ("POST", "/access/roles", create_role),
    ("PUT", "/access/roles/{roleid}", update_role),
    ("DELETE", "/access/roles/{roleid}", delete_role),
    ("GET", "/access/acl", list_acl),
    ("PUT", "/access/acl", update_acl),
)


async def sent(request: Request) -> Params:
    """The parameters of a call: path before query string before body."""
    body = await request.body()
    params: Params = {}
    if request.headers.get("content-type", "").startswith("application/json"):
        decoded: Any = json.loads(body) if body else {}
        params |= decoded if isinstance(decoded, dict) else {}
    else:
        params |= dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return params | dict(request.query_params) | request.path_params


def application(store: Store, auditor: Auditor, trusted_proxies: Sequence[str] = ()) -> Starlette:
    """The service around a store, with its middleware."""
    tickets = Tickets(store)

    async def refuse(_request: Request, error: Exception) -> Response:
        assert isinstance(error, Refused)  # noqa: S101 - told to the type checkers
        call = current()
        if call is not None:
            call.failure = Failure(error.reason, error.status, error.message)
        answer = {"data": None, "message": error.message}
        return JSONResponse(answer, status_code=error.status)

    def endpoint(handler: Handler) -> Callable[[Request], Any]:
        async def run(request: Request) -> Response:
            user, who = tickets.caller(request.method, request.headers, request.cookies)
            request.scope["user"] = who
            try:
                params = await sent(request)
                return JSONResponse({"data": handler(Caller(store, user), params)})
            except KeyError as missing:
                raise Refused(400, "invalid", f"parameter {missing} is missing") from None
            except json.JSONDecodeError:
                raise Refused(400, "invalid", "the body is no JSON") from None

        return run

    async def ticket(request: Request) -> Response:
        """Log in; who it is said to be is the subject, even of a failure."""
        params = await sent(request)
        name = str(params.get("username", ""))
        if "realm" in params and "@" not in name:
            name = f"{name}@{params['realm']}"
        who: Subject = subject(name)
        request.scope["user"] = who
        challenge = str(params.get("tfa-challenge", ""))
        return JSONResponse(
            {"data": tickets.login(name, str(params.get("password", "")), challenge)}
        )

    def identify(scope: Scope) -> Subject | None:
        """Who calls: whom the handler found, or before it whoever the headers prove."""
        known: Subject | None = scope.get("user")
        if known is not None:
            return known
        connection = HTTPConnection(scope)
        try:
            return tickets.caller(scope["method"], connection.headers, connection.cookies)[1]
        except Refused:
            return None

    routes = [Route(PREFIX + path, endpoint(act), methods=[m]) for m, path, act in ROUTES]
    routes.append(Route(f"{PREFIX}/access/ticket", ticket, methods=["POST"]))
    audit = Middleware(
        AuditMiddleware,
        auditor=auditor,
        prefixes=[PREFIX],
        trusted_proxies=trusted_proxies,
        subject=identify,
    )
    return Starlette(routes=routes, middleware=[audit], exception_handlers={Refused: refuse})
