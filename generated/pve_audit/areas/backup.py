"""The events of the area 'backup': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, validate
from auditlex.redaction import Items, KEEP, NO_KEY, Properties, Redactor, Separated, redact
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final, TypeAlias

    from auditlex.checking import Problem
    from auditlex.redaction import Hashes

    Record: TypeAlias = Mapping[str, object]
    Params: TypeAlias = Mapping[str, object]

_P0: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-_]+')
_P1: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P2: Final = fullmatch('[0-9]{1,2}:[0-9]{1,2}')
_P3: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-._]*[A-Za-z0-9]')
_P4: Final = fullmatch('[^\\t-\\r ]+')


def _is_backup_compression(v: object) -> bool:
    return type(v) is str and v in {'0', '1', 'gzip', 'lzo', 'zstd'}


def _is_backup_job_dow(v: object) -> bool:
    return type(v) is str


def _is_backup_job_exclude_path(v: object) -> bool:
    return is_array(v) and all(map(_is_backup_job_dow, v))


def _is_backup_job_ionice(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 8


def _is_backup_job_maxfiles(v: object) -> bool:
    return is_integer(v) and v >= 1


def _is_backup_job_notes_template(v: object) -> bool:
    return type(v) is str and len(v) <= 1024


def _is_backup_job_pigz(v: object) -> bool:
    return is_integer(v)


def _is_backup_job_starttime(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P2(v) is not None


def _is_backup_mode(v: object) -> bool:
    return type(v) is str and v in {'snapshot', 'stop', 'suspend'}


def _is_backup_type(v: object) -> bool:
    return type(v) is str and v in {'lxc', 'qemu'}


def _is_calendar_event(v: object) -> bool:
    return type(v) is str and len(v) <= 128


def _is_change_detection(v: object) -> bool:
    return type(v) is str and v in {'data', 'legacy', 'metadata'}


def _is_comment(v: object) -> bool:
    return type(v) is str and len(v) <= 512


def _is_configid(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P0(v) is not None


def _is_count(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_job_id(v: object) -> bool:
    return type(v) is str and len(v) <= 50 and v[-1:] != '\n' and _P4(v) is not None


def _is_mail_occasion(v: object) -> bool:
    return type(v) is str and v in {'always', 'failure'}


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P1(v) is not None


def _is_notification_mode(v: object) -> bool:
    return type(v) is str and v in {'auto', 'legacy-sendmail', 'notification-system'}


def _is_storage_id(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P3(v) is not None


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


_BACKUP_JOB_CREATE: Final = Spec(
    events.BACKUP_JOB_CREATE,
    {'all': _is_flag, 'bwlimit': _is_count, 'comment': _is_comment, 'compress': _is_backup_compression, 'dow': _is_backup_job_dow, 'dumpdir': _is_backup_job_dow, 'enabled': _is_flag, 'exclude': _is_backup_job_dow, 'exclude-path': _is_backup_job_exclude_path, 'fleecing': _is_backup_job_dow, 'id': _is_configid, 'ionice': _is_backup_job_ionice, 'lockwait': _is_count, 'mailnotification': _is_mail_occasion, 'mailto': _is_backup_job_dow, 'maxfiles': _is_backup_job_maxfiles, 'mode': _is_backup_mode, 'node': _is_node, 'notes-template': _is_backup_job_notes_template, 'notification-mode': _is_notification_mode, 'pbs-change-detection-mode': _is_change_detection, 'performance': _is_backup_job_dow, 'pigz': _is_backup_job_pigz, 'pool': _is_backup_job_dow, 'protected': _is_flag, 'prune-backups': _is_backup_job_dow, 'quiet': _is_flag, 'remove': _is_flag, 'repeat-missed': _is_flag, 'schedule': _is_calendar_event, 'script': _is_backup_job_dow, 'starttime': _is_backup_job_starttime, 'stdexcludes': _is_flag, 'stop': _is_flag, 'stopwait': _is_count, 'storage': _is_storage_id, 'tmpdir': _is_backup_job_dow, 'vmid': _is_backup_job_dow, 'zstd': _is_backup_job_pigz, },
    (),
)
_BACKUP_JOB_CREATE_RULES: Final = Redactor(
    {'all': KEEP, 'bwlimit': KEEP, 'comment': KEEP, 'compress': KEEP, 'dow': Separated(KEEP, ', ;'), 'dumpdir': KEEP, 'enabled': KEEP, 'exclude': Separated(KEEP, ', ;'), 'exclude-path': Items(KEEP), 'fleecing': Properties({'enabled': KEEP, 'storage': KEEP}, 'enabled'), 'id': KEEP, 'ionice': KEEP, 'lockwait': KEEP, 'mailnotification': KEEP, 'mailto': Separated(KEEP, ', ;'), 'maxfiles': KEEP, 'mode': KEEP, 'node': KEEP, 'notes-template': KEEP, 'notification-mode': KEEP, 'pbs-change-detection-mode': KEEP, 'performance': Properties({'max-workers': KEEP, 'pbs-entries-max': KEEP}, ''), 'pigz': KEEP, 'pool': KEEP, 'protected': KEEP, 'prune-backups': Properties({'keep-all': KEEP, 'keep-last': KEEP, 'keep-hourly': KEEP, 'keep-daily': KEEP, 'keep-weekly': KEEP, 'keep-monthly': KEEP, 'keep-yearly': KEEP}, ''), 'quiet': KEEP, 'remove': KEEP, 'repeat-missed': KEEP, 'schedule': KEEP, 'script': KEEP, 'starttime': KEEP, 'stdexcludes': KEEP, 'stop': KEEP, 'stopwait': KEEP, 'storage': KEEP, 'tmpdir': KEEP, 'vmid': Separated(KEEP, ', ;'), 'zstd': KEEP, },
)


def validate_backup_job_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.backup-job.create; nothing if it is sound."""
    return validate(record, _BACKUP_JOB_CREATE)


