"""How sure nl2x may be of a whole entry: fitted on what became of notes before anybody had looked at them.

    python benchmarks/first_looks.py collect --splits round41,round44
    python benchmarks/first_looks.py told DIR --part 0
    python benchmarks/first_looks.py fit
    python benchmarks/first_looks.py later

`collect` reads notes that nobody has studied yet as if everything were to be posted, and adds what each proposal came
from and whether the workbook is right to benchmarks/results/first-looks.jsonl. It has to be run before anything is put
right for these notes: a note that was studied tells nothing of those that nobody has seen. Rounds 34 to 40 were read with
623d492 and 42 and 43 with 0d7f287, each from before it was written, the others with c3abd36. `told` adds the ordinary
training books of a fifth that DIR's networks weren't trained on (benchmarks/told.py says how those are made) to
first-looks-told.jsonl: there are many more of them, but of their notes only the accounts are judged, no amounts and no days, and
so one of them counts a fifth. `fit` makes one probability of the shares that all signs give and of what was left over
(nl2x/notes/checks/whole.py): a logistic regression on what no doubt keeps from being posted, whose figures here are from rounds, and from
fifths of the books, that were left out of the fitting in turn. What is shipped (nl2x/notes/checks/whole.json) is
fitted on all of them. `later` holds it against the rounds since then (57 and on), each read with a version from before it
was written, and shows what a sum like those before says besides. The notes of the final figure are in none of this.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from calibrate import RIDGE, logistic, plot, probability  # noqa: E402 (the repository's root comes first)
from told import FOLDS, desks, is_postable, is_right, numbered, trained_without  # noqa: E402

from nl2x.bench.notes import Clerk, Note, judged, load_notes, share, word_for  # noqa: E402
from nl2x.errors import Nl2xError  # noqa: E402
from nl2x.notes.answering.answers import Said  # noqa: E402
from nl2x.notes.book.facts_of import facts_of  # noqa: E402
from nl2x.notes.book.knowledge import Knowledge  # noqa: E402
from nl2x.notes.checks.confidence import Sign, confidence  # noqa: E402
from nl2x.notes.checks.out_of_line import amounts_of, is_usual  # noqa: E402
from nl2x.notes.checks.whole import FEATURES, features, left_over  # noqa: E402
from nl2x.notes.facts import Facts  # noqa: E402
from nl2x.notes.note import SURE_ENOUGH  # noqa: E402
from nl2x.notes.outcome import Proposal  # noqa: E402

Floats = npt.NDArray[np.float64]
RESULTS = HERE / "results"
LOOKS = RESULTS / "first-looks.jsonl"
LATER = RESULTS / "first-looks-later.jsonl"
TOLD = RESULTS / "first-looks-told.jsonl"
SHIPPED = HERE.parent / "nl2x" / "notes" / "checks" / "whole.json"
BANDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1.01)
LINES = (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9)
ROUND = 5
"""How many notes of books one of a round counts."""


def main() -> None:
    """Collect or fit."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("collect", "told", "fit", "later"))
    parser.add_argument("weights", type=Path, nargs="?", help="for told: the folder of the networks")
    parser.add_argument("--splits", default="")
    parser.add_argument("--part", type=int, default=0)
    arguments = parser.parse_args()
    if arguments.what == "collect":
        for split in arguments.splits.split(","):
            collect(split)
    elif arguments.what == "told":
        told(arguments.weights, arguments.part)
    elif arguments.what == "later":
        later()
    else:
        fit()


def collect(split: str) -> None:
    """One line for each note that was read to the end."""
    suite = load_notes(split)
    clerk = Clerk("rules", suite)
    commit = _commit()
    with LATER.open("a", encoding="utf-8") as out:
        for note in suite.notes:
            if row := look(note, clerk):
                out.write(json.dumps({"id": note["id"], "commit": commit, **row}, ensure_ascii=False) + "\n")


