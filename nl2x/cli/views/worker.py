"""The resident worker in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def in_words(state: Mapping[str, Any] | None) -> str:
    """What a person wants to know of the worker (nl2x.resident.start.state)."""
    if state is None:
        return "none is running"
    if not state:
        return "at work"
    holds = f"holds {state['model']}" if state["model"] else "holds no model"
    return f"process {state['process']} {holds}, {state['bytes'] / 1e9:.1f} GB; {_leaves(state)}"


def standby_in_words(state: Mapping[str, Any]) -> str:
    """The same of the standby."""
    if not state:
        return "the standby is at work"
    return (
        f"process {state['process']} stands by for commands, {state['bytes'] / 1e9:.1f} GB; {_leaves(state)}"
    )


def _leaves(state: Mapping[str, Any]) -> str:
    left = max(0.0, state["leaves_after_s"] - state["idle_s"])
    return f"leaves after {left / 60:.0f} idle minutes (nl2x worker --stop)"
