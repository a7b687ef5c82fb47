"""The events of the area 'mapping': checks of records and redaction of parameters.

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
_P1: Final = fullmatch('[+\\-][A-Za-z0-9\\-._]+(?:;[+\\-][A-Za-z0-9\\-._]+)*')
_P2: Final = fullmatch('[A-Za-z0-9]{1,12}')
_P3: Final = fullmatch('host|[0-9]{1,2}')


def _is_comment(v: object) -> bool:
    return type(v) is str and len(v) <= 4096


def _is_configid(v: object) -> bool:
    return type(v) is str and _P0(v) is not None


def _is_cpu_model_flags(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


def _is_cpu_model_guest_phys_bits(v: object) -> bool:
    return is_integer(v) and 32 <= v <= 64


def _is_cpu_model_hv_vendor_id(v: object) -> bool:
    return type(v) is str and _P2(v) is not None


def _is_cpu_model_level(v: object) -> bool:
    return is_integer(v)


def _is_cpu_model_phys_bits(v: object) -> bool:
    return type(v) is str and _P3(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_dir_mapping_map(v: object) -> bool:
    return is_array(v) and all(map(_is_dir_mapping_map_item, v))


def _is_dir_mapping_map_item(v: object) -> bool:
    return type(v) is str


def _is_flag(v: object) -> bool:
    return type(v) is bool


_DIR_MAPPING_CREATE: Final = Spec(
    events.DIR_MAPPING_CREATE,
    {'id': _is_configid, 'map': _is_dir_mapping_map, 'description': _is_comment, },
    ('id', 'map'),
    object_id='/mapping/dir/{id}',
)
_DIR_MAPPING_CREATE_RULES: Final = Redactor(
    {'id': KEEP, 'map': Items(Properties({'node': KEEP, 'path': KEEP}, '')), 'description': KEEP, },
)


def validate_dir_mapping_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.dir-mapping.create; nothing if it is sound."""
    return validate(record, _DIR_MAPPING_CREATE)


def redact_dir_mapping_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.dir-mapping.create as they may be written."""
    return redact(params, _DIR_MAPPING_CREATE_RULES, hasher)


_DIR_MAPPING_DELETE: Final = Spec(
    events.DIR_MAPPING_DELETE,
    {'id': _is_configid, },
    ('id',),
    object_id='/mapping/dir/{id}',
)
_DIR_MAPPING_DELETE_RULES: Final = Redactor(
    {'id': KEEP, },
)


def validate_dir_mapping_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.dir-mapping.delete; nothing if it is sound."""
    return validate(record, _DIR_MAPPING_DELETE)


def redact_dir_mapping_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.dir-mapping.delete as they may be written."""
    return redact(params, _DIR_MAPPING_DELETE_RULES, hasher)


_DIR_MAPPING_UPDATE: Final = Spec(
    events.DIR_MAPPING_UPDATE,
    {'id': _is_configid, 'delete': _is_comment, 'description': _is_comment, 'digest': _is_digest, 'map': _is_dir_mapping_map, },
    ('id',),
    {},
    {'description': _is_comment, 'map': _is_dir_mapping_map, },
    {},
    object_id='/mapping/dir/{id}',
)
_DIR_MAPPING_UPDATE_RULES: Final = Redactor(
    {'id': KEEP, 'delete': Separated(KEEP, ', ;'), 'description': KEEP, 'digest': KEEP, 'map': Items(Properties({'node': KEEP, 'path': KEEP}, '')), },
)


def validate_dir_mapping_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.dir-mapping.update; nothing if it is sound."""
    return validate(record, _DIR_MAPPING_UPDATE)


def redact_dir_mapping_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.dir-mapping.update as they may be written."""
    return redact(params, _DIR_MAPPING_UPDATE_RULES, hasher)


_PCI_MAPPING_CREATE: Final = Spec(
    events.PCI_MAPPING_CREATE,
    {'id': _is_configid, 'map': _is_dir_mapping_map, 'description': _is_comment, 'live-migration-capable': _is_flag, 'mdev': _is_flag, },
    ('id', 'map'),
    object_id='/mapping/pci/{id}',
)
_PCI_MAPPING_CREATE_RULES: Final = Redactor(
    {'id': KEEP, 'map': Items(Properties({'node': KEEP, 'path': KEEP, 'id': KEEP, 'subsystem-id': KEEP, 'iommugroup': KEEP, 'description': KEEP}, '')), 'description': KEEP, 'live-migration-capable': KEEP, 'mdev': KEEP, },
)


def validate_pci_mapping_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.pci-mapping.create; nothing if it is sound."""
    return validate(record, _PCI_MAPPING_CREATE)


