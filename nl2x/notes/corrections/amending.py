"""Notes about earlier entries: "reverse entry 17", "the 40 on the 3rd should have been 45".

An entry is taken back by its opposite, a wrong amount put right by an entry of the difference (corrections by
reversal, good bookkeeping practice everywhere). Only a slip of the pen in a list of payments is put right where it
stands, since nothing else was paid. Which entry is meant must be clear from two signs at least (its number, its
amount, its day, its words), otherwise it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.book import Role as Column
from nl2x.books.model import JournalEntry, Line
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event
from nl2x.notes.corrections.cell_of_row import cell_of_row
from nl2x.notes.corrections.in_its_row import CELLS, RIGHT, cells_of
from nl2x.notes.corrections.misplaced import invoice_sum, other_purse
from nl2x.notes.corrections.which_entry import (
    CLEAR,
    LEAST,
    Found,
    entry_named,
    is_same,
    known_by,
    of_those,
    ranked,
    sums_of,
    unclear,
)
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.program import Because, Happening, RawLine, Sum
from nl2x.notes.events.reading import Doubt, Draft, Reading, short
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Amount, Facts, Kind
from nl2x.notes.wording.segments import whole

_TAKE_BACK = re.compile(
    r"\b(reverse|reversed|reversing|void|voided|back out|take back|undo|cancel|delete|remove)\b.*"
    r"\b(entry|posting|transaction|booking|journal|voucher|#\s?\d+|je.?\d+|duplicate|booked|entered|posted)\b"
    r"|\b(booked|entered|posted|recorded|put (it )?(in|through))\b.{0,30}\b(twice|two times|double)\b"
    r"|^\W*(please |pls )?(reverse|void|undo|back out)\b(?! (charge|osmosis|parking|camera|gear))",
    re.IGNORECASE,
)
_TWICE = re.compile(
    r"(?i)\b(twi[cs]e|two times|doubled?( up)?|(in )?duplicate[ds]?|on two days|by me and by \w+)\b"
)
_ONE_AWAY = re.compile(
    r"(?i)\b(take|make|remove|delete|delte|bin|cancel|drop|strike|cross|lose|void|pull|undo|get rid|throw|scrap|knock|chuck)\b"
    r".{0,24}\b(one|1|it|that|off|out|away|second|2nd|first|them|those|duplicates?|entry|copy)\b|\bonce (will do|is enough)\b"
)
"""What, said together with the former, asks to take back one of two entries of the same thing."""
NOT_BUT = re.compile(
    r"(?P<old>{n}).{{0,60}}?\b(?:should(?:'ve| have| of|a)? (?:be(?:en)?|read|say)|(?:was|were|is|are) (?:actually|really|in fact|in reality|meant to be|supposed to be)|"
    r"(?:actually|really|in fact) (?:was|were|is|are|cost|came to)|turned out to be|"
    r"ought to (?:be|have been)|(?:is|was|are|were) wrong,? (?:it(?:'s| is| was)|(?:they|these) (?:are|were)|should be))\s+(?:for )?(?P<new>{n})"
    r"|\b(?:was|is|were|should(?:'ve| have| of)? be(?:en)?|(?:has|needs) to be|must be|had|got|cost|came to|paid|took)\s+(?:actually |really |only )?(?P<new2>{n}),?\s+(?:and )?(?:not|instead of|rather than)\s+(?P<old2>{n})"
    r"|\b(?:correct|change|fix|amend|adjust)\b[^\d]{{0,60}}(?:\bfrom )?(?P<old3>{n})\s+(?:to|into)\s+(?P<new3>{n})"
    r"|\b(?:was|is|were|should(?:'ve| have| of)? be(?:en)?)\s+(?:actually |really )?(?P<new4>{n}),?\s+(?:but |and )?(?:i|we)(?:'ve| have| had)?\s+"
    r"(?:typed|wrote|put|entered|noted|booked|got|have|had)(?: it| down| in)*(?: as)?\s+(?P<old4>{n})".format(
        n=r"[$£€₹₦]?\s?\d[\d,]*(?:\.\d+)?k?"
    ),
    re.IGNORECASE,
)
_LAYOUTS = (Layout.JOURNAL, Layout.CASH_BOOK)
"""Where an earlier entry can be found again and its opposite be written."""
_IN_COLUMNS = "{}: this book shows each payment as it was, so the difference isn't written as one. Change it there yourself."


def amended(facts: Facts, knowledge: Knowledge, meant: Collection[str] = ()) -> Reading | None:
    """What a note about an earlier entry becomes; None for any other note. `meant`: what answers
    named of what such questions offered."""
    if reading := other_purse(facts, knowledge):
        return reading
    if knowledge.book.layout is Layout.RECORDS and (change := NOT_BUT.search(facts.note)):
        old, new = old_and_new(facts, change)
        if old is None or new is None:
            return None
        costs = of_those(meant, [f for f in ranked(facts, knowledge) if old.value in sums_of(f.entry)])
        if costs and unclear(costs, change.span()) is None:
            return _in_its_row(facts, knowledge, costs, (old, new), change.span())
        reading = invoice_sum(facts, knowledge, old, new, change.span(), meant)
        if reading is not None and reading.drafts:
            return reading
        return cell_of_row(facts, knowledge, old, new, change.span()) or reading
    if knowledge.book.layout is Layout.RECORDS and (change := _BECOMES.search(facts.note)):
        return _agreed_anew(facts, knowledge, change, meant)
    if knowledge.book.layout not in _LAYOUTS:
        return None
    if change := NOT_BUT.search(facts.note):
        both = old_and_new(facts, change)
        reading = _put_right(facts, knowledge, both, change.span(), meant)
        if reading is not None or all(both):
            return reading
    if (really := _WERE_REALLY.search(facts.note)) and (
        reading := _of_that_day(facts, knowledge, really, meant)
    ):
        return reading
    if (booked := _booked_as(facts)) and (reading := _put_right(facts, knowledge, *booked, meant)):
        return reading
    twice = _TWICE.search(facts.note) if _ONE_AWAY.search(facts.note) else None
    if mark := twice or _TAKE_BACK.search(facts.note):
        return _taken_back(facts, knowledge, mark.span(), meant)
    return None


_SLIP = re.compile(
    r"(?i)\b(misread|mis-?typed|typos?|typed|typing|transposed|swapped|swopped|back to front|wrong way (round|around)|slip of|fat finger\w*|(looked|checked) (at |again )|(the|their) [\w' ]{0,20}receipt|(fix|correct) (it|that|this))\b"
)
"""What says that the money itself was right, and only its figure in the list is wrong."""
_BECOMES = re.compile(
    r"\b(?:goes|went|going|comes|came)(?: up| down)? to (?P<new>{n})(?: now)?,? (?:instead of|rather than|not) (?P<old>{n})".format(
        n=r"[$£€₹₦]?\s?\d[\d,]*(?:\.\d+)?k?"
    ),
    re.IGNORECASE,
)
"""What was agreed first and is something else now: no slip, but of an order that is open the same change."""
_FROM_ON = re.compile(r"(?i)\b(from|next|every|each|per|a (week|month)|starting|as of)\b")


def _agreed_anew(
    facts: Facts, knowledge: Knowledge, change: re.Match[str], meant: Collection[str]
) -> Reading | None:
    """An open order whose price is another now: "Delgado's armchair goes to 540 instead of 480"."""
    old, new = (_amount_at(facts, change, name) for name in ("old", "new"))
    if old is None or new is None or _FROM_ON.search(facts.note):
        return None
    reading = invoice_sum(facts, knowledge, old, new, change.span(), meant)
    draft = reading.drafts[0] if reading is not None and reading.drafts else None
    return reading if draft is not None and draft.guess.item in knowledge.receivables else None


_BOOK = r"(?:cash ?)?(?:books?|journal|sheet|list|ledger|spreadsheet)"
_I_WROTE = re.compile(
    r"(?i)(?:\b(?:i|we)(?:['’]d|['’]ve| have| had)? (?:mis)?(?:typed|wrote|written|put|entered|captured|keyed|booked|recorded|logged|noted)"
    rf"(?: (?:it|that|this|them))?(?: down| in)*(?: as| at)?|\b(?:in|on) (?:the|my|our) {_BOOK} (?:as|at)|(?:the|my|our) {_BOOK} (?:says|has|shows|reads|had|said))[ $£€₹₦]*$"
)
_STANDS = re.compile(rf"(?i)[^,.;]{{0,12}}?\b(?:in|on) (?:the|my|our) {_BOOK}\b(?! as\b| at\b)")
_SEEN = re.compile(
    r"(?i)\b(?:(?:i|we) (?:can )?(?:see|find|found|saw|have|had|read)|there(?:'s| is| was)|it says|it said)[ $£€₹₦]*$"
)
"""Who sees a sum in the book says what stands there, wrongly: "I see 65 in the journal"."""
TO_MEND = re.compile(
    r"(?i)\b(?:fix|correct|amend|alter|change|adjust)\b|\bput (?:it|that|this) right\b|\b(?:swapped|transposed|mistake|typo|wrong way)\b"
)


_ITSELF = re.compile(
    r"(?i)\b(?:entry|row|line|booking) itself\b|\bwhere (?:it|that|this) (?:stands|is|was)\b|\bin place\b"
    r"|\b(?:fix|correct|amend|alter|change|adjust|mend)(?: up)? (?:that|this|the|its|his|her|their) (?:line|row|cell|box)\b"
)
"""Who asks for the entry itself to be changed wants no other beside it."""
_MENDING = re.compile(
    r"(?i)\b(?:(?:please|pls|plz|can you|could you|would you) )?(?:fix|correct|amend|alter|change|adjust)(?: (?:it|that|this|my|the)(?: (?:mistake|entry|book|figure|amount|row|line|cell)(?: itself)?)?)?\b"
    r"|\b(?:i )?(?:swapped|transposed)(?: the (?:digits|figures|numbers))?\b|\b(?:my|a) (?:mistake|typo|typing|slip)\b|\bwhere (?:it|that|this) (?:stands|is|was)\b"
    r"|\b(?:booked|posted|entered|recorded|coded|filed) (?:as|under|to|into|in|against)\b"
)
"""Words that only ask to put something right."""


def asked_to_mend(note: str) -> Iterator[Because]:
    """Where a note only asks for something to be put right: it tells of nothing else there."""
    return (Because("event", said[0], said.span()) for said in _MENDING.finditer(note))


def _booked_as(facts: Facts) -> tuple[tuple[Amount, Amount], tuple[int, int]] | None:
    """The sum that the writer says stands in the book ("it was 45.20, I'd written 42.50, please correct it") and the only other
    one, and where."""
    money = [a for a in facts.amounts if a.kind is Kind.MONEY and not a.how]
    wrong = [a for a in money if _is_there(facts.note, a)]
    mend = TO_MEND.search(facts.note)
    if mend is None or len(money) != 2 or len(wrong) != 1:
        return None
    [right] = [a for a in money if a is not wrong[0]]
    ends = [place for amount in money for place in amount.span]
    return (wrong[0], right), (min(ends), max(ends))


def _is_there(note: str, amount: Amount) -> bool:
    """Whether the words around a sum say that it stands in the book."""
    before, after = note[: amount.span[0]], note[amount.span[1] :]
    return bool(_I_WROTE.search(before) or (_SEEN.search(before) and _STANDS.match(after)))


def _put_right(
    facts: Facts,
    knowledge: Knowledge,
    old_new: tuple[Amount | None, Amount | None],
    span: tuple[int, int],
    meant: Collection[str],
) -> Reading | None:
    """The difference between what was booked and what should have been, as an entry of its own."""
    old, new = old_new
    if old is None or new is None or old.value == new.value:
        return None
    found = of_those(meant, [f for f in ranked(facts, knowledge) if old.value in sums_of(f.entry)])
    if not found:
        return None  # nothing was booked like that: a slip within the note ("was 45, not 40")
    slip = _SLIP.search(facts.note) or _is_there(facts.note, old)
    in_columns = any(c.role is Column.ANALYSIS for i in knowledge.book.lists for c in i.columns)
    if in_columns or _ITSELF.search(facts.note) or (slip and knowledge.book.layout is Layout.CASH_BOOK):
        return _in_its_row(facts, knowledge, found, (old, new), span)
    if len(found[0].entry.lines) != 2:
        return _one_of_its_lines(facts, found[0].entry, (old, new), span, meant)
    if stop := unclear(found, span):
        return Reading(halt=stop)
    return _by_the_difference(facts, found[0].entry, found[0].entry.lines, (old, new), span)


_WERE_REALLY = re.compile(
    r"(?i)\b(?:(?:was|were|is|are) (?:actually|really|in fact|in reality)|(?:actually|really|in fact) (?:was|were|came to|cost)|turned out to be)"
    r" (?P<new>[$£€₹₦]?\s?\d[\d,]*(?:\.\d+)?k?)"
)
"""What says that something was another sum than was thought, without telling that one."""


def _of_that_day(
    facts: Facts, knowledge: Knowledge, change: re.Match[str], meant: Collection[str]
) -> Reading | None:
    """What was booked on a day that is named, where all that is told is its right sum: "bank charges of 30 September were
    really 18"."""
    new = _amount_at(facts, change, "new")
    if new is None or len(facts.money) != 1 or not any(d.value and d.value < facts.today for d in facts.days):
        return None
    found = of_those(meant, ranked(facts, knowledge, least=CLEAR))
    if not found:
        likely = tuple(entry_named(f.entry) for f in ranked(facts, knowledge)[:4])
        return Reading(
            halt=Halt("Which entry is meant? None of that day is like this.", change.span(), "entry", likely)
        )
    if stop := unclear(found, change.span()):
        return Reading(halt=stop)
    entry = found[0].entry
    booked = replace(new, value=sum((line.debit for line in entry.lines), Decimal(0)))
    if booked.value == new.value:
        return None
    if len(entry.lines) != 2:
        return _one_of_its_lines(facts, entry, (booked, new), change.span(), meant)
    return _by_the_difference(facts, entry, entry.lines, (booked, new), change.span())


