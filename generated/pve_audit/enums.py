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


class AcmePluginApi:
    """The DNS service that the plugin talks to."""

    V_1984HOSTING: Final = '1984hosting'
    ACMEDNS: Final = 'acmedns'
    ACMEPROXY: Final = 'acmeproxy'
    ACTIVE24: Final = 'active24'
    AD: Final = 'ad'
    ALI: Final = 'ali'
    ALVIY: Final = 'alviy'
    ANX: Final = 'anx'
    ARTFILES: Final = 'artfiles'
    ARVAN: Final = 'arvan'
    AURORA: Final = 'aurora'
    AUTODNS: Final = 'autodns'
    AWS: Final = 'aws'
    AZION: Final = 'azion'
    AZURE: Final = 'azure'
    BEGET: Final = 'beget'
    BOOKMYNAME: Final = 'bookmyname'
    BUNNY: Final = 'bunny'
    CF: Final = 'cf'
    CLOUDDNS: Final = 'clouddns'
    CLOUDNS: Final = 'cloudns'
    CN: Final = 'cn'
    CONOHA: Final = 'conoha'
    CONSTELLIX: Final = 'constellix'
    CPANEL: Final = 'cpanel'
    CURANET: Final = 'curanet'
    CYON: Final = 'cyon'
    DA: Final = 'da'
    DDNSS: Final = 'ddnss'
    DESEC: Final = 'desec'
    DF: Final = 'df'
    DGON: Final = 'dgon'
    DNSEXIT: Final = 'dnsexit'
    DNSHOME: Final = 'dnshome'
    DNSIMPLE: Final = 'dnsimple'
    DNSSERVICES: Final = 'dnsservices'
    DOAPI: Final = 'doapi'
    DOMENESHOP: Final = 'domeneshop'
    DP: Final = 'dp'
    DPI: Final = 'dpi'
    DREAMHOST: Final = 'dreamhost'
    DUCKDNS: Final = 'duckdns'
    DURABLEDNS: Final = 'durabledns'
    DYN: Final = 'dyn'
    DYNU: Final = 'dynu'
    DYNV6: Final = 'dynv6'
    EASYDNS: Final = 'easydns'
    EDGECENTER: Final = 'edgecenter'
    EDGEDNS: Final = 'edgedns'
    EUSERV: Final = 'euserv'
    EXOSCALE: Final = 'exoscale'
    FORNEX: Final = 'fornex'
    FREEDNS: Final = 'freedns'
    FREEMYIP: Final = 'freemyip'
    GANDI_LIVEDNS: Final = 'gandi_livedns'
    GCLOUD: Final = 'gcloud'
    GCORE: Final = 'gcore'
    GD: Final = 'gd'
    GEOSCALING: Final = 'geoscaling'
    GOOGLEDOMAINS: Final = 'googledomains'
    HE: Final = 'he'
    HE_DDNS: Final = 'he_ddns'
    HETZNER: Final = 'hetzner'
    HETZNERCLOUD: Final = 'hetznercloud'
    HEXONET: Final = 'hexonet'
    HOSTINGDE: Final = 'hostingde'
    HUAWEICLOUD: Final = 'huaweicloud'
    INFOBLOX: Final = 'infoblox'
    INFOMANIAK: Final = 'infomaniak'
    INTERNETBS: Final = 'internetbs'
    INWX: Final = 'inwx'
    IONOS: Final = 'ionos'
    IONOS_CLOUD: Final = 'ionos_cloud'
    IPV64: Final = 'ipv64'
    ISPCONFIG: Final = 'ispconfig'
    JD: Final = 'jd'
    JOKER: Final = 'joker'
    KAPPERNET: Final = 'kappernet'
    KAS: Final = 'kas'
    KINGHOST: Final = 'kinghost'
    KNOT: Final = 'knot'
    LA: Final = 'la'
    LEASEWEB: Final = 'leaseweb'
    LEXICON: Final = 'lexicon'
    LIMACITY: Final = 'limacity'
    LINODE: Final = 'linode'
    LINODE_V4: Final = 'linode_v4'
    LOOPIA: Final = 'loopia'
    LUA: Final = 'lua'
    MARADNS: Final = 'maradns'
    ME: Final = 'me'
    MIAB: Final = 'miab'
    MIJNHOST: Final = 'mijnhost'
    MISAKA: Final = 'misaka'
    MYAPI: Final = 'myapi'
    MYDEVIL: Final = 'mydevil'
    MYDNSJP: Final = 'mydnsjp'
    MYTHIC_BEASTS: Final = 'mythic_beasts'
    NAMECHEAP: Final = 'namecheap'
    NAMECOM: Final = 'namecom'
    NAMESILO: Final = 'namesilo'
    NANELO: Final = 'nanelo'
    NEDERHOST: Final = 'nederhost'
    NEODIGIT: Final = 'neodigit'
    NETCUP: Final = 'netcup'
    NETLIFY: Final = 'netlify'
    NIC: Final = 'nic'
    NJALLA: Final = 'njalla'
    NM: Final = 'nm'
    NSD: Final = 'nsd'
    NSONE: Final = 'nsone'
    NSUPDATE: Final = 'nsupdate'
    NW: Final = 'nw'
    OCI: Final = 'oci'
    OMGLOL: Final = 'omglol'
    ONE: Final = 'one'
    ONLINE: Final = 'online'
    OPENPROVIDER: Final = 'openprovider'
    OPENPROVIDER_REST: Final = 'openprovider_rest'
    OPENSTACK: Final = 'openstack'
    OPNSENSE: Final = 'opnsense'
    OVH: Final = 'ovh'
    PDNS: Final = 'pdns'
    PLESKXML: Final = 'pleskxml'
    POINTHQ: Final = 'pointhq'
    PORKBUN: Final = 'porkbun'
    RACKCORP: Final = 'rackcorp'
    RACKSPACE: Final = 'rackspace'
    RAGE4: Final = 'rage4'
    RCODE0: Final = 'rcode0'
    REGRU: Final = 'regru'
    SCALEWAY: Final = 'scaleway'
    SCHLUNDTECH: Final = 'schlundtech'
    SELECTEL: Final = 'selectel'
    SELFHOST: Final = 'selfhost'
    SERVERCOW: Final = 'servercow'
    SIMPLY: Final = 'simply'
    SPACESHIP: Final = 'spaceship'
    TECHNITIUM: Final = 'technitium'
    TELE3: Final = 'tele3'
    TENCENT: Final = 'tencent'
    TIMEWEB: Final = 'timeweb'
    TRANSIP: Final = 'transip'
    UDR: Final = 'udr'
    ULTRA: Final = 'ultra'
    UNOEURO: Final = 'unoeuro'
    VARIOMEDIA: Final = 'variomedia'
    VEESP: Final = 'veesp'
    VERCEL: Final = 'vercel'
    VSCALE: Final = 'vscale'
    VULTR: Final = 'vultr'
    WEBSUPPORT: Final = 'websupport'
    WEST_CN: Final = 'west_cn'
    WORLD4YOU: Final = 'world4you'
    YANDEX360: Final = 'yandex360'
    YC: Final = 'yc'
    ZILORE: Final = 'zilore'
    ZONE: Final = 'zone'
    ZONEEDIT: Final = 'zoneedit'
    ZONOMI: Final = 'zonomi'
    VALUES: Final = frozenset(('1984hosting', 'acmedns', 'acmeproxy', 'active24', 'ad', 'ali', 'alviy', 'anx', 'artfiles', 'arvan', 'aurora', 'autodns', 'aws', 'azion', 'azure', 'beget', 'bookmyname', 'bunny', 'cf', 'clouddns', 'cloudns', 'cn', 'conoha', 'constellix', 'cpanel', 'curanet', 'cyon', 'da', 'ddnss', 'desec', 'df', 'dgon', 'dnsexit', 'dnshome', 'dnsimple', 'dnsservices', 'doapi', 'domeneshop', 'dp', 'dpi', 'dreamhost', 'duckdns', 'durabledns', 'dyn', 'dynu', 'dynv6', 'easydns', 'edgecenter', 'edgedns', 'euserv', 'exoscale', 'fornex', 'freedns', 'freemyip', 'gandi_livedns', 'gcloud', 'gcore', 'gd', 'geoscaling', 'googledomains', 'he', 'he_ddns', 'hetzner', 'hetznercloud', 'hexonet', 'hostingde', 'huaweicloud', 'infoblox', 'infomaniak', 'internetbs', 'inwx', 'ionos', 'ionos_cloud', 'ipv64', 'ispconfig', 'jd', 'joker', 'kappernet', 'kas', 'kinghost', 'knot', 'la', 'leaseweb', 'lexicon', 'limacity', 'linode', 'linode_v4', 'loopia', 'lua', 'maradns', 'me', 'miab', 'mijnhost', 'misaka', 'myapi', 'mydevil', 'mydnsjp', 'mythic_beasts', 'namecheap', 'namecom', 'namesilo', 'nanelo', 'nederhost', 'neodigit', 'netcup', 'netlify', 'nic', 'njalla', 'nm', 'nsd', 'nsone', 'nsupdate', 'nw', 'oci', 'omglol', 'one', 'online', 'openprovider', 'openprovider_rest', 'openstack', 'opnsense', 'ovh', 'pdns', 'pleskxml', 'pointhq', 'porkbun', 'rackcorp', 'rackspace', 'rage4', 'rcode0', 'regru', 'scaleway', 'schlundtech', 'selectel', 'selfhost', 'servercow', 'simply', 'spaceship', 'technitium', 'tele3', 'tencent', 'timeweb', 'transip', 'udr', 'ultra', 'unoeuro', 'variomedia', 'veesp', 'vercel', 'vscale', 'vultr', 'websupport', 'west_cn', 'world4you', 'yandex360', 'yc', 'zilore', 'zone', 'zoneedit', 'zonomi'))


