"""Opening the model only when it is needed, once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nl2x.lm import Engine

RULES_ONLY = "rules"


def opener(model: str) -> Callable[[], Engine] | None:
    """A function that opens the model `model` at its first call; None for rules alone."""
    if model == RULES_ONLY:
        return None

    @cache
    def opened() -> Engine:
        from nl2x.lm import open_engine

        return open_engine(model or None)

    return opened
