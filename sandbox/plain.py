"""Plain data as bytes, both ways across the boundary: exact types, capped size and depth, nothing that runs.

The bytes are JSON: strings, finite or infinite floats, booleans, null and small integers are themselves, a
list is an array, and everything else is an object with one key that names its type. Decoding never imports,
calls or builds anything but the types in this file, whatever the bytes say; what isn't well-formed raises
`Garbled`.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from typing import Any

MAX_DEPTH = 100
_SIMPLE = {int, float, bool, type(None)}
_LEAVES = (str, int, float, bool, type(None))
_SMALL = 1 << 62
_LONG_NUMBER = 1 << 16  # bits or digits: beyond it, arithmetic on a hostile number could take minutes
_MANY = 64  # as many keys may share a hash: looking one up takes as many comparisons

Tree = Any  # what json.loads can give back
Hook = Callable[[Any], Tree]


class Unencodable(ValueError):
    """A value that isn't plain data, or is nested too deeply."""


class Garbled(ValueError):
    """Bytes that no honest encoder wrote, or that ask for too much."""


def dumps(tree: Tree) -> bytes:
    """The tree as bytes (ASCII)."""
    return json.dumps(tree, separators=(",", ":")).encode()


def loads(data: bytes) -> Tree:
    """The bytes as a tree; raises Garbled."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Garbled(f"not a reply: {type(error).__name__}") from None


def encode(value: object, depth: int = MAX_DEPTH) -> bytes:
    """`value` as bytes; raises Unencodable for what isn't plain."""
    return dumps(to_tree(value, depth))


def decode(data: bytes, depth: int = MAX_DEPTH) -> object:
    """The value that `data` describes; raises Garbled."""
    return from_tree(loads(data), depth)


def _refuse(value: object) -> Tree:
    raise Unencodable(f"a {type(value).__name__} is not plain data")


def to_tree(value: Any, depth: int = MAX_DEPTH, hook: Hook = _refuse) -> Tree:
    """`value` as a JSON-able tree. A subclass is taken as what it holds; `hook` handles the rest."""
    if depth < 0:
        raise Unencodable("nested too deeply")
    kind = type(value)
    if kind is int:
        return value if -_SMALL < value < _SMALL else {"i": hex(value)}
    if kind is float or kind is bool or value is None:
        return value
    if kind is str:
        return value if value.isascii() else _text(value)
    if kind is list:
        return _array(value, depth, hook)
    writer = _WRITERS.get(kind)
    if writer is not None:
        return writer(value, depth - 1, hook)
    return _less_common(value, depth, hook)


def _text(value: str) -> Tree:
    try:
        value.encode()
    except UnicodeEncodeError:  # lone surrogates, which JSON would join
        return {"s": b64encode(value.encode("utf-8", "surrogatepass")).decode()}
    return value


def _array(values: list[Any], depth: int, hook: Hook) -> Tree:
    kinds = set(map(type, values))
    if kinds <= _SIMPLE and (int not in kinds or _small(values)):
        return values
    return [to_tree(item, depth - 1, hook) for item in values]


def _small(values: list[Any]) -> bool:
    numbers = [value for value in values if value is not None]
    return bool(-_SMALL < min(numbers) <= max(numbers) < _SMALL)


def _items(values: Any, depth: int, hook: Hook) -> list[Tree]:
    return [to_tree(item, depth, hook) for item in values]


def _pairs(mapping: Any, depth: int, hook: Hook) -> list[Tree]:
    return [[to_tree(k, depth, hook), to_tree(v, depth, hook)] for k, v in dict.items(mapping)]


def _zone(value: Any) -> Tree:
    offset = value.utcoffset()
    if offset is None:
        return None
    return [offset.days, offset.seconds, offset.microseconds, value.tzname()]


def _datetime(v: datetime) -> Tree:
    return [v.year, v.month, v.day, v.hour, v.minute, v.second, v.microsecond, v.fold, _zone(v)]


_WRITERS: dict[type, Callable[[Any, int, Hook], Tree]] = {
    tuple: lambda v, d, h: {"t": _items(v, d, h)},
    dict: lambda v, d, h: {"d": _pairs(v, d, h)},
    set: lambda v, d, h: {"set": _items(v, d, h)},
    frozenset: lambda v, d, h: {"frozen": _items(v, d, h)},
    bytes: lambda v, d, h: {"b": b64encode(v).decode()},
    bytearray: lambda v, d, h: {"ba": b64encode(v).decode()},
    complex: lambda v, d, h: {"c": [v.real, v.imag]},
    range: lambda v, d, h: {"r": _items([v.start, v.stop, v.step], d, h)},
    Decimal: lambda v, d, h: {"D": str(v)},
    Fraction: lambda v, d, h: {"Q": _items([v.numerator, v.denominator], d, h)},
    datetime: lambda v, d, h: {"dt": _datetime(v)},
    date: lambda v, d, h: {"date": [v.year, v.month, v.day]},
    time: lambda v, d, h: {"time": [v.hour, v.minute, v.second, v.microsecond, v.fold, _zone(v)]},
    timedelta: lambda v, d, h: {"td": [v.days, v.seconds, v.microseconds]},
    OrderedDict: lambda v, d, h: {"od": _pairs(v, d, h)},
    Counter: lambda v, d, h: {"ct": _pairs(v, d, h)},
    defaultdict: lambda v, d, h: {"dd": _pairs(v, d, h)},
    deque: lambda v, d, h: {"dq": [_items(v, d, h), v.maxlen]},
    type(...): lambda v, d, h: {"dots": 0},
}


