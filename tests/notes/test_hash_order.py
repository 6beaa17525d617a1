"""The same note to the same workbook is read alike in every process, whatever order its sets of words come in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

BOOKS = Path(__file__).parents[2] / "benchmarks/data/notes"
READ = """
import datetime as dt, sys
from pathlib import Path
from nl2x.notes.note import Desk, Options
found = Desk.open(Path(sys.argv[1]), Options(today=dt.date(2026, 11, 16))).propose(sys.argv[2])
print(found.question, *getattr(found, "programs", ()))
"""


@pytest.mark.parametrize(
    ("book", "note"),
    [
        ("coffeeroaster", "DOMLEC came to 318.60. The NBD app was down so I paid it off my own card"),
        ("tyreshop", "drawer today 119,700. tyres 91,200, alignment 17,100, patches 11,400, vat inside all"),
        (
            "trophyshop",
            "we spelt the name wrong on a cup a lady bought over the counter so I put the full 24.60 back on her card",
        ),
    ],
)
def test_no_order_of_words_decides(book: str, note: str) -> None:
    command = [sys.executable, "-c", READ, str(BOOKS / f"{book}.xlsx"), note]
    told = set()
    for seed in ("0", "1", "2", "3"):
        run = subprocess.run(
            command, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        )
        told.add(run.stdout)
    assert len(told) == 1 and told.pop().strip(), told
