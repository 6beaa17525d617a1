"""Which types a file's functions were seen with: what calls them in the file, its docstrings and its tests is
run in the sandbox, and what they are given and give back is written down."""

from __future__ import annotations

import ast
import doctest
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from nl2x.code.describing.driver import DRIVER, MAIN, MARK
from nl2x.code.describing.places import Place, places_in, returns_of
from nl2x.code.describing.shapes import NOTHING, Shape, Shapes, from_json, joined
from nl2x.code.reading.uses import FUNCTIONS, uses_of
from nl2x.code.reading.values import source_of
from sandbox import Limits, Program, Sandbox

TYPED = b"3\n" * 20
"""What is typed where the file asks: a text, and a number where it is made one."""
LIMITS = Limits(wall_s=5.0, cpu_s=5.0)
RUN, DEFAULT, DOCSTRING, CHECK = "when it is run", "default", "docstring", "--check"


@dataclass(frozen=True)
class File:
    """A user's file with its tests, and further checks that were given."""

    name: str
    text: str
    tests: tuple[tuple[str, str], ...] = ()
    checks: tuple[str, ...] = ()

    def places(self) -> list[Place]:
        """Its functions and methods."""
        return places_in(ast.parse(self.text))

    def calls(self) -> list[tuple[str, str]]:
        """(where it stands, the call) of the calls with plain values in the file and its tests."""
        found = []
        for place in self.places():
            for use in uses_of(place.name, self.name, self.text, self.tests) if not place.owner else ():
                where = use.where.partition(",")[0].replace("its docstring", DOCSTRING)
                found.append((where, f"{place.name}({', '.join(map(source_of, use.arguments))})"))
        return found

    def examples(self) -> list[str]:
        """The examples of its docstrings, as code."""
        kinds = (*FUNCTIONS, ast.ClassDef, ast.Module)
        nodes = [n for n in ast.walk(ast.parse(self.text)) if isinstance(n, kinds)]
        found = []
        for text in filter(None, map(ast.get_docstring, nodes)):
            try:
                found.append("".join(e.source for e in doctest.DocTestParser().get_examples(text)))
            except ValueError:
                continue
        return [text for text in found if text]


@dataclass(frozen=True)
class Probe:
    """Calls of a function with values of all kinds, to see which it runs on: the parameters, those that
    took an int so far and get a float, and the kinds to put together."""

    number: int
    name: str
    parameters: tuple[str, ...]
    floats: tuple[str, ...]
    kinds: tuple[tuple[str, ...], ...]


@dataclass
class Seen:
    """What was seen: (function, parameter or number of the `return`) with the types, by where it was seen."""

    types: dict[tuple[int, str | int], dict[str, Shapes]] = field(default_factory=dict)
    probed: dict[int, dict[str, str]] = field(default_factory=dict)
    """By function: what came of each probe."""
    digest: dict[str, int] | None = None
    """What the calls gave, told by a number for each function; None where they didn't come to an end."""

    values: dict[str, str] = field(default_factory=dict)
    """What calls with plain values gave, both as source."""

    def of(self, number: int, slot: str | int, tags: Sequence[str] = ()) -> Shapes:
        """The types seen there in calls that stand somewhere, and in the probes `tags`."""
        found = self.types.get((number, slot), {})
        return joined(s for where, s in found.items() if not where.startswith("probe") or where in tags)

    def where(self, number: int, slot: str | int) -> list[str]:
        """Where the calls stand that show it."""
        return [where for where in self.types.get((number, slot), {}) if not where.startswith("probe")]


def seen(file: File, box: Sandbox, probes: Sequence[Probe] = ()) -> Seen:
    """What running the calls of the file, and the probes, shows."""
    places = file.places()
    try:
        source = instrumented(file.text)
    except (SyntaxError, ValueError, RecursionError):
        return Seen()
    given = {
        "file": file.name,
        "stem": file.name.removesuffix(".py"),
        "source": source,
        "tests": list(file.tests),
        "calls": file.calls(),
        "examples": file.examples(),
        "checks": list(file.checks),
        "probes": [[p.number, p.name, p.parameters, p.floats, p.kinds] for p in probes],
    }
    names = [(p.number, p.name) for p in places]
    program = f"MARK = {MARK!r}\n{DRIVER}\n{MAIN}\nPLACES = {names!r}\n_main(**{given!r})\n"
    said = box.judge(Program(program, stdin=TYPED, limits=LIMITS)).stdout
    return _read(said)


