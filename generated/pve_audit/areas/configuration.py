"""The events of the area 'configuration': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_hashed, is_integer, validate
from auditlex.redaction import HASH, KEEP, NO_KEY, Redactor, redact
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

_P0: Final = fullmatch('[^\\x00-\\x1F\\/\\x7F][^\\x00-\\x1F\\x7F]*')
_P1: Final = fullmatch('[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?Z')


def _is_configuration_file_editor(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_count(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_file(v: object) -> bool:
    return type(v) is str and len(v) <= 1000 and _P0(v) is not None


def _is_time(v: object) -> bool:
    return type(v) is str and len(v) <= 32 and _P1(v) is not None


_CONFIGURATION_FILE_EDIT: Final = Spec(
    events.CONFIGURATION_FILE_EDIT,
    {'file': _is_file, 'old': is_hashed, 'new': is_hashed, 'checked': _is_time, 'modified': _is_time, 'editor': _is_configuration_file_editor, },
    ('file', 'new'),
    object_id='/etc/pve/{file}',
)
_CONFIGURATION_FILE_EDIT_RULES: Final = Redactor(
    {'file': KEEP, 'old': HASH, 'new': HASH, 'checked': KEEP, 'modified': KEEP, 'editor': KEEP, },
)


def validate_configuration_file_edit(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.configuration-file.edit; nothing if it is sound."""
    return validate(record, _CONFIGURATION_FILE_EDIT)


