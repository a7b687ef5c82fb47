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
CLI: Final = Object('cli', 'command', '/nodes/{node}/cli/{program}')
SESSION: Final = Object('session', 'session', '/access/users/{username}')
TICKET: Final = Object('ticket', 'ticket', '/access/ticket')
CONNECTION: Final = Object('connection', 'connection', '/connections/{address}')
REQUEST: Final = Object('request', 'call of the API', '/api{path}')
ACL: Final = Object('acl', 'permission', '/access/acl{path}')
GROUP: Final = Object('group', 'group', '/access/groups/{groupid}')
REALM: Final = Object('realm', 'realm', '/access/realm/{realm}')
REALM_SYNC_JOB: Final = Object('realm-sync-job', 'realm sync job', '/cluster/jobs/realm-sync/{id}')
ROLE: Final = Object('role', 'role', '/access/roles/{roleid}')
USER: Final = Object('user', 'user', '/access/users/{userid}')
ACME_ACCOUNT: Final = Object('acme-account', 'ACME account', '/cluster/acme/account/{name}')
ACME_PLUGIN: Final = Object('acme-plugin', 'ACME plugin', '/cluster/acme/plugins/{id}')
CERTIFICATE: Final = Object('certificate', 'certificate', '/nodes/{node}/certificates')
GOTIFY_ENDPOINT: Final = Object('gotify-endpoint', 'Gotify endpoint', '/mapping/notifications/{name}')
METRIC_SERVER: Final = Object('metric-server', 'metric server', '/cluster/metrics/server/{id}')
NOTIFICATION_MATCHER: Final = Object('notification-matcher', 'notification matcher', '/cluster/notifications/matchers/{name}')
NOTIFICATION_TARGET: Final = Object('notification-target', 'notification target', '/mapping/notifications/{name}')
SENDMAIL_ENDPOINT: Final = Object('sendmail-endpoint', 'sendmail endpoint', '/mapping/notifications/{name}')
SMTP_ENDPOINT: Final = Object('smtp-endpoint', 'SMTP endpoint', '/mapping/notifications/{name}')
WEBHOOK_ENDPOINT: Final = Object('webhook-endpoint', 'webhook endpoint', '/mapping/notifications/{name}')
APT_INDEX: Final = Object('apt-index', 'package index', '/nodes/{node}/apt')
APT_REPOSITORY: Final = Object('apt-repository', 'package repository', '/nodes/{node}/apt/repositories{path}#{index}')
JOURNAL: Final = Object('journal', 'journal', '/nodes/{node}/journal')
NODE: Final = Object('node', 'node', '/nodes/{node}')
NODE_CONFIG: Final = Object('node-config', 'node settings', '/nodes/{node}/config')
SERVICE: Final = Object('service', 'service', '/nodes/{node}/services/{service}')
SUBSCRIPTION: Final = Object('subscription', 'subscription', '/nodes/{node}/subscription')
SYSLOG: Final = Object('syslog', 'syslog', '/nodes/{node}/syslog')
NETWORK_CONFIG: Final = Object('network-config', 'network configuration', '/nodes/{node}/network')
NETWORK_INTERFACE: Final = Object('network-interface', 'network interface', '/nodes/{node}/network/{iface}')
NODE_DNS: Final = Object('node-dns', 'name servers', '/nodes/{node}/dns')
NODE_HOSTS: Final = Object('node-hosts', 'hosts file', '/nodes/{node}/hosts')
NODE_TIME: Final = Object('node-time', 'time zone', '/nodes/{node}/time')
JOB: Final = Object('job', 'scheduled job', '/cluster/jobs/{id}')
TASK: Final = Object('task', 'task', '/nodes/{node}/tasks/{upid}')
GUEST_CONSOLE: Final = Object('guest-console', 'guest console', '/vms/{vmid}')
NODE_CONSOLE: Final = Object('node-console', 'node console', '/nodes/{node}')
ROOT_SHELL: Final = Object('root-shell', 'root shell', '/nodes/{node}')
VM: Final = Object('vm', 'VM', '/vms/{vmid}')
CONTAINER: Final = Object('container', 'container', '/vms/{vmid}')
CONTAINER_DISK: Final = Object('container-disk', 'container disk', '/vms/{vmid}/disks/{volume}')
CONTAINER_SNAPSHOT: Final = Object('container-snapshot', 'container snapshot', '/vms/{vmid}/snapshot/{snapname}')
VM_DISK: Final = Object('vm-disk', 'VM disk', '/vms/{vmid}/disks/{disk}')
VM_SNAPSHOT: Final = Object('vm-snapshot', 'VM snapshot', '/vms/{vmid}/snapshot/{snapname}')
GUEST_AGENT: Final = Object('guest-agent', 'guest agent', '/vms/{vmid}')
GUEST_SET: Final = Object('guest-set', 'guests of the cluster', '/vms')
NODE_GUEST_SET: Final = Object('node-guest-set', 'guests of a node', '/nodes/{node}/guests')
OCI_REPOSITORY: Final = Object('oci-repository', 'OCI repository', '/nodes/{node}/query-oci-repo-tags')
STORAGE: Final = Object('storage', 'storage', '/storage/{storage}')
STORAGE_SERVER: Final = Object('storage-server', 'storage server', '/nodes/{node}/scan/cifs')
URL: Final = Object('url', 'URL', '/nodes/{node}/query-url-metadata')
VOLUME: Final = Object('volume', 'volume', '/storage/{storage}/{volume}')
BACKUP: Final = Object('backup', 'backup', '/storage/{storage}/{volume}')
BACKUP_JOB: Final = Object('backup-job', 'backup job', '/cluster/backup/{id}')
REPLICATION_JOB: Final = Object('replication-job', 'replication job', '/cluster/replication/{id}')
DIRECTORY_MOUNT: Final = Object('directory-mount', 'file system', '/nodes/{node}/disks/directory/{name}')
LVM_THINPOOL: Final = Object('lvm-thinpool', 'LVM thin pool', '/nodes/{node}/disks/lvmthin/{name}')
LVM_VG: Final = Object('lvm-vg', 'LVM volume group', '/nodes/{node}/disks/lvm/{name}')
NODE_DISK: Final = Object('node-disk', 'disk', '/nodes/{node}/disks{disk}')
ZFS_POOL: Final = Object('zfs-pool', 'ZFS pool', '/nodes/{node}/disks/zfs/{name}')
CLUSTER_FIREWALL_ALIAS: Final = Object('cluster-firewall-alias', 'cluster firewall alias', '/cluster/firewall/aliases/{name}')
CLUSTER_FIREWALL_IPSET: Final = Object('cluster-firewall-ipset', 'cluster IP set', '/cluster/firewall/ipset/{name}')
CLUSTER_FIREWALL_IPSET_ENTRY: Final = Object('cluster-firewall-ipset-entry', 'cluster IP set entry', '/cluster/firewall/ipset/{name}/{cidr}')
CLUSTER_FIREWALL_OPTIONS: Final = Object('cluster-firewall-options', 'cluster firewall options', '/cluster/firewall/options')
CLUSTER_FIREWALL_RULE: Final = Object('cluster-firewall-rule', 'cluster firewall rule', '/cluster/firewall/rules')
FIREWALL_GROUP: Final = Object('firewall-group', 'security group', '/cluster/firewall/groups/{group}')
GROUP_FIREWALL_RULE: Final = Object('group-firewall-rule', 'security group rule', '/cluster/firewall/groups/{group}')
GUEST_FIREWALL_ALIAS: Final = Object('guest-firewall-alias', 'guest firewall alias', '/vms/{vmid}/firewall/aliases/{name}')
GUEST_FIREWALL_IPSET: Final = Object('guest-firewall-ipset', 'guest IP set', '/vms/{vmid}/firewall/ipset/{name}')
GUEST_FIREWALL_IPSET_ENTRY: Final = Object('guest-firewall-ipset-entry', 'guest IP set entry', '/vms/{vmid}/firewall/ipset/{name}/{cidr}')
GUEST_FIREWALL_LOG: Final = Object('guest-firewall-log', 'guest firewall log', '/vms/{vmid}/firewall/log')
GUEST_FIREWALL_OPTIONS: Final = Object('guest-firewall-options', 'guest firewall options', '/vms/{vmid}/firewall/options')
GUEST_FIREWALL_RULE: Final = Object('guest-firewall-rule', 'guest firewall rule', '/vms/{vmid}/firewall/rules')
NODE_FIREWALL_LOG: Final = Object('node-firewall-log', 'node firewall log', '/nodes/{node}/firewall/log')
NODE_FIREWALL_OPTIONS: Final = Object('node-firewall-options', 'node firewall options', '/nodes/{node}/firewall/options')
NODE_FIREWALL_RULE: Final = Object('node-firewall-rule', 'node firewall rule', '/nodes/{node}/firewall/rules')
VNET_FIREWALL_OPTIONS: Final = Object('vnet-firewall-options', 'VNet firewall options', '/sdn/vnets/{vnet}/firewall/options')
VNET_FIREWALL_RULE: Final = Object('vnet-firewall-rule', 'VNet firewall rule', '/sdn/vnets/{vnet}/firewall/rules')
SDN: Final = Object('sdn', 'SDN configuration', '/sdn')
SDN_CONTROLLER: Final = Object('sdn-controller', 'SDN controller', '/sdn/controllers/{controller}')
SDN_DNS: Final = Object('sdn-dns', 'SDN DNS server', '/sdn/dns/{dns}')
SDN_FABRIC: Final = Object('sdn-fabric', 'SDN fabric', '/sdn/fabrics/{id}')
SDN_FABRIC_NODE: Final = Object('sdn-fabric-node', 'SDN fabric node', '/sdn/fabrics/{fabric_id}/nodes/{node_id}')
SDN_IP: Final = Object('sdn-ip', 'SDN IP mapping', '/sdn/vnets/{vnet}/ips/{ip}')
SDN_IPAM: Final = Object('sdn-ipam', 'SDN IPAM', '/sdn/ipams/{ipam}')
SDN_LOCK: Final = Object('sdn-lock', 'SDN lock', '/sdn/lock')
SDN_SUBNET: Final = Object('sdn-subnet', 'SDN subnet', '/sdn/vnets/{vnet}/subnets/{subnet}')
SDN_VNET: Final = Object('sdn-vnet', 'SDN VNet', '/sdn/vnets/{vnet}')
SDN_ZONE: Final = Object('sdn-zone', 'SDN zone', '/sdn/zones/{zone}')
HA_GROUP: Final = Object('ha-group', 'HA group', '/cluster/ha/groups/{group}')
HA_GUEST: Final = Object('ha-guest', 'HA guest', '/vms/{vmid}')
HA_MANAGER: Final = Object('ha-manager', 'HA manager', '/cluster/ha')
HA_NODE: Final = Object('ha-node', 'HA node', '/cluster/ha/nodes/{target}')
HA_RESOURCE: Final = Object('ha-resource', 'HA resource', '/cluster/ha/resources/{sid}')
HA_RULE: Final = Object('ha-rule', 'HA rule', '/cluster/ha/rules/{rule}')
CEPH: Final = Object('ceph', 'Ceph', '/nodes/{node}/ceph')
CEPH_FLAG: Final = Object('ceph-flag', 'Ceph flag', '/ceph/flags/{flag}')
CEPH_FS: Final = Object('ceph-fs', 'Ceph file system', '/ceph/fs/{name}')
CEPH_LOG: Final = Object('ceph-log', 'Ceph log', '/nodes/{node}/ceph/log')
CEPH_MDS: Final = Object('ceph-mds', 'Ceph metadata server', '/ceph/mds/{name}')
CEPH_MGR: Final = Object('ceph-mgr', 'Ceph manager', '/ceph/mgr/{id}')
CEPH_MON: Final = Object('ceph-mon', 'Ceph monitor', '/ceph/mon/{monid}')
CEPH_OSD: Final = Object('ceph-osd', 'Ceph OSD', '/ceph/osd/{osdid}')
CEPH_POOL: Final = Object('ceph-pool', 'Ceph pool', '/ceph/pool/{name}')
CEPH_SERVICE: Final = Object('ceph-service', 'Ceph service', '/nodes/{node}/ceph/services')
CEPH_SETTING: Final = Object('ceph-setting', 'Ceph setting', '/nodes/{node}/ceph/cfg/value')
CLUSTER: Final = Object('cluster', 'cluster', '/cluster')
CLUSTER_CONTACT: Final = Object('cluster-contact', 'contact with a node', '/nodes/{target}')
CLUSTER_LOG: Final = Object('cluster-log', 'cluster log', '/cluster/log')
CLUSTER_MEMBER: Final = Object('cluster-member', 'cluster member', '/nodes/{node}')
DATACENTER_OPTIONS: Final = Object('datacenter-options', 'datacenter options', '/cluster/options')
QUORUM: Final = Object('quorum', 'quorum', '/cluster/quorum')
CPU_MODEL: Final = Object('cpu-model', 'CPU model', '/mapping/cpu/{cputype}')
DIR_MAPPING: Final = Object('dir-mapping', 'folder mapping', '/mapping/dir/{id}')
PCI_MAPPING: Final = Object('pci-mapping', 'PCI mapping', '/mapping/pci/{id}')
USB_MAPPING: Final = Object('usb-mapping', 'USB mapping', '/mapping/usb/{id}')
POOL: Final = Object('pool', 'pool', '/pool/{poolid}')
CONFIGURATION: Final = Object('configuration', 'configuration', '/etc/pve')
CONFIGURATION_FILE: Final = Object('configuration-file', 'configuration file', '/etc/pve/{file}')

