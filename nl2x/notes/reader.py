"""From a note's facts and a book's knowledge to what happened, or to what must be asked.

Pure and fast: rules, the book's own precedents and habits. What it isn't sure of is handed on, first to the
model (nl2x.notes.advice), then to the person.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from nl2x.books.book import Layout
from nl2x.books.model import JournalEntry
from nl2x.notes import naming, taxes
from nl2x.notes.advice import NO_ADVICE, Advice
from nl2x.notes.answers import Said
from nl2x.notes.catalogue import Event, event
from nl2x.notes.choose import purpose
from nl2x.notes.dimensions import dimensions
from nl2x.notes.facts.model import Day, Facts, Kind
from nl2x.notes.fill import Filled, fill
from nl2x.notes.gate import Halt, halt, unfinished
from nl2x.notes.knowledge import Knowledge
from nl2x.notes.layouts import keeps_net, takes_category
from nl2x.notes.naming import Named
from nl2x.notes.precedents import Likeness, telling
from nl2x.notes.program import Because, Happening, Part, Sum
from nl2x.notes.raw import read_raw
from nl2x.notes.recognise import Guess, lacking, matching_item, recognise
from nl2x.notes.segments import Segment, by_clauses, by_items, whole
from nl2x.notes.words import words

_SAME_AGAIN = re.compile(
    r"\b(same|as) (as|amount|thing|again|like)? ?(the )?(last|previous|before|usual|in|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|always)"
    r"|\bsame as\b|\bsame again\b|\busual\b|\bas (last|before|always)\b", re.IGNORECASE)  # fmt: skip
_LATER = re.compile(r"\b(paying|payable|will pay|pay|due|to be paid|invoice to follow)\b[^.;,]*$")


_FIT = 0.7
"""How much it counts for an event that the words fit an account it could be for (beside cues of 2 to 4.4)."""


@dataclass(frozen=True)
class Doubt:
    """Something that isn't certain: which field of which happening, how sure, and the question it would be."""

    field: str
    sure: float
    question: str
    options: tuple[str, ...] = ()
    span: tuple[int, int] | None = None
    happening: int = 0


@dataclass(frozen=True)
class Draft:
    """A happening with how its roles were filled, still open to better advice."""

    happening: Happening
    guess: Guess
    filled: Mapping[str, Filled]
    segment: Segment
    candidates: tuple[Guess, ...] = ()


