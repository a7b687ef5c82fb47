"""The Jinja environment for templates of one's own: what they may do, and how much of it.

A template sees the model and the files of its folder, and nothing else. It can't change a value,
reach Python's internals, use chance or a clock, or print what has no form in text. What it makes
and how long it works are bounded, in steps and not in seconds, so that the bound falls in the same
place on every machine (see ``bounds``).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, TypeGuard

import msgspec
from jinja2 import StrictUndefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.loaders import BaseLoader
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from auditlexc.findings import did_you_mean
from auditlexc.targets import bounds
from auditlexc.targets.filters import FILTERS
from auditlexc.targets.redacted import is_dict, is_list
from auditlexc.targets.visible import NAMES, attributes

VARIABLES: Final = ("catalog", "area", "object", "event")
"""What a template can be given; ``catalog`` it always is."""

JINJA_FILTERS: Final = (
    "abs", "capitalize", "center", "count", "d", "default", "dictsort", "e", "escape", "first",
    "float", "groupby", "indent", "int", "items", "join", "last", "length", "list", "lower", "map",
    "max", "min", "reject", "rejectattr", "replace", "reverse", "round", "select", "selectattr",
    "sort", "string", "sum", "title", "trim", "truncate", "unique", "upper", "urlencode",
    "wordcount",
)  # fmt: skip
"""The filters of Jinja that templates have; the others use chance, or make texts without bound."""


# No template can name a filter with a blank in its name.
_COUNTED: Final = "loop items"
_JOINED: Final = "joined texts"


class UnprintableError(Exception):
    """A template prints a value that has no form in text; the message is followed by a hint."""


class Bounded(CodeGenerator):
    """Sends what loops go through, and what ``~`` joins, through filters that count."""

    def visit_Template(  # noqa: N802 - the name that Jinja calls
        self, node: nodes.Template, frame: Frame | None = None
    ) -> None:
        """Rewrite the whole template, then compile it."""
        for loop in list(node.find_all(nodes.For)):
            size = sum(len(data.data) for data in loop.find_all(nodes.TemplateData))
            loop.iter = _filtered(loop.iter, _COUNTED, nodes.Const(size, lineno=loop.lineno))
        for concat in list(node.find_all(nodes.Concat)):
            items = nodes.List(list(concat.nodes), lineno=concat.lineno)
            concat.nodes = [_filtered(items, _JOINED)]
        super().visit_Template(node, frame)


def _filtered(node: nodes.Node, name: str, *args: nodes.Expr) -> nodes.Expr:
    made = nodes.Filter(node, name, list(args), [], None, None, lineno=node.lineno)
    if node.environment is not None:
        made.set_environment(node.environment)
    return made


class Missing(StrictUndefined):
    """A name or an attribute that is not there; a hint, if there is one, follows the message."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        owner, name = self._undefined_obj, self._undefined_name
        if self._undefined_hint:
            return self._undefined_hint
        if isinstance(owner, msgspec.Struct) and isinstance(name, str):
            kind = NAMES.get(type(owner), "a value")
            return (
                f"{kind} has no attribute '{name}'\n{did_you_mean(name, attributes(type(owner)))}"
            )
        if owner is missing:
            return f"there is no '{name}'\n{_variable(str(name))}"
        if is_list(owner):
            return f"a list of {len(owner)} has no item {name}\n"
        if is_dict(owner):
            return f"a mapping has no key '{name}'\n{did_you_mean(str(name), map(str, owner))}"
        return f"a {type(owner).__name__} has no '{name}'\n"


def _variable(name: str) -> str:
    """A hint for a variable that is not there."""
    if name in VARIABLES:
        return f"It is there with 'each: {name}'."
    hint = did_you_mean(name, VARIABLES)
    return hint if hint.startswith("Did") else ""


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment; ``bounds`` is reset for every output file."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})
    code_generator_class = Bounded

    def __init__(self, loader: BaseLoader) -> None:
        self.bounds = bounds.Bounds()
        super().__init__(
            loader=loader,
            undefined=Missing,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=self._print,
        )
        everything = self.filters
        self.filters = {name: everything[name] for name in JINJA_FILTERS}
        self.filters |= {
            name: bounds.guarded(self.filters[name], guard) for name, guard in bounds.GUARDS.items()
        }
        self.filters |= FILTERS
        self.filters[_COUNTED] = self._counted
        self.filters[_JOINED] = _concat
        del self.globals["lipsum"]
        self.globals |= {"range": self._range}

    def _print(self, value: Any) -> Any:
        made = printable(value)
        self.bounds.print(len(made) if isinstance(made, str) else 1)
        return made

    def _counted(self, items: Any, characters: int = 0) -> Any:
        # Leave it to Jinja to say what is wrong with something that is no sequence.
        return bounds.Counted(items, self.bounds, characters) if _is_iterable(items) else items

    def _range(self, *limits: int) -> range:
        return bounds.numbers(self.bounds, *limits)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may see the attribute."""
        if isinstance(obj, msgspec.Struct):
            return attr in attributes(type(obj))
        if isinstance(obj, str) and attr in bounds.FORMATS:
            return False
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """Formats are refused instead of made safe."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """The attribute of a value; what of the model is not promised is not there."""
        if isinstance(obj, msgspec.Struct) and not attribute.startswith("_"):
            if attribute in attributes(type(obj)):
                return getattr(obj, attribute)
            return self.undefined(obj=obj, name=attribute)
        return super().getattr(obj, attribute)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """The operators that can make much of little."""
        return bounds.BINOPS[operator](left, right)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """A call, counted; methods of text within bounds."""
        self.bounds.step()
        owner, name = getattr(obj, "__self__", None), getattr(obj, "__name__", "")
        if isinstance(obj, LoopContext) and args:
            args = (self._counted(args[0]), *args[1:])
        elif isinstance(owner, str):
            args = bounds.method(owner, name, args, kwargs.values())
        return super().call(context, obj, *args, **kwargs)


def printable(value: Any) -> Any:
    """What ``{{ }}`` prints: text and numbers. Anything else is most often a mistake."""
    if isinstance(value, (str, int, float)):
        return value
    if value is None:
        hint = "Say what stands for it: 'x or \"\"', or ask first: '{% if x is not none %}'."
        raise UnprintableError(f"the value is None\n{hint}")
    if isinstance(value, StrictUndefined):
        return str(value)
    if isinstance(value, msgspec.Struct):
        kind = NAMES.get(type(value), "value")
        raise UnprintableError(f"a whole {kind} can't be printed\nName one of its attributes.")
    if is_list(value) or is_dict(value):
        raise UnprintableError("a list or a mapping can't be printed\nUse '|join' or '|json'.")
    kind = type(value).__name__
    raise UnprintableError(f"a {kind} can't be printed\nUse '|join' or '|list|json'.")


def _concat(parts: list[Any]) -> str:
    """What ``~`` makes."""
    texts = [str(printable(part)) for part in parts]
    bounds.room(sum(map(len, texts)))
    return "".join(texts)


def _is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable)
