"""Messages in Italiano (it). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='it',
    name='Italiano',
    direction='ltr',
    plural='nplurals=2; plural=(n != 1);',
    categories={'other': 1, 'one': 0, 'many': 1},
    group='.',
    decimal=',',
    least_grouped=2,
    date=('d', "' ", 'MMM', "' ", 'y'),
    months=('gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': 'tentativo',
    'status/success': 'successo',
    'status/failure': 'fallimento',
    'severity/info': 'info',
    'severity/notice': 'avviso',
    'severity/warning': 'avvertenza',
    'severity/error': 'errore',
    'boolean/true': 'sì',
    'boolean/false': 'no',
    'reason/denied': 'azione non consentita',
    'reason/invalid': 'la richiesta non era valida',
    'reason/not-found': "l'oggetto non esiste",
    'reason/conflict': 'conflitto con lo stato attuale',
    'reason/unavailable': 'non disponibile',
    'reason/timeout': 'tempo scaduto',
    'reason/cancelled': 'operazione annullata',
    'reason/error': 'errore sconosciuto',
    'heading/time': 'Data e ora',
    'heading/message': 'Che cosa è successo',
    'heading/event': 'Evento',
    'heading/status': 'Esito',
    'heading/severity': 'Gravità',
    'heading/area': 'Area',
    'heading/action': 'Azione',
    'heading/object': 'Oggetto',
    'heading/subject': 'Chi',
    'heading/source': 'Da',
    'heading/node': 'Nodo',
    'heading/process': 'Processo',
    'heading/request': 'Richiesta',
    'heading/params': 'Parametri',
    'heading/changes': 'Modifiche',
    'heading/error': 'Errore',
    'heading/sequence': 'Numero di sequenza',
    'heading/invalid': 'Non conforme alla dichiarazione',
    'heading/count': 'Conteggio',
    'heading/hour': 'Ora',
    'word/unknown': 'sconosciuto',
    'word/before': 'prima',
    'word/after': 'dopo',
    'word/damaged': 'riga danneggiata',
    'word/torn': 'riga troncata',
    'word/newer': 'scritta da una versione più recente',
    'sentence/attempt': '{subject} sta per agire su un oggetto ({kind} {object}): {action}',
    'sentence/other': '{subject} ha agito su un oggetto ({kind} {object}): {action}',
    'action/acquire': 'acquisire',
    'action/add': 'aggiungere',
    'action/add-member': 'aggiungere un membro',
    'action/apply': 'applicare',
    'action/arm': 'armare',
    'action/assign-groups': 'assegnare i gruppi',
    'action/autocreate': 'creare automaticamente',
    'action/batch-execute': 'eseguire comandi',
    'action/browse': 'sfogliare',
    'action/bulk-migrate': 'migrare in blocco',
    'action/bulk-restart': 'riavviare in blocco',
    'action/bulk-shutdown': 'spegnere in blocco',
    'action/bulk-start': 'avviare in blocco',
    'action/bulk-suspend': 'mettere in pausa in blocco',
    'action/call': 'chiamare',
    'action/call-unknown': 'chiamare un metodo sconosciuto',
    'action/call-with-token': 'chiamare con un token',
    'action/change-password': 'cambiare la password',
    'action/classify': 'associare a un evento',
    'action/clone': 'clonare',
    'action/close': 'chiudere',
    'action/confirm': 'confermare',
    'action/connect': 'connettere',
    'action/convert-to-template': 'convertire in template',
    'action/copy': 'copiare',
    'action/crash': 'arrestarsi in modo anomalo',
    'action/create': 'creare',
    'action/dbus-vmstate-start': 'avviare il server di stato',
    'action/dbus-vmstate-stop': 'arrestare il server di stato',
    'action/deactivate': 'disattivare definitivamente',
    'action/delete': 'eliminare',
    'action/detach': 'distaccare',
    'action/disable': 'disattivare',
    'action/disarm': 'disarmare',
    'action/download': 'scaricare',
    'action/download-template': 'scaricare un template',
    'action/edit': 'modificare',
    'action/enable': 'attivare',
    'action/enter-maintenance': 'iniziare la manutenzione',
    'action/exec': 'eseguire un programma',
    'action/exec-status': 'consultare il risultato di un programma',
    'action/export': 'esportare',
    'action/fail': 'fallire',
    'action/fence': 'isolare',
    'action/file-read': 'leggere un file',
    'action/file-write': 'scrivere un file',
    'action/finish': 'completare',
    'action/finish-sync': 'completare la sincronizzazione',
    'action/force-release': 'forzare il rilascio',
    'action/fs-freeze': 'congelare i file system',
    'action/fs-freeze-status': 'consultare lo stato di congelamento',
    'action/fs-thaw': 'scongelare i file system',
    'action/fs-trim': 'eseguire il trim dei file system',
    'action/grant': 'concedere',
    'action/hibernate': 'ibernare',
    'action/ignore': 'ignorare',
    'action/impersonate': 'avviare una sessione a nome di altri',
    'action/init': 'configurare',
    'action/initialize-gpt': 'inizializzare',
    'action/interrupt': 'interrompere',
    'action/join': 'unirsi',
    'action/leave-maintenance': 'terminare la manutenzione',
    'action/list': 'elencare',
    'action/list-tfa': 'elencare i secondi fattori',
    'action/load': 'caricare',
    'action/lock': 'bloccare',
    'action/lock-totp': 'bloccare il TOTP',
    'action/login': 'eseguire il login',
    'action/login-first-factor': 'superare il primo fattore',
    'action/login-openid': 'eseguire il login con OpenID',
    'action/login-second-factor': 'superare il secondo fattore',
    'action/logout': 'eseguire il logout',
    'action/lose': 'perdere',
    'action/mark-in': 'includere',
    'action/mark-out': 'escludere',
    'action/migrate': 'migrare',
    'action/migrate-in': 'preparare la ricezione',
    'action/migrate-in-connect': 'ricevere',
    'action/miss': 'rilevare la mancanza',
    'action/move': 'spostare',
    'action/open': 'aprire',
    'action/order': 'ordinare',
    'action/override': 'definire una deroga',
    'action/ping': 'inviare un ping',
    'action/protect': 'proteggere',
    'action/prune': 'eseguire la pulizia',
    'action/pull': 'eseguire il pull',
    'action/query': 'interrogare',
    'action/read': 'consultare',
    'action/read-cloudinit': 'consultare i dati cloud-init',
    'action/read-config': 'consultare la configurazione',
    'action/read-effective': 'consultare i permessi effettivi',
    'action/read-join-info': 'consultare le informazioni di unione',
    'action/read-log': 'consultare il log',
    'action/read-report': 'consultare il report',
    'action/reassign': 'riassegnare',
    'action/reboot': 'riavviare',
    'action/recover': 'recuperare',
    'action/redact': 'oscurare',
    'action/refresh': 'aggiornare',
    'action/refuse': 'rifiutare',
    'action/regain': 'ristabilire',
    'action/regenerate-cloudinit': 'rigenerare i dati cloud-init',
    'action/register': 'registrare',
    'action/release': 'rilasciare',
    'action/reload': 'ricaricare',
    'action/relocate': 'rilocare',
    'action/remote-migrate': 'migrare verso un altro cluster',
    'action/remove': 'rimuovere',
    'action/remove-member': 'rimuovere un membro',
    'action/rename': 'rinominare',
    'action/renew': 'rinnovare',
    'action/request-ceph-install': "richiedere l'installazione di Ceph",
    'action/request-spice': 'richiedere una console SPICE',
    'action/request-term': 'richiedere una console testuale',
    'action/request-upgrade-shell': 'richiedere una shell di aggiornamento',
    'action/request-vnc': 'richiedere una console VNC',
    'action/reset': 'resettare',
    'action/resize': 'ridimensionare',
    'action/restart': 'riavviare',
    'action/restore': 'ripristinare',
    'action/restore-files': 'ripristinare file',
    'action/resume': 'riattivare',
    'action/revert': 'annullare le modifiche',
    'action/revert-pending': 'annullare le modifiche in sospeso',
    'action/revoke': 'revocare',
    'action/rollback': 'eseguire il rollback',
    'action/rotate': 'ruotare',
    'action/run': 'eseguire',
    'action/run-low': 'avere poco spazio',
    'action/scan-cifs': 'cercare condivisioni',
    'action/scan-iscsi': 'cercare target iSCSI',
    'action/scan-nfs': 'cercare esportazioni',
    'action/scan-pbs': 'cercare datastore',
    'action/scrub': 'eseguire uno scrub',
    'action/send-command': 'inviare un comando',
    'action/send-key': 'inviare pressioni di tasti',
    'action/send-monitor-command': 'inviare un comando al monitor',
    'action/set': 'impostare',
    'action/set-password': 'impostare la password',
    'action/shutdown': 'spegnere',
    'action/start': 'avviare',
    'action/start-openid': 'iniziare il login con OpenID',
    'action/start-registration': 'iniziare la registrazione',
    'action/step': 'saltare',
    'action/stop': 'arrestare',
    'action/stop-running': 'arrestare ciò che è in corso',
    'action/suspend': 'mettere in pausa',
    'action/suspend-disk': 'sospendere su disco',
    'action/suspend-hybrid': 'sospendere in memoria e su disco',
    'action/suspend-ram': 'sospendere in memoria',
    'action/sync': 'sincronizzare',
    'action/sync-preview': "visualizzare l'anteprima della sincronizzazione",
    'action/test': 'testare',
    'action/unlock': 'sbloccare',
    'action/unprotect': 'rimuovere la protezione',
    'action/unset': 'rimuovere',
    'action/update': 'modificare',
    'action/update-groups': 'modificare i gruppi',
    'action/upload': 'caricare',
    'action/use': 'utilizzare',
    'action/use-disabled-account': 'utilizzare un account disattivato',
    'action/use-expired': 'utilizzare dopo la scadenza',
    'action/use-expired-account': 'utilizzare un account scaduto',
    'action/use-incomplete': 'utilizzare senza secondo fattore',
    'action/use-without-csrf': 'utilizzare senza token CSRF',
    'action/verify': 'verificare',
    'action/verify-privileges': 'verificare i privilegi',
    'action/verify-vnc-ticket': 'verificare un ticket VNC',
    'action/wake': 'risvegliare',
    'action/warn': 'completare con avvertenze',
    'action/wipe': 'cancellare i dati',
    'action/write': 'scrivere',
    'object/tfa': 'secondo fattore',
    'object/token': 'token API',
    'area/audit': 'Sistema di audit',
    'object/audit': 'servizio di audit',
    'object/audit-catalog': 'catalogo degli eventi',
    'object/audit-key': 'chiave dei valori hash',
    'object/audit-log': 'log di audit',
    'object/audit-policy': 'policy di audit',
    'object/audit-record': 'voce di audit',
    'object/clock': 'orologio',
    'fallback/audit.catalog': 'sconosciuto',
    'fallback/audit.last': 'un momento sconosciuto',
    'fallback/audit-catalog.previous': 'nessuno',
    'area/session': 'Sessioni',
    'object/cli': 'comando',
    'object/session': 'sessione',
    'object/ticket': 'ticket',
    'fallback/ticket.username': 'un utente sconosciuto',
    'fallback/cli.login': 'un utente sconosciuto',
    'area/authorization': 'Autorizzazione',
    'object/connection': 'connessione',
    'object/request': 'chiamata API',
    'area/access': 'Utenti e permessi',
    'object/acl': 'permesso',
    'object/group': 'gruppo',
    'object/realm': 'realm',
    'object/realm-sync-job': 'job di sincronizzazione del realm',
    'object/role': 'ruolo',
    'object/user': 'utente',
    'enum/sync-scope/users': 'utenti',
    'enum/sync-scope/groups': 'gruppi',
    'enum/sync-scope/both': 'utenti e gruppi',
    'fallback/acl.users': 'nessuno',
    'fallback/acl.groups': 'nessuno',
    'fallback/acl.tokens': 'nessuno',
    'fallback/acl.read-effective.userid': 'chi consulta',
    'enum/tfa.type/totp': "codici di un'app",
    'enum/tfa.type/u2f': 'chiave U2F',
    'enum/tfa.type/webauthn': 'chiave WebAuthn',
    'enum/tfa.type/recovery': 'chiavi di recupero',
    'enum/tfa.type/yubico': 'codici YubiKey',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': 'senza cifratura',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': 'Certificati',
    'object/acme-account': 'account ACME',
    'object/acme-plugin': 'plugin ACME',
    'object/certificate': 'certificato',
    'enum/acme-plugin.type/dns': 'un record nel DNS',
    'enum/acme-plugin.type/standalone': 'un server web sul nodo',
    'fallback/acme-account.name': 'default',
    'area/notification': 'Notifiche e metriche',
    'object/gotify-endpoint': 'endpoint Gotify',
    'object/metric-server': 'server di metriche',
    'object/notification-matcher': 'matcher di notifiche',
    'object/notification-target': 'destinazione delle notifiche',
    'object/sendmail-endpoint': 'endpoint sendmail',
    'object/smtp-endpoint': 'endpoint SMTP',
    'object/webhook-endpoint': 'endpoint webhook',
    'enum/notification-matcher.mode/all': 'tutte le condizioni',
    'enum/notification-matcher.mode/any': 'una delle condizioni',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': 'nessuna',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': 'senza cifratura',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': 'Nodi',
    'object/apt-index': 'indice dei pacchetti',
    'object/apt-repository': 'repository dei pacchetti',
    'object/journal': 'journal',
    'object/node': 'nodo',
    'object/node-config': 'impostazioni del nodo',
    'object/service': 'servizio',
    'object/subscription': 'sottoscrizione',
    'object/syslog': 'syslog',
    'enum/node.command/reboot': 'riavviare',
    'enum/node.command/shutdown': 'spegnere',
    'area/network': 'Rete dei nodi',
    'object/network-config': 'configurazione di rete',
    'object/network-interface': 'interfaccia di rete',
    'object/node-dns': 'name server',
    'object/node-hosts': 'file hosts',
    'object/node-time': 'fuso orario',
    'enum/network-interface.type/bridge': 'bridge Linux',
    'enum/network-interface.type/bond': 'bond Linux',
    'enum/network-interface.type/eth': 'scheda di rete',
    'enum/network-interface.type/alias': 'alias',
    'enum/network-interface.type/vlan': 'VLAN Linux',
    'enum/network-interface.type/fabric': 'interfaccia di un fabric SDN',
    'enum/network-interface.type/OVSBridge': 'bridge Open vSwitch',
    'enum/network-interface.type/OVSBond': 'bond Open vSwitch',
    'enum/network-interface.type/OVSPort': 'porta Open vSwitch',
    'enum/network-interface.type/OVSIntPort': 'porta interna di Open vSwitch',
    'enum/network-interface.type/vnet': 'VNet SDN',
    'enum/network-interface.type/unknown': 'sconosciuto',
    'enum/network-interface.bond_mode/balance-rr': 'a turno (round robin)',
    'enum/network-interface.bond_mode/active-backup': 'una in uso, le altre di riserva',
    'enum/network-interface.bond_mode/balance-xor': 'scelta tramite hash',
    'enum/network-interface.bond_mode/broadcast': 'tutto su ciascuna',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': 'adattiva in invio',
    'enum/network-interface.bond_mode/balance-alb': 'adattiva in invio e ricezione',
    'enum/network-interface.bond_mode/balance-slb': 'per indirizzo di origine (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP per indirizzo di origine (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP per connessione (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'indirizzi MAC',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'indirizzi MAC e IP',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'indirizzi IP e porte',
    'area/task': 'Task',
    'object/job': 'job pianificato',
    'object/task': 'task',
    'fallback/task.id': 'il sistema',
    'enum/job.kind/vzdump': 'backup',
    'enum/job.kind/replication': 'replica',
    'enum/job.kind/realm-sync': 'sincronizzazione di un realm',
    'enum/job.origin/schedule': "era arrivata l'ora pianificata",
    'enum/job.origin/missed': "l'ora pianificata era trascorsa con il nodo spento",
    'enum/job.origin/retry': 'era fallito in precedenza',
    'enum/job.origin/asked': 'qualcuno lo aveva chiesto',
    'area/console': 'Console',
    'object/guest-console': 'console di un guest',
    'object/node-console': 'console di un nodo',
    'object/root-shell': 'shell di root',
    'enum/close-reason/closed': "l'ha chiusa chi la teneva aperta",
    'enum/close-reason/ended': 'è terminato ciò che mostrava',
    'enum/close-reason/stopped': "l'ha terminata il nodo",
    'enum/close-reason/lost': 'si è interrotta',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': 'solo testo',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': 'login',
    'enum/node-console.cmd/upgrade': 'aggiornamento dei pacchetti',
    'enum/node-console.cmd/ceph_install': 'installazione di Ceph',
    'enum/root-shell.via/console': 'console del nodo, senza password',
    'enum/root-shell.via/login': 'richiesta di login in una console del nodo',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': 'schermo e tastiera della macchina',
    'area/vm': 'Macchine virtuali',
    'object/vm': 'VM',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': 'altro',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 o 2012',
    'enum/vm.ostype/win10': 'Windows 10, 2016 o 2019',
    'enum/vm.ostype/win11': 'Windows 11, 2022 o 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 o successivo',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': 'cifrata',
    'enum/vm.migration_type/insecure': 'non cifrata',
    'enum/vm.dbus-vmstate-start.action/start': 'avviato',
    'enum/vm.dbus-vmstate-start.action/stop': 'arrestato',
    'enum/vm.read-cloudinit.type/user': 'utenti e programmi',
    'enum/vm.read-cloudinit.type/network': 'rete',
    'enum/vm.read-cloudinit.type/meta': 'ciò che identifica il guest',
    'enum/vm.dbus-vmstate-stop.action/start': 'avviato',
    'enum/vm.dbus-vmstate-stop.action/stop': 'arrestato',
    'area/container': 'Container',
    'object/container': 'container',
    'enum/container.cmode/shell': 'shell senza login',
    'enum/container.cmode/console': 'dispositivo console',
    'enum/container.cmode/tty': 'terminale',
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
    'enum/container.ostype/unmanaged': 'nessuno che venga adattato',
    'area/snapshot': 'Snapshot e dischi dei guest',
    'object/container-disk': 'disco di un container',
    'object/container-snapshot': 'snapshot di un container',
    'object/vm-disk': 'disco di una VM',
    'object/vm-snapshot': 'snapshot di una VM',
    'fallback/vm-disk.storage': 'sconosciuto',
    'fallback/container-disk.storage': 'sconosciuto',
    'area/guest-agent': 'Guest agent',
    'object/guest-agent': 'guest agent',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': 'congelare i file system',
    'enum/guest-agent.send-command.command/fsfreeze-status': 'consultare lo stato di congelamento',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': 'scongelare i file system',
    'enum/guest-agent.send-command.command/fstrim': 'eseguire il trim dei file system',
    'enum/guest-agent.send-command.command/get-fsinfo': 'consultare i file system',
    'enum/guest-agent.send-command.command/get-host-name': 'consultare il nome host',
    'enum/guest-agent.send-command.command/get-memory-block-info': 'consultare la dimensione dei blocchi di memoria',
    'enum/guest-agent.send-command.command/get-memory-blocks': 'consultare i blocchi di memoria',
    'enum/guest-agent.send-command.command/get-osinfo': 'consultare il sistema operativo',
    'enum/guest-agent.send-command.command/get-time': "consultare l'orologio",
    'enum/guest-agent.send-command.command/get-timezone': 'consultare il fuso orario',
    'enum/guest-agent.send-command.command/get-users': 'consultare chi ha una sessione aperta',
    'enum/guest-agent.send-command.command/get-vcpus': 'consultare i processori',
    'enum/guest-agent.send-command.command/info': 'consultare le funzioni del guest agent',
    'enum/guest-agent.send-command.command/network-get-interfaces': 'consultare le interfacce di rete',
    'enum/guest-agent.send-command.command/ping': 'chiedere una risposta',
    'enum/guest-agent.send-command.command/shutdown': 'spegnere',
    'enum/guest-agent.send-command.command/suspend-disk': 'sospendere su disco',
    'enum/guest-agent.send-command.command/suspend-hybrid': 'sospendere in memoria e su disco',
    'enum/guest-agent.send-command.command/suspend-ram': 'sospendere in memoria',
    'area/bulk': 'Azioni in blocco',
    'object/guest-set': 'guest del cluster',
    'object/node-guest-set': 'guest di un nodo',
    'area/storage': 'Storage',
    'object/oci-repository': 'repository OCI',
    'object/storage': 'storage',
    'object/storage-server': 'server di storage',
    'object/url': 'URL',
    'object/volume': 'volume',
    'enum/file-kind/iso': 'immagine ISO',
    'enum/file-kind/vztmpl': 'template di container',
    'enum/file-kind/import': 'immagine di un altro prodotto',
    'enum/image-format/raw': 'immagine raw',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': 'cartella propria',
    'enum/image-format/vmdk': 'immagine VMware',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'condivisione CIFS',
    'enum/storage.type/dir': 'cartella',
    'enum/storage.type/esxi': 'host ESXi',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': 'iSCSI senza il kernel',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'thin pool LVM',
    'enum/storage.type/nfs': 'esportazione NFS',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS su iSCSI',
    'enum/storage.type/zfspool': 'pool ZFS',
    'enum/storage.preallocation/off': 'nulla',
    'enum/storage.preallocation/metadata': 'metadati',
    'enum/storage.preallocation/falloc': 'tutto, come non scritto',
    'enum/storage.preallocation/full': 'tutto, con zeri',
    'enum/storage.smbversion/default': 'la più recente nota a entrambe le parti',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': 'la più recente di SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': 'Backup',
    'object/backup': 'backup',
    'object/backup-job': 'job di backup',
    'enum/backup-compression/0': 'nessuna',
    'enum/backup-compression/1': 'LZO, come di consueto',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': 'resta in esecuzione',
    'enum/backup-mode/suspend': 'viene messo in pausa',
    'enum/backup-mode/stop': 'viene arrestato',
    'enum/change-detection/legacy': 'viene letto tutto',
    'enum/change-detection/data': 'viene letto tutto, i dati a parte',
    'enum/change-detection/metadata': 'in base a dimensione e data',
    'enum/mail-occasion/always': 'sempre',
    'enum/mail-occasion/failure': 'dopo un fallimento',
    'enum/notification-mode/auto': 'e-mail se sono indicati indirizzi',
    'enum/notification-mode/legacy-sendmail': 'e-mail',
    'enum/notification-mode/notification-system': 'destinazioni e matcher',
    'fallback/backup-job.create.id': 'con ID generato',
    'fallback/backup-job.vmid': 'tutti o quelli di un pool',
    'fallback/backup.vmid': 'tutti o quelli di un pool',
    'enum/backup.type/qemu': 'macchine virtuali',
    'enum/backup.type/lxc': 'container',
    'area/replication': 'Replica',
    'object/replication-job': 'job di replica',
    'enum/replication-job.type/local': "all'interno del cluster",
    'enum/replication-job.remove_job/local': "i suoi snapshot sull'origine",
    'enum/replication-job.remove_job/full': 'i suoi snapshot e le copie',
    'area/disk': 'Dischi dei nodi',
    'object/directory-mount': 'file system',
    'object/lvm-thinpool': 'thin pool LVM',
    'object/lvm-vg': 'gruppo di volumi LVM',
    'object/node-disk': 'disco',
    'object/zfs-pool': 'pool ZFS',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': 'senza ridondanza',
    'enum/zfs-pool.raidlevel/mirror': 'in mirror',
    'enum/zfs-pool.raidlevel/raid10': 'in striping su mirror',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'quella consueta di ZFS',
    'enum/zfs-pool.compression/off': 'nessuna',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': 'sequenze di zeri',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': 'Firewall',
    'object/cluster-firewall-alias': 'alias del firewall del cluster',
    'object/cluster-firewall-ipset': 'IPSet del cluster',
    'object/cluster-firewall-ipset-entry': 'voce di un IPSet del cluster',
    'object/cluster-firewall-options': 'opzioni del firewall del cluster',
    'object/cluster-firewall-rule': 'regola del firewall del cluster',
    'object/firewall-group': 'gruppo di sicurezza',
    'object/group-firewall-rule': 'regola di un gruppo di sicurezza',
    'object/guest-firewall-alias': 'alias del firewall di un guest',
    'object/guest-firewall-ipset': 'IPSet di un guest',
    'object/guest-firewall-ipset-entry': 'voce di un IPSet di un guest',
    'object/guest-firewall-log': 'log del firewall di un guest',
    'object/guest-firewall-options': 'opzioni del firewall di un guest',
    'object/guest-firewall-rule': 'regola del firewall di un guest',
    'object/node-firewall-log': 'log del firewall di un nodo',
    'object/node-firewall-options': 'opzioni del firewall di un nodo',
    'object/node-firewall-rule': 'regola del firewall di un nodo',
    'object/vnet-firewall-options': 'opzioni del firewall di una VNet',
    'object/vnet-firewall-rule': 'regola del firewall di una VNet',
    'enum/log-level/emerg': 'emergenza',
    'enum/log-level/alert': 'allarme',
    'enum/log-level/crit': 'critico',
    'enum/log-level/err': 'errore',
    'enum/log-level/warning': 'avvertenza',
    'enum/log-level/notice': 'avviso',
    'enum/log-level/info': 'info',
    'enum/log-level/debug': 'debug',
    'enum/log-level/nolog': 'nessun log',
    'enum/rule-direction/in': 'in entrata',
    'enum/rule-direction/out': 'in uscita',
    'enum/rule-direction/forward': 'inoltro',
    'enum/rule-direction/group': 'gruppo di sicurezza',
    'area/sdn': 'Rete definita dal software',
    'object/sdn': 'configurazione SDN',
    'object/sdn-controller': 'controller SDN',
    'object/sdn-dns': 'server DNS SDN',
    'object/sdn-fabric': 'fabric SDN',
    'object/sdn-fabric-node': 'nodo di fabric SDN',
    'object/sdn-ip': 'mappatura IP SDN',
    'object/sdn-ipam': 'IPAM SDN',
    'object/sdn-lock': 'lock SDN',
    'object/sdn-subnet': 'sottorete SDN',
    'object/sdn-vnet': 'VNet SDN',
    'object/sdn-zone': 'zona SDN',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': 'bridge di ogni nodo',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': 'Alta disponibilità',
    'object/ha-group': 'gruppo HA',
    'object/ha-guest': 'guest HA',
    'object/ha-manager': 'gestore HA',
    'object/ha-node': 'nodo HA',
    'object/ha-resource': 'risorsa HA',
    'object/ha-rule': 'regola HA',
    'enum/ha-resource.state/started': 'viene mantenuta in esecuzione',
    'enum/ha-resource.state/stopped': 'viene mantenuta arrestata',
    'enum/ha-resource.state/enabled': 'viene mantenuta in esecuzione (vecchio nome)',
    'enum/ha-resource.state/disabled': 'arrestata e senza recupero',
    'enum/ha-resource.state/ignored': "viene lasciata com'è",
    'enum/ha-resource.type/ct': 'container',
    'enum/ha-resource.type/vm': 'macchina virtuale',
    'enum/ha-rule.type/node-affinity': 'risorse e nodi',
    'enum/ha-rule.type/resource-affinity': 'risorse tra loro',
    'enum/ha-rule.affinity/positive': 'insieme',
    'enum/ha-rule.affinity/negative': 'separate',
    'enum/ha-manager.resource-mode/freeze': 'non vengono toccate',
    'enum/ha-manager.resource-mode/ignore': 'sono trattate come gli altri guest',
    'fallback/ha-guest.target': 'sconosciuto',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'flag Ceph',
    'object/ceph-fs': 'file system Ceph',
    'object/ceph-log': 'log Ceph',
    'object/ceph-mds': 'server di metadati Ceph',
    'object/ceph-mgr': 'gestore Ceph',
    'object/ceph-mon': 'monitor Ceph',
    'object/ceph-osd': 'OSD Ceph',
    'object/ceph-pool': 'pool Ceph',
    'object/ceph-service': 'servizio Ceph',
    'object/ceph-setting': 'parametro Ceph',
    'enum/ceph-pool.application/rbd': 'dispositivi a blocchi',
    'enum/ceph-pool.application/cephfs': 'file system',
    'enum/ceph-pool.application/rgw': 'storage a oggetti',
    'enum/ceph-pool.pg_autoscale_mode/on': 'automatico',
    'enum/ceph-pool.pg_autoscale_mode/off': 'manuale',
    'enum/ceph-pool.pg_autoscale_mode/warn': 'manuale con avvertenza',
    'enum/ceph.service-type/mon': 'monitor',
    'enum/ceph.service-type/mgr': 'gestori',
    'enum/ceph.service-type/mds': 'server di metadati',
    'enum/ceph.service-type/osd': 'OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSD',
    'area/cluster': 'Cluster',
    'object/cluster': 'cluster',
    'object/cluster-contact': 'contatto con un nodo',
    'object/cluster-log': 'log del cluster',
    'object/cluster-member': 'membro del cluster',
    'object/datacenter-options': 'opzioni del datacenter',
    'object/quorum': 'quorum',
    'enum/datacenter-options.console/applet': 'applet Java, non più disponibile',
    'enum/datacenter-options.console/vv': 'visualizzatore SPICE',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': 'Mappature',
    'object/cpu-model': 'modello di CPU',
    'object/dir-mapping': 'mappatura di cartella',
    'object/pci-mapping': 'mappatura PCI',
    'object/usb-mapping': 'mappatura USB',
    'area/pool': 'Pool',
    'object/pool': 'pool',
    'fallback/pool.storage': 'nessuno',
    'fallback/pool.vms': 'nessuno',
    'area/configuration': 'File di configurazione',
    'object/configuration': 'configurazione',
    'object/configuration-file': 'file di configurazione',
    'fallback/configuration-file.editor': 'una persona sconosciuta',
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
        return f'{who(r)} ha avviato l\'audit sul nodo {say(r["node"])} (catalogo: {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]})'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare l\'audit sul nodo {say(r["node"])}: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha arrestato l\'audit sul nodo {say(r["node"])}'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} ha rilevato che l\'audit sul nodo {say(r["node"])} si era arrestato in modo anomalo dopo {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]}: {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} ha ripreso l\'audit sul nodo {say(r["node"])} dopo {number(p["duration"])} secondo'
        return f'{who(r)} ha ripreso l\'audit sul nodo {say(r["node"])} dopo {number(p["duration"])} secondi'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire {say(p["event"])} sul nodo {say(r["node"])} per mancanza dell\'audit: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la policy di audit'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la policy di audit: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha caricato la policy di audit sul nodo {say(r["node"])}'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto caricare la policy di audit sul nodo {say(r["node"])}: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha definito una deroga alla policy di audit per il nodo {say(p["target"])}'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto definire una deroga alla policy di audit per il nodo {say(p["target"])}: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rimosso la deroga alla policy di audit per il nodo {say(p["target"])}'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rimuovere la deroga alla policy di audit per il nodo {say(p["target"])}: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il log di audit sul nodo {say(r["node"])}'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il log di audit sul nodo {say(r["node"])}: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha esportato il log di audit del nodo {say(r["node"])} come {say(p["format"])}'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto esportare il log di audit del nodo {say(r["node"])} come {say(p["format"])}: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha iniziato il log di audit {say(p["file"])} sul nodo {say(r["node"])}'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto iniziare il log di audit {say(p["file"])} sul nodo {say(r["node"])}: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ruotato il log di audit {say(p["file"])} sul nodo {say(r["node"])}'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ruotare il log di audit {say(p["file"])} sul nodo {say(r["node"])}: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        f = form(p["files"])
        if f == 0:
            return f'{who(r)} ha rimosso {number(p["files"])} vecchio file del log di audit sul nodo {say(r["node"])}'
        return f'{who(r)} ha rimosso {number(p["files"])} vecchi file del log di audit sul nodo {say(r["node"])}'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rimuovere vecchi file del log di audit sul nodo {say(r["node"])}: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto scrivere nel log di audit {say(p["file"])} sul nodo {say(r["node"])}: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        f = form(p["lost"])
        if f == 0:
            return f'{who(r)} ha perso {number(p["lost"])} voce di audit sul nodo {say(r["node"])}: {why(r)}'
        return f'{who(r)} ha perso {number(p["lost"])} voci di audit sul nodo {say(r["node"])}: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        f = form(p["missing"])
        if f == 0:
            return f'{who(r)} ha rilevato la mancanza di {number(p["missing"])} voce nel log di audit {say(p["file"])} del nodo {say(r["node"])}: {why(r)}'
        return f'{who(r)} ha rilevato la mancanza di {number(p["missing"])} voci nel log di audit {say(p["file"])} del nodo {say(r["node"])}: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha verificato il log di audit del nodo {say(r["node"])}'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto verificare il log di audit del nodo {say(r["node"])}: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha a disposizione solo {size(p["free"])} per il log di audit {say(p["file"])} sul nodo {say(r["node"])}'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto oscurare una voce dell\'evento {say(p["event"])} sul nodo {say(r["node"])}: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiamato {say(p["method"])} {say(p["path"])} sul nodo {say(r["node"])}, chiamata per cui non esiste alcun evento: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il catalogo degli eventi sul nodo {say(r["node"])} (prima: {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}; ora: {say(p["catalog"])})'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha sostituito la chiave dei valori hash sul nodo {say(r["node"])}'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto sostituire la chiave dei valori hash sul nodo {say(r["node"])}: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rilevato un salto di {number(p["offset"])} secondi nell\'orologio del nodo {say(r["node"])}'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eseguito il login da {whence(r)}'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire il login da {whence(r)}: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha superato il primo fattore da {whence(r)}'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eseguito il login con un secondo fattore da {whence(r)}'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto superare il secondo fattore da {whence(r)}: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rinnovato una sessione da {whence(r)}'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rinnovare una sessione da {whence(r)}: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha avviato una sessione a nome di {say(p["username"])} da {whence(r)}'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare una sessione a nome di {say(p["username"])} da {whence(r)}: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha dimostrato di avere privilegi su {say(p["path"])} da {whence(r)}'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto dimostrare di avere privilegi su {say(p["path"])} da {whence(r)}: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} ha presentato un ticket di console valido per {say(p["path"])}'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} non ha potuto presentare un ticket di console valido per {say(p["path"])}: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)} ha chiesto il login con OpenID del realm {say(p["realm"])}'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} non ha potuto iniziare il login con OpenID del realm {say(p["realm"])}: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eseguito il login con OpenID da {whence(r)}'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} non ha potuto eseguire il login con OpenID: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eseguito il logout da {whence(r)}'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire il logout da {whence(r)}: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto utilizzare l\'account disattivato {say(p["username"])} da {whence(r)}: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto utilizzare l\'account scaduto {say(p["username"])} da {whence(r)}: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} non ha potuto chiamare {say(p["method"])} {say(p["path"])} con un ticket non valido di {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}: {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} non ha potuto chiamare {say(p["method"])} {say(p["path"])} con un ticket scaduto di {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}: {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} non ha potuto chiamare {say(p["method"])} {say(p["path"])} senza il secondo fattore di {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}: {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} non ha potuto chiamare {say(p["method"])} {say(p["path"])} a nome di {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} per mancanza di un token CSRF: {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} non ha potuto chiamare {say(p["method"])} {say(p["path"])} con il token API {say(p["tokenid"])} dell\'utente {say(p["userid"])}: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} non ha potuto chiamare {say(p["method"])} {say(p["path"])} con il token API scaduto {say(p["tokenid"])} dell\'utente {say(p["userid"])}: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'Il TOTP è stato bloccato per {who(r)} dopo troppi codici errati, ultimo tentativo da {whence(r)}'

    def e101062_success(r: Record, p: Record) -> str:
        return f'Tutti i secondi fattori sono stati bloccati per {who(r)} fino al {say(p["until"])}, ultimo tentativo da {whence(r)}'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eseguito {say(p["command"])} sul nodo {say(p["node"])} (sessione di {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire {say(p["command"])} sul nodo {say(p["node"])} (sessione di {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiamato {say(p["method"])} {say(p["path"])} con {say(p["program"])} sul nodo {say(p["node"])} (sessione di {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto chiamare {say(p["method"])} {say(p["path"])} con {say(p["program"])} sul nodo {say(p["node"])} (sessione di {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eseguito {say(p["command"])} in lettura sul nodo {say(p["node"])} (sessione di {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire {say(p["command"])} in lettura sul nodo {say(p["node"])} (sessione di {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto chiamare {say(p["method"])} {say(p["path"])}: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto chiamare {say(p["method"])} {say(p["path"])} con un token API: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto chiamare il metodo sconosciuto {say(p["method"])} {say(p["path"])} da {whence(r)}: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} non ha potuto stabilire una connessione con il nodo {say(r["node"])}: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato l\'utente {say(p["userid"])}'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare l\'utente {say(p["userid"])}: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato l\'utente {say(p["userid"])}'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare l\'utente {say(p["userid"])}: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato l\'utente {say(p["userid"])}'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare l\'utente {say(p["userid"])}: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «attivato» per l\'utente {say(p["userid"])}'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «attivato» per l\'utente {say(p["userid"])}: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «disattivato» per l\'utente {say(p["userid"])}'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «disattivato» per l\'utente {say(p["userid"])}: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato i gruppi dell\'utente {say(p["userid"])}'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare i gruppi dell\'utente {say(p["userid"])}: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha cambiato la password dell\'utente {say(p["userid"])}'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto cambiare la password dell\'utente {say(p["userid"])}: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato gli utenti'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare gli utenti: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato l\'utente {say(p["userid"])}'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare l\'utente {say(p["userid"])}: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato i secondi fattori dell\'utente {say(p["userid"])}'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare i secondi fattori dell\'utente {say(p["userid"])}: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha causato la creazione dell\'utente {say(p["userid"])} con il login al realm {say(p["realm"])}'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto causare la creazione dell\'utente {say(p["userid"])} nel realm {say(p["realm"])}: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ottenuto l\'appartenenza ai gruppi {say(p["groups"])} con il login al realm {say(p["realm"])}'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ottenere l\'appartenenza ai gruppi {say(p["groups"])} del realm {say(p["realm"])}: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il gruppo {say(p["groupid"])}'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il gruppo {say(p["groupid"])}: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il gruppo {say(p["groupid"])}'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il gruppo {say(p["groupid"])}: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il gruppo {say(p["groupid"])}'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il gruppo {say(p["groupid"])}: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha causato la creazione del gruppo {say(p["groupid"])} con il login al realm {say(p["realm"])}'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto causare la creazione del gruppo {say(p["groupid"])} nel realm {say(p["realm"])}: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il ruolo {say(p["roleid"])}'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il ruolo {say(p["roleid"])}: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il ruolo {say(p["roleid"])}'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il ruolo {say(p["roleid"])}: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il ruolo {say(p["roleid"])}'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il ruolo {say(p["roleid"])}: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha concesso {say(p["roles"])} su {say(p["path"])} (utenti: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; gruppi: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; token API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto concedere {say(p["roles"])} su {say(p["path"])} (utenti: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; gruppi: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; token API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha revocato {say(p["roles"])} su {say(p["path"])} (utenti: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; gruppi: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; token API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto revocare {say(p["roles"])} su {say(p["path"])} (utenti: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; gruppi: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; token API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato i permessi'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare i permessi: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato i permessi effettivi (titolare: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]})'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare i permessi effettivi (titolare: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]}): {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il token API {say(p["tokenid"])} dell\'utente {say(p["userid"])}'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il token API {say(p["tokenid"])} dell\'utente {say(p["userid"])}: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il token API {say(p["tokenid"])} dell\'utente {say(p["userid"])}'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il token API {say(p["tokenid"])} dell\'utente {say(p["userid"])}: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il token API {say(p["tokenid"])} dell\'utente {say(p["userid"])}'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il token API {say(p["tokenid"])} dell\'utente {say(p["userid"])}: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato i token API dell\'utente {say(p["userid"])}'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare i token API dell\'utente {say(p["userid"])}: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il token API {say(p["tokenid"])} dell\'utente {say(p["userid"])}'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il token API {say(p["tokenid"])} dell\'utente {say(p["userid"])}: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha aggiunto un secondo fattore ({label("enum/tfa.type/", p["type"])}) per l\'utente {say(p["userid"])}'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto aggiungere un secondo fattore ({label("enum/tfa.type/", p["type"])}) per l\'utente {say(p["userid"])}: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha iniziato la registrazione di una chiave di sicurezza ({label("enum/tfa.type/", p["type"])}) per l\'utente {say(p["userid"])}'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto iniziare la registrazione di una chiave di sicurezza ({label("enum/tfa.type/", p["type"])}) per l\'utente {say(p["userid"])}: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha registrato una chiave di sicurezza ({label("enum/tfa.type/", p["type"])}) per l\'utente {say(p["userid"])}'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto registrare una chiave di sicurezza ({label("enum/tfa.type/", p["type"])}) per l\'utente {say(p["userid"])}: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il secondo fattore {say(p["id"])} dell\'utente {say(p["userid"])}'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il secondo fattore {say(p["id"])} dell\'utente {say(p["userid"])}: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha attivato il secondo fattore {say(p["id"])} dell\'utente {say(p["userid"])}'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto attivare il secondo fattore {say(p["id"])} dell\'utente {say(p["userid"])}: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha disattivato il secondo fattore {say(p["id"])} dell\'utente {say(p["userid"])}'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto disattivare il secondo fattore {say(p["id"])} dell\'utente {say(p["userid"])}: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il secondo fattore {say(p["id"])} dell\'utente {say(p["userid"])}'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il secondo fattore {say(p["id"])} dell\'utente {say(p["userid"])}: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha sbloccato i secondi fattori dell\'utente {say(p["userid"])}'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto sbloccare i secondi fattori dell\'utente {say(p["userid"])}: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato i secondi fattori di tutti gli utenti'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare i secondi fattori di tutti gli utenti: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il secondo fattore {say(p["id"])} dell\'utente {say(p["userid"])}'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il secondo fattore {say(p["id"])} dell\'utente {say(p["userid"])}: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il realm {say(p["realm"])} ({label("enum/realm.type/", p["type"])})'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il realm {say(p["realm"])} ({label("enum/realm.type/", p["type"])}): {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il realm {say(p["realm"])}'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il realm {say(p["realm"])}: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il realm {say(p["realm"])}'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il realm {say(p["realm"])}: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha iniziato a sincronizzare il realm {say(p["realm"])}'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto iniziare a sincronizzare il realm {say(p["realm"])}: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha iniziato l\'anteprima della sincronizzazione del realm {say(p["realm"])}'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto iniziare l\'anteprima della sincronizzazione del realm {say(p["realm"])}: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il realm {say(p["realm"])}'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il realm {say(p["realm"])}: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha sincronizzato il realm {say(p["realm"])}'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto sincronizzare il realm {say(p["realm"])}: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il job di sincronizzazione del realm {say(p["id"])}'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il job di sincronizzazione del realm {say(p["id"])}: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il job di sincronizzazione del realm {say(p["id"])}'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il job di sincronizzazione del realm {say(p["id"])}: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il job di sincronizzazione del realm {say(p["id"])}'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il job di sincronizzazione del realm {say(p["id"])}: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il plugin ACME {say(p["id"])}'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il plugin ACME {say(p["id"])}: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il plugin ACME {say(p["id"])}'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il plugin ACME {say(p["id"])}: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il plugin ACME {say(p["id"])}'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il plugin ACME {say(p["id"])}: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato i plugin ACME'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare i plugin ACME: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il plugin ACME {say(p["id"])}'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il plugin ACME {say(p["id"])}: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di registrare l\'account ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto registrare l\'account ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di disattivare definitivamente l\'account ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto disattivare definitivamente l\'account ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di modificare l\'account ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare l\'account ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato l\'account ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare l\'account ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di revocare il certificato del nodo {say(p["node"])}'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto revocare il certificato del nodo {say(p["node"])}: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di ordinare il certificato del nodo {say(p["node"])}'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ordinare il certificato del nodo {say(p["node"])}: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di rinnovare il certificato del nodo {say(p["node"])}'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rinnovare il certificato del nodo {say(p["node"])}: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il certificato del nodo {say(p["node"])}'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il certificato del nodo {say(p["node"])}: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha caricato il certificato del nodo {say(p["node"])}'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto caricare il certificato del nodo {say(p["node"])}: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato l\'endpoint sendmail {say(p["name"])}'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare l\'endpoint sendmail {say(p["name"])}: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato l\'endpoint sendmail {say(p["name"])}'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare l\'endpoint sendmail {say(p["name"])}: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato l\'endpoint sendmail {say(p["name"])}'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare l\'endpoint sendmail {say(p["name"])}: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il matcher di notifiche {say(p["name"])}'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il matcher di notifiche {say(p["name"])}: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il matcher di notifiche {say(p["name"])}'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il matcher di notifiche {say(p["name"])}: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il matcher di notifiche {say(p["name"])}'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il matcher di notifiche {say(p["name"])}: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il server di metriche {say(p["id"])}'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il server di metriche {say(p["id"])}: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il server di metriche {say(p["id"])}'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il server di metriche {say(p["id"])}: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il server di metriche {say(p["id"])}'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il server di metriche {say(p["id"])}: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il server di metriche {say(p["id"])}'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il server di metriche {say(p["id"])}: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato le metriche'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare le metriche: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato l\'endpoint Gotify {say(p["name"])}'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare l\'endpoint Gotify {say(p["name"])}: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato l\'endpoint Gotify {say(p["name"])}'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare l\'endpoint Gotify {say(p["name"])}: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato l\'endpoint Gotify {say(p["name"])}'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare l\'endpoint Gotify {say(p["name"])}: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato l\'endpoint SMTP {say(p["name"])}'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare l\'endpoint SMTP {say(p["name"])}: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato l\'endpoint SMTP {say(p["name"])}'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare l\'endpoint SMTP {say(p["name"])}: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato l\'endpoint SMTP {say(p["name"])}'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare l\'endpoint SMTP {say(p["name"])}: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato l\'endpoint webhook {say(p["name"])}'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare l\'endpoint webhook {say(p["name"])}: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato l\'endpoint webhook {say(p["name"])}'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare l\'endpoint webhook {say(p["name"])}: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato l\'endpoint webhook {say(p["name"])}'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare l\'endpoint webhook {say(p["name"])}: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato gli endpoint webhook'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare gli endpoint webhook: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato l\'endpoint webhook {say(p["name"])}'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare l\'endpoint webhook {say(p["name"])}: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha testato la destinazione delle notifiche {say(p["name"])}'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto testare la destinazione delle notifiche {say(p["name"])}: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di avviare il servizio {say(p["service"])} sul nodo {say(p["node"])}'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare il servizio {say(p["service"])} sul nodo {say(p["node"])}: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di arrestare il servizio {say(p["service"])} sul nodo {say(p["node"])}'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto arrestare il servizio {say(p["service"])} sul nodo {say(p["node"])}: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di riavviare il servizio {say(p["service"])} sul nodo {say(p["node"])}'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto riavviare il servizio {say(p["service"])} sul nodo {say(p["node"])}: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di ricaricare il servizio {say(p["service"])} sul nodo {say(p["node"])}'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ricaricare il servizio {say(p["service"])} sul nodo {say(p["node"])}: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la sottoscrizione del nodo {say(p["node"])}'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la sottoscrizione del nodo {say(p["node"])}: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha aggiornato la sottoscrizione del nodo {say(p["node"])}'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto aggiornare la sottoscrizione del nodo {say(p["node"])}: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la sottoscrizione del nodo {say(p["node"])}'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la sottoscrizione del nodo {say(p["node"])}: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato la sottoscrizione del nodo {say(p["node"])}'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare la sottoscrizione del nodo {say(p["node"])}: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di aggiornare l\'indice dei pacchetti del nodo {say(p["node"])}'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto aggiornare l\'indice dei pacchetti del nodo {say(p["node"])}: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il repository dei pacchetti {say(p["index"])} di {say(p["path"])} sul nodo {say(p["node"])}'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il repository dei pacchetti {say(p["index"])} di {say(p["path"])} sul nodo {say(p["node"])}: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha aggiunto il repository dei pacchetti {say(p["handle"])} sul nodo {say(p["node"])}'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto aggiungere il repository dei pacchetti {say(p["handle"])} sul nodo {say(p["node"])}: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha attivato il repository dei pacchetti {say(p["index"])} di {say(p["path"])} sul nodo {say(p["node"])}'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto attivare il repository dei pacchetti {say(p["index"])} di {say(p["path"])} sul nodo {say(p["node"])}: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha disattivato il repository dei pacchetti {say(p["index"])} di {say(p["path"])} sul nodo {say(p["node"])}'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto disattivare il repository dei pacchetti {say(p["index"])} di {say(p["path"])} sul nodo {say(p["node"])}: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato le impostazioni del nodo {say(p["node"])}'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare le impostazioni del nodo {say(p["node"])}: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha riavviato il nodo {say(p["node"])}'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto riavviare il nodo {say(p["node"])}: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eseguito una lista di chiamate sul nodo {say(p["node"])}'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire una lista di chiamate sul nodo {say(p["node"])}: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di risvegliare il nodo {say(p["node"])}'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto risvegliare il nodo {say(p["node"])}: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il report del nodo {say(p["node"])}'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il report del nodo {say(p["node"])}: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha spento il nodo {say(p["node"])}'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spegnere il nodo {say(p["node"])}: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il syslog del nodo {say(p["node"])}'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il syslog del nodo {say(p["node"])}: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il journal del nodo {say(p["node"])}'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il journal del nodo {say(p["node"])}: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha annullato le modifiche alla configurazione di rete sul nodo {say(p["node"])}'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto annullare le modifiche alla configurazione di rete sul nodo {say(p["node"])}: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di applicare la configurazione di rete sul nodo {say(p["node"])}'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto applicare la configurazione di rete sul nodo {say(p["node"])}: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato l\'interfaccia di rete {say(p["iface"])} sul nodo {say(p["node"])}'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare l\'interfaccia di rete {say(p["iface"])} sul nodo {say(p["node"])}: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato l\'interfaccia di rete {say(p["iface"])} sul nodo {say(p["node"])}'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare l\'interfaccia di rete {say(p["iface"])} sul nodo {say(p["node"])}: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato l\'interfaccia di rete {say(p["iface"])} sul nodo {say(p["node"])}'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare l\'interfaccia di rete {say(p["iface"])} sul nodo {say(p["node"])}: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato i name server sul nodo {say(p["node"])}'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare i name server sul nodo {say(p["node"])}: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il fuso orario sul nodo {say(p["node"])}'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il fuso orario sul nodo {say(p["node"])}: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il file hosts sul nodo {say(p["node"])}'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il file hosts sul nodo {say(p["node"])}: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha arrestato il task {say(p["upid"])}'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto arrestare il task {say(p["upid"])}: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il log del task {say(p["upid"])}'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il log del task {say(p["upid"])}: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha avviato il task {say(p["kind"])} per {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sul nodo {say(p["node"])}'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha completato il task {say(p["kind"])} per {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sul nodo {say(p["node"])}'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto completare il task {say(p["kind"])} per {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sul nodo {say(p["node"])}: {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        f = form(p["warnings"])
        if f == 0:
            return f'{who(r)} ha completato il task {say(p["kind"])} per {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sul nodo {say(p["node"])} con {number(p["warnings"])} avvertenza'
        return f'{who(r)} ha completato il task {say(p["kind"])} per {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sul nodo {say(p["node"])} con {number(p["warnings"])} avvertenze'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto portare a termine il task {say(p["kind"])} per {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sul nodo {say(p["node"])}: {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha avviato il job pianificato {say(p["id"])} sul nodo {say(r["node"])}'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare il job pianificato {say(p["id"])} sul nodo {say(r["node"])}: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ottenuto un ticket per una console VNC del guest {say(p["vmid"])}'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ottenere un ticket per una console VNC del guest {say(p["vmid"])}: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ottenuto un ticket per una console testuale del guest {say(p["vmid"])}'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ottenere un ticket per una console testuale del guest {say(p["vmid"])}: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ottenuto un ticket per una console SPICE del guest {say(p["vmid"])}'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ottenere un ticket per una console SPICE del guest {say(p["vmid"])}: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha inviato pressioni di tasti alla VM {say(p["vmid"])}'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto inviare pressioni di tasti alla VM {say(p["vmid"])}: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha stabilito una connessione con una console del guest {say(p["vmid"])}'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto stabilire una connessione con una console del guest {say(p["vmid"])}: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha aperto una console del guest {say(p["vmid"])}'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto aprire una console del guest {say(p["vmid"])}: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} ha tenuto aperta una console del guest {say(p["vmid"])} per {number(p["duration"])} secondo'
        return f'{who(r)} ha tenuto aperta una console del guest {say(p["vmid"])} per {number(p["duration"])} secondi'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ottenuto un ticket per una shell VNC del nodo {say(p["node"])}'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ottenere un ticket per una shell VNC del nodo {say(p["node"])}: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ottenuto un ticket per una shell testuale del nodo {say(p["node"])}'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ottenere un ticket per una shell testuale del nodo {say(p["node"])}: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ottenuto un ticket per una shell SPICE del nodo {say(p["node"])}'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ottenere un ticket per una shell SPICE del nodo {say(p["node"])}: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha stabilito una connessione con una console del nodo {say(p["node"])}'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto stabilire una connessione con una console del nodo {say(p["node"])}: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ottenuto un ticket per una shell di aggiornamento del nodo {say(p["node"])}'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ottenere un ticket per una shell di aggiornamento del nodo {say(p["node"])}: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ottenuto un ticket per una shell di installazione di Ceph del nodo {say(p["node"])}'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ottenere un ticket per una shell di installazione di Ceph del nodo {say(p["node"])}: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha aperto una console del nodo {say(p["node"])}'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto aprire una console del nodo {say(p["node"])}: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} ha tenuto aperta una console del nodo {say(p["node"])} per {number(p["duration"])} secondo'
        return f'{who(r)} ha tenuto aperta una console del nodo {say(p["node"])} per {number(p["duration"])} secondi'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha aperto una shell di root sul nodo {say(p["node"])}'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto aprire una shell di root sul nodo {say(p["node"])}: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} ha tenuto aperta una shell di root sul nodo {say(p["node"])} per {number(p["duration"])} secondo'
        return f'{who(r)} ha tenuto aperta una shell di root sul nodo {say(p["node"])} per {number(p["duration"])} secondi'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare la VM {say(p["vmid"])}'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la VM {say(p["vmid"])}: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere la VM {say(p["vmid"])}'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere la VM {say(p["vmid"])}: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la VM {say(p["vmid"])}'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la VM {say(p["vmid"])}: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di ripristinare la VM {say(p["vmid"])} da {say(p["archive"])}'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ripristinare la VM {say(p["vmid"])} da {say(p["archive"])}: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rigenerato i dati cloud-init della VM {say(p["vmid"])}'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rigenerare i dati cloud-init della VM {say(p["vmid"])}: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di avviare la VM {say(p["vmid"])}'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare la VM {say(p["vmid"])}: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di arrestare la VM {say(p["vmid"])}'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto arrestare la VM {say(p["vmid"])}: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di resettare la VM {say(p["vmid"])}'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto resettare la VM {say(p["vmid"])}: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di spegnere la VM {say(p["vmid"])}'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spegnere la VM {say(p["vmid"])}: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di riavviare la VM {say(p["vmid"])}'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto riavviare la VM {say(p["vmid"])}: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di mettere in pausa la VM {say(p["vmid"])}'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto mettere in pausa la VM {say(p["vmid"])}: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di riattivare la VM {say(p["vmid"])}'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto riattivare la VM {say(p["vmid"])}: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di clonare la VM {say(p["vmid"])} come VM {say(p["newid"])}'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto clonare la VM {say(p["vmid"])} come VM {say(p["newid"])}: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di migrare la VM {say(p["vmid"])} al nodo {say(p["target"])}'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto migrare la VM {say(p["vmid"])} al nodo {say(p["target"])}: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di migrare la VM {say(p["vmid"])} verso un altro cluster'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto migrare la VM {say(p["vmid"])} verso un altro cluster: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha inviato un comando al monitor della VM {say(p["vmid"])}'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto inviare un comando al monitor della VM {say(p["vmid"])}: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di convertire la VM {say(p["vmid"])} in template'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto convertire la VM {say(p["vmid"])} in template: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di ricevere la VM {say(p["vmid"])}'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ricevere la VM {say(p["vmid"])}: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha avviato il server di stato della VM {say(p["vmid"])}'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare il server di stato della VM {say(p["vmid"])}: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha aperto il tunnel di migrazione della VM {say(p["vmid"])}'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto aprire il tunnel di migrazione della VM {say(p["vmid"])}: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato i dati cloud-init della VM {say(p["vmid"])}'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare i dati cloud-init della VM {say(p["vmid"])}: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha annullato modifiche in sospeso della VM {say(p["vmid"])}'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto annullare modifiche in sospeso della VM {say(p["vmid"])}: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di ibernare la VM {say(p["vmid"])}'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ibernare la VM {say(p["vmid"])}: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha arrestato il server di stato della VM {say(p["vmid"])}'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto arrestare il server di stato della VM {say(p["vmid"])}: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare il container {say(p["vmid"])}'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il container {say(p["vmid"])}: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere il container {say(p["vmid"])}'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere il container {say(p["vmid"])}: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il container {say(p["vmid"])}'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il container {say(p["vmid"])}: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di avviare il container {say(p["vmid"])}'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare il container {say(p["vmid"])}: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di arrestare il container {say(p["vmid"])}'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto arrestare il container {say(p["vmid"])}: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di spegnere il container {say(p["vmid"])}'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spegnere il container {say(p["vmid"])}: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di mettere in pausa il container {say(p["vmid"])}'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto mettere in pausa il container {say(p["vmid"])}: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di riattivare il container {say(p["vmid"])}'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto riattivare il container {say(p["vmid"])}: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di riavviare il container {say(p["vmid"])}'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto riavviare il container {say(p["vmid"])}: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di migrare il container {say(p["vmid"])} verso un altro cluster'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto migrare il container {say(p["vmid"])} verso un altro cluster: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di migrare il container {say(p["vmid"])} al nodo {say(p["target"])}'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto migrare il container {say(p["vmid"])} al nodo {say(p["target"])}: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha convertito il container {say(p["vmid"])} in template'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto convertire il container {say(p["vmid"])} in template: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di clonare il container {say(p["vmid"])} come container {say(p["newid"])}'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto clonare il container {say(p["vmid"])} come container {say(p["newid"])}: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di ricevere il container {say(p["vmid"])}'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ricevere il container {say(p["vmid"])}: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha aperto il tunnel di migrazione del container {say(p["vmid"])}'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto aprire il tunnel di migrazione del container {say(p["vmid"])}: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di ripristinare il container {say(p["vmid"])} da {say(p["ostemplate"])}'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ripristinare il container {say(p["vmid"])} da {say(p["ostemplate"])}: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha annullato modifiche in sospeso del container {say(p["vmid"])}'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto annullare modifiche in sospeso del container {say(p["vmid"])}: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare lo snapshot {say(p["snapname"])} della VM {say(p["vmid"])}'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare lo snapshot {say(p["snapname"])} della VM {say(p["vmid"])}: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di eliminare lo snapshot {say(p["snapname"])} della VM {say(p["vmid"])}'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare lo snapshot {say(p["snapname"])} della VM {say(p["vmid"])}: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato lo snapshot {say(p["snapname"])} della VM {say(p["vmid"])}'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare lo snapshot {say(p["snapname"])} della VM {say(p["vmid"])}: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di eseguire il rollback allo snapshot {say(p["snapname"])} della VM {say(p["vmid"])}'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire il rollback allo snapshot {say(p["snapname"])} della VM {say(p["vmid"])}: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato lo snapshot {say(p["snapname"])} della VM {say(p["vmid"])}'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare lo snapshot {say(p["snapname"])} della VM {say(p["vmid"])}: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha distaccato il disco {say(p["idlist"])} della VM {say(p["vmid"])}'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distaccare il disco {say(p["idlist"])} della VM {say(p["vmid"])}: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di spostare il disco {say(p["disk"])} della VM {say(p["vmid"])} (storage di destinazione: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spostare il disco {say(p["disk"])} della VM {say(p["vmid"])} (storage di destinazione: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}): {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di ridimensionare il disco {say(p["disk"])} della VM {say(p["vmid"])}'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ridimensionare il disco {say(p["disk"])} della VM {say(p["vmid"])}: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha distrutto il disco {say(p["idlist"])} della VM {say(p["vmid"])}'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere il disco {say(p["idlist"])} della VM {say(p["vmid"])}: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di riassegnare il disco {say(p["disk"])} della VM {say(p["vmid"])} alla VM {say(p["target-vmid"])}'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto riassegnare il disco {say(p["disk"])} della VM {say(p["vmid"])} alla VM {say(p["target-vmid"])}: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare lo snapshot {say(p["snapname"])} del container {say(p["vmid"])}'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare lo snapshot {say(p["snapname"])} del container {say(p["vmid"])}: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di eliminare lo snapshot {say(p["snapname"])} del container {say(p["vmid"])}'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare lo snapshot {say(p["snapname"])} del container {say(p["vmid"])}: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di eseguire il rollback allo snapshot {say(p["snapname"])} del container {say(p["vmid"])}'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire il rollback allo snapshot {say(p["snapname"])} del container {say(p["vmid"])}: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato lo snapshot {say(p["snapname"])} del container {say(p["vmid"])}'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare lo snapshot {say(p["snapname"])} del container {say(p["vmid"])}: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di ridimensionare il disco {say(p["disk"])} del container {say(p["vmid"])}'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto ridimensionare il disco {say(p["disk"])} del container {say(p["vmid"])}: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di spostare il disco {say(p["volume"])} del container {say(p["vmid"])} (storage di destinazione: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spostare il disco {say(p["volume"])} del container {say(p["vmid"])} (storage di destinazione: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}): {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di riassegnare il disco {say(p["volume"])} del container {say(p["vmid"])} al container {say(p["target-vmid"])}'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto riassegnare il disco {say(p["volume"])} del container {say(p["vmid"])} al container {say(p["target-vmid"])}: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha inviato il comando «{label("enum/guest-agent.send-command.command/", p["command"])}» al guest agent della VM {say(p["vmid"])}'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto inviare il comando «{label("enum/guest-agent.send-command.command/", p["command"])}» al guest agent della VM {say(p["vmid"])}: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha congelato i file system della VM {say(p["vmid"])}'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto congelare i file system della VM {say(p["vmid"])}: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato lo stato di congelamento della VM {say(p["vmid"])}'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare lo stato di congelamento della VM {say(p["vmid"])}: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha scongelato i file system della VM {say(p["vmid"])}'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto scongelare i file system della VM {say(p["vmid"])}: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eseguito il trim dei file system della VM {say(p["vmid"])}'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire il trim dei file system della VM {say(p["vmid"])}: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha inviato un ping al guest agent della VM {say(p["vmid"])}'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto inviare un ping al guest agent della VM {say(p["vmid"])}: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto al guest agent di spegnere la VM {say(p["vmid"])}'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto chiedere al guest agent di spegnere la VM {say(p["vmid"])}: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto al guest agent di sospendere su disco la VM {say(p["vmid"])}'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto chiedere al guest agent di sospendere su disco la VM {say(p["vmid"])}: {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto al guest agent di sospendere in memoria e su disco la VM {say(p["vmid"])}'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto chiedere al guest agent di sospendere in memoria e su disco la VM {say(p["vmid"])}: {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto al guest agent di sospendere in memoria la VM {say(p["vmid"])}'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto chiedere al guest agent di sospendere in memoria la VM {say(p["vmid"])}: {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato la password dell\'utente {say(p["username"])} nella VM {say(p["vmid"])}'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare la password dell\'utente {say(p["username"])} nella VM {say(p["vmid"])}: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eseguito un programma nella VM {say(p["vmid"])}'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire un programma nella VM {say(p["vmid"])}: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha scritto il file {say(p["file"])} nella VM {say(p["vmid"])}'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto scrivere il file {say(p["file"])} nella VM {say(p["vmid"])}: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha letto il file {say(p["file"])} nella VM {say(p["vmid"])}'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto leggere il file {say(p["file"])} nella VM {say(p["vmid"])}: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il risultato del processo {say(p["pid"])} nella VM {say(p["vmid"])}'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il risultato del processo {say(p["pid"])} nella VM {say(p["vmid"])}: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di avviare dei guest del cluster'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare dei guest del cluster: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di spegnere dei guest del cluster'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spegnere dei guest del cluster: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di mettere in pausa dei guest del cluster'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto mettere in pausa dei guest del cluster: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di migrare dei guest del cluster al nodo {say(p["target"])}'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto migrare dei guest del cluster al nodo {say(p["target"])}: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di avviare dei guest sul nodo {say(p["node"])}'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare dei guest sul nodo {say(p["node"])}: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di spegnere dei guest sul nodo {say(p["node"])}'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spegnere dei guest sul nodo {say(p["node"])}: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di mettere in pausa dei guest sul nodo {say(p["node"])}'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto mettere in pausa dei guest sul nodo {say(p["node"])}: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di migrare dei guest dal nodo {say(p["node"])} al nodo {say(p["target"])}'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto migrare dei guest dal nodo {say(p["node"])} al nodo {say(p["target"])}: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha allocato il volume {say(p["filename"])} nello storage {say(p["storage"])}'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto allocare il volume {say(p["filename"])} nello storage {say(p["storage"])}: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di eliminare il volume {say(p["volume"])} nello storage {say(p["storage"])}'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il volume {say(p["volume"])} nello storage {say(p["storage"])}: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di copiare il volume {say(p["volume"])} nello storage {say(p["storage"])}'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto copiare il volume {say(p["volume"])} nello storage {say(p["storage"])}: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il volume {say(p["volume"])} nello storage {say(p["storage"])}'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il volume {say(p["volume"])} nello storage {say(p["storage"])}: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di caricare il file {say(p["filename"])} nello storage {say(p["storage"])}'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto caricare il file {say(p["filename"])} nello storage {say(p["storage"])}: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di scaricare il file {say(p["filename"])} nello storage {say(p["storage"])}'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto scaricare il file {say(p["filename"])} nello storage {say(p["storage"])}: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di eseguire il pull dell\'immagine {say(p["reference"])} nello storage {say(p["storage"])}'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire il pull dell\'immagine {say(p["reference"])} nello storage {say(p["storage"])}: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di scaricare il template {say(p["template"])} nello storage {say(p["storage"])}'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto scaricare il template {say(p["template"])} nello storage {say(p["storage"])}: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha protetto il volume {say(p["volume"])} nello storage {say(p["storage"])}'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto proteggere il volume {say(p["volume"])} nello storage {say(p["storage"])}: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rimosso la protezione del volume {say(p["volume"])} nello storage {say(p["storage"])}'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rimuovere la protezione del volume {say(p["volume"])} nello storage {say(p["storage"])}: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato lo storage {say(p["storage"])}'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare lo storage {say(p["storage"])}: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato lo storage {say(p["storage"])}'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare lo storage {say(p["storage"])}: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato lo storage {say(p["storage"])}'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare lo storage {say(p["storage"])}: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «attivato» per lo storage {say(p["storage"])}'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «attivato» per lo storage {say(p["storage"])}: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «disattivato» per lo storage {say(p["storage"])}'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «disattivato» per lo storage {say(p["storage"])}: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato le condivisioni del server CIFS {say(p["server"])}'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare le condivisioni del server CIFS {say(p["server"])}: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato i datastore del server di backup {say(p["server"])}'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare i datastore del server di backup {say(p["server"])}: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato le esportazioni del server NFS {say(p["server"])}'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare le esportazioni del server NFS {say(p["server"])}: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato i target del portale iSCSI {say(p["portal"])}'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare i target del portale iSCSI {say(p["portal"])}: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha interrogato un URL dal nodo {say(p["node"])}'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto interrogare un URL dal nodo {say(p["node"])}: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato i tag del repository OCI {say(p["reference"])}'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare i tag del repository OCI {say(p["reference"])}: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il job di backup {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il job di backup {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il job di backup {say(p["id"])}'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il job di backup {say(p["id"])}: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il job di backup {say(p["id"])}'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il job di backup {say(p["id"])}: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «attivato» per il job di backup {say(p["id"])}'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «attivato» per il job di backup {say(p["id"])}: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «disattivato» per il job di backup {say(p["id"])}'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «disattivato» per il job di backup {say(p["id"])}: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare backup sul nodo {say(p["node"])} (guest: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare backup sul nodo {say(p["node"])} (guest: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}): {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di eseguire la pulizia dei backup nello storage {say(p["storage"])}'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire la pulizia dei backup nello storage {say(p["storage"])}: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato la configurazione del backup {say(p["volume"])}'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare la configurazione del backup {say(p["volume"])}: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato i file del backup {say(p["volume"])} nello storage {say(p["storage"])}'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare i file del backup {say(p["volume"])} nello storage {say(p["storage"])}: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha scaricato file del backup {say(p["volume"])} nello storage {say(p["storage"])}'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto scaricare file del backup {say(p["volume"])} nello storage {say(p["storage"])}: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha arrestato i backup in corso sul nodo {say(p["node"])}'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto arrestare i backup in corso sul nodo {say(p["node"])}: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il job di replica {say(p["id"])}'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il job di replica {say(p["id"])}: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di eliminare il job di replica {say(p["id"])}'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il job di replica {say(p["id"])}: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il job di replica {say(p["id"])}'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il job di replica {say(p["id"])}: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di eseguire il job di replica {say(p["id"])} sul nodo {say(p["node"])}'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire il job di replica {say(p["id"])} sul nodo {say(p["node"])}: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare il gruppo di volumi LVM {say(p["name"])} sul nodo {say(p["node"])}'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il gruppo di volumi LVM {say(p["name"])} sul nodo {say(p["node"])}: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere il gruppo di volumi LVM {say(p["name"])} sul nodo {say(p["node"])}'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere il gruppo di volumi LVM {say(p["name"])} sul nodo {say(p["node"])}: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare il thin pool LVM {say(p["name"])} sul nodo {say(p["node"])}'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il thin pool LVM {say(p["name"])} sul nodo {say(p["node"])}: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere il thin pool LVM {say(p["name"])} sul nodo {say(p["node"])}'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere il thin pool LVM {say(p["name"])} sul nodo {say(p["node"])}: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare il file system {say(p["name"])} sul nodo {say(p["node"])}'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il file system {say(p["name"])} sul nodo {say(p["node"])}: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere il file system {say(p["name"])} sul nodo {say(p["node"])}'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere il file system {say(p["name"])} sul nodo {say(p["node"])}: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare il pool ZFS {say(p["name"])} sul nodo {say(p["node"])}'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il pool ZFS {say(p["name"])} sul nodo {say(p["node"])}: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere il pool ZFS {say(p["name"])} sul nodo {say(p["node"])}'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere il pool ZFS {say(p["name"])} sul nodo {say(p["node"])}: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di inizializzare il disco {say(p["disk"])} sul nodo {say(p["node"])}'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto inizializzare il disco {say(p["disk"])} sul nodo {say(p["node"])}: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di cancellare i dati del disco {say(p["disk"])} sul nodo {say(p["node"])}'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto cancellare i dati del disco {say(p["disk"])} sul nodo {say(p["node"])}: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il gruppo di sicurezza {say(p["group"])}'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il gruppo di sicurezza {say(p["group"])}: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il gruppo di sicurezza {say(p["group"])}'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il gruppo di sicurezza {say(p["group"])}: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rinominato il gruppo di sicurezza {say(p["rename"])} in {say(p["group"])}'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rinominare il gruppo di sicurezza {say(p["rename"])} in {say(p["group"])}: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la regola del firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del cluster'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la regola del firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del cluster: {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la regola del firewall del cluster alla posizione {say(p["pos"])}'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la regola del firewall del cluster alla posizione {say(p["pos"])}: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la regola del firewall del cluster alla posizione {say(p["pos"])}'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la regola del firewall del cluster alla posizione {say(p["pos"])}: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha spostato la regola del firewall del cluster dalla posizione {say(p["pos"])}'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spostare la regola del firewall del cluster dalla posizione {say(p["pos"])}: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «attivato» per la regola del firewall del cluster alla posizione {say(p["pos"])}'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «attivato» per la regola del firewall del cluster alla posizione {say(p["pos"])}: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «disattivato» per la regola del firewall del cluster alla posizione {say(p["pos"])}'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «disattivato» per la regola del firewall del cluster alla posizione {say(p["pos"])}: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato l\'IPSet {say(p["name"])}'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare l\'IPSet {say(p["name"])}: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato l\'IPSet {say(p["name"])}'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare l\'IPSet {say(p["name"])}: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rinominato l\'IPSet {say(p["rename"])} in {say(p["name"])}'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rinominare l\'IPSet {say(p["rename"])} in {say(p["name"])}: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])}'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])}: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])}'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])}: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])}'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])}: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato l\'alias del firewall {say(p["name"])}'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare l\'alias del firewall {say(p["name"])}: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato l\'alias del firewall {say(p["name"])}'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare l\'alias del firewall {say(p["name"])}: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato l\'alias del firewall {say(p["name"])}'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare l\'alias del firewall {say(p["name"])}: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rinominato l\'alias del firewall {say(p["name"])} in {say(p["rename"])}'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rinominare l\'alias del firewall {say(p["name"])} in {say(p["rename"])}: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato le opzioni del firewall del cluster'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare le opzioni del firewall del cluster: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha attivato il firewall del cluster'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto attivare il firewall del cluster: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha disattivato il firewall del cluster'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto disattivare il firewall del cluster: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il log del firewall sul nodo {say(p["node"])}'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il log del firewall sul nodo {say(p["node"])}: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la regola del firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) sul nodo {say(p["node"])}'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la regola del firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) sul nodo {say(p["node"])}: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la regola del firewall alla posizione {say(p["pos"])} sul nodo {say(p["node"])}'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la regola del firewall alla posizione {say(p["pos"])} sul nodo {say(p["node"])}: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la regola del firewall alla posizione {say(p["pos"])} sul nodo {say(p["node"])}'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la regola del firewall alla posizione {say(p["pos"])} sul nodo {say(p["node"])}: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha spostato la regola del firewall dalla posizione {say(p["pos"])} sul nodo {say(p["node"])}'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spostare la regola del firewall dalla posizione {say(p["pos"])} sul nodo {say(p["node"])}: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «attivato» per la regola del firewall alla posizione {say(p["pos"])} sul nodo {say(p["node"])}'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «attivato» per la regola del firewall alla posizione {say(p["pos"])} sul nodo {say(p["node"])}: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «disattivato» per la regola del firewall alla posizione {say(p["pos"])} sul nodo {say(p["node"])}'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «disattivato» per la regola del firewall alla posizione {say(p["pos"])} sul nodo {say(p["node"])}: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la regola del firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del guest {say(p["vmid"])}'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la regola del firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del guest {say(p["vmid"])}: {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la regola del firewall del guest {say(p["vmid"])} alla posizione {say(p["pos"])}'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la regola del firewall del guest {say(p["vmid"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la regola del firewall del guest {say(p["vmid"])} alla posizione {say(p["pos"])}'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la regola del firewall del guest {say(p["vmid"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha spostato la regola del firewall del guest {say(p["vmid"])} dalla posizione {say(p["pos"])}'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spostare la regola del firewall del guest {say(p["vmid"])} dalla posizione {say(p["pos"])}: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «attivato» per la regola del firewall del guest {say(p["vmid"])} alla posizione {say(p["pos"])}'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «attivato» per la regola del firewall del guest {say(p["vmid"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «disattivato» per la regola del firewall del guest {say(p["vmid"])} alla posizione {say(p["pos"])}'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «disattivato» per la regola del firewall del guest {say(p["vmid"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la regola del firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del gruppo di sicurezza {say(p["group"])}'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la regola del firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del gruppo di sicurezza {say(p["group"])}: {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la regola del firewall del gruppo di sicurezza {say(p["group"])} alla posizione {say(p["pos"])}'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la regola del firewall del gruppo di sicurezza {say(p["group"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la regola del firewall del gruppo di sicurezza {say(p["group"])} alla posizione {say(p["pos"])}'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la regola del firewall del gruppo di sicurezza {say(p["group"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha spostato la regola del firewall del gruppo di sicurezza {say(p["group"])} dalla posizione {say(p["pos"])}'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spostare la regola del firewall del gruppo di sicurezza {say(p["group"])} dalla posizione {say(p["pos"])}: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «attivato» per la regola del firewall del gruppo di sicurezza {say(p["group"])} alla posizione {say(p["pos"])}'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «attivato» per la regola del firewall del gruppo di sicurezza {say(p["group"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «disattivato» per la regola del firewall del gruppo di sicurezza {say(p["group"])} alla posizione {say(p["pos"])}'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «disattivato» per la regola del firewall del gruppo di sicurezza {say(p["group"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la regola del firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) della VNet {say(p["vnet"])}'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la regola del firewall ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) della VNet {say(p["vnet"])}: {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la regola del firewall della VNet {say(p["vnet"])} alla posizione {say(p["pos"])}'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la regola del firewall della VNet {say(p["vnet"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la regola del firewall della VNet {say(p["vnet"])} alla posizione {say(p["pos"])}'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la regola del firewall della VNet {say(p["vnet"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha spostato la regola del firewall della VNet {say(p["vnet"])} dalla posizione {say(p["pos"])}'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto spostare la regola del firewall della VNet {say(p["vnet"])} dalla posizione {say(p["pos"])}: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «attivato» per la regola del firewall della VNet {say(p["vnet"])} alla posizione {say(p["pos"])}'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «attivato» per la regola del firewall della VNet {say(p["vnet"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «disattivato» per la regola del firewall della VNet {say(p["vnet"])} alla posizione {say(p["pos"])}'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «disattivato» per la regola del firewall della VNet {say(p["vnet"])} alla posizione {say(p["pos"])}: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato l\'IPSet {say(p["name"])} del guest {say(p["vmid"])}'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare l\'IPSet {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato l\'IPSet {say(p["name"])} del guest {say(p["vmid"])}'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare l\'IPSet {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rinominato l\'IPSet {say(p["rename"])} del guest {say(p["vmid"])} in {say(p["name"])}'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rinominare l\'IPSet {say(p["rename"])} del guest {say(p["vmid"])} in {say(p["name"])}: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])} del guest {say(p["vmid"])}'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])} del guest {say(p["vmid"])}'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])} del guest {say(p["vmid"])}'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la voce {say(p["cidr"])} dell\'IPSet {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato l\'alias del firewall {say(p["name"])} del guest {say(p["vmid"])}'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare l\'alias del firewall {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato l\'alias del firewall {say(p["name"])} del guest {say(p["vmid"])}'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare l\'alias del firewall {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato l\'alias del firewall {say(p["name"])} del guest {say(p["vmid"])}'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare l\'alias del firewall {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rinominato l\'alias del firewall {say(p["name"])} del guest {say(p["vmid"])} in {say(p["rename"])}'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rinominare l\'alias del firewall {say(p["name"])} del guest {say(p["vmid"])} in {say(p["rename"])}: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato le opzioni del firewall sul nodo {say(p["node"])}'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare le opzioni del firewall sul nodo {say(p["node"])}: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha attivato il firewall sul nodo {say(p["node"])}'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto attivare il firewall sul nodo {say(p["node"])}: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha disattivato il firewall sul nodo {say(p["node"])}'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto disattivare il firewall sul nodo {say(p["node"])}: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato le opzioni del firewall del guest {say(p["vmid"])}'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare le opzioni del firewall del guest {say(p["vmid"])}: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha attivato il firewall del guest {say(p["vmid"])}'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto attivare il firewall del guest {say(p["vmid"])}: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha disattivato il firewall del guest {say(p["vmid"])}'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto disattivare il firewall del guest {say(p["vmid"])}: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato le opzioni del firewall della VNet {say(p["vnet"])}'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare le opzioni del firewall della VNet {say(p["vnet"])}: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha attivato il firewall della VNet {say(p["vnet"])}'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto attivare il firewall della VNet {say(p["vnet"])}: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha disattivato il firewall della VNet {say(p["vnet"])}'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto disattivare il firewall della VNet {say(p["vnet"])}: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il log del firewall del guest {say(p["vmid"])}'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il log del firewall del guest {say(p["vmid"])}: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di applicare la configurazione SDN'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto applicare la configurazione SDN: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha annullato le modifiche alla configurazione SDN'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto annullare le modifiche alla configurazione SDN: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la VNet SDN {say(p["vnet"])}'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la VNet SDN {say(p["vnet"])}'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la VNet SDN {say(p["vnet"])}'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la sottorete SDN {say(p["subnet"])} della VNet {say(p["vnet"])}'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la sottorete SDN {say(p["subnet"])} della VNet {say(p["vnet"])}: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la sottorete SDN {say(p["subnet"])} della VNet {say(p["vnet"])}'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la sottorete SDN {say(p["subnet"])} della VNet {say(p["vnet"])}: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la sottorete SDN {say(p["subnet"])} della VNet {say(p["vnet"])}'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la sottorete SDN {say(p["subnet"])} della VNet {say(p["vnet"])}: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la mappatura IP SDN {say(p["ip"])} della VNet {say(p["vnet"])}'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la mappatura IP SDN {say(p["ip"])} della VNet {say(p["vnet"])}: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la mappatura IP SDN {say(p["ip"])} della VNet {say(p["vnet"])}'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la mappatura IP SDN {say(p["ip"])} della VNet {say(p["vnet"])}: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la mappatura IP SDN {say(p["ip"])} della VNet {say(p["vnet"])}'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la mappatura IP SDN {say(p["ip"])} della VNet {say(p["vnet"])}: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la zona SDN {say(p["zone"])}'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la zona SDN {say(p["zone"])}: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la zona SDN {say(p["zone"])}'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la zona SDN {say(p["zone"])}: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la zona SDN {say(p["zone"])}'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la zona SDN {say(p["zone"])}: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il controller SDN {say(p["controller"])}'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il controller SDN {say(p["controller"])}: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il controller SDN {say(p["controller"])}'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il controller SDN {say(p["controller"])}: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il controller SDN {say(p["controller"])}'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il controller SDN {say(p["controller"])}: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato l\'IPAM SDN {say(p["ipam"])}'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare l\'IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato l\'IPAM SDN {say(p["ipam"])}'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare l\'IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato l\'IPAM SDN {say(p["ipam"])}'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare l\'IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato gli IPAM SDN'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare gli IPAM SDN: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato l\'IPAM SDN {say(p["ipam"])}'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare l\'IPAM SDN {say(p["ipam"])}: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il server DNS SDN {say(p["dns"])}'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il server DNS SDN {say(p["dns"])}: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il server DNS SDN {say(p["dns"])}'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il server DNS SDN {say(p["dns"])}: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il server DNS SDN {say(p["dns"])}'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il server DNS SDN {say(p["dns"])}: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha elencato i server DNS SDN'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto elencare i server DNS SDN: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il server DNS SDN {say(p["dns"])}'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il server DNS SDN {say(p["dns"])}: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il fabric SDN {say(p["id"])}'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il fabric SDN {say(p["id"])}: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il fabric SDN {say(p["id"])}'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il fabric SDN {say(p["id"])}: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il fabric SDN {say(p["id"])}'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il fabric SDN {say(p["id"])}: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il nodo di fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il nodo di fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il nodo di fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il nodo di fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il nodo di fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il nodo di fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rilasciato il lock SDN'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rilasciare il lock SDN: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha acquisito il lock SDN'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto acquisire il lock SDN: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha forzato il rilascio del lock SDN'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto forzare il rilascio del lock SDN: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la risorsa HA {say(p["sid"])}'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la risorsa HA {say(p["sid"])}: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la risorsa HA {say(p["sid"])}'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la risorsa HA {say(p["sid"])}: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la risorsa HA {say(p["sid"])}'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la risorsa HA {say(p["sid"])}: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di migrare la risorsa HA {say(p["sid"])} al nodo {say(p["node"])}'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto migrare la risorsa HA {say(p["sid"])} al nodo {say(p["node"])}: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di rilocare la risorsa HA {say(p["sid"])} sul nodo {say(p["node"])}'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rilocare la risorsa HA {say(p["sid"])} sul nodo {say(p["node"])}: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di avviare la risorsa HA {say(p["sid"])}'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare la risorsa HA {say(p["sid"])}: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di arrestare la risorsa HA {say(p["sid"])}'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto arrestare la risorsa HA {say(p["sid"])}: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha disattivato la risorsa HA {say(p["sid"])}'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto disattivare la risorsa HA {say(p["sid"])}: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato lo stato «ignorato» per la risorsa HA {say(p["sid"])}'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare lo stato «ignorato» per la risorsa HA {say(p["sid"])}: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il gruppo HA {say(p["group"])}'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il gruppo HA {say(p["group"])}: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il gruppo HA {say(p["group"])}'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il gruppo HA {say(p["group"])}: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il gruppo HA {say(p["group"])}'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il gruppo HA {say(p["group"])}: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la regola HA {say(p["rule"])}'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la regola HA {say(p["rule"])}: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la regola HA {say(p["rule"])}'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la regola HA {say(p["rule"])}: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la regola HA {say(p["rule"])}'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la regola HA {say(p["rule"])}: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di disarmare il gestore HA'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto disarmare il gestore HA: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di armare il gestore HA'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto armare il gestore HA: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha isolato il nodo {say(p["target"])}'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto isolare il nodo {say(p["target"])}: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha riammesso il nodo {say(p["target"])} dopo l\'isolamento'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha iniziato la manutenzione del nodo {say(p["target"])}'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto iniziare la manutenzione del nodo {say(p["target"])}: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha terminato la manutenzione del nodo {say(p["target"])}'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto terminare la manutenzione del nodo {say(p["target"])}: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha avviato il guest HA {say(p["vmid"])} sul nodo {say(p["node"])}'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare il guest HA {say(p["vmid"])} sul nodo {say(p["node"])}: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha arrestato il guest HA {say(p["vmid"])} sul nodo {say(p["node"])}'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto arrestare il guest HA {say(p["vmid"])} sul nodo {say(p["node"])}: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha migrato il guest HA {say(p["vmid"])} dal nodo {say(p["node"])} (nodo di destinazione: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto migrare il guest HA {say(p["vmid"])} dal nodo {say(p["node"])} (nodo di destinazione: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rilocato il guest HA {say(p["vmid"])} dal nodo {say(p["node"])} (nodo di destinazione: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rilocare il guest HA {say(p["vmid"])} dal nodo {say(p["node"])} (nodo di destinazione: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha recuperato il guest HA {say(p["vmid"])} dal nodo {say(p["node"])} (nodo di destinazione: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto recuperare il guest HA {say(p["vmid"])} dal nodo {say(p["node"])}: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} ha rinunciato al guest HA {say(p["vmid"])} sul nodo {say(p["node"])}: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di modificare i flag Ceph'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare i flag Ceph: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha impostato il flag Ceph {say(p["flag"])}'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto impostare il flag Ceph {say(p["flag"])}: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rimosso il flag Ceph {say(p["flag"])}'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rimuovere il flag Ceph {say(p["flag"])}: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare un OSD Ceph sul disco {say(p["dev"])} del nodo {say(p["node"])}'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare un OSD Ceph sul disco {say(p["dev"])} del nodo {say(p["node"])}: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere l\'OSD Ceph {say(p["osdid"])} sul nodo {say(p["node"])}'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere l\'OSD Ceph {say(p["osdid"])} sul nodo {say(p["node"])}: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha incluso l\'OSD Ceph {say(p["osdid"])} sul nodo {say(p["node"])}'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto includere l\'OSD Ceph {say(p["osdid"])} sul nodo {say(p["node"])}: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha escluso l\'OSD Ceph {say(p["osdid"])} sul nodo {say(p["node"])}'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto escludere l\'OSD Ceph {say(p["osdid"])} sul nodo {say(p["node"])}: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di eseguire uno scrub dell\'OSD Ceph {say(p["osdid"])} sul nodo {say(p["node"])}'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eseguire uno scrub dell\'OSD Ceph {say(p["osdid"])} sul nodo {say(p["node"])}: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere il server di metadati Ceph {say(p["name"])} sul nodo {say(p["node"])}'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere il server di metadati Ceph {say(p["name"])} sul nodo {say(p["node"])}: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare il server di metadati Ceph {say(p["name"])} sul nodo {say(p["node"])}'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il server di metadati Ceph {say(p["name"])} sul nodo {say(p["node"])}: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere il gestore Ceph {say(p["id"])} sul nodo {say(p["node"])}'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere il gestore Ceph {say(p["id"])} sul nodo {say(p["node"])}: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare il gestore Ceph {say(p["id"])} sul nodo {say(p["node"])}'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il gestore Ceph {say(p["id"])} sul nodo {say(p["node"])}: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere il monitor Ceph {say(p["monid"])} sul nodo {say(p["node"])}'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere il monitor Ceph {say(p["monid"])} sul nodo {say(p["node"])}: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare il monitor Ceph {say(p["monid"])} sul nodo {say(p["node"])}'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il monitor Ceph {say(p["monid"])} sul nodo {say(p["node"])}: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare il file system Ceph {say(p["name"])}'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il file system Ceph {say(p["name"])}: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere il file system Ceph {say(p["name"])}'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere il file system Ceph {say(p["name"])}: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare il pool Ceph {say(p["name"])}'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il pool Ceph {say(p["name"])}: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di distruggere il pool Ceph {say(p["name"])}'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto distruggere il pool Ceph {say(p["name"])}: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di modificare il pool Ceph {say(p["name"])}'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il pool Ceph {say(p["name"])}: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha configurato Ceph sul nodo {say(p["node"])}'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto configurare Ceph sul nodo {say(p["node"])}: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato la configurazione di Ceph sul nodo {say(p["node"])}'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare la configurazione di Ceph sul nodo {say(p["node"])}: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di riavviare tutti i daemon Ceph di un tipo ({label("enum/ceph.service-type/", p["service-type"])})'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto riavviare tutti i daemon Ceph di un tipo ({label("enum/ceph.service-type/", p["service-type"])}): {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di arrestare il servizio Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} sul nodo {say(p["node"])}'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto arrestare il servizio Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} sul nodo {say(p["node"])}: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di avviare il servizio Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} sul nodo {say(p["node"])}'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto avviare il servizio Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} sul nodo {say(p["node"])}: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di riavviare il servizio Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} sul nodo {say(p["node"])}'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto riavviare il servizio Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} sul nodo {say(p["node"])}: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di riavviare tutti i daemon Ceph di un tipo ({label("enum/ceph-service.service-type/", p["service-type"])}) sul nodo {say(p["node"])}'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto riavviare tutti i daemon Ceph di un tipo ({label("enum/ceph-service.service-type/", p["service-type"])}) sul nodo {say(p["node"])}: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il log Ceph sul nodo {say(p["node"])}'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il log Ceph sul nodo {say(p["node"])}: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato i parametri Ceph sul nodo {say(p["node"])}'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare i parametri Ceph sul nodo {say(p["node"])}: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto di creare il cluster {say(p["clustername"])}'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il cluster {say(p["clustername"])}: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha chiesto l\'unione al cluster di {say(p["hostname"])}'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto unirsi al cluster di {say(p["hostname"])}: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato le informazioni di unione del cluster'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare le informazioni di unione del cluster: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rimosso il membro {say(p["node"])} dal cluster'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rimuovere il membro {say(p["node"])} dal cluster: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha aggiunto il membro {say(p["node"])} al cluster'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto aggiungere il membro {say(p["node"])} al cluster: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato le opzioni del datacenter'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare le opzioni del datacenter: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha consultato il log del cluster'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto consultare il log del cluster: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha perso il quorum del cluster sul nodo {say(r["node"])}'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ristabilito il quorum del cluster sul nodo {say(r["node"])}'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha perso sul nodo {say(r["node"])} il contatto con il nodo {say(p["target"])}'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha ristabilito sul nodo {say(r["node"])} il contatto con il nodo {say(p["target"])}'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la mappatura di cartella {say(p["id"])}'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la mappatura di cartella {say(p["id"])}: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la mappatura di cartella {say(p["id"])}'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la mappatura di cartella {say(p["id"])}: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la mappatura di cartella {say(p["id"])}'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la mappatura di cartella {say(p["id"])}: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la mappatura PCI {say(p["id"])}'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la mappatura PCI {say(p["id"])}: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la mappatura PCI {say(p["id"])}'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la mappatura PCI {say(p["id"])}: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la mappatura PCI {say(p["id"])}'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la mappatura PCI {say(p["id"])}: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato la mappatura USB {say(p["id"])}'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare la mappatura USB {say(p["id"])}: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato la mappatura USB {say(p["id"])}'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare la mappatura USB {say(p["id"])}: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato la mappatura USB {say(p["id"])}'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare la mappatura USB {say(p["id"])}: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il modello di CPU {say(p["cputype"])}'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il modello di CPU {say(p["cputype"])}: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il modello di CPU {say(p["cputype"])}'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il modello di CPU {say(p["cputype"])}: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il modello di CPU {say(p["cputype"])}'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il modello di CPU {say(p["cputype"])}: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha eliminato il pool {say(p["poolid"])}'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto eliminare il pool {say(p["poolid"])}: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha creato il pool {say(p["poolid"])}'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto creare il pool {say(p["poolid"])}: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha modificato il pool {say(p["poolid"])}'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto modificare il pool {say(p["poolid"])}: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha aggiunto membri al pool {say(p["poolid"])} (guest: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; storage: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto aggiungere membri al pool {say(p["poolid"])} (guest: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; storage: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rimosso membri dal pool {say(p["poolid"])} (guest: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; storage: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto rimuovere membri dal pool {say(p["poolid"])} (guest: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; storage: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rilevato che {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} aveva modificato il file di configurazione {say(p["file"])} senza una chiamata API'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rilevato che {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} aveva creato il file di configurazione {say(p["file"])} senza una chiamata API'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rilevato che {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} aveva eliminato il file di configurazione {say(p["file"])} senza una chiamata API'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha rilevato che {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} aveva spostato il file di configurazione {say(p["file"])} in {say(p["target"])} senza una chiamata API'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto leggere il file di configurazione {say(p["file"])}: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)} ha verificato la configurazione del cluster sul nodo {say(r["node"])}'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} non ha potuto verificare la configurazione del cluster sul nodo {say(r["node"])}: {why(r)}'

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
