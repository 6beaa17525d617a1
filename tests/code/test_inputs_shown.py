"""Inputs are made of the forms that the words show: calls of which no result can be read, fields that are
listed, columns that are named."""

from __future__ import annotations

import csv
import json
import re

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


@pytest.mark.parametrize(
    ("words", "header", "cells"),
    [
        ("csv with header name,team,points: sum of points per team", "name,team,points", r"-?[\d.]+"),
        ("csv with header no,item,stock (whole numbers). empty stock is 0", "no,item,stock", r"-?\d+|"),
        ("csv with columns day,shop,spent: the shops where spent is over 20", "day,shop,spent", r"-?[\d.]+"),
        ("csv with header tag,kind,weight (kg). the average weight", "tag,kind,weight", r"-?[\d.]+"),
    ],
)
def test_a_column_that_is_reckoned_with_holds_numbers(words: str, header: str, cells: str) -> None:
    texts = [
        text for (text,) in samples(read_task(words, signature="f(text: str)")) if text.startswith(header)
    ]
    rows = [list(csv.reader(text.splitlines()))[1:] for text in texts]
    last = {row[-1] for several in rows for row in several}
    assert last and all(re.fullmatch(cells, cell) for cell in last)
    assert ("" in last) == ("empty" in words)


def test_a_column_that_is_only_named_holds_words() -> None:
    task = read_task("csv with header name,team, the teams in order", signature="f(text: str)")
    cells = {line.rpartition(",")[2] for (text,) in samples(task)[:3] for line in text.splitlines()[1:]}
    assert not any(re.fullmatch(r"-?[\d.]+", cell) for cell in cells)


def test_blanks_around_the_cells_of_a_column() -> None:
    task = read_task("csv with header name,team. blanks around team go away", signature="f(text: str)")
    cells = [line.rpartition(",")[2] for (text,) in samples(task)[:3] for line in text.splitlines()[1:]]
    assert any(cell != cell.strip() for cell in cells)


def test_what_is_looked_for_in_a_text_stands_in_one() -> None:
    task = read_task("find the gate codes in a mail, like c7-31", signature="f(text)")
    found = [re.findall(r"[Cc]\d-\d+", text) for (text,) in samples(task)]
    assert {0, 1, 2} <= set(map(len, found))
    assert any(len(codes) != len(set(codes)) for codes in found)


def test_no_number_where_several_come_in() -> None:
    made = samples(read_task("put the numbers in order", signature="f(numbers)"), made_up=((3,), ([2, 1],)))
    assert ([2, 1],) in made
    assert all(isinstance(numbers, list) for (numbers,) in made)
