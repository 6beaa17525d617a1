"""Train what weighs the signs for what happened (nl2x/notes/events/likelihood.py).

    python -m nl2x.tune.guesses [--seed 1] [--epochs 8]

nl2x/tune/choosing.py says from what and how. A quarter of an hour on two cores.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from nl2x.notes.answering.answers import Said
from nl2x.notes.book.facts_of import facts_of
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event, events
from nl2x.notes.events.likelihood import Guessed, names_of, signs
from nl2x.notes.events.recognise import Guess, bookable
from nl2x.notes.reader import Reader, read
from nl2x.tune.choosing import Case, learn
from nl2x.tune.past import parts
from nl2x.tune.told import Line, Told

OUT = Path("nl2x/notes/meaning/guesses.npz")


class _Watched(Reader):
    """Reads a note by the rules, and keeps what they made of it."""

    seen: list[Guessed] = []  # noqa: RUF012 (emptied before each note)

    def likely(self, guessed: Guessed, answers: Mapping[str, str]) -> Mapping[str, float]:
        del answers
        self.seen.append(guessed)
        return {}


def main() -> None:
    """Read the arguments, make cases, train, test, write."""
    learn(__doc__, OUT, 8, cases)


def cases(book: Told, number: int) -> Iterator[Case]:
    """The notes of a book of which the rules guess what happened."""
    for part in parts(book):
        knowledge = part.knowledge(scorer=True)
        for line in part.to_read:
            if (guessed := _guessed(line, part.today, knowledge)) is not None:
                right = _right(line, knowledge)
                names = names_of(knowledge)
                yield Case(signs(guessed, knowledge), np.array([name in right for name in names]), number)


def _guessed(line: Line, today: dt.date, knowledge: Knowledge) -> Guessed | None:
    """What the rules make of a note, where they take all of it for one happening."""
    said = Said(line.text)
    _Watched.seen = []
    read(facts_of(said, knowledge, today), knowledge, said, by=_Watched)
    return _Watched.seen[0] if len(_Watched.seen) == 1 else None


def _right(line: Line, knowledge: Knowledge) -> set[str]:
    """What happened, under the names that it may have in a book that keeps no account for its other side."""
    if line.event not in events():
        return {line.event}
    return {line.event, *(g.event.name for g in bookable(Guess(event(line.event), 1.0), knowledge))}


if __name__ == "__main__":
    main()
