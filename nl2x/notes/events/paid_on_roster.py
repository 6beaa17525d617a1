"""What somebody of a roster paid: "Kessler paid november, 825", "Efa Prosser's autumn subs are in, £42", "got 60 from Dev
Rao, second part".

The note must name one row of a roster and one sum, say that it came in, and tell hardly anything else. Which part it is
for the note says, by month, term or number; else it is the month of its day or the first part that is blank. What fits no
usual sum, or comes on top of what is there, is asked. Where what these people pay stands in another list as well, that
list is where such a note belongs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from openpyxl.utils.cell import get_column_letter

from nl2x.books.book import Book, Role
from nl2x.books.model import CashMovement, FilledRow, JournalEntry, Posting, Value
from nl2x.books.planning.cells import written_date
from nl2x.books.sheets.roster import Part, Roster
from nl2x.books.sheets.rosters import rosters
from nl2x.books.sheets.words import PAYING
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.book.cell_amounts import number
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.precedents import DAYS_AND_MONTHS, telling, telling_name
from nl2x.notes.book.single_entry import MONEY, SALES
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.one_sum import one_sum_there
from nl2x.notes.events.program import Because, Happening, Sum
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.events.sums_as_days import with_sum_for_day
from nl2x.notes.facts.model import Amount, Facts, Kind, Span
from nl2x.notes.wording.words import STOP, blanked, stem, words

ROW = "row of a roster"
"""Under this name a happening says which row takes its sum; further ones are the columns that it fills."""
_SUM, _DAY, _HOW = "sum in ", "day in ", "how in "
TO_THEM = re.compile(r"(?i)\b(paid|pay|to|gave|refunded|owe|sent|for|handed) (mr|mrs|ms|miss|dr|the)?\.? ?$")
"""What stands before somebody who was paid himself."""
_OTHERWISE = re.compile(
    r"(?i)\b(refund\w*|repairs?|fix\w*|ow(e|es|ed|ing)|not|late fees?|should|will|must|promis\w*|bills?|invoices?|quot\w+"
    r"|damages?|back|borrow\w*|lent|loan|forgot|wrong|instead|sorry|advance|each|per|half of|both|if|when|wants?|tomorrow"
    r"|between|next (month|week|term|year)|for (me|us))\b|n['’]t\b|['’]ll\b|%|\?"
)
_CAME = re.compile(
    r"(?i)\b(paid|pays|rents?|fees?|subs?|dues|deposits?|came|come|sent|transferred|gave|given|dropped|brought|in|got|received|had|collected|settled"
    r"|from|put|handed|e-?transfer\w*|zelled?|venmo\w*)\b"
)
_REST = re.compile(
    r"(?i)\b(rest|remaining|remainder|balance|the other|other half|second half|another|more|missing|topp?(ed)? up|outstanding|last|final|in full)\b"
)
_ALL_OF_IT = re.compile(
    r"(?i)\b(?:(?:the|his|her|their|all the) (?:rest|remainder|balance)|in full|what (?:he|she|they) (?:still )?owed|all (?:he|she|they) owed)\b"
)
_TOWARDS = re.compile(r"(?i)\b(towards?|part|half|some|on account|bit|so far)\b")
_ORDINALS = (r"first|1st|deposits?", r"second|2nd", r"third|3rd", r"fourth|4th", r"fifth|5th")
_OF_PAYING = frozenset(
    stem(word)
    for word in "rent rest month paid pays pay came come today morning afternoon evening tonight week through this just now gave given sent"
    " got in bank cash cheque check transfer transferred etransfer dropped handed hand account received money half balance late early"
    " time finally last brought put collected instalment installment part payment fee fees dues subs sub missing towards had full"
    " after before training practice class rehearsal meeting club match game school"
    " mum mom mother dad father parent parents wife husband gran straight into over other family mr mrs ms miss dr".split()
)
_SURE, _UNTOLD, _ODD, _ELSEWHERE = 0.92, 0.5, 0.6, 0.3
_SHARE_ELSEWHERE = 10
"""One of so many payments may stand in another list by chance."""


@dataclass(frozen=True)
class _Place:
    """Somebody's row of a roster, and the words that name it."""

    roster: Roster
    row: int
    named: tuple[Span, ...]

    @property
    def name(self) -> str:
        return self.roster.rows[self.row][0]

    @property
    def words(self) -> frozenset[str]:
        return frozenset().union(*(_stems(called) for called in self.roster.rows[self.row]))

    def usual_by_month(self) -> dict[int, frozenset[Decimal]]:
        """What it always paid, by the number of each month; nothing where it isn't paid by months or was not the same."""
        parts = self.roster.parts if self.roster.is_by_month else ()
        return {p.start.month: self.always() for p in parts if p.start}

    def always(self) -> frozenset[Decimal]:
        """The one sum that it paid each time so far; empty where it paid none, or several."""
        paid = frozenset(size for p in self.roster.parts if (size := self.roster.paid(self.row, p)))
        return paid if len(paid) == 1 else frozenset()

    def others(self, part: Part) -> frozenset[Decimal]:
        """What the other rows have under a part."""
        rows = (row for row in self.roster.rows if row != self.row)
        return frozenset(size for row in rows if (size := self.roster.paid(row, part)))

    def blank(self) -> list[Part]:
        """Its parts of which nothing is paid, from the left."""
        return [p for p in self.roster.parts if not self.roster.paid(self.row, p)]


