"""Random workbooks, random postings: read as meant, untouched elsewhere, taken back to the byte."""

import io
import tempfile
import zipfile
from pathlib import Path

import openpyxl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nl2x.books.model import ExtendRange, InsertRows, Plan, SetCell
from nl2x.books.posting.post import post
from nl2x.books.posting.undo import Undone, undo
from nl2x.books.xlsx.patch import apply_edits
from nl2x.books.xlsx.rowmoves import Delete, Insert, move_formula

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=12).filter(
    lambda text: "_x" not in text and not text.startswith("=")
)
VALUE = st.one_of(
    TEXT, st.integers(-(10**9), 10**9), st.floats(-1e9, 1e9).map(lambda x: round(x, 2)), st.booleans()
)
NAME = st.sampled_from(["Journal", "My Book", "it's", "Q1", "Märkte & Co"])


@st.composite
def layouts(draw: st.DrawFn) -> tuple[bytes, str, int, int, int]:
    """A workbook with a list somewhere: its bytes, the sheet, first row, last row, first column."""
    top, left = draw(st.integers(1, 6)), draw(st.integers(1, 4))
    rows, columns = draw(st.integers(1, 6)), draw(st.integers(1, 4))
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = draw(NAME)
    for row in range(top, top + rows + 1):
        for column in range(left, left + columns):
            if draw(st.booleans()) or row == top:
                sheet.cell(row, column, draw(VALUE))
    last = top + rows
    quoted = "'" + sheet.title.replace("'", "''") + "'"
    letter = openpyxl.utils.get_column_letter(left)
    other = book.create_sheet("Other")
    other["A1"] = f"=SUM({quoted}!{letter}{top + 1}:{letter}{last})"
    if draw(st.booleans()):
        sheet.cell(last + draw(st.integers(2, 4)), left, f"=COUNTA({letter}{top + 1}:{letter}{last})")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), sheet.title, top + 1, last, left


def cells(data: bytes, sheet: str) -> dict[tuple[int, int], object]:
    found = openpyxl.load_workbook(io.BytesIO(data))[sheet]
    return {(c.row, c.column): c.value for row in found.iter_rows() for c in row if c.value is not None}


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(layout=layouts(), value=VALUE, data=st.data())
def test_inserted_rows_move_everything_below_and_nothing_else(
    layout: tuple[bytes, str, int, int, int], value: object, data: st.DataObject
) -> None:
    before, sheet, first, last, left = layout
    at = data.draw(st.integers(first, last + 1))
    count = data.draw(st.integers(1, 3))
    target = f"{openpyxl.utils.get_column_letter(left)}{at}"
    after = apply_edits(before, [InsertRows(sheet, at, count), SetCell(sheet, target, value)])
    expected = {}
    for (row, column), held in cells(before, sheet).items():
        if isinstance(held, str) and held.startswith("="):
            held = "=" + move_formula(held[1:], Insert(at, count), sheet=sheet, home_sheet=sheet)
        expected[row + count if row >= at else row, column] = held
    assert cells(after, sheet) == expected | {(at, left): value}
    untouched = {name for name, content in members(before).items() if members(after)[name] == content}
    assert {"xl/styles.xml", "xl/theme/theme1.xml", "docProps/app.xml"} <= untouched


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(layout=layouts(), value=VALUE)
def test_posting_and_undoing_gives_the_same_bytes_in_every_member(
    layout: tuple[bytes, str, int, int, int], value: object
) -> None:
    before, sheet, _, last, left = layout
    target = f"{openpyxl.utils.get_column_letter(left)}{last + 1}"
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "book.xlsx"
        book.write_bytes(before)
        post(book, Plan((), (ExtendRange(sheet, last, 1), SetCell(sheet, target, value))), words="hypothesis")
        assert cells(book.read_bytes(), sheet)[last + 1, left] == value
        outcome = undo(book)
        assert isinstance(outcome, Undone) and outcome.exactly
        assert members(book.read_bytes()) == members(before)


@settings(max_examples=150, deadline=None)
@given(
    rows=st.lists(st.integers(1, 40), min_size=1, max_size=4),
    at=st.integers(1, 40),
    count=st.integers(1, 5),
)
def test_deleting_what_was_inserted_gives_the_formula_back(rows: list[int], at: int, count: int) -> None:
    formula = "+".join(f"SUM($B{min(row, at)}:B${max(row, at)})*C{row}" for row in rows)
    there = move_formula(formula, Insert(at, count), sheet="S", home_sheet="S")
    back = move_formula(there, Delete(at, at + count - 1), sheet="S", home_sheet="S")
    assert back == formula
