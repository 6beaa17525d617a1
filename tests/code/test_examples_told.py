"""Examples in further forms, and clauses that an example speaks against."""

from __future__ import annotations

import time

import pytest

from nl2x.code.clauses.catalogue import detect
from nl2x.code.reading.examples import read_examples
from nl2x.code.reading.task import read_task


def checks(words: str) -> list[str]:
    return [example.check("f") for example in read_examples(words)]


def kinds_of(words: str, checks: tuple[str, ...] = ()) -> set[str]:
    return {clause.kind for clause in detect(read_task(words, checks=checks))}


def test_a_table_under_the_parameters_names() -> None:
    table = "last     year  result\n24-0017  2024  24-0018\nNone     2025  25-0001"
    words = f"next_no(last, year):\n\n{table}\n\nValueError for 0"
    assert checks(words) == ["f('24-0017', 2024) == '24-0018'", "f(None, 2025) == '25-0001'"]


def test_a_heading_without_a_result_is_no_table_of_calls() -> None:
    assert checks("rates are\n\nname  rate\nann   3\nbob   4") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "fee(minutes): so 31 minutes is 2 and 61 minutes is 4. Never over 15.",
            ["fee(31) == 2", "fee(61) == 4"],
        ),
        ("fee(minutes): 90 minutes are 3 hours of work", []),
        ("fee(minutes, rate): 31 minutes is 2", []),
    ],
)
def test_what_a_number_of_the_parameter_gives(words: str, expected: list[str]) -> None:
    assert checks(words) == expected


def test_a_text_that_becomes_another() -> None:
    blocks = "item,qty\ntea,2\n\nbecomes\n\n- item: qty\n- tea: 2"
    words = f"to_list(text): csv to a list, so\n\n{blocks}\n\nNo newline at the end."
    assert checks(words) == ["f('item,qty\\ntea,2') == '- item: qty\\n- tea: 2'"]


def test_many_lines_that_become_nothing_are_read_quickly() -> None:
    began = time.perf_counter()
    assert checks("start\n\n" + "some words of a line\n" * 4000 + "\nand no more") == []
    assert time.perf_counter() - began < 5


def test_a_clause_that_an_example_breaks_is_misread() -> None:
    about_input = "iban(text): in groups of four, people type it in lower case"
    assert "lower result" in kinds_of(about_input)
    assert "lower result" not in kinds_of(about_input, ("iban('de8937') == 'DE89 37'",))


def test_a_clause_that_the_examples_honour_stays() -> None:
    words = "initials(name): the first letters, in lower case"
    assert "lower result" in kinds_of(words, ("initials('Ann Bee') == 'ab'",))


@pytest.mark.parametrize(
    ("words", "check"),
    [
        ("minutes of a duration text, e.g. '2h 15m' is 135", "f('2h 15m') == 135"),
        ("minutes of a duration, so that '2h 15m' is 135", "f('2h 15m') == 135"),
        ("swap names from 'First Last' to 'Last, First'", "f('First Last') == 'Last, First'"),
        ("turn names round: 'Ada Lovelace' to 'Lovelace, Ada'", "f('Ada Lovelace') == 'Lovelace, Ada'"),
    ],
)
def test_what_something_is_said_to_be(words: str, check: str) -> None:
    assert checks(words) == [check]


@pytest.mark.parametrize(
    "words",
    [
        "if 'x' is 'y' return 3",
        "rows where 'status' is 'open'",
        "the key 'name' is 'Ada'",
        "for example when 'a' is 1",
        "rename 'qty' to 'amount'",
        "letters from 'a' to 'z'",
    ],
)
def test_conditions_and_names_are_no_examples(words: str) -> None:
    assert checks(words) == []
