"""How an object of a class is made, as source: what the file, its tests and the words show, what hints and
defaults say, or what somebody proposes. Of several ways the first that works is taken."""

from __future__ import annotations

import ast
import builtins
import copy
import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import libcst as cst

from nl2x.code.candidates.extract import definitions_of, kept, names_used
from nl2x.code.clauses.base import Below
from nl2x.code.reading import types
from nl2x.code.reading.examples import Example, shown_calls
from nl2x.code.reading.signature import Parameter, from_node
from nl2x.code.reading.uses import FUNCTIONS, calls_in
from nl2x.code.reading.values import source_of

VALUES = {
    "int": "10", "float": "10.0", "number": "10", "str": "'Ann'", "bool": "False", "list": "[]", "dict": "{}",
    "set": "set()", "tuple": "()", "None": "None",
}  # fmt: skip
BY_ANNOTATION = {
    "date": "(2024, 1, 31)",
    "datetime": "(2024, 1, 31, 12, 0)",
    "Decimal": "(10)",
    "timedelta": "(1)",
}
"""What a type is called with, under the name that the hint has for it."""
ENOUGH = "100"
"""What an object holds where a limit is spoken of: with 0 of it nothing lies within."""
DEEPEST = 3
MOST_WAYS = 6
"""Of those that stand in the file and its tests."""


@dataclass(frozen=True)
class Around:
    """What stands around the class: the file and its tests, the file's text alone, and a proposed call."""

    text: str = ""
    source: str = ""
    proposed: str = ""


@dataclass(frozen=True)
class Made:
    """Source that makes an object, and the definitions of the file that it needs beside the code."""

    call: str
    beside: str = ""
    methods: tuple[str, ...] = ()
    """The names of methods that take nothing."""
    sure: bool = True
    """Whether somebody has said that it is made so: calls, hints and defaults say it, a parameter's name and
    the model don't."""

    def tried(self, slips: Sequence[str]) -> Below:
        """What makes the object and gives back how many of the methods break off with one of `slips`; where
        none of them runs at least one."""
        lines = (
            "def _it_is_made():",
            f"    ran, count = {not self.methods}, 0",
            f"    for name in {list(self.methods)!r} or ['']:",
            f"        thing = {self.call}",
            "        try:",
            "            getattr(thing, name, int)()",
            "            ran = True",
            "        except Exception as error:",
            f"            count += type(error).__name__ in {list(slips)!r}",
            "    return count if ran else max(count, 1)",
        )
        return Below(f"\n\n{self.beside}\n\n" + "\n".join(lines) + "\n", "_it_is_made")


def made(
    node: ast.ClassDef,
    code: str,
    words: str,
    around: Around,
    fields: Sequence[str],
    slips: Callable[[Made], int | None],
) -> Made | None:
    """How an object of the class in `code` is made; None where nothing tells. Of a guess no method that takes
    nothing may slip: then it is no object of the right kind."""
    methods = tuple(_taking_nothing(node))
    ways: dict[str, bool] = {}
    for way, sure in _ways(node, code, words, around, fields):
        ways.setdefault(way, sure)
    for way, sure in ways.items():
        thing = Made(way, beside(way, code, around.source), methods, sure)
        found = slips(thing)
        if found is not None and (sure or not found):
            return thing
    return None


def _taking_nothing(node: ast.ClassDef) -> Iterator[str]:
    for function in node.body:
        if not isinstance(function, ast.FunctionDef) or function.name.startswith("_"):
            continue
        if not function.decorator_list and from_node(function).required() == 1:
            yield function.name


def beside(call: str, code: str, source: str) -> str:
    """The file's definitions that a call needs and the code hasn't; what the code defines stays its own."""
    if not source.strip():
        return ""
    own = definitions_of(cst.parse_module(code))
    module = cst.parse_module(source)
    there = {name: s for name, s in definitions_of(module).items() if name not in own}
    needed = [name for name in sorted(names_used(ast.parse(call))) if name in there]
    return kept(module, there, needed) if needed else ""


def _ways(
    node: ast.ClassDef, code: str, words: str, around: Around, fields: Sequence[str]
) -> Iterator[tuple[str, bool]]:
    """(source, whether somebody has said that it is made so), the likeliest first."""
    shown: list[Example] = [e for _, e, _ in calls_in(around.text, node.name)]
    if shown:
        yield shown[0].call_source(node.name), True
    for arguments in shown_calls(words, node.name)[:1]:
        yield f"{node.name}({', '.join(map(source_of, arguments))})", True
    classes = {
        n.name: n for text in (around.source, code) for n in _parsed(text).body if isinstance(n, ast.ClassDef)
    }
    known = {*classes, *_defined(around.source), *_defined(code)}
    yield from (
        (source, True) for source in itertools.islice(_built(node.name, around.text, known), MOST_WAYS)
    )
    by_hints = _from_hints(node, words, fields, classes)
    if by_hints:
        yield by_hints, all(p.annotation or p.default is not None for p in taken(node))
    if around.proposed:
        yield around.proposed, False


def _parsed(text: str) -> ast.Module:
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError):
        return ast.Module([], [])


def _defined(text: str) -> set[str]:
    return {*definitions_of(cst.parse_module(text))} if text.strip() else set()


