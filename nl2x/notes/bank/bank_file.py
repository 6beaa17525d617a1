"""A bank's file beside the book it goes to: which account it is of, how its days and amounts are to be read.

What is in doubt about the file as a whole is asked once, and nothing of it is posted before that is answered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from nl2x.errors import BadInput
from nl2x.notes.bank import bank_csv
from nl2x.notes.bank.bank_account import Of, account_of, candidates
from nl2x.notes.bank.bank_csv import APART, WITHIN, Export, Told
from nl2x.notes.bank.bank_signs import ALL_IN, ALL_OUT, IN, OUT, Lines, counts_as_on_a_card, signed
from nl2x.notes.bank.bank_ways import PAID_TO_CARD, Way, by_its_words, by_the_book
from nl2x.notes.batches.batch import BankLine, Batch, bank_notes
from nl2x.notes.book.chart import Chart
from nl2x.notes.book.facts_of import currency_of, order_of
from nl2x.notes.book.knowledge import Knowledge
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


@dataclass(frozen=True)
class Ledger:
    """What of the book tells how a bank's file is to be read: its accounts, how it writes days, its currency if it shows
    one, and which way money of such words went."""

    chart: Chart
    order: DateOrder | None = None
    today: date | None = None
    currency: str = ""
    way: Way = by_its_words

    @classmethod
    def of(cls, knowledge: Knowledge, today: date) -> Ledger:
        """That of a book, on a day."""
        book = knowledge.book
        return cls(knowledge.chart, order_of(book), today, currency_of(book), by_the_book(knowledge))


def settled(
    batch: Batch, file: str, ledger: Ledger, account: str = "", answers: Sequence[str] = ()
) -> tuple[Batch | FileQuestion, list[str]]:
    """The notes of a bank's file as they are to be posted, or the first question about it that is left; and the
    answers that were for none of its questions. `account` is the one that it is said to be of."""
    given = _Answers(list(answers))
    if batch.kind != "bank":
        return batch, given.left
    try:
        return _settled(batch, file, ledger, account, given), given.left
    except _Unanswered as open_:
        return open_.question, given.left


def _settled(batch: Batch, file: str, ledger: Ledger, account: str, answers: _Answers) -> Batch:
    chart, way = ledger.chart, ledger.way
    export, told = _for_one(batch.text, Told(ledger.order, ledger.today), answers, ledger.currency)
    of = _account(export, file, chart, account, answers, way)
    export = _told(export, batch.text, told, answers)
    lines, assumed = _ways(export, of.card, answers, way)
    only = [t.name for t in chart.exactly("bank") if t in chart.money] == [of.account]
    own = [(number, _of_account(line, of)) for number, line in lines]
    notes = bank_notes(own, "" if only else of.account)
    known = f"{of.account} ({of.why})" if of.account not in ("", MONEY) and of.why else ""
    doubts = (*export.doubts, *filter(None, (assumed,)))
    return replace(batch, notes=notes, skipped=export.skipped, doubts=doubts, account=known)


def _of_account(line: BankLine, of: Of) -> BankLine:
    paid_off = of.card and line.amount > 0 and bool(PAID_TO_CARD.search(line.description))
    return replace(line, account=of.account, card=of.card, paid_off=paid_off)


def _account(export: Export, file: str, chart: Chart, said: str, answers: _Answers, way: Way) -> Of:
    names = [t.name for t in candidates(chart)]
    as_on_card = counts_as_on_a_card(export, way)
    if said:
        return account_of(export, file, chart, _name(said, names, "--account"))
    of = account_of(export, file, chart, as_on_card=as_on_card)
    if not of.options:
        return of
    question = FileQuestion(f"Which account is {file} of?", of.options)
    return account_of(export, file, chart, _name(answers.take(question), list(of.options), "--answer"))


def _name(words: str, names: Sequence[str], where: str) -> str:
    if found := option_meant(words, names) or name_meant(words, names):
        return found
    raise BadInput(f"no account of that name: {words!r}", where=where, todo=f"one of {', '.join(names)}")


def _for_one(text: str, told: Told, answers: _Answers, currency: str) -> tuple[Export, Told]:
    """Of which account and in which currency its lines are for this book, where it has several. Amounts that are in none
    of the book's own are asked about one by one (amounts.exchange)."""
    export = _read(text, told)
    if export.accounts:
        question = FileQuestion(
            "It has lines of several accounts. Which is it to be read for?", export.accounts
        )
        told = replace(told, own=_one_of(answers.take(question), question.options))
        export = _read(text, told)
    if export.currencies and currency not in export.currencies:
        question = FileQuestion(
            "Its amounts are in several currencies. Which is the book's?", export.currencies
        )
        told = replace(told, currency=_one_of(answers.take(question), question.options))
        export = _read(text, told)
    return export, told


def _read(text: str, told: Told) -> Export:
    export = bank_csv.read(text, told)
    assert export is not None
    return export


def _told(export: Export, text: str, told: Told, answers: _Answers) -> Export:
    """The file, read with what a person says of its days, of the words beside its amounts, and of its fees."""
    doubts = () if export.either else export.doubts
    if export.either:
        told = replace(told, order=_order(export, answers))
    for word in export.unclear:
        shown = f'say "{word}" beside the amount' if word else "have no word beside the amount"
        question = FileQuestion(f"Some lines {shown}. Which way did such money go?", (OUT, IN))
        answer = _way(answers.take(question), question.options)
        told = replace(told, ways={**told.ways, word: 1 if answer == IN else -1})
    if export.fees:
        question = FileQuestion("It has a column of fees. Were they taken:", (APART, WITHIN))
        told = replace(told, fees=_one_of(answers.take(question), question.options))
    asked = export.either or export.unclear or export.fees
    return replace(_read(text, told), doubts=doubts) if asked else export


def _order(export: Export, answers: _Answers) -> DateOrder:
    days = tuple(f"{day.day} {day:%B %Y}" for day in export.either)
    question = FileQuestion("Day and month can't be told apart in its dates. Which is the first?", days)
    found = _one_of(answers.take(question), days)
    return DateOrder.DMY if found == days[0] else DateOrder.MDY


def _one_of(words: str, options: tuple[str, ...]) -> str:
    if found := option_meant(words, options):
        return found
    raise BadInput(f"none of these: {words!r}", where="--answer", todo=" or ".join(options))


def _ways(export: Export, card: bool, answers: _Answers, way: Way) -> tuple[Lines, str]:
    told: list[str] = []
    while True:
        read = signed(export, card, told, way)
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