def redact_backup_job_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.backup-job.create as they may be written."""
    return redact(params, _BACKUP_JOB_CREATE_RULES, hasher)


_BACKUP_JOB_DELETE: Final = Spec(
    events.BACKUP_JOB_DELETE,
    {'id': _is_job_id, },
    ('id',),
)
_BACKUP_JOB_DELETE_RULES: Final = Redactor(
    {'id': KEEP, },
)


def validate_backup_job_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.backup-job.delete; nothing if it is sound."""
    return validate(record, _BACKUP_JOB_DELETE)


def redact_backup_job_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.backup-job.delete as they may be written."""
    return redact(params, _BACKUP_JOB_DELETE_RULES, hasher)


_BACKUP_JOB_UPDATE: Final = Spec(
    events.BACKUP_JOB_UPDATE,
    {'id': _is_job_id, 'all': _is_flag, 'bwlimit': _is_count, 'comment': _is_comment, 'compress': _is_backup_compression, 'delete': _is_backup_job_dow, 'dow': _is_backup_job_dow, 'dumpdir': _is_backup_job_dow, 'exclude': _is_backup_job_dow, 'exclude-path': _is_backup_job_exclude_path, 'fleecing': _is_backup_job_dow, 'ionice': _is_backup_job_ionice, 'lockwait': _is_count, 'mailnotification': _is_mail_occasion, 'mailto': _is_backup_job_dow, 'maxfiles': _is_backup_job_maxfiles, 'mode': _is_backup_mode, 'node': _is_node, 'notes-template': _is_backup_job_notes_template, 'notification-mode': _is_notification_mode, 'pbs-change-detection-mode': _is_change_detection, 'performance': _is_backup_job_dow, 'pigz': _is_backup_job_pigz, 'pool': _is_backup_job_dow, 'protected': _is_flag, 'prune-backups': _is_backup_job_dow, 'quiet': _is_flag, 'remove': _is_flag, 'repeat-missed': _is_flag, 'schedule': _is_calendar_event, 'script': _is_backup_job_dow, 'starttime': _is_backup_job_starttime, 'stdexcludes': _is_flag, 'stop': _is_flag, 'stopwait': _is_count, 'storage': _is_storage_id, 'tmpdir': _is_backup_job_dow, 'vmid': _is_backup_job_dow, 'zstd': _is_backup_job_pigz, },
    ('id',),
    {},
    {'all': _is_flag, 'bwlimit': _is_count, 'comment': _is_comment, 'compress': _is_backup_compression, 'delete': _is_backup_job_dow, 'dow': _is_backup_job_dow, 'dumpdir': _is_backup_job_dow, 'exclude': _is_backup_job_dow, 'exclude-path': _is_backup_job_exclude_path, 'fleecing': _is_backup_job_dow, 'ionice': _is_backup_job_ionice, 'lockwait': _is_count, 'mailnotification': _is_mail_occasion, 'mailto': _is_backup_job_dow, 'maxfiles': _is_backup_job_maxfiles, 'mode': _is_backup_mode, 'node': _is_node, 'notes-template': _is_backup_job_notes_template, 'notification-mode': _is_notification_mode, 'pbs-change-detection-mode': _is_change_detection, 'performance': _is_backup_job_dow, 'pigz': _is_backup_job_pigz, 'pool': _is_backup_job_dow, 'protected': _is_flag, 'prune-backups': _is_backup_job_dow, 'quiet': _is_flag, 'remove': _is_flag, 'repeat-missed': _is_flag, 'schedule': _is_calendar_event, 'script': _is_backup_job_dow, 'starttime': _is_backup_job_starttime, 'stdexcludes': _is_flag, 'stop': _is_flag, 'stopwait': _is_count, 'storage': _is_storage_id, 'tmpdir': _is_backup_job_dow, 'vmid': _is_backup_job_dow, 'zstd': _is_backup_job_pigz, },
    {},
)
_BACKUP_JOB_UPDATE_RULES: Final = Redactor(
    {'id': KEEP, 'all': KEEP, 'bwlimit': KEEP, 'comment': KEEP, 'compress': KEEP, 'delete': Separated(KEEP, ', ;'), 'dow': Separated(KEEP, ', ;'), 'dumpdir': KEEP, 'exclude': Separated(KEEP, ', ;'), 'exclude-path': Items(KEEP), 'fleecing': Properties({'enabled': KEEP, 'storage': KEEP}, 'enabled'), 'ionice': KEEP, 'lockwait': KEEP, 'mailnotification': KEEP, 'mailto': Separated(KEEP, ', ;'), 'maxfiles': KEEP, 'mode': KEEP, 'node': KEEP, 'notes-template': KEEP, 'notification-mode': KEEP, 'pbs-change-detection-mode': KEEP, 'performance': Properties({'max-workers': KEEP, 'pbs-entries-max': KEEP}, ''), 'pigz': KEEP, 'pool': KEEP, 'protected': KEEP, 'prune-backups': Properties({'keep-all': KEEP, 'keep-last': KEEP, 'keep-hourly': KEEP, 'keep-daily': KEEP, 'keep-weekly': KEEP, 'keep-monthly': KEEP, 'keep-yearly': KEEP}, ''), 'quiet': KEEP, 'remove': KEEP, 'repeat-missed': KEEP, 'schedule': KEEP, 'script': KEEP, 'starttime': KEEP, 'stdexcludes': KEEP, 'stop': KEEP, 'stopwait': KEEP, 'storage': KEEP, 'tmpdir': KEEP, 'vmid': Separated(KEEP, ', ;'), 'zstd': KEEP, },
)


def validate_backup_job_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.backup-job.update; nothing if it is sound."""
    return validate(record, _BACKUP_JOB_UPDATE)


