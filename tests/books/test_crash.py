"""A kill at any moment leaves the old workbook or the new one; two writers at once lose nothing."""

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import xlsxwriter

from nl2x.books.calculation.recalculate import values
from nl2x.books.posting.history import history
from nl2x.books.xlsx.package import open_package

ROOT = Path(__file__).parents[2]
POSTER = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from nl2x.books.model import ExtendRange, Plan, SetCell
from nl2x.books.xlsx.patch import patch
from nl2x.books.posting.post import post
from nl2x.books.xlsx.sheetxml import SheetXml
from nl2x.books.xlsx.package import reopen
from nl2x.books.xlsx.structure import Workbook
book, who, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])

def plan(data):
    last = Workbook(reopen(data)).sheet("Journal").last_row
    edits = [SetCell("Journal", f"A{{last + 1}}", who), SetCell("Journal", f"B{{last + 1}}", 1)]
    return Plan((), (ExtendRange("Journal", last, 1), *edits))

print("ready", flush=True)
sys.stdin.readline()
for _ in range(count):
    post(book, plan(book.read_bytes()), words=who, read=b"stale", replan=plan)
    print("posted", flush=True)
"""


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.xlsx"
    workbook = xlsxwriter.Workbook(path)
    journal = workbook.add_worksheet("Journal")
    for row in range(200):
        journal.write_row(row, 0, ("Cash", 1))
    workbook.add_worksheet("Report").write_formula(0, 0, "=SUM(Journal!B1:B200)", value=200)
    workbook.close()
    return path


def start(book: Path, who: str, count: int) -> subprocess.Popen[str]:
    program = POSTER.format(root=str(ROOT))
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(book), who, str(count)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None and process.stdout.readline() == "ready\n"
    return process


def go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def is_old_or_new(book: Path, old: bytes) -> str:
    """ "old" or "new"; fails for anything else."""
    data = book.read_bytes()
    if data == old:
        return "old"
    open_package(data)
    found = values(data)
    assert found["Report", "A1"] == 201 and found["Journal", "A201"] == "killed" and len(history(book)) == 1
    return "new"


def kill_at_random_moments(book: Path, times: int, seed: int) -> dict[str, int]:
    """Posts and kills with -9 `times` times, at moments spread over what a posting takes."""
    old = book.read_bytes()
    started = time.monotonic()
    first = start(book, "killed", 1)
    go(first)
    assert first.wait(60) == 0
    whole = min(time.monotonic() - started, 1.0)
    moments = random.Random(seed)
    seen = {"old": 0, "new": 0}
    for _ in range(times):
        book.write_bytes(old)
        process = start(book, "killed", 1)
        go(process)
        time.sleep(moments.uniform(0, whole))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        seen[is_old_or_new(book, old)] += 1
        left = [path.name for path in book.parent.iterdir() if path != book]
        assert all(name.endswith(".nl2x-tmp") for name in left), left
    return seen


def test_a_kill_at_any_moment_leaves_the_old_book_or_the_new_one(book: Path) -> None:
    seen = kill_at_random_moments(book, 8, seed=1)
    assert sum(seen.values()) == 8


@pytest.mark.slow
def test_a_thousand_kills(book: Path) -> None:
    seen = kill_at_random_moments(book, 1000, seed=int(os.environ.get("NL2X_SEED", "2")))
    print(seen)
    assert seen["old"] > 50 and seen["new"] > 50


def test_what_a_kill_has_left_is_swept_away_by_the_next_posting(book: Path) -> None:
    left = book.with_name(".book.xlsx.abc123.nl2x-tmp")
    left.write_bytes(b"half")
    process = start(book, "next", 1)
    go(process)
    assert process.wait(60) == 0 and not left.exists()


@pytest.mark.parametrize("each", [4, pytest.param(50, marks=pytest.mark.slow)])
def test_two_processes_posting_at_once_lose_nothing(book: Path, each: int) -> None:
    processes = [start(book, who, each) for who in ("anna", "ben")]
    for process in processes:
        go(process)
    for process in processes:
        _, errors = process.communicate(timeout=300)
        assert process.returncode == 0, errors
    found = values(book.read_bytes())
    names = [found["Journal", f"A{row}"] for row in range(201, 201 + 2 * each)]
    assert sorted(names) == ["anna"] * each + ["ben"] * each
    assert found["Report", "A1"] == 200 + 2 * each
    assert [entry.id for entry in history(book)] == [str(n) for n in range(1, 2 * each + 1)]
    assert list(book.parent.iterdir()) == [book]


@pytest.mark.slow
def test_the_file_is_never_seen_half_written(book: Path) -> None:
    """Somebody who reads all the time sees whole workbooks only."""
    process = start(book, "writer", 8)
    go(process)
    seen = set()
    while process.poll() is None:
        data = book.read_bytes()
        digest = hashlib.sha256(data).digest()
        if digest not in seen:
            open_package(data)
            seen.add(digest)
    assert process.returncode == 0 and len(seen) >= 5
    shutil.rmtree(book.parent)
