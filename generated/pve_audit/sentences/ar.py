"""Messages in العربية (ar). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='ar',
    name='العربية',
    direction='rtl',
    plural='nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);',
    categories={'zero': 0, 'one': 1, 'two': 2, 'few': 3, 'many': 4, 'other': 5},
    group=',',
    decimal='.',
    least_grouped=1,
    date=('dd', "'/", 'MM', "'/", 'y'),
    months=(),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': 'محاولة',
    'status/success': 'نجاح',
    'status/failure': 'فشل',
    'severity/info': 'معلومات',
    'severity/notice': 'ملاحظة',
    'severity/warning': 'تحذير',
    'severity/error': 'خطأ',
    'boolean/true': 'نعم',
    'boolean/false': 'لا',
    'reason/denied': 'غير مسموح',
    'reason/invalid': 'الطلب غير صالح',
    'reason/not-found': 'لا يوجد كائن كهذا',
    'reason/conflict': 'يتعارض مع الحالة الراهنة',
    'reason/unavailable': 'غير متاح',
    'reason/timeout': 'انتهت المهلة',
    'reason/cancelled': 'أُلغي',
    'reason/error': 'خطأ غير معروف',
    'heading/time': 'الوقت',
    'heading/message': 'ما حدث',
    'heading/event': 'الحدث',
    'heading/status': 'النتيجة',
    'heading/severity': 'الخطورة',
    'heading/area': 'القسم',
    'heading/action': 'الإجراء',
    'heading/object': 'الكائن',
    'heading/subject': 'القائم بالإجراء',
    'heading/source': 'المصدر',
    'heading/node': 'العقدة',
    'heading/process': 'العملية',
    'heading/request': 'الطلب',
    'heading/params': 'المعاملات',
    'heading/changes': 'التغييرات',
    'heading/error': 'الخطأ',
    'heading/sequence': 'الرقم التسلسلي',
    'heading/invalid': 'غير مطابق للتعريف',
    'heading/count': 'العدد',
    'heading/hour': 'الساعة',
    'word/unknown': 'غير معروف',
    'word/before': 'قبل',
    'word/after': 'بعد',
    'word/damaged': 'سطر تالف',
    'word/torn': 'سطر مبتور',
    'word/newer': 'كُتب بإصدار أحدث',
    'sentence/attempt': 'يوشك {subject} على تنفيذ إجراء على {kind} {object}: {action}',
    'sentence/other': 'قام {subject} بتنفيذ إجراء على {kind} {object}: {action}',
    'action/acquire': 'الحصول على القفل',
    'action/add': 'إضافة',
    'action/add-member': 'إضافة عضو',
    'action/apply': 'تطبيق',
    'action/arm': 'تفعيل',
    'action/assign-groups': 'إسناد المجموعات',
    'action/autocreate': 'إنشاء تلقائي',
    'action/batch-execute': 'تنفيذ أوامر',
    'action/browse': 'استعراض',
    'action/bulk-migrate': 'ترحيل جماعي',
    'action/bulk-restart': 'إعادة تشغيل جماعية',
    'action/bulk-shutdown': 'إيقاف تشغيل جماعي',
    'action/bulk-start': 'بدء تشغيل جماعي',
    'action/bulk-suspend': 'إيقاف مؤقت جماعي',
    'action/call': 'استدعاء',
    'action/call-unknown': 'استدعاء أسلوب غير معروف',
    'action/call-with-token': 'استدعاء برمز API',
    'action/change-password': 'تغيير كلمة المرور',
    'action/classify': 'تصنيف',
    'action/clone': 'استنساخ',
    'action/close': 'إغلاق',
    'action/confirm': 'تأكيد',
    'action/connect': 'اتصال',
    'action/convert-to-template': 'تحويل إلى قالب',
    'action/copy': 'نسخ',
    'action/crash': 'انهيار',
    'action/create': 'إنشاء',
    'action/dbus-vmstate-start': 'بدء تشغيل خادم الحالة',
    'action/dbus-vmstate-stop': 'إيقاف خادم الحالة',
    'action/deactivate': 'إلغاء تنشيط',
    'action/delete': 'حذف',
    'action/detach': 'فصل',
    'action/disable': 'تعطيل',
    'action/disarm': 'إلغاء تفعيل',
    'action/download': 'تنزيل',
    'action/download-template': 'تنزيل قالب',
    'action/edit': 'تحرير ملف يدويًا',
    'action/enable': 'تمكين',
    'action/enter-maintenance': 'بدء الصيانة',
    'action/exec': 'تنفيذ برنامج',
    'action/exec-status': 'قراءة نتيجة البرنامج',
    'action/export': 'تصدير',
    'action/fail': 'فشل',
    'action/fence': 'عزل',
    'action/file-read': 'قراءة ملف',
    'action/file-write': 'كتابة ملف',
    'action/finish': 'إكمال',
    'action/finish-sync': 'إكمال المزامنة',
    'action/force-release': 'تحرير القفل بالقوة',
    'action/fs-freeze': 'تجميد أنظمة الملفات',
    'action/fs-freeze-status': 'قراءة حالة التجميد',
    'action/fs-thaw': 'إلغاء تجميد أنظمة الملفات',
    'action/fs-trim': 'تنفيذ TRIM على أنظمة الملفات',
    'action/grant': 'منح',
    'action/hibernate': 'إسبات',
    'action/ignore': 'تجاهل',
    'action/impersonate': 'تسجيل الدخول باسم مستخدم آخر',
    'action/init': 'إعداد',
    'action/initialize-gpt': 'تهيئة',
    'action/interrupt': 'مقاطعة',
    'action/join': 'انضمام',
    'action/leave-maintenance': 'إنهاء الصيانة',
    'action/list': 'سرد',
    'action/list-tfa': 'سرد عوامل المصادقة الثانية',
    'action/load': 'تحميل',
    'action/lock': 'قفل',
    'action/lock-totp': 'قفل TOTP',
    'action/login': 'تسجيل الدخول',
    'action/login-first-factor': 'اجتياز عامل المصادقة الأول',
    'action/login-openid': 'تسجيل الدخول عبر OpenID',
    'action/login-second-factor': 'اجتياز عامل المصادقة الثاني',
    'action/logout': 'تسجيل الخروج',
    'action/lose': 'فقدان',
    'action/mark-in': 'إدخال إلى الخدمة',
    'action/mark-out': 'إخراج من الخدمة',
    'action/migrate': 'ترحيل',
    'action/migrate-in': 'تحضير للاستقبال',
    'action/migrate-in-connect': 'استقبال',
    'action/miss': 'اكتشاف غياب',
    'action/move': 'نقل',
    'action/open': 'فتح',
    'action/order': 'استصدار',
    'action/override': 'تخصيص',
    'action/ping': 'إرسال ping',
    'action/protect': 'حماية',
    'action/prune': 'تقليم',
    'action/pull': 'سحب',
    'action/query': 'استعلام',
    'action/read': 'قراءة',
    'action/read-cloudinit': 'قراءة بيانات cloud-init',
    'action/read-config': 'قراءة التكوين',
    'action/read-effective': 'قراءة الأذونات الفعلية',
    'action/read-join-info': 'قراءة معلومات الانضمام',
    'action/read-log': 'قراءة السجل',
    'action/read-report': 'قراءة التقرير',
    'action/reassign': 'إعادة إسناد',
    'action/reboot': 'إعادة تشغيل',
    'action/recover': 'استرداد',
    'action/redact': 'حجب البيانات السرية',
    'action/refresh': 'تحديث',
    'action/refuse': 'رفض',
    'action/regain': 'استعادة',
    'action/regenerate-cloudinit': 'إعادة إنشاء بيانات cloud-init',
    'action/register': 'تسجيل',
    'action/release': 'تحرير القفل',
    'action/reload': 'إعادة تحميل',
    'action/relocate': 'نقل إلى عقدة أخرى',
    'action/remote-migrate': 'ترحيل إلى كتلة أخرى',
    'action/remove': 'إزالة',
    'action/remove-member': 'إزالة عضو',
    'action/rename': 'إعادة تسمية',
    'action/renew': 'تجديد',
    'action/request-ceph-install': 'طلب تثبيت Ceph',
    'action/request-spice': 'طلب وحدة تحكم SPICE',
    'action/request-term': 'طلب وحدة تحكم نصية',
    'action/request-upgrade-shell': 'طلب صدفة الترقية',
    'action/request-vnc': 'طلب وحدة تحكم VNC',
    'action/reset': 'إعادة تعيين',
    'action/resize': 'تغيير الحجم',
    'action/restart': 'إعادة تشغيل',
    'action/restore': 'استعادة',
    'action/restore-files': 'استعادة ملفات',
    'action/resume': 'استئناف',
    'action/revert': 'تراجع',
    'action/revert-pending': 'تراجع عن التغييرات المعلقة',
    'action/revoke': 'سحب أو إبطال',
    'action/rollback': 'رجوع إلى لقطة',
    'action/rotate': 'تدوير',
    'action/run': 'تشغيل',
    'action/run-low': 'انخفاض المساحة',
    'action/scan-cifs': 'البحث عن مشاركات',
    'action/scan-iscsi': 'البحث عن أهداف iSCSI',
    'action/scan-nfs': 'البحث عن صادرات NFS',
    'action/scan-pbs': 'البحث عن مخازن بيانات',
    'action/scrub': 'فحص scrub',
    'action/send-command': 'إرسال أمر',
    'action/send-key': 'إرسال ضغطات مفاتيح',
    'action/send-monitor-command': 'إرسال أمر monitor',
    'action/set': 'ضبط',
    'action/set-password': 'تعيين كلمة المرور',
    'action/shutdown': 'إيقاف التشغيل',
    'action/start': 'بدء',
    'action/start-openid': 'بدء تسجيل الدخول عبر OpenID',
    'action/start-registration': 'بدء التسجيل',
    'action/step': 'قفز',
    'action/stop': 'إيقاف',
    'action/stop-running': 'إيقاف العمليات الجارية',
    'action/suspend': 'إيقاف مؤقت',
    'action/suspend-disk': 'تعليق إلى القرص',
    'action/suspend-hybrid': 'تعليق إلى الذاكرة والقرص',
    'action/suspend-ram': 'تعليق إلى الذاكرة',
    'action/sync': 'مزامنة',
    'action/sync-preview': 'معاينة المزامنة',
    'action/test': 'اختبار',
    'action/unlock': 'إلغاء القفل',
    'action/unprotect': 'إلغاء الحماية',
    'action/unset': 'إلغاء الضبط',
    'action/update': 'تغيير',
    'action/update-groups': 'تغيير المجموعات',
    'action/upload': 'رفع',
    'action/use': 'استخدام',
    'action/use-disabled-account': 'استخدام حساب معطّل',
    'action/use-expired': 'استخدام بعد انتهاء الصلاحية',
    'action/use-expired-account': 'استخدام حساب منتهي الصلاحية',
    'action/use-incomplete': 'استخدام دون عامل المصادقة الثاني',
    'action/use-without-csrf': 'استخدام دون رمز CSRF',
    'action/verify': 'تحقق',
    'action/verify-privileges': 'التحقق من الامتيازات',
    'action/verify-vnc-ticket': 'التحقق من تذكرة VNC',
    'action/wake': 'إيقاظ',
    'action/warn': 'انتهاء مع تحذيرات',
    'action/wipe': 'محو',
    'action/write': 'كتابة',
    'object/tfa': 'عامل المصادقة الثاني',
    'object/token': 'رمز API',
    'area/audit': 'نظام التدقيق',
    'object/audit': 'خدمة التدقيق',
    'object/audit-catalog': 'كتالوج الأحداث',
    'object/audit-key': 'مفتاح قيم التجزئة',
    'object/audit-log': 'سجل التدقيق',
    'object/audit-policy': 'سياسة التدقيق',
    'object/audit-record': 'قيد تدقيق',
    'object/clock': 'الساعة',
    'fallback/audit.catalog': 'غير معروف',
    'fallback/audit.last': 'وقت غير معروف',
    'fallback/audit-catalog.previous': 'لا يوجد',
    'area/session': 'الجلسات',
    'object/cli': 'أمر',
    'object/session': 'جلسة',
    'object/ticket': 'تذكرة',
    'fallback/ticket.username': 'مستخدم غير معروف',
    'fallback/cli.login': 'مستخدم غير معروف',
    'area/authorization': 'التفويض',
    'object/connection': 'اتصال',
    'object/request': 'استدعاء API',
    'area/access': 'المستخدمون والأذونات',
    'object/acl': 'إذن',
    'object/group': 'مجموعة',
    'object/realm': 'مجال مصادقة',
    'object/realm-sync-job': 'وظيفة مزامنة مجال المصادقة',
    'object/role': 'دور',
    'object/user': 'مستخدم',
    'enum/sync-scope/users': 'المستخدمون',
    'enum/sync-scope/groups': 'المجموعات',
    'enum/sync-scope/both': 'المستخدمون والمجموعات',
    'fallback/acl.users': 'لا أحد',
    'fallback/acl.groups': 'لا شيء',
    'fallback/acl.tokens': 'لا شيء',
    'fallback/acl.read-effective.userid': 'المستخدم نفسه',
    'enum/tfa.type/totp': 'رموز تطبيق',
    'enum/tfa.type/u2f': 'مفتاح U2F',
    'enum/tfa.type/webauthn': 'مفتاح WebAuthn',
    'enum/tfa.type/recovery': 'مفاتيح الاسترداد',
    'enum/tfa.type/yubico': 'رموز YubiKey',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': 'غير مشفّر',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': 'الشهادات',
    'object/acme-account': 'حساب ACME',
    'object/acme-plugin': 'مكون ACME الإضافي',
    'object/certificate': 'شهادة',
    'enum/acme-plugin.type/dns': 'سجل DNS',
    'enum/acme-plugin.type/standalone': 'خادم ويب على العقدة',
    'fallback/acme-account.name': 'default',
    'area/notification': 'الإشعارات والمقاييس',
    'object/gotify-endpoint': 'نقطة نهاية Gotify',
    'object/metric-server': 'خادم مقاييس',
    'object/notification-matcher': 'مطابق إشعارات',
    'object/notification-target': 'هدف إشعارات',
    'object/sendmail-endpoint': 'نقطة نهاية sendmail',
    'object/smtp-endpoint': 'نقطة نهاية SMTP',
    'object/webhook-endpoint': 'نقطة نهاية webhook',
    'enum/notification-matcher.mode/all': 'جميع الشروط',
    'enum/notification-matcher.mode/any': 'أحد الشروط',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': 'بلا ضغط',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': 'غير مشفّر',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': 'العقد',
    'object/apt-index': 'فهرس الحزم',
    'object/apt-repository': 'مستودع حزم',
    'object/journal': 'سجل journal',
    'object/node': 'عقدة',
    'object/node-config': 'إعدادات العقدة',
    'object/service': 'خدمة',
    'object/subscription': 'اشتراك',
    'object/syslog': 'سجل syslog',
    'enum/node.command/reboot': 'إعادة تشغيل',
    'enum/node.command/shutdown': 'إيقاف التشغيل',
    'area/network': 'شبكة العقد',
    'object/network-config': 'تكوين الشبكة',
    'object/network-interface': 'واجهة شبكة',
    'object/node-dns': 'خوادم الأسماء',
    'object/node-hosts': 'ملف hosts',
    'object/node-time': 'المنطقة الزمنية',
    'enum/network-interface.type/bridge': 'جسر Linux',
    'enum/network-interface.type/bond': 'Linux Bond',
    'enum/network-interface.type/eth': 'بطاقة شبكة',
    'enum/network-interface.type/alias': 'اسم مستعار',
    'enum/network-interface.type/vlan': 'Linux VLAN',
    'enum/network-interface.type/fabric': 'واجهة نسيج SDN',
    'enum/network-interface.type/OVSBridge': 'جسر Open vSwitch',
    'enum/network-interface.type/OVSBond': 'Open vSwitch Bond',
    'enum/network-interface.type/OVSPort': 'منفذ Open vSwitch',
    'enum/network-interface.type/OVSIntPort': 'منفذ داخلي لـ Open vSwitch',
    'enum/network-interface.type/vnet': 'شبكة VNet في SDN',
    'enum/network-interface.type/unknown': 'غير معروف',
    'enum/network-interface.bond_mode/balance-rr': 'بالتناوب',
    'enum/network-interface.bond_mode/active-backup': 'واحدة مستخدمة والأخرى احتياطية',
    'enum/network-interface.bond_mode/balance-xor': 'تُختار بالتجزئة',
    'enum/network-interface.bond_mode/broadcast': 'كل شيء عبر كل واجهة',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': 'متكيف عند الإرسال',
    'enum/network-interface.bond_mode/balance-alb': 'متكيف عند الإرسال والاستقبال',
    'enum/network-interface.bond_mode/balance-slb': 'حسب عنوان المصدر (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': 'LACP حسب عنوان المصدر (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': 'LACP حسب الاتصال (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'عناوين MAC',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'عناوين MAC وIP',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'عناوين IP والمنافذ',
    'area/task': 'المهام',
    'object/job': 'وظيفة مجدولة',
    'object/task': 'مهمة',
    'fallback/task.id': 'النظام',
    'enum/job.kind/vzdump': 'نسخ احتياطي',
    'enum/job.kind/replication': 'نسخ متماثل',
    'enum/job.kind/realm-sync': 'مزامنة مجال مصادقة',
    'enum/job.origin/schedule': 'حان موعدها',
    'enum/job.origin/missed': 'فات موعدها بينما كانت العقدة متوقفة',
    'enum/job.origin/retry': 'كانت قد فشلت من قبل',
    'enum/job.origin/asked': 'طلبها أحد المستخدمين',
    'area/console': 'وحدات التحكم',
    'object/guest-console': 'وحدة تحكم ضيف',
    'object/node-console': 'وحدة تحكم عقدة',
    'object/root-shell': 'صدفة root',
    'enum/close-reason/closed': 'أغلقها من فتحها',
    'enum/close-reason/ended': 'انتهى ما كانت تعرضه',
    'enum/close-reason/stopped': 'أنهتها العقدة',
    'enum/close-reason/lost': 'انقطعت',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': 'نص فقط',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': 'تسجيل الدخول',
    'enum/node-console.cmd/upgrade': 'ترقية الحزم',
    'enum/node-console.cmd/ceph_install': 'تثبيت Ceph',
    'enum/root-shell.via/console': 'وحدة تحكم العقدة، دون كلمة مرور',
    'enum/root-shell.via/login': 'مطالبة تسجيل الدخول في وحدة تحكم العقدة',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': 'شاشة الجهاز ولوحة مفاتيحه',
    'area/vm': 'الأجهزة الافتراضية',
    'object/vm': 'جهاز افتراضي',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': 'نظام آخر',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 أو 2012',
    'enum/vm.ostype/win10': 'Windows 10 أو 2016 أو 2019',
    'enum/vm.ostype/win11': 'Windows 11 أو 2022 أو 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 أو أحدث',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': 'مشفّر',
    'enum/vm.migration_type/insecure': 'غير مشفّر',
    'enum/vm.dbus-vmstate-start.action/start': 'مشغَّل',
    'enum/vm.dbus-vmstate-start.action/stop': 'متوقف',
    'enum/vm.read-cloudinit.type/user': 'المستخدمون والبرامج',
    'enum/vm.read-cloudinit.type/network': 'الشبكة',
    'enum/vm.read-cloudinit.type/meta': 'ما يعرّف الضيف',
    'enum/vm.dbus-vmstate-stop.action/start': 'مشغَّل',
    'enum/vm.dbus-vmstate-stop.action/stop': 'متوقف',
    'area/container': 'الحاويات',
    'object/container': 'حاوية',
    'enum/container.cmode/shell': 'صدفة دون تسجيل دخول',
    'enum/container.cmode/console': 'جهاز وحدة التحكم',
    'enum/container.cmode/tty': 'طرفية',
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
    'enum/container.ostype/unmanaged': 'نظام لا يُكيَّف',
    'area/snapshot': 'اللقطات وأقراص الضيوف',
    'object/container-disk': 'قرص حاوية',
    'object/container-snapshot': 'لقطة حاوية',
    'object/vm-disk': 'قرص جهاز افتراضي',
    'object/vm-snapshot': 'لقطة جهاز افتراضي',
    'fallback/vm-disk.storage': 'غير معروف',
    'fallback/container-disk.storage': 'غير معروف',
    'area/guest-agent': 'وكيل الضيف',
    'object/guest-agent': 'وكيل الضيف',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': 'تجميد أنظمة الملفات',
    'enum/guest-agent.send-command.command/fsfreeze-status': 'قراءة حالة التجميد',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': 'إلغاء تجميد أنظمة الملفات',
    'enum/guest-agent.send-command.command/fstrim': 'تنفيذ TRIM على أنظمة الملفات',
    'enum/guest-agent.send-command.command/get-fsinfo': 'قراءة أنظمة الملفات',
    'enum/guest-agent.send-command.command/get-host-name': 'قراءة اسم المضيف',
    'enum/guest-agent.send-command.command/get-memory-block-info': 'قراءة حجم كتل الذاكرة',
    'enum/guest-agent.send-command.command/get-memory-blocks': 'قراءة كتل الذاكرة',
    'enum/guest-agent.send-command.command/get-osinfo': 'قراءة نظام التشغيل',
    'enum/guest-agent.send-command.command/get-time': 'قراءة الساعة',
    'enum/guest-agent.send-command.command/get-timezone': 'قراءة المنطقة الزمنية',
    'enum/guest-agent.send-command.command/get-users': 'قراءة المستخدمين الذين سجّلوا الدخول',
    'enum/guest-agent.send-command.command/get-vcpus': 'قراءة المعالجات',
    'enum/guest-agent.send-command.command/info': 'قراءة قدرات وكيل الضيف',
    'enum/guest-agent.send-command.command/network-get-interfaces': 'قراءة واجهات الشبكة',
    'enum/guest-agent.send-command.command/ping': 'طلب استجابة',
    'enum/guest-agent.send-command.command/shutdown': 'إيقاف التشغيل',
    'enum/guest-agent.send-command.command/suspend-disk': 'تعليق إلى القرص',
    'enum/guest-agent.send-command.command/suspend-hybrid': 'تعليق إلى الذاكرة والقرص',
    'enum/guest-agent.send-command.command/suspend-ram': 'تعليق إلى الذاكرة',
    'area/bulk': 'الإجراءات الجماعية',
    'object/guest-set': 'ضيوف الكتلة',
    'object/node-guest-set': 'ضيوف عقدة',
    'area/storage': 'التخزين',
    'object/oci-repository': 'مستودع OCI',
    'object/storage': 'تخزين',
    'object/storage-server': 'خادم تخزين',
    'object/url': 'URL',
    'object/volume': 'وحدة تخزين',
    'enum/file-kind/iso': 'صورة ISO',
    'enum/file-kind/vztmpl': 'قالب حاوية',
    'enum/file-kind/import': 'صورة من منتج آخر',
    'enum/image-format/raw': 'صورة خام',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': 'مجلد مستقل',
    'enum/image-format/vmdk': 'صورة VMware',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'مشاركة CIFS',
    'enum/storage.type/dir': 'مجلد',
    'enum/storage.type/esxi': 'مضيف ESXi',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': 'iSCSI دون النواة',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'تجمع LVM-Thin',
    'enum/storage.type/nfs': 'صادرة NFS',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'ZFS عبر iSCSI',
    'enum/storage.type/zfspool': 'تجمع ZFS',
    'enum/storage.preallocation/off': 'لا شيء',
    'enum/storage.preallocation/metadata': 'البيانات الوصفية',
    'enum/storage.preallocation/falloc': 'الكل دون كتابة',
    'enum/storage.preallocation/full': 'الكل مملوء بالأصفار',
    'enum/storage.smbversion/default': 'أحدث إصدار يعرفه الطرفان',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': 'أحدث SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': 'النسخ الاحتياطي',
    'object/backup': 'نسخة احتياطية',
    'object/backup-job': 'وظيفة نسخ احتياطي',
    'enum/backup-compression/0': 'بلا ضغط',
    'enum/backup-compression/1': 'LZO المعتاد',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': 'يستمر في العمل',
    'enum/backup-mode/suspend': 'يتوقف مؤقتًا',
    'enum/backup-mode/stop': 'يُوقَف',
    'enum/change-detection/legacy': 'يُقرأ كل شيء',
    'enum/change-detection/data': 'يُقرأ كل شيء، والبيانات منفصلة',
    'enum/change-detection/metadata': 'حسب الحجم والوقت',
    'enum/mail-occasion/always': 'دائمًا',
    'enum/mail-occasion/failure': 'بعد فشل',
    'enum/notification-mode/auto': 'بريد إن وُجدت عناوين',
    'enum/notification-mode/legacy-sendmail': 'بريد',
    'enum/notification-mode/notification-system': 'الأهداف والمطابقات',
    'fallback/backup-job.create.id': 'بمعرّف مولَّد تلقائيًا',
    'fallback/backup-job.vmid': 'الكل أو ضيوف أحد التجمعات',
    'fallback/backup.vmid': 'الكل أو ضيوف أحد التجمعات',
    'enum/backup.type/qemu': 'الأجهزة الافتراضية',
    'enum/backup.type/lxc': 'الحاويات',
    'area/replication': 'النسخ المتماثل',
    'object/replication-job': 'وظيفة نسخ متماثل',
    'enum/replication-job.type/local': 'داخل الكتلة',
    'enum/replication-job.remove_job/local': 'لقطاتها على المصدر',
    'enum/replication-job.remove_job/full': 'لقطاتها والنسخ',
    'area/disk': 'أقراص العقد',
    'object/directory-mount': 'نظام ملفات',
    'object/lvm-thinpool': 'تجمع LVM-Thin',
    'object/lvm-vg': 'مجموعة وحدات تخزين LVM',
    'object/node-disk': 'قرص',
    'object/zfs-pool': 'تجمع ZFS',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': 'دون تكرار احتياطي',
    'enum/zfs-pool.raidlevel/mirror': 'معكوس',
    'enum/zfs-pool.raidlevel/raid10': 'تقسيم فوق نسخ معكوسة',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'المعتاد في ZFS',
    'enum/zfs-pool.compression/off': 'بلا ضغط',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': 'سلاسل الأصفار',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': 'جدار الحماية',
    'object/cluster-firewall-alias': 'اسم مستعار في جدار حماية الكتلة',
    'object/cluster-firewall-ipset': 'مجموعة IP للكتلة',
    'object/cluster-firewall-ipset-entry': 'إدخال في مجموعة IP للكتلة',
    'object/cluster-firewall-options': 'خيارات جدار حماية الكتلة',
    'object/cluster-firewall-rule': 'قاعدة جدار حماية الكتلة',
    'object/firewall-group': 'مجموعة أمان',
    'object/group-firewall-rule': 'قاعدة مجموعة أمان',
    'object/guest-firewall-alias': 'اسم مستعار في جدار حماية ضيف',
    'object/guest-firewall-ipset': 'مجموعة IP لضيف',
    'object/guest-firewall-ipset-entry': 'إدخال في مجموعة IP لضيف',
    'object/guest-firewall-log': 'سجل جدار حماية ضيف',
    'object/guest-firewall-options': 'خيارات جدار حماية ضيف',
    'object/guest-firewall-rule': 'قاعدة جدار حماية ضيف',
    'object/node-firewall-log': 'سجل جدار حماية عقدة',
    'object/node-firewall-options': 'خيارات جدار حماية عقدة',
    'object/node-firewall-rule': 'قاعدة جدار حماية عقدة',
    'object/vnet-firewall-options': 'خيارات جدار حماية VNet',
    'object/vnet-firewall-rule': 'قاعدة جدار حماية VNet',
    'enum/log-level/emerg': 'طوارئ',
    'enum/log-level/alert': 'إنذار',
    'enum/log-level/crit': 'حرج',
    'enum/log-level/err': 'خطأ',
    'enum/log-level/warning': 'تحذير',
    'enum/log-level/notice': 'ملاحظة',
    'enum/log-level/info': 'معلومات',
    'enum/log-level/debug': 'تصحيح أخطاء',
    'enum/log-level/nolog': 'دون تسجيل',
    'enum/rule-direction/in': 'وارد',
    'enum/rule-direction/out': 'صادر',
    'enum/rule-direction/forward': 'معاد توجيهه',
    'enum/rule-direction/group': 'مجموعة أمان',
    'area/sdn': 'الشبكة المعرّفة برمجيًا',
    'object/sdn': 'تكوين SDN',
    'object/sdn-controller': 'متحكم SDN',
    'object/sdn-dns': 'خادم DNS في SDN',
    'object/sdn-fabric': 'نسيج SDN',
    'object/sdn-fabric-node': 'عقدة نسيج SDN',
    'object/sdn-ip': 'تعيين IP في SDN',
    'object/sdn-ipam': 'IPAM في SDN',
    'object/sdn-lock': 'قفل SDN',
    'object/sdn-subnet': 'شبكة SDN فرعية',
    'object/sdn-vnet': 'شبكة VNet في SDN',
    'object/sdn-zone': 'منطقة SDN',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': 'جسر كل عقدة',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': 'الإتاحة العالية',
    'object/ha-group': 'مجموعة HA',
    'object/ha-guest': 'ضيف HA',
    'object/ha-manager': 'مدير HA',
    'object/ha-node': 'عقدة HA',
    'object/ha-resource': 'مورد HA',
    'object/ha-rule': 'قاعدة HA',
    'enum/ha-resource.state/started': 'يبقى قيد التشغيل',
    'enum/ha-resource.state/stopped': 'يبقى متوقفًا',
    'enum/ha-resource.state/enabled': 'يبقى قيد التشغيل (الاسم القديم)',
    'enum/ha-resource.state/disabled': 'متوقف ولا يُسترد',
    'enum/ha-resource.state/ignored': 'متروك لشأنه',
    'enum/ha-resource.type/ct': 'حاوية',
    'enum/ha-resource.type/vm': 'جهاز افتراضي',
    'enum/ha-rule.type/node-affinity': 'الموارد والعقد',
    'enum/ha-rule.type/resource-affinity': 'الموارد فيما بينها',
    'enum/ha-rule.affinity/positive': 'معًا',
    'enum/ha-rule.affinity/negative': 'منفصلة',
    'enum/ha-manager.resource-mode/freeze': 'لا يُتخذ أي إجراء بشأنها',
    'enum/ha-manager.resource-mode/ignore': 'تُعامل كسائر الضيوف',
    'fallback/ha-guest.target': 'غير معروفة',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'علم Ceph',
    'object/ceph-fs': 'نظام ملفات Ceph',
    'object/ceph-log': 'سجل Ceph',
    'object/ceph-mds': 'خادم بيانات Ceph الوصفية',
    'object/ceph-mgr': 'مدير Ceph',
    'object/ceph-mon': 'مراقب Ceph',
    'object/ceph-osd': 'Ceph OSD',
    'object/ceph-pool': 'تجمع Ceph',
    'object/ceph-service': 'خدمة Ceph',
    'object/ceph-setting': 'إعداد Ceph',
    'enum/ceph-pool.application/rbd': 'أجهزة كتلية',
    'enum/ceph-pool.application/cephfs': 'نظام ملفات',
    'enum/ceph-pool.application/rgw': 'تخزين كائنات',
    'enum/ceph-pool.pg_autoscale_mode/on': 'تلقائي',
    'enum/ceph-pool.pg_autoscale_mode/off': 'يدوي',
    'enum/ceph-pool.pg_autoscale_mode/warn': 'يدوي مع تحذير',
    'enum/ceph.service-type/mon': 'المراقبون',
    'enum/ceph.service-type/mgr': 'المديرون',
    'enum/ceph.service-type/mds': 'خوادم البيانات الوصفية',
    'enum/ceph.service-type/osd': 'وحدات OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'وحدات OSD',
    'area/cluster': 'الكتلة',
    'object/cluster': 'كتلة',
    'object/cluster-contact': 'الاتصال بعقدة',
    'object/cluster-log': 'سجل الكتلة',
    'object/cluster-member': 'عضو في الكتلة',
    'object/datacenter-options': 'خيارات مركز البيانات',
    'object/quorum': 'النصاب',
    'enum/datacenter-options.console/applet': 'Java applet، لم يعد موجودًا',
    'enum/datacenter-options.console/vv': 'عارض SPICE',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': 'التعيينات',
    'object/cpu-model': 'طراز المعالج',
    'object/dir-mapping': 'تعيين مجلد',
    'object/pci-mapping': 'تعيين PCI',
    'object/usb-mapping': 'تعيين USB',
    'area/pool': 'التجمعات',
    'object/pool': 'تجمع',
    'fallback/pool.storage': 'لا شيء',
    'fallback/pool.vms': 'لا شيء',
    'area/configuration': 'ملفات التكوين',
    'object/configuration': 'التكوين',
    'object/configuration-file': 'ملف تكوين',
    'fallback/configuration-file.editor': 'شخص مجهول',
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
        return f'قام {who(r)} ببدء التدقيق على {say(r["node"])} (الكتالوج: {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]})'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء التدقيق على {say(r["node"])}: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإيقاف التدقيق على {say(r["node"])}'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'اكتشف {who(r)} انهيار التدقيق على {say(r["node"])} بعد {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]}: {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'استأنف {who(r)} التدقيق على {say(r["node"])} بعد {number(p["duration"])} ثانية'
        if f == 1:
            return f'استأنف {who(r)} التدقيق على {say(r["node"])} بعد ثانية واحدة ({number(p["duration"])})'
        if f == 2:
            return f'استأنف {who(r)} التدقيق على {say(r["node"])} بعد ثانيتين ({number(p["duration"])})'
        if f == 3:
            return f'استأنف {who(r)} التدقيق على {say(r["node"])} بعد {number(p["duration"])} ثوانٍ'
        if f == 4:
            return f'استأنف {who(r)} التدقيق على {say(r["node"])} بعد {number(p["duration"])} ثانية'
        return f'استأنف {who(r)} التدقيق على {say(r["node"])} بعد {number(p["duration"])} ثانية'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تنفيذ {say(p["event"])} على {say(r["node"])} لعدم توفر التدقيق: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير سياسة التدقيق'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير سياسة التدقيق: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتحميل سياسة التدقيق على {say(r["node"])}'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تحميل سياسة التدقيق على {say(r["node"])}: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتخصيص سياسة التدقيق للعقدة {say(p["target"])}'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تخصيص سياسة التدقيق للعقدة {say(p["target"])}: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإزالة سياسة التدقيق المخصصة للعقدة {say(p["target"])}'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إزالة سياسة التدقيق المخصصة للعقدة {say(p["target"])}: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بعرض سجل التدقيق على {say(r["node"])}'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} عرض سجل التدقيق على {say(r["node"])}: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتصدير سجل التدقيق من {say(r["node"])} بتنسيق {say(p["format"])}'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تصدير سجل التدقيق من {say(r["node"])} بتنسيق {say(p["format"])}: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء سجل التدقيق {say(p["file"])} على {say(r["node"])}'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء سجل التدقيق {say(p["file"])} على {say(r["node"])}: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتدوير سجل التدقيق {say(p["file"])} على {say(r["node"])}'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدوير سجل التدقيق {say(p["file"])} على {say(r["node"])}: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        f = form(p["files"])
        if f == 0:
            return f'قام {who(r)} بإزالة {number(p["files"])} ملف قديم من سجل التدقيق على {say(r["node"])}'
        if f == 1:
            return f'قام {who(r)} بإزالة ملف قديم واحد ({number(p["files"])}) من سجل التدقيق على {say(r["node"])}'
        if f == 2:
            return f'قام {who(r)} بإزالة ملفين قديمين ({number(p["files"])}) من سجل التدقيق على {say(r["node"])}'
        if f == 3:
            return f'قام {who(r)} بإزالة {number(p["files"])} ملفات قديمة من سجل التدقيق على {say(r["node"])}'
        if f == 4:
            return f'قام {who(r)} بإزالة {number(p["files"])} ملفًا قديمًا من سجل التدقيق على {say(r["node"])}'
        return f'قام {who(r)} بإزالة {number(p["files"])} ملف قديم من سجل التدقيق على {say(r["node"])}'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إزالة الملفات القديمة من سجل التدقيق على {say(r["node"])}: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الكتابة إلى سجل التدقيق {say(p["file"])} على {say(r["node"])}: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        f = form(p["lost"])
        if f == 0:
            return f'أبلغ {who(r)} عن فقدان {number(p["lost"])} قيد تدقيق على {say(r["node"])}: {why(r)}'
        if f == 1:
            return f'أبلغ {who(r)} عن فقدان قيد تدقيق واحد ({number(p["lost"])}) على {say(r["node"])}: {why(r)}'
        if f == 2:
            return f'أبلغ {who(r)} عن فقدان قيدي تدقيق ({number(p["lost"])}) على {say(r["node"])}: {why(r)}'
        if f == 3:
            return f'أبلغ {who(r)} عن فقدان {number(p["lost"])} قيود تدقيق على {say(r["node"])}: {why(r)}'
        if f == 4:
            return f'أبلغ {who(r)} عن فقدان {number(p["lost"])} قيد تدقيق على {say(r["node"])}: {why(r)}'
        return f'أبلغ {who(r)} عن فقدان {number(p["lost"])} قيد تدقيق على {say(r["node"])}: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        f = form(p["missing"])
        if f == 0:
            return f'اكتشف {who(r)} غياب {number(p["missing"])} قيد في سجل التدقيق {say(p["file"])} على {say(r["node"])}: {why(r)}'
        if f == 1:
            return f'اكتشف {who(r)} غياب قيد واحد ({number(p["missing"])}) في سجل التدقيق {say(p["file"])} على {say(r["node"])}: {why(r)}'
        if f == 2:
            return f'اكتشف {who(r)} غياب قيدين ({number(p["missing"])}) في سجل التدقيق {say(p["file"])} على {say(r["node"])}: {why(r)}'
        if f == 3:
            return f'اكتشف {who(r)} غياب {number(p["missing"])} قيود في سجل التدقيق {say(p["file"])} على {say(r["node"])}: {why(r)}'
        if f == 4:
            return f'اكتشف {who(r)} غياب {number(p["missing"])} قيدًا في سجل التدقيق {say(p["file"])} على {say(r["node"])}: {why(r)}'
        return f'اكتشف {who(r)} غياب {number(p["missing"])} قيد في سجل التدقيق {say(p["file"])} على {say(r["node"])}: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بالتحقق من سلامة سجل التدقيق على {say(r["node"])}'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} التحقق من سلامة سجل التدقيق على {say(r["node"])}: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'لم يبق لدى {who(r)} سوى {size(p["free"])} من المساحة الحرة لسجل التدقيق {say(p["file"])} على {say(r["node"])}'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حجب البيانات السرية في قيد الحدث {say(p["event"])} على {say(r["node"])}: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'قام {who(r)} باستدعاء {say(p["method"])} {say(p["path"])} على {say(r["node"])}، ولا يوجد حدث مقابل له: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير كتالوج الأحداث على {say(r["node"])} (السابق: {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}، الحالي: {say(p["catalog"])})'

    def e100101_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} باستبدال مفتاح قيم التجزئة على {say(r["node"])}'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استبدال مفتاح قيم التجزئة على {say(r["node"])}: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'اكتشف {who(r)} قفزة في ساعة {say(r["node"])} بمقدار {number(p["offset"])} ثانية'

    def e101001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتسجيل الدخول من {whence(r)}'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تسجيل الدخول من {whence(r)}: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} باجتياز عامل المصادقة الأول من {whence(r)}'

    def e101003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتسجيل الدخول بعامل مصادقة ثانٍ من {whence(r)}'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} اجتياز عامل المصادقة الثاني من {whence(r)}: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتجديد جلسة من {whence(r)}'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تجديد جلسة من {whence(r)}: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} ببدء جلسة باسم {say(p["username"])} من {whence(r)}'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء جلسة باسم {say(p["username"])} من {whence(r)}: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإثبات امتلاك امتيازات على {say(p["path"])} من {whence(r)}'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إثبات امتلاك امتيازات على {say(p["path"])} من {whence(r)}: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'قام {say(p["authid"])} بتقديم تذكرة وحدة تحكم صالحة للمسار {say(p["path"])}'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'تعذر على {say(p["authid"])} تقديم تذكرة وحدة تحكم صالحة للمسار {say(p["path"])}: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'طلب {whence(r)} تسجيل الدخول عبر OpenID إلى مجال المصادقة {say(p["realm"])}'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'تعذر على {whence(r)} بدء تسجيل الدخول عبر OpenID إلى مجال المصادقة {say(p["realm"])}: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتسجيل الدخول عبر OpenID من {whence(r)}'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'تعذر على {whence(r)} تسجيل الدخول عبر OpenID: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتسجيل الخروج من {whence(r)}'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تسجيل الخروج من {whence(r)}: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استخدام الحساب المعطّل {say(p["username"])} من {whence(r)}: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استخدام الحساب المنتهي الصلاحية {say(p["username"])} من {whence(r)}: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {whence(r)} استدعاء {say(p["method"])} {say(p["path"])} بتذكرة غير صالحة باسم {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}: {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {whence(r)} استدعاء {say(p["method"])} {say(p["path"])} بتذكرة منتهية الصلاحية باسم {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}: {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {whence(r)} استدعاء {say(p["method"])} {say(p["path"])} باسم {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} دون عامل المصادقة الثاني: {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {whence(r)} استدعاء {say(p["method"])} {say(p["path"])} باسم {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} لعدم وجود رمز CSRF: {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {whence(r)} استدعاء {say(p["method"])} {say(p["path"])} برمز API {say(p["tokenid"])} للمستخدم {say(p["userid"])}: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {whence(r)} استدعاء {say(p["method"])} {say(p["path"])} برمز API {say(p["tokenid"])} المنتهي الصلاحية للمستخدم {say(p["userid"])}: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'قُفل TOTP للمستخدم {who(r)} بعد كثرة الرموز الخاطئة، وآخرها من {whence(r)}'

    def e101062_success(r: Record, p: Record) -> str:
        return f'قُفلت جميع عوامل المصادقة الثانية للمستخدم {who(r)} حتى {say(p["until"])}، وآخر محاولة من {whence(r)}'

    def e101101_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتنفيذ {say(p["command"])} على العقدة {say(p["node"])} (تسجيل الدخول باسم: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تنفيذ {say(p["command"])} على العقدة {say(p["node"])} (تسجيل الدخول باسم: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} باستدعاء {say(p["method"])} {say(p["path"])} عبر {say(p["program"])} على العقدة {say(p["node"])} (تسجيل الدخول باسم: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استدعاء {say(p["method"])} {say(p["path"])} عبر {say(p["program"])} على العقدة {say(p["node"])} (تسجيل الدخول باسم: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتنفيذ {say(p["command"])} للقراءة على العقدة {say(p["node"])} (تسجيل الدخول باسم: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تنفيذ {say(p["command"])} للقراءة على العقدة {say(p["node"])} (تسجيل الدخول باسم: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استدعاء {say(p["method"])} {say(p["path"])}: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استدعاء {say(p["method"])} {say(p["path"])} برمز API: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استدعاء الأسلوب غير المعروف {say(p["method"])} {say(p["path"])} من {whence(r)}: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {whence(r)} فتح اتصال بالعقدة {say(r["node"])}: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء المستخدم {say(p["userid"])}'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء المستخدم {say(p["userid"])}: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير المستخدم {say(p["userid"])}'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير المستخدم {say(p["userid"])}: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف المستخدم {say(p["userid"])}'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف المستخدم {say(p["userid"])}: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة المستخدم {say(p["userid"])} على «ممكّن»'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة المستخدم {say(p["userid"])} على «ممكّن»: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة المستخدم {say(p["userid"])} على «معطّل»'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة المستخدم {say(p["userid"])} على «معطّل»: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير مجموعات المستخدم {say(p["userid"])}'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير مجموعات المستخدم {say(p["userid"])}: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير كلمة مرور المستخدم {say(p["userid"])}'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير كلمة مرور المستخدم {say(p["userid"])}: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد المستخدمين'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد المستخدمين: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة بيانات المستخدم {say(p["userid"])}'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة بيانات المستخدم {say(p["userid"])}: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد عوامل المصادقة الثانية للمستخدم {say(p["userid"])}'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد عوامل المصادقة الثانية للمستخدم {say(p["userid"])}: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'أدى تسجيل دخول {who(r)} إلى مجال المصادقة {say(p["realm"])} إلى إنشاء المستخدم {say(p["userid"])}'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'تعذر إنشاء المستخدم {say(p["userid"])} عند تسجيل دخول {who(r)} إلى مجال المصادقة {say(p["realm"])}: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'أُضيف {who(r)} إلى المجموعات {say(p["groups"])} عند تسجيل الدخول إلى مجال المصادقة {say(p["realm"])}'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'تعذرت إضافة {who(r)} إلى المجموعات {say(p["groups"])} في مجال المصادقة {say(p["realm"])}: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء المجموعة {say(p["groupid"])}'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء المجموعة {say(p["groupid"])}: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير المجموعة {say(p["groupid"])}'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير المجموعة {say(p["groupid"])}: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف المجموعة {say(p["groupid"])}'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف المجموعة {say(p["groupid"])}: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'أدى تسجيل دخول {who(r)} إلى مجال المصادقة {say(p["realm"])} إلى إنشاء المجموعة {say(p["groupid"])}'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'تعذر إنشاء المجموعة {say(p["groupid"])} عند تسجيل دخول {who(r)} إلى مجال المصادقة {say(p["realm"])}: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء الدور {say(p["roleid"])}'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء الدور {say(p["roleid"])}: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير الدور {say(p["roleid"])}'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير الدور {say(p["roleid"])}: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف الدور {say(p["roleid"])}'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف الدور {say(p["roleid"])}: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بمنح الأدوار {say(p["roles"])} على {say(p["path"])} (المستخدمون: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}؛ المجموعات: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}؛ رموز API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} منح الأدوار {say(p["roles"])} على {say(p["path"])} (المستخدمون: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}؛ المجموعات: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}؛ رموز API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسحب الأدوار {say(p["roles"])} على {say(p["path"])} (المستخدمون: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}؛ المجموعات: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}؛ رموز API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سحب الأدوار {say(p["roles"])} على {say(p["path"])} (المستخدمون: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}؛ المجموعات: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}؛ رموز API: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد الأذونات'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد الأذونات: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة الأذونات الفعلية (صاحبها: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]})'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة الأذونات الفعلية (صاحبها: {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]}): {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء رمز API {say(p["tokenid"])} للمستخدم {say(p["userid"])}'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء رمز API {say(p["tokenid"])} للمستخدم {say(p["userid"])}: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير رمز API {say(p["tokenid"])} للمستخدم {say(p["userid"])}'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير رمز API {say(p["tokenid"])} للمستخدم {say(p["userid"])}: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف رمز API {say(p["tokenid"])} للمستخدم {say(p["userid"])}'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف رمز API {say(p["tokenid"])} للمستخدم {say(p["userid"])}: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد رموز API للمستخدم {say(p["userid"])}'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد رموز API للمستخدم {say(p["userid"])}: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة رمز API {say(p["tokenid"])} للمستخدم {say(p["userid"])}'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة رمز API {say(p["tokenid"])} للمستخدم {say(p["userid"])}: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإضافة عامل مصادقة ثانٍ ({label("enum/tfa.type/", p["type"])}) للمستخدم {say(p["userid"])}'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إضافة عامل مصادقة ثانٍ ({label("enum/tfa.type/", p["type"])}) للمستخدم {say(p["userid"])}: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} ببدء تسجيل مفتاح أمان ({label("enum/tfa.type/", p["type"])}) للمستخدم {say(p["userid"])}'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء تسجيل مفتاح أمان ({label("enum/tfa.type/", p["type"])}) للمستخدم {say(p["userid"])}: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتسجيل مفتاح أمان ({label("enum/tfa.type/", p["type"])}) للمستخدم {say(p["userid"])}'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تسجيل مفتاح أمان ({label("enum/tfa.type/", p["type"])}) للمستخدم {say(p["userid"])}: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير عامل المصادقة الثاني {say(p["id"])} للمستخدم {say(p["userid"])}'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير عامل المصادقة الثاني {say(p["id"])} للمستخدم {say(p["userid"])}: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتمكين عامل المصادقة الثاني {say(p["id"])} للمستخدم {say(p["userid"])}'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تمكين عامل المصادقة الثاني {say(p["id"])} للمستخدم {say(p["userid"])}: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتعطيل عامل المصادقة الثاني {say(p["id"])} للمستخدم {say(p["userid"])}'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تعطيل عامل المصادقة الثاني {say(p["id"])} للمستخدم {say(p["userid"])}: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف عامل المصادقة الثاني {say(p["id"])} للمستخدم {say(p["userid"])}'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف عامل المصادقة الثاني {say(p["id"])} للمستخدم {say(p["userid"])}: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإلغاء قفل عوامل المصادقة الثانية للمستخدم {say(p["userid"])}'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إلغاء قفل عوامل المصادقة الثانية للمستخدم {say(p["userid"])}: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد عوامل المصادقة الثانية لجميع المستخدمين'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد عوامل المصادقة الثانية لجميع المستخدمين: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة عامل المصادقة الثاني {say(p["id"])} للمستخدم {say(p["userid"])}'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة عامل المصادقة الثاني {say(p["id"])} للمستخدم {say(p["userid"])}: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء مجال المصادقة {say(p["realm"])} ({label("enum/realm.type/", p["type"])})'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء مجال المصادقة {say(p["realm"])} ({label("enum/realm.type/", p["type"])}): {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير مجال المصادقة {say(p["realm"])}'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير مجال المصادقة {say(p["realm"])}: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف مجال المصادقة {say(p["realm"])}'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف مجال المصادقة {say(p["realm"])}: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} ببدء مزامنة مجال المصادقة {say(p["realm"])}'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء مزامنة مجال المصادقة {say(p["realm"])}: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} ببدء معاينة مزامنة مجال المصادقة {say(p["realm"])}'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء معاينة مزامنة مجال المصادقة {say(p["realm"])}: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة بيانات مجال المصادقة {say(p["realm"])}'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة بيانات مجال المصادقة {say(p["realm"])}: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بمزامنة مجال المصادقة {say(p["realm"])}'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} مزامنة مجال المصادقة {say(p["realm"])}: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف وظيفة مزامنة مجال المصادقة {say(p["id"])}'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف وظيفة مزامنة مجال المصادقة {say(p["id"])}: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء وظيفة مزامنة مجال المصادقة {say(p["id"])}'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء وظيفة مزامنة مجال المصادقة {say(p["id"])}: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير وظيفة مزامنة مجال المصادقة {say(p["id"])}'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير وظيفة مزامنة مجال المصادقة {say(p["id"])}: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء مكون ACME الإضافي {say(p["id"])}'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء مكون ACME الإضافي {say(p["id"])}: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف مكون ACME الإضافي {say(p["id"])}'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف مكون ACME الإضافي {say(p["id"])}: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير مكون ACME الإضافي {say(p["id"])}'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير مكون ACME الإضافي {say(p["id"])}: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد مكونات ACME الإضافية'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد مكونات ACME الإضافية: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة بيانات مكون ACME الإضافي {say(p["id"])}'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة بيانات مكون ACME الإضافي {say(p["id"])}: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تسجيل حساب ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تسجيل حساب ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إلغاء تنشيط حساب ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إلغاء تنشيط حساب ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تغيير حساب ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير حساب ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة بيانات حساب ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة بيانات حساب ACME {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إبطال شهادة العقدة {say(p["node"])}'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إبطال شهادة العقدة {say(p["node"])}: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} استصدار شهادة العقدة {say(p["node"])}'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استصدار شهادة العقدة {say(p["node"])}: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تجديد شهادة العقدة {say(p["node"])}'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تجديد شهادة العقدة {say(p["node"])}: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف شهادة العقدة {say(p["node"])}'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف شهادة العقدة {say(p["node"])}: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} برفع شهادة العقدة {say(p["node"])}'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} رفع شهادة العقدة {say(p["node"])}: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء نقطة نهاية sendmail {say(p["name"])}'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء نقطة نهاية sendmail {say(p["name"])}: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف نقطة نهاية sendmail {say(p["name"])}'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف نقطة نهاية sendmail {say(p["name"])}: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير نقطة نهاية sendmail {say(p["name"])}'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير نقطة نهاية sendmail {say(p["name"])}: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء مطابق الإشعارات {say(p["name"])}'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء مطابق الإشعارات {say(p["name"])}: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف مطابق الإشعارات {say(p["name"])}'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف مطابق الإشعارات {say(p["name"])}: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير مطابق الإشعارات {say(p["name"])}'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير مطابق الإشعارات {say(p["name"])}: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف خادم المقاييس {say(p["id"])}'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف خادم المقاييس {say(p["id"])}: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء خادم المقاييس {say(p["id"])}'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء خادم المقاييس {say(p["id"])}: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير خادم المقاييس {say(p["id"])}'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير خادم المقاييس {say(p["id"])}: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة بيانات خادم المقاييس {say(p["id"])}'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة بيانات خادم المقاييس {say(p["id"])}: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة المقاييس'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة المقاييس: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء نقطة نهاية Gotify {say(p["name"])}'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء نقطة نهاية Gotify {say(p["name"])}: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف نقطة نهاية Gotify {say(p["name"])}'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف نقطة نهاية Gotify {say(p["name"])}: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير نقطة نهاية Gotify {say(p["name"])}'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير نقطة نهاية Gotify {say(p["name"])}: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء نقطة نهاية SMTP {say(p["name"])}'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء نقطة نهاية SMTP {say(p["name"])}: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف نقطة نهاية SMTP {say(p["name"])}'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف نقطة نهاية SMTP {say(p["name"])}: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير نقطة نهاية SMTP {say(p["name"])}'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير نقطة نهاية SMTP {say(p["name"])}: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء نقطة نهاية webhook {say(p["name"])}'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء نقطة نهاية webhook {say(p["name"])}: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف نقطة نهاية webhook {say(p["name"])}'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف نقطة نهاية webhook {say(p["name"])}: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير نقطة نهاية webhook {say(p["name"])}'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير نقطة نهاية webhook {say(p["name"])}: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد نقاط نهاية webhook'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد نقاط نهاية webhook: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة بيانات نقطة نهاية webhook {say(p["name"])}'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة بيانات نقطة نهاية webhook {say(p["name"])}: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} باختبار هدف الإشعارات {say(p["name"])}'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} اختبار هدف الإشعارات {say(p["name"])}: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} بدء تشغيل الخدمة {say(p["service"])} على العقدة {say(p["node"])}'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء تشغيل الخدمة {say(p["service"])} على العقدة {say(p["node"])}: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إيقاف الخدمة {say(p["service"])} على العقدة {say(p["node"])}'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف الخدمة {say(p["service"])} على العقدة {say(p["node"])}: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إعادة تشغيل الخدمة {say(p["service"])} على العقدة {say(p["node"])}'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تشغيل الخدمة {say(p["service"])} على العقدة {say(p["node"])}: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إعادة تحميل الخدمة {say(p["service"])} على العقدة {say(p["node"])}'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تحميل الخدمة {say(p["service"])} على العقدة {say(p["node"])}: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف اشتراك العقدة {say(p["node"])}'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف اشتراك العقدة {say(p["node"])}: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتحديث اشتراك العقدة {say(p["node"])}'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تحديث اشتراك العقدة {say(p["node"])}: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير اشتراك العقدة {say(p["node"])}'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير اشتراك العقدة {say(p["node"])}: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة بيانات اشتراك العقدة {say(p["node"])}'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة بيانات اشتراك العقدة {say(p["node"])}: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تحديث فهرس حزم العقدة {say(p["node"])}'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تحديث فهرس حزم العقدة {say(p["node"])}: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير مستودع الحزم {say(p["index"])} في {say(p["path"])} على العقدة {say(p["node"])}'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير مستودع الحزم {say(p["index"])} في {say(p["path"])} على العقدة {say(p["node"])}: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإضافة مستودع الحزم {say(p["handle"])} على العقدة {say(p["node"])}'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إضافة مستودع الحزم {say(p["handle"])} على العقدة {say(p["node"])}: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتمكين مستودع الحزم {say(p["index"])} في {say(p["path"])} على العقدة {say(p["node"])}'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تمكين مستودع الحزم {say(p["index"])} في {say(p["path"])} على العقدة {say(p["node"])}: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتعطيل مستودع الحزم {say(p["index"])} في {say(p["path"])} على العقدة {say(p["node"])}'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تعطيل مستودع الحزم {say(p["index"])} في {say(p["path"])} على العقدة {say(p["node"])}: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير إعدادات العقدة {say(p["node"])}'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير إعدادات العقدة {say(p["node"])}: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإعادة تشغيل العقدة {say(p["node"])}'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تشغيل العقدة {say(p["node"])}: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتنفيذ قائمة استدعاءات على العقدة {say(p["node"])}'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تنفيذ قائمة استدعاءات على العقدة {say(p["node"])}: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إيقاظ العقدة {say(p["node"])}'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاظ العقدة {say(p["node"])}: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة تقرير العقدة {say(p["node"])}'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة تقرير العقدة {say(p["node"])}: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإيقاف تشغيل العقدة {say(p["node"])}'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف تشغيل العقدة {say(p["node"])}: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة سجل syslog للعقدة {say(p["node"])}'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة سجل syslog للعقدة {say(p["node"])}: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة سجل journal للعقدة {say(p["node"])}'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة سجل journal للعقدة {say(p["node"])}: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بالتراجع عن التغييرات المعلقة في تكوين الشبكة على العقدة {say(p["node"])}'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} التراجع عن التغييرات المعلقة في تكوين الشبكة على العقدة {say(p["node"])}: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تطبيق تكوين الشبكة على العقدة {say(p["node"])}'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تطبيق تكوين الشبكة على العقدة {say(p["node"])}: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء واجهة الشبكة {say(p["iface"])} على العقدة {say(p["node"])}'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء واجهة الشبكة {say(p["iface"])} على العقدة {say(p["node"])}: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف واجهة الشبكة {say(p["iface"])} على العقدة {say(p["node"])}'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف واجهة الشبكة {say(p["iface"])} على العقدة {say(p["node"])}: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير واجهة الشبكة {say(p["iface"])} على العقدة {say(p["node"])}'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير واجهة الشبكة {say(p["iface"])} على العقدة {say(p["node"])}: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير خوادم الأسماء على العقدة {say(p["node"])}'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير خوادم الأسماء على العقدة {say(p["node"])}: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير المنطقة الزمنية على العقدة {say(p["node"])}'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير المنطقة الزمنية على العقدة {say(p["node"])}: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير ملف hosts على العقدة {say(p["node"])}'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير ملف hosts على العقدة {say(p["node"])}: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإيقاف المهمة {say(p["upid"])}'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف المهمة {say(p["upid"])}: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة سجل المهمة {say(p["upid"])}'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة سجل المهمة {say(p["upid"])}: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} ببدء المهمة {say(p["kind"])} (الكائن: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) على العقدة {say(p["node"])}'

    def e108004_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإكمال المهمة {say(p["kind"])} (الكائن: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) على العقدة {say(p["node"])}'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إكمال المهمة {say(p["kind"])} (الكائن: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) على العقدة {say(p["node"])}: {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        f = form(p["warnings"])
        if f == 0:
            return f'قام {who(r)} بإكمال المهمة {say(p["kind"])} (الكائن: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) على العقدة {say(p["node"])} مع {number(p["warnings"])} تحذير'
        if f == 1:
            return f'قام {who(r)} بإكمال المهمة {say(p["kind"])} (الكائن: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) على العقدة {say(p["node"])} مع تحذير واحد ({number(p["warnings"])})'
        if f == 2:
            return f'قام {who(r)} بإكمال المهمة {say(p["kind"])} (الكائن: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) على العقدة {say(p["node"])} مع تحذيرين ({number(p["warnings"])})'
        if f == 3:
            return f'قام {who(r)} بإكمال المهمة {say(p["kind"])} (الكائن: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) على العقدة {say(p["node"])} مع {number(p["warnings"])} تحذيرات'
        if f == 4:
            return f'قام {who(r)} بإكمال المهمة {say(p["kind"])} (الكائن: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) على العقدة {say(p["node"])} مع {number(p["warnings"])} تحذيرًا'
        return f'قام {who(r)} بإكمال المهمة {say(p["kind"])} (الكائن: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) على العقدة {say(p["node"])} مع {number(p["warnings"])} تحذير'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيصال المهمة {say(p["kind"])} (الكائن: {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}) على العقدة {say(p["node"])} إلى نهايتها: {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} ببدء الوظيفة المجدولة {say(p["id"])} على العقدة {say(r["node"])}'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء الوظيفة المجدولة {say(p["id"])} على العقدة {say(r["node"])}: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'حصل {who(r)} على تذكرة وحدة تحكم VNC للضيف {say(p["vmid"])}'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الحصول على تذكرة وحدة تحكم VNC للضيف {say(p["vmid"])}: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'حصل {who(r)} على تذكرة وحدة تحكم نصية للضيف {say(p["vmid"])}'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الحصول على تذكرة وحدة تحكم نصية للضيف {say(p["vmid"])}: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'حصل {who(r)} على تذكرة وحدة تحكم SPICE للضيف {say(p["vmid"])}'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الحصول على تذكرة وحدة تحكم SPICE للضيف {say(p["vmid"])}: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإرسال ضغطات مفاتيح إلى الجهاز الافتراضي {say(p["vmid"])}'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إرسال ضغطات مفاتيح إلى الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بالاتصال بوحدة تحكم الضيف {say(p["vmid"])}'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الاتصال بوحدة تحكم الضيف {say(p["vmid"])}: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بفتح وحدة تحكم الضيف {say(p["vmid"])}'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} فتح وحدة تحكم الضيف {say(p["vmid"])}: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'أبقى {who(r)} وحدة تحكم الضيف {say(p["vmid"])} مفتوحة لمدة {number(p["duration"])} ثانية'
        if f == 1:
            return f'أبقى {who(r)} وحدة تحكم الضيف {say(p["vmid"])} مفتوحة لمدة ثانية واحدة ({number(p["duration"])})'
        if f == 2:
            return f'أبقى {who(r)} وحدة تحكم الضيف {say(p["vmid"])} مفتوحة لمدة ثانيتين ({number(p["duration"])})'
        if f == 3:
            return f'أبقى {who(r)} وحدة تحكم الضيف {say(p["vmid"])} مفتوحة لمدة {number(p["duration"])} ثوانٍ'
        if f == 4:
            return f'أبقى {who(r)} وحدة تحكم الضيف {say(p["vmid"])} مفتوحة لمدة {number(p["duration"])} ثانية'
        return f'أبقى {who(r)} وحدة تحكم الضيف {say(p["vmid"])} مفتوحة لمدة {number(p["duration"])} ثانية'

    def e109021_success(r: Record, p: Record) -> str:
        return f'حصل {who(r)} على تذكرة صدفة VNC للعقدة {say(p["node"])}'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الحصول على تذكرة صدفة VNC للعقدة {say(p["node"])}: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'حصل {who(r)} على تذكرة صدفة نصية للعقدة {say(p["node"])}'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الحصول على تذكرة صدفة نصية للعقدة {say(p["node"])}: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'حصل {who(r)} على تذكرة صدفة SPICE للعقدة {say(p["node"])}'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الحصول على تذكرة صدفة SPICE للعقدة {say(p["node"])}: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بالاتصال بوحدة تحكم العقدة {say(p["node"])}'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الاتصال بوحدة تحكم العقدة {say(p["node"])}: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'حصل {who(r)} على تذكرة صدفة الترقية للعقدة {say(p["node"])}'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الحصول على تذكرة صدفة الترقية للعقدة {say(p["node"])}: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'حصل {who(r)} على تذكرة صدفة تثبيت Ceph للعقدة {say(p["node"])}'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الحصول على تذكرة صدفة تثبيت Ceph للعقدة {say(p["node"])}: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بفتح وحدة تحكم العقدة {say(p["node"])}'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} فتح وحدة تحكم العقدة {say(p["node"])}: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'أبقى {who(r)} وحدة تحكم العقدة {say(p["node"])} مفتوحة لمدة {number(p["duration"])} ثانية'
        if f == 1:
            return f'أبقى {who(r)} وحدة تحكم العقدة {say(p["node"])} مفتوحة لمدة ثانية واحدة ({number(p["duration"])})'
        if f == 2:
            return f'أبقى {who(r)} وحدة تحكم العقدة {say(p["node"])} مفتوحة لمدة ثانيتين ({number(p["duration"])})'
        if f == 3:
            return f'أبقى {who(r)} وحدة تحكم العقدة {say(p["node"])} مفتوحة لمدة {number(p["duration"])} ثوانٍ'
        if f == 4:
            return f'أبقى {who(r)} وحدة تحكم العقدة {say(p["node"])} مفتوحة لمدة {number(p["duration"])} ثانية'
        return f'أبقى {who(r)} وحدة تحكم العقدة {say(p["node"])} مفتوحة لمدة {number(p["duration"])} ثانية'

    def e109041_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بفتح صدفة root على العقدة {say(p["node"])}'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} فتح صدفة root على العقدة {say(p["node"])}: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        f = form(p["duration"])
        if f == 0:
            return f'أبقى {who(r)} صدفة root على العقدة {say(p["node"])} مفتوحة لمدة {number(p["duration"])} ثانية'
        if f == 1:
            return f'أبقى {who(r)} صدفة root على العقدة {say(p["node"])} مفتوحة لمدة ثانية واحدة ({number(p["duration"])})'
        if f == 2:
            return f'أبقى {who(r)} صدفة root على العقدة {say(p["node"])} مفتوحة لمدة ثانيتين ({number(p["duration"])})'
        if f == 3:
            return f'أبقى {who(r)} صدفة root على العقدة {say(p["node"])} مفتوحة لمدة {number(p["duration"])} ثوانٍ'
        if f == 4:
            return f'أبقى {who(r)} صدفة root على العقدة {say(p["node"])} مفتوحة لمدة {number(p["duration"])} ثانية'
        return f'أبقى {who(r)} صدفة root على العقدة {say(p["node"])} مفتوحة لمدة {number(p["duration"])} ثانية'

    def e210001_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء الجهاز الافتراضي {say(p["vmid"])}'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير الجهاز الافتراضي {say(p["vmid"])}'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير الجهاز الافتراضي {say(p["vmid"])}'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} استعادة الجهاز الافتراضي {say(p["vmid"])} من {say(p["archive"])}'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استعادة الجهاز الافتراضي {say(p["vmid"])} من {say(p["archive"])}: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإعادة إنشاء بيانات cloud-init للجهاز الافتراضي {say(p["vmid"])}'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة إنشاء بيانات cloud-init للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} بدء تشغيل الجهاز الافتراضي {say(p["vmid"])}'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء تشغيل الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إيقاف الجهاز الافتراضي {say(p["vmid"])}'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إعادة تعيين الجهاز الافتراضي {say(p["vmid"])}'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تعيين الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إيقاف تشغيل الجهاز الافتراضي {say(p["vmid"])}'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف تشغيل الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إعادة تشغيل الجهاز الافتراضي {say(p["vmid"])}'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تشغيل الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} الإيقاف المؤقت للجهاز الافتراضي {say(p["vmid"])}'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الإيقاف المؤقت للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} استئناف الجهاز الافتراضي {say(p["vmid"])}'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استئناف الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} استنساخ الجهاز الافتراضي {say(p["vmid"])} إلى الجهاز الافتراضي {say(p["newid"])}'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استنساخ الجهاز الافتراضي {say(p["vmid"])} إلى الجهاز الافتراضي {say(p["newid"])}: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} ترحيل الجهاز الافتراضي {say(p["vmid"])} إلى العقدة {say(p["target"])}'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ترحيل الجهاز الافتراضي {say(p["vmid"])} إلى العقدة {say(p["target"])}: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} ترحيل الجهاز الافتراضي {say(p["vmid"])} إلى كتلة أخرى'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ترحيل الجهاز الافتراضي {say(p["vmid"])} إلى كتلة أخرى: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإرسال أمر monitor إلى الجهاز الافتراضي {say(p["vmid"])}'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إرسال أمر monitor إلى الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تحويل الجهاز الافتراضي {say(p["vmid"])} إلى قالب'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تحويل الجهاز الافتراضي {say(p["vmid"])} إلى قالب: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} استقبال الجهاز الافتراضي {say(p["vmid"])}'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استقبال الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} ببدء تشغيل خادم الحالة للجهاز الافتراضي {say(p["vmid"])}'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء تشغيل خادم الحالة للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بفتح نفق ترحيل الجهاز الافتراضي {say(p["vmid"])}'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} فتح نفق ترحيل الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة بيانات cloud-init للجهاز الافتراضي {say(p["vmid"])}'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة بيانات cloud-init للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بالتراجع عن التغييرات المعلقة للجهاز الافتراضي {say(p["vmid"])}'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} التراجع عن التغييرات المعلقة للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إسبات الجهاز الافتراضي {say(p["vmid"])}'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إسبات الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإيقاف خادم الحالة للجهاز الافتراضي {say(p["vmid"])}'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف خادم الحالة للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء الحاوية {say(p["vmid"])}'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء الحاوية {say(p["vmid"])}: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير الحاوية {say(p["vmid"])}'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير الحاوية {say(p["vmid"])}: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير الحاوية {say(p["vmid"])}'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير الحاوية {say(p["vmid"])}: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} بدء تشغيل الحاوية {say(p["vmid"])}'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء تشغيل الحاوية {say(p["vmid"])}: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إيقاف الحاوية {say(p["vmid"])}'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف الحاوية {say(p["vmid"])}: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إيقاف تشغيل الحاوية {say(p["vmid"])}'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف تشغيل الحاوية {say(p["vmid"])}: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} الإيقاف المؤقت للحاوية {say(p["vmid"])}'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الإيقاف المؤقت للحاوية {say(p["vmid"])}: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} استئناف الحاوية {say(p["vmid"])}'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استئناف الحاوية {say(p["vmid"])}: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إعادة تشغيل الحاوية {say(p["vmid"])}'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تشغيل الحاوية {say(p["vmid"])}: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} ترحيل الحاوية {say(p["vmid"])} إلى كتلة أخرى'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ترحيل الحاوية {say(p["vmid"])} إلى كتلة أخرى: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} ترحيل الحاوية {say(p["vmid"])} إلى العقدة {say(p["target"])}'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ترحيل الحاوية {say(p["vmid"])} إلى العقدة {say(p["target"])}: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتحويل الحاوية {say(p["vmid"])} إلى قالب'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تحويل الحاوية {say(p["vmid"])} إلى قالب: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} استنساخ الحاوية {say(p["vmid"])} إلى الحاوية {say(p["newid"])}'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استنساخ الحاوية {say(p["vmid"])} إلى الحاوية {say(p["newid"])}: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} استقبال الحاوية {say(p["vmid"])}'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استقبال الحاوية {say(p["vmid"])}: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بفتح نفق ترحيل الحاوية {say(p["vmid"])}'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} فتح نفق ترحيل الحاوية {say(p["vmid"])}: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} استعادة الحاوية {say(p["vmid"])} من {say(p["ostemplate"])}'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استعادة الحاوية {say(p["vmid"])} من {say(p["ostemplate"])}: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بالتراجع عن التغييرات المعلقة للحاوية {say(p["vmid"])}'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} التراجع عن التغييرات المعلقة للحاوية {say(p["vmid"])}: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء اللقطة {say(p["snapname"])} للجهاز الافتراضي {say(p["vmid"])}'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء اللقطة {say(p["snapname"])} للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} حذف اللقطة {say(p["snapname"])} للجهاز الافتراضي {say(p["vmid"])}'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف اللقطة {say(p["snapname"])} للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير اللقطة {say(p["snapname"])} للجهاز الافتراضي {say(p["vmid"])}'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير اللقطة {say(p["snapname"])} للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} الرجوع إلى اللقطة {say(p["snapname"])} للجهاز الافتراضي {say(p["vmid"])}'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الرجوع إلى اللقطة {say(p["snapname"])} للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة بيانات اللقطة {say(p["snapname"])} للجهاز الافتراضي {say(p["vmid"])}'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة بيانات اللقطة {say(p["snapname"])} للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بفصل القرص {say(p["idlist"])} عن الجهاز الافتراضي {say(p["vmid"])}'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} فصل القرص {say(p["idlist"])} عن الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} نقل القرص {say(p["disk"])} للجهاز الافتراضي {say(p["vmid"])} (التخزين الهدف: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} نقل القرص {say(p["disk"])} للجهاز الافتراضي {say(p["vmid"])} (التخزين الهدف: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}): {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تغيير حجم القرص {say(p["disk"])} للجهاز الافتراضي {say(p["vmid"])}'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير حجم القرص {say(p["disk"])} للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتدمير القرص {say(p["idlist"])} للجهاز الافتراضي {say(p["vmid"])}'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير القرص {say(p["idlist"])} للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إعادة إسناد القرص {say(p["disk"])} من الجهاز الافتراضي {say(p["vmid"])} إلى الجهاز الافتراضي {say(p["target-vmid"])}'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة إسناد القرص {say(p["disk"])} من الجهاز الافتراضي {say(p["vmid"])} إلى الجهاز الافتراضي {say(p["target-vmid"])}: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء اللقطة {say(p["snapname"])} للحاوية {say(p["vmid"])}'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء اللقطة {say(p["snapname"])} للحاوية {say(p["vmid"])}: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} حذف اللقطة {say(p["snapname"])} للحاوية {say(p["vmid"])}'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف اللقطة {say(p["snapname"])} للحاوية {say(p["vmid"])}: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} الرجوع إلى اللقطة {say(p["snapname"])} للحاوية {say(p["vmid"])}'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الرجوع إلى اللقطة {say(p["snapname"])} للحاوية {say(p["vmid"])}: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير اللقطة {say(p["snapname"])} للحاوية {say(p["vmid"])}'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير اللقطة {say(p["snapname"])} للحاوية {say(p["vmid"])}: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تغيير حجم القرص {say(p["disk"])} للحاوية {say(p["vmid"])}'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير حجم القرص {say(p["disk"])} للحاوية {say(p["vmid"])}: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} نقل القرص {say(p["volume"])} للحاوية {say(p["vmid"])} (التخزين الهدف: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} نقل القرص {say(p["volume"])} للحاوية {say(p["vmid"])} (التخزين الهدف: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}): {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إعادة إسناد القرص {say(p["volume"])} من الحاوية {say(p["vmid"])} إلى الحاوية {say(p["target-vmid"])}'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة إسناد القرص {say(p["volume"])} من الحاوية {say(p["vmid"])} إلى الحاوية {say(p["target-vmid"])}: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإعطاء الأمر «{label("enum/guest-agent.send-command.command/", p["command"])}» لوكيل الضيف في الجهاز الافتراضي {say(p["vmid"])}'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعطاء الأمر «{label("enum/guest-agent.send-command.command/", p["command"])}» لوكيل الضيف في الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتجميد أنظمة ملفات الجهاز الافتراضي {say(p["vmid"])}'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تجميد أنظمة ملفات الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة حالة التجميد للجهاز الافتراضي {say(p["vmid"])}'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة حالة التجميد للجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإلغاء تجميد أنظمة ملفات الجهاز الافتراضي {say(p["vmid"])}'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إلغاء تجميد أنظمة ملفات الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتنفيذ TRIM على أنظمة ملفات الجهاز الافتراضي {say(p["vmid"])}'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تنفيذ TRIM على أنظمة ملفات الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإرسال ping إلى وكيل الضيف في الجهاز الافتراضي {say(p["vmid"])}'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إرسال ping إلى وكيل الضيف في الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} من وكيل الضيف إيقاف تشغيل الجهاز الافتراضي {say(p["vmid"])}'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} أن يطلب من وكيل الضيف إيقاف تشغيل الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} من وكيل الضيف تعليق الجهاز الافتراضي {say(p["vmid"])} إلى القرص'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} أن يطلب من وكيل الضيف تعليق الجهاز الافتراضي {say(p["vmid"])} إلى القرص: {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} من وكيل الضيف تعليق الجهاز الافتراضي {say(p["vmid"])} إلى الذاكرة والقرص'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} أن يطلب من وكيل الضيف تعليق الجهاز الافتراضي {say(p["vmid"])} إلى الذاكرة والقرص: {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} من وكيل الضيف تعليق الجهاز الافتراضي {say(p["vmid"])} إلى الذاكرة'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} أن يطلب من وكيل الضيف تعليق الجهاز الافتراضي {say(p["vmid"])} إلى الذاكرة: {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتعيين كلمة مرور المستخدم {say(p["username"])} في الجهاز الافتراضي {say(p["vmid"])}'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تعيين كلمة مرور المستخدم {say(p["username"])} في الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتنفيذ برنامج في الجهاز الافتراضي {say(p["vmid"])}'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تنفيذ برنامج في الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بكتابة الملف {say(p["file"])} في الجهاز الافتراضي {say(p["vmid"])}'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} كتابة الملف {say(p["file"])} في الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة الملف {say(p["file"])} في الجهاز الافتراضي {say(p["vmid"])}'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة الملف {say(p["file"])} في الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة نتيجة العملية {say(p["pid"])} في الجهاز الافتراضي {say(p["vmid"])}'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة نتيجة العملية {say(p["pid"])} في الجهاز الافتراضي {say(p["vmid"])}: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} بدء تشغيل ضيوف الكتلة'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء تشغيل ضيوف الكتلة: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إيقاف تشغيل ضيوف الكتلة'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف تشغيل ضيوف الكتلة: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} الإيقاف المؤقت لضيوف الكتلة'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الإيقاف المؤقت لضيوف الكتلة: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} ترحيل ضيوف الكتلة إلى العقدة {say(p["target"])}'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ترحيل ضيوف الكتلة إلى العقدة {say(p["target"])}: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} بدء تشغيل الضيوف على العقدة {say(p["node"])}'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء تشغيل الضيوف على العقدة {say(p["node"])}: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إيقاف تشغيل الضيوف على العقدة {say(p["node"])}'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف تشغيل الضيوف على العقدة {say(p["node"])}: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} الإيقاف المؤقت للضيوف على العقدة {say(p["node"])}'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الإيقاف المؤقت للضيوف على العقدة {say(p["node"])}: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} ترحيل الضيوف من العقدة {say(p["node"])} إلى العقدة {say(p["target"])}'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ترحيل الضيوف من العقدة {say(p["node"])} إلى العقدة {say(p["target"])}: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحجز وحدة التخزين {say(p["filename"])} في التخزين {say(p["storage"])}'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حجز وحدة التخزين {say(p["filename"])} في التخزين {say(p["storage"])}: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} حذف وحدة التخزين {say(p["volume"])} في التخزين {say(p["storage"])}'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف وحدة التخزين {say(p["volume"])} في التخزين {say(p["storage"])}: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} نسخ وحدة التخزين {say(p["volume"])} في التخزين {say(p["storage"])}'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} نسخ وحدة التخزين {say(p["volume"])} في التخزين {say(p["storage"])}: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير وحدة التخزين {say(p["volume"])} في التخزين {say(p["storage"])}'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير وحدة التخزين {say(p["volume"])} في التخزين {say(p["storage"])}: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} رفع الملف {say(p["filename"])} إلى التخزين {say(p["storage"])}'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} رفع الملف {say(p["filename"])} إلى التخزين {say(p["storage"])}: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تنزيل الملف {say(p["filename"])} إلى التخزين {say(p["storage"])}'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تنزيل الملف {say(p["filename"])} إلى التخزين {say(p["storage"])}: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} سحب الصورة {say(p["reference"])} إلى التخزين {say(p["storage"])}'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سحب الصورة {say(p["reference"])} إلى التخزين {say(p["storage"])}: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تنزيل القالب {say(p["template"])} إلى التخزين {say(p["storage"])}'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تنزيل القالب {say(p["template"])} إلى التخزين {say(p["storage"])}: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحماية وحدة التخزين {say(p["volume"])} في التخزين {say(p["storage"])}'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حماية وحدة التخزين {say(p["volume"])} في التخزين {say(p["storage"])}: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإلغاء حماية وحدة التخزين {say(p["volume"])} في التخزين {say(p["storage"])}'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إلغاء حماية وحدة التخزين {say(p["volume"])} في التخزين {say(p["storage"])}: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء التخزين {say(p["storage"])}'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء التخزين {say(p["storage"])}: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف التخزين {say(p["storage"])}'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف التخزين {say(p["storage"])}: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير التخزين {say(p["storage"])}'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير التخزين {say(p["storage"])}: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة التخزين {say(p["storage"])} على «ممكّن»'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة التخزين {say(p["storage"])} على «ممكّن»: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة التخزين {say(p["storage"])} على «معطّل»'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة التخزين {say(p["storage"])} على «معطّل»: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد مشاركات خادم CIFS {say(p["server"])}'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد مشاركات خادم CIFS {say(p["server"])}: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد مخازن بيانات خادم النسخ الاحتياطي {say(p["server"])}'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد مخازن بيانات خادم النسخ الاحتياطي {say(p["server"])}: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد صادرات خادم NFS {say(p["server"])}'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد صادرات خادم NFS {say(p["server"])}: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد أهداف بوابة iSCSI {say(p["portal"])}'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد أهداف بوابة iSCSI {say(p["portal"])}: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بالاستعلام عن URL على العقدة {say(p["node"])}'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الاستعلام عن URL على العقدة {say(p["node"])}: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد وسوم مستودع OCI {say(p["reference"])}'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد وسوم مستودع OCI {say(p["reference"])}: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء وظيفة النسخ الاحتياطي {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء وظيفة النسخ الاحتياطي {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]}: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف وظيفة النسخ الاحتياطي {say(p["id"])}'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف وظيفة النسخ الاحتياطي {say(p["id"])}: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير وظيفة النسخ الاحتياطي {say(p["id"])}'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير وظيفة النسخ الاحتياطي {say(p["id"])}: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة وظيفة النسخ الاحتياطي {say(p["id"])} على «ممكّن»'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة وظيفة النسخ الاحتياطي {say(p["id"])} على «ممكّن»: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة وظيفة النسخ الاحتياطي {say(p["id"])} على «معطّل»'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة وظيفة النسخ الاحتياطي {say(p["id"])} على «معطّل»: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء نسخ احتياطية على العقدة {say(p["node"])} (الضيوف: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء نسخ احتياطية على العقدة {say(p["node"])} (الضيوف: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}): {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تقليم النسخ الاحتياطية في التخزين {say(p["storage"])}'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تقليم النسخ الاحتياطية في التخزين {say(p["storage"])}: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة تكوين النسخة الاحتياطية {say(p["volume"])}'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة تكوين النسخة الاحتياطية {say(p["volume"])}: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد ملفات النسخة الاحتياطية {say(p["volume"])} في التخزين {say(p["storage"])}'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد ملفات النسخة الاحتياطية {say(p["volume"])} في التخزين {say(p["storage"])}: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتنزيل ملفات من النسخة الاحتياطية {say(p["volume"])} في التخزين {say(p["storage"])}'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تنزيل ملفات من النسخة الاحتياطية {say(p["volume"])} في التخزين {say(p["storage"])}: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإيقاف عمليات النسخ الاحتياطي الجارية على العقدة {say(p["node"])}'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف عمليات النسخ الاحتياطي الجارية على العقدة {say(p["node"])}: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء وظيفة النسخ المتماثل {say(p["id"])}'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء وظيفة النسخ المتماثل {say(p["id"])}: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} حذف وظيفة النسخ المتماثل {say(p["id"])}'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف وظيفة النسخ المتماثل {say(p["id"])}: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير وظيفة النسخ المتماثل {say(p["id"])}'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير وظيفة النسخ المتماثل {say(p["id"])}: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تشغيل وظيفة النسخ المتماثل {say(p["id"])} على العقدة {say(p["node"])}'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تشغيل وظيفة النسخ المتماثل {say(p["id"])} على العقدة {say(p["node"])}: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء مجموعة وحدات تخزين LVM {say(p["name"])} على العقدة {say(p["node"])}'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء مجموعة وحدات تخزين LVM {say(p["name"])} على العقدة {say(p["node"])}: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير مجموعة وحدات تخزين LVM {say(p["name"])} على العقدة {say(p["node"])}'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير مجموعة وحدات تخزين LVM {say(p["name"])} على العقدة {say(p["node"])}: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء تجمع LVM-Thin {say(p["name"])} على العقدة {say(p["node"])}'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء تجمع LVM-Thin {say(p["name"])} على العقدة {say(p["node"])}: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير تجمع LVM-Thin {say(p["name"])} على العقدة {say(p["node"])}'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير تجمع LVM-Thin {say(p["name"])} على العقدة {say(p["node"])}: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء نظام الملفات {say(p["name"])} على العقدة {say(p["node"])}'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء نظام الملفات {say(p["name"])} على العقدة {say(p["node"])}: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير نظام الملفات {say(p["name"])} على العقدة {say(p["node"])}'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير نظام الملفات {say(p["name"])} على العقدة {say(p["node"])}: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء تجمع ZFS {say(p["name"])} على العقدة {say(p["node"])}'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء تجمع ZFS {say(p["name"])} على العقدة {say(p["node"])}: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير تجمع ZFS {say(p["name"])} على العقدة {say(p["node"])}'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير تجمع ZFS {say(p["name"])} على العقدة {say(p["node"])}: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تهيئة القرص {say(p["disk"])} على العقدة {say(p["node"])}'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تهيئة القرص {say(p["disk"])} على العقدة {say(p["node"])}: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} محو القرص {say(p["disk"])} على العقدة {say(p["node"])}'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} محو القرص {say(p["disk"])} على العقدة {say(p["node"])}: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء مجموعة الأمان {say(p["group"])}'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء مجموعة الأمان {say(p["group"])}: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف مجموعة الأمان {say(p["group"])}'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف مجموعة الأمان {say(p["group"])}: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإعادة تسمية مجموعة الأمان {say(p["rename"])} إلى {say(p["group"])}'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تسمية مجموعة الأمان {say(p["rename"])} إلى {say(p["group"])}: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء قاعدة جدار حماية ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) للكتلة'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء قاعدة جدار حماية ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) للكتلة: {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف قاعدة جدار الحماية في الموضع {say(p["pos"])} للكتلة'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف قاعدة جدار الحماية في الموضع {say(p["pos"])} للكتلة: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير قاعدة جدار الحماية في الموضع {say(p["pos"])} للكتلة'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير قاعدة جدار الحماية في الموضع {say(p["pos"])} للكتلة: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بنقل قاعدة جدار الحماية من الموضع {say(p["pos"])} للكتلة'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} نقل قاعدة جدار الحماية من الموضع {say(p["pos"])} للكتلة: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} للكتلة على «ممكّن»'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} للكتلة على «ممكّن»: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} للكتلة على «معطّل»'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} للكتلة على «معطّل»: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء مجموعة IP {say(p["name"])}'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء مجموعة IP {say(p["name"])}: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف مجموعة IP {say(p["name"])}'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف مجموعة IP {say(p["name"])}: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإعادة تسمية مجموعة IP {say(p["rename"])} إلى {say(p["name"])}'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تسمية مجموعة IP {say(p["rename"])} إلى {say(p["name"])}: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء الإدخال {say(p["cidr"])} في مجموعة IP {say(p["name"])}'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء الإدخال {say(p["cidr"])} في مجموعة IP {say(p["name"])}: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف الإدخال {say(p["cidr"])} من مجموعة IP {say(p["name"])}'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف الإدخال {say(p["cidr"])} من مجموعة IP {say(p["name"])}: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير الإدخال {say(p["cidr"])} في مجموعة IP {say(p["name"])}'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير الإدخال {say(p["cidr"])} في مجموعة IP {say(p["name"])}: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء الاسم المستعار لجدار الحماية {say(p["name"])}'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء الاسم المستعار لجدار الحماية {say(p["name"])}: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف الاسم المستعار لجدار الحماية {say(p["name"])}'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف الاسم المستعار لجدار الحماية {say(p["name"])}: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير الاسم المستعار لجدار الحماية {say(p["name"])}'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير الاسم المستعار لجدار الحماية {say(p["name"])}: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإعادة تسمية الاسم المستعار لجدار الحماية {say(p["name"])} إلى {say(p["rename"])}'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تسمية الاسم المستعار لجدار الحماية {say(p["name"])} إلى {say(p["rename"])}: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير خيارات جدار حماية الكتلة'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير خيارات جدار حماية الكتلة: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتمكين جدار حماية الكتلة'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تمكين جدار حماية الكتلة: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتعطيل جدار حماية الكتلة'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تعطيل جدار حماية الكتلة: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة سجل جدار الحماية على العقدة {say(p["node"])}'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة سجل جدار الحماية على العقدة {say(p["node"])}: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء قاعدة جدار حماية ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) على العقدة {say(p["node"])}'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء قاعدة جدار حماية ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) على العقدة {say(p["node"])}: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف قاعدة جدار الحماية في الموضع {say(p["pos"])} على العقدة {say(p["node"])}'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف قاعدة جدار الحماية في الموضع {say(p["pos"])} على العقدة {say(p["node"])}: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير قاعدة جدار الحماية في الموضع {say(p["pos"])} على العقدة {say(p["node"])}'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير قاعدة جدار الحماية في الموضع {say(p["pos"])} على العقدة {say(p["node"])}: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بنقل قاعدة جدار الحماية من الموضع {say(p["pos"])} على العقدة {say(p["node"])}'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} نقل قاعدة جدار الحماية من الموضع {say(p["pos"])} على العقدة {say(p["node"])}: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} على العقدة {say(p["node"])} على «ممكّن»'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} على العقدة {say(p["node"])} على «ممكّن»: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} على العقدة {say(p["node"])} على «معطّل»'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} على العقدة {say(p["node"])} على «معطّل»: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء قاعدة جدار حماية ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) للضيف {say(p["vmid"])}'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء قاعدة جدار حماية ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) للضيف {say(p["vmid"])}: {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف قاعدة جدار الحماية في الموضع {say(p["pos"])} للضيف {say(p["vmid"])}'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف قاعدة جدار الحماية في الموضع {say(p["pos"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير قاعدة جدار الحماية في الموضع {say(p["pos"])} للضيف {say(p["vmid"])}'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير قاعدة جدار الحماية في الموضع {say(p["pos"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بنقل قاعدة جدار الحماية من الموضع {say(p["pos"])} للضيف {say(p["vmid"])}'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} نقل قاعدة جدار الحماية من الموضع {say(p["pos"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} للضيف {say(p["vmid"])} على «ممكّن»'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} للضيف {say(p["vmid"])} على «ممكّن»: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} للضيف {say(p["vmid"])} على «معطّل»'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} للضيف {say(p["vmid"])} على «معطّل»: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء قاعدة جدار حماية ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) في مجموعة الأمان {say(p["group"])}'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء قاعدة جدار حماية ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) في مجموعة الأمان {say(p["group"])}: {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف قاعدة جدار الحماية في الموضع {say(p["pos"])} من مجموعة الأمان {say(p["group"])}'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف قاعدة جدار الحماية في الموضع {say(p["pos"])} من مجموعة الأمان {say(p["group"])}: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير قاعدة جدار الحماية في الموضع {say(p["pos"])} من مجموعة الأمان {say(p["group"])}'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير قاعدة جدار الحماية في الموضع {say(p["pos"])} من مجموعة الأمان {say(p["group"])}: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بنقل قاعدة جدار الحماية من الموضع {say(p["pos"])} في مجموعة الأمان {say(p["group"])}'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} نقل قاعدة جدار الحماية من الموضع {say(p["pos"])} في مجموعة الأمان {say(p["group"])}: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} من مجموعة الأمان {say(p["group"])} على «ممكّن»'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} من مجموعة الأمان {say(p["group"])} على «ممكّن»: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} من مجموعة الأمان {say(p["group"])} على «معطّل»'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} من مجموعة الأمان {say(p["group"])} على «معطّل»: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء قاعدة جدار حماية ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) لشبكة VNet {say(p["vnet"])}'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء قاعدة جدار حماية ({label("enum/rule-direction/", p["type"])} {say(p["action"])}) لشبكة VNet {say(p["vnet"])}: {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف قاعدة جدار الحماية في الموضع {say(p["pos"])} لشبكة VNet {say(p["vnet"])}'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف قاعدة جدار الحماية في الموضع {say(p["pos"])} لشبكة VNet {say(p["vnet"])}: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير قاعدة جدار الحماية في الموضع {say(p["pos"])} لشبكة VNet {say(p["vnet"])}'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير قاعدة جدار الحماية في الموضع {say(p["pos"])} لشبكة VNet {say(p["vnet"])}: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بنقل قاعدة جدار الحماية من الموضع {say(p["pos"])} لشبكة VNet {say(p["vnet"])}'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} نقل قاعدة جدار الحماية من الموضع {say(p["pos"])} لشبكة VNet {say(p["vnet"])}: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} لشبكة VNet {say(p["vnet"])} على «ممكّن»'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} لشبكة VNet {say(p["vnet"])} على «ممكّن»: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} لشبكة VNet {say(p["vnet"])} على «معطّل»'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة قاعدة جدار الحماية في الموضع {say(p["pos"])} لشبكة VNet {say(p["vnet"])} على «معطّل»: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء مجموعة IP {say(p["name"])} للضيف {say(p["vmid"])}'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء مجموعة IP {say(p["name"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف مجموعة IP {say(p["name"])} للضيف {say(p["vmid"])}'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف مجموعة IP {say(p["name"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإعادة تسمية مجموعة IP {say(p["rename"])} إلى {say(p["name"])} للضيف {say(p["vmid"])}'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تسمية مجموعة IP {say(p["rename"])} إلى {say(p["name"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء الإدخال {say(p["cidr"])} في مجموعة IP {say(p["name"])} للضيف {say(p["vmid"])}'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء الإدخال {say(p["cidr"])} في مجموعة IP {say(p["name"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف الإدخال {say(p["cidr"])} من مجموعة IP {say(p["name"])} للضيف {say(p["vmid"])}'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف الإدخال {say(p["cidr"])} من مجموعة IP {say(p["name"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير الإدخال {say(p["cidr"])} في مجموعة IP {say(p["name"])} للضيف {say(p["vmid"])}'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير الإدخال {say(p["cidr"])} في مجموعة IP {say(p["name"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء الاسم المستعار لجدار الحماية {say(p["name"])} للضيف {say(p["vmid"])}'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء الاسم المستعار لجدار الحماية {say(p["name"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف الاسم المستعار لجدار الحماية {say(p["name"])} للضيف {say(p["vmid"])}'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف الاسم المستعار لجدار الحماية {say(p["name"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير الاسم المستعار لجدار الحماية {say(p["name"])} للضيف {say(p["vmid"])}'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير الاسم المستعار لجدار الحماية {say(p["name"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإعادة تسمية الاسم المستعار لجدار الحماية {say(p["name"])} إلى {say(p["rename"])} للضيف {say(p["vmid"])}'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تسمية الاسم المستعار لجدار الحماية {say(p["name"])} إلى {say(p["rename"])} للضيف {say(p["vmid"])}: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير خيارات جدار الحماية على العقدة {say(p["node"])}'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير خيارات جدار الحماية على العقدة {say(p["node"])}: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتمكين جدار الحماية على العقدة {say(p["node"])}'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تمكين جدار الحماية على العقدة {say(p["node"])}: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتعطيل جدار الحماية على العقدة {say(p["node"])}'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تعطيل جدار الحماية على العقدة {say(p["node"])}: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير خيارات جدار حماية الضيف {say(p["vmid"])}'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير خيارات جدار حماية الضيف {say(p["vmid"])}: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتمكين جدار حماية الضيف {say(p["vmid"])}'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تمكين جدار حماية الضيف {say(p["vmid"])}: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتعطيل جدار حماية الضيف {say(p["vmid"])}'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تعطيل جدار حماية الضيف {say(p["vmid"])}: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير خيارات جدار حماية شبكة VNet {say(p["vnet"])}'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير خيارات جدار حماية شبكة VNet {say(p["vnet"])}: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتمكين جدار حماية شبكة VNet {say(p["vnet"])}'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تمكين جدار حماية شبكة VNet {say(p["vnet"])}: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتعطيل جدار حماية شبكة VNet {say(p["vnet"])}'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تعطيل جدار حماية شبكة VNet {say(p["vnet"])}: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة سجل جدار حماية الضيف {say(p["vmid"])}'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة سجل جدار حماية الضيف {say(p["vmid"])}: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تطبيق تكوين SDN'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تطبيق تكوين SDN: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بالتراجع عن التغييرات المعلقة في تكوين SDN'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} التراجع عن التغييرات المعلقة في تكوين SDN: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء شبكة VNet {say(p["vnet"])} في SDN'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء شبكة VNet {say(p["vnet"])} في SDN: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف شبكة VNet {say(p["vnet"])} في SDN'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف شبكة VNet {say(p["vnet"])} في SDN: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير شبكة VNet {say(p["vnet"])} في SDN'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير شبكة VNet {say(p["vnet"])} في SDN: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء شبكة SDN الفرعية {say(p["subnet"])} في شبكة VNet {say(p["vnet"])}'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء شبكة SDN الفرعية {say(p["subnet"])} في شبكة VNet {say(p["vnet"])}: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف شبكة SDN الفرعية {say(p["subnet"])} من شبكة VNet {say(p["vnet"])}'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف شبكة SDN الفرعية {say(p["subnet"])} من شبكة VNet {say(p["vnet"])}: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير شبكة SDN الفرعية {say(p["subnet"])} في شبكة VNet {say(p["vnet"])}'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير شبكة SDN الفرعية {say(p["subnet"])} في شبكة VNet {say(p["vnet"])}: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف تعيين IP {say(p["ip"])} لشبكة VNet {say(p["vnet"])} في SDN'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف تعيين IP {say(p["ip"])} لشبكة VNet {say(p["vnet"])} في SDN: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء تعيين IP {say(p["ip"])} لشبكة VNet {say(p["vnet"])} في SDN'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء تعيين IP {say(p["ip"])} لشبكة VNet {say(p["vnet"])} في SDN: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير تعيين IP {say(p["ip"])} لشبكة VNet {say(p["vnet"])} في SDN'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير تعيين IP {say(p["ip"])} لشبكة VNet {say(p["vnet"])} في SDN: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء منطقة SDN {say(p["zone"])}'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء منطقة SDN {say(p["zone"])}: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف منطقة SDN {say(p["zone"])}'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف منطقة SDN {say(p["zone"])}: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير منطقة SDN {say(p["zone"])}'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير منطقة SDN {say(p["zone"])}: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء متحكم SDN {say(p["controller"])}'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء متحكم SDN {say(p["controller"])}: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف متحكم SDN {say(p["controller"])}'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف متحكم SDN {say(p["controller"])}: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير متحكم SDN {say(p["controller"])}'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير متحكم SDN {say(p["controller"])}: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء نظام IPAM {say(p["ipam"])} في SDN'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء نظام IPAM {say(p["ipam"])} في SDN: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف نظام IPAM {say(p["ipam"])} في SDN'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف نظام IPAM {say(p["ipam"])} في SDN: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير نظام IPAM {say(p["ipam"])} في SDN'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير نظام IPAM {say(p["ipam"])} في SDN: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد أنظمة IPAM في SDN'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد أنظمة IPAM في SDN: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة بيانات نظام IPAM {say(p["ipam"])} في SDN'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة بيانات نظام IPAM {say(p["ipam"])} في SDN: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء خادم DNS {say(p["dns"])} في SDN'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء خادم DNS {say(p["dns"])} في SDN: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف خادم DNS {say(p["dns"])} في SDN'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف خادم DNS {say(p["dns"])} في SDN: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير خادم DNS {say(p["dns"])} في SDN'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير خادم DNS {say(p["dns"])} في SDN: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بسرد خوادم DNS في SDN'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} سرد خوادم DNS في SDN: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة بيانات خادم DNS {say(p["dns"])} في SDN'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة بيانات خادم DNS {say(p["dns"])} في SDN: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء نسيج SDN {say(p["id"])}'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء نسيج SDN {say(p["id"])}: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف نسيج SDN {say(p["id"])}'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف نسيج SDN {say(p["id"])}: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير نسيج SDN {say(p["id"])}'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير نسيج SDN {say(p["id"])}: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء عقدة نسيج SDN {say(p["node_id"])} في النسيج {say(p["fabric_id"])}'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء عقدة نسيج SDN {say(p["node_id"])} في النسيج {say(p["fabric_id"])}: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف عقدة نسيج SDN {say(p["node_id"])} من النسيج {say(p["fabric_id"])}'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف عقدة نسيج SDN {say(p["node_id"])} من النسيج {say(p["fabric_id"])}: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير عقدة نسيج SDN {say(p["node_id"])} في النسيج {say(p["fabric_id"])}'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير عقدة نسيج SDN {say(p["node_id"])} في النسيج {say(p["fabric_id"])}: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتحرير قفل SDN'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تحرير قفل SDN: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'حصل {who(r)} على قفل SDN'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الحصول على قفل SDN: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتحرير قفل SDN بالقوة'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تحرير قفل SDN بالقوة: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء مورد HA {say(p["sid"])}'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء مورد HA {say(p["sid"])}: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف مورد HA {say(p["sid"])}'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف مورد HA {say(p["sid"])}: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير مورد HA {say(p["sid"])}'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير مورد HA {say(p["sid"])}: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} ترحيل مورد HA {say(p["sid"])} إلى العقدة {say(p["node"])}'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ترحيل مورد HA {say(p["sid"])} إلى العقدة {say(p["node"])}: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} نقل مورد HA {say(p["sid"])} إلى العقدة {say(p["node"])}'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} نقل مورد HA {say(p["sid"])} إلى العقدة {say(p["node"])}: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} بدء تشغيل مورد HA {say(p["sid"])}'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء تشغيل مورد HA {say(p["sid"])}: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إيقاف مورد HA {say(p["sid"])}'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف مورد HA {say(p["sid"])}: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتعطيل مورد HA {say(p["sid"])}'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تعطيل مورد HA {say(p["sid"])}: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط حالة مورد HA {say(p["sid"])} على «متجاهَل»'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط حالة مورد HA {say(p["sid"])} على «متجاهَل»: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء مجموعة HA {say(p["group"])}'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء مجموعة HA {say(p["group"])}: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف مجموعة HA {say(p["group"])}'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف مجموعة HA {say(p["group"])}: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير مجموعة HA {say(p["group"])}'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير مجموعة HA {say(p["group"])}: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء قاعدة HA {say(p["rule"])}'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء قاعدة HA {say(p["rule"])}: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف قاعدة HA {say(p["rule"])}'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف قاعدة HA {say(p["rule"])}: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير قاعدة HA {say(p["rule"])}'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير قاعدة HA {say(p["rule"])}: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إلغاء تفعيل مدير HA'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إلغاء تفعيل مدير HA: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تفعيل مدير HA'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تفعيل مدير HA: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بعزل العقدة {say(p["target"])}'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} عزل العقدة {say(p["target"])}: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'أعاد {who(r)} العقدة {say(p["target"])} إلى الخدمة بعد العزل'

    def e240083_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} ببدء صيانة العقدة {say(p["target"])}'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء صيانة العقدة {say(p["target"])}: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنهاء صيانة العقدة {say(p["target"])}'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنهاء صيانة العقدة {say(p["target"])}: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} ببدء تشغيل ضيف HA {say(p["vmid"])} على العقدة {say(p["node"])}'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء تشغيل ضيف HA {say(p["vmid"])} على العقدة {say(p["node"])}: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإيقاف ضيف HA {say(p["vmid"])} على العقدة {say(p["node"])}'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف ضيف HA {say(p["vmid"])} على العقدة {say(p["node"])}: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بترحيل ضيف HA {say(p["vmid"])} من العقدة {say(p["node"])} (العقدة الهدف: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ترحيل ضيف HA {say(p["vmid"])} من العقدة {say(p["node"])} (العقدة الهدف: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بنقل ضيف HA {say(p["vmid"])} من العقدة {say(p["node"])} (العقدة الهدف: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} نقل ضيف HA {say(p["vmid"])} من العقدة {say(p["node"])} (العقدة الهدف: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} باسترداد ضيف HA {say(p["vmid"])} من العقدة {say(p["node"])} (العقدة الهدف: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} استرداد ضيف HA {say(p["vmid"])} من العقدة {say(p["node"])}: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'تخلى {who(r)} عن ضيف HA {say(p["vmid"])} على العقدة {say(p["node"])}: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تغيير أعلام Ceph'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير أعلام Ceph: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بضبط علم Ceph {say(p["flag"])}'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} ضبط علم Ceph {say(p["flag"])}: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإلغاء ضبط علم Ceph {say(p["flag"])}'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إلغاء ضبط علم Ceph {say(p["flag"])}: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء Ceph OSD على القرص {say(p["dev"])} في العقدة {say(p["node"])}'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء Ceph OSD على القرص {say(p["dev"])} في العقدة {say(p["node"])}: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير Ceph OSD {say(p["osdid"])} على العقدة {say(p["node"])}'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير Ceph OSD {say(p["osdid"])} على العقدة {say(p["node"])}: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإدخال Ceph OSD {say(p["osdid"])} إلى الخدمة على العقدة {say(p["node"])}'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إدخال Ceph OSD {say(p["osdid"])} إلى الخدمة على العقدة {say(p["node"])}: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإخراج Ceph OSD {say(p["osdid"])} من الخدمة على العقدة {say(p["node"])}'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إخراج Ceph OSD {say(p["osdid"])} من الخدمة على العقدة {say(p["node"])}: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إجراء فحص scrub على Ceph OSD {say(p["osdid"])} في العقدة {say(p["node"])}'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إجراء فحص scrub على Ceph OSD {say(p["osdid"])} في العقدة {say(p["node"])}: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير خادم بيانات Ceph الوصفية {say(p["name"])} على العقدة {say(p["node"])}'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير خادم بيانات Ceph الوصفية {say(p["name"])} على العقدة {say(p["node"])}: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء خادم بيانات Ceph الوصفية {say(p["name"])} على العقدة {say(p["node"])}'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء خادم بيانات Ceph الوصفية {say(p["name"])} على العقدة {say(p["node"])}: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير مدير Ceph {say(p["id"])} على العقدة {say(p["node"])}'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير مدير Ceph {say(p["id"])} على العقدة {say(p["node"])}: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء مدير Ceph {say(p["id"])} على العقدة {say(p["node"])}'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء مدير Ceph {say(p["id"])} على العقدة {say(p["node"])}: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير مراقب Ceph {say(p["monid"])} على العقدة {say(p["node"])}'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير مراقب Ceph {say(p["monid"])} على العقدة {say(p["node"])}: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء مراقب Ceph {say(p["monid"])} على العقدة {say(p["node"])}'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء مراقب Ceph {say(p["monid"])} على العقدة {say(p["node"])}: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء نظام ملفات Ceph {say(p["name"])}'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء نظام ملفات Ceph {say(p["name"])}: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير نظام ملفات Ceph {say(p["name"])}'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير نظام ملفات Ceph {say(p["name"])}: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء تجمع Ceph {say(p["name"])}'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء تجمع Ceph {say(p["name"])}: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تدمير تجمع Ceph {say(p["name"])}'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تدمير تجمع Ceph {say(p["name"])}: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} تغيير تجمع Ceph {say(p["name"])}'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير تجمع Ceph {say(p["name"])}: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإعداد Ceph على العقدة {say(p["node"])}'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعداد Ceph على العقدة {say(p["node"])}: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة تكوين Ceph على العقدة {say(p["node"])}'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة تكوين Ceph على العقدة {say(p["node"])}: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إعادة تشغيل جميع خدمات Ceph (النوع: {label("enum/ceph.service-type/", p["service-type"])})'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تشغيل جميع خدمات Ceph (النوع: {label("enum/ceph.service-type/", p["service-type"])}): {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إيقاف خدمة Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} على العقدة {say(p["node"])}'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إيقاف خدمة Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} على العقدة {say(p["node"])}: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} بدء تشغيل خدمة Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} على العقدة {say(p["node"])}'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} بدء تشغيل خدمة Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]} على العقدة {say(p["node"])}: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إعادة تشغيل خدمة Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} على العقدة {say(p["node"])}'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تشغيل خدمة Ceph {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]} على العقدة {say(p["node"])}: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إعادة تشغيل جميع خدمات Ceph (النوع: {label("enum/ceph-service.service-type/", p["service-type"])}) على العقدة {say(p["node"])}'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إعادة تشغيل جميع خدمات Ceph (النوع: {label("enum/ceph-service.service-type/", p["service-type"])}) على العقدة {say(p["node"])}: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة سجل Ceph على العقدة {say(p["node"])}'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة سجل Ceph على العقدة {say(p["node"])}: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة إعدادات Ceph على العقدة {say(p["node"])}'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة إعدادات Ceph على العقدة {say(p["node"])}: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} إنشاء الكتلة {say(p["clustername"])}'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء الكتلة {say(p["clustername"])}: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'طلب {who(r)} الانضمام إلى كتلة {say(p["hostname"])}'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} الانضمام إلى كتلة {say(p["hostname"])}: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة معلومات الانضمام إلى الكتلة'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة معلومات الانضمام إلى الكتلة: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإزالة عضو الكتلة {say(p["node"])}'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إزالة عضو الكتلة {say(p["node"])}: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإضافة عضو الكتلة {say(p["node"])}'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إضافة عضو الكتلة {say(p["node"])}: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير خيارات مركز البيانات'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير خيارات مركز البيانات: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بقراءة سجل الكتلة'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة سجل الكتلة: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'فقد {who(r)} نصاب الكتلة على العقدة {say(r["node"])}'

    def e260102_success(r: Record, p: Record) -> str:
        return f'استعاد {who(r)} نصاب الكتلة على العقدة {say(r["node"])}'

    def e260121_success(r: Record, p: Record) -> str:
        return f'فقد {who(r)} على العقدة {say(r["node"])} الاتصال بالعقدة {say(p["target"])}'

    def e260122_success(r: Record, p: Record) -> str:
        return f'استعاد {who(r)} على العقدة {say(r["node"])} الاتصال بالعقدة {say(p["target"])}'

    def e261001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء تعيين المجلد {say(p["id"])}'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء تعيين المجلد {say(p["id"])}: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف تعيين المجلد {say(p["id"])}'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف تعيين المجلد {say(p["id"])}: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير تعيين المجلد {say(p["id"])}'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير تعيين المجلد {say(p["id"])}: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء تعيين PCI {say(p["id"])}'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء تعيين PCI {say(p["id"])}: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف تعيين PCI {say(p["id"])}'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف تعيين PCI {say(p["id"])}: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير تعيين PCI {say(p["id"])}'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير تعيين PCI {say(p["id"])}: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء تعيين USB {say(p["id"])}'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء تعيين USB {say(p["id"])}: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف تعيين USB {say(p["id"])}'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف تعيين USB {say(p["id"])}: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير تعيين USB {say(p["id"])}'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير تعيين USB {say(p["id"])}: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء طراز المعالج {say(p["cputype"])}'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء طراز المعالج {say(p["cputype"])}: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير طراز المعالج {say(p["cputype"])}'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير طراز المعالج {say(p["cputype"])}: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف طراز المعالج {say(p["cputype"])}'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف طراز المعالج {say(p["cputype"])}: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بحذف التجمع {say(p["poolid"])}'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} حذف التجمع {say(p["poolid"])}: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإنشاء التجمع {say(p["poolid"])}'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إنشاء التجمع {say(p["poolid"])}: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بتغيير التجمع {say(p["poolid"])}'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} تغيير التجمع {say(p["poolid"])}: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإضافة أعضاء إلى التجمع {say(p["poolid"])} (الضيوف: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}؛ التخزين: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إضافة أعضاء إلى التجمع {say(p["poolid"])} (الضيوف: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}؛ التخزين: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بإزالة أعضاء من التجمع {say(p["poolid"])} (الضيوف: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}؛ التخزين: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} إزالة أعضاء من التجمع {say(p["poolid"])} (الضيوف: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}؛ التخزين: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'اكتشف {who(r)} تغيير ملف التكوين {say(p["file"])} دون استدعاء API (القائم بذلك: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270002_success(r: Record, p: Record) -> str:
        return f'اكتشف {who(r)} إنشاء ملف التكوين {say(p["file"])} دون استدعاء API (القائم بذلك: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270003_success(r: Record, p: Record) -> str:
        return f'اكتشف {who(r)} حذف ملف التكوين {say(p["file"])} دون استدعاء API (القائم بذلك: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270004_success(r: Record, p: Record) -> str:
        return f'اكتشف {who(r)} نقل ملف التكوين {say(p["file"])} إلى {say(p["target"])} دون استدعاء API (القائم بذلك: {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]})'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} قراءة ملف التكوين {say(p["file"])}: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'قام {who(r)} بالتحقق من سلامة تكوين الكتلة على العقدة {say(r["node"])}'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'تعذر على {who(r)} التحقق من سلامة تكوين الكتلة على العقدة {say(r["node"])}: {why(r)}'

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
