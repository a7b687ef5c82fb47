"""The events of the area 'certificate': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_hashed, is_integer, is_masked, validate
from auditlex.redaction import HASH, KEEP, MASKED, NO_KEY, Redactor, Separated, redact
from auditlex.points import MASK, NOTHING, Point, UNSET, direct, fields
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
_P1: Final = fullmatch('https?://[^\\n]*')
_P2: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')


def _is_acme_plugin_api(v: object) -> bool:
    return type(v) is str and v in {'1984hosting', 'acmedns', 'acmeproxy', 'active24', 'ad', 'ali', 'alviy', 'anx', 'artfiles', 'arvan', 'aurora', 'autodns', 'aws', 'azion', 'azure', 'beget', 'bookmyname', 'bunny', 'cf', 'clouddns', 'cloudns', 'cn', 'conoha', 'constellix', 'cpanel', 'curanet', 'cyon', 'da', 'ddnss', 'desec', 'df', 'dgon', 'dnsexit', 'dnshome', 'dnsimple', 'dnsservices', 'doapi', 'domeneshop', 'dp', 'dpi', 'dreamhost', 'duckdns', 'durabledns', 'dyn', 'dynu', 'dynv6', 'easydns', 'edgecenter', 'edgedns', 'euserv', 'exoscale', 'fornex', 'freedns', 'freemyip', 'gandi_livedns', 'gcloud', 'gcore', 'gd', 'geoscaling', 'googledomains', 'he', 'he_ddns', 'hetzner', 'hetznercloud', 'hexonet', 'hostingde', 'huaweicloud', 'infoblox', 'infomaniak', 'internetbs', 'inwx', 'ionos', 'ionos_cloud', 'ipv64', 'ispconfig', 'jd', 'joker', 'kappernet', 'kas', 'kinghost', 'knot', 'la', 'leaseweb', 'lexicon', 'limacity', 'linode', 'linode_v4', 'loopia', 'lua', 'maradns', 'me', 'miab', 'mijnhost', 'misaka', 'myapi', 'mydevil', 'mydnsjp', 'mythic_beasts', 'namecheap', 'namecom', 'namesilo', 'nanelo', 'nederhost', 'neodigit', 'netcup', 'netlify', 'nic', 'njalla', 'nm', 'nsd', 'nsone', 'nsupdate', 'nw', 'oci', 'omglol', 'one', 'online', 'openprovider', 'openprovider_rest', 'openstack', 'opnsense', 'ovh', 'pdns', 'pleskxml', 'pointhq', 'porkbun', 'rackcorp', 'rackspace', 'rage4', 'rcode0', 'regru', 'scaleway', 'schlundtech', 'selectel', 'selfhost', 'servercow', 'simply', 'spaceship', 'technitium', 'tele3', 'tencent', 'timeweb', 'transip', 'udr', 'ultra', 'unoeuro', 'variomedia', 'veesp', 'vercel', 'vscale', 'vultr', 'websupport', 'west_cn', 'world4you', 'yandex360', 'yc', 'zilore', 'zone', 'zoneedit', 'zonomi'}


def _is_acme_plugin_type(v: object) -> bool:
    return type(v) is str and v in {'dns', 'standalone'}


def _is_acme_plugin_validation_delay(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 172800


def _is_configid(v: object) -> bool:
    return type(v) is str and _P0(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P2(v) is not None


def _is_node_list(v: object) -> bool:
    return type(v) is str


def _is_settings(v: object) -> bool:
    return type(v) is str and len(v) <= 4096


def _is_url(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


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
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'type', 'api', 'data', 'disable', 'nodes', 'validation-delay')
    _p0 = direct(_P0)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
            and _type(type) is str and type in {'dns', 'standalone'}
            and (api is UNSET or _type(api) is str and api in {'1984hosting', 'acmedns', 'acmeproxy', 'active24', 'ad', 'ali', 'alviy', 'anx', 'artfiles', 'arvan', 'aurora', 'autodns', 'aws', 'azion', 'azure', 'beget', 'bookmyname', 'bunny', 'cf', 'clouddns', 'cloudns', 'cn', 'conoha', 'constellix', 'cpanel', 'curanet', 'cyon', 'da', 'ddnss', 'desec', 'df', 'dgon', 'dnsexit', 'dnshome', 'dnsimple', 'dnsservices', 'doapi', 'domeneshop', 'dp', 'dpi', 'dreamhost', 'duckdns', 'durabledns', 'dyn', 'dynu', 'dynv6', 'easydns', 'edgecenter', 'edgedns', 'euserv', 'exoscale', 'fornex', 'freedns', 'freemyip', 'gandi_livedns', 'gcloud', 'gcore', 'gd', 'geoscaling', 'googledomains', 'he', 'he_ddns', 'hetzner', 'hetznercloud', 'hexonet', 'hostingde', 'huaweicloud', 'infoblox', 'infomaniak', 'internetbs', 'inwx', 'ionos', 'ionos_cloud', 'ipv64', 'ispconfig', 'jd', 'joker', 'kappernet', 'kas', 'kinghost', 'knot', 'la', 'leaseweb', 'lexicon', 'limacity', 'linode', 'linode_v4', 'loopia', 'lua', 'maradns', 'me', 'miab', 'mijnhost', 'misaka', 'myapi', 'mydevil', 'mydnsjp', 'mythic_beasts', 'namecheap', 'namecom', 'namesilo', 'nanelo', 'nederhost', 'neodigit', 'netcup', 'netlify', 'nic', 'njalla', 'nm', 'nsd', 'nsone', 'nsupdate', 'nw', 'oci', 'omglol', 'one', 'online', 'openprovider', 'openprovider_rest', 'openstack', 'opnsense', 'ovh', 'pdns', 'pleskxml', 'pointhq', 'porkbun', 'rackcorp', 'rackspace', 'rage4', 'rcode0', 'regru', 'scaleway', 'schlundtech', 'selectel', 'selfhost', 'servercow', 'simply', 'spaceship', 'technitium', 'tele3', 'tencent', 'timeweb', 'transip', 'udr', 'ultra', 'unoeuro', 'variomedia', 'veesp', 'vercel', 'vscale', 'vultr', 'websupport', 'west_cn', 'world4you', 'yandex360', 'yc', 'zilore', 'zone', 'zoneedit', 'zonomi'})
            and (disable is UNSET or _type(disable) is bool)
            and (nodes is UNSET or _type(nodes) is str and _len(nodes) <= 4096)
            and (validation_delay is UNSET or _type(validation_delay) is int and 0 <= validation_delay <= 172800)
        ):
            done = _put(
                status, subject, f'/cluster/acme/plugins/{id}' if object_id is None else object_id,
                _made(id, type, api, UNSET if data is UNSET else MASK, disable, nodes, validation_delay),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'type': type, 'api': api, 'data': data, 'disable': disable, 'nodes': nodes, 'validation-delay': validation_delay, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_plugin_delete(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_PLUGIN_DELETE."""
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
                status, subject, f'/cluster/acme/plugins/{id}' if object_id is None else object_id,
                _made(id),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_plugin_update(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_PLUGIN_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'api', 'data', 'delete', 'digest', 'disable', 'nodes', 'validation-delay')
    _p0 = direct(_P0)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 4096 and _p0(id) is not None
            and (api is UNSET or _type(api) is str and api in {'1984hosting', 'acmedns', 'acmeproxy', 'active24', 'ad', 'ali', 'alviy', 'anx', 'artfiles', 'arvan', 'aurora', 'autodns', 'aws', 'azion', 'azure', 'beget', 'bookmyname', 'bunny', 'cf', 'clouddns', 'cloudns', 'cn', 'conoha', 'constellix', 'cpanel', 'curanet', 'cyon', 'da', 'ddnss', 'desec', 'df', 'dgon', 'dnsexit', 'dnshome', 'dnsimple', 'dnsservices', 'doapi', 'domeneshop', 'dp', 'dpi', 'dreamhost', 'duckdns', 'durabledns', 'dyn', 'dynu', 'dynv6', 'easydns', 'edgecenter', 'edgedns', 'euserv', 'exoscale', 'fornex', 'freedns', 'freemyip', 'gandi_livedns', 'gcloud', 'gcore', 'gd', 'geoscaling', 'googledomains', 'he', 'he_ddns', 'hetzner', 'hetznercloud', 'hexonet', 'hostingde', 'huaweicloud', 'infoblox', 'infomaniak', 'internetbs', 'inwx', 'ionos', 'ionos_cloud', 'ipv64', 'ispconfig', 'jd', 'joker', 'kappernet', 'kas', 'kinghost', 'knot', 'la', 'leaseweb', 'lexicon', 'limacity', 'linode', 'linode_v4', 'loopia', 'lua', 'maradns', 'me', 'miab', 'mijnhost', 'misaka', 'myapi', 'mydevil', 'mydnsjp', 'mythic_beasts', 'namecheap', 'namecom', 'namesilo', 'nanelo', 'nederhost', 'neodigit', 'netcup', 'netlify', 'nic', 'njalla', 'nm', 'nsd', 'nsone', 'nsupdate', 'nw', 'oci', 'omglol', 'one', 'online', 'openprovider', 'openprovider_rest', 'openstack', 'opnsense', 'ovh', 'pdns', 'pleskxml', 'pointhq', 'porkbun', 'rackcorp', 'rackspace', 'rage4', 'rcode0', 'regru', 'scaleway', 'schlundtech', 'selectel', 'selfhost', 'servercow', 'simply', 'spaceship', 'technitium', 'tele3', 'tencent', 'timeweb', 'transip', 'udr', 'ultra', 'unoeuro', 'variomedia', 'veesp', 'vercel', 'vscale', 'vultr', 'websupport', 'west_cn', 'world4you', 'yandex360', 'yc', 'zilore', 'zone', 'zoneedit', 'zonomi'})
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (digest is UNSET or _type(digest) is str and _len(digest) <= 64)
            and (disable is UNSET or _type(disable) is bool)
            and (nodes is UNSET or _type(nodes) is str and _len(nodes) <= 4096)
            and (validation_delay is UNSET or _type(validation_delay) is int and 0 <= validation_delay <= 172800)
        ):
            done = _put(
                status, subject, f'/cluster/acme/plugins/{id}' if object_id is None else object_id,
                _made(id, api, UNSET if data is UNSET else MASK, delete, digest, disable, nodes, validation_delay),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'api': api, 'data': data, 'delete': delete, 'digest': digest, 'disable': disable, 'nodes': nodes, 'validation-delay': validation_delay, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_plugin_list(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_PLUGIN_LIST."""
    _slow = point.slow
    _put = point.put
    _made = fields('type')

    def emit(
        *,
        type: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (type is UNSET or _type(type) is str and type in {'dns', 'standalone'})
        ):
            done = _put(
                status, subject, f'/cluster/acme/plugins' if object_id is None else object_id,
                _made(type),
            )
            if done is not None:
                return done
        return _slow(
            {'type': type, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_plugin_read(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_PLUGIN_READ."""
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
                status, subject, f'/cluster/acme/plugins/{id}' if object_id is None else object_id,
                _made(id),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_account_register(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_ACCOUNT_REGISTER."""
    _slow = point.slow
    _put = point.put
    _made = fields('contact', 'directory', 'eab-hmac-key', 'eab-kid', 'name', 'tos_url')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(contact) is str and _len(contact) <= 4096
            and (directory is UNSET or _type(directory) is str and _len(directory) <= 4096 and _p1(directory) is not None)
            and (eab_kid is UNSET or _type(eab_kid) is str and _len(eab_kid) <= 4096)
            and (name is UNSET or _type(name) is str and _len(name) <= 4096 and _p0(name) is not None)
            and (tos_url is UNSET or _type(tos_url) is str and _len(tos_url) <= 4096)
        ):
            done = _put(
                status, subject, f'/cluster/acme/account' if object_id is None else object_id,
                _made(contact, directory, UNSET if eab_hmac_key is UNSET else MASK, eab_kid, name, tos_url),
            )
            if done is not None:
                return done
        return _slow(
            {'contact': contact, 'directory': directory, 'eab-hmac-key': eab_hmac_key, 'eab-kid': eab_kid, 'name': name, 'tos_url': tos_url, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_account_deactivate(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_ACCOUNT_DEACTIVATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
        ):
            done = _put(
                status, subject, f'/cluster/acme/account/{name}' if object_id is None else object_id,
                _made(name),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_account_update(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_ACCOUNT_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('name', 'contact')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        contact: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
            and (contact is UNSET or _type(contact) is str and _len(contact) <= 4096)
        ):
            done = _put(
                status, subject, f'/cluster/acme/account/{name}' if object_id is None else object_id,
                _made(name, contact),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, 'contact': contact, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acme_account_read(point: Point) -> Callable[..., bool]:
    """The audit point of ACME_ACCOUNT_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('name')
    _p0 = direct(_P0)

    def emit(
        *,
        name: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(name) is str and _len(name) <= 4096 and _p0(name) is not None
        ):
            done = _put(
                status, subject, f'/cluster/acme/account/{name}' if object_id is None else object_id,
                _made(name),
            )
            if done is not None:
                return done
        return _slow(
            {'name': name, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_certificate_revoke(point: Point) -> Callable[..., bool]:
    """The audit point of CERTIFICATE_REVOKE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node')
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p2(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}/certificates' if object_id is None else object_id,
                _made(node),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_certificate_order(point: Point) -> Callable[..., bool]:
    """The audit point of CERTIFICATE_ORDER."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'force')
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        force: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p2(node) is not None
            and (force is UNSET or _type(force) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/certificates' if object_id is None else object_id,
                _made(node, force),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'force': force, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_certificate_renew(point: Point) -> Callable[..., bool]:
    """The audit point of CERTIFICATE_RENEW."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'force')
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        force: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p2(node) is not None
            and (force is UNSET or _type(force) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/certificates' if object_id is None else object_id,
                _made(node, force),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'force': force, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_certificate_delete(point: Point) -> Callable[..., bool]:
    """The audit point of CERTIFICATE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'restart')
    _p2 = direct(_P2)

    def emit(
        *,
        node: Any = UNSET,
        restart: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p2(node) is not None
            and (restart is UNSET or _type(restart) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/certificates' if object_id is None else object_id,
                _made(node, restart),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, 'restart': restart, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_certificate_upload(point: Point) -> Callable[..., bool]:
    """The audit point of CERTIFICATE_UPLOAD."""
    _slow = point.slow
    _put = point.put
    _made = fields('node', 'certificates', 'force', 'key', 'restart')
    _hashed = point.hashed
    _p2 = direct(_P2)

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
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(node) is str and _len(node) <= 63 and _p2(node) is not None
            and certificates is not UNSET
            and (force is UNSET or _type(force) is bool)
            and (restart is UNSET or _type(restart) is bool)
        ):
            done = _put(
                status, subject, f'/nodes/{node}/certificates' if object_id is None else object_id,
                _made(node, _hashed('certificates', certificates), force, UNSET if key is UNSET else MASK, restart),
            )
            if done is not None:
                return done
        return _slow(
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