class AcmePluginType:
    """The kind of proof."""

    DNS: Final = 'dns'
    STANDALONE: Final = 'standalone'
    VALUES: Final = frozenset(('dns', 'standalone'))


class MetricServerInfluxdbproto:
    """How values are brought to InfluxDB."""

    UDP: Final = 'udp'
    HTTP: Final = 'http'
    HTTPS: Final = 'https'
    VALUES: Final = frozenset(('udp', 'http', 'https'))


class MetricServerOtelCompression:
    """How calls of the collector are compressed."""

    NONE: Final = 'none'
    GZIP: Final = 'gzip'
    VALUES: Final = frozenset(('none', 'gzip'))


class MetricServerOtelProtocol:
    """How values are brought to the collector of OpenTelemetry."""

    HTTP: Final = 'http'
    HTTPS: Final = 'https'
    VALUES: Final = frozenset(('http', 'https'))


class MetricServerProto:
    """How values are brought to Graphite."""

    UDP: Final = 'udp'
    TCP: Final = 'tcp'
    VALUES: Final = frozenset(('udp', 'tcp'))


class MetricServerType:
    """The kind of service."""

    GRAPHITE: Final = 'graphite'
    INFLUXDB: Final = 'influxdb'
    OPENTELEMETRY: Final = 'opentelemetry'
    VALUES: Final = frozenset(('graphite', 'influxdb', 'opentelemetry'))


class NotificationMatcherMode:
    """Whether all conditions have to hold or one is enough."""

    ALL: Final = 'all'
    ANY: Final = 'any'
    VALUES: Final = frozenset(('all', 'any'))


class SmtpEndpointMode:
    """How the connection to the mail server is protected."""

    INSECURE: Final = 'insecure'
    STARTTLS: Final = 'starttls'
    TLS: Final = 'tls'
    VALUES: Final = frozenset(('insecure', 'starttls', 'tls'))


