"""Days in arguments and results, whether they are dates or texts like 2024-03-31."""

from __future__ import annotations

import calendar
import datetime
import re
from typing import Any

from nl2x.code.judging.inputs import Arguments
from nl2x.code.reading.bounds import is_day
from nl2x.code.reading.task import Task


def as_day(value: Any) -> datetime.date | None:
    """The day that a value is."""
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            return None
    return None


def days_of(result: Any) -> list[datetime.date]:
    """The days that a result is, or that a list holds."""
    values = result if isinstance(result, list | tuple) else [result]
    return [day for value in values if (day := as_day(value)) is not None]


def day_places(task: Task) -> list[int]:
    """The places of the parameters that are days."""
    return [i for i in range(len(task.parameter_types)) if is_day(task, i)]


def with_day(task: Task, arguments: Arguments, place: int, day: datetime.date) -> Arguments:
    """The arguments with this day at a place, in the form that is wanted there."""
    written = day if task.parameter_types[place].name == "date" else day.isoformat()
    return (*arguments[:place], written, *arguments[place + 1 :])


def last_of_month(day: datetime.date) -> int:
    """The number of the last day of a day's month."""
    return calendar.monthrange(day.year, day.month)[1]
