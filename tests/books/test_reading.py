"""Cells as openpyxl reads them, long lists, and files that aren't what they say."""

import datetime as dt
import time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest
import xlsxwriter

from nl2x.books.layouts.layout import understand
from nl2x.books.model import SetCell
from nl2x.books.planning.plan import plan
from nl2x.books.xlsx.cells import Sheet
from nl2x.books.xlsx.reading import read_workbook
from nl2x.errors import BadInput
from tests.books import zoo_cash, zoo_everyday, zoo_journals, zoo_messy, zoo_more, zoo_records, zoo_statements  # noqa: F401 - they fill CASES
from tests.books.zoo import CASES, Case, entry, opened, put, saved


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_cells_are_what_openpyxl_reads(case: Case) -> None:
    data = case.build()
    formulas = openpyxl.load_workbook(BytesIO(data))
    values = openpyxl.load_workbook(BytesIO(data), data_only=True)
    for sheet in read_workbook(data).sheets:
        for row in formulas[sheet.name].iter_rows():
            for cell in row:
                value = values[sheet.name].cell(cell.row, cell.column).value
                value = (
                    value.date() if isinstance(value, dt.datetime) and value.time() == dt.time() else value
                )
                assert sheet.value(cell.row, cell.column) == (None if value == "" else value) or value == ""
                formula = cell.value if isinstance(cell.value, str) and cell.value.startswith("=") else ""
                assert sheet.formula(cell.row, cell.column) == formula


def long_journal(rows: int) -> bytes:
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, {"constant_memory": True, "in_memory": False})
    sheet = book.add_worksheet("Journal")
    date = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write_row(0, 0, ["Date", "No", "Account", "Description", "Debit", "Credit", "Month", "Balance"])
    for r in range(1, rows + 1):
        pair = (r + 1) // 2
        debit = r % 2 == 1
        sheet.write_datetime(r, 0, dt.datetime(2020, 1, 1) + dt.timedelta(days=pair // 20), date)
        sheet.write_number(r, 1, pair)
        sheet.write_string(r, 2, ("Rent expense", "Bank")[not debit])
        sheet.write_string(r, 3, f"Payment {pair}")
        sheet.write_number(r, 4 if debit else 5, pair)
        sheet.write_string(r, 6, "Jan")
        sheet.write_formula(r, 7, f"=SUM(E$2:E{r + 1})-SUM(F$2:F{r + 1})", None, pair if debit else 0)
    book.close()
    return buffer.getvalue()


RENT = entry(dt.date(2026, 5, 1), ("Rent expense", 10, 0), ("Bank", 0, 10), words="Rent")


@pytest.mark.slow
def test_ten_thousand_rows_within_two_seconds() -> None:
    data = long_journal(10_000)
    began = time.process_time()
    book = understand(data)
    plan(book, [RENT])
    ours = time.process_time() - began
    began = time.process_time()
    openpyxl.load_workbook(BytesIO(data))
    # On a busy machine every second is longer: openpyxl's one reading tells by how much.
    assert ours < max(2, 2 * (time.process_time() - began))
    assert len(book.past) == 5_000


@pytest.mark.slow
def test_of_a_very_long_list_head_and_tail_are_read() -> None:
    book = understand(long_journal(14_000))
    assert book.workbook.sheets[0].skipped is not None
    assert book.lists[0].last_row == 14_001
    cells = {e.cell: e.value for e in plan(book, [RENT]).edits if isinstance(e, SetCell)}
    assert cells["B14002"] == 7_001


def test_the_log_sheet_is_no_part_of_the_books() -> None:
    book, (sheet, _) = opened("Journal", "nl2x log")
    put(sheet, 1, [["a"]])
    assert [s.name for s in understand(saved(book)).sheets] == ["Journal"]


def remade(**members: bytes) -> bytes:
    """A small good workbook with some members replaced ("xl_workbook" stands for xl/workbook.xml)."""
    named = {k.replace("_", "/") + ".xml": v for k, v in members.items()}
    book, (sheet,) = opened("S")
    put(sheet, 1, [["Date", "Account", "Debit", "Credit"], [dt.date(2026, 1, 1), "Cash", 1, None]])
    out = BytesIO()
    with ZipFile(BytesIO(saved(book))) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, named.get(name, old.read(name)))
    return out.getvalue()


def sheet_xml(rows: bytes) -> bytes:
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return b'<worksheet xmlns="' + main + b'"><sheetData>' + rows + b"</sheetData></worksheet>"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Date,Amount\n1,2\n",
        b"PK\x03\x04 and then nothing",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        remade(xl_workbook=b"<workbook"),
        remade(xl_worksheets_sheet1=b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>'),
        remade(xl_worksheets_sheet1=sheet_xml(b'<row r="x"><c/></row>')),
        remade(xl_styles=b"<styleSheet><cellXfs><xf numFmtId='many'/></cellXfs></styleSheet>"),
    ],
    ids=["empty", "csv", "torn", "old or locked", "torn part", "entities", "no number", "no style"],
)
def test_what_is_no_workbook_gets_one_line(data: bytes) -> None:
    with pytest.raises(BadInput) as error:
        understand(data)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "rows",
    [
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        b'<row r="1"><c r="A1" t="s"><v>99</v></c><c t="b"><v>1</v></c><c><f>1+1</f></c></row>',
        b'<row><c t="inlineStr"><is><t>Date</t></is></c><c t="e"><v>#REF!</v></c></row><row/>',
        b'<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>nan</v></c></row>',
        b'<row r="1"><c r="C1" t="d"><v>2026-01-02</v></c></row>',
        b'<row r="1"><c r="A1"><f t="shared" si="4"/><v>3</v></c></row>',
    ],
)
def test_odd_cells_are_read_all_the_same(rows: bytes) -> None:
    book = understand(remade(xl_worksheets_sheet1=sheet_xml(rows)))
    assert not book.takes
    assert isinstance(book.workbook.sheets[0], Sheet)
