"""What is to come when there is nothing to give: "None if there isn't one", "-1 when not found"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from nl2x.code.candidates.edits import within_try
from nl2x.code.clauses.base import Clause, Patch, Probe
from nl2x.code.clauses.conditional import ConditionKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type
from nl2x.code.reading.values import source_of

LOOKED_FOR = r"name|key|column|col|field|target|item|needle|word|wanted|what|query|path|id|code|value|x"
LEFT = r"\b(?:left|remain\w*)\b"
PASSED_OVER = r"\b(?:skip|ignor|drop|leav|without|not count)\w*\s+(?:\w+\s+){0,3}Nones?\b|\bNones?\b(?:\s+\w+){0,3}\s+(?:skip|ignor|drop|left|miss|absent|not|n't|do)"
LACKING = r"no such|not found|isn'?t|doesn'?t|not (?:there|present|in)|missing|unknown"


class NothingFound(ConditionKind):
    name = "nothing found"
    about = "a given value, or an error, where nothing qualifies"
    conditions = (
        r"(?:^|[,(;:]|\band\b|\bbut\b)\s*(?:nothing|none|nobody|no ?one)\s+(?:is\s+|was\s+)?(?:left|remains|found|there|present|counted|known|rated)\s*(?=(?:->|=>|→|:|gives|returns|means))",
        r"(?:^|[,(;:]|\band\b|\bbut\b)\s*no (?:such \w+|match(?:es)?|result|hits?)\s*(?=(?:->|=>|→|:|gives|returns|means))",
        r"\b(?:if|when)\s+(?:none|nothing)\s+(?:fits?|match(?:es)?|qualif\w+|applies|is left|remains|works)\b",
        r"\b(?:if|when|where)\s+there(?:\s+is|\s+are|'s)\s+(?:no|not any)\s+(?:such\s+)?\w+(?:\s+(?:largest|smallest|word|number|in (?:it|there|the \w+)))*(?:\s+at all)?",
        r"\b(?:if|when|where)\s+(?:there\s+is\s+|there\s+are\s+)?no\s+such\s+\w+(?:\s+exists?)?",
        r"\b(?:if|when|where)\s+(?:there\s+)?(?:is|are|'s)?\s*(?:there\s+)?(?:isn'?t|aren'?t|is not|are not|is no|are no|no)\s+(?:such\s+)?(?:one|any|none|such|match(?:es)?|such \w+|result|answer)\b[^,.;]*",
        r"\b(?:if|when|where)\s+(?:none|nothing|no\s?one|nobody|no \w+)\s+(?:is|are|was|were|matches|match|qualif\w+|found|exists?|of (?:them|those))\b(?:\s+found)?",
        r"\b(?:if|when|where)\s+(?:it|the \w+|\w+)?\s*(?:is|are|'s|was)?\s*(?:not|n'?t)\s+(?:found|there|present|in (?:it|there|the \w+))\b",
        r"\b(?:if|when|where)\s+(?:it|the \w+|\w+)\s+(?:isn'?t|aren'?t|doesn'?t|does not)\s+(?:found|there|present|exist|in (?:it|there|the \w+)|occur|appear)\b[^,.;]*",
        r"\bif (?:none|nothing)\b(?!\s+(?:else))",
        r"(?<![\d'\"])(?<!empty)(?<!is text)(?<!is a text)(?<!is a string)(?<!an int)(?<!a number)(?<!a date)(?<!a list)(?<!a dict)\s(?:otherwise|or)\s+(?=(?:return\s+)?None\b(?!\s*(?:=|is\b|are\b|means?\b|counts?\b|gets?\b|values?\b|entries\b|items?\b|(?:in|among)\s+(?:the|my|it)\b)))",
    )

    def fits(self, kind: Type) -> bool:
        return kind.name in ("list", "tuple", "set", "dict", "str")

    def detect(self, task: Task) -> Iterator[Clause]:
        for clause in super().detect(task):
            named = [i for i, n in enumerate(task.parameter_names()) if re.fullmatch(LOOKED_FOR, n)]
            lookup = (
                len(task.parameter_types) > 1 and named and re.search(LACKING, clause.words, re.IGNORECASE)
            )
            changed = (
                {**dict(clause.details), "position": named[-1], "lookup": True}
                if lookup
                else dict(clause.details)
            )
            yield replace(clause, details=tuple(changed.items()))

    def meeting(self, kind: Type, clause: Clause) -> Sequence[Any]:
        if clause.get("lookup"):
            return (-987654,) if kind.is_number() else ("no-such-thing",)
        # Whatever is looked for, it isn't in an empty collection.
        return ({"list": [], "tuple": (), "set": set(), "dict": {}, "str": ""}.get(kind.name),)

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        yield from super().probes(clause, task, samples)
        position = clause.get("position")
        if clause.get("lookup") or not re.search(LEFT, clause.words, re.IGNORECASE):
            return
        # What is passed over leaves nothing behind.
        over = [None] if re.search(PASSED_OVER, task.prose()) else []
        for base in [a for a in samples if len(a) > position and isinstance(a[position], list)][: len(over)]:
            arguments = (*base[:position], over, *base[position + 1 :])
            yield Probe((arguments,), self._judge(clause, task, arguments))

    def test(self, name: str, kind: Type, clause: Clause) -> str:
        return "False" if clause.get("lookup") else f"not {name}"

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        result = clause.get("result")
        if clause.get("lookup") and result.what == "value":
            then = f"return {source_of(result.value)}"
            yield within_try(task.name, "(KeyError, IndexError, ValueError, StopIteration)", then)
        yield from super().patches(clause, task)

    def default_message(self, name: str, clause: Clause) -> str:
        return f"nothing found in {name}"


KIND = NothingFound()