def redact_backup_job_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.backup-job.update as they may be written."""
    return redact(params, _BACKUP_JOB_UPDATE_RULES, hasher)


_BACKUP_JOB_ENABLE: Final = Spec(
    events.BACKUP_JOB_ENABLE,
    {'id': _is_job_id, 'all': _is_flag, 'bwlimit': _is_count, 'comment': _is_comment, 'compress': _is_backup_compression, 'delete': _is_backup_job_dow, 'dow': _is_backup_job_dow, 'dumpdir': _is_backup_job_dow, 'enabled': _is_flag, 'exclude': _is_backup_job_dow, 'exclude-path': _is_backup_job_exclude_path, 'fleecing': _is_backup_job_dow, 'ionice': _is_backup_job_ionice, 'lockwait': _is_count, 'mailnotification': _is_mail_occasion, 'mailto': _is_backup_job_dow, 'maxfiles': _is_backup_job_maxfiles, 'mode': _is_backup_mode, 'node': _is_node, 'notes-template': _is_backup_job_notes_template, 'notification-mode': _is_notification_mode, 'pbs-change-detection-mode': _is_change_detection, 'performance': _is_backup_job_dow, 'pigz': _is_backup_job_pigz, 'pool': _is_backup_job_dow, 'protected': _is_flag, 'prune-backups': _is_backup_job_dow, 'quiet': _is_flag, 'remove': _is_flag, 'repeat-missed': _is_flag, 'schedule': _is_calendar_event, 'script': _is_backup_job_dow, 'starttime': _is_backup_job_starttime, 'stdexcludes': _is_flag, 'stop': _is_flag, 'stopwait': _is_count, 'storage': _is_storage_id, 'tmpdir': _is_backup_job_dow, 'vmid': _is_backup_job_dow, 'zstd': _is_backup_job_pigz, },
    ('id',),
    {},
    {'all': _is_flag, 'bwlimit': _is_count, 'comment': _is_comment, 'compress': _is_backup_compression, 'delete': _is_backup_job_dow, 'dow': _is_backup_job_dow, 'dumpdir': _is_backup_job_dow, 'enabled': _is_flag, 'exclude': _is_backup_job_dow, 'exclude-path': _is_backup_job_exclude_path, 'fleecing': _is_backup_job_dow, 'ionice': _is_backup_job_ionice, 'lockwait': _is_count, 'mailnotification': _is_mail_occasion, 'mailto': _is_backup_job_dow, 'maxfiles': _is_backup_job_maxfiles, 'mode': _is_backup_mode, 'node': _is_node, 'notes-template': _is_backup_job_notes_template, 'notification-mode': _is_notification_mode, 'pbs-change-detection-mode': _is_change_detection, 'performance': _is_backup_job_dow, 'pigz': _is_backup_job_pigz, 'pool': _is_backup_job_dow, 'protected': _is_flag, 'prune-backups': _is_backup_job_dow, 'quiet': _is_flag, 'remove': _is_flag, 'repeat-missed': _is_flag, 'schedule': _is_calendar_event, 'script': _is_backup_job_dow, 'starttime': _is_backup_job_starttime, 'stdexcludes': _is_flag, 'stop': _is_flag, 'stopwait': _is_count, 'storage': _is_storage_id, 'tmpdir': _is_backup_job_dow, 'vmid': _is_backup_job_dow, 'zstd': _is_backup_job_pigz, },
    {},
)
_BACKUP_JOB_ENABLE_RULES: Final = Redactor(
    {'id': KEEP, 'all': KEEP, 'bwlimit': KEEP, 'comment': KEEP, 'compress': KEEP, 'delete': Separated(KEEP, ', ;'), 'dow': Separated(KEEP, ', ;'), 'dumpdir': KEEP, 'enabled': KEEP, 'exclude': Separated(KEEP, ', ;'), 'exclude-path': Items(KEEP), 'fleecing': Properties({'enabled': KEEP, 'storage': KEEP}, 'enabled'), 'ionice': KEEP, 'lockwait': KEEP, 'mailnotification': KEEP, 'mailto': Separated(KEEP, ', ;'), 'maxfiles': KEEP, 'mode': KEEP, 'node': KEEP, 'notes-template': KEEP, 'notification-mode': KEEP, 'pbs-change-detection-mode': KEEP, 'performance': Properties({'max-workers': KEEP, 'pbs-entries-max': KEEP}, ''), 'pigz': KEEP, 'pool': KEEP, 'protected': KEEP, 'prune-backups': Properties({'keep-all': KEEP, 'keep-last': KEEP, 'keep-hourly': KEEP, 'keep-daily': KEEP, 'keep-weekly': KEEP, 'keep-monthly': KEEP, 'keep-yearly': KEEP}, ''), 'quiet': KEEP, 'remove': KEEP, 'repeat-missed': KEEP, 'schedule': KEEP, 'script': KEEP, 'starttime': KEEP, 'stdexcludes': KEEP, 'stop': KEEP, 'stopwait': KEEP, 'storage': KEEP, 'tmpdir': KEEP, 'vmid': Separated(KEEP, ', ;'), 'zstd': KEEP, },
)


def validate_backup_job_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.backup-job.enable; nothing if it is sound."""
    return validate(record, _BACKUP_JOB_ENABLE)


