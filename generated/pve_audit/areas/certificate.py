"""The events of the area 'certificate': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_hashed, is_integer, is_masked, validate
from auditlex.redaction import HASH, KEEP, MASKED, NO_KEY, Redactor, Separated, redact
from auditlex.points import MASK, Point, UNSET
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
_P1: Final = fullmatch('https?://[^\\n]*')
_P2: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')


def _is_acme_plugin_api(v: object) -> bool:
    return type(v) is str and v in {'1984hosting', 'acmedns', 'acmeproxy', 'active24', 'ad', 'ali', 'alviy', 'anx', 'artfiles', 'arvan', 'aurora', 'autodns', 'aws', 'azion', 'azure', 'beget', 'bookmyname', 'bunny', 'cf', 'clouddns', 'cloudns', 'cn', 'conoha', 'constellix', 'cpanel', 'curanet', 'cyon', 'da', 'ddnss', 'desec', 'df', 'dgon', 'dnsexit', 'dnshome', 'dnsimple', 'dnsservices', 'doapi', 'domeneshop', 'dp', 'dpi', 'dreamhost', 'duckdns', 'durabledns', 'dyn', 'dynu', 'dynv6', 'easydns', 'edgecenter', 'edgedns', 'euserv', 'exoscale', 'fornex', 'freedns', 'freemyip', 'gandi_livedns', 'gcloud', 'gcore', 'gd', 'geoscaling', 'googledomains', 'he', 'he_ddns', 'hetzner', 'hetznercloud', 'hexonet', 'hostingde', 'huaweicloud', 'infoblox', 'infomaniak', 'internetbs', 'inwx', 'ionos', 'ionos_cloud', 'ipv64', 'ispconfig', 'jd', 'joker', 'kappernet', 'kas', 'kinghost', 'knot', 'la', 'leaseweb', 'lexicon', 'limacity', 'linode', 'linode_v4', 'loopia', 'lua', 'maradns', 'me', 'miab', 'mijnhost', 'misaka', 'myapi', 'mydevil', 'mydnsjp', 'mythic_beasts', 'namecheap', 'namecom', 'namesilo', 'nanelo', 'nederhost', 'neodigit', 'netcup', 'netlify', 'nic', 'njalla', 'nm', 'nsd', 'nsone', 'nsupdate', 'nw', 'oci', 'omglol', 'one', 'online', 'openprovider', 'openprovider_rest', 'openstack', 'opnsense', 'ovh', 'pdns', 'pleskxml', 'pointhq', 'porkbun', 'rackcorp', 'rackspace', 'rage4', 'rcode0', 'regru', 'scaleway', 'schlundtech', 'selectel', 'selfhost', 'servercow', 'simply', 'spaceship', 'technitium', 'tele3', 'tencent', 'timeweb', 'transip', 'udr', 'ultra', 'unoeuro', 'variomedia', 'veesp', 'vercel', 'vscale', 'vultr', 'websupport', 'west_cn', 'world4you', 'yandex360', 'yc', 'zilore', 'zone', 'zoneedit', 'zonomi'}


def _is_acme_plugin_type(v: object) -> bool:
    return type(v) is str and v in {'dns', 'standalone'}


def _is_acme_plugin_validation_delay(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 172800


def _is_configid(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P0(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and v[-1:] != '\n' and _P2(v) is not None


def _is_node_list(v: object) -> bool:
    return type(v) is str


def _is_settings(v: object) -> bool:
    return type(v) is str and len(v) <= 4096


def _is_url(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P1(v) is not None


_ACME_PLUGIN_CREATE: Final = Spec(
    events.ACME_PLUGIN_CREATE,
    {'id': _is_configid, 'type': _is_acme_plugin_type, 'api': _is_acme_plugin_api, 'data': is_masked, 'disable': _is_flag, 'nodes': _is_node_list, 'validation-delay': _is_acme_plugin_validation_delay, },
    ('id', 'type'),
    object_id='/cluster/acme/plugins/{id}',
)
_ACME_PLUGIN_CREATE_RULES: Final = Redactor(
    {'id': KEEP, 'type': KEEP, 'api': KEEP, 'data': MASKED, 'disable': KEEP, 'nodes': Separated(KEEP, ', ;'), 'validation-delay': KEEP, },
)


def validate_acme_plugin_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acme-plugin.create; nothing if it is sound."""
    return validate(record, _ACME_PLUGIN_CREATE)


