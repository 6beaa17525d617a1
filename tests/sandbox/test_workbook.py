"""Workbooks that came by mail, looked at inside the limits."""

import io

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
