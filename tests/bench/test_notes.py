"""The notes data set as a suite: rules alone read it, no model is loaded."""

import json
from pathlib import Path

import pytest

from nl2x.bench.notes import FREQUENT, NOTHING, Clerk, kind_of, load_notes, run_notes
from nl2x.bench.report import write_report
from nl2x.errors import BadInput


def test_the_split_is_named_and_a_wrong_one_says_which_there_are() -> None:
    assert load_notes(limit=3).name == "notes, tune (3 notes)"
    with pytest.raises(BadInput, match=r"no split .best. of notes.*there are: final, round1"):
        load_notes("best")


@pytest.mark.slow
def test_baselines_get_what_they_deserve(tmp_path: Path) -> None:
    suite = load_notes(limit=6)
    postable = sum(bool(note["postable"]) for note in suite.notes)
    nothing = run_notes(suite, Clerk(NOTHING, suite), tmp_path / "nothing")
    assert nothing["kinds"].get("needless question", 0) == postable
    assert nothing["pass@k"]["1"] == round((6 - postable) / 6, 4)
    frequent = run_notes(suite, Clerk(FREQUENT, suite), tmp_path / "frequent")
    assert frequent["kinds"]["wrong entry"] > postable / 2


def test_a_run_goes_on_where_it_was_and_is_reported(tmp_path: Path) -> None:
    suite, out = load_notes(limit=4), tmp_path / "run"
    whole = run_notes(suite, Clerk("rules", suite), out)
    assert whole["pass@k"]["1"] >= 0.5 and whole["decoding"] == "the whole of nl2x"
    for name in ("verdicts", "samples"):
        lines = (out / f"{name}.jsonl").read_text().splitlines(keepends=True)
        (out / f"{name}.jsonl").write_text("".join(lines[:2]))
    again = run_notes(suite, Clerk("rules", suite), out, resume=True)
    assert again["kinds"] == whole["kinds"] and again["samples"] == 4
    verdicts = [json.loads(line) for line in (out / "verdicts.jsonl").read_text().splitlines()]
    assert [one["task_id"] for one in verdicts] == [note["id"] for note in suite.notes]
    assert suite.notes[0]["note"][:20].replace("&", "&amp;") in write_report(out).read_text()


@pytest.mark.parametrize(
    ("postable", "verdict", "kind"),
    [
        (True, "right", "right"),
        (True, "wrong", "wrong entry"),
        (True, "asked", "needless question"),
        (False, "asked", "rightly asked"),
        (False, "wrong", "entry where a question was due"),
        (False, "right", "entry where a question was due"),
    ],
)
def test_what_a_note_called_for_decides(postable: bool, verdict: str, kind: str) -> None:
    assert kind_of(postable, verdict) == kind


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["{"], "line 1 is not a JSON object"),
        (["", '{"id": "a"}'], "line 2 has no 'book'"),
        (
            ['{"id": "a", "book": "no.xlsx", "today": "", "note": "", "postable": true, "expect": []}'],
            "'no.xlsx', which isn't there",
        ),
        ([], "no notes"),
    ],
)
def test_a_broken_file_is_named_by_line(tmp_path: Path, lines: list[str], words: str) -> None:
    (tmp_path / "mine.jsonl").write_text("\n".join(lines))
    with pytest.raises(BadInput, match=words):
        load_notes("mine", tmp_path)


def test_needless_questions_are_answered_by_somebody_who_knows() -> None:
    suite = load_notes("tune")
    by_id = {note["id"]: note for note in suite.notes}
    clerk = Clerk("rules", suite)
    asked = clerk.row(by_id["tune-bakery-017"], answers=True)
    assert asked["verdict"] == "asked" and asked["settled"] == ("Advertising",)
    unknown = {**by_id["tune-bakery-017"], "expect": [{"rows": [], "cells": {"Balance sheet!B26": "1"}}]}
    assert clerk.row(unknown, answers=True)["settled"] is None
    assert "settled" not in clerk.row({**unknown, "postable": False}, answers=True)
