"""Capitals don't matter: the same letters in any case give the same."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import libcst as cst

from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.transforms import entry_text_patches, map_texts
from nl2x.code.edits import expression, replace_calls
from nl2x.code.inputs import Arguments
from nl2x.code.task import Task


class IgnoreCase(SameKind):
    name = "ignore case"
    about = "capitals don't matter"
    patterns = (
        r"\b(?:ignor\w+|regardless of|irrespective of|disregard\w*|without regard (?:to|for)|no matter the|whatever the|independent of)\s+(?:the\s+)?(?:letter\s+|upper/lower\s+)?(?:case|capital\w*|casing|upper ?case)\b",
        r"\bignor\w+\s+(?:(?:spaces?|whitespace|punctuation|accents?)\s*(?:,|and|or|as well as)\s*)+(?:the\s+)?(?:letter\s+)?(?:case|capitali[sz]ation|capitals|casing)\b",
        r"\b(?:case|capitals|capitali[sz]ation|casing|upper(?: |-)?(?:case)?(?: (?:and|or) lower(?: |-)?case)?)\s*(?:letters\s+)?(?:doesn'?t|does not|don'?t|do not|shouldn'?t|should not|must not|mustn'?t|isn'?t|is not|aren'?t)\s+(?:matter|count|important|be (?:relevant|important|considered)|make a difference|relevant)",
        r"\bcase[- ]?insensitiv\w*",
        r"\b(?:not|non)[- ]case[- ]sensitive",
        r"\b(?:upper|lower)(?:[- ]?case)?\s+(?:and|or)\s+(?:upper|lower)[- ]?case\b(?:\s+\w+){0,3}\s+(?:alike|the same|equal\w*|too|as well)",
        r"\b(?:upper|lower)(?:[- ]?case)?\s+(?:and|or)\s+(?:upper|lower)[- ]?case\b(?=\s*(?:$|[.,;)]))",
        r"\b(?:lower|upper)[- ]?case\s+(?:inputs?|letters?|ones?|strings?|numerals?)?\s*(?:is|are|should be|must be|works?|allowed)\s*(?:also\s+)?(?:fine|ok|okay|allowed|accepted|too|as well|possible)\b",
        r"\b(?:lower|upper)[- ]?case\s+(?:too|as well|also (?:works|ok|fine|allowed))\b",
        r"\b(?:upper|lower)(?:[- ]?case)?\s+(?:and|or)\s+(?:upper|lower)[- ]?case\s+(?:letters?\s+|words?\s+)?(?:is|are|be|counts?|should be|count as)\s+(?:as\s+)?(?:the\s+)?(?:same|equal)\b",
        r"\bwithout (?:regard (?:to|for)|respect to|looking at) (?:the\s+)?case\b",
        r"\b(?:capitali[sz]ation|capitals?|case)\s+(?:makes no difference|is irrelevant|is ignored|should be ignored|must be ignored)\b",
        r"['\"]?A['\"]? and ['\"]?a['\"]? (?:are|count as|should be) the same",
    )
    silent = (
        r"\bcase[- ]sensitive(?:ly)?\b(?<!not case-sensitive)(?<!not case sensitive)(?<!non-case-sensitive)",
        r"\bcase (?:matters|is important|counts)\b",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        lower = map_texts(arguments, task, str.lower)
        for change in (str.upper, mixed):
            yield lower, map_texts(arguments, task, change)

    def alike(self, one: Any, other: Any) -> bool:
        return folded(one) == folded(other)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield replace_calls(task.name, "sorted", _with_key)
        yield from entry_text_patches(task, "{}.lower()")
        yield from entry_text_patches(task, "{}.upper()")


def mixed(text: str) -> str:
    """Every third letter in upper case; of two words, one may begin with a capital and the other not."""
    start = ord(text[0].lower()) % 2 if text else 0
    return "".join(c.lower() if (i + start) % 3 else c.upper() for i, c in enumerate(text))


def folded(value: Any) -> Any:
    """A result with the case of its texts folded, without merging what was apart."""
    match value:
        case str():
            return value.casefold()
        case list() | tuple():
            return [type(value).__name__, *map(folded, value)]
        case set() | frozenset():
            return sorted((folded(v) for v in value), key=repr)
        case dict():
            return sorted(((folded(k), folded(v)) for k, v in value.items()), key=repr)
    return value


def _with_key(call: cst.Call) -> cst.BaseExpression | None:
    if len(call.args) != 1:
        return None
    return call.with_changes(
        args=[
            call.args[0],
            cst.Arg(
                expression("str.lower"),
                cst.Name("key"),
                cst.AssignEqual(cst.SimpleWhitespace(""), cst.SimpleWhitespace("")),
            ),
        ]
    )


KIND = IgnoreCase()
