"""Files that the words speak of: made, and given to the code that reads them."""

from __future__ import annotations

import pytest

from nl2x.code.judging.judging import Candidate, Judge
from nl2x.code.judging.scenery import files_for
from nl2x.code.reading.task import adopt_signature, read_task
from sandbox import Sandbox

SUM_BY = (
    "import csv\n\n\ndef f(filename):\n    out = {}\n    for row in csv.DictReader(open(filename)):\n"
    "        out[row['category']] = out.get(row['category'], 0) + float(row['amount'])\n    return out\n"
)
NAMED = (
    "import csv\n\n\ndef f():\n    return sum(float(r['amount']) for r in csv.DictReader(open('s.csv')))\n"
)


@pytest.mark.parametrize(
    ("words", "code", "gives"),
    [
        ("read a csv file of expenses (date,category,amount), totals per category", SUM_BY, "'food': 15.75"),
        ("the sum of amount in s.csv, which looks like\n\n  day,amount\n  2024-01-02,12.5\n", NAMED, "12.5"),
        (
            "how many lines a text file has",
            "def f(path):\n    return len(open(path).readlines())\n",
            "gave 4",
        ),
    ],
)
def test_a_function_on_a_file_is_tried(words: str, code: str, gives: str, box: Sandbox) -> None:
    judge = Judge(adopt_signature(read_task(words), code), (), box)
    trial = judge.trial(Candidate(code, "test"))
    assert trial.outputs and gives in trial.outputs[0]


def test_no_file_where_none_is_spoken_of() -> None:
    assert not files_for(read_task("shorten a path", signature="f(path: str) -> str"))
    assert not files_for(read_task("the lines of a file", signature="f(text: str) -> list[str]"))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("script that renames files", "program"),
        ("Script to count the lines of a file", "program"),
        ("write me a python script which downloads a page", "program"),
        ("a function which runs my script for me", "function"),
        ("find the script to a name", "function"),
    ],
)
def test_a_script_is_a_program(words: str, kind: str) -> None:
    assert read_task(words).kind == kind
