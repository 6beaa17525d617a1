"""Dates come back in the written form that is named."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import wrap_returns
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.judging.inputs import Arguments, strings_in
from nl2x.code.reading.task import Task

FORMS = {
    "yyyy-mm-dd": r"\d{4}-\d\d-\d\d",
    "dd.mm.yyyy": r"\d\d\.\d\d\.\d{4}",
    "dd/mm/yyyy": r"\d\d/\d\d/\d{4}",
    "mm/dd/yyyy": r"\d\d/\d\d/\d{4}",
    "yyyymmdd": r"\d{8}",
    "yyyy-mm": r"\d{4}-\d\d",
    "yyyy/mm/dd": r"\d{4}/\d\d/\d\d",
    "hh:mm:ss": r"-?\d\d+:\d\d:\d\d",
    "hh:mm": r"-?\d\d+:\d\d",
    "iso": r"\d{4}-\d\d-\d\d(?:T.*)?",
}
FORMAT = r"(?P<form>YYYY-MM-DD|DD\.MM\.YYYY|DD/MM/YYYY|MM/DD/YYYY|YYYYMMDD|YYYY/MM/DD|YYYY-MM|HH:MM:SS|HH:MM|ISO(?:[ -](?:format|8601|date|string))?)"


COMES_IN = re.compile(
    r"\b(?:written|typed|stored|entered|spelled|noted|given|coming|comes?|looks?|looking|passed|read|parsed)\s+"
    r"(?:in\s+|out\s+)?$",
    re.IGNORECASE,
)
"""Before "as dd.mm.yyyy" of how dates come in."""


GOES_OUT = re.compile(r"\b(?:return|give|output|result|print|show|convert|make)\w*\b", re.IGNORECASE)


class DateFormat(ResultKind):
    name = "date format"
    about = "dates and times come back in the form named"
    patterns = (
        rf"\b(?:return\w*|format\w*|as|into?|to|gives?|giving|output\w*|convert\w*|write|print)\s+(?:it\s+|a\s+|an\s+|the\s+|back\s+|them\s+|seconds\s+|minutes\s+)?(?:as\s+|in\s+|to\s+|date\s+|string\s+|time\s+)*['\"`]?{FORMAT}\b",
    )
    silent = (
        r"\bgiven (?:as|in)\b[^.;]*(?:YYYY|HH)",
        r"\bstrings?\s+(?:like|in|of the form)\s+['\"]?(?:YYYY|HH)",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        said = re.split(r"[.,;:\n]", match.string[: match.start()])[-1]
        if COMES_IN.search(said) and not GOES_OUT.search(said):
            return None
        form = match.group("form").lower()
        return (
            {"form": "iso" if form.startswith("iso") else form}
            if task.result_type.name in ("str", "any")
            else None
        )

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        if result in strings_in(list(arguments)):
            return None  # Given back as it came: "times as HH:MM" may tell how they come in.
        return (
            re.fullmatch(FORMS[clause.get("form")], result) is not None
            if isinstance(result, str) and result[:1].isdigit()
            else None
        )

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        if clause.get("form") in ("yyyy-mm-dd", "iso"):
            yield wrap_returns(task.name, "({}).isoformat()")


KIND = DateFormat()
