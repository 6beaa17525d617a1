"""Workbooks that came by mail, looked at inside the limits."""

# Parts of files stand on one line, however long.
# ruff: noqa: E501

import io
import resource
import time
import zipfile
from collections.abc import Callable

import openpyxl
import pytest

import sandbox


def book(value: object = 52100) -> bytes:
    workbook = openpyxl.Workbook()
    workbook.active.title = "Balance Sheet"
    workbook["Balance Sheet"]["B4"] = value
    place = io.BytesIO()
    workbook.save(place)
    return place.getvalue()


def test_expressions_over_a_workbook() -> None:
    right, wrong = "wb['Balance Sheet']['B4'].value == 52100", "wb['Balance Sheet']['B5'].value == 1"
    results = sandbox.check_workbook(book(), [right, wrong, "len(wb.sheetnames) == 1"])
    assert [r.check for r in results] == [right, wrong, "len(wb.sheetnames) == 1"]
    assert [r.passed for r in results] == [True, False, True]
    assert results[1].detail == "gave None, not 1"


def test_a_file_that_is_no_workbook_fails_every_check() -> None:
    results = sandbox.check_workbook(b"not a workbook", ["1 == 1"])
    assert [(result.check, result.passed) for result in results] == [("1 == 1", False)]
    assert "BadZipFile" in results[0].detail


def test_a_trusted_function_from_bytes_to_bytes() -> None:
    assert sandbox.confined("zlib:compress", b"a" * 100)[:1] == b"x"


def test_what_a_confined_function_raises_is_told() -> None:
    with pytest.raises(sandbox.ConfinedError) as problem:
        sandbox.confined("zlib:decompress", b"not compressed")
    assert problem.value.kind == "error"


_NAMES = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_SST = b"<sst " + _NAMES + b">%s</sst>"
_SHEET = b"<worksheet " + _NAMES + b"><sheetData>%s</sheetData>%s</worksheet>"
# Made when they are tried: one of them alone is 300 MB.
BOMBS: dict[str, Callable[[], dict[str, bytes]]] = {
    "a zip bomb": lambda: {"xl/worksheets/sheet1.xml": b"<worksheet>" + b" " * (300 << 20) + b"</worksheet>"},
    "millions of strings": lambda: {"xl/sharedStrings.xml": _SST % (b"<si><t>x</t></si>" * 4_000_000)},
    "millions of cells": lambda: {
        "xl/worksheets/sheet1.xml": _SHEET % ((b"<row>" + b"<c><v>1</v></c>" * 16_000 + b"</row>") * 100, b"")
    },
    "a merged million of rows": lambda: {
        "xl/worksheets/sheet1.xml": _SHEET
        % (b"<row><c><v>1</v></c></row>", b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')
    },
    "deep nesting": lambda: {
        "xl/worksheets/sheet1.xml": _SHEET
        % (b"", b"<extLst>" + b"<ext>" * 500_000 + b"</ext>" * 500_000 + b"</extLst>")
    },
    "an entity bomb": lambda: {
        "xl/sharedStrings.xml": b'<!DOCTYPE x [<!ENTITY a0 "lol">'
        + b"".join(b'<!ENTITY a%d "%s">' % (i, b"&a%d;" % (i - 1) * 10) for i in range(1, 12))
        + b']><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&a11;</t></si></sst>'
    },
    "a declared million of rows": lambda: {
        "xl/worksheets/sheet1.xml": b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        b"</worksheet>"
    },
    "a part that refers to itself": lambda: {
        "xl/_rels/workbook.xml.rels": b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        b'relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/worksheet" Target="workbook.xml"/></Relationships>'
    },
}


def bomb(parts: dict[str, bytes]) -> bytes:
    """A workbook with some of its parts replaced."""
    place = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book())) as old, zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as new:
        for name in {*old.namelist(), *parts}:
            new.writestr(name, parts[name] if name in parts else old.read(name), compresslevel=1)
    return place.getvalue()


@pytest.mark.parametrize("name", BOMBS)
def test_hostile_workbooks_stay_within_the_limits(name: str) -> None:
    limits = sandbox.Limits(wall_s=3.0, cpu_s=3.0, memory_bytes=256 << 20, scratch_bytes=64 << 20)
    hostile = bomb(BOMBS[name]())
    sandbox.check_workbook(book(), ["1 == 1"])  # a worker is ready
    started = time.monotonic()
    # Touches every cell that the sheet says it has: a reader that believes the declared size never ends.
    expression = "sum(1 for row in wb.worksheets[0].iter_rows() for cell in row) == -1"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    results = sandbox.check_workbook(hostile, [expression], limits)
    assert [result.passed for result in results] == [False], results
    assert time.monotonic() - started < limits.wall_s + 4
    # Kilobytes: nothing was unpacked here, and there the limit on memory held.
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < peak + (64 << 10)
    assert sandbox.check_workbook(book(), ["wb.worksheets[0]['B4'].value == 52100"])[0].passed


def test_an_expression_reaches_nothing_but_the_workbook() -> None:
    expressions = ["open('/etc/passwd').read() != ''", "__import__('socket').socket() is not None"]
    results = sandbox.check_workbook(book(), expressions)
    assert not any(result.passed for result in results)
    assert all("Error" in result.detail for result in results)
