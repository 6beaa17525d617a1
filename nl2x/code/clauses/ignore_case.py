"""Capitals don't matter: the same letters in any case give the same."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable
from typing import Any

import libcst as cst

from nl2x.code.candidates.edits import expression, replace_calls
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.transforms import entry_text_patches, loop_patches, main_texts, map_texts, texts_meant
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class IgnoreCase(SameKind):
    name = "ignore case"
    about = "capitals don't matter"
    opposite_of_state = True
    patterns = (
        r"\b(?:ignor\w+|regardless of|irrespective of|disregard\w*|without regard (?:to|for)|no matter the|whatever the|independent of)\s+(?:the\s+)?(?:letter\s+|upper/lower\s+)?(?:case|capital\w*|casing|upper ?case)\b",
        r"\bignor\w+\s+(?:(?:spaces?|whitespace|punctuation|accents?)\s*(?:,|and|or|as well as)\s*)+(?:the\s+)?(?:letter\s+)?(?:case|capitali[sz]ation|capitals|casing)\b(?![- ]?(?:in)?sensitiv)",
        r"\b(?:case|capitals|capitali[sz]ation|casing|upper(?: |-)?(?:case)?(?: (?:and|or) lower(?: |-)?case)?)\s*(?:letters\s+)?(?:doesn'?t|does not|don'?t|do not|shouldn'?t|should not|must not|mustn'?t|isn'?t|is not|aren'?t)\s+(?:matter|count|important|be (?:relevant|important|considered)|make a difference|relevant)",
        r"\b(?:upper|lower|capital|small)\s*(?:/|or|and|vs\.?)\s*(?:upper|lower|capital|small)(?:[- ]?case)?(?:\s+letters?)?\s+(?:doesn'?t|does not|don'?t|do not|shouldn'?t|isn'?t|makes? no|is not)\s+(?:matter|count|important|difference|relevant)",
        r"\bcase\s+of\s+(?:the\s+|all\s+)?[a-z]+\s+(?:doesn'?t|does not|shouldn'?t|should not|isn'?t|is not)\s+(?:matter|count|important)",
        r"\bcase[- ]?insensitiv\w*",
        r"(?:^|[,;:(]\s*|\bwith\s+|\band\s+)(?:the\s+)?(?:case|casing|capitals|capitali[sz]ation)(?:\s*(?:,|and|or)\s*(?:spaces|punctuation|accents))*\s+ignored\b",
        r"(?<!only )(?<!just )(?<!no )(?<!not )\b(?:lower|upper)[- ]?case\s+(?:letters\s+)?(?:allowed|fine|ok(?:ay)?|accepted|permitted)\b",
        r"\b(?:not|non)[- ]case[- ]sensitive",
        r"\b(?:upper|lower)(?:[- ]?case)?\s+(?:and|or)\s+(?:upper|lower)[- ]?case\b(?:\s+\w+){0,3}\s+(?:alike|the same|equal\w*|too|as well)",
        r"\b(?:upper|lower)(?:[- ]?case)?\s+(?:and|or)\s+(?:upper|lower)[- ]?case\b(?=\s*(?:$|[.,;)]))",
        r"\b(?:lower|upper)[- ]?case\s+(?:inputs?|letters?|ones?|strings?|numerals?)?\s*(?:is|are|should be|must be|works?|allowed)\s*(?:also\s+)?(?:fine|ok|okay|allowed|accepted|too|as well|possible)\b",
        r"\b(?:lower|upper)[- ]?case\s+(?:\S+\s+)?(?:must|should|has to|needs to)\s+(?:also\s+)?work\b(?:\s+(?:also|too|as well))?",
        r"\b(?:lower|upper)[- ]?case\s+(?:too|as well|also (?:works|ok|fine|allowed))\b",
        r"\b(?:upper|lower)(?:[- ]?case)?\s+(?:and|or)\s+(?:upper|lower)[- ]?case\s+(?:letters?\s+|words?\s+)?(?:is|are|be|counts?|should be|count as)\s+(?:as\s+)?(?:the\s+)?(?:same|equal)\b",
        r"\bwithout (?:regard (?:to|for)|respect to|looking at) (?:the\s+)?case\b",
        r"\b(?:capitali[sz]ation|capitals?|case)\s+(?:makes no difference|is irrelevant|is ignored|should be ignored|must be ignored)\b",
        r"['\"]?A['\"]? and ['\"]?a['\"]? (?:are|count as|should be) the same",
        r"\b(?:case|caps|capitals?|capital letters|capitali[sz]ation|casing|cases)\s+(?:or not\s+)?(?:should make|makes?|is|are|should be|can be|must be)\s+(?:no difference|ignored|not important|unimportant|irrelevant|disregarded)",
        r"\b(?:caps|capital(?:ised|ized)? or not|upper or lower case|lower or upper case)\s*,?\s*(?:doesn'?t|don'?t|does not|do not|who cares|shouldn'?t|no matter|is the same|all the same)(?:\s+(?:matter|count))?",
        r"\bdon'?t care (?:about|for|if|whether)\s+(?:the\s+)?(?:upper|lower|case|capitals?|caps|capitali[sz]ation|casing|it'?s (?:upper|lower))",
        r"\btreat\w*\s+(?:capital|upper[- ]?case|lower[- ]?case)(?:\s+letters)?\s+(?:like|as|and|the same)\b",
        r"\bcase[- ]?blind\b",
        r"\b(?:for|in|with|written in|spelled in|typed in)\s+any\s+(?:case|casing|capitali[sz]ation|mix of case)\b(?!\s+(?:is|the|an?)\b)",
        r"\bwhatever (?:their|its|the|letter) (?:case|casing|capitali[sz]ation)\b",
        r"\b(?:the )?case of (?:the )?(?:letters?|words?|names?|characters?|it) (?:is|should be|does|doesn'?t|does not|is not)\s*(?:not important|not matter|n'?t matter|matter|unimportant|irrelevant|ignored)",
        r"['\"](\w+)['\"] and ['\"](?!(?-i:\1)['\"])\1['\"]\s+(?:count as one|are one|is one|mean the same|are equal|should be equal|are treated (?:alike|the same|equally)|count as the same|is the same|are considered (?:equal|the same))",
        r"\b([A-Za-z]\w+) and (?!(?-i:\1)\b)\1\s+(?:are|is|count as|should be|should count as|mean)\s+(?:the\s+)?(?:same|one)\b",
        r"\b(?:upper|lower)(?:[- ]?case)?\s*(?:/|,|and|or)\s*(?:upper|lower)[- ]?case\s+(?:is|are|makes?)\s+(?:not\s+an?|no)\s+difference",
        r"\b(?:may|might|can|could)\s+(?:also\s+)?(?:be|come)\s+(?:\w+\s+)?in\s+(?:small|lower[- ]?case|upper[- ]?case|capital)(?:\s+letters)?\b",
    )
    silent = (
        r"\bcase[- ]sensitive(?:ly)?\b(?<!not case-sensitive)(?<!not case sensitive)(?<!non-case-sensitive)",
        r"\bcase (?:matters|is important|counts)\b",
    )

    def opposite(self, task: Task) -> str:
        return "case sensitive"

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        meant = texts_meant(clause, arguments, task)
        lower = map_texts(arguments, task, str.lower, meant)
        # "EUR" in any case, where the names that count are in capitals.
        yield arguments, lower
        for i, value in enumerate(arguments):
            if isinstance(value, dict) and value and not any(isinstance(v, str) for v in value.values()):
                # In what order its names come, above all.
                small, *others = (
                    (*arguments[:i], {_cased(k, case): v for k, v in value.items()}, *arguments[i + 1 :])
                    for case in (str.lower, str.swapcase, str, one_and_the_other())
                )
                if len(small[i]) == len(value):
                    yield from ((small, other) for other in others)
        for change in (str.upper, mixed, one_and_the_other()):
            yield lower, map_texts(arguments, task, change, meant)
        if len(compared := main_texts(task)) > 1 and re.search(r"(?i)\bcompar\w*|\bmatch\w*", task.prose()):
            # What is compared comes in capitals on one side only.
            one, other = compared[:2]
            equal = (*lower[:other], lower[one], *lower[other + 1 :]) if len(lower) > other else lower
            yield equal, map_texts(equal, task, str.upper, [one])
            yield lower, map_texts(lower, task, str.upper, [one])

    def alike(self, one: Any, other: Any) -> bool:
        return folded(one) == folded(other)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield replace_calls(task.name, "sorted", _with_key)
        yield from entry_text_patches(task, "{}.lower()")
        yield from entry_text_patches(task, "{}.upper()")
        yield from loop_patches(task, "{0} = {0}.lower()\n")


def _cased(key: Any, case: Callable[[str], str]) -> Any:
    return case(key) if isinstance(key, str) else key


def mixed(text: str) -> str:
    """Every third letter in upper case; of two words, one may begin with a capital and the other not."""
    start = ord(text[0].lower()) % 2 if text else 0
    return "".join(c.lower() if (i + start) % 3 else c.upper() for i, c in enumerate(text))


def one_and_the_other() -> Callable[[str], str]:
    """Texts in small letters and in capitals in turn, so that what comes twice comes in both (three turns:
    the cells of two columns would else keep theirs)."""
    capitals = itertools.cycle((False, True, True))
    return lambda text: text.upper() if next(capitals) else text.lower()


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