def _in_its_row(
    facts: Facts,
    knowledge: Knowledge,
    found: Sequence[Found],
    old_new: tuple[Amount, Amount],
    span: tuple[int, int],
) -> Reading:
    """The wrong amount of a list of payments put right where it stands."""
    if stop := unclear(found, span):
        return Reading(halt=stop)
    entry = found[0].entry
    cells = cells_of(knowledge.book, entry, old_new[0].value)
    if not cells:
        return Reading(halt=Halt(_IN_COLUMNS.format(entry_named(entry)), span, "entry"))
    reading = _by_the_difference(facts, entry, entry.lines, old_new, span)
    [draft] = reading.drafts
    dimensions = {CELLS: cells, RIGHT: f"{old_new[1].value:f}"}
    happening = replace(draft.happening, date=entry.date, dimensions=dimensions)
    told = f"{entry_named(entry)} becomes {old_new[1].value:,.2f}"
    return replace(reading, drafts=(replace(draft, happening=happening),), explanations=(told,))


def _by_the_difference(
    facts: Facts,
    entry: JournalEntry,
    changed: Sequence[Line],
    old_new: tuple[Amount, Amount],
    span: tuple[int, int],
) -> Reading:
    old, new = old_new
    grown = new.value > old.value
    total = Sum(abs(new.value - old.value), f"{new.id} - [{entry_named(entry)}]", (new.id,))
    lines = [RawLine("Dr" if (line.debit > 0) is grown else "Cr", line.account, total) for line in changed]
    return about(facts, entry, lines, "corrected", [Because("total", new.words, new.span)], span)


