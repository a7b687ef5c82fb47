"""The events of the area 'cluster': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_array, is_integer, is_masked, validate
from auditlex.redaction import Items, KEEP, MASKED, NO_KEY, Properties, Redactor, Separated, redact
from auditlex.points import MASK, NOTHING, Point, UNSET, direct, fields, numbered
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

_P0: Final = fullmatch('[A-Za-z0-9](?:[A-Za-z0-9\\-]*[A-Za-z0-9])?')
_P1: Final = fullmatch('(?:[A-Fa-f0-9]{2}:){31}[A-Fa-f0-9]{2}')
_P2: Final = fullmatch('(?:[A-Za-z0-9_][A-Za-z0-9+\\-._]*;)*[A-Za-z0-9_][A-Za-z0-9+\\-._]*')


def _is_cluster_contact_link(v: object) -> bool:
    return is_integer(v) and 0 <= v <= 7


def _is_cluster_fingerprint(v: object) -> bool:
    return type(v) is str and _P1(v) is not None


def _is_cluster_member_apiversion(v: object) -> bool:
    return is_integer(v)


def _is_cluster_token_coefficient(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_datacenter_options_consent_text(v: object) -> bool:
    return type(v) is str and len(v) <= 65536


def _is_datacenter_options_console(v: object) -> bool:
    return type(v) is str and v in {'applet', 'html5', 'vv', 'xtermjs'}


def _is_datacenter_options_fencing(v: object) -> bool:
    return type(v) is str and v in {'both', 'hardware', 'watchdog'}


def _is_datacenter_options_keyboard(v: object) -> bool:
    return type(v) is str and v in {'da', 'de', 'de-ch', 'en-gb', 'en-us', 'es', 'fi', 'fr', 'fr-be', 'fr-ca', 'fr-ch', 'hu', 'is', 'it', 'ja', 'lt', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-br', 'sl', 'sv', 'tr'}


def _is_datacenter_options_language(v: object) -> bool:
    return type(v) is str and v in {'ar', 'ca', 'da', 'de', 'en', 'es', 'eu', 'fa', 'fr', 'he', 'hr', 'it', 'ja', 'ka', 'kr', 'nb', 'nl', 'nn', 'pl', 'pt_BR', 'ru', 'sl', 'sv', 'tr', 'ukr', 'zh_CN', 'zh_TW'}


def _is_datacenter_options_registered_tags(v: object) -> bool:
    return type(v) is str and _P2(v) is not None


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_link(v: object) -> bool:
    return type(v) is str


def _is_member_number(v: object) -> bool:
    return is_integer(v) and v >= 1


def _is_node(v: object) -> bool:
    return type(v) is str and len(v) <= 15 and _P0(v) is not None


def _is_node_2(v: object) -> bool:
    return type(v) is str and len(v) <= 63 and _P0(v) is not None


def _is_quorum_nodes(v: object) -> bool:
    return is_array(v) and all(map(_is_node_2, v))


_CLUSTER_CREATE: Final = Spec(
    events.CLUSTER_CREATE,
    {'clustername': _is_node, 'nodeid': _is_member_number, 'token-coefficient': _is_cluster_token_coefficient, 'votes': _is_member_number, },
    ('clustername',),
    {'link': (7, _is_link), },
    {},
    {},
    object_id='/cluster',
)
_CLUSTER_CREATE_RULES: Final = Redactor(
    {'clustername': KEEP, 'nodeid': KEEP, 'token-coefficient': KEEP, 'votes': KEEP, },
    {'link': (7, Properties({'address': KEEP, 'priority': KEEP}, 'address')), },
)


def validate_cluster_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster.create; nothing if it is sound."""
    return validate(record, _CLUSTER_CREATE)


def redact_cluster_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster.create as they may be written."""
    return redact(params, _CLUSTER_CREATE_RULES, hasher)


_CLUSTER_JOIN: Final = Spec(
    events.CLUSTER_JOIN,
    {'fingerprint': _is_cluster_fingerprint, 'hostname': _is_link, 'password': is_masked, 'force': _is_flag, 'nodeid': _is_member_number, 'votes': _is_cluster_token_coefficient, },
    ('fingerprint', 'hostname', 'password'),
    {'link': (7, _is_link), },
    {},
    {},
    object_id='/cluster',
)
_CLUSTER_JOIN_RULES: Final = Redactor(
    {'fingerprint': KEEP, 'hostname': KEEP, 'password': MASKED, 'force': KEEP, 'nodeid': KEEP, 'votes': KEEP, },
    {'link': (7, Properties({'address': KEEP, 'priority': KEEP}, 'address')), },
)


def validate_cluster_join(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster.join; nothing if it is sound."""
    return validate(record, _CLUSTER_JOIN)


