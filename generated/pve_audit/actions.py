"""What can be done to an object. Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from auditlex.catalog import Action, Actions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

ASSIGN_GROUPS: Final = Action('assign-groups', 'assign groups')
AUTOCREATE: Final = Action('autocreate', 'create automatically')
CALL: Final = Action('call', 'call')
CALL_UNKNOWN: Final = Action('call-unknown', 'call unknown method')
CALL_WITH_TOKEN: Final = Action('call-with-token', 'call with token')
CHANGE_PASSWORD: Final = Action('change-password', 'change password')
CLASSIFY: Final = Action('classify', 'classify')
CONFIRM: Final = Action('confirm', 'confirm')
CRASH: Final = Action('crash', 'crash')
CREATE: Final = Action('create', 'create')
DELETE: Final = Action('delete', 'delete')
DISABLE: Final = Action('disable', 'disable')
ENABLE: Final = Action('enable', 'enable')
EXPORT: Final = Action('export', 'export')
FINISH_SYNC: Final = Action('finish-sync', 'finish synchronization')
GRANT: Final = Action('grant', 'grant')
IMPERSONATE: Final = Action('impersonate', 'impersonate')
LIST: Final = Action('list', 'list')
LIST_TFA: Final = Action('list-tfa', 'list second factors')
LOAD: Final = Action('load', 'load')
LOCK: Final = Action('lock', 'lock')
LOCK_TOTP: Final = Action('lock-totp', 'lock TOTP')
LOGIN: Final = Action('login', 'log in')
LOGIN_FIRST_FACTOR: Final = Action('login-first-factor', 'pass first factor')
LOGIN_SECOND_FACTOR: Final = Action('login-second-factor', 'pass second factor')
LOGOUT: Final = Action('logout', 'log out')
LOSE: Final = Action('lose', 'lose')
MISS: Final = Action('miss', 'miss')
OPEN: Final = Action('open', 'open')
OPENID_LOGIN: Final = Action('openid-login', 'log in with OpenID')
OPENID_START: Final = Action('openid-start', 'start OpenID login')
OVERRIDE: Final = Action('override', 'override')
PRUNE: Final = Action('prune', 'prune')
READ: Final = Action('read', 'read')
READ_EFFECTIVE: Final = Action('read-effective', 'read effective')
RECOVER: Final = Action('recover', 'recover')
REDACT: Final = Action('redact', 'redact')
REFUSE: Final = Action('refuse', 'refuse')
RENEW: Final = Action('renew', 'renew')
RESET: Final = Action('reset', 'reset')
REVOKE: Final = Action('revoke', 'revoke')
ROTATE: Final = Action('rotate', 'rotate')
RUN_LOW: Final = Action('run-low', 'run low')
START: Final = Action('start', 'start')
START_REGISTRATION: Final = Action('start-registration', 'start registration')
STEP: Final = Action('step', 'step')
STOP: Final = Action('stop', 'stop')
SYNC: Final = Action('sync', 'synchronize')
SYNC_PREVIEW: Final = Action('sync-preview', 'preview synchronization')
UNLOCK: Final = Action('unlock', 'unlock')
UPDATE: Final = Action('update', 'update')
UPDATE_GROUPS: Final = Action('update-groups', 'update groups')
USE: Final = Action('use', 'use')
USE_DISABLED_ACCOUNT: Final = Action('use-disabled-account', 'use disabled account')
USE_EXPIRED: Final = Action('use-expired', 'use expired')
USE_EXPIRED_ACCOUNT: Final = Action('use-expired-account', 'use expired account')
USE_INCOMPLETE: Final = Action('use-incomplete', 'use incomplete')
USE_WITHOUT_CSRF: Final = Action('use-without-csrf', 'use without CSRF token')
VERIFY: Final = Action('verify', 'verify')
VERIFY_PRIVILEGES: Final = Action('verify-privileges', 'verify privileges')
VERIFY_VNC_TICKET: Final = Action('verify-vnc-ticket', 'verify VNC ticket')
VIEW: Final = Action('view', 'view')
WRITE: Final = Action('write', 'write')

ALL: Final = Actions(
    (
        ASSIGN_GROUPS,
        AUTOCREATE,
        CALL,
        CALL_UNKNOWN,
        CALL_WITH_TOKEN,
        CHANGE_PASSWORD,
        CLASSIFY,
        CONFIRM,
        CRASH,
        CREATE,
        DELETE,
        DISABLE,
        ENABLE,
        EXPORT,
        FINISH_SYNC,
        GRANT,
        IMPERSONATE,
        LIST,
        LIST_TFA,
        LOAD,
        LOCK,
        LOCK_TOTP,
        LOGIN,
        LOGIN_FIRST_FACTOR,
        LOGIN_SECOND_FACTOR,
        LOGOUT,
        LOSE,
        MISS,
        OPEN,
        OPENID_LOGIN,
        OPENID_START,
        OVERRIDE,
        PRUNE,
        READ,
        READ_EFFECTIVE,
        RECOVER,
        REDACT,
        REFUSE,
        RENEW,
        RESET,
        REVOKE,
        ROTATE,
        RUN_LOW,
        START,
        START_REGISTRATION,
        STEP,
        STOP,
        SYNC,
        SYNC_PREVIEW,
        UNLOCK,
        UPDATE,
        UPDATE_GROUPS,
        USE,
        USE_DISABLED_ACCOUNT,
        USE_EXPIRED,
        USE_EXPIRED_ACCOUNT,
        USE_INCOMPLETE,
        USE_WITHOUT_CSRF,
        VERIFY,
        VERIFY_PRIVILEGES,
        VERIFY_VNC_TICKET,
        VIEW,
        WRITE,
    )
)
"""All actions, by name."""

by_name = ALL.by_name
