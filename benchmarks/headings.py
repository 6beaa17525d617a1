"""What one other heading costs: notes that nl2x gets right, posted again after one heading was changed.

    python benchmarks/headings.py [--split tune,round1] [--change blank,xyz] [--book NAME] [-v]

Of each workbook of the open parts up to `--notes` notes a list are taken that nl2x posts right; then ONE
heading of that list is changed and nothing else: left blank; a word that tells nothing ("Xyz"); upper case
with a colon; a unit or currency behind it; cut short; another word for the same that nl2x doesn't list; or
the sheet is renamed, or a title in many words put above. The same notes are read again, the change is taken
back in what comes out, and the judge of the notes compares. Counted by change and by what the column was read
as: still right, a question, or wrong. Headings of categories are left alone (they are the category), and a
table's are never blank (Excel forbids it).
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from nl2x.bench.notes import Clerk, Note, NotesSuite, judged, load_notes, word_for  # noqa: E402
from nl2x.books.book import Column, Listing, Role  # noqa: E402
from nl2x.books.model import InsertRows, SetCell  # noqa: E402
from nl2x.books.sheets.columns import index  # noqa: E402
from nl2x.books.sheets.words import heading_role  # noqa: E402
from nl2x.books.xlsx.moves import move_everywhere  # noqa: E402
from nl2x.books.xlsx.package import reopen  # noqa: E402
from nl2x.books.xlsx.patch import drop_calculation_chain, patch  # noqa: E402
from nl2x.books.xlsx.rowmoves import Delete  # noqa: E402
from nl2x.books.xlsx.structure import Workbook  # noqa: E402
from nl2x.notes.outcome import Proposal  # noqa: E402

OPEN = ("tune", *(f"round{number}" for number in range(1, 27)))
TITLE = "All that we kept track of since we began, as well as we could"
OTHER_SHEET = "Sheet with things"
SYNONYMS = {
    Role.DATE: "On the",
    Role.DUE: "Latest by when",
    Role.PAID_ON: "Got it",
    Role.DESCRIPTION: "In plain words",
    Role.COUNTERPARTY: "Folks",
    Role.AMOUNT: "Quid",
    Role.MONEY_IN: "Plus",
    Role.MONEY_OUT: "Minus",
    Role.DEBIT: "Left side",
    Role.CREDIT: "Right side",
    Role.CATEGORY: "Envelope",
    Role.ACCOUNT: "Where it belongs",
    Role.METHOD: "By means of",
    Role.BALANCE: "What we have",
    Role.STATUS: "Sorted?",
    Role.REFERENCE: "Slip",
    Role.ENTRY: "Counter",
    Role.TAX: "The taxman's",
    Role.NET: "Without the taxman",
    Role.TOTAL: "All told",
    Role.PAID: "So far in hand",
    Role.DIMENSION: "Belongs to",
    Role.QUANTITY: "Times",
    Role.PRICE: "For one",
    Role.DIRECTION: "Whichever way",
    Role.TYPE: "Sort",
    Role.PERIOD: "Which one",
}
"""Words that people may put there and nl2x.books.sheets.words doesn't list."""
FIGURES = (
    *(Role.AMOUNT, Role.MONEY_IN, Role.MONEY_OUT, Role.DEBIT, Role.CREDIT, Role.BALANCE),
    *(Role.TAX, Role.NET, Role.TOTAL, Role.PAID, Role.PRICE),
)


@dataclass(frozen=True)
class Change:
    """One heading (or the sheet's name, or a title) changed: the workbook, and how it is taken back."""

    name: str
    role: str
    sheet: str
    cell: str = ""
    old: str = ""
    new: str = ""
    table: str = ""

    def made(self, data: bytes) -> bytes:
        if self.name == "sheet":
            return _renamed(data, self.old, self.new)
        if self.name == "title":
            above = (InsertRows(self.sheet, 1, 2), SetCell(self.sheet, "A1", TITLE))
            return patch(data, above).data
        data = patch(data, [SetCell(self.sheet, self.cell, self.new or None)]).data
        return _in_table(data, self.old, self.new) if self.table else data

    def taken_back(self, data: bytes, inserted: Sequence[InsertRows]) -> bytes:
        if self.name == "sheet":
            return _renamed(data, self.new, self.old)
        if self.name == "title":
            book = Workbook(reopen(data))
            move_everywhere(book, Delete(1, 2), self.sheet)
            drop_calculation_chain(book)
            return book.save()
        column, row = re.findall(r"[A-Z]+|\d+", self.cell)
        at = int(row)
        for one in inserted:
            at += one.count if one.sheet == self.sheet and one.before <= at else 0
        data = patch(data, [SetCell(self.sheet, f"{column}{at}", self.old)]).data
        return _in_table(data, self.new, self.old) if self.table else data


