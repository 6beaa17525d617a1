"""The whole road of a note: read, decide, plan, try, ask or post.

`propose` touches nothing; `post` writes, all or nothing. A note that rules and precedents settle never loads
the model.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from nl2x.errors import BadInput, Refused
from nl2x.notes.accounts.offers import offered, settles_more
from nl2x.notes.advice import LEAST, advise, asked_about
from nl2x.notes.alike.agreement import with_choices, with_things, with_usual
from nl2x.notes.alike.figures import row_of_figures
from nl2x.notes.alike.moved import is_plain, moved_as_before
from nl2x.notes.alike.objections import UNLIKE, against
from nl2x.notes.alike.purses import in_its_purse
from nl2x.notes.alike.row import RowAlike, lists_of_rows, row_alike
from nl2x.notes.alike.second_word import (
    OF_A_ROW,
    as_in,
    is_likely,
    is_looked_for,
    is_of_a_row,
    is_unanswered,
    may_settle,
    with_its_word,
)
from nl2x.notes.alike.writing import KIND as ALIKE
from nl2x.notes.alike.writing import read_alike
from nl2x.notes.amounts.exchange import converted, of_balances, without_rate
from nl2x.notes.amounts.exchange import settled as in_own_money
from nl2x.notes.answering.answered_debts import with_its_event
from nl2x.notes.answering.answers import MOVED, OTHERWISE, Said, answered
from nl2x.notes.answering.blank_answers import blank_question, with_blanks, with_named
from nl2x.notes.answering.place_answers import place_question, with_its_table
from nl2x.notes.answering.questions import question_of, question_of_halt
from nl2x.notes.bank.bank_lines import doubts_of_a_line, through_the_bank
from nl2x.notes.batches.batch import BankLine, FileLine
from nl2x.notes.book.facts_of import currency_of, facts_of
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.checks.checks import doubts_about
from nl2x.notes.checks.confidence import Sign, confidence
from nl2x.notes.checks.in_passing import told_again, without_asides
from nl2x.notes.checks.last_look import last_look
from nl2x.notes.checks.out_of_line import is_as_before
from nl2x.notes.checks.own_checks import run_checks
from nl2x.notes.checks.planned import Planned
from nl2x.notes.checks.repeated import repeats
from nl2x.notes.checks.second_reading import second_opinion
from nl2x.notes.checks.whole import KIND as TO_POST
from nl2x.notes.checks.whole import asks_for_all, left_over, of_changed_rows, of_the_item, sure_of_all
from nl2x.notes.engines import reader_of
from nl2x.notes.events import schedule
from nl2x.notes.events.gate import Halt
from nl2x.notes.events.posting import journal_entry
from nl2x.notes.events.reading import Doubt, Reading
from nl2x.notes.events.used_up import BOOKED
from nl2x.notes.facts import Facts
from nl2x.notes.limits import check_answers, check_note
from nl2x.notes.outcome import Asked, Posted, Proposal, Question
from nl2x.notes.places.beside_journal import beside_journal
from nl2x.notes.places.into_book import postings
from nl2x.notes.places.measured import Measured, measured, with_measured
from nl2x.notes.places.owed_there import owed_there
from nl2x.notes.places.paid_there import paid_there
from nl2x.notes.places.placing import headings
from nl2x.notes.provenance import because_of, in_the_note, understood
from nl2x.notes.reader import read

if TYPE_CHECKING:
    from nl2x.books.model import JournalEntry, Plan, Posting
    from nl2x.lm import Engine

SURE_ENOUGH = 0.85
"""Where asking ends and posting begins, for what is doubtful and for the whole: below it every ninth proposal and more was
wrong on books left out of the fitting (benchmarks/results/calibration.md, benchmarks/results/first-looks.md)."""
_SHOWN = {TO_POST, BOOKED, ALIKE}
"""Kinds of question that say what would be posted."""


@dataclass(frozen=True)
class Options:
    """How notes are read and when they are posted. `engine` opens the model, and is called only if needed."""

    today: dt.date
    sure_enough: float = SURE_ENOUGH
    engine: Callable[[], Engine] | None = None
    model: str = "rules"
    scorer: bool = True
    """Whether the trained scorer is heard; off only to measure what it is worth."""
    schedule: bool = False
    """Whether what was paid ahead, or wears out, is posted for all its months at once."""


@dataclass(frozen=True)
class Desk:
    """One workbook, opened for posting notes to it."""

    path: Path
    options: Options
    data: bytes = field(repr=False, default=b"")

    @classmethod
    def open(cls, path: Path, options: Options) -> Desk:
        """Read the workbook; `BadInput` where it can't be."""
        from nl2x.books.xlsx.package import read_book

        return cls(path, options, read_book(path))

    @cached_property
    def knowledge(self) -> Knowledge:
        from nl2x.notes.book.open_book import knowledge_of

        return knowledge_of(
            self.path,
            self.data,
            scorer=self.options.scorer,
            reader=reader_of(self.options.model, self.options.engine),
        )

    def propose(
        self, note: str, answers: Sequence[str] = (), bank: BankLine | None = None
    ) -> Asked | Proposal:
        """What the note, with the answers given so far, would post, or the question that is left.

        `bank` are the columns it comes from, if it is a line of a bank's file: they say how much it was, when,
        which way the money went, and that it went through the bank.
        """
        started = time.perf_counter()
        check_note(note)
        check_answers(answers)
        said, asides = without_asides(
            through_the_bank(Said(note, bank=bank), self.knowledge.chart),
            self._facts,
            lambda one: self._ends(self._placed(one)),
            self.knowledge,
        )
        said = self._placed(said)
        unheard: list[str] = []
        for answer in answers:
            before = said
            reading = self._read(said)
            doubts = self._doubts(said, reading)
            shown, result = self._outcome(said, reading, doubts)
            question = result.question
            if shown is reading:
                question = self._question(said, reading, doubts) or question
            asked = question is not None
            question = question or Question("anything else?", kind=TO_POST)
            said = answered(said, question, answer, self.knowledge)
            drafts = (
                () if shown is not reading else reading.drafts[question.happening : question.happening + 1]
            )
            guess = drafts[0].guess if drafts else None
            said = with_its_event(said, question.happening, guess, self.knowledge)
            said = with_its_table(said, question.happening, guess, self.knowledge)
            unheard += [answer] if said == before and not asked else []
        _, result = self._ends(said)
        if isinstance(result, Proposal):
            text = told_again(said.text, note, asides)
            result = replace(
                result,
                note=text,
                given=note,
                answered=bool(answers),
                because=in_the_note(result.because, text, note),
                explanations=(*result.explanations, *(a.said for a in asides if a.words in text)),
            )
        return replace(result, unheard=tuple(unheard), seconds=round(time.perf_counter() - started, 3))

    def _placed(self, said: Said) -> Said:
        """`said`, with the table of a cash book's that it is beyond doubt a row of."""
        for there in (paid_there, owed_there):
            said = there(said, partial(facts_of, said, self.knowledge, self.options.today), self.knowledge)
        return said

    def _ends(self, said: Said) -> tuple[Reading, Asked | Proposal]:
        """What comes of a note, with how it was read."""
        reading = self._read(said)
        return self._outcome(said, reading, self._doubts(said, reading))

    def _outcome(
        self, said: Said, reading: Reading, doubts: Sequence[Doubt]
    ) -> tuple[Reading, Asked | Proposal]:
        """What comes of a reading, with it; of the note as a row like an earlier one where the reading leads nowhere, or
        leaves a question that such a row doesn't."""
        result = self._propose(said, reading, doubts)
        if result.question is None or is_of_a_row(reading) or not is_unanswered(said):
            return reading, result
        if (moved := self._as_moved(said, self._facts(said))) is not None:
            made = self._propose(said, moved, self._doubts(said, moved))
            if isinstance(made, Proposal):
                return moved, made
        other = read_alike(self._facts(said), self.knowledge)
        if other is None:
            return reading, result
        looked_for = is_looked_for(result, other)
        if not looked_for and not may_settle(result, other, self.knowledge):
            return reading, result
        made = self._propose(said, other, self._doubts(said, other))
        settled = made.question is None or (made.question.kind != ALIKE and is_likely(other))
        if isinstance(made, Proposal) and (looked_for or settled):
            return other, made
        return reading, result

    def _as_moved(self, said: Said, facts: Facts) -> Reading | None:
        """The note as money that only moved, as earlier rows show it, unless somebody has said that it is no such move."""
        answered = said.events or said.roles or said.places or OTHERWISE[MOVED] in said.confirmed
        if (answered and MOVED not in said.confirmed) or said.raw or said.bank is not None:
            return None
        return moved_as_before(facts, self.knowledge)

    def _alike(self, said: Said, reading: Reading, facts: Facts) -> RowAlike | None:
        """The row that an earlier one makes likely, where the note isn't read as one already."""
        if said.raw or said.bank is not None or is_of_a_row(reading):
            return None
        return row_of_figures(facts, self.knowledge) or row_alike(facts, self.knowledge)

    # ------------------------------------------------------------ reading

    def _facts(self, said: Said) -> Facts:
        return facts_of(said, self.knowledge, self.options.today)

    def _read(self, said: Said) -> Reading:
        facts = self._facts(said)
        if ALIKE in said.confirmed and (alike := read_alike(facts, self.knowledge)) is not None:
            return alike
        accounts = of_balances(self.knowledge.chart) if said.bank is None else []
        shown = self.knowledge.book.conventions.currency if said.bank is None else ""
        settled = in_own_money(facts, currency_of(self.knowledge.book), said.confirmed, shown, accounts)
        if isinstance(settled, Halt):
            return Reading(halt=settled)
        moved = self._as_moved(said, settled)
        if moved is not None and (MOVED in said.confirmed or is_plain(moved)):
            return moved
        reading = self._scheduled(self._advised(settled, said), settled, said)
        return replace(reading, explanations=(*converted(facts, settled), *reading.explanations))

    def _advised(self, facts: Facts, said: Said) -> Reading:
        reading = read(facts, self.knowledge, said)
        if self.knowledge.reader is not None:
            return reading  # the model was heard already
        if self.options.engine is None or reading.halt is not None or not self._worth_asking(said, reading):
            return reading
        advice = advise(reading, self.knowledge, self.options.engine())
        return read(facts, self.knowledge, said, advice)

    def _worth_asking(self, said: Said, reading: Reading) -> bool:
        """Whether the model's word can better the question: not where the rules are sure enough or have hardly a
        clue, nor where more than an account is in doubt, nor where the reading has no doubt of an account (what
        the book speaks against is none that the model is asked about)."""
        if not any(asked_about(d, reading) for d in reading.doubts):
            return False
        doubts = self._doubts(said, reading)
        others = [d for d in doubts if not asked_about(d, reading)]
        enough = self.options.sure_enough
        return LEAST <= confidence(_signs(doubts)) < enough <= confidence(_signs(others))

    def _scheduled(self, reading: Reading, facts: Facts, said: Said) -> Reading:
        if self.options.schedule or schedule.KIND in said.confirmed:
            return schedule.with_schedule(reading, facts, self.knowledge, said.confirmed)
        doubt = schedule.asks(facts, reading.drafts)
        return replace(reading, doubts=(*reading.doubts, doubt)) if doubt else reading

    def _doubts(self, said: Said, reading: Reading) -> list[Doubt]:
        """All that is doubtful and that no answer has settled; nothing where there is nothing to post."""
        if said.declined or reading.halt is not None:
            return []
        checks = (*self._checks(said, reading), *doubts_of_a_line(said, reading, self.knowledge))
        found = [said.as_doubtful(d) for d in (*reading.doubts, *checks) if not said.settles(d)]
        if is_of_a_row(reading):
            return [d for d in found if d.field in OF_A_ROW]
        if said.bank is not None:
            return found  # which way the money went the bank says, and its words are no sentences
        settled = confidence(_signs(found)) >= self.options.sure_enough
        return second_opinion(found, reading, self.knowledge, settled=settled)

    def _question(self, said: Said, reading: Reading, doubts: Sequence[Doubt]) -> Question | None:
        if said.declined:
            return Question("Nothing is posted, then. What did happen?", kind="declined")
        if reading.halt is not None:
            return question_of_halt(reading.halt)
        worst = min(doubts, key=lambda doubt: doubt.sure, default=None)
        if worst is None or confidence(_signs(doubts)) >= self.options.sure_enough:
            return None
        worst = settles_more(worst, doubts)
        if worst.happening >= len(reading.drafts):
            return question_of(worst)
        draft = reading.drafts[worst.happening]
        worst = replace(worst, options=offered(worst, draft, doubts, self.knowledge))
        return replace(question_of(worst), stretch=(draft.segment.start, draft.segment.end))

    def _checks(self, said: Said, reading: Reading) -> list[Doubt]:
        try:
            entries = [journal_entry(draft.happening) for draft in reading.drafts]
        except Refused:
            return []
        today, sums_said = self.options.today, bool(said.sums)
        found = doubts_about(reading, entries, self.knowledge, today, sums_said=sums_said)
        return [d for d in found if not schedule.is_expected(d, reading)]

    def _objection(self, said: Said, odd: Sequence[str], otherwise: Question | None) -> Question | None:
        """What is asked where the cells that would be written are `odd` beside those of earlier rows, or earlier rows have
        something against it (`otherwise`), and the words themselves leave no question."""
        from nl2x.books.book import Role
        from nl2x.books.posting.likeness import left_blank

        book = self.knowledge.book
        if {"unlike", "who"} & said.confirmed:
            return None
        if not odd:
            return otherwise
        if who := left_blank(book, odd[0], Role.COUNTERPARTY):
            return Question(f'Who was it? Every row fills "{who}".', kind="who")
        fills = blank_question(book, odd[0])
        return fills or Question(f"{odd[0]} Write it all the same?", ("yes", "no"), kind="unlike")

    def _measured(self, said: Said, planned: Plan, facts: Facts) -> Sequence[Measured]:
        """What the note measures and the new row has a column for."""
        return measured(self.knowledge.book, planned, facts.amounts) if said.bank is None else ()

    def _planned(self, reading: Reading) -> tuple[list[JournalEntry], list[Posting], Plan] | Question:
        """The entries, as what they are posted, and the cells that this takes; or why there are none."""
        from nl2x.books.planning.plan import plan

        try:
            entries = [journal_entry(draft.happening) for draft in reading.drafts]
        except Refused:
            return Question("The amounts don't fit together. Which is for what?", kind="amounts")
        made: list[Posting] = []
        planned: Plan | None = None
        for number, (draft, entry) in enumerate(zip(reading.drafts, entries, strict=True)):
            try:
                made += postings(self.knowledge.book, draft.happening, entry, draft.guess.item, draft.places)
                made += beside_journal(draft, entry, self.knowledge)
                planned = plan(self.knowledge.book, made)
            except (Refused, BadInput) as error:
                return place_question(error, number)
        assert planned is not None
        return entries, made, planned

    def _propose(self, said: Said, reading: Reading, doubts: Sequence[Doubt]) -> Asked | Proposal:
        from nl2x.books.posting.effect import effect
        from nl2x.books.posting.likeness import unlike
        from nl2x.books.posting.post import carry_out

        question = self._question(said, reading, doubts)
        if question is not None:
            about = said.text[question.span[0] : question.span[1]] if question.span else ""
            question = replace(question, about=about)
        if reading.halt or not reading.drafts or said.declined:
            return Asked(question or Question("What happened?"))
        found = self._planned(reading)
        if isinstance(found, Question):
            return Asked(found)
        entries, made, planned = found
        facts = self._facts(said)
        alike = self._alike(said, reading, facts)
        if alike is not None:
            planned = with_choices(alike, planned, [entry.description for entry in entries])
        lists = lists_of_rows(self.knowledge)
        planned = in_its_purse(lists, with_things(lists, planned, said.note), said.note)
        planned = with_blanks(self.knowledge.book, planned, said.blanks, self.options.today)
        sizes = () if is_of_a_row(reading) else self._measured(said, planned, facts)
        planned = with_measured(self.knowledge.book, planned, sizes)
        odd = unlike(self.knowledge.book, planned)
        if (named := with_named(self.knowledge, planned, odd, said.text)) is not planned:
            planned, odd = named, unlike(self.knowledge.book, named)
        if alike is not None and (usual := with_usual(alike, planned)) is not planned:
            planned, odd = usual, unlike(self.knowledge.book, usual)
        if question is None and not is_of_a_row(reading):
            events = [draft.happening.event for draft in reading.drafts]
            question = self._objection(said, odd, against(alike, planned, said.note, events, self.knowledge))
        done = carry_out(self.data, planned)
        broken = [
            c
            for c in effect(self.knowledge.book, planned, done.changes).checks
            if c.before and c.after is False
        ]
        if broken and "balance" not in said.confirmed:
            # What is doubtful is asked first: it may be why the book wouldn't balance, and it is what an answer is for.
            unbalanced = Question(
                f"After this the book would no longer balance ({broken[0].words}). Write it all the same?",
                ("yes", "no"),
                kind="balance",
            )
            return Asked(question or unbalanced)
        signs = _signs(doubts)
        because = tuple(
            b
            for i, draft in enumerate(reading.drafts)
            for b in because_of(i, draft.happening, entries[i], said.text)
        )
        programs = tuple(draft.happening.text() for draft in reading.drafts)
        sure, told = confidence(signs), reading.explanations
        # What a person wrote as an entry, or said yes to, and the words of a bank leave nothing over.
        if not said.raw and not said.confirmed & _SHOWN and said.bank is None:
            spans = [
                *(b.span for b in because if b.span),
                *of_the_item(reading.drafts, said.note),
                *of_changed_rows(said.note, made, self.knowledge.book),
                *(one.figure.span for one in sizes),
            ]
            text = without_rate(said.note, said.confirmed)
            left = left_over(text, spans, programs, self.knowledge, headings(made))
            sure = sure_of_all(
                signs,
                left,
                as_before=is_as_before(entries, self.knowledge),
                repeats=repeats(reading.drafts, entries, left, self.knowledge),
            )
            if question is None and sure < self.options.sure_enough:
                question = asks_for_all(said.note, left)
            left_open = with_its_word(question, alike, planned, said, sure)
            if question and not left_open and alike:
                told, sure = (*told, as_in(alike)), max(sure, self.options.sure_enough)
            question = left_open
            if question is None and UNLIKE not in said.confirmed:
                whole = Planned(facts, reading.drafts, planned, self.knowledge, said.is_answered)
                question = last_look(whole, done.changes)
        return Proposal(
            note=said.text,
            postings=tuple(made),
            entries=tuple(entries),
            plan=planned,
            because=because,
            changes=done.changes,
            after=done.data,
            sure=round(sure, 3),
            signs=signs,
            question=question,
            programs=programs,
            explanations=told,
            model=self.options.model,
            data=self.data,
        )

    # ------------------------------------------------------------ writing

    def post(
        self,
        proposal: Proposal,
        checks: Sequence[str] = (),
        line: FileLine | None = None,
        *,
        confirmed: bool = False,
    ) -> Posted:
        """Write the proposal; `Refused` (and the file as it was) where a check fails or the file changed.

        `line` is where the note stands, in a file of notes; `confirmed` says that a person agreed to the entry.
        """
        from nl2x.books.posting.origin import Origin
        from nl2x.books.posting.post import post

        started = time.perf_counter()
        answered, today = proposal.answered, self.options.today
        place = (line.file, line.key) if line else ("", "")
        done = post(
            self.path,
            proposal.plan,
            words=proposal.note,
            model=proposal.model,
            because=understood(proposal.because),
            fingerprint=line.fingerprint if line else "",
            origin=Origin(proposal.given, today, *place, answered, confirmed or answered),
            read=proposal.data,
            verify=(lambda data: run_checks(data, checks)) if checks else None,
        )
        seconds = proposal.seconds + time.perf_counter() - started
        return Posted(proposal, done.id, done.changes, round(seconds, 3))


def _signs(doubts: Sequence[Doubt]) -> tuple[Sign, ...]:
    return tuple(Sign(doubt.field, doubt.sure, doubt.share) for doubt in doubts)