def _one_of_its_lines(
    facts: Facts,
    entry: JournalEntry,
    old_new: tuple[Amount, Amount],
    span: tuple[int, int],
    meant: Collection[str],
) -> Reading:
    """In an entry of several lines the one with the wrong sum changes, and with it that line of the other side that
    an answer names."""
    wrong = [line for line in entry.lines if (line.debit or line.credit) == old_new[0].value]
    question = f"{entry_named(entry)} has several lines. Which of them are to be what?"
    if len(wrong) != 1:
        return Reading(halt=Halt(question, span, "entry"))
    others = [line for line in entry.lines if bool(line.debit) is not bool(wrong[0].debit)]
    chosen = [line for line in others if line.account in meant]
    if len(chosen) != 1:
        question = f"{entry_named(entry)} has several lines. Which changes together with {wrong[0].account}?"
        return Reading(halt=Halt(question, span, "entry", tuple(line.account for line in others)))
    return _by_the_difference(facts, entry, [wrong[0], chosen[0]], old_new, span)


def old_and_new(facts: Facts, change: re.Match[str]) -> tuple[Amount | None, Amount | None]:
    """The amount that was written and the one that is right."""
    parts = change.groupdict()
    old = _amount_at(facts, change, next(k for k in ("old", "old2", "old3", "old4") if parts[k]))
    new = _amount_at(facts, change, next(k for k in ("new", "new2", "new3", "new4") if parts[k]))
    if old is None and new is not None and parts["old"]:  # "week of 12 May, 80 down for wax, should be 90"
        others = [a for a in facts.amounts if a.kind is Kind.MONEY and not a.how and a.id != new.id]
        between = [a for a in others if change.start("old") < a.span[0] < new.span[0]] or others
        old = between[0] if len(between) == 1 else None
    in_one = parts["old"] and not re.search(r"[.;]\s", change[0])
    if in_one and (rather := _RATHER_THAN.match(facts.note, change.end())):
        # "labour on 118 should be 95 not 90": the first number is what it is about
        old = next((a for a in facts.amounts if a.span[0] == rather.end()), old)
    return old, new


