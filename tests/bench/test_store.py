"""A run's folder survives kills and refuses to mix runs."""

from pathlib import Path

import pytest

from nl2x.bench.store import RunFolder
from nl2x.errors import BadInput, Refused

MANIFEST = {"suite": "mine", "seed": 0, "path": Path("x")}


def test_records_come_back_in_order(tmp_path: Path) -> None:
    run = RunFolder(tmp_path / "run", MANIFEST, resume=False)
    run.append("samples", [{"task_id": "a", "completion": "é\n"}])
    run.append("samples", [{"task_id": "b"}, {"task_id": "c"}])
    assert [record["task_id"] for record in run.read("samples")] == ["a", "b", "c"]
    assert run.read("samples")[0]["completion"] == "é\n"
    assert run.read("verdicts") == []


def test_a_line_cut_off_by_a_kill_is_dropped_and_the_next_is_whole(tmp_path: Path) -> None:
    run = RunFolder(tmp_path, MANIFEST, resume=False)
    run.append("samples", [{"task_id": "a"}])
    with (tmp_path / "samples.jsonl").open("a") as file:
        file.write('{"task_id": "b", "compl')
    resumed = RunFolder(tmp_path, MANIFEST, resume=True)
    assert [record["task_id"] for record in resumed.read("samples")] == ["a"]
    resumed.append("samples", [{"task_id": "b"}])
    assert [record["task_id"] for record in resumed.read("samples")] == ["a", "b"]


def test_a_run_is_not_overwritten(tmp_path: Path) -> None:
    RunFolder(tmp_path, MANIFEST, resume=False)
    with pytest.raises(Refused, match="a run is here already"):
        RunFolder(tmp_path, MANIFEST, resume=False)


def test_another_run_is_not_resumed(tmp_path: Path) -> None:
    RunFolder(tmp_path, MANIFEST, resume=False)
    with pytest.raises(Refused, match="another seed, suite"):
        RunFolder(tmp_path, {**MANIFEST, "seed": 1, "suite": "other"}, resume=True)


def test_a_broken_manifest_is_named(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("{")
    with pytest.raises(BadInput, match=r"manifest\.json is broken"):
        RunFolder(tmp_path, MANIFEST, resume=True)
