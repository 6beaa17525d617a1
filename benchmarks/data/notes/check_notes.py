"""Check the hand-written notes against their workbooks: `python …/check_notes.py FILE.jsonl…`.

Each expectation must balance, name sheets, headings and accounts that exist, and be reachable: its rows and
cells are written into a copy with openpyxl, and the judge must call that copy right. With one amount a unit
higher the judge must call it wrong. Prints one line a fault.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import formualizer
import openpyxl
from openpyxl.formula.translate import Translator
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[2]))

from nl2x.bench.outcome import Expectation, Verdict, judge  # noqa: E402 (the repository's root comes first)
from nl2x.bench.sheets import Book, plain_text  # noqa: E402

LEVELS = {"easy", "medium", "hard"}


@cache
def cards() -> dict[str, dict[str, Any]]:
    """The workbooks' cards by file name."""
    every = [
        card for file in sorted(HERE.glob("books_*.json")) for card in json.loads(file.read_text("utf-8"))
    ]
    return {card["book"]: card for card in every}


@cache
def workbook_bytes(name: str) -> bytes:
    """A workbook as it is in this folder."""
    return (HERE / name).read_bytes()


def cell_value(text: str) -> object:
    """An expected value as openpyxl takes it."""
    value = plain_text(text)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return None if value == "" else value


def write(book: str, expectation: Mapping[str, Any]) -> bytes:
    """A copy of the workbook with the expectation's rows added and its typed cells set, recalculated."""
    data = workbook_bytes(book)
    workbook = openpyxl.load_workbook(BytesIO(data))
    shapes = Book(data)
    for row in expectation["rows"]:
        add_row(workbook[row["sheet"]], shapes, row["values"])
    for key, text in expectation["cells"].items():
        name, place = shapes.locate(key)
        cell = workbook[name].cell(place.row, place.column)
        if not shapes.sheets[name].is_formula(place.row, place.column):
            cell.value = cell_value(text)
    return recalculated(workbook)


def recalculated(workbook: Workbook) -> bytes:
    """The workbook's bytes with every formula's value."""
    out = BytesIO()
    workbook.save(out)
    data: bytes = formualizer.recalculate_xlsx_bytes(out.getvalue())["bytes"]
    return data


def add_row(sheet: Worksheet, shapes: Book, values: Mapping[str, str]) -> None:
    """Write below the list's last row; formulas of the row above are continued, a table grows."""
    top, columns = shapes.sheets[sheet.title].find_headings(list(values))
    first = min(columns.values())
    last = top
    while sheet.cell(last + 1, first).value not in (None, ""):
        last += 1
    for column in range(1, sheet.max_column + 1):
        above = sheet.cell(last, column).value
        here = sheet.cell(last + 1, column)
        if isinstance(above, str) and above.startswith("=") and here.value is None:
            here.value = Translator(above, sheet.cell(last, column).coordinate).translate_formula(
                here.coordinate
            )
    for heading, text in values.items():
        if text != "":
            sheet.cell(last + 1, columns[heading]).value = cell_value(text)
    for table in sheet.tables.values():
        left, _, right = table.ref.partition(":")
        letters = "".join(c for c in right if c.isalpha())
        if int("".join(c for c in right if c.isdigit())) == last:
            table.ref = f"{left}:{letters}{last + 1}"


