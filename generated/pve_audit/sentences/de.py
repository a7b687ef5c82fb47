"""Messages in Deutsch (de). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='de',
    name='Deutsch',
    direction='ltr',
    plural='nplurals=2; plural=(n != 1);',
    categories={'other': 1, 'one': 0},
    group='.',
    decimal=',',
    least_grouped=1,
    date=('dd', "'.", 'MM', "'.", 'y'),
    months=(),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': 'Versuch',
    'status/success': 'Erfolg',
    'status/failure': 'Fehlschlag',
    'severity/info': 'Info',
    'severity/notice': 'Hinweis',
    'severity/warning': 'Warnung',
    'severity/error': 'Fehler',
    'boolean/true': 'ja',
    'boolean/false': 'nein',
    'reason/denied': 'nicht erlaubt',
    'reason/invalid': 'die Anfrage war nicht gültig',
    'reason/not-found': 'es gibt kein solches Objekt',
    'reason/conflict': 'im Widerspruch zum gegenwärtigen Zustand',
    'reason/unavailable': 'nicht verfügbar',
    'reason/timeout': 'Zeitüberschreitung',
    'reason/cancelled': 'abgebrochen',
    'reason/error': 'unbekannter Fehler',
    'heading/time': 'Zeit',
    'heading/message': 'Was geschehen ist',
    'heading/event': 'Ereignis',
    'heading/status': 'Ergebnis',
    'heading/severity': 'Schweregrad',
    'heading/area': 'Bereich',
    'heading/action': 'Aktion',
    'heading/object': 'Objekt',
    'heading/subject': 'Wer',
    'heading/source': 'Von wo',
    'heading/node': 'Knoten',
    'heading/process': 'Prozess',
    'heading/request': 'Anfrage',
    'heading/params': 'Parameter',
    'heading/changes': 'Änderungen',
    'heading/error': 'Fehler',
    'heading/sequence': 'Laufende Nummer',
    'heading/invalid': 'Nicht wie festgelegt',
    'heading/count': 'Anzahl',
    'heading/hour': 'Stunde',
    'word/unknown': 'unbekannt',
    'word/before': 'vorher',
    'word/after': 'nachher',
    'word/damaged': 'beschädigte Zeile',
    'word/torn': 'abgeschnittene Zeile',
    'word/newer': 'von einer neueren Version geschrieben',
    'sentence/attempt': '{subject} beginnt: {action} ({kind} {object})',
    'sentence/other': '{subject}: {action} ({kind} {object})',
    'action/acquire': 'erlangen',
    'action/add': 'hinzufügen',
    'action/add-member': 'Mitglied hinzufügen',
    'action/apply': 'anwenden',
    'action/arm': 'scharf schalten',
    'action/assign-groups': 'Gruppen zuweisen',
    'action/autocreate': 'automatisch anlegen',
    'action/batch-execute': 'Befehle ausführen',
    'action/browse': 'durchsuchen',
    'action/bulk-migrate': 'mehrere migrieren',
    'action/bulk-restart': 'mehrere neu starten',
    'action/bulk-shutdown': 'mehrere herunterfahren',
    'action/bulk-start': 'mehrere starten',
    'action/bulk-suspend': 'mehrere pausieren',
    'action/call': 'aufrufen',
    'action/call-unknown': 'unbekannte Methode aufrufen',
    'action/call-with-token': 'mit API-Token aufrufen',
    'action/change-password': 'Passwort ändern',
    'action/classify': 'zuordnen',
    'action/clone': 'kopieren',
    'action/close': 'schließen',
    'action/confirm': 'bestätigen',
    'action/connect': 'verbinden',
    'action/convert-to-template': 'in Vorlage umwandeln',
    'action/copy': 'kopieren',
    'action/crash': 'abstürzen',
    'action/create': 'anlegen',
    'action/dbus-vmstate-start': 'Zustandsserver starten',
    'action/dbus-vmstate-stop': 'Zustandsserver stoppen',
    'action/deactivate': 'deaktivieren',
    'action/delete': 'löschen',
    'action/detach': 'abhängen',
    'action/disable': 'deaktivieren',
    'action/disarm': 'unscharf schalten',
    'action/download': 'herunterladen',
    'action/download-template': 'Vorlage herunterladen',
    'action/edit': 'bearbeiten',
    'action/enable': 'aktivieren',
    'action/enter-maintenance': 'Wartung beginnen',
    'action/exec': 'Programm ausführen',
    'action/exec-status': 'Ergebnis des Programms abrufen',
    'action/export': 'exportieren',
    'action/fail': 'fehlschlagen',
    'action/fence': 'abschotten',
    'action/file-read': 'Datei lesen',
    'action/file-write': 'Datei schreiben',
    'action/finish': 'abschließen',
    'action/finish-sync': 'Synchronisierung abschließen',
    'action/force-release': 'Freigabe erzwingen',
    'action/fs-freeze': 'Dateisysteme einfrieren',
    'action/fs-freeze-status': 'Einfrierzustand abrufen',
    'action/fs-thaw': 'Dateisysteme auftauen',
    'action/fs-trim': 'Dateisysteme trimmen',
    'action/grant': 'gewähren',
    'action/hibernate': 'in den Ruhezustand versetzen',
    'action/ignore': 'ignorieren',
    'action/impersonate': 'in fremdem Namen anmelden',
    'action/init': 'einrichten',
    'action/initialize-gpt': 'initialisieren',
    'action/interrupt': 'abbrechen',
    'action/join': 'beitreten',
    'action/leave-maintenance': 'Wartung beenden',
    'action/list': 'auflisten',
    'action/list-tfa': 'zweite Faktoren auflisten',
    'action/load': 'laden',
    'action/lock': 'sperren',
    'action/lock-totp': 'TOTP sperren',
    'action/login': 'anmelden',
    'action/login-first-factor': 'ersten Faktor nachweisen',
    'action/login-openid': 'mit OpenID anmelden',
    'action/login-second-factor': 'zweiten Faktor nachweisen',
    'action/logout': 'abmelden',
    'action/lose': 'verlieren',
    'action/mark-in': 'aufnehmen',
    'action/mark-out': 'herausnehmen',
    'action/migrate': 'migrieren',
    'action/migrate-in': 'Empfang vorbereiten',
    'action/migrate-in-connect': 'empfangen',
    'action/miss': 'Fehlen feststellen',
    'action/move': 'verschieben',
    'action/open': 'öffnen',
    'action/order': 'anfordern',
    'action/override': 'abweichend festlegen',
    'action/ping': 'anpingen',
    'action/protect': 'schützen',
    'action/prune': 'bereinigen',
    'action/pull': 'beziehen',
    'action/query': 'abfragen',
    'action/read': 'abrufen',
    'action/read-cloudinit': 'Cloud-Init-Daten abrufen',
    'action/read-config': 'Konfiguration abrufen',
    'action/read-effective': 'effektiven Stand abrufen',
    'action/read-join-info': 'Beitrittsinformationen abrufen',
    'action/read-log': 'Protokoll abrufen',
    'action/read-report': 'Bericht abrufen',
    'action/reassign': 'neu zuweisen',
    'action/reboot': 'neu starten',
    'action/recover': 'wieder aufnehmen',
    'action/redact': 'schwärzen',
    'action/refresh': 'aktualisieren',
    'action/refuse': 'ablehnen',
    'action/regain': 'wiedererlangen',
    'action/regenerate-cloudinit': 'Cloud-Init-Daten neu schreiben',
    'action/register': 'registrieren',
    'action/release': 'freigeben',
    'action/reload': 'neu laden',
    'action/relocate': 'verlagern',
    'action/remote-migrate': 'in anderen Cluster migrieren',
    'action/remove': 'entfernen',
    'action/remove-member': 'Mitglied entfernen',
    'action/rename': 'umbenennen',
    'action/renew': 'erneuern',
    'action/request-ceph-install': 'Ceph-Installation anfordern',
    'action/request-spice': 'SPICE-Konsole anfordern',
    'action/request-term': 'Textkonsole anfordern',
    'action/request-upgrade-shell': 'Upgrade-Shell anfordern',
    'action/request-vnc': 'VNC-Konsole anfordern',
    'action/reset': 'zurücksetzen',
    'action/resize': 'Größe ändern',
    'action/restart': 'neu starten',
    'action/restore': 'wiederherstellen',
    'action/restore-files': 'Dateien wiederherstellen',
    'action/resume': 'fortsetzen',
    'action/revert': 'verwerfen',
    'action/revert-pending': 'ausstehende Änderungen verwerfen',
    'action/revoke': 'entziehen',
    'action/rollback': 'zurücksetzen',
    'action/rotate': 'rotieren',
    'action/run': 'ausführen',
    'action/run-low': 'knapp werden',
    'action/scan-cifs': 'nach Freigaben suchen',
    'action/scan-iscsi': 'nach iSCSI-Targets suchen',
    'action/scan-nfs': 'nach Exporten suchen',
    'action/scan-pbs': 'nach Datastores suchen',
    'action/scrub': 'Scrub ausführen',
    'action/send-command': 'Befehl senden',
    'action/send-key': 'Tastatureingaben senden',
    'action/send-monitor-command': 'Monitor-Befehl senden',
    'action/set': 'setzen',
    'action/set-password': 'Passwort setzen',
    'action/shutdown': 'herunterfahren',
    'action/start': 'starten',
    'action/start-openid': 'OpenID-Anmeldung starten',
    'action/start-registration': 'Registrierung starten',
    'action/step': 'springen',
    'action/stop': 'stoppen',
    'action/stop-running': 'laufende stoppen',
    'action/suspend': 'pausieren',
    'action/suspend-disk': 'in den Ruhezustand versetzen (Festplatte)',
    'action/suspend-hybrid': 'in den Ruhezustand versetzen (Arbeitsspeicher und Festplatte)',
    'action/suspend-ram': 'in den Ruhezustand versetzen (Arbeitsspeicher)',
    'action/sync': 'synchronisieren',
    'action/sync-preview': 'Vorschau der Synchronisierung starten',
    'action/test': 'testen',
    'action/unlock': 'entsperren',
    'action/unprotect': 'Schutz aufheben',
    'action/unset': 'aufheben',
    'action/update': 'ändern',
    'action/update-groups': 'Gruppen ändern',
    'action/upload': 'hochladen',
    'action/use': 'verwenden',
    'action/use-disabled-account': 'deaktiviertes Konto verwenden',
    'action/use-expired': 'Abgelaufenes verwenden',
    'action/use-expired-account': 'abgelaufenes Konto verwenden',
    'action/use-incomplete': 'Unvollständiges verwenden',
    'action/use-without-csrf': 'ohne CSRF-Token verwenden',
    'action/verify': 'verifizieren',
    'action/verify-privileges': 'Privilegien verifizieren',
    'action/verify-vnc-ticket': 'VNC-Ticket verifizieren',
    'action/wake': 'aufwecken',
    'action/warn': 'mit Warnungen enden',
    'action/wipe': 'Daten vernichten',
    'action/write': 'schreiben',
    'object/tfa': 'zweiter Faktor',
    'object/token': 'API-Token',
    'area/audit': 'Audit-System',
    'object/audit': 'Audit-Dienst',
    'object/audit-catalog': 'Ereigniskatalog',
    'object/audit-key': 'Schlüssel für Hashwerte',
    'object/audit-log': 'Audit-Protokoll',
    'object/audit-policy': 'Audit-Richtlinie',
    'object/audit-record': 'Audit-Eintrag',
    'object/clock': 'Uhr',
    'fallback/audit.catalog': 'unbekannt',
    'fallback/audit.last': 'einem unbekannten Zeitpunkt',
    'fallback/audit-catalog.previous': 'keiner',
    'area/session': 'Sitzungen',
    'object/cli': 'Befehl',
    'object/session': 'Sitzung',
    'object/ticket': 'Ticket',
    'fallback/ticket.username': 'einem unbekannten Benutzer',
    'fallback/cli.login': 'unbekannter Benutzer',
    'area/authorization': 'Autorisierung',
    'object/connection': 'Verbindung',
    'object/request': 'API-Aufruf',
    'area/access': 'Benutzer und Berechtigungen',
    'object/acl': 'Berechtigung',
    'object/group': 'Gruppe',
    'object/realm': 'Realm',
    'object/realm-sync-job': 'Realm-Synchronisierungs-Job',
    'object/role': 'Rolle',
    'object/user': 'Benutzer',
    'enum/sync-scope/users': 'Benutzer',
    'enum/sync-scope/groups': 'Gruppen',
    'enum/sync-scope/both': 'Benutzer und Gruppen',
    'fallback/acl.users': 'keine',
    'fallback/acl.groups': 'keine',
    'fallback/acl.tokens': 'keine',
    'fallback/acl.read-effective.userid': 'sich selbst',
    'enum/tfa.type/totp': 'Codes einer App',
    'enum/tfa.type/u2f': 'U2F-Schlüssel',
    'enum/tfa.type/webauthn': 'WebAuthn-Schlüssel',
    'enum/tfa.type/recovery': 'Wiederherstellungsschlüssel',
    'enum/tfa.type/yubico': 'YubiKey-Codes',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': 'unverschlüsselt',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': 'Zertifikate',
    'object/acme-account': 'ACME-Konto',
    'object/acme-plugin': 'ACME-Plugin',
    'object/certificate': 'Zertifikat',
    'enum/acme-plugin.type/dns': 'Eintrag im DNS',
    'enum/acme-plugin.type/standalone': 'Webserver auf dem Knoten',
    'fallback/acme-account.name': 'default',
    'area/notification': 'Benachrichtigungen und Metriken',
    'object/gotify-endpoint': 'Gotify-Endpunkt',
    'object/metric-server': 'Metrik-Server',
    'object/notification-matcher': 'Benachrichtigungs-Matcher',
    'object/notification-target': 'Benachrichtigungsziel',
    'object/sendmail-endpoint': 'Sendmail-Endpunkt',
    'object/smtp-endpoint': 'SMTP-Endpunkt',
    'object/webhook-endpoint': 'Webhook-Endpunkt',
    'enum/notification-matcher.mode/all': 'alle Bedingungen',
    'enum/notification-matcher.mode/any': 'eine der Bedingungen',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': 'keine',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': 'unverschlüsselt',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': 'Knoten',
    'object/apt-index': 'Paketindex',
    'object/apt-repository': 'Paket-Repository',
    'object/journal': 'Journal',
    'object/node': 'Knoten',
    'object/node-config': 'Knoteneinstellungen',
    'object/service': 'Dienst',
    'object/subscription': 'Subskription',
    'object/syslog': 'Syslog',
    'enum/node.command/reboot': 'neu starten',
    'enum/node.command/shutdown': 'herunterfahren',
    'area/network': 'Netzwerk der Knoten',
    'object/network-config': 'Netzwerkkonfiguration',
    'object/network-interface': 'Netzwerkschnittstelle',
    'object/node-dns': 'Nameserver',
    'object/node-hosts': 'Hosts-Datei',
    'object/node-time': 'Zeitzone',
    'enum/network-interface.type/bridge': 'Linux-Bridge',
    'enum/network-interface.type/bond': 'Linux-Bond',
    'enum/network-interface.type/eth': 'Netzwerkkarte',
    'enum/network-interface.type/alias': 'Alias',
    'enum/network-interface.type/vlan': 'Linux-VLAN',
    'enum/network-interface.type/fabric': 'Schnittstelle eines SDN-Fabrics',
    'enum/network-interface.type/OVSBridge': 'Open-vSwitch-Bridge',
    'enum/network-interface.type/OVSBond': 'Open-vSwitch-Bond',
    'enum/network-interface.type/OVSPort': 'Open-vSwitch-Port',
    'enum/network-interface.type/OVSIntPort': 'interner Port von Open vSwitch',
    'enum/network-interface.type/vnet': 'SDN-VNet',
    'enum/network-interface.type/unknown': 'unbekannt',
    'enum/network-interface.bond_mode/balance-rr': 'Round Robin',
    'enum/network-interface.bond_mode/active-backup': 'eine aktiv, die anderen in Reserve',
    'enum/network-interface.bond_mode/balance-xor': 'Auswahl nach Hashwert',
    'enum/network-interface.bond_mode/broadcast': 'alles über jede',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': 'adaptiv beim Senden',
    'enum/network-interface.bond_mode/balance-alb': 'adaptiv beim Senden und Empfangen',
    'enum/network-interface.bond_mode/balance-slb': 'nach Quelladresse (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP nach Quelladresse (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP nach Verbindung (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'MAC-Adressen',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'MAC- und IP-Adressen',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'IP-Adressen und Ports',
    'area/task': 'Aufgaben',
    'object/job': 'geplanter Job',
    'object/task': 'Aufgabe',
    'fallback/task.id': 'das System',
    'enum/job.kind/vzdump': 'Backup',
    'enum/job.kind/replication': 'Replikation',
    'enum/job.kind/realm-sync': 'Synchronisierung eines Realms',
    'enum/job.origin/schedule': 'sein Zeitpunkt war gekommen',
    'enum/job.origin/missed': 'sein Zeitpunkt war verstrichen, während der Knoten ausgeschaltet war',
    'enum/job.origin/retry': 'er war zuvor fehlgeschlagen',
    'enum/job.origin/asked': 'jemand hatte ihn angefordert',
    'area/console': 'Konsolen',
    'object/guest-console': 'Konsole eines Gasts',
    'object/node-console': 'Konsole eines Knotens',
    'object/root-shell': 'Root-Shell',
    'enum/close-reason/closed': 'wer sie geöffnet hatte, hat sie geschlossen',
    'enum/close-reason/ended': 'was sie zeigte, ging zu Ende',
    'enum/close-reason/stopped': 'der Knoten hat sie beendet',
    'enum/close-reason/lost': 'sie ist abgebrochen',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': 'nur Text',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': 'Anmeldung',
    'enum/node-console.cmd/upgrade': 'Aktualisierung der Pakete',
    'enum/node-console.cmd/ceph_install': 'Installation von Ceph',
    'enum/root-shell.via/console': 'Konsole des Knotens, ohne Passwort',
    'enum/root-shell.via/login': 'Anmeldeaufforderung in einer Konsole des Knotens',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': 'Bildschirm und Tastatur der Maschine',
    'area/vm': 'Virtuelle Maschinen',
    'object/vm': 'VM',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': 'ein anderes',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 oder 2012',
    'enum/vm.ostype/win10': 'Windows 10, 2016 oder 2019',
    'enum/vm.ostype/win11': 'Windows 11, 2022 oder 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 oder neuer',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': 'verschlüsselt',
    'enum/vm.migration_type/insecure': 'unverschlüsselt',
    'enum/vm.dbus-vmstate-start.action/start': 'gestartet',
    'enum/vm.dbus-vmstate-start.action/stop': 'gestoppt',
    'enum/vm.read-cloudinit.type/user': 'Benutzer und Programme',
    'enum/vm.read-cloudinit.type/network': 'Netzwerk',
    'enum/vm.read-cloudinit.type/meta': 'was den Gast identifiziert',
    'enum/vm.dbus-vmstate-stop.action/start': 'gestartet',
    'enum/vm.dbus-vmstate-stop.action/stop': 'gestoppt',
    'area/container': 'Container',
    'object/container': 'Container',
    'enum/container.cmode/shell': 'Shell ohne Anmeldung',
    'enum/container.cmode/console': 'Konsolengerät',
    'enum/container.cmode/tty': 'Terminal',
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
    'enum/container.ostype/unmanaged': 'keines, das angepasst wird',
    'area/snapshot': 'Snapshots und Festplatten der Gäste',
    'object/container-disk': 'Festplatte eines Containers',
    'object/container-snapshot': 'Snapshot eines Containers',
    'object/vm-disk': 'Festplatte einer VM',
    'object/vm-snapshot': 'Snapshot einer VM',
    'fallback/vm-disk.storage': 'unbekannt',
    'fallback/container-disk.storage': 'unbekannt',
    'area/guest-agent': 'Gast-Agent',
    'object/guest-agent': 'Gast-Agent',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': 'Dateisysteme einfrieren',
    'enum/guest-agent.send-command.command/fsfreeze-status': 'Einfrierzustand abrufen',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': 'Dateisysteme auftauen',
    'enum/guest-agent.send-command.command/fstrim': 'Dateisysteme trimmen',
    'enum/guest-agent.send-command.command/get-fsinfo': 'Dateisysteme abrufen',
    'enum/guest-agent.send-command.command/get-host-name': 'Hostnamen abrufen',
    'enum/guest-agent.send-command.command/get-memory-block-info': 'Größe der Speicherblöcke abrufen',
    'enum/guest-agent.send-command.command/get-memory-blocks': 'Speicherblöcke abrufen',
    'enum/guest-agent.send-command.command/get-osinfo': 'Betriebssystem abrufen',
    'enum/guest-agent.send-command.command/get-time': 'Uhrzeit abrufen',
    'enum/guest-agent.send-command.command/get-timezone': 'Zeitzone abrufen',
    'enum/guest-agent.send-command.command/get-users': 'angemeldete Benutzer abrufen',
    'enum/guest-agent.send-command.command/get-vcpus': 'Prozessoren abrufen',
    'enum/guest-agent.send-command.command/info': 'Fähigkeiten des Gast-Agenten abrufen',
    'enum/guest-agent.send-command.command/network-get-interfaces': 'Netzwerkschnittstellen abrufen',
    'enum/guest-agent.send-command.command/ping': 'Antwort anfordern',
    'enum/guest-agent.send-command.command/shutdown': 'herunterfahren',
    'enum/guest-agent.send-command.command/suspend-disk': 'in den Ruhezustand versetzen (Festplatte)',
    'enum/guest-agent.send-command.command/suspend-hybrid': 'in den Ruhezustand versetzen (Arbeitsspeicher und Festplatte)',
    'enum/guest-agent.send-command.command/suspend-ram': 'in den Ruhezustand versetzen (Arbeitsspeicher)',
    'area/bulk': 'Massenaktionen',
    'object/guest-set': 'Gäste des Clusters',
    'object/node-guest-set': 'Gäste eines Knotens',
    'area/storage': 'Storage',
    'object/oci-repository': 'OCI-Repository',
    'object/storage': 'Storage',
    'object/storage-server': 'Storage-Server',
    'object/url': 'URL',
    'object/volume': 'Volume',
    'enum/file-kind/iso': 'ISO-Abbild',
    'enum/file-kind/vztmpl': 'Container-Vorlage',
    'enum/file-kind/import': 'Abbild eines anderen Produkts',
    'enum/image-format/raw': 'Raw-Abbild',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': 'eigener Ordner',
    'enum/image-format/vmdk': 'VMware-Abbild',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'CIFS-Freigabe',
    'enum/storage.type/dir': 'Ordner',
    'enum/storage.type/esxi': 'ESXi-Host',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': 'iSCSI ohne den Kernel',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'LVM-Thin-Pool',
    'enum/storage.type/nfs': 'NFS-Export',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS über iSCSI',
    'enum/storage.type/zfspool': 'ZFS-Pool',
    'enum/storage.preallocation/off': 'nichts',
    'enum/storage.preallocation/metadata': 'Metadaten',
    'enum/storage.preallocation/falloc': 'alles als ungeschrieben',
    'enum/storage.preallocation/full': 'alles mit Nullen',
    'enum/storage.smbversion/default': 'neueste, die beide Seiten kennen',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': 'neueste Version von SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': 'Backups',
    'object/backup': 'Backup',
    'object/backup-job': 'Backup-Job',
    'enum/backup-compression/0': 'gar nicht',
    'enum/backup-compression/1': 'LZO wie üblich',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': 'läuft weiter',
    'enum/backup-mode/suspend': 'wird pausiert',
    'enum/backup-mode/stop': 'wird gestoppt',
    'enum/change-detection/legacy': 'alles wird gelesen',
    'enum/change-detection/data': 'alles wird gelesen, Daten getrennt',
    'enum/change-detection/metadata': 'nach Größe und Zeit',
    'enum/mail-occasion/always': 'immer',
    'enum/mail-occasion/failure': 'nach einem Fehlschlag',
    'enum/notification-mode/auto': 'E-Mail, falls Adressen angegeben sind',
    'enum/notification-mode/legacy-sendmail': 'E-Mail',
    'enum/notification-mode/notification-system': 'Ziele und Matcher',
    'fallback/backup-job.create.id': 'mit generierter ID',
    'fallback/backup-job.vmid': 'alle oder die eines Pools',
    'fallback/backup.vmid': 'alle oder die eines Pools',
    'enum/backup.type/qemu': 'virtuelle Maschinen',
    'enum/backup.type/lxc': 'Container',
    'area/replication': 'Replikation',
    'object/replication-job': 'Replikations-Job',
    'enum/replication-job.type/local': 'innerhalb des Clusters',
    'enum/replication-job.remove_job/local': 'seine Snapshots auf der Quelle',
    'enum/replication-job.remove_job/full': 'seine Snapshots und die Kopien',
    'area/disk': 'Festplatten der Knoten',
    'object/directory-mount': 'Dateisystem',
    'object/lvm-thinpool': 'LVM-Thin-Pool',
    'object/lvm-vg': 'LVM-Volume-Gruppe',
    'object/node-disk': 'Festplatte',
    'object/zfs-pool': 'ZFS-Pool',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': 'ohne Redundanz',
    'enum/zfs-pool.raidlevel/mirror': 'gespiegelt',
    'enum/zfs-pool.raidlevel/raid10': 'Striping über Spiegel',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'wie bei ZFS üblich',
    'enum/zfs-pool.compression/off': 'gar nicht',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': 'Folgen von Nullen',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': 'Firewall',
    'object/cluster-firewall-alias': 'Firewall-Alias des Clusters',
    'object/cluster-firewall-ipset': 'IP-Set des Clusters',
    'object/cluster-firewall-ipset-entry': 'Eintrag eines IP-Sets des Clusters',
    'object/cluster-firewall-options': 'Firewall-Optionen des Clusters',
    'object/cluster-firewall-rule': 'Firewall-Regel des Clusters',
    'object/firewall-group': 'Sicherheitsgruppe',
    'object/group-firewall-rule': 'Regel einer Sicherheitsgruppe',
    'object/guest-firewall-alias': 'Firewall-Alias eines Gasts',
    'object/guest-firewall-ipset': 'IP-Set eines Gasts',
    'object/guest-firewall-ipset-entry': 'Eintrag des IP-Sets eines Gasts',
    'object/guest-firewall-log': 'Firewall-Protokoll eines Gasts',
    'object/guest-firewall-options': 'Firewall-Optionen eines Gasts',
    'object/guest-firewall-rule': 'Firewall-Regel eines Gasts',
    'object/node-firewall-log': 'Firewall-Protokoll eines Knotens',
    'object/node-firewall-options': 'Firewall-Optionen eines Knotens',
    'object/node-firewall-rule': 'Firewall-Regel eines Knotens',
    'object/vnet-firewall-options': 'Firewall-Optionen eines VNets',
    'object/vnet-firewall-rule': 'Firewall-Regel eines VNets',
    'enum/log-level/emerg': 'Notfall',
    'enum/log-level/alert': 'Alarm',
    'enum/log-level/crit': 'kritischer Fehler',
    'enum/log-level/err': 'Fehler',
    'enum/log-level/warning': 'Warnung',
    'enum/log-level/notice': 'Hinweis',
    'enum/log-level/info': 'Info',
    'enum/log-level/debug': 'Debug',
    'enum/log-level/nolog': 'kein Protokoll',
    'enum/rule-direction/in': 'eingehend',
    'enum/rule-direction/out': 'ausgehend',
    'enum/rule-direction/forward': 'weitergeleitet',
    'enum/rule-direction/group': 'Sicherheitsgruppe',
    'area/sdn': 'Software-definiertes Netzwerk',
    'object/sdn': 'SDN-Konfiguration',
    'object/sdn-controller': 'SDN-Controller',
    'object/sdn-dns': 'SDN-DNS-Server',
    'object/sdn-fabric': 'SDN-Fabric',
    'object/sdn-fabric-node': 'SDN-Fabric-Knoten',
    'object/sdn-ip': 'SDN-IP-Zuordnung',
    'object/sdn-ipam': 'SDN-IPAM',
    'object/sdn-lock': 'SDN-Sperre',
    'object/sdn-subnet': 'SDN-Subnetz',
    'object/sdn-vnet': 'SDN-VNet',
    'object/sdn-zone': 'SDN-Zone',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': 'Bridge je Knoten',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': 'Hochverfügbarkeit',
    'object/ha-group': 'HA-Gruppe',
    'object/ha-guest': 'HA-Gast',
    'object/ha-manager': 'HA-Manager',
    'object/ha-node': 'HA-Knoten',
    'object/ha-resource': 'HA-Ressource',
    'object/ha-rule': 'HA-Regel',
    'enum/ha-resource.state/started': 'am Laufen gehalten',
    'enum/ha-resource.state/stopped': 'gestoppt gehalten',
    'enum/ha-resource.state/enabled': 'am Laufen gehalten (alter Name)',
    'enum/ha-resource.state/disabled': 'gestoppt und nicht wiederhergestellt',
    'enum/ha-resource.state/ignored': 'sich selbst überlassen',
    'enum/ha-resource.type/ct': 'Container',
    'enum/ha-resource.type/vm': 'virtuelle Maschine',
    'enum/ha-rule.type/node-affinity': 'Ressourcen und Knoten',
    'enum/ha-rule.type/resource-affinity': 'Ressourcen untereinander',
    'enum/ha-rule.affinity/positive': 'zusammen',
    'enum/ha-rule.affinity/negative': 'getrennt',
    'enum/ha-manager.resource-mode/freeze': 'mit ihnen geschieht nichts',
    'enum/ha-manager.resource-mode/ignore': 'sie sind wie andere Gäste',
    'fallback/ha-guest.target': 'unbekannt',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'Ceph-Flag',
    'object/ceph-fs': 'Ceph-Dateisystem',
    'object/ceph-log': 'Ceph-Protokoll',
    'object/ceph-mds': 'Ceph-Metadatenserver',
    'object/ceph-mgr': 'Ceph-Manager',
    'object/ceph-mon': 'Ceph-Monitor',
    'object/ceph-osd': 'Ceph-OSD',
    'object/ceph-pool': 'Ceph-Pool',
    'object/ceph-service': 'Ceph-Dienst',
    'object/ceph-setting': 'Ceph-Einstellung',
    'enum/ceph-pool.application/rbd': 'Blockgeräte',
    'enum/ceph-pool.application/cephfs': 'Dateisystem',
    'enum/ceph-pool.application/rgw': 'Objektspeicher',
    'enum/ceph-pool.pg_autoscale_mode/on': 'automatisch',
    'enum/ceph-pool.pg_autoscale_mode/off': 'von Hand',
    'enum/ceph-pool.pg_autoscale_mode/warn': 'von Hand mit Warnung',
    'enum/ceph.service-type/mon': 'Monitore',
    'enum/ceph.service-type/mgr': 'Manager',
    'enum/ceph.service-type/mds': 'Metadatenserver',
    'enum/ceph.service-type/osd': 'OSDs',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSDs',
    'area/cluster': 'Cluster',
    'object/cluster': 'Cluster',
    'object/cluster-contact': 'Kontakt zu einem Knoten',
    'object/cluster-log': 'Cluster-Protokoll',
    'object/cluster-member': 'Cluster-Mitglied',
    'object/datacenter-options': 'Optionen des Rechenzentrums',
    'object/quorum': 'Quorum',
    'enum/datacenter-options.console/applet': 'Java-Applet, nicht mehr vorhanden',
    'enum/datacenter-options.console/vv': 'SPICE-Viewer',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': 'Zuordnungen',
    'object/cpu-model': 'CPU-Modell',
    'object/dir-mapping': 'Ordner-Zuordnung',
    'object/pci-mapping': 'PCI-Zuordnung',
    'object/usb-mapping': 'USB-Zuordnung',
    'area/pool': 'Pools',
    'object/pool': 'Pool',
    'fallback/pool.storage': 'keine',
    'fallback/pool.vms': 'keine',
    'area/configuration': 'Konfigurationsdateien',
    'object/configuration': 'Konfiguration',
    'object/configuration-file': 'Konfigurationsdatei',
    'fallback/configuration-file.editor': 'einer unbekannten Person',
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
        return f'{who(r)} hat die Audit-Protokollierung auf {say(r["node"])} gestartet (Katalog: {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]})'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Audit-Protokollierung auf {say(r["node"])} nicht starten: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Audit-Protokollierung auf {say(r["node"])} gestoppt'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} hat festgestellt, dass die Audit-Protokollierung auf {say(r["node"])} nach {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]} abgestürzt ist: {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} hat die Audit-Protokollierung auf {say(r["node"])} nach {number(p["duration"])} Sekunde wieder aufgenommen'
        return f'{who(r)} hat die Audit-Protokollierung auf {say(r["node"])} nach {number(p["duration"])} Sekunden wieder aufgenommen'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte {say(p["event"])} auf {say(r["node"])} mangels Audit-Protokollierung nicht ausführen: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Audit-Richtlinie geändert'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Audit-Richtlinie nicht ändern: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Audit-Richtlinie auf {say(r["node"])} geladen'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Audit-Richtlinie auf {say(r["node"])} nicht laden: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat für den Knoten {say(p["target"])} eine abweichende Audit-Richtlinie festgelegt'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte für den Knoten {say(p["target"])} keine abweichende Audit-Richtlinie festlegen: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die abweichende Audit-Richtlinie für den Knoten {say(p["target"])} entfernt'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die abweichende Audit-Richtlinie für den Knoten {say(p["target"])} nicht entfernen: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Audit-Protokoll auf {say(r["node"])} eingesehen'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Audit-Protokoll auf {say(r["node"])} nicht einsehen: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Audit-Protokoll von {say(r["node"])} als {say(p["format"])} exportiert'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Audit-Protokoll von {say(r["node"])} nicht als {say(p["format"])} exportieren: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Audit-Protokoll {say(p["file"])} auf {say(r["node"])} angelegt'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Audit-Protokoll {say(p["file"])} auf {say(r["node"])} nicht anlegen: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Audit-Protokoll {say(p["file"])} auf {say(r["node"])} rotiert'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Audit-Protokoll {say(p["file"])} auf {say(r["node"])} nicht rotieren: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        f = form(p["files"])
        if f == 0:
            return f'{who(r)} hat {number(p["files"])} alte Datei des Audit-Protokolls auf {say(r["node"])} entfernt'
        return f'{who(r)} hat {number(p["files"])} alte Dateien des Audit-Protokolls auf {say(r["node"])} entfernt'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte alte Dateien des Audit-Protokolls auf {say(r["node"])} nicht entfernen: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte nicht in das Audit-Protokoll {say(p["file"])} auf {say(r["node"])} schreiben: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        f = form(p["lost"])
        if f == 0:
            return f'{who(r)} hat {number(p["lost"])} Audit-Eintrag auf {say(r["node"])} verloren: {why(r)}'
        return f'{who(r)} hat {number(p["lost"])} Audit-Einträge auf {say(r["node"])} verloren: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        f = form(p["missing"])
        if f == 0:
            return f'{who(r)} hat das Fehlen von {number(p["missing"])} Eintrag im Audit-Protokoll {say(p["file"])} von {say(r["node"])} festgestellt: {why(r)}'
        return f'{who(r)} hat das Fehlen von {number(p["missing"])} Einträgen im Audit-Protokoll {say(p["file"])} von {say(r["node"])} festgestellt: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Audit-Protokoll von {say(r["node"])} verifiziert'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Audit-Protokoll von {say(r["node"])} nicht verifizieren: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat nur noch {size(p["free"])} für das Audit-Protokoll {say(p["file"])} auf {say(r["node"])} frei'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte einen Audit-Eintrag zu {say(p["event"])} auf {say(r["node"])} nicht schwärzen: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} hat {say(p["method"])} {say(p["path"])} auf {say(r["node"])} aufgerufen, wofür es kein Ereignis gibt: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Ereigniskatalog auf {say(r["node"])} geändert (bisher {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}, jetzt {say(p["catalog"])})'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Schlüssel für Hashwerte auf {say(r["node"])} ersetzt'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Schlüssel für Hashwerte auf {say(r["node"])} nicht ersetzen: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat festgestellt, dass die Uhr von {say(r["node"])} um {number(p["offset"])} Sekunden gesprungen ist'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat sich von {whence(r)} aus angemeldet'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte sich von {whence(r)} aus nicht anmelden: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat von {whence(r)} aus den ersten Faktor nachgewiesen'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat sich von {whence(r)} aus mit einem zweiten Faktor angemeldet'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte von {whence(r)} aus den zweiten Faktor nicht nachweisen: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat von {whence(r)} aus eine Sitzung erneuert'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte von {whence(r)} aus keine Sitzung erneuern: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat von {whence(r)} aus eine Sitzung als {say(p["username"])} gestartet'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte von {whence(r)} aus keine Sitzung als {say(p["username"])} starten: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat von {whence(r)} aus Privilegien auf {say(p["path"])} nachgewiesen'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte von {whence(r)} aus keine Privilegien auf {say(p["path"])} nachweisen: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} hat ein gültiges Konsolen-Ticket für {say(p["path"])} vorgelegt'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} konnte kein gültiges Konsolen-Ticket für {say(p["path"])} vorlegen: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)} hat die OpenID-Anmeldung des Realms {say(p["realm"])} angefordert'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} konnte die OpenID-Anmeldung des Realms {say(p["realm"])} nicht starten: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat sich von {whence(r)} aus mit OpenID angemeldet'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} konnte sich nicht mit OpenID anmelden: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat sich von {whence(r)} aus abgemeldet'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte sich von {whence(r)} aus nicht abmelden: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das deaktivierte Konto {say(p["username"])} von {whence(r)} aus nicht verwenden: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das abgelaufene Konto {say(p["username"])} von {whence(r)} aus nicht verwenden: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} konnte {say(p["method"])} {say(p["path"])} mit einem ungültigen Ticket von {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} nicht aufrufen: {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} konnte {say(p["method"])} {say(p["path"])} mit einem abgelaufenen Ticket von {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} nicht aufrufen: {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} konnte {say(p["method"])} {say(p["path"])} ohne den zweiten Faktor von {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} nicht aufrufen: {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} konnte {say(p["method"])} {say(p["path"])} im Namen von {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} mangels CSRF-Token nicht aufrufen: {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} konnte {say(p["method"])} {say(p["path"])} mit dem API-Token {say(p["tokenid"])} von {say(p["userid"])} nicht aufrufen: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} konnte {say(p["method"])} {say(p["path"])} mit dem abgelaufenen API-Token {say(p["tokenid"])} von {say(p["userid"])} nicht aufrufen: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'{who(r)} wurde nach zu vielen falschen Codes für TOTP gesperrt, letzter Versuch von {whence(r)} aus'

    def e101062_success(r: Record, p: Record) -> str:
        return f'{who(r)} wurde bis {say(p["until"])} für alle zweiten Faktoren gesperrt, letzter Versuch von {whence(r)} aus'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat {say(p["command"])} auf Knoten {say(p["node"])} ausgeführt (angemeldet als {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte {say(p["command"])} auf Knoten {say(p["node"])} nicht ausführen (angemeldet als {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat {say(p["method"])} {say(p["path"])} mit {say(p["program"])} auf Knoten {say(p["node"])} aufgerufen (angemeldet als {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte {say(p["method"])} {say(p["path"])} mit {say(p["program"])} auf Knoten {say(p["node"])} nicht aufrufen (angemeldet als {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat {say(p["command"])} zum Lesen auf Knoten {say(p["node"])} ausgeführt (angemeldet als {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte {say(p["command"])} zum Lesen auf Knoten {say(p["node"])} nicht ausführen (angemeldet als {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte {say(p["method"])} {say(p["path"])} nicht aufrufen: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte {say(p["method"])} {say(p["path"])} mit einem API-Token nicht aufrufen: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die unbekannte Methode {say(p["method"])} {say(p["path"])} von {whence(r)} aus nicht aufrufen: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} konnte keine Verbindung zu {say(r["node"])} öffnen: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Benutzer {say(p["userid"])} angelegt'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Benutzer {say(p["userid"])} nicht anlegen: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Benutzer {say(p["userid"])} geändert'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Benutzer {say(p["userid"])} nicht ändern: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Benutzer {say(p["userid"])} gelöscht'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Benutzer {say(p["userid"])} nicht löschen: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Benutzer {say(p["userid"])} auf „aktiviert“ gesetzt'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Benutzer {say(p["userid"])} nicht auf „aktiviert“ setzen: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Benutzer {say(p["userid"])} auf „deaktiviert“ gesetzt'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Benutzer {say(p["userid"])} nicht auf „deaktiviert“ setzen: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Gruppen des Benutzers {say(p["userid"])} geändert'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Gruppen des Benutzers {say(p["userid"])} nicht ändern: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Passwort des Benutzers {say(p["userid"])} geändert'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Passwort des Benutzers {say(p["userid"])} nicht ändern: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Benutzer aufgelistet'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Benutzer nicht auflisten: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Benutzer {say(p["userid"])} abgerufen'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Benutzer {say(p["userid"])} nicht abrufen: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die zweiten Faktoren des Benutzers {say(p["userid"])} aufgelistet'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die zweiten Faktoren des Benutzers {say(p["userid"])} nicht auflisten: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat durch Anmeldung am Realm {say(p["realm"])} das Anlegen des Benutzers {say(p["userid"])} ausgelöst'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte im Realm {say(p["realm"])} das Anlegen des Benutzers {say(p["userid"])} nicht auslösen: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)} wurde durch Anmeldung am Realm {say(p["realm"])} den Gruppen {say(p["groups"])} zugewiesen'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Gruppen {say(p["groups"])} des Realms {say(p["realm"])} nicht zugewiesen werden: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Gruppe {say(p["groupid"])} angelegt'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Gruppe {say(p["groupid"])} nicht anlegen: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Gruppe {say(p["groupid"])} geändert'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Gruppe {say(p["groupid"])} nicht ändern: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Gruppe {say(p["groupid"])} gelöscht'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Gruppe {say(p["groupid"])} nicht löschen: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat durch Anmeldung am Realm {say(p["realm"])} das Anlegen der Gruppe {say(p["groupid"])} ausgelöst'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte im Realm {say(p["realm"])} das Anlegen der Gruppe {say(p["groupid"])} nicht auslösen: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Rolle {say(p["roleid"])} angelegt'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Rolle {say(p["roleid"])} nicht anlegen: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Rolle {say(p["roleid"])} geändert'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Rolle {say(p["roleid"])} nicht ändern: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Rolle {say(p["roleid"])} gelöscht'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Rolle {say(p["roleid"])} nicht löschen: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat {say(p["roles"])} auf {say(p["path"])} gewährt (Benutzer: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; Gruppen: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API-Token: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte {say(p["roles"])} auf {say(p["path"])} nicht gewähren (Benutzer: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; Gruppen: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API-Token: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat {say(p["roles"])} auf {say(p["path"])} entzogen (Benutzer: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; Gruppen: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API-Token: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte {say(p["roles"])} auf {say(p["path"])} nicht entziehen (Benutzer: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; Gruppen: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API-Token: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Berechtigungen aufgelistet'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Berechtigungen nicht auflisten: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die effektiven Berechtigungen von {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]} abgerufen'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die effektiven Berechtigungen von {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]} nicht abrufen: {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das API-Token {say(p["tokenid"])} des Benutzers {say(p["userid"])} angelegt'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das API-Token {say(p["tokenid"])} des Benutzers {say(p["userid"])} nicht anlegen: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das API-Token {say(p["tokenid"])} des Benutzers {say(p["userid"])} geändert'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das API-Token {say(p["tokenid"])} des Benutzers {say(p["userid"])} nicht ändern: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das API-Token {say(p["tokenid"])} des Benutzers {say(p["userid"])} gelöscht'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das API-Token {say(p["tokenid"])} des Benutzers {say(p["userid"])} nicht löschen: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die API-Token des Benutzers {say(p["userid"])} aufgelistet'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die API-Token des Benutzers {say(p["userid"])} nicht auflisten: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das API-Token {say(p["tokenid"])} des Benutzers {say(p["userid"])} abgerufen'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das API-Token {say(p["tokenid"])} des Benutzers {say(p["userid"])} nicht abrufen: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat einen zweiten Faktor ({label("enum/tfa.type/", p["type"])}) für den Benutzer {say(p["userid"])} hinzugefügt'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte keinen zweiten Faktor ({label("enum/tfa.type/", p["type"])}) für den Benutzer {say(p["userid"])} hinzufügen: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Registrierung eines Sicherheitsschlüssels ({label("enum/tfa.type/", p["type"])}) für den Benutzer {say(p["userid"])} gestartet'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Registrierung eines Sicherheitsschlüssels ({label("enum/tfa.type/", p["type"])}) für den Benutzer {say(p["userid"])} nicht starten: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat einen Sicherheitsschlüssel ({label("enum/tfa.type/", p["type"])}) für den Benutzer {say(p["userid"])} registriert'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte keinen Sicherheitsschlüssel ({label("enum/tfa.type/", p["type"])}) für den Benutzer {say(p["userid"])} registrieren: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den zweiten Faktor {say(p["id"])} des Benutzers {say(p["userid"])} geändert'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den zweiten Faktor {say(p["id"])} des Benutzers {say(p["userid"])} nicht ändern: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den zweiten Faktor {say(p["id"])} des Benutzers {say(p["userid"])} aktiviert'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den zweiten Faktor {say(p["id"])} des Benutzers {say(p["userid"])} nicht aktivieren: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den zweiten Faktor {say(p["id"])} des Benutzers {say(p["userid"])} deaktiviert'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den zweiten Faktor {say(p["id"])} des Benutzers {say(p["userid"])} nicht deaktivieren: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den zweiten Faktor {say(p["id"])} des Benutzers {say(p["userid"])} gelöscht'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den zweiten Faktor {say(p["id"])} des Benutzers {say(p["userid"])} nicht löschen: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die zweiten Faktoren des Benutzers {say(p["userid"])} entsperrt'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die zweiten Faktoren des Benutzers {say(p["userid"])} nicht entsperren: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die zweiten Faktoren aller Benutzer aufgelistet'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die zweiten Faktoren aller Benutzer nicht auflisten: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den zweiten Faktor {say(p["id"])} des Benutzers {say(p["userid"])} abgerufen'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den zweiten Faktor {say(p["id"])} des Benutzers {say(p["userid"])} nicht abrufen: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Realm {say(p["realm"])} ({label("enum/realm.type/", p["type"])}) angelegt'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Realm {say(p["realm"])} ({label("enum/realm.type/", p["type"])}) nicht anlegen: {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Realm {say(p["realm"])} geändert'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Realm {say(p["realm"])} nicht ändern: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Realm {say(p["realm"])} gelöscht'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Realm {say(p["realm"])} nicht löschen: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Synchronisierung des Realms {say(p["realm"])} gestartet'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Synchronisierung des Realms {say(p["realm"])} nicht starten: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Vorschau der Synchronisierung des Realms {say(p["realm"])} gestartet'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Vorschau der Synchronisierung des Realms {say(p["realm"])} nicht starten: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Realm {say(p["realm"])} abgerufen'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Realm {say(p["realm"])} nicht abrufen: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Realm {say(p["realm"])} synchronisiert'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Realm {say(p["realm"])} nicht synchronisieren: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Realm-Synchronisierungs-Job {say(p["id"])} gelöscht'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Realm-Synchronisierungs-Job {say(p["id"])} nicht löschen: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Realm-Synchronisierungs-Job {say(p["id"])} angelegt'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Realm-Synchronisierungs-Job {say(p["id"])} nicht anlegen: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Realm-Synchronisierungs-Job {say(p["id"])} geändert'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Realm-Synchronisierungs-Job {say(p["id"])} nicht ändern: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das ACME-Plugin {say(p["id"])} angelegt'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das ACME-Plugin {say(p["id"])} nicht anlegen: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das ACME-Plugin {say(p["id"])} gelöscht'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das ACME-Plugin {say(p["id"])} nicht löschen: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das ACME-Plugin {say(p["id"])} geändert'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das ACME-Plugin {say(p["id"])} nicht ändern: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die ACME-Plugins aufgelistet'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die ACME-Plugins nicht auflisten: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das ACME-Plugin {say(p["id"])} abgerufen'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das ACME-Plugin {say(p["id"])} nicht abrufen: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das ACME-Konto {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} zu registrieren'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das ACME-Konto {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} nicht registrieren: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das ACME-Konto {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} zu deaktivieren'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das ACME-Konto {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} nicht deaktivieren: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das ACME-Konto {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} zu ändern'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das ACME-Konto {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} nicht ändern: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das ACME-Konto {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} abgerufen'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das ACME-Konto {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]} nicht abrufen: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das Zertifikat des Knotens {say(p["node"])} zu widerrufen'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Zertifikat des Knotens {say(p["node"])} nicht widerrufen: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das Zertifikat des Knotens {say(p["node"])} anzufordern'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Zertifikat des Knotens {say(p["node"])} nicht anfordern: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das Zertifikat des Knotens {say(p["node"])} zu erneuern'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Zertifikat des Knotens {say(p["node"])} nicht erneuern: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Zertifikat des Knotens {say(p["node"])} gelöscht'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Zertifikat des Knotens {say(p["node"])} nicht löschen: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Zertifikat des Knotens {say(p["node"])} hochgeladen'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Zertifikat des Knotens {say(p["node"])} nicht hochladen: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Sendmail-Endpunkt {say(p["name"])} angelegt'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Sendmail-Endpunkt {say(p["name"])} nicht anlegen: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Sendmail-Endpunkt {say(p["name"])} gelöscht'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Sendmail-Endpunkt {say(p["name"])} nicht löschen: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Sendmail-Endpunkt {say(p["name"])} geändert'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Sendmail-Endpunkt {say(p["name"])} nicht ändern: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Benachrichtigungs-Matcher {say(p["name"])} angelegt'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Benachrichtigungs-Matcher {say(p["name"])} nicht anlegen: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Benachrichtigungs-Matcher {say(p["name"])} gelöscht'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Benachrichtigungs-Matcher {say(p["name"])} nicht löschen: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Benachrichtigungs-Matcher {say(p["name"])} geändert'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Benachrichtigungs-Matcher {say(p["name"])} nicht ändern: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Metrik-Server {say(p["id"])} gelöscht'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Metrik-Server {say(p["id"])} nicht löschen: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Metrik-Server {say(p["id"])} angelegt'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Metrik-Server {say(p["id"])} nicht anlegen: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Metrik-Server {say(p["id"])} geändert'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Metrik-Server {say(p["id"])} nicht ändern: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Metrik-Server {say(p["id"])} abgerufen'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Metrik-Server {say(p["id"])} nicht abrufen: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Metriken abgerufen'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Metriken nicht abrufen: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Gotify-Endpunkt {say(p["name"])} angelegt'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Gotify-Endpunkt {say(p["name"])} nicht anlegen: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Gotify-Endpunkt {say(p["name"])} gelöscht'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Gotify-Endpunkt {say(p["name"])} nicht löschen: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Gotify-Endpunkt {say(p["name"])} geändert'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Gotify-Endpunkt {say(p["name"])} nicht ändern: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SMTP-Endpunkt {say(p["name"])} angelegt'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SMTP-Endpunkt {say(p["name"])} nicht anlegen: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SMTP-Endpunkt {say(p["name"])} gelöscht'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SMTP-Endpunkt {say(p["name"])} nicht löschen: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SMTP-Endpunkt {say(p["name"])} geändert'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SMTP-Endpunkt {say(p["name"])} nicht ändern: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Webhook-Endpunkt {say(p["name"])} angelegt'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Webhook-Endpunkt {say(p["name"])} nicht anlegen: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Webhook-Endpunkt {say(p["name"])} gelöscht'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Webhook-Endpunkt {say(p["name"])} nicht löschen: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Webhook-Endpunkt {say(p["name"])} geändert'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Webhook-Endpunkt {say(p["name"])} nicht ändern: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Webhook-Endpunkte aufgelistet'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Webhook-Endpunkte nicht auflisten: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Webhook-Endpunkt {say(p["name"])} abgerufen'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Webhook-Endpunkt {say(p["name"])} nicht abrufen: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Benachrichtigungsziel {say(p["name"])} getestet'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Benachrichtigungsziel {say(p["name"])} nicht testen: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Dienst {say(p["service"])} auf Knoten {say(p["node"])} zu starten'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Dienst {say(p["service"])} auf Knoten {say(p["node"])} nicht starten: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Dienst {say(p["service"])} auf Knoten {say(p["node"])} zu stoppen'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Dienst {say(p["service"])} auf Knoten {say(p["node"])} nicht stoppen: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Dienst {say(p["service"])} auf Knoten {say(p["node"])} neu zu starten'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Dienst {say(p["service"])} auf Knoten {say(p["node"])} nicht neu starten: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Dienst {say(p["service"])} auf Knoten {say(p["node"])} neu zu laden'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Dienst {say(p["service"])} auf Knoten {say(p["node"])} nicht neu laden: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Subskription des Knotens {say(p["node"])} gelöscht'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Subskription des Knotens {say(p["node"])} nicht löschen: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Subskription des Knotens {say(p["node"])} aktualisiert'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Subskription des Knotens {say(p["node"])} nicht aktualisieren: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Subskription des Knotens {say(p["node"])} geändert'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Subskription des Knotens {say(p["node"])} nicht ändern: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Subskription des Knotens {say(p["node"])} abgerufen'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Subskription des Knotens {say(p["node"])} nicht abrufen: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Paketindex des Knotens {say(p["node"])} zu aktualisieren'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Paketindex des Knotens {say(p["node"])} nicht aktualisieren: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Paket-Repository {say(p["index"])} von {say(p["path"])} auf Knoten {say(p["node"])} geändert'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Paket-Repository {say(p["index"])} von {say(p["path"])} auf Knoten {say(p["node"])} nicht ändern: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Paket-Repository {say(p["handle"])} auf Knoten {say(p["node"])} hinzugefügt'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Paket-Repository {say(p["handle"])} auf Knoten {say(p["node"])} nicht hinzufügen: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Paket-Repository {say(p["index"])} von {say(p["path"])} auf Knoten {say(p["node"])} aktiviert'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Paket-Repository {say(p["index"])} von {say(p["path"])} auf Knoten {say(p["node"])} nicht aktivieren: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Paket-Repository {say(p["index"])} von {say(p["path"])} auf Knoten {say(p["node"])} deaktiviert'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Paket-Repository {say(p["index"])} von {say(p["path"])} auf Knoten {say(p["node"])} nicht deaktivieren: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Einstellungen des Knotens {say(p["node"])} geändert'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Einstellungen des Knotens {say(p["node"])} nicht ändern: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Knoten {say(p["node"])} neu gestartet'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Knoten {say(p["node"])} nicht neu starten: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat eine Liste von Aufrufen auf Knoten {say(p["node"])} ausgeführt'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Liste von Aufrufen auf Knoten {say(p["node"])} nicht ausführen: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Knoten {say(p["node"])} aufzuwecken'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Knoten {say(p["node"])} nicht aufwecken: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Bericht des Knotens {say(p["node"])} abgerufen'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Bericht des Knotens {say(p["node"])} nicht abrufen: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Knoten {say(p["node"])} heruntergefahren'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Knoten {say(p["node"])} nicht herunterfahren: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Syslog des Knotens {say(p["node"])} abgerufen'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Syslog des Knotens {say(p["node"])} nicht abrufen: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Journal des Knotens {say(p["node"])} abgerufen'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Journal des Knotens {say(p["node"])} nicht abrufen: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Änderungen an der Netzwerkkonfiguration auf Knoten {say(p["node"])} verworfen'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Änderungen an der Netzwerkkonfiguration auf Knoten {say(p["node"])} nicht verwerfen: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Netzwerkkonfiguration auf Knoten {say(p["node"])} anzuwenden'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Netzwerkkonfiguration auf Knoten {say(p["node"])} nicht anwenden: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Netzwerkschnittstelle {say(p["iface"])} auf Knoten {say(p["node"])} angelegt'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Netzwerkschnittstelle {say(p["iface"])} auf Knoten {say(p["node"])} nicht anlegen: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Netzwerkschnittstelle {say(p["iface"])} auf Knoten {say(p["node"])} gelöscht'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Netzwerkschnittstelle {say(p["iface"])} auf Knoten {say(p["node"])} nicht löschen: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Netzwerkschnittstelle {say(p["iface"])} auf Knoten {say(p["node"])} geändert'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Netzwerkschnittstelle {say(p["iface"])} auf Knoten {say(p["node"])} nicht ändern: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Nameserver auf Knoten {say(p["node"])} geändert'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Nameserver auf Knoten {say(p["node"])} nicht ändern: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Zeitzone auf Knoten {say(p["node"])} geändert'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Zeitzone auf Knoten {say(p["node"])} nicht ändern: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Hosts-Datei auf Knoten {say(p["node"])} geändert'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Hosts-Datei auf Knoten {say(p["node"])} nicht ändern: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Aufgabe {say(p["upid"])} gestoppt'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Aufgabe {say(p["upid"])} nicht stoppen: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Protokoll der Aufgabe {say(p["upid"])} abgerufen'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Protokoll der Aufgabe {say(p["upid"])} nicht abrufen: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Aufgabe {say(p["kind"])} für {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} auf Knoten {say(p["node"])} gestartet'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Aufgabe {say(p["kind"])} für {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} auf Knoten {say(p["node"])} abgeschlossen'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Aufgabe {say(p["kind"])} für {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} auf Knoten {say(p["node"])} nicht abschließen: {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        f = form(p["warnings"])
        if f == 0:
            return f'{who(r)} hat die Aufgabe {say(p["kind"])} für {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} auf Knoten {say(p["node"])} mit {number(p["warnings"])} Warnung abgeschlossen'
        return f'{who(r)} hat die Aufgabe {say(p["kind"])} für {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} auf Knoten {say(p["node"])} mit {number(p["warnings"])} Warnungen abgeschlossen'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Aufgabe {say(p["kind"])} für {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} auf Knoten {say(p["node"])} nicht zu Ende führen: {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den geplanten Job {say(p["id"])} auf Knoten {say(r["node"])} gestartet'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den geplanten Job {say(p["id"])} auf Knoten {say(r["node"])} nicht starten: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat ein Ticket für eine VNC-Konsole des Gasts {say(p["vmid"])} erhalten'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte kein Ticket für eine VNC-Konsole des Gasts {say(p["vmid"])} erhalten: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat ein Ticket für eine Textkonsole des Gasts {say(p["vmid"])} erhalten'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte kein Ticket für eine Textkonsole des Gasts {say(p["vmid"])} erhalten: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat ein Ticket für eine SPICE-Konsole des Gasts {say(p["vmid"])} erhalten'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte kein Ticket für eine SPICE-Konsole des Gasts {say(p["vmid"])} erhalten: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat Tastatureingaben an die VM {say(p["vmid"])} gesendet'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte keine Tastatureingaben an die VM {say(p["vmid"])} senden: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat sich mit einer Konsole des Gasts {say(p["vmid"])} verbunden'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte sich nicht mit einer Konsole des Gasts {say(p["vmid"])} verbinden: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat eine Konsole des Gasts {say(p["vmid"])} geöffnet'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte keine Konsole des Gasts {say(p["vmid"])} öffnen: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} hatte {number(p["duration"])} Sekunde lang eine Konsole des Gasts {say(p["vmid"])} geöffnet'
        return f'{who(r)} hatte {number(p["duration"])} Sekunden lang eine Konsole des Gasts {say(p["vmid"])} geöffnet'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat ein Ticket für eine VNC-Shell des Knotens {say(p["node"])} erhalten'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte kein Ticket für eine VNC-Shell des Knotens {say(p["node"])} erhalten: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat ein Ticket für eine Text-Shell des Knotens {say(p["node"])} erhalten'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte kein Ticket für eine Text-Shell des Knotens {say(p["node"])} erhalten: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat ein Ticket für eine SPICE-Shell des Knotens {say(p["node"])} erhalten'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte kein Ticket für eine SPICE-Shell des Knotens {say(p["node"])} erhalten: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat sich mit einer Konsole des Knotens {say(p["node"])} verbunden'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte sich nicht mit einer Konsole des Knotens {say(p["node"])} verbinden: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat ein Ticket für eine Upgrade-Shell des Knotens {say(p["node"])} erhalten'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte kein Ticket für eine Upgrade-Shell des Knotens {say(p["node"])} erhalten: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat ein Ticket für eine Ceph-Installations-Shell des Knotens {say(p["node"])} erhalten'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte kein Ticket für eine Ceph-Installations-Shell des Knotens {say(p["node"])} erhalten: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat eine Konsole des Knotens {say(p["node"])} geöffnet'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte keine Konsole des Knotens {say(p["node"])} öffnen: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} hatte {number(p["duration"])} Sekunde lang eine Konsole des Knotens {say(p["node"])} geöffnet'
        return f'{who(r)} hatte {number(p["duration"])} Sekunden lang eine Konsole des Knotens {say(p["node"])} geöffnet'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat auf Knoten {say(p["node"])} eine Root-Shell geöffnet'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte auf Knoten {say(p["node"])} keine Root-Shell öffnen: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} hatte {number(p["duration"])} Sekunde lang eine Root-Shell auf Knoten {say(p["node"])} geöffnet'
        return f'{who(r)} hatte {number(p["duration"])} Sekunden lang eine Root-Shell auf Knoten {say(p["node"])} geöffnet'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} anzulegen'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht anlegen: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} zu zerstören'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht zerstören: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die VM {say(p["vmid"])} geändert'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht ändern: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} aus {say(p["archive"])} wiederherzustellen'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht aus {say(p["archive"])} wiederherstellen: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Cloud-Init-Daten der VM {say(p["vmid"])} neu erzeugt'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Cloud-Init-Daten der VM {say(p["vmid"])} nicht neu erzeugen: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} zu starten'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht starten: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} zu stoppen'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht stoppen: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} zurückzusetzen'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht zurücksetzen: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} herunterzufahren'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht herunterfahren: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} neu zu starten'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht neu starten: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} zu pausieren'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht pausieren: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} fortzusetzen'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht fortsetzen: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} als VM {say(p["newid"])} zu kopieren'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht als VM {say(p["newid"])} kopieren: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} auf Knoten {say(p["target"])} zu migrieren'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht auf Knoten {say(p["target"])} migrieren: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} in einen anderen Cluster zu migrieren'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht in einen anderen Cluster migrieren: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat einen Monitor-Befehl an die VM {say(p["vmid"])} gesendet'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte keinen Monitor-Befehl an die VM {say(p["vmid"])} senden: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} in eine Vorlage umzuwandeln'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht in eine Vorlage umwandeln: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} zu empfangen'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht empfangen: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Zustandsserver der VM {say(p["vmid"])} gestartet'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Zustandsserver der VM {say(p["vmid"])} nicht starten: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Migrationstunnel der VM {say(p["vmid"])} geöffnet'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Migrationstunnel der VM {say(p["vmid"])} nicht öffnen: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Cloud-Init-Daten der VM {say(p["vmid"])} abgerufen'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Cloud-Init-Daten der VM {say(p["vmid"])} nicht abrufen: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat ausstehende Änderungen der VM {say(p["vmid"])} verworfen'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte ausstehende Änderungen der VM {say(p["vmid"])} nicht verwerfen: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} in den Ruhezustand zu versetzen'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht in den Ruhezustand versetzen: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Zustandsserver der VM {say(p["vmid"])} gestoppt'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Zustandsserver der VM {say(p["vmid"])} nicht stoppen: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} anzulegen'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht anlegen: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} zu zerstören'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht zerstören: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Container {say(p["vmid"])} geändert'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht ändern: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} zu starten'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht starten: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} zu stoppen'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht stoppen: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} herunterzufahren'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht herunterfahren: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} zu pausieren'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht pausieren: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} fortzusetzen'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht fortsetzen: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} neu zu starten'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht neu starten: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} in einen anderen Cluster zu migrieren'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht in einen anderen Cluster migrieren: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} auf Knoten {say(p["target"])} zu migrieren'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht auf Knoten {say(p["target"])} migrieren: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Container {say(p["vmid"])} in eine Vorlage umgewandelt'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht in eine Vorlage umwandeln: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} als Container {say(p["newid"])} zu kopieren'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht als Container {say(p["newid"])} kopieren: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} zu empfangen'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht empfangen: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Migrationstunnel des Containers {say(p["vmid"])} geöffnet'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Migrationstunnel des Containers {say(p["vmid"])} nicht öffnen: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} aus {say(p["ostemplate"])} wiederherzustellen'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht aus {say(p["ostemplate"])} wiederherstellen: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat ausstehende Änderungen des Containers {say(p["vmid"])} verworfen'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte ausstehende Änderungen des Containers {say(p["vmid"])} nicht verwerfen: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Snapshot {say(p["snapname"])} der VM {say(p["vmid"])} anzulegen'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Snapshot {say(p["snapname"])} der VM {say(p["vmid"])} nicht anlegen: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Snapshot {say(p["snapname"])} der VM {say(p["vmid"])} zu löschen'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Snapshot {say(p["snapname"])} der VM {say(p["vmid"])} nicht löschen: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Snapshot {say(p["snapname"])} der VM {say(p["vmid"])} geändert'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Snapshot {say(p["snapname"])} der VM {say(p["vmid"])} nicht ändern: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die VM {say(p["vmid"])} auf den Snapshot {say(p["snapname"])} zurückzusetzen'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die VM {say(p["vmid"])} nicht auf den Snapshot {say(p["snapname"])} zurücksetzen: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Snapshot {say(p["snapname"])} der VM {say(p["vmid"])} abgerufen'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Snapshot {say(p["snapname"])} der VM {say(p["vmid"])} nicht abrufen: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Festplatte {say(p["idlist"])} der VM {say(p["vmid"])} abgehängt'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Festplatte {say(p["idlist"])} der VM {say(p["vmid"])} nicht abhängen: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Festplatte {say(p["disk"])} der VM {say(p["vmid"])} zu verschieben (Ziel-Storage: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Festplatte {say(p["disk"])} der VM {say(p["vmid"])} nicht verschieben (Ziel-Storage: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}): {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Größe der Festplatte {say(p["disk"])} der VM {say(p["vmid"])} zu ändern'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Größe der Festplatte {say(p["disk"])} der VM {say(p["vmid"])} nicht ändern: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Festplatte {say(p["idlist"])} der VM {say(p["vmid"])} zerstört'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Festplatte {say(p["idlist"])} der VM {say(p["vmid"])} nicht zerstören: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Festplatte {say(p["disk"])} der VM {say(p["vmid"])} neu der VM {say(p["target-vmid"])} zuzuweisen'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Festplatte {say(p["disk"])} der VM {say(p["vmid"])} nicht neu der VM {say(p["target-vmid"])} zuweisen: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Snapshot {say(p["snapname"])} des Containers {say(p["vmid"])} anzulegen'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Snapshot {say(p["snapname"])} des Containers {say(p["vmid"])} nicht anlegen: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Snapshot {say(p["snapname"])} des Containers {say(p["vmid"])} zu löschen'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Snapshot {say(p["snapname"])} des Containers {say(p["vmid"])} nicht löschen: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Container {say(p["vmid"])} auf den Snapshot {say(p["snapname"])} zurückzusetzen'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Container {say(p["vmid"])} nicht auf den Snapshot {say(p["snapname"])} zurücksetzen: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Snapshot {say(p["snapname"])} des Containers {say(p["vmid"])} geändert'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Snapshot {say(p["snapname"])} des Containers {say(p["vmid"])} nicht ändern: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Größe der Festplatte {say(p["disk"])} des Containers {say(p["vmid"])} zu ändern'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Größe der Festplatte {say(p["disk"])} des Containers {say(p["vmid"])} nicht ändern: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Festplatte {say(p["volume"])} des Containers {say(p["vmid"])} zu verschieben (Ziel-Storage: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Festplatte {say(p["volume"])} des Containers {say(p["vmid"])} nicht verschieben (Ziel-Storage: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}): {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Festplatte {say(p["volume"])} des Containers {say(p["vmid"])} neu dem Container {say(p["target-vmid"])} zuzuweisen'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Festplatte {say(p["volume"])} des Containers {say(p["vmid"])} nicht neu dem Container {say(p["target-vmid"])} zuweisen: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat dem Gast-Agenten der VM {say(p["vmid"])} den Befehl „{label("enum/guest-agent.send-command.command/", p["command"])}“ gegeben'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte dem Gast-Agenten der VM {say(p["vmid"])} den Befehl „{label("enum/guest-agent.send-command.command/", p["command"])}“ nicht geben: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Dateisysteme der VM {say(p["vmid"])} eingefroren'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Dateisysteme der VM {say(p["vmid"])} nicht einfrieren: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Einfrierzustand der VM {say(p["vmid"])} abgerufen'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Einfrierzustand der VM {say(p["vmid"])} nicht abrufen: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Dateisysteme der VM {say(p["vmid"])} aufgetaut'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Dateisysteme der VM {say(p["vmid"])} nicht auftauen: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Dateisysteme der VM {say(p["vmid"])} getrimmt'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Dateisysteme der VM {say(p["vmid"])} nicht trimmen: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Gast-Agenten der VM {say(p["vmid"])} angepingt'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Gast-Agenten der VM {say(p["vmid"])} nicht anpingen: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Gast-Agenten aufgefordert, die VM {say(p["vmid"])} herunterzufahren'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Gast-Agenten nicht auffordern, die VM {say(p["vmid"])} herunterzufahren: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Gast-Agenten aufgefordert, die VM {say(p["vmid"])} in den Ruhezustand zu versetzen (Festplatte)'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Gast-Agenten nicht auffordern, die VM {say(p["vmid"])} in den Ruhezustand zu versetzen (Festplatte): {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Gast-Agenten aufgefordert, die VM {say(p["vmid"])} in den Ruhezustand zu versetzen (Arbeitsspeicher und Festplatte)'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Gast-Agenten nicht auffordern, die VM {say(p["vmid"])} in den Ruhezustand zu versetzen (Arbeitsspeicher und Festplatte): {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Gast-Agenten aufgefordert, die VM {say(p["vmid"])} in den Ruhezustand zu versetzen (Arbeitsspeicher)'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Gast-Agenten nicht auffordern, die VM {say(p["vmid"])} in den Ruhezustand zu versetzen (Arbeitsspeicher): {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Passwort des Benutzers {say(p["username"])} in der VM {say(p["vmid"])} gesetzt'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Passwort des Benutzers {say(p["username"])} in der VM {say(p["vmid"])} nicht setzen: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat in der VM {say(p["vmid"])} ein Programm ausgeführt'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte in der VM {say(p["vmid"])} kein Programm ausführen: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat in der VM {say(p["vmid"])} die Datei {say(p["file"])} geschrieben'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte in der VM {say(p["vmid"])} die Datei {say(p["file"])} nicht schreiben: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat in der VM {say(p["vmid"])} die Datei {say(p["file"])} gelesen'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte in der VM {say(p["vmid"])} die Datei {say(p["file"])} nicht lesen: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Ergebnis des Prozesses {say(p["pid"])} in der VM {say(p["vmid"])} abgerufen'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Ergebnis des Prozesses {say(p["pid"])} in der VM {say(p["vmid"])} nicht abrufen: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, Gäste des Clusters zu starten'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Gäste des Clusters nicht starten: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, Gäste des Clusters herunterzufahren'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Gäste des Clusters nicht herunterfahren: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, Gäste des Clusters zu pausieren'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Gäste des Clusters nicht pausieren: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, Gäste des Clusters auf Knoten {say(p["target"])} zu migrieren'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Gäste des Clusters nicht auf Knoten {say(p["target"])} migrieren: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, Gäste auf Knoten {say(p["node"])} zu starten'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Gäste auf Knoten {say(p["node"])} nicht starten: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, Gäste auf Knoten {say(p["node"])} herunterzufahren'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Gäste auf Knoten {say(p["node"])} nicht herunterfahren: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, Gäste auf Knoten {say(p["node"])} zu pausieren'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Gäste auf Knoten {say(p["node"])} nicht pausieren: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, Gäste von Knoten {say(p["node"])} auf Knoten {say(p["target"])} zu migrieren'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Gäste von Knoten {say(p["node"])} nicht auf Knoten {say(p["target"])} migrieren: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Volume {say(p["filename"])} im Storage {say(p["storage"])} reserviert'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Volume {say(p["filename"])} im Storage {say(p["storage"])} nicht reservieren: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das Volume {say(p["volume"])} im Storage {say(p["storage"])} zu löschen'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Volume {say(p["volume"])} im Storage {say(p["storage"])} nicht löschen: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das Volume {say(p["volume"])} im Storage {say(p["storage"])} zu kopieren'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Volume {say(p["volume"])} im Storage {say(p["storage"])} nicht kopieren: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Volume {say(p["volume"])} im Storage {say(p["storage"])} geändert'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Volume {say(p["volume"])} im Storage {say(p["storage"])} nicht ändern: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Datei {say(p["filename"])} in den Storage {say(p["storage"])} hochzuladen'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Datei {say(p["filename"])} nicht in den Storage {say(p["storage"])} hochladen: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Datei {say(p["filename"])} in den Storage {say(p["storage"])} herunterzuladen'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Datei {say(p["filename"])} nicht in den Storage {say(p["storage"])} herunterladen: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das Image {say(p["reference"])} für den Storage {say(p["storage"])} zu beziehen'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Image {say(p["reference"])} für den Storage {say(p["storage"])} nicht beziehen: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Vorlage {say(p["template"])} in den Storage {say(p["storage"])} herunterzuladen'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Vorlage {say(p["template"])} nicht in den Storage {say(p["storage"])} herunterladen: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Volume {say(p["volume"])} im Storage {say(p["storage"])} geschützt'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Volume {say(p["volume"])} im Storage {say(p["storage"])} nicht schützen: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Schutz des Volumes {say(p["volume"])} im Storage {say(p["storage"])} aufgehoben'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Schutz des Volumes {say(p["volume"])} im Storage {say(p["storage"])} nicht aufheben: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Storage {say(p["storage"])} angelegt'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Storage {say(p["storage"])} nicht anlegen: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Storage {say(p["storage"])} gelöscht'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Storage {say(p["storage"])} nicht löschen: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Storage {say(p["storage"])} geändert'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Storage {say(p["storage"])} nicht ändern: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Storage {say(p["storage"])} auf „aktiviert“ gesetzt'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Storage {say(p["storage"])} nicht auf „aktiviert“ setzen: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Storage {say(p["storage"])} auf „deaktiviert“ gesetzt'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Storage {say(p["storage"])} nicht auf „deaktiviert“ setzen: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Freigaben des CIFS-Servers {say(p["server"])} aufgelistet'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Freigaben des CIFS-Servers {say(p["server"])} nicht auflisten: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Datastores des Backup-Servers {say(p["server"])} aufgelistet'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Datastores des Backup-Servers {say(p["server"])} nicht auflisten: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Exporte des NFS-Servers {say(p["server"])} aufgelistet'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Exporte des NFS-Servers {say(p["server"])} nicht auflisten: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Targets des iSCSI-Portals {say(p["portal"])} aufgelistet'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Targets des iSCSI-Portals {say(p["portal"])} nicht auflisten: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat auf Knoten {say(p["node"])} eine URL abgefragt'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte auf Knoten {say(p["node"])} keine URL abfragen: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Tags des OCI-Repositorys {say(p["reference"])} aufgelistet'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Tags des OCI-Repositorys {say(p["reference"])} nicht auflisten: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Backup-Job {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]} angelegt'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Backup-Job {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]} nicht anlegen: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Backup-Job {say(p["id"])} gelöscht'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Backup-Job {say(p["id"])} nicht löschen: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Backup-Job {say(p["id"])} geändert'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Backup-Job {say(p["id"])} nicht ändern: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Backup-Job {say(p["id"])} auf „aktiviert“ gesetzt'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Backup-Job {say(p["id"])} nicht auf „aktiviert“ setzen: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Backup-Job {say(p["id"])} auf „deaktiviert“ gesetzt'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Backup-Job {say(p["id"])} nicht auf „deaktiviert“ setzen: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, auf Knoten {say(p["node"])} Backups anzulegen (Gäste: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte auf Knoten {say(p["node"])} keine Backups anlegen (Gäste: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}): {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, alte Backups im Storage {say(p["storage"])} zu entfernen'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte alte Backups im Storage {say(p["storage"])} nicht entfernen: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Konfiguration des Backups {say(p["volume"])} abgerufen'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Konfiguration des Backups {say(p["volume"])} nicht abrufen: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Dateien des Backups {say(p["volume"])} im Storage {say(p["storage"])} aufgelistet'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Dateien des Backups {say(p["volume"])} im Storage {say(p["storage"])} nicht auflisten: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat Dateien des Backups {say(p["volume"])} aus dem Storage {say(p["storage"])} heruntergeladen'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Dateien des Backups {say(p["volume"])} nicht aus dem Storage {say(p["storage"])} herunterladen: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die laufenden Backups auf Knoten {say(p["node"])} gestoppt'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die laufenden Backups auf Knoten {say(p["node"])} nicht stoppen: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Replikations-Job {say(p["id"])} angelegt'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Replikations-Job {say(p["id"])} nicht anlegen: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Replikations-Job {say(p["id"])} zu löschen'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Replikations-Job {say(p["id"])} nicht löschen: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Replikations-Job {say(p["id"])} geändert'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Replikations-Job {say(p["id"])} nicht ändern: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Replikations-Job {say(p["id"])} auf Knoten {say(p["node"])} auszuführen'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Replikations-Job {say(p["id"])} auf Knoten {say(p["node"])} nicht ausführen: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die LVM-Volume-Gruppe {say(p["name"])} auf Knoten {say(p["node"])} anzulegen'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die LVM-Volume-Gruppe {say(p["name"])} auf Knoten {say(p["node"])} nicht anlegen: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die LVM-Volume-Gruppe {say(p["name"])} auf Knoten {say(p["node"])} zu zerstören'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die LVM-Volume-Gruppe {say(p["name"])} auf Knoten {say(p["node"])} nicht zerstören: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den LVM-Thin-Pool {say(p["name"])} auf Knoten {say(p["node"])} anzulegen'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den LVM-Thin-Pool {say(p["name"])} auf Knoten {say(p["node"])} nicht anlegen: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den LVM-Thin-Pool {say(p["name"])} auf Knoten {say(p["node"])} zu zerstören'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den LVM-Thin-Pool {say(p["name"])} auf Knoten {say(p["node"])} nicht zerstören: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das Dateisystem {say(p["name"])} auf Knoten {say(p["node"])} anzulegen'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Dateisystem {say(p["name"])} auf Knoten {say(p["node"])} nicht anlegen: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das Dateisystem {say(p["name"])} auf Knoten {say(p["node"])} zu zerstören'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Dateisystem {say(p["name"])} auf Knoten {say(p["node"])} nicht zerstören: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den ZFS-Pool {say(p["name"])} auf Knoten {say(p["node"])} anzulegen'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den ZFS-Pool {say(p["name"])} auf Knoten {say(p["node"])} nicht anlegen: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den ZFS-Pool {say(p["name"])} auf Knoten {say(p["node"])} zu zerstören'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den ZFS-Pool {say(p["name"])} auf Knoten {say(p["node"])} nicht zerstören: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Festplatte {say(p["disk"])} auf Knoten {say(p["node"])} zu initialisieren'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Festplatte {say(p["disk"])} auf Knoten {say(p["node"])} nicht initialisieren: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die Daten der Festplatte {say(p["disk"])} auf Knoten {say(p["node"])} zu vernichten'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Daten der Festplatte {say(p["disk"])} auf Knoten {say(p["node"])} nicht vernichten: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Sicherheitsgruppe {say(p["group"])} angelegt'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Sicherheitsgruppe {say(p["group"])} nicht anlegen: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Sicherheitsgruppe {say(p["group"])} gelöscht'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Sicherheitsgruppe {say(p["group"])} nicht löschen: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Sicherheitsgruppe {say(p["rename"])} in {say(p["group"])} umbenannt'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Sicherheitsgruppe {say(p["rename"])} nicht in {say(p["group"])} umbenennen: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) des Clusters angelegt'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) des Clusters nicht anlegen: {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des Clusters an Position {say(p["pos"])} gelöscht'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des Clusters an Position {say(p["pos"])} nicht löschen: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des Clusters an Position {say(p["pos"])} geändert'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des Clusters an Position {say(p["pos"])} nicht ändern: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des Clusters von Position {say(p["pos"])} verschoben'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des Clusters nicht von Position {say(p["pos"])} verschieben: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des Clusters an Position {say(p["pos"])} auf „aktiviert“ gesetzt'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des Clusters an Position {say(p["pos"])} nicht auf „aktiviert“ setzen: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des Clusters an Position {say(p["pos"])} auf „deaktiviert“ gesetzt'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des Clusters an Position {say(p["pos"])} nicht auf „deaktiviert“ setzen: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das IP-Set {say(p["name"])} angelegt'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das IP-Set {say(p["name"])} nicht anlegen: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das IP-Set {say(p["name"])} gelöscht'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das IP-Set {say(p["name"])} nicht löschen: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das IP-Set {say(p["rename"])} in {say(p["name"])} umbenannt'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das IP-Set {say(p["rename"])} nicht in {say(p["name"])} umbenennen: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} angelegt'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} nicht anlegen: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} gelöscht'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} nicht löschen: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} geändert'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} nicht ändern: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Firewall-Alias {say(p["name"])} angelegt'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Firewall-Alias {say(p["name"])} nicht anlegen: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Firewall-Alias {say(p["name"])} gelöscht'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Firewall-Alias {say(p["name"])} nicht löschen: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Firewall-Alias {say(p["name"])} geändert'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Firewall-Alias {say(p["name"])} nicht ändern: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Firewall-Alias {say(p["name"])} in {say(p["rename"])} umbenannt'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Firewall-Alias {say(p["name"])} nicht in {say(p["rename"])} umbenennen: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Optionen des Clusters geändert'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Optionen des Clusters nicht ändern: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall des Clusters aktiviert'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall des Clusters nicht aktivieren: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall des Clusters deaktiviert'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall des Clusters nicht deaktivieren: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Firewall-Protokoll auf Knoten {say(p["node"])} abgerufen'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Firewall-Protokoll auf Knoten {say(p["node"])} nicht abrufen: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) auf Knoten {say(p["node"])} angelegt'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) auf Knoten {say(p["node"])} nicht anlegen: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel an Position {say(p["pos"])} auf Knoten {say(p["node"])} gelöscht'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel an Position {say(p["pos"])} auf Knoten {say(p["node"])} nicht löschen: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel an Position {say(p["pos"])} auf Knoten {say(p["node"])} geändert'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel an Position {say(p["pos"])} auf Knoten {say(p["node"])} nicht ändern: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel auf Knoten {say(p["node"])} von Position {say(p["pos"])} verschoben'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel auf Knoten {say(p["node"])} nicht von Position {say(p["pos"])} verschieben: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel an Position {say(p["pos"])} auf Knoten {say(p["node"])} auf „aktiviert“ gesetzt'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel an Position {say(p["pos"])} auf Knoten {say(p["node"])} nicht auf „aktiviert“ setzen: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel an Position {say(p["pos"])} auf Knoten {say(p["node"])} auf „deaktiviert“ gesetzt'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel an Position {say(p["pos"])} auf Knoten {say(p["node"])} nicht auf „deaktiviert“ setzen: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) des Gasts {say(p["vmid"])} angelegt'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) des Gasts {say(p["vmid"])} nicht anlegen: {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des Gasts {say(p["vmid"])} an Position {say(p["pos"])} gelöscht'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des Gasts {say(p["vmid"])} an Position {say(p["pos"])} nicht löschen: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des Gasts {say(p["vmid"])} an Position {say(p["pos"])} geändert'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des Gasts {say(p["vmid"])} an Position {say(p["pos"])} nicht ändern: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des Gasts {say(p["vmid"])} von Position {say(p["pos"])} verschoben'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des Gasts {say(p["vmid"])} nicht von Position {say(p["pos"])} verschieben: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des Gasts {say(p["vmid"])} an Position {say(p["pos"])} auf „aktiviert“ gesetzt'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des Gasts {say(p["vmid"])} an Position {say(p["pos"])} nicht auf „aktiviert“ setzen: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des Gasts {say(p["vmid"])} an Position {say(p["pos"])} auf „deaktiviert“ gesetzt'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des Gasts {say(p["vmid"])} an Position {say(p["pos"])} nicht auf „deaktiviert“ setzen: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) der Sicherheitsgruppe {say(p["group"])} angelegt'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) der Sicherheitsgruppe {say(p["group"])} nicht anlegen: {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel der Sicherheitsgruppe {say(p["group"])} an Position {say(p["pos"])} gelöscht'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel der Sicherheitsgruppe {say(p["group"])} an Position {say(p["pos"])} nicht löschen: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel der Sicherheitsgruppe {say(p["group"])} an Position {say(p["pos"])} geändert'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel der Sicherheitsgruppe {say(p["group"])} an Position {say(p["pos"])} nicht ändern: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel der Sicherheitsgruppe {say(p["group"])} von Position {say(p["pos"])} verschoben'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel der Sicherheitsgruppe {say(p["group"])} nicht von Position {say(p["pos"])} verschieben: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel der Sicherheitsgruppe {say(p["group"])} an Position {say(p["pos"])} auf „aktiviert“ gesetzt'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel der Sicherheitsgruppe {say(p["group"])} an Position {say(p["pos"])} nicht auf „aktiviert“ setzen: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel der Sicherheitsgruppe {say(p["group"])} an Position {say(p["pos"])} auf „deaktiviert“ gesetzt'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel der Sicherheitsgruppe {say(p["group"])} an Position {say(p["pos"])} nicht auf „deaktiviert“ setzen: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) des VNets {say(p["vnet"])} angelegt'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) des VNets {say(p["vnet"])} nicht anlegen: {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des VNets {say(p["vnet"])} an Position {say(p["pos"])} gelöscht'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des VNets {say(p["vnet"])} an Position {say(p["pos"])} nicht löschen: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des VNets {say(p["vnet"])} an Position {say(p["pos"])} geändert'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des VNets {say(p["vnet"])} an Position {say(p["pos"])} nicht ändern: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des VNets {say(p["vnet"])} von Position {say(p["pos"])} verschoben'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des VNets {say(p["vnet"])} nicht von Position {say(p["pos"])} verschieben: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des VNets {say(p["vnet"])} an Position {say(p["pos"])} auf „aktiviert“ gesetzt'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des VNets {say(p["vnet"])} an Position {say(p["pos"])} nicht auf „aktiviert“ setzen: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Regel des VNets {say(p["vnet"])} an Position {say(p["pos"])} auf „deaktiviert“ gesetzt'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Regel des VNets {say(p["vnet"])} an Position {say(p["pos"])} nicht auf „deaktiviert“ setzen: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das IP-Set {say(p["name"])} des Gasts {say(p["vmid"])} angelegt'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das IP-Set {say(p["name"])} des Gasts {say(p["vmid"])} nicht anlegen: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das IP-Set {say(p["name"])} des Gasts {say(p["vmid"])} gelöscht'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das IP-Set {say(p["name"])} des Gasts {say(p["vmid"])} nicht löschen: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das IP-Set {say(p["rename"])} des Gasts {say(p["vmid"])} in {say(p["name"])} umbenannt'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das IP-Set {say(p["rename"])} des Gasts {say(p["vmid"])} nicht in {say(p["name"])} umbenennen: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} des Gasts {say(p["vmid"])} angelegt'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} des Gasts {say(p["vmid"])} nicht anlegen: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} des Gasts {say(p["vmid"])} gelöscht'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} des Gasts {say(p["vmid"])} nicht löschen: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} des Gasts {say(p["vmid"])} geändert'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Eintrag {say(p["cidr"])} im IP-Set {say(p["name"])} des Gasts {say(p["vmid"])} nicht ändern: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Firewall-Alias {say(p["name"])} des Gasts {say(p["vmid"])} angelegt'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Firewall-Alias {say(p["name"])} des Gasts {say(p["vmid"])} nicht anlegen: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Firewall-Alias {say(p["name"])} des Gasts {say(p["vmid"])} gelöscht'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Firewall-Alias {say(p["name"])} des Gasts {say(p["vmid"])} nicht löschen: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Firewall-Alias {say(p["name"])} des Gasts {say(p["vmid"])} geändert'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Firewall-Alias {say(p["name"])} des Gasts {say(p["vmid"])} nicht ändern: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Firewall-Alias {say(p["name"])} des Gasts {say(p["vmid"])} in {say(p["rename"])} umbenannt'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Firewall-Alias {say(p["name"])} des Gasts {say(p["vmid"])} nicht in {say(p["rename"])} umbenennen: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Optionen auf Knoten {say(p["node"])} geändert'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Optionen auf Knoten {say(p["node"])} nicht ändern: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall auf Knoten {say(p["node"])} aktiviert'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall auf Knoten {say(p["node"])} nicht aktivieren: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall auf Knoten {say(p["node"])} deaktiviert'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall auf Knoten {say(p["node"])} nicht deaktivieren: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Optionen des Gasts {say(p["vmid"])} geändert'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Optionen des Gasts {say(p["vmid"])} nicht ändern: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall des Gasts {say(p["vmid"])} aktiviert'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall des Gasts {say(p["vmid"])} nicht aktivieren: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall des Gasts {say(p["vmid"])} deaktiviert'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall des Gasts {say(p["vmid"])} nicht deaktivieren: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall-Optionen des VNets {say(p["vnet"])} geändert'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall-Optionen des VNets {say(p["vnet"])} nicht ändern: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall des VNets {say(p["vnet"])} aktiviert'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall des VNets {say(p["vnet"])} nicht aktivieren: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Firewall des VNets {say(p["vnet"])} deaktiviert'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Firewall des VNets {say(p["vnet"])} nicht deaktivieren: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Firewall-Protokoll des Gasts {say(p["vmid"])} abgerufen'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Firewall-Protokoll des Gasts {say(p["vmid"])} nicht abrufen: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die SDN-Konfiguration anzuwenden'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die SDN-Konfiguration nicht anwenden: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die ausstehenden Änderungen an der SDN-Konfiguration verworfen'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die ausstehenden Änderungen an der SDN-Konfiguration nicht verwerfen: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-VNet {say(p["vnet"])} angelegt'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-VNet {say(p["vnet"])} nicht anlegen: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-VNet {say(p["vnet"])} gelöscht'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-VNet {say(p["vnet"])} nicht löschen: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-VNet {say(p["vnet"])} geändert'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-VNet {say(p["vnet"])} nicht ändern: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-Subnetz {say(p["subnet"])} des VNets {say(p["vnet"])} angelegt'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-Subnetz {say(p["subnet"])} des VNets {say(p["vnet"])} nicht anlegen: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-Subnetz {say(p["subnet"])} des VNets {say(p["vnet"])} gelöscht'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-Subnetz {say(p["subnet"])} des VNets {say(p["vnet"])} nicht löschen: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-Subnetz {say(p["subnet"])} des VNets {say(p["vnet"])} geändert'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-Subnetz {say(p["subnet"])} des VNets {say(p["vnet"])} nicht ändern: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die SDN-IP-Zuordnung {say(p["ip"])} des VNets {say(p["vnet"])} gelöscht'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die SDN-IP-Zuordnung {say(p["ip"])} des VNets {say(p["vnet"])} nicht löschen: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die SDN-IP-Zuordnung {say(p["ip"])} des VNets {say(p["vnet"])} angelegt'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die SDN-IP-Zuordnung {say(p["ip"])} des VNets {say(p["vnet"])} nicht anlegen: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die SDN-IP-Zuordnung {say(p["ip"])} des VNets {say(p["vnet"])} geändert'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die SDN-IP-Zuordnung {say(p["ip"])} des VNets {say(p["vnet"])} nicht ändern: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die SDN-Zone {say(p["zone"])} angelegt'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die SDN-Zone {say(p["zone"])} nicht anlegen: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die SDN-Zone {say(p["zone"])} gelöscht'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die SDN-Zone {say(p["zone"])} nicht löschen: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die SDN-Zone {say(p["zone"])} geändert'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die SDN-Zone {say(p["zone"])} nicht ändern: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SDN-Controller {say(p["controller"])} angelegt'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SDN-Controller {say(p["controller"])} nicht anlegen: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SDN-Controller {say(p["controller"])} gelöscht'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SDN-Controller {say(p["controller"])} nicht löschen: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SDN-Controller {say(p["controller"])} geändert'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SDN-Controller {say(p["controller"])} nicht ändern: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-IPAM {say(p["ipam"])} angelegt'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-IPAM {say(p["ipam"])} nicht anlegen: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-IPAM {say(p["ipam"])} gelöscht'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-IPAM {say(p["ipam"])} nicht löschen: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-IPAM {say(p["ipam"])} geändert'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-IPAM {say(p["ipam"])} nicht ändern: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die SDN-IPAMs aufgelistet'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die SDN-IPAMs nicht auflisten: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-IPAM {say(p["ipam"])} abgerufen'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-IPAM {say(p["ipam"])} nicht abrufen: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SDN-DNS-Server {say(p["dns"])} angelegt'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SDN-DNS-Server {say(p["dns"])} nicht anlegen: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SDN-DNS-Server {say(p["dns"])} gelöscht'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SDN-DNS-Server {say(p["dns"])} nicht löschen: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SDN-DNS-Server {say(p["dns"])} geändert'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SDN-DNS-Server {say(p["dns"])} nicht ändern: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die SDN-DNS-Server aufgelistet'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die SDN-DNS-Server nicht auflisten: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SDN-DNS-Server {say(p["dns"])} abgerufen'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SDN-DNS-Server {say(p["dns"])} nicht abrufen: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-Fabric {say(p["id"])} angelegt'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-Fabric {say(p["id"])} nicht anlegen: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-Fabric {say(p["id"])} gelöscht'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-Fabric {say(p["id"])} nicht löschen: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das SDN-Fabric {say(p["id"])} geändert'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das SDN-Fabric {say(p["id"])} nicht ändern: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SDN-Fabric-Knoten {say(p["node_id"])} des Fabrics {say(p["fabric_id"])} angelegt'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SDN-Fabric-Knoten {say(p["node_id"])} des Fabrics {say(p["fabric_id"])} nicht anlegen: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SDN-Fabric-Knoten {say(p["node_id"])} des Fabrics {say(p["fabric_id"])} gelöscht'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SDN-Fabric-Knoten {say(p["node_id"])} des Fabrics {say(p["fabric_id"])} nicht löschen: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den SDN-Fabric-Knoten {say(p["node_id"])} des Fabrics {say(p["fabric_id"])} geändert'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den SDN-Fabric-Knoten {say(p["node_id"])} des Fabrics {say(p["fabric_id"])} nicht ändern: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die SDN-Sperre freigegeben'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die SDN-Sperre nicht freigeben: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die SDN-Sperre erlangt'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die SDN-Sperre nicht erlangen: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Freigabe der SDN-Sperre erzwungen'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Freigabe der SDN-Sperre nicht erzwingen: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die HA-Ressource {say(p["sid"])} angelegt'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Ressource {say(p["sid"])} nicht anlegen: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die HA-Ressource {say(p["sid"])} gelöscht'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Ressource {say(p["sid"])} nicht löschen: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die HA-Ressource {say(p["sid"])} geändert'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Ressource {say(p["sid"])} nicht ändern: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die HA-Ressource {say(p["sid"])} auf Knoten {say(p["node"])} zu migrieren'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Ressource {say(p["sid"])} nicht auf Knoten {say(p["node"])} migrieren: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die HA-Ressource {say(p["sid"])} auf Knoten {say(p["node"])} zu verlagern'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Ressource {say(p["sid"])} nicht auf Knoten {say(p["node"])} verlagern: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die HA-Ressource {say(p["sid"])} zu starten'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Ressource {say(p["sid"])} nicht starten: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, die HA-Ressource {say(p["sid"])} zu stoppen'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Ressource {say(p["sid"])} nicht stoppen: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die HA-Ressource {say(p["sid"])} deaktiviert'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Ressource {say(p["sid"])} nicht deaktivieren: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die HA-Ressource {say(p["sid"])} auf „ignoriert“ gesetzt'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Ressource {say(p["sid"])} nicht auf „ignoriert“ setzen: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die HA-Gruppe {say(p["group"])} angelegt'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Gruppe {say(p["group"])} nicht anlegen: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die HA-Gruppe {say(p["group"])} gelöscht'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Gruppe {say(p["group"])} nicht löschen: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die HA-Gruppe {say(p["group"])} geändert'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Gruppe {say(p["group"])} nicht ändern: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die HA-Regel {say(p["rule"])} angelegt'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Regel {say(p["rule"])} nicht anlegen: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die HA-Regel {say(p["rule"])} gelöscht'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Regel {say(p["rule"])} nicht löschen: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die HA-Regel {say(p["rule"])} geändert'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die HA-Regel {say(p["rule"])} nicht ändern: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den HA-Manager unscharf zu schalten'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den HA-Manager nicht unscharf schalten: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den HA-Manager scharf zu schalten'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den HA-Manager nicht scharf schalten: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Knoten {say(p["target"])} abgeschottet'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Knoten {say(p["target"])} nicht abschotten: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Knoten {say(p["target"])} nach der Abschottung wieder aufgenommen'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Wartung des Knotens {say(p["target"])} begonnen'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Wartung des Knotens {say(p["target"])} nicht beginnen: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Wartung des Knotens {say(p["target"])} beendet'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Wartung des Knotens {say(p["target"])} nicht beenden: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den HA-Gast {say(p["vmid"])} auf Knoten {say(p["node"])} gestartet'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den HA-Gast {say(p["vmid"])} auf Knoten {say(p["node"])} nicht starten: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den HA-Gast {say(p["vmid"])} auf Knoten {say(p["node"])} gestoppt'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den HA-Gast {say(p["vmid"])} auf Knoten {say(p["node"])} nicht stoppen: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den HA-Gast {say(p["vmid"])} von Knoten {say(p["node"])} migriert (Zielknoten: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den HA-Gast {say(p["vmid"])} nicht von Knoten {say(p["node"])} migrieren (Zielknoten: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den HA-Gast {say(p["vmid"])} von Knoten {say(p["node"])} verlagert (Zielknoten: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den HA-Gast {say(p["vmid"])} nicht von Knoten {say(p["node"])} verlagern (Zielknoten: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den HA-Gast {say(p["vmid"])} des Knotens {say(p["node"])} wiederhergestellt (Zielknoten: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den HA-Gast {say(p["vmid"])} des Knotens {say(p["node"])} nicht wiederherstellen: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} hat den HA-Gast {say(p["vmid"])} auf Knoten {say(p["node"])} aufgegeben: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, Ceph-Flags zu ändern'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Ceph-Flags nicht ändern: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Ceph-Flag {say(p["flag"])} gesetzt'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Ceph-Flag {say(p["flag"])} nicht setzen: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Ceph-Flag {say(p["flag"])} aufgehoben'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Ceph-Flag {say(p["flag"])} nicht aufheben: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, ein Ceph-OSD auf der Festplatte {say(p["dev"])} des Knotens {say(p["node"])} anzulegen'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte auf der Festplatte {say(p["dev"])} des Knotens {say(p["node"])} kein Ceph-OSD anlegen: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das Ceph-OSD {say(p["osdid"])} auf Knoten {say(p["node"])} zu zerstören'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Ceph-OSD {say(p["osdid"])} auf Knoten {say(p["node"])} nicht zerstören: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Ceph-OSD {say(p["osdid"])} auf Knoten {say(p["node"])} aufgenommen'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Ceph-OSD {say(p["osdid"])} auf Knoten {say(p["node"])} nicht aufnehmen: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Ceph-OSD {say(p["osdid"])} auf Knoten {say(p["node"])} herausgenommen'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Ceph-OSD {say(p["osdid"])} auf Knoten {say(p["node"])} nicht herausnehmen: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, einen Scrub des Ceph-OSDs {say(p["osdid"])} auf Knoten {say(p["node"])} auszuführen'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Scrub des Ceph-OSDs {say(p["osdid"])} auf Knoten {say(p["node"])} nicht ausführen: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Metadatenserver {say(p["name"])} auf Knoten {say(p["node"])} zu zerstören'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Metadatenserver {say(p["name"])} auf Knoten {say(p["node"])} nicht zerstören: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Metadatenserver {say(p["name"])} auf Knoten {say(p["node"])} anzulegen'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Metadatenserver {say(p["name"])} auf Knoten {say(p["node"])} nicht anlegen: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Manager {say(p["id"])} auf Knoten {say(p["node"])} zu zerstören'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Manager {say(p["id"])} auf Knoten {say(p["node"])} nicht zerstören: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Manager {say(p["id"])} auf Knoten {say(p["node"])} anzulegen'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Manager {say(p["id"])} auf Knoten {say(p["node"])} nicht anlegen: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Monitor {say(p["monid"])} auf Knoten {say(p["node"])} zu zerstören'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Monitor {say(p["monid"])} auf Knoten {say(p["node"])} nicht zerstören: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Monitor {say(p["monid"])} auf Knoten {say(p["node"])} anzulegen'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Monitor {say(p["monid"])} auf Knoten {say(p["node"])} nicht anlegen: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das Ceph-Dateisystem {say(p["name"])} anzulegen'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Ceph-Dateisystem {say(p["name"])} nicht anlegen: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, das Ceph-Dateisystem {say(p["name"])} zu zerstören'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Ceph-Dateisystem {say(p["name"])} nicht zerstören: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Pool {say(p["name"])} anzulegen'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Pool {say(p["name"])} nicht anlegen: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Pool {say(p["name"])} zu zerstören'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Pool {say(p["name"])} nicht zerstören: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Pool {say(p["name"])} zu ändern'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Pool {say(p["name"])} nicht ändern: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat Ceph auf Knoten {say(p["node"])} eingerichtet'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Ceph auf Knoten {say(p["node"])} nicht einrichten: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Ceph-Konfiguration auf Knoten {say(p["node"])} abgerufen'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Ceph-Konfiguration auf Knoten {say(p["node"])} nicht abrufen: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, alle Ceph-Daemons einer Art ({label("enum/ceph.service-type/", p["service-type"])}) neu zu starten'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Ceph-Daemons einer Art ({label("enum/ceph.service-type/", p["service-type"])}) nicht neu starten: {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Dienst {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} auf Knoten {say(p["node"])} zu stoppen'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Dienst {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} auf Knoten {say(p["node"])} nicht stoppen: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Dienst {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} auf Knoten {say(p["node"])} zu starten'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Dienst {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} auf Knoten {say(p["node"])} nicht starten: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Ceph-Dienst {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} auf Knoten {say(p["node"])} neu zu starten'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Ceph-Dienst {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} auf Knoten {say(p["node"])} nicht neu starten: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, alle Ceph-Daemons einer Art ({label("enum/ceph-service.service-type/", p["service-type"])}) auf Knoten {say(p["node"])} neu zu starten'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Ceph-Daemons einer Art ({label("enum/ceph-service.service-type/", p["service-type"])}) auf Knoten {say(p["node"])} nicht neu starten: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Ceph-Protokoll auf Knoten {say(p["node"])} abgerufen'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Ceph-Protokoll auf Knoten {say(p["node"])} nicht abrufen: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat Ceph-Einstellungen auf Knoten {say(p["node"])} abgerufen'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte Ceph-Einstellungen auf Knoten {say(p["node"])} nicht abrufen: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat veranlasst, den Cluster {say(p["clustername"])} anzulegen'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Cluster {say(p["clustername"])} nicht anlegen: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Beitritt zum Cluster von {say(p["hostname"])} veranlasst'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte dem Cluster von {say(p["hostname"])} nicht beitreten: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Beitrittsinformationen des Clusters abgerufen'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Beitrittsinformationen des Clusters nicht abrufen: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Cluster-Mitglied {say(p["node"])} entfernt'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Cluster-Mitglied {say(p["node"])} nicht entfernen: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Cluster-Mitglied {say(p["node"])} hinzugefügt'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Cluster-Mitglied {say(p["node"])} nicht hinzufügen: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Optionen des Rechenzentrums geändert'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Optionen des Rechenzentrums nicht ändern: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das Cluster-Protokoll abgerufen'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das Cluster-Protokoll nicht abrufen: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat auf Knoten {say(r["node"])} das Quorum des Clusters verloren'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat auf Knoten {say(r["node"])} das Quorum des Clusters wiedererlangt'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat auf Knoten {say(r["node"])} den Kontakt zum Knoten {say(p["target"])} verloren'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat auf Knoten {say(r["node"])} den Kontakt zum Knoten {say(p["target"])} wiedererlangt'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Ordner-Zuordnung {say(p["id"])} angelegt'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Ordner-Zuordnung {say(p["id"])} nicht anlegen: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Ordner-Zuordnung {say(p["id"])} gelöscht'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Ordner-Zuordnung {say(p["id"])} nicht löschen: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Ordner-Zuordnung {say(p["id"])} geändert'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Ordner-Zuordnung {say(p["id"])} nicht ändern: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die PCI-Zuordnung {say(p["id"])} angelegt'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die PCI-Zuordnung {say(p["id"])} nicht anlegen: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die PCI-Zuordnung {say(p["id"])} gelöscht'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die PCI-Zuordnung {say(p["id"])} nicht löschen: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die PCI-Zuordnung {say(p["id"])} geändert'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die PCI-Zuordnung {say(p["id"])} nicht ändern: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die USB-Zuordnung {say(p["id"])} angelegt'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die USB-Zuordnung {say(p["id"])} nicht anlegen: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die USB-Zuordnung {say(p["id"])} gelöscht'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die USB-Zuordnung {say(p["id"])} nicht löschen: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die USB-Zuordnung {say(p["id"])} geändert'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die USB-Zuordnung {say(p["id"])} nicht ändern: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das CPU-Modell {say(p["cputype"])} angelegt'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das CPU-Modell {say(p["cputype"])} nicht anlegen: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das CPU-Modell {say(p["cputype"])} geändert'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das CPU-Modell {say(p["cputype"])} nicht ändern: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat das CPU-Modell {say(p["cputype"])} gelöscht'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte das CPU-Modell {say(p["cputype"])} nicht löschen: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Pool {say(p["poolid"])} gelöscht'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Pool {say(p["poolid"])} nicht löschen: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Pool {say(p["poolid"])} angelegt'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Pool {say(p["poolid"])} nicht anlegen: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat den Pool {say(p["poolid"])} geändert'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte den Pool {say(p["poolid"])} nicht ändern: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat dem Pool {say(p["poolid"])} Mitglieder hinzugefügt (Gäste: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; Storages: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte dem Pool {say(p["poolid"])} keine Mitglieder hinzufügen (Gäste: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; Storages: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat Mitglieder aus dem Pool {say(p["poolid"])} entfernt (Gäste: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; Storages: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte keine Mitglieder aus dem Pool {say(p["poolid"])} entfernen (Gäste: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; Storages: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat festgestellt, dass die Konfigurationsdatei {say(p["file"])} von {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} ohne API-Aufruf geändert wurde'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat festgestellt, dass die Konfigurationsdatei {say(p["file"])} von {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} ohne API-Aufruf angelegt wurde'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat festgestellt, dass die Konfigurationsdatei {say(p["file"])} von {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} ohne API-Aufruf gelöscht wurde'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat festgestellt, dass die Konfigurationsdatei {say(p["file"])} von {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} ohne API-Aufruf nach {say(p["target"])} verschoben wurde'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Konfigurationsdatei {say(p["file"])} nicht lesen: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)} hat die Konfiguration des Clusters auf Knoten {say(r["node"])} verifiziert'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} konnte die Konfiguration des Clusters auf Knoten {say(r["node"])} nicht verifizieren: {why(r)}'

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