def redact_backup_job_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.backup-job.enable as they may be written."""
    return redact(params, _BACKUP_JOB_ENABLE_RULES, hasher)


_BACKUP_JOB_DISABLE: Final = Spec(
    events.BACKUP_JOB_DISABLE,
    {'id': _is_job_id, 'all': _is_flag, 'bwlimit': _is_count, 'comment': _is_comment, 'compress': _is_backup_compression, 'delete': _is_backup_job_dow, 'dow': _is_backup_job_dow, 'dumpdir': _is_backup_job_dow, 'enabled': _is_flag, 'exclude': _is_backup_job_dow, 'exclude-path': _is_backup_job_exclude_path, 'fleecing': _is_backup_job_dow, 'ionice': _is_backup_job_ionice, 'lockwait': _is_count, 'mailnotification': _is_mail_occasion, 'mailto': _is_backup_job_dow, 'maxfiles': _is_backup_job_maxfiles, 'mode': _is_backup_mode, 'node': _is_node, 'notes-template': _is_backup_job_notes_template, 'notification-mode': _is_notification_mode, 'pbs-change-detection-mode': _is_change_detection, 'performance': _is_backup_job_dow, 'pigz': _is_backup_job_pigz, 'pool': _is_backup_job_dow, 'protected': _is_flag, 'prune-backups': _is_backup_job_dow, 'quiet': _is_flag, 'remove': _is_flag, 'repeat-missed': _is_flag, 'schedule': _is_calendar_event, 'script': _is_backup_job_dow, 'starttime': _is_backup_job_starttime, 'stdexcludes': _is_flag, 'stop': _is_flag, 'stopwait': _is_count, 'storage': _is_storage_id, 'tmpdir': _is_backup_job_dow, 'vmid': _is_backup_job_dow, 'zstd': _is_backup_job_pigz, },
    ('id',),
    {},
    {'all': _is_flag, 'bwlimit': _is_count, 'comment': _is_comment, 'compress': _is_backup_compression, 'delete': _is_backup_job_dow, 'dow': _is_backup_job_dow, 'dumpdir': _is_backup_job_dow, 'enabled': _is_flag, 'exclude': _is_backup_job_dow, 'exclude-path': _is_backup_job_exclude_path, 'fleecing': _is_backup_job_dow, 'ionice': _is_backup_job_ionice, 'lockwait': _is_count, 'mailnotification': _is_mail_occasion, 'mailto': _is_backup_job_dow, 'maxfiles': _is_backup_job_maxfiles, 'mode': _is_backup_mode, 'node': _is_node, 'notes-template': _is_backup_job_notes_template, 'notification-mode': _is_notification_mode, 'pbs-change-detection-mode': _is_change_detection, 'performance': _is_backup_job_dow, 'pigz': _is_backup_job_pigz, 'pool': _is_backup_job_dow, 'protected': _is_flag, 'prune-backups': _is_backup_job_dow, 'quiet': _is_flag, 'remove': _is_flag, 'repeat-missed': _is_flag, 'schedule': _is_calendar_event, 'script': _is_backup_job_dow, 'starttime': _is_backup_job_starttime, 'stdexcludes': _is_flag, 'stop': _is_flag, 'stopwait': _is_count, 'storage': _is_storage_id, 'tmpdir': _is_backup_job_dow, 'vmid': _is_backup_job_dow, 'zstd': _is_backup_job_pigz, },
    {},
)
_BACKUP_JOB_DISABLE_RULES: Final = Redactor(
    {'id': KEEP, 'all': KEEP, 'bwlimit': KEEP, 'comment': KEEP, 'compress': KEEP, 'delete': Separated(KEEP, ', ;'), 'dow': Separated(KEEP, ', ;'), 'dumpdir': KEEP, 'enabled': KEEP, 'exclude': Separated(KEEP, ', ;'), 'exclude-path': Items(KEEP), 'fleecing': Properties({'enabled': KEEP, 'storage': KEEP}, 'enabled'), 'ionice': KEEP, 'lockwait': KEEP, 'mailnotification': KEEP, 'mailto': Separated(KEEP, ', ;'), 'maxfiles': KEEP, 'mode': KEEP, 'node': KEEP, 'notes-template': KEEP, 'notification-mode': KEEP, 'pbs-change-detection-mode': KEEP, 'performance': Properties({'max-workers': KEEP, 'pbs-entries-max': KEEP}, ''), 'pigz': KEEP, 'pool': KEEP, 'protected': KEEP, 'prune-backups': Properties({'keep-all': KEEP, 'keep-last': KEEP, 'keep-hourly': KEEP, 'keep-daily': KEEP, 'keep-weekly': KEEP, 'keep-monthly': KEEP, 'keep-yearly': KEEP}, ''), 'quiet': KEEP, 'remove': KEEP, 'repeat-missed': KEEP, 'schedule': KEEP, 'script': KEEP, 'starttime': KEEP, 'stdexcludes': KEEP, 'stop': KEEP, 'stopwait': KEEP, 'storage': KEEP, 'tmpdir': KEEP, 'vmid': Separated(KEEP, ', ;'), 'zstd': KEEP, },
)


def validate_backup_job_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.backup-job.disable; nothing if it is sound."""
    return validate(record, _BACKUP_JOB_DISABLE)


