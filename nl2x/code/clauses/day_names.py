"""Names of weekdays and months in full or cut to three letters: "short weekday names", "full month names"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from typing import Any

import libcst as cst

from nl2x.code.candidates.edits import TextsTurned, edited
from nl2x.code.clauses.base import Clause, Patch, ResultKind
from nl2x.code.judging.inputs import Arguments, example_arguments, strings_in
from nl2x.code.reading.task import Task

WHAT = r"(?P<what>week-?day|day|month)s?"
SHORT = r"(?:three|3)[- ]letters?|short(?:ened)?|abbreviated"
NAMES = {"day": tuple(calendar.day_name), "month": tuple(calendar.month_name)[1:]}


class DayNames(ResultKind):
    name = "day names"
    about = "names of days and months are in full, or cut to three letters"
    patterns = (
        rf"\b(?:(?P<short>{SHORT})|full|long|whole|complete|unabbreviated)\s+(?:english\s+)?(?:name\s+of\s+the\s+)?{WHAT}(?:\s+(?:names?|abbreviations?))?\b",
        rf"\b(?:(?P<short>{SHORT})|full|long|whole|complete)\s+(?:english\s+)?names?\s+of\s+(?:the\s+)?{WHAT}\b",
        rf"\b{WHAT}\s+names?\s+(?:in|with|as|cut to|to)\s+(?:(?P<short>{SHORT})|full)\b",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        if not re.search(r"(?i)names?\b|abbrev|letter", match.group()):
            return None  # "a full day", "short months"
        what = "month" if match["what"].lower() == "month" else "day"
        if any(_is_name(text, NAMES[what]) for text in strings_in(example_arguments(task)) if len(text) > 2):
            return None  # It is how they come in.
        return {"short": bool(match["short"]), "month": match["what"].lower() == "month"}

    def holds(self, clause: Clause, arguments: Arguments, result: Any, task: Task) -> bool | None:
        names = NAMES["month" if clause.get("month") else "day"]
        words = [w for text in strings_in(result) for w in re.findall(r"[^\W\d_]+", text)]
        cut = "|".join(name[:3] for name in names)
        found = [w for w in words if re.fullmatch(rf"(?i)(?:{cut})\w*", w) and _is_name(w, names)]
        if clause.get("month"):
            found = [w for w in found if w.lower() != "may"]
        if not found:
            return None
        return all((len(w) == 3) == clause.get("short") for w in found)

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        yield lambda source: edited(source, _Named(clause.get("short")))


def _is_name(word: str, names: tuple[str, ...]) -> bool:
    return any(name.lower().startswith(word.lower()) for name in names)


class _Named(TextsTurned):
    """`%A` in formats becomes `%a`, or the other way round; so do `%B` and `%b`, and calendar's names."""

    def __init__(self, short: bool) -> None:
        super().__init__()
        self.short = short

    def turned(self, text: str) -> str:
        pairs = (("%A", "%a"), ("%B", "%b"))
        for full, cut in pairs:
            text = text.replace(full, cut) if self.short else text.replace(cut, full)
        return text

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        pairs = {"day_name": "day_abbr", "month_name": "month_abbr"}
        turned = pairs if self.short else {cut: full for full, cut in pairs.items()}
        return updated_node.with_changes(value=turned.get(updated_node.value, updated_node.value))


KIND = DayNames()
