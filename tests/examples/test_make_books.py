"""The example ledger is what its script makes, and its books balance."""

import runpy
from io import BytesIO
from pathlib import Path

import openpyxl

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


def contents(source: object, *, values: bool) -> dict[str, list[tuple[object, ...]]]:
    book = openpyxl.load_workbook(source, data_only=values)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_the_committed_ledger_is_what_the_script_makes() -> None:
    made = runpy.run_path(str(EXAMPLES / "make_books.py"))
    data = made["calculated"](made["ledger"]())
    for values in (False, True):
        committed = contents(EXAMPLES / "bakery.xlsx", values=values)
        assert contents(BytesIO(data), values=values) == committed


def test_the_ledger_balances() -> None:
    sheets = contents(EXAMPLES / "bakery.xlsx", values=True)
    lines = {str(row[0]): row[1] for row in sheets["Balance Sheet"]}
    assert lines["Difference (must be 0)"] == 0
    assert lines["Total assets"] == lines["Total liabilities and equity"] > 0
