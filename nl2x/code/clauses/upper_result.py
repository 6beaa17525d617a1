"""What comes back is in upper case."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.clauses.lower_result import kept_case, of_a_part, result_texts, wrap_texts
from nl2x.code.clauses.words_in_capitals import LISTED
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

BUT_FOR = re.compile(r"\s*,?\s*(?:except|apart from|but not|unless|other than)\b", re.IGNORECASE)


class UpperResult(ResultKind):
    name = "upper result"
    about = "the result's text in upper case"
    patterns = (
        r"\b(?:in|to|as|all|be|converted to|turned into|make it|and)\s+(?:all\s+)?(?:upper[- ]?case(?:d)?|capital letters|capitals|caps)\b(?!\s+(?:letters? (?:and|or)|input|or|too|is|and lower))",
        r"\bupper[- ]?cas(?:ed|e|ing)\s+(?:everything|all|it|them|the (?:result|words?|text|string|output|keys|name|names|letters))\b",
        r"(?:^|[,:;.]\s*)upper[- ]?cased?\b(?=\s*(?:$|[,.;]|and\b))",
        r"(?:^|[,:;.]\s*)(?:in\s+)?capital letters\b(?=\s*(?:$|[,.;]))",
        r"\bupper[- ]?case\s+(?:please|always)\b",
        r"\b(?:give|return|write|show|list|put|make|want|get)\s+(?:it|them|those|these|each|all|the \w+)\s+(?:back\s+)?(?:in\s+)?upper[- ]?case\b",
        r"\balways\s+(?:in\s+|all\s+)?(?:upper[- ]?case|caps|capitals)\b(?!\s+letters?\s+(?:and|or))",
    )
    silent = (
        r"\b(?:number|count|how many|check|whether|contains?)\b[^.]{0,40}\bupper[- ]?case",
        r"first letter",
        r"\b(?:can|may|might|could)\s+(?:also\s+)?(?:be|come)\s+(?:in\s+|all\s+)*(?:upper|caps|capital)",
        LISTED,
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return None if of_a_part(match) or BUT_FOR.match(match.string, match.end()) else {}

    def opposite(self, task: Task) -> str:
        return kept_case(task)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        texts = result_texts(result)
        return all(t == t.upper() for t in texts) if texts else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield from wrap_texts(task, ".upper()")


KIND = UpperResult()