@dataclass(frozen=True)
class Reading:
    """What the note says happened, and all that is doubtful about it; `halt` means nothing may be posted."""

    drafts: tuple[Draft, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    halt: Halt | None = None
    explanations: tuple[str, ...] = field(default=())

    @property
    def sure(self) -> float:
        """The least sure of its parts."""
        return 0.0 if self.halt else min((doubt.sure for doubt in self.doubts), default=1.0)


def read(facts: Facts, knowledge: Knowledge, said: Said | None = None, advice: Advice = NO_ADVICE) -> Reading:
    """Read a note; never raises for anything the words may say. `said` holds what answers have fixed."""
    said = said or Said(facts.note)
    facts = _settle_readings(facts, knowledge)
    if said.raw:
        happening = read_raw(
            said.raw, facts, knowledge, next((d.value for d in facts.days if d.value), facts.today)
        )
        return Reading((Draft(happening, Guess(event("bought"), 9.0), {}, whole(facts)),))
    if stop := halt(facts, said.confirmed):
        return Reading(halt=stop)
    return Reader(facts, knowledge, said, advice).read()


def _settle_readings(facts: Facts, knowledge: Knowledge) -> Facts:
    """ "Thirteen twenty" is 1320 where just that is open of what the note speaks of."""
    amounts = []
    for amount in facts.amounts:
        readings = set(amount.readings) if amount.ambiguous else set()
        for items in (knowledge.receivables, knowledge.payables) if readings else ():
            item, strength = matching_item(facts.note, items, list(readings))
            if item is not None and strength >= 1 and item.left in readings:
                amount = replace(amount, value=item.left, readings=())
                break
        amounts.append(amount)
    return replace(facts, amounts=tuple(amounts))


class Reader:
    """One note being read."""

    def __init__(self, facts: Facts, knowledge: Knowledge, said: Said, advice: Advice = NO_ADVICE) -> None:
        self.facts, self.knowledge, self.given, self.advice = facts, knowledge, said, advice
        self.doubts: list[Doubt] = []
        self.parts: dict[str, tuple[Part, ...]] = {}
        self.said: list[str] = []

    def read(self) -> Reading:
        drafts: list[Draft] = []
        for segment in self._segments():
            previous = drafts[-1] if drafts and not segment.first else None
            drafted = self._draft(segment, previous, len(drafts))
            if isinstance(drafted, Halt):
                return Reading(halt=drafted)
            drafts.append(drafted)
        if stop := self._unused(drafts):
            return Reading(halt=stop)
        for draft in drafts:
            if stop := unfinished(
                self.facts, draft.guess.event.name, draft.guess.event.flow, self.given.confirmed
            ):
                return Reading(halt=stop)
        return Reading(tuple(drafts), tuple(self.doubts), explanations=tuple(self.said))

    def _unused(self, drafts: Sequence[Draft]) -> Halt | None:
        """Every stated figure is used or explained; what may be one counts too ("billed the customer 900")."""
        spans = [(d.segment.start, d.segment.end) for d in drafts]
        booked = sum(
            (d.happening.amounts["total"].value for d in drafts if "total" in d.happening.amounts), Decimal(0)
        )
        for fact in self.facts.amounts:
            if fact.value == booked:
                continue
            inside = any(start <= fact.span[0] < end for start, end in spans)
            if (
                fact.live
                and not fact.how
                and fact.kind is Kind.MONEY
                and not inside
                and "amount left over" not in self.given.confirmed
            ):
                return Halt(
                    f'What is "{fact.words}"? It has no place in the entry.', fact.span, "amount left over"
                )
        loose = [
            r
            for r in self.facts.references
            if not r.certain and r.name.isdigit() and not r.words.casefold().startswith("inv")
        ]
        if loose and "number" not in self.given.confirmed:
            return Halt(f'Is "{loose[0].words}" an amount or a number?', loose[0].span, "number")
        counted = _COUNTED.search(self.facts.note)
        if (
            counted
            and "number" not in self.given.confirmed
            and not any(a.span[0] <= counted.start(1) < a.span[1] for a in self.facts.amounts)
        ):
            return Halt(f'Is "{counted.group()}" an amount or a number?', counted.span(), "number")
        if len(drafts) == 1 and "two events" not in self.given.confirmed and self._two_settlements():
            return Halt(
                "These look like two events. How much was each, and which was first?", None, "two events"
            )
        used = {id for d in drafts for amount in d.happening.amounts.values() for id in amount.facts}
        for percent in self.facts.amounts:
            known = percent.id in used or any(percent.id in c.of for c in self.facts.computed)
            if (
                percent.kind is Kind.PERCENT
                and percent.live
                and not known
                and not any("tax" in d.happening.amounts for d in drafts)
            ):
                return Halt(f'What is "{percent.words}" of, and how much is it?', percent.span, "percent")
        taken_back = not self.facts.corrections and _TAKEN_BACK.search(self.facts.note)
        if taken_back and "correction" not in self.given.confirmed:
            return Halt(
                f'After "{taken_back.group().strip()}": what is right now?', taken_back.span(), "correction"
            )
        half = _HALF.search(self.facts.note)
        if half and len(used) < 2 and "shares" not in self.given.confirmed and not self._shared(drafts):
            return Halt(f'"{half.group()}": how much was it for each?', half.span(), "shares")
        return None

    def _two_settlements(self) -> bool:
        """Whether the note speaks of an open invoice and of an open bill at once."""
        note, values = self.facts.note, [a.value for a in self.facts.amounts]
        theirs, strength = matching_item(note, self.knowledge.receivables, values)
        ours, other = matching_item(note, self.knowledge.payables, values)
        return (
            bool(theirs and ours)
            and min(strength, other) >= 1.5
            and len(re.findall(r"\b(paid|settled?|cleared|pay)\b", note)) > 1
        )

    def _shared(self, drafts: Sequence[Draft]) -> bool:
        """Whether a share that was worked out is an amount of an entry."""
        hows = {amount.how for d in drafts for amount in d.happening.amounts.values()}
        return any(c.role is naming.Role.SHARE and c.how in hows for c in self.facts.computed)

    # ------------------------------------------------------------ stretches

    def _segments(self) -> list[Segment]:
        all_of_it = whole(self.facts)
        _, named = self._best(all_of_it)
        documents = [r for r in self.facts.references if r.name]
        several = len(documents) > 1 and not all_of_it.figures.money
        if not several and not named.left and (not named.missing or len(all_of_it.figures.money) < 2):
            return [all_of_it]
        found = []
        for segment in by_clauses(self.facts):
            _, named = self._best(segment)
            items = by_items(segment, self.facts, self._loose(segment, named))
            found += items or [segment]
        return found

    def _loose(self, segment: Segment, named: Named) -> list[naming.Amount]:
        if not named.left and not named.missing:
            return []
        aside = (naming.Role.TAX, naming.Role.BEFORE, naming.Role.BALANCE, naming.Role.CHANGE)
        stated = [a for a in segment.figures.money if a.role not in aside]
        for one in stated:
            if len(stated) > 2 and sum((a.value for a in stated if a is not one), Decimal(0)) == one.value:
                return [a for a in stated if a is not one]
        return stated

    def _best(self, segment: Segment) -> tuple[Guess | None, Named]:
        guesses = self._guesses(segment)
        best: tuple[Guess | None, Named] = (None, Named(missing="what happened"))
        for guess in guesses[:3]:
            if guesses[0].score - guess.score > 0.8:
                break
            named = self._name(guess.event, segment, self._likenesses(segment))
            if best[0] is None or ((best[1].missing or best[1].left) and not (named.missing or named.left)):
                best = (guess, named)
        return best

    def _guesses(self, segment: Segment) -> list[Guess]:
        amounts = [a.value for a in segment.figures.written]
        found = recognise(segment.whole, self.knowledge, amounts, self._likenesses(segment))
        found = self._by_what(segment, found)
        if found and found[0].score >= 1.5:
            return found
        more = self._by_purpose(segment, found)
        better = {guess.event.name for guess in more}
        merged = [*more, *(guess for guess in found if guess.event.name not in better)]
        return sorted(merged, key=lambda guess: -guess.score)

    def _by_what(self, segment: Segment, found: Sequence[Guess]) -> list[Guess]:
        """An event is the likelier the better the words fit what it would be for."""
        if len(found) < 2:
            return list(found)
        fits: dict[str, float] = {}
        for guess in found[:5]:
            kind = guess.event.roles.get("what", "")
            if kind in ("cost", "earned", "expense") and kind not in fits:
                candidates = self.knowledge.chart.for_role(kind)
                choices = purpose(segment.whole, candidates, self.knowledge)
                fits[kind] = min(1.0, choices[0].score) if choices else 0.0
        if any(g.event.name == "transfer" for g in found):
            costs = purpose(segment.whole, self.knowledge.chart.for_role("expense"), self.knowledge)
            fits["transfer"] = -1.2 if costs and costs[0].score >= 0.8 else 0.5
        fitted = [
            replace(g, score=g.score + _FIT * fits.get(g.event.roles.get("what", g.event.name), 0.5))
            for g in found
        ]
        return sorted(fitted, key=lambda guess: -guess.score)

    def _by_purpose(self, segment: Segment, found: Sequence[Guess]) -> list[Guess]:
        """Where no word tells what happened: a thing that is bought, or one that is earned."""
        guesses = []
        for name, kind in (("bought", "cost"), ("sold", "earned")):
            candidates = self.knowledge.chart.for_role(kind)
            choices = purpose(segment.whole, candidates, self.knowledge, self._likenesses(segment), name)
            score = min(1.0, choices[0].score) if choices else 0.0
            guesses.append(Guess(event(name), 0.3 + 1.1 * score))
        known = {guess.event.name: guess.score for guess in found}
        return [
            g
            for g in guesses
            if g.score > known.get(g.event.name, 0.0) and not lacking(g.event, self.knowledge)
        ]

    def _likenesses(self, segment: Segment) -> list[Likeness]:
        found = self.knowledge.precedents.like(segment.whole)
        totals = {a.value for a in segment.figures.written}
        # An equal amount tells which of several like precedents it is (the monthly 79.20).
        boosted = [
            replace(x, score=min(1.0, x.score * 1.25 + 0.15)) if totals & _totals(x) else x for x in found
        ]
        return sorted(boosted, key=lambda x: -x.score)

    # ------------------------------------------------------------ one event

    def _draft(self, segment: Segment, previous: Draft | None, index: int) -> Draft | Halt:
        self.parts = {}
        likenesses = self._likenesses(segment)
        guesses = self._guesses(segment)
        guess, named = self._best(segment)
        assert guess is not None
        own = (
            guess.cue is None and guess.score >= 1.2 and guess.event.flow != previous.guess.event.flow
            if previous
            else True
        )
        if (
            previous is not None
            and not own
            and (guess.cue is None or guess.event.rank <= previous.guess.event.rank)
        ):
            guess = replace(previous.guess, like=guess.like)
            named = self._name(guess.event, segment, likenesses)
        if fixed := self.given.events.get(index):
            guess = replace(guess, event=event(fixed), score=9.0)
            named = self._name(guess.event, segment, likenesses)
        elif told := self.advice.events.get(index):
            guess = next((g for g in guesses if g.event.name == told[0]), guess)
            named = self._name(guess.event, segment, likenesses)
            options = tuple(g.event.means for g in guesses[:4])
            question = f'What happened in "{_short(segment.text)}"?'
            self.doubts.append(
                Doubt("event", told[1], question, options, (segment.start, segment.end), index)
            )
        else:
            self._doubt_event(guess, guesses, segment, index)
        if named.missing:
            named = self._from_the_book(guess, segment, likenesses, named) or named
        if named.missing:
            return self._missing(named, guess, segment)
        if named.left:
            words = ", ".join(f'"{a.words}"' for a in named.left)
            return Halt(
                f"What is {words}? It has no place in the entry.", named.left[0].span, "amount left over"
            )
        filled = self._fill(guess, segment, likenesses, index, named)
        if isinstance(filled, Halt):
            return filled
        happening = self._happening(guess, named, filled, segment)
        self._doubt_figures(segment, guess, index)
        happening = replace(happening, dimensions=self._parties(segment))
        happening = self._with_dimensions(happening, segment, likenesses, index)
        return Draft(happening, guess, filled, segment, tuple(guesses[:4]))

    def _doubt_event(self, guess: Guess, guesses: Sequence[Guess], segment: Segment, index: int) -> None:
        rivals = [g for g in guesses if g.event.name != guess.event.name]
        lead = guess.score - max((g.score for g in rivals), default=0.0)
        by_habit_only = guess.cue is None and guess.like is not None and guess.event.flow != "out"
        sure = (
            0.35 + 0.4 * guess.score
            if guess.score < 1
            else min(0.97, 0.75 + 0.15 * guess.score / 3 + 0.15 * min(1.0, max(lead, 0.0)))
        )
        if lead < 0.15 and rivals and guess.score < 4:
            sure = 0.65
        if by_habit_only or guess.event.name in ("corrected", "reversed"):
            sure = min(sure, 0.6)
        options = tuple(g.event.means for g in [guess, *rivals][:4])
        question = f'What happened in "{_short(segment.text)}"?'
        self.doubts.append(Doubt("event", sure, question, options, (segment.start, segment.end), index))

    def _doubt_figures(self, segment: Segment, guess: Guess, index: int) -> None:
        """ "Around 900" is no amount to book, except for an estimate."""
        rough = next((a for a in segment.figures.money if a.approximate), None)
        if rough is not None and guess.event.name not in ("accrued", "bad_debt_allowance", "in_kind"):
            self.doubts.append(
                Doubt("amount", 0.5, f'How much was it exactly ("{rough.words}")?', (), rough.span, index)
            )

    def _name(self, kind: Event, segment: Segment, likenesses: Sequence[Likeness]) -> Named:
        words = taxes.tax_words(segment.whole)
        percent = segment.figures.percent()
        rate = percent.value / 100 if percent and words.mode else self.knowledge.tax_rate
        if not words.mode and "tax" in kind.amounts:
            words, rate = self._tax_by_habit(kind, segment, likenesses, words, rate)
        if words.mode == "mentioned":
            words = taxes.TaxWords("inclusive" if rate else "", words.span)
        return naming.name(kind.name, kind.amounts, segment.figures, words, rate)

    def _tax_by_habit(
        self,
        kind: Event,
        segment: Segment,
        likenesses: Sequence[Likeness],
        words: taxes.TaxWords,
        rate: Decimal | None,
    ) -> tuple[taxes.TaxWords, Decimal | None]:
        """Where the note says nothing of tax: as with the last such thing, if it is clearly the same thing."""
        accounts = taxes.tax_accounts(self.knowledge.chart)
        for like in likenesses[:1]:
            posting = like.precedent.posting
            if like.score >= 0.45 and isinstance(posting, JournalEntry):
                share = taxes.tax_share(posting, accounts)
                if share is not None and self.knowledge.event_of(like.precedent) == kind.name:
                    return taxes.TaxWords("inclusive"), round(share, 3)
        return words, rate

    def _missing(self, named: Named, guess: Guess, segment: Segment) -> Halt:
        asked = {"the amount": "How much was it?", "the rate of tax": "Which rate of tax?"}
        if len(segment.figures.plain()) > 1 and named.missing == "the amount":
            words = ", ".join(f'"{a.words}"' for a in segment.figures.plain())
            return Halt(f"Which of {words} is for what?", (segment.start, segment.end), "amounts")
        question = asked.get(named.missing, f"Please say {named.missing}.")
        return Halt(question, guess.cue or (segment.start, segment.end), named.missing)

    # ------------------------------------------------------------ amounts that stand in the book

    def _from_the_book(
        self, guess: Guess, segment: Segment, likenesses: Sequence[Likeness], named: Named
    ) -> Named | None:
        """Amounts the note points at: "same as last month", the open invoice that was paid."""
        if segment.figures.money or named.missing.startswith("how much of it"):
            return self._all_principal(guess, segment, likenesses)
        if (
            guess.item is not None
            and not guess.item.opening
            and guess.event.name in ("customer_paid", "paid_bill", "bad_debt")
        ):
            total = Sum(guess.item.left, f"[{guess.item.words}]")
            self.said.append(f"{total.value} is what is open of: {guess.item.words}")
            return Named({"total": total})
        if _SAME_AGAIN.search(segment.text):
            return self._same_again(guess, likenesses)
        return None

    def _all_principal(self, guess: Guess, segment: Segment, likenesses: Sequence[Likeness]) -> Named | None:
        """A loan payment in a book that keeps no interest apart."""
        total = naming.total_of(segment.figures)
        if guess.event.name != "loan_payment" or total is None:
            return None
        before = [x for x in likenesses if self.knowledge.event_of(x.precedent) == "loan_payment"]
        apart = bool(self.knowledge.chart.exactly("interest_expense"))
        if before and "interest" not in amounts_of(before[0].precedent.posting, guess.event, self.knowledge):
            apart = False
        return None if apart else Named({"principal": total, "total": total})

    def _same_again(self, guess: Guess, likenesses: Sequence[Likeness]) -> Named | None:
        found = [x.precedent for x in likenesses if self.knowledge.event_of(x.precedent) == guess.event.name]
        if not found and guess.event.name in _REGULAR:
            every = self.knowledge.precedents.all
            found = [p for p in reversed(every) if self.knowledge.event_of(p) == guess.event.name]
        if not found:
            return None
        amounts = amounts_of(found[0].posting, guess.event, self.knowledge)
        self.parts = parts_of(found[0].posting, guess.event, self.knowledge)
        self.said.append(f"as on {found[0].posting.date}: {found[0].words}")
        return Named(amounts) if amounts else None

    # ------------------------------------------------------------ roles

    def _fill(
        self, guess: Guess, segment: Segment, likenesses: Sequence[Likeness], index: int, named: Named
    ) -> dict[str, Filled] | Halt:
        filled: dict[str, Filled] = {}
        for role in _roles(guess.event, named):
            if fixed := self.given.roles.get((index, role)):
                filled[role] = Filled(fixed, 1.0, (), "as answered")
                continue
            if told := self.advice.roles.get((index, role)):
                filled[role] = told
                question = f'Which account is "{_short(segment.text)}" for?'
                self.doubts.append(
                    Doubt(role, told.sure, question, (told.account, *told.rivals[:3]), None, index)
                )
                continue
            found = fill(role, guess.event, segment.text, segment.context, self.knowledge, likenesses, filled)
            if found is None:
                if role in _NEEDED or guess.event.roles.get(role):
                    return Halt(
                        f"Which account is it for ({role})? The book has none that fits.",
                        guess.cue,
                        "account",
                    )
                continue
            filled[role] = _shifted(found, segment)
            needless = role == "what" and not takes_category(self.knowledge.book, guess.event.name)
            if not needless and (role in guess.event.roles or found.sure < 0.8):
                question = f'Which account is "{_short(segment.text)}" for?' if role not in ("how", "to", "from") else (
                    f'From which account was "{_short(segment.text)}" paid?' if guess.event.flow == "out" else
                    f'Which account is it ({role}) in "{_short(segment.text)}"?')  # fmt: skip
                self.doubts.append(
                    Doubt(role, found.sure, question, (found.account, *found.rivals[:3]), None, index)
                )
        return filled

    def _happening(
        self, guess: Guess, named: Named, filled: Mapping[str, Filled], segment: Segment
    ) -> Happening:
        day = self._day(segment)
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
        for name, amount in named.amounts.items():
            for id in amount.facts:
                fact = next((a for a in self.facts.amounts if a.id == id), None)
                if fact is not None:
                    because.append(Because(name, fact.words, fact.span))
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
            parts=self.parts,
            description=_short(self.facts.note.strip(), 120),
            because=tuple(because),
        )

    def _with_dimensions(
        self, happening: Happening, segment: Segment, likenesses: Sequence[Likeness], index: int
    ) -> Happening:
        """The further columns of the book, said in the note or as usual for the account."""
        money = {t.name for t in self.knowledge.chart.money}
        named = [happening.roles[role] for role in ("what", "to", "from") if role in happening.roles]
        others = [name for name in happening.roles.values() if name not in money]
        account = next(iter([*named, *others, *happening.roles.values()]), "")

        values = dict(happening.dimensions)
        because = list(happening.because)
        for found in dimensions(segment.whole, account, self.knowledge, likenesses):
            value = self.given.roles.get((index, found.heading), found.value)
            if value:
                values[found.heading] = value
            if found.span:
                because.append(Because(found.heading, found.value))
            if found.heading not in {role for _, role in self.given.roles}:
                question = f'Which {found.heading.casefold()} is "{_short(segment.text)}" for?'
                self.doubts.append(Doubt(found.heading, found.sure, question, found.options[:6], None, index))
        return replace(happening, dimensions=values, because=tuple(because))

    def _parties(self, segment: Segment) -> dict[str, str]:
        """Who it was with, and when it is due, for books of tables."""
        if self.knowledge.book.layout is not Layout.RECORDS:
            return {}
        found: dict[str, str] = {}
        stems = {w.stem for w in words(segment.text)}
        known = [
            (len(own & stems), name)
            for name in self.knowledge.counterparties
            if (own := telling(name)) and len(own & stems) * 2 >= len(own)
        ]
        people = [
            p.name
            for p in self.facts.parties
            if not p.superseded_by and segment.start <= p.span[0] < segment.end
        ]
        if known:
            found["counterparty"] = max(known)[1]
        elif people:
            found["counterparty"] = people[0]
        due = [d for d in self.facts.days if d.value and (d.role == "due" or self._is_due(d))]
        if due and due[0].value:
            found["due"] = due[0].value.isoformat()
        return found

    def _day(self, segment: Segment) -> Day | None:
        days = [
            d
            for d in self.facts.days
            if not d.superseded_by and d.value is not None and d.role == "on" and not self._is_due(d)
        ]
        inside = [d for d in days if segment.start <= d.span[0] < segment.end]
        return next(iter(inside or days), None)

    def _date(self, day: Day | None, segment: Segment) -> dt.date:
        """The day of the event. In a grid of months the month it is for counts, not the day it was paid."""
        if self.knowledge.book.layout is Layout.GRID:
            for period in self.facts.periods:
                before = self.facts.note[max(0, period.span[0] - 14) : period.span[0]].casefold()
                if period.unit == "month" and not re.search(
                    r"\b(same|as|since|last|until|till|from)\b", before
                ):
                    return (
                        period.start
                        if period.start > self.facts.today or period.end < self.facts.today
                        else self.facts.today
                    )
        return day.value if day is not None and day.value else self.facts.today

    def _is_due(self, day: Day) -> bool:
        """Whether the day is when something will be paid: "paying at the end of the month"."""
        return bool(_LATER.search(self.facts.note[max(0, day.span[0] - 24) : day.span[0]].casefold()))

    def _words(self, span: tuple[int, int] | None) -> str:
        return self.facts.note[span[0] : span[1]] if span else ""


