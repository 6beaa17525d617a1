"""Edits into bytes: the cells as openpyxl reads them afterwards, and everything else unchanged."""

import datetime as dt
import io
import zipfile
from decimal import Decimal

import openpyxl
import pytest
from openpyxl.worksheet.formula import ArrayFormula

from nl2x.books.model import ExtendRange, Formula, InsertRows, SetCell
from nl2x.books.xlsx.package import open_package
from nl2x.books.xlsx.patch import apply_edits
from nl2x.errors import BadInput, Refused


def book(rows: list[list[object]], title: str = "Journal") -> openpyxl.Workbook:
    workbook = openpyxl.Workbook()
    workbook.active.title = title
    for row in rows:
        workbook.active.append(row)
    return workbook


def saved(workbook: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def cells(data: bytes, sheet: str = "Journal") -> list[list[object]]:
    return [list(row) for row in openpyxl.load_workbook(io.BytesIO(data))[sheet].iter_rows(values_only=True)]


LIST = [
    ["Date", "Text", "Amount"],
    [dt.datetime(2026, 1, 1), "rent", 10],
    [dt.datetime(2026, 1, 2), "tea", 2.5],
]


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("tea & <cake>", "tea & <cake>"),
        (" two  spaces ", " two  spaces "),
        ("=1+1", "=1+1"),
        ("_x0041_\x07", "_x005F_x0041__x0007_"),  # openpyxl leaves Excel's escapes as they are
        (Decimal("12.30"), 12.3),
        (-0.1, -0.1),
        (7, 7),
        (True, True),
        (dt.date(2026, 2, 28), dt.datetime(2026, 2, 28)),
        (dt.datetime(2026, 2, 28, 13, 30), dt.datetime(2026, 2, 28, 13, 30)),
        (dt.time(13, 30), dt.time(13, 30)),
        (None, None),
        (Formula("=SUM(C2:C3)"), "=SUM(C2:C3)"),
    ],
)
@pytest.mark.parametrize("cell", ["B2", "F9", "B1"])
def test_a_value_is_read_back_as_written(value: object, read: object, cell: str) -> None:
    patched = apply_edits(saved(book(LIST)), [SetCell("Journal", cell, value)])
    found = openpyxl.load_workbook(io.BytesIO(patched))["Journal"][cell]
    assert found.value == read
    assert (found.data_type == "f") == isinstance(value, Formula)


def test_a_text_that_begins_with_an_equals_sign_is_no_formula() -> None:
    patched = apply_edits(saved(book(LIST)), [SetCell("Journal", "B4", "=cmd|' /C calc'!A0")])
    assert b"<f>" not in members(patched)["xl/worksheets/sheet1.xml"]


def test_only_the_touched_parts_change() -> None:
    workbook = book(LIST)
    workbook.create_sheet("Other").append(["left", "alone"])
    before = saved(workbook)
    after = members(apply_edits(before, [SetCell("Journal", "C2", 11)]))
    changed = {name for name, content in members(before).items() if after[name] != content}
    assert changed == {"xl/worksheets/sheet1.xml"} and after.keys() == members(before).keys()


def test_no_edits_change_nothing() -> None:
    before = saved(book(LIST))
    assert members(apply_edits(before, [])) == members(before)


def test_the_style_of_a_neighbour() -> None:
    workbook = book(LIST)
    workbook.active["A3"].number_format = "dd/mm/yy"
    edits = [SetCell("Journal", "A4", dt.date(2026, 1, 3), "A3"), SetCell("Journal", "B4", "tea", "B3")]
    sheet = openpyxl.load_workbook(io.BytesIO(apply_edits(saved(workbook), edits)))["Journal"]
    assert sheet["A4"].number_format == "dd/mm/yy" and sheet["B4"].number_format == "General"


