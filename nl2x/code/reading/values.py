"""Python values as they stand in a task's words: literals, and the few constructors people use with them."""

from __future__ import annotations

import ast
import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

CONSTRUCTORS: dict[str, Any] = {
    "date": datetime.date,
    "datetime": datetime.datetime,
    "time": datetime.time,
    "timedelta": datetime.timedelta,
    "Decimal": Decimal,
    "Fraction": Fraction,
    "set": set,
    "frozenset": frozenset,
    "tuple": tuple,
    "list": list,
    "dict": dict,
}
LONGEST = 2000
"""No literal in a task is longer than this many characters; it bounds the search for a literal's end."""
STARTS = "\"'([{-.0123456789"
WORDS = ("True", "False", "None")


class NotAValue(ValueError):
    """The source isn't a plain value."""


def evaluate(source: str) -> Any:
    """The value of a literal or of a known constructor's call; NotAValue for anything else."""
    try:
        return _value(ast.parse(source.strip(), mode="eval").body)
    except NotAValue:
        raise
    except (SyntaxError, ValueError, TypeError, ArithmeticError, MemoryError, RecursionError) as error:
        raise NotAValue(source) from error


def _value(node: ast.expr) -> Any:
    match node:
        case ast.Constant():
            return node.value
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand)
        case ast.List(elts=parts):
            return [_value(part) for part in parts]
        case ast.Tuple(elts=parts):
            return tuple(_value(part) for part in parts)
        case ast.Set(elts=parts):
            return {_value(part) for part in parts}
        case ast.Dict(keys=keys, values=values) if None not in keys:
            return {_value(k): _value(v) for k, v in zip(keys, values, strict=True) if k is not None}
        case ast.Call(func=func, args=args, keywords=keywords):
            return _constructed(func, args, keywords)
    raise NotAValue(ast.unparse(node))


def _constructed(func: ast.expr, args: list[ast.expr], keywords: list[ast.keyword]) -> Any:
    dotted = ast.unparse(func)
    maker = CONSTRUCTORS.get(dotted.removeprefix("datetime.").removeprefix("decimal."))
    if maker is None or any(keyword.arg is None for keyword in keywords):
        raise NotAValue(dotted)
    return maker(*map(_value, args), **{k.arg or "": _value(k.value) for k in keywords})


def source_of(value: Any) -> str:
    """Source that `evaluate` reads back as `value`."""
    return repr(value).replace("datetime.", "")


def literal_at(text: str, start: int) -> int | None:
    """Where the longest value that begins at `start` ends, or None if none begins there."""
    if start >= len(text):
        return None
    word = next((w for w in WORDS if text.startswith(w, start)), None)
    if word:
        end = start + len(word)
        return None if end < len(text) and (text[end].isalnum() or text[end] in "_(") else end
    if text[start] not in STARTS and not _constructor_at(text, start):
        return None
    return _longest(text, start)


def _constructor_at(text: str, start: int) -> bool:
    end = start
    while end < len(text) and (text[end].isalnum() or text[end] in "._"):
        end += 1
    name = text[start:end].removeprefix("datetime.").removeprefix("decimal.")
    return end < len(text) and text[end] == "(" and name in CONSTRUCTORS


def _longest(text: str, start: int) -> int | None:
    if text[start] in "-.0123456789":
        return _number_end(text, start)
    for end in closings(text, start):
        try:
            evaluate(text[start:end])
        except NotAValue:
            continue
        return end
    return None


def _number_end(text: str, start: int) -> int | None:
    if start and (text[start - 1].isalnum() or text[start - 1] in "_."):
        return None
    end = start + (text[start] == "-")
    while end < len(text) and (
        text[end].isdigit() or (text[end] == "." and text[end + 1 : end + 2].isdigit())
    ):
        end += 1
    if end < len(text) and (text[end].isalpha() or text[end] == "_"):
        return None
    try:
        evaluate(text[start:end])
    except NotAValue:
        return None
    return end


def closings(text: str, start: int) -> list[int]:
    """The places after `start` where brackets and quotes are closed again, nearest first."""
    found: list[int] = []
    depth, quote, i = 0, "", start
    limit = min(len(text), start + LONGEST)
    while i < limit:
        c = text[i]
        if quote:
            if c == "\\":
                i += 1
            elif c == quote:
                quote = ""
                if depth == 0:
                    return [*found, i + 1]
        elif c in "\"'" and (depth or i == start):
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
            if depth <= 0:
                return [*found, i + 1] if depth == 0 else found
        i += 1
    return found
