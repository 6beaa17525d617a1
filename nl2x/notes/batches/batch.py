"""Many notes from one file: plain text with a note a line or a paragraph, or a bank's CSV.

Everything here takes bytes and gives data; reading the file and posting what is in it are others' work.
A note's `key` stays the same when the file is read again; two notes with the same words in one file have two
keys. That of a bank line tells it in any file; that of a note in words only within its own (`posted_before`).
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from nl2x.errors import BadInput
from nl2x.notes.facts import DateOrder, Facts, Kind, read_facts
from nl2x.notes.facts.signals import NOTHING_SAID

LARGEST_FILE = 20_000_000  # bytes
MOST_NOTES = 100_000
_COMMENT = re.compile(r"\s*#(?![\w-]*\d)")  # "#1043 paid" begins with a reference and is a note
_CASH_MACHINE = re.compile(
    r"\b(atm|cash ?point|cash ?machine|cash w(ith)?d(rawa)?l|cash withdrawal|geldautomat|bancomat|retrait|cajero)\b",
    re.IGNORECASE,
)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


@dataclass(frozen=True)
class BankLine:
    """What a line of a bank's CSV says. `amount` is what the account gained: negative for money out."""

    day: date
    description: str
    amount: Decimal
    balance: Decimal | None = None
    currency: str = ""  # ISO 4217, if the file gives one
    account: str = ""  # of the book, if that is settled
    card: bool = False  # of a card's file
    paid_off: bool = False  # a payment to that card
    fee: Decimal = Decimal(0)  # what the bank kept of it, besides the amount

    @property
    def moved(self) -> Decimal:
        """By how much the line changed the balance."""
        return self.amount - self.fee


@dataclass(frozen=True)
class BatchNote:
    line: int  # in the file, from 1
    text: str  # the note in words; of a bank line, a sentence that says the same
    key: str
    bank: BankLine | None = None
    part: str = ""  # "fee": what the bank kept of the line

    @property
    def place(self) -> str:
        """How the note is called in its file: "3", or "3 fee"."""
        return f"{self.line} {self.part}".strip()


@dataclass(frozen=True)
class FileLine:
    """Where a note stands: the file's name, the note's key in it, and what no second posting may have."""

    file: str
    key: str
    fingerprint: str


@dataclass(frozen=True)
class Skipped:
    """A line that isn't a note, and why: nothing of a file is passed over in silence."""

    line: int
    words: str
    why: str


@dataclass(frozen=True)
class Batch:
    kind: str  # "notes" or "bank"
    notes: tuple[BatchNote, ...]
    skipped: tuple[Skipped, ...] = ()
    doubts: tuple[str, ...] = ()  # what had to be assumed of the file
    encoding: str = "utf-8"
    text: str = field(default="", repr=False)
    account: str = ""  # which a bank's file is of, and what tells it


def read_batch(
    data: bytes, *, where: str = "", order: DateOrder | None = None, today: date | None = None
) -> Batch:
    """The notes in a file. `order` is the book's own date order, used where the file's dates don't tell; those without a
    year are read against `today`. What is in doubt about a bank's file is settled with the book at hand
    (nl2x.notes.bank.bank_file).

    Raises BadInput for a file that is empty, too large or isn't text.
    """
    from nl2x.notes.bank import bank_columns, bank_csv, bank_signs

    text, encoding = decode(data, where)
    export = bank_csv.read(text, bank_csv.Told(order, today))
    if export is not None:
        read = bank_signs.signed(export, card=False)
        doubts = (*export.doubts, *filter(None, (read.assumed, read.question)))
        batch = Batch("bank", bank_notes(read.lines), export.skipped, doubts, encoding, text)
    elif names := bank_columns.unknown_names(text):
        told = ", ".join(filter(None, names))[:200]
        todo = "call them Date, Description and Amount, or Paid out and Paid in"
        raise BadInput(f"a table whose columns aren't known: {told}", where=where, todo=todo)
    else:
        found = list(split_notes(text))
        batch = Batch(
            "notes", _with_keys((number, words, None, "") for number, words in found), encoding=encoding
        )
    if not batch.notes and not batch.skipped:
        raise BadInput("there is no note in it", where=where, todo="write one note a line")
    if len(batch.notes) > MOST_NOTES:
        raise BadInput(
            f"it has more than {MOST_NOTES} notes", where=where, todo="split it into several files"
        )
    return batch


def decode(data: bytes, where: str = "") -> tuple[str, str]:
    """The text of a file and its encoding: by its mark, as UTF-8, as UTF-16 by its zeros, else as Windows' Latin-1."""
    if len(data) > LARGEST_FILE:
        raise BadInput(f"it is larger than {LARGEST_FILE // 1_000_000} MB", where=where, todo="split it")
    if not data.strip():
        raise BadInput("it is empty", where=where, todo="write one note a line")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    for encoding in ("utf-8", _utf16(data)):
        if encoding and (encoding != "utf-8" or b"\0" not in data):
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError:
                continue
    if b"\0" in data or data.startswith((b"PK\3\4", b"%PDF", b"\x89PNG", b"\xd0\xcf\x11\xe0")):
        raise BadInput(
            "it isn't text", where=where, todo="save the notes as plain text, or the bank's lines as CSV"
        )
    return data.decode("cp1252", "replace"), "cp1252"


