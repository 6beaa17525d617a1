"""Corrections: in the file beside the workbook or in words, and they stay."""

from pathlib import Path

import pytest

from nl2x.books.book import Layout, Role
from nl2x.books.layouts.layout import understand
from nl2x.books.model import AccountType
from nl2x.books.posting.correct import correct
from nl2x.books.settings import NONE, read_settings, settings_path, settle
from nl2x.errors import BadInput
from tests.books.zoo import opened, put, saved
from tests.books.zoo_journals import chart_beside_the_journal
from tests.books.zoo_records import address_book, expense_log


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "Books of 2026.xlsx"
    path.write_bytes(expense_log())
    return path


def test_a_correction_in_words_stays(book: Path) -> None:
    assert understand(book).layout is Layout.RECORDS
    correct(book, ["Expenses is a cash book", "the counterparty column is E", "Travel is an asset"])
    for _ in range(2):
        again = understand(book)
        assert again.layout is Layout.CASH_BOOK
        assert again.lists[0].columns[4].role is Role.COUNTERPARTY
        assert again.account("Travel").type is AccountType.ASSET
    correct(book, ["Travel is a contra asset"])
    assert understand(book).account("Travel").contra


def test_settings_by_hand(tmp_path: Path) -> None:
    path = tmp_path / "odd.xlsx"
    workbook, (sheet,) = opened("Data")
    put(sheet, 3, [["When", "Foo", "Bar"], ["3/4/2026", "Bought ink", 12], ["5/4/2026", "Sold", 30]])
    path.write_bytes(saved(workbook))
    assert understand(path).layout is Layout.UNKNOWN
    settings_path(path).write_text(
        'day_first = true\n[sheets."Data"]\nrole = "cash book"\nheader_row = 3\n'
        '[sheets."Data".columns]\nA = "date"\nB = "description"\nC = "amount"\n'
    )
    again = understand(path)
    assert again.layout is Layout.CASH_BOOK
    assert [str(p.posting.date) for p in again.past] == ["2026-04-03", "2026-04-05"]


def test_a_sheet_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(chart_beside_the_journal())
    correct(path, ["ignore Sheet1"])
    assert understand(path).layout is Layout.UNKNOWN


@pytest.mark.parametrize(
    "words", ["", "make it nice", "column ZZZZ is the date", "the flavour column is C", "ignore Nowhere"]
)
def test_words_not_understood_change_nothing(book: Path, words: str) -> None:
    with pytest.raises(BadInput, match="not understood"):
        correct(book, ["Expenses is a cash book", words])
    assert read_settings(book) == NONE


@pytest.mark.parametrize(
    "text",
    [
        "day_first = ",
        "colour = 3",
        '[sheets."X"]\nrole = "diary"',
        '[accounts]\n"A" = "wealth"',
        "sheets = 3",
        "\xff",
    ],
)
def test_a_settings_file_that_cannot_be_right(book: Path, text: str) -> None:
    settings_path(book).write_bytes(text.encode("latin-1"))
    with pytest.raises(BadInput, match=r"nl2x\.toml"):
        understand(book)


@pytest.mark.parametrize(
    ("words", "column"),
    [
        ("the account column is C", ("C", Role.ACCOUNT)),
        ("column d of Main is the money out", ("D", Role.MONEY_OUT)),
        ("dates are in column B", ("B", Role.DATE)),
        ("payee is column F on sheet Main", ("F", Role.COUNTERPARTY)),
    ],
)
def test_ways_to_name_a_column(words: str, column: tuple[str, Role]) -> None:
    settings = settle(NONE, words, ("Main", "Other"), "Main")
    assert settings.columns("Main") == dict([column])


def test_odd_names_survive_the_file(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    name = 'a"b\\c [x] = ü'
    workbook, (sheet,) = opened("T")
    put(sheet, 1, [["Name", "Phone"], ["x", "1"]])
    path.write_bytes(saved(workbook))
    correct(path, [f"{name} is an expense"])
    assert "expense" in read_settings(path).accounts.values()
    assert understand(path).layout is understand(address_book()).layout