def paid_on_roster(facts: Facts, knowledge: Knowledge) -> Reading | None:
    """What a note of somebody's payment becomes; None for any other note."""
    if facts.corrections or _OTHERWISE.search(facts.note):
        return None
    places = _named(facts.note, knowledge.once("rosters", lambda: _kept_there(knowledge.book)))
    if not places:
        return None
    place = places[0]
    facts = with_sum_for_day(facts, place.usual_by_month()) or facts
    sums = [a for a in facts.figures if not any(s <= a.span[0] < e for s, e in place.named)]
    if not facts.amounts and (left := _all_that_is_left(facts, place)):
        sums = [left]
    elif not facts.amounts and (stop := _how_much(facts, place)):
        return Reading(halt=stop)
    if len(sums) != 1 or sums[0].ambiguous or sums[0].approximate:
        return None
    part = _part(facts, place)
    if not _CAME.search(facts.note) and not _is_plain(facts, knowledge.book, place, part, sums[0]):
        return None
    sure = _ELSEWHERE if len(places) > 1 or _has_more(knowledge.book, place) else _SURE
    return None if part is None else _reading(facts, knowledge.book, place, part, sums[0], sure)


def _all_that_is_left(facts: Facts, place: _Place) -> Amount | None:
    """What is left to pay in a row, of which all is said to be paid, "the rest" or "in full", and one part alone is blank; on
    the words that say so."""
    said, blank = _ALL_OF_IT.search(facts.note), place.blank()
    if said is None or len(blank) != 1 or place.roster.is_by_month or not _CAME.search(facts.note):
        return None
    left = place.roster.left_of(place.row, blank[0])
    return Amount(said.span(), said[0], "", left, Kind.MONEY) if left else None


def _how_much(facts: Facts, place: _Place) -> Halt | None:
    """The question how much somebody paid, where he always paid the same by months and the note names one, or where all others
    paid the same for the part that it names; else None."""
    part = _part(facts, place) if facts.periods or not place.roster.is_by_month else None
    if part is None or place.roster.paid(place.row, part):
        return None
    if not place.roster.is_by_month:
        return _as_all_others(facts, place, part)
    if not _CAME.search(facts.note):
        return None
    usual = next((f"{size:f}" for size in place.always()), "")
    if not usual:
        return None
    question = f"How much was it? {place.name} has paid {usual} each time."
    return Halt(question, facts.periods[0].span, "the amount", (usual,))


