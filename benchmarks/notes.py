"""How well notes become entries: right, wrong, asked, over a hand-written set, judged by the workbook alone.

    python benchmarks/notes.py [--split tune] [--with rules,light,default] [--layout journal] [--limit N] [--answers] [-v]

Each note is read on a fresh copy of its workbook. "Right" is a workbook exactly as expected; "wrong" anything
else that was written without a question; "asked" a question instead. Beside nl2x stand two baselines: do
nothing, and the account used most; "lexicon" is the rules without the trained scorer ("rules" hears it), and
"raw-light" and "raw-default" are the models writing whole entries by themselves. Results go to benchmarks/results/notes-SPLIT.json and .md.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from nl2x.bench.notes import (  # noqa: E402 (the repository's root comes first)
    FREQUENT,
    LEXICON,
    NOTHING,
    RAW,
    Clerk,
    Note,
    NotesSuite,
    load_notes,
    share,
)
from nl2x.notes.engines import opener  # noqa: E402


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
    parser.add_argument(
        "--answers", action="store_true", help="answer needless questions, and see how far that leads"
    )
    parser.add_argument("--no-save", action="store_true")
    parser.add_argument("-v", "--verbose", action="store_true", help="show what wasn't right")
    arguments = parser.parse_args()
    suite = load_notes(arguments.split)
    notes = [n for n in suite.notes if wanted(suite, n, arguments)][: arguments.limit or None]
    results = {name: run(name, suite, notes, arguments) for name in arguments.runs.split(",")}
    if arguments.no_save:
        print(table(results, suite))
        return
    merged = with_earlier(suite, results)
    report = table(merged, suite) + reliability(merged)
    print(report)
    save(arguments.split, merged, report)


def wanted(suite: NotesSuite, note: Note, arguments: argparse.Namespace) -> bool:
    """Whether the options ask for this note."""
    return arguments.layout in ("", suite.layout(note)) and arguments.book in note["book"]


def run(
    name: str, suite: NotesSuite, notes: list[Note], arguments: argparse.Namespace
) -> list[dict[str, Any]]:
    """One row a note: what became of it."""
    model = name.removesuffix("-all")
    bare = model.removeprefix(RAW)
    engine = opener({"default": "", NOTHING: "rules", FREQUENT: "rules", LEXICON: "rules"}.get(bare, bare))
    clerk = Clerk(model, suite, engine, arguments.sure)
    rows = []
    for note in notes:
        rows.append(clerk.row(note, answers=arguments.answers))
        if arguments.verbose:
            tell(name, note, rows[-1])
    return rows


def tell(name: str, note: Note, row: Mapping[str, Any]) -> None:
    """Show what wasn't right."""
    if row["verdict"] != ("right" if note["postable"] else "asked"):
        led = f" settled by {row['settled']}" if "settled" in row else ""
        print(
            f"{name} {row['verdict']:6} {note['id']} {note['note']!r}\n       {row['said']} {row['why']}{led}"
        )
    elif row.get("answered", "right") != "right":
        print(f"{name} answered {row['answered']} {note['id']} {note['note']!r} + {note['answer']!r}")


# ---------------------------------------------------------------- the tables


def table(results: Mapping[str, list[dict[str, Any]]], suite: NotesSuite) -> str:
    """The results as a Markdown table, all layouts and each layout."""
    by_id = {note["id"]: note for note in suite.notes}
    lines = [
        "| run | layout | postable | right | wrong | asked | unpostable | asked about | written wrongly | wrong of written | answered right | right after answers | s a note |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for name, rows in results.items():
        groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in rows:
            groups["all"].append(row)
            groups[suite.layout(by_id[row["id"]])].append(row)
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
        share(answered["right"], sum(answered.values())), _after_answers(rows, postable["right"], n), f"{seconds:.2f}",
    ]  # fmt: skip
    return "| " + " | ".join(cells) + " |"


def _after_answers(rows: list[dict[str, Any]], right: int, postable: int) -> str:
    """Postable notes that are right at once or after at most three answers."""
    if not any("settled" in row for row in rows):
        return "-"
    return share(right + sum(bool(row.get("settled")) for row in rows), postable)


def with_earlier(
    suite: NotesSuite, results: Mapping[str, list[dict[str, Any]]]
) -> dict[str, list[dict[str, Any]]]:
    """These rows together with those saved before, so that long runs can be made in parts."""
    file = HERE / "results" / f"notes-{suite.split}.json"
    merged: dict[str, list[dict[str, Any]]] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    known = {note["id"] for note in suite.notes}
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
