"""Every workbook of the zoo is posted to, read by others, and taken back."""

import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from nl2x.books.model import ExtendRange, Formula, InsertRows, Plan, SetCell
from nl2x.books.posting.post import post
from nl2x.books.posting.undo import Undone, undo
from nl2x.books.xlsx.cached import values

APPEND = Plan(
    (),
    (
        ExtendRange("Journal", 6, 1),
        SetCell("Journal", "A7", dt.date(2026, 1, 6), "A6"),
        SetCell("Journal", "B7", "Cash", "B6"),
        SetCell("Journal", "C7", 100, "C6"),
        SetCell("Journal", "D7", Formula("=D6+C7"), "D6"),
    ),
)
INSERT = Plan(
    (),
    (
        InsertRows("Journal", 4, 1),
        SetCell("Journal", "A4", dt.date(2026, 1, 2), "A3"),
        SetCell("Journal", "B4", "Rent", "B3"),
        SetCell("Journal", "C4", 100, "C3"),
        SetCell("Journal", "D4", Formula("=D3+C4"), "D3"),
        SetCell("Journal", "D5", Formula("=D4+C5"), "D3"),
    ),
)
ONE_CELL = Plan((), (SetCell("Journal", "M40", "far away"),))
LOG = {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/nl2xlog.xml"}


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def read(path: Path, *, calculated: bool) -> dict[str, dict[str, object]]:
    """All cells by sheet, as openpyxl reads them; the log left out."""
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()), data_only=calculated)
    return {
        sheet.title: {
            cell.coordinate: getattr(cell.value, "text", cell.value)
            for row in sheet.iter_rows()
            for cell in row
            if cell.value is not None
        }
        for sheet in book.worksheets
        if sheet.title != "nl2x log"
    }


def test_one_far_cell_changes_one_part(animal: Path) -> None:
    before = members(animal)
    posted = post(animal, ONE_CELL)
    after = members(animal)
    touched = {name for name in {*before, *after} if before.get(name) != after.get(name)}
    affected = {f"xl/worksheets/sheet{2 if c.sheet == 'Report' else 1}.xml" for c in posted.changes}
    assert touched <= LOG | affected
    assert "xl/worksheets/sheet1.xml" in touched


@pytest.mark.parametrize("plan", [APPEND, INSERT, ONE_CELL], ids=["append", "insert", "one cell"])
def test_posting_and_undoing_gives_the_same_bytes_in_every_member(animal: Path, plan: Plan) -> None:
    before = members(animal)
    post(animal, plan, words="to and fro")
    outcome = undo(animal)
    assert isinstance(outcome, Undone) and outcome.exactly
    assert members(animal) == before


def test_openpyxl_reads_the_appended_row_and_the_rest_as_before(animal: Path) -> None:
    before = read(animal, calculated=False)
    posted = post(animal, APPEND)
    after, calculated = read(animal, calculated=False), read(animal, calculated=True)
    day = dt.datetime(2026, 1, 6)
    added = {"A7": day, "B7": "Cash", "C7": 100, "D7": "=D6+C7"}
    assert after["Journal"] == before["Journal"] | added
    assert after["Report"]["A1"] == "=SUM(Journal!C2:C7)"
    assert calculated["Report"]["A1"] == 257.5 and calculated["Journal"]["D7"] == 257.5
    assert posted.unverified == () or animal.stem == "dynamic_array"


def test_openpyxl_reads_the_inserted_row_and_what_moved(animal: Path) -> None:
    before = read(animal, calculated=False)["Journal"]
    post(animal, INSERT)
    after, calculated = read(animal, calculated=False), read(animal, calculated=True)
    for address, value in before.items():
        row = int(re.sub(r"\D", "", address))
        moved = f"{address[0]}{row + (row >= 4)}"
        if not address.startswith("D"):
            assert after["Journal"][moved] == value
    balances = [calculated["Journal"][f"D{row}"] for row in range(2, 8)]
    assert balances == pytest.approx([10.5, 31.5, 131.5, 163, 205, 257.5])
    assert after["Report"]["A1"] == "=SUM(Journal!C2:C7)" and calculated["Report"]["A1"] == 257.5


def test_what_points_at_the_list_grows_with_it(animal: Path) -> None:
    post(animal, APPEND)
    for name, xml in members(animal).items():
        if name.endswith(".xml") and name != "xl/worksheets/nl2xlog.xml" and b"refreshOnLoad" not in xml:
            ended = re.findall(rb"[>!\"= ][$A-D]{1,2}\$?[12]:\$?[A-D]\$?6\b", xml)
            assert not ended, f"{name}: {ended}"


@pytest.mark.slow
def test_libreoffice_reads_the_same_values(animal: Path, libreoffice: Callable[[Path, str], Path]) -> None:
    posted = post(animal, APPEND)
    theirs = values(libreoffice(animal, "xlsx").read_bytes())
    left_out = set(posted.unverified)
    for (sheet, cell), value in values(animal.read_bytes()).items():
        if sheet != "nl2x log" and (sheet, cell) not in left_out and "dynamic" not in animal.stem:
            other = theirs.get((sheet, cell))
            assert other == (pytest.approx(value) if isinstance(value, float) else value), (sheet, cell)


@pytest.mark.slow
def test_books_that_libreoffice_has_written(animal: Path, libreoffice: Callable[[Path, str], Path]) -> None:
    if animal.suffix == ".xlsm":
        pytest.skip("converted to .xlsx it has no macros")
    book = libreoffice(animal, "xlsx")
    before = members(book)
    post(book, APPEND)
    assert read(book, calculated=True)["Report"]["A1"] == 257.5
    outcome = undo(book)
    assert isinstance(outcome, Undone) and outcome.exactly and members(book) == before