ALL: Final = Objects(
    (
        ACL,
        ACME_ACCOUNT,
        ACME_PLUGIN,
        APT_INDEX,
        APT_REPOSITORY,
        AUDIT,
        AUDIT_CATALOG,
        AUDIT_KEY,
        AUDIT_LOG,
        AUDIT_POLICY,
        AUDIT_RECORD,
        BACKUP,
        BACKUP_JOB,
        CEPH,
        CEPH_FLAG,
        CEPH_FS,
        CEPH_LOG,
        CEPH_MDS,
        CEPH_MGR,
        CEPH_MON,
        CEPH_OSD,
        CEPH_POOL,
        CEPH_SERVICE,
        CEPH_SETTING,
        CERTIFICATE,
        CLI,
        CLOCK,
        CLUSTER,
        CLUSTER_CONTACT,
        CLUSTER_FIREWALL_ALIAS,
        CLUSTER_FIREWALL_IPSET,
        CLUSTER_FIREWALL_IPSET_ENTRY,
        CLUSTER_FIREWALL_OPTIONS,
        CLUSTER_FIREWALL_RULE,
        CLUSTER_LOG,
        CLUSTER_MEMBER,
        CONFIGURATION,
        CONFIGURATION_FILE,
        CONNECTION,
        CONTAINER,
        CONTAINER_DISK,
        CONTAINER_SNAPSHOT,
        CPU_MODEL,
        DATACENTER_OPTIONS,
        DIRECTORY_MOUNT,
        DIR_MAPPING,
        FIREWALL_GROUP,
        GOTIFY_ENDPOINT,
        GROUP,
        GROUP_FIREWALL_RULE,
        GUEST_AGENT,
        GUEST_CONSOLE,
        GUEST_FIREWALL_ALIAS,
        GUEST_FIREWALL_IPSET,
        GUEST_FIREWALL_IPSET_ENTRY,
        GUEST_FIREWALL_LOG,
        GUEST_FIREWALL_OPTIONS,
        GUEST_FIREWALL_RULE,
        GUEST_SET,
        HA_GROUP,
        HA_GUEST,
        HA_MANAGER,
        HA_NODE,
        HA_RESOURCE,
        HA_RULE,
        JOB,
        JOURNAL,
        LVM_THINPOOL,
        LVM_VG,
        METRIC_SERVER,
        NETWORK_CONFIG,
        NETWORK_INTERFACE,
        NODE,
        NODE_CONFIG,
        NODE_CONSOLE,
        NODE_DISK,
        NODE_DNS,
        NODE_FIREWALL_LOG,
        NODE_FIREWALL_OPTIONS,
        NODE_FIREWALL_RULE,
        NODE_GUEST_SET,
        NODE_HOSTS,
        NODE_TIME,
        NOTIFICATION_MATCHER,
        NOTIFICATION_TARGET,
        OCI_REPOSITORY,
        PCI_MAPPING,
        POOL,
        QUORUM,
        REALM,
        REALM_SYNC_JOB,
        REPLICATION_JOB,
        REQUEST,
        ROLE,
        ROOT_SHELL,
        SDN,
        SDN_CONTROLLER,
        SDN_DNS,
        SDN_FABRIC,
        SDN_FABRIC_NODE,
        SDN_IP,
        SDN_IPAM,
        SDN_LOCK,
        SDN_SUBNET,
        SDN_VNET,
        SDN_ZONE,
        SENDMAIL_ENDPOINT,
        SERVICE,
        SESSION,
        SMTP_ENDPOINT,
        STORAGE,
        STORAGE_SERVER,
        SUBSCRIPTION,
        SYSLOG,
        TASK,
        TFA,
        TICKET,
        TOKEN,
        URL,
        USB_MAPPING,
        USER,
        VM,
        VM_DISK,
        VM_SNAPSHOT,
        VNET_FIREWALL_OPTIONS,
        VNET_FIREWALL_RULE,
        VOLUME,
        WEBHOOK_ENDPOINT,
        ZFS_POOL,
    )
)
"""All objects, by name."""

by_name = ALL.by_name
