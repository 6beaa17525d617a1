"""Runs from end to end: the real sandbox, the light model where text has to be generated."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nl2x.bench.run import Settings, generate_and_score, read_samples, score_samples
from nl2x.bench.suites import load
from nl2x.errors import BadInput
from nl2x.lm import Completion, ModelInfo, Prompt, Sampling

ADD = {"task_id": "add", "prompt": "Write add(a, b).", "entry_point": "add", "tests": "assert add(1, 2) == 3"}
NEG = {
    "task_id": "neg",
    "prompt": 'def neg(x):\n    """Minus x."""\n',
    "kind": "complete",
    "entry_point": "neg",
    "tests": "def check(candidate):\n    assert candidate(2) == -2\n",
}
SAMPLES = [
    {"task_id": "add", "completion": "def add(a, b):\n    return a + b\n"},
    {"task_id": "add", "completion": "def add(a, b):\n    return a - b\n"},
    {"task_id": "add", "completion": "def add(a, b)\n    return a + b\n"},
    {"task_id": "add", "completion": "def add(a, b):\n    raise ValueError('no')\n"},
    {"task_id": "add", "completion": "def add(a, b):\n    while True:\n        pass\n"},
    {"task_id": "add", "completion": "def add(a, b):\n    return 'x' * 10**10\n"},
    {"task_id": "add", "completion": "import os\nprint('passed')\nos._exit(0)\n"},
    {"task_id": "neg", "completion": "    return -x\n"},
    {"task_id": "neg", "solution": "def neg(x):\n    return 0 - x\n"},
]


def write(path: Path, records: list[dict[str, str]]) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


@pytest.fixture
def suite(tmp_path: Path):
    return load(str(write(tmp_path / "mine.jsonl", [ADD, NEG])))


def test_every_failure_has_its_kind_and_nothing_passes_that_shouldnt(suite, tmp_path: Path) -> None:
    summary = score_samples(suite, SAMPLES, "given", tmp_path / "run", Settings(ks=(1, 2, 5)))
    verdicts = [json.loads(line) for line in (tmp_path / "run" / "verdicts.jsonl").read_text().splitlines()]
    assert [v["passed"] for v in verdicts] == [True, *[False] * 6, True, True]
    kinds = [v["kind"] for v in verdicts]
    assert kinds[:6] == ["passed", "wrong answer", "syntax", "exception", "timeout", "memory"]
    assert kinds[6] != "passed"
    assert summary["pass@k"] == {"1": round((1 / 7 + 1) / 2, 4), "2": round((2 / 7 + 1) / 2, 4)}
    assert summary["decoding"] == "samples as given" and summary["tier"] in ("full", "no-userns")
    assert json.loads((tmp_path / "run" / "summary.json").read_text()) == summary


class Scripted:
    """A working engine at the seam: says what it is told to, and counts what it was asked."""

    info = ModelInfo("scripted", "here", "", "none")

    def __init__(self) -> None:
        self.asked: list[str] = []

    def generate(self, prompt: Prompt, sampling: Sampling, *, n: int = 1, **_: object) -> list[Completion]:
        self.asked.append(prompt.user)
        text = "    return -x\n" if "neg" in prompt.user else "def add(a, b):\n    return a + b\n"
        return [Completion(text, 5, -1.0, "stop")] * n

    def close(self) -> None:
        pass


def test_a_resumed_run_generates_only_what_is_missing(suite, tmp_path: Path) -> None:
    out, settings = tmp_path / "run", Settings(n=2, temperature=0.8)
    first = generate_and_score(suite, Scripted, "scripted", out, settings)
    assert first["pass@k"] == {"1": 1.0} and first["decoding"] == "sampled at T=0.8"
    # As after a kill: the second task's samples and all but one verdict are gone.
    for name, keep in (("samples", 2), ("verdicts", 1)):
        lines = (out / f"{name}.jsonl").read_text().splitlines(keepends=True)
        (out / f"{name}.jsonl").write_text("".join(lines[:keep]))
    engine = Scripted()
    again = generate_and_score(suite, lambda: engine, "scripted", out, settings, resume=True)
    assert len(engine.asked) == 1 and "neg" in engine.asked[0]
    assert again["pass@k"] == first["pass@k"] and again["samples"] == 4


def test_a_finished_run_isnt_even_opened_again(suite, tmp_path: Path) -> None:
    settings = Settings()
    generate_and_score(suite, Scripted, "scripted", tmp_path / "run", settings)

    def never() -> Scripted:
        raise AssertionError("the model was opened")

    assert generate_and_score(suite, never, "scripted", tmp_path / "run", settings, resume=True)["tasks"] == 2


@pytest.mark.light_model
def test_killed_in_the_middle_and_resumed_the_result_is_the_same(nl2x, tmp_path: Path) -> None:
    tasks = [{**ADD, "task_id": f"add{i}", "prompt": f"Write add(a, b). Variant {i}."} for i in range(3)]
    mine = str(write(tmp_path / "mine.jsonl", tasks))
    command = ["bench", mine, "-m", "light", "--json", "--out"]
    whole = json.loads(nl2x(*command, str(tmp_path / "whole")).stdout)
    process = subprocess.Popen(
        [sys.executable, "-m", "nl2x", *command, str(tmp_path / "cut")],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    samples = tmp_path / "cut" / "samples.jsonl"
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not (samples.exists() and samples.stat().st_size):
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait(20)
    resumed = json.loads(nl2x(*command, str(tmp_path / "cut"), "--resume").stdout)
    assert resumed["pass@k"] == whole["pass@k"] and resumed["kinds"] == whole["kinds"]
    replies = [
        [json.loads(line)["reply"] for line in (tmp_path / run / "samples.jsonl").read_text().splitlines()]
        for run in ("whole", "cut")
    ]
    assert replies[0] == replies[1]


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "no samples"), ("{oops", "line 1 is not a JSON object"), ("[1]", "line 1 is not a JSON object")],
)
def test_broken_samples_are_named(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "s.jsonl").write_text(text)
    with pytest.raises(BadInput, match=words):
        read_samples(tmp_path / "s.jsonl")


@pytest.mark.parametrize(
    ("record", "words"),
    [({"task_id": "other", "completion": ""}, "'other'"), ({"task_id": "add"}, "no completion")],
)
def test_samples_that_dont_fit_are_named(suite, tmp_path: Path, record: dict[str, str], words: str) -> None:
    with pytest.raises(BadInput, match=words):
        score_samples(suite, [record], "given", tmp_path / "run", Settings())