def _parts(data: bytes, pattern: str, old: str, new: str) -> bytes:
    """The workbook with a text replaced in the parts whose names fit."""
    package = reopen(data)
    changed = {}
    for name in package.names:
        if re.search(pattern, name):
            was = package.read(name)
            now = was.replace(old.encode(), new.encode())
            if now != was:
                changed[name] = now
    return package.replace(changed) if changed else data


def _xml(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _renamed(data: bytes, old: str, new: str) -> bytes:
    data = _parts(data, r"xl/workbook\.xml$", f'name="{_xml(old)}"', f'name="{_xml(new)}"')
    for was in (f"'{_xml(old)}'!", f"{_xml(old)}!"):
        data = _parts(data, r"xl/(workbook|worksheets/.*|charts/.*|tables/.*)\.xml$", was, f"'{_xml(new)}'!")
    return data


def _in_table(data: bytes, old: str, new: str) -> bytes:
    data = _parts(data, r"xl/tables/", f'name="{_xml(old)}"', f'name="{_xml(new)}"')
    for before, after in (("[", "]"), ("[@", "]")):
        was, now = f"{before}{_xml(old)}{after}", f"[@[{new}]]" if before == "[@" else f"[{_xml(new)}]"
        data = _parts(data, r"xl/(worksheets|tables)/", was, now)
    return data


def other_headings(column: Column) -> Iterator[tuple[str, str]]:
    """The ways in which a heading is changed, each with what it becomes."""
    heading, role = column.heading, column.role
    yield "blank", ""
    yield "xyz", "Xyz"
    yield "capitals", f"{heading.upper()}:"
    if role in FIGURES:
        yield "unit", f"{heading} RM"
    elif role in (Role.DATE, Role.DUE, Role.PAID_ON):
        yield "unit", f"{heading} dd/mm"
    short = " ".join(f"{word[:4]}." if len(word) > 5 else word for word in heading.split())
    if short != heading:
        yield "short", short
    if (other := SYNONYMS.get(role)) and heading_role(other)[1] < 0.9:
        yield "synonym", other


def changes(clerk: Clerk, book: str, today: str, touched: set[tuple[str, int]]) -> Iterator[Change]:
    """All changes to the lists of a workbook that its notes write to."""
    known = clerk.desk(book, today).knowledge.book
    sheets = []
    for listing in known.lists:
        if not _is_touched(listing, touched):
            continue
        sheet = known.workbook.sheet(listing.sheet)
        for column in listing.columns:
            cell = f"{column.letter}{listing.header_row}"
            typed = sheet.text(listing.header_row, index(column))
            if column.role is Role.ANALYSIS or typed != column.heading:
                continue
            for name, new in other_headings(column):
                if new or not listing.table:
                    yield Change(name, column.role.value, listing.sheet, cell, typed, new, listing.table)
        if listing.sheet not in sheets:
            sheets.append(listing.sheet)
            yield Change("sheet", "", listing.sheet, "", listing.sheet, OTHER_SHEET)
            if not listing.table:
                yield Change("title", "", listing.sheet)


def _is_touched(listing: Listing, touched: set[tuple[str, int]]) -> bool:
    rows = range(listing.first_row, max(listing.end_row, listing.last_row) + 30)
    return any(sheet == listing.sheet and row in rows for sheet, row in touched)


def right_notes(clerk: Clerk, suite: NotesSuite, book: str, most: int) -> list[tuple[Note, Proposal]]:
    """Notes that are posted right today: up to `most` for each sheet that they write to."""
    found: list[tuple[Note, Proposal]] = []
    counted: Counter[str] = Counter()
    for note in suite.notes:
        if note["book"] != book or not note["postable"]:
            continue
        if counted and min(counted.values()) >= most and len(found) >= 2 * most:
            break
        result, after = clerk.attempt(note)
        if not isinstance(result, Proposal) or after is None or not result.changes:
            continue
        sheet = result.changes[0].sheet
        if counted[sheet] < most and word_for(judged(suite, note, after, note["expect"])) == "right":
            counted[sheet] += 1
            found.append((note, result))
    return found


def outcome(suite: NotesSuite, clerk: Clerk, change: Change, note: Note, before: Proposal) -> tuple[str, str]:
    """ "right", "asked" or "wrong", and the question or what is wrong."""
    result, after = clerk.attempt(note)
    if after is None or not isinstance(result, Proposal):
        question = getattr(result, "question", None)
        return "asked", question.text if question else str(result)[:200]
    if change.name not in ("sheet", "title") and _cells(result) == _cells(before):
        return "right", ""
    inserted = [e for e in result.plan.edits if isinstance(e, InsertRows)]
    found = judged(suite, note, change.taken_back(after, inserted), note["expect"])
    return word_for(found), found.reason if found else ""


def _cells(proposal: Proposal) -> set[tuple[str, str, str]]:
    return {(c.sheet, c.cell, str(c.after)) for c in proposal.changes}


def run_book(job: tuple[str, str, int, tuple[str, ...]]) -> list[dict[str, Any]]:
    """All changes of one workbook, each with all its notes."""
    split, book, most, only = job
    suite = load_notes(split)
    clerk = Clerk("rules", suite)
    found = right_notes(clerk, suite, book, most)
    touched = {(c.sheet, int(re.sub(r"\D", "", c.cell))) for _, p in found for c in p.changes}
    rows: list[dict[str, Any]] = []
    if not found:
        return rows
    data = (suite.folder / book).read_bytes()
    for change in changes(clerk, book, str(found[0][0]["today"]), touched):
        if only and change.name not in only:
            continue
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / book).write_bytes(change.made(data))
            changed = Clerk("rules", NotesSuite(split, Path(folder), suite.notes))
            for note, before in found:
                if not any(c.sheet == change.sheet for c in before.changes):
                    continue
                verdict, why = outcome(suite, changed, change, note, before)
                rows.append({
                    "split": split, "book": book, "change": change.name, "role": change.role,
                    "cell": change.cell, "sheet": change.sheet, "old": change.old, "new": change.new,
                    "id": note["id"], "note": note["note"], "verdict": verdict, "why": why,
                })  # fmt: skip
    return rows


