"""From an event with its roles filled to a happening: its date, its parties, and the words it came from."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from nl2x.books.book import Layout, Role, SheetRole
from nl2x.notes.accounts.dimensions import named_in
from nl2x.notes.accounts.filled import Filled
from nl2x.notes.accounts.usually_whom import Earlier, of_records, usually_whom
from nl2x.notes.accounts.vocabulary import vocabulary
from nl2x.notes.amounts.document_days import is_documents
from nl2x.notes.amounts.figures import Named
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.book.payment_methods import methods
from nl2x.notes.book.precedents import telling, telling_name
from nl2x.notes.book.record_tables import costs_of
from nl2x.notes.book.single_entry import one_sided
from nl2x.notes.book.tax_columns import keeps_net
from nl2x.notes.catalogue import Event
from nl2x.notes.events.names_said import is_a_thing, of_another_name
from nl2x.notes.events.program import Because, Happening, Part, Sum
from nl2x.notes.events.reading import short
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Amount, Day, Fact, Facts, Kind, Party
from nl2x.notes.facts.model import Role as Called
from nl2x.notes.wording.segments import Segment
from nl2x.notes.wording.words import words

_LATER = re.compile(
    r"(\b(paying|payable|due|to be paid|invoice to follow)|(\b(will|to|i|we|they|he|she|you|ll|should|must|and)|^|[,;.(-]) ?pay)\b[^.;,]*$"
)


_OF_THE_REST = re.compile(r"\b(rest|balance|remainder|remaining|(other|second) half)\b[^.;]*$")
"""The rest of a sum comes on a day that is still to come: "sent 1000, the rest at the end of the month"."""
_TIME_TO_PAY = re.compile(
    r"\b(?:got|have|has|had|gives?|given|gave|allows?|allowed)(?: (?:me|us|them|him|her))? (?:until|till|til|to) (?:the )?$"
)
_ALONE = re.compile(r" ?(?:[,.;:(–-]|$|[£$€₦₹]?\d)")
"""What follows a name that stands for itself."""

_OUT_OF = re.compile(r"(?i)\b(?:from|out of|on|off|via) (?:the |our |my )?$")
_TOGETHER = re.compile(r"(?i) ?(?:and|&|\+|,) ?(?:on )?(?:again )?")


@dataclass(frozen=True)
class Maker:
    """Makes happenings of one note to one book."""

    facts: Facts
    knowledge: Knowledge

    def happening(
        self,
        guess: Guess,
        named: Named,
        filled: Mapping[str, Filled],
        segment: Segment,
        parts: Mapping[str, tuple[Part, ...]],
    ) -> Happening:
        """The event with its roles, amounts, date and the words all of them came from."""
        day = self._day(segment, guess.event)
        because = (
            [Because("event", self._words(_at(guess.cue, segment)), _at(guess.cue, segment))]
            if guess.cue
            else []
        )
        for role, found in filled.items():
            for span in found.spans:
                because.append(Because(role, self._words(span), span))
            if not found.spans:
                because.append(Because(role, found.why))
        there: dict[str, Fact] = {a.id: a for a in self.facts.amounts}
        there |= {d.id: d for d in self.facts.durations}
        for name, amount in named.amounts.items():
            for id in amount.facts:
                fact = there.get(id)
                if fact is not None:
                    because.append(Because(name, fact.words, fact.span))
            because += [Because(name, share.words, share.span) for share in self._shares(amount)]
        if day is not None:
            because.append(Because("date", day.words, day.span))
        amounts = dict(named.amounts)
        if "tax" in amounts and not _has_tax_account(guess.event, filled):
            # No tax account: the tax is a part of the cost (or of the price).
            kept = "net" if keeps_net(self.knowledge.book, guess.event.name) else "total"
            amounts = {"net": amounts[kept], "total": amounts[kept]}
        return Happening(
            event=guess.event.name,
            date=self._date(day, segment),
            roles={role: found.account for role, found in filled.items()},
            amounts=amounts,
            parts=parts,
            description=short(self.facts.note.strip(), 120),
            because=tuple(because),
        )

    def _shares(self, part: Sum) -> list[Amount]:
        """The words that say which part of a sum an amount is: both halves of "half from till, half bank"."""
        return [
            a
            for a in self.facts.amounts
            if a.role is Called.SHARE and a.how and a.value == part.value and set(a.of) <= set(part.facts)
        ]

    def _is_a_purse(self, party: Party, ways: Collection[str]) -> bool:
        """Whether a name is what the money came out of, called by a word of it ("from joint", of "E.SUN joint"), and nobody's
        of the house."""
        name = party.name.casefold()
        before = self.facts.note[: party.span[0]]
        own = {person.casefold() for person in self.knowledge.own_people}
        called = any(name in re.split(r"\W+", way) for way in ways)
        return called and name not in own and bool(_OUT_OF.search(before))

    def parties(self, segment: Segment, account: str = "", *, in_table: bool = False) -> dict[str, str]:
        """Who it was with, for books that have a column for it; for books of tables, and what goes `in_table`, also when it
        is due. `account`: what it was for."""
        records = in_table or self.knowledge.book.layout is Layout.RECORDS
        if not records and not self._names_parties():
            return {}
        found: dict[str, str] = {}
        stems = {w.stem for w in words(segment.text)}
        names, shared, firsts = self.knowledge.once(
            "counterparties", lambda: _names(self.knowledge.counterparties)
        )
        known = [
            (len(own & stems), name)
            for name, own in names.items()
            if (len(own & stems) * 2 >= len(own) > 0 or firsts.get(name, "") in stems - shared)
            and (own & stems) - vocabulary()
            and (own & stems - shared or own <= stems)
            and not _only_the_place(name, segment.text)
            and not of_another_name(own, segment.text)
        ]
        known = [one for one in known if not _only_for_whom(one[1], segment.text)] or known
        ways = {way.casefold() for way in methods(self.knowledge.book)}
        # Who of the house paid, or which van it was for, isn't with whom it was.
        ways |= {value.casefold() for value in named_in(segment.text, self.knowledge)}
        there = [
            p
            for p in self.facts.parties
            if not p.superseded_by and segment.start <= p.span[0] < segment.end
            if p.name.casefold() not in ways
            and not self._is_a_purse(p, ways)
            and not is_a_thing(p.name, self.knowledge)
        ]
        # "My flights to the Nelson shoot, Air New Zealand, 286": who stands for himself before what is called after him.
        alone = [p for p in there if _ALONE.match(self.facts.note, p.span[1])]
        people = [p.name for p in (alone or there)]
        only_like = bool(known) and self._only_like(names[max(known)[1]], stems, there)
        if known and not only_like and not self._only_where(max(known)[1], there):
            found["counterparty"] = self._in_full(_OF_ITS_DAY.sub("", max(known)[1]), there)
        elif records and (name := self._written_out(segment)):
            found["counterparty"] = name
        elif people:
            spelled = {name.casefold(): name for name in self.knowledge.counterparties}
            name = people[0].title() if people[0].islower() else people[0]
            begun = [full for low, full in spelled.items() if low.startswith(f"{name.casefold()} ")]
            full = begun[0] if len(begun) == 1 else f"{name}{self._as_others(people[0])}"
            found["counterparty"] = spelled.get(name.casefold(), full)
        elif name := self._written_out(segment) or self._usual(segment, account):
            found["counterparty"] = name
        if records and (product := self._product(segment)):
            found["count"], found["each"] = product
        due = [
            d
            for d in self.facts.days
            if d.value and (d.role == "due" or self._is_due(d) or self._is_given(d))
        ]
        if records and due and due[0].value:
            found["due"] = due[0].value.isoformat()
        elif records and (days := _IN_DAYS.search(self.facts.note)):
            day = self._day(segment)
            start = day.value if day is not None and day.value else self.facts.today
            found["due"] = (start + dt.timedelta(days=int(days[1]))).isoformat()
        return found

    def _in_full(self, name: str, parties: Sequence[Party]) -> str:
        """A surname that stands alone in a table of members only, as the note has it with the first name."""
        if self.knowledge.book.layout is not Layout.CASH_BOOK or " " in name:
            return name
        full = [p.name for p in parties if p.name.casefold().endswith(f" {name.casefold()}")]
        alone = any(name in e.dimensions.values() for e in self.knowledge.entries)
        return full[0] if len(full) == 1 and not alone else name

    def _only_like(self, own: AbstractSet[str], said: AbstractSet[str], parties: Sequence[Party]) -> bool:
        """Whether only a part of a name that the book knows is said, and somebody else got it by his full name: "Invoice 146 to
        Mrs Papas, gutters New Lambton", beside a Lambton Preschool."""
        to = [p for p in parties if p.role == "to" and not telling(p.name) & own]
        return bool(to) and not own <= said and not any(telling(p.name) >= own for p in parties)

    def _only_where(self, name: str, parties: Sequence[Party]) -> bool:
        """Whether a name the book knows is where it was or for whom, and another one was paid: "paid Josh Lim 250,
        pulling cable at Jarrah"."""
        stems = telling_name(name)
        paid = [p for p in parties if p.role == "to" and not telling(p.name) & stems]
        there = [p for p in parties if p.role in ("with", "for") and telling(p.name) & stems]
        return bool(paid and there) and paid[0].span < there[0].span

    def _as_others(self, person: str) -> str:
        """The word after a new name by which the table calls others, too: "Burke wedding" beside "Doyle wedding"."""
        beside = re.search(rf"{re.escape(person)} ([a-z]{{3,}})\b", self.facts.note)
        ending = f" {beside[1]}" if beside else ""
        alike = [n for n in self.knowledge.counterparties if ending and n.endswith(ending)]
        return ending if len(alike) > 1 else ""

    def _product(self, segment: Segment) -> tuple[str, str] | None:
        """How many and how much each, where the stretch tells of just one such product."""
        products = [c for c in segment.figures.computed if "*" in c.how and len(c.of) == 2]
        if len(products) != 1:
            return None
        parts = [a for a in self.facts.amounts if a.id in products[0].of]
        counts = [a for a in parts if a.kind is Kind.QUANTITY]
        prices = [a for a in parts if a.kind in (Kind.UNIT_PRICE, Kind.MONEY)]
        if len(counts) != 1 or len(prices) != 1:
            return None
        return f"{counts[0].value:f}", f"{prices[0].value:f}"

    def _written_out(self, segment: Segment) -> str:
        """The longest name the book knows that the note has in full, capitals aside: "kroger run"."""
        text = segment.text.casefold().replace("-", " ")
        spelled = {n: n.casefold().replace("-", " ") for n in self.knowledge.counterparties if len(n) > 2}
        named = [n for n, low in spelled.items() if low in text]
        whole = [n for n in named if re.search(rf"(?<!\w){re.escape(spelled[n])}(?!\w)", text)]
        return max(whole, key=len, default="")

    def _usual(self, segment: Segment, account: str) -> str:
        """Whom such a thing always went to or came from, by the rows of the list that it goes to."""
        book = self.knowledge.book
        if book.layout is Layout.RECORDS:
            costs = costs_of(book, account)
            return usually_whom(segment.text, account, of_records(book, costs)) if costs else ""
        lists = [i for i in book.lists if i.role is not SheetRole.RECORDS]
        headings = [c.heading for i in lists if (c := i.column(Role.COUNTERPARTY)) is not None]
        if not headings:
            return ""
        rows = [
            Earlier(
                next((name for h in headings if (name := entry.dimensions.get(h))), ""),
                frozenset(line.account for line in entry.lines),
                telling(entry.description),
            )
            for entry in self.knowledge.examples
        ]
        own = self.knowledge.chart.get(account)
        if own is not None and own.is_a(("drawings",)):  # what the owner takes is paid to nobody else
            takers = [row.name for row in rows if account in row.accounts]
            return takers[0] if len(takers) >= _OWN_ROWS and len(set(takers)) == 1 else ""
        worded = all(i.column(Role.DESCRIPTION) is not None for i in lists)
        return usually_whom(segment.text, account, rows, worded=worded)

    def _names_parties(self) -> bool:
        """Whether the list that is posted to, or a page of a cash book, has a column for whom, beside the one for
        what; a cash book's may have no other words."""
        book = self.knowledge.book
        if book.layout is Layout.CASH_BOOK:
            pages = [i for i in book.lists if i.role is SheetRole.CASH_BOOK]
            return any((c := i.column(Role.COUNTERPARTY)) is not None and not c.formula for i in pages)
        listing = book.posted_to
        wanted = (Role.COUNTERPARTY, Role.DESCRIPTION)
        columns = [listing.column(role) for role in wanted] if listing is not None else [None]
        return all(column is not None and not column.formula for column in columns)

    def _day(self, segment: Segment, kind: Event | None = None) -> Day | None:
        days = [
            d
            for d in self.facts.days
            if not d.superseded_by and d.value is not None and d.role == "on" and not self._is_due(d)
            if not self._is_of_what_is_to_come(d)
            if not (kind is not None and kind.flow == "out" and self._is_what_for(d))
            if kind is None or not is_documents(d, self.facts.note, kind)
        ]
        inside = [d for d in days if segment.start <= d.span[0] < segment.end] or days
        several = len({d.value for d in inside}) > 1
        paid = self._paid_on(inside, segment) if several else None
        return self._last_of_several(paid or next(iter(inside), None), inside)

    def _last_of_several(self, found: Day | None, days: Sequence[Day]) -> Day | None:
        """The last of the days that stand together with one: "helped yesterday and today, 180"."""
        for day in sorted(days, key=lambda d: d.span):
            if found is not None and _TOGETHER.fullmatch(self.facts.note[found.span[1] : day.span[0]]):
                found = day
        return found

    def _is_what_for(self, day: Day) -> bool:
        """Whether a weekday or "the 5th" only says for when something was got: "milk and biscuits for thursday"."""
        words, before = self._words(day.span), self.facts.note[: day.span[0]]
        named = _WEEKDAY.fullmatch(words.strip()) or _ORDINAL.fullmatch(words.strip())
        return bool(named and _FOR.search(before))

    def _is_of_what_is_to_come(self, day: Day) -> bool:
        """Whether a day that is still to come, or so long ago that next year's may be meant, is that of a trip or a wedding,
        and not of what happened: "sent 300 down for the 12 december trip"."""
        today = self.facts.today
        if day.value is None or today - _LONG_AGO <= day.value <= today + dt.timedelta(days=1):
            return False
        before, after = self.facts.note[: day.span[0]], self.facts.note[day.span[1] :]
        return bool(_OCCASION_AFTER.match(after) or _OCCASION_BEFORE.search(before))

    def _paid_on(self, days: Sequence[Day], segment: Segment) -> Day | None:
        """The one day in the clause that says money was paid: "did the roof on Monday, got 400 for it today"."""
        cuts = [m.end() for m in _CLAUSE.finditer(self.facts.note)]
        starts = [0, *cuts]
        ends = [*cuts, len(self.facts.note)]
        found = {
            d.value: d
            for start, end in zip(starts, ends, strict=True)
            if _HANDED_OVER.search(self.facts.note[start:end])
            for d in days
            if start <= d.span[0] < end
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _date(self, day: Day | None, segment: Segment) -> dt.date:
        """The day of the event. In a grid of months the month it is for counts, not the day it was paid, unless it keeps
        where the money lay, too."""
        if self.knowledge.book.layout is Layout.GRID and one_sided(self.knowledge.book):
            every = self.facts.periods
            for period in [p for p in every if segment.start <= p.span[0] < segment.end] or every:
                before = self.facts.note[max(0, period.span[0] - 16) : period.span[0]].casefold()
                if period.unit == "month" and not re.search(
                    r"\b(same|as|since|last|until|till|from|than|(bought|got|paid|had) (it|them|that|this)|(up|down|more|less|higher|lower)( by)?( [£$€]?[\d.,]+ ?%?)? on)\b",
                    before,
                ):
                    return (
                        period.start
                        if period.start > self.facts.today or period.end < self.facts.today
                        else self.facts.today
                    )
        return day.value if day is not None and day.value else self.facts.today

    def _is_due(self, day: Day) -> bool:
        """Whether the day is when something will be paid: "paying at the end of the month"."""
        before = self.facts.note[: day.span[0]].casefold()
        to_come = day.value is not None and day.value > self.facts.today
        return bool(_LATER.search(before[-24:])) or (to_come and bool(_OF_THE_REST.search(before[-48:])))

    def _is_given(self, day: Day) -> bool:
        """Whether it is the day until which there is time to pay: "465, got till the end of December for that one"."""
        before = self.facts.note[: day.span[0]].casefold()
        return day.value is not None and day.value > self.facts.today and bool(_TIME_TO_PAY.search(before))

    def _words(self, span: tuple[int, int] | None) -> str:
        return self.facts.note[span[0] : span[1]] if span else ""


_OWN_ROWS = 2
_WEEKDAY = re.compile(
    r"(?i)(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(day|nesday|sday|rsday|urday)?\W*"
)
_ORDINAL = re.compile(r"(?i)(the )?\d{1,2}(st|nd|rd|th)\W*")
_LONG_AGO = dt.timedelta(days=90)
_FOR = re.compile(r"(?i)\bfor (this |next |the |on )?$")
_CLAUSE = re.compile(r"[,;]\s|\.\s|\s(?:and|but|then|so)\s")
_HANDED_OVER = re.compile(
    r"(?i)\b(paid|pays|transferred|got|received|handed|gave|given|settled|cleared|came (in|out)|went out|landed|deposited|banked|sent (it|him|her|them|to|\W?\d)|have sent)\b"
)
_IN_DAYS = re.compile(r"(?i)(?:\bnet|\bin|\bwithin|\bdue|\bterms?:?|,)\s*(\d{1,3}) days\b")


def _has_tax_account(kind: Event, filled: Mapping[str, Filled]) -> bool:
    return any(row.amount == "tax" and row.account in filled for row in kind.entry)


def _at(span: tuple[int, int] | None, segment: Segment) -> tuple[int, int] | None:
    if span is None:
        return None
    shift = segment.start - (len(segment.context) + 1 if segment.context else 0)
    return (max(0, span[0] + shift), max(0, span[1] + shift))


def _only_the_place(name: str, text: str) -> bool:
    """Whether no more of a name is said than where somebody lives: "up in Arnos Vale" is no Rubis Arnos Vale."""
    told, first = words(text), next(iter(words(name)), None)
    own = telling_name(name)
    found = [(w, told[i - 1] if i else None) for i, w in enumerate(told) if w.stem in own]
    if first is None or len(own) < 2 or not found or any(w.stem == first.stem for w, _ in found):
        return False
    before = found[0][1]
    return before is not None and text[before.start : before.end].casefold() in _PLACES


def _only_for_whom(name: str, text: str) -> bool:
    """Whether a name stands only where somebody is told for whom, or on whose job, something was: "Quayside gave us 40
    back, what we didn't use on De Garis"."""
    said = rf"(?i)\b{re.escape(name)}\b"
    return bool(re.search(said, text)) and not re.search(
        rf"(?i)(?<!\bfor )(?<!\bon )\b{re.escape(name)}\b", text
    )


_OF_A_NAME = 4
_OF_ITS_DAY = re.compile(
    r"(?i)[,;] (?:\d{1,2}(?:st|nd|rd|th)"
    r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?(?: 20\d\d)?)$"
)
"""The day or the month of an earlier row at the end of what it was called: "Open plate, 6th", "Hall let, October"."""
_PLACES = ("in", "near", "round")


