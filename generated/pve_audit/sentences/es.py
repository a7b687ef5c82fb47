"""Messages in Español (es). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='es',
    name='Español',
    direction='ltr',
    plural='nplurals=2; plural=(n != 1);',
    categories={'other': 1, 'one': 0, 'many': 1},
    group='.',
    decimal=',',
    least_grouped=2,
    date=('d', "' ", 'MMM', "' ", 'y'),
    months=('ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': 'intento',
    'status/success': 'éxito',
    'status/failure': 'fallo',
    'severity/info': 'información',
    'severity/notice': 'aviso',
    'severity/warning': 'advertencia',
    'severity/error': 'error',
    'boolean/true': 'sí',
    'boolean/false': 'no',
    'reason/denied': 'acción no permitida',
    'reason/invalid': 'la solicitud no era válida',
    'reason/not-found': 'no existe ese objeto',
    'reason/conflict': 'conflicto con el estado actual',
    'reason/unavailable': 'no disponible',
    'reason/timeout': 'tiempo de espera agotado',
    'reason/cancelled': 'operación cancelada',
    'reason/error': 'error desconocido',
    'heading/time': 'Fecha y hora',
    'heading/message': 'Qué ocurrió',
    'heading/event': 'Evento',
    'heading/status': 'Resultado',
    'heading/severity': 'Gravedad',
    'heading/area': 'Área',
    'heading/action': 'Acción',
    'heading/object': 'Objeto',
    'heading/subject': 'Quién',
    'heading/source': 'Desde',
    'heading/node': 'Nodo',
    'heading/process': 'Proceso',
    'heading/request': 'Solicitud',
    'heading/params': 'Parámetros',
    'heading/changes': 'Cambios',
    'heading/error': 'Error',
    'heading/sequence': 'Número de secuencia',
    'heading/invalid': 'No conforme a la declaración',
    'heading/count': 'Cantidad',
    'heading/hour': 'Hora',
    'word/unknown': 'desconocido',
    'word/before': 'antes',
    'word/after': 'después',
    'word/damaged': 'línea dañada',
    'word/torn': 'línea truncada',
    'word/newer': 'escrita por una versión más reciente',
    'sentence/attempt': '{subject} está a punto de actuar sobre un objeto ({kind} {object}): {action}',
    'sentence/other': '{subject} actuó sobre un objeto ({kind} {object}): {action}',
    'action/acquire': 'adquirir',
    'action/add': 'agregar',
    'action/add-member': 'agregar miembro',
    'action/apply': 'aplicar',
    'action/arm': 'armar',
    'action/assign-groups': 'asignar grupos',
    'action/autocreate': 'crear automáticamente',
    'action/batch-execute': 'ejecutar comandos',
    'action/browse': 'explorar',
    'action/bulk-migrate': 'migrar en grupo',
    'action/bulk-restart': 'reiniciar en grupo',
    'action/bulk-shutdown': 'apagar en grupo',
    'action/bulk-start': 'iniciar en grupo',
    'action/bulk-suspend': 'pausar en grupo',
    'action/call': 'llamar',
    'action/call-unknown': 'llamar a un método desconocido',
    'action/call-with-token': 'llamar con token',
    'action/change-password': 'cambiar la contraseña',
    'action/classify': 'asociar a un evento',
    'action/clone': 'clonar',
    'action/close': 'cerrar',
    'action/confirm': 'confirmar',
    'action/connect': 'conectar',
    'action/convert-to-template': 'convertir en plantilla',
    'action/copy': 'copiar',
    'action/crash': 'detenerse inesperadamente',
    'action/create': 'crear',
    'action/dbus-vmstate-start': 'iniciar el servidor de estado',
    'action/dbus-vmstate-stop': 'parar el servidor de estado',
    'action/deactivate': 'dar de baja',
    'action/delete': 'eliminar',
    'action/detach': 'desconectar',
    'action/disable': 'desactivar',
    'action/disarm': 'desarmar',
    'action/download': 'descargar',
    'action/download-template': 'descargar plantilla',
    'action/edit': 'editar',
    'action/enable': 'activar',
    'action/enter-maintenance': 'comenzar el mantenimiento',
    'action/exec': 'ejecutar un programa',
    'action/exec-status': 'consultar el resultado de un programa',
    'action/export': 'exportar',
    'action/fail': 'fallar',
    'action/fence': 'aislar',
    'action/file-read': 'leer archivo',
    'action/file-write': 'escribir archivo',
    'action/finish': 'finalizar',
    'action/finish-sync': 'finalizar la sincronización',
    'action/force-release': 'forzar la liberación',
    'action/fs-freeze': 'congelar los sistemas de archivos',
    'action/fs-freeze-status': 'consultar el estado de congelación',
    'action/fs-thaw': 'descongelar los sistemas de archivos',
    'action/fs-trim': 'hacer trim de los sistemas de archivos',
    'action/grant': 'conceder',
    'action/hibernate': 'hibernar',
    'action/ignore': 'ignorar',
    'action/impersonate': 'iniciar sesión en nombre de otro usuario',
    'action/init': 'configurar',
    'action/initialize-gpt': 'inicializar',
    'action/interrupt': 'interrumpir',
    'action/join': 'unirse',
    'action/leave-maintenance': 'finalizar el mantenimiento',
    'action/list': 'listar',
    'action/list-tfa': 'listar los segundos factores',
    'action/load': 'cargar',
    'action/lock': 'bloquear',
    'action/lock-totp': 'bloquear TOTP',
    'action/login': 'iniciar sesión',
    'action/login-first-factor': 'superar el primer factor',
    'action/login-openid': 'iniciar sesión con OpenID',
    'action/login-second-factor': 'superar el segundo factor',
    'action/logout': 'cerrar sesión',
    'action/lose': 'perder',
    'action/mark-in': 'incluir',
    'action/mark-out': 'excluir',
    'action/migrate': 'migrar',
    'action/migrate-in': 'preparar la recepción',
    'action/migrate-in-connect': 'recibir',
    'action/miss': 'detectar la falta',
    'action/move': 'mover',
    'action/open': 'abrir',
    'action/order': 'solicitar',
    'action/override': 'definir una excepción',
    'action/ping': 'hacer ping',
    'action/protect': 'proteger',
    'action/prune': 'podar',
    'action/pull': 'obtener',
    'action/query': 'inspeccionar',
    'action/read': 'consultar',
    'action/read-cloudinit': 'consultar los datos de cloud-init',
    'action/read-config': 'consultar la configuración',
    'action/read-effective': 'consultar el resultado efectivo',
    'action/read-join-info': 'consultar la información de unión',
    'action/read-log': 'consultar el registro',
    'action/read-report': 'consultar el informe',
    'action/reassign': 'reasignar',
    'action/reboot': 'reiniciar',
    'action/recover': 'recuperar',
    'action/redact': 'enmascarar',
    'action/refresh': 'refrescar',
    'action/refuse': 'rechazar',
    'action/regain': 'recobrar',
    'action/regenerate-cloudinit': 'regenerar los datos de cloud-init',
    'action/register': 'registrar',
    'action/release': 'liberar',
    'action/reload': 'recargar',
    'action/relocate': 'reubicar',
    'action/remote-migrate': 'migrar a otro clúster',
    'action/remove': 'quitar',
    'action/remove-member': 'quitar miembro',
    'action/rename': 'renombrar',
    'action/renew': 'renovar',
    'action/request-ceph-install': 'solicitar la instalación de Ceph',
    'action/request-spice': 'solicitar consola SPICE',
    'action/request-term': 'solicitar consola de texto',
    'action/request-upgrade-shell': 'solicitar shell de actualización',
    'action/request-vnc': 'solicitar consola VNC',
    'action/reset': 'resetear',
    'action/resize': 'cambiar el tamaño',
    'action/restart': 'reiniciar',
    'action/restore': 'restaurar',
    'action/restore-files': 'restaurar archivos',
    'action/resume': 'reanudar',
    'action/revert': 'revertir los cambios',
    'action/revert-pending': 'revertir los cambios pendientes',
    'action/revoke': 'revocar',
    'action/rollback': 'revertir',
    'action/rotate': 'rotar',
    'action/run': 'ejecutar',
    'action/run-low': 'quedarse sin espacio',
    'action/scan-cifs': 'buscar recursos compartidos',
    'action/scan-iscsi': 'buscar targets iSCSI',
    'action/scan-nfs': 'buscar exportaciones',
    'action/scan-pbs': 'buscar almacenes de datos',
    'action/scrub': 'ejecutar un scrub',
    'action/send-command': 'enviar comando',
    'action/send-key': 'enviar pulsaciones de teclas',
    'action/send-monitor-command': 'enviar comando al monitor',
    'action/set': 'establecer',
    'action/set-password': 'establecer la contraseña',
    'action/shutdown': 'apagar',
    'action/start': 'iniciar',
    'action/start-openid': 'comenzar el inicio de sesión con OpenID',
    'action/start-registration': 'comenzar el registro',
    'action/step': 'saltar',
    'action/stop': 'parar',
    'action/stop-running': 'parar lo que está en marcha',
    'action/suspend': 'pausar',
    'action/suspend-disk': 'suspender al disco',
    'action/suspend-hybrid': 'suspender a la memoria y al disco',
    'action/suspend-ram': 'suspender a la memoria',
    'action/sync': 'sincronizar',
    'action/sync-preview': 'previsualizar la sincronización',
    'action/test': 'probar',
    'action/unlock': 'desbloquear',
    'action/unprotect': 'desproteger',
    'action/unset': 'quitar',
    'action/update': 'modificar',
    'action/update-groups': 'modificar los grupos',
    'action/upload': 'subir',
    'action/use': 'utilizar',
    'action/use-disabled-account': 'utilizar una cuenta desactivada',
    'action/use-expired': 'utilizar tras la caducidad',
    'action/use-expired-account': 'utilizar una cuenta caducada',
    'action/use-incomplete': 'utilizar sin segundo factor',
    'action/use-without-csrf': 'utilizar sin token CSRF',
    'action/verify': 'verificar',
    'action/verify-privileges': 'verificar privilegios',
    'action/verify-vnc-ticket': 'verificar ticket VNC',
    'action/wake': 'despertar',
    'action/warn': 'finalizar con advertencias',
    'action/wipe': 'borrar los datos',
    'action/write': 'escribir',
    'object/tfa': 'segundo factor',
    'object/token': 'token de API',
    'area/audit': 'Sistema de auditoría',
    'object/audit': 'servicio de auditoría',
    'object/audit-catalog': 'catálogo de eventos',
    'object/audit-key': 'clave de los valores hash',
    'object/audit-log': 'registro de auditoría',
    'object/audit-policy': 'política de auditoría',
    'object/audit-record': 'entrada de auditoría',
    'object/clock': 'reloj',
    'fallback/audit.catalog': 'desconocido',
    'fallback/audit.last': 'un momento desconocido',
    'fallback/audit-catalog.previous': 'ninguno',
    'area/session': 'Sesiones',
    'object/cli': 'comando',
    'object/session': 'sesión',
    'object/ticket': 'ticket',
    'fallback/ticket.username': 'un usuario desconocido',
    'fallback/cli.login': 'un usuario desconocido',
    'area/authorization': 'Autorización',
    'object/connection': 'conexión',
    'object/request': 'llamada a la API',
    'area/access': 'Usuarios y permisos',
    'object/acl': 'permiso',
    'object/group': 'grupo',
    'object/realm': 'dominio',
    'object/realm-sync-job': 'trabajo de sincronización de dominio',
    'object/role': 'rol',
    'object/user': 'usuario',
    'enum/sync-scope/users': 'usuarios',
    'enum/sync-scope/groups': 'grupos',
    'enum/sync-scope/both': 'usuarios y grupos',
    'fallback/acl.users': 'ninguno',
    'fallback/acl.groups': 'ninguno',
    'fallback/acl.tokens': 'ninguno',
    'fallback/acl.read-effective.userid': 'quien consulta',
    'enum/tfa.type/totp': 'códigos de una aplicación',
    'enum/tfa.type/u2f': 'llave U2F',
    'enum/tfa.type/webauthn': 'llave WebAuthn',
    'enum/tfa.type/recovery': 'llaves de recuperación',
    'enum/tfa.type/yubico': 'códigos YubiKey',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': 'sin cifrar',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': 'Certificados',
    'object/acme-account': 'cuenta ACME',
    'object/acme-plugin': 'plugin ACME',
    'object/certificate': 'certificado',
    'enum/acme-plugin.type/dns': 'un registro en el DNS',
    'enum/acme-plugin.type/standalone': 'un servidor web en el nodo',
    'fallback/acme-account.name': 'default',
    'area/notification': 'Notificaciones y métricas',
    'object/gotify-endpoint': 'punto de acceso Gotify',
    'object/metric-server': 'servidor de métricas',
    'object/notification-matcher': 'comparador de notificaciones',
    'object/notification-target': 'destino de notificaciones',
    'object/sendmail-endpoint': 'punto de acceso sendmail',
    'object/smtp-endpoint': 'punto de acceso SMTP',
    'object/webhook-endpoint': 'punto de acceso webhook',
    'enum/notification-matcher.mode/all': 'todas las condiciones',
    'enum/notification-matcher.mode/any': 'una de las condiciones',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': 'ninguna',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': 'sin cifrar',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': 'Nodos',
    'object/apt-index': 'índice de paquetes',
    'object/apt-repository': 'repositorio de paquetes',
    'object/journal': 'journal',
    'object/node': 'nodo',
    'object/node-config': 'configuración del nodo',
    'object/service': 'servicio',
    'object/subscription': 'suscripción',
    'object/syslog': 'syslog',
    'enum/node.command/reboot': 'reiniciar',
    'enum/node.command/shutdown': 'apagar',
    'area/network': 'Red de los nodos',
    'object/network-config': 'configuración de red',
    'object/network-interface': 'interfaz de red',
    'object/node-dns': 'servidores de nombres',
    'object/node-hosts': 'archivo hosts',
    'object/node-time': 'zona horaria',
    'enum/network-interface.type/bridge': 'puente Linux',
    'enum/network-interface.type/bond': 'bond Linux',
    'enum/network-interface.type/eth': 'tarjeta de red',
    'enum/network-interface.type/alias': 'alias',
    'enum/network-interface.type/vlan': 'VLAN Linux',
    'enum/network-interface.type/fabric': 'interfaz de un fabric SDN',
    'enum/network-interface.type/OVSBridge': 'puente Open vSwitch',
    'enum/network-interface.type/OVSBond': 'bond Open vSwitch',
    'enum/network-interface.type/OVSPort': 'puerto Open vSwitch',
    'enum/network-interface.type/OVSIntPort': 'puerto interno de Open vSwitch',
    'enum/network-interface.type/vnet': 'VNet SDN',
    'enum/network-interface.type/unknown': 'desconocido',
    'enum/network-interface.bond_mode/balance-rr': 'por turnos (round robin)',
    'enum/network-interface.bond_mode/active-backup': 'una en uso, las demás de reserva',
    'enum/network-interface.bond_mode/balance-xor': 'selección por hash',
    'enum/network-interface.bond_mode/broadcast': 'todo por cada una',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': 'adaptativo al enviar',
    'enum/network-interface.bond_mode/balance-alb': 'adaptativo al enviar y recibir',
    'enum/network-interface.bond_mode/balance-slb': 'por dirección de origen (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP por dirección de origen (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP por conexión (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'direcciones MAC',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'direcciones MAC e IP',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'direcciones IP y puertos',
    'area/task': 'Tareas',
    'object/job': 'trabajo programado',
    'object/task': 'tarea',
    'fallback/task.id': 'el sistema',
    'enum/job.kind/vzdump': 'respaldo',
    'enum/job.kind/replication': 'replicación',
    'enum/job.kind/realm-sync': 'sincronización de un dominio',
    'enum/job.origin/schedule': 'había llegado su hora programada',
    'enum/job.origin/missed': 'su hora programada había pasado con el nodo apagado',
    'enum/job.origin/retry': 'había fallado antes',
    'enum/job.origin/asked': 'alguien lo había pedido',
    'area/console': 'Consolas',
    'object/guest-console': 'consola de un guest',
    'object/node-console': 'consola de un nodo',
    'object/root-shell': 'shell de root',
    'enum/close-reason/closed': 'la cerró quien la tenía abierta',
    'enum/close-reason/ended': 'terminó lo que mostraba',
    'enum/close-reason/stopped': 'el nodo la finalizó',
    'enum/close-reason/lost': 'se cortó',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': 'solo texto',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': 'inicio de sesión',
    'enum/node-console.cmd/upgrade': 'actualización de los paquetes',
    'enum/node-console.cmd/ceph_install': 'instalación de Ceph',
    'enum/root-shell.via/console': 'consola del nodo, sin contraseña',
    'enum/root-shell.via/login': 'petición de inicio de sesión en una consola del nodo',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': 'pantalla y teclado de la máquina',
    'area/vm': 'Máquinas virtuales',
    'object/vm': 'VM',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': 'otro',
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
    'enum/vm.ostype/l26': 'Linux 2.6 o posterior',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': 'cifrada',
    'enum/vm.migration_type/insecure': 'sin cifrar',
    'enum/vm.dbus-vmstate-start.action/start': 'iniciado',
    'enum/vm.dbus-vmstate-start.action/stop': 'parado',
    'enum/vm.read-cloudinit.type/user': 'usuarios y programas',
    'enum/vm.read-cloudinit.type/network': 'red',
    'enum/vm.read-cloudinit.type/meta': 'lo que identifica al guest',
    'enum/vm.dbus-vmstate-stop.action/start': 'iniciado',
    'enum/vm.dbus-vmstate-stop.action/stop': 'parado',
    'area/container': 'Contenedores',
    'object/container': 'contenedor',
    'enum/container.cmode/shell': 'shell sin inicio de sesión',
    'enum/container.cmode/console': 'dispositivo de consola',
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
    'enum/container.ostype/unmanaged': 'ninguno que se adapte',
    'area/snapshot': 'Snapshots y discos de los guests',
    'object/container-disk': 'disco de un contenedor',
    'object/container-snapshot': 'snapshot de un contenedor',
    'object/vm-disk': 'disco de una VM',
    'object/vm-snapshot': 'snapshot de una VM',
    'fallback/vm-disk.storage': 'desconocido',
    'fallback/container-disk.storage': 'desconocido',
    'area/guest-agent': 'Agente del guest',
    'object/guest-agent': 'agente del guest',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': 'congelar los sistemas de archivos',
    'enum/guest-agent.send-command.command/fsfreeze-status': 'consultar el estado de congelación',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': 'descongelar los sistemas de archivos',
    'enum/guest-agent.send-command.command/fstrim': 'hacer trim de los sistemas de archivos',
    'enum/guest-agent.send-command.command/get-fsinfo': 'consultar los sistemas de archivos',
    'enum/guest-agent.send-command.command/get-host-name': 'consultar el nombre del host',
    'enum/guest-agent.send-command.command/get-memory-block-info': 'consultar el tamaño de los bloques de memoria',
    'enum/guest-agent.send-command.command/get-memory-blocks': 'consultar los bloques de memoria',
    'enum/guest-agent.send-command.command/get-osinfo': 'consultar el sistema operativo',
    'enum/guest-agent.send-command.command/get-time': 'consultar el reloj',
    'enum/guest-agent.send-command.command/get-timezone': 'consultar la zona horaria',
    'enum/guest-agent.send-command.command/get-users': 'consultar los usuarios con sesión iniciada',
    'enum/guest-agent.send-command.command/get-vcpus': 'consultar los procesadores',
    'enum/guest-agent.send-command.command/info': 'consultar las funciones del agente del guest',
    'enum/guest-agent.send-command.command/network-get-interfaces': 'consultar las interfaces de red',
    'enum/guest-agent.send-command.command/ping': 'pedir una respuesta',
    'enum/guest-agent.send-command.command/shutdown': 'apagar',
    'enum/guest-agent.send-command.command/suspend-disk': 'suspender al disco',
    'enum/guest-agent.send-command.command/suspend-hybrid': 'suspender a la memoria y al disco',
    'enum/guest-agent.send-command.command/suspend-ram': 'suspender a la memoria',
    'area/bulk': 'Acciones en grupo',
    'object/guest-set': 'guests del clúster',
    'object/node-guest-set': 'guests de un nodo',
    'area/storage': 'Almacenamiento',
    'object/oci-repository': 'repositorio OCI',
    'object/storage': 'almacenamiento',
    'object/storage-server': 'servidor de almacenamiento',
    'object/url': 'URL',
    'object/volume': 'volumen',
    'enum/file-kind/iso': 'imagen ISO',
    'enum/file-kind/vztmpl': 'plantilla de contenedor',
    'enum/file-kind/import': 'imagen de otro producto',
    'enum/image-format/raw': 'imagen en bruto',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': 'directorio propio',
    'enum/image-format/vmdk': 'imagen VMware',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'recurso compartido CIFS',
    'enum/storage.type/dir': 'directorio',
    'enum/storage.type/esxi': 'host ESXi',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': 'iSCSI sin el kernel',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'conjunto LVM thin',
    'enum/storage.type/nfs': 'exportación NFS',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS sobre iSCSI',
    'enum/storage.type/zfspool': 'conjunto ZFS',
    'enum/storage.preallocation/off': 'nada',
    'enum/storage.preallocation/metadata': 'metadatos',
    'enum/storage.preallocation/falloc': 'todo, como no escrito',
    'enum/storage.preallocation/full': 'todo, con ceros',
    'enum/storage.smbversion/default': 'la más reciente que conocen ambas partes',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': 'la versión más reciente de SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': 'Respaldos',
    'object/backup': 'respaldo',
    'object/backup-job': 'trabajo de respaldo',
    'enum/backup-compression/0': 'ninguna',
    'enum/backup-compression/1': 'LZO, como es habitual',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': 'sigue en marcha',
    'enum/backup-mode/suspend': 'se pausa',
    'enum/backup-mode/stop': 'se para',
    'enum/change-detection/legacy': 'se lee todo',
    'enum/change-detection/data': 'se lee todo, los datos aparte',
    'enum/change-detection/metadata': 'por tamaño y fecha',
    'enum/mail-occasion/always': 'siempre',
    'enum/mail-occasion/failure': 'tras un fallo',
    'enum/notification-mode/auto': 'correo si se indican direcciones',
    'enum/notification-mode/legacy-sendmail': 'correo',
    'enum/notification-mode/notification-system': 'destinos y comparadores',
    'fallback/backup-job.create.id': 'con ID generado',
    'fallback/backup-job.vmid': 'todos o los de un conjunto',
    'fallback/backup.vmid': 'todos o los de un conjunto',
    'enum/backup.type/qemu': 'máquinas virtuales',
    'enum/backup.type/lxc': 'contenedores',
    'area/replication': 'Replicación',
    'object/replication-job': 'trabajo de replicación',
    'enum/replication-job.type/local': 'dentro del clúster',
    'enum/replication-job.remove_job/local': 'sus snapshots en el origen',
    'enum/replication-job.remove_job/full': 'sus snapshots y las copias',
    'area/disk': 'Discos de los nodos',
    'object/directory-mount': 'sistema de archivos',
    'object/lvm-thinpool': 'conjunto LVM thin',
    'object/lvm-vg': 'grupo de volúmenes LVM',
    'object/node-disk': 'disco',
    'object/zfs-pool': 'conjunto ZFS',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': 'sin redundancia',
    'enum/zfs-pool.raidlevel/mirror': 'en espejo',
    'enum/zfs-pool.raidlevel/raid10': 'distribuido en espejos',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'la habitual de ZFS',
    'enum/zfs-pool.compression/off': 'ninguna',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': 'secuencias de ceros',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': 'Cortafuego',
    'object/cluster-firewall-alias': 'alias de cortafuego del clúster',
    'object/cluster-firewall-ipset': 'IPSet del clúster',
    'object/cluster-firewall-ipset-entry': 'entrada de un IPSet del clúster',
    'object/cluster-firewall-options': 'opciones de cortafuego del clúster',
    'object/cluster-firewall-rule': 'regla de cortafuego del clúster',
    'object/firewall-group': 'grupo de seguridad',
    'object/group-firewall-rule': 'regla de un grupo de seguridad',
    'object/guest-firewall-alias': 'alias de cortafuego de un guest',
    'object/guest-firewall-ipset': 'IPSet de un guest',
    'object/guest-firewall-ipset-entry': 'entrada de un IPSet de un guest',
    'object/guest-firewall-log': 'registro de cortafuego de un guest',
    'object/guest-firewall-options': 'opciones de cortafuego de un guest',
    'object/guest-firewall-rule': 'regla de cortafuego de un guest',
    'object/node-firewall-log': 'registro de cortafuego de un nodo',
    'object/node-firewall-options': 'opciones de cortafuego de un nodo',
    'object/node-firewall-rule': 'regla de cortafuego de un nodo',
    'object/vnet-firewall-options': 'opciones de cortafuego de una VNet',
    'object/vnet-firewall-rule': 'regla de cortafuego de una VNet',
    'enum/log-level/emerg': 'emergencia',
    'enum/log-level/alert': 'alerta',
    'enum/log-level/crit': 'crítico',
    'enum/log-level/err': 'error',
    'enum/log-level/warning': 'advertencia',
    'enum/log-level/notice': 'aviso',
    'enum/log-level/info': 'información',
    'enum/log-level/debug': 'depuración',
    'enum/log-level/nolog': 'sin registro',
    'enum/rule-direction/in': 'entrante',
    'enum/rule-direction/out': 'saliente',
    'enum/rule-direction/forward': 'reenviado',
    'enum/rule-direction/group': 'grupo de seguridad',
    'area/sdn': 'Red definida por software',
    'object/sdn': 'configuración SDN',
    'object/sdn-controller': 'controlador SDN',
    'object/sdn-dns': 'servidor DNS de SDN',
    'object/sdn-fabric': 'fabric SDN',
    'object/sdn-fabric-node': 'nodo de fabric SDN',
    'object/sdn-ip': 'mapeo de IP de SDN',
    'object/sdn-ipam': 'IPAM de SDN',
    'object/sdn-lock': 'bloqueo de SDN',
    'object/sdn-subnet': 'subred SDN',
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
    'enum/sdn-zone.type/simple': 'puente de cada nodo',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': 'Alta disponibilidad',
    'object/ha-group': 'grupo HA',
    'object/ha-guest': 'guest HA',
    'object/ha-manager': 'gestor HA',
    'object/ha-node': 'nodo HA',
    'object/ha-resource': 'recurso HA',
    'object/ha-rule': 'regla HA',
    'enum/ha-resource.state/started': 'se mantiene en marcha',
    'enum/ha-resource.state/stopped': 'se mantiene parado',
    'enum/ha-resource.state/enabled': 'se mantiene en marcha (nombre antiguo)',
    'enum/ha-resource.state/disabled': 'parado y sin recuperación',
    'enum/ha-resource.state/ignored': 'se deja como está',
    'enum/ha-resource.type/ct': 'contenedor',
    'enum/ha-resource.type/vm': 'máquina virtual',
    'enum/ha-rule.type/node-affinity': 'recursos y nodos',
    'enum/ha-rule.type/resource-affinity': 'recursos entre sí',
    'enum/ha-rule.affinity/positive': 'juntos',
    'enum/ha-rule.affinity/negative': 'separados',
    'enum/ha-manager.resource-mode/freeze': 'no se hace nada con ellos',
    'enum/ha-manager.resource-mode/ignore': 'son como los demás guests',
    'fallback/ha-guest.target': 'desconocido',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'flag de Ceph',
    'object/ceph-fs': 'sistema de archivos de Ceph',
    'object/ceph-log': 'registro de Ceph',
    'object/ceph-mds': 'servidor de metadatos de Ceph',
    'object/ceph-mgr': 'gestor de Ceph',
    'object/ceph-mon': 'monitor de Ceph',
    'object/ceph-osd': 'OSD de Ceph',
    'object/ceph-pool': 'conjunto de Ceph',
    'object/ceph-service': 'servicio de Ceph',
    'object/ceph-setting': 'parámetro de Ceph',
    'enum/ceph-pool.application/rbd': 'dispositivos de bloques',
    'enum/ceph-pool.application/cephfs': 'sistema de archivos',
    'enum/ceph-pool.application/rgw': 'almacenamiento de objetos',
    'enum/ceph-pool.pg_autoscale_mode/on': 'automático',
    'enum/ceph-pool.pg_autoscale_mode/off': 'manual',
    'enum/ceph-pool.pg_autoscale_mode/warn': 'manual con advertencia',
    'enum/ceph.service-type/mon': 'monitores',
    'enum/ceph.service-type/mgr': 'gestores',
    'enum/ceph.service-type/mds': 'servidores de metadatos',
    'enum/ceph.service-type/osd': 'OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSD',
    'area/cluster': 'Clúster',
    'object/cluster': 'clúster',
    'object/cluster-contact': 'contacto con un nodo',
    'object/cluster-log': 'registro del clúster',
    'object/cluster-member': 'miembro del clúster',
    'object/datacenter-options': 'opciones del centro de datos',
    'object/quorum': 'quórum',
    'enum/datacenter-options.console/applet': 'applet de Java, ya no existe',
    'enum/datacenter-options.console/vv': 'visor SPICE',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': 'Mapeos',
    'object/cpu-model': 'modelo de CPU',
    'object/dir-mapping': 'mapeo de directorio',
    'object/pci-mapping': 'mapeo PCI',
    'object/usb-mapping': 'mapeo USB',
    'area/pool': 'Conjuntos',
    'object/pool': 'conjunto',
    'fallback/pool.storage': 'ninguno',
    'fallback/pool.vms': 'ninguno',
    'area/configuration': 'Archivos de configuración',
    'object/configuration': 'configuración',
    'object/configuration-file': 'archivo de configuración',
    'fallback/configuration-file.editor': 'una persona desconocida',
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
        return f'{who(r)} inició la auditoría en el nodo {say(r["node"])} (catálogo: {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]})'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar la auditoría en el nodo {say(r["node"])}: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)} paró la auditoría en el nodo {say(r["node"])}'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} detectó que la auditoría en el nodo {say(r["node"])} se había detenido inesperadamente después de {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]}: {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} reanudó la auditoría en el nodo {say(r["node"])} tras {number(p["duration"])} segundo'
        return f'{who(r)} reanudó la auditoría en el nodo {say(r["node"])} tras {number(p["duration"])} segundos'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo ejecutar {say(p["event"])} en el nodo {say(r["node"])} por falta de auditoría: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la política de auditoría'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la política de auditoría: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)} cargó la política de auditoría en el nodo {say(r["node"])}'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo cargar la política de auditoría en el nodo {say(r["node"])}: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)} definió una excepción a la política de auditoría para el nodo {say(p["target"])}'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo definir una excepción a la política de auditoría para el nodo {say(p["target"])}: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la excepción a la política de auditoría para el nodo {say(p["target"])}'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la excepción a la política de auditoría para el nodo {say(p["target"])}: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el registro de auditoría en el nodo {say(r["node"])}'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el registro de auditoría en el nodo {say(r["node"])}: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)} exportó el registro de auditoría del nodo {say(r["node"])} como {say(p["format"])}'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo exportar el registro de auditoría del nodo {say(r["node"])} como {say(p["format"])}: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)} comenzó el registro de auditoría {say(p["file"])} en el nodo {say(r["node"])}'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo comenzar el registro de auditoría {say(p["file"])} en el nodo {say(r["node"])}: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)} rotó el registro de auditoría {say(p["file"])} en el nodo {say(r["node"])}'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo rotar el registro de auditoría {say(p["file"])} en el nodo {say(r["node"])}: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        f = form(p["files"])
        if f == 0:
            return f'{who(r)} eliminó {number(p["files"])} archivo antiguo del registro de auditoría en el nodo {say(r["node"])}'
        return f'{who(r)} eliminó {number(p["files"])} archivos antiguos del registro de auditoría en el nodo {say(r["node"])}'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar archivos antiguos del registro de auditoría en el nodo {say(r["node"])}: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo escribir en el registro de auditoría {say(p["file"])} en el nodo {say(r["node"])}: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        f = form(p["lost"])
        if f == 0:
            return f'{who(r)} perdió {number(p["lost"])} entrada de auditoría en el nodo {say(r["node"])}: {why(r)}'
        return f'{who(r)} perdió {number(p["lost"])} entradas de auditoría en el nodo {say(r["node"])}: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        f = form(p["missing"])
        if f == 0:
            return f'{who(r)} detectó la falta de {number(p["missing"])} entrada en el registro de auditoría {say(p["file"])} del nodo {say(r["node"])}: {why(r)}'
        return f'{who(r)} detectó la falta de {number(p["missing"])} entradas en el registro de auditoría {say(p["file"])} del nodo {say(r["node"])}: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)} verificó el registro de auditoría del nodo {say(r["node"])}'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo verificar el registro de auditoría del nodo {say(r["node"])}: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)} solo tiene {size(p["free"])} libres para el registro de auditoría {say(p["file"])} en el nodo {say(r["node"])}'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo enmascarar una entrada del evento {say(p["event"])} en el nodo {say(r["node"])}: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} llamó a {say(p["method"])} {say(p["path"])} en el nodo {say(r["node"])}, llamada para la que no existe ningún evento: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el catálogo de eventos en el nodo {say(r["node"])} (antes: {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}; ahora: {say(p["catalog"])})'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)} reemplazó la clave de los valores hash en el nodo {say(r["node"])}'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reemplazar la clave de los valores hash en el nodo {say(r["node"])}: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{who(r)} detectó un salto de {number(p["offset"])} segundos en el reloj del nodo {say(r["node"])}'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)} inició sesión desde {whence(r)}'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar sesión desde {whence(r)}: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)} superó el primer factor desde {whence(r)}'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)} inició sesión con un segundo factor desde {whence(r)}'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo superar el segundo factor desde {whence(r)}: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)} renovó una sesión desde {whence(r)}'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo renovar una sesión desde {whence(r)}: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)} inició una sesión en nombre de {say(p["username"])} desde {whence(r)}'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar una sesión en nombre de {say(p["username"])} desde {whence(r)}: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)} demostró tener privilegios sobre {say(p["path"])} desde {whence(r)}'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo demostrar tener privilegios sobre {say(p["path"])} desde {whence(r)}: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} presentó un ticket de consola válido para {say(p["path"])}'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])} no pudo presentar un ticket de consola válido para {say(p["path"])}: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)} pidió el inicio de sesión con OpenID del dominio {say(p["realm"])}'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} no pudo comenzar el inicio de sesión con OpenID del dominio {say(p["realm"])}: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)} inició sesión con OpenID desde {whence(r)}'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} no pudo iniciar sesión con OpenID: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)} cerró sesión desde {whence(r)}'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo cerrar sesión desde {whence(r)}: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo utilizar la cuenta desactivada {say(p["username"])} desde {whence(r)}: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo utilizar la cuenta caducada {say(p["username"])} desde {whence(r)}: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} no pudo llamar a {say(p["method"])} {say(p["path"])} con un ticket no válido de {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}: {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} no pudo llamar a {say(p["method"])} {say(p["path"])} con un ticket caducado de {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}: {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} no pudo llamar a {say(p["method"])} {say(p["path"])} sin el segundo factor de {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}: {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} no pudo llamar a {say(p["method"])} {say(p["path"])} en nombre de {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} por falta de un token CSRF: {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} no pudo llamar a {say(p["method"])} {say(p["path"])} con el token de API {say(p["tokenid"])} del usuario {say(p["userid"])}: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} no pudo llamar a {say(p["method"])} {say(p["path"])} con el token de API caducado {say(p["tokenid"])} del usuario {say(p["userid"])}: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'A {who(r)} se le bloqueó el TOTP tras demasiados códigos erróneos, el último desde {whence(r)}'

    def e101062_success(r: Record, p: Record) -> str:
        return f'A {who(r)} se le bloquearon todos los segundos factores hasta el {say(p["until"])}, último intento desde {whence(r)}'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)} ejecutó {say(p["command"])} en el nodo {say(p["node"])} (sesión de {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo ejecutar {say(p["command"])} en el nodo {say(p["node"])} (sesión de {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)} llamó a {say(p["method"])} {say(p["path"])} con {say(p["program"])} en el nodo {say(p["node"])} (sesión de {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo llamar a {say(p["method"])} {say(p["path"])} con {say(p["program"])} en el nodo {say(p["node"])} (sesión de {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)} ejecutó {say(p["command"])} para leer en el nodo {say(p["node"])} (sesión de {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo ejecutar {say(p["command"])} para leer en el nodo {say(p["node"])} (sesión de {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo llamar a {say(p["method"])} {say(p["path"])}: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo llamar a {say(p["method"])} {say(p["path"])} con un token de API: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo llamar al método desconocido {say(p["method"])} {say(p["path"])} desde {whence(r)}: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)} no pudo establecer una conexión con el nodo {say(r["node"])}: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el usuario {say(p["userid"])}'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el usuario {say(p["userid"])}: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el usuario {say(p["userid"])}'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el usuario {say(p["userid"])}: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el usuario {say(p["userid"])}'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el usuario {say(p["userid"])}: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso el usuario {say(p["userid"])} en estado «activado»'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner el usuario {say(p["userid"])} en estado «activado»: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso el usuario {say(p["userid"])} en estado «desactivado»'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner el usuario {say(p["userid"])} en estado «desactivado»: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó los grupos del usuario {say(p["userid"])}'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar los grupos del usuario {say(p["userid"])}: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)} cambió la contraseña del usuario {say(p["userid"])}'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo cambiar la contraseña del usuario {say(p["userid"])}: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los usuarios'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los usuarios: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el usuario {say(p["userid"])}'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el usuario {say(p["userid"])}: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los segundos factores del usuario {say(p["userid"])}'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los segundos factores del usuario {say(p["userid"])}: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)} provocó la creación del usuario {say(p["userid"])} al iniciar sesión en el dominio {say(p["realm"])}'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo provocar la creación del usuario {say(p["userid"])} en el dominio {say(p["realm"])}: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)} se incorporó a los grupos {say(p["groups"])} al iniciar sesión en el dominio {say(p["realm"])}'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo incorporarse a los grupos {say(p["groups"])} del dominio {say(p["realm"])}: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el grupo {say(p["groupid"])}'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el grupo {say(p["groupid"])}: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el grupo {say(p["groupid"])}'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el grupo {say(p["groupid"])}: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el grupo {say(p["groupid"])}'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el grupo {say(p["groupid"])}: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)} provocó la creación del grupo {say(p["groupid"])} al iniciar sesión en el dominio {say(p["realm"])}'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo provocar la creación del grupo {say(p["groupid"])} en el dominio {say(p["realm"])}: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el rol {say(p["roleid"])}'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el rol {say(p["roleid"])}: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el rol {say(p["roleid"])}'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el rol {say(p["roleid"])}: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el rol {say(p["roleid"])}'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el rol {say(p["roleid"])}: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)} concedió {say(p["roles"])} sobre {say(p["path"])} (usuarios: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; grupos: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; tokens de API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo conceder {say(p["roles"])} sobre {say(p["path"])} (usuarios: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; grupos: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; tokens de API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)} revocó {say(p["roles"])} sobre {say(p["path"])} (usuarios: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; grupos: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; tokens de API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo revocar {say(p["roles"])} sobre {say(p["path"])} (usuarios: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; grupos: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; tokens de API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los permisos'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los permisos: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó los permisos efectivos (titular: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]})'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar los permisos efectivos (titular: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]}): {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el token de API {say(p["tokenid"])} del usuario {say(p["userid"])}'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el token de API {say(p["tokenid"])} del usuario {say(p["userid"])}: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el token de API {say(p["tokenid"])} del usuario {say(p["userid"])}'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el token de API {say(p["tokenid"])} del usuario {say(p["userid"])}: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el token de API {say(p["tokenid"])} del usuario {say(p["userid"])}'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el token de API {say(p["tokenid"])} del usuario {say(p["userid"])}: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los tokens de API del usuario {say(p["userid"])}'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los tokens de API del usuario {say(p["userid"])}: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el token de API {say(p["tokenid"])} del usuario {say(p["userid"])}'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el token de API {say(p["tokenid"])} del usuario {say(p["userid"])}: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)} agregó un segundo factor ({label("enum/tfa.type/", p["type"])}) para el usuario {say(p["userid"])}'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo agregar un segundo factor ({label("enum/tfa.type/", p["type"])}) para el usuario {say(p["userid"])}: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)} comenzó a registrar una llave de seguridad ({label("enum/tfa.type/", p["type"])}) para el usuario {say(p["userid"])}'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo comenzar a registrar una llave de seguridad ({label("enum/tfa.type/", p["type"])}) para el usuario {say(p["userid"])}: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)} registró una llave de seguridad ({label("enum/tfa.type/", p["type"])}) para el usuario {say(p["userid"])}'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo registrar una llave de seguridad ({label("enum/tfa.type/", p["type"])}) para el usuario {say(p["userid"])}: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el segundo factor {say(p["id"])} del usuario {say(p["userid"])}'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el segundo factor {say(p["id"])} del usuario {say(p["userid"])}: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)} activó el segundo factor {say(p["id"])} del usuario {say(p["userid"])}'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo activar el segundo factor {say(p["id"])} del usuario {say(p["userid"])}: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)} desactivó el segundo factor {say(p["id"])} del usuario {say(p["userid"])}'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo desactivar el segundo factor {say(p["id"])} del usuario {say(p["userid"])}: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el segundo factor {say(p["id"])} del usuario {say(p["userid"])}'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el segundo factor {say(p["id"])} del usuario {say(p["userid"])}: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)} desbloqueó los segundos factores del usuario {say(p["userid"])}'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo desbloquear los segundos factores del usuario {say(p["userid"])}: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los segundos factores de todos los usuarios'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los segundos factores de todos los usuarios: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el segundo factor {say(p["id"])} del usuario {say(p["userid"])}'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el segundo factor {say(p["id"])} del usuario {say(p["userid"])}: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el dominio {say(p["realm"])} ({label("enum/realm.type/", p["type"])})'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el dominio {say(p["realm"])} ({label("enum/realm.type/", p["type"])}): {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el dominio {say(p["realm"])}'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el dominio {say(p["realm"])}: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el dominio {say(p["realm"])}'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el dominio {say(p["realm"])}: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)} comenzó a sincronizar el dominio {say(p["realm"])}'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo comenzar a sincronizar el dominio {say(p["realm"])}: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)} comenzó a previsualizar la sincronización del dominio {say(p["realm"])}'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo comenzar a previsualizar la sincronización del dominio {say(p["realm"])}: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el dominio {say(p["realm"])}'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el dominio {say(p["realm"])}: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)} sincronizó el dominio {say(p["realm"])}'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo sincronizar el dominio {say(p["realm"])}: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el trabajo de sincronización de dominio {say(p["id"])}'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el trabajo de sincronización de dominio {say(p["id"])}: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el trabajo de sincronización de dominio {say(p["id"])}'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el trabajo de sincronización de dominio {say(p["id"])}: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el trabajo de sincronización de dominio {say(p["id"])}'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el trabajo de sincronización de dominio {say(p["id"])}: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el plugin ACME {say(p["id"])}'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el plugin ACME {say(p["id"])}: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el plugin ACME {say(p["id"])}'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el plugin ACME {say(p["id"])}: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el plugin ACME {say(p["id"])}'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el plugin ACME {say(p["id"])}: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los plugins ACME'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los plugins ACME: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el plugin ACME {say(p["id"])}'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el plugin ACME {say(p["id"])}: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió registrar la cuenta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo registrar la cuenta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió dar de baja la cuenta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo dar de baja la cuenta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió modificar la cuenta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la cuenta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó la cuenta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar la cuenta ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió revocar el certificado del nodo {say(p["node"])}'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo revocar el certificado del nodo {say(p["node"])}: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió solicitar el certificado del nodo {say(p["node"])}'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo solicitar el certificado del nodo {say(p["node"])}: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió renovar el certificado del nodo {say(p["node"])}'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo renovar el certificado del nodo {say(p["node"])}: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el certificado del nodo {say(p["node"])}'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el certificado del nodo {say(p["node"])}: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)} subió el certificado del nodo {say(p["node"])}'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo subir el certificado del nodo {say(p["node"])}: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el punto de acceso sendmail {say(p["name"])}'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el punto de acceso sendmail {say(p["name"])}: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el punto de acceso sendmail {say(p["name"])}'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el punto de acceso sendmail {say(p["name"])}: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el punto de acceso sendmail {say(p["name"])}'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el punto de acceso sendmail {say(p["name"])}: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el comparador de notificaciones {say(p["name"])}'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el comparador de notificaciones {say(p["name"])}: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el comparador de notificaciones {say(p["name"])}'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el comparador de notificaciones {say(p["name"])}: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el comparador de notificaciones {say(p["name"])}'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el comparador de notificaciones {say(p["name"])}: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el servidor de métricas {say(p["id"])}'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el servidor de métricas {say(p["id"])}: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el servidor de métricas {say(p["id"])}'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el servidor de métricas {say(p["id"])}: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el servidor de métricas {say(p["id"])}'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el servidor de métricas {say(p["id"])}: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el servidor de métricas {say(p["id"])}'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el servidor de métricas {say(p["id"])}: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó las métricas'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar las métricas: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el punto de acceso Gotify {say(p["name"])}'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el punto de acceso Gotify {say(p["name"])}: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el punto de acceso Gotify {say(p["name"])}'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el punto de acceso Gotify {say(p["name"])}: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el punto de acceso Gotify {say(p["name"])}'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el punto de acceso Gotify {say(p["name"])}: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el punto de acceso SMTP {say(p["name"])}'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el punto de acceso SMTP {say(p["name"])}: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el punto de acceso SMTP {say(p["name"])}'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el punto de acceso SMTP {say(p["name"])}: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el punto de acceso SMTP {say(p["name"])}'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el punto de acceso SMTP {say(p["name"])}: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el punto de acceso webhook {say(p["name"])}'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el punto de acceso webhook {say(p["name"])}: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el punto de acceso webhook {say(p["name"])}'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el punto de acceso webhook {say(p["name"])}: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el punto de acceso webhook {say(p["name"])}'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el punto de acceso webhook {say(p["name"])}: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los puntos de acceso webhook'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los puntos de acceso webhook: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el punto de acceso webhook {say(p["name"])}'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el punto de acceso webhook {say(p["name"])}: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)} probó el destino de notificaciones {say(p["name"])}'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo probar el destino de notificaciones {say(p["name"])}: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió iniciar el servicio {say(p["service"])} en el nodo {say(p["node"])}'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar el servicio {say(p["service"])} en el nodo {say(p["node"])}: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió parar el servicio {say(p["service"])} en el nodo {say(p["node"])}'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo parar el servicio {say(p["service"])} en el nodo {say(p["node"])}: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió reiniciar el servicio {say(p["service"])} en el nodo {say(p["node"])}'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reiniciar el servicio {say(p["service"])} en el nodo {say(p["node"])}: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió recargar el servicio {say(p["service"])} en el nodo {say(p["node"])}'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo recargar el servicio {say(p["service"])} en el nodo {say(p["node"])}: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la suscripción del nodo {say(p["node"])}'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la suscripción del nodo {say(p["node"])}: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)} refrescó la suscripción del nodo {say(p["node"])}'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo refrescar la suscripción del nodo {say(p["node"])}: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la suscripción del nodo {say(p["node"])}'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la suscripción del nodo {say(p["node"])}: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó la suscripción del nodo {say(p["node"])}'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar la suscripción del nodo {say(p["node"])}: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió refrescar el índice de paquetes del nodo {say(p["node"])}'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo refrescar el índice de paquetes del nodo {say(p["node"])}: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el repositorio de paquetes {say(p["index"])} de {say(p["path"])} en el nodo {say(p["node"])}'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el repositorio de paquetes {say(p["index"])} de {say(p["path"])} en el nodo {say(p["node"])}: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)} agregó el repositorio de paquetes {say(p["handle"])} en el nodo {say(p["node"])}'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo agregar el repositorio de paquetes {say(p["handle"])} en el nodo {say(p["node"])}: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)} activó el repositorio de paquetes {say(p["index"])} de {say(p["path"])} en el nodo {say(p["node"])}'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo activar el repositorio de paquetes {say(p["index"])} de {say(p["path"])} en el nodo {say(p["node"])}: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)} desactivó el repositorio de paquetes {say(p["index"])} de {say(p["path"])} en el nodo {say(p["node"])}'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo desactivar el repositorio de paquetes {say(p["index"])} de {say(p["path"])} en el nodo {say(p["node"])}: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la configuración del nodo {say(p["node"])}'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la configuración del nodo {say(p["node"])}: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)} reinició el nodo {say(p["node"])}'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reiniciar el nodo {say(p["node"])}: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)} ejecutó una lista de llamadas en el nodo {say(p["node"])}'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo ejecutar una lista de llamadas en el nodo {say(p["node"])}: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió despertar el nodo {say(p["node"])}'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo despertar el nodo {say(p["node"])}: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el informe del nodo {say(p["node"])}'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el informe del nodo {say(p["node"])}: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)} apagó el nodo {say(p["node"])}'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo apagar el nodo {say(p["node"])}: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el syslog del nodo {say(p["node"])}'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el syslog del nodo {say(p["node"])}: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el journal del nodo {say(p["node"])}'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el journal del nodo {say(p["node"])}: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)} revirtió los cambios de la configuración de red en el nodo {say(p["node"])}'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo revertir los cambios de la configuración de red en el nodo {say(p["node"])}: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió aplicar la configuración de red en el nodo {say(p["node"])}'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo aplicar la configuración de red en el nodo {say(p["node"])}: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la interfaz de red {say(p["iface"])} en el nodo {say(p["node"])}'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la interfaz de red {say(p["iface"])} en el nodo {say(p["node"])}: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la interfaz de red {say(p["iface"])} en el nodo {say(p["node"])}'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la interfaz de red {say(p["iface"])} en el nodo {say(p["node"])}: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la interfaz de red {say(p["iface"])} en el nodo {say(p["node"])}'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la interfaz de red {say(p["iface"])} en el nodo {say(p["node"])}: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó los servidores de nombres en el nodo {say(p["node"])}'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar los servidores de nombres en el nodo {say(p["node"])}: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la zona horaria en el nodo {say(p["node"])}'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la zona horaria en el nodo {say(p["node"])}: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el archivo hosts en el nodo {say(p["node"])}'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el archivo hosts en el nodo {say(p["node"])}: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)} paró la tarea {say(p["upid"])}'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo parar la tarea {say(p["upid"])}: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el registro de la tarea {say(p["upid"])}'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el registro de la tarea {say(p["upid"])}: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)} inició la tarea {say(p["kind"])} para {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} en el nodo {say(p["node"])}'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)} finalizó la tarea {say(p["kind"])} para {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} en el nodo {say(p["node"])}'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo finalizar la tarea {say(p["kind"])} para {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} en el nodo {say(p["node"])}: {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        f = form(p["warnings"])
        if f == 0:
            return f'{who(r)} finalizó la tarea {say(p["kind"])} para {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} en el nodo {say(p["node"])} con {number(p["warnings"])} advertencia'
        return f'{who(r)} finalizó la tarea {say(p["kind"])} para {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} en el nodo {say(p["node"])} con {number(p["warnings"])} advertencias'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo llevar a término la tarea {say(p["kind"])} para {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]} en el nodo {say(p["node"])}: {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)} inició el trabajo programado {say(p["id"])} en el nodo {say(r["node"])}'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar el trabajo programado {say(p["id"])} en el nodo {say(r["node"])}: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)} obtuvo un ticket para una consola VNC del guest {say(p["vmid"])}'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo obtener un ticket para una consola VNC del guest {say(p["vmid"])}: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)} obtuvo un ticket para una consola de texto del guest {say(p["vmid"])}'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo obtener un ticket para una consola de texto del guest {say(p["vmid"])}: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)} obtuvo un ticket para una consola SPICE del guest {say(p["vmid"])}'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo obtener un ticket para una consola SPICE del guest {say(p["vmid"])}: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)} envió pulsaciones de teclas a la VM {say(p["vmid"])}'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo enviar pulsaciones de teclas a la VM {say(p["vmid"])}: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)} estableció conexión con una consola del guest {say(p["vmid"])}'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo establecer conexión con una consola del guest {say(p["vmid"])}: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)} abrió una consola del guest {say(p["vmid"])}'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo abrir una consola del guest {say(p["vmid"])}: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} tuvo abierta una consola del guest {say(p["vmid"])} durante {number(p["duration"])} segundo'
        return f'{who(r)} tuvo abierta una consola del guest {say(p["vmid"])} durante {number(p["duration"])} segundos'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)} obtuvo un ticket para una shell VNC del nodo {say(p["node"])}'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo obtener un ticket para una shell VNC del nodo {say(p["node"])}: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)} obtuvo un ticket para una shell de texto del nodo {say(p["node"])}'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo obtener un ticket para una shell de texto del nodo {say(p["node"])}: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)} obtuvo un ticket para una shell SPICE del nodo {say(p["node"])}'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo obtener un ticket para una shell SPICE del nodo {say(p["node"])}: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)} estableció conexión con una consola del nodo {say(p["node"])}'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo establecer conexión con una consola del nodo {say(p["node"])}: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)} obtuvo un ticket para una shell de actualización del nodo {say(p["node"])}'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo obtener un ticket para una shell de actualización del nodo {say(p["node"])}: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)} obtuvo un ticket para una shell de instalación de Ceph del nodo {say(p["node"])}'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo obtener un ticket para una shell de instalación de Ceph del nodo {say(p["node"])}: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)} abrió una consola del nodo {say(p["node"])}'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo abrir una consola del nodo {say(p["node"])}: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} tuvo abierta una consola del nodo {say(p["node"])} durante {number(p["duration"])} segundo'
        return f'{who(r)} tuvo abierta una consola del nodo {say(p["node"])} durante {number(p["duration"])} segundos'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)} abrió una shell de root en el nodo {say(p["node"])}'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo abrir una shell de root en el nodo {say(p["node"])}: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'{who(r)} tuvo abierta una shell de root en el nodo {say(p["node"])} durante {number(p["duration"])} segundo'
        return f'{who(r)} tuvo abierta una shell de root en el nodo {say(p["node"])} durante {number(p["duration"])} segundos'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear la VM {say(p["vmid"])}'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la VM {say(p["vmid"])}: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir la VM {say(p["vmid"])}'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir la VM {say(p["vmid"])}: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la VM {say(p["vmid"])}'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la VM {say(p["vmid"])}: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió restaurar la VM {say(p["vmid"])} desde {say(p["archive"])}'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo restaurar la VM {say(p["vmid"])} desde {say(p["archive"])}: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)} regeneró los datos de cloud-init de la VM {say(p["vmid"])}'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo regenerar los datos de cloud-init de la VM {say(p["vmid"])}: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió iniciar la VM {say(p["vmid"])}'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar la VM {say(p["vmid"])}: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió parar la VM {say(p["vmid"])}'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo parar la VM {say(p["vmid"])}: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió resetear la VM {say(p["vmid"])}'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo resetear la VM {say(p["vmid"])}: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió apagar la VM {say(p["vmid"])}'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo apagar la VM {say(p["vmid"])}: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió reiniciar la VM {say(p["vmid"])}'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reiniciar la VM {say(p["vmid"])}: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió pausar la VM {say(p["vmid"])}'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo pausar la VM {say(p["vmid"])}: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió reanudar la VM {say(p["vmid"])}'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reanudar la VM {say(p["vmid"])}: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió clonar la VM {say(p["vmid"])} como VM {say(p["newid"])}'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo clonar la VM {say(p["vmid"])} como VM {say(p["newid"])}: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió migrar la VM {say(p["vmid"])} al nodo {say(p["target"])}'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo migrar la VM {say(p["vmid"])} al nodo {say(p["target"])}: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió migrar la VM {say(p["vmid"])} a otro clúster'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo migrar la VM {say(p["vmid"])} a otro clúster: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)} envió un comando al monitor de la VM {say(p["vmid"])}'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo enviar un comando al monitor de la VM {say(p["vmid"])}: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió convertir la VM {say(p["vmid"])} en plantilla'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo convertir la VM {say(p["vmid"])} en plantilla: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió recibir la VM {say(p["vmid"])}'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo recibir la VM {say(p["vmid"])}: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)} inició el servidor de estado de la VM {say(p["vmid"])}'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar el servidor de estado de la VM {say(p["vmid"])}: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)} abrió el túnel de migración de la VM {say(p["vmid"])}'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo abrir el túnel de migración de la VM {say(p["vmid"])}: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó los datos de cloud-init de la VM {say(p["vmid"])}'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar los datos de cloud-init de la VM {say(p["vmid"])}: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)} revirtió cambios pendientes de la VM {say(p["vmid"])}'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo revertir cambios pendientes de la VM {say(p["vmid"])}: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió hibernar la VM {say(p["vmid"])}'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo hibernar la VM {say(p["vmid"])}: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)} paró el servidor de estado de la VM {say(p["vmid"])}'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo parar el servidor de estado de la VM {say(p["vmid"])}: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el contenedor {say(p["vmid"])}'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el contenedor {say(p["vmid"])}: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir el contenedor {say(p["vmid"])}'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el contenedor {say(p["vmid"])}: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el contenedor {say(p["vmid"])}'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el contenedor {say(p["vmid"])}: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió iniciar el contenedor {say(p["vmid"])}'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar el contenedor {say(p["vmid"])}: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió parar el contenedor {say(p["vmid"])}'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo parar el contenedor {say(p["vmid"])}: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió apagar el contenedor {say(p["vmid"])}'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo apagar el contenedor {say(p["vmid"])}: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió pausar el contenedor {say(p["vmid"])}'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo pausar el contenedor {say(p["vmid"])}: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió reanudar el contenedor {say(p["vmid"])}'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reanudar el contenedor {say(p["vmid"])}: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió reiniciar el contenedor {say(p["vmid"])}'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reiniciar el contenedor {say(p["vmid"])}: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió migrar el contenedor {say(p["vmid"])} a otro clúster'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo migrar el contenedor {say(p["vmid"])} a otro clúster: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió migrar el contenedor {say(p["vmid"])} al nodo {say(p["target"])}'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo migrar el contenedor {say(p["vmid"])} al nodo {say(p["target"])}: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)} convirtió el contenedor {say(p["vmid"])} en plantilla'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo convertir el contenedor {say(p["vmid"])} en plantilla: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió clonar el contenedor {say(p["vmid"])} como contenedor {say(p["newid"])}'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo clonar el contenedor {say(p["vmid"])} como contenedor {say(p["newid"])}: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió recibir el contenedor {say(p["vmid"])}'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo recibir el contenedor {say(p["vmid"])}: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)} abrió el túnel de migración del contenedor {say(p["vmid"])}'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo abrir el túnel de migración del contenedor {say(p["vmid"])}: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió restaurar el contenedor {say(p["vmid"])} desde {say(p["ostemplate"])}'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo restaurar el contenedor {say(p["vmid"])} desde {say(p["ostemplate"])}: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)} revirtió cambios pendientes del contenedor {say(p["vmid"])}'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo revertir cambios pendientes del contenedor {say(p["vmid"])}: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el snapshot {say(p["snapname"])} de la VM {say(p["vmid"])}'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el snapshot {say(p["snapname"])} de la VM {say(p["vmid"])}: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió eliminar el snapshot {say(p["snapname"])} de la VM {say(p["vmid"])}'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el snapshot {say(p["snapname"])} de la VM {say(p["vmid"])}: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el snapshot {say(p["snapname"])} de la VM {say(p["vmid"])}'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el snapshot {say(p["snapname"])} de la VM {say(p["vmid"])}: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió revertir la VM {say(p["vmid"])} al snapshot {say(p["snapname"])}'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo revertir la VM {say(p["vmid"])} al snapshot {say(p["snapname"])}: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el snapshot {say(p["snapname"])} de la VM {say(p["vmid"])}'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el snapshot {say(p["snapname"])} de la VM {say(p["vmid"])}: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)} desconectó el disco {say(p["idlist"])} de la VM {say(p["vmid"])}'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo desconectar el disco {say(p["idlist"])} de la VM {say(p["vmid"])}: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió mover el disco {say(p["disk"])} de la VM {say(p["vmid"])} (almacenamiento de destino: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo mover el disco {say(p["disk"])} de la VM {say(p["vmid"])} (almacenamiento de destino: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}): {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió cambiar el tamaño del disco {say(p["disk"])} de la VM {say(p["vmid"])}'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo cambiar el tamaño del disco {say(p["disk"])} de la VM {say(p["vmid"])}: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)} destruyó el disco {say(p["idlist"])} de la VM {say(p["vmid"])}'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el disco {say(p["idlist"])} de la VM {say(p["vmid"])}: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió reasignar el disco {say(p["disk"])} de la VM {say(p["vmid"])} a la VM {say(p["target-vmid"])}'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reasignar el disco {say(p["disk"])} de la VM {say(p["vmid"])} a la VM {say(p["target-vmid"])}: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el snapshot {say(p["snapname"])} del contenedor {say(p["vmid"])}'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el snapshot {say(p["snapname"])} del contenedor {say(p["vmid"])}: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió eliminar el snapshot {say(p["snapname"])} del contenedor {say(p["vmid"])}'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el snapshot {say(p["snapname"])} del contenedor {say(p["vmid"])}: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió revertir el contenedor {say(p["vmid"])} al snapshot {say(p["snapname"])}'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo revertir el contenedor {say(p["vmid"])} al snapshot {say(p["snapname"])}: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el snapshot {say(p["snapname"])} del contenedor {say(p["vmid"])}'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el snapshot {say(p["snapname"])} del contenedor {say(p["vmid"])}: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió cambiar el tamaño del disco {say(p["disk"])} del contenedor {say(p["vmid"])}'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo cambiar el tamaño del disco {say(p["disk"])} del contenedor {say(p["vmid"])}: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió mover el disco {say(p["volume"])} del contenedor {say(p["vmid"])} (almacenamiento de destino: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo mover el disco {say(p["volume"])} del contenedor {say(p["vmid"])} (almacenamiento de destino: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}): {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió reasignar el disco {say(p["volume"])} del contenedor {say(p["vmid"])} al contenedor {say(p["target-vmid"])}'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reasignar el disco {say(p["volume"])} del contenedor {say(p["vmid"])} al contenedor {say(p["target-vmid"])}: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)} dio el comando «{label("enum/guest-agent.send-command.command/", p["command"])}» al agente del guest de la VM {say(p["vmid"])}'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo dar el comando «{label("enum/guest-agent.send-command.command/", p["command"])}» al agente del guest de la VM {say(p["vmid"])}: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)} congeló los sistemas de archivos de la VM {say(p["vmid"])}'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo congelar los sistemas de archivos de la VM {say(p["vmid"])}: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el estado de congelación de la VM {say(p["vmid"])}'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el estado de congelación de la VM {say(p["vmid"])}: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)} descongeló los sistemas de archivos de la VM {say(p["vmid"])}'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo descongelar los sistemas de archivos de la VM {say(p["vmid"])}: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)} hizo trim de los sistemas de archivos de la VM {say(p["vmid"])}'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo hacer trim de los sistemas de archivos de la VM {say(p["vmid"])}: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)} hizo ping al agente del guest de la VM {say(p["vmid"])}'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo hacer ping al agente del guest de la VM {say(p["vmid"])}: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió al agente del guest que apagara la VM {say(p["vmid"])}'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo pedir al agente del guest que apagara la VM {say(p["vmid"])}: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió al agente del guest que suspendiera al disco la VM {say(p["vmid"])}'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo pedir al agente del guest que suspendiera al disco la VM {say(p["vmid"])}: {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió al agente del guest que suspendiera a la memoria y al disco la VM {say(p["vmid"])}'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo pedir al agente del guest que suspendiera a la memoria y al disco la VM {say(p["vmid"])}: {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió al agente del guest que suspendiera a la memoria la VM {say(p["vmid"])}'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo pedir al agente del guest que suspendiera a la memoria la VM {say(p["vmid"])}: {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)} estableció la contraseña del usuario {say(p["username"])} en la VM {say(p["vmid"])}'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo establecer la contraseña del usuario {say(p["username"])} en la VM {say(p["vmid"])}: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)} ejecutó un programa en la VM {say(p["vmid"])}'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo ejecutar un programa en la VM {say(p["vmid"])}: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)} escribió el archivo {say(p["file"])} en la VM {say(p["vmid"])}'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo escribir el archivo {say(p["file"])} en la VM {say(p["vmid"])}: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)} leyó el archivo {say(p["file"])} en la VM {say(p["vmid"])}'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo leer el archivo {say(p["file"])} en la VM {say(p["vmid"])}: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el resultado del proceso {say(p["pid"])} en la VM {say(p["vmid"])}'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el resultado del proceso {say(p["pid"])} en la VM {say(p["vmid"])}: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió iniciar guests del clúster'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar guests del clúster: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió apagar guests del clúster'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo apagar guests del clúster: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió pausar guests del clúster'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo pausar guests del clúster: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió migrar guests del clúster al nodo {say(p["target"])}'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo migrar guests del clúster al nodo {say(p["target"])}: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió iniciar guests en el nodo {say(p["node"])}'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar guests en el nodo {say(p["node"])}: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió apagar guests en el nodo {say(p["node"])}'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo apagar guests en el nodo {say(p["node"])}: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió pausar guests en el nodo {say(p["node"])}'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo pausar guests en el nodo {say(p["node"])}: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió migrar guests del nodo {say(p["node"])} al nodo {say(p["target"])}'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo migrar guests del nodo {say(p["node"])} al nodo {say(p["target"])}: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)} reservó el volumen {say(p["filename"])} en el almacenamiento {say(p["storage"])}'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reservar el volumen {say(p["filename"])} en el almacenamiento {say(p["storage"])}: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió eliminar el volumen {say(p["volume"])} en el almacenamiento {say(p["storage"])}'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el volumen {say(p["volume"])} en el almacenamiento {say(p["storage"])}: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió copiar el volumen {say(p["volume"])} en el almacenamiento {say(p["storage"])}'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo copiar el volumen {say(p["volume"])} en el almacenamiento {say(p["storage"])}: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el volumen {say(p["volume"])} en el almacenamiento {say(p["storage"])}'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el volumen {say(p["volume"])} en el almacenamiento {say(p["storage"])}: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió subir el archivo {say(p["filename"])} al almacenamiento {say(p["storage"])}'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo subir el archivo {say(p["filename"])} al almacenamiento {say(p["storage"])}: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió descargar el archivo {say(p["filename"])} al almacenamiento {say(p["storage"])}'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo descargar el archivo {say(p["filename"])} al almacenamiento {say(p["storage"])}: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió obtener la imagen {say(p["reference"])} para el almacenamiento {say(p["storage"])}'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo obtener la imagen {say(p["reference"])} para el almacenamiento {say(p["storage"])}: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió descargar la plantilla {say(p["template"])} al almacenamiento {say(p["storage"])}'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo descargar la plantilla {say(p["template"])} al almacenamiento {say(p["storage"])}: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)} protegió el volumen {say(p["volume"])} en el almacenamiento {say(p["storage"])}'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo proteger el volumen {say(p["volume"])} en el almacenamiento {say(p["storage"])}: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)} desprotegió el volumen {say(p["volume"])} en el almacenamiento {say(p["storage"])}'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo desproteger el volumen {say(p["volume"])} en el almacenamiento {say(p["storage"])}: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el almacenamiento {say(p["storage"])}'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el almacenamiento {say(p["storage"])}: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el almacenamiento {say(p["storage"])}'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el almacenamiento {say(p["storage"])}: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el almacenamiento {say(p["storage"])}'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el almacenamiento {say(p["storage"])}: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso el almacenamiento {say(p["storage"])} en estado «activado»'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner el almacenamiento {say(p["storage"])} en estado «activado»: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso el almacenamiento {say(p["storage"])} en estado «desactivado»'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner el almacenamiento {say(p["storage"])} en estado «desactivado»: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los recursos compartidos del servidor CIFS {say(p["server"])}'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los recursos compartidos del servidor CIFS {say(p["server"])}: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los almacenes de datos del servidor de respaldos {say(p["server"])}'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los almacenes de datos del servidor de respaldos {say(p["server"])}: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó las exportaciones del servidor NFS {say(p["server"])}'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar las exportaciones del servidor NFS {say(p["server"])}: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los targets del portal iSCSI {say(p["portal"])}'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los targets del portal iSCSI {say(p["portal"])}: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)} inspeccionó una URL desde el nodo {say(p["node"])}'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo inspeccionar una URL desde el nodo {say(p["node"])}: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó las etiquetas del repositorio OCI {say(p["reference"])}'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar las etiquetas del repositorio OCI {say(p["reference"])}: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el trabajo de respaldo {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el trabajo de respaldo {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el trabajo de respaldo {say(p["id"])}'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el trabajo de respaldo {say(p["id"])}: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el trabajo de respaldo {say(p["id"])}'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el trabajo de respaldo {say(p["id"])}: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso el trabajo de respaldo {say(p["id"])} en estado «activado»'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner el trabajo de respaldo {say(p["id"])} en estado «activado»: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso el trabajo de respaldo {say(p["id"])} en estado «desactivado»'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner el trabajo de respaldo {say(p["id"])} en estado «desactivado»: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear respaldos en el nodo {say(p["node"])} (guests: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear respaldos en el nodo {say(p["node"])} (guests: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}): {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió podar respaldos en el almacenamiento {say(p["storage"])}'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo podar respaldos en el almacenamiento {say(p["storage"])}: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó la configuración del respaldo {say(p["volume"])}'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar la configuración del respaldo {say(p["volume"])}: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los archivos del respaldo {say(p["volume"])} en el almacenamiento {say(p["storage"])}'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los archivos del respaldo {say(p["volume"])} en el almacenamiento {say(p["storage"])}: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)} descargó archivos del respaldo {say(p["volume"])} en el almacenamiento {say(p["storage"])}'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo descargar archivos del respaldo {say(p["volume"])} en el almacenamiento {say(p["storage"])}: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)} paró los respaldos en marcha en el nodo {say(p["node"])}'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo parar los respaldos en marcha en el nodo {say(p["node"])}: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el trabajo de replicación {say(p["id"])}'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el trabajo de replicación {say(p["id"])}: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió eliminar el trabajo de replicación {say(p["id"])}'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el trabajo de replicación {say(p["id"])}: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el trabajo de replicación {say(p["id"])}'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el trabajo de replicación {say(p["id"])}: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió ejecutar el trabajo de replicación {say(p["id"])} en el nodo {say(p["node"])}'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo ejecutar el trabajo de replicación {say(p["id"])} en el nodo {say(p["node"])}: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el grupo de volúmenes LVM {say(p["name"])} en el nodo {say(p["node"])}'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el grupo de volúmenes LVM {say(p["name"])} en el nodo {say(p["node"])}: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir el grupo de volúmenes LVM {say(p["name"])} en el nodo {say(p["node"])}'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el grupo de volúmenes LVM {say(p["name"])} en el nodo {say(p["node"])}: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el conjunto LVM thin {say(p["name"])} en el nodo {say(p["node"])}'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el conjunto LVM thin {say(p["name"])} en el nodo {say(p["node"])}: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir el conjunto LVM thin {say(p["name"])} en el nodo {say(p["node"])}'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el conjunto LVM thin {say(p["name"])} en el nodo {say(p["node"])}: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el sistema de archivos {say(p["name"])} en el nodo {say(p["node"])}'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el sistema de archivos {say(p["name"])} en el nodo {say(p["node"])}: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir el sistema de archivos {say(p["name"])} en el nodo {say(p["node"])}'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el sistema de archivos {say(p["name"])} en el nodo {say(p["node"])}: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el conjunto ZFS {say(p["name"])} en el nodo {say(p["node"])}'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el conjunto ZFS {say(p["name"])} en el nodo {say(p["node"])}: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir el conjunto ZFS {say(p["name"])} en el nodo {say(p["node"])}'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el conjunto ZFS {say(p["name"])} en el nodo {say(p["node"])}: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió inicializar el disco {say(p["disk"])} en el nodo {say(p["node"])}'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo inicializar el disco {say(p["disk"])} en el nodo {say(p["node"])}: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió borrar los datos del disco {say(p["disk"])} en el nodo {say(p["node"])}'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo borrar los datos del disco {say(p["disk"])} en el nodo {say(p["node"])}: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el grupo de seguridad {say(p["group"])}'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el grupo de seguridad {say(p["group"])}: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el grupo de seguridad {say(p["group"])}'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el grupo de seguridad {say(p["group"])}: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)} renombró el grupo de seguridad {say(p["rename"])} a {say(p["group"])}'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo renombrar el grupo de seguridad {say(p["rename"])} a {say(p["group"])}: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la regla de cortafuego ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del clúster'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la regla de cortafuego ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del clúster: {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la regla de cortafuego del clúster en la posición {say(p["pos"])}'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la regla de cortafuego del clúster en la posición {say(p["pos"])}: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la regla de cortafuego del clúster en la posición {say(p["pos"])}'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la regla de cortafuego del clúster en la posición {say(p["pos"])}: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)} movió la regla de cortafuego del clúster desde la posición {say(p["pos"])}'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo mover la regla de cortafuego del clúster desde la posición {say(p["pos"])}: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso en estado «activado» la regla de cortafuego del clúster en la posición {say(p["pos"])}'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner en estado «activado» la regla de cortafuego del clúster en la posición {say(p["pos"])}: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso en estado «desactivado» la regla de cortafuego del clúster en la posición {say(p["pos"])}'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner en estado «desactivado» la regla de cortafuego del clúster en la posición {say(p["pos"])}: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el IPSet {say(p["name"])}'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el IPSet {say(p["name"])}: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el IPSet {say(p["name"])}'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el IPSet {say(p["name"])}: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)} renombró el IPSet {say(p["rename"])} a {say(p["name"])}'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo renombrar el IPSet {say(p["rename"])} a {say(p["name"])}: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la entrada {say(p["cidr"])} del IPSet {say(p["name"])}'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la entrada {say(p["cidr"])} del IPSet {say(p["name"])}: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la entrada {say(p["cidr"])} del IPSet {say(p["name"])}'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la entrada {say(p["cidr"])} del IPSet {say(p["name"])}: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la entrada {say(p["cidr"])} del IPSet {say(p["name"])}'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la entrada {say(p["cidr"])} del IPSet {say(p["name"])}: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el alias de cortafuego {say(p["name"])}'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el alias de cortafuego {say(p["name"])}: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el alias de cortafuego {say(p["name"])}'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el alias de cortafuego {say(p["name"])}: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el alias de cortafuego {say(p["name"])}'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el alias de cortafuego {say(p["name"])}: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)} renombró el alias de cortafuego {say(p["name"])} a {say(p["rename"])}'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo renombrar el alias de cortafuego {say(p["name"])} a {say(p["rename"])}: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó las opciones de cortafuego del clúster'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar las opciones de cortafuego del clúster: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)} activó el cortafuego del clúster'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo activar el cortafuego del clúster: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)} desactivó el cortafuego del clúster'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo desactivar el cortafuego del clúster: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el registro de cortafuego en el nodo {say(p["node"])}'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el registro de cortafuego en el nodo {say(p["node"])}: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la regla de cortafuego ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) en el nodo {say(p["node"])}'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la regla de cortafuego ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) en el nodo {say(p["node"])}: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la regla de cortafuego en la posición {say(p["pos"])} en el nodo {say(p["node"])}'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la regla de cortafuego en la posición {say(p["pos"])} en el nodo {say(p["node"])}: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la regla de cortafuego en la posición {say(p["pos"])} en el nodo {say(p["node"])}'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la regla de cortafuego en la posición {say(p["pos"])} en el nodo {say(p["node"])}: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)} movió la regla de cortafuego desde la posición {say(p["pos"])} en el nodo {say(p["node"])}'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo mover la regla de cortafuego desde la posición {say(p["pos"])} en el nodo {say(p["node"])}: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso en estado «activado» la regla de cortafuego en la posición {say(p["pos"])} en el nodo {say(p["node"])}'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner en estado «activado» la regla de cortafuego en la posición {say(p["pos"])} en el nodo {say(p["node"])}: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso en estado «desactivado» la regla de cortafuego en la posición {say(p["pos"])} en el nodo {say(p["node"])}'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner en estado «desactivado» la regla de cortafuego en la posición {say(p["pos"])} en el nodo {say(p["node"])}: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la regla de cortafuego ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del guest {say(p["vmid"])}'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la regla de cortafuego ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del guest {say(p["vmid"])}: {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la regla de cortafuego del guest {say(p["vmid"])} en la posición {say(p["pos"])}'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la regla de cortafuego del guest {say(p["vmid"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la regla de cortafuego del guest {say(p["vmid"])} en la posición {say(p["pos"])}'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la regla de cortafuego del guest {say(p["vmid"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)} movió la regla de cortafuego del guest {say(p["vmid"])} desde la posición {say(p["pos"])}'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo mover la regla de cortafuego del guest {say(p["vmid"])} desde la posición {say(p["pos"])}: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso en estado «activado» la regla de cortafuego del guest {say(p["vmid"])} en la posición {say(p["pos"])}'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner en estado «activado» la regla de cortafuego del guest {say(p["vmid"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso en estado «desactivado» la regla de cortafuego del guest {say(p["vmid"])} en la posición {say(p["pos"])}'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner en estado «desactivado» la regla de cortafuego del guest {say(p["vmid"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la regla de cortafuego ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del grupo de seguridad {say(p["group"])}'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la regla de cortafuego ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) del grupo de seguridad {say(p["group"])}: {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la regla de cortafuego del grupo de seguridad {say(p["group"])} en la posición {say(p["pos"])}'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la regla de cortafuego del grupo de seguridad {say(p["group"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la regla de cortafuego del grupo de seguridad {say(p["group"])} en la posición {say(p["pos"])}'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la regla de cortafuego del grupo de seguridad {say(p["group"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)} movió la regla de cortafuego del grupo de seguridad {say(p["group"])} desde la posición {say(p["pos"])}'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo mover la regla de cortafuego del grupo de seguridad {say(p["group"])} desde la posición {say(p["pos"])}: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso en estado «activado» la regla de cortafuego del grupo de seguridad {say(p["group"])} en la posición {say(p["pos"])}'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner en estado «activado» la regla de cortafuego del grupo de seguridad {say(p["group"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso en estado «desactivado» la regla de cortafuego del grupo de seguridad {say(p["group"])} en la posición {say(p["pos"])}'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner en estado «desactivado» la regla de cortafuego del grupo de seguridad {say(p["group"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la regla de cortafuego ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) de la VNet {say(p["vnet"])}'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la regla de cortafuego ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) de la VNet {say(p["vnet"])}: {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la regla de cortafuego de la VNet {say(p["vnet"])} en la posición {say(p["pos"])}'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la regla de cortafuego de la VNet {say(p["vnet"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la regla de cortafuego de la VNet {say(p["vnet"])} en la posición {say(p["pos"])}'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la regla de cortafuego de la VNet {say(p["vnet"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)} movió la regla de cortafuego de la VNet {say(p["vnet"])} desde la posición {say(p["pos"])}'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo mover la regla de cortafuego de la VNet {say(p["vnet"])} desde la posición {say(p["pos"])}: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso en estado «activado» la regla de cortafuego de la VNet {say(p["vnet"])} en la posición {say(p["pos"])}'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner en estado «activado» la regla de cortafuego de la VNet {say(p["vnet"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso en estado «desactivado» la regla de cortafuego de la VNet {say(p["vnet"])} en la posición {say(p["pos"])}'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner en estado «desactivado» la regla de cortafuego de la VNet {say(p["vnet"])} en la posición {say(p["pos"])}: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el IPSet {say(p["name"])} del guest {say(p["vmid"])}'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el IPSet {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el IPSet {say(p["name"])} del guest {say(p["vmid"])}'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el IPSet {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)} renombró el IPSet {say(p["rename"])} del guest {say(p["vmid"])} a {say(p["name"])}'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo renombrar el IPSet {say(p["rename"])} del guest {say(p["vmid"])} a {say(p["name"])}: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la entrada {say(p["cidr"])} del IPSet {say(p["name"])} del guest {say(p["vmid"])}'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la entrada {say(p["cidr"])} del IPSet {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la entrada {say(p["cidr"])} del IPSet {say(p["name"])} del guest {say(p["vmid"])}'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la entrada {say(p["cidr"])} del IPSet {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la entrada {say(p["cidr"])} del IPSet {say(p["name"])} del guest {say(p["vmid"])}'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la entrada {say(p["cidr"])} del IPSet {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el alias de cortafuego {say(p["name"])} del guest {say(p["vmid"])}'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el alias de cortafuego {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el alias de cortafuego {say(p["name"])} del guest {say(p["vmid"])}'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el alias de cortafuego {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el alias de cortafuego {say(p["name"])} del guest {say(p["vmid"])}'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el alias de cortafuego {say(p["name"])} del guest {say(p["vmid"])}: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)} renombró el alias de cortafuego {say(p["name"])} del guest {say(p["vmid"])} a {say(p["rename"])}'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo renombrar el alias de cortafuego {say(p["name"])} del guest {say(p["vmid"])} a {say(p["rename"])}: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó las opciones de cortafuego en el nodo {say(p["node"])}'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar las opciones de cortafuego en el nodo {say(p["node"])}: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)} activó el cortafuego en el nodo {say(p["node"])}'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo activar el cortafuego en el nodo {say(p["node"])}: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)} desactivó el cortafuego en el nodo {say(p["node"])}'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo desactivar el cortafuego en el nodo {say(p["node"])}: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó las opciones de cortafuego del guest {say(p["vmid"])}'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar las opciones de cortafuego del guest {say(p["vmid"])}: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)} activó el cortafuego del guest {say(p["vmid"])}'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo activar el cortafuego del guest {say(p["vmid"])}: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)} desactivó el cortafuego del guest {say(p["vmid"])}'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo desactivar el cortafuego del guest {say(p["vmid"])}: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó las opciones de cortafuego de la VNet {say(p["vnet"])}'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar las opciones de cortafuego de la VNet {say(p["vnet"])}: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)} activó el cortafuego de la VNet {say(p["vnet"])}'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo activar el cortafuego de la VNet {say(p["vnet"])}: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)} desactivó el cortafuego de la VNet {say(p["vnet"])}'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo desactivar el cortafuego de la VNet {say(p["vnet"])}: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el registro de cortafuego del guest {say(p["vmid"])}'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el registro de cortafuego del guest {say(p["vmid"])}: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió aplicar la configuración SDN'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo aplicar la configuración SDN: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)} revirtió los cambios de la configuración SDN'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo revertir los cambios de la configuración SDN: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la VNet SDN {say(p["vnet"])}'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la VNet SDN {say(p["vnet"])}'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la VNet SDN {say(p["vnet"])}'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la VNet SDN {say(p["vnet"])}: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la subred SDN {say(p["subnet"])} de la VNet {say(p["vnet"])}'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la subred SDN {say(p["subnet"])} de la VNet {say(p["vnet"])}: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la subred SDN {say(p["subnet"])} de la VNet {say(p["vnet"])}'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la subred SDN {say(p["subnet"])} de la VNet {say(p["vnet"])}: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la subred SDN {say(p["subnet"])} de la VNet {say(p["vnet"])}'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la subred SDN {say(p["subnet"])} de la VNet {say(p["vnet"])}: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el mapeo de IP de SDN {say(p["ip"])} de la VNet {say(p["vnet"])}'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el mapeo de IP de SDN {say(p["ip"])} de la VNet {say(p["vnet"])}: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el mapeo de IP de SDN {say(p["ip"])} de la VNet {say(p["vnet"])}'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el mapeo de IP de SDN {say(p["ip"])} de la VNet {say(p["vnet"])}: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el mapeo de IP de SDN {say(p["ip"])} de la VNet {say(p["vnet"])}'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el mapeo de IP de SDN {say(p["ip"])} de la VNet {say(p["vnet"])}: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la zona SDN {say(p["zone"])}'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la zona SDN {say(p["zone"])}: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la zona SDN {say(p["zone"])}'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la zona SDN {say(p["zone"])}: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la zona SDN {say(p["zone"])}'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la zona SDN {say(p["zone"])}: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el controlador SDN {say(p["controller"])}'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el controlador SDN {say(p["controller"])}: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el controlador SDN {say(p["controller"])}'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el controlador SDN {say(p["controller"])}: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el controlador SDN {say(p["controller"])}'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el controlador SDN {say(p["controller"])}: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el IPAM de SDN {say(p["ipam"])}'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el IPAM de SDN {say(p["ipam"])}: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el IPAM de SDN {say(p["ipam"])}'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el IPAM de SDN {say(p["ipam"])}: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el IPAM de SDN {say(p["ipam"])}'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el IPAM de SDN {say(p["ipam"])}: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los IPAM de SDN'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los IPAM de SDN: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el IPAM de SDN {say(p["ipam"])}'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el IPAM de SDN {say(p["ipam"])}: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el servidor DNS de SDN {say(p["dns"])}'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el servidor DNS de SDN {say(p["dns"])}: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el servidor DNS de SDN {say(p["dns"])}'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el servidor DNS de SDN {say(p["dns"])}: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el servidor DNS de SDN {say(p["dns"])}'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el servidor DNS de SDN {say(p["dns"])}: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)} listó los servidores DNS de SDN'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo listar los servidores DNS de SDN: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el servidor DNS de SDN {say(p["dns"])}'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el servidor DNS de SDN {say(p["dns"])}: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el fabric SDN {say(p["id"])}'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el fabric SDN {say(p["id"])}: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el fabric SDN {say(p["id"])}'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el fabric SDN {say(p["id"])}: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el fabric SDN {say(p["id"])}'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el fabric SDN {say(p["id"])}: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el nodo de fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el nodo de fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el nodo de fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el nodo de fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el nodo de fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el nodo de fabric SDN {say(p["node_id"])} del fabric {say(p["fabric_id"])}: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)} liberó el bloqueo de SDN'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo liberar el bloqueo de SDN: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)} adquirió el bloqueo de SDN'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo adquirir el bloqueo de SDN: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)} forzó la liberación del bloqueo de SDN'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo forzar la liberación del bloqueo de SDN: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el recurso HA {say(p["sid"])}'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el recurso HA {say(p["sid"])}: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el recurso HA {say(p["sid"])}'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el recurso HA {say(p["sid"])}: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el recurso HA {say(p["sid"])}'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el recurso HA {say(p["sid"])}: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió migrar el recurso HA {say(p["sid"])} al nodo {say(p["node"])}'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo migrar el recurso HA {say(p["sid"])} al nodo {say(p["node"])}: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió reubicar el recurso HA {say(p["sid"])} en el nodo {say(p["node"])}'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reubicar el recurso HA {say(p["sid"])} en el nodo {say(p["node"])}: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió iniciar el recurso HA {say(p["sid"])}'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar el recurso HA {say(p["sid"])}: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió parar el recurso HA {say(p["sid"])}'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo parar el recurso HA {say(p["sid"])}: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)} desactivó el recurso HA {say(p["sid"])}'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo desactivar el recurso HA {say(p["sid"])}: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)} puso el recurso HA {say(p["sid"])} en estado «ignorado»'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo poner el recurso HA {say(p["sid"])} en estado «ignorado»: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el grupo HA {say(p["group"])}'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el grupo HA {say(p["group"])}: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el grupo HA {say(p["group"])}'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el grupo HA {say(p["group"])}: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el grupo HA {say(p["group"])}'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el grupo HA {say(p["group"])}: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó la regla HA {say(p["rule"])}'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear la regla HA {say(p["rule"])}: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó la regla HA {say(p["rule"])}'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar la regla HA {say(p["rule"])}: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó la regla HA {say(p["rule"])}'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar la regla HA {say(p["rule"])}: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió desarmar el gestor HA'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo desarmar el gestor HA: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió armar el gestor HA'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo armar el gestor HA: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)} aisló el nodo {say(p["target"])}'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo aislar el nodo {say(p["target"])}: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)} readmitió el nodo {say(p["target"])} tras su aislamiento'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)} comenzó el mantenimiento del nodo {say(p["target"])}'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo comenzar el mantenimiento del nodo {say(p["target"])}: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)} finalizó el mantenimiento del nodo {say(p["target"])}'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo finalizar el mantenimiento del nodo {say(p["target"])}: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)} inició el guest HA {say(p["vmid"])} en el nodo {say(p["node"])}'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar el guest HA {say(p["vmid"])} en el nodo {say(p["node"])}: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)} paró el guest HA {say(p["vmid"])} en el nodo {say(p["node"])}'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo parar el guest HA {say(p["vmid"])} en el nodo {say(p["node"])}: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)} migró el guest HA {say(p["vmid"])} desde el nodo {say(p["node"])} (nodo de destino: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo migrar el guest HA {say(p["vmid"])} desde el nodo {say(p["node"])} (nodo de destino: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)} reubicó el guest HA {say(p["vmid"])} desde el nodo {say(p["node"])} (nodo de destino: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reubicar el guest HA {say(p["vmid"])} desde el nodo {say(p["node"])} (nodo de destino: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)} recuperó el guest HA {say(p["vmid"])} del nodo {say(p["node"])} (nodo de destino: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo recuperar el guest HA {say(p["vmid"])} del nodo {say(p["node"])}: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)} dio por perdido el guest HA {say(p["vmid"])} en el nodo {say(p["node"])}: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió modificar los flags de Ceph'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar los flags de Ceph: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)} estableció el flag de Ceph {say(p["flag"])}'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo establecer el flag de Ceph {say(p["flag"])}: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)} quitó el flag de Ceph {say(p["flag"])}'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo quitar el flag de Ceph {say(p["flag"])}: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear un OSD de Ceph en el disco {say(p["dev"])} del nodo {say(p["node"])}'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear un OSD de Ceph en el disco {say(p["dev"])} del nodo {say(p["node"])}: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir el OSD de Ceph {say(p["osdid"])} en el nodo {say(p["node"])}'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el OSD de Ceph {say(p["osdid"])} en el nodo {say(p["node"])}: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)} incluyó el OSD de Ceph {say(p["osdid"])} en el nodo {say(p["node"])}'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo incluir el OSD de Ceph {say(p["osdid"])} en el nodo {say(p["node"])}: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)} excluyó el OSD de Ceph {say(p["osdid"])} en el nodo {say(p["node"])}'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo excluir el OSD de Ceph {say(p["osdid"])} en el nodo {say(p["node"])}: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió ejecutar un scrub del OSD de Ceph {say(p["osdid"])} en el nodo {say(p["node"])}'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo ejecutar un scrub del OSD de Ceph {say(p["osdid"])} en el nodo {say(p["node"])}: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir el servidor de metadatos de Ceph {say(p["name"])} en el nodo {say(p["node"])}'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el servidor de metadatos de Ceph {say(p["name"])} en el nodo {say(p["node"])}: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el servidor de metadatos de Ceph {say(p["name"])} en el nodo {say(p["node"])}'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el servidor de metadatos de Ceph {say(p["name"])} en el nodo {say(p["node"])}: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir el gestor de Ceph {say(p["id"])} en el nodo {say(p["node"])}'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el gestor de Ceph {say(p["id"])} en el nodo {say(p["node"])}: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el gestor de Ceph {say(p["id"])} en el nodo {say(p["node"])}'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el gestor de Ceph {say(p["id"])} en el nodo {say(p["node"])}: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir el monitor de Ceph {say(p["monid"])} en el nodo {say(p["node"])}'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el monitor de Ceph {say(p["monid"])} en el nodo {say(p["node"])}: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el monitor de Ceph {say(p["monid"])} en el nodo {say(p["node"])}'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el monitor de Ceph {say(p["monid"])} en el nodo {say(p["node"])}: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el sistema de archivos de Ceph {say(p["name"])}'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el sistema de archivos de Ceph {say(p["name"])}: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir el sistema de archivos de Ceph {say(p["name"])}'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el sistema de archivos de Ceph {say(p["name"])}: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el conjunto de Ceph {say(p["name"])}'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el conjunto de Ceph {say(p["name"])}: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió destruir el conjunto de Ceph {say(p["name"])}'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo destruir el conjunto de Ceph {say(p["name"])}: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió modificar el conjunto de Ceph {say(p["name"])}'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el conjunto de Ceph {say(p["name"])}: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)} configuró Ceph en el nodo {say(p["node"])}'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo configurar Ceph en el nodo {say(p["node"])}: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó la configuración de Ceph en el nodo {say(p["node"])}'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar la configuración de Ceph en el nodo {say(p["node"])}: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió reiniciar todos los daemons de Ceph de un tipo ({label("enum/ceph.service-type/", p["service-type"])})'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reiniciar todos los daemons de Ceph de un tipo ({label("enum/ceph.service-type/", p["service-type"])}): {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió parar el servicio de Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} en el nodo {say(p["node"])}'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo parar el servicio de Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} en el nodo {say(p["node"])}: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió iniciar el servicio de Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} en el nodo {say(p["node"])}'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo iniciar el servicio de Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} en el nodo {say(p["node"])}: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió reiniciar el servicio de Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} en el nodo {say(p["node"])}'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reiniciar el servicio de Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} en el nodo {say(p["node"])}: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió reiniciar todos los daemons de Ceph de un tipo ({label("enum/ceph-service.service-type/", p["service-type"])}) en el nodo {say(p["node"])}'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo reiniciar todos los daemons de Ceph de un tipo ({label("enum/ceph-service.service-type/", p["service-type"])}) en el nodo {say(p["node"])}: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el registro de Ceph en el nodo {say(p["node"])}'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el registro de Ceph en el nodo {say(p["node"])}: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó los parámetros de Ceph en el nodo {say(p["node"])}'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar los parámetros de Ceph en el nodo {say(p["node"])}: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió crear el clúster {say(p["clustername"])}'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el clúster {say(p["clustername"])}: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)} pidió la unión al clúster de {say(p["hostname"])}'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo unirse al clúster de {say(p["hostname"])}: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó la información de unión del clúster'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar la información de unión del clúster: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)} quitó el miembro {say(p["node"])} del clúster'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo quitar el miembro {say(p["node"])} del clúster: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)} agregó el miembro {say(p["node"])} al clúster'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo agregar el miembro {say(p["node"])} al clúster: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó las opciones del centro de datos'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar las opciones del centro de datos: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)} consultó el registro del clúster'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo consultar el registro del clúster: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)} perdió el quórum del clúster en el nodo {say(r["node"])}'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)} recobró el quórum del clúster en el nodo {say(r["node"])}'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)} perdió en el nodo {say(r["node"])} el contacto con el nodo {say(p["target"])}'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)} recobró en el nodo {say(r["node"])} el contacto con el nodo {say(p["target"])}'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el mapeo de directorio {say(p["id"])}'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el mapeo de directorio {say(p["id"])}: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el mapeo de directorio {say(p["id"])}'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el mapeo de directorio {say(p["id"])}: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el mapeo de directorio {say(p["id"])}'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el mapeo de directorio {say(p["id"])}: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el mapeo PCI {say(p["id"])}'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el mapeo PCI {say(p["id"])}: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el mapeo PCI {say(p["id"])}'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el mapeo PCI {say(p["id"])}: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el mapeo PCI {say(p["id"])}'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el mapeo PCI {say(p["id"])}: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el mapeo USB {say(p["id"])}'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el mapeo USB {say(p["id"])}: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el mapeo USB {say(p["id"])}'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el mapeo USB {say(p["id"])}: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el mapeo USB {say(p["id"])}'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el mapeo USB {say(p["id"])}: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el modelo de CPU {say(p["cputype"])}'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el modelo de CPU {say(p["cputype"])}: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el modelo de CPU {say(p["cputype"])}'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el modelo de CPU {say(p["cputype"])}: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el modelo de CPU {say(p["cputype"])}'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el modelo de CPU {say(p["cputype"])}: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)} eliminó el conjunto {say(p["poolid"])}'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo eliminar el conjunto {say(p["poolid"])}: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)} creó el conjunto {say(p["poolid"])}'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo crear el conjunto {say(p["poolid"])}: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)} modificó el conjunto {say(p["poolid"])}'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo modificar el conjunto {say(p["poolid"])}: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)} agregó miembros al conjunto {say(p["poolid"])} (guests: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; almacenamientos: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo agregar miembros al conjunto {say(p["poolid"])} (guests: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; almacenamientos: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)} quitó miembros del conjunto {say(p["poolid"])} (guests: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; almacenamientos: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo quitar miembros del conjunto {say(p["poolid"])} (guests: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; almacenamientos: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'{who(r)} detectó que {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} había modificado el archivo de configuración {say(p["file"])} sin una llamada a la API'

    def e270002_success(r: Record, p: Record) -> str:
        return f'{who(r)} detectó que {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} había creado el archivo de configuración {say(p["file"])} sin una llamada a la API'

    def e270003_success(r: Record, p: Record) -> str:
        return f'{who(r)} detectó que {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} había eliminado el archivo de configuración {say(p["file"])} sin una llamada a la API'

    def e270004_success(r: Record, p: Record) -> str:
        return f'{who(r)} detectó que {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]} había movido el archivo de configuración {say(p["file"])} a {say(p["target"])} sin una llamada a la API'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo leer el archivo de configuración {say(p["file"])}: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)} verificó la configuración del clúster en el nodo {say(r["node"])}'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)} no pudo verificar la configuración del clúster en el nodo {say(r["node"])}: {why(r)}'

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
