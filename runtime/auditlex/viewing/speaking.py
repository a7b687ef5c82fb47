"""Who tells the records: the installed catalogs, each in the reader's language.

Input: names of catalogs, a locale, a zone. Output: a ``Chorus``, in which the catalog that a record
is of tells it. Guarantees: a catalog without a translation speaks English, a record of none is told
in general words; what can't be loaded is a warning and stops nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo
from types import ModuleType
from typing import TYPE_CHECKING, Final, Protocol

from auditlex.rendering.renderer import (
    Language,
    Record,
    Renderer,
    UnknownLocale,
    language,
    locales,
)
from auditlex.rendering.voice import Voice

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP: Final = "auditlex.catalogs"
"""The entry points by which the packages of catalogs are found."""


class Speaker(Protocol):
    """What tells records: a ``Renderer`` or a ``Chorus``."""

    @property
    def voice(self) -> Voice:
        """What says single values, and has the words."""
        ...

    def sentence(self, record: Record) -> str:
        """The sentence of a record."""
        ...

    def knows(self, record: Record) -> bool:
        """Whether the record is of an event that there are sentences for."""
        ...


class UnknownCatalog(LookupError):  # noqa: N818 - named for what went wrong, as KeyError is
    """No catalog of that name is installed; the message names those that are."""


class Catalogs:
    """Generated packages by the product that their events begin with.

    Attributes:
        packages: in the order of their names.
        warnings: what could not be loaded, each a sentence.
    """

    def __init__(self, packages: Iterable[ModuleType], warnings: Iterable[str] = ()) -> None:
        self.packages = tuple(packages)
        self.warnings = tuple(warnings)

    @classmethod
    def installed(cls, names: Iterable[str] = ()) -> Catalogs:
        """The catalogs of these names, or all that are installed.

        Args:
            names: of entry points, or of the packages that they lead to.

        Raises:
            UnknownCatalog: if there is none of a name.
        """
        from importlib.metadata import entry_points

        points = sorted(entry_points(group=GROUP), key=lambda point: point.name)
        wanted = tuple(names)
        if wanted:
            points = [_named(name, points) for name in dict.fromkeys(wanted)]
        packages: list[ModuleType] = []
        warnings: list[str] = []
        for point in points:
            try:
                package = point.load()
                _ = products(package)
            except Exception as error:  # noqa: BLE001 - a package may do anything when it is imported
                warnings.append(
                    f"The catalog {point.name!r} can't be used: {type(error).__name__}"
                    f" in {point.value!r}."
                )
                continue
            if package not in packages:
                packages.append(package)
        return cls(packages, warnings)

    def locales(self) -> tuple[str, ...]:
        """The locales that there are, sorted."""
        return tuple(sorted({tag for package in self.packages for tag in locales(package)}))


def _named(name: str, points: list[EntryPoint]) -> EntryPoint:
    for point in points:
        if name in (point.name, point.value):
            return point
    known = ", ".join(point.name for point in points) or "none"
    raise UnknownCatalog(f"There is no catalog {name[:60]!r}. Installed: {known}.")


class Chorus:
    """Tells records of several catalogs.

    Args:
        renderers: by product.
        default: the one that tells records of no catalog, and has the words.
    """

    __slots__ = ("_default", "_renderers", "voice")

    def __init__(self, renderers: Mapping[str, Renderer], default: Renderer) -> None:
        self._renderers = dict(renderers)
        self._default = default
        self.voice = default.voice

    def of(self, record: Record) -> Renderer | None:
        """What tells a record; None if no catalog has its product."""
        event = record.get("event")
        if type(event) is not str:
            return None
        return self._renderers.get(event[: event.find(".")])

    def sentence(self, record: Record) -> str:
        """The sentence of a record."""
        renderer = self.of(record)
        return self._default.general(record) if renderer is None else renderer.sentence(record)

    def knows(self, record: Record) -> bool:
        """Whether the record is of an event of one of the catalogs."""
        renderer = self.of(record)
        return renderer is not None and renderer.knows(record)

    def voice_of(self, record: Record) -> Voice:
        """The voice of what tells a record; its words are those of the record's catalog."""
        return (self.of(record) or self._default).voice


def chorus(
    catalogs: Catalogs,
    tag: str = "",
    *,
    strict: bool = False,
    zone: tzinfo | None = None,
    isolate: bool = True,
) -> Chorus:
    """A chorus of catalogs in one language.

    Args:
        catalogs: which.
        tag: of the locale, as de or de_AT.UTF-8.
        strict: whether some catalog must have it; otherwise all may speak English.
        zone: the reader's time zone; UTC if left out.
        isolate: whether values are set apart by isolates (see ``rendering.escape``).

    Raises:
        UnknownLocale: if ``strict`` and none has it.
    """
    renderers: dict[str, Renderer] = {}
    able: list[Renderer] = []
    for package in catalogs.packages:
        spoken, has = _spoken(package, tag)
        renderer = Renderer(spoken, zone=zone, isolate=isolate)
        renderers.update(dict.fromkeys(products(package), renderer))
        able += [renderer] if has else []
    if strict and not able:
        known = ", ".join(catalogs.locales()) or "none, for no catalog is installed"
        raise UnknownLocale(f"there is no locale {tag[:40]!r}; there are {known}")
    # The words are those of a catalog that has the locale, if one does.
    every = [*able, *renderers.values()]
    default = every[0] if every else Renderer(_plain(), zone=zone, isolate=isolate)
    return Chorus(renderers, default)


def products(package: ModuleType) -> frozenset[str]:
    """The products whose events a package has: what their names begin with."""
    return frozenset(event.name.partition(".")[0] for event in package.events.ALL)


def _spoken(package: ModuleType, tag: str) -> tuple[Language, bool]:
    """What a catalog speaks, and whether it is the wanted locale."""
    for each in (tag, "en"):
        try:
            return language(package, each), each == tag
        except UnknownLocale:
            continue
    return _plain(), False


def _plain() -> Language:
    from auditlex.viewing import plain

    return plain


def from_environment(environ: Mapping[str, str]) -> str:
    """The locale that the system is set to; empty if it is set to none."""
    return next(_set(environ), "")


def _set(environ: Mapping[str, str]) -> Iterator[str]:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environ.get(name):
            yield environ[name]
