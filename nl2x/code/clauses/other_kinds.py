"""Items of another kind among numbers are passed over: "strings or None in the list get dropped too"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from nl2x.code.candidates.edits import at_entry
from nl2x.code.clauses.base import Clause, Patch, SameKind
from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.task import Task
from nl2x.code.reading.types import Type

ONE = r"(?:strings|texts|strs|Nones?|nulls?|bools|booleans|true\s*(?:/|and|or)\s*false|non-?\s?(?:numbers?|numeric)(?:\s+(?:values?|items?|entries|things|ones))?)"
NO_NUMBER = r"(?:(?:anything|everything|whatever|items?|values?|entries|things|elements?)\s+(?:that|which)\s+(?:isn'?t|is not|aren'?t|are not|is no|are no)\s+(?:an?\s+)?(?:numbers?|numeric))"
WHICH = rf"(?P<which>{NO_NUMBER}|{ONE}(?:\s*(?:,|/|or|and|,\s*(?:or|and))\s*{ONE})*)"
OUT = r"(?:skipped|ignored|dropped|left out|omitted|removed|excluded|thrown out|filtered out|not counted)"
SKIP = r"(?:skip\w*|ignor\w+|drop\w*|leav\w+ out|omit\w*|exclud\w+|filter\w* out|remov\w+|discard\w*)"
PLACE = (
    r"(?:\s+(?:in|among|inside|within)\s+(?:the\s+|my\s+|it|them)(?:list|values|numbers|items|readings)?)?"
)
MORE = r"(?:\s+(?:too|as well|also))?(?:\s*\((?P<more>[^()]*)\))?"
KINDS: tuple[tuple[str, str, tuple[Any, ...]], ...] = (
    (r"string|text|str\b", "isinstance(item, str)", ("7", "abc")),
    (r"none|null", "item is None", (None,)),
    (r"bool|true", "isinstance(item, bool)", (True,)),
    (
        r"numbers?\b|numeric",
        "not isinstance(item, (int, float)) or isinstance(item, bool)",
        ("abc", None, [1]),
    ),
)


class OtherKinds(SameKind):
    name = "other kinds"
    about = "items that are no numbers are passed over"
    patterns = (
        rf"\b{WHICH}{PLACE}\s+(?:(?:is|are|gets?|should be|must be|will be)\s+)(?:also\s+|just\s+|simply\s+)?{OUT}\b{MORE}",
        rf"\b{SKIP}\s+(?:all\s+|any\s+|the\s+)?{WHICH}(?=\s*(?:$|[.,;:(]|in\b|among\b|too\b|as well)){PLACE}{MORE}",
    )

    def details(self, match: re.Match[str], task: Task) -> dict[str, Any] | None:
        said = f"{match.group('which')} {match.group('more') or ''}".lower()
        kinds = tuple(i for i, (pattern, _, _) in enumerate(KINDS) if re.search(pattern, said))
        # None alone is a clause of its own.
        return {"kinds": kinds} if kinds not in ((), (1,)) and _positions(task) else None

    def changed(
        self, clause: Clause, arguments: Arguments, task: Task
    ) -> Iterable[tuple[Arguments, Arguments]]:
        others = [value for i in clause.get("kinds") for value in KINDS[i][2]]
        for i in _positions(task):
            if i < len(arguments) and isinstance(arguments[i], list):
                # Where any item goes, the inputs may be texts.
                numbers = [v for v in arguments[i] if type(v) in (int, float)] or [4, 9, 1, 7]
                mixed = [*others[:1], *numbers[:2], *others[1:], *numbers[2:]]
                yield (
                    (*arguments[:i], numbers, *arguments[i + 1 :]),
                    (*arguments[:i], mixed, *arguments[i + 1 :]),
                )

    def patches(self, clause: Clause, task: Task) -> Iterable[Patch]:
        test = " or ".join(KINDS[i][1] for i in clause.get("kinds"))
        for i in _positions(task):
            if i < len(task.parameter_names()):
                name = task.parameter_names()[i]
                yield at_entry(task.name, f"{name} = [item for item in {name} if not ({test})]\n")


def _positions(task: Task) -> list[int]:
    """The parameters that can be lists of numbers."""
    return [i for i, kind in enumerate(task.parameter_types) if _may_hold_numbers(kind)]


def _may_hold_numbers(kind: Type) -> bool:
    return kind.name == "list" and (kind.item().is_number() or kind.item().name == "any")


KIND = OtherKinds()
