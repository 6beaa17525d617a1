"""The examples of a workbook: the entries that later notes are compared with, and those that are none and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nl2x.books.model import JournalEntry
from nl2x.books.xlsx.package import read_book
from nl2x.notes.book.knowledge import Knowledge, words_of
from nl2x.notes.book.open_book import knowledge_of
from nl2x.notes.book.past_entries import placed_entries
from nl2x.notes.book.precedents import Precedent, telling


@dataclass(frozen=True)
class Example:
    """An entry with its words and place; `left_out` says why it is no example, if it is none."""

    words: str
    entry: JournalEntry
    sheet: str
    row: int
    left_out: str = ""


def examples_of(path: Path) -> list[Example]:
    """All entries of the workbook that have words, as they stand in it."""
    knowledge = knowledge_of(path, read_book(path))
    found = []
    for sheet, rows, entry in placed_entries(knowledge.book):
        words = words_of(entry)
        if telling(words) and not Precedent(words, entry).opening:
            found.append(
                Example(words, entry, sheet, min(rows, default=0), _left_out(knowledge, sheet, rows, entry))
            )
    return found


def _left_out(knowledge: Knowledge, sheet: str, rows: tuple[int, ...], entry: JournalEntry) -> str:
    if knowledge.is_example(sheet, rows, entry):
        return ""
    posted = any((sheet, row) in knowledge.unconfirmed for row in rows)
    return "posted without a question, and nobody confirmed it" if posted else "said to be none"


def example_lines(examples: list[Example]) -> Iterator[str]:
    """The examples for a person, and how to change them."""
    used = [example for example in examples if not example.left_out]
    others = [example for example in examples if example.left_out]
    yield f"Examples for later notes ({len(used)}):" if used else "No examples for later notes yet."
    yield from (f"  {_place(example)}: {_told(example)}" for example in used)
    if others:
        yield f"No examples ({len(others)}):"
        yield from (f"  {_place(example)}: {_told(example)} ({example.left_out})" for example in others)
    yield "To change them: correct the row itself, or say nl2x look --set '… is no example' (or 'is an example')."


def _place(example: Example) -> str:
    return f"{example.sheet}, row {example.row}"


def _told(example: Example) -> str:
    debits = ", ".join(line.account for line in example.entry.lines if line.debit)
    credits = ", ".join(line.account for line in example.entry.lines if line.credit)
    return f"“{example.words}”: {debits} from {credits}"


def example_data(example: Example) -> dict[str, object]:
    """One example as JSON."""
    return {
        "words": example.words,
        "sheet": example.sheet,
        "row": example.row,
        "debit": [line.account for line in example.entry.lines if line.debit],
        "credit": [line.account for line in example.entry.lines if line.credit],
        "example": not example.left_out,
        "why": example.left_out,
    }
