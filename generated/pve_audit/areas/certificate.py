"""The events of the area 'certificate': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_hashed, is_integer, is_masked, validate
from auditlex.redaction import HASH, KEEP, MASKED, NO_KEY, Redactor, Separated, redact
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
