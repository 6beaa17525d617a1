"""How well notes become entries: right, wrong, asked, over a hand-written set, judged by the workbook alone.

    python benchmarks/notes.py [--split tune] [--with rules,light,default] [--layout journal] [--limit N] [-v]

Each note is read on a fresh copy of its workbook. "Right" is a workbook exactly as expected; "wrong" anything
else that was written without a question; "asked" a question instead. Beside nl2x stand two baselines: do
nothing, and the account used most. Results go to benchmarks/results/notes-SPLIT.json and .md.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from nl2x.bench.estimate import wilson_interval  # noqa: E402 (the repository's root comes first)
from nl2x.bench.outcome import Expectation, Verdict, judge  # noqa: E402
from nl2x.errors import Nl2xError  # noqa: E402
from nl2x.notes.baseline import most_used  # noqa: E402
from nl2x.notes.engines import opener  # noqa: E402
from nl2x.notes.note import Desk, Options  # noqa: E402
from nl2x.notes.outcome import Asked, Proposal  # noqa: E402

DATA = HERE / "data" / "notes"
BASELINES = ("nothing", "frequent")


def main() -> None:
    """Run, print the table, write the results."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--split", default="tune")
    parser.add_argument("--with", dest="runs", default="nothing,frequent,rules")
    parser.add_argument("--layout", default="")
    parser.add_argument("--book", default="")
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--sure", type=float, default=0.0, help="where asking ends; 0: nl2x's own setting")
    parser.add_argument("--no-save", action="store_true")
    parser.add_argument("-v", "--verbose", action="store_true", help="show what wasn't right")
    arguments = parser.parse_args()
    notes = [n for n in read(arguments.split) if wanted(n, arguments)][: arguments.limit or None]
    results = {name: run(name, notes, arguments) for name in arguments.runs.split(",")}
    if arguments.no_save:
        print(table(results, read(arguments.split)))
        return
    merged = with_earlier(arguments.split, results)
    report = table(merged, read(arguments.split)) + reliability(merged)
    print(report)
    save(arguments.split, merged, report)


