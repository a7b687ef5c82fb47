"""Messages in Čeština (cs). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='cs',
    name='Čeština',
    direction='ltr',
    plural='nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);',
    categories={'other': 2, 'one': 0, 'few': 1},
    group='\xa0',
    decimal=',',
    least_grouped=1,
    date=('d', "'. ", 'M', "'. ", 'y'),
    months=(),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': 'pokus',
    'status/success': 'úspěch',
    'status/failure': 'neúspěch',
    'severity/info': 'informace',
    'severity/notice': 'upozornění',
    'severity/warning': 'varování',
    'severity/error': 'chyba',
    'boolean/true': 'ano',
    'boolean/false': 'ne',
    'reason/denied': 'není dovoleno',
    'reason/invalid': 'neplatný požadavek',
    'reason/not-found': 'takový objekt neexistuje',
    'reason/conflict': 'v rozporu se současným stavem',
    'reason/unavailable': 'není k dispozici',
    'reason/timeout': 'překročen časový limit',
    'reason/cancelled': 'zrušeno',
    'reason/error': 'neznámá chyba',
    'heading/time': 'Čas',
    'heading/message': 'Co se stalo',
    'heading/event': 'Událost',
    'heading/status': 'Výsledek',
    'heading/severity': 'Závažnost',
    'heading/area': 'Oblast',
    'heading/action': 'Akce',
    'heading/object': 'Objekt',
    'heading/subject': 'Kdo',
    'heading/source': 'Odkud',
    'heading/node': 'Uzel',
    'heading/process': 'Proces',
    'heading/request': 'Požadavek',
    'heading/params': 'Parametry',
    'heading/changes': 'Změny',
    'heading/error': 'Chyba',
    'heading/sequence': 'Pořadové číslo',
    'heading/invalid': 'V rozporu s deklarací',
    'heading/count': 'Počet',
    'heading/hour': 'Hodina',
    'word/unknown': '(neznámo)',
    'word/before': 'před změnou',
    'word/after': 'po změně',
    'word/damaged': 'poškozený řádek',
    'word/torn': 'useknutý řádek',
    'word/newer': 'zapsáno novější verzí',
    'sentence/attempt': '{subject} se chystá provést akci: {action} ({kind} {object})',
    'sentence/other': '{subject} provedl akci: {action} ({kind} {object})',
    'action/acquire': 'získat',
    'action/add': 'přidat',
    'action/add-member': 'přidat člena',
    'action/apply': 'uplatnit',
    'action/arm': 'uvést do pohotovosti',
    'action/assign-groups': 'přiřadit skupiny',
    'action/autocreate': 'vytvořit automaticky',
    'action/batch-execute': 'vykonat příkazy',
    'action/browse': 'procházet',
    'action/bulk-migrate': 'hromadně přestěhovat',
    'action/bulk-restart': 'hromadně restartovat',
    'action/bulk-shutdown': 'hromadně vypnout',
    'action/bulk-start': 'hromadně spustit',
    'action/bulk-suspend': 'hromadně pozastavit',
    'action/call': 'zavolat',
    'action/call-unknown': 'zavolat neznámou metodu',
    'action/call-with-token': 'zavolat s API tokenem',
    'action/change-password': 'změnit heslo',
    'action/classify': 'zařadit',
    'action/clone': 'naklonovat',
    'action/close': 'zavřít',
    'action/confirm': 'potvrdit',
    'action/connect': 'připojit se',
    'action/convert-to-template': 'převést na šablonu',
    'action/copy': 'zkopírovat',
    'action/crash': 'zhavarovat',
    'action/create': 'vytvořit',
    'action/dbus-vmstate-start': 'spustit stavový server',
    'action/dbus-vmstate-stop': 'zastavit stavový server',
    'action/deactivate': 'deaktivovat',
    'action/delete': 'smazat',
    'action/detach': 'odpojit',
    'action/disable': 'zakázat',
    'action/disarm': 'vyřadit z pohotovosti',
    'action/download': 'stáhnout',
    'action/download-template': 'stáhnout šablonu',
    'action/edit': 'upravit',
    'action/enable': 'povolit',
    'action/enter-maintenance': 'zahájit údržbu',
    'action/exec': 'spustit program',
    'action/exec-status': 'přečíst výsledek programu',
    'action/export': 'exportovat',
    'action/fail': 'selhat',
    'action/fence': 'izolovat',
    'action/file-read': 'přečíst soubor',
    'action/file-write': 'zapsat soubor',
    'action/finish': 'dokončit',
    'action/finish-sync': 'dokončit synchronizaci',
    'action/force-release': 'vynutit uvolnění',
    'action/fs-freeze': 'zmrazit souborové systémy',
    'action/fs-freeze-status': 'přečíst stav zmrazení',
    'action/fs-thaw': 'rozmrazit souborové systémy',
    'action/fs-trim': 'provést trim souborových systémů',
    'action/grant': 'udělit',
    'action/hibernate': 'hibernovat',
    'action/ignore': 'ignorovat',
    'action/impersonate': 'zahájit relaci jako jiný uživatel',
    'action/init': 'zprovoznit',
    'action/initialize-gpt': 'inicializovat',
    'action/interrupt': 'přerušit',
    'action/join': 'připojit do klastru',
    'action/leave-maintenance': 'ukončit údržbu',
    'action/list': 'vypsat',
    'action/list-tfa': 'vypsat druhé faktory',
    'action/load': 'načíst',
    'action/lock': 'uzamknout',
    'action/lock-totp': 'uzamknout TOTP',
    'action/login': 'přihlásit se',
    'action/login-first-factor': 'prokázat první faktor',
    'action/login-openid': 'přihlásit se přes OpenID',
    'action/login-second-factor': 'prokázat druhý faktor',
    'action/logout': 'odhlásit se',
    'action/lose': 'ztratit',
    'action/mark-in': 'označit jako in',
    'action/mark-out': 'označit jako out',
    'action/migrate': 'přestěhovat',
    'action/migrate-in': 'připravit příjem',
    'action/migrate-in-connect': 'přijmout',
    'action/miss': 'zjistit chybějící',
    'action/move': 'přesunout',
    'action/open': 'otevřít',
    'action/order': 'objednat',
    'action/override': 'stanovit odchylně',
    'action/ping': 'poslat ping',
    'action/protect': 'zapnout ochranu',
    'action/prune': 'prořezat',
    'action/pull': 'natáhnout',
    'action/query': 'dotázat se',
    'action/read': 'přečíst',
    'action/read-cloudinit': 'přečíst data cloud-init',
    'action/read-config': 'přečíst konfiguraci',
    'action/read-effective': 'přečíst výsledný stav',
    'action/read-join-info': 'přečíst informace pro připojení',
    'action/read-log': 'přečíst záznam událostí',
    'action/read-report': 'přečíst hlášení',
    'action/reassign': 'přeřadit',
    'action/reboot': 'restartovat',
    'action/recover': 'obnovit provoz',
    'action/redact': 'začernit důvěrné údaje',
    'action/refresh': 'obnovit údaje',
    'action/refuse': 'odmítnout',
    'action/regain': 'získat zpět',
    'action/regenerate-cloudinit': 'znovu vytvořit data cloud-init',
    'action/register': 'zaregistrovat',
    'action/release': 'uvolnit',
    'action/reload': 'znovu načíst',
    'action/relocate': 'přemístit',
    'action/remote-migrate': 'přestěhovat do jiného klastru',
    'action/remove': 'odebrat',
    'action/remove-member': 'odebrat člena',
    'action/rename': 'přejmenovat',
    'action/renew': 'obnovit platnost',
    'action/request-ceph-install': 'vyžádat instalaci Ceph',
    'action/request-spice': 'vyžádat konzoli SPICE',
    'action/request-term': 'vyžádat textovou konzoli',
    'action/request-upgrade-shell': 'vyžádat shell pro přechod na novější verze',
    'action/request-vnc': 'vyžádat konzoli VNC',
    'action/reset': 'resetovat',
    'action/resize': 'změnit velikost',
    'action/restart': 'restartovat',
    'action/restore': 'obnovit',
    'action/restore-files': 'obnovit soubory',
    'action/resume': 'obnovit běh',
    'action/revert': 'zahodit změny',
    'action/revert-pending': 'zahodit čekající změny',
    'action/revoke': 'odejmout',
    'action/rollback': 'vrátit do dřívějšího stavu',
    'action/rotate': 'rotovat',
    'action/run': 'vykonat',
    'action/run-low': 'docházet',
    'action/scan-cifs': 'vyhledat sdílené složky',
    'action/scan-iscsi': 'vyhledat iSCSI cíle',
    'action/scan-nfs': 'vyhledat exporty',
    'action/scan-pbs': 'vyhledat úložiště dat',
    'action/scrub': 'provést kontrolu (scrub)',
    'action/send-command': 'poslat příkaz',
    'action/send-key': 'poslat stisky kláves',
    'action/send-monitor-command': 'poslat příkaz monitoru',
    'action/set': 'nastavit',
    'action/set-password': 'nastavit heslo',
    'action/shutdown': 'vypnout',
    'action/start': 'spustit',
    'action/start-openid': 'zahájit přihlášení přes OpenID',
    'action/start-registration': 'zahájit registraci',
    'action/step': 'přeskočit',
    'action/stop': 'zastavit',
    'action/stop-running': 'zastavit probíhající',
    'action/suspend': 'pozastavit',
    'action/suspend-disk': 'uspat na disk',
    'action/suspend-hybrid': 'uspat do paměti a na disk',
    'action/suspend-ram': 'uspat do paměti',
    'action/sync': 'synchronizovat',
    'action/sync-preview': 'zobrazit náhled synchronizace',
    'action/test': 'vyzkoušet',
    'action/unlock': 'odemknout',
    'action/unprotect': 'vypnout ochranu',
    'action/unset': 'zrušit',
    'action/update': 'změnit',
    'action/update-groups': 'změnit skupiny',
    'action/upload': 'nahrát',
    'action/use': 'použít',
    'action/use-disabled-account': 'použít zakázaný účet',
    'action/use-expired': 'použít prošlé',
    'action/use-expired-account': 'použít účet s prošlou platností',
    'action/use-incomplete': 'použít neúplné',
    'action/use-without-csrf': 'použít bez tokenu CSRF',
    'action/verify': 'ověřit',
    'action/verify-privileges': 'ověřit oprávnění',
    'action/verify-vnc-ticket': 'ověřit tiket VNC',
    'action/wake': 'probudit',
    'action/warn': 'skončit s varováními',
    'action/wipe': 'vymazat',
    'action/write': 'zapsat',
    'object/tfa': 'druhý faktor',
    'object/token': 'API token',
    'area/audit': 'Systém auditu',
    'object/audit': 'služba auditu',
    'object/audit-catalog': 'katalog událostí',
    'object/audit-key': 'klíč pro otisky hodnot',
    'object/audit-log': 'protokol auditu',
    'object/audit-policy': 'zásady auditu',
    'object/audit-record': 'záznam auditu',
    'object/clock': 'hodiny',
    'fallback/audit.catalog': 'neznámá',
    'fallback/audit.last': 'neznámý čas',
    'fallback/audit-catalog.previous': 'žádná',
    'area/session': 'Relace',
    'object/cli': 'příkaz',
    'object/session': 'relace',
    'object/ticket': 'tiket',
    'fallback/ticket.username': 'neznámý',
    'fallback/cli.login': 'neznámý uživatel',
    'area/authorization': 'Autorizace',
    'object/connection': 'spojení',
    'object/request': 'volání API',
    'area/access': 'Uživatelé a oprávnění',
    'object/acl': 'oprávnění',
    'object/group': 'skupina',
    'object/realm': 'oblast ověřování',
    'object/realm-sync-job': 'úloha synchronizace oblasti ověřování',
    'object/role': 'role',
    'object/user': 'uživatel',
    'enum/sync-scope/users': 'uživatelé',
    'enum/sync-scope/groups': 'skupiny',
    'enum/sync-scope/both': 'uživatelé a skupiny',
    'fallback/acl.users': 'žádní',
    'fallback/acl.groups': 'žádné',
    'fallback/acl.tokens': 'žádné',
    'fallback/acl.read-effective.userid': 'vlastní',
    'enum/tfa.type/totp': 'kódy z aplikace',
    'enum/tfa.type/u2f': 'klíč U2F',
    'enum/tfa.type/webauthn': 'klíč WebAuthn',
    'enum/tfa.type/recovery': 'záchranné klíče',
    'enum/tfa.type/yubico': 'kódy YubiKey',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': 'bez šifrování',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': 'Certifikáty',
    'object/acme-account': 'účet ACME',
    'object/acme-plugin': 'zásuvný modul ACME',
    'object/certificate': 'certifikát',
    'enum/acme-plugin.type/dns': 'záznam v DNS',
    'enum/acme-plugin.type/standalone': 'webový server na uzlu',
    'fallback/acme-account.name': 'default',
    'area/notification': 'Notifikace a metriky',
    'object/gotify-endpoint': 'koncový bod Gotify',
    'object/metric-server': 'server metrik',
    'object/notification-matcher': 'hledání shod pro notifikace',
    'object/notification-target': 'cíl notifikací',
    'object/sendmail-endpoint': 'koncový bod sendmail',
    'object/smtp-endpoint': 'koncový bod SMTP',
    'object/webhook-endpoint': 'koncový bod webhook',
    'enum/notification-matcher.mode/all': 'všechny podmínky',
    'enum/notification-matcher.mode/any': 'jedna z podmínek',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': 'bez komprese',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': 'bez šifrování',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': 'Uzly',
    'object/apt-index': 'seznam balíčků',
    'object/apt-repository': 'repozitář balíčků',
    'object/journal': 'žurnál systemd',
    'object/node': 'uzel',
    'object/node-config': 'nastavení uzlu',
    'object/service': 'služba',
    'object/subscription': 'předplatné',
    'object/syslog': 'syslog',
    'enum/node.command/reboot': 'restartovat',
    'enum/node.command/shutdown': 'vypnout',
    'area/network': 'Síť uzlů',
    'object/network-config': 'konfigurace sítě',
    'object/network-interface': 'síťové rozhraní',
    'object/node-dns': 'jmenné servery',
    'object/node-hosts': 'soubor hosts',
    'object/node-time': 'časové pásmo',
    'enum/network-interface.type/bridge': 'linuxový most',
    'enum/network-interface.type/bond': 'linuxové spřažení',
    'enum/network-interface.type/eth': 'síťová karta',
    'enum/network-interface.type/alias': 'alias',
    'enum/network-interface.type/vlan': 'linuxová VLAN',
    'enum/network-interface.type/fabric': 'rozhraní přediva SDN',
    'enum/network-interface.type/OVSBridge': 'most Open vSwitch',
    'enum/network-interface.type/OVSBond': 'spřažení Open vSwitch',
    'enum/network-interface.type/OVSPort': 'port Open vSwitch',
    'enum/network-interface.type/OVSIntPort': 'interní port Open vSwitch',
    'enum/network-interface.type/vnet': 'síť VNet SDN',
    'enum/network-interface.type/unknown': 'neznámé',
    'enum/network-interface.bond_mode/balance-rr': 'postupné střídání (round robin)',
    'enum/network-interface.bond_mode/active-backup': 'jedno v činnosti, ostatní v záloze',
    'enum/network-interface.bond_mode/balance-xor': 'výběr podle otisku',
    'enum/network-interface.bond_mode/broadcast': 'vše přes každé',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': 'přizpůsobivě při odesílání',
    'enum/network-interface.bond_mode/balance-alb': 'přizpůsobivě při odesílání i příjmu',
    'enum/network-interface.bond_mode/balance-slb': 'podle zdrojové adresy (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP podle zdrojové adresy (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP podle spojení (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'MAC adresy',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'MAC a IP adresy',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'IP adresy a porty',
    'area/task': 'Úkoly',
    'object/job': 'naplánovaná úloha',
    'object/task': 'úkol',
    'fallback/task.id': 'systém',
    'enum/job.kind/vzdump': 'záloha',
    'enum/job.kind/replication': 'replikace',
    'enum/job.kind/realm-sync': 'synchronizace oblasti ověřování',
    'enum/job.origin/schedule': 'nadešel její čas',
    'enum/job.origin/missed': 'její čas uplynul, když byl uzel vypnutý',
    'enum/job.origin/retry': 'předtím se nezdařila',
    'enum/job.origin/asked': 'někdo si ji vyžádal',
    'area/console': 'Konzole',
    'object/guest-console': 'konzole hosta',
    'object/node-console': 'konzole uzlu',
    'object/root-shell': 'shell uživatele root',
    'enum/close-reason/closed': 'zavřel ji ten, kdo ji měl otevřenou',
    'enum/close-reason/ended': 'skončilo to, co zobrazovala',
    'enum/close-reason/stopped': 'ukončil ji uzel',
    'enum/close-reason/lost': 'přerušila se',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': 'pouze text',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': 'přihlášení',
    'enum/node-console.cmd/upgrade': 'přechod na novější verze balíčků',
    'enum/node-console.cmd/ceph_install': 'instalace Ceph',
    'enum/root-shell.via/console': 'konzole uzlu, bez hesla',
    'enum/root-shell.via/login': 'výzva k přihlášení v konzoli uzlu',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': 'obrazovka a klávesnice stroje',
    'area/vm': 'Virtuální stroje',
    'object/vm': 'virtuální stroj',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': 'jiný',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 nebo 2012',
    'enum/vm.ostype/win10': 'Windows 10, 2016 nebo 2019',
    'enum/vm.ostype/win11': 'Windows 11, 2022 nebo 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 nebo novější',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': 'šifrované',
    'enum/vm.migration_type/insecure': 'nešifrované',
    'enum/vm.dbus-vmstate-start.action/start': 'spuštěn',
    'enum/vm.dbus-vmstate-start.action/stop': 'zastaven',
    'enum/vm.read-cloudinit.type/user': 'uživatelé a programy',
    'enum/vm.read-cloudinit.type/network': 'síť',
    'enum/vm.read-cloudinit.type/meta': 'údaje, které určují hosta',
    'enum/vm.dbus-vmstate-stop.action/start': 'spuštěn',
    'enum/vm.dbus-vmstate-stop.action/stop': 'zastaven',
    'area/container': 'Kontejnery',
    'object/container': 'kontejner',
    'enum/container.cmode/shell': 'shell bez přihlášení',
    'enum/container.cmode/console': 'zařízení konzole',
    'enum/container.cmode/tty': 'terminál',
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
    'enum/container.ostype/unmanaged': 'žádný z přizpůsobovaných',
    'area/snapshot': 'Zachycené stavy a disky hostů',
    'object/container-disk': 'disk kontejneru',
    'object/container-snapshot': 'zachycený stav kontejneru',
    'object/vm-disk': 'disk virtuálního stroje',
    'object/vm-snapshot': 'zachycený stav virtuálního stroje',
    'fallback/vm-disk.storage': 'neznámé',
    'fallback/container-disk.storage': 'neznámé',
    'area/guest-agent': 'Agent hosta',
    'object/guest-agent': 'agent hosta',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': 'zmrazit souborové systémy',
    'enum/guest-agent.send-command.command/fsfreeze-status': 'přečíst stav zmrazení',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': 'rozmrazit souborové systémy',
    'enum/guest-agent.send-command.command/fstrim': 'provést trim souborových systémů',
    'enum/guest-agent.send-command.command/get-fsinfo': 'přečíst souborové systémy',
    'enum/guest-agent.send-command.command/get-host-name': 'přečíst název stroje',
    'enum/guest-agent.send-command.command/get-memory-block-info': 'přečíst velikost bloků paměti',
    'enum/guest-agent.send-command.command/get-memory-blocks': 'přečíst bloky paměti',
    'enum/guest-agent.send-command.command/get-osinfo': 'přečíst operační systém',
    'enum/guest-agent.send-command.command/get-time': 'přečíst hodiny',
    'enum/guest-agent.send-command.command/get-timezone': 'přečíst časové pásmo',
    'enum/guest-agent.send-command.command/get-users': 'přečíst přihlášené uživatele',
    'enum/guest-agent.send-command.command/get-vcpus': 'přečíst procesory',
    'enum/guest-agent.send-command.command/info': 'přečíst schopnosti agenta hosta',
    'enum/guest-agent.send-command.command/network-get-interfaces': 'přečíst síťová rozhraní',
    'enum/guest-agent.send-command.command/ping': 'požádat o odpověď',
    'enum/guest-agent.send-command.command/shutdown': 'vypnout',
    'enum/guest-agent.send-command.command/suspend-disk': 'uspat na disk',
    'enum/guest-agent.send-command.command/suspend-hybrid': 'uspat do paměti a na disk',
    'enum/guest-agent.send-command.command/suspend-ram': 'uspat do paměti',
    'area/bulk': 'Hromadné akce',
    'object/guest-set': 'hosté klastru',
    'object/node-guest-set': 'hosté uzlu',
    'area/storage': 'Úložiště',
    'object/oci-repository': 'repozitář OCI',
    'object/storage': 'úložiště',
    'object/storage-server': 'server úložiště',
    'object/url': 'URL',
    'object/volume': 'svazek',
    'enum/file-kind/iso': 'obraz ISO',
    'enum/file-kind/vztmpl': 'šablona kontejneru',
    'enum/file-kind/import': 'obraz z jiného produktu',
    'enum/image-format/raw': 'holý obraz',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': 'samostatná složka',
    'enum/image-format/vmdk': 'obraz VMware',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'sdílená složka CIFS',
    'enum/storage.type/dir': 'složka',
    'enum/storage.type/esxi': 'hostitel ESXi',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': 'iSCSI bez jádra systému',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'thin fond LVM',
    'enum/storage.type/nfs': 'export NFS',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS přes iSCSI',
    'enum/storage.type/zfspool': 'fond ZFS',
    'enum/storage.preallocation/off': 'nic',
    'enum/storage.preallocation/metadata': 'metadata',
    'enum/storage.preallocation/falloc': 'vše jako nezapsané',
    'enum/storage.preallocation/full': 'vše jako nuly',
    'enum/storage.smbversion/default': 'nejnovější, kterou znají obě strany',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': 'nejnovější SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': 'Zálohy',
    'object/backup': 'záloha',
    'object/backup-job': 'úloha zálohování',
    'enum/backup-compression/0': 'bez komprese',
    'enum/backup-compression/1': 'LZO jako obvykle',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': 'běží dál',
    'enum/backup-mode/suspend': 'je pozastaven',
    'enum/backup-mode/stop': 'je zastaven',
    'enum/change-detection/legacy': 'čte se vše',
    'enum/change-detection/data': 'čte se vše, data zvlášť',
    'enum/change-detection/metadata': 'podle velikosti a času',
    'enum/mail-occasion/always': 'vždy',
    'enum/mail-occasion/failure': 'po neúspěchu',
    'enum/notification-mode/auto': 'e-mail, pokud jsou zadány adresy',
    'enum/notification-mode/legacy-sendmail': 'e-mail',
    'enum/notification-mode/notification-system': 'cíle a hledání shod',
    'fallback/backup-job.create.id': 's vygenerovaným identifikátorem',
    'fallback/backup-job.vmid': 'všichni nebo ti z fondu',
    'fallback/backup.vmid': 'všichni nebo ti z fondu',
    'enum/backup.type/qemu': 'virtuální stroje',
    'enum/backup.type/lxc': 'kontejnery',
    'area/replication': 'Replikace',
    'object/replication-job': 'úloha replikace',
    'enum/replication-job.type/local': 'v rámci klastru',
    'enum/replication-job.remove_job/local': 'její zachycené stavy na zdroji',
    'enum/replication-job.remove_job/full': 'její zachycené stavy i kopie',
    'area/disk': 'Disky uzlů',
    'object/directory-mount': 'souborový systém',
    'object/lvm-thinpool': 'thin fond LVM',
    'object/lvm-vg': 'skupina svazků LVM',
    'object/node-disk': 'disk',
    'object/zfs-pool': 'fond ZFS',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': 'bez redundance',
    'enum/zfs-pool.raidlevel/mirror': 'zrcadlení',
    'enum/zfs-pool.raidlevel/raid10': 'prokládání přes zrcadla',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'obvyklá pro ZFS',
    'enum/zfs-pool.compression/off': 'bez komprese',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': 'posloupnosti nul',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': 'Brána firewall',
    'object/cluster-firewall-alias': 'alias brány firewall klastru',
    'object/cluster-firewall-ipset': 'sada IP klastru',
    'object/cluster-firewall-ipset-entry': 'položka sady IP klastru',
    'object/cluster-firewall-options': 'předvolby brány firewall klastru',
    'object/cluster-firewall-rule': 'pravidlo brány firewall klastru',
    'object/firewall-group': 'skupina zabezpečení',
    'object/group-firewall-rule': 'pravidlo skupiny zabezpečení',
    'object/guest-firewall-alias': 'alias brány firewall hosta',
    'object/guest-firewall-ipset': 'sada IP hosta',
    'object/guest-firewall-ipset-entry': 'položka sady IP hosta',
    'object/guest-firewall-log': 'záznam událostí brány firewall hosta',
    'object/guest-firewall-options': 'předvolby brány firewall hosta',
    'object/guest-firewall-rule': 'pravidlo brány firewall hosta',
    'object/node-firewall-log': 'záznam událostí brány firewall uzlu',
    'object/node-firewall-options': 'předvolby brány firewall uzlu',
    'object/node-firewall-rule': 'pravidlo brány firewall uzlu',
    'object/vnet-firewall-options': 'předvolby brány firewall sítě VNet',
    'object/vnet-firewall-rule': 'pravidlo brány firewall sítě VNet',
    'enum/log-level/emerg': 'havarijní stav',
    'enum/log-level/alert': 'poplach',
    'enum/log-level/crit': 'kritická chyba',
    'enum/log-level/err': 'chyba',
    'enum/log-level/warning': 'varování',
    'enum/log-level/notice': 'upozornění',
    'enum/log-level/info': 'informace',
    'enum/log-level/debug': 'ladění',
    'enum/log-level/nolog': 'bez záznamu',
    'enum/rule-direction/in': 'příchozí',
    'enum/rule-direction/out': 'odchozí',
    'enum/rule-direction/forward': 'předávané',
    'enum/rule-direction/group': 'skupina zabezpečení',
    'area/sdn': 'Softwarově definovaná síť',
    'object/sdn': 'konfigurace SDN',
    'object/sdn-controller': 'kontrolér SDN',
    'object/sdn-dns': 'DNS server SDN',
    'object/sdn-fabric': 'předivo SDN',
    'object/sdn-fabric-node': 'uzel přediva SDN',
    'object/sdn-ip': 'mapování IP SDN',
    'object/sdn-ipam': 'IPAM SDN',
    'object/sdn-lock': 'zámek SDN',
    'object/sdn-subnet': 'podsíť SDN',
    'object/sdn-vnet': 'síť VNet SDN',
    'object/sdn-zone': 'zóna SDN',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': 'most na každém uzlu',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': 'Vysoká dostupnost',
    'object/ha-group': 'skupina HA',
    'object/ha-guest': 'host HA',
    'object/ha-manager': 'správce HA',
    'object/ha-node': 'uzel HA',
    'object/ha-resource': 'prostředek HA',
    'object/ha-rule': 'pravidlo HA',
    'enum/ha-resource.state/started': 'udržovaný v běhu',
    'enum/ha-resource.state/stopped': 'udržovaný v zastaveném stavu',
    'enum/ha-resource.state/enabled': 'udržovaný v běhu (starý název)',
    'enum/ha-resource.state/disabled': 'zastavený, provoz se neobnovuje',
    'enum/ha-resource.state/ignored': 'ponechaný bez dohledu',
    'enum/ha-resource.type/ct': 'kontejner',
    'enum/ha-resource.type/vm': 'virtuální stroj',
    'enum/ha-rule.type/node-affinity': 'prostředky a uzly',
    'enum/ha-rule.type/resource-affinity': 'prostředky mezi sebou',
    'enum/ha-rule.affinity/positive': 'společně',
    'enum/ha-rule.affinity/negative': 'odděleně',
    'enum/ha-manager.resource-mode/freeze': 'nic se s nimi nedělá',
    'enum/ha-manager.resource-mode/ignore': 'jsou jako ostatní hosté',
    'fallback/ha-guest.target': 'neznámý',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'příznak Ceph',
    'object/ceph-fs': 'souborový systém Ceph',
    'object/ceph-log': 'záznam událostí Ceph',
    'object/ceph-mds': 'server metadat Ceph',
    'object/ceph-mgr': 'správce Ceph',
    'object/ceph-mon': 'monitor Ceph',
    'object/ceph-osd': 'OSD Ceph',
    'object/ceph-pool': 'fond Ceph',
    'object/ceph-service': 'služba Ceph',
    'object/ceph-setting': 'nastavení Ceph',
    'enum/ceph-pool.application/rbd': 'bloková zařízení',
    'enum/ceph-pool.application/cephfs': 'souborový systém',
    'enum/ceph-pool.application/rgw': 'objektové úložiště',
    'enum/ceph-pool.pg_autoscale_mode/on': 'automaticky',
    'enum/ceph-pool.pg_autoscale_mode/off': 'ručně',
    'enum/ceph-pool.pg_autoscale_mode/warn': 'ručně s varováním',
    'enum/ceph.service-type/mon': 'monitory',
    'enum/ceph.service-type/mgr': 'správci',
    'enum/ceph.service-type/mds': 'servery metadat',
    'enum/ceph.service-type/osd': 'OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSD',
    'area/cluster': 'Klastr',
    'object/cluster': 'klastr',
    'object/cluster-contact': 'spojení s uzlem',
    'object/cluster-log': 'záznam událostí klastru',
    'object/cluster-member': 'člen klastru',
    'object/datacenter-options': 'předvolby datacentra',
    'object/quorum': 'kvórum',
    'enum/datacenter-options.console/applet': 'Java applet, už není k dispozici',
    'enum/datacenter-options.console/vv': 'prohlížeč SPICE',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': 'Mapování',
    'object/cpu-model': 'model procesoru',
    'object/dir-mapping': 'mapování složky',
    'object/pci-mapping': 'mapování PCI',
    'object/usb-mapping': 'mapování USB',
    'area/pool': 'Fondy',
    'object/pool': 'fond',
    'fallback/pool.storage': 'žádná',
    'fallback/pool.vms': 'žádní',
    'area/configuration': 'Konfigurační soubory',
    'object/configuration': 'konfigurace',
    'object/configuration-file': 'konfigurační soubor',
    'fallback/configuration-file.editor': 'někdo neznámý',
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
        return f'{who(r)} spustil zaznamenávání auditu na uzlu {say(r["node"])} (verze katalogu: {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]})'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit zaznamenávání auditu na uzlu {say(r["node"])}: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zastavil zaznamenávání auditu na uzlu {say(r["node"])}'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} zjistil, že zaznamenávání auditu na uzlu {say(r["node"])} zhavarovalo (poslední záznam: {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]}): {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} znovu zaznamenává audit na uzlu {say(r["node"])} po {number(p["duration"])} sekundě'
        if f == 1:
            return f'{who(r)} znovu zaznamenává audit na uzlu {say(r["node"])} po {number(p["duration"])} sekundách'
        return f'{who(r)} znovu zaznamenává audit na uzlu {say(r["node"])} po {number(p["duration"])} sekundách'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vykonat {say(p["event"])} na uzlu {say(r["node"])}, protože audit nelze zaznamenávat: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil zásady auditu'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit zásady auditu: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)} načetl zásady auditu na uzlu {say(r["node"])}'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl načíst zásady auditu na uzlu {say(r["node"])}: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)} stanovil odchylné zásady auditu pro uzel {say(p["target"])}'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl stanovit odchylné zásady auditu pro uzel {say(p["target"])}: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)} odebral odchylné zásady auditu pro uzel {say(p["target"])}'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl odebrat odchylné zásady auditu pro uzel {say(p["target"])}: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)} zobrazil protokol auditu na uzlu {say(r["node"])}'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zobrazit protokol auditu na uzlu {say(r["node"])}: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)} exportoval protokol auditu z uzlu {say(r["node"])} jako {say(p["format"])}'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl exportovat protokol auditu z uzlu {say(r["node"])} jako {say(p["format"])}: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)} založil protokol auditu {say(p["file"])} na uzlu {say(r["node"])}'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl založit protokol auditu {say(p["file"])} na uzlu {say(r["node"])}: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)} rotoval protokol auditu {say(p["file"])} na uzlu {say(r["node"])}'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl rotovat protokol auditu {say(p["file"])} na uzlu {say(r["node"])}: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        f = form(p["files"])
        if f == 0:
            return f'{who(r)} odebral {number(p["files"])} starý soubor protokolu auditu na uzlu {say(r["node"])}'
        if f == 1:
            return f'{who(r)} odebral {number(p["files"])} staré soubory protokolu auditu na uzlu {say(r["node"])}'
        return f'{who(r)} odebral {number(p["files"])} starých souborů protokolu auditu na uzlu {say(r["node"])}'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl odebrat staré soubory protokolu auditu na uzlu {say(r["node"])}: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zapisovat do protokolu auditu {say(p["file"])} na uzlu {say(r["node"])}: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        f = form(p["lost"])
        if f == 0:
            return f'{who(r)} ztratil {number(p["lost"])} záznam auditu na uzlu {say(r["node"])}: {why(r)}'
        if f == 1:
            return f'{who(r)} ztratil {number(p["lost"])} záznamy auditu na uzlu {say(r["node"])}: {why(r)}'
        return f'{who(r)} ztratil {number(p["lost"])} záznamů auditu na uzlu {say(r["node"])}: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        f = form(p["missing"])
        if f == 0:
            return f'{who(r)} postrádá {number(p["missing"])} záznam v protokolu auditu {say(p["file"])} uzlu {say(r["node"])}: {why(r)}'
        if f == 1:
            return f'{who(r)} postrádá {number(p["missing"])} záznamy v protokolu auditu {say(p["file"])} uzlu {say(r["node"])}: {why(r)}'
        return f'{who(r)} postrádá {number(p["missing"])} záznamů v protokolu auditu {say(p["file"])} uzlu {say(r["node"])}: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)} ověřil protokol auditu uzlu {say(r["node"])}'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl ověřit protokol auditu uzlu {say(r["node"])}: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)} má už jen {size(p["free"])} volného místa pro protokol auditu {say(p["file"])} na uzlu {say(r["node"])}'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl začernit důvěrné údaje v záznamu o události {say(p["event"])} na uzlu {say(r["node"])}: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} zavolal {say(p["method"])} {say(p["path"])} na uzlu {say(r["node"])}, čemuž neodpovídá žádná událost: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil katalog událostí na uzlu {say(r["node"])} (předchozí verze: {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}, nová: {say(p["catalog"])})'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)} vyměnil klíč pro otisky hodnot na uzlu {say(r["node"])}'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vyměnit klíč pro otisky hodnot na uzlu {say(r["node"])}: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)} zjistil skok hodin uzlu {say(r["node"])} o {number(p["offset"])} s'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)} se přihlásil z adresy {whence(r)}'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} se nemohl přihlásit z adresy {whence(r)}: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)} prokázal první faktor z adresy {whence(r)}'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)} se přihlásil z adresy {whence(r)} pomocí druhého faktoru'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl prokázat druhý faktor z adresy {whence(r)}: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)} obnovil relaci z adresy {whence(r)}'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl obnovit relaci z adresy {whence(r)}: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)} zahájil relaci jako {say(p["username"])} z adresy {whence(r)}'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zahájit relaci jako {say(p["username"])} z adresy {whence(r)}: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)} prokázal oprávnění k {say(p["path"])} z adresy {whence(r)}'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl prokázat oprávnění k {say(p["path"])} z adresy {whence(r)}: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} předložil platný tiket ke konzoli pro {say(p["path"])}'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} nemohl předložit platný tiket ke konzoli pro {say(p["path"])}: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)} požádal o přihlášení přes OpenID v oblasti ověřování {say(p["realm"])}'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nemohl zahájit přihlášení přes OpenID v oblasti ověřování {say(p["realm"])}: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)} se přihlásil přes OpenID z adresy {whence(r)}'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} se nemohl přihlásit přes OpenID: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)} se odhlásil z adresy {whence(r)}'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} se nemohl odhlásit z adresy {whence(r)}: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl použít zakázaný účet {say(p["username"])} z adresy {whence(r)}: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl použít účet {say(p["username"])} s prošlou platností z adresy {whence(r)}: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nemohl zavolat {say(p["method"])} {say(p["path"])} s neplatným tiketem (uživatel: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nemohl zavolat {say(p["method"])} {say(p["path"])} s prošlým tiketem (uživatel: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nemohl zavolat {say(p["method"])} {say(p["path"])} bez druhého faktoru (uživatel: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nemohl zavolat {say(p["method"])} {say(p["path"])}, protože chyběl token CSRF (uživatel: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}): {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nemohl zavolat {say(p["method"])} {say(p["path"])} s API tokenem {say(p["tokenid"])} uživatele {say(p["userid"])}: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} nemohl zavolat {say(p["method"])} {say(p["path"])} s prošlým API tokenem {say(p["tokenid"])} uživatele {say(p["userid"])}: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'Uživateli {who(r)} bylo po příliš mnoha chybných kódech uzamčeno TOTP, poslední pokus z adresy {whence(r)}'

    def e101062_success(r: Record, p: Record) -> str:
        return f'Uživateli {who(r)} byly do {say(p["until"])} uzamčeny všechny druhé faktory, poslední pokus z adresy {whence(r)}'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)} spustil {say(p["command"])} na uzlu {say(p["node"])} (přihlášen jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit {say(p["command"])} na uzlu {say(p["node"])} (přihlášen jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)} zavolal {say(p["method"])} {say(p["path"])} programem {say(p["program"])} na uzlu {say(p["node"])} (přihlášen jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zavolat {say(p["method"])} {say(p["path"])} programem {say(p["program"])} na uzlu {say(p["node"])} (přihlášen jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)} spustil {say(p["command"])} pro čtení na uzlu {say(p["node"])} (přihlášen jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit {say(p["command"])} pro čtení na uzlu {say(p["node"])} (přihlášen jako: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zavolat {say(p["method"])} {say(p["path"])}: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zavolat {say(p["method"])} {say(p["path"])} s API tokenem: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zavolat neznámou metodu {say(p["method"])} {say(p["path"])} z adresy {whence(r)}: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} se nemohl připojit k uzlu {say(r["node"])}: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil uživatele {say(p["userid"])}'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit uživatele {say(p["userid"])}: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil uživatele {say(p["userid"])}'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit uživatele {say(p["userid"])}: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal uživatele {say(p["userid"])}'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat uživatele {say(p["userid"])}: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil uživatele {say(p["userid"])} jako povoleného'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit uživatele {say(p["userid"])} jako povoleného: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil uživatele {say(p["userid"])} jako zakázaného'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit uživatele {say(p["userid"])} jako zakázaného: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil skupiny uživatele {say(p["userid"])}'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit skupiny uživatele {say(p["userid"])}: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil heslo uživatele {say(p["userid"])}'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit heslo uživatele {say(p["userid"])}: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal uživatele'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat uživatele: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje uživatele {say(p["userid"])}'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje uživatele {say(p["userid"])}: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal druhé faktory uživatele {say(p["userid"])}'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat druhé faktory uživatele {say(p["userid"])}: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)} způsobil vytvoření uživatele {say(p["userid"])} přihlášením do oblasti ověřování {say(p["realm"])}'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl způsobit vytvoření uživatele {say(p["userid"])} v oblasti ověřování {say(p["realm"])}: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)} byl zařazen do skupin {say(p["groups"])} při přihlášení do oblasti ověřování {say(p["realm"])}'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl být zařazen do skupin {say(p["groups"])} oblasti ověřování {say(p["realm"])}: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil skupinu {say(p["groupid"])}'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit skupinu {say(p["groupid"])}: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil skupinu {say(p["groupid"])}'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit skupinu {say(p["groupid"])}: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal skupinu {say(p["groupid"])}'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat skupinu {say(p["groupid"])}: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)} způsobil vytvoření skupiny {say(p["groupid"])} přihlášením do oblasti ověřování {say(p["realm"])}'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl způsobit vytvoření skupiny {say(p["groupid"])} v oblasti ověřování {say(p["realm"])}: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil roli {say(p["roleid"])}'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit roli {say(p["roleid"])}: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil roli {say(p["roleid"])}'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit roli {say(p["roleid"])}: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal roli {say(p["roleid"])}'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat roli {say(p["roleid"])}: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)} udělil role {say(p["roles"])} na cestě {say(p["path"])} (uživatelé: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; skupiny: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API tokeny: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl udělit role {say(p["roles"])} na cestě {say(p["path"])} (uživatelé: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; skupiny: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API tokeny: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)} odňal role {say(p["roles"])} na cestě {say(p["path"])} (uživatelé: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; skupiny: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API tokeny: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl odejmout role {say(p["roles"])} na cestě {say(p["path"])} (uživatelé: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; skupiny: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API tokeny: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal oprávnění'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat oprávnění: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl výsledná oprávnění (čí: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]})'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst výsledná oprávnění (čí: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]}): {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil API token {say(p["tokenid"])} uživatele {say(p["userid"])}'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit API token {say(p["tokenid"])} uživatele {say(p["userid"])}: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil API token {say(p["tokenid"])} uživatele {say(p["userid"])}'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit API token {say(p["tokenid"])} uživatele {say(p["userid"])}: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal API token {say(p["tokenid"])} uživatele {say(p["userid"])}'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat API token {say(p["tokenid"])} uživatele {say(p["userid"])}: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal API tokeny uživatele {say(p["userid"])}'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat API tokeny uživatele {say(p["userid"])}: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje API tokenu {say(p["tokenid"])} uživatele {say(p["userid"])}'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje API tokenu {say(p["tokenid"])} uživatele {say(p["userid"])}: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)} přidal druhý faktor ({label("enum/tfa.type/", p["type"])}) pro uživatele {say(p["userid"])}'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přidat druhý faktor ({label("enum/tfa.type/", p["type"])}) pro uživatele {say(p["userid"])}: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)} zahájil registraci bezpečnostního klíče ({label("enum/tfa.type/", p["type"])}) pro uživatele {say(p["userid"])}'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zahájit registraci bezpečnostního klíče ({label("enum/tfa.type/", p["type"])}) pro uživatele {say(p["userid"])}: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)} zaregistroval bezpečnostní klíč ({label("enum/tfa.type/", p["type"])}) pro uživatele {say(p["userid"])}'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zaregistrovat bezpečnostní klíč ({label("enum/tfa.type/", p["type"])}) pro uživatele {say(p["userid"])}: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil druhý faktor {say(p["id"])} uživatele {say(p["userid"])}'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit druhý faktor {say(p["id"])} uživatele {say(p["userid"])}: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)} povolil druhý faktor {say(p["id"])} uživatele {say(p["userid"])}'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl povolit druhý faktor {say(p["id"])} uživatele {say(p["userid"])}: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)} zakázal druhý faktor {say(p["id"])} uživatele {say(p["userid"])}'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zakázat druhý faktor {say(p["id"])} uživatele {say(p["userid"])}: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal druhý faktor {say(p["id"])} uživatele {say(p["userid"])}'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat druhý faktor {say(p["id"])} uživatele {say(p["userid"])}: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)} odemkl druhé faktory uživatele {say(p["userid"])}'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl odemknout druhé faktory uživatele {say(p["userid"])}: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal druhé faktory všech uživatelů'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat druhé faktory všech uživatelů: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje druhého faktoru {say(p["id"])} uživatele {say(p["userid"])}'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje druhého faktoru {say(p["id"])} uživatele {say(p["userid"])}: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil oblast ověřování {say(p["realm"])} ({label("enum/realm.type/", p["type"])})'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit oblast ověřování {say(p["realm"])} ({label("enum/realm.type/", p["type"])}): {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil oblast ověřování {say(p["realm"])}'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit oblast ověřování {say(p["realm"])}: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal oblast ověřování {say(p["realm"])}'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat oblast ověřování {say(p["realm"])}: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)} zahájil synchronizaci oblasti ověřování {say(p["realm"])}'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zahájit synchronizaci oblasti ověřování {say(p["realm"])}: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)} zahájil náhled synchronizace oblasti ověřování {say(p["realm"])}'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zahájit náhled synchronizace oblasti ověřování {say(p["realm"])}: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje oblasti ověřování {say(p["realm"])}'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje oblasti ověřování {say(p["realm"])}: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)} synchronizoval oblast ověřování {say(p["realm"])}'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl synchronizovat oblast ověřování {say(p["realm"])}: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal úlohu synchronizace oblasti ověřování {say(p["id"])}'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat úlohu synchronizace oblasti ověřování {say(p["id"])}: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil úlohu synchronizace oblasti ověřování {say(p["id"])}'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit úlohu synchronizace oblasti ověřování {say(p["id"])}: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil úlohu synchronizace oblasti ověřování {say(p["id"])}'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit úlohu synchronizace oblasti ověřování {say(p["id"])}: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil zásuvný modul ACME {say(p["id"])}'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit zásuvný modul ACME {say(p["id"])}: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal zásuvný modul ACME {say(p["id"])}'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat zásuvný modul ACME {say(p["id"])}: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil zásuvný modul ACME {say(p["id"])}'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit zásuvný modul ACME {say(p["id"])}: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal zásuvné moduly ACME'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat zásuvné moduly ACME: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje zásuvného modulu ACME {say(p["id"])}'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje zásuvného modulu ACME {say(p["id"])}: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o registraci účtu ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zaregistrovat účet ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o deaktivaci účtu ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl deaktivovat účet ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o změnu účtu ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit účet ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje účtu ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje účtu ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o odvolání certifikátu uzlu {say(p["node"])}'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl odvolat certifikát uzlu {say(p["node"])}: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o objednání certifikátu uzlu {say(p["node"])}'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl objednat certifikát uzlu {say(p["node"])}: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o obnovení platnosti certifikátu uzlu {say(p["node"])}'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl obnovit platnost certifikátu uzlu {say(p["node"])}: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal certifikát uzlu {say(p["node"])}'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat certifikát uzlu {say(p["node"])}: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)} nahrál certifikát uzlu {say(p["node"])}'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nahrát certifikát uzlu {say(p["node"])}: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil koncový bod sendmail {say(p["name"])}'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit koncový bod sendmail {say(p["name"])}: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal koncový bod sendmail {say(p["name"])}'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat koncový bod sendmail {say(p["name"])}: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil koncový bod sendmail {say(p["name"])}'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit koncový bod sendmail {say(p["name"])}: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil hledání shod pro notifikace {say(p["name"])}'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit hledání shod pro notifikace {say(p["name"])}: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal hledání shod pro notifikace {say(p["name"])}'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat hledání shod pro notifikace {say(p["name"])}: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil hledání shod pro notifikace {say(p["name"])}'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit hledání shod pro notifikace {say(p["name"])}: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal server metrik {say(p["id"])}'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat server metrik {say(p["id"])}: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil server metrik {say(p["id"])}'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit server metrik {say(p["id"])}: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil server metrik {say(p["id"])}'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit server metrik {say(p["id"])}: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje serveru metrik {say(p["id"])}'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje serveru metrik {say(p["id"])}: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl metriky'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst metriky: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil koncový bod Gotify {say(p["name"])}'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit koncový bod Gotify {say(p["name"])}: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal koncový bod Gotify {say(p["name"])}'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat koncový bod Gotify {say(p["name"])}: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil koncový bod Gotify {say(p["name"])}'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit koncový bod Gotify {say(p["name"])}: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil koncový bod SMTP {say(p["name"])}'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit koncový bod SMTP {say(p["name"])}: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal koncový bod SMTP {say(p["name"])}'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat koncový bod SMTP {say(p["name"])}: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil koncový bod SMTP {say(p["name"])}'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit koncový bod SMTP {say(p["name"])}: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil koncový bod webhook {say(p["name"])}'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit koncový bod webhook {say(p["name"])}: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal koncový bod webhook {say(p["name"])}'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat koncový bod webhook {say(p["name"])}: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil koncový bod webhook {say(p["name"])}'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit koncový bod webhook {say(p["name"])}: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal koncové body webhook'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat koncové body webhook: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje koncového bodu webhook {say(p["name"])}'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje koncového bodu webhook {say(p["name"])}: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)} vyzkoušel cíl notifikací {say(p["name"])}'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vyzkoušet cíl notifikací {say(p["name"])}: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o spuštění služby {say(p["service"])} na uzlu {say(p["node"])}'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit službu {say(p["service"])} na uzlu {say(p["node"])}: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zastavení služby {say(p["service"])} na uzlu {say(p["node"])}'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zastavit službu {say(p["service"])} na uzlu {say(p["node"])}: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o restart služby {say(p["service"])} na uzlu {say(p["node"])}'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl restartovat službu {say(p["service"])} na uzlu {say(p["node"])}: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o opětovné načtení služby {say(p["service"])} na uzlu {say(p["node"])}'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl znovu načíst službu {say(p["service"])} na uzlu {say(p["node"])}: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal předplatné uzlu {say(p["node"])}'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat předplatné uzlu {say(p["node"])}: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)} obnovil údaje předplatného uzlu {say(p["node"])}'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl obnovit údaje předplatného uzlu {say(p["node"])}: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil předplatné uzlu {say(p["node"])}'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit předplatné uzlu {say(p["node"])}: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje předplatného uzlu {say(p["node"])}'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje předplatného uzlu {say(p["node"])}: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o obnovení seznamu balíčků uzlu {say(p["node"])}'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl obnovit seznam balíčků uzlu {say(p["node"])}: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil repozitář balíčků {say(p["index"])} z {say(p["path"])} na uzlu {say(p["node"])}'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit repozitář balíčků {say(p["index"])} z {say(p["path"])} na uzlu {say(p["node"])}: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)} přidal repozitář balíčků {say(p["handle"])} na uzlu {say(p["node"])}'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přidat repozitář balíčků {say(p["handle"])} na uzlu {say(p["node"])}: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)} povolil repozitář balíčků {say(p["index"])} z {say(p["path"])} na uzlu {say(p["node"])}'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl povolit repozitář balíčků {say(p["index"])} z {say(p["path"])} na uzlu {say(p["node"])}: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)} zakázal repozitář balíčků {say(p["index"])} z {say(p["path"])} na uzlu {say(p["node"])}'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zakázat repozitář balíčků {say(p["index"])} z {say(p["path"])} na uzlu {say(p["node"])}: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil nastavení uzlu {say(p["node"])}'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit nastavení uzlu {say(p["node"])}: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)} restartoval uzel {say(p["node"])}'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl restartovat uzel {say(p["node"])}: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)} vykonal seznam volání na uzlu {say(p["node"])}'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vykonat seznam volání na uzlu {say(p["node"])}: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o probuzení uzlu {say(p["node"])}'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl probudit uzel {say(p["node"])}: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl hlášení o systému uzlu {say(p["node"])}'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst hlášení o systému uzlu {say(p["node"])}: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypnul uzel {say(p["node"])}'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypnout uzel {say(p["node"])}: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl syslog uzlu {say(p["node"])}'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst syslog uzlu {say(p["node"])}: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl žurnál systemd uzlu {say(p["node"])}'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst žurnál systemd uzlu {say(p["node"])}: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zahodil změny konfigurace sítě na uzlu {say(p["node"])}'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zahodit změny konfigurace sítě na uzlu {say(p["node"])}: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o uplatnění konfigurace sítě na uzlu {say(p["node"])}'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl uplatnit konfiguraci sítě na uzlu {say(p["node"])}: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil síťové rozhraní {say(p["iface"])} na uzlu {say(p["node"])}'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit síťové rozhraní {say(p["iface"])} na uzlu {say(p["node"])}: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal síťové rozhraní {say(p["iface"])} na uzlu {say(p["node"])}'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat síťové rozhraní {say(p["iface"])} na uzlu {say(p["node"])}: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil síťové rozhraní {say(p["iface"])} na uzlu {say(p["node"])}'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit síťové rozhraní {say(p["iface"])} na uzlu {say(p["node"])}: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil jmenné servery na uzlu {say(p["node"])}'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit jmenné servery na uzlu {say(p["node"])}: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil časové pásmo na uzlu {say(p["node"])}'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit časové pásmo na uzlu {say(p["node"])}: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil soubor hosts na uzlu {say(p["node"])}'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit soubor hosts na uzlu {say(p["node"])}: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zastavil úkol {say(p["upid"])}'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zastavit úkol {say(p["upid"])}: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl záznam událostí úkolu {say(p["upid"])}'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst záznam událostí úkolu {say(p["upid"])}: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)} spustil úkol {say(p["kind"])} na uzlu {say(p["node"])} (objekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)} dokončil úkol {say(p["kind"])} na uzlu {say(p["node"])} (objekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]})'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl dokončit úkol {say(p["kind"])} na uzlu {say(p["node"])} (objekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}): {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        f = form(p["warnings"])
        if f == 0:
            return f'{who(r)} dokončil úkol {say(p["kind"])} na uzlu {say(p["node"])} (objekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) s {number(p["warnings"])} varováním'
        if f == 1:
            return f'{who(r)} dokončil úkol {say(p["kind"])} na uzlu {say(p["node"])} (objekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) se {number(p["warnings"])} varováními'
        return f'{who(r)} dokončil úkol {say(p["kind"])} na uzlu {say(p["node"])} (objekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) s {number(p["warnings"])} varováními'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl dovést do konce úkol {say(p["kind"])} na uzlu {say(p["node"])} (objekt: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}): {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)} spustil naplánovanou úlohu {say(p["id"])} na uzlu {say(r["node"])}'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit naplánovanou úlohu {say(p["id"])} na uzlu {say(r["node"])}: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)} získal tiket ke konzoli VNC hosta {say(p["vmid"])}'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl získat tiket ke konzoli VNC hosta {say(p["vmid"])}: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)} získal tiket k textové konzoli hosta {say(p["vmid"])}'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl získat tiket k textové konzoli hosta {say(p["vmid"])}: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)} získal tiket ke konzoli SPICE hosta {say(p["vmid"])}'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl získat tiket ke konzoli SPICE hosta {say(p["vmid"])}: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)} poslal stisky kláves virtuálnímu stroji {say(p["vmid"])}'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl poslat stisky kláves virtuálnímu stroji {say(p["vmid"])}: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)} se připojil ke konzoli hosta {say(p["vmid"])}'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} se nemohl připojit ke konzoli hosta {say(p["vmid"])}: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)} otevřel konzoli hosta {say(p["vmid"])}'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl otevřít konzoli hosta {say(p["vmid"])}: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} měl konzoli hosta {say(p["vmid"])} otevřenou {number(p["duration"])} sekundu'
        if f == 1:
            return f'{who(r)} měl konzoli hosta {say(p["vmid"])} otevřenou {number(p["duration"])} sekundy'
        return f'{who(r)} měl konzoli hosta {say(p["vmid"])} otevřenou {number(p["duration"])} sekund'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)} získal tiket k shellu VNC uzlu {say(p["node"])}'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl získat tiket k shellu VNC uzlu {say(p["node"])}: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)} získal tiket k textovému shellu uzlu {say(p["node"])}'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl získat tiket k textovému shellu uzlu {say(p["node"])}: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)} získal tiket k shellu SPICE uzlu {say(p["node"])}'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl získat tiket k shellu SPICE uzlu {say(p["node"])}: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)} se připojil ke konzoli uzlu {say(p["node"])}'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} se nemohl připojit ke konzoli uzlu {say(p["node"])}: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)} získal tiket k shellu pro přechod uzlu {say(p["node"])} na novější verze'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl získat tiket k shellu pro přechod uzlu {say(p["node"])} na novější verze: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)} získal tiket k shellu pro instalaci Ceph na uzlu {say(p["node"])}'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl získat tiket k shellu pro instalaci Ceph na uzlu {say(p["node"])}: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)} otevřel konzoli uzlu {say(p["node"])}'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl otevřít konzoli uzlu {say(p["node"])}: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} měl konzoli uzlu {say(p["node"])} otevřenou {number(p["duration"])} sekundu'
        if f == 1:
            return f'{who(r)} měl konzoli uzlu {say(p["node"])} otevřenou {number(p["duration"])} sekundy'
        return f'{who(r)} měl konzoli uzlu {say(p["node"])} otevřenou {number(p["duration"])} sekund'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)} otevřel shell uživatele root na uzlu {say(p["node"])}'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl otevřít shell uživatele root na uzlu {say(p["node"])}: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} měl shell uživatele root na uzlu {say(p["node"])} otevřený {number(p["duration"])} sekundu'
        if f == 1:
            return f'{who(r)} měl shell uživatele root na uzlu {say(p["node"])} otevřený {number(p["duration"])} sekundy'
        return f'{who(r)} měl shell uživatele root na uzlu {say(p["node"])} otevřený {number(p["duration"])} sekund'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření virtuálního stroje {say(p["vmid"])}'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit virtuální stroj {say(p["vmid"])}: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení virtuálního stroje {say(p["vmid"])}'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit virtuální stroj {say(p["vmid"])}: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil virtuální stroj {say(p["vmid"])}'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit virtuální stroj {say(p["vmid"])}: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o obnovení virtuálního stroje {say(p["vmid"])} z {say(p["archive"])}'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl obnovit virtuální stroj {say(p["vmid"])} z {say(p["archive"])}: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)} znovu vytvořil data cloud-init virtuálního stroje {say(p["vmid"])}'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl znovu vytvořit data cloud-init virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o spuštění virtuálního stroje {say(p["vmid"])}'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit virtuální stroj {say(p["vmid"])}: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zastavení virtuálního stroje {say(p["vmid"])}'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zastavit virtuální stroj {say(p["vmid"])}: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o reset virtuálního stroje {say(p["vmid"])}'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl resetovat virtuální stroj {say(p["vmid"])}: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vypnutí virtuálního stroje {say(p["vmid"])}'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypnout virtuální stroj {say(p["vmid"])}: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o restart virtuálního stroje {say(p["vmid"])}'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl restartovat virtuální stroj {say(p["vmid"])}: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o pozastavení virtuálního stroje {say(p["vmid"])}'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl pozastavit virtuální stroj {say(p["vmid"])}: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o obnovení běhu virtuálního stroje {say(p["vmid"])}'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl obnovit běh virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o naklonování virtuálního stroje {say(p["vmid"])} jako virtuální stroj {say(p["newid"])}'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl naklonovat virtuální stroj {say(p["vmid"])} jako virtuální stroj {say(p["newid"])}: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přestěhování virtuálního stroje {say(p["vmid"])} na uzel {say(p["target"])}'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přestěhovat virtuální stroj {say(p["vmid"])} na uzel {say(p["target"])}: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přestěhování virtuálního stroje {say(p["vmid"])} do jiného klastru'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přestěhovat virtuální stroj {say(p["vmid"])} do jiného klastru: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)} poslal příkaz monitoru virtuálního stroje {say(p["vmid"])}'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl poslat příkaz monitoru virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o převedení virtuálního stroje {say(p["vmid"])} na šablonu'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl převést virtuální stroj {say(p["vmid"])} na šablonu: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přijetí virtuálního stroje {say(p["vmid"])}'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přijmout virtuální stroj {say(p["vmid"])}: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)} spustil stavový server virtuálního stroje {say(p["vmid"])}'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit stavový server virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)} otevřel tunel pro stěhování virtuálního stroje {say(p["vmid"])}'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl otevřít tunel pro stěhování virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl data cloud-init virtuálního stroje {say(p["vmid"])}'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst data cloud-init virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)} zahodil čekající změny virtuálního stroje {say(p["vmid"])}'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zahodit čekající změny virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o hibernaci virtuálního stroje {say(p["vmid"])}'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl hibernovat virtuální stroj {say(p["vmid"])}: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)} zastavil stavový server virtuálního stroje {say(p["vmid"])}'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zastavit stavový server virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření kontejneru {say(p["vmid"])}'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit kontejner {say(p["vmid"])}: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení kontejneru {say(p["vmid"])}'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit kontejner {say(p["vmid"])}: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil kontejner {say(p["vmid"])}'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit kontejner {say(p["vmid"])}: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o spuštění kontejneru {say(p["vmid"])}'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit kontejner {say(p["vmid"])}: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zastavení kontejneru {say(p["vmid"])}'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zastavit kontejner {say(p["vmid"])}: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vypnutí kontejneru {say(p["vmid"])}'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypnout kontejner {say(p["vmid"])}: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o pozastavení kontejneru {say(p["vmid"])}'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl pozastavit kontejner {say(p["vmid"])}: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o obnovení běhu kontejneru {say(p["vmid"])}'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl obnovit běh kontejneru {say(p["vmid"])}: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o restart kontejneru {say(p["vmid"])}'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl restartovat kontejner {say(p["vmid"])}: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přestěhování kontejneru {say(p["vmid"])} do jiného klastru'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přestěhovat kontejner {say(p["vmid"])} do jiného klastru: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přestěhování kontejneru {say(p["vmid"])} na uzel {say(p["target"])}'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přestěhovat kontejner {say(p["vmid"])} na uzel {say(p["target"])}: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)} převedl kontejner {say(p["vmid"])} na šablonu'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl převést kontejner {say(p["vmid"])} na šablonu: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o naklonování kontejneru {say(p["vmid"])} jako kontejner {say(p["newid"])}'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl naklonovat kontejner {say(p["vmid"])} jako kontejner {say(p["newid"])}: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přijetí kontejneru {say(p["vmid"])}'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přijmout kontejner {say(p["vmid"])}: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)} otevřel tunel pro stěhování kontejneru {say(p["vmid"])}'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl otevřít tunel pro stěhování kontejneru {say(p["vmid"])}: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o obnovení kontejneru {say(p["vmid"])} z {say(p["ostemplate"])}'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl obnovit kontejner {say(p["vmid"])} z {say(p["ostemplate"])}: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)} zahodil čekající změny kontejneru {say(p["vmid"])}'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zahodit čekající změny kontejneru {say(p["vmid"])}: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření zachyceného stavu {say(p["snapname"])} virtuálního stroje {say(p["vmid"])}'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit zachycený stav {say(p["snapname"])} virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o smazání zachyceného stavu {say(p["snapname"])} virtuálního stroje {say(p["vmid"])}'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat zachycený stav {say(p["snapname"])} virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil zachycený stav {say(p["snapname"])} virtuálního stroje {say(p["vmid"])}'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit zachycený stav {say(p["snapname"])} virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o návrat virtuálního stroje {say(p["vmid"])} k zachycenému stavu {say(p["snapname"])}'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vrátit virtuální stroj {say(p["vmid"])} k zachycenému stavu {say(p["snapname"])}: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje zachyceného stavu {say(p["snapname"])} virtuálního stroje {say(p["vmid"])}'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje zachyceného stavu {say(p["snapname"])} virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)} odpojil disk {say(p["idlist"])} virtuálního stroje {say(p["vmid"])}'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl odpojit disk {say(p["idlist"])} virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přesun disku {say(p["disk"])} virtuálního stroje {say(p["vmid"])} (cílové úložiště: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přesunout disk {say(p["disk"])} virtuálního stroje {say(p["vmid"])} (cílové úložiště: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}): {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o změnu velikosti disku {say(p["disk"])} virtuálního stroje {say(p["vmid"])}'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit velikost disku {say(p["disk"])} virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)} zničil disk {say(p["idlist"])} virtuálního stroje {say(p["vmid"])}'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit disk {say(p["idlist"])} virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přeřazení disku {say(p["disk"])} z virtuálního stroje {say(p["vmid"])} k virtuálnímu stroji {say(p["target-vmid"])}'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přeřadit disk {say(p["disk"])} z virtuálního stroje {say(p["vmid"])} k virtuálnímu stroji {say(p["target-vmid"])}: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření zachyceného stavu {say(p["snapname"])} kontejneru {say(p["vmid"])}'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit zachycený stav {say(p["snapname"])} kontejneru {say(p["vmid"])}: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o smazání zachyceného stavu {say(p["snapname"])} kontejneru {say(p["vmid"])}'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat zachycený stav {say(p["snapname"])} kontejneru {say(p["vmid"])}: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o návrat kontejneru {say(p["vmid"])} k zachycenému stavu {say(p["snapname"])}'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vrátit kontejner {say(p["vmid"])} k zachycenému stavu {say(p["snapname"])}: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil zachycený stav {say(p["snapname"])} kontejneru {say(p["vmid"])}'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit zachycený stav {say(p["snapname"])} kontejneru {say(p["vmid"])}: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o změnu velikosti disku {say(p["disk"])} kontejneru {say(p["vmid"])}'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit velikost disku {say(p["disk"])} kontejneru {say(p["vmid"])}: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přesun disku {say(p["volume"])} kontejneru {say(p["vmid"])} (cílové úložiště: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přesunout disk {say(p["volume"])} kontejneru {say(p["vmid"])} (cílové úložiště: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}): {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přeřazení disku {say(p["volume"])} z kontejneru {say(p["vmid"])} ke kontejneru {say(p["target-vmid"])}'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přeřadit disk {say(p["volume"])} z kontejneru {say(p["vmid"])} ke kontejneru {say(p["target-vmid"])}: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)} dal agentovi hosta virtuálního stroje {say(p["vmid"])} příkaz „{label("enum/guest-agent.send-command.command/", p["command"])}“'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl dát agentovi hosta virtuálního stroje {say(p["vmid"])} příkaz „{label("enum/guest-agent.send-command.command/", p["command"])}“: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zmrazil souborové systémy virtuálního stroje {say(p["vmid"])}'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zmrazit souborové systémy virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl stav zmrazení virtuálního stroje {say(p["vmid"])}'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst stav zmrazení virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)} rozmrazil souborové systémy virtuálního stroje {say(p["vmid"])}'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl rozmrazit souborové systémy virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)} provedl trim souborových systémů virtuálního stroje {say(p["vmid"])}'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl provést trim souborových systémů virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)} poslal ping agentovi hosta virtuálního stroje {say(p["vmid"])}'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl poslat ping agentovi hosta virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)} vyzval agenta hosta k vypnutí virtuálního stroje {say(p["vmid"])}'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vyzvat agenta hosta k vypnutí virtuálního stroje {say(p["vmid"])}: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)} vyzval agenta hosta k uspání virtuálního stroje {say(p["vmid"])} na disk'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vyzvat agenta hosta k uspání virtuálního stroje {say(p["vmid"])} na disk: {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)} vyzval agenta hosta k uspání virtuálního stroje {say(p["vmid"])} do paměti a na disk'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vyzvat agenta hosta k uspání virtuálního stroje {say(p["vmid"])} do paměti a na disk: {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)} vyzval agenta hosta k uspání virtuálního stroje {say(p["vmid"])} do paměti'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vyzvat agenta hosta k uspání virtuálního stroje {say(p["vmid"])} do paměti: {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil heslo uživatele {say(p["username"])} ve virtuálním stroji {say(p["vmid"])}'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit heslo uživatele {say(p["username"])} ve virtuálním stroji {say(p["vmid"])}: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)} spustil program ve virtuálním stroji {say(p["vmid"])}'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit program ve virtuálním stroji {say(p["vmid"])}: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)} zapsal soubor {say(p["file"])} ve virtuálním stroji {say(p["vmid"])}'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zapsat soubor {say(p["file"])} ve virtuálním stroji {say(p["vmid"])}: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl soubor {say(p["file"])} ve virtuálním stroji {say(p["vmid"])}'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst soubor {say(p["file"])} ve virtuálním stroji {say(p["vmid"])}: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl výsledek procesu {say(p["pid"])} ve virtuálním stroji {say(p["vmid"])}'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst výsledek procesu {say(p["pid"])} ve virtuálním stroji {say(p["vmid"])}: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o spuštění hostů klastru'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit hosty klastru: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vypnutí hostů klastru'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypnout hosty klastru: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o pozastavení hostů klastru'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl pozastavit hosty klastru: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přestěhování hostů klastru na uzel {say(p["target"])}'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přestěhovat hosty klastru na uzel {say(p["target"])}: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o spuštění hostů na uzlu {say(p["node"])}'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit hosty na uzlu {say(p["node"])}: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vypnutí hostů na uzlu {say(p["node"])}'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypnout hosty na uzlu {say(p["node"])}: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o pozastavení hostů na uzlu {say(p["node"])}'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl pozastavit hosty na uzlu {say(p["node"])}: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přestěhování hostů z uzlu {say(p["node"])} na uzel {say(p["target"])}'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přestěhovat hosty z uzlu {say(p["node"])} na uzel {say(p["target"])}: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)} přidělil svazek {say(p["filename"])} v úložišti {say(p["storage"])}'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přidělit svazek {say(p["filename"])} v úložišti {say(p["storage"])}: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o smazání svazku {say(p["volume"])} v úložišti {say(p["storage"])}'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat svazek {say(p["volume"])} v úložišti {say(p["storage"])}: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zkopírování svazku {say(p["volume"])} v úložišti {say(p["storage"])}'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zkopírovat svazek {say(p["volume"])} v úložišti {say(p["storage"])}: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil svazek {say(p["volume"])} v úložišti {say(p["storage"])}'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit svazek {say(p["volume"])} v úložišti {say(p["storage"])}: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o nahrání souboru {say(p["filename"])} do úložiště {say(p["storage"])}'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nahrát soubor {say(p["filename"])} do úložiště {say(p["storage"])}: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o stažení souboru {say(p["filename"])} do úložiště {say(p["storage"])}'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl stáhnout soubor {say(p["filename"])} do úložiště {say(p["storage"])}: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o natažení obrazu {say(p["reference"])} do úložiště {say(p["storage"])}'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl natáhnout obraz {say(p["reference"])} do úložiště {say(p["storage"])}: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o stažení šablony {say(p["template"])} do úložiště {say(p["storage"])}'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl stáhnout šablonu {say(p["template"])} do úložiště {say(p["storage"])}: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)} zapnul ochranu svazku {say(p["volume"])} v úložišti {say(p["storage"])}'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zapnout ochranu svazku {say(p["volume"])} v úložišti {say(p["storage"])}: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypnul ochranu svazku {say(p["volume"])} v úložišti {say(p["storage"])}'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypnout ochranu svazku {say(p["volume"])} v úložišti {say(p["storage"])}: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil úložiště {say(p["storage"])}'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit úložiště {say(p["storage"])}: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal úložiště {say(p["storage"])}'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat úložiště {say(p["storage"])}: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil úložiště {say(p["storage"])}'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit úložiště {say(p["storage"])}: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil úložiště {say(p["storage"])} jako povolené'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit úložiště {say(p["storage"])} jako povolené: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil úložiště {say(p["storage"])} jako zakázané'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit úložiště {say(p["storage"])} jako zakázané: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal sdílené složky CIFS serveru {say(p["server"])}'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat sdílené složky CIFS serveru {say(p["server"])}: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal úložiště dat zálohovacího serveru {say(p["server"])}'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat úložiště dat zálohovacího serveru {say(p["server"])}: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal exporty NFS serveru {say(p["server"])}'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat exporty NFS serveru {say(p["server"])}: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal cíle iSCSI portálu {say(p["portal"])}'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat cíle iSCSI portálu {say(p["portal"])}: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)} se dotázal na URL z uzlu {say(p["node"])}'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} se nemohl dotázat na URL z uzlu {say(p["node"])}: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal štítky repozitáře OCI {say(p["reference"])}'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat štítky repozitáře OCI {say(p["reference"])}: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil úlohu zálohování {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit úlohu zálohování {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal úlohu zálohování {say(p["id"])}'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat úlohu zálohování {say(p["id"])}: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil úlohu zálohování {say(p["id"])}'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit úlohu zálohování {say(p["id"])}: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil úlohu zálohování {say(p["id"])} jako povolenou'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit úlohu zálohování {say(p["id"])} jako povolenou: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil úlohu zálohování {say(p["id"])} jako zakázanou'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit úlohu zálohování {say(p["id"])} jako zakázanou: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření záloh na uzlu {say(p["node"])} (hosté: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit zálohy na uzlu {say(p["node"])} (hosté: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}): {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o prořezání záloh v úložišti {say(p["storage"])}'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl prořezat zálohy v úložišti {say(p["storage"])}: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl konfiguraci zálohy {say(p["volume"])}'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst konfiguraci zálohy {say(p["volume"])}: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal soubory v záloze {say(p["volume"])} v úložišti {say(p["storage"])}'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat soubory v záloze {say(p["volume"])} v úložišti {say(p["storage"])}: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)} stáhl soubory ze zálohy {say(p["volume"])} v úložišti {say(p["storage"])}'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl stáhnout soubory ze zálohy {say(p["volume"])} v úložišti {say(p["storage"])}: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)} zastavil probíhající zálohování na uzlu {say(p["node"])}'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zastavit probíhající zálohování na uzlu {say(p["node"])}: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil úlohu replikace {say(p["id"])}'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit úlohu replikace {say(p["id"])}: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o smazání úlohy replikace {say(p["id"])}'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat úlohu replikace {say(p["id"])}: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil úlohu replikace {say(p["id"])}'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit úlohu replikace {say(p["id"])}: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vykonání úlohy replikace {say(p["id"])} na uzlu {say(p["node"])}'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vykonat úlohu replikace {say(p["id"])} na uzlu {say(p["node"])}: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření skupiny svazků LVM {say(p["name"])} na uzlu {say(p["node"])}'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit skupinu svazků LVM {say(p["name"])} na uzlu {say(p["node"])}: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení skupiny svazků LVM {say(p["name"])} na uzlu {say(p["node"])}'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit skupinu svazků LVM {say(p["name"])} na uzlu {say(p["node"])}: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření thin fondu LVM {say(p["name"])} na uzlu {say(p["node"])}'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit thin fond LVM {say(p["name"])} na uzlu {say(p["node"])}: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení thin fondu LVM {say(p["name"])} na uzlu {say(p["node"])}'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit thin fond LVM {say(p["name"])} na uzlu {say(p["node"])}: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření souborového systému {say(p["name"])} na uzlu {say(p["node"])}'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit souborový systém {say(p["name"])} na uzlu {say(p["node"])}: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení souborového systému {say(p["name"])} na uzlu {say(p["node"])}'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit souborový systém {say(p["name"])} na uzlu {say(p["node"])}: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření fondu ZFS {say(p["name"])} na uzlu {say(p["node"])}'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit fond ZFS {say(p["name"])} na uzlu {say(p["node"])}: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení fondu ZFS {say(p["name"])} na uzlu {say(p["node"])}'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit fond ZFS {say(p["name"])} na uzlu {say(p["node"])}: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o inicializaci disku {say(p["disk"])} na uzlu {say(p["node"])}'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl inicializovat disk {say(p["disk"])} na uzlu {say(p["node"])}: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vymazání disku {say(p["disk"])} na uzlu {say(p["node"])}'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vymazat disk {say(p["disk"])} na uzlu {say(p["node"])}: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil skupinu zabezpečení {say(p["group"])}'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit skupinu zabezpečení {say(p["group"])}: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal skupinu zabezpečení {say(p["group"])}'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat skupinu zabezpečení {say(p["group"])}: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)} přejmenoval skupinu zabezpečení {say(p["rename"])} na {say(p["group"])}'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přejmenovat skupinu zabezpečení {say(p["rename"])} na {say(p["group"])}: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil pravidlo brány firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) klastru'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit pravidlo brány firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) klastru: {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal pravidlo brány firewall klastru z pozice {say(p["pos"])}'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat pravidlo brány firewall klastru z pozice {say(p["pos"])}: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil pravidlo brány firewall klastru na pozici {say(p["pos"])}'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit pravidlo brány firewall klastru na pozici {say(p["pos"])}: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)} přesunul pravidlo brány firewall klastru z pozice {say(p["pos"])}'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přesunout pravidlo brány firewall klastru z pozice {say(p["pos"])}: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil pravidlo brány firewall klastru na pozici {say(p["pos"])} jako povolené'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit pravidlo brány firewall klastru na pozici {say(p["pos"])} jako povolené: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil pravidlo brány firewall klastru na pozici {say(p["pos"])} jako zakázané'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit pravidlo brány firewall klastru na pozici {say(p["pos"])} jako zakázané: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil sadu IP {say(p["name"])}'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit sadu IP {say(p["name"])}: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal sadu IP {say(p["name"])}'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat sadu IP {say(p["name"])}: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)} přejmenoval sadu IP {say(p["rename"])} na {say(p["name"])}'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přejmenovat sadu IP {say(p["rename"])} na {say(p["name"])}: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil položku {say(p["cidr"])} sady IP {say(p["name"])}'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit položku {say(p["cidr"])} sady IP {say(p["name"])}: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal položku {say(p["cidr"])} sady IP {say(p["name"])}'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat položku {say(p["cidr"])} sady IP {say(p["name"])}: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil položku {say(p["cidr"])} sady IP {say(p["name"])}'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit položku {say(p["cidr"])} sady IP {say(p["name"])}: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil alias brány firewall {say(p["name"])}'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit alias brány firewall {say(p["name"])}: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal alias brány firewall {say(p["name"])}'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat alias brány firewall {say(p["name"])}: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil alias brány firewall {say(p["name"])}'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit alias brány firewall {say(p["name"])}: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)} přejmenoval alias brány firewall {say(p["name"])} na {say(p["rename"])}'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přejmenovat alias brány firewall {say(p["name"])} na {say(p["rename"])}: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil předvolby brány firewall klastru'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit předvolby brány firewall klastru: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)} povolil bránu firewall klastru'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl povolit bránu firewall klastru: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)} zakázal bránu firewall klastru'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zakázat bránu firewall klastru: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl záznam událostí brány firewall na uzlu {say(p["node"])}'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst záznam událostí brány firewall na uzlu {say(p["node"])}: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil pravidlo brány firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) na uzlu {say(p["node"])}'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit pravidlo brány firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) na uzlu {say(p["node"])}: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal pravidlo brány firewall z pozice {say(p["pos"])} na uzlu {say(p["node"])}'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat pravidlo brány firewall z pozice {say(p["pos"])} na uzlu {say(p["node"])}: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil pravidlo brány firewall na pozici {say(p["pos"])} na uzlu {say(p["node"])}'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit pravidlo brány firewall na pozici {say(p["pos"])} na uzlu {say(p["node"])}: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)} přesunul pravidlo brány firewall z pozice {say(p["pos"])} na uzlu {say(p["node"])}'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přesunout pravidlo brány firewall z pozice {say(p["pos"])} na uzlu {say(p["node"])}: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil pravidlo brány firewall na pozici {say(p["pos"])} na uzlu {say(p["node"])} jako povolené'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit pravidlo brány firewall na pozici {say(p["pos"])} na uzlu {say(p["node"])} jako povolené: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil pravidlo brány firewall na pozici {say(p["pos"])} na uzlu {say(p["node"])} jako zakázané'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit pravidlo brány firewall na pozici {say(p["pos"])} na uzlu {say(p["node"])} jako zakázané: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil pravidlo brány firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) hosta {say(p["vmid"])}'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit pravidlo brány firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) hosta {say(p["vmid"])}: {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal pravidlo brány firewall hosta {say(p["vmid"])} z pozice {say(p["pos"])}'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat pravidlo brány firewall hosta {say(p["vmid"])} z pozice {say(p["pos"])}: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil pravidlo brány firewall hosta {say(p["vmid"])} na pozici {say(p["pos"])}'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit pravidlo brány firewall hosta {say(p["vmid"])} na pozici {say(p["pos"])}: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)} přesunul pravidlo brány firewall hosta {say(p["vmid"])} z pozice {say(p["pos"])}'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přesunout pravidlo brány firewall hosta {say(p["vmid"])} z pozice {say(p["pos"])}: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil pravidlo brány firewall hosta {say(p["vmid"])} na pozici {say(p["pos"])} jako povolené'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit pravidlo brány firewall hosta {say(p["vmid"])} na pozici {say(p["pos"])} jako povolené: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil pravidlo brány firewall hosta {say(p["vmid"])} na pozici {say(p["pos"])} jako zakázané'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit pravidlo brány firewall hosta {say(p["vmid"])} na pozici {say(p["pos"])} jako zakázané: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil pravidlo brány firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) skupiny zabezpečení {say(p["group"])}'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit pravidlo brány firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) skupiny zabezpečení {say(p["group"])}: {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal pravidlo brány firewall skupiny zabezpečení {say(p["group"])} z pozice {say(p["pos"])}'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat pravidlo brány firewall skupiny zabezpečení {say(p["group"])} z pozice {say(p["pos"])}: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil pravidlo brány firewall skupiny zabezpečení {say(p["group"])} na pozici {say(p["pos"])}'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit pravidlo brány firewall skupiny zabezpečení {say(p["group"])} na pozici {say(p["pos"])}: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)} přesunul pravidlo brány firewall skupiny zabezpečení {say(p["group"])} z pozice {say(p["pos"])}'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přesunout pravidlo brány firewall skupiny zabezpečení {say(p["group"])} z pozice {say(p["pos"])}: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil pravidlo brány firewall skupiny zabezpečení {say(p["group"])} na pozici {say(p["pos"])} jako povolené'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit pravidlo brány firewall skupiny zabezpečení {say(p["group"])} na pozici {say(p["pos"])} jako povolené: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil pravidlo brány firewall skupiny zabezpečení {say(p["group"])} na pozici {say(p["pos"])} jako zakázané'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit pravidlo brány firewall skupiny zabezpečení {say(p["group"])} na pozici {say(p["pos"])} jako zakázané: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil pravidlo brány firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) sítě VNet {say(p["vnet"])}'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit pravidlo brány firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) sítě VNet {say(p["vnet"])}: {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal pravidlo brány firewall sítě VNet {say(p["vnet"])} z pozice {say(p["pos"])}'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat pravidlo brány firewall sítě VNet {say(p["vnet"])} z pozice {say(p["pos"])}: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil pravidlo brány firewall sítě VNet {say(p["vnet"])} na pozici {say(p["pos"])}'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit pravidlo brány firewall sítě VNet {say(p["vnet"])} na pozici {say(p["pos"])}: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)} přesunul pravidlo brány firewall sítě VNet {say(p["vnet"])} z pozice {say(p["pos"])}'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přesunout pravidlo brány firewall sítě VNet {say(p["vnet"])} z pozice {say(p["pos"])}: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil pravidlo brány firewall sítě VNet {say(p["vnet"])} na pozici {say(p["pos"])} jako povolené'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit pravidlo brány firewall sítě VNet {say(p["vnet"])} na pozici {say(p["pos"])} jako povolené: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil pravidlo brány firewall sítě VNet {say(p["vnet"])} na pozici {say(p["pos"])} jako zakázané'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit pravidlo brány firewall sítě VNet {say(p["vnet"])} na pozici {say(p["pos"])} jako zakázané: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil sadu IP {say(p["name"])} hosta {say(p["vmid"])}'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit sadu IP {say(p["name"])} hosta {say(p["vmid"])}: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal sadu IP {say(p["name"])} hosta {say(p["vmid"])}'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat sadu IP {say(p["name"])} hosta {say(p["vmid"])}: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)} přejmenoval sadu IP {say(p["rename"])} hosta {say(p["vmid"])} na {say(p["name"])}'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přejmenovat sadu IP {say(p["rename"])} hosta {say(p["vmid"])} na {say(p["name"])}: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil položku {say(p["cidr"])} sady IP {say(p["name"])} hosta {say(p["vmid"])}'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit položku {say(p["cidr"])} sady IP {say(p["name"])} hosta {say(p["vmid"])}: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal položku {say(p["cidr"])} sady IP {say(p["name"])} hosta {say(p["vmid"])}'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat položku {say(p["cidr"])} sady IP {say(p["name"])} hosta {say(p["vmid"])}: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil položku {say(p["cidr"])} sady IP {say(p["name"])} hosta {say(p["vmid"])}'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit položku {say(p["cidr"])} sady IP {say(p["name"])} hosta {say(p["vmid"])}: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil alias brány firewall {say(p["name"])} hosta {say(p["vmid"])}'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit alias brány firewall {say(p["name"])} hosta {say(p["vmid"])}: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal alias brány firewall {say(p["name"])} hosta {say(p["vmid"])}'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat alias brány firewall {say(p["name"])} hosta {say(p["vmid"])}: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil alias brány firewall {say(p["name"])} hosta {say(p["vmid"])}'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit alias brány firewall {say(p["name"])} hosta {say(p["vmid"])}: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)} přejmenoval alias brány firewall {say(p["name"])} hosta {say(p["vmid"])} na {say(p["rename"])}'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přejmenovat alias brány firewall {say(p["name"])} hosta {say(p["vmid"])} na {say(p["rename"])}: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil předvolby brány firewall na uzlu {say(p["node"])}'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit předvolby brány firewall na uzlu {say(p["node"])}: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)} povolil bránu firewall na uzlu {say(p["node"])}'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl povolit bránu firewall na uzlu {say(p["node"])}: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)} zakázal bránu firewall na uzlu {say(p["node"])}'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zakázat bránu firewall na uzlu {say(p["node"])}: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil předvolby brány firewall hosta {say(p["vmid"])}'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit předvolby brány firewall hosta {say(p["vmid"])}: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)} povolil bránu firewall hosta {say(p["vmid"])}'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl povolit bránu firewall hosta {say(p["vmid"])}: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)} zakázal bránu firewall hosta {say(p["vmid"])}'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zakázat bránu firewall hosta {say(p["vmid"])}: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil předvolby brány firewall sítě VNet {say(p["vnet"])}'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit předvolby brány firewall sítě VNet {say(p["vnet"])}: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)} povolil bránu firewall sítě VNet {say(p["vnet"])}'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl povolit bránu firewall sítě VNet {say(p["vnet"])}: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)} zakázal bránu firewall sítě VNet {say(p["vnet"])}'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zakázat bránu firewall sítě VNet {say(p["vnet"])}: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl záznam událostí brány firewall hosta {say(p["vmid"])}'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst záznam událostí brány firewall hosta {say(p["vmid"])}: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o uplatnění konfigurace SDN'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl uplatnit konfiguraci SDN: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zahodil změny konfigurace SDN'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zahodit změny konfigurace SDN: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil síť VNet SDN {say(p["vnet"])}'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit síť VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal síť VNet SDN {say(p["vnet"])}'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat síť VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil síť VNet SDN {say(p["vnet"])}'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit síť VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil podsíť SDN {say(p["subnet"])} sítě VNet {say(p["vnet"])}'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit podsíť SDN {say(p["subnet"])} sítě VNet {say(p["vnet"])}: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal podsíť SDN {say(p["subnet"])} sítě VNet {say(p["vnet"])}'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat podsíť SDN {say(p["subnet"])} sítě VNet {say(p["vnet"])}: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil podsíť SDN {say(p["subnet"])} sítě VNet {say(p["vnet"])}'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit podsíť SDN {say(p["subnet"])} sítě VNet {say(p["vnet"])}: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal mapování IP SDN {say(p["ip"])} sítě VNet {say(p["vnet"])}'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat mapování IP SDN {say(p["ip"])} sítě VNet {say(p["vnet"])}: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil mapování IP SDN {say(p["ip"])} sítě VNet {say(p["vnet"])}'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit mapování IP SDN {say(p["ip"])} sítě VNet {say(p["vnet"])}: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil mapování IP SDN {say(p["ip"])} sítě VNet {say(p["vnet"])}'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit mapování IP SDN {say(p["ip"])} sítě VNet {say(p["vnet"])}: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil zónu SDN {say(p["zone"])}'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit zónu SDN {say(p["zone"])}: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal zónu SDN {say(p["zone"])}'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat zónu SDN {say(p["zone"])}: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil zónu SDN {say(p["zone"])}'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit zónu SDN {say(p["zone"])}: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil kontrolér SDN {say(p["controller"])}'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit kontrolér SDN {say(p["controller"])}: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal kontrolér SDN {say(p["controller"])}'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat kontrolér SDN {say(p["controller"])}: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil kontrolér SDN {say(p["controller"])}'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit kontrolér SDN {say(p["controller"])}: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil IPAM SDN {say(p["ipam"])}'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal IPAM SDN {say(p["ipam"])}'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil IPAM SDN {say(p["ipam"])}'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal seznam IPAM SDN'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat seznam IPAM SDN: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje IPAM SDN {say(p["ipam"])}'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil DNS server SDN {say(p["dns"])}'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit DNS server SDN {say(p["dns"])}: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal DNS server SDN {say(p["dns"])}'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat DNS server SDN {say(p["dns"])}: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil DNS server SDN {say(p["dns"])}'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit DNS server SDN {say(p["dns"])}: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)} vypsal DNS servery SDN'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vypsat DNS servery SDN: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl údaje DNS serveru SDN {say(p["dns"])}'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst údaje DNS serveru SDN {say(p["dns"])}: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil předivo SDN {say(p["id"])}'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit předivo SDN {say(p["id"])}: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal předivo SDN {say(p["id"])}'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat předivo SDN {say(p["id"])}: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil předivo SDN {say(p["id"])}'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit předivo SDN {say(p["id"])}: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil uzel {say(p["node_id"])} přediva SDN {say(p["fabric_id"])}'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit uzel {say(p["node_id"])} přediva SDN {say(p["fabric_id"])}: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal uzel {say(p["node_id"])} přediva SDN {say(p["fabric_id"])}'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat uzel {say(p["node_id"])} přediva SDN {say(p["fabric_id"])}: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil uzel {say(p["node_id"])} přediva SDN {say(p["fabric_id"])}'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit uzel {say(p["node_id"])} přediva SDN {say(p["fabric_id"])}: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)} uvolnil zámek SDN'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl uvolnit zámek SDN: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)} získal zámek SDN'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl získat zámek SDN: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)} vynutil uvolnění zámku SDN'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vynutit uvolnění zámku SDN: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil prostředek HA {say(p["sid"])}'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit prostředek HA {say(p["sid"])}: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal prostředek HA {say(p["sid"])}'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat prostředek HA {say(p["sid"])}: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil prostředek HA {say(p["sid"])}'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit prostředek HA {say(p["sid"])}: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přestěhování prostředku HA {say(p["sid"])} na uzel {say(p["node"])}'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přestěhovat prostředek HA {say(p["sid"])} na uzel {say(p["node"])}: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o přemístění prostředku HA {say(p["sid"])} na uzel {say(p["node"])}'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přemístit prostředek HA {say(p["sid"])} na uzel {say(p["node"])}: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o spuštění prostředku HA {say(p["sid"])}'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit prostředek HA {say(p["sid"])}: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zastavení prostředku HA {say(p["sid"])}'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zastavit prostředek HA {say(p["sid"])}: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)} zakázal prostředek HA {say(p["sid"])}'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zakázat prostředek HA {say(p["sid"])}: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil prostředek HA {say(p["sid"])} jako ignorovaný'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit prostředek HA {say(p["sid"])} jako ignorovaný: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil skupinu HA {say(p["group"])}'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit skupinu HA {say(p["group"])}: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal skupinu HA {say(p["group"])}'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat skupinu HA {say(p["group"])}: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil skupinu HA {say(p["group"])}'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit skupinu HA {say(p["group"])}: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil pravidlo HA {say(p["rule"])}'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit pravidlo HA {say(p["rule"])}: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal pravidlo HA {say(p["rule"])}'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat pravidlo HA {say(p["rule"])}: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil pravidlo HA {say(p["rule"])}'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit pravidlo HA {say(p["rule"])}: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vyřazení správce HA z pohotovosti'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vyřadit správce HA z pohotovosti: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o uvedení správce HA do pohotovosti'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl uvést správce HA do pohotovosti: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)} izoloval uzel {say(p["target"])}'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl izolovat uzel {say(p["target"])}: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)} znovu přijal uzel {say(p["target"])} po izolaci'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)} zahájil údržbu uzlu {say(p["target"])}'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zahájit údržbu uzlu {say(p["target"])}: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)} ukončil údržbu uzlu {say(p["target"])}'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl ukončit údržbu uzlu {say(p["target"])}: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)} spustil hosta HA {say(p["vmid"])} na uzlu {say(p["node"])}'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit hosta HA {say(p["vmid"])} na uzlu {say(p["node"])}: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)} zastavil hosta HA {say(p["vmid"])} na uzlu {say(p["node"])}'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zastavit hosta HA {say(p["vmid"])} na uzlu {say(p["node"])}: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)} přestěhoval hosta HA {say(p["vmid"])} z uzlu {say(p["node"])} (cílový uzel: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přestěhovat hosta HA {say(p["vmid"])} z uzlu {say(p["node"])} (cílový uzel: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)} přemístil hosta HA {say(p["vmid"])} z uzlu {say(p["node"])} (cílový uzel: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přemístit hosta HA {say(p["vmid"])} z uzlu {say(p["node"])} (cílový uzel: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)} obnovil provoz hosta HA {say(p["vmid"])} z uzlu {say(p["node"])} (cílový uzel: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl obnovit provoz hosta HA {say(p["vmid"])} z uzlu {say(p["node"])}: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} vzdal další pokusy s hostem HA {say(p["vmid"])} na uzlu {say(p["node"])}: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o změnu příznaků Ceph'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit příznaky Ceph: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)} nastavil příznak Ceph {say(p["flag"])}'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl nastavit příznak Ceph {say(p["flag"])}: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zrušil příznak Ceph {say(p["flag"])}'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zrušit příznak Ceph {say(p["flag"])}: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření OSD Ceph na disku {say(p["dev"])} uzlu {say(p["node"])}'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit OSD Ceph na disku {say(p["dev"])} uzlu {say(p["node"])}: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení OSD Ceph {say(p["osdid"])} na uzlu {say(p["node"])}'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit OSD Ceph {say(p["osdid"])} na uzlu {say(p["node"])}: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)} označil OSD Ceph {say(p["osdid"])} na uzlu {say(p["node"])} jako „in“'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl označit OSD Ceph {say(p["osdid"])} na uzlu {say(p["node"])} jako „in“: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)} označil OSD Ceph {say(p["osdid"])} na uzlu {say(p["node"])} jako „out“'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl označit OSD Ceph {say(p["osdid"])} na uzlu {say(p["node"])} jako „out“: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o kontrolu (scrub) OSD Ceph {say(p["osdid"])} na uzlu {say(p["node"])}'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl provést kontrolu (scrub) OSD Ceph {say(p["osdid"])} na uzlu {say(p["node"])}: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení serveru metadat Ceph {say(p["name"])} na uzlu {say(p["node"])}'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit server metadat Ceph {say(p["name"])} na uzlu {say(p["node"])}: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření serveru metadat Ceph {say(p["name"])} na uzlu {say(p["node"])}'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit server metadat Ceph {say(p["name"])} na uzlu {say(p["node"])}: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení správce Ceph {say(p["id"])} na uzlu {say(p["node"])}'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit správce Ceph {say(p["id"])} na uzlu {say(p["node"])}: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření správce Ceph {say(p["id"])} na uzlu {say(p["node"])}'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit správce Ceph {say(p["id"])} na uzlu {say(p["node"])}: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení monitoru Ceph {say(p["monid"])} na uzlu {say(p["node"])}'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit monitor Ceph {say(p["monid"])} na uzlu {say(p["node"])}: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření monitoru Ceph {say(p["monid"])} na uzlu {say(p["node"])}'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit monitor Ceph {say(p["monid"])} na uzlu {say(p["node"])}: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření souborového systému Ceph {say(p["name"])}'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit souborový systém Ceph {say(p["name"])}: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení souborového systému Ceph {say(p["name"])}'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit souborový systém Ceph {say(p["name"])}: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření fondu Ceph {say(p["name"])}'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit fond Ceph {say(p["name"])}: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zničení fondu Ceph {say(p["name"])}'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zničit fond Ceph {say(p["name"])}: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o změnu fondu Ceph {say(p["name"])}'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit fond Ceph {say(p["name"])}: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)} zprovoznil Ceph na uzlu {say(p["node"])}'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zprovoznit Ceph na uzlu {say(p["node"])}: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl konfiguraci Ceph na uzlu {say(p["node"])}'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst konfiguraci Ceph na uzlu {say(p["node"])}: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o restart všech démonů Ceph jednoho druhu ({label("enum/ceph.service-type/", p["service-type"])})'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl restartovat všechny démony Ceph jednoho druhu ({label("enum/ceph.service-type/", p["service-type"])}): {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o zastavení služby Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} na uzlu {say(p["node"])}'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl zastavit službu Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} na uzlu {say(p["node"])}: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o spuštění služby Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} na uzlu {say(p["node"])}'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl spustit službu Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} na uzlu {say(p["node"])}: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o restart služby Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} na uzlu {say(p["node"])}'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl restartovat službu Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} na uzlu {say(p["node"])}: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o restart všech démonů Ceph jednoho druhu ({label("enum/ceph-service.service-type/", p["service-type"])}) na uzlu {say(p["node"])}'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl restartovat všechny démony Ceph jednoho druhu ({label("enum/ceph-service.service-type/", p["service-type"])}) na uzlu {say(p["node"])}: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl záznam událostí Ceph na uzlu {say(p["node"])}'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst záznam událostí Ceph na uzlu {say(p["node"])}: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl nastavení Ceph na uzlu {say(p["node"])}'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst nastavení Ceph na uzlu {say(p["node"])}: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o vytvoření klastru {say(p["clustername"])}'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit klastr {say(p["clustername"])}: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)} požádal o připojení do klastru, do něhož patří stroj {say(p["hostname"])}'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} se nemohl připojit do klastru, do něhož patří stroj {say(p["hostname"])}: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl informace pro připojení do klastru'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst informace pro připojení do klastru: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)} odebral člena klastru {say(p["node"])}'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl odebrat člena klastru {say(p["node"])}: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)} přidal člena klastru {say(p["node"])}'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přidat člena klastru {say(p["node"])}: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil předvolby datacentra'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit předvolby datacentra: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)} přečetl záznam událostí klastru'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst záznam událostí klastru: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ztratil kvórum klastru na uzlu {say(r["node"])}'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)} získal zpět kvórum klastru na uzlu {say(r["node"])}'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)} ztratil na uzlu {say(r["node"])} spojení s uzlem {say(p["target"])}'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)} získal na uzlu {say(r["node"])} zpět spojení s uzlem {say(p["target"])}'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil mapování složky {say(p["id"])}'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit mapování složky {say(p["id"])}: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal mapování složky {say(p["id"])}'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat mapování složky {say(p["id"])}: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil mapování složky {say(p["id"])}'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit mapování složky {say(p["id"])}: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil mapování PCI {say(p["id"])}'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit mapování PCI {say(p["id"])}: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal mapování PCI {say(p["id"])}'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat mapování PCI {say(p["id"])}: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil mapování PCI {say(p["id"])}'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit mapování PCI {say(p["id"])}: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil mapování USB {say(p["id"])}'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit mapování USB {say(p["id"])}: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal mapování USB {say(p["id"])}'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat mapování USB {say(p["id"])}: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil mapování USB {say(p["id"])}'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit mapování USB {say(p["id"])}: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil model procesoru {say(p["cputype"])}'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit model procesoru {say(p["cputype"])}: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil model procesoru {say(p["cputype"])}'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit model procesoru {say(p["cputype"])}: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal model procesoru {say(p["cputype"])}'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat model procesoru {say(p["cputype"])}: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)} smazal fond {say(p["poolid"])}'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl smazat fond {say(p["poolid"])}: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)} vytvořil fond {say(p["poolid"])}'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl vytvořit fond {say(p["poolid"])}: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)} změnil fond {say(p["poolid"])}'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl změnit fond {say(p["poolid"])}: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)} přidal členy do fondu {say(p["poolid"])} (hosté: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; úložiště: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přidat členy do fondu {say(p["poolid"])} (hosté: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; úložiště: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)} odebral členy z fondu {say(p["poolid"])} (hosté: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; úložiště: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl odebrat členy z fondu {say(p["poolid"])} (hosté: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; úložiště: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)} zjistil, že konfigurační soubor {say(p["file"])} byl změněn bez volání API (změnil: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)} zjistil, že konfigurační soubor {say(p["file"])} byl vytvořen bez volání API (vytvořil: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)} zjistil, že konfigurační soubor {say(p["file"])} byl smazán bez volání API (smazal: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)} zjistil, že konfigurační soubor {say(p["file"])} byl přesunut do {say(p["target"])} bez volání API (přesunul: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl přečíst konfigurační soubor {say(p["file"])}: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ověřil konfiguraci klastru na uzlu {say(r["node"])}'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} nemohl ověřit konfiguraci klastru na uzlu {say(r["node"])}: {why(r)}'

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
