"""Answers where nothing was asked: posting without them might post what nobody meant."""

from __future__ import annotations

from nl2x.errors import BadInput
from nl2x.notes.outcome import Asked, Proposal


def check_heard(result: Asked | Proposal) -> None:
    """`BadInput` where an answer changed nothing, since nothing was asked that it answers."""
    if not result.unheard:
        return
    named = ", ".join(f'"{answer}"' for answer in result.unheard)
    raise BadInput(
        f"nothing was asked that {named} answers; nothing was written",
        where="--answer",
        todo="leave it out, or say it in the note",
    )
