"""The type hints of a file's functions: what is known of each parameter and result, and from where.

A type is known from values: defaults, calls in the file, its docstrings and its tests, which are run in the
sandbox; of a result every `return` has to be known. A parameter that nothing gives a value is known if the
function runs on values of one kind only. What isn't known is left out, and named.
"""

from __future__ import annotations

import ast
import builtins
import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from nl2x.code.describing.places import Place, may_run_out, returns_of, yields
from nl2x.code.describing.seen import DEFAULT, File, Probe, Seen, seen, static
from nl2x.code.describing.shapes import BUILT_IN, NONE, NOTHING, Shape, Shapes, joined, written
from nl2x.code.reading import types
from nl2x.code.reading.values import NotAValue, evaluate
from sandbox import Sandbox

SCALARS = ("int", "float", "str", "list[str]", "list[int]", "tuple", "dict", "set")
MOST_UNKNOWN = 2
"""Parameters of which all kinds are put together."""
ALONE = {
    "str": {"str"}, "dict": {"dict"}, "set": {"set"}, "tuple": {"tuple"}, "list": {"list[str]", "list[int]"},
    "int": {"int"}, "float": {"float"},
}  # fmt: skip
NUMBERS = {"int", "float"}


@dataclass
class Hints:
    """The hints of one function: what is put in, where it is known from, and what is left out, and why."""

    place: Place
    parameters: dict[str, str] = field(default_factory=dict)
    result: str = ""
    sources: dict[str, str] = field(default_factory=dict)
    left_out: dict[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether there is anything to put in."""
        return bool(self.parameters or self.result)

    def line(self) -> str:
        """What is put in and where it is known from."""
        told = [f"{name}: {hint} ({self.sources[name]})" for name, hint in self.parameters.items()]
        told += [f"gives {self.result} ({self.sources['return']})"] if self.result else []
        return f"{self.place.name}: {', '.join(told)}"


def hints_for(
    file: File, box: Sandbox, places: Sequence[Place], *, parameters: bool, results: bool
) -> list[Hints]:
    """The hints that these functions lack, as far as they are known."""
    first = seen(file, box)
    probes = [p for place in places if (p := _probe(place, first))]
    found = seen(file, box, probes) if probes else first
    by_number = {p.number: p for p in probes}
    names = Names(file)
    return [
        _Reader(place, found, by_number.get(place.number), names).hints(
            parameters=parameters, results=results
        )
        for place in places
    ]


def _probe(place: Place, found: Seen) -> Probe | None:
    """What to try of a function of which the calls don't tell all."""
    if isinstance(place.node, ast.AsyncFunctionDef):
        return None
    shapes = {p.arg: _known(place, found, p.arg) for p in _open(place)}
    unknown = [name for name, kinds in shapes.items() if kinds <= {NONE} and name not in _optional(place)]
    floats = [name for name, kinds in shapes.items() if _widens(name, kinds)]
    called = any(number == place.number and slot == 0 for number, slot in found.types)
    if len(unknown) > MOST_UNKNOWN or not (unknown or floats or not called):
        return None
    kinds = tuple(itertools.product(SCALARS, repeat=len(unknown)))
    return Probe(place.number, place.name, tuple(unknown), tuple(floats), kinds)


def _open(place: Place) -> list[ast.arg]:
    return [p for p in place.parameters() if p.annotation is None]


def _optional(place: Place) -> set[str]:
    """The parameters that may be left out."""
    a = place.node.args
    return {*_defaults(place), *(p.arg for p in (a.vararg, a.kwarg) if p)}


def _defaults(place: Place) -> dict[str, ast.expr]:
    """The defaults by the parameters that have one."""
    a = place.node.args
    plain = [*a.posonlyargs, *a.args]
    found = {p.arg: d for p, d in zip(plain[len(plain) - len(a.defaults) :], a.defaults, strict=True)}
    return found | {p.arg: d for p, d in zip(a.kwonlyargs, a.kw_defaults, strict=True) if d is not None}


def _known(place: Place, found: Seen, name: str) -> Shapes:
    """The types of a parameter in calls and as its default."""
    return joined([found.of(place.number, name), _default(place, name)])


def _default(place: Place, name: str) -> Shapes:
    default = _defaults(place).get(name)
    if default is None:
        return NOTHING
    try:
        evaluate(ast.unparse(default))
    except NotAValue:
        return NOTHING
    return static(default)


def _widens(name: str, kinds: Shapes) -> bool:
    """Whether a parameter that got whole numbers is an amount, which may have decimals."""
    return {k.name for k in kinds} - {"None"} == {"int"} and types.from_name(name).name == "number"


class Names:
    """How types are called in a file."""

    def __init__(self, file: File) -> None:
        self.tree = ast.parse(file.text)
        self.stem = file.name.removesuffix(".py")
        self.lines = {n.name: n.end_lineno or n.lineno for n in self.tree.body if isinstance(n, ast.ClassDef)}
        self.lines |= {
            t.id: n.lineno
            for n in self.tree.body
            if isinstance(n, ast.Assign)
            for t in n.targets
            if isinstance(t, ast.Name)
        }
        self.imported: dict[tuple[str, str], str] = {}
        self.bound = {
            n.id for n in ast.walk(self.tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
        }
        self.bound |= {n.name for n in ast.walk(self.tree) if isinstance(n, ast.FunctionDef | ast.ClassDef)}
        for node in self.tree.body:
            if isinstance(node, ast.Import):
                self.imported |= {(a.name, ""): a.asname or a.name for a in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                self.imported |= {(node.module, a.name): a.asname or a.name for a in node.names}
        self.bound |= {name.partition(".")[0] for name in self.imported.values()}
        self.later = any(
            isinstance(n, ast.ImportFrom)
            and n.module == "__future__"
            and any(a.name == "annotations" for a in n.names)
            for n in self.tree.body
        )

    def spelled(self, shape: Shape, place: Place) -> str | None:
        """The name of a type where the function stands; None where the file has none for it."""
        if shape.module in ("", "..."):
            plain = shape.name in BUILT_IN and shape.name not in self.bound
            return shape.name if plain and hasattr(builtins, shape.name) else None
        if shape.module in (self.stem, "__main__"):
            return shape.name if shape.name in self.lines else None
        if (shape.module, shape.name) in self.imported:
            return self.imported[(shape.module, shape.name)]
        module = self.imported.get((shape.module, ""))
        return f"{module}.{shape.name}" if module and "." not in shape.name else None

    def quoted(self, hint: str, place: Place) -> str:
        """The hint in quotes where it names a class that isn't there yet when the function is defined."""
        named = {n.id for n in ast.walk(ast.parse(hint, mode="eval")) if isinstance(n, ast.Name)}
        later = any(self.lines.get(n, 0) >= place.node.lineno for n in named)
        return f'"{hint}"' if later and not self.later else hint


class _Reader:
    """What is known of one function."""

    def __init__(self, place: Place, found: Seen, probe: Probe | None, names: Names) -> None:
        self.place, self.found, self.probe, self.names = place, found, probe, names
        self.tags: list[str] = []
        """The probes that stand for calls: those with values of the kinds that were settled."""
        self.result = Hints(place)

    def hints(self, *, parameters: bool, results: bool) -> Hints:
        odd = self.place.odd_decorators()
        if odd:
            self.result.left_out["all"] = f"below @{odd[0]} hints may mean something to that"
            return self.result
        kinds = self._probed()
        self.tags = self._fitting(kinds)
        if parameters:
            for parameter in _open(self.place):
                self._parameter(parameter.arg, kinds.get(parameter.arg, ""))
        if results and self.place.node.returns is None:
            self._returned()
        return self.result

    def _parameter(self, name: str, kind: str) -> None:
        shapes = _known(self.place, self.found, name)
        if kind:
            shapes = joined([shapes, frozenset([Shape(kind)])])
            source = "it runs on nothing else"
            if kind == "float" and self._running(name) <= NUMBERS:
                source = "it runs on numbers only"
            elif kind not in self._only(name):
                source = "its name, and it runs on it"
        else:
            where = [w for w in self.found.where(self.place.number, name) if w != DEFAULT]
            source = " and ".join(where[:2]) or "its default"
            if _widens(name, shapes):
                shapes = joined([shapes, frozenset([Shape("float")])])
                source += ", an amount"
        if shapes <= {NONE}:
            but = " but None" if shapes else ""
            self.result.left_out[name] = f"nothing that could be run gives it a value{but}"
            return
        self._put(name, shapes, source)

    def _put(self, name: str, shapes: Shapes, source: str) -> None:
        hint = written(shapes, lambda s: self.names.spelled(s, self.place))
        if hint is None:
            said = ", ".join(sorted(s.name for s in shapes))
            why = "too many kinds" if len(shapes) > 3 else "the file has no name for that"
            self.result.left_out["result" if name == "return" else name] = f"{said}: {why}"
            return
        self.result.sources[name] = source
        hint = self.names.quoted(hint, self.place)
        if name == "return":
            self.result.result = hint
        else:
            self.result.parameters[name] = hint

    def _only(self, name: str) -> set[str]:
        """The kinds that a parameter runs on, as they are called."""
        ran = self._running(name)
        return {called for called, kinds in ALONE.items() if ran and ran <= kinds}

    def _running(self, name: str, enough: Sequence[str] = ("ran", "raised")) -> set[str]:
        """The kinds that it runs on; an error other than that of a wrong type may be one of a wrong value."""
        return {
            kind
            for kinds, said in self._outcomes()
            for parameter, kind in kinds
            if parameter == name and said in enough
        }

    def _outcomes(self) -> list[tuple[tuple[tuple[str, str], ...], str]]:
        told = self.found.probed.get(self.place.number, {})
        if self.probe is None:
            return []
        found = []
        for kinds in self.probe.kinds:
            pairs = tuple(zip(self.probe.parameters, kinds, strict=True))
            found.append((pairs, told.get(self._tag(pairs), "")))
        return found

    def _tag(self, pairs: Sequence[tuple[str, str]]) -> str:
        assert self.probe is not None
        return "probe " + json.dumps([self.probe.floats, *(list(p) for p in pairs)])

    def _probed(self) -> dict[str, str]:
        """The kinds of parameters that no call gives a value."""
        found = {}
        for name in self.probe.parameters if self.probe else ():
            ran = self._running(name)
            # One letter may stand for anything.
            suggested = types.from_name(name).name if len(name) > 1 else ""
            if ran and ran <= NUMBERS:
                found[name] = "int" if ran == {"int"} or suggested == "int" else "float"
            elif only := self._only(name):
                found[name] = min(only)
            elif suggested in self._running(name, ["ran"]) & {"str", "int"}:
                found[name] = suggested
            elif suggested == "number" and self._running(name, ["ran"]) >= NUMBERS:
                found[name] = "float"
        return found

    def _fitting(self, kinds: dict[str, str]) -> list[str]:
        """The probes with values of the kinds that were settled, where they ran."""
        if self.probe is None or set(kinds) != set(self.probe.parameters):
            return []
        fits = [
            pairs
            for pairs, said in self._outcomes()
            if said == "ran" and all(k.partition("[")[0] in _covered(kinds[p]) for p, k in pairs)
        ]
        return [self._tag(pairs) for pairs in fits]

    def _returned(self) -> None:
        node, shapes = self.place.node, list[Shapes]()
        if yields(node):
            self.result.left_out["result"] = "it gives its values one by one"
            return
        for i, one in enumerate(returns_of(node)):
            own = self.found.of(self.place.number, i, self.tags)
            own = own or static(one.value, tuple(self.names.bound))
            if not own:
                self.result.left_out["result"] = f"no call that could be run comes to line {one.lineno}"
                return
            shapes.append(own)
        if may_run_out(node.body):
            shapes.append(frozenset([NONE]))
        where = list(
            dict.fromkeys(
                w for i, _ in enumerate(returns_of(node)) for w in self.found.where(self.place.number, i)
            )
        )
        tried = "tried" if self.tags and returns_of(node) else "as it is written"
        source = " and ".join(where[:2]) or tried
        if not shapes:
            self.result.left_out["result"] = "it gives nothing back"
            return
        self._put("return", joined(shapes), source)


def _covered(kind: str) -> set[str]:
    return {"int", "float"} if kind == "float" else {kind}
