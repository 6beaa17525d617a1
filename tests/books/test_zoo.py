"""Every workbook of the zoo is understood and posted to as a bookkeeper would."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from nl2x.books.book import Book
from nl2x.books.layouts.layout import understand
from nl2x.books.model import Formula, InsertRows, SetCell
from nl2x.books.planning.plan import plan
from tests.books import zoo_cash, zoo_everyday, zoo_journals, zoo_messy, zoo_more, zoo_records, zoo_statements  # noqa: F401 - they fill CASES
from tests.books.zoo import CASES, Case

every = pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)


@cache
def book_of(build: Any) -> Book:
    return understand(build())


@every
def test_layout_and_what_it_takes(case: Case) -> None:
    book = book_of(case.build)
    assert book.layout == case.layout
    assert {kind.__name__ for kind in book.takes} == case.takes


@every
def test_lists_columns_and_accounts(case: Case) -> None:
    book = book_of(case.build)
    lists = {i.sheet: i for i in reversed(book.lists)} | {
        i.sheet: i for i in book.lists if i.role.value in ("journal", "cash book")
    }
    rows = {s: (lists[s].header_row, lists[s].last_row, lists[s].total_row) for s in case.rows if s in lists}
    assert rows == dict(case.rows)
    columns = {
        f"{i.sheet}!{c.letter}": c.role.value
        for i in book.lists
        for c in i.columns
        if i.role.value != "chart of accounts"
    }
    assert {place: columns.get(place) for place in case.roles} == dict(case.roles)
    types = {a.name: ("-" if a.contra else "") + str(a.type) for a in book.accounts}
    assert {name: types.get(name) for name in case.types} == dict(case.types)


@every
def test_facts(case: Case) -> None:
    for path, expected in case.facts.items():
        assert follow(book_of(case.build), path) == expected, path


@every
def test_posting(case: Case) -> None:
    if case.posting is None:
        assert not book_of(case.build).takes
        return
    edits = plan(book_of(case.build), [case.posting]).edits
    assert tuple((e.sheet, e.before, e.count) for e in edits if isinstance(e, InsertRows)) == case.inserts
    cells = {
        f"{e.sheet}!{e.cell}": shown(e.value) for e in edits if isinstance(e, SetCell) and e.value is not None
    }
    assert cells == dict(case.cells)


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice isn't installed")
def test_saved_again_by_libreoffice(tmp_path: Path) -> None:
    """Another program's files of the same books: shared formulas, styles on blank cells, other dimensions."""
    for number, case in enumerate(CASES):
        (tmp_path / f"{number} {case.name}.xlsx").write_bytes(case.build())
    files = [str(f) for f in sorted(tmp_path.glob("*.xlsx"))]
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    out = tmp_path / "out"
    command = ["soffice", "--headless", profile, "--convert-to", "xlsx", "--outdir", str(out), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    for number, case in enumerate(CASES):
        again = replace(case, build=(out / f"{number} {case.name}.xlsx").read_bytes)
        test_layout_and_what_it_takes(again)
        test_lists_columns_and_accounts(again)
        test_posting(again)


def shown(value: Any) -> Any:
    if isinstance(value, Formula):
        return value.text
    return float(value) if isinstance(value, Decimal) else value


def follow(value: Any, path: str) -> Any:
    for step in path.split("."):
        if step.isdigit():
            value = value[int(step)]
        else:
            value = value[step] if hasattr(value, "keys") else getattr(value, step)
    return str(value) if isinstance(value, dt.date) else value
