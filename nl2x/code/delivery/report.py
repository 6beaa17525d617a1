"""What is shown of a result: as one JSON object, or in words."""

from __future__ import annotations

import re
import shlex
from typing import Any

from nl2x.code.clauses.base import brief, show_call
from nl2x.code.clauses.catalogue import kinds
from nl2x.code.judging.inputs import Arguments
from nl2x.code.judging.judging import ClauseResult
from nl2x.code.judging.past import Difference
from nl2x.code.written import Written


def as_json(written: Written) -> dict[str, Any]:
    """The contract's object; all keys are always there."""
    asked = written.question
    return {
        "status": "asked" if asked else written.status,
        "code": written.chosen.candidate.code,
        "checks": _checks(written),
        "unchecked": list(written.unchecked),
        "candidates": len(written.trials),
        "model": written.model,
        "seconds": round(written.seconds, 2),
        "origin": written.chosen.candidate.origin,
        "telling": [
            {"call": show_call(written.task, arguments), "gives": mine, "another": other}
            for arguments, mine, other in written.telling()
        ],
        "question": question_line(written),
        "options": list(asked.options) if asked else [],
        "interrupted": written.interrupted,
        "changes": [
            {
                "call": call_of(written, d),
                "before": d.before,
                "after": d.after,
                "told": d.told,
            }
            for d in written.differences
            if d.before != d.after
        ],
    }


def question_line(written: Written) -> str:
    """The question in words, or an empty string."""
    asked = written.question
    return f"What should {show_call(written.task, asked.arguments)} give?" if asked else ""


def nothing(model: str, seconds: float, why: str) -> dict[str, Any]:
    """The object where no code came out at all."""
    return {
        "status": "unverified",
        "code": "",
        "checks": [],
        "unchecked": [why],
        "candidates": 0,
        "model": model,
        "seconds": round(seconds, 2),
    }


def _checks(written: Written) -> list[dict[str, Any]]:
    given = [{"check": c.check, "passed": c.passed, "words": c.words} for c in written.chosen.checks]
    tried = [c for c in written.chosen.clauses if c.state != "untried"]
    return given + [
        {"check": kinds()[c.clause.kind].about, "passed": c.state == "passed", "words": c.clause.words}
        for c in tried
    ]


def in_words(written: Written) -> list[str]:
    """The verdict, line by line."""
    lines = [
        f"{'✓' if c.passed else '✗'} {c.check}{'' if c.passed else _instead(c.shown)}"
        for c in written.chosen.checks
    ]
    lines += [_clause_line(c) for c in written.chosen.clauses if c.state != "untried"]
    lines += [f"? not tried: {words}" for words in written.unchecked]
    lines += beside_each_other(written)
    for arguments, mine, other in written.telling():
        lines.append(f"  {show_call(written.task, arguments)} {mine} (another candidate {other})")
    lines.append(f"{_headline(written)}; {written.chosen.candidate.origin}, {written.seconds:.1f} s")
    return lines


def _gives_nothing(given: tuple[Arguments, str]) -> bool:
    return given[1].startswith("raised")


MOST_OTHERWISE, MOST_ALIKE = 5, 2


def beside_each_other(written: Written) -> list[str]:
    """What calls of a changed function gave before and give now: a few that differ, those of its tests first,
    and a few that don't. Of what nothing was tried of, a few calls."""
    all_told = written.differences
    said = (c for c in written.chosen.clauses if c.clause.span[1] and c.state != "untried")
    if not all_told and not written.chosen.checks and not any(said):
        # Nobody has said what it should give: then at least what it gives is seen, first where it gives
        # something. Where candidates differ is shown by itself.
        differing = [repr(arguments) for arguments, _, _ in written.telling()]
        given = zip(written.samples, written.chosen.outputs, strict=False)
        plain = sorted(((a, o) for a, o in given if repr(a) not in differing), key=_gives_nothing)
        return [f"  {show_call(written.task, a)} {gave}" for a, gave in plain[:MOST_OTHERWISE]]
    otherwise = sorted((d for d in all_told if d.before != d.after), key=lambda d: not d.told)
    alike = sorted((d for d in all_told if d.before == d.after), key=lambda d: d.after.startswith("raised"))
    lines = [f"  {call_of(written, d)} {d.before} before, now {_now(d)}" for d in otherwise[:MOST_OTHERWISE]]
    lines += [f"  {call_of(written, d)} {d.after} as before" for d in alike[:MOST_ALIKE]]
    if all_told:
        lines.append(f"of {len(all_told)} calls {len(otherwise)} give something else than before")
    return lines


def _quoted(check: str) -> str:
    """A check as one types it in a shell."""
    return shlex.quote(check) if re.search(r"[\"$`\\!]", check) else f'"{check}"'


def call_of(written: Written, difference: Difference) -> str:
    """The call as a person would write it, of a method with its object."""
    called = f"{difference.on}({', '.join(map(brief, difference.arguments))})"
    return called if difference.on else show_call(written.task, difference.arguments)


def told_otherwise(written: Written) -> list[str]:
    """The questions that the user's own tests and examples put where they held before and don't now: whether
    the change means that, only he knows."""
    found = []
    for one in written.broken():
        call, now = call_of(written, one), one.after.removeprefix("gave ")
        say = f"say --check {_quoted(f'{call} == {now}')}, or " if one.after.startswith("gave ") else ""
        says = f"{one.told} says that {call} {one.before}; now it {one.after}"
        found.append(f"{says}. If that is meant, {say}change it there")
    return found


def _now(difference: Difference) -> str:
    said = difference.after.removeprefix("gave ")
    return f"{said}, which {difference.told} says otherwise" if difference.told else said


def _instead(shown: str) -> str:
    """What happened where a check failed, as the end of its line: "it gave 5", "it raised NameError: …"."""
    said = shown.strip().removesuffix(":")
    if ERROR.match(said):
        return f": it raised {said}"
    if said.startswith("timeout: "):
        return f": it took {said.removeprefix('timeout: ')}"
    return f": it {said}" if DONE.match(said) else f": {said}" if said else ""


ERROR = re.compile(r"(?:no )?(?:\w+\.)*[A-Z]\w*(?=: | \(line \d|$)")
DONE = re.compile(r"(?:gave|raised|didn't|prints|ends)\b")
"""How what is said of a call begins where it goes on from "it"."""


def _headline(written: Written) -> str:
    if written.interrupted:
        return f"interrupted: the best so far, {_so_far(written)}"
    if not written.passed:
        return "NOT VERIFIED: no candidate passed everything; this is the best one"
    return "verified" if written.status == "verified" else "passed what could be tried, but unverified"


def _so_far(written: Written) -> str:
    if written.chosen.stopped:
        return "which wasn't tried"
    if not written.passed:
        return "which doesn't pass everything"
    return "verified" if written.status == "verified" else "which passed what was tried"


def _clause_line(result: ClauseResult) -> str:
    about = kinds()[result.clause.kind].about
    mark = "✓" if result.state == "passed" else "✗"
    return f"{mark} “{result.clause.words}”: {about} ({result.shown or f'{result.tries} tries'})"