def redact_cluster_join(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster.join as they may be written."""
    return redact(params, _CLUSTER_JOIN_RULES, hasher)


_CLUSTER_READ_JOIN_INFO: Final = Spec(
    events.CLUSTER_READ_JOIN_INFO,
    {'node': _is_node_2, },
    (),
    object_id='/cluster',
)
_CLUSTER_READ_JOIN_INFO_RULES: Final = Redactor(
    {'node': KEEP, },
)


def validate_cluster_read_join_info(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster.read-join-info; nothing if it is sound."""
    return validate(record, _CLUSTER_READ_JOIN_INFO)


def redact_cluster_read_join_info(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster.read-join-info as they may be written."""
    return redact(params, _CLUSTER_READ_JOIN_INFO_RULES, hasher)


_CLUSTER_MEMBER_REMOVE: Final = Spec(
    events.CLUSTER_MEMBER_REMOVE,
    {'node': _is_node_2, },
    ('node',),
    object_id='/nodes/{node}',
)
_CLUSTER_MEMBER_REMOVE_RULES: Final = Redactor(
    {'node': KEEP, },
)


def validate_cluster_member_remove(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-member.remove; nothing if it is sound."""
    return validate(record, _CLUSTER_MEMBER_REMOVE)


def redact_cluster_member_remove(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-member.remove as they may be written."""
    return redact(params, _CLUSTER_MEMBER_REMOVE_RULES, hasher)


_CLUSTER_MEMBER_ADD: Final = Spec(
    events.CLUSTER_MEMBER_ADD,
    {'node': _is_node_2, 'apiversion': _is_cluster_member_apiversion, 'force': _is_flag, 'new_node_ip': _is_link, 'nodeid': _is_member_number, 'votes': _is_cluster_token_coefficient, },
    ('node',),
    {'link': (7, _is_link), },
    {},
    {},
    object_id='/nodes/{node}',
)
_CLUSTER_MEMBER_ADD_RULES: Final = Redactor(
    {'node': KEEP, 'apiversion': KEEP, 'force': KEEP, 'new_node_ip': KEEP, 'nodeid': KEEP, 'votes': KEEP, },
    {'link': (7, Properties({'address': KEEP, 'priority': KEEP}, 'address')), },
)


def validate_cluster_member_add(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-member.add; nothing if it is sound."""
    return validate(record, _CLUSTER_MEMBER_ADD)


def redact_cluster_member_add(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-member.add as they may be written."""
    return redact(params, _CLUSTER_MEMBER_ADD_RULES, hasher)


_DATACENTER_OPTIONS_UPDATE: Final = Spec(
    events.DATACENTER_OPTIONS_UPDATE,
    {'bwlimit': _is_link, 'consent-text': _is_datacenter_options_consent_text, 'console': _is_datacenter_options_console, 'crs': _is_link, 'delete': _is_link, 'description': is_masked, 'email_from': _is_link, 'fencing': _is_datacenter_options_fencing, 'ha': _is_link, 'http_proxy': is_masked, 'keyboard': _is_datacenter_options_keyboard, 'language': _is_datacenter_options_language, 'mac_prefix': _is_link, 'max_workers': _is_member_number, 'migration': _is_link, 'migration_unsecure': _is_flag, 'next-id': _is_link, 'notify': _is_link, 'registered-tags': _is_datacenter_options_registered_tags, 'replication': _is_link, 'tag-style': _is_link, 'u2f': _is_link, 'user-tag-access': _is_link, 'webauthn': _is_link, },
    (),
    {},
    {'bwlimit': _is_link, 'consent-text': _is_datacenter_options_consent_text, 'console': _is_datacenter_options_console, 'crs': _is_link, 'delete': _is_link, 'description': is_masked, 'email_from': _is_link, 'fencing': _is_datacenter_options_fencing, 'ha': _is_link, 'http_proxy': is_masked, 'keyboard': _is_datacenter_options_keyboard, 'language': _is_datacenter_options_language, 'mac_prefix': _is_link, 'max_workers': _is_member_number, 'migration': _is_link, 'migration_unsecure': _is_flag, 'next-id': _is_link, 'notify': _is_link, 'registered-tags': _is_datacenter_options_registered_tags, 'replication': _is_link, 'tag-style': _is_link, 'u2f': _is_link, 'user-tag-access': _is_link, 'webauthn': _is_link, },
    {},
    object_id='/cluster/options',
)
_DATACENTER_OPTIONS_UPDATE_RULES: Final = Redactor(
    {'bwlimit': Properties({'clone': KEEP, 'default': KEEP, 'migration': KEEP, 'move': KEEP, 'restore': KEEP}, ''), 'consent-text': KEEP, 'console': KEEP, 'crs': Properties({'ha': KEEP, 'ha-auto-rebalance': KEEP, 'ha-auto-rebalance-hold-duration': KEEP, 'ha-auto-rebalance-margin': KEEP, 'ha-auto-rebalance-method': KEEP, 'ha-auto-rebalance-threshold': KEEP, 'ha-rebalance-on-start': KEEP}, ''), 'delete': Separated(KEEP, ', ;'), 'description': MASKED, 'email_from': KEEP, 'fencing': KEEP, 'ha': Properties({'shutdown_policy': KEEP}, ''), 'http_proxy': MASKED, 'keyboard': KEEP, 'language': KEEP, 'mac_prefix': KEEP, 'max_workers': KEEP, 'migration': Properties({'network': KEEP, 'type': KEEP}, 'type'), 'migration_unsecure': KEEP, 'next-id': Properties({'lower': KEEP, 'upper': KEEP}, ''), 'notify': Properties({'fencing': KEEP, 'package-updates': KEEP, 'replication': KEEP, 'target-fencing': KEEP, 'target-package-updates': KEEP, 'target-replication': KEEP}, ''), 'registered-tags': KEEP, 'replication': Properties({'network': KEEP, 'type': KEEP}, 'type'), 'tag-style': Properties({'case-sensitive': KEEP, 'color-map': KEEP, 'ordering': KEEP, 'shape': KEEP}, ''), 'u2f': Properties({'appid': KEEP, 'origin': KEEP}, ''), 'user-tag-access': Properties({'user-allow': KEEP, 'user-allow-list': KEEP}, ''), 'webauthn': Properties({'allow-subdomains': KEEP, 'id': KEEP, 'origin': KEEP, 'rp': KEEP}, ''), },
)


def validate_datacenter_options_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.datacenter-options.update; nothing if it is sound."""
    return validate(record, _DATACENTER_OPTIONS_UPDATE)


def redact_datacenter_options_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.datacenter-options.update as they may be written."""
    return redact(params, _DATACENTER_OPTIONS_UPDATE_RULES, hasher)


_CLUSTER_LOG_READ: Final = Spec(
    events.CLUSTER_LOG_READ,
    {'max': _is_member_number, },
    (),
    object_id='/cluster/log',
)
_CLUSTER_LOG_READ_RULES: Final = Redactor(
    {'max': KEEP, },
)


def validate_cluster_log_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-log.read; nothing if it is sound."""
    return validate(record, _CLUSTER_LOG_READ)


def redact_cluster_log_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-log.read as they may be written."""
    return redact(params, _CLUSTER_LOG_READ_RULES, hasher)


_QUORUM_LOSE: Final = Spec(
    events.QUORUM_LOSE,
    {'votes': _is_cluster_token_coefficient, 'expected': _is_cluster_token_coefficient, 'needed': _is_cluster_token_coefficient, 'nodes': _is_quorum_nodes, },
    ('votes', 'expected', 'needed'),
    object_id='/cluster/quorum',
)
_QUORUM_LOSE_RULES: Final = Redactor(
    {'votes': KEEP, 'expected': KEEP, 'needed': KEEP, 'nodes': Items(KEEP), },
)


def validate_quorum_lose(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.quorum.lose; nothing if it is sound."""
    return validate(record, _QUORUM_LOSE)


def redact_quorum_lose(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.quorum.lose as they may be written."""
    return redact(params, _QUORUM_LOSE_RULES, hasher)


_QUORUM_REGAIN: Final = Spec(
    events.QUORUM_REGAIN,
    {'votes': _is_cluster_token_coefficient, 'expected': _is_cluster_token_coefficient, 'needed': _is_cluster_token_coefficient, 'nodes': _is_quorum_nodes, },
    ('votes', 'expected', 'needed'),
    object_id='/cluster/quorum',
)
_QUORUM_REGAIN_RULES: Final = Redactor(
    {'votes': KEEP, 'expected': KEEP, 'needed': KEEP, 'nodes': Items(KEEP), },
)


def validate_quorum_regain(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.quorum.regain; nothing if it is sound."""
    return validate(record, _QUORUM_REGAIN)


def redact_quorum_regain(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.quorum.regain as they may be written."""
    return redact(params, _QUORUM_REGAIN_RULES, hasher)


_CLUSTER_CONTACT_LOSE: Final = Spec(
    events.CLUSTER_CONTACT_LOSE,
    {'target': _is_node_2, 'link': _is_cluster_contact_link, },
    ('target',),
    object_id='/nodes/{target}',
)
_CLUSTER_CONTACT_LOSE_RULES: Final = Redactor(
    {'target': KEEP, 'link': KEEP, },
)


def validate_cluster_contact_lose(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-contact.lose; nothing if it is sound."""
    return validate(record, _CLUSTER_CONTACT_LOSE)


def redact_cluster_contact_lose(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-contact.lose as they may be written."""
    return redact(params, _CLUSTER_CONTACT_LOSE_RULES, hasher)


_CLUSTER_CONTACT_REGAIN: Final = Spec(
    events.CLUSTER_CONTACT_REGAIN,
    {'target': _is_node_2, 'link': _is_cluster_contact_link, },
    ('target',),
    object_id='/nodes/{target}',
)
_CLUSTER_CONTACT_REGAIN_RULES: Final = Redactor(
    {'target': KEEP, 'link': KEEP, },
)


def validate_cluster_contact_regain(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.cluster-contact.regain; nothing if it is sound."""
    return validate(record, _CLUSTER_CONTACT_REGAIN)


def redact_cluster_contact_regain(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.cluster-contact.regain as they may be written."""
    return redact(params, _CLUSTER_CONTACT_REGAIN_RULES, hasher)


def point_cluster_create(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_CREATE."""
    _slow = point.slow

    def emit(
        *,
        clustername: Any = UNSET,
        nodeid: Any = UNSET,
        token_coefficient: Any = UNSET,
        votes: Any = UNSET,
        link: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'clustername': clustername, 'nodeid': nodeid, 'token-coefficient': token_coefficient, 'votes': votes, **numbered('link', link), **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_join(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_JOIN."""
    _slow = point.slow

    def emit(
        *,
        fingerprint: Any = UNSET,
        hostname: Any = UNSET,
        password: Any = UNSET,
        force: Any = UNSET,
        nodeid: Any = UNSET,
        votes: Any = UNSET,
        link: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'fingerprint': fingerprint, 'hostname': hostname, 'password': password, 'force': force, 'nodeid': nodeid, 'votes': votes, **numbered('link', link), **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_read_join_info(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_READ_JOIN_INFO."""
    _slow = point.slow
    _put = point.put
    _made = fields('node')
    _p0 = direct(_P0)

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
            and (node is UNSET or _type(node) is str and _len(node) <= 63 and _p0(node) is not None)
        ):
            done = _put(
                status, subject, f'/cluster' if object_id is None else object_id,
                _made(node),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_member_remove(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_MEMBER_REMOVE."""
    _slow = point.slow
    _put = point.put
    _made = fields('node')
    _p0 = direct(_P0)

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
            and _type(node) is str and _len(node) <= 63 and _p0(node) is not None
        ):
            done = _put(
                status, subject, f'/nodes/{node}' if object_id is None else object_id,
                _made(node),
            )
            if done is not None:
                return done
        return _slow(
            {'node': node, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_member_add(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_MEMBER_ADD."""
    _slow = point.slow

    def emit(
        *,
        node: Any = UNSET,
        apiversion: Any = UNSET,
        force: Any = UNSET,
        new_node_ip: Any = UNSET,
        nodeid: Any = UNSET,
        votes: Any = UNSET,
        link: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'node': node, 'apiversion': apiversion, 'force': force, 'new_node_ip': new_node_ip, 'nodeid': nodeid, 'votes': votes, **numbered('link', link), **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_datacenter_options_update(point: Point) -> Callable[..., bool]:
    """The audit point of DATACENTER_OPTIONS_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('bwlimit', 'consent-text', 'console', 'crs', 'delete', 'description', 'email_from', 'fencing', 'ha', 'http_proxy', 'keyboard', 'language', 'mac_prefix', 'max_workers', 'migration', 'migration_unsecure', 'next-id', 'notify', 'registered-tags', 'replication', 'tag-style', 'u2f', 'user-tag-access', 'webauthn')
    _p2 = direct(_P2)

    def emit(
        *,
        bwlimit: Any = UNSET,
        consent_text: Any = UNSET,
        console: Any = UNSET,
        crs: Any = UNSET,
        delete: Any = UNSET,
        description: Any = UNSET,
        email_from: Any = UNSET,
        fencing: Any = UNSET,
        ha: Any = UNSET,
        http_proxy: Any = UNSET,
        keyboard: Any = UNSET,
        language: Any = UNSET,
        mac_prefix: Any = UNSET,
        max_workers: Any = UNSET,
        migration: Any = UNSET,
        migration_unsecure: Any = UNSET,
        next_id: Any = UNSET,
        notify: Any = UNSET,
        registered_tags: Any = UNSET,
        replication: Any = UNSET,
        tag_style: Any = UNSET,
        u2f: Any = UNSET,
        user_tag_access: Any = UNSET,
        webauthn: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and bwlimit is UNSET
            and (consent_text is UNSET or _type(consent_text) is str and _len(consent_text) <= 4096)
            and (console is UNSET or _type(console) is str and console in {'applet', 'html5', 'vv', 'xtermjs'})
            and crs is UNSET
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (email_from is UNSET or _type(email_from) is str and _len(email_from) <= 4096)
            and (fencing is UNSET or _type(fencing) is str and fencing in {'both', 'hardware', 'watchdog'})
            and ha is UNSET
            and (keyboard is UNSET or _type(keyboard) is str and keyboard in {'da', 'de', 'de-ch', 'en-gb', 'en-us', 'es', 'fi', 'fr', 'fr-be', 'fr-ca', 'fr-ch', 'hu', 'is', 'it', 'ja', 'lt', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-br', 'sl', 'sv', 'tr'})
            and (language is UNSET or _type(language) is str and language in {'ar', 'ca', 'da', 'de', 'en', 'es', 'eu', 'fa', 'fr', 'he', 'hr', 'it', 'ja', 'ka', 'kr', 'nb', 'nl', 'nn', 'pl', 'pt_BR', 'ru', 'sl', 'sv', 'tr', 'ukr', 'zh_CN', 'zh_TW'})
            and (mac_prefix is UNSET or _type(mac_prefix) is str and _len(mac_prefix) <= 4096)
            and (max_workers is UNSET or _type(max_workers) is int and 1 <= max_workers <= 18446744073709551615)
            and migration is UNSET
            and (migration_unsecure is UNSET or _type(migration_unsecure) is bool)
            and next_id is UNSET
            and notify is UNSET
            and (registered_tags is UNSET or _type(registered_tags) is str and _len(registered_tags) <= 4096 and _p2(registered_tags) is not None)
            and replication is UNSET
            and tag_style is UNSET
            and u2f is UNSET
            and user_tag_access is UNSET
            and webauthn is UNSET
        ):
            done = _put(
                status, subject, f'/cluster/options' if object_id is None else object_id,
                _made(bwlimit, consent_text, console, crs, delete, UNSET if description is UNSET else MASK, email_from, fencing, ha, UNSET if http_proxy is UNSET else MASK, keyboard, language, mac_prefix, max_workers, migration, migration_unsecure, next_id, notify, registered_tags, replication, tag_style, u2f, user_tag_access, webauthn),
            )
            if done is not None:
                return done
        return _slow(
            {'bwlimit': bwlimit, 'consent-text': consent_text, 'console': console, 'crs': crs, 'delete': delete, 'description': description, 'email_from': email_from, 'fencing': fencing, 'ha': ha, 'http_proxy': http_proxy, 'keyboard': keyboard, 'language': language, 'mac_prefix': mac_prefix, 'max_workers': max_workers, 'migration': migration, 'migration_unsecure': migration_unsecure, 'next-id': next_id, 'notify': notify, 'registered-tags': registered_tags, 'replication': replication, 'tag-style': tag_style, 'u2f': u2f, 'user-tag-access': user_tag_access, 'webauthn': webauthn, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_log_read(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_LOG_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('max')

    def emit(
        *,
        max: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (max is UNSET or _type(max) is int and 1 <= max <= 18446744073709551615)
        ):
            done = _put(
                status, subject, f'/cluster/log' if object_id is None else object_id,
                _made(max),
            )
            if done is not None:
                return done
        return _slow(
            {'max': max, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_quorum_lose(point: Point) -> Callable[..., bool]:
    """The audit point of QUORUM_LOSE."""
    _slow = point.slow
    _put = point.put
    _made = fields('votes', 'expected', 'needed', 'nodes')

    def emit(
        *,
        votes: Any = UNSET,
        expected: Any = UNSET,
        needed: Any = UNSET,
        nodes: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(votes) is int and 0 <= votes <= 18446744073709551615
            and _type(expected) is int and 0 <= expected <= 18446744073709551615
            and _type(needed) is int and 0 <= needed <= 18446744073709551615
            and nodes is UNSET
        ):
            done = _put(
                status, subject, f'/cluster/quorum' if object_id is None else object_id,
                _made(votes, expected, needed, nodes),
            )
            if done is not None:
                return done
        return _slow(
            {'votes': votes, 'expected': expected, 'needed': needed, 'nodes': nodes, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_quorum_regain(point: Point) -> Callable[..., bool]:
    """The audit point of QUORUM_REGAIN."""
    _slow = point.slow
    _put = point.put
    _made = fields('votes', 'expected', 'needed', 'nodes')

    def emit(
        *,
        votes: Any = UNSET,
        expected: Any = UNSET,
        needed: Any = UNSET,
        nodes: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(votes) is int and 0 <= votes <= 18446744073709551615
            and _type(expected) is int and 0 <= expected <= 18446744073709551615
            and _type(needed) is int and 0 <= needed <= 18446744073709551615
            and nodes is UNSET
        ):
            done = _put(
                status, subject, f'/cluster/quorum' if object_id is None else object_id,
                _made(votes, expected, needed, nodes),
            )
            if done is not None:
                return done
        return _slow(
            {'votes': votes, 'expected': expected, 'needed': needed, 'nodes': nodes, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_contact_lose(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_CONTACT_LOSE."""
    _slow = point.slow
    _put = point.put
    _made = fields('target', 'link')
    _p0 = direct(_P0)

    def emit(
        *,
        target: Any = UNSET,
        link: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(target) is str and _len(target) <= 63 and _p0(target) is not None
            and (link is UNSET or _type(link) is int and 0 <= link <= 7)
        ):
            done = _put(
                status, subject, f'/nodes/{target}' if object_id is None else object_id,
                _made(target, link),
            )
            if done is not None:
                return done
        return _slow(
            {'target': target, 'link': link, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_cluster_contact_regain(point: Point) -> Callable[..., bool]:
    """The audit point of CLUSTER_CONTACT_REGAIN."""
    _slow = point.slow
    _put = point.put
    _made = fields('target', 'link')
    _p0 = direct(_P0)

    def emit(
        *,
        target: Any = UNSET,
        link: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(target) is str and _len(target) <= 63 and _p0(target) is not None
            and (link is UNSET or _type(link) is int and 0 <= link <= 7)
        ):
            done = _put(
                status, subject, f'/nodes/{target}' if object_id is None else object_id,
                _made(target, link),
            )
            if done is not None:
                return done
        return _slow(
            {'target': target, 'link': link, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.CLUSTER_CREATE.id: point_cluster_create,
    events.CLUSTER_JOIN.id: point_cluster_join,
    events.CLUSTER_READ_JOIN_INFO.id: point_cluster_read_join_info,
    events.CLUSTER_MEMBER_REMOVE.id: point_cluster_member_remove,
    events.CLUSTER_MEMBER_ADD.id: point_cluster_member_add,
    events.DATACENTER_OPTIONS_UPDATE.id: point_datacenter_options_update,
    events.CLUSTER_LOG_READ.id: point_cluster_log_read,
    events.QUORUM_LOSE.id: point_quorum_lose,
    events.QUORUM_REGAIN.id: point_quorum_regain,
    events.CLUSTER_CONTACT_LOSE.id: point_cluster_contact_lose,
    events.CLUSTER_CONTACT_REGAIN.id: point_cluster_contact_regain,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.CLUSTER_CREATE.id: validate_cluster_create,
    events.CLUSTER_JOIN.id: validate_cluster_join,
    events.CLUSTER_READ_JOIN_INFO.id: validate_cluster_read_join_info,
    events.CLUSTER_MEMBER_REMOVE.id: validate_cluster_member_remove,
    events.CLUSTER_MEMBER_ADD.id: validate_cluster_member_add,
    events.DATACENTER_OPTIONS_UPDATE.id: validate_datacenter_options_update,
    events.CLUSTER_LOG_READ.id: validate_cluster_log_read,
    events.QUORUM_LOSE.id: validate_quorum_lose,
    events.QUORUM_REGAIN.id: validate_quorum_regain,
    events.CLUSTER_CONTACT_LOSE.id: validate_cluster_contact_lose,
    events.CLUSTER_CONTACT_REGAIN.id: validate_cluster_contact_regain,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.CLUSTER_CREATE.id: _CLUSTER_CREATE,
    events.CLUSTER_JOIN.id: _CLUSTER_JOIN,
    events.CLUSTER_READ_JOIN_INFO.id: _CLUSTER_READ_JOIN_INFO,
    events.CLUSTER_MEMBER_REMOVE.id: _CLUSTER_MEMBER_REMOVE,
    events.CLUSTER_MEMBER_ADD.id: _CLUSTER_MEMBER_ADD,
    events.DATACENTER_OPTIONS_UPDATE.id: _DATACENTER_OPTIONS_UPDATE,
    events.CLUSTER_LOG_READ.id: _CLUSTER_LOG_READ,
    events.QUORUM_LOSE.id: _QUORUM_LOSE,
    events.QUORUM_REGAIN.id: _QUORUM_REGAIN,
    events.CLUSTER_CONTACT_LOSE.id: _CLUSTER_CONTACT_LOSE,
    events.CLUSTER_CONTACT_REGAIN.id: _CLUSTER_CONTACT_REGAIN,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.CLUSTER_CREATE.id: redact_cluster_create,
    events.CLUSTER_JOIN.id: redact_cluster_join,
    events.CLUSTER_READ_JOIN_INFO.id: redact_cluster_read_join_info,
    events.CLUSTER_MEMBER_REMOVE.id: redact_cluster_member_remove,
    events.CLUSTER_MEMBER_ADD.id: redact_cluster_member_add,
    events.DATACENTER_OPTIONS_UPDATE.id: redact_datacenter_options_update,
    events.CLUSTER_LOG_READ.id: redact_cluster_log_read,
    events.QUORUM_LOSE.id: redact_quorum_lose,
    events.QUORUM_REGAIN.id: redact_quorum_regain,
    events.CLUSTER_CONTACT_LOSE.id: redact_cluster_contact_lose,
    events.CLUSTER_CONTACT_REGAIN.id: redact_cluster_contact_regain,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.CLUSTER_CREATE.id: _CLUSTER_CREATE_RULES,
    events.CLUSTER_JOIN.id: _CLUSTER_JOIN_RULES,
    events.CLUSTER_READ_JOIN_INFO.id: _CLUSTER_READ_JOIN_INFO_RULES,
    events.CLUSTER_MEMBER_REMOVE.id: _CLUSTER_MEMBER_REMOVE_RULES,
    events.CLUSTER_MEMBER_ADD.id: _CLUSTER_MEMBER_ADD_RULES,
    events.DATACENTER_OPTIONS_UPDATE.id: _DATACENTER_OPTIONS_UPDATE_RULES,
    events.CLUSTER_LOG_READ.id: _CLUSTER_LOG_READ_RULES,
    events.QUORUM_LOSE.id: _QUORUM_LOSE_RULES,
    events.QUORUM_REGAIN.id: _QUORUM_REGAIN_RULES,
    events.CLUSTER_CONTACT_LOSE.id: _CLUSTER_CONTACT_LOSE_RULES,
    events.CLUSTER_CONTACT_REGAIN.id: _CLUSTER_CONTACT_REGAIN_RULES,
}
