"""The shared files of a catalog in, the outermost scope out: what every area may use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from auditlexc import decls, model
from auditlexc.findings import Findings
from auditlexc.grammar.language import SENSITIVITIES
from auditlexc.parse import Document
from auditlexc.places import Ref
from auditlexc.resolve.scope import Declared, Scope, tables, twice

_DEFAULT_RULES = {"public": "keep", "internal": "keep", "personal": "keep", "secret": "mask"}
_SECTIONS = ("types", "objects", "fields", "actions", "sensitivity", "frameworks")


class Shared(msgspec.Struct, frozen=True, kw_only=True):
    """What all areas share, resolved."""

    product: model.Product
    setting: decls.SettingDecl
    areas: Mapping[str, decls.AreaDecl]
    root_path: str
    scope: Scope
    frameworks: tuple[model.Framework, ...]


def resolve_shared(
    root: decls.RootDecl,
    root_path: str,
    documents: Sequence[Document],
    broken: frozenset[str],
    findings: Findings,
) -> Shared:
    """Resolve the files without an area; ``documents`` include the root if it has none."""
    found = tables(documents, _SECTIONS, findings, None)
    frameworks, controls = _frameworks(found["frameworks"], findings)
    scope = Scope(
        types=found["types"],
        objects=found["objects"],
        fields={},
        actions={
            name: model.Action(name=name, title=d.decl.title, doc=d.decl.doc, at=d.at)
            for name, d in sorted(found["actions"].items())
        },
        rules=_rules(found["sensitivity"], findings),
        controls=controls,
        broken=broken.union(*(d.broken for d in documents)),
    )
    product = root.product
    return Shared(
        product=model.Product(
            name=product.name,
            title=product.title,
            doc=product.doc or "",
            version=product.version,
            url=product.url or f"urn:auditlex:{product.name}",
        ),
        setting=product.example,
        areas=root.areas,
        root_path=root_path,
        scope=scope,
        frameworks=frameworks,
    )


def _rules(declared: Mapping[str, Declared], findings: Findings) -> dict[str, str]:
    """The redaction of each sensitivity; secrets are masked where nothing is said."""
    rules = dict(_DEFAULT_RULES)
    for name in SENSITIVITIES:
        if (entry := declared.get(name)) is not None:
            rules[name] = entry.decl.redact
            if name == "secret" and entry.decl.redact == "keep":
                findings.add(
                    "AL0413",
                    entry.at.at("redact"),
                    "this rule would write secrets as they are",
                    "Choose mask, hash, length or drop.",
                )
    return rules


def _frameworks(
    declared: Mapping[str, Declared], findings: Findings
) -> tuple[tuple[model.Framework, ...], dict[str, model.Control]]:
    controls: dict[str, model.Control] = {}
    frameworks: list[model.Framework] = []
    for name, entry in declared.items():
        decl: decls.FrameworkDecl = entry.decl
        items: list[model.Control] = []
        for control_name, control in decl.controls.items():
            at = entry.at.at("controls", control_name)
            if control_name in controls:
                first = controls[control_name].at
                twice(findings, "controls", control_name, at, first or Ref(at.file))
                continue
            controls[control_name] = model.Control(
                name=control_name,
                framework=name,
                title=control.title,
                doc=control.doc or "",
                outside=control.outside or "",
                at=at,
            )
            items.append(controls[control_name])
        frameworks.append(
            model.Framework(name=name, title=decl.title, doc=decl.doc or "", controls=tuple(items))
        )
    return tuple(sorted(frameworks, key=lambda f: f.name)), controls
