"""The events of the area 'access': checks of records and redaction of parameters.

Written by 'auditlex generate'. Do not edit.
"""

from __future__ import annotations

from auditlex.checking import Spec, fullmatch, is_integer, is_masked, validate
from auditlex.redaction import KEEP, MASKED, NO_KEY, Properties, Redactor, Separated, redact
from pve_audit import events

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final, TypeAlias

    from auditlex.checking import Problem
    from auditlex.redaction import Hashes

    Record: TypeAlias = Mapping[str, object]
    Params: TypeAlias = Mapping[str, object]

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
    return type(v) is str and v[-1:] != '\n' and _P4(v) is not None


def _is_calendar_event(v: object) -> bool:
    return type(v) is str and len(v) <= 128


def _is_comment(v: object) -> bool:
    return type(v) is str and len(v) <= 2048


def _is_comment_2(v: object) -> bool:
    return type(v) is str and len(v) <= 4096


def _is_comment_3(v: object) -> bool:
    return type(v) is str and len(v) <= 512


def _is_configid(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P12(v) is not None


def _is_configid_2(v: object) -> bool:
    return type(v) is str and len(v) <= 64 and v[-1:] != '\n' and _P12(v) is not None


def _is_digest(v: object) -> bool:
    return type(v) is str and len(v) <= 64


def _is_epoch(v: object) -> bool:
    return is_integer(v) and v >= 0


def _is_flag(v: object) -> bool:
    return type(v) is bool


def _is_groupid(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P3(v) is not None


def _is_groupids(v: object) -> bool:
    return type(v) is str


def _is_ldap_attr(v: object) -> bool:
    return type(v) is str and len(v) <= 256 and v[-1:] != '\n' and _P7(v) is not None


def _is_port(v: object) -> bool:
    return is_integer(v) and 1 <= v <= 65535


def _is_realm(v: object) -> bool:
    return type(v) is str and len(v) <= 32 and v[-1:] != '\n' and _P2(v) is not None


def _is_realm_acr_values(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P5(v) is not None


def _is_realm_base_dn(v: object) -> bool:
    return type(v) is str and len(v) <= 256


def _is_realm_domain(v: object) -> bool:
    return type(v) is str and len(v) <= 256 and v[-1:] != '\n' and _P6(v) is not None


def _is_realm_groups_claim(v: object) -> bool:
    return type(v) is str and len(v) <= 256 and v[-1:] != '\n' and _P3(v) is not None


def _is_realm_mode(v: object) -> bool:
    return type(v) is str and v in {'ldap', 'ldap+starttls', 'ldaps'}


def _is_realm_prompt(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P8(v) is not None


def _is_realm_sslversion(v: object) -> bool:
    return type(v) is str and v in {'tlsv1', 'tlsv1_1', 'tlsv1_2', 'tlsv1_3'}


def _is_realm_sync_attributes(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P9(v) is not None


def _is_realm_type(v: object) -> bool:
    return type(v) is str and v in {'ad', 'ldap', 'openid', 'pam', 'pve'}


def _is_realm_user_attr(v: object) -> bool:
    return type(v) is str and len(v) <= 256 and v[-1:] != '\n' and _P10(v) is not None


def _is_sync_remove(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P11(v) is not None


def _is_sync_scope(v: object) -> bool:
    return type(v) is str and v in {'both', 'groups', 'users'}


def _is_tfa_description(v: object) -> bool:
    return type(v) is str and len(v) <= 255


def _is_tfa_type(v: object) -> bool:
    return type(v) is str and v in {'recovery', 'totp', 'u2f', 'webauthn', 'yubico'}


def _is_tokenid(v: object) -> bool:
    return type(v) is str and v[-1:] != '\n' and _P2(v) is not None


def _is_user_email(v: object) -> bool:
    return type(v) is str and len(v) <= 254 and v[-1:] != '\n' and _P1(v) is not None


def _is_user_firstname(v: object) -> bool:
    return type(v) is str and len(v) <= 1024


def _is_userid(v: object) -> bool:
    return type(v) is str and len(v) <= 64 and v[-1:] != '\n' and _P0(v) is not None


_USER_CREATE: Final = Spec(
    events.USER_CREATE,
    {'userid': _is_userid, 'comment': _is_comment, 'email': _is_user_email, 'enable': _is_flag, 'expire': _is_epoch, 'firstname': _is_user_firstname, 'groups': _is_groupids, 'keys': is_masked, 'lastname': _is_user_firstname, 'password': is_masked, },
    ('userid',),
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
