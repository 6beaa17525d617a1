"""Equations between calls in a task's words: "so that decode(encode(s)) == s", "decode undoes encode". What they
say holds of every input, so they are tried on many, and each function that they call must be there."""

from __future__ import annotations

import ast
import builtins
import keyword
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nl2x.code.reading.values import closings

CALL = re.compile(r"(?<![\w.])([A-Za-z_]\w*)\(")
LINK = re.compile(
    r"`?\s*(?:must\s+|should\s+|shall\s+|will\s+|always\s+|has to\s+)*"
    r"(?:==?(?!=)|equals?|is|be|gives?(?:\s+back)?|gets?(?:\s+back)?|returns?|yields?)\s+(?:again\s+)?`?",
    re.IGNORECASE,
)
WHAT_WENT_IN = re.compile(
    r"(?:(?:the|its?)\s+)?(?:original|same|old|first|starting)\s+(?:\w+\b)?|(?:exactly\s+)?what\s+went\s+in\b",
    re.IGNORECASE,
)
BEHIND = re.compile(
    r"`?(?:\s+(?:back|again))?(?P<every>\s+(?:holds\s+)?for\s+(?:every|all|any|each)\s+(?:text|string|number|value|list|input|[a-z])s?\b"
    r"(?!\s+\w+))?",
    re.IGNORECASE,
)
LIMITED = re.compile(
    r"\s*,?\s*(?:(?:only\s+)?(?:if|when|unless|while|where|except|provided|as long)\b|for\b|or\b|[-+*/%<>])"
)
"""Behind an equation that holds of some inputs only, or that goes on."""
UNSURE = re.compile(
    r"\b(?:if|when|whether|unless|not|never|n['\u2019]t|why|where|until|while)\s+`?$", re.IGNORECASE
)
NAME = r"[`'\"]?([a-z_]\w*)[`'\"]?(?:\([^()\n]*\))?"
UNDOES = re.compile(
    rf"{NAME}\s+(?:(?:just|simply|exactly|should|must)\s+)*(?:undo(?:es)?|reverses?\s+what|inverts?|"
    rf"(?:is|be)\s+(?:the\s+|an\s+)?(?:exact\s+)?(?:inverse|reverse|opposite)\s+(?:function\s+)?(?:of|to))\s+{NAME}"
)
EACH_OTHER = re.compile(
    r"(?:each|(?:the\s+)?one)\s+undo(?:es)?\s+the\s+other|\b(?:are|as)\s+(?:exact\s+)?(?:inverses|opposites)\b(?:\s+of\s+each\s+other)?|"
    r"\bround[- ]?trips?\b|\bthe\s+(?:second|other|latter)\s+(?:one\s+)?undoes\s+(?:the\s+first(?:\s+one)?|it)\b|"
    r"\bundo\s+each\s+other\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Equation:
    """`left` and `right` give the same for every value of `variables`, which are what `function` takes.

    `function` is the one that is called with nothing but them: what it can't take, the equation isn't of."""

    left: str
    right: str
    function: str
    variables: tuple[str, ...]
    span: tuple[int, int]

    def called(self) -> tuple[str, ...]:
        """The functions that it calls and Python doesn't have, in their order."""
        names = [*_called(self.left), *_called(self.right)]
        return tuple(dict.fromkeys(n for n in names if not hasattr(builtins, n)))


def equations(words: str) -> tuple[Equation, ...]:
    """The equations that are written with calls, each place of the words in one only."""
    found: list[Equation] = []
    for match in CALL.finditer(words):
        if found and match.start() < found[-1].span[1]:
            continue
        equation = _equation_at(words, match.start())
        if equation:
            found.append(equation)
    return tuple(found)


def _equation_at(words: str, start: int) -> Equation | None:
    if UNSURE.search(words[:start]):
        return None
    for end in closings(words, words.index("(", start)):
        link = LINK.match(words, end)
        left = _expression(words[start:end])
        if link is None or left is None:
            continue
        told = _right(words, link.end(), left)
        if told is None:
            return None
        right, close = told
        behind = BEHIND.match(words, close)
        close = behind.end() if behind else close
        if LIMITED.match(words, close):
            return None
        return _of_calls(words[start:end], right, (start, close))
    return None


def _right(words: str, start: int, left: ast.expr) -> tuple[str, int] | None:
    """What stands on the right, and where it ends: a variable of the left side, calls of them, or the only
    variable told in words."""
    variables = _variables(left)
    said = WHAT_WENT_IN.match(words, start)
    if said and len(variables) == 1:
        return variables[0], said.end()
    call = CALL.match(words, start)
    if call:
        for end in closings(words, call.end() - 1):
            if _expression(words[start:end]) is not None:
                return words[start:end], end
        return None
    name = re.compile(r"[A-Za-z_]\w*\b(?!\s*[(\[]|\.\w)").match(words, start)
    return (name.group(), name.end()) if name and name.group() in variables else None


def _of_calls(left: str, right: str, span: tuple[int, int]) -> Equation | None:
    """The equation, if it says something of what functions do together: a single call of one that gives back
    what it was given is no such."""
    sides = [tree for side in (left, right) if (tree := _expression(side)) is not None]
    calls = [n for tree in sides for n in ast.walk(tree) if isinstance(n, ast.Call)]
    named = [n for n in calls if not hasattr(builtins, _name(n))]
    variables = tuple(dict.fromkeys(v for tree in sides for v in _variables(tree)))
    if len(calls) < 2 or not named or {_name(n) for n in named} & {*variables}:
        return None
    for call in named:
        given = [a.id for a in call.args if isinstance(a, ast.Name)]
        if len(given) == len(call.args) == len(set(given)) and {*given} == {*variables} and not call.keywords:
            return Equation(left, right, _name(call), tuple(given), span)
    return None


def undoing(words: str, several: tuple[str, ...]) -> tuple[str, str, tuple[int, int]] | None:
    """Of two functions the one that undoes the other, that other one, and where the words say so."""
    for match in UNDOES.finditer(words):
        if (
            {*match.groups()} <= {*several}
            and match[1] != match[2]
            and not UNSURE.search(words[: match.start()])
        ):
            return match[1], match[2], match.span()
    both = EACH_OTHER.search(words) if len(several) == 2 else None
    if both and not UNSURE.search(words[: both.start()]):
        return several[1], several[0], both.span()
    return None


def _expression(source: str) -> ast.expr | None:
    """`source` as an expression of calls, names and plain values."""
    try:
        tree = ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None
    plain = (ast.Call, ast.Name, ast.Load, ast.Constant, ast.keyword)
    fine = all(isinstance(n, plain) for n in ast.walk(tree)) and all(map(_name, _calls(tree)))
    return tree if fine else None


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (n for n in ast.walk(tree) if isinstance(n, ast.Call))


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) and not keyword.iskeyword(call.func.id) else ""


def _called(source: str) -> Iterable[str]:
    tree = _expression(source)
    # The innermost is called first.
    return [_name(n) for n in reversed([*_calls(tree)])] if tree is not None else []


def _variables(tree: ast.expr) -> tuple[str, ...]:
    functions = {id(n.func) for n in _calls(tree)}
    names = [n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and id(n) not in functions]
    return tuple(dict.fromkeys(names))
