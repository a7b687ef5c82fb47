"""The ``targets`` of events.yaml in, what each target may know out: one place for configuration."""

from __future__ import annotations

import keyword
from collections.abc import Mapping

import msgspec

from auditlexc import decls
from auditlexc.findings import Findings, did_you_mean
from auditlexc.places import Ref
from auditlexc.source import Refused, Tree, inside
from auditlexc.targets import TARGETS, own
from auditlexc.targets.base import Context, Target


class Job(msgspec.Struct, frozen=True):
    """A target with its context."""

    target: Target
    context: Context


def jobs(
    root: decls.RootDecl,
    root_path: str,
    context: Context,
    chosen: tuple[str, ...],
    out: str,
    findings: Findings,
) -> tuple[Job, ...]:
    """The targets to run, in the order of ``TARGETS``, those of one's own last.

    ``context`` is what all of them share; ``chosen`` names some of them (none: all that are
    configured); ``out`` is a folder below which everything is put instead, or empty.
    """
    usual = {name: None for name, target in TARGETS.items() if target.by_default}
    configured = root.targets if root.targets is not None else usual
    known = {**dict.fromkeys(TARGETS), **dict.fromkeys(configured)}
    for name in chosen:
        if name not in known:
            findings.add(
                "AL0908", Ref(root_path, ("targets",)), f"there is no target '{name[:60]}'",
                did_you_mean(name[:60], known),
            )  # fmt: skip
    package_dir = _package_dir(root, configured, out)
    result: list[Job] = []
    for name in (*TARGETS, *(n for n in configured if n not in TARGETS)):
        if name not in (chosen or configured):
            continue
        config = configured.get(name) or decls.TargetDecl()
        at = Ref(root_path, ("targets", name))
        target = TARGETS.get(name) or _own(name, config, at, findings)
        if target is None:
            continue
        folder = config.out or target.default_out.format(product=root.product.name)
        try:
            folder = inside(f"{out}/{folder}" if out else folder)
        except Refused as refused:
            findings.add("AL0902", at.at("out"), refused.message, refused.hint)
            continue
        if name == "python":
            _importable(config.package, folder.rpartition("/")[2], at, findings)
        result.append(
            Job(
                target,
                msgspec.structs.replace(
                    context,
                    out=folder,
                    below=f"{out}/" if out else "",
                    config=config,
                    package_dir=package_dir,
                    package=package_dir.rpartition("/")[2] if package_dir else "",
                ),
            )
        )
    return tuple(result)


def _package_dir(
    root: decls.RootDecl, configured: Mapping[str, decls.TargetDecl | None], out: str
) -> str:
    """Where the Python package goes, for targets that put data into it; '' if there is none."""
    if "python" not in configured:
        return ""
    config = configured["python"]
    folder = (config.out if config is not None else None) or TARGETS["python"].default_out.format(
        product=root.product.name
    )
    try:
        return inside(f"{out}/{folder}" if out else folder)
    except Refused:
        # Reported as the folder of the target 'python'.
        return ""


def _importable(package: str | None, folder: str, at: Ref, findings: Findings) -> None:
    """Report a folder that Python can't import by its name, or not by the name that is said."""
    if package is not None and package != folder:
        findings.add(
            "AL0908",
            at.at("package"),
            f"the package '{package}' can't lie in a folder that is called '{folder}'",
            "Python imports a package by the name of its folder: let 'out' end with it.",
        )
    elif not (folder.isascii() and folder.isidentifier()) or keyword.iskeyword(folder):
        findings.add(
            "AL0908",
            at.at("out"),
            f"Python can't import a package from a folder that is called '{folder}'",
            "Let 'out' end with a name of letters, digits and underscores.",
        )


def _own(name: str, config: decls.TargetDecl, at: Ref, findings: Findings) -> Target | None:
    """A target made of a project's own templates."""
    if config.templates is None:
        findings.add(
            "AL0908",
            at,
            f"'{name}' is neither a target of auditlex nor one of your own",
            did_you_mean(name, TARGETS) or "A target of your own names its folder: 'templates:'.",
        )
        return None
    if not config.files or config.out is None:
        missing = "files" if config.out else "out"
        findings.add("AL0908", at, f"the target '{name}' has no '{missing}'", f"Add '{missing}:'.")
        return None
    return own.target(name, config)


def read_inputs(tree: Tree, job: Job, findings: Findings) -> tuple[Job, dict[str, tuple[str, ...]]]:
    """The job with the further files that its target asks for, and which patterns gave which."""
    patterns = job.target.inputs(job.context.config)
    files: dict[str, bytes] = {}
    globs: dict[str, tuple[str, ...]] = {}
    for pattern in patterns:
        try:
            globs[pattern] = tree.glob(pattern)
            for path in globs[pattern]:
                files[path] = tree.read(path)
        except Refused as refused:
            place = Ref(job.context.root_path, ("targets", job.target.name))
            findings.add(refused.code, place, refused.message, refused.hint)
    return Job(job.target, msgspec.structs.replace(job.context, files=files)), globs