class WebhookEndpointMethod:
    """The method of the call."""

    POST: Final = 'post'
    PUT: Final = 'put'
    GET: Final = 'get'
    VALUES: Final = frozenset(('post', 'put', 'get'))


class NodeCommand:
    """What the node is told."""

    REBOOT: Final = 'reboot'
    SHUTDOWN: Final = 'shutdown'
    VALUES: Final = frozenset(('reboot', 'shutdown'))


class ServiceService:
    """The service."""

    CHRONY: Final = 'chrony'
    COROSYNC: Final = 'corosync'
    CRON: Final = 'cron'
    KSMTUNED: Final = 'ksmtuned'
    LXCFS: Final = 'lxcfs'
    POSTFIX: Final = 'postfix'
    PROXMOX_FIREWALL: Final = 'proxmox-firewall'
    PVE_CLUSTER: Final = 'pve-cluster'
    PVE_FIREWALL: Final = 'pve-firewall'
    PVE_HA_CRM: Final = 'pve-ha-crm'
    PVE_HA_LRM: Final = 'pve-ha-lrm'
    PVE_LXC_SYSCALLD: Final = 'pve-lxc-syscalld'
    PVEDAEMON: Final = 'pvedaemon'
    PVEFW_LOGGER: Final = 'pvefw-logger'
    PVEPROXY: Final = 'pveproxy'
    PVESCHEDULER: Final = 'pvescheduler'
    PVESTATD: Final = 'pvestatd'
    QMEVENTD: Final = 'qmeventd'
    SPICEPROXY: Final = 'spiceproxy'
    SSHD: Final = 'sshd'
    SYSLOG: Final = 'syslog'
    SYSTEMD_JOURNALD: Final = 'systemd-journald'
    SYSTEMD_TIMESYNCD: Final = 'systemd-timesyncd'
    VALUES: Final = frozenset(('chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'))


class NetworkInterfaceBondMode:
    """How the interfaces of a bond share the work."""

    BALANCE_RR: Final = 'balance-rr'
    ACTIVE_BACKUP: Final = 'active-backup'
    BALANCE_XOR: Final = 'balance-xor'
    BROADCAST: Final = 'broadcast'
    V_802_3AD: Final = '802.3ad'
    BALANCE_TLB: Final = 'balance-tlb'
    BALANCE_ALB: Final = 'balance-alb'
    BALANCE_SLB: Final = 'balance-slb'
    LACP_BALANCE_SLB: Final = 'lacp-balance-slb'
    LACP_BALANCE_TCP: Final = 'lacp-balance-tcp'
    VALUES: Final = frozenset(('balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb', 'balance-alb', 'balance-slb', 'lacp-balance-slb', 'lacp-balance-tcp'))


class NetworkInterfaceBondXmitHashPolicy:
    """From what a bond works out which interface sends a packet."""

    LAYER2: Final = 'layer2'
    LAYER2_3: Final = 'layer2+3'
    LAYER3_4: Final = 'layer3+4'
    VALUES: Final = frozenset(('layer2', 'layer2+3', 'layer3+4'))


class NetworkInterfaceType:
    """The kind of interface."""

    BRIDGE: Final = 'bridge'
    BOND: Final = 'bond'
    ETH: Final = 'eth'
    ALIAS: Final = 'alias'
    VLAN: Final = 'vlan'
    FABRIC: Final = 'fabric'
    OVSBRIDGE: Final = 'OVSBridge'
    OVSBOND: Final = 'OVSBond'
    OVSPORT: Final = 'OVSPort'
    OVSINTPORT: Final = 'OVSIntPort'
    VNET: Final = 'vnet'
    UNKNOWN: Final = 'unknown'
    VALUES: Final = frozenset(('bridge', 'bond', 'eth', 'alias', 'vlan', 'fabric', 'OVSBridge', 'OVSBond', 'OVSPort', 'OVSIntPort', 'vnet', 'unknown'))


class JobKind:
    """The kind of the job."""

    VZDUMP: Final = 'vzdump'
    REPLICATION: Final = 'replication'
    REALM_SYNC: Final = 'realm-sync'
    VALUES: Final = frozenset(('vzdump', 'replication', 'realm-sync'))


class JobOrigin:
    """Why the job began."""

    SCHEDULE: Final = 'schedule'
    MISSED: Final = 'missed'
    RETRY: Final = 'retry'
    ASKED: Final = 'asked'
    VALUES: Final = frozenset(('schedule', 'missed', 'retry', 'asked'))


class CloseReason:
    """Values of close-reason."""

    CLOSED: Final = 'closed'
    ENDED: Final = 'ended'
    STOPPED: Final = 'stopped'
    LOST: Final = 'lost'
    VALUES: Final = frozenset(('closed', 'ended', 'stopped', 'lost'))


class ConsoleKind:
    """Values of console-kind."""

    VNC: Final = 'vnc'
    TERM: Final = 'term'
    SPICE: Final = 'spice'
    VALUES: Final = frozenset(('vnc', 'term', 'spice'))


class GuestConsoleSerial:
    """The serial port whose terminal is opened; the display if absent."""

    SERIAL0: Final = 'serial0'
    SERIAL1: Final = 'serial1'
    SERIAL2: Final = 'serial2'
    SERIAL3: Final = 'serial3'
    VALUES: Final = frozenset(('serial0', 'serial1', 'serial2', 'serial3'))


class NodeConsoleCmd:
    """What the shell runs."""

    LOGIN: Final = 'login'
    UPGRADE: Final = 'upgrade'
    CEPH_INSTALL: Final = 'ceph_install'
    VALUES: Final = frozenset(('login', 'upgrade', 'ceph_install'))


class RootShellVia:
    """How root came to the node."""

    CONSOLE: Final = 'console'
    LOGIN: Final = 'login'
    SSH: Final = 'ssh'
    LOCAL: Final = 'local'
    VALUES: Final = frozenset(('console', 'login', 'ssh', 'local'))


