"""Messages in Polski (pl). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='pl',
    name='Polski',
    direction='ltr',
    plural='nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
    categories={'many': 2, 'one': 0, 'few': 1},
    group='\xa0',
    decimal=',',
    least_grouped=2,
    date=('d', "' ", 'MMM', "' ", 'y'),
    months=('sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': 'próba',
    'status/success': 'sukces',
    'status/failure': 'niepowodzenie',
    'severity/info': 'informacja',
    'severity/notice': 'uwaga',
    'severity/warning': 'ostrzeżenie',
    'severity/error': 'błąd',
    'boolean/true': 'tak',
    'boolean/false': 'nie',
    'reason/denied': 'niedozwolone',
    'reason/invalid': 'nieprawidłowe żądanie',
    'reason/not-found': 'nie ma takiego obiektu',
    'reason/conflict': 'sprzeczność z obecnym stanem',
    'reason/unavailable': 'niedostępne',
    'reason/timeout': 'przekroczono limit czasu',
    'reason/cancelled': 'anulowano',
    'reason/error': 'nieznany błąd',
    'heading/time': 'Czas',
    'heading/message': 'Co się stało',
    'heading/event': 'Zdarzenie',
    'heading/status': 'Wynik',
    'heading/severity': 'Ważność',
    'heading/area': 'Obszar',
    'heading/action': 'Działanie',
    'heading/object': 'Obiekt',
    'heading/subject': 'Kto',
    'heading/source': 'Skąd',
    'heading/node': 'Węzeł',
    'heading/process': 'Proces',
    'heading/request': 'Żądanie',
    'heading/params': 'Parametry',
    'heading/changes': 'Zmiany',
    'heading/error': 'Błąd',
    'heading/sequence': 'Numer kolejny',
    'heading/invalid': 'Niezgodne z deklaracją',
    'heading/count': 'Liczba',
    'heading/hour': 'Godzina',
    'word/unknown': '(nieznane)',
    'word/before': 'przed zmianą',
    'word/after': 'po zmianie',
    'word/damaged': 'uszkodzony wiersz',
    'word/torn': 'urwany wiersz',
    'word/newer': 'zapisane przez nowszą wersję',
    'sentence/attempt': '{subject} zamierza wykonać działanie: {action} ({kind} {object})',
    'sentence/other': '{subject} wykonał działanie: {action} ({kind} {object})',
    'action/acquire': 'uzyskać',
    'action/add': 'dodać',
    'action/add-member': 'dodać członka',
    'action/apply': 'zastosować',
    'action/arm': 'uzbroić',
    'action/assign-groups': 'przypisać grupy',
    'action/autocreate': 'utworzyć automatycznie',
    'action/batch-execute': 'wykonać polecenia',
    'action/browse': 'przeglądać',
    'action/bulk-migrate': 'zmigrować masowo',
    'action/bulk-restart': 'zrestartować masowo',
    'action/bulk-shutdown': 'wyłączyć masowo',
    'action/bulk-start': 'uruchomić masowo',
    'action/bulk-suspend': 'wstrzymać masowo',
    'action/call': 'wywołać',
    'action/call-unknown': 'wywołać nieznaną metodę',
    'action/call-with-token': 'wywołać z kluczem API',
    'action/change-password': 'zmienić hasło',
    'action/classify': 'przyporządkować',
    'action/clone': 'sklonować',
    'action/close': 'zamknąć',
    'action/confirm': 'potwierdzić',
    'action/connect': 'połączyć się',
    'action/convert-to-template': 'przekształcić w szablon',
    'action/copy': 'skopiować',
    'action/crash': 'ulec awarii',
    'action/create': 'utworzyć',
    'action/dbus-vmstate-start': 'uruchomić serwer stanu',
    'action/dbus-vmstate-stop': 'zatrzymać serwer stanu',
    'action/deactivate': 'dezaktywować',
    'action/delete': 'usunąć',
    'action/detach': 'odłączyć',
    'action/disable': 'wyłączyć',
    'action/disarm': 'rozbroić',
    'action/download': 'pobrać',
    'action/download-template': 'pobrać szablon',
    'action/edit': 'edytować',
    'action/enable': 'włączyć',
    'action/enter-maintenance': 'rozpocząć konserwację',
    'action/exec': 'uruchomić program',
    'action/exec-status': 'odczytać wynik programu',
    'action/export': 'wyeksportować',
    'action/fail': 'zakończyć się niepowodzeniem',
    'action/fence': 'odizolować',
    'action/file-read': 'odczytać plik',
    'action/file-write': 'zapisać plik',
    'action/finish': 'zakończyć',
    'action/finish-sync': 'zakończyć synchronizację',
    'action/force-release': 'wymusić zwolnienie',
    'action/fs-freeze': 'zamrozić systemy plików',
    'action/fs-freeze-status': 'odczytać stan zamrożenia',
    'action/fs-thaw': 'odmrozić systemy plików',
    'action/fs-trim': 'wykonać trim systemów plików',
    'action/grant': 'nadać',
    'action/hibernate': 'zahibernować',
    'action/ignore': 'ignorować',
    'action/impersonate': 'rozpocząć sesję jako inny użytkownik',
    'action/init': 'skonfigurować',
    'action/initialize-gpt': 'zainicjować',
    'action/interrupt': 'przerwać',
    'action/join': 'dołączyć',
    'action/leave-maintenance': 'zakończyć konserwację',
    'action/list': 'wyświetlić listę',
    'action/list-tfa': 'wyświetlić listę drugich składników',
    'action/load': 'wczytać',
    'action/lock': 'zablokować',
    'action/lock-totp': 'zablokować TOTP',
    'action/login': 'zalogować się',
    'action/login-first-factor': 'potwierdzić pierwszy składnik',
    'action/login-openid': 'zalogować się przez OpenID',
    'action/login-second-factor': 'potwierdzić drugi składnik',
    'action/logout': 'wylogować się',
    'action/lose': 'utracić',
    'action/mark-in': 'oznaczyć jako in',
    'action/mark-out': 'oznaczyć jako out',
    'action/migrate': 'zmigrować',
    'action/migrate-in': 'przygotować odbiór',
    'action/migrate-in-connect': 'odebrać',
    'action/miss': 'stwierdzić brak',
    'action/move': 'przenieść',
    'action/open': 'otworzyć',
    'action/order': 'zamówić',
    'action/override': 'ustalić odrębnie',
    'action/ping': 'wysłać ping',
    'action/protect': 'włączyć ochronę',
    'action/prune': 'wyczyścić',
    'action/pull': 'pobrać obraz',
    'action/query': 'odpytać',
    'action/read': 'odczytać',
    'action/read-cloudinit': 'odczytać dane cloud-init',
    'action/read-config': 'odczytać konfigurację',
    'action/read-effective': 'odczytać stan wynikowy',
    'action/read-join-info': 'odczytać informacje o dołączaniu',
    'action/read-log': 'odczytać log',
    'action/read-report': 'odczytać raport',
    'action/reassign': 'przypisać innemu',
    'action/reboot': 'zrestartować',
    'action/recover': 'przywrócić do działania',
    'action/redact': 'zatrzeć dane poufne',
    'action/refresh': 'odświeżyć',
    'action/refuse': 'odmówić',
    'action/regain': 'odzyskać',
    'action/regenerate-cloudinit': 'wygenerować ponownie dane cloud-init',
    'action/register': 'zarejestrować',
    'action/release': 'zwolnić',
    'action/reload': 'przeładować',
    'action/relocate': 'relokować',
    'action/remote-migrate': 'zmigrować do innego klastra',
    'action/remove': 'usunąć',
    'action/remove-member': 'usunąć członka',
    'action/rename': 'zmienić nazwę',
    'action/renew': 'odnowić',
    'action/request-ceph-install': 'zażądać instalacji Ceph',
    'action/request-spice': 'zażądać konsoli SPICE',
    'action/request-term': 'zażądać konsoli tekstowej',
    'action/request-upgrade-shell': 'zażądać powłoki aktualizacji',
    'action/request-vnc': 'zażądać konsoli VNC',
    'action/reset': 'zresetować',
    'action/resize': 'zmienić rozmiar',
    'action/restart': 'zrestartować',
    'action/restore': 'przywrócić',
    'action/restore-files': 'przywrócić pliki',
    'action/resume': 'wznowić',
    'action/revert': 'odrzucić zmiany',
    'action/revert-pending': 'odrzucić oczekujące zmiany',
    'action/revoke': 'odebrać',
    'action/rollback': 'przywrócić wcześniejszy stan',
    'action/rotate': 'wykonać rotację',
    'action/run': 'wykonać',
    'action/run-low': 'mieć mało miejsca',
    'action/scan-cifs': 'wyszukać udziały',
    'action/scan-iscsi': 'wyszukać cele iSCSI',
    'action/scan-nfs': 'wyszukać eksporty',
    'action/scan-pbs': 'wyszukać magazyny danych',
    'action/scrub': 'wykonać przegląd (scrub)',
    'action/send-command': 'wysłać polecenie',
    'action/send-key': 'wysłać naciśnięcia klawiszy',
    'action/send-monitor-command': 'wysłać polecenie monitora',
    'action/set': 'ustawić',
    'action/set-password': 'ustawić hasło',
    'action/shutdown': 'wyłączyć',
    'action/start': 'uruchomić',
    'action/start-openid': 'rozpocząć logowanie OpenID',
    'action/start-registration': 'rozpocząć rejestrację',
    'action/step': 'przeskoczyć',
    'action/stop': 'zatrzymać',
    'action/stop-running': 'zatrzymać trwające',
    'action/suspend': 'wstrzymać',
    'action/suspend-disk': 'uśpić na dysk',
    'action/suspend-hybrid': 'uśpić do pamięci i na dysk',
    'action/suspend-ram': 'uśpić do pamięci',
    'action/sync': 'zsynchronizować',
    'action/sync-preview': 'podejrzeć synchronizację',
    'action/test': 'przetestować',
    'action/unlock': 'odblokować',
    'action/unprotect': 'wyłączyć ochronę',
    'action/unset': 'zdjąć',
    'action/update': 'zmienić',
    'action/update-groups': 'zmienić grupy',
    'action/upload': 'przesłać',
    'action/use': 'użyć',
    'action/use-disabled-account': 'użyć wyłączonego konta',
    'action/use-expired': 'użyć wygasłego',
    'action/use-expired-account': 'użyć wygasłego konta',
    'action/use-incomplete': 'użyć niepełnego',
    'action/use-without-csrf': 'użyć bez tokenu CSRF',
    'action/verify': 'zweryfikować',
    'action/verify-privileges': 'zweryfikować uprawnienia',
    'action/verify-vnc-ticket': 'zweryfikować bilet VNC',
    'action/wake': 'wybudzić',
    'action/warn': 'zakończyć z ostrzeżeniami',
    'action/wipe': 'wymazać',
    'action/write': 'zapisać',
    'object/tfa': 'drugi składnik',
    'object/token': 'klucz API',
    'area/audit': 'System audytu',
    'object/audit': 'usługa audytu',
    'object/audit-catalog': 'katalog zdarzeń',
    'object/audit-key': 'klucz skrótów wartości',
    'object/audit-log': 'dziennik audytu',
    'object/audit-policy': 'zasady audytu',
    'object/audit-record': 'wpis audytu',
    'object/clock': 'zegar',
    'fallback/audit.catalog': 'nieznana',
    'fallback/audit.last': 'czas nieznany',
    'fallback/audit-catalog.previous': 'brak',
    'area/session': 'Sesje',
    'object/cli': 'polecenie',
    'object/session': 'sesja',
    'object/ticket': 'bilet',
    'fallback/ticket.username': 'nieznany',
    'fallback/cli.login': 'nieznany użytkownik',
    'area/authorization': 'Autoryzacja',
    'object/connection': 'połączenie',
    'object/request': 'wywołanie API',
    'area/access': 'Użytkownicy i uprawnienia',
    'object/acl': 'uprawnienie',
    'object/group': 'grupa',
    'object/realm': 'domena',
    'object/realm-sync-job': 'zadanie synchronizacji domeny',
    'object/role': 'rola',
    'object/user': 'użytkownik',
    'enum/sync-scope/users': 'użytkownicy',
    'enum/sync-scope/groups': 'grupy',
    'enum/sync-scope/both': 'użytkownicy i grupy',
    'fallback/acl.users': 'brak',
    'fallback/acl.groups': 'brak',
    'fallback/acl.tokens': 'brak',
    'fallback/acl.read-effective.userid': 'własne',
    'enum/tfa.type/totp': 'kody z aplikacji',
    'enum/tfa.type/u2f': 'klucz U2F',
    'enum/tfa.type/webauthn': 'klucz WebAuthn',
    'enum/tfa.type/recovery': 'klucze odzyskiwania',
    'enum/tfa.type/yubico': 'kody YubiKey',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': 'bez szyfrowania',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': 'Certyfikaty',
    'object/acme-account': 'konto ACME',
    'object/acme-plugin': 'wtyczka ACME',
    'object/certificate': 'certyfikat',
    'enum/acme-plugin.type/dns': 'wpis w DNS',
    'enum/acme-plugin.type/standalone': 'serwer WWW na węźle',
    'fallback/acme-account.name': 'default',
    'area/notification': 'Powiadomienia i statystyki',
    'object/gotify-endpoint': 'punkt końcowy Gotify',
    'object/metric-server': 'serwer statystyk',
    'object/notification-matcher': 'reguła powiadomień',
    'object/notification-target': 'odbiorca powiadomień',
    'object/sendmail-endpoint': 'punkt końcowy sendmail',
    'object/smtp-endpoint': 'punkt końcowy SMTP',
    'object/webhook-endpoint': 'punkt końcowy webhook',
    'enum/notification-matcher.mode/all': 'wszystkie warunki',
    'enum/notification-matcher.mode/any': 'jeden z warunków',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': 'bez kompresji',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': 'bez szyfrowania',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': 'Węzły',
    'object/apt-index': 'indeks pakietów',
    'object/apt-repository': 'repozytorium pakietów',
    'object/journal': 'dziennik systemd',
    'object/node': 'węzeł',
    'object/node-config': 'ustawienia węzła',
    'object/service': 'usługa',
    'object/subscription': 'subskrypcja',
    'object/syslog': 'log systemowy',
    'enum/node.command/reboot': 'zrestartować',
    'enum/node.command/shutdown': 'wyłączyć',
    'area/network': 'Sieć węzłów',
    'object/network-config': 'konfiguracja sieci',
    'object/network-interface': 'interfejs sieciowy',
    'object/node-dns': 'serwery nazw',
    'object/node-hosts': 'plik hosts',
    'object/node-time': 'strefa czasowa',
    'enum/network-interface.type/bridge': 'mostek Linux',
    'enum/network-interface.type/bond': 'agregacja Linux',
    'enum/network-interface.type/eth': 'karta sieciowa',
    'enum/network-interface.type/alias': 'alias',
    'enum/network-interface.type/vlan': 'VLAN Linux',
    'enum/network-interface.type/fabric': 'interfejs sieci fabric SDN',
    'enum/network-interface.type/OVSBridge': 'mostek Open vSwitch',
    'enum/network-interface.type/OVSBond': 'agregacja Open vSwitch',
    'enum/network-interface.type/OVSPort': 'port Open vSwitch',
    'enum/network-interface.type/OVSIntPort': 'port wewnętrzny Open vSwitch',
    'enum/network-interface.type/vnet': 'VNet SDN',
    'enum/network-interface.type/unknown': 'nieznany',
    'enum/network-interface.bond_mode/balance-rr': 'po kolei (round robin)',
    'enum/network-interface.bond_mode/active-backup': 'jeden w użyciu, pozostałe w rezerwie',
    'enum/network-interface.bond_mode/balance-xor': 'wybór według skrótu',
    'enum/network-interface.bond_mode/broadcast': 'wszystko przez każdy',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': 'adaptacyjnie przy wysyłaniu',
    'enum/network-interface.bond_mode/balance-alb': 'adaptacyjnie przy wysyłaniu i odbieraniu',
    'enum/network-interface.bond_mode/balance-slb': 'według adresu źródłowego (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP według adresu źródłowego (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP według połączenia (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'adresy MAC',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'adresy MAC i IP',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'adresy IP i porty',
    'area/task': 'Zadania',
    'object/job': 'zaplanowane zadanie',
    'object/task': 'zadanie',
    'fallback/task.id': 'system',
    'enum/job.kind/vzdump': 'kopia zapasowa',
    'enum/job.kind/replication': 'replikacja',
    'enum/job.kind/realm-sync': 'synchronizacja domeny',
    'enum/job.origin/schedule': 'nadszedł jego czas',
    'enum/job.origin/missed': 'jego czas minął, gdy węzeł był wyłączony',
    'enum/job.origin/retry': 'wcześniej się nie powiodło',
    'enum/job.origin/asked': 'ktoś o nie poprosił',
    'area/console': 'Konsole',
    'object/guest-console': 'konsola gościa',
    'object/node-console': 'konsola węzła',
    'object/root-shell': 'powłoka roota',
    'enum/close-reason/closed': 'zamknął ją ten, kto ją otworzył',
    'enum/close-reason/ended': 'zakończyło się to, co pokazywała',
    'enum/close-reason/stopped': 'zakończył ją węzeł',
    'enum/close-reason/lost': 'została zerwana',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': 'tylko tekst',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': 'logowanie',
    'enum/node-console.cmd/upgrade': 'aktualizacja pakietów',
    'enum/node-console.cmd/ceph_install': 'instalacja Ceph',
    'enum/root-shell.via/console': 'konsola węzła, bez hasła',
    'enum/root-shell.via/login': 'ekran logowania w konsoli węzła',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': 'ekran i klawiatura maszyny',
    'area/vm': 'Maszyny wirtualne',
    'object/vm': 'maszyna wirtualna',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': 'inny',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 lub 2012',
    'enum/vm.ostype/win10': 'Windows 10, 2016 lub 2019',
    'enum/vm.ostype/win11': 'Windows 11, 2022 lub 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 lub nowszy',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': 'szyfrowana',
    'enum/vm.migration_type/insecure': 'nieszyfrowana',
    'enum/vm.dbus-vmstate-start.action/start': 'uruchomiony',
    'enum/vm.dbus-vmstate-start.action/stop': 'zatrzymany',
    'enum/vm.read-cloudinit.type/user': 'użytkownicy i programy',
    'enum/vm.read-cloudinit.type/network': 'sieć',
    'enum/vm.read-cloudinit.type/meta': 'dane identyfikujące gościa',
    'enum/vm.dbus-vmstate-stop.action/start': 'uruchomiony',
    'enum/vm.dbus-vmstate-stop.action/stop': 'zatrzymany',
    'area/container': 'Kontenery',
    'object/container': 'kontener',
    'enum/container.cmode/shell': 'powłoka bez logowania',
    'enum/container.cmode/console': 'urządzenie konsoli',
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
    'enum/container.ostype/unmanaged': 'żaden z dostosowywanych',
    'area/snapshot': 'Migawki i dyski gości',
    'object/container-disk': 'dysk kontenera',
    'object/container-snapshot': 'migawka kontenera',
    'object/vm-disk': 'dysk maszyny wirtualnej',
    'object/vm-snapshot': 'migawka maszyny wirtualnej',
    'fallback/vm-disk.storage': 'nieznany',
    'fallback/container-disk.storage': 'nieznany',
    'area/guest-agent': 'Agent gościa',
    'object/guest-agent': 'agent gościa',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': 'zamrozić systemy plików',
    'enum/guest-agent.send-command.command/fsfreeze-status': 'odczytać stan zamrożenia',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': 'odmrozić systemy plików',
    'enum/guest-agent.send-command.command/fstrim': 'wykonać trim systemów plików',
    'enum/guest-agent.send-command.command/get-fsinfo': 'odczytać systemy plików',
    'enum/guest-agent.send-command.command/get-host-name': 'odczytać nazwę hosta',
    'enum/guest-agent.send-command.command/get-memory-block-info': 'odczytać rozmiar bloków pamięci',
    'enum/guest-agent.send-command.command/get-memory-blocks': 'odczytać bloki pamięci',
    'enum/guest-agent.send-command.command/get-osinfo': 'odczytać system operacyjny',
    'enum/guest-agent.send-command.command/get-time': 'odczytać zegar',
    'enum/guest-agent.send-command.command/get-timezone': 'odczytać strefę czasową',
    'enum/guest-agent.send-command.command/get-users': 'odczytać zalogowanych użytkowników',
    'enum/guest-agent.send-command.command/get-vcpus': 'odczytać procesory',
    'enum/guest-agent.send-command.command/info': 'odczytać możliwości agenta gościa',
    'enum/guest-agent.send-command.command/network-get-interfaces': 'odczytać interfejsy sieciowe',
    'enum/guest-agent.send-command.command/ping': 'poprosić o odpowiedź',
    'enum/guest-agent.send-command.command/shutdown': 'wyłączyć',
    'enum/guest-agent.send-command.command/suspend-disk': 'uśpić na dysk',
    'enum/guest-agent.send-command.command/suspend-hybrid': 'uśpić do pamięci i na dysk',
    'enum/guest-agent.send-command.command/suspend-ram': 'uśpić do pamięci',
    'area/bulk': 'Operacje masowe',
    'object/guest-set': 'goście klastra',
    'object/node-guest-set': 'goście węzła',
    'area/storage': 'Magazyny',
    'object/oci-repository': 'repozytorium OCI',
    'object/storage': 'magazyn',
    'object/storage-server': 'serwer magazynu',
    'object/url': 'adres URL',
    'object/volume': 'wolumin',
    'enum/file-kind/iso': 'obraz ISO',
    'enum/file-kind/vztmpl': 'szablon kontenera',
    'enum/file-kind/import': 'obraz z innego produktu',
    'enum/image-format/raw': 'obraz surowy (raw)',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': 'osobny katalog',
    'enum/image-format/vmdk': 'obraz VMware',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'udział CIFS',
    'enum/storage.type/dir': 'katalog',
    'enum/storage.type/esxi': 'host ESXi',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': 'iSCSI bez udziału jądra',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'pula LVM thin',
    'enum/storage.type/nfs': 'eksport NFS',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS przez iSCSI',
    'enum/storage.type/zfspool': 'pula ZFS',
    'enum/storage.preallocation/off': 'nic',
    'enum/storage.preallocation/metadata': 'metadane',
    'enum/storage.preallocation/falloc': 'wszystko jako niezapisane',
    'enum/storage.preallocation/full': 'wszystko jako zera',
    'enum/storage.smbversion/default': 'najnowsza znana obu stronom',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': 'najnowsza SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': 'Kopie zapasowe',
    'object/backup': 'kopia zapasowa',
    'object/backup-job': 'zadanie kopii zapasowej',
    'enum/backup-compression/0': 'bez kompresji',
    'enum/backup-compression/1': 'LZO, jak zwykle',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': 'działa dalej',
    'enum/backup-mode/suspend': 'jest wstrzymywany',
    'enum/backup-mode/stop': 'jest zatrzymywany',
    'enum/change-detection/legacy': 'odczyt wszystkiego',
    'enum/change-detection/data': 'odczyt wszystkiego, dane osobno',
    'enum/change-detection/metadata': 'według rozmiaru i czasu',
    'enum/mail-occasion/always': 'zawsze',
    'enum/mail-occasion/failure': 'po niepowodzeniu',
    'enum/notification-mode/auto': 'e-mail, jeśli podano adresy',
    'enum/notification-mode/legacy-sendmail': 'e-mail',
    'enum/notification-mode/notification-system': 'odbiorcy i reguły',
    'fallback/backup-job.create.id': 'z wygenerowanym identyfikatorem',
    'fallback/backup-job.vmid': 'wszyscy lub ci z puli',
    'fallback/backup.vmid': 'wszyscy lub ci z puli',
    'enum/backup.type/qemu': 'maszyny wirtualne',
    'enum/backup.type/lxc': 'kontenery',
    'area/replication': 'Replikacja',
    'object/replication-job': 'zadanie replikacji',
    'enum/replication-job.type/local': 'wewnątrz klastra',
    'enum/replication-job.remove_job/local': 'jego migawki na źródle',
    'enum/replication-job.remove_job/full': 'jego migawki oraz kopie',
    'area/disk': 'Dyski węzłów',
    'object/directory-mount': 'system plików',
    'object/lvm-thinpool': 'pula LVM thin',
    'object/lvm-vg': 'grupa woluminów LVM',
    'object/node-disk': 'dysk',
    'object/zfs-pool': 'pula ZFS',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': 'bez nadmiarowości',
    'enum/zfs-pool.raidlevel/mirror': 'lustrzana',
    'enum/zfs-pool.raidlevel/raid10': 'paskowana na lustrach',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'zwykła dla ZFS',
    'enum/zfs-pool.compression/off': 'bez kompresji',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': 'ciągi zer',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': 'Zapora sieciowa',
    'object/cluster-firewall-alias': 'alias zapory klastra',
    'object/cluster-firewall-ipset': 'zbiór IP klastra',
    'object/cluster-firewall-ipset-entry': 'wpis zbioru IP klastra',
    'object/cluster-firewall-options': 'opcje zapory klastra',
    'object/cluster-firewall-rule': 'reguła zapory klastra',
    'object/firewall-group': 'grupa bezpieczeństwa',
    'object/group-firewall-rule': 'reguła grupy bezpieczeństwa',
    'object/guest-firewall-alias': 'alias zapory gościa',
    'object/guest-firewall-ipset': 'zbiór IP gościa',
    'object/guest-firewall-ipset-entry': 'wpis zbioru IP gościa',
    'object/guest-firewall-log': 'log zapory gościa',
    'object/guest-firewall-options': 'opcje zapory gościa',
    'object/guest-firewall-rule': 'reguła zapory gościa',
    'object/node-firewall-log': 'log zapory węzła',
    'object/node-firewall-options': 'opcje zapory węzła',
    'object/node-firewall-rule': 'reguła zapory węzła',
    'object/vnet-firewall-options': 'opcje zapory VNet',
    'object/vnet-firewall-rule': 'reguła zapory VNet',
    'enum/log-level/emerg': 'stan awaryjny',
    'enum/log-level/alert': 'alarm',
    'enum/log-level/crit': 'błąd krytyczny',
    'enum/log-level/err': 'błąd',
    'enum/log-level/warning': 'ostrzeżenie',
    'enum/log-level/notice': 'uwaga',
    'enum/log-level/info': 'informacja',
    'enum/log-level/debug': 'debugowanie',
    'enum/log-level/nolog': 'bez logu',
    'enum/rule-direction/in': 'ruch przychodzący',
    'enum/rule-direction/out': 'ruch wychodzący',
    'enum/rule-direction/forward': 'ruch przekazywany',
    'enum/rule-direction/group': 'grupa bezpieczeństwa',
    'area/sdn': 'Sieć definiowana programowo',
    'object/sdn': 'konfiguracja SDN',
    'object/sdn-controller': 'kontroler SDN',
    'object/sdn-dns': 'serwer DNS SDN',
    'object/sdn-fabric': 'sieć fabric SDN',
    'object/sdn-fabric-node': 'węzeł sieci fabric SDN',
    'object/sdn-ip': 'mapowanie IP SDN',
    'object/sdn-ipam': 'IPAM SDN',
    'object/sdn-lock': 'blokada SDN',
    'object/sdn-subnet': 'podsieć SDN',
    'object/sdn-vnet': 'VNet SDN',
    'object/sdn-zone': 'strefa SDN',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': 'mostek na każdym węźle',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': 'Wysoka dostępność',
    'object/ha-group': 'grupa HA',
    'object/ha-guest': 'gość HA',
    'object/ha-manager': 'menedżer HA',
    'object/ha-node': 'węzeł HA',
    'object/ha-resource': 'zasób HA',
    'object/ha-rule': 'reguła HA',
    'enum/ha-resource.state/started': 'utrzymywany w działaniu',
    'enum/ha-resource.state/stopped': 'utrzymywany w zatrzymaniu',
    'enum/ha-resource.state/enabled': 'utrzymywany w działaniu (dawna nazwa)',
    'enum/ha-resource.state/disabled': 'zatrzymany i nieprzywracany do działania',
    'enum/ha-resource.state/ignored': 'pozostawiony bez nadzoru',
    'enum/ha-resource.type/ct': 'kontener',
    'enum/ha-resource.type/vm': 'maszyna wirtualna',
    'enum/ha-rule.type/node-affinity': 'zasoby i węzły',
    'enum/ha-rule.type/resource-affinity': 'zasoby względem siebie',
    'enum/ha-rule.affinity/positive': 'razem',
    'enum/ha-rule.affinity/negative': 'osobno',
    'enum/ha-manager.resource-mode/freeze': 'nic się z nimi nie robi',
    'enum/ha-manager.resource-mode/ignore': 'są jak inni goście',
    'fallback/ha-guest.target': 'nieznany',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'flaga Ceph',
    'object/ceph-fs': 'system plików Ceph',
    'object/ceph-log': 'log Ceph',
    'object/ceph-mds': 'serwer metadanych Ceph',
    'object/ceph-mgr': 'menedżer Ceph',
    'object/ceph-mon': 'monitor Ceph',
    'object/ceph-osd': 'OSD Ceph',
    'object/ceph-pool': 'pula Ceph',
    'object/ceph-service': 'usługa Ceph',
    'object/ceph-setting': 'ustawienie Ceph',
    'enum/ceph-pool.application/rbd': 'urządzenia blokowe',
    'enum/ceph-pool.application/cephfs': 'system plików',
    'enum/ceph-pool.application/rgw': 'magazyn obiektów',
    'enum/ceph-pool.pg_autoscale_mode/on': 'automatycznie',
    'enum/ceph-pool.pg_autoscale_mode/off': 'ręcznie',
    'enum/ceph-pool.pg_autoscale_mode/warn': 'ręcznie z ostrzeżeniem',
    'enum/ceph.service-type/mon': 'monitory',
    'enum/ceph.service-type/mgr': 'menedżery',
    'enum/ceph.service-type/mds': 'serwery metadanych',
    'enum/ceph.service-type/osd': 'OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSD',
    'area/cluster': 'Klaster',
    'object/cluster': 'klaster',
    'object/cluster-contact': 'łączność z węzłem',
    'object/cluster-log': 'log klastra',
    'object/cluster-member': 'członek klastra',
    'object/datacenter-options': 'opcje centrum danych',
    'object/quorum': 'kworum',
    'enum/datacenter-options.console/applet': 'aplet Javy, już nieobsługiwany',
    'enum/datacenter-options.console/vv': 'przeglądarka SPICE',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': 'Mapowania',
    'object/cpu-model': 'model procesora',
    'object/dir-mapping': 'mapowanie katalogu',
    'object/pci-mapping': 'mapowanie PCI',
    'object/usb-mapping': 'mapowanie USB',
    'area/pool': 'Pule',
    'object/pool': 'pula',
    'fallback/pool.storage': 'brak',
    'fallback/pool.vms': 'brak',
    'area/configuration': 'Pliki konfiguracyjne',
    'object/configuration': 'konfiguracja',
    'object/configuration-file': 'plik konfiguracyjny',
    'fallback/configuration-file.editor': 'ktoś nieznany',
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
        return f'{who(r)} uruchomił rejestrowanie audytu na węźle {say(r["node"])} (wersja katalogu: {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]})'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić rejestrowania audytu na węźle {say(r["node"])}: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zatrzymał rejestrowanie audytu na węźle {say(r["node"])}'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} wykrył, że rejestrowanie audytu na węźle {say(r["node"])} uległo awarii (ostatni wpis: {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]}): {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} wznowił rejestrowanie audytu na węźle {say(r["node"])} po {number(p["duration"])} sekundzie'
        if f == 1:
            return f'{who(r)} wznowił rejestrowanie audytu na węźle {say(r["node"])} po {number(p["duration"])} sekundach'
        return f'{who(r)} wznowił rejestrowanie audytu na węźle {say(r["node"])} po {number(p["duration"])} sekundach'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wykonać {say(p["event"])} na węźle {say(r["node"])} z powodu braku rejestrowania audytu: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił zasady audytu'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić zasad audytu: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)} wczytał zasady audytu na węźle {say(r["node"])}'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wczytać zasad audytu na węźle {say(r["node"])}: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustalił odrębne zasady audytu dla węzła {say(p["target"])}'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustalić odrębnych zasad audytu dla węzła {say(p["target"])}: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął odrębne zasady audytu dla węzła {say(p["target"])}'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć odrębnych zasad audytu dla węzła {say(p["target"])}: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił dziennik audytu na węźle {say(r["node"])}'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić dziennika audytu na węźle {say(r["node"])}: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyeksportował dziennik audytu z węzła {say(r["node"])} jako {say(p["format"])}'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyeksportować dziennika audytu z węzła {say(r["node"])} jako {say(p["format"])}: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył dziennik audytu {say(p["file"])} na węźle {say(r["node"])}'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć dziennika audytu {say(p["file"])} na węźle {say(r["node"])}: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)} wykonał rotację dziennika audytu {say(p["file"])} na węźle {say(r["node"])}'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wykonać rotacji dziennika audytu {say(p["file"])} na węźle {say(r["node"])}: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        f = form(p["files"])
        if f == 0:
            return f'{who(r)} usunął {number(p["files"])} stary plik dziennika audytu na węźle {say(r["node"])}'
        if f == 1:
            return f'{who(r)} usunął {number(p["files"])} stare pliki dziennika audytu na węźle {say(r["node"])}'
        return f'{who(r)} usunął {number(p["files"])} starych plików dziennika audytu na węźle {say(r["node"])}'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć starych plików dziennika audytu na węźle {say(r["node"])}: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zapisać danych w dzienniku audytu {say(p["file"])} na węźle {say(r["node"])}: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        f = form(p["lost"])
        if f == 0:
            return f'{who(r)} utracił {number(p["lost"])} wpis audytu na węźle {say(r["node"])}: {why(r)}'
        if f == 1:
            return f'{who(r)} utracił {number(p["lost"])} wpisy audytu na węźle {say(r["node"])}: {why(r)}'
        return f'{who(r)} utracił {number(p["lost"])} wpisów audytu na węźle {say(r["node"])}: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        f = form(p["missing"])
        if f == 0:
            return f'{who(r)} stwierdził brak {number(p["missing"])} wpisu w dzienniku audytu {say(p["file"])} węzła {say(r["node"])}: {why(r)}'
        if f == 1:
            return f'{who(r)} stwierdził brak {number(p["missing"])} wpisów w dzienniku audytu {say(p["file"])} węzła {say(r["node"])}: {why(r)}'
        return f'{who(r)} stwierdził brak {number(p["missing"])} wpisów w dzienniku audytu {say(p["file"])} węzła {say(r["node"])}: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)} zweryfikował dziennik audytu węzła {say(r["node"])}'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zweryfikować dziennika audytu węzła {say(r["node"])}: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)} ma już tylko {size(p["free"])} wolnego miejsca na dziennik audytu {say(p["file"])} na węźle {say(r["node"])}'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zatrzeć danych poufnych we wpisie o zdarzeniu {say(p["event"])} na węźle {say(r["node"])}: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} wywołał {say(p["method"])} {say(p["path"])} na węźle {say(r["node"])}, czemu nie odpowiada żadne zdarzenie: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił katalog zdarzeń na węźle {say(r["node"])} (poprzednia wersja: {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}, obecna: {say(p["catalog"])})'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)} wymienił klucz skrótów wartości na węźle {say(r["node"])}'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wymienić klucza skrótów wartości na węźle {say(r["node"])}: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)} wykrył skok zegara węzła {say(r["node"])} o {number(p["offset"])} s'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zalogował się z adresu {whence(r)}'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zalogować się z adresu {whence(r)}: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)} potwierdził pierwszy składnik z adresu {whence(r)}'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zalogował się z adresu {whence(r)} z użyciem drugiego składnika'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał potwierdzić drugiego składnika z adresu {whence(r)}: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)} odnowił sesję z adresu {whence(r)}'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odnowić sesji z adresu {whence(r)}: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)} rozpoczął sesję jako {say(p["username"])} z adresu {whence(r)}'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał rozpocząć sesji jako {say(p["username"])} z adresu {whence(r)}: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)} wykazał posiadanie uprawnień do {say(p["path"])} z adresu {whence(r)}'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wykazać posiadania uprawnień do {say(p["path"])} z adresu {whence(r)}: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} przedstawił ważny bilet konsoli dla {say(p["path"])}'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} nie zdołał przedstawić ważnego biletu konsoli dla {say(p["path"])}: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)} zażądał logowania OpenID w domenie {say(p["realm"])}'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nie zdołał rozpocząć logowania OpenID w domenie {say(p["realm"])}: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)} zalogował się przez OpenID z adresu {whence(r)}'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nie zdołał zalogować się przez OpenID: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)} wylogował się z adresu {whence(r)}'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wylogować się z adresu {whence(r)}: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał użyć wyłączonego konta {say(p["username"])} z adresu {whence(r)}: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał użyć wygasłego konta {say(p["username"])} z adresu {whence(r)}: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nie zdołał wywołać {say(p["method"])} {say(p["path"])} z nieprawidłowym biletem (użytkownik: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nie zdołał wywołać {say(p["method"])} {say(p["path"])} z wygasłym biletem (użytkownik: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nie zdołał wywołać {say(p["method"])} {say(p["path"])} bez drugiego składnika (użytkownik: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nie zdołał wywołać {say(p["method"])} {say(p["path"])} z powodu braku tokenu CSRF (użytkownik: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nie zdołał wywołać {say(p["method"])} {say(p["path"])} z kluczem API {say(p["tokenid"])} użytkownika {say(p["userid"])}: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nie zdołał wywołać {say(p["method"])} {say(p["path"])} z wygasłym kluczem API {say(p["tokenid"])} użytkownika {say(p["userid"])}: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'TOTP użytkownika {who(r)} zablokowano po zbyt wielu błędnych kodach, ostatnia próba z adresu {whence(r)}'

    def e101062_success(r: Record, p: Record) -> str:
        return f'Wszystkie drugie składniki użytkownika {who(r)} zablokowano do {say(p["until"])}, ostatnia próba z adresu {whence(r)}'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)} uruchomił {say(p["command"])} na węźle {say(p["node"])} (zalogowany jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić {say(p["command"])} na węźle {say(p["node"])} (zalogowany jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)} wywołał {say(p["method"])} {say(p["path"])} programem {say(p["program"])} na węźle {say(p["node"])} (zalogowany jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wywołać {say(p["method"])} {say(p["path"])} programem {say(p["program"])} na węźle {say(p["node"])} (zalogowany jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)} uruchomił {say(p["command"])} do odczytu na węźle {say(p["node"])} (zalogowany jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić {say(p["command"])} do odczytu na węźle {say(p["node"])} (zalogowany jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wywołać {say(p["method"])} {say(p["path"])}: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wywołać {say(p["method"])} {say(p["path"])} z kluczem API: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wywołać nieznanej metody {say(p["method"])} {say(p["path"])} z adresu {whence(r)}: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nie zdołał połączyć się z węzłem {say(r["node"])}: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył użytkownika {say(p["userid"])}'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć użytkownika {say(p["userid"])}: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił użytkownika {say(p["userid"])}'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić użytkownika {say(p["userid"])}: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął użytkownika {say(p["userid"])}'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć użytkownika {say(p["userid"])}: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił użytkownika {say(p["userid"])} jako włączonego'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić użytkownika {say(p["userid"])} jako włączonego: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił użytkownika {say(p["userid"])} jako wyłączonego'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić użytkownika {say(p["userid"])} jako wyłączonego: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił grupy użytkownika {say(p["userid"])}'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić grup użytkownika {say(p["userid"])}: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił hasło użytkownika {say(p["userid"])}'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić hasła użytkownika {say(p["userid"])}: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę użytkowników'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy użytkowników: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane użytkownika {say(p["userid"])}'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych użytkownika {say(p["userid"])}: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę drugich składników użytkownika {say(p["userid"])}'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy drugich składników użytkownika {say(p["userid"])}: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)} spowodował utworzenie użytkownika {say(p["userid"])}, logując się do domeny {say(p["realm"])}'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał spowodować utworzenia użytkownika {say(p["userid"])} w domenie {say(p["realm"])}: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)} został przypisany do grup {say(p["groups"])} przy logowaniu do domeny {say(p["realm"])}'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie mógł zostać przypisany do grup {say(p["groups"])} domeny {say(p["realm"])}: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył grupę {say(p["groupid"])}'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć grupy {say(p["groupid"])}: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił grupę {say(p["groupid"])}'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić grupy {say(p["groupid"])}: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął grupę {say(p["groupid"])}'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć grupy {say(p["groupid"])}: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)} spowodował utworzenie grupy {say(p["groupid"])}, logując się do domeny {say(p["realm"])}'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał spowodować utworzenia grupy {say(p["groupid"])} w domenie {say(p["realm"])}: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył rolę {say(p["roleid"])}'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć roli {say(p["roleid"])}: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił rolę {say(p["roleid"])}'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić roli {say(p["roleid"])}: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął rolę {say(p["roleid"])}'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć roli {say(p["roleid"])}: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)} nadał role {say(p["roles"])} na ścieżce {say(p["path"])} (użytkownicy: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; grupy: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; klucze API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał nadać ról {say(p["roles"])} na ścieżce {say(p["path"])} (użytkownicy: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; grupy: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; klucze API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)} odebrał role {say(p["roles"])} na ścieżce {say(p["path"])} (użytkownicy: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; grupy: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; klucze API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odebrać ról {say(p["roles"])} na ścieżce {say(p["path"])} (użytkownicy: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; grupy: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; klucze API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę uprawnień'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy uprawnień: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał uprawnienia wynikowe (czyje: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]})'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać uprawnień wynikowych (czyje: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]}): {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył klucz API {say(p["tokenid"])} użytkownika {say(p["userid"])}'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć klucza API {say(p["tokenid"])} użytkownika {say(p["userid"])}: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił klucz API {say(p["tokenid"])} użytkownika {say(p["userid"])}'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić klucza API {say(p["tokenid"])} użytkownika {say(p["userid"])}: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął klucz API {say(p["tokenid"])} użytkownika {say(p["userid"])}'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć klucza API {say(p["tokenid"])} użytkownika {say(p["userid"])}: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę kluczy API użytkownika {say(p["userid"])}'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy kluczy API użytkownika {say(p["userid"])}: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane klucza API {say(p["tokenid"])} użytkownika {say(p["userid"])}'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych klucza API {say(p["tokenid"])} użytkownika {say(p["userid"])}: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)} dodał drugi składnik ({label("enum/tfa.type/", p["type"])}) dla użytkownika {say(p["userid"])}'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał dodać drugiego składnika ({label("enum/tfa.type/", p["type"])}) dla użytkownika {say(p["userid"])}: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)} rozpoczął rejestrację klucza bezpieczeństwa ({label("enum/tfa.type/", p["type"])}) dla użytkownika {say(p["userid"])}'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał rozpocząć rejestracji klucza bezpieczeństwa ({label("enum/tfa.type/", p["type"])}) dla użytkownika {say(p["userid"])}: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)} zarejestrował klucz bezpieczeństwa ({label("enum/tfa.type/", p["type"])}) dla użytkownika {say(p["userid"])}'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zarejestrować klucza bezpieczeństwa ({label("enum/tfa.type/", p["type"])}) dla użytkownika {say(p["userid"])}: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił drugi składnik {say(p["id"])} użytkownika {say(p["userid"])}'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić drugiego składnika {say(p["id"])} użytkownika {say(p["userid"])}: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)} włączył drugi składnik {say(p["id"])} użytkownika {say(p["userid"])}'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał włączyć drugiego składnika {say(p["id"])} użytkownika {say(p["userid"])}: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyłączył drugi składnik {say(p["id"])} użytkownika {say(p["userid"])}'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć drugiego składnika {say(p["id"])} użytkownika {say(p["userid"])}: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął drugi składnik {say(p["id"])} użytkownika {say(p["userid"])}'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć drugiego składnika {say(p["id"])} użytkownika {say(p["userid"])}: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)} odblokował drugie składniki użytkownika {say(p["userid"])}'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odblokować drugich składników użytkownika {say(p["userid"])}: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę drugich składników wszystkich użytkowników'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy drugich składników wszystkich użytkowników: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane drugiego składnika {say(p["id"])} użytkownika {say(p["userid"])}'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych drugiego składnika {say(p["id"])} użytkownika {say(p["userid"])}: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył domenę {say(p["realm"])} ({label("enum/realm.type/", p["type"])})'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć domeny {say(p["realm"])} ({label("enum/realm.type/", p["type"])}): {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił domenę {say(p["realm"])}'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić domeny {say(p["realm"])}: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął domenę {say(p["realm"])}'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć domeny {say(p["realm"])}: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)} rozpoczął synchronizację domeny {say(p["realm"])}'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał rozpocząć synchronizacji domeny {say(p["realm"])}: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)} rozpoczął podgląd synchronizacji domeny {say(p["realm"])}'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał rozpocząć podglądu synchronizacji domeny {say(p["realm"])}: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane domeny {say(p["realm"])}'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych domeny {say(p["realm"])}: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)} zsynchronizował domenę {say(p["realm"])}'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zsynchronizować domeny {say(p["realm"])}: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął zadanie synchronizacji domeny {say(p["id"])}'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć zadania synchronizacji domeny {say(p["id"])}: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył zadanie synchronizacji domeny {say(p["id"])}'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć zadania synchronizacji domeny {say(p["id"])}: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił zadanie synchronizacji domeny {say(p["id"])}'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić zadania synchronizacji domeny {say(p["id"])}: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył wtyczkę ACME {say(p["id"])}'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć wtyczki ACME {say(p["id"])}: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął wtyczkę ACME {say(p["id"])}'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć wtyczki ACME {say(p["id"])}: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił wtyczkę ACME {say(p["id"])}'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić wtyczki ACME {say(p["id"])}: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę wtyczek ACME'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy wtyczek ACME: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane wtyczki ACME {say(p["id"])}'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych wtyczki ACME {say(p["id"])}: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zarejestrowanie konta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zarejestrować konta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił dezaktywowanie konta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał dezaktywować konta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zmianę konta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić konta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane konta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych konta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił unieważnienie certyfikatu węzła {say(p["node"])}'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał unieważnić certyfikatu węzła {say(p["node"])}: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zamówienie certyfikatu węzła {say(p["node"])}'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zamówić certyfikatu węzła {say(p["node"])}: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił odnowienie certyfikatu węzła {say(p["node"])}'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odnowić certyfikatu węzła {say(p["node"])}: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął certyfikat węzła {say(p["node"])}'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć certyfikatu węzła {say(p["node"])}: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)} przesłał certyfikat węzła {say(p["node"])}'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przesłać certyfikatu węzła {say(p["node"])}: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył punkt końcowy sendmail {say(p["name"])}'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć punktu końcowego sendmail {say(p["name"])}: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął punkt końcowy sendmail {say(p["name"])}'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć punktu końcowego sendmail {say(p["name"])}: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił punkt końcowy sendmail {say(p["name"])}'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić punktu końcowego sendmail {say(p["name"])}: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył regułę powiadomień {say(p["name"])}'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć reguły powiadomień {say(p["name"])}: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął regułę powiadomień {say(p["name"])}'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć reguły powiadomień {say(p["name"])}: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił regułę powiadomień {say(p["name"])}'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić reguły powiadomień {say(p["name"])}: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął serwer statystyk {say(p["id"])}'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć serwera statystyk {say(p["id"])}: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył serwer statystyk {say(p["id"])}'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć serwera statystyk {say(p["id"])}: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił serwer statystyk {say(p["id"])}'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić serwera statystyk {say(p["id"])}: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane serwera statystyk {say(p["id"])}'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych serwera statystyk {say(p["id"])}: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał statystyki'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać statystyk: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył punkt końcowy Gotify {say(p["name"])}'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć punktu końcowego Gotify {say(p["name"])}: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął punkt końcowy Gotify {say(p["name"])}'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć punktu końcowego Gotify {say(p["name"])}: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił punkt końcowy Gotify {say(p["name"])}'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić punktu końcowego Gotify {say(p["name"])}: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył punkt końcowy SMTP {say(p["name"])}'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć punktu końcowego SMTP {say(p["name"])}: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął punkt końcowy SMTP {say(p["name"])}'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć punktu końcowego SMTP {say(p["name"])}: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił punkt końcowy SMTP {say(p["name"])}'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić punktu końcowego SMTP {say(p["name"])}: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył punkt końcowy webhook {say(p["name"])}'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć punktu końcowego webhook {say(p["name"])}: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął punkt końcowy webhook {say(p["name"])}'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć punktu końcowego webhook {say(p["name"])}: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił punkt końcowy webhook {say(p["name"])}'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić punktu końcowego webhook {say(p["name"])}: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę punktów końcowych webhook'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy punktów końcowych webhook: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane punktu końcowego webhook {say(p["name"])}'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych punktu końcowego webhook {say(p["name"])}: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)} przetestował odbiorcę powiadomień {say(p["name"])}'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przetestować odbiorcy powiadomień {say(p["name"])}: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił uruchomienie usługi {say(p["service"])} na węźle {say(p["node"])}'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić usługi {say(p["service"])} na węźle {say(p["node"])}: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zatrzymanie usługi {say(p["service"])} na węźle {say(p["node"])}'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zatrzymać usługi {say(p["service"])} na węźle {say(p["node"])}: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zrestartowanie usługi {say(p["service"])} na węźle {say(p["node"])}'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zrestartować usługi {say(p["service"])} na węźle {say(p["node"])}: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przeładowanie usługi {say(p["service"])} na węźle {say(p["node"])}'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przeładować usługi {say(p["service"])} na węźle {say(p["node"])}: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął subskrypcję węzła {say(p["node"])}'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć subskrypcji węzła {say(p["node"])}: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)} odświeżył subskrypcję węzła {say(p["node"])}'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odświeżyć subskrypcji węzła {say(p["node"])}: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił subskrypcję węzła {say(p["node"])}'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić subskrypcji węzła {say(p["node"])}: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane subskrypcji węzła {say(p["node"])}'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych subskrypcji węzła {say(p["node"])}: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił odświeżenie indeksu pakietów węzła {say(p["node"])}'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odświeżyć indeksu pakietów węzła {say(p["node"])}: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił repozytorium pakietów {say(p["index"])} z {say(p["path"])} na węźle {say(p["node"])}'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić repozytorium pakietów {say(p["index"])} z {say(p["path"])} na węźle {say(p["node"])}: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)} dodał repozytorium pakietów {say(p["handle"])} na węźle {say(p["node"])}'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał dodać repozytorium pakietów {say(p["handle"])} na węźle {say(p["node"])}: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)} włączył repozytorium pakietów {say(p["index"])} z {say(p["path"])} na węźle {say(p["node"])}'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał włączyć repozytorium pakietów {say(p["index"])} z {say(p["path"])} na węźle {say(p["node"])}: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyłączył repozytorium pakietów {say(p["index"])} z {say(p["path"])} na węźle {say(p["node"])}'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć repozytorium pakietów {say(p["index"])} z {say(p["path"])} na węźle {say(p["node"])}: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił ustawienia węzła {say(p["node"])}'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić ustawień węzła {say(p["node"])}: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)} zrestartował węzeł {say(p["node"])}'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zrestartować węzła {say(p["node"])}: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)} wykonał listę wywołań na węźle {say(p["node"])}'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wykonać listy wywołań na węźle {say(p["node"])}: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wybudzenie węzła {say(p["node"])}'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wybudzić węzła {say(p["node"])}: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał raport węzła {say(p["node"])}'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać raportu węzła {say(p["node"])}: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyłączył węzeł {say(p["node"])}'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć węzła {say(p["node"])}: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał log systemowy węzła {say(p["node"])}'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać logu systemowego węzła {say(p["node"])}: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dziennik systemd węzła {say(p["node"])}'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać dziennika systemd węzła {say(p["node"])}: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)} odrzucił zmiany konfiguracji sieci na węźle {say(p["node"])}'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odrzucić zmian konfiguracji sieci na węźle {say(p["node"])}: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zastosowanie konfiguracji sieci na węźle {say(p["node"])}'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zastosować konfiguracji sieci na węźle {say(p["node"])}: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył interfejs sieciowy {say(p["iface"])} na węźle {say(p["node"])}'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć interfejsu sieciowego {say(p["iface"])} na węźle {say(p["node"])}: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął interfejs sieciowy {say(p["iface"])} na węźle {say(p["node"])}'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć interfejsu sieciowego {say(p["iface"])} na węźle {say(p["node"])}: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił interfejs sieciowy {say(p["iface"])} na węźle {say(p["node"])}'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić interfejsu sieciowego {say(p["iface"])} na węźle {say(p["node"])}: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił serwery nazw na węźle {say(p["node"])}'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić serwerów nazw na węźle {say(p["node"])}: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił strefę czasową na węźle {say(p["node"])}'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić strefy czasowej na węźle {say(p["node"])}: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił plik hosts na węźle {say(p["node"])}'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić pliku hosts na węźle {say(p["node"])}: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zatrzymał zadanie {say(p["upid"])}'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zatrzymać zadania {say(p["upid"])}: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał log zadania {say(p["upid"])}'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać logu zadania {say(p["upid"])}: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)} uruchomił zadanie {say(p["kind"])} na węźle {say(p["node"])} (obiekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)} zakończył zadanie {say(p["kind"])} na węźle {say(p["node"])} (obiekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zakończyć zadania {say(p["kind"])} na węźle {say(p["node"])} (obiekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}): {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        f = form(p["warnings"])
        if f == 0:
            return f'{who(r)} zakończył zadanie {say(p["kind"])} na węźle {say(p["node"])} (obiekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) z {number(p["warnings"])} ostrzeżeniem'
        if f == 1:
            return f'{who(r)} zakończył zadanie {say(p["kind"])} na węźle {say(p["node"])} (obiekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) z {number(p["warnings"])} ostrzeżeniami'
        return f'{who(r)} zakończył zadanie {say(p["kind"])} na węźle {say(p["node"])} (obiekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) z {number(p["warnings"])} ostrzeżeniami'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał doprowadzić do końca zadania {say(p["kind"])} na węźle {say(p["node"])} (obiekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}): {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)} uruchomił zaplanowane zadanie {say(p["id"])} na węźle {say(r["node"])}'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić zaplanowanego zadania {say(p["id"])} na węźle {say(r["node"])}: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)} uzyskał bilet do konsoli VNC gościa {say(p["vmid"])}'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uzyskać biletu do konsoli VNC gościa {say(p["vmid"])}: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)} uzyskał bilet do konsoli tekstowej gościa {say(p["vmid"])}'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uzyskać biletu do konsoli tekstowej gościa {say(p["vmid"])}: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)} uzyskał bilet do konsoli SPICE gościa {say(p["vmid"])}'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uzyskać biletu do konsoli SPICE gościa {say(p["vmid"])}: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)} wysłał naciśnięcia klawiszy do maszyny wirtualnej {say(p["vmid"])}'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wysłać naciśnięć klawiszy do maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)} połączył się z konsolą gościa {say(p["vmid"])}'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał połączyć się z konsolą gościa {say(p["vmid"])}: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)} otworzył konsolę gościa {say(p["vmid"])}'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał otworzyć konsoli gościa {say(p["vmid"])}: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} miał otwartą konsolę gościa {say(p["vmid"])} przez {number(p["duration"])} sekundę'
        if f == 1:
            return f'{who(r)} miał otwartą konsolę gościa {say(p["vmid"])} przez {number(p["duration"])} sekundy'
        return f'{who(r)} miał otwartą konsolę gościa {say(p["vmid"])} przez {number(p["duration"])} sekund'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)} uzyskał bilet do powłoki VNC węzła {say(p["node"])}'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uzyskać biletu do powłoki VNC węzła {say(p["node"])}: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)} uzyskał bilet do powłoki tekstowej węzła {say(p["node"])}'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uzyskać biletu do powłoki tekstowej węzła {say(p["node"])}: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)} uzyskał bilet do powłoki SPICE węzła {say(p["node"])}'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uzyskać biletu do powłoki SPICE węzła {say(p["node"])}: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)} połączył się z konsolą węzła {say(p["node"])}'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał połączyć się z konsolą węzła {say(p["node"])}: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)} uzyskał bilet do powłoki aktualizacji węzła {say(p["node"])}'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uzyskać biletu do powłoki aktualizacji węzła {say(p["node"])}: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)} uzyskał bilet do powłoki instalacji Ceph węzła {say(p["node"])}'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uzyskać biletu do powłoki instalacji Ceph węzła {say(p["node"])}: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)} otworzył konsolę węzła {say(p["node"])}'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał otworzyć konsoli węzła {say(p["node"])}: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} miał otwartą konsolę węzła {say(p["node"])} przez {number(p["duration"])} sekundę'
        if f == 1:
            return f'{who(r)} miał otwartą konsolę węzła {say(p["node"])} przez {number(p["duration"])} sekundy'
        return f'{who(r)} miał otwartą konsolę węzła {say(p["node"])} przez {number(p["duration"])} sekund'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)} otworzył powłokę roota na węźle {say(p["node"])}'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał otworzyć powłoki roota na węźle {say(p["node"])}: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} miał otwartą powłokę roota na węźle {say(p["node"])} przez {number(p["duration"])} sekundę'
        if f == 1:
            return f'{who(r)} miał otwartą powłokę roota na węźle {say(p["node"])} przez {number(p["duration"])} sekundy'
        return f'{who(r)} miał otwartą powłokę roota na węźle {say(p["node"])} przez {number(p["duration"])} sekund'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie maszyny wirtualnej {say(p["vmid"])}'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie maszyny wirtualnej {say(p["vmid"])}'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił maszynę wirtualną {say(p["vmid"])}'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przywrócenie maszyny wirtualnej {say(p["vmid"])} z {say(p["archive"])}'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przywrócić maszyny wirtualnej {say(p["vmid"])} z {say(p["archive"])}: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)} wygenerował ponownie dane cloud-init maszyny wirtualnej {say(p["vmid"])}'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wygenerować ponownie danych cloud-init maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił uruchomienie maszyny wirtualnej {say(p["vmid"])}'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zatrzymanie maszyny wirtualnej {say(p["vmid"])}'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zatrzymać maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zresetowanie maszyny wirtualnej {say(p["vmid"])}'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zresetować maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wyłączenie maszyny wirtualnej {say(p["vmid"])}'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zrestartowanie maszyny wirtualnej {say(p["vmid"])}'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zrestartować maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wstrzymanie maszyny wirtualnej {say(p["vmid"])}'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wstrzymać maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wznowienie maszyny wirtualnej {say(p["vmid"])}'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wznowić maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił sklonowanie maszyny wirtualnej {say(p["vmid"])} jako maszyny wirtualnej {say(p["newid"])}'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał sklonować maszyny wirtualnej {say(p["vmid"])} jako maszyny wirtualnej {say(p["newid"])}: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił migrację maszyny wirtualnej {say(p["vmid"])} na węzeł {say(p["target"])}'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmigrować maszyny wirtualnej {say(p["vmid"])} na węzeł {say(p["target"])}: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił migrację maszyny wirtualnej {say(p["vmid"])} do innego klastra'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmigrować maszyny wirtualnej {say(p["vmid"])} do innego klastra: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)} wysłał polecenie monitora do maszyny wirtualnej {say(p["vmid"])}'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wysłać polecenia monitora do maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przekształcenie maszyny wirtualnej {say(p["vmid"])} w szablon'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przekształcić maszyny wirtualnej {say(p["vmid"])} w szablon: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił odebranie maszyny wirtualnej {say(p["vmid"])}'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odebrać maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)} uruchomił serwer stanu maszyny wirtualnej {say(p["vmid"])}'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić serwera stanu maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)} otworzył tunel migracji maszyny wirtualnej {say(p["vmid"])}'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał otworzyć tunelu migracji maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane cloud-init maszyny wirtualnej {say(p["vmid"])}'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych cloud-init maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)} odrzucił oczekujące zmiany maszyny wirtualnej {say(p["vmid"])}'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odrzucić oczekujących zmian maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zahibernowanie maszyny wirtualnej {say(p["vmid"])}'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zahibernować maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)} zatrzymał serwer stanu maszyny wirtualnej {say(p["vmid"])}'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zatrzymać serwera stanu maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie kontenera {say(p["vmid"])}'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć kontenera {say(p["vmid"])}: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie kontenera {say(p["vmid"])}'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć kontenera {say(p["vmid"])}: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił kontener {say(p["vmid"])}'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić kontenera {say(p["vmid"])}: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił uruchomienie kontenera {say(p["vmid"])}'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić kontenera {say(p["vmid"])}: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zatrzymanie kontenera {say(p["vmid"])}'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zatrzymać kontenera {say(p["vmid"])}: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wyłączenie kontenera {say(p["vmid"])}'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć kontenera {say(p["vmid"])}: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wstrzymanie kontenera {say(p["vmid"])}'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wstrzymać kontenera {say(p["vmid"])}: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wznowienie kontenera {say(p["vmid"])}'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wznowić kontenera {say(p["vmid"])}: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zrestartowanie kontenera {say(p["vmid"])}'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zrestartować kontenera {say(p["vmid"])}: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił migrację kontenera {say(p["vmid"])} do innego klastra'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmigrować kontenera {say(p["vmid"])} do innego klastra: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił migrację kontenera {say(p["vmid"])} na węzeł {say(p["target"])}'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmigrować kontenera {say(p["vmid"])} na węzeł {say(p["target"])}: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)} przekształcił kontener {say(p["vmid"])} w szablon'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przekształcić kontenera {say(p["vmid"])} w szablon: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił sklonowanie kontenera {say(p["vmid"])} jako kontenera {say(p["newid"])}'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał sklonować kontenera {say(p["vmid"])} jako kontenera {say(p["newid"])}: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił odebranie kontenera {say(p["vmid"])}'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odebrać kontenera {say(p["vmid"])}: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)} otworzył tunel migracji kontenera {say(p["vmid"])}'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał otworzyć tunelu migracji kontenera {say(p["vmid"])}: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przywrócenie kontenera {say(p["vmid"])} z {say(p["ostemplate"])}'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przywrócić kontenera {say(p["vmid"])} z {say(p["ostemplate"])}: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)} odrzucił oczekujące zmiany kontenera {say(p["vmid"])}'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odrzucić oczekujących zmian kontenera {say(p["vmid"])}: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie migawki {say(p["snapname"])} maszyny wirtualnej {say(p["vmid"])}'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć migawki {say(p["snapname"])} maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie migawki {say(p["snapname"])} maszyny wirtualnej {say(p["vmid"])}'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć migawki {say(p["snapname"])} maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił migawkę {say(p["snapname"])} maszyny wirtualnej {say(p["vmid"])}'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić migawki {say(p["snapname"])} maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przywrócenie stanu z migawki {say(p["snapname"])} maszyny wirtualnej {say(p["vmid"])}'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przywrócić stanu z migawki {say(p["snapname"])} maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane migawki {say(p["snapname"])} maszyny wirtualnej {say(p["vmid"])}'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych migawki {say(p["snapname"])} maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)} odłączył dysk {say(p["idlist"])} maszyny wirtualnej {say(p["vmid"])}'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odłączyć dysku {say(p["idlist"])} maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przeniesienie dysku {say(p["disk"])} maszyny wirtualnej {say(p["vmid"])} (magazyn docelowy: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przenieść dysku {say(p["disk"])} maszyny wirtualnej {say(p["vmid"])} (magazyn docelowy: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}): {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zmianę rozmiaru dysku {say(p["disk"])} maszyny wirtualnej {say(p["vmid"])}'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić rozmiaru dysku {say(p["disk"])} maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął dysk {say(p["idlist"])} maszyny wirtualnej {say(p["vmid"])}'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć dysku {say(p["idlist"])} maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przypisanie dysku {say(p["disk"])} maszyny wirtualnej {say(p["vmid"])} do maszyny wirtualnej {say(p["target-vmid"])}'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przypisać dysku {say(p["disk"])} maszyny wirtualnej {say(p["vmid"])} do maszyny wirtualnej {say(p["target-vmid"])}: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie migawki {say(p["snapname"])} kontenera {say(p["vmid"])}'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć migawki {say(p["snapname"])} kontenera {say(p["vmid"])}: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie migawki {say(p["snapname"])} kontenera {say(p["vmid"])}'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć migawki {say(p["snapname"])} kontenera {say(p["vmid"])}: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przywrócenie stanu z migawki {say(p["snapname"])} kontenera {say(p["vmid"])}'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przywrócić stanu z migawki {say(p["snapname"])} kontenera {say(p["vmid"])}: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił migawkę {say(p["snapname"])} kontenera {say(p["vmid"])}'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić migawki {say(p["snapname"])} kontenera {say(p["vmid"])}: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zmianę rozmiaru dysku {say(p["disk"])} kontenera {say(p["vmid"])}'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić rozmiaru dysku {say(p["disk"])} kontenera {say(p["vmid"])}: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przeniesienie dysku {say(p["volume"])} kontenera {say(p["vmid"])} (magazyn docelowy: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przenieść dysku {say(p["volume"])} kontenera {say(p["vmid"])} (magazyn docelowy: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}): {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przypisanie dysku {say(p["volume"])} kontenera {say(p["vmid"])} do kontenera {say(p["target-vmid"])}'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przypisać dysku {say(p["volume"])} kontenera {say(p["vmid"])} do kontenera {say(p["target-vmid"])}: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)} wydał agentowi gościa maszyny wirtualnej {say(p["vmid"])} polecenie „{label("enum/guest-agent.send-command.command/", p["command"])}”'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wydać agentowi gościa maszyny wirtualnej {say(p["vmid"])} polecenia „{label("enum/guest-agent.send-command.command/", p["command"])}”: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zamroził systemy plików maszyny wirtualnej {say(p["vmid"])}'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zamrozić systemów plików maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał stan zamrożenia maszyny wirtualnej {say(p["vmid"])}'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać stanu zamrożenia maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)} odmroził systemy plików maszyny wirtualnej {say(p["vmid"])}'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odmrozić systemów plików maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)} wykonał trim systemów plików maszyny wirtualnej {say(p["vmid"])}'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wykonać trim systemów plików maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)} wysłał ping do agenta gościa maszyny wirtualnej {say(p["vmid"])}'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wysłać pingu do agenta gościa maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)} polecił agentowi gościa wyłączenie maszyny wirtualnej {say(p["vmid"])}'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał polecić agentowi gościa wyłączenia maszyny wirtualnej {say(p["vmid"])}: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)} polecił agentowi gościa uśpienie maszyny wirtualnej {say(p["vmid"])} na dysk'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał polecić agentowi gościa uśpienia maszyny wirtualnej {say(p["vmid"])} na dysk: {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)} polecił agentowi gościa uśpienie maszyny wirtualnej {say(p["vmid"])} do pamięci i na dysk'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał polecić agentowi gościa uśpienia maszyny wirtualnej {say(p["vmid"])} do pamięci i na dysk: {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)} polecił agentowi gościa uśpienie maszyny wirtualnej {say(p["vmid"])} do pamięci'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał polecić agentowi gościa uśpienia maszyny wirtualnej {say(p["vmid"])} do pamięci: {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił hasło użytkownika {say(p["username"])} w maszynie wirtualnej {say(p["vmid"])}'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić hasła użytkownika {say(p["username"])} w maszynie wirtualnej {say(p["vmid"])}: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)} uruchomił program w maszynie wirtualnej {say(p["vmid"])}'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić programu w maszynie wirtualnej {say(p["vmid"])}: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)} zapisał plik {say(p["file"])} w maszynie wirtualnej {say(p["vmid"])}'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zapisać pliku {say(p["file"])} w maszynie wirtualnej {say(p["vmid"])}: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał plik {say(p["file"])} w maszynie wirtualnej {say(p["vmid"])}'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać pliku {say(p["file"])} w maszynie wirtualnej {say(p["vmid"])}: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał wynik procesu {say(p["pid"])} w maszynie wirtualnej {say(p["vmid"])}'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać wyniku procesu {say(p["pid"])} w maszynie wirtualnej {say(p["vmid"])}: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił uruchomienie gości klastra'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić gości klastra: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wyłączenie gości klastra'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć gości klastra: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wstrzymanie gości klastra'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wstrzymać gości klastra: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił migrację gości klastra na węzeł {say(p["target"])}'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmigrować gości klastra na węzeł {say(p["target"])}: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił uruchomienie gości na węźle {say(p["node"])}'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić gości na węźle {say(p["node"])}: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wyłączenie gości na węźle {say(p["node"])}'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć gości na węźle {say(p["node"])}: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wstrzymanie gości na węźle {say(p["node"])}'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wstrzymać gości na węźle {say(p["node"])}: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił migrację gości z węzła {say(p["node"])} na węzeł {say(p["target"])}'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmigrować gości z węzła {say(p["node"])} na węzeł {say(p["target"])}: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)} przydzielił wolumin {say(p["filename"])} w magazynie {say(p["storage"])}'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przydzielić woluminu {say(p["filename"])} w magazynie {say(p["storage"])}: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie woluminu {say(p["volume"])} w magazynie {say(p["storage"])}'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć woluminu {say(p["volume"])} w magazynie {say(p["storage"])}: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił skopiowanie woluminu {say(p["volume"])} w magazynie {say(p["storage"])}'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał skopiować woluminu {say(p["volume"])} w magazynie {say(p["storage"])}: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił wolumin {say(p["volume"])} w magazynie {say(p["storage"])}'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić woluminu {say(p["volume"])} w magazynie {say(p["storage"])}: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przesłanie pliku {say(p["filename"])} do magazynu {say(p["storage"])}'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przesłać pliku {say(p["filename"])} do magazynu {say(p["storage"])}: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił pobranie pliku {say(p["filename"])} do magazynu {say(p["storage"])}'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał pobrać pliku {say(p["filename"])} do magazynu {say(p["storage"])}: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił pobranie obrazu {say(p["reference"])} do magazynu {say(p["storage"])}'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał pobrać obrazu {say(p["reference"])} do magazynu {say(p["storage"])}: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił pobranie szablonu {say(p["template"])} do magazynu {say(p["storage"])}'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał pobrać szablonu {say(p["template"])} do magazynu {say(p["storage"])}: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)} włączył ochronę woluminu {say(p["volume"])} w magazynie {say(p["storage"])}'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał włączyć ochrony woluminu {say(p["volume"])} w magazynie {say(p["storage"])}: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyłączył ochronę woluminu {say(p["volume"])} w magazynie {say(p["storage"])}'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć ochrony woluminu {say(p["volume"])} w magazynie {say(p["storage"])}: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył magazyn {say(p["storage"])}'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć magazynu {say(p["storage"])}: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął magazyn {say(p["storage"])}'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć magazynu {say(p["storage"])}: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił magazyn {say(p["storage"])}'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić magazynu {say(p["storage"])}: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił magazyn {say(p["storage"])} jako włączony'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić magazynu {say(p["storage"])} jako włączonego: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił magazyn {say(p["storage"])} jako wyłączony'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić magazynu {say(p["storage"])} jako wyłączonego: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę udziałów serwera CIFS {say(p["server"])}'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy udziałów serwera CIFS {say(p["server"])}: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę magazynów danych serwera kopii zapasowych {say(p["server"])}'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy magazynów danych serwera kopii zapasowych {say(p["server"])}: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę eksportów serwera NFS {say(p["server"])}'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy eksportów serwera NFS {say(p["server"])}: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę celów portalu iSCSI {say(p["portal"])}'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy celów portalu iSCSI {say(p["portal"])}: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)} odpytał adres URL z węzła {say(p["node"])}'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odpytać adresu URL z węzła {say(p["node"])}: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę tagów repozytorium OCI {say(p["reference"])}'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy tagów repozytorium OCI {say(p["reference"])}: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył zadanie kopii zapasowej {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć zadania kopii zapasowej {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął zadanie kopii zapasowej {say(p["id"])}'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć zadania kopii zapasowej {say(p["id"])}: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił zadanie kopii zapasowej {say(p["id"])}'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić zadania kopii zapasowej {say(p["id"])}: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił zadanie kopii zapasowej {say(p["id"])} jako włączone'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić zadania kopii zapasowej {say(p["id"])} jako włączonego: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił zadanie kopii zapasowej {say(p["id"])} jako wyłączone'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić zadania kopii zapasowej {say(p["id"])} jako wyłączonego: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie kopii zapasowych na węźle {say(p["node"])} (goście: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć kopii zapasowych na węźle {say(p["node"])} (goście: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}): {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wyczyszczenie starych kopii zapasowych w magazynie {say(p["storage"])}'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyczyścić starych kopii zapasowych w magazynie {say(p["storage"])}: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał konfigurację kopii zapasowej {say(p["volume"])}'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać konfiguracji kopii zapasowej {say(p["volume"])}: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę plików w kopii zapasowej {say(p["volume"])} w magazynie {say(p["storage"])}'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy plików w kopii zapasowej {say(p["volume"])} w magazynie {say(p["storage"])}: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)} pobrał pliki z kopii zapasowej {say(p["volume"])} w magazynie {say(p["storage"])}'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał pobrać plików z kopii zapasowej {say(p["volume"])} w magazynie {say(p["storage"])}: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)} zatrzymał trwające tworzenie kopii zapasowych na węźle {say(p["node"])}'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zatrzymać trwającego tworzenia kopii zapasowych na węźle {say(p["node"])}: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył zadanie replikacji {say(p["id"])}'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć zadania replikacji {say(p["id"])}: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie zadania replikacji {say(p["id"])}'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć zadania replikacji {say(p["id"])}: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił zadanie replikacji {say(p["id"])}'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić zadania replikacji {say(p["id"])}: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wykonanie zadania replikacji {say(p["id"])} na węźle {say(p["node"])}'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wykonać zadania replikacji {say(p["id"])} na węźle {say(p["node"])}: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie grupy woluminów LVM {say(p["name"])} na węźle {say(p["node"])}'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć grupy woluminów LVM {say(p["name"])} na węźle {say(p["node"])}: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie grupy woluminów LVM {say(p["name"])} na węźle {say(p["node"])}'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć grupy woluminów LVM {say(p["name"])} na węźle {say(p["node"])}: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie puli LVM thin {say(p["name"])} na węźle {say(p["node"])}'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć puli LVM thin {say(p["name"])} na węźle {say(p["node"])}: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie puli LVM thin {say(p["name"])} na węźle {say(p["node"])}'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć puli LVM thin {say(p["name"])} na węźle {say(p["node"])}: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie systemu plików {say(p["name"])} na węźle {say(p["node"])}'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć systemu plików {say(p["name"])} na węźle {say(p["node"])}: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie systemu plików {say(p["name"])} na węźle {say(p["node"])}'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć systemu plików {say(p["name"])} na węźle {say(p["node"])}: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie puli ZFS {say(p["name"])} na węźle {say(p["node"])}'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć puli ZFS {say(p["name"])} na węźle {say(p["node"])}: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie puli ZFS {say(p["name"])} na węźle {say(p["node"])}'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć puli ZFS {say(p["name"])} na węźle {say(p["node"])}: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zainicjowanie dysku {say(p["disk"])} na węźle {say(p["node"])}'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zainicjować dysku {say(p["disk"])} na węźle {say(p["node"])}: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił wymazanie dysku {say(p["disk"])} na węźle {say(p["node"])}'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wymazać dysku {say(p["disk"])} na węźle {say(p["node"])}: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył grupę bezpieczeństwa {say(p["group"])}'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć grupy bezpieczeństwa {say(p["group"])}: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął grupę bezpieczeństwa {say(p["group"])}'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć grupy bezpieczeństwa {say(p["group"])}: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił nazwę grupy bezpieczeństwa {say(p["rename"])} na {say(p["group"])}'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić nazwy grupy bezpieczeństwa {say(p["rename"])} na {say(p["group"])}: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył regułę zapory ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) klastra'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć reguły zapory ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) klastra: {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął regułę zapory klastra z pozycji {say(p["pos"])}'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć reguły zapory klastra z pozycji {say(p["pos"])}: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił regułę zapory klastra na pozycji {say(p["pos"])}'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić reguły zapory klastra na pozycji {say(p["pos"])}: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)} przeniósł regułę zapory klastra z pozycji {say(p["pos"])}'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przenieść reguły zapory klastra z pozycji {say(p["pos"])}: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił regułę zapory klastra na pozycji {say(p["pos"])} jako włączoną'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić reguły zapory klastra na pozycji {say(p["pos"])} jako włączonej: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił regułę zapory klastra na pozycji {say(p["pos"])} jako wyłączoną'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić reguły zapory klastra na pozycji {say(p["pos"])} jako wyłączonej: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył zbiór IP {say(p["name"])}'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć zbioru IP {say(p["name"])}: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął zbiór IP {say(p["name"])}'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć zbioru IP {say(p["name"])}: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił nazwę zbioru IP {say(p["rename"])} na {say(p["name"])}'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić nazwy zbioru IP {say(p["rename"])} na {say(p["name"])}: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył wpis {say(p["cidr"])} zbioru IP {say(p["name"])}'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć wpisu {say(p["cidr"])} zbioru IP {say(p["name"])}: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął wpis {say(p["cidr"])} zbioru IP {say(p["name"])}'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć wpisu {say(p["cidr"])} zbioru IP {say(p["name"])}: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił wpis {say(p["cidr"])} zbioru IP {say(p["name"])}'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić wpisu {say(p["cidr"])} zbioru IP {say(p["name"])}: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył alias zapory {say(p["name"])}'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć aliasu zapory {say(p["name"])}: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął alias zapory {say(p["name"])}'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć aliasu zapory {say(p["name"])}: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił alias zapory {say(p["name"])}'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić aliasu zapory {say(p["name"])}: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił nazwę aliasu zapory {say(p["name"])} na {say(p["rename"])}'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić nazwy aliasu zapory {say(p["name"])} na {say(p["rename"])}: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił opcje zapory klastra'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić opcji zapory klastra: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)} włączył zaporę klastra'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał włączyć zapory klastra: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyłączył zaporę klastra'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć zapory klastra: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał log zapory na węźle {say(p["node"])}'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać logu zapory na węźle {say(p["node"])}: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył regułę zapory ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) na węźle {say(p["node"])}'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć reguły zapory ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) na węźle {say(p["node"])}: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął regułę zapory z pozycji {say(p["pos"])} na węźle {say(p["node"])}'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć reguły zapory z pozycji {say(p["pos"])} na węźle {say(p["node"])}: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił regułę zapory na pozycji {say(p["pos"])} na węźle {say(p["node"])}'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić reguły zapory na pozycji {say(p["pos"])} na węźle {say(p["node"])}: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)} przeniósł regułę zapory z pozycji {say(p["pos"])} na węźle {say(p["node"])}'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przenieść reguły zapory z pozycji {say(p["pos"])} na węźle {say(p["node"])}: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił regułę zapory na pozycji {say(p["pos"])} na węźle {say(p["node"])} jako włączoną'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić reguły zapory na pozycji {say(p["pos"])} na węźle {say(p["node"])} jako włączonej: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił regułę zapory na pozycji {say(p["pos"])} na węźle {say(p["node"])} jako wyłączoną'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić reguły zapory na pozycji {say(p["pos"])} na węźle {say(p["node"])} jako wyłączonej: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył regułę zapory ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) gościa {say(p["vmid"])}'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć reguły zapory ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) gościa {say(p["vmid"])}: {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął regułę zapory gościa {say(p["vmid"])} z pozycji {say(p["pos"])}'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć reguły zapory gościa {say(p["vmid"])} z pozycji {say(p["pos"])}: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił regułę zapory gościa {say(p["vmid"])} na pozycji {say(p["pos"])}'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić reguły zapory gościa {say(p["vmid"])} na pozycji {say(p["pos"])}: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)} przeniósł regułę zapory gościa {say(p["vmid"])} z pozycji {say(p["pos"])}'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przenieść reguły zapory gościa {say(p["vmid"])} z pozycji {say(p["pos"])}: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił regułę zapory gościa {say(p["vmid"])} na pozycji {say(p["pos"])} jako włączoną'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić reguły zapory gościa {say(p["vmid"])} na pozycji {say(p["pos"])} jako włączonej: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił regułę zapory gościa {say(p["vmid"])} na pozycji {say(p["pos"])} jako wyłączoną'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić reguły zapory gościa {say(p["vmid"])} na pozycji {say(p["pos"])} jako wyłączonej: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył regułę zapory ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) grupy bezpieczeństwa {say(p["group"])}'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć reguły zapory ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) grupy bezpieczeństwa {say(p["group"])}: {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął regułę zapory grupy bezpieczeństwa {say(p["group"])} z pozycji {say(p["pos"])}'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć reguły zapory grupy bezpieczeństwa {say(p["group"])} z pozycji {say(p["pos"])}: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił regułę zapory grupy bezpieczeństwa {say(p["group"])} na pozycji {say(p["pos"])}'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić reguły zapory grupy bezpieczeństwa {say(p["group"])} na pozycji {say(p["pos"])}: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)} przeniósł regułę zapory grupy bezpieczeństwa {say(p["group"])} z pozycji {say(p["pos"])}'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przenieść reguły zapory grupy bezpieczeństwa {say(p["group"])} z pozycji {say(p["pos"])}: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił regułę zapory grupy bezpieczeństwa {say(p["group"])} na pozycji {say(p["pos"])} jako włączoną'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić reguły zapory grupy bezpieczeństwa {say(p["group"])} na pozycji {say(p["pos"])} jako włączonej: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił regułę zapory grupy bezpieczeństwa {say(p["group"])} na pozycji {say(p["pos"])} jako wyłączoną'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić reguły zapory grupy bezpieczeństwa {say(p["group"])} na pozycji {say(p["pos"])} jako wyłączonej: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył regułę zapory ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) VNet {say(p["vnet"])}'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć reguły zapory ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) VNet {say(p["vnet"])}: {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął regułę zapory VNet {say(p["vnet"])} z pozycji {say(p["pos"])}'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć reguły zapory VNet {say(p["vnet"])} z pozycji {say(p["pos"])}: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił regułę zapory VNet {say(p["vnet"])} na pozycji {say(p["pos"])}'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić reguły zapory VNet {say(p["vnet"])} na pozycji {say(p["pos"])}: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)} przeniósł regułę zapory VNet {say(p["vnet"])} z pozycji {say(p["pos"])}'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przenieść reguły zapory VNet {say(p["vnet"])} z pozycji {say(p["pos"])}: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił regułę zapory VNet {say(p["vnet"])} na pozycji {say(p["pos"])} jako włączoną'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić reguły zapory VNet {say(p["vnet"])} na pozycji {say(p["pos"])} jako włączonej: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił regułę zapory VNet {say(p["vnet"])} na pozycji {say(p["pos"])} jako wyłączoną'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić reguły zapory VNet {say(p["vnet"])} na pozycji {say(p["pos"])} jako wyłączonej: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył zbiór IP {say(p["name"])} gościa {say(p["vmid"])}'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć zbioru IP {say(p["name"])} gościa {say(p["vmid"])}: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął zbiór IP {say(p["name"])} gościa {say(p["vmid"])}'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć zbioru IP {say(p["name"])} gościa {say(p["vmid"])}: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił nazwę zbioru IP {say(p["rename"])} gościa {say(p["vmid"])} na {say(p["name"])}'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić nazwy zbioru IP {say(p["rename"])} gościa {say(p["vmid"])} na {say(p["name"])}: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył wpis {say(p["cidr"])} zbioru IP {say(p["name"])} gościa {say(p["vmid"])}'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć wpisu {say(p["cidr"])} zbioru IP {say(p["name"])} gościa {say(p["vmid"])}: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął wpis {say(p["cidr"])} zbioru IP {say(p["name"])} gościa {say(p["vmid"])}'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć wpisu {say(p["cidr"])} zbioru IP {say(p["name"])} gościa {say(p["vmid"])}: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił wpis {say(p["cidr"])} zbioru IP {say(p["name"])} gościa {say(p["vmid"])}'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić wpisu {say(p["cidr"])} zbioru IP {say(p["name"])} gościa {say(p["vmid"])}: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył alias zapory {say(p["name"])} gościa {say(p["vmid"])}'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć aliasu zapory {say(p["name"])} gościa {say(p["vmid"])}: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął alias zapory {say(p["name"])} gościa {say(p["vmid"])}'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć aliasu zapory {say(p["name"])} gościa {say(p["vmid"])}: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił alias zapory {say(p["name"])} gościa {say(p["vmid"])}'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić aliasu zapory {say(p["name"])} gościa {say(p["vmid"])}: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił nazwę aliasu zapory {say(p["name"])} gościa {say(p["vmid"])} na {say(p["rename"])}'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić nazwy aliasu zapory {say(p["name"])} gościa {say(p["vmid"])} na {say(p["rename"])}: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił opcje zapory na węźle {say(p["node"])}'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić opcji zapory na węźle {say(p["node"])}: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)} włączył zaporę na węźle {say(p["node"])}'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał włączyć zapory na węźle {say(p["node"])}: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyłączył zaporę na węźle {say(p["node"])}'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć zapory na węźle {say(p["node"])}: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił opcje zapory gościa {say(p["vmid"])}'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić opcji zapory gościa {say(p["vmid"])}: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)} włączył zaporę gościa {say(p["vmid"])}'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał włączyć zapory gościa {say(p["vmid"])}: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyłączył zaporę gościa {say(p["vmid"])}'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć zapory gościa {say(p["vmid"])}: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił opcje zapory VNet {say(p["vnet"])}'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić opcji zapory VNet {say(p["vnet"])}: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)} włączył zaporę VNet {say(p["vnet"])}'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał włączyć zapory VNet {say(p["vnet"])}: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyłączył zaporę VNet {say(p["vnet"])}'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć zapory VNet {say(p["vnet"])}: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał log zapory gościa {say(p["vmid"])}'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać logu zapory gościa {say(p["vmid"])}: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zastosowanie konfiguracji SDN'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zastosować konfiguracji SDN: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)} odrzucił zmiany konfiguracji SDN'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odrzucić zmian konfiguracji SDN: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył VNet SDN {say(p["vnet"])}'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął VNet SDN {say(p["vnet"])}'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił VNet SDN {say(p["vnet"])}'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył podsieć SDN {say(p["subnet"])} w VNet {say(p["vnet"])}'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć podsieci SDN {say(p["subnet"])} w VNet {say(p["vnet"])}: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął podsieć SDN {say(p["subnet"])} w VNet {say(p["vnet"])}'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć podsieci SDN {say(p["subnet"])} w VNet {say(p["vnet"])}: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił podsieć SDN {say(p["subnet"])} w VNet {say(p["vnet"])}'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić podsieci SDN {say(p["subnet"])} w VNet {say(p["vnet"])}: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął mapowanie IP SDN {say(p["ip"])} w VNet {say(p["vnet"])}'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć mapowania IP SDN {say(p["ip"])} w VNet {say(p["vnet"])}: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył mapowanie IP SDN {say(p["ip"])} w VNet {say(p["vnet"])}'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć mapowania IP SDN {say(p["ip"])} w VNet {say(p["vnet"])}: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił mapowanie IP SDN {say(p["ip"])} w VNet {say(p["vnet"])}'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić mapowania IP SDN {say(p["ip"])} w VNet {say(p["vnet"])}: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył strefę SDN {say(p["zone"])}'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć strefy SDN {say(p["zone"])}: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął strefę SDN {say(p["zone"])}'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć strefy SDN {say(p["zone"])}: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił strefę SDN {say(p["zone"])}'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić strefy SDN {say(p["zone"])}: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył kontroler SDN {say(p["controller"])}'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć kontrolera SDN {say(p["controller"])}: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął kontroler SDN {say(p["controller"])}'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć kontrolera SDN {say(p["controller"])}: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił kontroler SDN {say(p["controller"])}'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić kontrolera SDN {say(p["controller"])}: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył IPAM SDN {say(p["ipam"])}'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął IPAM SDN {say(p["ipam"])}'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił IPAM SDN {say(p["ipam"])}'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę IPAM SDN'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy IPAM SDN: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane IPAM SDN {say(p["ipam"])}'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył serwer DNS SDN {say(p["dns"])}'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć serwera DNS SDN {say(p["dns"])}: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął serwer DNS SDN {say(p["dns"])}'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć serwera DNS SDN {say(p["dns"])}: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił serwer DNS SDN {say(p["dns"])}'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić serwera DNS SDN {say(p["dns"])}: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyświetlił listę serwerów DNS SDN'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyświetlić listy serwerów DNS SDN: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał dane serwera DNS SDN {say(p["dns"])}'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać danych serwera DNS SDN {say(p["dns"])}: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył sieć fabric SDN {say(p["id"])}'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć sieci fabric SDN {say(p["id"])}: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął sieć fabric SDN {say(p["id"])}'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć sieci fabric SDN {say(p["id"])}: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił sieć fabric SDN {say(p["id"])}'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić sieci fabric SDN {say(p["id"])}: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył węzeł {say(p["node_id"])} sieci fabric SDN {say(p["fabric_id"])}'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć węzła {say(p["node_id"])} sieci fabric SDN {say(p["fabric_id"])}: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął węzeł {say(p["node_id"])} sieci fabric SDN {say(p["fabric_id"])}'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć węzła {say(p["node_id"])} sieci fabric SDN {say(p["fabric_id"])}: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił węzeł {say(p["node_id"])} sieci fabric SDN {say(p["fabric_id"])}'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić węzła {say(p["node_id"])} sieci fabric SDN {say(p["fabric_id"])}: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)} zwolnił blokadę SDN'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zwolnić blokady SDN: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)} uzyskał blokadę SDN'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uzyskać blokady SDN: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)} wymusił zwolnienie blokady SDN'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wymusić zwolnienia blokady SDN: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył zasób HA {say(p["sid"])}'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć zasobu HA {say(p["sid"])}: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął zasób HA {say(p["sid"])}'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć zasobu HA {say(p["sid"])}: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił zasób HA {say(p["sid"])}'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić zasobu HA {say(p["sid"])}: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił migrację zasobu HA {say(p["sid"])} na węzeł {say(p["node"])}'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmigrować zasobu HA {say(p["sid"])} na węzeł {say(p["node"])}: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił relokację zasobu HA {say(p["sid"])} na węzeł {say(p["node"])}'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał relokować zasobu HA {say(p["sid"])} na węzeł {say(p["node"])}: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił uruchomienie zasobu HA {say(p["sid"])}'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić zasobu HA {say(p["sid"])}: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zatrzymanie zasobu HA {say(p["sid"])}'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zatrzymać zasobu HA {say(p["sid"])}: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)} wyłączył zasób HA {say(p["sid"])}'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wyłączyć zasobu HA {say(p["sid"])}: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił zasób HA {say(p["sid"])} jako ignorowany'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić zasobu HA {say(p["sid"])} jako ignorowanego: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył grupę HA {say(p["group"])}'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć grupy HA {say(p["group"])}: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął grupę HA {say(p["group"])}'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć grupy HA {say(p["group"])}: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił grupę HA {say(p["group"])}'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić grupy HA {say(p["group"])}: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył regułę HA {say(p["rule"])}'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć reguły HA {say(p["rule"])}: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął regułę HA {say(p["rule"])}'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć reguły HA {say(p["rule"])}: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił regułę HA {say(p["rule"])}'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić reguły HA {say(p["rule"])}: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił rozbrojenie menedżera HA'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał rozbroić menedżera HA: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił uzbrojenie menedżera HA'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uzbroić menedżera HA: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)} odizolował węzeł {say(p["target"])}'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odizolować węzła {say(p["target"])}: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)} przyjął ponownie węzeł {say(p["target"])} po odizolowaniu'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)} rozpoczął konserwację węzła {say(p["target"])}'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał rozpocząć konserwacji węzła {say(p["target"])}: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)} zakończył konserwację węzła {say(p["target"])}'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zakończyć konserwacji węzła {say(p["target"])}: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)} uruchomił gościa HA {say(p["vmid"])} na węźle {say(p["node"])}'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić gościa HA {say(p["vmid"])} na węźle {say(p["node"])}: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)} zatrzymał gościa HA {say(p["vmid"])} na węźle {say(p["node"])}'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zatrzymać gościa HA {say(p["vmid"])} na węźle {say(p["node"])}: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmigrował gościa HA {say(p["vmid"])} z węzła {say(p["node"])} (węzeł docelowy: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmigrować gościa HA {say(p["vmid"])} z węzła {say(p["node"])} (węzeł docelowy: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)} relokował gościa HA {say(p["vmid"])} z węzła {say(p["node"])} (węzeł docelowy: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał relokować gościa HA {say(p["vmid"])} z węzła {say(p["node"])} (węzeł docelowy: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)} przywrócił do działania gościa HA {say(p["vmid"])} z węzła {say(p["node"])} (węzeł docelowy: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał przywrócić do działania gościa HA {say(p["vmid"])} z węzła {say(p["node"])}: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} zaprzestał obsługi gościa HA {say(p["vmid"])} na węźle {say(p["node"])}: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zmianę flag Ceph'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić flag Ceph: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ustawił flagę Ceph {say(p["flag"])}'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał ustawić flagi Ceph {say(p["flag"])}: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zdjął flagę Ceph {say(p["flag"])}'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zdjąć flagi Ceph {say(p["flag"])}: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie OSD Ceph na dysku {say(p["dev"])} węzła {say(p["node"])}'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć OSD Ceph na dysku {say(p["dev"])} węzła {say(p["node"])}: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie OSD Ceph {say(p["osdid"])} na węźle {say(p["node"])}'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć OSD Ceph {say(p["osdid"])} na węźle {say(p["node"])}: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)} oznaczył OSD Ceph {say(p["osdid"])} na węźle {say(p["node"])} jako „in”'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał oznaczyć OSD Ceph {say(p["osdid"])} na węźle {say(p["node"])} jako „in”: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)} oznaczył OSD Ceph {say(p["osdid"])} na węźle {say(p["node"])} jako „out”'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał oznaczyć OSD Ceph {say(p["osdid"])} na węźle {say(p["node"])} jako „out”: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił przegląd (scrub) OSD Ceph {say(p["osdid"])} na węźle {say(p["node"])}'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał wykonać przeglądu (scrub) OSD Ceph {say(p["osdid"])} na węźle {say(p["node"])}: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie serwera metadanych Ceph {say(p["name"])} na węźle {say(p["node"])}'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć serwera metadanych Ceph {say(p["name"])} na węźle {say(p["node"])}: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie serwera metadanych Ceph {say(p["name"])} na węźle {say(p["node"])}'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć serwera metadanych Ceph {say(p["name"])} na węźle {say(p["node"])}: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie menedżera Ceph {say(p["id"])} na węźle {say(p["node"])}'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć menedżera Ceph {say(p["id"])} na węźle {say(p["node"])}: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie menedżera Ceph {say(p["id"])} na węźle {say(p["node"])}'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć menedżera Ceph {say(p["id"])} na węźle {say(p["node"])}: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie monitora Ceph {say(p["monid"])} na węźle {say(p["node"])}'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć monitora Ceph {say(p["monid"])} na węźle {say(p["node"])}: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie monitora Ceph {say(p["monid"])} na węźle {say(p["node"])}'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć monitora Ceph {say(p["monid"])} na węźle {say(p["node"])}: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie systemu plików Ceph {say(p["name"])}'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć systemu plików Ceph {say(p["name"])}: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie systemu plików Ceph {say(p["name"])}'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć systemu plików Ceph {say(p["name"])}: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie puli Ceph {say(p["name"])}'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć puli Ceph {say(p["name"])}: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił usunięcie puli Ceph {say(p["name"])}'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć puli Ceph {say(p["name"])}: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zmianę puli Ceph {say(p["name"])}'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić puli Ceph {say(p["name"])}: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)} skonfigurował Ceph na węźle {say(p["node"])}'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał skonfigurować Ceph na węźle {say(p["node"])}: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał konfigurację Ceph na węźle {say(p["node"])}'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać konfiguracji Ceph na węźle {say(p["node"])}: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zrestartowanie wszystkich demonów Ceph jednego rodzaju ({label("enum/ceph.service-type/", p["service-type"])})'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zrestartować wszystkich demonów Ceph jednego rodzaju ({label("enum/ceph.service-type/", p["service-type"])}): {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zatrzymanie usługi Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} na węźle {say(p["node"])}'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zatrzymać usługi Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} na węźle {say(p["node"])}: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił uruchomienie usługi Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} na węźle {say(p["node"])}'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał uruchomić usługi Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} na węźle {say(p["node"])}: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zrestartowanie usługi Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} na węźle {say(p["node"])}'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zrestartować usługi Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} na węźle {say(p["node"])}: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił zrestartowanie wszystkich demonów Ceph jednego rodzaju ({label("enum/ceph-service.service-type/", p["service-type"])}) na węźle {say(p["node"])}'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zrestartować wszystkich demonów Ceph jednego rodzaju ({label("enum/ceph-service.service-type/", p["service-type"])}) na węźle {say(p["node"])}: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał log Ceph na węźle {say(p["node"])}'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać logu Ceph na węźle {say(p["node"])}: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał ustawienia Ceph na węźle {say(p["node"])}'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać ustawień Ceph na węźle {say(p["node"])}: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił utworzenie klastra {say(p["clustername"])}'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć klastra {say(p["clustername"])}: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zlecił dołączenie do klastra, do którego należy host {say(p["hostname"])}'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał dołączyć do klastra, do którego należy host {say(p["hostname"])}: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał informacje o dołączaniu do klastra'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać informacji o dołączaniu do klastra: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął członka klastra {say(p["node"])}'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć członka klastra {say(p["node"])}: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)} dodał członka klastra {say(p["node"])}'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał dodać członka klastra {say(p["node"])}: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił opcje centrum danych'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić opcji centrum danych: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)} odczytał log klastra'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać logu klastra: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)} utracił kworum klastra na węźle {say(r["node"])}'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)} odzyskał kworum klastra na węźle {say(r["node"])}'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)} utracił na węźle {say(r["node"])} łączność z węzłem {say(p["target"])}'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)} odzyskał na węźle {say(r["node"])} łączność z węzłem {say(p["target"])}'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył mapowanie katalogu {say(p["id"])}'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć mapowania katalogu {say(p["id"])}: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął mapowanie katalogu {say(p["id"])}'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć mapowania katalogu {say(p["id"])}: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił mapowanie katalogu {say(p["id"])}'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić mapowania katalogu {say(p["id"])}: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył mapowanie PCI {say(p["id"])}'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć mapowania PCI {say(p["id"])}: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął mapowanie PCI {say(p["id"])}'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć mapowania PCI {say(p["id"])}: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił mapowanie PCI {say(p["id"])}'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić mapowania PCI {say(p["id"])}: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył mapowanie USB {say(p["id"])}'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć mapowania USB {say(p["id"])}: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął mapowanie USB {say(p["id"])}'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć mapowania USB {say(p["id"])}: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił mapowanie USB {say(p["id"])}'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić mapowania USB {say(p["id"])}: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył model procesora {say(p["cputype"])}'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć modelu procesora {say(p["cputype"])}: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił model procesora {say(p["cputype"])}'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić modelu procesora {say(p["cputype"])}: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął model procesora {say(p["cputype"])}'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć modelu procesora {say(p["cputype"])}: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął pulę {say(p["poolid"])}'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć puli {say(p["poolid"])}: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)} utworzył pulę {say(p["poolid"])}'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał utworzyć puli {say(p["poolid"])}: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmienił pulę {say(p["poolid"])}'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zmienić puli {say(p["poolid"])}: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)} dodał członków do puli {say(p["poolid"])} (goście: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; magazyny: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał dodać członków do puli {say(p["poolid"])} (goście: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; magazyny: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)} usunął członków z puli {say(p["poolid"])} (goście: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; magazyny: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał usunąć członków z puli {say(p["poolid"])} (goście: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; magazyny: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)} wykrył, że plik konfiguracyjny {say(p["file"])} zmieniono bez wywołania API (zmienił: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)} wykrył, że plik konfiguracyjny {say(p["file"])} utworzono bez wywołania API (utworzył: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)} wykrył, że plik konfiguracyjny {say(p["file"])} usunięto bez wywołania API (usunął: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)} wykrył, że plik konfiguracyjny {say(p["file"])} przeniesiono do {say(p["target"])} bez wywołania API (przeniósł: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał odczytać pliku konfiguracyjnego {say(p["file"])}: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)} zweryfikował konfigurację klastra na węźle {say(r["node"])}'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nie zdołał zweryfikować konfiguracji klastra na węźle {say(r["node"])}: {why(r)}'

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
