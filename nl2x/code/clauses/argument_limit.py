"""Whether a limit that is an argument itself counts: "less than limit pieces", "up to width characters"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from nl2x.code.clauses.base import Clause, Kind, Patch, compiled
from nl2x.code.clauses.limits_included import side_of
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

BELOW = r"(?:less|fewer|smaller|lower|shorter|younger|cheaper|lighter) than|below|under|(?<![<>=])<(?!=)"
FROM = r"at least|no (?:less|fewer) than|not (?:less|fewer|below|under)(?: than)?|>=|starting (?:at|from)"
ABOVE = (
    r"(?:more|greater|larger|bigger|higher|longer|older|heavier|wider) than|above|over|beyond|"
    r"exceed(?:s|ing)?|(?<![<>=])>(?!=)"
)
UP_TO = r"at most|(?:no|not) more than|up to|<="
EARLIER, LATER = r"before|(?:earlier|older) than|prior to", r"after|(?:later|newer|younger) than|past"
"""Of days."""
AROUND = r"(?:the\s+|an?\s+|this\s+|my\s+|given\s+)*"
OTHERWISE = re.compile(
    r"[^.;:\n]{0,25}\b(?:inclusive\w*|included|including|exclusive\w*|excluded|excluding|itself|or equal)\b",
    re.IGNORECASE,
)
"""After the limit: what is said of it there may be the other way round."""
HOW_MANY = re.compile(
    r"\b(?:there(?:['’]s|\s+are|\s+is)|ha(?:s|ve)|contains?|if|when)\s+(?:only\s+)?$", re.IGNORECASE
)
"""Before "fewer than n" of how many there are in all."""

ADDS = re.compile(r"\b(?:add|sum|round)(?:s|ed|ing|med|ming)?\s+(?:exactly\s+)?$", re.IGNORECASE)
"""Before "up to" that sets no limit: "that add up to the target"."""


class ArgumentLimit(Kind):
    name = "argument limit"
    about = "whether a limit that is given as an argument itself counts"
    denied_too = True

    def detect(self, task: Task) -> Iterator[Clause]:
        found = dict[int, Clause | None]()
        for upper, position, span in self._said(task):
            clause = self.clause(task, span, position=position, upper=upper)
            # Both sides asked for at once: the words don't say it plainly enough to try.
            old = found.get(position, clause)
            found[position] = clause if old and old.get("upper") == upper else None
        yield from (c for c in found.values() if c is not None)

    def _said(self, task: Task) -> Iterator[tuple[bool, int, tuple[int, int]]]:
        prose = task.prose()
        for position, name in enumerate(task.parameter_names()):
            kind = task.parameter_types[position]
            if kind.is_number() or kind.name == "any":
                sides = ((f"{BELOW}|{FROM}", True), (f"{ABOVE}|{UP_TO}", False))
            elif kind.name == "date":
                sides = ((EARLIER, True), (LATER, False))
            else:
                continue
            for words, upper in sides:
                pattern = (
                    rf"(?<![\w-])(?:{words})\s*{AROUND}(?P<name>{re.escape(name)})\b(?!\s*(?:[-+*/(]|\.\w))"
                )
                for match in compiled(pattern).finditer(prose):
                    if self._plain(task, match):
                        yield upper, position, match.span()

    def _plain(self, task: Task, match: re.Match[str]) -> bool:
        """Whether it tells of what is compared with the argument: not of another argument, of which the
        sentence says what comes, nor with a word on the limit itself."""
        before = re.findall(r"\w+", match.string[: match.start()])[-2:]
        arguments = [n for n in task.parameter_names() if n != match["name"]]
        if HOW_MANY.search(match.string[: match.start()]) or ADDS.search(match.string[: match.start()]):
            return False
        return not any(w in arguments for w in before) and not OTHERWISE.match(match.string, match.end())

    def twin(self, clause: Clause, task: Task) -> Patch | None:
        names = task.parameter_names()
        return side_of(task, names[clause.get("position")], clause.get("upper"))

    def twin_inputs(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Sequence[Arguments]:
        position = clause.get("position")
        made = list[Arguments]()
        for arguments in samples[:10]:
            others = [a for i, a in enumerate(arguments) if i != position]
            limits = dict.fromkeys(
                v for a in others for v in measures(a, task.parameter_types[position].name)
            )
            for limit in list(limits)[:4]:
                full = (*arguments, *([None] * (position + 1 - len(arguments))))
                made.append((*full[:position], limit, *full[position + 1 :]))
        return made[:24]

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        change = self.twin(clause, task)
        if change:
            yield change


def measures(value: Any, kind: str) -> Iterator[Any]:
    """What a limit might be compared with in `value`: its numbers, its days, how long it and its parts are."""
    match value:
        case bool() | None:
            return
        case int() | float() if kind != "date":
            yield value
        case str() if kind == "date":
            if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
                yield value
        case str():
            yield from {len(value): 0, **{len(word): 0 for word in value.split()}}
        case list() | tuple() | set():
            for item in value:
                yield from measures(item, kind)
            if kind != "date":
                yield len(value)
        case dict():
            for item in value.values():
                yield from measures(item, kind)


KIND = ArgumentLimit()
