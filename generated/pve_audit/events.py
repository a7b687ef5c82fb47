"""The events. Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from auditlex.catalog import Event, Events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

AUDIT_START: Final = Event(
    100001, 'pve.audit.start', 'audit', 'audit', 'start', 'Auditing started',
    ('notice', 'notice', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.2.1.6', 'pci-10.7.2'),
    since='0.1',
)
"""The process began to make records. What it is stands in the record's process."""

AUDIT_STOP: Final = Event(
    100002, 'pve.audit.stop', 'audit', 'audit', 'stop', 'Auditing stopped',
    ('warning', 'warning', 'warning'), ('success',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.6'),
    since='0.1',
)
"""The process ended in good order and makes no more records."""

AUDIT_CRASH: Final = Event(
    100003, 'pve.audit.crash', 'audit', 'audit', 'crash', 'Auditing crashed',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.2.1.6', 'pci-10.7.2'),
    since='0.1',
)
"""The process ended without stopping in good order. The next one writes it at its start; what
happened in between was not recorded."""

AUDIT_RECOVER: Final = Event(
    100004, 'pve.audit.recover', 'audit', 'audit', 'recover', 'Auditing recovered',
    ('warning', 'warning', 'warning'), ('success',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2', 'pci-10.7.3'),
    since='0.1',
)
"""Records could not be written for a while and now can again."""

AUDIT_REFUSE: Final = Event(
    100005, 'pve.audit.refuse', 'audit', 'audit', 'refuse', 'Call refused for lack of auditing',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2'),
    since='0.1',
)
"""A call was not carried out because it could not be recorded and the policy asks for that."""

AUDIT_POLICY_UPDATE: Final = Event(
    100021, 'pve.audit-policy.update', 'audit', 'audit-policy', 'update', 'Audit policy changed',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, True, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-12.3', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.6'),
    since='0.1',
)
"""The policy of the cluster was changed. The change itself is recorded by the policy that held
before and by the new one."""

AUDIT_POLICY_LOAD: Final = Event(
    100022, 'pve.audit-policy.load', 'audit', 'audit-policy', 'load', 'Audit policy loaded',
    ('notice', 'notice', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-12.3', 'nist-au-2', 'nist-au-5', 'pci-10.2.1.6'),
    since='0.1',
)
"""A process took over a policy that had changed. On failure it was rejected, and the policy before
goes on to hold."""

AUDIT_POLICY_OVERRIDE: Final = Event(
    100023, 'pve.audit-policy.override', 'audit', 'audit-policy', 'override', 'Audit policy overridden on a node',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, True, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-12.3', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.6'),
    since='0.1',
)
"""A node got a policy that differs from that of the cluster."""

AUDIT_POLICY_RESET: Final = Event(
    100024, 'pve.audit-policy.reset', 'audit', 'audit-policy', 'reset', 'Audit policy of a node reset',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, True, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-12.3', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.6'),
    since='0.1',
)
"""A node lost its own policy; that of the cluster holds again."""

AUDIT_LOG_VIEW: Final = Event(
    100041, 'pve.audit-log.view', 'audit', 'audit-log', 'view', 'Audit log viewed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, True, ('hipaa-164.308.a.1.ii.d', 'hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-6', 'nist-au-9', 'pci-10.2.1.3'),
    since='0.1',
)
"""Somebody looked at records, or tried to."""

AUDIT_LOG_EXPORT: Final = Event(
    100042, 'pve.audit-log.export', 'audit', 'audit-log', 'export', 'Audit log exported',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, True, ('hipaa-164.308.a.1.ii.d', 'hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-6', 'nist-au-9', 'pci-10.2.1.3'),
    since='0.1',
)
"""Records were copied out of the product, where its permissions no longer protect them."""