def _as_all_others(facts: Facts, place: _Place, part: Part) -> Halt | None:
    """The question how much it was for a part that a note names, with what everybody else paid for it."""
    paid = place.others(part)
    if len(paid) != 1 or part not in _said(facts.note, place.roster.parts):
        return None
    usual = f"{min(paid):f}"
    question = f"How much was it? The others have {usual} under {part.heading}."
    return Halt(question, place.named[0], "the amount", (usual,))


def _is_plain(facts: Facts, book: Book, place: _Place, part: Part | None, paid: Amount) -> bool:
    """Whether a note is but a name, a month and what it always paid: "Paula Reay 12 for november"."""
    told = place.roster.is_by_month and any(p.unit == "month" for p in facts.periods)
    if part is None or not told or _untold(facts.note, book, place, paid):
        return False
    return not place.roster.paid(place.row, part) and paid.value in place.always()


def _kept_there(book: Book) -> tuple[Roster, ...]:
    """The rosters that alone tell what their people paid."""
    return tuple(r for r in rosters(book.workbook) if not _stands_elsewhere(book, r))


def _stands_elsewhere(book: Book, roster: Roster) -> bool:
    """Whether other lists have what was paid, too, with the name of who did."""
    paid = [
        (telling_name(name), size)
        for row, (name, *_) in roster.rows.items()
        for part in roster.parts
        if (size := roster.paid(row, part))
    ]
    told = list(_told_elsewhere(book, roster.sheet.name))
    both = sum(any(size == much and name and name <= said for said, much in told) for name, size in paid)
    return both * _SHARE_ELSEWHERE > len(paid)


def _told_elsewhere(book: Book, sheet: str) -> Iterator[tuple[frozenset[str], Decimal]]:
    """The names and sums of the rows on other sheets."""
    for past in book.past:
        match past.posting:
            case CashMovement() as moved if past.sheet != sheet:
                said = " ".join([moved.description, moved.category, *moved.dimensions.values()])
                yield telling_name(said), abs(moved.amount)
            case JournalEntry() as entry:
                total = sum((line.debit for line in entry.lines), Decimal(0))
                yield telling_name(" ".join([entry.description, *entry.dimensions.values()])), total
    own = {i.name for i in book.lists if i.sheet == sheet}
    for record in (r for r in book.records if r.table not in own):
        said = " ".join(str(v) for v in record.values.values())
        yield from ((telling_name(said), size) for v in record.values.values() if (size := number(v)))


def _named(note: str, among: Sequence[Roster]) -> list[_Place]:
    """The row that a note names, the one of which it says most: on each roster that somebody stands on; none where
    nobody's is named, or those of two."""
    found = []
    for roster in among:
        for row, called in roster.rows.items():
            spans = tuple(dict.fromkeys(s for name in called for s in _where(note, name)))
            if spans and not TO_THEM.search(note[: min(spans)[0]]):
                found.append(_Place(roster, row, spans))
    most = max((len(p.named) for p in found), default=0)
    best = [p for p in found if len(p.named) == most]
    apart = len({p.roster.sheet.name for p in best}) == len(best)
    return best if len({p.words for p in best}) == 1 and apart else []


def _where(note: str, name: str) -> Iterator[Span]:
    """Where a note says a name, or a part of it that tells; of a number ("Flat 3") all of it."""
    if any(c.isdigit() for c in name):
        pattern = r"\s*".join(re.escape(part) for part in name.split())
        yield from (m.span() for m in re.finditer(rf"(?i)(?<!\w){pattern}(?!\w)", note))
        return
    own = _stems(name)
    yield from ((w.start, w.end) for w in words(note) if w.stem in own)


def _stems(name: str) -> frozenset[str]:
    return frozenset(s for s in telling_name(name) if len(s) > 1)


