"""Messages in English (en). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='en',
    name='English',
    direction='ltr',
    plural='nplurals=2; plural=(n != 1);',
    categories={'other': 1, 'one': 0},
    group=',',
    decimal='.',
    least_grouped=1,
    date=('MMM', "' ", 'd', "', ", 'y'),
    months=('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': 'attempt',
    'status/success': 'success',
    'status/failure': 'failure',
    'severity/info': 'info',
    'severity/notice': 'notice',
    'severity/warning': 'warning',
    'severity/error': 'error',
    'boolean/true': 'yes',
    'boolean/false': 'no',
    'reason/denied': 'not allowed',
    'reason/invalid': 'the request was not valid',
    'reason/not-found': 'there is no such object',
    'reason/conflict': 'in conflict with the present state',
    'reason/unavailable': 'not available',
    'reason/timeout': 'timed out',
    'reason/cancelled': 'cancelled',
    'reason/error': 'unknown error',
    'heading/time': 'Time',
    'heading/message': 'What happened',
    'heading/event': 'Event',
    'heading/status': 'Outcome',
    'heading/severity': 'Severity',
    'heading/area': 'Area',
    'heading/action': 'Action',
    'heading/object': 'Object',
    'heading/subject': 'Who',
    'heading/source': 'From',
    'heading/node': 'Node',
    'heading/process': 'Process',
    'heading/request': 'Request',
    'heading/params': 'Parameters',
    'heading/changes': 'Changes',
    'heading/error': 'Error',
    'heading/sequence': 'Sequence number',
    'heading/invalid': 'Not as declared',
    'heading/count': 'Count',
    'heading/hour': 'Hour',
    'word/unknown': 'unknown',
    'word/before': 'before',
    'word/after': 'after',
    'word/damaged': 'damaged line',
    'word/torn': 'line that was cut off',
    'word/newer': 'written by a newer version',
    'sentence/attempt': '{subject} is about to act on {kind} {object}: {action}',
    'sentence/other': '{subject} acted on {kind} {object}: {action}',
    'action/acquire': 'acquire',
    'action/add': 'add',
    'action/add-member': 'add member',
    'action/apply': 'apply',
    'action/arm': 'arm',
    'action/assign-groups': 'assign groups',
    'action/autocreate': 'create automatically',
    'action/batch-execute': 'run commands',
    'action/browse': 'browse',
    'action/bulk-migrate': 'migrate many',
    'action/bulk-restart': 'restart many',
    'action/bulk-shutdown': 'shut down many',
    'action/bulk-start': 'start many',
    'action/bulk-suspend': 'suspend many',
    'action/call': 'call',
    'action/call-unknown': 'call unknown method',
    'action/call-with-token': 'call with token',
    'action/change-password': 'change password',
    'action/classify': 'classify',
    'action/clone': 'clone',
    'action/close': 'close',
    'action/confirm': 'confirm',
    'action/connect': 'connect',
    'action/convert-to-template': 'convert to template',
    'action/copy': 'copy',
    'action/crash': 'crash',
    'action/create': 'create',
    'action/dbus-vmstate-start': 'start state server',
    'action/dbus-vmstate-stop': 'stop state server',
    'action/deactivate': 'deactivate',
    'action/delete': 'delete',
    'action/detach': 'detach',
    'action/disable': 'disable',
    'action/disarm': 'disarm',
    'action/download': 'download',
    'action/download-template': 'download template',
    'action/edit': 'edit',
    'action/enable': 'enable',
    'action/enter-maintenance': 'begin maintenance',
    'action/exec': 'execute program',
    'action/exec-status': "read program's result",
    'action/export': 'export',
    'action/fail': 'fail',
    'action/fence': 'fence',
    'action/file-read': 'read file',
    'action/file-write': 'write file',
    'action/finish': 'finish',
    'action/finish-sync': 'finish synchronization',
    'action/force-release': 'release by force',
    'action/fs-freeze': 'freeze file systems',
    'action/fs-freeze-status': 'read freeze state',
    'action/fs-thaw': 'thaw file systems',
    'action/fs-trim': 'trim file systems',
    'action/grant': 'grant',
    'action/hibernate': 'hibernate',
    'action/ignore': 'ignore',
    'action/impersonate': 'impersonate',
    'action/init': 'set up',
    'action/initialize-gpt': 'initialize',
    'action/interrupt': 'interrupt',
    'action/join': 'join',
    'action/leave-maintenance': 'end maintenance',
    'action/list': 'list',
    'action/list-tfa': 'list second factors',
    'action/load': 'load',
    'action/lock': 'lock',
    'action/lock-totp': 'lock TOTP',
    'action/login': 'log in',
    'action/login-first-factor': 'pass first factor',
    'action/login-openid': 'log in with OpenID',
    'action/login-second-factor': 'pass second factor',
    'action/logout': 'log out',
    'action/lose': 'lose',
    'action/mark-in': 'take in',
    'action/mark-out': 'take out',
    'action/migrate': 'migrate',
    'action/migrate-in': 'prepare to receive',
    'action/migrate-in-connect': 'receive',
    'action/miss': 'miss',
    'action/move': 'move',
    'action/open': 'open',
    'action/order': 'order',
    'action/override': 'override',
    'action/ping': 'ping',
    'action/protect': 'protect',
    'action/prune': 'prune',
    'action/pull': 'pull',
    'action/query': 'query',
    'action/read': 'read',
    'action/read-cloudinit': 'read cloud-init data',
    'action/read-config': 'read configuration',
    'action/read-effective': 'read effective',
    'action/read-join-info': 'read join information',
    'action/read-log': 'read log',
    'action/read-report': 'read report',
    'action/reassign': 'reassign',
    'action/reboot': 'reboot',
    'action/recover': 'recover',
    'action/redact': 'redact',
    'action/refresh': 'refresh',
    'action/refuse': 'refuse',
    'action/regain': 'regain',
    'action/regenerate-cloudinit': 'write cloud-init data anew',
    'action/register': 'register',
    'action/release': 'release',
    'action/reload': 'reload',
    'action/relocate': 'relocate',
    'action/remote-migrate': 'migrate to another cluster',
    'action/remove': 'remove',
    'action/remove-member': 'remove member',
    'action/rename': 'rename',
    'action/renew': 'renew',
    'action/request-ceph-install': 'request Ceph installation',
    'action/request-spice': 'request SPICE console',
    'action/request-term': 'request text console',
    'action/request-upgrade-shell': 'request upgrade shell',
    'action/request-vnc': 'request VNC console',
    'action/reset': 'reset',
    'action/resize': 'resize',
    'action/restart': 'restart',
    'action/restore': 'restore',
    'action/restore-files': 'restore files',
    'action/resume': 'resume',
    'action/revert': 'revert',
    'action/revert-pending': 'revert pending changes',
    'action/revoke': 'revoke',
    'action/rollback': 'roll back',
    'action/rotate': 'rotate',
    'action/run': 'run',
    'action/run-low': 'run low',
    'action/scan-cifs': 'scan for shares',
    'action/scan-iscsi': 'scan for iSCSI targets',
    'action/scan-nfs': 'scan for exports',
    'action/scan-pbs': 'scan for datastores',
    'action/scrub': 'scrub',
    'action/send-command': 'send command',
    'action/send-key': 'send keys',
    'action/send-monitor-command': 'send monitor command',
    'action/set': 'set',
    'action/set-password': 'set password',
    'action/shutdown': 'shut down',
    'action/start': 'start',
    'action/start-openid': 'start OpenID login',
    'action/start-registration': 'start registration',
    'action/step': 'step',
    'action/stop': 'stop',
    'action/stop-running': 'stop running',
    'action/suspend': 'suspend',
    'action/suspend-disk': 'suspend to disk',
    'action/suspend-hybrid': 'suspend to memory and disk',
    'action/suspend-ram': 'suspend to memory',
    'action/sync': 'synchronize',
    'action/sync-preview': 'preview synchronization',
    'action/test': 'test',
    'action/unlock': 'unlock',
    'action/unprotect': 'unprotect',
    'action/unset': 'unset',
    'action/update': 'update',
    'action/update-groups': 'update groups',
    'action/upload': 'upload',
    'action/use': 'use',
    'action/use-disabled-account': 'use disabled account',
    'action/use-expired': 'use expired',
    'action/use-expired-account': 'use expired account',
    'action/use-incomplete': 'use incomplete',
    'action/use-without-csrf': 'use without CSRF token',
    'action/verify': 'verify',
    'action/verify-privileges': 'verify privileges',
    'action/verify-vnc-ticket': 'verify VNC ticket',
    'action/wake': 'wake',
    'action/warn': 'end with warnings',
    'action/wipe': 'wipe',
    'action/write': 'write',
    'object/tfa': 'second factor',
    'object/token': 'API token',
    'area/audit': 'Audit system',
    'object/audit': 'audit service',
    'object/audit-catalog': 'catalog of events',
    'object/audit-key': 'key for hashed values',
    'object/audit-log': 'audit log',
    'object/audit-policy': 'audit policy',
    'object/audit-record': 'audit record',
    'object/clock': 'clock',
    'fallback/audit.catalog': 'unknown',
    'fallback/audit.last': 'an unknown time',
    'fallback/audit-catalog.previous': 'none',
    'area/session': 'Sessions',
    'object/cli': 'command',
    'object/session': 'session',
    'object/ticket': 'ticket',
    'fallback/ticket.username': 'an unknown user',
    'fallback/cli.login': 'an unknown user',
    'area/authorization': 'Authorization',
    'object/connection': 'connection',
    'object/request': 'call of the API',
    'area/access': 'Users and permissions',
    'object/acl': 'permission',
    'object/group': 'group',
    'object/realm': 'realm',
    'object/realm-sync-job': 'realm sync job',
    'object/role': 'role',
    'object/user': 'user',
    'enum/sync-scope/users': 'users',
    'enum/sync-scope/groups': 'groups',
    'enum/sync-scope/both': 'users and groups',
    'fallback/acl.users': 'none',
    'fallback/acl.groups': 'none',
    'fallback/acl.tokens': 'none',
    'fallback/acl.read-effective.userid': 'themselves',
    'enum/tfa.type/totp': 'codes of an app',
    'enum/tfa.type/u2f': 'U2F key',
    'enum/tfa.type/webauthn': 'WebAuthn key',
    'enum/tfa.type/recovery': 'recovery codes',
    'enum/tfa.type/yubico': 'YubiKey codes',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': 'unencrypted',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': 'Certificates',
    'object/acme-account': 'ACME account',
    'object/acme-plugin': 'ACME plugin',
    'object/certificate': 'certificate',
    'enum/acme-plugin.type/dns': 'a record in DNS',
    'enum/acme-plugin.type/standalone': 'a web server on the node',
    'fallback/acme-account.name': 'default',
    'area/notification': 'Notifications and metrics',
    'object/gotify-endpoint': 'Gotify endpoint',
    'object/metric-server': 'metric server',
    'object/notification-matcher': 'notification matcher',
    'object/notification-target': 'notification target',
    'object/sendmail-endpoint': 'sendmail endpoint',
    'object/smtp-endpoint': 'SMTP endpoint',
    'object/webhook-endpoint': 'webhook endpoint',
    'enum/notification-matcher.mode/all': 'all conditions',
    'enum/notification-matcher.mode/any': 'one of the conditions',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': 'not at all',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': 'unencrypted',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': 'Nodes',
    'object/apt-index': 'package index',
    'object/apt-repository': 'package repository',
    'object/journal': 'journal',
    'object/node': 'node',
    'object/node-config': 'node settings',
    'object/service': 'service',
    'object/subscription': 'subscription',
    'object/syslog': 'syslog',
    'enum/node.command/reboot': 'reboot',
    'enum/node.command/shutdown': 'shut down',
    'area/network': 'Network of nodes',
    'object/network-config': 'network configuration',
    'object/network-interface': 'network interface',
    'object/node-dns': 'name servers',
    'object/node-hosts': 'hosts file',
    'object/node-time': 'time zone',
    'enum/network-interface.type/bridge': 'Linux bridge',
    'enum/network-interface.type/bond': 'Linux bond',
    'enum/network-interface.type/eth': 'network card',
    'enum/network-interface.type/alias': 'alias',
    'enum/network-interface.type/vlan': 'Linux VLAN',
    'enum/network-interface.type/fabric': 'interface of an SDN fabric',
    'enum/network-interface.type/OVSBridge': 'Open vSwitch bridge',
    'enum/network-interface.type/OVSBond': 'Open vSwitch bond',
    'enum/network-interface.type/OVSPort': 'Open vSwitch port',
    'enum/network-interface.type/OVSIntPort': 'internal port of Open vSwitch',
    'enum/network-interface.type/vnet': 'SDN VNet',
    'enum/network-interface.type/unknown': 'unknown',
    'enum/network-interface.bond_mode/balance-rr': 'round robin',
    'enum/network-interface.bond_mode/active-backup': 'one in use, the others spare',
    'enum/network-interface.bond_mode/balance-xor': 'chosen by hash',
    'enum/network-interface.bond_mode/broadcast': 'everything over each',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': 'adaptive for sending',
    'enum/network-interface.bond_mode/balance-alb': 'adaptive for sending and receiving',
    'enum/network-interface.bond_mode/balance-slb': 'by source address (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP by source address (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP by connection (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'MAC addresses',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'MAC and IP addresses',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'IP addresses and ports',
    'area/task': 'Tasks',
    'object/job': 'scheduled job',
    'object/task': 'task',
    'fallback/task.id': 'the system',
    'enum/job.kind/vzdump': 'backup',
    'enum/job.kind/replication': 'replication',
    'enum/job.kind/realm-sync': 'synchronization of a realm',
    'enum/job.origin/schedule': 'its time had come',
    'enum/job.origin/missed': 'its time had passed while the node was off',
    'enum/job.origin/retry': 'it had failed before',
    'enum/job.origin/asked': 'somebody had asked for it',
    'area/console': 'Consoles',
    'object/guest-console': 'guest console',
    'object/node-console': 'node console',
    'object/root-shell': 'root shell',
    'enum/close-reason/closed': 'the one who had it open closed it',
    'enum/close-reason/ended': 'what it showed came to its end',
    'enum/close-reason/stopped': 'the node ended it',
    'enum/close-reason/lost': 'it broke off',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': 'text alone',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': 'a login',
    'enum/node-console.cmd/upgrade': 'the upgrade of the packages',
    'enum/node-console.cmd/ceph_install': 'the installation of Ceph',
    'enum/root-shell.via/console': 'console of the node, without a password',
    'enum/root-shell.via/login': 'login prompt in a console of the node',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': 'screen and keyboard of the machine',
    'area/vm': 'Virtual machines',
    'object/vm': 'VM',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': 'another one',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 or 2012',
    'enum/vm.ostype/win10': 'Windows 10, 2016 or 2019',
    'enum/vm.ostype/win11': 'Windows 11, 2022 or 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 or newer',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': 'encrypted',
    'enum/vm.migration_type/insecure': 'not encrypted',
    'enum/vm.dbus-vmstate-start.action/start': 'started',
    'enum/vm.dbus-vmstate-start.action/stop': 'stopped',
    'enum/vm.read-cloudinit.type/user': 'users and programs',
    'enum/vm.read-cloudinit.type/network': 'network',
    'enum/vm.read-cloudinit.type/meta': 'what identifies the guest',
    'enum/vm.dbus-vmstate-stop.action/start': 'started',
    'enum/vm.dbus-vmstate-stop.action/stop': 'stopped',
    'area/container': 'Containers',
    'object/container': 'container',
    'enum/container.cmode/shell': 'shell without login',
    'enum/container.cmode/console': 'console device',
    'enum/container.cmode/tty': 'terminal',
    'enum/container.ostype/debian': 'Debian',
    'enum/container.ostype/devuan': 'Devuan',
    'enum/container.ostype/ubuntu': 'Ubuntu',
    'enum/container.ostype/centos': 'CentOS',
    'enum/container.ostype/fedora': 'Fedora',
    'enum/container.ostype/opensuse': 'openSUSE',
    'enum/container.ostype/archlinux': 'Arch Linux',
    'enum/container.ostype/alpine': 'Alpine Linux',
    'enum/container.ostype/gentoo': 'Gentoo',
    'enum/container.ostype/nixos': 'NixOS',
    'enum/container.ostype/unmanaged': 'none that is adapted',
    'area/snapshot': 'Snapshots and guest disks',
    'object/container-disk': 'container disk',
    'object/container-snapshot': 'container snapshot',
    'object/vm-disk': 'VM disk',
    'object/vm-snapshot': 'VM snapshot',
    'fallback/vm-disk.storage': 'unknown',
    'fallback/container-disk.storage': 'unknown',
    'area/guest-agent': 'Guest agent',
    'object/guest-agent': 'guest agent',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': 'freeze file systems',
    'enum/guest-agent.send-command.command/fsfreeze-status': 'read freeze state',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': 'thaw file systems',
    'enum/guest-agent.send-command.command/fstrim': 'trim file systems',
    'enum/guest-agent.send-command.command/get-fsinfo': 'read file systems',
    'enum/guest-agent.send-command.command/get-host-name': 'read host name',
    'enum/guest-agent.send-command.command/get-memory-block-info': 'read size of memory blocks',
    'enum/guest-agent.send-command.command/get-memory-blocks': 'read memory blocks',
    'enum/guest-agent.send-command.command/get-osinfo': 'read operating system',
    'enum/guest-agent.send-command.command/get-time': 'read clock',
    'enum/guest-agent.send-command.command/get-timezone': 'read time zone',
    'enum/guest-agent.send-command.command/get-users': 'read who is logged in',
    'enum/guest-agent.send-command.command/get-vcpus': 'read processors',
    'enum/guest-agent.send-command.command/info': 'read what the guest agent can do',
    'enum/guest-agent.send-command.command/network-get-interfaces': 'read network interfaces',
    'enum/guest-agent.send-command.command/ping': 'ask for an answer',
    'enum/guest-agent.send-command.command/shutdown': 'shut down',
    'enum/guest-agent.send-command.command/suspend-disk': 'suspend to disk',
    'enum/guest-agent.send-command.command/suspend-hybrid': 'suspend to memory and disk',
    'enum/guest-agent.send-command.command/suspend-ram': 'suspend to memory',
    'area/bulk': 'Bulk actions',
    'object/guest-set': 'guests of the cluster',
    'object/node-guest-set': 'guests of a node',
    'area/storage': 'Storage',
    'object/oci-repository': 'OCI repository',
    'object/storage': 'storage',
    'object/storage-server': 'storage server',
    'object/url': 'URL',
    'object/volume': 'volume',
    'enum/file-kind/iso': 'ISO image',
    'enum/file-kind/vztmpl': 'container template',
    'enum/file-kind/import': 'image of another product',
    'enum/image-format/raw': 'raw image',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': 'folder of its own',
    'enum/image-format/vmdk': 'VMware image',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'CIFS share',
    'enum/storage.type/dir': 'folder',
    'enum/storage.type/esxi': 'ESXi host',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': 'iSCSI without the kernel',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'LVM thin pool',
    'enum/storage.type/nfs': 'NFS export',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS over iSCSI',
    'enum/storage.type/zfspool': 'ZFS pool',
    'enum/storage.preallocation/off': 'nothing',
    'enum/storage.preallocation/metadata': 'metadata',
    'enum/storage.preallocation/falloc': 'all as unwritten',
    'enum/storage.preallocation/full': 'all as zeros',
    'enum/storage.smbversion/default': 'newest that both sides know',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': 'newest SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': 'Backups',
    'object/backup': 'backup',
    'object/backup-job': 'backup job',
    'enum/backup-compression/0': 'not at all',
    'enum/backup-compression/1': 'LZO as usual',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': 'it goes on',
    'enum/backup-mode/suspend': 'it pauses',
    'enum/backup-mode/stop': 'it is stopped',
    'enum/change-detection/legacy': 'all is read',
    'enum/change-detection/data': 'all is read, data apart',
    'enum/change-detection/metadata': 'by size and time',
    'enum/mail-occasion/always': 'always',
    'enum/mail-occasion/failure': 'after a failure',
    'enum/notification-mode/auto': 'mail if addresses are given',
    'enum/notification-mode/legacy-sendmail': 'mail',
    'enum/notification-mode/notification-system': 'targets and matchers',
    'fallback/backup-job.create.id': 'with a generated id',
    'fallback/backup-job.vmid': 'all or those of a pool',
    'fallback/backup.vmid': 'all or those of a pool',
    'enum/backup.type/qemu': 'virtual machines',
    'enum/backup.type/lxc': 'containers',
    'area/replication': 'Replication',
    'object/replication-job': 'replication job',
    'enum/replication-job.type/local': 'within the cluster',
    'enum/replication-job.remove_job/local': 'its snapshots on the source',
    'enum/replication-job.remove_job/full': 'its snapshots and the copies',
    'area/disk': 'Disks of nodes',
    'object/directory-mount': 'file system',
    'object/lvm-thinpool': 'LVM thin pool',
    'object/lvm-vg': 'LVM volume group',
    'object/node-disk': 'disk',
    'object/zfs-pool': 'ZFS pool',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': 'without redundancy',
    'enum/zfs-pool.raidlevel/mirror': 'mirrored',
    'enum/zfs-pool.raidlevel/raid10': 'striped over mirrors',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'usual for ZFS',
    'enum/zfs-pool.compression/off': 'not at all',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': 'runs of zeros',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': 'Firewall',
    'object/cluster-firewall-alias': 'cluster firewall alias',
    'object/cluster-firewall-ipset': 'cluster IP set',
    'object/cluster-firewall-ipset-entry': 'cluster IP set entry',
    'object/cluster-firewall-options': 'cluster firewall options',
    'object/cluster-firewall-rule': 'cluster firewall rule',
    'object/firewall-group': 'security group',
    'object/group-firewall-rule': 'security group rule',
    'object/guest-firewall-alias': 'guest firewall alias',
    'object/guest-firewall-ipset': 'guest IP set',
    'object/guest-firewall-ipset-entry': 'guest IP set entry',
    'object/guest-firewall-log': 'guest firewall log',
    'object/guest-firewall-options': 'guest firewall options',
    'object/guest-firewall-rule': 'guest firewall rule',
    'object/node-firewall-log': 'node firewall log',
    'object/node-firewall-options': 'node firewall options',
    'object/node-firewall-rule': 'node firewall rule',
    'object/vnet-firewall-options': 'VNet firewall options',
    'object/vnet-firewall-rule': 'VNet firewall rule',
    'enum/log-level/emerg': 'emergency',
    'enum/log-level/alert': 'alert',
    'enum/log-level/crit': 'critical',
    'enum/log-level/err': 'error',
    'enum/log-level/warning': 'warning',
    'enum/log-level/notice': 'notice',
    'enum/log-level/info': 'info',
    'enum/log-level/debug': 'debug',
    'enum/log-level/nolog': 'no log',
    'enum/rule-direction/in': 'incoming',
    'enum/rule-direction/out': 'outgoing',
    'enum/rule-direction/forward': 'forwarded',
    'enum/rule-direction/group': 'security group',
    'area/sdn': 'Software-defined network',
    'object/sdn': 'SDN configuration',
    'object/sdn-controller': 'SDN controller',
    'object/sdn-dns': 'SDN DNS server',
    'object/sdn-fabric': 'SDN fabric',
    'object/sdn-fabric-node': 'SDN fabric node',
    'object/sdn-ip': 'SDN IP mapping',
    'object/sdn-ipam': 'SDN IPAM',
    'object/sdn-lock': 'SDN lock',
    'object/sdn-subnet': 'SDN subnet',
    'object/sdn-vnet': 'SDN VNet',
    'object/sdn-zone': 'SDN zone',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': 'bridge of each node',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': 'High availability',
    'object/ha-group': 'HA group',
    'object/ha-guest': 'HA guest',
    'object/ha-manager': 'HA manager',
    'object/ha-node': 'HA node',
    'object/ha-resource': 'HA resource',
    'object/ha-rule': 'HA rule',
    'enum/ha-resource.state/started': 'kept running',
    'enum/ha-resource.state/stopped': 'kept stopped',
    'enum/ha-resource.state/enabled': 'kept running (old name)',
    'enum/ha-resource.state/disabled': 'stopped and not recovered',
    'enum/ha-resource.state/ignored': 'left alone',
    'enum/ha-resource.type/ct': 'container',
    'enum/ha-resource.type/vm': 'virtual machine',
    'enum/ha-rule.type/node-affinity': 'resources and nodes',
    'enum/ha-rule.type/resource-affinity': 'resources with each other',
    'enum/ha-rule.affinity/positive': 'together',
    'enum/ha-rule.affinity/negative': 'apart',
    'enum/ha-manager.resource-mode/freeze': 'nothing is done with them',
    'enum/ha-manager.resource-mode/ignore': 'they are like other guests',
    'fallback/ha-guest.target': 'unknown',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'Ceph flag',
    'object/ceph-fs': 'Ceph file system',
    'object/ceph-log': 'Ceph log',
    'object/ceph-mds': 'Ceph metadata server',
    'object/ceph-mgr': 'Ceph manager',
    'object/ceph-mon': 'Ceph monitor',
    'object/ceph-osd': 'Ceph OSD',
    'object/ceph-pool': 'Ceph pool',
    'object/ceph-service': 'Ceph service',
    'object/ceph-setting': 'Ceph setting',
    'enum/ceph-pool.application/rbd': 'block devices',
    'enum/ceph-pool.application/cephfs': 'file system',
    'enum/ceph-pool.application/rgw': 'object storage',
    'enum/ceph-pool.pg_autoscale_mode/on': 'automatic',
    'enum/ceph-pool.pg_autoscale_mode/off': 'by hand',
    'enum/ceph-pool.pg_autoscale_mode/warn': 'by hand with a warning',
    'enum/ceph.service-type/mon': 'monitors',
    'enum/ceph.service-type/mgr': 'managers',
    'enum/ceph.service-type/mds': 'metadata servers',
    'enum/ceph.service-type/osd': 'OSDs',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSDs',
    'area/cluster': 'Cluster',
    'object/cluster': 'cluster',
    'object/cluster-contact': 'contact with a node',
    'object/cluster-log': 'cluster log',
    'object/cluster-member': 'cluster member',
    'object/datacenter-options': 'datacenter options',
    'object/quorum': 'quorum',
    'enum/datacenter-options.console/applet': 'Java applet, no longer there',
    'enum/datacenter-options.console/vv': 'SPICE viewer',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': 'Mappings',
    'object/cpu-model': 'CPU model',
    'object/dir-mapping': 'folder mapping',
    'object/pci-mapping': 'PCI mapping',
    'object/usb-mapping': 'USB mapping',
    'area/pool': 'Pools',
    'object/pool': 'pool',
    'fallback/pool.storage': 'none',
    'fallback/pool.vms': 'none',
    'area/configuration': 'Configuration files',
    'object/configuration': 'configuration',
    'object/configuration-file': 'configuration file',
    'fallback/configuration-file.editor': 'somebody unknown',
}


def sentences(voice: Voice) -> Sentences:
    """The functions of the sentences: by event, for attempt, success and failure."""

    say = voice.say
    who = voice.who
    whence = voice.whence
    why = voice.why
    label = voice.label
    number = voice.number
    size = voice.size
    words = voice.words
    form = voice.plural

    def e100001_success(r: Record, p: Record) -> str:
        return f'{who(r)} started auditing on {say(r["node"])} with catalog {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]}'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start auditing on {say(r["node"])}: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)} stopped auditing on {say(r["node"])}'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} found that auditing on {say(r["node"])} had crashed after {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]}: {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} can audit on {say(r["node"])} again after {number(p["duration"])} second'
        return f'{who(r)} can audit on {say(r["node"])} again after {number(p["duration"])} seconds'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not carry out {say(p["event"])} on {say(r["node"])} for lack of auditing: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the audit policy'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the audit policy: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)} loaded the audit policy on {say(r["node"])}'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not load the audit policy on {say(r["node"])}: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)} overrode the audit policy for node {say(p["target"])}'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not override the audit policy for node {say(p["target"])}: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)} removed the audit policy for node {say(p["target"])}'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not remove the audit policy for node {say(p["target"])}: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)} viewed the audit log on {say(r["node"])}'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not view the audit log on {say(r["node"])}: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)} exported the audit log from {say(r["node"])} as {say(p["format"])}'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not export the audit log from {say(r["node"])} as {say(p["format"])}: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)} began audit log {say(p["file"])} on {say(r["node"])}'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not begin audit log {say(p["file"])} on {say(r["node"])}: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)} rotated audit log {say(p["file"])} on {say(r["node"])}'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not rotate audit log {say(p["file"])} on {say(r["node"])}: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        f = form(p["files"])
        if f == 0:
            return f'{who(r)} removed {number(p["files"])} old file of the audit log on {say(r["node"])}'
        return f'{who(r)} removed {number(p["files"])} old files of the audit log on {say(r["node"])}'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not remove old files of the audit log on {say(r["node"])}: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not write to audit log {say(p["file"])} on {say(r["node"])}: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        f = form(p["lost"])
        if f == 0:
            return f'{who(r)} lost {number(p["lost"])} audit record on {say(r["node"])}: {why(r)}'
        return f'{who(r)} lost {number(p["lost"])} audit records on {say(r["node"])}: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        f = form(p["missing"])
        if f == 0:
            return f'{who(r)} misses {number(p["missing"])} record in audit log {say(p["file"])} of {say(r["node"])}: {why(r)}'
        return f'{who(r)} misses {number(p["missing"])} records in audit log {say(p["file"])} of {say(r["node"])}: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)} verified the audit log of {say(r["node"])}'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not verify the audit log of {say(r["node"])}: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)} has only {size(p["free"])} left for audit log {say(p["file"])} on {say(r["node"])}'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not redact a record of {say(p["event"])} on {say(r["node"])}: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} called {say(p["method"])} {say(p["path"])} on {say(r["node"])}, for which there is no event: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the catalog of events on {say(r["node"])} from {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]} to {say(p["catalog"])}'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)} replaced the key for hashed values on {say(r["node"])}'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not replace the key for hashed values on {say(r["node"])}: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)} found the clock of {say(r["node"])} stepped by {number(p["offset"])} seconds'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)} logged in from {whence(r)}'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not log in from {whence(r)}: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)} passed the first factor from {whence(r)}'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)} logged in with a second factor from {whence(r)}'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not pass the second factor from {whence(r)}: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)} renewed a session from {whence(r)}'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not renew a session from {whence(r)}: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)} started a session as {say(p["username"])} from {whence(r)}'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start a session as {say(p["username"])} from {whence(r)}: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)} proved to have privileges on {say(p["path"])} from {whence(r)}'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not prove to have privileges on {say(p["path"])} from {whence(r)}: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} presented a valid console ticket for {say(p["path"])}'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} could not present a valid console ticket for {say(p["path"])}: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)} asked for the OpenID login of realm {say(p["realm"])}'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} could not start the OpenID login of realm {say(p["realm"])}: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)} logged in with OpenID from {whence(r)}'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} could not log in with OpenID: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)} logged out from {whence(r)}'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not log out from {whence(r)}: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not use disabled account {say(p["username"])} from {whence(r)}: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not use expired account {say(p["username"])} from {whence(r)}: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} could not call {say(p["method"])} {say(p["path"])} with a bad ticket of {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}: {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} could not call {say(p["method"])} {say(p["path"])} with an expired ticket of {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}: {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} could not call {say(p["method"])} {say(p["path"])} without the second factor of {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}: {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} could not call {say(p["method"])} {say(p["path"])} as {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} for lack of a CSRF token: {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} could not call {say(p["method"])} {say(p["path"])} with token {say(p["tokenid"])} of {say(p["userid"])}: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} could not call {say(p["method"])} {say(p["path"])} with expired token {say(p["tokenid"])} of {say(p["userid"])}: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'{who(r)} was locked out of TOTP after too many wrong codes, last from {whence(r)}'

    def e101062_success(r: Record, p: Record) -> str:
        return f'{who(r)} was locked out of all second factors until {say(p["until"])}, last from {whence(r)}'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ran {say(p["command"])} on node {say(p["node"])}, logged in as {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not run {say(p["command"])} on node {say(p["node"])}, logged in as {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}: {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)} called {say(p["method"])} {say(p["path"])} with {say(p["program"])} on node {say(p["node"])}, logged in as {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not call {say(p["method"])} {say(p["path"])} with {say(p["program"])} on node {say(p["node"])}, logged in as {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}: {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)} ran {say(p["command"])} on node {say(p["node"])} to read, logged in as {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not run {say(p["command"])} on node {say(p["node"])} to read, logged in as {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}: {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not call {say(p["method"])} {say(p["path"])}: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not call {say(p["method"])} {say(p["path"])} with an API token: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not call unknown method {say(p["method"])} {say(p["path"])} from {whence(r)}: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} could not connect to {say(r["node"])}: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)} created user {say(p["userid"])}'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create user {say(p["userid"])}: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed user {say(p["userid"])}'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change user {say(p["userid"])}: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted user {say(p["userid"])}'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete user {say(p["userid"])}: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)} set user {say(p["userid"])} to enabled'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set user {say(p["userid"])} to enabled: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)} set user {say(p["userid"])} to disabled'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set user {say(p["userid"])} to disabled: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the groups of user {say(p["userid"])}'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the groups of user {say(p["userid"])}: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the password of user {say(p["userid"])}'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the password of user {say(p["userid"])}: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed users'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list users: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)} read user {say(p["userid"])}'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read user {say(p["userid"])}: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed the second factors of user {say(p["userid"])}'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list the second factors of user {say(p["userid"])}: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)} caused user {say(p["userid"])} to be created by logging in to realm {say(p["realm"])}'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not cause user {say(p["userid"])} to be created in realm {say(p["realm"])}: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)} was put into groups {say(p["groups"])} by logging in to realm {say(p["realm"])}'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not be put into groups {say(p["groups"])} of realm {say(p["realm"])}: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)} created group {say(p["groupid"])}'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create group {say(p["groupid"])}: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed group {say(p["groupid"])}'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change group {say(p["groupid"])}: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted group {say(p["groupid"])}'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete group {say(p["groupid"])}: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)} caused group {say(p["groupid"])} to be created by logging in to realm {say(p["realm"])}'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not cause group {say(p["groupid"])} to be created in realm {say(p["realm"])}: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)} created role {say(p["roleid"])}'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create role {say(p["roleid"])}: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed role {say(p["roleid"])}'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change role {say(p["roleid"])}: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted role {say(p["roleid"])}'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete role {say(p["roleid"])}: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)} granted {say(p["roles"])} on {say(p["path"])} (users: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; groups: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API tokens: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not grant {say(p["roles"])} on {say(p["path"])} (users: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; groups: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API tokens: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)} revoked {say(p["roles"])} on {say(p["path"])} (users: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; groups: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API tokens: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not revoke {say(p["roles"])} on {say(p["path"])} (users: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; groups: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API tokens: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed permissions'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list permissions: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the effective permissions of {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]}'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the effective permissions of {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]}: {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)} created API token {say(p["tokenid"])} of user {say(p["userid"])}'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create API token {say(p["tokenid"])} of user {say(p["userid"])}: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed API token {say(p["tokenid"])} of user {say(p["userid"])}'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change API token {say(p["tokenid"])} of user {say(p["userid"])}: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted API token {say(p["tokenid"])} of user {say(p["userid"])}'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete API token {say(p["tokenid"])} of user {say(p["userid"])}: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed the API tokens of user {say(p["userid"])}'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list the API tokens of user {say(p["userid"])}: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)} read API token {say(p["tokenid"])} of user {say(p["userid"])}'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read API token {say(p["tokenid"])} of user {say(p["userid"])}: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)} added a second factor ({label("enum/tfa.type/", p["type"])}) for user {say(p["userid"])}'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not add a second factor ({label("enum/tfa.type/", p["type"])}) for user {say(p["userid"])}: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)} began to register a security key ({label("enum/tfa.type/", p["type"])}) for user {say(p["userid"])}'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not begin to register a security key ({label("enum/tfa.type/", p["type"])}) for user {say(p["userid"])}: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)} registered a security key ({label("enum/tfa.type/", p["type"])}) for user {say(p["userid"])}'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not register a security key ({label("enum/tfa.type/", p["type"])}) for user {say(p["userid"])}: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed second factor {say(p["id"])} of user {say(p["userid"])}'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change second factor {say(p["id"])} of user {say(p["userid"])}: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)} enabled second factor {say(p["id"])} of user {say(p["userid"])}'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not enable second factor {say(p["id"])} of user {say(p["userid"])}: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)} disabled second factor {say(p["id"])} of user {say(p["userid"])}'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not disable second factor {say(p["id"])} of user {say(p["userid"])}: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted second factor {say(p["id"])} of user {say(p["userid"])}'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete second factor {say(p["id"])} of user {say(p["userid"])}: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)} unlocked the second factors of user {say(p["userid"])}'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not unlock the second factors of user {say(p["userid"])}: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed the second factors of all users'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list the second factors of all users: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)} read second factor {say(p["id"])} of user {say(p["userid"])}'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read second factor {say(p["id"])} of user {say(p["userid"])}: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)} created realm {say(p["realm"])} ({label("enum/realm.type/", p["type"])})'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create realm {say(p["realm"])} ({label("enum/realm.type/", p["type"])}): {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed realm {say(p["realm"])}'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change realm {say(p["realm"])}: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted realm {say(p["realm"])}'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete realm {say(p["realm"])}: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)} started to synchronize realm {say(p["realm"])}'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start to synchronize realm {say(p["realm"])}: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)} started to preview the synchronization of realm {say(p["realm"])}'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start to preview the synchronization of realm {say(p["realm"])}: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)} read realm {say(p["realm"])}'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read realm {say(p["realm"])}: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)} synchronized realm {say(p["realm"])}'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not synchronize realm {say(p["realm"])}: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted realm sync job {say(p["id"])}'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete realm sync job {say(p["id"])}: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)} created realm sync job {say(p["id"])}'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create realm sync job {say(p["id"])}: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed realm sync job {say(p["id"])}'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change realm sync job {say(p["id"])}: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)} created ACME plugin {say(p["id"])}'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create ACME plugin {say(p["id"])}: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted ACME plugin {say(p["id"])}'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete ACME plugin {say(p["id"])}: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed ACME plugin {say(p["id"])}'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change ACME plugin {say(p["id"])}: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed ACME plugins'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list ACME plugins: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)} read ACME plugin {say(p["id"])}'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read ACME plugin {say(p["id"])}: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to register ACME account {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not register ACME account {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to deactivate ACME account {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not deactivate ACME account {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to change ACME account {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change ACME account {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)} read ACME account {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read ACME account {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to revoke the certificate of node {say(p["node"])}'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not revoke the certificate of node {say(p["node"])}: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to order the certificate of node {say(p["node"])}'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not order the certificate of node {say(p["node"])}: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to renew the certificate of node {say(p["node"])}'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not renew the certificate of node {say(p["node"])}: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted the certificate of node {say(p["node"])}'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete the certificate of node {say(p["node"])}: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)} uploaded the certificate of node {say(p["node"])}'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not upload the certificate of node {say(p["node"])}: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)} created sendmail endpoint {say(p["name"])}'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create sendmail endpoint {say(p["name"])}: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted sendmail endpoint {say(p["name"])}'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete sendmail endpoint {say(p["name"])}: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed sendmail endpoint {say(p["name"])}'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change sendmail endpoint {say(p["name"])}: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)} created notification matcher {say(p["name"])}'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create notification matcher {say(p["name"])}: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted notification matcher {say(p["name"])}'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete notification matcher {say(p["name"])}: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed notification matcher {say(p["name"])}'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change notification matcher {say(p["name"])}: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted metric server {say(p["id"])}'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete metric server {say(p["id"])}: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)} created metric server {say(p["id"])}'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create metric server {say(p["id"])}: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed metric server {say(p["id"])}'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change metric server {say(p["id"])}: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)} read metric server {say(p["id"])}'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read metric server {say(p["id"])}: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)} read metrics'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read metrics: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)} created Gotify endpoint {say(p["name"])}'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create Gotify endpoint {say(p["name"])}: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted Gotify endpoint {say(p["name"])}'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete Gotify endpoint {say(p["name"])}: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed Gotify endpoint {say(p["name"])}'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change Gotify endpoint {say(p["name"])}: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)} created SMTP endpoint {say(p["name"])}'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create SMTP endpoint {say(p["name"])}: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted SMTP endpoint {say(p["name"])}'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete SMTP endpoint {say(p["name"])}: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed SMTP endpoint {say(p["name"])}'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change SMTP endpoint {say(p["name"])}: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)} created webhook endpoint {say(p["name"])}'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create webhook endpoint {say(p["name"])}: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted webhook endpoint {say(p["name"])}'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete webhook endpoint {say(p["name"])}: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed webhook endpoint {say(p["name"])}'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change webhook endpoint {say(p["name"])}: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed webhook endpoints'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list webhook endpoints: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)} read webhook endpoint {say(p["name"])}'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read webhook endpoint {say(p["name"])}: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)} tested notification target {say(p["name"])}'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not test notification target {say(p["name"])}: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to start service {say(p["service"])} on node {say(p["node"])}'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start service {say(p["service"])} on node {say(p["node"])}: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to stop service {say(p["service"])} on node {say(p["node"])}'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not stop service {say(p["service"])} on node {say(p["node"])}: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to restart service {say(p["service"])} on node {say(p["node"])}'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not restart service {say(p["service"])} on node {say(p["node"])}: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to reload service {say(p["service"])} on node {say(p["node"])}'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not reload service {say(p["service"])} on node {say(p["node"])}: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted the subscription of node {say(p["node"])}'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete the subscription of node {say(p["node"])}: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)} refreshed the subscription of node {say(p["node"])}'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not refresh the subscription of node {say(p["node"])}: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the subscription of node {say(p["node"])}'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the subscription of node {say(p["node"])}: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the subscription of node {say(p["node"])}'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the subscription of node {say(p["node"])}: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to update the package index of node {say(p["node"])}'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not update the package index of node {say(p["node"])}: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed package repository {say(p["index"])} of {say(p["path"])} on node {say(p["node"])}'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change package repository {say(p["index"])} of {say(p["path"])} on node {say(p["node"])}: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)} added package repository {say(p["handle"])} on node {say(p["node"])}'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not add package repository {say(p["handle"])} on node {say(p["node"])}: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)} enabled package repository {say(p["index"])} of {say(p["path"])} on node {say(p["node"])}'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not enable package repository {say(p["index"])} of {say(p["path"])} on node {say(p["node"])}: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)} disabled package repository {say(p["index"])} of {say(p["path"])} on node {say(p["node"])}'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not disable package repository {say(p["index"])} of {say(p["path"])} on node {say(p["node"])}: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the settings of node {say(p["node"])}'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the settings of node {say(p["node"])}: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)} rebooted node {say(p["node"])}'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not reboot node {say(p["node"])}: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)} ran a list of calls on node {say(p["node"])}'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not run a list of calls on node {say(p["node"])}: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to wake node {say(p["node"])}'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not wake node {say(p["node"])}: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the report of node {say(p["node"])}'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the report of node {say(p["node"])}: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)} shut down node {say(p["node"])}'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not shut down node {say(p["node"])}: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the syslog of node {say(p["node"])}'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the syslog of node {say(p["node"])}: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the journal of node {say(p["node"])}'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the journal of node {say(p["node"])}: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)} reverted the network configuration on node {say(p["node"])}'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not revert the network configuration on node {say(p["node"])}: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to apply the network configuration on node {say(p["node"])}'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not apply the network configuration on node {say(p["node"])}: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)} created network interface {say(p["iface"])} on node {say(p["node"])}'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create network interface {say(p["iface"])} on node {say(p["node"])}: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted network interface {say(p["iface"])} on node {say(p["node"])}'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete network interface {say(p["iface"])} on node {say(p["node"])}: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed network interface {say(p["iface"])} on node {say(p["node"])}'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change network interface {say(p["iface"])} on node {say(p["node"])}: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the name servers on node {say(p["node"])}'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the name servers on node {say(p["node"])}: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the time zone on node {say(p["node"])}'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the time zone on node {say(p["node"])}: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the hosts file on node {say(p["node"])}'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the hosts file on node {say(p["node"])}: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)} stopped task {say(p["upid"])}'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not stop task {say(p["upid"])}: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the log of task {say(p["upid"])}'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the log of task {say(p["upid"])}: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)} started task {say(p["kind"])} for {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} on node {say(p["node"])}'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)} finished task {say(p["kind"])} for {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} on node {say(p["node"])}'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not finish task {say(p["kind"])} for {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} on node {say(p["node"])}: {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        f = form(p["warnings"])
        if f == 0:
            return f'{who(r)} finished task {say(p["kind"])} for {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} on node {say(p["node"])} with {number(p["warnings"])} warning'
        return f'{who(r)} finished task {say(p["kind"])} for {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} on node {say(p["node"])} with {number(p["warnings"])} warnings'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not bring task {say(p["kind"])} for {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} on node {say(p["node"])} to its end: {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)} started scheduled job {say(p["id"])} on node {say(r["node"])}'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start scheduled job {say(p["id"])} on node {say(r["node"])}: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)} got a ticket for a VNC console of guest {say(p["vmid"])}'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not get a ticket for a VNC console of guest {say(p["vmid"])}: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)} got a ticket for a text console of guest {say(p["vmid"])}'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not get a ticket for a text console of guest {say(p["vmid"])}: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)} got a ticket for a SPICE console of guest {say(p["vmid"])}'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not get a ticket for a SPICE console of guest {say(p["vmid"])}: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)} sent keys to VM {say(p["vmid"])}'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not send keys to VM {say(p["vmid"])}: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)} connected to a console of guest {say(p["vmid"])}'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not connect to a console of guest {say(p["vmid"])}: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)} opened a console of guest {say(p["vmid"])}'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not open a console of guest {say(p["vmid"])}: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} had a console of guest {say(p["vmid"])} open for {number(p["duration"])} second'
        return f'{who(r)} had a console of guest {say(p["vmid"])} open for {number(p["duration"])} seconds'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)} got a ticket for a VNC shell of node {say(p["node"])}'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not get a ticket for a VNC shell of node {say(p["node"])}: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)} got a ticket for a text shell of node {say(p["node"])}'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not get a ticket for a text shell of node {say(p["node"])}: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)} got a ticket for a SPICE shell of node {say(p["node"])}'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not get a ticket for a SPICE shell of node {say(p["node"])}: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)} connected to a console of node {say(p["node"])}'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not connect to a console of node {say(p["node"])}: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)} got a ticket for an upgrade shell of node {say(p["node"])}'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not get a ticket for an upgrade shell of node {say(p["node"])}: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)} got a ticket for a Ceph installation shell of node {say(p["node"])}'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not get a ticket for a Ceph installation shell of node {say(p["node"])}: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)} opened a console of node {say(p["node"])}'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not open a console of node {say(p["node"])}: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} had a console of node {say(p["node"])} open for {number(p["duration"])} second'
        return f'{who(r)} had a console of node {say(p["node"])} open for {number(p["duration"])} seconds'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)} opened a root shell on node {say(p["node"])}'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not open a root shell on node {say(p["node"])}: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} had a root shell on node {say(p["node"])} open for {number(p["duration"])} second'
        return f'{who(r)} had a root shell on node {say(p["node"])} open for {number(p["duration"])} seconds'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create VM {say(p["vmid"])}'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create VM {say(p["vmid"])}: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy VM {say(p["vmid"])}'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy VM {say(p["vmid"])}: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed VM {say(p["vmid"])}'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change VM {say(p["vmid"])}: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to restore VM {say(p["vmid"])} from {say(p["archive"])}'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not restore VM {say(p["vmid"])} from {say(p["archive"])}: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)} regenerated the cloud-init data of VM {say(p["vmid"])}'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not regenerate the cloud-init data of VM {say(p["vmid"])}: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to start VM {say(p["vmid"])}'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start VM {say(p["vmid"])}: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to stop VM {say(p["vmid"])}'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not stop VM {say(p["vmid"])}: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to reset VM {say(p["vmid"])}'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not reset VM {say(p["vmid"])}: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to shut down VM {say(p["vmid"])}'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not shut down VM {say(p["vmid"])}: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to reboot VM {say(p["vmid"])}'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not reboot VM {say(p["vmid"])}: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to pause VM {say(p["vmid"])}'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not pause VM {say(p["vmid"])}: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to resume VM {say(p["vmid"])}'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not resume VM {say(p["vmid"])}: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to copy VM {say(p["vmid"])} to VM {say(p["newid"])}'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not copy VM {say(p["vmid"])} to VM {say(p["newid"])}: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to migrate VM {say(p["vmid"])} to node {say(p["target"])}'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not migrate VM {say(p["vmid"])} to node {say(p["target"])}: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to migrate VM {say(p["vmid"])} to another cluster'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not migrate VM {say(p["vmid"])} to another cluster: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)} sent a monitor command to VM {say(p["vmid"])}'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not send a monitor command to VM {say(p["vmid"])}: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to convert VM {say(p["vmid"])} to a template'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not convert VM {say(p["vmid"])} to a template: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to receive VM {say(p["vmid"])}'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not receive VM {say(p["vmid"])}: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)} started the state server of VM {say(p["vmid"])}'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start the state server of VM {say(p["vmid"])}: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)} opened the migration tunnel of VM {say(p["vmid"])}'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not open the migration tunnel of VM {say(p["vmid"])}: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the cloud-init data of VM {say(p["vmid"])}'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the cloud-init data of VM {say(p["vmid"])}: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)} dropped pending changes of VM {say(p["vmid"])}'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not drop pending changes of VM {say(p["vmid"])}: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to hibernate VM {say(p["vmid"])}'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not hibernate VM {say(p["vmid"])}: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)} stopped the state server of VM {say(p["vmid"])}'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not stop the state server of VM {say(p["vmid"])}: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create container {say(p["vmid"])}'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create container {say(p["vmid"])}: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy container {say(p["vmid"])}'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy container {say(p["vmid"])}: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed container {say(p["vmid"])}'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change container {say(p["vmid"])}: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to start container {say(p["vmid"])}'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start container {say(p["vmid"])}: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to stop container {say(p["vmid"])}'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not stop container {say(p["vmid"])}: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to shut down container {say(p["vmid"])}'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not shut down container {say(p["vmid"])}: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to pause container {say(p["vmid"])}'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not pause container {say(p["vmid"])}: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to resume container {say(p["vmid"])}'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not resume container {say(p["vmid"])}: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to reboot container {say(p["vmid"])}'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not reboot container {say(p["vmid"])}: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to migrate container {say(p["vmid"])} to another cluster'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not migrate container {say(p["vmid"])} to another cluster: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to migrate container {say(p["vmid"])} to node {say(p["target"])}'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not migrate container {say(p["vmid"])} to node {say(p["target"])}: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)} converted container {say(p["vmid"])} to a template'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not convert container {say(p["vmid"])} to a template: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to copy container {say(p["vmid"])} to container {say(p["newid"])}'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not copy container {say(p["vmid"])} to container {say(p["newid"])}: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to receive container {say(p["vmid"])}'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not receive container {say(p["vmid"])}: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)} opened the migration tunnel of container {say(p["vmid"])}'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not open the migration tunnel of container {say(p["vmid"])}: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to restore container {say(p["vmid"])} from {say(p["ostemplate"])}'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not restore container {say(p["vmid"])} from {say(p["ostemplate"])}: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)} dropped pending changes of container {say(p["vmid"])}'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not drop pending changes of container {say(p["vmid"])}: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create snapshot {say(p["snapname"])} of VM {say(p["vmid"])}'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create snapshot {say(p["snapname"])} of VM {say(p["vmid"])}: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to delete snapshot {say(p["snapname"])} of VM {say(p["vmid"])}'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete snapshot {say(p["snapname"])} of VM {say(p["vmid"])}: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed snapshot {say(p["snapname"])} of VM {say(p["vmid"])}'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change snapshot {say(p["snapname"])} of VM {say(p["vmid"])}: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to roll back to snapshot {say(p["snapname"])} of VM {say(p["vmid"])}'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not roll back to snapshot {say(p["snapname"])} of VM {say(p["vmid"])}: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)} read snapshot {say(p["snapname"])} of VM {say(p["vmid"])}'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read snapshot {say(p["snapname"])} of VM {say(p["vmid"])}: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)} detached disk {say(p["idlist"])} of VM {say(p["vmid"])}'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not detach disk {say(p["idlist"])} of VM {say(p["vmid"])}: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to move disk {say(p["disk"])} of VM {say(p["vmid"])} to storage {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not move disk {say(p["disk"])} of VM {say(p["vmid"])} to storage {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}: {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to resize disk {say(p["disk"])} of VM {say(p["vmid"])}'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not resize disk {say(p["disk"])} of VM {say(p["vmid"])}: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)} destroyed disk {say(p["idlist"])} of VM {say(p["vmid"])}'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy disk {say(p["idlist"])} of VM {say(p["vmid"])}: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to reassign disk {say(p["disk"])} of VM {say(p["vmid"])} to VM {say(p["target-vmid"])}'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not reassign disk {say(p["disk"])} of VM {say(p["vmid"])} to VM {say(p["target-vmid"])}: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create snapshot {say(p["snapname"])} of container {say(p["vmid"])}'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create snapshot {say(p["snapname"])} of container {say(p["vmid"])}: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to delete snapshot {say(p["snapname"])} of container {say(p["vmid"])}'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete snapshot {say(p["snapname"])} of container {say(p["vmid"])}: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to roll back to snapshot {say(p["snapname"])} of container {say(p["vmid"])}'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not roll back to snapshot {say(p["snapname"])} of container {say(p["vmid"])}: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed snapshot {say(p["snapname"])} of container {say(p["vmid"])}'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change snapshot {say(p["snapname"])} of container {say(p["vmid"])}: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to resize disk {say(p["disk"])} of container {say(p["vmid"])}'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not resize disk {say(p["disk"])} of container {say(p["vmid"])}: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to move disk {say(p["volume"])} of container {say(p["vmid"])} to storage {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not move disk {say(p["volume"])} of container {say(p["vmid"])} to storage {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}: {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to reassign disk {say(p["volume"])} of container {say(p["vmid"])} to container {say(p["target-vmid"])}'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not reassign disk {say(p["volume"])} of container {say(p["vmid"])} to container {say(p["target-vmid"])}: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)} gave command {label("enum/guest-agent.send-command.command/", p["command"])} to the guest agent of VM {say(p["vmid"])}'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not give command {label("enum/guest-agent.send-command.command/", p["command"])} to the guest agent of VM {say(p["vmid"])}: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)} froze the file systems of VM {say(p["vmid"])}'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not freeze the file systems of VM {say(p["vmid"])}: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the freeze state of VM {say(p["vmid"])}'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the freeze state of VM {say(p["vmid"])}: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)} thawed the file systems of VM {say(p["vmid"])}'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not thaw the file systems of VM {say(p["vmid"])}: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)} trimmed the file systems of VM {say(p["vmid"])}'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not trim the file systems of VM {say(p["vmid"])}: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)} pinged the guest agent of VM {say(p["vmid"])}'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not ping the guest agent of VM {say(p["vmid"])}: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked the guest agent to shut down VM {say(p["vmid"])}'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not ask the guest agent to shut down VM {say(p["vmid"])}: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked the guest agent to suspend VM {say(p["vmid"])} to disk'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not ask the guest agent to suspend VM {say(p["vmid"])} to disk: {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked the guest agent to suspend VM {say(p["vmid"])} to memory and disk'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not ask the guest agent to suspend VM {say(p["vmid"])} to memory and disk: {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked the guest agent to suspend VM {say(p["vmid"])} to memory'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not ask the guest agent to suspend VM {say(p["vmid"])} to memory: {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)} set the password of user {say(p["username"])} in VM {say(p["vmid"])}'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set the password of user {say(p["username"])} in VM {say(p["vmid"])}: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)} ran a program in VM {say(p["vmid"])}'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not run a program in VM {say(p["vmid"])}: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)} wrote file {say(p["file"])} in VM {say(p["vmid"])}'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not write file {say(p["file"])} in VM {say(p["vmid"])}: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)} read file {say(p["file"])} in VM {say(p["vmid"])}'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read file {say(p["file"])} in VM {say(p["vmid"])}: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the result of process {say(p["pid"])} in VM {say(p["vmid"])}'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the result of process {say(p["pid"])} in VM {say(p["vmid"])}: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to start guests of the cluster'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start guests of the cluster: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to shut down guests of the cluster'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not shut down guests of the cluster: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to pause guests of the cluster'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not pause guests of the cluster: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to migrate guests of the cluster to node {say(p["target"])}'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not migrate guests of the cluster to node {say(p["target"])}: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to start guests on node {say(p["node"])}'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start guests on node {say(p["node"])}: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to shut down guests on node {say(p["node"])}'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not shut down guests on node {say(p["node"])}: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to pause guests on node {say(p["node"])}'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not pause guests on node {say(p["node"])}: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to migrate guests on node {say(p["node"])} to node {say(p["target"])}'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not migrate guests on node {say(p["node"])} to node {say(p["target"])}: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)} allocated volume {say(p["filename"])} in storage {say(p["storage"])}'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not allocate volume {say(p["filename"])} in storage {say(p["storage"])}: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to delete volume {say(p["volume"])} in storage {say(p["storage"])}'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete volume {say(p["volume"])} in storage {say(p["storage"])}: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to copy volume {say(p["volume"])} in storage {say(p["storage"])}'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not copy volume {say(p["volume"])} in storage {say(p["storage"])}: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed volume {say(p["volume"])} in storage {say(p["storage"])}'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change volume {say(p["volume"])} in storage {say(p["storage"])}: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to upload file {say(p["filename"])} to storage {say(p["storage"])}'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not upload file {say(p["filename"])} to storage {say(p["storage"])}: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to download file {say(p["filename"])} to storage {say(p["storage"])}'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not download file {say(p["filename"])} to storage {say(p["storage"])}: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to pull image {say(p["reference"])} to storage {say(p["storage"])}'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not pull image {say(p["reference"])} to storage {say(p["storage"])}: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to download template {say(p["template"])} to storage {say(p["storage"])}'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not download template {say(p["template"])} to storage {say(p["storage"])}: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)} protected volume {say(p["volume"])} in storage {say(p["storage"])}'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not protect volume {say(p["volume"])} in storage {say(p["storage"])}: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)} unprotected volume {say(p["volume"])} in storage {say(p["storage"])}'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not unprotect volume {say(p["volume"])} in storage {say(p["storage"])}: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)} created storage {say(p["storage"])}'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create storage {say(p["storage"])}: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted storage {say(p["storage"])}'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete storage {say(p["storage"])}: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed storage {say(p["storage"])}'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change storage {say(p["storage"])}: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)} set storage {say(p["storage"])} to enabled'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set storage {say(p["storage"])} to enabled: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)} set storage {say(p["storage"])} to disabled'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set storage {say(p["storage"])} to disabled: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed shares of CIFS server {say(p["server"])}'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list shares of CIFS server {say(p["server"])}: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed datastores of backup server {say(p["server"])}'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list datastores of backup server {say(p["server"])}: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed exports of NFS server {say(p["server"])}'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list exports of NFS server {say(p["server"])}: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed targets of iSCSI portal {say(p["portal"])}'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list targets of iSCSI portal {say(p["portal"])}: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)} queried a URL on node {say(p["node"])}'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not query a URL on node {say(p["node"])}: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed tags of OCI repository {say(p["reference"])}'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list tags of OCI repository {say(p["reference"])}: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)} created backup job {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create backup job {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted backup job {say(p["id"])}'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete backup job {say(p["id"])}: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed backup job {say(p["id"])}'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change backup job {say(p["id"])}: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)} set backup job {say(p["id"])} to enabled'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set backup job {say(p["id"])} to enabled: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)} set backup job {say(p["id"])} to disabled'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set backup job {say(p["id"])} to disabled: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create backups on node {say(p["node"])} (guests: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create backups on node {say(p["node"])} (guests: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}): {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to prune backups in storage {say(p["storage"])}'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not prune backups in storage {say(p["storage"])}: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)} read configuration of backup {say(p["volume"])}'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read configuration of backup {say(p["volume"])}: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed files of backup {say(p["volume"])} in storage {say(p["storage"])}'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list files of backup {say(p["volume"])} in storage {say(p["storage"])}: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)} downloaded files of backup {say(p["volume"])} in storage {say(p["storage"])}'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not download files of backup {say(p["volume"])} in storage {say(p["storage"])}: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)} stopped running backups on node {say(p["node"])}'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not stop running backups on node {say(p["node"])}: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)} created replication job {say(p["id"])}'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create replication job {say(p["id"])}: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to delete replication job {say(p["id"])}'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete replication job {say(p["id"])}: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed replication job {say(p["id"])}'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change replication job {say(p["id"])}: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to run replication job {say(p["id"])} on node {say(p["node"])}'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not run replication job {say(p["id"])} on node {say(p["node"])}: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create LVM volume group {say(p["name"])} on node {say(p["node"])}'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create LVM volume group {say(p["name"])} on node {say(p["node"])}: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy LVM volume group {say(p["name"])} on node {say(p["node"])}'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy LVM volume group {say(p["name"])} on node {say(p["node"])}: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create LVM thin pool {say(p["name"])} on node {say(p["node"])}'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create LVM thin pool {say(p["name"])} on node {say(p["node"])}: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy LVM thin pool {say(p["name"])} on node {say(p["node"])}'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy LVM thin pool {say(p["name"])} on node {say(p["node"])}: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create file system {say(p["name"])} on node {say(p["node"])}'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create file system {say(p["name"])} on node {say(p["node"])}: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy file system {say(p["name"])} on node {say(p["node"])}'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy file system {say(p["name"])} on node {say(p["node"])}: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create ZFS pool {say(p["name"])} on node {say(p["node"])}'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create ZFS pool {say(p["name"])} on node {say(p["node"])}: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy ZFS pool {say(p["name"])} on node {say(p["node"])}'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy ZFS pool {say(p["name"])} on node {say(p["node"])}: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to initialize disk {say(p["disk"])} on node {say(p["node"])}'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not initialize disk {say(p["disk"])} on node {say(p["node"])}: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to wipe disk {say(p["disk"])} on node {say(p["node"])}'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not wipe disk {say(p["disk"])} on node {say(p["node"])}: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)} created security group {say(p["group"])}'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create security group {say(p["group"])}: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted security group {say(p["group"])}'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete security group {say(p["group"])}: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)} renamed security group {say(p["rename"])} to {say(p["group"])}'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not rename security group {say(p["rename"])} to {say(p["group"])}: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)} created firewall rule ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) of the cluster'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create firewall rule ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) of the cluster: {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted firewall rule at position {say(p["pos"])} of the cluster'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete firewall rule at position {say(p["pos"])} of the cluster: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed firewall rule at position {say(p["pos"])} of the cluster'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change firewall rule at position {say(p["pos"])} of the cluster: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)} moved firewall rule at position {say(p["pos"])} of the cluster'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not move firewall rule at position {say(p["pos"])} of the cluster: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)} set firewall rule at position {say(p["pos"])} of the cluster to enabled'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set firewall rule at position {say(p["pos"])} of the cluster to enabled: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)} set firewall rule at position {say(p["pos"])} of the cluster to disabled'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set firewall rule at position {say(p["pos"])} of the cluster to disabled: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)} created IP set {say(p["name"])}'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create IP set {say(p["name"])}: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted IP set {say(p["name"])}'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete IP set {say(p["name"])}: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)} renamed IP set {say(p["rename"])} to {say(p["name"])}'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not rename IP set {say(p["rename"])} to {say(p["name"])}: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)} created entry {say(p["cidr"])} of IP set {say(p["name"])}'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create entry {say(p["cidr"])} of IP set {say(p["name"])}: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted entry {say(p["cidr"])} of IP set {say(p["name"])}'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete entry {say(p["cidr"])} of IP set {say(p["name"])}: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed entry {say(p["cidr"])} of IP set {say(p["name"])}'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change entry {say(p["cidr"])} of IP set {say(p["name"])}: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)} created firewall alias {say(p["name"])}'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create firewall alias {say(p["name"])}: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted firewall alias {say(p["name"])}'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete firewall alias {say(p["name"])}: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed firewall alias {say(p["name"])}'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change firewall alias {say(p["name"])}: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)} renamed firewall alias {say(p["name"])} to {say(p["rename"])}'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not rename firewall alias {say(p["name"])} to {say(p["rename"])}: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the firewall options of the cluster'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the firewall options of the cluster: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)} enabled the firewall of the cluster'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not enable the firewall of the cluster: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)} disabled the firewall of the cluster'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not disable the firewall of the cluster: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the firewall log on node {say(p["node"])}'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the firewall log on node {say(p["node"])}: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)} created firewall rule ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) on node {say(p["node"])}'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create firewall rule ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) on node {say(p["node"])}: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted firewall rule at position {say(p["pos"])} on node {say(p["node"])}'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete firewall rule at position {say(p["pos"])} on node {say(p["node"])}: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed firewall rule at position {say(p["pos"])} on node {say(p["node"])}'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change firewall rule at position {say(p["pos"])} on node {say(p["node"])}: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)} moved firewall rule at position {say(p["pos"])} on node {say(p["node"])}'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not move firewall rule at position {say(p["pos"])} on node {say(p["node"])}: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)} set firewall rule at position {say(p["pos"])} on node {say(p["node"])} to enabled'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set firewall rule at position {say(p["pos"])} on node {say(p["node"])} to enabled: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)} set firewall rule at position {say(p["pos"])} on node {say(p["node"])} to disabled'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set firewall rule at position {say(p["pos"])} on node {say(p["node"])} to disabled: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)} created firewall rule ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) of guest {say(p["vmid"])}'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create firewall rule ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) of guest {say(p["vmid"])}: {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted firewall rule at position {say(p["pos"])} of guest {say(p["vmid"])}'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete firewall rule at position {say(p["pos"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed firewall rule at position {say(p["pos"])} of guest {say(p["vmid"])}'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change firewall rule at position {say(p["pos"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)} moved firewall rule at position {say(p["pos"])} of guest {say(p["vmid"])}'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not move firewall rule at position {say(p["pos"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)} set firewall rule at position {say(p["pos"])} of guest {say(p["vmid"])} to enabled'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set firewall rule at position {say(p["pos"])} of guest {say(p["vmid"])} to enabled: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)} set firewall rule at position {say(p["pos"])} of guest {say(p["vmid"])} to disabled'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set firewall rule at position {say(p["pos"])} of guest {say(p["vmid"])} to disabled: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)} created firewall rule ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) of security group {say(p["group"])}'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create firewall rule ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) of security group {say(p["group"])}: {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted firewall rule at position {say(p["pos"])} of security group {say(p["group"])}'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete firewall rule at position {say(p["pos"])} of security group {say(p["group"])}: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed firewall rule at position {say(p["pos"])} of security group {say(p["group"])}'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change firewall rule at position {say(p["pos"])} of security group {say(p["group"])}: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)} moved firewall rule at position {say(p["pos"])} of security group {say(p["group"])}'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not move firewall rule at position {say(p["pos"])} of security group {say(p["group"])}: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)} set firewall rule at position {say(p["pos"])} of security group {say(p["group"])} to enabled'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set firewall rule at position {say(p["pos"])} of security group {say(p["group"])} to enabled: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)} set firewall rule at position {say(p["pos"])} of security group {say(p["group"])} to disabled'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set firewall rule at position {say(p["pos"])} of security group {say(p["group"])} to disabled: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)} created firewall rule ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) of VNet {say(p["vnet"])}'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create firewall rule ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) of VNet {say(p["vnet"])}: {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted firewall rule at position {say(p["pos"])} of VNet {say(p["vnet"])}'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete firewall rule at position {say(p["pos"])} of VNet {say(p["vnet"])}: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed firewall rule at position {say(p["pos"])} of VNet {say(p["vnet"])}'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change firewall rule at position {say(p["pos"])} of VNet {say(p["vnet"])}: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)} moved firewall rule at position {say(p["pos"])} of VNet {say(p["vnet"])}'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not move firewall rule at position {say(p["pos"])} of VNet {say(p["vnet"])}: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)} set firewall rule at position {say(p["pos"])} of VNet {say(p["vnet"])} to enabled'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set firewall rule at position {say(p["pos"])} of VNet {say(p["vnet"])} to enabled: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)} set firewall rule at position {say(p["pos"])} of VNet {say(p["vnet"])} to disabled'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set firewall rule at position {say(p["pos"])} of VNet {say(p["vnet"])} to disabled: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)} created IP set {say(p["name"])} of guest {say(p["vmid"])}'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create IP set {say(p["name"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted IP set {say(p["name"])} of guest {say(p["vmid"])}'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete IP set {say(p["name"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)} renamed IP set {say(p["rename"])} to {say(p["name"])} of guest {say(p["vmid"])}'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not rename IP set {say(p["rename"])} to {say(p["name"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)} created entry {say(p["cidr"])} of IP set {say(p["name"])} of guest {say(p["vmid"])}'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create entry {say(p["cidr"])} of IP set {say(p["name"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted entry {say(p["cidr"])} of IP set {say(p["name"])} of guest {say(p["vmid"])}'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete entry {say(p["cidr"])} of IP set {say(p["name"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed entry {say(p["cidr"])} of IP set {say(p["name"])} of guest {say(p["vmid"])}'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change entry {say(p["cidr"])} of IP set {say(p["name"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)} created firewall alias {say(p["name"])} of guest {say(p["vmid"])}'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create firewall alias {say(p["name"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted firewall alias {say(p["name"])} of guest {say(p["vmid"])}'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete firewall alias {say(p["name"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed firewall alias {say(p["name"])} of guest {say(p["vmid"])}'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change firewall alias {say(p["name"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)} renamed firewall alias {say(p["name"])} to {say(p["rename"])} of guest {say(p["vmid"])}'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not rename firewall alias {say(p["name"])} to {say(p["rename"])} of guest {say(p["vmid"])}: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the firewall options on node {say(p["node"])}'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the firewall options on node {say(p["node"])}: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)} enabled the firewall on node {say(p["node"])}'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not enable the firewall on node {say(p["node"])}: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)} disabled the firewall on node {say(p["node"])}'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not disable the firewall on node {say(p["node"])}: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the firewall options of guest {say(p["vmid"])}'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the firewall options of guest {say(p["vmid"])}: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)} enabled the firewall of guest {say(p["vmid"])}'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not enable the firewall of guest {say(p["vmid"])}: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)} disabled the firewall of guest {say(p["vmid"])}'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not disable the firewall of guest {say(p["vmid"])}: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed the firewall options of VNet {say(p["vnet"])}'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change the firewall options of VNet {say(p["vnet"])}: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)} enabled the firewall of VNet {say(p["vnet"])}'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not enable the firewall of VNet {say(p["vnet"])}: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)} disabled the firewall of VNet {say(p["vnet"])}'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not disable the firewall of VNet {say(p["vnet"])}: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the firewall log of guest {say(p["vmid"])}'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the firewall log of guest {say(p["vmid"])}: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to apply the SDN configuration'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not apply the SDN configuration: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)} rolled back the SDN configuration'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not roll back the SDN configuration: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)} created SDN VNet {say(p["vnet"])}'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create SDN VNet {say(p["vnet"])}: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted SDN VNet {say(p["vnet"])}'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete SDN VNet {say(p["vnet"])}: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed SDN VNet {say(p["vnet"])}'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change SDN VNet {say(p["vnet"])}: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)} created SDN subnet {say(p["subnet"])} of VNet {say(p["vnet"])}'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create SDN subnet {say(p["subnet"])} of VNet {say(p["vnet"])}: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted SDN subnet {say(p["subnet"])} of VNet {say(p["vnet"])}'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete SDN subnet {say(p["subnet"])} of VNet {say(p["vnet"])}: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed SDN subnet {say(p["subnet"])} of VNet {say(p["vnet"])}'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change SDN subnet {say(p["subnet"])} of VNet {say(p["vnet"])}: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted SDN IP mapping {say(p["ip"])} of VNet {say(p["vnet"])}'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete SDN IP mapping {say(p["ip"])} of VNet {say(p["vnet"])}: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)} created SDN IP mapping {say(p["ip"])} of VNet {say(p["vnet"])}'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create SDN IP mapping {say(p["ip"])} of VNet {say(p["vnet"])}: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed SDN IP mapping {say(p["ip"])} of VNet {say(p["vnet"])}'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change SDN IP mapping {say(p["ip"])} of VNet {say(p["vnet"])}: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)} created SDN zone {say(p["zone"])}'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create SDN zone {say(p["zone"])}: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted SDN zone {say(p["zone"])}'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete SDN zone {say(p["zone"])}: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed SDN zone {say(p["zone"])}'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change SDN zone {say(p["zone"])}: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)} created SDN controller {say(p["controller"])}'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create SDN controller {say(p["controller"])}: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted SDN controller {say(p["controller"])}'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete SDN controller {say(p["controller"])}: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed SDN controller {say(p["controller"])}'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change SDN controller {say(p["controller"])}: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)} created SDN IPAM {say(p["ipam"])}'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create SDN IPAM {say(p["ipam"])}: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted SDN IPAM {say(p["ipam"])}'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete SDN IPAM {say(p["ipam"])}: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed SDN IPAM {say(p["ipam"])}'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change SDN IPAM {say(p["ipam"])}: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed SDN IPAMs'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list SDN IPAMs: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)} read SDN IPAM {say(p["ipam"])}'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read SDN IPAM {say(p["ipam"])}: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)} created SDN DNS server {say(p["dns"])}'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create SDN DNS server {say(p["dns"])}: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted SDN DNS server {say(p["dns"])}'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete SDN DNS server {say(p["dns"])}: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed SDN DNS server {say(p["dns"])}'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change SDN DNS server {say(p["dns"])}: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)} listed SDN DNS servers'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not list SDN DNS servers: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)} read SDN DNS server {say(p["dns"])}'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read SDN DNS server {say(p["dns"])}: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)} created SDN fabric {say(p["id"])}'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create SDN fabric {say(p["id"])}: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted SDN fabric {say(p["id"])}'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete SDN fabric {say(p["id"])}: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed SDN fabric {say(p["id"])}'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change SDN fabric {say(p["id"])}: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)} created SDN fabric node {say(p["node_id"])} of fabric {say(p["fabric_id"])}'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create SDN fabric node {say(p["node_id"])} of fabric {say(p["fabric_id"])}: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted SDN fabric node {say(p["node_id"])} of fabric {say(p["fabric_id"])}'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete SDN fabric node {say(p["node_id"])} of fabric {say(p["fabric_id"])}: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed SDN fabric node {say(p["node_id"])} of fabric {say(p["fabric_id"])}'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change SDN fabric node {say(p["node_id"])} of fabric {say(p["fabric_id"])}: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)} released the SDN lock'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not release the SDN lock: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)} acquired the SDN lock'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not acquire the SDN lock: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)} released the SDN lock by force'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not release the SDN lock by force: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)} created HA resource {say(p["sid"])}'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create HA resource {say(p["sid"])}: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted HA resource {say(p["sid"])}'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete HA resource {say(p["sid"])}: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed HA resource {say(p["sid"])}'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change HA resource {say(p["sid"])}: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to migrate HA resource {say(p["sid"])} to node {say(p["node"])}'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not migrate HA resource {say(p["sid"])} to node {say(p["node"])}: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to relocate HA resource {say(p["sid"])} to node {say(p["node"])}'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not relocate HA resource {say(p["sid"])} to node {say(p["node"])}: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to start HA resource {say(p["sid"])}'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start HA resource {say(p["sid"])}: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to stop HA resource {say(p["sid"])}'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not stop HA resource {say(p["sid"])}: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)} disabled HA resource {say(p["sid"])}'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not disable HA resource {say(p["sid"])}: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)} set HA resource {say(p["sid"])} to ignored'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set HA resource {say(p["sid"])} to ignored: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)} created HA group {say(p["group"])}'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create HA group {say(p["group"])}: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted HA group {say(p["group"])}'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete HA group {say(p["group"])}: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed HA group {say(p["group"])}'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change HA group {say(p["group"])}: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)} created HA rule {say(p["rule"])}'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create HA rule {say(p["rule"])}: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted HA rule {say(p["rule"])}'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete HA rule {say(p["rule"])}: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed HA rule {say(p["rule"])}'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change HA rule {say(p["rule"])}: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to disarm the HA manager'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not disarm the HA manager: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to arm the HA manager'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not arm the HA manager: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)} fenced node {say(p["target"])}'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not fence node {say(p["target"])}: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)} took node {say(p["target"])} back after fencing'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)} began the maintenance of node {say(p["target"])}'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not begin the maintenance of node {say(p["target"])}: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)} ended the maintenance of node {say(p["target"])}'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not end the maintenance of node {say(p["target"])}: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)} started HA guest {say(p["vmid"])} on node {say(p["node"])}'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start HA guest {say(p["vmid"])} on node {say(p["node"])}: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)} stopped HA guest {say(p["vmid"])} on node {say(p["node"])}'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not stop HA guest {say(p["vmid"])} on node {say(p["node"])}: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)} migrated HA guest {say(p["vmid"])} from node {say(p["node"])} to node {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not migrate HA guest {say(p["vmid"])} from node {say(p["node"])} to node {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}: {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)} relocated HA guest {say(p["vmid"])} from node {say(p["node"])} to node {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not relocate HA guest {say(p["vmid"])} from node {say(p["node"])} to node {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}: {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)} recovered HA guest {say(p["vmid"])} from node {say(p["node"])} on node {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not recover HA guest {say(p["vmid"])} from node {say(p["node"])}: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} gave up HA guest {say(p["vmid"])} on node {say(p["node"])}: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to change Ceph flags'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change Ceph flags: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)} set Ceph flag {say(p["flag"])}'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set Ceph flag {say(p["flag"])}: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)} unset Ceph flag {say(p["flag"])}'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not unset Ceph flag {say(p["flag"])}: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create a Ceph OSD on disk {say(p["dev"])} of node {say(p["node"])}'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create a Ceph OSD on disk {say(p["dev"])} of node {say(p["node"])}: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy Ceph OSD {say(p["osdid"])} on node {say(p["node"])}'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy Ceph OSD {say(p["osdid"])} on node {say(p["node"])}: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)} took in Ceph OSD {say(p["osdid"])} on node {say(p["node"])}'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not take in Ceph OSD {say(p["osdid"])} on node {say(p["node"])}: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)} took out Ceph OSD {say(p["osdid"])} on node {say(p["node"])}'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not take out Ceph OSD {say(p["osdid"])} on node {say(p["node"])}: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to scrub Ceph OSD {say(p["osdid"])} on node {say(p["node"])}'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not scrub Ceph OSD {say(p["osdid"])} on node {say(p["node"])}: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy Ceph metadata server {say(p["name"])} on node {say(p["node"])}'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy Ceph metadata server {say(p["name"])} on node {say(p["node"])}: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create Ceph metadata server {say(p["name"])} on node {say(p["node"])}'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create Ceph metadata server {say(p["name"])} on node {say(p["node"])}: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy Ceph manager {say(p["id"])} on node {say(p["node"])}'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy Ceph manager {say(p["id"])} on node {say(p["node"])}: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create Ceph manager {say(p["id"])} on node {say(p["node"])}'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create Ceph manager {say(p["id"])} on node {say(p["node"])}: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy Ceph monitor {say(p["monid"])} on node {say(p["node"])}'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy Ceph monitor {say(p["monid"])} on node {say(p["node"])}: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create Ceph monitor {say(p["monid"])} on node {say(p["node"])}'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create Ceph monitor {say(p["monid"])} on node {say(p["node"])}: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create Ceph file system {say(p["name"])}'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create Ceph file system {say(p["name"])}: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy Ceph file system {say(p["name"])}'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy Ceph file system {say(p["name"])}: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create Ceph pool {say(p["name"])}'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create Ceph pool {say(p["name"])}: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to destroy Ceph pool {say(p["name"])}'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not destroy Ceph pool {say(p["name"])}: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to change Ceph pool {say(p["name"])}'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change Ceph pool {say(p["name"])}: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)} set up Ceph on node {say(p["node"])}'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not set up Ceph on node {say(p["node"])}: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the Ceph configuration on node {say(p["node"])}'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the Ceph configuration on node {say(p["node"])}: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to restart all Ceph daemons of kind {label("enum/ceph.service-type/", p["service-type"])}'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not restart all Ceph daemons of kind {label("enum/ceph.service-type/", p["service-type"])}: {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to stop Ceph service {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} on node {say(p["node"])}'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not stop Ceph service {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} on node {say(p["node"])}: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to start Ceph service {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} on node {say(p["node"])}'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not start Ceph service {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} on node {say(p["node"])}: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to restart Ceph service {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} on node {say(p["node"])}'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not restart Ceph service {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} on node {say(p["node"])}: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to restart all Ceph daemons of kind {label("enum/ceph-service.service-type/", p["service-type"])} on node {say(p["node"])}'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not restart all Ceph daemons of kind {label("enum/ceph-service.service-type/", p["service-type"])} on node {say(p["node"])}: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the Ceph log on node {say(p["node"])}'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the Ceph log on node {say(p["node"])}: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)} read Ceph settings on node {say(p["node"])}'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read Ceph settings on node {say(p["node"])}: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to create cluster {say(p["clustername"])}'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create cluster {say(p["clustername"])}: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)} asked to join the cluster of {say(p["hostname"])}'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not join the cluster of {say(p["hostname"])}: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the join information of the cluster'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the join information of the cluster: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)} removed cluster member {say(p["node"])}'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not remove cluster member {say(p["node"])}: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)} added cluster member {say(p["node"])}'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not add cluster member {say(p["node"])}: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed datacenter options'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change datacenter options: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)} read the cluster log'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read the cluster log: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)} lost the quorum of the cluster on node {say(r["node"])}'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)} regained the quorum of the cluster on node {say(r["node"])}'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)} lost contact with node {say(p["target"])} on node {say(r["node"])}'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)} regained contact with node {say(p["target"])} on node {say(r["node"])}'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)} created folder mapping {say(p["id"])}'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create folder mapping {say(p["id"])}: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted folder mapping {say(p["id"])}'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete folder mapping {say(p["id"])}: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed folder mapping {say(p["id"])}'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change folder mapping {say(p["id"])}: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)} created PCI mapping {say(p["id"])}'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create PCI mapping {say(p["id"])}: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted PCI mapping {say(p["id"])}'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete PCI mapping {say(p["id"])}: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed PCI mapping {say(p["id"])}'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change PCI mapping {say(p["id"])}: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)} created USB mapping {say(p["id"])}'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create USB mapping {say(p["id"])}: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted USB mapping {say(p["id"])}'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete USB mapping {say(p["id"])}: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed USB mapping {say(p["id"])}'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change USB mapping {say(p["id"])}: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)} created CPU model {say(p["cputype"])}'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create CPU model {say(p["cputype"])}: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed CPU model {say(p["cputype"])}'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change CPU model {say(p["cputype"])}: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted CPU model {say(p["cputype"])}'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete CPU model {say(p["cputype"])}: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)} deleted pool {say(p["poolid"])}'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not delete pool {say(p["poolid"])}: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)} created pool {say(p["poolid"])}'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not create pool {say(p["poolid"])}: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)} changed pool {say(p["poolid"])}'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not change pool {say(p["poolid"])}: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)} added members to pool {say(p["poolid"])} (guests: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; storages: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not add members to pool {say(p["poolid"])} (guests: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; storages: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)} removed members from pool {say(p["poolid"])} (guests: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; storages: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not remove members from pool {say(p["poolid"])} (guests: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; storages: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)} found configuration file {say(p["file"])} changed without a call by {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]}'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)} found configuration file {say(p["file"])} created without a call by {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]}'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)} found configuration file {say(p["file"])} deleted without a call by {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]}'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)} found configuration file {say(p["file"])} moved to {say(p["target"])} without a call by {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]}'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not read configuration file {say(p["file"])}: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)} verified the configuration of the cluster on node {say(r["node"])}'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} could not verify the configuration of the cluster on node {say(r["node"])}: {why(r)}'

    return {
        100001: (None, e100001_success, e100001_failure),
        100002: (None, e100002_success, None),
        100003: (None, None, e100003_failure),
        100004: (None, e100004_success, None),
        100005: (None, None, e100005_failure),
        100021: (None, e100021_success, e100021_failure),
        100022: (None, e100022_success, e100022_failure),
        100023: (None, e100023_success, e100023_failure),
        100024: (None, e100024_success, e100024_failure),
        100041: (None, e100041_success, e100041_failure),
        100042: (None, e100042_success, e100042_failure),
        100043: (None, e100043_success, e100043_failure),
        100044: (None, e100044_success, e100044_failure),
        100045: (None, e100045_success, e100045_failure),
        100046: (None, None, e100046_failure),
        100047: (None, None, e100047_failure),
        100048: (None, None, e100048_failure),
        100049: (None, e100049_success, e100049_failure),
        100050: (None, e100050_success, None),
        100061: (None, None, e100061_failure),
        100062: (None, None, e100062_failure),
        100081: (None, e100081_success, None),
        100101: (None, e100101_success, e100101_failure),
        100121: (None, e100121_success, None),
        101001: (None, e101001_success, e101001_failure),
        101002: (None, e101002_success, None),
        101003: (None, e101003_success, e101003_failure),
        101004: (None, e101004_success, e101004_failure),
        101005: (None, e101005_success, e101005_failure),
        101006: (None, e101006_success, e101006_failure),
        101007: (None, e101007_success, e101007_failure),
        101008: (None, e101008_success, e101008_failure),
        101009: (None, e101009_success, e101009_failure),
        101010: (None, e101010_success, e101010_failure),
        101011: (None, None, e101011_failure),
        101012: (None, None, e101012_failure),
        101021: (None, None, e101021_failure),
        101022: (None, None, e101022_failure),
        101023: (None, None, e101023_failure),
        101024: (None, None, e101024_failure),
        101041: (None, None, e101041_failure),
        101042: (None, None, e101042_failure),
        101061: (None, e101061_success, None),
        101062: (None, e101062_success, None),
        101101: (None, e101101_success, e101101_failure),
        101102: (None, e101102_success, e101102_failure),
        101103: (None, e101103_success, e101103_failure),
        102001: (None, None, e102001_failure),
        102002: (None, None, e102002_failure),
        102003: (None, None, e102003_failure),
        102021: (None, None, e102021_failure),
        103001: (None, e103001_success, e103001_failure),
        103002: (None, e103002_success, e103002_failure),
        103003: (None, e103003_success, e103003_failure),
        103004: (None, e103004_success, e103004_failure),
        103005: (None, e103005_success, e103005_failure),
        103006: (None, e103006_success, e103006_failure),
        103007: (None, e103007_success, e103007_failure),
        103008: (None, e103008_success, e103008_failure),
        103009: (None, e103009_success, e103009_failure),
        103010: (None, e103010_success, e103010_failure),
        103011: (None, e103011_success, e103011_failure),
        103012: (None, e103012_success, e103012_failure),
        103021: (None, e103021_success, e103021_failure),
        103022: (None, e103022_success, e103022_failure),
        103023: (None, e103023_success, e103023_failure),
        103024: (None, e103024_success, e103024_failure),
        103041: (None, e103041_success, e103041_failure),
        103042: (None, e103042_success, e103042_failure),
        103043: (None, e103043_success, e103043_failure),
        103061: (None, e103061_success, e103061_failure),
        103062: (None, e103062_success, e103062_failure),
        103063: (None, e103063_success, e103063_failure),
        103064: (None, e103064_success, e103064_failure),
        103081: (None, e103081_success, e103081_failure),
        103082: (None, e103082_success, e103082_failure),
        103083: (None, e103083_success, e103083_failure),
        103084: (None, e103084_success, e103084_failure),
        103085: (None, e103085_success, e103085_failure),
        103101: (None, e103101_success, e103101_failure),
        103102: (None, e103102_success, e103102_failure),
        103103: (None, e103103_success, e103103_failure),
        103104: (None, e103104_success, e103104_failure),
        103105: (None, e103105_success, e103105_failure),
        103106: (None, e103106_success, e103106_failure),
        103107: (None, e103107_success, e103107_failure),
        103108: (None, e103108_success, e103108_failure),
        103109: (None, e103109_success, e103109_failure),
        103110: (None, e103110_success, e103110_failure),
        103121: (None, e103121_success, e103121_failure),
        103122: (None, e103122_success, e103122_failure),
        103123: (None, e103123_success, e103123_failure),
        103124: (None, e103124_success, e103124_failure),
        103125: (None, e103125_success, e103125_failure),
        103126: (None, e103126_success, e103126_failure),
        103127: (None, e103127_success, e103127_failure),
        103141: (None, e103141_success, e103141_failure),
        103142: (None, e103142_success, e103142_failure),
        103143: (None, e103143_success, e103143_failure),
        104001: (None, e104001_success, e104001_failure),
        104002: (None, e104002_success, e104002_failure),
        104003: (None, e104003_success, e104003_failure),
        104004: (None, e104004_success, e104004_failure),
        104005: (None, e104005_success, e104005_failure),
        104021: (None, e104021_success, e104021_failure),
        104022: (None, e104022_success, e104022_failure),
        104023: (None, e104023_success, e104023_failure),
        104024: (None, e104024_success, e104024_failure),
        104041: (None, e104041_success, e104041_failure),
        104042: (None, e104042_success, e104042_failure),
        104043: (None, e104043_success, e104043_failure),
        104044: (None, e104044_success, e104044_failure),
        104045: (None, e104045_success, e104045_failure),
        105001: (None, e105001_success, e105001_failure),
        105002: (None, e105002_success, e105002_failure),
        105003: (None, e105003_success, e105003_failure),
        105021: (None, e105021_success, e105021_failure),
        105022: (None, e105022_success, e105022_failure),
        105023: (None, e105023_success, e105023_failure),
        105041: (None, e105041_success, e105041_failure),
        105042: (None, e105042_success, e105042_failure),
        105043: (None, e105043_success, e105043_failure),
        105044: (None, e105044_success, e105044_failure),
        105045: (None, e105045_success, e105045_failure),
        105061: (None, e105061_success, e105061_failure),
        105062: (None, e105062_success, e105062_failure),
        105063: (None, e105063_success, e105063_failure),
        105081: (None, e105081_success, e105081_failure),
        105082: (None, e105082_success, e105082_failure),
        105083: (None, e105083_success, e105083_failure),
        105101: (None, e105101_success, e105101_failure),
        105102: (None, e105102_success, e105102_failure),
        105103: (None, e105103_success, e105103_failure),
        105104: (None, e105104_success, e105104_failure),
        105105: (None, e105105_success, e105105_failure),
        105121: (None, e105121_success, e105121_failure),
        106001: (None, e106001_success, e106001_failure),
        106002: (None, e106002_success, e106002_failure),
        106003: (None, e106003_success, e106003_failure),
        106004: (None, e106004_success, e106004_failure),
        106021: (None, e106021_success, e106021_failure),
        106022: (None, e106022_success, e106022_failure),
        106023: (None, e106023_success, e106023_failure),
        106024: (None, e106024_success, e106024_failure),
        106041: (None, e106041_success, e106041_failure),
        106061: (None, e106061_success, e106061_failure),
        106062: (None, e106062_success, e106062_failure),
        106063: (None, e106063_success, e106063_failure),
        106064: (None, e106064_success, e106064_failure),
        106081: (None, e106081_success, e106081_failure),
        106101: (None, e106101_success, e106101_failure),
        106102: (None, e106102_success, e106102_failure),
        106103: (None, e106103_success, e106103_failure),
        106104: (None, e106104_success, e106104_failure),
        106105: (None, e106105_success, e106105_failure),
        106121: (None, e106121_success, e106121_failure),
        106141: (None, e106141_success, e106141_failure),
        107001: (None, e107001_success, e107001_failure),
        107002: (None, e107002_success, e107002_failure),
        107021: (None, e107021_success, e107021_failure),
        107022: (None, e107022_success, e107022_failure),
        107023: (None, e107023_success, e107023_failure),
        107041: (None, e107041_success, e107041_failure),
        107061: (None, e107061_success, e107061_failure),
        107081: (None, e107081_success, e107081_failure),
        108001: (None, e108001_success, e108001_failure),
        108002: (None, e108002_success, e108002_failure),
        108003: (None, e108003_success, None),
        108004: (None, e108004_success, e108004_failure),
        108005: (None, e108005_success, None),
        108006: (None, None, e108006_failure),
        108021: (None, e108021_success, e108021_failure),
        109001: (None, e109001_success, e109001_failure),
        109002: (None, e109002_success, e109002_failure),
        109003: (None, e109003_success, e109003_failure),
        109004: (None, e109004_success, e109004_failure),
        109008: (None, e109008_success, e109008_failure),
        109009: (None, e109009_success, e109009_failure),
        109010: (None, e109010_success, None),
        109021: (None, e109021_success, e109021_failure),
        109022: (None, e109022_success, e109022_failure),
        109023: (None, e109023_success, e109023_failure),
        109024: (None, e109024_success, e109024_failure),
        109025: (None, e109025_success, e109025_failure),
        109026: (None, e109026_success, e109026_failure),
        109027: (None, e109027_success, e109027_failure),
        109028: (None, e109028_success, None),
        109041: (None, e109041_success, e109041_failure),
        109042: (None, e109042_success, None),
        210001: (None, e210001_success, e210001_failure),
        210002: (None, e210002_success, e210002_failure),
        210003: (None, e210003_success, e210003_failure),
        210004: (None, e210004_success, e210004_failure),
        210005: (None, e210005_success, e210005_failure),
        210006: (None, e210006_success, e210006_failure),
        210007: (None, e210007_success, e210007_failure),
        210008: (None, e210008_success, e210008_failure),
        210009: (None, e210009_success, e210009_failure),
        210010: (None, e210010_success, e210010_failure),
        210011: (None, e210011_success, e210011_failure),
        210012: (None, e210012_success, e210012_failure),
        210013: (None, e210013_success, e210013_failure),
        210014: (None, e210014_success, e210014_failure),
        210015: (None, e210015_success, e210015_failure),
        210016: (None, e210016_success, e210016_failure),
        210017: (None, e210017_success, e210017_failure),
        210018: (None, e210018_success, e210018_failure),
        210019: (None, e210019_success, e210019_failure),
        210020: (None, e210020_success, e210020_failure),
        210021: (None, e210021_success, e210021_failure),
        210022: (None, e210022_success, e210022_failure),
        210023: (None, e210023_success, e210023_failure),
        210024: (None, e210024_success, e210024_failure),
        211001: (None, e211001_success, e211001_failure),
        211002: (None, e211002_success, e211002_failure),
        211003: (None, e211003_success, e211003_failure),
        211004: (None, e211004_success, e211004_failure),
        211005: (None, e211005_success, e211005_failure),
        211006: (None, e211006_success, e211006_failure),
        211007: (None, e211007_success, e211007_failure),
        211008: (None, e211008_success, e211008_failure),
        211009: (None, e211009_success, e211009_failure),
        211010: (None, e211010_success, e211010_failure),
        211011: (None, e211011_success, e211011_failure),
        211012: (None, e211012_success, e211012_failure),
        211013: (None, e211013_success, e211013_failure),
        211014: (None, e211014_success, e211014_failure),
        211015: (None, e211015_success, e211015_failure),
        211016: (None, e211016_success, e211016_failure),
        211017: (None, e211017_success, e211017_failure),
        212001: (None, e212001_success, e212001_failure),
        212002: (None, e212002_success, e212002_failure),
        212003: (None, e212003_success, e212003_failure),
        212004: (None, e212004_success, e212004_failure),
        212005: (None, e212005_success, e212005_failure),
        212021: (None, e212021_success, e212021_failure),
        212022: (None, e212022_success, e212022_failure),
        212023: (None, e212023_success, e212023_failure),
        212024: (None, e212024_success, e212024_failure),
        212025: (None, e212025_success, e212025_failure),
        212041: (None, e212041_success, e212041_failure),
        212042: (None, e212042_success, e212042_failure),
        212043: (None, e212043_success, e212043_failure),
        212044: (None, e212044_success, e212044_failure),
        212061: (None, e212061_success, e212061_failure),
        212062: (None, e212062_success, e212062_failure),
        212063: (None, e212063_success, e212063_failure),
        213001: (None, e213001_success, e213001_failure),
        213002: (None, e213002_success, e213002_failure),
        213003: (None, e213003_success, e213003_failure),
        213004: (None, e213004_success, e213004_failure),
        213005: (None, e213005_success, e213005_failure),
        213006: (None, e213006_success, e213006_failure),
        213007: (None, e213007_success, e213007_failure),
        213008: (None, e213008_success, e213008_failure),
        213009: (None, e213009_success, e213009_failure),
        213010: (None, e213010_success, e213010_failure),
        213011: (None, e213011_success, e213011_failure),
        213012: (None, e213012_success, e213012_failure),
        213013: (None, e213013_success, e213013_failure),
        213014: (None, e213014_success, e213014_failure),
        213015: (None, e213015_success, e213015_failure),
        214001: (None, e214001_success, e214001_failure),
        214002: (None, e214002_success, e214002_failure),
        214003: (None, e214003_success, e214003_failure),
        214004: (None, e214004_success, e214004_failure),
        214021: (None, e214021_success, e214021_failure),
        214022: (None, e214022_success, e214022_failure),
        214023: (None, e214023_success, e214023_failure),
        214024: (None, e214024_success, e214024_failure),
        220001: (None, e220001_success, e220001_failure),
        220002: (None, e220002_success, e220002_failure),
        220003: (None, e220003_success, e220003_failure),
        220004: (None, e220004_success, e220004_failure),
        220005: (None, e220005_success, e220005_failure),
        220006: (None, e220006_success, e220006_failure),
        220007: (None, e220007_success, e220007_failure),
        220008: (None, e220008_success, e220008_failure),
        220009: (None, e220009_success, e220009_failure),
        220010: (None, e220010_success, e220010_failure),
        220021: (None, e220021_success, e220021_failure),
        220022: (None, e220022_success, e220022_failure),
        220023: (None, e220023_success, e220023_failure),
        220024: (None, e220024_success, e220024_failure),
        220025: (None, e220025_success, e220025_failure),
        220041: (None, e220041_success, e220041_failure),
        220042: (None, e220042_success, e220042_failure),
        220043: (None, e220043_success, e220043_failure),
        220044: (None, e220044_success, e220044_failure),
        220061: (None, e220061_success, e220061_failure),
        220081: (None, e220081_success, e220081_failure),
        221001: (None, e221001_success, e221001_failure),
        221002: (None, e221002_success, e221002_failure),
        221003: (None, e221003_success, e221003_failure),
        221004: (None, e221004_success, e221004_failure),
        221005: (None, e221005_success, e221005_failure),
        221021: (None, e221021_success, e221021_failure),
        221022: (None, e221022_success, e221022_failure),
        221023: (None, e221023_success, e221023_failure),
        221024: (None, e221024_success, e221024_failure),
        221025: (None, e221025_success, e221025_failure),
        221026: (None, e221026_success, e221026_failure),
        222001: (None, e222001_success, e222001_failure),
        222002: (None, e222002_success, e222002_failure),
        222003: (None, e222003_success, e222003_failure),
        222004: (None, e222004_success, e222004_failure),
        223001: (None, e223001_success, e223001_failure),
        223002: (None, e223002_success, e223002_failure),
        223021: (None, e223021_success, e223021_failure),
        223022: (None, e223022_success, e223022_failure),
        223041: (None, e223041_success, e223041_failure),
        223042: (None, e223042_success, e223042_failure),
        223061: (None, e223061_success, e223061_failure),
        223062: (None, e223062_success, e223062_failure),
        223081: (None, e223081_success, e223081_failure),
        223082: (None, e223082_success, e223082_failure),
        230001: (None, e230001_success, e230001_failure),
        230002: (None, e230002_success, e230002_failure),
        230003: (None, e230003_success, e230003_failure),
        230024: (None, e230024_success, e230024_failure),
        230025: (None, e230025_success, e230025_failure),
        230026: (None, e230026_success, e230026_failure),
        230027: (None, e230027_success, e230027_failure),
        230028: (None, e230028_success, e230028_failure),
        230029: (None, e230029_success, e230029_failure),
        230041: (None, e230041_success, e230041_failure),
        230042: (None, e230042_success, e230042_failure),
        230043: (None, e230043_success, e230043_failure),
        230061: (None, e230061_success, e230061_failure),
        230062: (None, e230062_success, e230062_failure),
        230063: (None, e230063_success, e230063_failure),
        230081: (None, e230081_success, e230081_failure),
        230082: (None, e230082_success, e230082_failure),
        230083: (None, e230083_success, e230083_failure),
        230084: (None, e230084_success, e230084_failure),
        230101: (None, e230101_success, e230101_failure),
        230102: (None, e230102_success, e230102_failure),
        230103: (None, e230103_success, e230103_failure),
        230121: (None, e230121_success, e230121_failure),
        230141: (None, e230141_success, e230141_failure),
        230142: (None, e230142_success, e230142_failure),
        230143: (None, e230143_success, e230143_failure),
        230144: (None, e230144_success, e230144_failure),
        230145: (None, e230145_success, e230145_failure),
        230146: (None, e230146_success, e230146_failure),
        230161: (None, e230161_success, e230161_failure),
        230162: (None, e230162_success, e230162_failure),
        230163: (None, e230163_success, e230163_failure),
        230164: (None, e230164_success, e230164_failure),
        230165: (None, e230165_success, e230165_failure),
        230166: (None, e230166_success, e230166_failure),
        230181: (None, e230181_success, e230181_failure),
        230182: (None, e230182_success, e230182_failure),
        230183: (None, e230183_success, e230183_failure),
        230184: (None, e230184_success, e230184_failure),
        230185: (None, e230185_success, e230185_failure),
        230186: (None, e230186_success, e230186_failure),
        230201: (None, e230201_success, e230201_failure),
        230202: (None, e230202_success, e230202_failure),
        230203: (None, e230203_success, e230203_failure),
        230204: (None, e230204_success, e230204_failure),
        230205: (None, e230205_success, e230205_failure),
        230206: (None, e230206_success, e230206_failure),
        230221: (None, e230221_success, e230221_failure),
        230222: (None, e230222_success, e230222_failure),
        230223: (None, e230223_success, e230223_failure),
        230241: (None, e230241_success, e230241_failure),
        230242: (None, e230242_success, e230242_failure),
        230243: (None, e230243_success, e230243_failure),
        230261: (None, e230261_success, e230261_failure),
        230262: (None, e230262_success, e230262_failure),
        230263: (None, e230263_success, e230263_failure),
        230264: (None, e230264_success, e230264_failure),
        230281: (None, e230281_success, e230281_failure),
        230282: (None, e230282_success, e230282_failure),
        230283: (None, e230283_success, e230283_failure),
        230301: (None, e230301_success, e230301_failure),
        230302: (None, e230302_success, e230302_failure),
        230303: (None, e230303_success, e230303_failure),
        230321: (None, e230321_success, e230321_failure),
        230322: (None, e230322_success, e230322_failure),
        230323: (None, e230323_success, e230323_failure),
        230341: (None, e230341_success, e230341_failure),
        231001: (None, e231001_success, e231001_failure),
        231002: (None, e231002_success, e231002_failure),
        231021: (None, e231021_success, e231021_failure),
        231022: (None, e231022_success, e231022_failure),
        231023: (None, e231023_success, e231023_failure),
        231041: (None, e231041_success, e231041_failure),
        231042: (None, e231042_success, e231042_failure),
        231043: (None, e231043_success, e231043_failure),
        231061: (None, e231061_success, e231061_failure),
        231062: (None, e231062_success, e231062_failure),
        231063: (None, e231063_success, e231063_failure),
        231081: (None, e231081_success, e231081_failure),
        231082: (None, e231082_success, e231082_failure),
        231083: (None, e231083_success, e231083_failure),
        231101: (None, e231101_success, e231101_failure),
        231102: (None, e231102_success, e231102_failure),
        231103: (None, e231103_success, e231103_failure),
        231121: (None, e231121_success, e231121_failure),
        231122: (None, e231122_success, e231122_failure),
        231123: (None, e231123_success, e231123_failure),
        231124: (None, e231124_success, e231124_failure),
        231125: (None, e231125_success, e231125_failure),
        231141: (None, e231141_success, e231141_failure),
        231142: (None, e231142_success, e231142_failure),
        231143: (None, e231143_success, e231143_failure),
        231144: (None, e231144_success, e231144_failure),
        231145: (None, e231145_success, e231145_failure),
        231161: (None, e231161_success, e231161_failure),
        231162: (None, e231162_success, e231162_failure),
        231163: (None, e231163_success, e231163_failure),
        231181: (None, e231181_success, e231181_failure),
        231182: (None, e231182_success, e231182_failure),
        231183: (None, e231183_success, e231183_failure),
        231201: (None, e231201_success, e231201_failure),
        231202: (None, e231202_success, e231202_failure),
        231203: (None, e231203_success, e231203_failure),
        240001: (None, e240001_success, e240001_failure),
        240002: (None, e240002_success, e240002_failure),
        240003: (None, e240003_success, e240003_failure),
        240004: (None, e240004_success, e240004_failure),
        240005: (None, e240005_success, e240005_failure),
        240006: (None, e240006_success, e240006_failure),
        240007: (None, e240007_success, e240007_failure),
        240008: (None, e240008_success, e240008_failure),
        240009: (None, e240009_success, e240009_failure),
        240021: (None, e240021_success, e240021_failure),
        240022: (None, e240022_success, e240022_failure),
        240023: (None, e240023_success, e240023_failure),
        240041: (None, e240041_success, e240041_failure),
        240042: (None, e240042_success, e240042_failure),
        240043: (None, e240043_success, e240043_failure),
        240061: (None, e240061_success, e240061_failure),
        240062: (None, e240062_success, e240062_failure),
        240081: (None, e240081_success, e240081_failure),
        240082: (None, e240082_success, None),
        240083: (None, e240083_success, e240083_failure),
        240084: (None, e240084_success, e240084_failure),
        240101: (None, e240101_success, e240101_failure),
        240102: (None, e240102_success, e240102_failure),
        240103: (None, e240103_success, e240103_failure),
        240104: (None, e240104_success, e240104_failure),
        240105: (None, e240105_success, e240105_failure),
        240106: (None, None, e240106_failure),
        250001: (None, e250001_success, e250001_failure),
        250002: (None, e250002_success, e250002_failure),
        250003: (None, e250003_success, e250003_failure),
        250021: (None, e250021_success, e250021_failure),
        250022: (None, e250022_success, e250022_failure),
        250023: (None, e250023_success, e250023_failure),
        250024: (None, e250024_success, e250024_failure),
        250025: (None, e250025_success, e250025_failure),
        250041: (None, e250041_success, e250041_failure),
        250042: (None, e250042_success, e250042_failure),
        250061: (None, e250061_success, e250061_failure),
        250062: (None, e250062_success, e250062_failure),
        250081: (None, e250081_success, e250081_failure),
        250082: (None, e250082_success, e250082_failure),
        250101: (None, e250101_success, e250101_failure),
        250102: (None, e250102_success, e250102_failure),
        250121: (None, e250121_success, e250121_failure),
        250122: (None, e250122_success, e250122_failure),
        250123: (None, e250123_success, e250123_failure),
        250141: (None, e250141_success, e250141_failure),
        250142: (None, e250142_success, e250142_failure),
        250143: (None, e250143_success, e250143_failure),
        250161: (None, e250161_success, e250161_failure),
        250162: (None, e250162_success, e250162_failure),
        250163: (None, e250163_success, e250163_failure),
        250164: (None, e250164_success, e250164_failure),
        250181: (None, e250181_success, e250181_failure),
        250201: (None, e250201_success, e250201_failure),
        260001: (None, e260001_success, e260001_failure),
        260002: (None, e260002_success, e260002_failure),
        260003: (None, e260003_success, e260003_failure),
        260021: (None, e260021_success, e260021_failure),
        260022: (None, e260022_success, e260022_failure),
        260041: (None, e260041_success, e260041_failure),
        260061: (None, e260061_success, e260061_failure),
        260101: (None, e260101_success, None),
        260102: (None, e260102_success, None),
        260121: (None, e260121_success, None),
        260122: (None, e260122_success, None),
        261001: (None, e261001_success, e261001_failure),
        261002: (None, e261002_success, e261002_failure),
        261003: (None, e261003_success, e261003_failure),
        261021: (None, e261021_success, e261021_failure),
        261022: (None, e261022_success, e261022_failure),
        261023: (None, e261023_success, e261023_failure),
        261041: (None, e261041_success, e261041_failure),
        261042: (None, e261042_success, e261042_failure),
        261043: (None, e261043_success, e261043_failure),
        261061: (None, e261061_success, e261061_failure),
        261062: (None, e261062_success, e261062_failure),
        261063: (None, e261063_success, e261063_failure),
        262001: (None, e262001_success, e262001_failure),
        262002: (None, e262002_success, e262002_failure),
        262003: (None, e262003_success, e262003_failure),
        262004: (None, e262004_success, e262004_failure),
        262005: (None, e262005_success, e262005_failure),
        270001: (None, e270001_success, None),
        270002: (None, e270002_success, None),
        270003: (None, e270003_success, None),
        270004: (None, e270004_success, None),
        270005: (None, None, e270005_failure),
        270021: (None, e270021_success, e270021_failure),
    }
