"""Opening the model only when it is needed, once."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from nl2x.resident import Use

if TYPE_CHECKING:
    from nl2x.lm import Engine
    from nl2x.lm.weights import Progress
    from nl2x.notes.meaning.by_model import Listed, Read, Reader

RULES_ONLY = "rules"


@cache
def opener(
    model: str, report: Callable[[Progress], None] | None = None, worker: Use = Use.NEVER
) -> Callable[[], Engine] | None:
    """A function that opens the model `model` at its first call; None for rules alone. `report` hears how far
    it is where its weights have to be fetched first; `worker`: whether it may stay in the resident worker.

    Asked for again, the same function comes back: a process that works on many workbooks holds one model, not
    one for each (about a gigabyte apiece for the default, beside the shared weights).
    """
    if model == RULES_ONLY:
        return None

    @cache
    def opened() -> Engine:
        from nl2x.lm import open_engine

        return open_engine(model or None, report=report, worker=worker)

    return opened


def reads_notes(model: str) -> bool:
    """Whether a model comes with an adapter that nl2x/tune/reading.py trained: "default+FOLDER", by the card in it."""
    for folder in model.split("+")[1:]:
        try:
            card = json.loads(Path(folder, "card.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(card, dict) and card.get("for") == "reading":
            return True
    return False


def reader_of(model: str, engine: Callable[[], Engine] | None) -> Reader | None:
    """What reads whole notes with the model that `engine` opens; None where it wasn't trained to."""
    if engine is None or not reads_notes(model):
        return None

    def read(accounts: Sequence[Listed], text: str) -> Read:
        from nl2x.notes.meaning.by_model import read_by

        return read_by(engine(), accounts, text)

    return read