AUDIT_LOG_CREATE: Final = Event(
    100043, 'pve.audit-log.create', 'audit', 'audit-log', 'create', 'Audit log created',
    ('notice', 'notice', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.6'),
    since='0.1',
)
"""A file was begun. Where it was not begun by rotation, look for the one before."""

AUDIT_LOG_ROTATE: Final = Event(
    100044, 'pve.audit-log.rotate', 'audit', 'audit-log', 'rotate', 'Audit log rotated',
    ('notice', 'info', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-11', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.6', 'pci-10.5.1'),
    since='0.1',
)
"""A file was closed and put aside, and the next one begun."""

AUDIT_LOG_PRUNE: Final = Event(
    100045, 'pve.audit-log.prune', 'audit', 'audit-log', 'prune', 'Audit log pruned',
    ('notice', 'notice', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-11', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.5.1'),
    since='0.1',
)
"""Files were removed because their records are older than they have to be kept."""

AUDIT_LOG_WRITE: Final = Event(
    100046, 'pve.audit-log.write', 'audit', 'audit-log', 'write', 'Audit log not written',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2'),
    since='0.1',
)
"""A record could not be written where it belongs. This record reached another place, or was
written after the cause had gone."""

AUDIT_LOG_LOSE: Final = Event(
    100047, 'pve.audit-log.lose', 'audit', 'audit-log', 'lose', 'Audit records lost',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2', 'pci-10.7.3'),
    since='0.1',
)
"""Records were made but could not be kept until they were written."""

AUDIT_LOG_MISS: Final = Event(
    100048, 'pve.audit-log.miss', 'audit', 'audit-log', 'miss', 'Audit records missing',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'nist-au-9', 'pci-10.3.4', 'pci-10.7.2'),
    since='0.1',
)
"""The sequence numbers of two records that follow each other leave a gap."""

