"""Messages in Français (fr). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='fr',
    name='Français',
    direction='ltr',
    plural='nplurals=2; plural=(n > 1);',
    categories={'one': 0, 'other': 1, 'many': 1},
    group='\u202f',
    decimal=',',
    least_grouped=1,
    date=('d', "' ", 'MMM', "' ", 'y'),
    months=('janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': 'tentative',
    'status/success': 'succès',
    'status/failure': 'échec',
    'severity/info': 'info',
    'severity/notice': 'avis',
    'severity/warning': 'avertissement',
    'severity/error': 'erreur',
    'boolean/true': 'oui',
    'boolean/false': 'non',
    'reason/denied': 'action non autorisée',
    'reason/invalid': 'la requête n’était pas valide',
    'reason/not-found': 'cet objet n’existe pas',
    'reason/conflict': 'conflit avec l’état actuel',
    'reason/unavailable': 'indisponible',
    'reason/timeout': 'délai dépassé',
    'reason/cancelled': 'opération annulée',
    'reason/error': 'erreur inconnue',
    'heading/time': 'Date et heure',
    'heading/message': 'Ce qui s’est passé',
    'heading/event': 'Événement',
    'heading/status': 'Résultat',
    'heading/severity': 'Gravité',
    'heading/area': 'Domaine',
    'heading/action': 'Action',
    'heading/object': 'Objet',
    'heading/subject': 'Qui',
    'heading/source': 'Depuis',
    'heading/node': 'Nœud',
    'heading/process': 'Processus',
    'heading/request': 'Requête',
    'heading/params': 'Paramètres',
    'heading/changes': 'Modifications',
    'heading/error': 'Erreur',
    'heading/sequence': 'Numéro de séquence',
    'heading/invalid': 'Non conforme à la déclaration',
    'heading/count': 'Nombre',
    'heading/hour': 'Heure',
    'word/unknown': 'inconnu',
    'word/before': 'avant',
    'word/after': 'après',
    'word/damaged': 'ligne endommagée',
    'word/torn': 'ligne tronquée',
    'word/newer': 'écrit par une version plus récente',
    'sentence/attempt': '{subject} est sur le point d’agir sur un objet ({kind} {object})\xa0: {action}',
    'sentence/other': '{subject} a agi sur un objet ({kind} {object})\xa0: {action}',
    'action/acquire': 'acquérir',
    'action/add': 'ajouter',
    'action/add-member': 'ajouter un membre',
    'action/apply': 'appliquer',
    'action/arm': 'armer',
    'action/assign-groups': 'affecter des groupes',
    'action/autocreate': 'créer automatiquement',
    'action/batch-execute': 'exécuter des commandes',
    'action/browse': 'parcourir',
    'action/bulk-migrate': 'migrer en masse',
    'action/bulk-restart': 'redémarrer en masse',
    'action/bulk-shutdown': 'arrêter en masse',
    'action/bulk-start': 'démarrer en masse',
    'action/bulk-suspend': 'mettre en pause en masse',
    'action/call': 'appeler',
    'action/call-unknown': 'appeler une méthode inconnue',
    'action/call-with-token': 'appeler avec un jeton d’API',
    'action/change-password': 'modifier le mot de passe',
    'action/classify': 'associer à un événement',
    'action/clone': 'cloner',
    'action/close': 'fermer',
    'action/confirm': 'confirmer',
    'action/connect': 'connecter',
    'action/convert-to-template': 'convertir en modèle',
    'action/copy': 'copier',
    'action/crash': 's’interrompre brutalement',
    'action/create': 'créer',
    'action/dbus-vmstate-start': 'démarrer le serveur d’état',
    'action/dbus-vmstate-stop': 'stopper le serveur d’état',
    'action/deactivate': 'désactiver',
    'action/delete': 'supprimer',
    'action/detach': 'détacher',
    'action/disable': 'désactiver',
    'action/disarm': 'désarmer',
    'action/download': 'télécharger',
    'action/download-template': 'télécharger un modèle',
    'action/edit': 'éditer',
    'action/enable': 'activer',
    'action/enter-maintenance': 'commencer la maintenance',
    'action/exec': 'exécuter un programme',
    'action/exec-status': 'consulter le résultat d’un programme',
    'action/export': 'exporter',
    'action/fail': 'échouer',
    'action/fence': 'isoler',
    'action/file-read': 'lire un fichier',
    'action/file-write': 'écrire un fichier',
    'action/finish': 'terminer',
    'action/finish-sync': 'terminer la synchronisation',
    'action/force-release': 'forcer la libération',
    'action/fs-freeze': 'geler les systèmes de fichiers',
    'action/fs-freeze-status': 'consulter l’état de gel',
    'action/fs-thaw': 'dégeler les systèmes de fichiers',
    'action/fs-trim': 'exécuter un trim des systèmes de fichiers',
    'action/grant': 'accorder',
    'action/hibernate': 'mettre en hibernation',
    'action/ignore': 'ignorer',
    'action/impersonate': 'ouvrir une session au nom d’autrui',
    'action/init': 'configurer',
    'action/initialize-gpt': 'initialiser',
    'action/interrupt': 'interrompre',
    'action/join': 'rejoindre',
    'action/leave-maintenance': 'terminer la maintenance',
    'action/list': 'lister',
    'action/list-tfa': 'lister les seconds facteurs',
    'action/load': 'charger',
    'action/lock': 'verrouiller',
    'action/lock-totp': 'verrouiller le TOTP',
    'action/login': 'ouvrir une session',
    'action/login-first-factor': 'valider le premier facteur',
    'action/login-openid': 'ouvrir une session avec OpenID',
    'action/login-second-factor': 'valider le second facteur',
    'action/logout': 'fermer la session',
    'action/lose': 'perdre',
    'action/mark-in': 'inclure',
    'action/mark-out': 'exclure',
    'action/migrate': 'migrer',
    'action/migrate-in': 'préparer la réception',
    'action/migrate-in-connect': 'recevoir',
    'action/miss': 'constater l’absence',
    'action/move': 'déplacer',
    'action/open': 'ouvrir',
    'action/order': 'commander',
    'action/override': 'définir une dérogation',
    'action/ping': 'envoyer un ping',
    'action/protect': 'protéger',
    'action/prune': 'purger',
    'action/pull': 'récupérer',
    'action/query': 'interroger',
    'action/read': 'consulter',
    'action/read-cloudinit': 'consulter les données cloud-init',
    'action/read-config': 'consulter la configuration',
    'action/read-effective': 'consulter l’état effectif',
    'action/read-join-info': 'consulter les informations de jonction',
    'action/read-log': 'consulter le journal',
    'action/read-report': 'consulter le rapport',
    'action/reassign': 'réaffecter',
    'action/reboot': 'redémarrer',
    'action/recover': 'reprendre après défaillance',
    'action/redact': 'expurger',
    'action/refresh': 'actualiser',
    'action/refuse': 'refuser',
    'action/regain': 'retrouver',
    'action/regenerate-cloudinit': 'régénérer les données cloud-init',
    'action/register': 'enregistrer',
    'action/release': 'libérer',
    'action/reload': 'recharger',
    'action/relocate': 'relocaliser',
    'action/remote-migrate': 'migrer vers une autre grappe',
    'action/remove': 'retirer',
    'action/remove-member': 'retirer un membre',
    'action/rename': 'renommer',
    'action/renew': 'renouveler',
    'action/request-ceph-install': 'demander l’installation de Ceph',
    'action/request-spice': 'demander une console SPICE',
    'action/request-term': 'demander une console texte',
    'action/request-upgrade-shell': 'demander un shell de mise à niveau',
    'action/request-vnc': 'demander une console VNC',
    'action/reset': 'réinitialiser',
    'action/resize': 'redimensionner',
    'action/restart': 'redémarrer',
    'action/restore': 'restaurer',
    'action/restore-files': 'restaurer des fichiers',
    'action/resume': 'reprendre l’exécution',
    'action/revert': 'annuler les changements',
    'action/revert-pending': 'annuler les changements en attente',
    'action/revoke': 'révoquer',
    'action/rollback': 'revenir en arrière',
    'action/rotate': 'effectuer une rotation',
    'action/run': 'lancer',
    'action/run-low': 'manquer d’espace',
    'action/scan-cifs': 'rechercher des partages',
    'action/scan-iscsi': 'rechercher des cibles iSCSI',
    'action/scan-nfs': 'rechercher des exports',
    'action/scan-pbs': 'rechercher des entrepôts de données',
    'action/scrub': 'lancer un récurage',
    'action/send-command': 'envoyer une commande',
    'action/send-key': 'envoyer des touches',
    'action/send-monitor-command': 'envoyer une commande au moniteur',
    'action/set': 'positionner',
    'action/set-password': 'définir le mot de passe',
    'action/shutdown': 'arrêter',
    'action/start': 'démarrer',
    'action/start-openid': 'lancer la connexion OpenID',
    'action/start-registration': 'commencer l’enregistrement',
    'action/step': 'sauter',
    'action/stop': 'stopper',
    'action/stop-running': 'stopper les opérations en cours',
    'action/suspend': 'mettre en pause',
    'action/suspend-disk': 'suspendre sur disque',
    'action/suspend-hybrid': 'suspendre en mémoire et sur disque',
    'action/suspend-ram': 'suspendre en mémoire',
    'action/sync': 'synchroniser',
    'action/sync-preview': 'prévisualiser la synchronisation',
    'action/test': 'tester',
    'action/unlock': 'déverrouiller',
    'action/unprotect': 'retirer la protection',
    'action/unset': 'effacer',
    'action/update': 'modifier',
    'action/update-groups': 'modifier les groupes',
    'action/upload': 'téléverser',
    'action/use': 'utiliser',
    'action/use-disabled-account': 'utiliser un compte désactivé',
    'action/use-expired': 'utiliser après expiration',
    'action/use-expired-account': 'utiliser un compte expiré',
    'action/use-incomplete': 'utiliser sans second facteur',
    'action/use-without-csrf': 'utiliser sans jeton CSRF',
    'action/verify': 'vérifier',
    'action/verify-privileges': 'vérifier les privilèges',
    'action/verify-vnc-ticket': 'vérifier un ticket VNC',
    'action/wake': 'réveiller',
    'action/warn': 'se terminer avec des avertissements',
    'action/wipe': 'effacer les données',
    'action/write': 'écrire',
    'object/tfa': 'second facteur',
    'object/token': 'jeton d’API',
    'area/audit': 'Système d’audit',
    'object/audit': 'service d’audit',
    'object/audit-catalog': 'catalogue des événements',
    'object/audit-key': 'clef des valeurs hachées',
    'object/audit-log': 'journal d’audit',
    'object/audit-policy': 'politique d’audit',
    'object/audit-record': 'enregistrement d’audit',
    'object/clock': 'horloge',
    'fallback/audit.catalog': 'inconnu',
    'fallback/audit.last': 'moment inconnu',
    'fallback/audit-catalog.previous': 'aucun',
    'area/session': 'Sessions',
    'object/cli': 'commande',
    'object/session': 'session',
    'object/ticket': 'ticket',
    'fallback/ticket.username': 'inconnu',
    'fallback/cli.login': 'inconnu',
    'area/authorization': 'Autorisation',
    'object/connection': 'connexion',
    'object/request': 'appel d’API',
    'area/access': 'Utilisateurs et permissions',
    'object/acl': 'permission',
    'object/group': 'groupe',
    'object/realm': 'royaume',
    'object/realm-sync-job': 'tâche de synchronisation de royaume',
    'object/role': 'rôle',
    'object/user': 'utilisateur',
    'enum/sync-scope/users': 'utilisateurs',
    'enum/sync-scope/groups': 'groupes',
    'enum/sync-scope/both': 'utilisateurs et groupes',
    'fallback/acl.users': 'aucun',
    'fallback/acl.groups': 'aucun',
    'fallback/acl.tokens': 'aucun',
    'fallback/acl.read-effective.userid': 'soi-même',
    'enum/tfa.type/totp': 'codes d’une application',
    'enum/tfa.type/u2f': 'clef U2F',
    'enum/tfa.type/webauthn': 'clef WebAuthn',
    'enum/tfa.type/recovery': 'clefs de récupération',
    'enum/tfa.type/yubico': 'codes YubiKey',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': 'non chiffré',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': 'Certificats',
    'object/acme-account': 'compte ACME',
    'object/acme-plugin': 'greffon ACME',
    'object/certificate': 'certificat',
    'enum/acme-plugin.type/dns': 'enregistrement dans le DNS',
    'enum/acme-plugin.type/standalone': 'serveur web sur le nœud',
    'fallback/acme-account.name': 'default',
    'area/notification': 'Notifications et métriques',
    'object/gotify-endpoint': 'point de terminaison Gotify',
    'object/metric-server': 'serveur de métriques',
    'object/notification-matcher': 'correspondance de notification',
    'object/notification-target': 'cible de notification',
    'object/sendmail-endpoint': 'point de terminaison sendmail',
    'object/smtp-endpoint': 'point de terminaison SMTP',
    'object/webhook-endpoint': 'point de terminaison webhook',
    'enum/notification-matcher.mode/all': 'toutes les conditions',
    'enum/notification-matcher.mode/any': 'l’une des conditions',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': 'aucune',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': 'non chiffré',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': 'Nœuds',
    'object/apt-index': 'index des paquets',
    'object/apt-repository': 'dépôt de paquets',
    'object/journal': 'journal systemd',
    'object/node': 'nœud',
    'object/node-config': 'paramètres du nœud',
    'object/service': 'service',
    'object/subscription': 'abonnement',
    'object/syslog': 'journal système',
    'enum/node.command/reboot': 'redémarrer',
    'enum/node.command/shutdown': 'arrêter',
    'area/network': 'Réseau des nœuds',
    'object/network-config': 'configuration réseau',
    'object/network-interface': 'interface réseau',
    'object/node-dns': 'serveurs de noms',
    'object/node-hosts': 'fichier hosts',
    'object/node-time': 'fuseau horaire',
    'enum/network-interface.type/bridge': 'pont Linux',
    'enum/network-interface.type/bond': 'agrégat Linux',
    'enum/network-interface.type/eth': 'carte réseau',
    'enum/network-interface.type/alias': 'alias',
    'enum/network-interface.type/vlan': 'VLAN Linux',
    'enum/network-interface.type/fabric': 'interface d’une fabric SDN',
    'enum/network-interface.type/OVSBridge': 'pont Open vSwitch',
    'enum/network-interface.type/OVSBond': 'agrégat Open vSwitch',
    'enum/network-interface.type/OVSPort': 'port Open vSwitch',
    'enum/network-interface.type/OVSIntPort': 'port interne d’Open vSwitch',
    'enum/network-interface.type/vnet': 'VNet SDN',
    'enum/network-interface.type/unknown': 'inconnu',
    'enum/network-interface.bond_mode/balance-rr': 'tourniquet (round robin)',
    'enum/network-interface.bond_mode/active-backup': 'une active, les autres en réserve',
    'enum/network-interface.bond_mode/balance-xor': 'choix par hachage',
    'enum/network-interface.bond_mode/broadcast': 'tout sur chacune',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': 'adaptatif en émission',
    'enum/network-interface.bond_mode/balance-alb': 'adaptatif en émission et en réception',
    'enum/network-interface.bond_mode/balance-slb': 'par adresse source (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP par adresse source (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP par connexion (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'adresses MAC',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'adresses MAC et IP',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'adresses IP et ports',
    'area/task': 'Tâches',
    'object/job': 'tâche planifiée',
    'object/task': 'tâche',
    'fallback/task.id': 'le système',
    'enum/job.kind/vzdump': 'sauvegarde',
    'enum/job.kind/replication': 'réplication',
    'enum/job.kind/realm-sync': 'synchronisation d’un royaume',
    'enum/job.origin/schedule': 'l’heure prévue était arrivée',
    'enum/job.origin/missed': 'l’heure prévue était passée pendant que le nœud était éteint',
    'enum/job.origin/retry': 'elle avait échoué auparavant',
    'enum/job.origin/asked': 'quelqu’un l’avait demandée',
    'area/console': 'Consoles',
    'object/guest-console': 'console d’un invité',
    'object/node-console': 'console d’un nœud',
    'object/root-shell': 'shell root',
    'enum/close-reason/closed': 'la personne qui l’avait ouverte l’a fermée',
    'enum/close-reason/ended': 'ce qu’elle affichait s’est terminé',
    'enum/close-reason/stopped': 'le nœud y a mis fin',
    'enum/close-reason/lost': 'elle s’est interrompue',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': 'texte seul',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': 'connexion',
    'enum/node-console.cmd/upgrade': 'mise à niveau des paquets',
    'enum/node-console.cmd/ceph_install': 'installation de Ceph',
    'enum/root-shell.via/console': 'console du nœud, sans mot de passe',
    'enum/root-shell.via/login': 'invite de connexion dans une console du nœud',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': 'écran et clavier de la machine',
    'area/vm': 'Machines virtuelles',
    'object/vm': 'VM',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': 'autre',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 ou 2012',
    'enum/vm.ostype/win10': 'Windows 10, 2016 ou 2019',
    'enum/vm.ostype/win11': 'Windows 11, 2022 ou 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 ou plus récent',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': 'chiffrée',
    'enum/vm.migration_type/insecure': 'non chiffrée',
    'enum/vm.dbus-vmstate-start.action/start': 'démarré',
    'enum/vm.dbus-vmstate-start.action/stop': 'stoppé',
    'enum/vm.read-cloudinit.type/user': 'utilisateurs et programmes',
    'enum/vm.read-cloudinit.type/network': 'réseau',
    'enum/vm.read-cloudinit.type/meta': 'ce qui identifie l’invité',
    'enum/vm.dbus-vmstate-stop.action/start': 'démarré',
    'enum/vm.dbus-vmstate-stop.action/stop': 'stoppé',
    'area/container': 'Conteneurs',
    'object/container': 'conteneur',
    'enum/container.cmode/shell': 'shell sans connexion',
    'enum/container.cmode/console': 'périphérique console',
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
    'enum/container.ostype/unmanaged': 'aucun qui soit adapté automatiquement',
    'area/snapshot': 'Instantanés et disques des invités',
    'object/container-disk': 'disque d’un conteneur',
    'object/container-snapshot': 'instantané d’un conteneur',
    'object/vm-disk': 'disque d’une VM',
    'object/vm-snapshot': 'instantané d’une VM',
    'fallback/vm-disk.storage': 'inconnu',
    'fallback/container-disk.storage': 'inconnu',
    'area/guest-agent': 'Agent invité',
    'object/guest-agent': 'agent invité',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': 'geler les systèmes de fichiers',
    'enum/guest-agent.send-command.command/fsfreeze-status': 'consulter l’état de gel',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': 'dégeler les systèmes de fichiers',
    'enum/guest-agent.send-command.command/fstrim': 'exécuter un trim des systèmes de fichiers',
    'enum/guest-agent.send-command.command/get-fsinfo': 'consulter les systèmes de fichiers',
    'enum/guest-agent.send-command.command/get-host-name': 'consulter le nom d’hôte',
    'enum/guest-agent.send-command.command/get-memory-block-info': 'consulter la taille des blocs de mémoire',
    'enum/guest-agent.send-command.command/get-memory-blocks': 'consulter les blocs de mémoire',
    'enum/guest-agent.send-command.command/get-osinfo': 'consulter le système d’exploitation',
    'enum/guest-agent.send-command.command/get-time': 'consulter l’heure',
    'enum/guest-agent.send-command.command/get-timezone': 'consulter le fuseau horaire',
    'enum/guest-agent.send-command.command/get-users': 'consulter les utilisateurs connectés',
    'enum/guest-agent.send-command.command/get-vcpus': 'consulter les processeurs',
    'enum/guest-agent.send-command.command/info': 'consulter les fonctions de l’agent invité',
    'enum/guest-agent.send-command.command/network-get-interfaces': 'consulter les interfaces réseau',
    'enum/guest-agent.send-command.command/ping': 'demander une réponse',
    'enum/guest-agent.send-command.command/shutdown': 'arrêter',
    'enum/guest-agent.send-command.command/suspend-disk': 'suspendre sur disque',
    'enum/guest-agent.send-command.command/suspend-hybrid': 'suspendre en mémoire et sur disque',
    'enum/guest-agent.send-command.command/suspend-ram': 'suspendre en mémoire',
    'area/bulk': 'Actions en masse',
    'object/guest-set': 'invités de la grappe',
    'object/node-guest-set': 'invités d’un nœud',
    'area/storage': 'Stockage',
    'object/oci-repository': 'dépôt OCI',
    'object/storage': 'stockage',
    'object/storage-server': 'serveur de stockage',
    'object/url': 'URL',
    'object/volume': 'volume',
    'enum/file-kind/iso': 'image ISO',
    'enum/file-kind/vztmpl': 'modèle de conteneur',
    'enum/file-kind/import': 'image d’un autre produit',
    'enum/image-format/raw': 'image brute',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': 'répertoire dédié',
    'enum/image-format/vmdk': 'image VMware',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'partage CIFS',
    'enum/storage.type/dir': 'répertoire',
    'enum/storage.type/esxi': 'hôte ESXi',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': 'iSCSI sans le noyau',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'pool LVM thin',
    'enum/storage.type/nfs': 'export NFS',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS sur iSCSI',
    'enum/storage.type/zfspool': 'pool ZFS',
    'enum/storage.preallocation/off': 'rien',
    'enum/storage.preallocation/metadata': 'métadonnées',
    'enum/storage.preallocation/falloc': 'tout, comme non écrit',
    'enum/storage.preallocation/full': 'tout, avec des zéros',
    'enum/storage.smbversion/default': 'la plus récente connue des deux côtés',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': 'version la plus récente de SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': 'Sauvegardes',
    'object/backup': 'sauvegarde',
    'object/backup-job': 'tâche de sauvegarde',
    'enum/backup-compression/0': 'aucune',
    'enum/backup-compression/1': 'LZO, comme d’ordinaire',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': 'il continue de fonctionner',
    'enum/backup-mode/suspend': 'il est mis en pause',
    'enum/backup-mode/stop': 'il est stoppé',
    'enum/change-detection/legacy': 'tout est lu',
    'enum/change-detection/data': 'tout est lu, données séparées',
    'enum/change-detection/metadata': 'd’après la taille et la date',
    'enum/mail-occasion/always': 'toujours',
    'enum/mail-occasion/failure': 'après un échec',
    'enum/notification-mode/auto': 'courriel si des adresses sont indiquées',
    'enum/notification-mode/legacy-sendmail': 'courriel',
    'enum/notification-mode/notification-system': 'cibles et correspondances',
    'fallback/backup-job.create.id': 'à identifiant généré',
    'fallback/backup-job.vmid': 'tous ou ceux d’un pool',
    'fallback/backup.vmid': 'tous ou ceux d’un pool',
    'enum/backup.type/qemu': 'machines virtuelles',
    'enum/backup.type/lxc': 'conteneurs',
    'area/replication': 'Réplication',
    'object/replication-job': 'tâche de réplication',
    'enum/replication-job.type/local': 'au sein de la grappe',
    'enum/replication-job.remove_job/local': 'ses instantanés sur la source',
    'enum/replication-job.remove_job/full': 'ses instantanés et les copies',
    'area/disk': 'Disques des nœuds',
    'object/directory-mount': 'système de fichiers',
    'object/lvm-thinpool': 'pool LVM thin',
    'object/lvm-vg': 'groupe de volumes LVM',
    'object/node-disk': 'disque',
    'object/zfs-pool': 'pool ZFS',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': 'sans redondance',
    'enum/zfs-pool.raidlevel/mirror': 'en miroir',
    'enum/zfs-pool.raidlevel/raid10': 'agrégé par bandes sur des miroirs',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'celle d’usage pour ZFS',
    'enum/zfs-pool.compression/off': 'aucune',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': 'suites de zéros',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': 'Pare-feu',
    'object/cluster-firewall-alias': 'alias de pare-feu de la grappe',
    'object/cluster-firewall-ipset': 'IPSet de la grappe',
    'object/cluster-firewall-ipset-entry': 'entrée d’un IPSet de la grappe',
    'object/cluster-firewall-options': 'options de pare-feu de la grappe',
    'object/cluster-firewall-rule': 'règle de pare-feu de la grappe',
    'object/firewall-group': 'groupe de sécurité',
    'object/group-firewall-rule': 'règle d’un groupe de sécurité',
    'object/guest-firewall-alias': 'alias de pare-feu d’un invité',
    'object/guest-firewall-ipset': 'IPSet d’un invité',
    'object/guest-firewall-ipset-entry': 'entrée d’un IPSet d’un invité',
    'object/guest-firewall-log': 'journal de pare-feu d’un invité',
    'object/guest-firewall-options': 'options de pare-feu d’un invité',
    'object/guest-firewall-rule': 'règle de pare-feu d’un invité',
    'object/node-firewall-log': 'journal de pare-feu d’un nœud',
    'object/node-firewall-options': 'options de pare-feu d’un nœud',
    'object/node-firewall-rule': 'règle de pare-feu d’un nœud',
    'object/vnet-firewall-options': 'options de pare-feu d’un VNet',
    'object/vnet-firewall-rule': 'règle de pare-feu d’un VNet',
    'enum/log-level/emerg': 'urgence',
    'enum/log-level/alert': 'alerte',
    'enum/log-level/crit': 'critique',
    'enum/log-level/err': 'erreur',
    'enum/log-level/warning': 'avertissement',
    'enum/log-level/notice': 'avis',
    'enum/log-level/info': 'info',
    'enum/log-level/debug': 'débogage',
    'enum/log-level/nolog': 'aucun journal',
    'enum/rule-direction/in': 'entrant',
    'enum/rule-direction/out': 'sortant',
    'enum/rule-direction/forward': 'transféré',
    'enum/rule-direction/group': 'groupe de sécurité',
    'area/sdn': 'Réseau défini par logiciel',
    'object/sdn': 'configuration SDN',
    'object/sdn-controller': 'contrôleur SDN',
    'object/sdn-dns': 'serveur DNS SDN',
    'object/sdn-fabric': 'fabric SDN',
    'object/sdn-fabric-node': 'nœud de fabric SDN',
    'object/sdn-ip': 'correspondance IP SDN',
    'object/sdn-ipam': 'IPAM SDN',
    'object/sdn-lock': 'verrou SDN',
    'object/sdn-subnet': 'sous-réseau SDN',
    'object/sdn-vnet': 'VNet SDN',
    'object/sdn-zone': 'zone SDN',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': 'pont de chaque nœud',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': 'Haute disponibilité',
    'object/ha-group': 'groupe HA',
    'object/ha-guest': 'invité HA',
    'object/ha-manager': 'gestionnaire HA',
    'object/ha-node': 'nœud HA',
    'object/ha-resource': 'ressource HA',
    'object/ha-rule': 'règle HA',
    'enum/ha-resource.state/started': 'maintenue en marche',
    'enum/ha-resource.state/stopped': 'maintenue à l’arrêt',
    'enum/ha-resource.state/enabled': 'maintenue en marche (ancien nom)',
    'enum/ha-resource.state/disabled': 'stoppée et non récupérée',
    'enum/ha-resource.state/ignored': 'laissée telle quelle',
    'enum/ha-resource.type/ct': 'conteneur',
    'enum/ha-resource.type/vm': 'machine virtuelle',
    'enum/ha-rule.type/node-affinity': 'ressources et nœuds',
    'enum/ha-rule.type/resource-affinity': 'ressources entre elles',
    'enum/ha-rule.affinity/positive': 'ensemble',
    'enum/ha-rule.affinity/negative': 'séparées',
    'enum/ha-manager.resource-mode/freeze': 'elles sont laissées en l’état',
    'enum/ha-manager.resource-mode/ignore': 'elles sont comme les autres invités',
    'fallback/ha-guest.target': 'inconnu',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'drapeau Ceph',
    'object/ceph-fs': 'système de fichiers Ceph',
    'object/ceph-log': 'journal de Ceph',
    'object/ceph-mds': 'serveur de métadonnées Ceph',
    'object/ceph-mgr': 'gestionnaire Ceph',
    'object/ceph-mon': 'moniteur Ceph',
    'object/ceph-osd': 'OSD Ceph',
    'object/ceph-pool': 'pool Ceph',
    'object/ceph-service': 'service Ceph',
    'object/ceph-setting': 'paramètre Ceph',
    'enum/ceph-pool.application/rbd': 'périphériques de blocs',
    'enum/ceph-pool.application/cephfs': 'système de fichiers',
    'enum/ceph-pool.application/rgw': 'stockage d’objets',
    'enum/ceph-pool.pg_autoscale_mode/on': 'automatique',
    'enum/ceph-pool.pg_autoscale_mode/off': 'manuel',
    'enum/ceph-pool.pg_autoscale_mode/warn': 'manuel avec avertissement',
    'enum/ceph.service-type/mon': 'moniteurs',
    'enum/ceph.service-type/mgr': 'gestionnaires',
    'enum/ceph.service-type/mds': 'serveurs de métadonnées',
    'enum/ceph.service-type/osd': 'OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSD',
    'area/cluster': 'Grappe de serveurs',
    'object/cluster': 'grappe',
    'object/cluster-contact': 'contact avec un nœud',
    'object/cluster-log': 'journal de la grappe',
    'object/cluster-member': 'membre de la grappe',
    'object/datacenter-options': 'options du centre de données',
    'object/quorum': 'quorum',
    'enum/datacenter-options.console/applet': 'applet Java, n’existe plus',
    'enum/datacenter-options.console/vv': 'visionneuse SPICE',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': 'Correspondances',
    'object/cpu-model': 'modèle de processeur',
    'object/dir-mapping': 'correspondance de répertoire',
    'object/pci-mapping': 'correspondance PCI',
    'object/usb-mapping': 'correspondance USB',
    'area/pool': 'Pools',
    'object/pool': 'pool',
    'fallback/pool.storage': 'aucun',
    'fallback/pool.vms': 'aucun',
    'area/configuration': 'Fichiers de configuration',
    'object/configuration': 'configuration',
    'object/configuration-file': 'fichier de configuration',
    'fallback/configuration-file.editor': 'une personne inconnue',
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
        return f'{who(r)} a démarré l’audit sur le nœud {say(r["node"])} (catalogue\xa0: {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]})'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu démarrer l’audit sur le nœud {say(r["node"])}\xa0: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a stoppé l’audit sur le nœud {say(r["node"])}'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} a constaté une interruption brutale de l’audit sur le nœud {say(r["node"])} (dernier enregistrement\xa0: {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]})\xa0: {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} a repris l’audit sur le nœud {say(r["node"])} après {number(p["duration"])} seconde'
        return f'{who(r)} a repris l’audit sur le nœud {say(r["node"])} après {number(p["duration"])} secondes'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu exécuter {say(p["event"])} sur le nœud {say(r["node"])} faute d’audit\xa0: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la politique d’audit'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la politique d’audit\xa0: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a chargé la politique d’audit sur le nœud {say(r["node"])}'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu charger la politique d’audit sur le nœud {say(r["node"])}\xa0: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a défini une dérogation à la politique d’audit pour le nœud {say(p["target"])}'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu définir de dérogation à la politique d’audit pour le nœud {say(p["target"])}\xa0: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la dérogation à la politique d’audit pour le nœud {say(p["target"])}'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la dérogation à la politique d’audit pour le nœud {say(p["target"])}\xa0: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le journal d’audit sur le nœud {say(r["node"])}'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le journal d’audit sur le nœud {say(r["node"])}\xa0: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a exporté le journal d’audit du nœud {say(r["node"])} au format {say(p["format"])}'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu exporter le journal d’audit du nœud {say(r["node"])} au format {say(p["format"])}\xa0: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)} a commencé le journal d’audit {say(p["file"])} sur le nœud {say(r["node"])}'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu commencer le journal d’audit {say(p["file"])} sur le nœud {say(r["node"])}\xa0: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)} a effectué la rotation du journal d’audit {say(p["file"])} sur le nœud {say(r["node"])}'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu effectuer la rotation du journal d’audit {say(p["file"])} sur le nœud {say(r["node"])}\xa0: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        f = form(p["files"])
        if f == 0:
            return f'{who(r)} a purgé {number(p["files"])} ancien fichier du journal d’audit sur le nœud {say(r["node"])}'
        return f'{who(r)} a purgé {number(p["files"])} anciens fichiers du journal d’audit sur le nœud {say(r["node"])}'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu purger les anciens fichiers du journal d’audit sur le nœud {say(r["node"])}\xa0: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu écrire dans le journal d’audit {say(p["file"])} sur le nœud {say(r["node"])}\xa0: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        f = form(p["lost"])
        if f == 0:
            return f'{who(r)} a perdu {number(p["lost"])} enregistrement d’audit sur le nœud {say(r["node"])}\xa0: {why(r)}'
        return f'{who(r)} a perdu {number(p["lost"])} enregistrements d’audit sur le nœud {say(r["node"])}\xa0: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        f = form(p["missing"])
        if f == 0:
            return f'{who(r)} a constaté l’absence de {number(p["missing"])} enregistrement dans le journal d’audit {say(p["file"])} du nœud {say(r["node"])}\xa0: {why(r)}'
        return f'{who(r)} a constaté l’absence de {number(p["missing"])} enregistrements dans le journal d’audit {say(p["file"])} du nœud {say(r["node"])}\xa0: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)} a vérifié le journal d’audit du nœud {say(r["node"])}'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu vérifier le journal d’audit du nœud {say(r["node"])}\xa0: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)} n’a plus que {size(p["free"])} d’espace libre pour le journal d’audit {say(p["file"])} sur le nœud {say(r["node"])}'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu expurger un enregistrement de l’événement {say(p["event"])} sur le nœud {say(r["node"])}\xa0: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} a appelé {say(p["method"])} {say(p["path"])} sur le nœud {say(r["node"])}, appel auquel ne correspond aucun événement\xa0: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le catalogue des événements sur le nœud {say(r["node"])} (avant\xa0: {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}\xa0; maintenant\xa0: {say(p["catalog"])})'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)} a remplacé la clef des valeurs hachées sur le nœud {say(r["node"])}'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu remplacer la clef des valeurs hachées sur le nœud {say(r["node"])}\xa0: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)} a constaté un saut de {number(p["offset"])} secondes de l’horloge du nœud {say(r["node"])}'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ouvert une session depuis {whence(r)}'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu ouvrir de session depuis {whence(r)}\xa0: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a validé le premier facteur depuis {whence(r)}'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ouvert une session avec un second facteur depuis {whence(r)}'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu valider le second facteur depuis {whence(r)}\xa0: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a renouvelé une session depuis {whence(r)}'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu renouveler de session depuis {whence(r)}\xa0: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ouvert une session au nom de l’utilisateur {say(p["username"])} depuis {whence(r)}'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu ouvrir de session au nom de l’utilisateur {say(p["username"])} depuis {whence(r)}\xa0: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)} a prouvé disposer de privilèges sur {say(p["path"])} depuis {whence(r)}'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu prouver disposer de privilèges sur {say(p["path"])} depuis {whence(r)}\xa0: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} a présenté un ticket de console valide pour {say(p["path"])}'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} n’a pas pu présenter de ticket de console valide pour {say(p["path"])}\xa0: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)} a demandé la connexion OpenID du royaume {say(p["realm"])}'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} n’a pas pu lancer la connexion OpenID du royaume {say(p["realm"])}\xa0: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ouvert une session avec OpenID depuis {whence(r)}'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} n’a pas pu ouvrir de session avec OpenID\xa0: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)} a fermé sa session depuis {whence(r)}'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu fermer sa session depuis {whence(r)}\xa0: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu utiliser le compte désactivé {say(p["username"])} depuis {whence(r)}\xa0: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu utiliser le compte expiré {say(p["username"])} depuis {whence(r)}\xa0: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} n’a pas pu appeler {say(p["method"])} {say(p["path"])} avec un ticket invalide (utilisateur\xa0: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]})\xa0: {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} n’a pas pu appeler {say(p["method"])} {say(p["path"])} avec un ticket expiré (utilisateur\xa0: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]})\xa0: {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} n’a pas pu appeler {say(p["method"])} {say(p["path"])} sans le second facteur (utilisateur\xa0: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]})\xa0: {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} n’a pas pu appeler {say(p["method"])} {say(p["path"])} faute de jeton CSRF (utilisateur\xa0: {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]})\xa0: {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} n’a pas pu appeler {say(p["method"])} {say(p["path"])} avec le jeton d’API {say(p["tokenid"])} de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} n’a pas pu appeler {say(p["method"])} {say(p["path"])} avec le jeton d’API expiré {say(p["tokenid"])} de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'Le TOTP a été verrouillé pour {who(r)} après trop de codes erronés, dernière tentative depuis {whence(r)}'

    def e101062_success(r: Record, p: Record) -> str:
        return f'Tous les seconds facteurs ont été verrouillés pour {who(r)} jusqu’au {say(p["until"])}, dernière tentative depuis {whence(r)}'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)} a exécuté {say(p["command"])} sur le nœud {say(p["node"])} (session ouverte par\xa0: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu exécuter {say(p["command"])} sur le nœud {say(p["node"])} (session ouverte par\xa0: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})\xa0: {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)} a appelé {say(p["method"])} {say(p["path"])} avec {say(p["program"])} sur le nœud {say(p["node"])} (session ouverte par\xa0: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu appeler {say(p["method"])} {say(p["path"])} avec {say(p["program"])} sur le nœud {say(p["node"])} (session ouverte par\xa0: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})\xa0: {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)} a exécuté {say(p["command"])} en lecture sur le nœud {say(p["node"])} (session ouverte par\xa0: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu exécuter {say(p["command"])} en lecture sur le nœud {say(p["node"])} (session ouverte par\xa0: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})\xa0: {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu appeler {say(p["method"])} {say(p["path"])}\xa0: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu appeler {say(p["method"])} {say(p["path"])} avec un jeton d’API\xa0: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu appeler la méthode inconnue {say(p["method"])} {say(p["path"])} depuis {whence(r)}\xa0: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} n’a pas pu établir de connexion avec le nœud {say(r["node"])}\xa0: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé l’utilisateur {say(p["userid"])}'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié l’utilisateur {say(p["userid"])}'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé l’utilisateur {say(p["userid"])}'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis l’utilisateur {say(p["userid"])} à l’état «\xa0activé\xa0»'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre l’utilisateur {say(p["userid"])} à l’état «\xa0activé\xa0»\xa0: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis l’utilisateur {say(p["userid"])} à l’état «\xa0désactivé\xa0»'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre l’utilisateur {say(p["userid"])} à l’état «\xa0désactivé\xa0»\xa0: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié les groupes de l’utilisateur {say(p["userid"])}'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier les groupes de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le mot de passe de l’utilisateur {say(p["userid"])}'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le mot de passe de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les utilisateurs'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les utilisateurs\xa0: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté l’utilisateur {say(p["userid"])}'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les seconds facteurs de l’utilisateur {say(p["userid"])}'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les seconds facteurs de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)} a provoqué la création de l’utilisateur {say(p["userid"])} en ouvrant une session dans le royaume {say(p["realm"])}'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu provoquer la création de l’utilisateur {say(p["userid"])} dans le royaume {say(p["realm"])}\xa0: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)} a rejoint les groupes {say(p["groups"])} en ouvrant une session dans le royaume {say(p["realm"])}'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu rejoindre les groupes {say(p["groups"])} du royaume {say(p["realm"])}\xa0: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le groupe {say(p["groupid"])}'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le groupe {say(p["groupid"])}\xa0: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le groupe {say(p["groupid"])}'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le groupe {say(p["groupid"])}\xa0: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le groupe {say(p["groupid"])}'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le groupe {say(p["groupid"])}\xa0: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a provoqué la création du groupe {say(p["groupid"])} en ouvrant une session dans le royaume {say(p["realm"])}'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu provoquer la création du groupe {say(p["groupid"])} dans le royaume {say(p["realm"])}\xa0: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le rôle {say(p["roleid"])}'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le rôle {say(p["roleid"])}\xa0: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le rôle {say(p["roleid"])}'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le rôle {say(p["roleid"])}\xa0: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le rôle {say(p["roleid"])}'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le rôle {say(p["roleid"])}\xa0: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a accordé {say(p["roles"])} sur {say(p["path"])} (utilisateurs\xa0: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}\xa0; groupes\xa0: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}\xa0; jetons d’API\xa0: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu accorder {say(p["roles"])} sur {say(p["path"])} (utilisateurs\xa0: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}\xa0; groupes\xa0: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}\xa0; jetons d’API\xa0: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})\xa0: {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)} a révoqué {say(p["roles"])} sur {say(p["path"])} (utilisateurs\xa0: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}\xa0; groupes\xa0: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}\xa0; jetons d’API\xa0: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu révoquer {say(p["roles"])} sur {say(p["path"])} (utilisateurs\xa0: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}\xa0; groupes\xa0: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}\xa0; jetons d’API\xa0: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})\xa0: {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les permissions'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les permissions\xa0: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté les permissions effectives (titulaire\xa0: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]})'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter les permissions effectives (titulaire\xa0: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]})\xa0: {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le jeton d’API {say(p["tokenid"])} de l’utilisateur {say(p["userid"])}'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le jeton d’API {say(p["tokenid"])} de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le jeton d’API {say(p["tokenid"])} de l’utilisateur {say(p["userid"])}'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le jeton d’API {say(p["tokenid"])} de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le jeton d’API {say(p["tokenid"])} de l’utilisateur {say(p["userid"])}'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le jeton d’API {say(p["tokenid"])} de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les jetons d’API de l’utilisateur {say(p["userid"])}'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les jetons d’API de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le jeton d’API {say(p["tokenid"])} de l’utilisateur {say(p["userid"])}'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le jeton d’API {say(p["tokenid"])} de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ajouté un second facteur ({label("enum/tfa.type/", p["type"])}) pour l’utilisateur {say(p["userid"])}'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu ajouter de second facteur ({label("enum/tfa.type/", p["type"])}) pour l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)} a commencé l’enregistrement d’une clef de sécurité ({label("enum/tfa.type/", p["type"])}) pour l’utilisateur {say(p["userid"])}'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu commencer l’enregistrement d’une clef de sécurité ({label("enum/tfa.type/", p["type"])}) pour l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)} a enregistré une clef de sécurité ({label("enum/tfa.type/", p["type"])}) pour l’utilisateur {say(p["userid"])}'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu enregistrer de clef de sécurité ({label("enum/tfa.type/", p["type"])}) pour l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le second facteur {say(p["id"])} de l’utilisateur {say(p["userid"])}'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le second facteur {say(p["id"])} de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)} a activé le second facteur {say(p["id"])} de l’utilisateur {say(p["userid"])}'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu activer le second facteur {say(p["id"])} de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)} a désactivé le second facteur {say(p["id"])} de l’utilisateur {say(p["userid"])}'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu désactiver le second facteur {say(p["id"])} de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le second facteur {say(p["id"])} de l’utilisateur {say(p["userid"])}'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le second facteur {say(p["id"])} de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)} a déverrouillé les seconds facteurs de l’utilisateur {say(p["userid"])}'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu déverrouiller les seconds facteurs de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les seconds facteurs de tous les utilisateurs'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les seconds facteurs de tous les utilisateurs\xa0: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le second facteur {say(p["id"])} de l’utilisateur {say(p["userid"])}'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le second facteur {say(p["id"])} de l’utilisateur {say(p["userid"])}\xa0: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le royaume {say(p["realm"])} ({label("enum/realm.type/", p["type"])})'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le royaume {say(p["realm"])} ({label("enum/realm.type/", p["type"])})\xa0: {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le royaume {say(p["realm"])}'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le royaume {say(p["realm"])}\xa0: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le royaume {say(p["realm"])}'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le royaume {say(p["realm"])}\xa0: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)} a lancé la synchronisation du royaume {say(p["realm"])}'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lancer la synchronisation du royaume {say(p["realm"])}\xa0: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)} a lancé la prévisualisation de la synchronisation du royaume {say(p["realm"])}'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lancer la prévisualisation de la synchronisation du royaume {say(p["realm"])}\xa0: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le royaume {say(p["realm"])}'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le royaume {say(p["realm"])}\xa0: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)} a synchronisé le royaume {say(p["realm"])}'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu synchroniser le royaume {say(p["realm"])}\xa0: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la tâche de synchronisation de royaume {say(p["id"])}'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la tâche de synchronisation de royaume {say(p["id"])}\xa0: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la tâche de synchronisation de royaume {say(p["id"])}'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la tâche de synchronisation de royaume {say(p["id"])}\xa0: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la tâche de synchronisation de royaume {say(p["id"])}'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la tâche de synchronisation de royaume {say(p["id"])}\xa0: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le greffon ACME {say(p["id"])}'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le greffon ACME {say(p["id"])}\xa0: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le greffon ACME {say(p["id"])}'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le greffon ACME {say(p["id"])}\xa0: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le greffon ACME {say(p["id"])}'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le greffon ACME {say(p["id"])}\xa0: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les greffons ACME'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les greffons ACME\xa0: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le greffon ACME {say(p["id"])}'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le greffon ACME {say(p["id"])}\xa0: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé d’enregistrer le compte ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu enregistrer le compte ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}\xa0: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de désactiver le compte ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu désactiver le compte ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}\xa0: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de modifier le compte ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le compte ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}\xa0: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le compte ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le compte ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}\xa0: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de révoquer le certificat du nœud {say(p["node"])}'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu révoquer le certificat du nœud {say(p["node"])}\xa0: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de commander le certificat du nœud {say(p["node"])}'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu commander le certificat du nœud {say(p["node"])}\xa0: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de renouveler le certificat du nœud {say(p["node"])}'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu renouveler le certificat du nœud {say(p["node"])}\xa0: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le certificat du nœud {say(p["node"])}'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le certificat du nœud {say(p["node"])}\xa0: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)} a téléversé le certificat du nœud {say(p["node"])}'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu téléverser le certificat du nœud {say(p["node"])}\xa0: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le point de terminaison sendmail {say(p["name"])}'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le point de terminaison sendmail {say(p["name"])}\xa0: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le point de terminaison sendmail {say(p["name"])}'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le point de terminaison sendmail {say(p["name"])}\xa0: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le point de terminaison sendmail {say(p["name"])}'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le point de terminaison sendmail {say(p["name"])}\xa0: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la correspondance de notification {say(p["name"])}'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la correspondance de notification {say(p["name"])}\xa0: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la correspondance de notification {say(p["name"])}'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la correspondance de notification {say(p["name"])}\xa0: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la correspondance de notification {say(p["name"])}'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la correspondance de notification {say(p["name"])}\xa0: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le serveur de métriques {say(p["id"])}'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le serveur de métriques {say(p["id"])}\xa0: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le serveur de métriques {say(p["id"])}'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le serveur de métriques {say(p["id"])}\xa0: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le serveur de métriques {say(p["id"])}'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le serveur de métriques {say(p["id"])}\xa0: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le serveur de métriques {say(p["id"])}'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le serveur de métriques {say(p["id"])}\xa0: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté les métriques'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter les métriques\xa0: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le point de terminaison Gotify {say(p["name"])}'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le point de terminaison Gotify {say(p["name"])}\xa0: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le point de terminaison Gotify {say(p["name"])}'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le point de terminaison Gotify {say(p["name"])}\xa0: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le point de terminaison Gotify {say(p["name"])}'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le point de terminaison Gotify {say(p["name"])}\xa0: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le point de terminaison SMTP {say(p["name"])}'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le point de terminaison SMTP {say(p["name"])}\xa0: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le point de terminaison SMTP {say(p["name"])}'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le point de terminaison SMTP {say(p["name"])}\xa0: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le point de terminaison SMTP {say(p["name"])}'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le point de terminaison SMTP {say(p["name"])}\xa0: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le point de terminaison webhook {say(p["name"])}'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le point de terminaison webhook {say(p["name"])}\xa0: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le point de terminaison webhook {say(p["name"])}'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le point de terminaison webhook {say(p["name"])}\xa0: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le point de terminaison webhook {say(p["name"])}'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le point de terminaison webhook {say(p["name"])}\xa0: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les points de terminaison webhook'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les points de terminaison webhook\xa0: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le point de terminaison webhook {say(p["name"])}'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le point de terminaison webhook {say(p["name"])}\xa0: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)} a testé la cible de notification {say(p["name"])}'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu tester la cible de notification {say(p["name"])}\xa0: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de démarrer le service {say(p["service"])} sur le nœud {say(p["node"])}'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu démarrer le service {say(p["service"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de stopper le service {say(p["service"])} sur le nœud {say(p["node"])}'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu stopper le service {say(p["service"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de redémarrer le service {say(p["service"])} sur le nœud {say(p["node"])}'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu redémarrer le service {say(p["service"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de recharger le service {say(p["service"])} sur le nœud {say(p["node"])}'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu recharger le service {say(p["service"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé l’abonnement du nœud {say(p["node"])}'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’abonnement du nœud {say(p["node"])}\xa0: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a actualisé l’abonnement du nœud {say(p["node"])}'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu actualiser l’abonnement du nœud {say(p["node"])}\xa0: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié l’abonnement du nœud {say(p["node"])}'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier l’abonnement du nœud {say(p["node"])}\xa0: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté l’abonnement du nœud {say(p["node"])}'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter l’abonnement du nœud {say(p["node"])}\xa0: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé d’actualiser l’index des paquets du nœud {say(p["node"])}'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu actualiser l’index des paquets du nœud {say(p["node"])}\xa0: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le dépôt de paquets {say(p["index"])} du fichier {say(p["path"])} sur le nœud {say(p["node"])}'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le dépôt de paquets {say(p["index"])} du fichier {say(p["path"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ajouté le dépôt de paquets {say(p["handle"])} sur le nœud {say(p["node"])}'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu ajouter le dépôt de paquets {say(p["handle"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)} a activé le dépôt de paquets {say(p["index"])} du fichier {say(p["path"])} sur le nœud {say(p["node"])}'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu activer le dépôt de paquets {say(p["index"])} du fichier {say(p["path"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)} a désactivé le dépôt de paquets {say(p["index"])} du fichier {say(p["path"])} sur le nœud {say(p["node"])}'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu désactiver le dépôt de paquets {say(p["index"])} du fichier {say(p["path"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié les paramètres du nœud {say(p["node"])}'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier les paramètres du nœud {say(p["node"])}\xa0: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)} a redémarré le nœud {say(p["node"])}'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu redémarrer le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)} a exécuté une liste d’appels sur le nœud {say(p["node"])}'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu exécuter une liste d’appels sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de réveiller le nœud {say(p["node"])}'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu réveiller le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le rapport du nœud {say(p["node"])}'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le rapport du nœud {say(p["node"])}\xa0: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)} a arrêté le nœud {say(p["node"])}'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu arrêter le nœud {say(p["node"])}\xa0: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le journal système du nœud {say(p["node"])}'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le journal système du nœud {say(p["node"])}\xa0: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le journal systemd du nœud {say(p["node"])}'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le journal systemd du nœud {say(p["node"])}\xa0: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a annulé les changements de la configuration réseau sur le nœud {say(p["node"])}'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu annuler les changements de la configuration réseau sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé d’appliquer la configuration réseau sur le nœud {say(p["node"])}'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu appliquer la configuration réseau sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé l’interface réseau {say(p["iface"])} sur le nœud {say(p["node"])}'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer l’interface réseau {say(p["iface"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé l’interface réseau {say(p["iface"])} sur le nœud {say(p["node"])}'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’interface réseau {say(p["iface"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié l’interface réseau {say(p["iface"])} sur le nœud {say(p["node"])}'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier l’interface réseau {say(p["iface"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié les serveurs de noms sur le nœud {say(p["node"])}'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier les serveurs de noms sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le fuseau horaire sur le nœud {say(p["node"])}'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le fuseau horaire sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le fichier hosts sur le nœud {say(p["node"])}'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le fichier hosts sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a stoppé la tâche {say(p["upid"])}'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu stopper la tâche {say(p["upid"])}\xa0: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le journal de la tâche {say(p["upid"])}'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le journal de la tâche {say(p["upid"])}\xa0: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a démarré la tâche {say(p["kind"])} pour {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sur le nœud {say(p["node"])}'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a terminé la tâche {say(p["kind"])} pour {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sur le nœud {say(p["node"])}'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu terminer la tâche {say(p["kind"])} pour {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        f = form(p["warnings"])
        if f == 0:
            return f'{who(r)} a terminé la tâche {say(p["kind"])} pour {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sur le nœud {say(p["node"])} avec {number(p["warnings"])} avertissement'
        return f'{who(r)} a terminé la tâche {say(p["kind"])} pour {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sur le nœud {say(p["node"])} avec {number(p["warnings"])} avertissements'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mener à son terme la tâche {say(p["kind"])} pour {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a démarré la tâche planifiée {say(p["id"])} sur le nœud {say(r["node"])}'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu démarrer la tâche planifiée {say(p["id"])} sur le nœud {say(r["node"])}\xa0: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a obtenu un ticket pour une console VNC de l’invité {say(p["vmid"])}'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu obtenir de ticket pour une console VNC de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a obtenu un ticket pour une console texte de l’invité {say(p["vmid"])}'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu obtenir de ticket pour une console texte de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a obtenu un ticket pour une console SPICE de l’invité {say(p["vmid"])}'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu obtenir de ticket pour une console SPICE de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a envoyé des touches à la VM {say(p["vmid"])}'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu envoyer de touches à la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)} a établi une connexion à une console de l’invité {say(p["vmid"])}'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu établir de connexion à une console de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ouvert une console de l’invité {say(p["vmid"])}'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu ouvrir de console de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} a gardé une console de l’invité {say(p["vmid"])} ouverte pendant {number(p["duration"])} seconde'
        return f'{who(r)} a gardé une console de l’invité {say(p["vmid"])} ouverte pendant {number(p["duration"])} secondes'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a obtenu un ticket pour un shell VNC du nœud {say(p["node"])}'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu obtenir de ticket pour un shell VNC du nœud {say(p["node"])}\xa0: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a obtenu un ticket pour un shell texte du nœud {say(p["node"])}'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu obtenir de ticket pour un shell texte du nœud {say(p["node"])}\xa0: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a obtenu un ticket pour un shell SPICE du nœud {say(p["node"])}'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu obtenir de ticket pour un shell SPICE du nœud {say(p["node"])}\xa0: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a établi une connexion à une console du nœud {say(p["node"])}'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu établir de connexion à une console du nœud {say(p["node"])}\xa0: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)} a obtenu un ticket pour un shell de mise à niveau du nœud {say(p["node"])}'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu obtenir de ticket pour un shell de mise à niveau du nœud {say(p["node"])}\xa0: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)} a obtenu un ticket pour un shell d’installation de Ceph du nœud {say(p["node"])}'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu obtenir de ticket pour un shell d’installation de Ceph du nœud {say(p["node"])}\xa0: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ouvert une console du nœud {say(p["node"])}'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu ouvrir de console du nœud {say(p["node"])}\xa0: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} a gardé une console du nœud {say(p["node"])} ouverte pendant {number(p["duration"])} seconde'
        return f'{who(r)} a gardé une console du nœud {say(p["node"])} ouverte pendant {number(p["duration"])} secondes'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ouvert un shell root sur le nœud {say(p["node"])}'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu ouvrir de shell root sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} a gardé un shell root ouvert sur le nœud {say(p["node"])} pendant {number(p["duration"])} seconde'
        return f'{who(r)} a gardé un shell root ouvert sur le nœud {say(p["node"])} pendant {number(p["duration"])} secondes'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer la VM {say(p["vmid"])}'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire la VM {say(p["vmid"])}'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la VM {say(p["vmid"])}'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de restaurer la VM {say(p["vmid"])} depuis {say(p["archive"])}'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu restaurer la VM {say(p["vmid"])} depuis {say(p["archive"])}\xa0: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)} a régénéré les données cloud-init de la VM {say(p["vmid"])}'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu régénérer les données cloud-init de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de démarrer la VM {say(p["vmid"])}'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu démarrer la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de stopper la VM {say(p["vmid"])}'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu stopper la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de réinitialiser la VM {say(p["vmid"])}'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu réinitialiser la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé d’arrêter la VM {say(p["vmid"])}'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu arrêter la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de redémarrer la VM {say(p["vmid"])}'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu redémarrer la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de mettre en pause la VM {say(p["vmid"])}'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre en pause la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de reprendre l’exécution de la VM {say(p["vmid"])}'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu reprendre l’exécution de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de cloner la VM {say(p["vmid"])} en tant que VM {say(p["newid"])}'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu cloner la VM {say(p["vmid"])} en tant que VM {say(p["newid"])}\xa0: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de migrer la VM {say(p["vmid"])} vers le nœud {say(p["target"])}'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu migrer la VM {say(p["vmid"])} vers le nœud {say(p["target"])}\xa0: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de migrer la VM {say(p["vmid"])} vers une autre grappe'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu migrer la VM {say(p["vmid"])} vers une autre grappe\xa0: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)} a envoyé une commande au moniteur de la VM {say(p["vmid"])}'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu envoyer de commande au moniteur de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de convertir la VM {say(p["vmid"])} en modèle'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu convertir la VM {say(p["vmid"])} en modèle\xa0: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de recevoir la VM {say(p["vmid"])}'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu recevoir la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)} a démarré le serveur d’état de la VM {say(p["vmid"])}'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu démarrer le serveur d’état de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ouvert le tunnel de migration de la VM {say(p["vmid"])}'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu ouvrir le tunnel de migration de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté les données cloud-init de la VM {say(p["vmid"])}'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter les données cloud-init de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a annulé les changements en attente de la VM {say(p["vmid"])}'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu annuler les changements en attente de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de mettre en hibernation la VM {say(p["vmid"])}'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre en hibernation la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a stoppé le serveur d’état de la VM {say(p["vmid"])}'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu stopper le serveur d’état de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer le conteneur {say(p["vmid"])}'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire le conteneur {say(p["vmid"])}'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire le conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le conteneur {say(p["vmid"])}'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de démarrer le conteneur {say(p["vmid"])}'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu démarrer le conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de stopper le conteneur {say(p["vmid"])}'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu stopper le conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé d’arrêter le conteneur {say(p["vmid"])}'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu arrêter le conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de mettre en pause le conteneur {say(p["vmid"])}'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre en pause le conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de reprendre l’exécution du conteneur {say(p["vmid"])}'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu reprendre l’exécution du conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de redémarrer le conteneur {say(p["vmid"])}'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu redémarrer le conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de migrer le conteneur {say(p["vmid"])} vers une autre grappe'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu migrer le conteneur {say(p["vmid"])} vers une autre grappe\xa0: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de migrer le conteneur {say(p["vmid"])} vers le nœud {say(p["target"])}'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu migrer le conteneur {say(p["vmid"])} vers le nœud {say(p["target"])}\xa0: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)} a converti le conteneur {say(p["vmid"])} en modèle'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu convertir le conteneur {say(p["vmid"])} en modèle\xa0: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de cloner le conteneur {say(p["vmid"])} en tant que conteneur {say(p["newid"])}'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu cloner le conteneur {say(p["vmid"])} en tant que conteneur {say(p["newid"])}\xa0: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de recevoir le conteneur {say(p["vmid"])}'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu recevoir le conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ouvert le tunnel de migration du conteneur {say(p["vmid"])}'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu ouvrir le tunnel de migration du conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de restaurer le conteneur {say(p["vmid"])} depuis {say(p["ostemplate"])}'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu restaurer le conteneur {say(p["vmid"])} depuis {say(p["ostemplate"])}\xa0: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)} a annulé les changements en attente du conteneur {say(p["vmid"])}'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu annuler les changements en attente du conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer l’instantané {say(p["snapname"])} de la VM {say(p["vmid"])}'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer l’instantané {say(p["snapname"])} de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de supprimer l’instantané {say(p["snapname"])} de la VM {say(p["vmid"])}'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’instantané {say(p["snapname"])} de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié l’instantané {say(p["snapname"])} de la VM {say(p["vmid"])}'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier l’instantané {say(p["snapname"])} de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de revenir à l’instantané {say(p["snapname"])} de la VM {say(p["vmid"])}'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu revenir à l’instantané {say(p["snapname"])} de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté l’instantané {say(p["snapname"])} de la VM {say(p["vmid"])}'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter l’instantané {say(p["snapname"])} de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a détaché le disque {say(p["idlist"])} de la VM {say(p["vmid"])}'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détacher le disque {say(p["idlist"])} de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de déplacer le disque {say(p["disk"])} de la VM {say(p["vmid"])} (stockage cible\xa0: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu déplacer le disque {say(p["disk"])} de la VM {say(p["vmid"])} (stockage cible\xa0: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})\xa0: {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de redimensionner le disque {say(p["disk"])} de la VM {say(p["vmid"])}'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu redimensionner le disque {say(p["disk"])} de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a détruit le disque {say(p["idlist"])} de la VM {say(p["vmid"])}'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire le disque {say(p["idlist"])} de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de réaffecter le disque {say(p["disk"])} de la VM {say(p["vmid"])} à la VM {say(p["target-vmid"])}'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu réaffecter le disque {say(p["disk"])} de la VM {say(p["vmid"])} à la VM {say(p["target-vmid"])}\xa0: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer l’instantané {say(p["snapname"])} du conteneur {say(p["vmid"])}'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer l’instantané {say(p["snapname"])} du conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de supprimer l’instantané {say(p["snapname"])} du conteneur {say(p["vmid"])}'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’instantané {say(p["snapname"])} du conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de revenir à l’instantané {say(p["snapname"])} du conteneur {say(p["vmid"])}'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu revenir à l’instantané {say(p["snapname"])} du conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié l’instantané {say(p["snapname"])} du conteneur {say(p["vmid"])}'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier l’instantané {say(p["snapname"])} du conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de redimensionner le disque {say(p["disk"])} du conteneur {say(p["vmid"])}'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu redimensionner le disque {say(p["disk"])} du conteneur {say(p["vmid"])}\xa0: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de déplacer le disque {say(p["volume"])} du conteneur {say(p["vmid"])} (stockage cible\xa0: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu déplacer le disque {say(p["volume"])} du conteneur {say(p["vmid"])} (stockage cible\xa0: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})\xa0: {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de réaffecter le disque {say(p["volume"])} du conteneur {say(p["vmid"])} au conteneur {say(p["target-vmid"])}'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu réaffecter le disque {say(p["volume"])} du conteneur {say(p["vmid"])} au conteneur {say(p["target-vmid"])}\xa0: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a donné la commande «\xa0{label("enum/guest-agent.send-command.command/", p["command"])}\xa0» à l’agent invité de la VM {say(p["vmid"])}'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu donner la commande «\xa0{label("enum/guest-agent.send-command.command/", p["command"])}\xa0» à l’agent invité de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a gelé les systèmes de fichiers de la VM {say(p["vmid"])}'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu geler les systèmes de fichiers de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté l’état de gel de la VM {say(p["vmid"])}'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter l’état de gel de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a dégelé les systèmes de fichiers de la VM {say(p["vmid"])}'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu dégeler les systèmes de fichiers de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)} a exécuté un trim des systèmes de fichiers de la VM {say(p["vmid"])}'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu exécuter de trim des systèmes de fichiers de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)} a envoyé un ping à l’agent invité de la VM {say(p["vmid"])}'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu envoyer de ping à l’agent invité de la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé à l’agent invité d’arrêter la VM {say(p["vmid"])}'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu demander à l’agent invité d’arrêter la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé à l’agent invité de suspendre sur disque la VM {say(p["vmid"])}'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu demander à l’agent invité de suspendre sur disque la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé à l’agent invité de suspendre en mémoire et sur disque la VM {say(p["vmid"])}'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu demander à l’agent invité de suspendre en mémoire et sur disque la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé à l’agent invité de suspendre en mémoire la VM {say(p["vmid"])}'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu demander à l’agent invité de suspendre en mémoire la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)} a défini le mot de passe de l’utilisateur {say(p["username"])} dans la VM {say(p["vmid"])}'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu définir le mot de passe de l’utilisateur {say(p["username"])} dans la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)} a exécuté un programme dans la VM {say(p["vmid"])}'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu exécuter de programme dans la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)} a écrit le fichier {say(p["file"])} dans la VM {say(p["vmid"])}'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu écrire le fichier {say(p["file"])} dans la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)} a lu le fichier {say(p["file"])} dans la VM {say(p["vmid"])}'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lire le fichier {say(p["file"])} dans la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le résultat du processus {say(p["pid"])} dans la VM {say(p["vmid"])}'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le résultat du processus {say(p["pid"])} dans la VM {say(p["vmid"])}\xa0: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de démarrer des invités de la grappe'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu démarrer des invités de la grappe\xa0: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé d’arrêter des invités de la grappe'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu arrêter des invités de la grappe\xa0: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de mettre en pause des invités de la grappe'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre en pause des invités de la grappe\xa0: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de migrer des invités de la grappe vers le nœud {say(p["target"])}'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu migrer des invités de la grappe vers le nœud {say(p["target"])}\xa0: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de démarrer des invités sur le nœud {say(p["node"])}'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu démarrer des invités sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé d’arrêter des invités sur le nœud {say(p["node"])}'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu arrêter des invités sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de mettre en pause des invités sur le nœud {say(p["node"])}'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre en pause des invités sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de migrer des invités du nœud {say(p["node"])} vers le nœud {say(p["target"])}'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu migrer des invités du nœud {say(p["node"])} vers le nœud {say(p["target"])}\xa0: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a alloué le volume {say(p["filename"])} dans le stockage {say(p["storage"])}'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu allouer le volume {say(p["filename"])} dans le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de supprimer le volume {say(p["volume"])} dans le stockage {say(p["storage"])}'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le volume {say(p["volume"])} dans le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de copier le volume {say(p["volume"])} dans le stockage {say(p["storage"])}'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu copier le volume {say(p["volume"])} dans le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le volume {say(p["volume"])} dans le stockage {say(p["storage"])}'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le volume {say(p["volume"])} dans le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de téléverser le fichier {say(p["filename"])} vers le stockage {say(p["storage"])}'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu téléverser le fichier {say(p["filename"])} vers le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de télécharger le fichier {say(p["filename"])} vers le stockage {say(p["storage"])}'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu télécharger le fichier {say(p["filename"])} vers le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de récupérer l’image {say(p["reference"])} vers le stockage {say(p["storage"])}'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu récupérer l’image {say(p["reference"])} vers le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de télécharger le modèle {say(p["template"])} vers le stockage {say(p["storage"])}'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu télécharger le modèle {say(p["template"])} vers le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)} a protégé le volume {say(p["volume"])} dans le stockage {say(p["storage"])}'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu protéger le volume {say(p["volume"])} dans le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)} a retiré la protection du volume {say(p["volume"])} dans le stockage {say(p["storage"])}'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu retirer la protection du volume {say(p["volume"])} dans le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le stockage {say(p["storage"])}'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le stockage {say(p["storage"])}'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le stockage {say(p["storage"])}'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis le stockage {say(p["storage"])} à l’état «\xa0activé\xa0»'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre le stockage {say(p["storage"])} à l’état «\xa0activé\xa0»\xa0: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis le stockage {say(p["storage"])} à l’état «\xa0désactivé\xa0»'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre le stockage {say(p["storage"])} à l’état «\xa0désactivé\xa0»\xa0: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les partages du serveur CIFS {say(p["server"])}'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les partages du serveur CIFS {say(p["server"])}\xa0: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les entrepôts de données du serveur de sauvegarde {say(p["server"])}'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les entrepôts de données du serveur de sauvegarde {say(p["server"])}\xa0: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les exports du serveur NFS {say(p["server"])}'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les exports du serveur NFS {say(p["server"])}\xa0: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les cibles du portail iSCSI {say(p["portal"])}'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les cibles du portail iSCSI {say(p["portal"])}\xa0: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a interrogé une URL depuis le nœud {say(p["node"])}'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu interroger d’URL depuis le nœud {say(p["node"])}\xa0: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les étiquettes du dépôt OCI {say(p["reference"])}'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les étiquettes du dépôt OCI {say(p["reference"])}\xa0: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la tâche de sauvegarde {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la tâche de sauvegarde {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}\xa0: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la tâche de sauvegarde {say(p["id"])}'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la tâche de sauvegarde {say(p["id"])}\xa0: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la tâche de sauvegarde {say(p["id"])}'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la tâche de sauvegarde {say(p["id"])}\xa0: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis la tâche de sauvegarde {say(p["id"])} à l’état «\xa0activé\xa0»'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre la tâche de sauvegarde {say(p["id"])} à l’état «\xa0activé\xa0»\xa0: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis la tâche de sauvegarde {say(p["id"])} à l’état «\xa0désactivé\xa0»'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre la tâche de sauvegarde {say(p["id"])} à l’état «\xa0désactivé\xa0»\xa0: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer des sauvegardes sur le nœud {say(p["node"])} (invités\xa0: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer de sauvegardes sur le nœud {say(p["node"])} (invités\xa0: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})\xa0: {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de purger les sauvegardes dans le stockage {say(p["storage"])}'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu purger les sauvegardes dans le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté la configuration de la sauvegarde {say(p["volume"])}'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter la configuration de la sauvegarde {say(p["volume"])}\xa0: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les fichiers de la sauvegarde {say(p["volume"])} dans le stockage {say(p["storage"])}'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les fichiers de la sauvegarde {say(p["volume"])} dans le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)} a téléchargé des fichiers de la sauvegarde {say(p["volume"])} dans le stockage {say(p["storage"])}'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu télécharger de fichiers de la sauvegarde {say(p["volume"])} dans le stockage {say(p["storage"])}\xa0: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)} a stoppé les sauvegardes en cours sur le nœud {say(p["node"])}'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu stopper les sauvegardes en cours sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la tâche de réplication {say(p["id"])}'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la tâche de réplication {say(p["id"])}\xa0: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de supprimer la tâche de réplication {say(p["id"])}'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la tâche de réplication {say(p["id"])}\xa0: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la tâche de réplication {say(p["id"])}'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la tâche de réplication {say(p["id"])}\xa0: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de lancer la tâche de réplication {say(p["id"])} sur le nœud {say(p["node"])}'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lancer la tâche de réplication {say(p["id"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer le groupe de volumes LVM {say(p["name"])} sur le nœud {say(p["node"])}'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le groupe de volumes LVM {say(p["name"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire le groupe de volumes LVM {say(p["name"])} sur le nœud {say(p["node"])}'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire le groupe de volumes LVM {say(p["name"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer le pool LVM thin {say(p["name"])} sur le nœud {say(p["node"])}'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le pool LVM thin {say(p["name"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire le pool LVM thin {say(p["name"])} sur le nœud {say(p["node"])}'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire le pool LVM thin {say(p["name"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer le système de fichiers {say(p["name"])} sur le nœud {say(p["node"])}'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le système de fichiers {say(p["name"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire le système de fichiers {say(p["name"])} sur le nœud {say(p["node"])}'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire le système de fichiers {say(p["name"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer le pool ZFS {say(p["name"])} sur le nœud {say(p["node"])}'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le pool ZFS {say(p["name"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire le pool ZFS {say(p["name"])} sur le nœud {say(p["node"])}'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire le pool ZFS {say(p["name"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé d’initialiser le disque {say(p["disk"])} sur le nœud {say(p["node"])}'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu initialiser le disque {say(p["disk"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé d’effacer les données du disque {say(p["disk"])} sur le nœud {say(p["node"])}'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu effacer les données du disque {say(p["disk"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le groupe de sécurité {say(p["group"])}'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le groupe de sécurité {say(p["group"])}\xa0: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le groupe de sécurité {say(p["group"])}'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le groupe de sécurité {say(p["group"])}\xa0: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a renommé le groupe de sécurité {say(p["rename"])} en {say(p["group"])}'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu renommer le groupe de sécurité {say(p["rename"])} en {say(p["group"])}\xa0: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la règle de pare-feu ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) de la grappe'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la règle de pare-feu ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) de la grappe\xa0: {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la règle de pare-feu de la grappe à la position {say(p["pos"])}'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la règle de pare-feu de la grappe à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la règle de pare-feu de la grappe à la position {say(p["pos"])}'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la règle de pare-feu de la grappe à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)} a déplacé la règle de pare-feu de la grappe depuis la position {say(p["pos"])}'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu déplacer la règle de pare-feu de la grappe depuis la position {say(p["pos"])}\xa0: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis à l’état «\xa0activé\xa0» la règle de pare-feu de la grappe à la position {say(p["pos"])}'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre à l’état «\xa0activé\xa0» la règle de pare-feu de la grappe à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis à l’état «\xa0désactivé\xa0» la règle de pare-feu de la grappe à la position {say(p["pos"])}'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre à l’état «\xa0désactivé\xa0» la règle de pare-feu de la grappe à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé l’IPSet {say(p["name"])}'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer l’IPSet {say(p["name"])}\xa0: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé l’IPSet {say(p["name"])}'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’IPSet {say(p["name"])}\xa0: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)} a renommé l’IPSet {say(p["rename"])} en {say(p["name"])}'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu renommer l’IPSet {say(p["rename"])} en {say(p["name"])}\xa0: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])}'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])}\xa0: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])}'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])}\xa0: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])}'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])}\xa0: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé l’alias de pare-feu {say(p["name"])}'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer l’alias de pare-feu {say(p["name"])}\xa0: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé l’alias de pare-feu {say(p["name"])}'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’alias de pare-feu {say(p["name"])}\xa0: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié l’alias de pare-feu {say(p["name"])}'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier l’alias de pare-feu {say(p["name"])}\xa0: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)} a renommé l’alias de pare-feu {say(p["name"])} en {say(p["rename"])}'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu renommer l’alias de pare-feu {say(p["name"])} en {say(p["rename"])}\xa0: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié les options de pare-feu de la grappe'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier les options de pare-feu de la grappe\xa0: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)} a activé le pare-feu de la grappe'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu activer le pare-feu de la grappe\xa0: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)} a désactivé le pare-feu de la grappe'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu désactiver le pare-feu de la grappe\xa0: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le journal de pare-feu sur le nœud {say(p["node"])}'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le journal de pare-feu sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la règle de pare-feu ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) sur le nœud {say(p["node"])}'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la règle de pare-feu ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la règle de pare-feu à la position {say(p["pos"])} sur le nœud {say(p["node"])}'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la règle de pare-feu à la position {say(p["pos"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la règle de pare-feu à la position {say(p["pos"])} sur le nœud {say(p["node"])}'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la règle de pare-feu à la position {say(p["pos"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)} a déplacé la règle de pare-feu depuis la position {say(p["pos"])} sur le nœud {say(p["node"])}'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu déplacer la règle de pare-feu depuis la position {say(p["pos"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis à l’état «\xa0activé\xa0» la règle de pare-feu à la position {say(p["pos"])} sur le nœud {say(p["node"])}'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre à l’état «\xa0activé\xa0» la règle de pare-feu à la position {say(p["pos"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis à l’état «\xa0désactivé\xa0» la règle de pare-feu à la position {say(p["pos"])} sur le nœud {say(p["node"])}'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre à l’état «\xa0désactivé\xa0» la règle de pare-feu à la position {say(p["pos"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la règle de pare-feu ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) de l’invité {say(p["vmid"])}'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la règle de pare-feu ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la règle de pare-feu de l’invité {say(p["vmid"])} à la position {say(p["pos"])}'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la règle de pare-feu de l’invité {say(p["vmid"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la règle de pare-feu de l’invité {say(p["vmid"])} à la position {say(p["pos"])}'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la règle de pare-feu de l’invité {say(p["vmid"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)} a déplacé la règle de pare-feu de l’invité {say(p["vmid"])} depuis la position {say(p["pos"])}'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu déplacer la règle de pare-feu de l’invité {say(p["vmid"])} depuis la position {say(p["pos"])}\xa0: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis à l’état «\xa0activé\xa0» la règle de pare-feu de l’invité {say(p["vmid"])} à la position {say(p["pos"])}'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre à l’état «\xa0activé\xa0» la règle de pare-feu de l’invité {say(p["vmid"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis à l’état «\xa0désactivé\xa0» la règle de pare-feu de l’invité {say(p["vmid"])} à la position {say(p["pos"])}'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre à l’état «\xa0désactivé\xa0» la règle de pare-feu de l’invité {say(p["vmid"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la règle de pare-feu ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) du groupe de sécurité {say(p["group"])}'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la règle de pare-feu ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) du groupe de sécurité {say(p["group"])}\xa0: {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la règle de pare-feu du groupe de sécurité {say(p["group"])} à la position {say(p["pos"])}'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la règle de pare-feu du groupe de sécurité {say(p["group"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la règle de pare-feu du groupe de sécurité {say(p["group"])} à la position {say(p["pos"])}'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la règle de pare-feu du groupe de sécurité {say(p["group"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)} a déplacé la règle de pare-feu du groupe de sécurité {say(p["group"])} depuis la position {say(p["pos"])}'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu déplacer la règle de pare-feu du groupe de sécurité {say(p["group"])} depuis la position {say(p["pos"])}\xa0: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis à l’état «\xa0activé\xa0» la règle de pare-feu du groupe de sécurité {say(p["group"])} à la position {say(p["pos"])}'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre à l’état «\xa0activé\xa0» la règle de pare-feu du groupe de sécurité {say(p["group"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis à l’état «\xa0désactivé\xa0» la règle de pare-feu du groupe de sécurité {say(p["group"])} à la position {say(p["pos"])}'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre à l’état «\xa0désactivé\xa0» la règle de pare-feu du groupe de sécurité {say(p["group"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la règle de pare-feu ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) du VNet {say(p["vnet"])}'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la règle de pare-feu ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) du VNet {say(p["vnet"])}\xa0: {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la règle de pare-feu du VNet {say(p["vnet"])} à la position {say(p["pos"])}'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la règle de pare-feu du VNet {say(p["vnet"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la règle de pare-feu du VNet {say(p["vnet"])} à la position {say(p["pos"])}'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la règle de pare-feu du VNet {say(p["vnet"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)} a déplacé la règle de pare-feu du VNet {say(p["vnet"])} depuis la position {say(p["pos"])}'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu déplacer la règle de pare-feu du VNet {say(p["vnet"])} depuis la position {say(p["pos"])}\xa0: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis à l’état «\xa0activé\xa0» la règle de pare-feu du VNet {say(p["vnet"])} à la position {say(p["pos"])}'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre à l’état «\xa0activé\xa0» la règle de pare-feu du VNet {say(p["vnet"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis à l’état «\xa0désactivé\xa0» la règle de pare-feu du VNet {say(p["vnet"])} à la position {say(p["pos"])}'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre à l’état «\xa0désactivé\xa0» la règle de pare-feu du VNet {say(p["vnet"])} à la position {say(p["pos"])}\xa0: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé l’IPSet {say(p["name"])} de l’invité {say(p["vmid"])}'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer l’IPSet {say(p["name"])} de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé l’IPSet {say(p["name"])} de l’invité {say(p["vmid"])}'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’IPSet {say(p["name"])} de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)} a renommé l’IPSet {say(p["rename"])} de l’invité {say(p["vmid"])} en {say(p["name"])}'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu renommer l’IPSet {say(p["rename"])} de l’invité {say(p["vmid"])} en {say(p["name"])}\xa0: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])} de l’invité {say(p["vmid"])}'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])} de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])} de l’invité {say(p["vmid"])}'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])} de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])} de l’invité {say(p["vmid"])}'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier l’entrée {say(p["cidr"])} de l’IPSet {say(p["name"])} de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé l’alias de pare-feu {say(p["name"])} de l’invité {say(p["vmid"])}'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer l’alias de pare-feu {say(p["name"])} de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé l’alias de pare-feu {say(p["name"])} de l’invité {say(p["vmid"])}'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’alias de pare-feu {say(p["name"])} de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié l’alias de pare-feu {say(p["name"])} de l’invité {say(p["vmid"])}'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier l’alias de pare-feu {say(p["name"])} de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)} a renommé l’alias de pare-feu {say(p["name"])} de l’invité {say(p["vmid"])} en {say(p["rename"])}'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu renommer l’alias de pare-feu {say(p["name"])} de l’invité {say(p["vmid"])} en {say(p["rename"])}\xa0: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié les options de pare-feu sur le nœud {say(p["node"])}'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier les options de pare-feu sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)} a activé le pare-feu sur le nœud {say(p["node"])}'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu activer le pare-feu sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)} a désactivé le pare-feu sur le nœud {say(p["node"])}'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu désactiver le pare-feu sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié les options de pare-feu de l’invité {say(p["vmid"])}'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier les options de pare-feu de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)} a activé le pare-feu de l’invité {say(p["vmid"])}'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu activer le pare-feu de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)} a désactivé le pare-feu de l’invité {say(p["vmid"])}'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu désactiver le pare-feu de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié les options de pare-feu du VNet {say(p["vnet"])}'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier les options de pare-feu du VNet {say(p["vnet"])}\xa0: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)} a activé le pare-feu du VNet {say(p["vnet"])}'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu activer le pare-feu du VNet {say(p["vnet"])}\xa0: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)} a désactivé le pare-feu du VNet {say(p["vnet"])}'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu désactiver le pare-feu du VNet {say(p["vnet"])}\xa0: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le journal de pare-feu de l’invité {say(p["vmid"])}'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le journal de pare-feu de l’invité {say(p["vmid"])}\xa0: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé d’appliquer la configuration SDN'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu appliquer la configuration SDN\xa0: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a annulé les changements de la configuration SDN'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu annuler les changements de la configuration SDN\xa0: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le VNet SDN {say(p["vnet"])}'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le VNet SDN {say(p["vnet"])}\xa0: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le VNet SDN {say(p["vnet"])}'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le VNet SDN {say(p["vnet"])}\xa0: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le VNet SDN {say(p["vnet"])}'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le VNet SDN {say(p["vnet"])}\xa0: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le sous-réseau SDN {say(p["subnet"])} du VNet {say(p["vnet"])}'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le sous-réseau SDN {say(p["subnet"])} du VNet {say(p["vnet"])}\xa0: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le sous-réseau SDN {say(p["subnet"])} du VNet {say(p["vnet"])}'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le sous-réseau SDN {say(p["subnet"])} du VNet {say(p["vnet"])}\xa0: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le sous-réseau SDN {say(p["subnet"])} du VNet {say(p["vnet"])}'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le sous-réseau SDN {say(p["subnet"])} du VNet {say(p["vnet"])}\xa0: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la correspondance IP SDN {say(p["ip"])} du VNet {say(p["vnet"])}'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la correspondance IP SDN {say(p["ip"])} du VNet {say(p["vnet"])}\xa0: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la correspondance IP SDN {say(p["ip"])} du VNet {say(p["vnet"])}'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la correspondance IP SDN {say(p["ip"])} du VNet {say(p["vnet"])}\xa0: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la correspondance IP SDN {say(p["ip"])} du VNet {say(p["vnet"])}'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la correspondance IP SDN {say(p["ip"])} du VNet {say(p["vnet"])}\xa0: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la zone SDN {say(p["zone"])}'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la zone SDN {say(p["zone"])}\xa0: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la zone SDN {say(p["zone"])}'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la zone SDN {say(p["zone"])}\xa0: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la zone SDN {say(p["zone"])}'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la zone SDN {say(p["zone"])}\xa0: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le contrôleur SDN {say(p["controller"])}'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le contrôleur SDN {say(p["controller"])}\xa0: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le contrôleur SDN {say(p["controller"])}'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le contrôleur SDN {say(p["controller"])}\xa0: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le contrôleur SDN {say(p["controller"])}'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le contrôleur SDN {say(p["controller"])}\xa0: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé l’IPAM SDN {say(p["ipam"])}'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer l’IPAM SDN {say(p["ipam"])}\xa0: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé l’IPAM SDN {say(p["ipam"])}'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer l’IPAM SDN {say(p["ipam"])}\xa0: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié l’IPAM SDN {say(p["ipam"])}'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier l’IPAM SDN {say(p["ipam"])}\xa0: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les IPAM SDN'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les IPAM SDN\xa0: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté l’IPAM SDN {say(p["ipam"])}'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter l’IPAM SDN {say(p["ipam"])}\xa0: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le serveur DNS SDN {say(p["dns"])}'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le serveur DNS SDN {say(p["dns"])}\xa0: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le serveur DNS SDN {say(p["dns"])}'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le serveur DNS SDN {say(p["dns"])}\xa0: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le serveur DNS SDN {say(p["dns"])}'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le serveur DNS SDN {say(p["dns"])}\xa0: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)} a listé les serveurs DNS SDN'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lister les serveurs DNS SDN\xa0: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le serveur DNS SDN {say(p["dns"])}'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le serveur DNS SDN {say(p["dns"])}\xa0: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la fabric SDN {say(p["id"])}'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la fabric SDN {say(p["id"])}\xa0: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la fabric SDN {say(p["id"])}'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la fabric SDN {say(p["id"])}\xa0: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la fabric SDN {say(p["id"])}'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la fabric SDN {say(p["id"])}\xa0: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le nœud de fabric SDN {say(p["node_id"])} de la fabric {say(p["fabric_id"])}'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le nœud de fabric SDN {say(p["node_id"])} de la fabric {say(p["fabric_id"])}\xa0: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le nœud de fabric SDN {say(p["node_id"])} de la fabric {say(p["fabric_id"])}'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le nœud de fabric SDN {say(p["node_id"])} de la fabric {say(p["fabric_id"])}\xa0: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le nœud de fabric SDN {say(p["node_id"])} de la fabric {say(p["fabric_id"])}'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le nœud de fabric SDN {say(p["node_id"])} de la fabric {say(p["fabric_id"])}\xa0: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)} a libéré le verrou SDN'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu libérer le verrou SDN\xa0: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)} a acquis le verrou SDN'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu acquérir le verrou SDN\xa0: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)} a forcé la libération du verrou SDN'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu forcer la libération du verrou SDN\xa0: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la ressource HA {say(p["sid"])}'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la ressource HA {say(p["sid"])}\xa0: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la ressource HA {say(p["sid"])}'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la ressource HA {say(p["sid"])}\xa0: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la ressource HA {say(p["sid"])}'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la ressource HA {say(p["sid"])}\xa0: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de migrer la ressource HA {say(p["sid"])} vers le nœud {say(p["node"])}'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu migrer la ressource HA {say(p["sid"])} vers le nœud {say(p["node"])}\xa0: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de relocaliser la ressource HA {say(p["sid"])} vers le nœud {say(p["node"])}'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu relocaliser la ressource HA {say(p["sid"])} vers le nœud {say(p["node"])}\xa0: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de démarrer la ressource HA {say(p["sid"])}'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu démarrer la ressource HA {say(p["sid"])}\xa0: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de stopper la ressource HA {say(p["sid"])}'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu stopper la ressource HA {say(p["sid"])}\xa0: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)} a désactivé la ressource HA {say(p["sid"])}'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu désactiver la ressource HA {say(p["sid"])}\xa0: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)} a mis la ressource HA {say(p["sid"])} à l’état «\xa0ignoré\xa0»'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu mettre la ressource HA {say(p["sid"])} à l’état «\xa0ignoré\xa0»\xa0: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le groupe HA {say(p["group"])}'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le groupe HA {say(p["group"])}\xa0: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le groupe HA {say(p["group"])}'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le groupe HA {say(p["group"])}\xa0: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le groupe HA {say(p["group"])}'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le groupe HA {say(p["group"])}\xa0: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la règle HA {say(p["rule"])}'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la règle HA {say(p["rule"])}\xa0: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la règle HA {say(p["rule"])}'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la règle HA {say(p["rule"])}\xa0: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la règle HA {say(p["rule"])}'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la règle HA {say(p["rule"])}\xa0: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de désarmer le gestionnaire HA'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu désarmer le gestionnaire HA\xa0: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé d’armer le gestionnaire HA'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu armer le gestionnaire HA\xa0: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)} a isolé le nœud {say(p["target"])}'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu isoler le nœud {say(p["target"])}\xa0: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)} a réintégré le nœud {say(p["target"])} après son isolation'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)} a commencé la maintenance du nœud {say(p["target"])}'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu commencer la maintenance du nœud {say(p["target"])}\xa0: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)} a terminé la maintenance du nœud {say(p["target"])}'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu terminer la maintenance du nœud {say(p["target"])}\xa0: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)} a démarré l’invité HA {say(p["vmid"])} sur le nœud {say(p["node"])}'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu démarrer l’invité HA {say(p["vmid"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)} a stoppé l’invité HA {say(p["vmid"])} sur le nœud {say(p["node"])}'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu stopper l’invité HA {say(p["vmid"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)} a migré l’invité HA {say(p["vmid"])} depuis le nœud {say(p["node"])} (nœud cible\xa0: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu migrer l’invité HA {say(p["vmid"])} depuis le nœud {say(p["node"])} (nœud cible\xa0: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})\xa0: {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)} a relocalisé l’invité HA {say(p["vmid"])} depuis le nœud {say(p["node"])} (nœud cible\xa0: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu relocaliser l’invité HA {say(p["vmid"])} depuis le nœud {say(p["node"])} (nœud cible\xa0: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})\xa0: {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)} a récupéré l’invité HA {say(p["vmid"])} du nœud {say(p["node"])} (nœud cible\xa0: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu récupérer l’invité HA {say(p["vmid"])} du nœud {say(p["node"])}\xa0: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} a abandonné l’invité HA {say(p["vmid"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de modifier les drapeaux Ceph'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier les drapeaux Ceph\xa0: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a positionné le drapeau Ceph {say(p["flag"])}'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu positionner le drapeau Ceph {say(p["flag"])}\xa0: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a effacé le drapeau Ceph {say(p["flag"])}'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu effacer le drapeau Ceph {say(p["flag"])}\xa0: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer un OSD Ceph sur le disque {say(p["dev"])} du nœud {say(p["node"])}'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer d’OSD Ceph sur le disque {say(p["dev"])} du nœud {say(p["node"])}\xa0: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire l’OSD Ceph {say(p["osdid"])} sur le nœud {say(p["node"])}'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire l’OSD Ceph {say(p["osdid"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a inclus l’OSD Ceph {say(p["osdid"])} sur le nœud {say(p["node"])}'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu inclure l’OSD Ceph {say(p["osdid"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)} a exclu l’OSD Ceph {say(p["osdid"])} sur le nœud {say(p["node"])}'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu exclure l’OSD Ceph {say(p["osdid"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de lancer un récurage de l’OSD Ceph {say(p["osdid"])} sur le nœud {say(p["node"])}'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lancer de récurage de l’OSD Ceph {say(p["osdid"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire le serveur de métadonnées Ceph {say(p["name"])} sur le nœud {say(p["node"])}'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire le serveur de métadonnées Ceph {say(p["name"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer le serveur de métadonnées Ceph {say(p["name"])} sur le nœud {say(p["node"])}'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le serveur de métadonnées Ceph {say(p["name"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire le gestionnaire Ceph {say(p["id"])} sur le nœud {say(p["node"])}'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire le gestionnaire Ceph {say(p["id"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer le gestionnaire Ceph {say(p["id"])} sur le nœud {say(p["node"])}'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le gestionnaire Ceph {say(p["id"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire le moniteur Ceph {say(p["monid"])} sur le nœud {say(p["node"])}'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire le moniteur Ceph {say(p["monid"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer le moniteur Ceph {say(p["monid"])} sur le nœud {say(p["node"])}'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le moniteur Ceph {say(p["monid"])} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer le système de fichiers Ceph {say(p["name"])}'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le système de fichiers Ceph {say(p["name"])}\xa0: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire le système de fichiers Ceph {say(p["name"])}'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire le système de fichiers Ceph {say(p["name"])}\xa0: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer le pool Ceph {say(p["name"])}'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le pool Ceph {say(p["name"])}\xa0: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de détruire le pool Ceph {say(p["name"])}'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu détruire le pool Ceph {say(p["name"])}\xa0: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de modifier le pool Ceph {say(p["name"])}'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le pool Ceph {say(p["name"])}\xa0: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)} a configuré Ceph sur le nœud {say(p["node"])}'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu configurer Ceph sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté la configuration de Ceph sur le nœud {say(p["node"])}'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter la configuration de Ceph sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de redémarrer tous les démons Ceph d’un type ({label("enum/ceph.service-type/", p["service-type"])})'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu redémarrer tous les démons Ceph d’un type ({label("enum/ceph.service-type/", p["service-type"])})\xa0: {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de stopper le service Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} sur le nœud {say(p["node"])}'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu stopper le service Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de démarrer le service Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} sur le nœud {say(p["node"])}'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu démarrer le service Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de redémarrer le service Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} sur le nœud {say(p["node"])}'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu redémarrer le service Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de redémarrer tous les démons Ceph d’un type ({label("enum/ceph-service.service-type/", p["service-type"])}) sur le nœud {say(p["node"])}'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu redémarrer tous les démons Ceph d’un type ({label("enum/ceph-service.service-type/", p["service-type"])}) sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le journal de Ceph sur le nœud {say(p["node"])}'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le journal de Ceph sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté les paramètres de Ceph sur le nœud {say(p["node"])}'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter les paramètres de Ceph sur le nœud {say(p["node"])}\xa0: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de créer la grappe {say(p["clustername"])}'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la grappe {say(p["clustername"])}\xa0: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a demandé de rejoindre la grappe de l’hôte {say(p["hostname"])}'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu rejoindre la grappe de l’hôte {say(p["hostname"])}\xa0: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté les informations de jonction de la grappe'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter les informations de jonction de la grappe\xa0: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a retiré le membre {say(p["node"])} de la grappe'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu retirer le membre {say(p["node"])} de la grappe\xa0: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ajouté le membre {say(p["node"])} à la grappe'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu ajouter le membre {say(p["node"])} à la grappe\xa0: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié les options du centre de données'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier les options du centre de données\xa0: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a consulté le journal de la grappe'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu consulter le journal de la grappe\xa0: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)} a perdu le quorum de la grappe sur le nœud {say(r["node"])}'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)} a retrouvé le quorum de la grappe sur le nœud {say(r["node"])}'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)} a perdu, sur le nœud {say(r["node"])}, le contact avec le nœud {say(p["target"])}'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)} a retrouvé, sur le nœud {say(r["node"])}, le contact avec le nœud {say(p["target"])}'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la correspondance de répertoire {say(p["id"])}'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la correspondance de répertoire {say(p["id"])}\xa0: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la correspondance de répertoire {say(p["id"])}'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la correspondance de répertoire {say(p["id"])}\xa0: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la correspondance de répertoire {say(p["id"])}'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la correspondance de répertoire {say(p["id"])}\xa0: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la correspondance PCI {say(p["id"])}'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la correspondance PCI {say(p["id"])}\xa0: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la correspondance PCI {say(p["id"])}'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la correspondance PCI {say(p["id"])}\xa0: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la correspondance PCI {say(p["id"])}'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la correspondance PCI {say(p["id"])}\xa0: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé la correspondance USB {say(p["id"])}'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer la correspondance USB {say(p["id"])}\xa0: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé la correspondance USB {say(p["id"])}'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer la correspondance USB {say(p["id"])}\xa0: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié la correspondance USB {say(p["id"])}'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier la correspondance USB {say(p["id"])}\xa0: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le modèle de processeur {say(p["cputype"])}'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le modèle de processeur {say(p["cputype"])}\xa0: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le modèle de processeur {say(p["cputype"])}'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le modèle de processeur {say(p["cputype"])}\xa0: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le modèle de processeur {say(p["cputype"])}'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le modèle de processeur {say(p["cputype"])}\xa0: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a supprimé le pool {say(p["poolid"])}'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu supprimer le pool {say(p["poolid"])}\xa0: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a créé le pool {say(p["poolid"])}'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu créer le pool {say(p["poolid"])}\xa0: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a modifié le pool {say(p["poolid"])}'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu modifier le pool {say(p["poolid"])}\xa0: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a ajouté des membres au pool {say(p["poolid"])} (invités\xa0: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}\xa0; stockages\xa0: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu ajouter de membres au pool {say(p["poolid"])} (invités\xa0: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}\xa0; stockages\xa0: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})\xa0: {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)} a retiré des membres du pool {say(p["poolid"])} (invités\xa0: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}\xa0; stockages\xa0: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu retirer de membres du pool {say(p["poolid"])} (invités\xa0: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}\xa0; stockages\xa0: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})\xa0: {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)} a constaté que le fichier de configuration {say(p["file"])} avait été modifié par {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} sans appel d’API'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)} a constaté que le fichier de configuration {say(p["file"])} avait été créé par {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} sans appel d’API'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)} a constaté que le fichier de configuration {say(p["file"])} avait été supprimé par {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} sans appel d’API'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)} a constaté que le fichier de configuration {say(p["file"])} avait été déplacé vers {say(p["target"])} par {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} sans appel d’API'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu lire le fichier de configuration {say(p["file"])}\xa0: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)} a vérifié la configuration de la grappe sur le nœud {say(r["node"])}'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} n’a pas pu vérifier la configuration de la grappe sur le nœud {say(r["node"])}\xa0: {why(r)}'

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
