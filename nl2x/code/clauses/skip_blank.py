"""Empty strings (or blank lines) in the input are passed over."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.clauses.transforms import loop_patches, of_texts, text_positions
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task

WHAT = r"(?:(?:empty|blank)(?:\s*(?:,|or|and|/)\s*(?:empty|blank|whitespace[- ]only))*\s+(?:strings?|lines?|rows?|words?|entries|items?|names?|values?|ones?|texts?|tags?|parts?|fields?))"


class SkipBlank(SameKind):
    name = "skip blank"
    about = "empty strings and blank lines are passed over"
    patterns = (
        rf"\b(?:skip\w*|ignor\w+|drop\w*|leav\w+ out|omit\w*|without|exclud\w+|filter\w* out|remov\w+|discard\w*|don'?t (?:count|include))\s+(?:all\s+|any\s+|the\s+)?{WHAT}",
        rf"\b{WHAT}\s+(?:are|is|should be|must be|gets?)\s+(?:skipped|ignored|dropped|left out|omitted|removed|excluded)",
        r"\b(?:blanks|empties|empty ones)\s+(?:are|get|should be|must be)\s+(?:skipped|ignored|dropped|left out|omitted|removed)",
        r"\b(?:skip\w*|ignor\w+|drop\w*|leav\w+ out|omit\w*)\s+(?:the\s+|any\s+)?(?:blanks|empties|empty ones)\b",
        r"(?:^|[,;(]|\band\b)\s*no (?:empty|blank) (?:ones|strings|parts|tags|names|words|entries|items|lines)(?=\s*(?:[.,;)]|$|in\b))",
        r"(?:^|[,;(]|\band\b)\s*(?:empty|blank) (?:ones|strings|names|words|entries|items|lines|tags) out\b",
        rf"\b{WHAT}\s+(?:don'?t|do not|should not|shouldn'?t)\s+count",
    )

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        for i, value in enumerate(arguments):
            if of_texts(value) and all(value.values()):
                yield arguments, (*arguments[:i], {"nobody": "", **value}, *arguments[i + 1 :])
        for i in text_positions(task):
            value = arguments[i] if i < len(arguments) else None
            if isinstance(value, list):
                without = [v for v in value if v.strip()]
                more = [[*without[:1], "", *without[1:]], [*without, ""]]
            elif isinstance(value, str) and _sign(task) in value and "\n" not in value:
                sign = _sign(task)
                without = value.strip().strip(sign)  # type: ignore[assignment]
                more = [without.replace(sign, sign * 2, 1), without + sign]  # type: ignore[attr-defined,operator]
            elif isinstance(value, str) and "\n" in value.strip():
                without = re.sub(r"\n\s*\n", "\n", value.rstrip("\n"))  # type: ignore[assignment]
                more = [without.replace("\n", "\n\n", 1), without + "\n\n"]  # type: ignore[attr-defined,operator]
            else:
                continue
            for changed in more:
                yield (
                    (*arguments[:i], without, *arguments[i + 1 :]),
                    (*arguments[:i], changed, *arguments[i + 1 :]),
                )

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        for i in text_positions(task):
            names, kind = task.parameter_names(), task.parameter_types[i]
            if i < len(names) and kind.name == "list":
                yield at_entry(task.name, f"{names[i]} = [item for item in {names[i]} if item.strip()]\n")
            elif i < len(names) and kind.name == "dict":
                kept = f"{{key: value for key, value in {names[i]}.items() if value}}"
                yield at_entry(task.name, f"{names[i]} = {kept}\n")
            elif i < len(names) and kind.name == "str":
                kept = f'"\\n".join(line for line in {names[i]}.splitlines() if line.strip())'
                yield at_entry(task.name, f"{names[i]} = {kept}\n")
        yield from loop_patches(task, "if not {0}:\n    continue\n")


def _sign(task: Task) -> str:
    """What stands between the parts of a text: a semicolon where the examples show one."""
    given = (a for e in task.examples for a in e.args if isinstance(a, str))
    return ";" if any(";" in text for text in given) else ","


KIND = SkipBlank()