def _part(facts: Facts, place: _Place) -> Part | None:
    """What was paid for: the part that the note says, else the month of its day or the first one that is blank."""
    parts = place.roster.parts
    months = {p.start.replace(day=1) for p in facts.periods if p.unit == "month"}
    if place.roster.is_by_month:
        if len(months) > 1 or any(p.unit != "month" for p in facts.periods):
            return None
        month = months.pop() if months else facts.day
        return next((p for p in parts if _is_month(p, month.month, month.year)), None)
    said = _said(facts.note, parts)
    if len(said) > 1:
        return None
    blank = place.blank()
    return said[0] if said else blank[0] if blank else None


def _is_month(part: Part, month: int, year: int) -> bool:
    return part.start is not None and part.start.month == month and part.start.year in (1, year)


def _said(note: str, parts: Sequence[Part]) -> list[Part]:
    """The parts that a note numbers, or calls as they are headed and no other is."""
    if len(parts) == 1:
        return []
    numbered = [
        p for p, word in zip(parts, _ORDINALS, strict=False) if re.search(rf"(?i)\b(?:{word})\b", note)
    ]
    own = {p: {w.stem for w in words(p.heading)} for p in parts}
    said = {w.stem for w in words(note)}
    common = {s for s in said if sum(s in stems for stems in own.values()) > 1}
    headed = [p for p in parts if (own[p] - common - _OF_PAYING - STOP) & said]
    return headed or numbered


def _reading(facts: Facts, book: Book, place: _Place, part: Part, paid: Amount, sure: float) -> Reading:
    roster, so_far = place.roster, place.roster.paid(place.row, part) or Decimal(0)
    where = f"{place.name} under {part.heading} on {roster.sheet.name}"
    rest = _REST.search(facts.note) is not None
    if so_far and not rest:
        question = f"{roster.sheet.name} has {so_far} of {place.name} under {part.heading} already. Is this more of it?"
        return Reading(halt=Halt(question, paid.span, "duplicate"))
    way = _way(facts.note, place, part)
    sure = min(
        sure,
        _sum_sure(facts.note, place, part, so_far, paid.value, rest),
        _UNTOLD if _untold(facts.note, book, place, paid) or part not in _next(facts, place) else _SURE,
        way.sure,
    )
    by = f", {way.value}" if way.value else ""
    doubt = Doubt("entry", sure, f"Is it {where}{by}?", ("yes", "no"))
    what = Filled(SALES, 1.0, (paid.span,), "by whose row it is")
    because = (
        Because(ROW, paid.words, paid.span),
        *(Because(ROW, facts.note[a:b], (a, b)) for a, b in place.named),
    )
    row, column = roster.place(place.row, part.column)
    cells = {
        ROW: f"{roster.sheet.name}!{row}",
        _SUM + get_column_letter(column): f"{so_far + paid.value:f}",
    }
    cells |= {_DAY + get_column_letter(part.day): ""} if part.day else {}
    cells |= {_HOW + get_column_letter(part.how): way.value} if part.how and way.value else {}
    size = paid if paid.id else Sum(paid.value, f"[{roster.sheet.name}!{_left_cell(place, part)}]")
    return one_sum_there(facts, size, "sold", (MONEY, SALES), cells, what, doubt, because=because, told=where)


def _left_cell(place: _Place, part: Part) -> str:
    """The cell in which the sheet reckons what is left."""
    row, column = place.roster.place(place.row, part.left)
    return f"{get_column_letter(column)}{row}"


