"""Opening the model only when it is needed, once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from nl2x.resident import Use

if TYPE_CHECKING:
    from nl2x.lm import Engine
    from nl2x.lm.weights import Progress

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
