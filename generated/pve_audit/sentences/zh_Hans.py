"""Messages in 简体中文 (zh-Hans). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='zh-Hans',
    name='简体中文',
    direction='ltr',
    plural='nplurals=1; plural=0;',
    categories={'other': 0},
    group=',',
    decimal='.',
    least_grouped=1,
    date=('y', "'年", 'M', "'月", 'd', "'日"),
    months=(),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': '尝试',
    'status/success': '成功',
    'status/failure': '失败',
    'severity/info': '信息',
    'severity/notice': '注意',
    'severity/warning': '警告',
    'severity/error': '错误',
    'boolean/true': '是',
    'boolean/false': '否',
    'reason/denied': '不允许',
    'reason/invalid': '请求无效',
    'reason/not-found': '没有此对象',
    'reason/conflict': '与当前状态冲突',
    'reason/unavailable': '不可用',
    'reason/timeout': '超时',
    'reason/cancelled': '已取消',
    'reason/error': '未知错误',
    'heading/time': '时间',
    'heading/message': '事件内容',
    'heading/event': '事件',
    'heading/status': '结果',
    'heading/severity': '严重度',
    'heading/area': '类别',
    'heading/action': '操作',
    'heading/object': '对象',
    'heading/subject': '操作者',
    'heading/source': '来源',
    'heading/node': '节点',
    'heading/process': '进程',
    'heading/request': '请求',
    'heading/params': '参数',
    'heading/changes': '更改',
    'heading/error': '错误',
    'heading/sequence': '序号',
    'heading/invalid': '与声明不符',
    'heading/count': '数量',
    'heading/hour': '时段',
    'word/unknown': '未知',
    'word/before': '更改前',
    'word/after': '更改后',
    'word/damaged': '损坏的行',
    'word/torn': '被截断的行',
    'word/newer': '由更新的版本写入',
    'sentence/attempt': '{subject} 即将对{kind} {object} 执行操作：{action}',
    'sentence/other': '{subject} 对{kind} {object} 执行了操作：{action}',
    'action/acquire': '获取',
    'action/add': '添加',
    'action/add-member': '添加成员',
    'action/apply': '应用',
    'action/arm': '布防',
    'action/assign-groups': '分配群组',
    'action/autocreate': '自动创建',
    'action/batch-execute': '运行命令',
    'action/browse': '浏览',
    'action/bulk-migrate': '批量迁移',
    'action/bulk-restart': '批量重启',
    'action/bulk-shutdown': '批量关机',
    'action/bulk-start': '批量启动',
    'action/bulk-suspend': '批量暂停',
    'action/call': '调用',
    'action/call-unknown': '调用未知方法',
    'action/call-with-token': '使用令牌调用',
    'action/change-password': '修改密码',
    'action/classify': '归类',
    'action/clone': '克隆',
    'action/close': '关闭',
    'action/confirm': '确认',
    'action/connect': '连接',
    'action/convert-to-template': '转换为模板',
    'action/copy': '复制',
    'action/crash': '崩溃',
    'action/create': '创建',
    'action/dbus-vmstate-start': '启动状态服务器',
    'action/dbus-vmstate-stop': '停止状态服务器',
    'action/deactivate': '停用',
    'action/delete': '删除',
    'action/detach': '分离',
    'action/disable': '禁用',
    'action/disarm': '撤防',
    'action/download': '下载',
    'action/download-template': '下载模板',
    'action/edit': '编辑',
    'action/enable': '启用',
    'action/enter-maintenance': '开始维护',
    'action/exec': '执行程序',
    'action/exec-status': '读取程序结果',
    'action/export': '导出',
    'action/fail': '失败',
    'action/fence': '隔离',
    'action/file-read': '读取文件',
    'action/file-write': '写入文件',
    'action/finish': '完成',
    'action/finish-sync': '完成同步',
    'action/force-release': '强制释放',
    'action/fs-freeze': '冻结文件系统',
    'action/fs-freeze-status': '读取冻结状态',
    'action/fs-thaw': '解冻文件系统',
    'action/fs-trim': '修剪文件系统',
    'action/grant': '授予',
    'action/hibernate': '休眠',
    'action/ignore': '忽略',
    'action/impersonate': '以他人身份登录',
    'action/init': '初始设置',
    'action/initialize-gpt': '初始化',
    'action/interrupt': '中断',
    'action/join': '加入',
    'action/leave-maintenance': '结束维护',
    'action/list': '列出',
    'action/list-tfa': '列出第二因素',
    'action/load': '加载',
    'action/lock': '锁定',
    'action/lock-totp': '锁定 TOTP',
    'action/login': '登录',
    'action/login-first-factor': '通过第一因素',
    'action/login-openid': '使用 OpenID 登录',
    'action/login-second-factor': '通过第二因素',
    'action/logout': '注销',
    'action/lose': '丢失',
    'action/mark-in': '标记为 in',
    'action/mark-out': '标记为 out',
    'action/migrate': '迁移',
    'action/migrate-in': '准备接收',
    'action/migrate-in-connect': '接收',
    'action/miss': '发现缺失',
    'action/move': '移动',
    'action/open': '打开',
    'action/order': '订购',
    'action/override': '单独设置',
    'action/ping': 'ping',
    'action/protect': '保护',
    'action/prune': '清理',
    'action/pull': '拉取',
    'action/query': '查询',
    'action/read': '读取',
    'action/read-cloudinit': '读取 cloud-init 数据',
    'action/read-config': '读取配置',
    'action/read-effective': '读取有效值',
    'action/read-join-info': '读取加入信息',
    'action/read-log': '读取日志',
    'action/read-report': '读取报告',
    'action/reassign': '重新分配',
    'action/reboot': '重启',
    'action/recover': '恢复',
    'action/redact': '脱敏',
    'action/refresh': '刷新',
    'action/refuse': '拒绝',
    'action/regain': '重新获得',
    'action/regenerate-cloudinit': '重新生成 cloud-init 数据',
    'action/register': '注册',
    'action/release': '释放',
    'action/reload': '重载',
    'action/relocate': '重定位',
    'action/remote-migrate': '迁移到另一集群',
    'action/remove': '移除',
    'action/remove-member': '移除成员',
    'action/rename': '重命名',
    'action/renew': '续订',
    'action/request-ceph-install': '请求安装 Ceph',
    'action/request-spice': '请求 SPICE 控制台',
    'action/request-term': '请求文本控制台',
    'action/request-upgrade-shell': '请求升级 Shell',
    'action/request-vnc': '请求 VNC 控制台',
    'action/reset': '重置',
    'action/resize': '调整大小',
    'action/restart': '重启',
    'action/restore': '还原',
    'action/restore-files': '还原文件',
    'action/resume': '恢复运行',
    'action/revert': '放弃更改',
    'action/revert-pending': '放弃待生效的更改',
    'action/revoke': '撤销',
    'action/rollback': '回滚',
    'action/rotate': '轮换',
    'action/run': '运行',
    'action/run-low': '空间不足',
    'action/scan-cifs': '扫描共享',
    'action/scan-iscsi': '扫描 iSCSI 目标',
    'action/scan-nfs': '扫描 NFS 导出',
    'action/scan-pbs': '扫描数据存储',
    'action/scrub': '擦洗',
    'action/send-command': '发送命令',
    'action/send-key': '发送按键',
    'action/send-monitor-command': '发送监视器命令',
    'action/set': '设置',
    'action/set-password': '设置密码',
    'action/shutdown': '关机',
    'action/start': '启动',
    'action/start-openid': '开始 OpenID 登录',
    'action/start-registration': '开始注册',
    'action/step': '跳变',
    'action/stop': '停止',
    'action/stop-running': '停止运行中的操作',
    'action/suspend': '暂停',
    'action/suspend-disk': '挂起到磁盘',
    'action/suspend-hybrid': '挂起到内存和磁盘',
    'action/suspend-ram': '挂起到内存',
    'action/sync': '同步',
    'action/sync-preview': '预览同步',
    'action/test': '测试',
    'action/unlock': '解锁',
    'action/unprotect': '取消保护',
    'action/unset': '取消设置',
    'action/update': '修改',
    'action/update-groups': '修改群组',
    'action/upload': '上传',
    'action/use': '使用',
    'action/use-disabled-account': '使用已禁用的账户',
    'action/use-expired': '使用已过期的凭据',
    'action/use-expired-account': '使用已过期的账户',
    'action/use-incomplete': '缺少第二因素时使用',
    'action/use-without-csrf': '不带 CSRF 令牌使用',
    'action/verify': '验证',
    'action/verify-privileges': '验证特权',
    'action/verify-vnc-ticket': '验证 VNC 票据',
    'action/wake': '唤醒',
    'action/warn': '结束但有警告',
    'action/wipe': '擦除',
    'action/write': '写入',
    'object/tfa': '第二因素',
    'object/token': 'API 令牌',
    'area/audit': '审计系统',
    'object/audit': '审计服务',
    'object/audit-catalog': '事件目录',
    'object/audit-key': '哈希值密钥',
    'object/audit-log': '审计日志',
    'object/audit-policy': '审计策略',
    'object/audit-record': '审计记录',
    'object/clock': '时钟',
    'fallback/audit.catalog': '未知',
    'fallback/audit.last': '未知时间',
    'fallback/audit-catalog.previous': '无',
    'area/session': '会话',
    'object/cli': '命令',
    'object/session': '会话',
    'object/ticket': '票据',
    'fallback/ticket.username': '未知用户',
    'fallback/cli.login': '未知用户',
    'area/authorization': '授权',
    'object/connection': '连接',
    'object/request': 'API 调用',
    'area/access': '用户与权限',
    'object/acl': '权限',
    'object/group': '群组',
    'object/realm': '领域',
    'object/realm-sync-job': '领域同步作业',
    'object/role': '角色',
    'object/user': '用户',
    'enum/sync-scope/users': '用户',
    'enum/sync-scope/groups': '群组',
    'enum/sync-scope/both': '用户和群组',
    'fallback/acl.users': '无',
    'fallback/acl.groups': '无',
    'fallback/acl.tokens': '无',
    'fallback/acl.read-effective.userid': '自己',
    'enum/tfa.type/totp': '应用生成的验证码',
    'enum/tfa.type/u2f': 'U2F 密钥',
    'enum/tfa.type/webauthn': 'WebAuthn 密钥',
    'enum/tfa.type/recovery': '恢复密钥',
    'enum/tfa.type/yubico': 'YubiKey 验证码',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': '未加密',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': '证书',
    'object/acme-account': 'ACME 账户',
    'object/acme-plugin': 'ACME 插件',
    'object/certificate': '证书',
    'enum/acme-plugin.type/dns': 'DNS 记录',
    'enum/acme-plugin.type/standalone': '节点上的 Web 服务器',
    'fallback/acme-account.name': 'default',
    'area/notification': '通知与指标',
    'object/gotify-endpoint': 'Gotify 端点',
    'object/metric-server': '指标服务器',
    'object/notification-matcher': '通知匹配器',
    'object/notification-target': '通知目标',
    'object/sendmail-endpoint': 'sendmail 端点',
    'object/smtp-endpoint': 'SMTP 端点',
    'object/webhook-endpoint': 'webhook 端点',
    'enum/notification-matcher.mode/all': '满足所有条件',
    'enum/notification-matcher.mode/any': '满足任一条件',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': '不压缩',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': '未加密',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': '节点',
    'object/apt-index': '软件包索引',
    'object/apt-repository': '软件包存储库',
    'object/journal': 'journal 日志',
    'object/node': '节点',
    'object/node-config': '节点设置',
    'object/service': '服务',
    'object/subscription': '订阅',
    'object/syslog': '系统日志',
    'enum/node.command/reboot': '重启',
    'enum/node.command/shutdown': '关机',
    'area/network': '节点网络',
    'object/network-config': '网络配置',
    'object/network-interface': '网络接口',
    'object/node-dns': 'DNS 服务器',
    'object/node-hosts': 'hosts 文件',
    'object/node-time': '时区',
    'enum/network-interface.type/bridge': 'Linux 网桥',
    'enum/network-interface.type/bond': 'Linux Bond',
    'enum/network-interface.type/eth': '网卡',
    'enum/network-interface.type/alias': '别名',
    'enum/network-interface.type/vlan': 'Linux VLAN',
    'enum/network-interface.type/fabric': 'SDN Fabric 接口',
    'enum/network-interface.type/OVSBridge': 'Open vSwitch 网桥',
    'enum/network-interface.type/OVSBond': 'Open vSwitch Bond',
    'enum/network-interface.type/OVSPort': 'Open vSwitch 端口',
    'enum/network-interface.type/OVSIntPort': 'Open vSwitch 内部端口',
    'enum/network-interface.type/vnet': 'SDN VNet',
    'enum/network-interface.type/unknown': '未知',
    'enum/network-interface.bond_mode/balance-rr': '轮询',
    'enum/network-interface.bond_mode/active-backup': '一个使用，其余备用',
    'enum/network-interface.bond_mode/balance-xor': '按哈希选择',
    'enum/network-interface.bond_mode/broadcast': '所有数据经每个接口发送',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': '发送自适应',
    'enum/network-interface.bond_mode/balance-alb': '收发自适应',
    'enum/network-interface.bond_mode/balance-slb': '按源地址（Open vSwitch）',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP，按源地址（Open vSwitch）',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP，按连接（Open vSwitch）',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'MAC 地址',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'MAC 和 IP 地址',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'IP 地址和端口',
    'area/task': '任务',
    'object/job': '计划作业',
    'object/task': '任务',
    'fallback/task.id': '系统',
    'enum/job.kind/vzdump': '备份',
    'enum/job.kind/replication': '复制',
    'enum/job.kind/realm-sync': '领域同步',
    'enum/job.origin/schedule': '到达预定时间',
    'enum/job.origin/missed': '预定时间已过，当时节点处于关机状态',
    'enum/job.origin/retry': '此前运行失败',
    'enum/job.origin/asked': '有人请求运行',
    'area/console': '控制台',
    'object/guest-console': '客户机控制台',
    'object/node-console': '节点控制台',
    'object/root-shell': 'root Shell',
    'enum/close-reason/closed': '由打开者关闭',
    'enum/close-reason/ended': '所显示的内容已结束',
    'enum/close-reason/stopped': '被节点终止',
    'enum/close-reason/lost': '连接中断',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': '纯文本',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': '登录',
    'enum/node-console.cmd/upgrade': '升级软件包',
    'enum/node-console.cmd/ceph_install': '安装 Ceph',
    'enum/root-shell.via/console': '节点控制台，无需密码',
    'enum/root-shell.via/login': '节点控制台中的登录提示符',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': '本机屏幕和键盘',
    'area/vm': '虚拟机',
    'object/vm': '虚拟机',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': '其他系统',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 或 2012',
    'enum/vm.ostype/win10': 'Windows 10、2016 或 2019',
    'enum/vm.ostype/win11': 'Windows 11、2022 或 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 或更新版本',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': '已加密',
    'enum/vm.migration_type/insecure': '未加密',
    'enum/vm.dbus-vmstate-start.action/start': '已启动',
    'enum/vm.dbus-vmstate-start.action/stop': '已停止',
    'enum/vm.read-cloudinit.type/user': '用户和程序',
    'enum/vm.read-cloudinit.type/network': '网络',
    'enum/vm.read-cloudinit.type/meta': '客户机标识信息',
    'enum/vm.dbus-vmstate-stop.action/start': '已启动',
    'enum/vm.dbus-vmstate-stop.action/stop': '已停止',
    'area/container': '容器',
    'object/container': '容器',
    'enum/container.cmode/shell': '免登录 Shell',
    'enum/container.cmode/console': '控制台设备',
    'enum/container.cmode/tty': '终端',
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
    'enum/container.ostype/unmanaged': '不作适配的系统',
    'area/snapshot': '快照与客户机磁盘',
    'object/container-disk': '容器磁盘',
    'object/container-snapshot': '容器快照',
    'object/vm-disk': '虚拟机磁盘',
    'object/vm-snapshot': '虚拟机快照',
    'fallback/vm-disk.storage': '未知',
    'fallback/container-disk.storage': '未知',
    'area/guest-agent': '客户机代理',
    'object/guest-agent': '客户机代理',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': '冻结文件系统',
    'enum/guest-agent.send-command.command/fsfreeze-status': '读取冻结状态',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': '解冻文件系统',
    'enum/guest-agent.send-command.command/fstrim': '修剪文件系统',
    'enum/guest-agent.send-command.command/get-fsinfo': '读取文件系统',
    'enum/guest-agent.send-command.command/get-host-name': '读取主机名',
    'enum/guest-agent.send-command.command/get-memory-block-info': '读取内存块大小',
    'enum/guest-agent.send-command.command/get-memory-blocks': '读取内存块',
    'enum/guest-agent.send-command.command/get-osinfo': '读取操作系统',
    'enum/guest-agent.send-command.command/get-time': '读取时钟',
    'enum/guest-agent.send-command.command/get-timezone': '读取时区',
    'enum/guest-agent.send-command.command/get-users': '读取已登录用户',
    'enum/guest-agent.send-command.command/get-vcpus': '读取处理器',
    'enum/guest-agent.send-command.command/info': '读取客户机代理的功能',
    'enum/guest-agent.send-command.command/network-get-interfaces': '读取网络接口',
    'enum/guest-agent.send-command.command/ping': '请求应答',
    'enum/guest-agent.send-command.command/shutdown': '关机',
    'enum/guest-agent.send-command.command/suspend-disk': '挂起到磁盘',
    'enum/guest-agent.send-command.command/suspend-hybrid': '挂起到内存和磁盘',
    'enum/guest-agent.send-command.command/suspend-ram': '挂起到内存',
    'area/bulk': '批量操作',
    'object/guest-set': '集群的客户机',
    'object/node-guest-set': '节点的客户机',
    'area/storage': '存储',
    'object/oci-repository': 'OCI 存储库',
    'object/storage': '存储',
    'object/storage-server': '存储服务器',
    'object/url': 'URL',
    'object/volume': '卷',
    'enum/file-kind/iso': 'ISO 镜像',
    'enum/file-kind/vztmpl': '容器模板',
    'enum/file-kind/import': '其他产品的镜像',
    'enum/image-format/raw': 'raw 镜像',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': '独立目录',
    'enum/image-format/vmdk': 'VMware 镜像',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'CIFS 共享',
    'enum/storage.type/dir': '目录',
    'enum/storage.type/esxi': 'ESXi 主机',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': '绕过内核的 iSCSI',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'LVM 精简池',
    'enum/storage.type/nfs': 'NFS 导出',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS over iSCSI',
    'enum/storage.type/zfspool': 'ZFS 池',
    'enum/storage.preallocation/off': '不预分配',
    'enum/storage.preallocation/metadata': '元数据',
    'enum/storage.preallocation/falloc': '全部空间，不写入数据',
    'enum/storage.preallocation/full': '全部空间，以零填充',
    'enum/storage.smbversion/default': '双方都支持的最新版本',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': '最新的 SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': '备份',
    'object/backup': '备份',
    'object/backup-job': '备份作业',
    'enum/backup-compression/0': '不压缩',
    'enum/backup-compression/1': 'LZO（默认）',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': '继续运行',
    'enum/backup-mode/suspend': '暂停',
    'enum/backup-mode/stop': '停止',
    'enum/change-detection/legacy': '全部读取',
    'enum/change-detection/data': '全部读取，数据单独存放',
    'enum/change-detection/metadata': '按大小和时间',
    'enum/mail-occasion/always': '始终',
    'enum/mail-occasion/failure': '失败时',
    'enum/notification-mode/auto': '已填写地址时发送邮件',
    'enum/notification-mode/legacy-sendmail': '邮件',
    'enum/notification-mode/notification-system': '通知目标和匹配器',
    'fallback/backup-job.create.id': '自动生成',
    'fallback/backup-job.vmid': '全部或某个资源池中的客户机',
    'fallback/backup.vmid': '全部或某个资源池中的客户机',
    'enum/backup.type/qemu': '虚拟机',
    'enum/backup.type/lxc': '容器',
    'area/replication': '复制',
    'object/replication-job': '复制作业',
    'enum/replication-job.type/local': '集群内',
    'enum/replication-job.remove_job/local': '源端的快照',
    'enum/replication-job.remove_job/full': '快照和副本',
    'area/disk': '节点磁盘',
    'object/directory-mount': '文件系统',
    'object/lvm-thinpool': 'LVM 精简池',
    'object/lvm-vg': 'LVM 卷组',
    'object/node-disk': '磁盘',
    'object/zfs-pool': 'ZFS 池',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': '无冗余',
    'enum/zfs-pool.raidlevel/mirror': '镜像',
    'enum/zfs-pool.raidlevel/raid10': '跨镜像条带化',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'ZFS 默认方式',
    'enum/zfs-pool.compression/off': '不压缩',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': '连续的零',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': '防火墙',
    'object/cluster-firewall-alias': '集群防火墙别名',
    'object/cluster-firewall-ipset': '集群 IP 集',
    'object/cluster-firewall-ipset-entry': '集群 IP 集条目',
    'object/cluster-firewall-options': '集群防火墙选项',
    'object/cluster-firewall-rule': '集群防火墙规则',
    'object/firewall-group': '安全组',
    'object/group-firewall-rule': '安全组规则',
    'object/guest-firewall-alias': '客户机防火墙别名',
    'object/guest-firewall-ipset': '客户机 IP 集',
    'object/guest-firewall-ipset-entry': '客户机 IP 集条目',
    'object/guest-firewall-log': '客户机防火墙日志',
    'object/guest-firewall-options': '客户机防火墙选项',
    'object/guest-firewall-rule': '客户机防火墙规则',
    'object/node-firewall-log': '节点防火墙日志',
    'object/node-firewall-options': '节点防火墙选项',
    'object/node-firewall-rule': '节点防火墙规则',
    'object/vnet-firewall-options': 'VNet 防火墙选项',
    'object/vnet-firewall-rule': 'VNet 防火墙规则',
    'enum/log-level/emerg': '紧急',
    'enum/log-level/alert': '警报',
    'enum/log-level/crit': '严重',
    'enum/log-level/err': '错误',
    'enum/log-level/warning': '警告',
    'enum/log-level/notice': '注意',
    'enum/log-level/info': '信息',
    'enum/log-level/debug': '调试',
    'enum/log-level/nolog': '不记录日志',
    'enum/rule-direction/in': '入站',
    'enum/rule-direction/out': '出站',
    'enum/rule-direction/forward': '转发',
    'enum/rule-direction/group': '安全组',
    'area/sdn': '软件定义网络',
    'object/sdn': 'SDN 配置',
    'object/sdn-controller': 'SDN 控制器',
    'object/sdn-dns': 'SDN DNS 服务器',
    'object/sdn-fabric': 'SDN Fabric',
    'object/sdn-fabric-node': 'SDN Fabric 节点',
    'object/sdn-ip': 'SDN IP 映射',
    'object/sdn-ipam': 'SDN IPAM',
    'object/sdn-lock': 'SDN 锁',
    'object/sdn-subnet': 'SDN 子网',
    'object/sdn-vnet': 'SDN VNet',
    'object/sdn-zone': 'SDN 区域',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': '各节点的网桥',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': '高可用性',
    'object/ha-group': 'HA 群组',
    'object/ha-guest': 'HA 客户机',
    'object/ha-manager': 'HA 管理器',
    'object/ha-node': 'HA 节点',
    'object/ha-resource': 'HA 资源',
    'object/ha-rule': 'HA 规则',
    'enum/ha-resource.state/started': '保持运行',
    'enum/ha-resource.state/stopped': '保持停止',
    'enum/ha-resource.state/enabled': '保持运行（旧名称）',
    'enum/ha-resource.state/disabled': '停止且不恢复',
    'enum/ha-resource.state/ignored': '不作管理',
    'enum/ha-resource.type/ct': '容器',
    'enum/ha-resource.type/vm': '虚拟机',
    'enum/ha-rule.type/node-affinity': '资源与节点之间',
    'enum/ha-rule.type/resource-affinity': '资源与资源之间',
    'enum/ha-rule.affinity/positive': '在一起',
    'enum/ha-rule.affinity/negative': '分开',
    'enum/ha-manager.resource-mode/freeze': '不对其执行任何操作',
    'enum/ha-manager.resource-mode/ignore': '视同其他客户机',
    'fallback/ha-guest.target': '未知',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'Ceph 标志',
    'object/ceph-fs': 'Ceph 文件系统',
    'object/ceph-log': 'Ceph 日志',
    'object/ceph-mds': 'Ceph 元数据服务器',
    'object/ceph-mgr': 'Ceph 管理器',
    'object/ceph-mon': 'Ceph 监视器',
    'object/ceph-osd': 'Ceph OSD',
    'object/ceph-pool': 'Ceph 池',
    'object/ceph-service': 'Ceph 服务',
    'object/ceph-setting': 'Ceph 设置',
    'enum/ceph-pool.application/rbd': '块设备',
    'enum/ceph-pool.application/cephfs': '文件系统',
    'enum/ceph-pool.application/rgw': '对象存储',
    'enum/ceph-pool.pg_autoscale_mode/on': '自动',
    'enum/ceph-pool.pg_autoscale_mode/off': '手动',
    'enum/ceph-pool.pg_autoscale_mode/warn': '手动并发出警告',
    'enum/ceph.service-type/mon': '监视器',
    'enum/ceph.service-type/mgr': '管理器',
    'enum/ceph.service-type/mds': '元数据服务器',
    'enum/ceph.service-type/osd': 'OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSD',
    'area/cluster': '集群',
    'object/cluster': '集群',
    'object/cluster-contact': '与节点的联系',
    'object/cluster-log': '集群日志',
    'object/cluster-member': '集群成员',
    'object/datacenter-options': '数据中心选项',
    'object/quorum': '法定人数',
    'enum/datacenter-options.console/applet': 'Java 小程序（已不存在）',
    'enum/datacenter-options.console/vv': 'SPICE 查看器',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': '映射',
    'object/cpu-model': 'CPU 型号',
    'object/dir-mapping': '目录映射',
    'object/pci-mapping': 'PCI 映射',
    'object/usb-mapping': 'USB 映射',
    'area/pool': '资源池',
    'object/pool': '资源池',
    'fallback/pool.storage': '无',
    'fallback/pool.vms': '无',
    'area/configuration': '配置文件',
    'object/configuration': '配置',
    'object/configuration-file': '配置文件',
    'fallback/configuration-file.editor': '未知人员',
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

    def e100001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在 {say(r["node"])} 上启动了审计（事件目录：{say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]}）'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在 {say(r["node"])} 上启动审计：{why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 停止了 {say(r["node"])} 上的审计'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 发现 {say(r["node"])} 上的审计在 {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]} 之后崩溃：{why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在 {number(p["duration"])} 秒后恢复了 {say(r["node"])} 上的审计'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 因无法审计而未能在 {say(r["node"])} 上执行 {say(p["event"])}：{why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了审计策略'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改审计策略：{why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在 {say(r["node"])} 上加载了审计策略'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在 {say(r["node"])} 上加载审计策略：{why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 为节点 {say(p["target"])} 单独设置了审计策略'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能为节点 {say(p["target"])} 单独设置审计策略：{why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 移除了为节点 {say(p["target"])} 单独设置的审计策略'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能移除为节点 {say(p["target"])} 单独设置的审计策略：{why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 查看了 {say(r["node"])} 上的审计日志'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能查看 {say(r["node"])} 上的审计日志：{why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将 {say(r["node"])} 的审计日志导出为 {say(p["format"])}'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将 {say(r["node"])} 的审计日志导出为 {say(p["format"])}：{why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在 {say(r["node"])} 上新建了审计日志 {say(p["file"])}'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在 {say(r["node"])} 上新建审计日志 {say(p["file"])}：{why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)} 轮换了 {say(r["node"])} 上的审计日志 {say(p["file"])}'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能轮换 {say(r["node"])} 上的审计日志 {say(p["file"])}：{why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        return f'{who(r)} 移除了 {say(r["node"])} 上 {number(p["files"])} 个旧的审计日志文件'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能移除 {say(r["node"])} 上旧的审计日志文件：{why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能写入 {say(r["node"])} 上的审计日志 {say(p["file"])}：{why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 在 {say(r["node"])} 上丢失了 {number(p["lost"])} 条审计记录：{why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 发现 {say(r["node"])} 的审计日志 {say(p["file"])} 缺少 {number(p["missing"])} 条记录：{why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)} 验证了 {say(r["node"])} 的审计日志'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能验证 {say(r["node"])} 的审计日志：{why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在 {say(r["node"])} 上仅剩 {size(p["free"])} 空间可用于审计日志 {say(p["file"])}'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能对 {say(r["node"])} 上 {say(p["event"])} 的审计记录进行脱敏：{why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 在 {say(r["node"])} 上调用了 {say(p["method"])} {say(p["path"])}，但没有与之对应的事件：{why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 更新了 {say(r["node"])} 上的事件目录（原为 {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}，现为 {say(p["catalog"])}）'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 更换了 {say(r["node"])} 上的哈希值密钥'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能更换 {say(r["node"])} 上的哈希值密钥：{why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 发现 {say(r["node"])} 的时钟跳变了 {number(p["offset"])} 秒'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已从 {whence(r)} 登录'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从 {whence(r)} 登录：{why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 从 {whence(r)} 通过了第一因素验证'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已使用第二因素从 {whence(r)} 登录'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从 {whence(r)} 通过第二因素验证：{why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 从 {whence(r)} 续订了会话'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从 {whence(r)} 续订会话：{why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 从 {whence(r)} 以 {say(p["username"])} 的身份开启了会话'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从 {whence(r)} 以 {say(p["username"])} 的身份开启会话：{why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已从 {whence(r)} 证明拥有 {say(p["path"])} 上的特权'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从 {whence(r)} 证明拥有 {say(p["path"])} 上的特权：{why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} 出示了 {say(p["path"])} 的有效控制台票据'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} 未能出示 {say(p["path"])} 的有效控制台票据：{why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)} 请求了领域 {say(p["realm"])} 的 OpenID 登录'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 未能开始领域 {say(p["realm"])} 的 OpenID 登录：{why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已使用 OpenID 从 {whence(r)} 登录'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 未能使用 OpenID 登录：{why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已从 {whence(r)} 注销'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从 {whence(r)} 注销：{why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从 {whence(r)} 使用已禁用的账户 {say(p["username"])}：{why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从 {whence(r)} 使用已过期的账户 {say(p["username"])}：{why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 使用 {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} 的无效票据，未能调用 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 使用 {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} 的过期票据，未能调用 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 缺少 {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} 的第二因素，未能调用 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 缺少 CSRF 令牌，未能以 {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} 的身份调用 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 使用 {say(p["userid"])} 的 API 令牌 {say(p["tokenid"])}，未能调用 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 使用 {say(p["userid"])} 的过期 API 令牌 {say(p["tokenid"])}，未能调用 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 的 TOTP 因错误验证码过多而被锁定，最近一次尝试来自 {whence(r)}'

    def e101062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 的所有第二因素被锁定至 {say(p["until"])}，最近一次尝试来自 {whence(r)}'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上运行了 {say(p["command"])}（登录用户：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上运行 {say(p["command"])}（登录用户：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）：{why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上使用 {say(p["program"])} 调用了 {say(p["method"])} {say(p["path"])}（登录用户：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上使用 {say(p["program"])} 调用 {say(p["method"])} {say(p["path"])}（登录用户：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）：{why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上运行了读取命令 {say(p["command"])}（登录用户：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上运行读取命令 {say(p["command"])}（登录用户：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）：{why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能调用 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能使用 API 令牌调用 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从 {whence(r)} 调用未知方法 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 未能连接到 {say(r["node"])}：{why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了用户 {say(p["userid"])}'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建用户 {say(p["userid"])}：{why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了用户 {say(p["userid"])}'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改用户 {say(p["userid"])}：{why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了用户 {say(p["userid"])}'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除用户 {say(p["userid"])}：{why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将用户 {say(p["userid"])} 设为启用'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将用户 {say(p["userid"])} 设为启用：{why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将用户 {say(p["userid"])} 设为禁用'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将用户 {say(p["userid"])} 设为禁用：{why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了用户 {say(p["userid"])} 的群组'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改用户 {say(p["userid"])} 的群组：{why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了用户 {say(p["userid"])} 的密码'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改用户 {say(p["userid"])} 的密码：{why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了用户'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出用户：{why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了用户 {say(p["userid"])} 的信息'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取用户 {say(p["userid"])} 的信息：{why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了用户 {say(p["userid"])} 的第二因素'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出用户 {say(p["userid"])} 的第二因素：{why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)} 登录领域 {say(p["realm"])} 时触发创建了用户 {say(p["userid"])}'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能触发在领域 {say(p["realm"])} 中创建用户 {say(p["userid"])}：{why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)} 登录领域 {say(p["realm"])} 时被加入群组 {say(p["groups"])}'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能被加入领域 {say(p["realm"])} 的群组 {say(p["groups"])}：{why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了群组 {say(p["groupid"])}'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建群组 {say(p["groupid"])}：{why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了群组 {say(p["groupid"])}'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改群组 {say(p["groupid"])}：{why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了群组 {say(p["groupid"])}'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除群组 {say(p["groupid"])}：{why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 登录领域 {say(p["realm"])} 时触发创建了群组 {say(p["groupid"])}'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能触发在领域 {say(p["realm"])} 中创建群组 {say(p["groupid"])}：{why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了角色 {say(p["roleid"])}'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建角色 {say(p["roleid"])}：{why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了角色 {say(p["roleid"])}'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改角色 {say(p["roleid"])}：{why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了角色 {say(p["roleid"])}'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除角色 {say(p["roleid"])}：{why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 授予了 {say(p["path"])} 上的角色 {say(p["roles"])}（用户：{say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}；群组：{say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}；API 令牌：{say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}）'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能授予 {say(p["path"])} 上的角色 {say(p["roles"])}（用户：{say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}；群组：{say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}；API 令牌：{say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}）：{why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 撤销了 {say(p["path"])} 上的角色 {say(p["roles"])}（用户：{say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}；群组：{say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}；API 令牌：{say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}）'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能撤销 {say(p["path"])} 上的角色 {say(p["roles"])}（用户：{say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}；群组：{say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}；API 令牌：{say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}）：{why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了权限'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出权限：{why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了 {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]} 的有效权限'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取 {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]} 的有效权限：{why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了用户 {say(p["userid"])} 的 API 令牌 {say(p["tokenid"])}'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建用户 {say(p["userid"])} 的 API 令牌 {say(p["tokenid"])}：{why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了用户 {say(p["userid"])} 的 API 令牌 {say(p["tokenid"])}'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改用户 {say(p["userid"])} 的 API 令牌 {say(p["tokenid"])}：{why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了用户 {say(p["userid"])} 的 API 令牌 {say(p["tokenid"])}'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除用户 {say(p["userid"])} 的 API 令牌 {say(p["tokenid"])}：{why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了用户 {say(p["userid"])} 的 API 令牌'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出用户 {say(p["userid"])} 的 API 令牌：{why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了用户 {say(p["userid"])} 的 API 令牌 {say(p["tokenid"])} 的信息'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取用户 {say(p["userid"])} 的 API 令牌 {say(p["tokenid"])} 的信息：{why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 为用户 {say(p["userid"])} 添加了第二因素（{label("enum/tfa.type/", p["type"])}）'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能为用户 {say(p["userid"])} 添加第二因素（{label("enum/tfa.type/", p["type"])}）：{why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已开始为用户 {say(p["userid"])} 注册安全密钥（{label("enum/tfa.type/", p["type"])}）'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能开始为用户 {say(p["userid"])} 注册安全密钥（{label("enum/tfa.type/", p["type"])}）：{why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 为用户 {say(p["userid"])} 注册了安全密钥（{label("enum/tfa.type/", p["type"])}）'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能为用户 {say(p["userid"])} 注册安全密钥（{label("enum/tfa.type/", p["type"])}）：{why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了用户 {say(p["userid"])} 的第二因素 {say(p["id"])}'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改用户 {say(p["userid"])} 的第二因素 {say(p["id"])}：{why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)} 启用了用户 {say(p["userid"])} 的第二因素 {say(p["id"])}'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启用用户 {say(p["userid"])} 的第二因素 {say(p["id"])}：{why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)} 禁用了用户 {say(p["userid"])} 的第二因素 {say(p["id"])}'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能禁用用户 {say(p["userid"])} 的第二因素 {say(p["id"])}：{why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了用户 {say(p["userid"])} 的第二因素 {say(p["id"])}'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除用户 {say(p["userid"])} 的第二因素 {say(p["id"])}：{why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)} 解锁了用户 {say(p["userid"])} 的第二因素'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能解锁用户 {say(p["userid"])} 的第二因素：{why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了所有用户的第二因素'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出所有用户的第二因素：{why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了用户 {say(p["userid"])} 的第二因素 {say(p["id"])} 的信息'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取用户 {say(p["userid"])} 的第二因素 {say(p["id"])} 的信息：{why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了领域 {say(p["realm"])}（{label("enum/realm.type/", p["type"])}）'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建领域 {say(p["realm"])}（{label("enum/realm.type/", p["type"])}）：{why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了领域 {say(p["realm"])}'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改领域 {say(p["realm"])}：{why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了领域 {say(p["realm"])}'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除领域 {say(p["realm"])}：{why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已开始同步领域 {say(p["realm"])}'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能开始同步领域 {say(p["realm"])}：{why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已开始预览领域 {say(p["realm"])} 的同步'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能开始预览领域 {say(p["realm"])} 的同步：{why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了领域 {say(p["realm"])} 的配置'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取领域 {say(p["realm"])} 的配置：{why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)} 同步了领域 {say(p["realm"])}'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能同步领域 {say(p["realm"])}：{why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了领域同步作业 {say(p["id"])}'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除领域同步作业 {say(p["id"])}：{why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了领域同步作业 {say(p["id"])}'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建领域同步作业 {say(p["id"])}：{why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了领域同步作业 {say(p["id"])}'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改领域同步作业 {say(p["id"])}：{why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 ACME 插件 {say(p["id"])}'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 ACME 插件 {say(p["id"])}：{why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 ACME 插件 {say(p["id"])}'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 ACME 插件 {say(p["id"])}：{why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 ACME 插件 {say(p["id"])}'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 ACME 插件 {say(p["id"])}：{why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了 ACME 插件'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出 ACME 插件：{why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了 ACME 插件 {say(p["id"])} 的配置'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取 ACME 插件 {say(p["id"])} 的配置：{why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求注册 ACME 账户 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能注册 ACME 账户 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}：{why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求停用 ACME 账户 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能停用 ACME 账户 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}：{why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求修改 ACME 账户 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 ACME 账户 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}：{why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了 ACME 账户 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} 的信息'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取 ACME 账户 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} 的信息：{why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求吊销节点 {say(p["node"])} 的证书'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能吊销节点 {say(p["node"])} 的证书：{why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求订购节点 {say(p["node"])} 的证书'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能订购节点 {say(p["node"])} 的证书：{why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求续订节点 {say(p["node"])} 的证书'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能续订节点 {say(p["node"])} 的证书：{why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了节点 {say(p["node"])} 的证书'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除节点 {say(p["node"])} 的证书：{why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)} 上传了节点 {say(p["node"])} 的证书'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能上传节点 {say(p["node"])} 的证书：{why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 sendmail 端点 {say(p["name"])}'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 sendmail 端点 {say(p["name"])}：{why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 sendmail 端点 {say(p["name"])}'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 sendmail 端点 {say(p["name"])}：{why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 sendmail 端点 {say(p["name"])}'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 sendmail 端点 {say(p["name"])}：{why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了通知匹配器 {say(p["name"])}'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建通知匹配器 {say(p["name"])}：{why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了通知匹配器 {say(p["name"])}'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除通知匹配器 {say(p["name"])}：{why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了通知匹配器 {say(p["name"])}'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改通知匹配器 {say(p["name"])}：{why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了指标服务器 {say(p["id"])}'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除指标服务器 {say(p["id"])}：{why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了指标服务器 {say(p["id"])}'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建指标服务器 {say(p["id"])}：{why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了指标服务器 {say(p["id"])}'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改指标服务器 {say(p["id"])}：{why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了指标服务器 {say(p["id"])} 的配置'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取指标服务器 {say(p["id"])} 的配置：{why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了指标'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取指标：{why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 Gotify 端点 {say(p["name"])}'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 Gotify 端点 {say(p["name"])}：{why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 Gotify 端点 {say(p["name"])}'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 Gotify 端点 {say(p["name"])}：{why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 Gotify 端点 {say(p["name"])}'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 Gotify 端点 {say(p["name"])}：{why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 SMTP 端点 {say(p["name"])}'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 SMTP 端点 {say(p["name"])}：{why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 SMTP 端点 {say(p["name"])}'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 SMTP 端点 {say(p["name"])}：{why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 SMTP 端点 {say(p["name"])}'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 SMTP 端点 {say(p["name"])}：{why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 webhook 端点 {say(p["name"])}'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 webhook 端点 {say(p["name"])}：{why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 webhook 端点 {say(p["name"])}'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 webhook 端点 {say(p["name"])}：{why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 webhook 端点 {say(p["name"])}'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 webhook 端点 {say(p["name"])}：{why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了 webhook 端点'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出 webhook 端点：{why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了 webhook 端点 {say(p["name"])} 的配置'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取 webhook 端点 {say(p["name"])} 的配置：{why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 测试了通知目标 {say(p["name"])}'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能测试通知目标 {say(p["name"])}：{why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求启动节点 {say(p["node"])} 上的服务 {say(p["service"])}'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启动节点 {say(p["node"])} 上的服务 {say(p["service"])}：{why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求停止节点 {say(p["node"])} 上的服务 {say(p["service"])}'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能停止节点 {say(p["node"])} 上的服务 {say(p["service"])}：{why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求重启节点 {say(p["node"])} 上的服务 {say(p["service"])}'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能重启节点 {say(p["node"])} 上的服务 {say(p["service"])}：{why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求重载节点 {say(p["node"])} 上的服务 {say(p["service"])}'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能重载节点 {say(p["node"])} 上的服务 {say(p["service"])}：{why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了节点 {say(p["node"])} 的订阅'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除节点 {say(p["node"])} 的订阅：{why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 刷新了节点 {say(p["node"])} 的订阅'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能刷新节点 {say(p["node"])} 的订阅：{why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了节点 {say(p["node"])} 的订阅'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改节点 {say(p["node"])} 的订阅：{why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了节点 {say(p["node"])} 的订阅信息'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取节点 {say(p["node"])} 的订阅信息：{why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求更新节点 {say(p["node"])} 的软件包索引'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能更新节点 {say(p["node"])} 的软件包索引：{why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了节点 {say(p["node"])} 上 {say(p["path"])} 的软件包存储库 {say(p["index"])}'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改节点 {say(p["node"])} 上 {say(p["path"])} 的软件包存储库 {say(p["index"])}：{why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上添加了软件包存储库 {say(p["handle"])}'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上添加软件包存储库 {say(p["handle"])}：{why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 启用了节点 {say(p["node"])} 上 {say(p["path"])} 的软件包存储库 {say(p["index"])}'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启用节点 {say(p["node"])} 上 {say(p["path"])} 的软件包存储库 {say(p["index"])}：{why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)} 禁用了节点 {say(p["node"])} 上 {say(p["path"])} 的软件包存储库 {say(p["index"])}'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能禁用节点 {say(p["node"])} 上 {say(p["path"])} 的软件包存储库 {say(p["index"])}：{why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了节点 {say(p["node"])} 的设置'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改节点 {say(p["node"])} 的设置：{why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 重启了节点 {say(p["node"])}'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能重启节点 {say(p["node"])}：{why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上运行了一组调用'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上运行一组调用：{why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求唤醒节点 {say(p["node"])}'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能唤醒节点 {say(p["node"])}：{why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了节点 {say(p["node"])} 的报告'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取节点 {say(p["node"])} 的报告：{why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)} 关闭了节点 {say(p["node"])}'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能关闭节点 {say(p["node"])}：{why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了节点 {say(p["node"])} 的系统日志'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取节点 {say(p["node"])} 的系统日志：{why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了节点 {say(p["node"])} 的 journal 日志'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取节点 {say(p["node"])} 的 journal 日志：{why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 放弃了节点 {say(p["node"])} 上网络配置待生效的更改'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能放弃节点 {say(p["node"])} 上网络配置待生效的更改：{why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求应用节点 {say(p["node"])} 上的网络配置'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能应用节点 {say(p["node"])} 上的网络配置：{why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上创建了网络接口 {say(p["iface"])}'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上创建网络接口 {say(p["iface"])}：{why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了节点 {say(p["node"])} 上的网络接口 {say(p["iface"])}'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除节点 {say(p["node"])} 上的网络接口 {say(p["iface"])}：{why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了节点 {say(p["node"])} 上的网络接口 {say(p["iface"])}'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改节点 {say(p["node"])} 上的网络接口 {say(p["iface"])}：{why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了节点 {say(p["node"])} 上的 DNS 服务器'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改节点 {say(p["node"])} 上的 DNS 服务器：{why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了节点 {say(p["node"])} 上的时区'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改节点 {say(p["node"])} 上的时区：{why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了节点 {say(p["node"])} 上的 hosts 文件'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改节点 {say(p["node"])} 上的 hosts 文件：{why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 停止了任务 {say(p["upid"])}'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能停止任务 {say(p["upid"])}：{why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了任务 {say(p["upid"])} 的日志'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取任务 {say(p["upid"])} 的日志：{why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上为 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} 启动了任务 {say(p["kind"])}'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上为 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} 完成了任务 {say(p["kind"])}'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上为 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} 完成任务 {say(p["kind"])}：{why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上为 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} 完成了任务 {say(p["kind"])}，出现 {number(p["warnings"])} 条警告'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上为 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} 将任务 {say(p["kind"])} 执行完毕：{why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(r["node"])} 上启动了计划作业 {say(p["id"])}'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(r["node"])} 上启动计划作业 {say(p["id"])}：{why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 获得了客户机 {say(p["vmid"])} 的 VNC 控制台票据'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能获得客户机 {say(p["vmid"])} 的 VNC 控制台票据：{why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 获得了客户机 {say(p["vmid"])} 的文本控制台票据'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能获得客户机 {say(p["vmid"])} 的文本控制台票据：{why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 获得了客户机 {say(p["vmid"])} 的 SPICE 控制台票据'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能获得客户机 {say(p["vmid"])} 的 SPICE 控制台票据：{why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 向虚拟机 {say(p["vmid"])} 发送了按键'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能向虚拟机 {say(p["vmid"])} 发送按键：{why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 连接到了客户机 {say(p["vmid"])} 的控制台'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能连接到客户机 {say(p["vmid"])} 的控制台：{why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 打开了客户机 {say(p["vmid"])} 的控制台'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能打开客户机 {say(p["vmid"])} 的控制台：{why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 打开客户机 {say(p["vmid"])} 的控制台共 {number(p["duration"])} 秒'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 获得了节点 {say(p["node"])} 的 VNC Shell 票据'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能获得节点 {say(p["node"])} 的 VNC Shell 票据：{why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 获得了节点 {say(p["node"])} 的文本 Shell 票据'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能获得节点 {say(p["node"])} 的文本 Shell 票据：{why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 获得了节点 {say(p["node"])} 的 SPICE Shell 票据'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能获得节点 {say(p["node"])} 的 SPICE Shell 票据：{why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 连接到了节点 {say(p["node"])} 的控制台'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能连接到节点 {say(p["node"])} 的控制台：{why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 获得了节点 {say(p["node"])} 的升级 Shell 票据'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能获得节点 {say(p["node"])} 的升级 Shell 票据：{why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)} 获得了节点 {say(p["node"])} 的 Ceph 安装 Shell 票据'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能获得节点 {say(p["node"])} 的 Ceph 安装 Shell 票据：{why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)} 打开了节点 {say(p["node"])} 的控制台'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能打开节点 {say(p["node"])} 的控制台：{why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        return f'{who(r)} 打开节点 {say(p["node"])} 的控制台共 {number(p["duration"])} 秒'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上打开了 root Shell'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上打开 root Shell：{why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上打开 root Shell 共 {number(p["duration"])} 秒'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求创建虚拟机 {say(p["vmid"])}'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁虚拟机 {say(p["vmid"])}'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了虚拟机 {say(p["vmid"])}'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求从 {say(p["archive"])} 还原虚拟机 {say(p["vmid"])}'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从 {say(p["archive"])} 还原虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 重新生成了虚拟机 {say(p["vmid"])} 的 cloud-init 数据'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能重新生成虚拟机 {say(p["vmid"])} 的 cloud-init 数据：{why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求启动虚拟机 {say(p["vmid"])}'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启动虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求停止虚拟机 {say(p["vmid"])}'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能停止虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求重置虚拟机 {say(p["vmid"])}'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能重置虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求关闭虚拟机 {say(p["vmid"])}'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能关闭虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求重启虚拟机 {say(p["vmid"])}'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能重启虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求暂停虚拟机 {say(p["vmid"])}'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能暂停虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求恢复虚拟机 {say(p["vmid"])} 的运行'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能恢复虚拟机 {say(p["vmid"])} 的运行：{why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将虚拟机 {say(p["vmid"])} 克隆为虚拟机 {say(p["newid"])}'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将虚拟机 {say(p["vmid"])} 克隆为虚拟机 {say(p["newid"])}：{why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将虚拟机 {say(p["vmid"])} 迁移到节点 {say(p["target"])}'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将虚拟机 {say(p["vmid"])} 迁移到节点 {say(p["target"])}：{why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将虚拟机 {say(p["vmid"])} 迁移到另一集群'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将虚拟机 {say(p["vmid"])} 迁移到另一集群：{why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)} 向虚拟机 {say(p["vmid"])} 发送了监视器命令'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能向虚拟机 {say(p["vmid"])} 发送监视器命令：{why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将虚拟机 {say(p["vmid"])} 转换为模板'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将虚拟机 {say(p["vmid"])} 转换为模板：{why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求接收虚拟机 {say(p["vmid"])}'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能接收虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)} 启动了虚拟机 {say(p["vmid"])} 的状态服务器'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启动虚拟机 {say(p["vmid"])} 的状态服务器：{why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)} 打开了虚拟机 {say(p["vmid"])} 的迁移隧道'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能打开虚拟机 {say(p["vmid"])} 的迁移隧道：{why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了虚拟机 {say(p["vmid"])} 的 cloud-init 数据'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取虚拟机 {say(p["vmid"])} 的 cloud-init 数据：{why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 放弃了虚拟机 {say(p["vmid"])} 待生效的更改'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能放弃虚拟机 {say(p["vmid"])} 待生效的更改：{why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求休眠虚拟机 {say(p["vmid"])}'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能休眠虚拟机 {say(p["vmid"])}：{why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 停止了虚拟机 {say(p["vmid"])} 的状态服务器'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能停止虚拟机 {say(p["vmid"])} 的状态服务器：{why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求创建容器 {say(p["vmid"])}'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建容器 {say(p["vmid"])}：{why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁容器 {say(p["vmid"])}'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁容器 {say(p["vmid"])}：{why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了容器 {say(p["vmid"])}'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改容器 {say(p["vmid"])}：{why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求启动容器 {say(p["vmid"])}'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启动容器 {say(p["vmid"])}：{why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求停止容器 {say(p["vmid"])}'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能停止容器 {say(p["vmid"])}：{why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求关闭容器 {say(p["vmid"])}'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能关闭容器 {say(p["vmid"])}：{why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求暂停容器 {say(p["vmid"])}'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能暂停容器 {say(p["vmid"])}：{why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求恢复容器 {say(p["vmid"])} 的运行'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能恢复容器 {say(p["vmid"])} 的运行：{why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求重启容器 {say(p["vmid"])}'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能重启容器 {say(p["vmid"])}：{why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将容器 {say(p["vmid"])} 迁移到另一集群'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将容器 {say(p["vmid"])} 迁移到另一集群：{why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将容器 {say(p["vmid"])} 迁移到节点 {say(p["target"])}'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将容器 {say(p["vmid"])} 迁移到节点 {say(p["target"])}：{why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将容器 {say(p["vmid"])} 转换为模板'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将容器 {say(p["vmid"])} 转换为模板：{why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将容器 {say(p["vmid"])} 克隆为容器 {say(p["newid"])}'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将容器 {say(p["vmid"])} 克隆为容器 {say(p["newid"])}：{why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求接收容器 {say(p["vmid"])}'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能接收容器 {say(p["vmid"])}：{why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)} 打开了容器 {say(p["vmid"])} 的迁移隧道'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能打开容器 {say(p["vmid"])} 的迁移隧道：{why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求从 {say(p["ostemplate"])} 还原容器 {say(p["vmid"])}'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从 {say(p["ostemplate"])} 还原容器 {say(p["vmid"])}：{why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)} 放弃了容器 {say(p["vmid"])} 待生效的更改'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能放弃容器 {say(p["vmid"])} 待生效的更改：{why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求创建虚拟机 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建虚拟机 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求删除虚拟机 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除虚拟机 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了虚拟机 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改虚拟机 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求回滚到虚拟机 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能回滚到虚拟机 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了虚拟机 {say(p["vmid"])} 的快照 {say(p["snapname"])} 的配置'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取虚拟机 {say(p["vmid"])} 的快照 {say(p["snapname"])} 的配置：{why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 分离了虚拟机 {say(p["vmid"])} 的磁盘 {say(p["idlist"])}'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能分离虚拟机 {say(p["vmid"])} 的磁盘 {say(p["idlist"])}：{why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求移动虚拟机 {say(p["vmid"])} 的磁盘 {say(p["disk"])}（目标存储：{say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}）'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能移动虚拟机 {say(p["vmid"])} 的磁盘 {say(p["disk"])}（目标存储：{say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}）：{why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求调整虚拟机 {say(p["vmid"])} 的磁盘 {say(p["disk"])} 的大小'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能调整虚拟机 {say(p["vmid"])} 的磁盘 {say(p["disk"])} 的大小：{why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 销毁了虚拟机 {say(p["vmid"])} 的磁盘 {say(p["idlist"])}'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁虚拟机 {say(p["vmid"])} 的磁盘 {say(p["idlist"])}：{why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将虚拟机 {say(p["vmid"])} 的磁盘 {say(p["disk"])} 重新分配给虚拟机 {say(p["target-vmid"])}'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将虚拟机 {say(p["vmid"])} 的磁盘 {say(p["disk"])} 重新分配给虚拟机 {say(p["target-vmid"])}：{why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求创建容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求删除容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求回滚到容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能回滚到容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求调整容器 {say(p["vmid"])} 的磁盘 {say(p["disk"])} 的大小'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能调整容器 {say(p["vmid"])} 的磁盘 {say(p["disk"])} 的大小：{why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求移动容器 {say(p["vmid"])} 的磁盘 {say(p["volume"])}（目标存储：{say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}）'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能移动容器 {say(p["vmid"])} 的磁盘 {say(p["volume"])}（目标存储：{say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}）：{why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将容器 {say(p["vmid"])} 的磁盘 {say(p["volume"])} 重新分配给容器 {say(p["target-vmid"])}'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将容器 {say(p["vmid"])} 的磁盘 {say(p["volume"])} 重新分配给容器 {say(p["target-vmid"])}：{why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 向虚拟机 {say(p["vmid"])} 的客户机代理发送了命令“{label("enum/guest-agent.send-command.command/", p["command"])}”'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能向虚拟机 {say(p["vmid"])} 的客户机代理发送命令“{label("enum/guest-agent.send-command.command/", p["command"])}”：{why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 冻结了虚拟机 {say(p["vmid"])} 的文件系统'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能冻结虚拟机 {say(p["vmid"])} 的文件系统：{why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了虚拟机 {say(p["vmid"])} 的冻结状态'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取虚拟机 {say(p["vmid"])} 的冻结状态：{why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 解冻了虚拟机 {say(p["vmid"])} 的文件系统'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能解冻虚拟机 {say(p["vmid"])} 的文件系统：{why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修剪了虚拟机 {say(p["vmid"])} 的文件系统'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修剪虚拟机 {say(p["vmid"])} 的文件系统：{why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 对虚拟机 {say(p["vmid"])} 的客户机代理执行了 ping'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能对虚拟机 {say(p["vmid"])} 的客户机代理执行 ping：{why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求客户机代理关闭虚拟机 {say(p["vmid"])}'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能请求客户机代理关闭虚拟机 {say(p["vmid"])}：{why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求客户机代理将虚拟机 {say(p["vmid"])} 挂起到磁盘'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能请求客户机代理将虚拟机 {say(p["vmid"])} 挂起到磁盘：{why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求客户机代理将虚拟机 {say(p["vmid"])} 挂起到内存和磁盘'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能请求客户机代理将虚拟机 {say(p["vmid"])} 挂起到内存和磁盘：{why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求客户机代理将虚拟机 {say(p["vmid"])} 挂起到内存'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能请求客户机代理将虚拟机 {say(p["vmid"])} 挂起到内存：{why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)} 设置了虚拟机 {say(p["vmid"])} 中用户 {say(p["username"])} 的密码'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能设置虚拟机 {say(p["vmid"])} 中用户 {say(p["username"])} 的密码：{why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在虚拟机 {say(p["vmid"])} 中运行了程序'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在虚拟机 {say(p["vmid"])} 中运行程序：{why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)} 写入了虚拟机 {say(p["vmid"])} 中的文件 {say(p["file"])}'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能写入虚拟机 {say(p["vmid"])} 中的文件 {say(p["file"])}：{why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了虚拟机 {say(p["vmid"])} 中的文件 {say(p["file"])}'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取虚拟机 {say(p["vmid"])} 中的文件 {say(p["file"])}：{why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了虚拟机 {say(p["vmid"])} 中进程 {say(p["pid"])} 的结果'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取虚拟机 {say(p["vmid"])} 中进程 {say(p["pid"])} 的结果：{why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求启动集群的客户机'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启动集群的客户机：{why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求关闭集群的客户机'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能关闭集群的客户机：{why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求暂停集群的客户机'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能暂停集群的客户机：{why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将集群的客户机迁移到节点 {say(p["target"])}'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将集群的客户机迁移到节点 {say(p["target"])}：{why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求启动节点 {say(p["node"])} 上的客户机'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启动节点 {say(p["node"])} 上的客户机：{why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求关闭节点 {say(p["node"])} 上的客户机'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能关闭节点 {say(p["node"])} 上的客户机：{why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求暂停节点 {say(p["node"])} 上的客户机'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能暂停节点 {say(p["node"])} 上的客户机：{why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将节点 {say(p["node"])} 上的客户机迁移到节点 {say(p["target"])}'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将节点 {say(p["node"])} 上的客户机迁移到节点 {say(p["target"])}：{why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在存储 {say(p["storage"])} 中分配了卷 {say(p["filename"])}'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在存储 {say(p["storage"])} 中分配卷 {say(p["filename"])}：{why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求删除存储 {say(p["storage"])} 中的卷 {say(p["volume"])}'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除存储 {say(p["storage"])} 中的卷 {say(p["volume"])}：{why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求复制存储 {say(p["storage"])} 中的卷 {say(p["volume"])}'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能复制存储 {say(p["storage"])} 中的卷 {say(p["volume"])}：{why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了存储 {say(p["storage"])} 中的卷 {say(p["volume"])}'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改存储 {say(p["storage"])} 中的卷 {say(p["volume"])}：{why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将文件 {say(p["filename"])} 上传到存储 {say(p["storage"])}'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将文件 {say(p["filename"])} 上传到存储 {say(p["storage"])}：{why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将文件 {say(p["filename"])} 下载到存储 {say(p["storage"])}'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将文件 {say(p["filename"])} 下载到存储 {say(p["storage"])}：{why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将镜像 {say(p["reference"])} 拉取到存储 {say(p["storage"])}'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将镜像 {say(p["reference"])} 拉取到存储 {say(p["storage"])}：{why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将模板 {say(p["template"])} 下载到存储 {say(p["storage"])}'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将模板 {say(p["template"])} 下载到存储 {say(p["storage"])}：{why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 保护了存储 {say(p["storage"])} 中的卷 {say(p["volume"])}'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能保护存储 {say(p["storage"])} 中的卷 {say(p["volume"])}：{why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 取消了对存储 {say(p["storage"])} 中卷 {say(p["volume"])} 的保护'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能取消对存储 {say(p["storage"])} 中卷 {say(p["volume"])} 的保护：{why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了存储 {say(p["storage"])}'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建存储 {say(p["storage"])}：{why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了存储 {say(p["storage"])}'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除存储 {say(p["storage"])}：{why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了存储 {say(p["storage"])}'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改存储 {say(p["storage"])}：{why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将存储 {say(p["storage"])} 设为启用'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将存储 {say(p["storage"])} 设为启用：{why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将存储 {say(p["storage"])} 设为禁用'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将存储 {say(p["storage"])} 设为禁用：{why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了 CIFS 服务器 {say(p["server"])} 的共享'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出 CIFS 服务器 {say(p["server"])} 的共享：{why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了备份服务器 {say(p["server"])} 的数据存储'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出备份服务器 {say(p["server"])} 的数据存储：{why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了 NFS 服务器 {say(p["server"])} 的导出'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出 NFS 服务器 {say(p["server"])} 的导出：{why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了 iSCSI 门户 {say(p["portal"])} 的目标'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出 iSCSI 门户 {say(p["portal"])} 的目标：{why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上查询了 URL'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上查询 URL：{why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了 OCI 存储库 {say(p["reference"])} 的标签'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出 OCI 存储库 {say(p["reference"])} 的标签：{why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了备份作业（ID：{say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}）'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建备份作业（ID：{say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}）：{why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了备份作业 {say(p["id"])}'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除备份作业 {say(p["id"])}：{why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了备份作业 {say(p["id"])}'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改备份作业 {say(p["id"])}：{why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将备份作业 {say(p["id"])} 设为启用'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将备份作业 {say(p["id"])} 设为启用：{why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将备份作业 {say(p["id"])} 设为禁用'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将备份作业 {say(p["id"])} 设为禁用：{why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求在节点 {say(p["node"])} 上创建备份（客户机：{say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}）'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上创建备份（客户机：{say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}）：{why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求清理存储 {say(p["storage"])} 中的旧备份'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能清理存储 {say(p["storage"])} 中的旧备份：{why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了备份 {say(p["volume"])} 的配置'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取备份 {say(p["volume"])} 的配置：{why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了存储 {say(p["storage"])} 中备份 {say(p["volume"])} 的文件'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出存储 {say(p["storage"])} 中备份 {say(p["volume"])} 的文件：{why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 下载了存储 {say(p["storage"])} 中备份 {say(p["volume"])} 的文件'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能下载存储 {say(p["storage"])} 中备份 {say(p["volume"])} 的文件：{why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)} 停止了节点 {say(p["node"])} 上正在运行的备份'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能停止节点 {say(p["node"])} 上正在运行的备份：{why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了复制作业 {say(p["id"])}'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建复制作业 {say(p["id"])}：{why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求删除复制作业 {say(p["id"])}'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除复制作业 {say(p["id"])}：{why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了复制作业 {say(p["id"])}'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改复制作业 {say(p["id"])}：{why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求在节点 {say(p["node"])} 上运行复制作业 {say(p["id"])}'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上运行复制作业 {say(p["id"])}：{why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求在节点 {say(p["node"])} 上创建 LVM 卷组 {say(p["name"])}'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上创建 LVM 卷组 {say(p["name"])}：{why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁节点 {say(p["node"])} 上的 LVM 卷组 {say(p["name"])}'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁节点 {say(p["node"])} 上的 LVM 卷组 {say(p["name"])}：{why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求在节点 {say(p["node"])} 上创建 LVM 精简池 {say(p["name"])}'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上创建 LVM 精简池 {say(p["name"])}：{why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁节点 {say(p["node"])} 上的 LVM 精简池 {say(p["name"])}'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁节点 {say(p["node"])} 上的 LVM 精简池 {say(p["name"])}：{why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求在节点 {say(p["node"])} 上创建文件系统 {say(p["name"])}'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上创建文件系统 {say(p["name"])}：{why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁节点 {say(p["node"])} 上的文件系统 {say(p["name"])}'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁节点 {say(p["node"])} 上的文件系统 {say(p["name"])}：{why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求在节点 {say(p["node"])} 上创建 ZFS 池 {say(p["name"])}'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上创建 ZFS 池 {say(p["name"])}：{why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁节点 {say(p["node"])} 上的 ZFS 池 {say(p["name"])}'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁节点 {say(p["node"])} 上的 ZFS 池 {say(p["name"])}：{why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求初始化节点 {say(p["node"])} 上的磁盘 {say(p["disk"])}'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能初始化节点 {say(p["node"])} 上的磁盘 {say(p["disk"])}：{why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求擦除节点 {say(p["node"])} 上的磁盘 {say(p["disk"])}'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能擦除节点 {say(p["node"])} 上的磁盘 {say(p["disk"])}：{why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了安全组 {say(p["group"])}'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建安全组 {say(p["group"])}：{why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了安全组 {say(p["group"])}'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除安全组 {say(p["group"])}：{why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将安全组 {say(p["rename"])} 重命名为 {say(p["group"])}'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将安全组 {say(p["rename"])} 重命名为 {say(p["group"])}：{why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了集群的防火墙规则（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建集群的防火墙规则（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）：{why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了集群位置 {say(p["pos"])} 处的防火墙规则'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除集群位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了集群位置 {say(p["pos"])} 处的防火墙规则'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改集群位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)} 移动了集群位置 {say(p["pos"])} 处的防火墙规则'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能移动集群位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将集群位置 {say(p["pos"])} 处的防火墙规则设为启用'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将集群位置 {say(p["pos"])} 处的防火墙规则设为启用：{why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将集群位置 {say(p["pos"])} 处的防火墙规则设为禁用'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将集群位置 {say(p["pos"])} 处的防火墙规则设为禁用：{why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 IP 集 {say(p["name"])}'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 IP 集 {say(p["name"])}：{why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 IP 集 {say(p["name"])}'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 IP 集 {say(p["name"])}：{why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将 IP 集 {say(p["rename"])} 重命名为 {say(p["name"])}'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将 IP 集 {say(p["rename"])} 重命名为 {say(p["name"])}：{why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}：{why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}：{why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}：{why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了防火墙别名 {say(p["name"])}'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建防火墙别名 {say(p["name"])}：{why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了防火墙别名 {say(p["name"])}'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除防火墙别名 {say(p["name"])}：{why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了防火墙别名 {say(p["name"])}'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改防火墙别名 {say(p["name"])}：{why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将防火墙别名 {say(p["name"])} 重命名为 {say(p["rename"])}'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将防火墙别名 {say(p["name"])} 重命名为 {say(p["rename"])}：{why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了集群的防火墙选项'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改集群的防火墙选项：{why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 启用了集群的防火墙'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启用集群的防火墙：{why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 禁用了集群的防火墙'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能禁用集群的防火墙：{why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了节点 {say(p["node"])} 上的防火墙日志'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取节点 {say(p["node"])} 上的防火墙日志：{why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上创建了防火墙规则（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上创建防火墙规则（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）：{why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了节点 {say(p["node"])} 上位置 {say(p["pos"])} 处的防火墙规则'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除节点 {say(p["node"])} 上位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了节点 {say(p["node"])} 上位置 {say(p["pos"])} 处的防火墙规则'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改节点 {say(p["node"])} 上位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)} 移动了节点 {say(p["node"])} 上位置 {say(p["pos"])} 处的防火墙规则'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能移动节点 {say(p["node"])} 上位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将节点 {say(p["node"])} 上位置 {say(p["pos"])} 处的防火墙规则设为启用'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将节点 {say(p["node"])} 上位置 {say(p["pos"])} 处的防火墙规则设为启用：{why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将节点 {say(p["node"])} 上位置 {say(p["pos"])} 处的防火墙规则设为禁用'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将节点 {say(p["node"])} 上位置 {say(p["pos"])} 处的防火墙规则设为禁用：{why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了客户机 {say(p["vmid"])} 的防火墙规则（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建客户机 {say(p["vmid"])} 的防火墙规则（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）：{why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了客户机 {say(p["vmid"])} 位置 {say(p["pos"])} 处的防火墙规则'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除客户机 {say(p["vmid"])} 位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了客户机 {say(p["vmid"])} 位置 {say(p["pos"])} 处的防火墙规则'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改客户机 {say(p["vmid"])} 位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)} 移动了客户机 {say(p["vmid"])} 位置 {say(p["pos"])} 处的防火墙规则'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能移动客户机 {say(p["vmid"])} 位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将客户机 {say(p["vmid"])} 位置 {say(p["pos"])} 处的防火墙规则设为启用'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将客户机 {say(p["vmid"])} 位置 {say(p["pos"])} 处的防火墙规则设为启用：{why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将客户机 {say(p["vmid"])} 位置 {say(p["pos"])} 处的防火墙规则设为禁用'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将客户机 {say(p["vmid"])} 位置 {say(p["pos"])} 处的防火墙规则设为禁用：{why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了安全组 {say(p["group"])} 的防火墙规则（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建安全组 {say(p["group"])} 的防火墙规则（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）：{why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了安全组 {say(p["group"])} 位置 {say(p["pos"])} 处的防火墙规则'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除安全组 {say(p["group"])} 位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了安全组 {say(p["group"])} 位置 {say(p["pos"])} 处的防火墙规则'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改安全组 {say(p["group"])} 位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)} 移动了安全组 {say(p["group"])} 位置 {say(p["pos"])} 处的防火墙规则'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能移动安全组 {say(p["group"])} 位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将安全组 {say(p["group"])} 位置 {say(p["pos"])} 处的防火墙规则设为启用'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将安全组 {say(p["group"])} 位置 {say(p["pos"])} 处的防火墙规则设为启用：{why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将安全组 {say(p["group"])} 位置 {say(p["pos"])} 处的防火墙规则设为禁用'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将安全组 {say(p["group"])} 位置 {say(p["pos"])} 处的防火墙规则设为禁用：{why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 VNet {say(p["vnet"])} 的防火墙规则（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 VNet {say(p["vnet"])} 的防火墙规则（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）：{why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 处的防火墙规则'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 处的防火墙规则'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)} 移动了 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 处的防火墙规则'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能移动 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 处的防火墙规则：{why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 处的防火墙规则设为启用'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 处的防火墙规则设为启用：{why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 处的防火墙规则设为禁用'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 处的防火墙规则设为禁用：{why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了客户机 {say(p["vmid"])} 的 IP 集 {say(p["name"])}'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建客户机 {say(p["vmid"])} 的 IP 集 {say(p["name"])}：{why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了客户机 {say(p["vmid"])} 的 IP 集 {say(p["name"])}'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除客户机 {say(p["vmid"])} 的 IP 集 {say(p["name"])}：{why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将客户机 {say(p["vmid"])} 的 IP 集 {say(p["rename"])} 重命名为 {say(p["name"])}'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将客户机 {say(p["vmid"])} 的 IP 集 {say(p["rename"])} 重命名为 {say(p["name"])}：{why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了客户机 {say(p["vmid"])} 的 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建客户机 {say(p["vmid"])} 的 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}：{why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了客户机 {say(p["vmid"])} 的 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除客户机 {say(p["vmid"])} 的 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}：{why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了客户机 {say(p["vmid"])} 的 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改客户机 {say(p["vmid"])} 的 IP 集 {say(p["name"])} 的条目 {say(p["cidr"])}：{why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了客户机 {say(p["vmid"])} 的防火墙别名 {say(p["name"])}'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建客户机 {say(p["vmid"])} 的防火墙别名 {say(p["name"])}：{why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了客户机 {say(p["vmid"])} 的防火墙别名 {say(p["name"])}'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除客户机 {say(p["vmid"])} 的防火墙别名 {say(p["name"])}：{why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了客户机 {say(p["vmid"])} 的防火墙别名 {say(p["name"])}'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改客户机 {say(p["vmid"])} 的防火墙别名 {say(p["name"])}：{why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将客户机 {say(p["vmid"])} 的防火墙别名 {say(p["name"])} 重命名为 {say(p["rename"])}'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将客户机 {say(p["vmid"])} 的防火墙别名 {say(p["name"])} 重命名为 {say(p["rename"])}：{why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了节点 {say(p["node"])} 上的防火墙选项'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改节点 {say(p["node"])} 上的防火墙选项：{why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)} 启用了节点 {say(p["node"])} 上的防火墙'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启用节点 {say(p["node"])} 上的防火墙：{why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)} 禁用了节点 {say(p["node"])} 上的防火墙'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能禁用节点 {say(p["node"])} 上的防火墙：{why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了客户机 {say(p["vmid"])} 的防火墙选项'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改客户机 {say(p["vmid"])} 的防火墙选项：{why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)} 启用了客户机 {say(p["vmid"])} 的防火墙'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启用客户机 {say(p["vmid"])} 的防火墙：{why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)} 禁用了客户机 {say(p["vmid"])} 的防火墙'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能禁用客户机 {say(p["vmid"])} 的防火墙：{why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 VNet {say(p["vnet"])} 的防火墙选项'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 VNet {say(p["vnet"])} 的防火墙选项：{why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)} 启用了 VNet {say(p["vnet"])} 的防火墙'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启用 VNet {say(p["vnet"])} 的防火墙：{why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)} 禁用了 VNet {say(p["vnet"])} 的防火墙'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能禁用 VNet {say(p["vnet"])} 的防火墙：{why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了客户机 {say(p["vmid"])} 的防火墙日志'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取客户机 {say(p["vmid"])} 的防火墙日志：{why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求应用 SDN 配置'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能应用 SDN 配置：{why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 放弃了 SDN 配置待生效的更改'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能放弃 SDN 配置待生效的更改：{why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 SDN VNet {say(p["vnet"])}'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 SDN VNet {say(p["vnet"])}：{why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 SDN VNet {say(p["vnet"])}'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 SDN VNet {say(p["vnet"])}：{why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 SDN VNet {say(p["vnet"])}'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 SDN VNet {say(p["vnet"])}：{why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 VNet {say(p["vnet"])} 的 SDN 子网 {say(p["subnet"])}'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 VNet {say(p["vnet"])} 的 SDN 子网 {say(p["subnet"])}：{why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 VNet {say(p["vnet"])} 的 SDN 子网 {say(p["subnet"])}'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 VNet {say(p["vnet"])} 的 SDN 子网 {say(p["subnet"])}：{why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 VNet {say(p["vnet"])} 的 SDN 子网 {say(p["subnet"])}'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 VNet {say(p["vnet"])} 的 SDN 子网 {say(p["subnet"])}：{why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 VNet {say(p["vnet"])} 的 SDN IP 映射 {say(p["ip"])}'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 VNet {say(p["vnet"])} 的 SDN IP 映射 {say(p["ip"])}：{why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 VNet {say(p["vnet"])} 的 SDN IP 映射 {say(p["ip"])}'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 VNet {say(p["vnet"])} 的 SDN IP 映射 {say(p["ip"])}：{why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 VNet {say(p["vnet"])} 的 SDN IP 映射 {say(p["ip"])}'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 VNet {say(p["vnet"])} 的 SDN IP 映射 {say(p["ip"])}：{why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 SDN 区域 {say(p["zone"])}'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 SDN 区域 {say(p["zone"])}：{why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 SDN 区域 {say(p["zone"])}'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 SDN 区域 {say(p["zone"])}：{why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 SDN 区域 {say(p["zone"])}'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 SDN 区域 {say(p["zone"])}：{why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 SDN 控制器 {say(p["controller"])}'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 SDN 控制器 {say(p["controller"])}：{why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 SDN 控制器 {say(p["controller"])}'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 SDN 控制器 {say(p["controller"])}：{why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 SDN 控制器 {say(p["controller"])}'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 SDN 控制器 {say(p["controller"])}：{why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 SDN IPAM {say(p["ipam"])}'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 SDN IPAM {say(p["ipam"])}：{why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 SDN IPAM {say(p["ipam"])}'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 SDN IPAM {say(p["ipam"])}：{why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 SDN IPAM {say(p["ipam"])}'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 SDN IPAM {say(p["ipam"])}：{why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了 SDN IPAM'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出 SDN IPAM：{why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了 SDN IPAM {say(p["ipam"])} 的配置'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取 SDN IPAM {say(p["ipam"])} 的配置：{why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 SDN DNS 服务器 {say(p["dns"])}'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 SDN DNS 服务器 {say(p["dns"])}：{why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 SDN DNS 服务器 {say(p["dns"])}'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 SDN DNS 服务器 {say(p["dns"])}：{why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 SDN DNS 服务器 {say(p["dns"])}'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 SDN DNS 服务器 {say(p["dns"])}：{why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)} 列出了 SDN DNS 服务器'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能列出 SDN DNS 服务器：{why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了 SDN DNS 服务器 {say(p["dns"])} 的配置'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取 SDN DNS 服务器 {say(p["dns"])} 的配置：{why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 SDN Fabric {say(p["id"])}'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 SDN Fabric {say(p["id"])}：{why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 SDN Fabric {say(p["id"])}'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 SDN Fabric {say(p["id"])}：{why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 SDN Fabric {say(p["id"])}'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 SDN Fabric {say(p["id"])}：{why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 Fabric {say(p["fabric_id"])} 的 SDN Fabric 节点 {say(p["node_id"])}'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 Fabric {say(p["fabric_id"])} 的 SDN Fabric 节点 {say(p["node_id"])}：{why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 Fabric {say(p["fabric_id"])} 的 SDN Fabric 节点 {say(p["node_id"])}'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 Fabric {say(p["fabric_id"])} 的 SDN Fabric 节点 {say(p["node_id"])}：{why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 Fabric {say(p["fabric_id"])} 的 SDN Fabric 节点 {say(p["node_id"])}'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 Fabric {say(p["fabric_id"])} 的 SDN Fabric 节点 {say(p["node_id"])}：{why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)} 释放了 SDN 锁'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能释放 SDN 锁：{why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)} 获取了 SDN 锁'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能获取 SDN 锁：{why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)} 强制释放了 SDN 锁'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能强制释放 SDN 锁：{why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 HA 资源 {say(p["sid"])}'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 HA 资源 {say(p["sid"])}：{why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 HA 资源 {say(p["sid"])}'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 HA 资源 {say(p["sid"])}：{why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 HA 资源 {say(p["sid"])}'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 HA 资源 {say(p["sid"])}：{why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将 HA 资源 {say(p["sid"])} 迁移到节点 {say(p["node"])}'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将 HA 资源 {say(p["sid"])} 迁移到节点 {say(p["node"])}：{why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将 HA 资源 {say(p["sid"])} 重定位到节点 {say(p["node"])}'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将 HA 资源 {say(p["sid"])} 重定位到节点 {say(p["node"])}：{why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求启动 HA 资源 {say(p["sid"])}'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启动 HA 资源 {say(p["sid"])}：{why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求停止 HA 资源 {say(p["sid"])}'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能停止 HA 资源 {say(p["sid"])}：{why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 禁用了 HA 资源 {say(p["sid"])}'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能禁用 HA 资源 {say(p["sid"])}：{why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将 HA 资源 {say(p["sid"])} 设为忽略'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将 HA 资源 {say(p["sid"])} 设为忽略：{why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 HA 群组 {say(p["group"])}'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 HA 群组 {say(p["group"])}：{why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 HA 群组 {say(p["group"])}'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 HA 群组 {say(p["group"])}：{why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 HA 群组 {say(p["group"])}'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 HA 群组 {say(p["group"])}：{why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 HA 规则 {say(p["rule"])}'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 HA 规则 {say(p["rule"])}：{why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 HA 规则 {say(p["rule"])}'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 HA 规则 {say(p["rule"])}：{why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 HA 规则 {say(p["rule"])}'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 HA 规则 {say(p["rule"])}：{why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将 HA 管理器撤防'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将 HA 管理器撤防：{why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求将 HA 管理器布防'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将 HA 管理器布防：{why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 隔离了节点 {say(p["target"])}'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能隔离节点 {say(p["target"])}：{why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在隔离后重新接纳了节点 {say(p["target"])}'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)} 开始了节点 {say(p["target"])} 的维护'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能开始节点 {say(p["target"])} 的维护：{why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)} 结束了节点 {say(p["target"])} 的维护'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能结束节点 {say(p["target"])} 的维护：{why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上启动了 HA 客户机 {say(p["vmid"])}'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上启动 HA 客户机 {say(p["vmid"])}：{why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上停止了 HA 客户机 {say(p["vmid"])}'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上停止 HA 客户机 {say(p["vmid"])}：{why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 从节点 {say(p["node"])} 迁移了 HA 客户机 {say(p["vmid"])}（目标节点：{say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}）'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从节点 {say(p["node"])} 迁移 HA 客户机 {say(p["vmid"])}（目标节点：{say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}）：{why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)} 从节点 {say(p["node"])} 重定位了 HA 客户机 {say(p["vmid"])}（目标节点：{say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}）'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从节点 {say(p["node"])} 重定位 HA 客户机 {say(p["vmid"])}（目标节点：{say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}）：{why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)} 从节点 {say(p["node"])} 恢复了 HA 客户机 {say(p["vmid"])}（目标节点：{say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}）'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从节点 {say(p["node"])} 恢复 HA 客户机 {say(p["vmid"])}：{why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 放弃了节点 {say(p["node"])} 上的 HA 客户机 {say(p["vmid"])}：{why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求修改 Ceph 标志'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 Ceph 标志：{why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 设置了 Ceph 标志 {say(p["flag"])}'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能设置 Ceph 标志 {say(p["flag"])}：{why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 取消了 Ceph 标志 {say(p["flag"])}'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能取消 Ceph 标志 {say(p["flag"])}：{why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求在节点 {say(p["node"])} 的磁盘 {say(p["dev"])} 上创建 Ceph OSD'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 的磁盘 {say(p["dev"])} 上创建 Ceph OSD：{why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁节点 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])}'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁节点 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])}：{why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将节点 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])} 标记为 in'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将节点 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])} 标记为 in：{why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已将节点 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])} 标记为 out'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能将节点 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])} 标记为 out：{why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求擦洗节点 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])}'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能擦洗节点 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])}：{why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁节点 {say(p["node"])} 上的 Ceph 元数据服务器 {say(p["name"])}'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁节点 {say(p["node"])} 上的 Ceph 元数据服务器 {say(p["name"])}：{why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求在节点 {say(p["node"])} 上创建 Ceph 元数据服务器 {say(p["name"])}'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上创建 Ceph 元数据服务器 {say(p["name"])}：{why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁节点 {say(p["node"])} 上的 Ceph 管理器 {say(p["id"])}'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁节点 {say(p["node"])} 上的 Ceph 管理器 {say(p["id"])}：{why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求在节点 {say(p["node"])} 上创建 Ceph 管理器 {say(p["id"])}'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上创建 Ceph 管理器 {say(p["id"])}：{why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁节点 {say(p["node"])} 上的 Ceph 监视器 {say(p["monid"])}'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁节点 {say(p["node"])} 上的 Ceph 监视器 {say(p["monid"])}：{why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求在节点 {say(p["node"])} 上创建 Ceph 监视器 {say(p["monid"])}'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上创建 Ceph 监视器 {say(p["monid"])}：{why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求创建 Ceph 文件系统 {say(p["name"])}'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 Ceph 文件系统 {say(p["name"])}：{why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁 Ceph 文件系统 {say(p["name"])}'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁 Ceph 文件系统 {say(p["name"])}：{why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求创建 Ceph 池 {say(p["name"])}'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 Ceph 池 {say(p["name"])}：{why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求销毁 Ceph 池 {say(p["name"])}'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能销毁 Ceph 池 {say(p["name"])}：{why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求修改 Ceph 池 {say(p["name"])}'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 Ceph 池 {say(p["name"])}：{why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(p["node"])} 上完成了 Ceph 的初始设置'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(p["node"])} 上完成 Ceph 的初始设置：{why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了节点 {say(p["node"])} 上的 Ceph 配置'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取节点 {say(p["node"])} 上的 Ceph 配置：{why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求重启所有 Ceph 守护进程（类型：{label("enum/ceph.service-type/", p["service-type"])}）'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能重启所有 Ceph 守护进程（类型：{label("enum/ceph.service-type/", p["service-type"])}）：{why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求停止节点 {say(p["node"])} 上的 Ceph 服务 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能停止节点 {say(p["node"])} 上的 Ceph 服务 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}：{why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求启动节点 {say(p["node"])} 上的 Ceph 服务 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能启动节点 {say(p["node"])} 上的 Ceph 服务 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}：{why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求重启节点 {say(p["node"])} 上的 Ceph 服务 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]}'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能重启节点 {say(p["node"])} 上的 Ceph 服务 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]}：{why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求重启节点 {say(p["node"])} 上的所有 Ceph 守护进程（类型：{label("enum/ceph-service.service-type/", p["service-type"])}）'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能重启节点 {say(p["node"])} 上的所有 Ceph 守护进程（类型：{label("enum/ceph-service.service-type/", p["service-type"])}）：{why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了节点 {say(p["node"])} 上的 Ceph 日志'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取节点 {say(p["node"])} 上的 Ceph 日志：{why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了节点 {say(p["node"])} 上的 Ceph 设置'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取节点 {say(p["node"])} 上的 Ceph 设置：{why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求创建集群 {say(p["clustername"])}'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建集群 {say(p["clustername"])}：{why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 请求加入 {say(p["hostname"])} 的集群'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能加入 {say(p["hostname"])} 的集群：{why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了集群的加入信息'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取集群的加入信息：{why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 移除了集群成员 {say(p["node"])}'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能移除集群成员 {say(p["node"])}：{why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 添加了集群成员 {say(p["node"])}'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能添加集群成员 {say(p["node"])}：{why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了数据中心选项'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改数据中心选项：{why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 读取了集群日志'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取集群日志：{why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(r["node"])} 上失去了集群的法定人数'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(r["node"])} 上重新获得了集群的法定人数'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(r["node"])} 上失去了与节点 {say(p["target"])} 的联系'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(r["node"])} 上恢复了与节点 {say(p["target"])} 的联系'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了目录映射 {say(p["id"])}'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建目录映射 {say(p["id"])}：{why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了目录映射 {say(p["id"])}'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除目录映射 {say(p["id"])}：{why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了目录映射 {say(p["id"])}'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改目录映射 {say(p["id"])}：{why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 PCI 映射 {say(p["id"])}'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 PCI 映射 {say(p["id"])}：{why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 PCI 映射 {say(p["id"])}'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 PCI 映射 {say(p["id"])}：{why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 PCI 映射 {say(p["id"])}'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 PCI 映射 {say(p["id"])}：{why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 USB 映射 {say(p["id"])}'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 USB 映射 {say(p["id"])}：{why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 USB 映射 {say(p["id"])}'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 USB 映射 {say(p["id"])}：{why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 USB 映射 {say(p["id"])}'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 USB 映射 {say(p["id"])}：{why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了 CPU 型号 {say(p["cputype"])}'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建 CPU 型号 {say(p["cputype"])}：{why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了 CPU 型号 {say(p["cputype"])}'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改 CPU 型号 {say(p["cputype"])}：{why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了 CPU 型号 {say(p["cputype"])}'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除 CPU 型号 {say(p["cputype"])}：{why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 删除了资源池 {say(p["poolid"])}'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能删除资源池 {say(p["poolid"])}：{why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 创建了资源池 {say(p["poolid"])}'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能创建资源池 {say(p["poolid"])}：{why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 修改了资源池 {say(p["poolid"])}'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能修改资源池 {say(p["poolid"])}：{why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 向资源池 {say(p["poolid"])} 添加了成员（客户机：{say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}；存储：{say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}）'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能向资源池 {say(p["poolid"])} 添加成员（客户机：{say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}；存储：{say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}）：{why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 从资源池 {say(p["poolid"])} 移除了成员（客户机：{say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}；存储：{say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}）'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能从资源池 {say(p["poolid"])} 移除成员（客户机：{say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}；存储：{say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}）：{why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 发现 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} 未经 API 调用修改了配置文件 {say(p["file"])}'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 发现 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} 未经 API 调用创建了配置文件 {say(p["file"])}'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 发现 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} 未经 API 调用删除了配置文件 {say(p["file"])}'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 发现 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} 未经 API 调用将配置文件 {say(p["file"])} 移动到了 {say(p["target"])}'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能读取配置文件 {say(p["file"])}：{why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在节点 {say(r["node"])} 上验证了集群的配置'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 未能在节点 {say(r["node"])} 上验证集群的配置：{why(r)}'

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
