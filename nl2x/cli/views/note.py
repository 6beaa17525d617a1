"""How `nl2x note` talks: the entry, the cells, the question; for people, or as one JSON object."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import typer

from nl2x.books.model import CellChange, JournalEntry
from nl2x.cli.output import is_terminal, print_json
from nl2x.cli.views.proposal import proposal_lines
from nl2x.errors import EXIT_OK, EXIT_QUESTION, BadInput, Nl2xError
from nl2x.notes.answering.unheard import check_heard
from nl2x.notes.batches.batch import BankLine, FileLine
from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Asked, Posted, Proposal, Question
from nl2x.notes.provenance import understood
from nl2x.notes.wording.yes_no import is_no_name, says_yes


@dataclass(frozen=True)
class Talk:
    """One run of the command."""

    book: Path
    options: Options
    checks: Sequence[str]
    yes: bool
    dry_run: bool
    as_json: bool
    picture: Path | None = None
    bank: BankLine | None = None
    line: FileLine | None = None
    """Where the note stands, in a file of notes."""
    done: Callable[[Posted], None] = lambda posted: None

    def run(self, note: str, answers: list[str]) -> int:
        """Carry the note through to the exit code."""
        try:
            return self._run(note, answers)
        except Nl2xError as error:
            if not self.as_json:
                raise
            print_json(as_data("refused", None, None, question=str(error)))
            return error.exit_code

    def _run(self, note: str, answers: list[str]) -> int:
        desk = Desk.open(self.book, self.options)
        person = is_terminal() and not self.as_json and not self.yes
        agreed: Sequence[CellChange] | None = None
        while True:
            result = desk.propose(note, answers, bank=self.bank)
            if not person:
                check_heard(result)
            for reply in result.unheard:
                typer.echo(f'Nothing was asked that "{reply}" answers. Say it in other words, or yes or no.')
                answers.remove(reply)
            question = result.question
            if isinstance(result, Proposal) and not self.as_json:
                for line in proposal_lines(desk.knowledge.book, result):
                    typer.echo(line)
            if self.picture is not None and isinstance(result, Proposal):
                _draw(desk, result, self.picture)
            if self.dry_run and isinstance(result, Proposal):
                return self._asked(result, question) if question else self._dry(result)
            if question is None and isinstance(result, Proposal) and self.yes:
                return self._post(desk, result, confirmed=False)
            if question is None and isinstance(result, Proposal) and agreed == result.changes:
                return self._post(desk, result, confirmed=True)
            if not person:
                return self._asked(result, question or Question("Post this? (--yes posts it)", ("yes",)))
            reply = _prompt(question)
            if question is None and isinstance(result, Proposal) and says_yes(reply):
                return self._post(desk, result, confirmed=True)
            if _leaves(reply, question):
                typer.echo("Nothing was written.")
                return EXIT_QUESTION
            agreed = result.changes if isinstance(result, Proposal) and says_yes(reply) else None
            answers.append(reply)

    def _dry(self, result: Proposal) -> int:
        if self.as_json:
            print_json(as_data("asked", result, None))
        return EXIT_OK

    def _asked(self, result: Asked | Proposal, question: Question | None) -> int:
        assert question is not None
        if self.as_json:
            print_json(as_data("asked", result, None, question=question.text, options=question.options))
        else:
            typer.echo(question.text)
            for option in question.options:
                typer.echo(f"  - {option}")
            typer.echo('Nothing was written; --answer "…" answers.', err=True)
        return EXIT_QUESTION

    def _post(self, desk: Desk, result: Proposal, *, confirmed: bool) -> int:
        done = desk.post(result, self.checks, self.line, confirmed=confirmed)
        self.done(done)
        if self.as_json:
            print_json(as_data("posted", result, done))
        else:
            typer.echo(f"Posted as {done.id} to {self.book} (nl2x undo takes it back).")
        return EXIT_OK


def _draw(desk: Desk, result: Proposal, file: Path) -> None:
    from nl2x.books.picture import picture

    try:
        file.write_text(picture(desk.knowledge.book, result.plan, result.changes), encoding="utf-8")
    except OSError as error:
        raise BadInput(
            f"the picture can't be written: {error.strerror}", where=str(file), todo="check --picture"
        ) from None


def as_data(
    status: str,
    result: Asked | Proposal | None,
    done: Posted | None,
    question: str | None = None,
    options: Sequence[str] = (),
) -> Mapping[str, object]:
    """The contract's JSON: every key is always there."""
    proposal = result if isinstance(result, Proposal) else None
    changes = done.changes if done else proposal.changes if proposal else ()
    seconds = done.seconds if done else result.seconds if result else 0.0
    return {
        "status": status,
        "entries": [posting_data(entry) for entry in proposal.entries] if proposal else [],
        "cells": [_cell(change) for change in changes],
        "because": understood(result.because) if result else [],
        "question": question,
        "options": list(options),
        "id": done.id if done else None,
        "seconds": round(seconds, 3),
    }


def posting_data(entry: JournalEntry) -> Mapping[str, object]:
    """One posting for JSON: amounts as numbers, the side that is empty as 0."""
    lines = entry.lines
    return {
        "date": entry.date,
        "lines": [
            {"account": line.account, "debit": float(line.debit), "credit": float(line.credit)}
            for line in lines
        ],
    }


def _cell(change: CellChange) -> Mapping[str, object]:
    before, after = _plain(change.before), _plain(change.after)
    return {"sheet": change.sheet, "cell": change.cell, "before": before, "after": after}


def _plain(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else value


def _leaves(reply: str, question: Question | None) -> bool:
    """Whether a reply ends the talk; what is offered never does."""
    offered = question.options if question else ()
    return reply not in set(offered) - {"no"} and is_no_name(reply) and not says_yes(reply)


def _prompt(question: Question | None) -> str:
    if question is None:
        return reply_to("Post it? [y/N] ")
    options = f" ({' / '.join(question.options)})" if question.options else ""
    return reply_to(f"{question.text}{options}\n> ")


def reply_to(question: str) -> str:
    """What the person at the terminal types; nothing at its end."""
    sys.stdout.write(question)
    sys.stdout.flush()
    return sys.stdin.readline().strip()