def faults(note: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with a note's record."""
    card = cards().get(note["book"])
    if card is None:
        yield f"no such book: {note['book']}"
        return
    dt.date.fromisoformat(note["today"])
    if note["difficulty"] not in LEVELS or not note["tags"] or not note["note"].strip():
        yield "no difficulty, tags or words"
    if note["postable"] != bool(note["expect"]) or note["postable"] == bool(note["why"]):
        yield "postable needs expectations, unpostable a reason"
    for expectation in [*note["expect"], *note.get("expect_answered", [])]:
        yield from balance_faults(card, expectation)
        yield from reach_faults(card, note["book"], expectation)


def balance_faults(card: Mapping[str, Any], expectation: Mapping[str, Any]) -> Iterator[str]:
    """The book's checks must stay 0; a journal balances on each day and uses accounts that exist."""
    for cell in card.get("zero", []):
        if Decimal(expectation["cells"][cell]) != 0:
            yield f"{cell} should stay 0"
    shape = card.get("journal")
    if not shape:
        return
    sums: Counter[tuple[str, str]] = Counter()
    known = known_accounts(card["book"], shape["sheet"])
    for row in expectation["rows"]:
        values = row["values"]
        fund = values.get("Fund", "") if "Fund" in shape.get("dimensions", []) else ""
        sums[(values[shape["date"]], fund)] += signed(shape, values)  # type: ignore[assignment]
        if values[shape["account"]] not in known:
            yield f"no such account: {values[shape['account']]}"
    yield from (f"does not balance: {key} {total}" for key, total in sums.items() if total)


def signed(shape: Mapping[str, str], values: Mapping[str, str]) -> Decimal:
    """A journal row's amount, debits positive, whatever the columns."""
    if "signed" in shape:
        return Decimal(values[shape["signed"]])
    if "flag" in shape:
        return Decimal(values[shape["amount"]]) * (1 if values[shape["flag"]].startswith("D") else -1)
    return Decimal(values[shape["debit"]] or 0) - Decimal(values[shape["credit"]] or 0)


@cache
def known_accounts(book: str, journal: str) -> set[str]:
    """Everything written in the first two columns of the other sheets: the chart of accounts is among it."""
    workbook = openpyxl.load_workbook(BytesIO(workbook_bytes(book)))
    sheets = [sheet for sheet in workbook.worksheets if sheet.title != journal]
    return {
        str(cell.value)
        for sheet in sheets
        for row in sheet.iter_rows(max_col=2)
        for cell in row
        if cell.value
    }


def reach_faults(card: Mapping[str, Any], book: str, expectation: Mapping[str, Any]) -> Iterator[str]:
    """The workbook with the expectation written into it must be judged right."""
    after = write(book, expectation)
    expected = Expectation.from_json(expectation)
    judgement = judge(workbook_bytes(book), after, [expected], free=card["free"], adds_up=card["adds_up"])
    if judgement.verdict is not Verdict.RIGHT:
        yield f"{judgement.verdict}: {judgement.reason}"
    spoilt = write(book, one_higher(expectation))
    if (
        judge(workbook_bytes(book), spoilt, [expected], free=card["free"], adds_up=card["adds_up"]).matched
        == 0
    ):
        yield "a changed amount is judged right as well"


def one_higher(expectation: Mapping[str, Any]) -> dict[str, Any]:
    """The expectation with its first amount one higher, or else with its first cell's text changed."""
    spoilt: dict[str, Any] = json.loads(json.dumps(expectation))
    for row in reversed(spoilt["rows"]):
        for heading, text in row["values"].items():
            value = plain_text(text)
            if isinstance(value, Decimal):
                row["values"][heading] = str(value + 1)
                return spoilt
    cell, text = next((cell, text) for cell, text in spoilt["cells"].items() if text)
    value = plain_text(text)
    spoilt["cells"][cell] = str(value + 1) if isinstance(value, Decimal) else f"not {text}"
    return spoilt


def main(files: list[str], every: int = 1) -> int:
    """Check every note, or every so-manieth, of the files; the exit status is 1 if anything is wrong."""
    bad = 0
    for file in files:
        notes = [json.loads(line) for line in Path(file).read_text("utf-8").splitlines()]
        for name, count in Counter(note["id"] for note in notes).items():
            bad += count > 1
            if count > 1:
                print(f"{name}: the id is used {count} times")
        for note in notes[::every]:
            for fault in faults(note):
                bad += 1
                print(f"{note['id']}: {fault}")
        postable = sum(note["postable"] for note in notes)
        levels = dict(Counter(note["difficulty"] for note in notes))
        print(f"{file}: {len(notes)} notes, {postable} postable, {levels}, {bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
