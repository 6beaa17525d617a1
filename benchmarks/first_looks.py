"""How sure nl2x may be of a whole entry: fitted on what became of notes before anybody had looked at them.

    python benchmarks/first_looks.py collect --splits round41,round42
    python benchmarks/first_looks.py fit

`collect` reads notes that nobody has studied yet as if everything were to be posted, and adds what each proposal came
from and whether the workbook is right to benchmarks/results/first-looks.jsonl. It has to be run before anything is put
right for these notes: a note that was studied tells nothing of those that nobody has seen. The first 870 rows were made
by reading each round with a version from before it was written. `fit` makes one probability of the doubts and of what
was left over (nl2x/notes/checks/whole.py): a logistic regression whose figures here are from rounds that were left out
of the fitting in turn. What is shipped (nl2x/notes/checks/whole.json) is fitted on all of them. The notes of the final
figure are in none of this.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from calibrate import RIDGE, logistic, plot, probability  # noqa: E402 (the repository's root comes first)

from nl2x.bench.notes import Clerk, Note, judged, load_notes, share, word_for  # noqa: E402
from nl2x.errors import Nl2xError  # noqa: E402
from nl2x.notes.checks.confidence import Sign, confidence  # noqa: E402
from nl2x.notes.checks.whole import FEATURES, features, left_over  # noqa: E402
from nl2x.notes.note import SURE_ENOUGH  # noqa: E402
from nl2x.notes.outcome import Proposal  # noqa: E402

Floats = npt.NDArray[np.float64]
RESULTS = HERE / "results"
LOOKS = RESULTS / "first-looks.jsonl"
SHIPPED = HERE.parent / "nl2x" / "notes" / "checks" / "whole.json"
BANDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1.01)
LINES = (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9)


def main() -> None:
    """Collect or fit."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("collect", "fit"))
    parser.add_argument("--splits", default="")
    arguments = parser.parse_args()
    if arguments.what == "collect":
        for split in arguments.splits.split(","):
            collect(split)
    else:
        fit()


def collect(split: str) -> None:
    """One line for each note that was read to the end."""
    suite = load_notes(split)
    clerk = Clerk("rules", suite)
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=HERE, capture_output=True, text=True, check=True
    ).stdout.strip()
    with LOOKS.open("a", encoding="utf-8") as out:
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
        "signs": [[s.field, round(s.sure, 4)] for s in made.signs],
        "programs": list(made.programs),
        "spans": sorted({b.span for b in made.because if b.span}),
    }


# ---------------------------------------------------------------- fitting


def fit() -> None:
    """Fit, test by leaving out each round, write the weights, the table and the plot."""
    looks = [json.loads(line) for line in LOOKS.read_text("utf-8").splitlines()]
    xs = np.array(list(numbers(looks)))
    ys = np.array([look["verdict"] == "right" for look in looks], float)
    rounds = [look["id"].partition("-")[0] for look in looks]
    held = np.zeros(len(ys))
    for name in sorted(set(rounds)):
        out = np.array([r == name for r in rounds])
        held[out] = probability(xs[out], logistic(xs[~out], ys[~out]))
    weights = logistic(xs, ys)
    card = {"rounds": sorted(set(rounds)), "proposals": len(looks), "ridge": RIDGE}
    shipped = {"weights": dict(zip(FEATURES, weights.round(4).tolist(), strict=True)), "card": card}
    SHIPPED.write_text(json.dumps(shipped, indent=1) + "\n", encoding="utf-8")
    doubts = np.array([confidence([Sign(f, s) for f, s in look["signs"]]) for look in looks])
    report = table(held, doubts, ys)
    (RESULTS / "first-looks.md").write_text(
        f"# How sure of the whole, at first sight\n\n`python benchmarks/first_looks.py fit`: {len(looks)} proposals of "
        f"{len(set(rounds))} rounds of notes, each read with a version from before it was written, each round left out in turn.\n\n"
        f"{report}\n",
        encoding="utf-8",
    )
    (RESULTS / "first-looks.svg").write_text(plot(held, ys), encoding="utf-8")
    print(report, shipped["weights"], sep="\n")


def numbers(looks: Sequence[dict[str, Any]]) -> Iterator[list[float]]:
    """FEATURES of each look."""
    clerks: dict[str, tuple[Clerk, dict[str, Note]]] = {}
    for look in looks:
        split = look["id"].partition("-")[0]
        if split not in clerks:
            suite = load_notes(split)
            clerks[split] = Clerk("rules", suite), {note["id"]: note for note in suite.notes}
        clerk, notes = clerks[split]
        note = notes[look["id"]]
        knowledge = clerk.desk(note["book"], note["today"]).knowledge
        left = left_over(note["note"], look["spans"], look["programs"], knowledge)
        yield features([Sign(field, sure) for field, sure in look["signs"]], left)


def table(held: Floats, doubts: Floats, ys: Floats) -> str:
    """How reliable the probability is on rounds left out, and what different lines let through; in brackets by the
    doubts alone, at the line that lets as many right ones through."""
    lines = ["| sure (rounds left out) | proposals | right |", "|---|---|---|"]
    for low, high in pairwise(BANDS):
        inside = (held >= low) & (held < high)
        if inside.any():
            lines.append(
                f"| {low:.2f}-{min(1.0, high):.2f} | {inside.sum()} | {share(int(ys[inside].sum()), int(inside.sum()))} |"
            )
    lines += [
        "",
        "| posted where | right | wrong | wrong of what is written | wrong by the doubts alone, for as many right ones |",
        "|---|---|---|---|---|",
        _row(f"the doubts alone are ≥ {SURE_ENOUGH}", doubts >= SURE_ENOUGH, ys, None),
    ]
    lines += [_row(f"sure ≥ {at:.2f}", held >= at, ys, doubts) for at in LINES]
    for name, found in (("by the doubts alone", doubts), ("as a whole", held)):
        p = np.clip(found, 1e-6, 1 - 1e-6)
        loss = float(-(ys * np.log(p) + (1 - ys) * np.log(1 - p)).mean())
        lines += ["", f"Log loss {name}: {loss:.3f}; Brier score {float(((p - ys) ** 2).mean()):.3f}."]
    return "\n".join(lines)


def _row(name: str, chosen: npt.NDArray[np.bool_], ys: Floats, doubts: Floats | None) -> str:
    right, wrong = int(ys[chosen].sum()), int((1 - ys[chosen]).sum())
    alone = "-"
    if doubts is not None and right:
        line = np.sort(doubts[ys == 1])[::-1][right - 1]
        alone = str(int(((doubts >= line) & (ys == 0)).sum()))
    return f"| {name} | {right} | {wrong} | {share(wrong, right + wrong)} | {alone} |"


if __name__ == "__main__":
    main()