def redact_acme_plugin_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acme-plugin.create as they may be written."""
    return redact(params, _ACME_PLUGIN_CREATE_RULES, hasher)


_ACME_PLUGIN_DELETE: Final = Spec(
    events.ACME_PLUGIN_DELETE,
    {'id': _is_configid, },
    ('id',),
    object_id='/cluster/acme/plugins/{id}',
)
_ACME_PLUGIN_DELETE_RULES: Final = Redactor(
    {'id': KEEP, },
)


def validate_acme_plugin_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acme-plugin.delete; nothing if it is sound."""
    return validate(record, _ACME_PLUGIN_DELETE)


def redact_acme_plugin_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acme-plugin.delete as they may be written."""
    return redact(params, _ACME_PLUGIN_DELETE_RULES, hasher)


_ACME_PLUGIN_UPDATE: Final = Spec(
    events.ACME_PLUGIN_UPDATE,
    {'id': _is_configid, 'api': _is_acme_plugin_api, 'data': is_masked, 'delete': _is_settings, 'digest': _is_digest, 'disable': _is_flag, 'nodes': _is_node_list, 'validation-delay': _is_acme_plugin_validation_delay, },
    ('id',),
    {},
    {'api': _is_acme_plugin_api, 'data': is_masked, 'disable': _is_flag, 'nodes': _is_node_list, 'validation-delay': _is_acme_plugin_validation_delay, },
    {},
    object_id='/cluster/acme/plugins/{id}',
)
_ACME_PLUGIN_UPDATE_RULES: Final = Redactor(
    {'id': KEEP, 'api': KEEP, 'data': MASKED, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'disable': KEEP, 'nodes': Separated(KEEP, ', ;'), 'validation-delay': KEEP, },
)


def validate_acme_plugin_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acme-plugin.update; nothing if it is sound."""
    return validate(record, _ACME_PLUGIN_UPDATE)


def redact_acme_plugin_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acme-plugin.update as they may be written."""
    return redact(params, _ACME_PLUGIN_UPDATE_RULES, hasher)


_ACME_PLUGIN_LIST: Final = Spec(
    events.ACME_PLUGIN_LIST,
    {'type': _is_acme_plugin_type, },
    (),
    object_id='/cluster/acme/plugins',
)
_ACME_PLUGIN_LIST_RULES: Final = Redactor(
    {'type': KEEP, },
)


def validate_acme_plugin_list(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acme-plugin.list; nothing if it is sound."""
    return validate(record, _ACME_PLUGIN_LIST)


