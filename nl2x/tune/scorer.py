"""Train the scorer that weighs the signs for an account (nl2x/notes/meaning/scorer.py).

    python -m nl2x.tune.scorer [--seed 1] [--epochs 10]

From the training books that the encoder has not learned from (nl2x/tune/past.py): the ordinary ones in their order, each
quarter of one read with all before it posted; of the others one half is read with the other half posted, or none.
What is reported is for books that were left out of the training in turn;
what is shipped is trained on all. Ten minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from nl2x.notes.accounts.fill import by_rules, is_acquired
from nl2x.notes.accounts.ruled_out import not_denied
from nl2x.notes.accounts.weighing import KINDS, asked, listed
from nl2x.notes.book.events_of import takers
from nl2x.notes.book.knowledge import Knowledge
from nl2x.notes.catalogue import event, events
from nl2x.notes.meaning.scorer import signs
from nl2x.tune.choosing import FOLDS, Case, Plan, by_sureness, crosswise, save, trained
from nl2x.tune.past import numbered, parts
from nl2x.tune.told import UNCLEAR, Line, Told

OUT = Path("nl2x/notes/meaning/scorer.npz")


def main() -> None:
    """Read the arguments, make cases, train, test, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=Plan.epochs)
    parser.add_argument(
        "--leave-out", type=int, default=FOLDS, help="a fifth of the books, 0 to 4, to measure with"
    )
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    plan = Plan(seed=arguments.seed, epochs=arguments.epochs)
    books = [one for one in numbered() if one[0] % FOLDS != arguments.leave_out]
    made = [case for number, book in books for case in cases(book, number)]
    card = {
        "command": f"python -m nl2x.tune.scorer --seed {plan.seed} --epochs {plan.epochs}",
        "books": len(books),
        "of these in order": sum(book.in_order for _, book in books),
        "notes": len(made),
        "books left out": by_sureness(crosswise(made, plan)),
    }
    print(json.dumps(card, indent=1))
    save(arguments.out, trained(made, plan))
    arguments.out.with_suffix(".card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def cases(book: Told, number: int) -> Iterator[Case]:
    """The notes of a book whose event takes an account that the scorer chooses, with that event known."""
    for half in parts(book):
        knowledge = half.knowledge(scorer=False)
        for line in half.to_read:
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
