"""The events of the area 'backup': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, validate
from auditlex.redaction import Items, KEEP, NO_KEY, Properties, Redactor, Separated, redact
from auditlex.points import NOTHING, Point, UNSET, direct, fields
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Final, TypeAlias

    from auditlex.checking import Problem
    from auditlex.redaction import Hashes

    Record: TypeAlias = Mapping[str, object]
    Params: TypeAlias = Mapping[str, object]

# Arguments may have the names of these.
_type, _len = type, len

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
    return type(v) is str and _P2(v) is not None


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
    return type(v) is str and _P0(v) is not None


def _is_count(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_job_id(v: object) -> bool:
    return type(v) is str and len(v) <= 50 and _P4(v) is not None


def _is_mail_occasion(v: object) -> bool:
    return type(v) is str and v in {'always', 'failure'}


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P1(v) is not None


def _is_notification_mode(v: object) -> bool:
    return type(v) is str and v in {'auto', 'legacy-sendmail', 'notification-system'}


def _is_storage_id(v: object) -> bool:
    return type(v) is str and _P3(v) is not None


def _is_vmid(v: object) -> bool:
    return is_integer(v) and 100 <= v <= 999999999


_BACKUP_JOB_CREATE: Final = Spec(
    events.BACKUP_JOB_CREATE,
    {'all': _is_flag, 'bwlimit': _is_count, 'comment': _is_comment, 'compress': _is_backup_compression, 'dow': _is_backup_job_dow, 'dumpdir': _is_backup_job_dow, 'enabled': _is_flag, 'exclude': _is_backup_job_dow, 'exclude-path': _is_backup_job_exclude_path, 'fleecing': _is_backup_job_dow, 'id': _is_configid, 'ionice': _is_backup_job_ionice, 'lockwait': _is_count, 'mailnotification': _is_mail_occasion, 'mailto': _is_backup_job_dow, 'maxfiles': _is_backup_job_maxfiles, 'mode': _is_backup_mode, 'node': _is_node, 'notes-template': _is_backup_job_notes_template, 'notification-mode': _is_notification_mode, 'pbs-change-detection-mode': _is_change_detection, 'performance': _is_backup_job_dow, 'pigz': _is_backup_job_pigz, 'pool': _is_backup_job_dow, 'protected': _is_flag, 'prune-backups': _is_backup_job_dow, 'quiet': _is_flag, 'remove': _is_flag, 'repeat-missed': _is_flag, 'schedule': _is_calendar_event, 'script': _is_backup_job_dow, 'starttime': _is_backup_job_starttime, 'stdexcludes': _is_flag, 'stop': _is_flag, 'stopwait': _is_count, 'storage': _is_storage_id, 'tmpdir': _is_backup_job_dow, 'vmid': _is_backup_job_dow, 'zstd': _is_backup_job_pigz, },
    (),
    object_id='/cluster/backup',
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
    object_id='/cluster/backup/{id}',
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
    object_id='/cluster/backup/{id}',
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
    object_id='/cluster/backup/{id}',
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
    object_id='/cluster/backup/{id}',
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
    object_id='/nodes/{node}/vzdump',
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
    object_id='/storage/{storage}',
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
    object_id='/storage/{volume}',
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
    object_id='/storage/{storage}/{volume}',
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
    object_id='/storage/{storage}/{volume}',
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
    object_id='/nodes/{node}/vzdump',
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


def point_backup_job_create(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_JOB_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('all', 'bwlimit', 'comment', 'compress', 'dow', 'dumpdir', 'enabled', 'exclude', 'exclude-path', 'fleecing', 'id', 'ionice', 'lockwait', 'mailnotification', 'mailto', 'maxfiles', 'mode', 'node', 'notes-template', 'notification-mode', 'pbs-change-detection-mode', 'performance', 'pigz', 'pool', 'protected', 'prune-backups', 'quiet', 'remove', 'repeat-missed', 'schedule', 'script', 'starttime', 'stdexcludes', 'stop', 'stopwait', 'storage', 'tmpdir', 'vmid', 'zstd')
    _p0 = direct(_P0)
    _p1 = direct(_P1)
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        all: Any = UNSET,
        bwlimit: Any = UNSET,
        comment: Any = UNSET,
        compress: Any = UNSET,
        dow: Any = UNSET,
        dumpdir: Any = UNSET,
        enabled: Any = UNSET,
        exclude: Any = UNSET,
        exclude_path: Any = UNSET,
        fleecing: Any = UNSET,
        id: Any = UNSET,
        ionice: Any = UNSET,
        lockwait: Any = UNSET,
        mailnotification: Any = UNSET,
        mailto: Any = UNSET,
        maxfiles: Any = UNSET,
        mode: Any = UNSET,
        node: Any = UNSET,
        notes_template: Any = UNSET,
        notification_mode: Any = UNSET,
        pbs_change_detection_mode: Any = UNSET,
        performance: Any = UNSET,
        pigz: Any = UNSET,
        pool: Any = UNSET,
        protected: Any = UNSET,
        prune_backups: Any = UNSET,
        quiet: Any = UNSET,
        remove: Any = UNSET,
        repeat_missed: Any = UNSET,
        schedule: Any = UNSET,
        script: Any = UNSET,
        starttime: Any = UNSET,
        stdexcludes: Any = UNSET,
        stop: Any = UNSET,
        stopwait: Any = UNSET,
        storage: Any = UNSET,
        tmpdir: Any = UNSET,
        vmid: Any = UNSET,
        zstd: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (all is UNSET or _type(all) is bool)
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 512)
            and (compress is UNSET or _type(compress) is str and compress in {'0', '1', 'gzip', 'lzo', 'zstd'})
            and (dow is UNSET or _type(dow) is str and _len(dow) <= 4096)
            and (dumpdir is UNSET or _type(dumpdir) is str and _len(dumpdir) <= 4096)
            and (enabled is UNSET or _type(enabled) is bool)
            and (exclude is UNSET or _type(exclude) is str and _len(exclude) <= 4096)
            and exclude_path is UNSET
            and fleecing is UNSET
            and (id is UNSET or _type(id) is str and _len(id) <= 4096 and _p0(id) is not None)
            and (ionice is UNSET or _type(ionice) is int and 0 <= ionice <= 8)
            and (lockwait is UNSET or _type(lockwait) is int and 0 <= lockwait <= 18446744073709551615)
            and (mailnotification is UNSET or _type(mailnotification) is str and mailnotification in {'always', 'failure'})
            and (mailto is UNSET or _type(mailto) is str and _len(mailto) <= 4096)
            and (maxfiles is UNSET or _type(maxfiles) is int and 1 <= maxfiles <= 18446744073709551615)
            and (mode is UNSET or _type(mode) is str and mode in {'snapshot', 'stop', 'suspend'})
            and (node is UNSET or _type(node) is str and _len(node) <= 63 and _p1(node) is not None)
            and (notes_template is UNSET or _type(notes_template) is str and _len(notes_template) <= 1024)
            and (notification_mode is UNSET or _type(notification_mode) is str and notification_mode in {'auto', 'legacy-sendmail', 'notification-system'})
            and (pbs_change_detection_mode is UNSET or _type(pbs_change_detection_mode) is str and pbs_change_detection_mode in {'data', 'legacy', 'metadata'})
            and performance is UNSET
            and (pigz is UNSET or _type(pigz) is int and -9223372036854775808 <= pigz <= 18446744073709551615)
            and (pool is UNSET or _type(pool) is str and _len(pool) <= 4096)
            and (protected is UNSET or _type(protected) is bool)
            and prune_backups is UNSET
            and (quiet is UNSET or _type(quiet) is bool)
            and (remove is UNSET or _type(remove) is bool)
            and (repeat_missed is UNSET or _type(repeat_missed) is bool)
            and (schedule is UNSET or _type(schedule) is str and _len(schedule) <= 128)
            and (script is UNSET or _type(script) is str and _len(script) <= 4096)
            and (starttime is UNSET or _type(starttime) is str and _len(starttime) <= 4096 and _p2(starttime) is not None)
            and (stdexcludes is UNSET or _type(stdexcludes) is bool)
            and (stop is UNSET or _type(stop) is bool)
            and (stopwait is UNSET or _type(stopwait) is int and 0 <= stopwait <= 18446744073709551615)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None)
            and (tmpdir is UNSET or _type(tmpdir) is str and _len(tmpdir) <= 4096)
            and (vmid is UNSET or _type(vmid) is str and _len(vmid) <= 4096)
            and (zstd is UNSET or _type(zstd) is int and -9223372036854775808 <= zstd <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/cluster/backup' if object_id is None else object_id,
                _made(all, bwlimit, comment, compress, dow, dumpdir, enabled, exclude, exclude_path, fleecing, id, ionice, lockwait, mailnotification, mailto, maxfiles, mode, node, notes_template, notification_mode, pbs_change_detection_mode, performance, pigz, pool, protected, prune_backups, quiet, remove, repeat_missed, schedule, script, starttime, stdexcludes, stop, stopwait, storage, tmpdir, vmid, zstd),
            )
            if done is not None:
                return done
        return _slow(
            {'all': all, 'bwlimit': bwlimit, 'comment': comment, 'compress': compress, 'dow': dow, 'dumpdir': dumpdir, 'enabled': enabled, 'exclude': exclude, 'exclude-path': exclude_path, 'fleecing': fleecing, 'id': id, 'ionice': ionice, 'lockwait': lockwait, 'mailnotification': mailnotification, 'mailto': mailto, 'maxfiles': maxfiles, 'mode': mode, 'node': node, 'notes-template': notes_template, 'notification-mode': notification_mode, 'pbs-change-detection-mode': pbs_change_detection_mode, 'performance': performance, 'pigz': pigz, 'pool': pool, 'protected': protected, 'prune-backups': prune_backups, 'quiet': quiet, 'remove': remove, 'repeat-missed': repeat_missed, 'schedule': schedule, 'script': script, 'starttime': starttime, 'stdexcludes': stdexcludes, 'stop': stop, 'stopwait': stopwait, 'storage': storage, 'tmpdir': tmpdir, 'vmid': vmid, 'zstd': zstd, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_job_delete(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_JOB_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id')
    _p4 = direct(_P4)

    def emit(
        *,
        id: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 50 and _p4(id) is not None
        ):
            done = _put(
                status, subject, f'/cluster/backup/{id}' if object_id is None else object_id,
                _made(id),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_job_update(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_JOB_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'all', 'bwlimit', 'comment', 'compress', 'delete', 'dow', 'dumpdir', 'exclude', 'exclude-path', 'fleecing', 'ionice', 'lockwait', 'mailnotification', 'mailto', 'maxfiles', 'mode', 'node', 'notes-template', 'notification-mode', 'pbs-change-detection-mode', 'performance', 'pigz', 'pool', 'protected', 'prune-backups', 'quiet', 'remove', 'repeat-missed', 'schedule', 'script', 'starttime', 'stdexcludes', 'stop', 'stopwait', 'storage', 'tmpdir', 'vmid', 'zstd')
    _p1 = direct(_P1)
    _p2 = direct(_P2)
    _p3 = direct(_P3)
    _p4 = direct(_P4)

    def emit(
        *,
        id: Any = UNSET,
        all: Any = UNSET,
        bwlimit: Any = UNSET,
        comment: Any = UNSET,
        compress: Any = UNSET,
        delete: Any = UNSET,
        dow: Any = UNSET,
        dumpdir: Any = UNSET,
        exclude: Any = UNSET,
        exclude_path: Any = UNSET,
        fleecing: Any = UNSET,
        ionice: Any = UNSET,
        lockwait: Any = UNSET,
        mailnotification: Any = UNSET,
        mailto: Any = UNSET,
        maxfiles: Any = UNSET,
        mode: Any = UNSET,
        node: Any = UNSET,
        notes_template: Any = UNSET,
        notification_mode: Any = UNSET,
        pbs_change_detection_mode: Any = UNSET,
        performance: Any = UNSET,
        pigz: Any = UNSET,
        pool: Any = UNSET,
        protected: Any = UNSET,
        prune_backups: Any = UNSET,
        quiet: Any = UNSET,
        remove: Any = UNSET,
        repeat_missed: Any = UNSET,
        schedule: Any = UNSET,
        script: Any = UNSET,
        starttime: Any = UNSET,
        stdexcludes: Any = UNSET,
        stop: Any = UNSET,
        stopwait: Any = UNSET,
        storage: Any = UNSET,
        tmpdir: Any = UNSET,
        vmid: Any = UNSET,
        zstd: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 50 and _p4(id) is not None
            and (all is UNSET or _type(all) is bool)
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 512)
            and (compress is UNSET or _type(compress) is str and compress in {'0', '1', 'gzip', 'lzo', 'zstd'})
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dow is UNSET or _type(dow) is str and _len(dow) <= 4096)
            and (dumpdir is UNSET or _type(dumpdir) is str and _len(dumpdir) <= 4096)
            and (exclude is UNSET or _type(exclude) is str and _len(exclude) <= 4096)
            and exclude_path is UNSET
            and fleecing is UNSET
            and (ionice is UNSET or _type(ionice) is int and 0 <= ionice <= 8)
            and (lockwait is UNSET or _type(lockwait) is int and 0 <= lockwait <= 18446744073709551615)
            and (mailnotification is UNSET or _type(mailnotification) is str and mailnotification in {'always', 'failure'})
            and (mailto is UNSET or _type(mailto) is str and _len(mailto) <= 4096)
            and (maxfiles is UNSET or _type(maxfiles) is int and 1 <= maxfiles <= 18446744073709551615)
            and (mode is UNSET or _type(mode) is str and mode in {'snapshot', 'stop', 'suspend'})
            and (node is UNSET or _type(node) is str and _len(node) <= 63 and _p1(node) is not None)
            and (notes_template is UNSET or _type(notes_template) is str and _len(notes_template) <= 1024)
            and (notification_mode is UNSET or _type(notification_mode) is str and notification_mode in {'auto', 'legacy-sendmail', 'notification-system'})
            and (pbs_change_detection_mode is UNSET or _type(pbs_change_detection_mode) is str and pbs_change_detection_mode in {'data', 'legacy', 'metadata'})
            and performance is UNSET
            and (pigz is UNSET or _type(pigz) is int and -9223372036854775808 <= pigz <= 18446744073709551615)
            and (pool is UNSET or _type(pool) is str and _len(pool) <= 4096)
            and (protected is UNSET or _type(protected) is bool)
            and prune_backups is UNSET
            and (quiet is UNSET or _type(quiet) is bool)
            and (remove is UNSET or _type(remove) is bool)
            and (repeat_missed is UNSET or _type(repeat_missed) is bool)
            and (schedule is UNSET or _type(schedule) is str and _len(schedule) <= 128)
            and (script is UNSET or _type(script) is str and _len(script) <= 4096)
            and (starttime is UNSET or _type(starttime) is str and _len(starttime) <= 4096 and _p2(starttime) is not None)
            and (stdexcludes is UNSET or _type(stdexcludes) is bool)
            and (stop is UNSET or _type(stop) is bool)
            and (stopwait is UNSET or _type(stopwait) is int and 0 <= stopwait <= 18446744073709551615)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None)
            and (tmpdir is UNSET or _type(tmpdir) is str and _len(tmpdir) <= 4096)
            and (vmid is UNSET or _type(vmid) is str and _len(vmid) <= 4096)
            and (zstd is UNSET or _type(zstd) is int and -9223372036854775808 <= zstd <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/cluster/backup/{id}' if object_id is None else object_id,
                _made(id, all, bwlimit, comment, compress, delete, dow, dumpdir, exclude, exclude_path, fleecing, ionice, lockwait, mailnotification, mailto, maxfiles, mode, node, notes_template, notification_mode, pbs_change_detection_mode, performance, pigz, pool, protected, prune_backups, quiet, remove, repeat_missed, schedule, script, starttime, stdexcludes, stop, stopwait, storage, tmpdir, vmid, zstd),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'all': all, 'bwlimit': bwlimit, 'comment': comment, 'compress': compress, 'delete': delete, 'dow': dow, 'dumpdir': dumpdir, 'exclude': exclude, 'exclude-path': exclude_path, 'fleecing': fleecing, 'ionice': ionice, 'lockwait': lockwait, 'mailnotification': mailnotification, 'mailto': mailto, 'maxfiles': maxfiles, 'mode': mode, 'node': node, 'notes-template': notes_template, 'notification-mode': notification_mode, 'pbs-change-detection-mode': pbs_change_detection_mode, 'performance': performance, 'pigz': pigz, 'pool': pool, 'protected': protected, 'prune-backups': prune_backups, 'quiet': quiet, 'remove': remove, 'repeat-missed': repeat_missed, 'schedule': schedule, 'script': script, 'starttime': starttime, 'stdexcludes': stdexcludes, 'stop': stop, 'stopwait': stopwait, 'storage': storage, 'tmpdir': tmpdir, 'vmid': vmid, 'zstd': zstd, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_job_enable(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_JOB_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'all', 'bwlimit', 'comment', 'compress', 'delete', 'dow', 'dumpdir', 'enabled', 'exclude', 'exclude-path', 'fleecing', 'ionice', 'lockwait', 'mailnotification', 'mailto', 'maxfiles', 'mode', 'node', 'notes-template', 'notification-mode', 'pbs-change-detection-mode', 'performance', 'pigz', 'pool', 'protected', 'prune-backups', 'quiet', 'remove', 'repeat-missed', 'schedule', 'script', 'starttime', 'stdexcludes', 'stop', 'stopwait', 'storage', 'tmpdir', 'vmid', 'zstd')
    _p1 = direct(_P1)
    _p2 = direct(_P2)
    _p3 = direct(_P3)
    _p4 = direct(_P4)

    def emit(
        *,
        id: Any = UNSET,
        all: Any = UNSET,
        bwlimit: Any = UNSET,
        comment: Any = UNSET,
        compress: Any = UNSET,
        delete: Any = UNSET,
        dow: Any = UNSET,
        dumpdir: Any = UNSET,
        enabled: Any = UNSET,
        exclude: Any = UNSET,
        exclude_path: Any = UNSET,
        fleecing: Any = UNSET,
        ionice: Any = UNSET,
        lockwait: Any = UNSET,
        mailnotification: Any = UNSET,
        mailto: Any = UNSET,
        maxfiles: Any = UNSET,
        mode: Any = UNSET,
        node: Any = UNSET,
        notes_template: Any = UNSET,
        notification_mode: Any = UNSET,
        pbs_change_detection_mode: Any = UNSET,
        performance: Any = UNSET,
        pigz: Any = UNSET,
        pool: Any = UNSET,
        protected: Any = UNSET,
        prune_backups: Any = UNSET,
        quiet: Any = UNSET,
        remove: Any = UNSET,
        repeat_missed: Any = UNSET,
        schedule: Any = UNSET,
        script: Any = UNSET,
        starttime: Any = UNSET,
        stdexcludes: Any = UNSET,
        stop: Any = UNSET,
        stopwait: Any = UNSET,
        storage: Any = UNSET,
        tmpdir: Any = UNSET,
        vmid: Any = UNSET,
        zstd: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 50 and _p4(id) is not None
            and (all is UNSET or _type(all) is bool)
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 512)
            and (compress is UNSET or _type(compress) is str and compress in {'0', '1', 'gzip', 'lzo', 'zstd'})
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dow is UNSET or _type(dow) is str and _len(dow) <= 4096)
            and (dumpdir is UNSET or _type(dumpdir) is str and _len(dumpdir) <= 4096)
            and (enabled is UNSET or _type(enabled) is bool)
            and (exclude is UNSET or _type(exclude) is str and _len(exclude) <= 4096)
            and exclude_path is UNSET
            and fleecing is UNSET
            and (ionice is UNSET or _type(ionice) is int and 0 <= ionice <= 8)
            and (lockwait is UNSET or _type(lockwait) is int and 0 <= lockwait <= 18446744073709551615)
            and (mailnotification is UNSET or _type(mailnotification) is str and mailnotification in {'always', 'failure'})
            and (mailto is UNSET or _type(mailto) is str and _len(mailto) <= 4096)
            and (maxfiles is UNSET or _type(maxfiles) is int and 1 <= maxfiles <= 18446744073709551615)
            and (mode is UNSET or _type(mode) is str and mode in {'snapshot', 'stop', 'suspend'})
            and (node is UNSET or _type(node) is str and _len(node) <= 63 and _p1(node) is not None)
            and (notes_template is UNSET or _type(notes_template) is str and _len(notes_template) <= 1024)
            and (notification_mode is UNSET or _type(notification_mode) is str and notification_mode in {'auto', 'legacy-sendmail', 'notification-system'})
            and (pbs_change_detection_mode is UNSET or _type(pbs_change_detection_mode) is str and pbs_change_detection_mode in {'data', 'legacy', 'metadata'})
            and performance is UNSET
            and (pigz is UNSET or _type(pigz) is int and -9223372036854775808 <= pigz <= 18446744073709551615)
            and (pool is UNSET or _type(pool) is str and _len(pool) <= 4096)
            and (protected is UNSET or _type(protected) is bool)
            and prune_backups is UNSET
            and (quiet is UNSET or _type(quiet) is bool)
            and (remove is UNSET or _type(remove) is bool)
            and (repeat_missed is UNSET or _type(repeat_missed) is bool)
            and (schedule is UNSET or _type(schedule) is str and _len(schedule) <= 128)
            and (script is UNSET or _type(script) is str and _len(script) <= 4096)
            and (starttime is UNSET or _type(starttime) is str and _len(starttime) <= 4096 and _p2(starttime) is not None)
            and (stdexcludes is UNSET or _type(stdexcludes) is bool)
            and (stop is UNSET or _type(stop) is bool)
            and (stopwait is UNSET or _type(stopwait) is int and 0 <= stopwait <= 18446744073709551615)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None)
            and (tmpdir is UNSET or _type(tmpdir) is str and _len(tmpdir) <= 4096)
            and (vmid is UNSET or _type(vmid) is str and _len(vmid) <= 4096)
            and (zstd is UNSET or _type(zstd) is int and -9223372036854775808 <= zstd <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/cluster/backup/{id}' if object_id is None else object_id,
                _made(id, all, bwlimit, comment, compress, delete, dow, dumpdir, enabled, exclude, exclude_path, fleecing, ionice, lockwait, mailnotification, mailto, maxfiles, mode, node, notes_template, notification_mode, pbs_change_detection_mode, performance, pigz, pool, protected, prune_backups, quiet, remove, repeat_missed, schedule, script, starttime, stdexcludes, stop, stopwait, storage, tmpdir, vmid, zstd),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'all': all, 'bwlimit': bwlimit, 'comment': comment, 'compress': compress, 'delete': delete, 'dow': dow, 'dumpdir': dumpdir, 'enabled': enabled, 'exclude': exclude, 'exclude-path': exclude_path, 'fleecing': fleecing, 'ionice': ionice, 'lockwait': lockwait, 'mailnotification': mailnotification, 'mailto': mailto, 'maxfiles': maxfiles, 'mode': mode, 'node': node, 'notes-template': notes_template, 'notification-mode': notification_mode, 'pbs-change-detection-mode': pbs_change_detection_mode, 'performance': performance, 'pigz': pigz, 'pool': pool, 'protected': protected, 'prune-backups': prune_backups, 'quiet': quiet, 'remove': remove, 'repeat-missed': repeat_missed, 'schedule': schedule, 'script': script, 'starttime': starttime, 'stdexcludes': stdexcludes, 'stop': stop, 'stopwait': stopwait, 'storage': storage, 'tmpdir': tmpdir, 'vmid': vmid, 'zstd': zstd, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_job_disable(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_JOB_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'all', 'bwlimit', 'comment', 'compress', 'delete', 'dow', 'dumpdir', 'enabled', 'exclude', 'exclude-path', 'fleecing', 'ionice', 'lockwait', 'mailnotification', 'mailto', 'maxfiles', 'mode', 'node', 'notes-template', 'notification-mode', 'pbs-change-detection-mode', 'performance', 'pigz', 'pool', 'protected', 'prune-backups', 'quiet', 'remove', 'repeat-missed', 'schedule', 'script', 'starttime', 'stdexcludes', 'stop', 'stopwait', 'storage', 'tmpdir', 'vmid', 'zstd')
    _p1 = direct(_P1)
    _p2 = direct(_P2)
    _p3 = direct(_P3)
    _p4 = direct(_P4)

    def emit(
        *,
        id: Any = UNSET,
        all: Any = UNSET,
        bwlimit: Any = UNSET,
        comment: Any = UNSET,
        compress: Any = UNSET,
        delete: Any = UNSET,
        dow: Any = UNSET,
        dumpdir: Any = UNSET,
        enabled: Any = UNSET,
        exclude: Any = UNSET,
        exclude_path: Any = UNSET,
        fleecing: Any = UNSET,
        ionice: Any = UNSET,
        lockwait: Any = UNSET,
        mailnotification: Any = UNSET,
        mailto: Any = UNSET,
        maxfiles: Any = UNSET,
        mode: Any = UNSET,
        node: Any = UNSET,
        notes_template: Any = UNSET,
        notification_mode: Any = UNSET,
        pbs_change_detection_mode: Any = UNSET,
        performance: Any = UNSET,
        pigz: Any = UNSET,
        pool: Any = UNSET,
        protected: Any = UNSET,
        prune_backups: Any = UNSET,
        quiet: Any = UNSET,
        remove: Any = UNSET,
        repeat_missed: Any = UNSET,
        schedule: Any = UNSET,
        script: Any = UNSET,
        starttime: Any = UNSET,
        stdexcludes: Any = UNSET,
        stop: Any = UNSET,
        stopwait: Any = UNSET,
        storage: Any = UNSET,
        tmpdir: Any = UNSET,
        vmid: Any = UNSET,
        zstd: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 50 and _p4(id) is not None
            and (all is UNSET or _type(all) is bool)
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 512)
            and (compress is UNSET or _type(compress) is str and compress in {'0', '1', 'gzip', 'lzo', 'zstd'})
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (dow is UNSET or _type(dow) is str and _len(dow) <= 4096)
            and (dumpdir is UNSET or _type(dumpdir) is str and _len(dumpdir) <= 4096)
            and (enabled is UNSET or _type(enabled) is bool)
            and (exclude is UNSET or _type(exclude) is str and _len(exclude) <= 4096)
            and exclude_path is UNSET
            and fleecing is UNSET
            and (ionice is UNSET or _type(ionice) is int and 0 <= ionice <= 8)
            and (lockwait is UNSET or _type(lockwait) is int and 0 <= lockwait <= 18446744073709551615)
            and (mailnotification is UNSET or _type(mailnotification) is str and mailnotification in {'always', 'failure'})
            and (mailto is UNSET or _type(mailto) is str and _len(mailto) <= 4096)
            and (maxfiles is UNSET or _type(maxfiles) is int and 1 <= maxfiles <= 18446744073709551615)
            and (mode is UNSET or _type(mode) is str and mode in {'snapshot', 'stop', 'suspend'})
            and (node is UNSET or _type(node) is str and _len(node) <= 63 and _p1(node) is not None)
            and (notes_template is UNSET or _type(notes_template) is str and _len(notes_template) <= 1024)
            and (notification_mode is UNSET or _type(notification_mode) is str and notification_mode in {'auto', 'legacy-sendmail', 'notification-system'})
            and (pbs_change_detection_mode is UNSET or _type(pbs_change_detection_mode) is str and pbs_change_detection_mode in {'data', 'legacy', 'metadata'})
            and performance is UNSET
            and (pigz is UNSET or _type(pigz) is int and -9223372036854775808 <= pigz <= 18446744073709551615)
            and (pool is UNSET or _type(pool) is str and _len(pool) <= 4096)
            and (protected is UNSET or _type(protected) is bool)
            and prune_backups is UNSET
            and (quiet is UNSET or _type(quiet) is bool)
            and (remove is UNSET or _type(remove) is bool)
            and (repeat_missed is UNSET or _type(repeat_missed) is bool)
            and (schedule is UNSET or _type(schedule) is str and _len(schedule) <= 128)
            and (script is UNSET or _type(script) is str and _len(script) <= 4096)
            and (starttime is UNSET or _type(starttime) is str and _len(starttime) <= 4096 and _p2(starttime) is not None)
            and (stdexcludes is UNSET or _type(stdexcludes) is bool)
            and (stop is UNSET or _type(stop) is bool)
            and (stopwait is UNSET or _type(stopwait) is int and 0 <= stopwait <= 18446744073709551615)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None)
            and (tmpdir is UNSET or _type(tmpdir) is str and _len(tmpdir) <= 4096)
            and (vmid is UNSET or _type(vmid) is str and _len(vmid) <= 4096)
            and (zstd is UNSET or _type(zstd) is int and -9223372036854775808 <= zstd <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/cluster/backup/{id}' if object_id is None else object_id,
                _made(id, all, bwlimit, comment, compress, delete, dow, dumpdir, enabled, exclude, exclude_path, fleecing, ionice, lockwait, mailnotification, mailto, maxfiles, mode, node, notes_template, notification_mode, pbs_change_detection_mode, performance, pigz, pool, protected, prune_backups, quiet, remove, repeat_missed, schedule, script, starttime, stdexcludes, stop, stopwait, storage, tmpdir, vmid, zstd),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'all': all, 'bwlimit': bwlimit, 'comment': comment, 'compress': compress, 'delete': delete, 'dow': dow, 'dumpdir': dumpdir, 'enabled': enabled, 'exclude': exclude, 'exclude-path': exclude_path, 'fleecing': fleecing, 'ionice': ionice, 'lockwait': lockwait, 'mailnotification': mailnotification, 'mailto': mailto, 'maxfiles': maxfiles, 'mode': mode, 'node': node, 'notes-template': notes_template, 'notification-mode': notification_mode, 'pbs-change-detection-mode': pbs_change_detection_mode, 'performance': performance, 'pigz': pigz, 'pool': pool, 'protected': protected, 'prune-backups': prune_backups, 'quiet': quiet, 'remove': remove, 'repeat-missed': repeat_missed, 'schedule': schedule, 'script': script, 'starttime': starttime, 'stdexcludes': stdexcludes, 'stop': stop, 'stopwait': stopwait, 'storage': storage, 'tmpdir': tmpdir, 'vmid': vmid, 'zstd': zstd, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_create(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'all', 'bwlimit', 'compress', 'dumpdir', 'exclude', 'exclude-path', 'fleecing', 'ionice', 'job-id', 'lockwait', 'mailnotification', 'mailto', 'maxfiles', 'mode', 'notes-template', 'notification-mode', 'pbs-change-detection-mode', 'performance', 'pigz', 'pool', 'protected', 'prune-backups', 'quiet', 'remove', 'script', 'stdexcludes', 'stdout', 'stop', 'stopwait', 'storage', 'tmpdir', 'vmid', 'zstd')
    _p1 = direct(_P1)
    _p3 = direct(_P3)
    _p4 = direct(_P4)

    def emit(
        *,
        node: Any = UNSET,
        all: Any = UNSET,
        bwlimit: Any = UNSET,
        compress: Any = UNSET,
        dumpdir: Any = UNSET,
        exclude: Any = UNSET,
        exclude_path: Any = UNSET,
        fleecing: Any = UNSET,
        ionice: Any = UNSET,
        job_id: Any = UNSET,
        lockwait: Any = UNSET,
        mailnotification: Any = UNSET,
        mailto: Any = UNSET,
        maxfiles: Any = UNSET,
        mode: Any = UNSET,
        notes_template: Any = UNSET,
        notification_mode: Any = UNSET,
        pbs_change_detection_mode: Any = UNSET,
        performance: Any = UNSET,
        pigz: Any = UNSET,
        pool: Any = UNSET,
        protected: Any = UNSET,
        prune_backups: Any = UNSET,
        quiet: Any = UNSET,
        remove: Any = UNSET,
        script: Any = UNSET,
        stdexcludes: Any = UNSET,
        stdout: Any = UNSET,
        stop: Any = UNSET,
        stopwait: Any = UNSET,
        storage: Any = UNSET,
        tmpdir: Any = UNSET,
        vmid: Any = UNSET,
        zstd: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (all is UNSET or _type(all) is bool)
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (compress is UNSET or _type(compress) is str and compress in {'0', '1', 'gzip', 'lzo', 'zstd'})
            and (dumpdir is UNSET or _type(dumpdir) is str and _len(dumpdir) <= 4096)
            and (exclude is UNSET or _type(exclude) is str and _len(exclude) <= 4096)
            and exclude_path is UNSET
            and fleecing is UNSET
            and (ionice is UNSET or _type(ionice) is int and 0 <= ionice <= 8)
            and (job_id is UNSET or _type(job_id) is str and _len(job_id) <= 50 and _p4(job_id) is not None)
            and (lockwait is UNSET or _type(lockwait) is int and 0 <= lockwait <= 18446744073709551615)
            and (mailnotification is UNSET or _type(mailnotification) is str and mailnotification in {'always', 'failure'})
            and (mailto is UNSET or _type(mailto) is str and _len(mailto) <= 4096)
            and (maxfiles is UNSET or _type(maxfiles) is int and 1 <= maxfiles <= 18446744073709551615)
            and (mode is UNSET or _type(mode) is str and mode in {'snapshot', 'stop', 'suspend'})
            and (notes_template is UNSET or _type(notes_template) is str and _len(notes_template) <= 1024)
            and (notification_mode is UNSET or _type(notification_mode) is str and notification_mode in {'auto', 'legacy-sendmail', 'notification-system'})
            and (pbs_change_detection_mode is UNSET or _type(pbs_change_detection_mode) is str and pbs_change_detection_mode in {'data', 'legacy', 'metadata'})
            and performance is UNSET
            and (pigz is UNSET or _type(pigz) is int and -9223372036854775808 <= pigz <= 18446744073709551615)
            and (pool is UNSET or _type(pool) is str and _len(pool) <= 4096)
            and (protected is UNSET or _type(protected) is bool)
            and prune_backups is UNSET
            and (quiet is UNSET or _type(quiet) is bool)
            and (remove is UNSET or _type(remove) is bool)
            and (script is UNSET or _type(script) is str and _len(script) <= 4096)
            and (stdexcludes is UNSET or _type(stdexcludes) is bool)
            and (stdout is UNSET or _type(stdout) is bool)
            and (stop is UNSET or _type(stop) is bool)
            and (stopwait is UNSET or _type(stopwait) is int and 0 <= stopwait <= 18446744073709551615)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None)
            and (tmpdir is UNSET or _type(tmpdir) is str and _len(tmpdir) <= 4096)
            and (vmid is UNSET or _type(vmid) is str and _len(vmid) <= 4096)
            and (zstd is UNSET or _type(zstd) is int and -9223372036854775808 <= zstd <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/vzdump' if object_id is None else object_id,
                _made(node, all, bwlimit, compress, dumpdir, exclude, exclude_path, fleecing, ionice, job_id, lockwait, mailnotification, mailto, maxfiles, mode, notes_template, notification_mode, pbs_change_detection_mode, performance, pigz, pool, protected, prune_backups, quiet, remove, script, stdexcludes, stdout, stop, stopwait, storage, tmpdir, vmid, zstd),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'all': all, 'bwlimit': bwlimit, 'compress': compress, 'dumpdir': dumpdir, 'exclude': exclude, 'exclude-path': exclude_path, 'fleecing': fleecing, 'ionice': ionice, 'job-id': job_id, 'lockwait': lockwait, 'mailnotification': mailnotification, 'mailto': mailto, 'maxfiles': maxfiles, 'mode': mode, 'notes-template': notes_template, 'notification-mode': notification_mode, 'pbs-change-detection-mode': pbs_change_detection_mode, 'performance': performance, 'pigz': pigz, 'pool': pool, 'protected': protected, 'prune-backups': prune_backups, 'quiet': quiet, 'remove': remove, 'script': script, 'stdexcludes': stdexcludes, 'stdout': stdout, 'stop': stop, 'stopwait': stopwait, 'storage': storage, 'tmpdir': tmpdir, 'vmid': vmid, 'zstd': zstd, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_prune(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_PRUNE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'storage', 'prune-backups', 'type', 'vmid')
    _p1 = direct(_P1)
    _p3 = direct(_P3)

    def emit(
        *,
        node: Any = UNSET,
        storage: Any = UNSET,
        prune_backups: Any = UNSET,
        type: Any = UNSET,
        vmid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None
            and prune_backups is UNSET
            and (type is UNSET or _type(type) is str and type in {'lxc', 'qemu'})
            and (vmid is UNSET or _type(vmid) is int and 100 <= vmid <= 999999999)
        ):
            done = _put(
                status, subject, f'/storage/{storage}' if object_id is None else object_id,
                _made(node, storage, prune_backups, type, vmid),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'storage': storage, 'prune-backups': prune_backups, 'type': type, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_read_config(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_READ_CONFIG."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'volume')
    _p1 = direct(_P1)

    def emit(
        *,
        node: Any = UNSET,
        volume: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(volume) is str and _len(volume) <= 4096
        ):
            done = _put(
                status, subject, f'/storage/{volume}' if object_id is None else object_id,
                _made(node, volume),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'volume': volume, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_browse(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_BROWSE."""
    _slow = point.slow
    _put = point.put
    _made = fields('filepath', 'node', 'storage', 'volume')
    _p1 = direct(_P1)
    _p3 = direct(_P3)

    def emit(
        *,
        filepath: Any = UNSET,
        node: Any = UNSET,
        storage: Any = UNSET,
        volume: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(filepath) is str and _len(filepath) <= 4096
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None
            and _type(volume) is str and _len(volume) <= 4096
        ):
            done = _put(
                status, subject, f'/storage/{storage}/{volume}' if object_id is None else object_id,
                _made(filepath, node, storage, volume),
            )
            if done is not None:
                return done
        return _slow(
            {'filepath': filepath, 'node': node, 'storage': storage, 'volume': volume, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_restore_files(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_RESTORE_FILES."""
    _slow = point.slow
    _put = point.put
    _made = fields('filepath', 'node', 'storage', 'volume', 'tar')
    _p1 = direct(_P1)
    _p3 = direct(_P3)

    def emit(
        *,
        filepath: Any = UNSET,
        node: Any = UNSET,
        storage: Any = UNSET,
        volume: Any = UNSET,
        tar: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(filepath) is str and _len(filepath) <= 4096
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None
            and _type(volume) is str and _len(volume) <= 4096
            and (tar is UNSET or _type(tar) is bool)
        ):
            done = _put(
                status, subject, f'/storage/{storage}/{volume}' if object_id is None else object_id,
                _made(filepath, node, storage, volume, tar),
            )
            if done is not None:
                return done
        return _slow(
            {'filepath': filepath, 'node': node, 'storage': storage, 'volume': volume, 'tar': tar, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_stop_running(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_STOP_RUNNING."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'all', 'bwlimit', 'compress', 'dumpdir', 'exclude', 'exclude-path', 'fleecing', 'ionice', 'job-id', 'lockwait', 'mailnotification', 'mailto', 'maxfiles', 'mode', 'notes-template', 'notification-mode', 'pbs-change-detection-mode', 'performance', 'pigz', 'pool', 'protected', 'prune-backups', 'quiet', 'remove', 'script', 'stdexcludes', 'stdout', 'stop', 'stopwait', 'storage', 'tmpdir', 'vmid', 'zstd')
    _p1 = direct(_P1)
    _p3 = direct(_P3)
    _p4 = direct(_P4)

    def emit(
        *,
        node: Any = UNSET,
        all: Any = UNSET,
        bwlimit: Any = UNSET,
        compress: Any = UNSET,
        dumpdir: Any = UNSET,
        exclude: Any = UNSET,
        exclude_path: Any = UNSET,
        fleecing: Any = UNSET,
        ionice: Any = UNSET,
        job_id: Any = UNSET,
        lockwait: Any = UNSET,
        mailnotification: Any = UNSET,
        mailto: Any = UNSET,
        maxfiles: Any = UNSET,
        mode: Any = UNSET,
        notes_template: Any = UNSET,
        notification_mode: Any = UNSET,
        pbs_change_detection_mode: Any = UNSET,
        performance: Any = UNSET,
        pigz: Any = UNSET,
        pool: Any = UNSET,
        protected: Any = UNSET,
        prune_backups: Any = UNSET,
        quiet: Any = UNSET,
        remove: Any = UNSET,
        script: Any = UNSET,
        stdexcludes: Any = UNSET,
        stdout: Any = UNSET,
        stop: Any = UNSET,
        stopwait: Any = UNSET,
        storage: Any = UNSET,
        tmpdir: Any = UNSET,
        vmid: Any = UNSET,
        zstd: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p1(node) is not None
            and (all is UNSET or _type(all) is bool)
            and (bwlimit is UNSET or _type(bwlimit) is int and 0 <= bwlimit <= 18446744073709551615)
            and (compress is UNSET or _type(compress) is str and compress in {'0', '1', 'gzip', 'lzo', 'zstd'})
            and (dumpdir is UNSET or _type(dumpdir) is str and _len(dumpdir) <= 4096)
            and (exclude is UNSET or _type(exclude) is str and _len(exclude) <= 4096)
            and exclude_path is UNSET
            and fleecing is UNSET
            and (ionice is UNSET or _type(ionice) is int and 0 <= ionice <= 8)
            and (job_id is UNSET or _type(job_id) is str and _len(job_id) <= 50 and _p4(job_id) is not None)
            and (lockwait is UNSET or _type(lockwait) is int and 0 <= lockwait <= 18446744073709551615)
            and (mailnotification is UNSET or _type(mailnotification) is str and mailnotification in {'always', 'failure'})
            and (mailto is UNSET or _type(mailto) is str and _len(mailto) <= 4096)
            and (maxfiles is UNSET or _type(maxfiles) is int and 1 <= maxfiles <= 18446744073709551615)
            and (mode is UNSET or _type(mode) is str and mode in {'snapshot', 'stop', 'suspend'})
            and (notes_template is UNSET or _type(notes_template) is str and _len(notes_template) <= 1024)
            and (notification_mode is UNSET or _type(notification_mode) is str and notification_mode in {'auto', 'legacy-sendmail', 'notification-system'})
            and (pbs_change_detection_mode is UNSET or _type(pbs_change_detection_mode) is str and pbs_change_detection_mode in {'data', 'legacy', 'metadata'})
            and performance is UNSET
            and (pigz is UNSET or _type(pigz) is int and -9223372036854775808 <= pigz <= 18446744073709551615)
            and (pool is UNSET or _type(pool) is str and _len(pool) <= 4096)
            and (protected is UNSET or _type(protected) is bool)
            and prune_backups is UNSET
            and (quiet is UNSET or _type(quiet) is bool)
            and (remove is UNSET or _type(remove) is bool)
            and (script is UNSET or _type(script) is str and _len(script) <= 4096)
            and (stdexcludes is UNSET or _type(stdexcludes) is bool)
            and (stdout is UNSET or _type(stdout) is bool)
            and (stop is UNSET or _type(stop) is bool)
            and (stopwait is UNSET or _type(stopwait) is int and 0 <= stopwait <= 18446744073709551615)
            and (storage is UNSET or _type(storage) is str and _len(storage) <= 4096 and _p3(storage) is not None)
            and (tmpdir is UNSET or _type(tmpdir) is str and _len(tmpdir) <= 4096)
            and (vmid is UNSET or _type(vmid) is str and _len(vmid) <= 4096)
            and (zstd is UNSET or _type(zstd) is int and -9223372036854775808 <= zstd <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/vzdump' if object_id is None else object_id,
                _made(node, all, bwlimit, compress, dumpdir, exclude, exclude_path, fleecing, ionice, job_id, lockwait, mailnotification, mailto, maxfiles, mode, notes_template, notification_mode, pbs_change_detection_mode, performance, pigz, pool, protected, prune_backups, quiet, remove, script, stdexcludes, stdout, stop, stopwait, storage, tmpdir, vmid, zstd),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'all': all, 'bwlimit': bwlimit, 'compress': compress, 'dumpdir': dumpdir, 'exclude': exclude, 'exclude-path': exclude_path, 'fleecing': fleecing, 'ionice': ionice, 'job-id': job_id, 'lockwait': lockwait, 'mailnotification': mailnotification, 'mailto': mailto, 'maxfiles': maxfiles, 'mode': mode, 'notes-template': notes_template, 'notification-mode': notification_mode, 'pbs-change-detection-mode': pbs_change_detection_mode, 'performance': performance, 'pigz': pigz, 'pool': pool, 'protected': protected, 'prune-backups': prune_backups, 'quiet': quiet, 'remove': remove, 'script': script, 'stdexcludes': stdexcludes, 'stdout': stdout, 'stop': stop, 'stopwait': stopwait, 'storage': storage, 'tmpdir': tmpdir, 'vmid': vmid, 'zstd': zstd, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.BACKUP_JOB_CREATE.id: point_backup_job_create,
    events.BACKUP_JOB_DELETE.id: point_backup_job_delete,
    events.BACKUP_JOB_UPDATE.id: point_backup_job_update,
    events.BACKUP_JOB_ENABLE.id: point_backup_job_enable,
    events.BACKUP_JOB_DISABLE.id: point_backup_job_disable,
    events.BACKUP_CREATE.id: point_backup_create,
    events.BACKUP_PRUNE.id: point_backup_prune,
    events.BACKUP_READ_CONFIG.id: point_backup_read_config,
    events.BACKUP_BROWSE.id: point_backup_browse,
    events.BACKUP_RESTORE_FILES.id: point_backup_restore_files,
    events.BACKUP_STOP_RUNNING.id: point_backup_stop_running,
}
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
SPECS: Final[Mapping[int, Spec]] = {
    events.BACKUP_JOB_CREATE.id: _BACKUP_JOB_CREATE,
    events.BACKUP_JOB_DELETE.id: _BACKUP_JOB_DELETE,
    events.BACKUP_JOB_UPDATE.id: _BACKUP_JOB_UPDATE,
    events.BACKUP_JOB_ENABLE.id: _BACKUP_JOB_ENABLE,
    events.BACKUP_JOB_DISABLE.id: _BACKUP_JOB_DISABLE,
    events.BACKUP_CREATE.id: _BACKUP_CREATE,
    events.BACKUP_PRUNE.id: _BACKUP_PRUNE,
    events.BACKUP_READ_CONFIG.id: _BACKUP_READ_CONFIG,
    events.BACKUP_BROWSE.id: _BACKUP_BROWSE,
    events.BACKUP_RESTORE_FILES.id: _BACKUP_RESTORE_FILES,
    events.BACKUP_STOP_RUNNING.id: _BACKUP_STOP_RUNNING,
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
