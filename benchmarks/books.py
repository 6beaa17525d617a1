"""Posting to a workbook beside openpyxl's load and save: time and peak memory, one run.

`python benchmarks/books.py [--rows N] [--repeat N]` makes a journal of N rows with a trial balance on it,
then appends two lines to it, in turn: nl2x posts them (checked, recalculated by two engines, with history and
the byte-exact way back, synced to the disk); openpyxl loads, appends and saves (no recalculation: it drops
all calculated values). Each in a fresh process; the time is of the work alone, without starting Python.
Memory is sampled every 4 ms: what all processes hold together (proportional set size, so that a library that
two of them share counts once), and the largest process by itself (resident set). A 20-row book follows.
Prints a table: medians, and the range of the runs.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ACCOUNTS = [f"{1000 + 10 * number} Account {number}" for number in range(20)]
COLUMNS = ("Date", "Ref", "Account", "Description", "Debit", "Credit", "Department")


def make(path: Path, rows: int) -> None:
    """A journal of `rows` lines, and a trial balance with its values calculated."""
    import xlsxwriter

    chance = random.Random(1)
    workbook = xlsxwriter.Workbook(path, {"constant_memory": False})
    journal, trial = workbook.add_worksheet("Journal"), workbook.add_worksheet("Trial Balance")
    date = workbook.add_format({"num_format": "yyyy-mm-dd"})
    money = workbook.add_format({"num_format": "#,##0.00"})
    journal.write_row(0, 0, COLUMNS)
    totals = {account: [0.0, 0.0] for account in ACCOUNTS}
    for row in range(1, rows + 1):
        if row % 2:
            amount = chance.randrange(100, 1_000_000) / 100
        account, side = chance.choice(ACCOUNTS), (row + 1) % 2
        totals[account][side] += amount
        journal.write_number(row, 0, 45_000 + row // 250, date)
        journal.write_row(row, 1, (f"J{row // 2:06d}", account, f"Purchase or sale number {row}"))
        journal.write_number(row, 4 + side, amount, money)
        journal.write_string(row, 6, chance.choice(("Shop", "Workshop", "Office")))
    for row, (account, sums) in enumerate(totals.items(), 1):
        trial.write(row, 0, account)
        for column, letter in ((1, "E"), (2, "F")):
            ranges = f"Journal!${letter}$2:${letter}${rows + 1},Journal!$C$2:$C${rows + 1}"
            trial.write_formula(row, column, f"=SUMIFS({ranges},A{row + 1})", money, sums[column - 1])
    workbook.close()


def by_nl2x(book: Path, rows: int) -> float:
    """Post two lines; seconds."""
    from nl2x.books.model import ExtendRange, Plan, SetCell
    from nl2x.books.posting.post import post

    last = rows + 1
    lines = [
        (dt.date(2026, 1, 5), "J999999", ACCOUNTS[0], "Paper", Decimal("12.34"), None, "Office"),
        (dt.date(2026, 1, 5), "J999999", ACCOUNTS[1], "Paper", None, Decimal("12.34"), "Office"),
    ]
    edits = [
        SetCell("Journal", f"{column}{last + number}", value, f"{column}{last}")
        for number, line in enumerate(lines, 1)
        for column, value in zip("ABCDEFG", line, strict=True)
    ]
    started = time.perf_counter()
    posted = post(book, Plan((), (ExtendRange("Journal", last, 2), *edits)), words="paper for 12.34")
    seconds = time.perf_counter() - started
    assert not posted.unverified and len(posted.changes) == 14, posted
    return seconds


def by_openpyxl(book: Path, rows: int) -> float:
    """Load, append two lines, save; seconds."""
    import openpyxl

    started = time.perf_counter()
    workbook = openpyxl.load_workbook(book)
    for debit, credit in ((12.34, None), (None, 12.34)):
        line = (dt.date(2026, 1, 5), "J999999", ACCOUNTS[0], "Paper", debit, credit, "Office")
        workbook["Journal"].append(line)
    workbook.save(book)
    return time.perf_counter() - started


UNITS = ("seconds", "MiB together", "MiB of the largest")
CONTESTANTS = {"nl2x": by_nl2x, "openpyxl": by_openpyxl}


def measured(contestant: str, book: Path, rows: int) -> tuple[float, float, float]:
    """Seconds, MiB together and MiB of the largest process, for one run on a copy of `book`."""
    with tempfile.TemporaryDirectory(dir=book.parent) as folder:
        copy = Path(folder) / "book.xlsx"
        copy.write_bytes(book.read_bytes())
        command = [sys.executable, __file__, "--contestant", contestant, str(copy), "--rows", str(rows)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        peak = [0, 0]
        watcher = threading.Thread(target=watch, args=(process, peak))
        watcher.start()
        out, _ = process.communicate()
        watcher.join()
        assert process.returncode == 0
        return float(out), peak[0] / 2**20, peak[1] / 2**20


def watch(process: subprocess.Popen[str], peak: list[int]) -> None:
    """Keep in `peak` the most bytes that all of its processes held together, and the largest alone."""
    while process.poll() is None:
        held = [held_by(pid) for pid in (process.pid, *children(process.pid))]
        peak[:] = max(peak[0], sum(share for share, _ in held)), max(peak[1], *(alone for _, alone in held))
        time.sleep(0.004)


def children(pid: int) -> list[int]:
    """The child processes of all its threads."""
    found = []
    for file in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [int(child) for child in file.read_text().split()]
        except OSError:
            continue  # the thread has just ended
    return found


def held_by(pid: int) -> tuple[int, int]:
    """A process's proportional share of memory (what it shares with others is counted once among them) and
    its resident set, in bytes; zeros when it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0, 0
    found = {line.split()[0]: int(line.split()[1]) * 1024 for line in lines[1:]}
    return found.get("Pss:", 0), found.get("Rss:", 0)


def compare(rows: int, repeat: int) -> dict[str, object]:
    """Both contestants in turn on the same book."""
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "journal.xlsx"
        make(book, rows)
        runs: dict[str, list[tuple[float, float, float]]] = {name: [] for name in CONTESTANTS}
        for _ in range(repeat):
            for name in CONTESTANTS:
                runs[name].append(measured(name, book, rows))
    middle = {}
    for name, found in runs.items():
        columns = list(zip(*found, strict=True))
        middle[name] = [statistics.median(column) for column in columns]
        print(
            f"{rows:>7} rows  {name:<9}",
            *(f"{show(column)} {unit}" for column, unit in zip(columns, UNITS, strict=True)),
        )
    ratios = [ours / theirs for ours, theirs in zip(middle["nl2x"], middle["openpyxl"], strict=True)]
    print(
        f"{'':13} nl2x / openpyxl:",
        *(f"{r:.2f} of the {unit}" for r, unit in zip(ratios, UNITS, strict=True)),
    )
    return {"rows": rows, "repeat": repeat, "units": UNITS, "runs": runs, "ratios": ratios}


def show(column: tuple[float, ...]) -> str:
    """A median with its range."""
    return f"{statistics.median(column):.3g} ({min(column):.3g}-{max(column):.3g})"


def main() -> None:
    """Parse the arguments and run."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    parser.add_argument("--contestant", nargs=2, metavar=("NAME", "BOOK"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.contestant:
        name, book = given.contestant
        print(CONTESTANTS[name](Path(book), given.rows))
        return
    results = [compare(given.rows, given.repeat), compare(20, given.repeat)]
    if given.json:
        given.json.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
