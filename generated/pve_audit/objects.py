"""The kinds of things that are acted upon. Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from auditlex.catalog import Object, Objects

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

TFA: Final = Object('tfa', 'second factor', '/access/users/{userid}/tfa/{id}')
TOKEN: Final = Object('token', 'API token', '/access/users/{userid}/token/{tokenid}')
AUDIT: Final = Object('audit', 'audit service', '/audit')
AUDIT_CATALOG: Final = Object('audit-catalog', 'catalog of events', '/audit/catalog')
AUDIT_KEY: Final = Object('audit-key', 'key for hashed values', '/audit/key')
AUDIT_LOG: Final = Object('audit-log', 'audit log', '/audit/log')
AUDIT_POLICY: Final = Object('audit-policy', 'audit policy', '/audit/policy')
AUDIT_RECORD: Final = Object('audit-record', 'audit record', '/audit/record')
CLOCK: Final = Object('clock', 'clock', '/clock')
SESSION: Final = Object('session', 'session', '/access/users/{username}')
TICKET: Final = Object('ticket', 'ticket', '/access/ticket')
CONNECTION: Final = Object('connection', 'connection', '/connections/{address}')
REQUEST: Final = Object('request', 'call of the API', '/api{path}')
ACL: Final = Object('acl', 'permission', '/access/acl{path}')
GROUP: Final = Object('group', 'group', '/access/groups/{groupid}')
REALM: Final = Object('realm', 'realm', '/access/realm/{realm}')
ROLE: Final = Object('role', 'role', '/access/roles/{roleid}')
USER: Final = Object('user', 'user', '/access/users/{userid}')

ALL: Final = Objects(
    (
        ACL,
        AUDIT,
        AUDIT_CATALOG,
        AUDIT_KEY,
        AUDIT_LOG,
        AUDIT_POLICY,
        AUDIT_RECORD,
        CLOCK,
        CONNECTION,
        GROUP,
        REALM,
        REQUEST,
        ROLE,
        SESSION,
        TFA,
        TICKET,
        TOKEN,
        USER,
    )
)
"""All objects, by name."""

by_name = ALL.by_name
