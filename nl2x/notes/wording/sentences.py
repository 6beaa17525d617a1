"""Where one sentence of a note ends and the next begins, with or without a full stop."""

from __future__ import annotations

import re

from nl2x.notes.facts.model import Span

_CUT = re.compile(
    r"(?<=[A-Za-z)!'’])[.!;]+\s+(?=\S)|(?<=\d)[.;]\s+(?=[A-Z])|\n+"
    r"|,? and (?=(?:i|we|he|she|they|[a-z]+) (?:had|have|has|got|did|paid|took|sent|gave|put|bought)\b)"
    r"|,? and (?=(?:i|we|they)['’]?ve [a-z]+)"
    r"|,? and (?=(?:the|our|my|his|her) (?:[a-z'’-]+ ){1,3}(?:came|went) (?:out|off|in|through)\b)",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"(?i)\W*(?:(?:just |only )?(?:two|three|four|a few|several|couple of|quick|long|busy|another) (?:things?|ones?|bits)|ok|right|catching up)\W*"
)
"""What only says that something follows: "Two things."."""


def sentences(note: str) -> list[Span]:
    """The sentences of a note, without their marks, and without one that only says that others follow."""
    cuts = list(_CUT.finditer(note))
    starts = [0, *(m.end() for m in cuts)]
    ends = [*(m.start() for m in cuts), len(note)]
    return [
        (a, b)
        for a, b in zip(starts, ends, strict=True)
        if re.search(r"[^\W\d_]{3}", note[a:b]) and not _NO_MORE.fullmatch(note, a, b)
    ]
