"""The items of standards that events answer. Written by 'auditlex generate'. Do not edit."""

from __future__ import annotations

from auditlex.catalog import Control, Controls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

ALL: Final = Controls(
    (
        Control('vmm-000458', 'disa-vmm', 'Access to security objects'),
        Control('vmm-000459', 'disa-vmm', 'Access to security levels'),
        Control('vmm-000461', 'disa-vmm', 'Access to categories of information'),
        Control('vmm-000462', 'disa-vmm', 'Change of privileges'),
        Control('vmm-000463', 'disa-vmm', 'Change of security objects'),
        Control('vmm-000464', 'disa-vmm', 'Change of security levels'),
        Control('vmm-000466', 'disa-vmm', 'Removal of privileges'),
        Control('vmm-000467', 'disa-vmm', 'Removal of security levels'),
        Control('vmm-000468', 'disa-vmm', 'Removal of security objects'),
        Control('vmm-000470', 'disa-vmm', 'Logins'),
        Control('vmm-000471', 'disa-vmm', 'Privileged activities'),
        Control('vmm-000472', 'disa-vmm', 'Begin and end of access'),
        Control('vmm-000473', 'disa-vmm', 'Logins from several places at once'),
        Control('vmm-000474', 'disa-vmm', 'Access to objects'),
        Control('vmm-000475', 'disa-vmm', 'Direct access'),
        Control('vmm-000476', 'disa-vmm', 'Accounts'),
        Control('vmm-000477', 'disa-vmm', 'Start of guests and programs'),
        Control('hipaa-164.308.a.1.ii.d', 'hipaa', 'Review of activity'),
        Control('hipaa-164.308.a.3.ii.c', 'hipaa', 'End of access'),
        Control('hipaa-164.308.a.4.ii.c', 'hipaa', 'Access is given and changed'),
        Control('hipaa-164.308.a.5.ii.c', 'hipaa', 'Logins are watched'),
        Control('hipaa-164.312.b', 'hipaa', 'Audit controls'),
        Control('hipaa-164.312.d', 'hipaa', 'Identity is proved'),
        Control('hipaa-164.316.b.2.i', 'hipaa', 'Six years of documentation'),
        Control('nist-ac-2.4', 'nist-800-53', 'Changes to accounts are recorded'),
        Control('nist-ac-3', 'nist-800-53', 'Access is enforced'),
        Control('nist-ac-6.9', 'nist-800-53', 'Use of privileged functions is recorded'),
        Control('nist-ac-7', 'nist-800-53', 'Failed logins are limited'),
        Control('nist-ac-12', 'nist-800-53', 'Sessions end'),
        Control('nist-au-2', 'nist-800-53', 'What is recorded is decided'),
        Control('nist-au-3', 'nist-800-53', 'What each record says'),
        Control('nist-au-5', 'nist-800-53', 'Failures of logging are answered'),
        Control('nist-au-5.1', 'nist-800-53', 'A warning before the room runs out'),
        Control('nist-au-6', 'nist-800-53', 'Records are reviewed'),
        Control('nist-au-8', 'nist-800-53', 'Time stamps'),
        Control('nist-au-9', 'nist-800-53', 'Records are protected'),
        Control('nist-au-11', 'nist-800-53', 'Records are kept'),
        Control('nist-au-12', 'nist-800-53', 'Records are made'),
        Control('nist-au-12.3', 'nist-800-53', 'Who may change what is recorded'),
        Control('nist-ia-2', 'nist-800-53', 'Users are identified'),
        Control('nist-ia-5', 'nist-800-53', 'Credentials are managed'),
        Control('pci-10.2.1.1', 'pci-dss', 'Access of individuals to cardholder data'),
        Control('pci-10.2.1.2', 'pci-dss', 'What administrators do'),
        Control('pci-10.2.1.3', 'pci-dss', 'Access to the logs'),
        Control('pci-10.2.1.4', 'pci-dss', 'Failed access'),
        Control('pci-10.2.1.5', 'pci-dss', 'Changes to accounts and credentials'),
        Control('pci-10.2.1.6', 'pci-dss', 'Start, stop and pause of logging'),
        Control('pci-10.2.1.7', 'pci-dss', 'Creation and deletion of system-level objects'),
        Control('pci-10.2.2', 'pci-dss', 'What each record says'),
        Control('pci-10.3.1', 'pci-dss', 'Few may read the logs'),
        Control('pci-10.3.2', 'pci-dss', 'Nobody may change the logs'),
        Control('pci-10.3.3', 'pci-dss', 'Logs are copied to a safe place soon'),
        Control('pci-10.3.4', 'pci-dss', 'Changes to the logs are noticed'),
        Control('pci-10.5.1', 'pci-dss', 'Logs are kept for twelve months'),
        Control('pci-10.6.3', 'pci-dss', 'Time is protected'),
        Control('pci-10.7.2', 'pci-dss', 'Failures of the audit log are noticed'),
        Control('pci-10.7.3', 'pci-dss', 'Failures of the audit log are dealt with'),
    )
)
"""All controls, by framework."""

by_name = ALL.by_name
