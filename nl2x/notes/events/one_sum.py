"""The reading of a note of one sum whose place in the workbook is known: what all kinds of such notes have alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from nl2x.notes.accounts.filled import Filled
from nl2x.notes.catalogue import event
from nl2x.notes.events.program import Because, Happening, RawLine, Sum
from nl2x.notes.events.reading import Doubt, Draft, Reading, short
from nl2x.notes.events.recognise import Guess
from nl2x.notes.facts.model import Amount, Facts
from nl2x.notes.wording.segments import whole

LONGEST = 120
"""Characters of a note that describe its row."""
_CERTAIN = 9.0
"""The score of an event that its place says."""


def one_sum_there(
    facts: Facts,
    size: Amount | Sum,
    kind: str,
    sides: tuple[str, str],
    place: Mapping[str, str],
    what: Filled,
    doubt: Doubt,
    *,
    because: Sequence[Because] = (),
    told: str = "",
) -> Reading:
    """A happening of that kind with one sum, debited and credited to `sides`, in the `place` that its dimensions say.
    `doubt` is what is asked where it isn't sure, `because` where it came from (else the sum's own words; a sum that was
    reckoned has none of its own), `told` what is said of it."""
    total = size if isinstance(size, Sum) else Sum(size.value, size.id)
    own = () if isinstance(size, Sum) else (Because("total", size.words, size.span),)
    happening = Happening(
        kind, facts.day, raw=(RawLine("Dr", sides[0], total), RawLine("Cr", sides[1], total)),
        description=short(facts.note.strip(), LONGEST), dimensions=dict(place),
        because=tuple(because) or own,
    )  # fmt: skip
    draft = Draft(happening, Guess(event(kind), _CERTAIN), {"what": what}, whole(facts))
    return Reading((draft,), (doubt,), explanations=(told,) if told else ())