def _built(name: str, text: str, known: set[str]) -> Iterator[str]:
    """Calls of the class whose arguments are made in the same place: `ann = Customer("Ann"); Order(ann, [])`.
    A test's argument stands for what a fixture of that name gives."""
    tree = _parsed(text)
    top = _bound(tree.body) | {n.name: r for n in tree.body if isinstance(n, FUNCTIONS) and (r := _gives(n))}
    scopes = [n for n in ast.walk(tree) if isinstance(n, FUNCTIONS)]
    for body in (
        *(s.body for s in scopes),
        [s for s in tree.body if not isinstance(s, (*FUNCTIONS, ast.ClassDef))],
    ):
        values = top | _bound(body)
        for call in (n for s in body for n in ast.walk(s) if isinstance(n, ast.Call)):
            if ast.unparse(call.func).rpartition(".")[2] != name:
                continue
            source = ast.unparse(_Filled(values, known, DEEPEST).visit(copy.deepcopy(call)))
            if is_closed(source, known):
                yield source


def is_closed(source: str, known: set[str]) -> bool:
    """Whether an expression uses nothing but names that are there."""
    try:
        tree = ast.parse(source, mode="eval")
    except SyntaxError:
        return False
    own = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    own |= {n.arg for n in ast.walk(tree) if isinstance(n, ast.arg)}
    return names_used(tree) <= known | own | set(dir(builtins))


def _bound(body: Sequence[ast.stmt]) -> dict[str, ast.expr]:
    """The expressions that names stand for in these statements, where each is set once."""
    found: dict[str, list[ast.expr]] = {}
    for statement in body:
        match statement:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
            ):
                found.setdefault(name, []).append(value)
    return {name: values[0] for name, values in found.items() if len(values) == 1}


def _gives(node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.expr | None:
    """What a function of one statement gives back."""
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    one = body[0] if len(body) == 1 else None
    return one.value if isinstance(one, ast.Return) else None


class _Filled(ast.NodeTransformer):
    """Puts what names stand for in their place; classes that are reached through a module lose it."""

    def __init__(self, values: Mapping[str, ast.expr], known: set[str], left: int) -> None:
        self.values, self.known, self.left = values, known, left

    def visit_Name(self, node: ast.Name) -> ast.expr:
        value = self.values.get(node.id)
        if value is None or not self.left or not isinstance(node.ctx, ast.Load):
            return node
        filled: ast.expr = _Filled(self.values, self.known, self.left - 1).visit(copy.deepcopy(value))
        return filled

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        plain = isinstance(node.value, ast.Name) and node.value.id not in (self.known | {*self.values})
        if plain and node.attr in self.known:
            return ast.Name(node.attr, node.ctx)
        self.generic_visit(node)
        return node


def _from_hints(
    node: ast.ClassDef,
    words: str,
    fields: Sequence[str],
    classes: Mapping[str, ast.ClassDef],
    left: int = DEEPEST,
) -> str | None:
    given = [_value(p, words, fields, classes, left) for p in taken(node)]
    if None in given:
        return None
    return f"{node.name}({', '.join(filter(None, given))})"


def _value(
    parameter: Parameter, words: str, fields: Sequence[str], classes: Mapping[str, ast.ClassDef], left: int
) -> str | None:
    """What to give for a parameter, by its name where it may be left out; empty for nothing."""
    if parameter.name.startswith("*"):
        return ""
    kind = types.from_annotation(parameter.annotation) if parameter.annotation else types.ANY
    if kind.name == "any" and not parameter.annotation:
        kind = types.from_name(parameter.name, words)
    spoken = parameter.name.lstrip("_") in (f.lstrip("_") for f in fields) and re.search(
        rf"\b{re.escape(parameter.name)}\b", words
    )
    if parameter.default is not None:
        numeric = kind.is_number() or re.fullmatch(r"-?\d+(?:\.\d+)?", parameter.default)
        return f"{parameter.name}={ENOUGH}" if spoken and numeric else ""
    if spoken and (kind.is_number() or (kind.name == "any" and not parameter.annotation)):
        return f"{parameter.name}={ENOUGH}"
    value = VALUES.get(kind.name) or _of_annotation(parameter.annotation, words, classes, left)
    return None if value is None else f"{parameter.name}={value}"


def _of_annotation(hint: str, words: str, classes: Mapping[str, ast.ClassDef], left: int) -> str | None:
    """A value for a hint that names a class of the file, a day, or may be None."""
    bare = hint.strip("\"'")
    parts = [p.strip() for p in bare.split("|")]
    optional = re.fullmatch(r"(?:typing\.)?Optional\[(.+)\]", bare)
    parts = [optional[1], "None"] if optional else parts
    for part in parts:
        last = part.rpartition(".")[2]
        if last in BY_ANNOTATION:
            return part + BY_ANNOTATION[last]
        if last in classes and left:
            node = classes[last]
            if any(ast.unparse(b).rpartition(".")[2].endswith("Enum") for b in node.bases):
                return f"next(iter({last}))"
            source = _from_hints(node, words, (), classes, left - 1)
            if source:
                return source
        if VALUES.get(types.from_annotation(part).name):
            return VALUES[types.from_annotation(part).name]
    return None


def taken(node: ast.ClassDef) -> tuple[Parameter, ...]:
    """What an object is made with."""
    for function in node.body:
        if isinstance(function, ast.FunctionDef) and function.name == "__init__":
            return from_node(function).parameters[1:]
    if any("dataclass" in ast.unparse(d) for d in node.decorator_list):
        return tuple(
            Parameter(s.target.id, ast.unparse(s.annotation), ast.unparse(s.value) if s.value else None)
            for s in node.body
            if isinstance(s, ast.AnnAssign) and isinstance(s.target, ast.Name)
        )
    return ()