def redact_acme_plugin_list(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acme-plugin.list as they may be written."""
    return redact(params, _ACME_PLUGIN_LIST_RULES, hasher)


_ACME_PLUGIN_READ: Final = Spec(
    events.ACME_PLUGIN_READ,
    {'id': _is_configid, },
    ('id',),
    object_id='/cluster/acme/plugins/{id}',
)
_ACME_PLUGIN_READ_RULES: Final = Redactor(
    {'id': KEEP, },
)


def validate_acme_plugin_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acme-plugin.read; nothing if it is sound."""
    return validate(record, _ACME_PLUGIN_READ)


def redact_acme_plugin_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acme-plugin.read as they may be written."""
    return redact(params, _ACME_PLUGIN_READ_RULES, hasher)


_ACME_ACCOUNT_REGISTER: Final = Spec(
    events.ACME_ACCOUNT_REGISTER,
    {'contact': _is_node_list, 'directory': _is_url, 'eab-hmac-key': is_masked, 'eab-kid': _is_node_list, 'name': _is_configid, 'tos_url': _is_node_list, },
    ('contact',),
    object_id='/cluster/acme/account',
)
_ACME_ACCOUNT_REGISTER_RULES: Final = Redactor(
    {'contact': Separated(KEEP, ', ;'), 'directory': KEEP, 'eab-hmac-key': MASKED, 'eab-kid': KEEP, 'name': KEEP, 'tos_url': KEEP, },
)


def validate_acme_account_register(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acme-account.register; nothing if it is sound."""
    return validate(record, _ACME_ACCOUNT_REGISTER)


def redact_acme_account_register(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acme-account.register as they may be written."""
    return redact(params, _ACME_ACCOUNT_REGISTER_RULES, hasher)


_ACME_ACCOUNT_DEACTIVATE: Final = Spec(
    events.ACME_ACCOUNT_DEACTIVATE,
    {'name': _is_configid, },
    ('name',),
    object_id='/cluster/acme/account/{name}',
)
_ACME_ACCOUNT_DEACTIVATE_RULES: Final = Redactor(
    {'name': KEEP, },
)


def validate_acme_account_deactivate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acme-account.deactivate; nothing if it is sound."""
    return validate(record, _ACME_ACCOUNT_DEACTIVATE)


def redact_acme_account_deactivate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acme-account.deactivate as they may be written."""
    return redact(params, _ACME_ACCOUNT_DEACTIVATE_RULES, hasher)


_ACME_ACCOUNT_UPDATE: Final = Spec(
    events.ACME_ACCOUNT_UPDATE,
    {'name': _is_configid, 'contact': _is_node_list, },
    ('name',),
    {},
    {'contact': _is_node_list, },
    {},
    object_id='/cluster/acme/account/{name}',
)
_ACME_ACCOUNT_UPDATE_RULES: Final = Redactor(
    {'name': KEEP, 'contact': Separated(KEEP, ', ;'), },
)


def validate_acme_account_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acme-account.update; nothing if it is sound."""
    return validate(record, _ACME_ACCOUNT_UPDATE)


def redact_acme_account_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acme-account.update as they may be written."""
    return redact(params, _ACME_ACCOUNT_UPDATE_RULES, hasher)


_ACME_ACCOUNT_READ: Final = Spec(
    events.ACME_ACCOUNT_READ,
    {'name': _is_configid, },
    ('name',),
    object_id='/cluster/acme/account/{name}',
)
_ACME_ACCOUNT_READ_RULES: Final = Redactor(
    {'name': KEEP, },
)


def validate_acme_account_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acme-account.read; nothing if it is sound."""
    return validate(record, _ACME_ACCOUNT_READ)


def redact_acme_account_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acme-account.read as they may be written."""
    return redact(params, _ACME_ACCOUNT_READ_RULES, hasher)


_CERTIFICATE_REVOKE: Final = Spec(
    events.CERTIFICATE_REVOKE,
    {'node': _is_node, },
    ('node',),
    object_id='/nodes/{node}/certificates',
)
_CERTIFICATE_REVOKE_RULES: Final = Redactor(
    {'node': KEEP, },
)


def validate_certificate_revoke(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.certificate.revoke; nothing if it is sound."""
    return validate(record, _CERTIFICATE_REVOKE)


def redact_certificate_revoke(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.certificate.revoke as they may be written."""
    return redact(params, _CERTIFICATE_REVOKE_RULES, hasher)


_CERTIFICATE_ORDER: Final = Spec(
    events.CERTIFICATE_ORDER,
    {'node': _is_node, 'force': _is_flag, },
    ('node',),
    object_id='/nodes/{node}/certificates',
)
_CERTIFICATE_ORDER_RULES: Final = Redactor(
    {'node': KEEP, 'force': KEEP, },
)


def validate_certificate_order(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.certificate.order; nothing if it is sound."""
    return validate(record, _CERTIFICATE_ORDER)


def redact_certificate_order(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.certificate.order as they may be written."""
    return redact(params, _CERTIFICATE_ORDER_RULES, hasher)


_CERTIFICATE_RENEW: Final = Spec(
    events.CERTIFICATE_RENEW,
    {'node': _is_node, 'force': _is_flag, },
    ('node',),
    object_id='/nodes/{node}/certificates',
)
_CERTIFICATE_RENEW_RULES: Final = Redactor(
    {'node': KEEP, 'force': KEEP, },
)


def validate_certificate_renew(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.certificate.renew; nothing if it is sound."""
    return validate(record, _CERTIFICATE_RENEW)


def redact_certificate_renew(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.certificate.renew as they may be written."""
    return redact(params, _CERTIFICATE_RENEW_RULES, hasher)


_CERTIFICATE_DELETE: Final = Spec(
    events.CERTIFICATE_DELETE,
    {'node': _is_node, 'restart': _is_flag, },
    ('node',),
    object_id='/nodes/{node}/certificates',
)
_CERTIFICATE_DELETE_RULES: Final = Redactor(
    {'node': KEEP, 'restart': KEEP, },
)


def validate_certificate_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.certificate.delete; nothing if it is sound."""
    return validate(record, _CERTIFICATE_DELETE)


def redact_certificate_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.certificate.delete as they may be written."""
    return redact(params, _CERTIFICATE_DELETE_RULES, hasher)


_CERTIFICATE_UPLOAD: Final = Spec(
    events.CERTIFICATE_UPLOAD,
    {'node': _is_node, 'certificates': is_hashed, 'force': _is_flag, 'key': is_masked, 'restart': _is_flag, },
    ('node', 'certificates'),
    object_id='/nodes/{node}/certificates',
)
_CERTIFICATE_UPLOAD_RULES: Final = Redactor(
    {'node': KEEP, 'certificates': HASH, 'force': KEEP, 'key': MASKED, 'restart': KEEP, },
)


def validate_certificate_upload(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.certificate.upload; nothing if it is sound."""
    return validate(record, _CERTIFICATE_UPLOAD)


def redact_certificate_upload(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.certificate.upload as they may be written."""
    return redact(params, _CERTIFICATE_UPLOAD_RULES, hasher)


def point_acme_plugin_create(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_PLUGIN_CREATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        id: Any = UNSET,
        type: Any = UNSET,
        api: Any = UNSET,
        data: Any = UNSET,
        disable: Any = UNSET,
        nodes: Any = UNSET,
        validation_delay: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_configid(id) and len(id) <= 4096 and _is_acme_plugin_type(type) and (api is UNSET or _is_acme_plugin_api(api)) and (disable is UNSET or _is_flag(disable)) and (nodes is UNSET or _is_node_list(nodes) and len(nodes) <= 4096) and (validation_delay is UNSET or _is_acme_plugin_validation_delay(validation_delay)):
            params: dict[str, object] = {'id': id, 'type': type, }
            if api is not UNSET:
                params['api'] = api
            if data is not UNSET:
                params['data'] = MASK
            if disable is not UNSET:
                params['disable'] = disable
            if nodes is not UNSET:
                params['nodes'] = nodes
            if validation_delay is not UNSET:
                params['validation-delay'] = validation_delay
            if object_id is None:
                object_id = f'/cluster/acme/plugins/{id}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'id': id, 'type': type, 'api': api, 'data': data, 'disable': disable, 'nodes': nodes, 'validation-delay': validation_delay, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_plugin_delete(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_PLUGIN_DELETE."""
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
        if not more and not changes and error is None and _is_configid(id) and len(id) <= 4096:
            params: dict[str, object] = {'id': id, }
            if object_id is None:
                object_id = f'/cluster/acme/plugins/{id}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_plugin_update(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_PLUGIN_UPDATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        id: Any = UNSET,
        api: Any = UNSET,
        data: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        disable: Any = UNSET,
        nodes: Any = UNSET,
        validation_delay: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_configid(id) and len(id) <= 4096 and (api is UNSET or _is_acme_plugin_api(api)) and (delete is UNSET or _is_settings(delete)) and (digest is UNSET or _is_digest(digest)) and (disable is UNSET or _is_flag(disable)) and (nodes is UNSET or _is_node_list(nodes) and len(nodes) <= 4096) and (validation_delay is UNSET or _is_acme_plugin_validation_delay(validation_delay)):
            params: dict[str, object] = {'id': id, }
            if api is not UNSET:
                params['api'] = api
            if data is not UNSET:
                params['data'] = MASK
            if delete is not UNSET:
                params['delete'] = delete
            if digest is not UNSET:
                params['digest'] = digest
            if disable is not UNSET:
                params['disable'] = disable
            if nodes is not UNSET:
                params['nodes'] = nodes
            if validation_delay is not UNSET:
                params['validation-delay'] = validation_delay
            if object_id is None:
                object_id = f'/cluster/acme/plugins/{id}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'id': id, 'api': api, 'data': data, 'delete': delete, 'digest': digest, 'disable': disable, 'nodes': nodes, 'validation-delay': validation_delay, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_plugin_list(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_PLUGIN_LIST."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        type: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and (type is UNSET or _is_acme_plugin_type(type)):
            params: dict[str, object] = {}
            if type is not UNSET:
                params['type'] = type
            if object_id is None:
                object_id = f'/cluster/acme/plugins'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_plugin_read(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_PLUGIN_READ."""
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
        if not more and not changes and error is None and _is_configid(id) and len(id) <= 4096:
            params: dict[str, object] = {'id': id, }
            if object_id is None:
                object_id = f'/cluster/acme/plugins/{id}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_account_register(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_ACCOUNT_REGISTER."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        contact: Any = UNSET,
        directory: Any = UNSET,
        eab_hmac_key: Any = UNSET,
        eab_kid: Any = UNSET,
        name: Any = UNSET,
        tos_url: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node_list(contact) and len(contact) <= 4096 and (directory is UNSET or _is_url(directory) and len(directory) <= 4096) and (eab_kid is UNSET or _is_node_list(eab_kid) and len(eab_kid) <= 4096) and (name is UNSET or _is_configid(name) and len(name) <= 4096) and (tos_url is UNSET or _is_node_list(tos_url) and len(tos_url) <= 4096):
            params: dict[str, object] = {'contact': contact, }
            if directory is not UNSET:
                params['directory'] = directory
            if eab_hmac_key is not UNSET:
                params['eab-hmac-key'] = MASK
            if eab_kid is not UNSET:
                params['eab-kid'] = eab_kid
            if name is not UNSET:
                params['name'] = name
            if tos_url is not UNSET:
                params['tos_url'] = tos_url
            if object_id is None:
                object_id = f'/cluster/acme/account'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'contact': contact, 'directory': directory, 'eab-hmac-key': eab_hmac_key, 'eab-kid': eab_kid, 'name': name, 'tos_url': tos_url, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_account_deactivate(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_ACCOUNT_DEACTIVATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        name: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_configid(name) and len(name) <= 4096:
            params: dict[str, object] = {'name': name, }
            if object_id is None:
                object_id = f'/cluster/acme/account/{name}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'name': name, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_account_update(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_ACCOUNT_UPDATE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        name: Any = UNSET,
        contact: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_configid(name) and len(name) <= 4096 and (contact is UNSET or _is_node_list(contact) and len(contact) <= 4096):
            params: dict[str, object] = {'name': name, }
            if contact is not UNSET:
                params['contact'] = contact
            if object_id is None:
                object_id = f'/cluster/acme/account/{name}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'name': name, 'contact': contact, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_account_read(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_ACCOUNT_READ."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        name: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_configid(name) and len(name) <= 4096:
            params: dict[str, object] = {'name': name, }
            if object_id is None:
                object_id = f'/cluster/acme/account/{name}'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'name': name, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_certificate_revoke(point: Point) -> Callable[..., bool]:
    """The audit point of CERTIFICATE_REVOKE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node):
            params: dict[str, object] = {'node': node, }
            if object_id is None:
                object_id = f'/nodes/{node}/certificates'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_certificate_order(point: Point) -> Callable[..., bool]:
    """The audit point of CERTIFICATE_ORDER."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        force: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and (force is UNSET or _is_flag(force)):
            params: dict[str, object] = {'node': node, }
            if force is not UNSET:
                params['force'] = force
            if object_id is None:
                object_id = f'/nodes/{node}/certificates'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'force': force, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_certificate_renew(point: Point) -> Callable[..., bool]:
    """The audit point of CERTIFICATE_RENEW."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        force: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and (force is UNSET or _is_flag(force)):
            params: dict[str, object] = {'node': node, }
            if force is not UNSET:
                params['force'] = force
            if object_id is None:
                object_id = f'/nodes/{node}/certificates'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'force': force, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_certificate_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CERTIFICATE_DELETE."""
    slow = point.slow
    put = point.put

    def emit(
        *,
        node: Any = UNSET,
        restart: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and (restart is UNSET or _is_flag(restart)):
            params: dict[str, object] = {'node': node, }
            if restart is not UNSET:
                params['restart'] = restart
            if object_id is None:
                object_id = f'/nodes/{node}/certificates'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'restart': restart, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_certificate_upload(point: Point) -> Callable[..., bool]:
    """The audit point of CERTIFICATE_UPLOAD."""
    slow = point.slow
    put = point.put
    hashed = point.hashed

    def emit(
        *,
        node: Any = UNSET,
        certificates: Any = UNSET,
        force: Any = UNSET,
        key: Any = UNSET,
        restart: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = (),
        error: Any = None,
        **more: Any,
    ) -> bool:
        if not more and not changes and error is None and _is_node(node) and certificates is not UNSET and (force is UNSET or _is_flag(force)) and (restart is UNSET or _is_flag(restart)):
            params: dict[str, object] = {'node': node, 'certificates': hashed('certificates', certificates), }
            if force is not UNSET:
                params['force'] = force
            if key is not UNSET:
                params['key'] = MASK
            if restart is not UNSET:
                params['restart'] = restart
            if object_id is None:
                object_id = f'/nodes/{node}/certificates'
            done = put(status, subject, object_id, params)
            if done is not None:
                return done
        return slow(
            {'node': node, 'certificates': certificates, 'force': force, 'key': key, 'restart': restart, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.ACME_PLUGIN_CREATE.id: point_acme_plugin_create,
    events.ACME_PLUGIN_DELETE.id: point_acme_plugin_delete,
    events.ACME_PLUGIN_UPDATE.id: point_acme_plugin_update,
    events.ACME_PLUGIN_LIST.id: point_acme_plugin_list,
    events.ACME_PLUGIN_READ.id: point_acme_plugin_read,
    events.ACME_ACCOUNT_REGISTER.id: point_acme_account_register,
    events.ACME_ACCOUNT_DEACTIVATE.id: point_acme_account_deactivate,
    events.ACME_ACCOUNT_UPDATE.id: point_acme_account_update,
    events.ACME_ACCOUNT_READ.id: point_acme_account_read,
    events.CERTIFICATE_REVOKE.id: point_certificate_revoke,
    events.CERTIFICATE_ORDER.id: point_certificate_order,
    events.CERTIFICATE_RENEW.id: point_certificate_renew,
    events.CERTIFICATE_DELETE.id: point_certificate_delete,
    events.CERTIFICATE_UPLOAD.id: point_certificate_upload,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.ACME_PLUGIN_CREATE.id: validate_acme_plugin_create,
    events.ACME_PLUGIN_DELETE.id: validate_acme_plugin_delete,
    events.ACME_PLUGIN_UPDATE.id: validate_acme_plugin_update,
    events.ACME_PLUGIN_LIST.id: validate_acme_plugin_list,
    events.ACME_PLUGIN_READ.id: validate_acme_plugin_read,
    events.ACME_ACCOUNT_REGISTER.id: validate_acme_account_register,
    events.ACME_ACCOUNT_DEACTIVATE.id: validate_acme_account_deactivate,
    events.ACME_ACCOUNT_UPDATE.id: validate_acme_account_update,
    events.ACME_ACCOUNT_READ.id: validate_acme_account_read,
    events.CERTIFICATE_REVOKE.id: validate_certificate_revoke,
    events.CERTIFICATE_ORDER.id: validate_certificate_order,
    events.CERTIFICATE_RENEW.id: validate_certificate_renew,
    events.CERTIFICATE_DELETE.id: validate_certificate_delete,
    events.CERTIFICATE_UPLOAD.id: validate_certificate_upload,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.ACME_PLUGIN_CREATE.id: _ACME_PLUGIN_CREATE,
    events.ACME_PLUGIN_DELETE.id: _ACME_PLUGIN_DELETE,
    events.ACME_PLUGIN_UPDATE.id: _ACME_PLUGIN_UPDATE,
    events.ACME_PLUGIN_LIST.id: _ACME_PLUGIN_LIST,
    events.ACME_PLUGIN_READ.id: _ACME_PLUGIN_READ,
    events.ACME_ACCOUNT_REGISTER.id: _ACME_ACCOUNT_REGISTER,
    events.ACME_ACCOUNT_DEACTIVATE.id: _ACME_ACCOUNT_DEACTIVATE,
    events.ACME_ACCOUNT_UPDATE.id: _ACME_ACCOUNT_UPDATE,
    events.ACME_ACCOUNT_READ.id: _ACME_ACCOUNT_READ,
    events.CERTIFICATE_REVOKE.id: _CERTIFICATE_REVOKE,
    events.CERTIFICATE_ORDER.id: _CERTIFICATE_ORDER,
    events.CERTIFICATE_RENEW.id: _CERTIFICATE_RENEW,
    events.CERTIFICATE_DELETE.id: _CERTIFICATE_DELETE,
    events.CERTIFICATE_UPLOAD.id: _CERTIFICATE_UPLOAD,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.ACME_PLUGIN_CREATE.id: redact_acme_plugin_create,
    events.ACME_PLUGIN_DELETE.id: redact_acme_plugin_delete,
    events.ACME_PLUGIN_UPDATE.id: redact_acme_plugin_update,
    events.ACME_PLUGIN_LIST.id: redact_acme_plugin_list,
    events.ACME_PLUGIN_READ.id: redact_acme_plugin_read,
    events.ACME_ACCOUNT_REGISTER.id: redact_acme_account_register,
    events.ACME_ACCOUNT_DEACTIVATE.id: redact_acme_account_deactivate,
    events.ACME_ACCOUNT_UPDATE.id: redact_acme_account_update,
    events.ACME_ACCOUNT_READ.id: redact_acme_account_read,
    events.CERTIFICATE_REVOKE.id: redact_certificate_revoke,
    events.CERTIFICATE_ORDER.id: redact_certificate_order,
    events.CERTIFICATE_RENEW.id: redact_certificate_renew,
    events.CERTIFICATE_DELETE.id: redact_certificate_delete,
    events.CERTIFICATE_UPLOAD.id: redact_certificate_upload,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.ACME_PLUGIN_CREATE.id: _ACME_PLUGIN_CREATE_RULES,
    events.ACME_PLUGIN_DELETE.id: _ACME_PLUGIN_DELETE_RULES,
    events.ACME_PLUGIN_UPDATE.id: _ACME_PLUGIN_UPDATE_RULES,
    events.ACME_PLUGIN_LIST.id: _ACME_PLUGIN_LIST_RULES,
    events.ACME_PLUGIN_READ.id: _ACME_PLUGIN_READ_RULES,
    events.ACME_ACCOUNT_REGISTER.id: _ACME_ACCOUNT_REGISTER_RULES,
    events.ACME_ACCOUNT_DEACTIVATE.id: _ACME_ACCOUNT_DEACTIVATE_RULES,
    events.ACME_ACCOUNT_UPDATE.id: _ACME_ACCOUNT_UPDATE_RULES,
    events.ACME_ACCOUNT_READ.id: _ACME_ACCOUNT_READ_RULES,
    events.CERTIFICATE_REVOKE.id: _CERTIFICATE_REVOKE_RULES,
    events.CERTIFICATE_ORDER.id: _CERTIFICATE_ORDER_RULES,
    events.CERTIFICATE_RENEW.id: _CERTIFICATE_RENEW_RULES,
    events.CERTIFICATE_DELETE.id: _CERTIFICATE_DELETE_RULES,
    events.CERTIFICATE_UPLOAD.id: _CERTIFICATE_UPLOAD_RULES,
}
