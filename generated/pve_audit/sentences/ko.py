"""Messages in 한국어 (ko). Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from auditlex.rendering.formats import Locale
from auditlex.rendering.renderer import Sentences
from auditlex.rendering.voice import Voice

Record = Mapping[str, Any]

LOCALE: Final = Locale(
    tag='ko',
    name='한국어',
    direction='ltr',
    plural='nplurals=1; plural=0;',
    categories={'other': 0},
    group=',',
    decimal='.',
    least_grouped=1,
    date=('y', "'. ", 'M', "'. ", 'd', "'."),
    months=(),
)

WORDS: Final[Mapping[str, str]] = {
    'status/attempt': '시도',
    'status/success': '성공',
    'status/failure': '실패',
    'severity/info': '정보',
    'severity/notice': '공지',
    'severity/warning': '경고',
    'severity/error': '오류',
    'boolean/true': '예',
    'boolean/false': '아니요',
    'reason/denied': '허용되지 않음',
    'reason/invalid': '요청이 유효하지 않음',
    'reason/not-found': '해당 오브젝트가 없음',
    'reason/conflict': '현재 상태와 충돌함',
    'reason/unavailable': '사용할 수 없음',
    'reason/timeout': '시간 초과',
    'reason/cancelled': '취소됨',
    'reason/error': '알 수 없는 오류',
    'heading/time': '시각',
    'heading/message': '내용',
    'heading/event': '이벤트',
    'heading/status': '결과',
    'heading/severity': '심각도',
    'heading/area': '분야',
    'heading/action': '동작',
    'heading/object': '오브젝트',
    'heading/subject': '수행자',
    'heading/source': '출처',
    'heading/node': '노드',
    'heading/process': '프로세스',
    'heading/request': '요청',
    'heading/params': '매개변수',
    'heading/changes': '변경 사항',
    'heading/error': '오류',
    'heading/sequence': '순번',
    'heading/invalid': '선언과 다름',
    'heading/count': '개수',
    'heading/hour': '시간',
    'word/unknown': '알 수 없음',
    'word/before': '변경 전',
    'word/after': '변경 후',
    'word/damaged': '손상된 줄',
    'word/torn': '잘린 줄',
    'word/newer': '더 새로운 버전에서 작성됨',
    'sentence/attempt': '{subject}이(가) {kind} {object}에 대해 동작을 수행하려고 합니다: {action}',
    'sentence/other': '{subject}이(가) {kind} {object}에 대해 동작을 수행했습니다: {action}',
    'action/acquire': '획득',
    'action/add': '추가',
    'action/add-member': '멤버 추가',
    'action/apply': '적용',
    'action/arm': '가동',
    'action/assign-groups': '그룹 할당',
    'action/autocreate': '자동 생성',
    'action/batch-execute': '명령 실행',
    'action/browse': '찾아보기',
    'action/bulk-migrate': '일괄 마이그레이션',
    'action/bulk-restart': '일괄 재시작',
    'action/bulk-shutdown': '일괄 종료',
    'action/bulk-start': '일괄 시작',
    'action/bulk-suspend': '일괄 일시 중지',
    'action/call': '호출',
    'action/call-unknown': '알 수 없는 메서드 호출',
    'action/call-with-token': 'API 토큰으로 호출',
    'action/change-password': '비밀번호 변경',
    'action/classify': '분류',
    'action/clone': '복제',
    'action/close': '닫기',
    'action/confirm': '확인',
    'action/connect': '연결',
    'action/convert-to-template': '템플릿으로 변환',
    'action/copy': '복사',
    'action/crash': '비정상 종료',
    'action/create': '생성',
    'action/dbus-vmstate-start': '상태 서버 시작',
    'action/dbus-vmstate-stop': '상태 서버 중지',
    'action/deactivate': '해지',
    'action/delete': '삭제',
    'action/detach': '분리',
    'action/disable': '비활성화',
    'action/disarm': '가동 해제',
    'action/download': '다운로드',
    'action/download-template': '템플릿 다운로드',
    'action/edit': '수동 편집',
    'action/enable': '활성화',
    'action/enter-maintenance': '유지보수 시작',
    'action/exec': '프로그램 실행',
    'action/exec-status': '프로그램 결과 조회',
    'action/export': '내보내기',
    'action/fail': '실패',
    'action/fence': '펜싱',
    'action/file-read': '파일 읽기',
    'action/file-write': '파일 쓰기',
    'action/finish': '완료',
    'action/finish-sync': '동기화 완료',
    'action/force-release': '강제 해제',
    'action/fs-freeze': '파일 시스템 동결',
    'action/fs-freeze-status': '동결 상태 조회',
    'action/fs-thaw': '파일 시스템 동결 해제',
    'action/fs-trim': '파일 시스템 트림',
    'action/grant': '부여',
    'action/hibernate': '최대 절전',
    'action/ignore': '무시',
    'action/impersonate': '다른 사용자로 세션 시작',
    'action/init': '초기 설정',
    'action/initialize-gpt': '초기화',
    'action/interrupt': '중단',
    'action/join': '가입',
    'action/leave-maintenance': '유지보수 종료',
    'action/list': '목록 조회',
    'action/list-tfa': '두 번째 인증 요소 목록 조회',
    'action/load': '로드',
    'action/lock': '잠금',
    'action/lock-totp': 'TOTP 잠금',
    'action/login': '로그인',
    'action/login-first-factor': '첫 번째 인증 요소 통과',
    'action/login-openid': 'OpenID로 로그인',
    'action/login-second-factor': '두 번째 인증 요소 통과',
    'action/logout': '로그아웃',
    'action/lose': '상실',
    'action/mark-in': '인(in)으로 표시',
    'action/mark-out': '아웃(out)으로 표시',
    'action/migrate': '마이그레이션',
    'action/migrate-in': '수신 준비',
    'action/migrate-in-connect': '수신',
    'action/miss': '누락',
    'action/move': '이동',
    'action/open': '열기',
    'action/order': '발급',
    'action/override': '재정의',
    'action/ping': '핑',
    'action/protect': '보호',
    'action/prune': '정리',
    'action/pull': '가져오기',
    'action/query': '쿼리',
    'action/read': '조회',
    'action/read-cloudinit': 'cloud-init 데이터 조회',
    'action/read-config': '구성 조회',
    'action/read-effective': '유효 권한 조회',
    'action/read-join-info': '가입 정보 조회',
    'action/read-log': '로그 조회',
    'action/read-report': '보고서 조회',
    'action/reassign': '재할당',
    'action/reboot': '재부팅',
    'action/recover': '복구',
    'action/redact': '비밀 정보 가리기',
    'action/refresh': '새로 고침',
    'action/refuse': '거부',
    'action/regain': '회복',
    'action/regenerate-cloudinit': 'cloud-init 데이터 재생성',
    'action/register': '등록',
    'action/release': '해제',
    'action/reload': '다시 로드',
    'action/relocate': '재배치',
    'action/remote-migrate': '다른 클러스터로 마이그레이션',
    'action/remove': '제거',
    'action/remove-member': '멤버 제거',
    'action/rename': '이름 변경',
    'action/renew': '갱신',
    'action/request-ceph-install': 'Ceph 설치 요청',
    'action/request-spice': 'SPICE 콘솔 요청',
    'action/request-term': '텍스트 콘솔 요청',
    'action/request-upgrade-shell': '업그레이드 셸 요청',
    'action/request-vnc': 'VNC 콘솔 요청',
    'action/reset': '재설정',
    'action/resize': '크기 조정',
    'action/restart': '재시작',
    'action/restore': '복원',
    'action/restore-files': '파일 복원',
    'action/resume': '재개',
    'action/revert': '되돌리기',
    'action/revert-pending': '보류 중인 변경 사항 되돌리기',
    'action/revoke': '철회 또는 폐기',
    'action/rollback': '롤백',
    'action/rotate': '로테이션',
    'action/run': '실행',
    'action/run-low': '공간 부족',
    'action/scan-cifs': '공유 검색',
    'action/scan-iscsi': 'iSCSI 대상 검색',
    'action/scan-nfs': '익스포트 검색',
    'action/scan-pbs': '데이터스토어 검색',
    'action/scrub': '스크럽',
    'action/send-command': '명령 전송',
    'action/send-key': '키 입력 전송',
    'action/send-monitor-command': '모니터 명령 전송',
    'action/set': '설정',
    'action/set-password': '비밀번호 설정',
    'action/shutdown': '종료',
    'action/start': '시작',
    'action/start-openid': 'OpenID 로그인 시작',
    'action/start-registration': '등록 시작',
    'action/step': '건너뜀',
    'action/stop': '중지',
    'action/stop-running': '실행 중인 작업 중지',
    'action/suspend': '일시 중지',
    'action/suspend-disk': '절전(디스크)',
    'action/suspend-hybrid': '절전(메모리와 디스크)',
    'action/suspend-ram': '절전(메모리)',
    'action/sync': '동기화',
    'action/sync-preview': '동기화 미리 보기',
    'action/test': '테스트',
    'action/unlock': '잠금 해제',
    'action/unprotect': '보호 해제',
    'action/unset': '설정 해제',
    'action/update': '변경',
    'action/update-groups': '그룹 변경',
    'action/upload': '업로드',
    'action/use': '사용',
    'action/use-disabled-account': '비활성화된 계정 사용',
    'action/use-expired': '만료 후 사용',
    'action/use-expired-account': '만료된 계정 사용',
    'action/use-incomplete': '두 번째 인증 요소 없이 사용',
    'action/use-without-csrf': 'CSRF 토큰 없이 사용',
    'action/verify': '검증',
    'action/verify-privileges': '권한 검증',
    'action/verify-vnc-ticket': 'VNC 티켓 검증',
    'action/wake': '깨우기',
    'action/warn': '경고와 함께 종료',
    'action/wipe': '데이터 완전 삭제',
    'action/write': '쓰기',
    'object/tfa': '두 번째 인증 요소',
    'object/token': 'API 토큰',
    'area/audit': '감사 시스템',
    'object/audit': '감사 서비스',
    'object/audit-catalog': '이벤트 카탈로그',
    'object/audit-key': '해시 값 키',
    'object/audit-log': '감사 로그',
    'object/audit-policy': '감사 정책',
    'object/audit-record': '감사 기록',
    'object/clock': '시계',
    'fallback/audit.catalog': '알 수 없음',
    'fallback/audit.last': '알 수 없는 시각',
    'fallback/audit-catalog.previous': '없음',
    'area/session': '세션',
    'object/cli': '명령',
    'object/session': '세션',
    'object/ticket': '티켓',
    'fallback/ticket.username': '알 수 없는 사용자',
    'fallback/cli.login': '알 수 없는 사용자',
    'area/authorization': '권한 부여',
    'object/connection': '연결',
    'object/request': 'API 호출',
    'area/access': '사용자 및 권한',
    'object/acl': '권한',
    'object/group': '그룹',
    'object/realm': '영역',
    'object/realm-sync-job': '영역 동기화 작업',
    'object/role': '역할',
    'object/user': '사용자',
    'enum/sync-scope/users': '사용자',
    'enum/sync-scope/groups': '그룹',
    'enum/sync-scope/both': '사용자 및 그룹',
    'fallback/acl.users': '없음',
    'fallback/acl.groups': '없음',
    'fallback/acl.tokens': '없음',
    'fallback/acl.read-effective.userid': '자신',
    'enum/tfa.type/totp': '앱 코드',
    'enum/tfa.type/u2f': 'U2F 키',
    'enum/tfa.type/webauthn': 'WebAuthn 키',
    'enum/tfa.type/recovery': '복구 키',
    'enum/tfa.type/yubico': 'YubiKey 코드',
    'enum/realm.type/ad': 'Active Directory',
    'enum/realm.type/ldap': 'LDAP',
    'enum/realm.type/openid': 'OpenID Connect',
    'enum/realm.type/pam': 'Linux PAM',
    'enum/realm.type/pve': 'Proxmox VE',
    'enum/realm.mode/ldap': '암호화되지 않음',
    'enum/realm.mode/ldaps': 'LDAPS',
    'enum/realm.mode/ldap+starttls': 'STARTTLS',
    'enum/realm.sslversion/tlsv1': 'TLS 1.0',
    'enum/realm.sslversion/tlsv1_1': 'TLS 1.1',
    'enum/realm.sslversion/tlsv1_2': 'TLS 1.2',
    'enum/realm.sslversion/tlsv1_3': 'TLS 1.3',
    'area/certificate': '인증서',
    'object/acme-account': 'ACME 계정',
    'object/acme-plugin': 'ACME 플러그인',
    'object/certificate': '인증서',
    'enum/acme-plugin.type/dns': 'DNS 레코드',
    'enum/acme-plugin.type/standalone': '노드의 웹 서버',
    'fallback/acme-account.name': 'default',
    'area/notification': '통지 및 메트릭',
    'object/gotify-endpoint': 'Gotify 엔드포인트',
    'object/metric-server': '메트릭 서버',
    'object/notification-matcher': '통지 일치 조건',
    'object/notification-target': '통지 대상',
    'object/sendmail-endpoint': 'sendmail 엔드포인트',
    'object/smtp-endpoint': 'SMTP 엔드포인트',
    'object/webhook-endpoint': '웹훅 엔드포인트',
    'enum/notification-matcher.mode/all': '모든 조건',
    'enum/notification-matcher.mode/any': '조건 중 하나',
    'enum/metric-server.type/graphite': 'Graphite',
    'enum/metric-server.type/influxdb': 'InfluxDB',
    'enum/metric-server.type/opentelemetry': 'OpenTelemetry',
    'enum/metric-server.influxdbproto/udp': 'UDP',
    'enum/metric-server.influxdbproto/http': 'HTTP',
    'enum/metric-server.influxdbproto/https': 'HTTPS',
    'enum/metric-server.otel-compression/none': '압축 안 함',
    'enum/metric-server.otel-compression/gzip': 'gzip',
    'enum/metric-server.otel-protocol/http': 'HTTP',
    'enum/metric-server.otel-protocol/https': 'HTTPS',
    'enum/metric-server.proto/udp': 'UDP',
    'enum/metric-server.proto/tcp': 'TCP',
    'enum/smtp-endpoint.mode/insecure': '암호화되지 않음',
    'enum/smtp-endpoint.mode/starttls': 'STARTTLS',
    'enum/smtp-endpoint.mode/tls': 'TLS',
    'enum/webhook-endpoint.method/post': 'POST',
    'enum/webhook-endpoint.method/put': 'PUT',
    'enum/webhook-endpoint.method/get': 'GET',
    'area/node': '노드',
    'object/apt-index': '패키지 색인',
    'object/apt-repository': '패키지 리포지토리',
    'object/journal': '저널',
    'object/node': '노드',
    'object/node-config': '노드 설정',
    'object/service': '서비스',
    'object/subscription': '구독',
    'object/syslog': '시스템 로그',
    'enum/node.command/reboot': '재부팅',
    'enum/node.command/shutdown': '종료',
    'area/network': '노드 네트워크',
    'object/network-config': '네트워크 구성',
    'object/network-interface': '네트워크 인터페이스',
    'object/node-dns': '네임서버',
    'object/node-hosts': 'hosts 파일',
    'object/node-time': '시간대',
    'enum/network-interface.type/bridge': 'Linux 브릿지',
    'enum/network-interface.type/bond': 'Linux 본드',
    'enum/network-interface.type/eth': '네트워크 카드',
    'enum/network-interface.type/alias': '별칭',
    'enum/network-interface.type/vlan': 'Linux VLAN',
    'enum/network-interface.type/fabric': 'SDN 패브릭 인터페이스',
    'enum/network-interface.type/OVSBridge': 'Open vSwitch 브릿지',
    'enum/network-interface.type/OVSBond': 'Open vSwitch 본드',
    'enum/network-interface.type/OVSPort': 'Open vSwitch 포트',
    'enum/network-interface.type/OVSIntPort': 'Open vSwitch 내부 포트',
    'enum/network-interface.type/vnet': 'SDN VNet',
    'enum/network-interface.type/unknown': '알 수 없음',
    'enum/network-interface.bond_mode/balance-rr': '라운드 로빈',
    'enum/network-interface.bond_mode/active-backup': '하나만 사용, 나머지는 예비',
    'enum/network-interface.bond_mode/balance-xor': '해시로 선택',
    'enum/network-interface.bond_mode/broadcast': '모든 링크로 전송',
    'enum/network-interface.bond_mode/802.3ad': 'LACP',
    'enum/network-interface.bond_mode/balance-tlb': '송신 적응형',
    'enum/network-interface.bond_mode/balance-alb': '송수신 적응형',
    'enum/network-interface.bond_mode/balance-slb': '출발지 주소 기준 (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-slb': '출발지 주소 기준 LACP (Open vSwitch)',
    'enum/network-interface.bond_mode/lacp-balance-tcp': '연결 기준 LACP (Open vSwitch)',
    'enum/network-interface.bond_xmit_hash_policy/layer2': 'MAC 주소',
    'enum/network-interface.bond_xmit_hash_policy/layer2+3': 'MAC 주소와 IP 주소',
    'enum/network-interface.bond_xmit_hash_policy/layer3+4': 'IP 주소와 포트',
    'area/task': '태스크',
    'object/job': '예약 작업',
    'object/task': '태스크',
    'fallback/task.id': '시스템',
    'enum/job.kind/vzdump': '백업',
    'enum/job.kind/replication': '복제',
    'enum/job.kind/realm-sync': '영역 동기화',
    'enum/job.origin/schedule': '예약된 시각이 됨',
    'enum/job.origin/missed': '노드가 꺼져 있는 동안 예약된 시각이 지남',
    'enum/job.origin/retry': '이전에 실패함',
    'enum/job.origin/asked': '사용자가 요청함',
    'area/console': '콘솔',
    'object/guest-console': '게스트 콘솔',
    'object/node-console': '노드 콘솔',
    'object/root-shell': 'root 셸',
    'enum/close-reason/closed': '연 사람이 닫음',
    'enum/close-reason/ended': '표시하던 대상이 종료됨',
    'enum/close-reason/stopped': '노드가 종료함',
    'enum/close-reason/lost': '연결이 끊어짐',
    'enum/console-kind/vnc': 'VNC',
    'enum/console-kind/term': '텍스트 전용',
    'enum/console-kind/spice': 'SPICE',
    'enum/node-console.cmd/login': '로그인',
    'enum/node-console.cmd/upgrade': '패키지 업그레이드',
    'enum/node-console.cmd/ceph_install': 'Ceph 설치',
    'enum/root-shell.via/console': '노드의 콘솔, 비밀번호 없음',
    'enum/root-shell.via/login': '노드 콘솔의 로그인 프롬프트',
    'enum/root-shell.via/ssh': 'SSH',
    'enum/root-shell.via/local': '장비의 화면과 키보드',
    'area/vm': '가상 머신',
    'object/vm': 'VM',
    'enum/vm.bios/seabios': 'SeaBIOS',
    'enum/vm.bios/ovmf': 'OVMF (UEFI)',
    'enum/vm.ostype/other': '기타',
    'enum/vm.ostype/wxp': 'Windows XP',
    'enum/vm.ostype/w2k': 'Windows 2000',
    'enum/vm.ostype/w2k3': 'Windows 2003',
    'enum/vm.ostype/w2k8': 'Windows 2008',
    'enum/vm.ostype/wvista': 'Windows Vista',
    'enum/vm.ostype/win7': 'Windows 7',
    'enum/vm.ostype/win8': 'Windows 8 또는 2012',
    'enum/vm.ostype/win10': 'Windows 10, 2016 또는 2019',
    'enum/vm.ostype/win11': 'Windows 11, 2022 또는 2025',
    'enum/vm.ostype/l24': 'Linux 2.4',
    'enum/vm.ostype/l26': 'Linux 2.6 이상',
    'enum/vm.ostype/solaris': 'Solaris',
    'enum/vm.migration_type/secure': '암호화됨',
    'enum/vm.migration_type/insecure': '암호화되지 않음',
    'enum/vm.dbus-vmstate-start.action/start': '시작됨',
    'enum/vm.dbus-vmstate-start.action/stop': '중지됨',
    'enum/vm.read-cloudinit.type/user': '사용자와 프로그램',
    'enum/vm.read-cloudinit.type/network': '네트워크',
    'enum/vm.read-cloudinit.type/meta': '게스트 식별 정보',
    'enum/vm.dbus-vmstate-stop.action/start': '시작됨',
    'enum/vm.dbus-vmstate-stop.action/stop': '중지됨',
    'area/container': '컨테이너',
    'object/container': '컨테이너',
    'enum/container.cmode/shell': '로그인 없는 셸',
    'enum/container.cmode/console': '콘솔 디바이스',
    'enum/container.cmode/tty': '터미널',
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
    'enum/container.ostype/unmanaged': '자동 조정하지 않음',
    'area/snapshot': '스냅샷 및 게스트 디스크',
    'object/container-disk': '컨테이너 디스크',
    'object/container-snapshot': '컨테이너 스냅샷',
    'object/vm-disk': 'VM 디스크',
    'object/vm-snapshot': 'VM 스냅샷',
    'fallback/vm-disk.storage': '알 수 없음',
    'fallback/container-disk.storage': '알 수 없음',
    'area/guest-agent': '게스트 에이전트',
    'object/guest-agent': '게스트 에이전트',
    'enum/guest-agent.send-command.command/fsfreeze-freeze': '파일 시스템 동결',
    'enum/guest-agent.send-command.command/fsfreeze-status': '동결 상태 조회',
    'enum/guest-agent.send-command.command/fsfreeze-thaw': '파일 시스템 동결 해제',
    'enum/guest-agent.send-command.command/fstrim': '파일 시스템 트림',
    'enum/guest-agent.send-command.command/get-fsinfo': '파일 시스템 조회',
    'enum/guest-agent.send-command.command/get-host-name': '호스트명 조회',
    'enum/guest-agent.send-command.command/get-memory-block-info': '메모리 블록 크기 조회',
    'enum/guest-agent.send-command.command/get-memory-blocks': '메모리 블록 조회',
    'enum/guest-agent.send-command.command/get-osinfo': '운영 체제 조회',
    'enum/guest-agent.send-command.command/get-time': '시각 조회',
    'enum/guest-agent.send-command.command/get-timezone': '시간대 조회',
    'enum/guest-agent.send-command.command/get-users': '로그인한 사용자 조회',
    'enum/guest-agent.send-command.command/get-vcpus': '프로세서 조회',
    'enum/guest-agent.send-command.command/info': '게스트 에이전트 기능 조회',
    'enum/guest-agent.send-command.command/network-get-interfaces': '네트워크 인터페이스 조회',
    'enum/guest-agent.send-command.command/ping': '응답 요청',
    'enum/guest-agent.send-command.command/shutdown': '종료',
    'enum/guest-agent.send-command.command/suspend-disk': '절전(디스크)',
    'enum/guest-agent.send-command.command/suspend-hybrid': '절전(메모리와 디스크)',
    'enum/guest-agent.send-command.command/suspend-ram': '절전(메모리)',
    'area/bulk': '일괄 작업',
    'object/guest-set': '클러스터의 게스트',
    'object/node-guest-set': '노드의 게스트',
    'area/storage': '스토리지',
    'object/oci-repository': 'OCI 리포지토리',
    'object/storage': '스토리지',
    'object/storage-server': '스토리지 서버',
    'object/url': 'URL',
    'object/volume': '볼륨',
    'enum/file-kind/iso': 'ISO 이미지',
    'enum/file-kind/vztmpl': '컨테이너 템플릿',
    'enum/file-kind/import': '다른 제품의 이미지',
    'enum/image-format/raw': 'Raw 이미지',
    'enum/image-format/qcow2': 'QCOW2',
    'enum/image-format/subvol': '별도 폴더',
    'enum/image-format/vmdk': 'VMware 이미지',
    'enum/volume.checksum-algorithm/md5': 'MD5',
    'enum/volume.checksum-algorithm/sha1': 'SHA-1',
    'enum/volume.checksum-algorithm/sha224': 'SHA-224',
    'enum/volume.checksum-algorithm/sha256': 'SHA-256',
    'enum/volume.checksum-algorithm/sha384': 'SHA-384',
    'enum/volume.checksum-algorithm/sha512': 'SHA-512',
    'enum/storage.type/btrfs': 'Btrfs',
    'enum/storage.type/cephfs': 'CephFS',
    'enum/storage.type/cifs': 'CIFS 공유',
    'enum/storage.type/dir': '폴더',
    'enum/storage.type/esxi': 'ESXi 호스트',
    'enum/storage.type/iscsi': 'iSCSI',
    'enum/storage.type/iscsidirect': '커널 없는 iSCSI',
    'enum/storage.type/lvm': 'LVM',
    'enum/storage.type/lvmthin': 'LVM 씬 풀',
    'enum/storage.type/nfs': 'NFS 익스포트',
    'enum/storage.type/pbs': 'Proxmox Backup Server',
    'enum/storage.type/rbd': 'Ceph RBD',
    'enum/storage.type/zfs': 'iSCSI를 통한 ZFS',
    'enum/storage.type/zfspool': 'ZFS 풀',
    'enum/storage.preallocation/off': '없음',
    'enum/storage.preallocation/metadata': '메타데이터',
    'enum/storage.preallocation/falloc': '전체를 미기록 상태로',
    'enum/storage.preallocation/full': '전체를 0으로 채움',
    'enum/storage.smbversion/default': '양쪽이 지원하는 최신 버전',
    'enum/storage.smbversion/2.0': 'SMB 2.0',
    'enum/storage.smbversion/2.1': 'SMB 2.1',
    'enum/storage.smbversion/3': '최신 SMB 3',
    'enum/storage.smbversion/3.0': 'SMB 3.0',
    'enum/storage.smbversion/3.11': 'SMB 3.1.1',
    'area/backup': '백업',
    'object/backup': '백업',
    'object/backup-job': '백업 작업',
    'enum/backup-compression/0': '압축 안 함',
    'enum/backup-compression/1': 'LZO (기본값)',
    'enum/backup-compression/gzip': 'gzip',
    'enum/backup-compression/lzo': 'LZO',
    'enum/backup-compression/zstd': 'Zstandard',
    'enum/backup-mode/snapshot': '계속 실행',
    'enum/backup-mode/suspend': '일시 중지',
    'enum/backup-mode/stop': '중지',
    'enum/change-detection/legacy': '모두 읽음',
    'enum/change-detection/data': '모두 읽음, 데이터 분리',
    'enum/change-detection/metadata': '크기와 시각 기준',
    'enum/mail-occasion/always': '항상',
    'enum/mail-occasion/failure': '실패 시',
    'enum/notification-mode/auto': '주소가 있으면 메일',
    'enum/notification-mode/legacy-sendmail': '메일',
    'enum/notification-mode/notification-system': '통지 대상과 일치 조건',
    'fallback/backup-job.create.id': '자동 생성됨',
    'fallback/backup-job.vmid': '전체 또는 풀의 게스트',
    'fallback/backup.vmid': '전체 또는 풀의 게스트',
    'enum/backup.type/qemu': '가상 머신',
    'enum/backup.type/lxc': '컨테이너',
    'area/replication': '복제',
    'object/replication-job': '복제 작업',
    'enum/replication-job.type/local': '클러스터 내부',
    'enum/replication-job.remove_job/local': '원본의 스냅샷',
    'enum/replication-job.remove_job/full': '스냅샷과 사본',
    'area/disk': '노드의 디스크',
    'object/directory-mount': '파일 시스템',
    'object/lvm-thinpool': 'LVM 씬 풀',
    'object/lvm-vg': 'LVM 볼륨 그룹',
    'object/node-disk': '디스크',
    'object/zfs-pool': 'ZFS 풀',
    'enum/directory-mount.filesystem/ext4': 'ext4',
    'enum/directory-mount.filesystem/xfs': 'XFS',
    'enum/zfs-pool.raidlevel/single': '중복성 없음',
    'enum/zfs-pool.raidlevel/mirror': '미러링',
    'enum/zfs-pool.raidlevel/raid10': '미러 스트라이핑',
    'enum/zfs-pool.raidlevel/raidz': 'RAID-Z',
    'enum/zfs-pool.raidlevel/raidz2': 'RAID-Z2',
    'enum/zfs-pool.raidlevel/raidz3': 'RAID-Z3',
    'enum/zfs-pool.raidlevel/draid': 'dRAID',
    'enum/zfs-pool.raidlevel/draid2': 'dRAID2',
    'enum/zfs-pool.raidlevel/draid3': 'dRAID3',
    'enum/zfs-pool.compression/on': 'ZFS 기본값',
    'enum/zfs-pool.compression/off': '압축 안 함',
    'enum/zfs-pool.compression/gzip': 'gzip',
    'enum/zfs-pool.compression/lz4': 'LZ4',
    'enum/zfs-pool.compression/lzjb': 'LZJB',
    'enum/zfs-pool.compression/zle': '연속된 0',
    'enum/zfs-pool.compression/zstd': 'Zstandard',
    'area/firewall': '방화벽',
    'object/cluster-firewall-alias': '클러스터 방화벽 별칭',
    'object/cluster-firewall-ipset': '클러스터 IP 세트',
    'object/cluster-firewall-ipset-entry': '클러스터 IP 세트 항목',
    'object/cluster-firewall-options': '클러스터 방화벽 옵션',
    'object/cluster-firewall-rule': '클러스터 방화벽 규칙',
    'object/firewall-group': '보안 그룹',
    'object/group-firewall-rule': '보안 그룹 규칙',
    'object/guest-firewall-alias': '게스트 방화벽 별칭',
    'object/guest-firewall-ipset': '게스트 IP 세트',
    'object/guest-firewall-ipset-entry': '게스트 IP 세트 항목',
    'object/guest-firewall-log': '게스트 방화벽 로그',
    'object/guest-firewall-options': '게스트 방화벽 옵션',
    'object/guest-firewall-rule': '게스트 방화벽 규칙',
    'object/node-firewall-log': '노드 방화벽 로그',
    'object/node-firewall-options': '노드 방화벽 옵션',
    'object/node-firewall-rule': '노드 방화벽 규칙',
    'object/vnet-firewall-options': 'VNet 방화벽 옵션',
    'object/vnet-firewall-rule': 'VNet 방화벽 규칙',
    'enum/log-level/emerg': '비상',
    'enum/log-level/alert': '경보',
    'enum/log-level/crit': '심각',
    'enum/log-level/err': '오류',
    'enum/log-level/warning': '경고',
    'enum/log-level/notice': '공지',
    'enum/log-level/info': '정보',
    'enum/log-level/debug': '디버그',
    'enum/log-level/nolog': '로그 없음',
    'enum/rule-direction/in': '수신',
    'enum/rule-direction/out': '송신',
    'enum/rule-direction/forward': '전달',
    'enum/rule-direction/group': '보안 그룹',
    'area/sdn': '소프트웨어 정의 네트워크',
    'object/sdn': 'SDN 구성',
    'object/sdn-controller': 'SDN 컨트롤러',
    'object/sdn-dns': 'SDN DNS 서버',
    'object/sdn-fabric': 'SDN 패브릭',
    'object/sdn-fabric-node': 'SDN 패브릭 노드',
    'object/sdn-ip': 'SDN IP 매핑',
    'object/sdn-ipam': 'SDN IPAM',
    'object/sdn-lock': 'SDN 잠금',
    'object/sdn-subnet': 'SDN 서브넷',
    'object/sdn-vnet': 'SDN VNet',
    'object/sdn-zone': 'SDN 영역',
    'enum/dns-type/powerdns': 'PowerDNS',
    'enum/fabric-protocol/openfabric': 'OpenFabric',
    'enum/fabric-protocol/ospf': 'OSPF',
    'enum/ipam-type/netbox': 'NetBox',
    'enum/ipam-type/phpipam': 'phpIPAM',
    'enum/ipam-type/pve': 'Proxmox VE',
    'enum/sdn-zone.type/evpn': 'EVPN',
    'enum/sdn-zone.type/faucet': 'Faucet',
    'enum/sdn-zone.type/qinq': 'QinQ',
    'enum/sdn-zone.type/simple': '노드별 브릿지',
    'enum/sdn-zone.type/vlan': 'VLAN',
    'enum/sdn-zone.type/vxlan': 'VXLAN',
    'enum/sdn-controller.type/bgp': 'BGP',
    'enum/sdn-controller.type/evpn': 'EVPN',
    'enum/sdn-controller.type/faucet': 'Faucet',
    'enum/sdn-controller.type/isis': 'IS-IS',
    'area/ha': '고가용성',
    'object/ha-group': 'HA 그룹',
    'object/ha-guest': 'HA 게스트',
    'object/ha-manager': 'HA 매니저',
    'object/ha-node': 'HA 노드',
    'object/ha-resource': 'HA 리소스',
    'object/ha-rule': 'HA 규칙',
    'enum/ha-resource.state/started': '실행 상태 유지',
    'enum/ha-resource.state/stopped': '중지 상태 유지',
    'enum/ha-resource.state/enabled': '실행 상태 유지 (이전 이름)',
    'enum/ha-resource.state/disabled': '중지되고 복구하지 않음',
    'enum/ha-resource.state/ignored': '관여하지 않음',
    'enum/ha-resource.type/ct': '컨테이너',
    'enum/ha-resource.type/vm': '가상 머신',
    'enum/ha-rule.type/node-affinity': '리소스와 노드',
    'enum/ha-rule.type/resource-affinity': '리소스 상호 간',
    'enum/ha-rule.affinity/positive': '함께',
    'enum/ha-rule.affinity/negative': '따로',
    'enum/ha-manager.resource-mode/freeze': '아무 조치도 하지 않음',
    'enum/ha-manager.resource-mode/ignore': '다른 게스트와 같이 취급',
    'fallback/ha-guest.target': '알 수 없음',
    'area/ceph': 'Ceph',
    'object/ceph': 'Ceph',
    'object/ceph-flag': 'Ceph 플래그',
    'object/ceph-fs': 'Ceph 파일 시스템',
    'object/ceph-log': 'Ceph 로그',
    'object/ceph-mds': 'Ceph 메타데이터 서버',
    'object/ceph-mgr': 'Ceph 매니저',
    'object/ceph-mon': 'Ceph 모니터',
    'object/ceph-osd': 'Ceph OSD',
    'object/ceph-pool': 'Ceph 풀',
    'object/ceph-service': 'Ceph 서비스',
    'object/ceph-setting': 'Ceph 설정',
    'enum/ceph-pool.application/rbd': '블록 디바이스',
    'enum/ceph-pool.application/cephfs': '파일 시스템',
    'enum/ceph-pool.application/rgw': '오브젝트 스토리지',
    'enum/ceph-pool.pg_autoscale_mode/on': '자동',
    'enum/ceph-pool.pg_autoscale_mode/off': '수동',
    'enum/ceph-pool.pg_autoscale_mode/warn': '수동, 경고 표시',
    'enum/ceph.service-type/mon': '모니터',
    'enum/ceph.service-type/mgr': '매니저',
    'enum/ceph.service-type/mds': '메타데이터 서버',
    'enum/ceph.service-type/osd': 'OSD',
    'fallback/ceph-service.service': 'ceph.target',
    'fallback/ceph-service.restart.service': 'ceph.target',
    'enum/ceph-service.service-type/osd': 'OSD',
    'area/cluster': '클러스터',
    'object/cluster': '클러스터',
    'object/cluster-contact': '노드와의 연결',
    'object/cluster-log': '클러스터 로그',
    'object/cluster-member': '클러스터 멤버',
    'object/datacenter-options': '데이터센터 옵션',
    'object/quorum': '쿼럼',
    'enum/datacenter-options.console/applet': 'Java 애플릿, 더 이상 없음',
    'enum/datacenter-options.console/vv': 'SPICE 뷰어',
    'enum/datacenter-options.console/html5': 'noVNC',
    'enum/datacenter-options.console/xtermjs': 'xterm.js',
    'area/mapping': '매핑',
    'object/cpu-model': 'CPU 모델',
    'object/dir-mapping': '폴더 매핑',
    'object/pci-mapping': 'PCI 매핑',
    'object/usb-mapping': 'USB 매핑',
    'area/pool': '풀',
    'object/pool': '풀',
    'fallback/pool.storage': '없음',
    'fallback/pool.vms': '없음',
    'area/configuration': '구성 파일',
    'object/configuration': '구성',
    'object/configuration-file': '구성 파일',
    'fallback/configuration-file.editor': '알 수 없는 사람',
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
        return f'{who(r)}이(가) {say(r["node"])}에서 감사를 시작했습니다 (카탈로그: {say(v) if (v := p.get("catalog")) is not None else words["fallback/audit.catalog"]})'

    def e100001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사를 시작하지 못했습니다: {why(r)}'

    def e100002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사를 중지했습니다'

    def e100003_failure(r: Record, p: Record) -> str:
        return f'{say(r["node"])}의 감사가 {say(v) if (v := p.get("last")) is not None else words["fallback/audit.last"]} 이후 비정상 종료된 것을 {who(r)}이(가) 발견했습니다: {why(r)}'

    def e100004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {number(p["duration"])}초 후 {say(r["node"])}에서 감사를 재개했습니다'

    def e100005_failure(r: Record, p: Record) -> str:
        return f'감사를 할 수 없어 {who(r)}이(가) {say(r["node"])}에서 {say(p["event"])}을(를) 실행하지 못했습니다: {why(r)}'

    def e100021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 감사 정책을 변경했습니다'

    def e100021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 감사 정책을 변경하지 못했습니다: {why(r)}'

    def e100022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 정책을 로드했습니다'

    def e100022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 정책을 로드하지 못했습니다: {why(r)}'

    def e100023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["target"])}의 감사 정책을 재정의했습니다'

    def e100023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["target"])}의 감사 정책을 재정의하지 못했습니다: {why(r)}'

    def e100024_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["target"])}의 재정의된 감사 정책을 제거했습니다'

    def e100024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["target"])}의 재정의된 감사 정책을 제거하지 못했습니다: {why(r)}'

    def e100041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 로그를 열람했습니다'

    def e100041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 로그를 열람하지 못했습니다: {why(r)}'

    def e100042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}의 감사 로그를 {say(p["format"])} 형식으로 내보냈습니다'

    def e100042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}의 감사 로그를 {say(p["format"])} 형식으로 내보내지 못했습니다: {why(r)}'

    def e100043_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 로그 {say(p["file"])}을(를) 생성했습니다'

    def e100043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 로그 {say(p["file"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e100044_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 로그 {say(p["file"])}을(를) 로테이션했습니다'

    def e100044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 로그 {say(p["file"])}을(를) 로테이션하지 못했습니다: {why(r)}'

    def e100045_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 로그의 오래된 파일 {number(p["files"])}개를 제거했습니다'

    def e100045_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 로그의 오래된 파일을 제거하지 못했습니다: {why(r)}'

    def e100046_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 로그 {say(p["file"])}에 쓰지 못했습니다: {why(r)}'

    def e100047_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 감사 기록 {number(p["lost"])}개를 잃었습니다: {why(r)}'

    def e100048_failure(r: Record, p: Record) -> str:
        return f'{say(r["node"])}의 감사 로그 {say(p["file"])}에서 기록 {number(p["missing"])}개가 누락된 것을 {who(r)}이(가) 발견했습니다: {why(r)}'

    def e100049_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}의 감사 로그를 검증했습니다'

    def e100049_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}의 감사 로그를 검증하지 못했습니다: {why(r)}'

    def e100050_success(r: Record, p: Record) -> str:
        return f'{who(r)}에서 {say(r["node"])}의 감사 로그 {say(p["file"])}에 쓸 수 있는 공간이 {size(p["free"])}밖에 남지 않았습니다'

    def e100061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 {say(p["event"])} 기록의 비밀 정보를 가리지 못했습니다: {why(r)}'

    def e100062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 해당하는 이벤트가 없는 {say(p["method"])} {say(p["path"])}을(를) 호출했습니다: {why(r)}'

    def e100081_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}의 이벤트 카탈로그를 변경했습니다 (이전: {say(v) if (v := p.get("previous")) is not None else words["fallback/audit-catalog.previous"]}, 현재: {say(p["catalog"])})'

    def e100101_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 해시 값 키를 교체했습니다'

    def e100101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(r["node"])}에서 해시 값 키를 교체하지 못했습니다: {why(r)}'

    def e100121_success(r: Record, p: Record) -> str:
        return f'{say(r["node"])}의 시계가 {number(p["offset"])}초만큼 건너뛴 것을 {who(r)}이(가) 발견했습니다'

    def e101001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 로그인했습니다'

    def e101001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 로그인하지 못했습니다: {why(r)}'

    def e101002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 첫 번째 인증 요소를 통과했습니다'

    def e101003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 두 번째 인증 요소로 로그인했습니다'

    def e101003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 두 번째 인증 요소를 통과하지 못했습니다: {why(r)}'

    def e101004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 세션을 갱신했습니다'

    def e101004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 세션을 갱신하지 못했습니다: {why(r)}'

    def e101005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 {say(p["username"])}(으)로 세션을 시작했습니다'

    def e101005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 {say(p["username"])}(으)로 세션을 시작하지 못했습니다: {why(r)}'

    def e101006_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 {say(p["path"])}에 대한 권한이 있음을 증명했습니다'

    def e101006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 {say(p["path"])}에 대한 권한이 있음을 증명하지 못했습니다: {why(r)}'

    def e101007_success(r: Record, p: Record) -> str:
        return f'{say(p["authid"])}이(가) {say(p["path"])}에 대한 유효한 콘솔 티켓을 제시했습니다'

    def e101007_failure(r: Record, p: Record) -> str:
        return f'{say(p["authid"])}이(가) {say(p["path"])}에 대한 유효한 콘솔 티켓을 제시하지 못했습니다: {why(r)}'

    def e101008_success(r: Record, p: Record) -> str:
        return f'{whence(r)}에서 영역 {say(p["realm"])}의 OpenID 로그인을 요청했습니다'

    def e101008_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}에서 영역 {say(p["realm"])}의 OpenID 로그인을 시작하지 못했습니다: {why(r)}'

    def e101009_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 OpenID로 로그인했습니다'

    def e101009_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}에서 OpenID로 로그인하지 못했습니다: {why(r)}'

    def e101010_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 로그아웃했습니다'

    def e101010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 로그아웃하지 못했습니다: {why(r)}'

    def e101011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 비활성화된 계정 {say(p["username"])}을(를) 사용하지 못했습니다: {why(r)}'

    def e101012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 만료된 계정 {say(p["username"])}을(를) 사용하지 못했습니다: {why(r)}'

    def e101021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}에서 {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}의 잘못된 티켓으로 {say(p["method"])} {say(p["path"])}을(를) 호출하지 못했습니다: {why(r)}'

    def e101022_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}에서 {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}의 만료된 티켓으로 {say(p["method"])} {say(p["path"])}을(를) 호출하지 못했습니다: {why(r)}'

    def e101023_failure(r: Record, p: Record) -> str:
        return f'{say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]}의 두 번째 인증 요소가 없어 {whence(r)}에서 {say(p["method"])} {say(p["path"])}을(를) 호출하지 못했습니다: {why(r)}'

    def e101024_failure(r: Record, p: Record) -> str:
        return f'CSRF 토큰이 없어 {whence(r)}에서 {say(v) if (v := p.get("username")) is not None else words["fallback/ticket.username"]} 계정으로 {say(p["method"])} {say(p["path"])}을(를) 호출하지 못했습니다: {why(r)}'

    def e101041_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}에서 {say(p["userid"])}의 토큰 {say(p["tokenid"])}(으)로 {say(p["method"])} {say(p["path"])}을(를) 호출하지 못했습니다: {why(r)}'

    def e101042_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}에서 {say(p["userid"])}의 만료된 토큰 {say(p["tokenid"])}(으)로 {say(p["method"])} {say(p["path"])}을(를) 호출하지 못했습니다: {why(r)}'

    def e101061_success(r: Record, p: Record) -> str:
        return f'잘못된 코드가 너무 많아 {who(r)}의 TOTP가 잠겼습니다 (마지막 시도: {whence(r)})'

    def e101062_success(r: Record, p: Record) -> str:
        return f'{who(r)}의 모든 두 번째 인증 요소가 {say(p["until"])}까지 잠겼습니다 (마지막 시도: {whence(r)})'

    def e101101_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(p["command"])}을(를) 실행했습니다 (로그인 계정: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(p["command"])}을(를) 실행하지 못했습니다 (로그인 계정: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101102_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(p["program"])}(으)로 {say(p["method"])} {say(p["path"])}을(를) 호출했습니다 (로그인 계정: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(p["program"])}(으)로 {say(p["method"])} {say(p["path"])}을(를) 호출하지 못했습니다 (로그인 계정: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e101103_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 조회를 위해 {say(p["command"])}을(를) 실행했습니다 (로그인 계정: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]})'

    def e101103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 조회를 위해 {say(p["command"])}을(를) 실행하지 못했습니다 (로그인 계정: {say(v) if (v := p.get("login")) is not None else words["fallback/cli.login"]}): {why(r)}'

    def e102001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(p["method"])} {say(p["path"])}을(를) 호출하지 못했습니다: {why(r)}'

    def e102002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) API 토큰으로 {say(p["method"])} {say(p["path"])}을(를) 호출하지 못했습니다: {why(r)}'

    def e102003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {whence(r)}에서 알 수 없는 메서드 {say(p["method"])} {say(p["path"])}을(를) 호출하지 못했습니다: {why(r)}'

    def e102021_failure(r: Record, p: Record) -> str:
        return f'{whence(r)}에서 {say(r["node"])}에 연결하지 못했습니다: {why(r)}'

    def e103001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}을(를) 생성했습니다'

    def e103001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e103002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}을(를) 변경했습니다'

    def e103002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e103003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}을(를) 삭제했습니다'

    def e103003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e103004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 상태를 ‘활성화’로 설정했습니다'

    def e103004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 상태를 ‘활성화’로 설정하지 못했습니다: {why(r)}'

    def e103005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 상태를 ‘비활성화’로 설정했습니다'

    def e103005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 상태를 ‘비활성화’로 설정하지 못했습니다: {why(r)}'

    def e103006_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 그룹을 변경했습니다'

    def e103006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 그룹을 변경하지 못했습니다: {why(r)}'

    def e103007_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 비밀번호를 변경했습니다'

    def e103007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 비밀번호를 변경하지 못했습니다: {why(r)}'

    def e103008_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 목록을 조회했습니다'

    def e103008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 목록을 조회하지 못했습니다: {why(r)}'

    def e103009_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}을(를) 조회했습니다'

    def e103009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}을(를) 조회하지 못했습니다: {why(r)}'

    def e103010_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 목록을 조회했습니다'

    def e103010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 목록을 조회하지 못했습니다: {why(r)}'

    def e103011_success(r: Record, p: Record) -> str:
        return f'{who(r)}의 영역 {say(p["realm"])} 로그인으로 사용자 {say(p["userid"])}이(가) 생성되었습니다'

    def e103011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}의 영역 {say(p["realm"])} 로그인으로 사용자 {say(p["userid"])}이(가) 생성되지 못했습니다: {why(r)}'

    def e103012_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}에 로그인하여 그룹 {say(p["groups"])}에 추가되었습니다'

    def e103012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}의 그룹 {say(p["groups"])}에 추가되지 못했습니다: {why(r)}'

    def e103021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 그룹 {say(p["groupid"])}을(를) 생성했습니다'

    def e103021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 그룹 {say(p["groupid"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e103022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 그룹 {say(p["groupid"])}을(를) 변경했습니다'

    def e103022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 그룹 {say(p["groupid"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e103023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 그룹 {say(p["groupid"])}을(를) 삭제했습니다'

    def e103023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 그룹 {say(p["groupid"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e103024_success(r: Record, p: Record) -> str:
        return f'{who(r)}의 영역 {say(p["realm"])} 로그인으로 그룹 {say(p["groupid"])}이(가) 생성되었습니다'

    def e103024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}의 영역 {say(p["realm"])} 로그인으로 그룹 {say(p["groupid"])}이(가) 생성되지 못했습니다: {why(r)}'

    def e103041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 역할 {say(p["roleid"])}을(를) 생성했습니다'

    def e103041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 역할 {say(p["roleid"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e103042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 역할 {say(p["roleid"])}을(를) 변경했습니다'

    def e103042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 역할 {say(p["roleid"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e103043_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 역할 {say(p["roleid"])}을(를) 삭제했습니다'

    def e103043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 역할 {say(p["roleid"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e103061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(p["path"])}에 {say(p["roles"])} 역할을 부여했습니다 (사용자: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; 그룹: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API 토큰: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(p["path"])}에 {say(p["roles"])} 역할을 부여하지 못했습니다 (사용자: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; 그룹: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API 토큰: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103062_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(p["path"])}에서 {say(p["roles"])} 역할을 철회했습니다 (사용자: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; 그룹: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API 토큰: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]})'

    def e103062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(p["path"])}에서 {say(p["roles"])} 역할을 철회하지 못했습니다 (사용자: {say(v) if (v := p.get("users")) is not None else words["fallback/acl.users"]}; 그룹: {say(v) if (v := p.get("groups")) is not None else words["fallback/acl.groups"]}; API 토큰: {say(v) if (v := p.get("tokens")) is not None else words["fallback/acl.tokens"]}): {why(r)}'

    def e103063_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 권한 목록을 조회했습니다'

    def e103063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 권한 목록을 조회하지 못했습니다: {why(r)}'

    def e103064_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]}의 유효 권한을 조회했습니다'

    def e103064_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(v) if (v := p.get("userid")) is not None else words["fallback/acl.read-effective.userid"]}의 유효 권한을 조회하지 못했습니다: {why(r)}'

    def e103081_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 API 토큰 {say(p["tokenid"])}을(를) 생성했습니다'

    def e103081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 API 토큰 {say(p["tokenid"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e103082_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 API 토큰 {say(p["tokenid"])}을(를) 변경했습니다'

    def e103082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 API 토큰 {say(p["tokenid"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e103083_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 API 토큰 {say(p["tokenid"])}을(를) 삭제했습니다'

    def e103083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 API 토큰 {say(p["tokenid"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e103084_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 API 토큰 목록을 조회했습니다'

    def e103084_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 API 토큰 목록을 조회하지 못했습니다: {why(r)}'

    def e103085_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 API 토큰 {say(p["tokenid"])}을(를) 조회했습니다'

    def e103085_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 API 토큰 {say(p["tokenid"])}을(를) 조회하지 못했습니다: {why(r)}'

    def e103101_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소({label("enum/tfa.type/", p["type"])})를 추가했습니다'

    def e103101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소({label("enum/tfa.type/", p["type"])})를 추가하지 못했습니다: {why(r)}'

    def e103102_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 보안 키({label("enum/tfa.type/", p["type"])}) 등록을 시작했습니다'

    def e103102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 보안 키({label("enum/tfa.type/", p["type"])}) 등록을 시작하지 못했습니다: {why(r)}'

    def e103103_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 보안 키({label("enum/tfa.type/", p["type"])})를 등록했습니다'

    def e103103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 보안 키({label("enum/tfa.type/", p["type"])})를 등록하지 못했습니다: {why(r)}'

    def e103104_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 {say(p["id"])}을(를) 변경했습니다'

    def e103104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 {say(p["id"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e103105_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 {say(p["id"])}을(를) 활성화했습니다'

    def e103105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 {say(p["id"])}을(를) 활성화하지 못했습니다: {why(r)}'

    def e103106_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 {say(p["id"])}을(를) 비활성화했습니다'

    def e103106_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 {say(p["id"])}을(를) 비활성화하지 못했습니다: {why(r)}'

    def e103107_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 {say(p["id"])}을(를) 삭제했습니다'

    def e103107_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 {say(p["id"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e103108_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소를 잠금 해제했습니다'

    def e103108_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소를 잠금 해제하지 못했습니다: {why(r)}'

    def e103109_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 모든 사용자의 두 번째 인증 요소 목록을 조회했습니다'

    def e103109_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 모든 사용자의 두 번째 인증 요소 목록을 조회하지 못했습니다: {why(r)}'

    def e103110_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 {say(p["id"])}을(를) 조회했습니다'

    def e103110_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 사용자 {say(p["userid"])}의 두 번째 인증 요소 {say(p["id"])}을(를) 조회하지 못했습니다: {why(r)}'

    def e103121_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}({label("enum/realm.type/", p["type"])})을(를) 생성했습니다'

    def e103121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}({label("enum/realm.type/", p["type"])})을(를) 생성하지 못했습니다: {why(r)}'

    def e103122_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}을(를) 변경했습니다'

    def e103122_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e103123_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}을(를) 삭제했습니다'

    def e103123_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e103124_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}의 동기화를 시작했습니다'

    def e103124_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}의 동기화를 시작하지 못했습니다: {why(r)}'

    def e103125_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}의 동기화 미리 보기를 시작했습니다'

    def e103125_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}의 동기화 미리 보기를 시작하지 못했습니다: {why(r)}'

    def e103126_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}을(를) 조회했습니다'

    def e103126_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}을(를) 조회하지 못했습니다: {why(r)}'

    def e103127_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}을(를) 동기화했습니다'

    def e103127_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 {say(p["realm"])}을(를) 동기화하지 못했습니다: {why(r)}'

    def e103141_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 동기화 작업 {say(p["id"])}을(를) 삭제했습니다'

    def e103141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 동기화 작업 {say(p["id"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e103142_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 동기화 작업 {say(p["id"])}을(를) 생성했습니다'

    def e103142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 동기화 작업 {say(p["id"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e103143_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 동기화 작업 {say(p["id"])}을(를) 변경했습니다'

    def e103143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 영역 동기화 작업 {say(p["id"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e104001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 플러그인 {say(p["id"])}을(를) 생성했습니다'

    def e104001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 플러그인 {say(p["id"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e104002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 플러그인 {say(p["id"])}을(를) 삭제했습니다'

    def e104002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 플러그인 {say(p["id"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e104003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 플러그인 {say(p["id"])}을(를) 변경했습니다'

    def e104003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 플러그인 {say(p["id"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e104004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 플러그인 목록을 조회했습니다'

    def e104004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 플러그인 목록을 조회하지 못했습니다: {why(r)}'

    def e104005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 플러그인 {say(p["id"])}을(를) 조회했습니다'

    def e104005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 플러그인 {say(p["id"])}을(를) 조회하지 못했습니다: {why(r)}'

    def e104021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 계정 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}을(를) 등록하도록 요청했습니다'

    def e104021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 계정 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}을(를) 등록하지 못했습니다: {why(r)}'

    def e104022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 계정 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}을(를) 해지하도록 요청했습니다'

    def e104022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 계정 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}을(를) 해지하지 못했습니다: {why(r)}'

    def e104023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 계정 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}을(를) 변경하도록 요청했습니다'

    def e104023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 계정 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}을(를) 변경하지 못했습니다: {why(r)}'

    def e104024_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 계정 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}을(를) 조회했습니다'

    def e104024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) ACME 계정 {say(v) if (v := p.get("name")) is not None else words["fallback/acme-account.name"]}을(를) 조회하지 못했습니다: {why(r)}'

    def e104041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 인증서를 폐기하도록 요청했습니다'

    def e104041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 인증서를 폐기하지 못했습니다: {why(r)}'

    def e104042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 인증서를 발급받도록 요청했습니다'

    def e104042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 인증서를 발급받지 못했습니다: {why(r)}'

    def e104043_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 인증서를 갱신하도록 요청했습니다'

    def e104043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 인증서를 갱신하지 못했습니다: {why(r)}'

    def e104044_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 인증서를 삭제했습니다'

    def e104044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 인증서를 삭제하지 못했습니다: {why(r)}'

    def e104045_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 인증서를 업로드했습니다'

    def e104045_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 인증서를 업로드하지 못했습니다: {why(r)}'

    def e105001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) sendmail 엔드포인트 {say(p["name"])}을(를) 생성했습니다'

    def e105001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) sendmail 엔드포인트 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e105002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) sendmail 엔드포인트 {say(p["name"])}을(를) 삭제했습니다'

    def e105002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) sendmail 엔드포인트 {say(p["name"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e105003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) sendmail 엔드포인트 {say(p["name"])}을(를) 변경했습니다'

    def e105003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) sendmail 엔드포인트 {say(p["name"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e105021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 통지 일치 조건 {say(p["name"])}을(를) 생성했습니다'

    def e105021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 통지 일치 조건 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e105022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 통지 일치 조건 {say(p["name"])}을(를) 삭제했습니다'

    def e105022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 통지 일치 조건 {say(p["name"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e105023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 통지 일치 조건 {say(p["name"])}을(를) 변경했습니다'

    def e105023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 통지 일치 조건 {say(p["name"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e105041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 메트릭 서버 {say(p["id"])}을(를) 삭제했습니다'

    def e105041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 메트릭 서버 {say(p["id"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e105042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 메트릭 서버 {say(p["id"])}을(를) 생성했습니다'

    def e105042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 메트릭 서버 {say(p["id"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e105043_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 메트릭 서버 {say(p["id"])}을(를) 변경했습니다'

    def e105043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 메트릭 서버 {say(p["id"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e105044_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 메트릭 서버 {say(p["id"])}을(를) 조회했습니다'

    def e105044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 메트릭 서버 {say(p["id"])}을(를) 조회하지 못했습니다: {why(r)}'

    def e105045_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 메트릭을 조회했습니다'

    def e105045_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 메트릭을 조회하지 못했습니다: {why(r)}'

    def e105061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Gotify 엔드포인트 {say(p["name"])}을(를) 생성했습니다'

    def e105061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Gotify 엔드포인트 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e105062_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Gotify 엔드포인트 {say(p["name"])}을(를) 삭제했습니다'

    def e105062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Gotify 엔드포인트 {say(p["name"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e105063_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Gotify 엔드포인트 {say(p["name"])}을(를) 변경했습니다'

    def e105063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Gotify 엔드포인트 {say(p["name"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e105081_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SMTP 엔드포인트 {say(p["name"])}을(를) 생성했습니다'

    def e105081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SMTP 엔드포인트 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e105082_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SMTP 엔드포인트 {say(p["name"])}을(를) 삭제했습니다'

    def e105082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SMTP 엔드포인트 {say(p["name"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e105083_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SMTP 엔드포인트 {say(p["name"])}을(를) 변경했습니다'

    def e105083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SMTP 엔드포인트 {say(p["name"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e105101_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 웹훅 엔드포인트 {say(p["name"])}을(를) 생성했습니다'

    def e105101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 웹훅 엔드포인트 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e105102_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 웹훅 엔드포인트 {say(p["name"])}을(를) 삭제했습니다'

    def e105102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 웹훅 엔드포인트 {say(p["name"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e105103_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 웹훅 엔드포인트 {say(p["name"])}을(를) 변경했습니다'

    def e105103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 웹훅 엔드포인트 {say(p["name"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e105104_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 웹훅 엔드포인트 목록을 조회했습니다'

    def e105104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 웹훅 엔드포인트 목록을 조회하지 못했습니다: {why(r)}'

    def e105105_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 웹훅 엔드포인트 {say(p["name"])}을(를) 조회했습니다'

    def e105105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 웹훅 엔드포인트 {say(p["name"])}을(를) 조회하지 못했습니다: {why(r)}'

    def e105121_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 통지 대상 {say(p["name"])}을(를) 테스트했습니다'

    def e105121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 통지 대상 {say(p["name"])}을(를) 테스트하지 못했습니다: {why(r)}'

    def e106001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 서비스 {say(p["service"])}을(를) 시작하도록 요청했습니다'

    def e106001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 서비스 {say(p["service"])}을(를) 시작하지 못했습니다: {why(r)}'

    def e106002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 서비스 {say(p["service"])}을(를) 중지하도록 요청했습니다'

    def e106002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 서비스 {say(p["service"])}을(를) 중지하지 못했습니다: {why(r)}'

    def e106003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 서비스 {say(p["service"])}을(를) 재시작하도록 요청했습니다'

    def e106003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 서비스 {say(p["service"])}을(를) 재시작하지 못했습니다: {why(r)}'

    def e106004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 서비스 {say(p["service"])}을(를) 다시 로드하도록 요청했습니다'

    def e106004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 서비스 {say(p["service"])}을(를) 다시 로드하지 못했습니다: {why(r)}'

    def e106021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 구독을 삭제했습니다'

    def e106021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 구독을 삭제하지 못했습니다: {why(r)}'

    def e106022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 구독을 새로 고쳤습니다'

    def e106022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 구독을 새로 고치지 못했습니다: {why(r)}'

    def e106023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 구독을 변경했습니다'

    def e106023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 구독을 변경하지 못했습니다: {why(r)}'

    def e106024_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 구독을 조회했습니다'

    def e106024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 구독을 조회하지 못했습니다: {why(r)}'

    def e106041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 패키지 색인을 업데이트하도록 요청했습니다'

    def e106041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 패키지 색인을 업데이트하지 못했습니다: {why(r)}'

    def e106061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(p["path"])}의 패키지 리포지토리 {say(p["index"])}을(를) 변경했습니다'

    def e106061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(p["path"])}의 패키지 리포지토리 {say(p["index"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e106062_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에 패키지 리포지토리 {say(p["handle"])}을(를) 추가했습니다'

    def e106062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에 패키지 리포지토리 {say(p["handle"])}을(를) 추가하지 못했습니다: {why(r)}'

    def e106063_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(p["path"])}의 패키지 리포지토리 {say(p["index"])}을(를) 활성화했습니다'

    def e106063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(p["path"])}의 패키지 리포지토리 {say(p["index"])}을(를) 활성화하지 못했습니다: {why(r)}'

    def e106064_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(p["path"])}의 패키지 리포지토리 {say(p["index"])}을(를) 비활성화했습니다'

    def e106064_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(p["path"])}의 패키지 리포지토리 {say(p["index"])}을(를) 비활성화하지 못했습니다: {why(r)}'

    def e106081_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 설정을 변경했습니다'

    def e106081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 설정을 변경하지 못했습니다: {why(r)}'

    def e106101_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}을(를) 재부팅했습니다'

    def e106101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}을(를) 재부팅하지 못했습니다: {why(r)}'

    def e106102_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 호출 목록을 실행했습니다'

    def e106102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 호출 목록을 실행하지 못했습니다: {why(r)}'

    def e106103_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}을(를) 깨우도록 요청했습니다'

    def e106103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}을(를) 깨우지 못했습니다: {why(r)}'

    def e106104_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 보고서를 조회했습니다'

    def e106104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 보고서를 조회하지 못했습니다: {why(r)}'

    def e106105_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}을(를) 종료했습니다'

    def e106105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}을(를) 종료하지 못했습니다: {why(r)}'

    def e106121_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 시스템 로그를 조회했습니다'

    def e106121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 시스템 로그를 조회하지 못했습니다: {why(r)}'

    def e106141_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 저널을 조회했습니다'

    def e106141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 저널을 조회하지 못했습니다: {why(r)}'

    def e107001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네트워크 구성을 되돌렸습니다'

    def e107001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네트워크 구성을 되돌리지 못했습니다: {why(r)}'

    def e107002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네트워크 구성을 적용하도록 요청했습니다'

    def e107002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네트워크 구성을 적용하지 못했습니다: {why(r)}'

    def e107021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네트워크 인터페이스 {say(p["iface"])}을(를) 생성했습니다'

    def e107021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네트워크 인터페이스 {say(p["iface"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e107022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네트워크 인터페이스 {say(p["iface"])}을(를) 삭제했습니다'

    def e107022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네트워크 인터페이스 {say(p["iface"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e107023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네트워크 인터페이스 {say(p["iface"])}을(를) 변경했습니다'

    def e107023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네트워크 인터페이스 {say(p["iface"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e107041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네임서버를 변경했습니다'

    def e107041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 네임서버를 변경하지 못했습니다: {why(r)}'

    def e107061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 시간대를 변경했습니다'

    def e107061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 시간대를 변경하지 못했습니다: {why(r)}'

    def e107081_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 hosts 파일을 변경했습니다'

    def e107081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 hosts 파일을 변경하지 못했습니다: {why(r)}'

    def e108001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 태스크 {say(p["upid"])}을(를) 중지했습니다'

    def e108001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 태스크 {say(p["upid"])}을(를) 중지하지 못했습니다: {why(r)}'

    def e108002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 태스크 {say(p["upid"])}의 로그를 조회했습니다'

    def e108002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 태스크 {say(p["upid"])}의 로그를 조회하지 못했습니다: {why(r)}'

    def e108003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}에 대한 {say(p["kind"])} 태스크를 시작했습니다'

    def e108004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}에 대한 {say(p["kind"])} 태스크를 완료했습니다'

    def e108004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}에 대한 {say(p["kind"])} 태스크를 완료하지 못했습니다: {why(r)}'

    def e108005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}에 대한 {say(p["kind"])} 태스크를 경고 {number(p["warnings"])}개와 함께 완료했습니다'

    def e108006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {say(v) if (v := p.get("id")) is not None else words["fallback/task.id"]}에 대한 {say(p["kind"])} 태스크를 끝까지 진행하지 못했습니다: {why(r)}'

    def e108021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(r["node"])}에서 예약 작업 {say(p["id"])}을(를) 시작했습니다'

    def e108021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(r["node"])}에서 예약 작업 {say(p["id"])}을(를) 시작하지 못했습니다: {why(r)}'

    def e109001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 VNC 콘솔 티켓을 받았습니다'

    def e109001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 VNC 콘솔 티켓을 받지 못했습니다: {why(r)}'

    def e109002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 텍스트 콘솔 티켓을 받았습니다'

    def e109002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 텍스트 콘솔 티켓을 받지 못했습니다: {why(r)}'

    def e109003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 SPICE 콘솔 티켓을 받았습니다'

    def e109003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 SPICE 콘솔 티켓을 받지 못했습니다: {why(r)}'

    def e109004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에 키 입력을 보냈습니다'

    def e109004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에 키 입력을 보내지 못했습니다: {why(r)}'

    def e109008_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 콘솔에 연결했습니다'

    def e109008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 콘솔에 연결하지 못했습니다: {why(r)}'

    def e109009_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 콘솔을 열었습니다'

    def e109009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 콘솔을 열지 못했습니다: {why(r)}'

    def e109010_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 콘솔을 {number(p["duration"])}초 동안 열어 두었습니다'

    def e109021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 VNC 셸 티켓을 받았습니다'

    def e109021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 VNC 셸 티켓을 받지 못했습니다: {why(r)}'

    def e109022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 텍스트 셸 티켓을 받았습니다'

    def e109022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 텍스트 셸 티켓을 받지 못했습니다: {why(r)}'

    def e109023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 SPICE 셸 티켓을 받았습니다'

    def e109023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 SPICE 셸 티켓을 받지 못했습니다: {why(r)}'

    def e109024_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 콘솔에 연결했습니다'

    def e109024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 콘솔에 연결하지 못했습니다: {why(r)}'

    def e109025_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 업그레이드 셸 티켓을 받았습니다'

    def e109025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 업그레이드 셸 티켓을 받지 못했습니다: {why(r)}'

    def e109026_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 Ceph 설치 셸 티켓을 받았습니다'

    def e109026_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 Ceph 설치 셸 티켓을 받지 못했습니다: {why(r)}'

    def e109027_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 콘솔을 열었습니다'

    def e109027_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 콘솔을 열지 못했습니다: {why(r)}'

    def e109028_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 콘솔을 {number(p["duration"])}초 동안 열어 두었습니다'

    def e109041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 root 셸을 열었습니다'

    def e109041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 root 셸을 열지 못했습니다: {why(r)}'

    def e109042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 root 셸을 {number(p["duration"])}초 동안 열어 두었습니다'

    def e210001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 생성하도록 요청했습니다'

    def e210001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e210002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 파기하도록 요청했습니다'

    def e210002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e210003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 변경했습니다'

    def e210003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e210004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(p["archive"])}에서 VM {say(p["vmid"])}을(를) 복원하도록 요청했습니다'

    def e210004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(p["archive"])}에서 VM {say(p["vmid"])}을(를) 복원하지 못했습니다: {why(r)}'

    def e210005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 cloud-init 데이터를 재생성했습니다'

    def e210005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 cloud-init 데이터를 재생성하지 못했습니다: {why(r)}'

    def e210006_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 시작하도록 요청했습니다'

    def e210006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 시작하지 못했습니다: {why(r)}'

    def e210007_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 중지하도록 요청했습니다'

    def e210007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 중지하지 못했습니다: {why(r)}'

    def e210008_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 재설정하도록 요청했습니다'

    def e210008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 재설정하지 못했습니다: {why(r)}'

    def e210009_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 종료하도록 요청했습니다'

    def e210009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 종료하지 못했습니다: {why(r)}'

    def e210010_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 재부팅하도록 요청했습니다'

    def e210010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 재부팅하지 못했습니다: {why(r)}'

    def e210011_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 일시 중지하도록 요청했습니다'

    def e210011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 일시 중지하지 못했습니다: {why(r)}'

    def e210012_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 재개하도록 요청했습니다'

    def e210012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 재개하지 못했습니다: {why(r)}'

    def e210013_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) VM {say(p["newid"])}(으)로 복제하도록 요청했습니다'

    def e210013_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) VM {say(p["newid"])}(으)로 복제하지 못했습니다: {why(r)}'

    def e210014_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 노드 {say(p["target"])}(으)로 마이그레이션하도록 요청했습니다'

    def e210014_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 노드 {say(p["target"])}(으)로 마이그레이션하지 못했습니다: {why(r)}'

    def e210015_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 다른 클러스터로 마이그레이션하도록 요청했습니다'

    def e210015_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 다른 클러스터로 마이그레이션하지 못했습니다: {why(r)}'

    def e210016_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에 모니터 명령을 보냈습니다'

    def e210016_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에 모니터 명령을 보내지 못했습니다: {why(r)}'

    def e210017_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 템플릿으로 변환하도록 요청했습니다'

    def e210017_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 템플릿으로 변환하지 못했습니다: {why(r)}'

    def e210018_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 수신하도록 요청했습니다'

    def e210018_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 수신하지 못했습니다: {why(r)}'

    def e210019_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 상태 서버를 시작했습니다'

    def e210019_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 상태 서버를 시작하지 못했습니다: {why(r)}'

    def e210020_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 마이그레이션 터널을 열었습니다'

    def e210020_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 마이그레이션 터널을 열지 못했습니다: {why(r)}'

    def e210021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 cloud-init 데이터를 조회했습니다'

    def e210021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 cloud-init 데이터를 조회하지 못했습니다: {why(r)}'

    def e210022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 보류 중인 변경 사항을 되돌렸습니다'

    def e210022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 보류 중인 변경 사항을 되돌리지 못했습니다: {why(r)}'

    def e210023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 최대 절전 상태로 전환하도록 요청했습니다'

    def e210023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}을(를) 최대 절전 상태로 전환하지 못했습니다: {why(r)}'

    def e210024_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 상태 서버를 중지했습니다'

    def e210024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 상태 서버를 중지하지 못했습니다: {why(r)}'

    def e211001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 생성하도록 요청했습니다'

    def e211001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e211002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 파기하도록 요청했습니다'

    def e211002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e211003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 변경했습니다'

    def e211003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e211004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 시작하도록 요청했습니다'

    def e211004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 시작하지 못했습니다: {why(r)}'

    def e211005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 중지하도록 요청했습니다'

    def e211005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 중지하지 못했습니다: {why(r)}'

    def e211006_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 종료하도록 요청했습니다'

    def e211006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 종료하지 못했습니다: {why(r)}'

    def e211007_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 일시 중지하도록 요청했습니다'

    def e211007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 일시 중지하지 못했습니다: {why(r)}'

    def e211008_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 재개하도록 요청했습니다'

    def e211008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 재개하지 못했습니다: {why(r)}'

    def e211009_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 재부팅하도록 요청했습니다'

    def e211009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 재부팅하지 못했습니다: {why(r)}'

    def e211010_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 다른 클러스터로 마이그레이션하도록 요청했습니다'

    def e211010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 다른 클러스터로 마이그레이션하지 못했습니다: {why(r)}'

    def e211011_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 노드 {say(p["target"])}(으)로 마이그레이션하도록 요청했습니다'

    def e211011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 노드 {say(p["target"])}(으)로 마이그레이션하지 못했습니다: {why(r)}'

    def e211012_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 템플릿으로 변환했습니다'

    def e211012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 템플릿으로 변환하지 못했습니다: {why(r)}'

    def e211013_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 컨테이너 {say(p["newid"])}(으)로 복제하도록 요청했습니다'

    def e211013_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 컨테이너 {say(p["newid"])}(으)로 복제하지 못했습니다: {why(r)}'

    def e211014_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 수신하도록 요청했습니다'

    def e211014_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}을(를) 수신하지 못했습니다: {why(r)}'

    def e211015_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 마이그레이션 터널을 열었습니다'

    def e211015_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 마이그레이션 터널을 열지 못했습니다: {why(r)}'

    def e211016_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(p["ostemplate"])}에서 컨테이너 {say(p["vmid"])}을(를) 복원하도록 요청했습니다'

    def e211016_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(p["ostemplate"])}에서 컨테이너 {say(p["vmid"])}을(를) 복원하지 못했습니다: {why(r)}'

    def e211017_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 보류 중인 변경 사항을 되돌렸습니다'

    def e211017_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 보류 중인 변경 사항을 되돌리지 못했습니다: {why(r)}'

    def e212001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 생성하도록 요청했습니다'

    def e212001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e212002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 삭제하도록 요청했습니다'

    def e212002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e212003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 변경했습니다'

    def e212003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e212004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}(으)로 롤백하도록 요청했습니다'

    def e212004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}(으)로 롤백하지 못했습니다: {why(r)}'

    def e212005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 조회했습니다'

    def e212005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 조회하지 못했습니다: {why(r)}'

    def e212021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 디스크 {say(p["idlist"])}을(를) 분리했습니다'

    def e212021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 디스크 {say(p["idlist"])}을(를) 분리하지 못했습니다: {why(r)}'

    def e212022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 디스크 {say(p["disk"])}을(를) 이동하도록 요청했습니다 (대상 스토리지: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]})'

    def e212022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 디스크 {say(p["disk"])}을(를) 이동하지 못했습니다 (대상 스토리지: {say(v) if (v := p.get("storage")) is not None else words["fallback/vm-disk.storage"]}): {why(r)}'

    def e212023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 디스크 {say(p["disk"])} 크기를 조정하도록 요청했습니다'

    def e212023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 디스크 {say(p["disk"])} 크기를 조정하지 못했습니다: {why(r)}'

    def e212024_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 디스크 {say(p["idlist"])}을(를) 파기했습니다'

    def e212024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 디스크 {say(p["idlist"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e212025_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 디스크 {say(p["disk"])}을(를) VM {say(p["target-vmid"])}에 재할당하도록 요청했습니다'

    def e212025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 디스크 {say(p["disk"])}을(를) VM {say(p["target-vmid"])}에 재할당하지 못했습니다: {why(r)}'

    def e212041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 생성하도록 요청했습니다'

    def e212041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e212042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 삭제하도록 요청했습니다'

    def e212042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e212043_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}(으)로 롤백하도록 요청했습니다'

    def e212043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}(으)로 롤백하지 못했습니다: {why(r)}'

    def e212044_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 변경했습니다'

    def e212044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 스냅샷 {say(p["snapname"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e212061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 디스크 {say(p["disk"])} 크기를 조정하도록 요청했습니다'

    def e212061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 디스크 {say(p["disk"])} 크기를 조정하지 못했습니다: {why(r)}'

    def e212062_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 디스크 {say(p["volume"])}을(를) 이동하도록 요청했습니다 (대상 스토리지: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]})'

    def e212062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 디스크 {say(p["volume"])}을(를) 이동하지 못했습니다 (대상 스토리지: {say(v) if (v := p.get("storage")) is not None else words["fallback/container-disk.storage"]}): {why(r)}'

    def e212063_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 디스크 {say(p["volume"])}을(를) 컨테이너 {say(p["target-vmid"])}에 재할당하도록 요청했습니다'

    def e212063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 컨테이너 {say(p["vmid"])}의 디스크 {say(p["volume"])}을(를) 컨테이너 {say(p["target-vmid"])}에 재할당하지 못했습니다: {why(r)}'

    def e213001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 게스트 에이전트에 ‘{label("enum/guest-agent.send-command.command/", p["command"])}’ 명령을 내렸습니다'

    def e213001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 게스트 에이전트에 ‘{label("enum/guest-agent.send-command.command/", p["command"])}’ 명령을 내리지 못했습니다: {why(r)}'

    def e213002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 파일 시스템을 동결했습니다'

    def e213002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 파일 시스템을 동결하지 못했습니다: {why(r)}'

    def e213003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 동결 상태를 조회했습니다'

    def e213003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 동결 상태를 조회하지 못했습니다: {why(r)}'

    def e213004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 파일 시스템을 동결 해제했습니다'

    def e213004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 파일 시스템을 동결 해제하지 못했습니다: {why(r)}'

    def e213005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 파일 시스템을 트림했습니다'

    def e213005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 파일 시스템을 트림하지 못했습니다: {why(r)}'

    def e213006_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 게스트 에이전트에 핑을 보냈습니다'

    def e213006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}의 게스트 에이전트에 핑을 보내지 못했습니다: {why(r)}'

    def e213007_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 에이전트에 VM {say(p["vmid"])}의 종료를 요청했습니다'

    def e213007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 에이전트에 VM {say(p["vmid"])}의 종료를 요청하지 못했습니다: {why(r)}'

    def e213008_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 에이전트에 VM {say(p["vmid"])}의 절전(디스크)을 요청했습니다'

    def e213008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 에이전트에 VM {say(p["vmid"])}의 절전(디스크)을 요청하지 못했습니다: {why(r)}'

    def e213009_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 에이전트에 VM {say(p["vmid"])}의 절전(메모리와 디스크)을 요청했습니다'

    def e213009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 에이전트에 VM {say(p["vmid"])}의 절전(메모리와 디스크)을 요청하지 못했습니다: {why(r)}'

    def e213010_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 에이전트에 VM {say(p["vmid"])}의 절전(메모리)을 요청했습니다'

    def e213010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 에이전트에 VM {say(p["vmid"])}의 절전(메모리)을 요청하지 못했습니다: {why(r)}'

    def e213011_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에서 사용자 {say(p["username"])}의 비밀번호를 설정했습니다'

    def e213011_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에서 사용자 {say(p["username"])}의 비밀번호를 설정하지 못했습니다: {why(r)}'

    def e213012_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에서 프로그램을 실행했습니다'

    def e213012_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에서 프로그램을 실행하지 못했습니다: {why(r)}'

    def e213013_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에서 파일 {say(p["file"])}을(를) 썼습니다'

    def e213013_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에서 파일 {say(p["file"])}을(를) 쓰지 못했습니다: {why(r)}'

    def e213014_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에서 파일 {say(p["file"])}을(를) 읽었습니다'

    def e213014_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에서 파일 {say(p["file"])}을(를) 읽지 못했습니다: {why(r)}'

    def e213015_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에서 프로세스 {say(p["pid"])}의 결과를 조회했습니다'

    def e213015_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VM {say(p["vmid"])}에서 프로세스 {say(p["pid"])}의 결과를 조회하지 못했습니다: {why(r)}'

    def e214001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 게스트를 시작하도록 요청했습니다'

    def e214001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 게스트를 시작하지 못했습니다: {why(r)}'

    def e214002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 게스트를 종료하도록 요청했습니다'

    def e214002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 게스트를 종료하지 못했습니다: {why(r)}'

    def e214003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 게스트를 일시 중지하도록 요청했습니다'

    def e214003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 게스트를 일시 중지하지 못했습니다: {why(r)}'

    def e214004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 게스트를 노드 {say(p["target"])}(으)로 마이그레이션하도록 요청했습니다'

    def e214004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 게스트를 노드 {say(p["target"])}(으)로 마이그레이션하지 못했습니다: {why(r)}'

    def e214021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 게스트를 시작하도록 요청했습니다'

    def e214021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 게스트를 시작하지 못했습니다: {why(r)}'

    def e214022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 게스트를 종료하도록 요청했습니다'

    def e214022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 게스트를 종료하지 못했습니다: {why(r)}'

    def e214023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 게스트를 일시 중지하도록 요청했습니다'

    def e214023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 게스트를 일시 중지하지 못했습니다: {why(r)}'

    def e214024_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 게스트를 노드 {say(p["target"])}(으)로 마이그레이션하도록 요청했습니다'

    def e214024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 게스트를 노드 {say(p["target"])}(으)로 마이그레이션하지 못했습니다: {why(r)}'

    def e220001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 볼륨 {say(p["filename"])}을(를) 할당했습니다'

    def e220001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 볼륨 {say(p["filename"])}을(를) 할당하지 못했습니다: {why(r)}'

    def e220002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 볼륨 {say(p["volume"])}을(를) 삭제하도록 요청했습니다'

    def e220002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 볼륨 {say(p["volume"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e220003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 볼륨 {say(p["volume"])}을(를) 복사하도록 요청했습니다'

    def e220003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 볼륨 {say(p["volume"])}을(를) 복사하지 못했습니다: {why(r)}'

    def e220004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 볼륨 {say(p["volume"])}을(를) 변경했습니다'

    def e220004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 볼륨 {say(p["volume"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e220005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 파일 {say(p["filename"])}을(를) 업로드하도록 요청했습니다'

    def e220005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 파일 {say(p["filename"])}을(를) 업로드하지 못했습니다: {why(r)}'

    def e220006_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 파일 {say(p["filename"])}을(를) 다운로드하도록 요청했습니다'

    def e220006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 파일 {say(p["filename"])}을(를) 다운로드하지 못했습니다: {why(r)}'

    def e220007_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}(으)로 이미지 {say(p["reference"])}을(를) 가져오도록 요청했습니다'

    def e220007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}(으)로 이미지 {say(p["reference"])}을(를) 가져오지 못했습니다: {why(r)}'

    def e220008_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 템플릿 {say(p["template"])}을(를) 다운로드하도록 요청했습니다'

    def e220008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 템플릿 {say(p["template"])}을(를) 다운로드하지 못했습니다: {why(r)}'

    def e220009_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 볼륨 {say(p["volume"])}을(를) 보호했습니다'

    def e220009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 볼륨 {say(p["volume"])}을(를) 보호하지 못했습니다: {why(r)}'

    def e220010_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 볼륨 {say(p["volume"])}을(를) 보호 해제했습니다'

    def e220010_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 볼륨 {say(p["volume"])}을(를) 보호 해제하지 못했습니다: {why(r)}'

    def e220021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}을(를) 생성했습니다'

    def e220021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e220022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}을(를) 삭제했습니다'

    def e220022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e220023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}을(를) 변경했습니다'

    def e220023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e220024_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 상태를 ‘활성화’로 설정했습니다'

    def e220024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 상태를 ‘활성화’로 설정하지 못했습니다: {why(r)}'

    def e220025_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 상태를 ‘비활성화’로 설정했습니다'

    def e220025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 상태를 ‘비활성화’로 설정하지 못했습니다: {why(r)}'

    def e220041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) CIFS 서버 {say(p["server"])}의 공유 목록을 조회했습니다'

    def e220041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) CIFS 서버 {say(p["server"])}의 공유 목록을 조회하지 못했습니다: {why(r)}'

    def e220042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 서버 {say(p["server"])}의 데이터스토어 목록을 조회했습니다'

    def e220042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 서버 {say(p["server"])}의 데이터스토어 목록을 조회하지 못했습니다: {why(r)}'

    def e220043_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) NFS 서버 {say(p["server"])}의 익스포트 목록을 조회했습니다'

    def e220043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) NFS 서버 {say(p["server"])}의 익스포트 목록을 조회하지 못했습니다: {why(r)}'

    def e220044_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) iSCSI 포털 {say(p["portal"])}의 대상 목록을 조회했습니다'

    def e220044_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) iSCSI 포털 {say(p["portal"])}의 대상 목록을 조회하지 못했습니다: {why(r)}'

    def e220061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 URL을 쿼리했습니다'

    def e220061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 URL을 쿼리하지 못했습니다: {why(r)}'

    def e220081_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) OCI 리포지토리 {say(p["reference"])}의 태그 목록을 조회했습니다'

    def e220081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) OCI 리포지토리 {say(p["reference"])}의 태그 목록을 조회하지 못했습니다: {why(r)}'

    def e221001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 작업(ID: {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]})을 생성했습니다'

    def e221001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 작업(ID: {say(v) if (v := p.get("id")) is not None else words["fallback/backup-job.create.id"]})을 생성하지 못했습니다: {why(r)}'

    def e221002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 작업 {say(p["id"])}을(를) 삭제했습니다'

    def e221002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 작업 {say(p["id"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e221003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 작업 {say(p["id"])}을(를) 변경했습니다'

    def e221003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 작업 {say(p["id"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e221004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 작업 {say(p["id"])}의 상태를 ‘활성화’로 설정했습니다'

    def e221004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 작업 {say(p["id"])}의 상태를 ‘활성화’로 설정하지 못했습니다: {why(r)}'

    def e221005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 작업 {say(p["id"])}의 상태를 ‘비활성화’로 설정했습니다'

    def e221005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 작업 {say(p["id"])}의 상태를 ‘비활성화’로 설정하지 못했습니다: {why(r)}'

    def e221021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 백업을 생성하도록 요청했습니다 (게스트: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]})'

    def e221021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 백업을 생성하지 못했습니다 (게스트: {say(v) if (v := p.get("vmid")) is not None else words["fallback/backup.vmid"]}): {why(r)}'

    def e221022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 백업을 정리하도록 요청했습니다'

    def e221022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}의 백업을 정리하지 못했습니다: {why(r)}'

    def e221023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 {say(p["volume"])}의 구성을 조회했습니다'

    def e221023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 백업 {say(p["volume"])}의 구성을 조회하지 못했습니다: {why(r)}'

    def e221024_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 있는 백업 {say(p["volume"])}의 파일 목록을 조회했습니다'

    def e221024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 있는 백업 {say(p["volume"])}의 파일 목록을 조회하지 못했습니다: {why(r)}'

    def e221025_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 있는 백업 {say(p["volume"])}의 파일을 다운로드했습니다'

    def e221025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 스토리지 {say(p["storage"])}에 있는 백업 {say(p["volume"])}의 파일을 다운로드하지 못했습니다: {why(r)}'

    def e221026_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 실행 중인 백업을 중지했습니다'

    def e221026_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 실행 중인 백업을 중지하지 못했습니다: {why(r)}'

    def e222001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 복제 작업 {say(p["id"])}을(를) 생성했습니다'

    def e222001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 복제 작업 {say(p["id"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e222002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 복제 작업 {say(p["id"])}을(를) 삭제하도록 요청했습니다'

    def e222002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 복제 작업 {say(p["id"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e222003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 복제 작업 {say(p["id"])}을(를) 변경했습니다'

    def e222003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 복제 작업 {say(p["id"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e222004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 복제 작업 {say(p["id"])}을(를) 실행하도록 요청했습니다'

    def e222004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 복제 작업 {say(p["id"])}을(를) 실행하지 못했습니다: {why(r)}'

    def e223001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 LVM 볼륨 그룹 {say(p["name"])}을(를) 생성하도록 요청했습니다'

    def e223001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 LVM 볼륨 그룹 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e223002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 LVM 볼륨 그룹 {say(p["name"])}을(를) 파기하도록 요청했습니다'

    def e223002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 LVM 볼륨 그룹 {say(p["name"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e223021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 LVM 씬 풀 {say(p["name"])}을(를) 생성하도록 요청했습니다'

    def e223021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 LVM 씬 풀 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e223022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 LVM 씬 풀 {say(p["name"])}을(를) 파기하도록 요청했습니다'

    def e223022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 LVM 씬 풀 {say(p["name"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e223041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 파일 시스템 {say(p["name"])}을(를) 생성하도록 요청했습니다'

    def e223041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 파일 시스템 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e223042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 파일 시스템 {say(p["name"])}을(를) 파기하도록 요청했습니다'

    def e223042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 파일 시스템 {say(p["name"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e223061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 ZFS 풀 {say(p["name"])}을(를) 생성하도록 요청했습니다'

    def e223061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 ZFS 풀 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e223062_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 ZFS 풀 {say(p["name"])}을(를) 파기하도록 요청했습니다'

    def e223062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 ZFS 풀 {say(p["name"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e223081_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 디스크 {say(p["disk"])}을(를) 초기화하도록 요청했습니다'

    def e223081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 디스크 {say(p["disk"])}을(를) 초기화하지 못했습니다: {why(r)}'

    def e223082_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 디스크 {say(p["disk"])}의 데이터를 완전히 삭제하도록 요청했습니다'

    def e223082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 디스크 {say(p["disk"])}의 데이터를 완전히 삭제하지 못했습니다: {why(r)}'

    def e230001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}을(를) 생성했습니다'

    def e230001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e230002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}을(를) 삭제했습니다'

    def e230002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e230003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["rename"])}의 이름을 {say(p["group"])}(으)로 변경했습니다'

    def e230003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["rename"])}의 이름을 {say(p["group"])}(으)로 변경하지 못했습니다: {why(r)}'

    def e230024_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에 방화벽 규칙({label("enum/rule-direction/", p["type"])} {say(p["action"])})을 생성했습니다'

    def e230024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에 방화벽 규칙({label("enum/rule-direction/", p["type"])} {say(p["action"])})을 생성하지 못했습니다: {why(r)}'

    def e230025_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에서 위치 {say(p["pos"])}의 방화벽 규칙을 삭제했습니다'

    def e230025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에서 위치 {say(p["pos"])}의 방화벽 규칙을 삭제하지 못했습니다: {why(r)}'

    def e230026_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에서 위치 {say(p["pos"])}의 방화벽 규칙을 변경했습니다'

    def e230026_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에서 위치 {say(p["pos"])}의 방화벽 규칙을 변경하지 못했습니다: {why(r)}'

    def e230027_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에서 위치 {say(p["pos"])}의 방화벽 규칙을 이동했습니다'

    def e230027_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에서 위치 {say(p["pos"])}의 방화벽 규칙을 이동하지 못했습니다: {why(r)}'

    def e230028_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘활성화’로 설정했습니다'

    def e230028_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘활성화’로 설정하지 못했습니다: {why(r)}'

    def e230029_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘비활성화’로 설정했습니다'

    def e230029_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘비활성화’로 설정하지 못했습니다: {why(r)}'

    def e230041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["name"])}을(를) 생성했습니다'

    def e230041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e230042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["name"])}을(를) 삭제했습니다'

    def e230042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["name"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e230043_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["rename"])}의 이름을 {say(p["name"])}(으)로 변경했습니다'

    def e230043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["rename"])}의 이름을 {say(p["name"])}(으)로 변경하지 못했습니다: {why(r)}'

    def e230061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["name"])}의 항목 {say(p["cidr"])}을(를) 생성했습니다'

    def e230061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["name"])}의 항목 {say(p["cidr"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e230062_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["name"])}의 항목 {say(p["cidr"])}을(를) 삭제했습니다'

    def e230062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["name"])}의 항목 {say(p["cidr"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e230063_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["name"])}의 항목 {say(p["cidr"])}을(를) 변경했습니다'

    def e230063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) IP 세트 {say(p["name"])}의 항목 {say(p["cidr"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e230081_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 방화벽 별칭 {say(p["name"])}을(를) 생성했습니다'

    def e230081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 방화벽 별칭 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e230082_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 방화벽 별칭 {say(p["name"])}을(를) 삭제했습니다'

    def e230082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 방화벽 별칭 {say(p["name"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e230083_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 방화벽 별칭 {say(p["name"])}을(를) 변경했습니다'

    def e230083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 방화벽 별칭 {say(p["name"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e230084_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 방화벽 별칭 {say(p["name"])}의 이름을 {say(p["rename"])}(으)로 변경했습니다'

    def e230084_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 방화벽 별칭 {say(p["name"])}의 이름을 {say(p["rename"])}(으)로 변경하지 못했습니다: {why(r)}'

    def e230101_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 방화벽 옵션을 변경했습니다'

    def e230101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 방화벽 옵션을 변경하지 못했습니다: {why(r)}'

    def e230102_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 방화벽을 활성화했습니다'

    def e230102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 방화벽을 활성화하지 못했습니다: {why(r)}'

    def e230103_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 방화벽을 비활성화했습니다'

    def e230103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터의 방화벽을 비활성화하지 못했습니다: {why(r)}'

    def e230121_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 방화벽 로그를 조회했습니다'

    def e230121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 방화벽 로그를 조회하지 못했습니다: {why(r)}'

    def e230141_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에 방화벽 규칙({label("enum/rule-direction/", p["type"])} {say(p["action"])})을 생성했습니다'

    def e230141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에 방화벽 규칙({label("enum/rule-direction/", p["type"])} {say(p["action"])})을 생성하지 못했습니다: {why(r)}'

    def e230142_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 삭제했습니다'

    def e230142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 삭제하지 못했습니다: {why(r)}'

    def e230143_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 변경했습니다'

    def e230143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 변경하지 못했습니다: {why(r)}'

    def e230144_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 이동했습니다'

    def e230144_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 이동하지 못했습니다: {why(r)}'

    def e230145_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘활성화’로 설정했습니다'

    def e230145_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘활성화’로 설정하지 못했습니다: {why(r)}'

    def e230146_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘비활성화’로 설정했습니다'

    def e230146_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘비활성화’로 설정하지 못했습니다: {why(r)}'

    def e230161_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에 방화벽 규칙({label("enum/rule-direction/", p["type"])} {say(p["action"])})을 생성했습니다'

    def e230161_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에 방화벽 규칙({label("enum/rule-direction/", p["type"])} {say(p["action"])})을 생성하지 못했습니다: {why(r)}'

    def e230162_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 삭제했습니다'

    def e230162_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 삭제하지 못했습니다: {why(r)}'

    def e230163_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 변경했습니다'

    def e230163_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 변경하지 못했습니다: {why(r)}'

    def e230164_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 이동했습니다'

    def e230164_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 이동하지 못했습니다: {why(r)}'

    def e230165_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘활성화’로 설정했습니다'

    def e230165_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘활성화’로 설정하지 못했습니다: {why(r)}'

    def e230166_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘비활성화’로 설정했습니다'

    def e230166_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘비활성화’로 설정하지 못했습니다: {why(r)}'

    def e230181_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에 방화벽 규칙({label("enum/rule-direction/", p["type"])} {say(p["action"])})을 생성했습니다'

    def e230181_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에 방화벽 규칙({label("enum/rule-direction/", p["type"])} {say(p["action"])})을 생성하지 못했습니다: {why(r)}'

    def e230182_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 삭제했습니다'

    def e230182_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 삭제하지 못했습니다: {why(r)}'

    def e230183_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 변경했습니다'

    def e230183_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 변경하지 못했습니다: {why(r)}'

    def e230184_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 이동했습니다'

    def e230184_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 이동하지 못했습니다: {why(r)}'

    def e230185_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘활성화’로 설정했습니다'

    def e230185_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘활성화’로 설정하지 못했습니다: {why(r)}'

    def e230186_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘비활성화’로 설정했습니다'

    def e230186_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 보안 그룹 {say(p["group"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘비활성화’로 설정하지 못했습니다: {why(r)}'

    def e230201_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에 방화벽 규칙({label("enum/rule-direction/", p["type"])} {say(p["action"])})을 생성했습니다'

    def e230201_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에 방화벽 규칙({label("enum/rule-direction/", p["type"])} {say(p["action"])})을 생성하지 못했습니다: {why(r)}'

    def e230202_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 삭제했습니다'

    def e230202_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 삭제하지 못했습니다: {why(r)}'

    def e230203_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 변경했습니다'

    def e230203_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 변경하지 못했습니다: {why(r)}'

    def e230204_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 이동했습니다'

    def e230204_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에서 위치 {say(p["pos"])}의 방화벽 규칙을 이동하지 못했습니다: {why(r)}'

    def e230205_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘활성화’로 설정했습니다'

    def e230205_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘활성화’로 설정하지 못했습니다: {why(r)}'

    def e230206_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘비활성화’로 설정했습니다'

    def e230206_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}에서 위치 {say(p["pos"])}의 방화벽 규칙 상태를 ‘비활성화’로 설정하지 못했습니다: {why(r)}'

    def e230221_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["name"])}을(를) 생성했습니다'

    def e230221_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e230222_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["name"])}을(를) 삭제했습니다'

    def e230222_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["name"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e230223_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["rename"])}의 이름을 {say(p["name"])}(으)로 변경했습니다'

    def e230223_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["rename"])}의 이름을 {say(p["name"])}(으)로 변경하지 못했습니다: {why(r)}'

    def e230241_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["name"])}에 항목 {say(p["cidr"])}을(를) 생성했습니다'

    def e230241_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["name"])}에 항목 {say(p["cidr"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e230242_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["name"])}에서 항목 {say(p["cidr"])}을(를) 삭제했습니다'

    def e230242_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["name"])}에서 항목 {say(p["cidr"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e230243_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["name"])}에서 항목 {say(p["cidr"])}을(를) 변경했습니다'

    def e230243_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 IP 세트 {say(p["name"])}에서 항목 {say(p["cidr"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e230261_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 별칭 {say(p["name"])}을(를) 생성했습니다'

    def e230261_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 별칭 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e230262_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 별칭 {say(p["name"])}을(를) 삭제했습니다'

    def e230262_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 별칭 {say(p["name"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e230263_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 별칭 {say(p["name"])}을(를) 변경했습니다'

    def e230263_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 별칭 {say(p["name"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e230264_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 별칭 {say(p["name"])}의 이름을 {say(p["rename"])}(으)로 변경했습니다'

    def e230264_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 별칭 {say(p["name"])}의 이름을 {say(p["rename"])}(으)로 변경하지 못했습니다: {why(r)}'

    def e230281_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 방화벽 옵션을 변경했습니다'

    def e230281_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 방화벽 옵션을 변경하지 못했습니다: {why(r)}'

    def e230282_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 방화벽을 활성화했습니다'

    def e230282_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 방화벽을 활성화하지 못했습니다: {why(r)}'

    def e230283_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 방화벽을 비활성화했습니다'

    def e230283_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 방화벽을 비활성화하지 못했습니다: {why(r)}'

    def e230301_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 옵션을 변경했습니다'

    def e230301_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 옵션을 변경하지 못했습니다: {why(r)}'

    def e230302_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽을 활성화했습니다'

    def e230302_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽을 활성화하지 못했습니다: {why(r)}'

    def e230303_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽을 비활성화했습니다'

    def e230303_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽을 비활성화하지 못했습니다: {why(r)}'

    def e230321_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 방화벽 옵션을 변경했습니다'

    def e230321_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 방화벽 옵션을 변경하지 못했습니다: {why(r)}'

    def e230322_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 방화벽을 활성화했습니다'

    def e230322_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 방화벽을 활성화하지 못했습니다: {why(r)}'

    def e230323_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 방화벽을 비활성화했습니다'

    def e230323_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 방화벽을 비활성화하지 못했습니다: {why(r)}'

    def e230341_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 로그를 조회했습니다'

    def e230341_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 게스트 {say(p["vmid"])}의 방화벽 로그를 조회하지 못했습니다: {why(r)}'

    def e231001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 구성을 적용하도록 요청했습니다'

    def e231001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 구성을 적용하지 못했습니다: {why(r)}'

    def e231002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 구성의 보류 중인 변경 사항을 되돌렸습니다'

    def e231002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 구성의 보류 중인 변경 사항을 되돌리지 못했습니다: {why(r)}'

    def e231021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN VNet {say(p["vnet"])}을(를) 생성했습니다'

    def e231021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN VNet {say(p["vnet"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e231022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN VNet {say(p["vnet"])}을(를) 삭제했습니다'

    def e231022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN VNet {say(p["vnet"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e231023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN VNet {say(p["vnet"])}을(를) 변경했습니다'

    def e231023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN VNet {say(p["vnet"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e231041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN 서브넷 {say(p["subnet"])}을(를) 생성했습니다'

    def e231041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN 서브넷 {say(p["subnet"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e231042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN 서브넷 {say(p["subnet"])}을(를) 삭제했습니다'

    def e231042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN 서브넷 {say(p["subnet"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e231043_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN 서브넷 {say(p["subnet"])}을(를) 변경했습니다'

    def e231043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN 서브넷 {say(p["subnet"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e231061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN IP 매핑 {say(p["ip"])}을(를) 삭제했습니다'

    def e231061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN IP 매핑 {say(p["ip"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e231062_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN IP 매핑 {say(p["ip"])}을(를) 생성했습니다'

    def e231062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN IP 매핑 {say(p["ip"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e231063_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN IP 매핑 {say(p["ip"])}을(를) 변경했습니다'

    def e231063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) VNet {say(p["vnet"])}의 SDN IP 매핑 {say(p["ip"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e231081_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 영역 {say(p["zone"])}을(를) 생성했습니다'

    def e231081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 영역 {say(p["zone"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e231082_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 영역 {say(p["zone"])}을(를) 삭제했습니다'

    def e231082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 영역 {say(p["zone"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e231083_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 영역 {say(p["zone"])}을(를) 변경했습니다'

    def e231083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 영역 {say(p["zone"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e231101_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 컨트롤러 {say(p["controller"])}을(를) 생성했습니다'

    def e231101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 컨트롤러 {say(p["controller"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e231102_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 컨트롤러 {say(p["controller"])}을(를) 삭제했습니다'

    def e231102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 컨트롤러 {say(p["controller"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e231103_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 컨트롤러 {say(p["controller"])}을(를) 변경했습니다'

    def e231103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 컨트롤러 {say(p["controller"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e231121_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN IPAM {say(p["ipam"])}을(를) 생성했습니다'

    def e231121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN IPAM {say(p["ipam"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e231122_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN IPAM {say(p["ipam"])}을(를) 삭제했습니다'

    def e231122_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN IPAM {say(p["ipam"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e231123_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN IPAM {say(p["ipam"])}을(를) 변경했습니다'

    def e231123_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN IPAM {say(p["ipam"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e231124_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN IPAM 목록을 조회했습니다'

    def e231124_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN IPAM 목록을 조회하지 못했습니다: {why(r)}'

    def e231125_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN IPAM {say(p["ipam"])}을(를) 조회했습니다'

    def e231125_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN IPAM {say(p["ipam"])}을(를) 조회하지 못했습니다: {why(r)}'

    def e231141_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN DNS 서버 {say(p["dns"])}을(를) 생성했습니다'

    def e231141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN DNS 서버 {say(p["dns"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e231142_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN DNS 서버 {say(p["dns"])}을(를) 삭제했습니다'

    def e231142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN DNS 서버 {say(p["dns"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e231143_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN DNS 서버 {say(p["dns"])}을(를) 변경했습니다'

    def e231143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN DNS 서버 {say(p["dns"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e231144_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN DNS 서버 목록을 조회했습니다'

    def e231144_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN DNS 서버 목록을 조회하지 못했습니다: {why(r)}'

    def e231145_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN DNS 서버 {say(p["dns"])}을(를) 조회했습니다'

    def e231145_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN DNS 서버 {say(p["dns"])}을(를) 조회하지 못했습니다: {why(r)}'

    def e231161_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 패브릭 {say(p["id"])}을(를) 생성했습니다'

    def e231161_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 패브릭 {say(p["id"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e231162_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 패브릭 {say(p["id"])}을(를) 삭제했습니다'

    def e231162_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 패브릭 {say(p["id"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e231163_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 패브릭 {say(p["id"])}을(를) 변경했습니다'

    def e231163_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 패브릭 {say(p["id"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e231181_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 패브릭 {say(p["fabric_id"])}의 SDN 패브릭 노드 {say(p["node_id"])}을(를) 생성했습니다'

    def e231181_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 패브릭 {say(p["fabric_id"])}의 SDN 패브릭 노드 {say(p["node_id"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e231182_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 패브릭 {say(p["fabric_id"])}의 SDN 패브릭 노드 {say(p["node_id"])}을(를) 삭제했습니다'

    def e231182_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 패브릭 {say(p["fabric_id"])}의 SDN 패브릭 노드 {say(p["node_id"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e231183_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 패브릭 {say(p["fabric_id"])}의 SDN 패브릭 노드 {say(p["node_id"])}을(를) 변경했습니다'

    def e231183_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 패브릭 {say(p["fabric_id"])}의 SDN 패브릭 노드 {say(p["node_id"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e231201_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 잠금을 해제했습니다'

    def e231201_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 잠금을 해제하지 못했습니다: {why(r)}'

    def e231202_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 잠금을 획득했습니다'

    def e231202_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 잠금을 획득하지 못했습니다: {why(r)}'

    def e231203_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 잠금을 강제로 해제했습니다'

    def e231203_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) SDN 잠금을 강제로 해제하지 못했습니다: {why(r)}'

    def e240001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 생성했습니다'

    def e240001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e240002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 삭제했습니다'

    def e240002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e240003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 변경했습니다'

    def e240003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e240004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 노드 {say(p["node"])}(으)로 마이그레이션하도록 요청했습니다'

    def e240004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 노드 {say(p["node"])}(으)로 마이그레이션하지 못했습니다: {why(r)}'

    def e240005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 노드 {say(p["node"])}(으)로 재배치하도록 요청했습니다'

    def e240005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 노드 {say(p["node"])}(으)로 재배치하지 못했습니다: {why(r)}'

    def e240006_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 시작하도록 요청했습니다'

    def e240006_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 시작하지 못했습니다: {why(r)}'

    def e240007_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 중지하도록 요청했습니다'

    def e240007_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 중지하지 못했습니다: {why(r)}'

    def e240008_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 비활성화했습니다'

    def e240008_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}을(를) 비활성화하지 못했습니다: {why(r)}'

    def e240009_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}의 상태를 ‘무시’로 설정했습니다'

    def e240009_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 리소스 {say(p["sid"])}의 상태를 ‘무시’로 설정하지 못했습니다: {why(r)}'

    def e240021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 그룹 {say(p["group"])}을(를) 생성했습니다'

    def e240021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 그룹 {say(p["group"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e240022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 그룹 {say(p["group"])}을(를) 삭제했습니다'

    def e240022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 그룹 {say(p["group"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e240023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 그룹 {say(p["group"])}을(를) 변경했습니다'

    def e240023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 그룹 {say(p["group"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e240041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 규칙 {say(p["rule"])}을(를) 생성했습니다'

    def e240041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 규칙 {say(p["rule"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e240042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 규칙 {say(p["rule"])}을(를) 삭제했습니다'

    def e240042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 규칙 {say(p["rule"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e240043_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 규칙 {say(p["rule"])}을(를) 변경했습니다'

    def e240043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 규칙 {say(p["rule"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e240061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 매니저를 가동 해제하도록 요청했습니다'

    def e240061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 매니저를 가동 해제하지 못했습니다: {why(r)}'

    def e240062_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 매니저를 가동하도록 요청했습니다'

    def e240062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) HA 매니저를 가동하지 못했습니다: {why(r)}'

    def e240081_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["target"])}을(를) 펜싱했습니다'

    def e240081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["target"])}을(를) 펜싱하지 못했습니다: {why(r)}'

    def e240082_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 펜싱 후 노드 {say(p["target"])}을(를) 다시 받아들였습니다'

    def e240083_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["target"])}의 유지보수를 시작했습니다'

    def e240083_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["target"])}의 유지보수를 시작하지 못했습니다: {why(r)}'

    def e240084_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["target"])}의 유지보수를 종료했습니다'

    def e240084_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["target"])}의 유지보수를 종료하지 못했습니다: {why(r)}'

    def e240101_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 HA 게스트 {say(p["vmid"])}을(를) 시작했습니다'

    def e240101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 HA 게스트 {say(p["vmid"])}을(를) 시작하지 못했습니다: {why(r)}'

    def e240102_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 HA 게스트 {say(p["vmid"])}을(를) 중지했습니다'

    def e240102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 HA 게스트 {say(p["vmid"])}을(를) 중지하지 못했습니다: {why(r)}'

    def e240103_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 HA 게스트 {say(p["vmid"])}을(를) 마이그레이션했습니다 (대상 노드: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240103_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 HA 게스트 {say(p["vmid"])}을(를) 마이그레이션하지 못했습니다 (대상 노드: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240104_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 HA 게스트 {say(p["vmid"])}을(를) 재배치했습니다 (대상 노드: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240104_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 HA 게스트 {say(p["vmid"])}을(를) 재배치하지 못했습니다 (대상 노드: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]}): {why(r)}'

    def e240105_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 HA 게스트 {say(p["vmid"])}을(를) 복구했습니다 (대상 노드: {say(v) if (v := p.get("target")) is not None else words["fallback/ha-guest.target"]})'

    def e240105_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 HA 게스트 {say(p["vmid"])}을(를) 복구하지 못했습니다: {why(r)}'

    def e240106_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 HA 게스트 {say(p["vmid"])}을(를) 포기했습니다: {why(r)}'

    def e250001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 플래그를 변경하도록 요청했습니다'

    def e250001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 플래그를 변경하지 못했습니다: {why(r)}'

    def e250002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 플래그 {say(p["flag"])}을(를) 설정했습니다'

    def e250002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 플래그 {say(p["flag"])}을(를) 설정하지 못했습니다: {why(r)}'

    def e250003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 플래그 {say(p["flag"])}을(를) 설정 해제했습니다'

    def e250003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 플래그 {say(p["flag"])}을(를) 설정 해제하지 못했습니다: {why(r)}'

    def e250021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 디스크 {say(p["dev"])}에 Ceph OSD를 생성하도록 요청했습니다'

    def e250021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 디스크 {say(p["dev"])}에 Ceph OSD를 생성하지 못했습니다: {why(r)}'

    def e250022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph OSD {say(p["osdid"])}을(를) 파기하도록 요청했습니다'

    def e250022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph OSD {say(p["osdid"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e250023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph OSD {say(p["osdid"])}을(를) 인(in)으로 표시했습니다'

    def e250023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph OSD {say(p["osdid"])}을(를) 인(in)으로 표시하지 못했습니다: {why(r)}'

    def e250024_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph OSD {say(p["osdid"])}을(를) 아웃(out)으로 표시했습니다'

    def e250024_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph OSD {say(p["osdid"])}을(를) 아웃(out)으로 표시하지 못했습니다: {why(r)}'

    def e250025_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph OSD {say(p["osdid"])}을(를) 스크럽하도록 요청했습니다'

    def e250025_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph OSD {say(p["osdid"])}을(를) 스크럽하지 못했습니다: {why(r)}'

    def e250041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 메타데이터 서버 {say(p["name"])}을(를) 파기하도록 요청했습니다'

    def e250041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 메타데이터 서버 {say(p["name"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e250042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 메타데이터 서버 {say(p["name"])}을(를) 생성하도록 요청했습니다'

    def e250042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 메타데이터 서버 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e250061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 매니저 {say(p["id"])}을(를) 파기하도록 요청했습니다'

    def e250061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 매니저 {say(p["id"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e250062_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 매니저 {say(p["id"])}을(를) 생성하도록 요청했습니다'

    def e250062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 매니저 {say(p["id"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e250081_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 모니터 {say(p["monid"])}을(를) 파기하도록 요청했습니다'

    def e250081_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 모니터 {say(p["monid"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e250082_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 모니터 {say(p["monid"])}을(를) 생성하도록 요청했습니다'

    def e250082_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 모니터 {say(p["monid"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e250101_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 파일 시스템 {say(p["name"])}을(를) 생성하도록 요청했습니다'

    def e250101_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 파일 시스템 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e250102_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 파일 시스템 {say(p["name"])}을(를) 파기하도록 요청했습니다'

    def e250102_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 파일 시스템 {say(p["name"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e250121_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 풀 {say(p["name"])}을(를) 생성하도록 요청했습니다'

    def e250121_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 풀 {say(p["name"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e250122_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 풀 {say(p["name"])}을(를) 파기하도록 요청했습니다'

    def e250122_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 풀 {say(p["name"])}을(를) 파기하지 못했습니다: {why(r)}'

    def e250123_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 풀 {say(p["name"])}을(를) 변경하도록 요청했습니다'

    def e250123_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) Ceph 풀 {say(p["name"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e250141_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph를 초기 설정했습니다'

    def e250141_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph를 초기 설정하지 못했습니다: {why(r)}'

    def e250142_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 구성을 조회했습니다'

    def e250142_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 구성을 조회하지 못했습니다: {why(r)}'

    def e250143_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {label("enum/ceph.service-type/", p["service-type"])} 종류의 모든 Ceph 데몬을 재시작하도록 요청했습니다'

    def e250143_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {label("enum/ceph.service-type/", p["service-type"])} 종류의 모든 Ceph 데몬을 재시작하지 못했습니다: {why(r)}'

    def e250161_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 서비스 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}을(를) 중지하도록 요청했습니다'

    def e250161_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 서비스 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}을(를) 중지하지 못했습니다: {why(r)}'

    def e250162_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 서비스 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}을(를) 시작하도록 요청했습니다'

    def e250162_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 서비스 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.service"]}을(를) 시작하지 못했습니다: {why(r)}'

    def e250163_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 서비스 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]}을(를) 재시작하도록 요청했습니다'

    def e250163_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 서비스 {say(v) if (v := p.get("service")) is not None else words["fallback/ceph-service.restart.service"]}을(를) 재시작하지 못했습니다: {why(r)}'

    def e250164_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {label("enum/ceph-service.service-type/", p["service-type"])} 종류의 모든 Ceph 데몬을 재시작하도록 요청했습니다'

    def e250164_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 {label("enum/ceph-service.service-type/", p["service-type"])} 종류의 모든 Ceph 데몬을 재시작하지 못했습니다: {why(r)}'

    def e250181_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 Ceph 로그를 조회했습니다'

    def e250181_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}의 Ceph 로그를 조회하지 못했습니다: {why(r)}'

    def e250201_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 설정을 조회했습니다'

    def e250201_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(p["node"])}에서 Ceph 설정을 조회하지 못했습니다: {why(r)}'

    def e260001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터 {say(p["clustername"])}을(를) 생성하도록 요청했습니다'

    def e260001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터 {say(p["clustername"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e260002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(p["hostname"])}의 클러스터에 가입하도록 요청했습니다'

    def e260002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) {say(p["hostname"])}의 클러스터에 가입하지 못했습니다: {why(r)}'

    def e260003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터 가입 정보를 조회했습니다'

    def e260003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터 가입 정보를 조회하지 못했습니다: {why(r)}'

    def e260021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터 멤버 {say(p["node"])}을(를) 제거했습니다'

    def e260021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터 멤버 {say(p["node"])}을(를) 제거하지 못했습니다: {why(r)}'

    def e260022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터 멤버 {say(p["node"])}을(를) 추가했습니다'

    def e260022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터 멤버 {say(p["node"])}을(를) 추가하지 못했습니다: {why(r)}'

    def e260041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 데이터센터 옵션을 변경했습니다'

    def e260041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 데이터센터 옵션을 변경하지 못했습니다: {why(r)}'

    def e260061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터 로그를 조회했습니다'

    def e260061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 클러스터 로그를 조회하지 못했습니다: {why(r)}'

    def e260101_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(r["node"])}에서 클러스터 쿼럼을 상실했습니다'

    def e260102_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(r["node"])}에서 클러스터 쿼럼을 회복했습니다'

    def e260121_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(r["node"])}에서 노드 {say(p["target"])}과(와)의 연결을 상실했습니다'

    def e260122_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(r["node"])}에서 노드 {say(p["target"])}과(와)의 연결을 회복했습니다'

    def e261001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 폴더 매핑 {say(p["id"])}을(를) 생성했습니다'

    def e261001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 폴더 매핑 {say(p["id"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e261002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 폴더 매핑 {say(p["id"])}을(를) 삭제했습니다'

    def e261002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 폴더 매핑 {say(p["id"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e261003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 폴더 매핑 {say(p["id"])}을(를) 변경했습니다'

    def e261003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 폴더 매핑 {say(p["id"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e261021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) PCI 매핑 {say(p["id"])}을(를) 생성했습니다'

    def e261021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) PCI 매핑 {say(p["id"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e261022_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) PCI 매핑 {say(p["id"])}을(를) 삭제했습니다'

    def e261022_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) PCI 매핑 {say(p["id"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e261023_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) PCI 매핑 {say(p["id"])}을(를) 변경했습니다'

    def e261023_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) PCI 매핑 {say(p["id"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e261041_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) USB 매핑 {say(p["id"])}을(를) 생성했습니다'

    def e261041_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) USB 매핑 {say(p["id"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e261042_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) USB 매핑 {say(p["id"])}을(를) 삭제했습니다'

    def e261042_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) USB 매핑 {say(p["id"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e261043_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) USB 매핑 {say(p["id"])}을(를) 변경했습니다'

    def e261043_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) USB 매핑 {say(p["id"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e261061_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) CPU 모델 {say(p["cputype"])}을(를) 생성했습니다'

    def e261061_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) CPU 모델 {say(p["cputype"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e261062_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) CPU 모델 {say(p["cputype"])}을(를) 변경했습니다'

    def e261062_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) CPU 모델 {say(p["cputype"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e261063_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) CPU 모델 {say(p["cputype"])}을(를) 삭제했습니다'

    def e261063_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) CPU 모델 {say(p["cputype"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e262001_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 풀 {say(p["poolid"])}을(를) 삭제했습니다'

    def e262001_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 풀 {say(p["poolid"])}을(를) 삭제하지 못했습니다: {why(r)}'

    def e262002_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 풀 {say(p["poolid"])}을(를) 생성했습니다'

    def e262002_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 풀 {say(p["poolid"])}을(를) 생성하지 못했습니다: {why(r)}'

    def e262003_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 풀 {say(p["poolid"])}을(를) 변경했습니다'

    def e262003_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 풀 {say(p["poolid"])}을(를) 변경하지 못했습니다: {why(r)}'

    def e262004_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 풀 {say(p["poolid"])}에 멤버를 추가했습니다 (게스트: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; 스토리지: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262004_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 풀 {say(p["poolid"])}에 멤버를 추가하지 못했습니다 (게스트: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; 스토리지: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e262005_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 풀 {say(p["poolid"])}에서 멤버를 제거했습니다 (게스트: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; 스토리지: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]})'

    def e262005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 풀 {say(p["poolid"])}에서 멤버를 제거하지 못했습니다 (게스트: {say(v) if (v := p.get("vms")) is not None else words["fallback/pool.vms"]}; 스토리지: {say(v) if (v := p.get("storage")) is not None else words["fallback/pool.storage"]}): {why(r)}'

    def e270001_success(r: Record, p: Record) -> str:
        return f'구성 파일 {say(p["file"])}이(가) API 호출 없이 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]}에 의해 변경된 것을 {who(r)}이(가) 발견했습니다'

    def e270002_success(r: Record, p: Record) -> str:
        return f'구성 파일 {say(p["file"])}이(가) API 호출 없이 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]}에 의해 생성된 것을 {who(r)}이(가) 발견했습니다'

    def e270003_success(r: Record, p: Record) -> str:
        return f'구성 파일 {say(p["file"])}이(가) API 호출 없이 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]}에 의해 삭제된 것을 {who(r)}이(가) 발견했습니다'

    def e270004_success(r: Record, p: Record) -> str:
        return f'구성 파일 {say(p["file"])}이(가) API 호출 없이 {say(v) if (v := p.get("editor")) is not None else words["fallback/configuration-file.editor"]}에 의해 {say(p["target"])}(으)로 이동된 것을 {who(r)}이(가) 발견했습니다'

    def e270005_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 구성 파일 {say(p["file"])}을(를) 읽지 못했습니다: {why(r)}'

    def e270021_success(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(r["node"])}에서 클러스터 구성을 검증했습니다'

    def e270021_failure(r: Record, p: Record) -> str:
        return f'{who(r)}이(가) 노드 {say(r["node"])}에서 클러스터 구성을 검증하지 못했습니다: {why(r)}'

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
