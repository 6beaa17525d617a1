"""References in formulas under moves of rows."""

import pytest

from nl2x.books.xlsx.rowmoves import Delete, Grow, Insert, copy_formula, move_formula, quoted, ranges_of
from nl2x.errors import Refused


@pytest.mark.parametrize(
    ("formula", "after"),
    [
        ("SUM(B2:B9)", "SUM(B2:B11)"),
        ("B4+B5+$B$6", "B4+B7+$B$8"),
        ("SUM(B:B)*A1", "SUM(B:B)*A1"),
        ("SUM(4:5)", "SUM(4:7)"),
        ('IF(A9="B9",LOG10(B9),B9)', 'IF(A11="B9",LOG10(B11),B11)'),
        ("Other!B9+Journal!B9", "Other!B9+Journal!B11"),
        ("'Journal'!B9:C12", "'Journal'!B11:C14"),
        ("[1]Journal!B9", "[1]Journal!B9"),
        ("Table1[[#This Row],[B9]]+B9", "Table1[[#This Row],[B9]]+B11"),
        ("Sales.B9_total+tax9", "Sales.B9_total+tax9"),
        ("Rate2020(B9)", "Rate2020(B11)"),
        ("B4:INDEX(C:C,9)", "B4:INDEX(C:C,9)"),
    ],
)
def test_insert_two_rows_above_row_five(formula: str, after: str) -> None:
    assert move_formula(formula, Insert(5, 2), sheet="Journal", home_sheet="journal") == after


@pytest.mark.parametrize(
    ("formula", "after"),
    [
        ("B9+'My Book'!B9", "B9+'My Book'!B11"),
        ("SUMIF('My Book'!C:C,A9,'My Book'!B:B)", "SUMIF('My Book'!C:C,A9,'My Book'!B:B)"),
        ("VLOOKUP(A9,'My Book'!$A:$C,2)+B9", "VLOOKUP(A9,'My Book'!$A:$C,2)+B9"),
        ("'My Book'!Rate*B9+'My Book'!B9", "'My Book'!Rate*B9+'My Book'!B11"),
    ],
)
def test_a_formula_elsewhere_follows_only_what_names_the_sheet(formula: str, after: str) -> None:
    assert move_formula(formula, Insert(5, 2), sheet="My Book", home_sheet="Totals") == after


def test_a_reference_after_whole_columns_is_of_its_own_sheet() -> None:
    assert ranges_of("SUMIF(Other!C:C,A4,Other!B2)") == [("", (4, 4), (1, 1)), ("Other!", (2, 2), (2, 2))]


@pytest.mark.parametrize(
    ("formula", "home", "after"),
    [
        ("SUM(B2:B9)", 20, "SUM(B2:B11)"),
        ("SUM(B$2:B9)", 9, "SUM(B$2:B9)"),
        ("C5/SUM(C$2:C$9)", 5, "C5/SUM(C$2:C$11)"),
        ("B9", 20, "B9"),
        ("SUM(B2:B8)", 20, "SUM(B2:B8)"),
        ("SUM(H2:H9)", 20, "SUM(H2:H9)"),
    ],
)
def test_grow_the_list_that_ends_in_row_nine(formula: str, home: int, after: str) -> None:
    grown = move_formula(formula, Grow(9, 2, (1, 5)), sheet="J", home_sheet="J", home_row=home)
    assert grown == after


@pytest.mark.parametrize(
    ("formula", "home", "after"),
    [
        ("SUM(B2:B9)", 20, "SUM(B2:B7)"),
        ("SUM(B5:B6)", 20, "SUM(#REF!)"),
        ("G6+E7-F7", 7, "G4+E5-F5"),
        ("G6", 20, "#REF!"),
        ("SUM(B6:B9)", 20, "SUM(B5:B7)"),
    ],
)
def test_delete_rows_five_and_six(formula: str, home: int, after: str) -> None:
    assert move_formula(formula, Delete(5, 6, heir=4), sheet="J", home_sheet="J", home_row=home) == after


def test_a_reference_through_several_sheets_is_refused_only_when_it_would_be_torn() -> None:
    assert move_formula("SUM(Jan:Dec!B2)", Insert(5, 1), sheet="Mar", home_sheet="Sum") == "SUM(Jan:Dec!B2)"
    with pytest.raises(Refused, match="several sheets"):
        move_formula("SUM(Jan:Dec!B9)", Insert(5, 1), sheet="Mar", home_sheet="Sum")


def test_copying_moves_relative_references_only() -> None:
    assert copy_formula("A1+$A1+A$1+$A$1+SUM(3:$4)", 2, 1) == "B3+$A3+B$1+$A$1+SUM(5:$4)"


@pytest.mark.parametrize(
    ("sheet", "written"),
    [("Journal", "Journal"), ("My Book", "'My Book'"), ("Q1", "'Q1'"), ("it's", "'it''s'")],
)
def test_quoted(sheet: str, written: str) -> None:
    assert quoted(sheet) == written
