"""Which notes of a file stand in the book already: the same file may be run again, and next month's like it posted.

A bank's line is known by what it says, in any file. A note in words is known within its own file, by its words, by
how often they stand in it, and by the days that it would be entered on: "rent 960" is another rent next month, in
another file or in one that is used again. Where that can't be told it is a question, and nothing is left out in
silence; a line that stands twice is asked about with the one that was posted. A question of a file may be answered by
the note alone, too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nl2x.books.posting.history import Entry
from nl2x.notes.batches.batch import BatchNote, FileLine, bare_words, key_of

_RUN_AGAIN = 1
"""Within so many days a file with all that was posted of it is taken for the same one, run again."""
_MONTH = 31
"""A question of a file is hardly answered later than that."""
Days = Callable[[str, dt.date], tuple[dt.date, ...]]
"""On which days a note would be entered, told on that day."""


@dataclass(frozen=True)
class Before:
    """The posting that was made of a note's words; `surely` it was the same note, or it has to be asked."""

    entry: Entry
    surely: bool


@dataclass(frozen=True)
class PostedBefore:
    """A book's history, seen from a file of notes."""

    entries: Sequence[Entry]
    file: str
    notes: Sequence[BatchNote]
    today: dt.date
    days: Days

    def found(self) -> dict[str, Before]:
        """What was posted before, by the note's place."""
        alone = [e for e in self.entries if not e.told.file]
        found: dict[str, Before] = {}
        for note in self.notes:
            before = self._of_the_bank(note) if note.bank else self._in_this_file(note)
            if before is None and (before := self._alone(note, alone)):
                alone.remove(before.entry)
            if before is None and not note.bank:
                before = self._doubled(note)
            if before is not None:
                found[note.place] = before
        return found

    def line_of(self, note: BatchNote) -> FileLine:
        """Where the note stands, with a fingerprint that no posting has so far: of two that are made of it at the
        same time only one is written."""
        taken = {e.fingerprint for e in self.entries}
        name, times = note.key, 0
        while note.bank is None and (times == 0 or name in taken):
            name, times = key_of(self.file, note.key, times), times + 1
        return FileLine(self.file, note.key, name)

    def _of_the_bank(self, note: BatchNote) -> Before | None:
        return next((Before(e, True) for e in self.entries if e.fingerprint == note.key), None)

    def _in_this_file(self, note: BatchNote) -> Before | None:
        same = [e for e in self.entries if (e.told.file, e.told.key) == (self.file, note.key)]
        judged = [Before(e, self._is_this(note, e)) for e in reversed(same)]
        return next((before for before in judged if before.surely), judged[0] if judged else None)

    def _doubled(self, note: BatchNote) -> Before | None:
        """What was posted of another line in the same words, maybe for another day. Where it surely was for the same
        one, the entry itself is asked about (checks.duplicates)."""
        words = bare_words(note.text)
        keys = {other.key for other in self.notes if bare_words(other.text) == words}
        same = [e for e in self.entries if e.told.file == self.file and e.told.key in keys]
        if not same or any(self._is_this(note, entry) for entry in same):
            return None
        return Before(same[-1], False)

    def _is_this(self, note: BatchNote, entry: Entry) -> bool:
        """Whether the file told just this: with a day of its own, or within days and with all its notes of then."""
        told = entry.told.today
        apart = self._apart(note.text, told)
        if apart == 0 and told != self.today:
            return True
        return apart <= _RUN_AGAIN and self._is_whole(told)

    def _apart(self, words: str, told: dt.date) -> int:
        """How many days the note lies from the one in the same words that was told then."""
        if told == self.today:
            return 0
        then, now = self.days(words, told), self.days(words, self.today)
        if len(then) != len(now):
            return abs((told - self.today).days)
        return max(abs((a - b).days) for a, b in zip(then, now, strict=True))

    def _is_whole(self, told: dt.date) -> bool:
        """Whether all that was posted of the file on that day stands in it still: it is that file, run again."""
        keys = {note.key for note in self.notes}
        then = {e.told.key for e in self.entries if (e.told.file, e.told.today) == (self.file, told)}
        return bool(then) and then <= keys

    def _alone(self, note: BatchNote, alone: Sequence[Entry]) -> Before | None:
        """The note by itself, as one answers what a file left open."""
        words = bare_words(note.text)
        judged = [
            before
            for e in reversed(alone)
            if bare_words(e.told.note) == words and (before := self._answered(note, e))
        ]
        return next((before for before in judged if before.surely), judged[0] if judged else None)

    def _answered(self, note: BatchNote, entry: Entry) -> Before | None:
        told = entry.told.today
        apart = 0 if note.bank else self._apart(note.text, told)
        if apart == 0:
            return Before(entry, True)
        runs = {e.told.today for e in self.entries if e.told.file == self.file}
        lately = any(abs((day - self.today).days) <= _RUN_AGAIN and self._is_whole(day) for day in runs)
        if apart <= _RUN_AGAIN and lately:
            return Before(entry, True)
        return Before(entry, False) if entry.told.answered and apart <= _MONTH else None
