"""The function that is asked for: its name and parameters, given or read off the words."""

from __future__ import annotations

import ast
import keyword
import re
from dataclasses import dataclass

from nl2x.errors import BadInput


@dataclass(frozen=True)
class Parameter:
    """One parameter as written."""

    name: str
    annotation: str = ""
    default: str | None = None


@dataclass(frozen=True)
class Signature:
    """`def name(parameters) -> returns`. `complete` is False where only the name is known so far."""

    name: str
    parameters: tuple[Parameter, ...] = ()
    returns: str = ""
    complete: bool = True
    imports: tuple[str, ...] = ()
    """Import lines that its annotations need."""
    is_async: bool = False

    def opening(self) -> str:
        """The text that a reply is made to begin with."""
        if not self.complete:
            return f"def {self.name}("
        return f"{self.header()}\n"

    def header(self) -> str:
        """The `def` line."""
        returns = f" -> {self.returns}" if self.returns else ""
        inside = ", ".join(_written(p) for p in self.parameters)
        return f"{'async ' if self.is_async else ''}def {self.name}({inside}){returns}:"

    def required(self) -> int:
        """How many arguments a call must give."""
        return sum(p.default is None and not p.name.startswith("*") for p in self.parameters)


def _written(p: Parameter) -> str:
    annotation = f": {p.annotation}" if p.annotation else ""
    if p.default is None:
        return p.name + annotation
    return f"{p.name}{annotation} = {p.default}" if annotation else f"{p.name}={p.default}"


ANNOTATION_IMPORTS = {
    "date": "from datetime import date",
    "datetime": "from datetime import datetime",
    "timedelta": "from datetime import timedelta",
    "Decimal": "from decimal import Decimal",
    "Path": "from pathlib import Path",
    **{
        name: f"from typing import {name}"
        for name in ("Any", "List", "Dict", "Tuple", "Set", "Optional", "Union", "Iterable", "Sequence")
    },
    "Callable": "from collections.abc import Callable",
    "Iterator": "from collections.abc import Iterator",
    "Counter": "from collections import Counter",
}