def _sum_sure(note: str, place: _Place, part: Part, so_far: Decimal, paid: Decimal, rest: bool) -> float:
    """How sure a sum is: it makes the part what is usual, or is what is left, or some of that."""
    usual, left = place.roster.sums_of(place.row, part), place.roster.left_of(place.row, part)
    if left is not None and paid > left and not place.roster.is_by_month:
        return _ODD
    if not place.roster.is_by_month and len(place.blank()) > 1 and paid == left not in place.others(part):
        return _ODD  # all that is to be paid, where it is paid in several parts
    if rest and not so_far:
        return _SURE if left is not None and paid == left else _ODD
    if so_far + paid in usual or paid == left:
        return _SURE
    some = left is not None or (_TOWARDS.search(note) is not None and bool(usual))
    less = so_far + paid < max(usual, default=Decimal(0)) or (left is not None and paid < left)
    return _SURE if some and less else _ODD


def _next(facts: Facts, place: _Place) -> Sequence[Part]:
    """The parts that a payment may be for without a question: a month that the note names; else those up to the first that
    is blank, though nobody owes months from before his first."""
    roster, parts = place.roster, place.roster.parts
    paid = [n for n, part in enumerate(parts) if roster.paid(place.row, part)]
    begun = paid[0] if roster.is_by_month and paid else 0
    if roster.is_by_month and (not paid or any(p.unit == "month" for p in facts.periods)):
        return parts
    blank = [n for n in range(begun, len(parts)) if n not in paid]
    return parts[: blank[0] + 1] if blank else parts


def _untold(note: str, book: Book, place: _Place, paid: Amount) -> bool:
    """Whether the note says a thing that neither the roster nor the sum is about, such as what else it was for."""
    kept = blanked(note, paid.span)
    roster = place.roster
    own = place.words | telling(" ".join((roster.sheet.name, roster.title, *roster.headings)))
    own |= telling(" ".join([*methods(book), *PAYING])) | _OF_PAYING | STOP | DAYS_AND_MONTHS | _NUMBERING
    said = {w.stem for w in words(kept) if len(w.stem) > 1 and not any(c.isdigit() for c in w.stem)}
    return bool(said - own)


_NUMBERING = frozenset(
    stem(w) for group in _ORDINALS for w in group.replace("deposits?", "deposit").split("|")
)


def _has_more(book: Book, place: _Place) -> bool:
    """Whether somebody has a row in a further table, of pledges say, that may be meant."""
    parties = {
        i.name: c.heading
        for i in book.lists
        if (c := i.column(Role.COUNTERPARTY))
        and i.sheet != place.roster.sheet.name
        and i.column(Role.BALANCE)
    }
    others = (r for r in book.records if r.table in parties)
    own = telling_name(place.name)
    return any(telling_name(str(r.values.get(parties[r.table], ""))) == own for r in others)


@dataclass(frozen=True)
class _Way:
    value: str = ""
    sure: float = _SURE


def _way(note: str, place: _Place, part: Part) -> _Way:
    """How it was paid, as the column beside the sum has it: what the note names, else what all others say."""
    if not part.how:
        return _Way()
    used = Counter(t for row in place.roster.rows if (t := place.roster.sheet.text(row, part.how)))
    said = {w.stem for w in words(re.sub(r"(?i)\btransferred\b", "transfer", note))}
    named = [way for way in used if (own := {w.stem for w in words(way)}) and own <= said]
    if len(named) == 1:
        return _Way(named[0])
    way, _ = used.most_common(1)[0]
    return _Way(way, _SURE if len(used) == 1 and not named else _UNTOLD)


def roster_filled(book: Book, happening: Happening) -> Iterator[Posting]:
    """The cells of the row that such a payment fills."""
    sheet, _, row = happening.dimensions[ROW].rpartition("!")
    yield FilledRow(sheet, int(row), dict(_cells(book, happening.dimensions, happening)))


def _cells(book: Book, told: Mapping[str, str], happening: Happening) -> Iterator[tuple[str, Value]]:
    for name, said in told.items():
        if name.startswith(_SUM):
            yield name.removeprefix(_SUM), Decimal(said)
        elif name.startswith(_DAY):
            yield name.removeprefix(_DAY), written_date(book, happening.date)
        elif name.startswith(_HOW):
            yield name.removeprefix(_HOW), said
