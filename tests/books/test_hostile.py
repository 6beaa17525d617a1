"""Workbooks made to exhaust whoever reads them, given to `nl2x look` and `nl2x note` as users do.

Time and memory stay bounded, and there is one clear line or an answer.
"""

import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
BAKERY = ROOT / "examples" / "bakery.xlsx"
SHEET, WORKBOOK, STRINGS = "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
SECONDS, MEGABYTES = 45, 700
"""Processor time (all processes together) and peak memory; the bakery's own reading takes 1 s and 60 MB."""
Parts = dict[str, bytes]


def before(data: bytes, tag: bytes, added: bytes) -> bytes:
    place = data.index(tag)
    return data[:place] + added + data[place:]


def zip_bomb(parts: Parts) -> Parts:
    return {SHEET: before(parts[SHEET], b"<sheetData", b" " * (64 << 20))}


def entity_bomb(parts: Parts) -> Parts:
    declared = b"".join(b'<!ENTITY b%d "%s">' % (i, b"&b%d;" % (i - 1) * 10) for i in range(1, 12))
    head = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b0 "lol">' + declared + b"]>"
    return {SHEET: head + before(parts[SHEET], b"</worksheet>", b"&b11;").partition(b"?>")[2]}


def million_rows_declared(parts: Parts) -> Parts:
    sheet = re.sub(rb"<dimension[^>]*/>", b'<dimension ref="A1:XFD1048576"/>', parts[SHEET])
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return {SHEET: before(sheet, b"</sheetData>", far)}


def million_rows_merged(parts: Parts) -> Parts:
    merged = b'<mergeCells count="1"><mergeCell ref="H1:XFD1048576"/></mergeCells>'
    sheet = parts[SHEET].replace(b"</sheetData>", b"</sheetData>" + merged)
    return {SHEET: sheet}


def cyclic_part(parts: Parts) -> Parts:
    """The first sheet is the workbook itself, which lists its sheets."""
    return {RELATIONS: re.sub(rb'"[^"]*worksheets/sheet1\.xml"', b'"workbook.xml"', parts[RELATIONS])}


def sheet_of_itself(parts: Parts) -> Parts:
    kinds = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    links = b"".join(
        b'<Relationship Id="rId%d" Type="%s%s" Target="sheet1.xml"/>' % (n, kinds, kind)
        for n, kind in enumerate((b"drawing", b"table", b"worksheet", b"sharedStrings"))
    )
    head = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    return {"xl/worksheets/_rels/sheet1.xml.rels": head + links + b"</Relationships>"}


def deep_nesting(parts: Parts) -> Parts:
    nested = b"<ext>" * 1_000_000 + b"</ext>" * 1_000_000
    return {SHEET: before(parts[SHEET], b"</worksheet>", b"<extLst>" + nested + b"</extLst>")}


def millions_of_cells(parts: Parts) -> Parts:
    from openpyxl.utils import get_column_letter

    columns = [get_column_letter(column).encode() for column in range(1, 16385)]
    rows = b"".join(
        b'<row r="%d">%s</row>' % (row, b"".join(b'<c r="%s%d"><v>7</v></c>' % (c, row) for c in columns))
        for row in range(5000, 5070)
    )
    return {SHEET: before(parts[SHEET], b"</sheetData>", rows)}


def millions_of_strings(parts: Parts) -> Parts:
    items = b"".join(b"<si><t>%d</t></si>" % number for number in range(3_500_000))
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    link = b'<Relationship Id="rIdStrings" Type="%s" Target="sharedStrings.xml"/>' % kind
    head = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    return {STRINGS: head + items + b"</sst>", RELATIONS: before(parts[RELATIONS], b"</Relationships>", link)}


def hundred_thousand_merges(parts: Parts) -> Parts:
    merged = b"".join(b'<mergeCell ref="H%d:XFD%d"/>' % (row, row) for row in range(1000, 50_000))
    sheet = parts[SHEET].replace(b"</sheetData>", b"</sheetData><mergeCells>" + merged + b"</mergeCells>")
    return {SHEET: sheet}


HOSTILE: tuple[Callable[[Parts], Parts], ...] = (
    *(zip_bomb, entity_bomb, million_rows_declared, million_rows_merged, cyclic_part, sheet_of_itself),
    *(deep_nesting, millions_of_cells, millions_of_strings, hundred_thousand_merges),
)


def spoiled(path: Path, change: Callable[[Parts], Parts]) -> None:
    with zipfile.ZipFile(BAKERY) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        parts = {name: old.read(name) for name in old.namelist()}
        for name, data in (parts | change(parts)).items():
            new.writestr(name, data, compresslevel=1)


@dataclass(frozen=True)
class Cost:
    """What a command gave, and what it took."""

    status: int
    errors: str
    seconds: float
    megabytes: float


# A small process in between: the kernel counts the peak memory of whoever starts a program as that program's,
# and a test process may have held a model before.
MEASURE = """
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(status, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
"""


def cost_of(*arguments: str) -> Cost:
    """Run `nl2x ARGUMENTS…` and measure it; processor time, because the machine may be busy."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PIP_NO_INDEX": "1",
        "HF_ENDPOINT": "http://127.0.0.1:9",
    }
    # No model: whether one is asked has nothing to do with the workbook's size.
    environment["NL2X_CACHE"] = "/nonexistent/cache"
    command = [sys.executable, "-c", MEASURE, sys.executable, "-m", "nl2x", *arguments]
    program = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=20 * SECONDS, check=False,
    )  # fmt: skip
    status, seconds, megabytes = program.stdout.split()
    return Cost(int(status), program.stderr, float(seconds), float(megabytes))


LARGE = (millions_of_cells, millions_of_strings)
"""Left to -m slow as `nl2x note` is, which reads as `nl2x look`; the sandbox meets such cells each time."""
CASES = [
    pytest.param(command, change, marks=pytest.mark.slow if change in LARGE or command == "note" else ())
    for command in ("look", "note")
    for change in HOSTILE
]


@pytest.mark.parametrize(("command", "change"), CASES)
def test_reading_is_bounded(command: str, change: Callable[[Parts], Parts], tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    spoiled(book, change)
    note = ["water bill 64 quid, came out this morning", "--today", "2026-11-10", "--yes", "--dry-run"]
    found = cost_of(command, str(book), *(note if command == "note" else ()))
    assert found.seconds < SECONDS and found.megabytes < MEGABYTES, found
    assert found.status in (0, 1, 2, 3, 4) and "Traceback" not in found.errors, found
    assert "a fault of nl2x" not in found.errors, found
    if change in (zip_bomb, entity_bomb, deep_nesting, millions_of_cells, millions_of_strings):
        assert found.status == 2 and len(found.errors.splitlines()) == 1, found


def test_the_bombs_do_go_off(tmp_path: Path) -> None:
    """What they would cost a reader without limits: the sizes that the zip's own directory gives away."""
    for change, inflated in (
        (zip_bomb, 64 << 20),
        (millions_of_cells, 25 << 20),
        (millions_of_strings, 60 << 20),
    ):
        spoiled(tmp_path / "book.xlsx", change)
        with zipfile.ZipFile(tmp_path / "book.xlsx") as archive:
            assert sum(info.file_size for info in archive.infolist()) > inflated, change.__name__