def parse_signature(source: str) -> Signature:
    """Read a signature as a person writes it, with or without `def`, the colon and a body."""
    text = source.strip()
    if not text:
        raise BadInput(
            "the signature is empty", where="--signature", todo="write it as 'def f(x: int) -> int'"
        )
    first = text if text.startswith(("def ", "async ", "from ", "import ")) else f"def {text}"
    for candidate in (first, f"{first}: ...", f"{first.rstrip(':')}: ...", f"{first}\n    ..."):
        try:
            module = ast.parse(candidate)
        except (SyntaxError, ValueError):
            continue
        functions = [n for n in module.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
        if functions:
            return from_node(functions[-1], [ast.unparse(n) for n in module.body if _is_import(n)])
    raise BadInput(
        f"the signature doesn't parse as Python: {text[:80]}",
        where="--signature",
        todo="write it as 'def f(x: int) -> int'",
    )


def _is_import(node: ast.stmt) -> bool:
    return isinstance(node, ast.Import | ast.ImportFrom)


def from_node(node: ast.FunctionDef | ast.AsyncFunctionDef, imports: list[str] | None = None) -> Signature:
    """The signature of a parsed function."""
    a = node.args
    plain = [*a.posonlyargs, *a.args]
    defaults: list[ast.expr | None] = [None] * (len(plain) - len(a.defaults)) + list(a.defaults)
    parameters = [_parameter(arg, d) for arg, d in zip(plain, defaults, strict=True)]
    if a.vararg:
        parameters.append(_parameter(a.vararg, None, "*"))
    elif a.kwonlyargs:
        parameters.append(Parameter("*"))
    parameters += [_parameter(arg, d) for arg, d in zip(a.kwonlyargs, a.kw_defaults, strict=True)]
    if a.kwarg:
        parameters.append(_parameter(a.kwarg, None, "**"))
    returns = ast.unparse(node.returns) if node.returns else ""
    needed = [*(imports or [])]
    said = " ".join([returns, *(p.annotation for p in parameters)])
    if "datetime." in said and "import datetime" not in needed:
        needed.append("import datetime")
    for word in re.findall(r"(?<![\w.])[A-Za-z_]\w*(?!\.)\b", said):
        line = ANNOTATION_IMPORTS.get(word)
        if line and line not in needed:
            needed.append(line)
    return Signature(
        node.name, tuple(parameters), returns, True, tuple(needed), isinstance(node, ast.AsyncFunctionDef)
    )


def _parameter(arg: ast.arg, default: ast.expr | None, stars: str = "") -> Parameter:
    annotation = ast.unparse(arg.annotation) if arg.annotation else ""
    return Parameter(stars + arg.arg, annotation, ast.unparse(default) if default is not None else None)


CALLED = re.compile(
    r"\b(?:function|func|def|method)\s+(?:(?:that is|which is)\s+)?(?:called|named)?\s*"
    r"[`'\"]?([A-Za-z_]\w*)[`'\"]?"
)
NAMED = re.compile(
    r"\b(?:called|named|call it|name it|"
    r"(?:function(?:'s)? )?name(?: of (?:the |my )?function)?(?: is| should be| must be|:)?)\s+"
    r"[`'\"]?([A-Za-z_]\w*)[`'\"]?"
)
OF_A_VALUE = re.compile(
    r"\b(?:lists?|arrays?|dict(?:s|ionary|ionaries)?|tuples?|sets?|strings?|texts?|ints?|integers?|numbers?|floats?|"
    r"bools?|values?|words?|arguments?|args?|param(?:s|eters?)?|variables?|files?|columns?|fields?|keys?|inputs?|"
    r"matrix|dates?|sequences?|records?|rows?|items?|lines?|flags?|options?)"
    r"(?:\s+(?:of|with|in)\s+(?!(?:functions?|methods?)\b)[\w\[\], ]{1,30}?)?"
    r"(?:\s+(?:that|which)\s+(?:is|are))?\s*$",
    re.IGNORECASE,
)
"""Before "called": what is called so is a value, not the function."""
OF_WHAT = re.compile(r"\b(?:function|func|fn|method)\s+(?:for|on|over)\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
"""Of "a function for lists called tidy_up" it is the function."""
DEF = re.compile(r"\b(?:async\s+)?def\s+[A-Za-z_]\w*\s*\(")
CALL = re.compile(r"\b([A-Za-z_]\w*)\(")


def in_words(words: str, example_names: list[str]) -> Signature | None:
    """The signature that the words themselves give: a `def`, `name(arguments)`, or at least a name."""
    return _def_in(words) or _call_form(words, example_names) or _name_only(words, example_names)


def _def_in(words: str) -> Signature | None:
    for match in DEF.finditer(words):
        for end in range(match.end(), min(len(words), match.end() + 400) + 1):
            if end == len(words) or words[end] in ":\n.`":
                try:
                    return parse_signature(words[match.start() : end])
                except BadInput:
                    continue
    return None


BRACKETS = r"\[(?:[^\[\]()]|\[[^\[\]()]*\])*\]"
INSIDE = re.compile(
    rf"\s*(\*{{0,2}}[A-Za-z_]\w*\s*(:(?:[^,()\[\]=]|{BRACKETS})+)?(=\s*[^,()]+)?\s*(?:,\s*|$))+"
)
"""What stands between the brackets of a signature: names, each perhaps with a type and a default."""


def _call_form(words: str, example_names: list[str]) -> Signature | None:
    for match in CALL.finditer(words):
        close = words.find(")", match.end())
        if close < 0:
            continue
        inside = words[match.end() : close]
        name = match.group(1)
        if not INSIDE.fullmatch(inside) or keyword.iskeyword(name):
            continue
        if example_names and name not in example_names:
            continue
        try:
            returns = returned(words, close + 1)
            arrow = f" -> {returns[0]}" if returns else ""
            return parse_signature(f"def {name}({inside}){arrow}: ...")
        except BadInput:
            continue
    return None


TYPE = (
    r"(?:str|int|float|bool|list|dict|tuple|set|datetime\.date(?:time)?|date|datetime|Decimal|None|bytes)"
    r"(?:\[(?:[^\[\]\n]|\[[^\[\]\n]*\])*\])?(?![\w\[(])"
)
RETURNED = re.compile(rf"\s*->\s*({TYPE}(?:\s*\|\s*{TYPE}|\s+or\s+None\b)*)")
"""The type after a call in the words; "-> list of words" is one, "-> None if …" tells what comes back."""


def returned(words: str, place: int) -> tuple[str, int] | None:
    """The type that stands after an arrow at `place`, and where it ends."""
    found = RETURNED.match(words, place)
    if found is None or re.match(r"\s+(?:if|when|for|unless|where|otherwise)\b", words[found.end() :]):
        return None
    return re.sub(r"\s+or\s+None$", " | None", found.group(1)), found.end()


def _name_only(words: str, example_names: list[str]) -> Signature | None:
    if example_names:
        return Signature(example_names[0], complete=False)
    others = {
        m.group(1)
        for m in NAMED.finditer(words)
        if OF_A_VALUE.search(words[: m.start()]) and not OF_WHAT.search(words[: m.start()])
    }
    for match in (*NAMED.finditer(words), *CALLED.finditer(words)):
        name = match.group(1)
        if name in others:
            continue
        # A name by itself may be anybody's: "the last name stays", "the file name is kept".
        explicit = "_" in name or re.search(
            r"(called|named|call it|name it|function(?:'s)? name(?: is|:)?"
            r"|of (?:the |my )?function(?: is|:)?)\s+\W?$"
            r"|\bname(?: is|:)?\s+[`'\"]$",
            words[: match.start(1)],
        )
        if explicit and not keyword.iskeyword(name) and name not in ("that", "which", "to", "of"):
            return Signature(name, complete=False)
    # A word written like an identifier is nothing else.
    found = re.findall(r"(?<![\w.'\"/])([a-z][a-z0-9]*(?:_[a-z0-9]+)+)(?![\w.'\"/(])", words)
    alone = next((name for name in found if name not in others), None)
    return Signature(alone, complete=False) if alone else None
