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


def _call_form(words: str, example_names: list[str]) -> Signature | None:
    for match in CALL.finditer(words):
        close = words.find(")", match.end())
        if close < 0:
            continue
        inside = words[match.end() : close]
        name = match.group(1)
        if not re.fullmatch(r"\s*(\*{0,2}[A-Za-z_]\w*\s*(:[^,()]+)?(=\s*[^,()]+)?\s*,?\s*)+", inside):
            continue
        bare = [part.split(":")[0].split("=")[0].strip() for part in inside.split(",") if part.strip()]
        if any(not b.lstrip("*").isidentifier() or keyword.iskeyword(b) for b in bare) or keyword.iskeyword(
            name
        ):
            continue
        if example_names and name not in example_names:
            continue
        try:
            returns = re.match(r"\s*->\s*([A-Za-z_][\w\[\], |.]*?)\s*(?=[:;.,`\n]|$)", words[close + 1 :])
            arrow = f" -> {returns.group(1)}" if returns and _is_type(returns.group(1)) else ""
            return parse_signature(f"def {name}({inside}){arrow}: ...")
        except BadInput:
            continue
    return None


def _is_type(text: str) -> bool:
    return bool(
        re.match(r"(str|int|float|bool|list|dict|tuple|set|date|datetime|Decimal|None)\b", text.strip())
    )


def _name_only(words: str, example_names: list[str]) -> Signature | None:
    if example_names:
        return Signature(example_names[0], complete=False)
    for match in (*NAMED.finditer(words), *CALLED.finditer(words)):
        name = match.group(1)
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
    alone = re.search(r"(?<![\w.'\"/])([a-z][a-z0-9]*(?:_[a-z0-9]+)+)(?![\w.'\"/(])", words)
    return Signature(alone.group(1), complete=False) if alone else None
