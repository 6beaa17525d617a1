"""`nl2x note BOOK --from FILE`: many notes, one summary, the questions collected at the end."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import typer

from nl2x.cli.output import hint, is_terminal, print_json
from nl2x.cli.views.batch_report import print_data, repeated_line, report_lines, shown_line
from nl2x.cli.views.note import Talk, as_data, reply_to
from nl2x.cli.views.progress import counting
from nl2x.errors import EXIT_OK, EXIT_QUESTION, BadInput, Refused
from nl2x.notes.bank.bank_file import FileQuestion, Ledger, settled
from nl2x.notes.batches.batch import Batch, BatchNote, read_batch
from nl2x.notes.batches.batch_run import BatchRun
from nl2x.notes.book.facts_of import order_of
from nl2x.notes.note import Desk, Options
from nl2x.notes.wording.yes_no import says_no, says_yes

_OF_A_LINE = re.compile(r"\s*line\s+(\d+(?: fee)?)\s*:\s*(.+)", re.IGNORECASE | re.DOTALL)


def run_batch(
    book: Path,
    file: Path,
    options: Options,
    checks: Sequence[str],
    *,
    yes: bool,
    as_json: bool,
    dry_run: bool = False,
    answers: Sequence[str] = (),
    account: str = "",
) -> int:
    """Post every note that is sure (with `yes`; else only show); exit code 3 if questions are left.

    At a terminal it is asked whether to post what is shown, and then question after question. Elsewhere an
    answer "line 3: …" is for the question of that line, any other for one about the whole file. `account` is
    the one that a bank's file is of.
    """
    person = is_terminal() and not as_json and not dry_run
    desk = Desk.open(book, options)
    order = order_of(desk.knowledge.book)
    batch = read_batch(_bytes(file), where=str(file), order=order, today=options.today)
    if account and batch.kind != "bank":
        raise BadInput("it is no bank's file", where=str(file), todo="leave --account out")
    of_lines, of_file = _parted(answers)
    found, of_file = _settled(batch, file.name, desk, account, of_file, person)
    if isinstance(found, FileQuestion):
        _show_question(found, as_json)
        return EXIT_QUESTION
    batch = found
    _check_places(of_lines, batch)
    run = BatchRun(desk, batch, file.name, checks, of_lines)
    run.again = _again(run, of_file, person)
    if of_file:
        todo = 'answer a line\'s question by its number: --answer "line 3: …"'
        raise BadInput(
            f"no question about the whole file is open: {of_file[0]!r}", where="--answer", todo=todo
        )
    yes = yes and not dry_run
    try:
        _carry_out(run, yes, quiet=as_json)
        if person:
            _ask(run, yes)
    except KeyboardInterrupt:
        if not as_json:
            for line in report_lines(run, questions=False):
                hint(line)
        raise
    if as_json:
        print_data(run)
    else:
        for line in report_lines(run):
            typer.echo(line)
    left = run.tally.asked or run.tally.repeated or (run.tally.shown and not yes)
    return EXIT_QUESTION if left else EXIT_OK


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise BadInput(f"can't be read: {error.strerror}", where=str(file), todo="check the path") from None


def _settled(
    batch: Batch, file: str, desk: Desk, account: str, answers: list[str], person: bool
) -> tuple[Batch | FileQuestion, list[str]]:
    """A bank's file as it is to be posted, with what a person at the terminal says; and the answers left."""
    ledger = Ledger.of(desk.knowledge, desk.options.today)
    while True:
        found, left = settled(batch, file, ledger, account, answers)
        if isinstance(found, Batch) or not person:
            return found, left
        reply = reply_to(f"{found.text} ({' / '.join(found.options)})\n> ")
        if not reply:
            return found, left
        try:
            settled(batch, file, ledger, account, [*answers, reply])
            answers = [*answers, reply]
        except BadInput as error:
            hint(str(error))


def _show_question(question: FileQuestion, as_json: bool) -> None:
    if as_json:
        print_json({**as_data("asked", None, None, question.text, question.options), "notes": []})
        return
    for line in (question.text, *(f"  - {option}" for option in question.options)):
        typer.echo(line)
    hint('Nothing was written; --answer "…" answers.')


def _parted(answers: Sequence[str]) -> tuple[dict[str, list[str]], list[str]]:
    """The answers to single lines' questions, by their places, and those to questions of the whole file."""
    of_lines: dict[str, list[str]] = {}
    of_file = []
    for answer in answers:
        if (match := _OF_A_LINE.fullmatch(answer)) is None:
            of_file.append(answer)
        else:
            of_lines.setdefault(match[1].lower(), []).append(match[2])
    return of_lines, of_file


def _check_places(of_lines: Mapping[str, object], batch: Batch) -> None:
    places = {note.place for note in batch.notes}
    for place in of_lines:
        if place not in places:
            raise BadInput(f"line {place} holds no note", where="--answer", todo="give a line's number")


def _again(run: BatchRun, answers: list[str], person: bool) -> bool | None:
    """Whether notes in words that were posted for another day are others; None if nobody says it."""
    repeated = [(n, run.before[n.place].entry) for n in run.batch.notes if run.is_repeated(n)]
    if not repeated:
        return None
    answer = answers.pop(0) if answers else ""
    if person and not answer:
        typer.echo(repeated_line(repeated, run.desk.options.today))
        answer = reply_to("Post them once more? [y/N] ")
    if answer and not says_yes(answer) and not says_no(answer):
        raise BadInput(f"neither yes nor no: {answer!r}", where="--answer", todo="answer yes or no")
    return says_yes(answer) if answer else None


def _carry_out(run: BatchRun, yes: bool, quiet: bool) -> None:
    notes = run.batch.notes
    with counting() as progress:

        def report(number: int, note: BatchNote) -> None:
            words = " ".join(note.text.split())
            progress(words[:50], number, len(notes))
            if not quiet and not sys.stderr.isatty():
                hint(f"{number + 1}/{len(notes)} {words[:70]}")

        run.run(yes, report)


def _ask(run: BatchRun, yes: bool) -> None:
    """Ask the person at the terminal: whether to post what is shown, then each note's question."""
    tally = run.tally
    if tally.shown and not yes:
        for note, proposal in tally.shown:
            typer.echo(shown_line(note, proposal))
        if says_yes(reply_to(f"Post these {len(tally.shown)}? [y/N] ")):
            agreed = {note.place: proposal for note, proposal in tally.shown}
            tally.shown.clear()
            further = replace(run, desk=Desk.open(run.desk.path, run.desk.options), agreed=agreed)
            _carry_out(further, True, quiet=False)
    for question in list(tally.asked):
        if _talked(run, question.note):
            tally.asked.remove(question)


def _talked(run: BatchRun, note: BatchNote) -> bool:
    """Whether a note's question was answered, and the note posted."""
    typer.echo(f"\nline {note.place}: {note.text}")
    line = run.start.line_of(note)
    talk = Talk(
        run.desk.path, run.desk.options, run.checks, yes=False, dry_run=False, as_json=False,
        bank=note.bank, line=line, done=lambda posted: run.tally.posted.append((note, posted)),
    )  # fmt: skip
    try:
        return talk.run(note.text, list(run.answers.get(note.place, ()))) == EXIT_OK
    except (BadInput, Refused) as error:
        hint(str(error))
        return False
