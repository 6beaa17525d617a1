"""Which of the parameters are the two ends of a range."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nl2x.code.reading.task import Task

LOW = re.compile(r"(?:\w+_)?(?:lo|low|lower|minimum|min|start|begin|first|since|from)(?:_\w+|\d)?")
HIGH = re.compile(r"(?:\w+_)?(?:hi|high|upper|maximum|max|end|stop|last|until|to)(?:_\w+|\d)?")


@dataclass(frozen=True)
class Ends:
    """The places of the two ends; the low one is None where a plain number is it ("from 1 to n"). Their names
    are empty where only their being two dates says that they are ends: "a birthday on the day counts"."""

    low: int | None
    high: int
    low_name: str
    high_name: str


def ends_in(task: Task) -> Ends | None:
    """The ends as the words name them ("between a and b"), else by their names, else two dates that are all
    there is; None where there are none."""
    names, kinds = task.parameter_names(), task.parameter_types
    if len(kinds) < len(names):
        return None
    several = "|".join(map(re.escape, names)) or r"(?!)"
    said = re.search(
        rf"\b(?:between|from|in|within|range)\s+(?:the\s+)?[`'\"]?({several})[`'\"]?\s*"
        rf"(?:\([^)]*\)\s*|\s(?:inclusive|included|exclusive|excluded)\s+)?"
        rf"(?:and|to|-|\u2013|\.\.+|until|till|through|up\s+to)\s*(?:(?:but|and)\s+(?:not\s+)?including\s+)?"
        rf"(?:the\s+)?[`'\"]?({several})\b",
        task.prose(),
    )
    formula = re.search(rf"(?<!\w)({several})\s*<=?\s*\w+\s*<=?\s*({several})(?!\w)", task.prose())
    found, by_name = said or formula, list[tuple[int, int]]()
    if found and found[1] != found[2]:
        pair = names.index(found[1]), names.index(found[2])
    elif len(names) == 1:
        upto = re.search(
            rf"(?:\b\d\s+(?:to|and)|\bup\s+to(?:[\w\s]* including)?)\s+({several})\b", task.prose()
        )
        return Ends(None, 0, "", names[0]) if upto and kinds[0].is_number() else None
    else:
        by_name = [
            (i, k)
            for i, low in enumerate(names)
            for k, high in enumerate(names)
            if i < k and LOW.fullmatch(low) and HIGH.fullmatch(high)
        ]
        dates = len(names) == 2 and is_day(task, 0) and is_day(task, 1)
        if not by_name and not dates:
            return None
        pair = by_name[0] if by_name else (0, 1)
    low, high = pair
    alike = kinds[low].is_number() and kinds[high].is_number()
    alike = alike or (kinds[low].name == kinds[high].name and is_day(task, low))
    told = (names[low], names[high]) if found or by_name else ("", "")
    return Ends(low, high, *told) if alike else None


DAYS = re.compile(r"(?i)yyyy-mm-dd|\biso\b|['\"]\d{4}-\d\d-\d\d['\"]")


def is_day(task: Task, place: int) -> bool:
    """Whether a parameter is a date, or a text with an ISO date."""
    kind = task.parameter_types[place]
    return kind.name == "date" or (kind.name == "str" and DAYS.search(task.words) is not None)
