"""What the engines get of a large workbook calculates like the whole."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable

import formualizer
import openpyxl
import pytest
import xlsxwriter

from nl2x.books.calculation import engineview
from nl2x.books.calculation import pruned as pruning
from nl2x.books.calculation.engine_child import by_ironcalc
from nl2x.books.calculation.engineview import for_engines
from nl2x.books.calculation.pruned import pruned
from nl2x.books.calculation.reach import columns_read
from nl2x.books.xlsx.cached import formula_cells, values
from nl2x.books.xlsx.package import open_package, reopen
from nl2x.books.xlsx.rowmoves import split_cell
from nl2x.books.xlsx.structure import Workbook
from tests.books import zoo_cash, zoo_everyday, zoo_journals, zoo_messy, zoo_more, zoo_records, zoo_statements  # noqa: F401 - they fill CASES
from tests.books.zoo import CASES, Case


@pytest.fixture
def everything_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pruning, "LARGE", 0)


def journal(*formulas: str, names: dict[str, str] | None = None, table: bool = False) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet, report = book.add_worksheet("Journal"), book.add_worksheet("Report")
        sheet.write_row(0, 0, ("Date", "Account", "Words", "Debit", "Credit", "Place"))
        for row in range(1, 200):
            line = (46_000 + row, ("Cash", "Rent")[row % 2], f'words {row} t="s"', row / 4, row / 8, "Shop")
            sheet.write_row(row, 0, line)
        if table:
            columns = [{"header": h} for h in ("Date", "Account", "Words", "Debit", "Credit", "Place")]
            sheet.add_table("A1:F200", {"name": "Lines", "columns": columns})
        report.write_column(0, 0, ("Cash", "Rent"))
        for name, meaning in (names or {}).items():
            book.define_name(name, meaning)
        for row, formula in enumerate(formulas):
            report.write_formula(row, 1, formula)
    return out.getvalue()


def by_both(data: bytes) -> tuple[object, object]:
    """What the engines make of it; the error where formualizer opens it neither way."""
    try:
        calculated = formula_cells(formualizer.recalculate_xlsx_bytes(data)["bytes"])
    except OSError as error:
        return str(error), None
    cells = json.dumps([(sheet, *split_cell(cell)) for sheet, cell in calculated]).encode()
    return calculated, json.loads(next(by_ironcalc(iter((b"", data, cells)))))


def letters(data: bytes, sheet: str) -> set[str]:
    """The columns of a sheet that hold something."""
    return {re.sub(r"\d", "", cell) for name, cell in values(data) if name == sheet}


@pytest.mark.usefixtures("everything_is_large")
@pytest.mark.parametrize(
    ("formulas", "read"),
    [
        (["=SUMIFS(Journal!D2:D200,Journal!B2:B200,A1)"], "BD"),
        (["=SUMIF(Journal!$B:$B,A1,Journal!$E:$E)", "=B1+1"], "BE"),
        (['=SUMPRODUCT((Journal!B2:B200="Cash")*Journal!D2:E200)'], "BDE"),
        (["=IFERROR(VLOOKUP(46010,Journal!A2:D200,2,FALSE),#N/A)"], "ABCD"),
        (['=COUNTIF(Journal!C:C,"words 7*")&"F2:F9"'], "C"),
        (["=TOTAL"], "D"),
    ],
    ids=["SUMIFS", "whole columns", "products", "lookup", "strings", "name"],
)
def test_only_the_columns_that_are_read_stay(formulas: list[str], read: str) -> None:
    whole = journal(*formulas, names={"TOTAL": "=SUM(Journal!$D$2:$D$200)"} if "=TOTAL" in formulas else {})
    small = pruned(whole)
    assert letters(small, "Journal") == set(read) < letters(whole, "Journal")
    assert by_both(small) == by_both(whole)
    assert {p: v for p, v in values(whole).items() if p[0] == "Journal" and p[1][0] in read} == {
        p: v for p, v in values(small).items() if p[0] == "Journal"
    }


@pytest.mark.usefixtures("everything_is_large")
@pytest.mark.parametrize(
    "formula",
    [
        '=SUM(INDIRECT("Journal!D2:D200"))',
        "=SUM(OFFSET(Journal!C2,0,1,10,1))",
        "=SUM(Journal!D2:INDEX(Journal!E:E,9))",
        "=SUM(LEFT_ONE)",
        "=SUM(Lines[Debit])",
        "=SUM(Journal:Report!Z9)",
        "=SUMIF(Journal!B2:C9,A1,Journal!D2)",
        "=SUM(Journal!3:5)",
        "=SUM(Elsewhere!A1)",
    ],
)
def test_nothing_goes_where_a_formula_may_read_more_than_it_mentions(formula: str) -> None:
    names = {"LEFT_ONE": "=Journal!B2"} if "LEFT" in formula else {}
    whole = journal(formula, names=names, table="Lines" in formula)
    assert pruned(whole) == whole
    assert columns_read(Workbook(reopen(whole))) is None


def test_shared_formulas_read_further_right() -> None:
    book = openpyxl.Workbook()
    book.active.append([1, 2, 3, 4, 5, 6])
    book.active["H1"] = "=A1"
    out = io.BytesIO()
    book.save(out)
    workbook = Workbook(open_package(out.getvalue()))
    part = workbook.sheets[0].part
    shared = workbook.read(part).replace(b"<f>A1</f>", b'<f t="shared" ref="H1:J1" si="0">A1</f>')
    assert shared.count(b"shared") == 1
    found = columns_read(Workbook(reopen(workbook.package.replace({part: shared}))))
    assert found == {"sheet": {1, 2, 3, 8}}


def single_quotes(xml: bytes) -> bytes:
    return xml.replace(b't="s"', b"t='s'")


def spaced(xml: bytes) -> bytes:
    return xml.replace(b'<c r="', b'<c  r="')


def prefixed(xml: bytes) -> bytes:
    xml = re.sub(rb"<(/?)(\w)", rb"<\1x:\2", xml)
    return xml.replace(b"xmlns=", b"xmlns:x=").replace(b"<?x:xml", b"<?xml")


@pytest.mark.slow
@pytest.mark.usefixtures("everything_is_large")
@pytest.mark.parametrize("odd", [single_quotes, spaced, prefixed])
def test_what_is_written_unusually_stays(odd: Callable[[bytes], bytes]) -> None:
    plain = journal("=SUMIFS(Journal!D2:D200,Journal!B2:B200,A1)")
    package = open_package(plain)
    part = "xl/worksheets/sheet1.xml"
    strange = package.replace({part: odd(package.read(part))})
    shown = {place: value for place, value in values(strange).items() if place[1][0] in "BD"}
    assert {p: values(pruned(strange))[p] for p in shown} == shown


@pytest.mark.usefixtures("everything_is_large")
@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_every_book_of_the_zoo_calculates_the_same(case: Case) -> None:
    whole = for_engines(case.build())
    small = pruned(whole)
    if small != whole:
        assert by_both(small) == by_both(whole)


def test_a_small_workbook_is_left_alone() -> None:
    whole = journal("=SUM(Journal!D2:D200)")
    assert pruned(whole) is whole


@pytest.mark.parametrize("large", (0, 1 << 20))
@pytest.mark.parametrize("table", (False, True))
def test_no_engine_goes_through_a_million_merged_rows(
    large: int, table: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A merged range costs ironcalc a minute where it spans the sheet, and no formula reads it."""
    monkeypatch.setattr(pruning, "LARGE", large)
    monkeypatch.setattr(engineview, "LARGE", large)
    package = reopen(journal("=SUM(Journal!D:D)", table=table))
    part = "xl/worksheets/sheet1.xml"
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="H1:XFD1048576"/></mergeCells>'
    sheet = package.read(part).replace(b"</sheetData>", merged)
    data = package.replace({part: sheet})
    seen = pruned(for_engines(data))
    assert b"mergeCell" in sheet and b"mergeCell" not in reopen(seen).read(part)
    assert by_both(seen) == by_both(package.data)
