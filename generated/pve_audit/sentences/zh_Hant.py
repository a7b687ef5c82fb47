"""Messages in 繁體中文 (zh-Hant). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='zh-Hant',
    name='繁體中文',
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
    'status/attempt': '嘗試',
    'status/success': '成功',
    'status/failure': '失敗',
    'severity/info': '資訊',
    'severity/notice': '注意',
    'severity/warning': '警告',
    'severity/error': '錯誤',
    'boolean/true': '是',
    'boolean/false': '否',
    'reason/denied': '不允許',
    'reason/invalid': '要求無效',
    'reason/not-found': '沒有此物件',
    'reason/conflict': '與目前狀態衝突',
    'reason/unavailable': '無法使用',
    'reason/timeout': '逾時',
    'reason/cancelled': '已取消',
    'reason/error': '不明錯誤',
    'heading/time': '時間',
    'heading/message': '事件內容',
    'heading/event': '事件',
    'heading/status': '結果',
    'heading/severity': '嚴重性',
    'heading/area': '類別',
    'heading/action': '動作',
    'heading/object': '物件',
    'heading/subject': '執行者',
    'heading/source': '來源',
    'heading/node': '節點',
    'heading/process': '處理程序',
    'heading/request': '要求',
    'heading/params': '參數',
    'heading/changes': '變更',
    'heading/error': '錯誤',
    'heading/sequence': '序號',
    'heading/invalid': '與宣告不符',
    'heading/count': '數量',
    'heading/hour': '時段',
    'word/unknown': '不明',
    'word/before': '變更前',
    'word/after': '變更後',
    'word/damaged': '損毀的行',
    'word/torn': '遭截斷的行',
    'word/newer': '由較新的版本寫入',
    'sentence/attempt': '{subject} 即將對{kind} {object} 執行動作：{action}',
    'sentence/other': '{subject} 已對{kind} {object} 執行動作：{action}',
    'action/acquire': '取得',
    'action/add': '新增',
    'action/add-member': '新增成員',
    'action/apply': '套用',
    'action/arm': '佈防',
    'action/assign-groups': '指派群組',
    'action/autocreate': '自動建立',
    'action/batch-execute': '執行指令',
    'action/browse': '瀏覽',
    'action/bulk-migrate': '批次遷移',
    'action/bulk-restart': '批次重新啟動',
    'action/bulk-shutdown': '批次關機',
    'action/bulk-start': '批次啟動',
    'action/bulk-suspend': '批次暫停',
    'action/call': '呼叫',
    'action/call-unknown': '呼叫不明的方法',
    'action/call-with-token': '以權杖呼叫',
    'action/change-password': '變更密碼',
    'action/classify': '歸類',
    'action/clone': '複製',
    'action/close': '關閉',
    'action/confirm': '確認',
    'action/connect': '連線',
    'action/convert-to-template': '轉換為範本',
    'action/copy': '複製',
    'action/crash': '異常終止',
    'action/create': '建立',
    'action/dbus-vmstate-start': '啟動狀態伺服器',
    'action/dbus-vmstate-stop': '停止狀態伺服器',
    'action/deactivate': '停用',
    'action/delete': '刪除',
    'action/detach': '卸離',
    'action/disable': '停用',
    'action/disarm': '撤防',
    'action/download': '下載',
    'action/download-template': '下載範本',
    'action/edit': '編輯',
    'action/enable': '啟用',
    'action/enter-maintenance': '開始維護',
    'action/exec': '執行程式',
    'action/exec-status': '讀取程式的結果',
    'action/export': '匯出',
    'action/fail': '失敗',
    'action/fence': '隔離',
    'action/file-read': '讀取檔案',
    'action/file-write': '寫入檔案',
    'action/finish': '完成',
    'action/finish-sync': '完成同步',
    'action/force-release': '強制釋放',
    'action/fs-freeze': '凍結檔案系統',
    'action/fs-freeze-status': '讀取凍結狀態',
    'action/fs-thaw': '解除檔案系統凍結',
    'action/fs-trim': '修剪檔案系統',
    'action/grant': '授予',
    'action/hibernate': '休眠',
    'action/ignore': '忽略',
    'action/impersonate': '以他人身分登入',
    'action/init': '初始設定',
    'action/initialize-gpt': '初始化',
    'action/interrupt': '中斷',
    'action/join': '加入',
    'action/leave-maintenance': '結束維護',
    'action/list': '列出',
    'action/list-tfa': '列出第二因素',
    'action/load': '載入',
    'action/lock': '鎖定',
    'action/lock-totp': '鎖定 TOTP',
    'action/login': '登入',
    'action/login-first-factor': '通過第一因素',
    'action/login-openid': '以 OpenID 登入',
    'action/login-second-factor': '通過第二因素',
    'action/logout': '登出',
    'action/lose': '遺失',
    'action/mark-in': '標記為 in',
    'action/mark-out': '標記為 out',
    'action/migrate': '遷移',
    'action/migrate-in': '準備接收',
    'action/migrate-in-connect': '接收',
    'action/miss': '發現缺漏',
    'action/move': '移動',
    'action/open': '開啟',
    'action/order': '申請',
    'action/override': '個別設定',
    'action/ping': 'ping',
    'action/protect': '保護',
    'action/prune': '清理',
    'action/pull': '拉取',
    'action/query': '查詢',
    'action/read': '讀取',
    'action/read-cloudinit': '讀取 cloud-init 資料',
    'action/read-config': '讀取設定',
    'action/read-effective': '讀取有效值',
    'action/read-join-info': '讀取加入資訊',
    'action/read-log': '讀取記錄',
    'action/read-report': '讀取報告',
    'action/reassign': '重新指派',
    'action/reboot': '重新啟動',
    'action/recover': '復原',
    'action/redact': '遮蔽',
    'action/refresh': '重新整理',
    'action/refuse': '拒絕',
    'action/regain': '重新取得',
    'action/regenerate-cloudinit': '重新產生 cloud-init 資料',
    'action/register': '註冊',
    'action/release': '釋放',
    'action/reload': '重新載入',
    'action/relocate': '重新遷移',
    'action/remote-migrate': '遷移至其他叢集',
    'action/remove': '移除',
    'action/remove-member': '移除成員',
    'action/rename': '重新命名',
    'action/renew': '更新',
    'action/request-ceph-install': '要求安裝 Ceph',
    'action/request-spice': '要求 SPICE 主控台',
    'action/request-term': '要求文字主控台',
    'action/request-upgrade-shell': '要求升級用 Shell',
    'action/request-vnc': '要求 VNC 主控台',
    'action/reset': '重置',
    'action/resize': '調整大小',
    'action/restart': '重新啟動',
    'action/restore': '還原',
    'action/restore-files': '還原檔案',
    'action/resume': '繼續執行',
    'action/revert': '捨棄變更',
    'action/revert-pending': '捨棄待套用的變更',
    'action/revoke': '撤銷',
    'action/rollback': '倒回',
    'action/rotate': '輪替',
    'action/run': '執行',
    'action/run-low': '空間不足',
    'action/scan-cifs': '掃描共用資料夾',
    'action/scan-iscsi': '掃描 iSCSI 目標',
    'action/scan-nfs': '掃描 NFS 匯出目錄',
    'action/scan-pbs': '掃描資料儲存區',
    'action/scrub': 'Scrub',
    'action/send-command': '傳送指令',
    'action/send-key': '傳送按鍵',
    'action/send-monitor-command': '傳送監視器指令',
    'action/set': '設定',
    'action/set-password': '設定密碼',
    'action/shutdown': '關機',
    'action/start': '啟動',
    'action/start-openid': '開始 OpenID 登入',
    'action/start-registration': '開始註冊',
    'action/step': '跳動',
    'action/stop': '停止',
    'action/stop-running': '停止執行中的項目',
    'action/suspend': '暫停',
    'action/suspend-disk': '暫停至磁碟',
    'action/suspend-hybrid': '暫停至記憶體與磁碟',
    'action/suspend-ram': '暫停至記憶體',
    'action/sync': '同步',
    'action/sync-preview': '預覽同步',
    'action/test': '測試',
    'action/unlock': '解除鎖定',
    'action/unprotect': '解除保護',
    'action/unset': '取消設定',
    'action/update': '變更',
    'action/update-groups': '變更群組',
    'action/upload': '上傳',
    'action/use': '使用',
    'action/use-disabled-account': '使用已停用的帳號',
    'action/use-expired': '使用已過期的票證或權杖',
    'action/use-expired-account': '使用已過期的帳號',
    'action/use-incomplete': '缺少第二因素時使用',
    'action/use-without-csrf': '未帶 CSRF 權杖使用',
    'action/verify': '驗證',
    'action/verify-privileges': '驗證特權',
    'action/verify-vnc-ticket': '驗證 VNC 票證',
    'action/wake': '喚醒',
    'action/warn': '結束但有警告',
    'action/wipe': '抹除',
    'action/write': '寫入',
    'object/tfa': '第二因素',
    'object/token': 'API 權杖',
    'area/audit': '稽核系統',
    'object/audit': '稽核服務',
    'object/audit-catalog': '事件目錄',
    'object/audit-key': '雜湊值金鑰',
    'object/audit-log': '稽核日誌',
    'object/audit-policy': '稽核原則',
    'object/audit-record': '稽核記錄',
    'object/clock': '時鐘',
    'fallback/audit.catalog': '不明',
    'fallback/audit.last': '不明時間',
    'fallback/audit-catalog.previous': '無',
    'area/session': '工作階段',
    'object/cli': '指令',
    'object/session': '工作階段',
    'object/ticket': '票證',
    'fallback/ticket.username': '不明使用者',
    'fallback/cli.login': '不明使用者',
    'area/authorization': '授權',
    'object/connection': '連線',
    'object/request': 'API 呼叫',
    'area/access': '使用者與權限',
    'object/acl': '權限',
    'object/group': '群組',
    'object/realm': '領域',
    'object/realm-sync-job': '領域同步作業',
    'object/role': '角色',
    'object/user': '使用者',
    'enum/sync-scope/users': '使用者',
    'enum/sync-scope/groups': '群組',
    'enum/sync-scope/both': '使用者與群組',
    'fallback/acl.users': '無',
    'fallback/acl.groups': '無',
    'fallback/acl.tokens': '無',
    'fallback/acl.read-effective.userid': '自己',
    'enum/tfa.type/totp': '應用程式產生的驗證碼',
    'enum/tfa.type/u2f': 'U2F 金鑰',
    'enum/tfa.type/webauthn': 'WebAuthn 金鑰',
    'enum/tfa.type/recovery': '復原金鑰',
    'enum/tfa.type/yubico': 'YubiKey 驗證碼',
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
    'area/certificate': '憑證',
    'object/acme-account': 'ACME 帳號',
    'object/acme-plugin': 'ACME 外掛',
    'object/certificate': '憑證',
    'enum/acme-plugin.type/dns': 'DNS 記錄',
    'enum/acme-plugin.type/standalone': '節點上的網頁伺服器',
    'fallback/acme-account.name': 'default',
    'area/notification': '通知與指標',
    'object/gotify-endpoint': 'Gotify 端點',
    'object/metric-server': '指標伺服器',
    'object/notification-matcher': '通知比對器',
    'object/notification-target': '通知目標',
    'object/sendmail-endpoint': 'sendmail 端點',
    'object/smtp-endpoint': 'SMTP 端點',
    'object/webhook-endpoint': 'webhook 端點',
    'enum/notification-matcher.mode/all': '符合所有條件',
    'enum/notification-matcher.mode/any': '符合任一條件',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': '不壓縮',
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
    'area/node': '節點',
    'object/apt-index': '套件索引',
    'object/apt-repository': '套件庫',
    'object/journal': 'journal 記錄',
    'object/node': '節點',
    'object/node-config': '節點設定',
    'object/service': '服務',
    'object/subscription': '技術支援合約',
    'object/syslog': 'Syslog',
    'enum/node.command/reboot': '重新啟動',
    'enum/node.command/shutdown': '關機',
    'area/network': '節點網路',
    'object/network-config': '網路設定',
    'object/network-interface': '網路介面',
    'object/node-dns': 'DNS 伺服器',
    'object/node-hosts': 'hosts 檔案',
    'object/node-time': '時區',
    'enum/network-interface.type/bridge': 'Linux 橋接器',
    'enum/network-interface.type/bond': 'Linux Bond',
    'enum/network-interface.type/eth': '網路卡',
    'enum/network-interface.type/alias': '別名',
    'enum/network-interface.type/vlan': 'Linux VLAN',
    'enum/network-interface.type/fabric': 'SDN Fabric 介面',
    'enum/network-interface.type/OVSBridge': 'Open vSwitch 橋接器',
    'enum/network-interface.type/OVSBond': 'Open vSwitch Bond',
    'enum/network-interface.type/OVSPort': 'Open vSwitch 連接埠',
    'enum/network-interface.type/OVSIntPort': 'Open vSwitch 內部連接埠',
    'enum/network-interface.type/vnet': 'SDN VNet',
    'enum/network-interface.type/unknown': '不明',
    'enum/network-interface.bond_mode/balance-rr': '循環輪流',
    'enum/network-interface.bond_mode/active-backup': '一個使用，其餘備援',
    'enum/network-interface.bond_mode/balance-xor': '依雜湊選擇',
    'enum/network-interface.bond_mode/broadcast': '所有資料經由每個介面傳送',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': '傳送時自動調整',
    'enum/network-interface.bond_mode/balance-alb': '收發時自動調整',
    'enum/network-interface.bond_mode/balance-slb': '依來源位址（Open vSwitch）',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP，依來源位址（Open vSwitch）',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP，依連線（Open vSwitch）',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'MAC 位址',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'MAC 與 IP 位址',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'IP 位址與連接埠',
    'area/task': '作業',
    'object/job': '排程作業',
    'object/task': '作業',
    'fallback/task.id': '系統',
    'enum/job.kind/vzdump': '備份',
    'enum/job.kind/replication': '複寫',
    'enum/job.kind/realm-sync': '領域同步',
    'enum/job.origin/schedule': '已到排定時間',
    'enum/job.origin/missed': '排定時間已過，當時節點處於關機狀態',
    'enum/job.origin/retry': '先前執行失敗',
    'enum/job.origin/asked': '有人要求執行',
    'area/console': '主控台',
    'object/guest-console': '客體機主控台',
    'object/node-console': '節點主控台',
    'object/root-shell': 'root Shell',
    'enum/close-reason/closed': '由開啟者關閉',
    'enum/close-reason/ended': '所顯示的內容已結束',
    'enum/close-reason/stopped': '由節點終止',
    'enum/close-reason/lost': '連線中斷',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': '純文字',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': '登入',
    'enum/node-console.cmd/upgrade': '升級套件',
    'enum/node-console.cmd/ceph_install': '安裝 Ceph',
    'enum/root-shell.via/console': '節點主控台，不需密碼',
    'enum/root-shell.via/login': '節點主控台中的登入提示',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': '本機螢幕與鍵盤',
    'area/vm': '虛擬機',
    'object/vm': '虛擬機',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': '其他系統',
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
    'enum/vm.dbus-vmstate-start.action/start': '已啟動',
    'enum/vm.dbus-vmstate-start.action/stop': '已停止',
    'enum/vm.read-cloudinit.type/user': '使用者與程式',
    'enum/vm.read-cloudinit.type/network': '網路',
    'enum/vm.read-cloudinit.type/meta': '客體機識別資訊',
    'enum/vm.dbus-vmstate-stop.action/start': '已啟動',
    'enum/vm.dbus-vmstate-stop.action/stop': '已停止',
    'area/container': '容器',
    'object/container': '容器',
    'enum/container.cmode/shell': '免登入 Shell',
    'enum/container.cmode/console': '主控台裝置',
    'enum/container.cmode/tty': '終端機',
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
    'enum/container.ostype/unmanaged': '不進行調整的系統',
    'area/snapshot': '快照與客體機磁碟',
    'object/container-disk': '容器磁碟',
    'object/container-snapshot': '容器快照',
    'object/vm-disk': '虛擬機磁碟',
    'object/vm-snapshot': '虛擬機快照',
    'fallback/vm-disk.storage': '不明',
    'fallback/container-disk.storage': '不明',
    'area/guest-agent': '客體機代理程式',
    'object/guest-agent': '客體機代理程式',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': '凍結檔案系統',
    'enum/guest-agent.send-command.command/fsfreeze-status': '讀取凍結狀態',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': '解除檔案系統凍結',
    'enum/guest-agent.send-command.command/fstrim': '修剪檔案系統',
    'enum/guest-agent.send-command.command/get-fsinfo': '讀取檔案系統',
    'enum/guest-agent.send-command.command/get-host-name': '讀取主機名稱',
    'enum/guest-agent.send-command.command/get-memory-block-info': '讀取記憶體區塊大小',
    'enum/guest-agent.send-command.command/get-memory-blocks': '讀取記憶體區塊',
    'enum/guest-agent.send-command.command/get-osinfo': '讀取作業系統',
    'enum/guest-agent.send-command.command/get-time': '讀取時鐘',
    'enum/guest-agent.send-command.command/get-timezone': '讀取時區',
    'enum/guest-agent.send-command.command/get-users': '讀取已登入的使用者',
    'enum/guest-agent.send-command.command/get-vcpus': '讀取處理器',
    'enum/guest-agent.send-command.command/info': '讀取客體機代理程式的功能',
    'enum/guest-agent.send-command.command/network-get-interfaces': '讀取網路介面',
    'enum/guest-agent.send-command.command/ping': '要求回應',
    'enum/guest-agent.send-command.command/shutdown': '關機',
    'enum/guest-agent.send-command.command/suspend-disk': '暫停至磁碟',
    'enum/guest-agent.send-command.command/suspend-hybrid': '暫停至記憶體與磁碟',
    'enum/guest-agent.send-command.command/suspend-ram': '暫停至記憶體',
    'area/bulk': '批次操作',
    'object/guest-set': '叢集的客體機',
    'object/node-guest-set': '節點的客體機',
    'area/storage': '儲存',
    'object/oci-repository': 'OCI 儲存庫',
    'object/storage': '儲存',
    'object/storage-server': '儲存伺服器',
    'object/url': 'URL',
    'object/volume': '磁碟區',
    'enum/file-kind/iso': 'ISO 映像',
    'enum/file-kind/vztmpl': '容器範本',
    'enum/file-kind/import': '其他產品的映像',
    'enum/image-format/raw': 'raw 映像',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': '獨立目錄',
    'enum/image-format/vmdk': 'VMware 映像',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'CIFS 共用資料夾',
    'enum/storage.type/dir': '目錄',
    'enum/storage.type/esxi': 'ESXi 主機',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': '不經核心的 iSCSI',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'LVM Thin Pool',
    'enum/storage.type/nfs': 'NFS 匯出目錄',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS over iSCSI',
    'enum/storage.type/zfspool': 'ZFS 集區',
    'enum/storage.preallocation/off': '不預先配置',
    'enum/storage.preallocation/metadata': '中繼資料',
    'enum/storage.preallocation/falloc': '全部空間，不寫入資料',
    'enum/storage.preallocation/full': '全部空間，以零填滿',
    'enum/storage.smbversion/default': '雙方皆支援的最新版本',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': '最新的 SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': '備份',
    'object/backup': '備份',
    'object/backup-job': '備份作業',
    'enum/backup-compression/0': '不壓縮',
    'enum/backup-compression/1': 'LZO（預設）',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': '繼續執行',
    'enum/backup-mode/suspend': '暫停',
    'enum/backup-mode/stop': '停止',
    'enum/change-detection/legacy': '全部讀取',
    'enum/change-detection/data': '全部讀取，資料分開存放',
    'enum/change-detection/metadata': '依大小與時間',
    'enum/mail-occasion/always': '一律',
    'enum/mail-occasion/failure': '失敗時',
    'enum/notification-mode/auto': '有填寫郵件地址時寄送郵件',
    'enum/notification-mode/legacy-sendmail': '郵件',
    'enum/notification-mode/notification-system': '通知目標與比對器',
    'fallback/backup-job.create.id': '自動產生',
    'fallback/backup-job.vmid': '全部或某個資源集區內的客體機',
    'fallback/backup.vmid': '全部或某個資源集區內的客體機',
    'enum/backup.type/qemu': '虛擬機',
    'enum/backup.type/lxc': '容器',
    'area/replication': '複寫',
    'object/replication-job': '複寫作業',
    'enum/replication-job.type/local': '叢集內',
    'enum/replication-job.remove_job/local': '來源端的快照',
    'enum/replication-job.remove_job/full': '快照與副本',
    'area/disk': '節點磁碟',
    'object/directory-mount': '檔案系統',
    'object/lvm-thinpool': 'LVM Thin Pool',
    'object/lvm-vg': 'LVM 磁碟區群組',
    'object/node-disk': '磁碟',
    'object/zfs-pool': 'ZFS 集區',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': '無備援',
    'enum/zfs-pool.raidlevel/mirror': '鏡像',
    'enum/zfs-pool.raidlevel/raid10': '跨鏡像等量分割',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'ZFS 預設方式',
    'enum/zfs-pool.compression/off': '不壓縮',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': '連續的零',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': '防火牆',
    'object/cluster-firewall-alias': '叢集防火牆別名',
    'object/cluster-firewall-ipset': '叢集 IP 集合',
    'object/cluster-firewall-ipset-entry': '叢集 IP 集合項目',
    'object/cluster-firewall-options': '叢集防火牆選項',
    'object/cluster-firewall-rule': '叢集防火牆規則',
    'object/firewall-group': '安全性群組',
    'object/group-firewall-rule': '安全性群組規則',
    'object/guest-firewall-alias': '客體機防火牆別名',
    'object/guest-firewall-ipset': '客體機 IP 集合',
    'object/guest-firewall-ipset-entry': '客體機 IP 集合項目',
    'object/guest-firewall-log': '客體機防火牆記錄',
    'object/guest-firewall-options': '客體機防火牆選項',
    'object/guest-firewall-rule': '客體機防火牆規則',
    'object/node-firewall-log': '節點防火牆記錄',
    'object/node-firewall-options': '節點防火牆選項',
    'object/node-firewall-rule': '節點防火牆規則',
    'object/vnet-firewall-options': 'VNet 防火牆選項',
    'object/vnet-firewall-rule': 'VNet 防火牆規則',
    'enum/log-level/emerg': '緊急',
    'enum/log-level/alert': '警示',
    'enum/log-level/crit': '嚴重',
    'enum/log-level/err': '錯誤',
    'enum/log-level/warning': '警告',
    'enum/log-level/notice': '注意',
    'enum/log-level/info': '資訊',
    'enum/log-level/debug': '偵錯',
    'enum/log-level/nolog': '不記錄',
    'enum/rule-direction/in': '輸入',
    'enum/rule-direction/out': '輸出',
    'enum/rule-direction/forward': '轉送',
    'enum/rule-direction/group': '安全性群組',
    'area/sdn': '軟體定義網路',
    'object/sdn': 'SDN 設定',
    'object/sdn-controller': 'SDN 控制器',
    'object/sdn-dns': 'SDN DNS 伺服器',
    'object/sdn-fabric': 'SDN Fabric',
    'object/sdn-fabric-node': 'SDN Fabric 節點',
    'object/sdn-ip': 'SDN IP 對應',
    'object/sdn-ipam': 'SDN IPAM',
    'object/sdn-lock': 'SDN 鎖定',
    'object/sdn-subnet': 'SDN 子網路',
    'object/sdn-vnet': 'SDN VNet',
    'object/sdn-zone': 'SDN 區域',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': '各節點的橋接器',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': '高可用性',
    'object/ha-group': 'HA 群組',
    'object/ha-guest': 'HA 客體機',
    'object/ha-manager': 'HA 管理器',
    'object/ha-node': 'HA 節點',
    'object/ha-resource': 'HA 資源',
    'object/ha-rule': 'HA 規則',
    'enum/ha-resource.state/started': '維持執行',
    'enum/ha-resource.state/stopped': '維持停止',
    'enum/ha-resource.state/enabled': '維持執行（舊名稱）',
    'enum/ha-resource.state/disabled': '停止且不復原',
    'enum/ha-resource.state/ignored': '不予管理',
    'enum/ha-resource.type/ct': '容器',
    'enum/ha-resource.type/vm': '虛擬機',
    'enum/ha-rule.type/node-affinity': '資源與節點之間',
    'enum/ha-rule.type/resource-affinity': '資源彼此之間',
    'enum/ha-rule.affinity/positive': '在一起',
    'enum/ha-rule.affinity/negative': '分開',
    'enum/ha-manager.resource-mode/freeze': '不對其執行任何動作',
    'enum/ha-manager.resource-mode/ignore': '視同其他客體機',
    'fallback/ha-guest.target': '不明',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'Ceph 旗標',
    'object/ceph-fs': 'Ceph 檔案系統',
    'object/ceph-log': 'Ceph 記錄',
    'object/ceph-mds': 'Ceph 中繼資料伺服器',
    'object/ceph-mgr': 'Ceph 管理器',
    'object/ceph-mon': 'Ceph 監視器',
    'object/ceph-osd': 'Ceph OSD',
    'object/ceph-pool': 'Ceph 集區',
    'object/ceph-service': 'Ceph 服務',
    'object/ceph-setting': 'Ceph 設定項目',
    'enum/ceph-pool.application/rbd': '區塊裝置',
    'enum/ceph-pool.application/cephfs': '檔案系統',
    'enum/ceph-pool.application/rgw': '物件儲存',
    'enum/ceph-pool.pg_autoscale_mode/on': '自動',
    'enum/ceph-pool.pg_autoscale_mode/off': '手動',
    'enum/ceph-pool.pg_autoscale_mode/warn': '手動並發出警告',
    'enum/ceph.service-type/mon': '監視器',
    'enum/ceph.service-type/mgr': '管理器',
    'enum/ceph.service-type/mds': '中繼資料伺服器',
    'enum/ceph.service-type/osd': 'OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSD',
    'area/cluster': '叢集',
    'object/cluster': '叢集',
    'object/cluster-contact': '與節點的聯繫',
    'object/cluster-log': '叢集記錄',
    'object/cluster-member': '叢集成員',
    'object/datacenter-options': '資料中心選項',
    'object/quorum': '仲裁',
    'enum/datacenter-options.console/applet': 'Java 小程式（已不存在）',
    'enum/datacenter-options.console/vv': 'SPICE 檢視器',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': '對應',
    'object/cpu-model': 'CPU 型號',
    'object/dir-mapping': '目錄對應',
    'object/pci-mapping': 'PCI 對應',
    'object/usb-mapping': 'USB 對應',
    'area/pool': '資源集區',
    'object/pool': '資源集區',
    'fallback/pool.storage': '無',
    'fallback/pool.vms': '無',
    'area/configuration': '設定檔',
    'object/configuration': '設定',
    'object/configuration-file': '設定檔',
    'fallback/configuration-file.editor': '不明人士',
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
        return f'{who(r)} 已在 {say(r["node"])} 上啟動稽核（事件目錄：{say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]}）'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在 {say(r["node"])} 上啟動稽核：{why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已停止 {say(r["node"])} 上的稽核'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 發現 {say(r["node"])} 上的稽核在 {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]} 之後異常終止：{why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已於 {number(p["duration"])} 秒後恢復 {say(r["node"])} 上的稽核'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 因無法稽核而未能在 {say(r["node"])} 上執行 {say(p["event"])}：{why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更稽核原則'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更稽核原則：{why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在 {say(r["node"])} 上載入稽核原則'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在 {say(r["node"])} 上載入稽核原則：{why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已為節點 {say(p["target"])} 個別設定稽核原則'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法為節點 {say(p["target"])} 個別設定稽核原則：{why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已移除節點 {say(p["target"])} 個別設定的稽核原則'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法移除節點 {say(p["target"])} 個別設定的稽核原則：{why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已檢視 {say(r["node"])} 上的稽核日誌'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法檢視 {say(r["node"])} 上的稽核日誌：{why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將 {say(r["node"])} 的稽核日誌匯出為 {say(p["format"])}'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將 {say(r["node"])} 的稽核日誌匯出為 {say(p["format"])}：{why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在 {say(r["node"])} 上新建稽核日誌 {say(p["file"])}'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在 {say(r["node"])} 上新建稽核日誌 {say(p["file"])}：{why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已輪替 {say(r["node"])} 上的稽核日誌 {say(p["file"])}'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法輪替 {say(r["node"])} 上的稽核日誌 {say(p["file"])}：{why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已移除 {say(r["node"])} 上 {number(p["files"])} 個舊的稽核日誌檔案'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法移除 {say(r["node"])} 上舊的稽核日誌檔案：{why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法寫入 {say(r["node"])} 上的稽核日誌 {say(p["file"])}：{why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 在 {say(r["node"])} 上遺失 {number(p["lost"])} 筆稽核記錄：{why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 發現 {say(r["node"])} 的稽核日誌 {say(p["file"])} 缺少 {number(p["missing"])} 筆記錄：{why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已驗證 {say(r["node"])} 的稽核日誌'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法驗證 {say(r["node"])} 的稽核日誌：{why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在 {say(r["node"])} 上僅剩 {size(p["free"])} 空間可供稽核日誌 {say(p["file"])} 使用'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法遮蔽 {say(r["node"])} 上 {say(p["event"])} 的稽核記錄內容：{why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 在 {say(r["node"])} 上呼叫了沒有對應事件的 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已更新 {say(r["node"])} 上的事件目錄（原為 {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}，現為 {say(p["catalog"])}）'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已更換 {say(r["node"])} 上的雜湊值金鑰'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法更換 {say(r["node"])} 上的雜湊值金鑰：{why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 發現 {say(r["node"])} 的時鐘跳動了 {number(p["offset"])} 秒'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從 {whence(r)} 登入'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從 {whence(r)} 登入：{why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從 {whence(r)} 通過第一因素驗證'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從 {whence(r)} 以第二因素登入'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從 {whence(r)} 通過第二因素驗證：{why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從 {whence(r)} 更新工作階段'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從 {whence(r)} 更新工作階段：{why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從 {whence(r)} 以 {say(p["username"])} 的身分開啟工作階段'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從 {whence(r)} 以 {say(p["username"])} 的身分開啟工作階段：{why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從 {whence(r)} 證明擁有 {say(p["path"])} 上的特權'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從 {whence(r)} 證明擁有 {say(p["path"])} 上的特權：{why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} 已出示 {say(p["path"])} 的有效主控台票證'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} 無法出示 {say(p["path"])} 的有效主控台票證：{why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)} 已要求領域 {say(p["realm"])} 的 OpenID 登入'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 無法開始領域 {say(p["realm"])} 的 OpenID 登入：{why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從 {whence(r)} 以 OpenID 登入'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 無法以 OpenID 登入：{why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從 {whence(r)} 登出'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從 {whence(r)} 登出：{why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從 {whence(r)} 使用已停用的帳號 {say(p["username"])}：{why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從 {whence(r)} 使用已過期的帳號 {say(p["username"])}：{why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 無法以 {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} 的無效票證呼叫 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 無法以 {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} 的過期票證呼叫 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 缺少 {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} 的第二因素，無法呼叫 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 缺少 CSRF 權杖，無法以 {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} 的身分呼叫 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 無法以 {say(p["userid"])} 的 API 權杖 {say(p["tokenid"])} 呼叫 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 無法以 {say(p["userid"])} 的過期 API 權杖 {say(p["tokenid"])} 呼叫 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 的 TOTP 因驗證碼錯誤次數過多而遭鎖定，最近一次嘗試來自 {whence(r)}'

    def e101062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 的所有第二因素已鎖定至 {say(p["until"])}，最近一次嘗試來自 {whence(r)}'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上執行 {say(p["command"])}（登入使用者：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上執行 {say(p["command"])}（登入使用者：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）：{why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上以 {say(p["program"])} 呼叫 {say(p["method"])} {say(p["path"])}（登入使用者：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上以 {say(p["program"])} 呼叫 {say(p["method"])} {say(p["path"])}（登入使用者：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）：{why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上執行讀取指令 {say(p["command"])}（登入使用者：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上執行讀取指令 {say(p["command"])}（登入使用者：{say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}）：{why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法呼叫 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法以 API 權杖呼叫 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從 {whence(r)} 呼叫不明的方法 {say(p["method"])} {say(p["path"])}：{why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} 無法連線至 {say(r["node"])}：{why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立使用者 {say(p["userid"])}'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立使用者 {say(p["userid"])}：{why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更使用者 {say(p["userid"])}'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更使用者 {say(p["userid"])}：{why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除使用者 {say(p["userid"])}'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除使用者 {say(p["userid"])}：{why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將使用者 {say(p["userid"])} 設為啟用'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將使用者 {say(p["userid"])} 設為啟用：{why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將使用者 {say(p["userid"])} 設為停用'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將使用者 {say(p["userid"])} 設為停用：{why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更使用者 {say(p["userid"])} 的群組'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更使用者 {say(p["userid"])} 的群組：{why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更使用者 {say(p["userid"])} 的密碼'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更使用者 {say(p["userid"])} 的密碼：{why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出使用者'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出使用者：{why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取使用者 {say(p["userid"])} 的資訊'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取使用者 {say(p["userid"])} 的資訊：{why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出使用者 {say(p["userid"])} 的第二因素'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出使用者 {say(p["userid"])} 的第二因素：{why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)} 登入領域 {say(p["realm"])} 時觸發建立了使用者 {say(p["userid"])}'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法觸發在領域 {say(p["realm"])} 中建立使用者 {say(p["userid"])}：{why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)} 登入領域 {say(p["realm"])} 時已被加入群組 {say(p["groups"])}'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法被加入領域 {say(p["realm"])} 的群組 {say(p["groups"])}：{why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立群組 {say(p["groupid"])}'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立群組 {say(p["groupid"])}：{why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更群組 {say(p["groupid"])}'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更群組 {say(p["groupid"])}：{why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除群組 {say(p["groupid"])}'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除群組 {say(p["groupid"])}：{why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 登入領域 {say(p["realm"])} 時觸發建立了群組 {say(p["groupid"])}'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法觸發在領域 {say(p["realm"])} 中建立群組 {say(p["groupid"])}：{why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立角色 {say(p["roleid"])}'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立角色 {say(p["roleid"])}：{why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更角色 {say(p["roleid"])}'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更角色 {say(p["roleid"])}：{why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除角色 {say(p["roleid"])}'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除角色 {say(p["roleid"])}：{why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已授予 {say(p["path"])} 上的角色 {say(p["roles"])}（使用者：{say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}；群組：{say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}；API 權杖：{say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}）'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法授予 {say(p["path"])} 上的角色 {say(p["roles"])}（使用者：{say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}；群組：{say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}；API 權杖：{say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}）：{why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已撤銷 {say(p["path"])} 上的角色 {say(p["roles"])}（使用者：{say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}；群組：{say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}；API 權杖：{say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}）'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法撤銷 {say(p["path"])} 上的角色 {say(p["roles"])}（使用者：{say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}；群組：{say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}；API 權杖：{say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}）：{why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出權限'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出權限：{why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取 {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]} 的有效權限'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取 {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]} 的有效權限：{why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立使用者 {say(p["userid"])} 的 API 權杖 {say(p["tokenid"])}'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立使用者 {say(p["userid"])} 的 API 權杖 {say(p["tokenid"])}：{why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更使用者 {say(p["userid"])} 的 API 權杖 {say(p["tokenid"])}'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更使用者 {say(p["userid"])} 的 API 權杖 {say(p["tokenid"])}：{why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除使用者 {say(p["userid"])} 的 API 權杖 {say(p["tokenid"])}'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除使用者 {say(p["userid"])} 的 API 權杖 {say(p["tokenid"])}：{why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出使用者 {say(p["userid"])} 的 API 權杖'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出使用者 {say(p["userid"])} 的 API 權杖：{why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取使用者 {say(p["userid"])} 的 API 權杖 {say(p["tokenid"])} 的資訊'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取使用者 {say(p["userid"])} 的 API 權杖 {say(p["tokenid"])} 的資訊：{why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已為使用者 {say(p["userid"])} 新增第二因素（{label("enum/tfa.type/", p["type"])}）'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法為使用者 {say(p["userid"])} 新增第二因素（{label("enum/tfa.type/", p["type"])}）：{why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已開始為使用者 {say(p["userid"])} 註冊安全金鑰（{label("enum/tfa.type/", p["type"])}）'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法開始為使用者 {say(p["userid"])} 註冊安全金鑰（{label("enum/tfa.type/", p["type"])}）：{why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已為使用者 {say(p["userid"])} 註冊安全金鑰（{label("enum/tfa.type/", p["type"])}）'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法為使用者 {say(p["userid"])} 註冊安全金鑰（{label("enum/tfa.type/", p["type"])}）：{why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更使用者 {say(p["userid"])} 的第二因素 {say(p["id"])}'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更使用者 {say(p["userid"])} 的第二因素 {say(p["id"])}：{why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已啟用使用者 {say(p["userid"])} 的第二因素 {say(p["id"])}'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟用使用者 {say(p["userid"])} 的第二因素 {say(p["id"])}：{why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已停用使用者 {say(p["userid"])} 的第二因素 {say(p["id"])}'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停用使用者 {say(p["userid"])} 的第二因素 {say(p["id"])}：{why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除使用者 {say(p["userid"])} 的第二因素 {say(p["id"])}'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除使用者 {say(p["userid"])} 的第二因素 {say(p["id"])}：{why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已解除使用者 {say(p["userid"])} 的第二因素鎖定'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法解除使用者 {say(p["userid"])} 的第二因素鎖定：{why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出所有使用者的第二因素'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出所有使用者的第二因素：{why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取使用者 {say(p["userid"])} 的第二因素 {say(p["id"])} 的資訊'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取使用者 {say(p["userid"])} 的第二因素 {say(p["id"])} 的資訊：{why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立領域 {say(p["realm"])}（{label("enum/realm.type/", p["type"])}）'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立領域 {say(p["realm"])}（{label("enum/realm.type/", p["type"])}）：{why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更領域 {say(p["realm"])}'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更領域 {say(p["realm"])}：{why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除領域 {say(p["realm"])}'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除領域 {say(p["realm"])}：{why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已開始同步領域 {say(p["realm"])}'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法開始同步領域 {say(p["realm"])}：{why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已開始預覽領域 {say(p["realm"])} 的同步'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法開始預覽領域 {say(p["realm"])} 的同步：{why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取領域 {say(p["realm"])} 的設定'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取領域 {say(p["realm"])} 的設定：{why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已同步領域 {say(p["realm"])}'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法同步領域 {say(p["realm"])}：{why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除領域同步作業 {say(p["id"])}'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除領域同步作業 {say(p["id"])}：{why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立領域同步作業 {say(p["id"])}'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立領域同步作業 {say(p["id"])}：{why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更領域同步作業 {say(p["id"])}'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更領域同步作業 {say(p["id"])}：{why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 ACME 外掛 {say(p["id"])}'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 ACME 外掛 {say(p["id"])}：{why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 ACME 外掛 {say(p["id"])}'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 ACME 外掛 {say(p["id"])}：{why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 ACME 外掛 {say(p["id"])}'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 ACME 外掛 {say(p["id"])}：{why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出 ACME 外掛'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出 ACME 外掛：{why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取 ACME 外掛 {say(p["id"])} 的設定'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取 ACME 外掛 {say(p["id"])} 的設定：{why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求註冊 ACME 帳號 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法註冊 ACME 帳號 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}：{why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求停用 ACME 帳號 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停用 ACME 帳號 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}：{why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求變更 ACME 帳號 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 ACME 帳號 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}：{why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取 ACME 帳號 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} 的資訊'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取 ACME 帳號 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} 的資訊：{why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求撤銷節點 {say(p["node"])} 的憑證'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法撤銷節點 {say(p["node"])} 的憑證：{why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求申請節點 {say(p["node"])} 的憑證'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法申請節點 {say(p["node"])} 的憑證：{why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求更新節點 {say(p["node"])} 的憑證'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法更新節點 {say(p["node"])} 的憑證：{why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除節點 {say(p["node"])} 的憑證'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除節點 {say(p["node"])} 的憑證：{why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已上傳節點 {say(p["node"])} 的憑證'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法上傳節點 {say(p["node"])} 的憑證：{why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 sendmail 端點 {say(p["name"])}'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 sendmail 端點 {say(p["name"])}：{why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 sendmail 端點 {say(p["name"])}'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 sendmail 端點 {say(p["name"])}：{why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 sendmail 端點 {say(p["name"])}'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 sendmail 端點 {say(p["name"])}：{why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立通知比對器 {say(p["name"])}'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立通知比對器 {say(p["name"])}：{why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除通知比對器 {say(p["name"])}'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除通知比對器 {say(p["name"])}：{why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更通知比對器 {say(p["name"])}'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更通知比對器 {say(p["name"])}：{why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除指標伺服器 {say(p["id"])}'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除指標伺服器 {say(p["id"])}：{why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立指標伺服器 {say(p["id"])}'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立指標伺服器 {say(p["id"])}：{why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更指標伺服器 {say(p["id"])}'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更指標伺服器 {say(p["id"])}：{why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取指標伺服器 {say(p["id"])} 的設定'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取指標伺服器 {say(p["id"])} 的設定：{why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取指標'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取指標：{why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 Gotify 端點 {say(p["name"])}'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 Gotify 端點 {say(p["name"])}：{why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 Gotify 端點 {say(p["name"])}'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 Gotify 端點 {say(p["name"])}：{why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 Gotify 端點 {say(p["name"])}'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 Gotify 端點 {say(p["name"])}：{why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 SMTP 端點 {say(p["name"])}'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 SMTP 端點 {say(p["name"])}：{why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 SMTP 端點 {say(p["name"])}'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 SMTP 端點 {say(p["name"])}：{why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 SMTP 端點 {say(p["name"])}'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 SMTP 端點 {say(p["name"])}：{why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 webhook 端點 {say(p["name"])}'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 webhook 端點 {say(p["name"])}：{why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 webhook 端點 {say(p["name"])}'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 webhook 端點 {say(p["name"])}：{why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 webhook 端點 {say(p["name"])}'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 webhook 端點 {say(p["name"])}：{why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出 webhook 端點'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出 webhook 端點：{why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取 webhook 端點 {say(p["name"])} 的設定'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取 webhook 端點 {say(p["name"])} 的設定：{why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已測試通知目標 {say(p["name"])}'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法測試通知目標 {say(p["name"])}：{why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求啟動節點 {say(p["node"])} 上的服務 {say(p["service"])}'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟動節點 {say(p["node"])} 上的服務 {say(p["service"])}：{why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求停止節點 {say(p["node"])} 上的服務 {say(p["service"])}'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停止節點 {say(p["node"])} 上的服務 {say(p["service"])}：{why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求重新啟動節點 {say(p["node"])} 上的服務 {say(p["service"])}'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法重新啟動節點 {say(p["node"])} 上的服務 {say(p["service"])}：{why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求重新載入節點 {say(p["node"])} 上的服務 {say(p["service"])}'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法重新載入節點 {say(p["node"])} 上的服務 {say(p["service"])}：{why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除節點 {say(p["node"])} 的技術支援合約'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除節點 {say(p["node"])} 的技術支援合約：{why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已重新整理節點 {say(p["node"])} 的技術支援合約'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法重新整理節點 {say(p["node"])} 的技術支援合約：{why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更節點 {say(p["node"])} 的技術支援合約'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更節點 {say(p["node"])} 的技術支援合約：{why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取節點 {say(p["node"])} 的技術支援合約'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取節點 {say(p["node"])} 的技術支援合約：{why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求更新節點 {say(p["node"])} 的套件索引'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法更新節點 {say(p["node"])} 的套件索引：{why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更節點 {say(p["node"])} 上 {say(p["path"])} 的套件庫 {say(p["index"])}'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更節點 {say(p["node"])} 上 {say(p["path"])} 的套件庫 {say(p["index"])}：{why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上新增套件庫 {say(p["handle"])}'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上新增套件庫 {say(p["handle"])}：{why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已啟用節點 {say(p["node"])} 上 {say(p["path"])} 的套件庫 {say(p["index"])}'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟用節點 {say(p["node"])} 上 {say(p["path"])} 的套件庫 {say(p["index"])}：{why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已停用節點 {say(p["node"])} 上 {say(p["path"])} 的套件庫 {say(p["index"])}'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停用節點 {say(p["node"])} 上 {say(p["path"])} 的套件庫 {say(p["index"])}：{why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更節點 {say(p["node"])} 的設定'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更節點 {say(p["node"])} 的設定：{why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已重新啟動節點 {say(p["node"])}'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法重新啟動節點 {say(p["node"])}：{why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上執行一組呼叫'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上執行一組呼叫：{why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求喚醒節點 {say(p["node"])}'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法喚醒節點 {say(p["node"])}：{why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取節點 {say(p["node"])} 的報告'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取節點 {say(p["node"])} 的報告：{why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將節點 {say(p["node"])} 關機'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將節點 {say(p["node"])} 關機：{why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取節點 {say(p["node"])} 的 Syslog'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取節點 {say(p["node"])} 的 Syslog：{why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取節點 {say(p["node"])} 的 journal 記錄'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取節點 {say(p["node"])} 的 journal 記錄：{why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已捨棄節點 {say(p["node"])} 上網路設定待套用的變更'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法捨棄節點 {say(p["node"])} 上網路設定待套用的變更：{why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求套用節點 {say(p["node"])} 上的網路設定'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法套用節點 {say(p["node"])} 上的網路設定：{why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上建立網路介面 {say(p["iface"])}'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上建立網路介面 {say(p["iface"])}：{why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除節點 {say(p["node"])} 上的網路介面 {say(p["iface"])}'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除節點 {say(p["node"])} 上的網路介面 {say(p["iface"])}：{why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更節點 {say(p["node"])} 上的網路介面 {say(p["iface"])}'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更節點 {say(p["node"])} 上的網路介面 {say(p["iface"])}：{why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更節點 {say(p["node"])} 上的 DNS 伺服器'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更節點 {say(p["node"])} 上的 DNS 伺服器：{why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更節點 {say(p["node"])} 上的時區'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更節點 {say(p["node"])} 上的時區：{why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更節點 {say(p["node"])} 上的 hosts 檔案'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更節點 {say(p["node"])} 上的 hosts 檔案：{why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已停止作業 {say(p["upid"])}'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停止作業 {say(p["upid"])}：{why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取作業 {say(p["upid"])} 的記錄'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取作業 {say(p["upid"])} 的記錄：{why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上為 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} 啟動作業 {say(p["kind"])}'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上為 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} 完成作業 {say(p["kind"])}'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上為 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} 完成作業 {say(p["kind"])}：{why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上為 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} 完成作業 {say(p["kind"])}，但有 {number(p["warnings"])} 個警告'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上為 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} 將作業 {say(p["kind"])} 執行完畢：{why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(r["node"])} 上啟動排程作業 {say(p["id"])}'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(r["node"])} 上啟動排程作業 {say(p["id"])}：{why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已取得客體機 {say(p["vmid"])} 的 VNC 主控台票證'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法取得客體機 {say(p["vmid"])} 的 VNC 主控台票證：{why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已取得客體機 {say(p["vmid"])} 的文字主控台票證'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法取得客體機 {say(p["vmid"])} 的文字主控台票證：{why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已取得客體機 {say(p["vmid"])} 的 SPICE 主控台票證'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法取得客體機 {say(p["vmid"])} 的 SPICE 主控台票證：{why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已傳送按鍵至虛擬機 {say(p["vmid"])}'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法傳送按鍵至虛擬機 {say(p["vmid"])}：{why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已連線至客體機 {say(p["vmid"])} 的主控台'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法連線至客體機 {say(p["vmid"])} 的主控台：{why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已開啟客體機 {say(p["vmid"])} 的主控台'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法開啟客體機 {say(p["vmid"])} 的主控台：{why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 開啟客體機 {say(p["vmid"])} 的主控台共 {number(p["duration"])} 秒'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已取得節點 {say(p["node"])} 的 VNC Shell 票證'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法取得節點 {say(p["node"])} 的 VNC Shell 票證：{why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已取得節點 {say(p["node"])} 的文字 Shell 票證'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法取得節點 {say(p["node"])} 的文字 Shell 票證：{why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已取得節點 {say(p["node"])} 的 SPICE Shell 票證'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法取得節點 {say(p["node"])} 的 SPICE Shell 票證：{why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已連線至節點 {say(p["node"])} 的主控台'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法連線至節點 {say(p["node"])} 的主控台：{why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已取得節點 {say(p["node"])} 的升級用 Shell 票證'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法取得節點 {say(p["node"])} 的升級用 Shell 票證：{why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已取得節點 {say(p["node"])} 的 Ceph 安裝用 Shell 票證'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法取得節點 {say(p["node"])} 的 Ceph 安裝用 Shell 票證：{why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已開啟節點 {say(p["node"])} 的主控台'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法開啟節點 {say(p["node"])} 的主控台：{why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        return f'{who(r)} 開啟節點 {say(p["node"])} 的主控台共 {number(p["duration"])} 秒'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上開啟 root Shell'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上開啟 root Shell：{why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 在節點 {say(p["node"])} 上開啟 root Shell 共 {number(p["duration"])} 秒'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求建立虛擬機 {say(p["vmid"])}'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立虛擬機 {say(p["vmid"])}：{why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀虛擬機 {say(p["vmid"])}'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀虛擬機 {say(p["vmid"])}：{why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更虛擬機 {say(p["vmid"])}'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更虛擬機 {say(p["vmid"])}：{why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求從 {say(p["archive"])} 還原虛擬機 {say(p["vmid"])}'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從 {say(p["archive"])} 還原虛擬機 {say(p["vmid"])}：{why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已重新產生虛擬機 {say(p["vmid"])} 的 cloud-init 資料'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法重新產生虛擬機 {say(p["vmid"])} 的 cloud-init 資料：{why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求啟動虛擬機 {say(p["vmid"])}'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟動虛擬機 {say(p["vmid"])}：{why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求停止虛擬機 {say(p["vmid"])}'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停止虛擬機 {say(p["vmid"])}：{why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求重置虛擬機 {say(p["vmid"])}'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法重置虛擬機 {say(p["vmid"])}：{why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將虛擬機 {say(p["vmid"])} 關機'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將虛擬機 {say(p["vmid"])} 關機：{why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求重新啟動虛擬機 {say(p["vmid"])}'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法重新啟動虛擬機 {say(p["vmid"])}：{why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求暫停虛擬機 {say(p["vmid"])}'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法暫停虛擬機 {say(p["vmid"])}：{why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求讓虛擬機 {say(p["vmid"])} 繼續執行'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讓虛擬機 {say(p["vmid"])} 繼續執行：{why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將虛擬機 {say(p["vmid"])} 複製為虛擬機 {say(p["newid"])}'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將虛擬機 {say(p["vmid"])} 複製為虛擬機 {say(p["newid"])}：{why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將虛擬機 {say(p["vmid"])} 遷移至節點 {say(p["target"])}'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將虛擬機 {say(p["vmid"])} 遷移至節點 {say(p["target"])}：{why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將虛擬機 {say(p["vmid"])} 遷移至其他叢集'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將虛擬機 {say(p["vmid"])} 遷移至其他叢集：{why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已傳送監視器指令至虛擬機 {say(p["vmid"])}'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法傳送監視器指令至虛擬機 {say(p["vmid"])}：{why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將虛擬機 {say(p["vmid"])} 轉換為範本'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將虛擬機 {say(p["vmid"])} 轉換為範本：{why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求接收虛擬機 {say(p["vmid"])}'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法接收虛擬機 {say(p["vmid"])}：{why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已啟動虛擬機 {say(p["vmid"])} 的狀態伺服器'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟動虛擬機 {say(p["vmid"])} 的狀態伺服器：{why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已開啟虛擬機 {say(p["vmid"])} 的遷移通道'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法開啟虛擬機 {say(p["vmid"])} 的遷移通道：{why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取虛擬機 {say(p["vmid"])} 的 cloud-init 資料'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取虛擬機 {say(p["vmid"])} 的 cloud-init 資料：{why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已捨棄虛擬機 {say(p["vmid"])} 待套用的變更'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法捨棄虛擬機 {say(p["vmid"])} 待套用的變更：{why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將虛擬機 {say(p["vmid"])} 休眠'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將虛擬機 {say(p["vmid"])} 休眠：{why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已停止虛擬機 {say(p["vmid"])} 的狀態伺服器'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停止虛擬機 {say(p["vmid"])} 的狀態伺服器：{why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求建立容器 {say(p["vmid"])}'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立容器 {say(p["vmid"])}：{why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀容器 {say(p["vmid"])}'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀容器 {say(p["vmid"])}：{why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更容器 {say(p["vmid"])}'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更容器 {say(p["vmid"])}：{why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求啟動容器 {say(p["vmid"])}'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟動容器 {say(p["vmid"])}：{why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求停止容器 {say(p["vmid"])}'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停止容器 {say(p["vmid"])}：{why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將容器 {say(p["vmid"])} 關機'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將容器 {say(p["vmid"])} 關機：{why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求暫停容器 {say(p["vmid"])}'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法暫停容器 {say(p["vmid"])}：{why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求讓容器 {say(p["vmid"])} 繼續執行'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讓容器 {say(p["vmid"])} 繼續執行：{why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求重新啟動容器 {say(p["vmid"])}'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法重新啟動容器 {say(p["vmid"])}：{why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將容器 {say(p["vmid"])} 遷移至其他叢集'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將容器 {say(p["vmid"])} 遷移至其他叢集：{why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將容器 {say(p["vmid"])} 遷移至節點 {say(p["target"])}'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將容器 {say(p["vmid"])} 遷移至節點 {say(p["target"])}：{why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將容器 {say(p["vmid"])} 轉換為範本'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將容器 {say(p["vmid"])} 轉換為範本：{why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將容器 {say(p["vmid"])} 複製為容器 {say(p["newid"])}'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將容器 {say(p["vmid"])} 複製為容器 {say(p["newid"])}：{why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求接收容器 {say(p["vmid"])}'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法接收容器 {say(p["vmid"])}：{why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已開啟容器 {say(p["vmid"])} 的遷移通道'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法開啟容器 {say(p["vmid"])} 的遷移通道：{why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求從 {say(p["ostemplate"])} 還原容器 {say(p["vmid"])}'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從 {say(p["ostemplate"])} 還原容器 {say(p["vmid"])}：{why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已捨棄容器 {say(p["vmid"])} 待套用的變更'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法捨棄容器 {say(p["vmid"])} 待套用的變更：{why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求建立虛擬機 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立虛擬機 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求刪除虛擬機 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除虛擬機 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更虛擬機 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更虛擬機 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求倒回至虛擬機 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法倒回至虛擬機 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取虛擬機 {say(p["vmid"])} 的快照 {say(p["snapname"])} 的設定'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取虛擬機 {say(p["vmid"])} 的快照 {say(p["snapname"])} 的設定：{why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已卸離虛擬機 {say(p["vmid"])} 的磁碟 {say(p["idlist"])}'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法卸離虛擬機 {say(p["vmid"])} 的磁碟 {say(p["idlist"])}：{why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求移動虛擬機 {say(p["vmid"])} 的磁碟 {say(p["disk"])}（目標儲存：{say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}）'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法移動虛擬機 {say(p["vmid"])} 的磁碟 {say(p["disk"])}（目標儲存：{say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}）：{why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求調整虛擬機 {say(p["vmid"])} 的磁碟 {say(p["disk"])} 的大小'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法調整虛擬機 {say(p["vmid"])} 的磁碟 {say(p["disk"])} 的大小：{why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已銷毀虛擬機 {say(p["vmid"])} 的磁碟 {say(p["idlist"])}'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀虛擬機 {say(p["vmid"])} 的磁碟 {say(p["idlist"])}：{why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將虛擬機 {say(p["vmid"])} 的磁碟 {say(p["disk"])} 重新指派給虛擬機 {say(p["target-vmid"])}'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將虛擬機 {say(p["vmid"])} 的磁碟 {say(p["disk"])} 重新指派給虛擬機 {say(p["target-vmid"])}：{why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求建立容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求刪除容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求倒回至容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法倒回至容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更容器 {say(p["vmid"])} 的快照 {say(p["snapname"])}：{why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求調整容器 {say(p["vmid"])} 的磁碟 {say(p["disk"])} 的大小'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法調整容器 {say(p["vmid"])} 的磁碟 {say(p["disk"])} 的大小：{why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求移動容器 {say(p["vmid"])} 的磁碟 {say(p["volume"])}（目標儲存：{say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}）'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法移動容器 {say(p["vmid"])} 的磁碟 {say(p["volume"])}（目標儲存：{say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}）：{why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將容器 {say(p["vmid"])} 的磁碟 {say(p["volume"])} 重新指派給容器 {say(p["target-vmid"])}'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將容器 {say(p["vmid"])} 的磁碟 {say(p["volume"])} 重新指派給容器 {say(p["target-vmid"])}：{why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已對虛擬機 {say(p["vmid"])} 的客體機代理程式傳送指令「{label("enum/guest-agent.send-command.command/", p["command"])}」'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法對虛擬機 {say(p["vmid"])} 的客體機代理程式傳送指令「{label("enum/guest-agent.send-command.command/", p["command"])}」：{why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已凍結虛擬機 {say(p["vmid"])} 的檔案系統'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法凍結虛擬機 {say(p["vmid"])} 的檔案系統：{why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取虛擬機 {say(p["vmid"])} 的凍結狀態'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取虛擬機 {say(p["vmid"])} 的凍結狀態：{why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已解除虛擬機 {say(p["vmid"])} 的檔案系統凍結'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法解除虛擬機 {say(p["vmid"])} 的檔案系統凍結：{why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已修剪虛擬機 {say(p["vmid"])} 的檔案系統'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法修剪虛擬機 {say(p["vmid"])} 的檔案系統：{why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已對虛擬機 {say(p["vmid"])} 的客體機代理程式執行 ping'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法對虛擬機 {say(p["vmid"])} 的客體機代理程式執行 ping：{why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求客體機代理程式將虛擬機 {say(p["vmid"])} 關機'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法要求客體機代理程式將虛擬機 {say(p["vmid"])} 關機：{why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求客體機代理程式將虛擬機 {say(p["vmid"])} 暫停至磁碟'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法要求客體機代理程式將虛擬機 {say(p["vmid"])} 暫停至磁碟：{why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求客體機代理程式將虛擬機 {say(p["vmid"])} 暫停至記憶體與磁碟'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法要求客體機代理程式將虛擬機 {say(p["vmid"])} 暫停至記憶體與磁碟：{why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求客體機代理程式將虛擬機 {say(p["vmid"])} 暫停至記憶體'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法要求客體機代理程式將虛擬機 {say(p["vmid"])} 暫停至記憶體：{why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已設定虛擬機 {say(p["vmid"])} 中使用者 {say(p["username"])} 的密碼'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法設定虛擬機 {say(p["vmid"])} 中使用者 {say(p["username"])} 的密碼：{why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在虛擬機 {say(p["vmid"])} 中執行程式'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在虛擬機 {say(p["vmid"])} 中執行程式：{why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已寫入虛擬機 {say(p["vmid"])} 中的檔案 {say(p["file"])}'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法寫入虛擬機 {say(p["vmid"])} 中的檔案 {say(p["file"])}：{why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取虛擬機 {say(p["vmid"])} 中的檔案 {say(p["file"])}'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取虛擬機 {say(p["vmid"])} 中的檔案 {say(p["file"])}：{why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取虛擬機 {say(p["vmid"])} 中處理程序 {say(p["pid"])} 的結果'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取虛擬機 {say(p["vmid"])} 中處理程序 {say(p["pid"])} 的結果：{why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求啟動叢集的客體機'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟動叢集的客體機：{why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求關閉叢集的客體機'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法關閉叢集的客體機：{why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求暫停叢集的客體機'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法暫停叢集的客體機：{why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將叢集的客體機遷移至節點 {say(p["target"])}'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將叢集的客體機遷移至節點 {say(p["target"])}：{why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求啟動節點 {say(p["node"])} 上的客體機'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟動節點 {say(p["node"])} 上的客體機：{why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求關閉節點 {say(p["node"])} 上的客體機'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法關閉節點 {say(p["node"])} 上的客體機：{why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求暫停節點 {say(p["node"])} 上的客體機'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法暫停節點 {say(p["node"])} 上的客體機：{why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將節點 {say(p["node"])} 上的客體機遷移至節點 {say(p["target"])}'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將節點 {say(p["node"])} 上的客體機遷移至節點 {say(p["target"])}：{why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在儲存 {say(p["storage"])} 中配置磁碟區 {say(p["filename"])}'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在儲存 {say(p["storage"])} 中配置磁碟區 {say(p["filename"])}：{why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求刪除儲存 {say(p["storage"])} 中的磁碟區 {say(p["volume"])}'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除儲存 {say(p["storage"])} 中的磁碟區 {say(p["volume"])}：{why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求複製儲存 {say(p["storage"])} 中的磁碟區 {say(p["volume"])}'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法複製儲存 {say(p["storage"])} 中的磁碟區 {say(p["volume"])}：{why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更儲存 {say(p["storage"])} 中的磁碟區 {say(p["volume"])}'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更儲存 {say(p["storage"])} 中的磁碟區 {say(p["volume"])}：{why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將檔案 {say(p["filename"])} 上傳至儲存 {say(p["storage"])}'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將檔案 {say(p["filename"])} 上傳至儲存 {say(p["storage"])}：{why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將檔案 {say(p["filename"])} 下載至儲存 {say(p["storage"])}'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將檔案 {say(p["filename"])} 下載至儲存 {say(p["storage"])}：{why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將映像 {say(p["reference"])} 拉取至儲存 {say(p["storage"])}'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將映像 {say(p["reference"])} 拉取至儲存 {say(p["storage"])}：{why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將範本 {say(p["template"])} 下載至儲存 {say(p["storage"])}'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將範本 {say(p["template"])} 下載至儲存 {say(p["storage"])}：{why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已保護儲存 {say(p["storage"])} 中的磁碟區 {say(p["volume"])}'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法保護儲存 {say(p["storage"])} 中的磁碟區 {say(p["volume"])}：{why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已解除對儲存 {say(p["storage"])} 中磁碟區 {say(p["volume"])} 的保護'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法解除對儲存 {say(p["storage"])} 中磁碟區 {say(p["volume"])} 的保護：{why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立儲存 {say(p["storage"])}'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立儲存 {say(p["storage"])}：{why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除儲存 {say(p["storage"])}'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除儲存 {say(p["storage"])}：{why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更儲存 {say(p["storage"])}'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更儲存 {say(p["storage"])}：{why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將儲存 {say(p["storage"])} 設為啟用'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將儲存 {say(p["storage"])} 設為啟用：{why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將儲存 {say(p["storage"])} 設為停用'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將儲存 {say(p["storage"])} 設為停用：{why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出 CIFS 伺服器 {say(p["server"])} 的共用資料夾'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出 CIFS 伺服器 {say(p["server"])} 的共用資料夾：{why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出備份伺服器 {say(p["server"])} 的資料儲存區'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出備份伺服器 {say(p["server"])} 的資料儲存區：{why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出 NFS 伺服器 {say(p["server"])} 的匯出目錄'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出 NFS 伺服器 {say(p["server"])} 的匯出目錄：{why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出 iSCSI 入口 {say(p["portal"])} 的目標'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出 iSCSI 入口 {say(p["portal"])} 的目標：{why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上查詢 URL'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上查詢 URL：{why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出 OCI 儲存庫 {say(p["reference"])} 的標籤'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出 OCI 儲存庫 {say(p["reference"])} 的標籤：{why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立備份作業（ID：{say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}）'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立備份作業（ID：{say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}）：{why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除備份作業 {say(p["id"])}'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除備份作業 {say(p["id"])}：{why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更備份作業 {say(p["id"])}'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更備份作業 {say(p["id"])}：{why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將備份作業 {say(p["id"])} 設為啟用'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將備份作業 {say(p["id"])} 設為啟用：{why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將備份作業 {say(p["id"])} 設為停用'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將備份作業 {say(p["id"])} 設為停用：{why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求在節點 {say(p["node"])} 上建立備份（客體機：{say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}）'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上建立備份（客體機：{say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}）：{why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求清理儲存 {say(p["storage"])} 中的舊備份'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法清理儲存 {say(p["storage"])} 中的舊備份：{why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取備份 {say(p["volume"])} 的設定'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取備份 {say(p["volume"])} 的設定：{why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出儲存 {say(p["storage"])} 中備份 {say(p["volume"])} 的檔案'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出儲存 {say(p["storage"])} 中備份 {say(p["volume"])} 的檔案：{why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已下載儲存 {say(p["storage"])} 中備份 {say(p["volume"])} 的檔案'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法下載儲存 {say(p["storage"])} 中備份 {say(p["volume"])} 的檔案：{why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已停止節點 {say(p["node"])} 上執行中的備份'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停止節點 {say(p["node"])} 上執行中的備份：{why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立複寫作業 {say(p["id"])}'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立複寫作業 {say(p["id"])}：{why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求刪除複寫作業 {say(p["id"])}'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除複寫作業 {say(p["id"])}：{why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更複寫作業 {say(p["id"])}'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更複寫作業 {say(p["id"])}：{why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求在節點 {say(p["node"])} 上執行複寫作業 {say(p["id"])}'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上執行複寫作業 {say(p["id"])}：{why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求在節點 {say(p["node"])} 上建立 LVM 磁碟區群組 {say(p["name"])}'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上建立 LVM 磁碟區群組 {say(p["name"])}：{why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀節點 {say(p["node"])} 上的 LVM 磁碟區群組 {say(p["name"])}'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀節點 {say(p["node"])} 上的 LVM 磁碟區群組 {say(p["name"])}：{why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求在節點 {say(p["node"])} 上建立 LVM Thin Pool {say(p["name"])}'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上建立 LVM Thin Pool {say(p["name"])}：{why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀節點 {say(p["node"])} 上的 LVM Thin Pool {say(p["name"])}'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀節點 {say(p["node"])} 上的 LVM Thin Pool {say(p["name"])}：{why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求在節點 {say(p["node"])} 上建立檔案系統 {say(p["name"])}'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上建立檔案系統 {say(p["name"])}：{why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀節點 {say(p["node"])} 上的檔案系統 {say(p["name"])}'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀節點 {say(p["node"])} 上的檔案系統 {say(p["name"])}：{why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求在節點 {say(p["node"])} 上建立 ZFS 集區 {say(p["name"])}'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上建立 ZFS 集區 {say(p["name"])}：{why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀節點 {say(p["node"])} 上的 ZFS 集區 {say(p["name"])}'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀節點 {say(p["node"])} 上的 ZFS 集區 {say(p["name"])}：{why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求初始化節點 {say(p["node"])} 上的磁碟 {say(p["disk"])}'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法初始化節點 {say(p["node"])} 上的磁碟 {say(p["disk"])}：{why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求抹除節點 {say(p["node"])} 上的磁碟 {say(p["disk"])}'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法抹除節點 {say(p["node"])} 上的磁碟 {say(p["disk"])}：{why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立安全性群組 {say(p["group"])}'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立安全性群組 {say(p["group"])}：{why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除安全性群組 {say(p["group"])}'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除安全性群組 {say(p["group"])}：{why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將安全性群組 {say(p["rename"])} 重新命名為 {say(p["group"])}'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將安全性群組 {say(p["rename"])} 重新命名為 {say(p["group"])}：{why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立叢集的防火牆規則（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立叢集的防火牆規則（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）：{why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除叢集位置 {say(p["pos"])} 的防火牆規則'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除叢集位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更叢集位置 {say(p["pos"])} 的防火牆規則'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更叢集位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已移動叢集位置 {say(p["pos"])} 的防火牆規則'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法移動叢集位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將叢集位置 {say(p["pos"])} 的防火牆規則設為啟用'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將叢集位置 {say(p["pos"])} 的防火牆規則設為啟用：{why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將叢集位置 {say(p["pos"])} 的防火牆規則設為停用'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將叢集位置 {say(p["pos"])} 的防火牆規則設為停用：{why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 IP 集合 {say(p["name"])}'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 IP 集合 {say(p["name"])}：{why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 IP 集合 {say(p["name"])}'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 IP 集合 {say(p["name"])}：{why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將 IP 集合 {say(p["rename"])} 重新命名為 {say(p["name"])}'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將 IP 集合 {say(p["rename"])} 重新命名為 {say(p["name"])}：{why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}：{why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}：{why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}：{why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立防火牆別名 {say(p["name"])}'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立防火牆別名 {say(p["name"])}：{why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除防火牆別名 {say(p["name"])}'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除防火牆別名 {say(p["name"])}：{why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更防火牆別名 {say(p["name"])}'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更防火牆別名 {say(p["name"])}：{why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將防火牆別名 {say(p["name"])} 重新命名為 {say(p["rename"])}'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將防火牆別名 {say(p["name"])} 重新命名為 {say(p["rename"])}：{why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更叢集的防火牆選項'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更叢集的防火牆選項：{why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已啟用叢集的防火牆'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟用叢集的防火牆：{why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已停用叢集的防火牆'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停用叢集的防火牆：{why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取節點 {say(p["node"])} 上的防火牆記錄'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取節點 {say(p["node"])} 上的防火牆記錄：{why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上建立防火牆規則（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上建立防火牆規則（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）：{why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除節點 {say(p["node"])} 上位置 {say(p["pos"])} 的防火牆規則'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除節點 {say(p["node"])} 上位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更節點 {say(p["node"])} 上位置 {say(p["pos"])} 的防火牆規則'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更節點 {say(p["node"])} 上位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已移動節點 {say(p["node"])} 上位置 {say(p["pos"])} 的防火牆規則'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法移動節點 {say(p["node"])} 上位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將節點 {say(p["node"])} 上位置 {say(p["pos"])} 的防火牆規則設為啟用'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將節點 {say(p["node"])} 上位置 {say(p["pos"])} 的防火牆規則設為啟用：{why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將節點 {say(p["node"])} 上位置 {say(p["pos"])} 的防火牆規則設為停用'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將節點 {say(p["node"])} 上位置 {say(p["pos"])} 的防火牆規則設為停用：{why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立客體機 {say(p["vmid"])} 的防火牆規則（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立客體機 {say(p["vmid"])} 的防火牆規則（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）：{why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除客體機 {say(p["vmid"])} 位置 {say(p["pos"])} 的防火牆規則'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除客體機 {say(p["vmid"])} 位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更客體機 {say(p["vmid"])} 位置 {say(p["pos"])} 的防火牆規則'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更客體機 {say(p["vmid"])} 位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已移動客體機 {say(p["vmid"])} 位置 {say(p["pos"])} 的防火牆規則'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法移動客體機 {say(p["vmid"])} 位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將客體機 {say(p["vmid"])} 位置 {say(p["pos"])} 的防火牆規則設為啟用'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將客體機 {say(p["vmid"])} 位置 {say(p["pos"])} 的防火牆規則設為啟用：{why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將客體機 {say(p["vmid"])} 位置 {say(p["pos"])} 的防火牆規則設為停用'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將客體機 {say(p["vmid"])} 位置 {say(p["pos"])} 的防火牆規則設為停用：{why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立安全性群組 {say(p["group"])} 的防火牆規則（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立安全性群組 {say(p["group"])} 的防火牆規則（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）：{why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除安全性群組 {say(p["group"])} 位置 {say(p["pos"])} 的防火牆規則'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除安全性群組 {say(p["group"])} 位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更安全性群組 {say(p["group"])} 位置 {say(p["pos"])} 的防火牆規則'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更安全性群組 {say(p["group"])} 位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已移動安全性群組 {say(p["group"])} 位置 {say(p["pos"])} 的防火牆規則'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法移動安全性群組 {say(p["group"])} 位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將安全性群組 {say(p["group"])} 位置 {say(p["pos"])} 的防火牆規則設為啟用'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將安全性群組 {say(p["group"])} 位置 {say(p["pos"])} 的防火牆規則設為啟用：{why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將安全性群組 {say(p["group"])} 位置 {say(p["pos"])} 的防火牆規則設為停用'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將安全性群組 {say(p["group"])} 位置 {say(p["pos"])} 的防火牆規則設為停用：{why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 VNet {say(p["vnet"])} 的防火牆規則（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 VNet {say(p["vnet"])} 的防火牆規則（{label("enum/rule-direction/", p["type"])} {say(p["action"])}）：{why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 的防火牆規則'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 的防火牆規則'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已移動 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 的防火牆規則'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法移動 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 的防火牆規則：{why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 的防火牆規則設為啟用'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 的防火牆規則設為啟用：{why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 的防火牆規則設為停用'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將 VNet {say(p["vnet"])} 位置 {say(p["pos"])} 的防火牆規則設為停用：{why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立客體機 {say(p["vmid"])} 的 IP 集合 {say(p["name"])}'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立客體機 {say(p["vmid"])} 的 IP 集合 {say(p["name"])}：{why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除客體機 {say(p["vmid"])} 的 IP 集合 {say(p["name"])}'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除客體機 {say(p["vmid"])} 的 IP 集合 {say(p["name"])}：{why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將客體機 {say(p["vmid"])} 的 IP 集合 {say(p["rename"])} 重新命名為 {say(p["name"])}'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將客體機 {say(p["vmid"])} 的 IP 集合 {say(p["rename"])} 重新命名為 {say(p["name"])}：{why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立客體機 {say(p["vmid"])} 的 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立客體機 {say(p["vmid"])} 的 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}：{why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除客體機 {say(p["vmid"])} 的 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除客體機 {say(p["vmid"])} 的 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}：{why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更客體機 {say(p["vmid"])} 的 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更客體機 {say(p["vmid"])} 的 IP 集合 {say(p["name"])} 的項目 {say(p["cidr"])}：{why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立客體機 {say(p["vmid"])} 的防火牆別名 {say(p["name"])}'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立客體機 {say(p["vmid"])} 的防火牆別名 {say(p["name"])}：{why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除客體機 {say(p["vmid"])} 的防火牆別名 {say(p["name"])}'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除客體機 {say(p["vmid"])} 的防火牆別名 {say(p["name"])}：{why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更客體機 {say(p["vmid"])} 的防火牆別名 {say(p["name"])}'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更客體機 {say(p["vmid"])} 的防火牆別名 {say(p["name"])}：{why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將客體機 {say(p["vmid"])} 的防火牆別名 {say(p["name"])} 重新命名為 {say(p["rename"])}'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將客體機 {say(p["vmid"])} 的防火牆別名 {say(p["name"])} 重新命名為 {say(p["rename"])}：{why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更節點 {say(p["node"])} 上的防火牆選項'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更節點 {say(p["node"])} 上的防火牆選項：{why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已啟用節點 {say(p["node"])} 上的防火牆'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟用節點 {say(p["node"])} 上的防火牆：{why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已停用節點 {say(p["node"])} 上的防火牆'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停用節點 {say(p["node"])} 上的防火牆：{why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更客體機 {say(p["vmid"])} 的防火牆選項'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更客體機 {say(p["vmid"])} 的防火牆選項：{why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已啟用客體機 {say(p["vmid"])} 的防火牆'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟用客體機 {say(p["vmid"])} 的防火牆：{why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已停用客體機 {say(p["vmid"])} 的防火牆'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停用客體機 {say(p["vmid"])} 的防火牆：{why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 VNet {say(p["vnet"])} 的防火牆選項'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 VNet {say(p["vnet"])} 的防火牆選項：{why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已啟用 VNet {say(p["vnet"])} 的防火牆'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟用 VNet {say(p["vnet"])} 的防火牆：{why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已停用 VNet {say(p["vnet"])} 的防火牆'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停用 VNet {say(p["vnet"])} 的防火牆：{why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取客體機 {say(p["vmid"])} 的防火牆記錄'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取客體機 {say(p["vmid"])} 的防火牆記錄：{why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求套用 SDN 設定'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法套用 SDN 設定：{why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已捨棄 SDN 設定待套用的變更'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法捨棄 SDN 設定待套用的變更：{why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 SDN VNet {say(p["vnet"])}'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 SDN VNet {say(p["vnet"])}：{why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 SDN VNet {say(p["vnet"])}'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 SDN VNet {say(p["vnet"])}：{why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 SDN VNet {say(p["vnet"])}'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 SDN VNet {say(p["vnet"])}：{why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 VNet {say(p["vnet"])} 的 SDN 子網路 {say(p["subnet"])}'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 VNet {say(p["vnet"])} 的 SDN 子網路 {say(p["subnet"])}：{why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 VNet {say(p["vnet"])} 的 SDN 子網路 {say(p["subnet"])}'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 VNet {say(p["vnet"])} 的 SDN 子網路 {say(p["subnet"])}：{why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 VNet {say(p["vnet"])} 的 SDN 子網路 {say(p["subnet"])}'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 VNet {say(p["vnet"])} 的 SDN 子網路 {say(p["subnet"])}：{why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 VNet {say(p["vnet"])} 的 SDN IP 對應 {say(p["ip"])}'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 VNet {say(p["vnet"])} 的 SDN IP 對應 {say(p["ip"])}：{why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 VNet {say(p["vnet"])} 的 SDN IP 對應 {say(p["ip"])}'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 VNet {say(p["vnet"])} 的 SDN IP 對應 {say(p["ip"])}：{why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 VNet {say(p["vnet"])} 的 SDN IP 對應 {say(p["ip"])}'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 VNet {say(p["vnet"])} 的 SDN IP 對應 {say(p["ip"])}：{why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 SDN 區域 {say(p["zone"])}'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 SDN 區域 {say(p["zone"])}：{why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 SDN 區域 {say(p["zone"])}'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 SDN 區域 {say(p["zone"])}：{why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 SDN 區域 {say(p["zone"])}'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 SDN 區域 {say(p["zone"])}：{why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 SDN 控制器 {say(p["controller"])}'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 SDN 控制器 {say(p["controller"])}：{why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 SDN 控制器 {say(p["controller"])}'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 SDN 控制器 {say(p["controller"])}：{why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 SDN 控制器 {say(p["controller"])}'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 SDN 控制器 {say(p["controller"])}：{why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 SDN IPAM {say(p["ipam"])}'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 SDN IPAM {say(p["ipam"])}：{why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 SDN IPAM {say(p["ipam"])}'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 SDN IPAM {say(p["ipam"])}：{why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 SDN IPAM {say(p["ipam"])}'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 SDN IPAM {say(p["ipam"])}：{why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出 SDN IPAM'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出 SDN IPAM：{why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取 SDN IPAM {say(p["ipam"])} 的設定'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取 SDN IPAM {say(p["ipam"])} 的設定：{why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 SDN DNS 伺服器 {say(p["dns"])}'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 SDN DNS 伺服器 {say(p["dns"])}：{why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 SDN DNS 伺服器 {say(p["dns"])}'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 SDN DNS 伺服器 {say(p["dns"])}：{why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 SDN DNS 伺服器 {say(p["dns"])}'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 SDN DNS 伺服器 {say(p["dns"])}：{why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已列出 SDN DNS 伺服器'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法列出 SDN DNS 伺服器：{why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取 SDN DNS 伺服器 {say(p["dns"])} 的設定'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取 SDN DNS 伺服器 {say(p["dns"])} 的設定：{why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 SDN Fabric {say(p["id"])}'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 SDN Fabric {say(p["id"])}：{why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 SDN Fabric {say(p["id"])}'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 SDN Fabric {say(p["id"])}：{why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 SDN Fabric {say(p["id"])}'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 SDN Fabric {say(p["id"])}：{why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 Fabric {say(p["fabric_id"])} 的 SDN Fabric 節點 {say(p["node_id"])}'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 Fabric {say(p["fabric_id"])} 的 SDN Fabric 節點 {say(p["node_id"])}：{why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 Fabric {say(p["fabric_id"])} 的 SDN Fabric 節點 {say(p["node_id"])}'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 Fabric {say(p["fabric_id"])} 的 SDN Fabric 節點 {say(p["node_id"])}：{why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 Fabric {say(p["fabric_id"])} 的 SDN Fabric 節點 {say(p["node_id"])}'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 Fabric {say(p["fabric_id"])} 的 SDN Fabric 節點 {say(p["node_id"])}：{why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已釋放 SDN 鎖定'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法釋放 SDN 鎖定：{why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已取得 SDN 鎖定'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法取得 SDN 鎖定：{why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已強制釋放 SDN 鎖定'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法強制釋放 SDN 鎖定：{why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 HA 資源 {say(p["sid"])}'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 HA 資源 {say(p["sid"])}：{why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 HA 資源 {say(p["sid"])}'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 HA 資源 {say(p["sid"])}：{why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 HA 資源 {say(p["sid"])}'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 HA 資源 {say(p["sid"])}：{why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將 HA 資源 {say(p["sid"])} 遷移至節點 {say(p["node"])}'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將 HA 資源 {say(p["sid"])} 遷移至節點 {say(p["node"])}：{why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將 HA 資源 {say(p["sid"])} 重新遷移至節點 {say(p["node"])}'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將 HA 資源 {say(p["sid"])} 重新遷移至節點 {say(p["node"])}：{why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求啟動 HA 資源 {say(p["sid"])}'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟動 HA 資源 {say(p["sid"])}：{why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求停止 HA 資源 {say(p["sid"])}'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停止 HA 資源 {say(p["sid"])}：{why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已停用 HA 資源 {say(p["sid"])}'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停用 HA 資源 {say(p["sid"])}：{why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將 HA 資源 {say(p["sid"])} 設為忽略'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將 HA 資源 {say(p["sid"])} 設為忽略：{why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 HA 群組 {say(p["group"])}'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 HA 群組 {say(p["group"])}：{why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 HA 群組 {say(p["group"])}'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 HA 群組 {say(p["group"])}：{why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 HA 群組 {say(p["group"])}'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 HA 群組 {say(p["group"])}：{why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 HA 規則 {say(p["rule"])}'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 HA 規則 {say(p["rule"])}：{why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 HA 規則 {say(p["rule"])}'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 HA 規則 {say(p["rule"])}：{why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 HA 規則 {say(p["rule"])}'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 HA 規則 {say(p["rule"])}：{why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將 HA 管理器撤防'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將 HA 管理器撤防：{why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求將 HA 管理器佈防'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將 HA 管理器佈防：{why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已隔離節點 {say(p["target"])}'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法隔離節點 {say(p["target"])}：{why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已於隔離後重新納入節點 {say(p["target"])}'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已開始節點 {say(p["target"])} 的維護'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法開始節點 {say(p["target"])} 的維護：{why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已結束節點 {say(p["target"])} 的維護'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法結束節點 {say(p["target"])} 的維護：{why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上啟動 HA 客體機 {say(p["vmid"])}'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上啟動 HA 客體機 {say(p["vmid"])}：{why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上停止 HA 客體機 {say(p["vmid"])}'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上停止 HA 客體機 {say(p["vmid"])}：{why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從節點 {say(p["node"])} 遷移 HA 客體機 {say(p["vmid"])}（目標節點：{say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}）'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從節點 {say(p["node"])} 遷移 HA 客體機 {say(p["vmid"])}（目標節點：{say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}）：{why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從節點 {say(p["node"])} 重新遷移 HA 客體機 {say(p["vmid"])}（目標節點：{say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}）'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從節點 {say(p["node"])} 重新遷移 HA 客體機 {say(p["vmid"])}（目標節點：{say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}）：{why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從節點 {say(p["node"])} 復原 HA 客體機 {say(p["vmid"])}（目標節點：{say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}）'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從節點 {say(p["node"])} 復原 HA 客體機 {say(p["vmid"])}：{why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 已放棄節點 {say(p["node"])} 上的 HA 客體機 {say(p["vmid"])}：{why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求變更 Ceph 旗標'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 Ceph 旗標：{why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已設定 Ceph 旗標 {say(p["flag"])}'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法設定 Ceph 旗標 {say(p["flag"])}：{why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已取消 Ceph 旗標 {say(p["flag"])}'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法取消 Ceph 旗標 {say(p["flag"])}：{why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求在節點 {say(p["node"])} 的磁碟 {say(p["dev"])} 上建立 Ceph OSD'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 的磁碟 {say(p["dev"])} 上建立 Ceph OSD：{why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀節點 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])}'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀節點 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])}：{why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將節點 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])} 標記為 in'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將節點 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])} 標記為 in：{why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將節點 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])} 標記為 out'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將節點 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])} 標記為 out：{why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求對節點 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])} 執行 Scrub'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法對節點 {say(p["node"])} 上的 Ceph OSD {say(p["osdid"])} 執行 Scrub：{why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀節點 {say(p["node"])} 上的 Ceph 中繼資料伺服器 {say(p["name"])}'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀節點 {say(p["node"])} 上的 Ceph 中繼資料伺服器 {say(p["name"])}：{why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求在節點 {say(p["node"])} 上建立 Ceph 中繼資料伺服器 {say(p["name"])}'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上建立 Ceph 中繼資料伺服器 {say(p["name"])}：{why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀節點 {say(p["node"])} 上的 Ceph 管理器 {say(p["id"])}'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀節點 {say(p["node"])} 上的 Ceph 管理器 {say(p["id"])}：{why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求在節點 {say(p["node"])} 上建立 Ceph 管理器 {say(p["id"])}'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上建立 Ceph 管理器 {say(p["id"])}：{why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀節點 {say(p["node"])} 上的 Ceph 監視器 {say(p["monid"])}'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀節點 {say(p["node"])} 上的 Ceph 監視器 {say(p["monid"])}：{why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求在節點 {say(p["node"])} 上建立 Ceph 監視器 {say(p["monid"])}'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上建立 Ceph 監視器 {say(p["monid"])}：{why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求建立 Ceph 檔案系統 {say(p["name"])}'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 Ceph 檔案系統 {say(p["name"])}：{why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀 Ceph 檔案系統 {say(p["name"])}'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀 Ceph 檔案系統 {say(p["name"])}：{why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求建立 Ceph 集區 {say(p["name"])}'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 Ceph 集區 {say(p["name"])}：{why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求銷毀 Ceph 集區 {say(p["name"])}'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法銷毀 Ceph 集區 {say(p["name"])}：{why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求變更 Ceph 集區 {say(p["name"])}'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 Ceph 集區 {say(p["name"])}：{why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(p["node"])} 上完成 Ceph 的初始設定'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(p["node"])} 上完成 Ceph 的初始設定：{why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取節點 {say(p["node"])} 上的 Ceph 設定'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取節點 {say(p["node"])} 上的 Ceph 設定：{why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求重新啟動所有 Ceph 常駐程式（類型：{label("enum/ceph.service-type/", p["service-type"])}）'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法重新啟動所有 Ceph 常駐程式（類型：{label("enum/ceph.service-type/", p["service-type"])}）：{why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求停止節點 {say(p["node"])} 上的 Ceph 服務 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法停止節點 {say(p["node"])} 上的 Ceph 服務 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}：{why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求啟動節點 {say(p["node"])} 上的 Ceph 服務 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法啟動節點 {say(p["node"])} 上的 Ceph 服務 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}：{why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求重新啟動節點 {say(p["node"])} 上的 Ceph 服務 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]}'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法重新啟動節點 {say(p["node"])} 上的 Ceph 服務 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]}：{why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求重新啟動節點 {say(p["node"])} 上的所有 Ceph 常駐程式（類型：{label("enum/ceph-service.service-type/", p["service-type"])}）'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法重新啟動節點 {say(p["node"])} 上的所有 Ceph 常駐程式（類型：{label("enum/ceph-service.service-type/", p["service-type"])}）：{why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取節點 {say(p["node"])} 上的 Ceph 記錄'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取節點 {say(p["node"])} 上的 Ceph 記錄：{why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取節點 {say(p["node"])} 上的 Ceph 設定項目'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取節點 {say(p["node"])} 上的 Ceph 設定項目：{why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求建立叢集 {say(p["clustername"])}'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立叢集 {say(p["clustername"])}：{why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已要求加入 {say(p["hostname"])} 的叢集'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法加入 {say(p["hostname"])} 的叢集：{why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取叢集的加入資訊'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取叢集的加入資訊：{why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已移除叢集成員 {say(p["node"])}'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法移除叢集成員 {say(p["node"])}：{why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已新增叢集成員 {say(p["node"])}'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法新增叢集成員 {say(p["node"])}：{why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更資料中心選項'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更資料中心選項：{why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已讀取叢集記錄'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取叢集記錄：{why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(r["node"])} 上失去叢集的仲裁'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(r["node"])} 上重新取得叢集的仲裁'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(r["node"])} 上失去與節點 {say(p["target"])} 的聯繫'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(r["node"])} 上恢復與節點 {say(p["target"])} 的聯繫'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立目錄對應 {say(p["id"])}'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立目錄對應 {say(p["id"])}：{why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除目錄對應 {say(p["id"])}'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除目錄對應 {say(p["id"])}：{why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更目錄對應 {say(p["id"])}'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更目錄對應 {say(p["id"])}：{why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 PCI 對應 {say(p["id"])}'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 PCI 對應 {say(p["id"])}：{why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 PCI 對應 {say(p["id"])}'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 PCI 對應 {say(p["id"])}：{why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 PCI 對應 {say(p["id"])}'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 PCI 對應 {say(p["id"])}：{why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 USB 對應 {say(p["id"])}'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 USB 對應 {say(p["id"])}：{why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 USB 對應 {say(p["id"])}'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 USB 對應 {say(p["id"])}：{why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 USB 對應 {say(p["id"])}'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 USB 對應 {say(p["id"])}：{why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立 CPU 型號 {say(p["cputype"])}'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立 CPU 型號 {say(p["cputype"])}：{why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更 CPU 型號 {say(p["cputype"])}'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更 CPU 型號 {say(p["cputype"])}：{why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除 CPU 型號 {say(p["cputype"])}'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除 CPU 型號 {say(p["cputype"])}：{why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已刪除資源集區 {say(p["poolid"])}'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法刪除資源集區 {say(p["poolid"])}：{why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已建立資源集區 {say(p["poolid"])}'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法建立資源集區 {say(p["poolid"])}：{why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已變更資源集區 {say(p["poolid"])}'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法變更資源集區 {say(p["poolid"])}：{why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已將成員新增至資源集區 {say(p["poolid"])}（客體機：{say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}；儲存：{say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}）'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法將成員新增至資源集區 {say(p["poolid"])}（客體機：{say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}；儲存：{say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}）：{why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已從資源集區 {say(p["poolid"])} 移除成員（客體機：{say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}；儲存：{say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}）'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法從資源集區 {say(p["poolid"])} 移除成員（客體機：{say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}；儲存：{say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}）：{why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)} 發現 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} 未經 API 呼叫就變更了設定檔 {say(p["file"])}'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)} 發現 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} 未經 API 呼叫就建立了設定檔 {say(p["file"])}'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)} 發現 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} 未經 API 呼叫就刪除了設定檔 {say(p["file"])}'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)} 發現 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} 未經 API 呼叫就將設定檔 {say(p["file"])} 移至了 {say(p["target"])}'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法讀取設定檔 {say(p["file"])}：{why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)} 已在節點 {say(r["node"])} 上驗證叢集的設定'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} 無法在節點 {say(r["node"])} 上驗證叢集的設定：{why(r)}'

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
