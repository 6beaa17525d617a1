"""Double-entry journals for tests: a few lines of text become a book, and a note the amounts of its entry."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from nl2x.notes.note import Desk
from nl2x.notes.outcome import Proposal
from tests.notes.asking import doubt
from tests.notes.small_books import Rows, day, desk

KINDS = {"A": "Asset", "L": "Liability", "E": "Equity", "I": "Income", "X": "Expense"}


def book(folder: Path, accounts: str, history: str, *, in_pairs: bool = False) -> Desk:
    """A journal with these accounts ("A Bank; L Loan") and entries, one a line: "9/1,10/1|words|Rent 900/Bank 900".
    `in_pairs`: two accounts beside one amount, and as many rows to an entry as that takes."""
    chart: list[list[Any]] = [["Account", "Type"]]
    for part in accounts.replace("\n", ";").split(";"):
        if part.strip():
            chart.append([part.strip()[2:], KINDS[part.strip()[0]]])
    head = ["Date", "Description", "Debit account", "Credit account", "Amount"]
    rows: list[list[Any]] = [head if in_pairs else ["Date", "Account", "Description", "Debit", "Credit"]]
    entries = [line.split("|") for line in history.strip().splitlines()]
    dated = [(date, words, text) for dates, words, text in entries for date in dates.strip().split(",")]
    for date, words, text in sorted(dated, key=lambda e: tuple(map(int, e[0].split("/")))):
        at = day(*map(int, date.split("/")))
        debits, credits = (lines(side) for side in text.split("/"))
        if in_pairs:
            rows += [[at, words, d, c, much] for d, c, much in _pairs(debits, credits)]
            continue
        rows += [[at, name, words, much, None] for name, much in debits]
        rows += [[at, name, words, None, much] for name, much in credits]
    sheets: dict[str, Rows] = {"Journal": rows, "Accounts": chart}
    return desk(sheets, folder)


def lines(side: str) -> list[tuple[str, float]]:
    """ "Loan 200, Interest 50" as accounts and amounts."""
    parts = [part.strip().rpartition(" ") for part in side.split(",")]
    return [(name, float(much)) for name, _, much in parts]


def _pairs(debits: Sequence[tuple[str, float]], credits: Sequence[tuple[str, float]]) -> list[Any]:
    if len(debits) == 1:
        return [(debits[0][0], name, much) for name, much in credits]
    return [(name, credits[0][0], much) for name, much in debits]


def posted(at: Desk, note: str) -> dict[str, float] | str:
    """What a note adds to each account, debits above zero; the kind of question where it is asked about."""
    result = at.propose(note)
    question = doubt(result)
    if question is not None or not isinstance(result, Proposal):
        return f"? {question.kind if question else ''}".strip()
    return amounts_of(result)


def amounts_of(proposal: Proposal) -> dict[str, float]:
    """What a proposal adds to each account, debits above zero."""
    found: dict[str, float] = {}
    for entry in proposal.entries:
        for line in entry.lines:
            found[line.account] = round(found.get(line.account, 0.0) + float(line.debit - line.credit), 2)
    return {name: much for name, much in found.items() if much}


def wanted(text: str) -> dict[str, float]:
    """ "Rent 900/Bank 900" as what `posted` gives."""
    debits, credits = (lines(side) for side in text.split("/"))
    return dict(debits) | {name: -much for name, much in credits}
