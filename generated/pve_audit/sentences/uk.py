"""Messages in Українська (uk). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='uk',
    name='Українська',
    direction='ltr',
    plural='nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
    categories={'many': 2, 'one': 0, 'few': 1},
    group='\xa0',
    decimal=',',
    least_grouped=1,
    date=('d', "' ", 'MMM', "' ", 'y', "'\u202f", "'р", "'."),
    months=('січ.', 'лют.', 'бер.', 'квіт.', 'трав.', 'черв.', 'лип.', 'серп.', 'вер.', 'жовт.', 'лист.', 'груд.'),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': 'спроба',
    'status/success': 'успіх',
    'status/failure': 'невдача',
    'severity/info': 'інформація',
    'severity/notice': 'повідомлення',
    'severity/warning': 'попередження',
    'severity/error': 'помилка',
    'boolean/true': 'так',
    'boolean/false': 'ні',
    'reason/denied': 'доступ заборонено',
    'reason/invalid': 'неприпустимий запит',
    'reason/not-found': 'такого об’єкта немає',
    'reason/conflict': 'суперечить поточному стану',
    'reason/unavailable': 'недоступно',
    'reason/timeout': 'час очікування вичерпано',
    'reason/cancelled': 'скасовано',
    'reason/error': 'невідома помилка',
    'heading/time': 'Час',
    'heading/message': 'Що сталося',
    'heading/event': 'Подія',
    'heading/status': 'Результат',
    'heading/severity': 'Важливість',
    'heading/area': 'Розділ',
    'heading/action': 'Дія',
    'heading/object': 'Об’єкт',
    'heading/subject': 'Хто',
    'heading/source': 'Звідки',
    'heading/node': 'Вузол',
    'heading/process': 'Процес',
    'heading/request': 'Запит',
    'heading/params': 'Параметри',
    'heading/changes': 'Зміни',
    'heading/error': 'Помилка',
    'heading/sequence': 'Порядковий номер',
    'heading/invalid': 'Не відповідає каталогу',
    'heading/count': 'Кількість',
    'heading/hour': 'Година',
    'word/unknown': 'невідомо',
    'word/before': 'було',
    'word/after': 'стало',
    'word/damaged': 'пошкоджений рядок',
    'word/torn': 'обірваний рядок',
    'word/newer': 'записано новішою версією',
    'sentence/attempt': '{subject}: має відбутися {action} ({kind} {object})',
    'sentence/other': '{subject}: {action} ({kind} {object})',
    'action/acquire': 'встановлення блокування',
    'action/add': 'додавання',
    'action/add-member': 'додавання учасника',
    'action/apply': 'застосування',
    'action/arm': 'переведення в активний режим',
    'action/assign-groups': 'призначення груп',
    'action/autocreate': 'автоматичне створення',
    'action/batch-execute': 'виконання команд',
    'action/browse': 'перегляд вмісту',
    'action/bulk-migrate': 'масова міграція',
    'action/bulk-restart': 'масовий перезапуск',
    'action/bulk-shutdown': 'масове завершення роботи',
    'action/bulk-start': 'масовий запуск',
    'action/bulk-suspend': 'масове призупинення',
    'action/call': 'виклик',
    'action/call-unknown': 'виклик невідомого методу',
    'action/call-with-token': 'виклик із токеном',
    'action/change-password': 'зміна пароля',
    'action/classify': 'зіставлення з подією',
    'action/clone': 'клонування',
    'action/close': 'закриття',
    'action/confirm': 'підтвердження',
    'action/connect': 'підключення',
    'action/convert-to-template': 'перетворення на шаблон',
    'action/copy': 'копіювання',
    'action/crash': 'аварійне завершення',
    'action/create': 'створення',
    'action/dbus-vmstate-start': 'запуск сервера стану',
    'action/dbus-vmstate-stop': 'зупинення сервера стану',
    'action/deactivate': 'деактивація',
    'action/delete': 'видалення',
    'action/detach': 'від’єднання',
    'action/disable': 'вимкнення',
    'action/disarm': 'переведення в неактивний режим',
    'action/download': 'завантаження з мережі',
    'action/download-template': 'завантаження шаблону',
    'action/edit': 'редагування',
    'action/enable': 'увімкнення',
    'action/enter-maintenance': 'початок обслуговування',
    'action/exec': 'виконання програми',
    'action/exec-status': 'читання результату програми',
    'action/export': 'експорт',
    'action/fail': 'завершення з помилкою',
    'action/fence': 'ізоляція',
    'action/file-read': 'читання файлу',
    'action/file-write': 'запис файлу',
    'action/finish': 'завершення',
    'action/finish-sync': 'завершення синхронізації',
    'action/force-release': 'примусове зняття блокування',
    'action/fs-freeze': 'заморожування файлових систем',
    'action/fs-freeze-status': 'читання стану заморожування',
    'action/fs-thaw': 'розморожування файлових систем',
    'action/fs-trim': 'виконання trim для файлових систем',
    'action/grant': 'надання',
    'action/hibernate': 'переведення у сплячий режим',
    'action/ignore': 'ігнорування',
    'action/impersonate': 'вхід від імені іншого користувача',
    'action/init': 'початкове налаштування',
    'action/initialize-gpt': 'ініціалізація',
    'action/interrupt': 'переривання',
    'action/join': 'приєднання',
    'action/leave-maintenance': 'завершення обслуговування',
    'action/list': 'отримання списку',
    'action/list-tfa': 'отримання списку других факторів',
    'action/load': 'завантаження',
    'action/lock': 'блокування',
    'action/lock-totp': 'блокування TOTP',
    'action/login': 'вхід',
    'action/login-first-factor': 'проходження першого фактора',
    'action/login-openid': 'вхід через OpenID',
    'action/login-second-factor': 'проходження другого фактора',
    'action/logout': 'вихід',
    'action/lose': 'втрата',
    'action/mark-in': 'позначення як «in»',
    'action/mark-out': 'позначення як «out»',
    'action/migrate': 'міграція',
    'action/migrate-in': 'підготовка до приймання',
    'action/migrate-in-connect': 'приймання',
    'action/miss': 'виявлення нестачі',
    'action/move': 'переміщення',
    'action/open': 'відкриття',
    'action/order': 'замовлення',
    'action/override': 'перевизначення',
    'action/ping': 'перевірка зв’язку',
    'action/protect': 'встановлення захисту',
    'action/prune': 'видалення застарілого',
    'action/pull': 'завантаження образу',
    'action/query': 'запит',
    'action/read': 'читання',
    'action/read-cloudinit': 'читання даних cloud-init',
    'action/read-config': 'читання конфігурації',
    'action/read-effective': 'читання чинних значень',
    'action/read-join-info': 'читання даних приєднання',
    'action/read-log': 'читання журналу',
    'action/read-report': 'читання звіту',
    'action/reassign': 'перепризначення',
    'action/reboot': 'перезавантаження',
    'action/recover': 'відновлення після збою',
    'action/redact': 'приховування секретів',
    'action/refresh': 'оновлення',
    'action/refuse': 'відмова',
    'action/regain': 'відновлення втраченого',
    'action/regenerate-cloudinit': 'регенерація даних cloud-init',
    'action/register': 'реєстрація',
    'action/release': 'зняття блокування',
    'action/reload': 'перечитування конфігурації',
    'action/relocate': 'перенесення',
    'action/remote-migrate': 'міграція в інший кластер',
    'action/remove': 'вилучення',
    'action/remove-member': 'вилучення учасника',
    'action/rename': 'перейменування',
    'action/renew': 'поновлення',
    'action/request-ceph-install': 'запит на встановлення Ceph',
    'action/request-spice': 'запит на консоль SPICE',
    'action/request-term': 'запит на текстову консоль',
    'action/request-upgrade-shell': 'запит на оболонку для оновлення',
    'action/request-vnc': 'запит на консоль VNC',
    'action/reset': 'скидання',
    'action/resize': 'зміна розміру',
    'action/restart': 'перезапуск',
    'action/restore': 'відновлення з резервної копії',
    'action/restore-files': 'відновлення файлів',
    'action/resume': 'поновлення роботи',
    'action/revert': 'скасування змін',
    'action/revert-pending': 'скасування відкладених змін',
    'action/revoke': 'відкликання',
    'action/rollback': 'відкат',
    'action/rotate': 'ротація',
    'action/run': 'запуск',
    'action/run-low': 'нестача місця',
    'action/scan-cifs': 'пошук спільних ресурсів',
    'action/scan-iscsi': 'пошук цілей iSCSI',
    'action/scan-nfs': 'пошук експортованих каталогів',
    'action/scan-pbs': 'пошук сховищ даних',
    'action/scrub': 'контроль цілісності',
    'action/send-command': 'надсилання команди',
    'action/send-key': 'надсилання натискань клавіш',
    'action/send-monitor-command': 'надсилання команди монітору',
    'action/set': 'встановлення',
    'action/set-password': 'встановлення пароля',
    'action/shutdown': 'завершення роботи',
    'action/start': 'запуск',
    'action/start-openid': 'початок входу через OpenID',
    'action/start-registration': 'початок реєстрації',
    'action/step': 'стрибок',
    'action/stop': 'зупинення',
    'action/stop-running': 'зупинення операцій, що виконуються',
    'action/suspend': 'призупинення',
    'action/suspend-disk': 'призупинення зі збереженням на диск',
    'action/suspend-hybrid': 'призупинення зі збереженням у пам’ять і на диск',
    'action/suspend-ram': 'призупинення зі збереженням у пам’ять',
    'action/sync': 'синхронізація',
    'action/sync-preview': 'попередній перегляд синхронізації',
    'action/test': 'тестування',
    'action/unlock': 'розблокування',
    'action/unprotect': 'зняття захисту',
    'action/unset': 'зняття',
    'action/update': 'зміна',
    'action/update-groups': 'зміна груп',
    'action/upload': 'вивантаження на сервер',
    'action/use': 'використання',
    'action/use-disabled-account': 'використання вимкненого облікового запису',
    'action/use-expired': 'використання простроченого квитка або токена',
    'action/use-expired-account': 'використання простроченого облікового запису',
    'action/use-incomplete': 'використання без другого фактора',
    'action/use-without-csrf': 'використання без токена CSRF',
    'action/verify': 'перевірка цілісності',
    'action/verify-privileges': 'перевірка привілеїв',
    'action/verify-vnc-ticket': 'перевірка квитка VNC',
    'action/wake': 'пробудження',
    'action/warn': 'завершення з попередженнями',
    'action/wipe': 'очищення',
    'action/write': 'запис',
    'object/tfa': 'другий фактор',
    'object/token': 'токен API',
    'area/audit': 'Система аудиту',
    'object/audit': 'служба аудиту',
    'object/audit-catalog': 'каталог подій',
    'object/audit-key': 'ключ для хешованих значень',
    'object/audit-log': 'журнал аудиту',
    'object/audit-policy': 'політика аудиту',
    'object/audit-record': 'запис аудиту',
    'object/clock': 'годинник',
    'fallback/audit.catalog': 'невідома',
    'fallback/audit.last': 'час невідомий',
    'fallback/audit-catalog.previous': 'немає',
    'area/session': 'Сеанси',
    'object/cli': 'команда',
    'object/session': 'сеанс',
    'object/ticket': 'квиток',
    'fallback/ticket.username': 'невідомий',
    'fallback/cli.login': 'невідомий',
    'area/authorization': 'Авторизація',
    'object/connection': 'підключення',
    'object/request': 'виклик API',
    'area/access': 'Користувачі та дозволи',
    'object/acl': 'дозвіл',
    'object/group': 'група',
    'object/realm': 'сфера',
    'object/realm-sync-job': 'завдання синхронізації сфери',
    'object/role': 'роль',
    'object/user': 'користувач',
    'enum/sync-scope/users': 'користувачі',
    'enum/sync-scope/groups': 'групи',
    'enum/sync-scope/both': 'користувачі та групи',
    'fallback/acl.users': 'немає',
    'fallback/acl.groups': 'немає',
    'fallback/acl.tokens': 'немає',
    'fallback/acl.read-effective.userid': 'власні',
    'enum/tfa.type/totp': 'коди із застосунку',
    'enum/tfa.type/u2f': 'ключ U2F',
    'enum/tfa.type/webauthn': 'ключ WebAuthn',
    'enum/tfa.type/recovery': 'ключі відновлення',
    'enum/tfa.type/yubico': 'коди YubiKey',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': 'без шифрування',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': 'Сертифікати',
    'object/acme-account': 'обліковий запис ACME',
    'object/acme-plugin': 'плагін ACME',
    'object/certificate': 'сертифікат',
    'enum/acme-plugin.type/dns': 'запис у DNS',
    'enum/acme-plugin.type/standalone': 'вебсервер на вузлі',
    'fallback/acme-account.name': 'default',
    'area/notification': 'Сповіщення та метрики',
    'object/gotify-endpoint': 'кінцева точка Gotify',
    'object/metric-server': 'сервер метрик',
    'object/notification-matcher': 'зіставлювач сповіщень',
    'object/notification-target': 'ціль сповіщень',
    'object/sendmail-endpoint': 'кінцева точка sendmail',
    'object/smtp-endpoint': 'кінцева точка SMTP',
    'object/webhook-endpoint': 'кінцева точка вебхука',
    'enum/notification-matcher.mode/all': 'усі умови',
    'enum/notification-matcher.mode/any': 'одна з умов',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': 'без стиснення',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': 'без шифрування',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': 'Вузли',
    'object/apt-index': 'індекс пакетів',
    'object/apt-repository': 'репозиторій пакетів',
    'object/journal': 'журнал systemd',
    'object/node': 'вузол',
    'object/node-config': 'налаштування вузла',
    'object/service': 'служба',
    'object/subscription': 'підписка',
    'object/syslog': 'системний журнал',
    'enum/node.command/reboot': 'перезавантаження',
    'enum/node.command/shutdown': 'завершення роботи',
    'area/network': 'Мережа вузлів',
    'object/network-config': 'конфігурація мережі',
    'object/network-interface': 'мережевий інтерфейс',
    'object/node-dns': 'DNS-сервери',
    'object/node-hosts': 'файл hosts',
    'object/node-time': 'часовий пояс',
    'enum/network-interface.type/bridge': 'міст Linux',
    'enum/network-interface.type/bond': 'об’єднання (bond) Linux',
    'enum/network-interface.type/eth': 'мережева карта',
    'enum/network-interface.type/alias': 'псевдонім',
    'enum/network-interface.type/vlan': 'VLAN Linux',
    'enum/network-interface.type/fabric': 'інтерфейс фабрики SDN',
    'enum/network-interface.type/OVSBridge': 'міст Open vSwitch',
    'enum/network-interface.type/OVSBond': 'об’єднання (bond) Open vSwitch',
    'enum/network-interface.type/OVSPort': 'порт Open vSwitch',
    'enum/network-interface.type/OVSIntPort': 'внутрішній порт Open vSwitch',
    'enum/network-interface.type/vnet': 'віртуальна мережа SDN',
    'enum/network-interface.type/unknown': 'невідомо',
    'enum/network-interface.bond_mode/balance-rr': 'по черзі (round robin)',
    'enum/network-interface.bond_mode/active-backup': 'один активний, решта в резерві',
    'enum/network-interface.bond_mode/balance-xor': 'вибір за хешем',
    'enum/network-interface.bond_mode/broadcast': 'усе через кожен',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': 'адаптивно під час надсилання',
    'enum/network-interface.bond_mode/balance-alb': 'адаптивно під час надсилання й отримання',
    'enum/network-interface.bond_mode/balance-slb': 'за адресою джерела (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP за адресою джерела (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP за з’єднанням (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'MAC-адреси',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'MAC-адреси та IP-адреси',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'IP-адреси та порти',
    'area/task': 'Завдання',
    'object/job': 'завдання за розкладом',
    'object/task': 'завдання',
    'fallback/task.id': 'система',
    'enum/job.kind/vzdump': 'резервне копіювання',
    'enum/job.kind/replication': 'реплікація',
    'enum/job.kind/realm-sync': 'синхронізація сфери',
    'enum/job.origin/schedule': 'настав час запуску',
    'enum/job.origin/missed': 'час запуску минув, поки вузол був вимкнений',
    'enum/job.origin/retry': 'попередній запуск завершився невдачею',
    'enum/job.origin/asked': 'на запуск надійшов запит',
    'area/console': 'Консолі',
    'object/guest-console': 'консоль гостя',
    'object/node-console': 'консоль вузла',
    'object/root-shell': 'командна оболонка root',
    'enum/close-reason/closed': 'закрито тим, хто її відкрив',
    'enum/close-reason/ended': 'показуване в ній завершилося',
    'enum/close-reason/stopped': 'завершено вузлом',
    'enum/close-reason/lost': 'з’єднання перервалося',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': 'лише текст',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': 'вхід до системи',
    'enum/node-console.cmd/upgrade': 'оновлення пакетів',
    'enum/node-console.cmd/ceph_install': 'встановлення Ceph',
    'enum/root-shell.via/console': 'консоль вузла, без пароля',
    'enum/root-shell.via/login': 'запрошення до входу в консолі вузла',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': 'екран і клавіатура машини',
    'area/vm': 'Віртуальні машини',
    'object/vm': 'ВМ',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': 'інша',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 або 2012',
    'enum/vm.ostype/win10': 'Windows 10, 2016 або 2019',
    'enum/vm.ostype/win11': 'Windows 11, 2022 або 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 або новіша',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': 'із шифруванням',
    'enum/vm.migration_type/insecure': 'без шифрування',
    'enum/vm.dbus-vmstate-start.action/start': 'запущено',
    'enum/vm.dbus-vmstate-start.action/stop': 'зупинено',
    'enum/vm.read-cloudinit.type/user': 'користувачі та програми',
    'enum/vm.read-cloudinit.type/network': 'мережа',
    'enum/vm.read-cloudinit.type/meta': 'ідентифікаційні дані гостя',
    'enum/vm.dbus-vmstate-stop.action/start': 'запущено',
    'enum/vm.dbus-vmstate-stop.action/stop': 'зупинено',
    'area/container': 'Контейнери',
    'object/container': 'контейнер',
    'enum/container.cmode/shell': 'командна оболонка без входу',
    'enum/container.cmode/console': 'консольний пристрій',
    'enum/container.cmode/tty': 'термінал',
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
    'enum/container.ostype/unmanaged': 'без адаптації під систему',
    'area/snapshot': 'Знімки та диски гостей',
    'object/container-disk': 'диск контейнера',
    'object/container-snapshot': 'знімок контейнера',
    'object/vm-disk': 'диск ВМ',
    'object/vm-snapshot': 'знімок ВМ',
    'fallback/vm-disk.storage': 'невідомо',
    'fallback/container-disk.storage': 'невідомо',
    'area/guest-agent': 'Гостьовий агент',
    'object/guest-agent': 'гостьовий агент',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': 'заморожування файлових систем',
    'enum/guest-agent.send-command.command/fsfreeze-status': 'читання стану заморожування',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': 'розморожування файлових систем',
    'enum/guest-agent.send-command.command/fstrim': 'виконання trim для файлових систем',
    'enum/guest-agent.send-command.command/get-fsinfo': 'читання списку файлових систем',
    'enum/guest-agent.send-command.command/get-host-name': 'читання імені хоста',
    'enum/guest-agent.send-command.command/get-memory-block-info': 'читання розміру блоків пам’яті',
    'enum/guest-agent.send-command.command/get-memory-blocks': 'читання списку блоків пам’яті',
    'enum/guest-agent.send-command.command/get-osinfo': 'читання відомостей про ОС',
    'enum/guest-agent.send-command.command/get-time': 'читання годинника',
    'enum/guest-agent.send-command.command/get-timezone': 'читання часового поясу',
    'enum/guest-agent.send-command.command/get-users': 'читання списку користувачів у системі',
    'enum/guest-agent.send-command.command/get-vcpus': 'читання списку процесорів',
    'enum/guest-agent.send-command.command/info': 'читання можливостей гостьового агента',
    'enum/guest-agent.send-command.command/network-get-interfaces': 'читання списку мережевих інтерфейсів',
    'enum/guest-agent.send-command.command/ping': 'перевірка зв’язку',
    'enum/guest-agent.send-command.command/shutdown': 'завершення роботи',
    'enum/guest-agent.send-command.command/suspend-disk': 'призупинення зі збереженням на диск',
    'enum/guest-agent.send-command.command/suspend-hybrid': 'призупинення зі збереженням у пам’ять і на диск',
    'enum/guest-agent.send-command.command/suspend-ram': 'призупинення зі збереженням у пам’ять',
    'area/bulk': 'Масові дії',
    'object/guest-set': 'гості кластера',
    'object/node-guest-set': 'гості вузла',
    'area/storage': 'Сховища',
    'object/oci-repository': 'репозиторій OCI',
    'object/storage': 'сховище',
    'object/storage-server': 'сервер зберігання',
    'object/url': 'URL',
    'object/volume': 'том',
    'enum/file-kind/iso': 'ISO-образ',
    'enum/file-kind/vztmpl': 'шаблон контейнера',
    'enum/file-kind/import': 'образ іншого продукту',
    'enum/image-format/raw': 'raw-образ',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': 'окремий каталог',
    'enum/image-format/vmdk': 'образ VMware',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'спільний ресурс CIFS',
    'enum/storage.type/dir': 'каталог',
    'enum/storage.type/esxi': 'хост ESXi',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': 'iSCSI без участі ядра',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'тонкий пул LVM',
    'enum/storage.type/nfs': 'експорт NFS',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS поверх iSCSI',
    'enum/storage.type/zfspool': 'пул ZFS',
    'enum/storage.preallocation/off': 'нічого',
    'enum/storage.preallocation/metadata': 'метадані',
    'enum/storage.preallocation/falloc': 'усе, без запису',
    'enum/storage.preallocation/full': 'усе, із записом нулів',
    'enum/storage.smbversion/default': 'найновіша, відома обом сторонам',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': 'найновіша версія SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': 'Резервні копії',
    'object/backup': 'резервна копія',
    'object/backup-job': 'завдання резервного копіювання',
    'enum/backup-compression/0': 'без стиснення',
    'enum/backup-compression/1': 'LZO (типово)',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': 'продовжує роботу',
    'enum/backup-mode/suspend': 'призупиняється',
    'enum/backup-mode/stop': 'зупиняється',
    'enum/change-detection/legacy': 'читається все',
    'enum/change-detection/data': 'читається все, дані окремо',
    'enum/change-detection/metadata': 'за розміром і часом',
    'enum/mail-occasion/always': 'завжди',
    'enum/mail-occasion/failure': 'після невдачі',
    'enum/notification-mode/auto': 'ел. пошта, якщо вказано адреси',
    'enum/notification-mode/legacy-sendmail': 'ел. пошта',
    'enum/notification-mode/notification-system': 'цілі та зіставлювачі',
    'fallback/backup-job.create.id': 'зі згенерованим ID',
    'fallback/backup-job.vmid': 'усі або ті, що входять до пулу',
    'fallback/backup.vmid': 'усі або ті, що входять до пулу',
    'enum/backup.type/qemu': 'віртуальні машини',
    'enum/backup.type/lxc': 'контейнери',
    'area/replication': 'Реплікація',
    'object/replication-job': 'завдання реплікації',
    'enum/replication-job.type/local': 'усередині кластера',
    'enum/replication-job.remove_job/local': 'його знімки на джерелі',
    'enum/replication-job.remove_job/full': 'його знімки та копії',
    'area/disk': 'Диски вузлів',
    'object/directory-mount': 'файлова система',
    'object/lvm-thinpool': 'тонкий пул LVM',
    'object/lvm-vg': 'група томів LVM',
    'object/node-disk': 'диск',
    'object/zfs-pool': 'пул ZFS',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': 'без надлишковості',
    'enum/zfs-pool.raidlevel/mirror': 'дзеркало',
    'enum/zfs-pool.raidlevel/raid10': 'чергування по дзеркалах',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'звичайне для ZFS',
    'enum/zfs-pool.compression/off': 'без стиснення',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': 'серії нулів',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': 'Брандмауер',
    'object/cluster-firewall-alias': 'псевдонім брандмауера кластера',
    'object/cluster-firewall-ipset': 'набір IP-адрес кластера',
    'object/cluster-firewall-ipset-entry': 'запис набору IP-адрес кластера',
    'object/cluster-firewall-options': 'параметри брандмауера кластера',
    'object/cluster-firewall-rule': 'правило брандмауера кластера',
    'object/firewall-group': 'група безпеки',
    'object/group-firewall-rule': 'правило групи безпеки',
    'object/guest-firewall-alias': 'псевдонім брандмауера гостя',
    'object/guest-firewall-ipset': 'набір IP-адрес гостя',
    'object/guest-firewall-ipset-entry': 'запис набору IP-адрес гостя',
    'object/guest-firewall-log': 'журнал брандмауера гостя',
    'object/guest-firewall-options': 'параметри брандмауера гостя',
    'object/guest-firewall-rule': 'правило брандмауера гостя',
    'object/node-firewall-log': 'журнал брандмауера вузла',
    'object/node-firewall-options': 'параметри брандмауера вузла',
    'object/node-firewall-rule': 'правило брандмауера вузла',
    'object/vnet-firewall-options': 'параметри брандмауера віртуальної мережі',
    'object/vnet-firewall-rule': 'правило брандмауера віртуальної мережі',
    'enum/log-level/emerg': 'аварія',
    'enum/log-level/alert': 'тривога',
    'enum/log-level/crit': 'критична помилка',
    'enum/log-level/err': 'помилка',
    'enum/log-level/warning': 'попередження',
    'enum/log-level/notice': 'повідомлення',
    'enum/log-level/info': 'інформація',
    'enum/log-level/debug': 'налагодження',
    'enum/log-level/nolog': 'не вести журнал',
    'enum/rule-direction/in': 'вхідне',
    'enum/rule-direction/out': 'вихідне',
    'enum/rule-direction/forward': 'транзитне',
    'enum/rule-direction/group': 'група безпеки',
    'area/sdn': 'Програмно-визначена мережа',
    'object/sdn': 'конфігурація SDN',
    'object/sdn-controller': 'контролер SDN',
    'object/sdn-dns': 'DNS-сервер SDN',
    'object/sdn-fabric': 'фабрика SDN',
    'object/sdn-fabric-node': 'вузол фабрики SDN',
    'object/sdn-ip': 'відображення IP SDN',
    'object/sdn-ipam': 'IPAM SDN',
    'object/sdn-lock': 'блокування SDN',
    'object/sdn-subnet': 'підмережа SDN',
    'object/sdn-vnet': 'віртуальна мережа SDN',
    'object/sdn-zone': 'зона SDN',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': 'власний міст на кожному вузлі',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': 'Висока доступність',
    'object/ha-group': 'група HA',
    'object/ha-guest': 'гість HA',
    'object/ha-manager': 'менеджер HA',
    'object/ha-node': 'вузол HA',
    'object/ha-resource': 'ресурс HA',
    'object/ha-rule': 'правило HA',
    'enum/ha-resource.state/started': 'утримується запущеним',
    'enum/ha-resource.state/stopped': 'утримується зупиненим',
    'enum/ha-resource.state/enabled': 'утримується запущеним (стара назва)',
    'enum/ha-resource.state/disabled': 'зупинено й не відновлюється',
    'enum/ha-resource.state/ignored': 'ігнорується',
    'enum/ha-resource.type/ct': 'контейнер',
    'enum/ha-resource.type/vm': 'віртуальна машина',
    'enum/ha-rule.type/node-affinity': 'ресурси та вузли',
    'enum/ha-rule.type/resource-affinity': 'ресурси між собою',
    'enum/ha-rule.affinity/positive': 'разом',
    'enum/ha-rule.affinity/negative': 'окремо',
    'enum/ha-manager.resource-mode/freeze': 'з ними нічого не робиться',
    'enum/ha-manager.resource-mode/ignore': 'вони як інші гості',
    'fallback/ha-guest.target': 'невідомий',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'прапор Ceph',
    'object/ceph-fs': 'файлова система Ceph',
    'object/ceph-log': 'журнал Ceph',
    'object/ceph-mds': 'сервер метаданих Ceph',
    'object/ceph-mgr': 'менеджер Ceph',
    'object/ceph-mon': 'монітор Ceph',
    'object/ceph-osd': 'OSD Ceph',
    'object/ceph-pool': 'пул Ceph',
    'object/ceph-service': 'служба Ceph',
    'object/ceph-setting': 'налаштування Ceph',
    'enum/ceph-pool.application/rbd': 'блокові пристрої',
    'enum/ceph-pool.application/cephfs': 'файлова система',
    'enum/ceph-pool.application/rgw': 'об’єктне сховище',
    'enum/ceph-pool.pg_autoscale_mode/on': 'автоматично',
    'enum/ceph-pool.pg_autoscale_mode/off': 'вручну',
    'enum/ceph-pool.pg_autoscale_mode/warn': 'вручну, з попередженням',
    'enum/ceph.service-type/mon': 'монітори',
    'enum/ceph.service-type/mgr': 'менеджери',
    'enum/ceph.service-type/mds': 'сервери метаданих',
    'enum/ceph.service-type/osd': 'OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSD',
    'area/cluster': 'Кластер',
    'object/cluster': 'кластер',
    'object/cluster-contact': 'зв’язок із вузлом',
    'object/cluster-log': 'журнал кластера',
    'object/cluster-member': 'учасник кластера',
    'object/datacenter-options': 'параметри центру обробки даних',
    'object/quorum': 'кворум',
    'enum/datacenter-options.console/applet': 'Java-аплет, більше не існує',
    'enum/datacenter-options.console/vv': 'переглядач SPICE',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': 'Відображення',
    'object/cpu-model': 'модель ЦП',
    'object/dir-mapping': 'відображення каталогу',
    'object/pci-mapping': 'відображення PCI',
    'object/usb-mapping': 'відображення USB',
    'area/pool': 'Пули',
    'object/pool': 'пул',
    'fallback/pool.storage': 'немає',
    'fallback/pool.vms': 'немає',
    'area/configuration': 'Файли конфігурації',
    'object/configuration': 'конфігурація',
    'object/configuration-file': 'файл конфігурації',
    'fallback/configuration-file.editor': 'невідомо',
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
        return f'{who(r)}: запущено аудит на вузлі {say(r["node"])} (версія каталогу: {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]})'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити аудит на вузлі {say(r["node"])}: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: зупинено аудит на вузлі {say(r["node"])}'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: виявлено аварійне завершення аудиту на вузлі {say(r["node"])} (останній запис: {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]}): {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)}: аудит на вузлі {say(r["node"])} відновлено через {number(p["duration"])} секунду'
        if f == 1:
            return f'{who(r)}: аудит на вузлі {say(r["node"])} відновлено через {number(p["duration"])} секунди'
        return f'{who(r)}: аудит на вузлі {say(r["node"])} відновлено через {number(p["duration"])} секунд'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати {say(p["event"])} на вузлі {say(r["node"])} через недоступність аудиту: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено політику аудиту'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити політику аудиту: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: завантажено політику аудиту на вузлі {say(r["node"])}'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося завантажити політику аудиту на вузлі {say(r["node"])}: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перевизначено політику аудиту для вузла {say(p["target"])}'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевизначити політику аудиту для вузла {say(p["target"])}: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено окрему політику аудиту для вузла {say(p["target"])}'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити окрему політику аудиту для вузла {say(p["target"])}: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: переглянуто журнал аудиту на вузлі {say(r["node"])}'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося переглянути журнал аудиту на вузлі {say(r["node"])}: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: експортовано журнал аудиту з вузла {say(r["node"])} у форматі {say(p["format"])}'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося експортувати журнал аудиту з вузла {say(r["node"])} у форматі {say(p["format"])}: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: розпочато журнал аудиту {say(p["file"])} на вузлі {say(r["node"])}'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося розпочати журнал аудиту {say(p["file"])} на вузлі {say(r["node"])}: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано ротацію журналу аудиту {say(p["file"])} на вузлі {say(r["node"])}'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати ротацію журналу аудиту {say(p["file"])} на вузлі {say(r["node"])}: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        f = form(p["files"])
        if f == 0:
            return f'{who(r)}: видалено {number(p["files"])} старий файл журналу аудиту на вузлі {say(r["node"])}'
        if f == 1:
            return f'{who(r)}: видалено {number(p["files"])} старі файли журналу аудиту на вузлі {say(r["node"])}'
        return f'{who(r)}: видалено {number(p["files"])} старих файлів журналу аудиту на вузлі {say(r["node"])}'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити старі файли журналу аудиту на вузлі {say(r["node"])}: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати запис до журналу аудиту {say(p["file"])} на вузлі {say(r["node"])}: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        f = form(p["lost"])
        if f == 0:
            return f'{who(r)}: втрачено {number(p["lost"])} запис аудиту на вузлі {say(r["node"])}: {why(r)}'
        if f == 1:
            return f'{who(r)}: втрачено {number(p["lost"])} записи аудиту на вузлі {say(r["node"])}: {why(r)}'
        return f'{who(r)}: втрачено {number(p["lost"])} записів аудиту на вузлі {say(r["node"])}: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        f = form(p["missing"])
        if f == 0:
            return f'{who(r)}: у журналі аудиту {say(p["file"])} вузла {say(r["node"])} бракує {number(p["missing"])} запису: {why(r)}'
        if f == 1:
            return f'{who(r)}: у журналі аудиту {say(p["file"])} вузла {say(r["node"])} бракує {number(p["missing"])} записів: {why(r)}'
        return f'{who(r)}: у журналі аудиту {say(p["file"])} вузла {say(r["node"])} бракує {number(p["missing"])} записів: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)}: підтверджено цілісність журналу аудиту вузла {say(r["node"])}'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося підтвердити цілісність журналу аудиту вузла {say(r["node"])}: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)}: для журналу аудиту {say(p["file"])} на вузлі {say(r["node"])} залишилося лише {size(p["free"])}'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося приховати секрети в записі про подію {say(p["event"])} на вузлі {say(r["node"])}: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: на вузлі {say(r["node"])} викликано {say(p["method"])} {say(p["path"])}, для якого немає події: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено каталог подій на вузлі {say(r["node"])} (попередня версія: {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}; нова версія: {say(p["catalog"])})'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: замінено ключ для хешованих значень на вузлі {say(r["node"])}'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося замінити ключ для хешованих значень на вузлі {say(r["node"])}: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виявлено стрибок годинника вузла {say(r["node"])} на {number(p["offset"])} с'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано вхід з адреси {whence(r)}'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати вхід з адреси {whence(r)}: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: пройдено перевірку першого фактора з адреси {whence(r)}'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано вхід із другим фактором з адреси {whence(r)}'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося пройти перевірку другого фактора з адреси {whence(r)}: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: поновлено сеанс з адреси {whence(r)}'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося поновити сеанс з адреси {whence(r)}: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: розпочато сеанс від імені користувача {say(p["username"])} з адреси {whence(r)}'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося розпочати сеанс від імені користувача {say(p["username"])} з адреси {whence(r)}: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: з адреси {whence(r)} підтверджено наявність привілеїв для шляху {say(p["path"])}'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: з адреси {whence(r)} не вдалося підтвердити наявність привілеїв для шляху {say(p["path"])}: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])}: пред’явлено дійсний квиток консолі для шляху {say(p["path"])}'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])}: не вдалося пред’явити дійсний квиток консолі для шляху {say(p["path"])}: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)}: подано запит на вхід через OpenID до сфери {say(p["realm"])}'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не вдалося розпочати вхід через OpenID до сфери {say(p["realm"])}: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано вхід через OpenID з адреси {whence(r)}'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не вдалося виконати вхід через OpenID: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано вихід з адреси {whence(r)}'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати вихід з адреси {whence(r)}: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося використати вимкнений обліковий запис {say(p["username"])} з адреси {whence(r)}: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося використати прострочений обліковий запис {say(p["username"])} з адреси {whence(r)}: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не вдалося викликати {say(p["method"])} {say(p["path"])} з недійсним квитком (користувач: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не вдалося викликати {say(p["method"])} {say(p["path"])} із простроченим квитком (користувач: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не вдалося викликати {say(p["method"])} {say(p["path"])} без другого фактора (користувач: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не вдалося викликати {say(p["method"])} {say(p["path"])} через відсутність токена CSRF (користувач: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не вдалося викликати {say(p["method"])} {say(p["path"])} з токеном API {say(p["tokenid"])} користувача {say(p["userid"])}: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не вдалося викликати {say(p["method"])} {say(p["path"])} із простроченим токеном API {say(p["tokenid"])} користувача {say(p["userid"])}: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: TOTP заблоковано після надто великої кількості неправильних кодів, остання спроба з адреси {whence(r)}'

    def e101062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: усі другі фактори заблоковано до {say(p["until"])}, остання спроба з адреси {whence(r)}'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано команду {say(p["command"])} на вузлі {say(p["node"])} (користувач, що увійшов: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати команду {say(p["command"])} на вузлі {say(p["node"])} (користувач, що увійшов: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: викликано {say(p["method"])} {say(p["path"])} за допомогою програми {say(p["program"])} на вузлі {say(p["node"])} (користувач, що увійшов: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося викликати {say(p["method"])} {say(p["path"])} за допомогою програми {say(p["program"])} на вузлі {say(p["node"])} (користувач, що увійшов: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано команду читання {say(p["command"])} на вузлі {say(p["node"])} (користувач, що увійшов: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати команду читання {say(p["command"])} на вузлі {say(p["node"])} (користувач, що увійшов: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося викликати {say(p["method"])} {say(p["path"])}: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося викликати {say(p["method"])} {say(p["path"])} з токеном API: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося викликати невідомий метод {say(p["method"])} {say(p["path"])} з адреси {whence(r)}: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не вдалося підключитися до вузла {say(r["node"])}: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено користувача {say(p["userid"])}'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити користувача {say(p["userid"])}: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено користувача {say(p["userid"])}'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити користувача {say(p["userid"])}: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено користувача {say(p["userid"])}'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити користувача {say(p["userid"])}: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: користувача {say(p["userid"])} переведено у стан «увімкнено»'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести користувача {say(p["userid"])} у стан «увімкнено»: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: користувача {say(p["userid"])} переведено у стан «вимкнено»'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести користувача {say(p["userid"])} у стан «вимкнено»: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено групи користувача {say(p["userid"])}'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити групи користувача {say(p["userid"])}: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено пароль користувача {say(p["userid"])}'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити пароль користувача {say(p["userid"])}: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список користувачів'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список користувачів: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про користувача {say(p["userid"])}'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про користувача {say(p["userid"])}: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список других факторів користувача {say(p["userid"])}'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список других факторів користувача {say(p["userid"])}: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)}: автоматично створено користувача {say(p["userid"])} під час входу до сфери {say(p["realm"])}'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося автоматично створити користувача {say(p["userid"])} у сфері {say(p["realm"])}: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)}: призначено групи {say(p["groups"])} під час входу до сфери {say(p["realm"])}'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося призначити групи {say(p["groups"])} сфери {say(p["realm"])}: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено групу {say(p["groupid"])}'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити групу {say(p["groupid"])}: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено групу {say(p["groupid"])}'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити групу {say(p["groupid"])}: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено групу {say(p["groupid"])}'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити групу {say(p["groupid"])}: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: автоматично створено групу {say(p["groupid"])} під час входу до сфери {say(p["realm"])}'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося автоматично створити групу {say(p["groupid"])} у сфері {say(p["realm"])}: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено роль {say(p["roleid"])}'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити роль {say(p["roleid"])}: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено роль {say(p["roleid"])}'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити роль {say(p["roleid"])}: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено роль {say(p["roleid"])}'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити роль {say(p["roleid"])}: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: надано ролі {say(p["roles"])} для шляху {say(p["path"])} (користувачі: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; групи: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; токени API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося надати ролі {say(p["roles"])} для шляху {say(p["path"])} (користувачі: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; групи: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; токени API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: відкликано ролі {say(p["roles"])} для шляху {say(p["path"])} (користувачі: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; групи: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; токени API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося відкликати ролі {say(p["roles"])} для шляху {say(p["path"])} (користувачі: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; групи: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; токени API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список дозволів'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список дозволів: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано чинні дозволи ({say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]})'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати чинні дозволи ({say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]}): {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено токен API {say(p["tokenid"])} користувача {say(p["userid"])}'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити токен API {say(p["tokenid"])} користувача {say(p["userid"])}: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено токен API {say(p["tokenid"])} користувача {say(p["userid"])}'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити токен API {say(p["tokenid"])} користувача {say(p["userid"])}: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено токен API {say(p["tokenid"])} користувача {say(p["userid"])}'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити токен API {say(p["tokenid"])} користувача {say(p["userid"])}: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список токенів API користувача {say(p["userid"])}'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список токенів API користувача {say(p["userid"])}: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про токен API {say(p["tokenid"])} користувача {say(p["userid"])}'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про токен API {say(p["tokenid"])} користувача {say(p["userid"])}: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: додано другий фактор ({label("enum/tfa.type/", p["type"])}) для користувача {say(p["userid"])}'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося додати другий фактор ({label("enum/tfa.type/", p["type"])}) для користувача {say(p["userid"])}: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: розпочато реєстрацію ключа безпеки ({label("enum/tfa.type/", p["type"])}) для користувача {say(p["userid"])}'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося розпочати реєстрацію ключа безпеки ({label("enum/tfa.type/", p["type"])}) для користувача {say(p["userid"])}: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: зареєстровано ключ безпеки ({label("enum/tfa.type/", p["type"])}) для користувача {say(p["userid"])}'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зареєструвати ключ безпеки ({label("enum/tfa.type/", p["type"])}) для користувача {say(p["userid"])}: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено другий фактор {say(p["id"])} користувача {say(p["userid"])}'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити другий фактор {say(p["id"])} користувача {say(p["userid"])}: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)}: увімкнено другий фактор {say(p["id"])} користувача {say(p["userid"])}'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося увімкнути другий фактор {say(p["id"])} користувача {say(p["userid"])}: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)}: вимкнено другий фактор {say(p["id"])} користувача {say(p["userid"])}'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося вимкнути другий фактор {say(p["id"])} користувача {say(p["userid"])}: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено другий фактор {say(p["id"])} користувача {say(p["userid"])}'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити другий фактор {say(p["id"])} користувача {say(p["userid"])}: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)}: розблоковано другі фактори користувача {say(p["userid"])}'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося розблокувати другі фактори користувача {say(p["userid"])}: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список других факторів усіх користувачів'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список других факторів усіх користувачів: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про другий фактор {say(p["id"])} користувача {say(p["userid"])}'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про другий фактор {say(p["id"])} користувача {say(p["userid"])}: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено сферу {say(p["realm"])} ({label("enum/realm.type/", p["type"])})'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити сферу {say(p["realm"])} ({label("enum/realm.type/", p["type"])}): {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено сферу {say(p["realm"])}'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити сферу {say(p["realm"])}: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено сферу {say(p["realm"])}'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити сферу {say(p["realm"])}: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущено синхронізацію сфери {say(p["realm"])}'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити синхронізацію сфери {say(p["realm"])}: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущено попередній перегляд синхронізації сфери {say(p["realm"])}'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити попередній перегляд синхронізації сфери {say(p["realm"])}: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про сферу {say(p["realm"])}'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про сферу {say(p["realm"])}: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)}: синхронізовано сферу {say(p["realm"])}'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося синхронізувати сферу {say(p["realm"])}: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено завдання синхронізації сфери {say(p["id"])}'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити завдання синхронізації сфери {say(p["id"])}: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено завдання синхронізації сфери {say(p["id"])}'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити завдання синхронізації сфери {say(p["id"])}: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено завдання синхронізації сфери {say(p["id"])}'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити завдання синхронізації сфери {say(p["id"])}: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено плагін ACME {say(p["id"])}'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити плагін ACME {say(p["id"])}: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено плагін ACME {say(p["id"])}'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити плагін ACME {say(p["id"])}: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено плагін ACME {say(p["id"])}'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити плагін ACME {say(p["id"])}: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список плагінів ACME'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список плагінів ACME: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про плагін ACME {say(p["id"])}'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про плагін ACME {say(p["id"])}: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на реєстрацію облікового запису ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зареєструвати обліковий запис ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на деактивацію облікового запису ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося деактивувати обліковий запис ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на зміну облікового запису ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити обліковий запис ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про обліковий запис ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про обліковий запис ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на відкликання сертифіката вузла {say(p["node"])}'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося відкликати сертифікат вузла {say(p["node"])}: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на замовлення сертифіката вузла {say(p["node"])}'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося замовити сертифікат вузла {say(p["node"])}: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на поновлення сертифіката вузла {say(p["node"])}'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося поновити сертифікат вузла {say(p["node"])}: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено сертифікат вузла {say(p["node"])}'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити сертифікат вузла {say(p["node"])}: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)}: вивантажено сертифікат на вузол {say(p["node"])}'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося вивантажити сертифікат на вузол {say(p["node"])}: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено кінцеву точку sendmail {say(p["name"])}'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити кінцеву точку sendmail {say(p["name"])}: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено кінцеву точку sendmail {say(p["name"])}'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити кінцеву точку sendmail {say(p["name"])}: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено кінцеву точку sendmail {say(p["name"])}'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити кінцеву точку sendmail {say(p["name"])}: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено зіставлювач сповіщень {say(p["name"])}'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити зіставлювач сповіщень {say(p["name"])}: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено зіставлювач сповіщень {say(p["name"])}'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити зіставлювач сповіщень {say(p["name"])}: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено зіставлювач сповіщень {say(p["name"])}'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити зіставлювач сповіщень {say(p["name"])}: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено сервер метрик {say(p["id"])}'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити сервер метрик {say(p["id"])}: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено сервер метрик {say(p["id"])}'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити сервер метрик {say(p["id"])}: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено сервер метрик {say(p["id"])}'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити сервер метрик {say(p["id"])}: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про сервер метрик {say(p["id"])}'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про сервер метрик {say(p["id"])}: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано метрики'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати метрики: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено кінцеву точку Gotify {say(p["name"])}'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити кінцеву точку Gotify {say(p["name"])}: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено кінцеву точку Gotify {say(p["name"])}'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити кінцеву точку Gotify {say(p["name"])}: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено кінцеву точку Gotify {say(p["name"])}'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити кінцеву точку Gotify {say(p["name"])}: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено кінцеву точку SMTP {say(p["name"])}'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити кінцеву точку SMTP {say(p["name"])}: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено кінцеву точку SMTP {say(p["name"])}'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити кінцеву точку SMTP {say(p["name"])}: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено кінцеву точку SMTP {say(p["name"])}'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити кінцеву точку SMTP {say(p["name"])}: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено кінцеву точку вебхука {say(p["name"])}'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити кінцеву точку вебхука {say(p["name"])}: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено кінцеву точку вебхука {say(p["name"])}'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити кінцеву точку вебхука {say(p["name"])}: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено кінцеву точку вебхука {say(p["name"])}'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити кінцеву точку вебхука {say(p["name"])}: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список кінцевих точок вебхуків'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список кінцевих точок вебхуків: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про кінцеву точку вебхука {say(p["name"])}'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про кінцеву точку вебхука {say(p["name"])}: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: протестовано ціль сповіщень {say(p["name"])}'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося протестувати ціль сповіщень {say(p["name"])}: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на запуск служби {say(p["service"])} на вузлі {say(p["node"])}'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити службу {say(p["service"])} на вузлі {say(p["node"])}: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на зупинення служби {say(p["service"])} на вузлі {say(p["node"])}'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зупинити службу {say(p["service"])} на вузлі {say(p["node"])}: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на перезапуск служби {say(p["service"])} на вузлі {say(p["node"])}'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перезапустити службу {say(p["service"])} на вузлі {say(p["node"])}: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на перечитування конфігурації служби {say(p["service"])} на вузлі {say(p["node"])}'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перечитати конфігурацію служби {say(p["service"])} на вузлі {say(p["node"])}: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено підписку вузла {say(p["node"])}'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити підписку вузла {say(p["node"])}: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: оновлено підписку вузла {say(p["node"])}'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося оновити підписку вузла {say(p["node"])}: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено підписку вузла {say(p["node"])}'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити підписку вузла {say(p["node"])}: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про підписку вузла {say(p["node"])}'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про підписку вузла {say(p["node"])}: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на оновлення індексу пакетів вузла {say(p["node"])}'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося оновити індекс пакетів вузла {say(p["node"])}: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено репозиторій пакетів {say(p["index"])} із {say(p["path"])} на вузлі {say(p["node"])}'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити репозиторій пакетів {say(p["index"])} із {say(p["path"])} на вузлі {say(p["node"])}: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: додано репозиторій пакетів {say(p["handle"])} на вузлі {say(p["node"])}'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося додати репозиторій пакетів {say(p["handle"])} на вузлі {say(p["node"])}: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: увімкнено репозиторій пакетів {say(p["index"])} із {say(p["path"])} на вузлі {say(p["node"])}'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося увімкнути репозиторій пакетів {say(p["index"])} із {say(p["path"])} на вузлі {say(p["node"])}: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)}: вимкнено репозиторій пакетів {say(p["index"])} із {say(p["path"])} на вузлі {say(p["node"])}'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося вимкнути репозиторій пакетів {say(p["index"])} із {say(p["path"])} на вузлі {say(p["node"])}: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено налаштування вузла {say(p["node"])}'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити налаштування вузла {say(p["node"])}: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перезавантажено вузол {say(p["node"])}'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перезавантажити вузол {say(p["node"])}: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано список викликів на вузлі {say(p["node"])}'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати список викликів на вузлі {say(p["node"])}: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на пробудження вузла {say(p["node"])}'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося пробудити вузол {say(p["node"])}: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано системний звіт вузла {say(p["node"])}'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати системний звіт вузла {say(p["node"])}: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)}: завершено роботу вузла {say(p["node"])}'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося завершити роботу вузла {say(p["node"])}: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано системний журнал вузла {say(p["node"])}'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати системний журнал вузла {say(p["node"])}: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано журнал systemd вузла {say(p["node"])}'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати журнал systemd вузла {say(p["node"])}: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: скасовано зміни конфігурації мережі на вузлі {say(p["node"])}'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося скасувати зміни конфігурації мережі на вузлі {say(p["node"])}: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на застосування конфігурації мережі на вузлі {say(p["node"])}'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося застосувати конфігурацію мережі на вузлі {say(p["node"])}: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено мережевий інтерфейс {say(p["iface"])} на вузлі {say(p["node"])}'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити мережевий інтерфейс {say(p["iface"])} на вузлі {say(p["node"])}: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено мережевий інтерфейс {say(p["iface"])} на вузлі {say(p["node"])}'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити мережевий інтерфейс {say(p["iface"])} на вузлі {say(p["node"])}: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено мережевий інтерфейс {say(p["iface"])} на вузлі {say(p["node"])}'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити мережевий інтерфейс {say(p["iface"])} на вузлі {say(p["node"])}: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено DNS-сервери на вузлі {say(p["node"])}'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити DNS-сервери на вузлі {say(p["node"])}: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено часовий пояс на вузлі {say(p["node"])}'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити часовий пояс на вузлі {say(p["node"])}: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено файл hosts на вузлі {say(p["node"])}'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити файл hosts на вузлі {say(p["node"])}: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: зупинено завдання {say(p["upid"])}'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зупинити завдання {say(p["upid"])}: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано журнал завдання {say(p["upid"])}'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати журнал завдання {say(p["upid"])}: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущено завдання {say(p["kind"])} на вузлі {say(p["node"])} (об’єкт: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано завдання {say(p["kind"])} на вузлі {say(p["node"])} (об’єкт: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати завдання {say(p["kind"])} на вузлі {say(p["node"])} (об’єкт: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}): {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        f = form(p["warnings"])
        if f == 0:
            return f'{who(r)}: завдання {say(p["kind"])} на вузлі {say(p["node"])} виконано з {number(p["warnings"])} попередженням (об’єкт: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'
        if f == 1:
            return f'{who(r)}: завдання {say(p["kind"])} на вузлі {say(p["node"])} виконано з {number(p["warnings"])} попередженнями (об’єкт: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'
        return f'{who(r)}: завдання {say(p["kind"])} на вузлі {say(p["node"])} виконано з {number(p["warnings"])} попередженнями (об’єкт: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося довести до кінця завдання {say(p["kind"])} на вузлі {say(p["node"])} (об’єкт: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}): {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущено завдання за розкладом {say(p["id"])} на вузлі {say(r["node"])}'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити завдання за розкладом {say(p["id"])} на вузлі {say(r["node"])}: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано квиток для консолі VNC гостя {say(p["vmid"])}'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати квиток для консолі VNC гостя {say(p["vmid"])}: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано квиток для текстової консолі гостя {say(p["vmid"])}'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати квиток для текстової консолі гостя {say(p["vmid"])}: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано квиток для консолі SPICE гостя {say(p["vmid"])}'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати квиток для консолі SPICE гостя {say(p["vmid"])}: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: надіслано натискання клавіш до ВМ {say(p["vmid"])}'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося надіслати натискання клавіш до ВМ {say(p["vmid"])}: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано підключення до консолі гостя {say(p["vmid"])}'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося підключитися до консолі гостя {say(p["vmid"])}: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: відкрито консоль гостя {say(p["vmid"])}'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося відкрити консоль гостя {say(p["vmid"])}: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)}: консоль гостя {say(p["vmid"])} була відкрита {number(p["duration"])} секунду'
        if f == 1:
            return f'{who(r)}: консоль гостя {say(p["vmid"])} була відкрита {number(p["duration"])} секунди'
        return f'{who(r)}: консоль гостя {say(p["vmid"])} була відкрита {number(p["duration"])} секунд'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано квиток для командної оболонки VNC вузла {say(p["node"])}'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати квиток для командної оболонки VNC вузла {say(p["node"])}: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано квиток для текстової командної оболонки вузла {say(p["node"])}'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати квиток для текстової командної оболонки вузла {say(p["node"])}: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано квиток для командної оболонки SPICE вузла {say(p["node"])}'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати квиток для командної оболонки SPICE вузла {say(p["node"])}: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано підключення до консолі вузла {say(p["node"])}'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося підключитися до консолі вузла {say(p["node"])}: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано квиток для командної оболонки оновлення вузла {say(p["node"])}'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати квиток для командної оболонки оновлення вузла {say(p["node"])}: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано квиток для командної оболонки встановлення Ceph на вузлі {say(p["node"])}'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати квиток для командної оболонки встановлення Ceph на вузлі {say(p["node"])}: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)}: відкрито консоль вузла {say(p["node"])}'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося відкрити консоль вузла {say(p["node"])}: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)}: консоль вузла {say(p["node"])} була відкрита {number(p["duration"])} секунду'
        if f == 1:
            return f'{who(r)}: консоль вузла {say(p["node"])} була відкрита {number(p["duration"])} секунди'
        return f'{who(r)}: консоль вузла {say(p["node"])} була відкрита {number(p["duration"])} секунд'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: відкрито командну оболонку root на вузлі {say(p["node"])}'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося відкрити командну оболонку root на вузлі {say(p["node"])}: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)}: командна оболонка root на вузлі {say(p["node"])} була відкрита {number(p["duration"])} секунду'
        if f == 1:
            return f'{who(r)}: командна оболонка root на вузлі {say(p["node"])} була відкрита {number(p["duration"])} секунди'
        return f'{who(r)}: командна оболонка root на вузлі {say(p["node"])} була відкрита {number(p["duration"])} секунд'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення ВМ {say(p["vmid"])}'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити ВМ {say(p["vmid"])}: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення ВМ {say(p["vmid"])}'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити ВМ {say(p["vmid"])}: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено ВМ {say(p["vmid"])}'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити ВМ {say(p["vmid"])}: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на відновлення ВМ {say(p["vmid"])} із {say(p["archive"])}'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося відновити ВМ {say(p["vmid"])} із {say(p["archive"])}: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: регенеровано дані cloud-init ВМ {say(p["vmid"])}'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося регенерувати дані cloud-init ВМ {say(p["vmid"])}: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на запуск ВМ {say(p["vmid"])}'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити ВМ {say(p["vmid"])}: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на зупинення ВМ {say(p["vmid"])}'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зупинити ВМ {say(p["vmid"])}: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на скидання ВМ {say(p["vmid"])}'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося скинути ВМ {say(p["vmid"])}: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на завершення роботи ВМ {say(p["vmid"])}'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося завершити роботу ВМ {say(p["vmid"])}: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на перезавантаження ВМ {say(p["vmid"])}'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перезавантажити ВМ {say(p["vmid"])}: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на призупинення ВМ {say(p["vmid"])}'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося призупинити ВМ {say(p["vmid"])}: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на поновлення роботи ВМ {say(p["vmid"])}'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося поновити роботу ВМ {say(p["vmid"])}: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на клонування ВМ {say(p["vmid"])} у нову ВМ {say(p["newid"])}'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося клонувати ВМ {say(p["vmid"])} у нову ВМ {say(p["newid"])}: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на міграцію ВМ {say(p["vmid"])} на вузол {say(p["target"])}'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати міграцію ВМ {say(p["vmid"])} на вузол {say(p["target"])}: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на міграцію ВМ {say(p["vmid"])} в інший кластер'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати міграцію ВМ {say(p["vmid"])} в інший кластер: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)}: надіслано команду монітору ВМ {say(p["vmid"])}'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося надіслати команду монітору ВМ {say(p["vmid"])}: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на перетворення ВМ {say(p["vmid"])} на шаблон'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перетворити ВМ {say(p["vmid"])} на шаблон: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на приймання ВМ {say(p["vmid"])}'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прийняти ВМ {say(p["vmid"])}: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущено сервер стану ВМ {say(p["vmid"])}'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити сервер стану ВМ {say(p["vmid"])}: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)}: відкрито тунель міграції ВМ {say(p["vmid"])}'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося відкрити тунель міграції ВМ {say(p["vmid"])}: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано дані cloud-init ВМ {say(p["vmid"])}'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати дані cloud-init ВМ {say(p["vmid"])}: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: скасовано відкладені зміни ВМ {say(p["vmid"])}'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося скасувати відкладені зміни ВМ {say(p["vmid"])}: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на переведення ВМ {say(p["vmid"])} у сплячий режим'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести ВМ {say(p["vmid"])} у сплячий режим: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: зупинено сервер стану ВМ {say(p["vmid"])}'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зупинити сервер стану ВМ {say(p["vmid"])}: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення контейнера {say(p["vmid"])}'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити контейнер {say(p["vmid"])}: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення контейнера {say(p["vmid"])}'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити контейнер {say(p["vmid"])}: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено контейнер {say(p["vmid"])}'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити контейнер {say(p["vmid"])}: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на запуск контейнера {say(p["vmid"])}'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити контейнер {say(p["vmid"])}: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на зупинення контейнера {say(p["vmid"])}'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зупинити контейнер {say(p["vmid"])}: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на завершення роботи контейнера {say(p["vmid"])}'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося завершити роботу контейнера {say(p["vmid"])}: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на призупинення контейнера {say(p["vmid"])}'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося призупинити контейнер {say(p["vmid"])}: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на поновлення роботи контейнера {say(p["vmid"])}'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося поновити роботу контейнера {say(p["vmid"])}: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на перезавантаження контейнера {say(p["vmid"])}'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перезавантажити контейнер {say(p["vmid"])}: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на міграцію контейнера {say(p["vmid"])} в інший кластер'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати міграцію контейнера {say(p["vmid"])} в інший кластер: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на міграцію контейнера {say(p["vmid"])} на вузол {say(p["target"])}'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати міграцію контейнера {say(p["vmid"])} на вузол {say(p["target"])}: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перетворено контейнер {say(p["vmid"])} на шаблон'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перетворити контейнер {say(p["vmid"])} на шаблон: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на клонування контейнера {say(p["vmid"])} у новий контейнер {say(p["newid"])}'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося клонувати контейнер {say(p["vmid"])} у новий контейнер {say(p["newid"])}: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на приймання контейнера {say(p["vmid"])}'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прийняти контейнер {say(p["vmid"])}: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)}: відкрито тунель міграції контейнера {say(p["vmid"])}'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося відкрити тунель міграції контейнера {say(p["vmid"])}: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на відновлення контейнера {say(p["vmid"])} із {say(p["ostemplate"])}'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося відновити контейнер {say(p["vmid"])} із {say(p["ostemplate"])}: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)}: скасовано відкладені зміни контейнера {say(p["vmid"])}'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося скасувати відкладені зміни контейнера {say(p["vmid"])}: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення знімка {say(p["snapname"])} ВМ {say(p["vmid"])}'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити знімок {say(p["snapname"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на видалення знімка {say(p["snapname"])} ВМ {say(p["vmid"])}'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити знімок {say(p["snapname"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено знімок {say(p["snapname"])} ВМ {say(p["vmid"])}'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити знімок {say(p["snapname"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на відкат ВМ {say(p["vmid"])} до знімка {say(p["snapname"])}'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати відкат ВМ {say(p["vmid"])} до знімка {say(p["snapname"])}: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про знімок {say(p["snapname"])} ВМ {say(p["vmid"])}'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про знімок {say(p["snapname"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: від’єднано диск {say(p["idlist"])} ВМ {say(p["vmid"])}'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося від’єднати диск {say(p["idlist"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на переміщення диска {say(p["disk"])} ВМ {say(p["vmid"])} (цільове сховище: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перемістити диск {say(p["disk"])} ВМ {say(p["vmid"])} (цільове сховище: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}): {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на зміну розміру диска {say(p["disk"])} ВМ {say(p["vmid"])}'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити розмір диска {say(p["disk"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: знищено диск {say(p["idlist"])} ВМ {say(p["vmid"])}'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити диск {say(p["idlist"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на перепризначення диска {say(p["disk"])} ВМ {say(p["vmid"])} іншій ВМ {say(p["target-vmid"])}'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перепризначити диск {say(p["disk"])} ВМ {say(p["vmid"])} іншій ВМ {say(p["target-vmid"])}: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення знімка {say(p["snapname"])} контейнера {say(p["vmid"])}'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити знімок {say(p["snapname"])} контейнера {say(p["vmid"])}: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на видалення знімка {say(p["snapname"])} контейнера {say(p["vmid"])}'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити знімок {say(p["snapname"])} контейнера {say(p["vmid"])}: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на відкат контейнера {say(p["vmid"])} до знімка {say(p["snapname"])}'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати відкат контейнера {say(p["vmid"])} до знімка {say(p["snapname"])}: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено знімок {say(p["snapname"])} контейнера {say(p["vmid"])}'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити знімок {say(p["snapname"])} контейнера {say(p["vmid"])}: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на зміну розміру диска {say(p["disk"])} контейнера {say(p["vmid"])}'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити розмір диска {say(p["disk"])} контейнера {say(p["vmid"])}: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на переміщення диска {say(p["volume"])} контейнера {say(p["vmid"])} (цільове сховище: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перемістити диск {say(p["volume"])} контейнера {say(p["vmid"])} (цільове сховище: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}): {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на перепризначення диска {say(p["volume"])} контейнера {say(p["vmid"])} іншому контейнеру {say(p["target-vmid"])}'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перепризначити диск {say(p["volume"])} контейнера {say(p["vmid"])} іншому контейнеру {say(p["target-vmid"])}: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: надіслано команду «{label("enum/guest-agent.send-command.command/", p["command"])}» гостьовому агенту ВМ {say(p["vmid"])}'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося надіслати команду «{label("enum/guest-agent.send-command.command/", p["command"])}» гостьовому агенту ВМ {say(p["vmid"])}: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: заморожено файлові системи ВМ {say(p["vmid"])}'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося заморозити файлові системи ВМ {say(p["vmid"])}: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано стан заморожування ВМ {say(p["vmid"])}'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати стан заморожування ВМ {say(p["vmid"])}: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: розморожено файлові системи ВМ {say(p["vmid"])}'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося розморозити файлові системи ВМ {say(p["vmid"])}: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано команду trim для файлових систем ВМ {say(p["vmid"])}'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати команду trim для файлових систем ВМ {say(p["vmid"])}: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перевірено зв’язок із гостьовим агентом ВМ {say(p["vmid"])}'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевірити зв’язок із гостьовим агентом ВМ {say(p["vmid"])}: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: гостьовому агенту подано запит на завершення роботи ВМ {say(p["vmid"])}'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося подати гостьовому агенту запит на завершення роботи ВМ {say(p["vmid"])}: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: гостьовому агенту подано запит на призупинення ВМ {say(p["vmid"])} зі збереженням на диск'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося подати гостьовому агенту запит на призупинення ВМ {say(p["vmid"])} зі збереженням на диск: {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: гостьовому агенту подано запит на призупинення ВМ {say(p["vmid"])} зі збереженням у пам’ять і на диск'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося подати гостьовому агенту запит на призупинення ВМ {say(p["vmid"])} зі збереженням у пам’ять і на диск: {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: гостьовому агенту подано запит на призупинення ВМ {say(p["vmid"])} зі збереженням у пам’ять'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося подати гостьовому агенту запит на призупинення ВМ {say(p["vmid"])} зі збереженням у пам’ять: {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)}: встановлено пароль користувача {say(p["username"])} у ВМ {say(p["vmid"])}'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося встановити пароль користувача {say(p["username"])} у ВМ {say(p["vmid"])}: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано програму у ВМ {say(p["vmid"])}'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати програму у ВМ {say(p["vmid"])}: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)}: записано файл {say(p["file"])} у ВМ {say(p["vmid"])}'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося записати файл {say(p["file"])} у ВМ {say(p["vmid"])}: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано файл {say(p["file"])} у ВМ {say(p["vmid"])}'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати файл {say(p["file"])} у ВМ {say(p["vmid"])}: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано результат процесу {say(p["pid"])} у ВМ {say(p["vmid"])}'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати результат процесу {say(p["pid"])} у ВМ {say(p["vmid"])}: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на запуск гостей кластера'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити гостей кластера: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на завершення роботи гостей кластера'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося завершити роботу гостей кластера: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на призупинення гостей кластера'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося призупинити гостей кластера: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на міграцію гостей кластера на вузол {say(p["target"])}'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати міграцію гостей кластера на вузол {say(p["target"])}: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на запуск гостей на вузлі {say(p["node"])}'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити гостей на вузлі {say(p["node"])}: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на завершення роботи гостей на вузлі {say(p["node"])}'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося завершити роботу гостей на вузлі {say(p["node"])}: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на призупинення гостей на вузлі {say(p["node"])}'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося призупинити гостей на вузлі {say(p["node"])}: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на міграцію гостей з вузла {say(p["node"])} на вузол {say(p["target"])}'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати міграцію гостей з вузла {say(p["node"])} на вузол {say(p["target"])}: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виділено том {say(p["filename"])} у сховищі {say(p["storage"])}'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виділити том {say(p["filename"])} у сховищі {say(p["storage"])}: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на видалення тому {say(p["volume"])} у сховищі {say(p["storage"])}'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити том {say(p["volume"])} у сховищі {say(p["storage"])}: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на копіювання тому {say(p["volume"])} зі сховища {say(p["storage"])}'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося скопіювати том {say(p["volume"])} зі сховища {say(p["storage"])}: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено том {say(p["volume"])} у сховищі {say(p["storage"])}'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити том {say(p["volume"])} у сховищі {say(p["storage"])}: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на вивантаження файлу {say(p["filename"])} до сховища {say(p["storage"])}'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося вивантажити файл {say(p["filename"])} до сховища {say(p["storage"])}: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на завантаження файлу {say(p["filename"])} з мережі до сховища {say(p["storage"])}'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося завантажити файл {say(p["filename"])} з мережі до сховища {say(p["storage"])}: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на завантаження образу {say(p["reference"])} до сховища {say(p["storage"])}'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося завантажити образ {say(p["reference"])} до сховища {say(p["storage"])}: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на завантаження шаблону {say(p["template"])} до сховища {say(p["storage"])}'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося завантажити шаблон {say(p["template"])} до сховища {say(p["storage"])}: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: встановлено захист тому {say(p["volume"])} у сховищі {say(p["storage"])}'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося встановити захист тому {say(p["volume"])} у сховищі {say(p["storage"])}: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: знято захист тому {say(p["volume"])} у сховищі {say(p["storage"])}'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зняти захист тому {say(p["volume"])} у сховищі {say(p["storage"])}: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено сховище {say(p["storage"])}'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити сховище {say(p["storage"])}: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено сховище {say(p["storage"])}'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити сховище {say(p["storage"])}: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено сховище {say(p["storage"])}'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити сховище {say(p["storage"])}: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: сховище {say(p["storage"])} переведено у стан «увімкнено»'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести сховище {say(p["storage"])} у стан «увімкнено»: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: сховище {say(p["storage"])} переведено у стан «вимкнено»'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести сховище {say(p["storage"])} у стан «вимкнено»: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список спільних ресурсів сервера CIFS {say(p["server"])}'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список спільних ресурсів сервера CIFS {say(p["server"])}: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список сховищ даних сервера резервного копіювання {say(p["server"])}'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список сховищ даних сервера резервного копіювання {say(p["server"])}: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список експортованих каталогів сервера NFS {say(p["server"])}'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список експортованих каталогів сервера NFS {say(p["server"])}: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список цілей порталу iSCSI {say(p["portal"])}'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список цілей порталу iSCSI {say(p["portal"])}: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано запит URL на вузлі {say(p["node"])}'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати запит URL на вузлі {say(p["node"])}: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список тегів репозиторію OCI {say(p["reference"])}'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список тегів репозиторію OCI {say(p["reference"])}: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено завдання резервного копіювання {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити завдання резервного копіювання {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено завдання резервного копіювання {say(p["id"])}'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити завдання резервного копіювання {say(p["id"])}: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено завдання резервного копіювання {say(p["id"])}'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити завдання резервного копіювання {say(p["id"])}: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: завдання резервного копіювання {say(p["id"])} переведено у стан «увімкнено»'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести завдання резервного копіювання {say(p["id"])} у стан «увімкнено»: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: завдання резервного копіювання {say(p["id"])} переведено у стан «вимкнено»'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести завдання резервного копіювання {say(p["id"])} у стан «вимкнено»: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення резервних копій на вузлі {say(p["node"])} (гості: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити резервні копії на вузлі {say(p["node"])} (гості: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}): {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на видалення старих резервних копій у сховищі {say(p["storage"])}'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити старі резервні копії у сховищі {say(p["storage"])}: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано конфігурацію резервної копії {say(p["volume"])}'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати конфігурацію резервної копії {say(p["volume"])}: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список файлів резервної копії {say(p["volume"])} у сховищі {say(p["storage"])}'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список файлів резервної копії {say(p["volume"])} у сховищі {say(p["storage"])}: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: завантажено файли резервної копії {say(p["volume"])} зі сховища {say(p["storage"])}'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося завантажити файли резервної копії {say(p["volume"])} зі сховища {say(p["storage"])}: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)}: зупинено резервне копіювання, що виконувалося на вузлі {say(p["node"])}'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зупинити резервне копіювання, що виконується на вузлі {say(p["node"])}: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено завдання реплікації {say(p["id"])}'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити завдання реплікації {say(p["id"])}: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на видалення завдання реплікації {say(p["id"])}'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити завдання реплікації {say(p["id"])}: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено завдання реплікації {say(p["id"])}'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити завдання реплікації {say(p["id"])}: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на запуск завдання реплікації {say(p["id"])} на вузлі {say(p["node"])}'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити завдання реплікації {say(p["id"])} на вузлі {say(p["node"])}: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення групи томів LVM {say(p["name"])} на вузлі {say(p["node"])}'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити групу томів LVM {say(p["name"])} на вузлі {say(p["node"])}: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення групи томів LVM {say(p["name"])} на вузлі {say(p["node"])}'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити групу томів LVM {say(p["name"])} на вузлі {say(p["node"])}: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення тонкого пулу LVM {say(p["name"])} на вузлі {say(p["node"])}'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити тонкий пул LVM {say(p["name"])} на вузлі {say(p["node"])}: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення тонкого пулу LVM {say(p["name"])} на вузлі {say(p["node"])}'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити тонкий пул LVM {say(p["name"])} на вузлі {say(p["node"])}: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення файлової системи {say(p["name"])} на вузлі {say(p["node"])}'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити файлову систему {say(p["name"])} на вузлі {say(p["node"])}: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення файлової системи {say(p["name"])} на вузлі {say(p["node"])}'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити файлову систему {say(p["name"])} на вузлі {say(p["node"])}: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення пулу ZFS {say(p["name"])} на вузлі {say(p["node"])}'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити пул ZFS {say(p["name"])} на вузлі {say(p["node"])}: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення пулу ZFS {say(p["name"])} на вузлі {say(p["node"])}'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити пул ZFS {say(p["name"])} на вузлі {say(p["node"])}: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на ініціалізацію диска {say(p["disk"])} на вузлі {say(p["node"])}'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося ініціалізувати диск {say(p["disk"])} на вузлі {say(p["node"])}: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на очищення диска {say(p["disk"])} на вузлі {say(p["node"])}'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося очистити диск {say(p["disk"])} на вузлі {say(p["node"])}: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено групу безпеки {say(p["group"])}'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити групу безпеки {say(p["group"])}: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено групу безпеки {say(p["group"])}'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити групу безпеки {say(p["group"])}: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перейменовано групу безпеки {say(p["rename"])} на {say(p["group"])}'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перейменувати групу безпеки {say(p["rename"])} на {say(p["group"])}: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено правило брандмауера кластера ({label("enum/rule-direction/", p["type"])} {say(p["action"])})'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити правило брандмауера кластера ({label("enum/rule-direction/", p["type"])} {say(p["action"])}): {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено правило брандмауера кластера на позиції {say(p["pos"])}'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити правило брандмауера кластера на позиції {say(p["pos"])}: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено правило брандмауера кластера на позиції {say(p["pos"])}'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити правило брандмауера кластера на позиції {say(p["pos"])}: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)}: переміщено правило брандмауера кластера з позиції {say(p["pos"])}'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перемістити правило брандмауера кластера з позиції {say(p["pos"])}: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило брандмауера кластера на позиції {say(p["pos"])} переведено у стан «увімкнено»'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести правило брандмауера кластера на позиції {say(p["pos"])} у стан «увімкнено»: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило брандмауера кластера на позиції {say(p["pos"])} переведено у стан «вимкнено»'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести правило брандмауера кластера на позиції {say(p["pos"])} у стан «вимкнено»: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено набір IP-адрес {say(p["name"])}'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити набір IP-адрес {say(p["name"])}: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено набір IP-адрес {say(p["name"])}'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити набір IP-адрес {say(p["name"])}: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перейменовано набір IP-адрес {say(p["rename"])} на {say(p["name"])}'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перейменувати набір IP-адрес {say(p["rename"])} на {say(p["name"])}: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено запис {say(p["cidr"])} набору IP-адрес {say(p["name"])}'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити запис {say(p["cidr"])} набору IP-адрес {say(p["name"])}: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено запис {say(p["cidr"])} набору IP-адрес {say(p["name"])}'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити запис {say(p["cidr"])} набору IP-адрес {say(p["name"])}: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено запис {say(p["cidr"])} набору IP-адрес {say(p["name"])}'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити запис {say(p["cidr"])} набору IP-адрес {say(p["name"])}: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено псевдонім брандмауера {say(p["name"])}'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити псевдонім брандмауера {say(p["name"])}: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено псевдонім брандмауера {say(p["name"])}'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити псевдонім брандмауера {say(p["name"])}: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено псевдонім брандмауера {say(p["name"])}'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити псевдонім брандмауера {say(p["name"])}: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перейменовано псевдонім брандмауера {say(p["name"])} на {say(p["rename"])}'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перейменувати псевдонім брандмауера {say(p["name"])} на {say(p["rename"])}: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено параметри брандмауера кластера'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити параметри брандмауера кластера: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: увімкнено брандмауер кластера'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося увімкнути брандмауер кластера: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: вимкнено брандмауер кластера'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося вимкнути брандмауер кластера: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано журнал брандмауера на вузлі {say(p["node"])}'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати журнал брандмауера на вузлі {say(p["node"])}: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено правило брандмауера ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) на вузлі {say(p["node"])}'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити правило брандмауера ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) на вузлі {say(p["node"])}: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено правило брандмауера на позиції {say(p["pos"])} на вузлі {say(p["node"])}'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити правило брандмауера на позиції {say(p["pos"])} на вузлі {say(p["node"])}: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено правило брандмауера на позиції {say(p["pos"])} на вузлі {say(p["node"])}'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити правило брандмауера на позиції {say(p["pos"])} на вузлі {say(p["node"])}: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)}: переміщено правило брандмауера з позиції {say(p["pos"])} на вузлі {say(p["node"])}'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перемістити правило брандмауера з позиції {say(p["pos"])} на вузлі {say(p["node"])}: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило брандмауера на позиції {say(p["pos"])} на вузлі {say(p["node"])} переведено у стан «увімкнено»'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести правило брандмауера на позиції {say(p["pos"])} на вузлі {say(p["node"])} у стан «увімкнено»: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило брандмауера на позиції {say(p["pos"])} на вузлі {say(p["node"])} переведено у стан «вимкнено»'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести правило брандмауера на позиції {say(p["pos"])} на вузлі {say(p["node"])} у стан «вимкнено»: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено правило брандмауера гостя {say(p["vmid"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])})'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити правило брандмауера гостя {say(p["vmid"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])}): {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено правило брандмауера гостя {say(p["vmid"])} на позиції {say(p["pos"])}'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити правило брандмауера гостя {say(p["vmid"])} на позиції {say(p["pos"])}: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено правило брандмауера гостя {say(p["vmid"])} на позиції {say(p["pos"])}'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити правило брандмауера гостя {say(p["vmid"])} на позиції {say(p["pos"])}: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)}: переміщено правило брандмауера гостя {say(p["vmid"])} з позиції {say(p["pos"])}'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перемістити правило брандмауера гостя {say(p["vmid"])} з позиції {say(p["pos"])}: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило брандмауера гостя {say(p["vmid"])} на позиції {say(p["pos"])} переведено у стан «увімкнено»'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести правило брандмауера гостя {say(p["vmid"])} на позиції {say(p["pos"])} у стан «увімкнено»: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило брандмауера гостя {say(p["vmid"])} на позиції {say(p["pos"])} переведено у стан «вимкнено»'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести правило брандмауера гостя {say(p["vmid"])} на позиції {say(p["pos"])} у стан «вимкнено»: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено правило брандмауера групи безпеки {say(p["group"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])})'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити правило брандмауера групи безпеки {say(p["group"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])}): {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено правило брандмауера групи безпеки {say(p["group"])} на позиції {say(p["pos"])}'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити правило брандмауера групи безпеки {say(p["group"])} на позиції {say(p["pos"])}: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено правило брандмауера групи безпеки {say(p["group"])} на позиції {say(p["pos"])}'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити правило брандмауера групи безпеки {say(p["group"])} на позиції {say(p["pos"])}: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)}: переміщено правило брандмауера групи безпеки {say(p["group"])} з позиції {say(p["pos"])}'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перемістити правило брандмауера групи безпеки {say(p["group"])} з позиції {say(p["pos"])}: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило брандмауера групи безпеки {say(p["group"])} на позиції {say(p["pos"])} переведено у стан «увімкнено»'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести правило брандмауера групи безпеки {say(p["group"])} на позиції {say(p["pos"])} у стан «увімкнено»: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило брандмауера групи безпеки {say(p["group"])} на позиції {say(p["pos"])} переведено у стан «вимкнено»'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести правило брандмауера групи безпеки {say(p["group"])} на позиції {say(p["pos"])} у стан «вимкнено»: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено правило брандмауера віртуальної мережі {say(p["vnet"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])})'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити правило брандмауера віртуальної мережі {say(p["vnet"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])}): {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено правило брандмауера віртуальної мережі {say(p["vnet"])} на позиції {say(p["pos"])}'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити правило брандмауера віртуальної мережі {say(p["vnet"])} на позиції {say(p["pos"])}: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено правило брандмауера віртуальної мережі {say(p["vnet"])} на позиції {say(p["pos"])}'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити правило брандмауера віртуальної мережі {say(p["vnet"])} на позиції {say(p["pos"])}: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)}: переміщено правило брандмауера віртуальної мережі {say(p["vnet"])} з позиції {say(p["pos"])}'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перемістити правило брандмауера віртуальної мережі {say(p["vnet"])} з позиції {say(p["pos"])}: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило брандмауера віртуальної мережі {say(p["vnet"])} на позиції {say(p["pos"])} переведено у стан «увімкнено»'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести правило брандмауера віртуальної мережі {say(p["vnet"])} на позиції {say(p["pos"])} у стан «увімкнено»: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило брандмауера віртуальної мережі {say(p["vnet"])} на позиції {say(p["pos"])} переведено у стан «вимкнено»'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести правило брандмауера віртуальної мережі {say(p["vnet"])} на позиції {say(p["pos"])} у стан «вимкнено»: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено набір IP-адрес {say(p["name"])} гостя {say(p["vmid"])}'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити набір IP-адрес {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено набір IP-адрес {say(p["name"])} гостя {say(p["vmid"])}'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити набір IP-адрес {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перейменовано набір IP-адрес {say(p["rename"])} гостя {say(p["vmid"])} на {say(p["name"])}'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перейменувати набір IP-адрес {say(p["rename"])} гостя {say(p["vmid"])} на {say(p["name"])}: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено запис {say(p["cidr"])} набору IP-адрес {say(p["name"])} гостя {say(p["vmid"])}'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити запис {say(p["cidr"])} набору IP-адрес {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено запис {say(p["cidr"])} набору IP-адрес {say(p["name"])} гостя {say(p["vmid"])}'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити запис {say(p["cidr"])} набору IP-адрес {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено запис {say(p["cidr"])} набору IP-адрес {say(p["name"])} гостя {say(p["vmid"])}'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити запис {say(p["cidr"])} набору IP-адрес {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено псевдонім брандмауера {say(p["name"])} гостя {say(p["vmid"])}'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити псевдонім брандмауера {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено псевдонім брандмауера {say(p["name"])} гостя {say(p["vmid"])}'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити псевдонім брандмауера {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено псевдонім брандмауера {say(p["name"])} гостя {say(p["vmid"])}'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити псевдонім брандмауера {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перейменовано псевдонім брандмауера {say(p["name"])} гостя {say(p["vmid"])} на {say(p["rename"])}'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перейменувати псевдонім брандмауера {say(p["name"])} гостя {say(p["vmid"])} на {say(p["rename"])}: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено параметри брандмауера на вузлі {say(p["node"])}'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити параметри брандмауера на вузлі {say(p["node"])}: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)}: увімкнено брандмауер на вузлі {say(p["node"])}'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося увімкнути брандмауер на вузлі {say(p["node"])}: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)}: вимкнено брандмауер на вузлі {say(p["node"])}'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося вимкнути брандмауер на вузлі {say(p["node"])}: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено параметри брандмауера гостя {say(p["vmid"])}'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити параметри брандмауера гостя {say(p["vmid"])}: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)}: увімкнено брандмауер гостя {say(p["vmid"])}'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося увімкнути брандмауер гостя {say(p["vmid"])}: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)}: вимкнено брандмауер гостя {say(p["vmid"])}'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося вимкнути брандмауер гостя {say(p["vmid"])}: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено параметри брандмауера віртуальної мережі {say(p["vnet"])}'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити параметри брандмауера віртуальної мережі {say(p["vnet"])}: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)}: увімкнено брандмауер віртуальної мережі {say(p["vnet"])}'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося увімкнути брандмауер віртуальної мережі {say(p["vnet"])}: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)}: вимкнено брандмауер віртуальної мережі {say(p["vnet"])}'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося вимкнути брандмауер віртуальної мережі {say(p["vnet"])}: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано журнал брандмауера гостя {say(p["vmid"])}'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати журнал брандмауера гостя {say(p["vmid"])}: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на застосування конфігурації SDN'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося застосувати конфігурацію SDN: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано відкат конфігурації SDN'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати відкат конфігурації SDN: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено віртуальну мережу SDN {say(p["vnet"])}'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити віртуальну мережу SDN {say(p["vnet"])}: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено віртуальну мережу SDN {say(p["vnet"])}'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити віртуальну мережу SDN {say(p["vnet"])}: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено віртуальну мережу SDN {say(p["vnet"])}'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити віртуальну мережу SDN {say(p["vnet"])}: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено підмережу SDN {say(p["subnet"])} віртуальної мережі {say(p["vnet"])}'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити підмережу SDN {say(p["subnet"])} віртуальної мережі {say(p["vnet"])}: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено підмережу SDN {say(p["subnet"])} віртуальної мережі {say(p["vnet"])}'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити підмережу SDN {say(p["subnet"])} віртуальної мережі {say(p["vnet"])}: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено підмережу SDN {say(p["subnet"])} віртуальної мережі {say(p["vnet"])}'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити підмережу SDN {say(p["subnet"])} віртуальної мережі {say(p["vnet"])}: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено відображення IP SDN {say(p["ip"])} віртуальної мережі {say(p["vnet"])}'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити відображення IP SDN {say(p["ip"])} віртуальної мережі {say(p["vnet"])}: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено відображення IP SDN {say(p["ip"])} віртуальної мережі {say(p["vnet"])}'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити відображення IP SDN {say(p["ip"])} віртуальної мережі {say(p["vnet"])}: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено відображення IP SDN {say(p["ip"])} віртуальної мережі {say(p["vnet"])}'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити відображення IP SDN {say(p["ip"])} віртуальної мережі {say(p["vnet"])}: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено зону SDN {say(p["zone"])}'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити зону SDN {say(p["zone"])}: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено зону SDN {say(p["zone"])}'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити зону SDN {say(p["zone"])}: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено зону SDN {say(p["zone"])}'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити зону SDN {say(p["zone"])}: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено контролер SDN {say(p["controller"])}'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити контролер SDN {say(p["controller"])}: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено контролер SDN {say(p["controller"])}'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити контролер SDN {say(p["controller"])}: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено контролер SDN {say(p["controller"])}'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити контролер SDN {say(p["controller"])}: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено IPAM SDN {say(p["ipam"])}'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено IPAM SDN {say(p["ipam"])}'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено IPAM SDN {say(p["ipam"])}'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список IPAM SDN'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список IPAM SDN: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про IPAM SDN {say(p["ipam"])}'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено DNS-сервер SDN {say(p["dns"])}'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити DNS-сервер SDN {say(p["dns"])}: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено DNS-сервер SDN {say(p["dns"])}'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити DNS-сервер SDN {say(p["dns"])}: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено DNS-сервер SDN {say(p["dns"])}'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити DNS-сервер SDN {say(p["dns"])}: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано список DNS-серверів SDN'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати список DNS-серверів SDN: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отримано відомості про DNS-сервер SDN {say(p["dns"])}'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося отримати відомості про DNS-сервер SDN {say(p["dns"])}: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено фабрику SDN {say(p["id"])}'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити фабрику SDN {say(p["id"])}: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено фабрику SDN {say(p["id"])}'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити фабрику SDN {say(p["id"])}: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено фабрику SDN {say(p["id"])}'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити фабрику SDN {say(p["id"])}: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено вузол {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити вузол {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено вузол {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити вузол {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено вузол {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити вузол {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)}: знято блокування SDN'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зняти блокування SDN: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)}: встановлено блокування SDN'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося встановити блокування SDN: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)}: примусово знято блокування SDN'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося примусово зняти блокування SDN: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено ресурс HA {say(p["sid"])}'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити ресурс HA {say(p["sid"])}: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено ресурс HA {say(p["sid"])}'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити ресурс HA {say(p["sid"])}: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено ресурс HA {say(p["sid"])}'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити ресурс HA {say(p["sid"])}: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на міграцію ресурсу HA {say(p["sid"])} на вузол {say(p["node"])}'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати міграцію ресурсу HA {say(p["sid"])} на вузол {say(p["node"])}: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на перенесення ресурсу HA {say(p["sid"])} на вузол {say(p["node"])}'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перенести ресурс HA {say(p["sid"])} на вузол {say(p["node"])}: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на запуск ресурсу HA {say(p["sid"])}'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити ресурс HA {say(p["sid"])}: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на зупинення ресурсу HA {say(p["sid"])}'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зупинити ресурс HA {say(p["sid"])}: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: вимкнено ресурс HA {say(p["sid"])}'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося вимкнути ресурс HA {say(p["sid"])}: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: ресурс HA {say(p["sid"])} переведено у стан «ігнорується»'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести ресурс HA {say(p["sid"])} у стан «ігнорується»: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено групу HA {say(p["group"])}'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити групу HA {say(p["group"])}: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено групу HA {say(p["group"])}'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити групу HA {say(p["group"])}: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено групу HA {say(p["group"])}'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити групу HA {say(p["group"])}: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено правило HA {say(p["rule"])}'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити правило HA {say(p["rule"])}: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено правило HA {say(p["rule"])}'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити правило HA {say(p["rule"])}: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено правило HA {say(p["rule"])}'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити правило HA {say(p["rule"])}: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на переведення менеджера HA в неактивний режим'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести менеджер HA в неактивний режим: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на переведення менеджера HA в активний режим'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перевести менеджер HA в активний режим: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: ізольовано вузол {say(p["target"])}'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося ізолювати вузол {say(p["target"])}: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: вузол {say(p["target"])} повернено до роботи після ізоляції'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)}: розпочато обслуговування вузла {say(p["target"])}'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося розпочати обслуговування вузла {say(p["target"])}: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)}: завершено обслуговування вузла {say(p["target"])}'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося завершити обслуговування вузла {say(p["target"])}: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущено гостя HA {say(p["vmid"])} на вузлі {say(p["node"])}'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити гостя HA {say(p["vmid"])} на вузлі {say(p["node"])}: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: зупинено гостя HA {say(p["vmid"])} на вузлі {say(p["node"])}'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зупинити гостя HA {say(p["vmid"])} на вузлі {say(p["node"])}: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано міграцію гостя HA {say(p["vmid"])} з вузла {say(p["node"])} (цільовий вузол: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати міграцію гостя HA {say(p["vmid"])} з вузла {say(p["node"])} (цільовий вузол: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано перенесення гостя HA {say(p["vmid"])} з вузла {say(p["node"])} (цільовий вузол: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати перенесення гостя HA {say(p["vmid"])} з вузла {say(p["node"])} (цільовий вузол: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)}: відновлено гостя HA {say(p["vmid"])} вузла {say(p["node"])} (цільовий вузол: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося відновити гостя HA {say(p["vmid"])} вузла {say(p["node"])}: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: припинено роботу з гостем HA {say(p["vmid"])} на вузлі {say(p["node"])}: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на зміну прапорів Ceph'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити прапори Ceph: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: встановлено прапор Ceph {say(p["flag"])}'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося встановити прапор Ceph {say(p["flag"])}: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: знято прапор Ceph {say(p["flag"])}'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зняти прапор Ceph {say(p["flag"])}: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення OSD Ceph на диску {say(p["dev"])} вузла {say(p["node"])}'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити OSD Ceph на диску {say(p["dev"])} вузла {say(p["node"])}: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення OSD Ceph {say(p["osdid"])} на вузлі {say(p["node"])}'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити OSD Ceph {say(p["osdid"])} на вузлі {say(p["node"])}: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: OSD Ceph {say(p["osdid"])} на вузлі {say(p["node"])} позначено як «in»'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося позначити OSD Ceph {say(p["osdid"])} на вузлі {say(p["node"])} як «in»: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: OSD Ceph {say(p["osdid"])} на вузлі {say(p["node"])} позначено як «out»'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося позначити OSD Ceph {say(p["osdid"])} на вузлі {say(p["node"])} як «out»: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на контроль цілісності OSD Ceph {say(p["osdid"])} на вузлі {say(p["node"])}'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати контроль цілісності OSD Ceph {say(p["osdid"])} на вузлі {say(p["node"])}: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення сервера метаданих Ceph {say(p["name"])} на вузлі {say(p["node"])}'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити сервер метаданих Ceph {say(p["name"])} на вузлі {say(p["node"])}: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення сервера метаданих Ceph {say(p["name"])} на вузлі {say(p["node"])}'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити сервер метаданих Ceph {say(p["name"])} на вузлі {say(p["node"])}: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення менеджера Ceph {say(p["id"])} на вузлі {say(p["node"])}'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити менеджер Ceph {say(p["id"])} на вузлі {say(p["node"])}: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення менеджера Ceph {say(p["id"])} на вузлі {say(p["node"])}'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити менеджер Ceph {say(p["id"])} на вузлі {say(p["node"])}: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення монітора Ceph {say(p["monid"])} на вузлі {say(p["node"])}'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити монітор Ceph {say(p["monid"])} на вузлі {say(p["node"])}: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення монітора Ceph {say(p["monid"])} на вузлі {say(p["node"])}'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити монітор Ceph {say(p["monid"])} на вузлі {say(p["node"])}: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення файлової системи Ceph {say(p["name"])}'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити файлову систему Ceph {say(p["name"])}: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення файлової системи Ceph {say(p["name"])}'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити файлову систему Ceph {say(p["name"])}: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення пулу Ceph {say(p["name"])}'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити пул Ceph {say(p["name"])}: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на знищення пулу Ceph {say(p["name"])}'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося знищити пул Ceph {say(p["name"])}: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на зміну пулу Ceph {say(p["name"])}'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити пул Ceph {say(p["name"])}: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виконано початкове налаштування Ceph на вузлі {say(p["node"])}'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося виконати початкове налаштування Ceph на вузлі {say(p["node"])}: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано конфігурацію Ceph на вузлі {say(p["node"])}'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати конфігурацію Ceph на вузлі {say(p["node"])}: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на перезапуск усіх демонів Ceph одного виду ({label("enum/ceph.service-type/", p["service-type"])})'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перезапустити всі демони Ceph одного виду ({label("enum/ceph.service-type/", p["service-type"])}): {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на зупинення служби Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} на вузлі {say(p["node"])}'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося зупинити службу Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} на вузлі {say(p["node"])}: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на запуск служби Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} на вузлі {say(p["node"])}'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося запустити службу Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} на вузлі {say(p["node"])}: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на перезапуск служби Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} на вузлі {say(p["node"])}'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перезапустити службу Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} на вузлі {say(p["node"])}: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на перезапуск усіх демонів Ceph одного виду ({label("enum/ceph-service.service-type/", p["service-type"])}) на вузлі {say(p["node"])}'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося перезапустити всі демони Ceph одного виду ({label("enum/ceph-service.service-type/", p["service-type"])}) на вузлі {say(p["node"])}: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано журнал Ceph на вузлі {say(p["node"])}'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати журнал Ceph на вузлі {say(p["node"])}: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано налаштування Ceph на вузлі {say(p["node"])}'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати налаштування Ceph на вузлі {say(p["node"])}: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на створення кластера {say(p["clustername"])}'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити кластер {say(p["clustername"])}: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подано запит на приєднання до кластера, до якого входить {say(p["hostname"])}'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося приєднатися до кластера, до якого входить {say(p["hostname"])}: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано дані приєднання до кластера'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати дані приєднання до кластера: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: вилучено учасника кластера {say(p["node"])}'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося вилучити учасника кластера {say(p["node"])}: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: додано учасника кластера {say(p["node"])}'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося додати учасника кластера {say(p["node"])}: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено параметри центру обробки даних'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити параметри центру обробки даних: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано журнал кластера'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати журнал кластера: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: втрачено кворум кластера на вузлі {say(r["node"])}'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: відновлено кворум кластера на вузлі {say(r["node"])}'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: на вузлі {say(r["node"])} втрачено зв’язок із вузлом {say(p["target"])}'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)}: на вузлі {say(r["node"])} відновлено зв’язок із вузлом {say(p["target"])}'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено відображення каталогу {say(p["id"])}'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити відображення каталогу {say(p["id"])}: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено відображення каталогу {say(p["id"])}'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити відображення каталогу {say(p["id"])}: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено відображення каталогу {say(p["id"])}'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити відображення каталогу {say(p["id"])}: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено відображення PCI {say(p["id"])}'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити відображення PCI {say(p["id"])}: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено відображення PCI {say(p["id"])}'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити відображення PCI {say(p["id"])}: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено відображення PCI {say(p["id"])}'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити відображення PCI {say(p["id"])}: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено відображення USB {say(p["id"])}'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити відображення USB {say(p["id"])}: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено відображення USB {say(p["id"])}'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити відображення USB {say(p["id"])}: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено відображення USB {say(p["id"])}'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити відображення USB {say(p["id"])}: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено модель ЦП {say(p["cputype"])}'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити модель ЦП {say(p["cputype"])}: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено модель ЦП {say(p["cputype"])}'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити модель ЦП {say(p["cputype"])}: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено модель ЦП {say(p["cputype"])}'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити модель ЦП {say(p["cputype"])}: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: видалено пул {say(p["poolid"])}'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося видалити пул {say(p["poolid"])}: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: створено пул {say(p["poolid"])}'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося створити пул {say(p["poolid"])}: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: змінено пул {say(p["poolid"])}'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося змінити пул {say(p["poolid"])}: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: до пулу {say(p["poolid"])} додано учасників (гості: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; сховища: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося додати учасників до пулу {say(p["poolid"])} (гості: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; сховища: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: з пулу {say(p["poolid"])} вилучено учасників (гості: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; сховища: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося вилучити учасників з пулу {say(p["poolid"])} (гості: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; сховища: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виявлено зміну файлу конфігурації {say(p["file"])} без виклику API (ким: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виявлено створення файлу конфігурації {say(p["file"])} без виклику API (ким: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виявлено видалення файлу конфігурації {say(p["file"])} без виклику API (ким: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: виявлено переміщення файлу конфігурації {say(p["file"])} до {say(p["target"])} без виклику API (ким: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося прочитати файл конфігурації {say(p["file"])}: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: підтверджено цілісність конфігурації кластера на вузлі {say(r["node"])}'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не вдалося підтвердити цілісність конфігурації кластера на вузлі {say(r["node"])}: {why(r)}'

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
