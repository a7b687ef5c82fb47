"""The events of the area 'access': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_masked, validate
from auditlex.redaction import KEEP, MASKED, NO_KEY, Properties, Redactor, Separated, redact
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

_P0: Final = fullmatch('[^\\t-\\r \\/:]+@[A-Za-z][A-Za-z0-9\\-._]+')
_P1: Final = fullmatch('(?:[A-Za-z0-9+\\-_~]+(?:\\.[A-Za-z0-9+\\-_~]+)*@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)*)?')
_P10: Final = fullmatch('[^\\t-\\r ]{2,}')
_P11: Final = fullmatch('(?:(?:acl|properties|entry);)*(?:acl|properties|entry)|none')
_P12: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-_]+')
_P2: Final = fullmatch('[A-Za-z][A-Za-z0-9\\-._]+')
_P3: Final = fullmatch('[A-Za-z0-9\\-._]+')
_P4: Final = fullmatch('[^\\t-\\r \\/:]+@[A-Za-z][A-Za-z0-9\\-._]+(?:![A-Za-z][A-Za-z0-9\\-._]+)?')
_P5: Final = fullmatch('[^\\x00-\\x1F "#<>\\x7F]*')
_P6: Final = fullmatch('[^\\t-\\r ]+')
_P7: Final = fullmatch('[A-Za-z0-9]+')
_P8: Final = fullmatch('none|login|consent|select_account|[^\\t-\\r ]+')
_P9: Final = fullmatch('[A-Za-z0-9_]+=[^,]+(?:,[\\t-\\r ]*[A-Za-z0-9_]+=[^,]+)*')


def _is_acl_userid(v: object) -> bool:
    return type(v) is str and _P4(v) is not None


def _is_calendar_event(v: object) -> bool:
    return type(v) is str and len(v) <= 128


def _is_comment(v: object) -> bool:
    return type(v) is str and len(v) <= 2048


def _is_comment_2(v: object) -> bool:
    return type(v) is str and len(v) <= 4096


def _is_comment_3(v: object) -> bool:
    return type(v) is str and len(v) <= 512


def _is_configid(v: object) -> bool:
    return type(v) is str and _P12(v) is not None


def _is_configid_2(v: object) -> bool:
    return type(v) is str and len(v) <= 64 and _P12(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_epoch(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_groupid(v: object) -> bool:
    return type(v) is str and _P3(v) is not None


def _is_groupids(v: object) -> bool:
    return type(v) is str


def _is_ldap_attr(v: object) -> bool:
    return type(v) is str and len(v) <= 256 and _P7(v) is not None


def _is_port(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 65535


def _is_realm(v: object) -> bool:
    return type(v) is str and len(v) <= 32 and _P2(v) is not None


def _is_realm_acr_values(v: object) -> bool:
    return type(v) is str and _P5(v) is not None


def _is_realm_base_dn(v: object) -> bool:
    return type(v) is str and len(v) <= 256


def _is_realm_domain(v: object) -> bool:
    return type(v) is str and len(v) <= 256 and _P6(v) is not None


def _is_realm_groups_claim(v: object) -> bool:
    return type(v) is str and len(v) <= 256 and _P3(v) is not None


def _is_realm_mode(v: object) -> bool:
    return type(v) is str and v in {'ldap', 'ldap+starttls', 'ldaps'}


def _is_realm_prompt(v: object) -> bool:
    return type(v) is str and _P8(v) is not None


def _is_realm_sslversion(v: object) -> bool:
    return type(v) is str and v in {'tlsv1', 'tlsv1_1', 'tlsv1_2', 'tlsv1_3'}


def _is_realm_sync_attributes(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P9(v) is not None


def _is_realm_type(v: object) -> bool:
    return type(v) is str and v in {'ad', 'ldap', 'openid', 'pam', 'pve'}


def _is_realm_user_attr(v: object) -> bool:
    return type(v) is str and len(v) <= 256 and _P10(v) is not None


def _is_sync_remove(v: object) -> bool:
    return type(v) is str and _P11(v) is not None


def _is_sync_scope(v: object) -> bool:
    return type(v) is str and v in {'both', 'groups', 'users'}


def _is_tfa_description(v: object) -> bool:
    return type(v) is str and len(v) <= 255


def _is_tfa_type(v: object) -> bool:
    return type(v) is str and v in {'recovery', 'totp', 'u2f', 'webauthn', 'yubico'}


def _is_tokenid(v: object) -> bool:
    return type(v) is str and _P2(v) is not None


def _is_user_email(v: object) -> bool:
    return type(v) is str and len(v) <= 254 and _P1(v) is not None


def _is_user_firstname(v: object) -> bool:
    return type(v) is str and len(v) <= 1024


def _is_userid(v: object) -> bool:
    return type(v) is str and len(v) <= 64 and _P0(v) is not None


_USER_CREATE: Final = Spec(
    events.USER_CREATE,
    {'userid': _is_userid, 'comment': _is_comment, 'email': _is_user_email, 'enable': _is_flag, 'expire': _is_epoch, 'firstname': _is_user_firstname, 'groups': _is_groupids, 'keys': is_masked, 'lastname': _is_user_firstname, 'password': is_masked, },
    ('userid',),
    object_id='/access/users/{userid}',
)
_USER_CREATE_RULES: Final = Redactor(
    {'userid': KEEP, 'comment': KEEP, 'email': KEEP, 'enable': KEEP, 'expire': KEEP, 'firstname': KEEP, 'groups': Separated(KEEP, ', ;'), 'keys': MASKED, 'lastname': KEEP, 'password': MASKED, },
)


def validate_user_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.create; nothing if it is sound."""
    return validate(record, _USER_CREATE)


def redact_user_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.create as they may be written."""
    return redact(params, _USER_CREATE_RULES, hasher)


_USER_UPDATE: Final = Spec(
    events.USER_UPDATE,
    {'userid': _is_userid, 'append': _is_flag, 'comment': _is_comment, 'email': _is_user_email, 'enable': _is_flag, 'expire': _is_epoch, 'firstname': _is_user_firstname, 'groups': _is_groupids, 'keys': is_masked, 'lastname': _is_user_firstname, },
    ('userid',),
    {},
    {'comment': _is_comment, 'email': _is_user_email, 'expire': _is_epoch, 'firstname': _is_user_firstname, 'lastname': _is_user_firstname, },
    {},
    object_id='/access/users/{userid}',
)
_USER_UPDATE_RULES: Final = Redactor(
    {'userid': KEEP, 'append': KEEP, 'comment': KEEP, 'email': KEEP, 'enable': KEEP, 'expire': KEEP, 'firstname': KEEP, 'groups': Separated(KEEP, ', ;'), 'keys': MASKED, 'lastname': KEEP, },
)


def validate_user_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.update; nothing if it is sound."""
    return validate(record, _USER_UPDATE)


def redact_user_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.update as they may be written."""
    return redact(params, _USER_UPDATE_RULES, hasher)


_USER_DELETE: Final = Spec(
    events.USER_DELETE,
    {'userid': _is_userid, },
    ('userid',),
    object_id='/access/users/{userid}',
)
_USER_DELETE_RULES: Final = Redactor(
    {'userid': KEEP, },
)


def validate_user_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.delete; nothing if it is sound."""
    return validate(record, _USER_DELETE)


def redact_user_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.delete as they may be written."""
    return redact(params, _USER_DELETE_RULES, hasher)


_USER_ENABLE: Final = Spec(
    events.USER_ENABLE,
    {'userid': _is_userid, 'append': _is_flag, 'comment': _is_comment, 'email': _is_user_email, 'enable': _is_flag, 'expire': _is_epoch, 'firstname': _is_user_firstname, 'groups': _is_groupids, 'keys': is_masked, 'lastname': _is_user_firstname, },
    ('userid',),
    {},
    {'comment': _is_comment, 'email': _is_user_email, 'enable': _is_flag, 'expire': _is_epoch, 'firstname': _is_user_firstname, 'groups': _is_groupids, 'lastname': _is_user_firstname, },
    {},
    object_id='/access/users/{userid}',
)
_USER_ENABLE_RULES: Final = Redactor(
    {'userid': KEEP, 'append': KEEP, 'comment': KEEP, 'email': KEEP, 'enable': KEEP, 'expire': KEEP, 'firstname': KEEP, 'groups': Separated(KEEP, ', ;'), 'keys': MASKED, 'lastname': KEEP, },
)


def validate_user_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.enable; nothing if it is sound."""
    return validate(record, _USER_ENABLE)


def redact_user_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.enable as they may be written."""
    return redact(params, _USER_ENABLE_RULES, hasher)


_USER_DISABLE: Final = Spec(
    events.USER_DISABLE,
    {'userid': _is_userid, 'append': _is_flag, 'comment': _is_comment, 'email': _is_user_email, 'enable': _is_flag, 'expire': _is_epoch, 'firstname': _is_user_firstname, 'groups': _is_groupids, 'keys': is_masked, 'lastname': _is_user_firstname, },
    ('userid',),
    {},
    {'comment': _is_comment, 'email': _is_user_email, 'enable': _is_flag, 'expire': _is_epoch, 'firstname': _is_user_firstname, 'groups': _is_groupids, 'lastname': _is_user_firstname, },
    {},
    object_id='/access/users/{userid}',
)
_USER_DISABLE_RULES: Final = Redactor(
    {'userid': KEEP, 'append': KEEP, 'comment': KEEP, 'email': KEEP, 'enable': KEEP, 'expire': KEEP, 'firstname': KEEP, 'groups': Separated(KEEP, ', ;'), 'keys': MASKED, 'lastname': KEEP, },
)


def validate_user_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.disable; nothing if it is sound."""
    return validate(record, _USER_DISABLE)


def redact_user_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.disable as they may be written."""
    return redact(params, _USER_DISABLE_RULES, hasher)


_USER_UPDATE_GROUPS: Final = Spec(
    events.USER_UPDATE_GROUPS,
    {'userid': _is_userid, 'append': _is_flag, 'comment': _is_comment, 'email': _is_user_email, 'enable': _is_flag, 'expire': _is_epoch, 'firstname': _is_user_firstname, 'groups': _is_groupids, 'keys': is_masked, 'lastname': _is_user_firstname, },
    ('userid',),
    {},
    {'comment': _is_comment, 'email': _is_user_email, 'expire': _is_epoch, 'firstname': _is_user_firstname, 'groups': _is_groupids, 'lastname': _is_user_firstname, },
    {},
    object_id='/access/users/{userid}',
)
_USER_UPDATE_GROUPS_RULES: Final = Redactor(
    {'userid': KEEP, 'append': KEEP, 'comment': KEEP, 'email': KEEP, 'enable': KEEP, 'expire': KEEP, 'firstname': KEEP, 'groups': Separated(KEEP, ', ;'), 'keys': MASKED, 'lastname': KEEP, },
)


def validate_user_update_groups(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.update-groups; nothing if it is sound."""
    return validate(record, _USER_UPDATE_GROUPS)


