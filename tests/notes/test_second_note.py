"""What a note costs the model: a short prompt, or nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import datetime as dt, json, sys
from pathlib import Path
from nl2x.lm import open_engine
from nl2x.notes.note import Desk, Options
book, note, answer = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
with open_engine("light") as engine:
    asked, read, score = 0, [], engine.score
    def recorded(prompt, names, **more):
        global asked
        before, asked = engine.tokens_read, asked + 1
        found = score(prompt, names, **more)
        if engine.tokens_read > before:
            read.append(names)
        return found
    engine.score = recorded
    desk = Desk.open(book, Options(today=dt.date(2026, 11, 14), engine=lambda: engine))
    proposal = desk.propose(note)
    if proposal.question:
        proposal = desk.propose(note, [answer])
    desk.post(proposal)
    # Where the names differ: the tokens of their tree, each counted once.
    paths = {tuple(tokens[:n]) for names in read for tokens in map(engine._model.tokenize, names)
             for n in range(1, len(tokens) + 1)}
    print(json.dumps({"read": engine.tokens_read, "note": engine.count_tokens(note),
                      "asked": asked, "choices": len(paths)}))
"""


def posted(book: Path, cache: Path, note: str, answer: str) -> dict[str, int]:
    """Post a note in a new process; what the model was asked and how many tokens it computed."""
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(book), note, answer],
        env={**os.environ, "NL2X_CACHE": str(cache), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=240,
        check=True,
    )
    counts: dict[str, int] = json.loads(run.stdout)
    return counts


@pytest.mark.slow
@pytest.mark.light_model
def test_it_computes_its_own_tokens_and_its_choices(book: Path, tmp_path: Path) -> None:
    from nl2x.lm.weights import LIGHT, locate

    cache = tmp_path / "cache"
    cache.mkdir()
    (cache / "models").symlink_to(locate(LIGHT).parent)
    first = posted(book, cache, "paid 60 for the window cleaner", "Repairs")
    # The examples before the note are read once, and so is what each name would score after an empty note.
    assert first["asked"] >= 2
    assert first["note"] + first["choices"] < first["read"] < 600
    for note, answer in (
        ("paid 55 for aprons", "Packaging"),
        ("paid 38 for taxi to the trade fair", "Delivery and Fuel"),
    ):
        later = posted(book, cache, note, answer)
        assert 0 < later["read"] <= later["note"] + later["choices"] + 16
    # What tells nothing is left to the person.
    unasked = posted(book, cache, "paid the qwerp people 20 for zwq", "Packaging")
    assert (unasked["asked"], unasked["read"]) == (0, 0)
