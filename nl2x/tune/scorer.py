"""Train the scorer that weighs the signs for an account (nl2x/notes/meaning/scorer.py).

    python -m nl2x.tune.scorer [--seed 1] [--epochs 10]

nl2x/tune/choosing.py says from what and how. Ten minutes on two cores.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from nl2x.notes.accounts.asset_or_expense import is_acquired
from nl2x.notes.accounts.by_rules import by_rules
from nl2x.notes.accounts.ruled_out import not_denied
from nl2x.notes.accounts.weighing import KINDS, asked, listed
from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event, events
from nl2x.notes.meaning.scorer import signs
from nl2x.tune.choosing import Case, Plan, learn
from nl2x.tune.past import parts
from nl2x.tune.told import UNCLEAR, Line, Told

OUT = Path("nl2x/notes/meaning/scorer.npz")


def main() -> None:
    """Read the arguments, make cases, train, test, write."""
    learn(__doc__, OUT, Plan.epochs, cases)


def cases(book: Told, number: int) -> Iterator[Case]:
    """The notes of a book whose event takes an account that the scorer chooses, with that event known."""
    for part in parts(book):
        knowledge = part.knowledge(scorer=False)
        for line in part.to_read:
            if (case := _case(line, knowledge, number)) is not None:
                yield case


def _case(line: Line, knowledge: Knowledge, number: int) -> Case | None:
    if line.event not in events() or event(line.event).roles.get("what") not in KINDS:
        return None
    happened, kind, text = event(line.event), event(line.event).roles["what"], line.text
    named = takers(happened, "what", knowledge.chart)
    all_of_them = not_denied(text, [t for name in named if (t := knowledge.chart.get(name)) is not None])
    likenesses = knowledge.precedents.like(text)
    found, candidates, rules = by_rules("what", kind, happened, text, all_of_them, knowledge, likenesses)
    names = [t.name for t in candidates]
    if len(names) < 2 or line.what not in (*names, UNCLEAR):
        return None
    role = asked(happened.name, kind, found, text, candidates, knowledge, acquired=is_acquired(text))
    right = np.array([*(name == line.what for name in names), line.what == UNCLEAR])
    return Case(signs(text, listed(candidates, knowledge), rules, role), right, number)


if __name__ == "__main__":
    main()