def look(note: Note, clerk: Clerk) -> dict[str, Any] | None:
    """What a proposal came from, and whether the workbook is right; None where there is none."""
    try:
        made = clerk.desk(note["book"], note["today"]).propose(note["note"])
    except Nl2xError:
        return None
    if not isinstance(made, Proposal):
        return None
    found = word_for(judged(clerk.suite, note, made.after, note["expect"]))
    return {
        "verdict": "right" if note["postable"] and found == "right" else "wrong",
        "signs": [[s.field, round(s.sure, 4), s.share and round(s.share, 4)] for s in made.signs],
        "programs": list(made.programs),
        "spans": sorted({b.span for b in made.because if b.span}),
    }


def told(weights: Path, part: int) -> None:
    """One line for each note of the books that was read to the end."""
    trained_without(weights)
    commit = _commit()
    with TOLD.open("a", encoding="utf-8") as out:
        for number, book in numbered():
            if number % FOLDS != part or not book.in_order:
                continue
            for read, desk in desks(book, trained=True, sure=SURE_ENOUGH):
                for note in read.to_read:
                    try:
                        made = desk.propose(note.text)
                    except Nl2xError:
                        continue
                    if isinstance(made, Proposal):
                        right = is_postable(note) and is_right(made, note, book)
                        spans = [b.span for b in made.because if b.span]
                        left = left_over(note.text, spans, made.programs, desk.knowledge)
                        row = {
                            "part": part,
                            "commit": commit,
                            "verdict": "right" if right else "wrong",
                            "doubts": round(confidence(made.signs), 4),
                            "numbers": [round(x, 3) for x in features(made.signs, left)],
                        }
                        out.write(json.dumps(row) + "\n")


def _commit() -> str:
    return subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=HERE, capture_output=True, text=True, check=True
    ).stdout.strip()


# ---------------------------------------------------------------- fitting


@dataclass(frozen=True)
class Looks:
    """Proposals: FEATURES of each [n, f], whether it was right [n], what is left out with it [n], what its doubts alone
    make [n]; how many times each counts."""

    xs: Floats
    right: Floats
    group: Sequence[str]
    doubts: Floats
    times: int = 1

    def those(self, kept: npt.NDArray[np.bool_]) -> Looks:
        """A part of them."""
        group = [name for name, keep in zip(self.group, kept, strict=True) if keep]
        return Looks(self.xs[kept], self.right[kept], group, self.doubts[kept], self.times)

    def without_doubts(self) -> Looks:
        """Those that no doubt keeps from being posted."""
        return self.those(self.doubts >= SURE_ENOUGH)


def fit() -> None:
    """Fit, test by leaving out each round and each fifth of the books, write the weights, the tables and the plot."""
    written, books = of_rounds(), of_books()
    held = [left_out(looks, other) for looks, other in ((written, books), (books, written))]
    weights = fitted(written, books)
    rounds = sorted(set(written.group))
    card = {"rounds": rounds, "proposals": len(written.right), "of books": len(books.right), "ridge": RIDGE}
    shipped = {"weights": dict(zip(FEATURES, weights.round(4).tolist(), strict=True)), "card": card}
    SHIPPED.write_text(json.dumps(shipped, indent=1) + "\n", encoding="utf-8")
    (RESULTS / "first-looks.md").write_text(
        f"""# How sure of the whole, at first sight

`python benchmarks/first_looks.py fit`: {len(written.right)} proposals of {len(rounds)} rounds of notes that no doubt would have kept from being posted, each read with
a version from before it was written, each round left out in turn.

{table(held[0], written.right)}

The same for {len(books.right)} proposals of ordinary training books, read by networks that weren't trained on them, each fifth of the books left out
in turn (only the accounts are judged there, no amounts and no days).

{table(held[1], books.right)}
""",
        encoding="utf-8",
    )
    (RESULTS / "first-looks.svg").write_text(plot(held[0], written.right), encoding="utf-8")
    print((RESULTS / "first-looks.md").read_text("utf-8"), shipped["weights"], sep="\n")


