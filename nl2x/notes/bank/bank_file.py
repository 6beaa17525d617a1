"""A bank's file beside the book it goes to: which account it is of, how its days and amounts are to be read.

What is in doubt about the file as a whole is asked once, and nothing of it is posted before that is answered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nl2x.errors import BadInput
from nl2x.notes.bank import bank_csv
from nl2x.notes.bank.bank_account import Of, account_of, candidates
from nl2x.notes.bank.bank_csv import Export
from nl2x.notes.bank.bank_signs import ALL_IN, ALL_OUT, IN, OUT, PAID_OFF, Lines, signed
from nl2x.notes.batches.batch import BankLine, Batch, bank_notes
from nl2x.notes.book.chart import Chart
from nl2x.notes.book.single_entry import MONEY
from nl2x.notes.facts import DateOrder
from nl2x.notes.wording.meant import name_meant, option_meant

_WENT_OUT = re.compile(r"(?i)\b(out|paid|spent|bought|charged?|charges)\b")
_CAME_IN = re.compile(r"(?i)\b(in|received|earned|refunds?)\b")


@dataclass(frozen=True)
class FileQuestion:
    """What has to be known of a file before anything of it is posted."""

    text: str
    options: tuple[str, ...]


class _Unanswered(Exception):
    def __init__(self, question: FileQuestion) -> None:
        self.question = question


@dataclass
class _Answers:
    """Answers in the order in which their questions come."""

    left: list[str]

    def take(self, question: FileQuestion) -> str:
        if not self.left:
            raise _Unanswered(question)
        return self.left.pop(0)


def settled(
    batch: Batch,
    file: str,
    chart: Chart,
    order: DateOrder | None = None,
    account: str = "",
    answers: Sequence[str] = (),
) -> tuple[Batch | FileQuestion, list[str]]:
    """The notes of a bank's file as they are to be posted, or the first question about it that is left; and the
    answers that were for none of its questions. `account` is the one that it is said to be of."""
    given = _Answers(list(answers))
    if batch.kind != "bank":
        return batch, given.left
    try:
        return _settled(batch, file, chart, order, account, given), given.left
    except _Unanswered as open_:
        return open_.question, given.left


def _settled(
    batch: Batch, file: str, chart: Chart, order: DateOrder | None, account: str, answers: _Answers
) -> Batch:
    export = bank_csv.read(batch.text, order)
    assert export is not None
    of = _account(export, file, chart, account, answers)
    if export.either:
        export = _dated(export, batch.text, answers)
    lines, assumed = _ways(export, of.card, answers)
    only = [t.name for t in chart.exactly("bank") if t in chart.money] == [of.account]
    own = [(number, _of_account(line, of)) for number, line in lines]
    notes = bank_notes(own, "" if only else of.account)
    told = f"{of.account} ({of.why})" if of.account not in ("", MONEY) and of.why else ""
    doubts = (*export.doubts, *filter(None, (assumed,)))
    return replace(batch, notes=notes, skipped=export.skipped, doubts=doubts, account=told)


def _of_account(line: BankLine, of: Of) -> BankLine:
    paid_off = of.card and line.amount > 0 and bool(PAID_OFF.search(line.description))
    return replace(line, account=of.account, card=of.card, paid_off=paid_off)


def _account(export: Export, file: str, chart: Chart, said: str, answers: _Answers) -> Of:
    names = [t.name for t in candidates(chart)]
    if said:
        return account_of(export, file, chart, _name(said, names, "--account"))
    of = account_of(export, file, chart)
    if not of.options:
        return of
    question = FileQuestion(f"Which account is {file} of?", of.options)
    return account_of(export, file, chart, _name(answers.take(question), list(of.options), "--answer"))


def _name(words: str, names: Sequence[str], where: str) -> str:
    if found := option_meant(words, names) or name_meant(words, names):
        return found
    raise BadInput(f"no account of that name: {words!r}", where=where, todo=f"one of {', '.join(names)}")


def _dated(export: Export, text: str, answers: _Answers) -> Export:
    day_first, month_first = (f"{day.day} {day:%B %Y}" for day in export.either)
    question = FileQuestion(
        "Day and month can't be told apart in its dates. Which is the first?", (day_first, month_first)
    )
    words = answers.take(question)
    found = option_meant(words, question.options)
    if not found:
        todo = f"{day_first} or {month_first}"
        raise BadInput(f"neither of the two days: {words!r}", where="--answer", todo=todo)
    again = bank_csv.read(text, DateOrder.DMY if found == day_first else DateOrder.MDY)
    assert again is not None
    return replace(again, doubts=())


def _ways(export: Export, card: bool, answers: _Answers) -> tuple[Lines, str]:
    told: list[str] = []
    while True:
        read = signed(export, card, told)
        if not read.question:
            return read.lines, read.assumed
        told.append(_way(answers.take(FileQuestion(read.question, read.options)), read.options))


def _way(words: str, options: tuple[str, ...]) -> str:
    if found := option_meant(words, options):
        return found
    out, came = bool(_WENT_OUT.search(words)), bool(_CAME_IN.search(words))
    if out == came:
        todo = " or ".join(options)
        todo += "; with some of each it needs signs" if ALL_OUT in options else ""
        raise BadInput(f"it doesn't say which way it went: {words!r}", where="--answer", todo=todo)
    return next(option for option in options if option in ((OUT, ALL_OUT) if out else (IN, ALL_IN)))
