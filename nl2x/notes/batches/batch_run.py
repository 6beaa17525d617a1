"""The notes of a file, one after the other: each is posted, shown, known from before, or has a question."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from nl2x.books.posting.history import Entry, read_entries
from nl2x.errors import BadInput, Refused
from nl2x.interruption import held
from nl2x.notes.answering.unheard import check_heard
from nl2x.notes.batches.batch import Batch, BatchNote
from nl2x.notes.batches.posted_before import Before, PostedBefore
from nl2x.notes.book.facts_of import days_of
from nl2x.notes.note import Desk
from nl2x.notes.outcome import Posted, Proposal
from nl2x.notes.wording.yes_no import says_no, says_yes

_ATTEMPTS = 3
"""How often a note is read anew because the book was changed meanwhile."""


@dataclass(frozen=True)
class Open:
    """A note with a question."""

    note: BatchNote
    question: str
    options: Sequence[str] = ()
    proposal: Proposal | None = None
    """What would be posted, where it was read to the end: some questions are about just that."""


@dataclass
class Tally:
    """What became of the notes of a file."""

    posted: list[tuple[BatchNote, Posted]] = field(default_factory=list)
    shown: list[tuple[BatchNote, Proposal]] = field(default_factory=list)
    known: list[tuple[BatchNote, Entry]] = field(default_factory=list)
    repeated: list[tuple[BatchNote, Entry]] = field(default_factory=list)
    """In words that were posted before, maybe for another day: one question for all of them."""
    asked: list[Open] = field(default_factory=list)


@dataclass
class BatchRun:
    """A file of notes and the book that it goes to. `again` says that what was posted for another day is another
    note (or, if false, that it isn't); `answers` are those to the questions of single lines."""

    desk: Desk
    batch: Batch
    file: str
    checks: Sequence[str] = ()
    answers: Mapping[str, Sequence[str]] = field(default_factory=dict)
    again: bool | None = None
    agreed: Mapping[str, Proposal] | None = None
    """What a person agreed to, by its place; only that is posted then."""
    tally: Tally = field(default_factory=Tally)

    def run(self, yes: bool, report: Callable[[int, BatchNote], None]) -> Tally:
        """Post every note that is sure (with `yes`; else only show). What was posted stays posted if it is cut short,
        and `tally` tells of it."""
        before = self.before
        for number, note in enumerate(self.batch.notes):
            report(number, note)
            if self.agreed is None or note.place in self.agreed:
                self._one(note, before.get(note.place), yes)
        return self.tally

    @cached_property
    def before(self) -> Mapping[str, Before]:
        """What was posted before, by its place."""
        return self.start.found()

    @cached_property
    def start(self) -> PostedBefore:
        """The book's history as the run found it: what another run posts meanwhile takes the fingerprints of this."""
        _, entries = read_entries(self.desk.path, self.desk.data)
        return PostedBefore(entries, self.file, self.batch.notes, self.desk.options.today, self._days)

    def _days(self, words: str, today: dt.date) -> tuple[dt.date, ...]:
        return days_of(words, self.desk.knowledge, today)

    def is_repeated(self, note: BatchNote) -> bool:
        """Whether it must be asked if the note was posted before; unless it has an answer of its own."""
        before = self.before.get(note.place)
        return before is not None and not before.surely and not self._own_answer(note)

    def _own_answer(self, note: BatchNote) -> str:
        first = next(iter(self.answers.get(note.place, ())), "")
        return first if says_yes(first) or says_no(first) else ""

    def _one(self, note: BatchNote, before: Before | None, yes: bool) -> None:
        answers, again = list(self.answers.get(note.place, ())), self.again
        if before and not before.surely and self._own_answer(note):
            again = says_yes(answers.pop(0))
        if before and (before.surely or again is False):
            self.tally.known.append((note, before.entry))
        elif before and again is None:
            self.tally.repeated.append((note, before.entry))
        else:
            self._proposed(note, answers, yes)

    def _proposed(self, note: BatchNote, answers: Sequence[str], yes: bool) -> None:
        for attempt in range(_ATTEMPTS):
            if entry := self._by_another_run(note):
                self.tally.known.append((note, entry))
                return
            try:
                self._tried(note, answers, yes)
                return
            except (BadInput, Refused) as error:
                if not self._was_changed() or attempt + 1 == _ATTEMPTS:
                    self.tally.asked.append(Open(note, str(error)))
                    return

    def _tried(self, note: BatchNote, answers: Sequence[str], yes: bool) -> None:
        result = self.desk.propose(note.text, answers, bank=note.bank)
        check_heard(result)
        question = result.question
        if question is None and isinstance(result, Proposal) and self._disagreed(note, result):
            self.tally.asked.append(Open(note, "It came out otherwise than it was shown. Look again."))
        elif question is not None:
            read = result if isinstance(result, Proposal) else None
            self.tally.asked.append(Open(note, question.text, question.options, read))
        elif isinstance(result, Proposal) and yes:
            self._posted(note, result)
        elif isinstance(result, Proposal):
            self.tally.shown.append((note, result))

    def _by_another_run(self, note: BatchNote) -> Entry | None:
        """The posting that was made of the note since this run began."""
        mine = self.start.line_of(note).fingerprint
        _, entries = read_entries(self.desk.path, self.desk.data)
        return next((entry for entry in entries if entry.fingerprint == mine), None)

    def _posted(self, note: BatchNote, proposal: Proposal) -> None:
        agreed = self.agreed is not None
        with held():  # an interrupt between the two would leave something posted that isn't told of
            done = self.desk.post(proposal, self.checks, self.start.line_of(note), confirmed=agreed)
            self.tally.posted.append((note, done))
        self.desk = Desk.open(self.desk.path, self.desk.options)

    def _disagreed(self, note: BatchNote, proposal: Proposal) -> bool:
        return self.agreed is not None and self.agreed[note.place].entries != proposal.entries

    def _was_changed(self) -> bool:
        """Whether somebody else has written the book since it was opened; it is opened anew then."""
        old = self.desk
        self.desk = Desk.open(old.path, old.options)
        return self.desk.data != old.data
