"""Writes benchmarks/RESULTS.md from what lies in benchmarks/results: `python benchmarks/tables.py`.

What is read: summaries of `nl2x bench` (results/bench-*.json, copies of a run's summary.json), totals of
`benchmarks/tasks.py` (results/tasks-*.json), and the reports that the other scripts write themselves
(results/*.md), of which tables with a column "layout" keep the rows for all layouts. Published figures of others
stand beside with their sources; nothing here was measured twice or is typed in by hand but those.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from nl2x.bench.estimate import wilson_interval  # noqa: E402 (the repository's root comes first)

RESULTS = HERE / "results"
QWEN = "Hui et al. 2024, Qwen2.5-Coder Technical Report, arXiv:2409.12186"
CODEX = "Chen et al. 2021, arXiv:2107.03374"
GPT4 = "OpenAI 2023, GPT-4 Technical Report, arXiv:2303.08774"
PUBLISHED = (
    ("Qwen2.5-Coder-0.5B-Instruct", "61.6", "57.3", "52.4", "43.7", QWEN),
    ("Qwen2.5-Coder-1.5B-Instruct (nl2x's default, here in 4 bits)", "70.7", "66.5", "69.2", "59.4", QWEN),
    ("Qwen2.5-Coder-3B-Instruct", "84.1", "80.5", "", "", QWEN),
    ("Qwen2.5-Coder-7B-Instruct", "88.4", "84.1", "", "", QWEN),
    ("GPT-3 175B", "0", "", "", "", CODEX),
    ("Codex 300M", "13.2", "", "", "", CODEX),
    ("Codex 2.5B", "21.4", "", "", "", CODEX),
    ("Codex 12B", "28.8", "", "", "", CODEX),
    ("GPT-3.5, at first", "48.1", "", "", "", GPT4),
    ("GPT-4, at first", "67.0", "", "", "", GPT4),
)
"""Greedy or pass@1 in percent: HumanEval, HumanEval+, EvalPlus's MBPP base, MBPP+."""


def main() -> None:
    """Write the page; with `--check` only say whether it is up to date."""
    page = text()
    target = HERE / "RESULTS.md"
    if "--check" in sys.argv:
        raise SystemExit(
            0 if target.exists() and target.read_text("utf-8") == page else "RESULTS.md is out of date"
        )
    target.write_text(page, encoding="utf-8")
    print(f"{target.relative_to(HERE.parent)}: {len(page.splitlines())} lines")


def text() -> str:
    """The whole page."""
    parts = [
        "# Results",
        "Made by `python benchmarks/tables.py` from the files in `benchmarks/results`; each figure has its command, "
        "date, number of cases and 95% interval (tasks drawn again, or Wilson's).",
        *coding(),
        published(),
        *(report(file) for file in sorted(RESULTS.glob("*.md"))),
    ]
    return "\n\n".join(parts) + "\n"


# ---------------------------------------------------------------- nl2x bench, benchmarks/tasks.py


def coding() -> list[str]:
    """One table for all runs of `nl2x bench` and `benchmarks/tasks.py`; nothing where there are none."""
    rows = [
        *map(run_row, sorted(RESULTS.glob("bench-*.json"))),
        *map(tasks_row, sorted(RESULTS.glob("tasks-*.json"))),
    ]
    if not rows:
        return []
    head = (
        "## Coding suites and notes, scored in the sandbox\n\n"
        "Greedy, sampled and selected figures are different things; one task of HumanEval is 0.61 points. Seconds "
        "are those of the run, beside whatever else the machine had to do.\n\n"
        "| suite | model | answers | pass@1 | interval | tasks | s a task | date | command |\n"
        "|---|---|---|---|---|---|---|---|---|"
    )
    return ["\n".join([head, *rows])]


def run_row(file: Path) -> str:
    """A summary of `nl2x bench` as a row."""
    summary: dict[str, Any] = json.loads(file.read_text("utf-8"))
    low, high = summary["interval"]["1"]
    cells = [
        summary["suite"], summary["model"], summary["decoding"], f"{summary['pass@k']['1']:.1%}",
        f"{low:.1%} to {high:.1%}", str(summary["tasks"]), f"{(summary.get('writing_s') or summary['seconds']) / max(1, summary['tasks']):.1f}",
        summary.get("date", ""), f"`{summary.get('command', '')}`",
    ]  # fmt: skip
    return "| " + " | ".join(cells) + " |"


def tasks_row(file: Path) -> str:
    """The totals of `benchmarks/tasks.py` as a row; the file's name says which run it was."""
    totals: dict[str, Any] = json.loads(file.read_text("utf-8"))
    right, tasks = totals["right"], totals["tasks"]
    low, high = wilson_interval(right, tasks)
    seconds = sum(row["seconds"] for row in totals.get("results", [])) / max(1, tasks)
    name = file.stem.removeprefix("tasks-")
    cells = [
        f"everyday tasks, {name}", "default", f"selected; verified: {totals['verified']}",
        f"{right / max(1, tasks):.1%}", f"{low:.1%} to {high:.1%}", str(tasks), f"{seconds:.1f}" if seconds else "",
        totals.get("date", ""), f"`{totals.get('command', 'python benchmarks/tasks.py')}`",
    ]  # fmt: skip
    return "| " + " | ".join(cells) + " |"


# ---------------------------------------------------------------- others, and reports as they are


def published() -> str:
    """What others published, with sources."""
    rows = ["| " + " | ".join(row) + " |" for row in PUBLISHED]
    return "\n".join(
        [
            "## Published by others, for comparison",
            "",
            "pass@1 in percent, as published; not measured here. EvalPlus's MBPP isn't the original MBPP.",
            "",
            "| model | HumanEval | HumanEval+ | MBPP (EvalPlus) | MBPP+ | source |",
            "|---|---|---|---|---|---|",
            *rows,
        ]
    )


def report(file: Path) -> str:
    """A script's own report, its headings one level down, tables by layout cut to the rows for all."""
    kept: list[str] = []
    column: int | None = None
    for line in file.read_text("utf-8").strip().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        if not cells:
            column = None
        elif column is None:
            column = cells.index("layout") if "layout" in cells else -1
        elif column >= 0 and cells[column] not in ("all", "---"):
            continue
        kept.append("#" + line if line.startswith("#") else line)
    return "\n".join(kept)


if __name__ == "__main__":
    main()
