"""The hand-written notes: expectations balance, fit their workbooks and can be reached.

Every twelfth note is checked here, to save time; `check_notes.py` beside the notes checks them all.
"""

import importlib.util
import json
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).parents[2] / "benchmarks/data/notes"


@pytest.fixture(scope="module")
def check() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_notes", FOLDER / "check_notes.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _files() -> list[object]:
    """Every file; all but the first are checked only when slow tests are asked for."""
    found = sorted(FOLDER.glob("*.jsonl"), key=lambda path: (path.name != "tune.jsonl", path.name))
    return [
        pytest.param(path, id=path.name, marks=pytest.mark.slow if number else ())
        for number, path in enumerate(found)
    ]


@pytest.mark.slow
@pytest.mark.parametrize("file", _files())
def test_notes_fit_their_workbooks(file: Path, check: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main([str(file)], every=12) == 0, capsys.readouterr().out


def test_every_workbook_belongs_to_one_part() -> None:
    cards = [card for file in FOLDER.glob("books_*.json") for card in json.loads(file.read_text("utf-8"))]
    names = Counter(card["book"] for card in cards)
    assert [name for name, count in names.items() if count > 1] == []


def test_a_faulty_note_is_found(check: ModuleType) -> None:
    values = {"Date": "2026-03-10", "Account": "Rent", "Debit": "5", "Credit": ""}
    note = {
        "book": "bakery.xlsx",
        "today": "2026-03-10",
        "note": "rent 5",
        "postable": True,
        "why": "",
        "tags": ["rent"],
        "difficulty": "easy",
        "expect": [{"rows": [{"sheet": "Journal", "values": values}], "cells": {"Balance sheet!B26": "0"}}],
    }
    found = list(check.faults(note))
    assert any("does not balance" in fault for fault in found)
    assert any("Balance sheet!B26" in fault for fault in found)