def read(split: str) -> list[dict[str, Any]]:
    """The notes of a split, in the file's order."""
    lines = (DATA / f"{split}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


@cache
def cards() -> dict[str, dict[str, Any]]:
    """What is known of each workbook: layout, which columns are free."""
    every = [c for file in sorted(DATA.glob("books_*.json")) for c in json.loads(file.read_text("utf-8"))]
    return {card["book"]: card for card in every}


def wanted(note: Mapping[str, Any], arguments: argparse.Namespace) -> bool:
    card = cards()[note["book"]]
    return (not arguments.layout or card["layout"] == arguments.layout) and arguments.book in note["book"]


@cache
def desk(book: str, today: str, model: str, sure: float) -> Desk:
    options = Options(today=dt.date.fromisoformat(today), engine=opener(model), model=model or "default")
    if sure:
        options = Options(today=options.today, engine=options.engine, model=options.model, sure_enough=sure)
    return Desk.open(DATA / book, options)


def run(name: str, notes: Iterable[Mapping[str, Any]], arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """One row a note: what became of it."""
    rows = []
    for note in notes:
        started = time.perf_counter()
        result, after = attempt(name, note, [], arguments.sure)
        row = {"id": note["id"], "verdict": verdict(note, after, note["expect"]), "said": describe(result)}
        row |= {"sure": getattr(result, "sure", 0.0), "seconds": round(time.perf_counter() - started, 3)}
        row["why"] = reason(note, after, note["expect"]) if row["verdict"] == "wrong" else ""
        if note.get("answer") and note.get("expect_answered") and row["verdict"] == "asked":
            result, after = attempt(name, note, [note["answer"]], arguments.sure)
            row["answered"] = verdict(note, after, note["expect_answered"])
        rows.append(row)
        good = row["verdict"] == ("right" if note["postable"] else "asked")
        if arguments.verbose and not good:
            print(
                f"{name} {row['verdict']:6} {note['id']} {note['note']!r}\n       {row['said']} {row['why']}"
            )
        elif arguments.verbose and row.get("answered") not in (None, "right"):
            print(
                f"{name} answered {row['answered']} {note['id']} {note['note']!r} + {note['answer']!r}: {describe(result)}"
            )
    return rows


def attempt(
    name: str, note: Mapping[str, Any], answers: list[str], sure: float
) -> tuple[object, bytes | None]:
    """What nl2x (or a baseline) does with a note, and the workbook it leaves; None where nothing is written."""
    if name == "nothing":
        return "nothing", None
    name = name.removesuffix("-all")
    model = "" if name == "default" else name
    place = desk(note["book"], note["today"], "rules" if name in BASELINES else model, sure)
    try:
        result = (
            most_used(place, note["note"]) if name == "frequent" else place.propose(note["note"], answers)
        )
    except Nl2xError as error:
        return str(error), None
    if isinstance(result, Proposal) and result.question is None:
        return result, result.after
    return result, None


def verdict(note: Mapping[str, Any], after: bytes | None, expected: list[Mapping[str, object]]) -> str:
    """ "right", "wrong" or "asked"."""
    if after is None:
        return "asked"
    found = judged(note, after, expected).verdict
    return {Verdict.RIGHT: "right", Verdict.WRONG: "wrong", Verdict.UNTOUCHED: "asked"}[found]


def reason(note: Mapping[str, Any], after: bytes | None, expected: list[Mapping[str, object]]) -> str:
    return judged(note, after, expected).reason if after is not None else ""


def judged(note: Mapping[str, Any], after: bytes, expected: list[Mapping[str, object]]) -> Any:
    card = cards()[note["book"]]
    before = (DATA / note["book"]).read_bytes()
    wants = [Expectation.from_json(e) for e in expected]
    return judge(before, after, wants, free=card["free"], adds_up=card["adds_up"])


def describe(result: object) -> str:
    """What was made of a note, on one line."""
    if isinstance(result, Asked):
        return f"asked: {result.question.text}"
    if isinstance(result, Proposal):
        asked = f" asked: {result.question.text}" if result.question else ""
        return f"[{result.sure}] {' | '.join(result.programs)}{asked}"
    return str(result)


# ---------------------------------------------------------------- the tables


def table(results: Mapping[str, list[dict[str, Any]]], notes: list[dict[str, Any]]) -> str:
    """The results as a Markdown table, all layouts and each layout."""
    by_id = {note["id"]: note for note in notes}
    lines = [
        "| run | layout | postable | right | wrong | asked | unpostable | asked about | written wrongly | wrong of written | answered right | s a note |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for name, rows in results.items():
        groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in rows:
            groups["all"].append(row)
            groups[cards()[by_id[row["id"]]["book"]]["layout"]].append(row)
        lines += [line(name, layout, group, by_id) for layout, group in groups.items()]
    return "\n".join(lines)


def line(name: str, layout: str, rows: list[dict[str, Any]], by_id: Mapping[str, Mapping[str, Any]]) -> str:
    postable = Counter(row["verdict"] for row in rows if by_id[row["id"]]["postable"])
    unpostable = Counter(row["verdict"] for row in rows if not by_id[row["id"]]["postable"])
    n, m = sum(postable.values()), sum(unpostable.values())
    wrong = postable["wrong"] + unpostable["wrong"] + unpostable["right"]
    written = postable["right"] + wrong
    answered = Counter(row["answered"] for row in rows if "answered" in row)
    seconds = sum(row["seconds"] for row in rows) / max(1, len(rows))
    cells = [
        name, layout, str(n), share(postable["right"], n), share(postable["wrong"], n), share(postable["asked"], n),
        str(m), share(unpostable["asked"], m), str(m - unpostable["asked"]), share(wrong, written),
        share(answered["right"], sum(answered.values())), f"{seconds:.2f}",
    ]  # fmt: skip
    return "| " + " | ".join(cells) + " |"


def share(part: int, whole: int) -> str:
    """A share with its 95% Wilson interval: "83% (50/60; 72-91)"."""
    if not whole:
        return "-"
    low, high = wilson_interval(part, whole)
    return f"{part / whole:.0%} ({part}/{whole}; {100 * low:.0f}-{100 * high:.0f})"


def with_earlier(split: str, results: Mapping[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """These rows together with those saved before, so that long runs can be made in parts."""
    file = HERE / "results" / f"notes-{split}.json"
    merged: dict[str, list[dict[str, Any]]] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    known = {note["id"] for note in read(split)}
    for name, rows in results.items():
        new = {row["id"] for row in rows}
        merged[name] = [r for r in merged.get(name, []) if r["id"] not in new and r["id"] in known] + rows
    return merged


def reliability(results: Mapping[str, list[dict[str, Any]]]) -> str:
    """How often a proposal was right, by how sure nl2x was (from runs with --sure 0.001, named NAME-all)."""
    lines = []
    for name, rows in results.items():
        if name.endswith("-all"):
            lines += [
                "",
                "",
                f"Reliability of {name} (every proposal posted, however unsure):",
                "",
                "| sure | right |",
                "|---|---|",
            ]
            for low in (0.0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9):
                high = next((h for h in (0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 1.01) if h > low), 1.01)
                inside = [r for r in rows if r["verdict"] != "asked" and low <= float(r["sure"]) < high]
                right = sum(r["verdict"] == "right" for r in inside)
                lines.append(
                    f"| {low:.1f}-{min(high, 1.0):.1f} | {share(right, len(inside))} {'#' * (20 * right // max(1, len(inside)))} |"
                )
    return "\n".join(lines)


def save(split: str, results: Mapping[str, list[dict[str, Any]]], report: str) -> None:
    """The table for people, the rows for whoever wants to look."""
    folder = HERE / "results"
    folder.mkdir(exist_ok=True)
    command = f"python benchmarks/notes.py {' '.join(sys.argv[1:])}"
    head = f"# Notes to entries, split {split}\n\n`{command}`, {dt.date.today()}. 95% Wilson intervals in brackets.\n\n"
    (folder / f"notes-{split}.md").write_text(f"{head}{report}\n", encoding="utf-8")
    (folder / f"notes-{split}.json").write_text(json.dumps(results, indent=1, default=str), encoding="utf-8")


if __name__ == "__main__":
    main()