def of_rounds() -> Looks:
    """The notes of the rounds."""
    looks = [json.loads(line) for line in LOOKS.read_text("utf-8").splitlines()]
    signs = [[Sign(*sign) for sign in look["signs"]] for look in looks]
    return Looks(
        np.array([one.numbers for one in seen_again(looks)]),
        np.array([look["verdict"] == "right" for look in looks], float),
        [look["id"].partition("-")[0] for look in looks],
        np.array([confidence(one) for one in signs]),
        ROUND,
    ).without_doubts()


def of_books() -> Looks:
    """The notes of the training books."""
    rows = [json.loads(line) for line in TOLD.read_text("utf-8").splitlines()]
    return Looks(
        np.array([row["numbers"] for row in rows]),
        np.array([row["verdict"] == "right" for row in rows], float),
        [str(row["part"]) for row in rows],
        np.array([row["doubts"] for row in rows]),
    ).without_doubts()


def fitted(*looks: Looks) -> Floats:
    """The weights."""
    xs = [one.xs for one in looks for _ in range(one.times)]
    ys = [one.right for one in looks for _ in range(one.times)]
    return logistic(np.concatenate(xs), np.concatenate(ys))


def left_out(looks: Looks, others: Looks) -> Floats:
    """The probability of each by weights that were fitted without its group."""
    held = np.zeros(len(looks.right))
    for name in sorted(set(looks.group)):
        out = np.array([group == name for group in looks.group])
        held[out] = probability(looks.xs[out], fitted(looks.those(~out), others))
    return held


@dataclass(frozen=True)
class Again:
    """What today's version makes of what a look came from: FEATURES, the book's layout, and whether each sum that goes to
    an income or expense is like those before it there."""

    numbers: Sequence[float]
    layout: str
    as_before: bool


def seen_again(looks: Sequence[dict[str, Any]]) -> Iterator[Again]:
    """Each look with what today's version knows of its book."""
    clerks: dict[str, tuple[Clerk, dict[str, Note]]] = {}
    for look in looks:
        split = look["id"].partition("-")[0]
        if split not in clerks:
            suite = load_notes(split)
            clerks[split] = Clerk("rules", suite), {note["id"]: note for note in suite.notes}
        clerk, notes = clerks[split]
        note = notes[look["id"]]
        desk = clerk.desk(note["book"], note["today"])
        left = left_over(note["note"], look["spans"], look["programs"], desk.knowledge)
        facts = facts_of(Said(note["note"]), desk.knowledge, desk.options.today)
        yield Again(
            features([Sign(*sign) for sign in look["signs"]], left),
            desk.knowledge.book.layout.value,
            all(is_like_before(program, facts, desk.knowledge) for program in look["programs"]),
        )


def is_like_before(program: str, facts: Facts, knowledge: Knowledge) -> bool:
    """Whether what such a program sells or buys is for one sum of the note, and that like those on its account so far."""
    what, total = re.search(r'what="([^"]+)"', program), re.search(r"total=(a\d+)(?:[ +]|$)", program)
    sums = [a.value for a in facts.amounts if total and a.id == total.group(1)]
    return bool(what and sums) and is_usual(abs(sums[0]), amounts_of(what.group(1), knowledge))


