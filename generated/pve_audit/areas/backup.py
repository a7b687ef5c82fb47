"""The events of the area 'backup': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, validate
from auditlex.redaction import Items, KEEP, NO_KEY, Properties, Redactor, Separated, redact
from auditlex.points import Point, UNSET
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Final, TypeAlias

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
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and (all is UNSET or _is_flag(all)) and (bwlimit is UNSET or _is_count(bwlimit)) and (comment is UNSET or _is_comment(comment)) and (compress is UNSET or _is_backup_compression(compress)) and (dow is UNSET or _is_backup_job_dow(dow) and len(dow) <= 4096) and (dumpdir is UNSET or _is_backup_job_dow(dumpdir) and len(dumpdir) <= 4096) and (enabled is UNSET or _is_flag(enabled)) and (exclude is UNSET or _is_backup_job_dow(exclude) and len(exclude) <= 4096) and exclude_path is UNSET and (fleecing is UNSET or _is_backup_job_dow(fleecing) and len(fleecing) <= 4096) and (id is UNSET or _is_configid(id) and len(id) <= 4096) and (ionice is UNSET or _is_backup_job_ionice(ionice)) and (lockwait is UNSET or _is_count(lockwait)) and (mailnotification is UNSET or _is_mail_occasion(mailnotification)) and (mailto is UNSET or _is_backup_job_dow(mailto) and len(mailto) <= 4096) and (maxfiles is UNSET or _is_backup_job_maxfiles(maxfiles)) and (mode is UNSET or _is_backup_mode(mode)) and (node is UNSET or _is_node(node)) and (notes_template is UNSET or _is_backup_job_notes_template(notes_template)) and (notification_mode is UNSET or _is_notification_mode(notification_mode)) and (pbs_change_detection_mode is UNSET or _is_change_detection(pbs_change_detection_mode)) and (performance is UNSET or _is_backup_job_dow(performance) and len(performance) <= 4096) and (pigz is UNSET or _is_backup_job_pigz(pigz)) and (pool is UNSET or _is_backup_job_dow(pool) and len(pool) <= 4096) and (protected is UNSET or _is_flag(protected)) and (prune_backups is UNSET or _is_backup_job_dow(prune_backups) and len(prune_backups) <= 4096) and (quiet is UNSET or _is_flag(quiet)) and (remove is UNSET or _is_flag(remove)) and (repeat_missed is UNSET or _is_flag(repeat_missed)) and (schedule is UNSET or _is_calendar_event(schedule)) and (script is UNSET or _is_backup_job_dow(script) and len(script) <= 4096) and (starttime is UNSET or _is_backup_job_starttime(starttime) and len(starttime) <= 4096) and (stdexcludes is UNSET or _is_flag(stdexcludes)) and (stop is UNSET or _is_flag(stop)) and (stopwait is UNSET or _is_count(stopwait)) and (storage is UNSET or _is_storage_id(storage) and len(storage) <= 4096) and (tmpdir is UNSET or _is_backup_job_dow(tmpdir) and len(tmpdir) <= 4096) and (vmid is UNSET or _is_backup_job_dow(vmid) and len(vmid) <= 4096) and (zstd is UNSET or _is_backup_job_pigz(zstd)):
            params: dict[str, object] = {}
            if all is not UNSET:
                params['all'] = all
            if bwlimit is not UNSET:
                params['bwlimit'] = bwlimit
            if comment is not UNSET:
                params['comment'] = comment
            if compress is not UNSET:
                params['compress'] = compress
            if dow is not UNSET:
                params['dow'] = dow
            if dumpdir is not UNSET:
                params['dumpdir'] = dumpdir
            if enabled is not UNSET:
                params['enabled'] = enabled
            if exclude is not UNSET:
                params['exclude'] = exclude
            if exclude_path is not UNSET:
                params['exclude-path'] = exclude_path
            if fleecing is not UNSET:
                params['fleecing'] = fleecing
            if id is not UNSET:
                params['id'] = id
            if ionice is not UNSET:
                params['ionice'] = ionice
            if lockwait is not UNSET:
                params['lockwait'] = lockwait
            if mailnotification is not UNSET:
                params['mailnotification'] = mailnotification
            if mailto is not UNSET:
                params['mailto'] = mailto
            if maxfiles is not UNSET:
                params['maxfiles'] = maxfiles
            if mode is not UNSET:
                params['mode'] = mode
            if node is not UNSET:
                params['node'] = node
            if notes_template is not UNSET:
                params['notes-template'] = notes_template
            if notification_mode is not UNSET:
                params['notification-mode'] = notification_mode
            if pbs_change_detection_mode is not UNSET:
                params['pbs-change-detection-mode'] = pbs_change_detection_mode
            if performance is not UNSET:
                params['performance'] = performance
            if pigz is not UNSET:
                params['pigz'] = pigz
            if pool is not UNSET:
                params['pool'] = pool
            if protected is not UNSET:
                params['protected'] = protected
            if prune_backups is not UNSET:
                params['prune-backups'] = prune_backups
            if quiet is not UNSET:
                params['quiet'] = quiet
            if remove is not UNSET:
                params['remove'] = remove
            if repeat_missed is not UNSET:
                params['repeat-missed'] = repeat_missed
            if schedule is not UNSET:
                params['schedule'] = schedule
            if script is not UNSET:
                params['script'] = script
            if starttime is not UNSET:
                params['starttime'] = starttime
            if stdexcludes is not UNSET:
                params['stdexcludes'] = stdexcludes
            if stop is not UNSET:
                params['stop'] = stop
            if stopwait is not UNSET:
                params['stopwait'] = stopwait
            if storage is not UNSET:
                params['storage'] = storage
            if tmpdir is not UNSET:
                params['tmpdir'] = tmpdir
            if vmid is not UNSET:
                params['vmid'] = vmid
            if zstd is not UNSET:
                params['zstd'] = zstd
            if object_id is None:
                object_id = f'/cluster/backup'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'all': all, 'bwlimit': bwlimit, 'comment': comment, 'compress': compress, 'dow': dow, 'dumpdir': dumpdir, 'enabled': enabled, 'exclude': exclude, 'exclude-path': exclude_path, 'fleecing': fleecing, 'id': id, 'ionice': ionice, 'lockwait': lockwait, 'mailnotification': mailnotification, 'mailto': mailto, 'maxfiles': maxfiles, 'mode': mode, 'node': node, 'notes-template': notes_template, 'notification-mode': notification_mode, 'pbs-change-detection-mode': pbs_change_detection_mode, 'performance': performance, 'pigz': pigz, 'pool': pool, 'protected': protected, 'prune-backups': prune_backups, 'quiet': quiet, 'remove': remove, 'repeat-missed': repeat_missed, 'schedule': schedule, 'script': script, 'starttime': starttime, 'stdexcludes': stdexcludes, 'stop': stop, 'stopwait': stopwait, 'storage': storage, 'tmpdir': tmpdir, 'vmid': vmid, 'zstd': zstd, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_job_delete(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_JOB_DELETE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        id: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_job_id(id):
            params: dict[str, object] = {'id': id, }
            if object_id is None:
                object_id = f'/cluster/backup/{id}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_job_update(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_JOB_UPDATE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_job_id(id) and (all is UNSET or _is_flag(all)) and (bwlimit is UNSET or _is_count(bwlimit)) and (comment is UNSET or _is_comment(comment)) and (compress is UNSET or _is_backup_compression(compress)) and (delete is UNSET or _is_backup_job_dow(delete) and len(delete) <= 4096) and (dow is UNSET or _is_backup_job_dow(dow) and len(dow) <= 4096) and (dumpdir is UNSET or _is_backup_job_dow(dumpdir) and len(dumpdir) <= 4096) and (exclude is UNSET or _is_backup_job_dow(exclude) and len(exclude) <= 4096) and exclude_path is UNSET and (fleecing is UNSET or _is_backup_job_dow(fleecing) and len(fleecing) <= 4096) and (ionice is UNSET or _is_backup_job_ionice(ionice)) and (lockwait is UNSET or _is_count(lockwait)) and (mailnotification is UNSET or _is_mail_occasion(mailnotification)) and (mailto is UNSET or _is_backup_job_dow(mailto) and len(mailto) <= 4096) and (maxfiles is UNSET or _is_backup_job_maxfiles(maxfiles)) and (mode is UNSET or _is_backup_mode(mode)) and (node is UNSET or _is_node(node)) and (notes_template is UNSET or _is_backup_job_notes_template(notes_template)) and (notification_mode is UNSET or _is_notification_mode(notification_mode)) and (pbs_change_detection_mode is UNSET or _is_change_detection(pbs_change_detection_mode)) and (performance is UNSET or _is_backup_job_dow(performance) and len(performance) <= 4096) and (pigz is UNSET or _is_backup_job_pigz(pigz)) and (pool is UNSET or _is_backup_job_dow(pool) and len(pool) <= 4096) and (protected is UNSET or _is_flag(protected)) and (prune_backups is UNSET or _is_backup_job_dow(prune_backups) and len(prune_backups) <= 4096) and (quiet is UNSET or _is_flag(quiet)) and (remove is UNSET or _is_flag(remove)) and (repeat_missed is UNSET or _is_flag(repeat_missed)) and (schedule is UNSET or _is_calendar_event(schedule)) and (script is UNSET or _is_backup_job_dow(script) and len(script) <= 4096) and (starttime is UNSET or _is_backup_job_starttime(starttime) and len(starttime) <= 4096) and (stdexcludes is UNSET or _is_flag(stdexcludes)) and (stop is UNSET or _is_flag(stop)) and (stopwait is UNSET or _is_count(stopwait)) and (storage is UNSET or _is_storage_id(storage) and len(storage) <= 4096) and (tmpdir is UNSET or _is_backup_job_dow(tmpdir) and len(tmpdir) <= 4096) and (vmid is UNSET or _is_backup_job_dow(vmid) and len(vmid) <= 4096) and (zstd is UNSET or _is_backup_job_pigz(zstd)):
            params: dict[str, object] = {'id': id, }
            if all is not UNSET:
                params['all'] = all
            if bwlimit is not UNSET:
                params['bwlimit'] = bwlimit
            if comment is not UNSET:
                params['comment'] = comment
            if compress is not UNSET:
                params['compress'] = compress
            if delete is not UNSET:
                params['delete'] = delete
            if dow is not UNSET:
                params['dow'] = dow
            if dumpdir is not UNSET:
                params['dumpdir'] = dumpdir
            if exclude is not UNSET:
                params['exclude'] = exclude
            if exclude_path is not UNSET:
                params['exclude-path'] = exclude_path
            if fleecing is not UNSET:
                params['fleecing'] = fleecing
            if ionice is not UNSET:
                params['ionice'] = ionice
            if lockwait is not UNSET:
                params['lockwait'] = lockwait
            if mailnotification is not UNSET:
                params['mailnotification'] = mailnotification
            if mailto is not UNSET:
                params['mailto'] = mailto
            if maxfiles is not UNSET:
                params['maxfiles'] = maxfiles
            if mode is not UNSET:
                params['mode'] = mode
            if node is not UNSET:
                params['node'] = node
            if notes_template is not UNSET:
                params['notes-template'] = notes_template
            if notification_mode is not UNSET:
                params['notification-mode'] = notification_mode
            if pbs_change_detection_mode is not UNSET:
                params['pbs-change-detection-mode'] = pbs_change_detection_mode
            if performance is not UNSET:
                params['performance'] = performance
            if pigz is not UNSET:
                params['pigz'] = pigz
            if pool is not UNSET:
                params['pool'] = pool
            if protected is not UNSET:
                params['protected'] = protected
            if prune_backups is not UNSET:
                params['prune-backups'] = prune_backups
            if quiet is not UNSET:
                params['quiet'] = quiet
            if remove is not UNSET:
                params['remove'] = remove
            if repeat_missed is not UNSET:
                params['repeat-missed'] = repeat_missed
            if schedule is not UNSET:
                params['schedule'] = schedule
            if script is not UNSET:
                params['script'] = script
            if starttime is not UNSET:
                params['starttime'] = starttime
            if stdexcludes is not UNSET:
                params['stdexcludes'] = stdexcludes
            if stop is not UNSET:
                params['stop'] = stop
            if stopwait is not UNSET:
                params['stopwait'] = stopwait
            if storage is not UNSET:
                params['storage'] = storage
            if tmpdir is not UNSET:
                params['tmpdir'] = tmpdir
            if vmid is not UNSET:
                params['vmid'] = vmid
            if zstd is not UNSET:
                params['zstd'] = zstd
            if object_id is None:
                object_id = f'/cluster/backup/{id}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'id': id, 'all': all, 'bwlimit': bwlimit, 'comment': comment, 'compress': compress, 'delete': delete, 'dow': dow, 'dumpdir': dumpdir, 'exclude': exclude, 'exclude-path': exclude_path, 'fleecing': fleecing, 'ionice': ionice, 'lockwait': lockwait, 'mailnotification': mailnotification, 'mailto': mailto, 'maxfiles': maxfiles, 'mode': mode, 'node': node, 'notes-template': notes_template, 'notification-mode': notification_mode, 'pbs-change-detection-mode': pbs_change_detection_mode, 'performance': performance, 'pigz': pigz, 'pool': pool, 'protected': protected, 'prune-backups': prune_backups, 'quiet': quiet, 'remove': remove, 'repeat-missed': repeat_missed, 'schedule': schedule, 'script': script, 'starttime': starttime, 'stdexcludes': stdexcludes, 'stop': stop, 'stopwait': stopwait, 'storage': storage, 'tmpdir': tmpdir, 'vmid': vmid, 'zstd': zstd, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_job_enable(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_JOB_ENABLE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_job_id(id) and (all is UNSET or _is_flag(all)) and (bwlimit is UNSET or _is_count(bwlimit)) and (comment is UNSET or _is_comment(comment)) and (compress is UNSET or _is_backup_compression(compress)) and (delete is UNSET or _is_backup_job_dow(delete) and len(delete) <= 4096) and (dow is UNSET or _is_backup_job_dow(dow) and len(dow) <= 4096) and (dumpdir is UNSET or _is_backup_job_dow(dumpdir) and len(dumpdir) <= 4096) and (enabled is UNSET or _is_flag(enabled)) and (exclude is UNSET or _is_backup_job_dow(exclude) and len(exclude) <= 4096) and exclude_path is UNSET and (fleecing is UNSET or _is_backup_job_dow(fleecing) and len(fleecing) <= 4096) and (ionice is UNSET or _is_backup_job_ionice(ionice)) and (lockwait is UNSET or _is_count(lockwait)) and (mailnotification is UNSET or _is_mail_occasion(mailnotification)) and (mailto is UNSET or _is_backup_job_dow(mailto) and len(mailto) <= 4096) and (maxfiles is UNSET or _is_backup_job_maxfiles(maxfiles)) and (mode is UNSET or _is_backup_mode(mode)) and (node is UNSET or _is_node(node)) and (notes_template is UNSET or _is_backup_job_notes_template(notes_template)) and (notification_mode is UNSET or _is_notification_mode(notification_mode)) and (pbs_change_detection_mode is UNSET or _is_change_detection(pbs_change_detection_mode)) and (performance is UNSET or _is_backup_job_dow(performance) and len(performance) <= 4096) and (pigz is UNSET or _is_backup_job_pigz(pigz)) and (pool is UNSET or _is_backup_job_dow(pool) and len(pool) <= 4096) and (protected is UNSET or _is_flag(protected)) and (prune_backups is UNSET or _is_backup_job_dow(prune_backups) and len(prune_backups) <= 4096) and (quiet is UNSET or _is_flag(quiet)) and (remove is UNSET or _is_flag(remove)) and (repeat_missed is UNSET or _is_flag(repeat_missed)) and (schedule is UNSET or _is_calendar_event(schedule)) and (script is UNSET or _is_backup_job_dow(script) and len(script) <= 4096) and (starttime is UNSET or _is_backup_job_starttime(starttime) and len(starttime) <= 4096) and (stdexcludes is UNSET or _is_flag(stdexcludes)) and (stop is UNSET or _is_flag(stop)) and (stopwait is UNSET or _is_count(stopwait)) and (storage is UNSET or _is_storage_id(storage) and len(storage) <= 4096) and (tmpdir is UNSET or _is_backup_job_dow(tmpdir) and len(tmpdir) <= 4096) and (vmid is UNSET or _is_backup_job_dow(vmid) and len(vmid) <= 4096) and (zstd is UNSET or _is_backup_job_pigz(zstd)):
            params: dict[str, object] = {'id': id, }
            if all is not UNSET:
                params['all'] = all
            if bwlimit is not UNSET:
                params['bwlimit'] = bwlimit
            if comment is not UNSET:
                params['comment'] = comment
            if compress is not UNSET:
                params['compress'] = compress
            if delete is not UNSET:
                params['delete'] = delete
            if dow is not UNSET:
                params['dow'] = dow
            if dumpdir is not UNSET:
                params['dumpdir'] = dumpdir
            if enabled is not UNSET:
                params['enabled'] = enabled
            if exclude is not UNSET:
                params['exclude'] = exclude
            if exclude_path is not UNSET:
                params['exclude-path'] = exclude_path
            if fleecing is not UNSET:
                params['fleecing'] = fleecing
            if ionice is not UNSET:
                params['ionice'] = ionice
            if lockwait is not UNSET:
                params['lockwait'] = lockwait
            if mailnotification is not UNSET:
                params['mailnotification'] = mailnotification
            if mailto is not UNSET:
                params['mailto'] = mailto
            if maxfiles is not UNSET:
                params['maxfiles'] = maxfiles
            if mode is not UNSET:
                params['mode'] = mode
            if node is not UNSET:
                params['node'] = node
            if notes_template is not UNSET:
                params['notes-template'] = notes_template
            if notification_mode is not UNSET:
                params['notification-mode'] = notification_mode
            if pbs_change_detection_mode is not UNSET:
                params['pbs-change-detection-mode'] = pbs_change_detection_mode
            if performance is not UNSET:
                params['performance'] = performance
            if pigz is not UNSET:
                params['pigz'] = pigz
            if pool is not UNSET:
                params['pool'] = pool
            if protected is not UNSET:
                params['protected'] = protected
            if prune_backups is not UNSET:
                params['prune-backups'] = prune_backups
            if quiet is not UNSET:
                params['quiet'] = quiet
            if remove is not UNSET:
                params['remove'] = remove
            if repeat_missed is not UNSET:
                params['repeat-missed'] = repeat_missed
            if schedule is not UNSET:
                params['schedule'] = schedule
            if script is not UNSET:
                params['script'] = script
            if starttime is not UNSET:
                params['starttime'] = starttime
            if stdexcludes is not UNSET:
                params['stdexcludes'] = stdexcludes
            if stop is not UNSET:
                params['stop'] = stop
            if stopwait is not UNSET:
                params['stopwait'] = stopwait
            if storage is not UNSET:
                params['storage'] = storage
            if tmpdir is not UNSET:
                params['tmpdir'] = tmpdir
            if vmid is not UNSET:
                params['vmid'] = vmid
            if zstd is not UNSET:
                params['zstd'] = zstd
            if object_id is None:
                object_id = f'/cluster/backup/{id}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'id': id, 'all': all, 'bwlimit': bwlimit, 'comment': comment, 'compress': compress, 'delete': delete, 'dow': dow, 'dumpdir': dumpdir, 'enabled': enabled, 'exclude': exclude, 'exclude-path': exclude_path, 'fleecing': fleecing, 'ionice': ionice, 'lockwait': lockwait, 'mailnotification': mailnotification, 'mailto': mailto, 'maxfiles': maxfiles, 'mode': mode, 'node': node, 'notes-template': notes_template, 'notification-mode': notification_mode, 'pbs-change-detection-mode': pbs_change_detection_mode, 'performance': performance, 'pigz': pigz, 'pool': pool, 'protected': protected, 'prune-backups': prune_backups, 'quiet': quiet, 'remove': remove, 'repeat-missed': repeat_missed, 'schedule': schedule, 'script': script, 'starttime': starttime, 'stdexcludes': stdexcludes, 'stop': stop, 'stopwait': stopwait, 'storage': storage, 'tmpdir': tmpdir, 'vmid': vmid, 'zstd': zstd, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_job_disable(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_JOB_DISABLE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_job_id(id) and (all is UNSET or _is_flag(all)) and (bwlimit is UNSET or _is_count(bwlimit)) and (comment is UNSET or _is_comment(comment)) and (compress is UNSET or _is_backup_compression(compress)) and (delete is UNSET or _is_backup_job_dow(delete) and len(delete) <= 4096) and (dow is UNSET or _is_backup_job_dow(dow) and len(dow) <= 4096) and (dumpdir is UNSET or _is_backup_job_dow(dumpdir) and len(dumpdir) <= 4096) and (enabled is UNSET or _is_flag(enabled)) and (exclude is UNSET or _is_backup_job_dow(exclude) and len(exclude) <= 4096) and exclude_path is UNSET and (fleecing is UNSET or _is_backup_job_dow(fleecing) and len(fleecing) <= 4096) and (ionice is UNSET or _is_backup_job_ionice(ionice)) and (lockwait is UNSET or _is_count(lockwait)) and (mailnotification is UNSET or _is_mail_occasion(mailnotification)) and (mailto is UNSET or _is_backup_job_dow(mailto) and len(mailto) <= 4096) and (maxfiles is UNSET or _is_backup_job_maxfiles(maxfiles)) and (mode is UNSET or _is_backup_mode(mode)) and (node is UNSET or _is_node(node)) and (notes_template is UNSET or _is_backup_job_notes_template(notes_template)) and (notification_mode is UNSET or _is_notification_mode(notification_mode)) and (pbs_change_detection_mode is UNSET or _is_change_detection(pbs_change_detection_mode)) and (performance is UNSET or _is_backup_job_dow(performance) and len(performance) <= 4096) and (pigz is UNSET or _is_backup_job_pigz(pigz)) and (pool is UNSET or _is_backup_job_dow(pool) and len(pool) <= 4096) and (protected is UNSET or _is_flag(protected)) and (prune_backups is UNSET or _is_backup_job_dow(prune_backups) and len(prune_backups) <= 4096) and (quiet is UNSET or _is_flag(quiet)) and (remove is UNSET or _is_flag(remove)) and (repeat_missed is UNSET or _is_flag(repeat_missed)) and (schedule is UNSET or _is_calendar_event(schedule)) and (script is UNSET or _is_backup_job_dow(script) and len(script) <= 4096) and (starttime is UNSET or _is_backup_job_starttime(starttime) and len(starttime) <= 4096) and (stdexcludes is UNSET or _is_flag(stdexcludes)) and (stop is UNSET or _is_flag(stop)) and (stopwait is UNSET or _is_count(stopwait)) and (storage is UNSET or _is_storage_id(storage) and len(storage) <= 4096) and (tmpdir is UNSET or _is_backup_job_dow(tmpdir) and len(tmpdir) <= 4096) and (vmid is UNSET or _is_backup_job_dow(vmid) and len(vmid) <= 4096) and (zstd is UNSET or _is_backup_job_pigz(zstd)):
            params: dict[str, object] = {'id': id, }
            if all is not UNSET:
                params['all'] = all
            if bwlimit is not UNSET:
                params['bwlimit'] = bwlimit
            if comment is not UNSET:
                params['comment'] = comment
            if compress is not UNSET:
                params['compress'] = compress
            if delete is not UNSET:
                params['delete'] = delete
            if dow is not UNSET:
                params['dow'] = dow
            if dumpdir is not UNSET:
                params['dumpdir'] = dumpdir
            if enabled is not UNSET:
                params['enabled'] = enabled
            if exclude is not UNSET:
                params['exclude'] = exclude
            if exclude_path is not UNSET:
                params['exclude-path'] = exclude_path
            if fleecing is not UNSET:
                params['fleecing'] = fleecing
            if ionice is not UNSET:
                params['ionice'] = ionice
            if lockwait is not UNSET:
                params['lockwait'] = lockwait
            if mailnotification is not UNSET:
                params['mailnotification'] = mailnotification
            if mailto is not UNSET:
                params['mailto'] = mailto
            if maxfiles is not UNSET:
                params['maxfiles'] = maxfiles
            if mode is not UNSET:
                params['mode'] = mode
            if node is not UNSET:
                params['node'] = node
            if notes_template is not UNSET:
                params['notes-template'] = notes_template
            if notification_mode is not UNSET:
                params['notification-mode'] = notification_mode
            if pbs_change_detection_mode is not UNSET:
                params['pbs-change-detection-mode'] = pbs_change_detection_mode
            if performance is not UNSET:
                params['performance'] = performance
            if pigz is not UNSET:
                params['pigz'] = pigz
            if pool is not UNSET:
                params['pool'] = pool
            if protected is not UNSET:
                params['protected'] = protected
            if prune_backups is not UNSET:
                params['prune-backups'] = prune_backups
            if quiet is not UNSET:
                params['quiet'] = quiet
            if remove is not UNSET:
                params['remove'] = remove
            if repeat_missed is not UNSET:
                params['repeat-missed'] = repeat_missed
            if schedule is not UNSET:
                params['schedule'] = schedule
            if script is not UNSET:
                params['script'] = script
            if starttime is not UNSET:
                params['starttime'] = starttime
            if stdexcludes is not UNSET:
                params['stdexcludes'] = stdexcludes
            if stop is not UNSET:
                params['stop'] = stop
            if stopwait is not UNSET:
                params['stopwait'] = stopwait
            if storage is not UNSET:
                params['storage'] = storage
            if tmpdir is not UNSET:
                params['tmpdir'] = tmpdir
            if vmid is not UNSET:
                params['vmid'] = vmid
            if zstd is not UNSET:
                params['zstd'] = zstd
            if object_id is None:
                object_id = f'/cluster/backup/{id}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'id': id, 'all': all, 'bwlimit': bwlimit, 'comment': comment, 'compress': compress, 'delete': delete, 'dow': dow, 'dumpdir': dumpdir, 'enabled': enabled, 'exclude': exclude, 'exclude-path': exclude_path, 'fleecing': fleecing, 'ionice': ionice, 'lockwait': lockwait, 'mailnotification': mailnotification, 'mailto': mailto, 'maxfiles': maxfiles, 'mode': mode, 'node': node, 'notes-template': notes_template, 'notification-mode': notification_mode, 'pbs-change-detection-mode': pbs_change_detection_mode, 'performance': performance, 'pigz': pigz, 'pool': pool, 'protected': protected, 'prune-backups': prune_backups, 'quiet': quiet, 'remove': remove, 'repeat-missed': repeat_missed, 'schedule': schedule, 'script': script, 'starttime': starttime, 'stdexcludes': stdexcludes, 'stop': stop, 'stopwait': stopwait, 'storage': storage, 'tmpdir': tmpdir, 'vmid': vmid, 'zstd': zstd, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_create(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_CREATE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and (all is UNSET or _is_flag(all)) and (bwlimit is UNSET or _is_count(bwlimit)) and (compress is UNSET or _is_backup_compression(compress)) and (dumpdir is UNSET or _is_backup_job_dow(dumpdir) and len(dumpdir) <= 4096) and (exclude is UNSET or _is_backup_job_dow(exclude) and len(exclude) <= 4096) and exclude_path is UNSET and (fleecing is UNSET or _is_backup_job_dow(fleecing) and len(fleecing) <= 4096) and (ionice is UNSET or _is_backup_job_ionice(ionice)) and (job_id is UNSET or _is_job_id(job_id)) and (lockwait is UNSET or _is_count(lockwait)) and (mailnotification is UNSET or _is_mail_occasion(mailnotification)) and (mailto is UNSET or _is_backup_job_dow(mailto) and len(mailto) <= 4096) and (maxfiles is UNSET or _is_backup_job_maxfiles(maxfiles)) and (mode is UNSET or _is_backup_mode(mode)) and (notes_template is UNSET or _is_backup_job_notes_template(notes_template)) and (notification_mode is UNSET or _is_notification_mode(notification_mode)) and (pbs_change_detection_mode is UNSET or _is_change_detection(pbs_change_detection_mode)) and (performance is UNSET or _is_backup_job_dow(performance) and len(performance) <= 4096) and (pigz is UNSET or _is_backup_job_pigz(pigz)) and (pool is UNSET or _is_backup_job_dow(pool) and len(pool) <= 4096) and (protected is UNSET or _is_flag(protected)) and (prune_backups is UNSET or _is_backup_job_dow(prune_backups) and len(prune_backups) <= 4096) and (quiet is UNSET or _is_flag(quiet)) and (remove is UNSET or _is_flag(remove)) and (script is UNSET or _is_backup_job_dow(script) and len(script) <= 4096) and (stdexcludes is UNSET or _is_flag(stdexcludes)) and (stdout is UNSET or _is_flag(stdout)) and (stop is UNSET or _is_flag(stop)) and (stopwait is UNSET or _is_count(stopwait)) and (storage is UNSET or _is_storage_id(storage) and len(storage) <= 4096) and (tmpdir is UNSET or _is_backup_job_dow(tmpdir) and len(tmpdir) <= 4096) and (vmid is UNSET or _is_backup_job_dow(vmid) and len(vmid) <= 4096) and (zstd is UNSET or _is_backup_job_pigz(zstd)):
            params: dict[str, object] = {'node': node, }
            if all is not UNSET:
                params['all'] = all
            if bwlimit is not UNSET:
                params['bwlimit'] = bwlimit
            if compress is not UNSET:
                params['compress'] = compress
            if dumpdir is not UNSET:
                params['dumpdir'] = dumpdir
            if exclude is not UNSET:
                params['exclude'] = exclude
            if exclude_path is not UNSET:
                params['exclude-path'] = exclude_path
            if fleecing is not UNSET:
                params['fleecing'] = fleecing
            if ionice is not UNSET:
                params['ionice'] = ionice
            if job_id is not UNSET:
                params['job-id'] = job_id
            if lockwait is not UNSET:
                params['lockwait'] = lockwait
            if mailnotification is not UNSET:
                params['mailnotification'] = mailnotification
            if mailto is not UNSET:
                params['mailto'] = mailto
            if maxfiles is not UNSET:
                params['maxfiles'] = maxfiles
            if mode is not UNSET:
                params['mode'] = mode
            if notes_template is not UNSET:
                params['notes-template'] = notes_template
            if notification_mode is not UNSET:
                params['notification-mode'] = notification_mode
            if pbs_change_detection_mode is not UNSET:
                params['pbs-change-detection-mode'] = pbs_change_detection_mode
            if performance is not UNSET:
                params['performance'] = performance
            if pigz is not UNSET:
                params['pigz'] = pigz
            if pool is not UNSET:
                params['pool'] = pool
            if protected is not UNSET:
                params['protected'] = protected
            if prune_backups is not UNSET:
                params['prune-backups'] = prune_backups
            if quiet is not UNSET:
                params['quiet'] = quiet
            if remove is not UNSET:
                params['remove'] = remove
            if script is not UNSET:
                params['script'] = script
            if stdexcludes is not UNSET:
                params['stdexcludes'] = stdexcludes
            if stdout is not UNSET:
                params['stdout'] = stdout
            if stop is not UNSET:
                params['stop'] = stop
            if stopwait is not UNSET:
                params['stopwait'] = stopwait
            if storage is not UNSET:
                params['storage'] = storage
            if tmpdir is not UNSET:
                params['tmpdir'] = tmpdir
            if vmid is not UNSET:
                params['vmid'] = vmid
            if zstd is not UNSET:
                params['zstd'] = zstd
            if object_id is None:
                object_id = f'/nodes/{node}/vzdump'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'all': all, 'bwlimit': bwlimit, 'compress': compress, 'dumpdir': dumpdir, 'exclude': exclude, 'exclude-path': exclude_path, 'fleecing': fleecing, 'ionice': ionice, 'job-id': job_id, 'lockwait': lockwait, 'mailnotification': mailnotification, 'mailto': mailto, 'maxfiles': maxfiles, 'mode': mode, 'notes-template': notes_template, 'notification-mode': notification_mode, 'pbs-change-detection-mode': pbs_change_detection_mode, 'performance': performance, 'pigz': pigz, 'pool': pool, 'protected': protected, 'prune-backups': prune_backups, 'quiet': quiet, 'remove': remove, 'script': script, 'stdexcludes': stdexcludes, 'stdout': stdout, 'stop': stop, 'stopwait': stopwait, 'storage': storage, 'tmpdir': tmpdir, 'vmid': vmid, 'zstd': zstd, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_prune(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_PRUNE."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_storage_id(storage) and len(storage) <= 4096 and (prune_backups is UNSET or _is_backup_job_dow(prune_backups) and len(prune_backups) <= 4096) and (type is UNSET or _is_backup_type(type)) and (vmid is UNSET or _is_vmid(vmid)):
            params: dict[str, object] = {'node': node, 'storage': storage, }
            if prune_backups is not UNSET:
                params['prune-backups'] = prune_backups
            if type is not UNSET:
                params['type'] = type
            if vmid is not UNSET:
                params['vmid'] = vmid
            if object_id is None:
                object_id = f'/storage/{storage}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'storage': storage, 'prune-backups': prune_backups, 'type': type, 'vmid': vmid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_read_config(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_READ_CONFIG."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        volume: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and _is_backup_job_dow(volume) and len(volume) <= 4096:
            params: dict[str, object] = {'node': node, 'volume': volume, }
            if object_id is None:
                object_id = f'/storage/{volume}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'volume': volume, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_browse(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_BROWSE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        filepath: Any = UNSET,
        node: Any = UNSET,
        storage: Any = UNSET,
        volume: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_backup_job_dow(filepath) and len(filepath) <= 4096 and _is_node(node) and _is_storage_id(storage) and len(storage) <= 4096 and _is_backup_job_dow(volume) and len(volume) <= 4096:
            params: dict[str, object] = {'filepath': filepath, 'node': node, 'storage': storage, 'volume': volume, }
            if object_id is None:
                object_id = f'/storage/{storage}/{volume}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'filepath': filepath, 'node': node, 'storage': storage, 'volume': volume, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_restore_files(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_RESTORE_FILES."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_backup_job_dow(filepath) and len(filepath) <= 4096 and _is_node(node) and _is_storage_id(storage) and len(storage) <= 4096 and _is_backup_job_dow(volume) and len(volume) <= 4096 and (tar is UNSET or _is_flag(tar)):
            params: dict[str, object] = {'filepath': filepath, 'node': node, 'storage': storage, 'volume': volume, }
            if tar is not UNSET:
                params['tar'] = tar
            if object_id is None:
                object_id = f'/storage/{storage}/{volume}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'filepath': filepath, 'node': node, 'storage': storage, 'volume': volume, 'tar': tar, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_backup_stop_running(point: Point) -> Callable[..., bool]:
    """The audit point of BACKUP_STOP_RUNNING."""
    slow = point.slow
    put = point.put

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
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and (all is UNSET or _is_flag(all)) and (bwlimit is UNSET or _is_count(bwlimit)) and (compress is UNSET or _is_backup_compression(compress)) and (dumpdir is UNSET or _is_backup_job_dow(dumpdir) and len(dumpdir) <= 4096) and (exclude is UNSET or _is_backup_job_dow(exclude) and len(exclude) <= 4096) and exclude_path is UNSET and (fleecing is UNSET or _is_backup_job_dow(fleecing) and len(fleecing) <= 4096) and (ionice is UNSET or _is_backup_job_ionice(ionice)) and (job_id is UNSET or _is_job_id(job_id)) and (lockwait is UNSET or _is_count(lockwait)) and (mailnotification is UNSET or _is_mail_occasion(mailnotification)) and (mailto is UNSET or _is_backup_job_dow(mailto) and len(mailto) <= 4096) and (maxfiles is UNSET or _is_backup_job_maxfiles(maxfiles)) and (mode is UNSET or _is_backup_mode(mode)) and (notes_template is UNSET or _is_backup_job_notes_template(notes_template)) and (notification_mode is UNSET or _is_notification_mode(notification_mode)) and (pbs_change_detection_mode is UNSET or _is_change_detection(pbs_change_detection_mode)) and (performance is UNSET or _is_backup_job_dow(performance) and len(performance) <= 4096) and (pigz is UNSET or _is_backup_job_pigz(pigz)) and (pool is UNSET or _is_backup_job_dow(pool) and len(pool) <= 4096) and (protected is UNSET or _is_flag(protected)) and (prune_backups is UNSET or _is_backup_job_dow(prune_backups) and len(prune_backups) <= 4096) and (quiet is UNSET or _is_flag(quiet)) and (remove is UNSET or _is_flag(remove)) and (script is UNSET or _is_backup_job_dow(script) and len(script) <= 4096) and (stdexcludes is UNSET or _is_flag(stdexcludes)) and (stdout is UNSET or _is_flag(stdout)) and (stop is UNSET or _is_flag(stop)) and (stopwait is UNSET or _is_count(stopwait)) and (storage is UNSET or _is_storage_id(storage) and len(storage) <= 4096) and (tmpdir is UNSET or _is_backup_job_dow(tmpdir) and len(tmpdir) <= 4096) and (vmid is UNSET or _is_backup_job_dow(vmid) and len(vmid) <= 4096) and (zstd is UNSET or _is_backup_job_pigz(zstd)):
            params: dict[str, object] = {'node': node, }
            if all is not UNSET:
                params['all'] = all
            if bwlimit is not UNSET:
                params['bwlimit'] = bwlimit
            if compress is not UNSET:
                params['compress'] = compress
            if dumpdir is not UNSET:
                params['dumpdir'] = dumpdir
            if exclude is not UNSET:
                params['exclude'] = exclude
            if exclude_path is not UNSET:
                params['exclude-path'] = exclude_path
            if fleecing is not UNSET:
                params['fleecing'] = fleecing
            if ionice is not UNSET:
                params['ionice'] = ionice
            if job_id is not UNSET:
                params['job-id'] = job_id
            if lockwait is not UNSET:
                params['lockwait'] = lockwait
            if mailnotification is not UNSET:
                params['mailnotification'] = mailnotification
            if mailto is not UNSET:
                params['mailto'] = mailto
            if maxfiles is not UNSET:
                params['maxfiles'] = maxfiles
            if mode is not UNSET:
                params['mode'] = mode
            if notes_template is not UNSET:
                params['notes-template'] = notes_template
            if notification_mode is not UNSET:
                params['notification-mode'] = notification_mode
            if pbs_change_detection_mode is not UNSET:
                params['pbs-change-detection-mode'] = pbs_change_detection_mode
            if performance is not UNSET:
                params['performance'] = performance
            if pigz is not UNSET:
                params['pigz'] = pigz
            if pool is not UNSET:
                params['pool'] = pool
            if protected is not UNSET:
                params['protected'] = protected
            if prune_backups is not UNSET:
                params['prune-backups'] = prune_backups
            if quiet is not UNSET:
                params['quiet'] = quiet
            if remove is not UNSET:
                params['remove'] = remove
            if script is not UNSET:
                params['script'] = script
            if stdexcludes is not UNSET:
                params['stdexcludes'] = stdexcludes
            if stdout is not UNSET:
                params['stdout'] = stdout
            if stop is not UNSET:
                params['stop'] = stop
            if stopwait is not UNSET:
                params['stopwait'] = stopwait
            if storage is not UNSET:
                params['storage'] = storage
            if tmpdir is not UNSET:
                params['tmpdir'] = tmpdir
            if vmid is not UNSET:
                params['vmid'] = vmid
            if zstd is not UNSET:
                params['zstd'] = zstd
            if object_id is None:
                object_id = f'/nodes/{node}/vzdump'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
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
