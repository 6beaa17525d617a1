"""benchmarks/RESULTS.md is what its script makes of the files in benchmarks/results."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture(scope="module")
def tables() -> ModuleType:
    spec = importlib.util.spec_from_file_location("tables", BENCHMARKS / "tables.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_up_to_date(tables: ModuleType) -> None:
    made = "run python benchmarks/tables.py"
    assert (BENCHMARKS / "RESULTS.md").read_text(encoding="utf-8") == tables.text(), made


def test_runs_become_rows_and_reports_keep_their_totals(
    tables: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = {
        "suite": "HumanEval (164 tasks)", "model": "default", "decoding": "greedy", "pass@k": {"1": 0.634},
        "interval": {"1": [0.561, 0.707]}, "tasks": 164, "seconds": 1640.0, "date": "2026-11-26",
        "command": "nl2x bench humaneval",
    }  # fmt: skip
    (tmp_path / "bench-humaneval.json").write_text(json.dumps(summary))
    totals = {"tasks": 40, "right": 10, "share": 0.25, "verified": "5 right of 5"}
    (tmp_path / "tasks-round1.json").write_text(json.dumps(totals))
    (tmp_path / "notes.md").write_text(
        "# Notes\n\n| run | layout | n |\n|---|---|---|\n| a | all | 3 |\n| a | grid | 1 |\n"
    )
    monkeypatch.setattr(tables, "RESULTS", tmp_path)
    page = tables.text()
    assert (
        "| HumanEval (164 tasks) | default | greedy | 63.4% | 56.1% to 70.7% | 164 | 10.0 | 2026-11-26 | `nl2x bench humaneval` |"
        in page
    )
    assert (
        "| everyday tasks, round1 | default | selected; verified: 5 right of 5 | 25.0% | 14.2% to 40.2% | 40 |"
        in page
    )
    assert "## Notes" in page and "| a | all | 3 |" in page and "grid" not in page