_TAKEN_BACK = re.compile(
    r"\b(no,? sorry|sorry,? (i mean|no)|i mean|scratch that|no wait|abeg no|oh no|oops|no,? for|correction:)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:customer|client|supplier|tenant|member|guest|them|him|her) (\d[\d.,]*)\b(?! (?:of|for|times|boxes))",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"(?<!and a )(?<!second )(?<!first )(?<!one and )\b(half|fifty.fifty|50/50|\w+ ways)\b", re.IGNORECASE
)

# Concepts whose lines can't be left out of an entry.
_NEEDED = (
    "receivable", "payable", "capital", "drawings", "loan", "unearned", "depreciation_expense", "accumulated_depreciation",
    "wages", "payroll_liability", "bad_debt", "interest_expense", "deposit_paid", "loan_given", "interest_receivable",
)  # fmt: skip


def amounts_of(entry: JournalEntry, kind: Event, knowledge: Knowledge) -> dict[str, Sum]:
    """The amounts an earlier entry has, by the names of the event's entry."""
    from nl2x.notes.events_of import takers

    amounts: dict[str, Sum] = {}
    for row in kind.entry:
        names = set(takers(kind, row.account, knowledge.chart))
        value = sum(
            (
                line.debit if row.side == "Dr" else line.credit
                for line in entry.lines
                if line.account in names
            ),
            Decimal(0),
        )
        if value:
            amounts[row.amount] = Sum(value, f"[{entry.description or entry.date}]")
    if "net" in amounts and "total" not in amounts:
        amounts["total"] = amounts["net"]
    return amounts


