"""Texts come in the form that the words name: otherwise every right candidate breaks off on them."""

from __future__ import annotations

import datetime as dt

import pytest

from nl2x.code.judging.inputs import samples
from nl2x.code.reading.forms import days_are_texts, told_form
from nl2x.code.reading.task import read_task


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        ("gets two dates like 2024-03-01 as strings", "2024-03-01", "2024-02-28"),
        ("dates look like 31/12/2023", "31/12/2023", "28/02/2024"),
        ("dates such as 12/31/2023", "12/31/2023", "02/28/2024"),
        ("months like 2024-05", "2024-05", "2024-02"),
        ("times as text like 09:00", "09:00", "17:30"),
        ("times like '9:00 am'", "9:00 am", "5:30 pm"),
    ],
)
def test_days_and_times_in_their_form(words: str, first: str, second: str) -> None:
    form = told_form(words)
    assert (form[0], form[1]) == (first, second)


def test_a_code_has_other_digits() -> None:
    form = told_form("part numbers like AB-123")
    assert form[0] == "AB-123"
    assert len(form) > 4
    assert all(text.startswith("AB-") and len(text) == 6 for text in form)


@pytest.mark.parametrize(
    "words",
    [
        "group them into a dict with keys like 2024-05",
        "returns a text like 1h 05m",
        "find all times like 09:30 in a text",
        "I'd like 3 of them",
        "numbers like 12",
        "prices like 3.30",
        "words like apple",
    ],
)
def test_where_it_is_no_form_of_an_input(words: str) -> None:
    assert told_form(words) == ()


def test_days_that_come_as_texts() -> None:
    assert days_are_texts("date is text like 2024-05-17")
    assert not days_are_texts("a date object, shown like 2024-05-17")
    task = read_task(
        "monthly(rows): rows is a list of (date, amount) pairs, date is text like 2024-05-17, "
        "the total of each month"
    )
    pairs = [pair for [rows] in samples(task) for pair in rows]
    assert pairs
    assert all(dt.date.fromisoformat(day) for day, _ in pairs)
