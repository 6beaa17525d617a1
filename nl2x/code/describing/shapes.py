"""Types as they were seen on values: sets of what a value may be, joined, and written as annotations."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

MOST_KINDS = 3
"""A union of more says nothing that helps."""
BUILT_IN = (
    "int",
    "float",
    "complex",
    "bool",
    "str",
    "bytes",
    "list",
    "tuple",
    "dict",
    "set",
    "frozenset",
    "None",
)


@dataclass(frozen=True)
class Shape:
    """One kind of value: its type's name, the module that it is of, and for what holds others what they may
    be, place by place."""

    name: str
    module: str = ""
    of: tuple[frozenset[Shape], ...] = ()


Shapes = frozenset[Shape]
NOTHING: Shapes = frozenset()
NONE = Shape("None")


def from_json(value: Any) -> Shape:
    """A shape as the sandbox tells it: [name, module, [[shape, …], …]]."""
    name, module, of = value
    return Shape(str(name), str(module), tuple(joined([frozenset(map(from_json, part))]) for part in of))


def joined(many: Iterable[Shapes]) -> Shapes:
    """What a value may be that may be any of these."""
    by_name: dict[tuple[str, str], Shape] = {}
    for shape in (s for shapes in many for s in shapes):
        key = (shape.module, shape.name)
        by_name[key] = _both(by_name[key], shape) if key in by_name else shape
    names = {name for _, name in by_name}
    if "int" in names:
        by_name.pop(("", "bool"), None)
    if "float" in names:
        by_name.pop(("", "int"), None)
    return frozenset(by_name.values())


def _both(a: Shape, b: Shape) -> Shape:
    if a.name == "tuple" and (len(a.of) != len(b.of) or "..." in (a.module, b.module)):
        return Shape("tuple", "...", (joined([*a.of, *b.of]),))
    if len(a.of) != len(b.of):
        return a if a.of else b
    return Shape(a.name, a.module, tuple(joined(pair) for pair in zip(a.of, b.of, strict=True)))


def written(shapes: Shapes, spelled: Callable[[Shape], str | None]) -> str | None:
    """The annotation; None where some of it can't be said. `spelled` writes a type's name; None where the
    file has none for it."""
    if not shapes or len(shapes) > MOST_KINDS or shapes == {NONE}:
        return "None" if shapes == {NONE} else None
    parts = [_one(s, spelled) for s in sorted(shapes, key=lambda s: (s.name == "None", s.name))]
    return None if None in parts else " | ".join(filter(None, parts))


def _one(shape: Shape, spelled: Callable[[Shape], str | None]) -> str | None:
    if shape == NONE:
        return "None"
    name = spelled(shape)
    inner = [written(part, spelled) for part in shape.of]
    if name is None or not inner or None in inner:
        return name
    more = ", ..." if shape.name == "tuple" and shape.module == "..." else ""
    return f"{name}[{', '.join(filter(None, inner))}{more}]"
