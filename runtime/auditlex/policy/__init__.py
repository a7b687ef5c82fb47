"""The audit policy: which outcomes of which events are recorded, in which detail, and where.

``load`` reads a policy file, ``PolicyFile`` keeps one loaded while it changes, ``Policy.decide`` is
asked for each record, ``explain`` says why it decides as it does.
"""

from __future__ import annotations

from auditlex.policy.decide import Policy
from auditlex.policy.explain import Explanation, explain
from auditlex.policy.load import Loaded, load, nothing
from auditlex.policy.model import Decision, Problem, Rule, Spool
from auditlex.policy.profiles import Known
from auditlex.policy.watch import PolicyFile

__all__ = [
    "Decision",
    "Explanation",
    "Known",
    "Loaded",
    "Policy",
    "PolicyFile",
    "Problem",
    "Rule",
    "Spool",
    "explain",
    "load",
    "nothing",
]
