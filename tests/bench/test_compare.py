"""Two runs beside each other: what changed, and whether that could be chance."""

import json
from pathlib import Path

import pytest

from nl2x.bench.compare import compare, in_words
from nl2x.errors import BadInput


def run(folder: Path, results: dict[str, str], model: str = "m") -> Path:
    """A finished run's folder; `results`: for each task its samples' verdicts, "+" passed, "-" not."""
    folder.mkdir()
    lines = [
        {
            "task_id": task,
            "sample": n,
            "passed": mark == "+",
            "kind": "passed" if mark == "+" else "timeout",
            "detail": "",
            "wall_s": 0.1,
            "tier": "full",
        }
        for task, marks in results.items()
        for n, mark in enumerate(marks)
    ]
    (folder / "verdicts.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    (folder / "tasks.jsonl").write_text(
        "".join(json.dumps({"task_id": t, "prompt": "", "tests": ""}) + "\n" for t in results)
    )
    (folder / "samples.jsonl").write_text("")
    (folder / "summary.json").write_text(json.dumps({"model": model, "decoding": "greedy"}))
    return folder


def test_changed_tasks_are_named_with_an_exact_paired_test(tmp_path: Path) -> None:
    before = run(tmp_path / "a", {**{f"g{i}": "-" for i in range(6)}, "same": "+", "lost": "+", "old": "+"})
    after = run(tmp_path / "b", {**{f"g{i}": "+" for i in range(6)}, "same": "+", "lost": "-", "new": "+"})
    found = compare(before, after)
    assert (found.shared, found.gained, found.lost) == (8, tuple(f"g{i}" for i in range(6)), ("lost",))
    # Seven changed tasks, one of them worse: 2 (C(7,0) + C(7,1)) / 2^7.
    assert found.p_value == pytest.approx(16 / 128)
    assert found.means == (0.25, 0.875)
    words = in_words(found)
    assert "worse  lost: passed → timeout" in words and "may be chance" in words
    assert found.record()["gained"] == list(found.gained)


def test_several_samples_compare_by_the_share_that_passes(tmp_path: Path) -> None:
    found = compare(
        run(tmp_path / "a", {"t": "++-", "u": "+--"}), run(tmp_path / "b", {"t": "+--", "u": "+--"})
    )
    assert (found.gained, found.lost, found.p_value) == ((), ("t",), 1.0)
    assert "t: 2 of 3 → 1 of 3" in in_words(found)


def test_a_run_beside_itself_shows_no_change(tmp_path: Path) -> None:
    folder = run(tmp_path / "a", {"t": "+", "u": "-"})
    assert compare(folder, folder).record() | {"runs": 0} == {
        "runs": 0, "tasks": 2, "pass@1": [0.5, 0.5], "gained": [], "lost": [], "p_value": 1.0,
    }  # fmt: skip


def test_what_cant_be_compared_is_named(tmp_path: Path) -> None:
    first, second = run(tmp_path / "a", {"t": "+"}), run(tmp_path / "b", {"u": "+"})
    with pytest.raises(BadInput, match="share no task"):
        compare(first, second)
    with pytest.raises(BadInput, match="no finished run is here"):
        compare(first, tmp_path)