def redact_backup_job_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.backup-job.disable as they may be written."""
    return redact(params, _BACKUP_JOB_DISABLE_RULES, hasher)


_BACKUP_CREATE: Final = Spec(
    events.BACKUP_CREATE,
    {'all': _is_flag, 'bwlimit': _is_count, 'compress': _is_backup_compression, 'dumpdir': _is_backup_job_dow, 'exclude': _is_backup_job_dow, 'exclude-path': _is_backup_job_exclude_path, 'fleecing': _is_backup_job_dow, 'ionice': _is_backup_job_ionice, 'job-id': _is_job_id, 'lockwait': _is_count, 'mailnotification': _is_mail_occasion, 'mailto': _is_backup_job_dow, 'maxfiles': _is_backup_job_maxfiles, 'mode': _is_backup_mode, 'node': _is_node, 'notes-template': _is_backup_job_notes_template, 'notification-mode': _is_notification_mode, 'pbs-change-detection-mode': _is_change_detection, 'performance': _is_backup_job_dow, 'pigz': _is_backup_job_pigz, 'pool': _is_backup_job_dow, 'protected': _is_flag, 'prune-backups': _is_backup_job_dow, 'quiet': _is_flag, 'remove': _is_flag, 'script': _is_backup_job_dow, 'stdexcludes': _is_flag, 'stdout': _is_flag, 'stop': _is_flag, 'stopwait': _is_count, 'storage': _is_storage_id, 'tmpdir': _is_backup_job_dow, 'vmid': _is_backup_job_dow, 'zstd': _is_backup_job_pigz, },
    ('node',),
)
_BACKUP_CREATE_RULES: Final = Redactor(
    {'all': KEEP, 'bwlimit': KEEP, 'compress': KEEP, 'dumpdir': KEEP, 'exclude': Separated(KEEP, ', ;'), 'exclude-path': Items(KEEP), 'fleecing': Properties({'enabled': KEEP, 'storage': KEEP}, 'enabled'), 'ionice': KEEP, 'job-id': KEEP, 'lockwait': KEEP, 'mailnotification': KEEP, 'mailto': Separated(KEEP, ', ;'), 'maxfiles': KEEP, 'mode': KEEP, 'node': KEEP, 'notes-template': KEEP, 'notification-mode': KEEP, 'pbs-change-detection-mode': KEEP, 'performance': Properties({'max-workers': KEEP, 'pbs-entries-max': KEEP}, ''), 'pigz': KEEP, 'pool': KEEP, 'protected': KEEP, 'prune-backups': Properties({'keep-all': KEEP, 'keep-last': KEEP, 'keep-hourly': KEEP, 'keep-daily': KEEP, 'keep-weekly': KEEP, 'keep-monthly': KEEP, 'keep-yearly': KEEP}, ''), 'quiet': KEEP, 'remove': KEEP, 'script': KEEP, 'stdexcludes': KEEP, 'stdout': KEEP, 'stop': KEEP, 'stopwait': KEEP, 'storage': KEEP, 'tmpdir': KEEP, 'vmid': Separated(KEEP, ', ;'), 'zstd': KEEP, },
)


def validate_backup_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.backup.create; nothing if it is sound."""
    return validate(record, _BACKUP_CREATE)


