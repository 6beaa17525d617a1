"""Spaces at the ends of the input don't matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

import libcst as cst

from nl2x.code.candidates.edits import replace_calls
from nl2x.code.clauses import as_written
from nl2x.code.clauses.base import (
    HELD,
    MOOT,
    Clause,
    Finding,
    Outcome,
    Patch,
    Probe,
    SameKind,
    brief,
    failed,
    show_call,
)
from nl2x.code.clauses.text_ends import method, phrase_of, sides
from nl2x.code.clauses.transforms import entry_text_patches, loop_patches, main_texts, map_texts, structured
from nl2x.code.judging.inputs import Arguments, rebuild
from nl2x.code.reading.task import Task
from sandbox import Returned

OUTER = r"(?:leading|trailing|surrounding|outer|stray|extra|additional|superfluous|unnecessary|too many)"
SPACE = r"(?:white\s?-?space|spaces?|blanks?)"
SIGN = r"(?:dash(?:es)?|hyphens?|dots?|commas?|brackets?|parenthes[ei]s|slash(?:es)?|underscores?|quotes?|digits?|letters?)"
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
        r"\b(?:strip|trim)(?:s|ped|med|ping|ming)?\b(?!\s+(?:out\s+)?(?:the\s+|any\s+)?(?:punctuation|html|tags|non|everything|all|accents|vowels|comments|"
        rf"{SIGN}\b|{SPACE}\s*(?:,|and|or|/|&)\s*(?:and\s+)?(?:the\s+)?{SIGN}\b))",
        rf"\b{SPACE}\b[^.;\n]{{0,60}}?\band\s+none\s+(?:left\s+)?at\s+(?:the|both|either)\s+ends?\b(?!\s+of\s+(?:\w+\s+)?lines?\b)",
        rf"\b{SPACE}\s+in\s+front\s*(?:,|and|or|/)\s*(?:and\s+)?(?:behind|after|at the end)\b",
        rf"\bignor\w+\s+(?:any\s+)?{SPACE}\s+(?:around|at)\b",
        r"\b(?:trailing|leading)\s+newlines?\s+(?:is|are|gets?|should be|must be)\s+(?:dropped|removed|ignored|stripped)",
        rf"\bno\s+{SPACE}\s+(?:left\s+)?(?:at|around)\s+(?:the\s+)?(?:ends?|start|beginning|edges|it)"
        r"(?!\s+of\s+(?:\w+\s+)?lines?\b)",
        rf"\bwithout\s+(?:any\s+)?{SPACE}\s+at\s+(?:the|both|either)\s+(?:ends?|start|beginning|edges)(?!\s+of\s+(?:\w+\s+)?lines?\b)",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        return sides(phrase_of(match))

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
        before, after = ("  " if clause.get("before") else ""), (" " if clause.get("after") else "")
        yield plain, map_texts(plain, task, lambda s: f"{before}{s}{after}" if s else s, whole)

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        found = super().probes(clause, task, samples)
        # What is compared without its blanks may still come back as it was written.
        kept = any(as_written.KIND.heard(task))
        yield from (Probe(p.calls, _of_stripped(p.judge)) for p in found) if kept else found
        if clause.get("only") and task.result_type.name in ("str", "any"):
            yield from (_other_end(clause, task, a) for a in samples if a and isinstance(a[0], str))

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        strip = method(dict(clause.details))
        if strip != "strip":
            yield replace_calls(task.name, "strip", lambda call: _renamed(call, strip))
        yield from entry_text_patches(task, f"{{}}.{strip}()")
        yield from loop_patches(task, f"{{0}} = {{0}}.{strip}()\n")


def _renamed(call: cst.Call, method: str) -> cst.BaseExpression | None:
    if not isinstance(call.func, cst.Attribute):
        return None
    return call.with_changes(func=call.func.with_changes(attr=cst.Name(method)))


def _other_end(clause: Clause, task: Task, arguments: Arguments) -> Probe:
    """Blanks at the end that isn't meant stay, where the rest of that end does."""
    text = arguments[0].strip()
    more = f"{text}  " if clause.get("before") else f"  {text}"

    def judge(outcomes: Sequence[Outcome]) -> Finding:
        bare, spaced = (o.value if isinstance(o, Returned) else None for o in outcomes)
        if not isinstance(bare, str) or not isinstance(spaced, str) or not text:
            return MOOT
        shown = bare.endswith(text[-3:]) if clause.get("before") else bare.startswith(text[:3])
        if not shown:
            return MOOT
        if spaced == (f"{bare}  " if clause.get("before") else f"  {bare}"):
            return HELD
        return failed(f"{show_call(task, (more, *arguments[1:]))} gave {brief(spaced)}")

    return Probe(((text, *arguments[1:]), (more, *arguments[1:])), judge)


def _of_stripped(judge: Callable[[Sequence[Outcome]], Finding]) -> Callable[[Sequence[Outcome]], Finding]:
    return lambda outcomes: judge([_stripped(o) for o in outcomes])


def _stripped(outcome: Outcome) -> Outcome:
    if not isinstance(outcome, Returned):
        return outcome
    return replace(outcome, value=rebuild(outcome.value, str.strip))


KIND = StripEnds()
