"""The parts that the words name: the class and its methods, each of several functions. A candidate that lacks
one isn't what was asked for, however well the rest does."""

from __future__ import annotations

import ast
import builtins
import re

from nl2x.code.reading.equations import equations
from nl2x.code.reading.task import Task

ITEM = r"[`'\"]?([a-z_]\w*)[`'\"]?(?:\([^()]*\))?"
LIST = rf"{ITEM}(?:\s*,\s*(?:and\s+)?{ITEM})*(?:,?\s+and\s+{ITEM})"
CLASS = re.compile(
    r"\b[Cc]lass\s+(?:(?:called|named)\s+)?[`'\"]?([A-Z]\w*)|[`'\"]?\b([A-Z]\w*)[`'\"]?\s+class\b|"
    r"\bclass\b[^.\n]{0,40}\b(?:called|named)\s+[`'\"]?([A-Z]\w*)"
)
METHODS = re.compile(
    rf"\b(?:methods?|functions)\b:?\s+(?:(?:please|pls)\b\W*)?(?:(?:called|named|are)\s+)?({LIST})"
)
METHODS_AFTER = re.compile(rf"\b(?:with|has|having)\s+(?:the\s+|an?\s+)?({LIST})\s+(?:methods|functions)\b")
ONE_METHOD = re.compile(
    r"\bmethods?\s+(?:called\s+|named\s+)?[`'\"]?([a-z]\w*_\w+|\w+(?=\())|\b(\w+)\(\)\s+method\b"
)
_PARAMETER = r"\s*\*{0,2}[A-Za-z_]\w*\s*(?::[^,()=]+)?(?:=[^,()]+)?"
FORM = re.compile(rf"(?<![\w.])([a-z_]\w*)\(((?:{_PARAMETER}(?:,{_PARAMETER})*)?,?\s*)\)")
"""A function with its parameters' names, not with values."""
SEVERAL = re.compile(
    r"\b(?:functions|(?:pair|set|couple) of functions|two|three|both|each|another function)\b"
)
OPPOSITE = r"(?:(?:also|then|its|the|an?|inverse|opposite|counterpart)\s+)*"
JOINED = re.compile(
    rf"{FORM.pattern}\s*(?:(?:,\s*)?(?:and|plus|as well as|with)\s|[,&+/])\s*{OPPOSITE}{FORM.pattern}"
)
"""Two of them named in one breath: "fill(text, values) and names(text)"."""
NO_NAMES = frozenset((
    "that", "which", "to", "for", "of", "in", "on", "with", "a", "an", "the", "it", "them", "this", "and",
    "or", "not", "be", "is", "are", "take", "takes", "return", "returns", "give", "gives", "do", "does",
    "can", "each", "both", "all", "like", "such", "should", "must", "will", "as", "by",
))  # fmt: skip


def parts(task: Task) -> tuple[str, ...]:
    """The names that a candidate must define, methods as `name`, in the order of the words."""
    words = task.prose_with_calls()
    if task.kind == "class":
        named = [n for match in CLASS.finditer(words) for n in match.groups() if n]
        return tuple(dict.fromkeys([*named[:1], *_listed(words), *_forms(words, task)]))
    if task.kind == "function":
        told = SEVERAL.search(words) or JOINED.search(words)
        found = [*_listed(words), *_forms(words, task)] if told else []
        found += [name for one in equations(task.words) for name in one.called()]
        several = tuple(dict.fromkeys(found))
        return several if len(several) > 1 else ()
    return ()


def missing(task: Task, code: str) -> tuple[str, ...]:
    """The named parts that `code` doesn't define anywhere."""
    asked = parts(task)
    if not asked:
        return ()
    tree = ast.parse(code)
    made = {
        n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    }
    made |= {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    made |= {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store)}
    return tuple(name for name in asked if name not in made)


def untried(task: Task) -> tuple[str, ...]:
    """The named parts that no example or check of the user calls."""
    text = " ".join([*task.checks, task.tests, *(step.source for step in task.transcript)])
    called = {*re.findall(r"\w+", text), *(e.function or task.name for e in task.examples)}
    return tuple(name for name in parts(task) if name not in called and not name[0].isupper())


def _listed(words: str) -> list[str]:
    found = []
    for pattern in (METHODS, METHODS_AFTER):
        for match in pattern.finditer(words):
            names = re.findall(ITEM, re.sub(r"\([^()]*\)|\band\b", " ", match.group(1)))
            if not NO_NAMES & {*names}:
                found += names
    found += [n for match in ONE_METHOD.finditer(words) for n in match.groups() if n]
    return found


def _forms(words: str, task: Task) -> list[str]:
    taken = {*task.parameter_names(), *NO_NAMES}
    return [
        match.group(1)
        for match in FORM.finditer(words)
        if match.group(1) not in taken and not hasattr(builtins, match.group(1))
    ]
