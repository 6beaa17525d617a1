"""An argument that may be left out, and what it is then: "rate defaults to 19"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from nl2x.code.candidates.edits import set_default
from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Kind,
    Outcome,
    Patch,
    Probe,
    compiled,
    failed,
    same,
    show_call,
    shown,
)
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from nl2x.code.reading.values import NotAValue, evaluate, literal_at, source_of
from sandbox import Returned

VALUE = r"(?P<value>-?\d+(?:\.\d+)?|True|False|None|'[^'\n]*'|\"[^\"\n]*\")"
VALUE_FIRST = (
    rf"\b(?:\w+\s+(?:is|are|=)\s+)?{VALUE}\s+(?:if|when)\s+(?:it'?s\s+|it is\s+)?(?:not given|omitted|left out|not passed|missing|not said)",
    rf"(?<![\w.]){VALUE}\s+(?:if|when)\s+(?:i|we|you|nobody|nothing|one)\s+(?:(?:don'?t|do not|doesn'?t)\s+)?(?:say|give|pass|set|name|specify|says|gives|passes|is (?:said|given|passed|set))\b(?:\s+(?:an?|the|any|otherwise|it|one)\b)?(?:\s+\w+)?",
    rf"\b(?:\w+\s+(?:is|are|=)\s+)?{VALUE}\s+unless\s+(?:\w+\s+)?(?:is\s+)?(?:given|said|passed|told|set|specified)(?:\s+otherwise)?",
    rf"\bif no \w+ (?:is|was|gets) (?:given|passed|set)\s*(?:,|then|use|take|it is|it'?s|\s)*{VALUE}",
    rf"\bby default\s+(?:the\s+)?\w+\s+(?:is|are)\s+{VALUE}",
    rf"\b(?:\w+\s+(?:is|are|=)\s+)?{VALUE}\s+by default\b",
)
"""The value stands before the words that make it a default."""
SWITCH = (
    r"\b(?P<name>[a-z_]\w*)\s+(?:is|being)\s+(?:an?\s+)?optional\b[^.;]{0,25}?\b(?P<state>off|on|false|true|no|yes|not)\b",
    r"\b(?P<name>[a-z_]\w*)\s+is\s+(?:normally|usually|by default)\s+(?P<state>off|on|false|true)\b",
)
"""A yes-or-no argument that may be left out."""


class DefaultArgument(Kind):
    name = "default argument"
    about = "an argument may be left out"

    def detect(self, task: Task) -> Iterator[Clause]:
        said = list(self._in_prose(task))
        yield from said
        places = [c.get("position") for c in said]
        yield from (c for c in self._in_signature(task) if c.get("position") not in places)

    def _in_prose(self, task: Task) -> Iterator[Clause]:
        for match in re.finditer(
            r"(?:\b(?P<name>[A-Za-z_]\w*)\s*\(?\s*(?:is\s+optional\s*(?:,|and)?\s*)?(?:in\s+percent\s*\(?)?)?"
            r"\b(?:by default|defaults? to|defaulting to|default(?:\s+is|\s+value(?:\s+is)?|:|\s*=)?|if (?:omitted|not given|left out|missing),?(?:\s+use|\s+it is|\s+it's)?)\s+",
            task.prose(),
            re.IGNORECASE,
        ):
            end = literal_at(task.words, match.end())
            position = self._position(task, match)
            if end is not None and position is not None:
                value = evaluate(task.words[match.end() : end])
                yield self.clause(task, (match.start(), end), position=position, value=value)
                return
        for match in (m for p in SWITCH for m in compiled(p).finditer(task.prose())):
            if match.group("name") in task.parameter_names():
                value = match.group("state").lower() in ("on", "true", "yes")
                position = task.parameter_names().index(match.group("name"))
                yield self.clause(task, match.span(), position=position, value=value)
                return
        for match in (m for p in VALUE_FIRST for m in compiled(p).finditer(task.prose())):
            position = self._position(task, match)
            if position is not None and literal_at(task.words, match.start("value")) == match.end("value"):
                yield self.clause(task, match.span(), position=position, value=evaluate(match.group("value")))
                return

    def _in_signature(self, task: Task) -> Iterator[Clause]:
        """Those that a signature in the words gives: "tail(text, n=10)"."""
        for position, parameter in enumerate(task.signature.parameters if task.signature else ()):
            if parameter.default is None or position == 0:
                continue
            said = re.search(
                rf"[(,]\s*{re.escape(parameter.name)}\s*(?::[^,=()]+)?=\s*{re.escape(parameter.default)}(?=\s*[,)])",
                task.words,
            )
            try:
                value = evaluate(parameter.default)
            except NotAValue:
                continue
            if said:
                yield self.clause(task, (said.start() + 1, said.end()), position=position, value=value)

    def _position(self, task: Task, match: re.Match[str]) -> int | None:
        names = task.parameter_names()
        before = re.findall(r"[A-Za-z_]\w*", task.prose()[max(0, match.start() - 40) : match.end()])
        named = [names.index(word) for word in before if word in names]
        if named:
            return named[-1]
        given = (
            [i for i, p in enumerate(task.signature.parameters) if p.default is not None]
            if task.signature
            else []
        )
        if given:
            return given[0] if len(given) == 1 else None
        return len(names) - 1 if len(names) > 1 else None

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        position, value = clause.get("position"), clause.get("value")
        if position == 0:
            return
        for base in [a for a in samples if len(a) >= position][:4]:
            for first in (base[0], _longer(base[0])) if type(value) is int and value > 1 else (base[0],):
                short = (first, *base[1:position])
                yield Probe(((*short, value), short), self._judge(task, short))

    def _judge(self, task: Task, short: Arguments):  # type: ignore[no-untyped-def]
        def judge(outcomes: Sequence[Outcome]) -> Finding:
            full, without = outcomes
            if not isinstance(full, Returned):
                return MOOT
            good = isinstance(without, Returned) and same(full.value, without.value)
            return HELD if good else failed(f"{show_call(task, short)} {shown(without)}")

        return judge

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        names, position = task.parameter_names(), clause.get("position")
        if position < len(names):
            yield set_default(task.name, names[position], source_of(clause.get("value")))


def _longer(value: Any) -> Any:
    """More of the same, so that a default such as "the last 10" is reached."""
    match value:
        case str() if "\n" in value:
            return "\n".join(f"{line}{i}" for i, line in enumerate(value.split("\n") * 12))
        case str() if " " in value:
            return " ".join([value] * 12)
        case list():
            return value * 12
    return value


KIND = DefaultArgument()