class VmArch:
    """The architecture of the processor; that of the host if absent."""

    X86_64: Final = 'x86_64'
    AARCH64: Final = 'aarch64'
    VALUES: Final = frozenset(('x86_64', 'aarch64'))


class VmBios:
    """The firmware."""

    SEABIOS: Final = 'seabios'
    OVMF: Final = 'ovmf'
    VALUES: Final = frozenset(('seabios', 'ovmf'))


class VmCitype:
    """The form of the data for cloud-init."""

    CONFIGDRIVE2: Final = 'configdrive2'
    NOCLOUD: Final = 'nocloud'
    OPENNEBULA: Final = 'opennebula'
    VALUES: Final = frozenset(('configdrive2', 'nocloud', 'opennebula'))


class VmDbusVmstateStartAction:
    """Whether the helper is started or stopped."""

    START: Final = 'start'
    STOP: Final = 'stop'
    VALUES: Final = frozenset(('start', 'stop'))


class VmDbusVmstateStopAction:
    """Whether the helper is started or stopped."""

    START: Final = 'start'
    STOP: Final = 'stop'
    VALUES: Final = frozenset(('start', 'stop'))


class VmDisk:
    """The only disk that becomes a template; all if absent."""

    IDE0: Final = 'ide0'
    IDE1: Final = 'ide1'
    IDE2: Final = 'ide2'
    IDE3: Final = 'ide3'
    SCSI0: Final = 'scsi0'
    SCSI1: Final = 'scsi1'
    SCSI2: Final = 'scsi2'
    SCSI3: Final = 'scsi3'
    SCSI4: Final = 'scsi4'
    SCSI5: Final = 'scsi5'
    SCSI6: Final = 'scsi6'
    SCSI7: Final = 'scsi7'
    SCSI8: Final = 'scsi8'
    SCSI9: Final = 'scsi9'
    SCSI10: Final = 'scsi10'
    SCSI11: Final = 'scsi11'
    SCSI12: Final = 'scsi12'
    SCSI13: Final = 'scsi13'
    SCSI14: Final = 'scsi14'
    SCSI15: Final = 'scsi15'
    SCSI16: Final = 'scsi16'
    SCSI17: Final = 'scsi17'
    SCSI18: Final = 'scsi18'
    SCSI19: Final = 'scsi19'
    SCSI20: Final = 'scsi20'
    SCSI21: Final = 'scsi21'
    SCSI22: Final = 'scsi22'
    SCSI23: Final = 'scsi23'
    SCSI24: Final = 'scsi24'
    SCSI25: Final = 'scsi25'
    SCSI26: Final = 'scsi26'
    SCSI27: Final = 'scsi27'
    SCSI28: Final = 'scsi28'
    SCSI29: Final = 'scsi29'
    SCSI30: Final = 'scsi30'
    VIRTIO0: Final = 'virtio0'
    VIRTIO1: Final = 'virtio1'
    VIRTIO2: Final = 'virtio2'
    VIRTIO3: Final = 'virtio3'
    VIRTIO4: Final = 'virtio4'
    VIRTIO5: Final = 'virtio5'
    VIRTIO6: Final = 'virtio6'
    VIRTIO7: Final = 'virtio7'
    VIRTIO8: Final = 'virtio8'
    VIRTIO9: Final = 'virtio9'
    VIRTIO10: Final = 'virtio10'
    VIRTIO11: Final = 'virtio11'
    VIRTIO12: Final = 'virtio12'
    VIRTIO13: Final = 'virtio13'
    VIRTIO14: Final = 'virtio14'
    VIRTIO15: Final = 'virtio15'
    SATA0: Final = 'sata0'
    SATA1: Final = 'sata1'
    SATA2: Final = 'sata2'
    SATA3: Final = 'sata3'
    SATA4: Final = 'sata4'
    SATA5: Final = 'sata5'
    EFIDISK0: Final = 'efidisk0'
    TPMSTATE0: Final = 'tpmstate0'
    VALUES: Final = frozenset(('ide0', 'ide1', 'ide2', 'ide3', 'scsi0', 'scsi1', 'scsi2', 'scsi3', 'scsi4', 'scsi5', 'scsi6', 'scsi7', 'scsi8', 'scsi9', 'scsi10', 'scsi11', 'scsi12', 'scsi13', 'scsi14', 'scsi15', 'scsi16', 'scsi17', 'scsi18', 'scsi19', 'scsi20', 'scsi21', 'scsi22', 'scsi23', 'scsi24', 'scsi25', 'scsi26', 'scsi27', 'scsi28', 'scsi29', 'scsi30', 'virtio0', 'virtio1', 'virtio2', 'virtio3', 'virtio4', 'virtio5', 'virtio6', 'virtio7', 'virtio8', 'virtio9', 'virtio10', 'virtio11', 'virtio12', 'virtio13', 'virtio14', 'virtio15', 'sata0', 'sata1', 'sata2', 'sata3', 'sata4', 'sata5', 'efidisk0', 'tpmstate0'))


class VmFormat:
    """The format of the copied disks."""

    RAW: Final = 'raw'
    QCOW2: Final = 'qcow2'
    VMDK: Final = 'vmdk'
    VALUES: Final = frozenset(('raw', 'qcow2', 'vmdk'))


class VmHugepages:
    """The size of the memory's pages, in MiB."""

    ANY: Final = 'any'
    V_2: Final = '2'
    V_1024: Final = '1024'
    VALUES: Final = frozenset(('any', '2', '1024'))


