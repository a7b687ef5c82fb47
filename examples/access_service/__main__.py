"""Start the service: ``python -m examples.access_service --log audit.log``."""

from __future__ import annotations

import argparse
import os
import secrets
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Final

import uvicorn

import pve_audit
from auditlex.service import KeyRefused, PolicyRefused, Service, start
from examples.access_service.service import application
from examples.access_service.store import Store

POLICY: Final = Path(__file__).parent / "policy.yaml"
PASSWORD: Final = "ACCESS_SERVICE_PASSWORD"  # noqa: S105 - the name of a variable


def begun(
    log: Path, policy: Path = POLICY, key: Path | None = None, *, sighup: bool = True
) -> Service:
    """Begin to audit: the policy is read again when it changes, and all files on SIGHUP.

    Raises:
        SystemExit: if the policy or the key can't be used.
    """
    try:
        return start(
            pve_audit,
            process="access-service",
            log=log,
            policy=policy,
            node="pve1",
            key=key,
            sighup=sighup,
        )
    except (PolicyRefused, KeyRefused) as refused:
        raise SystemExit(str(refused)) from None


def stop(_number: int, _frame: FrameType | None) -> None:
    """End as after an interrupt, so that the log says so."""
    raise SystemExit(0)


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8006)
    parser.add_argument("--log", type=Path, default=Path("audit.log"), help="the audit log")
    parser.add_argument("--policy", type=Path, default=POLICY, help="what is written")
    parser.add_argument("--audit-key", type=Path, help="the keys for hashed values")
    parser.add_argument("--cert", help="a certificate; with --key the service speaks HTTPS")
    parser.add_argument("--key", help="its private key")
    parser.add_argument(
        "--trusted-proxy", action="append", default=[], help="a network whose proxies are believed"
    )
    options = parser.parse_args()
    password = os.environ.get(PASSWORD) or secrets.token_urlsafe(12)
    if PASSWORD not in os.environ:
        sys.stderr.write(f"The password of root@pam is {password}\n")
    # uvicorn hands the signal on when it has closed its connections.
    signal.signal(signal.SIGTERM, stop)
    with begun(options.log, options.policy, options.audit_key) as service:
        uvicorn.run(
            application(Store(password), service.auditor, options.trusted_proxy),
            host=options.host,
            port=options.port,
            ssl_certfile=options.cert,
            ssl_keyfile=options.key,
            # uvicorn would believe X-Forwarded-For by rules of its own.
            proxy_headers=False,
            log_level="warning",
        )


if __name__ == "__main__":
    main()