def _utf16(data: bytes) -> str:
    """UTF-16 without a mark has a zero in nearly every second place, for the letters of most languages."""
    half = max(1, len(data[:2000]) // 2)
    if len(data) % 2:
        return ""
    if data[1:2000:2].count(0) > 0.7 * half:
        return "utf-16-le"
    return "utf-16-be" if data[0:2000:2].count(0) > 0.7 * half else ""


def split_notes(text: str) -> Iterable[tuple[int, str]]:
    """Each note with the line it begins on.

    One note a line; an indented line continues the one above. Where blank lines part paragraphs and the lines
    within them run on (most hold no number of their own), a paragraph is a note.
    """
    lines = [
        (i, line.rstrip())
        for i, line in enumerate(re.split(r"\r\n|\r|\n", text), 1)
        if not _COMMENT.match(line)
    ]
    blocks = _blocks(lines)
    if _in_paragraphs(blocks):
        return [(block[0][0], " ".join(line.strip() for _, line in block)) for block in blocks]
    notes: list[tuple[int, str]] = []
    previous = -1
    for number, line in lines:
        if (
            line[:1] in " \t"
            and line.strip()
            and previous == number - 1
            and not re.match(r"\s*[-*•\d]", line)
        ):
            notes[-1] = (notes[-1][0], f"{notes[-1][1]} {line.strip()}")
            previous = number
        elif line.strip():
            notes.append((number, line.strip()))
            previous = number
    return notes


def _blocks(lines: list[tuple[int, str]]) -> list[list[tuple[int, str]]]:
    blocks: list[list[tuple[int, str]]] = [[]]
    for number, line in lines:
        if line.strip():
            blocks[-1].append((number, line))
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _in_paragraphs(blocks: list[list[tuple[int, str]]]) -> bool:
    further = [line for block in blocks for _, line in block[1:]]
    if len(blocks) < 2 or not further:
        return False
    running_on = sum(not re.search(r"\d", line) or line.strip()[:1].islower() for line in further)
    with_numbers = sum(bool(re.search(r"\d", line)) for block in blocks for _, line in block)
    several = sum(len(block) > 1 and all(re.search(r"\d", line) for _, line in block) for block in blocks)
    return (
        running_on > len(further) / 2
        and several < max(1, len(blocks) / 2)
        and with_numbers <= 1.5 * len(blocks)
    )


def bank_notes(lines: Iterable[tuple[int, BankLine]], account: str = "") -> tuple[BatchNote, ...]:
    """The lines of a bank's file as notes; with the account in their keys, where the same line may be another's. A fee
    that was kept of a line is a note of its own."""
    parts = ((number, part, line) for number, whole in lines for part, line in _parts(whole))
    return _with_keys(((number, _sentence(line), line, part) for number, part, line in parts), account)


def _parts(line: BankLine) -> Iterable[tuple[str, BankLine]]:
    if line.amount:
        yield "", replace(line, fee=Decimal(0))
    if line.fee:
        # Not with the payee's name, which would say what it is for.
        yield (
            "fee",
            replace(line, description="transaction fee", amount=-line.fee, fee=Decimal(0), paid_off=False),
        )


def _with_keys(
    found: Iterable[tuple[int, str, BankLine | None, str]], account: str = ""
) -> tuple[BatchNote, ...]:
    """Notes with keys made of what they say and of how often it was said before."""
    seen: Counter[str] = Counter()
    notes = []
    for number, text, bank, part in found:
        said = bare_words(text) + (f"|{bank.balance}" if bank else "") + (f"|{account}" if account else "")
        seen[said] += 1
        notes.append(BatchNote(number, text, key_of(said, seen[said]), bank, part))
    return tuple(notes)


def bare_words(text: str) -> str:
    """Words as they are compared: spaces and capitals aside."""
    return " ".join(text.split()).casefold()


def key_of(*parts: object) -> str:
    """A short name for what these are together."""
    return hashlib.sha256("|".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _sentence(line: BankLine) -> str:
    """A bank line in words: "paid 23.18 EUR on 2026-09-12: TESCO STORES 3021"."""
    verb = "received" if line.amount >= 0 else "paid"
    money = f"{abs(line.amount)} {line.currency}".strip()
    if line.amount < 0 and _CASH_MACHINE.search(line.description):
        verb, money = "withdrew", f"{money} in cash from the bank"
    if line.paid_off:
        verb, money = "paid off", f"{money} of the card"
    return f"{verb} {money} on {line.day.isoformat()}: {line.description}".rstrip(": ")


def bank_facts(text: str, bank: BankLine, *, today: date, currency: str = "") -> Facts:
    """The facts of a bank line: its amount and day from the columns; from the description only names,
    references, periods and signs, since a number in it (a terminal's, a card's) is never another amount.

    `text` is the sentence made of the line, with what answers added to it.
    """
    facts = read_facts(text, today=today, dates=DateOrder.YMD, currency=bank.currency or currency)
    start = text.find(": ")
    end = len(text) if start < 0 else start
    money = next(a for a in facts.amounts if a.span[1] <= end)
    amount = replace(
        money,
        value=abs(bank.amount),
        readings=(abs(bank.amount),),
        kind=Kind.MONEY,
        certain=True,
        unit="",
    )
    day = next(d for d in facts.days if d.span[1] <= end)
    return replace(
        facts, amounts=(amount,), days=(replace(day, value=bank.day, readings=(bank.day,), certain=True),),
        corrections=(), contradictions=(), clauses=facts.clauses[:1],
        signals=tuple(s for s in facts.signals if s.kind in NOTHING_SAID),
    )  # fmt: skip
