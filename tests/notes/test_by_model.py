"""Whole notes read by a model that was trained to: what it reads is heard, and only where its adapter was named."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path

from nl2x.lm import Prompt
from nl2x.notes.meaning import by_model
from nl2x.notes.note import Desk, Options
from nl2x.notes.outcome import Proposal

TODAY = dt.date(2026, 11, 14)


class Sure:
    """A seam: an engine that reads every note as bought, for one account."""

    def __init__(self, account: str) -> None:
        self.account, self.prompts = account, []  # type: ignore[var-annotated]

    def score(self, prompt: Prompt, continuations: Sequence[str], *, complete: bool = False) -> list[float]:
        self.prompts.append(prompt)
        line = next(x for x in prompt.system.splitlines() if f": {self.account}" in x)
        right = {
            by_model.answer(by_model.ACCOUNT, line.rsplit(" = ")[1]),
            by_model.answer(by_model.EVENT, "bought"),
        }
        return [0.0 if text in right else -9.0 for text in continuations]


def test_what_such_a_model_reads_is_heard(book: Path, tmp_path: Path) -> None:
    (tmp_path / "card.json").write_text(json.dumps({"for": "reading"}))
    engine, note = Sure("Packaging"), "paid 30 for zzxxqq"
    without = Desk.open(book, Options(TODAY)).propose(note)
    options = Options(TODAY, engine=lambda: engine, model=f"default+{tmp_path}")  # type: ignore[arg-type,return-value]
    result = Desk.open(book, options).propose(note)
    assert isinstance(result, Proposal)
    assert without.question is not None
    assert result.entries[0].lines[0].account == "Packaging"
    assert "Paper bags" in engine.prompts[0].system  # what was posted to it before stands beside it
    assert engine.prompts[0].user == note