_RATHER_THAN = re.compile(r"(?i)(?: [a-z]+)?,? (?:and )?(?:not|instead of|rather than) [$£€₹₦]?(?=\d)")


def _taken_back(facts: Facts, knowledge: Knowledge, span: tuple[int, int], meant: Collection[str]) -> Reading:
    """An earlier entry's opposite."""
    found = of_those(meant, _of_two(ranked(facts, knowledge, least=1.0), facts))
    if not found:
        return Reading(halt=Halt("Which entry is to be reversed?", span, "entry"))
    entry = found[0].entry
    twice = [f for f in found if is_same(f.entry, entry)]
    if stop := unclear([f for f in found if f.entry is entry or f not in twice], span):
        return Reading(halt=stop)
    how = f"[{entry_named(entry)}]"
    lines = [
        RawLine("Cr" if line.debit else "Dr", line.account, Sum(line.debit or line.credit, how))
        for line in entry.lines
    ]
    return about(facts, entry, lines, "reversed", [], span)


def _of_two(found: list[Found], facts: Facts) -> list[Found]:
    """Those that one sign is enough for are kept only of a note that speaks of two of the same thing, where the book has
    two of them."""
    strong = [f for f in found if f.strength >= LEAST]
    if not _TWICE.search(facts.note):
        return strong
    twins = [f for f in found if any(is_same(f.entry, other.entry) for other in found)]
    return [Found(f.entry, f.strength + CLEAR - 1.0) for f in twins] or strong


def about(
    facts: Facts,
    entry: JournalEntry,
    lines: Sequence[RawLine],
    name: str,
    because: list[Because],
    span: tuple[int, int],
) -> Reading:
    """These lines as an entry of today's that is about an earlier one."""
    lines = sorted(lines, key=lambda line: line.side == "Cr")
    happening = Happening(
        name,
        facts.today,
        raw=tuple(lines),
        description=short(facts.note.strip(), 120),
        dimensions=entry.dimensions,
        because=(
            Because("event", facts.note[span[0] : span[1]], span),
            *asked_to_mend(facts.note),
            *known_by(facts, entry),
            Because("entry", entry_named(entry)),
            *because,
        ),
    )
    kind = event(name)
    doubt = Doubt("entry", 0.9, f"Is it about {entry_named(entry)}?", ("yes", "no"), span)
    said = f"about {entry_named(entry)}"
    return Reading(
        (Draft(happening, Guess(kind, 9.0, span), {}, whole(facts)),), (doubt,), explanations=(said,)
    )


def _amount_at(facts: Facts, change: re.Match[str], name: str) -> Amount | None:
    start, end = change.span(name)
    return next((a for a in facts.amounts if not a.how and start <= a.span[1] - 1 < end), None)
