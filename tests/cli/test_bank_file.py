"""A bank's CSV with the example ledger: the columns decide how much, when and which way."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from nl2x.books.model import JournalEntry
from nl2x.cli.views.note_batch import run_batch
from nl2x.notes.batches.batch import BatchNote, read_batch
from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Asked, Proposal

BAKERY = Path(__file__).parents[2] / "examples" / "bakery.xlsx"
OPTIONS = Options(today=dt.date(2026, 11, 14))
CSV = """Date,Description,Amount,Balance
03/11/2026,WATER CO 64 LTD D/D,-64.00,936.00
04/11/2026,TILL TAKINGS 0411,412.50,1348.50
05/11/2026,QZX 8841,-33.10,1315.40
06/11/2026,CASHPOINT 12 HIGH ST,-100.00,1215.40
"""


def lines(text: str = CSV) -> tuple[BatchNote, ...]:
    return read_batch(text.encode()).notes


def proposed(note: BatchNote) -> dict[str, float]:
    result = Desk.open(BAKERY, OPTIONS).propose(note.text, bank=note.bank)
    assert isinstance(result, Proposal), result
    (entry,) = result.postings
    assert isinstance(entry, JournalEntry) and note.bank is not None
    assert entry.date == note.bank.day
    return {line.account: float(line.debit - line.credit) for line in entry.lines}


def test_money_out_is_a_cost_paid_from_the_bank() -> None:
    assert proposed(lines()[0]) == {"Water": 64.0, "Bank Account": -64.0}


def test_money_in_is_earned() -> None:
    assert proposed(lines()[1]) == {"Shop Sales": -412.5, "Bank Account": 412.5}


def test_cash_drawn_is_a_transfer_out_of_the_bank() -> None:
    assert proposed(lines()[3]) == {"Cash in Till": 100.0, "Bank Account": -100.0}


def test_the_sign_outweighs_the_words() -> None:
    out, back = lines("Date,Description,Amount\n03/11/2026,WATER CO,-64.00\n04/11/2026,WATER CO,64.00\n")
    assert proposed(out)["Bank Account"] == -64
    result = Desk.open(BAKERY, OPTIONS).propose(back.text, bank=back.bank)
    assert isinstance(result, Asked) or result.question is not None or proposed(back)["Bank Account"] == 64


def test_a_file_can_be_run_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book, file = Path(shutil.copy(BAKERY, tmp_path / "b.xlsx")), tmp_path / "bank.csv"
    file.write_text(CSV, encoding="utf-8")
    assert run_batch(book, file, OPTIONS, [], yes=True, as_json=False) == 3
    first = capsys.readouterr().out
    assert "QZX 8841" in first and "3 posted, 0 posted before" in first, first
    after = book.read_bytes()
    assert run_batch(book, file, OPTIONS, [], yes=True, as_json=False) == 3
    assert "0 posted, 3 posted before" in capsys.readouterr().out
    assert book.read_bytes() == after
