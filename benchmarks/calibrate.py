"""How sure nl2x may be of what it would post: fitted on hand-written notes, tested on books that were left out.

    python benchmarks/calibrate.py collect [--splits tune,round1] [--model rules]
    python benchmarks/calibrate.py fit [--splits tune,round1] [--goal 0.01]
    python benchmarks/calibrate.py check --splits round2,round3

`collect` reads every note as if everything were to be posted, and keeps each doubt with how sure it was, and
whether the workbook came out right (benchmarks/results/doubts-SPLIT.jsonl). `fit` makes one probability of them, a
logistic regression whose every figure here is from books that were left out of the fitting (leave one book out),
draws the reliability plot, and finds the line above which no more than the goal's share of what is written is
wrong. What is shipped (nl2x/notes/checks/confidence.json) is fitted on all of them. `check` holds what is shipped against
parts that it wasn't fitted on. Notes written for the final figure are in none of this.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from nl2x.bench.estimate import wilson_interval  # noqa: E402 (the repository's root comes first)
from nl2x.bench.notes import Clerk, Note, judged, load_notes, word_for  # noqa: E402
from nl2x.errors import Nl2xError  # noqa: E402
from nl2x.notes.checks.confidence import FEATURES, Sign, confidence, features  # noqa: E402
from nl2x.notes.engines import opener  # noqa: E402
from nl2x.notes.outcome import Proposal  # noqa: E402

RESULTS = HERE / "results"
SHIPPED = HERE.parent / "nl2x" / "notes" / "checks" / "confidence.json"
RIDGE = 0.5
LEAST = 50
"""A line that lets fewer proposals through than this is none."""


def main() -> None:
    """Collect, fit or check."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("collect", "fit", "check"))
    parser.add_argument("--splits", default="tune")
    parser.add_argument("--model", default="rules")
    parser.add_argument("--goal", type=float, default=0.01)
    arguments = parser.parse_args()
    if arguments.what == "collect":
        for split in arguments.splits.split(","):
            collect(split, arguments.model)
    elif arguments.what == "check":
        check(arguments.splits.split(","), arguments.model)
    else:
        fit(arguments.splits.split(","), arguments)


