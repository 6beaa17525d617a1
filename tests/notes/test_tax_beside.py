"""Journals with both accounts on a row whose tax has a column of its own."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from nl2x.books.book import Role
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.journals import book, posted
from tests.notes.small_books import Rows, day, desk

CHART = [
    ("Bank", "Asset"), ("Tin", "Asset"), ("Debtors", "Asset"), ("Creditors", "Liability"), ("GST payable", "Liability"),
    ("Owner equity", "Equity"), ("Job income", "Income"), ("Fuel", "Expense"), ("Wages", "Expense"), ("Timber", "Expense"),
    ("Phone", "Expense"), ("Advertising", "Expense"),
]  # fmt: skip
ROWS = [
    (1, "Opening", "Bank", "Owner equity", 9000, False),
    (2, "Fuel", "Fuel", "Bank", 88, True),
    (3, "Timber, Hume", "Timber", "Creditors", 330, True),
    (4, "Deck, Mrs Lamb", "Debtors", "Job income", 1650, True),
    (5, "Wages Ari", "Wages", "Bank", 900, False),
    (9, "Fuel", "Fuel", "Bank", 99, True),
    (10, "Mrs Lamb paid", "Bank", "Debtors", 1650, False),
    (11, "Phone", "Phone", "Bank", 55, True),
    (12, "Wages Ari", "Wages", "Bank", 900, False),
    (15, "Gate, Mr Pell", "Tin", "Job income", 220, True),
    (16, "Paid Hume", "Creditors", "Bank", 330, False),
    (18, "Tin money to bank", "Bank", "Tin", 150, False),
]


@pytest.fixture(scope="module")
def joiner(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    rows: Rows = [["Date", "What", "Debit account", "Credit account", "Amount", "GST in it"]]
    for at, words, debit, credit, much, taxed in ROWS:
        rows.append([day(9, at), words, debit, credit, float(much), round(much / 11, 2) if taxed else None])
    chart: Rows = [["Account", "Type"], *map(list, CHART)]
    return desk({"Entries": rows, "Chart": chart}, tmp_path_factory.mktemp("beside"))


def _row(at: Desk, note: str) -> dict[str, str] | str:
    made = at.propose(note)
    question = doubt(made)
    if question is not None or not isinstance(made, Proposal):
        return f"? {question.kind if question else ''}"
    cells = {e.cell[0]: e.value for e in made.plan.edits if hasattr(e, "cell")}
    return {letter: str(cells.get(letter)) for letter in "CDEF"}


@pytest.mark.parametrize(
    ("note", "debit", "credit", "much", "tax"),
    [
        ("fuel 110", "Fuel", "Bank", "110", "10"),
        ("phone 66, bank", "Phone", "Bank", "66", "6"),
        ("timber from hume 550 on account", "Timber", "Creditors", "550", "50"),
        ("fuel 100 plus gst", "Fuel", "Bank", "110", "10"),
        ("fuel 44 no gst", "Fuel", "Bank", "44", None),
        ("wages ari 900", "Wages", "Bank", "900", None),
    ],
)
def test_the_column_gets_what_rows_so_far_have(
    joiner: Desk, note: str, debit: str, credit: str, much: str, tax: str | None
) -> None:
    row = _row(joiner, note)
    assert isinstance(row, dict)
    assert (row["C"], row["D"], Decimal(row["E"])) == (debit, credit, Decimal(much))
    assert row["F"] == "None" if tax is None else Decimal(row["F"]) == Decimal(tax)


@pytest.mark.parametrize("heading", ["GST incl.", "incl. VAT", "Tax included"])
def test_a_small_share_of_each_amount_is_the_tax_in_it(tmp_path: Path, heading: str) -> None:
    assert _tax_column(tmp_path, heading, [round(much / 11, 2) for *_, much, _ in ROWS]) == Role.TAX


@pytest.mark.parametrize("heading", ["GST incl.", "Amount incl. GST"])
def test_what_is_more_than_the_amount_is_the_whole(tmp_path: Path, heading: str) -> None:
    assert _tax_column(tmp_path, heading, [round(much * 1.1, 2) for *_, much, _ in ROWS]) == Role.TOTAL


def _tax_column(folder: Path, heading: str, beside: list[float]) -> Role:
    rows: Rows = [["Date", "What", "Debit account", "Credit account", "Amount", heading]]
    for (at, words, debit, credit, much, _), more in zip(ROWS, beside, strict=True):
        rows.append([day(9, at), words, debit, credit, float(much), more])
    chart: Rows = [["Account", "Type"], *map(list, CHART)]
    journal = desk({"Entries": rows, "Chart": chart}, folder).knowledge.book.posted_to
    assert journal is not None
    return next(c.role for c in journal.columns if c.heading == heading)


@pytest.mark.parametrize(
    "note", ["advertising in the paper 88, bank", "hume refunded 33 for timber into the bank"]
)
def test_what_rows_dont_tell_is_asked(joiner: Desk, note: str) -> None:
    assert _row(joiner, note) == "? tax"


TAXED = """
9/1|Opening|Bank 9000/Capital 9000
9/2,9/9,9/16|Fuel, Moto|Fuel 50, VAT 10/Bank 60
9/3|Phone, Vodafone|Phone 30, VAT 6/Bank 36
9/5|Timber, Jewson|Timber 200, VAT 40/Creditors 240
9/7|Blades, Screwfix|Tools 25, VAT 5/Bank 30
9/8|Wages|Wages 900/Bank 900
9/12|Job, Mr Orr|Bank 1200/Sales 1000, VAT 200
"""
NAMES = """A Bank; L VAT; L Creditors; E Capital; I Sales; X Fuel; X Phone; X Timber; X Tools; X Wages; X Advertising;
X Bank charges"""


@pytest.mark.parametrize(
    "note",
    [
        "advertising flyers 115, not paid yet",
        "sent jewson 48 of timber back, they took it off the bill",
        "screwfix blades 18 on account",
    ],
)
def test_tax_is_asked_where_nearly_all_such_costs_had_some(tmp_path: Path, note: str) -> None:
    assert posted(book(tmp_path, NAMES, TAXED), note) == "? tax"


def test_of_pay_no_tax_is_asked(tmp_path: Path) -> None:
    assert posted(book(tmp_path, NAMES, TAXED), "wages 900") == {"Wages": 900.0, "Bank": -900.0}
