"""Programs composed of the steps that the words name, and where nothing may be composed."""

from __future__ import annotations

from typing import Any

import pytest

from nl2x.code.candidates.library import candidates
from nl2x.code.composing.bands import bands
from nl2x.code.composing.compose import composed
from nl2x.code.composing.shapes import shape
from nl2x.code.reading.task import read_task

PEOPLE = [
    {"name": "Zoe", "city": "Ulm", "age": 30, "active": True},
    {"name": "Al", "city": "Ulm", "age": 30, "active": False},
    {"name": "Bo", "city": "Bonn", "age": 51, "active": True},
]
LOANS = [
    {"title": "A", "due": "2024-05-01", "returned": False},
    {"title": "B", "due": "2024-04-01", "returned": False},
    {"title": "C", "due": "2024-01-01", "returned": True},
]
ORDERS = [
    {"customer": "b", "amount": 3},
    {"customer": "a", "amount": 2},
    {"customer": "a", "amount": 2},
]
ASKED: list[tuple[str, str | None, tuple[Any, ...], Any]] = [
    (
        "people is a list of dicts with name, city, age and active. names_in(people, city) gives the names of "
        "the active ones, alphabetically",
        None,
        (PEOPLE, "Ulm"),
        ["Zoe"],
    ),
    (
        "oldest(people, n): the names of the n oldest, oldest first, same age -> by name. people are dicts "
        "with name and age",
        None,
        (PEOPLE, 2),
        ["Bo", "Al"],
    ),
    (
        "Library: loans is a list of dicts with title, due (like '2024-05-01') and returned (True/False). "
        "late(loans, today) gives the titles of the books that aren't returned and are past due, the longest "
        "overdue first",
        None,
        (LOANS, "2024-05-10"),
        ["B", "A"],
    ),
    (
        "orders is a list of dicts with customer and amount. top_spenders(orders, n) -> names of the n "
        "customers who spent the most altogether, best first, same sum alphabetically.",
        None,
        (ORDERS, 1),
        ["a"],
    ),
    (
        "by_month(receipts) where receipts is list of (date string 'YYYY-MM-DD', amount). Sum per month as "
        "dict 'YYYY-MM' -> total with 2 decimals, months in order.",
        None,
        ([("2024-02-03", 1.1), ("2024-01-31", 2), ("2024-02-28", 2.2)],),
        {"2024-01": 2, "2024-02": 3.3},
    ),
    (
        "Report for my class. marks is name -> list of marks. One line per pupil \"Ann: 2.33\" with the average "
        "to 2 decimals, pupils without marks get \"Ann: -\". Lines sorted by name",
        "def class_report(marks: dict[str, list[float]]) -> list[str]",
        ({"Bob": [1, 2], "Al": []},),
        ["Al: -", "Bob: 1.50"],
    ),
    (
        "csv text with columns product,units (header first). best(text, n) -> the n products with most units "
        "as list of names, best first. the same product can be there more than once so add it up. ties "
        "alphabetical. bad number in units -> skip that row",
        None,
        ("product,units\ntea,3\nmilk,5\ntea,4\nx,?", 5),
        ["tea", "milk"],
    ),
    (
        "orders as json text: '[{\"item\": \"tea\", \"qty\": 2, \"price\": 3.5}, ...]'. json_total(text) should "
        "tell me the sum of qty * price, to 2 decimals. Broken json -> None",
        None,
        ('[{"item": "tea", "qty": 2, "price": 3.55}]',),
        7.1,
    ),
    (
        "movies: list of dicts with title and genres (a list of strings). genre_counts(movies) = dict genre -> "
        "how many movies, most frequent genre first, ties by name",
        None,
        ([{"title": "x", "genres": ["b", "a"]}, {"title": "y", "genres": ["b"]}],),
        {"b": 2, "a": 1},
    ),
    (
        "sensors: list of dicts with id, value. broken(sensors, low, high) ids of those with value below low or "
        "above high",
        None,
        ([{"id": 1, "value": 2}, {"id": 2, "value": 5}, {"id": 3, "value": 9}], 3, 8),
        [1, 3],
    ),
    (
        "animals as JSON text [{'name': 'Rex', 'weight': 20}, ...]. light(text, limit) -> names with weight below "
        "limit, lowest first. animals without weight are skipped",
        None,
        ('[{"name": "a", "weight": 3}, {"name": "b"}, {"name": "c", "weight": 2}]', 5),
        ["c", "a"],
    ),
    (
        "cheapest(offers): offers are (shop, price) tuples; return the shop with the lowest price, None if there "
        "are no offers",
        None,
        ([("a", 3), ("b", 2)],),
        "b",
    ),
    (
        "count how many events per day: events are dicts with 'name' and 'date'. per_day(events) -> dict date -> "
        "count, in order of date",
        None,
        ([{"name": "x", "date": "2024-02-01"}, {"name": "y", "date": "2024-01-01"}],),
        {"2024-01-01": 1, "2024-02-01": 1},
    ),
    (
        "players dict name->points, give me ranking lines: \"1. Ann (30)\", \"2. Bob (20)\", \"2. Cy (20)\" - "
        "same points same place. ranking(points) list of strings, equal ones by name",
        None,
        ({"Cy": 20, "Ann": 30, "Bob": 20},),
        ["1. Ann (30)", "2. Bob (20)", "2. Cy (20)"],
    ),
    (
        "postage: up to 500 g 3.80, up to 1000 g 5.40, up to 5000 g 8.90. heavier -> ValueError, 0 or less too",
        "def parcel_price(grams: int) -> float",
        (501,),
        5.4,
    ),
    (
        "number plates: one to three capital letters, a dash, one or two capital letters, space, 1 to 4 digits "
        "(first not 0). is_plate(text) True or False",
        None,
        ("B-AB 123",),
        True,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("words", "signature", "given", "wanted"), ASKED, ids=lambda v: str(v)[:30])
def test_steps_become_a_program(words: str, signature: str | None, given: Any, wanted: Any) -> None:
    task = read_task(words, signature=signature)
    made = [c for c in candidates(task) if c.origin.startswith("recipe: steps: ")]
    assert len(made) == 1
    space: dict[str, Any] = {}
    exec(made[0].code, space)
    got = space[task.name](*given)
    assert got == wanted
    assert not isinstance(got, dict) or list(got) == list(wanted)


@pytest.mark.parametrize(
    "words",
    [
        # A step that isn't understood: nothing may be composed of the rest.
        "people is a list of dicts with name and age. oldest(people, n): the names of the n oldest whose name rhymes",
        "orders is a list of dicts with customer and amount. best(orders) names by amount, but the boss never first",
        # A parameter that nothing uses.
        "people is a list of dicts with name and age. pick(people, mood) gives the names, oldest first",
        # Two fields could be meant.
        "goods is a list of dicts with name, price and weight. best(goods, limit) names of those below limit, cheapest first",
        "sort a list of dicts: f(rows)",
        # What turns the meaning round, and what is left open.
        "people is a list of dicts with name and city. others(people, city) gives the names of people not in city",
        "items is dict name -> count. inventory(items): lines like 'apple: 3', biggest count first",
        "check a code: is_code(text), letters and digits with a dash",
        "grade(points): the better the points, the better the grade",
    ],
)
def test_nothing_is_composed_where_words_are_left(words: str) -> None:
    assert not list(composed(read_task(words)))


def test_examples_tell_between_readings(box) -> None:
    words = (
        'timesheet. entries look like [("ann", 2.5), ("Bob", 1)]. hours(entries) sums the hours for every person,'
        " upper and lower case is the same person (write names with capital first letter), most hours first.\n"
        'hours([("ann", 2.5), ("Bob", 1), ("Ann", 4)]) == {"Ann": 6.5, "Bob": 1}'
    )
    sources = [source for source, _ in composed(read_task(words))]
    spaces: list[dict[str, Any]] = [{} for _ in sources]
    for source, space in zip(sources, spaces, strict=True):
        exec(source, space)
    assert {str(s["hours"]([("ann lee", 1), ("Ann Lee", 2)])) for s in spaces} == {
        "{'Ann Lee': 3}",
        "{'Ann lee': 3}",
    }


def test_a_default_named_beside_the_function_becomes_a_parameter() -> None:
    words = (
        'reviews = list of {"product", "stars"}. ratings(reviews) -> dict product -> average stars (1 decimal), '
        "only products with at least 3 reviews (parameter least=3), best first."
    )
    ((source, _),) = composed(read_task(words))
    space: dict[str, Any] = {}
    exec(source, space)
    reviews = [{"product": "x", "stars": s} for s in (5, 4, 4)] + [{"product": "y", "stars": 5}]
    assert space["ratings"](reviews) == {"x": 4.3}
    assert list(space["ratings"](reviews, 1)) == ["y", "x"]


@pytest.mark.parametrize(
    ("text", "tests"),
    [
        ("'low' below 3, 'mid' from 3 to 7, 'high' above 7", ["3 <= x <= 7", "x < 3", "x > 7"]),
        ("from 90 'a', from 80 'b', less 'c'", ["x >= 90", "x >= 80", ""]),
        ("from 80 'b', from 90 'a', else 'c'", ["x >= 90", "x >= 80", ""]),
        ("between 3 and 5 people, up to 7", None),
        ("'a' below 3, 'a' below 5", None),
    ],
)
def test_bands_of_a_number(text: str, tests: list[str] | None) -> None:
    found = bands(text)
    assert (found and [band.test for band in found[0]]) == tests


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("two capital letters, a dash, four digits, and optionally a dash with one small letter at the end",
         "[A-Z]{2}-[0-9]{4}(?:-[a-z])?"),
        ("starts with M or V (capital), then 2 digits for the year, then a slash and 3 to 5 digits",
         "[MV][0-9]{2}/[0-9]{3,5}"),
        ("letters and digits with a dash", None),
        ("the first two digits of a number", None),
    ],
)  # fmt: skip
def test_the_form_of_a_code(text: str, pattern: str | None) -> None:
    found = shape(text)
    assert (found and found[0]) == pattern


def test_leading_zeros_are_no_numbers() -> None:
    assert list(candidates(read_task("mask('0044 20') hides digits but the last; 0044 means +44")))