def redact_configuration_file_edit(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.configuration-file.edit as they may be written."""
    return redact(params, _CONFIGURATION_FILE_EDIT_RULES, hasher)


_CONFIGURATION_FILE_CREATE: Final = Spec(
    events.CONFIGURATION_FILE_CREATE,
    {'file': _is_file, 'new': is_hashed, 'checked': _is_time, 'modified': _is_time, 'editor': _is_configuration_file_editor, },
    ('file', 'new'),
    object_id='/etc/pve/{file}',
)
_CONFIGURATION_FILE_CREATE_RULES: Final = Redactor(
    {'file': KEEP, 'new': HASH, 'checked': KEEP, 'modified': KEEP, 'editor': KEEP, },
)


def validate_configuration_file_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.configuration-file.create; nothing if it is sound."""
    return validate(record, _CONFIGURATION_FILE_CREATE)


def redact_configuration_file_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.configuration-file.create as they may be written."""
    return redact(params, _CONFIGURATION_FILE_CREATE_RULES, hasher)


_CONFIGURATION_FILE_DELETE: Final = Spec(
    events.CONFIGURATION_FILE_DELETE,
    {'file': _is_file, 'old': is_hashed, 'checked': _is_time, 'editor': _is_configuration_file_editor, },
    ('file',),
    object_id='/etc/pve/{file}',
)
_CONFIGURATION_FILE_DELETE_RULES: Final = Redactor(
    {'file': KEEP, 'old': HASH, 'checked': KEEP, 'editor': KEEP, },
)


def validate_configuration_file_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.configuration-file.delete; nothing if it is sound."""
    return validate(record, _CONFIGURATION_FILE_DELETE)


def redact_configuration_file_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.configuration-file.delete as they may be written."""
    return redact(params, _CONFIGURATION_FILE_DELETE_RULES, hasher)


_CONFIGURATION_FILE_MOVE: Final = Spec(
    events.CONFIGURATION_FILE_MOVE,
    {'file': _is_file, 'target': _is_file, 'old': is_hashed, 'new': is_hashed, 'checked': _is_time, 'modified': _is_time, 'editor': _is_configuration_file_editor, },
    ('file', 'target'),
    object_id='/etc/pve/{file}',
)
_CONFIGURATION_FILE_MOVE_RULES: Final = Redactor(
    {'file': KEEP, 'target': KEEP, 'old': HASH, 'new': HASH, 'checked': KEEP, 'modified': KEEP, 'editor': KEEP, },
)


def validate_configuration_file_move(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.configuration-file.move; nothing if it is sound."""
    return validate(record, _CONFIGURATION_FILE_MOVE)


def redact_configuration_file_move(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.configuration-file.move as they may be written."""
    return redact(params, _CONFIGURATION_FILE_MOVE_RULES, hasher)


_CONFIGURATION_FILE_READ: Final = Spec(
    events.CONFIGURATION_FILE_READ,
    {'file': _is_file, 'checked': _is_time, },
    ('file',),
    object_id='/etc/pve/{file}',
)
_CONFIGURATION_FILE_READ_RULES: Final = Redactor(
    {'file': KEEP, 'checked': KEEP, },
)


def validate_configuration_file_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.configuration-file.read; nothing if it is sound."""
    return validate(record, _CONFIGURATION_FILE_READ)


def redact_configuration_file_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.configuration-file.read as they may be written."""
    return redact(params, _CONFIGURATION_FILE_READ_RULES, hasher)


_CONFIGURATION_VERIFY: Final = Spec(
    events.CONFIGURATION_VERIFY,
    {'files': _is_count, 'differences': _is_count, },
    ('files', 'differences'),
    object_id='/etc/pve',
)
_CONFIGURATION_VERIFY_RULES: Final = Redactor(
    {'files': KEEP, 'differences': KEEP, },
)


def validate_configuration_verify(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.configuration.verify; nothing if it is sound."""
    return validate(record, _CONFIGURATION_VERIFY)


def redact_configuration_verify(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.configuration.verify as they may be written."""
    return redact(params, _CONFIGURATION_VERIFY_RULES, hasher)


def point_configuration_file_edit(point: Point) -> Callable[..., bool]:
    """The audit point of CONFIGURATION_FILE_EDIT."""
    _slow = point.slow
    _put = point.put
    _made = fields('file', 'new', 'old', 'checked', 'modified', 'editor')
    _hashed = point.hashed
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        file: Any = UNSET,
        new: Any = UNSET,
        old: Any = UNSET,
        checked: Any = UNSET,
        modified: Any = UNSET,
        editor: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(file) is str and _len(file) <= 1000 and _p0(file) is not None
            and new is not UNSET
            and (checked is UNSET or _type(checked) is str and _len(checked) <= 32 and _p1(checked) is not None)
            and (modified is UNSET or _type(modified) is str and _len(modified) <= 32 and _p1(modified) is not None)
            and (editor is UNSET or _type(editor) is str and _len(editor) <= 64)
        ):
            done = _put(
                status, subject, f'/etc/pve/{file}' if object_id is None else object_id,
                _made(file, _hashed('new', new), UNSET if old is UNSET else _hashed('old', old), checked, modified, editor),
            )
            if done is not None:
                return done
        return _slow(
            {'file': file, 'new': new, 'old': old, 'checked': checked, 'modified': modified, 'editor': editor, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_configuration_file_create(point: Point) -> Callable[..., bool]:
    """The audit point of CONFIGURATION_FILE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('file', 'new', 'checked', 'modified', 'editor')
    _hashed = point.hashed
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        file: Any = UNSET,
        new: Any = UNSET,
        checked: Any = UNSET,
        modified: Any = UNSET,
        editor: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(file) is str and _len(file) <= 1000 and _p0(file) is not None
            and new is not UNSET
            and (checked is UNSET or _type(checked) is str and _len(checked) <= 32 and _p1(checked) is not None)
            and (modified is UNSET or _type(modified) is str and _len(modified) <= 32 and _p1(modified) is not None)
            and (editor is UNSET or _type(editor) is str and _len(editor) <= 64)
        ):
            done = _put(
                status, subject, f'/etc/pve/{file}' if object_id is None else object_id,
                _made(file, _hashed('new', new), checked, modified, editor),
            )
            if done is not None:
                return done
        return _slow(
            {'file': file, 'new': new, 'checked': checked, 'modified': modified, 'editor': editor, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_configuration_file_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CONFIGURATION_FILE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('file', 'old', 'checked', 'editor')
    _hashed = point.hashed
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        file: Any = UNSET,
        old: Any = UNSET,
        checked: Any = UNSET,
        editor: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(file) is str and _len(file) <= 1000 and _p0(file) is not None
            and (checked is UNSET or _type(checked) is str and _len(checked) <= 32 and _p1(checked) is not None)
            and (editor is UNSET or _type(editor) is str and _len(editor) <= 64)
        ):
            done = _put(
                status, subject, f'/etc/pve/{file}' if object_id is None else object_id,
                _made(file, UNSET if old is UNSET else _hashed('old', old), checked, editor),
            )
            if done is not None:
                return done
        return _slow(
            {'file': file, 'old': old, 'checked': checked, 'editor': editor, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_configuration_file_move(point: Point) -> Callable[..., bool]:
    """The audit point of CONFIGURATION_FILE_MOVE."""
    _slow = point.slow
    _put = point.put
    _made = fields('file', 'target', 'old', 'new', 'checked', 'modified', 'editor')
    _hashed = point.hashed
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        file: Any = UNSET,
        target: Any = UNSET,
        old: Any = UNSET,
        new: Any = UNSET,
        checked: Any = UNSET,
        modified: Any = UNSET,
        editor: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(file) is str and _len(file) <= 1000 and _p0(file) is not None
            and _type(target) is str and _len(target) <= 1000 and _p0(target) is not None
            and (checked is UNSET or _type(checked) is str and _len(checked) <= 32 and _p1(checked) is not None)
            and (modified is UNSET or _type(modified) is str and _len(modified) <= 32 and _p1(modified) is not None)
            and (editor is UNSET or _type(editor) is str and _len(editor) <= 64)
        ):
            done = _put(
                status, subject, f'/etc/pve/{file}' if object_id is None else object_id,
                _made(file, target, UNSET if old is UNSET else _hashed('old', old), UNSET if new is UNSET else _hashed('new', new), checked, modified, editor),
            )
            if done is not None:
                return done
        return _slow(
            {'file': file, 'target': target, 'old': old, 'new': new, 'checked': checked, 'modified': modified, 'editor': editor, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_configuration_file_read(point: Point) -> Callable[..., bool]:
    """The audit point of CONFIGURATION_FILE_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('file', 'checked')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        file: Any = UNSET,
        checked: Any = UNSET,
        status: str = 'failure',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(file) is str and _len(file) <= 1000 and _p0(file) is not None
            and (checked is UNSET or _type(checked) is str and _len(checked) <= 32 and _p1(checked) is not None)
        ):
            done = _put(
                status, subject, f'/etc/pve/{file}' if object_id is None else object_id,
                _made(file, checked),
            )
            if done is not None:
                return done
        return _slow(
            {'file': file, 'checked': checked, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_configuration_verify(point: Point) -> Callable[..., bool]:
    """The audit point of CONFIGURATION_VERIFY."""
    _slow = point.slow
    _put = point.put
    _made = fields('files', 'differences')

    def emit(
        *,
        files: Any = UNSET,
        differences: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(files) is int and 0 <= files <= 18446744073709551615
            and _type(differences) is int and 0 <= differences <= 18446744073709551615
        ):
            done = _put(
                status, subject, f'/etc/pve' if object_id is None else object_id,
                _made(files, differences),
            )
            if done is not None:
                return done
        return _slow(
            {'files': files, 'differences': differences, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.CONFIGURATION_FILE_EDIT.id: point_configuration_file_edit,
    events.CONFIGURATION_FILE_CREATE.id: point_configuration_file_create,
    events.CONFIGURATION_FILE_DELETE.id: point_configuration_file_delete,
    events.CONFIGURATION_FILE_MOVE.id: point_configuration_file_move,
    events.CONFIGURATION_FILE_READ.id: point_configuration_file_read,
    events.CONFIGURATION_VERIFY.id: point_configuration_verify,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.CONFIGURATION_FILE_EDIT.id: validate_configuration_file_edit,
    events.CONFIGURATION_FILE_CREATE.id: validate_configuration_file_create,
    events.CONFIGURATION_FILE_DELETE.id: validate_configuration_file_delete,
    events.CONFIGURATION_FILE_MOVE.id: validate_configuration_file_move,
    events.CONFIGURATION_FILE_READ.id: validate_configuration_file_read,
    events.CONFIGURATION_VERIFY.id: validate_configuration_verify,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.CONFIGURATION_FILE_EDIT.id: _CONFIGURATION_FILE_EDIT,
    events.CONFIGURATION_FILE_CREATE.id: _CONFIGURATION_FILE_CREATE,
    events.CONFIGURATION_FILE_DELETE.id: _CONFIGURATION_FILE_DELETE,
    events.CONFIGURATION_FILE_MOVE.id: _CONFIGURATION_FILE_MOVE,
    events.CONFIGURATION_FILE_READ.id: _CONFIGURATION_FILE_READ,
    events.CONFIGURATION_VERIFY.id: _CONFIGURATION_VERIFY,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.CONFIGURATION_FILE_EDIT.id: redact_configuration_file_edit,
    events.CONFIGURATION_FILE_CREATE.id: redact_configuration_file_create,
    events.CONFIGURATION_FILE_DELETE.id: redact_configuration_file_delete,
    events.CONFIGURATION_FILE_MOVE.id: redact_configuration_file_move,
    events.CONFIGURATION_FILE_READ.id: redact_configuration_file_read,
    events.CONFIGURATION_VERIFY.id: redact_configuration_verify,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.CONFIGURATION_FILE_EDIT.id: _CONFIGURATION_FILE_EDIT_RULES,
    events.CONFIGURATION_FILE_CREATE.id: _CONFIGURATION_FILE_CREATE_RULES,
    events.CONFIGURATION_FILE_DELETE.id: _CONFIGURATION_FILE_DELETE_RULES,
    events.CONFIGURATION_FILE_MOVE.id: _CONFIGURATION_FILE_MOVE_RULES,
    events.CONFIGURATION_FILE_READ.id: _CONFIGURATION_FILE_READ_RULES,
    events.CONFIGURATION_VERIFY.id: _CONFIGURATION_VERIFY_RULES,
}
