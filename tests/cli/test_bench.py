"""`nl2x bench` as run by a user."""

import json
from pathlib import Path

import pytest

TASK = {"task_id": "1", "prompt": "Write add(a, b).", "entry_point": "add", "tests": "assert add(1, 2) == 3"}


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "mine.jsonl").write_text(json.dumps(TASK))
    sample = {"task_id": "1", "completion": "def add(a, b):\n    return a + b\n"}
    (tmp_path / "samples.jsonl").write_text(json.dumps(sample))
    return str(tmp_path / "mine.jsonl"), str(tmp_path / "samples.jsonl")


def test_a_file_of_samples_is_scored(nl2x, files) -> None:
    suite, samples = files
    scored = nl2x("bench", suite, "--samples", samples, "--json")
    result = json.loads(scored.stdout)
    assert scored.returncode == 0 and result["pass@k"] == {"1": 1.0} and result["tasks"] == 1
    assert set(result) >= {"suite", "model", "tasks", "pass@k", "seconds"}
    shown = nl2x("bench", suite, "--samples", samples)
    assert "pass@1  100.0%" in shown.stdout and "1 passed" in shown.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["none.jsonl"], "none.jsonl: No such file"),
        (["mbpp:best", "--data", "SUITE"], "no split 'best'"),
        (["SUITE", "--samples", "none.jsonl"], "none.jsonl: No such file"),
        (["SUITE", "--samples", "SAMPLES", "-k", "x"], "-k takes numbers"),
        (["SUITE", "--resume"], "--resume needs --out"),
        (["SUITE", "-n", "0"], "-n"),
        (["SUITE", "-n", "3", "--way", "greedy"], "greedy gives one answer"),
        (["SUITE", "other"], "only one suite"),
        (["compare", "a"], "two runs"),
        (["compare", "a", "b"], "no finished run"),
        (["report"], "the folder of a run"),
        (["notes", "--split", "best"], "no split 'best'"),
        (["tasks", "--data", "/nowhere"], "no split 'tune'"),
    ],
)
def test_wrong_use_is_one_line_and_exit_2(nl2x, files, arguments: list[str], words: str) -> None:
    filled = [{"SUITE": files[0], "SAMPLES": files[1]}.get(argument, argument) for argument in arguments]
    done = nl2x("bench", *filled)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr and len(done.stderr.splitlines()) == 1


@pytest.mark.slow
def test_a_kept_run_has_its_report_and_two_compare(nl2x, files, tmp_path: Path) -> None:
    suite, samples = files
    worse = tmp_path / "worse.jsonl"
    worse.write_text(json.dumps({"task_id": "1", "solution": "def add(a, b):\n    return 4\n"}))
    for name, given in (("a", samples), ("b", str(worse))):
        nl2x("bench", suite, "--samples", given, "--out", str(tmp_path / name))
    assert "Candidate 1: wrong answer" in (tmp_path / "b" / "report.html").read_text()
    done = nl2x("bench", "compare", str(tmp_path / "a"), str(tmp_path / "b"), "--json")
    found = json.loads(done.stdout)
    assert (found["lost"], found["gained"], found["p_value"]) == (["1"], [], 1.0)
    again = nl2x("bench", "report", str(tmp_path / "a"), str(tmp_path / "b"))
    assert again.stdout.splitlines() == [str(tmp_path / name / "report.html") for name in "ab"]


def test_notes_by_rules_alone(nl2x) -> None:
    done = nl2x("bench", "notes", "-m", "rules", "--limit", "3", "--json")
    found = json.loads(done.stdout)
    assert found["suite"] == "notes, tune (3 notes)" and found["tasks"] == 3 and "postable right" in found
