"""An expression in, a plan out: values fit their fields, and names are those of the catalog.

Guarantees: a value that its field can't have, and a name that no catalog knows, is a ``QueryError``
at its column. A glob or a number is never refused for being unknown: it may be of a newer catalog.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import Final

from auditlex.basics import quoted
from auditlex.query.ast import And, Expression, Not, Or, Test, Text, Value
from auditlex.query.errors import QueryError, did_you_mean
from auditlex.query.fields import SEVERITIES, Field, field_of
from auditlex.query.globs import matcher
from auditlex.query.plan import (
    Anywhere,
    Compares,
    Damaged,
    During,
    Equals,
    Every,
    Has,
    Holds,
    Named,
    Network,
    No,
    Plan,
    Some,
    Within,
)
from auditlex.query.times import Now, stretch
from auditlex.query.vocabulary import Vocabulary

_INTEGER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,18})")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,18})(?:\.[0-9]{1,18})?")
_NETWORK: Final = re.compile(r"[0-9a-fA-F:.]+/[0-9]{1,3}")


def resolve(expression: Expression, vocabulary: Vocabulary | None, now: Now) -> Plan:
    """The plan of an expression.

    Args:
        expression: as ``parse`` made it.
        vocabulary: what the catalogs know; without one, names of events are not checked, and
            ``area`` and ``control`` can't be asked for.
        now: what relative and local times count from.

    Raises:
        QueryError: if a value does not fit its field, or a name is unknown.
    """
    if isinstance(expression, And):
        return Every(tuple(resolve(term, vocabulary, now) for term in expression.terms))
    if isinstance(expression, Or):
        return Some(tuple(resolve(term, vocabulary, now) for term in expression.terms))
    if isinstance(expression, Not):
        return No(resolve(expression.term, vocabulary, now))
    if isinstance(expression, Text):
        return Anywhere(expression.text)
    field = field_of(expression.path, expression.at)
    if expression.operator == "has":
        if field.kind == "mark" and field.name == "damaged":
            return Damaged()
        return Has(expression.path)
    if expression.operator == "contains":
        return Holds(expression.path, _contained(expression.values[0]))
    plan = _RESOLVERS[field.kind](expression, field, vocabulary or _EMPTY, now)
    return No(plan) if expression.operator == "!=" else plan


_EMPTY: Final = Vocabulary()


def _contained(value: Value) -> str:
    if not value.text:
        raise QueryError(value.at, "every text contains the empty one", "Leave it out.")
    return value.text


def _text(test: Test, field: Field, vocabulary: Vocabulary, now: Now) -> Plan:
    known: Collection[str] = ()
    if field.name == "object.type":
        known = vocabulary.objects
    elif field.name == "action":
        known = vocabulary.actions
    return _equals(test, field, known)


def _choice(test: Test, field: Field, vocabulary: Vocabulary, now: Now) -> Plan:
    return _equals(test, field, field.choices)


def _equals(test: Test, field: Field, known: Collection[str]) -> Equals:
    for value in test.values:
        _check_known(value, field.name, known)
    return Equals(
        test.path,
        texts=frozenset(value.text for value in test.values if not value.glob),
        globs=tuple(value.text for value in test.values if value.glob),
    )


def _check_known(value: Value, name: str, known: Collection[str]) -> None:
    """Refuse a name that is not known; where nothing is known, none is refused."""
    if not known or value.glob or value.text in known:
        return
    hint = did_you_mean(value.text, known)
    raise QueryError(value.at, f"there is no {name} {quoted(value.text)}", hint)


def _integer(test: Test, field: Field, vocabulary: Vocabulary, now: Now) -> Plan:
    numbers: list[int] = []
    for value in test.values:
        if value.glob or _INTEGER.fullmatch(value.text) is None:
            what = f"'{field.name}' is a number, and {quoted(value.text)} is none"
            raise QueryError(value.at, what, "Write digits.")
        numbers.append(int(value.text))
    operator = test.operator
    if operator in ("=", "!=", "in"):
        return Equals(test.path, numbers=frozenset(numbers))
    assert operator in ("<", "<=", ">", ">=")  # noqa: S101 - the parser lets no other through
    return Compares(test.path, operator, numbers[0])


def _value(test: Test, field: Field, vocabulary: Vocabulary, now: Now) -> Plan:
    operator = test.operator
    if operator in ("=", "!=", "in"):
        plain = [value.text for value in test.values if not value.glob]
        return Equals(
            test.path,
            texts=frozenset(plain),
            numbers=frozenset(_number(text) for text in plain if _NUMBER.fullmatch(text)),
            globs=tuple(value.text for value in test.values if value.glob),
            strict=False,
        )
    value = test.values[0]
    if value.glob or _NUMBER.fullmatch(value.text) is None:
        what = f"{operator} compares numbers, and {quoted(value.text)} is none"
        raise QueryError(value.at, what, "Write digits, or use = with a glob.")
    assert operator in ("<", "<=", ">", ">=")  # noqa: S101 - the parser lets no other through
    return Compares(test.path, operator, _number(value.text), strict=False)


def _number(text: str) -> int | float:
    return float(text) if "." in text else int(text)


def _time(test: Test, field: Field, vocabulary: Vocabulary, now: Now) -> Plan:
    spans: list[During] = []
    for value in test.values:
        try:
            if value.glob:
                raise ValueError("a time has no wildcards")
            spans.append(During(*stretch(value.text, now)))
        except ValueError as error:
            what = f"{quoted(value.text)} is no time ({error})"
            hint = "Write 2026-01-31, 2026-01-31T18:30, 2h, 3d, today or yesterday."
            raise QueryError(value.at, what, hint) from None
    first = spans[0]
    if test.operator == "<":
        return During(high=first.low)
    if test.operator == "<=":
        return During(high=first.high)
    if test.operator == ">":
        return During(low=first.high)
    if test.operator == ">=":
        return During(low=first.low)
    return first if len(spans) == 1 else Some(tuple(spans))


def _severity(test: Test, field: Field, vocabulary: Vocabulary, now: Now) -> Plan:
    for value in test.values:
        _check_known(value, field.name, SEVERITIES)
        if value.glob and test.operator not in ("=", "!=", "in"):
            raise QueryError(value.at, "a glob has no rank", "Name the severity.")
    if test.operator in ("=", "!=", "in"):
        return _equals(test, field, SEVERITIES)
    rank = SEVERITIES.index(test.values[0].text)
    chosen = {
        "<": SEVERITIES[:rank],
        "<=": SEVERITIES[: rank + 1],
        ">": SEVERITIES[rank + 1 :],
        ">=": SEVERITIES[rank:],
    }
    return Equals(test.path, texts=frozenset(chosen[test.operator]))


def _event(test: Test, field: Field, vocabulary: Vocabulary, now: Now) -> Plan:
    ids: set[int | float] = set()
    full: set[str] = set()
    short: set[str] = set()
    for value in test.values:
        if value.glob:
            continue
        if _INTEGER.fullmatch(value.text):
            ids.add(int(value.text))
            continue
        _check_event(value, vocabulary)
        (full if value.text.count(".") > 1 else short).add(value.text)
    globs = tuple(value.text for value in test.values if value.glob)
    plans: list[Plan] = []
    if full or short or globs:
        plans.append(Named(frozenset(full), frozenset(short), globs))
    if ids:
        plans.append(Equals(("id",), numbers=frozenset(ids)))
    return plans[0] if len(plans) == 1 else Some(tuple(plans))


def _check_event(value: Value, vocabulary: Vocabulary) -> None:
    names = vocabulary.events
    if not names or value.text in names:
        return
    shorts = {event.short_name for event in names.values()}
    if value.text in shorts:
        return
    known = names if value.text.count(".") > 1 else shorts
    hint = did_you_mean(value.text, known)
    if not hint:
        hint = 'Events are called object.action, as user.create; globs are "user.*".'
    raise QueryError(value.at, f"there is no event {quoted(value.text)}", hint)


def _address(test: Test, field: Field, vocabulary: Vocabulary, now: Now) -> Plan:
    texts: set[str] = set()
    networks: list[Network] = []
    for value in test.values:
        if value.glob:
            continue
        if _NETWORK.fullmatch(value.text):
            networks.append(_network(value))
        else:
            texts |= _spellings(value.text)
    globs = tuple(value.text for value in test.values if value.glob)
    plans: list[Plan] = []
    if texts or globs:
        plans.append(Equals(test.path, frozenset(texts), globs=globs))
    if networks:
        plans.append(Within(test.path, tuple(networks)))
    return plans[0] if len(plans) == 1 else Some(tuple(plans))


def _spellings(text: str) -> set[str]:
    """An address as written, as it is usually written, and an IPv4 one as IPv6 sockets show it."""
    import ipaddress  # rarely needed, and not cheap to import

    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return {text}
    mapped = getattr(address, "ipv4_mapped", None) or address
    if mapped.version == 4:
        return {text, str(mapped), f"::ffff:{mapped}"}
    return {text, str(address), address.exploded}


def _network(value: Value) -> Network:
    import ipaddress

    try:
        network = ipaddress.ip_network(value.text, strict=False)
    except ValueError:
        what = f"{quoted(value.text)} is no network"
        raise QueryError(value.at, what, "Write 203.0.113.0/24 or 2001:db8::/32.") from None
    size = 4 if network.version == 4 else 16
    return Network(size, int(network.network_address), network.prefixlen)


def _area(test: Test, field: Field, vocabulary: Vocabulary, now: Now) -> Plan:
    return _group(test, field, vocabulary.areas)


def _control(test: Test, field: Field, vocabulary: Vocabulary, now: Now) -> Plan:
    return _group(test, field, vocabulary.controls)


def _group(test: Test, field: Field, groups: Mapping[str, frozenset[str]]) -> Plan:
    if not groups:
        raise QueryError(test.at, f"'{field.name}' is known by a catalog, and none is given")
    names: set[str] = set()
    for value in test.values:
        _check_known(value, field.name, groups)
        if not value.glob:
            names |= groups[value.text]
            continue
        matched = [name for name in groups if matcher(value.text)(name)]
        if not matched:
            hint = did_you_mean(value.text.strip("*?"), groups)
            raise QueryError(value.at, f"no {field.name} matches {quoted(value.text)}", hint)
        names.update(*(groups[name] for name in matched))
    return Named(frozenset(names))


_RESOLVERS: Final[Mapping[str, Callable[[Test, Field, Vocabulary, Now], Plan]]] = {
    "text": _text,
    "choice": _choice,
    "integer": _integer,
    "value": _value,
    "time": _time,
    "severity": _severity,
    "event": _event,
    "address": _address,
    "area": _area,
    "control": _control,
}
