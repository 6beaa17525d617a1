"""A separator never comes twice in a row, nor at the ends: "no double dashes, none at the ends"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from nl2x.code.candidates.edits import both, wrap_returns
from nl2x.code.clauses.base import Clause, Patch, Probe, ResultKind
from nl2x.code.clauses.text_ends import method, sides
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

SIGNS = {
    "dash": "-",
    "dashes": "-",
    "hyphen": "-",
    "hyphens": "-",
    "underscore": "_",
    "underscores": "_",
    "space": " ",
    "spaces": " ",
    "comma": ",",
    "commas": ",",
    "dot": ".",
    "dots": ".",
    "slash": "/",
    "slashes": "/",
}
SIGN = r"(?P<sign>dash(?:es)?|hyphens?|underscores?|spaces?|commas?|dots?|slash(?:es)?)"
DOUBLE = r"(?:double|doubled|repeated|consecutive|multiple|two(?: or more)?|successive|adjacent)"


BECOMING = re.compile(r"any of\s+((?:\S\s+){2,14})(?:becomes?|are|is|->|turns?)")


class NoDoubles(ResultKind):
    name = "no doubles"
    about = "a separator never comes twice in a row, nor at the ends"
    patterns = (
        rf"\b(?:no|without|never|collapse|avoid|merge|squeeze)\s+(?:any\s+)?{DOUBLE}\s+{SIGN}\b(?:[, ]+(?:and\s+|or\s+)?(?P<ends>(?:none|no \w+|not|nor)\s+(?:\w+\s+)?at\s+(?:the\s+|either\s+|both\s+)?(?:ends?|start|beginning)))?",
        rf"\b(?P<ends>(?:no|without|strip|remove|trim)\s+(?:any\s+)?(?:leading\s+(?:or|and|/)\s+trailing|leading|trailing)\s+){SIGN}\b",
        rf"\b(?P<ends>no\s+){SIGN}\s+at\s+(?:the\s+|either\s+|both\s+)?(?:ends?|start|beginning)\b(?!\s+of\s+(?:\w+\s+)?lines?\b)",
        r"\b(?:several|many|more|two or more)\s+(?:of\s+them\s+)?in a row\s*(?:are|become|make|is|->|=>|→|=|,|:)?\s*(?:only|just)\s+(?:one|a single)\s+(?P<sign>[-_./])(?P<ends>(?!))?(?=[\s.,;)]|$)",
        rf"\b(?:only|just)\s+(?:one|a single)\s+{SIGN}\s+in a row(?P<ends>(?!))?",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if task.result_type.name not in ("str", "any"):
            return None
        double = re.search(rf"{DOUBLE}|in a row", match.group(), re.IGNORECASE) is not None
        return {
            "sign": SIGNS.get(match.group("sign").lower(), match.group("sign")),
            "ends": bool(match.group("ends")),
            "double": double,
            **sides(match.group()),
        }

    def probes(self, clause: Clause, task: Task, samples: Sequence[Arguments]) -> Iterable[Probe]:
        sign = clause.get("sign")
        hard = [
            (f"{sign} a{sign * 2}b  {sign}c!{sign} ", *a[1:])
            for a in samples[:1]
            if a and isinstance(a[0], str)
        ]
        into = BECOMING.search(task.prose())
        if into and hard:
            # "any of / : * becomes _ , several in a row only one _": those of the input may be meant to stay.
            signs, rest = "".join(into.group(1).split()), hard[0][1:]
            hard = [(f"a{signs[:2]}b{signs[-2:]}c", *rest), (f"a{signs[:1] * 2}b", *rest)]
            samples = [s for s in samples if sign not in s[0]]
        yield from super().probes(clause, task, [*hard, *samples])

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        sign = clause.get("sign")
        if not isinstance(result, str) or sign not in result:
            return None
        return not (clause.get("double") and sign * 2 in result) and not (
            clause.get("ends") and getattr(result, _cut(clause))(sign) != result
        )

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        sign = clause.get("sign")
        once = wrap_returns(task.name, f're.sub(r"{re.escape(sign)}+", "{sign}", {{}})')
        ends = wrap_returns(task.name, f'({{}}).{_cut(clause)}("{sign}")')
        if clause.get("double") and clause.get("ends"):
            yield both(once, ends)
        yield once if clause.get("double") else ends


def _cut(clause: Clause) -> str:
    return method(dict(clause.details))


KIND = NoDoubles()
