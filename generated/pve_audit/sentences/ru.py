"""Messages in Русский (ru). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='ru',
    name='Русский',
    direction='ltr',
    plural='nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
    categories={'many': 2, 'one': 0, 'few': 1},
    group='\xa0',
    decimal=',',
    least_grouped=1,
    date=('d', "' ", 'MMM', "' ", 'y', "'\u202f", "'г", "'."),
    months=('янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': 'попытка',
    'status/success': 'успех',
    'status/failure': 'неудача',
    'severity/info': 'информация',
    'severity/notice': 'замечание',
    'severity/warning': 'предупреждение',
    'severity/error': 'ошибка',
    'boolean/true': 'да',
    'boolean/false': 'нет',
    'reason/denied': 'доступ запрещён',
    'reason/invalid': 'недопустимый запрос',
    'reason/not-found': 'такого объекта нет',
    'reason/conflict': 'противоречит текущему состоянию',
    'reason/unavailable': 'недоступно',
    'reason/timeout': 'время ожидания истекло',
    'reason/cancelled': 'отменено',
    'reason/error': 'неизвестная ошибка',
    'heading/time': 'Время',
    'heading/message': 'Что произошло',
    'heading/event': 'Событие',
    'heading/status': 'Итог',
    'heading/severity': 'Важность',
    'heading/area': 'Раздел',
    'heading/action': 'Действие',
    'heading/object': 'Объект',
    'heading/subject': 'Кто',
    'heading/source': 'Откуда',
    'heading/node': 'Узел',
    'heading/process': 'Процесс',
    'heading/request': 'Запрос',
    'heading/params': 'Параметры',
    'heading/changes': 'Изменения',
    'heading/error': 'Ошибка',
    'heading/sequence': 'Порядковый номер',
    'heading/invalid': 'Не соответствует каталогу',
    'heading/count': 'Количество',
    'heading/hour': 'Час',
    'word/unknown': 'неизвестно',
    'word/before': 'было',
    'word/after': 'стало',
    'word/damaged': 'повреждённая строка',
    'word/torn': 'оборванная строка',
    'word/newer': 'записано более новой версией',
    'sentence/attempt': '{subject}: предстоит {action} ({kind} {object})',
    'sentence/other': '{subject}: {action} ({kind} {object})',
    'action/acquire': 'установка блокировки',
    'action/add': 'добавление',
    'action/add-member': 'добавление участника',
    'action/apply': 'применение',
    'action/arm': 'перевод в активный режим',
    'action/assign-groups': 'назначение групп',
    'action/autocreate': 'автоматическое создание',
    'action/batch-execute': 'выполнение команд',
    'action/browse': 'просмотр содержимого',
    'action/bulk-migrate': 'массовая миграция',
    'action/bulk-restart': 'массовый перезапуск',
    'action/bulk-shutdown': 'массовое завершение работы',
    'action/bulk-start': 'массовый запуск',
    'action/bulk-suspend': 'массовая приостановка',
    'action/call': 'вызов',
    'action/call-unknown': 'вызов неизвестного метода',
    'action/call-with-token': 'вызов с токеном',
    'action/change-password': 'смена пароля',
    'action/classify': 'сопоставление с событием',
    'action/clone': 'клонирование',
    'action/close': 'закрытие',
    'action/confirm': 'подтверждение',
    'action/connect': 'подключение',
    'action/convert-to-template': 'преобразование в шаблон',
    'action/copy': 'копирование',
    'action/crash': 'аварийное завершение',
    'action/create': 'создание',
    'action/dbus-vmstate-start': 'запуск сервера состояния',
    'action/dbus-vmstate-stop': 'остановка сервера состояния',
    'action/deactivate': 'деактивация',
    'action/delete': 'удаление',
    'action/detach': 'отсоединение',
    'action/disable': 'отключение',
    'action/disarm': 'перевод в неактивный режим',
    'action/download': 'скачивание',
    'action/download-template': 'скачивание шаблона',
    'action/edit': 'правка',
    'action/enable': 'включение',
    'action/enter-maintenance': 'начало обслуживания',
    'action/exec': 'выполнение программы',
    'action/exec-status': 'чтение результата программы',
    'action/export': 'экспорт',
    'action/fail': 'завершение с ошибкой',
    'action/fence': 'изоляция',
    'action/file-read': 'чтение файла',
    'action/file-write': 'запись файла',
    'action/finish': 'завершение',
    'action/finish-sync': 'завершение синхронизации',
    'action/force-release': 'принудительное снятие блокировки',
    'action/fs-freeze': 'замораживание файловых систем',
    'action/fs-freeze-status': 'чтение состояния замораживания',
    'action/fs-thaw': 'размораживание файловых систем',
    'action/fs-trim': 'выполнение trim для файловых систем',
    'action/grant': 'предоставление',
    'action/hibernate': 'гибернация',
    'action/ignore': 'игнорирование',
    'action/impersonate': 'вход от имени другого пользователя',
    'action/init': 'первоначальная настройка',
    'action/initialize-gpt': 'инициализация',
    'action/interrupt': 'прерывание',
    'action/join': 'присоединение',
    'action/leave-maintenance': 'завершение обслуживания',
    'action/list': 'получение списка',
    'action/list-tfa': 'получение списка вторых факторов',
    'action/load': 'загрузка',
    'action/lock': 'блокировка',
    'action/lock-totp': 'блокировка TOTP',
    'action/login': 'вход',
    'action/login-first-factor': 'прохождение первого фактора',
    'action/login-openid': 'вход через OpenID',
    'action/login-second-factor': 'прохождение второго фактора',
    'action/logout': 'выход',
    'action/lose': 'потеря',
    'action/mark-in': 'пометка «in»',
    'action/mark-out': 'пометка «out»',
    'action/migrate': 'миграция',
    'action/migrate-in': 'подготовка к приёму',
    'action/migrate-in-connect': 'приём',
    'action/miss': 'обнаружение недостачи',
    'action/move': 'перемещение',
    'action/open': 'открытие',
    'action/order': 'заказ',
    'action/override': 'переопределение',
    'action/ping': 'проверка связи',
    'action/protect': 'установка защиты',
    'action/prune': 'удаление устаревшего',
    'action/pull': 'скачивание образа',
    'action/query': 'запрос',
    'action/read': 'чтение',
    'action/read-cloudinit': 'чтение данных cloud-init',
    'action/read-config': 'чтение конфигурации',
    'action/read-effective': 'чтение действующих значений',
    'action/read-join-info': 'чтение данных присоединения',
    'action/read-log': 'чтение журнала',
    'action/read-report': 'чтение отчёта',
    'action/reassign': 'переназначение',
    'action/reboot': 'перезагрузка',
    'action/recover': 'восстановление после сбоя',
    'action/redact': 'скрытие секретов',
    'action/refresh': 'обновление',
    'action/refuse': 'отказ',
    'action/regain': 'восстановление утраченного',
    'action/regenerate-cloudinit': 'регенерация данных cloud-init',
    'action/register': 'регистрация',
    'action/release': 'снятие блокировки',
    'action/reload': 'перечитывание конфигурации',
    'action/relocate': 'перенос',
    'action/remote-migrate': 'миграция в другой кластер',
    'action/remove': 'исключение',
    'action/remove-member': 'исключение участника',
    'action/rename': 'переименование',
    'action/renew': 'продление',
    'action/request-ceph-install': 'запрос установки Ceph',
    'action/request-spice': 'запрос консоли SPICE',
    'action/request-term': 'запрос текстовой консоли',
    'action/request-upgrade-shell': 'запрос оболочки для обновления',
    'action/request-vnc': 'запрос консоли VNC',
    'action/reset': 'сброс',
    'action/resize': 'изменение размера',
    'action/restart': 'перезапуск',
    'action/restore': 'восстановление из резервной копии',
    'action/restore-files': 'восстановление файлов',
    'action/resume': 'возобновление',
    'action/revert': 'отмена изменений',
    'action/revert-pending': 'отмена ожидающих изменений',
    'action/revoke': 'отзыв',
    'action/rollback': 'откат',
    'action/rotate': 'ротация',
    'action/run': 'запуск',
    'action/run-low': 'нехватка места',
    'action/scan-cifs': 'поиск общих ресурсов',
    'action/scan-iscsi': 'поиск целей iSCSI',
    'action/scan-nfs': 'поиск экспортируемых каталогов',
    'action/scan-pbs': 'поиск хранилищ данных',
    'action/scrub': 'контроль целостности',
    'action/send-command': 'отправка команды',
    'action/send-key': 'отправка нажатий клавиш',
    'action/send-monitor-command': 'отправка команды монитору',
    'action/set': 'установка',
    'action/set-password': 'установка пароля',
    'action/shutdown': 'завершение работы',
    'action/start': 'запуск',
    'action/start-openid': 'начало входа через OpenID',
    'action/start-registration': 'начало регистрации',
    'action/step': 'скачок',
    'action/stop': 'остановка',
    'action/stop-running': 'остановка выполняющихся операций',
    'action/suspend': 'приостановка',
    'action/suspend-disk': 'приостановка с сохранением на диск',
    'action/suspend-hybrid': 'приостановка с сохранением в память и на диск',
    'action/suspend-ram': 'приостановка с сохранением в память',
    'action/sync': 'синхронизация',
    'action/sync-preview': 'предварительный просмотр синхронизации',
    'action/test': 'тестирование',
    'action/unlock': 'разблокировка',
    'action/unprotect': 'снятие защиты',
    'action/unset': 'снятие',
    'action/update': 'изменение',
    'action/update-groups': 'изменение групп',
    'action/upload': 'отправка на сервер',
    'action/use': 'использование',
    'action/use-disabled-account': 'использование отключённой учётной записи',
    'action/use-expired': 'использование просроченного билета или токена',
    'action/use-expired-account': 'использование просроченной учётной записи',
    'action/use-incomplete': 'использование без второго фактора',
    'action/use-without-csrf': 'использование без токена CSRF',
    'action/verify': 'проверка целостности',
    'action/verify-privileges': 'проверка привилегий',
    'action/verify-vnc-ticket': 'проверка билета VNC',
    'action/wake': 'пробуждение',
    'action/warn': 'завершение с предупреждениями',
    'action/wipe': 'очистка',
    'action/write': 'запись',
    'object/tfa': 'второй фактор',
    'object/token': 'токен API',
    'area/audit': 'Система аудита',
    'object/audit': 'служба аудита',
    'object/audit-catalog': 'каталог событий',
    'object/audit-key': 'ключ для хешированных значений',
    'object/audit-log': 'журнал аудита',
    'object/audit-policy': 'политика аудита',
    'object/audit-record': 'запись аудита',
    'object/clock': 'часы',
    'fallback/audit.catalog': 'неизвестна',
    'fallback/audit.last': 'время неизвестно',
    'fallback/audit-catalog.previous': 'нет',
    'area/session': 'Сеансы',
    'object/cli': 'команда',
    'object/session': 'сеанс',
    'object/ticket': 'билет',
    'fallback/ticket.username': 'неизвестен',
    'fallback/cli.login': 'неизвестен',
    'area/authorization': 'Авторизация',
    'object/connection': 'подключение',
    'object/request': 'вызов API',
    'area/access': 'Пользователи и разрешения',
    'object/acl': 'разрешение',
    'object/group': 'группа',
    'object/realm': 'область',
    'object/realm-sync-job': 'задание синхронизации области',
    'object/role': 'роль',
    'object/user': 'пользователь',
    'enum/sync-scope/users': 'пользователи',
    'enum/sync-scope/groups': 'группы',
    'enum/sync-scope/both': 'пользователи и группы',
    'fallback/acl.users': 'нет',
    'fallback/acl.groups': 'нет',
    'fallback/acl.tokens': 'нет',
    'fallback/acl.read-effective.userid': 'собственные',
    'enum/tfa.type/totp': 'коды из приложения',
    'enum/tfa.type/u2f': 'ключ U2F',
    'enum/tfa.type/webauthn': 'ключ WebAuthn',
    'enum/tfa.type/recovery': 'ключи восстановления',
    'enum/tfa.type/yubico': 'коды YubiKey',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': 'без шифрования',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': 'Сертификаты',
    'object/acme-account': 'учётная запись ACME',
    'object/acme-plugin': 'модуль ACME',
    'object/certificate': 'сертификат',
    'enum/acme-plugin.type/dns': 'запись в DNS',
    'enum/acme-plugin.type/standalone': 'веб-сервер на узле',
    'fallback/acme-account.name': 'default',
    'area/notification': 'Уведомления и метрики',
    'object/gotify-endpoint': 'конечная точка Gotify',
    'object/metric-server': 'сервер метрик',
    'object/notification-matcher': 'сопоставитель уведомлений',
    'object/notification-target': 'цель уведомлений',
    'object/sendmail-endpoint': 'конечная точка sendmail',
    'object/smtp-endpoint': 'конечная точка SMTP',
    'object/webhook-endpoint': 'конечная точка вебхука',
    'enum/notification-matcher.mode/all': 'все условия',
    'enum/notification-matcher.mode/any': 'одно из условий',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': 'без сжатия',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': 'без шифрования',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': 'Узлы',
    'object/apt-index': 'индекс пакетов',
    'object/apt-repository': 'репозиторий пакетов',
    'object/journal': 'журнал systemd',
    'object/node': 'узел',
    'object/node-config': 'параметры узла',
    'object/service': 'служба',
    'object/subscription': 'подписка',
    'object/syslog': 'системный журнал',
    'enum/node.command/reboot': 'перезагрузка',
    'enum/node.command/shutdown': 'завершение работы',
    'area/network': 'Сеть узлов',
    'object/network-config': 'конфигурация сети',
    'object/network-interface': 'сетевой интерфейс',
    'object/node-dns': 'DNS-серверы',
    'object/node-hosts': 'файл hosts',
    'object/node-time': 'часовой пояс',
    'enum/network-interface.type/bridge': 'сетевой мост Linux',
    'enum/network-interface.type/bond': 'объединение (bond) Linux',
    'enum/network-interface.type/eth': 'сетевая карта',
    'enum/network-interface.type/alias': 'псевдоним',
    'enum/network-interface.type/vlan': 'VLAN Linux',
    'enum/network-interface.type/fabric': 'интерфейс фабрики SDN',
    'enum/network-interface.type/OVSBridge': 'сетевой мост Open vSwitch',
    'enum/network-interface.type/OVSBond': 'объединение (bond) Open vSwitch',
    'enum/network-interface.type/OVSPort': 'порт Open vSwitch',
    'enum/network-interface.type/OVSIntPort': 'внутренний порт Open vSwitch',
    'enum/network-interface.type/vnet': 'виртуальная сеть SDN',
    'enum/network-interface.type/unknown': 'неизвестно',
    'enum/network-interface.bond_mode/balance-rr': 'по очереди (round robin)',
    'enum/network-interface.bond_mode/active-backup': 'один активен, остальные в резерве',
    'enum/network-interface.bond_mode/balance-xor': 'выбор по хешу',
    'enum/network-interface.bond_mode/broadcast': 'всё через каждый',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': 'адаптивно при передаче',
    'enum/network-interface.bond_mode/balance-alb': 'адаптивно при передаче и приёме',
    'enum/network-interface.bond_mode/balance-slb': 'по адресу источника (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP по адресу источника (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP по соединению (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'MAC-адреса',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'MAC-адреса и IP-адреса',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'IP-адреса и порты',
    'area/task': 'Задачи',
    'object/job': 'задание по расписанию',
    'object/task': 'задача',
    'fallback/task.id': 'система',
    'enum/job.kind/vzdump': 'резервное копирование',
    'enum/job.kind/replication': 'репликация',
    'enum/job.kind/realm-sync': 'синхронизация области',
    'enum/job.origin/schedule': 'наступило время запуска',
    'enum/job.origin/missed': 'время запуска прошло, пока узел был выключен',
    'enum/job.origin/retry': 'прошлый запуск завершился неудачей',
    'enum/job.origin/asked': 'запуск был запрошен',
    'area/console': 'Консоли',
    'object/guest-console': 'консоль гостя',
    'object/node-console': 'консоль узла',
    'object/root-shell': 'командная оболочка root',
    'enum/close-reason/closed': 'закрыта тем, кто её открыл',
    'enum/close-reason/ended': 'показываемое в ней завершилось',
    'enum/close-reason/stopped': 'завершена узлом',
    'enum/close-reason/lost': 'соединение прервалось',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': 'только текст',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': 'вход в систему',
    'enum/node-console.cmd/upgrade': 'обновление пакетов',
    'enum/node-console.cmd/ceph_install': 'установка Ceph',
    'enum/root-shell.via/console': 'консоль узла, без пароля',
    'enum/root-shell.via/login': 'приглашение ко входу в консоли узла',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': 'экран и клавиатура машины',
    'area/vm': 'Виртуальные машины',
    'object/vm': 'ВМ',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': 'другая',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 или 2012',
    'enum/vm.ostype/win10': 'Windows 10, 2016 или 2019',
    'enum/vm.ostype/win11': 'Windows 11, 2022 или 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 или новее',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': 'с шифрованием',
    'enum/vm.migration_type/insecure': 'без шифрования',
    'enum/vm.dbus-vmstate-start.action/start': 'запущен',
    'enum/vm.dbus-vmstate-start.action/stop': 'остановлен',
    'enum/vm.read-cloudinit.type/user': 'пользователи и программы',
    'enum/vm.read-cloudinit.type/network': 'сеть',
    'enum/vm.read-cloudinit.type/meta': 'идентификационные данные гостя',
    'enum/vm.dbus-vmstate-stop.action/start': 'запущен',
    'enum/vm.dbus-vmstate-stop.action/stop': 'остановлен',
    'area/container': 'Контейнеры',
    'object/container': 'контейнер',
    'enum/container.cmode/shell': 'командная оболочка без входа',
    'enum/container.cmode/console': 'консольное устройство',
    'enum/container.cmode/tty': 'терминал',
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
    'enum/container.ostype/unmanaged': 'без адаптации под систему',
    'area/snapshot': 'Снимки и диски гостей',
    'object/container-disk': 'диск контейнера',
    'object/container-snapshot': 'снимок контейнера',
    'object/vm-disk': 'диск ВМ',
    'object/vm-snapshot': 'снимок ВМ',
    'fallback/vm-disk.storage': 'неизвестно',
    'fallback/container-disk.storage': 'неизвестно',
    'area/guest-agent': 'Гостевой агент',
    'object/guest-agent': 'гостевой агент',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': 'замораживание файловых систем',
    'enum/guest-agent.send-command.command/fsfreeze-status': 'чтение состояния замораживания',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': 'размораживание файловых систем',
    'enum/guest-agent.send-command.command/fstrim': 'выполнение trim для файловых систем',
    'enum/guest-agent.send-command.command/get-fsinfo': 'чтение списка файловых систем',
    'enum/guest-agent.send-command.command/get-host-name': 'чтение имени хоста',
    'enum/guest-agent.send-command.command/get-memory-block-info': 'чтение размера блоков памяти',
    'enum/guest-agent.send-command.command/get-memory-blocks': 'чтение списка блоков памяти',
    'enum/guest-agent.send-command.command/get-osinfo': 'чтение сведений об ОС',
    'enum/guest-agent.send-command.command/get-time': 'чтение часов',
    'enum/guest-agent.send-command.command/get-timezone': 'чтение часового пояса',
    'enum/guest-agent.send-command.command/get-users': 'чтение списка вошедших пользователей',
    'enum/guest-agent.send-command.command/get-vcpus': 'чтение списка процессоров',
    'enum/guest-agent.send-command.command/info': 'чтение возможностей гостевого агента',
    'enum/guest-agent.send-command.command/network-get-interfaces': 'чтение списка сетевых интерфейсов',
    'enum/guest-agent.send-command.command/ping': 'проверка связи',
    'enum/guest-agent.send-command.command/shutdown': 'завершение работы',
    'enum/guest-agent.send-command.command/suspend-disk': 'приостановка с сохранением на диск',
    'enum/guest-agent.send-command.command/suspend-hybrid': 'приостановка с сохранением в память и на диск',
    'enum/guest-agent.send-command.command/suspend-ram': 'приостановка с сохранением в память',
    'area/bulk': 'Массовые операции',
    'object/guest-set': 'гости кластера',
    'object/node-guest-set': 'гости узла',
    'area/storage': 'Хранилища',
    'object/oci-repository': 'репозиторий OCI',
    'object/storage': 'хранилище',
    'object/storage-server': 'сервер хранения',
    'object/url': 'URL',
    'object/volume': 'том',
    'enum/file-kind/iso': 'ISO-образ',
    'enum/file-kind/vztmpl': 'шаблон контейнера',
    'enum/file-kind/import': 'образ другого продукта',
    'enum/image-format/raw': 'raw-образ',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': 'отдельный каталог',
    'enum/image-format/vmdk': 'образ VMware',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'общий ресурс CIFS',
    'enum/storage.type/dir': 'каталог',
    'enum/storage.type/esxi': 'хост ESXi',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': 'iSCSI без участия ядра',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'тонкий пул LVM',
    'enum/storage.type/nfs': 'экспорт NFS',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS поверх iSCSI',
    'enum/storage.type/zfspool': 'пул ZFS',
    'enum/storage.preallocation/off': 'ничего',
    'enum/storage.preallocation/metadata': 'метаданные',
    'enum/storage.preallocation/falloc': 'всё, без записи',
    'enum/storage.preallocation/full': 'всё, с записью нулей',
    'enum/storage.smbversion/default': 'новейшая, известная обеим сторонам',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': 'новейшая версия SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': 'Резервные копии',
    'object/backup': 'резервная копия',
    'object/backup-job': 'задание резервного копирования',
    'enum/backup-compression/0': 'без сжатия',
    'enum/backup-compression/1': 'LZO (по умолчанию)',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': 'продолжает работу',
    'enum/backup-mode/suspend': 'приостанавливается',
    'enum/backup-mode/stop': 'останавливается',
    'enum/change-detection/legacy': 'читается всё',
    'enum/change-detection/data': 'читается всё, данные отдельно',
    'enum/change-detection/metadata': 'по размеру и времени',
    'enum/mail-occasion/always': 'всегда',
    'enum/mail-occasion/failure': 'после неудачи',
    'enum/notification-mode/auto': 'эл. почта, если указаны адреса',
    'enum/notification-mode/legacy-sendmail': 'эл. почта',
    'enum/notification-mode/notification-system': 'цели и сопоставители',
    'fallback/backup-job.create.id': 'со сгенерированным ID',
    'fallback/backup-job.vmid': 'все или входящие в пул',
    'fallback/backup.vmid': 'все или входящие в пул',
    'enum/backup.type/qemu': 'виртуальные машины',
    'enum/backup.type/lxc': 'контейнеры',
    'area/replication': 'Репликация',
    'object/replication-job': 'задание репликации',
    'enum/replication-job.type/local': 'внутри кластера',
    'enum/replication-job.remove_job/local': 'его снимки на источнике',
    'enum/replication-job.remove_job/full': 'его снимки и копии',
    'area/disk': 'Диски узлов',
    'object/directory-mount': 'файловая система',
    'object/lvm-thinpool': 'тонкий пул LVM',
    'object/lvm-vg': 'группа томов LVM',
    'object/node-disk': 'диск',
    'object/zfs-pool': 'пул ZFS',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': 'без избыточности',
    'enum/zfs-pool.raidlevel/mirror': 'зеркало',
    'enum/zfs-pool.raidlevel/raid10': 'чередование по зеркалам',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'обычное для ZFS',
    'enum/zfs-pool.compression/off': 'без сжатия',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': 'серии нулей',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': 'Сетевой экран',
    'object/cluster-firewall-alias': 'псевдоним сетевого экрана кластера',
    'object/cluster-firewall-ipset': 'набор IP-адресов кластера',
    'object/cluster-firewall-ipset-entry': 'запись набора IP-адресов кластера',
    'object/cluster-firewall-options': 'параметры сетевого экрана кластера',
    'object/cluster-firewall-rule': 'правило сетевого экрана кластера',
    'object/firewall-group': 'группа безопасности',
    'object/group-firewall-rule': 'правило группы безопасности',
    'object/guest-firewall-alias': 'псевдоним сетевого экрана гостя',
    'object/guest-firewall-ipset': 'набор IP-адресов гостя',
    'object/guest-firewall-ipset-entry': 'запись набора IP-адресов гостя',
    'object/guest-firewall-log': 'журнал сетевого экрана гостя',
    'object/guest-firewall-options': 'параметры сетевого экрана гостя',
    'object/guest-firewall-rule': 'правило сетевого экрана гостя',
    'object/node-firewall-log': 'журнал сетевого экрана узла',
    'object/node-firewall-options': 'параметры сетевого экрана узла',
    'object/node-firewall-rule': 'правило сетевого экрана узла',
    'object/vnet-firewall-options': 'параметры сетевого экрана виртуальной сети',
    'object/vnet-firewall-rule': 'правило сетевого экрана виртуальной сети',
    'enum/log-level/emerg': 'авария',
    'enum/log-level/alert': 'тревога',
    'enum/log-level/crit': 'критическая ошибка',
    'enum/log-level/err': 'ошибка',
    'enum/log-level/warning': 'предупреждение',
    'enum/log-level/notice': 'замечание',
    'enum/log-level/info': 'информация',
    'enum/log-level/debug': 'отладка',
    'enum/log-level/nolog': 'не вести журнал',
    'enum/rule-direction/in': 'входящее',
    'enum/rule-direction/out': 'исходящее',
    'enum/rule-direction/forward': 'транзитное',
    'enum/rule-direction/group': 'группа безопасности',
    'area/sdn': 'Программно-определяемая сеть',
    'object/sdn': 'конфигурация SDN',
    'object/sdn-controller': 'контроллер SDN',
    'object/sdn-dns': 'DNS-сервер SDN',
    'object/sdn-fabric': 'фабрика SDN',
    'object/sdn-fabric-node': 'узел фабрики SDN',
    'object/sdn-ip': 'сопоставление IP SDN',
    'object/sdn-ipam': 'IPAM SDN',
    'object/sdn-lock': 'блокировка SDN',
    'object/sdn-subnet': 'подсеть SDN',
    'object/sdn-vnet': 'виртуальная сеть SDN',
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
    'enum/sdn-zone.type/simple': 'свой сетевой мост на каждом узле',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': 'Высокая доступность',
    'object/ha-group': 'группа HA',
    'object/ha-guest': 'гость HA',
    'object/ha-manager': 'диспетчер HA',
    'object/ha-node': 'узел HA',
    'object/ha-resource': 'ресурс HA',
    'object/ha-rule': 'правило HA',
    'enum/ha-resource.state/started': 'поддерживается запущенным',
    'enum/ha-resource.state/stopped': 'поддерживается остановленным',
    'enum/ha-resource.state/enabled': 'поддерживается запущенным (старое название)',
    'enum/ha-resource.state/disabled': 'остановлен и не восстанавливается',
    'enum/ha-resource.state/ignored': 'игнорируется',
    'enum/ha-resource.type/ct': 'контейнер',
    'enum/ha-resource.type/vm': 'виртуальная машина',
    'enum/ha-rule.type/node-affinity': 'ресурсы и узлы',
    'enum/ha-rule.type/resource-affinity': 'ресурсы между собой',
    'enum/ha-rule.affinity/positive': 'вместе',
    'enum/ha-rule.affinity/negative': 'раздельно',
    'enum/ha-manager.resource-mode/freeze': 'с ними ничего не делается',
    'enum/ha-manager.resource-mode/ignore': 'они как прочие гости',
    'fallback/ha-guest.target': 'неизвестен',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'флаг Ceph',
    'object/ceph-fs': 'файловая система Ceph',
    'object/ceph-log': 'журнал Ceph',
    'object/ceph-mds': 'сервер метаданных Ceph',
    'object/ceph-mgr': 'диспетчер Ceph',
    'object/ceph-mon': 'монитор Ceph',
    'object/ceph-osd': 'OSD Ceph',
    'object/ceph-pool': 'пул Ceph',
    'object/ceph-service': 'служба Ceph',
    'object/ceph-setting': 'параметр Ceph',
    'enum/ceph-pool.application/rbd': 'блочные устройства',
    'enum/ceph-pool.application/cephfs': 'файловая система',
    'enum/ceph-pool.application/rgw': 'объектное хранилище',
    'enum/ceph-pool.pg_autoscale_mode/on': 'автоматически',
    'enum/ceph-pool.pg_autoscale_mode/off': 'вручную',
    'enum/ceph-pool.pg_autoscale_mode/warn': 'вручную, с предупреждением',
    'enum/ceph.service-type/mon': 'мониторы',
    'enum/ceph.service-type/mgr': 'диспетчеры',
    'enum/ceph.service-type/mds': 'серверы метаданных',
    'enum/ceph.service-type/osd': 'OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSD',
    'area/cluster': 'Кластер',
    'object/cluster': 'кластер',
    'object/cluster-contact': 'связь с узлом',
    'object/cluster-log': 'журнал кластера',
    'object/cluster-member': 'участник кластера',
    'object/datacenter-options': 'параметры центра обработки данных',
    'object/quorum': 'кворум',
    'enum/datacenter-options.console/applet': 'Java-апплет, больше не существует',
    'enum/datacenter-options.console/vv': 'программа просмотра SPICE',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': 'Сопоставления',
    'object/cpu-model': 'модель ЦП',
    'object/dir-mapping': 'сопоставление каталога',
    'object/pci-mapping': 'сопоставление PCI',
    'object/usb-mapping': 'сопоставление USB',
    'area/pool': 'Пулы',
    'object/pool': 'пул',
    'fallback/pool.storage': 'нет',
    'fallback/pool.vms': 'нет',
    'area/configuration': 'Файлы конфигурации',
    'object/configuration': 'конфигурация',
    'object/configuration-file': 'файл конфигурации',
    'fallback/configuration-file.editor': 'неизвестно',
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
        return f'{who(r)}: запущен аудит на узле {say(r["node"])} (версия каталога: {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]})'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить аудит на узле {say(r["node"])}: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: остановлен аудит на узле {say(r["node"])}'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: обнаружено аварийное завершение аудита на узле {say(r["node"])} (последняя запись: {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]}): {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)}: аудит на узле {say(r["node"])} возобновлён через {number(p["duration"])} секунду'
        if f == 1:
            return f'{who(r)}: аудит на узле {say(r["node"])} возобновлён через {number(p["duration"])} секунды'
        return f'{who(r)}: аудит на узле {say(r["node"])} возобновлён через {number(p["duration"])} секунд'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить {say(p["event"])} на узле {say(r["node"])} из-за недоступности аудита: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена политика аудита'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить политику аудита: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: загружена политика аудита на узле {say(r["node"])}'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось загрузить политику аудита на узле {say(r["node"])}: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: переопределена политика аудита для узла {say(p["target"])}'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переопределить политику аудита для узла {say(p["target"])}: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена отдельная политика аудита для узла {say(p["target"])}'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить отдельную политику аудита для узла {say(p["target"])}: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: просмотрен журнал аудита на узле {say(r["node"])}'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось просмотреть журнал аудита на узле {say(r["node"])}: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: экспортирован журнал аудита с узла {say(r["node"])} в формате {say(p["format"])}'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось экспортировать журнал аудита с узла {say(r["node"])} в формате {say(p["format"])}: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: начат журнал аудита {say(p["file"])} на узле {say(r["node"])}'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось начать журнал аудита {say(p["file"])} на узле {say(r["node"])}: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнена ротация журнала аудита {say(p["file"])} на узле {say(r["node"])}'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить ротацию журнала аудита {say(p["file"])} на узле {say(r["node"])}: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        f = form(p["files"])
        if f == 0:
            return f'{who(r)}: удалён {number(p["files"])} старый файл журнала аудита на узле {say(r["node"])}'
        if f == 1:
            return f'{who(r)}: удалено {number(p["files"])} старых файла журнала аудита на узле {say(r["node"])}'
        return f'{who(r)}: удалено {number(p["files"])} старых файлов журнала аудита на узле {say(r["node"])}'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить старые файлы журнала аудита на узле {say(r["node"])}: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить запись в журнал аудита {say(p["file"])} на узле {say(r["node"])}: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        f = form(p["lost"])
        if f == 0:
            return f'{who(r)}: потеряна {number(p["lost"])} запись аудита на узле {say(r["node"])}: {why(r)}'
        if f == 1:
            return f'{who(r)}: потеряно {number(p["lost"])} записи аудита на узле {say(r["node"])}: {why(r)}'
        return f'{who(r)}: потеряно {number(p["lost"])} записей аудита на узле {say(r["node"])}: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        f = form(p["missing"])
        if f == 0:
            return f'{who(r)}: в журнале аудита {say(p["file"])} узла {say(r["node"])} недостаёт {number(p["missing"])} записи: {why(r)}'
        if f == 1:
            return f'{who(r)}: в журнале аудита {say(p["file"])} узла {say(r["node"])} недостаёт {number(p["missing"])} записей: {why(r)}'
        return f'{who(r)}: в журнале аудита {say(p["file"])} узла {say(r["node"])} недостаёт {number(p["missing"])} записей: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подтверждена целостность журнала аудита узла {say(r["node"])}'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось подтвердить целостность журнала аудита узла {say(r["node"])}: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)}: для журнала аудита {say(p["file"])} на узле {say(r["node"])} осталось только {size(p["free"])}'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось скрыть секреты в записи о событии {say(p["event"])} на узле {say(r["node"])}: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: на узле {say(r["node"])} вызван {say(p["method"])} {say(p["path"])}, для которого нет события: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён каталог событий на узле {say(r["node"])} (прежняя версия: {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}; новая версия: {say(p["catalog"])})'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: заменён ключ для хешированных значений на узле {say(r["node"])}'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось заменить ключ для хешированных значений на узле {say(r["node"])}: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: обнаружен скачок часов узла {say(r["node"])} на {number(p["offset"])} с'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнен вход с адреса {whence(r)}'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить вход с адреса {whence(r)}: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: пройдена проверка первого фактора с адреса {whence(r)}'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнен вход со вторым фактором с адреса {whence(r)}'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось пройти проверку второго фактора с адреса {whence(r)}: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: продлён сеанс с адреса {whence(r)}'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось продлить сеанс с адреса {whence(r)}: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: начат сеанс от имени пользователя {say(p["username"])} с адреса {whence(r)}'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось начать сеанс от имени пользователя {say(p["username"])} с адреса {whence(r)}: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: с адреса {whence(r)} подтверждено наличие привилегий для пути {say(p["path"])}'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: с адреса {whence(r)} не удалось подтвердить наличие привилегий для пути {say(p["path"])}: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])}: предъявлен действительный билет консоли для пути {say(p["path"])}'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])}: не удалось предъявить действительный билет консоли для пути {say(p["path"])}: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)}: запрошен вход через OpenID в область {say(p["realm"])}'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не удалось начать вход через OpenID в область {say(p["realm"])}: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнен вход через OpenID с адреса {whence(r)}'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не удалось выполнить вход через OpenID: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнен выход с адреса {whence(r)}'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить выход с адреса {whence(r)}: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось использовать отключённую учётную запись {say(p["username"])} с адреса {whence(r)}: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось использовать просроченную учётную запись {say(p["username"])} с адреса {whence(r)}: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не удалось вызвать {say(p["method"])} {say(p["path"])} с недействительным билетом (пользователь: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не удалось вызвать {say(p["method"])} {say(p["path"])} с просроченным билетом (пользователь: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не удалось вызвать {say(p["method"])} {say(p["path"])} без второго фактора (пользователь: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не удалось вызвать {say(p["method"])} {say(p["path"])} из-за отсутствия токена CSRF (пользователь: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не удалось вызвать {say(p["method"])} {say(p["path"])} с токеном API {say(p["tokenid"])} пользователя {say(p["userid"])}: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не удалось вызвать {say(p["method"])} {say(p["path"])} с просроченным токеном API {say(p["tokenid"])} пользователя {say(p["userid"])}: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: TOTP заблокирован после слишком большого числа неверных кодов, последняя попытка с адреса {whence(r)}'

    def e101062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: все вторые факторы заблокированы до {say(p["until"])}, последняя попытка с адреса {whence(r)}'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнена команда {say(p["command"])} на узле {say(p["node"])} (вошедший пользователь: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить команду {say(p["command"])} на узле {say(p["node"])} (вошедший пользователь: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: вызван {say(p["method"])} {say(p["path"])} с помощью программы {say(p["program"])} на узле {say(p["node"])} (вошедший пользователь: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось вызвать {say(p["method"])} {say(p["path"])} с помощью программы {say(p["program"])} на узле {say(p["node"])} (вошедший пользователь: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнена команда чтения {say(p["command"])} на узле {say(p["node"])} (вошедший пользователь: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить команду чтения {say(p["command"])} на узле {say(p["node"])} (вошедший пользователь: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось вызвать {say(p["method"])} {say(p["path"])}: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось вызвать {say(p["method"])} {say(p["path"])} с токеном API: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось вызвать неизвестный метод {say(p["method"])} {say(p["path"])} с адреса {whence(r)}: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}: не удалось подключиться к узлу {say(r["node"])}: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан пользователь {say(p["userid"])}'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать пользователя {say(p["userid"])}: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён пользователь {say(p["userid"])}'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить пользователя {say(p["userid"])}: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён пользователь {say(p["userid"])}'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить пользователя {say(p["userid"])}: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: пользователь {say(p["userid"])} переведён в состояние «включён»'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести пользователя {say(p["userid"])} в состояние «включён»: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: пользователь {say(p["userid"])} переведён в состояние «отключён»'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести пользователя {say(p["userid"])} в состояние «отключён»: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменены группы пользователя {say(p["userid"])}'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить группы пользователя {say(p["userid"])}: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён пароль пользователя {say(p["userid"])}'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить пароль пользователя {say(p["userid"])}: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список пользователей'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список пользователей: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения о пользователе {say(p["userid"])}'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения о пользователе {say(p["userid"])}: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список вторых факторов пользователя {say(p["userid"])}'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список вторых факторов пользователя {say(p["userid"])}: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)}: автоматически создан пользователь {say(p["userid"])} при входе в область {say(p["realm"])}'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось автоматически создать пользователя {say(p["userid"])} в области {say(p["realm"])}: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)}: назначены группы {say(p["groups"])} при входе в область {say(p["realm"])}'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось назначить группы {say(p["groups"])} области {say(p["realm"])}: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана группа {say(p["groupid"])}'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать группу {say(p["groupid"])}: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена группа {say(p["groupid"])}'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить группу {say(p["groupid"])}: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена группа {say(p["groupid"])}'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить группу {say(p["groupid"])}: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: автоматически создана группа {say(p["groupid"])} при входе в область {say(p["realm"])}'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось автоматически создать группу {say(p["groupid"])} в области {say(p["realm"])}: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана роль {say(p["roleid"])}'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать роль {say(p["roleid"])}: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена роль {say(p["roleid"])}'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить роль {say(p["roleid"])}: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена роль {say(p["roleid"])}'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить роль {say(p["roleid"])}: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: предоставлены роли {say(p["roles"])} для пути {say(p["path"])} (пользователи: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; группы: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; токены API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось предоставить роли {say(p["roles"])} для пути {say(p["path"])} (пользователи: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; группы: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; токены API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отозваны роли {say(p["roles"])} для пути {say(p["path"])} (пользователи: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; группы: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; токены API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отозвать роли {say(p["roles"])} для пути {say(p["path"])} (пользователи: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; группы: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; токены API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список разрешений'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список разрешений: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены действующие разрешения ({say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]})'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить действующие разрешения ({say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]}): {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан токен API {say(p["tokenid"])} пользователя {say(p["userid"])}'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать токен API {say(p["tokenid"])} пользователя {say(p["userid"])}: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён токен API {say(p["tokenid"])} пользователя {say(p["userid"])}'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить токен API {say(p["tokenid"])} пользователя {say(p["userid"])}: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён токен API {say(p["tokenid"])} пользователя {say(p["userid"])}'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить токен API {say(p["tokenid"])} пользователя {say(p["userid"])}: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список токенов API пользователя {say(p["userid"])}'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список токенов API пользователя {say(p["userid"])}: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения о токене API {say(p["tokenid"])} пользователя {say(p["userid"])}'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения о токене API {say(p["tokenid"])} пользователя {say(p["userid"])}: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: добавлен второй фактор ({label("enum/tfa.type/", p["type"])}) для пользователя {say(p["userid"])}'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось добавить второй фактор ({label("enum/tfa.type/", p["type"])}) для пользователя {say(p["userid"])}: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: начата регистрация ключа безопасности ({label("enum/tfa.type/", p["type"])}) для пользователя {say(p["userid"])}'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось начать регистрацию ключа безопасности ({label("enum/tfa.type/", p["type"])}) для пользователя {say(p["userid"])}: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: зарегистрирован ключ безопасности ({label("enum/tfa.type/", p["type"])}) для пользователя {say(p["userid"])}'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось зарегистрировать ключ безопасности ({label("enum/tfa.type/", p["type"])}) для пользователя {say(p["userid"])}: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён второй фактор {say(p["id"])} пользователя {say(p["userid"])}'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить второй фактор {say(p["id"])} пользователя {say(p["userid"])}: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)}: включён второй фактор {say(p["id"])} пользователя {say(p["userid"])}'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось включить второй фактор {say(p["id"])} пользователя {say(p["userid"])}: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отключён второй фактор {say(p["id"])} пользователя {say(p["userid"])}'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отключить второй фактор {say(p["id"])} пользователя {say(p["userid"])}: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён второй фактор {say(p["id"])} пользователя {say(p["userid"])}'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить второй фактор {say(p["id"])} пользователя {say(p["userid"])}: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)}: разблокированы вторые факторы пользователя {say(p["userid"])}'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось разблокировать вторые факторы пользователя {say(p["userid"])}: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список вторых факторов всех пользователей'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список вторых факторов всех пользователей: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения о втором факторе {say(p["id"])} пользователя {say(p["userid"])}'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения о втором факторе {say(p["id"])} пользователя {say(p["userid"])}: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана область {say(p["realm"])} ({label("enum/realm.type/", p["type"])})'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать область {say(p["realm"])} ({label("enum/realm.type/", p["type"])}): {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена область {say(p["realm"])}'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить область {say(p["realm"])}: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена область {say(p["realm"])}'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить область {say(p["realm"])}: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущена синхронизация области {say(p["realm"])}'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить синхронизацию области {say(p["realm"])}: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущен предварительный просмотр синхронизации области {say(p["realm"])}'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить предварительный просмотр синхронизации области {say(p["realm"])}: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения об области {say(p["realm"])}'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения об области {say(p["realm"])}: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)}: синхронизирована область {say(p["realm"])}'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось синхронизировать область {say(p["realm"])}: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено задание синхронизации области {say(p["id"])}'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить задание синхронизации области {say(p["id"])}: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано задание синхронизации области {say(p["id"])}'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать задание синхронизации области {say(p["id"])}: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено задание синхронизации области {say(p["id"])}'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить задание синхронизации области {say(p["id"])}: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан модуль ACME {say(p["id"])}'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать модуль ACME {say(p["id"])}: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён модуль ACME {say(p["id"])}'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить модуль ACME {say(p["id"])}: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён модуль ACME {say(p["id"])}'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить модуль ACME {say(p["id"])}: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список модулей ACME'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список модулей ACME: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения о модуле ACME {say(p["id"])}'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения о модуле ACME {say(p["id"])}: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена регистрация учётной записи ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось зарегистрировать учётную запись ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена деактивация учётной записи ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось деактивировать учётную запись ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено изменение учётной записи ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить учётную запись ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения об учётной записи ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения об учётной записи ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен отзыв сертификата узла {say(p["node"])}'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отозвать сертификат узла {say(p["node"])}: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен заказ сертификата узла {say(p["node"])}'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось заказать сертификат узла {say(p["node"])}: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено продление сертификата узла {say(p["node"])}'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось продлить сертификат узла {say(p["node"])}: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён сертификат узла {say(p["node"])}'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить сертификат узла {say(p["node"])}: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отправлен сертификат на узел {say(p["node"])}'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отправить сертификат на узел {say(p["node"])}: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана конечная точка sendmail {say(p["name"])}'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать конечную точку sendmail {say(p["name"])}: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена конечная точка sendmail {say(p["name"])}'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить конечную точку sendmail {say(p["name"])}: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена конечная точка sendmail {say(p["name"])}'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить конечную точку sendmail {say(p["name"])}: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан сопоставитель уведомлений {say(p["name"])}'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать сопоставитель уведомлений {say(p["name"])}: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён сопоставитель уведомлений {say(p["name"])}'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить сопоставитель уведомлений {say(p["name"])}: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён сопоставитель уведомлений {say(p["name"])}'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить сопоставитель уведомлений {say(p["name"])}: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён сервер метрик {say(p["id"])}'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить сервер метрик {say(p["id"])}: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан сервер метрик {say(p["id"])}'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать сервер метрик {say(p["id"])}: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён сервер метрик {say(p["id"])}'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить сервер метрик {say(p["id"])}: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения о сервере метрик {say(p["id"])}'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения о сервере метрик {say(p["id"])}: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены метрики'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить метрики: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана конечная точка Gotify {say(p["name"])}'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать конечную точку Gotify {say(p["name"])}: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена конечная точка Gotify {say(p["name"])}'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить конечную точку Gotify {say(p["name"])}: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена конечная точка Gotify {say(p["name"])}'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить конечную точку Gotify {say(p["name"])}: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана конечная точка SMTP {say(p["name"])}'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать конечную точку SMTP {say(p["name"])}: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена конечная точка SMTP {say(p["name"])}'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить конечную точку SMTP {say(p["name"])}: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена конечная точка SMTP {say(p["name"])}'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить конечную точку SMTP {say(p["name"])}: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана конечная точка вебхука {say(p["name"])}'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать конечную точку вебхука {say(p["name"])}: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена конечная точка вебхука {say(p["name"])}'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить конечную точку вебхука {say(p["name"])}: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена конечная точка вебхука {say(p["name"])}'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить конечную точку вебхука {say(p["name"])}: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список конечных точек вебхуков'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список конечных точек вебхуков: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения о конечной точке вебхука {say(p["name"])}'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения о конечной точке вебхука {say(p["name"])}: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: протестирована цель уведомлений {say(p["name"])}'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось протестировать цель уведомлений {say(p["name"])}: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен запуск службы {say(p["service"])} на узле {say(p["node"])}'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить службу {say(p["service"])} на узле {say(p["node"])}: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена остановка службы {say(p["service"])} на узле {say(p["node"])}'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось остановить службу {say(p["service"])} на узле {say(p["node"])}: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен перезапуск службы {say(p["service"])} на узле {say(p["node"])}'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перезапустить службу {say(p["service"])} на узле {say(p["node"])}: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено перечитывание конфигурации службы {say(p["service"])} на узле {say(p["node"])}'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перечитать конфигурацию службы {say(p["service"])} на узле {say(p["node"])}: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена подписка узла {say(p["node"])}'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить подписку узла {say(p["node"])}: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: обновлена подписка узла {say(p["node"])}'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось обновить подписку узла {say(p["node"])}: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена подписка узла {say(p["node"])}'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить подписку узла {say(p["node"])}: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения о подписке узла {say(p["node"])}'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения о подписке узла {say(p["node"])}: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено обновление индекса пакетов узла {say(p["node"])}'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось обновить индекс пакетов узла {say(p["node"])}: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён репозиторий пакетов {say(p["index"])} из {say(p["path"])} на узле {say(p["node"])}'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить репозиторий пакетов {say(p["index"])} из {say(p["path"])} на узле {say(p["node"])}: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: добавлен репозиторий пакетов {say(p["handle"])} на узле {say(p["node"])}'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось добавить репозиторий пакетов {say(p["handle"])} на узле {say(p["node"])}: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: включён репозиторий пакетов {say(p["index"])} из {say(p["path"])} на узле {say(p["node"])}'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось включить репозиторий пакетов {say(p["index"])} из {say(p["path"])} на узле {say(p["node"])}: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отключён репозиторий пакетов {say(p["index"])} из {say(p["path"])} на узле {say(p["node"])}'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отключить репозиторий пакетов {say(p["index"])} из {say(p["path"])} на узле {say(p["node"])}: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменены параметры узла {say(p["node"])}'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить параметры узла {say(p["node"])}: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перезагружен узел {say(p["node"])}'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перезагрузить узел {say(p["node"])}: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнен список вызовов на узле {say(p["node"])}'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить список вызовов на узле {say(p["node"])}: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено пробуждение узла {say(p["node"])}'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось разбудить узел {say(p["node"])}: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитан отчёт о системе узла {say(p["node"])}'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать отчёт о системе узла {say(p["node"])}: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)}: завершена работа узла {say(p["node"])}'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось завершить работу узла {say(p["node"])}: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитан системный журнал узла {say(p["node"])}'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать системный журнал узла {say(p["node"])}: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитан журнал systemd узла {say(p["node"])}'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать журнал systemd узла {say(p["node"])}: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отменены изменения конфигурации сети на узле {say(p["node"])}'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отменить изменения конфигурации сети на узле {say(p["node"])}: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено применение конфигурации сети на узле {say(p["node"])}'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось применить конфигурацию сети на узле {say(p["node"])}: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан сетевой интерфейс {say(p["iface"])} на узле {say(p["node"])}'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать сетевой интерфейс {say(p["iface"])} на узле {say(p["node"])}: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён сетевой интерфейс {say(p["iface"])} на узле {say(p["node"])}'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить сетевой интерфейс {say(p["iface"])} на узле {say(p["node"])}: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён сетевой интерфейс {say(p["iface"])} на узле {say(p["node"])}'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить сетевой интерфейс {say(p["iface"])} на узле {say(p["node"])}: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменены DNS-серверы на узле {say(p["node"])}'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить DNS-серверы на узле {say(p["node"])}: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён часовой пояс на узле {say(p["node"])}'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить часовой пояс на узле {say(p["node"])}: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён файл hosts на узле {say(p["node"])}'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить файл hosts на узле {say(p["node"])}: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: остановлена задача {say(p["upid"])}'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось остановить задачу {say(p["upid"])}: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитан журнал задачи {say(p["upid"])}'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать журнал задачи {say(p["upid"])}: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущена задача {say(p["kind"])} на узле {say(p["node"])} (объект: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнена задача {say(p["kind"])} на узле {say(p["node"])} (объект: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить задачу {say(p["kind"])} на узле {say(p["node"])} (объект: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}): {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        f = form(p["warnings"])
        if f == 0:
            return f'{who(r)}: задача {say(p["kind"])} на узле {say(p["node"])} выполнена с {number(p["warnings"])} предупреждением (объект: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'
        if f == 1:
            return f'{who(r)}: задача {say(p["kind"])} на узле {say(p["node"])} выполнена с {number(p["warnings"])} предупреждениями (объект: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'
        return f'{who(r)}: задача {say(p["kind"])} на узле {say(p["node"])} выполнена с {number(p["warnings"])} предупреждениями (объект: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось довести до конца задачу {say(p["kind"])} на узле {say(p["node"])} (объект: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}): {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущено задание по расписанию {say(p["id"])} на узле {say(r["node"])}'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить задание по расписанию {say(p["id"])} на узле {say(r["node"])}: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен билет для консоли VNC гостя {say(p["vmid"])}'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить билет для консоли VNC гостя {say(p["vmid"])}: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен билет для текстовой консоли гостя {say(p["vmid"])}'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить билет для текстовой консоли гостя {say(p["vmid"])}: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен билет для консоли SPICE гостя {say(p["vmid"])}'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить билет для консоли SPICE гостя {say(p["vmid"])}: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отправлены нажатия клавиш в ВМ {say(p["vmid"])}'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отправить нажатия клавиш в ВМ {say(p["vmid"])}: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнено подключение к консоли гостя {say(p["vmid"])}'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось подключиться к консоли гостя {say(p["vmid"])}: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: открыта консоль гостя {say(p["vmid"])}'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось открыть консоль гостя {say(p["vmid"])}: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)}: консоль гостя {say(p["vmid"])} была открыта {number(p["duration"])} секунду'
        if f == 1:
            return f'{who(r)}: консоль гостя {say(p["vmid"])} была открыта {number(p["duration"])} секунды'
        return f'{who(r)}: консоль гостя {say(p["vmid"])} была открыта {number(p["duration"])} секунд'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен билет для командной оболочки VNC узла {say(p["node"])}'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить билет для командной оболочки VNC узла {say(p["node"])}: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен билет для текстовой командной оболочки узла {say(p["node"])}'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить билет для текстовой командной оболочки узла {say(p["node"])}: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен билет для командной оболочки SPICE узла {say(p["node"])}'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить билет для командной оболочки SPICE узла {say(p["node"])}: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнено подключение к консоли узла {say(p["node"])}'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось подключиться к консоли узла {say(p["node"])}: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен билет для командной оболочки обновления узла {say(p["node"])}'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить билет для командной оболочки обновления узла {say(p["node"])}: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен билет для командной оболочки установки Ceph на узле {say(p["node"])}'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить билет для командной оболочки установки Ceph на узле {say(p["node"])}: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)}: открыта консоль узла {say(p["node"])}'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось открыть консоль узла {say(p["node"])}: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)}: консоль узла {say(p["node"])} была открыта {number(p["duration"])} секунду'
        if f == 1:
            return f'{who(r)}: консоль узла {say(p["node"])} была открыта {number(p["duration"])} секунды'
        return f'{who(r)}: консоль узла {say(p["node"])} была открыта {number(p["duration"])} секунд'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: открыта командная оболочка root на узле {say(p["node"])}'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось открыть командную оболочку root на узле {say(p["node"])}: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)}: командная оболочка root на узле {say(p["node"])} была открыта {number(p["duration"])} секунду'
        if f == 1:
            return f'{who(r)}: командная оболочка root на узле {say(p["node"])} была открыта {number(p["duration"])} секунды'
        return f'{who(r)}: командная оболочка root на узле {say(p["node"])} была открыта {number(p["duration"])} секунд'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание ВМ {say(p["vmid"])}'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать ВМ {say(p["vmid"])}: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение ВМ {say(p["vmid"])}'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить ВМ {say(p["vmid"])}: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена ВМ {say(p["vmid"])}'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить ВМ {say(p["vmid"])}: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено восстановление ВМ {say(p["vmid"])} из {say(p["archive"])}'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось восстановить ВМ {say(p["vmid"])} из {say(p["archive"])}: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: регенерированы данные cloud-init ВМ {say(p["vmid"])}'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось регенерировать данные cloud-init ВМ {say(p["vmid"])}: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен запуск ВМ {say(p["vmid"])}'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить ВМ {say(p["vmid"])}: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена остановка ВМ {say(p["vmid"])}'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось остановить ВМ {say(p["vmid"])}: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен сброс ВМ {say(p["vmid"])}'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить сброс ВМ {say(p["vmid"])}: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено завершение работы ВМ {say(p["vmid"])}'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось завершить работу ВМ {say(p["vmid"])}: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена перезагрузка ВМ {say(p["vmid"])}'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перезагрузить ВМ {say(p["vmid"])}: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена приостановка ВМ {say(p["vmid"])}'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось приостановить ВМ {say(p["vmid"])}: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено возобновление работы ВМ {say(p["vmid"])}'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось возобновить работу ВМ {say(p["vmid"])}: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено клонирование ВМ {say(p["vmid"])} в новую ВМ {say(p["newid"])}'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось клонировать ВМ {say(p["vmid"])} в новую ВМ {say(p["newid"])}: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена миграция ВМ {say(p["vmid"])} на узел {say(p["target"])}'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить миграцию ВМ {say(p["vmid"])} на узел {say(p["target"])}: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена миграция ВМ {say(p["vmid"])} в другой кластер'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить миграцию ВМ {say(p["vmid"])} в другой кластер: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отправлена команда монитору ВМ {say(p["vmid"])}'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отправить команду монитору ВМ {say(p["vmid"])}: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено преобразование ВМ {say(p["vmid"])} в шаблон'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось преобразовать ВМ {say(p["vmid"])} в шаблон: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен приём ВМ {say(p["vmid"])}'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось принять ВМ {say(p["vmid"])}: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущен сервер состояния ВМ {say(p["vmid"])}'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить сервер состояния ВМ {say(p["vmid"])}: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)}: открыт туннель миграции ВМ {say(p["vmid"])}'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось открыть туннель миграции ВМ {say(p["vmid"])}: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитаны данные cloud-init ВМ {say(p["vmid"])}'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать данные cloud-init ВМ {say(p["vmid"])}: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отменены ожидающие изменения ВМ {say(p["vmid"])}'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отменить ожидающие изменения ВМ {say(p["vmid"])}: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена гибернация ВМ {say(p["vmid"])}'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить гибернацию ВМ {say(p["vmid"])}: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: остановлен сервер состояния ВМ {say(p["vmid"])}'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось остановить сервер состояния ВМ {say(p["vmid"])}: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание контейнера {say(p["vmid"])}'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать контейнер {say(p["vmid"])}: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение контейнера {say(p["vmid"])}'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить контейнер {say(p["vmid"])}: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён контейнер {say(p["vmid"])}'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить контейнер {say(p["vmid"])}: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен запуск контейнера {say(p["vmid"])}'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить контейнер {say(p["vmid"])}: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена остановка контейнера {say(p["vmid"])}'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось остановить контейнер {say(p["vmid"])}: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено завершение работы контейнера {say(p["vmid"])}'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось завершить работу контейнера {say(p["vmid"])}: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена приостановка контейнера {say(p["vmid"])}'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось приостановить контейнер {say(p["vmid"])}: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено возобновление работы контейнера {say(p["vmid"])}'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось возобновить работу контейнера {say(p["vmid"])}: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена перезагрузка контейнера {say(p["vmid"])}'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перезагрузить контейнер {say(p["vmid"])}: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена миграция контейнера {say(p["vmid"])} в другой кластер'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить миграцию контейнера {say(p["vmid"])} в другой кластер: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена миграция контейнера {say(p["vmid"])} на узел {say(p["target"])}'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить миграцию контейнера {say(p["vmid"])} на узел {say(p["target"])}: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)}: контейнер {say(p["vmid"])} преобразован в шаблон'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось преобразовать контейнер {say(p["vmid"])} в шаблон: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено клонирование контейнера {say(p["vmid"])} в новый контейнер {say(p["newid"])}'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось клонировать контейнер {say(p["vmid"])} в новый контейнер {say(p["newid"])}: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен приём контейнера {say(p["vmid"])}'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось принять контейнер {say(p["vmid"])}: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)}: открыт туннель миграции контейнера {say(p["vmid"])}'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось открыть туннель миграции контейнера {say(p["vmid"])}: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено восстановление контейнера {say(p["vmid"])} из {say(p["ostemplate"])}'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось восстановить контейнер {say(p["vmid"])} из {say(p["ostemplate"])}: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отменены ожидающие изменения контейнера {say(p["vmid"])}'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отменить ожидающие изменения контейнера {say(p["vmid"])}: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание снимка {say(p["snapname"])} ВМ {say(p["vmid"])}'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать снимок {say(p["snapname"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено удаление снимка {say(p["snapname"])} ВМ {say(p["vmid"])}'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить снимок {say(p["snapname"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён снимок {say(p["snapname"])} ВМ {say(p["vmid"])}'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить снимок {say(p["snapname"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен откат ВМ {say(p["vmid"])} к снимку {say(p["snapname"])}'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить откат ВМ {say(p["vmid"])} к снимку {say(p["snapname"])}: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения о снимке {say(p["snapname"])} ВМ {say(p["vmid"])}'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения о снимке {say(p["snapname"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отсоединён диск {say(p["idlist"])} ВМ {say(p["vmid"])}'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отсоединить диск {say(p["idlist"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено перемещение диска {say(p["disk"])} ВМ {say(p["vmid"])} (целевое хранилище: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переместить диск {say(p["disk"])} ВМ {say(p["vmid"])} (целевое хранилище: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}): {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено изменение размера диска {say(p["disk"])} ВМ {say(p["vmid"])}'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить размер диска {say(p["disk"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: уничтожен диск {say(p["idlist"])} ВМ {say(p["vmid"])}'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить диск {say(p["idlist"])} ВМ {say(p["vmid"])}: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено переназначение диска {say(p["disk"])} ВМ {say(p["vmid"])} другой ВМ {say(p["target-vmid"])}'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переназначить диск {say(p["disk"])} ВМ {say(p["vmid"])} другой ВМ {say(p["target-vmid"])}: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание снимка {say(p["snapname"])} контейнера {say(p["vmid"])}'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать снимок {say(p["snapname"])} контейнера {say(p["vmid"])}: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено удаление снимка {say(p["snapname"])} контейнера {say(p["vmid"])}'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить снимок {say(p["snapname"])} контейнера {say(p["vmid"])}: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен откат контейнера {say(p["vmid"])} к снимку {say(p["snapname"])}'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить откат контейнера {say(p["vmid"])} к снимку {say(p["snapname"])}: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён снимок {say(p["snapname"])} контейнера {say(p["vmid"])}'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить снимок {say(p["snapname"])} контейнера {say(p["vmid"])}: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено изменение размера диска {say(p["disk"])} контейнера {say(p["vmid"])}'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить размер диска {say(p["disk"])} контейнера {say(p["vmid"])}: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено перемещение диска {say(p["volume"])} контейнера {say(p["vmid"])} (целевое хранилище: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переместить диск {say(p["volume"])} контейнера {say(p["vmid"])} (целевое хранилище: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}): {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено переназначение диска {say(p["volume"])} контейнера {say(p["vmid"])} другому контейнеру {say(p["target-vmid"])}'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переназначить диск {say(p["volume"])} контейнера {say(p["vmid"])} другому контейнеру {say(p["target-vmid"])}: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отправлена команда «{label("enum/guest-agent.send-command.command/", p["command"])}» гостевому агенту ВМ {say(p["vmid"])}'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отправить команду «{label("enum/guest-agent.send-command.command/", p["command"])}» гостевому агенту ВМ {say(p["vmid"])}: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: заморожены файловые системы ВМ {say(p["vmid"])}'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось заморозить файловые системы ВМ {say(p["vmid"])}: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитано состояние замораживания ВМ {say(p["vmid"])}'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать состояние замораживания ВМ {say(p["vmid"])}: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: разморожены файловые системы ВМ {say(p["vmid"])}'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось разморозить файловые системы ВМ {say(p["vmid"])}: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнена команда trim для файловых систем ВМ {say(p["vmid"])}'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить команду trim для файловых систем ВМ {say(p["vmid"])}: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: проверена связь с гостевым агентом ВМ {say(p["vmid"])}'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось проверить связь с гостевым агентом ВМ {say(p["vmid"])}: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: у гостевого агента запрошено завершение работы ВМ {say(p["vmid"])}'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запросить у гостевого агента завершение работы ВМ {say(p["vmid"])}: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: у гостевого агента запрошена приостановка ВМ {say(p["vmid"])} с сохранением на диск'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запросить у гостевого агента приостановку ВМ {say(p["vmid"])} с сохранением на диск: {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: у гостевого агента запрошена приостановка ВМ {say(p["vmid"])} с сохранением в память и на диск'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запросить у гостевого агента приостановку ВМ {say(p["vmid"])} с сохранением в память и на диск: {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: у гостевого агента запрошена приостановка ВМ {say(p["vmid"])} с сохранением в память'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запросить у гостевого агента приостановку ВМ {say(p["vmid"])} с сохранением в память: {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)}: установлен пароль пользователя {say(p["username"])} в ВМ {say(p["vmid"])}'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось установить пароль пользователя {say(p["username"])} в ВМ {say(p["vmid"])}: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнена программа в ВМ {say(p["vmid"])}'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить программу в ВМ {say(p["vmid"])}: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)}: записан файл {say(p["file"])} в ВМ {say(p["vmid"])}'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось записать файл {say(p["file"])} в ВМ {say(p["vmid"])}: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитан файл {say(p["file"])} в ВМ {say(p["vmid"])}'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать файл {say(p["file"])} в ВМ {say(p["vmid"])}: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитан результат процесса {say(p["pid"])} в ВМ {say(p["vmid"])}'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать результат процесса {say(p["pid"])} в ВМ {say(p["vmid"])}: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен запуск гостей кластера'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить гостей кластера: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено завершение работы гостей кластера'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось завершить работу гостей кластера: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена приостановка гостей кластера'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось приостановить гостей кластера: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена миграция гостей кластера на узел {say(p["target"])}'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить миграцию гостей кластера на узел {say(p["target"])}: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен запуск гостей на узле {say(p["node"])}'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить гостей на узле {say(p["node"])}: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено завершение работы гостей на узле {say(p["node"])}'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось завершить работу гостей на узле {say(p["node"])}: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена приостановка гостей на узле {say(p["node"])}'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось приостановить гостей на узле {say(p["node"])}: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена миграция гостей с узла {say(p["node"])} на узел {say(p["target"])}'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить миграцию гостей с узла {say(p["node"])} на узел {say(p["target"])}: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выделен том {say(p["filename"])} в хранилище {say(p["storage"])}'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выделить том {say(p["filename"])} в хранилище {say(p["storage"])}: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено удаление тома {say(p["volume"])} в хранилище {say(p["storage"])}'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить том {say(p["volume"])} в хранилище {say(p["storage"])}: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено копирование тома {say(p["volume"])} из хранилища {say(p["storage"])}'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось скопировать том {say(p["volume"])} из хранилища {say(p["storage"])}: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён том {say(p["volume"])} в хранилище {say(p["storage"])}'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить том {say(p["volume"])} в хранилище {say(p["storage"])}: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена отправка файла {say(p["filename"])} в хранилище {say(p["storage"])}'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отправить файл {say(p["filename"])} в хранилище {say(p["storage"])}: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено скачивание файла {say(p["filename"])} в хранилище {say(p["storage"])}'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось скачать файл {say(p["filename"])} в хранилище {say(p["storage"])}: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено скачивание образа {say(p["reference"])} в хранилище {say(p["storage"])}'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось скачать образ {say(p["reference"])} в хранилище {say(p["storage"])}: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено скачивание шаблона {say(p["template"])} в хранилище {say(p["storage"])}'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось скачать шаблон {say(p["template"])} в хранилище {say(p["storage"])}: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: установлена защита тома {say(p["volume"])} в хранилище {say(p["storage"])}'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось установить защиту тома {say(p["volume"])} в хранилище {say(p["storage"])}: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)}: снята защита тома {say(p["volume"])} в хранилище {say(p["storage"])}'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось снять защиту тома {say(p["volume"])} в хранилище {say(p["storage"])}: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано хранилище {say(p["storage"])}'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать хранилище {say(p["storage"])}: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено хранилище {say(p["storage"])}'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить хранилище {say(p["storage"])}: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено хранилище {say(p["storage"])}'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить хранилище {say(p["storage"])}: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: хранилище {say(p["storage"])} переведено в состояние «включено»'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести хранилище {say(p["storage"])} в состояние «включено»: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: хранилище {say(p["storage"])} переведено в состояние «отключено»'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести хранилище {say(p["storage"])} в состояние «отключено»: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список общих ресурсов сервера CIFS {say(p["server"])}'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список общих ресурсов сервера CIFS {say(p["server"])}: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список хранилищ данных сервера резервного копирования {say(p["server"])}'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список хранилищ данных сервера резервного копирования {say(p["server"])}: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список экспортируемых каталогов сервера NFS {say(p["server"])}'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список экспортируемых каталогов сервера NFS {say(p["server"])}: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список целей портала iSCSI {say(p["portal"])}'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список целей портала iSCSI {say(p["portal"])}: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнен запрос URL на узле {say(p["node"])}'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить запрос URL на узле {say(p["node"])}: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список тегов репозитория OCI {say(p["reference"])}'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список тегов репозитория OCI {say(p["reference"])}: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано задание резервного копирования {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать задание резервного копирования {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено задание резервного копирования {say(p["id"])}'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить задание резервного копирования {say(p["id"])}: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено задание резервного копирования {say(p["id"])}'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить задание резервного копирования {say(p["id"])}: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: задание резервного копирования {say(p["id"])} переведено в состояние «включено»'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести задание резервного копирования {say(p["id"])} в состояние «включено»: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: задание резервного копирования {say(p["id"])} переведено в состояние «отключено»'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести задание резервного копирования {say(p["id"])} в состояние «отключено»: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание резервных копий на узле {say(p["node"])} (гости: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать резервные копии на узле {say(p["node"])} (гости: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}): {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено удаление старых резервных копий в хранилище {say(p["storage"])}'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить старые резервные копии в хранилище {say(p["storage"])}: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитана конфигурация резервной копии {say(p["volume"])}'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать конфигурацию резервной копии {say(p["volume"])}: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список файлов резервной копии {say(p["volume"])} в хранилище {say(p["storage"])}'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список файлов резервной копии {say(p["volume"])} в хранилище {say(p["storage"])}: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: скачаны файлы резервной копии {say(p["volume"])} из хранилища {say(p["storage"])}'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось скачать файлы резервной копии {say(p["volume"])} из хранилища {say(p["storage"])}: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)}: остановлено выполняющееся резервное копирование на узле {say(p["node"])}'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось остановить выполняющееся резервное копирование на узле {say(p["node"])}: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано задание репликации {say(p["id"])}'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать задание репликации {say(p["id"])}: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено удаление задания репликации {say(p["id"])}'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить задание репликации {say(p["id"])}: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено задание репликации {say(p["id"])}'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить задание репликации {say(p["id"])}: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен запуск задания репликации {say(p["id"])} на узле {say(p["node"])}'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить задание репликации {say(p["id"])} на узле {say(p["node"])}: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание группы томов LVM {say(p["name"])} на узле {say(p["node"])}'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать группу томов LVM {say(p["name"])} на узле {say(p["node"])}: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение группы томов LVM {say(p["name"])} на узле {say(p["node"])}'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить группу томов LVM {say(p["name"])} на узле {say(p["node"])}: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание тонкого пула LVM {say(p["name"])} на узле {say(p["node"])}'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать тонкий пул LVM {say(p["name"])} на узле {say(p["node"])}: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение тонкого пула LVM {say(p["name"])} на узле {say(p["node"])}'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить тонкий пул LVM {say(p["name"])} на узле {say(p["node"])}: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание файловой системы {say(p["name"])} на узле {say(p["node"])}'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать файловую систему {say(p["name"])} на узле {say(p["node"])}: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение файловой системы {say(p["name"])} на узле {say(p["node"])}'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить файловую систему {say(p["name"])} на узле {say(p["node"])}: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание пула ZFS {say(p["name"])} на узле {say(p["node"])}'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать пул ZFS {say(p["name"])} на узле {say(p["node"])}: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение пула ZFS {say(p["name"])} на узле {say(p["node"])}'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить пул ZFS {say(p["name"])} на узле {say(p["node"])}: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена инициализация диска {say(p["disk"])} на узле {say(p["node"])}'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось инициализировать диск {say(p["disk"])} на узле {say(p["node"])}: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена очистка диска {say(p["disk"])} на узле {say(p["node"])}'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось очистить диск {say(p["disk"])} на узле {say(p["node"])}: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана группа безопасности {say(p["group"])}'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать группу безопасности {say(p["group"])}: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена группа безопасности {say(p["group"])}'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить группу безопасности {say(p["group"])}: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: группа безопасности {say(p["rename"])} переименована в {say(p["group"])}'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переименовать группу безопасности {say(p["rename"])} в {say(p["group"])}: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано правило сетевого экрана кластера ({label("enum/rule-direction/", p["type"])} {say(p["action"])})'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать правило сетевого экрана кластера ({label("enum/rule-direction/", p["type"])} {say(p["action"])}): {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено правило сетевого экрана кластера на позиции {say(p["pos"])}'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить правило сетевого экрана кластера на позиции {say(p["pos"])}: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено правило сетевого экрана кластера на позиции {say(p["pos"])}'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить правило сетевого экрана кластера на позиции {say(p["pos"])}: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перемещено правило сетевого экрана кластера с позиции {say(p["pos"])}'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переместить правило сетевого экрана кластера с позиции {say(p["pos"])}: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило сетевого экрана кластера на позиции {say(p["pos"])} переведено в состояние «включено»'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести правило сетевого экрана кластера на позиции {say(p["pos"])} в состояние «включено»: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило сетевого экрана кластера на позиции {say(p["pos"])} переведено в состояние «отключено»'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести правило сетевого экрана кластера на позиции {say(p["pos"])} в состояние «отключено»: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан набор IP-адресов {say(p["name"])}'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать набор IP-адресов {say(p["name"])}: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён набор IP-адресов {say(p["name"])}'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить набор IP-адресов {say(p["name"])}: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: набор IP-адресов {say(p["rename"])} переименован в {say(p["name"])}'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переименовать набор IP-адресов {say(p["rename"])} в {say(p["name"])}: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана запись {say(p["cidr"])} набора IP-адресов {say(p["name"])}'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать запись {say(p["cidr"])} набора IP-адресов {say(p["name"])}: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена запись {say(p["cidr"])} набора IP-адресов {say(p["name"])}'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить запись {say(p["cidr"])} набора IP-адресов {say(p["name"])}: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена запись {say(p["cidr"])} набора IP-адресов {say(p["name"])}'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить запись {say(p["cidr"])} набора IP-адресов {say(p["name"])}: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан псевдоним сетевого экрана {say(p["name"])}'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать псевдоним сетевого экрана {say(p["name"])}: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён псевдоним сетевого экрана {say(p["name"])}'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить псевдоним сетевого экрана {say(p["name"])}: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён псевдоним сетевого экрана {say(p["name"])}'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить псевдоним сетевого экрана {say(p["name"])}: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)}: псевдоним сетевого экрана {say(p["name"])} переименован в {say(p["rename"])}'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переименовать псевдоним сетевого экрана {say(p["name"])} в {say(p["rename"])}: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменены параметры сетевого экрана кластера'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить параметры сетевого экрана кластера: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: включён сетевой экран кластера'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось включить сетевой экран кластера: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отключён сетевой экран кластера'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отключить сетевой экран кластера: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитан журнал сетевого экрана на узле {say(p["node"])}'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать журнал сетевого экрана на узле {say(p["node"])}: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано правило сетевого экрана ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) на узле {say(p["node"])}'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать правило сетевого экрана ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) на узле {say(p["node"])}: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено правило сетевого экрана на позиции {say(p["pos"])} на узле {say(p["node"])}'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить правило сетевого экрана на позиции {say(p["pos"])} на узле {say(p["node"])}: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено правило сетевого экрана на позиции {say(p["pos"])} на узле {say(p["node"])}'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить правило сетевого экрана на позиции {say(p["pos"])} на узле {say(p["node"])}: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перемещено правило сетевого экрана с позиции {say(p["pos"])} на узле {say(p["node"])}'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переместить правило сетевого экрана с позиции {say(p["pos"])} на узле {say(p["node"])}: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило сетевого экрана на позиции {say(p["pos"])} на узле {say(p["node"])} переведено в состояние «включено»'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести правило сетевого экрана на позиции {say(p["pos"])} на узле {say(p["node"])} в состояние «включено»: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило сетевого экрана на позиции {say(p["pos"])} на узле {say(p["node"])} переведено в состояние «отключено»'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести правило сетевого экрана на позиции {say(p["pos"])} на узле {say(p["node"])} в состояние «отключено»: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано правило сетевого экрана гостя {say(p["vmid"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])})'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать правило сетевого экрана гостя {say(p["vmid"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])}): {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено правило сетевого экрана гостя {say(p["vmid"])} на позиции {say(p["pos"])}'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить правило сетевого экрана гостя {say(p["vmid"])} на позиции {say(p["pos"])}: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено правило сетевого экрана гостя {say(p["vmid"])} на позиции {say(p["pos"])}'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить правило сетевого экрана гостя {say(p["vmid"])} на позиции {say(p["pos"])}: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перемещено правило сетевого экрана гостя {say(p["vmid"])} с позиции {say(p["pos"])}'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переместить правило сетевого экрана гостя {say(p["vmid"])} с позиции {say(p["pos"])}: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило сетевого экрана гостя {say(p["vmid"])} на позиции {say(p["pos"])} переведено в состояние «включено»'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести правило сетевого экрана гостя {say(p["vmid"])} на позиции {say(p["pos"])} в состояние «включено»: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило сетевого экрана гостя {say(p["vmid"])} на позиции {say(p["pos"])} переведено в состояние «отключено»'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести правило сетевого экрана гостя {say(p["vmid"])} на позиции {say(p["pos"])} в состояние «отключено»: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано правило сетевого экрана группы безопасности {say(p["group"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])})'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать правило сетевого экрана группы безопасности {say(p["group"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])}): {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено правило сетевого экрана группы безопасности {say(p["group"])} на позиции {say(p["pos"])}'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить правило сетевого экрана группы безопасности {say(p["group"])} на позиции {say(p["pos"])}: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено правило сетевого экрана группы безопасности {say(p["group"])} на позиции {say(p["pos"])}'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить правило сетевого экрана группы безопасности {say(p["group"])} на позиции {say(p["pos"])}: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перемещено правило сетевого экрана группы безопасности {say(p["group"])} с позиции {say(p["pos"])}'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переместить правило сетевого экрана группы безопасности {say(p["group"])} с позиции {say(p["pos"])}: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило сетевого экрана группы безопасности {say(p["group"])} на позиции {say(p["pos"])} переведено в состояние «включено»'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести правило сетевого экрана группы безопасности {say(p["group"])} на позиции {say(p["pos"])} в состояние «включено»: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило сетевого экрана группы безопасности {say(p["group"])} на позиции {say(p["pos"])} переведено в состояние «отключено»'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести правило сетевого экрана группы безопасности {say(p["group"])} на позиции {say(p["pos"])} в состояние «отключено»: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано правило сетевого экрана виртуальной сети {say(p["vnet"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])})'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать правило сетевого экрана виртуальной сети {say(p["vnet"])} ({label("enum/rule-direction/", p["type"])} {say(p["action"])}): {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено правило сетевого экрана виртуальной сети {say(p["vnet"])} на позиции {say(p["pos"])}'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить правило сетевого экрана виртуальной сети {say(p["vnet"])} на позиции {say(p["pos"])}: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено правило сетевого экрана виртуальной сети {say(p["vnet"])} на позиции {say(p["pos"])}'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить правило сетевого экрана виртуальной сети {say(p["vnet"])} на позиции {say(p["pos"])}: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)}: перемещено правило сетевого экрана виртуальной сети {say(p["vnet"])} с позиции {say(p["pos"])}'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переместить правило сетевого экрана виртуальной сети {say(p["vnet"])} с позиции {say(p["pos"])}: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило сетевого экрана виртуальной сети {say(p["vnet"])} на позиции {say(p["pos"])} переведено в состояние «включено»'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести правило сетевого экрана виртуальной сети {say(p["vnet"])} на позиции {say(p["pos"])} в состояние «включено»: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)}: правило сетевого экрана виртуальной сети {say(p["vnet"])} на позиции {say(p["pos"])} переведено в состояние «отключено»'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести правило сетевого экрана виртуальной сети {say(p["vnet"])} на позиции {say(p["pos"])} в состояние «отключено»: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан набор IP-адресов {say(p["name"])} гостя {say(p["vmid"])}'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать набор IP-адресов {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён набор IP-адресов {say(p["name"])} гостя {say(p["vmid"])}'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить набор IP-адресов {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)}: набор IP-адресов {say(p["rename"])} гостя {say(p["vmid"])} переименован в {say(p["name"])}'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переименовать набор IP-адресов {say(p["rename"])} гостя {say(p["vmid"])} в {say(p["name"])}: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана запись {say(p["cidr"])} набора IP-адресов {say(p["name"])} гостя {say(p["vmid"])}'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать запись {say(p["cidr"])} набора IP-адресов {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена запись {say(p["cidr"])} набора IP-адресов {say(p["name"])} гостя {say(p["vmid"])}'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить запись {say(p["cidr"])} набора IP-адресов {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена запись {say(p["cidr"])} набора IP-адресов {say(p["name"])} гостя {say(p["vmid"])}'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить запись {say(p["cidr"])} набора IP-адресов {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан псевдоним сетевого экрана {say(p["name"])} гостя {say(p["vmid"])}'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать псевдоним сетевого экрана {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён псевдоним сетевого экрана {say(p["name"])} гостя {say(p["vmid"])}'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить псевдоним сетевого экрана {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён псевдоним сетевого экрана {say(p["name"])} гостя {say(p["vmid"])}'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить псевдоним сетевого экрана {say(p["name"])} гостя {say(p["vmid"])}: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)}: псевдоним сетевого экрана {say(p["name"])} гостя {say(p["vmid"])} переименован в {say(p["rename"])}'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось переименовать псевдоним сетевого экрана {say(p["name"])} гостя {say(p["vmid"])} в {say(p["rename"])}: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменены параметры сетевого экрана на узле {say(p["node"])}'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить параметры сетевого экрана на узле {say(p["node"])}: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)}: включён сетевой экран на узле {say(p["node"])}'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось включить сетевой экран на узле {say(p["node"])}: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отключён сетевой экран на узле {say(p["node"])}'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отключить сетевой экран на узле {say(p["node"])}: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменены параметры сетевого экрана гостя {say(p["vmid"])}'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить параметры сетевого экрана гостя {say(p["vmid"])}: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)}: включён сетевой экран гостя {say(p["vmid"])}'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось включить сетевой экран гостя {say(p["vmid"])}: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отключён сетевой экран гостя {say(p["vmid"])}'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отключить сетевой экран гостя {say(p["vmid"])}: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменены параметры сетевого экрана виртуальной сети {say(p["vnet"])}'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить параметры сетевого экрана виртуальной сети {say(p["vnet"])}: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)}: включён сетевой экран виртуальной сети {say(p["vnet"])}'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось включить сетевой экран виртуальной сети {say(p["vnet"])}: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отключён сетевой экран виртуальной сети {say(p["vnet"])}'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отключить сетевой экран виртуальной сети {say(p["vnet"])}: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитан журнал сетевого экрана гостя {say(p["vmid"])}'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать журнал сетевого экрана гостя {say(p["vmid"])}: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено применение конфигурации SDN'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось применить конфигурацию SDN: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнен откат конфигурации SDN'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить откат конфигурации SDN: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана виртуальная сеть SDN {say(p["vnet"])}'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать виртуальную сеть SDN {say(p["vnet"])}: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена виртуальная сеть SDN {say(p["vnet"])}'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить виртуальную сеть SDN {say(p["vnet"])}: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена виртуальная сеть SDN {say(p["vnet"])}'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить виртуальную сеть SDN {say(p["vnet"])}: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана подсеть SDN {say(p["subnet"])} виртуальной сети {say(p["vnet"])}'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать подсеть SDN {say(p["subnet"])} виртуальной сети {say(p["vnet"])}: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена подсеть SDN {say(p["subnet"])} виртуальной сети {say(p["vnet"])}'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить подсеть SDN {say(p["subnet"])} виртуальной сети {say(p["vnet"])}: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена подсеть SDN {say(p["subnet"])} виртуальной сети {say(p["vnet"])}'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить подсеть SDN {say(p["subnet"])} виртуальной сети {say(p["vnet"])}: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено сопоставление IP SDN {say(p["ip"])} виртуальной сети {say(p["vnet"])}'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить сопоставление IP SDN {say(p["ip"])} виртуальной сети {say(p["vnet"])}: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано сопоставление IP SDN {say(p["ip"])} виртуальной сети {say(p["vnet"])}'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать сопоставление IP SDN {say(p["ip"])} виртуальной сети {say(p["vnet"])}: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено сопоставление IP SDN {say(p["ip"])} виртуальной сети {say(p["vnet"])}'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить сопоставление IP SDN {say(p["ip"])} виртуальной сети {say(p["vnet"])}: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана зона SDN {say(p["zone"])}'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать зону SDN {say(p["zone"])}: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена зона SDN {say(p["zone"])}'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить зону SDN {say(p["zone"])}: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена зона SDN {say(p["zone"])}'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить зону SDN {say(p["zone"])}: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан контроллер SDN {say(p["controller"])}'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать контроллер SDN {say(p["controller"])}: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён контроллер SDN {say(p["controller"])}'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить контроллер SDN {say(p["controller"])}: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён контроллер SDN {say(p["controller"])}'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить контроллер SDN {say(p["controller"])}: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан IPAM SDN {say(p["ipam"])}'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён IPAM SDN {say(p["ipam"])}'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён IPAM SDN {say(p["ipam"])}'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список IPAM SDN'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список IPAM SDN: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения об IPAM SDN {say(p["ipam"])}'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения об IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан DNS-сервер SDN {say(p["dns"])}'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать DNS-сервер SDN {say(p["dns"])}: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён DNS-сервер SDN {say(p["dns"])}'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить DNS-сервер SDN {say(p["dns"])}: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён DNS-сервер SDN {say(p["dns"])}'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить DNS-сервер SDN {say(p["dns"])}: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получен список DNS-серверов SDN'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить список DNS-серверов SDN: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)}: получены сведения о DNS-сервере SDN {say(p["dns"])}'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось получить сведения о DNS-сервере SDN {say(p["dns"])}: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана фабрика SDN {say(p["id"])}'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать фабрику SDN {say(p["id"])}: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена фабрика SDN {say(p["id"])}'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить фабрику SDN {say(p["id"])}: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена фабрика SDN {say(p["id"])}'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить фабрику SDN {say(p["id"])}: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан узел {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать узел {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён узел {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить узел {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён узел {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить узел {say(p["node_id"])} фабрики SDN {say(p["fabric_id"])}: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)}: снята блокировка SDN'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось снять блокировку SDN: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)}: установлена блокировка SDN'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось установить блокировку SDN: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)}: принудительно снята блокировка SDN'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось принудительно снять блокировку SDN: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан ресурс HA {say(p["sid"])}'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать ресурс HA {say(p["sid"])}: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён ресурс HA {say(p["sid"])}'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить ресурс HA {say(p["sid"])}: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён ресурс HA {say(p["sid"])}'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить ресурс HA {say(p["sid"])}: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена миграция ресурса HA {say(p["sid"])} на узел {say(p["node"])}'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить миграцию ресурса HA {say(p["sid"])} на узел {say(p["node"])}: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен перенос ресурса HA {say(p["sid"])} на узел {say(p["node"])}'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перенести ресурс HA {say(p["sid"])} на узел {say(p["node"])}: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен запуск ресурса HA {say(p["sid"])}'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить ресурс HA {say(p["sid"])}: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена остановка ресурса HA {say(p["sid"])}'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось остановить ресурс HA {say(p["sid"])}: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)}: отключён ресурс HA {say(p["sid"])}'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось отключить ресурс HA {say(p["sid"])}: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)}: ресурс HA {say(p["sid"])} переведён в состояние «игнорируется»'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести ресурс HA {say(p["sid"])} в состояние «игнорируется»: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана группа HA {say(p["group"])}'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать группу HA {say(p["group"])}: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена группа HA {say(p["group"])}'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить группу HA {say(p["group"])}: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена группа HA {say(p["group"])}'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить группу HA {say(p["group"])}: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано правило HA {say(p["rule"])}'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать правило HA {say(p["rule"])}: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено правило HA {say(p["rule"])}'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить правило HA {say(p["rule"])}: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено правило HA {say(p["rule"])}'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить правило HA {say(p["rule"])}: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен перевод диспетчера HA в неактивный режим'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести диспетчер HA в неактивный режим: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен перевод диспетчера HA в активный режим'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перевести диспетчер HA в активный режим: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изолирован узел {say(p["target"])}'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изолировать узел {say(p["target"])}: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: узел {say(p["target"])} возвращён в работу после изоляции'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)}: начато обслуживание узла {say(p["target"])}'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось начать обслуживание узла {say(p["target"])}: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)}: завершено обслуживание узла {say(p["target"])}'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось завершить обслуживание узла {say(p["target"])}: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запущен гость HA {say(p["vmid"])} на узле {say(p["node"])}'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить гостя HA {say(p["vmid"])} на узле {say(p["node"])}: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: остановлен гость HA {say(p["vmid"])} на узле {say(p["node"])}'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось остановить гостя HA {say(p["vmid"])} на узле {say(p["node"])}: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнена миграция гостя HA {say(p["vmid"])} с узла {say(p["node"])} (целевой узел: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить миграцию гостя HA {say(p["vmid"])} с узла {say(p["node"])} (целевой узел: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнен перенос гостя HA {say(p["vmid"])} с узла {say(p["node"])} (целевой узел: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить перенос гостя HA {say(p["vmid"])} с узла {say(p["node"])} (целевой узел: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)}: восстановлен гость HA {say(p["vmid"])} узла {say(p["node"])} (целевой узел: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось восстановить гостя HA {say(p["vmid"])} узла {say(p["node"])}: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: прекращена работа с гостем HA {say(p["vmid"])} на узле {say(p["node"])}: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено изменение флагов Ceph'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить флаги Ceph: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: установлен флаг Ceph {say(p["flag"])}'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось установить флаг Ceph {say(p["flag"])}: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: снят флаг Ceph {say(p["flag"])}'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось снять флаг Ceph {say(p["flag"])}: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание OSD Ceph на диске {say(p["dev"])} узла {say(p["node"])}'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать OSD Ceph на диске {say(p["dev"])} узла {say(p["node"])}: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение OSD Ceph {say(p["osdid"])} на узле {say(p["node"])}'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить OSD Ceph {say(p["osdid"])} на узле {say(p["node"])}: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: OSD Ceph {say(p["osdid"])} на узле {say(p["node"])} помечен как «in»'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось пометить OSD Ceph {say(p["osdid"])} на узле {say(p["node"])} как «in»: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)}: OSD Ceph {say(p["osdid"])} на узле {say(p["node"])} помечен как «out»'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось пометить OSD Ceph {say(p["osdid"])} на узле {say(p["node"])} как «out»: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен контроль целостности OSD Ceph {say(p["osdid"])} на узле {say(p["node"])}'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить контроль целостности OSD Ceph {say(p["osdid"])} на узле {say(p["node"])}: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение сервера метаданных Ceph {say(p["name"])} на узле {say(p["node"])}'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить сервер метаданных Ceph {say(p["name"])} на узле {say(p["node"])}: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание сервера метаданных Ceph {say(p["name"])} на узле {say(p["node"])}'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать сервер метаданных Ceph {say(p["name"])} на узле {say(p["node"])}: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение диспетчера Ceph {say(p["id"])} на узле {say(p["node"])}'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить диспетчер Ceph {say(p["id"])} на узле {say(p["node"])}: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание диспетчера Ceph {say(p["id"])} на узле {say(p["node"])}'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать диспетчер Ceph {say(p["id"])} на узле {say(p["node"])}: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение монитора Ceph {say(p["monid"])} на узле {say(p["node"])}'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить монитор Ceph {say(p["monid"])} на узле {say(p["node"])}: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание монитора Ceph {say(p["monid"])} на узле {say(p["node"])}'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать монитор Ceph {say(p["monid"])} на узле {say(p["node"])}: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание файловой системы Ceph {say(p["name"])}'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать файловую систему Ceph {say(p["name"])}: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение файловой системы Ceph {say(p["name"])}'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить файловую систему Ceph {say(p["name"])}: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание пула Ceph {say(p["name"])}'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать пул Ceph {say(p["name"])}: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено уничтожение пула Ceph {say(p["name"])}'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось уничтожить пул Ceph {say(p["name"])}: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено изменение пула Ceph {say(p["name"])}'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить пул Ceph {say(p["name"])}: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)}: выполнена первоначальная настройка Ceph на узле {say(p["node"])}'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось выполнить первоначальную настройку Ceph на узле {say(p["node"])}: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитана конфигурация Ceph на узле {say(p["node"])}'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать конфигурацию Ceph на узле {say(p["node"])}: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен перезапуск всех демонов Ceph одного вида ({label("enum/ceph.service-type/", p["service-type"])})'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перезапустить все демоны Ceph одного вида ({label("enum/ceph.service-type/", p["service-type"])}): {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошена остановка службы Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} на узле {say(p["node"])}'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось остановить службу Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} на узле {say(p["node"])}: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен запуск службы Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} на узле {say(p["node"])}'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось запустить службу Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} на узле {say(p["node"])}: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен перезапуск службы Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} на узле {say(p["node"])}'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перезапустить службу Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} на узле {say(p["node"])}: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошен перезапуск всех демонов Ceph одного вида ({label("enum/ceph-service.service-type/", p["service-type"])}) на узле {say(p["node"])}'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось перезапустить все демоны Ceph одного вида ({label("enum/ceph-service.service-type/", p["service-type"])}) на узле {say(p["node"])}: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитан журнал Ceph на узле {say(p["node"])}'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать журнал Ceph на узле {say(p["node"])}: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитаны параметры Ceph на узле {say(p["node"])}'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать параметры Ceph на узле {say(p["node"])}: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено создание кластера {say(p["clustername"])}'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать кластер {say(p["clustername"])}: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: запрошено присоединение к кластеру, в который входит {say(p["hostname"])}'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось присоединиться к кластеру, в который входит {say(p["hostname"])}: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитаны данные присоединения к кластеру'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать данные присоединения к кластеру: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: исключён участник кластера {say(p["node"])}'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось исключить участника кластера {say(p["node"])}: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: добавлен участник кластера {say(p["node"])}'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось добавить участника кластера {say(p["node"])}: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменены параметры центра обработки данных'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить параметры центра обработки данных: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: прочитан журнал кластера'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать журнал кластера: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)}: потерян кворум кластера на узле {say(r["node"])}'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)}: восстановлен кворум кластера на узле {say(r["node"])}'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)}: на узле {say(r["node"])} потеряна связь с узлом {say(p["target"])}'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)}: на узле {say(r["node"])} восстановлена связь с узлом {say(p["target"])}'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано сопоставление каталога {say(p["id"])}'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать сопоставление каталога {say(p["id"])}: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено сопоставление каталога {say(p["id"])}'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить сопоставление каталога {say(p["id"])}: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено сопоставление каталога {say(p["id"])}'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить сопоставление каталога {say(p["id"])}: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано сопоставление PCI {say(p["id"])}'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать сопоставление PCI {say(p["id"])}: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено сопоставление PCI {say(p["id"])}'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить сопоставление PCI {say(p["id"])}: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено сопоставление PCI {say(p["id"])}'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить сопоставление PCI {say(p["id"])}: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создано сопоставление USB {say(p["id"])}'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать сопоставление USB {say(p["id"])}: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалено сопоставление USB {say(p["id"])}'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить сопоставление USB {say(p["id"])}: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменено сопоставление USB {say(p["id"])}'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить сопоставление USB {say(p["id"])}: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создана модель ЦП {say(p["cputype"])}'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать модель ЦП {say(p["cputype"])}: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменена модель ЦП {say(p["cputype"])}'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить модель ЦП {say(p["cputype"])}: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалена модель ЦП {say(p["cputype"])}'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить модель ЦП {say(p["cputype"])}: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: удалён пул {say(p["poolid"])}'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось удалить пул {say(p["poolid"])}: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: создан пул {say(p["poolid"])}'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось создать пул {say(p["poolid"])}: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: изменён пул {say(p["poolid"])}'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось изменить пул {say(p["poolid"])}: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: в пул {say(p["poolid"])} добавлены участники (гости: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; хранилища: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось добавить участников в пул {say(p["poolid"])} (гости: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; хранилища: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)}: из пула {say(p["poolid"])} исключены участники (гости: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; хранилища: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось исключить участников из пула {say(p["poolid"])} (гости: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; хранилища: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)}: обнаружено изменение файла конфигурации {say(p["file"])} без вызова API (кем: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)}: обнаружено создание файла конфигурации {say(p["file"])} без вызова API (кем: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)}: обнаружено удаление файла конфигурации {say(p["file"])} без вызова API (кем: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)}: обнаружено перемещение файла конфигурации {say(p["file"])} в {say(p["target"])} без вызова API (кем: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось прочитать файл конфигурации {say(p["file"])}: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)}: подтверждена целостность конфигурации кластера на узле {say(r["node"])}'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}: не удалось подтвердить целостность конфигурации кластера на узле {say(r["node"])}: {why(r)}'

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