def redact_user_update_groups(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.update-groups as they may be written."""
    return redact(params, _USER_UPDATE_GROUPS_RULES, hasher)


_USER_CHANGE_PASSWORD: Final = Spec(
    events.USER_CHANGE_PASSWORD,
    {'userid': _is_userid, 'password': is_masked, 'confirmation-password': is_masked, },
    ('userid', 'password'),
    object_id='/access/users/{userid}',
)
_USER_CHANGE_PASSWORD_RULES: Final = Redactor(
    {'userid': KEEP, 'password': MASKED, 'confirmation-password': MASKED, },
)


def validate_user_change_password(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.change-password; nothing if it is sound."""
    return validate(record, _USER_CHANGE_PASSWORD)


def redact_user_change_password(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.change-password as they may be written."""
    return redact(params, _USER_CHANGE_PASSWORD_RULES, hasher)


_USER_LIST: Final = Spec(
    events.USER_LIST,
    {'enabled': _is_flag, 'full': _is_flag, },
    (),
    object_id='/access/users',
)
_USER_LIST_RULES: Final = Redactor(
    {'enabled': KEEP, 'full': KEEP, },
)


def validate_user_list(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.list; nothing if it is sound."""
    return validate(record, _USER_LIST)


def redact_user_list(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.list as they may be written."""
    return redact(params, _USER_LIST_RULES, hasher)


_USER_READ: Final = Spec(
    events.USER_READ,
    {'userid': _is_userid, },
    ('userid',),
    object_id='/access/users/{userid}',
)
_USER_READ_RULES: Final = Redactor(
    {'userid': KEEP, },
)


def validate_user_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.read; nothing if it is sound."""
    return validate(record, _USER_READ)


def redact_user_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.read as they may be written."""
    return redact(params, _USER_READ_RULES, hasher)


_USER_LIST_TFA: Final = Spec(
    events.USER_LIST_TFA,
    {'userid': _is_userid, },
    ('userid',),
    object_id='/access/users/{userid}/tfa',
)
_USER_LIST_TFA_RULES: Final = Redactor(
    {'userid': KEEP, },
)


def validate_user_list_tfa(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.list-tfa; nothing if it is sound."""
    return validate(record, _USER_LIST_TFA)


def redact_user_list_tfa(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.list-tfa as they may be written."""
    return redact(params, _USER_LIST_TFA_RULES, hasher)


_USER_AUTOCREATE: Final = Spec(
    events.USER_AUTOCREATE,
    {'userid': _is_userid, 'realm': _is_realm, 'email': _is_user_email, 'firstname': _is_user_firstname, 'lastname': _is_user_firstname, },
    ('userid', 'realm'),
    object_id='/access/users/{userid}',
)
_USER_AUTOCREATE_RULES: Final = Redactor(
    {'userid': KEEP, 'realm': KEEP, 'email': KEEP, 'firstname': KEEP, 'lastname': KEEP, },
)


def validate_user_autocreate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.autocreate; nothing if it is sound."""
    return validate(record, _USER_AUTOCREATE)


def redact_user_autocreate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.autocreate as they may be written."""
    return redact(params, _USER_AUTOCREATE_RULES, hasher)


_USER_ASSIGN_GROUPS: Final = Spec(
    events.USER_ASSIGN_GROUPS,
    {'userid': _is_userid, 'realm': _is_realm, 'groups': _is_groupids, 'overwrite': _is_flag, },
    ('userid', 'realm', 'groups', 'overwrite'),
    {},
    {'groups': _is_groupids, },
    {},
    object_id='/access/users/{userid}',
)
_USER_ASSIGN_GROUPS_RULES: Final = Redactor(
    {'userid': KEEP, 'realm': KEEP, 'groups': Separated(KEEP, ', ;'), 'overwrite': KEEP, },
)


def validate_user_assign_groups(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.user.assign-groups; nothing if it is sound."""
    return validate(record, _USER_ASSIGN_GROUPS)


def redact_user_assign_groups(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.user.assign-groups as they may be written."""
    return redact(params, _USER_ASSIGN_GROUPS_RULES, hasher)


_GROUP_CREATE: Final = Spec(
    events.GROUP_CREATE,
    {'groupid': _is_groupid, 'comment': _is_groupids, },
    ('groupid',),
    object_id='/access/groups/{groupid}',
)
_GROUP_CREATE_RULES: Final = Redactor(
    {'groupid': KEEP, 'comment': KEEP, },
)


def validate_group_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.group.create; nothing if it is sound."""
    return validate(record, _GROUP_CREATE)


def redact_group_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.group.create as they may be written."""
    return redact(params, _GROUP_CREATE_RULES, hasher)


_GROUP_UPDATE: Final = Spec(
    events.GROUP_UPDATE,
    {'groupid': _is_groupid, 'comment': _is_groupids, },
    ('groupid',),
    {},
    {'comment': _is_groupids, },
    {},
    object_id='/access/groups/{groupid}',
)
_GROUP_UPDATE_RULES: Final = Redactor(
    {'groupid': KEEP, 'comment': KEEP, },
)


def validate_group_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.group.update; nothing if it is sound."""
    return validate(record, _GROUP_UPDATE)


def redact_group_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.group.update as they may be written."""
    return redact(params, _GROUP_UPDATE_RULES, hasher)


_GROUP_DELETE: Final = Spec(
    events.GROUP_DELETE,
    {'groupid': _is_groupid, },
    ('groupid',),
    object_id='/access/groups/{groupid}',
)
_GROUP_DELETE_RULES: Final = Redactor(
    {'groupid': KEEP, },
)


def validate_group_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.group.delete; nothing if it is sound."""
    return validate(record, _GROUP_DELETE)


def redact_group_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.group.delete as they may be written."""
    return redact(params, _GROUP_DELETE_RULES, hasher)


_GROUP_AUTOCREATE: Final = Spec(
    events.GROUP_AUTOCREATE,
    {'groupid': _is_groupid, 'realm': _is_realm, },
    ('groupid', 'realm'),
    object_id='/access/groups/{groupid}',
)
_GROUP_AUTOCREATE_RULES: Final = Redactor(
    {'groupid': KEEP, 'realm': KEEP, },
)


def validate_group_autocreate(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.group.autocreate; nothing if it is sound."""
    return validate(record, _GROUP_AUTOCREATE)


def redact_group_autocreate(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.group.autocreate as they may be written."""
    return redact(params, _GROUP_AUTOCREATE_RULES, hasher)


_ROLE_CREATE: Final = Spec(
    events.ROLE_CREATE,
    {'roleid': _is_groupid, 'privs': _is_groupids, },
    ('roleid',),
    object_id='/access/roles/{roleid}',
)
_ROLE_CREATE_RULES: Final = Redactor(
    {'roleid': KEEP, 'privs': Separated(KEEP, ', ;'), },
)


def validate_role_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.role.create; nothing if it is sound."""
    return validate(record, _ROLE_CREATE)


def redact_role_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.role.create as they may be written."""
    return redact(params, _ROLE_CREATE_RULES, hasher)


_ROLE_UPDATE: Final = Spec(
    events.ROLE_UPDATE,
    {'roleid': _is_groupid, 'append': _is_flag, 'privs': _is_groupids, },
    ('roleid',),
    {},
    {'privs': _is_groupids, },
    {},
    object_id='/access/roles/{roleid}',
)
_ROLE_UPDATE_RULES: Final = Redactor(
    {'roleid': KEEP, 'append': KEEP, 'privs': Separated(KEEP, ', ;'), },
)


def validate_role_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.role.update; nothing if it is sound."""
    return validate(record, _ROLE_UPDATE)


def redact_role_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.role.update as they may be written."""
    return redact(params, _ROLE_UPDATE_RULES, hasher)


_ROLE_DELETE: Final = Spec(
    events.ROLE_DELETE,
    {'roleid': _is_groupid, },
    ('roleid',),
    object_id='/access/roles/{roleid}',
)
_ROLE_DELETE_RULES: Final = Redactor(
    {'roleid': KEEP, },
)


def validate_role_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.role.delete; nothing if it is sound."""
    return validate(record, _ROLE_DELETE)


def redact_role_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.role.delete as they may be written."""
    return redact(params, _ROLE_DELETE_RULES, hasher)


_ACL_GRANT: Final = Spec(
    events.ACL_GRANT,
    {'path': _is_groupids, 'roles': _is_groupids, 'users': _is_groupids, 'groups': _is_groupids, 'tokens': _is_groupids, 'propagate': _is_flag, 'delete': _is_flag, },
    ('path', 'roles'),
    object_id='/access/acl{path}',
)
_ACL_GRANT_RULES: Final = Redactor(
    {'path': KEEP, 'roles': Separated(KEEP, ', ;'), 'users': Separated(KEEP, ', ;'), 'groups': Separated(KEEP, ', ;'), 'tokens': Separated(KEEP, ', ;'), 'propagate': KEEP, 'delete': KEEP, },
)


def validate_acl_grant(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acl.grant; nothing if it is sound."""
    return validate(record, _ACL_GRANT)


def redact_acl_grant(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acl.grant as they may be written."""
    return redact(params, _ACL_GRANT_RULES, hasher)


_ACL_REVOKE: Final = Spec(
    events.ACL_REVOKE,
    {'path': _is_groupids, 'roles': _is_groupids, 'users': _is_groupids, 'groups': _is_groupids, 'tokens': _is_groupids, 'propagate': _is_flag, 'delete': _is_flag, },
    ('path', 'roles'),
    object_id='/access/acl{path}',
)
_ACL_REVOKE_RULES: Final = Redactor(
    {'path': KEEP, 'roles': Separated(KEEP, ', ;'), 'users': Separated(KEEP, ', ;'), 'groups': Separated(KEEP, ', ;'), 'tokens': Separated(KEEP, ', ;'), 'propagate': KEEP, 'delete': KEEP, },
)


def validate_acl_revoke(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acl.revoke; nothing if it is sound."""
    return validate(record, _ACL_REVOKE)


def redact_acl_revoke(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acl.revoke as they may be written."""
    return redact(params, _ACL_REVOKE_RULES, hasher)


_ACL_LIST: Final = Spec(
    events.ACL_LIST,
    {},
    (),
    object_id='/access/acl',
)
_ACL_LIST_RULES: Final = Redactor(
    {},
)


def validate_acl_list(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acl.list; nothing if it is sound."""
    return validate(record, _ACL_LIST)


def redact_acl_list(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acl.list as they may be written."""
    return redact(params, _ACL_LIST_RULES, hasher)


_ACL_READ_EFFECTIVE: Final = Spec(
    events.ACL_READ_EFFECTIVE,
    {'path': _is_groupids, 'userid': _is_acl_userid, },
    (),
    object_id='/access/permissions',
)
_ACL_READ_EFFECTIVE_RULES: Final = Redactor(
    {'path': KEEP, 'userid': KEEP, },
)


def validate_acl_read_effective(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.acl.read-effective; nothing if it is sound."""
    return validate(record, _ACL_READ_EFFECTIVE)


def redact_acl_read_effective(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.acl.read-effective as they may be written."""
    return redact(params, _ACL_READ_EFFECTIVE_RULES, hasher)


_TOKEN_CREATE: Final = Spec(
    events.TOKEN_CREATE,
    {'userid': _is_userid, 'tokenid': _is_tokenid, 'comment': _is_groupids, 'expire': _is_epoch, 'privsep': _is_flag, },
    ('userid', 'tokenid'),
    object_id='/access/users/{userid}/token/{tokenid}',
)
_TOKEN_CREATE_RULES: Final = Redactor(
    {'userid': KEEP, 'tokenid': KEEP, 'comment': KEEP, 'expire': KEEP, 'privsep': KEEP, },
)


def validate_token_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.token.create; nothing if it is sound."""
    return validate(record, _TOKEN_CREATE)


def redact_token_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.token.create as they may be written."""
    return redact(params, _TOKEN_CREATE_RULES, hasher)


_TOKEN_UPDATE: Final = Spec(
    events.TOKEN_UPDATE,
    {'userid': _is_userid, 'tokenid': _is_tokenid, 'comment': _is_groupids, 'delete': _is_groupids, 'expire': _is_epoch, 'privsep': _is_flag, },
    ('userid', 'tokenid'),
    {},
    {'comment': _is_groupids, 'expire': _is_epoch, 'privsep': _is_flag, },
    {},
    object_id='/access/users/{userid}/token/{tokenid}',
)
_TOKEN_UPDATE_RULES: Final = Redactor(
    {'userid': KEEP, 'tokenid': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'expire': KEEP, 'privsep': KEEP, },
)


def validate_token_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.token.update; nothing if it is sound."""
    return validate(record, _TOKEN_UPDATE)


def redact_token_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.token.update as they may be written."""
    return redact(params, _TOKEN_UPDATE_RULES, hasher)


_TOKEN_DELETE: Final = Spec(
    events.TOKEN_DELETE,
    {'userid': _is_userid, 'tokenid': _is_tokenid, },
    ('userid', 'tokenid'),
    object_id='/access/users/{userid}/token/{tokenid}',
)
_TOKEN_DELETE_RULES: Final = Redactor(
    {'userid': KEEP, 'tokenid': KEEP, },
)


def validate_token_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.token.delete; nothing if it is sound."""
    return validate(record, _TOKEN_DELETE)


def redact_token_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.token.delete as they may be written."""
    return redact(params, _TOKEN_DELETE_RULES, hasher)


_TOKEN_LIST: Final = Spec(
    events.TOKEN_LIST,
    {'userid': _is_userid, },
    ('userid',),
    object_id='/access/users/{userid}/token',
)
_TOKEN_LIST_RULES: Final = Redactor(
    {'userid': KEEP, },
)


def validate_token_list(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.token.list; nothing if it is sound."""
    return validate(record, _TOKEN_LIST)


def redact_token_list(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.token.list as they may be written."""
    return redact(params, _TOKEN_LIST_RULES, hasher)


_TOKEN_READ: Final = Spec(
    events.TOKEN_READ,
    {'userid': _is_userid, 'tokenid': _is_tokenid, },
    ('userid', 'tokenid'),
    object_id='/access/users/{userid}/token/{tokenid}',
)
_TOKEN_READ_RULES: Final = Redactor(
    {'userid': KEEP, 'tokenid': KEEP, },
)


def validate_token_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.token.read; nothing if it is sound."""
    return validate(record, _TOKEN_READ)


def redact_token_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.token.read as they may be written."""
    return redact(params, _TOKEN_READ_RULES, hasher)


_TFA_CREATE: Final = Spec(
    events.TFA_CREATE,
    {'userid': _is_userid, 'type': _is_tfa_type, 'description': _is_tfa_description, 'password': is_masked, 'totp': is_masked, 'value': is_masked, 'challenge': is_masked, },
    ('userid', 'type'),
    object_id='/access/users/{userid}/tfa',
)
_TFA_CREATE_RULES: Final = Redactor(
    {'userid': KEEP, 'type': KEEP, 'description': KEEP, 'password': MASKED, 'totp': MASKED, 'value': MASKED, 'challenge': MASKED, },
)


def validate_tfa_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.create; nothing if it is sound."""
    return validate(record, _TFA_CREATE)


def redact_tfa_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.create as they may be written."""
    return redact(params, _TFA_CREATE_RULES, hasher)


_TFA_START_REGISTRATION: Final = Spec(
    events.TFA_START_REGISTRATION,
    {'userid': _is_userid, 'type': _is_tfa_type, 'description': _is_tfa_description, 'password': is_masked, 'totp': is_masked, 'value': is_masked, 'challenge': is_masked, },
    ('userid', 'type'),
    object_id='/access/users/{userid}/tfa',
)
_TFA_START_REGISTRATION_RULES: Final = Redactor(
    {'userid': KEEP, 'type': KEEP, 'description': KEEP, 'password': MASKED, 'totp': MASKED, 'value': MASKED, 'challenge': MASKED, },
)


def validate_tfa_start_registration(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.start-registration; nothing if it is sound."""
    return validate(record, _TFA_START_REGISTRATION)


def redact_tfa_start_registration(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.start-registration as they may be written."""
    return redact(params, _TFA_START_REGISTRATION_RULES, hasher)


_TFA_CONFIRM: Final = Spec(
    events.TFA_CONFIRM,
    {'userid': _is_userid, 'type': _is_tfa_type, 'description': _is_tfa_description, 'password': is_masked, 'totp': is_masked, 'value': is_masked, 'challenge': is_masked, },
    ('userid', 'type'),
    object_id='/access/users/{userid}/tfa',
)
_TFA_CONFIRM_RULES: Final = Redactor(
    {'userid': KEEP, 'type': KEEP, 'description': KEEP, 'password': MASKED, 'totp': MASKED, 'value': MASKED, 'challenge': MASKED, },
)


def validate_tfa_confirm(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.confirm; nothing if it is sound."""
    return validate(record, _TFA_CONFIRM)


def redact_tfa_confirm(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.confirm as they may be written."""
    return redact(params, _TFA_CONFIRM_RULES, hasher)


_TFA_UPDATE: Final = Spec(
    events.TFA_UPDATE,
    {'userid': _is_userid, 'id': _is_groupids, 'description': _is_tfa_description, 'enable': _is_flag, 'password': is_masked, },
    ('userid', 'id'),
    {},
    {'description': _is_tfa_description, },
    {},
    object_id='/access/users/{userid}/tfa/{id}',
)
_TFA_UPDATE_RULES: Final = Redactor(
    {'userid': KEEP, 'id': KEEP, 'description': KEEP, 'enable': KEEP, 'password': MASKED, },
)


def validate_tfa_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.update; nothing if it is sound."""
    return validate(record, _TFA_UPDATE)


def redact_tfa_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.update as they may be written."""
    return redact(params, _TFA_UPDATE_RULES, hasher)


_TFA_ENABLE: Final = Spec(
    events.TFA_ENABLE,
    {'userid': _is_userid, 'id': _is_groupids, 'description': _is_tfa_description, 'enable': _is_flag, 'password': is_masked, },
    ('userid', 'id'),
    {},
    {'description': _is_tfa_description, 'enable': _is_flag, },
    {},
    object_id='/access/users/{userid}/tfa/{id}',
)
_TFA_ENABLE_RULES: Final = Redactor(
    {'userid': KEEP, 'id': KEEP, 'description': KEEP, 'enable': KEEP, 'password': MASKED, },
)


def validate_tfa_enable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.enable; nothing if it is sound."""
    return validate(record, _TFA_ENABLE)


def redact_tfa_enable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.enable as they may be written."""
    return redact(params, _TFA_ENABLE_RULES, hasher)


_TFA_DISABLE: Final = Spec(
    events.TFA_DISABLE,
    {'userid': _is_userid, 'id': _is_groupids, 'description': _is_tfa_description, 'enable': _is_flag, 'password': is_masked, },
    ('userid', 'id'),
    {},
    {'description': _is_tfa_description, 'enable': _is_flag, },
    {},
    object_id='/access/users/{userid}/tfa/{id}',
)
_TFA_DISABLE_RULES: Final = Redactor(
    {'userid': KEEP, 'id': KEEP, 'description': KEEP, 'enable': KEEP, 'password': MASKED, },
)


def validate_tfa_disable(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.disable; nothing if it is sound."""
    return validate(record, _TFA_DISABLE)


def redact_tfa_disable(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.disable as they may be written."""
    return redact(params, _TFA_DISABLE_RULES, hasher)


_TFA_DELETE: Final = Spec(
    events.TFA_DELETE,
    {'userid': _is_userid, 'id': _is_groupids, 'password': is_masked, },
    ('userid', 'id'),
    object_id='/access/users/{userid}/tfa/{id}',
)
_TFA_DELETE_RULES: Final = Redactor(
    {'userid': KEEP, 'id': KEEP, 'password': MASKED, },
)


def validate_tfa_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.delete; nothing if it is sound."""
    return validate(record, _TFA_DELETE)


def redact_tfa_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.delete as they may be written."""
    return redact(params, _TFA_DELETE_RULES, hasher)


_TFA_UNLOCK: Final = Spec(
    events.TFA_UNLOCK,
    {'userid': _is_userid, },
    ('userid',),
    object_id='/access/users/{userid}/tfa',
)
_TFA_UNLOCK_RULES: Final = Redactor(
    {'userid': KEEP, },
)


def validate_tfa_unlock(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.unlock; nothing if it is sound."""
    return validate(record, _TFA_UNLOCK)


def redact_tfa_unlock(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.unlock as they may be written."""
    return redact(params, _TFA_UNLOCK_RULES, hasher)


_TFA_LIST: Final = Spec(
    events.TFA_LIST,
    {},
    (),
    object_id='/access/tfa',
)
_TFA_LIST_RULES: Final = Redactor(
    {},
)


def validate_tfa_list(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.list; nothing if it is sound."""
    return validate(record, _TFA_LIST)


def redact_tfa_list(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.list as they may be written."""
    return redact(params, _TFA_LIST_RULES, hasher)


_TFA_READ: Final = Spec(
    events.TFA_READ,
    {'userid': _is_userid, 'id': _is_groupids, },
    ('userid', 'id'),
    object_id='/access/users/{userid}/tfa/{id}',
)
_TFA_READ_RULES: Final = Redactor(
    {'userid': KEEP, 'id': KEEP, },
)


def validate_tfa_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.tfa.read; nothing if it is sound."""
    return validate(record, _TFA_READ)


def redact_tfa_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.tfa.read as they may be written."""
    return redact(params, _TFA_READ_RULES, hasher)


_REALM_CREATE: Final = Spec(
    events.REALM_CREATE,
    {'realm': _is_realm, 'type': _is_realm_type, 'acr-values': _is_realm_acr_values, 'autocreate': _is_flag, 'base_dn': _is_realm_base_dn, 'bind_dn': _is_realm_base_dn, 'capath': _is_groupids, 'case-sensitive': _is_flag, 'cert': _is_groupids, 'certkey': _is_groupids, 'check-connection': _is_flag, 'client-id': _is_realm_base_dn, 'client-key': is_masked, 'comment': _is_comment_2, 'default': _is_flag, 'domain': _is_realm_domain, 'filter': _is_comment, 'group_classes': _is_groupids, 'group_dn': _is_realm_base_dn, 'group_filter': _is_comment, 'group_name_attr': _is_ldap_attr, 'groups-autocreate': _is_flag, 'groups-claim': _is_realm_groups_claim, 'groups-overwrite': _is_flag, 'issuer-url': _is_realm_base_dn, 'mode': _is_realm_mode, 'password': is_masked, 'port': _is_port, 'prompt': _is_realm_prompt, 'query-userinfo': _is_flag, 'scopes': _is_groupids, 'secure': _is_flag, 'server1': _is_realm_base_dn, 'server2': _is_realm_base_dn, 'sslversion': _is_realm_sslversion, 'sync-defaults-options': _is_groupids, 'sync_attributes': _is_realm_sync_attributes, 'tfa': _is_groupids, 'user_attr': _is_realm_user_attr, 'user_classes': _is_groupids, 'username-claim': _is_groupids, 'verify': _is_flag, },
    ('realm', 'type'),
    object_id='/access/realm/{realm}',
)
_REALM_CREATE_RULES: Final = Redactor(
    {'realm': KEEP, 'type': KEEP, 'acr-values': KEEP, 'autocreate': KEEP, 'base_dn': KEEP, 'bind_dn': KEEP, 'capath': KEEP, 'case-sensitive': KEEP, 'cert': KEEP, 'certkey': KEEP, 'check-connection': KEEP, 'client-id': KEEP, 'client-key': MASKED, 'comment': KEEP, 'default': KEEP, 'domain': KEEP, 'filter': KEEP, 'group_classes': Separated(KEEP, ', ;'), 'group_dn': KEEP, 'group_filter': KEEP, 'group_name_attr': KEEP, 'groups-autocreate': KEEP, 'groups-claim': KEEP, 'groups-overwrite': KEEP, 'issuer-url': KEEP, 'mode': KEEP, 'password': MASKED, 'port': KEEP, 'prompt': KEEP, 'query-userinfo': KEEP, 'scopes': KEEP, 'secure': KEEP, 'server1': KEEP, 'server2': KEEP, 'sslversion': KEEP, 'sync-defaults-options': Properties({'enable-new': KEEP, 'full': KEEP, 'purge': KEEP, 'remove-vanished': KEEP, 'scope': KEEP}, ''), 'sync_attributes': KEEP, 'tfa': Properties({'type': KEEP, 'digits': KEEP, 'id': KEEP, 'key': MASKED, 'step': KEEP, 'url': KEEP}, ''), 'user_attr': KEEP, 'user_classes': Separated(KEEP, ', ;'), 'username-claim': KEEP, 'verify': KEEP, },
)


def validate_realm_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.realm.create; nothing if it is sound."""
    return validate(record, _REALM_CREATE)


def redact_realm_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.realm.create as they may be written."""
    return redact(params, _REALM_CREATE_RULES, hasher)


_REALM_UPDATE: Final = Spec(
    events.REALM_UPDATE,
    {'realm': _is_realm, 'acr-values': _is_realm_acr_values, 'autocreate': _is_flag, 'base_dn': _is_realm_base_dn, 'bind_dn': _is_realm_base_dn, 'capath': _is_groupids, 'case-sensitive': _is_flag, 'cert': _is_groupids, 'certkey': _is_groupids, 'check-connection': _is_flag, 'client-id': _is_realm_base_dn, 'client-key': is_masked, 'comment': _is_comment_2, 'default': _is_flag, 'delete': _is_comment_2, 'digest': _is_digest, 'domain': _is_realm_domain, 'filter': _is_comment, 'group_classes': _is_groupids, 'group_dn': _is_realm_base_dn, 'group_filter': _is_comment, 'group_name_attr': _is_ldap_attr, 'groups-autocreate': _is_flag, 'groups-claim': _is_realm_groups_claim, 'groups-overwrite': _is_flag, 'issuer-url': _is_realm_base_dn, 'mode': _is_realm_mode, 'password': is_masked, 'port': _is_port, 'prompt': _is_realm_prompt, 'query-userinfo': _is_flag, 'scopes': _is_groupids, 'secure': _is_flag, 'server1': _is_realm_base_dn, 'server2': _is_realm_base_dn, 'sslversion': _is_realm_sslversion, 'sync-defaults-options': _is_groupids, 'sync_attributes': _is_realm_sync_attributes, 'tfa': _is_groupids, 'user_attr': _is_realm_user_attr, 'user_classes': _is_groupids, 'verify': _is_flag, },
    ('realm',),
    {},
    {'acr-values': _is_realm_acr_values, 'autocreate': _is_flag, 'base_dn': _is_realm_base_dn, 'bind_dn': _is_realm_base_dn, 'capath': _is_groupids, 'case-sensitive': _is_flag, 'cert': _is_groupids, 'certkey': _is_groupids, 'check-connection': _is_flag, 'client-id': _is_realm_base_dn, 'client-key': is_masked, 'comment': _is_comment_2, 'default': _is_flag, 'delete': _is_comment_2, 'digest': _is_digest, 'domain': _is_realm_domain, 'filter': _is_comment, 'group_classes': _is_groupids, 'group_dn': _is_realm_base_dn, 'group_filter': _is_comment, 'group_name_attr': _is_ldap_attr, 'groups-autocreate': _is_flag, 'groups-claim': _is_realm_groups_claim, 'groups-overwrite': _is_flag, 'issuer-url': _is_realm_base_dn, 'mode': _is_realm_mode, 'password': is_masked, 'port': _is_port, 'prompt': _is_realm_prompt, 'query-userinfo': _is_flag, 'scopes': _is_groupids, 'secure': _is_flag, 'server1': _is_realm_base_dn, 'server2': _is_realm_base_dn, 'sslversion': _is_realm_sslversion, 'sync-defaults-options': _is_groupids, 'sync_attributes': _is_realm_sync_attributes, 'tfa': _is_groupids, 'user_attr': _is_realm_user_attr, 'user_classes': _is_groupids, 'verify': _is_flag, },
    {},
    object_id='/access/realm/{realm}',
)
_REALM_UPDATE_RULES: Final = Redactor(
    {'realm': KEEP, 'acr-values': KEEP, 'autocreate': KEEP, 'base_dn': KEEP, 'bind_dn': KEEP, 'capath': KEEP, 'case-sensitive': KEEP, 'cert': KEEP, 'certkey': KEEP, 'check-connection': KEEP, 'client-id': KEEP, 'client-key': MASKED, 'comment': KEEP, 'default': KEEP, 'delete': Separated(KEEP, ', ;'), 'digest': KEEP, 'domain': KEEP, 'filter': KEEP, 'group_classes': Separated(KEEP, ', ;'), 'group_dn': KEEP, 'group_filter': KEEP, 'group_name_attr': KEEP, 'groups-autocreate': KEEP, 'groups-claim': KEEP, 'groups-overwrite': KEEP, 'issuer-url': KEEP, 'mode': KEEP, 'password': MASKED, 'port': KEEP, 'prompt': KEEP, 'query-userinfo': KEEP, 'scopes': KEEP, 'secure': KEEP, 'server1': KEEP, 'server2': KEEP, 'sslversion': KEEP, 'sync-defaults-options': Properties({'enable-new': KEEP, 'full': KEEP, 'purge': KEEP, 'remove-vanished': KEEP, 'scope': KEEP}, ''), 'sync_attributes': KEEP, 'tfa': Properties({'type': KEEP, 'digits': KEEP, 'id': KEEP, 'key': MASKED, 'step': KEEP, 'url': KEEP}, ''), 'user_attr': KEEP, 'user_classes': Separated(KEEP, ', ;'), 'verify': KEEP, },
)


def validate_realm_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.realm.update; nothing if it is sound."""
    return validate(record, _REALM_UPDATE)


def redact_realm_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.realm.update as they may be written."""
    return redact(params, _REALM_UPDATE_RULES, hasher)


_REALM_DELETE: Final = Spec(
    events.REALM_DELETE,
    {'realm': _is_realm, },
    ('realm',),
    object_id='/access/realm/{realm}',
)
_REALM_DELETE_RULES: Final = Redactor(
    {'realm': KEEP, },
)


def validate_realm_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.realm.delete; nothing if it is sound."""
    return validate(record, _REALM_DELETE)


def redact_realm_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.realm.delete as they may be written."""
    return redact(params, _REALM_DELETE_RULES, hasher)


_REALM_SYNC: Final = Spec(
    events.REALM_SYNC,
    {'realm': _is_realm, 'dry-run': _is_flag, 'enable-new': _is_flag, 'full': _is_flag, 'purge': _is_flag, 'remove-vanished': _is_sync_remove, 'scope': _is_sync_scope, },
    ('realm',),
    object_id='/access/realm/{realm}',
)
_REALM_SYNC_RULES: Final = Redactor(
    {'realm': KEEP, 'dry-run': KEEP, 'enable-new': KEEP, 'full': KEEP, 'purge': KEEP, 'remove-vanished': KEEP, 'scope': KEEP, },
)


def validate_realm_sync(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.realm.sync; nothing if it is sound."""
    return validate(record, _REALM_SYNC)


def redact_realm_sync(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.realm.sync as they may be written."""
    return redact(params, _REALM_SYNC_RULES, hasher)


_REALM_SYNC_PREVIEW: Final = Spec(
    events.REALM_SYNC_PREVIEW,
    {'realm': _is_realm, 'dry-run': _is_flag, 'enable-new': _is_flag, 'full': _is_flag, 'purge': _is_flag, 'remove-vanished': _is_sync_remove, 'scope': _is_sync_scope, },
    ('realm',),
    object_id='/access/realm/{realm}',
)
_REALM_SYNC_PREVIEW_RULES: Final = Redactor(
    {'realm': KEEP, 'dry-run': KEEP, 'enable-new': KEEP, 'full': KEEP, 'purge': KEEP, 'remove-vanished': KEEP, 'scope': KEEP, },
)


def validate_realm_sync_preview(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.realm.sync-preview; nothing if it is sound."""
    return validate(record, _REALM_SYNC_PREVIEW)


def redact_realm_sync_preview(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.realm.sync-preview as they may be written."""
    return redact(params, _REALM_SYNC_PREVIEW_RULES, hasher)


_REALM_READ: Final = Spec(
    events.REALM_READ,
    {'realm': _is_realm, },
    ('realm',),
    object_id='/access/realm/{realm}',
)
_REALM_READ_RULES: Final = Redactor(
    {'realm': KEEP, },
)


def validate_realm_read(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.realm.read; nothing if it is sound."""
    return validate(record, _REALM_READ)


def redact_realm_read(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.realm.read as they may be written."""
    return redact(params, _REALM_READ_RULES, hasher)


_REALM_FINISH_SYNC: Final = Spec(
    events.REALM_FINISH_SYNC,
    {'realm': _is_realm, 'users-created': _is_epoch, 'users-updated': _is_epoch, 'users-removed': _is_epoch, 'groups-created': _is_epoch, 'groups-updated': _is_epoch, 'groups-removed': _is_epoch, },
    ('realm', 'users-created', 'users-updated', 'users-removed', 'groups-created', 'groups-updated', 'groups-removed'),
    object_id='/access/realm/{realm}',
)
_REALM_FINISH_SYNC_RULES: Final = Redactor(
    {'realm': KEEP, 'users-created': KEEP, 'users-updated': KEEP, 'users-removed': KEEP, 'groups-created': KEEP, 'groups-updated': KEEP, 'groups-removed': KEEP, },
)


def validate_realm_finish_sync(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.realm.finish-sync; nothing if it is sound."""
    return validate(record, _REALM_FINISH_SYNC)


def redact_realm_finish_sync(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.realm.finish-sync as they may be written."""
    return redact(params, _REALM_FINISH_SYNC_RULES, hasher)


_REALM_SYNC_JOB_DELETE: Final = Spec(
    events.REALM_SYNC_JOB_DELETE,
    {'id': _is_configid, },
    ('id',),
    object_id='/cluster/jobs/realm-sync/{id}',
)
_REALM_SYNC_JOB_DELETE_RULES: Final = Redactor(
    {'id': KEEP, },
)


def validate_realm_sync_job_delete(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.realm-sync-job.delete; nothing if it is sound."""
    return validate(record, _REALM_SYNC_JOB_DELETE)


def redact_realm_sync_job_delete(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.realm-sync-job.delete as they may be written."""
    return redact(params, _REALM_SYNC_JOB_DELETE_RULES, hasher)


_REALM_SYNC_JOB_CREATE: Final = Spec(
    events.REALM_SYNC_JOB_CREATE,
    {'id': _is_configid_2, 'schedule': _is_calendar_event, 'comment': _is_comment_3, 'enable-new': _is_flag, 'enabled': _is_flag, 'realm': _is_realm, 'remove-vanished': _is_sync_remove, 'scope': _is_sync_scope, },
    ('id', 'schedule'),
    object_id='/cluster/jobs/realm-sync/{id}',
)
_REALM_SYNC_JOB_CREATE_RULES: Final = Redactor(
    {'id': KEEP, 'schedule': KEEP, 'comment': KEEP, 'enable-new': KEEP, 'enabled': KEEP, 'realm': KEEP, 'remove-vanished': KEEP, 'scope': KEEP, },
)


def validate_realm_sync_job_create(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.realm-sync-job.create; nothing if it is sound."""
    return validate(record, _REALM_SYNC_JOB_CREATE)


def redact_realm_sync_job_create(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.realm-sync-job.create as they may be written."""
    return redact(params, _REALM_SYNC_JOB_CREATE_RULES, hasher)


_REALM_SYNC_JOB_UPDATE: Final = Spec(
    events.REALM_SYNC_JOB_UPDATE,
    {'id': _is_configid_2, 'schedule': _is_calendar_event, 'comment': _is_comment_3, 'delete': _is_comment_2, 'enable-new': _is_flag, 'enabled': _is_flag, 'remove-vanished': _is_sync_remove, 'scope': _is_sync_scope, },
    ('id', 'schedule'),
    {},
    {'comment': _is_comment_3, 'enable-new': _is_flag, 'enabled': _is_flag, 'remove-vanished': _is_sync_remove, 'schedule': _is_calendar_event, 'scope': _is_sync_scope, },
    {},
    object_id='/cluster/jobs/realm-sync/{id}',
)
_REALM_SYNC_JOB_UPDATE_RULES: Final = Redactor(
    {'id': KEEP, 'schedule': KEEP, 'comment': KEEP, 'delete': Separated(KEEP, ', ;'), 'enable-new': KEEP, 'enabled': KEEP, 'remove-vanished': KEEP, 'scope': KEEP, },
)


def validate_realm_sync_job_update(record: Record) -> tuple[Problem, ...]:
    """What is wrong with a record of pve.realm-sync-job.update; nothing if it is sound."""
    return validate(record, _REALM_SYNC_JOB_UPDATE)


def redact_realm_sync_job_update(params: Params, hasher: Hashes = NO_KEY) -> dict[str, object]:
    """The parameters of pve.realm-sync-job.update as they may be written."""
    return redact(params, _REALM_SYNC_JOB_UPDATE_RULES, hasher)


def point_user_create(point: Point) -> Callable[..., bool]:
    """The audit point of USER_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'comment', 'email', 'enable', 'expire', 'firstname', 'groups', 'keys', 'lastname', 'password')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        userid: Any = UNSET,
        comment: Any = UNSET,
        email: Any = UNSET,
        enable: Any = UNSET,
        expire: Any = UNSET,
        firstname: Any = UNSET,
        groups: Any = UNSET,
        keys: Any = UNSET,
        lastname: Any = UNSET,
        password: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 2048)
            and (email is UNSET or _type(email) is str and _len(email) <= 254 and _p1(email) is not None)
            and (enable is UNSET or _type(enable) is bool)
            and (expire is UNSET or _type(expire) is int and 0 <= expire <= 18446744073709551615)
            and (firstname is UNSET or _type(firstname) is str and _len(firstname) <= 1024)
            and (groups is UNSET or _type(groups) is str and _len(groups) <= 4096)
            and (lastname is UNSET or _type(lastname) is str and _len(lastname) <= 1024)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}' if object_id is None else object_id,
                _made(userid, comment, email, enable, expire, firstname, groups, UNSET if keys is UNSET else MASK, lastname, UNSET if password is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'comment': comment, 'email': email, 'enable': enable, 'expire': expire, 'firstname': firstname, 'groups': groups, 'keys': keys, 'lastname': lastname, 'password': password, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_user_update(point: Point) -> Callable[..., bool]:
    """The audit point of USER_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'append', 'comment', 'email', 'enable', 'expire', 'firstname', 'groups', 'keys', 'lastname')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        userid: Any = UNSET,
        append: Any = UNSET,
        comment: Any = UNSET,
        email: Any = UNSET,
        enable: Any = UNSET,
        expire: Any = UNSET,
        firstname: Any = UNSET,
        groups: Any = UNSET,
        keys: Any = UNSET,
        lastname: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and (append is UNSET or _type(append) is bool)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 2048)
            and (email is UNSET or _type(email) is str and _len(email) <= 254 and _p1(email) is not None)
            and (enable is UNSET or _type(enable) is bool)
            and (expire is UNSET or _type(expire) is int and 0 <= expire <= 18446744073709551615)
            and (firstname is UNSET or _type(firstname) is str and _len(firstname) <= 1024)
            and (groups is UNSET or _type(groups) is str and _len(groups) <= 4096)
            and (lastname is UNSET or _type(lastname) is str and _len(lastname) <= 1024)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}' if object_id is None else object_id,
                _made(userid, append, comment, email, enable, expire, firstname, groups, UNSET if keys is UNSET else MASK, lastname),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'append': append, 'comment': comment, 'email': email, 'enable': enable, 'expire': expire, 'firstname': firstname, 'groups': groups, 'keys': keys, 'lastname': lastname, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_user_delete(point: Point) -> Callable[..., bool]:
    """The audit point of USER_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
        ):
            done = _put(
                status, subject, f'/access/users/{userid}' if object_id is None else object_id,
                _made(userid),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_user_enable(point: Point) -> Callable[..., bool]:
    """The audit point of USER_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'append', 'comment', 'email', 'enable', 'expire', 'firstname', 'groups', 'keys', 'lastname')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        userid: Any = UNSET,
        append: Any = UNSET,
        comment: Any = UNSET,
        email: Any = UNSET,
        enable: Any = UNSET,
        expire: Any = UNSET,
        firstname: Any = UNSET,
        groups: Any = UNSET,
        keys: Any = UNSET,
        lastname: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and (append is UNSET or _type(append) is bool)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 2048)
            and (email is UNSET or _type(email) is str and _len(email) <= 254 and _p1(email) is not None)
            and (enable is UNSET or _type(enable) is bool)
            and (expire is UNSET or _type(expire) is int and 0 <= expire <= 18446744073709551615)
            and (firstname is UNSET or _type(firstname) is str and _len(firstname) <= 1024)
            and (groups is UNSET or _type(groups) is str and _len(groups) <= 4096)
            and (lastname is UNSET or _type(lastname) is str and _len(lastname) <= 1024)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}' if object_id is None else object_id,
                _made(userid, append, comment, email, enable, expire, firstname, groups, UNSET if keys is UNSET else MASK, lastname),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'append': append, 'comment': comment, 'email': email, 'enable': enable, 'expire': expire, 'firstname': firstname, 'groups': groups, 'keys': keys, 'lastname': lastname, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_user_disable(point: Point) -> Callable[..., bool]:
    """The audit point of USER_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'append', 'comment', 'email', 'enable', 'expire', 'firstname', 'groups', 'keys', 'lastname')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        userid: Any = UNSET,
        append: Any = UNSET,
        comment: Any = UNSET,
        email: Any = UNSET,
        enable: Any = UNSET,
        expire: Any = UNSET,
        firstname: Any = UNSET,
        groups: Any = UNSET,
        keys: Any = UNSET,
        lastname: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and (append is UNSET or _type(append) is bool)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 2048)
            and (email is UNSET or _type(email) is str and _len(email) <= 254 and _p1(email) is not None)
            and (enable is UNSET or _type(enable) is bool)
            and (expire is UNSET or _type(expire) is int and 0 <= expire <= 18446744073709551615)
            and (firstname is UNSET or _type(firstname) is str and _len(firstname) <= 1024)
            and (groups is UNSET or _type(groups) is str and _len(groups) <= 4096)
            and (lastname is UNSET or _type(lastname) is str and _len(lastname) <= 1024)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}' if object_id is None else object_id,
                _made(userid, append, comment, email, enable, expire, firstname, groups, UNSET if keys is UNSET else MASK, lastname),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'append': append, 'comment': comment, 'email': email, 'enable': enable, 'expire': expire, 'firstname': firstname, 'groups': groups, 'keys': keys, 'lastname': lastname, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_user_update_groups(point: Point) -> Callable[..., bool]:
    """The audit point of USER_UPDATE_GROUPS."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'append', 'comment', 'email', 'enable', 'expire', 'firstname', 'groups', 'keys', 'lastname')
    _p0 = direct(_P0)
    _p1 = direct(_P1)

    def emit(
        *,
        userid: Any = UNSET,
        append: Any = UNSET,
        comment: Any = UNSET,
        email: Any = UNSET,
        enable: Any = UNSET,
        expire: Any = UNSET,
        firstname: Any = UNSET,
        groups: Any = UNSET,
        keys: Any = UNSET,
        lastname: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and (append is UNSET or _type(append) is bool)
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 2048)
            and (email is UNSET or _type(email) is str and _len(email) <= 254 and _p1(email) is not None)
            and (enable is UNSET or _type(enable) is bool)
            and (expire is UNSET or _type(expire) is int and 0 <= expire <= 18446744073709551615)
            and (firstname is UNSET or _type(firstname) is str and _len(firstname) <= 1024)
            and (groups is UNSET or _type(groups) is str and _len(groups) <= 4096)
            and (lastname is UNSET or _type(lastname) is str and _len(lastname) <= 1024)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}' if object_id is None else object_id,
                _made(userid, append, comment, email, enable, expire, firstname, groups, UNSET if keys is UNSET else MASK, lastname),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'append': append, 'comment': comment, 'email': email, 'enable': enable, 'expire': expire, 'firstname': firstname, 'groups': groups, 'keys': keys, 'lastname': lastname, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_user_change_password(point: Point) -> Callable[..., bool]:
    """The audit point of USER_CHANGE_PASSWORD."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'password', 'confirmation-password')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        password: Any = UNSET,
        confirmation_password: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and password is not UNSET
        ):
            done = _put(
                status, subject, f'/access/users/{userid}' if object_id is None else object_id,
                _made(userid, MASK, UNSET if confirmation_password is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'password': password, 'confirmation-password': confirmation_password, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_user_list(point: Point) -> Callable[..., bool]:
    """The audit point of USER_LIST."""
    _slow = point.slow
    _put = point.put
    _made = fields('enabled', 'full')

    def emit(
        *,
        enabled: Any = UNSET,
        full: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (enabled is UNSET or _type(enabled) is bool)
            and (full is UNSET or _type(full) is bool)
        ):
            done = _put(
                status, subject, f'/access/users' if object_id is None else object_id,
                _made(enabled, full),
            )
            if done is not None:
                return done
        return _slow(
            {'enabled': enabled, 'full': full, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_user_read(point: Point) -> Callable[..., bool]:
    """The audit point of USER_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
        ):
            done = _put(
                status, subject, f'/access/users/{userid}' if object_id is None else object_id,
                _made(userid),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_user_list_tfa(point: Point) -> Callable[..., bool]:
    """The audit point of USER_LIST_TFA."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa' if object_id is None else object_id,
                _made(userid),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_user_autocreate(point: Point) -> Callable[..., bool]:
    """The audit point of USER_AUTOCREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'realm', 'email', 'firstname', 'lastname')
    _p0 = direct(_P0)
    _p1 = direct(_P1)
    _p2 = direct(_P2)

    def emit(
        *,
        userid: Any = UNSET,
        realm: Any = UNSET,
        email: Any = UNSET,
        firstname: Any = UNSET,
        lastname: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(realm) is str and _len(realm) <= 32 and _p2(realm) is not None
            and (email is UNSET or _type(email) is str and _len(email) <= 254 and _p1(email) is not None)
            and (firstname is UNSET or _type(firstname) is str and _len(firstname) <= 1024)
            and (lastname is UNSET or _type(lastname) is str and _len(lastname) <= 1024)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}' if object_id is None else object_id,
                _made(userid, realm, email, firstname, lastname),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'realm': realm, 'email': email, 'firstname': firstname, 'lastname': lastname, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_user_assign_groups(point: Point) -> Callable[..., bool]:
    """The audit point of USER_ASSIGN_GROUPS."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'realm', 'groups', 'overwrite')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        userid: Any = UNSET,
        realm: Any = UNSET,
        groups: Any = UNSET,
        overwrite: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(realm) is str and _len(realm) <= 32 and _p2(realm) is not None
            and _type(groups) is str and _len(groups) <= 4096
            and _type(overwrite) is bool
        ):
            done = _put(
                status, subject, f'/access/users/{userid}' if object_id is None else object_id,
                _made(userid, realm, groups, overwrite),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'realm': realm, 'groups': groups, 'overwrite': overwrite, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_group_create(point: Point) -> Callable[..., bool]:
    """The audit point of GROUP_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('groupid', 'comment')
    _p3 = direct(_P3)

    def emit(
        *,
        groupid: Any = UNSET,
        comment: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(groupid) is str and _len(groupid) <= 4096 and _p3(groupid) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
        ):
            done = _put(
                status, subject, f'/access/groups/{groupid}' if object_id is None else object_id,
                _made(groupid, comment),
            )
            if done is not None:
                return done
        return _slow(
            {'groupid': groupid, 'comment': comment, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_group_update(point: Point) -> Callable[..., bool]:
    """The audit point of GROUP_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('groupid', 'comment')
    _p3 = direct(_P3)

    def emit(
        *,
        groupid: Any = UNSET,
        comment: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(groupid) is str and _len(groupid) <= 4096 and _p3(groupid) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
        ):
            done = _put(
                status, subject, f'/access/groups/{groupid}' if object_id is None else object_id,
                _made(groupid, comment),
            )
            if done is not None:
                return done
        return _slow(
            {'groupid': groupid, 'comment': comment, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_group_delete(point: Point) -> Callable[..., bool]:
    """The audit point of GROUP_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('groupid')
    _p3 = direct(_P3)

    def emit(
        *,
        groupid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(groupid) is str and _len(groupid) <= 4096 and _p3(groupid) is not None
        ):
            done = _put(
                status, subject, f'/access/groups/{groupid}' if object_id is None else object_id,
                _made(groupid),
            )
            if done is not None:
                return done
        return _slow(
            {'groupid': groupid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_group_autocreate(point: Point) -> Callable[..., bool]:
    """The audit point of GROUP_AUTOCREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('groupid', 'realm')
    _p2 = direct(_P2)
    _p3 = direct(_P3)

    def emit(
        *,
        groupid: Any = UNSET,
        realm: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(groupid) is str and _len(groupid) <= 4096 and _p3(groupid) is not None
            and _type(realm) is str and _len(realm) <= 32 and _p2(realm) is not None
        ):
            done = _put(
                status, subject, f'/access/groups/{groupid}' if object_id is None else object_id,
                _made(groupid, realm),
            )
            if done is not None:
                return done
        return _slow(
            {'groupid': groupid, 'realm': realm, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_role_create(point: Point) -> Callable[..., bool]:
    """The audit point of ROLE_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('roleid', 'privs')
    _p3 = direct(_P3)

    def emit(
        *,
        roleid: Any = UNSET,
        privs: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(roleid) is str and _len(roleid) <= 4096 and _p3(roleid) is not None
            and (privs is UNSET or _type(privs) is str and _len(privs) <= 4096)
        ):
            done = _put(
                status, subject, f'/access/roles/{roleid}' if object_id is None else object_id,
                _made(roleid, privs),
            )
            if done is not None:
                return done
        return _slow(
            {'roleid': roleid, 'privs': privs, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_role_update(point: Point) -> Callable[..., bool]:
    """The audit point of ROLE_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('roleid', 'append', 'privs')
    _p3 = direct(_P3)

    def emit(
        *,
        roleid: Any = UNSET,
        append: Any = UNSET,
        privs: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(roleid) is str and _len(roleid) <= 4096 and _p3(roleid) is not None
            and (append is UNSET or _type(append) is bool)
            and (privs is UNSET or _type(privs) is str and _len(privs) <= 4096)
        ):
            done = _put(
                status, subject, f'/access/roles/{roleid}' if object_id is None else object_id,
                _made(roleid, append, privs),
            )
            if done is not None:
                return done
        return _slow(
            {'roleid': roleid, 'append': append, 'privs': privs, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_role_delete(point: Point) -> Callable[..., bool]:
    """The audit point of ROLE_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('roleid')
    _p3 = direct(_P3)

    def emit(
        *,
        roleid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(roleid) is str and _len(roleid) <= 4096 and _p3(roleid) is not None
        ):
            done = _put(
                status, subject, f'/access/roles/{roleid}' if object_id is None else object_id,
                _made(roleid),
            )
            if done is not None:
                return done
        return _slow(
            {'roleid': roleid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acl_grant(point: Point) -> Callable[..., bool]:
    """The audit point of ACL_GRANT."""
    _slow = point.slow
    _put = point.put
    _made = fields('path', 'roles', 'users', 'groups', 'tokens', 'propagate', 'delete')

    def emit(
        *,
        path: Any = UNSET,
        roles: Any = UNSET,
        users: Any = UNSET,
        groups: Any = UNSET,
        tokens: Any = UNSET,
        propagate: Any = UNSET,
        delete: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(path) is str and _len(path) <= 4096
            and _type(roles) is str and _len(roles) <= 4096
            and (users is UNSET or _type(users) is str and _len(users) <= 4096)
            and (groups is UNSET or _type(groups) is str and _len(groups) <= 4096)
            and (tokens is UNSET or _type(tokens) is str and _len(tokens) <= 4096)
            and (propagate is UNSET or _type(propagate) is bool)
            and (delete is UNSET or _type(delete) is bool)
        ):
            done = _put(
                status, subject, f'/access/acl{path}' if object_id is None else object_id,
                _made(path, roles, users, groups, tokens, propagate, delete),
            )
            if done is not None:
                return done
        return _slow(
            {'path': path, 'roles': roles, 'users': users, 'groups': groups, 'tokens': tokens, 'propagate': propagate, 'delete': delete, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acl_revoke(point: Point) -> Callable[..., bool]:
    """The audit point of ACL_REVOKE."""
    _slow = point.slow
    _put = point.put
    _made = fields('path', 'roles', 'users', 'groups', 'tokens', 'propagate', 'delete')

    def emit(
        *,
        path: Any = UNSET,
        roles: Any = UNSET,
        users: Any = UNSET,
        groups: Any = UNSET,
        tokens: Any = UNSET,
        propagate: Any = UNSET,
        delete: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(path) is str and _len(path) <= 4096
            and _type(roles) is str and _len(roles) <= 4096
            and (users is UNSET or _type(users) is str and _len(users) <= 4096)
            and (groups is UNSET or _type(groups) is str and _len(groups) <= 4096)
            and (tokens is UNSET or _type(tokens) is str and _len(tokens) <= 4096)
            and (propagate is UNSET or _type(propagate) is bool)
            and (delete is UNSET or _type(delete) is bool)
        ):
            done = _put(
                status, subject, f'/access/acl{path}' if object_id is None else object_id,
                _made(path, roles, users, groups, tokens, propagate, delete),
            )
            if done is not None:
                return done
        return _slow(
            {'path': path, 'roles': roles, 'users': users, 'groups': groups, 'tokens': tokens, 'propagate': propagate, 'delete': delete, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acl_list(point: Point) -> Callable[..., bool]:
    """The audit point of ACL_LIST."""
    _slow = point.slow
    _put = point.put
    _made = fields()

    def emit(
        *,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
        ):
            done = _put(
                status, subject, f'/access/acl' if object_id is None else object_id,
                _made(),
            )
            if done is not None:
                return done
        return _slow(
            {**more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_acl_read_effective(point: Point) -> Callable[..., bool]:
    """The audit point of ACL_READ_EFFECTIVE."""
    _slow = point.slow
    _put = point.put
    _made = fields('path', 'userid')
    _p4 = direct(_P4)

    def emit(
        *,
        path: Any = UNSET,
        userid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and (path is UNSET or _type(path) is str and _len(path) <= 4096)
            and (userid is UNSET or _type(userid) is str and _len(userid) <= 4096 and _p4(userid) is not None)
        ):
            done = _put(
                status, subject, f'/access/permissions' if object_id is None else object_id,
                _made(path, userid),
            )
            if done is not None:
                return done
        return _slow(
            {'path': path, 'userid': userid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_token_create(point: Point) -> Callable[..., bool]:
    """The audit point of TOKEN_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'tokenid', 'comment', 'expire', 'privsep')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        userid: Any = UNSET,
        tokenid: Any = UNSET,
        comment: Any = UNSET,
        expire: Any = UNSET,
        privsep: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(tokenid) is str and _len(tokenid) <= 4096 and _p2(tokenid) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (expire is UNSET or _type(expire) is int and 0 <= expire <= 18446744073709551615)
            and (privsep is UNSET or _type(privsep) is bool)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/token/{tokenid}' if object_id is None else object_id,
                _made(userid, tokenid, comment, expire, privsep),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'tokenid': tokenid, 'comment': comment, 'expire': expire, 'privsep': privsep, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_token_update(point: Point) -> Callable[..., bool]:
    """The audit point of TOKEN_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'tokenid', 'comment', 'delete', 'expire', 'privsep')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        userid: Any = UNSET,
        tokenid: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        expire: Any = UNSET,
        privsep: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(tokenid) is str and _len(tokenid) <= 4096 and _p2(tokenid) is not None
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 4096)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (expire is UNSET or _type(expire) is int and 0 <= expire <= 18446744073709551615)
            and (privsep is UNSET or _type(privsep) is bool)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/token/{tokenid}' if object_id is None else object_id,
                _made(userid, tokenid, comment, delete, expire, privsep),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'tokenid': tokenid, 'comment': comment, 'delete': delete, 'expire': expire, 'privsep': privsep, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_token_delete(point: Point) -> Callable[..., bool]:
    """The audit point of TOKEN_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'tokenid')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        userid: Any = UNSET,
        tokenid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(tokenid) is str and _len(tokenid) <= 4096 and _p2(tokenid) is not None
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/token/{tokenid}' if object_id is None else object_id,
                _made(userid, tokenid),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'tokenid': tokenid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_token_list(point: Point) -> Callable[..., bool]:
    """The audit point of TOKEN_LIST."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/token' if object_id is None else object_id,
                _made(userid),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_token_read(point: Point) -> Callable[..., bool]:
    """The audit point of TOKEN_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'tokenid')
    _p0 = direct(_P0)
    _p2 = direct(_P2)

    def emit(
        *,
        userid: Any = UNSET,
        tokenid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(tokenid) is str and _len(tokenid) <= 4096 and _p2(tokenid) is not None
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/token/{tokenid}' if object_id is None else object_id,
                _made(userid, tokenid),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'tokenid': tokenid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_create(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'type', 'description', 'password', 'totp', 'value', 'challenge')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        type: Any = UNSET,
        description: Any = UNSET,
        password: Any = UNSET,
        totp: Any = UNSET,
        value: Any = UNSET,
        challenge: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(type) is str and type in {'recovery', 'totp', 'u2f', 'webauthn', 'yubico'}
            and (description is UNSET or _type(description) is str and _len(description) <= 255)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa' if object_id is None else object_id,
                _made(userid, type, description, UNSET if password is UNSET else MASK, UNSET if totp is UNSET else MASK, UNSET if value is UNSET else MASK, UNSET if challenge is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'type': type, 'description': description, 'password': password, 'totp': totp, 'value': value, 'challenge': challenge, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_start_registration(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_START_REGISTRATION."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'type', 'description', 'password', 'totp', 'value', 'challenge')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        type: Any = UNSET,
        description: Any = UNSET,
        password: Any = UNSET,
        totp: Any = UNSET,
        value: Any = UNSET,
        challenge: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(type) is str and type in {'recovery', 'totp', 'u2f', 'webauthn', 'yubico'}
            and (description is UNSET or _type(description) is str and _len(description) <= 255)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa' if object_id is None else object_id,
                _made(userid, type, description, UNSET if password is UNSET else MASK, UNSET if totp is UNSET else MASK, UNSET if value is UNSET else MASK, UNSET if challenge is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'type': type, 'description': description, 'password': password, 'totp': totp, 'value': value, 'challenge': challenge, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_confirm(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_CONFIRM."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'type', 'description', 'password', 'totp', 'value', 'challenge')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        type: Any = UNSET,
        description: Any = UNSET,
        password: Any = UNSET,
        totp: Any = UNSET,
        value: Any = UNSET,
        challenge: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(type) is str and type in {'recovery', 'totp', 'u2f', 'webauthn', 'yubico'}
            and (description is UNSET or _type(description) is str and _len(description) <= 255)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa' if object_id is None else object_id,
                _made(userid, type, description, UNSET if password is UNSET else MASK, UNSET if totp is UNSET else MASK, UNSET if value is UNSET else MASK, UNSET if challenge is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'type': type, 'description': description, 'password': password, 'totp': totp, 'value': value, 'challenge': challenge, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_update(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'id', 'description', 'enable', 'password')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        id: Any = UNSET,
        description: Any = UNSET,
        enable: Any = UNSET,
        password: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(id) is str and _len(id) <= 4096
            and (description is UNSET or _type(description) is str and _len(description) <= 255)
            and (enable is UNSET or _type(enable) is bool)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa/{id}' if object_id is None else object_id,
                _made(userid, id, description, enable, UNSET if password is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'id': id, 'description': description, 'enable': enable, 'password': password, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_enable(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_ENABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'id', 'description', 'enable', 'password')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        id: Any = UNSET,
        description: Any = UNSET,
        enable: Any = UNSET,
        password: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(id) is str and _len(id) <= 4096
            and (description is UNSET or _type(description) is str and _len(description) <= 255)
            and (enable is UNSET or _type(enable) is bool)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa/{id}' if object_id is None else object_id,
                _made(userid, id, description, enable, UNSET if password is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'id': id, 'description': description, 'enable': enable, 'password': password, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_disable(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_DISABLE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'id', 'description', 'enable', 'password')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        id: Any = UNSET,
        description: Any = UNSET,
        enable: Any = UNSET,
        password: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(id) is str and _len(id) <= 4096
            and (description is UNSET or _type(description) is str and _len(description) <= 255)
            and (enable is UNSET or _type(enable) is bool)
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa/{id}' if object_id is None else object_id,
                _made(userid, id, description, enable, UNSET if password is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'id': id, 'description': description, 'enable': enable, 'password': password, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_delete(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'id', 'password')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        id: Any = UNSET,
        password: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(id) is str and _len(id) <= 4096
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa/{id}' if object_id is None else object_id,
                _made(userid, id, UNSET if password is UNSET else MASK),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'id': id, 'password': password, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_unlock(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_UNLOCK."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa' if object_id is None else object_id,
                _made(userid),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_list(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_LIST."""
    _slow = point.slow
    _put = point.put
    _made = fields()

    def emit(
        *,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
        ):
            done = _put(
                status, subject, f'/access/tfa' if object_id is None else object_id,
                _made(),
            )
            if done is not None:
                return done
        return _slow(
            {**more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_tfa_read(point: Point) -> Callable[..., bool]:
    """The audit point of TFA_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('userid', 'id')
    _p0 = direct(_P0)

    def emit(
        *,
        userid: Any = UNSET,
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
            and _type(userid) is str and _len(userid) <= 64 and _p0(userid) is not None
            and _type(id) is str and _len(id) <= 4096
        ):
            done = _put(
                status, subject, f'/access/users/{userid}/tfa/{id}' if object_id is None else object_id,
                _made(userid, id),
            )
            if done is not None:
                return done
        return _slow(
            {'userid': userid, 'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_realm_create(point: Point) -> Callable[..., bool]:
    """The audit point of REALM_CREATE."""
    _slow = point.slow

    def emit(
        *,
        realm: Any = UNSET,
        type: Any = UNSET,
        acr_values: Any = UNSET,
        autocreate: Any = UNSET,
        base_dn: Any = UNSET,
        bind_dn: Any = UNSET,
        capath: Any = UNSET,
        case_sensitive: Any = UNSET,
        cert: Any = UNSET,
        certkey: Any = UNSET,
        check_connection: Any = UNSET,
        client_id: Any = UNSET,
        client_key: Any = UNSET,
        comment: Any = UNSET,
        default: Any = UNSET,
        domain: Any = UNSET,
        filter: Any = UNSET,
        group_classes: Any = UNSET,
        group_dn: Any = UNSET,
        group_filter: Any = UNSET,
        group_name_attr: Any = UNSET,
        groups_autocreate: Any = UNSET,
        groups_claim: Any = UNSET,
        groups_overwrite: Any = UNSET,
        issuer_url: Any = UNSET,
        mode: Any = UNSET,
        password: Any = UNSET,
        port: Any = UNSET,
        prompt: Any = UNSET,
        query_userinfo: Any = UNSET,
        scopes: Any = UNSET,
        secure: Any = UNSET,
        server1: Any = UNSET,
        server2: Any = UNSET,
        sslversion: Any = UNSET,
        sync_defaults_options: Any = UNSET,
        sync_attributes: Any = UNSET,
        tfa: Any = UNSET,
        user_attr: Any = UNSET,
        user_classes: Any = UNSET,
        username_claim: Any = UNSET,
        verify: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'realm': realm, 'type': type, 'acr-values': acr_values, 'autocreate': autocreate, 'base_dn': base_dn, 'bind_dn': bind_dn, 'capath': capath, 'case-sensitive': case_sensitive, 'cert': cert, 'certkey': certkey, 'check-connection': check_connection, 'client-id': client_id, 'client-key': client_key, 'comment': comment, 'default': default, 'domain': domain, 'filter': filter, 'group_classes': group_classes, 'group_dn': group_dn, 'group_filter': group_filter, 'group_name_attr': group_name_attr, 'groups-autocreate': groups_autocreate, 'groups-claim': groups_claim, 'groups-overwrite': groups_overwrite, 'issuer-url': issuer_url, 'mode': mode, 'password': password, 'port': port, 'prompt': prompt, 'query-userinfo': query_userinfo, 'scopes': scopes, 'secure': secure, 'server1': server1, 'server2': server2, 'sslversion': sslversion, 'sync-defaults-options': sync_defaults_options, 'sync_attributes': sync_attributes, 'tfa': tfa, 'user_attr': user_attr, 'user_classes': user_classes, 'username-claim': username_claim, 'verify': verify, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_realm_update(point: Point) -> Callable[..., bool]:
    """The audit point of REALM_UPDATE."""
    _slow = point.slow

    def emit(
        *,
        realm: Any = UNSET,
        acr_values: Any = UNSET,
        autocreate: Any = UNSET,
        base_dn: Any = UNSET,
        bind_dn: Any = UNSET,
        capath: Any = UNSET,
        case_sensitive: Any = UNSET,
        cert: Any = UNSET,
        certkey: Any = UNSET,
        check_connection: Any = UNSET,
        client_id: Any = UNSET,
        client_key: Any = UNSET,
        comment: Any = UNSET,
        default: Any = UNSET,
        delete: Any = UNSET,
        digest: Any = UNSET,
        domain: Any = UNSET,
        filter: Any = UNSET,
        group_classes: Any = UNSET,
        group_dn: Any = UNSET,
        group_filter: Any = UNSET,
        group_name_attr: Any = UNSET,
        groups_autocreate: Any = UNSET,
        groups_claim: Any = UNSET,
        groups_overwrite: Any = UNSET,
        issuer_url: Any = UNSET,
        mode: Any = UNSET,
        password: Any = UNSET,
        port: Any = UNSET,
        prompt: Any = UNSET,
        query_userinfo: Any = UNSET,
        scopes: Any = UNSET,
        secure: Any = UNSET,
        server1: Any = UNSET,
        server2: Any = UNSET,
        sslversion: Any = UNSET,
        sync_defaults_options: Any = UNSET,
        sync_attributes: Any = UNSET,
        tfa: Any = UNSET,
        user_attr: Any = UNSET,
        user_classes: Any = UNSET,
        verify: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        return _slow(
            {'realm': realm, 'acr-values': acr_values, 'autocreate': autocreate, 'base_dn': base_dn, 'bind_dn': bind_dn, 'capath': capath, 'case-sensitive': case_sensitive, 'cert': cert, 'certkey': certkey, 'check-connection': check_connection, 'client-id': client_id, 'client-key': client_key, 'comment': comment, 'default': default, 'delete': delete, 'digest': digest, 'domain': domain, 'filter': filter, 'group_classes': group_classes, 'group_dn': group_dn, 'group_filter': group_filter, 'group_name_attr': group_name_attr, 'groups-autocreate': groups_autocreate, 'groups-claim': groups_claim, 'groups-overwrite': groups_overwrite, 'issuer-url': issuer_url, 'mode': mode, 'password': password, 'port': port, 'prompt': prompt, 'query-userinfo': query_userinfo, 'scopes': scopes, 'secure': secure, 'server1': server1, 'server2': server2, 'sslversion': sslversion, 'sync-defaults-options': sync_defaults_options, 'sync_attributes': sync_attributes, 'tfa': tfa, 'user_attr': user_attr, 'user_classes': user_classes, 'verify': verify, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_realm_delete(point: Point) -> Callable[..., bool]:
    """The audit point of REALM_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('realm')
    _p2 = direct(_P2)

    def emit(
        *,
        realm: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(realm) is str and _len(realm) <= 32 and _p2(realm) is not None
        ):
            done = _put(
                status, subject, f'/access/realm/{realm}' if object_id is None else object_id,
                _made(realm),
            )
            if done is not None:
                return done
        return _slow(
            {'realm': realm, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_realm_sync(point: Point) -> Callable[..., bool]:
    """The audit point of REALM_SYNC."""
    _slow = point.slow
    _put = point.put
    _made = fields('realm', 'dry-run', 'enable-new', 'full', 'purge', 'remove-vanished', 'scope')
    _p11 = direct(_P11)
    _p2 = direct(_P2)

    def emit(
        *,
        realm: Any = UNSET,
        dry_run: Any = UNSET,
        enable_new: Any = UNSET,
        full: Any = UNSET,
        purge: Any = UNSET,
        remove_vanished: Any = UNSET,
        scope: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(realm) is str and _len(realm) <= 32 and _p2(realm) is not None
            and (dry_run is UNSET or _type(dry_run) is bool)
            and (enable_new is UNSET or _type(enable_new) is bool)
            and (full is UNSET or _type(full) is bool)
            and (purge is UNSET or _type(purge) is bool)
            and (remove_vanished is UNSET or _type(remove_vanished) is str and _len(remove_vanished) <= 4096 and _p11(remove_vanished) is not None)
            and (scope is UNSET or _type(scope) is str and scope in {'both', 'groups', 'users'})
        ):
            done = _put(
                status, subject, f'/access/realm/{realm}' if object_id is None else object_id,
                _made(realm, dry_run, enable_new, full, purge, remove_vanished, scope),
            )
            if done is not None:
                return done
        return _slow(
            {'realm': realm, 'dry-run': dry_run, 'enable-new': enable_new, 'full': full, 'purge': purge, 'remove-vanished': remove_vanished, 'scope': scope, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_realm_sync_preview(point: Point) -> Callable[..., bool]:
    """The audit point of REALM_SYNC_PREVIEW."""
    _slow = point.slow
    _put = point.put
    _made = fields('realm', 'dry-run', 'enable-new', 'full', 'purge', 'remove-vanished', 'scope')
    _p11 = direct(_P11)
    _p2 = direct(_P2)

    def emit(
        *,
        realm: Any = UNSET,
        dry_run: Any = UNSET,
        enable_new: Any = UNSET,
        full: Any = UNSET,
        purge: Any = UNSET,
        remove_vanished: Any = UNSET,
        scope: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(realm) is str and _len(realm) <= 32 and _p2(realm) is not None
            and (dry_run is UNSET or _type(dry_run) is bool)
            and (enable_new is UNSET or _type(enable_new) is bool)
            and (full is UNSET or _type(full) is bool)
            and (purge is UNSET or _type(purge) is bool)
            and (remove_vanished is UNSET or _type(remove_vanished) is str and _len(remove_vanished) <= 4096 and _p11(remove_vanished) is not None)
            and (scope is UNSET or _type(scope) is str and scope in {'both', 'groups', 'users'})
        ):
            done = _put(
                status, subject, f'/access/realm/{realm}' if object_id is None else object_id,
                _made(realm, dry_run, enable_new, full, purge, remove_vanished, scope),
            )
            if done is not None:
                return done
        return _slow(
            {'realm': realm, 'dry-run': dry_run, 'enable-new': enable_new, 'full': full, 'purge': purge, 'remove-vanished': remove_vanished, 'scope': scope, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_realm_read(point: Point) -> Callable[..., bool]:
    """The audit point of REALM_READ."""
    _slow = point.slow
    _put = point.put
    _made = fields('realm')
    _p2 = direct(_P2)

    def emit(
        *,
        realm: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(realm) is str and _len(realm) <= 32 and _p2(realm) is not None
        ):
            done = _put(
                status, subject, f'/access/realm/{realm}' if object_id is None else object_id,
                _made(realm),
            )
            if done is not None:
                return done
        return _slow(
            {'realm': realm, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_realm_finish_sync(point: Point) -> Callable[..., bool]:
    """The audit point of REALM_FINISH_SYNC."""
    _slow = point.slow
    _put = point.put
    _made = fields('realm', 'users-created', 'users-updated', 'users-removed', 'groups-created', 'groups-updated', 'groups-removed')
    _p2 = direct(_P2)

    def emit(
        *,
        realm: Any = UNSET,
        users_created: Any = UNSET,
        users_updated: Any = UNSET,
        users_removed: Any = UNSET,
        groups_created: Any = UNSET,
        groups_updated: Any = UNSET,
        groups_removed: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(realm) is str and _len(realm) <= 32 and _p2(realm) is not None
            and _type(users_created) is int and 0 <= users_created <= 18446744073709551615
            and _type(users_updated) is int and 0 <= users_updated <= 18446744073709551615
            and _type(users_removed) is int and 0 <= users_removed <= 18446744073709551615
            and _type(groups_created) is int and 0 <= groups_created <= 18446744073709551615
            and _type(groups_updated) is int and 0 <= groups_updated <= 18446744073709551615
            and _type(groups_removed) is int and 0 <= groups_removed <= 18446744073709551615
        ):
            done = _put(
                status, subject, f'/access/realm/{realm}' if object_id is None else object_id,
                _made(realm, users_created, users_updated, users_removed, groups_created, groups_updated, groups_removed),
            )
            if done is not None:
                return done
        return _slow(
            {'realm': realm, 'users-created': users_created, 'users-updated': users_updated, 'users-removed': users_removed, 'groups-created': groups_created, 'groups-updated': groups_updated, 'groups-removed': groups_removed, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_realm_sync_job_delete(point: Point) -> Callable[..., bool]:
    """The audit point of REALM_SYNC_JOB_DELETE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id')
    _p12 = direct(_P12)

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
            and _type(id) is str and _len(id) <= 4096 and _p12(id) is not None
        ):
            done = _put(
                status, subject, f'/cluster/jobs/realm-sync/{id}' if object_id is None else object_id,
                _made(id),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_realm_sync_job_create(point: Point) -> Callable[..., bool]:
    """The audit point of REALM_SYNC_JOB_CREATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'schedule', 'comment', 'enable-new', 'enabled', 'realm', 'remove-vanished', 'scope')
    _p11 = direct(_P11)
    _p12 = direct(_P12)
    _p2 = direct(_P2)

    def emit(
        *,
        id: Any = UNSET,
        schedule: Any = UNSET,
        comment: Any = UNSET,
        enable_new: Any = UNSET,
        enabled: Any = UNSET,
        realm: Any = UNSET,
        remove_vanished: Any = UNSET,
        scope: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 64 and _p12(id) is not None
            and _type(schedule) is str and _len(schedule) <= 128
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 512)
            and (enable_new is UNSET or _type(enable_new) is bool)
            and (enabled is UNSET or _type(enabled) is bool)
            and (realm is UNSET or _type(realm) is str and _len(realm) <= 32 and _p2(realm) is not None)
            and (remove_vanished is UNSET or _type(remove_vanished) is str and _len(remove_vanished) <= 4096 and _p11(remove_vanished) is not None)
            and (scope is UNSET or _type(scope) is str and scope in {'both', 'groups', 'users'})
        ):
            done = _put(
                status, subject, f'/cluster/jobs/realm-sync/{id}' if object_id is None else object_id,
                _made(id, schedule, comment, enable_new, enabled, realm, remove_vanished, scope),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'schedule': schedule, 'comment': comment, 'enable-new': enable_new, 'enabled': enabled, 'realm': realm, 'remove-vanished': remove_vanished, 'scope': scope, **more},
            status, subject, object_id, changes, error,
        )

    return emit


def point_realm_sync_job_update(point: Point) -> Callable[..., bool]:
    """The audit point of REALM_SYNC_JOB_UPDATE."""
    _slow = point.slow
    _put = point.put
    _made = fields('id', 'schedule', 'comment', 'delete', 'enable-new', 'enabled', 'remove-vanished', 'scope')
    _p11 = direct(_P11)
    _p12 = direct(_P12)

    def emit(
        *,
        id: Any = UNSET,
        schedule: Any = UNSET,
        comment: Any = UNSET,
        delete: Any = UNSET,
        enable_new: Any = UNSET,
        enabled: Any = UNSET,
        remove_vanished: Any = UNSET,
        scope: Any = UNSET,
        status: str = 'success',
        subject: Any = None,
        object_id: str | None = None,
        changes: Any = NOTHING,
        error: Any = None,
        **more: Any,
    ) -> bool:
        if (
            not more and changes is NOTHING and error is None
            and _type(id) is str and _len(id) <= 64 and _p12(id) is not None
            and _type(schedule) is str and _len(schedule) <= 128
            and (comment is UNSET or _type(comment) is str and _len(comment) <= 512)
            and (delete is UNSET or _type(delete) is str and _len(delete) <= 4096)
            and (enable_new is UNSET or _type(enable_new) is bool)
            and (enabled is UNSET or _type(enabled) is bool)
            and (remove_vanished is UNSET or _type(remove_vanished) is str and _len(remove_vanished) <= 4096 and _p11(remove_vanished) is not None)
            and (scope is UNSET or _type(scope) is str and scope in {'both', 'groups', 'users'})
        ):
            done = _put(
                status, subject, f'/cluster/jobs/realm-sync/{id}' if object_id is None else object_id,
                _made(id, schedule, comment, delete, enable_new, enabled, remove_vanished, scope),
            )
            if done is not None:
                return done
        return _slow(
            {'id': id, 'schedule': schedule, 'comment': comment, 'delete': delete, 'enable-new': enable_new, 'enabled': enabled, 'remove-vanished': remove_vanished, 'scope': scope, **more},
            status, subject, object_id, changes, error,
        )

    return emit


POINTS: Final[Mapping[int, Callable[[Point], Callable[..., bool]]]] = {
    events.USER_CREATE.id: point_user_create,
    events.USER_UPDATE.id: point_user_update,
    events.USER_DELETE.id: point_user_delete,
    events.USER_ENABLE.id: point_user_enable,
    events.USER_DISABLE.id: point_user_disable,
    events.USER_UPDATE_GROUPS.id: point_user_update_groups,
    events.USER_CHANGE_PASSWORD.id: point_user_change_password,
    events.USER_LIST.id: point_user_list,
    events.USER_READ.id: point_user_read,
    events.USER_LIST_TFA.id: point_user_list_tfa,
    events.USER_AUTOCREATE.id: point_user_autocreate,
    events.USER_ASSIGN_GROUPS.id: point_user_assign_groups,
    events.GROUP_CREATE.id: point_group_create,
    events.GROUP_UPDATE.id: point_group_update,
    events.GROUP_DELETE.id: point_group_delete,
    events.GROUP_AUTOCREATE.id: point_group_autocreate,
    events.ROLE_CREATE.id: point_role_create,
    events.ROLE_UPDATE.id: point_role_update,
    events.ROLE_DELETE.id: point_role_delete,
    events.ACL_GRANT.id: point_acl_grant,
    events.ACL_REVOKE.id: point_acl_revoke,
    events.ACL_LIST.id: point_acl_list,
    events.ACL_READ_EFFECTIVE.id: point_acl_read_effective,
    events.TOKEN_CREATE.id: point_token_create,
    events.TOKEN_UPDATE.id: point_token_update,
    events.TOKEN_DELETE.id: point_token_delete,
    events.TOKEN_LIST.id: point_token_list,
    events.TOKEN_READ.id: point_token_read,
    events.TFA_CREATE.id: point_tfa_create,
    events.TFA_START_REGISTRATION.id: point_tfa_start_registration,
    events.TFA_CONFIRM.id: point_tfa_confirm,
    events.TFA_UPDATE.id: point_tfa_update,
    events.TFA_ENABLE.id: point_tfa_enable,
    events.TFA_DISABLE.id: point_tfa_disable,
    events.TFA_DELETE.id: point_tfa_delete,
    events.TFA_UNLOCK.id: point_tfa_unlock,
    events.TFA_LIST.id: point_tfa_list,
    events.TFA_READ.id: point_tfa_read,
    events.REALM_CREATE.id: point_realm_create,
    events.REALM_UPDATE.id: point_realm_update,
    events.REALM_DELETE.id: point_realm_delete,
    events.REALM_SYNC.id: point_realm_sync,
    events.REALM_SYNC_PREVIEW.id: point_realm_sync_preview,
    events.REALM_READ.id: point_realm_read,
    events.REALM_FINISH_SYNC.id: point_realm_finish_sync,
    events.REALM_SYNC_JOB_DELETE.id: point_realm_sync_job_delete,
    events.REALM_SYNC_JOB_CREATE.id: point_realm_sync_job_create,
    events.REALM_SYNC_JOB_UPDATE.id: point_realm_sync_job_update,
}
VALIDATE: Final[Mapping[int, Callable[[Record], tuple[Problem, ...]]]] = {
    events.USER_CREATE.id: validate_user_create,
    events.USER_UPDATE.id: validate_user_update,
    events.USER_DELETE.id: validate_user_delete,
    events.USER_ENABLE.id: validate_user_enable,
    events.USER_DISABLE.id: validate_user_disable,
    events.USER_UPDATE_GROUPS.id: validate_user_update_groups,
    events.USER_CHANGE_PASSWORD.id: validate_user_change_password,
    events.USER_LIST.id: validate_user_list,
    events.USER_READ.id: validate_user_read,
    events.USER_LIST_TFA.id: validate_user_list_tfa,
    events.USER_AUTOCREATE.id: validate_user_autocreate,
    events.USER_ASSIGN_GROUPS.id: validate_user_assign_groups,
    events.GROUP_CREATE.id: validate_group_create,
    events.GROUP_UPDATE.id: validate_group_update,
    events.GROUP_DELETE.id: validate_group_delete,
    events.GROUP_AUTOCREATE.id: validate_group_autocreate,
    events.ROLE_CREATE.id: validate_role_create,
    events.ROLE_UPDATE.id: validate_role_update,
    events.ROLE_DELETE.id: validate_role_delete,
    events.ACL_GRANT.id: validate_acl_grant,
    events.ACL_REVOKE.id: validate_acl_revoke,
    events.ACL_LIST.id: validate_acl_list,
    events.ACL_READ_EFFECTIVE.id: validate_acl_read_effective,
    events.TOKEN_CREATE.id: validate_token_create,
    events.TOKEN_UPDATE.id: validate_token_update,
    events.TOKEN_DELETE.id: validate_token_delete,
    events.TOKEN_LIST.id: validate_token_list,
    events.TOKEN_READ.id: validate_token_read,
    events.TFA_CREATE.id: validate_tfa_create,
    events.TFA_START_REGISTRATION.id: validate_tfa_start_registration,
    events.TFA_CONFIRM.id: validate_tfa_confirm,
    events.TFA_UPDATE.id: validate_tfa_update,
    events.TFA_ENABLE.id: validate_tfa_enable,
    events.TFA_DISABLE.id: validate_tfa_disable,
    events.TFA_DELETE.id: validate_tfa_delete,
    events.TFA_UNLOCK.id: validate_tfa_unlock,
    events.TFA_LIST.id: validate_tfa_list,
    events.TFA_READ.id: validate_tfa_read,
    events.REALM_CREATE.id: validate_realm_create,
    events.REALM_UPDATE.id: validate_realm_update,
    events.REALM_DELETE.id: validate_realm_delete,
    events.REALM_SYNC.id: validate_realm_sync,
    events.REALM_SYNC_PREVIEW.id: validate_realm_sync_preview,
    events.REALM_READ.id: validate_realm_read,
    events.REALM_FINISH_SYNC.id: validate_realm_finish_sync,
    events.REALM_SYNC_JOB_DELETE.id: validate_realm_sync_job_delete,
    events.REALM_SYNC_JOB_CREATE.id: validate_realm_sync_job_create,
    events.REALM_SYNC_JOB_UPDATE.id: validate_realm_sync_job_update,
}
SPECS: Final[Mapping[int, Spec]] = {
    events.USER_CREATE.id: _USER_CREATE,
    events.USER_UPDATE.id: _USER_UPDATE,
    events.USER_DELETE.id: _USER_DELETE,
    events.USER_ENABLE.id: _USER_ENABLE,
    events.USER_DISABLE.id: _USER_DISABLE,
    events.USER_UPDATE_GROUPS.id: _USER_UPDATE_GROUPS,
    events.USER_CHANGE_PASSWORD.id: _USER_CHANGE_PASSWORD,
    events.USER_LIST.id: _USER_LIST,
    events.USER_READ.id: _USER_READ,
    events.USER_LIST_TFA.id: _USER_LIST_TFA,
    events.USER_AUTOCREATE.id: _USER_AUTOCREATE,
    events.USER_ASSIGN_GROUPS.id: _USER_ASSIGN_GROUPS,
    events.GROUP_CREATE.id: _GROUP_CREATE,
    events.GROUP_UPDATE.id: _GROUP_UPDATE,
    events.GROUP_DELETE.id: _GROUP_DELETE,
    events.GROUP_AUTOCREATE.id: _GROUP_AUTOCREATE,
    events.ROLE_CREATE.id: _ROLE_CREATE,
    events.ROLE_UPDATE.id: _ROLE_UPDATE,
    events.ROLE_DELETE.id: _ROLE_DELETE,
    events.ACL_GRANT.id: _ACL_GRANT,
    events.ACL_REVOKE.id: _ACL_REVOKE,
    events.ACL_LIST.id: _ACL_LIST,
    events.ACL_READ_EFFECTIVE.id: _ACL_READ_EFFECTIVE,
    events.TOKEN_CREATE.id: _TOKEN_CREATE,
    events.TOKEN_UPDATE.id: _TOKEN_UPDATE,
    events.TOKEN_DELETE.id: _TOKEN_DELETE,
    events.TOKEN_LIST.id: _TOKEN_LIST,
    events.TOKEN_READ.id: _TOKEN_READ,
    events.TFA_CREATE.id: _TFA_CREATE,
    events.TFA_START_REGISTRATION.id: _TFA_START_REGISTRATION,
    events.TFA_CONFIRM.id: _TFA_CONFIRM,
    events.TFA_UPDATE.id: _TFA_UPDATE,
    events.TFA_ENABLE.id: _TFA_ENABLE,
    events.TFA_DISABLE.id: _TFA_DISABLE,
    events.TFA_DELETE.id: _TFA_DELETE,
    events.TFA_UNLOCK.id: _TFA_UNLOCK,
    events.TFA_LIST.id: _TFA_LIST,
    events.TFA_READ.id: _TFA_READ,
    events.REALM_CREATE.id: _REALM_CREATE,
    events.REALM_UPDATE.id: _REALM_UPDATE,
    events.REALM_DELETE.id: _REALM_DELETE,
    events.REALM_SYNC.id: _REALM_SYNC,
    events.REALM_SYNC_PREVIEW.id: _REALM_SYNC_PREVIEW,
    events.REALM_READ.id: _REALM_READ,
    events.REALM_FINISH_SYNC.id: _REALM_FINISH_SYNC,
    events.REALM_SYNC_JOB_DELETE.id: _REALM_SYNC_JOB_DELETE,
    events.REALM_SYNC_JOB_CREATE.id: _REALM_SYNC_JOB_CREATE,
    events.REALM_SYNC_JOB_UPDATE.id: _REALM_SYNC_JOB_UPDATE,
}
REDACT: Final[Mapping[int, Callable[[Params, Hashes], dict[str, object]]]] = {
    events.USER_CREATE.id: redact_user_create,
    events.USER_UPDATE.id: redact_user_update,
    events.USER_DELETE.id: redact_user_delete,
    events.USER_ENABLE.id: redact_user_enable,
    events.USER_DISABLE.id: redact_user_disable,
    events.USER_UPDATE_GROUPS.id: redact_user_update_groups,
    events.USER_CHANGE_PASSWORD.id: redact_user_change_password,
    events.USER_LIST.id: redact_user_list,
    events.USER_READ.id: redact_user_read,
    events.USER_LIST_TFA.id: redact_user_list_tfa,
    events.USER_AUTOCREATE.id: redact_user_autocreate,
    events.USER_ASSIGN_GROUPS.id: redact_user_assign_groups,
    events.GROUP_CREATE.id: redact_group_create,
    events.GROUP_UPDATE.id: redact_group_update,
    events.GROUP_DELETE.id: redact_group_delete,
    events.GROUP_AUTOCREATE.id: redact_group_autocreate,
    events.ROLE_CREATE.id: redact_role_create,
    events.ROLE_UPDATE.id: redact_role_update,
    events.ROLE_DELETE.id: redact_role_delete,
    events.ACL_GRANT.id: redact_acl_grant,
    events.ACL_REVOKE.id: redact_acl_revoke,
    events.ACL_LIST.id: redact_acl_list,
    events.ACL_READ_EFFECTIVE.id: redact_acl_read_effective,
    events.TOKEN_CREATE.id: redact_token_create,
    events.TOKEN_UPDATE.id: redact_token_update,
    events.TOKEN_DELETE.id: redact_token_delete,
    events.TOKEN_LIST.id: redact_token_list,
    events.TOKEN_READ.id: redact_token_read,
    events.TFA_CREATE.id: redact_tfa_create,
    events.TFA_START_REGISTRATION.id: redact_tfa_start_registration,
    events.TFA_CONFIRM.id: redact_tfa_confirm,
    events.TFA_UPDATE.id: redact_tfa_update,
    events.TFA_ENABLE.id: redact_tfa_enable,
    events.TFA_DISABLE.id: redact_tfa_disable,
    events.TFA_DELETE.id: redact_tfa_delete,
    events.TFA_UNLOCK.id: redact_tfa_unlock,
    events.TFA_LIST.id: redact_tfa_list,
    events.TFA_READ.id: redact_tfa_read,
    events.REALM_CREATE.id: redact_realm_create,
    events.REALM_UPDATE.id: redact_realm_update,
    events.REALM_DELETE.id: redact_realm_delete,
    events.REALM_SYNC.id: redact_realm_sync,
    events.REALM_SYNC_PREVIEW.id: redact_realm_sync_preview,
    events.REALM_READ.id: redact_realm_read,
    events.REALM_FINISH_SYNC.id: redact_realm_finish_sync,
    events.REALM_SYNC_JOB_DELETE.id: redact_realm_sync_job_delete,
    events.REALM_SYNC_JOB_CREATE.id: redact_realm_sync_job_create,
    events.REALM_SYNC_JOB_UPDATE.id: redact_realm_sync_job_update,
}
CHANGES: Final[Mapping[int, Redactor]] = {
    events.USER_CREATE.id: _USER_CREATE_RULES,
    events.USER_UPDATE.id: _USER_UPDATE_RULES,
    events.USER_DELETE.id: _USER_DELETE_RULES,
    events.USER_ENABLE.id: _USER_ENABLE_RULES,
    events.USER_DISABLE.id: _USER_DISABLE_RULES,
    events.USER_UPDATE_GROUPS.id: _USER_UPDATE_GROUPS_RULES,
    events.USER_CHANGE_PASSWORD.id: _USER_CHANGE_PASSWORD_RULES,
    events.USER_LIST.id: _USER_LIST_RULES,
    events.USER_READ.id: _USER_READ_RULES,
    events.USER_LIST_TFA.id: _USER_LIST_TFA_RULES,
    events.USER_AUTOCREATE.id: _USER_AUTOCREATE_RULES,
    events.USER_ASSIGN_GROUPS.id: _USER_ASSIGN_GROUPS_RULES,
    events.GROUP_CREATE.id: _GROUP_CREATE_RULES,
    events.GROUP_UPDATE.id: _GROUP_UPDATE_RULES,
    events.GROUP_DELETE.id: _GROUP_DELETE_RULES,
    events.GROUP_AUTOCREATE.id: _GROUP_AUTOCREATE_RULES,
    events.ROLE_CREATE.id: _ROLE_CREATE_RULES,
    events.ROLE_UPDATE.id: _ROLE_UPDATE_RULES,
    events.ROLE_DELETE.id: _ROLE_DELETE_RULES,
    events.ACL_GRANT.id: _ACL_GRANT_RULES,
    events.ACL_REVOKE.id: _ACL_REVOKE_RULES,
    events.ACL_LIST.id: _ACL_LIST_RULES,
    events.ACL_READ_EFFECTIVE.id: _ACL_READ_EFFECTIVE_RULES,
    events.TOKEN_CREATE.id: _TOKEN_CREATE_RULES,
    events.TOKEN_UPDATE.id: _TOKEN_UPDATE_RULES,
    events.TOKEN_DELETE.id: _TOKEN_DELETE_RULES,
    events.TOKEN_LIST.id: _TOKEN_LIST_RULES,
    events.TOKEN_READ.id: _TOKEN_READ_RULES,
    events.TFA_CREATE.id: _TFA_CREATE_RULES,
    events.TFA_START_REGISTRATION.id: _TFA_START_REGISTRATION_RULES,
    events.TFA_CONFIRM.id: _TFA_CONFIRM_RULES,
    events.TFA_UPDATE.id: _TFA_UPDATE_RULES,
    events.TFA_ENABLE.id: _TFA_ENABLE_RULES,
    events.TFA_DISABLE.id: _TFA_DISABLE_RULES,
    events.TFA_DELETE.id: _TFA_DELETE_RULES,
    events.TFA_UNLOCK.id: _TFA_UNLOCK_RULES,
    events.TFA_LIST.id: _TFA_LIST_RULES,
    events.TFA_READ.id: _TFA_READ_RULES,
    events.REALM_CREATE.id: _REALM_CREATE_RULES,
    events.REALM_UPDATE.id: _REALM_UPDATE_RULES,
    events.REALM_DELETE.id: _REALM_DELETE_RULES,
    events.REALM_SYNC.id: _REALM_SYNC_RULES,
    events.REALM_SYNC_PREVIEW.id: _REALM_SYNC_PREVIEW_RULES,
    events.REALM_READ.id: _REALM_READ_RULES,
    events.REALM_FINISH_SYNC.id: _REALM_FINISH_SYNC_RULES,
    events.REALM_SYNC_JOB_DELETE.id: _REALM_SYNC_JOB_DELETE_RULES,
    events.REALM_SYNC_JOB_CREATE.id: _REALM_SYNC_JOB_CREATE_RULES,
    events.REALM_SYNC_JOB_UPDATE.id: _REALM_SYNC_JOB_UPDATE_RULES,
}