AUDIT_LOG_VERIFY: Final = Event(
    100049, 'pve.audit-log.verify', 'audit', 'audit-log', 'verify', 'Audit log verified',
    ('notice', 'info', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.3.4'),
    since='0.1',
)
"""Files were checked for records that were changed, removed or put in. A failure means that some
were, or that the check itself could not be made."""

AUDIT_LOG_RUN_LOW: Final = Event(
    100050, 'pve.audit-log.run-low', 'audit', 'audit-log', 'run-low', 'Audit log runs out of room',
    ('warning', 'warning', 'warning'), ('success',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5.1'),
    since='0.1',
)
"""The room for records fell below the limit that the policy sets."""

AUDIT_RECORD_REDACT: Final = Event(
    100061, 'pve.audit-record.redact', 'audit', 'audit-record', 'redact', 'Redaction failed',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2'),
    since='0.1',
)
"""Secrets could not be taken out of a parameter, as when its text could not be read. The whole
value was masked instead, so that nothing leaked."""

AUDIT_RECORD_CLASSIFY: Final = Event(
    100062, 'pve.audit-record.classify', 'audit', 'audit-record', 'classify', 'Call without an event',
    ('warning', 'warning', 'warning'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2'),
    since='0.1',
)
"""A call changed something, and the catalog has no event for it: the product is newer than the
catalog. The record says who called what; the parameters are not written."""

AUDIT_CATALOG_UPDATE: Final = Event(
    100081, 'pve.audit-catalog.update', 'audit', 'audit-catalog', 'update', 'Catalog of events changed',
    ('notice', 'notice', 'warning'), ('success',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-12.3', 'nist-au-2'),
    since='0.1',
)
"""A process began to work with another version of the catalog than the one before it."""

AUDIT_KEY_ROTATE: Final = Event(
    100101, 'pve.audit-key.rotate', 'audit', 'audit-key', 'rotate', 'Key for hashed values replaced',
    ('notice', 'notice', 'error'), ('success', 'failure'), True, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-9'),
    since='0.1',
)
"""From now on the same value has another hash than before, so that hashes on both sides of this
record can't be compared."""

CLOCK_STEP: Final = Event(
    100121, 'pve.clock.step', 'audit', 'clock', 'step', 'Clock stepped',
    ('warning', 'warning', 'warning'), ('success',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-8', 'pci-10.6.3'),
    since='0.1',
)
"""The time jumped by more than a moment between two records. The order of records in the log is
right all the same."""

SESSION_LOGIN: Final = Event(
    101001, 'pve.session.login', 'session', 'session', 'login', 'Login',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'hipaa-164.312.d', 'nist-ac-7', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""Somebody gave a password that is not a ticket, and got a session or was refused. Whoever has a
second factor gets one only with session.login-second-factor, unless a one-time password came
with the password. The subject of a failure is the name as it was sent, which nobody has
checked."""

SESSION_LOGIN_FIRST_FACTOR: Final = Event(
    101002, 'pve.session.login-first-factor', 'session', 'session', 'login-first-factor', 'First factor passed',
    ('notice', 'notice', 'warning'), ('success',), True, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'hipaa-164.312.d', 'nist-au-12', 'nist-au-2', 'nist-ia-2'),
    since='0.1',
)
"""The password was right and a second factor is asked for. There is no session yet; a wrong
password is a failure of session.login."""

SESSION_LOGIN_SECOND_FACTOR: Final = Event(
    101003, 'pve.session.login-second-factor', 'session', 'session', 'login-second-factor', 'Login with a second factor',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'hipaa-164.312.d', 'nist-ac-7', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""The challenge of the first factor was answered. A failure means that somebody knows the password
and lacks the second factor, and deserves a look."""

SESSION_RENEW: Final = Event(
    101004, 'pve.session.renew', 'session', 'session', 'renew', 'Session renewed',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""A ticket was given in place of the password, in order to get a new one; browsers do that every
few minutes. A ticket that is not the user's own is refused, except root@pam's, which makes the
call session.impersonate. A password that begins with 'PVE:' is taken for a ticket."""

SESSION_IMPERSONATE: Final = Event(
    101005, 'pve.session.impersonate', 'session', 'session', 'impersonate', "Session in another's name",
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.4', 'pci-10.2.1.5'),
    since='0.1',
)
"""A ticket of root@pam was given to get a session of another user, whose password is not asked
for. What follows is written in the name of that user, so this record alone shows who it was."""

SESSION_VERIFY_PRIVILEGES: Final = Event(
    101006, 'pve.session.verify-privileges', 'session', 'session', 'verify-privileges', 'Privileges of a user verified',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""A service asked whether a user, proved by password or ticket, has privileges on a path. Nobody
gets a session by it."""

SESSION_VERIFY_VNC_TICKET: Final = Event(
    101007, 'pve.session.verify-vnc-ticket', 'session', 'session', 'verify-vnc-ticket', 'Console ticket verified',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""The program that serves a console checked the ticket of the one who opens it. The call comes
from the node itself, and says that a console was opened rather than only prepared."""

SESSION_OPENID_START: Final = Event(
    101008, 'pve.session.openid-start', 'session', 'session', 'openid-start', 'OpenID login started',
    ('notice', 'info', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-au-12', 'nist-au-2'),
    since='0.1',
)
"""Somebody asked for the address at which an OpenID provider logs in. Nobody is known yet."""

SESSION_OPENID_LOGIN: Final = Event(
    101009, 'pve.session.openid-login', 'session', 'session', 'openid-login', 'Login with OpenID',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'hipaa-164.312.d', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""An OpenID provider vouched for a user, who got a session. Who it is stands in the response only;
after a failure the subject is unknown."""

SESSION_LOGOUT: Final = Event(
    101010, 'pve.session.logout', 'session', 'session', 'logout', 'Logout',
    ('notice', 'info', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-12', 'nist-au-12', 'nist-au-2'),
    since='0.1',
)
"""A session was ended by its user. Closing the browser, or letting the ticket expire, leaves no
trace."""

SESSION_USE_DISABLED_ACCOUNT: Final = Event(
    101011, 'pve.session.use-disabled-account', 'session', 'session', 'use-disabled-account', 'Disabled account used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""A valid ticket or API token was presented for a user who is disabled."""

SESSION_USE_EXPIRED_ACCOUNT: Final = Event(
    101012, 'pve.session.use-expired-account', 'session', 'session', 'use-expired-account', 'Expired account used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""A valid ticket or API token was presented for a user whose time is over."""

TICKET_USE: Final = Event(
    101021, 'pve.ticket.use', 'session', 'ticket', 'use', 'Bad ticket used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""A ticket was presented that is malformed or not signed by this cluster. Calls with a good ticket
are told by their own events."""

TICKET_USE_EXPIRED: Final = Event(
    101022, 'pve.ticket.use-expired', 'session', 'ticket', 'use-expired', 'Expired ticket used',
    ('notice', 'notice', 'notice'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""A ticket was presented after its two hours. Browsers that were left open do that, so single
records mean little."""

TICKET_USE_INCOMPLETE: Final = Event(
    101023, 'pve.ticket.use-incomplete', 'session', 'ticket', 'use-incomplete', 'Ticket without second factor used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""The ticket of a first factor was presented as if the second had been passed too."""

TICKET_USE_WITHOUT_CSRF: Final = Event(
    101024, 'pve.ticket.use-without-csrf', 'session', 'ticket', 'use-without-csrf', 'CSRF check failed',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""A call that changes something came with a ticket but without the token that only the product's
own pages know. It may come from a page of somebody else that the user's browser has open."""

TOKEN_USE: Final = Event(
    101041, 'pve.token.use', 'session', 'token', 'use', 'Bad API token used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""An API token was presented that does not exist, or whose secret is wrong. Calls with a good
token are told by their own events."""

TOKEN_USE_EXPIRED: Final = Event(
    101042, 'pve.token.use-expired', 'session', 'token', 'use-expired', 'Expired API token used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""An API token was presented with the right secret, but after its time."""

TFA_LOCK_TOTP: Final = Event(
    101061, 'pve.tfa.lock-totp', 'session', 'tfa', 'lock-totp', 'TOTP locked',
    ('warning', 'warning', 'warning'), ('success',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-7', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""Too many TOTP codes in a row were wrong. The user has to log in with a recovery code, or an
administrator has to unlock the user (tfa.unlock)."""

TFA_LOCK: Final = Event(
    101062, 'pve.tfa.lock', 'session', 'tfa', 'lock', 'Second factors locked',
    ('warning', 'warning', 'warning'), ('success',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-7', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""Too many second factors of any kind were wrong. None is accepted until the given time."""

REQUEST_CALL: Final = Event(
    102001, 'pve.request.call', 'authorization', 'request', 'call', 'Permission denied',
    ('warning', 'warning', 'warning'), ('failure',), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""A call was refused because its user or API token lacks a privilege. It is written only if the
method has no event of its own; otherwise that event's failure, with the reason 'denied', tells
the same."""

REQUEST_CALL_WITH_TOKEN: Final = Event(
    102002, 'pve.request.call-with-token', 'authorization', 'request', 'call-with-token', 'API token not allowed',
    ('warning', 'warning', 'warning'), ('failure',), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""An API token was used for a method that needs a session, as those that change second factors do."""

REQUEST_CALL_UNKNOWN: Final = Event(
    102003, 'pve.request.call-unknown', 'authorization', 'request', 'call-unknown', 'Unknown method called',
    ('notice', 'notice', 'notice'), ('failure',), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""The API has no such path, or not with this method. Many of them from one address look like
somebody who tries doors."""

CONNECTION_OPEN: Final = Event(
    102021, 'pve.connection.open', 'authorization', 'connection', 'open', 'Address denied',
    ('warning', 'warning', 'warning'), ('failure',), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4'),
    since='0.1',
)
"""The web server closed a connection at once, because its address is denied or not among those
that are allowed. Nothing was read from it, so there is no user and no path."""

USER_CREATE: Final = Event(
    103001, 'pve.user.create', 'access', 'user', 'create', 'user: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""user: create"""

USER_UPDATE: Final = Event(
    103002, 'pve.user.update', 'access', 'user', 'update', 'user: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""Settings of a user were changed, but neither whether the user can log in nor the groups; those
have events of their own."""

USER_DELETE: Final = Event(
    103003, 'pve.user.delete', 'access', 'user', 'delete', 'user: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""A user was removed, with the permissions, API tokens and second factors that belonged to it."""

USER_ENABLE: Final = Event(
    103004, 'pve.user.enable', 'access', 'user', 'enable', 'user: enable',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""A user was set to be able to log in, whatever else was changed with it. The web interface sends
this with every change of a user; the changes say whether the user was disabled before."""

USER_DISABLE: Final = Event(
    103005, 'pve.user.disable', 'access', 'user', 'disable', 'user: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""A user was set to be unable to log in, whatever else was changed with it."""

USER_UPDATE_GROUPS: Final = Event(
    103006, 'pve.user.update-groups', 'access', 'user', 'update-groups', 'user: update groups',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""The groups of a user were changed, and with them perhaps what the user may do."""

USER_CHANGE_PASSWORD: Final = Event(
    103007, 'pve.user.change-password', 'access', 'user', 'change-password', 'user: change password',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""The password of a user was set, by the user or by somebody who may. In the realm 'pam' it holds
on one node only."""

USER_LIST: Final = Event(
    103008, 'pve.user.list', 'access', 'user', 'list', 'user: list',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""The list of users was read, as far as the caller may see it. It shows who has second factors."""

USER_READ: Final = Event(
    103009, 'pve.user.read', 'access', 'user', 'read', 'user: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""user: read"""

USER_LIST_TFA: Final = Event(
    103010, 'pve.user.list-tfa', 'access', 'user', 'list-tfa', 'user: list second factors',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""Which second factors a user has was read, by the user or by somebody who may."""

USER_AUTOCREATE: Final = Event(
    103011, 'pve.user.autocreate', 'access', 'user', 'autocreate', 'User created by a login',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""Somebody logged in with OpenID for the first time, and the realm is set up to make a user then.
The login itself is session.openid-login."""

USER_ASSIGN_GROUPS: Final = Event(
    103012, 'pve.user.assign-groups', 'access', 'user', 'assign-groups', 'Groups assigned by a login',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""Somebody logged in with OpenID, and the provider named other groups than the user had. Without
'overwrite' groups are only added."""

GROUP_CREATE: Final = Event(
    103021, 'pve.group.create', 'access', 'group', 'create', 'group: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""group: create"""

GROUP_UPDATE: Final = Event(
    103022, 'pve.group.update', 'access', 'group', 'update', 'group: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""The remark of a group was changed. Who belongs to it is a setting of each user."""

GROUP_DELETE: Final = Event(
    103023, 'pve.group.delete', 'access', 'group', 'delete', 'group: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""A group was removed, and with it the permissions that its users had through it."""

GROUP_AUTOCREATE: Final = Event(
    103024, 'pve.group.autocreate', 'access', 'group', 'autocreate', 'Group created by a login',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""Somebody logged in with OpenID, the provider named a group that did not exist, and the realm is
set up to make it then."""

ROLE_CREATE: Final = Event(
    103041, 'pve.role.create', 'access', 'role', 'create', 'role: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""role: create"""

ROLE_UPDATE: Final = Event(
    103042, 'pve.role.update', 'access', 'role', 'update', 'role: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""The privileges of a role were changed, and at once those of everybody who has the role."""

ROLE_DELETE: Final = Event(
    103043, 'pve.role.delete', 'access', 'role', 'delete', 'role: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""role: delete"""

ACL_GRANT: Final = Event(
    103061, 'pve.acl.grant', 'access', 'acl', 'grant', 'Permissions granted',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""Each of the roles was given to each of the users, groups and API tokens on the path. That is
what the privileges of everybody rest on."""

ACL_REVOKE: Final = Event(
    103062, 'pve.acl.revoke', 'access', 'acl', 'revoke', 'Permissions revoked',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""Each of the roles was taken from each of the users, groups and API tokens on the path."""

ACL_LIST: Final = Event(
    103063, 'pve.acl.list', 'access', 'acl', 'list', 'Permissions listed',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""The permissions were read, as far as the caller may change them."""

ACL_READ_EFFECTIVE: Final = Event(
    103064, 'pve.acl.read-effective', 'access', 'acl', 'read-effective', 'Effective permissions read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""What a user or API token may do was read, with everything that groups and higher paths add.
Without a user it is what the caller may do."""

TOKEN_CREATE: Final = Event(
    103081, 'pve.token.create', 'access', 'token', 'create', 'API token: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""An API token was made. Its secret is in the response and nowhere else."""

TOKEN_UPDATE: Final = Event(
    103082, 'pve.token.update', 'access', 'token', 'update', 'API token: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""Settings of an API token were changed. Without 'privsep' it has all permissions of its user."""

TOKEN_DELETE: Final = Event(
    103083, 'pve.token.delete', 'access', 'token', 'delete', 'API token: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""API token: delete"""

TOKEN_LIST: Final = Event(
    103084, 'pve.token.list', 'access', 'token', 'list', 'API token: list',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2'),
    since='0.1',
)
"""API token: list"""

TOKEN_READ: Final = Event(
    103085, 'pve.token.read', 'access', 'token', 'read', 'API token: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2'),
    since='0.1',
)
"""API token: read"""

TFA_CREATE: Final = Event(
    103101, 'pve.tfa.create', 'access', 'tfa', 'create', 'second factor: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""A second factor was added in one step. The response to recovery codes holds the codes and
nothing else does."""

TFA_START_REGISTRATION: Final = Event(
    103102, 'pve.tfa.start-registration', 'access', 'tfa', 'start-registration', 'Registration of a security key started',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""The challenge for a new security key was asked for. There is no second factor until tfa.confirm."""

TFA_CONFIRM: Final = Event(
    103103, 'pve.tfa.confirm', 'access', 'tfa', 'confirm', 'Registration of a security key finished',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""The challenge for a new security key was answered, so that the key can be used to log in."""

TFA_UPDATE: Final = Event(
    103104, 'pve.tfa.update', 'access', 'tfa', 'update', 'second factor: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""The remark of a second factor was changed."""

TFA_ENABLE: Final = Event(
    103105, 'pve.tfa.enable', 'access', 'tfa', 'enable', 'second factor: enable',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""second factor: enable"""

TFA_DISABLE: Final = Event(
    103106, 'pve.tfa.disable', 'access', 'tfa', 'disable', 'second factor: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""A second factor was switched off; if it was the last, the password alone is enough."""

TFA_DELETE: Final = Event(
    103107, 'pve.tfa.delete', 'access', 'tfa', 'delete', 'second factor: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""A second factor was removed; if it was the last, the password alone is enough."""

TFA_UNLOCK: Final = Event(
    103108, 'pve.tfa.unlock', 'access', 'tfa', 'unlock', 'Second factors unlocked',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-ac-7', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5'),
    since='0.1',
)
"""The second factors of a user are accepted again, after too many wrong ones had locked them."""

TFA_LIST: Final = Event(
    103109, 'pve.tfa.list', 'access', 'tfa', 'list', 'Second factors of all users listed',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2'),
    since='0.1',
)
"""Which second factors users have was read, as far as the caller may see it."""

TFA_READ: Final = Event(
    103110, 'pve.tfa.read', 'access', 'tfa', 'read', 'second factor: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2'),
    since='0.1',
)
"""second factor: read"""

REALM_CREATE: Final = Event(
    103121, 'pve.realm.create', 'access', 'realm', 'create', 'realm: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7'),
    since='0.1',
)
"""realm: create"""

REALM_UPDATE: Final = Event(
    103122, 'pve.realm.update', 'access', 'realm', 'update', 'realm: update',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7'),
    since='0.1',
)
"""Settings of a realm were changed. Another server, provider or claim can let other people in
under the names that are already known."""

REALM_DELETE: Final = Event(
    103123, 'pve.realm.delete', 'access', 'realm', 'delete', 'realm: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7'),
    since='0.1',
)
"""A realm was removed. Its users stay in the list of users but can't log in any more."""

REALM_SYNC: Final = Event(
    103124, 'pve.realm.sync', 'access', 'realm', 'sync', 'Synchronization of a realm started',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7'),
    since='0.1',
)
"""Users and groups of a realm are taken over from its directory. The work is done by a task that
goes on after the call; realm.finish-sync tells what came of it."""

REALM_SYNC_PREVIEW: Final = Event(
    103125, 'pve.realm.sync-preview', 'access', 'realm', 'sync-preview', 'Synchronization of a realm previewed',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7'),
    since='0.1',
)
"""A synchronization was tried without writing anything."""

REALM_READ: Final = Event(
    103126, 'pve.realm.read', 'access', 'realm', 'read', 'realm: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7'),
    since='0.1',
)
"""The settings of a realm were read."""

REALM_FINISH_SYNC: Final = Event(
    103127, 'pve.realm.finish-sync', 'access', 'realm', 'finish-sync', 'Synchronization of a realm finished',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7'),
    since='0.1',
)
"""The task that took over users and groups came to its end. After a failure, what was done until
then stays done."""

ALL: Final = Events(
    'pve',
    (
        AUDIT_START,
        AUDIT_STOP,
        AUDIT_CRASH,
        AUDIT_RECOVER,
        AUDIT_REFUSE,
        AUDIT_POLICY_UPDATE,
        AUDIT_POLICY_LOAD,
        AUDIT_POLICY_OVERRIDE,
        AUDIT_POLICY_RESET,
        AUDIT_LOG_VIEW,
        AUDIT_LOG_EXPORT,
        AUDIT_LOG_CREATE,
        AUDIT_LOG_ROTATE,
        AUDIT_LOG_PRUNE,
        AUDIT_LOG_WRITE,
        AUDIT_LOG_LOSE,
        AUDIT_LOG_MISS,
        AUDIT_LOG_VERIFY,
        AUDIT_LOG_RUN_LOW,
        AUDIT_RECORD_REDACT,
        AUDIT_RECORD_CLASSIFY,
        AUDIT_CATALOG_UPDATE,
        AUDIT_KEY_ROTATE,
        CLOCK_STEP,
        SESSION_LOGIN,
        SESSION_LOGIN_FIRST_FACTOR,
        SESSION_LOGIN_SECOND_FACTOR,
        SESSION_RENEW,
        SESSION_IMPERSONATE,
        SESSION_VERIFY_PRIVILEGES,
        SESSION_VERIFY_VNC_TICKET,
        SESSION_OPENID_START,
        SESSION_OPENID_LOGIN,
        SESSION_LOGOUT,
        SESSION_USE_DISABLED_ACCOUNT,
        SESSION_USE_EXPIRED_ACCOUNT,
        TICKET_USE,
        TICKET_USE_EXPIRED,
        TICKET_USE_INCOMPLETE,
        TICKET_USE_WITHOUT_CSRF,
        TOKEN_USE,
        TOKEN_USE_EXPIRED,
        TFA_LOCK_TOTP,
        TFA_LOCK,
        REQUEST_CALL,
        REQUEST_CALL_WITH_TOKEN,
        REQUEST_CALL_UNKNOWN,
        CONNECTION_OPEN,
        USER_CREATE,
        USER_UPDATE,
        USER_DELETE,
        USER_ENABLE,
        USER_DISABLE,
        USER_UPDATE_GROUPS,
        USER_CHANGE_PASSWORD,
        USER_LIST,
        USER_READ,
        USER_LIST_TFA,
        USER_AUTOCREATE,
        USER_ASSIGN_GROUPS,
        GROUP_CREATE,
        GROUP_UPDATE,
        GROUP_DELETE,
        GROUP_AUTOCREATE,
        ROLE_CREATE,
        ROLE_UPDATE,
        ROLE_DELETE,
        ACL_GRANT,
        ACL_REVOKE,
        ACL_LIST,
        ACL_READ_EFFECTIVE,
        TOKEN_CREATE,
        TOKEN_UPDATE,
        TOKEN_DELETE,
        TOKEN_LIST,
        TOKEN_READ,
        TFA_CREATE,
        TFA_START_REGISTRATION,
        TFA_CONFIRM,
        TFA_UPDATE,
        TFA_ENABLE,
        TFA_DISABLE,
        TFA_DELETE,
        TFA_UNLOCK,
        TFA_LIST,
        TFA_READ,
        REALM_CREATE,
        REALM_UPDATE,
        REALM_DELETE,
        REALM_SYNC,
        REALM_SYNC_PREVIEW,
        REALM_READ,
        REALM_FINISH_SYNC,
    ),
)
"""All events, in the order of their ids."""

by_id = ALL.by_id
by_name = ALL.by_name
