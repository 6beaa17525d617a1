"""What a posting does to the statements, and whether the books still balance."""

from decimal import Decimal

import pytest

from nl2x.books.layouts.layout import understand
from nl2x.books.model import CashMovement, CellChange, Increase, JournalEntry, Plan, Posting
from nl2x.books.planning.plan import plan
from nl2x.books.posting.effect import effect, labels
from nl2x.books.posting.post import carry_out
from tests.books.zoo import day, entry, moved, opened, put, saved
from tests.books.zoo_cash import columnar
from tests.books.zoo_journals import header_of_two_rows
from tests.books.zoo_records import whole_business
from tests.books.zoo_statements import months_across, one_balance_sheet, two_statements_with_notes


def effect_of(data: bytes, *postings: Posting) -> tuple[dict[str, tuple[object, object]], bool | None]:
    book = understand(data)
    made = plan(book, postings)
    found = effect(book, made, carry_out(data, made).changes)
    return {f"{i.label} {i.column}".strip(): (i.before, i.after) for i in found.lines}, found.balances


def calculated(data: bytes) -> bytes:
    """The workbook with its formulas' values, as Excel would have saved it."""
    from nl2x.books.calculation.recalculate import recalculate

    return recalculate(data).data


def test_a_journal_entry_changes_the_reports() -> None:
    sale: JournalEntry = entry(day(2, 2), ("Cash", 60, 0), ("Sales revenue", 0, 60), words="Cash sale")
    lines, balances = effect_of(calculated(whole_business()), sale)
    assert lines["Cash"] == (380, 440)
    assert lines["Cash now"] == (380, 440)
    assert lines["Profit"] == (380, 440)
    assert balances is None  # this workbook has neither totals nor a check


def test_journal_totals_are_compared() -> None:
    fee = entry(day(3, 20), ("Consulting revenue", 0, 700), ("Accounts receivable", 700, 0), words="Inv 9")
    lines, balances = effect_of(calculated(header_of_two_rows()), fee)
    assert balances is True
    assert lines["Totals Debit"] == (1140, 1840)


@pytest.mark.parametrize(("sides", "expected"), [(1, False), (2, True)])
def test_both_sides_of_a_balance_sheet_must_change(sides: int, expected: bool) -> None:
    # The stand's own totals: assets 2,000 = liabilities 1,000 + equity 1,000.
    both = [
        Increase("Balance Sheet", "Cash", Decimal(250)),
        Increase("Balance Sheet", "Loan from mum", Decimal(250)),
    ]
    lines, balances = effect_of(calculated(one_balance_sheet()), *both[:sides])
    assert balances is expected
    assert lines["Total assets"] == (2000, 2250)


def test_a_line_for_the_check_is_read_as_one() -> None:
    more = (
        Increase("P&L", "Product sales", Decimal(100)),
        Increase("Financial position", "Bank", Decimal(100)),
    )
    lines, balances = effect_of(two_statements_with_notes(), *more)
    assert balances is True
    assert lines["Profit for the year"] == (13500, 13600)


def test_a_grid_shows_its_totals() -> None:
    lines, _ = effect_of(calculated(months_across()), Increase("Budget", "Food", Decimal(40), "February"))
    assert lines == {"Food Total": (1190, 1230), "Total expenses February": (1340, 1380)}


def test_totals_that_moved_down_keep_their_labels() -> None:
    rent: CashMovement = moved(day(8, 9), "Rent", -400, "August")
    lines, _ = effect_of(calculated(columnar()), rent)
    assert lines["Totals Rent"] == (400, 800)
    assert lines["Totals Total"] == (550, 950)


def test_labels_are_the_leftmost_words_and_the_heading() -> None:
    book, (sheet,) = opened("S")
    put(sheet, 1, [[None, "Jan", "Feb"], ["Rent", 5, 6]])
    read = understand(saved(book)).workbook.sheets[0]
    assert labels(read, 2, 3) == ("Rent", "Feb")


def test_two_totals_that_agreed_and_no_longer_do_are_a_broken_check() -> None:
    workbook, (sheet,) = opened("Position")
    put(
        sheet,
        1,
        [["Owned", "", "Owed", ""], ["Van", 900, "Loan", 900], ["All", "=SUM(B2:B2)", "All", "=SUM(D2:D2)"]],
    )
    put(sheet, 5, [["Doesn't tally by", "=B3-D3"], ["Spare", "=B9-D9"]])
    book = understand(calculated(saved(workbook)))
    changes = [CellChange("Position", cell, 0, 50) for cell in ("B5", "B6")]
    broken = [c.words for c in effect(book, Plan((), ()), changes).checks if c.before and c.after is False]
    assert broken == ["Doesn't tally by (Position)"]


def test_many_amounts_that_left_nothing_over_are_a_check_too() -> None:
    workbook, (sheet,) = opened("Stall")
    amounts = [["Came in", 8300], ["Went out", 3200], ["Kitty first", 400], ["Kitty now", 5500], ["Lent", 0]]
    put(sheet, 1, [*amounts, ["Slip of the pen", "=ROUND((B4-B3)-(B1-B2),2)"], ["Spare", "=B5-B8"]])
    book = understand(calculated(saved(workbook)))
    changes = [CellChange("Stall", cell, 0, 45) for cell in ("B6", "B7")]
    broken = [c.words for c in effect(book, Plan((), ()), changes).checks if c.before and c.after is False]
    assert broken == ["Slip of the pen (Stall)"]
