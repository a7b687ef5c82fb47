"""The audit points as type checkers see them; never imported at run time.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Protocol

from msgspec import UnsetType

from auditlex.auditor import Change
from auditlex.identity import Subject
from auditlex.record import Failure

__all__ = ["Iterable", "Literal", "Mapping", "Sequence"]


class AuditStart(Protocol):
    """The process began to make records. What it is stands in the record's process."""

    def __call__(
        self,
        *,
        catalog: str | UnsetType = ...,
        policy: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditStop(Protocol):
    """The process ended in good order and makes no more records."""

    def __call__(
        self,
        *,
        records: int | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditCrash(Protocol):
    """The process ended without stopping in good order. The next one writes it at its start; what
happened in between was not recorded."""

    def __call__(
        self,
        *,
        last: str | UnsetType = ...,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditRecover(Protocol):
    """Records could not be written for a while and now can again."""

    def __call__(
        self,
        *,
        duration: int,
        lost: int,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditRefuse(Protocol):
    """A call was not carried out because it could not be recorded and the policy asks for that."""

    def __call__(
        self,
        *,
        event: str,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] | UnsetType = ...,
        path: str | UnsetType = ...,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditPolicyUpdate(Protocol):
    """The policy of the cluster was changed. The change itself is recorded by the policy that held
before and by the new one."""

    def __call__(
        self,
        *,
        policy: str,
        previous: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditPolicyLoad(Protocol):
    """A process took over a policy that had changed. On failure it was rejected, and the policy before
goes on to hold."""

    def __call__(
        self,
        *,
        policy: str,
        previous: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditPolicyOverride(Protocol):
    """A node got a policy that differs from that of the cluster."""

    def __call__(
        self,
        *,
        target: str,
        policy: str,
        previous: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditPolicyReset(Protocol):
    """A node lost its own policy; that of the cluster holds again."""

    def __call__(
        self,
        *,
        target: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditLogRead(Protocol):
    """Somebody looked at records, or tried to."""

    def __call__(
        self,
        *,
        filter: str | UnsetType = ...,
        from_: str | UnsetType = ...,
        to: str | UnsetType = ...,
        nodes: Sequence[str] | UnsetType = ...,
        records: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditLogExport(Protocol):
    """Records were copied out of the product, where its permissions no longer protect them."""

    def __call__(
        self,
        *,
        format: Literal['json', 'csv', 'cef', 'syslog', 'html'],
        filter: str | UnsetType = ...,
        from_: str | UnsetType = ...,
        to: str | UnsetType = ...,
        nodes: Sequence[str] | UnsetType = ...,
        records: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditLogCreate(Protocol):
    """A file was begun. Where it was not begun by rotation, look for the one before."""

    def __call__(
        self,
        *,
        file: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditLogRotate(Protocol):
    """A file was closed and put aside, and the next one begun."""

    def __call__(
        self,
        *,
        file: str,
        records: int | UnsetType = ...,
        size: int | UnsetType = ...,
        oldest: str | UnsetType = ...,
        newest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditLogPrune(Protocol):
    """Files were removed because their records are older than they have to be kept."""

    def __call__(
        self,
        *,
        files: int,
        oldest: str | UnsetType = ...,
        newest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditLogWrite(Protocol):
    """A record could not be written where it belongs. This record reached another place, or was
written after the cause had gone."""

    def __call__(
        self,
        *,
        file: str,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditLogLose(Protocol):
    """Records were made but could not be kept until they were written."""

    def __call__(
        self,
        *,
        lost: int,
        oldest: str | UnsetType = ...,
        newest: str | UnsetType = ...,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditLogMiss(Protocol):
    """The sequence numbers of two records that follow each other leave a gap."""

    def __call__(
        self,
        *,
        file: str,
        expected: int,
        found: int,
        missing: int,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditLogVerify(Protocol):
    """Files were checked for records that were changed, removed or put in. A failure means that some
were, or that the check itself could not be made."""

    def __call__(
        self,
        *,
        files: int,
        records: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditLogRunLow(Protocol):
    """The room for records fell below the limit that the policy sets."""

    def __call__(
        self,
        *,
        file: str,
        free: int,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditRecordRedact(Protocol):
    """Secrets could not be taken out of a parameter, as when its text could not be read. The whole
value was masked instead, so that nothing leaked."""

    def __call__(
        self,
        *,
        event: str,
        fields: Sequence[str],
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditRecordClassify(Protocol):
    """A call changed something, and the catalog has no event for it: the product is newer than the
catalog. The record says who called what; the parameters are not written."""

    def __call__(
        self,
        *,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        path: str,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditCatalogUpdate(Protocol):
    """A process began to work with another version of the catalog than the one before it."""

    def __call__(
        self,
        *,
        catalog: str,
        previous: str | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AuditKeyRotate(Protocol):
    """From now on the same value has another hash than before, so that hashes on both sides of this
record can't be compared."""

    def __call__(
        self,
        *,
        keyid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClockStep(Protocol):
    """The time jumped by more than a moment between two records. The order of records in the log is
right all the same."""

    def __call__(
        self,
        *,
        offset: float,
        before: str,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionLogin(Protocol):
    """Somebody gave a password that is not a ticket, and got a session or was refused. Whoever has a
second factor gets one only with session.login-second-factor, unless a one-time password came
with the password. The subject of a failure is the name as it was sent, which nobody has
checked."""

    def __call__(
        self,
        *,
        username: str,
        password: str,
        realm: str | UnsetType = ...,
        otp: str | UnsetType = ...,
        privs: str | UnsetType = ...,
        new_format: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionLoginFirstFactor(Protocol):
    """The password was right and a second factor is asked for. There is no session yet; a wrong
password is a failure of session.login."""

    def __call__(
        self,
        *,
        username: str,
        password: str,
        realm: str | UnsetType = ...,
        otp: str | UnsetType = ...,
        privs: str | UnsetType = ...,
        new_format: bool | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionLoginSecondFactor(Protocol):
    """The challenge of the first factor was answered. A failure means that somebody knows the password
and lacks the second factor, and deserves a look."""

    def __call__(
        self,
        *,
        username: str,
        password: str,
        tfa_challenge: str,
        realm: str | UnsetType = ...,
        otp: str | UnsetType = ...,
        privs: str | UnsetType = ...,
        new_format: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionRenew(Protocol):
    """A ticket was given in place of the password, in order to get a new one; browsers do that every
quarter of an hour. A ticket that is not the user's own is refused, except root@pam's, which
makes the call session.impersonate. A password that begins with 'PVE:' is taken for a ticket."""

    def __call__(
        self,
        *,
        username: str,
        password: str,
        realm: str | UnsetType = ...,
        otp: str | UnsetType = ...,
        privs: str | UnsetType = ...,
        new_format: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionImpersonate(Protocol):
    """A ticket of root@pam was given to get a session of another user, whose password is not asked
for. What follows is written in the name of that user, so this record alone shows who it was."""

    def __call__(
        self,
        *,
        username: str,
        password: str,
        realm: str | UnsetType = ...,
        otp: str | UnsetType = ...,
        privs: str | UnsetType = ...,
        new_format: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionVerifyPrivileges(Protocol):
    """A service asked whether a user, proved by password or ticket, has privileges on a path. Nobody
gets a session by it."""

    def __call__(
        self,
        *,
        username: str,
        password: str,
        path: str,
        realm: str | UnsetType = ...,
        otp: str | UnsetType = ...,
        privs: str | UnsetType = ...,
        tfa_challenge: str | UnsetType = ...,
        new_format: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionVerifyVncTicket(Protocol):
    """The program that serves a console checked the ticket of the one who opens it. The call comes
from the node itself, and says that a console was opened rather than only prepared."""

    def __call__(
        self,
        *,
        authid: str,
        path: str,
        privs: str,
        vncticket: str,
        port: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionStartOpenid(Protocol):
    """Somebody asked for the address at which an OpenID provider logs in. Nobody is known yet."""

    def __call__(
        self,
        *,
        realm: str,
        redirect_url: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionLoginOpenid(Protocol):
    """An OpenID provider vouched for a user, who got a session. Who it is stands in the response only;
after a failure the subject is unknown."""

    def __call__(
        self,
        *,
        code: str,
        redirect_url: str,
        state: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionLogout(Protocol):
    """A session was ended by its user. Closing the browser, or letting the ticket expire, leaves no
trace."""

    def __call__(
        self,
        *,
        username: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionUseDisabledAccount(Protocol):
    """A valid ticket or API token was presented for a user who is disabled."""

    def __call__(
        self,
        *,
        username: str,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SessionUseExpiredAccount(Protocol):
    """A valid ticket or API token was presented for a user whose time is over."""

    def __call__(
        self,
        *,
        username: str,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TicketUse(Protocol):
    """A ticket was presented that is malformed or not signed by this cluster. Calls with a good ticket
are told by their own events."""

    def __call__(
        self,
        *,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        path: str,
        username: str | UnsetType = ...,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TicketUseExpired(Protocol):
    """A ticket was presented after its two hours. Browsers that were left open do that, so single
records mean little."""

    def __call__(
        self,
        *,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        path: str,
        username: str | UnsetType = ...,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TicketUseIncomplete(Protocol):
    """The ticket of a first factor was presented as if the second had been passed too."""

    def __call__(
        self,
        *,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        path: str,
        username: str | UnsetType = ...,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TicketUseWithoutCsrf(Protocol):
    """A call that changes something came with a ticket but without the token that only the product's
own pages know. It may come from a page of somebody else that the user's browser has open."""

    def __call__(
        self,
        *,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        path: str,
        username: str | UnsetType = ...,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TokenUse(Protocol):
    """An API token was presented that does not exist, or whose secret is wrong. Calls with a good
token are told by their own events."""

    def __call__(
        self,
        *,
        userid: str,
        tokenid: str,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        path: str,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TokenUseExpired(Protocol):
    """An API token was presented with the right secret, but after its time."""

    def __call__(
        self,
        *,
        userid: str,
        tokenid: str,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        path: str,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaLockTotp(Protocol):
    """Too many TOTP codes in a row were wrong. The user has to log in with a recovery code, or an
administrator has to unlock the user (tfa.unlock)."""

    def __call__(
        self,
        *,
        userid: str,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaLock(Protocol):
    """Too many second factors of any kind were wrong. None is accepted until the given time."""

    def __call__(
        self,
        *,
        userid: str,
        until: str,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CliRun(Protocol):
    """A command that may change something came to its end. The method and path are those of the API
that do the same, where there are such. What pvesh does is told by cli.call."""

    def __call__(
        self,
        *,
        node: str,
        program: str,
        command: str,
        arguments: Sequence[str] | UnsetType = ...,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] | UnsetType = ...,
        path: str | UnsetType = ...,
        login: str | UnsetType = ...,
        login_uid: int | UnsetType = ...,
        login_session: int | UnsetType = ...,
        sudo_user: str | UnsetType = ...,
        terminal: str | UnsetType = ...,
        parent: str | UnsetType = ...,
        exit_status: int | UnsetType = ...,
        duration: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CliCall(Protocol):
    """A call that may change something was made with pvesh, past the web server and its checks."""

    def __call__(
        self,
        *,
        node: str,
        program: str,
        command: str,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        path: str,
        arguments: Sequence[str] | UnsetType = ...,
        login: str | UnsetType = ...,
        login_uid: int | UnsetType = ...,
        login_session: int | UnsetType = ...,
        sudo_user: str | UnsetType = ...,
        terminal: str | UnsetType = ...,
        parent: str | UnsetType = ...,
        exit_status: int | UnsetType = ...,
        duration: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CliRead(Protocol):
    """A command that changes nothing came to its end, such as 'qm list', 'pvesh get' or 'pveum user
list'. Programs that watch the node run them often."""

    def __call__(
        self,
        *,
        node: str,
        program: str,
        command: str,
        arguments: Sequence[str] | UnsetType = ...,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] | UnsetType = ...,
        path: str | UnsetType = ...,
        login: str | UnsetType = ...,
        login_uid: int | UnsetType = ...,
        login_session: int | UnsetType = ...,
        sudo_user: str | UnsetType = ...,
        terminal: str | UnsetType = ...,
        parent: str | UnsetType = ...,
        exit_status: int | UnsetType = ...,
        duration: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RequestCall(Protocol):
    """A call was refused because its user or API token lacks a privilege. It is written only if the
method has no event of its own; otherwise that event's failure, with the reason 'denied', tells
the same."""

    def __call__(
        self,
        *,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        path: str,
        acl_path: str | UnsetType = ...,
        privs: str | UnsetType = ...,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RequestCallWithToken(Protocol):
    """An API token was used for a method that needs a session, as those that change second factors do."""

    def __call__(
        self,
        *,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        path: str,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RequestCallUnknown(Protocol):
    """The API has no such path, or not with this method. Many of them from one address look like
somebody who tries doors."""

    def __call__(
        self,
        *,
        method: Literal['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
        path: str,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ConnectionOpen(Protocol):
    """The web server closed a connection at once, because its address is denied or not among those
that are allowed. Nothing was read from it, so there is no user and no path."""

    def __call__(
        self,
        *,
        address: str,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserCreate(Protocol):
    """user: create"""

    def __call__(
        self,
        *,
        userid: str,
        comment: str | UnsetType = ...,
        email: str | UnsetType = ...,
        enable: bool | UnsetType = ...,
        expire: int | UnsetType = ...,
        firstname: str | UnsetType = ...,
        groups: str | UnsetType = ...,
        keys: str | UnsetType = ...,
        lastname: str | UnsetType = ...,
        password: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserUpdate(Protocol):
    """Settings of a user were changed, but neither whether the user can log in nor the groups; those
have events of their own."""

    def __call__(
        self,
        *,
        userid: str,
        append: bool | UnsetType = ...,
        comment: str | UnsetType = ...,
        email: str | UnsetType = ...,
        enable: bool | UnsetType = ...,
        expire: int | UnsetType = ...,
        firstname: str | UnsetType = ...,
        groups: str | UnsetType = ...,
        keys: str | UnsetType = ...,
        lastname: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserDelete(Protocol):
    """A user was removed, with the permissions, API tokens and second factors that belonged to it."""

    def __call__(
        self,
        *,
        userid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserEnable(Protocol):
    """A user was set to be able to log in, whatever else was changed with it. The web interface sends
this with every change of a user; the changes say whether the user was disabled before."""

    def __call__(
        self,
        *,
        userid: str,
        append: bool | UnsetType = ...,
        comment: str | UnsetType = ...,
        email: str | UnsetType = ...,
        enable: bool | UnsetType = ...,
        expire: int | UnsetType = ...,
        firstname: str | UnsetType = ...,
        groups: str | UnsetType = ...,
        keys: str | UnsetType = ...,
        lastname: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserDisable(Protocol):
    """A user was set to be unable to log in, whatever else was changed with it."""

    def __call__(
        self,
        *,
        userid: str,
        append: bool | UnsetType = ...,
        comment: str | UnsetType = ...,
        email: str | UnsetType = ...,
        enable: bool | UnsetType = ...,
        expire: int | UnsetType = ...,
        firstname: str | UnsetType = ...,
        groups: str | UnsetType = ...,
        keys: str | UnsetType = ...,
        lastname: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserUpdateGroups(Protocol):
    """The groups of a user were changed, and with them perhaps what the user may do."""

    def __call__(
        self,
        *,
        userid: str,
        append: bool | UnsetType = ...,
        comment: str | UnsetType = ...,
        email: str | UnsetType = ...,
        enable: bool | UnsetType = ...,
        expire: int | UnsetType = ...,
        firstname: str | UnsetType = ...,
        groups: str | UnsetType = ...,
        keys: str | UnsetType = ...,
        lastname: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserChangePassword(Protocol):
    """The password of a user was set, by the user or by somebody who may. In the realm 'pam' it holds
on one node only."""

    def __call__(
        self,
        *,
        userid: str,
        password: str,
        confirmation_password: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserList(Protocol):
    """The list of users was read, as far as the caller may see it. It shows who has second factors."""

    def __call__(
        self,
        *,
        enabled: bool | UnsetType = ...,
        full: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserRead(Protocol):
    """user: read"""

    def __call__(
        self,
        *,
        userid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserListTfa(Protocol):
    """Which second factors a user has was read, by the user or by somebody who may."""

    def __call__(
        self,
        *,
        userid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserAutocreate(Protocol):
    """Somebody logged in with OpenID for the first time, and the realm is set up to make a user then.
The login itself is session.login-openid."""

    def __call__(
        self,
        *,
        userid: str,
        realm: str,
        email: str | UnsetType = ...,
        firstname: str | UnsetType = ...,
        lastname: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UserAssignGroups(Protocol):
    """Somebody logged in with OpenID, and the provider named other groups than the user had. Without
'overwrite' groups are only added."""

    def __call__(
        self,
        *,
        userid: str,
        realm: str,
        groups: str,
        overwrite: bool,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GroupCreate(Protocol):
    """group: create"""

    def __call__(
        self,
        *,
        groupid: str,
        comment: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GroupUpdate(Protocol):
    """The remark of a group was changed. Who belongs to it is a setting of each user."""

    def __call__(
        self,
        *,
        groupid: str,
        comment: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GroupDelete(Protocol):
    """A group was removed, and with it the permissions that its users had through it."""

    def __call__(
        self,
        *,
        groupid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GroupAutocreate(Protocol):
    """Somebody logged in with OpenID, the provider named a group that did not exist, and the realm is
set up to make it then."""

    def __call__(
        self,
        *,
        groupid: str,
        realm: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RoleCreate(Protocol):
    """role: create"""

    def __call__(
        self,
        *,
        roleid: str,
        privs: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RoleUpdate(Protocol):
    """The privileges of a role were changed, and at once those of everybody who has the role."""

    def __call__(
        self,
        *,
        roleid: str,
        append: bool | UnsetType = ...,
        privs: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RoleDelete(Protocol):
    """role: delete"""

    def __call__(
        self,
        *,
        roleid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AclGrant(Protocol):
    """Each of the roles was given to each of the users, groups and API tokens on the path. That is
what the privileges of everybody rest on."""

    def __call__(
        self,
        *,
        path: str,
        roles: str,
        users: str | UnsetType = ...,
        groups: str | UnsetType = ...,
        tokens: str | UnsetType = ...,
        propagate: bool | UnsetType = ...,
        delete: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AclRevoke(Protocol):
    """Each of the roles was taken from each of the users, groups and API tokens on the path."""

    def __call__(
        self,
        *,
        path: str,
        roles: str,
        users: str | UnsetType = ...,
        groups: str | UnsetType = ...,
        tokens: str | UnsetType = ...,
        propagate: bool | UnsetType = ...,
        delete: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AclList(Protocol):
    """The permissions were read, as far as the caller may change them."""

    def __call__(
        self,
        *,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AclReadEffective(Protocol):
    """What a user or API token may do was read, with everything that groups and higher paths add.
Without a user it is what the caller may do."""

    def __call__(
        self,
        *,
        path: str | UnsetType = ...,
        userid: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TokenCreate(Protocol):
    """An API token was made. Its secret is in the response and nowhere else."""

    def __call__(
        self,
        *,
        userid: str,
        tokenid: str,
        comment: str | UnsetType = ...,
        expire: int | UnsetType = ...,
        privsep: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TokenUpdate(Protocol):
    """Settings of an API token were changed. Without 'privsep' it has all permissions of its user."""

    def __call__(
        self,
        *,
        userid: str,
        tokenid: str,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        expire: int | UnsetType = ...,
        privsep: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TokenDelete(Protocol):
    """API token: delete"""

    def __call__(
        self,
        *,
        userid: str,
        tokenid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TokenList(Protocol):
    """API token: list"""

    def __call__(
        self,
        *,
        userid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TokenRead(Protocol):
    """API token: read"""

    def __call__(
        self,
        *,
        userid: str,
        tokenid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaCreate(Protocol):
    """A second factor was added in one step. The response to recovery codes holds the codes and
nothing else does."""

    def __call__(
        self,
        *,
        userid: str,
        type: Literal['totp', 'u2f', 'webauthn', 'recovery', 'yubico'],
        description: str | UnsetType = ...,
        password: str | UnsetType = ...,
        totp: str | UnsetType = ...,
        value: str | UnsetType = ...,
        challenge: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaStartRegistration(Protocol):
    """The challenge for a new security key was asked for. There is no second factor until tfa.confirm."""

    def __call__(
        self,
        *,
        userid: str,
        type: Literal['totp', 'u2f', 'webauthn', 'recovery', 'yubico'],
        description: str | UnsetType = ...,
        password: str | UnsetType = ...,
        totp: str | UnsetType = ...,
        value: str | UnsetType = ...,
        challenge: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaConfirm(Protocol):
    """The challenge for a new security key was answered, so that the key can be used to log in."""

    def __call__(
        self,
        *,
        userid: str,
        type: Literal['totp', 'u2f', 'webauthn', 'recovery', 'yubico'],
        description: str | UnsetType = ...,
        password: str | UnsetType = ...,
        totp: str | UnsetType = ...,
        value: str | UnsetType = ...,
        challenge: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaUpdate(Protocol):
    """The remark of a second factor was changed."""

    def __call__(
        self,
        *,
        userid: str,
        id: str,
        description: str | UnsetType = ...,
        enable: bool | UnsetType = ...,
        password: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaEnable(Protocol):
    """second factor: enable"""

    def __call__(
        self,
        *,
        userid: str,
        id: str,
        description: str | UnsetType = ...,
        enable: bool | UnsetType = ...,
        password: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaDisable(Protocol):
    """A second factor was switched off; if it was the last, the password alone is enough."""

    def __call__(
        self,
        *,
        userid: str,
        id: str,
        description: str | UnsetType = ...,
        enable: bool | UnsetType = ...,
        password: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaDelete(Protocol):
    """A second factor was removed; if it was the last, the password alone is enough."""

    def __call__(
        self,
        *,
        userid: str,
        id: str,
        password: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaUnlock(Protocol):
    """The second factors of a user are accepted again, after too many wrong ones had locked them."""

    def __call__(
        self,
        *,
        userid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaList(Protocol):
    """Which second factors users have was read, as far as the caller may see it."""

    def __call__(
        self,
        *,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TfaRead(Protocol):
    """second factor: read"""

    def __call__(
        self,
        *,
        userid: str,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RealmCreate(Protocol):
    """realm: create"""

    def __call__(
        self,
        *,
        realm: str,
        type: Literal['ad', 'ldap', 'openid', 'pam', 'pve'],
        acr_values: str | UnsetType = ...,
        autocreate: bool | UnsetType = ...,
        base_dn: str | UnsetType = ...,
        bind_dn: str | UnsetType = ...,
        capath: str | UnsetType = ...,
        case_sensitive: bool | UnsetType = ...,
        cert: str | UnsetType = ...,
        certkey: str | UnsetType = ...,
        check_connection: bool | UnsetType = ...,
        client_id: str | UnsetType = ...,
        client_key: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        default: bool | UnsetType = ...,
        domain: str | UnsetType = ...,
        filter: str | UnsetType = ...,
        group_classes: str | UnsetType = ...,
        group_dn: str | UnsetType = ...,
        group_filter: str | UnsetType = ...,
        group_name_attr: str | UnsetType = ...,
        groups_autocreate: bool | UnsetType = ...,
        groups_claim: str | UnsetType = ...,
        groups_overwrite: bool | UnsetType = ...,
        issuer_url: str | UnsetType = ...,
        mode: Literal['ldap', 'ldaps', 'ldap+starttls'] | UnsetType = ...,
        password: str | UnsetType = ...,
        port: int | UnsetType = ...,
        prompt: str | UnsetType = ...,
        query_userinfo: bool | UnsetType = ...,
        scopes: str | UnsetType = ...,
        secure: bool | UnsetType = ...,
        server1: str | UnsetType = ...,
        server2: str | UnsetType = ...,
        sslversion: Literal['tlsv1', 'tlsv1_1', 'tlsv1_2', 'tlsv1_3'] | UnsetType = ...,
        sync_defaults_options: str | UnsetType = ...,
        sync_attributes: str | UnsetType = ...,
        tfa: str | UnsetType = ...,
        user_attr: str | UnsetType = ...,
        user_classes: str | UnsetType = ...,
        username_claim: str | UnsetType = ...,
        verify: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RealmUpdate(Protocol):
    """Settings of a realm were changed. Another server, provider or claim can let other people in
under the names that are already known."""

    def __call__(
        self,
        *,
        realm: str,
        acr_values: str | UnsetType = ...,
        autocreate: bool | UnsetType = ...,
        base_dn: str | UnsetType = ...,
        bind_dn: str | UnsetType = ...,
        capath: str | UnsetType = ...,
        case_sensitive: bool | UnsetType = ...,
        cert: str | UnsetType = ...,
        certkey: str | UnsetType = ...,
        check_connection: bool | UnsetType = ...,
        client_id: str | UnsetType = ...,
        client_key: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        default: bool | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        domain: str | UnsetType = ...,
        filter: str | UnsetType = ...,
        group_classes: str | UnsetType = ...,
        group_dn: str | UnsetType = ...,
        group_filter: str | UnsetType = ...,
        group_name_attr: str | UnsetType = ...,
        groups_autocreate: bool | UnsetType = ...,
        groups_claim: str | UnsetType = ...,
        groups_overwrite: bool | UnsetType = ...,
        issuer_url: str | UnsetType = ...,
        mode: Literal['ldap', 'ldaps', 'ldap+starttls'] | UnsetType = ...,
        password: str | UnsetType = ...,
        port: int | UnsetType = ...,
        prompt: str | UnsetType = ...,
        query_userinfo: bool | UnsetType = ...,
        scopes: str | UnsetType = ...,
        secure: bool | UnsetType = ...,
        server1: str | UnsetType = ...,
        server2: str | UnsetType = ...,
        sslversion: Literal['tlsv1', 'tlsv1_1', 'tlsv1_2', 'tlsv1_3'] | UnsetType = ...,
        sync_defaults_options: str | UnsetType = ...,
        sync_attributes: str | UnsetType = ...,
        tfa: str | UnsetType = ...,
        user_attr: str | UnsetType = ...,
        user_classes: str | UnsetType = ...,
        verify: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RealmDelete(Protocol):
    """A realm was removed. Its users stay in the list of users but can't log in any more."""

    def __call__(
        self,
        *,
        realm: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RealmSync(Protocol):
    """Users and groups of a realm are taken over from its directory. The work is done by a task that
goes on after the call; realm.finish-sync tells what came of it."""

    def __call__(
        self,
        *,
        realm: str,
        dry_run: bool | UnsetType = ...,
        enable_new: bool | UnsetType = ...,
        full: bool | UnsetType = ...,
        purge: bool | UnsetType = ...,
        remove_vanished: str | UnsetType = ...,
        scope: Literal['users', 'groups', 'both'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RealmSyncPreview(Protocol):
    """A synchronization was tried without writing anything."""

    def __call__(
        self,
        *,
        realm: str,
        dry_run: bool | UnsetType = ...,
        enable_new: bool | UnsetType = ...,
        full: bool | UnsetType = ...,
        purge: bool | UnsetType = ...,
        remove_vanished: str | UnsetType = ...,
        scope: Literal['users', 'groups', 'both'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RealmRead(Protocol):
    """The settings of a realm were read."""

    def __call__(
        self,
        *,
        realm: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RealmFinishSync(Protocol):
    """The task that took over users and groups came to its end. After a failure, what was done until
then stays done."""

    def __call__(
        self,
        *,
        realm: str,
        users_created: int,
        users_updated: int,
        users_removed: int,
        groups_created: int,
        groups_updated: int,
        groups_removed: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RealmSyncJobDelete(Protocol):
    """A job was removed. Who leaves the directory from now on keeps the access here."""

    def __call__(
        self,
        *,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RealmSyncJobCreate(Protocol):
    """realm sync job: create"""

    def __call__(
        self,
        *,
        id: str,
        schedule: str,
        comment: str | UnsetType = ...,
        enable_new: bool | UnsetType = ...,
        enabled: bool | UnsetType = ...,
        realm: str | UnsetType = ...,
        remove_vanished: str | UnsetType = ...,
        scope: Literal['users', 'groups', 'both'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RealmSyncJobUpdate(Protocol):
    """realm sync job: update"""

    def __call__(
        self,
        *,
        id: str,
        schedule: str,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        enable_new: bool | UnsetType = ...,
        enabled: bool | UnsetType = ...,
        remove_vanished: str | UnsetType = ...,
        scope: Literal['users', 'groups', 'both'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AcmePluginCreate(Protocol):
    """ACME plugin: create"""

    def __call__(
        self,
        *,
        id: str,
        type: Literal['dns', 'standalone'],
        api: Literal['1984hosting', 'acmedns', 'acmeproxy', 'active24', 'ad', 'ali', 'alviy', 'anx', 'artfiles', 'arvan', 'aurora', 'autodns', 'aws', 'azion', 'azure', 'beget', 'bookmyname', 'bunny', 'cf', 'clouddns', 'cloudns', 'cn', 'conoha', 'constellix', 'cpanel', 'curanet', 'cyon', 'da', 'ddnss', 'desec', 'df', 'dgon', 'dnsexit', 'dnshome', 'dnsimple', 'dnsservices', 'doapi', 'domeneshop', 'dp', 'dpi', 'dreamhost', 'duckdns', 'durabledns', 'dyn', 'dynu', 'dynv6', 'easydns', 'edgecenter', 'edgedns', 'euserv', 'exoscale', 'fornex', 'freedns', 'freemyip', 'gandi_livedns', 'gcloud', 'gcore', 'gd', 'geoscaling', 'googledomains', 'he', 'he_ddns', 'hetzner', 'hetznercloud', 'hexonet', 'hostingde', 'huaweicloud', 'infoblox', 'infomaniak', 'internetbs', 'inwx', 'ionos', 'ionos_cloud', 'ipv64', 'ispconfig', 'jd', 'joker', 'kappernet', 'kas', 'kinghost', 'knot', 'la', 'leaseweb', 'lexicon', 'limacity', 'linode', 'linode_v4', 'loopia', 'lua', 'maradns', 'me', 'miab', 'mijnhost', 'misaka', 'myapi', 'mydevil', 'mydnsjp', 'mythic_beasts', 'namecheap', 'namecom', 'namesilo', 'nanelo', 'nederhost', 'neodigit', 'netcup', 'netlify', 'nic', 'njalla', 'nm', 'nsd', 'nsone', 'nsupdate', 'nw', 'oci', 'omglol', 'one', 'online', 'openprovider', 'openprovider_rest', 'openstack', 'opnsense', 'ovh', 'pdns', 'pleskxml', 'pointhq', 'porkbun', 'rackcorp', 'rackspace', 'rage4', 'rcode0', 'regru', 'scaleway', 'schlundtech', 'selectel', 'selfhost', 'servercow', 'simply', 'spaceship', 'technitium', 'tele3', 'tencent', 'timeweb', 'transip', 'udr', 'ultra', 'unoeuro', 'variomedia', 'veesp', 'vercel', 'vscale', 'vultr', 'websupport', 'west_cn', 'world4you', 'yandex360', 'yc', 'zilore', 'zone', 'zoneedit', 'zonomi'] | UnsetType = ...,
        data: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        nodes: str | UnsetType = ...,
        validation_delay: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AcmePluginDelete(Protocol):
    """ACME plugin: delete"""

    def __call__(
        self,
        *,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AcmePluginUpdate(Protocol):
    """ACME plugin: update"""

    def __call__(
        self,
        *,
        id: str,
        api: Literal['1984hosting', 'acmedns', 'acmeproxy', 'active24', 'ad', 'ali', 'alviy', 'anx', 'artfiles', 'arvan', 'aurora', 'autodns', 'aws', 'azion', 'azure', 'beget', 'bookmyname', 'bunny', 'cf', 'clouddns', 'cloudns', 'cn', 'conoha', 'constellix', 'cpanel', 'curanet', 'cyon', 'da', 'ddnss', 'desec', 'df', 'dgon', 'dnsexit', 'dnshome', 'dnsimple', 'dnsservices', 'doapi', 'domeneshop', 'dp', 'dpi', 'dreamhost', 'duckdns', 'durabledns', 'dyn', 'dynu', 'dynv6', 'easydns', 'edgecenter', 'edgedns', 'euserv', 'exoscale', 'fornex', 'freedns', 'freemyip', 'gandi_livedns', 'gcloud', 'gcore', 'gd', 'geoscaling', 'googledomains', 'he', 'he_ddns', 'hetzner', 'hetznercloud', 'hexonet', 'hostingde', 'huaweicloud', 'infoblox', 'infomaniak', 'internetbs', 'inwx', 'ionos', 'ionos_cloud', 'ipv64', 'ispconfig', 'jd', 'joker', 'kappernet', 'kas', 'kinghost', 'knot', 'la', 'leaseweb', 'lexicon', 'limacity', 'linode', 'linode_v4', 'loopia', 'lua', 'maradns', 'me', 'miab', 'mijnhost', 'misaka', 'myapi', 'mydevil', 'mydnsjp', 'mythic_beasts', 'namecheap', 'namecom', 'namesilo', 'nanelo', 'nederhost', 'neodigit', 'netcup', 'netlify', 'nic', 'njalla', 'nm', 'nsd', 'nsone', 'nsupdate', 'nw', 'oci', 'omglol', 'one', 'online', 'openprovider', 'openprovider_rest', 'openstack', 'opnsense', 'ovh', 'pdns', 'pleskxml', 'pointhq', 'porkbun', 'rackcorp', 'rackspace', 'rage4', 'rcode0', 'regru', 'scaleway', 'schlundtech', 'selectel', 'selfhost', 'servercow', 'simply', 'spaceship', 'technitium', 'tele3', 'tencent', 'timeweb', 'transip', 'udr', 'ultra', 'unoeuro', 'variomedia', 'veesp', 'vercel', 'vscale', 'vultr', 'websupport', 'west_cn', 'world4you', 'yandex360', 'yc', 'zilore', 'zone', 'zoneedit', 'zonomi'] | UnsetType = ...,
        data: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        nodes: str | UnsetType = ...,
        validation_delay: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AcmePluginList(Protocol):
    """All plugins were read, with the passwords and keys for their DNS services."""

    def __call__(
        self,
        *,
        type: Literal['dns', 'standalone'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AcmePluginRead(Protocol):
    """A plugin was read, with the passwords and keys for its DNS service."""

    def __call__(
        self,
        *,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AcmeAccountRegister(Protocol):
    """A key was to be made and registered with an authority. A task does the work; task.finish tells
what came of it."""

    def __call__(
        self,
        *,
        contact: str,
        directory: str | UnsetType = ...,
        eab_hmac_key: str | UnsetType = ...,
        eab_kid: str | UnsetType = ...,
        name: str | UnsetType = ...,
        tos_url: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AcmeAccountDeactivate(Protocol):
    """An account was to be given up at its authority and removed. A task does the work; task.finish
tells what came of it."""

    def __call__(
        self,
        *,
        name: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AcmeAccountUpdate(Protocol):
    """The addresses of an account were to be changed at its authority; without any, what the authority
knows of it is fetched anew. A task does the work."""

    def __call__(
        self,
        *,
        name: str,
        contact: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AcmeAccountRead(Protocol):
    """ACME account: read"""

    def __call__(
        self,
        *,
        name: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CertificateRevoke(Protocol):
    """The certificate was to be called back by its authority and removed from the node. A task does
the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CertificateOrder(Protocol):
    """A certificate was to be ordered from an ACME authority, with a new key. A task does the work;
task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        force: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CertificateRenew(Protocol):
    """A new certificate was to be got in place of one that is about to expire. A task does the work;
task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        force: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CertificateDelete(Protocol):
    """The certificate and its key were removed; the node goes on with the one that the cluster made
itself."""

    def __call__(
        self,
        *,
        node: str,
        restart: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CertificateUpload(Protocol):
    """certificate: upload"""

    def __call__(
        self,
        *,
        node: str,
        certificates: str,
        force: bool | UnsetType = ...,
        key: str | UnsetType = ...,
        restart: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SendmailEndpointCreate(Protocol):
    """sendmail endpoint: create"""

    def __call__(
        self,
        *,
        name: str,
        author: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        from_address: str | UnsetType = ...,
        mailto: Sequence[str] | UnsetType = ...,
        mailto_user: Sequence[str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SendmailEndpointDelete(Protocol):
    """sendmail endpoint: delete"""

    def __call__(
        self,
        *,
        name: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SendmailEndpointUpdate(Protocol):
    """sendmail endpoint: update"""

    def __call__(
        self,
        *,
        name: str,
        author: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: Sequence[str] | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        from_address: str | UnsetType = ...,
        mailto: Sequence[str] | UnsetType = ...,
        mailto_user: Sequence[str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NotificationMatcherCreate(Protocol):
    """notification matcher: create"""

    def __call__(
        self,
        *,
        name: str,
        comment: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        invert_match: bool | UnsetType = ...,
        match_calendar: Sequence[str] | UnsetType = ...,
        match_field: Sequence[str] | UnsetType = ...,
        match_severity: Sequence[str] | UnsetType = ...,
        mode: Literal['all', 'any'] | UnsetType = ...,
        target: Sequence[str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NotificationMatcherDelete(Protocol):
    """A matcher was removed. What it alone took is sent to nobody from then on."""

    def __call__(
        self,
        *,
        name: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NotificationMatcherUpdate(Protocol):
    """notification matcher: update"""

    def __call__(
        self,
        *,
        name: str,
        comment: str | UnsetType = ...,
        delete: Sequence[str] | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        invert_match: bool | UnsetType = ...,
        match_calendar: Sequence[str] | UnsetType = ...,
        match_field: Sequence[str] | UnsetType = ...,
        match_severity: Sequence[str] | UnsetType = ...,
        mode: Literal['all', 'any'] | UnsetType = ...,
        target: Sequence[str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class MetricServerDelete(Protocol):
    """metric server: delete"""

    def __call__(
        self,
        *,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class MetricServerCreate(Protocol):
    """metric server: create"""

    def __call__(
        self,
        *,
        id: str,
        type: Literal['graphite', 'influxdb', 'opentelemetry'],
        server: str,
        port: int,
        api_path_prefix: str | UnsetType = ...,
        bucket: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        influxdbproto: Literal['udp', 'http', 'https'] | UnsetType = ...,
        max_body_size: int | UnsetType = ...,
        mtu: int | UnsetType = ...,
        organization: str | UnsetType = ...,
        otel_compression: Literal['none', 'gzip'] | UnsetType = ...,
        otel_headers: str | UnsetType = ...,
        otel_max_body_size: int | UnsetType = ...,
        otel_path: str | UnsetType = ...,
        otel_protocol: Literal['http', 'https'] | UnsetType = ...,
        otel_resource_attributes: str | UnsetType = ...,
        otel_timeout: int | UnsetType = ...,
        otel_verify_ssl: bool | UnsetType = ...,
        path: str | UnsetType = ...,
        proto: Literal['udp', 'tcp'] | UnsetType = ...,
        timeout: int | UnsetType = ...,
        token: str | UnsetType = ...,
        verify_certificate: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class MetricServerUpdate(Protocol):
    """metric server: update"""

    def __call__(
        self,
        *,
        id: str,
        server: str,
        port: int,
        api_path_prefix: str | UnsetType = ...,
        bucket: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        influxdbproto: Literal['udp', 'http', 'https'] | UnsetType = ...,
        max_body_size: int | UnsetType = ...,
        mtu: int | UnsetType = ...,
        organization: str | UnsetType = ...,
        otel_compression: Literal['none', 'gzip'] | UnsetType = ...,
        otel_headers: str | UnsetType = ...,
        otel_max_body_size: int | UnsetType = ...,
        otel_path: str | UnsetType = ...,
        otel_protocol: Literal['http', 'https'] | UnsetType = ...,
        otel_resource_attributes: str | UnsetType = ...,
        otel_timeout: int | UnsetType = ...,
        otel_verify_ssl: bool | UnsetType = ...,
        path: str | UnsetType = ...,
        proto: Literal['udp', 'tcp'] | UnsetType = ...,
        timeout: int | UnsetType = ...,
        token: str | UnsetType = ...,
        verify_certificate: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class MetricServerRead(Protocol):
    """A metric server was read, with the headers for its service."""

    def __call__(
        self,
        *,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class MetricServerExport(Protocol):
    """The measured values of nodes, guests and storages were read."""

    def __call__(
        self,
        *,
        history: bool | UnsetType = ...,
        local_only: bool | UnsetType = ...,
        node_list: str | UnsetType = ...,
        start_time: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GotifyEndpointCreate(Protocol):
    """Gotify endpoint: create"""

    def __call__(
        self,
        *,
        name: str,
        server: str,
        token: str,
        comment: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GotifyEndpointDelete(Protocol):
    """Gotify endpoint: delete"""

    def __call__(
        self,
        *,
        name: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GotifyEndpointUpdate(Protocol):
    """Gotify endpoint: update"""

    def __call__(
        self,
        *,
        name: str,
        comment: str | UnsetType = ...,
        delete: Sequence[str] | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        server: str | UnsetType = ...,
        token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SmtpEndpointCreate(Protocol):
    """SMTP endpoint: create"""

    def __call__(
        self,
        *,
        name: str,
        from_address: str,
        server: str,
        author: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        mailto: Sequence[str] | UnsetType = ...,
        mailto_user: Sequence[str] | UnsetType = ...,
        mode: Literal['insecure', 'starttls', 'tls'] | UnsetType = ...,
        password: str | UnsetType = ...,
        port: int | UnsetType = ...,
        username: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SmtpEndpointDelete(Protocol):
    """SMTP endpoint: delete"""

    def __call__(
        self,
        *,
        name: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SmtpEndpointUpdate(Protocol):
    """SMTP endpoint: update"""

    def __call__(
        self,
        *,
        name: str,
        author: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: Sequence[str] | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        from_address: str | UnsetType = ...,
        mailto: Sequence[str] | UnsetType = ...,
        mailto_user: Sequence[str] | UnsetType = ...,
        mode: Literal['insecure', 'starttls', 'tls'] | UnsetType = ...,
        password: str | UnsetType = ...,
        port: int | UnsetType = ...,
        server: str | UnsetType = ...,
        username: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class WebhookEndpointCreate(Protocol):
    """webhook endpoint: create"""

    def __call__(
        self,
        *,
        name: str,
        method: Literal['post', 'put', 'get'],
        url: str,
        body: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        header: Sequence[str] | UnsetType = ...,
        secret: Sequence[str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class WebhookEndpointDelete(Protocol):
    """webhook endpoint: delete"""

    def __call__(
        self,
        *,
        name: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class WebhookEndpointUpdate(Protocol):
    """webhook endpoint: update"""

    def __call__(
        self,
        *,
        name: str,
        body: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: Sequence[str] | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        header: Sequence[str] | UnsetType = ...,
        method: Literal['post', 'put', 'get'] | UnsetType = ...,
        secret: Sequence[str] | UnsetType = ...,
        url: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class WebhookEndpointList(Protocol):
    """All webhooks were read, with the values of their headers."""

    def __call__(
        self,
        *,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class WebhookEndpointRead(Protocol):
    """A webhook was read, with the values of its headers."""

    def __call__(
        self,
        *,
        name: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NotificationTargetTest(Protocol):
    """Something was sent to an endpoint in order to see whether it arrives."""

    def __call__(
        self,
        *,
        name: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ServiceStart(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        service: Literal['chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'],
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ServiceStop(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        service: Literal['chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'],
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ServiceRestart(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        service: Literal['chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'],
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ServiceReload(Protocol):
    """The service was to read its configuration again; one that can't is restarted. A task does the
work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        service: Literal['chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'],
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SubscriptionDelete(Protocol):
    """Subscription deleted"""

    def __call__(
        self,
        *,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SubscriptionRefresh(Protocol):
    """The server was asked whether the subscription still holds."""

    def __call__(
        self,
        *,
        node: str,
        force: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SubscriptionUpdate(Protocol):
    """A node got the key of a subscription."""

    def __call__(
        self,
        *,
        key: str,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SubscriptionRead(Protocol):
    """The key is shown only to those who may see how the node is set up."""

    def __call__(
        self,
        *,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AptIndexRefresh(Protocol):
    """The node was to ask its repositories which packages there are; none is installed by that. A task
does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        notify: bool | UnsetType = ...,
        quiet: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AptRepositoryUpdate(Protocol):
    """The call did not say whether the repository is to be enabled, so it stays as it is."""

    def __call__(
        self,
        *,
        index: int,
        node: str,
        path: str,
        digest: str | UnsetType = ...,
        enabled: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AptRepositoryCreate(Protocol):
    """One of the repositories that the product knows was added, or enabled where it was there."""

    def __call__(
        self,
        *,
        handle: str,
        node: str,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AptRepositoryEnable(Protocol):
    """Package repository enabled"""

    def __call__(
        self,
        *,
        index: int,
        node: str,
        path: str,
        enabled: bool,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class AptRepositoryDisable(Protocol):
    """The node takes no packages from there any more, so it may miss corrections."""

    def __call__(
        self,
        *,
        index: int,
        node: str,
        path: str,
        enabled: bool,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeConfigUpdate(Protocol):
    """Settings of a node changed"""

    def __call__(
        self,
        *,
        node: str,
        acme: str | UnsetType = ...,
        ballooning_target: int | UnsetType = ...,
        delete: str | UnsetType = ...,
        description: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        startall_onboot_delay: int | UnsetType = ...,
        wakeonlan: str | UnsetType = ...,
        acmedomain: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeReboot(Protocol):
    """The node was told to stop everything and to start again."""

    def __call__(
        self,
        *,
        command: Literal['reboot', 'shutdown'],
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeBatchExecute(Protocol):
    """Calls that came together in one were carried out one by one. Each of those that change something
is recorded by itself besides."""

    def __call__(
        self,
        *,
        commands: str,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeWake(Protocol):
    """A packet was sent to a node that is switched off. Nobody answers it, so it is not known whether
the node wakes."""

    def __call__(
        self,
        *,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeReadReport(Protocol):
    """Nearly all of the configuration was read at once, that of guests, storages and firewall with it."""

    def __call__(
        self,
        *,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeShutdown(Protocol):
    """The node was told to stop everything and to switch off."""

    def __call__(
        self,
        *,
        command: Literal['reboot', 'shutdown'],
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SyslogRead(Protocol):
    """Syslog of a node read"""

    def __call__(
        self,
        *,
        node: str,
        limit: int | UnsetType = ...,
        service: str | UnsetType = ...,
        since: str | UnsetType = ...,
        start: int | UnsetType = ...,
        until: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class JournalRead(Protocol):
    """Journal of a node read"""

    def __call__(
        self,
        *,
        node: str,
        endcursor: str | UnsetType = ...,
        lastentries: int | UnsetType = ...,
        since: int | UnsetType = ...,
        startcursor: str | UnsetType = ...,
        until: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NetworkConfigRevert(Protocol):
    """Pending network changes dropped"""

    def __call__(
        self,
        *,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NetworkConfigApply(Protocol):
    """The node is to take over the pending changes. A task does the work; task.finish tells what came
of it."""

    def __call__(
        self,
        *,
        node: str,
        regenerate_frr: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NetworkInterfaceCreate(Protocol):
    """network interface: create"""

    def __call__(
        self,
        *,
        node: str,
        iface: str,
        type: Literal['bridge', 'bond', 'eth', 'alias', 'vlan', 'fabric', 'OVSBridge', 'OVSBond', 'OVSPort', 'OVSIntPort', 'vnet', 'unknown'],
        address: str | UnsetType = ...,
        address6: str | UnsetType = ...,
        autostart: bool | UnsetType = ...,
        bond_primary: str | UnsetType = ...,
        bond_mode: Literal['balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb', 'balance-alb', 'balance-slb', 'lacp-balance-slb', 'lacp-balance-tcp'] | UnsetType = ...,
        bond_xmit_hash_policy: Literal['layer2', 'layer2+3', 'layer3+4'] | UnsetType = ...,
        bridge_ports: str | UnsetType = ...,
        bridge_vids: str | UnsetType = ...,
        bridge_vlan_aware: bool | UnsetType = ...,
        cidr: str | UnsetType = ...,
        cidr6: str | UnsetType = ...,
        comments: str | UnsetType = ...,
        comments6: str | UnsetType = ...,
        gateway: str | UnsetType = ...,
        gateway6: str | UnsetType = ...,
        mtu: int | UnsetType = ...,
        netmask: str | UnsetType = ...,
        netmask6: int | UnsetType = ...,
        ovs_bonds: str | UnsetType = ...,
        ovs_bridge: str | UnsetType = ...,
        ovs_options: str | UnsetType = ...,
        ovs_ports: str | UnsetType = ...,
        ovs_tag: int | UnsetType = ...,
        slaves: str | UnsetType = ...,
        vlan_id: int | UnsetType = ...,
        vlan_raw_device: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NetworkInterfaceDelete(Protocol):
    """network interface: delete"""

    def __call__(
        self,
        *,
        node: str,
        iface: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NetworkInterfaceUpdate(Protocol):
    """network interface: update"""

    def __call__(
        self,
        *,
        node: str,
        iface: str,
        type: Literal['bridge', 'bond', 'eth', 'alias', 'vlan', 'fabric', 'OVSBridge', 'OVSBond', 'OVSPort', 'OVSIntPort', 'vnet', 'unknown'],
        address: str | UnsetType = ...,
        address6: str | UnsetType = ...,
        autostart: bool | UnsetType = ...,
        bond_primary: str | UnsetType = ...,
        bond_mode: Literal['balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb', 'balance-alb', 'balance-slb', 'lacp-balance-slb', 'lacp-balance-tcp'] | UnsetType = ...,
        bond_xmit_hash_policy: Literal['layer2', 'layer2+3', 'layer3+4'] | UnsetType = ...,
        bridge_ports: str | UnsetType = ...,
        bridge_vids: str | UnsetType = ...,
        bridge_vlan_aware: bool | UnsetType = ...,
        cidr: str | UnsetType = ...,
        cidr6: str | UnsetType = ...,
        comments: str | UnsetType = ...,
        comments6: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        gateway: str | UnsetType = ...,
        gateway6: str | UnsetType = ...,
        mtu: int | UnsetType = ...,
        netmask: str | UnsetType = ...,
        netmask6: int | UnsetType = ...,
        ovs_bonds: str | UnsetType = ...,
        ovs_bridge: str | UnsetType = ...,
        ovs_options: str | UnsetType = ...,
        ovs_ports: str | UnsetType = ...,
        ovs_tag: int | UnsetType = ...,
        slaves: str | UnsetType = ...,
        vlan_id: int | UnsetType = ...,
        vlan_raw_device: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeDnsUpdate(Protocol):
    """Name servers changed"""

    def __call__(
        self,
        *,
        node: str,
        search: str,
        dns1: str | UnsetType = ...,
        dns2: str | UnsetType = ...,
        dns3: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeTimeUpdate(Protocol):
    """Time zone changed"""

    def __call__(
        self,
        *,
        node: str,
        timezone: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeHostsUpdate(Protocol):
    """The hosts file was replaced as a whole. Equal hashes under one key mean equal files, so that
nodes can be compared."""

    def __call__(
        self,
        *,
        node: str,
        data: str,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TaskStop(Protocol):
    """Somebody asked a task to end. What was done until then stays done; task.interrupt tells that it
ended."""

    def __call__(
        self,
        *,
        node: str,
        upid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TaskReadLog(Protocol):
    """What a task has written was read. There may be command lines in it."""

    def __call__(
        self,
        *,
        node: str,
        upid: str,
        download: bool | UnsetType = ...,
        limit: int | UnsetType = ...,
        start: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TaskStart(Protocol):
    """A task began, in the name of the user whose call or job led to it. That says no more than the
event of the call; it helps where there is no call."""

    def __call__(
        self,
        *,
        node: str,
        upid: str,
        kind: str,
        id: str | UnsetType = ...,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TaskFinish(Protocol):
    """A task came to its end: success says that all went well, failure that it ended with an error.
task.warn is written instead where there were warnings, and task.interrupt where it was stopped."""

    def __call__(
        self,
        *,
        node: str,
        upid: str,
        kind: str,
        duration: int,
        id: str | UnsetType = ...,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TaskWarn(Protocol):
    """A task did its work, but its log has warnings that somebody should read."""

    def __call__(
        self,
        *,
        node: str,
        upid: str,
        kind: str,
        duration: int,
        warnings: int,
        id: str | UnsetType = ...,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class TaskInterrupt(Protocol):
    """A task ended before its work was done: because somebody stopped it (task.stop then tells who;
the reason is 'cancelled'), or because its process or the node went down. In the second case it
is written when somebody notices, so that nobody knows how long the task ran."""

    def __call__(
        self,
        *,
        node: str,
        upid: str,
        kind: str,
        id: str | UnsetType = ...,
        duration: int | UnsetType = ...,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class JobStart(Protocol):
    """The scheduler of a node began a backup, a replication or the synchronization of a realm. The
calls that made the job say who wanted it. A task does the work; task.finish tells what came of
it."""

    def __call__(
        self,
        *,
        id: str,
        kind: Literal['vzdump', 'replication', 'realm-sync'],
        origin: Literal['schedule', 'missed', 'retry', 'asked'],
        upid: str | UnsetType = ...,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestConsoleRequestVnc(Protocol):
    """A ticket was given out. guest-console.connect and guest-console.open tell whether it was used."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        generate_password: bool | UnsetType = ...,
        height: int | UnsetType = ...,
        websocket: bool | UnsetType = ...,
        width: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestConsoleRequestTerm(Protocol):
    """A ticket was given out. guest-console.connect and guest-console.open tell whether it was used."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        serial: Literal['serial0', 'serial1', 'serial2', 'serial3'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestConsoleRequestSpice(Protocol):
    """A password was given out. guest-console.open tells whether it was used; there is no
guest-console.connect with SPICE."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        proxy: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestConsoleSendKey(Protocol):
    """Keys were pressed at the keyboard of a VM. Which ones is not recorded."""

    def __call__(
        self,
        *,
        key: str,
        node: str,
        vmid: int,
        skiplock: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestConsoleConnect(Protocol):
    """The ticket was brought back. guest-console.open tells that the console itself took it."""

    def __call__(
        self,
        *,
        node: str,
        port: int,
        vmid: int,
        vncticket: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestConsoleOpen(Protocol):
    """From now on somebody sees the console and can type. On failure nobody came in time, or with a
ticket or password that does not fit."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        kind: Literal['vnc', 'term', 'spice'],
        upid: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestConsoleClose(Protocol):
    """Nobody sees the console any more who had opened it; the reason says how that came."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        kind: Literal['vnc', 'term', 'spice'],
        duration: int,
        reason: Literal['closed', 'ended', 'stopped', 'lost'],
        upid: str | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeConsoleRequestVnc(Protocol):
    """A ticket was given out. node-console.connect and node-console.open tell whether it was used."""

    def __call__(
        self,
        *,
        node: str,
        cmd: Literal['login', 'upgrade', 'ceph_install'] | UnsetType = ...,
        cmd_opts: str | UnsetType = ...,
        height: int | UnsetType = ...,
        websocket: bool | UnsetType = ...,
        width: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeConsoleRequestTerm(Protocol):
    """A ticket was given out. node-console.connect and node-console.open tell whether it was used."""

    def __call__(
        self,
        *,
        node: str,
        cmd: Literal['login', 'upgrade', 'ceph_install'] | UnsetType = ...,
        cmd_opts: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeConsoleRequestSpice(Protocol):
    """A password was given out. node-console.open tells whether it was used; there is no connect with
SPICE."""

    def __call__(
        self,
        *,
        node: str,
        cmd: Literal['login', 'upgrade', 'ceph_install'] | UnsetType = ...,
        cmd_opts: str | UnsetType = ...,
        proxy: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeConsoleConnect(Protocol):
    """The ticket was brought back. node-console.open tells that the console itself took it."""

    def __call__(
        self,
        *,
        node: str,
        port: int,
        vncticket: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeConsoleRequestUpgradeShell(Protocol):
    """A ticket was given out for a shell of root that upgrades the packages, whether over VNC, as text
or over SPICE."""

    def __call__(
        self,
        *,
        node: str,
        cmd: Literal['login', 'upgrade', 'ceph_install'],
        cmd_opts: str | UnsetType = ...,
        height: int | UnsetType = ...,
        proxy: str | UnsetType = ...,
        websocket: bool | UnsetType = ...,
        width: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeConsoleRequestCephInstall(Protocol):
    """A ticket was given out for a shell of root that installs Ceph, whether over VNC, as text or over
SPICE."""

    def __call__(
        self,
        *,
        node: str,
        cmd: Literal['login', 'upgrade', 'ceph_install'],
        cmd_opts: str | UnsetType = ...,
        height: int | UnsetType = ...,
        proxy: str | UnsetType = ...,
        websocket: bool | UnsetType = ...,
        width: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeConsoleOpen(Protocol):
    """From now on somebody sees the console of a node and can type; root-shell.open tells when that is
root. On failure nobody came in time, or with a ticket or password that does not fit."""

    def __call__(
        self,
        *,
        node: str,
        kind: Literal['vnc', 'term', 'spice'],
        cmd: Literal['login', 'upgrade', 'ceph_install'] | UnsetType = ...,
        upid: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeConsoleClose(Protocol):
    """Nobody sees the console any more who had opened it; the reason says how that came."""

    def __call__(
        self,
        *,
        node: str,
        kind: Literal['vnc', 'term', 'spice'],
        duration: int,
        reason: Literal['closed', 'ended', 'stopped', 'lost'],
        cmd: Literal['login', 'upgrade', 'ceph_install'] | UnsetType = ...,
        upid: str | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RootShellOpen(Protocol):
    """A shell of root began, also one that no call to the API led to. Where a console of the node led
to it, node-console.open comes before, with the same task. On failure root could not log in."""

    def __call__(
        self,
        *,
        node: str,
        via: Literal['console', 'login', 'ssh', 'local'],
        upid: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class RootShellClose(Protocol):
    """Root shell closed"""

    def __call__(
        self,
        *,
        node: str,
        via: Literal['console', 'login', 'ssh', 'local'],
        duration: int,
        reason: Literal['closed', 'ended', 'stopped', 'lost'],
        upid: str | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmCreate(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        acpi: bool | UnsetType = ...,
        affinity: str | UnsetType = ...,
        agent: str | UnsetType = ...,
        allow_ksm: bool | UnsetType = ...,
        amd_sev: str | UnsetType = ...,
        arch: Literal['x86_64', 'aarch64'] | UnsetType = ...,
        args: str | UnsetType = ...,
        audio0: str | UnsetType = ...,
        autostart: bool | UnsetType = ...,
        balloon: int | UnsetType = ...,
        bios: Literal['seabios', 'ovmf'] | UnsetType = ...,
        boot: str | UnsetType = ...,
        bootdisk: str | UnsetType = ...,
        bwlimit: int | UnsetType = ...,
        cdrom: str | UnsetType = ...,
        cicustom: str | UnsetType = ...,
        cipassword: str | UnsetType = ...,
        citype: Literal['configdrive2', 'nocloud', 'opennebula'] | UnsetType = ...,
        ciupgrade: bool | UnsetType = ...,
        ciuser: str | UnsetType = ...,
        cores: int | UnsetType = ...,
        cpu: str | UnsetType = ...,
        cpulimit: float | UnsetType = ...,
        cpuunits: int | UnsetType = ...,
        description: str | UnsetType = ...,
        efidisk0: str | UnsetType = ...,
        force: bool | UnsetType = ...,
        freeze: bool | UnsetType = ...,
        ha_managed: bool | UnsetType = ...,
        hookscript: str | UnsetType = ...,
        hotplug: str | UnsetType = ...,
        hugepages: Literal['any', '2', '1024'] | UnsetType = ...,
        import_working_storage: str | UnsetType = ...,
        intel_tdx: str | UnsetType = ...,
        ivshmem: str | UnsetType = ...,
        keephugepages: bool | UnsetType = ...,
        keyboard: Literal['de', 'de-ch', 'da', 'en-gb', 'en-us', 'es', 'fi', 'fr', 'fr-be', 'fr-ca', 'fr-ch', 'hu', 'is', 'it', 'ja', 'lt', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-br', 'sv', 'sl', 'tr'] | UnsetType = ...,
        kvm: bool | UnsetType = ...,
        live_restore: bool | UnsetType = ...,
        localtime: bool | UnsetType = ...,
        lock: Literal['backup', 'clone', 'create', 'migrate', 'rollback', 'snapshot', 'snapshot-delete', 'suspending', 'suspended'] | UnsetType = ...,
        machine: str | UnsetType = ...,
        memory: str | UnsetType = ...,
        migrate_downtime: float | UnsetType = ...,
        migrate_speed: int | UnsetType = ...,
        name: str | UnsetType = ...,
        nameserver: str | UnsetType = ...,
        numa: bool | UnsetType = ...,
        onboot: bool | UnsetType = ...,
        ostype: Literal['other', 'wxp', 'w2k', 'w2k3', 'w2k8', 'wvista', 'win7', 'win8', 'win10', 'win11', 'l24', 'l26', 'solaris'] | UnsetType = ...,
        pool: str | UnsetType = ...,
        protection: bool | UnsetType = ...,
        reboot: bool | UnsetType = ...,
        rng0: str | UnsetType = ...,
        scsihw: Literal['lsi', 'lsi53c810', 'virtio-scsi-pci', 'virtio-scsi-single', 'megasas', 'pvscsi'] | UnsetType = ...,
        searchdomain: str | UnsetType = ...,
        shares: int | UnsetType = ...,
        smbios1: str | UnsetType = ...,
        smp: int | UnsetType = ...,
        sockets: int | UnsetType = ...,
        spice_enhancements: str | UnsetType = ...,
        sshkeys: str | UnsetType = ...,
        start: bool | UnsetType = ...,
        startdate: str | UnsetType = ...,
        startup: str | UnsetType = ...,
        storage: str | UnsetType = ...,
        tablet: bool | UnsetType = ...,
        tags: str | UnsetType = ...,
        tdf: bool | UnsetType = ...,
        template: bool | UnsetType = ...,
        tpmstate0: str | UnsetType = ...,
        unique: bool | UnsetType = ...,
        vcpus: int | UnsetType = ...,
        vga: str | UnsetType = ...,
        vmgenid: str | UnsetType = ...,
        vmstatestorage: str | UnsetType = ...,
        watchdog: str | UnsetType = ...,
        hostpci: dict[int, str] | UnsetType = ...,
        ide: dict[int, str] | UnsetType = ...,
        ipconfig: dict[int, str] | UnsetType = ...,
        net: dict[int, str] | UnsetType = ...,
        numa_n: dict[int, str] | UnsetType = ...,
        parallel: dict[int, str] | UnsetType = ...,
        sata: dict[int, str] | UnsetType = ...,
        scsi: dict[int, str] | UnsetType = ...,
        serial: dict[int, str] | UnsetType = ...,
        unused: dict[int, str] | UnsetType = ...,
        usb: dict[int, str] | UnsetType = ...,
        virtio: dict[int, str] | UnsetType = ...,
        virtiofs: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmDelete(Protocol):
    """The VM is removed with its disks. A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        destroy_unreferenced_disks: bool | UnsetType = ...,
        purge: bool | UnsetType = ...,
        skiplock: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmUpdate(Protocol):
    """Settings of a VM were changed. What can't take effect while it runs waits for the next start.
The call by POST leaves the work to a task."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        acpi: bool | UnsetType = ...,
        affinity: str | UnsetType = ...,
        agent: str | UnsetType = ...,
        allow_ksm: bool | UnsetType = ...,
        amd_sev: str | UnsetType = ...,
        arch: Literal['x86_64', 'aarch64'] | UnsetType = ...,
        args: str | UnsetType = ...,
        audio0: str | UnsetType = ...,
        autostart: bool | UnsetType = ...,
        background_delay: int | UnsetType = ...,
        balloon: int | UnsetType = ...,
        bios: Literal['seabios', 'ovmf'] | UnsetType = ...,
        boot: str | UnsetType = ...,
        bootdisk: str | UnsetType = ...,
        cdrom: str | UnsetType = ...,
        cicustom: str | UnsetType = ...,
        cipassword: str | UnsetType = ...,
        citype: Literal['configdrive2', 'nocloud', 'opennebula'] | UnsetType = ...,
        ciupgrade: bool | UnsetType = ...,
        ciuser: str | UnsetType = ...,
        cores: int | UnsetType = ...,
        cpu: str | UnsetType = ...,
        cpulimit: float | UnsetType = ...,
        cpuunits: int | UnsetType = ...,
        delete: str | UnsetType = ...,
        description: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        efidisk0: str | UnsetType = ...,
        force: bool | UnsetType = ...,
        freeze: bool | UnsetType = ...,
        hookscript: str | UnsetType = ...,
        hotplug: str | UnsetType = ...,
        hugepages: Literal['any', '2', '1024'] | UnsetType = ...,
        import_working_storage: str | UnsetType = ...,
        intel_tdx: str | UnsetType = ...,
        ivshmem: str | UnsetType = ...,
        keephugepages: bool | UnsetType = ...,
        keyboard: Literal['de', 'de-ch', 'da', 'en-gb', 'en-us', 'es', 'fi', 'fr', 'fr-be', 'fr-ca', 'fr-ch', 'hu', 'is', 'it', 'ja', 'lt', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-br', 'sv', 'sl', 'tr'] | UnsetType = ...,
        kvm: bool | UnsetType = ...,
        localtime: bool | UnsetType = ...,
        lock: Literal['backup', 'clone', 'create', 'migrate', 'rollback', 'snapshot', 'snapshot-delete', 'suspending', 'suspended'] | UnsetType = ...,
        machine: str | UnsetType = ...,
        memory: str | UnsetType = ...,
        migrate_downtime: float | UnsetType = ...,
        migrate_speed: int | UnsetType = ...,
        name: str | UnsetType = ...,
        nameserver: str | UnsetType = ...,
        numa: bool | UnsetType = ...,
        onboot: bool | UnsetType = ...,
        ostype: Literal['other', 'wxp', 'w2k', 'w2k3', 'w2k8', 'wvista', 'win7', 'win8', 'win10', 'win11', 'l24', 'l26', 'solaris'] | UnsetType = ...,
        protection: bool | UnsetType = ...,
        reboot: bool | UnsetType = ...,
        rng0: str | UnsetType = ...,
        scsihw: Literal['lsi', 'lsi53c810', 'virtio-scsi-pci', 'virtio-scsi-single', 'megasas', 'pvscsi'] | UnsetType = ...,
        searchdomain: str | UnsetType = ...,
        shares: int | UnsetType = ...,
        skiplock: bool | UnsetType = ...,
        smbios1: str | UnsetType = ...,
        smp: int | UnsetType = ...,
        sockets: int | UnsetType = ...,
        spice_enhancements: str | UnsetType = ...,
        sshkeys: str | UnsetType = ...,
        startdate: str | UnsetType = ...,
        startup: str | UnsetType = ...,
        tablet: bool | UnsetType = ...,
        tags: str | UnsetType = ...,
        tdf: bool | UnsetType = ...,
        template: bool | UnsetType = ...,
        tpmstate0: str | UnsetType = ...,
        vcpus: int | UnsetType = ...,
        vga: str | UnsetType = ...,
        vmgenid: str | UnsetType = ...,
        vmstatestorage: str | UnsetType = ...,
        watchdog: str | UnsetType = ...,
        hostpci: dict[int, str] | UnsetType = ...,
        ide: dict[int, str] | UnsetType = ...,
        ipconfig: dict[int, str] | UnsetType = ...,
        net: dict[int, str] | UnsetType = ...,
        numa_n: dict[int, str] | UnsetType = ...,
        parallel: dict[int, str] | UnsetType = ...,
        sata: dict[int, str] | UnsetType = ...,
        scsi: dict[int, str] | UnsetType = ...,
        serial: dict[int, str] | UnsetType = ...,
        unused: dict[int, str] | UnsetType = ...,
        usb: dict[int, str] | UnsetType = ...,
        virtio: dict[int, str] | UnsetType = ...,
        virtiofs: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmRestore(Protocol):
    """A VM is made from a backup, or overwritten by it. A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        archive: str,
        acpi: bool | UnsetType = ...,
        affinity: str | UnsetType = ...,
        agent: str | UnsetType = ...,
        allow_ksm: bool | UnsetType = ...,
        amd_sev: str | UnsetType = ...,
        arch: Literal['x86_64', 'aarch64'] | UnsetType = ...,
        args: str | UnsetType = ...,
        audio0: str | UnsetType = ...,
        autostart: bool | UnsetType = ...,
        balloon: int | UnsetType = ...,
        bios: Literal['seabios', 'ovmf'] | UnsetType = ...,
        boot: str | UnsetType = ...,
        bootdisk: str | UnsetType = ...,
        bwlimit: int | UnsetType = ...,
        cdrom: str | UnsetType = ...,
        cicustom: str | UnsetType = ...,
        cipassword: str | UnsetType = ...,
        citype: Literal['configdrive2', 'nocloud', 'opennebula'] | UnsetType = ...,
        ciupgrade: bool | UnsetType = ...,
        ciuser: str | UnsetType = ...,
        cores: int | UnsetType = ...,
        cpu: str | UnsetType = ...,
        cpulimit: float | UnsetType = ...,
        cpuunits: int | UnsetType = ...,
        description: str | UnsetType = ...,
        efidisk0: str | UnsetType = ...,
        force: bool | UnsetType = ...,
        freeze: bool | UnsetType = ...,
        ha_managed: bool | UnsetType = ...,
        hookscript: str | UnsetType = ...,
        hotplug: str | UnsetType = ...,
        hugepages: Literal['any', '2', '1024'] | UnsetType = ...,
        import_working_storage: str | UnsetType = ...,
        intel_tdx: str | UnsetType = ...,
        ivshmem: str | UnsetType = ...,
        keephugepages: bool | UnsetType = ...,
        keyboard: Literal['de', 'de-ch', 'da', 'en-gb', 'en-us', 'es', 'fi', 'fr', 'fr-be', 'fr-ca', 'fr-ch', 'hu', 'is', 'it', 'ja', 'lt', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-br', 'sv', 'sl', 'tr'] | UnsetType = ...,
        kvm: bool | UnsetType = ...,
        live_restore: bool | UnsetType = ...,
        localtime: bool | UnsetType = ...,
        lock: Literal['backup', 'clone', 'create', 'migrate', 'rollback', 'snapshot', 'snapshot-delete', 'suspending', 'suspended'] | UnsetType = ...,
        machine: str | UnsetType = ...,
        memory: str | UnsetType = ...,
        migrate_downtime: float | UnsetType = ...,
        migrate_speed: int | UnsetType = ...,
        name: str | UnsetType = ...,
        nameserver: str | UnsetType = ...,
        numa: bool | UnsetType = ...,
        onboot: bool | UnsetType = ...,
        ostype: Literal['other', 'wxp', 'w2k', 'w2k3', 'w2k8', 'wvista', 'win7', 'win8', 'win10', 'win11', 'l24', 'l26', 'solaris'] | UnsetType = ...,
        pool: str | UnsetType = ...,
        protection: bool | UnsetType = ...,
        reboot: bool | UnsetType = ...,
        rng0: str | UnsetType = ...,
        scsihw: Literal['lsi', 'lsi53c810', 'virtio-scsi-pci', 'virtio-scsi-single', 'megasas', 'pvscsi'] | UnsetType = ...,
        searchdomain: str | UnsetType = ...,
        shares: int | UnsetType = ...,
        smbios1: str | UnsetType = ...,
        smp: int | UnsetType = ...,
        sockets: int | UnsetType = ...,
        spice_enhancements: str | UnsetType = ...,
        sshkeys: str | UnsetType = ...,
        start: bool | UnsetType = ...,
        startdate: str | UnsetType = ...,
        startup: str | UnsetType = ...,
        storage: str | UnsetType = ...,
        tablet: bool | UnsetType = ...,
        tags: str | UnsetType = ...,
        tdf: bool | UnsetType = ...,
        template: bool | UnsetType = ...,
        tpmstate0: str | UnsetType = ...,
        unique: bool | UnsetType = ...,
        vcpus: int | UnsetType = ...,
        vga: str | UnsetType = ...,
        vmgenid: str | UnsetType = ...,
        vmstatestorage: str | UnsetType = ...,
        watchdog: str | UnsetType = ...,
        hostpci: dict[int, str] | UnsetType = ...,
        ide: dict[int, str] | UnsetType = ...,
        ipconfig: dict[int, str] | UnsetType = ...,
        net: dict[int, str] | UnsetType = ...,
        numa_n: dict[int, str] | UnsetType = ...,
        parallel: dict[int, str] | UnsetType = ...,
        sata: dict[int, str] | UnsetType = ...,
        scsi: dict[int, str] | UnsetType = ...,
        serial: dict[int, str] | UnsetType = ...,
        unused: dict[int, str] | UnsetType = ...,
        usb: dict[int, str] | UnsetType = ...,
        virtio: dict[int, str] | UnsetType = ...,
        virtiofs: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmRegenerateCloudinit(Protocol):
    """Cloud-init data of a VM regenerated"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmStart(Protocol):
    """A task does the work; task.finish tells what came of it. Where high availability takes care of
the VM, it only notes that the VM is to run, and starts it later."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        force_cpu: str | UnsetType = ...,
        machine: str | UnsetType = ...,
        migratedfrom: str | UnsetType = ...,
        migration_network: str | UnsetType = ...,
        migration_type: Literal['secure', 'insecure'] | UnsetType = ...,
        nets_host_mtu: str | UnsetType = ...,
        skiplock: bool | UnsetType = ...,
        stateuri: str | UnsetType = ...,
        targetstorage: str | UnsetType = ...,
        timeout: int | UnsetType = ...,
        with_conntrack_state: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmStop(Protocol):
    """The VM is switched off without asking the guest, which may lose data. A task does the work, or
high availability, later."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        keepActive: bool | UnsetType = ...,
        migratedfrom: str | UnsetType = ...,
        overrule_shutdown: bool | UnsetType = ...,
        skiplock: bool | UnsetType = ...,
        timeout: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmReset(Protocol):
    """The VM starts anew without asking the guest, which may lose data. A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        skiplock: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmShutdown(Protocol):
    """The guest is asked to shut down. A task does the work, or high availability, later."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        forceStop: bool | UnsetType = ...,
        keepActive: bool | UnsetType = ...,
        skiplock: bool | UnsetType = ...,
        timeout: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmReboot(Protocol):
    """The guest is asked to shut down, and the VM starts again with its pending changes. A task does
the work."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        timeout: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmSuspend(Protocol):
    """The VM stands still and keeps its memory. A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        skiplock: bool | UnsetType = ...,
        statestorage: str | UnsetType = ...,
        todisk: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmResume(Protocol):
    """The VM goes on where it stood still. A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        nocheck: bool | UnsetType = ...,
        skiplock: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmClone(Protocol):
    """The VM or template is copied with its disks, the copy gets a number of its own. A task does the
work."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        newid: int,
        bwlimit: int | UnsetType = ...,
        description: str | UnsetType = ...,
        format: Literal['raw', 'qcow2', 'vmdk'] | UnsetType = ...,
        full: bool | UnsetType = ...,
        name: str | UnsetType = ...,
        pool: str | UnsetType = ...,
        snapname: str | UnsetType = ...,
        storage: str | UnsetType = ...,
        target: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmMigrate(Protocol):
    """A task does the work; task.finish tells what came of it. Where high availability takes care of
the VM, it is only told to move it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        target: str,
        bwlimit: int | UnsetType = ...,
        force: bool | UnsetType = ...,
        migration_network: str | UnsetType = ...,
        migration_type: Literal['secure', 'insecure'] | UnsetType = ...,
        online: bool | UnsetType = ...,
        targetstorage: str | UnsetType = ...,
        with_conntrack_state: bool | UnsetType = ...,
        with_local_disks: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmRemoteMigrate(Protocol):
    """The VM leaves the cluster with its disks and memory, and the permissions of the other cluster
hold from then on. A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        target_bridge: str,
        target_endpoint: str,
        target_storage: str,
        bwlimit: int | UnsetType = ...,
        delete: bool | UnsetType = ...,
        online: bool | UnsetType = ...,
        target_vmid: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmSendMonitorCommand(Protocol):
    """A command was given to the emulator. It can read the memory of the guest and change nearly
everything of the running VM."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        command: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmConvertToTemplate(Protocol):
    """The VM can be copied from then on, and no longer be started. A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        disk: Literal['ide0', 'ide1', 'ide2', 'ide3', 'scsi0', 'scsi1', 'scsi2', 'scsi3', 'scsi4', 'scsi5', 'scsi6', 'scsi7', 'scsi8', 'scsi9', 'scsi10', 'scsi11', 'scsi12', 'scsi13', 'scsi14', 'scsi15', 'scsi16', 'scsi17', 'scsi18', 'scsi19', 'scsi20', 'scsi21', 'scsi22', 'scsi23', 'scsi24', 'scsi25', 'scsi26', 'scsi27', 'scsi28', 'scsi29', 'scsi30', 'virtio0', 'virtio1', 'virtio2', 'virtio3', 'virtio4', 'virtio5', 'virtio6', 'virtio7', 'virtio8', 'virtio9', 'virtio10', 'virtio11', 'virtio12', 'virtio13', 'virtio14', 'virtio15', 'sata0', 'sata1', 'sata2', 'sata3', 'sata4', 'sata5', 'efidisk0', 'tpmstate0'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmMigrateIn(Protocol):
    """Another cluster announced a VM and got a ticket to send it. A task waits for it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        bridges: str | UnsetType = ...,
        storages: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmDbusVmstateStart(Protocol):
    """A helper was started that hands over, during a migration, what the emulator does not know. The
node that sends the VM asks for it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        action: Literal['start', 'stop'],
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmMigrateInConnect(Protocol):
    """The connection was opened through which another cluster sends a VM. The ticket comes from
vm.migrate-in."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        socket: str,
        ticket: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmReadCloudinit(Protocol):
    """What cloud-init tells the guest was read. The part about users may hold the password, or what it
can be guessed from."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        type: Literal['user', 'network', 'meta'],
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmRevertPending(Protocol):
    """Changes that waited for the next start were dropped. The same call may have changed other
settings."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        revert: str,
        acpi: bool | UnsetType = ...,
        affinity: str | UnsetType = ...,
        agent: str | UnsetType = ...,
        allow_ksm: bool | UnsetType = ...,
        amd_sev: str | UnsetType = ...,
        arch: Literal['x86_64', 'aarch64'] | UnsetType = ...,
        args: str | UnsetType = ...,
        audio0: str | UnsetType = ...,
        autostart: bool | UnsetType = ...,
        background_delay: int | UnsetType = ...,
        balloon: int | UnsetType = ...,
        bios: Literal['seabios', 'ovmf'] | UnsetType = ...,
        boot: str | UnsetType = ...,
        bootdisk: str | UnsetType = ...,
        cdrom: str | UnsetType = ...,
        cicustom: str | UnsetType = ...,
        cipassword: str | UnsetType = ...,
        citype: Literal['configdrive2', 'nocloud', 'opennebula'] | UnsetType = ...,
        ciupgrade: bool | UnsetType = ...,
        ciuser: str | UnsetType = ...,
        cores: int | UnsetType = ...,
        cpu: str | UnsetType = ...,
        cpulimit: float | UnsetType = ...,
        cpuunits: int | UnsetType = ...,
        delete: str | UnsetType = ...,
        description: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        efidisk0: str | UnsetType = ...,
        force: bool | UnsetType = ...,
        freeze: bool | UnsetType = ...,
        hookscript: str | UnsetType = ...,
        hotplug: str | UnsetType = ...,
        hugepages: Literal['any', '2', '1024'] | UnsetType = ...,
        import_working_storage: str | UnsetType = ...,
        intel_tdx: str | UnsetType = ...,
        ivshmem: str | UnsetType = ...,
        keephugepages: bool | UnsetType = ...,
        keyboard: Literal['de', 'de-ch', 'da', 'en-gb', 'en-us', 'es', 'fi', 'fr', 'fr-be', 'fr-ca', 'fr-ch', 'hu', 'is', 'it', 'ja', 'lt', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-br', 'sv', 'sl', 'tr'] | UnsetType = ...,
        kvm: bool | UnsetType = ...,
        localtime: bool | UnsetType = ...,
        lock: Literal['backup', 'clone', 'create', 'migrate', 'rollback', 'snapshot', 'snapshot-delete', 'suspending', 'suspended'] | UnsetType = ...,
        machine: str | UnsetType = ...,
        memory: str | UnsetType = ...,
        migrate_downtime: float | UnsetType = ...,
        migrate_speed: int | UnsetType = ...,
        name: str | UnsetType = ...,
        nameserver: str | UnsetType = ...,
        numa: bool | UnsetType = ...,
        onboot: bool | UnsetType = ...,
        ostype: Literal['other', 'wxp', 'w2k', 'w2k3', 'w2k8', 'wvista', 'win7', 'win8', 'win10', 'win11', 'l24', 'l26', 'solaris'] | UnsetType = ...,
        protection: bool | UnsetType = ...,
        reboot: bool | UnsetType = ...,
        rng0: str | UnsetType = ...,
        scsihw: Literal['lsi', 'lsi53c810', 'virtio-scsi-pci', 'virtio-scsi-single', 'megasas', 'pvscsi'] | UnsetType = ...,
        searchdomain: str | UnsetType = ...,
        shares: int | UnsetType = ...,
        skiplock: bool | UnsetType = ...,
        smbios1: str | UnsetType = ...,
        smp: int | UnsetType = ...,
        sockets: int | UnsetType = ...,
        spice_enhancements: str | UnsetType = ...,
        sshkeys: str | UnsetType = ...,
        startdate: str | UnsetType = ...,
        startup: str | UnsetType = ...,
        tablet: bool | UnsetType = ...,
        tags: str | UnsetType = ...,
        tdf: bool | UnsetType = ...,
        template: bool | UnsetType = ...,
        tpmstate0: str | UnsetType = ...,
        vcpus: int | UnsetType = ...,
        vga: str | UnsetType = ...,
        vmgenid: str | UnsetType = ...,
        vmstatestorage: str | UnsetType = ...,
        watchdog: str | UnsetType = ...,
        hostpci: dict[int, str] | UnsetType = ...,
        ide: dict[int, str] | UnsetType = ...,
        ipconfig: dict[int, str] | UnsetType = ...,
        net: dict[int, str] | UnsetType = ...,
        numa_n: dict[int, str] | UnsetType = ...,
        parallel: dict[int, str] | UnsetType = ...,
        sata: dict[int, str] | UnsetType = ...,
        scsi: dict[int, str] | UnsetType = ...,
        serial: dict[int, str] | UnsetType = ...,
        unused: dict[int, str] | UnsetType = ...,
        usb: dict[int, str] | UnsetType = ...,
        virtio: dict[int, str] | UnsetType = ...,
        virtiofs: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmHibernate(Protocol):
    """The memory of the VM is saved to a storage and the VM stops; it goes on from there at the next
start. A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        skiplock: bool | UnsetType = ...,
        statestorage: str | UnsetType = ...,
        todisk: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmDbusVmstateStop(Protocol):
    """The helper of a migration was stopped."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        action: Literal['start', 'stop'],
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerCreate(Protocol):
    """A container is made of a template, with 'force' in place of one that is there. A task does the
work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        ostemplate: str,
        arch: Literal['amd64', 'i386', 'arm64', 'armhf', 'riscv32', 'riscv64'] | UnsetType = ...,
        bwlimit: float | UnsetType = ...,
        cmode: Literal['shell', 'console', 'tty'] | UnsetType = ...,
        console: bool | UnsetType = ...,
        cores: int | UnsetType = ...,
        cpulimit: float | UnsetType = ...,
        cpuunits: int | UnsetType = ...,
        debug: bool | UnsetType = ...,
        description: str | UnsetType = ...,
        entrypoint: str | UnsetType = ...,
        env: str | UnsetType = ...,
        features: str | UnsetType = ...,
        force: bool | UnsetType = ...,
        ha_managed: bool | UnsetType = ...,
        hookscript: str | UnsetType = ...,
        hostname: str | UnsetType = ...,
        ignore_unpack_errors: bool | UnsetType = ...,
        lock: Literal['backup', 'create', 'destroyed', 'disk', 'fstrim', 'migrate', 'mounted', 'rollback', 'snapshot', 'snapshot-delete'] | UnsetType = ...,
        memory: int | UnsetType = ...,
        nameserver: str | UnsetType = ...,
        onboot: bool | UnsetType = ...,
        ostype: Literal['debian', 'devuan', 'ubuntu', 'centos', 'fedora', 'opensuse', 'archlinux', 'alpine', 'gentoo', 'nixos', 'unmanaged'] | UnsetType = ...,
        password: str | UnsetType = ...,
        pool: str | UnsetType = ...,
        protection: bool | UnsetType = ...,
        restore: bool | UnsetType = ...,
        rootfs: str | UnsetType = ...,
        searchdomain: str | UnsetType = ...,
        ssh_public_keys: str | UnsetType = ...,
        start: bool | UnsetType = ...,
        startup: str | UnsetType = ...,
        storage: str | UnsetType = ...,
        swap: int | UnsetType = ...,
        tags: str | UnsetType = ...,
        template: bool | UnsetType = ...,
        timezone: str | UnsetType = ...,
        tty: int | UnsetType = ...,
        unique: bool | UnsetType = ...,
        unprivileged: bool | UnsetType = ...,
        dev: dict[int, str] | UnsetType = ...,
        mp: dict[int, str] | UnsetType = ...,
        net: dict[int, str] | UnsetType = ...,
        unused: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerDelete(Protocol):
    """A container is removed with its disks, permissions and firewall rules. A task does the work;
task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        destroy_unreferenced_disks: bool | UnsetType = ...,
        force: bool | UnsetType = ...,
        purge: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerUpdate(Protocol):
    """container: update"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        arch: Literal['amd64', 'i386', 'arm64', 'armhf', 'riscv32', 'riscv64'] | UnsetType = ...,
        cmode: Literal['shell', 'console', 'tty'] | UnsetType = ...,
        console: bool | UnsetType = ...,
        cores: int | UnsetType = ...,
        cpulimit: float | UnsetType = ...,
        cpuunits: int | UnsetType = ...,
        debug: bool | UnsetType = ...,
        delete: str | UnsetType = ...,
        description: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        entrypoint: str | UnsetType = ...,
        env: str | UnsetType = ...,
        features: str | UnsetType = ...,
        hookscript: str | UnsetType = ...,
        hostname: str | UnsetType = ...,
        lock: Literal['backup', 'create', 'destroyed', 'disk', 'fstrim', 'migrate', 'mounted', 'rollback', 'snapshot', 'snapshot-delete'] | UnsetType = ...,
        memory: int | UnsetType = ...,
        nameserver: str | UnsetType = ...,
        onboot: bool | UnsetType = ...,
        ostype: Literal['debian', 'devuan', 'ubuntu', 'centos', 'fedora', 'opensuse', 'archlinux', 'alpine', 'gentoo', 'nixos', 'unmanaged'] | UnsetType = ...,
        protection: bool | UnsetType = ...,
        rootfs: str | UnsetType = ...,
        searchdomain: str | UnsetType = ...,
        startup: str | UnsetType = ...,
        swap: int | UnsetType = ...,
        tags: str | UnsetType = ...,
        template: bool | UnsetType = ...,
        timezone: str | UnsetType = ...,
        tty: int | UnsetType = ...,
        unprivileged: bool | UnsetType = ...,
        dev: dict[int, str] | UnsetType = ...,
        mp: dict[int, str] | UnsetType = ...,
        net: dict[int, str] | UnsetType = ...,
        unused: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerStart(Protocol):
    """container: start"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        debug: bool | UnsetType = ...,
        skiplock: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerStop(Protocol):
    """All processes of a container are ended at once."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        overrule_shutdown: bool | UnsetType = ...,
        skiplock: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerShutdown(Protocol):
    """container: shut down"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        forceStop: bool | UnsetType = ...,
        timeout: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerSuspend(Protocol):
    """container: suspend"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerResume(Protocol):
    """container: resume"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerReboot(Protocol):
    """A container is shut down and started again. Pending changes of its settings take effect."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        timeout: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerRemoteMigrate(Protocol):
    """A container with its data is sent to another cluster, and removed here if 'delete' says so. A
task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        target_bridge: str,
        target_endpoint: str,
        target_storage: str,
        bwlimit: float | UnsetType = ...,
        delete: bool | UnsetType = ...,
        online: bool | UnsetType = ...,
        restart: bool | UnsetType = ...,
        target_vmid: int | UnsetType = ...,
        timeout: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerMigrate(Protocol):
    """A container is moved to another node of the cluster. A task does the work; task.finish tells
what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        target: str,
        bwlimit: float | UnsetType = ...,
        online: bool | UnsetType = ...,
        restart: bool | UnsetType = ...,
        target_storage: str | UnsetType = ...,
        timeout: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerConvertToTemplate(Protocol):
    """A container became a template. It can't be started any more, only copied."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerClone(Protocol):
    """A container is copied with its data. The object is the one that is copied. A task does the work;
task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        newid: int,
        bwlimit: float | UnsetType = ...,
        description: str | UnsetType = ...,
        full: bool | UnsetType = ...,
        hostname: str | UnsetType = ...,
        pool: str | UnsetType = ...,
        snapname: str | UnsetType = ...,
        storage: str | UnsetType = ...,
        target: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerMigrateIn(Protocol):
    """Another cluster prepares to send a container here. The answer holds the ticket for the
connection."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        bridges: str | UnsetType = ...,
        storages: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerMigrateInConnect(Protocol):
    """The connection was opened through which another cluster sends a container."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        socket: str,
        ticket: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerRestore(Protocol):
    """A container is made from a backup, with 'force' in place of one that is there. A task does the
work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        ostemplate: str,
        arch: Literal['amd64', 'i386', 'arm64', 'armhf', 'riscv32', 'riscv64'] | UnsetType = ...,
        bwlimit: float | UnsetType = ...,
        cmode: Literal['shell', 'console', 'tty'] | UnsetType = ...,
        console: bool | UnsetType = ...,
        cores: int | UnsetType = ...,
        cpulimit: float | UnsetType = ...,
        cpuunits: int | UnsetType = ...,
        debug: bool | UnsetType = ...,
        description: str | UnsetType = ...,
        entrypoint: str | UnsetType = ...,
        env: str | UnsetType = ...,
        features: str | UnsetType = ...,
        force: bool | UnsetType = ...,
        ha_managed: bool | UnsetType = ...,
        hookscript: str | UnsetType = ...,
        hostname: str | UnsetType = ...,
        ignore_unpack_errors: bool | UnsetType = ...,
        lock: Literal['backup', 'create', 'destroyed', 'disk', 'fstrim', 'migrate', 'mounted', 'rollback', 'snapshot', 'snapshot-delete'] | UnsetType = ...,
        memory: int | UnsetType = ...,
        nameserver: str | UnsetType = ...,
        onboot: bool | UnsetType = ...,
        ostype: Literal['debian', 'devuan', 'ubuntu', 'centos', 'fedora', 'opensuse', 'archlinux', 'alpine', 'gentoo', 'nixos', 'unmanaged'] | UnsetType = ...,
        password: str | UnsetType = ...,
        pool: str | UnsetType = ...,
        protection: bool | UnsetType = ...,
        restore: bool | UnsetType = ...,
        rootfs: str | UnsetType = ...,
        searchdomain: str | UnsetType = ...,
        ssh_public_keys: str | UnsetType = ...,
        start: bool | UnsetType = ...,
        startup: str | UnsetType = ...,
        storage: str | UnsetType = ...,
        swap: int | UnsetType = ...,
        tags: str | UnsetType = ...,
        template: bool | UnsetType = ...,
        timezone: str | UnsetType = ...,
        tty: int | UnsetType = ...,
        unique: bool | UnsetType = ...,
        unprivileged: bool | UnsetType = ...,
        dev: dict[int, str] | UnsetType = ...,
        mp: dict[int, str] | UnsetType = ...,
        net: dict[int, str] | UnsetType = ...,
        unused: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerRevertPending(Protocol):
    """Changes that would take effect at the next start were dropped, whatever else was changed with
it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        revert: str,
        arch: Literal['amd64', 'i386', 'arm64', 'armhf', 'riscv32', 'riscv64'] | UnsetType = ...,
        cmode: Literal['shell', 'console', 'tty'] | UnsetType = ...,
        console: bool | UnsetType = ...,
        cores: int | UnsetType = ...,
        cpulimit: float | UnsetType = ...,
        cpuunits: int | UnsetType = ...,
        debug: bool | UnsetType = ...,
        delete: str | UnsetType = ...,
        description: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        entrypoint: str | UnsetType = ...,
        env: str | UnsetType = ...,
        features: str | UnsetType = ...,
        hookscript: str | UnsetType = ...,
        hostname: str | UnsetType = ...,
        lock: Literal['backup', 'create', 'destroyed', 'disk', 'fstrim', 'migrate', 'mounted', 'rollback', 'snapshot', 'snapshot-delete'] | UnsetType = ...,
        memory: int | UnsetType = ...,
        nameserver: str | UnsetType = ...,
        onboot: bool | UnsetType = ...,
        ostype: Literal['debian', 'devuan', 'ubuntu', 'centos', 'fedora', 'opensuse', 'archlinux', 'alpine', 'gentoo', 'nixos', 'unmanaged'] | UnsetType = ...,
        protection: bool | UnsetType = ...,
        rootfs: str | UnsetType = ...,
        searchdomain: str | UnsetType = ...,
        startup: str | UnsetType = ...,
        swap: int | UnsetType = ...,
        tags: str | UnsetType = ...,
        template: bool | UnsetType = ...,
        timezone: str | UnsetType = ...,
        tty: int | UnsetType = ...,
        unprivileged: bool | UnsetType = ...,
        dev: dict[int, str] | UnsetType = ...,
        mp: dict[int, str] | UnsetType = ...,
        net: dict[int, str] | UnsetType = ...,
        unused: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmSnapshotCreate(Protocol):
    """The state of a VM is saved. A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        snapname: str,
        description: str | UnsetType = ...,
        vmstate: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmSnapshotDelete(Protocol):
    """A VM can't be returned to a state any more. A task does the work; task.finish tells what came of
it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        snapname: str,
        force: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmSnapshotUpdate(Protocol):
    """VM snapshot: update"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        snapname: str,
        description: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmSnapshotRollback(Protocol):
    """A VM returns to an earlier state and loses what was written since. A task does the work;
task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        snapname: str,
        start: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmSnapshotRead(Protocol):
    """The settings that a VM had at the time of a snapshot were read, with the password for cloud-init
in the clear."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        snapname: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmDiskDetach(Protocol):
    """Disks were taken off a VM but kept unused. Where the list begins with a disk that is not
attached, or 'force' says so, it is vm-disk.delete."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        idlist: str,
        force: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmDiskMove(Protocol):
    """A disk of a VM is moved to another storage or gets another format. A task does the work;
task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        disk: str,
        bwlimit: int | UnsetType = ...,
        delete: bool | UnsetType = ...,
        digest: str | UnsetType = ...,
        format: Literal['raw', 'qcow2', 'vmdk'] | UnsetType = ...,
        storage: str | UnsetType = ...,
        target_digest: str | UnsetType = ...,
        target_disk: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmDiskResize(Protocol):
    """A disk of a VM grows. A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        disk: str,
        size: str,
        digest: str | UnsetType = ...,
        skiplock: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmDiskDelete(Protocol):
    """Disks of a VM were removed with all data on them."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        idlist: str,
        force: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VmDiskReassign(Protocol):
    """A disk of a VM, with its data, becomes a disk of another VM. A task does the work; task.finish
tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        disk: str,
        target_vmid: int,
        bwlimit: int | UnsetType = ...,
        delete: bool | UnsetType = ...,
        digest: str | UnsetType = ...,
        format: Literal['raw', 'qcow2', 'vmdk'] | UnsetType = ...,
        storage: str | UnsetType = ...,
        target_digest: str | UnsetType = ...,
        target_disk: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerSnapshotCreate(Protocol):
    """The state of a container is saved. A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        snapname: str,
        description: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerSnapshotDelete(Protocol):
    """A container can't be returned to a state any more. A task does the work; task.finish tells what
came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        snapname: str,
        force: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerSnapshotRollback(Protocol):
    """A container returns to an earlier state and loses what was written since. A task does the work;
task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        snapname: str,
        start: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerSnapshotUpdate(Protocol):
    """container snapshot: update"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        snapname: str,
        description: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerDiskResize(Protocol):
    """A disk of a container grows. A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        disk: str,
        size: str,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerDiskMove(Protocol):
    """A disk of a container is moved to another storage. A task does the work; task.finish tells what
came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        volume: str,
        bwlimit: float | UnsetType = ...,
        delete: bool | UnsetType = ...,
        digest: str | UnsetType = ...,
        storage: str | UnsetType = ...,
        target_digest: str | UnsetType = ...,
        target_volume: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ContainerDiskReassign(Protocol):
    """A disk of a container, with its data, becomes a disk of another container. A task does the work;
task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        volume: str,
        target_vmid: int,
        bwlimit: float | UnsetType = ...,
        delete: bool | UnsetType = ...,
        digest: str | UnsetType = ...,
        storage: str | UnsetType = ...,
        target_digest: str | UnsetType = ...,
        target_volume: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentSendCommand(Protocol):
    """One of a few fixed commands; most of them have a call and an event of their own as well."""

    def __call__(
        self,
        *,
        command: Literal['fsfreeze-freeze', 'fsfreeze-status', 'fsfreeze-thaw', 'fstrim', 'get-fsinfo', 'get-host-name', 'get-memory-block-info', 'get-memory-blocks', 'get-osinfo', 'get-time', 'get-timezone', 'get-users', 'get-vcpus', 'info', 'network-get-interfaces', 'ping', 'shutdown', 'suspend-disk', 'suspend-hybrid', 'suspend-ram'],
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentFsFreeze(Protocol):
    """Programs in the VM can't write until the file systems are thawed."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentFsFreezeStatus(Protocol):
    """Freeze state of a VM read"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentFsThaw(Protocol):
    """File systems of a VM thawed"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentFsTrim(Protocol):
    """File systems of a VM trimmed"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentPing(Protocol):
    """Guest agent pinged"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentShutdown(Protocol):
    """The guest agent was told to shut down. It does not say whether it will."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentSuspendDisk(Protocol):
    """The guest agent was told to save the state and to switch off. It does not say whether it will."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentSuspendHybrid(Protocol):
    """The guest agent was told to save the state and to sleep. It does not say whether it will."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentSuspendRam(Protocol):
    """The guest agent was told to sleep. It does not say whether it will."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentSetPassword(Protocol):
    """Whoever knows the password can log in inside the guest, past all permissions of the product."""

    def __call__(
        self,
        *,
        node: str,
        password: str,
        username: str,
        vmid: int,
        crypted: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentExec(Protocol):
    """A program was started with the rights of the guest agent, mostly all there are. Neither its name
nor its arguments are recorded, since they may hold a password."""

    def __call__(
        self,
        *,
        command: Sequence[str],
        node: str,
        vmid: int,
        input_data: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentFileWrite(Protocol):
    """A file was made or replaced, with the rights of the guest agent."""

    def __call__(
        self,
        *,
        content: str,
        file: str,
        node: str,
        vmid: int,
        encode: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentFileRead(Protocol):
    """The caller got what is in a file, with the rights of the guest agent."""

    def __call__(
        self,
        *,
        file: str,
        node: str,
        vmid: int,
        count: int | UnsetType = ...,
        decode: bool | UnsetType = ...,
        offset: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestAgentExecStatus(Protocol):
    """Whether a program that guest-agent.exec started has ended was read, with what it has written."""

    def __call__(
        self,
        *,
        node: str,
        pid: int,
        vmid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestSetBulkStart(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        max_workers: int | UnsetType = ...,
        maxworkers: int | UnsetType = ...,
        timeout: int | UnsetType = ...,
        vms: Sequence[int] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestSetBulkShutdown(Protocol):
    """The guests are asked to shut down. A task does the work."""

    def __call__(
        self,
        *,
        force_stop: bool | UnsetType = ...,
        max_workers: int | UnsetType = ...,
        maxworkers: int | UnsetType = ...,
        timeout: int | UnsetType = ...,
        vms: Sequence[int] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestSetBulkSuspend(Protocol):
    """The guests stand still, or stop with their states saved. A task does the work."""

    def __call__(
        self,
        *,
        max_workers: int | UnsetType = ...,
        maxworkers: int | UnsetType = ...,
        statestorage: str | UnsetType = ...,
        to_disk: bool | UnsetType = ...,
        vms: Sequence[int] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestSetBulkMigrate(Protocol):
    """A task does the work."""

    def __call__(
        self,
        *,
        target: str,
        max_workers: int | UnsetType = ...,
        maxworkers: int | UnsetType = ...,
        online: bool | UnsetType = ...,
        vms: Sequence[int] | UnsetType = ...,
        with_local_disks: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeGuestSetBulkStart(Protocol):
    """Without further word, the guests are started that start with the node. A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        force: bool | UnsetType = ...,
        max_workers: int | UnsetType = ...,
        vms: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeGuestSetBulkShutdown(Protocol):
    """The guests are asked to shut down. A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        force_stop: bool | UnsetType = ...,
        max_workers: int | UnsetType = ...,
        timeout: int | UnsetType = ...,
        vms: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeGuestSetBulkSuspend(Protocol):
    """The VMs stand still. A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        max_workers: int | UnsetType = ...,
        vms: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeGuestSetBulkMigrate(Protocol):
    """A task does the work."""

    def __call__(
        self,
        *,
        node: str,
        target: str,
        max_workers: int | UnsetType = ...,
        maxworkers: int | UnsetType = ...,
        vms: str | UnsetType = ...,
        with_local_disks: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VolumeCreate(Protocol):
    """An empty disk was made for a guest. It belongs to the guest by its name alone until the guest's
settings name it."""

    def __call__(
        self,
        *,
        filename: str,
        node: str,
        size: str,
        storage: str,
        vmid: int,
        format: Literal['raw', 'qcow2', 'subvol', 'vmdk'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VolumeDelete(Protocol):
    """A disk, backup, image or template is removed. A task does the work; task.finish tells what came
of it."""

    def __call__(
        self,
        *,
        node: str,
        volume: str,
        storage: str,
        delay: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VolumeCopy(Protocol):
    """A volume is copied, with the data in it. A task does the work; task.finish tells what came of
it."""

    def __call__(
        self,
        *,
        node: str,
        target: str,
        volume: str,
        storage: str,
        target_node: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VolumeUpdate(Protocol):
    """The remark on a volume was changed, but not its protection; that has events of its own."""

    def __call__(
        self,
        *,
        node: str,
        volume: str,
        storage: str,
        notes: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VolumeUpload(Protocol):
    """The caller sent a file. A task brings it to the storage; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        content: Literal['iso', 'vztmpl', 'import'],
        filename: str,
        node: str,
        storage: str,
        checksum: str | UnsetType = ...,
        checksum_algorithm: Literal['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] | UnsetType = ...,
        tmpfilename: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VolumeDownload(Protocol):
    """A node is told to fetch a file from anywhere. A task does the work; task.finish tells what came
of it."""

    def __call__(
        self,
        *,
        content: Literal['iso', 'vztmpl', 'import'],
        filename: str,
        node: str,
        storage: str,
        url: str,
        checksum: str | UnsetType = ...,
        checksum_algorithm: Literal['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'] | UnsetType = ...,
        compression: str | UnsetType = ...,
        verify_certificates: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VolumePull(Protocol):
    """A node is told to fetch the image of a container from a registry. A task does the work;
task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        reference: str,
        storage: str,
        filename: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VolumeDownloadTemplate(Protocol):
    """A node is told to fetch one of the templates that the product knows of. A task does the work;
task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        storage: str,
        template: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VolumeProtect(Protocol):
    """A backup was set to be protected, so that neither people nor pruning remove it."""

    def __call__(
        self,
        *,
        node: str,
        volume: str,
        storage: str,
        protected: bool,
        notes: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VolumeUnprotect(Protocol):
    """A backup lost its protection, so that people and pruning can remove it."""

    def __call__(
        self,
        *,
        node: str,
        volume: str,
        storage: str,
        protected: bool,
        notes: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class StorageCreate(Protocol):
    """A storage was set up. Where backups get a new key, the caller is shown it."""

    def __call__(
        self,
        *,
        storage: str,
        type: Literal['btrfs', 'cephfs', 'cifs', 'dir', 'esxi', 'iscsi', 'iscsidirect', 'lvm', 'lvmthin', 'nfs', 'pbs', 'rbd', 'zfs', 'zfspool'],
        authsupported: str | UnsetType = ...,
        base: str | UnsetType = ...,
        blocksize: str | UnsetType = ...,
        bwlimit: str | UnsetType = ...,
        comstar_hg: str | UnsetType = ...,
        comstar_tg: str | UnsetType = ...,
        content: str | UnsetType = ...,
        content_dirs: str | UnsetType = ...,
        create_base_path: bool | UnsetType = ...,
        create_subdirs: bool | UnsetType = ...,
        data_pool: str | UnsetType = ...,
        datastore: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        domain: str | UnsetType = ...,
        encryption_key: str | UnsetType = ...,
        export: str | UnsetType = ...,
        fingerprint: str | UnsetType = ...,
        format: Literal['raw', 'qcow2', 'subvol', 'vmdk'] | UnsetType = ...,
        fs_name: str | UnsetType = ...,
        fuse: bool | UnsetType = ...,
        is_mountpoint: str | UnsetType = ...,
        iscsiprovider: str | UnsetType = ...,
        keyring: str | UnsetType = ...,
        krbd: bool | UnsetType = ...,
        lio_tpg: str | UnsetType = ...,
        master_pubkey: str | UnsetType = ...,
        max_protected_backups: int | UnsetType = ...,
        mkdir: bool | UnsetType = ...,
        monhost: str | UnsetType = ...,
        mountpoint: str | UnsetType = ...,
        namespace: str | UnsetType = ...,
        nocow: bool | UnsetType = ...,
        nodes: str | UnsetType = ...,
        nowritecache: bool | UnsetType = ...,
        options: str | UnsetType = ...,
        password: str | UnsetType = ...,
        path: str | UnsetType = ...,
        pool: str | UnsetType = ...,
        port: int | UnsetType = ...,
        portal: str | UnsetType = ...,
        preallocation: Literal['off', 'metadata', 'falloc', 'full'] | UnsetType = ...,
        prune_backups: str | UnsetType = ...,
        saferemove: bool | UnsetType = ...,
        saferemove_stepsize: Literal['1', '2', '4', '8', '16', '32'] | UnsetType = ...,
        saferemove_throughput: str | UnsetType = ...,
        server: str | UnsetType = ...,
        share: str | UnsetType = ...,
        shared: bool | UnsetType = ...,
        skip_cert_verification: bool | UnsetType = ...,
        smbversion: Literal['default', '2.0', '2.1', '3', '3.0', '3.11'] | UnsetType = ...,
        snapshot_as_volume_chain: bool | UnsetType = ...,
        sparse: bool | UnsetType = ...,
        subdir: str | UnsetType = ...,
        tagged_only: bool | UnsetType = ...,
        target: str | UnsetType = ...,
        thinpool: str | UnsetType = ...,
        username: str | UnsetType = ...,
        vgname: str | UnsetType = ...,
        zfs_base_path: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class StorageDelete(Protocol):
    """A storage was taken out of the configuration. What lies in it stays where it is."""

    def __call__(
        self,
        *,
        storage: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class StorageUpdate(Protocol):
    """Settings of a storage were changed, but not whether it is used; that has events of its own.
Where backups get a new key, the caller is shown it."""

    def __call__(
        self,
        *,
        storage: str,
        blocksize: str | UnsetType = ...,
        bwlimit: str | UnsetType = ...,
        comstar_hg: str | UnsetType = ...,
        comstar_tg: str | UnsetType = ...,
        content: str | UnsetType = ...,
        content_dirs: str | UnsetType = ...,
        create_base_path: bool | UnsetType = ...,
        create_subdirs: bool | UnsetType = ...,
        data_pool: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        domain: str | UnsetType = ...,
        encryption_key: str | UnsetType = ...,
        fingerprint: str | UnsetType = ...,
        format: Literal['raw', 'qcow2', 'subvol', 'vmdk'] | UnsetType = ...,
        fs_name: str | UnsetType = ...,
        fuse: bool | UnsetType = ...,
        is_mountpoint: str | UnsetType = ...,
        keyring: str | UnsetType = ...,
        krbd: bool | UnsetType = ...,
        lio_tpg: str | UnsetType = ...,
        master_pubkey: str | UnsetType = ...,
        max_protected_backups: int | UnsetType = ...,
        mkdir: bool | UnsetType = ...,
        monhost: str | UnsetType = ...,
        mountpoint: str | UnsetType = ...,
        namespace: str | UnsetType = ...,
        nocow: bool | UnsetType = ...,
        nodes: str | UnsetType = ...,
        nowritecache: bool | UnsetType = ...,
        options: str | UnsetType = ...,
        password: str | UnsetType = ...,
        pool: str | UnsetType = ...,
        port: int | UnsetType = ...,
        preallocation: Literal['off', 'metadata', 'falloc', 'full'] | UnsetType = ...,
        prune_backups: str | UnsetType = ...,
        saferemove: bool | UnsetType = ...,
        saferemove_stepsize: Literal['1', '2', '4', '8', '16', '32'] | UnsetType = ...,
        saferemove_throughput: str | UnsetType = ...,
        server: str | UnsetType = ...,
        shared: bool | UnsetType = ...,
        skip_cert_verification: bool | UnsetType = ...,
        smbversion: Literal['default', '2.0', '2.1', '3', '3.0', '3.11'] | UnsetType = ...,
        snapshot_as_volume_chain: bool | UnsetType = ...,
        sparse: bool | UnsetType = ...,
        subdir: str | UnsetType = ...,
        tagged_only: bool | UnsetType = ...,
        username: str | UnsetType = ...,
        zfs_base_path: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class StorageEnable(Protocol):
    """A storage was set to be used, whatever else was changed with it. The web interface sends this
with every change of a storage; the changes say whether it was disabled before."""

    def __call__(
        self,
        *,
        storage: str,
        blocksize: str | UnsetType = ...,
        bwlimit: str | UnsetType = ...,
        comstar_hg: str | UnsetType = ...,
        comstar_tg: str | UnsetType = ...,
        content: str | UnsetType = ...,
        content_dirs: str | UnsetType = ...,
        create_base_path: bool | UnsetType = ...,
        create_subdirs: bool | UnsetType = ...,
        data_pool: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        domain: str | UnsetType = ...,
        encryption_key: str | UnsetType = ...,
        fingerprint: str | UnsetType = ...,
        format: Literal['raw', 'qcow2', 'subvol', 'vmdk'] | UnsetType = ...,
        fs_name: str | UnsetType = ...,
        fuse: bool | UnsetType = ...,
        is_mountpoint: str | UnsetType = ...,
        keyring: str | UnsetType = ...,
        krbd: bool | UnsetType = ...,
        lio_tpg: str | UnsetType = ...,
        master_pubkey: str | UnsetType = ...,
        max_protected_backups: int | UnsetType = ...,
        mkdir: bool | UnsetType = ...,
        monhost: str | UnsetType = ...,
        mountpoint: str | UnsetType = ...,
        namespace: str | UnsetType = ...,
        nocow: bool | UnsetType = ...,
        nodes: str | UnsetType = ...,
        nowritecache: bool | UnsetType = ...,
        options: str | UnsetType = ...,
        password: str | UnsetType = ...,
        pool: str | UnsetType = ...,
        port: int | UnsetType = ...,
        preallocation: Literal['off', 'metadata', 'falloc', 'full'] | UnsetType = ...,
        prune_backups: str | UnsetType = ...,
        saferemove: bool | UnsetType = ...,
        saferemove_stepsize: Literal['1', '2', '4', '8', '16', '32'] | UnsetType = ...,
        saferemove_throughput: str | UnsetType = ...,
        server: str | UnsetType = ...,
        shared: bool | UnsetType = ...,
        skip_cert_verification: bool | UnsetType = ...,
        smbversion: Literal['default', '2.0', '2.1', '3', '3.0', '3.11'] | UnsetType = ...,
        snapshot_as_volume_chain: bool | UnsetType = ...,
        sparse: bool | UnsetType = ...,
        subdir: str | UnsetType = ...,
        tagged_only: bool | UnsetType = ...,
        username: str | UnsetType = ...,
        zfs_base_path: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class StorageDisable(Protocol):
    """A storage was set not to be used, whatever else was changed with it. Guests that have disks
there can't start any more."""

    def __call__(
        self,
        *,
        storage: str,
        blocksize: str | UnsetType = ...,
        bwlimit: str | UnsetType = ...,
        comstar_hg: str | UnsetType = ...,
        comstar_tg: str | UnsetType = ...,
        content: str | UnsetType = ...,
        content_dirs: str | UnsetType = ...,
        create_base_path: bool | UnsetType = ...,
        create_subdirs: bool | UnsetType = ...,
        data_pool: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        domain: str | UnsetType = ...,
        encryption_key: str | UnsetType = ...,
        fingerprint: str | UnsetType = ...,
        format: Literal['raw', 'qcow2', 'subvol', 'vmdk'] | UnsetType = ...,
        fs_name: str | UnsetType = ...,
        fuse: bool | UnsetType = ...,
        is_mountpoint: str | UnsetType = ...,
        keyring: str | UnsetType = ...,
        krbd: bool | UnsetType = ...,
        lio_tpg: str | UnsetType = ...,
        master_pubkey: str | UnsetType = ...,
        max_protected_backups: int | UnsetType = ...,
        mkdir: bool | UnsetType = ...,
        monhost: str | UnsetType = ...,
        mountpoint: str | UnsetType = ...,
        namespace: str | UnsetType = ...,
        nocow: bool | UnsetType = ...,
        nodes: str | UnsetType = ...,
        nowritecache: bool | UnsetType = ...,
        options: str | UnsetType = ...,
        password: str | UnsetType = ...,
        pool: str | UnsetType = ...,
        port: int | UnsetType = ...,
        preallocation: Literal['off', 'metadata', 'falloc', 'full'] | UnsetType = ...,
        prune_backups: str | UnsetType = ...,
        saferemove: bool | UnsetType = ...,
        saferemove_stepsize: Literal['1', '2', '4', '8', '16', '32'] | UnsetType = ...,
        saferemove_throughput: str | UnsetType = ...,
        server: str | UnsetType = ...,
        shared: bool | UnsetType = ...,
        skip_cert_verification: bool | UnsetType = ...,
        smbversion: Literal['default', '2.0', '2.1', '3', '3.0', '3.11'] | UnsetType = ...,
        snapshot_as_volume_chain: bool | UnsetType = ...,
        sparse: bool | UnsetType = ...,
        subdir: str | UnsetType = ...,
        tagged_only: bool | UnsetType = ...,
        username: str | UnsetType = ...,
        zfs_base_path: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class StorageServerScanCifs(Protocol):
    """A node asked a CIFS server for its shares. A password may have been part of the URL of the call."""

    def __call__(
        self,
        *,
        node: str,
        server: str,
        domain: str | UnsetType = ...,
        password: str | UnsetType = ...,
        username: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class StorageServerScanPbs(Protocol):
    """A node asked a backup server for its datastores. The password was part of the URL of the call."""

    def __call__(
        self,
        *,
        node: str,
        password: str,
        server: str,
        username: str,
        fingerprint: str | UnsetType = ...,
        port: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class StorageServerScanNfs(Protocol):
    """Exports of an NFS server listed"""

    def __call__(
        self,
        *,
        node: str,
        server: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class StorageServerScanIscsi(Protocol):
    """Targets of an iSCSI portal listed"""

    def __call__(
        self,
        *,
        node: str,
        portal: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UrlQuery(Protocol):
    """A node was told to ask an address for the size, name and kind of a file. So the caller can learn
what only the node reaches."""

    def __call__(
        self,
        *,
        node: str,
        url: str,
        verify_certificates: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class OciRepositoryQuery(Protocol):
    """A node was told to ask a registry for the tags of an image."""

    def __call__(
        self,
        *,
        node: str,
        reference: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class BackupJobCreate(Protocol):
    """A job was set up. Without an id the product makes one up."""

    def __call__(
        self,
        *,
        all: bool | UnsetType = ...,
        bwlimit: int | UnsetType = ...,
        comment: str | UnsetType = ...,
        compress: Literal['0', '1', 'gzip', 'lzo', 'zstd'] | UnsetType = ...,
        dow: str | UnsetType = ...,
        dumpdir: str | UnsetType = ...,
        enabled: bool | UnsetType = ...,
        exclude: str | UnsetType = ...,
        exclude_path: Sequence[str] | UnsetType = ...,
        fleecing: str | UnsetType = ...,
        id: str | UnsetType = ...,
        ionice: int | UnsetType = ...,
        lockwait: int | UnsetType = ...,
        mailnotification: Literal['always', 'failure'] | UnsetType = ...,
        mailto: str | UnsetType = ...,
        maxfiles: int | UnsetType = ...,
        mode: Literal['snapshot', 'suspend', 'stop'] | UnsetType = ...,
        node: str | UnsetType = ...,
        notes_template: str | UnsetType = ...,
        notification_mode: Literal['auto', 'legacy-sendmail', 'notification-system'] | UnsetType = ...,
        pbs_change_detection_mode: Literal['legacy', 'data', 'metadata'] | UnsetType = ...,
        performance: str | UnsetType = ...,
        pigz: int | UnsetType = ...,
        pool: str | UnsetType = ...,
        protected: bool | UnsetType = ...,
        prune_backups: str | UnsetType = ...,
        quiet: bool | UnsetType = ...,
        remove: bool | UnsetType = ...,
        repeat_missed: bool | UnsetType = ...,
        schedule: str | UnsetType = ...,
        script: str | UnsetType = ...,
        starttime: str | UnsetType = ...,
        stdexcludes: bool | UnsetType = ...,
        stop: bool | UnsetType = ...,
        stopwait: int | UnsetType = ...,
        storage: str | UnsetType = ...,
        tmpdir: str | UnsetType = ...,
        vmid: str | UnsetType = ...,
        zstd: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class BackupJobDelete(Protocol):
    """A job was removed. The backups that it made stay."""

    def __call__(
        self,
        *,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class BackupJobUpdate(Protocol):
    """Settings of a job were changed, but not whether it runs; that has events of its own."""

    def __call__(
        self,
        *,
        id: str,
        all: bool | UnsetType = ...,
        bwlimit: int | UnsetType = ...,
        comment: str | UnsetType = ...,
        compress: Literal['0', '1', 'gzip', 'lzo', 'zstd'] | UnsetType = ...,
        delete: str | UnsetType = ...,
        dow: str | UnsetType = ...,
        dumpdir: str | UnsetType = ...,
        exclude: str | UnsetType = ...,
        exclude_path: Sequence[str] | UnsetType = ...,
        fleecing: str | UnsetType = ...,
        ionice: int | UnsetType = ...,
        lockwait: int | UnsetType = ...,
        mailnotification: Literal['always', 'failure'] | UnsetType = ...,
        mailto: str | UnsetType = ...,
        maxfiles: int | UnsetType = ...,
        mode: Literal['snapshot', 'suspend', 'stop'] | UnsetType = ...,
        node: str | UnsetType = ...,
        notes_template: str | UnsetType = ...,
        notification_mode: Literal['auto', 'legacy-sendmail', 'notification-system'] | UnsetType = ...,
        pbs_change_detection_mode: Literal['legacy', 'data', 'metadata'] | UnsetType = ...,
        performance: str | UnsetType = ...,
        pigz: int | UnsetType = ...,
        pool: str | UnsetType = ...,
        protected: bool | UnsetType = ...,
        prune_backups: str | UnsetType = ...,
        quiet: bool | UnsetType = ...,
        remove: bool | UnsetType = ...,
        repeat_missed: bool | UnsetType = ...,
        schedule: str | UnsetType = ...,
        script: str | UnsetType = ...,
        starttime: str | UnsetType = ...,
        stdexcludes: bool | UnsetType = ...,
        stop: bool | UnsetType = ...,
        stopwait: int | UnsetType = ...,
        storage: str | UnsetType = ...,
        tmpdir: str | UnsetType = ...,
        vmid: str | UnsetType = ...,
        zstd: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class BackupJobEnable(Protocol):
    """A job was set to run, whatever else was changed with it. The web interface may send this with
every change of a job; the changes say whether it was disabled before."""

    def __call__(
        self,
        *,
        id: str,
        all: bool | UnsetType = ...,
        bwlimit: int | UnsetType = ...,
        comment: str | UnsetType = ...,
        compress: Literal['0', '1', 'gzip', 'lzo', 'zstd'] | UnsetType = ...,
        delete: str | UnsetType = ...,
        dow: str | UnsetType = ...,
        dumpdir: str | UnsetType = ...,
        enabled: bool | UnsetType = ...,
        exclude: str | UnsetType = ...,
        exclude_path: Sequence[str] | UnsetType = ...,
        fleecing: str | UnsetType = ...,
        ionice: int | UnsetType = ...,
        lockwait: int | UnsetType = ...,
        mailnotification: Literal['always', 'failure'] | UnsetType = ...,
        mailto: str | UnsetType = ...,
        maxfiles: int | UnsetType = ...,
        mode: Literal['snapshot', 'suspend', 'stop'] | UnsetType = ...,
        node: str | UnsetType = ...,
        notes_template: str | UnsetType = ...,
        notification_mode: Literal['auto', 'legacy-sendmail', 'notification-system'] | UnsetType = ...,
        pbs_change_detection_mode: Literal['legacy', 'data', 'metadata'] | UnsetType = ...,
        performance: str | UnsetType = ...,
        pigz: int | UnsetType = ...,
        pool: str | UnsetType = ...,
        protected: bool | UnsetType = ...,
        prune_backups: str | UnsetType = ...,
        quiet: bool | UnsetType = ...,
        remove: bool | UnsetType = ...,
        repeat_missed: bool | UnsetType = ...,
        schedule: str | UnsetType = ...,
        script: str | UnsetType = ...,
        starttime: str | UnsetType = ...,
        stdexcludes: bool | UnsetType = ...,
        stop: bool | UnsetType = ...,
        stopwait: int | UnsetType = ...,
        storage: str | UnsetType = ...,
        tmpdir: str | UnsetType = ...,
        vmid: str | UnsetType = ...,
        zstd: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class BackupJobDisable(Protocol):
    """A job was set not to run, whatever else was changed with it. Its guests get no new backups from
it."""

    def __call__(
        self,
        *,
        id: str,
        all: bool | UnsetType = ...,
        bwlimit: int | UnsetType = ...,
        comment: str | UnsetType = ...,
        compress: Literal['0', '1', 'gzip', 'lzo', 'zstd'] | UnsetType = ...,
        delete: str | UnsetType = ...,
        dow: str | UnsetType = ...,
        dumpdir: str | UnsetType = ...,
        enabled: bool | UnsetType = ...,
        exclude: str | UnsetType = ...,
        exclude_path: Sequence[str] | UnsetType = ...,
        fleecing: str | UnsetType = ...,
        ionice: int | UnsetType = ...,
        lockwait: int | UnsetType = ...,
        mailnotification: Literal['always', 'failure'] | UnsetType = ...,
        mailto: str | UnsetType = ...,
        maxfiles: int | UnsetType = ...,
        mode: Literal['snapshot', 'suspend', 'stop'] | UnsetType = ...,
        node: str | UnsetType = ...,
        notes_template: str | UnsetType = ...,
        notification_mode: Literal['auto', 'legacy-sendmail', 'notification-system'] | UnsetType = ...,
        pbs_change_detection_mode: Literal['legacy', 'data', 'metadata'] | UnsetType = ...,
        performance: str | UnsetType = ...,
        pigz: int | UnsetType = ...,
        pool: str | UnsetType = ...,
        protected: bool | UnsetType = ...,
        prune_backups: str | UnsetType = ...,
        quiet: bool | UnsetType = ...,
        remove: bool | UnsetType = ...,
        repeat_missed: bool | UnsetType = ...,
        schedule: str | UnsetType = ...,
        script: str | UnsetType = ...,
        starttime: str | UnsetType = ...,
        stdexcludes: bool | UnsetType = ...,
        stop: bool | UnsetType = ...,
        stopwait: int | UnsetType = ...,
        storage: str | UnsetType = ...,
        tmpdir: str | UnsetType = ...,
        vmid: str | UnsetType = ...,
        zstd: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class BackupCreate(Protocol):
    """Guests are backed up now. A task does the work for all of them; task.finish tells what came of
it."""

    def __call__(
        self,
        *,
        node: str,
        all: bool | UnsetType = ...,
        bwlimit: int | UnsetType = ...,
        compress: Literal['0', '1', 'gzip', 'lzo', 'zstd'] | UnsetType = ...,
        dumpdir: str | UnsetType = ...,
        exclude: str | UnsetType = ...,
        exclude_path: Sequence[str] | UnsetType = ...,
        fleecing: str | UnsetType = ...,
        ionice: int | UnsetType = ...,
        job_id: str | UnsetType = ...,
        lockwait: int | UnsetType = ...,
        mailnotification: Literal['always', 'failure'] | UnsetType = ...,
        mailto: str | UnsetType = ...,
        maxfiles: int | UnsetType = ...,
        mode: Literal['snapshot', 'suspend', 'stop'] | UnsetType = ...,
        notes_template: str | UnsetType = ...,
        notification_mode: Literal['auto', 'legacy-sendmail', 'notification-system'] | UnsetType = ...,
        pbs_change_detection_mode: Literal['legacy', 'data', 'metadata'] | UnsetType = ...,
        performance: str | UnsetType = ...,
        pigz: int | UnsetType = ...,
        pool: str | UnsetType = ...,
        protected: bool | UnsetType = ...,
        prune_backups: str | UnsetType = ...,
        quiet: bool | UnsetType = ...,
        remove: bool | UnsetType = ...,
        script: str | UnsetType = ...,
        stdexcludes: bool | UnsetType = ...,
        stdout: bool | UnsetType = ...,
        stop: bool | UnsetType = ...,
        stopwait: int | UnsetType = ...,
        storage: str | UnsetType = ...,
        tmpdir: str | UnsetType = ...,
        vmid: str | UnsetType = ...,
        zstd: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class BackupPrune(Protocol):
    """Backups that need not be kept any more are removed. A task does the work; task.finish tells what
came of it."""

    def __call__(
        self,
        *,
        node: str,
        storage: str,
        prune_backups: str | UnsetType = ...,
        type: Literal['qemu', 'lxc'] | UnsetType = ...,
        vmid: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class BackupReadConfig(Protocol):
    """The settings of the guest in a backup were read. Passwords for its first start may be among
them."""

    def __call__(
        self,
        *,
        node: str,
        volume: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class BackupBrowse(Protocol):
    """The names of files and folders in a backup were read."""

    def __call__(
        self,
        *,
        filepath: str,
        node: str,
        storage: str,
        volume: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class BackupRestoreFiles(Protocol):
    """The caller got a file or folder out of a backup, and so data from inside a guest."""

    def __call__(
        self,
        *,
        filepath: str,
        node: str,
        storage: str,
        volume: str,
        tar: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class BackupStopRunning(Protocol):
    """The backups that were under way on a node were ended, without result. Where the call names
guests, a task then backs them up; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        all: bool | UnsetType = ...,
        bwlimit: int | UnsetType = ...,
        compress: Literal['0', '1', 'gzip', 'lzo', 'zstd'] | UnsetType = ...,
        dumpdir: str | UnsetType = ...,
        exclude: str | UnsetType = ...,
        exclude_path: Sequence[str] | UnsetType = ...,
        fleecing: str | UnsetType = ...,
        ionice: int | UnsetType = ...,
        job_id: str | UnsetType = ...,
        lockwait: int | UnsetType = ...,
        mailnotification: Literal['always', 'failure'] | UnsetType = ...,
        mailto: str | UnsetType = ...,
        maxfiles: int | UnsetType = ...,
        mode: Literal['snapshot', 'suspend', 'stop'] | UnsetType = ...,
        notes_template: str | UnsetType = ...,
        notification_mode: Literal['auto', 'legacy-sendmail', 'notification-system'] | UnsetType = ...,
        pbs_change_detection_mode: Literal['legacy', 'data', 'metadata'] | UnsetType = ...,
        performance: str | UnsetType = ...,
        pigz: int | UnsetType = ...,
        pool: str | UnsetType = ...,
        protected: bool | UnsetType = ...,
        prune_backups: str | UnsetType = ...,
        quiet: bool | UnsetType = ...,
        remove: bool | UnsetType = ...,
        script: str | UnsetType = ...,
        stdexcludes: bool | UnsetType = ...,
        stdout: bool | UnsetType = ...,
        stop: bool | UnsetType = ...,
        stopwait: int | UnsetType = ...,
        storage: str | UnsetType = ...,
        tmpdir: str | UnsetType = ...,
        vmid: str | UnsetType = ...,
        zstd: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ReplicationJobCreate(Protocol):
    """replication job: create"""

    def __call__(
        self,
        *,
        id: str,
        target: str,
        type: Literal['local'],
        comment: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        rate: float | UnsetType = ...,
        remove_job: Literal['local', 'full'] | UnsetType = ...,
        schedule: str | UnsetType = ...,
        source: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ReplicationJobDelete(Protocol):
    """A job was marked. The scheduler removes it later, with the copies unless they shall stay."""

    def __call__(
        self,
        *,
        id: str,
        force: bool | UnsetType = ...,
        keep: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ReplicationJobUpdate(Protocol):
    """Settings of a job were changed, perhaps also whether it runs."""

    def __call__(
        self,
        *,
        id: str,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        rate: float | UnsetType = ...,
        remove_job: Literal['local', 'full'] | UnsetType = ...,
        schedule: str | UnsetType = ...,
        source: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ReplicationJobRun(Protocol):
    """A job is to run as soon as the scheduler of the node gets to it."""

    def __call__(
        self,
        *,
        id: str,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class LvmVgCreate(Protocol):
    """LVM volume group: create"""

    def __call__(
        self,
        *,
        device: str,
        name: str,
        node: str,
        add_storage: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class LvmVgDelete(Protocol):
    """LVM volume group: delete"""

    def __call__(
        self,
        *,
        name: str,
        node: str,
        cleanup_config: bool | UnsetType = ...,
        cleanup_disks: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class LvmThinpoolCreate(Protocol):
    """LVM thin pool: create"""

    def __call__(
        self,
        *,
        device: str,
        name: str,
        node: str,
        add_storage: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class LvmThinpoolDelete(Protocol):
    """LVM thin pool: delete"""

    def __call__(
        self,
        *,
        name: str,
        node: str,
        volume_group: str,
        cleanup_config: bool | UnsetType = ...,
        cleanup_disks: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class DirectoryMountCreate(Protocol):
    """file system: create"""

    def __call__(
        self,
        *,
        device: str,
        name: str,
        node: str,
        add_storage: bool | UnsetType = ...,
        filesystem: Literal['ext4', 'xfs'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class DirectoryMountDelete(Protocol):
    """A file system is unmounted for good. Its data stays unless the disk is wiped as well."""

    def __call__(
        self,
        *,
        name: str,
        node: str,
        cleanup_config: bool | UnsetType = ...,
        cleanup_disks: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ZfsPoolCreate(Protocol):
    """ZFS pool: create"""

    def __call__(
        self,
        *,
        devices: str,
        name: str,
        node: str,
        raidlevel: Literal['single', 'mirror', 'raid10', 'raidz', 'raidz2', 'raidz3', 'draid', 'draid2', 'draid3'],
        add_storage: bool | UnsetType = ...,
        ashift: int | UnsetType = ...,
        compression: Literal['on', 'off', 'gzip', 'lz4', 'lzjb', 'zle', 'zstd'] | UnsetType = ...,
        draid_config: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ZfsPoolDelete(Protocol):
    """ZFS pool: delete"""

    def __call__(
        self,
        *,
        name: str,
        node: str,
        cleanup_config: bool | UnsetType = ...,
        cleanup_disks: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeDiskInitializeGpt(Protocol):
    """disk: initialize"""

    def __call__(
        self,
        *,
        disk: str,
        node: str,
        uuid: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeDiskWipe(Protocol):
    """disk: wipe"""

    def __call__(
        self,
        *,
        disk: str,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class FirewallGroupCreate(Protocol):
    """security group: create"""

    def __call__(
        self,
        *,
        group: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class FirewallGroupDelete(Protocol):
    """A security group was removed. The product refuses that while the group has rules."""

    def __call__(
        self,
        *,
        group: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class FirewallGroupRename(Protocol):
    """A security group got another name, and a new remark if one was given. The object is the group
under its old name. With the same name twice only the remark was changed."""

    def __call__(
        self,
        *,
        group: str,
        rename: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallRuleCreate(Protocol):
    """A rule was put at the head of its list, whatever 'pos' says."""

    def __call__(
        self,
        *,
        type: Literal['in', 'out', 'forward', 'group'],
        action: str,
        comment: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        pos: int | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallRuleDelete(Protocol):
    """A rule was removed. The changes hold what it said."""

    def __call__(
        self,
        *,
        pos: int,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallRuleUpdate(Protocol):
    """Settings of a rule were changed."""

    def __call__(
        self,
        *,
        pos: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallRuleMove(Protocol):
    """A rule was put elsewhere, so that others shift. If both positions are equal, the product does
not move it but makes the other changes of the call."""

    def __call__(
        self,
        *,
        pos: int,
        moveto: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallRuleEnable(Protocol):
    """A rule was set to be in force, whatever else was changed with it. The form of the web interface
sends this with every change; the changes say whether the rule was in force before."""

    def __call__(
        self,
        *,
        pos: int,
        enable: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallRuleDisable(Protocol):
    """A rule was set not to be in force, whatever else was changed with it. Taking the setting
'enable' out of it does so as well."""

    def __call__(
        self,
        *,
        pos: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallIpsetCreate(Protocol):
    """cluster IP set: create"""

    def __call__(
        self,
        *,
        name: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallIpsetDelete(Protocol):
    """cluster IP set: delete"""

    def __call__(
        self,
        *,
        name: str,
        force: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallIpsetRename(Protocol):
    """A set got another name, and a new remark if one was given. The object is the set under its old
name. With the same name twice only the remark was changed."""

    def __call__(
        self,
        *,
        name: str,
        rename: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallIpsetEntryCreate(Protocol):
    """cluster IP set entry: create"""

    def __call__(
        self,
        *,
        name: str,
        cidr: str,
        comment: str | UnsetType = ...,
        nomatch: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallIpsetEntryDelete(Protocol):
    """cluster IP set entry: delete"""

    def __call__(
        self,
        *,
        name: str,
        cidr: str,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallIpsetEntryUpdate(Protocol):
    """cluster IP set entry: update"""

    def __call__(
        self,
        *,
        name: str,
        cidr: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        nomatch: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallAliasCreate(Protocol):
    """cluster firewall alias: create"""

    def __call__(
        self,
        *,
        name: str,
        cidr: str,
        comment: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallAliasDelete(Protocol):
    """cluster firewall alias: delete"""

    def __call__(
        self,
        *,
        name: str,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallAliasUpdate(Protocol):
    """cluster firewall alias: update"""

    def __call__(
        self,
        *,
        name: str,
        cidr: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallAliasRename(Protocol):
    """An alias got another name, whatever else was changed with it. The object is the alias under its
old name."""

    def __call__(
        self,
        *,
        name: str,
        rename: str,
        cidr: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallOptionsUpdate(Protocol):
    """Settings of the firewall were changed."""

    def __call__(
        self,
        *,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        ebtables: bool | UnsetType = ...,
        log_ratelimit: str | UnsetType = ...,
        policy_forward: Literal['ACCEPT', 'DROP'] | UnsetType = ...,
        policy_in: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        policy_out: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallOptionsEnable(Protocol):
    """The firewall was switched on, whatever else was changed with it."""

    def __call__(
        self,
        *,
        enable: int,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        ebtables: bool | UnsetType = ...,
        log_ratelimit: str | UnsetType = ...,
        policy_forward: Literal['ACCEPT', 'DROP'] | UnsetType = ...,
        policy_in: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        policy_out: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterFirewallOptionsDisable(Protocol):
    """The firewall was switched off, whatever else was changed with it. Deleting the setting 'enable'
does it as well."""

    def __call__(
        self,
        *,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        ebtables: bool | UnsetType = ...,
        enable: int | UnsetType = ...,
        log_ratelimit: str | UnsetType = ...,
        policy_forward: Literal['ACCEPT', 'DROP'] | UnsetType = ...,
        policy_in: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        policy_out: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeFirewallLogRead(Protocol):
    """node firewall log: read"""

    def __call__(
        self,
        *,
        node: str,
        limit: int | UnsetType = ...,
        since: int | UnsetType = ...,
        start: int | UnsetType = ...,
        until: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeFirewallRuleCreate(Protocol):
    """A rule was put at the head of its list, whatever 'pos' says."""

    def __call__(
        self,
        *,
        node: str,
        type: Literal['in', 'out', 'forward', 'group'],
        action: str,
        comment: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        pos: int | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeFirewallRuleDelete(Protocol):
    """A rule was removed. The changes hold what it said."""

    def __call__(
        self,
        *,
        node: str,
        pos: int,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeFirewallRuleUpdate(Protocol):
    """Settings of a rule were changed."""

    def __call__(
        self,
        *,
        node: str,
        pos: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeFirewallRuleMove(Protocol):
    """A rule was put elsewhere, so that others shift. If both positions are equal, the product does
not move it but makes the other changes of the call."""

    def __call__(
        self,
        *,
        node: str,
        pos: int,
        moveto: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeFirewallRuleEnable(Protocol):
    """A rule was set to be in force, whatever else was changed with it. The form of the web interface
sends this with every change; the changes say whether the rule was in force before."""

    def __call__(
        self,
        *,
        node: str,
        pos: int,
        enable: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeFirewallRuleDisable(Protocol):
    """A rule was set not to be in force, whatever else was changed with it. Taking the setting
'enable' out of it does so as well."""

    def __call__(
        self,
        *,
        node: str,
        pos: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallRuleCreate(Protocol):
    """A rule was put at the head of its list, whatever 'pos' says."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        type: Literal['in', 'out', 'forward', 'group'],
        action: str,
        comment: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        pos: int | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallRuleDelete(Protocol):
    """A rule was removed. The changes hold what it said."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        pos: int,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallRuleUpdate(Protocol):
    """Settings of a rule were changed."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        pos: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallRuleMove(Protocol):
    """A rule was put elsewhere, so that others shift. If both positions are equal, the product does
not move it but makes the other changes of the call."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        pos: int,
        moveto: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallRuleEnable(Protocol):
    """A rule was set to be in force, whatever else was changed with it. The form of the web interface
sends this with every change; the changes say whether the rule was in force before."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        pos: int,
        enable: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallRuleDisable(Protocol):
    """A rule was set not to be in force, whatever else was changed with it. Taking the setting
'enable' out of it does so as well."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        pos: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GroupFirewallRuleCreate(Protocol):
    """A rule was put at the head of its list, whatever 'pos' says."""

    def __call__(
        self,
        *,
        group: str,
        type: Literal['in', 'out', 'forward', 'group'],
        action: str,
        comment: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        pos: int | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GroupFirewallRuleDelete(Protocol):
    """A rule was removed. The changes hold what it said."""

    def __call__(
        self,
        *,
        group: str,
        pos: int,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GroupFirewallRuleUpdate(Protocol):
    """Settings of a rule were changed."""

    def __call__(
        self,
        *,
        group: str,
        pos: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GroupFirewallRuleMove(Protocol):
    """A rule was put elsewhere, so that others shift. If both positions are equal, the product does
not move it but makes the other changes of the call."""

    def __call__(
        self,
        *,
        group: str,
        pos: int,
        moveto: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GroupFirewallRuleEnable(Protocol):
    """A rule was set to be in force, whatever else was changed with it. The form of the web interface
sends this with every change; the changes say whether the rule was in force before."""

    def __call__(
        self,
        *,
        group: str,
        pos: int,
        enable: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GroupFirewallRuleDisable(Protocol):
    """A rule was set not to be in force, whatever else was changed with it. Taking the setting
'enable' out of it does so as well."""

    def __call__(
        self,
        *,
        group: str,
        pos: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VnetFirewallRuleCreate(Protocol):
    """A rule was put at the head of its list, whatever 'pos' says."""

    def __call__(
        self,
        *,
        vnet: str,
        type: Literal['in', 'out', 'forward', 'group'],
        action: str,
        comment: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        pos: int | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VnetFirewallRuleDelete(Protocol):
    """A rule was removed. The changes hold what it said."""

    def __call__(
        self,
        *,
        vnet: str,
        pos: int,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VnetFirewallRuleUpdate(Protocol):
    """Settings of a rule were changed."""

    def __call__(
        self,
        *,
        vnet: str,
        pos: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VnetFirewallRuleMove(Protocol):
    """A rule was put elsewhere, so that others shift. If both positions are equal, the product does
not move it but makes the other changes of the call."""

    def __call__(
        self,
        *,
        vnet: str,
        pos: int,
        moveto: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VnetFirewallRuleEnable(Protocol):
    """A rule was set to be in force, whatever else was changed with it. The form of the web interface
sends this with every change; the changes say whether the rule was in force before."""

    def __call__(
        self,
        *,
        vnet: str,
        pos: int,
        enable: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VnetFirewallRuleDisable(Protocol):
    """A rule was set not to be in force, whatever else was changed with it. Taking the setting
'enable' out of it does so as well."""

    def __call__(
        self,
        *,
        vnet: str,
        pos: int,
        action: str | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dest: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        dport: str | UnsetType = ...,
        enable: int | UnsetType = ...,
        icmp_type: str | UnsetType = ...,
        iface: str | UnsetType = ...,
        log: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macro: str | UnsetType = ...,
        proto: str | UnsetType = ...,
        source: str | UnsetType = ...,
        sport: str | UnsetType = ...,
        type: Literal['in', 'out', 'forward', 'group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallIpsetCreate(Protocol):
    """guest IP set: create"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        name: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallIpsetDelete(Protocol):
    """guest IP set: delete"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        name: str,
        force: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallIpsetRename(Protocol):
    """A set got another name, and a new remark if one was given. The object is the set under its old
name. With the same name twice only the remark was changed."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        name: str,
        rename: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallIpsetEntryCreate(Protocol):
    """guest IP set entry: create"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        name: str,
        cidr: str,
        comment: str | UnsetType = ...,
        nomatch: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallIpsetEntryDelete(Protocol):
    """guest IP set entry: delete"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        name: str,
        cidr: str,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallIpsetEntryUpdate(Protocol):
    """guest IP set entry: update"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        name: str,
        cidr: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        nomatch: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallAliasCreate(Protocol):
    """guest firewall alias: create"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        name: str,
        cidr: str,
        comment: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallAliasDelete(Protocol):
    """guest firewall alias: delete"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        name: str,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallAliasUpdate(Protocol):
    """guest firewall alias: update"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        name: str,
        cidr: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallAliasRename(Protocol):
    """An alias got another name, whatever else was changed with it. The object is the alias under its
old name."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        name: str,
        rename: str,
        cidr: str,
        comment: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeFirewallOptionsUpdate(Protocol):
    """Settings of the firewall were changed."""

    def __call__(
        self,
        *,
        node: str,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        log_level_forward: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_level_in: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_level_out: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_nf_conntrack: bool | UnsetType = ...,
        ndp: bool | UnsetType = ...,
        nf_conntrack_allow_invalid: bool | UnsetType = ...,
        nf_conntrack_helpers: str | UnsetType = ...,
        nf_conntrack_max: int | UnsetType = ...,
        nf_conntrack_tcp_timeout_established: int | UnsetType = ...,
        nf_conntrack_tcp_timeout_syn_recv: int | UnsetType = ...,
        nftables: bool | UnsetType = ...,
        nosmurfs: bool | UnsetType = ...,
        protection_synflood: bool | UnsetType = ...,
        protection_synflood_burst: int | UnsetType = ...,
        protection_synflood_rate: int | UnsetType = ...,
        smurf_log_level: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        tcp_flags_log_level: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        tcpflags: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeFirewallOptionsEnable(Protocol):
    """The firewall was switched on, whatever else was changed with it. The firewall is on where
'enable' is not set, so that deleting the setting does it as well."""

    def __call__(
        self,
        *,
        node: str,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        enable: bool | UnsetType = ...,
        log_level_forward: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_level_in: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_level_out: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_nf_conntrack: bool | UnsetType = ...,
        ndp: bool | UnsetType = ...,
        nf_conntrack_allow_invalid: bool | UnsetType = ...,
        nf_conntrack_helpers: str | UnsetType = ...,
        nf_conntrack_max: int | UnsetType = ...,
        nf_conntrack_tcp_timeout_established: int | UnsetType = ...,
        nf_conntrack_tcp_timeout_syn_recv: int | UnsetType = ...,
        nftables: bool | UnsetType = ...,
        nosmurfs: bool | UnsetType = ...,
        protection_synflood: bool | UnsetType = ...,
        protection_synflood_burst: int | UnsetType = ...,
        protection_synflood_rate: int | UnsetType = ...,
        smurf_log_level: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        tcp_flags_log_level: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        tcpflags: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class NodeFirewallOptionsDisable(Protocol):
    """The firewall was switched off, whatever else was changed with it."""

    def __call__(
        self,
        *,
        node: str,
        enable: bool,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        log_level_forward: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_level_in: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_level_out: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_nf_conntrack: bool | UnsetType = ...,
        ndp: bool | UnsetType = ...,
        nf_conntrack_allow_invalid: bool | UnsetType = ...,
        nf_conntrack_helpers: str | UnsetType = ...,
        nf_conntrack_max: int | UnsetType = ...,
        nf_conntrack_tcp_timeout_established: int | UnsetType = ...,
        nf_conntrack_tcp_timeout_syn_recv: int | UnsetType = ...,
        nftables: bool | UnsetType = ...,
        nosmurfs: bool | UnsetType = ...,
        protection_synflood: bool | UnsetType = ...,
        protection_synflood_burst: int | UnsetType = ...,
        protection_synflood_rate: int | UnsetType = ...,
        smurf_log_level: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        tcp_flags_log_level: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        tcpflags: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallOptionsUpdate(Protocol):
    """Settings of the firewall were changed."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        delete: str | UnsetType = ...,
        dhcp: bool | UnsetType = ...,
        digest: str | UnsetType = ...,
        ipfilter: bool | UnsetType = ...,
        log_level_in: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_level_out: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macfilter: bool | UnsetType = ...,
        ndp: bool | UnsetType = ...,
        policy_in: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        policy_out: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        radv: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallOptionsEnable(Protocol):
    """The firewall was switched on, whatever else was changed with it."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        enable: bool,
        delete: str | UnsetType = ...,
        dhcp: bool | UnsetType = ...,
        digest: str | UnsetType = ...,
        ipfilter: bool | UnsetType = ...,
        log_level_in: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_level_out: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macfilter: bool | UnsetType = ...,
        ndp: bool | UnsetType = ...,
        policy_in: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        policy_out: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        radv: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallOptionsDisable(Protocol):
    """The firewall was switched off, whatever else was changed with it. Deleting the setting 'enable'
does it as well."""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        delete: str | UnsetType = ...,
        dhcp: bool | UnsetType = ...,
        digest: str | UnsetType = ...,
        enable: bool | UnsetType = ...,
        ipfilter: bool | UnsetType = ...,
        log_level_in: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        log_level_out: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        macfilter: bool | UnsetType = ...,
        ndp: bool | UnsetType = ...,
        policy_in: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        policy_out: Literal['ACCEPT', 'REJECT', 'DROP'] | UnsetType = ...,
        radv: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VnetFirewallOptionsUpdate(Protocol):
    """Settings of the firewall were changed."""

    def __call__(
        self,
        *,
        vnet: str,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        log_level_forward: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        policy_forward: Literal['ACCEPT', 'DROP'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VnetFirewallOptionsEnable(Protocol):
    """The firewall was switched on, whatever else was changed with it."""

    def __call__(
        self,
        *,
        vnet: str,
        enable: bool,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        log_level_forward: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        policy_forward: Literal['ACCEPT', 'DROP'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class VnetFirewallOptionsDisable(Protocol):
    """The firewall was switched off, whatever else was changed with it. Deleting the setting 'enable'
does it as well."""

    def __call__(
        self,
        *,
        vnet: str,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        enable: bool | UnsetType = ...,
        log_level_forward: Literal['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'] | UnsetType = ...,
        policy_forward: Literal['ACCEPT', 'DROP'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class GuestFirewallLogRead(Protocol):
    """guest firewall log: read"""

    def __call__(
        self,
        *,
        node: str,
        vmid: int,
        limit: int | UnsetType = ...,
        since: int | UnsetType = ...,
        start: int | UnsetType = ...,
        until: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnApply(Protocol):
    """All nodes are to take over the pending changes. A task does the work; task.finish tells what
came of it."""

    def __call__(
        self,
        *,
        lock_token: str | UnsetType = ...,
        release_lock: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnRevert(Protocol):
    """Pending SDN changes dropped"""

    def __call__(
        self,
        *,
        lock_token: str | UnsetType = ...,
        release_lock: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnVnetCreate(Protocol):
    """SDN VNet: create"""

    def __call__(
        self,
        *,
        vnet: str,
        zone: str,
        alias: str | UnsetType = ...,
        isolate_ports: bool | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        tag: int | UnsetType = ...,
        type: Literal['vnet'] | UnsetType = ...,
        vlanaware: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnVnetDelete(Protocol):
    """SDN VNet: delete"""

    def __call__(
        self,
        *,
        vnet: str,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnVnetUpdate(Protocol):
    """SDN VNet: update"""

    def __call__(
        self,
        *,
        vnet: str,
        alias: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        isolate_ports: bool | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        tag: int | UnsetType = ...,
        vlanaware: bool | UnsetType = ...,
        zone: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnSubnetCreate(Protocol):
    """SDN subnet: create"""

    def __call__(
        self,
        *,
        vnet: str,
        subnet: str,
        type: Literal['subnet'],
        dhcp_dns_server: str | UnsetType = ...,
        dhcp_range: Sequence[str] | UnsetType = ...,
        dnszoneprefix: str | UnsetType = ...,
        gateway: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        snat: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnSubnetDelete(Protocol):
    """SDN subnet: delete"""

    def __call__(
        self,
        *,
        vnet: str,
        subnet: str,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnSubnetUpdate(Protocol):
    """SDN subnet: update"""

    def __call__(
        self,
        *,
        vnet: str,
        subnet: str,
        delete: str | UnsetType = ...,
        dhcp_dns_server: str | UnsetType = ...,
        dhcp_range: Sequence[str] | UnsetType = ...,
        digest: str | UnsetType = ...,
        dnszoneprefix: str | UnsetType = ...,
        gateway: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        snat: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnIpDelete(Protocol):
    """SDN IP mapping: delete"""

    def __call__(
        self,
        *,
        vnet: str,
        zone: str,
        ip: str,
        mac: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnIpCreate(Protocol):
    """SDN IP mapping: create"""

    def __call__(
        self,
        *,
        vnet: str,
        zone: str,
        ip: str,
        mac: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnIpUpdate(Protocol):
    """A network card got another address. The object is the new address; the changes have the old one."""

    def __call__(
        self,
        *,
        vnet: str,
        zone: str,
        ip: str,
        mac: str | UnsetType = ...,
        vmid: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnZoneCreate(Protocol):
    """SDN zone: create"""

    def __call__(
        self,
        *,
        zone: str,
        type: Literal['evpn', 'faucet', 'qinq', 'simple', 'vlan', 'vxlan'],
        advertise_subnets: bool | UnsetType = ...,
        bridge: str | UnsetType = ...,
        bridge_disable_mac_learning: bool | UnsetType = ...,
        controller: str | UnsetType = ...,
        dhcp: Literal['dnsmasq'] | UnsetType = ...,
        disable_arp_nd_suppression: bool | UnsetType = ...,
        dns: str | UnsetType = ...,
        dnszone: str | UnsetType = ...,
        dp_id: int | UnsetType = ...,
        exitnodes: str | UnsetType = ...,
        exitnodes_local_routing: bool | UnsetType = ...,
        exitnodes_primary: str | UnsetType = ...,
        fabric: str | UnsetType = ...,
        ipam: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        mac: str | UnsetType = ...,
        mtu: int | UnsetType = ...,
        nodes: str | UnsetType = ...,
        peers: str | UnsetType = ...,
        reversedns: str | UnsetType = ...,
        rt_import: str | UnsetType = ...,
        tag: int | UnsetType = ...,
        vlan_protocol: Literal['802.1q', '802.1ad'] | UnsetType = ...,
        vrf_vxlan: int | UnsetType = ...,
        vxlan_port: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnZoneDelete(Protocol):
    """SDN zone: delete"""

    def __call__(
        self,
        *,
        zone: str,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnZoneUpdate(Protocol):
    """SDN zone: update"""

    def __call__(
        self,
        *,
        zone: str,
        advertise_subnets: bool | UnsetType = ...,
        bridge: str | UnsetType = ...,
        bridge_disable_mac_learning: bool | UnsetType = ...,
        controller: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        dhcp: Literal['dnsmasq'] | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable_arp_nd_suppression: bool | UnsetType = ...,
        dns: str | UnsetType = ...,
        dnszone: str | UnsetType = ...,
        dp_id: int | UnsetType = ...,
        exitnodes: str | UnsetType = ...,
        exitnodes_local_routing: bool | UnsetType = ...,
        exitnodes_primary: str | UnsetType = ...,
        fabric: str | UnsetType = ...,
        ipam: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        mac: str | UnsetType = ...,
        mtu: int | UnsetType = ...,
        nodes: str | UnsetType = ...,
        peers: str | UnsetType = ...,
        reversedns: str | UnsetType = ...,
        rt_import: str | UnsetType = ...,
        tag: int | UnsetType = ...,
        vlan_protocol: Literal['802.1q', '802.1ad'] | UnsetType = ...,
        vrf_vxlan: int | UnsetType = ...,
        vxlan_port: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnControllerCreate(Protocol):
    """SDN controller: create"""

    def __call__(
        self,
        *,
        controller: str,
        type: Literal['bgp', 'evpn', 'faucet', 'isis'],
        asn: int | UnsetType = ...,
        bgp_multipath_as_path_relax: bool | UnsetType = ...,
        ebgp: bool | UnsetType = ...,
        ebgp_multihop: int | UnsetType = ...,
        fabric: str | UnsetType = ...,
        isis_domain: str | UnsetType = ...,
        isis_ifaces: str | UnsetType = ...,
        isis_net: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        loopback: str | UnsetType = ...,
        node: str | UnsetType = ...,
        peers: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnControllerDelete(Protocol):
    """SDN controller: delete"""

    def __call__(
        self,
        *,
        controller: str,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnControllerUpdate(Protocol):
    """SDN controller: update"""

    def __call__(
        self,
        *,
        controller: str,
        asn: int | UnsetType = ...,
        bgp_multipath_as_path_relax: bool | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        ebgp: bool | UnsetType = ...,
        ebgp_multihop: int | UnsetType = ...,
        fabric: str | UnsetType = ...,
        isis_domain: str | UnsetType = ...,
        isis_ifaces: str | UnsetType = ...,
        isis_net: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        loopback: str | UnsetType = ...,
        node: str | UnsetType = ...,
        peers: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnIpamCreate(Protocol):
    """SDN IPAM: create"""

    def __call__(
        self,
        *,
        ipam: str,
        type: Literal['netbox', 'phpipam', 'pve'],
        fingerprint: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        section: int | UnsetType = ...,
        token: str | UnsetType = ...,
        url: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnIpamDelete(Protocol):
    """SDN IPAM: delete"""

    def __call__(
        self,
        *,
        ipam: str,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnIpamUpdate(Protocol):
    """SDN IPAM: update"""

    def __call__(
        self,
        *,
        ipam: str,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        fingerprint: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        section: int | UnsetType = ...,
        token: str | UnsetType = ...,
        url: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnIpamList(Protocol):
    """SDN IPAM: list"""

    def __call__(
        self,
        *,
        type: Literal['netbox', 'phpipam', 'pve'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnIpamRead(Protocol):
    """SDN IPAM: read"""

    def __call__(
        self,
        *,
        ipam: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnDnsCreate(Protocol):
    """SDN DNS server: create"""

    def __call__(
        self,
        *,
        dns: str,
        type: Literal['powerdns'],
        url: str,
        key: str,
        fingerprint: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        reversemaskv6: int | UnsetType = ...,
        reversev6mask: int | UnsetType = ...,
        ttl: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnDnsDelete(Protocol):
    """SDN DNS server: delete"""

    def __call__(
        self,
        *,
        dns: str,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnDnsUpdate(Protocol):
    """SDN DNS server: update"""

    def __call__(
        self,
        *,
        dns: str,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        fingerprint: str | UnsetType = ...,
        key: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        reversemaskv6: int | UnsetType = ...,
        ttl: int | UnsetType = ...,
        url: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnDnsList(Protocol):
    """SDN DNS server: list"""

    def __call__(
        self,
        *,
        type: Literal['powerdns'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnDnsRead(Protocol):
    """SDN DNS server: read"""

    def __call__(
        self,
        *,
        dns: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnFabricCreate(Protocol):
    """SDN fabric: create"""

    def __call__(
        self,
        *,
        id: str,
        protocol: Literal['openfabric', 'ospf'],
        area: str | UnsetType = ...,
        csnp_interval: float | UnsetType = ...,
        digest: str | UnsetType = ...,
        hello_interval: float | UnsetType = ...,
        ip6_prefix: str | UnsetType = ...,
        ip_prefix: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnFabricDelete(Protocol):
    """SDN fabric: delete"""

    def __call__(
        self,
        *,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnFabricUpdate(Protocol):
    """SDN fabric: update"""

    def __call__(
        self,
        *,
        id: str,
        protocol: Literal['openfabric', 'ospf'],
        area: str | UnsetType = ...,
        csnp_interval: float | UnsetType = ...,
        delete: Sequence[Literal['hello_interval', 'csnp_interval', 'area']] | UnsetType = ...,
        digest: str | UnsetType = ...,
        hello_interval: float | UnsetType = ...,
        ip6_prefix: str | UnsetType = ...,
        ip_prefix: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnFabricNodeCreate(Protocol):
    """SDN fabric node: create"""

    def __call__(
        self,
        *,
        fabric_id: str,
        node_id: str,
        protocol: Literal['openfabric', 'ospf'],
        digest: str | UnsetType = ...,
        interfaces: Sequence[str] | UnsetType = ...,
        ip: str | UnsetType = ...,
        ip6: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnFabricNodeDelete(Protocol):
    """SDN fabric node: delete"""

    def __call__(
        self,
        *,
        fabric_id: str,
        node_id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnFabricNodeUpdate(Protocol):
    """SDN fabric node: update"""

    def __call__(
        self,
        *,
        fabric_id: str,
        node_id: str,
        protocol: Literal['openfabric', 'ospf'],
        delete: Sequence[Literal['interfaces', 'ip', 'ip6']] | UnsetType = ...,
        digest: str | UnsetType = ...,
        interfaces: Sequence[str] | UnsetType = ...,
        ip: str | UnsetType = ...,
        ip6: str | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnLockRelease(Protocol):
    """SDN lock released"""

    def __call__(
        self,
        *,
        force: bool | UnsetType = ...,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnLockAcquire(Protocol):
    """Somebody got the lock and, with the answer, its token. Until the lock is released nobody else
can change the SDN configuration."""

    def __call__(
        self,
        *,
        allow_pending: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class SdnLockForceRelease(Protocol):
    """The lock was taken away without its token, perhaps from somebody who was still at work."""

    def __call__(
        self,
        *,
        force: bool,
        lock_token: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaResourceCreate(Protocol):
    """A guest is kept running from now on, or in whatever state is wanted."""

    def __call__(
        self,
        *,
        sid: str,
        comment: str | UnsetType = ...,
        failback: bool | UnsetType = ...,
        group: str | UnsetType = ...,
        max_relocate: int | UnsetType = ...,
        max_restart: int | UnsetType = ...,
        state: Literal['started', 'stopped', 'enabled', 'disabled', 'ignored'] | UnsetType = ...,
        type: Literal['ct', 'vm'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaResourceDelete(Protocol):
    """A guest stays as it is, but nothing is done any more when it or its node fails."""

    def __call__(
        self,
        *,
        sid: str,
        purge: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaResourceUpdate(Protocol):
    """Settings of a resource were changed, but not the state that is wanted; each such state has an
event of its own."""

    def __call__(
        self,
        *,
        sid: str,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        failback: bool | UnsetType = ...,
        group: str | UnsetType = ...,
        max_relocate: int | UnsetType = ...,
        max_restart: int | UnsetType = ...,
        state: Literal['started', 'stopped', 'enabled', 'disabled', 'ignored'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaResourceMigrate(Protocol):
    """A running guest is to move to another node. The HA manager does it; ha-guest.migrate tells what
came of it."""

    def __call__(
        self,
        *,
        node: str,
        sid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaResourceRelocate(Protocol):
    """A guest is to be stopped and started on another node. The HA manager does it; ha-guest.relocate
tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        sid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaResourceStart(Protocol):
    """From now on the guest is kept running. The HA manager starts it; ha-guest.start tells what came
of it."""

    def __call__(
        self,
        *,
        sid: str,
        state: Literal['started', 'stopped', 'enabled', 'disabled', 'ignored'],
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        failback: bool | UnsetType = ...,
        group: str | UnsetType = ...,
        max_relocate: int | UnsetType = ...,
        max_restart: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaResourceStop(Protocol):
    """From now on the guest is kept stopped. The HA manager stops it; ha-guest.stop tells what came of
it."""

    def __call__(
        self,
        *,
        sid: str,
        state: Literal['started', 'stopped', 'enabled', 'disabled', 'ignored'],
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        failback: bool | UnsetType = ...,
        group: str | UnsetType = ...,
        max_relocate: int | UnsetType = ...,
        max_restart: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaResourceDisable(Protocol):
    """The guest is stopped, and nobody recovers it when its node fails."""

    def __call__(
        self,
        *,
        sid: str,
        state: Literal['started', 'stopped', 'enabled', 'disabled', 'ignored'],
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        failback: bool | UnsetType = ...,
        group: str | UnsetType = ...,
        max_relocate: int | UnsetType = ...,
        max_restart: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaResourceIgnore(Protocol):
    """The HA manager leaves the guest alone, also when its node fails; the guest goes on as it is."""

    def __call__(
        self,
        *,
        sid: str,
        state: Literal['started', 'stopped', 'enabled', 'disabled', 'ignored'],
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        failback: bool | UnsetType = ...,
        group: str | UnsetType = ...,
        max_relocate: int | UnsetType = ...,
        max_restart: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaGroupCreate(Protocol):
    """HA group: create"""

    def __call__(
        self,
        *,
        group: str,
        nodes: str,
        comment: str | UnsetType = ...,
        nofailback: bool | UnsetType = ...,
        restricted: bool | UnsetType = ...,
        type: Literal['group'] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaGroupDelete(Protocol):
    """HA group: delete"""

    def __call__(
        self,
        *,
        group: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaGroupUpdate(Protocol):
    """HA group: update"""

    def __call__(
        self,
        *,
        group: str,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        nodes: str | UnsetType = ...,
        nofailback: bool | UnsetType = ...,
        restricted: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaRuleCreate(Protocol):
    """HA rule: create"""

    def __call__(
        self,
        *,
        resources: str,
        rule: str,
        type: Literal['node-affinity', 'resource-affinity'],
        affinity: Literal['positive', 'negative'] | UnsetType = ...,
        comment: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        nodes: str | UnsetType = ...,
        strict: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaRuleDelete(Protocol):
    """HA rule: delete"""

    def __call__(
        self,
        *,
        rule: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaRuleUpdate(Protocol):
    """Settings of a rule were changed, among them whether it has an effect."""

    def __call__(
        self,
        *,
        rule: str,
        type: Literal['node-affinity', 'resource-affinity'],
        affinity: Literal['positive', 'negative'] | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        disable: bool | UnsetType = ...,
        nodes: str | UnsetType = ...,
        resources: str | UnsetType = ...,
        strict: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaManagerDisarm(Protocol):
    """In the whole cluster no node is fenced and no guest recovered until the manager is armed again.
The manager does it some time after the call."""

    def __call__(
        self,
        *,
        resource_mode: Literal['freeze', 'ignore'],
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaManagerArm(Protocol):
    """The HA manager is to watch and to act again. It does so some time after the call."""

    def __call__(
        self,
        *,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaNodeFence(Protocol):
    """A node did not answer any more and is cut off, so that its guests can run elsewhere without
harm. On failure that is not sure yet, and its guests stay down."""

    def __call__(
        self,
        *,
        target: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaNodeRecover(Protocol):
    """A node that had been fenced answers again, and guests may run on it."""

    def __call__(
        self,
        *,
        target: str,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaNodeEnterMaintenance(Protocol):
    """A node was put into maintenance on the command line or because it shuts down; its guests move to
other nodes."""

    def __call__(
        self,
        *,
        target: str,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaNodeLeaveMaintenance(Protocol):
    """Guests may run on the node again, and those that had moved away come back."""

    def __call__(
        self,
        *,
        target: str,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaGuestStart(Protocol):
    """Guest started by the HA manager"""

    def __call__(
        self,
        *,
        vmid: int,
        node: str,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaGuestStop(Protocol):
    """Guest stopped by the HA manager"""

    def __call__(
        self,
        *,
        vmid: int,
        node: str,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaGuestMigrate(Protocol):
    """A guest was moved while it ran: because somebody asked for it, a rule or the load asks for
another node, or its node gets maintained."""

    def __call__(
        self,
        *,
        vmid: int,
        node: str,
        target: str,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaGuestRelocate(Protocol):
    """A guest was stopped on one node in order to be started on another."""

    def __call__(
        self,
        *,
        vmid: int,
        node: str,
        target: str,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaGuestRecover(Protocol):
    """A guest of a node that was fenced was given to another node, which starts it. On failure there
was no node for it."""

    def __call__(
        self,
        *,
        vmid: int,
        node: str,
        target: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class HaGuestFail(Protocol):
    """All tries to start, stop or move the guest failed. Nothing more is done until somebody disables
the resource."""

    def __call__(
        self,
        *,
        vmid: int,
        node: str,
        request: str | UnsetType = ...,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephFlagUpdate(Protocol):
    """Several flags were set or unset in one call. A task does the work; task.finish tells what came
of it."""

    def __call__(
        self,
        *,
        nobackfill: bool | UnsetType = ...,
        nodeep_scrub: bool | UnsetType = ...,
        nodown: bool | UnsetType = ...,
        noin: bool | UnsetType = ...,
        noout: bool | UnsetType = ...,
        norebalance: bool | UnsetType = ...,
        norecover: bool | UnsetType = ...,
        noscrub: bool | UnsetType = ...,
        notieragent: bool | UnsetType = ...,
        noup: bool | UnsetType = ...,
        pause: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephFlagSet(Protocol):
    """Ceph flag: set"""

    def __call__(
        self,
        *,
        flag: Literal['nobackfill', 'nodeep-scrub', 'nodown', 'noin', 'noout', 'norebalance', 'norecover', 'noscrub', 'notieragent', 'noup', 'pause'],
        value: bool,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephFlagUnset(Protocol):
    """Ceph flag: unset"""

    def __call__(
        self,
        *,
        flag: Literal['nobackfill', 'nodeep-scrub', 'nodown', 'noin', 'noout', 'norebalance', 'norecover', 'noscrub', 'notieragent', 'noup', 'pause'],
        value: bool,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephOsdCreate(Protocol):
    """An OSD is to be made of a disk, whose data is lost. Its number is not known yet. A task does the
work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        dev: str,
        node: str,
        crush_device_class: str | UnsetType = ...,
        db_dev: str | UnsetType = ...,
        db_dev_size: float | UnsetType = ...,
        encrypted: bool | UnsetType = ...,
        osds_per_device: int | UnsetType = ...,
        wal_dev: str | UnsetType = ...,
        wal_dev_size: float | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephOsdDelete(Protocol):
    """The OSD and its data are to be removed. A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        osdid: int,
        cleanup: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephOsdMarkIn(Protocol):
    """Ceph OSD taken in"""

    def __call__(
        self,
        *,
        node: str,
        osdid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephOsdMarkOut(Protocol):
    """No data is put on the OSD any more, and what it has is copied elsewhere."""

    def __call__(
        self,
        *,
        node: str,
        osdid: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephOsdScrub(Protocol):
    """Check of a Ceph OSD asked for"""

    def __call__(
        self,
        *,
        node: str,
        osdid: int,
        deep: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephMdsDelete(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        name: str,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephMdsCreate(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        name: str,
        hotstandby: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephMgrDelete(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        id: str,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephMgrCreate(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephMonDelete(Protocol):
    """A monitor is to be removed; without most of its monitors Ceph stands still. A task does the
work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        monid: str,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephMonCreate(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        monid: str,
        mon_address: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephFsCreate(Protocol):
    """A file system is to be made, with a pool for the data and one for names and folders. A task does
the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        name: str,
        add_storage: bool | UnsetType = ...,
        pg_num: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephFsDelete(Protocol):
    """A file system with all its files is to be removed. A task does the work; task.finish tells what
came of it."""

    def __call__(
        self,
        *,
        name: str,
        node: str,
        remove_pools: bool | UnsetType = ...,
        remove_storages: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephPoolCreate(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        name: str,
        node: str,
        add_storages: bool | UnsetType = ...,
        application: Literal['rbd', 'cephfs', 'rgw'] | UnsetType = ...,
        crush_rule: str | UnsetType = ...,
        erasure_coding: str | UnsetType = ...,
        min_size: int | UnsetType = ...,
        pg_autoscale_mode: Literal['on', 'off', 'warn'] | UnsetType = ...,
        pg_num: int | UnsetType = ...,
        pg_num_min: int | UnsetType = ...,
        size: int | UnsetType = ...,
        target_size: str | UnsetType = ...,
        target_size_ratio: float | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephPoolDelete(Protocol):
    """A pool with all its data is to be removed. A task does the work; task.finish tells what came of
it."""

    def __call__(
        self,
        *,
        name: str,
        node: str,
        force: bool | UnsetType = ...,
        remove_ecprofile: bool | UnsetType = ...,
        remove_storages: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephPoolUpdate(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        name: str,
        node: str,
        application: Literal['rbd', 'cephfs', 'rgw'] | UnsetType = ...,
        crush_rule: str | UnsetType = ...,
        min_size: int | UnsetType = ...,
        pg_autoscale_mode: Literal['on', 'off', 'warn'] | UnsetType = ...,
        pg_num: int | UnsetType = ...,
        pg_num_min: int | UnsetType = ...,
        size: int | UnsetType = ...,
        target_size: str | UnsetType = ...,
        target_size_ratio: float | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephInit(Protocol):
    """The first configuration of Ceph was written. Where it does without proofs of identity, whoever
reaches the network reaches the data."""

    def __call__(
        self,
        *,
        node: str,
        cluster_network: str | UnsetType = ...,
        disable_cephx: bool | UnsetType = ...,
        min_size: int | UnsetType = ...,
        network: str | UnsetType = ...,
        pg_bits: int | UnsetType = ...,
        size: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephReadConfig(Protocol):
    """The settings that Ceph keeps in its own database were read; their values may hold secrets."""

    def __call__(
        self,
        *,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephBulkRestart(Protocol):
    """All daemons of one kind are to be restarted, one after the other, on all nodes. A task does the
work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        service_type: Literal['mon', 'mgr', 'mds', 'osd'],
        dry_run: bool | UnsetType = ...,
        force: bool | UnsetType = ...,
        only_outdated: bool | UnsetType = ...,
        timeout: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephServiceStop(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        service: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephServiceStart(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        service: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephServiceRestart(Protocol):
    """A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        service: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephServiceBulkRestart(Protocol):
    """All OSDs of a node are to be restarted, one after the other. A task does the work; task.finish
tells what came of it."""

    def __call__(
        self,
        *,
        node: str,
        service_type: Literal['osd'],
        dry_run: bool | UnsetType = ...,
        force: bool | UnsetType = ...,
        only_outdated: bool | UnsetType = ...,
        resume: bool | UnsetType = ...,
        set_noout: bool | UnsetType = ...,
        timeout: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephLogRead(Protocol):
    """Ceph log: read"""

    def __call__(
        self,
        *,
        node: str,
        limit: int | UnsetType = ...,
        start: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CephSettingRead(Protocol):
    """The values of some settings were read; they may hold secrets."""

    def __call__(
        self,
        *,
        config_keys: str,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterCreate(Protocol):
    """This node is to become the first of a cluster. A task does the work; task.finish tells what came
of it."""

    def __call__(
        self,
        *,
        clustername: str,
        nodeid: int | UnsetType = ...,
        token_coefficient: int | UnsetType = ...,
        votes: int | UnsetType = ...,
        link: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterJoin(Protocol):
    """This node is to become a member of a cluster, whose users, permissions and settings then replace
its own. A task does the work; task.finish tells what came of it."""

    def __call__(
        self,
        *,
        fingerprint: str,
        hostname: str,
        password: str,
        force: bool | UnsetType = ...,
        nodeid: int | UnsetType = ...,
        votes: int | UnsetType = ...,
        link: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterReadJoinInfo(Protocol):
    """What a new member needs was read, that is addresses, fingerprints of certificates and settings
of the cluster's own network. The password is not in it."""

    def __call__(
        self,
        *,
        node: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterMemberRemove(Protocol):
    """A node was taken out of the cluster; what lies on its own disks is out of reach for the others."""

    def __call__(
        self,
        *,
        node: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterMemberAdd(Protocol):
    """A node was entered as a member of the cluster. The joining node makes this call, with the
password of root, and gets the key that encrypts what the nodes send to each other."""

    def __call__(
        self,
        *,
        node: str,
        apiversion: int | UnsetType = ...,
        force: bool | UnsetType = ...,
        new_node_ip: str | UnsetType = ...,
        nodeid: int | UnsetType = ...,
        votes: int | UnsetType = ...,
        link: dict[int, str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class DatacenterOptionsUpdate(Protocol):
    """Settings of the whole cluster were changed. Some of them are about security: whether migrations
are encrypted, what security keys are bound to, who may give which tags."""

    def __call__(
        self,
        *,
        bwlimit: str | UnsetType = ...,
        consent_text: str | UnsetType = ...,
        console: Literal['applet', 'vv', 'html5', 'xtermjs'] | UnsetType = ...,
        crs: str | UnsetType = ...,
        delete: str | UnsetType = ...,
        description: str | UnsetType = ...,
        email_from: str | UnsetType = ...,
        fencing: Literal['watchdog', 'hardware', 'both'] | UnsetType = ...,
        ha: str | UnsetType = ...,
        http_proxy: str | UnsetType = ...,
        keyboard: Literal['de', 'de-ch', 'da', 'en-gb', 'en-us', 'es', 'fi', 'fr', 'fr-be', 'fr-ca', 'fr-ch', 'hu', 'is', 'it', 'ja', 'lt', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-br', 'sv', 'sl', 'tr'] | UnsetType = ...,
        language: Literal['ar', 'ca', 'da', 'de', 'en', 'es', 'eu', 'fa', 'fr', 'hr', 'he', 'it', 'ja', 'ka', 'kr', 'nb', 'nl', 'nn', 'pl', 'pt_BR', 'ru', 'sl', 'sv', 'tr', 'ukr', 'zh_CN', 'zh_TW'] | UnsetType = ...,
        mac_prefix: str | UnsetType = ...,
        max_workers: int | UnsetType = ...,
        migration: str | UnsetType = ...,
        migration_unsecure: bool | UnsetType = ...,
        next_id: str | UnsetType = ...,
        notify: str | UnsetType = ...,
        registered_tags: str | UnsetType = ...,
        replication: str | UnsetType = ...,
        tag_style: str | UnsetType = ...,
        u2f: str | UnsetType = ...,
        user_tag_access: str | UnsetType = ...,
        webauthn: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterLogRead(Protocol):
    """cluster log: read"""

    def __call__(
        self,
        *,
        max: int | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class QuorumLose(Protocol):
    """Too few nodes can reach each other. On this one the configuration can only be read, so that
calls that change something fail, and guests under high availability are about to be cut off."""

    def __call__(
        self,
        *,
        votes: int,
        expected: int,
        needed: int,
        nodes: Sequence[str] | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class QuorumRegain(Protocol):
    """Enough nodes can reach each other again, or fewer votes are needed than before (as after 'pvecm
expected')."""

    def __call__(
        self,
        *,
        votes: int,
        expected: int,
        needed: int,
        nodes: Sequence[str] | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterContactLose(Protocol):
    """Another node is not reached any more, by any link or by the one that is given."""

    def __call__(
        self,
        *,
        target: str,
        link: int | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ClusterContactRegain(Protocol):
    """Another node is reached again."""

    def __call__(
        self,
        *,
        target: str,
        link: int | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class DirMappingCreate(Protocol):
    """folder mapping: create"""

    def __call__(
        self,
        *,
        id: str,
        map: Sequence[str],
        description: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class DirMappingDelete(Protocol):
    """folder mapping: delete"""

    def __call__(
        self,
        *,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class DirMappingUpdate(Protocol):
    """A folder mapping was changed. Guests that use it may see another folder from then on."""

    def __call__(
        self,
        *,
        id: str,
        delete: str | UnsetType = ...,
        description: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        map: Sequence[str] | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class PciMappingCreate(Protocol):
    """PCI mapping: create"""

    def __call__(
        self,
        *,
        id: str,
        map: Sequence[str],
        description: str | UnsetType = ...,
        live_migration_capable: bool | UnsetType = ...,
        mdev: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class PciMappingDelete(Protocol):
    """PCI mapping: delete"""

    def __call__(
        self,
        *,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class PciMappingUpdate(Protocol):
    """PCI mapping: update"""

    def __call__(
        self,
        *,
        id: str,
        delete: str | UnsetType = ...,
        description: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        live_migration_capable: bool | UnsetType = ...,
        map: Sequence[str] | UnsetType = ...,
        mdev: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UsbMappingCreate(Protocol):
    """USB mapping: create"""

    def __call__(
        self,
        *,
        id: str,
        map: Sequence[str],
        description: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UsbMappingDelete(Protocol):
    """USB mapping: delete"""

    def __call__(
        self,
        *,
        id: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class UsbMappingUpdate(Protocol):
    """USB mapping: update"""

    def __call__(
        self,
        *,
        id: str,
        map: Sequence[str],
        delete: str | UnsetType = ...,
        description: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CpuModelCreate(Protocol):
    """CPU model: create"""

    def __call__(
        self,
        *,
        cputype: str,
        reported_model: str,
        flags: str | UnsetType = ...,
        guest_phys_bits: int | UnsetType = ...,
        hidden: bool | UnsetType = ...,
        hv_vendor_id: str | UnsetType = ...,
        level: int | UnsetType = ...,
        phys_bits: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CpuModelUpdate(Protocol):
    """A CPU model was changed. Guests that use it get the new one when they start again."""

    def __call__(
        self,
        *,
        cputype: str,
        delete: str | UnsetType = ...,
        digest: str | UnsetType = ...,
        flags: str | UnsetType = ...,
        guest_phys_bits: int | UnsetType = ...,
        hidden: bool | UnsetType = ...,
        hv_vendor_id: str | UnsetType = ...,
        level: int | UnsetType = ...,
        phys_bits: str | UnsetType = ...,
        reported_model: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class CpuModelDelete(Protocol):
    """CPU model: delete"""

    def __call__(
        self,
        *,
        cputype: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class PoolDelete(Protocol):
    """A pool was removed, and with it the permissions that were given on it."""

    def __call__(
        self,
        *,
        poolid: str,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class PoolCreate(Protocol):
    """pool: create"""

    def __call__(
        self,
        *,
        poolid: str,
        comment: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class PoolUpdate(Protocol):
    """The remark of a pool was changed. A change of its members is another event."""

    def __call__(
        self,
        *,
        poolid: str,
        allow_move: bool | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: bool | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class PoolAddMember(Protocol):
    """Guests or storages were put into a pool. Whoever has permissions on the pool has them on these
now, and with 'allow-move' somebody else may have lost theirs."""

    def __call__(
        self,
        *,
        poolid: str,
        allow_move: bool | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: bool | UnsetType = ...,
        storage: str | UnsetType = ...,
        vms: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class PoolRemoveMember(Protocol):
    """Guests or storages were taken out of a pool. Whoever has permissions on the pool has them on
these no longer."""

    def __call__(
        self,
        *,
        poolid: str,
        allow_move: bool | UnsetType = ...,
        comment: str | UnsetType = ...,
        delete: bool | UnsetType = ...,
        storage: str | UnsetType = ...,
        vms: str | UnsetType = ...,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ConfigurationFileEdit(Protocol):
    """The content of a file differs from what the last event that explains it has left, so somebody
wrote to it past the API. The subject is who noticed, not who did it."""

    def __call__(
        self,
        *,
        file: str,
        new: str,
        old: str | UnsetType = ...,
        checked: str | UnsetType = ...,
        modified: str | UnsetType = ...,
        editor: str | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ConfigurationFileCreate(Protocol):
    """There is a file that no event explains."""

    def __call__(
        self,
        *,
        file: str,
        new: str,
        checked: str | UnsetType = ...,
        modified: str | UnsetType = ...,
        editor: str | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ConfigurationFileDelete(Protocol):
    """A file is gone, and no event explains it."""

    def __call__(
        self,
        *,
        file: str,
        old: str | UnsetType = ...,
        checked: str | UnsetType = ...,
        editor: str | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ConfigurationFileMove(Protocol):
    """A file has another name or place, and no event explains it. Whoever moves the file of a guest to
another node by hand makes the guest belong to that node."""

    def __call__(
        self,
        *,
        file: str,
        target: str,
        old: str | UnsetType = ...,
        new: str | UnsetType = ...,
        checked: str | UnsetType = ...,
        modified: str | UnsetType = ...,
        editor: str | UnsetType = ...,
        status: Literal['attempt', 'success'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ConfigurationFileRead(Protocol):
    """A file could not be read, or what is in it makes no sense (the reason is 'invalid'). Whether it
was changed is not known."""

    def __call__(
        self,
        *,
        file: str,
        checked: str | UnsetType = ...,
        status: Literal['attempt', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...


class ConfigurationVerify(Protocol):
    """All files were compared with what the events before have left. Success says that they could be
compared; each file that differs has an event of its own."""

    def __call__(
        self,
        *,
        files: int,
        differences: int,
        status: Literal['attempt', 'success', 'failure'] = ...,
        subject: Subject | None = ...,
        object_id: str | None = ...,
        changes: Iterable[Change] = ...,
        error: Failure | None = ...,
    ) -> bool:
        """Write a record; False if it was not written."""
        ...
