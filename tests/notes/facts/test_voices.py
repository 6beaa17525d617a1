"""Whole notes in many voices: everything that can be read off each, and nothing else."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from nl2x.notes.facts import Facts, Kind

ROWS = [
    line.split(" || ")
    for name in ("voices.txt", "voices_second.txt", "voices_third.txt")
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def fields(facts: Facts) -> dict[str, str]:
    """What was read, in the words of the table."""
    live = [a for a in facts.amounts if a.live and not a.how]
    return {
        "m": " ".join(f"{a.value:f} {a.currency}" for a in facts.money),
        "q": " ".join(f"{a.value:f}" for a in live if a.kind is Kind.QUANTITY),
        "pc": " ".join(f"{a.value:f}" for a in live if a.kind is Kind.PERCENT),
        "c": " ".join(f"{a.value:f}" for a in facts.computed),
        "d": " ".join(d.value.isoformat() if d.value else "?" for d in facts.days if not d.superseded_by),
        "p": " ".join(p.start.isoformat() for p in facts.periods),
        "who": " ".join(p.name for p in facts.parties),
        "sure": " ".join(p.name for p in facts.parties if p.certain),
        "ref": " ".join(r.name for r in facts.references if r.name),
    }


def numbers(words: str) -> list[Decimal]:
    return [Decimal(w) for w in words.split() if not w.isalpha()]


def agree(wanted: dict[str, str], found: dict[str, str]) -> list[str]:
    """The fields that differ. Currencies count where the table gives them."""
    wrong = []
    for name in ("m", "c", "d", "who", "q", "p", "pc", "ref"):
        want, got = wanted.get(name, ""), found[name]
        if name not in wanted and name in ("q", "p", "pc", "ref"):
            continue
        if name in ("m", "c", "q", "pc"):
            same = numbers(want) == numbers(got)
            given = [w for w in want.split() if w.isalpha()]
            same = same and all(code in got.split() for code in given)
        else:
            same = want.split() == got.split()
            if (
                name == "who" and not same
            ):  # names that the reader itself doubts count only where the table has them
                same = want == found["sure"]
        if not same:
            wrong.append(f"{name}: {want!r}, read {got!r}")
    return wrong


@pytest.mark.parametrize(("note", "expected"), ROWS)
def test_voice(read: Callable[..., Facts], note: str, expected: str) -> None:
    wanted = {}
    for part in expected.split(";"):
        name, _, value = part.strip().partition(" ")
        wanted[name] = value
    assert agree(wanted, fields(read(note.replace("\\n", "\n")))) == []


def test_there_are_enough_of_them() -> None:
    assert len(ROWS) >= 150
