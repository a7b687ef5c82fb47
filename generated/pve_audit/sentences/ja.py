"""Messages in 日本語 (ja). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='ja',
    name='日本語',
    direction='ltr',
    plural='nplurals=1; plural=0;',
    categories={'other': 0},
    group=',',
    decimal='.',
    least_grouped=1,
    date=('y', "'/", 'MM', "'/", 'dd'),
    months=(),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': '試行',
    'status/success': '成功',
    'status/failure': '失敗',
    'severity/info': '情報',
    'severity/notice': '注意',
    'severity/warning': '警告',
    'severity/error': 'エラー',
    'boolean/true': 'はい',
    'boolean/false': 'いいえ',
    'reason/denied': '許可されていません',
    'reason/invalid': '要求が正しくありません',
    'reason/not-found': '該当するオブジェクトがありません',
    'reason/conflict': '現在の状態と競合しています',
    'reason/unavailable': '利用できません',
    'reason/timeout': 'タイムアウトしました',
    'reason/cancelled': 'キャンセルされました',
    'reason/error': '不明なエラー',
    'heading/time': '時刻',
    'heading/message': '内容',
    'heading/event': 'イベント',
    'heading/status': '結果',
    'heading/severity': '重大度',
    'heading/area': '分野',
    'heading/action': '操作',
    'heading/object': 'オブジェクト',
    'heading/subject': '実行者',
    'heading/source': '接続元',
    'heading/node': 'ノード',
    'heading/process': 'プロセス',
    'heading/request': '要求',
    'heading/params': 'パラメータ',
    'heading/changes': '変更内容',
    'heading/error': 'エラー',
    'heading/sequence': '通し番号',
    'heading/invalid': '定義との不一致',
    'heading/count': '件数',
    'heading/hour': '時間帯',
    'word/unknown': '不明',
    'word/before': '変更前',
    'word/after': '変更後',
    'word/damaged': '破損した行',
    'word/torn': '途中で切れた行',
    'word/newer': '新しいバージョンで書き込まれたレコード',
    'sentence/attempt': '{subject} は{kind} {object} に対して操作を実行しようとしています: {action}',
    'sentence/other': '{subject} は{kind} {object} に対して操作を実行しました: {action}',
    'action/acquire': '取得',
    'action/add': '追加',
    'action/add-member': 'メンバの追加',
    'action/apply': '適用',
    'action/arm': '自動動作の再開',
    'action/assign-groups': 'グループの割り当て',
    'action/autocreate': '自動作成',
    'action/batch-execute': 'コマンドの一括実行',
    'action/browse': '内容の参照',
    'action/bulk-migrate': '一括マイグレーション',
    'action/bulk-restart': '一括再起動',
    'action/bulk-shutdown': '一括シャットダウン',
    'action/bulk-start': '一括起動',
    'action/bulk-suspend': '一括一時停止',
    'action/call': '呼び出し',
    'action/call-unknown': '不明なメソッドの呼び出し',
    'action/call-with-token': 'トークンによる呼び出し',
    'action/change-password': 'パスワードの変更',
    'action/classify': '分類',
    'action/clone': 'クローン',
    'action/close': 'クローズ',
    'action/confirm': '確定',
    'action/connect': '接続',
    'action/convert-to-template': 'テンプレートに変換',
    'action/copy': 'コピー',
    'action/crash': '異常終了',
    'action/create': '作成',
    'action/dbus-vmstate-start': '状態サーバの起動',
    'action/dbus-vmstate-stop': '状態サーバの停止',
    'action/deactivate': '無効化',
    'action/delete': '削除',
    'action/detach': 'デタッチ',
    'action/disable': '無効化',
    'action/disarm': '自動動作の停止',
    'action/download': 'ダウンロード',
    'action/download-template': 'テンプレートのダウンロード',
    'action/edit': '編集',
    'action/enable': '有効化',
    'action/enter-maintenance': 'メンテナンスの開始',
    'action/exec': 'プログラムの実行',
    'action/exec-status': 'プログラムの結果の参照',
    'action/export': 'エクスポート',
    'action/fail': '失敗',
    'action/fence': 'フェンシング',
    'action/file-read': 'ファイルの読み取り',
    'action/file-write': 'ファイルの書き込み',
    'action/finish': '完了',
    'action/finish-sync': '同期の完了',
    'action/force-release': '強制解放',
    'action/fs-freeze': 'ファイルシステムの凍結',
    'action/fs-freeze-status': '凍結状態の参照',
    'action/fs-thaw': 'ファイルシステムの凍結解除',
    'action/fs-trim': 'ファイルシステムのトリム',
    'action/grant': '付与',
    'action/hibernate': 'ハイバネート',
    'action/ignore': '管理対象外',
    'action/impersonate': '他ユーザとしてのログイン',
    'action/init': '初期設定',
    'action/initialize-gpt': '初期化',
    'action/interrupt': '中断',
    'action/join': '参加',
    'action/leave-maintenance': 'メンテナンスの終了',
    'action/list': '一覧の参照',
    'action/list-tfa': '第2要素の一覧の参照',
    'action/load': '読み込み',
    'action/lock': 'ロック',
    'action/lock-totp': 'TOTP のロック',
    'action/login': 'ログイン',
    'action/login-first-factor': '第1要素の認証',
    'action/login-openid': 'OpenID によるログイン',
    'action/login-second-factor': '第2要素の認証',
    'action/logout': 'ログアウト',
    'action/lose': '喪失',
    'action/mark-in': 'in に設定',
    'action/mark-out': 'out に設定',
    'action/migrate': 'マイグレーション',
    'action/migrate-in': '受信の準備',
    'action/migrate-in-connect': '受信',
    'action/miss': '欠落の検出',
    'action/move': '移動',
    'action/open': 'オープン',
    'action/order': '取得',
    'action/override': '個別設定',
    'action/ping': 'ping',
    'action/protect': '保護',
    'action/prune': '整理',
    'action/pull': 'プル',
    'action/query': '照会',
    'action/read': '参照',
    'action/read-cloudinit': 'cloud-init データの参照',
    'action/read-config': '設定の参照',
    'action/read-effective': '有効値の参照',
    'action/read-join-info': '参加情報の参照',
    'action/read-log': 'ログの参照',
    'action/read-report': 'レポートの参照',
    'action/reassign': '再割当',
    'action/reboot': '再起動',
    'action/recover': '復旧',
    'action/redact': 'マスク',
    'action/refresh': '最新情報の取得',
    'action/refuse': '拒否',
    'action/regain': '回復',
    'action/regenerate-cloudinit': 'cloud-init データの再作成',
    'action/register': '登録',
    'action/release': '解放',
    'action/reload': '再読込',
    'action/relocate': '再配置',
    'action/remote-migrate': '別のクラスタへのマイグレーション',
    'action/remove': '除去',
    'action/remove-member': 'メンバの除去',
    'action/rename': '名前の変更',
    'action/renew': '更新',
    'action/request-ceph-install': 'Ceph のインストールの要求',
    'action/request-spice': 'SPICE コンソールの要求',
    'action/request-term': 'テキストコンソールの要求',
    'action/request-upgrade-shell': 'アップグレード用シェルの要求',
    'action/request-vnc': 'VNC コンソールの要求',
    'action/reset': 'リセット',
    'action/resize': 'リサイズ',
    'action/restart': '再起動',
    'action/restore': 'リストア',
    'action/restore-files': 'ファイルのリストア',
    'action/resume': '再開',
    'action/revert': '変更の破棄',
    'action/revert-pending': '保留中の変更の破棄',
    'action/revoke': '取り消し',
    'action/rollback': 'ロールバック',
    'action/rotate': 'ローテーション',
    'action/run': '実行',
    'action/run-low': '空き容量の不足',
    'action/scan-cifs': '共有のスキャン',
    'action/scan-iscsi': 'iSCSI ターゲットのスキャン',
    'action/scan-nfs': 'エクスポートのスキャン',
    'action/scan-pbs': 'データストアのスキャン',
    'action/scrub': 'Scrub',
    'action/send-command': 'コマンドの送信',
    'action/send-key': 'キー入力の送信',
    'action/send-monitor-command': 'モニタコマンドの送信',
    'action/set': '設定',
    'action/set-password': 'パスワードの設定',
    'action/shutdown': 'シャットダウン',
    'action/start': '起動',
    'action/start-openid': 'OpenID ログインの開始',
    'action/start-registration': '登録の開始',
    'action/step': '時刻の飛び',
    'action/stop': '停止',
    'action/stop-running': '実行中の処理の停止',
    'action/suspend': '一時停止',
    'action/suspend-disk': 'ディスクへのサスペンド',
    'action/suspend-hybrid': 'メモリとディスクへのサスペンド',
    'action/suspend-ram': 'メモリへのサスペンド',
    'action/sync': '同期',
    'action/sync-preview': '同期のプレビュー',
    'action/test': 'テスト',
    'action/unlock': 'ロック解除',
    'action/unprotect': '保護の解除',
    'action/unset': '設定解除',
    'action/update': '変更',
    'action/update-groups': 'グループの変更',
    'action/upload': 'アップロード',
    'action/use': '使用',
    'action/use-disabled-account': '無効化されたアカウントの使用',
    'action/use-expired': '期限切れでの使用',
    'action/use-expired-account': '期限切れアカウントの使用',
    'action/use-incomplete': '第2要素なしでの使用',
    'action/use-without-csrf': 'CSRF トークンなしでの使用',
    'action/verify': '検証',
    'action/verify-privileges': '権限の検証',
    'action/verify-vnc-ticket': 'VNC チケットの検証',
    'action/wake': '遠隔起動',
    'action/warn': '警告付きの完了',
    'action/wipe': '消去',
    'action/write': '書き込み',
    'object/tfa': '第2要素',
    'object/token': 'API トークン',
    'area/audit': '監査システム',
    'object/audit': '監査サービス',
    'object/audit-catalog': 'イベントカタログ',
    'object/audit-key': 'ハッシュ値用の鍵',
    'object/audit-log': '監査ログ',
    'object/audit-policy': '監査ポリシー',
    'object/audit-record': '監査レコード',
    'object/clock': '時計',
    'fallback/audit.catalog': '不明',
    'fallback/audit.last': '不明な時刻',
    'fallback/audit-catalog.previous': 'なし',
    'area/session': 'セッション',
    'object/cli': 'コマンド',
    'object/session': 'セッション',
    'object/ticket': 'チケット',
    'fallback/ticket.username': '不明なユーザ',
    'fallback/cli.login': '不明なユーザ',
    'area/authorization': '認可',
    'object/connection': '接続',
    'object/request': 'API 呼び出し',
    'area/access': 'ユーザとアクセス権限',
    'object/acl': 'アクセス権限',
    'object/group': 'グループ',
    'object/realm': 'レルム',
    'object/realm-sync-job': 'レルム同期ジョブ',
    'object/role': 'ロール',
    'object/user': 'ユーザ',
    'enum/sync-scope/users': 'ユーザ',
    'enum/sync-scope/groups': 'グループ',
    'enum/sync-scope/both': 'ユーザとグループ',
    'fallback/acl.users': 'なし',
    'fallback/acl.groups': 'なし',
    'fallback/acl.tokens': 'なし',
    'fallback/acl.read-effective.userid': '自分自身',
    'enum/tfa.type/totp': 'アプリのコード',
    'enum/tfa.type/u2f': 'U2F キー',
    'enum/tfa.type/webauthn': 'WebAuthn キー',
    'enum/tfa.type/recovery': 'リカバリキー',
    'enum/tfa.type/yubico': 'YubiKey のコード',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': '暗号化なし',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': '証明書',
    'object/acme-account': 'ACME アカウント',
    'object/acme-plugin': 'ACME プラグイン',
    'object/certificate': '証明書',
    'enum/acme-plugin.type/dns': 'DNS のレコード',
    'enum/acme-plugin.type/standalone': 'ノード上の Web サーバ',
    'fallback/acme-account.name': 'default',
    'area/notification': '通知とメトリック',
    'object/gotify-endpoint': 'Gotify エンドポイント',
    'object/metric-server': 'メトリックサーバ',
    'object/notification-matcher': '通知マッチャ',
    'object/notification-target': '通知ターゲット',
    'object/sendmail-endpoint': 'sendmail エンドポイント',
    'object/smtp-endpoint': 'SMTP エンドポイント',
    'object/webhook-endpoint': 'webhook エンドポイント',
    'enum/notification-matcher.mode/all': 'すべての条件',
    'enum/notification-matcher.mode/any': 'いずれかの条件',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': '圧縮なし',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': '暗号化なし',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': 'ノード',
    'object/apt-index': 'パッケージインデックス',
    'object/apt-repository': 'パッケージリポジトリ',
    'object/journal': 'ジャーナル',
    'object/node': 'ノード',
    'object/node-config': 'ノードの設定',
    'object/service': 'サービス',
    'object/subscription': 'サブスクリプション',
    'object/syslog': 'Syslog',
    'enum/node.command/reboot': '再起動',
    'enum/node.command/shutdown': 'シャットダウン',
    'area/network': 'ノードのネットワーク',
    'object/network-config': 'ネットワーク設定',
    'object/network-interface': 'ネットワークインタフェース',
    'object/node-dns': 'DNS サーバ',
    'object/node-hosts': 'hosts ファイル',
    'object/node-time': 'タイムゾーン',
    'enum/network-interface.type/bridge': 'Linux ブリッジ',
    'enum/network-interface.type/bond': 'Linux ボンド',
    'enum/network-interface.type/eth': 'ネットワークカード',
    'enum/network-interface.type/alias': 'エイリアス',
    'enum/network-interface.type/vlan': 'Linux VLAN',
    'enum/network-interface.type/fabric': 'SDN ファブリックのインタフェース',
    'enum/network-interface.type/OVSBridge': 'Open vSwitch ブリッジ',
    'enum/network-interface.type/OVSBond': 'Open vSwitch ボンド',
    'enum/network-interface.type/OVSPort': 'Open vSwitch ポート',
    'enum/network-interface.type/OVSIntPort': 'Open vSwitch 内部ポート',
    'enum/network-interface.type/vnet': 'SDN VNet',
    'enum/network-interface.type/unknown': '不明',
    'enum/network-interface.bond_mode/balance-rr': 'ラウンドロビン',
    'enum/network-interface.bond_mode/active-backup': '1 つを使用し、残りは予備',
    'enum/network-interface.bond_mode/balance-xor': 'ハッシュで選択',
    'enum/network-interface.bond_mode/broadcast': 'すべてのデータを全インタフェースに送信',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': '送信を自動調整',
    'enum/network-interface.bond_mode/balance-alb': '送受信を自動調整',
    'enum/network-interface.bond_mode/balance-slb': '送信元アドレス別 (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP、送信元アドレス別 (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP、接続別 (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'MAC アドレス',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'MAC アドレスと IP アドレス',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'IP アドレスとポート',
    'area/task': 'タスク',
    'object/job': 'スケジュールジョブ',
    'object/task': 'タスク',
    'fallback/task.id': 'システム',
    'enum/job.kind/vzdump': 'バックアップ',
    'enum/job.kind/replication': 'レプリケーション',
    'enum/job.kind/realm-sync': 'レルムの同期',
    'enum/job.origin/schedule': '予定時刻になったため',
    'enum/job.origin/missed': 'ノードの停止中に予定時刻を過ぎたため',
    'enum/job.origin/retry': '前回失敗したため',
    'enum/job.origin/asked': '実行を要求されたため',
    'area/console': 'コンソール',
    'object/guest-console': 'ゲストのコンソール',
    'object/node-console': 'ノードのコンソール',
    'object/root-shell': 'root シェル',
    'enum/close-reason/closed': '開いた本人が閉じた',
    'enum/close-reason/ended': '表示していた処理が終了した',
    'enum/close-reason/stopped': 'ノードが終了させた',
    'enum/close-reason/lost': '接続が切れた',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': 'テキストのみ',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': 'ログイン',
    'enum/node-console.cmd/upgrade': 'パッケージのアップグレード',
    'enum/node-console.cmd/ceph_install': 'Ceph のインストール',
    'enum/root-shell.via/console': 'ノードのコンソール (パスワードなし)',
    'enum/root-shell.via/login': 'ノードのコンソールのログインプロンプト',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': 'マシンの画面とキーボード',
    'area/vm': '仮想マシン',
    'object/vm': 'VM',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': 'その他',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 または 2012',
    'enum/vm.ostype/win10': 'Windows 10、2016 または 2019',
    'enum/vm.ostype/win11': 'Windows 11、2022 または 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 以降',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': '暗号化あり',
    'enum/vm.migration_type/insecure': '暗号化なし',
    'enum/vm.dbus-vmstate-start.action/start': '起動',
    'enum/vm.dbus-vmstate-start.action/stop': '停止',
    'enum/vm.read-cloudinit.type/user': 'ユーザとプログラム',
    'enum/vm.read-cloudinit.type/network': 'ネットワーク',
    'enum/vm.read-cloudinit.type/meta': 'ゲストの識別情報',
    'enum/vm.dbus-vmstate-stop.action/start': '起動',
    'enum/vm.dbus-vmstate-stop.action/stop': '停止',
    'area/container': 'コンテナ',
    'object/container': 'コンテナ',
    'enum/container.cmode/shell': 'ログインなしのシェル',
    'enum/container.cmode/console': 'コンソールデバイス',
    'enum/container.cmode/tty': '端末',
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
    'enum/container.ostype/unmanaged': '調整の対象外',
    'area/snapshot': 'スナップショットとゲストのディスク',
    'object/container-disk': 'コンテナのディスク',
    'object/container-snapshot': 'コンテナのスナップショット',
    'object/vm-disk': 'VM のディスク',
    'object/vm-snapshot': 'VM のスナップショット',
    'fallback/vm-disk.storage': '不明',
    'fallback/container-disk.storage': '不明',
    'area/guest-agent': 'ゲストエージェント',
    'object/guest-agent': 'ゲストエージェント',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': 'ファイルシステムの凍結',
    'enum/guest-agent.send-command.command/fsfreeze-status': '凍結状態の参照',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': 'ファイルシステムの凍結解除',
    'enum/guest-agent.send-command.command/fstrim': 'ファイルシステムのトリム',
    'enum/guest-agent.send-command.command/get-fsinfo': 'ファイルシステムの参照',
    'enum/guest-agent.send-command.command/get-host-name': 'ホスト名の参照',
    'enum/guest-agent.send-command.command/get-memory-block-info': 'メモリブロックのサイズの参照',
    'enum/guest-agent.send-command.command/get-memory-blocks': 'メモリブロックの参照',
    'enum/guest-agent.send-command.command/get-osinfo': 'オペレーティングシステムの参照',
    'enum/guest-agent.send-command.command/get-time': '時計の参照',
    'enum/guest-agent.send-command.command/get-timezone': 'タイムゾーンの参照',
    'enum/guest-agent.send-command.command/get-users': 'ログイン中のユーザの参照',
    'enum/guest-agent.send-command.command/get-vcpus': 'プロセッサの参照',
    'enum/guest-agent.send-command.command/info': 'ゲストエージェントの機能の参照',
    'enum/guest-agent.send-command.command/network-get-interfaces': 'ネットワークインタフェースの参照',
    'enum/guest-agent.send-command.command/ping': '応答の確認',
    'enum/guest-agent.send-command.command/shutdown': 'シャットダウン',
    'enum/guest-agent.send-command.command/suspend-disk': 'ディスクへのサスペンド',
    'enum/guest-agent.send-command.command/suspend-hybrid': 'メモリとディスクへのサスペンド',
    'enum/guest-agent.send-command.command/suspend-ram': 'メモリへのサスペンド',
    'area/bulk': '一括操作',
    'object/guest-set': 'クラスタのゲスト',
    'object/node-guest-set': 'ノードのゲスト',
    'area/storage': 'ストレージ',
    'object/oci-repository': 'OCI リポジトリ',
    'object/storage': 'ストレージ',
    'object/storage-server': 'ストレージサーバ',
    'object/url': 'URL',
    'object/volume': 'ボリューム',
    'enum/file-kind/iso': 'ISO イメージ',
    'enum/file-kind/vztmpl': 'コンテナテンプレート',
    'enum/file-kind/import': '他製品のイメージ',
    'enum/image-format/raw': 'raw イメージ',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': '専用のディレクトリ',
    'enum/image-format/vmdk': 'VMware イメージ',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'CIFS 共有',
    'enum/storage.type/dir': 'ディレクトリ',
    'enum/storage.type/esxi': 'ESXi ホスト',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': 'カーネルを介さない iSCSI',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'LVM Thin Pool',
    'enum/storage.type/nfs': 'NFS エクスポート',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS over iSCSI',
    'enum/storage.type/zfspool': 'ZFS プール',
    'enum/storage.preallocation/off': 'なし',
    'enum/storage.preallocation/metadata': 'メタデータ',
    'enum/storage.preallocation/falloc': '全領域 (書き込みなし)',
    'enum/storage.preallocation/full': '全領域 (ゼロで書き込み)',
    'enum/storage.smbversion/default': '双方が対応する最新版',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': '最新の SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': 'バックアップ',
    'object/backup': 'バックアップ',
    'object/backup-job': 'バックアップジョブ',
    'enum/backup-compression/0': '圧縮なし',
    'enum/backup-compression/1': 'LZO (標準)',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': '稼働を継続',
    'enum/backup-mode/suspend': '一時停止',
    'enum/backup-mode/stop': '停止',
    'enum/change-detection/legacy': 'すべて読み取り',
    'enum/change-detection/data': 'すべて読み取り、データは別に保存',
    'enum/change-detection/metadata': 'サイズと時刻で判定',
    'enum/mail-occasion/always': '常時',
    'enum/mail-occasion/failure': '失敗時',
    'enum/notification-mode/auto': 'アドレスの指定があればメール',
    'enum/notification-mode/legacy-sendmail': 'メール',
    'enum/notification-mode/notification-system': '通知ターゲットとマッチャ',
    'fallback/backup-job.create.id': '(ID は自動生成)',
    'fallback/backup-job.vmid': 'すべて、またはプール内のゲスト',
    'fallback/backup.vmid': 'すべて、またはプール内のゲスト',
    'enum/backup.type/qemu': '仮想マシン',
    'enum/backup.type/lxc': 'コンテナ',
    'area/replication': 'レプリケーション',
    'object/replication-job': 'レプリケーションジョブ',
    'enum/replication-job.type/local': 'クラスタ内',
    'enum/replication-job.remove_job/local': 'ソース側のスナップショット',
    'enum/replication-job.remove_job/full': 'スナップショットと複製',
    'area/disk': 'ノードのディスク',
    'object/directory-mount': 'ファイルシステム',
    'object/lvm-thinpool': 'LVM Thin Pool',
    'object/lvm-vg': 'LVM ボリュームグループ',
    'object/node-disk': 'ディスク',
    'object/zfs-pool': 'ZFS プール',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': '冗長性なし',
    'enum/zfs-pool.raidlevel/mirror': 'ミラー',
    'enum/zfs-pool.raidlevel/raid10': 'ミラーのストライプ',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'ZFS の標準',
    'enum/zfs-pool.compression/off': '圧縮なし',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': 'ゼロの連続',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': 'ファイアウォール',
    'object/cluster-firewall-alias': 'クラスタのファイアウォールエイリアス',
    'object/cluster-firewall-ipset': 'クラスタの IP セット',
    'object/cluster-firewall-ipset-entry': 'クラスタの IP セットのエントリ',
    'object/cluster-firewall-options': 'クラスタのファイアウォールオプション',
    'object/cluster-firewall-rule': 'クラスタのファイアウォールルール',
    'object/firewall-group': 'セキュリティグループ',
    'object/group-firewall-rule': 'セキュリティグループのルール',
    'object/guest-firewall-alias': 'ゲストのファイアウォールエイリアス',
    'object/guest-firewall-ipset': 'ゲストの IP セット',
    'object/guest-firewall-ipset-entry': 'ゲストの IP セットのエントリ',
    'object/guest-firewall-log': 'ゲストのファイアウォールログ',
    'object/guest-firewall-options': 'ゲストのファイアウォールオプション',
    'object/guest-firewall-rule': 'ゲストのファイアウォールルール',
    'object/node-firewall-log': 'ノードのファイアウォールログ',
    'object/node-firewall-options': 'ノードのファイアウォールオプション',
    'object/node-firewall-rule': 'ノードのファイアウォールルール',
    'object/vnet-firewall-options': 'VNet のファイアウォールオプション',
    'object/vnet-firewall-rule': 'VNet のファイアウォールルール',
    'enum/log-level/emerg': '緊急',
    'enum/log-level/alert': 'アラート',
    'enum/log-level/crit': '重大',
    'enum/log-level/err': 'エラー',
    'enum/log-level/warning': '警告',
    'enum/log-level/notice': '注意',
    'enum/log-level/info': '情報',
    'enum/log-level/debug': 'デバッグ',
    'enum/log-level/nolog': 'ログなし',
    'enum/rule-direction/in': '受信',
    'enum/rule-direction/out': '送信',
    'enum/rule-direction/forward': '転送',
    'enum/rule-direction/group': 'セキュリティグループ',
    'area/sdn': 'ソフトウェア定義ネットワーク',
    'object/sdn': 'SDN 設定',
    'object/sdn-controller': 'SDN コントローラ',
    'object/sdn-dns': 'SDN DNS サーバ',
    'object/sdn-fabric': 'SDN ファブリック',
    'object/sdn-fabric-node': 'SDN ファブリックノード',
    'object/sdn-ip': 'SDN IP マッピング',
    'object/sdn-ipam': 'SDN IPAM',
    'object/sdn-lock': 'SDN ロック',
    'object/sdn-subnet': 'SDN サブネット',
    'object/sdn-vnet': 'SDN VNet',
    'object/sdn-zone': 'SDN ゾーン',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': '各ノードのブリッジ',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': '高可用性',
    'object/ha-group': 'HA グループ',
    'object/ha-guest': 'HA ゲスト',
    'object/ha-manager': 'HA マネージャ',
    'object/ha-node': 'HA ノード',
    'object/ha-resource': 'HA リソース',
    'object/ha-rule': 'HA ルール',
    'enum/ha-resource.state/started': '稼働を維持',
    'enum/ha-resource.state/stopped': '停止を維持',
    'enum/ha-resource.state/enabled': '稼働を維持 (旧名称)',
    'enum/ha-resource.state/disabled': '停止し、復旧しない',
    'enum/ha-resource.state/ignored': '管理対象外',
    'enum/ha-resource.type/ct': 'コンテナ',
    'enum/ha-resource.type/vm': '仮想マシン',
    'enum/ha-rule.type/node-affinity': 'リソースとノード',
    'enum/ha-rule.type/resource-affinity': 'リソース同士',
    'enum/ha-rule.affinity/positive': '一緒に配置',
    'enum/ha-rule.affinity/negative': '別々に配置',
    'enum/ha-manager.resource-mode/freeze': '何も行わない',
    'enum/ha-manager.resource-mode/ignore': '他のゲストと同じ扱い',
    'fallback/ha-guest.target': '不明',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'Ceph フラグ',
    'object/ceph-fs': 'Ceph ファイルシステム',
    'object/ceph-log': 'Ceph ログ',
    'object/ceph-mds': 'Ceph メタデータサーバ',
    'object/ceph-mgr': 'Ceph マネージャ',
    'object/ceph-mon': 'Ceph モニタ',
    'object/ceph-osd': 'Ceph OSD',
    'object/ceph-pool': 'Ceph プール',
    'object/ceph-service': 'Ceph サービス',
    'object/ceph-setting': 'Ceph 設定項目',
    'enum/ceph-pool.application/rbd': 'ブロックデバイス',
    'enum/ceph-pool.application/cephfs': 'ファイルシステム',
    'enum/ceph-pool.application/rgw': 'オブジェクトストレージ',
    'enum/ceph-pool.pg_autoscale_mode/on': '自動',
    'enum/ceph-pool.pg_autoscale_mode/off': '手動',
    'enum/ceph-pool.pg_autoscale_mode/warn': '手動 (警告あり)',
    'enum/ceph.service-type/mon': 'モニタ',
    'enum/ceph.service-type/mgr': 'マネージャ',
    'enum/ceph.service-type/mds': 'メタデータサーバ',
    'enum/ceph.service-type/osd': 'OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSD',
    'area/cluster': 'クラスタ',
    'object/cluster': 'クラスタ',
    'object/cluster-contact': 'ノードとの通信',
    'object/cluster-log': 'クラスタログ',
    'object/cluster-member': 'クラスタメンバ',
    'object/datacenter-options': 'データセンターのオプション',
    'object/quorum': 'クォーラム',
    'enum/datacenter-options.console/applet': 'Java アプレット (廃止)',
    'enum/datacenter-options.console/vv': 'SPICE ビューア',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': 'マッピング',
    'object/cpu-model': 'CPU モデル',
    'object/dir-mapping': 'ディレクトリマッピング',
    'object/pci-mapping': 'PCI マッピング',
    'object/usb-mapping': 'USB マッピング',
    'area/pool': 'プール',
    'object/pool': 'プール',
    'fallback/pool.storage': 'なし',
    'fallback/pool.vms': 'なし',
    'area/configuration': '設定ファイル',
    'object/configuration': '設定',
    'object/configuration-file': '設定ファイル',
    'fallback/configuration-file.editor': '不明な人物',
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
        return f'{who(r)} は {say(r["node"])} で監査を開始しました (イベントカタログ: {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]})'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} で監査を開始できませんでした: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査を停止しました'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査が {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]} より後に異常終了したことを検出しました: {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {number(p["duration"])} 秒後に {say(r["node"])} の監査を再開しました'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は監査ができないため {say(r["node"])} で {say(p["event"])} を実行できませんでした: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)} は監査ポリシーを変更しました'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は監査ポリシーを変更できませんでした: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} で監査ポリシーを読み込みました'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} で監査ポリシーを読み込めませんでした: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["target"])} の監査ポリシーを個別に設定しました'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["target"])} の監査ポリシーを個別に設定できませんでした: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["target"])} の個別の監査ポリシーを削除しました'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["target"])} の個別の監査ポリシーを削除できませんでした: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログを閲覧しました'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログを閲覧できませんでした: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログを {say(p["format"])} としてエクスポートしました'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログを {say(p["format"])} としてエクスポートできませんでした: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} で監査ログ {say(p["file"])} を新規に作成しました'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} で監査ログ {say(p["file"])} を新規に作成できませんでした: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログ {say(p["file"])} をローテーションしました'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログ {say(p["file"])} をローテーションできませんでした: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログの古いファイルを {number(p["files"])} 個削除しました'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログの古いファイルを削除できませんでした: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログ {say(p["file"])} に書き込めませんでした: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} で監査レコード {number(p["lost"])} 件を失いました: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログ {say(p["file"])} でレコード {number(p["missing"])} 件の欠落を検出しました: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログを検証しました'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログを検証できませんでした: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の監査ログ {say(p["file"])} 用の空き容量が残り {size(p["free"])} しかありません'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} で {say(p["event"])} の監査レコードをマスクできませんでした: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} で対応するイベントのない {say(p["method"])} {say(p["path"])} を呼び出しました: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} のイベントカタログを変更しました (変更前: {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}、変更後: {say(p["catalog"])})'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} のハッシュ値用の鍵を交換しました'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} のハッシュ値用の鍵を交換できませんでした: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(r["node"])} の時計が {number(p["offset"])} 秒飛んだことを検出しました'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} からログインしました'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} からログインできませんでした: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} から第1要素の認証に成功しました'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} から第2要素を使用してログインしました'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} から第2要素の認証に失敗しました: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} からセッションを更新しました'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} からセッションを更新できませんでした: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} から {say(p["username"])} としてセッションを開始しました'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} から {say(p["username"])} としてセッションを開始できませんでした: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} から {say(p["path"])} に対する権限を証明しました'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} から {say(p["path"])} に対する権限を証明できませんでした: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} は {say(p["path"])} の有効なコンソールチケットを提示しました'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} は {say(p["path"])} の有効なコンソールチケットを提示できませんでした: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)} はレルム {say(p["realm"])} の OpenID ログインを要求しました'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} はレルム {say(p["realm"])} の OpenID ログインを開始できませんでした: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} から OpenID でログインしました'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} は OpenID でログインできませんでした: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} からログアウトしました'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} からログアウトできませんでした: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} から無効化されたアカウント {say(p["username"])} を使用できませんでした: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} から期限切れのアカウント {say(p["username"])} を使用できませんでした: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} は {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} の不正なチケットを使用したため {say(p["method"])} {say(p["path"])} を呼び出せませんでした: {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} は {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} の期限切れのチケットを使用したため {say(p["method"])} {say(p["path"])} を呼び出せませんでした: {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} は {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} の第2要素がないため {say(p["method"])} {say(p["path"])} を呼び出せませんでした: {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} は CSRF トークンがないため {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} として {say(p["method"])} {say(p["path"])} を呼び出せませんでした: {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} は {say(p["userid"])} の API トークン {say(p["tokenid"])} で {say(p["method"])} {say(p["path"])} を呼び出せませんでした: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} は {say(p["userid"])} の期限切れの API トークン {say(p["tokenid"])} で {say(p["method"])} {say(p["path"])} を呼び出せませんでした: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'{who(r)} は誤ったコードが多すぎたため TOTP をロックされました (最後の試行元: {whence(r)})'

    def e101062_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["until"])} まですべての第2要素をロックされました (最後の試行元: {whence(r)})'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で {say(p["command"])} を実行しました (ログインユーザ: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で {say(p["command"])} を実行できませんでした (ログインユーザ: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で {say(p["program"])} を使用して {say(p["method"])} {say(p["path"])} を呼び出しました (ログインユーザ: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で {say(p["program"])} を使用して {say(p["method"])} {say(p["path"])} を呼び出せませんでした (ログインユーザ: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で参照のために {say(p["command"])} を実行しました (ログインユーザ: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で参照のために {say(p["command"])} を実行できませんでした (ログインユーザ: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["method"])} {say(p["path"])} を呼び出せませんでした: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は API トークンで {say(p["method"])} {say(p["path"])} を呼び出せませんでした: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {whence(r)} から不明なメソッド {say(p["method"])} {say(p["path"])} を呼び出せませんでした: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} は {say(r["node"])} に接続できませんでした: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を作成しました'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を作成できませんでした: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を変更しました'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を変更できませんでした: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を削除しました'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を削除できませんでした: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を有効に設定しました'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を有効に設定できませんでした: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を無効に設定しました'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を無効に設定できませんでした: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} のグループを変更しました'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} のグループを変更できませんでした: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} のパスワードを変更しました'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} のパスワードを変更できませんでした: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザの一覧を参照しました'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザの一覧を参照できませんでした: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を参照しました'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} を参照できませんでした: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素の一覧を参照しました'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素の一覧を参照できませんでした: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)} のレルム {say(p["realm"])} へのログインによりユーザ {say(p["userid"])} が作成されました'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} のログインによりレルム {say(p["realm"])} にユーザ {say(p["userid"])} を作成することができませんでした: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} へのログインによりグループ {say(p["groups"])} に追加されました'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} のグループ {say(p["groups"])} に追加されませんでした: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はグループ {say(p["groupid"])} を作成しました'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はグループ {say(p["groupid"])} を作成できませんでした: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)} はグループ {say(p["groupid"])} を変更しました'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はグループ {say(p["groupid"])} を変更できませんでした: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)} はグループ {say(p["groupid"])} を削除しました'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はグループ {say(p["groupid"])} を削除できませんでした: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)} のレルム {say(p["realm"])} へのログインによりグループ {say(p["groupid"])} が作成されました'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} のログインによりレルム {say(p["realm"])} にグループ {say(p["groupid"])} を作成することができませんでした: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)} はロール {say(p["roleid"])} を作成しました'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はロール {say(p["roleid"])} を作成できませんでした: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)} はロール {say(p["roleid"])} を変更しました'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はロール {say(p["roleid"])} を変更できませんでした: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)} はロール {say(p["roleid"])} を削除しました'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はロール {say(p["roleid"])} を削除できませんでした: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["path"])} に対するロール {say(p["roles"])} を付与しました (ユーザ: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; グループ: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API トークン: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["path"])} に対するロール {say(p["roles"])} を付与できませんでした (ユーザ: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; グループ: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API トークン: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["path"])} に対するロール {say(p["roles"])} を取り消しました (ユーザ: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; グループ: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API トークン: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["path"])} に対するロール {say(p["roles"])} を取り消せませんでした (ユーザ: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; グループ: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API トークン: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)} はアクセス権限の一覧を参照しました'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はアクセス権限の一覧を参照できませんでした: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]} の実効アクセス権限を参照しました'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]} の実効アクセス権限を参照できませんでした: {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の API トークン {say(p["tokenid"])} を作成しました'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の API トークン {say(p["tokenid"])} を作成できませんでした: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の API トークン {say(p["tokenid"])} を変更しました'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の API トークン {say(p["tokenid"])} を変更できませんでした: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の API トークン {say(p["tokenid"])} を削除しました'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の API トークン {say(p["tokenid"])} を削除できませんでした: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の API トークンの一覧を参照しました'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の API トークンの一覧を参照できませんでした: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の API トークン {say(p["tokenid"])} を参照しました'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の API トークン {say(p["tokenid"])} を参照できませんでした: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 ({label("enum/tfa.type/", p["type"])}) を追加しました'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 ({label("enum/tfa.type/", p["type"])}) を追加できませんでした: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} のセキュリティキー ({label("enum/tfa.type/", p["type"])}) の登録を開始しました'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} のセキュリティキー ({label("enum/tfa.type/", p["type"])}) の登録を開始できませんでした: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} のセキュリティキー ({label("enum/tfa.type/", p["type"])}) を登録しました'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} のセキュリティキー ({label("enum/tfa.type/", p["type"])}) を登録できませんでした: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 {say(p["id"])} を変更しました'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 {say(p["id"])} を変更できませんでした: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 {say(p["id"])} を有効化しました'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 {say(p["id"])} を有効化できませんでした: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 {say(p["id"])} を無効化しました'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 {say(p["id"])} を無効化できませんでした: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 {say(p["id"])} を削除しました'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 {say(p["id"])} を削除できませんでした: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素のロックを解除しました'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素のロックを解除できませんでした: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)} はすべてのユーザの第2要素の一覧を参照しました'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はすべてのユーザの第2要素の一覧を参照できませんでした: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 {say(p["id"])} を参照しました'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はユーザ {say(p["userid"])} の第2要素 {say(p["id"])} を参照できませんでした: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} ({label("enum/realm.type/", p["type"])}) を作成しました'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} ({label("enum/realm.type/", p["type"])}) を作成できませんでした: {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} を変更しました'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} を変更できませんでした: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} を削除しました'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} を削除できませんでした: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} の同期を開始しました'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} の同期を開始できませんでした: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} の同期のプレビューを開始しました'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} の同期のプレビューを開始できませんでした: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} を参照しました'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} を参照できませんでした: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} を同期しました'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム {say(p["realm"])} を同期できませんでした: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム同期ジョブ {say(p["id"])} を削除しました'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム同期ジョブ {say(p["id"])} を削除できませんでした: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム同期ジョブ {say(p["id"])} を作成しました'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム同期ジョブ {say(p["id"])} を作成できませんでした: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム同期ジョブ {say(p["id"])} を変更しました'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレルム同期ジョブ {say(p["id"])} を変更できませんでした: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME プラグイン {say(p["id"])} を作成しました'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME プラグイン {say(p["id"])} を作成できませんでした: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME プラグイン {say(p["id"])} を削除しました'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME プラグイン {say(p["id"])} を削除できませんでした: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME プラグイン {say(p["id"])} を変更しました'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME プラグイン {say(p["id"])} を変更できませんでした: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME プラグインの一覧を参照しました'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME プラグインの一覧を参照できませんでした: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME プラグイン {say(p["id"])} を参照しました'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME プラグイン {say(p["id"])} を参照できませんでした: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME アカウント {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} の登録を要求しました'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME アカウント {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} を登録できませんでした: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME アカウント {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} の無効化を要求しました'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME アカウント {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} を無効化できませんでした: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME アカウント {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} の変更を要求しました'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME アカウント {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} を変更できませんでした: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME アカウント {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} を参照しました'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は ACME アカウント {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} を参照できませんでした: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の証明書の取り消しを要求しました'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の証明書を取り消せませんでした: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の証明書の取得を要求しました'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の証明書を取得できませんでした: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の証明書の更新を要求しました'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の証明書を更新できませんでした: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の証明書を削除しました'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の証明書を削除できませんでした: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の証明書をアップロードしました'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の証明書をアップロードできませんでした: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)} は sendmail エンドポイント {say(p["name"])} を作成しました'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は sendmail エンドポイント {say(p["name"])} を作成できませんでした: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は sendmail エンドポイント {say(p["name"])} を削除しました'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は sendmail エンドポイント {say(p["name"])} を削除できませんでした: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)} は sendmail エンドポイント {say(p["name"])} を変更しました'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は sendmail エンドポイント {say(p["name"])} を変更できませんでした: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)} は通知マッチャ {say(p["name"])} を作成しました'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は通知マッチャ {say(p["name"])} を作成できませんでした: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)} は通知マッチャ {say(p["name"])} を削除しました'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は通知マッチャ {say(p["name"])} を削除できませんでした: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)} は通知マッチャ {say(p["name"])} を変更しました'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は通知マッチャ {say(p["name"])} を変更できませんでした: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)} はメトリックサーバ {say(p["id"])} を削除しました'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はメトリックサーバ {say(p["id"])} を削除できませんでした: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)} はメトリックサーバ {say(p["id"])} を作成しました'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はメトリックサーバ {say(p["id"])} を作成できませんでした: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)} はメトリックサーバ {say(p["id"])} を変更しました'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はメトリックサーバ {say(p["id"])} を変更できませんでした: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)} はメトリックサーバ {say(p["id"])} を参照しました'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はメトリックサーバ {say(p["id"])} を参照できませんでした: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)} はメトリックを参照しました'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はメトリックを参照できませんでした: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)} は Gotify エンドポイント {say(p["name"])} を作成しました'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は Gotify エンドポイント {say(p["name"])} を作成できませんでした: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)} は Gotify エンドポイント {say(p["name"])} を削除しました'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は Gotify エンドポイント {say(p["name"])} を削除できませんでした: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)} は Gotify エンドポイント {say(p["name"])} を変更しました'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は Gotify エンドポイント {say(p["name"])} を変更できませんでした: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SMTP エンドポイント {say(p["name"])} を作成しました'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SMTP エンドポイント {say(p["name"])} を作成できませんでした: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SMTP エンドポイント {say(p["name"])} を削除しました'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SMTP エンドポイント {say(p["name"])} を削除できませんでした: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SMTP エンドポイント {say(p["name"])} を変更しました'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SMTP エンドポイント {say(p["name"])} を変更できませんでした: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)} は webhook エンドポイント {say(p["name"])} を作成しました'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は webhook エンドポイント {say(p["name"])} を作成できませんでした: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)} は webhook エンドポイント {say(p["name"])} を削除しました'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は webhook エンドポイント {say(p["name"])} を削除できませんでした: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)} は webhook エンドポイント {say(p["name"])} を変更しました'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は webhook エンドポイント {say(p["name"])} を変更できませんでした: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)} は webhook エンドポイントの一覧を参照しました'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は webhook エンドポイントの一覧を参照できませんでした: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)} は webhook エンドポイント {say(p["name"])} を参照しました'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は webhook エンドポイント {say(p["name"])} を参照できませんでした: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)} は通知ターゲット {say(p["name"])} をテストしました'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は通知ターゲット {say(p["name"])} をテストできませんでした: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサービス {say(p["service"])} の起動を要求しました'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサービス {say(p["service"])} を起動できませんでした: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサービス {say(p["service"])} の停止を要求しました'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサービス {say(p["service"])} を停止できませんでした: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサービス {say(p["service"])} の再起動を要求しました'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサービス {say(p["service"])} を再起動できませんでした: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサービス {say(p["service"])} の再読込を要求しました'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサービス {say(p["service"])} を再読込できませんでした: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサブスクリプションを削除しました'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサブスクリプションを削除できませんでした: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサブスクリプションの最新情報を取得しました'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサブスクリプションの最新情報を取得できませんでした: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサブスクリプションを変更しました'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサブスクリプションを変更できませんでした: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサブスクリプションを参照しました'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のサブスクリプションを参照できませんでした: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のパッケージインデックスの更新を要求しました'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のパッケージインデックスを更新できませんでした: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の {say(p["path"])} のパッケージリポジトリ {say(p["index"])} を変更しました'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の {say(p["path"])} のパッケージリポジトリ {say(p["index"])} を変更できませんでした: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} にパッケージリポジトリ {say(p["handle"])} を追加しました'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} にパッケージリポジトリ {say(p["handle"])} を追加できませんでした: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の {say(p["path"])} のパッケージリポジトリ {say(p["index"])} を有効化しました'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の {say(p["path"])} のパッケージリポジトリ {say(p["index"])} を有効化できませんでした: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の {say(p["path"])} のパッケージリポジトリ {say(p["index"])} を無効化しました'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の {say(p["path"])} のパッケージリポジトリ {say(p["index"])} を無効化できませんでした: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の設定を変更しました'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の設定を変更できませんでした: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} を再起動しました'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} を再起動できませんでした: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で一連の呼び出しを実行しました'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で一連の呼び出しを実行できませんでした: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の遠隔起動を要求しました'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} を遠隔起動できませんでした: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のレポートを参照しました'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のレポートを参照できませんでした: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} をシャットダウンしました'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} をシャットダウンできませんでした: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Syslog を参照しました'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Syslog を参照できませんでした: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のジャーナルを参照しました'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のジャーナルを参照できませんでした: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のネットワーク設定の保留中の変更を破棄しました'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のネットワーク設定の保留中の変更を破棄できませんでした: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のネットワーク設定の適用を要求しました'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のネットワーク設定を適用できませんでした: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} にネットワークインタフェース {say(p["iface"])} を作成しました'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} にネットワークインタフェース {say(p["iface"])} を作成できませんでした: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のネットワークインタフェース {say(p["iface"])} を削除しました'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のネットワークインタフェース {say(p["iface"])} を削除できませんでした: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のネットワークインタフェース {say(p["iface"])} を変更しました'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のネットワークインタフェース {say(p["iface"])} を変更できませんでした: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の DNS サーバを変更しました'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の DNS サーバを変更できませんでした: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のタイムゾーンを変更しました'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のタイムゾーンを変更できませんでした: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の hosts ファイルを変更しました'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の hosts ファイルを変更できませんでした: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はタスク {say(p["upid"])} を停止しました'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はタスク {say(p["upid"])} を停止できませんでした: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はタスク {say(p["upid"])} のログを参照しました'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はタスク {say(p["upid"])} のログを参照できませんでした: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} のタスク {say(p["kind"])} を開始しました'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} のタスク {say(p["kind"])} を完了しました'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} のタスク {say(p["kind"])} を完了できませんでした: {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} のタスク {say(p["kind"])} を完了しましたが、警告が {number(p["warnings"])} 件あります'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} のタスク {say(p["kind"])} を最後まで実行できませんでした: {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(r["node"])} でスケジュールジョブ {say(p["id"])} を開始しました'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(r["node"])} でスケジュールジョブ {say(p["id"])} を開始できませんでした: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の VNC コンソールのチケットを取得しました'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の VNC コンソールのチケットを取得できませんでした: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のテキストコンソールのチケットを取得しました'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のテキストコンソールのチケットを取得できませんでした: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の SPICE コンソールのチケットを取得しました'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の SPICE コンソールのチケットを取得できませんでした: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} にキー入力を送信しました'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} にキー入力を送信できませんでした: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のコンソールに接続しました'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のコンソールに接続できませんでした: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のコンソールを開きました'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のコンソールを開けませんでした: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のコンソールを {number(p["duration"])} 秒間開いていました'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の VNC シェルのチケットを取得しました'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の VNC シェルのチケットを取得できませんでした: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のテキストシェルのチケットを取得しました'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のテキストシェルのチケットを取得できませんでした: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の SPICE シェルのチケットを取得しました'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の SPICE シェルのチケットを取得できませんでした: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のコンソールに接続しました'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のコンソールに接続できませんでした: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のアップグレード用シェルのチケットを取得しました'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のアップグレード用シェルのチケットを取得できませんでした: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph インストール用シェルのチケットを取得しました'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph インストール用シェルのチケットを取得できませんでした: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のコンソールを開きました'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のコンソールを開けませんでした: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のコンソールを {number(p["duration"])} 秒間開いていました'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で root シェルを開きました'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で root シェルを開けませんでした: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で root シェルを {number(p["duration"])} 秒間開いていました'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の作成を要求しました'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を作成できませんでした: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の破棄を要求しました'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を破棄できませんでした: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を変更しました'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を変更できませんでした: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["archive"])} からの VM {say(p["vmid"])} のリストアを要求しました'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["archive"])} から VM {say(p["vmid"])} をリストアできませんでした: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の cloud-init データを再作成しました'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の cloud-init データを再作成できませんでした: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の起動を要求しました'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を起動できませんでした: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の停止を要求しました'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を停止できませんでした: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のリセットを要求しました'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} をリセットできませんでした: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のシャットダウンを要求しました'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} をシャットダウンできませんでした: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の再起動を要求しました'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を再起動できませんでした: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の一時停止を要求しました'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を一時停止できませんでした: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の再開を要求しました'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を再開できませんでした: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} から VM {say(p["newid"])} へのクローンを要求しました'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を VM {say(p["newid"])} にクローンできませんでした: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のノード {say(p["target"])} へのマイグレーションを要求しました'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} をノード {say(p["target"])} にマイグレートできませんでした: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の別のクラスタへのマイグレーションを要求しました'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を別のクラスタにマイグレートできませんでした: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} にモニタコマンドを送信しました'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} にモニタコマンドを送信できませんでした: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のテンプレートへの変換を要求しました'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} をテンプレートに変換できませんでした: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の受信を要求しました'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} を受信できませんでした: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の状態サーバを起動しました'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の状態サーバを起動できませんでした: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のマイグレーショントンネルを開きました'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のマイグレーショントンネルを開けませんでした: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の cloud-init データを参照しました'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の cloud-init データを参照できませんでした: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の保留中の変更を破棄しました'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の保留中の変更を破棄できませんでした: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のハイバネートを要求しました'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} をハイバネートできませんでした: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の状態サーバを停止しました'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の状態サーバを停止できませんでした: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} の作成を要求しました'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} を作成できませんでした: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} の破棄を要求しました'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} を破棄できませんでした: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} を変更しました'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} を変更できませんでした: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} の起動を要求しました'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} を起動できませんでした: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} の停止を要求しました'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} を停止できませんでした: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のシャットダウンを要求しました'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} をシャットダウンできませんでした: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} の一時停止を要求しました'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} を一時停止できませんでした: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} の再開を要求しました'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} を再開できませんでした: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} の再起動を要求しました'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} を再起動できませんでした: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} の別のクラスタへのマイグレーションを要求しました'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} を別のクラスタにマイグレートできませんでした: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のノード {say(p["target"])} へのマイグレーションを要求しました'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} をノード {say(p["target"])} にマイグレートできませんでした: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} をテンプレートに変換しました'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} をテンプレートに変換できませんでした: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} からコンテナ {say(p["newid"])} へのクローンを要求しました'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} をコンテナ {say(p["newid"])} にクローンできませんでした: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} の受信を要求しました'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} を受信できませんでした: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のマイグレーショントンネルを開きました'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のマイグレーショントンネルを開けませんでした: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["ostemplate"])} からのコンテナ {say(p["vmid"])} のリストアを要求しました'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["ostemplate"])} からコンテナ {say(p["vmid"])} をリストアできませんでした: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} の保留中の変更を破棄しました'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} の保留中の変更を破棄できませんでした: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のスナップショット {say(p["snapname"])} の作成を要求しました'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のスナップショット {say(p["snapname"])} を作成できませんでした: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のスナップショット {say(p["snapname"])} の削除を要求しました'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のスナップショット {say(p["snapname"])} を削除できませんでした: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のスナップショット {say(p["snapname"])} を変更しました'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のスナップショット {say(p["snapname"])} を変更できませんでした: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のスナップショット {say(p["snapname"])} へのロールバックを要求しました'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のスナップショット {say(p["snapname"])} にロールバックできませんでした: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のスナップショット {say(p["snapname"])} を参照しました'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のスナップショット {say(p["snapname"])} を参照できませんでした: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスク {say(p["idlist"])} をデタッチしました'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスク {say(p["idlist"])} をデタッチできませんでした: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスク {say(p["disk"])} の移動を要求しました (移動先ストレージ: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスク {say(p["disk"])} を移動できませんでした (移動先ストレージ: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}): {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスク {say(p["disk"])} のリサイズを要求しました'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスク {say(p["disk"])} をリサイズできませんでした: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスク {say(p["idlist"])} を破棄しました'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスク {say(p["idlist"])} を破棄できませんでした: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスク {say(p["disk"])} の VM {say(p["target-vmid"])} への再割当を要求しました'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスク {say(p["disk"])} を VM {say(p["target-vmid"])} に再割当できませんでした: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のスナップショット {say(p["snapname"])} の作成を要求しました'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のスナップショット {say(p["snapname"])} を作成できませんでした: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のスナップショット {say(p["snapname"])} の削除を要求しました'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のスナップショット {say(p["snapname"])} を削除できませんでした: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のスナップショット {say(p["snapname"])} へのロールバックを要求しました'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のスナップショット {say(p["snapname"])} にロールバックできませんでした: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のスナップショット {say(p["snapname"])} を変更しました'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のスナップショット {say(p["snapname"])} を変更できませんでした: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のディスク {say(p["disk"])} のリサイズを要求しました'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のディスク {say(p["disk"])} をリサイズできませんでした: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のディスク {say(p["volume"])} の移動を要求しました (移動先ストレージ: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のディスク {say(p["volume"])} を移動できませんでした (移動先ストレージ: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}): {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のディスク {say(p["volume"])} のコンテナ {say(p["target-vmid"])} への再割当を要求しました'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はコンテナ {say(p["vmid"])} のディスク {say(p["volume"])} をコンテナ {say(p["target-vmid"])} に再割当できませんでした: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のゲストエージェントにコマンド「{label("enum/guest-agent.send-command.command/", p["command"])}」を送信しました'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のゲストエージェントにコマンド「{label("enum/guest-agent.send-command.command/", p["command"])}」を送信できませんでした: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のファイルシステムを凍結しました'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のファイルシステムを凍結できませんでした: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の凍結状態を参照しました'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} の凍結状態を参照できませんでした: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のファイルシステムの凍結を解除しました'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のファイルシステムの凍結を解除できませんでした: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のファイルシステムをトリムしました'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のファイルシステムをトリムできませんでした: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のゲストエージェントに ping を送信しました'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のゲストエージェントに ping を送信できませんでした: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のシャットダウンをゲストエージェントに要求しました'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のシャットダウンをゲストエージェントに要求できませんでした: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスクへのサスペンドをゲストエージェントに要求しました'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のディスクへのサスペンドをゲストエージェントに要求できませんでした: {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のメモリとディスクへのサスペンドをゲストエージェントに要求しました'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のメモリとディスクへのサスペンドをゲストエージェントに要求できませんでした: {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のメモリへのサスペンドをゲストエージェントに要求しました'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} のメモリへのサスペンドをゲストエージェントに要求できませんでした: {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} 内のユーザ {say(p["username"])} のパスワードを設定しました'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} 内のユーザ {say(p["username"])} のパスワードを設定できませんでした: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} 内でプログラムを実行しました'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} 内でプログラムを実行できませんでした: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} 内のファイル {say(p["file"])} に書き込みました'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} 内のファイル {say(p["file"])} に書き込めませんでした: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} 内のファイル {say(p["file"])} を読み取りました'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} 内のファイル {say(p["file"])} を読み取れませんでした: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} 内のプロセス {say(p["pid"])} の結果を参照しました'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VM {say(p["vmid"])} 内のプロセス {say(p["pid"])} の結果を参照できませんでした: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのゲストの起動を要求しました'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのゲストを起動できませんでした: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのゲストのシャットダウンを要求しました'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのゲストをシャットダウンできませんでした: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのゲストの一時停止を要求しました'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのゲストを一時停止できませんでした: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのゲストのノード {say(p["target"])} へのマイグレーションを要求しました'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのゲストをノード {say(p["target"])} にマイグレートできませんでした: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のゲストの起動を要求しました'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のゲストを起動できませんでした: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のゲストのシャットダウンを要求しました'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のゲストをシャットダウンできませんでした: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のゲストの一時停止を要求しました'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のゲストを一時停止できませんでした: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のゲストのノード {say(p["target"])} へのマイグレーションを要求しました'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のゲストをノード {say(p["target"])} にマイグレートできませんでした: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} にボリューム {say(p["filename"])} を確保しました'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} にボリューム {say(p["filename"])} を確保できませんでした: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のボリューム {say(p["volume"])} の削除を要求しました'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のボリューム {say(p["volume"])} を削除できませんでした: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のボリューム {say(p["volume"])} のコピーを要求しました'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のボリューム {say(p["volume"])} をコピーできませんでした: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のボリューム {say(p["volume"])} を変更しました'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のボリューム {say(p["volume"])} を変更できませんでした: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)} はファイル {say(p["filename"])} のストレージ {say(p["storage"])} へのアップロードを要求しました'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はファイル {say(p["filename"])} をストレージ {say(p["storage"])} にアップロードできませんでした: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)} はファイル {say(p["filename"])} のストレージ {say(p["storage"])} へのダウンロードを要求しました'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はファイル {say(p["filename"])} をストレージ {say(p["storage"])} にダウンロードできませんでした: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)} はイメージ {say(p["reference"])} のストレージ {say(p["storage"])} へのプルを要求しました'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はイメージ {say(p["reference"])} をストレージ {say(p["storage"])} にプルできませんでした: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)} はテンプレート {say(p["template"])} のストレージ {say(p["storage"])} へのダウンロードを要求しました'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はテンプレート {say(p["template"])} をストレージ {say(p["storage"])} にダウンロードできませんでした: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のボリューム {say(p["volume"])} を保護しました'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のボリューム {say(p["volume"])} を保護できませんでした: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のボリューム {say(p["volume"])} の保護を解除しました'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のボリューム {say(p["volume"])} の保護を解除できませんでした: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} を作成しました'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} を作成できませんでした: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} を削除しました'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} を削除できませんでした: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} を変更しました'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} を変更できませんでした: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} を有効に設定しました'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} を有効に設定できませんでした: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} を無効に設定しました'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} を無効に設定できませんでした: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)} は CIFS サーバ {say(p["server"])} の共有の一覧を参照しました'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は CIFS サーバ {say(p["server"])} の共有の一覧を参照できませんでした: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップサーバ {say(p["server"])} のデータストアの一覧を参照しました'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップサーバ {say(p["server"])} のデータストアの一覧を参照できませんでした: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)} は NFS サーバ {say(p["server"])} のエクスポートの一覧を参照しました'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は NFS サーバ {say(p["server"])} のエクスポートの一覧を参照できませんでした: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)} は iSCSI ポータル {say(p["portal"])} のターゲットの一覧を参照しました'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は iSCSI ポータル {say(p["portal"])} のターゲットの一覧を参照できませんでした: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で URL を照会しました'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で URL を照会できませんでした: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)} は OCI リポジトリ {say(p["reference"])} のタグの一覧を参照しました'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は OCI リポジトリ {say(p["reference"])} のタグの一覧を参照できませんでした: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップジョブ {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]} を作成しました'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップジョブ {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]} を作成できませんでした: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップジョブ {say(p["id"])} を削除しました'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップジョブ {say(p["id"])} を削除できませんでした: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップジョブ {say(p["id"])} を変更しました'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップジョブ {say(p["id"])} を変更できませんでした: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップジョブ {say(p["id"])} を有効に設定しました'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップジョブ {say(p["id"])} を有効に設定できませんでした: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップジョブ {say(p["id"])} を無効に設定しました'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップジョブ {say(p["id"])} を無効に設定できませんでした: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} でのバックアップの作成を要求しました (ゲスト: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} でバックアップを作成できませんでした (ゲスト: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}): {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} の古いバックアップの整理を要求しました'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} の古いバックアップを整理できませんでした: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップ {say(p["volume"])} の設定を参照しました'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はバックアップ {say(p["volume"])} の設定を参照できませんでした: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のバックアップ {say(p["volume"])} のファイルの一覧を参照しました'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のバックアップ {say(p["volume"])} のファイルの一覧を参照できませんでした: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のバックアップ {say(p["volume"])} のファイルをダウンロードしました'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はストレージ {say(p["storage"])} のバックアップ {say(p["volume"])} のファイルをダウンロードできませんでした: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で実行中のバックアップを停止しました'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で実行中のバックアップを停止できませんでした: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレプリケーションジョブ {say(p["id"])} を作成しました'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレプリケーションジョブ {say(p["id"])} を作成できませんでした: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレプリケーションジョブ {say(p["id"])} の削除を要求しました'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレプリケーションジョブ {say(p["id"])} を削除できませんでした: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はレプリケーションジョブ {say(p["id"])} を変更しました'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はレプリケーションジョブ {say(p["id"])} を変更できませんでした: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} でのレプリケーションジョブ {say(p["id"])} の実行を要求しました'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} でレプリケーションジョブ {say(p["id"])} を実行できませんでした: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} での LVM ボリュームグループ {say(p["name"])} の作成を要求しました'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} に LVM ボリュームグループ {say(p["name"])} を作成できませんでした: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の LVM ボリュームグループ {say(p["name"])} の破棄を要求しました'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の LVM ボリュームグループ {say(p["name"])} を破棄できませんでした: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} での LVM Thin Pool {say(p["name"])} の作成を要求しました'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} に LVM Thin Pool {say(p["name"])} を作成できませんでした: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の LVM Thin Pool {say(p["name"])} の破棄を要求しました'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の LVM Thin Pool {say(p["name"])} を破棄できませんでした: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} でのファイルシステム {say(p["name"])} の作成を要求しました'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} にファイルシステム {say(p["name"])} を作成できませんでした: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイルシステム {say(p["name"])} の破棄を要求しました'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイルシステム {say(p["name"])} を破棄できませんでした: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} での ZFS プール {say(p["name"])} の作成を要求しました'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} に ZFS プール {say(p["name"])} を作成できませんでした: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の ZFS プール {say(p["name"])} の破棄を要求しました'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の ZFS プール {say(p["name"])} を破棄できませんでした: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のディスク {say(p["disk"])} の初期化を要求しました'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のディスク {say(p["disk"])} を初期化できませんでした: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のディスク {say(p["disk"])} の消去を要求しました'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のディスク {say(p["disk"])} を消去できませんでした: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} を作成しました'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} を作成できませんでした: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} を削除しました'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} を削除できませんでした: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["rename"])} の名前を {say(p["group"])} に変更しました'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["rename"])} の名前を {say(p["group"])} に変更できませんでした: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのファイアウォールルール ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) を作成しました'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのファイアウォールルール ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) を作成できませんでした: {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの位置 {say(p["pos"])} のファイアウォールルールを削除しました'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの位置 {say(p["pos"])} のファイアウォールルールを削除できませんでした: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの位置 {say(p["pos"])} のファイアウォールルールを変更しました'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの位置 {say(p["pos"])} のファイアウォールルールを変更できませんでした: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの位置 {say(p["pos"])} のファイアウォールルールを移動しました'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの位置 {say(p["pos"])} のファイアウォールルールを移動できませんでした: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの位置 {say(p["pos"])} のファイアウォールルールを有効に設定しました'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの位置 {say(p["pos"])} のファイアウォールルールを有効に設定できませんでした: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの位置 {say(p["pos"])} のファイアウォールルールを無効に設定しました'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの位置 {say(p["pos"])} のファイアウォールルールを無効に設定できませんでした: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["name"])} を作成しました'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["name"])} を作成できませんでした: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["name"])} を削除しました'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["name"])} を削除できませんでした: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["rename"])} の名前を {say(p["name"])} に変更しました'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["rename"])} の名前を {say(p["name"])} に変更できませんでした: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を作成しました'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を作成できませんでした: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を削除しました'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を削除できませんでした: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を変更しました'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を変更できませんでした: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)} はファイアウォールエイリアス {say(p["name"])} を作成しました'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はファイアウォールエイリアス {say(p["name"])} を作成できませんでした: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)} はファイアウォールエイリアス {say(p["name"])} を削除しました'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はファイアウォールエイリアス {say(p["name"])} を削除できませんでした: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)} はファイアウォールエイリアス {say(p["name"])} を変更しました'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はファイアウォールエイリアス {say(p["name"])} を変更できませんでした: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)} はファイアウォールエイリアス {say(p["name"])} の名前を {say(p["rename"])} に変更しました'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はファイアウォールエイリアス {say(p["name"])} の名前を {say(p["rename"])} に変更できませんでした: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのファイアウォールオプションを変更しました'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのファイアウォールオプションを変更できませんでした: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのファイアウォールを有効化しました'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのファイアウォールを有効化できませんでした: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのファイアウォールを無効化しました'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタのファイアウォールを無効化できませんでした: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイアウォールログを参照しました'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイアウォールログを参照できませんでした: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイアウォールルール ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) を作成しました'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイアウォールルール ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) を作成できませんでした: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の位置 {say(p["pos"])} のファイアウォールルールを削除しました'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の位置 {say(p["pos"])} のファイアウォールルールを削除できませんでした: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の位置 {say(p["pos"])} のファイアウォールルールを変更しました'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の位置 {say(p["pos"])} のファイアウォールルールを変更できませんでした: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の位置 {say(p["pos"])} のファイアウォールルールを移動しました'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の位置 {say(p["pos"])} のファイアウォールルールを移動できませんでした: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の位置 {say(p["pos"])} のファイアウォールルールを有効に設定しました'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の位置 {say(p["pos"])} のファイアウォールルールを有効に設定できませんでした: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の位置 {say(p["pos"])} のファイアウォールルールを無効に設定しました'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の位置 {say(p["pos"])} のファイアウォールルールを無効に設定できませんでした: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールルール ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) を作成しました'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールルール ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) を作成できませんでした: {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の位置 {say(p["pos"])} のファイアウォールルールを削除しました'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の位置 {say(p["pos"])} のファイアウォールルールを削除できませんでした: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の位置 {say(p["pos"])} のファイアウォールルールを変更しました'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の位置 {say(p["pos"])} のファイアウォールルールを変更できませんでした: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の位置 {say(p["pos"])} のファイアウォールルールを移動しました'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の位置 {say(p["pos"])} のファイアウォールルールを移動できませんでした: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の位置 {say(p["pos"])} のファイアウォールルールを有効に設定しました'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の位置 {say(p["pos"])} のファイアウォールルールを有効に設定できませんでした: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の位置 {say(p["pos"])} のファイアウォールルールを無効に設定しました'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の位置 {say(p["pos"])} のファイアウォールルールを無効に設定できませんでした: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} のファイアウォールルール ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) を作成しました'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} のファイアウォールルール ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) を作成できませんでした: {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} の位置 {say(p["pos"])} のファイアウォールルールを削除しました'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} の位置 {say(p["pos"])} のファイアウォールルールを削除できませんでした: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} の位置 {say(p["pos"])} のファイアウォールルールを変更しました'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} の位置 {say(p["pos"])} のファイアウォールルールを変更できませんでした: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} の位置 {say(p["pos"])} のファイアウォールルールを移動しました'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} の位置 {say(p["pos"])} のファイアウォールルールを移動できませんでした: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} の位置 {say(p["pos"])} のファイアウォールルールを有効に設定しました'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} の位置 {say(p["pos"])} のファイアウォールルールを有効に設定できませんでした: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} の位置 {say(p["pos"])} のファイアウォールルールを無効に設定しました'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はセキュリティグループ {say(p["group"])} の位置 {say(p["pos"])} のファイアウォールルールを無効に設定できませんでした: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} のファイアウォールルール ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) を作成しました'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} のファイアウォールルール ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) を作成できませんでした: {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の位置 {say(p["pos"])} のファイアウォールルールを削除しました'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の位置 {say(p["pos"])} のファイアウォールルールを削除できませんでした: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の位置 {say(p["pos"])} のファイアウォールルールを変更しました'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の位置 {say(p["pos"])} のファイアウォールルールを変更できませんでした: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の位置 {say(p["pos"])} のファイアウォールルールを移動しました'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の位置 {say(p["pos"])} のファイアウォールルールを移動できませんでした: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の位置 {say(p["pos"])} のファイアウォールルールを有効に設定しました'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の位置 {say(p["pos"])} のファイアウォールルールを有効に設定できませんでした: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の位置 {say(p["pos"])} のファイアウォールルールを無効に設定しました'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の位置 {say(p["pos"])} のファイアウォールルールを無効に設定できませんでした: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["name"])} を作成しました'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["name"])} を作成できませんでした: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["name"])} を削除しました'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["name"])} を削除できませんでした: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["rename"])} の名前を {say(p["name"])} に変更しました'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["rename"])} の名前を {say(p["name"])} に変更できませんでした: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を作成しました'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を作成できませんでした: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を削除しました'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を削除できませんでした: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を変更しました'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} の IP セット {say(p["name"])} のエントリ {say(p["cidr"])} を変更できませんでした: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールエイリアス {say(p["name"])} を作成しました'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールエイリアス {say(p["name"])} を作成できませんでした: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールエイリアス {say(p["name"])} を削除しました'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールエイリアス {say(p["name"])} を削除できませんでした: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールエイリアス {say(p["name"])} を変更しました'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールエイリアス {say(p["name"])} を変更できませんでした: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールエイリアス {say(p["name"])} の名前を {say(p["rename"])} に変更しました'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールエイリアス {say(p["name"])} の名前を {say(p["rename"])} に変更できませんでした: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイアウォールオプションを変更しました'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイアウォールオプションを変更できませんでした: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイアウォールを有効化しました'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイアウォールを有効化できませんでした: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイアウォールを無効化しました'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のファイアウォールを無効化できませんでした: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールオプションを変更しました'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールオプションを変更できませんでした: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールを有効化しました'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールを有効化できませんでした: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールを無効化しました'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールを無効化できませんでした: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} のファイアウォールオプションを変更しました'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} のファイアウォールオプションを変更できませんでした: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} のファイアウォールを有効化しました'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} のファイアウォールを有効化できませんでした: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} のファイアウォールを無効化しました'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} のファイアウォールを無効化できませんでした: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールログを参照しました'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はゲスト {say(p["vmid"])} のファイアウォールログを参照できませんでした: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN 設定の適用を要求しました'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN 設定を適用できませんでした: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN 設定の保留中の変更を破棄しました'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN 設定の保留中の変更を破棄できませんでした: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN VNet {say(p["vnet"])} を作成しました'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN VNet {say(p["vnet"])} を作成できませんでした: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN VNet {say(p["vnet"])} を削除しました'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN VNet {say(p["vnet"])} を削除できませんでした: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN VNet {say(p["vnet"])} を変更しました'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN VNet {say(p["vnet"])} を変更できませんでした: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN サブネット {say(p["subnet"])} を作成しました'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN サブネット {say(p["subnet"])} を作成できませんでした: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN サブネット {say(p["subnet"])} を削除しました'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN サブネット {say(p["subnet"])} を削除できませんでした: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN サブネット {say(p["subnet"])} を変更しました'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN サブネット {say(p["subnet"])} を変更できませんでした: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN IP マッピング {say(p["ip"])} を削除しました'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN IP マッピング {say(p["ip"])} を削除できませんでした: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN IP マッピング {say(p["ip"])} を作成しました'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN IP マッピング {say(p["ip"])} を作成できませんでした: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN IP マッピング {say(p["ip"])} を変更しました'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は VNet {say(p["vnet"])} の SDN IP マッピング {say(p["ip"])} を変更できませんでした: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ゾーン {say(p["zone"])} を作成しました'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ゾーン {say(p["zone"])} を作成できませんでした: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ゾーン {say(p["zone"])} を削除しました'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ゾーン {say(p["zone"])} を削除できませんでした: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ゾーン {say(p["zone"])} を変更しました'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ゾーン {say(p["zone"])} を変更できませんでした: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN コントローラ {say(p["controller"])} を作成しました'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN コントローラ {say(p["controller"])} を作成できませんでした: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN コントローラ {say(p["controller"])} を削除しました'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN コントローラ {say(p["controller"])} を削除できませんでした: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN コントローラ {say(p["controller"])} を変更しました'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN コントローラ {say(p["controller"])} を変更できませんでした: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN IPAM {say(p["ipam"])} を作成しました'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN IPAM {say(p["ipam"])} を作成できませんでした: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN IPAM {say(p["ipam"])} を削除しました'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN IPAM {say(p["ipam"])} を削除できませんでした: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN IPAM {say(p["ipam"])} を変更しました'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN IPAM {say(p["ipam"])} を変更できませんでした: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN IPAM の一覧を参照しました'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN IPAM の一覧を参照できませんでした: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN IPAM {say(p["ipam"])} を参照しました'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN IPAM {say(p["ipam"])} を参照できませんでした: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN DNS サーバ {say(p["dns"])} を作成しました'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN DNS サーバ {say(p["dns"])} を作成できませんでした: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN DNS サーバ {say(p["dns"])} を削除しました'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN DNS サーバ {say(p["dns"])} を削除できませんでした: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN DNS サーバ {say(p["dns"])} を変更しました'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN DNS サーバ {say(p["dns"])} を変更できませんでした: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN DNS サーバの一覧を参照しました'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN DNS サーバの一覧を参照できませんでした: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN DNS サーバ {say(p["dns"])} を参照しました'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN DNS サーバ {say(p["dns"])} を参照できませんでした: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ファブリック {say(p["id"])} を作成しました'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ファブリック {say(p["id"])} を作成できませんでした: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ファブリック {say(p["id"])} を削除しました'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ファブリック {say(p["id"])} を削除できませんでした: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ファブリック {say(p["id"])} を変更しました'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ファブリック {say(p["id"])} を変更できませんでした: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)} はファブリック {say(p["fabric_id"])} の SDN ファブリックノード {say(p["node_id"])} を作成しました'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はファブリック {say(p["fabric_id"])} の SDN ファブリックノード {say(p["node_id"])} を作成できませんでした: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)} はファブリック {say(p["fabric_id"])} の SDN ファブリックノード {say(p["node_id"])} を削除しました'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はファブリック {say(p["fabric_id"])} の SDN ファブリックノード {say(p["node_id"])} を削除できませんでした: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)} はファブリック {say(p["fabric_id"])} の SDN ファブリックノード {say(p["node_id"])} を変更しました'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はファブリック {say(p["fabric_id"])} の SDN ファブリックノード {say(p["node_id"])} を変更できませんでした: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ロックを解放しました'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ロックを解放できませんでした: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ロックを取得しました'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ロックを取得できませんでした: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ロックを強制的に解放しました'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は SDN ロックを強制的に解放できませんでした: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を作成しました'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を作成できませんでした: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を削除しました'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を削除できませんでした: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を変更しました'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を変更できませんでした: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} のノード {say(p["node"])} へのマイグレーションを要求しました'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} をノード {say(p["node"])} にマイグレートできませんでした: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} のノード {say(p["node"])} への再配置を要求しました'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} をノード {say(p["node"])} に再配置できませんでした: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} の起動を要求しました'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を起動できませんでした: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} の停止を要求しました'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を停止できませんでした: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を無効化しました'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を無効化できませんでした: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を管理対象外に設定しました'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA リソース {say(p["sid"])} を管理対象外に設定できませんでした: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA グループ {say(p["group"])} を作成しました'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA グループ {say(p["group"])} を作成できませんでした: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA グループ {say(p["group"])} を削除しました'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA グループ {say(p["group"])} を削除できませんでした: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA グループ {say(p["group"])} を変更しました'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA グループ {say(p["group"])} を変更できませんでした: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA ルール {say(p["rule"])} を作成しました'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA ルール {say(p["rule"])} を作成できませんでした: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA ルール {say(p["rule"])} を削除しました'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA ルール {say(p["rule"])} を削除できませんでした: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA ルール {say(p["rule"])} を変更しました'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA ルール {say(p["rule"])} を変更できませんでした: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA マネージャの自動動作の停止を要求しました'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA マネージャの自動動作を停止できませんでした: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)} は HA マネージャの自動動作の再開を要求しました'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は HA マネージャの自動動作を再開できませんでした: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["target"])} をフェンシングしました'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["target"])} をフェンシングできませんでした: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)} はフェンシング後にノード {say(p["target"])} を復帰させました'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["target"])} のメンテナンスを開始しました'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["target"])} のメンテナンスを開始できませんでした: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["target"])} のメンテナンスを終了しました'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["target"])} のメンテナンスを終了できませんでした: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で HA ゲスト {say(p["vmid"])} を起動しました'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で HA ゲスト {say(p["vmid"])} を起動できませんでした: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で HA ゲスト {say(p["vmid"])} を停止しました'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で HA ゲスト {say(p["vmid"])} を停止できませんでした: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} から HA ゲスト {say(p["vmid"])} をマイグレートしました (移動先ノード: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} から HA ゲスト {say(p["vmid"])} をマイグレートできませんでした (移動先ノード: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} から HA ゲスト {say(p["vmid"])} を再配置しました (移動先ノード: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} から HA ゲスト {say(p["vmid"])} を再配置できませんでした (移動先ノード: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} から HA ゲスト {say(p["vmid"])} を復旧しました (移動先ノード: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} から HA ゲスト {say(p["vmid"])} を復旧できませんでした: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の HA ゲスト {say(p["vmid"])} の維持を断念しました: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph フラグの変更を要求しました'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph フラグを変更できませんでした: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph フラグ {say(p["flag"])} を設定しました'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph フラグ {say(p["flag"])} を設定できませんでした: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph フラグ {say(p["flag"])} の設定を解除しました'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph フラグ {say(p["flag"])} の設定を解除できませんでした: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のディスク {say(p["dev"])} での Ceph OSD の作成を要求しました'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のディスク {say(p["dev"])} に Ceph OSD を作成できませんでした: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph OSD {say(p["osdid"])} の破棄を要求しました'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph OSD {say(p["osdid"])} を破棄できませんでした: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph OSD {say(p["osdid"])} を in に設定しました'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph OSD {say(p["osdid"])} を in に設定できませんでした: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph OSD {say(p["osdid"])} を out に設定しました'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph OSD {say(p["osdid"])} を out に設定できませんでした: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph OSD {say(p["osdid"])} の Scrub を要求しました'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph OSD {say(p["osdid"])} を Scrub できませんでした: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph メタデータサーバ {say(p["name"])} の破棄を要求しました'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph メタデータサーバ {say(p["name"])} を破棄できませんでした: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} での Ceph メタデータサーバ {say(p["name"])} の作成を要求しました'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} に Ceph メタデータサーバ {say(p["name"])} を作成できませんでした: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph マネージャ {say(p["id"])} の破棄を要求しました'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph マネージャ {say(p["id"])} を破棄できませんでした: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} での Ceph マネージャ {say(p["id"])} の作成を要求しました'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} に Ceph マネージャ {say(p["id"])} を作成できませんでした: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph モニタ {say(p["monid"])} の破棄を要求しました'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph モニタ {say(p["monid"])} を破棄できませんでした: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} での Ceph モニタ {say(p["monid"])} の作成を要求しました'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} に Ceph モニタ {say(p["monid"])} を作成できませんでした: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph ファイルシステム {say(p["name"])} の作成を要求しました'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph ファイルシステム {say(p["name"])} を作成できませんでした: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph ファイルシステム {say(p["name"])} の破棄を要求しました'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph ファイルシステム {say(p["name"])} を破棄できませんでした: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph プール {say(p["name"])} の作成を要求しました'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph プール {say(p["name"])} を作成できませんでした: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph プール {say(p["name"])} の破棄を要求しました'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph プール {say(p["name"])} を破棄できませんでした: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph プール {say(p["name"])} の変更を要求しました'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は Ceph プール {say(p["name"])} を変更できませんでした: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で Ceph の初期設定を行いました'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} で Ceph の初期設定を行えませんでした: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph 設定を参照しました'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph 設定を参照できませんでした: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)} はすべての Ceph デーモン (種類: {label("enum/ceph.service-type/", p["service-type"])}) の再起動を要求しました'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はすべての Ceph デーモン (種類: {label("enum/ceph.service-type/", p["service-type"])}) を再起動できませんでした: {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph サービス {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} の停止を要求しました'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph サービス {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} を停止できませんでした: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph サービス {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} の起動を要求しました'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph サービス {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} を起動できませんでした: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph サービス {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} の再起動を要求しました'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph サービス {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} を再起動できませんでした: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のすべての Ceph デーモン (種類: {label("enum/ceph-service.service-type/", p["service-type"])}) の再起動を要求しました'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} のすべての Ceph デーモン (種類: {label("enum/ceph-service.service-type/", p["service-type"])}) を再起動できませんでした: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph ログを参照しました'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph ログを参照できませんでした: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph 設定項目を参照しました'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(p["node"])} の Ceph 設定項目を参照できませんでした: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタ {say(p["clustername"])} の作成を要求しました'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタ {say(p["clustername"])} を作成できませんでした: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["hostname"])} のクラスタへの参加を要求しました'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は {say(p["hostname"])} のクラスタに参加できませんでした: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの参加情報を参照しました'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタの参加情報を参照できませんでした: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタメンバ {say(p["node"])} を除去しました'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタメンバ {say(p["node"])} を除去できませんでした: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタメンバ {say(p["node"])} を追加しました'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタメンバ {say(p["node"])} を追加できませんでした: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)} はデータセンターのオプションを変更しました'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はデータセンターのオプションを変更できませんでした: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタログを参照しました'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はクラスタログを参照できませんでした: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(r["node"])} でクラスタのクォーラムを失いました'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(r["node"])} でクラスタのクォーラムを回復しました'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(r["node"])} でノード {say(p["target"])} との通信を失いました'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(r["node"])} でノード {say(p["target"])} との通信を回復しました'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はディレクトリマッピング {say(p["id"])} を作成しました'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はディレクトリマッピング {say(p["id"])} を作成できませんでした: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はディレクトリマッピング {say(p["id"])} を削除しました'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はディレクトリマッピング {say(p["id"])} を削除できませんでした: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はディレクトリマッピング {say(p["id"])} を変更しました'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はディレクトリマッピング {say(p["id"])} を変更できませんでした: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)} は PCI マッピング {say(p["id"])} を作成しました'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は PCI マッピング {say(p["id"])} を作成できませんでした: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)} は PCI マッピング {say(p["id"])} を削除しました'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は PCI マッピング {say(p["id"])} を削除できませんでした: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)} は PCI マッピング {say(p["id"])} を変更しました'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は PCI マッピング {say(p["id"])} を変更できませんでした: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)} は USB マッピング {say(p["id"])} を作成しました'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は USB マッピング {say(p["id"])} を作成できませんでした: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)} は USB マッピング {say(p["id"])} を削除しました'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は USB マッピング {say(p["id"])} を削除できませんでした: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)} は USB マッピング {say(p["id"])} を変更しました'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は USB マッピング {say(p["id"])} を変更できませんでした: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)} は CPU モデル {say(p["cputype"])} を作成しました'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は CPU モデル {say(p["cputype"])} を作成できませんでした: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)} は CPU モデル {say(p["cputype"])} を変更しました'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は CPU モデル {say(p["cputype"])} を変更できませんでした: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)} は CPU モデル {say(p["cputype"])} を削除しました'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は CPU モデル {say(p["cputype"])} を削除できませんでした: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)} はプール {say(p["poolid"])} を削除しました'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はプール {say(p["poolid"])} を削除できませんでした: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)} はプール {say(p["poolid"])} を作成しました'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はプール {say(p["poolid"])} を作成できませんでした: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)} はプール {say(p["poolid"])} を変更しました'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はプール {say(p["poolid"])} を変更できませんでした: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)} はプール {say(p["poolid"])} にメンバを追加しました (ゲスト: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; ストレージ: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はプール {say(p["poolid"])} にメンバを追加できませんでした (ゲスト: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; ストレージ: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)} はプール {say(p["poolid"])} からメンバを除去しました (ゲスト: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; ストレージ: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はプール {say(p["poolid"])} からメンバを除去できませんでした (ゲスト: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; ストレージ: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)} は設定ファイル {say(p["file"])} が {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} により API 呼び出しなしで変更されたことを検出しました'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)} は設定ファイル {say(p["file"])} が {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} により API 呼び出しなしで作成されたことを検出しました'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)} は設定ファイル {say(p["file"])} が {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} により API 呼び出しなしで削除されたことを検出しました'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)} は設定ファイル {say(p["file"])} が {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} により API 呼び出しなしで {say(p["target"])} に移動されたことを検出しました'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} は設定ファイル {say(p["file"])} を読み取れませんでした: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(r["node"])} でクラスタの設定を検証しました'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} はノード {say(r["node"])} でクラスタの設定を検証できませんでした: {why(r)}'

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