def _less_common(value: Any, depth: int, hook: Hook) -> Tree:
    """Subclasses are taken as their base holds them (what they override isn't asked); numpy as Python."""
    for base in type(value).__mro__[1:]:
        if base in (int, float, str, list):
            return to_tree(_as_base(value, base), depth, hook)
        if base in _WRITERS:
            return _WRITERS[base](value, depth - 1, hook)
    if type(value).__module__ == "numpy" and hasattr(value, "dtype") and not getattr(value, "shape", ()):
        return to_tree(value.item(), depth, hook)
    return hook(value)


def _as_base(value: Any, base: type) -> Any:
    if base is list:
        return list(list.__iter__(value))
    if base is str:
        return str.__str__(value)
    return int.__int__(value) if base is int else float.__float__(value)


def from_tree(tree: Tree, depth: int = MAX_DEPTH, hook: Callable[[str, Tree], Any] | None = None) -> Any:
    """The value of a tree from `loads`; raises Garbled. `hook(tag, body)` reads tags unknown here."""
    if depth < 0:
        raise Garbled("nested too deeply")
    kind = type(tree)
    if kind is list:
        if set(map(type, tree)).isdisjoint((list, dict)):
            return tree
        return [from_tree(item, depth - 1, hook) for item in tree]
    if kind is not dict:
        return tree
    if len(tree) != 1:
        raise Garbled("an object with other than one key")
    ((tag, body),) = tree.items()
    reader = _READERS.get(tag)
    if reader is None:
        if hook is None:
            raise Garbled(f"unknown type {tag[:20]!r}")
        return hook(tag, body)
    try:
        return reader(body, depth - 1, hook)
    except Garbled:
        raise
    except (TypeError, ValueError, ArithmeticError, LookupError, RecursionError) as error:
        raise Garbled(f"malformed {tag!r}: {type(error).__name__}") from None


def _list(body: Tree, depth: int, hook: Any) -> list[Any]:
    if type(body) is not list:
        raise Garbled("a list was expected")
    return list(from_tree(body, depth, hook))


def _hashable(items: list[Any]) -> list[Any]:
    """`items`, unless somebody chose them so that their hashes collide: that would take hours to look up."""
    if len(items) > _MANY and max(Counter(map(hash, items)).values()) > _MANY:
        raise Garbled("keys whose hashes collide")
    return items


def _mapping(body: Tree, depth: int, hook: Any) -> dict[Any, Any]:
    pairs = _list(body, depth, hook)
    if not all(type(pair) is list and len(pair) == 2 for pair in pairs):
        raise Garbled("a mapping of other than pairs")
    _hashable([key for key, _ in pairs])
    return dict(pairs)


def _integer(text: str) -> int:
    if len(text) * 4 > 64 * _LONG_NUMBER:
        raise Garbled("a number of millions of bits")
    return int(text, 16)


def _small_integer(tree: Tree, depth: int, hook: Any) -> int:
    value = from_tree(tree, depth, hook)
    if type(value) is not int or value.bit_length() > _LONG_NUMBER:
        raise Garbled("a number of moderate size was expected")
    return value


def _decimal(text: str) -> Decimal:
    if type(text) is not str or len(text) > _LONG_NUMBER:
        raise Garbled("a decimal number of moderate size was expected")
    return Decimal(text)


def _timezone(body: Tree) -> timezone | None:
    if body is None:
        return None
    days, seconds, micros, name = body
    offset = timedelta(days, seconds, micros)
    if offset == timedelta(0) and name == "UTC":
        return UTC
    automatic = timezone(offset)
    return automatic if name is None or automatic.tzname(None) == name else timezone(offset, name)


def _moment(body: Tree) -> datetime:
    *parts, fold, zone = body
    return datetime(*parts[:7]).replace(fold=fold, tzinfo=_timezone(zone))


def _clock(body: Tree) -> time:
    *parts, fold, zone = body
    return time(*parts[:4]).replace(fold=fold, tzinfo=_timezone(zone))


def _deque(body: Tree, depth: int, hook: Any) -> deque[Any]:
    items, longest = body
    return deque(_list(items, depth, hook), longest)


def _default(body: Tree, depth: int, hook: Any) -> defaultdict[Any, Any]:
    return defaultdict(None, _mapping(body, depth, hook))


_READERS: dict[str, Callable[[Tree, int, Any], Any]] = {
    "i": lambda b, d, h: _integer(b),
    "s": lambda b, d, h: b64decode(b, validate=True).decode("utf-8", "surrogatepass"),
    "t": lambda b, d, h: tuple(_list(b, d, h)),
    "d": _mapping,
    "set": lambda b, d, h: set(_hashable(_list(b, d, h))),
    "frozen": lambda b, d, h: frozenset(_hashable(_list(b, d, h))),
    "b": lambda b, d, h: b64decode(b, validate=True),
    "ba": lambda b, d, h: bytearray(b64decode(b, validate=True)),
    "c": lambda b, d, h: complex(float(b[0]), float(b[1])),
    "r": lambda b, d, h: range(*(from_tree(item, d, h) for item in b)),
    "D": lambda b, d, h: _decimal(b),
    "Q": lambda b, d, h: Fraction(_small_integer(b[0], d, h), _small_integer(b[1], d, h)),
    "dt": lambda b, d, h: _moment(b),
    "date": lambda b, d, h: date(*b),
    "time": lambda b, d, h: _clock(b),
    "td": lambda b, d, h: timedelta(*b),
    "od": lambda b, d, h: OrderedDict(_mapping(b, d, h)),
    "ct": lambda b, d, h: Counter(_mapping(b, d, h)),
    "dd": _default,
    "dq": _deque,
    "dots": lambda b, d, h: ...,
}
