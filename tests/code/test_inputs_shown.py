"""Inputs are made of the forms that the words show: calls of which no result can be read, fields that are
listed, columns that are named."""

from __future__ import annotations

import json

import pytest

from nl2x.code.judging.inputs import samples
from nl2x.code.reading.examples import shown_calls
from nl2x.code.reading.task import read_task


def test_a_call_without_a_result_shows_what_comes_in() -> None:
    task = read_task(
        "price_list(prices, width): price_list({'Tea': 2.5, 'Scone': None}, 20) looks like\n\nTea..2.50"
    )
    assert task.parameter_types[0].name == "dict"
    made = samples(task)
    assert made[0] == ({"Tea": 2.5, "Scone": None}, 20)
    assert all(isinstance(prices, dict) for prices, *_ in made)


def test_a_call_that_is_an_error_does_not() -> None:
    assert shown_calls("f(0) raises ValueError, f(2) is fine, g(3)", "f") == ((2,),)
    assert shown_calls("x.f(1) and f(a, b)", "f") == ()


def test_fields_of_a_json_text() -> None:
    task = read_task(
        "The text is a JSON array of orders, each with customer, amount and sometimes status. "
        'Cancelled orders (status "cancelled") out',
        signature="f(text: str) -> dict",
    )
    records = [record for (text,) in samples(task)[:3] for record in json.loads(text)]
    assert {tuple(record) for record in records} == {("customer", "amount", "status")}
    assert {"cancelled"} < {record["status"] for record in records}


def test_columns_of_a_csv_text() -> None:
    task = read_task(
        "CSV with columns region, month (like 2024-03), amount and maybe others", signature="f(text: str)"
    )
    first = samples(task)[0][0].splitlines()
    assert first[0] == "region,month,amount"
    assert any('"' in text for (text,) in samples(task))


@pytest.mark.parametrize(
    ("words", "signature", "kind"),
    [
        (
            "i have a dict name -> best before like '2024-05-01', f(fridge, today) gives a list of names",
            None,
            "dict",
        ),
        ("give me a dict name -> day, f(fridge, today) takes a list of names", None, "list"),
        ("a list of the days I was off, ISO dates", "f(days)", "list"),
        ("the ISO date so many days later", "f(days)", "int"),
    ],
)
def test_what_the_words_say_comes_in(words: str, signature: str | None, kind: str) -> None:
    assert read_task(words, signature=signature).parameter_types[0].name == kind


def test_parts_of_tuples_that_are_named() -> None:
    task = read_task("trades is a list of (kind, symbol, price), kind is 'buy' or 'sell'. f(trades)")
    kinds = {kind for (trades,) in samples(task)[:4] for kind, _, _ in trades}
    assert kinds == {"buy", "sell"}