def redact_pci_mapping_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.pci-mapping.create as they may be written."""
    return redact(params, _PCI_MAPPING_CREATE_RULES, hasher)


_PCI_MAPPING_DELETE: Final = Spec(
    events.PCI_MAPPING_DELETE,
    {'id': _is_configid, },
    ('id',),
    object_id='/mapping/pci/{id}',
)
_PCI_MAPPING_DELETE_RULES: Final = Redactor(
    {'id': KEEP, },
)


def validate_pci_mapping_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.pci-mapping.delete; nothing if it is sound."""
    return validate(record, _PCI_MAPPING_DELETE)


def redact_pci_mapping_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.pci-mapping.delete as they may be written."""
    return redact(params, _PCI_MAPPING_DELETE_RULES, hasher)


_PCI_MAPPING_UPDATE: Final = Spec(
    events.PCI_MAPPING_UPDATE,
    {'id': _is_configid, 'delete': _is_comment, 'description': _is_comment, 'digest': _is_digest, 'live-migration-capable': _is_flag, 'map': _is_dir_mapping_map, 'mdev': _is_flag, },
    ('id',),
    {},
    {'description': _is_comment, 'live-migration-capable': _is_flag, 'map': _is_dir_mapping_map, 'mdev': _is_flag, },
    {},
    object_id='/mapping/pci/{id}',
)
_PCI_MAPPING_UPDATE_RULES: Final = Redactor(
    {'id': KEEP, 'delete': Separated(KEEP, ', ;'), 'description': KEEP, 'digest': KEEP, 'live-migration-capable': KEEP, 'map': Items(Properties({'node': KEEP, 'path': KEEP, 'id': KEEP, 'subsystem-id': KEEP, 'iommugroup': KEEP, 'description': KEEP}, '')), 'mdev': KEEP, },
)


def validate_pci_mapping_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.pci-mapping.update; nothing if it is sound."""
    return validate(record, _PCI_MAPPING_UPDATE)


def redact_pci_mapping_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.pci-mapping.update as they may be written."""
    return redact(params, _PCI_MAPPING_UPDATE_RULES, hasher)


_USB_MAPPING_CREATE: Final = Spec(
    events.USB_MAPPING_CREATE,
    {'id': _is_configid, 'map': _is_dir_mapping_map, 'description': _is_comment, },
    ('id', 'map'),
    object_id='/mapping/usb/{id}',
)
_USB_MAPPING_CREATE_RULES: Final = Redactor(
    {'id': KEEP, 'map': Items(Properties({'node': KEEP, 'id': KEEP, 'path': KEEP, 'description': KEEP}, '')), 'description': KEEP, },
)


def validate_usb_mapping_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.usb-mapping.create; nothing if it is sound."""
    return validate(record, _USB_MAPPING_CREATE)


def redact_usb_mapping_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.usb-mapping.create as they may be written."""
    return redact(params, _USB_MAPPING_CREATE_RULES, hasher)


_USB_MAPPING_DELETE: Final = Spec(
    events.USB_MAPPING_DELETE,
    {'id': _is_configid, },
    ('id',),
    object_id='/mapping/usb/{id}',
)
_USB_MAPPING_DELETE_RULES: Final = Redactor(
    {'id': KEEP, },
)


def validate_usb_mapping_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.usb-mapping.delete; nothing if it is sound."""
    return validate(record, _USB_MAPPING_DELETE)


def redact_usb_mapping_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.usb-mapping.delete as they may be written."""
    return redact(params, _USB_MAPPING_DELETE_RULES, hasher)


_USB_MAPPING_UPDATE: Final = Spec(
    events.USB_MAPPING_UPDATE,
    {'id': _is_configid, 'map': _is_dir_mapping_map, 'delete': _is_comment, 'description': _is_comment, 'digest': _is_digest, },
    ('id', 'map'),
    {},
    {'description': _is_comment, 'map': _is_dir_mapping_map, },
    {},
    object_id='/mapping/usb/{id}',
)
_USB_MAPPING_UPDATE_RULES: Final = Redactor(
    {'id': KEEP, 'map': Items(Properties({'node': KEEP, 'id': KEEP, 'path': KEEP, 'description': KEEP}, '')), 'delete': Separated(KEEP, ', ;'), 'description': KEEP, 'digest': KEEP, },
)


def validate_usb_mapping_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.usb-mapping.update; nothing if it is sound."""
    return validate(record, _USB_MAPPING_UPDATE)