def test_inserted_rows_make_room_and_formulas_follow() -> None:
    workbook = book([*LIST, ["Total", None, "=SUM(C2:C3)"]])
    workbook.create_sheet("Sum").append(["=Journal!C4"])
    edits = [
        InsertRows("Journal", 4, 1),
        ExtendRange("Journal", 3, 1),
        SetCell("Journal", "A4", dt.date(2026, 1, 3), "A3"),
        SetCell("Journal", "C4", Decimal("4.20"), "C3"),
    ]
    patched = apply_edits(saved(workbook), edits)
    assert cells(patched)[3:] == [[dt.datetime(2026, 1, 3), None, 4.2], ["Total", None, "=SUM(C2:C4)"]]
    assert cells(patched, "Sum") == [["=Journal!C5"]]


@pytest.mark.parametrize("bad", ["A0", "ZZZZ1", "A1048577", "XFE1", "C", ""])
def test_an_impossible_cell_is_refused(bad: str) -> None:
    with pytest.raises(Refused):
        apply_edits(saved(book(LIST)), [SetCell("Journal", bad, 1)])


@pytest.mark.parametrize(
    "bad",
    [float("nan"), float("inf"), Decimal("NaN"), Decimal("Infinity"), "x" * 32_768, dt.date(1850, 1, 1)],
)
def test_an_impossible_value_is_refused(bad: object) -> None:
    with pytest.raises(Refused):
        apply_edits(saved(book(LIST)), [SetCell("Journal", "A1", bad)])


def test_a_protected_sheet_is_refused() -> None:
    workbook = book(LIST)
    workbook.active.protection.sheet = True
    with pytest.raises(Refused, match="protected"):
        apply_edits(saved(workbook), [SetCell("Journal", "A1", 1)])


def test_the_covered_part_of_a_merged_cell_is_refused_and_its_corner_is_not() -> None:
    workbook = book(LIST)
    workbook.active.merge_cells("A5:C6")
    with pytest.raises(Refused, match="merged"):
        apply_edits(saved(workbook), [SetCell("Journal", "B6", 1)])
    assert cells(apply_edits(saved(workbook), [SetCell("Journal", "A5", 1)]))[4][0] == 1


def test_a_cell_inside_an_array_formula_is_refused() -> None:
    workbook = book(LIST)
    workbook.active["E2"] = ArrayFormula("E2:E3", "=C2:C3*2")
    with pytest.raises(Refused, match="array"):
        apply_edits(saved(workbook), [SetCell("Journal", "E3", 1)])


def test_an_unknown_sheet_is_refused() -> None:
    with pytest.raises(Refused, match="no sheet"):
        apply_edits(saved(book(LIST)), [SetCell("Ledger", "A1", 1)])


def test_a_full_sheet_is_refused() -> None:
    workbook = book(LIST)
    workbook.active["A1048576"] = "the end"
    with pytest.raises(Refused, match="full"):
        apply_edits(saved(workbook), [InsertRows("Journal", 2, 1)])


def test_what_is_no_workbook_is_bad_input() -> None:
    with pytest.raises(BadInput):
        apply_edits(b"PK nonsense", [])


URI = b"{01234567-89AB-CDEF-0123-456789ABCDEF}"
UNKNOWN = b'<extLst><ext uri="%s"><x:rows xmlns:x="y">2</x:rows></ext></extLst>' % URI


def test_rows_do_not_move_past_an_extension_that_is_not_known_and_cells_may_change() -> None:
    package = open_package(saved(book(LIST)))
    part = "xl/worksheets/sheet1.xml"
    odd = package.replace({part: package.read(part).replace(b"</worksheet>", UNKNOWN + b"</worksheet>")})
    with pytest.raises(Refused, match="unknown extension"):
        apply_edits(odd, [InsertRows("Journal", 2, 1)])
    changed = open_package(apply_edits(odd, [SetCell("Journal", "B2", 5)]))
    assert changed.read(part).count(UNKNOWN) == 1
