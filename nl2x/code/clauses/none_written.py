"""How None looks in a text that comes back: "None becomes NULL", "None = sold out"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, Probe, ResultKind
from nl2x.code.judging.inputs import Arguments, strings_in
from nl2x.code.reading.task import Task

INTO = r"(?:becomes?|turns? into|(?:is|are)\s+(?:written|shown|printed|given)(?:\s+as)?|is|are|means|->|=>|→|=|as)"


class NoneWritten(ResultKind):
    name = "none written"
    about = "None among the items is written in a given way"
    patterns = (
        rf"\bNone(?:s|\s+values)?\s*{INTO}\s*(?:(?:the\s+)?(?:text|word)\s+)?(?:['\"`](?P<quoted>[^'\"`\n]+)['\"`]|(?P<bare>(?-i:[A-Z]{{2,}}|\\[A-Z]))(?![\w]))",
        r"\bNone\s*(?:=|becomes|is shown as|is written as)\s*(?P<words>[a-z]+(?: [a-z]+)?)(?=\s*(?:[.,;)]|$))",
    )
    silent = (
        r"\bNone\s*(?:=|is|means)\s+(?:not|no|missing|unknown\b(?!['\"])|nothing|skip\w*|ignor\w+|left|the|an?|empty|default)\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        said = match.groupdict()
        text = said.get("quoted") or said.get("bare") or said.get("words")
        holding = [i for i, k in enumerate(task.parameter_types) if k.name in ("list", "dict")]
        textual = task.result_type.name in ("str", "any") or task.result_type.item().name == "str"
        return {"text": text, "position": holding[0]} if text and holding and textual else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        i, made = clause.get("position"), list[Arguments]()
        for base in [a for a in samples if len(a) > i and a[i]][:8]:
            value = base[i]
            if isinstance(value, dict):
                made.append((*base[:i], {**value, next(iter(value)): None}, *base[i + 1 :]))
            elif isinstance(value, list) and not isinstance(value[0], list | tuple | dict):
                made.append((*base[:i], [*value[:1], None, *value[1:]], *base[i + 1 :]))
        yield from super().probes(clause, task, made)

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        texts = strings_in(result)
        return any(clause.get("text") in text for text in texts) if texts else None


KIND = NoneWritten()