def redact_usb_mapping_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.usb-mapping.update as they may be written."""
    return redact(params, _USB_MAPPING_UPDATE_RULES, hasher)


_CPU_MODEL_CREATE: Final = Spec(
    events.CPU_MODEL_CREATE,
    {'cputype': _is_dir_mapping_map_item, 'reported-model': _is_dir_mapping_map_item, 'flags': _is_cpu_model_flags, 'guest-phys-bits': _is_cpu_model_guest_phys_bits, 'hidden': _is_flag, 'hv-vendor-id': _is_cpu_model_hv_vendor_id, 'level': _is_cpu_model_level, 'phys-bits': _is_cpu_model_phys_bits, },
    ('cputype', 'reported-model'),
    object_id='/mapping/cpu/{cputype}',
)
_CPU_MODEL_CREATE_RULES: Final = Redactor(
    {'cputype': KEEP, 'reported-model': KEEP, 'flags': KEEP, 'guest-phys-bits': KEEP, 'hidden': KEEP, 'hv-vendor-id': KEEP, 'level': KEEP, 'phys-bits': KEEP, },
)


def validate_cpu_model_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cpu-model.create; nothing if it is sound."""
    return validate(record, _CPU_MODEL_CREATE)


def redact_cpu_model_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cpu-model.create as they may be written."""
    return redact(params, _CPU_MODEL_CREATE_RULES, hasher)


_CPU_MODEL_UPDATE: Final = Spec(
    events.CPU_MODEL_UPDATE,
    {'cputype': _is_dir_mapping_map_item, 'delete': _is_comment, 'digest': _is_digest, 'flags': _is_cpu_model_flags, 'guest-phys-bits': _is_cpu_model_guest_phys_bits, 'hidden': _is_flag, 'hv-vendor-id': _is_cpu_model_hv_vendor_id, 'level': _is_cpu_model_level, 'phys-bits': _is_cpu_model_phys_bits, 'reported-model': _is_dir_mapping_map_item, },
    ('cputype',),
    {},
    {'flags': _is_cpu_model_flags, 'guest-phys-bits': _is_cpu_model_guest_phys_bits, 'hidden': _is_flag, 'hv-vendor-id': _is_cpu_model_hv_vendor_id, 'level': _is_cpu_model_level, 'phys-bits': _is_cpu_model_phys_bits, 'reported-model': _is_dir_mapping_map_item, },
    {},
    object_id='/mapping/cpu/{cputype}',
)
_CPU_MODEL_UPDATE_RULES: Final = Redactor(
    {'cputype': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'flags': KEEP, 'guest-phys-bits': KEEP, 'hidden': KEEP, 'hv-vendor-id': KEEP, 'level': KEEP, 'phys-bits': KEEP, 'reported-model': KEEP, },
)


def validate_cpu_model_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cpu-model.update; nothing if it is sound."""
    return validate(record, _CPU_MODEL_UPDATE)


def redact_cpu_model_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cpu-model.update as they may be written."""
    return redact(params, _CPU_MODEL_UPDATE_RULES, hasher)


_CPU_MODEL_DELETE: Final = Spec(
    events.CPU_MODEL_DELETE,
    {'cputype': _is_dir_mapping_map_item, },
    ('cputype',),
    object_id='/mapping/cpu/{cputype}',
)
_CPU_MODEL_DELETE_RULES: Final = Redactor(
    {'cputype': KEEP, },
)


def validate_cpu_model_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cpu-model.delete; nothing if it is sound."""
    return validate(record, _CPU_MODEL_DELETE)


