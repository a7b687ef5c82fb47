"""What can be done to an object. Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from auditlex.catalog import Action, Actions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

ACQUIRE: Final = Action('acquire', 'acquire')
ADD: Final = Action('add', 'add')
ADD_MEMBER: Final = Action('add-member', 'add member')
APPLY: Final = Action('apply', 'apply')
ARM: Final = Action('arm', 'arm')
ASSIGN_GROUPS: Final = Action('assign-groups', 'assign groups')
AUTOCREATE: Final = Action('autocreate', 'create automatically')
BATCH_EXECUTE: Final = Action('batch-execute', 'run commands')
BROWSE: Final = Action('browse', 'browse')
BULK_MIGRATE: Final = Action('bulk-migrate', 'migrate many')
BULK_RESTART: Final = Action('bulk-restart', 'restart many')
BULK_SHUTDOWN: Final = Action('bulk-shutdown', 'shut down many')
BULK_START: Final = Action('bulk-start', 'start many')
BULK_SUSPEND: Final = Action('bulk-suspend', 'suspend many')
CALL: Final = Action('call', 'call')
CALL_UNKNOWN: Final = Action('call-unknown', 'call unknown method')
CALL_WITH_TOKEN: Final = Action('call-with-token', 'call with token')
CHANGE_PASSWORD: Final = Action('change-password', 'change password')
CLASSIFY: Final = Action('classify', 'classify')
CLONE: Final = Action('clone', 'clone')
CLOSE: Final = Action('close', 'close')
CONFIRM: Final = Action('confirm', 'confirm')
CONNECT: Final = Action('connect', 'connect')
CONVERT_TO_TEMPLATE: Final = Action('convert-to-template', 'convert to template')
COPY: Final = Action('copy', 'copy')
CRASH: Final = Action('crash', 'crash')
CREATE: Final = Action('create', 'create')
DBUS_VMSTATE_START: Final = Action('dbus-vmstate-start', 'start state server')
DBUS_VMSTATE_STOP: Final = Action('dbus-vmstate-stop', 'stop state server')
DEACTIVATE: Final = Action('deactivate', 'deactivate')
DELETE: Final = Action('delete', 'delete')
DETACH: Final = Action('detach', 'detach')
DISABLE: Final = Action('disable', 'disable')
DISARM: Final = Action('disarm', 'disarm')
DOWNLOAD: Final = Action('download', 'download')
DOWNLOAD_TEMPLATE: Final = Action('download-template', 'download template')
EDIT: Final = Action('edit', 'edit')
ENABLE: Final = Action('enable', 'enable')
ENTER_MAINTENANCE: Final = Action('enter-maintenance', 'begin maintenance')
EXEC: Final = Action('exec', 'execute program')
EXEC_STATUS: Final = Action('exec-status', "read program's result")
EXPORT: Final = Action('export', 'export')
FAIL: Final = Action('fail', 'fail')
FENCE: Final = Action('fence', 'fence')
FILE_READ: Final = Action('file-read', 'read file')
FILE_WRITE: Final = Action('file-write', 'write file')
FINISH: Final = Action('finish', 'finish')
FINISH_SYNC: Final = Action('finish-sync', 'finish synchronization')
FORCE_RELEASE: Final = Action('force-release', 'release by force')
FS_FREEZE: Final = Action('fs-freeze', 'freeze file systems')
FS_FREEZE_STATUS: Final = Action('fs-freeze-status', 'read freeze state')
FS_THAW: Final = Action('fs-thaw', 'thaw file systems')
FS_TRIM: Final = Action('fs-trim', 'trim file systems')
GRANT: Final = Action('grant', 'grant')
HIBERNATE: Final = Action('hibernate', 'hibernate')
IGNORE: Final = Action('ignore', 'ignore')
IMPERSONATE: Final = Action('impersonate', 'impersonate')
INIT: Final = Action('init', 'set up')
INITIALIZE_GPT: Final = Action('initialize-gpt', 'initialize')
INTERRUPT: Final = Action('interrupt', 'interrupt')
JOIN: Final = Action('join', 'join')
LEAVE_MAINTENANCE: Final = Action('leave-maintenance', 'end maintenance')
LIST: Final = Action('list', 'list')
LIST_TFA: Final = Action('list-tfa', 'list second factors')
LOAD: Final = Action('load', 'load')
LOCK: Final = Action('lock', 'lock')
LOCK_TOTP: Final = Action('lock-totp', 'lock TOTP')
LOGIN: Final = Action('login', 'log in')
LOGIN_FIRST_FACTOR: Final = Action('login-first-factor', 'pass first factor')
LOGIN_OPENID: Final = Action('login-openid', 'log in with OpenID')
LOGIN_SECOND_FACTOR: Final = Action('login-second-factor', 'pass second factor')
LOGOUT: Final = Action('logout', 'log out')
LOSE: Final = Action('lose', 'lose')
MARK_IN: Final = Action('mark-in', 'take in')
MARK_OUT: Final = Action('mark-out', 'take out')
MIGRATE: Final = Action('migrate', 'migrate')
MIGRATE_IN: Final = Action('migrate-in', 'prepare to receive')
MIGRATE_IN_CONNECT: Final = Action('migrate-in-connect', 'receive')
MISS: Final = Action('miss', 'miss')
MOVE: Final = Action('move', 'move')
OPEN: Final = Action('open', 'open')
ORDER: Final = Action('order', 'order')
OVERRIDE: Final = Action('override', 'override')
PING: Final = Action('ping', 'ping')
PROTECT: Final = Action('protect', 'protect')
PRUNE: Final = Action('prune', 'prune')
PULL: Final = Action('pull', 'pull')
QUERY: Final = Action('query', 'query')
READ: Final = Action('read', 'read')
READ_CLOUDINIT: Final = Action('read-cloudinit', 'read cloud-init data')
READ_CONFIG: Final = Action('read-config', 'read configuration')
READ_EFFECTIVE: Final = Action('read-effective', 'read effective')
READ_JOIN_INFO: Final = Action('read-join-info', 'read join information')
READ_LOG: Final = Action('read-log', 'read log')
READ_REPORT: Final = Action('read-report', 'read report')
REASSIGN: Final = Action('reassign', 'reassign')
REBOOT: Final = Action('reboot', 'reboot')
RECOVER: Final = Action('recover', 'recover')
REDACT: Final = Action('redact', 'redact')
REFRESH: Final = Action('refresh', 'refresh')
REFUSE: Final = Action('refuse', 'refuse')
REGAIN: Final = Action('regain', 'regain')
REGENERATE_CLOUDINIT: Final = Action('regenerate-cloudinit', 'write cloud-init data anew')
REGISTER: Final = Action('register', 'register')
RELEASE: Final = Action('release', 'release')
RELOAD: Final = Action('reload', 'reload')
RELOCATE: Final = Action('relocate', 'relocate')
REMOTE_MIGRATE: Final = Action('remote-migrate', 'migrate to another cluster')
REMOVE: Final = Action('remove', 'remove')
REMOVE_MEMBER: Final = Action('remove-member', 'remove member')
RENAME: Final = Action('rename', 'rename')
RENEW: Final = Action('renew', 'renew')
REQUEST_CEPH_INSTALL: Final = Action('request-ceph-install', 'request Ceph installation')
REQUEST_SPICE: Final = Action('request-spice', 'request SPICE console')
REQUEST_TERM: Final = Action('request-term', 'request text console')
REQUEST_UPGRADE_SHELL: Final = Action('request-upgrade-shell', 'request upgrade shell')
REQUEST_VNC: Final = Action('request-vnc', 'request VNC console')
RESET: Final = Action('reset', 'reset')
RESIZE: Final = Action('resize', 'resize')
RESTART: Final = Action('restart', 'restart')
RESTORE: Final = Action('restore', 'restore')
RESTORE_FILES: Final = Action('restore-files', 'restore files')
RESUME: Final = Action('resume', 'resume')
REVERT: Final = Action('revert', 'revert')
REVERT_PENDING: Final = Action('revert-pending', 'revert pending changes')
REVOKE: Final = Action('revoke', 'revoke')
ROLLBACK: Final = Action('rollback', 'roll back')
ROTATE: Final = Action('rotate', 'rotate')
RUN: Final = Action('run', 'run')
RUN_LOW: Final = Action('run-low', 'run low')
SCAN_CIFS: Final = Action('scan-cifs', 'scan for shares')
SCAN_ISCSI: Final = Action('scan-iscsi', 'scan for iSCSI targets')
SCAN_NFS: Final = Action('scan-nfs', 'scan for exports')
SCAN_PBS: Final = Action('scan-pbs', 'scan for datastores')
SCRUB: Final = Action('scrub', 'scrub')
SEND_COMMAND: Final = Action('send-command', 'send command')
SEND_KEY: Final = Action('send-key', 'send keys')
SEND_MONITOR_COMMAND: Final = Action('send-monitor-command', 'send monitor command')
SET: Final = Action('set', 'set')
SET_PASSWORD: Final = Action('set-password', 'set password')
SHUTDOWN: Final = Action('shutdown', 'shut down')
START: Final = Action('start', 'start')
START_OPENID: Final = Action('start-openid', 'start OpenID login')
START_REGISTRATION: Final = Action('start-registration', 'start registration')
STEP: Final = Action('step', 'step')
STOP: Final = Action('stop', 'stop')
STOP_RUNNING: Final = Action('stop-running', 'stop running')
SUSPEND: Final = Action('suspend', 'suspend')
SUSPEND_DISK: Final = Action('suspend-disk', 'suspend to disk')
SUSPEND_HYBRID: Final = Action('suspend-hybrid', 'suspend to memory and disk')
SUSPEND_RAM: Final = Action('suspend-ram', 'suspend to memory')
SYNC: Final = Action('sync', 'synchronize')
SYNC_PREVIEW: Final = Action('sync-preview', 'preview synchronization')
TEST: Final = Action('test', 'test')
UNLOCK: Final = Action('unlock', 'unlock')
UNPROTECT: Final = Action('unprotect', 'unprotect')
UNSET: Final = Action('unset', 'unset')
UPDATE: Final = Action('update', 'update')
UPDATE_GROUPS: Final = Action('update-groups', 'update groups')
UPLOAD: Final = Action('upload', 'upload')
USE: Final = Action('use', 'use')
USE_DISABLED_ACCOUNT: Final = Action('use-disabled-account', 'use disabled account')
USE_EXPIRED: Final = Action('use-expired', 'use expired')
USE_EXPIRED_ACCOUNT: Final = Action('use-expired-account', 'use expired account')
USE_INCOMPLETE: Final = Action('use-incomplete', 'use incomplete')
USE_WITHOUT_CSRF: Final = Action('use-without-csrf', 'use without CSRF token')
VERIFY: Final = Action('verify', 'verify')
VERIFY_PRIVILEGES: Final = Action('verify-privileges', 'verify privileges')
VERIFY_VNC_TICKET: Final = Action('verify-vnc-ticket', 'verify VNC ticket')
WAKE: Final = Action('wake', 'wake')
WARN: Final = Action('warn', 'end with warnings')
WIPE: Final = Action('wipe', 'wipe')
WRITE: Final = Action('write', 'write')

ALL: Final = Actions(
    (
        ACQUIRE,
        ADD,
        ADD_MEMBER,
        APPLY,
        ARM,
        ASSIGN_GROUPS,
        AUTOCREATE,
        BATCH_EXECUTE,
        BROWSE,
        BULK_MIGRATE,
        BULK_RESTART,
        BULK_SHUTDOWN,
        BULK_START,
        BULK_SUSPEND,
        CALL,
        CALL_UNKNOWN,
        CALL_WITH_TOKEN,
        CHANGE_PASSWORD,
        CLASSIFY,
        CLONE,
        CLOSE,
        CONFIRM,
        CONNECT,
        CONVERT_TO_TEMPLATE,
        COPY,
        CRASH,
        CREATE,
        DBUS_VMSTATE_START,
        DBUS_VMSTATE_STOP,
        DEACTIVATE,
        DELETE,
        DETACH,
        DISABLE,
        DISARM,
        DOWNLOAD,
        DOWNLOAD_TEMPLATE,
        EDIT,
        ENABLE,
        ENTER_MAINTENANCE,
        EXEC,
        EXEC_STATUS,
        EXPORT,
        FAIL,
        FENCE,
        FILE_READ,
        FILE_WRITE,
        FINISH,
        FINISH_SYNC,
        FORCE_RELEASE,
        FS_FREEZE,
        FS_FREEZE_STATUS,
        FS_THAW,
        FS_TRIM,
        GRANT,
        HIBERNATE,
        IGNORE,
        IMPERSONATE,
        INIT,
        INITIALIZE_GPT,
        INTERRUPT,
        JOIN,
        LEAVE_MAINTENANCE,
        LIST,
        LIST_TFA,
        LOAD,
        LOCK,
        LOCK_TOTP,
        LOGIN,
        LOGIN_FIRST_FACTOR,
        LOGIN_OPENID,
        LOGIN_SECOND_FACTOR,
        LOGOUT,
        LOSE,
        MARK_IN,
        MARK_OUT,
        MIGRATE,
        MIGRATE_IN,
        MIGRATE_IN_CONNECT,
        MISS,
        MOVE,
        OPEN,
        ORDER,
        OVERRIDE,
        PING,
        PROTECT,
        PRUNE,
        PULL,
        QUERY,
        READ,
        READ_CLOUDINIT,
        READ_CONFIG,
        READ_EFFECTIVE,
        READ_JOIN_INFO,
        READ_LOG,
        READ_REPORT,
        REASSIGN,
        REBOOT,
        RECOVER,
        REDACT,
        REFRESH,
        REFUSE,
        REGAIN,
        REGENERATE_CLOUDINIT,
        REGISTER,
        RELEASE,
        RELOAD,
        RELOCATE,
        REMOTE_MIGRATE,
        REMOVE,
        REMOVE_MEMBER,
        RENAME,
        RENEW,
        REQUEST_CEPH_INSTALL,
        REQUEST_SPICE,
        REQUEST_TERM,
        REQUEST_UPGRADE_SHELL,
        REQUEST_VNC,
        RESET,
        RESIZE,
        RESTART,
        RESTORE,
        RESTORE_FILES,
        RESUME,
        REVERT,
        REVERT_PENDING,
        REVOKE,
        ROLLBACK,
        ROTATE,
        RUN,
        RUN_LOW,
        SCAN_CIFS,
        SCAN_ISCSI,
        SCAN_NFS,
        SCAN_PBS,
        SCRUB,
        SEND_COMMAND,
        SEND_KEY,
        SEND_MONITOR_COMMAND,
        SET,
        SET_PASSWORD,
        SHUTDOWN,
        START,
        START_OPENID,
        START_REGISTRATION,
        STEP,
        STOP,
        STOP_RUNNING,
        SUSPEND,
        SUSPEND_DISK,
        SUSPEND_HYBRID,
        SUSPEND_RAM,
        SYNC,
        SYNC_PREVIEW,
        TEST,
        UNLOCK,
        UNPROTECT,
        UNSET,
        UPDATE,
        UPDATE_GROUPS,
        UPLOAD,
        USE,
        USE_DISABLED_ACCOUNT,
        USE_EXPIRED,
        USE_EXPIRED_ACCOUNT,
        USE_INCOMPLETE,
        USE_WITHOUT_CSRF,
        VERIFY,
        VERIFY_PRIVILEGES,
        VERIFY_VNC_TICKET,
        WAKE,
        WARN,
        WIPE,
        WRITE,
    )
)
"""All actions, by name."""

by_name = ALL.by_name