def _read(said: str) -> Seen:
    found = Seen()
    for line in said.splitlines():
        if not line.startswith(MARK):
            continue
        try:
            told: Any = json.loads(line.removeprefix(MARK))
            if isinstance(told, dict) and "call" in told:
                found.values[str(told["call"])] = str(told["gives"])
                continue
            if isinstance(told, dict):
                found.digest = {str(k): int(v) for k, v in told["digest"].items()}
                continue
            where, number, slot, shape = told
            kind = from_json(shape)
        except (ValueError, TypeError, KeyError):
            continue  # Something that the file itself has printed.
        if slot == "probed":
            found.probed.setdefault(number, {})[where] = kind.name
        else:
            here = found.types.setdefault((number, slot), {})
            here[where] = joined([here.get(where, NOTHING), frozenset([kind])])
    return found


def instrumented(text: str) -> str:
    """The file with its functions telling what they are given and what they give back."""
    tree = ast.parse(text)
    for place in places_in(tree):
        _instrument(place)
    return ast.unparse(ast.fix_missing_locations(tree))


def _instrument(place: Place) -> None:
    node = place.node
    for i, one in enumerate(returns_of(node)):
        value = ast.unparse(one.value) if one.value else "None"
        one.value = ast.parse(f"__seen_return__({place.number}, {i}, ({value}))", mode="eval").body
    stars = {node.args.vararg: "*", node.args.kwarg: "**"}
    given = ", ".join(f"{stars.get(p, '') + p.arg!r}: {p.arg}" for p in place.parameters())
    own = place.node.args.posonlyargs + place.node.args.args
    on = f", {own[0].arg}" if place.bound() and own and "classmethod" not in place.decorators() else ""
    told = ast.parse(f"__seen_call__({place.number}, {{{given}}}{on})").body
    at = 1 if ast.get_docstring(node) is not None else 0
    node.body[at:at] = told


def static(node: ast.expr | None, known: Sequence[str] = ()) -> Shapes:
    """What an expression surely gives, whatever it is called with; nothing where that can't be told. `known`
    are names that mean something else than Python's own."""
    match node:
        case None:
            return frozenset([Shape("None")])
        case ast.Constant(value=value) if value is None or type(value) in (int, float, bool, str, bytes):
            return frozenset([Shape("None" if value is None else type(value).__name__)])
        case ast.JoinedStr():
            return frozenset([Shape("str")])
        case ast.UnaryOp(op=ast.Not()):
            return frozenset([Shape("bool")])
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return static(operand, known)
        case ast.Compare(ops=ops) if all(isinstance(o, ast.In | ast.NotIn | ast.Is | ast.IsNot) for o in ops):
            return frozenset([Shape("bool")])
        case ast.IfExp(body=one, orelse=other):
            found = [static(one, known), static(other, known)]
            return joined(found) if all(found) else NOTHING
        case ast.List(elts=parts) | ast.Set(elts=parts):
            return frozenset(
                [Shape("list" if isinstance(node, ast.List) else "set", "", _inner(parts, known))]
            )
        case ast.ListComp() | ast.SetComp() | ast.DictComp():
            kinds = {ast.ListComp: "list", ast.SetComp: "set", ast.DictComp: "dict"}
            return frozenset([Shape(kinds[type(node)])])
        case ast.Dict(keys=keys, values=values) if None not in keys:
            inner = (*_inner([k for k in keys if k], known), *_inner(values, known))
            return frozenset([Shape("dict", "", inner if len(inner) == 2 else ())])
        case ast.Tuple(elts=parts) if not any(isinstance(p, ast.Starred) for p in parts):
            found = [static(p, known) for p in parts]
            return frozenset([Shape("tuple", "", tuple(found) if all(found) else ())])
        case ast.Call(func=ast.Name(id=name)) if name in MAKES and name not in known:
            return frozenset([Shape(MAKES[name])])
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str()), attr="join" | "format")):
            return frozenset([Shape("str")])
    return NOTHING


MAKES = {
    "str": "str", "repr": "str", "int": "int", "len": "int", "float": "float", "bool": "bool", "any": "bool",
    "all": "bool", "isinstance": "bool", "sorted": "list", "list": "list", "dict": "dict", "set": "set",
    "tuple": "tuple", "frozenset": "frozenset",
}  # fmt: skip
"""What Python's own functions give, whatever they are given."""


def _inner(parts: Sequence[ast.expr], known: Sequence[str]) -> tuple[Shapes, ...]:
    found = [static(p, known) for p in parts]
    return (joined(found),) if found and all(found) else ()


def with_checks(file: File, checks: Sequence[str], tests: str) -> File:
    """The file with what was given beside it."""
    beside = (("--tests", tests),) if tests else ()
    return replace(file, checks=tuple(checks), tests=(*file.tests, *beside))
