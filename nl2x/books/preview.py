"""A posting before it is made: the entry, the cells that change, and the effect, as data and for a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any

from nl2x.books.book import Book
from nl2x.books.effect import Effect, LineChange, effect
from nl2x.books.model import (
    CashMovement,
    CellChange,
    ChangeRecord,
    Increase,
    JournalEntry,
    NewRecord,
    Plan,
    Posting,
    Value,
)
from nl2x.books.picture import picture
from nl2x.books.shown import plain_value, shown

Rows = Sequence[tuple[str, ...]]
MOST_LINES = 40
"""Rows of each table that are shown to a person; the rest is counted."""


@dataclass(frozen=True)
class Preview:
    """Everything that a person may want to see before saying yes."""

    book: Book
    plan: Plan
    changes: tuple[CellChange, ...]
    effect: Effect

    def picture(self) -> str:
        """The touched region before and after, as SVG."""
        return picture(self.book, self.plan, self.changes)


def preview(book: Book, plan: Plan, changes: Sequence[CellChange]) -> Preview:
    """The preview of `plan`; `changes` are all cells that change with it, calculated ones included."""
    return Preview(book, plan, tuple(changes), effect(book, plan, changes))


def as_data(made: Preview) -> dict[str, Any]:
    """The preview for JSON."""
    return {
        "entries": [posting_data(p) for p in made.plan.postings],
        "cells": [
            {"sheet": c.sheet, "cell": c.cell, "before": plain_value(c.before), "after": plain_value(c.after)}
            for c in made.changes
        ],
        "effect": [
            {
                "sheet": line.sheet, "line": line.label, "column": line.column, "cell": line.cell,
                "before": plain_value(line.before), "after": plain_value(line.after),
            }
            for line in made.effect.lines
        ],
        "checks": [{"check": c.words, "before": c.before, "after": c.after} for c in made.effect.checks],
        "balances": made.effect.balances,
        "explanations": list(made.plan.explanations),
    }  # fmt: skip


def posting_data(posting: Posting) -> dict[str, Any]:
    """A posting for JSON; a journal entry as {"date", "lines": [{"account", "debit", "credit"}]}."""
    if isinstance(posting, JournalEntry):
        lines = [
            {"account": i.account, "debit": plain_value(i.debit), "credit": plain_value(i.credit)}
            for i in posting.lines
        ]
        return {
            "date": posting.date.isoformat(), "description": posting.description,
            "reference": posting.reference, "lines": lines, "dimensions": dict(posting.dimensions),
        }  # fmt: skip
    if isinstance(posting, CashMovement):
        return {
            "date": posting.date.isoformat(), "description": posting.description,
            "category": posting.category, "amount": plain_value(posting.amount),
            "dimensions": dict(posting.dimensions),
        }  # fmt: skip
    if isinstance(posting, Increase):
        return {
            "sheet": posting.sheet, "line": posting.row, "column": posting.column,
            "amount": plain_value(posting.amount),
        }  # fmt: skip
    row = {"row": posting.row} if isinstance(posting, ChangeRecord) else {}
    return {"table": posting.table, **row, "values": {k: plain_value(v) for k, v in posting.values.items()}}


def show(made: Preview, file: IO[str], terminal: bool) -> None:
    """Print the preview: rich tables on a terminal, plain aligned text in a pipe."""
    from rich import box
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console(
        file=file,
        force_terminal=terminal,
        no_color=not terminal,
        width=None if terminal else 120,
        highlight=False,
    )
    for title, headings, rows in _tables(made):
        table = Table(title=escape(title), box=box.SIMPLE_HEAD if terminal else None, title_justify="left")
        for heading in headings:
            right = heading in ("debit", "credit", "amount", "before", "after")
            table.add_column(heading, justify="right" if right else "left", overflow="fold")
        for row in rows[:MOST_LINES]:
            table.add_row(*(escape(cell) for cell in row))
        console.print(table)
        if len(rows) > MOST_LINES:
            console.print(f"… and {len(rows) - MOST_LINES} more")
    for line in _remarks(made):
        console.print(escape(line))


def _tables(made: Preview) -> Iterator[tuple[str, tuple[str, ...], Rows]]:
    for posting in made.plan.postings:
        yield _posting_table(posting)
    cells = [(c.sheet, c.cell, shown(c.before), shown(c.after)) for c in made.changes]
    yield "cells that change", ("sheet", "cell", "before", "after"), cells
    if made.effect.lines:
        lines = [(_named(i), i.sheet, shown(i.before), _after(i.after)) for i in made.effect.lines]
        yield "effect", ("line", "sheet", "before", "after"), lines


def _posting_table(posting: Posting) -> tuple[str, tuple[str, ...], Rows]:
    if isinstance(posting, JournalEntry):
        rows = [(i.account, _if_any(i.debit), _if_any(i.credit)) for i in posting.lines]
        return f"{posting.date} {posting.description}".strip(), ("account", "debit", "credit"), rows
    if isinstance(posting, CashMovement):
        words = "money in" if posting.amount > 0 else "money out"
        row = (posting.category or "no category", words, shown(abs(posting.amount)))
        return f"{posting.date} {posting.description}".strip(), ("category", "which way", "amount"), [row]
    if isinstance(posting, Increase):
        return (
            posting.sheet,
            ("line", "column", "amount"),
            [(posting.row, posting.column, f"{posting.amount:+,}")],
        )
    words = "new record" if isinstance(posting, NewRecord) else f"row {posting.row}"
    values = [(heading, shown(value)) for heading, value in posting.values.items()]
    return f"{posting.table}: {words}", ("column", "value"), values


def _if_any(value: Value) -> str:
    return shown(value) if value else ""


def _named(line: LineChange) -> str:
    return f"{line.label}, {line.column}" if line.column and line.column != line.label else line.label


def _after(value: Value) -> str:
    return shown(value) if value is not None else "to be calculated"


def _remarks(made: Preview) -> Iterator[str]:
    yield from made.plan.explanations
    for check in made.effect.checks:
        if check.after is False:
            yield f"doesn't hold{' (nor did it before)' if check.before is False else ''}: {check.words}"
    if made.effect.balances:
        yield "the books balance"
