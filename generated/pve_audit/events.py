"""The events. Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from auditlex.catalog import Event, Events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

AUDIT_START: Final = Event(
    100001, 'pve.audit.start', 'audit', 'audit', 'start', 'Auditing started',
    ('notice', 'notice', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.2.1.6', 'pci-10.7.2', 'vmm-000471'),
    since='1.0',
)
"""The process began to make records. What it is stands in the record's process."""

AUDIT_STOP: Final = Event(
    100002, 'pve.audit.stop', 'audit', 'audit', 'stop', 'Auditing stopped',
    ('warning', 'warning', 'warning'), ('success',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.6', 'vmm-000471'),
    since='1.0',
)
"""The process ended in good order and makes no more records."""

AUDIT_CRASH: Final = Event(
    100003, 'pve.audit.crash', 'audit', 'audit', 'crash', 'Auditing crashed',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.2.1.6', 'pci-10.7.2', 'vmm-000471'),
    since='1.0',
)
"""The process ended without stopping in good order. The next one writes it at its start; what
happened in between was not recorded."""

AUDIT_RECOVER: Final = Event(
    100004, 'pve.audit.recover', 'audit', 'audit', 'recover', 'Auditing recovered',
    ('warning', 'warning', 'warning'), ('success',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2', 'pci-10.7.3', 'vmm-000471'),
    since='1.0',
)
"""Records could not be written for a while and now can again."""

AUDIT_REFUSE: Final = Event(
    100005, 'pve.audit.refuse', 'audit', 'audit', 'refuse', 'Call refused for lack of auditing',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2', 'vmm-000471'),
    since='1.0',
)
"""A call was not carried out because it could not be recorded and the policy asks for that."""

AUDIT_POLICY_UPDATE: Final = Event(
    100021, 'pve.audit-policy.update', 'audit', 'audit-policy', 'update', 'Audit policy changed',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, True, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-12.3', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.6', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The policy of the cluster was changed. The change itself is recorded by the policy that held
before and by the new one."""

AUDIT_POLICY_LOAD: Final = Event(
    100022, 'pve.audit-policy.load', 'audit', 'audit-policy', 'load', 'Audit policy loaded',
    ('notice', 'notice', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-12.3', 'nist-au-2', 'nist-au-5', 'pci-10.2.1.6', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A process took over a policy that had changed. On failure it was rejected, and the policy before
goes on to hold."""

AUDIT_POLICY_OVERRIDE: Final = Event(
    100023, 'pve.audit-policy.override', 'audit', 'audit-policy', 'override', 'Audit policy overridden on a node',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, True, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-12.3', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.6', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A node got a policy that differs from that of the cluster."""

AUDIT_POLICY_RESET: Final = Event(
    100024, 'pve.audit-policy.reset', 'audit', 'audit-policy', 'reset', 'Audit policy of a node reset',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, True, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-12.3', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.6', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A node lost its own policy; that of the cluster holds again."""

AUDIT_LOG_READ: Final = Event(
    100041, 'pve.audit-log.read', 'audit', 'audit-log', 'read', 'Audit log viewed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, True, ('hipaa-164.308.a.1.ii.d', 'hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-6', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.3', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""Somebody looked at records, or tried to."""

AUDIT_LOG_EXPORT: Final = Event(
    100042, 'pve.audit-log.export', 'audit', 'audit-log', 'export', 'Audit log exported',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, True, ('hipaa-164.308.a.1.ii.d', 'hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-6', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.3', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""Records were copied out of the product, where its permissions no longer protect them."""

AUDIT_LOG_CREATE: Final = Event(
    100043, 'pve.audit-log.create', 'audit', 'audit-log', 'create', 'Audit log created',
    ('notice', 'notice', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.6', 'vmm-000471'),
    since='1.0',
)
"""A file was begun. Where it was not begun by rotation, look for the one before."""

AUDIT_LOG_ROTATE: Final = Event(
    100044, 'pve.audit-log.rotate', 'audit', 'audit-log', 'rotate', 'Audit log rotated',
    ('notice', 'info', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-11', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.6', 'pci-10.5.1', 'vmm-000471'),
    since='1.0',
)
"""A file was closed and put aside, and the next one begun."""

AUDIT_LOG_PRUNE: Final = Event(
    100045, 'pve.audit-log.prune', 'audit', 'audit-log', 'prune', 'Audit log pruned',
    ('notice', 'notice', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-11', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.5.1', 'vmm-000471'),
    since='1.0',
)
"""Files were removed because their records are older than they have to be kept."""

AUDIT_LOG_WRITE: Final = Event(
    100046, 'pve.audit-log.write', 'audit', 'audit-log', 'write', 'Audit log not written',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2', 'vmm-000471'),
    since='1.0',
)
"""A record could not be written where it belongs. This record reached another place, or was
written after the cause had gone."""

AUDIT_LOG_LOSE: Final = Event(
    100047, 'pve.audit-log.lose', 'audit', 'audit-log', 'lose', 'Audit records lost',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2', 'pci-10.7.3', 'vmm-000471'),
    since='1.0',
)
"""Records were made but could not be kept until they were written."""

AUDIT_LOG_MISS: Final = Event(
    100048, 'pve.audit-log.miss', 'audit', 'audit-log', 'miss', 'Audit records missing',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'nist-au-9', 'pci-10.3.4', 'pci-10.7.2', 'vmm-000471'),
    since='1.0',
)
"""The sequence numbers of two records that follow each other leave a gap."""

AUDIT_LOG_VERIFY: Final = Event(
    100049, 'pve.audit-log.verify', 'audit', 'audit-log', 'verify', 'Audit log verified',
    ('notice', 'info', 'error'), ('success', 'failure'), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.3.4', 'vmm-000471'),
    since='1.0',
)
"""Files were checked for records that were changed, removed or put in. A failure means that some
were, or that the check itself could not be made."""

AUDIT_LOG_RUN_LOW: Final = Event(
    100050, 'pve.audit-log.run-low', 'audit', 'audit-log', 'run-low', 'Audit log runs out of room',
    ('warning', 'warning', 'warning'), ('success',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5.1', 'vmm-000471'),
    since='1.0',
)
"""The room for records fell below the limit that the policy sets."""

AUDIT_RECORD_REDACT: Final = Event(
    100061, 'pve.audit-record.redact', 'audit', 'audit-record', 'redact', 'Redaction failed',
    ('error', 'error', 'error'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2', 'vmm-000471'),
    since='1.0',
)
"""Secrets could not be taken out of a parameter, as when its text could not be read. The whole
value was masked instead, so that nothing leaked."""

AUDIT_RECORD_CLASSIFY: Final = Event(
    100062, 'pve.audit-record.classify', 'audit', 'audit-record', 'classify', 'Call without an event',
    ('warning', 'warning', 'warning'), ('failure',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-5', 'pci-10.7.2', 'vmm-000471'),
    since='1.0',
)
"""A call changed something, and the catalog has no event for it: the product is newer than the
catalog. The record says who called what; the parameters are not written."""

AUDIT_CATALOG_UPDATE: Final = Event(
    100081, 'pve.audit-catalog.update', 'audit', 'audit-catalog', 'update', 'Catalog of events changed',
    ('notice', 'notice', 'warning'), ('success',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-12.3', 'nist-au-2', 'vmm-000471'),
    since='1.0',
)
"""A process began to work with another version of the catalog than the one before it."""

AUDIT_KEY_ROTATE: Final = Event(
    100101, 'pve.audit-key.rotate', 'audit', 'audit-key', 'rotate', 'Key for hashed values replaced',
    ('notice', 'notice', 'error'), ('success', 'failure'), True, True, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""From now on the same value has another hash than before, so that hashes on both sides of this
record can't be compared."""

CLOCK_STEP: Final = Event(
    100121, 'pve.clock.step', 'audit', 'clock', 'step', 'Clock stepped',
    ('warning', 'warning', 'warning'), ('success',), False, True, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-au-8', 'pci-10.6.3', 'vmm-000471'),
    since='1.0',
)
"""The time jumped by more than a moment between two records. The order of records in the log is
right all the same."""

SESSION_LOGIN: Final = Event(
    101001, 'pve.session.login', 'session', 'session', 'login', 'Login',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'hipaa-164.312.d', 'nist-ac-7', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.4', 'vmm-000470', 'vmm-000472', 'vmm-000473'),
    since='1.0',
)
"""Somebody gave a password that is not a ticket, and got a session or was refused. Whoever has a
second factor gets one only with session.login-second-factor, unless a one-time password came
with the password. The subject of a failure is the name as it was sent, which nobody has
checked."""

SESSION_LOGIN_FIRST_FACTOR: Final = Event(
    101002, 'pve.session.login-first-factor', 'session', 'session', 'login-first-factor', 'First factor passed',
    ('notice', 'notice', 'warning'), ('success',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'hipaa-164.312.d', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'vmm-000470'),
    since='1.0',
)
"""The password was right and a second factor is asked for. There is no session yet; a wrong
password is a failure of session.login."""

SESSION_LOGIN_SECOND_FACTOR: Final = Event(
    101003, 'pve.session.login-second-factor', 'session', 'session', 'login-second-factor', 'Login with a second factor',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'hipaa-164.312.d', 'nist-ac-7', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.4', 'vmm-000470', 'vmm-000472', 'vmm-000473'),
    since='1.0',
)
"""The challenge of the first factor was answered. A failure means that somebody knows the password
and lacks the second factor, and deserves a look."""

SESSION_RENEW: Final = Event(
    101004, 'pve.session.renew', 'session', 'session', 'renew', 'Session renewed',
    ('notice', 'info', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000470'),
    since='1.0',
)
"""A ticket was given in place of the password, in order to get a new one; browsers do that every
quarter of an hour. A ticket that is not the user's own is refused, except root@pam's, which
makes the call session.impersonate. A password that begins with 'PVE:' is taken for a ticket."""

SESSION_IMPERSONATE: Final = Event(
    101005, 'pve.session.impersonate', 'session', 'session', 'impersonate', "Session in another's name",
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.4', 'pci-10.2.1.5', 'vmm-000470', 'vmm-000471', 'vmm-000472', 'vmm-000473'),
    since='1.0',
)
"""A ticket of root@pam was given to get a session of another user, whose password is not asked
for. What follows is written in the name of that user, so this record alone shows who it was."""

SESSION_VERIFY_PRIVILEGES: Final = Event(
    101006, 'pve.session.verify-privileges', 'session', 'session', 'verify-privileges', 'Privileges of a user verified',
    ('notice', 'info', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000470'),
    since='1.0',
)
"""A service asked whether a user, proved by password or ticket, has privileges on a path. Nobody
gets a session by it."""

SESSION_VERIFY_VNC_TICKET: Final = Event(
    101007, 'pve.session.verify-vnc-ticket', 'session', 'session', 'verify-vnc-ticket', 'Console ticket verified',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000470'),
    since='1.0',
)
"""The program that serves a console checked the ticket of the one who opens it. The call comes
from the node itself, and says that a console was opened rather than only prepared."""

SESSION_START_OPENID: Final = Event(
    101008, 'pve.session.start-openid', 'session', 'session', 'start-openid', 'OpenID login started',
    ('notice', 'info', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000470'),
    since='1.0',
)
"""Somebody asked for the address at which an OpenID provider logs in. Nobody is known yet."""

SESSION_LOGIN_OPENID: Final = Event(
    101009, 'pve.session.login-openid', 'session', 'session', 'login-openid', 'Login with OpenID',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'hipaa-164.312.d', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.4', 'vmm-000470', 'vmm-000472', 'vmm-000473'),
    since='1.0',
)
"""An OpenID provider vouched for a user, who got a session. Who it is stands in the response only;
after a failure the subject is unknown."""

SESSION_LOGOUT: Final = Event(
    101010, 'pve.session.logout', 'session', 'session', 'logout', 'Logout',
    ('notice', 'info', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-12', 'nist-au-12', 'nist-au-2', 'vmm-000470', 'vmm-000472'),
    since='1.0',
)
"""A session was ended by its user. Closing the browser, or letting the ticket expire, leaves no
trace."""

SESSION_USE_DISABLED_ACCOUNT: Final = Event(
    101011, 'pve.session.use-disabled-account', 'session', 'session', 'use-disabled-account', 'Disabled account used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000470'),
    since='1.0',
)
"""A valid ticket or API token was presented for a user who is disabled."""

SESSION_USE_EXPIRED_ACCOUNT: Final = Event(
    101012, 'pve.session.use-expired-account', 'session', 'session', 'use-expired-account', 'Expired account used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000470'),
    since='1.0',
)
"""A valid ticket or API token was presented for a user whose time is over."""

TICKET_USE: Final = Event(
    101021, 'pve.ticket.use', 'session', 'ticket', 'use', 'Bad ticket used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000470'),
    since='1.0',
)
"""A ticket was presented that is malformed or not signed by this cluster. Calls with a good ticket
are told by their own events."""

TICKET_USE_EXPIRED: Final = Event(
    101022, 'pve.ticket.use-expired', 'session', 'ticket', 'use-expired', 'Expired ticket used',
    ('notice', 'notice', 'notice'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000470'),
    since='1.0',
)
"""A ticket was presented after its two hours. Browsers that were left open do that, so single
records mean little."""

TICKET_USE_INCOMPLETE: Final = Event(
    101023, 'pve.ticket.use-incomplete', 'session', 'ticket', 'use-incomplete', 'Ticket without second factor used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000470'),
    since='1.0',
)
"""The ticket of a first factor was presented as if the second had been passed too."""

TICKET_USE_WITHOUT_CSRF: Final = Event(
    101024, 'pve.ticket.use-without-csrf', 'session', 'ticket', 'use-without-csrf', 'CSRF check failed',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000470'),
    since='1.0',
)
"""A call that changes something came with a ticket but without the token that only the product's
own pages know. It may come from a page of somebody else that the user's browser has open."""

TOKEN_USE: Final = Event(
    101041, 'pve.token.use', 'session', 'token', 'use', 'Bad API token used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000470'),
    since='1.0',
)
"""An API token was presented that does not exist, or whose secret is wrong. Calls with a good
token are told by their own events."""

TOKEN_USE_EXPIRED: Final = Event(
    101042, 'pve.token.use-expired', 'session', 'token', 'use-expired', 'Expired API token used',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000470'),
    since='1.0',
)
"""An API token was presented with the right secret, but after its time."""

TFA_LOCK_TOTP: Final = Event(
    101061, 'pve.tfa.lock-totp', 'session', 'tfa', 'lock-totp', 'TOTP locked',
    ('warning', 'warning', 'warning'), ('success',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-7', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000463', 'vmm-000470'),
    since='1.0',
)
"""Too many TOTP codes in a row were wrong. The user has to log in with a recovery code, or an
administrator has to unlock the user (tfa.unlock)."""

TFA_LOCK: Final = Event(
    101062, 'pve.tfa.lock', 'session', 'tfa', 'lock', 'Second factors locked',
    ('warning', 'warning', 'warning'), ('success',), False, False, ('hipaa-164.308.a.5.ii.c', 'hipaa-164.312.b', 'nist-ac-7', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000463', 'vmm-000470'),
    since='1.0',
)
"""Too many second factors of any kind were wrong. None is accepted until the given time."""

CLI_RUN: Final = Event(
    101101, 'pve.cli.run', 'session', 'cli', 'run', 'Command run',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000475', 'vmm-000477'),
    since='1.0',
)
"""A command that may change something came to its end. The method and path are those of the API
that do the same, where there are such. What pvesh does is told by cli.call."""

CLI_CALL: Final = Event(
    101102, 'pve.cli.call', 'session', 'cli', 'call', 'API called by a command',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000475', 'vmm-000477'),
    since='1.0',
)
"""A call that may change something was made with pvesh, past the web server and its checks."""

CLI_READ: Final = Event(
    101103, 'pve.cli.read', 'session', 'cli', 'read', 'Command run that only reads',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000475', 'vmm-000477'),
    since='1.0',
)
"""A command that changes nothing came to its end, such as 'qm list', 'pvesh get' or 'pveum user
list'. Programs that watch the node run them often."""

REQUEST_CALL: Final = Event(
    102001, 'pve.request.call', 'authorization', 'request', 'call', 'Permission denied',
    ('warning', 'warning', 'warning'), ('failure',), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000474'),
    since='1.0',
)
"""A call was refused because its user or API token lacks a privilege. It is written only if the
method has no event of its own; otherwise that event's failure, with the reason 'denied', tells
the same."""

REQUEST_CALL_WITH_TOKEN: Final = Event(
    102002, 'pve.request.call-with-token', 'authorization', 'request', 'call-with-token', 'API token not allowed',
    ('warning', 'warning', 'warning'), ('failure',), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000474'),
    since='1.0',
)
"""An API token was used for a method that needs a session, as those that change second factors do."""

REQUEST_CALL_UNKNOWN: Final = Event(
    102003, 'pve.request.call-unknown', 'authorization', 'request', 'call-unknown', 'Unknown method called',
    ('notice', 'notice', 'notice'), ('failure',), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000474'),
    since='1.0',
)
"""The API has no such path, or not with this method. Many of them from one address look like
somebody who tries doors."""

CONNECTION_OPEN: Final = Event(
    102021, 'pve.connection.open', 'authorization', 'connection', 'open', 'Address denied',
    ('warning', 'warning', 'warning'), ('failure',), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.4', 'vmm-000474'),
    since='1.0',
)
"""The web server closed a connection at once, because its address is denied or not among those
that are allowed. Nothing was read from it, so there is no user and no path."""

USER_CREATE: Final = Event(
    103001, 'pve.user.create', 'access', 'user', 'create', 'user: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""user: create"""

USER_UPDATE: Final = Event(
    103002, 'pve.user.update', 'access', 'user', 'update', 'user: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""Settings of a user were changed, but neither whether the user can log in nor the groups; those
have events of their own."""

USER_DELETE: Final = Event(
    103003, 'pve.user.delete', 'access', 'user', 'delete', 'user: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""A user was removed, with the permissions, API tokens and second factors that belonged to it."""

USER_ENABLE: Final = Event(
    103004, 'pve.user.enable', 'access', 'user', 'enable', 'user: enable',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""A user was set to be able to log in, whatever else was changed with it. The web interface sends
this with every change of a user; the changes say whether the user was disabled before."""

USER_DISABLE: Final = Event(
    103005, 'pve.user.disable', 'access', 'user', 'disable', 'user: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""A user was set to be unable to log in, whatever else was changed with it."""

USER_UPDATE_GROUPS: Final = Event(
    103006, 'pve.user.update-groups', 'access', 'user', 'update-groups', 'user: update groups',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000462', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""The groups of a user were changed, and with them perhaps what the user may do."""

USER_CHANGE_PASSWORD: Final = Event(
    103007, 'pve.user.change-password', 'access', 'user', 'change-password', 'user: change password',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""The password of a user was set, by the user or by somebody who may. In the realm 'pam' it holds
on one node only."""

USER_LIST: Final = Event(
    103008, 'pve.user.list', 'access', 'user', 'list', 'user: list',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""The list of users was read, as far as the caller may see it. It shows who has second factors."""

USER_READ: Final = Event(
    103009, 'pve.user.read', 'access', 'user', 'read', 'user: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""user: read"""

USER_LIST_TFA: Final = Event(
    103010, 'pve.user.list-tfa', 'access', 'user', 'list-tfa', 'user: list second factors',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""Which second factors a user has was read, by the user or by somebody who may."""

USER_AUTOCREATE: Final = Event(
    103011, 'pve.user.autocreate', 'access', 'user', 'autocreate', 'User created by a login',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""Somebody logged in with OpenID for the first time, and the realm is set up to make a user then.
The login itself is session.login-openid."""

USER_ASSIGN_GROUPS: Final = Event(
    103012, 'pve.user.assign-groups', 'access', 'user', 'assign-groups', 'Groups assigned by a login',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000462', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""Somebody logged in with OpenID, and the provider named other groups than the user had. Without
'overwrite' groups are only added."""

GROUP_CREATE: Final = Event(
    103021, 'pve.group.create', 'access', 'group', 'create', 'group: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000462', 'vmm-000471'),
    since='1.0',
)
"""group: create"""

GROUP_UPDATE: Final = Event(
    103022, 'pve.group.update', 'access', 'group', 'update', 'group: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471'),
    since='1.0',
)
"""The remark of a group was changed. Who belongs to it is a setting of each user."""

GROUP_DELETE: Final = Event(
    103023, 'pve.group.delete', 'access', 'group', 'delete', 'group: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000466', 'vmm-000471'),
    since='1.0',
)
"""A group was removed, and with it the permissions that its users had through it."""

GROUP_AUTOCREATE: Final = Event(
    103024, 'pve.group.autocreate', 'access', 'group', 'autocreate', 'Group created by a login',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000462', 'vmm-000471'),
    since='1.0',
)
"""Somebody logged in with OpenID, the provider named a group that did not exist, and the realm is
set up to make it then."""

ROLE_CREATE: Final = Event(
    103041, 'pve.role.create', 'access', 'role', 'create', 'role: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000462', 'vmm-000471'),
    since='1.0',
)
"""role: create"""

ROLE_UPDATE: Final = Event(
    103042, 'pve.role.update', 'access', 'role', 'update', 'role: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000462', 'vmm-000471'),
    since='1.0',
)
"""The privileges of a role were changed, and at once those of everybody who has the role."""

ROLE_DELETE: Final = Event(
    103043, 'pve.role.delete', 'access', 'role', 'delete', 'role: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000466', 'vmm-000471'),
    since='1.0',
)
"""role: delete"""

ACL_GRANT: Final = Event(
    103061, 'pve.acl.grant', 'access', 'acl', 'grant', 'Permissions granted',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000462', 'vmm-000471'),
    since='1.0',
)
"""Each of the roles was given to each of the users, groups and API tokens on the path. That is
what the privileges of everybody rest on."""

ACL_REVOKE: Final = Event(
    103062, 'pve.acl.revoke', 'access', 'acl', 'revoke', 'Permissions revoked',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000466', 'vmm-000471'),
    since='1.0',
)
"""Each of the roles was taken from each of the users, groups and API tokens on the path."""

ACL_LIST: Final = Event(
    103063, 'pve.acl.list', 'access', 'acl', 'list', 'Permissions listed',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""The permissions were read, as far as the caller may change them."""

ACL_READ_EFFECTIVE: Final = Event(
    103064, 'pve.acl.read-effective', 'access', 'acl', 'read-effective', 'Effective permissions read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""What a user or API token may do was read, with everything that groups and higher paths add.
Without a user it is what the caller may do."""

TOKEN_CREATE: Final = Event(
    103081, 'pve.token.create', 'access', 'token', 'create', 'API token: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""An API token was made. Its secret is in the response and nowhere else."""

TOKEN_UPDATE: Final = Event(
    103082, 'pve.token.update', 'access', 'token', 'update', 'API token: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""Settings of an API token were changed. Without 'privsep' it has all permissions of its user."""

TOKEN_DELETE: Final = Event(
    103083, 'pve.token.delete', 'access', 'token', 'delete', 'API token: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""API token: delete"""

TOKEN_LIST: Final = Event(
    103084, 'pve.token.list', 'access', 'token', 'list', 'API token: list',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""API token: list"""

TOKEN_READ: Final = Event(
    103085, 'pve.token.read', 'access', 'token', 'read', 'API token: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""API token: read"""

TFA_CREATE: Final = Event(
    103101, 'pve.tfa.create', 'access', 'tfa', 'create', 'second factor: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A second factor was added in one step. The response to recovery codes holds the codes and
nothing else does."""

TFA_START_REGISTRATION: Final = Event(
    103102, 'pve.tfa.start-registration', 'access', 'tfa', 'start-registration', 'Registration of a security key started',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The challenge for a new security key was asked for. There is no second factor until tfa.confirm."""

TFA_CONFIRM: Final = Event(
    103103, 'pve.tfa.confirm', 'access', 'tfa', 'confirm', 'Registration of a security key finished',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The challenge for a new security key was answered, so that the key can be used to log in."""

TFA_UPDATE: Final = Event(
    103104, 'pve.tfa.update', 'access', 'tfa', 'update', 'second factor: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The remark of a second factor was changed."""

TFA_ENABLE: Final = Event(
    103105, 'pve.tfa.enable', 'access', 'tfa', 'enable', 'second factor: enable',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""second factor: enable"""

TFA_DISABLE: Final = Event(
    103106, 'pve.tfa.disable', 'access', 'tfa', 'disable', 'second factor: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""A second factor was switched off; if it was the last, the password alone is enough."""

TFA_DELETE: Final = Event(
    103107, 'pve.tfa.delete', 'access', 'tfa', 'delete', 'second factor: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""A second factor was removed; if it was the last, the password alone is enough."""

TFA_UNLOCK: Final = Event(
    103108, 'pve.tfa.unlock', 'access', 'tfa', 'unlock', 'Second factors unlocked',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-ac-7', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The second factors of a user are accepted again, after too many wrong ones had locked them."""

TFA_LIST: Final = Event(
    103109, 'pve.tfa.list', 'access', 'tfa', 'list', 'Second factors of all users listed',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""Which second factors users have was read, as far as the caller may see it."""

TFA_READ: Final = Event(
    103110, 'pve.tfa.read', 'access', 'tfa', 'read', 'second factor: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""second factor: read"""

REALM_CREATE: Final = Event(
    103121, 'pve.realm.create', 'access', 'realm', 'create', 'realm: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""realm: create"""

REALM_UPDATE: Final = Event(
    103122, 'pve.realm.update', 'access', 'realm', 'update', 'realm: update',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""Settings of a realm were changed. Another server, provider or claim can let other people in
under the names that are already known."""

REALM_DELETE: Final = Event(
    103123, 'pve.realm.delete', 'access', 'realm', 'delete', 'realm: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""A realm was removed. Its users stay in the list of users but can't log in any more."""

REALM_SYNC: Final = Event(
    103124, 'pve.realm.sync', 'access', 'realm', 'sync', 'Synchronization of a realm started',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""Users and groups of a realm are taken over from its directory. The work is done by a task that
goes on after the call; realm.finish-sync tells what came of it."""

REALM_SYNC_PREVIEW: Final = Event(
    103125, 'pve.realm.sync-preview', 'access', 'realm', 'sync-preview', 'Synchronization of a realm previewed',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""A synchronization was tried without writing anything."""

REALM_READ: Final = Event(
    103126, 'pve.realm.read', 'access', 'realm', 'read', 'realm: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""The settings of a realm were read."""

REALM_FINISH_SYNC: Final = Event(
    103127, 'pve.realm.finish-sync', 'access', 'realm', 'finish-sync', 'Synchronization of a realm finished',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""The task that took over users and groups came to its end. After a failure, what was done until
then stays done."""

REALM_SYNC_JOB_DELETE: Final = Event(
    103141, 'pve.realm-sync-job.delete', 'access', 'realm-sync-job', 'delete', 'realm sync job: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""A job was removed. Who leaves the directory from now on keeps the access here."""

REALM_SYNC_JOB_CREATE: Final = Event(
    103142, 'pve.realm-sync-job.create', 'access', 'realm-sync-job', 'create', 'realm sync job: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""realm sync job: create"""

REALM_SYNC_JOB_UPDATE: Final = Event(
    103143, 'pve.realm-sync-job.update', 'access', 'realm-sync-job', 'update', 'realm sync job: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-2.4', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000476'),
    since='1.0',
)
"""realm sync job: update"""

ACME_PLUGIN_CREATE: Final = Event(
    104001, 'pve.acme-plugin.create', 'certificate', 'acme-plugin', 'create', 'ACME plugin: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""ACME plugin: create"""

ACME_PLUGIN_DELETE: Final = Event(
    104002, 'pve.acme-plugin.delete', 'certificate', 'acme-plugin', 'delete', 'ACME plugin: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""ACME plugin: delete"""

ACME_PLUGIN_UPDATE: Final = Event(
    104003, 'pve.acme-plugin.update', 'certificate', 'acme-plugin', 'update', 'ACME plugin: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""ACME plugin: update"""

ACME_PLUGIN_LIST: Final = Event(
    104004, 'pve.acme-plugin.list', 'certificate', 'acme-plugin', 'list', 'ACME plugin: list',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""All plugins were read, with the passwords and keys for their DNS services."""

ACME_PLUGIN_READ: Final = Event(
    104005, 'pve.acme-plugin.read', 'certificate', 'acme-plugin', 'read', 'ACME plugin: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""A plugin was read, with the passwords and keys for its DNS service."""

ACME_ACCOUNT_REGISTER: Final = Event(
    104021, 'pve.acme-account.register', 'certificate', 'acme-account', 'register', 'ACME account: register',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A key was to be made and registered with an authority. A task does the work; task.finish tells
what came of it."""

ACME_ACCOUNT_DEACTIVATE: Final = Event(
    104022, 'pve.acme-account.deactivate', 'certificate', 'acme-account', 'deactivate', 'ACME account: deactivate',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""An account was to be given up at its authority and removed. A task does the work; task.finish
tells what came of it."""

ACME_ACCOUNT_UPDATE: Final = Event(
    104023, 'pve.acme-account.update', 'certificate', 'acme-account', 'update', 'ACME account: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The addresses of an account were to be changed at its authority; without any, what the authority
knows of it is fetched anew. A task does the work."""

ACME_ACCOUNT_READ: Final = Event(
    104024, 'pve.acme-account.read', 'certificate', 'acme-account', 'read', 'ACME account: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""ACME account: read"""

CERTIFICATE_REVOKE: Final = Event(
    104041, 'pve.certificate.revoke', 'certificate', 'certificate', 'revoke', 'certificate: revoke',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""The certificate was to be called back by its authority and removed from the node. A task does
the work; task.finish tells what came of it."""

CERTIFICATE_ORDER: Final = Event(
    104042, 'pve.certificate.order', 'certificate', 'certificate', 'order', 'certificate: order',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A certificate was to be ordered from an ACME authority, with a new key. A task does the work;
task.finish tells what came of it."""

CERTIFICATE_RENEW: Final = Event(
    104043, 'pve.certificate.renew', 'certificate', 'certificate', 'renew', 'certificate: renew',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A new certificate was to be got in place of one that is about to expire. A task does the work;
task.finish tells what came of it."""

CERTIFICATE_DELETE: Final = Event(
    104044, 'pve.certificate.delete', 'certificate', 'certificate', 'delete', 'certificate: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""The certificate and its key were removed; the node goes on with the one that the cluster made
itself."""

CERTIFICATE_UPLOAD: Final = Event(
    104045, 'pve.certificate.upload', 'certificate', 'certificate', 'upload', 'certificate: upload',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""certificate: upload"""

SENDMAIL_ENDPOINT_CREATE: Final = Event(
    105001, 'pve.sendmail-endpoint.create', 'notification', 'sendmail-endpoint', 'create', 'sendmail endpoint: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""sendmail endpoint: create"""

SENDMAIL_ENDPOINT_DELETE: Final = Event(
    105002, 'pve.sendmail-endpoint.delete', 'notification', 'sendmail-endpoint', 'delete', 'sendmail endpoint: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""sendmail endpoint: delete"""

SENDMAIL_ENDPOINT_UPDATE: Final = Event(
    105003, 'pve.sendmail-endpoint.update', 'notification', 'sendmail-endpoint', 'update', 'sendmail endpoint: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""sendmail endpoint: update"""

NOTIFICATION_MATCHER_CREATE: Final = Event(
    105021, 'pve.notification-matcher.create', 'notification', 'notification-matcher', 'create', 'notification matcher: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""notification matcher: create"""

NOTIFICATION_MATCHER_DELETE: Final = Event(
    105022, 'pve.notification-matcher.delete', 'notification', 'notification-matcher', 'delete', 'notification matcher: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""A matcher was removed. What it alone took is sent to nobody from then on."""

NOTIFICATION_MATCHER_UPDATE: Final = Event(
    105023, 'pve.notification-matcher.update', 'notification', 'notification-matcher', 'update', 'notification matcher: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""notification matcher: update"""

METRIC_SERVER_DELETE: Final = Event(
    105041, 'pve.metric-server.delete', 'notification', 'metric-server', 'delete', 'metric server: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""metric server: delete"""

METRIC_SERVER_CREATE: Final = Event(
    105042, 'pve.metric-server.create', 'notification', 'metric-server', 'create', 'metric server: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471'),
    since='1.0',
)
"""metric server: create"""

METRIC_SERVER_UPDATE: Final = Event(
    105043, 'pve.metric-server.update', 'notification', 'metric-server', 'update', 'metric server: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471'),
    since='1.0',
)
"""metric server: update"""

METRIC_SERVER_READ: Final = Event(
    105044, 'pve.metric-server.read', 'notification', 'metric-server', 'read', 'metric server: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""A metric server was read, with the headers for its service."""

METRIC_SERVER_EXPORT: Final = Event(
    105045, 'pve.metric-server.export', 'notification', 'metric-server', 'export', 'Metrics exported',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The measured values of nodes, guests and storages were read."""

GOTIFY_ENDPOINT_CREATE: Final = Event(
    105061, 'pve.gotify-endpoint.create', 'notification', 'gotify-endpoint', 'create', 'Gotify endpoint: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471'),
    since='1.0',
)
"""Gotify endpoint: create"""

GOTIFY_ENDPOINT_DELETE: Final = Event(
    105062, 'pve.gotify-endpoint.delete', 'notification', 'gotify-endpoint', 'delete', 'Gotify endpoint: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Gotify endpoint: delete"""

GOTIFY_ENDPOINT_UPDATE: Final = Event(
    105063, 'pve.gotify-endpoint.update', 'notification', 'gotify-endpoint', 'update', 'Gotify endpoint: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471'),
    since='1.0',
)
"""Gotify endpoint: update"""

SMTP_ENDPOINT_CREATE: Final = Event(
    105081, 'pve.smtp-endpoint.create', 'notification', 'smtp-endpoint', 'create', 'SMTP endpoint: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471'),
    since='1.0',
)
"""SMTP endpoint: create"""

SMTP_ENDPOINT_DELETE: Final = Event(
    105082, 'pve.smtp-endpoint.delete', 'notification', 'smtp-endpoint', 'delete', 'SMTP endpoint: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""SMTP endpoint: delete"""

SMTP_ENDPOINT_UPDATE: Final = Event(
    105083, 'pve.smtp-endpoint.update', 'notification', 'smtp-endpoint', 'update', 'SMTP endpoint: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471'),
    since='1.0',
)
"""SMTP endpoint: update"""

WEBHOOK_ENDPOINT_CREATE: Final = Event(
    105101, 'pve.webhook-endpoint.create', 'notification', 'webhook-endpoint', 'create', 'webhook endpoint: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471'),
    since='1.0',
)
"""webhook endpoint: create"""

WEBHOOK_ENDPOINT_DELETE: Final = Event(
    105102, 'pve.webhook-endpoint.delete', 'notification', 'webhook-endpoint', 'delete', 'webhook endpoint: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""webhook endpoint: delete"""

WEBHOOK_ENDPOINT_UPDATE: Final = Event(
    105103, 'pve.webhook-endpoint.update', 'notification', 'webhook-endpoint', 'update', 'webhook endpoint: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471'),
    since='1.0',
)
"""webhook endpoint: update"""

WEBHOOK_ENDPOINT_LIST: Final = Event(
    105104, 'pve.webhook-endpoint.list', 'notification', 'webhook-endpoint', 'list', 'webhook endpoint: list',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""All webhooks were read, with the values of their headers."""

WEBHOOK_ENDPOINT_READ: Final = Event(
    105105, 'pve.webhook-endpoint.read', 'notification', 'webhook-endpoint', 'read', 'webhook endpoint: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""A webhook was read, with the values of its headers."""

NOTIFICATION_TARGET_TEST: Final = Event(
    105121, 'pve.notification-target.test', 'notification', 'notification-target', 'test', 'notification target: test',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Something was sent to an endpoint in order to see whether it arrives."""

SERVICE_START: Final = Event(
    106001, 'pve.service.start', 'node', 'service', 'start', 'Service started',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.6', 'pci-10.6.3', 'vmm-000471', 'vmm-000477'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

SERVICE_STOP: Final = Event(
    106002, 'pve.service.stop', 'node', 'service', 'stop', 'Service stopped',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.6', 'pci-10.6.3', 'vmm-000471', 'vmm-000477'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

SERVICE_RESTART: Final = Event(
    106003, 'pve.service.restart', 'node', 'service', 'restart', 'Service restarted',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.6', 'pci-10.6.3', 'vmm-000471', 'vmm-000477'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

SERVICE_RELOAD: Final = Event(
    106004, 'pve.service.reload', 'node', 'service', 'reload', 'Service reloaded',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.6', 'pci-10.6.3', 'vmm-000471', 'vmm-000477'),
    since='1.0',
)
"""The service was to read its configuration again; one that can't is restarted. A task does the
work; task.finish tells what came of it."""

SUBSCRIPTION_DELETE: Final = Event(
    106021, 'pve.subscription.delete', 'node', 'subscription', 'delete', 'Subscription deleted',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Subscription deleted"""

SUBSCRIPTION_REFRESH: Final = Event(
    106022, 'pve.subscription.refresh', 'node', 'subscription', 'refresh', 'Subscription refreshed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The server was asked whether the subscription still holds."""

SUBSCRIPTION_UPDATE: Final = Event(
    106023, 'pve.subscription.update', 'node', 'subscription', 'update', 'Subscription changed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""A node got the key of a subscription."""

SUBSCRIPTION_READ: Final = Event(
    106024, 'pve.subscription.read', 'node', 'subscription', 'read', 'Subscription read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The key is shown only to those who may see how the node is set up."""

APT_INDEX_REFRESH: Final = Event(
    106041, 'pve.apt-index.refresh', 'node', 'apt-index', 'refresh', 'Package index updated',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The node was to ask its repositories which packages there are; none is installed by that. A task
does the work; task.finish tells what came of it."""

APT_REPOSITORY_UPDATE: Final = Event(
    106061, 'pve.apt-repository.update', 'node', 'apt-repository', 'update', 'Package repository changed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The call did not say whether the repository is to be enabled, so it stays as it is."""

APT_REPOSITORY_CREATE: Final = Event(
    106062, 'pve.apt-repository.create', 'node', 'apt-repository', 'create', 'Package repository added',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""One of the repositories that the product knows was added, or enabled where it was there."""

APT_REPOSITORY_ENABLE: Final = Event(
    106063, 'pve.apt-repository.enable', 'node', 'apt-repository', 'enable', 'Package repository enabled',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Package repository enabled"""

APT_REPOSITORY_DISABLE: Final = Event(
    106064, 'pve.apt-repository.disable', 'node', 'apt-repository', 'disable', 'Package repository disabled',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The node takes no packages from there any more, so it may miss corrections."""

NODE_CONFIG_UPDATE: Final = Event(
    106081, 'pve.node-config.update', 'node', 'node-config', 'update', 'Settings of a node changed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Settings of a node changed"""

NODE_REBOOT: Final = Event(
    106101, 'pve.node.reboot', 'node', 'node', 'reboot', 'Node rebooted',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The node was told to stop everything and to start again."""

NODE_BATCH_EXECUTE: Final = Event(
    106102, 'pve.node.batch-execute', 'node', 'node', 'batch-execute', 'List of calls run on a node',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Calls that came together in one were carried out one by one. Each of those that change something
is recorded by itself besides."""

NODE_WAKE: Final = Event(
    106103, 'pve.node.wake', 'node', 'node', 'wake', 'Node woken',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""A packet was sent to a node that is switched off. Nobody answers it, so it is not known whether
the node wakes."""

NODE_READ_REPORT: Final = Event(
    106104, 'pve.node.read-report', 'node', 'node', 'read-report', 'Report of a node read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""Nearly all of the configuration was read at once, that of guests, storages and firewall with it."""

NODE_SHUTDOWN: Final = Event(
    106105, 'pve.node.shutdown', 'node', 'node', 'shutdown', 'Node shut down',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The node was told to stop everything and to switch off."""

SYSLOG_READ: Final = Event(
    106121, 'pve.syslog.read', 'node', 'syslog', 'read', 'Syslog of a node read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.3', 'vmm-000471'),
    since='1.0',
)
"""Syslog of a node read"""

JOURNAL_READ: Final = Event(
    106141, 'pve.journal.read', 'node', 'journal', 'read', 'Journal of a node read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.3', 'vmm-000471'),
    since='1.0',
)
"""Journal of a node read"""

NETWORK_CONFIG_REVERT: Final = Event(
    107001, 'pve.network-config.revert', 'network', 'network-config', 'revert', 'Pending network changes dropped',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Pending network changes dropped"""

NETWORK_CONFIG_APPLY: Final = Event(
    107002, 'pve.network-config.apply', 'network', 'network-config', 'apply', 'Reload of the network started',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The node is to take over the pending changes. A task does the work; task.finish tells what came
of it."""

NETWORK_INTERFACE_CREATE: Final = Event(
    107021, 'pve.network-interface.create', 'network', 'network-interface', 'create', 'network interface: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""network interface: create"""

NETWORK_INTERFACE_DELETE: Final = Event(
    107022, 'pve.network-interface.delete', 'network', 'network-interface', 'delete', 'network interface: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""network interface: delete"""

NETWORK_INTERFACE_UPDATE: Final = Event(
    107023, 'pve.network-interface.update', 'network', 'network-interface', 'update', 'network interface: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""network interface: update"""

NODE_DNS_UPDATE: Final = Event(
    107041, 'pve.node-dns.update', 'network', 'node-dns', 'update', 'Name servers changed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Name servers changed"""

NODE_TIME_UPDATE: Final = Event(
    107061, 'pve.node-time.update', 'network', 'node-time', 'update', 'Time zone changed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-8', 'pci-10.2.1.2', 'pci-10.6.3', 'vmm-000471'),
    since='1.0',
)
"""Time zone changed"""

NODE_HOSTS_UPDATE: Final = Event(
    107081, 'pve.node-hosts.update', 'network', 'node-hosts', 'update', 'Hosts file changed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The hosts file was replaced as a whole. Equal hashes under one key mean equal files, so that
nodes can be compared."""

TASK_STOP: Final = Event(
    108001, 'pve.task.stop', 'task', 'task', 'stop', 'task: stop',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""Somebody asked a task to end. What was done until then stays done; task.interrupt tells that it
ended."""

TASK_READ_LOG: Final = Event(
    108002, 'pve.task.read-log', 'task', 'task', 'read-log', 'Task log read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.3', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""What a task has written was read. There may be command lines in it."""

TASK_START: Final = Event(
    108003, 'pve.task.start', 'task', 'task', 'start', 'Task started',
    ('info', 'info', 'info'), ('success',), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""A task began, in the name of the user whose call or job led to it. That says no more than the
event of the call; it helps where there is no call."""

TASK_FINISH: Final = Event(
    108004, 'pve.task.finish', 'task', 'task', 'finish', 'Task finished',
    ('notice', 'info', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""A task came to its end: success says that all went well, failure that it ended with an error.
task.warn is written instead where there were warnings, and task.interrupt where it was stopped."""

TASK_WARN: Final = Event(
    108005, 'pve.task.warn', 'task', 'task', 'warn', 'Task finished with warnings',
    ('warning', 'warning', 'warning'), ('success',), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""A task did its work, but its log has warnings that somebody should read."""

TASK_INTERRUPT: Final = Event(
    108006, 'pve.task.interrupt', 'task', 'task', 'interrupt', 'Task interrupted',
    ('notice', 'notice', 'warning'), ('failure',), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""A task ended before its work was done: because somebody stopped it (task.stop then tells who;
the reason is 'cancelled'), or because its process or the node went down. In the second case it
is written when somebody notices, so that nobody knows how long the task ran."""

JOB_START: Final = Event(
    108021, 'pve.job.start', 'task', 'job', 'start', 'Scheduled job started',
    ('notice', 'info', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""The scheduler of a node began a backup, a replication or the synchronization of a realm. The
calls that made the job say who wanted it. A task does the work; task.finish tells what came of
it."""

GUEST_CONSOLE_REQUEST_VNC: Final = Event(
    109001, 'pve.guest-console.request-vnc', 'console', 'guest-console', 'request-vnc', 'Ticket for a VNC console',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474', 'vmm-000475'),
    since='1.0',
)
"""A ticket was given out. guest-console.connect and guest-console.open tell whether it was used."""

GUEST_CONSOLE_REQUEST_TERM: Final = Event(
    109002, 'pve.guest-console.request-term', 'console', 'guest-console', 'request-term', 'Ticket for a text console',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474', 'vmm-000475'),
    since='1.0',
)
"""A ticket was given out. guest-console.connect and guest-console.open tell whether it was used."""

GUEST_CONSOLE_REQUEST_SPICE: Final = Event(
    109003, 'pve.guest-console.request-spice', 'console', 'guest-console', 'request-spice', 'Ticket for a SPICE console',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474', 'vmm-000475'),
    since='1.0',
)
"""A password was given out. guest-console.open tells whether it was used; there is no
guest-console.connect with SPICE."""

GUEST_CONSOLE_SEND_KEY: Final = Event(
    109004, 'pve.guest-console.send-key', 'console', 'guest-console', 'send-key', 'Keys sent to a VM',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474', 'vmm-000475'),
    since='1.0',
)
"""Keys were pressed at the keyboard of a VM. Which ones is not recorded."""

GUEST_CONSOLE_CONNECT: Final = Event(
    109008, 'pve.guest-console.connect', 'console', 'guest-console', 'connect', 'Console connected',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474', 'vmm-000475'),
    since='1.0',
)
"""The ticket was brought back. guest-console.open tells that the console itself took it."""

GUEST_CONSOLE_OPEN: Final = Event(
    109009, 'pve.guest-console.open', 'console', 'guest-console', 'open', 'Console opened',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000472', 'vmm-000474', 'vmm-000475'),
    since='1.0',
)
"""From now on somebody sees the console and can type. On failure nobody came in time, or with a
ticket or password that does not fit."""

GUEST_CONSOLE_CLOSE: Final = Event(
    109010, 'pve.guest-console.close', 'console', 'guest-console', 'close', 'Console closed',
    ('notice', 'notice', 'warning'), ('success',), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000472', 'vmm-000474', 'vmm-000475'),
    since='1.0',
)
"""Nobody sees the console any more who had opened it; the reason says how that came."""

NODE_CONSOLE_REQUEST_VNC: Final = Event(
    109021, 'pve.node-console.request-vnc', 'console', 'node-console', 'request-vnc', 'Ticket for a VNC shell of a node',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000475'),
    since='1.0',
)
"""A ticket was given out. node-console.connect and node-console.open tell whether it was used."""

NODE_CONSOLE_REQUEST_TERM: Final = Event(
    109022, 'pve.node-console.request-term', 'console', 'node-console', 'request-term', 'Ticket for a text shell of a node',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000475'),
    since='1.0',
)
"""A ticket was given out. node-console.connect and node-console.open tell whether it was used."""

NODE_CONSOLE_REQUEST_SPICE: Final = Event(
    109023, 'pve.node-console.request-spice', 'console', 'node-console', 'request-spice', 'Ticket for a SPICE shell of a node',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000475'),
    since='1.0',
)
"""A password was given out. node-console.open tells whether it was used; there is no connect with
SPICE."""

NODE_CONSOLE_CONNECT: Final = Event(
    109024, 'pve.node-console.connect', 'console', 'node-console', 'connect', 'Node console connected',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000475'),
    since='1.0',
)
"""The ticket was brought back. node-console.open tells that the console itself took it."""

NODE_CONSOLE_REQUEST_UPGRADE_SHELL: Final = Event(
    109025, 'pve.node-console.request-upgrade-shell', 'console', 'node-console', 'request-upgrade-shell', 'Ticket for an upgrade of a node',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000475'),
    since='1.0',
)
"""A ticket was given out for a shell of root that upgrades the packages, whether over VNC, as text
or over SPICE."""

NODE_CONSOLE_REQUEST_CEPH_INSTALL: Final = Event(
    109026, 'pve.node-console.request-ceph-install', 'console', 'node-console', 'request-ceph-install', 'Ticket for an installation of Ceph on a node',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000475'),
    since='1.0',
)
"""A ticket was given out for a shell of root that installs Ceph, whether over VNC, as text or over
SPICE."""

NODE_CONSOLE_OPEN: Final = Event(
    109027, 'pve.node-console.open', 'console', 'node-console', 'open', 'Node console opened',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000472', 'vmm-000475'),
    since='1.0',
)
"""From now on somebody sees the console of a node and can type; root-shell.open tells when that is
root. On failure nobody came in time, or with a ticket or password that does not fit."""

NODE_CONSOLE_CLOSE: Final = Event(
    109028, 'pve.node-console.close', 'console', 'node-console', 'close', 'Node console closed',
    ('notice', 'notice', 'warning'), ('success',), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000472', 'vmm-000475'),
    since='1.0',
)
"""Nobody sees the console any more who had opened it; the reason says how that came."""

ROOT_SHELL_OPEN: Final = Event(
    109041, 'pve.root-shell.open', 'console', 'root-shell', 'open', 'Root shell opened',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000470', 'vmm-000471', 'vmm-000472', 'vmm-000475', 'vmm-000477'),
    since='1.0',
)
"""A shell of root began, also one that no call to the API led to. Where a console of the node led
to it, node-console.open comes before, with the same task. On failure root could not log in."""

ROOT_SHELL_CLOSE: Final = Event(
    109042, 'pve.root-shell.close', 'console', 'root-shell', 'close', 'Root shell closed',
    ('notice', 'notice', 'notice'), ('success',), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000472', 'vmm-000475'),
    since='1.0',
)
"""Root shell closed"""

VM_CREATE: Final = Event(
    210001, 'pve.vm.create', 'vm', 'vm', 'create', 'VM: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

VM_DELETE: Final = Event(
    210002, 'pve.vm.delete', 'vm', 'vm', 'delete', 'VM destroyed',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""The VM is removed with its disks. A task does the work."""

VM_UPDATE: Final = Event(
    210003, 'pve.vm.update', 'vm', 'vm', 'update', 'VM: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.5', 'vmm-000474'),
    since='1.0',
)
"""Settings of a VM were changed. What can't take effect while it runs waits for the next start.
The call by POST leaves the work to a task."""

VM_RESTORE: Final = Event(
    210004, 'pve.vm.restore', 'vm', 'vm', 'restore', 'VM restored',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.1', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""A VM is made from a backup, or overwritten by it. A task does the work."""

VM_REGENERATE_CLOUDINIT: Final = Event(
    210005, 'pve.vm.regenerate-cloudinit', 'vm', 'vm', 'regenerate-cloudinit', 'Cloud-init data of a VM regenerated',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""Cloud-init data of a VM regenerated"""

VM_START: Final = Event(
    210006, 'pve.vm.start', 'vm', 'vm', 'start', 'VM started',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it. Where high availability takes care of
the VM, it only notes that the VM is to run, and starts it later."""

VM_STOP: Final = Event(
    210007, 'pve.vm.stop', 'vm', 'vm', 'stop', 'VM stopped',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The VM is switched off without asking the guest, which may lose data. A task does the work, or
high availability, later."""

VM_RESET: Final = Event(
    210008, 'pve.vm.reset', 'vm', 'vm', 'reset', 'VM reset',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""The VM starts anew without asking the guest, which may lose data. A task does the work."""

VM_SHUTDOWN: Final = Event(
    210009, 'pve.vm.shutdown', 'vm', 'vm', 'shutdown', 'VM shut down',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The guest is asked to shut down. A task does the work, or high availability, later."""

VM_REBOOT: Final = Event(
    210010, 'pve.vm.reboot', 'vm', 'vm', 'reboot', 'VM rebooted',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""The guest is asked to shut down, and the VM starts again with its pending changes. A task does
the work."""

VM_SUSPEND: Final = Event(
    210011, 'pve.vm.suspend', 'vm', 'vm', 'suspend', 'VM paused',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The VM stands still and keeps its memory. A task does the work."""

VM_RESUME: Final = Event(
    210012, 'pve.vm.resume', 'vm', 'vm', 'resume', 'VM resumed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""The VM goes on where it stood still. A task does the work."""

VM_CLONE: Final = Event(
    210013, 'pve.vm.clone', 'vm', 'vm', 'clone', 'VM copied',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""The VM or template is copied with its disks, the copy gets a number of its own. A task does the
work."""

VM_MIGRATE: Final = Event(
    210014, 'pve.vm.migrate', 'vm', 'vm', 'migrate', 'VM migrated',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it. Where high availability takes care of
the VM, it is only told to move it."""

VM_REMOTE_MIGRATE: Final = Event(
    210015, 'pve.vm.remote-migrate', 'vm', 'vm', 'remote-migrate', 'VM migrated to another cluster',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""The VM leaves the cluster with its disks and memory, and the permissions of the other cluster
hold from then on. A task does the work."""

VM_SEND_MONITOR_COMMAND: Final = Event(
    210016, 'pve.vm.send-monitor-command', 'vm', 'vm', 'send-monitor-command', 'Monitor command sent to a VM',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A command was given to the emulator. It can read the memory of the guest and change nearly
everything of the running VM."""

VM_CONVERT_TO_TEMPLATE: Final = Event(
    210017, 'pve.vm.convert-to-template', 'vm', 'vm', 'convert-to-template', 'VM converted to a template',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The VM can be copied from then on, and no longer be started. A task does the work."""

VM_MIGRATE_IN: Final = Event(
    210018, 'pve.vm.migrate-in', 'vm', 'vm', 'migrate-in', 'Reception of a VM prepared',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""Another cluster announced a VM and got a ticket to send it. A task waits for it."""

VM_DBUS_VMSTATE_START: Final = Event(
    210019, 'pve.vm.dbus-vmstate-start', 'vm', 'vm', 'dbus-vmstate-start', 'State server of a VM started',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""A helper was started that hands over, during a migration, what the emulator does not know. The
node that sends the VM asks for it."""

VM_MIGRATE_IN_CONNECT: Final = Event(
    210020, 'pve.vm.migrate-in-connect', 'vm', 'vm', 'migrate-in-connect', 'Reception of a VM begun',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""The connection was opened through which another cluster sends a VM. The ticket comes from
vm.migrate-in."""

VM_READ_CLOUDINIT: Final = Event(
    210021, 'pve.vm.read-cloudinit', 'vm', 'vm', 'read-cloudinit', 'Cloud-init data of a VM read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""What cloud-init tells the guest was read. The part about users may hold the password, or what it
can be guessed from."""

VM_REVERT_PENDING: Final = Event(
    210022, 'pve.vm.revert-pending', 'vm', 'vm', 'revert-pending', 'Pending changes of a VM dropped',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""Changes that waited for the next start were dropped. The same call may have changed other
settings."""

VM_HIBERNATE: Final = Event(
    210023, 'pve.vm.hibernate', 'vm', 'vm', 'hibernate', 'VM hibernated',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""The memory of the VM is saved to a storage and the VM stops; it goes on from there at the next
start. A task does the work."""

VM_DBUS_VMSTATE_STOP: Final = Event(
    210024, 'pve.vm.dbus-vmstate-stop', 'vm', 'vm', 'dbus-vmstate-stop', 'State server of a VM stopped',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The helper of a migration was stopped."""

CONTAINER_CREATE: Final = Event(
    211001, 'pve.container.create', 'container', 'container', 'create', 'container: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""A container is made of a template, with 'force' in place of one that is there. A task does the
work; task.finish tells what came of it."""

CONTAINER_DELETE: Final = Event(
    211002, 'pve.container.delete', 'container', 'container', 'delete', 'container: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""A container is removed with its disks, permissions and firewall rules. A task does the work;
task.finish tells what came of it."""

CONTAINER_UPDATE: Final = Event(
    211003, 'pve.container.update', 'container', 'container', 'update', 'container: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""container: update"""

CONTAINER_START: Final = Event(
    211004, 'pve.container.start', 'container', 'container', 'start', 'container: start',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""container: start"""

CONTAINER_STOP: Final = Event(
    211005, 'pve.container.stop', 'container', 'container', 'stop', 'container: stop',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""All processes of a container are ended at once."""

CONTAINER_SHUTDOWN: Final = Event(
    211006, 'pve.container.shutdown', 'container', 'container', 'shutdown', 'container: shut down',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""container: shut down"""

CONTAINER_SUSPEND: Final = Event(
    211007, 'pve.container.suspend', 'container', 'container', 'suspend', 'container: suspend',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""container: suspend"""

CONTAINER_RESUME: Final = Event(
    211008, 'pve.container.resume', 'container', 'container', 'resume', 'container: resume',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""container: resume"""

CONTAINER_REBOOT: Final = Event(
    211009, 'pve.container.reboot', 'container', 'container', 'reboot', 'container: reboot',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""A container is shut down and started again. Pending changes of its settings take effect."""

CONTAINER_REMOTE_MIGRATE: Final = Event(
    211010, 'pve.container.remote-migrate', 'container', 'container', 'remote-migrate', 'container: migrate to another cluster',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A container with its data is sent to another cluster, and removed here if 'delete' says so. A
task does the work; task.finish tells what came of it."""

CONTAINER_MIGRATE: Final = Event(
    211011, 'pve.container.migrate', 'container', 'container', 'migrate', 'container: migrate',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A container is moved to another node of the cluster. A task does the work; task.finish tells
what came of it."""

CONTAINER_CONVERT_TO_TEMPLATE: Final = Event(
    211012, 'pve.container.convert-to-template', 'container', 'container', 'convert-to-template', 'container: convert to template',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""A container became a template. It can't be started any more, only copied."""

CONTAINER_CLONE: Final = Event(
    211013, 'pve.container.clone', 'container', 'container', 'clone', 'container: clone',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""A container is copied with its data. The object is the one that is copied. A task does the work;
task.finish tells what came of it."""

CONTAINER_MIGRATE_IN: Final = Event(
    211014, 'pve.container.migrate-in', 'container', 'container', 'migrate-in', 'container: prepare to receive',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""Another cluster prepares to send a container here. The answer holds the ticket for the
connection."""

CONTAINER_MIGRATE_IN_CONNECT: Final = Event(
    211015, 'pve.container.migrate-in-connect', 'container', 'container', 'migrate-in-connect', 'container: receive',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""The connection was opened through which another cluster sends a container."""

CONTAINER_RESTORE: Final = Event(
    211016, 'pve.container.restore', 'container', 'container', 'restore', 'container: restore',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.1', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""A container is made from a backup, with 'force' in place of one that is there. A task does the
work; task.finish tells what came of it."""

CONTAINER_REVERT_PENDING: Final = Event(
    211017, 'pve.container.revert-pending', 'container', 'container', 'revert-pending', 'container: revert pending changes',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""Changes that would take effect at the next start were dropped, whatever else was changed with
it."""

VM_SNAPSHOT_CREATE: Final = Event(
    212001, 'pve.vm-snapshot.create', 'snapshot', 'vm-snapshot', 'create', 'VM snapshot: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""The state of a VM is saved. A task does the work; task.finish tells what came of it."""

VM_SNAPSHOT_DELETE: Final = Event(
    212002, 'pve.vm-snapshot.delete', 'snapshot', 'vm-snapshot', 'delete', 'VM snapshot: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""A VM can't be returned to a state any more. A task does the work; task.finish tells what came of
it."""

VM_SNAPSHOT_UPDATE: Final = Event(
    212003, 'pve.vm-snapshot.update', 'snapshot', 'vm-snapshot', 'update', 'VM snapshot: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""VM snapshot: update"""

VM_SNAPSHOT_ROLLBACK: Final = Event(
    212004, 'pve.vm-snapshot.rollback', 'snapshot', 'vm-snapshot', 'rollback', 'VM rolled back to a snapshot',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A VM returns to an earlier state and loses what was written since. A task does the work;
task.finish tells what came of it."""

VM_SNAPSHOT_READ: Final = Event(
    212005, 'pve.vm-snapshot.read', 'snapshot', 'vm-snapshot', 'read', 'VM snapshot: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""The settings that a VM had at the time of a snapshot were read, with the password for cloud-init
in the clear."""

VM_DISK_DETACH: Final = Event(
    212021, 'pve.vm-disk.detach', 'snapshot', 'vm-disk', 'detach', 'VM disk: detach',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""Disks were taken off a VM but kept unused. Where the list begins with a disk that is not
attached, or 'force' says so, it is vm-disk.delete."""

VM_DISK_MOVE: Final = Event(
    212022, 'pve.vm-disk.move', 'snapshot', 'vm-disk', 'move', 'VM disk: move',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A disk of a VM is moved to another storage or gets another format. A task does the work;
task.finish tells what came of it."""

VM_DISK_RESIZE: Final = Event(
    212023, 'pve.vm-disk.resize', 'snapshot', 'vm-disk', 'resize', 'VM disk: resize',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""A disk of a VM grows. A task does the work; task.finish tells what came of it."""

VM_DISK_DELETE: Final = Event(
    212024, 'pve.vm-disk.delete', 'snapshot', 'vm-disk', 'delete', 'VM disk: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""Disks of a VM were removed with all data on them."""

VM_DISK_REASSIGN: Final = Event(
    212025, 'pve.vm-disk.reassign', 'snapshot', 'vm-disk', 'reassign', 'VM disk: reassign',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A disk of a VM, with its data, becomes a disk of another VM. A task does the work; task.finish
tells what came of it."""

CONTAINER_SNAPSHOT_CREATE: Final = Event(
    212041, 'pve.container-snapshot.create', 'snapshot', 'container-snapshot', 'create', 'container snapshot: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""The state of a container is saved. A task does the work; task.finish tells what came of it."""

CONTAINER_SNAPSHOT_DELETE: Final = Event(
    212042, 'pve.container-snapshot.delete', 'snapshot', 'container-snapshot', 'delete', 'container snapshot: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""A container can't be returned to a state any more. A task does the work; task.finish tells what
came of it."""

CONTAINER_SNAPSHOT_ROLLBACK: Final = Event(
    212043, 'pve.container-snapshot.rollback', 'snapshot', 'container-snapshot', 'rollback', 'Container rolled back to a snapshot',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A container returns to an earlier state and loses what was written since. A task does the work;
task.finish tells what came of it."""

CONTAINER_SNAPSHOT_UPDATE: Final = Event(
    212044, 'pve.container-snapshot.update', 'snapshot', 'container-snapshot', 'update', 'container snapshot: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""container snapshot: update"""

CONTAINER_DISK_RESIZE: Final = Event(
    212061, 'pve.container-disk.resize', 'snapshot', 'container-disk', 'resize', 'container disk: resize',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""A disk of a container grows. A task does the work; task.finish tells what came of it."""

CONTAINER_DISK_MOVE: Final = Event(
    212062, 'pve.container-disk.move', 'snapshot', 'container-disk', 'move', 'container disk: move',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A disk of a container is moved to another storage. A task does the work; task.finish tells what
came of it."""

CONTAINER_DISK_REASSIGN: Final = Event(
    212063, 'pve.container-disk.reassign', 'snapshot', 'container-disk', 'reassign', 'container disk: reassign',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A disk of a container, with its data, becomes a disk of another container. A task does the work;
task.finish tells what came of it."""

GUEST_AGENT_SEND_COMMAND: Final = Event(
    213001, 'pve.guest-agent.send-command', 'guest-agent', 'guest-agent', 'send-command', 'Command given to the guest agent',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""One of a few fixed commands; most of them have a call and an event of their own as well."""

GUEST_AGENT_FS_FREEZE: Final = Event(
    213002, 'pve.guest-agent.fs-freeze', 'guest-agent', 'guest-agent', 'fs-freeze', 'File systems of a VM frozen',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""Programs in the VM can't write until the file systems are thawed."""

GUEST_AGENT_FS_FREEZE_STATUS: Final = Event(
    213003, 'pve.guest-agent.fs-freeze-status', 'guest-agent', 'guest-agent', 'fs-freeze-status', 'Freeze state of a VM read',
    ('notice', 'info', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""Freeze state of a VM read"""

GUEST_AGENT_FS_THAW: Final = Event(
    213004, 'pve.guest-agent.fs-thaw', 'guest-agent', 'guest-agent', 'fs-thaw', 'File systems of a VM thawed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""File systems of a VM thawed"""

GUEST_AGENT_FS_TRIM: Final = Event(
    213005, 'pve.guest-agent.fs-trim', 'guest-agent', 'guest-agent', 'fs-trim', 'File systems of a VM trimmed',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""File systems of a VM trimmed"""

GUEST_AGENT_PING: Final = Event(
    213006, 'pve.guest-agent.ping', 'guest-agent', 'guest-agent', 'ping', 'Guest agent pinged',
    ('info', 'info', 'info'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""Guest agent pinged"""

GUEST_AGENT_SHUTDOWN: Final = Event(
    213007, 'pve.guest-agent.shutdown', 'guest-agent', 'guest-agent', 'shutdown', 'VM shut down by its guest agent',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The guest agent was told to shut down. It does not say whether it will."""

GUEST_AGENT_SUSPEND_DISK: Final = Event(
    213008, 'pve.guest-agent.suspend-disk', 'guest-agent', 'guest-agent', 'suspend-disk', 'VM suspended to disk by its guest agent',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The guest agent was told to save the state and to switch off. It does not say whether it will."""

GUEST_AGENT_SUSPEND_HYBRID: Final = Event(
    213009, 'pve.guest-agent.suspend-hybrid', 'guest-agent', 'guest-agent', 'suspend-hybrid', 'VM suspended to memory and disk by its guest agent',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The guest agent was told to save the state and to sleep. It does not say whether it will."""

GUEST_AGENT_SUSPEND_RAM: Final = Event(
    213010, 'pve.guest-agent.suspend-ram', 'guest-agent', 'guest-agent', 'suspend-ram', 'VM suspended to memory by its guest agent',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The guest agent was told to sleep. It does not say whether it will."""

GUEST_AGENT_SET_PASSWORD: Final = Event(
    213011, 'pve.guest-agent.set-password', 'guest-agent', 'guest-agent', 'set-password', 'Password of a user inside a VM set',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.1', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""Whoever knows the password can log in inside the guest, past all permissions of the product."""

GUEST_AGENT_EXEC: Final = Event(
    213012, 'pve.guest-agent.exec', 'guest-agent', 'guest-agent', 'exec', 'Program run inside a VM',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""A program was started with the rights of the guest agent, mostly all there are. Neither its name
nor its arguments are recorded, since they may hold a password."""

GUEST_AGENT_FILE_WRITE: Final = Event(
    213013, 'pve.guest-agent.file-write', 'guest-agent', 'guest-agent', 'file-write', 'File written inside a VM',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A file was made or replaced, with the rights of the guest agent."""

GUEST_AGENT_FILE_READ: Final = Event(
    213014, 'pve.guest-agent.file-read', 'guest-agent', 'guest-agent', 'file-read', 'File read inside a VM',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""The caller got what is in a file, with the rights of the guest agent."""

GUEST_AGENT_EXEC_STATUS: Final = Event(
    213015, 'pve.guest-agent.exec-status', 'guest-agent', 'guest-agent', 'exec-status', 'Result of a program inside a VM read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""Whether a program that guest-agent.exec started has ended was read, with what it has written."""

GUEST_SET_BULK_START: Final = Event(
    214001, 'pve.guest-set.bulk-start', 'bulk', 'guest-set', 'bulk-start', 'Guests of the cluster started',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

GUEST_SET_BULK_SHUTDOWN: Final = Event(
    214002, 'pve.guest-set.bulk-shutdown', 'bulk', 'guest-set', 'bulk-shutdown', 'Guests of the cluster shut down',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The guests are asked to shut down. A task does the work."""

GUEST_SET_BULK_SUSPEND: Final = Event(
    214003, 'pve.guest-set.bulk-suspend', 'bulk', 'guest-set', 'bulk-suspend', 'Guests of the cluster paused',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""The guests stand still, or stop with their states saved. A task does the work."""

GUEST_SET_BULK_MIGRATE: Final = Event(
    214004, 'pve.guest-set.bulk-migrate', 'bulk', 'guest-set', 'bulk-migrate', 'Guests of the cluster migrated',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A task does the work."""

NODE_GUEST_SET_BULK_START: Final = Event(
    214021, 'pve.node-guest-set.bulk-start', 'bulk', 'node-guest-set', 'bulk-start', 'Guests of a node started',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""Without further word, the guests are started that start with the node. A task does the work."""

NODE_GUEST_SET_BULK_SHUTDOWN: Final = Event(
    214022, 'pve.node-guest-set.bulk-shutdown', 'bulk', 'node-guest-set', 'bulk-shutdown', 'Guests of a node shut down',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The guests are asked to shut down. A task does the work."""

NODE_GUEST_SET_BULK_SUSPEND: Final = Event(
    214023, 'pve.node-guest-set.bulk-suspend', 'bulk', 'node-guest-set', 'bulk-suspend', 'Guests of a node paused',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The VMs stand still. A task does the work."""

NODE_GUEST_SET_BULK_MIGRATE: Final = Event(
    214024, 'pve.node-guest-set.bulk-migrate', 'bulk', 'node-guest-set', 'bulk-migrate', 'Guests of a node migrated',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A task does the work."""

VOLUME_CREATE: Final = Event(
    220001, 'pve.volume.create', 'storage', 'volume', 'create', 'volume: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""An empty disk was made for a guest. It belongs to the guest by its name alone until the guest's
settings name it."""

VOLUME_DELETE: Final = Event(
    220002, 'pve.volume.delete', 'storage', 'volume', 'delete', 'volume: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""A disk, backup, image or template is removed. A task does the work; task.finish tells what came
of it."""

VOLUME_COPY: Final = Event(
    220003, 'pve.volume.copy', 'storage', 'volume', 'copy', 'volume: copy',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A volume is copied, with the data in it. A task does the work; task.finish tells what came of
it."""

VOLUME_UPDATE: Final = Event(
    220004, 'pve.volume.update', 'storage', 'volume', 'update', 'volume: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""The remark on a volume was changed, but not its protection; that has events of its own."""

VOLUME_UPLOAD: Final = Event(
    220005, 'pve.volume.upload', 'storage', 'volume', 'upload', 'volume: upload',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""The caller sent a file. A task brings it to the storage; task.finish tells what came of it."""

VOLUME_DOWNLOAD: Final = Event(
    220006, 'pve.volume.download', 'storage', 'volume', 'download', 'volume: download',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A node is told to fetch a file from anywhere. A task does the work; task.finish tells what came
of it."""

VOLUME_PULL: Final = Event(
    220007, 'pve.volume.pull', 'storage', 'volume', 'pull', 'Container image pulled',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A node is told to fetch the image of a container from a registry. A task does the work;
task.finish tells what came of it."""

VOLUME_DOWNLOAD_TEMPLATE: Final = Event(
    220008, 'pve.volume.download-template', 'storage', 'volume', 'download-template', 'Container template downloaded',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""A node is told to fetch one of the templates that the product knows of. A task does the work;
task.finish tells what came of it."""

VOLUME_PROTECT: Final = Event(
    220009, 'pve.volume.protect', 'storage', 'volume', 'protect', 'volume: protect',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""A backup was set to be protected, so that neither people nor pruning remove it."""

VOLUME_UNPROTECT: Final = Event(
    220010, 'pve.volume.unprotect', 'storage', 'volume', 'unprotect', 'volume: unprotect',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000474'),
    since='1.0',
)
"""A backup lost its protection, so that people and pruning can remove it."""

STORAGE_CREATE: Final = Event(
    220021, 'pve.storage.create', 'storage', 'storage', 'create', 'storage: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A storage was set up. Where backups get a new key, the caller is shown it."""

STORAGE_DELETE: Final = Event(
    220022, 'pve.storage.delete', 'storage', 'storage', 'delete', 'storage: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A storage was taken out of the configuration. What lies in it stays where it is."""

STORAGE_UPDATE: Final = Event(
    220023, 'pve.storage.update', 'storage', 'storage', 'update', 'storage: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""Settings of a storage were changed, but not whether it is used; that has events of its own.
Where backups get a new key, the caller is shown it."""

STORAGE_ENABLE: Final = Event(
    220024, 'pve.storage.enable', 'storage', 'storage', 'enable', 'storage: enable',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A storage was set to be used, whatever else was changed with it. The web interface sends this
with every change of a storage; the changes say whether it was disabled before."""

STORAGE_DISABLE: Final = Event(
    220025, 'pve.storage.disable', 'storage', 'storage', 'disable', 'storage: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A storage was set not to be used, whatever else was changed with it. Guests that have disks
there can't start any more."""

STORAGE_SERVER_SCAN_CIFS: Final = Event(
    220041, 'pve.storage-server.scan-cifs', 'storage', 'storage-server', 'scan-cifs', 'Shares of a CIFS server listed',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A node asked a CIFS server for its shares. A password may have been part of the URL of the call."""

STORAGE_SERVER_SCAN_PBS: Final = Event(
    220042, 'pve.storage-server.scan-pbs', 'storage', 'storage-server', 'scan-pbs', 'Datastores of a backup server listed',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A node asked a backup server for its datastores. The password was part of the URL of the call."""

STORAGE_SERVER_SCAN_NFS: Final = Event(
    220043, 'pve.storage-server.scan-nfs', 'storage', 'storage-server', 'scan-nfs', 'Exports of an NFS server listed',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""Exports of an NFS server listed"""

STORAGE_SERVER_SCAN_ISCSI: Final = Event(
    220044, 'pve.storage-server.scan-iscsi', 'storage', 'storage-server', 'scan-iscsi', 'Targets of an iSCSI portal listed',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""Targets of an iSCSI portal listed"""

URL_QUERY: Final = Event(
    220061, 'pve.url.query', 'storage', 'url', 'query', 'URL queried',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A node was told to ask an address for the size, name and kind of a file. So the caller can learn
what only the node reaches."""

OCI_REPOSITORY_QUERY: Final = Event(
    220081, 'pve.oci-repository.query', 'storage', 'oci-repository', 'query', 'OCI repository queried',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A node was told to ask a registry for the tags of an image."""

BACKUP_JOB_CREATE: Final = Event(
    221001, 'pve.backup-job.create', 'backup', 'backup-job', 'create', 'backup job: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A job was set up. Without an id the product makes one up."""

BACKUP_JOB_DELETE: Final = Event(
    221002, 'pve.backup-job.delete', 'backup', 'backup-job', 'delete', 'backup job: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A job was removed. The backups that it made stay."""

BACKUP_JOB_UPDATE: Final = Event(
    221003, 'pve.backup-job.update', 'backup', 'backup-job', 'update', 'backup job: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""Settings of a job were changed, but not whether it runs; that has events of its own."""

BACKUP_JOB_ENABLE: Final = Event(
    221004, 'pve.backup-job.enable', 'backup', 'backup-job', 'enable', 'backup job: enable',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A job was set to run, whatever else was changed with it. The web interface may send this with
every change of a job; the changes say whether it was disabled before."""

BACKUP_JOB_DISABLE: Final = Event(
    221005, 'pve.backup-job.disable', 'backup', 'backup-job', 'disable', 'backup job: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A job was set not to run, whatever else was changed with it. Its guests get no new backups from
it."""

BACKUP_CREATE: Final = Event(
    221021, 'pve.backup.create', 'backup', 'backup', 'create', 'backup: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""Guests are backed up now. A task does the work for all of them; task.finish tells what came of
it."""

BACKUP_PRUNE: Final = Event(
    221022, 'pve.backup.prune', 'backup', 'backup', 'prune', 'backup: prune',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.7', 'vmm-000474'),
    since='1.0',
)
"""Backups that need not be kept any more are removed. A task does the work; task.finish tells what
came of it."""

BACKUP_READ_CONFIG: Final = Event(
    221023, 'pve.backup.read-config', 'backup', 'backup', 'read-config', 'backup: read configuration',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""The settings of the guest in a backup were read. Passwords for its first start may be among
them."""

BACKUP_BROWSE: Final = Event(
    221024, 'pve.backup.browse', 'backup', 'backup', 'browse', 'backup: browse',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""The names of files and folders in a backup were read."""

BACKUP_RESTORE_FILES: Final = Event(
    221025, 'pve.backup.restore-files', 'backup', 'backup', 'restore-files', 'Files of a backup downloaded',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""The caller got a file or folder out of a backup, and so data from inside a guest."""

BACKUP_STOP_RUNNING: Final = Event(
    221026, 'pve.backup.stop-running', 'backup', 'backup', 'stop-running', 'Running backups stopped',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""The backups that were under way on a node were ended, without result. Where the call names
guests, a task then backs them up; task.finish tells what came of it."""

REPLICATION_JOB_CREATE: Final = Event(
    222001, 'pve.replication-job.create', 'replication', 'replication-job', 'create', 'replication job: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""replication job: create"""

REPLICATION_JOB_DELETE: Final = Event(
    222002, 'pve.replication-job.delete', 'replication', 'replication-job', 'delete', 'replication job: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A job was marked. The scheduler removes it later, with the copies unless they shall stay."""

REPLICATION_JOB_UPDATE: Final = Event(
    222003, 'pve.replication-job.update', 'replication', 'replication-job', 'update', 'replication job: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""Settings of a job were changed, perhaps also whether it runs."""

REPLICATION_JOB_RUN: Final = Event(
    222004, 'pve.replication-job.run', 'replication', 'replication-job', 'run', 'replication job: run',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000474'),
    since='1.0',
)
"""A job is to run as soon as the scheduler of the node gets to it."""

LVM_VG_CREATE: Final = Event(
    223001, 'pve.lvm-vg.create', 'disk', 'lvm-vg', 'create', 'LVM volume group: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""LVM volume group: create"""

LVM_VG_DELETE: Final = Event(
    223002, 'pve.lvm-vg.delete', 'disk', 'lvm-vg', 'delete', 'LVM volume group: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""LVM volume group: delete"""

LVM_THINPOOL_CREATE: Final = Event(
    223021, 'pve.lvm-thinpool.create', 'disk', 'lvm-thinpool', 'create', 'LVM thin pool: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""LVM thin pool: create"""

LVM_THINPOOL_DELETE: Final = Event(
    223022, 'pve.lvm-thinpool.delete', 'disk', 'lvm-thinpool', 'delete', 'LVM thin pool: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""LVM thin pool: delete"""

DIRECTORY_MOUNT_CREATE: Final = Event(
    223041, 'pve.directory-mount.create', 'disk', 'directory-mount', 'create', 'file system: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""file system: create"""

DIRECTORY_MOUNT_DELETE: Final = Event(
    223042, 'pve.directory-mount.delete', 'disk', 'directory-mount', 'delete', 'file system: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""A file system is unmounted for good. Its data stays unless the disk is wiped as well."""

ZFS_POOL_CREATE: Final = Event(
    223061, 'pve.zfs-pool.create', 'disk', 'zfs-pool', 'create', 'ZFS pool: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""ZFS pool: create"""

ZFS_POOL_DELETE: Final = Event(
    223062, 'pve.zfs-pool.delete', 'disk', 'zfs-pool', 'delete', 'ZFS pool: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""ZFS pool: delete"""

NODE_DISK_INITIALIZE_GPT: Final = Event(
    223081, 'pve.node-disk.initialize-gpt', 'disk', 'node-disk', 'initialize-gpt', 'disk: initialize',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""disk: initialize"""

NODE_DISK_WIPE: Final = Event(
    223082, 'pve.node-disk.wipe', 'disk', 'node-disk', 'wipe', 'disk: wipe',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""disk: wipe"""

FIREWALL_GROUP_CREATE: Final = Event(
    230001, 'pve.firewall-group.create', 'firewall', 'firewall-group', 'create', 'security group: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""security group: create"""

FIREWALL_GROUP_DELETE: Final = Event(
    230002, 'pve.firewall-group.delete', 'firewall', 'firewall-group', 'delete', 'security group: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""A security group was removed. The product refuses that while the group has rules."""

FIREWALL_GROUP_RENAME: Final = Event(
    230003, 'pve.firewall-group.rename', 'firewall', 'firewall-group', 'rename', 'security group: rename',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A security group got another name, and a new remark if one was given. The object is the group
under its old name. With the same name twice only the remark was changed."""

CLUSTER_FIREWALL_RULE_CREATE: Final = Event(
    230024, 'pve.cluster-firewall-rule.create', 'firewall', 'cluster-firewall-rule', 'create', 'cluster firewall rule: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was put at the head of its list, whatever 'pos' says."""

CLUSTER_FIREWALL_RULE_DELETE: Final = Event(
    230025, 'pve.cluster-firewall-rule.delete', 'firewall', 'cluster-firewall-rule', 'delete', 'cluster firewall rule: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""A rule was removed. The changes hold what it said."""

CLUSTER_FIREWALL_RULE_UPDATE: Final = Event(
    230026, 'pve.cluster-firewall-rule.update', 'firewall', 'cluster-firewall-rule', 'update', 'cluster firewall rule: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""Settings of a rule were changed."""

CLUSTER_FIREWALL_RULE_MOVE: Final = Event(
    230027, 'pve.cluster-firewall-rule.move', 'firewall', 'cluster-firewall-rule', 'move', 'cluster firewall rule: move',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was put elsewhere, so that others shift. If both positions are equal, the product does
not move it but makes the other changes of the call."""

CLUSTER_FIREWALL_RULE_ENABLE: Final = Event(
    230028, 'pve.cluster-firewall-rule.enable', 'firewall', 'cluster-firewall-rule', 'enable', 'cluster firewall rule: enable',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was set to be in force, whatever else was changed with it. The form of the web interface
sends this with every change; the changes say whether the rule was in force before."""

CLUSTER_FIREWALL_RULE_DISABLE: Final = Event(
    230029, 'pve.cluster-firewall-rule.disable', 'firewall', 'cluster-firewall-rule', 'disable', 'cluster firewall rule: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was set not to be in force, whatever else was changed with it. Taking the setting
'enable' out of it does so as well."""

CLUSTER_FIREWALL_IPSET_CREATE: Final = Event(
    230041, 'pve.cluster-firewall-ipset.create', 'firewall', 'cluster-firewall-ipset', 'create', 'cluster IP set: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""cluster IP set: create"""

CLUSTER_FIREWALL_IPSET_DELETE: Final = Event(
    230042, 'pve.cluster-firewall-ipset.delete', 'firewall', 'cluster-firewall-ipset', 'delete', 'cluster IP set: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""cluster IP set: delete"""

CLUSTER_FIREWALL_IPSET_RENAME: Final = Event(
    230043, 'pve.cluster-firewall-ipset.rename', 'firewall', 'cluster-firewall-ipset', 'rename', 'cluster IP set: rename',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A set got another name, and a new remark if one was given. The object is the set under its old
name. With the same name twice only the remark was changed."""

CLUSTER_FIREWALL_IPSET_ENTRY_CREATE: Final = Event(
    230061, 'pve.cluster-firewall-ipset-entry.create', 'firewall', 'cluster-firewall-ipset-entry', 'create', 'cluster IP set entry: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""cluster IP set entry: create"""

CLUSTER_FIREWALL_IPSET_ENTRY_DELETE: Final = Event(
    230062, 'pve.cluster-firewall-ipset-entry.delete', 'firewall', 'cluster-firewall-ipset-entry', 'delete', 'cluster IP set entry: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""cluster IP set entry: delete"""

CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE: Final = Event(
    230063, 'pve.cluster-firewall-ipset-entry.update', 'firewall', 'cluster-firewall-ipset-entry', 'update', 'cluster IP set entry: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""cluster IP set entry: update"""

CLUSTER_FIREWALL_ALIAS_CREATE: Final = Event(
    230081, 'pve.cluster-firewall-alias.create', 'firewall', 'cluster-firewall-alias', 'create', 'cluster firewall alias: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""cluster firewall alias: create"""

CLUSTER_FIREWALL_ALIAS_DELETE: Final = Event(
    230082, 'pve.cluster-firewall-alias.delete', 'firewall', 'cluster-firewall-alias', 'delete', 'cluster firewall alias: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""cluster firewall alias: delete"""

CLUSTER_FIREWALL_ALIAS_UPDATE: Final = Event(
    230083, 'pve.cluster-firewall-alias.update', 'firewall', 'cluster-firewall-alias', 'update', 'cluster firewall alias: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""cluster firewall alias: update"""

CLUSTER_FIREWALL_ALIAS_RENAME: Final = Event(
    230084, 'pve.cluster-firewall-alias.rename', 'firewall', 'cluster-firewall-alias', 'rename', 'cluster firewall alias: rename',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""An alias got another name, whatever else was changed with it. The object is the alias under its
old name."""

CLUSTER_FIREWALL_OPTIONS_UPDATE: Final = Event(
    230101, 'pve.cluster-firewall-options.update', 'firewall', 'cluster-firewall-options', 'update', 'cluster firewall options: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""Settings of the firewall were changed."""

CLUSTER_FIREWALL_OPTIONS_ENABLE: Final = Event(
    230102, 'pve.cluster-firewall-options.enable', 'firewall', 'cluster-firewall-options', 'enable', 'Cluster firewall enabled',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The firewall was switched on, whatever else was changed with it."""

CLUSTER_FIREWALL_OPTIONS_DISABLE: Final = Event(
    230103, 'pve.cluster-firewall-options.disable', 'firewall', 'cluster-firewall-options', 'disable', 'Cluster firewall disabled',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The firewall was switched off, whatever else was changed with it. Deleting the setting 'enable'
does it as well."""

NODE_FIREWALL_LOG_READ: Final = Event(
    230121, 'pve.node-firewall-log.read', 'firewall', 'node-firewall-log', 'read', 'node firewall log: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.3', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""node firewall log: read"""

NODE_FIREWALL_RULE_CREATE: Final = Event(
    230141, 'pve.node-firewall-rule.create', 'firewall', 'node-firewall-rule', 'create', 'node firewall rule: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was put at the head of its list, whatever 'pos' says."""

NODE_FIREWALL_RULE_DELETE: Final = Event(
    230142, 'pve.node-firewall-rule.delete', 'firewall', 'node-firewall-rule', 'delete', 'node firewall rule: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""A rule was removed. The changes hold what it said."""

NODE_FIREWALL_RULE_UPDATE: Final = Event(
    230143, 'pve.node-firewall-rule.update', 'firewall', 'node-firewall-rule', 'update', 'node firewall rule: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""Settings of a rule were changed."""

NODE_FIREWALL_RULE_MOVE: Final = Event(
    230144, 'pve.node-firewall-rule.move', 'firewall', 'node-firewall-rule', 'move', 'node firewall rule: move',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was put elsewhere, so that others shift. If both positions are equal, the product does
not move it but makes the other changes of the call."""

NODE_FIREWALL_RULE_ENABLE: Final = Event(
    230145, 'pve.node-firewall-rule.enable', 'firewall', 'node-firewall-rule', 'enable', 'node firewall rule: enable',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was set to be in force, whatever else was changed with it. The form of the web interface
sends this with every change; the changes say whether the rule was in force before."""

NODE_FIREWALL_RULE_DISABLE: Final = Event(
    230146, 'pve.node-firewall-rule.disable', 'firewall', 'node-firewall-rule', 'disable', 'node firewall rule: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was set not to be in force, whatever else was changed with it. Taking the setting
'enable' out of it does so as well."""

GUEST_FIREWALL_RULE_CREATE: Final = Event(
    230161, 'pve.guest-firewall-rule.create', 'firewall', 'guest-firewall-rule', 'create', 'guest firewall rule: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""A rule was put at the head of its list, whatever 'pos' says."""

GUEST_FIREWALL_RULE_DELETE: Final = Event(
    230162, 'pve.guest-firewall-rule.delete', 'firewall', 'guest-firewall-rule', 'delete', 'guest firewall rule: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463', 'vmm-000468'),
    since='1.0',
)
"""A rule was removed. The changes hold what it said."""

GUEST_FIREWALL_RULE_UPDATE: Final = Event(
    230163, 'pve.guest-firewall-rule.update', 'firewall', 'guest-firewall-rule', 'update', 'guest firewall rule: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""Settings of a rule were changed."""

GUEST_FIREWALL_RULE_MOVE: Final = Event(
    230164, 'pve.guest-firewall-rule.move', 'firewall', 'guest-firewall-rule', 'move', 'guest firewall rule: move',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""A rule was put elsewhere, so that others shift. If both positions are equal, the product does
not move it but makes the other changes of the call."""

GUEST_FIREWALL_RULE_ENABLE: Final = Event(
    230165, 'pve.guest-firewall-rule.enable', 'firewall', 'guest-firewall-rule', 'enable', 'guest firewall rule: enable',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""A rule was set to be in force, whatever else was changed with it. The form of the web interface
sends this with every change; the changes say whether the rule was in force before."""

GUEST_FIREWALL_RULE_DISABLE: Final = Event(
    230166, 'pve.guest-firewall-rule.disable', 'firewall', 'guest-firewall-rule', 'disable', 'guest firewall rule: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""A rule was set not to be in force, whatever else was changed with it. Taking the setting
'enable' out of it does so as well."""

GROUP_FIREWALL_RULE_CREATE: Final = Event(
    230181, 'pve.group-firewall-rule.create', 'firewall', 'group-firewall-rule', 'create', 'security group rule: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was put at the head of its list, whatever 'pos' says."""

GROUP_FIREWALL_RULE_DELETE: Final = Event(
    230182, 'pve.group-firewall-rule.delete', 'firewall', 'group-firewall-rule', 'delete', 'security group rule: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""A rule was removed. The changes hold what it said."""

GROUP_FIREWALL_RULE_UPDATE: Final = Event(
    230183, 'pve.group-firewall-rule.update', 'firewall', 'group-firewall-rule', 'update', 'security group rule: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""Settings of a rule were changed."""

GROUP_FIREWALL_RULE_MOVE: Final = Event(
    230184, 'pve.group-firewall-rule.move', 'firewall', 'group-firewall-rule', 'move', 'security group rule: move',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was put elsewhere, so that others shift. If both positions are equal, the product does
not move it but makes the other changes of the call."""

GROUP_FIREWALL_RULE_ENABLE: Final = Event(
    230185, 'pve.group-firewall-rule.enable', 'firewall', 'group-firewall-rule', 'enable', 'security group rule: enable',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was set to be in force, whatever else was changed with it. The form of the web interface
sends this with every change; the changes say whether the rule was in force before."""

GROUP_FIREWALL_RULE_DISABLE: Final = Event(
    230186, 'pve.group-firewall-rule.disable', 'firewall', 'group-firewall-rule', 'disable', 'security group rule: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was set not to be in force, whatever else was changed with it. Taking the setting
'enable' out of it does so as well."""

VNET_FIREWALL_RULE_CREATE: Final = Event(
    230201, 'pve.vnet-firewall-rule.create', 'firewall', 'vnet-firewall-rule', 'create', 'VNet firewall rule: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was put at the head of its list, whatever 'pos' says."""

VNET_FIREWALL_RULE_DELETE: Final = Event(
    230202, 'pve.vnet-firewall-rule.delete', 'firewall', 'vnet-firewall-rule', 'delete', 'VNet firewall rule: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""A rule was removed. The changes hold what it said."""

VNET_FIREWALL_RULE_UPDATE: Final = Event(
    230203, 'pve.vnet-firewall-rule.update', 'firewall', 'vnet-firewall-rule', 'update', 'VNet firewall rule: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""Settings of a rule were changed."""

VNET_FIREWALL_RULE_MOVE: Final = Event(
    230204, 'pve.vnet-firewall-rule.move', 'firewall', 'vnet-firewall-rule', 'move', 'VNet firewall rule: move',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was put elsewhere, so that others shift. If both positions are equal, the product does
not move it but makes the other changes of the call."""

VNET_FIREWALL_RULE_ENABLE: Final = Event(
    230205, 'pve.vnet-firewall-rule.enable', 'firewall', 'vnet-firewall-rule', 'enable', 'VNet firewall rule: enable',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was set to be in force, whatever else was changed with it. The form of the web interface
sends this with every change; the changes say whether the rule was in force before."""

VNET_FIREWALL_RULE_DISABLE: Final = Event(
    230206, 'pve.vnet-firewall-rule.disable', 'firewall', 'vnet-firewall-rule', 'disable', 'VNet firewall rule: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""A rule was set not to be in force, whatever else was changed with it. Taking the setting
'enable' out of it does so as well."""

GUEST_FIREWALL_IPSET_CREATE: Final = Event(
    230221, 'pve.guest-firewall-ipset.create', 'firewall', 'guest-firewall-ipset', 'create', 'guest IP set: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""guest IP set: create"""

GUEST_FIREWALL_IPSET_DELETE: Final = Event(
    230222, 'pve.guest-firewall-ipset.delete', 'firewall', 'guest-firewall-ipset', 'delete', 'guest IP set: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463', 'vmm-000468'),
    since='1.0',
)
"""guest IP set: delete"""

GUEST_FIREWALL_IPSET_RENAME: Final = Event(
    230223, 'pve.guest-firewall-ipset.rename', 'firewall', 'guest-firewall-ipset', 'rename', 'guest IP set: rename',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""A set got another name, and a new remark if one was given. The object is the set under its old
name. With the same name twice only the remark was changed."""

GUEST_FIREWALL_IPSET_ENTRY_CREATE: Final = Event(
    230241, 'pve.guest-firewall-ipset-entry.create', 'firewall', 'guest-firewall-ipset-entry', 'create', 'guest IP set entry: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""guest IP set entry: create"""

GUEST_FIREWALL_IPSET_ENTRY_DELETE: Final = Event(
    230242, 'pve.guest-firewall-ipset-entry.delete', 'firewall', 'guest-firewall-ipset-entry', 'delete', 'guest IP set entry: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463', 'vmm-000468'),
    since='1.0',
)
"""guest IP set entry: delete"""

GUEST_FIREWALL_IPSET_ENTRY_UPDATE: Final = Event(
    230243, 'pve.guest-firewall-ipset-entry.update', 'firewall', 'guest-firewall-ipset-entry', 'update', 'guest IP set entry: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""guest IP set entry: update"""

GUEST_FIREWALL_ALIAS_CREATE: Final = Event(
    230261, 'pve.guest-firewall-alias.create', 'firewall', 'guest-firewall-alias', 'create', 'guest firewall alias: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""guest firewall alias: create"""

GUEST_FIREWALL_ALIAS_DELETE: Final = Event(
    230262, 'pve.guest-firewall-alias.delete', 'firewall', 'guest-firewall-alias', 'delete', 'guest firewall alias: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463', 'vmm-000468'),
    since='1.0',
)
"""guest firewall alias: delete"""

GUEST_FIREWALL_ALIAS_UPDATE: Final = Event(
    230263, 'pve.guest-firewall-alias.update', 'firewall', 'guest-firewall-alias', 'update', 'guest firewall alias: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""guest firewall alias: update"""

GUEST_FIREWALL_ALIAS_RENAME: Final = Event(
    230264, 'pve.guest-firewall-alias.rename', 'firewall', 'guest-firewall-alias', 'rename', 'guest firewall alias: rename',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""An alias got another name, whatever else was changed with it. The object is the alias under its
old name."""

NODE_FIREWALL_OPTIONS_UPDATE: Final = Event(
    230281, 'pve.node-firewall-options.update', 'firewall', 'node-firewall-options', 'update', 'node firewall options: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""Settings of the firewall were changed."""

NODE_FIREWALL_OPTIONS_ENABLE: Final = Event(
    230282, 'pve.node-firewall-options.enable', 'firewall', 'node-firewall-options', 'enable', 'Node firewall enabled',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The firewall was switched on, whatever else was changed with it. The firewall is on where
'enable' is not set, so that deleting the setting does it as well."""

NODE_FIREWALL_OPTIONS_DISABLE: Final = Event(
    230283, 'pve.node-firewall-options.disable', 'firewall', 'node-firewall-options', 'disable', 'Node firewall disabled',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The firewall was switched off, whatever else was changed with it."""

GUEST_FIREWALL_OPTIONS_UPDATE: Final = Event(
    230301, 'pve.guest-firewall-options.update', 'firewall', 'guest-firewall-options', 'update', 'guest firewall options: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""Settings of the firewall were changed."""

GUEST_FIREWALL_OPTIONS_ENABLE: Final = Event(
    230302, 'pve.guest-firewall-options.enable', 'firewall', 'guest-firewall-options', 'enable', 'Guest firewall enabled',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""The firewall was switched on, whatever else was changed with it."""

GUEST_FIREWALL_OPTIONS_DISABLE: Final = Event(
    230303, 'pve.guest-firewall-options.disable', 'firewall', 'guest-firewall-options', 'disable', 'Guest firewall disabled',
    ('warning', 'warning', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-au-12', 'nist-au-2', 'vmm-000463'),
    since='1.0',
)
"""The firewall was switched off, whatever else was changed with it. Deleting the setting 'enable'
does it as well."""

VNET_FIREWALL_OPTIONS_UPDATE: Final = Event(
    230321, 'pve.vnet-firewall-options.update', 'firewall', 'vnet-firewall-options', 'update', 'VNet firewall options: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""Settings of the firewall were changed."""

VNET_FIREWALL_OPTIONS_ENABLE: Final = Event(
    230322, 'pve.vnet-firewall-options.enable', 'firewall', 'vnet-firewall-options', 'enable', 'VNet firewall enabled',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The firewall was switched on, whatever else was changed with it."""

VNET_FIREWALL_OPTIONS_DISABLE: Final = Event(
    230323, 'pve.vnet-firewall-options.disable', 'firewall', 'vnet-firewall-options', 'disable', 'VNet firewall disabled',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""The firewall was switched off, whatever else was changed with it. Deleting the setting 'enable'
does it as well."""

GUEST_FIREWALL_LOG_READ: Final = Event(
    230341, 'pve.guest-firewall-log.read', 'firewall', 'guest-firewall-log', 'read', 'guest firewall log: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.3', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""guest firewall log: read"""

SDN_APPLY: Final = Event(
    231001, 'pve.sdn.apply', 'sdn', 'sdn', 'apply', 'Reload of the SDN started',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""All nodes are to take over the pending changes. A task does the work; task.finish tells what
came of it."""

SDN_REVERT: Final = Event(
    231002, 'pve.sdn.revert', 'sdn', 'sdn', 'revert', 'Pending SDN changes dropped',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Pending SDN changes dropped"""

SDN_VNET_CREATE: Final = Event(
    231021, 'pve.sdn-vnet.create', 'sdn', 'sdn-vnet', 'create', 'SDN VNet: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN VNet: create"""

SDN_VNET_DELETE: Final = Event(
    231022, 'pve.sdn-vnet.delete', 'sdn', 'sdn-vnet', 'delete', 'SDN VNet: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN VNet: delete"""

SDN_VNET_UPDATE: Final = Event(
    231023, 'pve.sdn-vnet.update', 'sdn', 'sdn-vnet', 'update', 'SDN VNet: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""SDN VNet: update"""

SDN_SUBNET_CREATE: Final = Event(
    231041, 'pve.sdn-subnet.create', 'sdn', 'sdn-subnet', 'create', 'SDN subnet: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN subnet: create"""

SDN_SUBNET_DELETE: Final = Event(
    231042, 'pve.sdn-subnet.delete', 'sdn', 'sdn-subnet', 'delete', 'SDN subnet: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN subnet: delete"""

SDN_SUBNET_UPDATE: Final = Event(
    231043, 'pve.sdn-subnet.update', 'sdn', 'sdn-subnet', 'update', 'SDN subnet: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""SDN subnet: update"""

SDN_IP_DELETE: Final = Event(
    231061, 'pve.sdn-ip.delete', 'sdn', 'sdn-ip', 'delete', 'SDN IP mapping: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""SDN IP mapping: delete"""

SDN_IP_CREATE: Final = Event(
    231062, 'pve.sdn-ip.create', 'sdn', 'sdn-ip', 'create', 'SDN IP mapping: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""SDN IP mapping: create"""

SDN_IP_UPDATE: Final = Event(
    231063, 'pve.sdn-ip.update', 'sdn', 'sdn-ip', 'update', 'SDN IP mapping: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""A network card got another address. The object is the new address; the changes have the old one."""

SDN_ZONE_CREATE: Final = Event(
    231081, 'pve.sdn-zone.create', 'sdn', 'sdn-zone', 'create', 'SDN zone: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN zone: create"""

SDN_ZONE_DELETE: Final = Event(
    231082, 'pve.sdn-zone.delete', 'sdn', 'sdn-zone', 'delete', 'SDN zone: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN zone: delete"""

SDN_ZONE_UPDATE: Final = Event(
    231083, 'pve.sdn-zone.update', 'sdn', 'sdn-zone', 'update', 'SDN zone: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""SDN zone: update"""

SDN_CONTROLLER_CREATE: Final = Event(
    231101, 'pve.sdn-controller.create', 'sdn', 'sdn-controller', 'create', 'SDN controller: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN controller: create"""

SDN_CONTROLLER_DELETE: Final = Event(
    231102, 'pve.sdn-controller.delete', 'sdn', 'sdn-controller', 'delete', 'SDN controller: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN controller: delete"""

SDN_CONTROLLER_UPDATE: Final = Event(
    231103, 'pve.sdn-controller.update', 'sdn', 'sdn-controller', 'update', 'SDN controller: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""SDN controller: update"""

SDN_IPAM_CREATE: Final = Event(
    231121, 'pve.sdn-ipam.create', 'sdn', 'sdn-ipam', 'create', 'SDN IPAM: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""SDN IPAM: create"""

SDN_IPAM_DELETE: Final = Event(
    231122, 'pve.sdn-ipam.delete', 'sdn', 'sdn-ipam', 'delete', 'SDN IPAM: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""SDN IPAM: delete"""

SDN_IPAM_UPDATE: Final = Event(
    231123, 'pve.sdn-ipam.update', 'sdn', 'sdn-ipam', 'update', 'SDN IPAM: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""SDN IPAM: update"""

SDN_IPAM_LIST: Final = Event(
    231124, 'pve.sdn-ipam.list', 'sdn', 'sdn-ipam', 'list', 'SDN IPAM: list',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""SDN IPAM: list"""

SDN_IPAM_READ: Final = Event(
    231125, 'pve.sdn-ipam.read', 'sdn', 'sdn-ipam', 'read', 'SDN IPAM: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""SDN IPAM: read"""

SDN_DNS_CREATE: Final = Event(
    231141, 'pve.sdn-dns.create', 'sdn', 'sdn-dns', 'create', 'SDN DNS server: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'pci-10.2.1.7', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""SDN DNS server: create"""

SDN_DNS_DELETE: Final = Event(
    231142, 'pve.sdn-dns.delete', 'sdn', 'sdn-dns', 'delete', 'SDN DNS server: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000468', 'vmm-000471'),
    since='1.0',
)
"""SDN DNS server: delete"""

SDN_DNS_UPDATE: Final = Event(
    231143, 'pve.sdn-dns.update', 'sdn', 'sdn-dns', 'update', 'SDN DNS server: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.5', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""SDN DNS server: update"""

SDN_DNS_LIST: Final = Event(
    231144, 'pve.sdn-dns.list', 'sdn', 'sdn-dns', 'list', 'SDN DNS server: list',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""SDN DNS server: list"""

SDN_DNS_READ: Final = Event(
    231145, 'pve.sdn-dns.read', 'sdn', 'sdn-dns', 'read', 'SDN DNS server: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""SDN DNS server: read"""

SDN_FABRIC_CREATE: Final = Event(
    231161, 'pve.sdn-fabric.create', 'sdn', 'sdn-fabric', 'create', 'SDN fabric: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN fabric: create"""

SDN_FABRIC_DELETE: Final = Event(
    231162, 'pve.sdn-fabric.delete', 'sdn', 'sdn-fabric', 'delete', 'SDN fabric: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN fabric: delete"""

SDN_FABRIC_UPDATE: Final = Event(
    231163, 'pve.sdn-fabric.update', 'sdn', 'sdn-fabric', 'update', 'SDN fabric: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""SDN fabric: update"""

SDN_FABRIC_NODE_CREATE: Final = Event(
    231181, 'pve.sdn-fabric-node.create', 'sdn', 'sdn-fabric-node', 'create', 'SDN fabric node: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN fabric node: create"""

SDN_FABRIC_NODE_DELETE: Final = Event(
    231182, 'pve.sdn-fabric-node.delete', 'sdn', 'sdn-fabric-node', 'delete', 'SDN fabric node: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""SDN fabric node: delete"""

SDN_FABRIC_NODE_UPDATE: Final = Event(
    231183, 'pve.sdn-fabric-node.update', 'sdn', 'sdn-fabric-node', 'update', 'SDN fabric node: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""SDN fabric node: update"""

SDN_LOCK_RELEASE: Final = Event(
    231201, 'pve.sdn-lock.release', 'sdn', 'sdn-lock', 'release', 'SDN lock released',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""SDN lock released"""

SDN_LOCK_ACQUIRE: Final = Event(
    231202, 'pve.sdn-lock.acquire', 'sdn', 'sdn-lock', 'acquire', 'SDN lock acquired',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Somebody got the lock and, with the answer, its token. Until the lock is released nobody else
can change the SDN configuration."""

SDN_LOCK_FORCE_RELEASE: Final = Event(
    231203, 'pve.sdn-lock.force-release', 'sdn', 'sdn-lock', 'force-release', 'SDN lock released by force',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The lock was taken away without its token, perhaps from somebody who was still at work."""

HA_RESOURCE_CREATE: Final = Event(
    240001, 'pve.ha-resource.create', 'ha', 'ha-resource', 'create', 'HA resource: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""A guest is kept running from now on, or in whatever state is wanted."""

HA_RESOURCE_DELETE: Final = Event(
    240002, 'pve.ha-resource.delete', 'ha', 'ha-resource', 'delete', 'HA resource: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""A guest stays as it is, but nothing is done any more when it or its node fails."""

HA_RESOURCE_UPDATE: Final = Event(
    240003, 'pve.ha-resource.update', 'ha', 'ha-resource', 'update', 'HA resource: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Settings of a resource were changed, but not the state that is wanted; each such state has an
event of its own."""

HA_RESOURCE_MIGRATE: Final = Event(
    240004, 'pve.ha-resource.migrate', 'ha', 'ha-resource', 'migrate', 'HA resource: migrate',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A running guest is to move to another node. The HA manager does it; ha-guest.migrate tells what
came of it."""

HA_RESOURCE_RELOCATE: Final = Event(
    240005, 'pve.ha-resource.relocate', 'ha', 'ha-resource', 'relocate', 'HA resource: relocate',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A guest is to be stopped and started on another node. The HA manager does it; ha-guest.relocate
tells what came of it."""

HA_RESOURCE_START: Final = Event(
    240006, 'pve.ha-resource.start', 'ha', 'ha-resource', 'start', 'Start of an HA resource asked for',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""From now on the guest is kept running. The HA manager starts it; ha-guest.start tells what came
of it."""

HA_RESOURCE_STOP: Final = Event(
    240007, 'pve.ha-resource.stop', 'ha', 'ha-resource', 'stop', 'Stop of an HA resource asked for',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""From now on the guest is kept stopped. The HA manager stops it; ha-guest.stop tells what came of
it."""

HA_RESOURCE_DISABLE: Final = Event(
    240008, 'pve.ha-resource.disable', 'ha', 'ha-resource', 'disable', 'HA resource: disable',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""The guest is stopped, and nobody recovers it when its node fails."""

HA_RESOURCE_IGNORE: Final = Event(
    240009, 'pve.ha-resource.ignore', 'ha', 'ha-resource', 'ignore', 'HA resource set to ignored',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The HA manager leaves the guest alone, also when its node fails; the guest goes on as it is."""

HA_GROUP_CREATE: Final = Event(
    240021, 'pve.ha-group.create', 'ha', 'ha-group', 'create', 'HA group: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""HA group: create"""

HA_GROUP_DELETE: Final = Event(
    240022, 'pve.ha-group.delete', 'ha', 'ha-group', 'delete', 'HA group: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""HA group: delete"""

HA_GROUP_UPDATE: Final = Event(
    240023, 'pve.ha-group.update', 'ha', 'ha-group', 'update', 'HA group: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""HA group: update"""

HA_RULE_CREATE: Final = Event(
    240041, 'pve.ha-rule.create', 'ha', 'ha-rule', 'create', 'HA rule: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""HA rule: create"""

HA_RULE_DELETE: Final = Event(
    240042, 'pve.ha-rule.delete', 'ha', 'ha-rule', 'delete', 'HA rule: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""HA rule: delete"""

HA_RULE_UPDATE: Final = Event(
    240043, 'pve.ha-rule.update', 'ha', 'ha-rule', 'update', 'HA rule: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Settings of a rule were changed, among them whether it has an effect."""

HA_MANAGER_DISARM: Final = Event(
    240061, 'pve.ha-manager.disarm', 'ha', 'ha-manager', 'disarm', 'Disarming of the HA manager asked for',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""In the whole cluster no node is fenced and no guest recovered until the manager is armed again.
The manager does it some time after the call."""

HA_MANAGER_ARM: Final = Event(
    240062, 'pve.ha-manager.arm', 'ha', 'ha-manager', 'arm', 'Arming of the HA manager asked for',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""The HA manager is to watch and to act again. It does so some time after the call."""

HA_NODE_FENCE: Final = Event(
    240081, 'pve.ha-node.fence', 'ha', 'ha-node', 'fence', 'Node fenced',
    ('error', 'error', 'error'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000471'),
    since='1.0',
)
"""A node did not answer any more and is cut off, so that its guests can run elsewhere without
harm. On failure that is not sure yet, and its guests stay down."""

HA_NODE_RECOVER: Final = Event(
    240082, 'pve.ha-node.recover', 'ha', 'ha-node', 'recover', 'Node back after fencing',
    ('notice', 'notice', 'warning'), ('success',), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000471'),
    since='1.0',
)
"""A node that had been fenced answers again, and guests may run on it."""

HA_NODE_ENTER_MAINTENANCE: Final = Event(
    240083, 'pve.ha-node.enter-maintenance', 'ha', 'ha-node', 'enter-maintenance', 'Maintenance of a node begun',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""A node was put into maintenance on the command line or because it shuts down; its guests move to
other nodes."""

HA_NODE_LEAVE_MAINTENANCE: Final = Event(
    240084, 'pve.ha-node.leave-maintenance', 'ha', 'ha-node', 'leave-maintenance', 'Maintenance of a node ended',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Guests may run on the node again, and those that had moved away come back."""

HA_GUEST_START: Final = Event(
    240101, 'pve.ha-guest.start', 'ha', 'ha-guest', 'start', 'Guest started by the HA manager',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000471', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""Guest started by the HA manager"""

HA_GUEST_STOP: Final = Event(
    240102, 'pve.ha-guest.stop', 'ha', 'ha-guest', 'stop', 'Guest stopped by the HA manager',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""Guest stopped by the HA manager"""

HA_GUEST_MIGRATE: Final = Event(
    240103, 'pve.ha-guest.migrate', 'ha', 'ha-guest', 'migrate', 'Guest migrated by the HA manager',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A guest was moved while it ran: because somebody asked for it, a rule or the load asks for
another node, or its node gets maintained."""

HA_GUEST_RELOCATE: Final = Event(
    240104, 'pve.ha-guest.relocate', 'ha', 'ha-guest', 'relocate', 'Guest relocated by the HA manager',
    ('notice', 'notice', 'warning'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A guest was stopped on one node in order to be started on another."""

HA_GUEST_RECOVER: Final = Event(
    240105, 'pve.ha-guest.recover', 'ha', 'ha-guest', 'recover', 'Guest recovered from a fenced node',
    ('notice', 'warning', 'error'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.1', 'vmm-000471', 'vmm-000474', 'vmm-000477'),
    since='1.0',
)
"""A guest of a node that was fenced was given to another node, which starts it. On failure there
was no node for it."""

HA_GUEST_FAIL: Final = Event(
    240106, 'pve.ha-guest.fail', 'ha', 'ha-guest', 'fail', 'Guest given up by the HA manager',
    ('error', 'error', 'error'), ('failure',), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""All tries to start, stop or move the guest failed. Nothing more is done until somebody disables
the resource."""

CEPH_FLAG_UPDATE: Final = Event(
    250001, 'pve.ceph-flag.update', 'ceph', 'ceph-flag', 'update', 'Ceph flags changed',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Several flags were set or unset in one call. A task does the work; task.finish tells what came
of it."""

CEPH_FLAG_SET: Final = Event(
    250002, 'pve.ceph-flag.set', 'ceph', 'ceph-flag', 'set', 'Ceph flag: set',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Ceph flag: set"""

CEPH_FLAG_UNSET: Final = Event(
    250003, 'pve.ceph-flag.unset', 'ceph', 'ceph-flag', 'unset', 'Ceph flag: unset',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""Ceph flag: unset"""

CEPH_OSD_CREATE: Final = Event(
    250021, 'pve.ceph-osd.create', 'ceph', 'ceph-osd', 'create', 'Ceph OSD: create',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""An OSD is to be made of a disk, whose data is lost. Its number is not known yet. A task does the
work; task.finish tells what came of it."""

CEPH_OSD_DELETE: Final = Event(
    250022, 'pve.ceph-osd.delete', 'ceph', 'ceph-osd', 'delete', 'Ceph OSD: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""The OSD and its data are to be removed. A task does the work; task.finish tells what came of it."""

CEPH_OSD_MARK_IN: Final = Event(
    250023, 'pve.ceph-osd.mark-in', 'ceph', 'ceph-osd', 'mark-in', 'Ceph OSD taken in',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""Ceph OSD taken in"""

CEPH_OSD_MARK_OUT: Final = Event(
    250024, 'pve.ceph-osd.mark-out', 'ceph', 'ceph-osd', 'mark-out', 'Ceph OSD taken out',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""No data is put on the OSD any more, and what it has is copied elsewhere."""

CEPH_OSD_SCRUB: Final = Event(
    250025, 'pve.ceph-osd.scrub', 'ceph', 'ceph-osd', 'scrub', 'Check of a Ceph OSD asked for',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""Check of a Ceph OSD asked for"""

CEPH_MDS_DELETE: Final = Event(
    250041, 'pve.ceph-mds.delete', 'ceph', 'ceph-mds', 'delete', 'Ceph metadata server: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

CEPH_MDS_CREATE: Final = Event(
    250042, 'pve.ceph-mds.create', 'ceph', 'ceph-mds', 'create', 'Ceph metadata server: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

CEPH_MGR_DELETE: Final = Event(
    250061, 'pve.ceph-mgr.delete', 'ceph', 'ceph-mgr', 'delete', 'Ceph manager: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

CEPH_MGR_CREATE: Final = Event(
    250062, 'pve.ceph-mgr.create', 'ceph', 'ceph-mgr', 'create', 'Ceph manager: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

CEPH_MON_DELETE: Final = Event(
    250081, 'pve.ceph-mon.delete', 'ceph', 'ceph-mon', 'delete', 'Ceph monitor: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""A monitor is to be removed; without most of its monitors Ceph stands still. A task does the
work; task.finish tells what came of it."""

CEPH_MON_CREATE: Final = Event(
    250082, 'pve.ceph-mon.create', 'ceph', 'ceph-mon', 'create', 'Ceph monitor: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

CEPH_FS_CREATE: Final = Event(
    250101, 'pve.ceph-fs.create', 'ceph', 'ceph-fs', 'create', 'Ceph file system: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A file system is to be made, with a pool for the data and one for names and folders. A task does
the work; task.finish tells what came of it."""

CEPH_FS_DELETE: Final = Event(
    250102, 'pve.ceph-fs.delete', 'ceph', 'ceph-fs', 'delete', 'Ceph file system: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A file system with all its files is to be removed. A task does the work; task.finish tells what
came of it."""

CEPH_POOL_CREATE: Final = Event(
    250121, 'pve.ceph-pool.create', 'ceph', 'ceph-pool', 'create', 'Ceph pool: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

CEPH_POOL_DELETE: Final = Event(
    250122, 'pve.ceph-pool.delete', 'ceph', 'ceph-pool', 'delete', 'Ceph pool: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A pool with all its data is to be removed. A task does the work; task.finish tells what came of
it."""

CEPH_POOL_UPDATE: Final = Event(
    250123, 'pve.ceph-pool.update', 'ceph', 'ceph-pool', 'update', 'Ceph pool: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000474'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

CEPH_INIT: Final = Event(
    250141, 'pve.ceph.init', 'ceph', 'ceph', 'init', 'Ceph set up',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""The first configuration of Ceph was written. Where it does without proofs of identity, whoever
reaches the network reaches the data."""

CEPH_READ_CONFIG: Final = Event(
    250142, 'pve.ceph.read-config', 'ceph', 'ceph', 'read-config', 'Ceph configuration read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""The settings that Ceph keeps in its own database were read; their values may hold secrets."""

CEPH_BULK_RESTART: Final = Event(
    250143, 'pve.ceph.bulk-restart', 'ceph', 'ceph', 'bulk-restart', 'Restart of Ceph daemons of the cluster asked for',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000477'),
    since='1.0',
)
"""All daemons of one kind are to be restarted, one after the other, on all nodes. A task does the
work; task.finish tells what came of it."""

CEPH_SERVICE_STOP: Final = Event(
    250161, 'pve.ceph-service.stop', 'ceph', 'ceph-service', 'stop', 'Ceph service: stop',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

CEPH_SERVICE_START: Final = Event(
    250162, 'pve.ceph-service.start', 'ceph', 'ceph-service', 'start', 'Ceph service: start',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000477'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

CEPH_SERVICE_RESTART: Final = Event(
    250163, 'pve.ceph-service.restart', 'ceph', 'ceph-service', 'restart', 'Ceph service: restart',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000477'),
    since='1.0',
)
"""A task does the work; task.finish tells what came of it."""

CEPH_SERVICE_BULK_RESTART: Final = Event(
    250164, 'pve.ceph-service.bulk-restart', 'ceph', 'ceph-service', 'bulk-restart', 'Restart of all Ceph OSDs of a node asked for',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000477'),
    since='1.0',
)
"""All OSDs of a node are to be restarted, one after the other. A task does the work; task.finish
tells what came of it."""

CEPH_LOG_READ: Final = Event(
    250181, 'pve.ceph-log.read', 'ceph', 'ceph-log', 'read', 'Ceph log: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.3', 'vmm-000471'),
    since='1.0',
)
"""Ceph log: read"""

CEPH_SETTING_READ: Final = Event(
    250201, 'pve.ceph-setting.read', 'ceph', 'ceph-setting', 'read', 'Ceph settings read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""The values of some settings were read; they may hold secrets."""

CLUSTER_CREATE: Final = Event(
    260001, 'pve.cluster.create', 'cluster', 'cluster', 'create', 'cluster: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""This node is to become the first of a cluster. A task does the work; task.finish tells what came
of it."""

CLUSTER_JOIN: Final = Event(
    260002, 'pve.cluster.join', 'cluster', 'cluster', 'join', 'Joining of a cluster asked for',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""This node is to become a member of a cluster, whose users, permissions and settings then replace
its own. A task does the work; task.finish tells what came of it."""

CLUSTER_READ_JOIN_INFO: Final = Event(
    260003, 'pve.cluster.read-join-info', 'cluster', 'cluster', 'read-join-info', 'Join information of the cluster read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000458', 'vmm-000471'),
    since='1.0',
)
"""What a new member needs was read, that is addresses, fingerprints of certificates and settings
of the cluster's own network. The password is not in it."""

CLUSTER_MEMBER_REMOVE: Final = Event(
    260021, 'pve.cluster-member.remove', 'cluster', 'cluster-member', 'remove', 'cluster member: remove',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""A node was taken out of the cluster; what lies on its own disks is out of reach for the others."""

CLUSTER_MEMBER_ADD: Final = Event(
    260022, 'pve.cluster-member.add', 'cluster', 'cluster-member', 'add', 'cluster member: add',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-ia-5', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""A node was entered as a member of the cluster. The joining node makes this call, with the
password of root, and gets the key that encrypts what the nodes send to each other."""

DATACENTER_OPTIONS_UPDATE: Final = Event(
    260041, 'pve.datacenter-options.update', 'cluster', 'datacenter-options', 'update', 'datacenter options: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471'),
    since='1.0',
)
"""Settings of the whole cluster were changed. Some of them are about security: whether migrations
are encrypted, what security keys are bound to, who may give which tags."""

CLUSTER_LOG_READ: Final = Event(
    260061, 'pve.cluster-log.read', 'cluster', 'cluster-log', 'read', 'cluster log: read',
    ('notice', 'info', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'nist-au-9', 'pci-10.2.1.2', 'pci-10.2.1.3', 'vmm-000471'),
    since='1.0',
)
"""cluster log: read"""

QUORUM_LOSE: Final = Event(
    260101, 'pve.quorum.lose', 'cluster', 'quorum', 'lose', 'Quorum lost',
    ('error', 'error', 'error'), ('success',), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000471'),
    since='1.0',
)
"""Too few nodes can reach each other. On this one the configuration can only be read, so that
calls that change something fail, and guests under high availability are about to be cut off."""

QUORUM_REGAIN: Final = Event(
    260102, 'pve.quorum.regain', 'cluster', 'quorum', 'regain', 'Quorum regained',
    ('notice', 'notice', 'warning'), ('success',), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000471'),
    since='1.0',
)
"""Enough nodes can reach each other again, or fewer votes are needed than before (as after 'pvecm
expected')."""

CLUSTER_CONTACT_LOSE: Final = Event(
    260121, 'pve.cluster-contact.lose', 'cluster', 'cluster-contact', 'lose', 'Contact with a node lost',
    ('warning', 'warning', 'warning'), ('success',), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000471'),
    since='1.0',
)
"""Another node is not reached any more, by any link or by the one that is given."""

CLUSTER_CONTACT_REGAIN: Final = Event(
    260122, 'pve.cluster-contact.regain', 'cluster', 'cluster-contact', 'regain', 'Contact with a node regained',
    ('notice', 'notice', 'warning'), ('success',), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000471'),
    since='1.0',
)
"""Another node is reached again."""

DIR_MAPPING_CREATE: Final = Event(
    261001, 'pve.dir-mapping.create', 'mapping', 'dir-mapping', 'create', 'folder mapping: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""folder mapping: create"""

DIR_MAPPING_DELETE: Final = Event(
    261002, 'pve.dir-mapping.delete', 'mapping', 'dir-mapping', 'delete', 'folder mapping: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""folder mapping: delete"""

DIR_MAPPING_UPDATE: Final = Event(
    261003, 'pve.dir-mapping.update', 'mapping', 'dir-mapping', 'update', 'folder mapping: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""A folder mapping was changed. Guests that use it may see another folder from then on."""

PCI_MAPPING_CREATE: Final = Event(
    261021, 'pve.pci-mapping.create', 'mapping', 'pci-mapping', 'create', 'PCI mapping: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""PCI mapping: create"""

PCI_MAPPING_DELETE: Final = Event(
    261022, 'pve.pci-mapping.delete', 'mapping', 'pci-mapping', 'delete', 'PCI mapping: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""PCI mapping: delete"""

PCI_MAPPING_UPDATE: Final = Event(
    261023, 'pve.pci-mapping.update', 'mapping', 'pci-mapping', 'update', 'PCI mapping: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""PCI mapping: update"""

USB_MAPPING_CREATE: Final = Event(
    261041, 'pve.usb-mapping.create', 'mapping', 'usb-mapping', 'create', 'USB mapping: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""USB mapping: create"""

USB_MAPPING_DELETE: Final = Event(
    261042, 'pve.usb-mapping.delete', 'mapping', 'usb-mapping', 'delete', 'USB mapping: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""USB mapping: delete"""

USB_MAPPING_UPDATE: Final = Event(
    261043, 'pve.usb-mapping.update', 'mapping', 'usb-mapping', 'update', 'USB mapping: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""USB mapping: update"""

CPU_MODEL_CREATE: Final = Event(
    261061, 'pve.cpu-model.create', 'mapping', 'cpu-model', 'create', 'CPU model: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""CPU model: create"""

CPU_MODEL_UPDATE: Final = Event(
    261062, 'pve.cpu-model.update', 'mapping', 'cpu-model', 'update', 'CPU model: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471'),
    since='1.0',
)
"""A CPU model was changed. Guests that use it get the new one when they start again."""

CPU_MODEL_DELETE: Final = Event(
    261063, 'pve.cpu-model.delete', 'mapping', 'cpu-model', 'delete', 'CPU model: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000471'),
    since='1.0',
)
"""CPU model: delete"""

POOL_DELETE: Final = Event(
    262001, 'pve.pool.delete', 'pool', 'pool', 'delete', 'pool: delete',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000462', 'vmm-000466', 'vmm-000471'),
    since='1.0',
)
"""A pool was removed, and with it the permissions that were given on it."""

POOL_CREATE: Final = Event(
    262002, 'pve.pool.create', 'pool', 'pool', 'create', 'pool: create',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000462', 'vmm-000471'),
    since='1.0',
)
"""pool: create"""

POOL_UPDATE: Final = Event(
    262003, 'pve.pool.update', 'pool', 'pool', 'update', 'pool: update',
    ('notice', 'notice', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000462', 'vmm-000471'),
    since='1.0',
)
"""The remark of a pool was changed. A change of its members is another event."""

POOL_ADD_MEMBER: Final = Event(
    262004, 'pve.pool.add-member', 'pool', 'pool', 'add-member', 'Members added to a pool',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000462', 'vmm-000471'),
    since='1.0',
)
"""Guests or storages were put into a pool. Whoever has permissions on the pool has them on these
now, and with 'allow-move' somebody else may have lost theirs."""

POOL_REMOVE_MEMBER: Final = Event(
    262005, 'pve.pool.remove-member', 'pool', 'pool', 'remove-member', 'Members removed from a pool',
    ('warning', 'warning', 'warning'), ('success', 'failure'), True, False, ('hipaa-164.308.a.3.ii.c', 'hipaa-164.308.a.4.ii.c', 'hipaa-164.312.b', 'nist-ac-3', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000462', 'vmm-000466', 'vmm-000471'),
    since='1.0',
)
"""Guests or storages were taken out of a pool. Whoever has permissions on the pool has them on
these no longer."""

CONFIGURATION_FILE_EDIT: Final = Event(
    270001, 'pve.configuration-file.edit', 'configuration', 'configuration-file', 'edit', 'Configuration file changed without a call',
    ('warning', 'warning', 'warning'), ('success',), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471', 'vmm-000475'),
    since='1.0',
)
"""The content of a file differs from what the last event that explains it has left, so somebody
wrote to it past the API. The subject is who noticed, not who did it."""

CONFIGURATION_FILE_CREATE: Final = Event(
    270002, 'pve.configuration-file.create', 'configuration', 'configuration-file', 'create', 'Configuration file created without a call',
    ('warning', 'warning', 'warning'), ('success',), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000463', 'vmm-000471', 'vmm-000475'),
    since='1.0',
)
"""There is a file that no event explains."""

CONFIGURATION_FILE_DELETE: Final = Event(
    270003, 'pve.configuration-file.delete', 'configuration', 'configuration-file', 'delete', 'Configuration file deleted without a call',
    ('warning', 'warning', 'warning'), ('success',), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'pci-10.2.1.7', 'vmm-000468', 'vmm-000471', 'vmm-000475'),
    since='1.0',
)
"""A file is gone, and no event explains it."""

CONFIGURATION_FILE_MOVE: Final = Event(
    270004, 'pve.configuration-file.move', 'configuration', 'configuration-file', 'move', 'Configuration file moved without a call',
    ('warning', 'warning', 'warning'), ('success',), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000463', 'vmm-000471', 'vmm-000475'),
    since='1.0',
)
"""A file has another name or place, and no event explains it. Whoever moves the file of a guest to
another node by hand makes the guest belong to that node."""

CONFIGURATION_FILE_READ: Final = Event(
    270005, 'pve.configuration-file.read', 'configuration', 'configuration-file', 'read', 'Configuration file unreadable',
    ('error', 'error', 'error'), ('failure',), True, False, ('hipaa-164.312.b', 'nist-ac-6.9', 'nist-au-12', 'nist-au-2', 'pci-10.2.1.2', 'vmm-000471', 'vmm-000475'),
    since='1.0',
)
"""A file could not be read, or what is in it makes no sense (the reason is 'invalid'). Whether it
was changed is not known."""

CONFIGURATION_VERIFY: Final = Event(
    270021, 'pve.configuration.verify', 'configuration', 'configuration', 'verify', 'Configuration verified',
    ('notice', 'info', 'error'), ('success', 'failure'), False, False, ('hipaa-164.312.b', 'nist-au-12', 'nist-au-2', 'vmm-000471'),
    since='1.0',
)
"""All files were compared with what the events before have left. Success says that they could be
compared; each file that differs has an event of its own."""

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
        AUDIT_LOG_READ,
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
        SESSION_START_OPENID,
        SESSION_LOGIN_OPENID,
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
        CLI_RUN,
        CLI_CALL,
        CLI_READ,
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
        REALM_SYNC_JOB_DELETE,
        REALM_SYNC_JOB_CREATE,
        REALM_SYNC_JOB_UPDATE,
        ACME_PLUGIN_CREATE,
        ACME_PLUGIN_DELETE,
        ACME_PLUGIN_UPDATE,
        ACME_PLUGIN_LIST,
        ACME_PLUGIN_READ,
        ACME_ACCOUNT_REGISTER,
        ACME_ACCOUNT_DEACTIVATE,
        ACME_ACCOUNT_UPDATE,
        ACME_ACCOUNT_READ,
        CERTIFICATE_REVOKE,
        CERTIFICATE_ORDER,
        CERTIFICATE_RENEW,
        CERTIFICATE_DELETE,
        CERTIFICATE_UPLOAD,
        SENDMAIL_ENDPOINT_CREATE,
        SENDMAIL_ENDPOINT_DELETE,
        SENDMAIL_ENDPOINT_UPDATE,
        NOTIFICATION_MATCHER_CREATE,
        NOTIFICATION_MATCHER_DELETE,
        NOTIFICATION_MATCHER_UPDATE,
        METRIC_SERVER_DELETE,
        METRIC_SERVER_CREATE,
        METRIC_SERVER_UPDATE,
        METRIC_SERVER_READ,
        METRIC_SERVER_EXPORT,
        GOTIFY_ENDPOINT_CREATE,
        GOTIFY_ENDPOINT_DELETE,
        GOTIFY_ENDPOINT_UPDATE,
        SMTP_ENDPOINT_CREATE,
        SMTP_ENDPOINT_DELETE,
        SMTP_ENDPOINT_UPDATE,
        WEBHOOK_ENDPOINT_CREATE,
        WEBHOOK_ENDPOINT_DELETE,
        WEBHOOK_ENDPOINT_UPDATE,
        WEBHOOK_ENDPOINT_LIST,
        WEBHOOK_ENDPOINT_READ,
        NOTIFICATION_TARGET_TEST,
        SERVICE_START,
        SERVICE_STOP,
        SERVICE_RESTART,
        SERVICE_RELOAD,
        SUBSCRIPTION_DELETE,
        SUBSCRIPTION_REFRESH,
        SUBSCRIPTION_UPDATE,
        SUBSCRIPTION_READ,
        APT_INDEX_REFRESH,
        APT_REPOSITORY_UPDATE,
        APT_REPOSITORY_CREATE,
        APT_REPOSITORY_ENABLE,
        APT_REPOSITORY_DISABLE,
        NODE_CONFIG_UPDATE,
        NODE_REBOOT,
        NODE_BATCH_EXECUTE,
        NODE_WAKE,
        NODE_READ_REPORT,
        NODE_SHUTDOWN,
        SYSLOG_READ,
        JOURNAL_READ,
        NETWORK_CONFIG_REVERT,
        NETWORK_CONFIG_APPLY,
        NETWORK_INTERFACE_CREATE,
        NETWORK_INTERFACE_DELETE,
        NETWORK_INTERFACE_UPDATE,
        NODE_DNS_UPDATE,
        NODE_TIME_UPDATE,
        NODE_HOSTS_UPDATE,
        TASK_STOP,
        TASK_READ_LOG,
        TASK_START,
        TASK_FINISH,
        TASK_WARN,
        TASK_INTERRUPT,
        JOB_START,
        GUEST_CONSOLE_REQUEST_VNC,
        GUEST_CONSOLE_REQUEST_TERM,
        GUEST_CONSOLE_REQUEST_SPICE,
        GUEST_CONSOLE_SEND_KEY,
        GUEST_CONSOLE_CONNECT,
        GUEST_CONSOLE_OPEN,
        GUEST_CONSOLE_CLOSE,
        NODE_CONSOLE_REQUEST_VNC,
        NODE_CONSOLE_REQUEST_TERM,
        NODE_CONSOLE_REQUEST_SPICE,
        NODE_CONSOLE_CONNECT,
        NODE_CONSOLE_REQUEST_UPGRADE_SHELL,
        NODE_CONSOLE_REQUEST_CEPH_INSTALL,
        NODE_CONSOLE_OPEN,
        NODE_CONSOLE_CLOSE,
        ROOT_SHELL_OPEN,
        ROOT_SHELL_CLOSE,
        VM_CREATE,
        VM_DELETE,
        VM_UPDATE,
        VM_RESTORE,
        VM_REGENERATE_CLOUDINIT,
        VM_START,
        VM_STOP,
        VM_RESET,
        VM_SHUTDOWN,
        VM_REBOOT,
        VM_SUSPEND,
        VM_RESUME,
        VM_CLONE,
        VM_MIGRATE,
        VM_REMOTE_MIGRATE,
        VM_SEND_MONITOR_COMMAND,
        VM_CONVERT_TO_TEMPLATE,
        VM_MIGRATE_IN,
        VM_DBUS_VMSTATE_START,
        VM_MIGRATE_IN_CONNECT,
        VM_READ_CLOUDINIT,
        VM_REVERT_PENDING,
        VM_HIBERNATE,
        VM_DBUS_VMSTATE_STOP,
        CONTAINER_CREATE,
        CONTAINER_DELETE,
        CONTAINER_UPDATE,
        CONTAINER_START,
        CONTAINER_STOP,
        CONTAINER_SHUTDOWN,
        CONTAINER_SUSPEND,
        CONTAINER_RESUME,
        CONTAINER_REBOOT,
        CONTAINER_REMOTE_MIGRATE,
        CONTAINER_MIGRATE,
        CONTAINER_CONVERT_TO_TEMPLATE,
        CONTAINER_CLONE,
        CONTAINER_MIGRATE_IN,
        CONTAINER_MIGRATE_IN_CONNECT,
        CONTAINER_RESTORE,
        CONTAINER_REVERT_PENDING,
        VM_SNAPSHOT_CREATE,
        VM_SNAPSHOT_DELETE,
        VM_SNAPSHOT_UPDATE,
        VM_SNAPSHOT_ROLLBACK,
        VM_SNAPSHOT_READ,
        VM_DISK_DETACH,
        VM_DISK_MOVE,
        VM_DISK_RESIZE,
        VM_DISK_DELETE,
        VM_DISK_REASSIGN,
        CONTAINER_SNAPSHOT_CREATE,
        CONTAINER_SNAPSHOT_DELETE,
        CONTAINER_SNAPSHOT_ROLLBACK,
        CONTAINER_SNAPSHOT_UPDATE,
        CONTAINER_DISK_RESIZE,
        CONTAINER_DISK_MOVE,
        CONTAINER_DISK_REASSIGN,
        GUEST_AGENT_SEND_COMMAND,
        GUEST_AGENT_FS_FREEZE,
        GUEST_AGENT_FS_FREEZE_STATUS,
        GUEST_AGENT_FS_THAW,
        GUEST_AGENT_FS_TRIM,
        GUEST_AGENT_PING,
        GUEST_AGENT_SHUTDOWN,
        GUEST_AGENT_SUSPEND_DISK,
        GUEST_AGENT_SUSPEND_HYBRID,
        GUEST_AGENT_SUSPEND_RAM,
        GUEST_AGENT_SET_PASSWORD,
        GUEST_AGENT_EXEC,
        GUEST_AGENT_FILE_WRITE,
        GUEST_AGENT_FILE_READ,
        GUEST_AGENT_EXEC_STATUS,
        GUEST_SET_BULK_START,
        GUEST_SET_BULK_SHUTDOWN,
        GUEST_SET_BULK_SUSPEND,
        GUEST_SET_BULK_MIGRATE,
        NODE_GUEST_SET_BULK_START,
        NODE_GUEST_SET_BULK_SHUTDOWN,
        NODE_GUEST_SET_BULK_SUSPEND,
        NODE_GUEST_SET_BULK_MIGRATE,
        VOLUME_CREATE,
        VOLUME_DELETE,
        VOLUME_COPY,
        VOLUME_UPDATE,
        VOLUME_UPLOAD,
        VOLUME_DOWNLOAD,
        VOLUME_PULL,
        VOLUME_DOWNLOAD_TEMPLATE,
        VOLUME_PROTECT,
        VOLUME_UNPROTECT,
        STORAGE_CREATE,
        STORAGE_DELETE,
        STORAGE_UPDATE,
        STORAGE_ENABLE,
        STORAGE_DISABLE,
        STORAGE_SERVER_SCAN_CIFS,
        STORAGE_SERVER_SCAN_PBS,
        STORAGE_SERVER_SCAN_NFS,
        STORAGE_SERVER_SCAN_ISCSI,
        URL_QUERY,
        OCI_REPOSITORY_QUERY,
        BACKUP_JOB_CREATE,
        BACKUP_JOB_DELETE,
        BACKUP_JOB_UPDATE,
        BACKUP_JOB_ENABLE,
        BACKUP_JOB_DISABLE,
        BACKUP_CREATE,
        BACKUP_PRUNE,
        BACKUP_READ_CONFIG,
        BACKUP_BROWSE,
        BACKUP_RESTORE_FILES,
        BACKUP_STOP_RUNNING,
        REPLICATION_JOB_CREATE,
        REPLICATION_JOB_DELETE,
        REPLICATION_JOB_UPDATE,
        REPLICATION_JOB_RUN,
        LVM_VG_CREATE,
        LVM_VG_DELETE,
        LVM_THINPOOL_CREATE,
        LVM_THINPOOL_DELETE,
        DIRECTORY_MOUNT_CREATE,
        DIRECTORY_MOUNT_DELETE,
        ZFS_POOL_CREATE,
        ZFS_POOL_DELETE,
        NODE_DISK_INITIALIZE_GPT,
        NODE_DISK_WIPE,
        FIREWALL_GROUP_CREATE,
        FIREWALL_GROUP_DELETE,
        FIREWALL_GROUP_RENAME,
        CLUSTER_FIREWALL_RULE_CREATE,
        CLUSTER_FIREWALL_RULE_DELETE,
        CLUSTER_FIREWALL_RULE_UPDATE,
        CLUSTER_FIREWALL_RULE_MOVE,
        CLUSTER_FIREWALL_RULE_ENABLE,
        CLUSTER_FIREWALL_RULE_DISABLE,
        CLUSTER_FIREWALL_IPSET_CREATE,
        CLUSTER_FIREWALL_IPSET_DELETE,
        CLUSTER_FIREWALL_IPSET_RENAME,
        CLUSTER_FIREWALL_IPSET_ENTRY_CREATE,
        CLUSTER_FIREWALL_IPSET_ENTRY_DELETE,
        CLUSTER_FIREWALL_IPSET_ENTRY_UPDATE,
        CLUSTER_FIREWALL_ALIAS_CREATE,
        CLUSTER_FIREWALL_ALIAS_DELETE,
        CLUSTER_FIREWALL_ALIAS_UPDATE,
        CLUSTER_FIREWALL_ALIAS_RENAME,
        CLUSTER_FIREWALL_OPTIONS_UPDATE,
        CLUSTER_FIREWALL_OPTIONS_ENABLE,
        CLUSTER_FIREWALL_OPTIONS_DISABLE,
        NODE_FIREWALL_LOG_READ,
        NODE_FIREWALL_RULE_CREATE,
        NODE_FIREWALL_RULE_DELETE,
        NODE_FIREWALL_RULE_UPDATE,
        NODE_FIREWALL_RULE_MOVE,
        NODE_FIREWALL_RULE_ENABLE,
        NODE_FIREWALL_RULE_DISABLE,
        GUEST_FIREWALL_RULE_CREATE,
        GUEST_FIREWALL_RULE_DELETE,
        GUEST_FIREWALL_RULE_UPDATE,
        GUEST_FIREWALL_RULE_MOVE,
        GUEST_FIREWALL_RULE_ENABLE,
        GUEST_FIREWALL_RULE_DISABLE,
        GROUP_FIREWALL_RULE_CREATE,
        GROUP_FIREWALL_RULE_DELETE,
        GROUP_FIREWALL_RULE_UPDATE,
        GROUP_FIREWALL_RULE_MOVE,
        GROUP_FIREWALL_RULE_ENABLE,
        GROUP_FIREWALL_RULE_DISABLE,
        VNET_FIREWALL_RULE_CREATE,
        VNET_FIREWALL_RULE_DELETE,
        VNET_FIREWALL_RULE_UPDATE,
        VNET_FIREWALL_RULE_MOVE,
        VNET_FIREWALL_RULE_ENABLE,
        VNET_FIREWALL_RULE_DISABLE,
        GUEST_FIREWALL_IPSET_CREATE,
        GUEST_FIREWALL_IPSET_DELETE,
        GUEST_FIREWALL_IPSET_RENAME,
        GUEST_FIREWALL_IPSET_ENTRY_CREATE,
        GUEST_FIREWALL_IPSET_ENTRY_DELETE,
        GUEST_FIREWALL_IPSET_ENTRY_UPDATE,
        GUEST_FIREWALL_ALIAS_CREATE,
        GUEST_FIREWALL_ALIAS_DELETE,
        GUEST_FIREWALL_ALIAS_UPDATE,
        GUEST_FIREWALL_ALIAS_RENAME,
        NODE_FIREWALL_OPTIONS_UPDATE,
        NODE_FIREWALL_OPTIONS_ENABLE,
        NODE_FIREWALL_OPTIONS_DISABLE,
        GUEST_FIREWALL_OPTIONS_UPDATE,
        GUEST_FIREWALL_OPTIONS_ENABLE,
        GUEST_FIREWALL_OPTIONS_DISABLE,
        VNET_FIREWALL_OPTIONS_UPDATE,
        VNET_FIREWALL_OPTIONS_ENABLE,
        VNET_FIREWALL_OPTIONS_DISABLE,
        GUEST_FIREWALL_LOG_READ,
        SDN_APPLY,
        SDN_REVERT,
        SDN_VNET_CREATE,
        SDN_VNET_DELETE,
        SDN_VNET_UPDATE,
        SDN_SUBNET_CREATE,
        SDN_SUBNET_DELETE,
        SDN_SUBNET_UPDATE,
        SDN_IP_DELETE,
        SDN_IP_CREATE,
        SDN_IP_UPDATE,
        SDN_ZONE_CREATE,
        SDN_ZONE_DELETE,
        SDN_ZONE_UPDATE,
        SDN_CONTROLLER_CREATE,
        SDN_CONTROLLER_DELETE,
        SDN_CONTROLLER_UPDATE,
        SDN_IPAM_CREATE,
        SDN_IPAM_DELETE,
        SDN_IPAM_UPDATE,
        SDN_IPAM_LIST,
        SDN_IPAM_READ,
        SDN_DNS_CREATE,
        SDN_DNS_DELETE,
        SDN_DNS_UPDATE,
        SDN_DNS_LIST,
        SDN_DNS_READ,
        SDN_FABRIC_CREATE,
        SDN_FABRIC_DELETE,
        SDN_FABRIC_UPDATE,
        SDN_FABRIC_NODE_CREATE,
        SDN_FABRIC_NODE_DELETE,
        SDN_FABRIC_NODE_UPDATE,
        SDN_LOCK_RELEASE,
        SDN_LOCK_ACQUIRE,
        SDN_LOCK_FORCE_RELEASE,
        HA_RESOURCE_CREATE,
        HA_RESOURCE_DELETE,
        HA_RESOURCE_UPDATE,
        HA_RESOURCE_MIGRATE,
        HA_RESOURCE_RELOCATE,
        HA_RESOURCE_START,
        HA_RESOURCE_STOP,
        HA_RESOURCE_DISABLE,
        HA_RESOURCE_IGNORE,
        HA_GROUP_CREATE,
        HA_GROUP_DELETE,
        HA_GROUP_UPDATE,
        HA_RULE_CREATE,
        HA_RULE_DELETE,
        HA_RULE_UPDATE,
        HA_MANAGER_DISARM,
        HA_MANAGER_ARM,
        HA_NODE_FENCE,
        HA_NODE_RECOVER,
        HA_NODE_ENTER_MAINTENANCE,
        HA_NODE_LEAVE_MAINTENANCE,
        HA_GUEST_START,
        HA_GUEST_STOP,
        HA_GUEST_MIGRATE,
        HA_GUEST_RELOCATE,
        HA_GUEST_RECOVER,
        HA_GUEST_FAIL,
        CEPH_FLAG_UPDATE,
        CEPH_FLAG_SET,
        CEPH_FLAG_UNSET,
        CEPH_OSD_CREATE,
        CEPH_OSD_DELETE,
        CEPH_OSD_MARK_IN,
        CEPH_OSD_MARK_OUT,
        CEPH_OSD_SCRUB,
        CEPH_MDS_DELETE,
        CEPH_MDS_CREATE,
        CEPH_MGR_DELETE,
        CEPH_MGR_CREATE,
        CEPH_MON_DELETE,
        CEPH_MON_CREATE,
        CEPH_FS_CREATE,
        CEPH_FS_DELETE,
        CEPH_POOL_CREATE,
        CEPH_POOL_DELETE,
        CEPH_POOL_UPDATE,
        CEPH_INIT,
        CEPH_READ_CONFIG,
        CEPH_BULK_RESTART,
        CEPH_SERVICE_STOP,
        CEPH_SERVICE_START,
        CEPH_SERVICE_RESTART,
        CEPH_SERVICE_BULK_RESTART,
        CEPH_LOG_READ,
        CEPH_SETTING_READ,
        CLUSTER_CREATE,
        CLUSTER_JOIN,
        CLUSTER_READ_JOIN_INFO,
        CLUSTER_MEMBER_REMOVE,
        CLUSTER_MEMBER_ADD,
        DATACENTER_OPTIONS_UPDATE,
        CLUSTER_LOG_READ,
        QUORUM_LOSE,
        QUORUM_REGAIN,
        CLUSTER_CONTACT_LOSE,
        CLUSTER_CONTACT_REGAIN,
        DIR_MAPPING_CREATE,
        DIR_MAPPING_DELETE,
        DIR_MAPPING_UPDATE,
        PCI_MAPPING_CREATE,
        PCI_MAPPING_DELETE,
        PCI_MAPPING_UPDATE,
        USB_MAPPING_CREATE,
        USB_MAPPING_DELETE,
        USB_MAPPING_UPDATE,
        CPU_MODEL_CREATE,
        CPU_MODEL_UPDATE,
        CPU_MODEL_DELETE,
        POOL_DELETE,
        POOL_CREATE,
        POOL_UPDATE,
        POOL_ADD_MEMBER,
        POOL_REMOVE_MEMBER,
        CONFIGURATION_FILE_EDIT,
        CONFIGURATION_FILE_CREATE,
        CONFIGURATION_FILE_DELETE,
        CONFIGURATION_FILE_MOVE,
        CONFIGURATION_FILE_READ,
        CONFIGURATION_VERIFY,
    ),
)
"""All events, in the order of their ids."""

by_id = ALL.by_id
by_name = ALL.by_name
