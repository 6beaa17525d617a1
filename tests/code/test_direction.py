"""Conversions go the way that the words say; what an arrow leads to may be an example; days are texts where
the words say so."""

from __future__ import annotations

from typing import Any

import pytest

from nl2x.code.candidates.library import candidates, library, likeness
from nl2x.code.reading.task import read_task


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("fahrenheit to celsius rounded to one decimal", "fahrenheit_to_celsius", "celsius_to_fahrenheit"),
        ("celsius into fahrenheit, whole degrees", "celsius_to_fahrenheit", "fahrenheit_to_celsius"),
        ("snake case into camel case", "camel_case", "snake_case"),
        ("turn camelCase names into snake_case", "snake_case", "camel_case"),
        ("km to miles for a list", "km_to_miles", "miles_to_km"),
        ("hh:mm to minutes", "clock_to_minutes", "minutes_to_clock"),
        ("csv text to json", "csv_to_json", "json_to_csv"),
    ],
)
def test_a_conversion_goes_the_way_the_words_say(words: str, right: str, wrong: str) -> None:
    named = {recipe.name: likeness(read_task(words), recipe) for recipe in library()}
    assert named[wrong] == 0.0 < named[right]


@pytest.mark.parametrize("words", ["is it celsius or fahrenheit", "fahrenheit and celsius, the larger one"])
def test_where_nothing_is_turned_no_recipe_is_ruled_out(words: str) -> None:
    for name in ("celsius_to_fahrenheit", "fahrenheit_to_celsius"):
        assert likeness(read_task(words), next(r for r in library() if r.name == name)) > 0


@pytest.mark.parametrize(
    ("words", "given", "comes"),
    [
        ("snake case into camel case, first word small => 'a_b' => 'aB'", "a_b", "aB"),
        ("find iso dates in a text => 'on 2024-01-05' gives ['2024-01-05']", "on 2024-01-05", ["2024-01-05"]),
        ("every second one -> [1, 2, 3] -> [1, 3]", [1, 2, 3], [1, 3]),
    ],
)
def test_an_arrow_may_lead_to_an_example(words: str, given: Any, comes: Any) -> None:
    assert [(e.args, e.expected) for e in read_task(words, signature="f(x)").examples] == [((given,), comes)]


@pytest.mark.parametrize(
    "words",
    [
        "no comma -> 'x', empty -> 'y'",
        "missing -> [] is returned",
        "size < 1 => 'none'",
        "anything else -> '?' is fine",
    ],
)
def test_an_arrow_that_says_what_comes_of_a_case_is_none(words: str) -> None:
    assert read_task(words, signature="f(x)").examples == ()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("def add_months(day, months): iso date plus so many months", "str"),
        ("def f(day): the iso string of the day before a yyyy-mm-dd day", "str"),
        ("def f(day): the first of the month of a date, back as iso text", "date"),
    ],
)
def test_days_are_texts_where_they_come_so(words: str, kind: str) -> None:
    assert read_task(words).parameter_types[0].name == kind


def test_a_recipe_on_dates_takes_and_gives_texts_then() -> None:
    task = read_task(
        "def add_months(day, months): iso date plus so many months, "
        "if the day doesn't exist take the last of the month"
    )
    made = [c.code for c in candidates(task) if "month later" in c.origin or "months later" in c.origin]
    assert made
    space: dict[str, Any] = {}
    exec(made[0], space)
    assert space["add_months"]("2024-01-31", 1) == "2024-02-29"
