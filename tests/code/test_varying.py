"""Inputs vary what is known in its form: what is right would break off on any other."""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Callable

import pytest

from nl2x.code.judging.inputs import samples
from nl2x.code.judging.varying import days_apart, in_order, vary_text
from nl2x.code.reading.task import read_task


def is_time(text: str) -> bool:
    return re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text) is not None


def is_day(text: str) -> bool:
    try:
        return bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("14:05", is_time),
        ("2024-02-29", is_day),
        ("Thu", lambda text: text in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")),
        ("2:05 pm", lambda text: re.fullmatch(r"(1[0-2]|[1-9]):[0-5]\d pm", text)),
        ("Fr 18:00", lambda text: re.fullmatch(r"(Mo|Tu|We|Th|Fr|Sa|Su) \d\d:[0-5]\d", text)),
        ("first monday", lambda text: re.fullmatch(r"(\w+st|second|\w+rd|\w+th) \w+day", text)),
    ],
)
def test_most_keep_the_form(value: str, form: Callable[[str], object]) -> None:
    made = [vary_text(value, random.Random(seed)) for seed in range(40)]
    assert sum(bool(form(text)) for text in made) > 25 and len(set(filter(form, made))) > 3, made


@pytest.mark.parametrize("value", ["may be", "the sun and the moon", "a second go", "12345", "abc"])
def test_words_that_may_be_any_stay_free(value: str) -> None:
    made = {vary_text(value, random.Random(seed)) for seed in range(40)}
    assert value.swapcase() in made or re.search(r"\d", value), "they vary as any text does"
    assert not any(word in text.lower() for text in made for word in ("monday", "june", "third", "tue"))


def test_a_number_becomes_the_next_one() -> None:
    made = {vary_text("5'11\"", random.Random(seed)) for seed in range(60)}
    assert {"5'10\"", "6'11\"", "4'11\""} <= made


def test_a_table_keeps_its_header() -> None:
    made = [vary_text("id,name\n1,Ann\n2,Bo\n", random.Random(seed)) for seed in range(40)]
    assert sum(text.startswith("id,name\n") for text in made) > 25 and len(set(made)) > 5
    assert vary_text("", random.Random(0)) == ""


def test_what_ends_does_not_begin_later() -> None:
    ends = [in_order(("09:00", "10:30"), ("11:00", "10:30"), random.Random(seed)) for seed in range(40)]
    assert 25 < ends.count(("10:30", "11:00")) < 40, "some are turned round all the same"
    for other in ((("10:30", "09:00"), ("11:00", "10:00")), (("a", "b"), ("d", "c")), ((1, 2), (4, 3))):
        assert in_order(*other, random.Random(0)) == other[1]


def test_some_days_are_near_each_other() -> None:
    assert days_apart(("2024-01-31", 3, "2020-01-01"), 0) == ("2024-01-31", 3, "2024-02-01")
    assert days_apart(("2024-01-31", 3, "2020-01-01"), 1)[2] == "2020-01-01"
    assert days_apart(("2024-01-31", 3, "abc"), 0)[2] == "abc"


def test_a_key_of_a_dict_stays_one() -> None:
    task = read_task("convert(100, 'EUR', 'USD', {'EUR': 1.0, 'USD': 1.1}) == 110")
    made = samples(task)[1:]
    assert sum(src in rates and dst in rates for _, src, dst, rates in made) > len(made) / 3


def test_a_column_of_a_table_stays_one() -> None:
    task = read_task(
        "join('id,name\\n1,Ann\\n', 'id,city\\n1,Rome\\n', 'id') == 'id,name,city\\n1,Ann,Rome\\n'"
    )
    made = samples(task)
    assert sum(key in one.split("\n")[0].split(",") for one, _, key in made) > len(made) / 3


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("average_rating(stars) returns the average of the list, rounded", ["list"]),
        ("power_bill(kwh): 0.30 for each", ["number"]),
        ("bank and book are lists of (name, amount). match(bank, book, days=3)", ["list", "list", "int"]),
        ("bank is a list of (name, amount). match(bank, book)", ["list", "any"]),
        ("show(thing) shows it", ["any"]),
    ],
)
def test_what_goes_in(words: str, kinds: list[str]) -> None:
    assert [kind.name for kind in read_task(words).parameter_types] == kinds


def test_columns_by_their_names() -> None:
    words = "a csv text with a column category and a column amount, together with other columns, in any order"
    (text,) = samples(read_task(words, signature="f(text: str) -> dict"))[0]
    assert text.splitlines()[0] == "category,amount"


@pytest.mark.parametrize(
    ("words", "first"), [("csv text to a json string", "n"), ("a json text to csv", "[")]
)
def test_what_is_named_first_comes_in(words: str, first: str) -> None:
    (text,) = samples(read_task(words, signature="f(text: str) -> str"))[0]
    assert text.startswith(first)