def redact_backup_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.backup.create as they may be written."""
    return redact(params, _BACKUP_CREATE_RULES, hasher)


_BACKUP_PRUNE: Final = Spec(
    events.BACKUP_PRUNE,
    {'node': _is_node, 'storage': _is_storage_id, 'prune-backups': _is_backup_job_dow, 'type': _is_backup_type, 'vmid': _is_vmid, },
    ('node', 'storage'),
)
_BACKUP_PRUNE_RULES: Final = Redactor(
    {'node': KEEP, 'storage': KEEP, 'prune-backups': Properties({'keep-all': KEEP, 'keep-last': KEEP, 'keep-hourly': KEEP, 'keep-daily': KEEP, 'keep-weekly': KEEP, 'keep-monthly': KEEP, 'keep-yearly': KEEP}, ''), 'type': KEEP, 'vmid': KEEP, },
)


def validate_backup_prune(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.backup.prune; nothing if it is sound."""
    return validate(record, _BACKUP_PRUNE)


def redact_backup_prune(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.backup.prune as they may be written."""
    return redact(params, _BACKUP_PRUNE_RULES, hasher)


_BACKUP_READ_CONFIG: Final = Spec(
    events.BACKUP_READ_CONFIG,
    {'node': _is_node, 'volume': _is_backup_job_dow, },
    ('node', 'volume'),
)
_BACKUP_READ_CONFIG_RULES: Final = Redactor(
    {'node': KEEP, 'volume': KEEP, },
)


def validate_backup_read_config(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.backup.read-config; nothing if it is sound."""
    return validate(record, _BACKUP_READ_CONFIG)


def redact_backup_read_config(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.backup.read-config as they may be written."""
    return redact(params, _BACKUP_READ_CONFIG_RULES, hasher)


_BACKUP_BROWSE: Final = Spec(
    events.BACKUP_BROWSE,
    {'filepath': _is_backup_job_dow, 'node': _is_node, 'storage': _is_storage_id, 'volume': _is_backup_job_dow, },
    ('filepath', 'node', 'storage', 'volume'),
)
_BACKUP_BROWSE_RULES: Final = Redactor(
    {'filepath': KEEP, 'node': KEEP, 'storage': KEEP, 'volume': KEEP, },
)


def validate_backup_browse(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.backup.browse; nothing if it is sound."""
    return validate(record, _BACKUP_BROWSE)


def redact_backup_browse(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.backup.browse as they may be written."""
    return redact(params, _BACKUP_BROWSE_RULES, hasher)


_BACKUP_RESTORE_FILES: Final = Spec(
    events.BACKUP_RESTORE_FILES,
    {'filepath': _is_backup_job_dow, 'node': _is_node, 'storage': _is_storage_id, 'volume': _is_backup_job_dow, 'tar': _is_flag, },
    ('filepath', 'node', 'storage', 'volume'),
)
_BACKUP_RESTORE_FILES_RULES: Final = Redactor(
    {'filepath': KEEP, 'node': KEEP, 'storage': KEEP, 'volume': KEEP, 'tar': KEEP, },
)


def validate_backup_restore_files(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.backup.restore-files; nothing if it is sound."""
    return validate(record, _BACKUP_RESTORE_FILES)


def redact_backup_restore_files(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.backup.restore-files as they may be written."""
    return redact(params, _BACKUP_RESTORE_FILES_RULES, hasher)


_BACKUP_STOP_RUNNING: Final = Spec(
    events.BACKUP_STOP_RUNNING,
    {'all': _is_flag, 'bwlimit': _is_count, 'compress': _is_backup_compression, 'dumpdir': _is_backup_job_dow, 'exclude': _is_backup_job_dow, 'exclude-path': _is_backup_job_exclude_path, 'fleecing': _is_backup_job_dow, 'ionice': _is_backup_job_ionice, 'job-id': _is_job_id, 'lockwait': _is_count, 'mailnotification': _is_mail_occasion, 'mailto': _is_backup_job_dow, 'maxfiles': _is_backup_job_maxfiles, 'mode': _is_backup_mode, 'node': _is_node, 'notes-template': _is_backup_job_notes_template, 'notification-mode': _is_notification_mode, 'pbs-change-detection-mode': _is_change_detection, 'performance': _is_backup_job_dow, 'pigz': _is_backup_job_pigz, 'pool': _is_backup_job_dow, 'protected': _is_flag, 'prune-backups': _is_backup_job_dow, 'quiet': _is_flag, 'remove': _is_flag, 'script': _is_backup_job_dow, 'stdexcludes': _is_flag, 'stdout': _is_flag, 'stop': _is_flag, 'stopwait': _is_count, 'storage': _is_storage_id, 'tmpdir': _is_backup_job_dow, 'vmid': _is_backup_job_dow, 'zstd': _is_backup_job_pigz, },
    ('node',),
)
_BACKUP_STOP_RUNNING_RULES: Final = Redactor(
    {'all': KEEP, 'bwlimit': KEEP, 'compress': KEEP, 'dumpdir': KEEP, 'exclude': Separated(KEEP, ', ;'), 'exclude-path': Items(KEEP), 'fleecing': Properties({'enabled': KEEP, 'storage': KEEP}, 'enabled'), 'ionice': KEEP, 'job-id': KEEP, 'lockwait': KEEP, 'mailnotification': KEEP, 'mailto': Separated(KEEP, ', ;'), 'maxfiles': KEEP, 'mode': KEEP, 'node': KEEP, 'notes-template': KEEP, 'notification-mode': KEEP, 'pbs-change-detection-mode': KEEP, 'performance': Properties({'max-workers': KEEP, 'pbs-entries-max': KEEP}, ''), 'pigz': KEEP, 'pool': KEEP, 'protected': KEEP, 'prune-backups': Properties({'keep-all': KEEP, 'keep-last': KEEP, 'keep-hourly': KEEP, 'keep-daily': KEEP, 'keep-weekly': KEEP, 'keep-monthly': KEEP, 'keep-yearly': KEEP}, ''), 'quiet': KEEP, 'remove': KEEP, 'script': KEEP, 'stdexcludes': KEEP, 'stdout': KEEP, 'stop': KEEP, 'stopwait': KEEP, 'storage': KEEP, 'tmpdir': KEEP, 'vmid': Separated(KEEP, ', ;'), 'zstd': KEEP, },
)


def validate_backup_stop_running(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.backup.stop-running; nothing if it is sound."""
    return validate(record, _BACKUP_STOP_RUNNING)


def redact_backup_stop_running(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.backup.stop-running as they may be written."""
    return redact(params, _BACKUP_STOP_RUNNING_RULES, hasher)


VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.BACKUP_JOB_CREATE.id: validate_backup_job_create,
    events.BACKUP_JOB_DELETE.id: validate_backup_job_delete,
    events.BACKUP_JOB_UPDATE.id: validate_backup_job_update,
    events.BACKUP_JOB_ENABLE.id: validate_backup_job_enable,
    events.BACKUP_JOB_DISABLE.id: validate_backup_job_disable,
    events.BACKUP_CREATE.id: validate_backup_create,
    events.BACKUP_PRUNE.id: validate_backup_prune,
    events.BACKUP_READ_CONFIG.id: validate_backup_read_config,
    events.BACKUP_BROWSE.id: validate_backup_browse,
    events.BACKUP_RESTORE_FILES.id: validate_backup_restore_files,
    events.BACKUP_STOP_RUNNING.id: validate_backup_stop_running,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.BACKUP_JOB_CREATE.id: redact_backup_job_create,
    events.BACKUP_JOB_DELETE.id: redact_backup_job_delete,
    events.BACKUP_JOB_UPDATE.id: redact_backup_job_update,
    events.BACKUP_JOB_ENABLE.id: redact_backup_job_enable,
    events.BACKUP_JOB_DISABLE.id: redact_backup_job_disable,
    events.BACKUP_CREATE.id: redact_backup_create,
    events.BACKUP_PRUNE.id: redact_backup_prune,
    events.BACKUP_READ_CONFIG.id: redact_backup_read_config,
    events.BACKUP_BROWSE.id: redact_backup_browse,
    events.BACKUP_RESTORE_FILES.id: redact_backup_restore_files,
    events.BACKUP_STOP_RUNNING.id: redact_backup_stop_running,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.BACKUP_JOB_CREATE.id: _BACKUP_JOB_CREATE_RULES,
    events.BACKUP_JOB_DELETE.id: _BACKUP_JOB_DELETE_RULES,
    events.BACKUP_JOB_UPDATE.id: _BACKUP_JOB_UPDATE_RULES,
    events.BACKUP_JOB_ENABLE.id: _BACKUP_JOB_ENABLE_RULES,
    events.BACKUP_JOB_DISABLE.id: _BACKUP_JOB_DISABLE_RULES,
    events.BACKUP_CREATE.id: _BACKUP_CREATE_RULES,
    events.BACKUP_PRUNE.id: _BACKUP_PRUNE_RULES,
    events.BACKUP_READ_CONFIG.id: _BACKUP_READ_CONFIG_RULES,
    events.BACKUP_BROWSE.id: _BACKUP_BROWSE_RULES,
    events.BACKUP_RESTORE_FILES.id: _BACKUP_RESTORE_FILES_RULES,
    events.BACKUP_STOP_RUNNING.id: _BACKUP_STOP_RUNNING_RULES,
}
