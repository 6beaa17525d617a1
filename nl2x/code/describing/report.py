"""What is shown of hints and docstrings: as one JSON object with the keys of every other run, or in words."""

from __future__ import annotations

from typing import Any

from nl2x.code.describing.describe import Described


def as_json(described: Described) -> dict[str, Any]:
    """The contract's object; all keys are always there."""
    return {
        "status": described.status,
        "code": described.code,
        "checks": [{"check": held, "passed": True, "words": held} for held in described.held],
        "unchecked": [*described.untried, *described.left_out],
        "candidates": 1,
        "model": described.model,
        "seconds": round(described.seconds, 2),
        "origin": "hints and docstrings for a file",
        "telling": [],
        "question": "",
        "options": [],
        "interrupted": False,
        "changes": [],
    }


def in_words(described: Described) -> list[str]:
    """What was put in, what of it was tried and what was left out, line by line."""
    lines = [f"  {line}" for line in described.put_in]
    lines += [f"✓ {held}" for held in described.held]
    lines += [f"? left out: {line}" for line in described.left_out]
    lines += [f"? not tried: {line}" for line in described.untried]
    verdict = "verified" if described.status == "verified" else "unverified"
    return [*lines, f"{verdict}; {described.model}, {described.seconds:.1f} s"] if described.names else lines