# What comes back every month in the same way, and is the same thing whatever it is called.
_REGULAR = ("depreciation", "payroll", "prepaid_used", "loan_payment")


def parts_of(entry: JournalEntry, kind: Event, knowledge: Knowledge) -> dict[str, tuple[Part, ...]]:
    """The roles that an earlier entry splits over several accounts, with their amounts."""
    from nl2x.notes.events_of import takers

    found: dict[str, tuple[Part, ...]] = {}
    for row in kind.entry:
        names = set(takers(kind, row.account, knowledge.chart))
        parts = tuple(
            Part(line.account, Sum(line.debit or line.credit, f"[{entry.description or entry.date}]"))
            for line in entry.lines
            if line.account in names and (line.debit if row.side == "Dr" else line.credit)
        )
        if len(parts) > 1:
            found[row.account] = parts
    return found


def _roles(kind: Event, named: Named) -> list[str]:
    """The roles and concepts of the lines that have an amount; what was paid for before how it was paid."""
    names = list(dict.fromkeys(row.account for row in kind.entry if row.amount in named.amounts))
    return sorted(names, key=lambda name: kind.roles.get(name) == "money")


def _has_tax_account(kind: Event, filled: Mapping[str, Filled]) -> bool:
    return any(row.amount == "tax" and row.account in filled for row in kind.entry)


def _totals(like: Likeness) -> set[Decimal]:
    return {line.debit or line.credit for line in like.precedent.posting.lines}


def _shifted(found: Filled, segment: Segment) -> Filled:
    return replace(found, spans=tuple((a + segment.start, b + segment.start) for a, b in found.spans))


def _at(span: tuple[int, int] | None, segment: Segment) -> tuple[int, int] | None:
    if span is None:
        return None
    shift = segment.start - (len(segment.context) + 1 if segment.context else 0)
    return (max(0, span[0] + shift), max(0, span[1] + shift))


def _short(text: str, most: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"
