"""Clauses among other words: behind an error, beside remarks in brackets, of things called otherwise; and what
only looks like one."""

from __future__ import annotations

import pytest

from nl2x.code.clauses.catalogue import detect
from nl2x.code.reading.task import read_task

ASKED = [
    ("argument unchanged", "f(names: list[str])", "the list I pass must not be changed"),
    ("argument unchanged", "f(old: list, new: list)", "both of my lists need to stay like they are"),
    ("argument unchanged", "f(xs: list[int])", "leave my list in its order"),
    ("argument unchanged", "f(stock: dict[str, int])", "my old stock dict must stay as it was"),
    ("as written", "f(roster: list[str])", "ignore case, but give me the name the way it is in the roster"),
    ("keep order", "f(roster: list[str], here: list[str])", "who isn't here, in roster order"),
    ("keep order", "f(xs: list[str], wanted: list[str])", "the common ones in the order of wanted"),
    ("clipped", "f(days: int) -> int", "10 a day, at most 500, as an int"),
    ("clipped", "f(key: str, given: str) -> float", "a point each and nobody gets less than 0 in total"),
    ("outside range", "f(percent: float)", "a percentage below 0 or above 100 is a ValueError"),
    ("outside range", "f(grade: float)", "below 0 or over 100 raise a ValueError and None (didn't hand in) gives '-'"),
    ("outside range", "f(people: dict, month: int)", "a month that is not 1 to 12 is a ValueError"),
    ("none input", "f(grade: float)", "below 0 or over 100 raise a ValueError and None (didn't hand in) gives '-'"),
    ("none input", "f(due: str, returned: str)", "returned is None while the book is out, then just give back None"),
    ("empty input", "f(start: int, changes: list[int])", "below zero raise ValueError, and no changes -> []"),
    ("lacking", "f(price: str)", "if there's no number in it return None"),
    ("lacking", "f(phone: str)", "without any digit the result is an empty string"),
    ("lacking", "f(code: str)", "no letters in it -> ValueError"),
    ("any order", "f(days: list[str])", "the longest streak of days (strings, any order, can have doubles)"),
    ("any order", "f(start: str, end: str)", "if the dates are the wrong way round swap them"),
    ("nothing found", "f(name: str)", "and if nothing is left call it 'unnamed'"),
    ("rounded", "f(shifts: list) -> float", "times as text like 09:00. Round to 2 decimals"),
]  # fmt: skip
UNASKED = [
    ("zero input", "f(goal: int, monthly: int)", "if monthly isn't more than zero raise a ValueError"),
    ("zero input", "f(start: int, changes: list[int])", "if it would drop below zero raise ValueError"),
    ("empty input", "f(start: int, changes: list[int])", "raise ValueError for a bad start, and changes come in order"),
    ("none input", "f(people: dict, month: int)", "13 is a ValueError and people with None as date are skipped"),
    ("nothing found", "f(last: str, year: int)", "last is text or None, year is an int"),
    ("negative input", "f(cents: int, sizes: dict)", "all sizes 0 or a negative one -> ValueError"),
    ("ignore spaces", "f(text: str)", "after the word comes = with or without blanks around"),
    ("strip ends", "f(text: str)", "after the word comes = with or without blanks around"),
    ("outside range", "f(low: int, high: int)", "values below 0 or above 100 are a ValueError"),
    ("lacking", "f(text: str)", "the words without digits"),
    ("keep order", "f(xs: list[int])", "in descending order"),
    ("clipped", "f(names: list[str])", "names of at most 20 signs"),
]  # fmt: skip


def kinds(signature: str, words: str) -> set[str]:
    return {clause.kind for clause in detect(read_task(words, signature=signature))}


@pytest.mark.parametrize(("kind", "signature", "words"), ASKED)
def test_it_is_asked_for(kind: str, signature: str, words: str) -> None:
    assert kind in kinds(signature, words)


@pytest.mark.parametrize(("kind", "signature", "words"), UNASKED)
def test_it_is_not_asked_for(kind: str, signature: str, words: str) -> None:
    assert kind not in kinds(signature, words)


@pytest.mark.parametrize(
    ("words", "parameter"),
    [
        ("born(people, month), people is a dict like {'Eva': '1990-05-21'}", "dict"),
        ("f(gross): \n- gross: int, the price", "int"),
        ("f(people): people are dicts with name and age", "list"),
        ("f(last, year): last is text or None", "str"),
    ],
)
def test_what_the_words_tell_of_a_parameter(words: str, parameter: str) -> None:
    assert read_task(words).parameter_types[0].name == parameter
