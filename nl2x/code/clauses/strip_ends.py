"""Spaces at the ends of the input don't matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from nl2x.code.clauses import as_written
from nl2x.code.clauses.base import Clause, Finding, Outcome, Patch, Probe, SameKind
from nl2x.code.clauses.transforms import entry_text_patches, loop_patches, main_texts, map_texts, structured
from nl2x.code.judging.inputs import Arguments, rebuild
from nl2x.code.reading.task import Task
from sandbox import Returned

OUTER = r"(?:leading|trailing|surrounding|outer|stray|extra|additional|superfluous|unnecessary|too many)"
SPACE = r"(?:white\s?-?space|spaces?|blanks?)"
NONE_OF = (
    r"(?:.*\b(?:count|consider|keep|leav|allow|want|includ|hav|return|giv|show|print|put|add|contain|matter)\w*|"
    r"(?:no|without|avoid\w*|never|nor)\b)\s+(?:it\s+with\s+|any\s+|the\s+|more\s+)*"
)
"""How it is said that there are to be none: "no leading spaces", "don't keep trailing blanks"."""


class StripEnds(SameKind):
    name = "strip ends"
    about = "spaces around the input don't matter"
    asked_by = NONE_OF + rf"(?:{OUTER}|{SPACE})"
    patterns = (
        rf"\b{OUTER}(?:\s*(?:,|and|or|/|&)\s*{OUTER})*\s+{SPACE}\b",
        rf"(?<!without )\b{SPACE}\s+(?:around|at (?:the|both|either) (?:ends?|start|beginning|edges|sides?)|before and after|on both sides)\b"
        r"(?!\s+of\s+(?:\w+\s+)?lines?\b)",
        r"\b(?:strip|trim)(?:s|ped|med|ping|ming)?\b(?!\s+(?:the\s+)?(?:punctuation|html|tags|non|everything|all|accents|vowels|comments))",
        rf"\b{SPACE}\b[^.;\n]{{0,60}}?\band\s+none\s+(?:left\s+)?at\s+(?:the|both|either)\s+ends?\b(?!\s+of\s+(?:\w+\s+)?lines?\b)",
        rf"\b{SPACE}\s+in\s+front\s*(?:,|and|or|/)\s*(?:and\s+)?(?:behind|after|at the end)\b",
        rf"\bignor\w+\s+(?:any\s+)?{SPACE}\s+(?:around|at)\b",
        r"\b(?:trailing|leading)\s+newlines?\s+(?:is|are|gets?|should be|must be)\s+(?:dropped|removed|ignored|stripped)",
        rf"\bno\s+{SPACE}\s+(?:left\s+)?(?:at|around)\s+(?:the\s+)?(?:ends?|start|beginning|edges|it)"
        r"(?!\s+of\s+(?:\w+\s+)?lines?\b)",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        if structured(task) and re.match(r"(?i)trim|strip", clause.words):
            said = task.prose()[max(0, clause.span[0] - 25) : clause.span[1] + 25]
            if "csv" in task.words.lower() and re.search(r"(?i)\b(?:values?|cells?|fields?)\b", said):
                tables = [i for i in main_texts(task) if i < len(arguments) and "\n" in str(arguments[i])]
                plain = map_texts(arguments, task, str.strip, tables)
                yield plain, map_texts(plain, task, lambda s: f"  {s} ", tables)
            return  # What is trimmed is something in the text, not the text.
        plain = map_texts(arguments, task, str.strip)
        parts = [i for i, a in enumerate(plain) if structured(task) and "\n" in str(a)]
        whole = [i for i in main_texts(task) if i not in parts]
        before, after = _sides(clause.words)
        yield plain, map_texts(plain, task, lambda s: f"{before}{s}{after}" if s else s, whole)

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        found = super().probes(clause, task, samples)
        # What is compared without its blanks may still come back as it was written.
        kept = any(as_written.KIND.heard(task))
        yield from (Probe(p.calls, _of_stripped(p.judge)) for p in found) if kept else found

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield from entry_text_patches(task, "{}.strip()")
        yield from loop_patches(task, "{0} = {0}.strip()\n")


def _of_stripped(judge: Callable[[Sequence[Outcome]], Finding]) -> Callable[[Sequence[Outcome]], Finding]:
    return lambda outcomes: judge([_stripped(o) for o in outcomes])


def _stripped(outcome: Outcome) -> Outcome:
    if not isinstance(outcome, Returned):
        return outcome
    return replace(outcome, value=rebuild(outcome.value, str.strip))


def _sides(words: str) -> tuple[str, str]:
    """Blanks for the ends that are meant: of "trailing spaces" only the last one."""
    leading = re.search(r"(?i)\blead|\bstart|\bbegin|\bfront", words) is not None
    trailing = re.search(r"(?i)\btrail|\bend\b(?! and)", words) is not None
    return ("" if trailing and not leading else "  "), ("" if leading and not trailing else " ")


KIND = StripEnds()
