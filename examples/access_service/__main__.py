"""Start the service: ``python -m examples.access_service --log audit.log``."""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from pathlib import Path
from typing import Final

import uvicorn

import pve_audit
from auditlex.auditor import Auditor
from auditlex.policy.load import load
from auditlex.sinks.file import FileSink
from examples.access_service.service import application
from examples.access_service.store import Store

POLICY: Final = Path(__file__).parent / "policy.yaml"
PASSWORD: Final = "ACCESS_SERVICE_PASSWORD"  # noqa: S105 - the name of a variable


def auditor(log: Path, policy: Path = POLICY) -> Auditor:
    """An auditor that writes to a file.

    Raises:
        SystemExit: if the policy has an error.
    """
    loaded = load(policy.read_bytes(), str(policy), pve_audit.events.ALL)
    if loaded.policy is None:
        raise SystemExit("\n".join(map(str, loaded.problems)))
    return Auditor(
        pve_audit,
        policy=loaded.policy,
        sink=FileSink(log),
        node="pve1",
        process_name="access-service",
    )


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8006)
    parser.add_argument("--log", type=Path, default=Path("audit.log"), help="the audit log")
    parser.add_argument("--policy", type=Path, default=POLICY, help="what is written")
    parser.add_argument("--cert", help="a certificate; with --key the service speaks HTTPS")
    parser.add_argument("--key", help="its private key")
    parser.add_argument(
        "--trusted-proxy", action="append", default=[], help="a network whose proxies are believed"
    )
    options = parser.parse_args()
    password = os.environ.get(PASSWORD) or secrets.token_urlsafe(12)
    if PASSWORD not in os.environ:
        sys.stderr.write(f"The password of root@pam is {password}\n")
    uvicorn.run(
        application(Store(password), auditor(options.log, options.policy), options.trusted_proxy),
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
