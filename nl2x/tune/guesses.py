"""Train what weighs the signs for what happened (nl2x/notes/events/likelihood.py).

    python -m nl2x.tune.guesses [--seed 1] [--epochs 8]

From the training books that the encoder has not learned from (nl2x/tune/past.py): the ordinary ones in their order, each
quarter of one read by the rules with all before it posted; of the others one half is read with the other half posted, or none.
What is reported is for books that were left out of the training in
turn; what is shipped is trained on all. A quarter of an hour on two cores.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
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
from nl2x.tune.choosing import FOLDS, Case, Plan, by_sureness, crosswise, save, trained
from nl2x.tune.past import numbered, parts
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
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument(
        "--leave-out", type=int, default=FOLDS, help="a fifth of the books, 0 to 4, to measure with"
    )
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    plan = Plan(seed=arguments.seed, epochs=arguments.epochs)
    books = [one for one in numbered() if one[0] % FOLDS != arguments.leave_out]
    made = [case for number, book in books for case in cases(book, number)]
    card = {
        "command": f"python -m nl2x.tune.guesses --seed {plan.seed} --epochs {plan.epochs}",
        "books": len(books),
        "of these in order": sum(book.in_order for _, book in books),
        "notes": len(made),
        "books left out": by_sureness(crosswise(made, plan)),
    }
    print(json.dumps(card, indent=1))
    save(arguments.out, trained(made, plan))
    arguments.out.with_suffix(".card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def cases(book: Told, number: int) -> Iterator[Case]:
    """The notes of a book of which the rules guess what happened."""
    for half in parts(book):
        knowledge = half.knowledge(scorer=True)
        for line in half.to_read:
            if (guessed := _guessed(line, half.today, knowledge)) is not None:
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