class VmKeyboard:
    """The layout of the keyboard in the console."""

    DE: Final = 'de'
    DE_CH: Final = 'de-ch'
    DA: Final = 'da'
    EN_GB: Final = 'en-gb'
    EN_US: Final = 'en-us'
    ES: Final = 'es'
    FI: Final = 'fi'
    FR: Final = 'fr'
    FR_BE: Final = 'fr-be'
    FR_CA: Final = 'fr-ca'
    FR_CH: Final = 'fr-ch'
    HU: Final = 'hu'
    IS: Final = 'is'
    IT: Final = 'it'
    JA: Final = 'ja'
    LT: Final = 'lt'
    MK: Final = 'mk'
    NL: Final = 'nl'
    NO: Final = 'no'
    PL: Final = 'pl'
    PT: Final = 'pt'
    PT_BR: Final = 'pt-br'
    SV: Final = 'sv'
    SL: Final = 'sl'
    TR: Final = 'tr'
    VALUES: Final = frozenset(('de', 'de-ch', 'da', 'en-gb', 'en-us', 'es', 'fi', 'fr', 'fr-be', 'fr-ca', 'fr-ch', 'hu', 'is', 'it', 'ja', 'lt', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-br', 'sv', 'sl', 'tr'))


class VmLock:
    """The lock that keeps others from changing the VM."""

    BACKUP: Final = 'backup'
    CLONE: Final = 'clone'
    CREATE: Final = 'create'
    MIGRATE: Final = 'migrate'
    ROLLBACK: Final = 'rollback'
    SNAPSHOT: Final = 'snapshot'
    SNAPSHOT_DELETE: Final = 'snapshot-delete'
    SUSPENDING: Final = 'suspending'
    SUSPENDED: Final = 'suspended'
    VALUES: Final = frozenset(('backup', 'clone', 'create', 'migrate', 'rollback', 'snapshot', 'snapshot-delete', 'suspending', 'suspended'))


class VmMigrationType:
    """Whether the migration is encrypted."""

    SECURE: Final = 'secure'
    INSECURE: Final = 'insecure'
    VALUES: Final = frozenset(('secure', 'insecure'))


class VmOstype:
    """The operating system of the guest."""

    OTHER: Final = 'other'
    WXP: Final = 'wxp'
    W2K: Final = 'w2k'
    W2K3: Final = 'w2k3'
    W2K8: Final = 'w2k8'
    WVISTA: Final = 'wvista'
    WIN7: Final = 'win7'
    WIN8: Final = 'win8'
    WIN10: Final = 'win10'
    WIN11: Final = 'win11'
    L24: Final = 'l24'
    L26: Final = 'l26'
    SOLARIS: Final = 'solaris'
    VALUES: Final = frozenset(('other', 'wxp', 'w2k', 'w2k3', 'w2k8', 'wvista', 'win7', 'win8', 'win10', 'win11', 'l24', 'l26', 'solaris'))


class VmReadCloudinitType:
    """The part that was read."""

    USER: Final = 'user'
    NETWORK: Final = 'network'
    META: Final = 'meta'
    VALUES: Final = frozenset(('user', 'network', 'meta'))


class VmScsihw:
    """The SCSI controller that the guest sees."""

    LSI: Final = 'lsi'
    LSI53C810: Final = 'lsi53c810'
    VIRTIO_SCSI_PCI: Final = 'virtio-scsi-pci'
    VIRTIO_SCSI_SINGLE: Final = 'virtio-scsi-single'
    MEGASAS: Final = 'megasas'
    PVSCSI: Final = 'pvscsi'
    VALUES: Final = frozenset(('lsi', 'lsi53c810', 'virtio-scsi-pci', 'virtio-scsi-single', 'megasas', 'pvscsi'))


class ContainerArch:
    """The kind of processor that the container's programs are made for."""

    AMD64: Final = 'amd64'
    I386: Final = 'i386'
    ARM64: Final = 'arm64'
    ARMHF: Final = 'armhf'
    RISCV32: Final = 'riscv32'
    RISCV64: Final = 'riscv64'
    VALUES: Final = frozenset(('amd64', 'i386', 'arm64', 'armhf', 'riscv32', 'riscv64'))


class ContainerCmode:
    """What somebody meets who opens a console of the container."""

    SHELL: Final = 'shell'
    CONSOLE: Final = 'console'
    TTY: Final = 'tty'
    VALUES: Final = frozenset(('shell', 'console', 'tty'))


class ContainerLock:
    """The work that the container is locked for."""

    BACKUP: Final = 'backup'
    CREATE: Final = 'create'
    DESTROYED: Final = 'destroyed'
    DISK: Final = 'disk'
    FSTRIM: Final = 'fstrim'
    MIGRATE: Final = 'migrate'
    MOUNTED: Final = 'mounted'
    ROLLBACK: Final = 'rollback'
    SNAPSHOT: Final = 'snapshot'
    SNAPSHOT_DELETE: Final = 'snapshot-delete'
    VALUES: Final = frozenset(('backup', 'create', 'destroyed', 'disk', 'fstrim', 'migrate', 'mounted', 'rollback', 'snapshot', 'snapshot-delete'))


class ContainerOstype:
    """The system inside the container. Its files are adapted accordingly."""

    DEBIAN: Final = 'debian'
    DEVUAN: Final = 'devuan'
    UBUNTU: Final = 'ubuntu'
    CENTOS: Final = 'centos'
    FEDORA: Final = 'fedora'
    OPENSUSE: Final = 'opensuse'
    ARCHLINUX: Final = 'archlinux'
    ALPINE: Final = 'alpine'
    GENTOO: Final = 'gentoo'
    NIXOS: Final = 'nixos'
    UNMANAGED: Final = 'unmanaged'
    VALUES: Final = frozenset(('debian', 'devuan', 'ubuntu', 'centos', 'fedora', 'opensuse', 'archlinux', 'alpine', 'gentoo', 'nixos', 'unmanaged'))


class VmDiskFormat:
    """The format that the disk gets."""

    RAW: Final = 'raw'
    QCOW2: Final = 'qcow2'
    VMDK: Final = 'vmdk'
    VALUES: Final = frozenset(('raw', 'qcow2', 'vmdk'))


class GuestAgentSendCommandCommand:
    """The command."""

    FSFREEZE_FREEZE: Final = 'fsfreeze-freeze'
    FSFREEZE_STATUS: Final = 'fsfreeze-status'
    FSFREEZE_THAW: Final = 'fsfreeze-thaw'
    FSTRIM: Final = 'fstrim'
    GET_FSINFO: Final = 'get-fsinfo'
    GET_HOST_NAME: Final = 'get-host-name'
    GET_MEMORY_BLOCK_INFO: Final = 'get-memory-block-info'
    GET_MEMORY_BLOCKS: Final = 'get-memory-blocks'
    GET_OSINFO: Final = 'get-osinfo'
    GET_TIME: Final = 'get-time'
    GET_TIMEZONE: Final = 'get-timezone'
    GET_USERS: Final = 'get-users'
    GET_VCPUS: Final = 'get-vcpus'
    INFO: Final = 'info'
    NETWORK_GET_INTERFACES: Final = 'network-get-interfaces'
    PING: Final = 'ping'
    SHUTDOWN: Final = 'shutdown'
    SUSPEND_DISK: Final = 'suspend-disk'
    SUSPEND_HYBRID: Final = 'suspend-hybrid'
    SUSPEND_RAM: Final = 'suspend-ram'
    VALUES: Final = frozenset(('fsfreeze-freeze', 'fsfreeze-status', 'fsfreeze-thaw', 'fstrim', 'get-fsinfo', 'get-host-name', 'get-memory-block-info', 'get-memory-blocks', 'get-osinfo', 'get-time', 'get-timezone', 'get-users', 'get-vcpus', 'info', 'network-get-interfaces', 'ping', 'shutdown', 'suspend-disk', 'suspend-hybrid', 'suspend-ram'))


class FileKind:
    """Values of file-kind."""

    ISO: Final = 'iso'
    VZTMPL: Final = 'vztmpl'
    IMPORT: Final = 'import'
    VALUES: Final = frozenset(('iso', 'vztmpl', 'import'))


class ImageFormat:
    """Values of image-format."""

    RAW: Final = 'raw'
    QCOW2: Final = 'qcow2'
    SUBVOL: Final = 'subvol'
    VMDK: Final = 'vmdk'
    VALUES: Final = frozenset(('raw', 'qcow2', 'subvol', 'vmdk'))


class StoragePreallocation:
    """What of a new disk image gets its room at once."""

    OFF: Final = 'off'
    METADATA: Final = 'metadata'
    FALLOC: Final = 'falloc'
    FULL: Final = 'full'
    VALUES: Final = frozenset(('off', 'metadata', 'falloc', 'full'))


class StorageSaferemoveStepsize:
    """How much is overwritten at a time, in MiB."""

    V_1: Final = '1'
    V_2: Final = '2'
    V_4: Final = '4'
    V_8: Final = '8'
    V_16: Final = '16'
    V_32: Final = '32'
    VALUES: Final = frozenset(('1', '2', '4', '8', '16', '32'))


class StorageSmbversion:
    """The version of SMB."""

    DEFAULT: Final = 'default'
    V_2_0: Final = '2.0'
    V_2_1: Final = '2.1'
    V_3: Final = '3'
    V_3_0: Final = '3.0'
    V_3_11: Final = '3.11'
    VALUES: Final = frozenset(('default', '2.0', '2.1', '3', '3.0', '3.11'))


class StorageType:
    """The kind of storage."""

    BTRFS: Final = 'btrfs'
    CEPHFS: Final = 'cephfs'
    CIFS: Final = 'cifs'
    DIR: Final = 'dir'
    ESXI: Final = 'esxi'
    ISCSI: Final = 'iscsi'
    ISCSIDIRECT: Final = 'iscsidirect'
    LVM: Final = 'lvm'
    LVMTHIN: Final = 'lvmthin'
    NFS: Final = 'nfs'
    PBS: Final = 'pbs'
    RBD: Final = 'rbd'
    ZFS: Final = 'zfs'
    ZFSPOOL: Final = 'zfspool'
    VALUES: Final = frozenset(('btrfs', 'cephfs', 'cifs', 'dir', 'esxi', 'iscsi', 'iscsidirect', 'lvm', 'lvmthin', 'nfs', 'pbs', 'rbd', 'zfs', 'zfspool'))


class VolumeChecksumAlgorithm:
    """How the checksum is made."""

    MD5: Final = 'md5'
    SHA1: Final = 'sha1'
    SHA224: Final = 'sha224'
    SHA256: Final = 'sha256'
    SHA384: Final = 'sha384'
    SHA512: Final = 'sha512'
    VALUES: Final = frozenset(('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'))


class BackupCompression:
    """Values of backup-compression."""

    V_0: Final = '0'
    V_1: Final = '1'
    GZIP: Final = 'gzip'
    LZO: Final = 'lzo'
    ZSTD: Final = 'zstd'
    VALUES: Final = frozenset(('0', '1', 'gzip', 'lzo', 'zstd'))


class BackupMode:
    """Values of backup-mode."""

    SNAPSHOT: Final = 'snapshot'
    SUSPEND: Final = 'suspend'
    STOP: Final = 'stop'
    VALUES: Final = frozenset(('snapshot', 'suspend', 'stop'))


class BackupType:
    """Of which kind of guest backups are removed."""

    QEMU: Final = 'qemu'
    LXC: Final = 'lxc'
    VALUES: Final = frozenset(('qemu', 'lxc'))


class ChangeDetection:
    """Values of change-detection."""

    LEGACY: Final = 'legacy'
    DATA: Final = 'data'
    METADATA: Final = 'metadata'
    VALUES: Final = frozenset(('legacy', 'data', 'metadata'))


class MailOccasion:
    """Values of mail-occasion."""

    ALWAYS: Final = 'always'
    FAILURE: Final = 'failure'
    VALUES: Final = frozenset(('always', 'failure'))


class NotificationMode:
    """Values of notification-mode."""

    AUTO: Final = 'auto'
    LEGACY_SENDMAIL: Final = 'legacy-sendmail'
    NOTIFICATION_SYSTEM: Final = 'notification-system'
    VALUES: Final = frozenset(('auto', 'legacy-sendmail', 'notification-system'))


class ReplicationJobRemoveJob:
    """Whether the job removes itself, and what else it removes then."""

    LOCAL: Final = 'local'
    FULL: Final = 'full'
    VALUES: Final = frozenset(('local', 'full'))


class ReplicationJobType:
    """The kind of job."""

    LOCAL: Final = 'local'
    VALUES: Final = frozenset(('local',))


class DirectoryMountFilesystem:
    """The kind of file system."""

    EXT4: Final = 'ext4'
    XFS: Final = 'xfs'
    VALUES: Final = frozenset(('ext4', 'xfs'))


class ZfsPoolCompression:
    """How data is compressed."""

    ON: Final = 'on'
    OFF: Final = 'off'
    GZIP: Final = 'gzip'
    LZ4: Final = 'lz4'
    LZJB: Final = 'lzjb'
    ZLE: Final = 'zle'
    ZSTD: Final = 'zstd'
    VALUES: Final = frozenset(('on', 'off', 'gzip', 'lz4', 'lzjb', 'zle', 'zstd'))


class ZfsPoolRaidlevel:
    """How data is spread over the disks."""

    SINGLE: Final = 'single'
    MIRROR: Final = 'mirror'
    RAID10: Final = 'raid10'
    RAIDZ: Final = 'raidz'
    RAIDZ2: Final = 'raidz2'
    RAIDZ3: Final = 'raidz3'
    DRAID: Final = 'draid'
    DRAID2: Final = 'draid2'
    DRAID3: Final = 'draid3'
    VALUES: Final = frozenset(('single', 'mirror', 'raid10', 'raidz', 'raidz2', 'raidz3', 'draid', 'draid2', 'draid3'))


class ForwardPolicy:
    """Values of forward-policy."""

    ACCEPT: Final = 'ACCEPT'
    DROP: Final = 'DROP'
    VALUES: Final = frozenset(('ACCEPT', 'DROP'))


class LogLevel:
    """Values of log-level."""

    EMERG: Final = 'emerg'
    ALERT: Final = 'alert'
    CRIT: Final = 'crit'
    ERR: Final = 'err'
    WARNING: Final = 'warning'
    NOTICE: Final = 'notice'
    INFO: Final = 'info'
    DEBUG: Final = 'debug'
    NOLOG: Final = 'nolog'
    VALUES: Final = frozenset(('emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug', 'nolog'))


class Policy:
    """Values of policy."""

    ACCEPT: Final = 'ACCEPT'
    REJECT: Final = 'REJECT'
    DROP: Final = 'DROP'
    VALUES: Final = frozenset(('ACCEPT', 'REJECT', 'DROP'))


class RuleDirection:
    """Values of rule-direction."""

    IN: Final = 'in'
    OUT: Final = 'out'
    FORWARD: Final = 'forward'
    GROUP: Final = 'group'
    VALUES: Final = frozenset(('in', 'out', 'forward', 'group'))


class DnsType:
    """Values of dns-type."""

    POWERDNS: Final = 'powerdns'
    VALUES: Final = frozenset(('powerdns',))


class FabricProtocol:
    """Values of fabric-protocol."""

    OPENFABRIC: Final = 'openfabric'
    OSPF: Final = 'ospf'
    VALUES: Final = frozenset(('openfabric', 'ospf'))


class IpamType:
    """Values of ipam-type."""

    NETBOX: Final = 'netbox'
    PHPIPAM: Final = 'phpipam'
    PVE: Final = 'pve'
    VALUES: Final = frozenset(('netbox', 'phpipam', 'pve'))


class SdnControllerType:
    """The kind of controller."""

    BGP: Final = 'bgp'
    EVPN: Final = 'evpn'
    FAUCET: Final = 'faucet'
    ISIS: Final = 'isis'
    VALUES: Final = frozenset(('bgp', 'evpn', 'faucet', 'isis'))


class SdnSubnetType:
    """The kind of object, always a subnet."""

    SUBNET: Final = 'subnet'
    VALUES: Final = frozenset(('subnet',))


class SdnVnetType:
    """The kind of object, always a VNet."""

    VNET: Final = 'vnet'
    VALUES: Final = frozenset(('vnet',))


class SdnZoneDhcp:
    """What gives addresses to the guests of the zone."""

    DNSMASQ: Final = 'dnsmasq'
    VALUES: Final = frozenset(('dnsmasq',))


class SdnZoneType:
    """The technique that sets the zone apart."""

    EVPN: Final = 'evpn'
    FAUCET: Final = 'faucet'
    QINQ: Final = 'qinq'
    SIMPLE: Final = 'simple'
    VLAN: Final = 'vlan'
    VXLAN: Final = 'vxlan'
    VALUES: Final = frozenset(('evpn', 'faucet', 'qinq', 'simple', 'vlan', 'vxlan'))


class SdnZoneVlanProtocol:
    """Which kind of VLAN tag a QinQ zone puts outside."""

    V_802_1Q: Final = '802.1q'
    V_802_1AD: Final = '802.1ad'
    VALUES: Final = frozenset(('802.1q', '802.1ad'))


class HaGroupType:
    """The kind of the group."""

    GROUP: Final = 'group'
    VALUES: Final = frozenset(('group',))


class HaManagerResourceMode:
    """What becomes of the resources meanwhile."""

    FREEZE: Final = 'freeze'
    IGNORE: Final = 'ignore'
    VALUES: Final = frozenset(('freeze', 'ignore'))


class HaResourceState:
    """The state that is wanted."""

    STARTED: Final = 'started'
    STOPPED: Final = 'stopped'
    ENABLED: Final = 'enabled'
    DISABLED: Final = 'disabled'
    IGNORED: Final = 'ignored'
    VALUES: Final = frozenset(('started', 'stopped', 'enabled', 'disabled', 'ignored'))


class HaResourceType:
    """The kind of the guest."""

    CT: Final = 'ct'
    VM: Final = 'vm'
    VALUES: Final = frozenset(('ct', 'vm'))


class HaRuleAffinity:
    """Whether the resources run on one node or on different ones."""

    POSITIVE: Final = 'positive'
    NEGATIVE: Final = 'negative'
    VALUES: Final = frozenset(('positive', 'negative'))


class HaRuleType:
    """What the rule is about."""

    NODE_AFFINITY: Final = 'node-affinity'
    RESOURCE_AFFINITY: Final = 'resource-affinity'
    VALUES: Final = frozenset(('node-affinity', 'resource-affinity'))


class CephFlagFlag:
    """The flag."""

    NOBACKFILL: Final = 'nobackfill'
    NODEEP_SCRUB: Final = 'nodeep-scrub'
    NODOWN: Final = 'nodown'
    NOIN: Final = 'noin'
    NOOUT: Final = 'noout'
    NOREBALANCE: Final = 'norebalance'
    NORECOVER: Final = 'norecover'
    NOSCRUB: Final = 'noscrub'
    NOTIERAGENT: Final = 'notieragent'
    NOUP: Final = 'noup'
    PAUSE: Final = 'pause'
    VALUES: Final = frozenset(('nobackfill', 'nodeep-scrub', 'nodown', 'noin', 'noout', 'norebalance', 'norecover', 'noscrub', 'notieragent', 'noup', 'pause'))


class CephPoolApplication:
    """What the pool is used for."""

    RBD: Final = 'rbd'
    CEPHFS: Final = 'cephfs'
    RGW: Final = 'rgw'
    VALUES: Final = frozenset(('rbd', 'cephfs', 'rgw'))


class CephPoolPgAutoscaleMode:
    """Whether Ceph itself changes the number of placement groups."""

    ON: Final = 'on'
    OFF: Final = 'off'
    WARN: Final = 'warn'
    VALUES: Final = frozenset(('on', 'off', 'warn'))


class CephServiceServiceType:
    """The kind of daemons."""

    OSD: Final = 'osd'
    VALUES: Final = frozenset(('osd',))


class CephServiceType:
    """The kind of daemons."""

    MON: Final = 'mon'
    MGR: Final = 'mgr'
    MDS: Final = 'mds'
    OSD: Final = 'osd'
    VALUES: Final = frozenset(('mon', 'mgr', 'mds', 'osd'))


class DatacenterOptionsConsole:
    """The viewer that opens consoles."""

    APPLET: Final = 'applet'
    VV: Final = 'vv'
    HTML5: Final = 'html5'
    XTERMJS: Final = 'xtermjs'
    VALUES: Final = frozenset(('applet', 'vv', 'html5', 'xtermjs'))


class DatacenterOptionsFencing:
    """How nodes are fenced."""

    WATCHDOG: Final = 'watchdog'
    HARDWARE: Final = 'hardware'
    BOTH: Final = 'both'
    VALUES: Final = frozenset(('watchdog', 'hardware', 'both'))


class DatacenterOptionsKeyboard:
    """The layout of the keyboard in consoles."""

    DE: Final = 'de'
    DE_CH: Final = 'de-ch'
    DA: Final = 'da'
    EN_GB: Final = 'en-gb'
    EN_US: Final = 'en-us'
    ES: Final = 'es'
    FI: Final = 'fi'
    FR: Final = 'fr'
    FR_BE: Final = 'fr-be'
    FR_CA: Final = 'fr-ca'
    FR_CH: Final = 'fr-ch'
    HU: Final = 'hu'
    IS: Final = 'is'
    IT: Final = 'it'
    JA: Final = 'ja'
    LT: Final = 'lt'
    MK: Final = 'mk'
    NL: Final = 'nl'
    NO: Final = 'no'
    PL: Final = 'pl'
    PT: Final = 'pt'
    PT_BR: Final = 'pt-br'
    SV: Final = 'sv'
    SL: Final = 'sl'
    TR: Final = 'tr'
    VALUES: Final = frozenset(('de', 'de-ch', 'da', 'en-gb', 'en-us', 'es', 'fi', 'fr', 'fr-be', 'fr-ca', 'fr-ch', 'hu', 'is', 'it', 'ja', 'lt', 'mk', 'nl', 'no', 'pl', 'pt', 'pt-br', 'sv', 'sl', 'tr'))


class DatacenterOptionsLanguage:
    """The language of the web interface."""

    AR: Final = 'ar'
    CA: Final = 'ca'
    DA: Final = 'da'
    DE: Final = 'de'
    EN: Final = 'en'
    ES: Final = 'es'
    EU: Final = 'eu'
    FA: Final = 'fa'
    FR: Final = 'fr'
    HR: Final = 'hr'
    HE: Final = 'he'
    IT: Final = 'it'
    JA: Final = 'ja'
    KA: Final = 'ka'
    KR: Final = 'kr'
    NB: Final = 'nb'
    NL: Final = 'nl'
    NN: Final = 'nn'
    PL: Final = 'pl'
    PT_BR: Final = 'pt_BR'
    RU: Final = 'ru'
    SL: Final = 'sl'
    SV: Final = 'sv'
    TR: Final = 'tr'
    UKR: Final = 'ukr'
    ZH_CN: Final = 'zh_CN'
    ZH_TW: Final = 'zh_TW'
    VALUES: Final = frozenset(('ar', 'ca', 'da', 'de', 'en', 'es', 'eu', 'fa', 'fr', 'hr', 'he', 'it', 'ja', 'ka', 'kr', 'nb', 'nl', 'nn', 'pl', 'pt_BR', 'ru', 'sl', 'sv', 'tr', 'ukr', 'zh_CN', 'zh_TW'))