def redact_cpu_model_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cpu-model.delete as they may be written."""
    return redact(params, _CPU_MODEL_DELETE_RULES, hasher)


def point_dir_mapping_create(point: Point) -> Callable[..., bool]:
    """The audit point of DIR_MAPPING_CREATE."""
    _slow = point.slow

    def emit(
        *,
        id: Any = UNSET,
        map: Any = UNSET,
        description: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'id': id, 'map': map, 'description': description, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_dir_mapping_delete(point: Point) -> Callable[..., bool]:
    """The audit point of DIR_MAPPING_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id')
    _p0 = direct(_P0)

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
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
        ):
            done = _put(
                status, subject, f'/mapping/dir/{id}' if object_id is None else object_id,
                _made(id),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_dir_mapping_update(point: Point) -> Callable[..., bool]:
    """The audit point of DIR_MAPPING_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'delete', 'description', 'digest', 'map')
    _p0 = direct(_P0)

    def emit(
        *,
        id: Any = UNSET,
        delete: Any = UNSET,
        description: Any = UNSET,
        digest: Any = UNSET,
        map: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (description is UNSET or _type(description) is str and _len(description) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and map is UNSET
        ):
            done = _put(
                status, subject, f'/mapping/dir/{id}' if object_id is None else object_id,
                _made(id, delete, description, digest, map),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'delete': delete, 'description': description, 'digest': digest, 'map': map, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_pci_mapping_create(point: Point) -> Callable[..., bool]:
    """The audit point of PCI_MAPPING_CREATE."""
    _slow = point.slow

    def emit(
        *,
        id: Any = UNSET,
        map: Any = UNSET,
        description: Any = UNSET,
        live_migration_capable: Any = UNSET,
        mdev: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'id': id, 'map': map, 'description': description, 'live-migration-capable': live_migration_capable, 'mdev': mdev, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_pci_mapping_delete(point: Point) -> Callable[..., bool]:
    """The audit point of PCI_MAPPING_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id')
    _p0 = direct(_P0)

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
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
        ):
            done = _put(
                status, subject, f'/mapping/pci/{id}' if object_id is None else object_id,
                _made(id),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_pci_mapping_update(point: Point) -> Callable[..., bool]:
    """The audit point of PCI_MAPPING_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'delete', 'description', 'digest', 'live-migration-capable', 'map', 'mdev')
    _p0 = direct(_P0)

    def emit(
        *,
        id: Any = UNSET,
        delete: Any = UNSET,
        description: Any = UNSET,
        digest: Any = UNSET,
        live_migration_capable: Any = UNSET,
        map: Any = UNSET,
        mdev: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (description is UNSET or _type(description) is str and _len(description) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (live_migration_capable is UNSET or _type(live_migration_capable) is bool)
            and map is UNSET
            and (mdev is UNSET or _type(mdev) is bool)
        ):
            done = _put(
                status, subject, f'/mapping/pci/{id}' if object_id is None else object_id,
                _made(id, delete, description, digest, live_migration_capable, map, mdev),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'delete': delete, 'description': description, 'digest': digest, 'live-migration-capable': live_migration_capable, 'map': map, 'mdev': mdev, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_usb_mapping_create(point: Point) -> Callable[..., bool]:
    """The audit point of USB_MAPPING_CREATE."""
    _slow = point.slow

    def emit(
        *,
        id: Any = UNSET,
        map: Any = UNSET,
        description: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'id': id, 'map': map, 'description': description, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_usb_mapping_delete(point: Point) -> Callable[..., bool]:
    """The audit point of USB_MAPPING_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id')
    _p0 = direct(_P0)

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
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
        ):
            done = _put(
                status, subject, f'/mapping/usb/{id}' if object_id is None else object_id,
                _made(id),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_usb_mapping_update(point: Point) -> Callable[..., bool]:
    """The audit point of USB_MAPPING_UPDATE."""
    _slow = point.slow

    def emit(
        *,
        id: Any = UNSET,
        map: Any = UNSET,
        delete: Any = UNSET,
        description: Any = UNSET,
        digest: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'id': id, 'map': map, 'delete': delete, 'description': description, 'digest': digest, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cpu_model_create(point: Point) -> Callable[..., bool]:
    """The audit point of CPU_MODEL_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('cputype', 'reported-model', 'flags', 'guest-phys-bits', 'hidden', 'hv-vendor-id', 'level', 'phys-bits')
    _p1 = direct(_P1)
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        cputype: Any = UNSET,
        reported_model: Any = UNSET,
        flags: Any = UNSET,
        guest_phys_bits: Any = UNSET,
        hidden: Any = UNSET,
        hv_vendor_id: Any = UNSET,
        level: Any = UNSET,
        phys_bits: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(cputype) is str and _len(cputype) <= 4096
            and _type(reported_model) is str and _len(reported_model) <= 4096
            and (flags is UNSET or _type(flags) is str and _len(flags) <= 4096 and _p1(flags) is not None)
            and (guest_phys_bits is UNSET or _type(guest_phys_bits) is int and 32 <= guest_phys_bits <= 64)
            and (hidden is UNSET or _type(hidden) is bool)
            and (hv_vendor_id is UNSET or _type(hv_vendor_id) is str and _len(hv_vendor_id) <= 4096 and _p2(hv_vendor_id) is not None)
            and (level is UNSET or _type(level) is int and -9223372036854775808 <= level <= 18446744073709551615)
            and (phys_bits is UNSET or _type(phys_bits) is str and _len(phys_bits) <= 4096 and _p3(phys_bits) is not None)
        ):
            done = _put(
                status, subject, f'/mapping/cpu/{cputype}' if object_id is None else object_id,
                _made(cputype, reported_model, flags, guest_phys_bits, hidden, hv_vendor_id, level, phys_bits),
            )
            if done is not None:
                return done
        return _slow(
            {'cputype': cputype, 'reported-model': reported_model, 'flags': flags, 'guest-phys-bits': guest_phys_bits, 'hidden': hidden, 'hv-vendor-id': hv_vendor_id, 'level': level, 'phys-bits': phys_bits, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cpu_model_update(point: Point) -> Callable[..., bool]:
    """The audit point of CPU_MODEL_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('cputype', 'delete', 'digest', 'flags', 'guest-phys-bits', 'hidden', 'hv-vendor-id', 'level', 'phys-bits', 'reported-model')
    _p1 = direct(_P1)
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        cputype: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        flags: Any = UNSET,
        guest_phys_bits: Any = UNSET,
        hidden: Any = UNSET,
        hv_vendor_id: Any = UNSET,
        level: Any = UNSET,
        phys_bits: Any = UNSET,
        reported_model: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(cputype) is str and _len(cputype) <= 4096
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (flags is UNSET or _type(flags) is str and _len(flags) <= 4096 and _p1(flags) is not None)
            and (guest_phys_bits is UNSET or _type(guest_phys_bits) is int and 32 <= guest_phys_bits <= 64)
            and (hidden is UNSET or _type(hidden) is bool)
            and (hv_vendor_id is UNSET or _type(hv_vendor_id) is str and _len(hv_vendor_id) <= 4096 and _p2(hv_vendor_id) is not None)
            and (level is UNSET or _type(level) is int and -9223372036854775808 <= level <= 18446744073709551615)
            and (phys_bits is UNSET or _type(phys_bits) is str and _len(phys_bits) <= 4096 and _p3(phys_bits) is not None)
            and (reported_model is UNSET or _type(reported_model) is str and _len(reported_model) <= 4096)
        ):
            done = _put(
                status, subject, f'/mapping/cpu/{cputype}' if object_id is None else object_id,
                _made(cputype, delete, digest, flags, guest_phys_bits, hidden, hv_vendor_id, level, phys_bits, reported_model),
            )
            if done is not None:
                return done
        return _slow(
            {'cputype': cputype, 'delete': delete, 'digest': digest, 'flags': flags, 'guest-phys-bits': guest_phys_bits, 'hidden': hidden, 'hv-vendor-id': hv_vendor_id, 'level': level, 'phys-bits': phys_bits, 'reported-model': reported_model, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cpu_model_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CPU_MODEL_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('cputype')

    def emit(
        *,
        cputype: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(cputype) is str and _len(cputype) <= 4096
        ):
            done = _put(
                status, subject, f'/mapping/cpu/{cputype}' if object_id is None else object_id,
                _made(cputype),
            )
            if done is not None:
                return done
        return _slow(
            {'cputype': cputype, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.DIR_MAPPING_CREATE.id: point_dir_mapping_create,
    events.DIR_MAPPING_DELETE.id: point_dir_mapping_delete,
    events.DIR_MAPPING_UPDATE.id: point_dir_mapping_update,
    events.PCI_MAPPING_CREATE.id: point_pci_mapping_create,
    events.PCI_MAPPING_DELETE.id: point_pci_mapping_delete,
    events.PCI_MAPPING_UPDATE.id: point_pci_mapping_update,
    events.USB_MAPPING_CREATE.id: point_usb_mapping_create,
    events.USB_MAPPING_DELETE.id: point_usb_mapping_delete,
    events.USB_MAPPING_UPDATE.id: point_usb_mapping_update,
    events.CPU_MODEL_CREATE.id: point_cpu_model_create,
    events.CPU_MODEL_UPDATE.id: point_cpu_model_update,
    events.CPU_MODEL_DELETE.id: point_cpu_model_delete,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.DIR_MAPPING_CREATE.id: validate_dir_mapping_create,
    events.DIR_MAPPING_DELETE.id: validate_dir_mapping_delete,
    events.DIR_MAPPING_UPDATE.id: validate_dir_mapping_update,
    events.PCI_MAPPING_CREATE.id: validate_pci_mapping_create,
    events.PCI_MAPPING_DELETE.id: validate_pci_mapping_delete,
    events.PCI_MAPPING_UPDATE.id: validate_pci_mapping_update,
    events.USB_MAPPING_CREATE.id: validate_usb_mapping_create,
    events.USB_MAPPING_DELETE.id: validate_usb_mapping_delete,
    events.USB_MAPPING_UPDATE.id: validate_usb_mapping_update,
    events.CPU_MODEL_CREATE.id: validate_cpu_model_create,
    events.CPU_MODEL_UPDATE.id: validate_cpu_model_update,
    events.CPU_MODEL_DELETE.id: validate_cpu_model_delete,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.DIR_MAPPING_CREATE.id: _DIR_MAPPING_CREATE,
    events.DIR_MAPPING_DELETE.id: _DIR_MAPPING_DELETE,
    events.DIR_MAPPING_UPDATE.id: _DIR_MAPPING_UPDATE,
    events.PCI_MAPPING_CREATE.id: _PCI_MAPPING_CREATE,
    events.PCI_MAPPING_DELETE.id: _PCI_MAPPING_DELETE,
    events.PCI_MAPPING_UPDATE.id: _PCI_MAPPING_UPDATE,
    events.USB_MAPPING_CREATE.id: _USB_MAPPING_CREATE,
    events.USB_MAPPING_DELETE.id: _USB_MAPPING_DELETE,
    events.USB_MAPPING_UPDATE.id: _USB_MAPPING_UPDATE,
    events.CPU_MODEL_CREATE.id: _CPU_MODEL_CREATE,
    events.CPU_MODEL_UPDATE.id: _CPU_MODEL_UPDATE,
    events.CPU_MODEL_DELETE.id: _CPU_MODEL_DELETE,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.DIR_MAPPING_CREATE.id: redact_dir_mapping_create,
    events.DIR_MAPPING_DELETE.id: redact_dir_mapping_delete,
    events.DIR_MAPPING_UPDATE.id: redact_dir_mapping_update,
    events.PCI_MAPPING_CREATE.id: redact_pci_mapping_create,
    events.PCI_MAPPING_DELETE.id: redact_pci_mapping_delete,
    events.PCI_MAPPING_UPDATE.id: redact_pci_mapping_update,
    events.USB_MAPPING_CREATE.id: redact_usb_mapping_create,
    events.USB_MAPPING_DELETE.id: redact_usb_mapping_delete,
    events.USB_MAPPING_UPDATE.id: redact_usb_mapping_update,
    events.CPU_MODEL_CREATE.id: redact_cpu_model_create,
    events.CPU_MODEL_UPDATE.id: redact_cpu_model_update,
    events.CPU_MODEL_DELETE.id: redact_cpu_model_delete,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.DIR_MAPPING_CREATE.id: _DIR_MAPPING_CREATE_RULES,
    events.DIR_MAPPING_DELETE.id: _DIR_MAPPING_DELETE_RULES,
    events.DIR_MAPPING_UPDATE.id: _DIR_MAPPING_UPDATE_RULES,
    events.PCI_MAPPING_CREATE.id: _PCI_MAPPING_CREATE_RULES,
    events.PCI_MAPPING_DELETE.id: _PCI_MAPPING_DELETE_RULES,
    events.PCI_MAPPING_UPDATE.id: _PCI_MAPPING_UPDATE_RULES,
    events.USB_MAPPING_CREATE.id: _USB_MAPPING_CREATE_RULES,
    events.USB_MAPPING_DELETE.id: _USB_MAPPING_DELETE_RULES,
    events.USB_MAPPING_UPDATE.id: _USB_MAPPING_UPDATE_RULES,
    events.CPU_MODEL_CREATE.id: _CPU_MODEL_CREATE_RULES,
    events.CPU_MODEL_UPDATE.id: _CPU_MODEL_UPDATE_RULES,
    events.CPU_MODEL_DELETE.id: _CPU_MODEL_DELETE_RULES,
}