def collect(split: str, model: str) -> None:
    """One line a note that was read to the end: its doubts, and whether the workbook is right."""
    file = RESULTS / f"doubts-{split}.jsonl"
    known = [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.exists() else []
    done = {row["id"] for row in known if row["model"] == model}
    suite = load_notes(split)
    clerk = Clerk(model, suite, opener("" if model == "default" else model), 0.001)
    with file.open("a", encoding="utf-8") as out:
        for note in suite.notes:
            if note["id"] not in done:
                out.write(json.dumps(row_of(note, clerk)) + "\n")
                out.flush()


def row_of(note: Note, clerk: Clerk) -> dict[str, Any]:
    row = {
        "id": note["id"],
        "book": note["book"],
        "postable": note["postable"],
        "model": clerk.name,
        "signs": [],
    }
    try:
        result = clerk.desk(note["book"], note["today"]).propose(note["note"])
    except Nl2xError:
        return {**row, "verdict": "asked"}
    if not isinstance(result, Proposal) or result.question is not None:
        return {**row, "verdict": "asked"}
    row["signs"] = [[s.field, round(s.sure, 4)] for s in result.signs]
    found = word_for(judged(clerk.suite, note, result.after, note["expect"]))
    right = note["postable"] and found == "right"
    return {**row, "verdict": "right" if right else "wrong"}


# ---------------------------------------------------------------- fitting


def fit(splits: Sequence[str], arguments: argparse.Namespace) -> None:
    """Fit, test by leaving out each book, write the weights, the table and the plot."""
    every = [row for split in splits for row in rows(split, arguments.model)]
    made = [row for row in every if row["verdict"] != "asked"]
    xs = np.array([features([Sign(f, s) for f, s in row["signs"]]) for row in made])
    ys = np.array([row["verdict"] == "right" for row in made], float)
    books = [row["book"] for row in made]
    held = np.zeros(len(ys))
    for book in sorted(set(books)):
        out = np.array([b == book for b in books])
        held[out] = probability(xs[out], logistic(xs[~out], ys[~out]))
    line = choose_line(held, ys, arguments.goal)
    weights = logistic(xs, ys)
    card = {"splits": list(splits), "model": arguments.model, "notes": len(every), "proposals": len(made),
            "books": len(set(books)), "line": round(line, 3), "ridge": RIDGE}  # fmt: skip
    shipped = {"weights": dict(zip(FEATURES, weights.round(4).tolist(), strict=True)), "card": card}
    SHIPPED.write_text(json.dumps(shipped, indent=1) + "\n", encoding="utf-8")
    lowest = np.array([min((s for _, s in row["signs"]), default=1.0) for row in made])
    postable = sum(row["postable"] for row in every)
    report = table(held, lowest, ys, line, postable, made)
    (RESULTS / "calibration.md").write_text(
        f"# How sure\n\n`python benchmarks/calibrate.py fit --splits {','.join(splits)}`; {json.dumps(card)}\n\n{report}\n",
        encoding="utf-8",
    )
    (RESULTS / "calibration.svg").write_text(plot(held, ys), encoding="utf-8")
    print(report)


def check(splits: Sequence[str], model: str) -> None:
    """How what is shipped does on parts that it wasn't fitted on."""
    every = [row for split in splits for row in rows(split, model)]
    made = [row for row in every if row["verdict"] != "asked"]
    sure = np.array([confidence([Sign(f, s) for f, s in row["signs"]]) for row in made])
    ys = np.array([row["verdict"] == "right" for row in made], float)
    lowest = np.array([min((s for _, s in row["signs"]), default=1.0) for row in made])
    report = table(sure, lowest, ys, 1.0, sum(row["postable"] for row in every), made)
    (RESULTS / "calibration-check.md").write_text(
        f"# How sure, on books that nothing was fitted on\n\n`python benchmarks/calibrate.py check --splits {','.join(splits)}`: "
        f"{len(every)} notes, {len(made)} proposals, {len({row['book'] for row in made})} books.\n\n{report}\n",
        encoding="utf-8",
    )
    print(report)


def rows(split: str, model: str) -> Iterable[dict[str, Any]]:
    lines = (RESULTS / f"doubts-{split}.jsonl").read_text("utf-8").splitlines()
    return [row for line in lines if (row := json.loads(line))["model"] == model]


def logistic(xs: npt.NDArray[np.float64], ys: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Weights by Newton's method with a ridge on all but the first (the constant)."""
    weights = np.zeros(xs.shape[1])
    ridge = RIDGE * np.eye(xs.shape[1])
    ridge[0, 0] = 1e-6
    for _ in range(50):
        p = probability(xs, weights)
        slope = xs.T @ (ys - p) - ridge @ weights
        step = np.linalg.solve(xs.T @ (xs * (p * (1 - p))[:, None]) + ridge, slope)
        weights = weights + step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def probability(xs: npt.NDArray[np.float64], weights: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    result: npt.NDArray[np.float64] = 1 / (1 + np.exp(-(xs @ weights)))
    return result


def choose_line(held: npt.NDArray[np.float64], ys: npt.NDArray[np.float64], goal: float) -> float:
    """The lowest line above which no more than `goal` of what is written is wrong, on books left out."""
    order = np.argsort(-held)
    wrong = np.cumsum(1 - ys[order])
    fine = [i for i in range(len(order)) if i >= LEAST and wrong[i] <= goal * (i + 1)]
    return float(held[order[fine[-1]]]) if fine else 1.0


BANDS = (0.0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


def table(
    held: npt.NDArray[np.float64], lowest: npt.NDArray[np.float64], ys: npt.NDArray[np.float64], line: float,
    postable: int, made: Sequence[dict[str, Any]],
) -> str:  # fmt: skip
    """The reliability of proposals on books left out, and what different lines would give."""
    lines = ["| sure (books left out) | proposals | right |", "|---|---|---|"]
    for low, high in pairwise(BANDS):
        inside = (held >= low) & (held < high)
        if inside.any():
            lines.append(f"| {low:.2f}-{min(1.0, high):.2f} | {inside.sum()} | {share(ys[inside])} |")
    lines += ["", "| posted where | right, of the postable | wrong, of what is written |", "|---|---|---|"]
    for name, chosen in (
        ("the least sure part ≥ 0.70 (before)", lowest >= 0.7),
        *((f"sure ≥ {at:.2f}", held >= at) for at in (0.6, 0.7, 0.8, 0.85, 0.9, 0.95)),
        *([(f"sure ≥ {line:.3f}, the lowest line with at most 1% wrong", held >= line)] if line < 1 else []),
    ):
        right = int(ys[chosen].sum())
        lines.append(f"| {name} | {right}/{postable} ({right / postable:.0%}) | {share(1 - ys[chosen])} |")
    brier = float(((held - ys) ** 2).mean())
    return "\n".join(
        [
            *lines,
            "",
            f"Brier score {brier:.3f} (of the least sure part {float(((lowest - ys) ** 2).mean()):.3f}).",
        ]
    )


def share(hits: npt.NDArray[np.float64]) -> str:
    n, k = len(hits), int(hits.sum())
    if not n:
        return "-"
    low, high = wilson_interval(k, n)
    return f"{k / n:.0%} ({k}/{n}; {100 * low:.0f}-{100 * high:.0f})"


def plot(held: npt.NDArray[np.float64], ys: npt.NDArray[np.float64]) -> str:
    """The reliability plot as SVG: how sure across, how often right up; the diagonal is what should be."""
    size, edge = 300, 40
    marks = []
    for low, high in pairwise(BANDS):
        inside = (held >= low) & (held < high)
        if inside.any():
            x, y = edge + size * held[inside].mean(), edge + size * (1 - ys[inside].mean())
            radius = 2 + np.sqrt(inside.sum())
            marks.append(
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="#36c" fill-opacity=".6"/>'
            )
    ticks = "".join(
        f'<text x="{edge + size * t:.0f}" y="{edge + size + 16}" text-anchor="middle">{t}</text>'
        f'<text x="{edge - 6}" y="{edge + size * (1 - t) + 4:.0f}" text-anchor="end">{t}</text>'
        for t in (0, 0.25, 0.5, 0.75, 1)
    )
    whole = size + 2 * edge
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{whole}" height="{whole}" font-family="sans-serif" font-size="11">'
        f'<rect width="{whole}" height="{whole}" fill="#fff"/><rect x="{edge}" y="{edge}" width="{size}" height="{size}" fill="none" stroke="#999"/>'
        f'<line x1="{edge}" y1="{edge + size}" x2="{edge + size}" y2="{edge}" stroke="#999" stroke-dasharray="4"/>'
        f'{"".join(marks)}{ticks}<text x="{whole / 2:.0f}" y="{whole - 4}" text-anchor="middle">how sure</text>'
        f'<text x="12" y="{whole / 2:.0f}" transform="rotate(-90 12 {whole / 2:.0f})" text-anchor="middle">how often right</text></svg>\n'
    )


if __name__ == "__main__":
    main()