def later() -> None:
    """How reliable what is shipped was on the rounds since it was fitted."""
    looks = [json.loads(line) for line in LATER.read_text("utf-8").splitlines()]
    before = [json.loads(line) for line in LOOKS.read_text("utf-8").splitlines()]
    free = [one for one in (*looks, *before) if _is_free_of_doubt(one)]
    known = list(zip(free, seen_again(free), strict=True))
    weights = np.array(list(json.loads(SHIPPED.read_text("utf-8"))["weights"].values()))
    lines = [
        "# How sure of the whole, on rounds since",
        "",
        f"`python benchmarks/first_looks.py later`: {len(looks)} proposals of rounds 57 and on, each read with a version from before it was",
        "written, as if everything were posted; only those that no doubt keeps from being posted. What asks for another reason",
        "(a cell unlike those above it, a list that isn't known) was not taken out.",
        "",
    ]
    for title, rounds in (
        ("Rounds 57 to 80 (strange books)", range(_FIRST, _ORDINARY)),
        ("Rounds since 81 (ordinary books)", range(_ORDINARY, sys.maxsize)),
    ):
        chosen = [(look, again) for look, again in known if _round(look) in rounds]
        held = probability(np.array([again.numbers for _, again in chosen]), weights)
        lines += [f"## {title}", "", table(held, np.array([_is_right(look) for look, _ in chosen])), ""]
    lines += ["## Sums like those before, in journals and grids", "", *_sums(known, weights), ""]
    (RESULTS / "first-looks-later.md").write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")


_FIRST, _ORDINARY = 57, 81
"""The first round since the fitting, and the first of ordinary books."""


def _is_free_of_doubt(look: dict[str, Any]) -> bool:
    """Whether no doubt of its own keeps a proposal from being posted."""
    return confidence([Sign(*sign) for sign in look["signs"]]) >= SURE_ENOUGH


def _round(look: dict[str, Any]) -> int:
    return int(look["id"].partition("-")[0].removeprefix("round"))


def _is_right(look: dict[str, Any]) -> float:
    return float(look["verdict"] == "right")


def _sums(known: Sequence[tuple[dict[str, Any], Again]], weights: Floats) -> Iterator[str]:
    """The table of what a sum like those before says, of all rounds."""
    placed = [(look, again) for look, again in known if again.layout in ("journal", "grid")]
    held = probability(np.array([again.numbers for _, again in placed]), weights)
    yield from ("| sure of the whole | sums like those before: right | others: right |", "|---|---|---|")
    for low, high in ((0.0, 0.6), (0.6, SURE_ENOUGH), (SURE_ENOUGH, 1.01)):
        inside = [one for one, p in zip(placed, held, strict=True) if low <= p < high]
        cells = []
        for like in (True, False):
            right = [_is_right(look) for look, again in inside if again.as_before is like]
            cells.append(share(int(sum(right)), len(right)))
        yield f"| {low:.2f}-{min(1.0, high):.2f} | {cells[0]} | {cells[1]} |"


def table(held: Floats, ys: Floats) -> str:
    """How reliable the probability is, and what different lines let through."""
    lines = ["| sure | proposals | right |", "|---|---|---|"]
    for low, high in pairwise(BANDS):
        inside = (held >= low) & (held < high)
        if inside.any():
            hits = share(int(ys[inside].sum()), int(inside.sum()))
            lines.append(f"| {low:.2f}-{min(1.0, high):.2f} | {inside.sum()} | {hits} |")
    lines += ["", "| posted where | right | wrong | wrong of what is written |", "|---|---|---|---|"]
    lines += [_row("no doubt keeps it from being posted", ys >= 0, ys)]
    lines += [_row(f"sure ≥ {at:.2f}", held >= at, ys) for at in LINES]
    p = np.clip(held, 1e-6, 1 - 1e-6)
    loss = float(-(ys * np.log(p) + (1 - ys) * np.log(1 - p)).mean())
    lines += ["", f"Log loss {loss:.3f}; Brier score {float(((p - ys) ** 2).mean()):.3f}."]
    return "\n".join(lines)


def _row(name: str, chosen: npt.NDArray[np.bool_], ys: Floats) -> str:
    right, wrong = int(ys[chosen].sum()), int((1 - ys[chosen]).sum())
    return f"| {name} | {right} | {wrong} | {share(wrong, right + wrong)} |"


if __name__ == "__main__":
    main()
