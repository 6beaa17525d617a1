"""Methods tried on objects: what they are called with, each on an object of its own.

How an object is made `making` tells. Where nothing does, none is made, and nothing is tried.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from nl2x.code.clauses.base import Below, Clause
from nl2x.code.clauses.beyond_field import KIND as BEYOND
from nl2x.code.clauses.catalogue import detect
from nl2x.code.judging.making import Around, Made, made
from nl2x.code.reading.conditions import OF_ERRORS
from nl2x.code.reading.signature import Signature, from_node
from nl2x.code.reading.task import Task, typed
from nl2x.code.reading.uses import calls_in
from nl2x.code.reading.values import source_of


@dataclass(frozen=True)
class Method:
    """A method of a class as a function by itself: the source of an object, the part of the task that speaks
    of it, and what is put below the code to call it."""

    made: str
    task: Task
    below: Below
    fields: tuple[str, ...]
    beside: str = ""
    """The definitions that making the object needs beside the code."""

    def call(self) -> str:
        """How a call of it begins."""
        return f"{self.made}.{self.task.name}" if self.made else self.task.name

    def clauses(self) -> Iterator[Clause]:
        """What errors the words ask of it, what lies beyond a field among them."""
        for clause in detect(self.task):
            result = clause.get("result")
            if getattr(result, "what", "") == "raise":
                yield replace(clause, details=(*clause.details, ("method", self.task)))
        for clause in BEYOND.among(self.task, self.fields) if self.made else ():
            details = (("below", self._beyond(clause)), ("method", self.task))
            yield replace(clause, details=(*clause.details, *details))

    def _beyond(self, clause: Clause) -> Below:
        """The method called with so much more than a field of the object holds."""
        before = self.task.uses[0] if self.task.uses else ()
        given = [source_of(v) for v in before] or ["1"] * len(self.task.parameter_names())
        given += ["1"] * (clause.get("position") + 1 - len(given))
        given[clause.get("position")] = "held + step"
        name = f"_beyond_{clause.get('field').strip('_')}"
        lines = (
            f"def {name}(step):",
            f"    thing = {self.made}",
            f"    held = thing.{clause.get('field')}",
            "    held = held() if callable(held) else held",
            f"    return thing.{self.task.name}({', '.join(given)})",
        )
        return Below(f"\n\n{self.beside}\n\n" + "\n".join(lines) + "\n", name)


Works = Callable[[Made], int | None]


def methods_in(code: str, task: Task, around: Around, works: Works) -> Iterator[Method]:
    """The methods that the words name of the classes in `code`; `works` tells what makes objects."""
    for node, functions in _classes(code):
        for function in functions:
            name = _called(node, function)
            words = _speaking_of(task.words, name, [*(f.name for f in functions), node.name])
            if words.strip():
                said = replace(task, words=words)
                yield from _method(node, function, said, _object(code, node, task, around, works), around)


def methods_named(
    code: str, names: Sequence[str], task: Task, around: Around, works: Works
) -> Iterator[Method]:
    """The methods of the classes in `code` with these names, of which nothing is said."""
    for node, functions in _classes(code):
        for function in functions:
            if function.name in names and function.name != "__init__":
                said = replace(task, words=" ")
                yield from _method(node, function, said, _object(code, node, task, around, works), around)


def can_be_made(code: str, name: str, task: Task, around: Around, works: Works) -> bool:
    """Whether an object of this class can be made."""
    nodes = [node for node, _ in _classes(code) if node.name == name]
    return any(_object(code, node, task, around, works) for node in nodes)


def _object(code: str, node: ast.ClassDef, task: Task, around: Around, works: Works) -> Made | None:
    words = " ".join([task.words, *task.checks])
    return made(node, code, words, around, _fields(node), works)


def _classes(code: str) -> Iterator[tuple[ast.ClassDef, list[ast.FunctionDef]]]:
    for node in ast.parse(code).body:
        if isinstance(node, ast.ClassDef):
            yield node, [n for n in node.body if isinstance(n, ast.FunctionDef) and _is_plain(n)]


def _called(node: ast.ClassDef, function: ast.FunctionDef) -> str:
    return node.name if function.name == "__init__" else function.name


def _method(
    node: ast.ClassDef, function: ast.FunctionDef, said: Task, thing: Made | None, around: Around
) -> Iterator[Method]:
    """The method, where an object can be made to call it on; of the constructor none is needed."""
    fields, name = _fields(node), _called(node, function)
    constructor = function.name == "__init__"
    thing = Made("") if constructor else thing
    if thing is None:
        return
    static = any(ast.unparse(d) == "staticmethod" for d in function.decorator_list)
    parameters = from_node(function).parameters[0 if static else 1 :]
    shown = [e.args for _, e, _ in calls_in(around.text, name) if not e.kwargs]
    view = replace(
        said, signature=Signature(name, parameters), kind="function", examples=(), transcript=(), checks=(),
        tests="", uses=tuple(args for args in shown if len(args) <= len(parameters)),
    )  # fmt: skip
    called = f"{thing.call}.{name}" if thing.call else name
    then = f"    {called}(*given)\n    return True\n" if constructor else f"    return {called}(*given)\n"
    below = Below(f"\n\n{thing.beside}\n\ndef _on_{name}(*given):\n{then}", f"_on_{name}")
    yield Method(thing.call, typed(view), below, fields, thing.beside)


def _is_plain(function: ast.FunctionDef) -> bool:
    """Whether it is called as it is defined, and is no property."""
    known = ("staticmethod", "classmethod", "override")
    return all(ast.unparse(d).rpartition(".")[2] in known for d in function.decorator_list)


def _speaking_of(words: str, name: str, names: Sequence[str]) -> str:
    """The words with everything blanked out but the sentences that name the method; a sentence may say one
    thing of one method and another of the next."""
    named = "|".join(map(re.escape, names))
    does = r"(?:must|should|raises?|needs?|has\s+to)"
    new = rf"(?:,?\s+\b(?:and|but|while)\b|[,;])\s+(?=(?:{named})\b(?:\(\))?\s+{does}\b)"
    kept, start = [" "] * len(words), 0
    for cut in [*re.finditer(rf"[.;!?\n](?=\s|$)|{new}", words), None]:
        end = cut.end() if cut else len(words)
        if cut and len(cut.group()) > 1 and not OF_ERRORS.search(words[start:end]):
            continue  # "deposit and withdraw must raise …": the same of both.
        if re.search(rf"(?<!\w){re.escape(name)}\b", words[start:end]):
            kept[start:end] = words[start:end]
        start = end
    return "".join(kept)


def _fields(node: ast.ClassDef) -> tuple[str, ...]:
    """The names of what an object holds: its attributes, and its methods that take nothing."""
    found = [
        n.attr
        for n in ast.walk(node)
        if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name) and n.value.id == "self"
        if isinstance(n.ctx, ast.Store)
    ]
    found += [
        s.target.id for s in node.body if isinstance(s, ast.AnnAssign) and isinstance(s.target, ast.Name)
    ]
    found += [
        f.name for f in node.body if isinstance(f, ast.FunctionDef) and len(from_node(f).parameters) == 1
    ]
    return tuple(dict.fromkeys(found))
