"""The values of fields that have a fixed set of them. Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

class HttpMethod:
    """Values of http-method."""

    GET: Final = 'GET'
    HEAD: Final = 'HEAD'
    POST: Final = 'POST'
    PUT: Final = 'PUT'
    PATCH: Final = 'PATCH'
    DELETE: Final = 'DELETE'
    OPTIONS: Final = 'OPTIONS'
    VALUES: Final = frozenset(('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'))


class AuditLogFormat:
    """The form in which the records leave."""

    JSON: Final = 'json'
    CSV: Final = 'csv'
    CEF: Final = 'cef'
    SYSLOG: Final = 'syslog'
    HTML: Final = 'html'
    VALUES: Final = frozenset(('json', 'csv', 'cef', 'syslog', 'html'))


class RealmMode:
    """How the connection to the directory is protected."""

    LDAP: Final = 'ldap'
    LDAPS: Final = 'ldaps'
    LDAP_STARTTLS: Final = 'ldap+starttls'
    VALUES: Final = frozenset(('ldap', 'ldaps', 'ldap+starttls'))


class RealmSslversion:
    """The version of TLS that LDAPS uses."""

    TLSV1: Final = 'tlsv1'
    TLSV1_1: Final = 'tlsv1_1'
    TLSV1_2: Final = 'tlsv1_2'
    TLSV1_3: Final = 'tlsv1_3'
    VALUES: Final = frozenset(('tlsv1', 'tlsv1_1', 'tlsv1_2', 'tlsv1_3'))


class RealmType:
    """The kind of realm."""

    AD: Final = 'ad'
    LDAP: Final = 'ldap'
    OPENID: Final = 'openid'
    PAM: Final = 'pam'
    PVE: Final = 'pve'
    VALUES: Final = frozenset(('ad', 'ldap', 'openid', 'pam', 'pve'))


class SyncScope:
    """Values of sync-scope."""

    USERS: Final = 'users'
    GROUPS: Final = 'groups'
    BOTH: Final = 'both'
    VALUES: Final = frozenset(('users', 'groups', 'both'))


class TfaType:
    """The kind of second factor."""

    TOTP: Final = 'totp'
    U2F: Final = 'u2f'
    WEBAUTHN: Final = 'webauthn'
    RECOVERY: Final = 'recovery'
    YUBICO: Final = 'yubico'
    VALUES: Final = frozenset(('totp', 'u2f', 'webauthn', 'recovery', 'yubico'))