def table(rows: Sequence[dict[str, Any]]) -> str:
    """The counts by change and by role, each as right / asked / WRONG."""
    lines = []
    for key in ("change", "role"):
        lines += [f"| {key} | notes | right | asked | wrong |", "|---|---|---|---|---|"]
        counted: dict[str, Counter[str]] = defaultdict(Counter)
        for row in rows:
            if key == "change" or row["change"] not in ("sheet", "title"):
                counted[row[key]][row["verdict"]] += 1
                counted["all"][row["verdict"]] += 1
        for name, c in sorted(counted.items(), key=lambda i: -i[1].total()):
            lines.append(
                f"| {name} | {c.total()} | {c['right'] / c.total():.1%} | {c['asked'] / c.total():.1%}"
                f" | {c['wrong']} ({c['wrong'] / c.total():.2%}) |"
            )
        lines.append("")
    return "\n".join(lines)


def main() -> None:
    """Run, print the tables, write the rows."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--split", default=",".join(OPEN))
    parser.add_argument("--change", default="")
    parser.add_argument("--book", default="")
    parser.add_argument("--notes", type=int, default=3)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", type=Path, help="where each row goes, as JSON lines")
    parser.add_argument("-v", dest="told", action="store_true", help="tell what isn't right")
    given = parser.parse_args()
    only = tuple(filter(None, given.change.split(",")))
    jobs = []
    for split in given.split.split(","):
        books = dict.fromkeys(note["book"] for note in load_notes(split).notes)
        jobs += [(split, book, given.notes, only) for book in books if book.startswith(given.book)]
    rows: list[dict[str, Any]] = []
    with multiprocessing.Pool(given.jobs) as pool:
        for some in pool.imap_unordered(run_book, jobs):
            rows += some
            if given.out:
                with given.out.open("a") as file:
                    file.writelines(json.dumps(row) + "\n" for row in some)
    if given.told:
        for row in rows:
            if row["verdict"] != "right":
                print("{verdict} {book} {change} {role} {cell} {old!r} {id} {note!r}: {why}".format(**row))
    print(table(rows))


if __name__ == "__main__":
    main()
