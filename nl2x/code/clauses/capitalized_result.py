"""Each word (or the first) of what comes back begins with a capital."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.clauses.lower_result import kept_case, result_texts, wrap_texts
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task


class CapitalizedResult(ResultKind):
    name = "capitalized result"
    about = "each word of the result begins with a capital"
    patterns = (
        r"\b(?:capitali[sz]e|capitali[sz]ed|capitali[sz]ing|upper[- ]?case)\s+(?:the\s+)?(?:first\s+letter\s+of\s+)?(?:each|every|all)\s+(?:the\s+)?(?:words?|names?|parts?)",
        r"\b(?:each|every)\s+(?:word|name|part)(?:'s first letter)?\s+(?:is\s+|should\s+(?:be\s+)?|must\s+(?:be\s+)?)?(?:capitali[sz]ed|start\w* with a capital|begin\w* with a capital)",
        r"\b(?:in|to)\s+title[- ]?case\b",
        r"\btitle[- ]?cased?\b",
    )
    silent = (
        r"\bexcept\b",
        r"\bunless\b",
        r"\b(?:small|short|little|minor|filler|stop|these|some)\s*-?words\b",
        r"\b(?:but|leav\w+|keep\w*)\s[^.;\n]{0,60}\b(?:lower[- ]?case|small|as (?:it|they) (?:is|are|was|were)|unchanged|alone)\b",
    )

    def opposite(self, task: Task) -> str:
        return kept_case(task)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        words = [w for t in result_texts(result) for w in re.findall(r"(?<![\w'])[A-Za-z]\w*", t)]
        return all(w[0].isupper() for w in words) if words else None

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield from wrap_texts(task, ".title()")


KIND = CapitalizedResult()