def _names(
    counterparties: Sequence[str],
) -> tuple[Mapping[str, frozenset[str]], frozenset[str], Mapping[str, str]]:
    """The words of each name, those that several have in common ("Yacht" tells neither Yacht Sandpiper nor Yacht Calypso
    Girl from somebody new), and the first word of each, by which people call it: "rubis" for Rubis Arnos Vale."""
    names = {name: telling_name(name) for name in counterparties}
    counted = Counter(stem for own in names.values() for stem in own)
    shared = frozenset(stem for stem, count in counted.items() if count > 1)
    begun = {name: next(iter(words(name)), None) for name in names}
    firsts = {name: w.stem for name, w in begun.items() if w is not None and len(w.stem) >= _OF_A_NAME}
    return names, shared, firsts


_OCCASIONS = (
    "trip|wedding|party|booking|event|gig|show|concert|course|class|lesson|job|do|charter|birthday|match|hire|stay|tour|fair|"
    "market|christening|funeral|session|shoot|workshop|visit"
)
_OCCASION_AFTER = re.compile(rf"(?i) (?:{_OCCASIONS})s?\b")
_OCCASION_BEFORE = re.compile(rf"(?i)\b(?:{_OCCASIONS})(?: is| which is)?(?: on| for)?(?: the)? $")
